import "./rolldown-runtime.js";
import { t as FLEET_RULES } from "./fleet-rules.js";
import { t as judgeValue } from "./outcome.js";
import { t as groupBy } from "./group-by.js";
//#region src/fleet/stores.ts
function measureRegistry(images) {
	const blobs = new Map();
	for (const [image, { layers }] of images.entries()) for (const layer of layers) {
		const { storedBytes } = layer;
		if (storedBytes === null) return null;
		const key = getBlobKey(layer, image);
		const blob = blobs.get(key) ?? {
			bytes: storedBytes,
			images: new Set()
		};
		blobs.set(key, blob);
		blob.images.add(image);
	}
	return sumPieces([...blobs.values()], images.length);
}
const getBlobKey = ({ digest, diffId, index }, image) => digest ?? diffId ?? `${image}/${index}`;
function measureNode({ all, ofImage }) {
	const pieces = all.flatMap(({ nodeBytes, images }) => nodeBytes === null ? [] : [{
		bytes: nodeBytes,
		images
	}]);
	return pieces.length < all.length ? null : sumPieces(pieces, ofImage.length);
}
function sumPieces(pieces, imageCount) {
	const shares = Array.from({ length: imageCount }, () => ({
		bytes: 0,
		sharedBytes: 0,
		uniqueBytes: 0
	}));
	let [sumBytes, totalBytes] = [0, 0];
	for (const { bytes, images } of pieces) {
		totalBytes += bytes;
		sumBytes += bytes * images.size;
		for (const image of images) {
			const share = shares[image];
			share.bytes += bytes;
			share[images.size > 1 ? "sharedBytes" : "uniqueBytes"] += bytes;
		}
	}
	const sharedRatio = sumBytes === 0 ? 0 : 1 - totalBytes / sumBytes;
	return {
		whole: {
			sumBytes,
			totalBytes,
			sharedRatio
		},
		shares
	};
}
//#endregion
//#region src/fleet/bases.ts
function findBases(images, { all }) {
	return all.filter(isFork).map((chain) => toBase(chain, images)).sort((a, b) => b.images.length - a.images.length || b.layerCount - a.layerCount);
}
function isFork({ images, above }) {
	if (images.size < 2) return false;
	return [...above.values()].every((next) => next.images.size < images.size);
}
function toBase(chain, images) {
	const own = [...chain.images].map((index) => images[index]);
	const stack = listStack(chain);
	return {
		name: findUsualName(own, stack.length),
		layerCount: stack.length,
		storedBytes: sumKnown(stack.map(({ storedBytes }) => storedBytes)),
		nodeBytes: sumKnown(stack.map(({ nodeBytes }) => nodeBytes)),
		images: own.map(({ key }) => key),
		bumpPullBytes: sumPulls(own)
	};
}
function listStack(chain) {
	const stack = [];
	for (let at = chain; at !== void 0; at = at.below) stack.push(at);
	return stack.reverse();
}
function findUsualName(images, layerCount) {
	const [most] = [...groupBy(images.flatMap(({ base }) => base?.layerCount === layerCount && base.name !== null ? [base.name] : []), (name) => name)].sort((a, b) => b[1].length - a[1].length);
	return most?.[0] ?? null;
}
function sumPulls(images) {
	const blobs = new Map(images.flatMap(({ layers }, image) => layers.map((layer) => [getBlobKey(layer, image), layer.storedBytes])));
	return sumKnown([...blobs.values()]);
}
const sumKnown = (numbers) => numbers.reduce((sum, number) => sum === null || number === null ? null : sum + number, 0);
function sumAllButLargest(stacks, toBytes) {
	const all = sumKnown([...new Set(stacks.flat())].map(toBytes));
	const sizes = stacks.map((stack) => sumKnown(stack.map(toBytes)) ?? 0);
	return all === null ? null : all - Math.max(...sizes);
}
//#endregion
//#region src/fleet/base-orders.ts
function findBaseOrders(images, { ofImage }) {
	const largestFirst = [...groupBy(ofImage.flatMap((chains, image) => listStarts(chains, images[image])), ({ sum }) => sum)].map(([, group]) => [...new Set(group.map(({ top }) => top))]).filter((tops) => tops.length > 1).sort((a, b) => (b[0]?.depth ?? 0) - (a[0]?.depth ?? 0));
	const known = new Set();
	return largestFirst.flatMap((tops) => {
		const users = [...new Set(tops.flatMap((top) => [...top.images]))];
		if (users.every((image) => known.has(image)) || !haveSameLayers(tops)) return [];
		for (const image of users) known.add(image);
		return [toBaseOrders(tops, images)];
	});
}
function listStarts(chains, facts) {
	let sum = 0n;
	const starts = [];
	for (const [depth, top] of chains.entries()) {
		const hex = /:([0-9a-f]+)$/.exec(facts?.layers[depth]?.diffId ?? "")?.[1];
		if (hex === void 0) break;
		sum += BigInt(`0x${hex}`);
		starts.push({
			sum: `${depth} ${sum}`,
			top
		});
	}
	return starts;
}
const haveSameLayers = (tops) => new Set(tops.map((top) => listStack(top).map(({ key }) => key).sort().join())).size === 1;
function toBaseOrders(tops, images) {
	const [first] = tops;
	const own = tops.map((top) => [...top.images].map((image) => images[image]));
	const layerCount = first.depth + 1;
	return {
		layerCount,
		name: findUsualName(own.flat(), layerCount),
		orders: own.map((users) => ({ images: users.map(({ key }) => key) })),
		nodeBytes: sumAllButLargest(tops.map(listStack), ({ nodeBytes }) => nodeBytes)
	};
}
//#endregion
//#region src/fleet/base-versions.ts
function findBaseVersions(images, { ofImage }) {
	return [...groupBy(images.flatMap((facts, index) => {
		const { base, key } = facts;
		const top = ofImage[index]?.[(base?.layerCount ?? 0) - 1];
		if (base === void 0 || top === void 0) return [];
		const kind = base.name === null ? toRecipe(facts, base.layerCount) : cutVersion(base.name);
		return kind === void 0 ? [] : [{
			key,
			name: base.name,
			kind,
			top
		}];
	}), ({ kind }) => kind).values()].flatMap((group) => {
		const versions = [...groupBy(group, ({ top }) => top)];
		return versions.length < 2 || haveSameLayers(versions.map(([top]) => top)) ? [] : [toBaseVersions(group, versions)];
	});
}
const cutVersion = (name) => name.replace(/@.*$/, "").replace(/:[^:/]*$/, "");
function toRecipe({ layers }, layerCount) {
	const instructions = layers.slice(0, layerCount).map(({ instruction }) => instruction);
	if (!(instructions.length > 1 && instructions.some((one) => /^RUN\b/.test(one ?? ""))) || instructions.includes(null)) return void 0;
	return `\n${instructions.join("\n").replace(/[0-9a-f.]+/g, (run) => /\d/.test(run) ? "#" : run)}`;
}
function toBaseVersions([first], versions) {
	const stacks = versions.map(([top]) => listStack(top));
	return {
		name: first === void 0 || first.name === null ? null : first.kind,
		versions: versions.map(([, users]) => ({
			name: users[0]?.name ?? null,
			images: users.map(({ key }) => key)
		})),
		storedBytes: sumAllButLargest(stacks, ({ storedBytes }) => storedBytes),
		nodeBytes: sumAllButLargest(stacks, ({ nodeBytes }) => nodeBytes)
	};
}
//#endregion
//#region src/fleet/layer-chains.ts
function joinLayers(images) {
	const all = [];
	const lowest = new Map();
	return {
		all,
		ofImage: images.map((facts, image) => {
			let siblings = lowest;
			let below;
			return facts.layers.map((layer, depth) => {
				const key = layer.diffId ?? `${image}/${depth}`;
				const chain = siblings.get(key) ?? addChain(key, below, depth, all);
				siblings.set(key, chain);
				chain.images.add(image);
				chain.nodeBytes ??= "layerBytes" in layer ? layer.layerBytes : null;
				chain.storedBytes ??= layer.storedBytes;
				siblings = chain.above;
				below = chain;
				return chain;
			});
		})
	};
}
function addChain(key, below, depth, all) {
	const chain = {
		key,
		below,
		depth,
		nodeBytes: null,
		storedBytes: null,
		images: new Set(),
		above: new Map()
	};
	all.push(chain);
	return chain;
}
//#endregion
//#region src/fleet/measure-fleet.ts
function measureFleet(images) {
	const chains = joinLayers(images);
	const registry = measureRegistry(images);
	const node = hasOnePlatform(images) ? measureNode(chains) : null;
	return {
		images: images.map((facts, index) => {
			const share = node?.shares[index] ?? null;
			const squash = share === null ? void 0 : measureSquash(facts, share.uniqueBytes);
			return {
				key: facts.key,
				source: facts.source,
				layerCount: facts.layers.length,
				registry: registry?.shares[index] ?? null,
				node: share,
				...squash && { squash }
			};
		}).sort((a, b) => weigh(b) - weigh(a)),
		registry: registry?.whole ?? null,
		node: node?.whole ?? null,
		bases: findBases(images, chains),
		baseVersions: findBaseVersions(images, chains),
		baseOrders: findBaseOrders(images, chains)
	};
}
const hasOnePlatform = (images) => new Set(images.map(({ key }) => key.platform)).size <= 1;
function measureSquash(facts, uniqueBytes) {
	if (facts.files === void 0) return void 0;
	const { imageBytes, reclaimableBytes } = facts.measures;
	return {
		savedBytes: reclaimableBytes,
		fleetGrowthBytes: imageBytes - reclaimableBytes - uniqueBytes
	};
}
const weigh = ({ registry, node }) => (registry ?? node)?.uniqueBytes ?? 0;
//#endregion
//#region src/judge/judge-fleet.ts
function summarizeFleet(images, limits) {
	if (!areSeveral(images)) return void 0;
	const known = images.flatMap(({ key, facts }) => facts === void 0 ? [] : [{
		...facts,
		key
	}]);
	return judgeFleet(measureFleet(known), limits, known.length === images.length);
}
function areSeveral(images) {
	const names = new Set(images.map(({ key }) => key.name));
	const platforms = new Set(images.map(({ key }) => key.platform));
	return names.size > 1 || platforms.size < images.length;
}
const judgeFleet = (facts, limits, isWhole) => ({
	...facts,
	findings: limits.map((limit) => judgeLimit(limit, facts, isWhole))
});
const computeFleetVerdict = ({ findings }) => WORST_FIRST.find((outcome) => findings.some((finding) => finding.outcome === outcome)) ?? "pass";
const WORST_FIRST = [
	"unmeasured",
	"fail",
	"warn"
];
function judgeLimit(limit, facts, isWhole) {
	const { unit = "bytes", bound = "atMost" } = FLEET_RULES.find(({ key }) => key === limit.rule) ?? {};
	const unjudged = {
		...limit,
		unit,
		bound
	};
	const measured = measure(limit, facts);
	const unmeasured = {
		...unjudged,
		value: null,
		distance: null,
		outcome: "unmeasured"
	};
	if (measured === void 0) return {
		...unmeasured,
		why: explainUnknown(limit.of, facts)
	};
	const { value, image } = measured;
	const judged = {
		...unjudged,
		...toOutcome({
			...unjudged,
			value
		}),
		...image && { image }
	};
	return isWhole || judged.outcome === "fail" && bound === "atMost" ? judged : {
		...unmeasured,
		why: "an image could not be measured"
	};
}
const toOutcome = (finding) => judgeValue(finding, finding.value);
function measure({ rule, of }, facts) {
	const store = facts[of];
	if (store === null) return void 0;
	if (rule === "highestTotalBytes") return { value: store.totalBytes };
	if (rule === "lowestSharedRatio") return { value: store.sharedRatio };
	const [first] = facts.images.toSorted((a, b) => getUnique(b, of) - getUnique(a, of));
	return first === void 0 ? { value: 0 } : {
		value: getUnique(first, of),
		image: first.key
	};
}
const getUnique = (image, of) => image[of]?.uniqueBytes ?? 0;
function explainUnknown(of, { images }) {
	if (of === "registry") return "the stored size of a layer is unknown: push the images, or write of: node";
	return new Set(images.map(({ key }) => key.platform)).size > 1 ? "the images are for several platforms: choose one" : "layers were not read: measure the images with their files";
}
//#endregion
export { measureFleet as i, judgeFleet as n, summarizeFleet as r, computeFleetVerdict as t };
