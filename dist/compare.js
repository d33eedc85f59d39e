const require_core = require("./core.js");
//#region src/report/compare.ts
function renderCompare(report, options) {
	const screen = require_core.openScreen(options);
	const { images, unmatched, notices } = require_core.inertReport(report, screen.isAscii);
	return require_core.paint(require_core.stack([...images.flatMap((image) => imageSections(image, screen)), [...unmatchedWords(unmatched), ...notices].flatMap((words) => require_core.paragraph(words, screen, `${screen.glyphs.bullet} `))]), screen.columns, options.color, screen.glyphs.ellipsis);
}
function renderCompareMarkdown(report) {
	const { images, unmatched, notices } = require_core.inertReport(report);
	return `${[...images.flatMap((image) => [`${require_core.code(image.key.name, 60)} ${require_core.code(image.key.platform, 40)} ${require_core.prose(changeLine(image))}`, ...image.comparison === void 0 ? [] : require_core.comparisonBlocks(image.comparison, image.measures, 10)]), ...[...unmatchedWords(unmatched), ...notices].map((words) => `- ${require_core.prose(words)}`)].join("\n\n")}\n`;
}
const renderCompareJson = (report) => `${require_core.prettyJson(report)}\n`;
function imageSections(image, screen) {
	const { key, measures, comparison } = image;
	const head = [
		require_core.span(key.name, "bold"),
		require_core.span(`  ${key.platform}  `, "dim"),
		require_core.span(changeLine(image), "bold")
	];
	if (comparison === void 0) return [[head]];
	return [[head], ...require_core.comparisonSections(comparison, measures, screen)];
}
function changeLine({ measures, comparison, noBaseline }) {
	const size = require_core.formatBytes(measures.imageBytes);
	return comparison === void 0 ? `${size}, not compared: ${noBaseline ?? ""}` : `${size} (${require_core.growthWords(comparison)})`;
}
const unmatchedWords = (keys) => keys.map(({ name, platform }) => `only before: ${name} ${platform}`);
//#endregion
exports.renderCompare = renderCompare;
exports.renderCompareJson = renderCompareJson;
exports.renderCompareMarkdown = renderCompareMarkdown;
