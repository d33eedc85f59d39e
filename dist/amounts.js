import "./rolldown-runtime.js";
import { r as option } from "./options.js";
import { n as listRulesInForce, r as toEffectiveLimit } from "./effective-limits.js";
import { a as findBaseRules, n as BASE_PINNED, o as isAllowedBase, s as compileGlob, t as BASE_ALLOWED } from "./base-rules.js";
import { i as isReference } from "./reference.js";
import { t as judgeValue } from "./outcome.js";
import { t as toByteText } from "./byte-text.js";
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
//#region src/judge/judge-drift.ts
function judgeDrift(unjudged, measure, { facts, drift, mayEstimate, missing }) {
	const refuse = (outcome, why) => ({
		...unjudged,
		value: null,
		distance: null,
		outcome,
		why
	});
	if (missing === "pending") return refuse("skipped", PENDING);
	if (drift === void 0) return refuse("unmeasured", missing === "unknown" ? UNKNOWN : NO_START);
	if (drift.why !== void 0) return refuse("unmeasured", drift.why);
	if (measure === "pullDriftBytes" && facts.pullBytesAre === "estimate" && !mayEstimate) return refuse("unmeasured", ONLY_ESTIMATE$1);
	const value = computeDrift(measure, facts, drift);
	if (typeof value === "string") return refuse("unmeasured", value);
	const judged = {
		...unjudged,
		...judgeValue(unjudged, value)
	};
	return drift.unverified !== void 0 && judged.outcome !== "fail" ? refuse("unmeasured", drift.unverified) : judged;
}
function computeDrift(measure, { measures }, drift) {
	const name = measure === "pullDriftBytes" ? "pullBytes" : "imageBytes";
	const [now, start] = [measures[name], drift[name]];
	const what = name === "pullBytes" ? "pull size" : "image size";
	if (now === null) return `the ${what} is not known`;
	if (start === null) return `the ${what} at ${drift.start ?? drift.since} is not known`;
	if (measure !== "driftRatio") return now - start;
	return start === 0 ? `the image was empty at ${drift.start ?? drift.since}` : now / start - 1;
}
const NO_START = "the start is not known: set drift: { since: v1.4.0 } in the budget, and measure the image again";
const PENDING = "drift is judged once drift: is in the budget of the base branch";
const UNKNOWN = "the start is not known, because the budget of the base branch can't be read";
const ONLY_ESTIMATE$1 = "the image has only estimated stored sizes: push it and check it with registry:, or set estimate: true";
//#endregion
//#region src/judge/judge-effort.ts
const NAMES = [
	"rebuildSeconds",
	"repushedBytes",
	"healthySeconds"
];
const isEffort = (measure) => NAMES.includes(measure);
function getEffort({ rebuild, noRebuild, healthy, noHealthy }, measure) {
	if (measure === "healthySeconds") return healthy === void 0 ? { why: noHealthy ?? NOT_MEASURED } : { value: healthy.seconds.median };
	if (rebuild === void 0) return { why: noRebuild ?? NOT_MEASURED };
	return { value: measure === "rebuildSeconds" ? rebuild.seconds.median : rebuild.repushedBytes.median };
}
const NOT_MEASURED = "it was not measured: measure the image again with this budget";
const SAME_SHARE = .1;
function measureSlowdown(seconds, before) {
	if (seconds === null || before === null) return 0;
	const more = seconds - before;
	return Math.abs(more) <= before * SAME_SHARE ? 0 : more;
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
		driftMissing: budget?.driftMissing,
		driftSince: budget?.drift?.since,
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
const NO_BASELINE = `no baseline: set one with ${option("baseline")}`;
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
	if (isEffort(measure)) return [judgeEffort(unjudged, measure, context.compared)];
	if (measure === "privateFiles") return judgePrivateFiles(unjudged, context);
	if (isPullTime(measure)) return [judgePullTime(unjudged, measure, context)];
	if (measure === "costPerYear") return [judgeCost(unjudged, context)];
	if (isDrift(measure)) {
		const { facts, mayEstimate, driftMissing: missing, compared } = context;
		return [judgeDrift(unjudged, measure, {
			facts,
			mayEstimate,
			missing,
			drift: compared.drift?.since === context.driftSince ? compared.drift : void 0
		})];
	}
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
	if (value === null) return toUnmeasured(unjudged, facts.unmeasured[measure] ?? REASONS[measure] ?? NO_REASON);
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
function judgeEffort(unjudged, measure, { effort }) {
	if (effort === void 0) return {
		...unjudged,
		value: null,
		distance: null,
		outcome: "skipped",
		why: NOT_BUILT
	};
	const found = getEffort(effort, measure);
	return "value" in found ? {
		...unjudged,
		...judgeValue(unjudged, found.value)
	} : toUnmeasured(unjudged, found.why);
}
const NOT_BUILT = `the image was not built here: use ${option("build")}, or build: in the budget`;
const NO_REASON = "this image does not have this measure";
const REASONS = {
	ownBytes: NO_BASE,
	packageCount: NO_PACKAGES,
	compilerCount: NO_PACKAGES,
	debuggerCount: NO_PACKAGES,
	vcsCount: NO_PACKAGES
};
const ONLY_ESTIMATE = "only an estimate is known; set estimate: true to accept it";
const isPullTime = (measure) => measure === "pullSeconds" || measure === "updateSeconds";
function judgePullTime(unjudged, measure, context) {
	const { pull, comparison, noBaseline = NO_BASELINE } = context.compared;
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
const isDrift = (measure) => measure === "driftBytes" || measure === "driftRatio" || measure === "pullDriftBytes";
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
const isBrokenGrowth = (finding) => (finding.outcome === "fail" || finding.outcome === "warn") && isAboutGrowth(finding);
function judgeGrowth(unjudged, measure, { compared, isRequired, mayEstimate }) {
	const { comparison, noBaseline = NO_BASELINE } = compared;
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
function findBaselinePaths({ comparison, baseline, noBaseline = NO_BASELINE }, isRequired) {
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
	const reason = reasons[unjudged.measure] ?? "all bytes are in the lowest layer, and user waste is a share of the layers above it";
	if (diveUserWasted === "NaN") return {
		...unjudged,
		value: null,
		distance: null,
		outcome: "pass",
		why: `${reason}: passes, as in dive`
	};
	const outcome = unjudged.failLimit === null ? "warn" : "fail";
	return {
		...unjudged,
		value: null,
		distance: null,
		outcome,
		why: `${reason}: any waste is over the limit, as in dive`
	};
}
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
function measureBaseUpdate(measure, facts, comparison, before) {
	if (!hasBaseUpdate(facts, comparison)) return 0;
	const layers = comparison.layers.filter(isOfBase);
	switch (measure) {
		case "imageBytes": {
			const { base } = comparison.files?.origins ?? {};
			return base === void 0 ? 0 : base.new - base.old;
		}
		case "contentBytes": return sumContent(layers, facts, before);
		case "layerCount": return layers.reduce((sum, { oldIndex, newIndex }) => sum + Number(newIndex !== null) - Number(oldIndex !== null), 0);
		case "pullBytes": return layers.some((layer) => layer.oldStoredBytes === null || layer.newStoredBytes === null) ? 0 : layers.reduce((sum, layer) => sum + (layer.newStoredBytes ?? 0) - (layer.oldStoredBytes ?? 0), 0);
		default: return 0;
	}
}
function sumContent(layers, now, before) {
	if (now.files === void 0 || before?.files === void 0) return 0;
	const read = (facts, index) => index === null ? 0 : facts.layers[index]?.contentBytes ?? 0;
	return layers.reduce((sum, { oldIndex, newIndex }) => sum + read(now, newIndex) - read(before, oldIndex), 0);
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
//#region src/judge/inherit/amounts.ts
function compareAmounts(finding, value, compared, before) {
	const { comparison, facts } = compared;
	const wasted = WASTED[finding.measure];
	if (wasted !== void 0) {
		const [now, old] = [facts.measures[wasted], comparison.baseline.measures[wasted]];
		if (now === null || old === null) return void 0;
		return {
			amount: now - old,
			unit: "bytes",
			basisBytes: old
		};
	}
	const sized = SIZED[finding.measure];
	if (sized !== void 0) {
		const [now, old] = [facts.measures[sized], comparison.baseline.measures[sized]];
		const changed = compareValues({
			...finding,
			measure: sized,
			value: now,
			unit: "bytes"
		}, old, compared);
		return changed && {
			...changed,
			unit: "bytes",
			basisBytes: old ?? 0
		};
	}
	const amounts = PARTS.has(finding.measure) ? compareParts(finding, compared, before) : compareValues(finding, value, compared);
	if (amounts === void 0) return void 0;
	const isOfPaths = finding.measure === "deniedPaths" || finding.measure === "privateFiles";
	const unit = isOfPaths || finding.unit === "bytes" ? "bytes" : "count";
	return {
		...amounts,
		unit,
		basisBytes: isOfPaths ? 0 : value ?? 0
	};
}
const WASTED = {
	efficiencyRatio: "wastedBytes",
	userWastedRatio: "wastedBytes",
	visibleRatio: "reclaimableBytes"
};
const SIZED = {
	pullSeconds: "pullBytes",
	costPerYear: "pullBytes",
	driftBytes: "imageBytes",
	driftRatio: "imageBytes",
	pullDriftBytes: "pullBytes"
};
const PARTS = new Set([
	"layerBytes",
	"pathBytes",
	"deniedPaths",
	"privateFiles"
]);
const isSummed = (unit) => unit === "bytes" || unit === "count";
function compareValues({ measure, value, unit }, before, { facts, comparison, baseline }) {
	if (value === null || before === null || !isSummed(unit)) return void 0;
	if (measure === "pinnedBase" || measure === "allowedBase") return facts.base?.name === comparison.baseline.base?.name ? { amount: 0 } : {
		amount: 0,
		newCount: 1
	};
	const growth = GROWTH[measure];
	const whole = growth === void 0 ? value - before : comparison.measures[growth];
	if (whole === null) return void 0;
	const update = measureBaseUpdate(measure, facts, comparison, baseline?.facts);
	return update === 0 ? { amount: whole } : {
		amount: whole - update,
		baseImageUpdate: update
	};
}
const GROWTH = {
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
//#endregion
export { isBrokenGrowth as a, isEffort as c, isAboutGrowth as i, measureSlowdown as l, isSummed as n, judgeFacts as o, measureBaseUpdate as r, judgePaths as s, compareAmounts as t };
