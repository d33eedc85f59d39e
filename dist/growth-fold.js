import { r as __name } from "./rolldown-runtime.js";
import { r as text, t as code } from "./document.js";
import { t as groupBy } from "./group-by.js";
import { c as formatShare, i as formatCount, o as formatPlural, r as formatBytes } from "./format.js";
import { n as nameLeftover } from "./leftovers.js";
import { C as formatPlace, D as listChangedLayers, M as takeMostChanged, O as listComparisonRemarks, T as isUnchanged, _ as describeLayerChange, a as describeOmitted$1, b as describeSystemPackage, c as sizeLayers, d as takeFirst, f as computeLayerGrowth, h as describeGrowthRow, i as describeInstruction, k as listMeasureRows, l as sumSizedLayers, p as describeBaseline, r as listWasteEvents, s as listLargestLayers, t as describeWaste, v as describeOmittedLayers, w as formatSignedBytes } from "./waste-words.js";
import "./layer-labels.js";
//#region src/report/outline/layer-entries.ts
const listEntryLines = (entries, most) => entries === void 0 ? [] : [
	...toLine("added", entries.added, most),
	...toLine("changed", entries.changed, most),
	...toLine("hid", entries.hid, most)
];
function toLine(word, list, most) {
	const { items, omitted } = takeFirst(list, most);
	if (items.length === 0) return [];
	const named = items.flatMap(({ path, isFolder, fileCount, bytes }, i) => [
		i === 0 ? `${word} ` : ", ",
		code(isFolder && path !== "/" ? `${path}/` : path),
		` ${formatBytes(bytes)}${isFolder ? ` in ${formatPlural(fileCount, "file")}` : ""}`
	]);
	const more = describeOmitted$1(omitted);
	return [[...named, more === "" ? "" : `, ${more}`]];
}
//#endregion
//#region src/report/outline/facts-tables.ts
const SIZE = {
	title: "Size",
	kind: "number"
};
const SHARE = {
	title: "Share",
	kind: "number",
	isQuiet: true,
	sacrifice: 2
};
const BAR = {
	title: "",
	kind: "bar",
	sacrifice: 4
};
const LINE = {
	title: "",
	kind: "text",
	sacrifice: 3,
	startsMain: true
};
const LAYER = {
	title: "",
	kind: "number",
	isQuiet: true,
	sacrifice: 1,
	startsMain: true
};
const MAIN = {
	title: "",
	kind: "text",
	isMain: true
};
const buildLargestLayersTable = (facts, most) => buildLayersTable$1("Largest layers", listLargestLayers(facts, most), NONE$1, facts);
const NONE$1 = {
	count: 0,
	bytes: 0
};
const MOST_ENTRIES = 3;
function buildStackedLayersTable(facts, most) {
	const { items, omitted } = takeFirst({
		items: sizeLayers(facts),
		omitted: NONE$1
	}, most);
	return buildLayersTable$1("Layers", items, omitted, facts, MOST_ENTRIES);
}
function buildLayersTable$1(title, layers, omitted, facts, mostEntries = 0) {
	if (layers.length === 0) return [];
	const all = sumSizedLayers(facts);
	return [{
		kind: "table",
		title: text(facts.files === void 0 ? `${title}, as stored` : title),
		remark: `of ${formatCount(facts.layers.length)}`,
		columns: [
			LAYER,
			SIZE,
			SHARE,
			{
				...BAR,
				only: "terminal"
			},
			LINE,
			MAIN
		],
		rows: layers.map((layer) => ({
			cells: [
				text(String(layer.index)),
				text(formatBytes(layer.bytes)),
				text(formatShare(layer.bytes, all)),
				{ fraction: all === 0 ? 0 : layer.bytes / all },
				toLines(layer),
				toInstruction(layer.instruction)
			],
			below: listEntryLines(facts.files && facts.layers[layer.index]?.entries, mostEntries)
		})),
		more: describeOmitted$1(omitted)
	}];
}
__name(buildLayersTable$1, "buildLayersTable");
function buildWasteTable({ files, layers, measures }, most) {
	const { waste } = files;
	if (waste.items.length === 0) return [];
	const { items, omitted } = takeFirst({
		...waste,
		items: listWasteEvents(waste.items)
	}, most);
	return [{
		kind: "table",
		title: text("Waste"),
		remark: `${formatBytes(measures.reclaimableBytes)} that no container can see`,
		columns: [SIZE, {
			title: "What",
			kind: "text",
			isMain: true
		}],
		rows: items.map((event) => buildWasteRow(event, layers)),
		more: describeOmitted$1(omitted)
	}];
}
const MOST_PLACES = 3;
function buildWasteRow(event, layers) {
	const { bytes, places } = event;
	const named = places.slice(0, MOST_PLACES).flatMap(({ name, isPath, files }, i) => [
		i === 0 ? "" : ", ",
		isPath ? code(name) : name,
		files === "" ? "" : ` ${files}`
	]);
	const steps = describeWaste(event).map(({ words, layer }) => text(`${words}: `, ...toLines(layers[layer]).flatMap((lines) => [lines, " "]), ...toInstruction(getInstruction(layers[layer]))));
	const others = places.length - MOST_PLACES;
	return {
		cells: [text(formatBytes(bytes)), text(...named)],
		below: [...others > 0 ? [text(`and ${formatCount(others)} more`)] : [], ...steps]
	};
}
function buildLargestTables(facts, most) {
	const { folders, packages, files } = facts.files.largest;
	const { visibleBytes } = facts.measures;
	return [
		...buildWeightTable("Largest folders", folders, most, visibleBytes, (item) => text(code(item.path), ` ${describeFolder(item)}`)),
		...buildWeightTable("Largest packages", packages, most, visibleBytes, (item) => text(code(item.name), item.copies > 1 ? ` ${item.ecosystem}, ${item.copies} copies` : ` ${item.ecosystem}`)),
		...buildWeightTable("Largest files", groupLeftovers(files), most, visibleBytes, ({ name }) => name)
	];
}
const describeFolder = ({ path, fileCount }) => [formatPlural(fileCount, "file"), nameLeftover(path)].filter(Boolean).join(", ");
function groupLeftovers({ items, omitted }) {
	return {
		items: [...groupBy(items, (item) => nameLeftover(item.path) ?? item)].map(([owner, files]) => {
			if (typeof owner !== "string") return {
				name: text(code(owner.path)),
				bytes: owner.bytes
			};
			const bytes = files.reduce((sum, item) => sum + item.bytes, 0);
			return {
				name: text(owner, ` ${formatPlural(files.length, "file")}`),
				bytes
			};
		}).toSorted((a, b) => b.bytes - a.bytes),
		omitted
	};
}
function buildWeightTable(title, list, most, visibleBytes, toName) {
	const { items, omitted } = takeFirst(list, most);
	if (items.length === 0) return [];
	return [{
		kind: "table",
		title: text(title),
		remark: `of ${formatBytes(visibleBytes)} visible`,
		columns: [
			SIZE,
			SHARE,
			MAIN
		],
		rows: items.map((item) => ({ cells: [
			text(formatBytes(item.bytes)),
			text(formatShare(item.bytes, visibleBytes)),
			toName(item)
		] })),
		more: describeOmitted$1(omitted)
	}];
}
function toLines(layer) {
	if (layer?.dockerfile === void 0) return [];
	const { dockerfile: lines, instruction: words } = layer;
	return words === "several instructions in one layer" ? [{
		lines,
		isRange: true
	}] : [{ lines }];
}
const toInstruction = (words) => words ? [code(words, "end")] : [describeInstruction(words)];
const getInstruction = (layer) => layer?.instruction ?? null;
//#endregion
//#region src/report/words/growth-rows.ts
function describeLayers(layers, arrow, most) {
	const described = layers.map((layer) => {
		const { inside } = layer;
		if (inside === void 0 || layer.state === "moved") return {
			layer,
			reason: describeLayerChange(layer),
			inside: NONE
		};
		return {
			layer,
			reason: describeLayerChange(layer, inside.items.length === 0 && inside.omitted.count === 0),
			inside: describeRows(inside, arrow)
		};
	});
	const isOne = described.filter(({ inside }) => inside.rows.length > 0).length === 1;
	return described.map((each) => ({
		...each,
		inside: takeFirstRows(each.inside, isOne ? most.one : most.several)
	}));
}
const NONE = {
	rows: [],
	omitted: {
		count: 0,
		growthBytes: 0
	}
};
function listHeaviestRows(comparison, described, arrow) {
	const found = comparison.files === void 0 ? NONE : describeRows(comparison.files.heaviest, arrow);
	const said = new Set(described.flatMap(({ inside }) => inside.rows.map(toKey)));
	return found.rows.every((row) => said.has(toKey(row))) ? NONE : found;
}
const toKey = ({ growthBytes, name, note }) => JSON.stringify([
	growthBytes,
	name,
	note
]);
function listSystemRows({ files }, arrow) {
	if (files?.systemPackages === void 0) return NONE;
	const { items, omitted } = files.systemPackages;
	return {
		rows: items.map((change) => ({
			growthBytes: change.newBytes - change.oldBytes,
			...describeSystemPackage(change, arrow)
		})),
		omitted
	};
}
function takeFirstRows({ rows, omitted }, most) {
	const rest = rows.slice(most);
	return {
		rows: rows.slice(0, most),
		omitted: {
			count: omitted.count + rest.length,
			growthBytes: rest.reduce((sum, row) => sum + row.growthBytes, omitted.growthBytes)
		}
	};
}
function describeRows({ items, omitted }, arrow) {
	return {
		rows: items.filter(isNotable).map((row) => ({
			growthBytes: row.growthBytes,
			...describeGrowthRow(row, arrow)
		})),
		omitted
	};
}
const isNotable = ({ growthBytes, state, package: named }) => growthBytes !== 0 || state !== "changed" || named !== void 0 && named.oldVersion !== named.newVersion;
//#endregion
//#region src/report/outline/growth-fold.ts
function buildGrowthFold(comparison, measures, most, arrow) {
	const sections = buildGrowthSections(comparison, measures, most, arrow);
	return [{
		part: "growth",
		title: buildTitle(comparison, arrow),
		sections
	}];
}
function buildGrowthSections(comparison, measures, most, arrow) {
	if (isUnchanged(comparison)) return [buildUnchanged(comparison)];
	const changed = listChangedLayers(comparison, most === Number.POSITIVE_INFINITY);
	const described = describeLayers(takeMostChanged(changed, most, comparison), arrow, {
		one: most,
		several: 3
	});
	const visible = comparison.files?.growth.visibleBytes ?? 0;
	return [
		...buildMeasuresTable(comparison, listMeasureRows(comparison, measures)),
		...buildRemarks(listComparisonRemarks(comparison, arrow)),
		...buildLayersTable(described, changed, comparison, arrow),
		...buildRowsTable("What grew and shrank", `${formatSignedBytes(visible)} visible`, takeFirstRows(listHeaviestRows(comparison, described, arrow), most)),
		...buildRowsTable("System packages", "sizes as reported by the packages", takeFirstRows(listSystemRows(comparison, arrow), most))
	];
}
function buildTitle(comparison, arrow) {
	const { rows } = takeFirstRows(listHeaviestRows(comparison, [], arrow), 2);
	if (rows.length === 0) {
		const by = comparison.files === void 0 ? ", by their manifests" : "";
		return text(`Compared with ${describeBaseline(comparison)}${by}`);
	}
	return text("What grew and shrank: ", ...rows.flatMap(({ name, growthBytes }, i) => [
		i === 0 ? "" : ", ",
		code(name),
		` ${formatSignedBytes(growthBytes)}`
	]));
}
const buildUnchanged = (comparison) => ({
	kind: "paragraph",
	tone: "quiet",
	text: text(`Unchanged since ${describeBaseline(comparison)}.`)
});
const buildRemarks = (lines) => lines.length === 0 ? [] : [{
	kind: "list",
	items: lines.map((line) => text(line))
}];
function buildMeasuresTable(comparison, rows) {
	const title = text({ strong: "Compared with" }, ` ${describeBaseline(comparison)}`);
	if (rows.length === 0) return [{
		kind: "paragraph",
		text: title
	}];
	return [{
		kind: "table",
		title,
		columns: [
			{
				title: "Measure",
				kind: "text",
				isQuiet: true,
				isMain: true
			},
			{
				title: "Before",
				kind: "number"
			},
			{
				title: "Now",
				kind: "number"
			},
			{
				title: "Change",
				kind: "number"
			}
		],
		rows: rows.map(({ label, old, now, change }) => ({ cells: [
			text(label),
			text(old),
			text(now),
			text({ strong: change })
		] })),
		more: ""
	}];
}
function buildLayersTable(described, changed, comparison, arrow) {
	if (described.length === 0) return [];
	const count = `${changed.length} of ${formatPlural(comparison.layers.length, "layer")}`;
	const shown = described.map(({ layer }) => layer);
	return [{
		kind: "table",
		title: text("Layers that changed"),
		remark: comparison.files === void 0 ? `${count}, sizes as stored` : count,
		columns: LAYER_COLUMNS,
		rows: described.map(({ layer, reason, inside }) => ({
			cells: [
				text(layer.state),
				text(formatPlace(layer, arrow)),
				text(formatGrowth(layer)),
				toInstruction(layer.instruction)
			],
			below: [...reason === "" ? [] : [text(reason)], ...buildInsideLines(inside)]
		})),
		more: describeOmittedLayers(changed, shown, comparison)
	}];
}
function formatGrowth(layer) {
	const bytes = computeLayerGrowth(layer);
	return bytes === null ? "not known" : formatSignedBytes(bytes);
}
const LAYER_COLUMNS = [
	{
		title: "",
		kind: "text",
		sacrifice: 2
	},
	{
		title: "Layer",
		kind: "number",
		isQuiet: true,
		sacrifice: 3
	},
	{
		title: "Change",
		kind: "number"
	},
	{
		title: "What",
		kind: "text",
		isMain: true
	}
];
function buildInsideLines({ rows, omitted }) {
	if (rows.length === 0) return [];
	const lines = rows.map((row) => text(`${formatSignedBytes(row.growthBytes)} `, ...toName(row)));
	return omitted.growthBytes === 0 ? lines : [...lines, text(describeOmitted(omitted))];
}
const toName = ({ name, note }) => [code(name), note === "" ? "" : ` ${note}`];
function buildRowsTable(title, remark, { rows, omitted }) {
	if (rows.length === 0) return [];
	return [{
		kind: "table",
		title: text(title),
		remark,
		columns: [{
			title: "Change",
			kind: "number"
		}, {
			title: "Where",
			kind: "text",
			isMain: true
		}],
		rows: rows.map((row) => ({ cells: [text(formatSignedBytes(row.growthBytes)), toName(row)] })),
		more: omitted.growthBytes === 0 ? "" : describeOmitted(omitted)
	}];
}
const describeOmitted = ({ count, growthBytes }) => `and ${formatCount(count)} more, ${formatSignedBytes(growthBytes)}`;
//#endregion
export { buildLargestTables as a, toInstruction as c, buildLargestLayersTable as i, toLines as l, buildGrowthSections as n, buildStackedLayersTable as o, LINE as r, buildWasteTable as s, buildGrowthFold as t };
