import { r as __name } from "./rolldown-runtime.js";
import { n as EXIT, t as ERROR_EXIT } from "./errors.js";
import { r as option } from "./options.js";
import { t as neutralize } from "./inert.js";
import { t as shortenEnd } from "./shorten.js";
import { i as findRule, r as RULES, t as PATH_BYTES_RULE } from "./rules.js";
import { n as toEffectiveLimit, t as listRulesInForce } from "./effective-limits.js";
import { b as selectsPath, i as findPreset, l as warnsTooLate, p as findClosest, t as SCHEMA_ID, y as compileGlob } from "./budget-schema.js";
import "./report.js";
import { t as toByteText } from "./byte-text.js";
import { n as quote$1 } from "./budget-problems.js";
import { t as joinNames } from "./name-list.js";
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
function countPaths(tree, { bytesOf, counts }) {
	const names = [];
	const largest = [];
	let [bytes, count] = [0, 0];
	let open;
	function close() {
		if (open?.isCounted) {
			count++;
			bytes += open.bytes;
			keepLargest(largest, open.bytes, () => toPathMatch(tree, names, open));
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
	return [...listRulesInForce(budget, flags, facts.key.name).flatMap((inForce) => judgeRule(inForce, context)), ...byPath?.findings ?? listUnmeasuredPaths(paths, NO_TREE)];
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
	if (value === null) return toUnmeasured(unjudged, facts.unmeasured[measure] ?? REASONS$1[measure] ?? NO_REASON);
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
const REASONS$1 = {
	ownBytes: NO_BASE,
	packageCount: NO_PACKAGES,
	compilerCount: NO_PACKAGES,
	debuggerCount: NO_PACKAGES,
	vcsCount: NO_PACKAGES
};
const ONLY_ESTIMATE = "only an estimate is known; set estimate: true to accept it";
const GROWTH_NAMES = [
	"growthBytes",
	"growthRatio",
	"ownGrowthBytes",
	"pullGrowthBytes",
	"deltaPullBytes",
	"updateBytes"
];
const isGrowth = (measure) => GROWTH_NAMES.includes(measure);
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
	return {
		...unjudged,
		...judgeValue(unjudged, value)
	};
}
const describeMissingBaseline = (why, isRequired) => ({
	outcome: isRequired ? "unmeasured" : "skipped",
	why
});
function findBaselinePaths({ comparison, baselineTree, noBaseline = NO_BASELINE$1 }, isRequired) {
	if (baselineTree) return baselineTree;
	const unread = comparison?.unmeasured.growthBytes;
	if (unread?.lackedBy === "baseline") return describeMissingBaseline(unread.why, isRequired);
	return describeMissingBaseline(comparison === void 0 ? noBaseline : NO_BASELINE_PATHS, isRequired);
}
const NO_BASELINE_PATHS = `the baseline's paths are not known: set it again with ${option("baseline")}`;
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
const isFailedGrowth = ({ outcome, measure }) => outcome === "fail" && (isGrowth(measure) || measure === "pathGrowthBytes");
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
	ratio: .02
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
function judgeImage(image, { budget, flags, now, overriddenBy }, hasLimits) {
	const { key, isNamed, facts, comparison, noBaseline, isBaselineUncalledFor } = image;
	const { buildContext, noBuildContext } = image;
	const { advice, rewrites, error, notices } = image;
	if (facts === void 0) return {
		key,
		...isNamed && { isNamed },
		verdict: "unmeasured",
		findings: [],
		...error && { error },
		notices
	};
	const findings = applyOverride(applyWaivers(judgeFacts(facts, budget, flags, image), budget, key.name, now), budget, overriddenBy);
	const verdict = computeImageVerdict(findings, error, hasLimits);
	return {
		key,
		...isNamed && { isNamed },
		verdict,
		findings,
		facts,
		...comparison && { comparison },
		...noBaseline !== void 0 && isBaselineUncalledFor !== true && { noBaseline },
		...buildContext && { buildContext },
		...noBuildContext !== void 0 && { noBuildContext },
		...advice && { advice },
		...rewrites && { rewrites },
		...error && { error },
		notices
	};
}
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
const toVerdict = ({ outcome }) => outcome === "waived" || outcome === "skipped" ? "pass" : outcome;
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
	if (measure === "contextBytes" || measure === "privateFiles" || isGrowth(measure)) return null;
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
	`# Typical limits for ${title}; the rules below override them. --preset none leaves them out.`,
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
export { listWaiverNames as _, draftBudget as a, judgeReport as c, comesBeforeWarning as d, findOutgrownLimits as f, hasFailedGrowth as g, toCost as h, toWrittenSource as i, lacksLimits as l, roundLimit as m, renderBudgetDraft as n, computeImageVerdict as o, proposeLimit as p, groupSubjects as r, computeReportVerdict as s, addDraft as t, toExitCode as u };
