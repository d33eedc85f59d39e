import "./rolldown-runtime.js";
import { o as toGateError, r as GateError } from "./errors.js";
import { t as describeFileError } from "./file-errors.js";
import { i as readRegularFile, t as UnreadableFile } from "./read-file.js";
import "./report.js";
import { t as groupBy } from "./group-by.js";
import { t as createMeasurer } from "./measure.js";
import { n as openImages } from "./open2.js";
import { t as VERSION } from "./version.js";
import { t as parseNamedSources } from "./named-sources.js";
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
function findBaseVersions(images, { ofImage }) {
	return [...groupBy(images.flatMap(({ key, base }, index) => {
		const top = ofImage[index]?.[(base?.layerCount ?? 0) - 1];
		if (base === void 0 || base.name === null || top === void 0) return [];
		return [{
			key,
			name: base.name,
			top
		}];
	}), ({ name }) => cutVersion(name))].flatMap(([name, group]) => {
		const versions = [...groupBy(group, ({ top }) => top)];
		return versions.length < 2 ? [] : [toBaseVersions(name, versions)];
	});
}
const cutVersion = (name) => name.replace(/@.*$/, "").replace(/:[^:/]*$/, "");
function toBaseVersions(name, versions) {
	const stacks = versions.map(([top]) => listStack(top));
	return {
		name,
		versions: versions.map(([, users]) => ({
			name: users[0]?.name ?? name,
			images: users.map(({ key }) => key)
		})),
		storedBytes: sumAllButLargest(stacks, ({ storedBytes }) => storedBytes),
		nodeBytes: sumAllButLargest(stacks, ({ nodeBytes }) => nodeBytes)
	};
}
function sumAllButLargest(stacks, toBytes) {
	const all = sumKnown([...new Set(stacks.flat())].map(toBytes));
	const sizes = stacks.map((stack) => sumKnown(stack.map(toBytes)) ?? 0);
	return all === null ? null : all - Math.max(...sizes);
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
				const chain = siblings.get(key) ?? addChain(below, depth, all);
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
function addChain(below, depth, all) {
	const chain = {
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
	const node = measureNode(chains);
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
		baseVersions: findBaseVersions(images, chains)
	};
}
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
//#region src/gate/fleet-sources.ts
const MOST_AT_ONCE = 4;
async function measureFleetSources(request, host) {
	const { images: sources } = request;
	const needs = {
		files: request.withFiles,
		stored: true,
		tree: false,
		estimate: false
	};
	const limits = {
		budget: void 0,
		flags: new Map()
	};
	const measure = createMeasurer(request.platforms, limits, host, needs);
	const opened = await mapPooled(sources, (named, done) => {
		host.progress("measuring images", done, sources.length);
		return openMembers(named, measure, host);
	});
	const facts = opened.flatMap(({ images }) => images);
	const failed = opened.flatMap((one) => one.failed);
	const [error] = failed;
	if (facts.length === 0 && error !== void 0) throw new GateError(error.error.code, error.error.message, {
		where: error.error.where ?? error.source,
		fix: error.error.fix
	});
	return {
		schemaVersion: 2,
		tool: {
			name: "plimsoll",
			version: VERSION
		},
		notices: [...new Set(opened.flatMap(({ notices }) => notices))],
		...measureFleet(facts),
		failed
	};
}
async function openMembers(named, measure, host) {
	const { source } = named;
	try {
		const { images, errors } = await openImages(named, measure);
		return {
			images: images.map(({ key, facts }) => ({
				...facts,
				key
			})),
			notices: images.flatMap(({ notices = [] }) => notices),
			failed: errors.map((error) => ({
				source,
				error: toReportedError(error)
			}))
		};
	} catch (error) {
		const known = toGateError(error, "the output of PLIMSOLL_DEBUG=1");
		if (host.signal.aborted || known.code === "USAGE") throw error;
		return {
			images: [],
			notices: [],
			failed: [{
				source,
				error: toReportedError(known)
			}]
		};
	}
}
const toReportedError = ({ code, message, where, fix }) => ({
	code,
	message,
	...where !== void 0 && { where },
	...fix !== void 0 && { fix }
});
async function mapPooled(items, map) {
	const results = [];
	let next = 0;
	let done = 0;
	const work = async () => {
		while (next < items.length) {
			const at = next++;
			results[at] = await map(items[at], done);
			done++;
		}
	};
	await Promise.all(Array.from({ length: Math.min(MOST_AT_ONCE, items.length) }, work));
	return results;
}
//#endregion
//#region src/cli/fleet.ts
const MOST_LIST_BYTES = 2 ** 20;
async function readFleet({ request, listPath }, host) {
	const listed = listPath === void 0 ? [] : await readList(listPath);
	const images = [...request.images, ...parseNamedSources(listed)];
	if (images.length > 0) return measureFleetSources({
		...request,
		images
	}, host);
	throw new GateError("USAGE", listPath === void 0 ? "no image is named" : "the list is empty", {
		where: listPath,
		fix: "write: plimsoll fleet SOURCE SOURCE, or list them in a file: plimsoll fleet --from FILE"
	});
}
async function readList(path) {
	try {
		return (await readRegularFile(path, MOST_LIST_BYTES)).toString().split("\n").flatMap((line) => {
			const word = line.trim();
			return word === "" || word.startsWith("#") ? [] : [word];
		});
	} catch (error) {
		throw new GateError("USAGE", `the list of images can't be read: ${error instanceof UnreadableFile ? error.message : describeFileError(error)}`, {
			where: path,
			fix: "check the path of --from"
		});
	}
}
//#endregion
export { readFleet };
