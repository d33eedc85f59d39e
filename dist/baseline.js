const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_core = require("./core.js");
const require_parse_report = require("./parse-report.js");
//#region src/compare/check-baseline.ts
const MOST_LAYERS = 4096;
const MOST_IMAGES = 1e4;
function checkBaseline({ images }, source) {
	const refuse = (what) => new require_core.GateError("REPORT_INVALID", `its numbers do not agree: ${what}`, {
		where: source,
		fix: "write it again with plimsoll check --report"
	});
	if (images.length > MOST_IMAGES) throw refuse(`there are more than ${MOST_IMAGES} images`);
	for (const [index, { facts, manifest }] of images.entries()) {
		const problem = facts && factsProblem(facts);
		if (problem !== void 0) throw refuse(`images[${index}].facts${problem}`);
		const other = manifest && documentsProblem(manifest);
		if (other !== void 0) throw refuse(`images[${index}].manifest${other}`);
	}
}
function documentsProblem({ measures, layers, base }) {
	if (layers.length > MOST_LAYERS) return `.layers has more than ${MOST_LAYERS} rows`;
	const odd = SIZES.find((name) => !isWhole$1(measures[name] ?? 0));
	if (odd !== void 0) return `.measures.${odd} is no whole number`;
	if (measures.layerCount !== null && measures.layerCount !== layers.length) return ".measures.layerCount is not the number of its layers";
	if (base !== void 0 && base.layerCount > layers.length) return ".base has more layers than the image";
	for (const [at, { index, storedBytes }] of layers.entries()) {
		if (index !== at) return `.layers[${at}] has another index`;
		if (!isWhole$1(storedBytes ?? 0)) return oddSize(at);
	}
}
const oddSize = (at) => `.layers[${at}] has a size that is no whole number`;
function factsProblem(facts) {
	const problem = documentsProblem(facts);
	if (problem !== void 0) return problem;
	const { measures, layers, tree } = facts;
	const odd = layers.findIndex(({ layerBytes }) => !isWhole$1(layerBytes));
	if (odd !== -1) return oddSize(odd);
	if (sum(layers.map(({ layerBytes }) => layerBytes)) !== measures.imageBytes) return ".layers do not add up to imageBytes";
	if (tree === null) return void 0;
	if (!tree.visibleBytes.every(isWhole$1)) return ".tree has a size that is no whole number";
	return sum(tree.visibleBytes) === measures.visibleBytes ? void 0 : ".tree does not add up to visibleBytes";
}
const SIZES = [
	"imageBytes",
	"visibleBytes",
	"reclaimableBytes",
	"pullBytes"
];
const isWhole$1 = (bytes) => Number.isSafeInteger(bytes) && bytes >= 0;
const sum = (numbers) => numbers.reduce((total, number) => total + number, 0);
//#endregion
//#region src/compare/base-layers.ts
function baseLayers(image, baseline) {
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
function originBytes(image, baseline) {
	const bases = baseLayers(image, baseline);
	if (bases === null) return null;
	const [old, now] = [split(baseline, bases.old), split(image, bases.now)];
	return {
		base: {
			old: old.base,
			new: now.base
		},
		own: {
			old: old.own,
			new: now.own
		}
	};
}
function split({ layers }, baseCount) {
	const sums = {
		base: 0,
		own: 0
	};
	for (const { index, layerBytes } of layers) sums[index < baseCount ? "base" : "own"] += layerBytes;
	return sums;
}
//#endregion
//#region src/compare/pull-sizes.ts
function pullSizes(image, baseline) {
	const are = image.exactness.pullBytes;
	if (are === null || are !== baseline.exactness.pullBytes) return null;
	if (image.layers.some(({ storedBytes }) => storedBytes === null)) return null;
	const keys = baseline.layers.map((layer) => blobKey(layer, are));
	return keys.some((key) => key === null) ? null : {
		are,
		known: new Set(keys)
	};
}
function lacksLayer({ are, known }, layer) {
	const key = blobKey(layer, are);
	return key === null || !known.has(key);
}
function deltaPullBytes({ layers }, sizes) {
	const lacking = new Map();
	for (const layer of layers) if (lacksLayer(sizes, layer)) lacking.set(blobKey(layer, sizes.are) ?? String(layer.index), layer.storedBytes ?? 0);
	return [...lacking.values()].reduce((sum, bytes) => sum + bytes, 0);
}
const blobKey = ({ digest, diffId }, are) => are === "exact" ? digest : diffId;
//#endregion
//#region src/compare/layers/common-subsequence.ts
const MOST_PLACES = 64;
function commonSubsequence(old, now) {
	const places = placesByKey(now);
	const ends = [];
	const turns = new Map();
	old.forEach((key, i) => {
		if (key === null) return;
		const turn = turns.get(key) ?? 0;
		turns.set(key, turn + 1);
		for (const j of nearPlaces(places.get(key) ?? [], turn).toReversed()) {
			const length = firstNotBelow(ends, j);
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
function placesByKey(keys) {
	const places = new Map();
	keys.forEach((key, index) => {
		if (key === null) return;
		const list = places.get(key);
		if (list === void 0) places.set(key, [index]);
		else list.push(index);
	});
	return places;
}
function nearPlaces(places, turn) {
	if (places.length <= MOST_PLACES) return places;
	const start = Math.max(0, Math.min(turn - MOST_PLACES / 2, places.length - MOST_PLACES));
	return places.slice(start, start + MOST_PLACES);
}
function firstNotBelow(ends, place) {
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
const instructionKeys = [
	(layers) => layers.map((layer) => keyed(layer, (instruction) => instruction)),
	(layers) => layers.map((layer) => keyed(layer, topic)),
	(layers, others) => {
		const [own, foreign] = [countKeys(layers), countKeys(others)];
		return layers.map((layer) => {
			const key = verbKey(layer);
			return key !== null && own.get(key) === foreign.get(key) ? key : null;
		});
	}
];
const keyed = (layer, keyOf) => layer === null || layer.instruction === null ? null : `${layer.isBase} ${keyOf(layer.instruction)}`;
function topic(instruction) {
	const words = instruction.split(" ");
	return words[0] === "COPY" || words[0] === "ADD" ? `${words[0]} ${words.at(-1)}` : words.slice(0, 3).join(" ");
}
const verbKey = (layer) => layer === null ? null : `${layer.isBase} ${layer.instruction?.split(" ", 1)[0] ?? ""}`;
function countKeys(layers) {
	const counts = new Map();
	for (const layer of layers) counts.set(verbKey(layer), (counts.get(verbKey(layer)) ?? 0) + 1);
	return counts;
}
//#endregion
//#region src/compare/layers/match-layers.ts
function matchLayers(old, now) {
	const same = commonSubsequence(old.map(idOf), now.map(idOf));
	const moved = pairTurns(placesLeft(old, same.map(first), idOf), placesLeft(now, same.map(second), idOf));
	const [oldLeft, nowLeft] = [without$2(old, moved.map(first)), without$2(now, moved.map(second))];
	let inOrder = same;
	for (const keysOf of instructionKeys) inOrder = matchBetween(inOrder, oldLeft, nowLeft, keysOf);
	const taken = [...inOrder, ...moved];
	const movedByText = pairAlone$1(placesLeft(old, taken.map(first), textOf), placesLeft(now, taken.map(second), textOf));
	const isSame = new Set(same.map(first));
	return inStackOrder([...inOrder.map(([at, to]) => ({
		state: isSame.has(at) ? "same" : "changed",
		old: at,
		now: to
	})), ...[...moved, ...movedByText].map(([at, to]) => ({
		state: "moved",
		old: at,
		now: to
	}))], old.length, now.length);
}
const idOf = ({ id }) => id;
const textOf = ({ instruction, isBase }) => instruction === null ? null : `${isBase} ${instruction}`;
const first = ([at]) => at;
const second = ([, to]) => to;
function without$2(layers, places) {
	const left = [...layers];
	for (const place of places) left[place] = null;
	return left;
}
function matchBetween(pairs, old, now, keysOf) {
	const found = [];
	let [oldStart, nowStart] = [0, 0];
	for (const [oldEnd, nowEnd] of [...pairs, [old.length, now.length]]) {
		const [oldGap, nowGap] = [old.slice(oldStart, oldEnd), now.slice(nowStart, nowEnd)];
		if (oldGap.length > 0 && nowGap.length > 0) for (const [i, j] of commonSubsequence(keysOf(oldGap, nowGap), keysOf(nowGap, oldGap))) found.push([oldStart + i, nowStart + j]);
		if (oldEnd < old.length || nowEnd < now.length) found.push([oldEnd, nowEnd]);
		[oldStart, nowStart] = [oldEnd + 1, nowEnd + 1];
	}
	return found;
}
function placesLeft(layers, taken, keyOf) {
	const isTaken = new Set(taken);
	return placesByKey(layers.map((layer, index) => isTaken.has(index) ? null : keyOf(layer)));
}
const pairTurns = (old, now) => [...old].flatMap(([key, places]) => places.flatMap((at, turn) => {
	const to = now.get(key)?.[turn];
	return to === void 0 ? [] : [[at, to]];
}));
const pairAlone$1 = (old, now) => pairTurns(onlyAlone(old), onlyAlone(now));
const onlyAlone = (places) => new Map([...places].filter(([, { length }]) => length === 1));
function inStackOrder(matches, oldCount, nowCount) {
	const byOld = new Map(matches.map((match) => [match.old, match]));
	const byNow = new Map(matches.map((match) => [match.now, match]));
	const removed = new Map();
	let below = -1;
	for (let at = 0; at < oldCount; at++) {
		const match = byOld.get(at);
		if (match === void 0) {
			const list = removed.get(below) ?? [];
			list.push({
				state: "removed",
				old: at,
				now: null
			});
			removed.set(below, list);
		} else if (match.state !== "moved") below = match.now;
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
	const bases = baseLayers(image, baseline);
	const certain = bases?.isCertain ? bases : void 0;
	const matches = matchLayers(baseline.layers.map((layer) => known(layer, certain?.old)), image.layers.map((layer) => known(layer, certain?.now)));
	const sizes = pullSizes(image, baseline);
	return matches.map((match) => {
		const [old, now] = [baseline.layers[match.old ?? -1], image.layers[match.now ?? -1]];
		return {
			state: match.state,
			origin: originOf(match, bases),
			oldIndex: match.old,
			newIndex: match.now,
			pullBytes: now === void 0 ? 0 : layerPullBytes(now, sizes),
			instruction: (now ?? old)?.instruction ?? null,
			old,
			now,
			isEdited: isEdited(old?.instruction ?? null, now?.instruction ?? null)
		};
	});
}
const known = ({ diffId, digest, instruction, index }, baseCount) => ({
	id: diffId ?? digest,
	instruction,
	isBase: baseCount === void 0 ? null : index < baseCount
});
function originOf({ old, now }, bases) {
	if (bases === null) return "unknown";
	return (now === null ? old < bases.old : now < bases.now) ? "base" : "own";
}
function layerPullBytes(layer, sizes) {
	if (sizes === null) return null;
	return lacksLayer(sizes, layer) ? layer.storedBytes : 0;
}
const isEdited = (old, now) => old !== null && now !== null && old !== now;
//#endregion
//#region src/compare/layers/layer-changes.ts
const compareLayers = (image, baseline) => pairLayers(image, baseline).map((pair) => {
	const { state, origin, oldIndex, newIndex, pullBytes, instruction, old, now } = pair;
	return {
		state,
		origin,
		oldIndex,
		newIndex,
		oldBytes: old?.layerBytes ?? 0,
		newBytes: now?.layerBytes ?? 0,
		pullBytes,
		instruction,
		differs: differences(pair),
		copied: copiedFiles(image, newIndex)
	};
});
function groupLayers(layers, isOne) {
	const chosen = layers.filter(isOne);
	const pulls = chosen.map(({ pullBytes }) => pullBytes);
	return {
		layerCount: chosen.length,
		bytes: chosen.reduce((sum, { newBytes }) => sum + newBytes, 0),
		pullBytes: pulls.includes(null) ? null : pulls.reduce((sum, bytes) => sum + (bytes ?? 0), 0)
	};
}
function differences({ old, now, isEdited }) {
	if (old === void 0 || now === void 0) return [];
	const instruction = isEdited ? ["instruction"] : [];
	if (old.diffId !== null && old.diffId === now.diffId) return [...instruction];
	return [...instruction, ...contentDifferences(old, now)];
}
function contentDifferences(old, now) {
	const [a, b] = [old.fingerprint, now.fingerprint];
	if (a === void 0 || b === void 0) return old.layerBytes === now.layerBytes && old.entryCount === now.entryCount ? [] : ["files"];
	if (a.files !== b.files) return ["files"];
	const found = [];
	if (a.metadata !== b.metadata) found.push("metadata");
	if (a.times !== b.times) found.push("times");
	return found.length === 0 ? ["content"] : found;
}
function copiedFiles({ waste }, layer) {
	const copies = waste.items.filter(({ cause, hiddenInLayer }) => cause === "metadata" && hiddenInLayer === layer);
	const changes = new Set(copies.flatMap((copy) => copy.changes ?? []));
	return {
		bytes: copies.reduce((sum, { bytes }) => sum + bytes, 0),
		changes: require_core.CHANGES.filter((change) => changes.has(change))
	};
}
//#endregion
//#region src/compare/measures.ts
function measureGrowth(image, baseline) {
	const growthBytes = image.measures.imageBytes - baseline.measures.imageBytes;
	const origins = originBytes(image, baseline);
	const pull = measurePull(image, baseline);
	const measures = {
		growthBytes,
		growthRatio: baseline.measures.imageBytes === 0 ? null : growthBytes / baseline.measures.imageBytes,
		ownGrowthBytes: origins && origins.own.new - origins.own.old,
		...pull.measures
	};
	return {
		measures,
		unmeasured: {
			...measures.growthRatio === null && { growthRatio: {
				why: "the baseline has no bytes to be a share of",
				lackedBy: "baseline"
			} },
			...measures.ownGrowthBytes === null && { ownGrowthBytes: noBase(image) },
			...pull.unmeasured
		},
		pullBytesAre: pull.pullBytesAre
	};
}
function measurePull(image, baseline) {
	const sizes = pullSizes(image, baseline);
	const measures = {
		pullGrowthBytes: pullGrowthBytes(image, baseline),
		deltaPullBytes: sizes && deltaPullBytes(image, sizes)
	};
	return {
		measures,
		unmeasured: {
			...measures.pullGrowthBytes === null && { pullGrowthBytes: noPullSizes(image, baseline) },
			...measures.deltaPullBytes === null && { deltaPullBytes: noPullSizes(image, baseline) }
		},
		pullBytesAre: image.exactness.pullBytes === baseline.exactness.pullBytes ? image.exactness.pullBytes : null
	};
}
function pullGrowthBytes(image, baseline) {
	const [now, old] = [image.measures.pullBytes, baseline.measures.pullBytes];
	if (now === null || old === null || image.exactness.pullBytes !== baseline.exactness.pullBytes) return null;
	return now - old;
}
const noBase = ({ base, unmeasured }) => base === void 0 ? {
	why: unmeasured.ownBytes ?? "it is not known where the base image ends",
	lackedBy: "image"
} : {
	why: "nothing tells where the base image of the baseline ends: measure the baseline again",
	lackedBy: "baseline"
};
function noPullSizes(image, baseline) {
	const [now, old] = [image.exactness.pullBytes, baseline.exactness.pullBytes];
	if (now === null) return {
		why: image.unmeasured.pullBytes ?? "the source does not keep layers as a registry stores them",
		lackedBy: "image"
	};
	const remedy = "measure both in the same way";
	if (old === null) return {
		why: `the baseline's stored sizes are not known: ${remedy}`,
		lackedBy: "baseline"
	};
	if (now === old) return {
		why: "the digests of the baseline are not known",
		lackedBy: "baseline"
	};
	return {
		why: `${now === "exact" ? "the baseline has estimates only" : "this image has estimates only"}: ${remedy}`,
		lackedBy: now === "exact" ? "baseline" : "image"
	};
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
		hashOf,
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
		const layerOf = visibleLayers(tree);
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
		return slots[this.#slotOf(slots, folder, this.name[like], this.hashOf(like))];
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
		const slot = this.#slotOf(slots, folder, name, hash);
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
			const slot = this.#slotOf(slots, this.parent[id], this.name[id], this.hashOf(id));
			if (slots[slot] === NONE$1) slots[slot] = id;
		}
		this.#slots = slots;
		return slots;
	}
	#slotOf(slots, folder, name, hash) {
		const mask = slots.length - 1;
		for (let slot = mixHash(folder, hash) & mask;; slot = slot + 1 & mask) {
			const id = slots[slot];
			if (id === NONE$1 || this.parent[id] === folder && this.name[id] === name) return slot;
		}
	}
};
const { imul } = Math;
function hashName(name) {
	let hash = require_core.HASH_START;
	for (let i = 0; i < name.length; i++) hash = imul(hash ^ name.charCodeAt(i), require_core.HASH_FACTOR);
	return hash;
}
function mixHash(number, nameHash) {
	const hash = imul(number ^ nameHash, 2654435761);
	return hash ^ hash >>> 15;
}
function visibleLayers({ firstLayer, replaced }) {
	const layers = new Int32Array(firstLayer);
	replaced?.row.forEach((row, i) => {
		layers[row] = replaced.layer[i];
	});
	return layers;
}
const LONGEST_PATH = 4096;
function pathOf({ parent, name }, id) {
	const parts = [];
	let length = 0;
	for (let at = id; at !== 0; at = parent[at]) {
		length += name[at].length + 1;
		if (length > LONGEST_PATH && parts.length > 0) return `\u2026/${parts.reverse().join("/")}`;
		parts.push(name[at]);
	}
	return `/${parts.reverse().join("/")}`;
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
			const draft = collapsed(this.#draft(id, children.get(id) ?? []), threshold);
			children.delete(id);
			if (id === 0) {
				root = draft;
				break;
			}
			const folder = this.#paths.parent[id];
			const siblings = children.get(folder);
			if (siblings === void 0) children.set(folder, [draft]);
			else siblings.push(draft);
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
			children: shown.toSorted((a, b) => gross(b) - gross(a) || a.id - b.id)
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
			path: pathOf(this.#paths, id),
			isFolder: this.#paths.isFolder[id] === 1,
			state: stateOf(this.#paths, id),
			oldBytes: old,
			newBytes: now,
			grownBytes: grown,
			shrunkBytes: shrunk,
			...named && { package: named },
			children: children.map((child) => this.#finish(child)),
			rest: restOf(now - old, count, children)
		};
	}
};
function collapsed(draft, threshold) {
	const [only, ...others] = draft.children;
	return only !== void 0 && others.length === 0 && gross(draft) - gross(only) < threshold && draft.id !== 0 ? only : draft;
}
const gross = ({ grown, shrunk }) => grown + shrunk;
const restOf = (growthBytes, count, children) => ({
	count: children.reduce((left, child) => left - child.count, count),
	growthBytes: children.reduce((left, child) => left - (child.now - child.old), growthBytes)
});
function stateOf({ old, now }, id) {
	if (old.isVisible[id] === 0) return "added";
	return now.isVisible[id] === 0 ? "removed" : "changed";
}
//#endregion
//#region src/compare/paths/growth-list.ts
function heaviestRows(tree, most) {
	const rows = new Map();
	for (const { row, weight, count } of endsOf(tree)) {
		const key = row.package ? `${row.package.ecosystem}/${row.package.name}` : row.path;
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
	const heavy = sorted.findIndex(({ weight }) => weight < (tree.grownBytes + tree.shrunkBytes) * HEAVY_SHARE);
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
const joinVersions = (one, other = one) => ({
	...one,
	oldVersion: joinVersion(one.oldVersion, other.oldVersion),
	newVersion: joinVersion(one.newVersion, other.newVersion)
});
function joinVersion(one, other) {
	if (one === null || other === null) return one ?? other;
	return one === other ? one : null;
}
function endsOf(node) {
	const { path, isFolder, children, rest, grownBytes, shrunkBytes } = node;
	const inner = children.flatMap(endsOf);
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
//#region src/compare/paths/layer-shares.ts
function layerShares({ count, old, now }, layers, otherPlace) {
	const shares = layers.map(({ state }) => new Share(state !== "same"));
	const [byOld, byNow] = [placesBy(layers, "oldIndex"), placesBy(layers, "newIndex")];
	const isMovedWithin = (id, share) => {
		const other = otherPlace.get(id);
		if (share === void 0 || other === void 0) return false;
		const isFrom = old.layer[id] >= 0;
		return share === shareOf((isFrom ? now : old).layer[other], isFrom ? byNow : byOld, shares);
	};
	for (let id = 1; id < count; id++) {
		const before = old.bytes[id];
		const after = now.bytes[id];
		const from = shareOf(old.layer[id], byOld, shares);
		const to = shareOf(now.layer[id], byNow, shares);
		if (from === to) {
			if (before !== after) from?.add(id, before, after);
			continue;
		}
		if (isMovedWithin(id, from ?? to)) {
			(from ?? to)?.noteMove();
			continue;
		}
		from?.add(id, before, 0);
		to?.add(id, 0, after);
	}
	return shares.map((share) => share.columns());
}
function shareOf(layer, places, shares) {
	const place = layer < 0 ? void 0 : places[layer];
	return place === void 0 ? void 0 : shares[place];
}
var Share = class {
	#count = 0;
	#id = new Int32Array(FIRST_PATHS);
	#old = new Float64Array(FIRST_PATHS);
	#now = new Float64Array(FIRST_PATHS);
	#isTold;
	#hasMoves = false;
	constructor(isTold) {
		this.#isTold = isTold;
	}
	add(id, old, now) {
		if (!this.#isTold) return;
		if (this.#count === this.#id.length) this.#grow();
		this.#id[this.#count] = id;
		this.#old[this.#count] = old;
		this.#now[this.#count++] = now;
	}
	noteMove() {
		this.#hasMoves = this.#isTold;
	}
	columns() {
		const count = this.#count;
		return {
			hasMoves: this.#hasMoves,
			id: this.#id.subarray(0, count),
			old: this.#old.subarray(0, count),
			now: this.#now.subarray(0, count)
		};
	}
	#grow() {
		const size = require_core.nextSize(this.#id.length);
		this.#id = require_core.grown(this.#id, size);
		this.#old = require_core.grown(this.#old, size);
		this.#now = require_core.grown(this.#now, size);
	}
};
const FIRST_PATHS = 64;
function placesBy(layers, side) {
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
	const went = gone(paths, paths.old, paths.now);
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
	const came = gone(paths, paths.now, paths.old);
	pairAlone(paths, went, came, take);
	pairRenamed(paths, went, came, (id, to) => {
		if (target[id] === NONE && isTaken[to] === 0 && packageOf(id) === void 0) take(id, to);
	});
	for (let i = 0; i < went.length; i++) learnFolders(paths, target, went[i]);
	spreadBelow(paths, target);
	for (let i = 0; i < went.length; i++) {
		const id = went[i];
		if (target[id] === NONE) take(id, placeInFolder(paths, target, isTaken, id));
	}
	return {
		moves: sumByTop(paths, went, target),
		otherPlace
	};
}
function pairAlone({ name, hashOf, old, now }, went, came, take) {
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
			const slot = this.#slotOf(hash);
			this.#files[slot] = this.#files[slot] === NONE ? id : SEVERAL;
			this.#hashes[slot] = hash;
		}
	}
	find(hash) {
		return Math.max(NONE, this.#files[this.#slotOf(hash)]);
	}
	#slotOf(hash) {
		const mask = this.#files.length - 1;
		let slot = hash & mask;
		while (this.#files[slot] !== NONE && this.#hashes[slot] !== hash) slot = slot + 1 & mask;
		return slot;
	}
};
const SEVERAL = -2;
function placeInFolder(paths, target, isTaken, id) {
	const { parent, old, now, find } = paths;
	const folder = target[parent[id]];
	const to = folder === NONE ? NONE : find(folder, id);
	return to !== NONE && isTaken[to] === 0 && isGone(now, old, to) && old.bytes[id] === now.bytes[to] ? to : NONE;
}
const isGone = (here, there, id) => here.bytes[id] > 0 && there.isVisible[id] === 0;
function gone(paths, here, there) {
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
	const top = tops(paths, target);
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
function tops(paths, target) {
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
//#region src/compare/paths/path-packages.ts
const NO_OWNER = -1;
function joinPackages(paths) {
	const finder = new PackageFinder(paths);
	const owner = new Int32Array(paths.count).fill(NO_OWNER);
	const drafts = new Map();
	const rootAt = new Map();
	for (let id = 1; id < paths.count; id++) {
		const found = finder.look(id);
		if (found !== void 0) {
			const key = `${found.ecosystem.name}/${found.name}`;
			const draft = drafts.get(key) ?? newDraft(found);
			drafts.set(key, draft);
			const root = {
				draft,
				old: versionAt(paths.old, id, found),
				now: versionAt(paths.now, id, found)
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
			return root && versionsOf(finished.get(root.draft), root);
		},
		packageOf: (id) => rootAt.get(owner[id])?.draft
	};
}
var PackageFinder = class {
	#paths;
	#holds;
	constructor(paths) {
		this.#paths = paths;
		this.#holds = new Uint8Array(paths.count);
	}
	look(id) {
		const { parent, name } = this.#paths;
		const found = this.#held(id, parent[id]) ?? bySuffix(name[id]);
		if (found === void 0 && this.#holds[id] === 0 && this.#paths.isFolder[id] === 1) this.#holds[id] = 1 + require_core.ECOSYSTEMS.findIndex(({ folders }) => folders?.includes(name[id]));
		return found;
	}
	#held(id, folder) {
		const held = this.#holds[folder];
		const ecosystem = held === 0 ? void 0 : require_core.ECOSYSTEMS[held - 1];
		if (ecosystem === void 0) return void 0;
		const { parent, name } = this.#paths;
		const child = name[id];
		const group = name[folder];
		const { groupPrefix } = ecosystem;
		if (groupPrefix !== void 0 && child.startsWith(groupPrefix)) {
			this.#holds[id] = held;
			return;
		}
		const own = ecosystem.packageName(child);
		if (own === null) return void 0;
		const isGrouped = groupPrefix !== void 0 && group.startsWith(groupPrefix);
		const holder = name[parent[isGrouped ? parent[folder] : folder]];
		return {
			ecosystem,
			name: isGrouped ? `${group}/${own}` : own,
			version: ecosystem.version(child, holder)
		};
	}
};
const WITH_SUFFIX = require_core.ECOSYSTEMS.filter(({ suffix }) => suffix !== void 0);
function bySuffix(child) {
	for (let i = 0; i < WITH_SUFFIX.length; i++) {
		const ecosystem = WITH_SUFFIX[i];
		const { suffix = "", packageName, version } = ecosystem;
		if (child.length <= suffix.length || !child.endsWith(suffix)) continue;
		const name = packageName(child);
		if (name !== null) return {
			ecosystem,
			name,
			version: version(child, "")
		};
	}
}
const newDraft = ({ ecosystem, name }) => ({
	ecosystem: ecosystem.name,
	name,
	oldVersions: new Set(),
	newVersions: new Set(),
	at: NO_OWNER,
	atBytes: -1,
	oldBytes: 0,
	newBytes: 0
});
const versionAt = (side, id, found) => side.isVisible[id] === 1 ? side.version.get(id) ?? found.version : null;
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
function finish({ ecosystem, name, oldVersions, newVersions, at, oldBytes, newBytes }) {
	const [gone, come] = [without$1(oldVersions, newVersions), without$1(newVersions, oldVersions)];
	const [old, now] = gone.length === 1 && come.length === 1 ? [gone, come] : [[...oldVersions], [...newVersions]];
	return {
		ecosystem,
		name,
		oldVersion: only(old),
		newVersion: only(now),
		at,
		oldBytes,
		newBytes
	};
}
const without$1 = (versions, others) => [...versions].filter((version) => !others.has(version));
const only = (versions) => versions.length === 1 ? versions[0] ?? null : null;
function versionsOf({ ecosystem, name, oldVersion, newVersion }, { old, now }) {
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
function comparePaths(image, baseline, layers) {
	if (image.tree === null || baseline.tree === null) return null;
	const paths = joinPaths(baseline.tree, image.tree);
	const { packages, packageAt, packageOf } = joinPackages(paths);
	const { moves, otherPlace } = findMoves(paths, packageOf);
	const tree = new GrowthTree(paths, packageAt);
	const whole = tree.build(allPaths(paths));
	return {
		paths: whole,
		heaviest: heaviestRows(moves.length === 0 ? whole : tree.build(unmovedPaths(paths, otherPlace)), MOST_ROWS.image),
		inside: layerShares(paths, layers, otherPlace).map((share) => share.id.length === 0 && !share.hasMoves ? void 0 : heaviestRows(tree.build(share), MOST_ROWS.layer)),
		packages: listPackages(packages, paths),
		moves: listMoves(moves, paths)
	};
}
function allPaths({ count, old, now }) {
	const id = new Int32Array(count);
	for (let at = 0; at < count; at++) id[at] = at;
	return {
		id,
		old: old.bytes,
		now: now.bytes
	};
}
function unmovedPaths(paths, otherPlace) {
	const id = allPaths(paths).id.filter((at) => !otherPlace.has(at));
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
	const sorted = packages.filter((one) => growth(one) !== 0 || one.oldVersion !== one.newVersion).toSorted((a, b) => Math.abs(growth(b)) - Math.abs(growth(a)));
	const rest = sorted.slice(MOST_PACKAGES);
	return {
		items: sorted.slice(0, MOST_PACKAGES).map(({ at, ...one }) => ({
			...one,
			path: pathOf(paths, at)
		})),
		omitted: {
			count: rest.length,
			growthBytes: rest.reduce((sum, one) => sum + growth(one), 0)
		}
	};
}
function listMoves(moves, paths) {
	const sorted = moves.toSorted((a, b) => b.bytes - a.bytes || a.from - b.from);
	const rest = sorted.slice(MOST_MOVES);
	return {
		items: sorted.slice(0, MOST_MOVES).map(({ from, to, bytes, fileCount, isRenamed }) => ({
			from: pathOf(paths, from),
			to: pathOf(paths, to),
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
//#region src/compare/system-packages.ts
const MOST_LISTED$1 = 50;
function compareSystemPackages(image, baseline) {
	if (image.systemPackages === void 0 || baseline.systemPackages === void 0) return void 0;
	const [old, now] = [byName(baseline.systemPackages), byName(image.systemPackages)];
	const changes = [...new Set([...old.keys(), ...now.keys()])].flatMap((key) => changeOf(old.get(key), now.get(key)));
	const weight = ({ oldBytes, newBytes }) => Math.abs(newBytes - oldBytes);
	const sorted = changes.toSorted((a, b) => weight(b) - weight(a) || (a.name < b.name ? -1 : 1));
	const rest = sorted.slice(MOST_LISTED$1);
	return {
		items: sorted.slice(0, MOST_LISTED$1),
		omitted: {
			count: rest.length,
			growthBytes: rest.reduce((sum, { oldBytes, newBytes }) => sum + newBytes - oldBytes, 0)
		}
	};
}
function byName(packages) {
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
function changeOf(old, now) {
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
//#region src/compare/compare.ts
function compareImages(image, baseline, origin) {
	const layers = compareLayers(image, baseline);
	const byPath = comparePaths(image, baseline, layers);
	const [now, old] = [image.measures, baseline.measures];
	const visibleBytes = now.visibleBytes - old.visibleBytes;
	const hiddenBytes = now.reclaimableBytes - old.reclaimableBytes;
	const growth = measureGrowth(image, baseline);
	const systemPackages = compareSystemPackages(image, baseline);
	return {
		baseline: {
			key: baseline.key,
			source: baseline.source,
			configDigest: baseline.configDigest,
			measures: old,
			...origin
		},
		...growth,
		growth: {
			visibleBytes,
			hiddenBytes,
			otherBytes: growth.measures.growthBytes - visibleBytes - hiddenBytes
		},
		origins: originBytes(image, baseline),
		rebuilt: groupLayers(layers, isRebuilt),
		moved: groupLayers(layers, ({ state }) => state === "moved"),
		layers: layers.map((layer, i) => {
			const inside = byPath?.inside[i];
			return inside === void 0 ? layer : {
				...layer,
				inside
			};
		}),
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
		...systemPackages && { systemPackages }
	};
}
const isRebuilt = ({ differs }) => differs.includes("times") && differs.every((what) => what === "times" || what === "instruction");
//#endregion
//#region src/compare/compare-manifests.ts
function compareManifests(image, baseline, origin, remedy = "measure the baseline again with this budget") {
	const unread = unreadOf(image, baseline);
	const why = unread === "baseline" ? unreadBaseline(remedy) : unreadImage(image);
	const { measures, unmeasured, pullBytesAre } = measurePull(image, baseline);
	return {
		unread,
		baseline: {
			key: baseline.key,
			source: baseline.source,
			configDigest: baseline.configDigest,
			measures: baseline.measures,
			...origin
		},
		measures: {
			growthBytes: null,
			growthRatio: null,
			ownGrowthBytes: null,
			...measures
		},
		unmeasured: {
			growthBytes: why,
			growthRatio: why,
			ownGrowthBytes: why,
			...unmeasured
		},
		pullBytesAre,
		layers: pairLayers(image, baseline).map(({ old, now, isEdited, ...pair }) => ({
			...pair,
			differs: isEdited ? ["instruction"] : [],
			oldStoredBytes: old === void 0 ? 0 : old.storedBytes,
			newStoredBytes: now === void 0 ? 0 : now.storedBytes,
			isSameContent: isSameContent(old, now)
		}))
	};
}
function isSameContent(old, now) {
	if (old === void 0 || now === void 0) return false;
	const [before, after] = [old.diffId ?? old.digest, now.diffId ?? now.digest];
	return before !== null && before === after;
}
function unreadOf(image, baseline) {
	if (!isUnread(baseline)) return "image";
	return isUnread(image) ? "both" : "baseline";
}
const isUnread = ({ measures }) => measures.imageBytes === null;
const unreadImage = ({ unmeasured }) => ({
	why: unmeasured.imageBytes ?? "its layers were not read",
	lackedBy: "image"
});
const unreadBaseline = (remedy) => ({
	why: `the layers of the baseline were not read, for no rule needed them then: ${remedy}`,
	lackedBy: "baseline"
});
//#endregion
//#region src/compare/match-images.ts
function matchImages(images, baseline) {
	return images.map((key) => matchImage(key, images, baseline));
}
function matchImage(key, images, baseline) {
	for (const { matchedBy, nameOf } of WAYS) {
		const isAlike = (other) => nameOf(other.name) === nameOf(key.name) && other.platform === key.platform;
		const [index, ...more] = baseline.flatMap((other, index) => isAlike(other) ? [index] : []);
		if (index !== void 0 && more.length === 0 && images.filter(isAlike).length === 1) return {
			index,
			matchedBy
		};
	}
	return { missing: whyMissing$1(key, baseline) };
}
const WAYS = [
	{
		matchedBy: "name",
		nameOf: (name) => name
	},
	{
		matchedBy: "repository",
		nameOf: (name) => name.replace(/@[^@]*$/, "").replace(/:[^:/]*$/, "")
	},
	{
		matchedBy: "only",
		nameOf: () => ""
	}
];
function whyMissing$1({ name, platform }, baseline) {
	if (baseline.length === 0) return "the baseline holds no image";
	const named = baseline.filter((other) => other.name === name);
	const platforms = [...new Set((named.length > 0 ? named : baseline).map((other) => other.platform))];
	if (!platforms.includes(platform)) return `the baseline has no image for ${platform}, only for ${listed(platforms)}`;
	if (named.some((other) => other.platform === platform)) return `several images are called "${name}", here or in the baseline, and nothing tells them apart`;
	const names = [...new Set(baseline.map((other) => other.name))];
	return `the baseline has no image called "${name}", only ${listed(names)}`;
}
const MOST_LISTED = 5;
const listed = (words) => words.length <= MOST_LISTED ? words.join(", ") : `${words.slice(0, MOST_LISTED).join(", ")} and ${words.length - MOST_LISTED} more`;
//#endregion
//#region src/compare/untracked-names.ts
function untrackedInImage(untracked, image, baseline) {
	if (untracked.length === 0) return [];
	const [now, then] = [namesOf(image), namesOf(baseline)];
	return untracked.filter((path) => {
		const name = path.slice(path.lastIndexOf("/", path.length - 2) + 1);
		return now.has(name) && !then.has(name);
	});
}
const namesOf = ({ name, depth }) => new Set(name.map((text, row) => (depth[row + 1] ?? 0) > depth[row] ? `${text}/` : text));
//#endregion
//#region src/gate/baseline/baseline.ts
var baseline_exports = require_rolldown_runtime.__exportAll({
	compareWithBaseline: () => compareWithBaseline,
	knownImages: () => knownImages,
	openBaseline: () => openBaseline,
	openImages: () => openImages,
	parseBaseline: () => parseBaseline
});
async function openBaseline(specs, measure) {
	const images = [];
	const missing = [];
	for (const spec of specs) try {
		const opened = await openImages(spec, measure);
		images.push(...opened.images);
		missing.push(...opened.errors.map((error) => ({
			name: spec.name,
			why: whyMissing(error, spec.source)
		})));
	} catch (error) {
		missing.push({
			name: spec.name,
			why: whyMissing(error, spec.source)
		});
	}
	return {
		images,
		missing,
		remedy: "name what it is compared with: NAME=SOURCE"
	};
}
async function openImages({ name, source }, measure) {
	const path = await require_core.findReportPath(source);
	const images = path === void 0 ? await measure({
		name,
		source
	}) : await readImages(path);
	const report = path ?? null;
	return {
		images: knownImages(images).map((image) => ({
			...image,
			...name !== void 0 && { key: {
				...image.key,
				name
			} },
			report
		})),
		errors: images.flatMap(({ facts, manifest, error }) => (facts ?? manifest) === void 0 && error ? [gateError(error)] : [])
	};
}
const knownImages = (images) => images.filter(({ facts, manifest }) => (facts ?? manifest) !== void 0).map(({ key, facts, manifest }) => ({
	key,
	facts,
	manifest
}));
const gateError = ({ code, message, where, fix }) => new require_core.GateError(code, message, {
	where,
	fix
});
const readImages = async (path) => parseBaseline({
	text: await require_core.readReportFile(path),
	source: path
}).images;
function parseBaseline(file) {
	const report = require_parse_report.parseReport(file);
	checkBaseline(report, file.source);
	return report;
}
function whyMissing(error, source) {
	if (!(error instanceof require_core.GateError && ![
		"USAGE",
		"SOURCE_AMBIGUOUS",
		"TIMEOUT",
		"INTERRUPTED"
	].includes(error.code))) throw error;
	const remedy = error.fix === void 0 ? "" : `; ${error.fix}`;
	return `the baseline ${source} cannot be used: ${error.message}${remedy}`;
}
function compareWithBaseline(images, baseline) {
	const matches = matchImages(images.map(({ key }) => key), baseline.images.map(({ key }) => key));
	return images.map((image, i) => {
		const match = matches[i];
		if ((image.facts ?? image.manifest) === void 0 || match === void 0) return image;
		if ("missing" in match) return without(image, reasonFor(image.key, baseline) ?? mended(match.missing, baseline));
		const { key: _key, facts, manifest, untracked = [], ...origin } = baseline.images[match.index];
		const found = {
			...origin,
			matchedBy: match.matchedBy
		};
		const done = compared(uncompared(image), {
			facts,
			manifest
		}, found, baseline.filesRemedy);
		const strays = image.facts?.tree && facts?.tree ? untrackedInImage(untracked, image.facts.tree, facts.tree) : [];
		return {
			...done,
			notices: [...done.notices, ...strayNotice(strays)]
		};
	});
}
function compared(image, baseline, origin, filesRemedy) {
	if (image.facts !== void 0 && baseline.facts !== void 0) {
		const comparison = compareImages(image.facts, baseline.facts, origin);
		return {
			...image,
			comparison,
			baselineTree: baseline.facts.tree
		};
	}
	const [now, old] = [image.facts ?? image.manifest, baseline.facts ?? baseline.manifest];
	if (now === void 0 || old === void 0) return image;
	return {
		...image,
		manifestComparison: compareManifests(now, old, origin, filesRemedy)
	};
}
const strayNotice = ([first, ...more]) => first === void 0 ? [] : [`${first}${more.length > 0 ? ` (and ${more.length} more)` : ""} is in the build context but in no commit: the baseline was built without it, so it may count as growth`];
const reasonFor = (key, { missing }) => (missing.find(({ name }) => name === key.name) ?? missing.find(({ name }) => name === void 0))?.why;
const mended = (why, { remedy }) => remedy === void 0 ? why : `${why}; ${remedy}`;
function without(image, why) {
	return {
		...uncompared(image),
		noBaseline: why
	};
}
function uncompared({ comparison: _read, manifestComparison: _unread, noBaseline: _why, ...image }) {
	return image;
}
//#endregion
Object.defineProperty(exports, "baseline_exports", {
	enumerable: true,
	get: function() {
		return baseline_exports;
	}
});
Object.defineProperty(exports, "compareWithBaseline", {
	enumerable: true,
	get: function() {
		return compareWithBaseline;
	}
});
Object.defineProperty(exports, "knownImages", {
	enumerable: true,
	get: function() {
		return knownImages;
	}
});
Object.defineProperty(exports, "openImages", {
	enumerable: true,
	get: function() {
		return openImages;
	}
});
Object.defineProperty(exports, "parseBaseline", {
	enumerable: true,
	get: function() {
		return parseBaseline;
	}
});
