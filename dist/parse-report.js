import {
  parseReport
} from "./shared-024e21.js";
import "./shared-f533ba.js";
import "./shared-5a033b.js";
import "./shared-5d859c.js";
import "./shared-821ef7.js";
export {
  parseReport
};
