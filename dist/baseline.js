import {
  compareWithBaseline,
  openBaseline,
  openImages,
  parseBaseline
} from "./action+baseline+compare-sources.js";
import "./shared-506bad.js";
import "./shared-7d8283.js";
import "./shared-5b0b1f.js";
import "./shared-96325b.js";
import "./shared-9f23e6.js";
import "./shared-e7ec21.js";
export {
  compareWithBaseline,
  openBaseline,
  openImages,
  parseBaseline
};
