import "./rolldown-runtime.js";
import { r as neutralizeReport } from "./inert.js";
import { r as text, t as code } from "./document.js";
import { o as paint, r as paintSections, u as openScreen } from "./paint.js";
import { t as formatJson } from "./json.js";
import { a as listHistorySteps, i as buildSparkline, r as buildHistoryTable } from "./history-sections.js";
import { r as paintSections$1 } from "./paint2.js";
//#region src/report/history.ts
const MOST_ROWS = 40;
function renderHistory(report, options) {
	const screen = openScreen(options);
	return paint(paintSections(buildSections(neutralizeReport(report, screen.isAscii), screen.isVerbose ? Number.POSITIVE_INFINITY : MOST_ROWS), screen), screen.columns, options.color, screen.glyphs.ellipsis);
}
const renderHistoryMarkdown = (report) => {
	return `${paintSections$1(buildSections(neutralizeReport(report), Number.POSITIVE_INFINITY), void 0).join("\n\n")}\n`;
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
