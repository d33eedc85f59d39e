import {
  compareWithBaseline,
  openBaseline,
  openImages,
  parseBaseline
} from "./action+baseline+compare-sources.js";
import "./shared-506bad.js";
import "./shared-1cd5ea.js";
import "./shared-024e21.js";
import "./shared-f533ba.js";
import "./shared-5a033b.js";
import "./shared-5d859c.js";
import "./shared-821ef7.js";
export {
  compareWithBaseline,
  openBaseline,
  openImages,
  parseBaseline
};
