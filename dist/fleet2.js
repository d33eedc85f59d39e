import "./rolldown-runtime.js";
import { in as paintSections, jn as buildFleetReportSections, kr as formatJson } from "./gate.js";
import { St as neutralizeReport, ct as paintSections$1, mt as paint, yt as openScreen } from "./start.js";
//#region src/report/fleet.ts
function renderFleet(report, options) {
	const screen = openScreen(options);
	return paint(paintSections$1(buildFleetReportSections(neutralizeReport(report, screen.isAscii), screen.isVerbose ? Number.POSITIVE_INFINITY : 10), screen), screen.columns, options.color, screen.glyphs.ellipsis);
}
function renderFleetMarkdown(report) {
	return `${paintSections(buildFleetReportSections(neutralizeReport(report), 50), void 0).join("\n\n")}\n`;
}
const renderFleetJson = (report) => `${formatJson(report)}\n`;
//#endregion
export { renderFleet, renderFleetJson, renderFleetMarkdown };
