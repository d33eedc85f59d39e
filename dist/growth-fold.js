import { r as __name } from "./rolldown-runtime.js";
import { r as text, t as code } from "./document.js";
import { t as groupBy } from "./group-by.js";
import { c as formatShare, i as formatCount, l as joinWords, o as formatPlural, r as formatBytes } from "./format.js";
import { n as nameLeftover } from "./leftovers.js";
import { a as isUnchanged, c as computeLayerGrowth, d as listChangedLayers, i as getEstimateSign, l as findMainCopies, p as takeMostChanged, r as formatSignedBytes, u as isRecompressed } from "./growth-words.js";
import { a as describeOmitted$1, c as sizeLayers, d as takeFirst, i as describeInstruction, l as sumSizedLayers, r as listWasteEvents, s as listLargestLayers, t as describeWaste } from "./waste-words.js";
import "./layer-labels.js";
//#region src/report/words/comparison-words.ts
function listComparisonRemarks(comparison, arrow) {
	const { deltaPullBytes, growthBytes, updateBytes } = comparison.measures;
	const { files } = comparison;
	const pulled = deltaPullBytes === files?.rebuilt.pullBytes ? null : deltaPullBytes;
	const unpacked = updateBytes !== null && updateBytes > Math.abs(growthBytes ?? 0) && updateBytes !== files?.rebuilt.bytes ? updateBytes : null;
	return [
		...describeHiddenGrowth(comparison),
		...describeBaseImageGrowth(comparison),
		...pulled || unpacked ? [describeUpdate(pulled, unpacked, comparison)] : [],
		...listRecompressed(comparison),
		...files === void 0 ? [UNREAD_WORDS[comparison.unread]] : [...files.rebuilt.layerCount > 0 ? [describeRebuild(files)] : [], ...selectNotableMoves(files).map((move) => describePathMove(move, arrow))]
	];
}
const INSTEAD = "a rule that needs files, such as highestGrowthBytes, or run plimsoll compare OLD NEW.";
const REMEDY = `To compare them, measure with ${INSTEAD}`;
const UNREAD_WORDS = {
	both: `Paths are not compared: only the manifests were read, since no rule needed files. ${REMEDY}`,
	image: `Paths are not compared: only the manifest of this image was read, since no rule needed files. ${REMEDY}`,
	baseline: `Paths are not compared: only the manifest of the baseline was read, since no rule needed files then. To compare them, measure it with ${INSTEAD}`
};
function describeBaseImageGrowth({ files, measures }) {
	const base = files?.origins ? files.origins.base.new - files.origins.base.old : 0;
	if (base === 0 || measures.growthBytes === null) return [];
	return [`The base image ${formatSignedBytes(base)}, own layers ${formatSignedBytes(measures.growthBytes - base)}.`];
}
function describePathMove({ from, to, bytes, fileCount, isRenamed }, arrow) {
	const same = isRenamed ? "of the same size" : `of the same ${fileCount > 1 ? "names and sizes" : "name and size"}`;
	return `${formatBytes(bytes)} moved: ${from} ${arrow} ${to}, ${formatPlural(fileCount, "file")} ${same}.`;
}
const selectNotableMoves = ({ moves, paths }) => moves.items.filter(({ bytes }) => paths !== void 0 && bytes * 50 >= paths.grownBytes + paths.shrunkBytes);
function describeUpdate(pulled, unpacked, comparison) {
	const sign = getEstimateSign("pullBytes", comparison);
	return `A machine that has the baseline ${[...pulled ? [`pulls ${sign}${formatBytes(pulled)}`] : [], ...unpacked ? [`unpacks ${formatBytes(unpacked)}`] : []].join(" and ")} to update.`;
}
function describeHiddenGrowth({ files, measures, layers }) {
	if (files === void 0) return [];
	const { growth } = files;
	if (measures.growthBytes <= 0 || growth.hiddenBytes * 2 < measures.growthBytes) return [];
	const [most] = layers.filter(({ copied }) => copied.bytes * 2 >= growth.hiddenBytes).toSorted((a, b) => b.copied.bytes - a.copied.bytes);
	const who = most === void 0 ? "" : `: layer ${most.newIndex} ships ${formatBytes(most.copied.bytes)} again that is there already`;
	return [`${formatSignedBytes(growth.hiddenBytes)} is in files that no container sees${who}.`];
}
function listRecompressed(comparison) {
	const layers = comparison.layers.filter(isRecompressed);
	if (layers.length === 0) return [];
	const what = layers.length === 1 ? "1 layer holds" : `${layers.length} layers hold`;
	const bytes = layers.reduce((sum, { pullBytes }) => sum + (pullBytes ?? 0), 0);
	return [`${what} the same files, recompressed: ${getEstimateSign("pullBytes", comparison)}${formatBytes(bytes)} to pull again.`];
}
function describeRebuild({ rebuilt }) {
	const pull = rebuilt.pullBytes ? `; ${formatBytes(rebuilt.pullBytes)} to pull again` : "";
	return `${formatPlural(rebuilt.layerCount, "layer")} rebuilt with the same paths and sizes but new times (contents were not compared), ${formatBytes(rebuilt.bytes)}${pull}.`;
}
function describeBaseline({ baseline }) {
	const { key, source, report, matchedBy, commit, distance } = baseline;
	const from = report ?? source;
	const name = from.endsWith(key.name) ? from : `${key.name} of ${from}`;
	const at = commit === void 0 ? "" : `, commit ${commit.slice(0, 12)}`;
	const behind = distance ? `, ${formatPlural(distance, "commit")} before this change starts` : "";
	return `${name}${MATCH_WORDS[matchedBy]}${at}${behind}`;
}
const MATCH_WORDS = {
	name: "",
	repository: "",
	only: ", the only image there for this platform"
};
//#endregion
//#region src/report/words/row-words.ts
function describeGrowthRow(row, arrow) {
	const note = STATE_WORDS[row.state];
	if (row.group !== void 0) return describeGroup(row.group, row.path);
	if (row.package === void 0) {
		const path = row.isFolder && row.path !== "/" ? `${row.path}/` : row.path;
		return {
			name: row.isRest ? `others in ${path}` : path,
			note
		};
	}
	const { ecosystem } = row.package;
	return {
		name: describePackage(row.package, row.state, arrow),
		note: note === "" ? ecosystem : `${ecosystem}, ${note}`
	};
}
function describeGroup(group, path) {
	const { largest = "" } = group;
	return {
		name: nameGroup(group),
		note: group.packageCount === void 0 ? `in ${path}` : group.packageCount > 1 && largest !== "" ? `with ${largest}` : ""
	};
}
const nameGroup = ({ name, packageCount, largest }) => packageCount === void 0 ? name : packageCount === 1 && largest ? `${largest} (${name})` : formatPlural(packageCount, `${name} package`);
const STATE_WORDS = {
	added: "new",
	removed: "gone",
	changed: ""
};
function describePackage({ name, oldVersion, newVersion }, state, arrow) {
	if (state === "added") return joinWords(name, newVersion ?? "");
	if (state === "removed") return joinWords(name, oldVersion ?? "");
	if (oldVersion !== null && newVersion !== null && oldVersion !== newVersion) return `${name} ${oldVersion} ${arrow} ${newVersion}`;
	return joinWords(name, newVersion ?? oldVersion ?? "");
}
function describeSystemPackage(change, arrow) {
	const note = STATE_WORDS[change.state];
	return {
		name: describePackage(change, change.state, arrow),
		note: note === "" ? change.ecosystem : `${change.ecosystem}, ${note}`
	};
}
//#endregion
//#region src/report/words/layer-words.ts
function describeOmittedLayers(layers, shown, comparison) {
	if (shown.length === layers.length) return "";
	const words = `and ${formatPlural(layers.length - shown.length, "more layer")}`;
	const bytes = sumPulled(layers) - sumPulled(shown);
	if (comparison.files !== void 0 || bytes === 0) return words;
	return `${words}, ${getEstimateSign("pullBytes", comparison)}${formatBytes(bytes)} to pull`;
}
const sumPulled = (layers) => layers.reduce((sum, { pullBytes }) => sum + (pullBytes ?? 0), 0);
function formatPlace({ oldIndex, newIndex }, arrow) {
	if (oldIndex === newIndex || oldIndex === null || newIndex === null) return String(newIndex ?? oldIndex ?? "");
	return `${oldIndex} ${arrow} ${newIndex}`;
}
function describeLayerChange(change, hasMoved = false) {
	const { state, origin, pullBytes } = change;
	const copied = findMainCopies(change);
	const again = copied === void 0 ? "" : describeCopy(copied.changes, copied.bytes);
	const base = origin === "base" ? "of the base image" : "";
	switch (state) {
		case "same": return "the same files, recompressed";
		case "added":
			if (pullBytes === 0) return "a new layer that the baseline has elsewhere: nothing to pull";
			if (again === "") return base === "" ? "" : "a layer of the base image";
			return base === "" ? again : `a layer of the base image: ${again}`;
		case "removed": return joinWords("this layer is gone", base);
		case "moved": return describeLayerMove(change);
		default: return again === "" ? describeDifference(change, hasMoved) : `${describeDifference(change)}: ${again}`;
	}
}
function describeLayerMove(change) {
	if (change.differs.length > 0) return `in another place; ${describeDifference(change)}`;
	if (change.isSameContent === void 0) return "in another place";
	return change.isSameContent ? "the same layer in another place" : "in another place; different bytes";
}
function describeReplaced(layer) {
	const { replacedBytes = 0 } = layer;
	const growthBytes = computeLayerGrowth(layer) ?? 0;
	return replacedBytes > 0 && replacedBytes >= growthBytes * .05 && findMainCopies(layer) === void 0 ? `replaces ${formatBytes(replacedBytes)} of lower layers` : "";
}
function describeInstructionChange({ state, origin, differs }) {
	if (state === "removed") return "removed";
	if (origin === "base") return "base image";
	if (state === "added") return "";
	return differs.includes("instruction") ? "edited" : "";
}
function describeCopy(changes, bytes) {
	const copied = `it ships ${formatBytes(bytes)} again that is already in the image`;
	return changes.length === 0 ? copied : `${copied}, for a new ${changes.join("/")}`;
}
function describeDifference({ differs, origin, instruction }, hasMoved = false) {
	const isEdited = differs.includes("instruction");
	const found = differs.filter((one) => one !== "instruction");
	const same = found.flatMap((one) => SAME_FILES[one] ?? []);
	if (same.length > 0) return `files of the same names and sizes with ${same.join(" and ")}${isEdited ? "; its instruction was edited" : ""}`;
	if (isEdited) return "its instruction was edited";
	if (origin === "base") return "the base image changed";
	if (found.length === 0) return instruction === null ? "different bytes" : "the same instruction produced different bytes";
	if (hasMoved) return "it has files in different places";
	return instruction !== null && /^(?:COPY|ADD)\b/.test(instruction) ? "it copies different files" : "it produced different files";
}
const SAME_FILES = {
	metadata: "new modes or owners",
	times: "new times",
	content: "other layer bytes (contents were not compared)"
};
//#endregion
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
			reason: [describeLayerChange(layer, inside.items.length === 0 && inside.omitted.count === 0), describeReplaced(layer)].filter((words) => words !== "").join("; "),
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
//#region src/report/words/measure-rows.ts
function listMeasureRows(comparison, now) {
	const [main, ...others] = MEASURES.flatMap((measure) => toMeasureRow(measure, comparison, now) ?? []);
	if (main === void 0) return [];
	const changed = others.filter((row) => row.old !== row.now && !isAlike(row, main));
	return /^[+-]/.test(main.change) || changed.length > 0 ? [main, ...changed] : [];
}
const isAlike = (a, b) => a.old === b.old && a.now === b.now && a.change === b.change;
function toMeasureRow({ label, name, unit }, comparison, now) {
	const { baseline, pullBytesAre } = comparison;
	const [before, after] = name === "ownBytes" ? getOwnBytes(comparison) : [baseline.measures[name], now[name]];
	if (before == null || after == null || name === "pullBytes" && pullBytesAre === null) return null;
	const about = getEstimateSign(name, comparison);
	const [format, formatSigned] = unit === "bytes" ? [formatBytes, formatSignedBytes] : [formatCount, formatSignedCount];
	return {
		label,
		old: about + format(before),
		now: about + format(after),
		change: formatSigned(after - before)
	};
}
function getOwnBytes({ files }) {
	if (!files?.origins || files.origins.base.old !== files.origins.base.new) return [];
	return [files.origins.own.old, files.origins.own.new];
}
const MEASURES = [
	{
		label: "size",
		name: "imageBytes",
		unit: "bytes"
	},
	{
		label: "own layers",
		name: "ownBytes",
		unit: "bytes"
	},
	{
		label: "visible",
		name: "visibleBytes",
		unit: "bytes"
	},
	{
		label: "reclaimable",
		name: "reclaimableBytes",
		unit: "bytes"
	},
	{
		label: "to pull",
		name: "pullBytes",
		unit: "bytes"
	},
	{
		label: "layers",
		name: "layerCount",
		unit: "count"
	},
	{
		label: "files",
		name: "fileCount",
		unit: "count"
	}
];
const formatSignedCount = (count) => `${count > 0 ? "+" : count < 0 ? "-" : ""}${formatCount(Math.abs(count))}`;
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
export { buildLargestTables as a, toInstruction as c, describeInstructionChange as d, describeLayerChange as f, listRecompressed as g, describeRebuild as h, buildLargestLayersTable as i, toLines as l, describeGrowthRow as m, buildGrowthSections as n, buildStackedLayersTable as o, describeReplaced as p, LINE as r, buildWasteTable as s, buildGrowthFold as t, listEntryLines as u };
