import "./rolldown-runtime.js";
import { r as neutralizeReport } from "./inert.js";
import { r as text, t as code } from "./document.js";
import { o as paint, r as paintSections, u as openScreen } from "./paint.js";
import { t as joinNames } from "./name-list.js";
import { t as formatJson } from "./json.js";
import { c as formatShare, i as formatCount, o as formatPlural, r as formatBytes } from "./format.js";
import { r as paintSections$1 } from "./paint2.js";
//#region src/report/outline/fleet-sections.ts
function buildFleetSections(report, most) {
	return [
		...buildTotals(report),
		...buildImageTable(report.images, most),
		...buildBaseTable(report.bases, most),
		...report.baseVersions.map(buildVersionNote),
		...buildSquashTable(report.images, most),
		...buildFailures(report),
		...buildNotices(report.notices)
	];
}
function buildTotals({ images, registry, node }) {
	const stores = [...describeStore("in the registry", registry), ...describeStore("unpacked on one node", node)];
	return [
		{
			kind: "paragraph",
			text: text({ strong: `${`${formatPlural(images.length, "image")}${stores.length > 0 ? ": " : ""}`}${stores.join("; ")}` })
		},
		...registry === null ? [toQuiet("Sizes in a registry are unknown, because the stored size of a layer is.")] : [],
		...node === null ? [toQuiet("Sizes on a node are unknown, because the layers were not read.")] : []
	];
}
const toQuiet = (words) => ({
	kind: "paragraph",
	tone: "quiet",
	text: text(words)
});
function describeStore(where, store) {
	if (store === null) return [];
	const { totalBytes, sumBytes } = store;
	const saved = formatShare(sumBytes - totalBytes, sumBytes);
	const less = totalBytes === sumBytes ? "nothing is shared" : `${saved} less than one by one (${formatBytes(sumBytes)})`;
	return [`${formatBytes(totalBytes)} ${where}, ${less}`];
}
function buildImageTable(images, most) {
	const rows = images.slice(0, most).map(({ key, registry, node }) => {
		const share = registry ?? node;
		return { cells: [
			text(share === null ? "" : formatBytes(share.bytes)),
			text(share === null ? "" : formatBytes(share.sharedBytes)),
			text(share === null ? "" : formatBytes(share.uniqueBytes)),
			text(node === null || registry === null ? "" : formatBytes(node.uniqueBytes)),
			nameImage(key)
		] };
	});
	return [{
		kind: "table",
		title: text("Images"),
		remark: "most unique bytes first",
		columns: [
			{
				title: "Size",
				kind: "number"
			},
			{
				title: "Shared",
				kind: "number",
				sacrifice: 2
			},
			{
				title: "Unique",
				kind: "number"
			},
			{
				title: "Unique on a node",
				kind: "number",
				sacrifice: 1
			},
			{
				title: "",
				kind: "text",
				isMain: true
			}
		],
		rows,
		more: describeMore(images.length - rows.length)
	}];
}
function buildBaseTable(bases, most) {
	if (bases.length === 0) return [];
	const rows = bases.slice(0, most).map((base) => {
		const { name, layerCount, storedBytes, nodeBytes, bumpPullBytes, images } = base;
		const bytes = storedBytes ?? nodeBytes;
		return { cells: [
			text(bytes === null ? "" : formatBytes(bytes)),
			text(bumpPullBytes === null ? "" : formatBytes(bumpPullBytes)),
			text(...name === null ? [] : [code(name), " "], `${formatPlural(layerCount, "layer")} of ${joinNames(images.map(formatKey), 4)}`)
		] };
	});
	return [{
		kind: "table",
		title: text("Shared lowest layers"),
		columns: [
			{
				title: "Size",
				kind: "number"
			},
			{
				title: "New base pulls",
				kind: "number",
				sacrifice: 1
			},
			{
				title: "",
				kind: "text",
				isMain: true
			}
		],
		rows,
		more: describeMore(bases.length - rows.length)
	}];
}
function buildVersionNote({ name, versions, storedBytes, nodeBytes }) {
	const images = versions.flatMap((version) => version.images);
	const saved = [...storedBytes === null ? [] : [`${formatBytes(storedBytes)} in the registry`], ...nodeBytes === null ? [] : [`${formatBytes(nodeBytes)} on each node`]].join(" and ");
	return {
		kind: "paragraph",
		tone: "warning",
		text: text(`${formatPlural(images.length, "image")} use ${formatPlural(versions.length, "build")} of `, code(name), saved === "" ? "" : `: one for all would save ${saved}`)
	};
}
function buildSquashTable(images, most) {
	const worthIt = images.flatMap(({ key, squash }) => squash === void 0 ? [] : [{
		key,
		squash
	}]).filter(({ squash }) => squash.savedBytes > 0).sort((a, b) => b.squash.savedBytes - a.squash.savedBytes);
	const rows = worthIt.slice(0, most).map(({ key, squash: { savedBytes, fleetGrowthBytes } }) => ({ cells: [
		text(`−${formatBytes(savedBytes)}`),
		text(`${fleetGrowthBytes < 0 ? "−" : "+"}${formatBytes(Math.abs(fleetGrowthBytes))}`),
		nameImage(key)
	] }));
	if (rows.length === 0) return [];
	return [{
		kind: "table",
		title: text("If squashed into one layer"),
		columns: [
			{
				title: "Image",
				kind: "number"
			},
			{
				title: "All on a node",
				kind: "number"
			},
			{
				title: "",
				kind: "text",
				isMain: true
			}
		],
		rows,
		more: describeMore(worthIt.length - rows.length)
	}];
}
const buildFailures = ({ failed }) => failed.map(({ source, error }) => ({
	kind: "paragraph",
	tone: "failure",
	text: text("Not measured: ", code(source), `: ${error.message}`)
}));
const buildNotices = (notices) => notices.length === 0 ? [] : [{
	kind: "list",
	items: notices.map((notice) => text(notice))
}];
const formatKey = ({ name, platform }) => `${name} ${platform}`.trim();
const nameImage = ({ name, platform }) => text(code(name), ` ${platform}`);
const describeMore = (left) => left > 0 ? `and ${formatCount(left)} more` : "";
//#endregion
//#region src/report/fleet.ts
function renderFleet(report, options) {
	const screen = openScreen(options);
	return paint(paintSections(buildFleetSections(neutralizeReport(report, screen.isAscii), screen.isVerbose ? Number.POSITIVE_INFINITY : 10), screen), screen.columns, options.color, screen.glyphs.ellipsis);
}
const renderFleetMarkdown = (report) => `${paintSections$1(buildFleetSections(neutralizeReport(report), 50), void 0).join("\n\n")}\n`;
const renderFleetJson = (report) => `${formatJson(report)}\n`;
//#endregion
export { renderFleet, renderFleetJson, renderFleetMarkdown };
