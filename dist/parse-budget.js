import {
  parseBudget,
  readBudgetYaml
} from "./action+parse-budget+ratchet.js";
import "./shared-ffce4d.js";
import "./shared-a3d550.js";
import "./shared-be5e63.js";
import "./shared-c75895.js";
import "./shared-96325b.js";
import "./shared-9f23e6.js";
import "./shared-e7ec21.js";
export {
  parseBudget,
  readBudgetYaml
};
