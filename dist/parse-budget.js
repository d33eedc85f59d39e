import {
  parseBudget,
  readBudgetYaml
} from "./action+parse-budget+ratchet.js";
import "./shared-ffce4d.js";
import "./shared-a3d550.js";
import "./shared-07612e.js";
import "./shared-8fbf56.js";
import "./shared-5a033b.js";
import "./shared-5d859c.js";
import "./shared-821ef7.js";
export {
  parseBudget,
  readBudgetYaml
};
