import {
  parseReport
} from "./shared-7d8283.js";
import "./shared-5b0b1f.js";
import "./shared-96325b.js";
import "./shared-9f23e6.js";
import "./shared-e7ec21.js";
export {
  parseReport
};
