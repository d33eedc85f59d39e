import "./rolldown-runtime.js";
import { Nr as buildScorecardSections } from "./gate.js";
import { t as createRenderers } from "./renderers.js";
//#region src/report/scorecard.ts
const scorecardRenderers = createRenderers(buildScorecardSections, {
	terminal: void 0,
	verbose: void 0,
	markdown: void 0
});
const isComplete = ({ images }) => images.every(({ facts, effort }) => facts !== void 0 && effort?.rebuild !== void 0 && effort.healthy !== void 0);
//#endregion
export { isComplete, scorecardRenderers };
