import "./rolldown-runtime.js";
import { K as formatBytes, dt as paragraph, lt as code } from "./start.js";
import { Ai as describeGrowth, Ir as buildGrowthSections, Mi as isUnchanged, ri as listLines } from "./gate.js";
import { t as createRenderers } from "./renderers.js";
//#region src/report/compare.ts
const compareRenderers = createRenderers(buildSections, {
	terminal: 5,
	verbose: Number.POSITIVE_INFINITY,
	markdown: 10
});
function buildSections({ images, unmatched, notices }, rows, arrow) {
	const unchanged = images.length > MOST_UNCHANGED && Number.isFinite(rows) ? images.filter(isImageUnchanged) : [];
	const shown = images.filter((image) => !unchanged.includes(image));
	const remarks = [
		...unchanged.length === 0 ? [] : [`${unchanged.length} others: unchanged`],
		...unmatched.map(({ name, platform }) => `removed: ${name} ${platform}`),
		...notices
	];
	return [...shown.flatMap((image) => [paragraph(code(image.key.name), " ", code(image.key.platform), { strong: ` ${describeChange(image)}` }), ...image.comparison === void 0 ? [] : buildGrowthSections(image.comparison, image.measures, rows, arrow)]), ...listLines(remarks)];
}
const MOST_UNCHANGED = 5;
const isImageUnchanged = ({ comparison }) => comparison !== void 0 && isUnchanged(comparison);
function describeChange({ measures, comparison, noBaseline }) {
	const size = formatBytes(measures.imageBytes);
	return comparison === void 0 ? `${size}, not compared: ${noBaseline ?? ""}` : `${size} (${describeGrowth(comparison)})`;
}
//#endregion
export { compareRenderers };
