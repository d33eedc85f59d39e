import { r as __name } from "./rolldown-runtime.js";
import { r as shortenDigest } from "./digest.js";
import { t as groupBy } from "./group-by.js";
import { i as formatCount, o as formatPlural, r as formatBytes } from "./format.js";
import { n as nameLeftover } from "./leftovers.js";
import { a as isUnchanged } from "./growth-words.js";
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
export { describeOmitted as a, sizeLayers as c, takeFirst as d, describeInstruction as i, sumSizedLayers as l, formatWastePath as n, describeProvenance as o, listWasteEvents as r, listLargestLayers as s, describeWaste as t, summarizeFacts as u };
