import { r as __name } from "./rolldown-runtime.js";
import { n as EXIT, t as ERROR_EXIT } from "./errors.js";
import { r as option } from "./options.js";
import { f as inert, s as shortenEnd, t as formatApart } from "./format.js";
import { c as PATH_BYTES_RULE, d as findRule, o as listRulesInForce, s as toEffectiveLimit, t as IMAGE_NAME, u as RULES } from "./image-name.js";
import { i as quote } from "./parse-report.js";
import { t as toByteText } from "./byte-text.js";
import { t as computeEditDistance } from "./edit-distance.js";
//#region src/budget/waivers.ts
function applyWaivers(findings, budget, imageName, now) {
	const active = [...budget?.images.get(imageName)?.waivers ?? [], ...budget?.waivers ?? []].filter((waiver) => !hasEnded(waiver, now));
	return findings.map((finding) => {
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
	const measured = images.filter(({ facts, manifest }) => (facts ?? manifest) !== void 0);
	const notices = (waivers, judged) => waivers.flatMap((waiver) => {
		const name = `${waiver.from}: the waiver for ${waiver.rule}`;
		if (hasEnded(waiver, now)) return [`${name} ended on ${waiver.until}`];
		return judged.some(({ findings }) => findings.some((finding) => covers(waiver, finding))) || judged.length === 0 ? [] : [`${name} has no effect: no such rule is in force`];
	});
	const ofImages = [...budget.images].flatMap(([name, { waivers }]) => notices(waivers, measured.filter(({ key }) => key.name === name)));
	return [...notices(budget.waivers, measured), ...ofImages];
}
const hasEnded = ({ until }, now) => now.toISOString().slice(0, 10) > until;
const covers = ({ rule }, { id, path }) => listWaiverNames(id, path).includes(rule);
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
	return comparison?.origins?.isGuess === true || facts.base?.certainty === "likely" ? comparison?.measures.growthBytes : void 0;
}
function describeBoundary({ facts: { base } }) {
	if (base?.certainty !== "likely") return "the end of the baseline's base image is a guess";
	return `${base.layerCount === 1 ? "the lowest layer" : `the lowest ${base.layerCount} layers`} look like the base image, which is a guess`;
}
//#endregion
//#region src/budget/glob/glob-syntax.ts
const MOST_ALTERNATIVES = 64;
const MOST_PARTS = 30;
const MOST_CHARACTERS = 1e3;
function parseGlob(glob) {
	const whole = {
		start: 0,
		end: glob.length
	};
	if (glob === "") return {
		...whole,
		message: "empty pattern",
		hint: "write a path, e.g. /app or **/.git"
	};
	if (glob.length > MOST_CHARACTERS) return {
		...whole,
		message: `pattern is longer than ${MOST_CHARACTERS} characters`,
		hint: "write several patterns"
	};
	const characters = parseEscapes(glob);
	if ("message" in characters) return characters;
	const spelt = expandBraces(characters);
	if ("message" in spelt) return spelt;
	const alternatives = [];
	for (const alternative of spelt) {
		const parts = parseParts(alternative, glob.length);
		if ("message" in parts) return parts;
		alternatives.push(parts);
	}
	return { alternatives };
}
function parseEscapes(glob) {
	const characters = [];
	for (let at = 0; at < glob.length; at++) {
		const isEscaped = glob[at] === "\\";
		const char = glob[isEscaped ? at + 1 : at];
		if (char === void 0) return {
			start: at,
			end: at + 1,
			message: "nothing follows the \\",
			hint: "write \\\\ for a literal backslash"
		};
		const problem = isEscaped ? void 0 : checkSign(glob, at);
		if (problem) return problem;
		characters.push({
			char,
			isEscaped,
			at
		});
		if (isEscaped) at++;
	}
	return characters;
}
function checkSign(glob, at) {
	const place = {
		start: at,
		end: at + 1
	};
	if (glob[at] === "[") return {
		...place,
		message: "[…] is not supported",
		hint: "write {a,b}, or \\[ for a literal ["
	};
	if (/^[@!+*?]\(/.test(glob.slice(at, at + 2))) return {
		start: at,
		end: at + 2,
		message: `${glob[at]}(…) is not supported`,
		hint: "write {a,b}, or \\( for a literal ("
	};
	if (glob[at] === "!" && at === 0) return {
		...place,
		message: "patterns can't be negated",
		hint: "write \\! for a literal !"
	};
}
const isSign = (character, char) => character !== void 0 && !character.isEscaped && character.char === char;
function expandBraces(characters) {
	let pending = [characters];
	for (;;) {
		const index = pending.findIndex((one) => one.some((character) => isSign(character, "{") || isSign(character, "}")));
		const next = pending[index];
		if (next === void 0) return pending;
		const choices = expandFirstBraces(next);
		if ("message" in choices) return choices;
		pending = [
			...pending.slice(0, index),
			...choices,
			...pending.slice(index + 1)
		];
		if (pending.length > MOST_ALTERNATIVES) {
			const [first, last] = [characters[0], characters.at(-1)];
			return {
				start: first?.at ?? 0,
				end: (last?.at ?? 0) + 1,
				message: `braces expand to more than ${MOST_ALTERNATIVES} patterns`,
				hint: "write several patterns"
			};
		}
	}
}
function expandFirstBraces(characters) {
	const open = characters.findIndex((character) => isSign(character, "{") || isSign(character, "}"));
	const at = characters[open]?.at ?? 0;
	const unbalanced = {
		start: at,
		end: at + 1,
		message: "unbalanced brace",
		hint: "write \\{ or \\} for a literal brace"
	};
	if (isSign(characters[open], "}")) return unbalanced;
	const cuts = [open];
	let depth = 1;
	let close = open;
	while (depth > 0 && ++close < characters.length) {
		if (isSign(characters[close], "{")) depth++;
		if (isSign(characters[close], "}")) depth--;
		if (depth === 0 || depth === 1 && isSign(characters[close], ",")) cuts.push(close);
	}
	if (depth > 0) return unbalanced;
	const [before, behind] = [characters.slice(0, open), characters.slice(close + 1)];
	return cuts.slice(1).map((cut, i) => {
		const start = [...before, ...characters.slice((cuts[i] ?? open) + 1, cut)];
		return [...start, ...start.length === 0 ? trimLeadingSlashes(behind) : behind];
	});
}
function trimLeadingSlashes(characters) {
	const start = characters.findIndex(({ char }) => char !== "/");
	return start === -1 ? [] : characters.slice(start);
}
function parseParts(characters, globLength) {
	const isAnchored = characters[0]?.char === "/";
	const parts = isAnchored ? [] : ["**"];
	const components = splitComponents(characters);
	if (components.length === 0 && !isAnchored) return {
		start: 0,
		end: globLength,
		message: "a brace choice results in an empty pattern",
		hint: "write text for each choice"
	};
	for (const component of components) {
		const problem = checkComponent(component);
		if (problem) return problem;
		const part = component.length === 2 && component.every((one) => isSign(one, "*")) ? "**" : parseTokens(component);
		if (part !== "**" || parts.at(-1) !== "**") parts.push(part);
	}
	if (parts.length > MOST_PARTS) return {
		start: 0,
		end: globLength,
		message: `more than ${MOST_PARTS} path components`,
		hint: "write a shorter pattern"
	};
	return parts.at(-1) === "**" ? [...parts.slice(0, -1), ["many"]] : parts;
}
function splitComponents(characters) {
	const components = [[]];
	for (const character of characters) if (character.char === "/") components.push([]);
	else components.at(-1)?.push(character);
	return components.filter((component) => component.length > 0);
}
function checkComponent(component) {
	const text = component.map(({ char }) => char).join("");
	const place = {
		start: component[0]?.at ?? 0,
		end: (component.at(-1)?.at ?? 0) + 1
	};
	if (text === "." || text === "..") return {
		...place,
		message: `"${text}" is not allowed in a pattern`,
		hint: "write the path from the image's root, e.g. /app/x"
	};
	const doubled = component.findIndex((one, index) => isSign(one, "*") && isSign(component[index + 1], "*"));
	if (doubled === -1 || component.length === 2) return void 0;
	const at = component[doubled]?.at ?? 0;
	return {
		start: at,
		end: at + 2,
		message: "** must stand alone between slashes",
		hint: "write **/*.js, or one *"
	};
}
function parseTokens(component) {
	const tokens = [];
	for (const character of component) {
		const last = tokens.at(-1);
		if (isSign(character, "*")) tokens.push("many");
		else if (isSign(character, "?")) tokens.push("any");
		else if (typeof last === "object") tokens[tokens.length - 1] = { text: last.text + character.char };
		else tokens.push({ text: character.char });
	}
	return tokens;
}
//#endregion
//#region src/budget/glob/glob.ts
function compileGlob(pattern) {
	const parsed = parseGlob(pattern);
	if ("message" in parsed) return parsed;
	const alternatives = parsed.alternatives.map((parts) => ({
		parts: parts.map(compilePart),
		end: 1 << parts.length
	}));
	const places = alternatives.map(({ parts }) => toPlaces(parts, 0));
	return {
		pattern,
		start: alternatives.some(({ end }, index) => ((places[index] ?? 0) & end) !== 0) ? "selected" : places,
		step: (state, name) => typeof state === "string" ? state : stepAlternatives(alternatives, state, name)
	};
}
function stepAlternatives(alternatives, state, name) {
	let next;
	let isDead = true;
	for (let index = 0; index < alternatives.length; index++) {
		const { parts, end } = alternatives[index];
		const before = state[index];
		const places = before === 0 ? 0 : advancePlaces(parts, before, name);
		if ((places & end) !== 0) return "selected";
		if (places !== 0) isDead = false;
		if (places === before) continue;
		next ??= [...state];
		next[index] = places;
	}
	return isDead ? "dead" : next ?? state;
}
const toPlaces = (parts, index) => parts[index] === "**" ? 1 << index | 1 << index + 1 : 1 << index;
function advancePlaces(parts, places, name) {
	let next = 0;
	for (let index = 0; index < parts.length; index++) {
		if ((places & 1 << index) === 0) continue;
		const part = parts[index];
		if (part === "**") next |= toPlaces(parts, index);
		else if (part !== void 0 && matchesName(part, name)) next |= toPlaces(parts, index + 1);
	}
	return next;
}
function compilePart(part) {
	if (part === "**") return part;
	const runs = [[]];
	for (const token of part) if (token === "many") runs.push([]);
	else runs.at(-1)?.push(token);
	return runs;
}
function matchesName(runs, name) {
	const first = runs[0];
	let at = findRunEnd(first, name, 0);
	if (at === -1 || runs.length === 1) return at === name.length;
	for (let index = 1; index < runs.length - 1; index++) {
		at = findFirstRunEnd(runs[index], name, at);
		if (at === -1) return false;
	}
	return endsWithRun(runs.at(-1), name, at);
}
function findRunEnd(run, name, at) {
	let end = at;
	for (const token of run) if (token === "any") {
		if (end >= name.length) return -1;
		end += name.codePointAt(end) > 65535 ? 2 : 1;
	} else {
		if (!name.startsWith(token.text, end)) return -1;
		end += token.text.length;
	}
	return end;
}
function findFirstRunEnd(run, name, from) {
	const [only] = run;
	if (run.length === 1 && typeof only === "object") {
		const found = name.indexOf(only.text, from);
		return found === -1 ? -1 : found + only.text.length;
	}
	for (let start = from; start <= name.length; start++) {
		const end = findRunEnd(run, name, start);
		if (end !== -1) return end;
	}
	return -1;
}
function endsWithRun(run, name, from) {
	const [only] = run;
	if (only === void 0) return true;
	if (run.length === 1 && typeof only === "object") return name.length - only.text.length >= from && name.endsWith(only.text);
	for (let start = from; start < name.length; start++) if (findRunEnd(run, name, start) === name.length) return true;
	return false;
}
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
				layer: -1,
				isCounted: false
			};
			const firstLayer = tree.firstLayer[row] ?? -1;
			if (open.layer === -1) open.layer = firstLayer;
			open.bytes += bytesOf(row);
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
const toPathMatch = (tree, names, { row, depth, bytes, layer }) => ({
	path: `/${names.slice(0, depth + 1).join("/")}`,
	bytes,
	layer,
	isVisible: tree.isVisible[row] === 1
});
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
	const isRequired = budget?.isBaselineRequired === true && compared.isBaselineUncalledFor !== true;
	const byPath = facts.tree && (paths.length > 0 || ignore.length > 0) ? judgePaths(facts.tree, paths, ignore, findBaselinePaths(compared, isRequired)) : null;
	const context = {
		facts,
		compared,
		isRequired,
		mayEstimate: budget?.mayEstimate ?? false,
		isIgnoring: ignore.length > 0,
		ignored: byPath?.ignored ?? null
	};
	return [...listRulesInForce(budget, flags, facts.key.name).map((inForce) => judgeRule(inForce, context)), ...byPath?.findings ?? listUnmeasuredPaths(paths, NO_TREE)];
}
const NO_TREE = "the report has no paths: measure the image again with this budget";
const NO_STORED_SIZES = "the report has no stored sizes: measure the image again with this budget, which estimates them";
const NO_BASELINE$1 = `no baseline: set one with ${option("baseline")}`;
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
	const finding = isGrowth(measure) ? judgeGrowth(unjudged, measure, context) : judgeMeasure({
		...unjudged,
		measure
	}, measure, context);
	return rule.needs.includes("base") ? judgeGuess(finding, context) : finding;
}
function judgeMeasure(unjudged, measure, context) {
	const { facts } = context;
	const value = facts.measures[measure] ?? null;
	if (measure === "userWastedRatio" && value === null) return judgeAsDive(unjudged, facts);
	if (measure === "pullBytes" && value === null && context.mayEstimate) return toUnmeasured(unjudged, NO_STORED_SIZES);
	if (value === null) return toUnmeasured(unjudged, facts.unmeasured[measure] ?? REASONS$1[measure] ?? NO_REASON);
	if (measure === "pullBytes" && facts.exactness.pullBytes === "estimate" && !context.mayEstimate) return toUnmeasured(unjudged, ONLY_ESTIMATE);
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
const NO_REASON = "this image does not have this measure";
const REASONS$1 = { ownBytes: NO_BASE };
const ONLY_ESTIMATE = "only an estimate is known; set estimate: true to accept it";
const GROWTH_NAMES = [
	"growthBytes",
	"growthRatio",
	"ownGrowthBytes",
	"pullGrowthBytes",
	"deltaPullBytes"
];
const isGrowth = (measure) => GROWTH_NAMES.includes(measure);
function judgeGrowth(unjudged, measure, { compared, isRequired, mayEstimate }) {
	const { comparison = compared.manifestComparison, noBaseline = NO_BASELINE$1 } = compared;
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
function findBaselinePaths({ comparison, manifestComparison, baselineTree, noBaseline = NO_BASELINE$1 }, isRequired) {
	if (baselineTree) return baselineTree;
	const unread = manifestComparison?.unmeasured.growthBytes;
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
function judgeAsDive(unjudged, { diveUserWasted = "number", unmeasured: reasons }) {
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
//#region src/budget/parse/budget-reader.ts
const listEntries = (value) => typeof value === "object" && value !== null && !Array.isArray(value) ? Object.entries(value) : [];
const listItems = (value) => Array.isArray(value) ? value : [];
function formatLocation(reader, pointer) {
	return `${reader.source}:${reader.lineAt(reader.places.get(pointer)?.keyStart ?? 0)}`;
}
function addProblem(reader, pointer, message, hint) {
	const { start = 0, end = 0 } = reader.places.get(pointer) ?? {};
	reader.problems.push({
		start,
		end,
		message,
		hint
	});
}
const joinPointer = (parent, key) => `${parent}/${String(key).replaceAll("~", "~0").replaceAll("/", "~1")}`;
//#endregion
//#region src/budget/parse/closest.ts
function findClosest(word, known) {
	const plain = simplify(word);
	const mostEdits = Math.max(1, Math.floor(plain.length * .4));
	let best;
	for (const candidate of known) {
		const other = simplify(candidate);
		if (Math.abs(other.length - plain.length) > mostEdits) continue;
		const edits = computeEditDistance(plain, other);
		if (edits <= mostEdits && (best === void 0 || edits < best.edits)) best = {
			word: candidate,
			edits
		};
	}
	return best?.word;
}
const simplify = (word) => word.toLowerCase().replaceAll(/[-_]/g, "");
//#endregion
//#region src/budget/parse/byte-size.ts
const MULTIPLES = new Map([
	"k",
	"m",
	"g",
	"t",
	"p",
	"e"
].flatMap((letter, index) => {
	const [decimal, binary] = [1e3 ** (index + 1), 1024 ** (index + 1)];
	return [
		[letter, decimal],
		[`${letter}b`, decimal],
		[`${letter}i`, binary],
		[`${letter}ib`, binary]
	];
}));
const GO_SPACES = /^[\t-\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+$/;
const TOO_LARGE_BYTES = 2 ** 64;
function parseByteSize(text) {
	const number = /^[\d.,]*/.exec(text)?.[0] ?? "";
	const multiple = parseUnit(text.slice(number.length));
	const digits = number.replaceAll(",", "");
	if (multiple === void 0 || !/^(?:\d+\.?\d*|\.\d+)$/.test(digits)) return void 0;
	const bytes = Number(digits) * multiple;
	return bytes < TOO_LARGE_BYTES ? Math.trunc(bytes) : void 0;
}
function parseUnit(unit) {
	const name = trimGo(unit).replaceAll("İ", "i").toLowerCase();
	return name === "" || name === "b" ? 1 : MULTIPLES.get(name);
}
function trimGo(text) {
	let [start, end] = [0, text.length];
	while (start < end && GO_SPACES.test(text.charAt(start))) start++;
	while (end > start && GO_SPACES.test(text.charAt(end - 1))) end--;
	return text.slice(start, end);
}
//#endregion
//#region src/budget/parse/go-numbers.ts
const DIGITS = String.raw`\d(?:_?\d)*`;
const HEX_DIGITS = "[0-9a-f](?:_?[0-9a-f])*";
const EXPONENT = `[+-]?${DIGITS}`;
const GO_DECIMAL = new RegExp(`^[+-]?(?:${DIGITS}\\.?(?:${DIGITS})?|\\.${DIGITS})(?:e${EXPONENT})?$`, "i");
const GO_HEX = new RegExp(`^([+-]?)0x_?(${HEX_DIGITS})?\\.?(${HEX_DIGITS})?p(${EXPONENT})$`, "i");
const YAML_FLOAT = /^[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:e[-+]?\d+)?$/i;
const YAML_OCTAL = /^([-+]?)0o?([0-7]+)$/i;
const YAML_HEX_OR_BINARY = /^([-+]?)(0x[0-9a-f]+|0b[01]+)$/i;
function parseGoFloat(text) {
	if (/^nan$/i.test(text)) return NaN;
	if (/^[+-]?inf(?:inity)?$/i.test(text)) return text.startsWith("-") ? -Infinity : Infinity;
	const value = GO_DECIMAL.test(text) ? Number(text.replaceAll("_", "")) : parseGoHex(text);
	return value !== void 0 && Number.isFinite(value) ? value : void 0;
}
function parseGoHex(text) {
	const [matched, sign, whole = "", fraction = "", exponent = "0"] = GO_HEX.exec(text) ?? [];
	if (matched === void 0 || whole + fraction === "") return void 0;
	const digits = (whole + fraction).replaceAll("_", "");
	const fractionDigits = fraction.replaceAll("_", "").length;
	const value = Number(BigInt(`0x${digits}`)) * 2 ** (Number(exponent.replaceAll("_", "")) - 4 * fractionDigits);
	return sign === "-" ? -value : value;
}
function parseYamlNumber(source) {
	if (source.startsWith(".")) return /^\.\d/.test(source) ? parseGoFloat(source) : void 0;
	if (!/^[-+\d]/.test(source)) return void 0;
	const plain = source.replaceAll("_", "");
	const [, sign, octal] = YAML_OCTAL.exec(plain) ?? [];
	if (octal !== void 0) return applySign(sign, Number(`0o${octal}`));
	const [, otherSign, prefixed] = YAML_HEX_OR_BINARY.exec(plain) ?? [];
	if (prefixed !== void 0) return applySign(otherSign, Number(prefixed));
	const value = YAML_FLOAT.test(plain) ? Number(plain) : void 0;
	return Number.isFinite(value) ? value : void 0;
}
const applySign = (sign, value) => sign === "-" ? -value : value;
//#endregion
//#region src/budget/parse/limit.ts
function readLimit(rule, written) {
	const word = written.text.trim().toLowerCase();
	if ([
		"disabled",
		"off",
		"false"
	].includes(word) || word === "" && rule.isDive) return { limit: null };
	const number = written.isPlain ? parseYamlNumber(written.text) : void 0;
	if (rule.unit === "bytes") return readRuleBytes(rule, written.text, number);
	if (rule.unit === "count") return readCount(written.text, number);
	return rule.isDive ? readDiveRatio(written.text, number) : readRatio(rule, written.text, number);
}
const hasOddComma = (rule, text) => !rule.isDive && /\d,(?!\d{3}(?!\d))/.test(text);
const describeOddComma = (text) => ({
	message: `${quote(text)} is ambiguous`,
	hint: "write a decimal point, e.g. 1.5GB; commas only separate thousands, e.g. 1,500MB"
});
function readRuleBytes(rule, text, number) {
	if (rule.isDive) return readBytes(text, number);
	if (hasOddComma(rule, text)) return describeOddComma(text);
	const reading = readBytes(text, number);
	const { limit = null } = "limit" in reading ? reading : {};
	return (number !== void 0 || /^[\d.,\s]+$/.test(text)) && limit !== null && isTooSmallToBeBytes(text, number, limit) ? describeMissingUnit(text, number ?? Number(text.replaceAll(",", ""))) : reading;
}
const FEWEST_BARE_BYTES = 1e4;
const isTooSmallToBeBytes = (text, number, bytes) => bytes < 1e4 && (number === void 0 ? /[1-9]/.test(text) : number > 0);
const describeMissingUnit = (text, number) => ({
	message: `${quote(text)} has no unit`,
	hint: `did you mean ${number}MB or ${Math.trunc(number)}B?`
});
function readBytes(text, number) {
	const bytes = number === void 0 ? parseByteSize(text) : toWholeBytes(number);
	if (bytes !== void 0) return { limit: bytes };
	if (/^-[\d.]/.test(text)) return {
		message: `${quote(text)} is below 0`,
		hint: "write a size of 0 or more, e.g. 20MB or 20MiB"
	};
	if ((number ?? 0) > 0 || /^\d[\d,]{0,400}\.?[\d,]{0,400}\s*(?:[kmgtpe]i?)?b?$/i.test(text)) return {
		message: `${quote(text)} is too large`,
		hint: "write a smaller size, or disabled"
	};
	return {
		message: `${quote(text)} is not a size`,
		hint: `write a number and a unit: ${suggestSizes(text)}`
	};
}
const toWholeBytes = (number) => number >= 0 && number < TOO_LARGE_BYTES ? Math.trunc(number) : void 0;
function suggestSizes(text) {
	const [, number = "20", letter = "m"] = /^\s*(\d[\d.,]{0,20})\s*([bkmgtpe])(?!\d)/i.exec(text) ?? [];
	const prefix = letter.toUpperCase();
	return prefix === "B" ? `${number}B` : `${number}${prefix === "K" ? "k" : prefix}B or ${number}${prefix}iB`;
}
function readCount(text, number) {
	const count = number ?? (/^\s*\d{1,15}\s*$/.test(text) ? Number(text) : NaN);
	if (Number.isSafeInteger(count) && count >= 0) return { limit: count };
	return {
		message: `${quote(text)} is not a whole number`,
		hint: "write a count, e.g. 15"
	};
}
const PERCENT = /^\s*(\d{1,15}(?:\.\d{1,15})?|\.\d{1,15})\s*%\s*$/;
function readDiveRatio(text, number) {
	const ratio = number ?? parseGoFloat(text.replace(/^\.(?=nan$|inf$)/i, ""));
	if (ratio !== void 0 && ratio >= 0 && ratio <= 1) return { limit: ratio };
	if (Number.isNaN(ratio)) return {
		message: "NaN is not a limit",
		hint: "write a number from 0 to 1, or disabled"
	};
	const percent = Number(PERCENT.exec(text)?.[1] ?? ratio);
	const hint = percent >= 0 && percent <= 100 ? `dive doesn't support percentages: write ${percentToRatio(percent)}` : "write a number from 0 to 1, e.g. 0.95, or disabled";
	return {
		message: `${quote(text)} is not a number from 0 to 1`,
		hint
	};
}
function readRatio(rule, text, number) {
	const percent = PERCENT.exec(text)?.[1];
	const ratio = percent === void 0 ? number ?? parseGoFloat(text) : percentToRatio(Number(percent));
	const isBounded = rule.bound === "atLeast";
	if (ratio === void 0 || !(ratio >= 0) || ratio === Infinity) return {
		message: `${quote(text)} is not a ratio`,
		hint: "write a fraction or a percentage, e.g. 0.05 or 5%"
	};
	if (isBounded && percent !== void 0 && ratio > 1) return {
		message: `${quote(text)} is more than 100%`,
		hint: "write at most 100%"
	};
	if (percent === void 0 && ratio > 1 && isBounded) return {
		message: `${quote(text)} is more than 1`,
		hint: `did you mean ${ratio}%?`
	};
	if (percent === void 0 && ratio >= 1) {
		const hint = `did you mean ${ratio}% or ${percentToRatio(ratio * 1e4)}%?`;
		return {
			message: `${quote(text)} is ambiguous`,
			hint
		};
	}
	return { limit: ratio };
}
const percentToRatio = (percent) => Number((percent / 100).toPrecision(15));
//#endregion
//#region src/budget/parse/rule-limits.ts
const BOUNDS = ["warn", "fail"];
function readRuleLimits(reader, rule, value, pointer) {
	if (typeof value !== "object" || value === null) return readSingleLimit(reader, rule, value, pointer);
	const limits = {};
	for (const [key] of listEntries(value)) {
		const name = BOUNDS.find((bound) => bound === key);
		const bound = name && readBound(reader, rule, joinPointer(pointer, key));
		if (name === void 0) addUnknownBound(reader, rule, key, joinPointer(pointer, key));
		else if (bound) limits[name] = bound;
	}
	if (Array.isArray(value) || listEntries(value).length === 0) addProblem(reader, pointer, `${rule.key}: the limit is missing`, "write a limit, or { warn: …, fail: … }");
	if (warnsTooLate(rule, limits)) addProblem(reader, pointer, describeLateWarning(rule.key).message, describeLateWarning(rule.key).hint);
	return limits;
}
function readSingleLimit(reader, rule, value, pointer) {
	if (value === null && rule.isDive) return {};
	const fail = readBound(reader, rule, pointer);
	if (!fail) return {};
	return fail.limit === null ? {
		warn: fail,
		fail
	} : { fail };
}
function readBound(reader, rule, pointer) {
	const place = reader.places.get(pointer);
	const text = place?.text;
	if (place === void 0 || text === void 0 || /^(?:|~|null)$/i.test(text) && place.isPlain) {
		addProblem(reader, pointer, `${rule.key} has no limit`, "write a limit, or disabled to turn it off");
		return;
	}
	const reading = readLimit(rule, {
		text,
		isPlain: place.isPlain
	});
	if ("limit" in reading) return {
		limit: reading.limit,
		from: formatLocation(reader, pointer)
	};
	addProblem(reader, pointer, `${rule.key}: ${reading.message}`, reading.hint);
}
function addUnknownBound(reader, rule, key, pointer) {
	const { keyStart = 0, keyEnd = 0 } = reader.places.get(pointer) ?? {};
	const meant = findClosest(key, BOUNDS);
	const message = `${rule.key}: unknown key ${quote(key)}`;
	reader.problems.push({
		start: keyStart,
		end: keyEnd,
		message,
		hint: meant ? `did you mean ${quote(meant)}?` : "known keys: warn, fail"
	});
}
function warnsTooLate(rule, { warn, fail }) {
	const [warnLimit, failLimit] = [warn?.limit ?? null, fail?.limit ?? null];
	if (warnLimit === null || failLimit === null) return false;
	return rule.bound === "atMost" ? warnLimit > failLimit : warnLimit < failLimit;
}
const describeLateWarning = (key) => ({
	message: `${key}: fail is reached before warn, so it never warns`,
	hint: "swap the two"
});
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
const RULES_OF_IMAGES = RULES.filter(({ needs }) => needs.every((need) => OF_IMAGES.includes(need)));
function listHolders(budget, images) {
	const holder = (name, measured) => ({
		name,
		inForce: new Map(listRulesInForce(budget, new Map(), name).map(({ rule, bounds }) => [rule.key, bounds])),
		measured
	});
	const judged = images.map(({ key, facts, findings }) => {
		const imageBytes = facts?.measures.imageBytes ?? 0;
		return holder(key.name, {
			imageBytes,
			findings: new Map(findings.map((finding) => [finding.id, finding]))
		});
	});
	const names = new Set(images.map(({ key }) => key.name));
	return [...judged, ...[...budget.images.keys()].filter((name) => !names.has(name)).map((name) => holder(name, void 0))];
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
	const named = outgrown.slice(0, MOST_NAMED).map(nameLimit);
	const more = outgrown.length - named.length;
	const which = more > 0 ? `${named.join(", ")} and ${more} more` : named.join(", ");
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
	const measured = images.filter(({ facts, manifest }) => (facts ?? manifest) !== void 0).map(({ key }) => key.name);
	return [...new Set(measured)].filter((name) => !budget.images.has(name)).map((name) => `${budget.source}: images has no entry ${quote(name)}, so the general rules apply; ${suggestFix(name, budget)}`);
}
function suggestFix(name, { images }) {
	const meant = findClosest(name, images.keys());
	return meant === void 0 ? "write NAME=SOURCE to name it" : `did you mean ${quote(meant)}?`;
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
	const rules = listRulesInForce(budget, flags).map(({ limit }) => limit);
	const limits = {
		source: budget?.source ?? null,
		sha256: budget?.sha256 ?? null,
		rules
	};
	const judged = images.map((image) => judgeImage(image, request, !lacksLimits(limits)));
	return {
		schemaVersion: 1,
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
	const { key, isNamed, facts, manifest, comparison, manifestComparison, noBaseline, isBaselineUncalledFor } = image;
	const { advice, error, notices } = image;
	const known = facts ?? manifest;
	if (known === void 0) return {
		key,
		...isNamed && { isNamed },
		verdict: "unmeasured",
		findings: [],
		...error && { error },
		notices
	};
	const findings = applyOverride(applyWaivers(judgeFacts(known, budget, flags, image), budget, key.name, now), budget, overriddenBy);
	const verdict = computeImageVerdict(findings, error, hasLimits);
	return {
		key,
		...isNamed && { isNamed },
		verdict,
		findings,
		...facts && { facts },
		...manifest && { manifest },
		...comparison && { comparison },
		...manifestComparison && { manifestComparison },
		...noBaseline !== void 0 && isBaselineUncalledFor !== true && { noBaseline },
		...advice && { advice },
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
//#region src/budget/budget-schema.ts
const SCHEMA_ID = "https://raw.githubusercontent.com/plimsoll-ci/plimsoll/main/schema/dive-ci.schema.json";
function buildBudgetSchema() {
	return {
		$schema: "http://json-schema.org/draft-07/schema#",
		$id: SCHEMA_ID,
		title: "Container image budget",
		description: "The size budget of container images, checked by plimsoll. dive's .dive-ci files are valid budgets.",
		type: ["object", "null"],
		additionalProperties: false,
		properties: {
			...partProperties,
			base: BASE,
			baseline: {
				description: "The baseline that growth rules compare images with.",
				type: "object",
				additionalProperties: false,
				properties: { required: {
					description: "If true, a missing baseline does not pass; if false, growth rules are skipped without one.",
					type: "boolean",
					default: false
				} }
			},
			override: {
				description: "Lets a pull request exceed growth limits.",
				type: "object",
				required: ["label"],
				additionalProperties: false,
				properties: { label: {
					description: "With this label on the pull request, failed growth rules become warnings that name who added it.",
					type: "string",
					pattern: NOT_BLANK,
					examples: ["size-ok"]
				} }
			},
			estimate: {
				description: "If stored sizes are not known, compress the layers to estimate highestPullBytes; reports mark it as an estimate.",
				type: "boolean",
				default: false
			},
			images: {
				description: "The images to check, by name. Rules of an image add to the general rules and override each bound they set. Names consist of letters, digits, dots, _ and -.",
				type: "object",
				propertyNames: { pattern: `^${IMAGE_NAME}$` },
				additionalProperties: { $ref: "#/definitions/image" }
			}
		},
		definitions: {
			rules: {
				description: "A limit per rule, or { warn, fail }. Omitted dive rules keep dive's defaults; other omitted rules are off.",
				type: ["object", "null"],
				additionalProperties: false,
				properties: Object.fromEntries(RULES.map((rule) => [rule.key, buildRuleSchema(rule)]))
			},
			path: PATH,
			waiver: WAIVER,
			image: IMAGE,
			build: BUILD,
			...LIMITS
		}
	};
}
const NOT_BLANK = "\\S";
const partProperties = {
	rules: { $ref: "#/definitions/rules" },
	paths: {
		description: "Limits and denials for paths in the image.",
		type: "array",
		items: { $ref: "#/definitions/path" }
	},
	ignore: {
		description: "Globs that highestReclaimableBytes ignores; the report lists them.",
		type: "array",
		items: { type: "string" }
	},
	waivers: {
		description: "Exceptions with an end date: findings they cover are reported as waived until then.",
		type: "array",
		items: { $ref: "#/definitions/waiver" }
	}
};
const buildRuleSchema = (rule) => ({
	description: `${capitalize(rule.description)}.${rule.isDive ? " Also a dive rule." : ""}`,
	...rule.isDive ? { default: rule.default ?? "disabled" } : {},
	allOf: [{ $ref: `#/definitions/limit-${toLimitName(rule)}` }]
});
const toLimitName = (rule) => rule.isDive ? `dive-${rule.unit}` : rule.unit;
const capitalize = (text) => text.charAt(0).toUpperCase() + text.slice(1);
const BASE = {
	description: "The base image, as on the command line, or scratch. Layers above it are the image's own layers.",
	type: "string",
	pattern: NOT_BLANK,
	examples: ["docker:python:3.13-slim", "oci-dir:build/base"]
};
const PATH = {
	type: "object",
	required: ["path"],
	additionalProperties: false,
	properties: {
		path: {
			description: "A glob: **, *, ?, {a,b}; a leading / anchors it. It selects matching paths and everything below them.",
			type: "string",
			examples: ["/app/node_modules", "**/.git"]
		},
		highestBytes: {
			description: "The maximum size of these files as a container sees them; overlapping matches count once.",
			allOf: [{ $ref: `#/definitions/limit-bytes` }]
		},
		highestGrowthBytes: {
			description: "The maximum growth of these files since the baseline, as a container sees them.",
			allOf: [{ $ref: `#/definitions/limit-bytes` }]
		},
		deny: {
			description: "Fail if any layer has a matching path, even if a later layer hides it.",
			type: "boolean"
		},
		why: {
			description: "Shown with the finding.",
			type: "string"
		}
	}
};
const WAIVER = {
	type: "object",
	required: [
		"rule",
		"until",
		"why"
	],
	additionalProperties: false,
	properties: {
		rule: {
			description: "The key of a rule, or the path of an entry in paths.",
			type: "string",
			examples: RULES.map(({ key }) => key)
		},
		until: {
			description: "The last day of the waiver, in UTC, e.g. 2027-01-31.",
			type: "string",
			pattern: "^\\d{4}-\\d{2}-\\d{2}$"
		},
		why: {
			description: "The reason, shown with the waived finding.",
			type: "string",
			pattern: NOT_BLANK
		}
	}
};
const PLATFORM = {
	description: "The platforms to build or check: one, e.g. linux/arm64, or a list.",
	type: ["string", "array"],
	pattern: NOT_BLANK,
	items: {
		type: "string",
		pattern: NOT_BLANK
	},
	examples: ["linux/arm64", ["linux/amd64", "linux/arm64"]]
};
const IMAGE = {
	type: "object",
	additionalProperties: false,
	properties: {
		image: {
			description: "The image source, as on the command line.",
			type: "string",
			pattern: NOT_BLANK,
			examples: [
				"docker:app:ci",
				"docker-archive:app.tar",
				"oci-dir:build/app"
			]
		},
		build: { $ref: "#/definitions/build" },
		platform: PLATFORM,
		base: BASE,
		...partProperties
	}
};
const BUILD = {
	description: "How to build the image: the build context, or the context with options.",
	type: ["string", "object"],
	required: ["context"],
	additionalProperties: false,
	properties: {
		context: {
			description: "The build context, a folder.",
			type: "string",
			pattern: NOT_BLANK
		},
		file: {
			description: "The Dockerfile.",
			type: "string",
			pattern: NOT_BLANK
		},
		target: {
			description: "The stage to build.",
			type: "string",
			pattern: NOT_BLANK
		},
		platform: PLATFORM,
		args: {
			description: "Build arguments.",
			type: "object",
			propertyNames: { pattern: "^[A-Za-z_][A-Za-z0-9_]*$" },
			additionalProperties: { type: [
				"string",
				"number",
				"boolean"
			] }
		}
	}
};
const OFF = { enum: [
	"disabled",
	"off",
	false
] };
const buildLimitSchema = (examples, ...forms) => {
	const one = { anyOf: [...forms, OFF] };
	const both = {
		type: "object",
		minProperties: 1,
		additionalProperties: false,
		properties: {
			warn: one,
			fail: one
		}
	};
	return {
		examples,
		anyOf: [
			...forms,
			OFF,
			both
		]
	};
};
const SIZE_TEXT = {
	type: "string",
	pattern: "^(?:[0-9][0-9,]*\\.?[0-9,]*|\\.[0-9]+)\\s*(?:[KkMmGgTtPpEe][Ii]?)?[Bb]?\\s*$"
};
const SMALL_BARE_SIZE = "^(?=.*[1-9])(?:[0-9](?:,?[0-9]){0,3}(?:\\.[0-9,]*)?|\\.[0-9]+)\\s*$";
const SIZE_EXAMPLES = [
	"150MB",
	"150MiB",
	{
		warn: "140MB",
		fail: "150MB"
	},
	"disabled"
];
const NUMBER_TEXT = "(?:[0-9]+\\.?[0-9]*|\\.[0-9]+)";
const LIMITS = {
	"limit-bytes": buildLimitSchema(SIZE_EXAMPLES, { enum: [0] }, {
		type: "number",
		minimum: FEWEST_BARE_BYTES
	}, {
		...SIZE_TEXT,
		not: {
			type: "string",
			pattern: SMALL_BARE_SIZE
		}
	}),
	"limit-dive-bytes": buildLimitSchema(SIZE_EXAMPLES, {
		type: "number",
		minimum: 0
	}, SIZE_TEXT),
	"limit-count": buildLimitSchema([15], {
		type: "integer",
		minimum: 0
	}, {
		type: "string",
		pattern: "^\\s*[0-9]+\\s*$"
	}),
	"limit-ratio": buildLimitSchema(["95%", .95], {
		type: "number",
		minimum: 0,
		exclusiveMaximum: 1
	}, {
		type: "string",
		pattern: `^\\s*${NUMBER_TEXT}\\s*%\\s*$`
	}, {
		type: "string",
		pattern: "^0*\\.[0-9]+$"
	}),
	"limit-dive-ratio": buildLimitSchema([.95], {
		type: "number",
		minimum: 0,
		maximum: 1
	}, {
		type: "string",
		pattern: `^(?:0*\\.[0-9]+|0+\\.?|0*1(?:\\.0*)?|[0-9]+e-[0-9]+)$`
	}, { type: "null" })
};
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
function draftBudget(subjects) {
	const all = subjects.flatMap(({ facts }) => facts);
	const [only, ...others] = subjects;
	const shared = draftRules(FOR_ALL, all);
	const names = chooseEntryNames(subjects.map(({ name }) => name));
	return {
		schemaId: SCHEMA_ID,
		names: subjects.map(({ name }) => name),
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
const NO_BASELINE = {
	outcome: "skipped",
	why: ""
};
const hasNoHistory = ({ tree }) => tree !== null && judgePaths(tree, [NO_HISTORY], [], NO_BASELINE).findings.every(({ outcome }) => outcome === "pass");
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
const alwaysPasses = ({ measure }, { measures, diveUserWasted }) => measure === "userWastedRatio" && measures[measure] === null && diveUserWasted === "NaN";
function readExactValue({ measure }, { measures, exactness }) {
	if (isGrowth(measure) || measure === "pullBytes" && exactness.pullBytes === "estimate") return null;
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
	const { schemaId, names, rules, images, denial } = draft;
	return `${[
		`# yaml-language-server: $schema=${schemaId}`,
		"#",
		...titleLines(names, day),
		"# A value equal to its limit passes. Sizes are 150MB (10⁶) or 150MiB (2²⁰); `disabled` turns a rule off.",
		"# `plimsoll rules` lists every rule; `plimsoll ratchet` lowers limits that the image no longer needs.",
		"",
		"rules:",
		...rules.flatMap((rule, index) => [...index === 0 ? [] : [""], ...ruleLines(rule)]),
		"",
		...denialLines(denial),
		...images.length === 0 ? [] : ["", ...imageLines(images)]
	].join("\n")}\n`;
}
const MOST_NAMES = 2;
function titleLines(names, day) {
	const shown = names.slice(0, MOST_NAMES).map((name) => shortenEnd(inert(name), 40));
	const more = names.length > shown.length ? ` and ${names.length - shown.length} more` : "";
	return [`# Size budget of ${shown.join(", ")}${more}.`, `# Written by \`plimsoll init\` on ${day}: each limit has about 5% headroom over what was measured.`];
}
const REASONS = {
	lowestEfficiency: ["dive's score: 1 where no path is in more than one layer. It falls when layers rewrite each other."],
	highestWastedBytes: ["dive's wasted bytes: every copy of a path that is in more than one layer."],
	highestUserWastedPercent: ["The same as a share of all layers except the lowest, which is usually the base image."],
	highestImageBytes: ["What each machine unpacks and stores. Accidental growth shows up here first."],
	highestReclaimableBytes: ["Shipped but never visible in a container: deleted or overwritten in a later layer."],
	highestLayerCount: ["Each layer is pulled and unpacked separately; many small ones slow down every start."],
	highestPullBytes: ["What a fresh machine downloads. It is known only for layers as they are pushed: in an OCI layout, a", "containerd image store or a registry. Elsewhere it can't be measured, so the rule does not pass."],
	highestGrowthPercent: ["What one change may add. On pull requests the action finds the baseline; elsewhere name it with --baseline."]
};
function ruleLines(rule) {
	return [...(REASONS[rule.key] ?? []).map((line) => `  # ${line}`), `  ${ruleLine(rule, 0)}`];
}
function ruleLine(rule, keyCells) {
	return `${`${rule.isSuggestion ? "# " : ""}${rule.key}: ${rule.limit}`.padEnd(keyCells)}  # ${remark(rule)}`;
}
function remark({ value, unit, limit, isSuggestion }) {
	if (value === null && isSuggestion) return "skipped if there is no baseline";
	if (value !== null) return `measured: ${formatApart(value, [], unit)[0]}`;
	return limit === "disabled" ? "not measured: dive divides by zero here" : "dive's default";
}
function denialLines({ path, holds }) {
	const rule = `  - { path: "${path}", deny: true, why: "history and credentials do not belong in an image" }`;
	return holds ? [
		"paths:",
		"  # In every layer, even if a later one hides it.",
		rule
	] : [
		"# Not enabled: such paths exist, or it is not known whether they do. No path in any layer may match:",
		"# paths:",
		`# ${rule}`
	];
}
function imageLines(images) {
	const reasons = [...new Set(images.flatMap(({ rules }) => rules.map(({ key }) => key)))].flatMap((key) => [`  # ${key}:`, ...(REASONS[key] ?? []).map((line) => `  #   ${line}`)]);
	const entries = images.flatMap(({ name, source, rules }) => {
		const cells = Math.max(...rules.map((rule) => ruleLine(rule, 0).indexOf("  # ")));
		return [
			"",
			`  ${/^[a-z][\w-]*$/i.test(name) ? name : quoted(name)}:`,
			...source === null ? [] : [`    image: ${quoted(source)}`],
			"    rules:",
			...rules.map((rule) => `      ${ruleLine(rule, cells)}`)
		];
	});
	return [
		"# Further limits for each image. `plimsoll check` without a source checks every image that has an `image:`.",
		"images:",
		...reasons,
		...entries
	];
}
const quoted = (text) => JSON.stringify(text).replace(/[\u007f-\u00a0\u200b-\u200f\u2028-\u202f\u2060-\u206f\ufeff]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`);
//#endregion
//#region src/gate/add-draft.ts
const MOST_LINES = 200;
function addDraft(report, isFound, now) {
	const images = report.images.flatMap(({ key, facts, error }) => facts === void 0 || error !== void 0 ? [] : {
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
export { compileGlob as A, parseByteSize as C, joinPointer as D, formatLocation as E, listWaiverNames as M, listEntries as O, readLimit as S, addProblem as T, hasFailedGrowth as _, draftBudget as a, warnsTooLate as b, computeReportVerdict as c, toExitCode as d, comesBeforeWarning as f, toCost as g, roundLimit as h, toWrittenSource as i, parseGlob as j, listItems as k, judgeReport as l, proposeLimit as m, renderBudgetDraft as n, buildBudgetSchema as o, findOutgrownLimits as p, groupSubjects as r, computeImageVerdict as s, addDraft as t, lacksLimits as u, describeLateWarning as v, findClosest as w, FEWEST_BARE_BYTES as x, readRuleLimits as y };
