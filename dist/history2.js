import "./rolldown-runtime.js";
import { Cn as buildHistoryTable, Tn as listHistorySteps, in as paintSections, kr as formatJson, wn as buildSparkline } from "./gate.js";
import { St as neutralizeReport, ct as paintSections$1, dt as code, mt as paint, pt as text, yt as openScreen } from "./start.js";
//#region src/report/history.ts
const MOST_ROWS = 40;
function renderHistory(report, options) {
	const screen = openScreen(options);
	return paint(paintSections$1(buildSections(neutralizeReport(report, screen.isAscii), screen.isVerbose ? Number.POSITIVE_INFINITY : MOST_ROWS), screen), screen.columns, options.color, screen.glyphs.ellipsis);
}
const renderHistoryMarkdown = (report) => {
	return `${paintSections(buildSections(neutralizeReport(report), Number.POSITIVE_INFINITY), void 0).join("\n\n")}\n`;
};
const renderHistoryJson = (report) => `${formatJson(report)}\n`;
function buildSections({ images, notices, failed }, most) {
	return [
		...images.flatMap(({ key, history }) => {
			const steps = listHistorySteps(history);
			const shown = {
				...steps,
				steps: steps.steps.slice(-Math.min(most, MOST_BARS))
			};
			return [
				{
					kind: "paragraph",
					text: text({ strong: "History of " }, code(key.name), ` ${key.platform}`)
				},
				...buildSparkline(shown),
				buildHistoryTable(steps, most)
			];
		}),
		...failed.map(({ source, error }) => ({
			kind: "paragraph",
			tone: "failure",
			text: text("Not read: ", code(source), `: ${error.message}`)
		})),
		...notices.length === 0 ? [] : [{
			kind: "list",
			items: notices.map((notice) => text(notice))
		}]
	];
}
const MOST_BARS = 60;
//#endregion
export { renderHistory, renderHistoryJson, renderHistoryMarkdown };
