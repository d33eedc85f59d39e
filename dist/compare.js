import "./rolldown-runtime.js";
import { m as inertReport, n as formatBytes } from "./format.js";
import { g as text, l as paint, m as code, n as paintSections, p as openScreen } from "./paint.js";
import { I as prettyJson, c as growthSections, k as growthWords, r as paintSections$1 } from "./paint2.js";
//#region src/report/compare.ts
function renderCompare(report, options) {
	const screen = openScreen(options);
	const rows = screen.isVerbose ? Number.POSITIVE_INFINITY : 5;
	return paint(paintSections(compareSections(inertReport(report, screen.isAscii), rows, screen.glyphs.arrow), screen), screen.columns, options.color, screen.glyphs.ellipsis);
}
function renderCompareMarkdown(report) {
	return `${paintSections$1(compareSections(inertReport(report), 10, "→"), void 0).join("\n\n")}\n`;
}
const renderCompareJson = (report) => `${prettyJson(report)}\n`;
function compareSections({ images, unmatched, notices }, rows, arrow) {
	const remarks = [...unmatched.map(({ name, platform }) => `only before: ${name} ${platform}`), ...notices];
	return [...images.flatMap((image) => [{
		kind: "paragraph",
		text: text(code(image.key.name), " ", code(image.key.platform), { strong: ` ${describeChange(image)}` })
	}, ...image.comparison === void 0 ? [] : growthSections(image.comparison, image.measures, rows, arrow)]), ...remarks.length === 0 ? [] : [{
		kind: "list",
		items: remarks.map((remark) => text(remark))
	}]];
}
function describeChange({ measures, comparison, noBaseline }) {
	const size = formatBytes(measures.imageBytes);
	return comparison === void 0 ? `${size}, not compared: ${noBaseline ?? ""}` : `${size} (${growthWords(comparison)})`;
}
//#endregion
export { renderCompare, renderCompareJson, renderCompareMarkdown };
