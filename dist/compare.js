import "./rolldown-runtime.js";
import { Qn as isUnchanged, Xn as describeGrowth, fn as buildGrowthSections, in as paintSections, kr as formatJson } from "./gate.js";
import { St as neutralizeReport, ct as paintSections$1, dt as code, mt as paint, pt as text, x as formatBytes, yt as openScreen } from "./start.js";
//#region src/report/compare.ts
function renderCompare(report, options) {
	const screen = openScreen(options);
	const rows = screen.isVerbose ? Number.POSITIVE_INFINITY : 5;
	return paint(paintSections$1(buildSections(neutralizeReport(report, screen.isAscii), rows, screen.glyphs.arrow), screen), screen.columns, options.color, screen.glyphs.ellipsis);
}
function renderCompareMarkdown(report) {
	return `${paintSections(buildSections(neutralizeReport(report), 10, "→"), void 0).join("\n\n")}\n`;
}
const renderCompareJson = (report) => `${formatJson(report)}\n`;
function buildSections({ images, unmatched, notices }, rows, arrow) {
	const unchanged = images.length > MOST_UNCHANGED && Number.isFinite(rows) ? images.filter(isImageUnchanged) : [];
	const shown = images.filter((image) => !unchanged.includes(image));
	const remarks = [
		...unchanged.length === 0 ? [] : [`${unchanged.length} others: unchanged`],
		...unmatched.map(({ name, platform }) => `removed: ${name} ${platform}`),
		...notices
	];
	return [...shown.flatMap((image) => [{
		kind: "paragraph",
		text: text(code(image.key.name), " ", code(image.key.platform), { strong: ` ${describeChange(image)}` })
	}, ...image.comparison === void 0 ? [] : buildGrowthSections(image.comparison, image.measures, rows, arrow)]), ...remarks.length === 0 ? [] : [{
		kind: "list",
		items: remarks.map((remark) => text(remark))
	}]];
}
const MOST_UNCHANGED = 5;
const isImageUnchanged = ({ comparison }) => comparison !== void 0 && isUnchanged(comparison);
function describeChange({ measures, comparison, noBaseline }) {
	const size = formatBytes(measures.imageBytes);
	return comparison === void 0 ? `${size}, not compared: ${noBaseline ?? ""}` : `${size} (${describeGrowth(comparison)})`;
}
//#endregion
export { renderCompare, renderCompareJson, renderCompareMarkdown };
