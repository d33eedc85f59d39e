import { r as __name } from "./rolldown-runtime.js";
import { C as isSamePlatform, Gt as Message, Lt as GateError, en as quoteText, y as findClosest } from "./start.js";
import { Dt as pickKnown, F as PackageFinder, I as nameByTexts, Ji as LEFTOVERS, N as HASH_FACTOR, P as HASH_START, Qi as SYSTEM_DATABASES, Qn as growColumn, Yi as adviseOnOrder, Zn as computeNextSize, fa as addTo, ia as adviseOnTimestamps, ra as CHANGES, yr as sumKnown } from "./gate.js";
import { n as toRepository, t as matchImages } from "./match-images.js";
import { posix } from "node:path";
import { setMaxListeners } from "node:events";
//#region src/compare/base-layers.ts
function findBaseLayers(image, baseline) {
	const now = image.base?.layerCount;
	if (now === void 0) return null;
	const shared = countShared(image, baseline);
	const old = baseline.base?.layerCount ?? (now <= shared ? now : void 0);
	if (old === void 0) return null;
	const [isNowSure, isOldSure] = [isSure(image), isSure(baseline)];
	const isCertain = isNowSure && isOldSure;
	if (isCertain || old === now || shared <= Math.min(old, now)) return {
		old,
		now,
		isCertain
	};
	if (isNowSure) return {
		old: Math.min(now, shared),
		now,
		isCertain
	};
	if (isOldSure) return {
		old,
		now: Math.min(old, shared),
		isCertain
	};
	return {
		old: Math.min(old, now),
		now: Math.min(old, now),
		isCertain
	};
}
const isSure = ({ base }) => base?.certainty !== "likely";
function countShared(image, baseline) {
	const differs = image.layers.findIndex(({ diffId }, i) => diffId === null || baseline.layers[i]?.diffId !== diffId);
	return differs < 0 ? image.layers.length : differs;
}
function sumByOrigin(image, baseline) {
	const bases = findBaseLayers(image, baseline);
	if (bases === null) return null;
	const [old, now] = [splitByOrigin(baseline, bases.old), splitByOrigin(image, bases.now)];
	return {
		base: {
			old: old.base,
			new: now.base
		},
		own: {
			old: old.own,
			new: now.own
		},
		...!bases.isCertain && { isGuess: true }
	};
}
function splitByOrigin({ layers }, baseCount) {
	const sums = {
		base: 0,
		own: 0
	};
	for (const { index, layerBytes } of layers) sums[index < baseCount ? "base" : "own"] += layerBytes;
	return sums;
}
//#endregion
//#region src/compare/pull-sizes.ts
function findPullSizes(image, baseline) {
	const are = image.pullBytesAre;
	if (are === null || are !== baseline.pullBytesAre) return null;
	if (image.layers.some(({ storedBytes }) => storedBytes === null)) return null;
	const keys = baseline.layers.map((layer) => toBlobKey(layer, are));
	return keys.some((key) => key === null) ? null : {
		are,
		known: new Set(keys)
	};
}
function lacksLayer({ are, known }, layer) {
	const key = toBlobKey(layer, are);
	return key === null || !known.has(key);
}
function sumDeltaPullBytes(image, baseline, sizes) {
	const isSameConfig = image.configDigest !== null && image.configDigest === baseline.configDigest;
	return sumBlobs(image.layers.filter((layer) => lacksLayer(sizes, layer)), sizes) + (isSameConfig ? 0 : computeConfigBytes(image, sizes));
}
const computeConfigBytes = ({ layers, measures }, sizes) => measures.pullBytes === null ? 0 : Math.max(0, measures.pullBytes - sumBlobs(layers, sizes));
function sumBlobs(layers, { are }) {
	return [...new Map(layers.map((layer) => [toBlobKey(layer, are) ?? String(layer.index), layer.storedBytes ?? 0])).values()].reduce((sum, bytes) => sum + bytes, 0);
}
const toBlobKey = ({ digest, diffId }, are) => are === "exact" ? digest : diffId;
//#endregion
//#region src/compare/layers/common-subsequence.ts
const MOST_PLACES = 64;
function findCommonSubsequence(old, now) {
	const places = groupPlaces(now);
	const ends = [];
	const turns = new Map();
	old.forEach((key, i) => {
		if (key === null) return;
		const turn = turns.get(key) ?? 0;
		turns.set(key, turn + 1);
		for (const j of selectNearPlaces(places.get(key) ?? [], turn).toReversed()) {
			const length = findFirstNotBelow(ends, j);
			ends[length] = {
				pair: [i, j],
				before: ends[length - 1]
			};
		}
	});
	const pairs = [];
	for (let link = ends.at(-1); link !== void 0; link = link.before) pairs.push(link.pair);
	return pairs.reverse();
}
function groupPlaces(keys) {
	const places = new Map();
	keys.forEach((key, index) => {
		if (key !== null) addTo(places, key, index);
	});
	return places;
}
function selectNearPlaces(places, turn) {
	if (places.length <= MOST_PLACES) return places;
	const start = Math.max(0, Math.min(turn - MOST_PLACES / 2, places.length - MOST_PLACES));
	return places.slice(start, start + MOST_PLACES);
}
function findFirstNotBelow(ends, place) {
	let [low, high] = [0, ends.length];
	while (low < high) {
		const middle = low + high >> 1;
		if (ends[middle].pair[1] < place) low = middle + 1;
		else high = middle;
	}
	return low;
}
//#endregion
//#region src/compare/layers/instruction-keys.ts
const instructionKeys = [(layers) => layers.map((layer) => buildKey(layer, (instruction) => instruction)), (layers) => layers.map((layer) => buildKey(layer, summarizeTopic))];
const positionKeys = (layers, others) => {
	const key = countWithoutInstruction(layers) === countWithoutInstruction(others) ? buildKeyWithoutInstruction : () => null;
	return layers.map(key);
};
const buildKey = (layer, toKey) => layer === null || layer.instruction === null ? null : `${layer.isBase} ${toKey(layer.instruction)}`;
function summarizeTopic(instruction) {
	const words = instruction.replace(PREAMBLE, "$1").split(" ");
	return words[0] === "COPY" || words[0] === "ADD" ? `${words[0]} ${words.at(-1)}` : words.slice(0, 3).join(" ");
}
const PREAMBLE = /^(RUN )(?:--\S+ |set [-+]\S+(?: pipefail)? ?(?:;|&&) )+/;
const hasNoInstruction = (layer) => layer !== null && layer.instruction === null;
const buildKeyWithoutInstruction = (layer) => hasNoInstruction(layer) ? String(layer.isBase) : null;
const countWithoutInstruction = (layers) => layers.filter(hasNoInstruction).length;
//#endregion
//#region src/compare/layers/select-best.ts
const LEAST_LIKENESS = .5;
const MOST_PAIRS = 4096;
function pairSimilar(old, now, measure) {
	if (old.length * now.length > MOST_PAIRS) return [];
	return selectBest(old.map((before) => now.map((after) => {
		const score = measure(before, after);
		return score >= LEAST_LIKENESS ? score : 0;
	})), now.length);
}
function selectBest(likenesses, columns) {
	const best = Array.from({ length: likenesses.length + 1 }, () => new Float64Array(columns + 1));
	const at = (i, j) => best[i]?.[j] ?? 0;
	for (let i = likenesses.length - 1; i >= 0; i--) for (let j = columns - 1; j >= 0; j--) {
		const like = likenesses[i]?.[j] ?? 0;
		const paired = like > 0 ? like + at(i + 1, j + 1) : 0;
		best[i][j] = Math.max(paired, at(i + 1, j), at(i, j + 1));
	}
	const pairs = [];
	for (let i = 0, j = 0; i < likenesses.length && j < columns;) if (at(i, j) === at(i + 1, j)) i++;
	else if (at(i, j) === at(i, j + 1)) j++;
	else pairs.push([i++, j++]);
	return pairs;
}
//#endregion
//#region src/compare/layers/similar-contents.ts
const pairSimilarContents = (old, now) => pairSimilar(old, now, measureSimilarity$1);
function measureSimilarity$1(a, b) {
	if (a === void 0 || b === void 0 || a.isBase !== b.isBase) return 0;
	const most = Math.max(a.contentBytes, b.contentBytes);
	if (most === 0) return 0;
	if (a.fingerprint !== void 0 && a.fingerprint.files === b.fingerprint?.files) return 1;
	return [...a.largest].reduce((sum, [path, bytes]) => sum + Math.min(bytes, b.largest.get(path) ?? 0), 0) / most;
}
__name(measureSimilarity$1, "measureSimilarity");
//#endregion
//#region src/compare/layers/similar-instructions.ts
const MOST_WORDS = 200;
const pairSimilarInstructions = (old, now) => pairSimilar(old.map(toWords), now.map(toWords), measureSimilarity);
function toWords(layer) {
	if (layer === null || layer.instruction === null) return void 0;
	const [verb = "", ...parts] = layer.instruction.split(/\s+/, MOST_WORDS);
	const telling = parts.filter((part) => !part.startsWith("-")).flatMap((part) => part.split(/[;&|=,'"()]+/)).filter((word) => word !== "" && !NOISE.has(word));
	return {
		key: `${layer.isBase} ${verb}`,
		words: new Set(telling)
	};
}
const NOISE = new Set([
	"set",
	"cd",
	"mkdir",
	"rm",
	"true",
	"echo",
	"then",
	"fi",
	"if",
	"\\"
]);
function measureSimilarity(a, b) {
	if (a === void 0 || b === void 0 || a.key !== b.key) return 0;
	const common = [...a.words].filter((word) => b.words.has(word)).length;
	const [least, sum] = [Math.min(a.words.size, b.words.size), a.words.size + b.words.size];
	return Math.max(sum === 0 ? 0 : 2 * common / sum, common >= 2 ? .8 * common / least : 0);
}
//#endregion
//#region src/compare/layers/match-layers.ts
function matchLayers(old, now) {
	const same = findCommonSubsequence(old.map(getId$1), now.map(getId$1));
	const moved = pairTurns(groupUnmatched(old, same.map(takeFirst), getId$1), groupUnmatched(now, same.map(takeSecond), getId$1));
	const [oldLeft, nowLeft] = [clearPlaces(old, moved.map(takeFirst)), clearPlaces(now, moved.map(takeSecond))];
	let inOrder = same;
	for (const pairGap of PAIR_GAPS) inOrder = matchBetween(inOrder, oldLeft, nowLeft, pairGap);
	const taken = [...inOrder, ...moved];
	const movedByText = pairAlone$1(groupUnmatched(old, taken.map(takeFirst), getText), groupUnmatched(now, taken.map(takeSecond), getText));
	const isSame = new Set(same.map(takeFirst));
	return sortByStack([...inOrder.map((pair) => toMatch(isSame.has(pair[0]) ? "same" : "changed", pair)), ...[...moved, ...movedByText].map((pair) => toMatch("moved", pair))], old.length, now.length);
}
const toMatch = (state, [old, now]) => ({
	state,
	old,
	now
});
const getId$1 = __name(({ id }) => id, "getId");
const getText = ({ instruction, isBase }) => instruction === null ? null : `${isBase} ${instruction}`;
const getContent = (slot) => slot?.content;
const takeFirst = ([at]) => at;
const takeSecond = ([, to]) => to;
function clearPlaces(layers, places) {
	const left = [...layers];
	for (const place of places) left[place] = null;
	return left;
}
const groupByKey = (listKeys) => (old, now) => findCommonSubsequence(listKeys(old, now), listKeys(now, old));
const PAIR_GAPS = [
	...instructionKeys.map(groupByKey),
	pairSimilarInstructions,
	(old, now) => pairSimilarContents(old.map(getContent), now.map(getContent)),
	groupByKey(positionKeys)
];
function matchBetween(pairs, old, now, pairGap) {
	const found = [];
	let [oldStart, nowStart] = [0, 0];
	for (const [oldEnd, nowEnd] of [...pairs, [old.length, now.length]]) {
		const [oldGap, nowGap] = [old.slice(oldStart, oldEnd), now.slice(nowStart, nowEnd)];
		if (oldGap.length > 0 && nowGap.length > 0) for (const [i, j] of pairGap(oldGap, nowGap)) found.push([oldStart + i, nowStart + j]);
		if (oldEnd < old.length || nowEnd < now.length) found.push([oldEnd, nowEnd]);
		[oldStart, nowStart] = [oldEnd + 1, nowEnd + 1];
	}
	return found;
}
function groupUnmatched(layers, taken, toKey) {
	const isTaken = new Set(taken);
	return groupPlaces(layers.map((layer, index) => isTaken.has(index) ? null : toKey(layer)));
}
const pairTurns = (old, now) => [...old].flatMap(([key, places]) => places.flatMap((at, turn) => {
	const to = now.get(key)?.[turn];
	return to === void 0 ? [] : [[at, to]];
}));
const pairAlone$1 = __name((old, now) => pairTurns(keepUnique(old), keepUnique(now)), "pairAlone");
const keepUnique = (places) => new Map([...places].filter(([, { length }]) => length === 1));
function sortByStack(matches, oldCount, nowCount) {
	const byOld = new Map(matches.map((match) => [match.old, match]));
	const byNow = new Map(matches.map((match) => [match.now, match]));
	const removed = new Map();
	let below = -1;
	for (let at = 0; at < oldCount; at++) {
		const match = byOld.get(at);
		if (match === void 0) addTo(removed, below, {
			state: "removed",
			old: at,
			now: null
		});
		else if (match.state !== "moved") below = match.now;
	}
	const ordered = [...removed.get(-1) ?? []];
	for (let to = 0; to < nowCount; to++) ordered.push(byNow.get(to) ?? {
		state: "added",
		old: null,
		now: to
	}, ...removed.get(to) ?? []);
	return ordered;
}
//#endregion
//#region src/compare/layers/pair-layers.ts
function pairLayers(image, baseline) {
	const bases = findBaseLayers(image, baseline);
	const certain = bases?.isCertain ? bases : void 0;
	const matches = matchLayers(baseline.layers.map((layer) => toKnownLayer(layer, certain?.old)), image.layers.map((layer) => toKnownLayer(layer, certain?.now)));
	const sizes = findPullSizes(image, baseline);
	return matches.map((match) => {
		const [old, now] = [baseline.layers[match.old ?? -1], image.layers[match.now ?? -1]];
		return {
			change: {
				state: match.state,
				origin: findOrigin(match, bases),
				oldIndex: match.old,
				newIndex: match.now,
				oldStoredBytes: old === void 0 ? 0 : old.storedBytes,
				newStoredBytes: now === void 0 ? 0 : now.storedBytes,
				pullBytes: now === void 0 ? 0 : computeLayerPullBytes(now, sizes),
				instruction: (now ?? old)?.instruction ?? null,
				isSameContent: isSameContent(old, now),
				differs: isEdited(old, now) ? ["instruction"] : []
			},
			old,
			now
		};
	});
}
function toKnownLayer(layer, baseCount) {
	const isBase = baseCount === void 0 ? null : layer.index < baseCount;
	const { instruction } = layer;
	return {
		id: getId(layer),
		instruction,
		isBase,
		content: describeContent(layer, isBase)
	};
}
function describeContent(layer, isBase) {
	const { contentBytes, entries, fingerprint } = layer;
	if (contentBytes === void 0) return void 0;
	const rows = entries === void 0 ? [] : [...entries.added.items, ...entries.changed.items];
	return {
		isBase,
		contentBytes,
		largest: new Map(rows.map(({ path, bytes }) => [path, bytes])),
		fingerprint
	};
}
const getId = ({ diffId, digest }) => diffId ?? digest;
function findOrigin({ old, now }, bases) {
	if (bases === null) return "unknown";
	return (now === null ? old < bases.old : now < bases.now) ? "base" : "own";
}
function computeLayerPullBytes(layer, sizes) {
	if (sizes === null) return null;
	return lacksLayer(sizes, layer) ? layer.storedBytes : 0;
}
function isSameContent(old, now) {
	if (old === void 0 || now === void 0) return false;
	return getId(old) !== null && getId(old) === getId(now);
}
function isEdited(old, now) {
	const [before, after] = [old?.instruction ?? null, now?.instruction ?? null];
	return before !== null && after !== null && before !== after;
}
//#endregion
//#region src/compare/layers/layer-changes.ts
const compareLayers = (image, baseline) => pairLayers(image, baseline).map((pair) => ({
	...pair.change,
	oldBytes: pair.old?.layerBytes ?? 0,
	newBytes: pair.now?.layerBytes ?? 0,
	differs: [...pair.change.differs, ...listContentDifferences(pair)],
	copied: sumCopiedFiles(image.files, pair.change.newIndex)
}));
function groupLayers(layers, isOne) {
	const chosen = layers.filter(isOne);
	return {
		layerCount: chosen.length,
		bytes: chosen.reduce((sum, { newBytes }) => sum + newBytes, 0),
		pullBytes: sumKnown(chosen.map(({ pullBytes }) => pullBytes))
	};
}
function listContentDifferences({ old, now }) {
	if (old === void 0 || now === void 0) return [];
	if (old.diffId !== null && old.diffId === now.diffId) return [];
	const [a, b] = [old.fingerprint, now.fingerprint];
	if (a === void 0 || b === void 0) return old.layerBytes === now.layerBytes && old.entryCount === now.entryCount ? [] : ["files"];
	if (a.files !== b.files) return ["files"];
	const found = [];
	if (a.metadata !== b.metadata) found.push("metadata");
	if (a.times !== b.times) found.push("times");
	return found.length === 0 && old.diffId !== null && now.diffId !== null ? ["content"] : found;
}
function sumCopiedFiles({ waste }, layer) {
	const copies = waste.items.filter(({ cause, hiddenInLayer }) => cause === "metadata" && hiddenInLayer === layer);
	const changes = new Set(copies.flatMap((copy) => copy.changes ?? []));
	return {
		bytes: copies.reduce((sum, { bytes }) => sum + bytes, 0),
		changes: CHANGES.filter((change) => changes.has(change))
	};
}
//#endregion
//#region src/compare/measures.ts
function measureGrowth(image, baseline) {
	const growthBytes = image.measures.imageBytes - baseline.measures.imageBytes;
	const origins = sumByOrigin(image, baseline);
	const pull = measurePull(image, baseline);
	const measures = {
		growthBytes,
		growthRatio: baseline.measures.imageBytes === 0 ? null : growthBytes / baseline.measures.imageBytes,
		ownGrowthBytes: origins && origins.own.new - origins.own.old,
		...pull.measures,
		updateBytes: sumUpdateBytes(image, baseline)
	};
	const noRatio = {
		why: new Message("baseline-empty", {}),
		lackedBy: "baseline"
	};
	return {
		measures,
		unmeasured: {
			...measures.growthRatio === null && { growthRatio: noRatio },
			...measures.ownGrowthBytes === null && { ownGrowthBytes: explainMissingBaseImage(image) },
			...pull.unmeasured
		},
		pullBytesAre: pull.pullBytesAre
	};
}
function sumUpdateBytes(image, baseline) {
	const first = image.layers.findIndex(({ diffId }, i) => diffId === null || diffId !== baseline.layers[i]?.diffId);
	return (first === -1 ? [] : image.layers.slice(first)).reduce((sum, { layerBytes }) => sum + layerBytes, 0);
}
function measurePull(image, baseline) {
	const sizes = findPullSizes(image, baseline);
	const measures = {
		pullGrowthBytes: computePullGrowth(image, baseline),
		deltaPullBytes: sizes && sumDeltaPullBytes(image, baseline, sizes)
	};
	const missing = explainMissingPullSizes(image, baseline);
	return {
		measures,
		unmeasured: {
			...measures.pullGrowthBytes === null && { pullGrowthBytes: missing },
			...measures.deltaPullBytes === null && { deltaPullBytes: missing }
		},
		pullBytesAre: image.pullBytesAre === baseline.pullBytesAre ? image.pullBytesAre : null
	};
}
function computePullGrowth(image, baseline) {
	const [now, old] = [image.measures.pullBytes, baseline.measures.pullBytes];
	if (now === null || old === null || image.pullBytesAre !== baseline.pullBytesAre) return null;
	return now - old;
}
const explainMissingBaseImage = ({ base, unmeasured }) => base === void 0 ? {
	why: unmeasured.ownBytes ?? new Message("base-end-not-known", {}),
	lackedBy: "image"
} : {
	why: new Message("base-end-of-baseline-unknown", {}),
	lackedBy: "baseline"
};
function explainMissingPullSizes(image, baseline) {
	const [now, old] = [image.pullBytesAre, baseline.pullBytesAre];
	if (now === null) return {
		why: image.unmeasured.pullBytes ?? new Message("stored-sizes-unknown", {}),
		lackedBy: "image"
	};
	if (old === null) return {
		why: new Message("baseline-stored-sizes-unknown", {}),
		lackedBy: "baseline"
	};
	if (now === old) return {
		why: new Message("baseline-digests-unknown", {}),
		lackedBy: "baseline"
	};
	const isOfBaseline = now === "exact";
	return {
		why: new Message("estimates-differ", { isOfBaseline }),
		lackedBy: isOfBaseline ? "baseline" : "image"
	};
}
//#endregion
//#region src/compare/system-packages.ts
const MOST_LISTED = 50;
function compareSystemPackages(image, baseline) {
	if (image.systemPackages === void 0 || baseline.systemPackages === void 0) return void 0;
	const [old, now] = [groupByName(baseline.systemPackages), groupByName(image.systemPackages)];
	const changes = [...new Set([...old.keys(), ...now.keys()])].flatMap((key) => toChange(old.get(key), now.get(key)));
	const weight = ({ oldBytes, newBytes }) => Math.abs(newBytes - oldBytes);
	return changes.toSorted((a, b) => weight(b) - weight(a) || (a.name < b.name ? -1 : 1));
}
function boundChanges(sorted, most = MOST_LISTED) {
	const rest = sorted.slice(most);
	const growthBytes = rest.reduce((sum, { oldBytes, newBytes }) => sum + newBytes - oldBytes, 0);
	return {
		items: sorted.slice(0, most),
		omitted: {
			count: rest.length,
			growthBytes
		}
	};
}
function groupByName(packages) {
	const found = new Map();
	for (const { ecosystem, name, version, bytes } of packages) {
		const key = `${ecosystem}/${name}`;
		const other = found.get(key);
		const isOther = other !== void 0 && other.version !== version;
		found.set(key, {
			ecosystem,
			name,
			version: isOther ? null : version,
			bytes: bytes + (other?.bytes ?? 0)
		});
	}
	return found;
}
function toChange(old, now) {
	const either = now ?? old;
	if (either === void 0 || old?.version === now?.version && old?.bytes === now?.bytes) return [];
	const { ecosystem, name } = either;
	return [{
		ecosystem,
		name,
		state: old === void 0 ? "added" : now === void 0 ? "removed" : "changed",
		oldVersion: old?.version ?? null,
		newVersion: now?.version ?? null,
		oldBytes: old?.bytes ?? 0,
		newBytes: now?.bytes ?? 0
	}];
}
//#endregion
//#region src/compare/paths/joined-paths.ts
const NONE$1 = -1;
function joinPaths(old, now) {
	const most = old.depth.length + now.depth.length + 1;
	const join = new Join(most);
	const [before, after] = [join.add(old, most), join.add(now, most)];
	const { parent, name, isFolder, find, hashOf } = join;
	return {
		count: name.length,
		parent,
		name,
		isFolder,
		find,
		getHash: hashOf,
		old: before,
		now: after
	};
}
var Join = class {
	parent;
	name = [""];
	isFolder;
	#hashes;
	#slots;
	#next = 1;
	#known = 1;
	constructor(most) {
		this.parent = new Int32Array(most);
		this.isFolder = new Uint8Array(most);
		this.#hashes = new Int32Array(most);
	}
	add(tree, most) {
		const side = {
			isVisible: new Uint8Array(most),
			bytes: new Float64Array(most),
			layer: new Int32Array(most).fill(NONE$1),
			version: new Map()
		};
		const versionOf = new Map(tree.versions?.row.map((row, i) => [row, tree.versions?.version[i]]));
		const layerOf = findVisibleLayers(tree);
		this.#known = this.name.length;
		const above = [0];
		for (let row = 0; row < tree.depth.length; row++) {
			const depth = tree.depth[row];
			const folder = above[depth];
			const name = tree.name[row];
			const id = folder >= this.#known || this.#known === 1 ? this.#append(folder, name) : this.#intern(folder, name);
			above[depth + 1] = id;
			const bytes = tree.visibleBytes[row];
			side.isVisible[id] = side.isVisible[id] | tree.isVisible[row];
			side.bytes[id] = side.bytes[id] + bytes;
			if (bytes > 0) side.layer[id] = layerOf[row];
			const version = versionOf.get(row);
			if (version !== void 0) side.version.set(id, version);
		}
		side.isVisible[0] = 1;
		this.#slots = void 0;
		return side;
	}
	find = (folder, like) => {
		const slots = this.#index();
		return slots[this.#findSlot(slots, folder, this.name[like], this.hashOf(like))];
	};
	hashOf = (id) => {
		const known = this.#hashes[id];
		if (known !== 0) return known;
		const hash = hashName(this.name[id]);
		this.#hashes[id] = hash;
		return hash;
	};
	#intern(folder, name) {
		const known = this.parent[this.#next] === folder && this.name[this.#next] === name ? this.#next : this.#findOrAppend(folder, name);
		if (known < this.#known) this.#next = known + 1;
		return known;
	}
	#findOrAppend(folder, name) {
		const slots = this.#index();
		const hash = hashName(name);
		const slot = this.#findSlot(slots, folder, name, hash);
		if (slots[slot] !== NONE$1) return slots[slot];
		const id = this.#append(folder, name);
		this.#hashes[id] = hash;
		slots[slot] = id;
		return id;
	}
	#append(folder, name) {
		const id = this.name.length;
		this.name.push(name);
		this.parent[id] = folder;
		this.isFolder[folder] = 1;
		return id;
	}
	#index() {
		if (this.#slots !== void 0) return this.#slots;
		const slots = new Int32Array(2 ** Math.ceil(Math.log2(2 * this.parent.length))).fill(NONE$1);
		for (let id = 1; id < this.name.length; id++) {
			const slot = this.#findSlot(slots, this.parent[id], this.name[id], this.hashOf(id));
			if (slots[slot] === NONE$1) slots[slot] = id;
		}
		this.#slots = slots;
		return slots;
	}
	#findSlot(slots, folder, name, hash) {
		const mask = slots.length - 1;
		for (let slot = mixHash(folder, hash) & mask;; slot = slot + 1 & mask) {
			const id = slots[slot];
			if (id === NONE$1 || this.parent[id] === folder && this.name[id] === name) return slot;
		}
	}
};
const { imul } = Math;
function hashName(name) {
	let hash = HASH_START;
	for (let i = 0; i < name.length; i++) hash = imul(hash ^ name.charCodeAt(i), HASH_FACTOR);
	return hash;
}
function mixHash(number, nameHash) {
	const hash = imul(number ^ nameHash, 2654435761);
	return hash ^ hash >>> 15;
}
function findVisibleLayers({ firstLayer, replaced }) {
	const layers = new Int32Array(firstLayer);
	replaced?.row.forEach((row, i) => {
		layers[row] = replaced.layer[i];
	});
	return layers;
}
const LONGEST_PATH = 4096;
function formatPath({ parent, name }, id) {
	const parts = [];
	let length = 0;
	for (let at = id; at !== 0; at = parent[at]) {
		length += name[at].length + 1;
		if (length > LONGEST_PATH && parts.length > 0) return `…/${parts.reverse().join("/")}`;
		parts.push(name[at]);
	}
	return `/${parts.reverse().join("/")}`;
}
//#endregion
//#region src/compare/paths/group-paths.ts
const MOST_NAMED_PACKAGES = 5;
const EXPLAINED_SHARE = .5;
function groupPaths(changes, { paths, owners, packageOf }, installation) {
	const isInstalled = explainsSystem(changes, owners, installation.packages);
	const drafts = new Map();
	const draftOf = [];
	for (let i = 0; i < changes.id.length; i++) {
		const id = changes.id[i];
		if (changes.old[i] === changes.now[i]) continue;
		const draft = findDraft(id);
		if (draft === void 0) continue;
		addPath(draft, paths, id, changes.old[i], changes.now[i]);
		draftOf[i] = draft;
	}
	const kept = new Set([...drafts.values()].filter(isKept));
	if (kept.size === 0) return {
		groups: [],
		rest: changes
	};
	return {
		groups: [...kept].map((draft) => toRow(draft, paths, installation)),
		rest: removePaths(changes, (i) => {
			const draft = draftOf[i];
			return draft !== void 0 && kept.has(draft);
		})
	};
	function findDraft(id) {
		const leftover = owners.getLeftover(id);
		if (leftover !== void 0) return open(`leftover ${leftover}`, {
			kind: "leftover",
			name: leftover
		});
		if (isInstalled && owners.isOfSystem(id)) return open("system", {
			kind: "system",
			name: ""
		});
		const owner = packageOf(id);
		if (owner === void 0) return void 0;
		const { ecosystem, name } = owner;
		const draft = open(`package ${ecosystem}`, {
			kind: "package",
			name: ecosystem
		});
		draft.packages.set(name, (draft.packages.get(name) ?? 0) + Math.abs(computeGrowth(id)));
		return draft;
	}
	function computeGrowth(id) {
		return paths.now.bytes[id] - paths.old.bytes[id];
	}
	function open(key, start) {
		const known = drafts.get(key);
		if (known !== void 0) return known;
		const draft = {
			...start,
			at: -1,
			old: 0,
			now: 0,
			weight: 0,
			count: 0,
			packages: new Map()
		};
		drafts.set(key, draft);
		return draft;
	}
}
const isKept = ({ kind, packages }) => kind !== "package" || packages.size > MOST_NAMED_PACKAGES;
function addPath(draft, paths, id, old, now) {
	draft.at = draft.at < 0 ? id : findCommonFolder(paths, draft.at, id);
	draft.old += old;
	draft.now += now;
	draft.weight += Math.abs(now - old);
	draft.count++;
}
function findCommonFolder({ parent }, one, other) {
	let [a, b] = [one, other];
	while (a !== b) if (a > b) a = parent[a];
	else b = parent[b];
	return a;
}
function toRow(draft, paths, installation) {
	const { old, now, weight, count } = draft;
	return {
		row: {
			path: formatPath(paths, draft.at),
			isFolder: paths.isFolder[draft.at] === 1,
			state: old === 0 ? "added" : now === 0 ? "removed" : "changed",
			growthBytes: now - old,
			group: toGroup(draft, installation)
		},
		weight,
		count
	};
}
function toGroup({ kind, name, packages }, installation) {
	if (kind === "leftover") return { name };
	if (kind === "package") return {
		name,
		packageCount: packages.size,
		largest: findHeaviest([...packages])
	};
	const { packages: changed, instructions } = installation;
	const weighed = changed.map((one) => [one.name, Math.abs(one.newBytes - one.oldBytes)]);
	const named = new Set(instructions.flatMap((one) => (one ?? "").split(/\s+/).map((word) => word.replace(/=.*$/, ""))));
	const asked = weighed.filter(([one]) => named.has(one));
	return {
		name: changed[0]?.ecosystem ?? "",
		packageCount: changed.length,
		largest: findHeaviest(asked.length === 0 ? weighed : asked)
	};
}
const findHeaviest = (weighed) => weighed.toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? "";
function explainsSystem({ id, old, now }, owners, packages) {
	if (packages.length === 0) return false;
	const said = packages.reduce((sum, { oldBytes, newBytes }) => sum + newBytes - oldBytes, 0);
	let measured = 0;
	for (let i = 0; i < id.length; i++) {
		const at = id[i];
		if (owners.isOfSystem(at) && owners.getLeftover(at) === void 0) measured += now[i] - old[i];
	}
	return said * measured > 0 && Math.abs(said) >= Math.abs(measured) * EXPLAINED_SHARE;
}
function removePaths({ id, old, now }, isOut) {
	const kept = (_, i) => !isOut(i);
	return {
		id: id.filter(kept),
		old: old.filter(kept),
		now: now.filter(kept)
	};
}
//#endregion
//#region src/compare/paths/growth-tree.ts
const HEAVY_SHARE = .02;
var GrowthTree = class {
	#paths;
	#packageAt;
	#old;
	#now;
	#grown;
	#shrunk;
	#count;
	#isTouched;
	#touched;
	#touchedCount = 0;
	constructor(paths, packageAt) {
		this.#paths = paths;
		this.#packageAt = packageAt;
		this.#old = new Float64Array(paths.count);
		this.#now = new Float64Array(paths.count);
		this.#grown = new Float64Array(paths.count);
		this.#shrunk = new Float64Array(paths.count);
		this.#count = new Int32Array(paths.count);
		this.#isTouched = new Uint8Array(paths.count);
		this.#touched = new Int32Array(paths.count);
	}
	build(changes) {
		const touched = this.#touch(changes);
		for (let i = 0; i < touched.length; i++) this.#passUp(touched[i]);
		const root = this.#shape(touched);
		this.#clear(touched);
		return this.#finish(root);
	}
	#touch(changes) {
		this.#touchedCount = 0;
		this.#touchUp(0);
		for (let i = 0; i < changes.id.length; i++) {
			const id = changes.id[i];
			this.#add(id, changes.old[i], changes.now[i]);
			this.#touchUp(id);
		}
		return this.#touchedCount < this.#paths.count / 16 ? this.#touched.slice(0, this.#touchedCount).sort().reverse() : this.#touchedOfAll();
	}
	#touchedOfAll() {
		const touched = new Int32Array(this.#touchedCount);
		for (let id = this.#paths.count - 1, at = 0; id >= 0; id--) if (this.#isTouched[id] === 1) touched[at++] = id;
		return touched;
	}
	#add(id, old, now) {
		this.#old[id] = this.#old[id] + old;
		this.#now[id] = this.#now[id] + now;
		if (now > old) this.#grown[id] = this.#grown[id] + now - old;
		if (old > now) this.#shrunk[id] = this.#shrunk[id] + old - now;
		if (old !== now) this.#count[id] = this.#count[id] + 1;
	}
	#touchUp(id) {
		for (let at = id; this.#isTouched[at] === 0; at = this.#paths.parent[at]) {
			this.#isTouched[at] = 1;
			this.#touched[this.#touchedCount++] = at;
		}
	}
	#passUp(id) {
		if (id === 0) return;
		const folder = this.#paths.parent[id];
		this.#old[folder] = this.#old[folder] + this.#old[id];
		this.#now[folder] = this.#now[folder] + this.#now[id];
		this.#grown[folder] = this.#grown[folder] + this.#grown[id];
		this.#shrunk[folder] = this.#shrunk[folder] + this.#shrunk[id];
		this.#count[folder] = this.#count[folder] + this.#count[id];
	}
	#gross(id) {
		return this.#grown[id] + this.#shrunk[id];
	}
	#shape(touched) {
		const threshold = Math.max(1, this.#gross(0) * HEAVY_SHARE);
		const children = new Map();
		let root = this.#draft(0, []);
		for (let i = 0; i < touched.length; i++) {
			const id = touched[i];
			if (id !== 0 && this.#gross(id) < threshold) continue;
			const draft = collapse(this.#draft(id, children.get(id) ?? []), threshold);
			children.delete(id);
			if (id === 0) {
				root = draft;
				break;
			}
			addTo(children, this.#paths.parent[id], draft);
		}
		return root;
	}
	#draft(id, children) {
		const shown = this.#packageAt(id) === void 0 ? children : children.flatMap((child) => this.#packagesIn(child));
		return {
			id,
			old: this.#old[id],
			now: this.#now[id],
			grown: this.#grown[id],
			shrunk: this.#shrunk[id],
			count: this.#count[id],
			children: shown.toSorted((a, b) => sumGross(b) - sumGross(a) || a.id - b.id)
		};
	}
	#packagesIn(draft) {
		if (this.#packageAt(draft.id) !== void 0) return [draft];
		return draft.children.flatMap((child) => this.#packagesIn(child));
	}
	#clear(touched) {
		for (let i = 0; i < touched.length; i++) {
			const id = touched[i];
			this.#old[id] = 0;
			this.#now[id] = 0;
			this.#grown[id] = 0;
			this.#shrunk[id] = 0;
			this.#count[id] = 0;
			this.#isTouched[id] = 0;
		}
	}
	#finish({ id, old, now, grown, shrunk, children, count }) {
		const named = this.#packageAt(id);
		return {
			path: formatPath(this.#paths, id),
			isFolder: this.#paths.isFolder[id] === 1,
			state: toState(this.#paths, id),
			oldBytes: old,
			newBytes: now,
			grownBytes: grown,
			shrunkBytes: shrunk,
			...named && { package: named },
			children: children.map((child) => this.#finish(child)),
			rest: sumRest(now - old, count, children)
		};
	}
};
function collapse(draft, threshold) {
	const [only, ...others] = draft.children;
	return only !== void 0 && others.length === 0 && sumGross(draft) - sumGross(only) < threshold && draft.id !== 0 ? only : draft;
}
const sumGross = ({ grown, shrunk }) => grown + shrunk;
const sumRest = (growthBytes, count, children) => ({
	count: children.reduce((left, child) => left - child.count, count),
	growthBytes: children.reduce((left, child) => left - (child.now - child.old), growthBytes)
});
function toState({ old, now }, id) {
	if (old.isVisible[id] === 0) return "added";
	return now.isVisible[id] === 0 ? "removed" : "changed";
}
//#endregion
//#region src/compare/paths/growth-list.ts
function listHeaviestRows(tree, most, groups = []) {
	const rows = new Map();
	for (const { row, weight, count } of [...groups, ...listEnds(tree)]) {
		const key = toKey(row);
		const other = rows.get(key);
		const [first, second] = other !== void 0 && other.weight >= weight ? [other, row] : [row, other];
		const growthBytes = first.growthBytes + (second?.growthBytes ?? 0);
		const state = second === void 0 || first.state === second.state ? first.state : "changed";
		rows.set(key, {
			...first,
			...first.package && { package: joinVersions(first.package, second?.package) },
			state,
			growthBytes,
			weight: weight + (other?.weight ?? 0),
			count: count + (other?.count ?? 0)
		});
	}
	const sorted = [...rows.values()].toSorted((a, b) => b.weight - a.weight);
	const all = sorted.reduce((sum, { weight }) => sum + weight, 0);
	const heavy = sorted.findIndex(({ weight }) => weight < all * HEAVY_SHARE);
	const shown = Math.min(most, heavy < 0 ? sorted.length : heavy);
	const rest = sorted.slice(shown);
	return {
		items: sorted.slice(0, shown).map(({ weight: _weight, count: _count, ...row }) => row),
		omitted: {
			count: rest.reduce((sum, { count }) => sum + count, 0),
			growthBytes: rest.reduce((sum, row) => sum + row.growthBytes, 0)
		}
	};
}
const toKey = ({ path, group, package: named }) => {
	if (group !== void 0) return `group ${group.name}`;
	return named ? `${named.ecosystem}/${named.name}` : path;
};
const joinVersions = (one, other = one) => ({
	...one,
	oldVersion: joinVersion(one.oldVersion, other.oldVersion),
	newVersion: joinVersion(one.newVersion, other.newVersion)
});
function joinVersion(one, other) {
	if (one === null || other === null) return one ?? other;
	return one === other ? one : null;
}
function listEnds(node) {
	const { path, isFolder, children, rest, grownBytes, shrunkBytes } = node;
	const inner = children.flatMap(listEnds);
	if (rest.count === 0) return inner;
	const weight = children.reduce((left, child) => left - child.grownBytes - child.shrunkBytes, grownBytes + shrunkBytes);
	const row = {
		path,
		isFolder,
		state: node.state,
		growthBytes: rest.growthBytes,
		...node.package && { package: node.package },
		...children.length > 0 && !node.package && { isRest: true }
	};
	return [...inner, {
		row,
		weight,
		count: rest.count
	}];
}
//#endregion
//#region src/compare/paths/installed-packages.ts
function groupPackagesByLayer(paths, layers, changes) {
	const { lists, databases } = findRecords(paths);
	const byLayer = layers.map(() => []);
	for (const change of changes) {
		const id = lists.get(change.name) ?? databases.get(change.ecosystem);
		const layer = id === void 0 ? void 0 : findLayer(paths, layers, change, id);
		if (layer === void 0) continue;
		if (!lists.has(change.name) && isAmbiguous(layers, layer, change.ecosystem)) continue;
		byLayer[layer]?.push(change);
	}
	return byLayer;
}
const INFO = "/var/lib/dpkg/info";
const STATUS = "/var/lib/dpkg/status.d";
const DATABASE_NAMES = new Set(SYSTEM_DATABASES.map((path) => path.split("/").at(-1)));
function findRecords(paths) {
	const { count, parent, name } = paths;
	const lists = new Map();
	const databases = new Map();
	let [info, status] = [-1, -1];
	for (let id = 1; id < count; id++) {
		const own = name[id];
		const folder = parent[id];
		if (folder === info && own.endsWith(".list")) lists.set(parsePackageName(own), id);
		else if (folder === status) lists.set(own, id);
		else if (own === "info" && formatPath(paths, id) === INFO) info = id;
		else if (own === "status.d" && formatPath(paths, id) === STATUS) status = id;
		else if (DATABASE_NAMES.has(own)) noteDatabase(databases, formatPath(paths, id).slice(1), id);
	}
	return {
		lists,
		databases
	};
}
const parsePackageName = (list) => list.slice(0, -5).replace(/:.*$/, "");
function noteDatabase(databases, path, id) {
	if (!SYSTEM_DATABASES.includes(path)) return;
	databases.set(path.includes("/dpkg/") ? "apt" : path.includes("/apk/") ? "apk" : "rpm", id);
}
function findLayer({ old, now }, layers, { state }, id) {
	const isGone = state === "removed" && now.layer[id] === -1;
	const index = (isGone ? old : now).layer[id];
	const side = isGone ? "oldIndex" : "newIndex";
	const at = layers.findIndex((layer) => layer[side] === index && layer.state !== "same");
	return at < 0 ? void 0 : at;
}
const MANAGERS = {
	apt: /\b(?:apt|apt-get|aptitude|dpkg) /,
	apk: /\bapk /,
	rpm: /\b(?:dnf|microdnf|tdnf|yum|zypper|rpm) /
};
const isAmbiguous = (layers, layer, ecosystem) => layers.some(({ state, instruction }, at) => at !== layer && state !== "same" && MANAGERS[ecosystem]?.test(instruction ?? ""));
//#endregion
//#region src/compare/paths/layer-shares.ts
function shareByLayer({ count, old, now }, layers, otherPlace) {
	const shares = layers.map(({ state }) => state === "same" ? null : new Share());
	const [byOld, byNow] = [mapPlaces(layers, "oldIndex"), mapPlaces(layers, "newIndex")];
	const isMovedWithin = (id, share) => {
		const other = otherPlace.get(id);
		if (share === void 0 || other === void 0) return false;
		const isFrom = old.layer[id] >= 0;
		return share === assignShare((isFrom ? now : old).layer[other], isFrom ? byNow : byOld, shares);
	};
	for (let id = 1; id < count; id++) {
		const before = old.bytes[id];
		const after = now.bytes[id];
		const from = assignShare(old.layer[id], byOld, shares);
		const to = assignShare(now.layer[id], byNow, shares);
		if (from === to) from?.add(id, before, after);
		else if (from === null || to === null) {
			const share = from ?? to;
			share?.add(id, before, after);
			share?.noteReplaced(from === null ? before : -after);
		} else if (isMovedWithin(id, from ?? to)) (from ?? to)?.noteMove();
		else {
			from?.add(id, before, 0);
			to?.add(id, 0, after);
		}
	}
	return shares.map((share) => share?.columns());
}
function assignShare(layer, places, shares) {
	const place = layer < 0 ? void 0 : places[layer];
	return place === void 0 ? void 0 : shares[place];
}
var Share = class {
	#count = 0;
	#id = new Int32Array(FIRST_PATHS);
	#old = new Float64Array(FIRST_PATHS);
	#now = new Float64Array(FIRST_PATHS);
	#hasMoves = false;
	#replacedBytes = 0;
	add(id, old, now) {
		if (old === now) return;
		if (this.#count === this.#id.length) this.#grow();
		this.#id[this.#count] = id;
		this.#old[this.#count] = old;
		this.#now[this.#count++] = now;
	}
	noteMove() {
		this.#hasMoves = true;
	}
	noteReplaced(bytes) {
		this.#replacedBytes += bytes;
	}
	columns() {
		const count = this.#count;
		return {
			hasMoves: this.#hasMoves,
			replacedBytes: this.#replacedBytes,
			id: this.#id.subarray(0, count),
			old: this.#old.subarray(0, count),
			now: this.#now.subarray(0, count)
		};
	}
	#grow() {
		const size = computeNextSize(this.#id.length);
		this.#id = growColumn(this.#id, size);
		this.#old = growColumn(this.#old, size);
		this.#now = growColumn(this.#now, size);
	}
};
const FIRST_PATHS = 64;
function mapPlaces(layers, side) {
	const places = [];
	layers.forEach((layer, at) => {
		const index = layer[side];
		if (index !== null) places[index] = at;
	});
	return places;
}
//#endregion
//#region src/compare/paths/moves.ts
const NONE = -1;
function findMoves(paths, packageOf) {
	const went = selectGone(paths, paths.old, paths.now);
	const otherPlace = new Map();
	if (went.length === 0) return {
		moves: [],
		otherPlace
	};
	const target = new Int32Array(paths.count).fill(NONE);
	const isTaken = new Uint8Array(paths.count);
	const take = (id, to) => {
		if (to === NONE || packageOf(id) !== packageOf(to)) return;
		target[id] = to;
		isTaken[to] = 1;
		otherPlace.set(id, to).set(to, id);
	};
	const came = selectGone(paths, paths.now, paths.old);
	pairAlone(paths, went, came, take);
	pairRenamed(paths, went, came, (id, to) => {
		if (target[id] === NONE && isTaken[to] === 0 && packageOf(id) === void 0) take(id, to);
	});
	for (let i = 0; i < went.length; i++) learnFolders(paths, target, went[i]);
	spreadBelow(paths, target);
	for (let i = 0; i < went.length; i++) {
		const id = went[i];
		if (target[id] === NONE) take(id, findPlaceInFolder(paths, target, isTaken, id));
	}
	return {
		moves: sumByTop(paths, went, target),
		otherPlace
	};
}
function pairAlone({ name, getHash: hashOf, old, now }, went, came, take) {
	const hashIn = ({ bytes }, id) => mixHash(bytes[id], hashOf(id));
	const before = new OnlyFiles(went, (id) => hashIn(old, id));
	const after = new OnlyFiles(came, (id) => hashIn(now, id));
	for (let i = 0; i < went.length; i++) {
		const id = went[i];
		const hash = hashIn(old, id);
		const to = before.find(hash) === id ? after.find(hash) : NONE;
		if (to !== NONE && name[id] === name[to] && old.bytes[id] === now.bytes[to]) take(id, to);
	}
}
const LARGE_BYTES = 65536;
function pairRenamed({ parent, old, now }, went, came, take) {
	const hashIn = ({ bytes }, id) => mixHash(bytes[id], parent[id]);
	const largeWent = went.filter((id) => old.bytes[id] >= LARGE_BYTES);
	const largeCame = came.filter((id) => now.bytes[id] >= LARGE_BYTES);
	const before = new OnlyFiles(largeWent, (id) => hashIn(old, id));
	const after = new OnlyFiles(largeCame, (id) => hashIn(now, id));
	for (const id of largeWent) {
		const hash = hashIn(old, id);
		const to = before.find(hash) === id ? after.find(hash) : NONE;
		if (to !== NONE && parent[id] === parent[to] && old.bytes[id] === now.bytes[to]) take(id, to);
	}
}
var OnlyFiles = class {
	#hashes;
	#files;
	constructor(ids, hashOf) {
		const length = 2 ** Math.ceil(Math.log2(2 * ids.length + 2));
		this.#hashes = new Int32Array(length);
		this.#files = new Int32Array(length).fill(NONE);
		for (let i = 0; i < ids.length; i++) {
			const id = ids[i];
			const hash = hashOf(id);
			const slot = this.#findSlot(hash);
			this.#files[slot] = this.#files[slot] === NONE ? id : SEVERAL;
			this.#hashes[slot] = hash;
		}
	}
	find(hash) {
		return Math.max(NONE, this.#files[this.#findSlot(hash)]);
	}
	#findSlot(hash) {
		const mask = this.#files.length - 1;
		let slot = hash & mask;
		while (this.#files[slot] !== NONE && this.#hashes[slot] !== hash) slot = slot + 1 & mask;
		return slot;
	}
};
const SEVERAL = -2;
function findPlaceInFolder(paths, target, isTaken, id) {
	const { parent, old, now, find } = paths;
	const folder = target[parent[id]];
	const to = folder === NONE ? NONE : find(folder, id);
	return to !== NONE && isTaken[to] === 0 && isGone(now, old, to) && old.bytes[id] === now.bytes[to] ? to : NONE;
}
const isGone = (here, there, id) => here.bytes[id] > 0 && there.isVisible[id] === 0;
function selectGone(paths, here, there) {
	const ids = [];
	for (let id = 1; id < paths.count; id++) if (isGone(here, there, id)) ids.push(id);
	return ids;
}
function learnFolders(paths, target, file) {
	if (target[file] === NONE) return;
	const { parent, name } = paths;
	let [a, b] = [parent[file], parent[target[file]]];
	while (isWhole(paths, a, b) && target[a] === NONE) {
		target[a] = b;
		if (name[a] !== name[b]) return;
		[a, b] = [parent[a], parent[b]];
	}
}
const isWhole = ({ now, old }, a, b) => now.isVisible[a] === 0 && old.isVisible[b] === 0;
function spreadBelow({ parent, isFolder, count, find }, target) {
	for (let id = 1; id < count; id++) {
		const folder = target[parent[id]];
		if (isFolder[id] === 1 && target[id] === NONE && folder !== NONE) target[id] = find(folder, id);
	}
}
function sumByTop(paths, went, target) {
	const top = findTops(paths, target);
	const moves = new Map();
	for (let i = 0; i < went.length; i++) {
		const id = went[i];
		if (target[id] === NONE) continue;
		const from = top[id];
		const to = target[from];
		const isRenamed = from === id && paths.name[from] !== paths.name[to];
		const move = moves.get(from) ?? {
			from,
			to,
			isRenamed,
			bytes: 0,
			fileCount: 0
		};
		move.bytes += paths.old.bytes[id];
		move.fileCount++;
		moves.set(from, move);
	}
	return [...moves.values()];
}
function findTops(paths, target) {
	const { parent, count } = paths;
	const top = new Int32Array(count);
	for (let id = 1; id < count; id++) {
		const to = target[id];
		if (to === NONE) continue;
		const above = parent[id];
		const aboveTarget = parent[to];
		top[id] = above !== 0 && target[above] === aboveTarget && isWhole(paths, above, aboveTarget) ? top[above] : id;
	}
	return top;
}
//#endregion
//#region src/compare/paths/path-owners.ts
const NOBODY = 0;
function findOwners(paths) {
	const leftover = findLeftovers(paths);
	const isSystem = new Uint8Array(paths.count);
	for (let id = 1; id < paths.count; id++) isSystem[id] = isOfSystem(paths, isSystem, id);
	return {
		getLeftover: (id) => NAMES[leftover[id] - 1],
		isOfSystem: (id) => isSystem[id] === 1
	};
}
const NAMES = Object.values(LEFTOVERS).map(({ what }) => what);
const SYSTEM_FOLDERS = new Set([
	"bin",
	"etc",
	"lib",
	"lib32",
	"lib64",
	"libx32",
	"sbin",
	"usr"
]);
const SYSTEM_PARTS_OF_VAR = new Set([
	"cache",
	"lib",
	"log"
]);
const OTHERS_FOLDERS = new Set([
	"node_modules",
	"site-packages",
	"gems"
]);
function isOfSystem({ parent, name }, known, id) {
	const folder = parent[id];
	const own = name[id];
	if (folder === 0) return SYSTEM_FOLDERS.has(own) ? 1 : 0;
	const isTop = parent[folder] === 0;
	if (isTop && name[folder] === "var") return SYSTEM_PARTS_OF_VAR.has(own) ? 1 : 0;
	if (isTop && name[folder] === "usr" && own === "local") return 0;
	return known[folder] === 1 && !OTHERS_FOLDERS.has(own) ? 1 : 0;
}
const PATTERNS = new Map();
Object.values(LEFTOVERS).forEach(({ signs }, i) => {
	for (const { path, holds } of signs) {
		const names = path.split("/").filter((name) => name !== "");
		const last = names.at(-1);
		const pattern = {
			names: names.reverse(),
			isFromRoot: path.startsWith("/"),
			holds,
			owner: i + 1
		};
		addTo(PATTERNS, last, pattern);
	}
});
function findLeftovers(paths) {
	const { count, parent, name } = paths;
	const owner = new Uint8Array(count);
	const open = new Map();
	for (let id = 1; id < count; id++) {
		const folder = parent[id];
		const held = open.get(folder);
		if (held?.holds?.includes(name[id])) owner[folder] = held.owner;
		const pattern = PATTERNS.get(name[id])?.find((one) => matches(paths, id, one));
		if (pattern?.holds !== void 0) open.set(id, pattern);
		else if (pattern !== void 0) owner[id] = pattern.owner;
	}
	for (let id = 1; id < count; id++) {
		const above = owner[parent[id]];
		if (above !== NOBODY) owner[id] = above;
	}
	return owner;
}
function matches({ parent, name }, id, pattern) {
	let at = id;
	for (const part of pattern.names) {
		if (at === 0 || part !== "*" && name[at] !== part) return false;
		at = parent[at];
	}
	return !pattern.isFromRoot || at === 0;
}
//#endregion
//#region src/compare/paths/path-packages.ts
const NO_OWNER = -1;
function joinPackages(paths) {
	const finder = new PackageFinder(nameByTexts(paths.parent, paths.name));
	const owner = new Int32Array(paths.count).fill(NO_OWNER);
	const drafts = new Map();
	const rootAt = new Map();
	for (let id = 1; id < paths.count; id++) {
		const found = finder.look(id);
		if (found !== void 0) {
			const key = `${found.ecosystem.name}/${found.name}`;
			const draft = drafts.get(key) ?? createDraft(found);
			drafts.set(key, draft);
			const root = {
				draft,
				old: findVersionAt(paths.old, id, found),
				now: findVersionAt(paths.now, id, found)
			};
			rootAt.set(id, root);
			if (root.old !== null) draft.oldVersions.add(root.old);
			if (root.now !== null) draft.newVersions.add(root.now);
		}
		owner[id] = found === void 0 ? owner[paths.parent[id]] : id;
	}
	const [oldBytes, newBytes] = [sumByOwner(paths.old, owner), sumByOwner(paths.now, owner)];
	for (const [id, { draft }] of rootAt) addBytes(draft, id, oldBytes[id], newBytes[id]);
	const finished = new Map([...drafts.values()].map((draft) => [draft, finish(draft)]));
	return {
		packages: [...finished.values()],
		packageAt: (id) => {
			const root = rootAt.get(id);
			return root && listVersions(finished.get(root.draft), root);
		},
		packageOf: (id) => rootAt.get(owner[id])?.draft
	};
}
const createDraft = ({ ecosystem, name }) => ({
	ecosystem: ecosystem.name,
	name,
	oldVersions: new Set(),
	newVersions: new Set(),
	at: NO_OWNER,
	atBytes: -1,
	oldBytes: 0,
	newBytes: 0
});
const findVersionAt = (side, id, found) => side.isVisible[id] === 1 ? side.version.get(id) ?? found.version : null;
function sumByOwner({ bytes }, owner) {
	const sums = new Float64Array(owner.length);
	for (let id = 1; id < owner.length; id++) {
		const root = owner[id];
		if (root !== NO_OWNER) sums[root] = sums[root] + bytes[id];
	}
	return sums;
}
function addBytes(draft, id, oldBytes, newBytes) {
	draft.oldBytes += oldBytes;
	draft.newBytes += newBytes;
	const weight = Math.max(oldBytes, newBytes);
	if (weight <= draft.atBytes) return;
	draft.at = id;
	draft.atBytes = weight;
}
function finish(draft) {
	const { ecosystem, name, oldVersions, newVersions, atBytes: _, ...rest } = draft;
	const [gone, come] = [subtract(oldVersions, newVersions), subtract(newVersions, oldVersions)];
	const [old, now] = gone.length === 1 && come.length === 1 ? [gone, come] : [[...oldVersions], [...newVersions]];
	return {
		ecosystem,
		name,
		oldVersion: takeOnly(old),
		newVersion: takeOnly(now),
		...rest
	};
}
const subtract = (versions, others) => [...versions].filter((version) => !others.has(version));
const takeOnly = (versions) => versions.length === 1 ? versions[0] ?? null : null;
function listVersions({ ecosystem, name, oldVersion, newVersion }, { old, now }) {
	const isTold = old !== null || now !== null;
	return {
		ecosystem,
		name,
		oldVersion: isTold ? old : oldVersion,
		newVersion: isTold ? now : newVersion
	};
}
//#endregion
//#region src/compare/paths/compare-paths.ts
function comparePaths(image, baseline, layers, systemPackages) {
	if (image.tree === null || baseline.tree === null) return null;
	const paths = joinPaths(baseline.tree, image.tree);
	const { packages, packageAt, packageOf } = joinPackages(paths);
	const { moves, otherPlace } = findMoves(paths, packageOf);
	const tree = new GrowthTree(paths, packageAt);
	const grouping = {
		paths,
		owners: findOwners(paths),
		packageOf
	};
	const listRows = (changes, most, installation) => {
		const { groups, rest } = groupPaths(changes, grouping, installation);
		return listHeaviestRows(tree.build(rest), most, groups);
	};
	const installed = groupPackagesByLayer(paths, layers, systemPackages);
	const changedLayers = layers.filter(({ state }) => state !== "same");
	return {
		paths: tree.build(selectAllPaths(paths)),
		heaviest: listRows(moves.length === 0 ? selectAllPaths(paths) : selectUnmovedPaths(paths, otherPlace), MOST_ROWS.image, {
			packages: systemPackages,
			instructions: changedLayers.map(({ instruction }) => instruction)
		}),
		layers: shareByLayer(paths, layers, otherPlace).map((share, i) => {
			if (share === void 0) return {};
			const { id, hasMoves, replacedBytes } = share;
			const installation = {
				packages: installed[i] ?? [],
				instructions: [layers[i]?.instruction ?? null]
			};
			return {
				...(id.length > 0 || hasMoves) && { inside: listRows(share, MOST_ROWS.layer, installation) },
				...replacedBytes !== 0 && { replacedBytes }
			};
		}),
		packages: listPackages(packages, paths),
		moves: listMoves(moves, paths)
	};
}
function selectAllPaths({ count, old, now }) {
	const id = new Int32Array(count);
	for (let at = 0; at < count; at++) id[at] = at;
	return {
		id,
		old: old.bytes,
		now: now.bytes
	};
}
function selectUnmovedPaths(paths, otherPlace) {
	const id = selectAllPaths(paths).id.filter((at) => !otherPlace.has(at));
	return {
		id,
		old: Float64Array.from(id, (at) => paths.old.bytes[at]),
		now: Float64Array.from(id, (at) => paths.now.bytes[at])
	};
}
const MOST_ROWS = {
	image: 20,
	layer: 5
};
const MOST_PACKAGES = 20;
const MOST_MOVES = 5;
function listPackages(packages, paths) {
	const growth = ({ oldBytes, newBytes }) => newBytes - oldBytes;
	const { items, omitted } = boundChanges(packages.filter((one) => growth(one) !== 0 || one.oldVersion !== one.newVersion).toSorted((a, b) => Math.abs(growth(b)) - Math.abs(growth(a))), MOST_PACKAGES);
	const show = ({ at, ...one }) => ({
		...one,
		path: formatPath(paths, at)
	});
	return {
		items: items.map(show),
		omitted
	};
}
function listMoves(moves, paths) {
	const sorted = moves.toSorted((a, b) => b.bytes - a.bytes || a.from - b.from);
	const rest = sorted.slice(MOST_MOVES);
	return {
		items: sorted.slice(0, MOST_MOVES).map(({ from, to, bytes, fileCount, isRenamed }) => ({
			from: formatPath(paths, from),
			to: formatPath(paths, to),
			bytes,
			fileCount,
			...isRenamed && { isRenamed }
		})),
		omitted: {
			count: rest.length,
			bytes: rest.reduce((sum, { bytes }) => sum + bytes, 0)
		}
	};
}
//#endregion
//#region src/compare/unread.ts
function findUnread(image, baseline) {
	if (baseline.files !== void 0) return "image";
	return image.files === void 0 ? "both" : "baseline";
}
function explainUnread(image, baseline, remedy) {
	if (findUnread(image, baseline) !== "baseline") return {
		why: image.unmeasured.imageBytes ?? new Message("layers-not-read", {}),
		lackedBy: "image"
	};
	return {
		why: new Message("baseline-layers-not-read", { remedy }),
		lackedBy: "baseline"
	};
}
//#endregion
//#region src/compare/compare.ts
function compareImages(image, baseline, origin, remedy) {
	const { key, source, configDigest, measures, base } = baseline;
	const against = {
		key,
		source,
		configDigest,
		...base && { base },
		measures,
		...origin
	};
	if (image.files !== void 0 && baseline.files !== void 0) {
		const growth = measureGrowth(image, baseline);
		return {
			baseline: against,
			...growth,
			...compareFiles(image, baseline, growth.measures.growthBytes)
		};
	}
	const pull = measurePull(image, baseline);
	const why = explainUnread(image, baseline, remedy);
	return {
		unread: findUnread(image, baseline),
		baseline: against,
		...pull,
		measures: {
			growthBytes: null,
			growthRatio: null,
			ownGrowthBytes: null,
			...pull.measures,
			updateBytes: null
		},
		unmeasured: {
			growthBytes: why,
			growthRatio: why,
			ownGrowthBytes: why,
			...pull.unmeasured,
			updateBytes: why
		},
		layers: pairLayers(image, baseline).map(({ change }) => change)
	};
}
function compareFiles(image, baseline, growthBytes) {
	const layers = compareLayers(image, baseline);
	const systemPackages = compareSystemPackages(image.files, baseline.files);
	const byPath = comparePaths(image.files, baseline.files, layers, systemPackages ?? []);
	const [now, old] = [image.measures, baseline.measures];
	const visibleBytes = now.visibleBytes - old.visibleBytes;
	const hiddenBytes = now.reclaimableBytes - old.reclaimableBytes;
	return {
		layers: layers.map((layer, i) => ({
			...layer,
			...byPath?.layers[i]
		})),
		files: {
			growth: {
				visibleBytes,
				hiddenBytes,
				otherBytes: growthBytes - visibleBytes - hiddenBytes
			},
			origins: sumByOrigin(image, baseline),
			rebuilt: groupLayers(layers, isRebuilt),
			moved: groupLayers(layers, ({ state }) => state === "moved"),
			heaviest: byPath?.heaviest ?? {
				items: [],
				omitted: {
					count: 0,
					growthBytes: 0
				}
			},
			packages: byPath?.packages ?? {
				items: [],
				omitted: {
					count: 0,
					growthBytes: 0
				}
			},
			moves: byPath?.moves ?? {
				items: [],
				omitted: {
					count: 0,
					bytes: 0
				}
			},
			...byPath && { paths: byPath.paths },
			...systemPackages && { systemPackages: boundChanges(systemPackages) }
		}
	};
}
const isRebuilt = ({ differs }) => differs.includes("times") && differs.every((what) => what === "times" || what === "instruction");
//#endregion
//#region src/compare/lost-platforms.ts
function findLostPlatforms(images, baseline) {
	const reported = new Set();
	return images.map((image) => {
		const { name } = image.key;
		const from = image.comparison?.baseline.key.name;
		if (image.hasAllPlatforms !== true || from === void 0 || reported.has(name)) return [];
		reported.add(name);
		const there = images.filter(({ key }) => key.name === name).map(({ key }) => key.platform);
		if (there.includes("")) return [];
		const before = baseline.filter((key) => key.name === from).map(({ platform }) => platform);
		return [...new Set(before)].filter((old) => !there.some((now) => isSamePlatform(old, now)));
	});
}
//#endregion
//#region src/compare/missing-pieces.ts
function listMissingPieces({ tree, runtime, needs }, baseline) {
	const { command, programs = [] } = needs ?? {};
	const started = command === void 0 ? [] : [posix.basename(command)];
	const wanted = new Set([
		...started,
		...programs.flatMap((program) => program.needs),
		...SYSTEM_FILES
	]);
	const [now, then] = [findVisible(tree, wanted), findVisible(baseline, wanted)];
	const isGone = (name) => then.has(name) && !now.has(name);
	const areGone = ({ names, others }) => names.some(isGone) && ![...names, ...others].some((name) => now.has(name));
	const losses = programs.map(({ path, needs: names }) => ({
		path,
		names: names.filter(isGone)
	})).filter(({ names }) => names.length > 0);
	return [
		...started.some(isGone) ? [new Message("command-removed", { command: command ?? "" })] : [],
		...losses.map((loss) => new Message("needs-removed", loss)),
		...PIECES.filter((piece) => areGone(piece) && !piece.broughtBy.has(runtime)).map(({ loss }) => new Message(loss, {}))
	];
}
const PIECES = [{
	names: [
		"ca-certificates.crt",
		"ca-bundle.crt",
		"tls-ca-bundle.pem",
		"ca-bundle.pem"
	],
	others: ["cert.pem", "cacert.pem"],
	broughtBy: new Set(["node", "java"]),
	loss: "ca-certificates-removed"
}, {
	names: [
		"zone.tab",
		"zone1970.tab",
		"tzdata.zi"
	],
	others: ["zoneinfo.zip"],
	broughtBy: new Set([
		"node",
		"java",
		"php"
	]),
	loss: "time-zones-removed"
}];
const SYSTEM_FILES = PIECES.flatMap(({ names, others }) => [...names, ...others]);
function findVisible({ name, isVisible }, wanted) {
	const found = new Set();
	for (let row = 0; row < name.length; row++) if (isVisible[row] === 1 && wanted.has(name[row])) found.add(name[row]);
	return found;
}
//#endregion
//#region src/compare/untracked-names.ts
function findUntrackedInImage(untracked, image, baseline) {
	if (untracked.length === 0) return [];
	const [now, then] = [collectNames(image), collectNames(baseline)];
	return untracked.filter((path) => {
		const name = path.slice(path.lastIndexOf("/", path.length - 2) + 1);
		return now.has(name) && !then.has(name);
	});
}
const collectNames = ({ name, depth }) => new Set(name.map((text, row) => (depth[row + 1] ?? 0) > depth[row] ? `${text}/` : text));
//#endregion
//#region src/gate/baseline/compare.ts
function compareWithBaseline(images, baseline) {
	const addComparison = compareEach(images, baseline);
	const lost = findLostPlatforms(addComparison, baseline.images.map(({ facts }) => facts.key));
	return addComparison.map((image, i) => addLostPlatforms(image, lost[i] ?? []));
}
function addLostPlatforms(image, lostPlatforms) {
	if (lostPlatforms.length === 0) return image;
	const { comparison } = image;
	const notice = new Message("platforms-lost", { platforms: lostPlatforms.join(", ") });
	return {
		...image,
		...comparison && { comparison: {
			...comparison,
			lostPlatforms
		} },
		notices: [...image.notices, notice]
	};
}
function compareEach(images, baseline) {
	const { toFamily: familyOf, isNameEnough = true } = baseline.match ?? {};
	const matches = matchImages(images.map(({ key }) => ({
		...key,
		family: familyOf?.(key.name)
	})), baseline.images.map(({ key, family }) => ({
		...key,
		family
	})), !isNameEnough);
	if (baseline.isExplicit) checkBaselineNames(images, baseline, matches);
	return images.map((image, i) => {
		const match = matches[i];
		if (image.facts === void 0 || match === void 0) return image;
		if ("missing" in match) return addMissingReason(image, match, baseline);
		const counterpart = baseline.images[match.index];
		const { key, facts, untracked = [], notices = [] } = counterpart;
		const found = {
			report: counterpart.report,
			matchedBy: match.matchedBy,
			...pickKnown(counterpart, "commit", "distance", "between", "isUnverified")
		};
		const comparison = compareImages(image.facts, facts, found, baseline.filesRemedy);
		const [tree, baselineTree] = [image.facts.files?.tree, facts.files?.tree];
		const strays = tree && baselineTree ? findUntrackedInImage(untracked, tree, baselineTree) : [];
		const stranger = baseline.isExplicit ? listOtherRepositoryNotices(image.key.name, key.name) : [];
		return {
			...stripComparison(image),
			comparison,
			baseline: {
				facts,
				...pickKnown(counterpart, "advice", "buildContext", "effort", "findings")
			},
			...pickKnown(counterpart, "history"),
			...adviseOnUpdate(image, comparison, facts),
			notices: [
				...image.notices,
				...listBaselineNotices(notices, image.notices),
				...stranger,
				...listUntrackedNotices(strays),
				...listMissing(image, baselineTree)
			]
		};
	});
}
function checkBaselineNames(images, baseline, matches) {
	if (matches.every((match) => "index" in match)) return;
	const names = new Set(images.map(({ key }) => key.name));
	const isStray = ({ key, isNamed }) => isNamed === true && !names.has(key.name);
	const stray = baseline.images.find(isStray)?.key.name;
	if (stray === void 0) return;
	const meant = findClosest(stray, names);
	throw new GateError("baseline-names-no-image", {
		name: quoteText(stray),
		meant: meant && quoteText(meant),
		names: [...names],
		place: `${stray}=…`
	});
}
function listMissing({ facts, needs }, baseline) {
	const { tree, runtime } = facts?.files ?? {};
	if (!tree || !baseline) return [];
	return listMissingPieces({
		tree,
		runtime: runtime?.name,
		needs
	}, baseline);
}
function adviseOnUpdate({ facts, advice = [] }, comparison, baseline) {
	if (facts?.files === void 0) return {};
	const known = advice.filter(({ id }) => id !== "changing-timestamps" && id !== "install-order");
	const ofOrder = adviseOnOrder(facts, comparison, baseline);
	return { advice: [
		...known,
		...ofOrder,
		...adviseOnTimestamps(facts, comparison, ofOrder)
	] };
}
const listBaselineNotices = (notices, known) => {
	const said = new Set(known.map(String));
	return notices.filter((notice) => !said.has(String(notice))).map((notice) => new Message("of-baseline", { notice }));
};
function listOtherRepositoryNotices(name, other) {
	return toRepository(name) === toRepository(other) || !isReference(name) || !isReference(other) ? [] : [new Message("compared-with-other", { name: other })];
}
const isReference = (name) => /^[^./][^@]*(?::[\w.-]+|@\w+:\w+)$/.test(name);
const listUntrackedNotices = ([path, ...more]) => path === void 0 ? [] : [new Message("context-not-committed", {
	path,
	more: more.length || void 0
})];
const findReason = (key, { missing }) => (missing.find(({ name }) => name === key.name) ?? missing.find(({ name }) => name === void 0))?.why;
const addRemedy = (problem, { remedy }) => remedy === void 0 ? problem : new Message("with-remedy", {
	problem,
	remedy
});
function addMissingReason(image, { missing, platforms }, baseline) {
	const why = findReason(image.key, baseline);
	return {
		...stripComparison(image),
		...platforms && { baselinePlatforms: platforms },
		noBaseline: why ?? addRemedy(missing, baseline),
		...why !== void 0 && baseline.isExplicit && { isBaselineUnreadable: true }
	};
}
function stripComparison({ comparison: _comparison, noBaseline: _why, ...image }) {
	return image;
}
//#endregion
//#region src/gate/baseline/time-limit.ts
async function limitTime(host, work, onLate) {
	const ms = (host.timeLeftMs?.() ?? Number.POSITIVE_INFINITY) / 2;
	if (!Number.isFinite(ms)) return work(host);
	const late = createLateError(ms);
	const controller = new AbortController();
	const timer = setTimeout(() => controller.abort(late), ms);
	const signal = AbortSignal.any([host.signal, controller.signal]);
	setMaxListeners(0, signal);
	try {
		return await work({
			...host,
			signal
		});
	} catch (error) {
		host.signal.throwIfAborted();
		if (!controller.signal.aborted) throw error;
		return onLate(late);
	} finally {
		clearTimeout(timer);
	}
}
const createLateError = (ms) => new GateError("baseline-too-late", { seconds: Math.round(ms / 1e3) });
//#endregion
export { compareWithBaseline as n, limitTime as t };
