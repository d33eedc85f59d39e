import "./rolldown-runtime.js";
import { dt as paragraph, lt as code, mt as toneParagraph } from "./start.js";
import { Gr as buildSparkline, Kr as listHistorySteps, Wr as buildHistoryTable, ri as listLines } from "./gate.js";
import { t as createRenderers } from "./renderers.js";
//#region src/report/history.ts
const historyRenderers = createRenderers(buildSections, {
	terminal: 40,
	verbose: Number.POSITIVE_INFINITY,
	markdown: Number.POSITIVE_INFINITY
});
function buildSections({ images, notices, failed }, most) {
	return [
		...images.flatMap(({ key, history }) => {
			const steps = listHistorySteps(history);
			const shown = {
				...steps,
				steps: steps.steps.slice(-Math.min(most, MOST_BARS))
			};
			return [
				paragraph({ strong: "History of " }, code(key.name), ` ${key.platform}`),
				...buildSparkline(shown),
				...buildHistoryTable(steps, most)
			];
		}),
		...failed.map(({ source, error }) => toneParagraph("failure", "Not read: ", code(source), `: ${error.message}`)),
		...listLines(notices)
	];
}
const MOST_BARS = 60;
//#endregion
export { historyRenderers };
