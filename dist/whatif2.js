import "./rolldown-runtime.js";
import { J as formatKnown, K as formatBytes, Z as formatShare, dt as paragraph, ft as text, in as formatPlural, lt as code, mt as toneParagraph } from "./start.js";
import { ai as numberColumn, ii as mainColumn, ni as buildTable, oi as takeLines, ri as listLines } from "./gate.js";
import { t as createRenderers } from "./renderers.js";
//#region src/report/outline/whatif-sections.ts
function buildWhatifSections(report, most) {
	return [
		...report.images.flatMap((image) => buildImage(image, most)),
		...report.failed.map(({ key, error }) => toneParagraph("failure", "Not measured: ", code(key.name), ` ${key.platform}: ${error.message}`)),
		...listLines(report.notices)
	];
}
function buildImage(image, most) {
	const { key, layerCount, visibleBytes, storedBytes, storedBytesAre } = image;
	const stored = storedBytes === null ? "" : `, ${describeStored(storedBytes, storedBytesAre)}`;
	const sizes = `: ${formatBytes(visibleBytes)} in ${formatPlural(layerCount, "layer")}${stored}`;
	return [
		paragraph({ strong: `${key.name} ${key.platform}`.trim() + sizes }),
		...buildCompressionTable(image),
		...buildChangeTable(image, most)
	];
}
const describeStored = (bytes, are) => are === "estimate" ? `about ${formatBytes(bytes)} as gzip` : `stored as ${formatBytes(bytes)}`;
const NO_ENCODER = "Sizes as zstd are unknown: this Node.js can't compress as zstd. Use Node.js 22.15 or later.";
function buildCompressionTable({ compression, storedBytes, storedBytesAre }) {
	if (compression.length === 0) return [toneParagraph("quiet", NO_ENCODER)];
	const now = storedBytesAre === "estimate" ? "as gzip, estimated" : "as stored now";
	return [...buildTable([...storedBytes === null ? [] : [{
		bytes: storedBytes,
		level: null
	}], ...compression], {
		title: "With other compression",
		remark: "all layers, their content unchanged",
		columns: [
			numberColumn("Stored", ({ bytes }) => formatBytes(bytes)),
			numberColumn("Difference", ({ bytes, level }) => storedBytes === null || level === null ? "" : formatDifference(bytes - storedBytes)),
			mainColumn("", ({ level }) => formatKnown(level, describeLevel, now))
		]
	}), {
		kind: "code",
		language: "sh",
		lines: compression.flatMap(({ level, how }) => [`# zstd ${level}:`, how])
	}];
}
const describeLevel = (level) => level > 3 ? `zstd ${level} of libzstd; larger with the builder's own` : `zstd ${level}`;
const formatDifference = (bytes) => bytes === 0 ? "0 B" : `${bytes < 0 ? "−" : "+"}${formatBytes(Math.abs(bytes))}`;
function buildChangeTable({ changes, visibleBytes }, most) {
	if (changes.length === 0) return [toneParagraph("quiet", "No content can be removed.")];
	const all = changes.reduce((sum, { bytes }) => sum + bytes, 0);
	const hasBase = changes.some(({ ofBase }) => ofBase.bytes > 0);
	const share = formatShare(all, visibleBytes);
	const table = buildTable(changes, {
		title: `Without this content: ${formatBytes(all)} (${share}) less`,
		remark: hasBase ? "content, of the base image, in tars" : "content, in tars",
		columns: [
			numberColumn("Saves", ({ bytes }) => formatBytes(bytes)),
			hasBase && numberColumn("In base image", ({ ofBase }) => formatBytes(ofBase.bytes), { sacrifice: 1 }),
			numberColumn("In tars", ({ tarBytes }) => formatDifference(tarBytes).replace(/^\+/, ""), { sacrifice: 2 }),
			mainColumn("", ({ id, fileCount }) => `${CHANGE_WORDS[id]}, ${formatPlural(fileCount, "file")}`)
		],
		row: (change) => ({ below: listFiles(change, most) })
	});
	const how = changes.flatMap((change) => [`# ${CHANGE_WORDS[change.id]}:`, ...change.how]);
	return [...table, {
		kind: "code",
		language: "dockerfile",
		lines: [...new Set(how)]
	}];
}
const CHANGE_WORDS = {
	"source-maps": "source maps",
	"package-documents": "documents inside packages",
	documentation: "documentation",
	manuals: "manuals",
	locales: "translations",
	bytecode: "compiled Python",
	duplicates: "copies of the same content",
	"debug-sections": "debug sections of programs and libraries"
};
const listFiles = ({ files: { items, omitted } }, most) => most === 0 ? [] : takeLines(items, most, toFileLine, items.length + omitted.count);
const toFileLine = ({ path, bytes, sameAs }) => text(`${formatBytes(bytes)} `, code(path), ...sameAs === void 0 ? [] : [", same as ", code(sameAs)]);
//#endregion
//#region src/report/whatif.ts
const whatifRenderers = createRenderers(buildWhatifSections, {
	terminal: 0,
	verbose: 20,
	markdown: 5
});
//#endregion
export { whatifRenderers };
