import {
  parseReport
} from "./action+parse-report.js";
import "./action+cli+parse-report.js";
import "./shared-cde51d.js";
import "./shared-8f43a0.js";
import "./shared-e6df40.js";
export {
  parseReport
};
