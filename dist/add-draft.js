import { r as __name } from "./rolldown-runtime.js";
import { n as EXIT, t as ERROR_EXIT } from "./errors.js";
import { t as neutralize } from "./inert.js";
import { t as shortenEnd } from "./shorten.js";
import { a as PATH_GROWTH_RULE, i as PATH_BYTES_RULE, n as listRulesInForce, o as RULES, s as findRule, t as listRulePlaces } from "./effective-limits.js";
import { n as listFleetLimits } from "./fleet-rules.js";
import { c as selectsPath, p as computeNoiseBytes, s as compileGlob, u as DEFAULT_NOISE } from "./base-rules.js";
import { i as findPreset, s as DEFAULT_PULL, t as SCHEMA_ID } from "./budget-schema.js";
import "./report.js";
import { t as hideAdvice } from "./advice-off.js";
import { t as joinNames } from "./name-list.js";
import { t as judgeValue } from "./outcome.js";
import { a as isBrokenGrowth, c as isEffort, i as isAboutGrowth, l as measureSlowdown, n as isSummed, o as judgeFacts, s as judgePaths, t as compareAmounts } from "./amounts.js";
import { r as summarizeFleet, t as computeFleetVerdict } from "./judge-fleet.js";
import { n as quote$1 } from "./budget-problems.js";
import { t as findClosest } from "./closest.js";
import { d as readSeconds, f as parseByteSize, i as warnsTooLate, l as readLimit } from "./rule-limits.js";
import { t as identifyFinding } from "./finding-identity.js";
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
function computeLeastCost(facts, settings) {
	const cost = computeCost(facts, void 0, settings);
	if (cost === void 0) return void 0;
	const { low } = cost.perYear;
	return {
		...cost,
		perYear: {
			low,
			high: low
		}
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
		startSeconds: .0943,
		layerSeconds: .0615,
		entrySeconds: 188e-6,
		unpackBytesPerSecond: {
			gzip: 568e5,
			zstd: 25e7,
			none: 175e6
		}
	},
	containerd: {
		startSeconds: .0761,
		layerSeconds: .0292,
		entrySeconds: 279e-6,
		unpackBytesPerSecond: {
			gzip: 938e5,
			zstd: 239e6,
			none: 399e6
		}
	},
	podman: {
		startSeconds: .0938,
		layerSeconds: .0435,
		entrySeconds: 217e-6,
		unpackBytesPerSecond: {
			gzip: 526e5,
			zstd: 117e6,
			none: 478e6
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
	const { startSeconds, spans } = simulatePull(layers, settings.client, settings, handshake);
	return spans.reduce((last, { unpackedAt }) => Math.max(last, unpackedAt), startSeconds);
}
function simulatePull(layers, client, settings, handshake = REGISTRY) {
	const profile = PULL_PROFILES[client];
	const { roundTripSeconds, bandwidthBytesPerSecond } = settings;
	const { connectRoundTrips, tokenRoundTrips } = handshake;
	const start = profile.startSeconds + roundTripSeconds * (connectRoundTrips + tokenRoundTrips + profile.startRequests);
	const downloads = settings.downloads ?? profile.downloads;
	const ends = simulateDownloads(layers.map(({ downloadBytes, unpack }) => ({
		bytes: downloadBytes,
		mostBytesPerSecond: limitByCheck(profile, unpack)
	})), {
		bytesPerSecond: bandwidthBytesPerSecond,
		requestSeconds: roundTripSeconds,
		downloads
	});
	const unpacks = scheduleUnpacks(ends, layers.map(({ unpack }) => computeUnpackSeconds(unpack, profile, settings)), settings.unpacks ?? profile.unpacks);
	const starts = findDownloadStarts(layers, ends, downloads);
	return {
		startSeconds: start,
		spans: ends.map((end, i) => ({
			requestedAt: start + starts[i],
			downloadedAt: start + end,
			unpackingAt: start + unpacks[i].start,
			unpackedAt: start + unpacks[i].end
		}))
	};
}
function findDownloadStarts(layers, ends, downloads) {
	const isNeeded = (i) => (layers[i]?.downloadBytes ?? 0) > 0;
	const finished = ends.filter((_, i) => isNeeded(i)).sort((a, b) => a - b);
	let count = 0;
	return ends.map((end, i) => isNeeded(i) ? finished[count++ - downloads] ?? 0 : end);
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
function scheduleUnpacks(ends, seconds, unpacks) {
	const free = Array.from({ length: Math.min(unpacks, ends.length) }, () => 0);
	return ends.map((downloaded, i) => {
		const slot = free.indexOf(Math.min(...free));
		const start = Math.max(downloaded, free[slot]);
		const end = start + seconds[i];
		free[slot] = end;
		return {
			start,
			end
		};
	});
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
		...waitsFor && { waitsFor },
		...settings.client !== "simple" && { timeline: listSpans(layers, settings.client, settings) }
	};
}
const listSpans = (layers, client, settings) => simulatePull(layers, client, settings).spans.map((span) => ({
	requestedAt: toMilliseconds(span.requestedAt),
	downloadedAt: toMilliseconds(span.downloadedAt),
	unpackingAt: toMilliseconds(span.unpackingAt),
	unpackedAt: toMilliseconds(span.unpackedAt)
}));
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
//#region src/judge/enforce-from.ts
function delayFailures(findings, budget, imageName, now) {
	const day = budget?.images.get(imageName)?.enforceFrom ?? budget?.enforceFrom;
	if (day === void 0 || now.toISOString().slice(0, 10) >= day) return findings;
	return findings.map((finding) => {
		if (finding.outcome !== "fail") return finding;
		const words = `fails from ${day}`;
		const why = finding.why === void 0 ? words : `${finding.why}\n${words}`;
		return {
			...finding,
			outcome: "warn",
			why,
			enforcedFrom: day
		};
	});
}
//#endregion
//#region src/judge/inherit/creep.ts
const NOTICEABLE_TIMES = 10;
function measureCreep({ id, value, unit }, baseline, noiseBytes) {
	const breach = baseline?.findings?.find((other) => other.id === id)?.breach;
	if (breach === void 0 || value === null || !isSummed(unit)) return void 0;
	const crept = value - breach.value;
	return crept > NOTICEABLE_TIMES * noiseBytes ? crept : void 0;
}
//#endregion
//#region src/judge/inherit/finding-change.ts
function measureChange(finding, value, compared, before) {
	const amounts = compareTimes(finding, value) ?? compareAmounts(finding, value, compared, before);
	if (amounts === void 0) return void 0;
	const { basisBytes, ...change } = amounts;
	const noise = compared.noise ?? DEFAULT_NOISE;
	const noiseBytes = change.unit === "bytes" ? computeNoiseBytes(noise, basisBytes) : 0;
	const crept = measureCreep(finding, compared.baseline, noiseBytes);
	return {
		...change,
		noiseBytes,
		...crept !== void 0 && { crept }
	};
}
function compareTimes(finding, before) {
	if (!isEffort(finding.measure) || finding.unit !== "seconds") return void 0;
	return {
		amount: measureSlowdown(finding.value, before),
		unit: "seconds",
		basisBytes: 0
	};
}
//#endregion
//#region src/judge/inherit/baseline-result.ts
function findBaselineResult(finding, compared, judged) {
	if (isAboutGrowth(finding)) return void 0;
	if (judged === void 0) return recallBaselineResult(finding, compared);
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
function recallBaselineResult(finding, compared) {
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
//#endregion
//#region src/judge/inherit/inherit.ts
function inheritFinding(finding, result, held) {
	if (result === void 0) return finding;
	const known = {
		...finding,
		baselineValue: result.value,
		...noteUnchanged(finding, result)
	};
	const { change } = result;
	if (change === void 0 || !isBrokenBy(result.outcome, finding.outcome)) return known;
	if (held === "older" || held === "unverified") return {
		...known,
		change: {
			...change,
			held
		}
	};
	if (isWorse$1(change)) return {
		...known,
		change
	};
	const reason = findLimitChange(result, finding) ?? held;
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
function noteUnchanged(finding, result) {
	return isSameValue(finding, result) ? { isUnchanged: true } : {};
}
function isSameValue({ value, unit }, { value: before, change }) {
	if ((change?.newCount ?? 0) > 0) return false;
	if (value === before) return true;
	if (value === null || before === null || unit === "count" || change?.unit !== "bytes") return false;
	const { amount, baseImageUpdate = 0, noiseBytes } = change;
	const moved = unit === "bytes" ? value - before : amount + baseImageUpdate;
	return Math.abs(moved) <= noiseBytes;
}
const isWorse$1 = __name(({ amount, unit, noiseBytes, newCount = 0 }) => newCount > 0 || amount > (unit === "bytes" ? noiseBytes : 0), "isWorse");
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
	const inherited = findings.map((finding) => explainHeld(inheritFinding(finding, findBaselineResult(finding, compared, judged), held), comparison));
	return findings.some(isBrokenGrowth) ? inherited.map(toExact) : inherited;
}
function toExact(finding) {
	const { isUnchanged, ...others } = finding;
	return isUnchanged && others.value !== others.baselineValue ? others : finding;
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
function judgeBaseline({ key, baseline, drift }, { budget, flags, baseBudget }) {
	if (baseline === void 0) return void 0;
	const { advice, buildContext, effort } = baseline;
	const compared = {
		...advice && { advice },
		...buildContext && { buildContext },
		drift,
		...effort && { effort },
		isBaselineUncalledFor: true
	};
	const facts = {
		...baseline.facts,
		key
	};
	const judge = (by) => {
		const pull = estimatePull(facts, void 0, by?.pull ?? null);
		const cost = computeLeastCost(facts, by?.cost ?? null);
		return judgeFacts(facts, by, flags, {
			...compared,
			pull,
			cost
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
function applyOverrides(findings, key, budget, overrides) {
	const usable = overrides.filter(({ label }) => isUsable(label, budget));
	if (budget === void 0 || usable.length === 0) return findings;
	return findings.map((finding) => {
		if (!isOverridable(finding, budget)) return finding;
		for (const override of usable) {
			const value = findApprovedValue(finding, key, override);
			if (value !== void 0) return lower(finding, override, value);
		}
		return finding;
	});
}
const isUsable = (label, budget) => label === void 0 ? budget?.override?.isReviewEnough === true : label === (budget?.overrideLabel ?? null);
function findApprovedValue(finding, key, { approved }) {
	const { value, bound } = finding;
	if (approved === void 0) return value;
	const before = approved.get(identifyFinding(key, finding));
	if (before === void 0 || value === null) return void 0;
	return (bound === "atMost" ? value > before : value < before) ? void 0 : before;
}
function lower(finding, { label, by, at }, value) {
	const trace = label === void 0 ? `lowered to a warning by the review of ${by}` : `lowered to a warning by the label "${label}", set by ${by}`;
	const why = finding.why === void 0 ? trace : `${finding.why}\n${trace}`;
	const overridden = {
		...label !== void 0 && { label },
		by,
		...at !== void 0 && {
			at,
			...value !== null && { value }
		}
	};
	return {
		...finding,
		outcome: "warn",
		why,
		overridden
	};
}
const hasOverridable = ({ images }, budget) => budget !== void 0 && images.some(({ findings }) => findings.some((finding) => isOverridable(finding, budget)));
const isOverridable = (finding, { override }) => finding.outcome === "fail" && isInScope(finding, override?.rules ?? "growth");
function isInScope(finding, rules) {
	if (rules === "growth") return isAboutGrowth(finding);
	if (rules === "all") return !NEVER.has(finding.measure);
	return listWaiverNames(finding.id, finding.path).some((name) => rules.includes(name));
}
const NEVER = new Set(["deniedPaths", "privateFiles"]);
//#endregion
//#region src/judge/propose/limit-style.ts
function detectLimitStyle({ unit, isDive }, { text }) {
	const [, before = "", digits = "", space = "", suffix = "", after = ""] = /^(\s*)([\d.,_]*)(\s*)([a-z%]*)(\s*)$/i.exec(text) ?? [];
	const around = (number) => `${before}${number}${space}${suffix}${after}`;
	if (unit === "ratio") {
		if (suffix === "%") return {
			multiple: 1,
			write: (ratio) => around(formatPlain(ratio * 100))
		};
		const isShort = digits.startsWith(".");
		return {
			multiple: 1,
			write: (ratio) => `${before}${ratio.toFixed(2).replace(/^0(?=\.)/, isShort ? "" : "0")}${after}`
		};
	}
	const multiple = measureUnit(unit, suffix);
	const separator = /[,_]/.exec(digits)?.[0] ?? "";
	const needsUnit = unit === "bytes" && !isDive && suffix === "";
	const getUnit = (number) => needsUnit && number > 0 && number < 1e4 ? "B" : "";
	return {
		multiple,
		write: (number) => around(`${groupThousands(formatPlain(number), separator)}${getUnit(number)}`)
	};
}
function measureUnit(unit, suffix) {
	if (unit === "bytes") return parseByteSize(`1${suffix}`) ?? 1;
	const seconds = unit === "seconds" ? readSeconds(`1${suffix}`) : void 0;
	return seconds !== void 0 && "value" in seconds ? seconds.value : 1;
}
const formatPlain = (number) => String(Number(number.toPrecision(12)));
const groupThousands = (number, separator) => {
	const [whole = "", ...fraction] = number.split(".");
	return [whole.replace(/\B(?=(?:\d{3})+$)/g, separator), ...fraction].join(".");
};
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
	if (unit === "seconds") return `${Number(limit.toPrecision(12))}s`;
	const [name, multiple] = unit === "bytes" && SCALES.find(([, bytes]) => limit >= bytes) || ["", 1];
	return `${Number((limit / multiple).toPrecision(12))}${name}`;
}
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
function proposeLimit(kind, value, imageBytes, multiple = 1, keep = USUAL_HEADROOM) {
	const cost = toCost(kind, value);
	if (kind.unit === "ratio" && cost > 1) return null;
	return roundLimit(kind, addHeadroom(kind, cost, imageBytes, keep), multiple);
}
const USUAL_HEADROOM = .05;
function addHeadroom({ unit }, cost, imageBytes, keep) {
	const wanted = Number((cost * (1 + keep)).toPrecision(15));
	if (unit === "ratio") return Math.max(wanted, cost + .005);
	const least = unit === "bytes" ? imageBytes / 100 : 1;
	return Math.ceil(Math.max(wanted, cost + least));
}
function roundLimit(kind, cost, multiple) {
	if (kind.unit !== "ratio") return roundFigure(Math.ceil(cost) / multiple);
	return toCost(kind, Math.min(Math.ceil(cost * 100 - 1e-9), 100) / 100);
}
const toCost = ({ unit, bound }, limit) => unit === "ratio" && bound === "atLeast" ? Number((1 - limit).toFixed(12)) : limit;
//#endregion
//#region src/judge/propose/failed-limits.ts
function toFailedLimit(finding, { name }, budget, flags) {
	const { value, failLimit, outcome, enforcedFrom, id } = finding;
	if (!(outcome === "fail" || enforcedFrom !== void 0) || value === null || failLimit === null || FOUND.has(finding.measure)) return void 0;
	const known = {
		oldLimit: failLimit,
		value,
		from: finding.from
	};
	if (finding.path !== void 0) return findPathLimit(finding, known, name, budget);
	const rule = findRule(id);
	if (rule === void 0) return void 0;
	const place = listRulePlaces(budget, flags, name).find(({ rules }) => rules.get(id)?.fail !== void 0);
	const bound = place?.rules.get(id)?.fail;
	const ofRule = {
		...known,
		rule,
		label: id
	};
	if (place?.part === null) return {
		...ofRule,
		place: "flag",
		pointer: "",
		...toWritten(bound, failLimit)
	};
	const part = place?.part ?? (budget?.images.has(name) ? `/images/${name}` : "");
	return bound?.text === void 0 ? {
		...ofRule,
		place: "rules",
		pointer: part,
		oldText: null
	} : {
		...ofRule,
		place: "line",
		pointer: `${part}/rules/${id}`,
		...toWritten(bound, failLimit)
	};
}
const FOUND = new Set([
	"deniedPaths",
	"privateFiles",
	"pinnedBase",
	"allowedBase"
]);
const toWritten = (bound, limit) => ({
	oldText: bound?.text ?? null,
	from: bound?.from ?? "",
	oldLimit: bound?.limit ?? limit
});
function findPathLimit({ id, path = "" }, known, name, budget) {
	const [, ruleId = "", key = ""] = /^(.*\[\d+\])\.(highest\w+)$/.exec(id) ?? [];
	const rule = [PATH_BYTES_RULE, PATH_GROWTH_RULE].find((one) => one.key === key);
	const ofImage = budget?.images.get(name)?.paths ?? [];
	const written = [...budget?.paths ?? [], ...ofImage].find((one) => one.id === ruleId);
	if (rule === void 0 || written === void 0) return void 0;
	const bound = written[rule.key];
	const index = /\d+(?=\]$)/.exec(ruleId)?.[0] ?? "";
	const pointer = `${ofImage.includes(written) ? `/images/${name}` : ""}/paths/${index}/${rule.key}`;
	const { fail } = bound ?? {};
	return {
		...known,
		rule,
		label: path,
		place: "line",
		pointer,
		...toWritten(fail, known.oldLimit)
	};
}
function raiseLimit({ rule, value, oldText }) {
	const style = oldText === null ? void 0 : detectLimitStyle(rule, {
		text: oldText,
		isPlain: true
	});
	const multiple = style?.multiple ?? chooseMultiple(rule, value);
	const number = roundUp(rule, toCost(rule, value), multiple);
	const text = style?.write(number) ?? formatLimit(rule.unit, number * multiple);
	const reading = readLimit(rule, {
		text,
		isPlain: true
	});
	const limit = "limit" in reading ? reading.limit : null;
	return limit !== null && toCost(rule, limit) >= toCost(rule, value) ? {
		text,
		limit
	} : void 0;
}
const chooseMultiple = ({ unit }, value) => unit === "bytes" ? [
	1e9,
	1e6,
	1e3
].find((one) => value >= one) ?? 1 : 1;
function roundUp(rule, cost, multiple) {
	if (rule.unit === "count") return cost;
	if (rule.unit === "ratio") return toCost(rule, Math.ceil(cost * 100 - 1e-9) / 100);
	const number = cost / multiple;
	if (number <= 0) return 0;
	const step = 10 ** (Math.floor(Math.log10(number)) - 2);
	return Number((Math.ceil(number / step - 1e-9) * step).toPrecision(12));
}
//#endregion
//#region src/judge/propose/accept.ts
function addAcceptances(images, budget, flags) {
	const worst = new Map(listFailedLimits(images, budget, flags).map((limit) => [identify(limit), limit]));
	return images.map((image) => ({
		...image,
		findings: image.findings.map((finding) => {
			const failed = toFailedLimit(finding, image.key, budget, flags);
			const limit = failed && worst.get(identify(failed));
			const acceptance = limit && toAcceptance(limit, budget);
			return acceptance === void 0 ? finding : {
				...finding,
				acceptance
			};
		})
	}));
}
function listFailedLimits(images, budget, flags) {
	const byPlace = new Map();
	for (const { key, findings } of images) for (const finding of findings) {
		const limit = toFailedLimit(finding, key, budget, flags);
		const other = limit && byPlace.get(identify(limit));
		if (limit && (other === void 0 || isWorse(limit, other))) byPlace.set(identify(limit), limit);
	}
	return [...byPlace.values()];
}
function listUnraisable(images, budget, flags) {
	const found = images.flatMap(({ key, findings }) => findings.filter(({ outcome }) => outcome === "fail").filter((finding) => toFailedLimit(finding, key, budget, flags) === void 0).map(({ id, from }) => ({
		label: id,
		from,
		why: "no limit accepts this result"
	})));
	return [...new Map(found.map((one) => [one.label, one])).values()];
}
const identify = ({ rule, place, pointer }) => JSON.stringify([
	rule.key,
	place,
	pointer
]);
const isWorse = (one, other) => toCost(one.rule, one.value) > toCost(one.rule, other.value);
function toAcceptance(limit, budget) {
	const raised = raiseLimit(limit);
	if (raised === void 0) return void 0;
	const { rule, place, pointer, from, oldText } = limit;
	const section = `${pointer}/rules`.slice(1).replaceAll("/", ".").replaceAll("~1", "/");
	return {
		place,
		key: rule.key,
		where: place === "line" || place === "flag" ? from : budget?.source ?? null,
		...place === "rules" && { section },
		oldText: place === "line" ? oldText?.trim() ?? null : null,
		newText: raised.text.trim(),
		newLimit: raised.limit,
		...budget?.isOfBaseBranch && place !== "flag" && { isOfBaseBranch: true }
	};
}
//#endregion
//#region src/judge/propose/outgrown.ts
function findOutgrownLimits(budget, images, gain = .1, keep = USUAL_HEADROOM) {
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
	}, holders), ...entries].filter((held) => isOutgrown(held, gain, keep));
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
function isOutgrown({ rule, value, imageBytes, bounds: [{ limit }] }, gain, keep) {
	const proposed = proposeLimit(rule, value, imageBytes, 1, keep);
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
	const hasLimits = !lacksLimits(limits);
	const judged = addAcceptances(images.map((image) => judgeImage(image, request, hasLimits)), budget, flags).map((image) => delayImage(image, request, hasLimits));
	const fleetLimits = listFleetLimits(budget);
	const fleet = summarizeFleet(judged, fleetLimits);
	return {
		schemaVersion: 2,
		tool: {
			name: "plimsoll",
			version: toolVersion
		},
		...run && { run },
		budget: {
			...limits,
			...fleetLimits.length > 0 && { fleet: fleetLimits },
			...loosened && { loosened }
		},
		verdict: computeReportVerdict(judged, fleet),
		notices: [
			...notices,
			...budget?.notices ?? [],
			...listLateWarningNotices(budget, flags, judged),
			...listUnlistedImageNotices(budget, judged),
			...listWaiverNotices(budget, judged, now),
			...listUnmatchedPathNotices(judged),
			...listRatchetNotices(budget, judged)
		],
		images: judged,
		...fleet && { fleet }
	};
}
function judgeImage(image, request, hasLimits) {
	const { budget, flags, now, overrides = [] } = request;
	const { key, isNamed, facts, comparison, noBaseline, isBaselineUncalledFor } = image;
	const { buildContext, noBuildContext, history, drift } = image;
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
	const findings = applyOverrides(inheritFindings(applyWaivers(judgeFacts(facts, budget, flags, {
		...image,
		pull,
		cost
	}), budget, key.name, now), image, request), key, budget, overrides);
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
		...pickEffort(image),
		...pull && { pull },
		...cost && { cost },
		...history && { history },
		...drift && { drift },
		...hideAdvice(image, budget, key.name),
		...error && { error },
		notices
	};
}
function delayImage(image, { budget, now }, hasLimits) {
	const findings = delayFailures(image.findings, budget, image.key.name, now);
	if (findings === image.findings || image.facts === void 0) return image;
	return {
		...image,
		findings,
		verdict: computeImageVerdict(findings, image.error, hasLimits)
	};
}
function pickEffort({ effort, baseline }) {
	if (effort === void 0) return {};
	return {
		effort,
		...baseline?.effort && { effortBefore: baseline.effort }
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
const computeImageVerdict = (findings, error, hasLimits) => {
	if (error !== void 0) return "unmeasured";
	return findWorst([...findings.map(toVerdict), hasLimits ? "pass" : "warn"]);
};
const lacksLimits = ({ source, rules }) => source === null && rules.every(({ isDefault }) => isDefault);
const computeReportVerdict = (images, fleet) => images.length === 0 ? "unmeasured" : findWorst([...images.map(({ verdict }) => verdict), ...fleet === void 0 ? [] : [computeFleetVerdict(fleet)]]);
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
	return limit === "disabled" ? "not measured: all bytes are in the lowest layer" : "dive's default";
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
export { roundLimit as _, draftBudget as a, hasOverridable as b, judgeReport as c, comesBeforeWarning as d, findOutgrownLimits as f, proposeLimit as g, raiseLimit as h, toWrittenSource as i, lacksLimits as l, listUnraisable as m, renderBudgetDraft as n, computeImageVerdict as o, listFailedLimits as p, groupSubjects as r, computeReportVerdict as s, addDraft as t, toExitCode as u, toCost as v, listWaiverNames as x, detectLimitStyle as y };
