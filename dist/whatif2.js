import "./rolldown-runtime.js";
import { D as formatPlural, T as formatCount, dt as code, gt as toneParagraph, ht as text, k as formatShare, mt as paragraph, pt as listLines, w as formatBytes } from "./start.js";
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
	const rows = compression.map(({ level, bytes }) => {
		const difference = storedBytes === null ? "" : formatDifference(bytes - storedBytes);
		return { cells: [
			text(formatBytes(bytes)),
			text(difference),
			text(describeLevel(level))
		] };
	});
	const first = storedBytes === null ? [] : [{ cells: [
		text(formatBytes(storedBytes)),
		text(""),
		text(now)
	] }];
	return [{
		kind: "table",
		title: text("With other compression"),
		remark: "all layers, their content unchanged",
		columns: [
			{
				title: "Stored",
				kind: "number"
			},
			{
				title: "Difference",
				kind: "number"
			},
			{
				title: "",
				kind: "text",
				isMain: true
			}
		],
		rows: [...first, ...rows],
		more: ""
	}, {
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
	const table = {
		kind: "table",
		title: text(`Without this content: ${formatBytes(all)} (${share}) less`),
		remark: hasBase ? "content, of the base image, in tars" : "content, in tars",
		columns: [
			{
				title: "Saves",
				kind: "number"
			},
			...hasBase ? [{
				title: "In base image",
				kind: "number",
				sacrifice: 1
			}] : [],
			{
				title: "In tars",
				kind: "number",
				sacrifice: 2
			},
			{
				title: "",
				kind: "text",
				isMain: true
			}
		],
		rows: changes.map((change) => ({
			cells: [
				text(formatBytes(change.bytes)),
				...hasBase ? [text(formatBytes(change.ofBase.bytes))] : [],
				text(formatDifference(change.tarBytes).replace(/^\+/, "")),
				text(`${CHANGE_WORDS[change.id]}, ${formatPlural(change.fileCount, "file")}`)
			],
			below: listFiles(change, most)
		})),
		more: ""
	};
	const how = changes.flatMap((change) => [`# ${CHANGE_WORDS[change.id]}:`, ...change.how]);
	return [table, {
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
function listFiles({ files: { items, omitted } }, most) {
	if (most === 0) return [];
	const shown = items.slice(0, most);
	const left = items.length - shown.length + omitted.count;
	return [...shown.map(toFileLine), ...left > 0 ? [text(`and ${formatCount(left)} more`)] : []];
}
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
