import { r as __name } from "./rolldown-runtime.js";
import { n as EXIT, r as GateError, t as ERROR_EXIT } from "./errors.js";
import { n as getErrorCode } from "./file-errors.js";
import { r as option } from "./options.js";
import { a as formatPlural, i as formatDistance, l as wrap, m as inertReport, n as formatBytes, p as inertLines, r as formatCount, t as formatApart } from "./format.js";
import { a as stack, g as text, i as plainText, l as paint, m as code, n as paintSections, p as openScreen, r as paragraph, t as headline$1, u as span } from "./paint.js";
import { A as instructionChange, D as formatSignedBytes, E as storedReason, F as runUrl, M as mostChanged, N as rebuildWords, O as growthRowWords, T as pullGrowthWords, a as code$1, b as glance, d as largestLayersTable, f as largestTables, g as wasteTable, h as storedLayersTable, i as paintText, j as isUnchanged, k as growthWords, l as manifestGrowthFold, m as stackedLayersTable, n as paintFold, o as prose, p as linesOf, r as paintSections$1, s as growthFold, t as MARKS, u as instruction, v as manifestGlance, x as provenance, y as manifestProvenance } from "./paint2.js";
import { u as ADVICE_RULES } from "./open.js";
import { t as parseNamedSources } from "./named-sources.js";
//#region src/host/interrupt.ts
const GRACE_MS = 6e3;
function stopOnSignals(process, timeoutMs) {
	const controller = new AbortController();
	const interrupt = () => {
		if (controller.signal.aborted) process.exit(130);
		controller.abort(new GateError("INTERRUPTED", "interrupted before a verdict"));
	};
	const timer = setTimeout(() => {
		controller.abort(new GateError("TIMEOUT", `the time limit of ${timeoutMs / 1e3} s is exceeded`, { fix: `allow more time, e.g. ${option("timeout", "1h")}` }));
	}, timeoutMs);
	timer.unref();
	const signals = [
		"SIGINT",
		"SIGTERM",
		"SIGHUP"
	];
	for (const name of signals) process.on(name, interrupt);
	return {
		signal: controller.signal,
		orStopped: (work) => Promise.race([work, rejectWhenStopped(controller.signal, work)]),
		dispose: () => {
			clearTimeout(timer);
			for (const name of signals) process.off(name, interrupt);
		}
	};
}
async function rejectWhenStopped(signal, work) {
	await new Promise((resolve) => signal.addEventListener("abort", () => resolve(), { once: true }));
	const grace = new Promise((resolve) => {
		setTimeout(resolve, GRACE_MS).unref();
	});
	await Promise.race([grace, work.then(() => void 0, () => void 0)]);
	throw signal.reason;
}
//#endregion
//#region src/host/working-folder.ts
function getWorkingFolder(process) {
	try {
		return process.cwd();
	} catch (error) {
		throw new GateError("USAGE", getErrorCode(error) === "ENOENT" ? "the working directory no longer exists" : "the working directory can't be read", {
			fix: "change to an existing directory and run this again",
			cause: error
		});
	}
}
//#endregion
//#region src/report/paint/terminal/error.ts
function renderError(error, options) {
	const screen = openScreen(options);
	const text = (words) => inertLines(words, screen.isAscii);
	const [first = "", ...rest] = text(error.message).split("\n");
	const [start = "", ...continued] = wrap(first, screen.columns - PREFIX.length);
	return paint([
		[span(PREFIX, "red", "bold"), span(start)],
		...continued.map((line) => [span(" ".repeat(PREFIX.length)), span(line)]),
		...rest.map((line) => [span(line)]),
		...remedyLines(text(error.where ?? ""), text(error.fix ?? ""), screen)
	], PREFORMATTED_COLUMNS, options.color, screen.glyphs.ellipsis);
}
const PREFIX = "plimsoll: ";
const PREFORMATTED_COLUMNS = 400;
const remedyLines = (where, fix, screen) => [...where === "" ? [] : paragraph(where, screen, "where  "), ...fix === "" ? [] : paragraph(fix, screen, "fix    ")];
//#endregion
//#region src/report/paint/markdown/fit.ts
const countChars = (text) => text.length;
const countBytes = (text) => Buffer.byteLength(text);
function fullestFitting(versions, most, count) {
	let last = "";
	for (const version of versions) {
		if (count(version) <= most) return version;
		last = version;
	}
	return cutEnd(last.split("\n", 1)[0] ?? "", most, count, "");
}
function cutEnd(text, most, count, ellipsis = "…") {
	if (count(text) <= most) return text;
	const room = most - count(ellipsis);
	if (room < 0) return "";
	let kept = "";
	let used = 0;
	for (const character of text) {
		used += count(character);
		if (used > room) break;
		kept += character;
	}
	return kept + ellipsis;
}
//#endregion
//#region src/advise/words.ts
function describeAdvice(advice) {
	return ADVICE_RULES[advice.id].describe(advice);
}
function describeBaseImage({ layer }, base) {
	if (base === void 0 || layer >= base.layerCount) return "";
	return base.certainty === "exact" ? "in the base image" : "in what looks like the base image";
}
const isUrgent = ({ id }) => ADVICE_RULES[id].isUrgent ?? false;
function describeChange$1(advice, { layers }) {
	const instructionOf = (layer) => layers[layer]?.instruction ?? null;
	const change = ADVICE_RULES[advice.id].change(advice, instructionOf);
	const others = (advice.layers?.length ?? 1) - 1;
	if (others <= 0) return change;
	return [...change, `; likewise in ${others === 1 ? "1 other layer" : `${others} other layers`}`];
}
__name(describeChange$1, "describeChange");
//#endregion
//#region src/report/words/finding-words.ts
function describeFinding(finding, isEstimate, none) {
	const { value, limit, otherLimit } = finding.measure === "deniedPaths" ? pathCount(finding) : numbers(finding, none);
	return {
		label: finding.path ?? finding.rule,
		value: isEstimate && finding.value !== null ? `~${value}` : value,
		limit,
		howFar: howFar(finding),
		from: finding.isDefault ? "default" : finding.from,
		remarks: [
			otherLimit,
			...reasons(finding),
			leftOut(finding)
		].filter((remark) => remark !== "")
	};
}
const distanceWords = (finding) => finding.distance === null ? void 0 : formatDistance(finding.distance, finding.bound, scaleOf(finding));
function numbers(finding, none) {
	const { warnLimit, failLimit } = finding;
	const decided = decidingLimit(finding);
	const other = decided === failLimit ? warnLimit : failLimit;
	const known = [decided, other].filter((limit) => limit !== null);
	const [value, limit = none, otherText] = formatApart(finding.value ?? known[0] ?? 0, known, scaleOf(finding));
	return {
		value: finding.value === null ? none : value,
		limit,
		otherLimit: otherText === void 0 ? "" : `${other === warnLimit ? "warns" : "fails"} at ${otherText}`
	};
}
function decidingLimit({ value, distance, bound, warnLimit, failLimit }) {
	const beyond = (limit) => value === null || limit === null ? null : bound === "atMost" ? value - limit : limit - value;
	return (failLimit === null || distance !== null && beyond(warnLimit) === distance) && beyond(failLimit) !== distance ? warnLimit : failLimit;
}
function pathCount({ value }) {
	return {
		value: value ? formatPlural(value, "path") : "none",
		limit: "none",
		otherLimit: ""
	};
}
function howFar(finding) {
	const { outcome, measure } = finding;
	if (outcome === "skipped") return "skipped";
	if (outcome === "unmeasured") return "not measured";
	const isBeyond = outcome !== "pass";
	const distance = distanceWords(finding) ?? (isBeyond ? "over" : "");
	const words = measure === "deniedPaths" ? isBeyond ? "denied" : "" : distance;
	return outcome === "waived" ? `${words}, waived` : words;
}
const scaleOf = ({ unit, rule }) => unit === "ratio" && rule.endsWith("Percent") ? "percent" : unit;
function reasons({ why = "", measure, outcome }) {
	return measure === "deniedPaths" && outcome === "pass" ? [] : why.split("\n");
}
const leftOut = ({ ignored }) => ignored === void 0 ? "" : `left out ${formatBytes(ignored.bytes)}: ${ignored.patterns.join(", ")}`;
function matchWords({ measure }, { layer, isVisible }) {
	return `layer ${layer}${isVisible ? "" : ", hidden later"}${measure === "pathGrowthBytes" ? ", its size now" : ""}`;
}
const limitWords$1 = __name((finding) => numbers(finding, "").limit.replace(/\.0+(?= |%|$)/, ""), "limitWords");
function subjectOf({ measure, path = "a path" }) {
	if (measure === "pathBytes" || measure === "deniedPaths") return path;
	return measure === "pathGrowthBytes" ? `growth of ${path}` : SUBJECTS[measure];
}
const SUBJECTS = {
	imageBytes: "image size",
	layerBytes: "largest layer",
	layerCount: "layer count",
	fileCount: "file count",
	contentBytes: "content",
	visibleBytes: "visible content",
	reclaimableBytes: "reclaimable bytes",
	visibleRatio: "visible ratio",
	efficiencyRatio: "efficiency",
	wastedBytes: "wasted bytes",
	userWastedRatio: "user waste",
	pullBytes: "pull size",
	ownBytes: "own layers",
	growthBytes: "growth",
	growthRatio: "growth",
	ownGrowthBytes: "growth of own layers",
	pullGrowthBytes: "growth of pull size",
	deltaPullBytes: "update pull size"
};
//#endregion
//#region src/report/words/shared-reasons.ts
function shareReasons({ findings, noBaseline }) {
	const labelsOf = new Map();
	for (const finding of findings.filter(isUnjudged)) labelsOf.set(finding.why, [...labelsOf.get(finding.why) ?? [], labelOf$1(finding)]);
	const isShared = (why) => why === noBaseline || (labelsOf.get(why)?.length ?? 0) > 1;
	return {
		findings: findings.map((finding) => {
			if (!isUnjudged(finding) || !isShared(finding.why)) return finding;
			const { why: _why, ...others } = finding;
			return others;
		}),
		shared: [...labelsOf].flatMap(([why, labels]) => isShared(why) && why !== noBaseline ? [{
			labels,
			why
		}] : [])
	};
}
function notCompared(images) {
	return [...new Set(images.flatMap(({ noBaseline }) => noBaseline ?? []))].map((why) => {
		const affected = images.filter((image) => image.noBaseline === why);
		const isOfAll = images.every((image) => image.noBaseline === why || image.error !== void 0);
		const skipped = affected.flatMap((image) => image.findings.filter((finding) => isHeldBack(finding, image)));
		return {
			images: affected,
			isOfAll,
			why,
			skipped: [...new Set(skipped.map(labelOf$1))]
		};
	});
}
const isHeldBack = ({ outcome, why }, { noBaseline }) => outcome === "skipped" && why !== void 0 && why === noBaseline;
const isUnguarded = (image) => image.findings.some((finding) => isHeldBack(finding, image));
const firstNames = (names) => names.length <= MOST_NAMES ? names.join(", ") : `${names.slice(0, MOST_NAMES).join(", ")} and ${formatCount(names.length - MOST_NAMES)} more`;
const MOST_NAMES = 5;
const isUnjudged = (finding) => finding.why !== void 0 && (finding.outcome === "skipped" || finding.outcome === "unmeasured");
const labelOf$1 = __name(({ path, rule }) => path ?? rule, "labelOf");
//#endregion
//#region src/report/words/verdict-words.ts
function passWords(findings, sizeLimit) {
	const waived = findings.filter(({ outcome }) => outcome === "waived").length;
	const words = sizeLimit === void 0 ? LIMITS[limitsOn(findings)] : `within its ${sizeLimit} budget`;
	return waived === 0 ? words : `${words}, ${formatPlural(waived, "rule")} waived`;
}
const isLimited = ({ findings }) => limitsOn(findings) === "written";
function limitsOn(findings) {
	if (findings.length === 0) return "none";
	return findings.every(({ isDefault }) => isDefault) ? "defaults" : "written";
}
const LIMITS = {
	written: "within budget",
	defaults: "no limit applies, within dive's defaults",
	none: "no limit applies"
};
const isRefused = ({ error }) => error !== void 0 && ERROR_EXIT[error.code] === EXIT.unusable;
const failureWords = (image) => isRefused(image) ? "not checked" : "could not be measured";
//#endregion
//#region src/report/words/headline.ts
function headline(image, run) {
	const { size, verdict } = headlineParts(image, run);
	return size === "" ? verdict : `${size}, ${verdict}`;
}
function headlineParts(image, run) {
	const { facts, manifest } = image;
	if (facts === void 0 && manifest === void 0) {
		const reason = firstLine(image.error?.message);
		const failure = failureWords(image);
		return {
			size: "",
			verdict: reason === "" ? failure : `${failure}: ${reason}`
		};
	}
	return {
		size: facts === void 0 ? pullSize(image, manifest) : sizeBesideLimit(image, "imageBytes", facts.measures.imageBytes),
		verdict: describeVerdict(image) + describeChange(image, run)
	};
}
function reportHeadline({ images, run }) {
	const [first] = images;
	if (first === void 0) return {
		verdict: "unmeasured",
		name: null,
		words: "nothing was measured"
	};
	if (images.length === 1) return {
		verdict: first.verdict,
		name: first.key.name,
		words: headline(first, run)
	};
	const [worst] = sortWorstFirst$1(images);
	const others = images.filter(({ verdict }) => verdict !== "pass");
	if (others.length === 1 && images.every((image) => image === others[0] || isLimited(image))) return {
		verdict: worst.verdict,
		name: displayName(worst, images),
		words: `${headline(worst, run)}; ${formatPlural(images.length - 1, "other image")} within budget`
	};
	const uncompared = images.filter(isUnguarded).length;
	const left = uncompared === 0 ? "" : `; ${uncompared} not compared`;
	return {
		verdict: worst.verdict,
		name: null,
		words: countVerdicts(images) + left
	};
}
const headlineText = ({ name, words }) => name === null ? words : `Image ${name}: ${words}`;
function findingLine(finding) {
	if (finding.outcome === "unmeasured") return `${subjectOf(finding)} could not be measured`;
	return (finding.measure === "imageBytes" ? "image size " : "") + describeExcess(finding);
}
const hasExceptions = ({ verdict, findings }) => verdict !== "pass" || findings.some(({ outcome }) => outcome === "waived");
function isNews(image) {
	const { comparison, manifestComparison } = image;
	if (hasExceptions(image)) return true;
	const lost = (comparison ?? manifestComparison)?.lostPlatforms ?? [];
	const growthBytes = comparison?.measures.growthBytes ?? manifestComparison?.measures.pullGrowthBytes;
	return lost.length > 0 || (growthBytes ?? 0) !== 0;
}
const countOthers = (others) => [{
	words: "within budget",
	count: others.filter(isLimited).length
}, {
	words: "without a limit",
	count: others.filter((image) => !isLimited(image)).length
}].flatMap(({ words, count }) => count === 0 ? [] : [`${formatPlural(count, "other image")} ${words}`]);
const sortWorstFirst$1 = __name((images) => images.toSorted((a, b) => rankOf(a) - rankOf(b)), "sortWorstFirst");
function sortFurthestFirst(findings) {
	const rank = ({ measure, isDefault }) => measure === "imageBytes" ? 0 : isDefault ? 2 : 1;
	return findings.toSorted((a, b) => rank(a) - rank(b) || excessRatio(b) - excessRatio(a));
}
const firstLine = (message = "") => message.replace(/(?:; [^;\n]*)?:?\n.*$/s, "");
const displayName = ({ key }, images) => images.filter((other) => other.key.name === key.name).length > 1 && key.platform !== "" ? `${key.name} ${key.platform}` : key.name;
const VERDICTS = [
	[
		"unmeasured",
		"not checked",
		isRefused
	],
	[
		"unmeasured",
		"could not be measured",
		(image) => !isRefused(image)
	],
	["fail", "over budget"],
	[
		"warn",
		"over a warning limit",
		hasWarnings
	],
	[
		"warn",
		"without a budget",
		(image) => !hasWarnings(image)
	],
	[
		"pass",
		"within budget",
		isLimited
	],
	[
		"pass",
		"without a limit",
		(image) => !isLimited(image)
	]
];
function hasWarnings({ findings }) {
	return findings.some(({ outcome }) => outcome === "warn");
}
const rankOf = ({ verdict }) => VERDICTS.findIndex(([name]) => name === verdict);
function countVerdicts(images) {
	const words = VERDICTS.map(([verdict, words, isCounted = () => true]) => ({
		words,
		count: images.filter((image) => image.verdict === verdict && isCounted(image)).length
	})).filter(({ count }) => count > 0).map((one) => `${one.count === images.length ? "all" : one.count} ${one.words}`);
	return `${images.length} images: ${words.join(", ")}`;
}
function describeVerdict({ verdict, findings }) {
	const failed = findings.filter(({ outcome }) => outcome === "fail");
	if (verdict === "unmeasured") return describeUnmeasured(findings, failed);
	if (verdict === "fail") return describeBroken(failed);
	if (verdict === "warn" && !hasWarnings({ findings })) return findings.length === 0 ? "no budget yet" : "no budget yet, within dive's defaults";
	if (verdict === "warn") return describeWarnings(findings.filter(({ outcome }) => outcome === "warn"));
	const size = findings.find(({ measure, failLimit }) => measure === "imageBytes" && failLimit !== null);
	return passWords(findings, size && limitWords$1(size));
}
function describeBroken(failed) {
	const [first, ...more] = sortFurthestFirst(failed);
	if (first === void 0) return "over budget";
	if (first.measure === "imageBytes" || more.length === 0) return describeExcess(first);
	return `${failed.length} rules broken, the first ${describeExcess(first)}`;
}
function describeWarnings(warned) {
	const overridden = warned.filter((finding) => finding.overridden !== void 0);
	const [first] = overridden;
	if (first?.overridden === void 0) return describeBroken(warned);
	return `${describeBroken(overridden)}, allowed by ${first.overridden.by}`;
}
function describeUnmeasured(findings, failed) {
	const missing = findings.filter(({ outcome }) => outcome === "unmeasured");
	const what = missing.length > 1 ? `${formatPlural(missing.length, "rule")} could not be measured` : `${missing[0] === void 0 ? "a rule" : subjectOf(missing[0])} could not be measured`;
	return failed.length === 0 ? what : `${describeBroken(failed)}; ${what}`;
}
function describeExcess(finding) {
	const { measure, outcome, overridden, value } = finding;
	if (measure === "deniedPaths") return formatPlural(value ?? 0, "denied path");
	const kind = outcome === "warn" && overridden === void 0 ? "warning limit" : measure === "imageBytes" ? "budget" : "limit";
	const whose = finding.isDefault ? "dive's default" : "its";
	return `${measure === "imageBytes" ? "" : `${subjectOf(finding)} `}${distanceWords(finding) ?? "over"} ${whose} ${limitWords$1(finding)} ${kind}`;
}
function describeChange(image, run) {
	const { comparison, manifestComparison } = image;
	const words = comparison !== void 0 ? growthWords(comparison) : manifestComparison && pullGrowthWords(manifestComparison);
	const baseline = (comparison ?? manifestComparison)?.baseline;
	if (words === void 0 || baseline === void 0) return isUnguarded(image) ? " (not compared)" : "";
	const bytes = words.replace(/, [+-][\d.]+%/, "");
	const [change, ...lost] = bytes.split(", ");
	const since = `${/^[+-]/.test(bytes) ? "against" : "since"} ${baselineName(baseline, run)}`;
	return lost.length === 0 ? ` (${change} ${since})` : ` (${[
		change,
		...lost,
		since
	].join(", ")})`;
}
function baselineName({ commit, report, source }, run) {
	if (commit !== void 0) return run?.baseRef ?? commit.slice(0, 7);
	return report ?? source;
}
function pullSize(image, { measures }) {
	const { pullBytes, layerCount } = measures;
	if (pullBytes === null) return formatPlural(layerCount ?? 0, "layer");
	return `${sizeBesideLimit(image, "pullBytes", pullBytes)} to pull`;
}
function sizeBesideLimit({ findings }, measure, bytes) {
	const rule = findings.find((finding) => finding.measure === measure);
	return rule === void 0 ? formatBytes(bytes) : describeFinding(rule, false, "").value;
}
function excessRatio({ measure, distance, failLimit, warnLimit, outcome }) {
	if (measure === "deniedPaths") return -1;
	return distance === null ? 0 : distance / ((outcome === "warn" ? warnLimit : failLimit ?? warnLimit) || 1);
}
//#endregion
//#region src/report/words/loosening-words.ts
function looseningWords(loosening) {
	switch (loosening.kind) {
		case "budget": return `is ${loosening.newValue === null ? "deleted" : "deleted or not checked out"}; the base branch's is used`;
		case "limit": return limitWords(loosening);
		case "denial": return "is no longer denied";
		case "ignore": return "is now left out of what is reclaimable";
		case "waiver": return waiverWords(loosening);
		case "image": return `\`${loosening.image}\` is no longer checked where nothing is named`;
		case "source": return `measures ${valueWords(loosening.newValue)}, no longer ${valueWords(loosening.oldValue)}`;
		case "estimate": return "may be met by an estimate";
		case "baseline": return "is no longer required: growth that cannot be measured passes";
		case "base": return "names another base image, whose layers are not counted as own ones";
		case "override": return "has a label that makes warnings of growth that fails";
	}
}
const valueWords = (value) => value ?? "the default";
const waiverWords = ({ oldUntil, until }) => `is waived${oldUntil === void 0 ? "" : ` no longer until ${oldUntil}, but`}${until === void 0 ? "" : ` until ${until}`}`;
function limitWords({ rule, bound = "fail", unit = "count", oldLimit = null, newLimit = null }) {
	const scale = unit === "ratio" && rule.endsWith("Percent") ? "percent" : unit;
	const limits = [oldLimit, newLimit].filter((limit) => limit !== null);
	const [, ...texts] = formatApart(limits[0] ?? 0, limits, scale);
	const oldText = oldLimit === null ? "none" : texts.shift();
	const newText = newLimit === null ? "none" : texts.shift();
	return `${bound === "fail" ? "limit" : "warning limit"} ${oldText} → ${newText}`;
}
//#endregion
//#region src/report/outline/draft-sections.ts
function draftHint({ budget, images }, { isTerminal, foldRows }) {
	if (budget.draft === void 0) return [];
	const command = initCommand(images);
	return [{
		kind: "paragraph",
		tone: "warning",
		text: isTerminal === true || foldRows === 0 ? text(`No budget yet. To write one with about 5% headroom: ${command}`) : text({ strong: "No budget yet" }, ": save the draft below as ", code(".dive-ci.yaml"), " in the root of the repository and commit it.")
	}];
}
function draftFold({ draft }, { foldRows }) {
	if (draft === void 0 || foldRows === 0) return [];
	return [{
		part: "budget",
		title: text("Draft of ", code(".dive-ci.yaml"), ": limits with about 5% headroom"),
		sections: [{
			kind: "code",
			language: "yaml",
			lines: draft
		}]
	}];
}
const MOST_SOURCES = 3;
function initCommand(images) {
	const sources = [...new Set(images.flatMap(({ facts }) => facts?.source ?? []))].map((source) => source.replace(/^build:/, "--build "));
	return sources.every((source) => /^(?:--build )?[\w./:@+-]+$/.test(source)) && sources.length <= MOST_SOURCES ? `plimsoll init ${sources.join(" ")}` : "plimsoll init SOURCE…";
}
//#endregion
//#region src/report/words/growth-groups.ts
const MOST_CAUSES = 3;
const SMALLEST_SHARE = .05;
function summarizeGrowth({ items, omitted }, arrow) {
	const sorted = items.toSorted((a, b) => Math.abs(b.growthBytes) - Math.abs(a.growthBytes));
	const moved = sorted.reduce((sum, { growthBytes }) => sum + Math.abs(growthBytes), Math.abs(omitted.growthBytes));
	const isTelling = (bytes) => bytes !== 0 && Math.abs(bytes) >= moved * SMALLEST_SHARE;
	const named = sorted.filter(({ growthBytes }) => isTelling(growthBytes)).slice(0, MOST_CAUSES);
	const rest = sorted.filter((row) => !named.includes(row)).reduce((sum, { growthBytes }) => sum + growthBytes, omitted.growthBytes);
	const [first] = named;
	if (first !== void 0 && named.length === 1 && !isTelling(rest)) return causeName(first, arrow);
	return [...named.map((row) => `${causeName(row, arrow)} ${formatSignedBytes(row.growthBytes)}`), ...named.length > 0 && isTelling(rest) ? [`others ${formatSignedBytes(rest)}`] : []].join(", ");
}
function causeName(row, arrow) {
	const { name, note } = growthRowWords(row, arrow);
	return row.group?.packageCount !== void 0 && note !== "" ? `${name} ${note}` : name;
}
//#endregion
//#region src/report/outline/added-table.ts
function addedTable(image, run, shown) {
	const { comparison } = image;
	if (comparison !== void 0) return filesTable(comparison, image, run, shown);
	return pullTable(image, run, shown.leadRows);
}
function filesTable(comparison, { facts }, run, { leadRows: most, arrow }) {
	if (isUnchanged(comparison)) return [];
	const changed = comparison.layers.filter((layer) => growthOf(layer) !== 0);
	const shown = mostChanged(changed, most, ({ oldBytes, newBytes }) => [oldBytes, newBytes]);
	if (shown.length === 0) return rebuiltOnly(comparison);
	const rows = shown.toSorted((a, b) => growthOf(b) - growthOf(a)).map((layer) => {
		return { cells: [
			linesOf(layer.newIndex === null ? void 0 : facts?.layers[layer.newIndex]),
			describeLayer(layer, comparison, facts, arrow),
			text({ strong: formatSignedBytes(growthOf(layer)) })
		] };
	});
	const left = sumGrowth(changed) - sumGrowth(shown);
	return [{
		kind: "table",
		title: text(title(run, comparison.measures.growthBytes)),
		columns: COLUMNS,
		rows,
		more: moreWords(changed.length - shown.length, formatSignedBytes(left))
	}];
}
function pullTable({ manifestComparison }, run, most) {
	if (manifestComparison === void 0) return [];
	const changed = manifestComparison.layers.filter(({ oldStoredBytes, newStoredBytes }) => oldStoredBytes !== null && newStoredBytes !== null && oldStoredBytes !== newStoredBytes);
	const sizesOf = (layer) => [layer.oldStoredBytes ?? 0, layer.newStoredBytes ?? 0];
	const growth = (layer) => sizesOf(layer)[1] - sizesOf(layer)[0];
	const shown = mostChanged(changed, most, sizesOf);
	if (shown.length === 0 || manifestComparison.pullBytesAre === null) return [];
	const left = changed.reduce((sum, layer) => sum + growth(layer), 0) - shown.reduce((sum, layer) => sum + growth(layer), 0);
	return [{
		kind: "table",
		title: text(title(run, manifestComparison.measures.pullGrowthBytes ?? 0)),
		remark: "sizes as stored",
		columns: COLUMNS.filter(({ title: name }) => name !== "Line"),
		rows: shown.toSorted((a, b) => growth(b) - growth(a)).map((layer) => ({ cells: [text(...instruction(layer.instruction), ` · ${storedReason(layer)}`), text({ strong: formatSignedBytes(growth(layer)) })] })),
		more: moreWords(changed.length - shown.length, formatSignedBytes(left))
	}];
}
const COLUMNS = [
	{
		title: "Line",
		kind: "text",
		sacrifice: 3
	},
	{
		title: "What",
		kind: "text",
		isMain: true
	},
	{
		title: "Growth",
		kind: "number"
	}
];
function title(run, growthBytes) {
	return `What ${typeof run?.pullRequest === "number" ? "this pull request" : "this change"} ${growthBytes < 0 ? "changed" : "added"}`;
}
const growthOf = ({ oldBytes, newBytes }) => newBytes - oldBytes;
const sumGrowth = (layers) => layers.reduce((sum, layer) => sum + growthOf(layer), 0);
const moreWords = (count, growth) => count === 0 ? "" : `and ${formatPlural(count, "more layer")}, ${growth}`;
function describeLayer(layer, comparison, facts, arrow) {
	const causes = [text(instructionChange(layer)), ...shipsAgain(layer) ? [text(copyWords(layer))] : [text(layer.inside === void 0 ? "" : summarizeGrowth(layer.inside, arrow)), hiddenText(layer, comparison, facts)]].filter((cause) => cause.some((piece) => piece !== ""));
	return text(...instruction(layer.instruction), ...causes.flatMap((cause) => [" · ", ...cause]));
}
const shipsAgain = ({ copied, newBytes, state }) => copied.bytes > 0 && copied.bytes * 2 >= newBytes && state !== "removed";
const copyWords = ({ copied: { bytes, changes } }) => `ships the same ${formatBytes(bytes)} again${changes.length > 0 ? ` with a new ${changes.join(" and ")}` : ""}`;
const HIDDEN_SHARE = .05;
function hiddenText(layer, { paths }, facts) {
	const { inside, newIndex } = layer;
	if (paths === void 0 || facts === void 0 || newIndex === null) return text();
	const visible = inside === void 0 ? 0 : inside.items.reduce((sum, row) => sum + row.growthBytes, inside.omitted.growthBytes);
	const hidden = growthOf(layer) - visible;
	if (hidden <= 0 || hidden < growthOf(layer) * HIDDEN_SHARE) return text();
	const hider = heaviestHider(facts.waste.items.filter((one) => one.addedInLayer === newIndex));
	const bytes = formatBytes(hidden);
	if (hider === void 0 || hider.bytes * 2 < hidden) return text(`${bytes} hidden by later layers`);
	const lines = linesOf(facts.layers[hider.layer]);
	const verb = HIDING_VERBS[hider.cause];
	if (hider.layer === newIndex) return text(`${bytes} ${verb} by itself`);
	return lines.length === 0 ? text(`${bytes} ${verb} by layer ${hider.layer}`) : text(`${bytes} ${verb} by `, ...lines);
}
const HIDING_VERBS = {
	deleted: "deleted",
	overwritten: "overwritten",
	metadata: "shipped again"
};
function heaviestHider(items) {
	const hiders = new Map();
	for (const { hiddenInLayer: layer, cause, bytes } of items) {
		const key = `${layer} ${cause}`;
		hiders.set(key, {
			layer,
			cause,
			bytes: bytes + (hiders.get(key)?.bytes ?? 0)
		});
	}
	return [...hiders.values()].toSorted((a, b) => b.bytes - a.bytes)[0];
}
const rebuiltOnly = (comparison) => comparison.rebuilt.layerCount === 0 ? [] : [{
	kind: "paragraph",
	tone: "quiet",
	text: text(rebuildWords(comparison))
}];
const MOST_NAMED = 4;
function rulesFold(image, most, mostMatches) {
	const { findings: shown, shared } = judgedFindings(image);
	if (shown.length === 0) return [];
	const sections = [rulesTable(sortWorstFirst(shown), image, most, mostMatches), ...reasonList(shared)];
	return [{
		part: "rules",
		title: foldTitle(shown),
		sections
	}];
}
function openRules(image, most) {
	const { findings: known, shared } = judgedFindings(image);
	const shown = known.length <= most ? known : known.filter(({ outcome }) => outcome !== "pass");
	if (shown.length === 0) return [];
	return [rulesTable(sortWorstFirst(shown), image, shown.length, 5), ...reasonList(shared)];
}
const judgedFindings = (image) => shareReasons({
	...image,
	findings: image.findings.filter((finding) => !isHeldBack(finding, image))
});
const WORST_FIRST = [
	"fail",
	"unmeasured",
	"warn",
	"waived",
	"skipped",
	"pass"
];
const sortWorstFirst = (findings) => WORST_FIRST.flatMap((outcome) => sortFurthestFirst(findings.filter((finding) => finding.outcome === outcome)));
function foldTitle(findings) {
	const broken = sortWorstFirst(findings).filter(({ outcome }) => outcome !== "pass");
	if (broken.length === 0) return findings.length === 1 ? text("1 rule holds") : text(`${formatPlural(findings.length, "rule")} hold`);
	const failed = broken.filter(({ outcome }) => outcome === "fail");
	const named = failed.length > 0 ? failed : broken;
	const state = failed.length > 0 ? "broken" : STATES[named[0]?.outcome ?? "fail"];
	const names = named.slice(0, MOST_NAMED).flatMap((finding, i) => [i === 0 ? ": " : ", ", code(labelOf(finding))]);
	const more = named.length > MOST_NAMED ? ` and ${named.length - MOST_NAMED} more` : "";
	return text(`${named.length} of ${formatPlural(findings.length, "rule")} ${state}`, ...names, more);
}
const STATES = {
	pass: "hold",
	fail: "broken",
	warn: "over a warning limit",
	waived: "waived",
	skipped: "skipped",
	unmeasured: "not measured"
};
const labelOf = ({ path, rule }) => path ?? rule;
function rulesTable(findings, image, most, mostMatches) {
	const isEstimate = (image.facts ?? image.manifest)?.exactness.pullBytes === "estimate";
	const left = findings.length - most;
	return {
		kind: "table",
		title: text("Rules"),
		columns: [
			{
				title: "",
				kind: "mark"
			},
			{
				title: "Rule",
				kind: "text",
				isMain: true
			},
			{
				title: "Value",
				kind: "number"
			},
			{
				title: "Limit",
				kind: "number",
				sacrifice: 2
			},
			{
				title: "",
				kind: "number"
			},
			{
				title: "From",
				kind: "text",
				isQuiet: true,
				sacrifice: 4
			}
		],
		rows: findings.slice(0, most).map((finding) => ruleRow(finding, isEstimate, mostMatches)),
		more: left > 0 ? `and ${formatCount(left)} more` : ""
	};
}
function ruleRow(finding, isEstimate, mostMatches) {
	const words = describeFinding(finding, isEstimate && finding.measure === "pullBytes", "–");
	const bound = finding.measure === "deniedPaths" ? "" : finding.bound === "atMost" ? "≤ " : "≥ ";
	return {
		outcome: finding.outcome,
		cells: [
			{ mark: finding.outcome },
			text(code(words.label)),
			text(words.value),
			text(bound + words.limit),
			text(words.howFar),
			text(words.from === "default" ? "dive's default" : words.from)
		],
		below: [...words.remarks.map((remark) => text(remark)), ...matchLines(finding, mostMatches)]
	};
}
function matchLines(finding, most) {
	const { matches = [], matchCount = matches.length } = finding;
	const lines = matches.slice(0, most).map((match) => text(`${formatBytes(match.bytes)} `, code(match.path), ` ${matchWords(finding, match)}`));
	const left = lines.length === 0 ? 0 : matchCount - lines.length;
	return left > 0 ? [...lines, text(`and ${formatCount(left)} more`)] : lines;
}
const reasonList = (shared) => shared.length === 0 ? [] : [{
	kind: "list",
	items: shared.map(({ labels, why }) => text(...codes(labels), `: ${why}`))
}];
function codes(labels) {
	const names = labels.slice(0, 5).flatMap((label, i) => i === 0 ? [code(label)] : [", ", code(label)]);
	const left = labels.length - MOST_NAMED - 1;
	return left > 0 ? [...names, ` and ${formatCount(left)} more`] : names;
}
//#endregion
//#region src/report/words/advice-order.ts
function sortForRules(image) {
	const { advice = [], findings } = image;
	const failed = sortFurthestFirst(findings.filter(({ outcome }) => outcome === "fail"));
	const rank = (one) => {
		const at = failed.findIndex((finding) => helps(one, finding, image));
		return at < 0 ? failed.length : at;
	};
	return advice.toSorted((a, b) => rank(a) - rank(b));
}
function helps(advice, finding, { facts, comparison }) {
	switch (finding.measure) {
		case "reclaimableBytes":
		case "visibleRatio":
		case "wastedBytes":
		case "efficiencyRatio":
		case "userWastedRatio": return advice.places.some(({ isVisible }) => !isVisible);
		case "pathBytes":
		case "pathGrowthBytes":
		case "deniedPaths": return advice.places.some(({ path }) => isWithin(path, finding));
		case "layerBytes": {
			const layers = facts?.layers ?? [];
			const bytes = layers[advice.layer]?.layerBytes ?? 0;
			return layers.every(({ layerBytes }) => layerBytes <= bytes);
		}
		case "growthBytes":
		case "growthRatio":
		case "ownGrowthBytes": return (comparison?.layers ?? []).some(({ newIndex, oldBytes, newBytes }) => newIndex === advice.layer && newBytes > oldBytes);
		default: return true;
	}
}
const isWithin = (path, { path: limited, matches = [] }) => [...limited === void 0 ? [] : [limited], ...matches.map((match) => match.path)].some((folder) => path === folder || path.startsWith(`${folder}/`) || folder.startsWith(`${path}/`));
//#endregion
//#region src/report/outline/savings-table.ts
const MOST_PLACES = 5;
function savingsTable(image, most) {
	const { facts } = image;
	if (facts === void 0) return [];
	const own = sortForRules(image).filter((one) => !isUrgent(one) && describeBaseImage(one, facts.base) === "");
	if (own.length === 0) return [];
	const shown = own.slice(0, most);
	const { title, remark } = savingsTitle(sumBytes(own), facts, image.findings);
	return [{
		kind: "table",
		title,
		remark: remark + (shown.length < own.length ? ` (${shown.length} of ${own.length} changes)` : ""),
		columns: [
			{
				title: "Saves",
				kind: "number"
			},
			{
				title: "Line",
				kind: "text",
				sacrifice: 3
			},
			{
				title: "Change",
				kind: "text",
				isMain: true
			}
		],
		rows: shown.map((one) => ({ cells: [
			text(formatBytes(one.bytes)),
			adviceLines(one, facts),
			changeText(one, facts)
		] })),
		more: ""
	}];
}
const changeText = (advice, facts) => describeChange$1(advice, facts).map((piece) => typeof piece === "string" ? piece : {
	...piece,
	isToCopy: true
});
function savingsTitle(bytes, { measures }, findings) {
	const { imageBytes } = measures;
	const left = Math.max(0, imageBytes - bytes);
	const share = imageBytes === 0 ? 0 : Math.round(bytes / imageBytes * 100);
	const size = findings.find(({ measure, failLimit, outcome }) => measure === "imageBytes" && failLimit !== null && outcome === "fail");
	const over = size?.failLimit == null ? 0 : left - size.failLimit;
	const after = size === void 0 ? "" : over > 0 ? `, still ${formatBytes(over)} over` : `, within the ${limitWords$1(size)} budget`;
	return {
		title: text(`What would take ${formatBytes(bytes)} (${share}%) out again`),
		remark: `→ ${formatBytes(left)}${after}`
	};
}
function privateFiles({ facts, advice = [] }) {
	if (facts === void 0) return [];
	return advice.filter(isUrgent).map((one) => ({
		kind: "paragraph",
		tone: "warning",
		text: text(`${describeAdvice(one).title}: everyone who can pull the image can read `, ...placesOf(one), " ", ...linesOf(facts.layers[one.layer]))
	}));
}
function placesOf({ places, placeCount }) {
	const [first] = places;
	if (first === void 0) return text("it");
	return text(code(first.path), placeCount > 1 ? ` and ${placeCount - 1} more` : "");
}
function adviceFold(image, most) {
	const { facts } = image;
	const advice = sortForRules(image);
	if (facts === void 0 || advice.length === 0) return [];
	return [{
		part: "advice",
		title: text(advice.length === 1 ? "How to change it" : `How to change it: ${advice.length} fixes`),
		sections: advice.slice(0, most).flatMap((one) => adviceSections(one, facts))
	}];
}
function adviceSections(advice, facts) {
	const { title, why, fix } = describeAdvice(advice);
	const where = describeBaseImage(advice, facts.base);
	const places = advice.places.slice(0, MOST_PLACES);
	const left = advice.placeCount - places.length;
	return [
		{
			kind: "paragraph",
			text: text({ strong: where === "" ? title : `${title}, ${where}` }, " ", ...adviceLines(advice, facts))
		},
		{
			kind: "paragraph",
			tone: "quiet",
			text: text(why)
		},
		{
			kind: "list",
			items: [...places.map(({ path, bytes, layer, isVisible, hiddenInLayer }) => text(`${formatBytes(bytes)} `, code(path), ` layer ${layer}${isVisible ? "" : `, hidden by ${hiddenInLayer ?? "a later one"}`}`)), ...left > 0 ? [text(`and ${formatCount(left)} more`)] : []]
		},
		{
			kind: "code",
			language: "dockerfile",
			lines: fix
		}
	];
}
function adviceLines({ layer, layers: changed = [{
	layer,
	bytes: 0
}] }, { layers }) {
	return changed.slice(0, MOST_LINES).map((one) => linesOf(layers[one.layer])).filter((pieces) => pieces.length > 0).flatMap((pieces, i) => i === 0 ? pieces : [" ", ...pieces]);
}
const MOST_LINES = 3;
const sumBytes = (advice) => advice.reduce((sum, { bytes }) => sum + bytes, 0);
//#endregion
//#region src/report/outline/image-outline.ts
function outlineImage(image, run, detail) {
	const { leadRows, foldRows } = detail;
	const { facts, manifest, error, notices } = image;
	return {
		alerts: [
			...errorSections(error),
			...privateFiles(image),
			...noticeList(notices)
		],
		lead: [
			...detail.opensRules ? openRules(image, MOST_OPEN_RULES) : [],
			...addedTable(image, run, detail),
			...savingsTable(image, Math.min(leadRows, MOST_SAVINGS)),
			...facts === void 0 ? [] : largestLayersTable(facts, Math.min(leadRows, MOST_LAYERS)),
			...manifest === void 0 ? [] : storedLayersTable(manifest, Math.min(leadRows, MOST_LAYERS))
		],
		folds: foldRows === 0 ? [] : [
			...rulesFold(image, MOST_RULES, Number.isFinite(foldRows) ? 5 : foldRows),
			...changeFold(image, detail),
			...adviceFold(image, foldRows),
			...imageFold(image, detail)
		]
	};
}
const MOST_SAVINGS = 3;
const MOST_LAYERS = 3;
const MOST_RULES = 200;
const MOST_OPEN_RULES = 10;
const MOST_NOTICES = 10;
const MOST_ERROR_LINES = 30;
function glanceText({ facts, manifest }) {
	if (facts !== void 0) return text(glance(facts).join(", "));
	return manifest === void 0 ? text() : text(manifestGlance(manifest).join(", "));
}
function provenanceText(image) {
	const { facts, manifest } = image;
	if (facts !== void 0) return text(provenance(facts));
	return manifest === void 0 ? text() : text(manifestProvenance(image, manifest));
}
function noticeList(notices) {
	if (notices.length === 0) return [];
	const left = notices.length - MOST_NOTICES;
	const items = notices.slice(0, MOST_NOTICES).map((notice) => text(notice));
	return [{
		kind: "list",
		items: left > 0 ? [...items, text(`and ${formatCount(left)} more notices`)] : items
	}];
}
function errorSections(error) {
	if (error === void 0) return [];
	const [first = "", ...rest] = error.message.split("\n");
	const sections = [{
		kind: "paragraph",
		tone: "failure",
		text: text(first)
	}];
	if (rest.length > 0) sections.push({
		kind: "code",
		language: "",
		lines: rest.slice(0, MOST_ERROR_LINES)
	});
	if (error.where) sections.push({
		kind: "paragraph",
		text: text({ strong: "Where" }, ` ${error.where}`)
	});
	if (error.fix) sections.push({
		kind: "paragraph",
		text: text({ strong: "Fix" }, ` ${error.fix}`)
	});
	return sections;
}
function changeFold(image, { foldRows, arrow }) {
	const { comparison, manifestComparison, facts, manifest } = image;
	if (comparison !== void 0 && facts !== void 0) return growthFold(comparison, facts.measures, foldRows, arrow);
	const measures = (facts ?? manifest)?.measures;
	return manifestComparison === void 0 || measures === void 0 ? [] : manifestGrowthFold(manifestComparison, measures, foldRows, arrow);
}
function imageFold({ facts }, { foldRows, layerRows }) {
	if (facts === void 0) return [];
	const { measures, layers } = facts;
	const waste = measures.reclaimableBytes;
	return [{
		part: "image",
		title: text(`${formatPlural(layers.length, "layer")}, ${waste === 0 ? "no waste" : `${formatBytes(waste)} of waste`}, largest folders, packages and files`),
		sections: [
			{
				kind: "paragraph",
				tone: "quiet",
				text: text(`${glance(facts).join(", ")}. ${provenance(facts)}`)
			},
			...stackedLayersTable(facts, layerRows),
			...wasteTable(facts, foldRows),
			...largestTables(facts, foldRows)
		]
	}];
}
//#endregion
//#region src/report/outline/report-outline.ts
function outlineReport(report, detail) {
	const { images, budget, notices, run } = report;
	const { verdict } = reportHeadline(report);
	const [first] = images;
	const alone = images.length === 1 ? first : void 0;
	const body = alone === void 0 ? outlineSeveral(images, run, detail) : outlineAlone(alone, run, detail);
	return {
		title: {
			outcome: verdict,
			words: headlineText(reportHeadline(report))
		},
		lead: [
			...loosenedAlert(budget.loosened ?? [], run, detail.overviewRows),
			...notComparedSections(images),
			...body.alerts,
			...body.lead,
			...draftHint(report, detail),
			...noticeList(notices)
		],
		folds: [...draftFold(budget, detail), ...body.folds],
		footer: footer(report)
	};
}
function titleText(report) {
	const { name, words } = reportHeadline(report);
	return name === null ? text(words) : text("Image ", code(name), `: ${words}`);
}
function outlineAlone(image, run, detail) {
	const outline = outlineImage(image, run, detail);
	return image.verdict === "pass" && !detail.keepsPassLead ? {
		...outline,
		lead: []
	} : outline;
}
function outlineSeveral(images, run, detail) {
	const sorted = sortWorstFirst$1(images);
	const listed = detail.overviewRows === Number.POSITIVE_INFINITY || images.length <= FEW_IMAGES ? sorted : sorted.filter(isNews);
	const outlines = listed.slice(0, detail.imageBlocks).map((image) => ({
		image,
		outline: outlineImage(image, run, detail)
	}));
	const [worst, ...others] = outlines;
	const leading = worst !== void 0 && hasExceptions(worst.image) ? [worst] : [];
	const folded = leading.length === 0 ? outlines : others;
	const notices = new Set(sorted.slice(leading.length).flatMap((image) => image.notices));
	return {
		alerts: [...overviewTable(listed, images, detail.overviewRows), ...detail.keepsPassLead ? noticeList([...notices]) : []],
		lead: leading.flatMap(({ image, outline }) => [
			imageHeading(image),
			...outline.alerts,
			...outline.lead
		]),
		folds: [...leading.flatMap(({ outline }) => outline.folds), ...folded.flatMap(({ image, outline }) => imageFolds(image, outline))]
	};
}
const FEW_IMAGES = 8;
const imageHeading = (image) => ({
	kind: "heading",
	outcome: image.verdict,
	text: text(code(image.key.name), " ", code(image.key.platform))
});
function imageFolds(image, { alerts, lead, folds }) {
	const sections = [
		...alerts,
		...lead,
		...folds.flatMap((fold) => unfold(fold))
	];
	if (sections.length === 0) return [];
	const { name, platform } = image.key;
	return [{
		part: "others",
		title: text(code(name), " ", code(platform), ` ${headline(image)}`),
		sections
	}];
}
const unfold = ({ title, sections }) => [{
	kind: "paragraph",
	text: strongText(title)
}, ...sections];
const strongText = (title) => title.map((piece) => typeof piece === "string" ? { strong: piece } : piece);
function overviewTable(listed, images, most) {
	const left = listed.length - most;
	const more = [...left > 0 ? [`and ${formatCount(left)} more`] : [], ...countOthers(images.filter((image) => !listed.includes(image)))].join("; ");
	if (listed.length === 0) return [];
	return [{
		kind: "table",
		title: text(),
		columns: [
			{
				title: "",
				kind: "mark"
			},
			{
				title: "Image",
				kind: "text"
			},
			{
				title: "Platform",
				kind: "text",
				isQuiet: true,
				sacrifice: 2
			},
			{
				title: "Size",
				kind: "number",
				sacrifice: 1
			},
			{
				title: "Verdict",
				kind: "text",
				isMain: true
			}
		],
		rows: listed.slice(0, most).map((image) => {
			const { size, verdict } = headlineParts(image);
			return {
				outcome: image.verdict,
				cells: [
					{ mark: image.verdict },
					text(code(image.key.name)),
					text(code(image.key.platform)),
					text(size),
					text(verdict)
				]
			};
		}),
		more
	}];
}
function notComparedSections(images) {
	return notCompared(images).map((reason) => {
		const names = firstNames(reason.images.map(({ key }) => `${key.name} ${key.platform}`.trim()));
		const whose = reason.isOfAll ? "" : ` (${names})`;
		const skipped = reason.skipped.length === 0 ? [] : [
			" Skipped: ",
			...codes(reason.skipped),
			"."
		];
		return {
			kind: "paragraph",
			tone: "warning",
			text: text({ strong: `Not compared${whose}` }, `: ${reason.why}.`, ...skipped)
		};
	});
}
function loosenedAlert(loosened, run, most) {
	if (loosened.length === 0) return [];
	const left = loosened.length - most;
	const subject = typeof run?.pullRequest === "number" ? "This pull request" : "This change";
	const items = loosened.slice(0, most).map(looseningText);
	return [{
		kind: "alert",
		title: `${subject} loosens the budget it is judged by`,
		items: left > 0 ? [...items, text(`and ${formatCount(left)} more`)] : items
	}];
}
function looseningText(loosening) {
	const { rule, image, why } = loosening;
	return text(code(rule), ...image === null ? [] : [" for ", code(image)], ` ${looseningWords(loosening)}${why === void 0 ? "" : `: ${why}`}`);
}
function footer({ budget, tool, run }) {
	return [
		...budgetText(budget.source),
		...run === void 0 ? [] : [text("commit ", code(run.headSha.slice(0, 7)))],
		text(`Plimsoll ${tool.version}`)
	];
}
function budgetText(source) {
	if (source === null) return [text("dive's defaults, no budget file found")];
	return source === "" ? [] : [text("budget ", code(source))];
}
//#endregion
//#region src/report/paint/markdown/markdown.ts
const paintTitle = (report) => `${MARKS[reportHeadline(report).verdict]} ${paintText(titleText(report), report.run)}`;
const STEPS = [
	{
		less: {},
		left: ""
	},
	{
		less: {
			foldRows: 5,
			layerRows: 20
		},
		left: "most rows of folded lists"
	},
	{
		less: { foldRows: 0 },
		left: "folded details"
	},
	{
		less: {
			foldRows: 0,
			imageBlocks: 5,
			overviewRows: 20
		},
		left: "most images"
	},
	{
		less: {
			foldRows: 0,
			leadRows: 0,
			imageBlocks: 0,
			overviewRows: 20
		},
		left: "everything but the verdicts"
	}
];
function* paintVersions(report, full, body, hasTitle = true) {
	const title = hasTitle ? [`${paintTitle(report)}\n---`] : [];
	for (const { less, left } of STEPS) {
		const outline = outlineReport(report, smaller(full, less));
		const remark = left === "" ? [] : [`Shortened to fit: without ${left}.`];
		const blocks = [
			...title,
			...body(outline),
			...remark
		];
		yield `${[...blocks, paintFooter(outline, report, blocks)].join("\n\n")}\n`;
	}
	yield `${paintTitle(report)}\n`;
	yield `${MARKS[report.verdict]} ${shortestWords(report)}\n`;
}
function smaller(full, less) {
	const lesser = Object.entries(less).map(([key, value]) => [key, Math.min(Number(value), Number(full[key]))]);
	return {
		...full,
		...Object.fromEntries(lesser)
	};
}
const paintWithFolds = (report) => ({ lead, folds }) => [...paintSections$1(lead, report.run), ...folds.map((fold) => paintFold(fold, report.run))];
function paintFooter({ footer }, { run }, blocks) {
	const url = runUrl(run);
	const isGuessed = blocks.some((block) => block.includes("≈ "));
	const words = [...footer.map((text) => paintText(text, run)), ...isGuessed ? ["≈ lines found by their instruction"] : []];
	const link = url === void 0 ? [] : [`[full report](${url})`];
	return `<sub>${[...words, ...link].join(" · ")}</sub>`;
}
function renderQuietMarkdown(report) {
	const safe = inertReport(report);
	if (safe.images.length === 0) return `${paintTitle(safe)}\n`;
	return safe.images.filter(hasExceptions).map((image) => {
		const name = `${code$1(image.key.name, 60)} ${code$1(image.key.platform, 40)}`.trim();
		return `- ${MARKS[image.verdict]} ${name} ${prose(headline(image, safe.run))}\n`;
	}).join("");
}
function shortestWords({ verdict, images }) {
	if (verdict === "pass") return images.every(isLimited) ? "within budget" : "no limit applies";
	return verdict === "unmeasured" && images.some(isRefused) ? "not checked" : SHORTEST[verdict];
}
const SHORTEST = {
	warn: "over a warning limit",
	fail: "over budget",
	unmeasured: "could not be measured"
};
//#endregion
//#region src/report/paint/github/summary.ts
const MOST_BYTES = 1024 * 1024;
function renderSummary(report, { maxBytes = MOST_BYTES } = {}) {
	const safe = inertReport(report);
	return fullestFitting(paintVersions(safe, FULL, paintWithFolds(safe)), maxBytes, countBytes);
}
const FULL = {
	leadRows: 10,
	foldRows: 20,
	layerRows: 130,
	imageBlocks: 50,
	overviewRows: 500,
	arrow: "→"
};
//#endregion
//#region src/report/paint/terminal/terminal.ts
function renderTerminal(report, options) {
	const screen = openScreen(options);
	const safe = inertReport(report, screen.isAscii);
	return paint(options.quiet ? quietLines(safe, screen) : reportLines(safe, options, screen), screen.columns, options.color, screen.glyphs.ellipsis);
}
function quietLines(report, screen) {
	if (report.images.length === 0) return titleLines(report, screen);
	return report.images.filter(hasExceptions).flatMap((image) => headline$1(image.verdict, `${nameOf(image)}: ${headline(image, report.run)}`, screen));
}
function reportLines(report, options, screen) {
	const outline = outlineReport(report, screen.isVerbose ? ALL : BRIEF(screen));
	const title = titleLines(report, screen);
	const { images } = report;
	const [first] = images;
	const glance = images.length === 1 && first !== void 0 ? paragraph(glanceLine(first, screen), screen, "", "dim") : [];
	const body = stack([
		[...title, ...glance],
		paintSections(outline.lead, screen),
		...screen.isVerbose ? outline.folds.map((fold) => paintSections(unfold(fold), screen)) : [hintLines(outline, options.verboseWith, screen)],
		[...provenanceLines(images, screen), ...footerLines(outline, screen)]
	]);
	return body.length > title.length + LONG_BODY ? [
		...body,
		[],
		...title
	] : body;
}
const LONG_BODY = 12;
const titleLines = (report, screen) => {
	const title = reportHeadline(report);
	return headline$1(title.verdict, plainText([headlineText(title)], screen), screen);
};
function glanceLine(image, screen) {
	const words = plainText(glanceText(image), screen);
	return [image.key.platform, words].filter((part) => part !== "").join("  ");
}
const nameOf = ({ key }) => `${key.name} ${key.platform}`.trim();
function hintLines({ folds }, verboseWith, screen) {
	const parts = new Set(folds.map(({ part }) => HINTS[part]));
	if (parts.size === 0 || verboseWith === void 0) return [];
	return paragraph(`${verboseWith} shows ${[...parts].join(", ")}.`, screen, "", "dim");
}
const HINTS = {
	rules: "all rules",
	growth: "what grew and shrank",
	advice: "every fix in full",
	image: "all layers, waste, largest folders, packages and files",
	others: "each image",
	budget: "a draft of a budget"
};
const provenanceLines = ([first, ...others], screen) => first === void 0 || others.length > 0 ? [] : paragraph(plainText(provenanceText(first), screen), screen, "", "dim");
const footerLines = ({ footer }, screen) => paragraph(footer.map((text) => plainText(text, screen)).join(` ${screen.glyphs.bullet} `), screen, "", "dim");
const BRIEF = ({ glyphs }) => ({
	leadRows: 5,
	foldRows: 5,
	layerRows: 5,
	imageBlocks: 20,
	overviewRows: 20,
	arrow: glyphs.arrow,
	opensRules: true,
	keepsPassLead: true,
	isTerminal: true
});
const ALL = {
	leadRows: Number.POSITIVE_INFINITY,
	foldRows: Number.POSITIVE_INFINITY,
	layerRows: Number.POSITIVE_INFINITY,
	imageBlocks: Number.POSITIVE_INFINITY,
	overviewRows: Number.POSITIVE_INFINITY,
	arrow: "→",
	opensRules: false,
	keepsPassLead: true,
	isTerminal: true
};
//#endregion
//#region src/gate/baseline/mode.ts
const WORDS = [
	"auto",
	"cache",
	"build",
	"off"
];
function toWord(text) {
	const word = text.toLowerCase();
	return /^(?:none|never|false|no)$/.test(word) ? "off" : word;
}
function parseBaselineMode(texts, fallback) {
	if (texts.length === 0) return { kind: fallback };
	const words = texts.map(toWord);
	const word = WORDS.find((one) => words.includes(one));
	if (words.some((one) => /^(?:true|yes|on)$/.test(one))) throw new GateError("USAGE", `the baseline "${texts[0]}" may mean several things`, { fix: `write ${WORDS.join(", ")} or a source; an image of that name is docker:${texts[0]}` });
	if (word === void 0) return {
		kind: "sources",
		sources: parseNamedSources(texts)
	};
	if (texts.length === 1) return { kind: word };
	throw new GateError("USAGE", `the baseline ${word} can't be combined with others`, { fix: `keep only ${word}, or remove it` });
}
//#endregion
//#region src/gate/build-arg.ts
const YAML_PAIR = /^([A-Za-z_]\w*):\s+(.*)$/s;
const QUOTED = /^(["'])(.*)\1$/s;
function readBuildArg(text) {
	const [, name, value = ""] = YAML_PAIR.exec(text) ?? [];
	if (name !== void 0) return `${name}=${QUOTED.exec(value)?.[2] ?? value}`;
	const [key = ""] = text.split("=", 1);
	if (key !== "" && !/[\s:]/.test(key) && !key.startsWith("-")) return text;
	const likely = /^(?:--build-arg[= ])?\s*([A-Za-z_]\w*)\s*[=:]/.exec(text)?.[1] ?? "NAME";
	throw new GateError("USAGE", `a value of ${option("build-arg")} is not NAME=VALUE`, { fix: `write ${likely}=VALUE, without spaces before the "="` });
}
//#endregion
//#region src/gate/time.ts
const UNITS = [
	[/^ms$/i, 1],
	[/^(?:s|secs?|seconds?)$/i, 1e3],
	[/^(?:m|mins?|minutes?)$/i, 6e4],
	[/^(?:h|hours?)$/i, 36e5]
];
const MOST_MS = 2 ** 31 - 1;
function readTime(text) {
	const [, number, unit = ""] = /^(\d+(?:\.\d+)?)\s*([a-z]*)$/i.exec(text) ?? [];
	if (number !== void 0 && unit === "" && Number(number) > 0) return {
		message: "has no unit",
		hint: `which was meant: ${number}s or ${number}m?`
	};
	const ms = Number(number) * (UNITS.find(([name]) => name.test(unit))?.[1] ?? NaN);
	if (ms > MOST_MS) return {
		message: "is too long",
		hint: "write at most 596h"
	};
	return ms >= 1 ? { ms } : {
		message: "is not a time",
		hint: "write a number and a unit, e.g. 90s, 15m or 1h"
	};
}
//#endregion
export { stopOnSignals as A, isUrgent as C, fullestFitting as D, cutEnd as E, renderError as O, describeAdvice as S, countChars as T, sortWorstFirst$1 as _, renderSummary as a, notCompared as b, renderQuietMarkdown as c, looseningWords as d, findingLine as f, reportHeadline as g, headlineText as h, renderTerminal as i, getWorkingFolder as k, outlineReport as l, headline as m, readBuildArg as n, paintVersions as o, hasExceptions as p, parseBaselineMode as r, paintWithFolds as s, readTime as t, unfold as u, failureWords as v, countBytes as w, describeFinding as x, isUnguarded as y };
