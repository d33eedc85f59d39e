import {
  parseBudget
} from "./action+parse-budget.js";
import "./action+cli+parse-budget.js";
import "./shared-c02ff8.js";
import "./shared-cde51d.js";
import "./shared-8f43a0.js";
import "./shared-e6df40.js";
export {
  parseBudget
};
