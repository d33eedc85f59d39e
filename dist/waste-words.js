import { r as __name } from "./rolldown-runtime.js";
import { r as shortenDigest } from "./digest.js";
import { t as groupBy } from "./group-by.js";
import { i as formatCount, o as formatPlural, r as formatBytes } from "./format.js";
import { n as nameLeftover } from "./leftovers.js";
//#region src/report/words/comparison-words.ts
function weighLayers(comparison) {
	const { pullBytesAre } = comparison;
	if (comparison.files !== void 0) return comparison.layers.map((layer) => ({
		...layer,
		sizes: [layer.oldBytes, layer.newBytes]
	}));
	return comparison.layers.map((layer) => {
		const { oldStoredBytes: old, newStoredBytes: now } = layer;
		return {
			...layer,
			sizes: old === null || now === null || pullBytesAre === null ? null : [old, now]
		};
	});
}
const computeLayerGrowth = ({ sizes }) => sizes === null ? null : sizes[1] - sizes[0];
function findMainGrowth({ baseline, measures }) {
	const { growthBytes, growthRatio, pullGrowthBytes } = measures;
	if (growthBytes !== null) return {
		bytes: growthBytes,
		ratio: growthRatio
	};
	const { pullBytes } = baseline.measures;
	return {
		bytes: pullGrowthBytes,
		ratio: pullGrowthBytes === null || !pullBytes ? null : pullGrowthBytes / pullBytes
	};
}
const isUnchanged = (comparison) => !comparison.measures.growthBytes && comparison.layers.every(({ state, pullBytes }) => state === "same" && !pullBytes) && !isPulledOtherwise(comparison);
function isPulledOtherwise(comparison) {
	const { baseline, measures } = comparison;
	const before = baseline.measures.pullBytes;
	if (!before || measures.pullGrowthBytes === null) return false;
	if (isWithinNoise(comparison, measures.pullGrowthBytes)) return false;
	return formatBytes(before) !== formatBytes(before + measures.pullGrowthBytes);
}
const isRecompressed = ({ state, pullBytes }) => state === "same" && pullBytes !== null && pullBytes > 0;
function describeGrowth(comparison) {
	const { lostPlatforms = [] } = comparison;
	const words = describeSizeChange(comparison);
	if (lostPlatforms.length === 0) return words;
	const [first, ...more] = lostPlatforms;
	return more.length === 0 ? `${words}, but ${first} is gone` : `${words}, but ${lostPlatforms.length} platforms are gone`;
}
function describeSizeChange(comparison) {
	if (isUnchanged(comparison)) return "unchanged";
	const { growthBytes, updateBytes } = comparison.measures;
	const words = describeGrowthOnly(comparison);
	if (!(growthBytes !== null && updateBytes !== null && updateBytes >= LEAST_UPDATE_BYTES && updateBytes >= Math.abs(growthBytes) * LEAST_UPDATE_RATIO)) return words;
	return `${words === "unchanged" ? "size unchanged" : words}, ${formatBytes(updateBytes)} to unpack again`;
}
const LEAST_UPDATE_BYTES = 1e6;
const LEAST_UPDATE_RATIO = 20;
const countChanged = ({ layers }) => layers.filter(({ state }) => state !== "same").length;
function describeGrowthOnly(comparison) {
	const { growthBytes, pullGrowthBytes } = comparison.measures;
	const { bytes, ratio } = findMainGrowth(comparison);
	if (growthBytes !== null && isWithinNoise(comparison, growthBytes)) return isPulledOtherwise(comparison) ? `${formatSignedBytes(pullGrowthBytes ?? 0)} to pull` : describeNoGrowth(comparison, "no growth");
	if (bytes === null) return `${formatPlural(countChanged(comparison), "layer")} changed`;
	if (isWithinNoise(comparison, bytes)) return describeNoGrowth(comparison, "no more to pull");
	const percent = ratio === null ? "" : formatSignedPercent(ratio);
	return [`${formatSignedBytes(bytes)}${growthBytes === null ? " to pull" : ""}`, percent].filter((words) => words !== "").join(", ");
}
const describeNoGrowth = ({ noiseBytes = 0, layers }, exactly) => noiseBytes === 0 || layers.some(isRecompressed) ? exactly : "unchanged";
const isWithinNoise = ({ noiseBytes = 0 }, bytes) => Math.abs(bytes) <= noiseBytes;
const formatSignedBytes = (bytes) => `${bytes > 0 ? "+" : bytes < 0 ? "-" : ""}${formatBytes(Math.abs(bytes))}`;
function formatSignedPercent(ratio) {
	const text = (Math.abs(ratio) * 100).toFixed(1);
	return text === "0.0" ? "" : `${ratio > 0 ? "+" : "-"}${text}%`;
}
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
const getEstimateSign = (name, { pullBytesAre }) => name === "pullBytes" && pullBytesAre === "estimate" ? "~" : "";
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
const listChangedLayers = (comparison, withRebuilt = false) => weighLayers(comparison).filter((layer) => layer.state !== "same" && (withRebuilt || !isRebuilt(layer)));
const isRebuilt = ({ state, differs }) => state === "changed" && differs.length === 1 && differs[0] === "times";
const takeMostChanged = (layers, most, { files }) => selectMostChanged(layers, most, ({ pullBytes }) => files === void 0 ? pullBytes ?? 0 : 0);
function selectMostChanged(layers, most, rank = () => 0) {
	const getGrowth = (layer) => Math.abs(computeLayerGrowth(layer) ?? 0);
	const getWeight = ({ sizes }) => Math.max(...sizes ?? [0]);
	const sorted = layers.toSorted((a, b) => rank(b) - rank(a) || getGrowth(b) - getGrowth(a) || getWeight(b) - getWeight(a));
	const chosen = new Set(sorted.slice(0, most));
	return layers.filter((layer) => chosen.has(layer));
}
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
	const again = copied === void 0 ? "" : describeCopy$1(copied.changes, copied.bytes);
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
const findMainCopies = ({ copied, sizes }) => copied && copied.bytes > 0 && copied.bytes * 2 >= (sizes?.[1] ?? 0) ? copied : void 0;
function describeInstructionChange({ state, origin, differs }) {
	if (state === "removed") return "removed";
	if (origin === "base") return "base image";
	if (state === "added") return "";
	return differs.includes("instruction") ? "edited" : "";
}
const joinWords = (...words) => words.filter((word) => word !== "").join(" ");
function describeCopy$1(changes, bytes) {
	const copied = `it ships ${formatBytes(bytes)} again that is already in the image`;
	return changes.length === 0 ? copied : `${copied}, for a new ${changes.join("/")}`;
}
__name(describeCopy$1, "describeCopy");
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
//#region src/report/words/fact-words.ts
const describeInstruction = (instruction) => instruction || "(no instruction recorded)";
function summarizeFacts({ measures, pullBytesAre }) {
	const { fileCount, reclaimableBytes, pullBytes } = measures;
	const about = pullBytesAre === "estimate" ? "~" : "";
	return [
		formatPlural(measures.layerCount ?? 0, "layer"),
		...fileCount === null ? [] : [formatPlural(fileCount, "file")],
		...reclaimableBytes === null ? [] : [`${formatBytes(reclaimableBytes)} reclaimable`],
		...pullBytes === null ? [] : [`${about}${formatBytes(pullBytes)} to pull`]
	];
}
function describeProvenance(facts, comparison) {
	const { source, readBy, files } = facts;
	const unread = comparison?.files === void 0 && comparison && !isUnchanged(comparison) ? "" : " The layers were not read, because no rule needed their files.";
	const compared = files?.contentsCompared ? "" : "; contents not compared, so a metadata change counts as overwritten";
	return `Read from ${source} (${readBy}); ${files === void 0 ? `sizes according to the manifest.${unread}` : `${VERIFIED_WORDS[files.verified]}${compared}.`}${describeBaseImage(facts)}`;
}
function describeBaseImage({ base, measures, files, layers: all }) {
	if (base === void 0 || base.layerCount === 0) return "";
	const layers = base.layerCount === 1 ? "lowest layer is" : `lowest ${base.layerCount} layers are`;
	const likely = base.certainty === "exact" ? "" : " most likely";
	const { imageBytes, ownBytes } = measures;
	const sizes = files !== void 0 && imageBytes !== null && ownBytes != null && base.layerCount < all.length ? ` It has ${formatBytes(imageBytes - ownBytes)}, own layers ${formatBytes(ownBytes)}.` : "";
	return ` The ${layers}${likely} the base image${nameBaseImage(base)}, ${BASE_WORDS[base.by]}.${sizes}`;
}
function nameBaseImage({ name, isPinned }) {
	if (name === null) return "";
	const short = name.replace(/@.*$/, (at) => `@${shortenDigest(at.slice(1))}`);
	return isPinned === false ? ` ${short}, not pinned to a digest` : ` ${short}`;
}
const BASE_WORDS = {
	budget: "as named in the budget and confirmed by its layers",
	provenance: "as recorded by the builder",
	dockerfile: "according to the Dockerfile",
	annotation: "judging by an annotation and the history",
	history: "judging by the history"
};
function takeFirst(list, most) {
	const rest = list.items.slice(most);
	return {
		items: list.items.slice(0, most),
		omitted: addOmitted(list.omitted, rest.length, sumBytes$1(rest))
	};
}
function sizeLayers(facts) {
	if (facts.files !== void 0) return facts.layers.map((layer) => ({
		...layer,
		bytes: layer.layerBytes
	}));
	const first = new Map(facts.layers.toReversed().map((layer) => [layer.digest, layer.index]));
	return facts.layers.flatMap((layer) => layer.storedBytes === null || first.get(layer.digest) !== layer.index ? [] : [{
		...layer,
		bytes: layer.storedBytes
	}]);
}
const sumSizedLayers = ({ files, measures }) => (files === void 0 ? measures.pullBytes : measures.imageBytes) ?? 0;
const listLargestLayers = (facts, most) => sizeLayers(facts).toSorted((a, b) => b.bytes - a.bytes || a.index - b.index).slice(0, most);
const describeOmitted = ({ count, bytes }) => count === 0 ? "" : `and ${formatCount(count)} more, ${formatBytes(bytes)}`;
const VERIFIED_WORDS = {
	structure: "all layers read to the end, no digests checked",
	tocDigest: "digests of tables of contents checked",
	blobDigest: "digests of stored layers checked",
	diffId: "digests of unpacked layers checked"
};
const addOmitted = (omitted, count, bytes) => ({
	count: omitted.count + count,
	bytes: omitted.bytes + bytes
});
const sumBytes$1 = __name((rows) => rows.reduce((total, { bytes }) => total + bytes, 0), "sumBytes");
//#endregion
//#region src/report/words/waste-words.ts
function listWasteEvents(items) {
	return [...groupBy(items, (one) => [
		one.addedInLayer,
		one.hiddenInLayer,
		one.cause
	].join(" ")).values()].map((group) => {
		const { cause, addedInLayer, hiddenInLayer, changes } = group[0];
		return {
			cause,
			addedInLayer,
			hiddenInLayer,
			...changes && { changes },
			bytes: sumBytes(group),
			places: listPlaces(group)
		};
	}).toSorted((a, b) => b.bytes - a.bytes);
}
function listPlaces(items) {
	return [...groupBy(items, (item) => nameLeftover(item.path) ?? item)].toSorted(([, a], [, b]) => sumBytes(b) - sumBytes(a)).map(([owner, group]) => {
		const files = formatPlural(group.reduce((sum, item) => sum + item.fileCount, 0), "file");
		if (typeof owner === "string") return {
			name: owner,
			isPath: false,
			files
		};
		return {
			name: formatWastePath(owner),
			isPath: true,
			files: owner.isFolder ? files : ""
		};
	});
}
const sumBytes = (items) => items.reduce((sum, { bytes }) => sum + bytes, 0);
function describeWaste({ cause, addedInLayer, hiddenInLayer, changes }) {
	const itself = addedInLayer === hiddenInLayer ? " itself" : "";
	const how = cause === "metadata" ? describeCopy(changes ?? []) : HIDDEN_WORDS[cause];
	return [{
		words: `added in layer ${addedInLayer}`,
		layer: addedInLayer
	}, {
		words: `${how} layer ${hiddenInLayer}${itself}`,
		layer: hiddenInLayer
	}];
}
const HIDDEN_WORDS = {
	deleted: "deleted by",
	overwritten: "overwritten by"
};
const describeCopy = (changes) => changes.length === 0 ? "the same file again in" : `same content, new ${changes.join("/")}, in`;
const formatWastePath = ({ path, isFolder }) => isFolder && !path.endsWith("/") ? `${path}/` : path;
//#endregion
export { listRecompressed as A, formatPlace as C, listChangedLayers as D, isWithinNoise as E, takeMostChanged as M, weighLayers as N, listComparisonRemarks as O, findMainGrowth as S, isUnchanged as T, describeLayerChange as _, describeOmitted as a, describeSystemPackage as b, sizeLayers as c, takeFirst as d, computeLayerGrowth as f, describeInstructionChange as g, describeGrowthRow as h, describeInstruction as i, selectMostChanged as j, listMeasureRows as k, sumSizedLayers as l, describeGrowth as m, formatWastePath as n, describeProvenance as o, describeBaseline as p, listWasteEvents as r, listLargestLayers as s, describeWaste as t, summarizeFacts as u, describeOmittedLayers as v, formatSignedBytes as w, findMainCopies as x, describeRebuild as y };
