import { r as __name } from "./rolldown-runtime.js";
import { n as EXIT, t as ERROR_EXIT } from "./errors.js";
import { r as option } from "./options.js";
import { t as neutralize } from "./inert.js";
import { t as shortenEnd } from "./shorten.js";
import { i as findRule, r as RULES, t as PATH_BYTES_RULE } from "./rules.js";
import { n as toEffectiveLimit, t as listRulesInForce } from "./effective-limits.js";
import { A as DEFAULT_PULL, F as DEFAULT_NOISE, M as compileGlob, N as selectsPath, O as findBaseRules, R as computeNoiseBytes, T as BASE_PINNED, i as findPreset, k as isAllowedBase, t as SCHEMA_ID, u as warnsTooLate, v as findClosest, w as BASE_ALLOWED } from "./budget-schema.js";
import "./report.js";
import { t as joinNames } from "./name-list.js";
import { i as isReference } from "./reference.js";
import { t as toByteText } from "./byte-text.js";
import { n as quote$1 } from "./budget-problems.js";
import { t as formatApart } from "./format.js";
import { t as IMAGE_NAME } from "./image-name.js";
//#region src/budget/waivers.ts
function applyWaivers(findings, budget, imageName, now) {
	const active = [...budget?.images.get(imageName)?.waivers ?? [], ...budget?.waivers ?? []].filter((waiver) => !hasEnded(waiver, now));
	return findings.map((given) => {
		const finding = waivePaths(given, active);
		const waiver = active.find((one) => covers(one, finding));
		if (waiver === void 0 || finding.outcome !== "fail" && finding.outcome !== "warn") return finding;
		const excuse = `until ${waiver.until}: ${waiver.why}`;
		const why = finding.why === void 0 ? excuse : `${finding.why}\nwaived ${excuse}`;
		return {
			...finding,
			outcome: "waived",
			why
		};
	});
}
function listWaiverNotices(budget, images, now) {
	if (budget === void 0) return [];
	const measured = images.filter(({ facts }) => facts !== void 0);
	const listNotices = (waivers, judged) => waivers.flatMap((waiver) => {
		const name = `${waiver.from}: the waiver for ${waiver.rule}`;
		if (hasEnded(waiver, now)) return [`${name} ended on ${waiver.until}`];
		return judged.some(({ findings }) => findings.some((finding) => concerns(waiver, finding))) || judged.length === 0 ? [] : [`${name} has no effect: no such rule is in force`];
	});
	const ofImages = [...budget.images].flatMap(([name, { waivers }]) => listNotices(waivers, measured.filter(({ key }) => key.name === name)));
	return [...listNotices(budget.waivers, measured), ...ofImages];
}
const hasEnded = ({ until }, now) => now.toISOString().slice(0, 10) > until;
function waivePaths(finding, waivers) {
	const { measure, matches = [], value, distance, outcome } = finding;
	if (measure !== "privateFiles" || outcome === "pass" || value === null || distance === null) return finding;
	const globs = waivers.flatMap((waiver) => {
		const glob = waiver.path === void 0 ? void 0 : compileGlob(waiver.path);
		return glob === void 0 || "message" in glob ? [] : [{
			waiver,
			glob
		}];
	});
	const used = new Set();
	const kept = matches.filter(({ path }) => {
		const waiver = globs.find(({ glob }) => selectsPath(glob, path))?.waiver;
		if (waiver !== void 0) used.add(waiver);
		return waiver === void 0;
	});
	const count = matches.length - kept.length;
	if (count === 0) return finding;
	const why = [...used].map((one) => `${one.path} waived until ${one.until}: ${one.why}`).join("\n");
	const left = {
		...finding,
		value: value - count,
		distance: distance - count,
		why
	};
	if (left.value > 0) return {
		...left,
		matches: kept,
		matchCount: left.value
	};
	return {
		...finding,
		outcome: "waived",
		why
	};
}
const covers = ({ rule, path: waived }, { id, path }) => waived === void 0 && listWaiverNames(id, path).includes(rule);
const concerns = ({ rule }, { id, path }) => listWaiverNames(id, path).includes(rule);
function listWaiverNames(id, path) {
	const names = [id, id.replace(/\.(?:highestBytes|highestGrowthBytes|deny)$/, "")];
	return path === void 0 ? names : [...names, path];
}
//#endregion
//#region src/cost/money/compute-cost.ts
const GB = 1e9;
const DAYS = 365;
const MONTHS = 12;
function computeCost({ measures, pullBytesAre }, comparison, settings) {
	const { pullBytes } = measures;
	if (settings === null || pullBytes === null || pullBytesAre === null) return void 0;
	const updateBytes = comparison?.measures.deltaPullBytes ?? null;
	const growthBytes = comparison?.measures.pullGrowthBytes ?? null;
	const now = computeTerms(pullBytes, updateBytes, settings);
	const before = growthBytes === null || updateBytes === null ? null : computeTerms(pullBytes - growthBytes, updateBytes, settings);
	return {
		settings,
		storedSizesAre: pullBytesAre,
		pullBytes,
		updateBytes,
		...now,
		changePerYear: before && toCents(now.perYear.high - before.perYear.high)
	};
}
function computeTerms(pullBytes, updateBytes, { pullsPerDay, egressPerGB, storagePerGBMonth, retained, of }) {
	const update = updateBytes === null ? {
		low: 0,
		high: pullBytes
	} : {
		low: updateBytes,
		high: updateBytes
	};
	const bytesPerPull = of === "full" ? {
		low: pullBytes,
		high: pullBytes
	} : update;
	const keptBytes = scale(update, retained - 1, pullBytes);
	const transfer = scale(bytesPerPull, pullsPerDay * DAYS * egressPerGB / GB);
	const storage = scale(keptBytes, storagePerGBMonth * MONTHS / GB);
	return {
		bytesPerPull,
		keptBytes,
		transferPerYear: roundRange(transfer),
		storagePerYear: roundRange(storage),
		perYear: roundRange({
			low: transfer.low + storage.low,
			high: transfer.high + storage.high
		})
	};
}
const scale = ({ low, high }, factor, more = 0) => ({
	low: low * factor + more,
	high: high * factor + more
});
const roundRange = ({ low, high }) => ({
	low: toCents(low),
	high: toCents(high)
});
const toCents = (amount) => Math.round(amount * 100) / 100;
//#endregion
//#region src/cost/pull/layers-to-pull.ts
const TYPICAL_RATIO = {
	gzip: 2.7,
	zstd: 2.9,
	none: 1
};
const TYPICAL_ENTRY_BYTES = 21e3;
function listNewLayers({ layers }) {
	const seen = new Set();
	return layers.map((layer) => {
		const name = layer.digest ?? layer.diffId ?? String(layer.index);
		const downloadBytes = seen.has(name) ? 0 : layer.storedBytes ?? 0;
		seen.add(name);
		return {
			downloadBytes,
			unpack: toUnpackedLayer(layer)
		};
	});
}
function listUpdatedLayers(facts, comparison, findsByBlob) {
	const all = listNewLayers(facts);
	const changes = new Map(comparison.layers.map((change) => [change.newIndex, change]));
	const isSame = (index) => changes.get(index)?.isSameContent === true;
	const first = all.findIndex((_, i) => !isSame(i) || changes.get(i)?.oldIndex !== i);
	const kept = first === -1 ? all.length : first;
	return all.map((layer, i) => {
		if (i < kept) return {
			downloadBytes: 0,
			unpack: null
		};
		return findsByBlob && isSame(i) ? {
			...layer,
			downloadBytes: 0
		} : layer;
	});
}
function toUnpackedLayer(layer) {
	const { storedBytes, compression = "gzip" } = layer;
	const stored = storedBytes ?? 0;
	const { layerBytes, entryCount } = layer;
	const bytes = layerBytes ?? stored * TYPICAL_RATIO[compression];
	return {
		storedBytes: stored,
		bytes,
		entryCount: entryCount ?? bytes / TYPICAL_ENTRY_BYTES,
		compression
	};
}
//#endregion
//#region src/cost/pull/measured-times.ts
const MEASURED_TIMES = {
	docker: {
		startSeconds: .2,
		layerSeconds: .06,
		entrySeconds: 5e-5,
		unpackBytesPerSecond: {
			gzip: 15e7,
			zstd: 25e7,
			none: 3e8
		}
	},
	containerd: {
		startSeconds: .2,
		layerSeconds: .05,
		entrySeconds: 5e-5,
		unpackBytesPerSecond: {
			gzip: 15e7,
			zstd: 25e7,
			none: 3e8
		}
	},
	podman: {
		startSeconds: .25,
		layerSeconds: .06,
		entrySeconds: 5e-5,
		unpackBytesPerSecond: {
			gzip: 15e7,
			zstd: 25e7,
			none: 3e8
		}
	}
};
//#endregion
//#region src/cost/pull/profiles.ts
const PULL_PROFILES = {
	docker: {
		...MEASURED_TIMES.docker,
		downloads: 3,
		unpacks: 1,
		startRequests: 3,
		checksWhileDownloading: false,
		findsByBlob: false
	},
	containerd: {
		...MEASURED_TIMES.containerd,
		downloads: 3,
		unpacks: 1,
		startRequests: 3,
		checksWhileDownloading: false,
		findsByBlob: true
	},
	podman: {
		...MEASURED_TIMES.podman,
		downloads: 6,
		unpacks: 1,
		startRequests: 3,
		checksWhileDownloading: true,
		findsByBlob: true
	}
};
//#endregion
//#region src/cost/pull/download-times.ts
function simulateDownloads(all, link) {
	const ends = all.map(() => 0);
	const active = [];
	let next = 0;
	let now = 0;
	const fill = () => {
		for (; next < all.length && active.length < link.downloads; next++) {
			const { bytes, mostBytesPerSecond } = all[next];
			if (bytes === 0) ends[next] = now;
			else active.push({
				index: next,
				most: mostBytesPerSecond,
				wait: link.requestSeconds,
				left: bytes
			});
		}
	};
	for (fill(); active.length > 0; fill()) {
		const rates = shareBandwidth(active, link.bytesPerSecond);
		const step = Math.min(...active.map(({ wait, left }, i) => wait > 0 ? wait : left / rates[i]));
		now += step;
		active.forEach((one, i) => {
			if (one.wait > 0) one.wait = toRest(one.wait, step);
			else one.left = toRest(one.left, step * rates[i]);
		});
		for (let i = active.length - 1; i >= 0; i--) {
			const one = active[i];
			if (one.wait > 0 || one.left > 0) continue;
			ends[one.index] = now;
			active.splice(i, 1);
		}
	}
	return ends;
}
const toRest = (left, done) => left - done <= left * 1e-9 ? 0 : left - done;
function shareBandwidth(active, bytesPerSecond) {
	const rates = active.map(() => 0);
	const taking = active.flatMap(({ wait, most }, i) => wait > 0 ? [] : [{
		i,
		most
	}]);
	let left = bytesPerSecond;
	taking.toSorted((a, b) => a.most - b.most).forEach(({ i, most }, at) => {
		const rate = Math.min(most, left / (taking.length - at));
		rates[i] = rate;
		left -= rate;
	});
	return rates;
}
//#endregion
//#region src/cost/pull/pull-seconds.ts
const REGISTRY = {
	connectRoundTrips: 2,
	tokenRoundTrips: 4
};
function computePullSeconds(layers, settings, handshake = REGISTRY) {
	if (settings.client === "simple") return addUp(layers, settings, handshake);
	const profile = PULL_PROFILES[settings.client];
	const { roundTripSeconds, bandwidthBytesPerSecond } = settings;
	const { connectRoundTrips, tokenRoundTrips } = handshake;
	return profile.startSeconds + roundTripSeconds * (connectRoundTrips + tokenRoundTrips + profile.startRequests) + findLastUnpack(simulateDownloads(layers.map(({ downloadBytes, unpack }) => ({
		bytes: downloadBytes,
		mostBytesPerSecond: limitByCheck(profile, unpack)
	})), {
		bytesPerSecond: bandwidthBytesPerSecond,
		requestSeconds: roundTripSeconds,
		downloads: settings.downloads ?? profile.downloads
	}), layers.map(({ unpack }) => computeUnpackSeconds(unpack, profile, settings)), settings.unpacks ?? profile.unpacks);
}
function addUp(layers, { bandwidthBytesPerSecond, roundTripSeconds, unpackBytesPerSecond }, { connectRoundTrips, tokenRoundTrips }) {
	const unpacked = layers.flatMap(({ unpack }) => unpack ?? []);
	const downloadBytes = layers.reduce((sum, layer) => sum + layer.downloadBytes, 0);
	const bytes = unpacked.reduce((sum, layer) => sum + layer.bytes, 0);
	return (connectRoundTrips + tokenRoundTrips) * roundTripSeconds + downloadBytes / bandwidthBytesPerSecond + bytes / (unpackBytesPerSecond ?? SIMPLE_UNPACK) + unpacked.length * SIMPLE_LAYER_SECONDS;
}
const SIMPLE_UNPACK = 5e8;
const SIMPLE_LAYER_SECONDS = .1;
const limitByCheck = ({ checksWhileDownloading, unpackBytesPerSecond }, layer) => !checksWhileDownloading || layer === null || layer.bytes === 0 ? Number.POSITIVE_INFINITY : unpackBytesPerSecond[layer.compression] * layer.storedBytes / layer.bytes;
const computeUnpackSeconds = (layer, { layerSeconds, entrySeconds, unpackBytesPerSecond }, settings) => layer === null ? 0 : layerSeconds + layer.entryCount * entrySeconds + layer.bytes / (settings.unpackBytesPerSecond ?? unpackBytesPerSecond[layer.compression]);
function findLastUnpack(ends, seconds, unpacks) {
	const free = Array.from({ length: Math.min(unpacks, ends.length) }, () => 0);
	let last = 0;
	ends.forEach((end, i) => {
		const slot = free.indexOf(Math.min(...free));
		const done = Math.max(end, free[slot]) + seconds[i];
		free[slot] = done;
		last = Math.max(last, done);
	});
	return last;
}
//#endregion
//#region src/cost/pull/estimate-pull.ts
const OTHER_BANDWIDTHS = [
	125e5,
	125e6,
	125e7
];
function estimatePull(facts, comparison, budget) {
	if (facts.pullBytesAre === null) return void 0;
	const settings = toSettings(budget ?? DEFAULT_PULL);
	const layers = listNewLayers(facts);
	const updated = comparison && knowsSameLayers(comparison) ? listUpdated(facts, comparison, settings) : void 0;
	const compute = (bandwidthBytesPerSecond) => {
		const at = {
			...settings,
			bandwidthBytesPerSecond
		};
		return {
			bandwidthBytesPerSecond,
			pullSeconds: toMilliseconds(computePullSeconds(layers, at)),
			updateSeconds: updated ? toMilliseconds(computePullSeconds(updated, at)) : null
		};
	};
	const time = compute(settings.bandwidthBytesPerSecond);
	const waitsFor = findDecidingLayer(layers, settings, time.pullSeconds);
	return {
		settings,
		isSet: budget !== null,
		storedSizesAre: facts.pullBytesAre,
		unpackedSizesAre: facts.files === void 0 ? "estimate" : "read",
		time,
		others: OTHER_BANDWIDTHS.filter((one) => one !== settings.bandwidthBytesPerSecond).map(compute),
		...waitsFor && { waitsFor }
	};
}
function toSettings({ client, bandwidthBytesPerSecond, roundTripSeconds, unpackBytesPerSecond, downloads, unpacks }) {
	return {
		client,
		bandwidthBytesPerSecond,
		roundTripSeconds,
		unpackBytesPerSecond,
		downloads,
		unpacks
	};
}
const knowsSameLayers = ({ layers }) => layers.every(({ isSameContent, oldIndex, newIndex }) => isSameContent !== void 0 || oldIndex === null || newIndex === null);
const listUpdated = (facts, comparison, { client }) => listUpdatedLayers(facts, comparison, client === "simple" || PULL_PROFILES[client].findsByBlob);
const toMilliseconds = (seconds) => Math.round(seconds * 1e3) / 1e3;
const MOST_CANDIDATES = 8;
const LEAST_SHARE = .2;
function findDecidingLayer(layers, settings, seconds) {
	const weigh = ({ downloadBytes, unpack }) => downloadBytes + (unpack?.bytes ?? 0) + (unpack?.entryCount ?? 0) * 1e4;
	const [first] = layers.map((layer, index) => ({
		layer,
		index
	})).toSorted((a, b) => weigh(b.layer) - weigh(a.layer) || a.index - b.index).slice(0, MOST_CANDIDATES).map(({ layer, index }) => ({
		layer: index,
		storedBytes: layer.unpack?.storedBytes ?? 0,
		seconds: toMilliseconds(seconds - computePullSeconds(removeAt(layers, index), settings))
	})).toSorted((a, b) => b.seconds - a.seconds);
	return first !== void 0 && layers.length > 1 && first.seconds >= seconds * LEAST_SHARE ? first : void 0;
}
const removeAt = (layers, index) => layers.filter((_, i) => i !== index);
//#endregion
//#region src/judge/advice-off.ts
function hideAdvice({ advice, rewrites }, budget, imageName) {
	const off = listAdviceOff(budget, imageName);
	const isOff = ({ id }) => off.some((one) => one.id === id);
	const hidden = off.map((one) => ({
		...one,
		advice: (advice ?? []).filter(({ id }) => id === one.id)
	}));
	const kept = (rewrites ?? []).filter((rewrite) => !rewrite.advice.some(isOff));
	return {
		...advice && { advice: advice.filter((one) => !isOff(one)) },
		...hidden.length > 0 && { adviceOff: hidden },
		...kept.length > 0 && { rewrites: kept }
	};
}
function restoreAdvice({ adviceOff, ...image }) {
	const hidden = (adviceOff ?? []).flatMap(({ advice }) => advice);
	return hidden.length === 0 ? image : {
		...image,
		advice: [...image.advice ?? [], ...hidden]
	};
}
function listAdviceOff(budget, imageName) {
	const own = budget?.images.get(imageName)?.adviceOff ?? [];
	const general = budget?.adviceOff ?? [];
	return [...own, ...general.filter(({ id }) => !own.some((one) => one.id === id))];
}
//#endregion
//#region src/judge/outcome.ts
function judgeValue(limits, value) {
	const beyondFail = measureExcess(limits, limits.failLimit, value);
	const beyondWarn = measureExcess(limits, limits.warnLimit, value);
	if (beyondFail !== null && beyondFail > 0) return {
		value,
		distance: beyondFail,
		outcome: "fail"
	};
	if (beyondWarn !== null && beyondWarn > 0) return {
		value,
		distance: beyondWarn,
		outcome: "warn"
	};
	return {
		value,
		distance: Math.max(beyondFail ?? -Infinity, beyondWarn ?? -Infinity),
		outcome: "pass"
	};
}
function measureExcess({ bound }, limit, value) {
	if (limit === null) return null;
	return bound === "atMost" ? value - limit : limit - value;
}
//#endregion
//#region src/judge/judge-base.ts
function judgeBase({ key, base }, budget) {
	const { pinned, allowed } = findBaseRules(budget, key.name);
	const name = findName(base);
	const isPinned = name === SCRATCH ? true : base?.isPinned;
	const isAllowed = allowed === void 0 || name === void 0 ? void 0 : name === SCRATCH || isAllowedBase(allowed.globs, name);
	return [...pinned === void 0 ? [] : [judge(BASE_PINNED, "pinnedBase", pinned.from, isPinned, name)], ...allowed === void 0 ? [] : [judge(BASE_ALLOWED, "allowedBase", allowed.from, isAllowed, name)]];
}
function judge(id, measure, from, isMet, name) {
	const unjudged = {
		id,
		rule: id,
		measure,
		unit: "count",
		bound: "atMost",
		warnLimit: null,
		failLimit: 0,
		isDefault: false,
		from
	};
	if (isMet !== void 0) return {
		...unjudged,
		...judgeValue(unjudged, isMet ? 0 : 1),
		why: `the base image is ${name}`
	};
	const what = name === void 0 ? "the name of the base image" : `how FROM names ${name}`;
	return {
		...unjudged,
		value: null,
		distance: null,
		outcome: "unmeasured",
		why: `${what} is not known: ${REMEDY}`
	};
}
const REMEDY = `build with ${option("build")}, name the Dockerfile with ${option("file")}, or push the record of a build with --provenance=mode=max`;
const SCRATCH = "scratch";
function findName(base) {
	if (base === void 0 || base.name === null) return void 0;
	const name = (base.namedBy ?? "budget") === "budget" ? base.name.replace(/^(?:docker|podman|registry):/, "") : base.name;
	return name === SCRATCH || isReference(name) ? name : void 0;
}
//#endregion
//#region src/judge/judge-guess.ts
function judgeGuess(finding, context) {
	const all = findUpperBound(finding, context);
	if (all === void 0 || finding.value === null) return finding;
	const why = `${describeBoundary(context)}; to fix this, set base: in the budget`;
	const worst = judgeValue(finding, Math.max(all, finding.value));
	if (finding.outcome === "fail" || worst.outcome === finding.outcome) return {
		...finding,
		why
	};
	if (worst.outcome !== "fail") return {
		...finding,
		...worst,
		why: `all layers counted: ${why}`
	};
	const [likely, most] = [toByteText(finding.value).text, toByteText(all).text];
	return {
		...finding,
		value: null,
		distance: null,
		outcome: "unmeasured",
		why: `most likely ${likely}, but up to ${most}: ${why}`
	};
}
function findUpperBound({ measure }, { facts, compared }) {
	if (measure !== "ownGrowthBytes") return facts.base?.certainty === "likely" ? facts.measures.imageBytes ?? void 0 : void 0;
	const { comparison } = compared;
	return comparison?.files?.origins?.isGuess === true || facts.base?.certainty === "likely" ? comparison?.measures.growthBytes ?? void 0 : void 0;
}
function describeBoundary({ facts: { base } }) {
	if (base?.certainty !== "likely") return "the end of the baseline's base image is a guess";
	return `${base.layerCount === 1 ? "the lowest layer" : `the lowest ${base.layerCount} layers`} look like the base image, which is a guess`;
}
//#endregion
//#region src/judge/judge-private-files.ts
function judgePrivateFiles(unjudged, { facts, advice }) {
	if (facts.files === void 0 || advice === void 0) return unjudged.isDefault ? [] : [{
		...unjudged,
		value: null,
		distance: null,
		outcome: "skipped",
		why: NOT_READ
	}];
	const files = advice.filter(({ id, bytes }) => id === "private-files" && bytes > 0);
	const matches = [...listPaths(files), ...listVariables(facts)];
	const unlisted = files.reduce((sum, { places, placeCount }) => sum + placeCount - places.length, 0);
	const count = matches.length + unlisted;
	if (count === 0 && unjudged.isDefault) return [];
	return [{
		...unjudged,
		...judgeValue(unjudged, count),
		matches,
		matchCount: count
	}];
}
const NOT_READ = "the files were not read, because no other rule needs them";
function listPaths(files) {
	const byPath = new Map();
	for (const { places } of files) for (const { path, bytes, layer, isVisible } of places) if (!byPath.has(path)) byPath.set(path, {
		path,
		bytes,
		layer,
		isVisible
	});
	return [...byPath.values()];
}
const listVariables = ({ secretVariables = [] }) => secretVariables.map(({ name, by, layer }) => ({
	path: `${by} ${name}`,
	bytes: 0,
	layer: layer ?? 0,
	isVisible: true
}));
//#endregion
//#region src/judge/path-tally.ts
const MOST_MATCHES = 10;
function indexSharedInodes({ links }) {
	const shared = new Map();
	links?.row.forEach((row, i) => {
		const first = links.first[i];
		shared.set(row, first).set(first, first);
	});
	return shared;
}
function selectVisibleRows(tree, shared) {
	const counted = new Set();
	return {
		bytesOf: (row) => {
			const first = shared.get(row);
			if (first === void 0) return tree.visibleBytes[row] ?? 0;
			if (counted.has(first)) return 0;
			counted.add(first);
			return tree.visibleBytes[first] ?? 0;
		},
		counts: (row) => tree.isVisible[row] === 1
	};
}
const selectShippedRows = (tree) => ({
	bytesOf: (row) => (tree.visibleBytes[row] ?? 0) + (tree.reclaimableBytes[row] ?? 0),
	counts: (row) => (tree.firstLayer[row] ?? -1) >= 0
});
function countPaths(tree, { bytesOf, counts }, most = MOST_MATCHES) {
	const names = [];
	const largest = [];
	let [bytes, count] = [0, 0];
	let open;
	function close() {
		if (open?.isCounted) {
			count++;
			bytes += open.bytes;
			const match = () => toPathMatch(tree, names, open);
			if (most === Number.POSITIVE_INFINITY) largest.push(match());
			else keepLargest(largest, open.bytes, match);
		}
		open = void 0;
	}
	return {
		add(row, isSelected) {
			const depth = tree.depth[row] ?? 0;
			if (open && depth <= open.depth) close();
			names[depth] = tree.name[row] ?? "";
			if (!isSelected) return;
			open ??= {
				row,
				depth,
				bytes: 0,
				layers: new Map(),
				isCounted: false
			};
			const layer = tree.firstLayer[row] ?? -1;
			const rowBytes = bytesOf(row);
			open.layers.set(layer, (open.layers.get(layer) ?? 0) + rowBytes);
			open.bytes += rowBytes;
			open.isCounted ||= counts(row);
		},
		finish() {
			close();
			return {
				bytes,
				count,
				matches: largest
			};
		}
	};
}
const toPathMatch = (tree, names, { row, depth, bytes, layers }) => ({
	path: `/${names.slice(0, depth + 1).join("/")}`,
	bytes,
	layer: findHeaviestLayer(layers),
	isVisible: tree.isVisible[row] === 1
});
function findHeaviestLayer(layers) {
	let [heaviest, most] = [-1, -1];
	for (const [layer, bytes] of layers) if (layer >= 0 && bytes > most) [heaviest, most] = [layer, bytes];
	return heaviest;
}
function keepLargest(largest, bytes, match) {
	const place = largest.findIndex((other) => other.bytes < bytes);
	if (place === -1 && largest.length >= MOST_MATCHES) return;
	largest.splice(place === -1 ? largest.length : place, 0, match());
	if (largest.length > MOST_MATCHES) largest.pop();
}
//#endregion
//#region src/judge/path-walk.ts
function walkTree(tree, globs, visit) {
	const selected = new Uint8Array(globs.length);
	const states = globs.map((glob) => [glob.start]);
	for (let row = 0; row < tree.name.length; row++) {
		const depth = tree.depth[row];
		const name = tree.name[row];
		for (let index = 0; index < globs.length; index++) {
			const known = states[index];
			const state = globs[index].step(known[depth] ?? "dead", name);
			known[depth + 1] = state;
			selected[index] = state === "selected" ? 1 : 0;
		}
		visit(row, selected);
	}
}
//#endregion
//#region src/judge/path-rules.ts
function judgePaths(tree, rules, ignore, baseline) {
	const checks = rules.flatMap((rule) => listChecks(rule));
	const ignored = ignore.map((pattern) => ({
		pattern,
		bytes: 0
	}));
	let ignoredBytes = 0;
	const tallies = tallyPaths(tree, checks, ignore, (row, isIgnored) => {
		const bytes = tree.reclaimableBytes[row] ?? 0;
		let isAny = false;
		for (const [index, one] of ignored.entries()) {
			if (!isIgnored(index)) continue;
			one.bytes += bytes;
			isAny = true;
		}
		if (isAny) ignoredBytes += bytes;
	});
	const patterns = ignored.filter(({ bytes }) => bytes > 0).map(({ pattern }) => pattern);
	return {
		findings: addGrowth(checks, baseline, (check, index) => toPathFinding(check, tallies[index] ?? EMPTY)),
		ignored: {
			bytes: ignoredBytes,
			patterns
		}
	};
}
function addGrowth(checks, baseline, findingOf) {
	const growthChecks = checks.filter(({ kind }) => kind === "growth");
	const before = "depth" in baseline && growthChecks.length > 0 ? tallyPaths(baseline, growthChecks, []) : [];
	return checks.map((check, index) => {
		const now = findingOf(check, index);
		if (check.kind !== "growth") return now;
		if (!("depth" in baseline)) return {
			...stripWhy(toUnjudgedFinding(check)),
			value: null,
			distance: null,
			...baseline
		};
		return measureGrowth(now, before[growthChecks.indexOf(check)] ?? EMPTY);
	});
}
const stripWhy = ({ why: _why, ...unjudged }) => unjudged;
function measureGrowth(now, before) {
	const matchCount = now.matchCount || before.count;
	return {
		...now,
		...judgeValue(now, (now.value ?? 0) - before.bytes),
		matchCount
	};
}
function tallyPaths(tree, checks, ignore, onRow = () => void 0) {
	const shared = indexSharedInodes(tree);
	const counters = checks.map(({ kind }) => countPaths(tree, kind === "denial" ? selectShippedRows(tree) : selectVisibleRows(tree, shared)));
	walkTree(tree, [...checks.map(({ rule }) => rule.path), ...ignore].map(compileChecked), (row, selected) => {
		for (let index = 0; index < counters.length; index++) counters[index]?.add(row, selected[index] === 1);
		onRow(row, (index) => selected[counters.length + index] === 1);
	});
	return counters.map((counter) => counter.finish());
}
function listPathBytes(tree, glob, isDenial) {
	const counter = countPaths(tree, isDenial ? selectShippedRows(tree) : selectVisibleRows(tree, indexSharedInodes(tree)), Number.POSITIVE_INFINITY);
	walkTree(tree, [compileChecked(glob)], (row, selected) => counter.add(row, selected[0] === 1));
	return new Map(counter.finish().matches.map(({ path, bytes }) => [path, bytes]));
}
const listUnmeasuredPaths = (rules, why) => rules.flatMap(listChecks).map((check) => ({
	...toUnjudgedFinding(check),
	value: null,
	distance: null,
	outcome: "unmeasured",
	why
}));
const EMPTY = {
	bytes: 0,
	count: 0,
	matches: []
};
function listChecks(rule) {
	const bytes = toEffectiveLimit(`${rule.id}.highestBytes`, rule.highestBytes ?? {});
	const growth = toEffectiveLimit(`${rule.id}.highestGrowthBytes`, rule.highestGrowthBytes ?? {});
	const denial = {
		rule: `${rule.id}.deny`,
		warnLimit: null,
		failLimit: 0,
		from: rule.from,
		isDefault: false
	};
	return [
		...bytes ? [{
			rule,
			kind: "bytes",
			limit: bytes
		}] : [],
		...growth ? [{
			rule,
			kind: "growth",
			limit: growth
		}] : [],
		...rule.isDenied ? [{
			rule,
			kind: "denial",
			limit: denial
		}] : []
	];
}
const MEASURES = {
	bytes: "pathBytes",
	growth: "pathGrowthBytes",
	denial: "deniedPaths"
};
function toUnjudgedFinding({ rule, kind, limit }) {
	return {
		id: limit.rule,
		...limit,
		measure: MEASURES[kind],
		path: rule.path,
		unit: kind === "denial" ? "count" : "bytes",
		bound: "atMost",
		...rule.why === null ? {} : { why: rule.why }
	};
}
function toPathFinding(check, { bytes, count, matches }) {
	const unjudged = toUnjudgedFinding(check);
	return {
		...unjudged,
		...judgeValue(unjudged, check.kind === "denial" ? count : bytes),
		matches,
		matchCount: count
	};
}
function compileChecked(pattern) {
	const glob = compileGlob(pattern);
	if ("message" in glob) throw new Error(`invalid pattern: ${glob.message}`);
	return glob;
}
//#endregion
//#region src/judge/judge-image.ts
function judgeFacts(facts, budget, flags, compared = {}) {
	const parts = budget ? [budget, budget.images.get(facts.key.name)] : [];
	const paths = parts.flatMap((part) => part?.paths ?? []);
	const ignore = [...new Set(parts.flatMap((part) => part?.ignore ?? []))];
	const isRequired = compared.isBaselineUnreadable === true || budget?.isBaselineRequired === true && compared.isBaselineUncalledFor !== true;
	const tree = facts.files?.tree;
	const byPath = tree && (paths.length > 0 || ignore.length > 0) ? judgePaths(tree, paths, ignore, findBaselinePaths(compared, isRequired)) : null;
	const context = {
		facts,
		advice: compared.advice,
		compared,
		isRequired,
		mayEstimate: budget?.mayEstimate ?? false,
		isIgnoring: ignore.length > 0,
		ignored: byPath?.ignored ?? null
	};
	return [
		...listRulesInForce(budget, flags, facts.key.name).flatMap((inForce) => judgeRule(inForce, context)),
		...judgeBase(facts, budget),
		...byPath?.findings ?? listUnmeasuredPaths(paths, NO_TREE)
	];
}
const NO_TREE = "the report has no paths: measure the image again with this budget";
const NO_STORED_SIZES = "the report has no stored sizes: measure the image again with this budget, which estimates them";
const NO_BASELINE$1 = `no baseline: set one with ${option("baseline")}`;
const NO_PACKAGES = "the report does not count packages: measure the image again";
const NO_BASE = "the report does not identify own layers: measure the image again";
function judgeRule({ rule, limit }, context) {
	const { measure } = rule;
	const unjudged = {
		id: rule.key,
		...limit,
		measure,
		unit: rule.unit,
		bound: rule.bound
	};
	if (measure === "contextBytes") return [judgeContext(unjudged, context.compared)];
	if (measure === "privateFiles") return judgePrivateFiles(unjudged, context);
	if (isPullTime(measure)) return [judgePullTime(unjudged, measure, context)];
	if (measure === "costPerYear") return [judgeCost(unjudged, context)];
	const finding = isGrowth(measure) ? judgeGrowth(unjudged, measure, context) : judgeMeasure({
		...unjudged,
		measure
	}, measure, context);
	return [rule.needs.includes("base") ? judgeGuess(finding, context) : finding];
}
function judgeMeasure(unjudged, measure, context) {
	const { facts } = context;
	const value = facts.measures[measure] ?? null;
	if (measure === "userWastedRatio" && value === null) return judgeAsDive(unjudged, facts);
	if (measure === "pullBytes" && value === null && context.mayEstimate) return toUnmeasured(unjudged, NO_STORED_SIZES);
	if (value === null) return toUnmeasured(unjudged, facts.unmeasured[measure] ?? REASONS$2[measure] ?? NO_REASON);
	if (measure === "pullBytes" && facts.pullBytesAre === "estimate" && !context.mayEstimate) return toUnmeasured(unjudged, ONLY_ESTIMATE);
	if (measure !== "reclaimableBytes" || !context.isIgnoring) return {
		...unjudged,
		...judgeValue(unjudged, value)
	};
	if (context.ignored === null) return toUnmeasured(unjudged, `ignore needs paths, and ${NO_TREE}`);
	const judged = {
		...unjudged,
		...judgeValue(unjudged, value - context.ignored.bytes)
	};
	return context.ignored.bytes === 0 ? judged : {
		...judged,
		ignored: context.ignored
	};
}
function judgeContext(unjudged, { buildContext, noBuildContext }) {
	if (buildContext !== void 0) return {
		...unjudged,
		...judgeValue(unjudged, buildContext.contextBytes)
	};
	if (noBuildContext !== void 0) return toUnmeasured(unjudged, noBuildContext);
	return {
		...unjudged,
		value: null,
		distance: null,
		outcome: "skipped",
		why: NOT_BUILT
	};
}
const NOT_BUILT = `the image was not built here: use ${option("build")}, or build: in the budget`;
const NO_REASON = "this image does not have this measure";
const REASONS$2 = {
	ownBytes: NO_BASE,
	packageCount: NO_PACKAGES,
	compilerCount: NO_PACKAGES,
	debuggerCount: NO_PACKAGES,
	vcsCount: NO_PACKAGES
};
const ONLY_ESTIMATE = "only an estimate is known; set estimate: true to accept it";
const isPullTime = (measure) => measure === "pullSeconds" || measure === "updateSeconds";
function judgePullTime(unjudged, measure, context) {
	const { pull, comparison, noBaseline = NO_BASELINE$1 } = context.compared;
	if (measure === "updateSeconds" && comparison === void 0) return {
		...unjudged,
		value: null,
		distance: null,
		...describeMissingBaseline(noBaseline, context.isRequired)
	};
	const sizes = judgeMeasure({
		...unjudged,
		measure: "pullBytes"
	}, "pullBytes", context);
	if (sizes.value === null) return {
		...sizes,
		measure
	};
	const value = pull?.time[measure] ?? null;
	return value === null ? toUnmeasured(unjudged, NO_PULL_TIME) : {
		...unjudged,
		...judgeValue(unjudged, value)
	};
}
const NO_PULL_TIME = "which layers are in the baseline is unknown: measure both again";
function judgeCost(unjudged, context) {
	const { cost } = context.compared;
	const sizes = judgeMeasure({
		...unjudged,
		measure: "pullBytes"
	}, "pullBytes", context);
	if (sizes.value === null) return {
		...sizes,
		measure: "costPerYear"
	};
	return cost === void 0 ? toUnmeasured(unjudged, NO_PRICES) : {
		...unjudged,
		...judgeValue(unjudged, cost.perYear.high)
	};
}
const NO_PRICES = "the budget has no prices: set cost:";
const GROWTH_NAMES = [
	"growthBytes",
	"growthRatio",
	"ownGrowthBytes",
	"pullGrowthBytes",
	"deltaPullBytes",
	"updateBytes"
];
const isGrowth = (measure) => GROWTH_NAMES.includes(measure);
const isAboutGrowth = ({ measure }) => isGrowth(measure) || measure === "pathGrowthBytes" || measure === "updateSeconds";
function judgeGrowth(unjudged, measure, { compared, isRequired, mayEstimate }) {
	const { comparison, noBaseline = NO_BASELINE$1 } = compared;
	const missing = {
		value: null,
		distance: null
	};
	if (comparison === void 0) return {
		...unjudged,
		...missing,
		...describeMissingBaseline(noBaseline, isRequired)
	};
	const value = comparison.measures[measure];
	if (value === null) {
		const { why, lackedBy } = comparison.unmeasured[measure] ?? {
			why: NO_REASON,
			lackedBy: "image"
		};
		return {
			...unjudged,
			...missing,
			...lackedBy === "image" ? describeMissingBaseline(why, true) : describeMissingBaseline(why, isRequired)
		};
	}
	if ((measure === "pullGrowthBytes" || measure === "deltaPullBytes") && comparison.pullBytesAre === "estimate" && !mayEstimate) return toUnmeasured(unjudged, ONLY_ESTIMATE);
	const judged = {
		...unjudged,
		...judgeValue(unjudged, value)
	};
	return isRequired && comparison.baseline.isUnverified && judged.outcome !== "fail" ? toUnmeasured(unjudged, UNVERIFIED) : judged;
}
const UNVERIFIED = "a baseline is required, but nothing shows that this kept report does not come from the pull request itself";
const describeMissingBaseline = (why, isRequired) => ({
	outcome: isRequired ? "unmeasured" : "skipped",
	why
});
function findBaselinePaths({ comparison, baseline, noBaseline = NO_BASELINE$1 }, isRequired) {
	if (isRequired && comparison?.baseline.isUnverified) return {
		outcome: "unmeasured",
		why: UNVERIFIED
	};
	const tree = baseline?.facts.files?.tree;
	if (tree) return tree;
	const unread = comparison?.unmeasured.growthBytes;
	if (unread?.lackedBy === "baseline") return describeMissingBaseline(unread.why, isRequired);
	return describeMissingBaseline(comparison === void 0 ? noBaseline : NO_BASELINE_PATHS, isRequired);
}
const NO_BASELINE_PATHS = `the paths of the baseline are unknown: set ${option("baseline")} again`;
const toUnmeasured = (unjudged, why) => ({
	...unjudged,
	value: null,
	distance: null,
	outcome: "unmeasured",
	why
});
function judgeAsDive(unjudged, { files, unmeasured: reasons }) {
	const diveUserWasted = files?.diveUserWasted ?? "number";
	if (diveUserWasted === "number") return toUnmeasured(unjudged, reasons[unjudged.measure] ?? "this image does not have this measure");
	const reason = reasons[unjudged.measure] ?? "all layers except the lowest are empty, so dive divides by zero";
	if (diveUserWasted === "NaN") return {
		...unjudged,
		value: null,
		distance: null,
		outcome: "pass",
		why: `${reason}: 0 / 0 passes in dive`
	};
	const outcome = unjudged.failLimit === null ? "warn" : "fail";
	return {
		...unjudged,
		value: null,
		distance: null,
		outcome,
		why: `${reason}: wasted bytes / 0 is over any limit in dive`
	};
}
//#endregion
//#region src/judge/inherit/inherit.ts
function inheritFinding(finding, standing, held) {
	if (standing === void 0) return finding;
	const known = {
		...finding,
		baselineValue: standing.value
	};
	const { change } = standing;
	if (change === void 0 || !isBrokenBy(standing.outcome, finding.outcome)) return known;
	if (held === "older" || held === "unverified") return {
		...known,
		change: {
			...change,
			held
		}
	};
	if (isWorse(change)) return {
		...known,
		change
	};
	const reason = findLimitChange(standing, finding) ?? held;
	return reason === void 0 ? {
		...known,
		outcome: "inherited",
		change
	} : {
		...known,
		change: {
			...change,
			held: reason
		}
	};
}
const isWorse = ({ amount, unit, noiseBytes, newCount = 0 }) => newCount > 0 || amount > (unit === "bytes" ? noiseBytes : 0);
function isBrokenBy(baseline, image) {
	if (image === "fail") return baseline === "fail";
	return image === "warn" && (baseline === "fail" || baseline === "warn");
}
function findLimitChange({ onBaseBranch }, { outcome }) {
	if (onBaseBranch === void 0 || isBrokenBy(toOutcome(onBaseBranch), outcome)) return void 0;
	return onBaseBranch === "none" ? "added" : "lowered";
}
const toOutcome = (found) => found === "none" ? "pass" : found;
//#endregion
//#region src/judge/inherit/base-update.ts
function hasBaseUpdate({ base: now }, comparison) {
	const old = comparison.baseline.base;
	if (now === void 0 || old === void 0) return false;
	return [now, old].every(({ certainty, namedBy = "label" }) => certainty === "exact" && TRUSTED.has(namedBy)) && now.name !== null && now.name === old.name && comparison.layers.some((layer) => isOfBase(layer) && layer.state !== "same");
}
const TRUSTED = new Set([
	"budget",
	"provenance",
	"dockerfile"
]);
const isOfBase = ({ origin }) => origin === "base";
function measureBaseUpdate(measure, facts, comparison) {
	if (!hasBaseUpdate(facts, comparison)) return 0;
	const layers = comparison.layers.filter(isOfBase);
	switch (measure) {
		case "imageBytes": {
			const { base } = comparison.files?.origins ?? {};
			return base === void 0 ? 0 : base.new - base.old;
		}
		case "layerCount": return layers.reduce((sum, { oldIndex, newIndex }) => sum + Number(newIndex !== null) - Number(oldIndex !== null), 0);
		case "pullBytes": return layers.some((layer) => layer.oldStoredBytes === null || layer.newStoredBytes === null) ? 0 : layers.reduce((sum, layer) => sum + (layer.newStoredBytes ?? 0) - (layer.oldStoredBytes ?? 0), 0);
		default: return 0;
	}
}
//#endregion
//#region src/judge/inherit/part-changes.ts
function comparePathBytes(now, before) {
	let [amount, newCount] = [0, 0];
	for (const [path, bytes] of now) {
		const old = before.get(path);
		if (old === void 0) newCount++;
		amount += Math.max(0, bytes - (old ?? 0));
	}
	return {
		amount,
		newCount
	};
}
function compareLayersOver({ failLimit, warnLimit, outcome }, comparison, isUpdated) {
	if (comparison.files === void 0) return void 0;
	const limit = (outcome === "warn" ? warnLimit : failLimit) ?? Number.POSITIVE_INFINITY;
	let [amount, newCount, baseImageUpdate] = [
		0,
		0,
		0
	];
	for (const layer of comparison.layers.filter(({ newBytes }) => newBytes > limit)) {
		const { oldBytes, newBytes } = layer;
		const growth = newBytes - (oldBytes > limit ? oldBytes : limit);
		if (isUpdated && isOfBase(layer)) {
			baseImageUpdate += growth;
			continue;
		}
		if (oldBytes <= limit) newCount++;
		amount += Math.max(0, growth);
	}
	return {
		amount,
		newCount,
		...baseImageUpdate !== 0 && { baseImageUpdate }
	};
}
//#endregion
//#region src/judge/inherit/standing.ts
function findStanding(finding, compared, judged) {
	if (isAboutGrowth(finding)) return void 0;
	if (judged === void 0) return recallStanding(finding, compared);
	const before = judged.now.find(({ id }) => id === finding.id);
	if (before === void 0 || before.outcome === "unmeasured" || before.outcome === "skipped") return finding.measure === "privateFiles" ? NO_PRIVATE_FILES : void 0;
	return {
		value: before.value,
		outcome: before.outcome,
		onBaseBranch: judged.onBaseBranch && findOnBaseBranch(finding, judged.onBaseBranch),
		change: measureChange(finding, before.value, compared, before)
	};
}
const NO_PRIVATE_FILES = {
	value: 0,
	outcome: "pass",
	onBaseBranch: void 0,
	change: void 0
};
function findOnBaseBranch({ id, measure, path }, findings) {
	const same = findings.filter((other) => path === void 0 ? other.id === id : other.path === path && other.measure === measure);
	return ["fail", "warn"].find((outcome) => same.some((other) => other.outcome === outcome)) ?? same[0]?.outcome ?? "none";
}
function recallStanding(finding, compared) {
	const earlier = compared.earlier.find((other) => other.measure === finding.measure && other.path === finding.path);
	const value = earlier?.baselineValue ?? compared.comparison.baseline.measures[finding.measure];
	const isEndless = earlier?.baselineValue === null && earlier.change !== void 0;
	if (value === void 0 || value === null && !isEndless) return void 0;
	return {
		value,
		outcome: value === null ? finding.outcome : judgeValue(finding, value).outcome,
		onBaseBranch: void 0,
		change: measureChange(finding, value, compared, earlier)
	};
}
function measureChange(finding, value, compared, before) {
	const { comparison, facts } = compared;
	const finish = (parts, unit, basis) => {
		const noise = compared.noise ?? DEFAULT_NOISE;
		const noiseBytes = unit === "bytes" ? computeNoiseBytes(noise, basis) : 0;
		const crept = measureCreep(finding, compared);
		const isNoticeable = crept !== void 0 && crept > CREEP_TIMES * noiseBytes;
		return {
			...parts,
			unit,
			noiseBytes,
			...isNoticeable && { crept }
		};
	};
	const wasted = WASTED[finding.measure];
	if (wasted !== void 0) {
		const [now, old] = [facts.measures[wasted], comparison.baseline.measures[wasted]];
		return now === null || old === null ? void 0 : finish({ amount: now - old }, "bytes", old);
	}
	if (finding.measure === "pullSeconds") {
		const pulled = compareValues({
			...finding,
			measure: "pullBytes",
			value: 0,
			unit: "bytes"
		}, 0, compared);
		return pulled && finish(pulled, "bytes", comparison.baseline.measures.pullBytes ?? 0);
	}
	const parts = PARTS.has(finding.measure) ? compareParts(finding, compared, before) : compareValues(finding, value, compared);
	if (parts === void 0) return void 0;
	const isOfPaths = finding.measure === "deniedPaths" || finding.measure === "privateFiles";
	return finish(parts, isOfPaths || finding.unit === "bytes" ? "bytes" : "count", isOfPaths ? 0 : value ?? 0);
}
const WASTED = {
	efficiencyRatio: "wastedBytes",
	userWastedRatio: "wastedBytes",
	visibleRatio: "reclaimableBytes"
};
const PARTS = new Set([
	"layerBytes",
	"pathBytes",
	"deniedPaths",
	"privateFiles"
]);
const SUMMED = new Set(["bytes", "count"]);
function compareValues({ measure, value, unit }, before, { facts, comparison }) {
	if (value === null || before === null || !SUMMED.has(unit)) return void 0;
	if (measure === "pinnedBase" || measure === "allowedBase") return facts.base?.name === comparison.baseline.base?.name ? { amount: 0 } : {
		amount: 0,
		newCount: 1
	};
	const growth = GROWTH$1[measure];
	const whole = growth === void 0 ? value - before : comparison.measures[growth];
	if (whole === null) return void 0;
	const update = measureBaseUpdate(measure, facts, comparison);
	return update === 0 ? { amount: whole } : {
		amount: whole - update,
		baseImageUpdate: update
	};
}
const GROWTH$1 = {
	pullBytes: "pullGrowthBytes",
	ownBytes: "ownGrowthBytes"
};
function compareParts(finding, compared, before) {
	const { facts, comparison, baseline } = compared;
	if (finding.measure === "layerBytes") return compareLayersOver(finding, comparison, hasBaseUpdate(facts, comparison));
	if (baseline === void 0) return before?.change;
	if (finding.measure === "privateFiles") return isWhole(finding) && before !== void 0 && isWhole(before) ? comparePathBytes(toPathBytes(finding), toPathBytes(before)) : void 0;
	const [now, old] = [facts.files?.tree, baseline.facts.files?.tree];
	if (!now || !old || finding.path === void 0) return void 0;
	const isDenial = finding.measure === "deniedPaths";
	const { amount, newCount } = comparePathBytes(listPathBytes(now, finding.path, isDenial), listPathBytes(old, finding.path, isDenial));
	return isDenial ? {
		amount,
		newCount
	} : { amount };
}
const isWhole = ({ matches = [], matchCount }) => matches.length === matchCount;
const toPathBytes = ({ matches = [] }) => new Map(matches.map(({ path, bytes }) => [path, bytes]));
const CREEP_TIMES = 10;
function measureCreep({ id, value, unit }, { baseline }) {
	const breach = baseline?.findings?.find((other) => other.id === id)?.breach;
	return breach === void 0 || value === null || !SUMMED.has(unit) ? void 0 : value - breach.value;
}
//#endregion
//#region src/judge/inherit/inherit-findings.ts
function inheritFindings(findings, image, limits) {
	const { facts, comparison, baseline } = image;
	if (facts === void 0 || comparison === void 0) return findings;
	const noise = limits.budget?.noise;
	const compared = {
		facts,
		comparison,
		baseline,
		earlier: image.findings ?? [],
		noise
	};
	const judged = judgeBaseline(image, limits);
	const held = findHeld(image, limits);
	return findings.map((finding) => explainHeld(inheritFinding(finding, findStanding(finding, compared, judged), held), comparison));
}
function explainHeld(finding, { baseline }) {
	const reason = REASONS$1[finding.change?.held ?? "off"]?.(baseline.between ?? []);
	if (reason === void 0) return finding;
	return {
		...finding,
		why: finding.why === void 0 ? reason : `${finding.why}\n${reason}`
	};
}
const REASONS$1 = {
	older: (between) => `the baseline breaks this limit too, but it is older than the start of this change: there is no report of ${joinNames(between.map((sha) => sha.slice(0, 7)))}`,
	unverified: () => "the baseline breaks this limit too, but nothing shows that its report does not come from this pull request, which a job can check with permissions: actions: read"
};
function judgeBaseline({ key, baseline }, { budget, flags, baseBudget }) {
	if (baseline === void 0) return void 0;
	const { advice, buildContext } = baseline;
	const compared = {
		...advice && { advice },
		...buildContext && { buildContext },
		isBaselineUncalledFor: true
	};
	const facts = {
		...baseline.facts,
		key
	};
	const judge = (by) => {
		const pull = estimatePull(facts, void 0, by?.pull ?? null);
		return judgeFacts(facts, by, flags, {
			...compared,
			pull
		});
	};
	return {
		now: judge(budget),
		onBaseBranch: baseBudget === void 0 ? void 0 : judge(baseBudget ?? void 0)
	};
}
function findHeld({ comparison }, { budget, isOfBranch }) {
	if (isOfBranch === true) return "branch";
	if (budget?.inherits === false) return "off";
	const { distance = 0, isUnverified } = comparison?.baseline ?? {};
	if (distance > 0) return "older";
	return isUnverified ? "unverified" : void 0;
}
//#endregion
//#region src/judge/late-warnings.ts
function listLateWarningNotices(budget, flags, images) {
	const notices = [...new Set(images.map(({ key }) => key.name))].flatMap((name) => listRulesInForce(budget, flags, name).flatMap(({ rule, bounds: { warn, fail } }) => {
		if (!warn || !fail || !warnsTooLate(rule, {
			warn,
			fail
		})) return [];
		const [warned, failed] = [formatLimit$1(warn.limit, rule.unit), formatLimit$1(fail.limit, rule.unit)];
		return [`${warn.from}: ${rule.key} never warns at ${warned}: it already fails at ${failed} (${fail.from})`];
	}));
	return [...new Set(notices)];
}
const formatLimit$1 = __name((limit, unit) => unit === "bytes" ? `${limit?.toLocaleString("en-US")} bytes` : String(limit), "formatLimit");
//#endregion
//#region src/judge/override.ts
function applyOverride(findings, budget, override) {
	const label = budget?.overrideLabel ?? null;
	if (override === void 0 || label === null || override.label !== label) return findings;
	return findings.map((finding) => {
		if (!isFailedGrowth(finding)) return finding;
		const trace = `lowered to a warning by the label "${label}", set by ${override.by}`;
		const why = finding.why === void 0 ? trace : `${finding.why}\n${trace}`;
		return {
			...finding,
			outcome: "warn",
			why,
			overridden: {
				label,
				by: override.by
			}
		};
	});
}
const hasFailedGrowth = ({ images }) => images.some(({ findings }) => findings.some(isFailedGrowth));
const isFailedGrowth = (finding) => finding.outcome === "fail" && isAboutGrowth(finding);
//#endregion
//#region src/judge/propose/round-figure.ts
function roundFigure(number) {
	if (number === 0) return 0;
	const exponent = Number(number.toExponential().split("e")[1]) - 1;
	const lead = number / 10 ** exponent;
	const step = lead < 50 ? 1 : 5;
	return Number(`${Math.ceil(lead / step - 1e-9) * step}e${exponent}`);
}
//#endregion
//#region src/judge/propose/propose-limit.ts
function proposeLimit(kind, value, imageBytes, multiple = 1) {
	const cost = toCost(kind, value);
	if (kind.unit === "ratio" && cost > 1) return null;
	return roundLimit(kind, addHeadroom(kind, cost, imageBytes), multiple);
}
function addHeadroom({ unit }, cost, imageBytes) {
	if (unit === "ratio") return Math.max(cost * 1.05, cost + .005);
	const least = unit === "bytes" ? imageBytes / 100 : 1;
	return Math.ceil(Math.max(cost * 1.05, cost + least));
}
function roundLimit(kind, cost, multiple) {
	if (kind.unit !== "ratio") return roundFigure(Math.ceil(cost) / multiple);
	return toCost(kind, Math.min(Math.ceil(cost * 100 - 1e-9), 100) / 100);
}
const toCost = ({ unit, bound }, limit) => unit === "ratio" && bound === "atLeast" ? Number((1 - limit).toFixed(12)) : limit;
//#endregion
//#region src/judge/propose/outgrown.ts
function findOutgrownLimits(budget, images, gain = .1) {
	const holders = listHolders(budget, images);
	const byName = new Map();
	for (const holder of holders) byName.set(holder.name, [...byName.get(holder.name) ?? [], holder]);
	const entries = [...budget.images].flatMap(([image, part]) => listPartLimits({
		image,
		part,
		pointer: `/images/${image}`
	}, byName.get(image) ?? []));
	return [...listPartLimits({
		image: null,
		part: budget,
		pointer: ""
	}, holders), ...entries].filter((held) => isOutgrown(held, gain));
}
function listPartLimits({ image, part, pointer }, holders) {
	const ofRules = RULES_OF_IMAGES.flatMap((rule) => {
		const limits = part.rules.get(rule.key);
		const written = {
			rule,
			label: rule.key,
			image,
			pointer: `${pointer}/rules/${rule.key}`
		};
		return limits === void 0 ? [] : findRuleLimit(written, limits, holders);
	});
	const [unknownImages, measured] = [listUnknownNames(holders), listMeasured(holders)];
	const ofPaths = part.paths.flatMap(({ id, path, highestBytes }, index) => {
		const written = {
			rule: PATH_BYTES_RULE,
			label: path,
			image,
			pointer: `${pointer}/paths/${index}/highestBytes`,
			unknownImages,
			warnsElsewhere: []
		};
		return highestBytes === null ? [] : findHeldLimit(written, highestBytes, `${id}.highestBytes`, measured);
	});
	return [...ofRules, ...ofPaths];
}
const OF_IMAGES = [
	"files",
	"stored",
	"base"
];
const RULES_OF_IMAGES = RULES.filter(({ needs, isLevel }) => !isLevel && needs.every((need) => OF_IMAGES.includes(need)));
function listHolders(budget, images) {
	const createHolder = (name, measured) => ({
		name,
		inForce: new Map(listRulesInForce(budget, new Map(), name).map(({ rule, bounds }) => [rule.key, bounds])),
		measured
	});
	const judged = images.map(({ key, facts, findings }) => {
		const imageBytes = facts?.measures.imageBytes ?? 0;
		return createHolder(key.name, {
			imageBytes,
			findings: new Map(findings.map((finding) => [finding.id, finding]))
		});
	});
	const names = new Set(images.map(({ key }) => key.name));
	return [...judged, ...[...budget.images.keys()].filter((name) => !names.has(name)).map((name) => createHolder(name, void 0))];
}
const listMeasured = (holders) => holders.flatMap(({ measured }) => measured ?? []);
const listUnknownNames = (holders) => holders.filter(({ measured }) => measured === void 0).map(({ name }) => name);
function findRuleLimit(written, limits, holders) {
	const { label } = written;
	const holds = ({ inForce }, bound) => limits[bound] !== void 0 && inForce.get(label)?.[bound] === limits[bound];
	const held = holders.filter((holder) => holds(holder, "warn") || holds(holder, "fail"));
	const warnsElsewhere = held.filter((holder) => holds(holder, "fail") && !holds(holder, "warn")).flatMap(({ inForce }) => inForce.get(label)?.warn ?? []);
	return findHeldLimit({
		...written,
		unknownImages: listUnknownNames(held),
		warnsElsewhere
	}, limits, label, listMeasured(held));
}
function findHeldLimit(written, limits, findingId, measured) {
	const [first, ...others] = ["warn", "fail"].flatMap((bound) => toSetBound(bound, limits[bound]));
	const found = measured.map(({ findings }) => findings.get(findingId));
	const values = found.map((finding) => finding?.value ?? null);
	if (first === void 0 || values.length === 0 || values.includes(null) || found.every(matchesNoPath)) return [];
	const worst = written.rule.bound === "atMost" ? Math.max : Math.min;
	return [{
		...written,
		bounds: [first, ...others],
		value: worst(...values.map(Number)),
		imageBytes: Math.max(...measured.map(({ imageBytes }) => imageBytes))
	}];
}
const toSetBound = (bound, written) => written === void 0 || written.limit === null ? [] : [{
	bound,
	written,
	limit: written.limit
}];
const matchesNoPath = (finding) => finding?.measure === "pathBytes" && finding.matchCount === 0;
const comesBeforeWarning = ({ rule, warnsElsewhere }, newLimit, limitOf = (warn) => warn.limit) => warnsElsewhere.some((warn) => {
	const limit = limitOf(warn);
	return limit !== null && toCost(rule, newLimit) < toCost(rule, limit);
});
const LEAST_GAIN = {
	bytes: 0,
	count: 2,
	ratio: .02,
	seconds: 1,
	money: 1
};
function isOutgrown({ rule, value, imageBytes, bounds: [{ limit }] }, gain) {
	const proposed = proposeLimit(rule, value, imageBytes);
	if (proposed === null) return false;
	const [now, then] = [toCost(rule, limit), toCost(rule, proposed)];
	return then < now && then <= now * (1 - gain) && now - then >= LEAST_GAIN[rule.unit] - 1e-9;
}
//#endregion
//#region src/judge/propose/ratchet-due.ts
const MOST_NAMED = 3;
function listRatchetNotices(budget, images) {
	if (budget === void 0 || images.some(({ verdict }) => verdict !== "pass")) return [];
	const outgrown = findOutgrownLimits(budget, images, .25).filter((held) => !held.rule.isDive && canComeDown(held));
	if (outgrown.length === 0) return [];
	const which = joinNames(outgrown.map(nameLimit), MOST_NAMED);
	return [`${budget.source}: much more headroom than needed for ${which}; run "plimsoll ratchet" to lower the limits`];
}
function canComeDown(held) {
	const { rule, value, imageBytes, bounds, unknownImages } = held;
	const proposed = proposeLimit(rule, value, imageBytes);
	if (proposed === null || unknownImages.length > 0) return false;
	return bounds[0].bound === "warn" || !comesBeforeWarning(held, proposed);
}
const nameLimit = ({ label, image }) => image === null ? label : `${label} of ${image}`;
//#endregion
//#region src/judge/unlisted-images.ts
function listUnlistedImageNotices(budget, images) {
	if (budget === void 0 || budget.images.size === 0) return [];
	const measured = images.filter(({ facts }) => facts !== void 0).map(({ key }) => key.name);
	return [...new Set(measured)].filter((name) => !budget.images.has(name)).map((name) => `${budget.source}: images has no entry ${quote$1(name)}, so the general rules apply; ${suggestFix(name, budget)}`);
}
function suggestFix(name, { images }) {
	const meant = findClosest(name, images.keys());
	return meant === void 0 ? "write NAME=SOURCE to name it" : `did you mean ${quote$1(meant)}?`;
}
//#endregion
//#region src/judge/unmatched-paths.ts
function listUnmatchedPathNotices(images) {
	const matchesByRule = new Map();
	for (const { id, from, path = "", measure, matchCount } of images.flatMap(({ findings }) => findings)) {
		if (measure !== "pathBytes" && measure !== "pathGrowthBytes" || matchCount === void 0) continue;
		const entry = matchesByRule.get(id) ?? {
			from,
			path,
			count: 0
		};
		entry.count += matchCount;
		matchesByRule.set(id, entry);
	}
	const unmatched = [...matchesByRule.values()].filter(({ count }) => count === 0);
	return [...new Set(unmatched.map(({ from, path }) => `${from}: no image has the path ${path}`))];
}
//#endregion
//#region src/judge/judge.ts
function judgeReport(request) {
	const { images, budget, flags, notices, now, toolVersion, run, loosened } = request;
	const rules = listRulesInForce(budget, flags).filter(({ rule, limit }) => !(rule.isLevel && limit.isDefault)).map(({ limit }) => limit);
	const limits = {
		source: budget?.source ?? null,
		sha256: budget?.sha256 ?? null,
		rules
	};
	const judged = images.map((image) => judgeImage(image, request, !lacksLimits(limits)));
	return {
		schemaVersion: 2,
		tool: {
			name: "plimsoll",
			version: toolVersion
		},
		...run && { run },
		budget: {
			...limits,
			...loosened && { loosened }
		},
		verdict: computeReportVerdict(judged),
		notices: [
			...notices,
			...budget?.notices ?? [],
			...listLateWarningNotices(budget, flags, judged),
			...listUnlistedImageNotices(budget, judged),
			...listWaiverNotices(budget, judged, now),
			...listUnmatchedPathNotices(judged),
			...listRatchetNotices(budget, judged)
		],
		images: judged
	};
}
function judgeImage(image, request, hasLimits) {
	const { budget, flags, now, overriddenBy } = request;
	const { key, isNamed, facts, comparison, noBaseline, isBaselineUncalledFor } = image;
	const { buildContext, noBuildContext } = image;
	const { error, notices } = image;
	if (facts === void 0) return {
		key,
		...isNamed && { isNamed },
		verdict: "unmeasured",
		findings: [],
		...error && { error },
		notices
	};
	const cost = computeCost(facts, comparison, budget?.cost ?? null);
	const pull = estimatePull(facts, comparison, budget?.pull ?? null);
	const findings = applyOverride(inheritFindings(applyWaivers(judgeFacts(facts, budget, flags, {
		...image,
		pull,
		cost
	}), budget, key.name, now), image, request), budget, overriddenBy);
	const verdict = computeImageVerdict(findings, error, hasLimits);
	return {
		key,
		...isNamed && { isNamed },
		verdict,
		findings,
		facts,
		...comparison && { comparison: addNoise(comparison, findings, budget) },
		...noBaseline !== void 0 && isBaselineUncalledFor !== true && { noBaseline },
		...buildContext && { buildContext },
		...noBuildContext !== void 0 && { noBuildContext },
		...pull && { pull },
		...cost && { cost },
		...hideAdvice(image, budget, key.name),
		...error && { error },
		notices
	};
}
function addNoise({ noiseBytes: _, ...comparison }, findings, budget) {
	if (findings.some(isBrokenGrowth)) return comparison;
	const { imageBytes, pullBytes } = comparison.baseline.measures;
	const noise = budget?.noise ?? DEFAULT_NOISE;
	return {
		...comparison,
		noiseBytes: computeNoiseBytes(noise, imageBytes ?? pullBytes ?? 0)
	};
}
const isBrokenGrowth = (finding) => (finding.outcome === "fail" || finding.outcome === "warn") && isAboutGrowth(finding);
const computeImageVerdict = (findings, error, hasLimits) => {
	if (error !== void 0) return "unmeasured";
	return findWorst([...findings.map(toVerdict), hasLimits ? "pass" : "warn"]);
};
const lacksLimits = ({ source, rules }) => source === null && rules.every(({ isDefault }) => isDefault);
const computeReportVerdict = (images) => images.length === 0 ? "unmeasured" : findWorst(images.map(({ verdict }) => verdict));
const WORST_FIRST = [
	"unmeasured",
	"fail",
	"warn",
	"pass"
];
const findWorst = (verdicts) => WORST_FIRST.find((verdict) => verdicts.includes(verdict)) ?? "pass";
const toVerdict = ({ outcome }) => outcome === "waived" || outcome === "skipped" || outcome === "inherited" ? "pass" : outcome;
function toExitCode({ verdict, images }) {
	if (images.some(({ error }) => error !== void 0 && ERROR_EXIT[error.code] === EXIT.unusable)) return EXIT.unusable;
	if (verdict === "unmeasured") return EXIT.unmeasured;
	return verdict === "fail" ? EXIT.over : EXIT.within;
}
//#endregion
//#region src/judge/propose/entry-names.ts
const WHOLE_NAME = new RegExp(`^${IMAGE_NAME}$`);
function chooseEntryNames(names) {
	const taken = new Set(names.filter((name) => WHOLE_NAME.test(name)));
	const given = new Set();
	return names.map((name) => {
		const isFree = (one) => !given.has(one) && (one === name || !taken.has(one));
		const wanted = shortenName(name);
		let chosen = wanted;
		for (let count = 2; !isFree(chosen); count++) chosen = `${wanted}-${count}`;
		given.add(chosen);
		return chosen;
	});
}
function shortenName(name) {
	if (WHOLE_NAME.test(name)) return name;
	return name.slice(name.lastIndexOf("/") + 1).replace(/[:@].*$/s, "").replace(/[^A-Za-z0-9._-]+/g, "-").replace(/^[^A-Za-z0-9]+/, "").slice(0, 60) || "image";
}
//#endregion
//#region src/judge/propose/limit-text.ts
const SCALES = [
	["GB", 1e9],
	["MB", 1e6],
	["kB", 1e3],
	["B", 1]
];
function formatLimit(unit, limit) {
	if (limit === null) return "disabled";
	if (unit === "ratio") return limit.toFixed(2);
	const [name, multiple] = unit === "bytes" && SCALES.find(([, bytes]) => limit >= bytes) || ["", 1];
	return `${Number((limit / multiple).toPrecision(12))}${name}`;
}
//#endregion
//#region src/judge/propose/draft-budget.ts
const FOR_ALL = [
	"lowestEfficiency",
	"highestWastedBytes",
	"highestUserWastedPercent"
];
const FOR_EACH = [
	"highestImageBytes",
	"highestReclaimableBytes",
	"highestLayerCount",
	"highestPullBytes"
];
const SUGGESTED = ["highestPullBytes"];
const GROWTH = {
	key: "highestGrowthPercent",
	unit: "ratio",
	limit: "5%",
	value: null,
	isSuggestion: true
};
const NO_HISTORY = {
	id: "paths[0]",
	path: "**/.git",
	highestBytes: null,
	highestGrowthBytes: null,
	isDenied: true,
	why: null,
	from: ""
};
function draftBudget(subjects, presetName = detectPreset(subjects)) {
	const preset = presetName === void 0 ? void 0 : findPreset(presetName);
	const all = subjects.flatMap(({ facts }) => facts);
	const [only, ...others] = subjects;
	const shared = draftRules(FOR_ALL, all);
	const names = chooseEntryNames(subjects.map(({ name }) => name));
	return {
		schemaId: SCHEMA_ID,
		names: subjects.map(({ name }) => name),
		...presetName !== void 0 && preset && { preset: {
			name: presetName,
			title: preset.title
		} },
		rules: [
			...shared,
			...only !== void 0 && others.length === 0 ? draftRules(FOR_EACH, only.facts) : [],
			GROWTH
		],
		images: others.length === 0 ? [] : subjects.map(({ source, facts }, index) => ({
			name: names[index],
			source,
			rules: draftRules(FOR_EACH, facts)
		})),
		denial: {
			path: NO_HISTORY.path,
			holds: all.every(hasNoHistory)
		}
	};
}
function detectPreset(subjects) {
	const runtimes = new Set(subjects.flatMap(({ facts }) => facts.map(({ files }) => files.runtime?.name)));
	const [name] = runtimes;
	return runtimes.size === 1 ? name : void 0;
}
const NO_BASELINE = {
	outcome: "skipped",
	why: ""
};
const hasNoHistory = ({ files: { tree } }) => tree !== null && judgePaths(tree, [NO_HISTORY], [], NO_BASELINE).findings.every(({ outcome }) => outcome === "pass");
function draftRules(keys, facts) {
	return keys.flatMap((key) => {
		const rule = findRule(key);
		return rule === void 0 ? [] : draftRule(rule, facts);
	});
}
function draftRule(rule, facts) {
	const values = facts.filter((one) => !alwaysPasses(rule, one)).map((one) => readExactValue(rule, one));
	const isMeasured = !values.includes(null);
	if (!isMeasured && !rule.isDive) return [];
	const worst = rule.bound === "atMost" ? Math.max : Math.min;
	const value = isMeasured && values.length > 0 ? worst(...values.map(Number)) : null;
	const imageBytes = Math.max(...facts.map(({ measures }) => measures.imageBytes));
	const limit = value === null ? isMeasured ? rule.default : null : proposeLimit(rule, value, imageBytes);
	const { key, unit } = rule;
	return [{
		key,
		unit,
		value,
		limit: formatLimit(unit, limit),
		isSuggestion: SUGGESTED.includes(key)
	}];
}
const alwaysPasses = ({ measure }, { measures, files }) => measure === "userWastedRatio" && measures[measure] === null && files.diveUserWasted === "NaN";
function readExactValue({ measure }, { measures, pullBytesAre }) {
	if (measure === "pullBytes" && pullBytesAre === "estimate") return null;
	return measures[measure] ?? null;
}
//#endregion
//#region src/judge/propose/draft-subjects.ts
function groupSubjects(images) {
	const bySource = new Map();
	for (const { name, source, facts } of images) {
		const key = JSON.stringify([name, source]);
		const subject = bySource.get(key) ?? {
			name,
			source,
			facts: []
		};
		subject.facts.push(facts);
		bySource.set(key, subject);
	}
	return [...bySource.values()];
}
const toWrittenSource = ({ source }) => /(?:^|:)-$/.test(source) ? null : source;
//#endregion
//#region src/report/budget-draft.ts
function renderBudgetDraft(draft, day) {
	const { schemaId, names, preset, rules, images, denial } = draft;
	return `${[
		`# yaml-language-server: $schema=${schemaId}`,
		"#",
		...formatTitle(names, day),
		"# A value equal to its limit passes. Sizes are 150MB (10⁶) or 150MiB (2²⁰); `disabled` turns a rule off.",
		"# `plimsoll rules` lists every rule; `plimsoll ratchet` lowers limits that the image no longer needs.",
		"",
		...preset === void 0 ? [] : formatPreset(preset),
		"rules:",
		...rules.flatMap((rule, index) => [...index === 0 ? [] : [""], ...formatRule(rule)]),
		"",
		...formatDenial(denial),
		...images.length === 0 ? [] : ["", ...formatImages(images)]
	].join("\n")}\n`;
}
const MOST_NAMES = 2;
function formatTitle(names, day) {
	return [`# Size budget of ${joinNames(names.map((name) => shortenEnd(neutralize(name), 40)), MOST_NAMES)}.`, `# Written by \`plimsoll init\` on ${day}: each limit has about 5% headroom over what was measured.`];
}
const formatPreset = ({ name, title }) => [
	`# Typical limits for ${title}; the rules below override them. To omit them, use --preset none.`,
	`preset: ${name}`,
	""
];
const REASONS = {
	lowestEfficiency: ["dive's score: 1 if no path is in more than one layer. It falls when layers rewrite each other."],
	highestWastedBytes: ["dive's wasted bytes: every copy of a path that is in more than one layer."],
	highestUserWastedPercent: ["The same as a share of all layers except the lowest, which is usually the base image."],
	highestImageBytes: ["What each machine unpacks and stores. Accidental growth shows up here first."],
	highestReclaimableBytes: ["Shipped but never visible in a container: deleted or overwritten in a later layer."],
	highestLayerCount: ["Each layer is pulled and unpacked separately; many small ones slow down every start."],
	highestPullBytes: ["What a fresh machine downloads. It is known only for layers as they are pushed: in an OCI layout, a", "containerd image store or a registry. Elsewhere it can't be measured, so the rule does not pass."],
	highestGrowthPercent: ["What one change may add. On pull requests the action finds the baseline; elsewhere name it with --baseline."]
};
function formatRule(rule) {
	return [...(REASONS[rule.key] ?? []).map((line) => `  # ${line}`), `  ${formatRuleLine(rule, 0)}`];
}
function formatRuleLine(rule, keyCells) {
	return `${`${rule.isSuggestion ? "# " : ""}${rule.key}: ${rule.limit}`.padEnd(keyCells)}  # ${formatRemark(rule)}`;
}
function formatRemark({ value, unit, limit, isSuggestion }) {
	if (value === null && isSuggestion) return "skipped if there is no baseline";
	if (value !== null) return `measured: ${formatApart(value, [], unit)[0]}`;
	return limit === "disabled" ? "not measured: dive divides by zero here" : "dive's default";
}
function formatDenial({ path, holds }) {
	const rule = `  - { path: "${path}", deny: true, why: "history and credentials do not belong in an image" }`;
	return holds ? [
		"paths:",
		"  # In every layer, even if a later one hides it.",
		rule
	] : [
		"# Not enabled, because such paths exist or could not be ruled out. No path in any layer may match:",
		"# paths:",
		`# ${rule}`
	];
}
function formatImages(images) {
	const reasons = [...new Set(images.flatMap(({ rules }) => rules.map(({ key }) => key)))].flatMap((key) => [`  # ${key}:`, ...(REASONS[key] ?? []).map((line) => `  #   ${line}`)]);
	const entries = images.flatMap(({ name, source, rules }) => {
		const cells = Math.max(...rules.map((rule) => formatRuleLine(rule, 0).indexOf("  # ")));
		return [
			"",
			`  ${/^[a-z][\w-]*$/i.test(name) ? name : quote(name)}:`,
			...source === null ? [] : [`    image: ${quote(source)}`],
			"    rules:",
			...rules.map((rule) => `      ${formatRuleLine(rule, cells)}`)
		];
	});
	return [
		"# Further limits for each image. `plimsoll check` without a source checks every image that has an `image:`.",
		"images:",
		...reasons,
		...entries
	];
}
const quote = (text) => JSON.stringify(text).replace(/[\u007f-\u00a0\u200b-\u200f\u2028-\u202f\u2060-\u206f\ufeff]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`);
//#endregion
//#region src/gate/add-draft.ts
const MOST_LINES = 200;
function addDraft(report, isFound, now) {
	const images = report.images.flatMap(({ key, facts, error }) => facts?.files === void 0 || error !== void 0 ? [] : {
		name: key.name,
		source: isFound ? toWrittenSource(facts) : null,
		facts
	});
	const isWhole = images.length > 0 && images.length === report.images.length;
	const { draft: _, ...budget } = report.budget;
	if (!isWhole || !lacksLimits(budget)) return {
		...report,
		budget
	};
	const draft = renderBudgetDraft(draftBudget(groupSubjects(images)), now.toISOString().slice(0, 10)).trimEnd().split("\n");
	return {
		...report,
		budget: draft.length > MOST_LINES ? budget : {
			...budget,
			draft
		}
	};
}
//#endregion
export { measureBaseUpdate as _, draftBudget as a, listWaiverNames as b, judgeReport as c, comesBeforeWarning as d, findOutgrownLimits as f, hasFailedGrowth as g, toCost as h, toWrittenSource as i, lacksLimits as l, roundLimit as m, renderBudgetDraft as n, computeImageVerdict as o, proposeLimit as p, groupSubjects as r, computeReportVerdict as s, addDraft as t, toExitCode as u, isAboutGrowth as v, restoreAdvice as y };
