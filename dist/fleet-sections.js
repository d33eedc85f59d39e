import "./rolldown-runtime.js";
import { r as text, t as code } from "./document.js";
import { t as joinNames } from "./name-list.js";
import { n as formatFamiliar } from "./reference.js";
import { i as formatCount, o as formatPlural, r as formatBytes } from "./format.js";
import { r as formatSignedBytes } from "./growth-words.js";
import { n as describeFleetStores, t as describeFleetFinding } from "./fleet-words.js";
//#region src/report/outline/fleet-tables.ts
function buildImageTable(facts, most) {
	const { images } = facts;
	const nameKey = createNamer(facts);
	const hasBoth = facts.registry !== null && facts.node !== null;
	const rows = images.slice(0, most).map(({ key, registry, node }) => {
		const share = registry ?? node;
		return { cells: [
			text(share === null ? "" : formatBytes(share.bytes)),
			text(share === null ? "" : formatBytes(share.sharedBytes)),
			text(share === null ? "" : formatBytes(share.uniqueBytes)),
			text(hasBoth && node !== null ? formatBytes(node.uniqueBytes) : ""),
			text(code(nameKey(key)))
		] };
	});
	return [{
		kind: "table",
		title: text("Images"),
		remark: `size, shared, unique${hasBoth ? ", unique on a node" : ""}`,
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
				title: "Image",
				kind: "text",
				isMain: true
			}
		],
		rows,
		more: describeMore(images.length - rows.length)
	}];
}
function buildBaseTable(facts, most) {
	const { bases } = facts;
	if (bases.length === 0) return [];
	const nameKey = createNamer(facts);
	const rows = bases.slice(0, most).map((base) => {
		const { name, layerCount, storedBytes, nodeBytes, bumpPullBytes, images } = base;
		const bytes = storedBytes ?? nodeBytes;
		const layers = formatPlural(layerCount, "layer");
		return {
			cells: [
				text(bytes === null ? "" : formatBytes(bytes)),
				text(bumpPullBytes === null ? "" : formatBytes(bumpPullBytes)),
				name === null ? text(layers) : text(code(formatFamiliar(name)), `, ${layers}`)
			],
			note: text(`of ${joinNames(images.map(nameKey), 4)}`)
		};
	});
	return [{
		kind: "table",
		title: text("Shared lowest layers"),
		remark: "size, and what a node pulls if they change",
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
				title: "Base",
				kind: "text",
				isMain: true
			}
		],
		rows,
		more: describeMore(bases.length - rows.length)
	}];
}
function buildVersionNote({ name, versions, storedBytes, nodeBytes }, facts) {
	const users = joinNames(versions.flatMap((version) => version.images).map(createNamer(facts)), 4);
	const saved = [...nodeBytes === null ? [] : [`${formatBytes(nodeBytes)} per node`], ...storedBytes === null ? [] : [`${formatBytes(storedBytes)} to store and to pull`]].join(", ");
	const names = [...new Set(versions.flatMap((version) => version.name ?? []).map(formatFamiliar))];
	return {
		kind: "paragraph",
		tone: "warning",
		text: text(`${users} use ${formatPlural(versions.length, "build")} of `, ...name === null ? ["a base image made by the same instructions"] : [code(formatFamiliar(`${name}@`))], names.length < 2 ? "" : ` (${joinNames(names, 4)})`, saved === "" ? "" : `: one for all would save ${saved}`)
	};
}
function buildOrderNote({ orders, layerCount, name, nodeBytes }, facts) {
	return {
		kind: "paragraph",
		tone: "warning",
		text: text(`${joinNames(orders.flatMap((order) => order.images).map(createNamer(facts)), 4)} start with the same ${formatPlural(layerCount, "layer")} in ${formatPlural(orders.length, "order")}`, ...name === null ? [] : [
			" (",
			code(formatFamiliar(name)),
			")"
		], nodeBytes === null ? ", so a node unpacks them more than once" : `: one order for all would save ${formatBytes(nodeBytes)} per node`)
	};
}
function buildSquashTable(facts, most) {
	const nameKey = createNamer(facts);
	const worthIt = facts.images.flatMap(({ key, squash }) => squash === void 0 ? [] : [{
		key,
		squash
	}]).filter(({ squash }) => squash.savedBytes > 0).sort((a, b) => b.squash.savedBytes - a.squash.savedBytes);
	const rows = worthIt.slice(0, most).map(({ key, squash: { savedBytes, fleetGrowthBytes } }) => ({ cells: [
		text(formatSignedBytes(-savedBytes)),
		text(formatSignedBytes(fleetGrowthBytes)),
		text(code(nameKey(key)))
	] }));
	if (rows.length === 0) return [];
	return [{
		kind: "table",
		title: text("If squashed into one layer"),
		remark: "the image alone, and all on a node",
		columns: [
			{
				title: "Image alone",
				kind: "number"
			},
			{
				title: "All on a node",
				kind: "number"
			},
			{
				title: "Image",
				kind: "text",
				isMain: true
			}
		],
		rows,
		more: describeMore(worthIt.length - rows.length)
	}];
}
function createNamer({ images }) {
	const isMixed = new Set(images.map(({ key }) => key.platform)).size > 1;
	return ({ name, platform }) => isMixed ? `${name} ${platform}`.trim() : name;
}
const describeMore = (left) => left > 0 ? `and ${formatCount(left)} more` : "";
//#endregion
//#region src/report/outline/fleet-sections.ts
const buildFleetReportSections = (report, most) => [
	{
		kind: "paragraph",
		text: text({ strong: formatTitle(report) })
	},
	...buildFleetSections(report, most),
	...buildFailures(report),
	...buildNotices(report.notices)
];
const buildFleetFold = ({ fleet }, most) => fleet === void 0 || most === 0 ? [] : [{
	part: "fleet",
	title: text(formatTogether(fleet)),
	sections: buildFleetSections(fleet, most)
}];
function buildFleetLines({ fleet }, { isTerminal }) {
	if (fleet === void 0) return [];
	return [...fleet.findings.filter(({ outcome }) => outcome !== "pass").map((finding) => ({
		kind: "paragraph",
		tone: finding.outcome === "warn" ? "warning" : "failure",
		text: describeFinding(finding, createNamer(fleet))
	})), ...isTerminal === true ? [toQuiet(formatTogether(fleet))] : []];
}
function buildFleetSections(fleet, most) {
	return [
		...buildUnknowns(fleet),
		...buildFindingTable(fleet),
		...buildImageTable(fleet, most),
		...buildBaseTable(fleet, most),
		...fleet.baseVersions.slice(0, most).map((versions) => buildVersionNote(versions, fleet)),
		...fleet.baseOrders.slice(0, most).map((orders) => buildOrderNote(orders, fleet)),
		...buildSquashTable(fleet, most)
	];
}
function formatTitle(fleet) {
	const count = formatPlural(fleet.images.length, "image");
	const stores = describeFleetStores(fleet).join("; ");
	return stores === "" ? count : `${count}: ${stores}`;
}
function formatTogether(fleet) {
	const stores = describeFleetStores(fleet).join("; ");
	return `Together: ${stores === "" ? "sizes unknown" : stores}`;
}
function buildUnknowns({ images, registry, node }) {
	const why = new Set(images.map(({ key }) => key.platform)).size > 1 ? "the images are for several platforms" : "the layers were not read";
	return [...registry === null ? [toQuiet("Sizes in a registry are unknown, because the stored size of a layer is.")] : [], ...node === null ? [toQuiet(`Sizes on a node are unknown, because ${why}.`)] : []];
}
function describeFinding(finding, nameKey) {
	const { value, limit, howFar } = describeFleetFinding(finding);
	const { rule, image, why } = finding;
	return text(code(`fleet.${rule}`), value === "" ? ` ${howFar}` : ` ${value}, limit ${limit}: ${howFar}`, ...image === void 0 ? [] : [" in ", code(nameKey(image))], ...why === void 0 ? [] : [`: ${why}`]);
}
function buildFindingTable(fleet) {
	const { findings } = fleet;
	const nameKey = createNamer(fleet);
	if (findings.length === 0) return [];
	return [{
		kind: "table",
		title: text("Limits for all images"),
		columns: [
			{
				title: "",
				kind: "mark"
			},
			{
				title: "Value",
				kind: "number"
			},
			{
				title: "Limit",
				kind: "number"
			},
			{
				title: "Rule",
				kind: "text",
				isMain: true
			}
		],
		rows: findings.map((finding) => {
			const { value, limit, howFar } = describeFleetFinding(finding);
			const { outcome, rule, of, image, why, from } = finding;
			return {
				outcome,
				cells: [
					{ mark: outcome },
					text(value),
					text(limit),
					text(code(`fleet.${rule}`))
				],
				note: text([
					howFar,
					of === "node" ? "on one node" : "in the registry",
					why,
					from
				].filter((part) => part !== void 0).join(", "), ...image === void 0 ? [] : [", ", code(nameKey(image))])
			};
		}),
		more: ""
	}];
}
const toQuiet = (words) => ({
	kind: "paragraph",
	tone: "quiet",
	text: text(words)
});
const buildFailures = ({ failed }) => failed.map(({ source, error }) => ({
	kind: "paragraph",
	tone: "failure",
	text: text("Not measured: ", code(source), `: ${error.message}`)
}));
const buildNotices = (notices) => notices.length === 0 ? [] : [{
	kind: "list",
	items: notices.map((notice) => text(notice))
}];
//#endregion
export { buildFleetLines as n, buildFleetReportSections as r, buildFleetFold as t };
