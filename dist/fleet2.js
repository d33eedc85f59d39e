import "./rolldown-runtime.js";
import { r as neutralizeReport } from "./inert.js";
import { o as paint, r as paintSections, u as openScreen } from "./paint.js";
import { t as formatJson } from "./json.js";
import { r as buildFleetReportSections } from "./fleet-sections.js";
import { r as paintSections$1 } from "./paint2.js";
//#region src/report/fleet.ts
function renderFleet(report, options) {
	const screen = openScreen(options);
	return paint(paintSections(buildFleetReportSections(neutralizeReport(report, screen.isAscii), screen.isVerbose ? Number.POSITIVE_INFINITY : 10), screen), screen.columns, options.color, screen.glyphs.ellipsis);
}
function renderFleetMarkdown(report) {
	return `${paintSections$1(buildFleetReportSections(neutralizeReport(report), 50), void 0).join("\n\n")}\n`;
}
const renderFleetJson = (report) => `${formatJson(report)}\n`;
//#endregion
export { renderFleet, renderFleetJson, renderFleetMarkdown };
