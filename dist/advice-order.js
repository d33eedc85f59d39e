import { r as __name } from "./rolldown-runtime.js";
import { n as EXIT, t as ERROR_EXIT } from "./errors.js";
import { a as formatDistance, i as formatCount, o as formatPlural, r as formatBytes, s as formatSeconds, t as formatApart } from "./format.js";
import { t as ADVICE_RULES } from "./rules.js";
import { n as findMainGrowth, o as isWithinNoise, r as formatSignedBytes, t as describeGrowth } from "./growth-words.js";
import { r as describeFleetVerdict } from "./fleet-words.js";
//#region src/advise/words.ts
function describeAdvice(advice) {
	return ADVICE_RULES[advice.id].describe(advice);
}
const describeException = ({ id }) => ADVICE_RULES[id].page.unless;
function describeBaseImage({ layer }, base) {
	if (base === void 0 || layer >= base.layerCount) return "";
	return base.certainty === "exact" ? "in the base image" : "in what looks like the base image";
}
const needsOtherBase = ({ baseBytes = 0 }) => baseBytes > 0;
const ONLY_ANOTHER_BASE = "Only another base image removes these bytes.";
const isUrgent = ({ id }) => ADVICE_RULES[id].isUrgent ?? false;
function describeChange$1(advice, { layers, base }) {
	const getInstruction = (layer) => layers[layer]?.instruction ?? null;
	const rule = ADVICE_RULES[advice.id];
	const change = rule.change(advice, getInstruction, base?.layerCount);
	const others = (advice.layers?.length ?? 1) - 1;
	if (others <= 0 || rule.isOneChange?.(advice, getInstruction)) return change;
	return [...change, `; likewise in ${others === 1 ? "1 other layer" : `${others} other layers`}`];
}
__name(describeChange$1, "describeChange");
//#endregion
//#region src/report/words/inherited-words.ts
function describeShares(finding) {
	const { change, outcome } = finding;
	if (change === void 0) return "";
	return `${outcome !== "inherited" && change.held === void 0 ? describeOwnShare(finding, change) : describeNoShare(finding, change)}${describeCreep(change)}${change.isClaim ? CLAIM : ""}`;
}
const CLAIM = " (according to the run that measured it)";
function describeOwnShare({ measure, distance, unit }, change) {
	const { amount, newCount = 0 } = change;
	const update = describeBaseUpdate(change);
	if (COUNTED.has(measure) && newCount > 0) return `, ${formatCount(newCount)} of them from this change`;
	const added = formatAmount(Math.max(0, amount), change);
	if (change.unit === "seconds") return `, ${added} more with this change`;
	if (unit === "seconds") return `, ${added} more to pull with this change${update}`;
	if (unit === "ratio") return `, ${added} more wasted by this change`;
	return `, ${added} ${distance !== null && amount <= distance && !COUNTED.has(measure) ? "of it from" : "added by"} this change${update}`;
}
const COUNTED = new Set(["deniedPaths", "privateFiles"]);
function describeNoShare(finding, change) {
	const { held, amount, noiseBytes } = change;
	if (held === "older" || held === "unverified") return "";
	if (held === "branch") return describeSince(finding);
	if (held === "lowered" || held === "added") return `, limit ${held} by this change`;
	if (change.baseImageUpdate) return `${describeBaseUpdate(change)}, none of it from this change`;
	return amount < -noiseBytes ? `, ${formatAmount(-amount, change)} less than before this change` : " before this change, unchanged by it";
}
const describeBaseUpdate = ({ baseImageUpdate = 0 }) => baseImageUpdate === 0 ? "" : `, ${formatSignedBytes(baseImageUpdate)} by a base image update`;
function describeSince({ breach, change, unit }) {
	const moved = change === void 0 ? "" : describePush(change);
	if (breach === void 0) return ` before this push, ${moved}`;
	const { commit, pullRequest, growth } = breach;
	const added = growth === void 0 || unit !== "bytes" && unit !== "count" ? void 0 : unit === "bytes" ? formatSignedBytes(growth) : `+${formatCount(growth)}`;
	const details = [growth === void 0 || pullRequest === void 0 ? void 0 : `#${pullRequest}`, added].filter((part) => part !== void 0);
	const about = details.length === 0 ? "" : ` (${details.join(", ")})`;
	return ` since ${growth === void 0 ? "at least " : ""}${commit.slice(0, 7)}${about}, ${moved}`;
}
function describePush(change) {
	const { amount, noiseBytes } = change;
	if (amount < -noiseBytes) return `${formatAmount(-amount, change)} less than before this push`;
	return amount > noiseBytes ? `${formatAmount(amount, change)} of it from this push` : "unchanged by this push";
}
const describeCreep = ({ crept, unit }) => crept === void 0 ? "" : `, crept ${unit === "bytes" ? formatBytes(crept) : formatCount(crept)} since the breach`;
const formatAmount = (amount, { unit }) => unit === "seconds" ? formatSeconds(amount) : unit === "bytes" ? formatBytes(amount) : formatCount(amount);
//#endregion
//#region src/report/words/finding-words.ts
function describeFinding(finding, isEstimate, none) {
	const { before, value, limit, otherLimit } = isCountOfPaths(finding) ? formatPathCount(finding, none) : formatNumbers(finding, none);
	const mark = isEstimate ? "~" : "";
	return {
		label: finding.path ?? finding.rule,
		before: before === "" ? "" : `${mark}${before}`,
		value: finding.value === null ? value : `${mark}${value}`,
		limit,
		howFar: describeHowFar(finding),
		from: finding.isDefault ? "default" : finding.from,
		remarks: [
			describeInheritance(finding),
			otherLimit,
			...listReasons(finding),
			describeIgnored(finding),
			describeApproval(finding)
		].filter((remark) => remark !== "")
	};
}
const describeDistance = (finding) => finding.distance === null ? void 0 : formatDistance(finding.distance, finding.bound, getScale(finding));
function formatNumbers(finding, none) {
	const { warnLimit, failLimit } = finding;
	const decided = findDecidingLimit(finding);
	const other = decided === failLimit ? warnLimit : failLimit;
	const known = [decided, other].filter((limit) => limit !== null);
	const old = getMovedFrom(finding);
	const [value, ...texts] = formatApart(finding.value ?? known[0] ?? 0, known, getScale(finding), old === void 0 ? [] : [old]);
	const [limit = none, otherText] = texts.slice(0, known.length);
	return {
		before: texts[known.length] ?? "",
		value: finding.value === null ? none : value,
		limit,
		otherLimit: otherText === void 0 ? "" : `${other === warnLimit ? "warns" : "fails"} at ${otherText}`
	};
}
function getMovedFrom({ value, baselineValue, isUnchanged }) {
	return value !== null && typeof baselineValue === "number" && isUnchanged !== true && baselineValue !== value ? baselineValue : void 0;
}
function findDecidingLimit({ value, distance, bound, warnLimit, failLimit }) {
	const measureExcess = (limit) => value === null || limit === null ? null : bound === "atMost" ? value - limit : limit - value;
	return (failLimit === null || distance !== null && measureExcess(warnLimit) === distance) && measureExcess(failLimit) !== distance ? warnLimit : failLimit;
}
const isCountOfPaths = (finding) => finding.measure === "deniedPaths" || finding.measure === "privateFiles" || isOfBase(finding);
const isOfBase = ({ measure }) => measure === "pinnedBase" || measure === "allowedBase";
function formatPathCount(finding, none) {
	const { value, measure } = finding;
	const noun = measure === "privateFiles" ? "private file" : "path";
	const toWords = isOfBase(finding) ? (count) => count === null ? none : count === 0 ? "yes" : "no" : (count) => count ? formatPlural(count, noun) : "none";
	const old = getMovedFrom(finding);
	return {
		before: old === void 0 ? "" : toWords(old),
		value: toWords(value),
		limit: isOfBase(finding) ? "yes" : "none",
		otherLimit: ""
	};
}
function describeHowFar(finding) {
	const { outcome, measure } = finding;
	if (outcome === "skipped") return "skipped";
	if (outcome === "unmeasured") return "not measured";
	const isBeyond = outcome !== "pass";
	const distance = describeDistance(finding) ?? (isBeyond ? "over" : "");
	const found = FOUND[measure] ?? "in the image";
	const words = isCountOfPaths(finding) ? isBeyond ? found : "" : distance;
	return outcome === "waived" ? `${words}, waived` : words;
}
const FOUND = {
	deniedPaths: "denied",
	pinnedBase: "not pinned",
	allowedBase: "not allowed"
};
function describeInheritance(finding) {
	const words = describeShares(finding);
	if (words === "") return "";
	if (words.startsWith(",")) return words.slice(2);
	return `${isCountOfPaths(finding) ? "there" : finding.bound === "atLeast" ? "below" : "over"}${words}`;
}
const getScale = ({ unit, rule }) => unit === "ratio" && rule.endsWith("Percent") ? "percent" : unit;
function listReasons({ why = "", measure, outcome }) {
	return measure === "deniedPaths" && outcome === "pass" ? [] : why.split("\n");
}
const describeIgnored = ({ ignored }) => ignored === void 0 ? "" : `ignored ${formatBytes(ignored.bytes)}: ${ignored.patterns.join(", ")}`;
function describeApproval({ overridden, ...finding }) {
	const { at, value } = overridden ?? {};
	if (at === void 0 || value === void 0) return "";
	const [figure] = formatApart(value, [], getScale(finding));
	return `approved at ${figure} on ${at.slice(0, 16).replace("T", " ")} UTC`;
}
function describeMatch({ measure }, { layer, isVisible }) {
	return `layer ${layer}${isVisible ? "" : ", hidden later"}${measure === "pathGrowthBytes" ? ", current size" : ""}`;
}
function formatValue$1(finding) {
	const { baselineValue: _, ...alone } = finding;
	return describeFinding(alone, false, "").value;
}
__name(formatValue$1, "formatValue");
const formatLimit = ({ baselineValue: _, ...finding }) => formatNumbers(finding, "").limit.replace(/\.0+(?= |%|$)/, "");
function nameSubject({ measure, path = "a path" }) {
	if (measure === "pathBytes" || measure === "deniedPaths") return path;
	return measure === "pathGrowthBytes" ? `growth of ${path}` : SUBJECTS[measure];
}
const SUBJECTS = {
	pinnedBase: "base image",
	allowedBase: "base image",
	privateFiles: "private files",
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
	packageCount: "package count",
	compilerCount: "compilers",
	debuggerCount: "debuggers",
	vcsCount: "version control programs",
	contextBytes: "build context",
	costPerYear: "cost per year",
	driftBytes: "drift",
	driftRatio: "drift",
	pullDriftBytes: "drift of pull size",
	rebuildSeconds: "rebuild time",
	repushedBytes: "push after a small edit",
	healthySeconds: "time until healthy",
	pullSeconds: "pull time",
	updateSeconds: "update time",
	growthBytes: "growth",
	growthRatio: "growth",
	ownGrowthBytes: "growth of own layers",
	pullGrowthBytes: "growth of pull size",
	deltaPullBytes: "update pull size",
	updateBytes: "update size"
};
//#endregion
//#region src/report/words/shared-reasons.ts
function shareReasons({ findings, noBaseline }) {
	const labelsOf = new Map();
	for (const finding of findings.filter(isUnjudged)) labelsOf.set(finding.why, [...labelsOf.get(finding.why) ?? [], getLabel(finding)]);
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
function listNotCompared(images) {
	return [...new Set(images.flatMap(({ noBaseline }) => noBaseline ?? []))].map((why) => {
		const affected = images.filter((image) => image.noBaseline === why);
		const isOfAll = images.every((image) => image.noBaseline === why || image.error !== void 0);
		const skipped = affected.flatMap((image) => image.findings.filter((finding) => isHeldBack(finding, image)));
		return {
			images: affected,
			isOfAll,
			why,
			skipped: [...new Set(skipped.map(getLabel))]
		};
	});
}
const isHeldBack = ({ outcome, why }, { noBaseline }) => outcome === "skipped" && why !== void 0 && why === noBaseline;
const isUnguarded = (image) => image.findings.some((finding) => isHeldBack(finding, image));
const isUnjudged = (finding) => finding.why !== void 0 && (finding.outcome === "skipped" || finding.outcome === "unmeasured");
const getLabel = ({ path, rule }) => path ?? rule;
//#endregion
//#region src/report/words/verdict-words.ts
function describePass(findings, sizeLimit) {
	const waived = findings.filter(({ outcome }) => outcome === "waived").length;
	const words = sizeLimit === void 0 ? LIMITS[classifyLimits(findings)] : `within its ${sizeLimit} budget`;
	return waived === 0 ? words : `${words}, ${formatPlural(waived, "rule")} waived`;
}
const isLimited = ({ findings }) => classifyLimits(findings) === "written";
function classifyLimits(findings) {
	if (findings.length === 0) return "none";
	return findings.every(({ isDefault }) => isDefault) ? "defaults" : "written";
}
const LIMITS = {
	written: "within budget",
	defaults: "no limit applies, within dive's defaults",
	none: "no limit applies"
};
const isRefused = ({ error }) => error !== void 0 && ERROR_EXIT[error.code] === EXIT.unusable;
const describeFailure = (image) => isRefused(image) ? "not checked" : "could not be measured";
//#endregion
//#region src/report/words/headline.ts
function formatHeadline(image, run) {
	const { size, verdict } = formatHeadlineParts(image, run);
	return size === "" ? verdict : `${size}, ${verdict}`;
}
function formatHeadlineParts(image, run) {
	const { facts } = image;
	if (facts === void 0) {
		const reason = takeFirstLine(image.error?.message);
		const failure = describeFailure(image);
		return {
			size: "",
			verdict: reason === "" ? failure : `${failure}: ${reason}`
		};
	}
	return {
		size: formatMainSize(image, facts),
		verdict: describeVerdict(image) + describeChange(image, run)
	};
}
function buildReportHeadline(report) {
	const { name: step } = report.run ?? {};
	const headline = addFleet(describeImages(report), report.fleet);
	return step === void 0 || step === headline.name ? headline : {
		...headline,
		step
	};
}
function addFleet(headline, fleet) {
	const words = fleet === void 0 ? "" : describeFleetVerdict(fleet);
	if (fleet === void 0 || words === "") return headline;
	const verdict = WORST_FIRST.find((one) => one === headline.verdict || fleet.findings.some(({ outcome }) => outcome === one));
	return {
		...headline,
		verdict: verdict ?? headline.verdict,
		words: `${headline.words}; ${words}`
	};
}
const WORST_FIRST = [
	"unmeasured",
	"fail",
	"warn",
	"pass"
];
function describeImages({ images, run }) {
	const [first] = images;
	if (first === void 0) return {
		verdict: "unmeasured",
		name: null,
		words: "nothing was measured"
	};
	if (images.length === 1) return {
		verdict: first.verdict,
		name: first.key.name,
		words: formatHeadline(first, run)
	};
	const [worst] = sortWorstFirst(images);
	const others = images.filter(({ verdict }) => verdict !== "pass");
	if (others.length === 1 && images.every((image) => image === others[0] || isWithinBudget(image))) return {
		verdict: worst.verdict,
		name: formatName(worst, images),
		words: `${formatHeadline(worst, run)}; ${formatPlural(images.length - 1, "other image")} within budget`
	};
	const uncompared = images.filter(isUnguarded).length;
	const left = uncompared === 0 ? "" : `; ${uncompared} not compared`;
	return {
		verdict: worst.verdict,
		name: null,
		words: countVerdicts(images) + left
	};
}
const formatReportHeadline = ({ step, name, words }) => `${step === void 0 ? "" : `${step} · `}${name === null ? words : `Image ${name}: ${words}`}`;
function summarizeFinding(finding) {
	if (finding.outcome === "unmeasured") return `${nameSubject(finding)} could not be measured`;
	return (finding.measure === "imageBytes" ? "image size " : "") + describeExcess(finding);
}
const hasExceptions = ({ verdict, findings }) => verdict !== "pass" || findings.some(({ outcome }) => outcome === "waived" || outcome === "inherited");
function isNews(image) {
	const { comparison, verdict, findings } = image;
	if (verdict !== "pass" || findings.some(({ outcome }) => outcome === "waived")) return true;
	if (comparison === void 0) return false;
	return (comparison.lostPlatforms ?? []).length > 0 || !isWithinNoise(comparison, findMainGrowth(comparison).bytes ?? 0);
}
const countOthers = (others) => [
	{
		words: "within budget",
		count: others.filter(isWithinBudget).length
	},
	{
		words: INHERITED,
		count: others.filter(isInherited).length
	},
	{
		words: "without a limit",
		count: others.filter((image) => !isLimited(image)).length
	}
].flatMap(({ words, count }) => count === 0 ? [] : [`${formatPlural(count, "other image")} ${words}`]);
const sortWorstFirst = (images) => images.toSorted((a, b) => rankVerdict(a) - rankVerdict(b) || Number(hasChanged(b)) - Number(hasChanged(a)));
function hasChanged({ comparison }) {
	if (comparison === void 0) return false;
	return !isWithinNoise(comparison, findMainGrowth(comparison).bytes ?? 0);
}
function sortFurthestFirst(findings) {
	const rank = ({ measure, isDefault }) => measure === "imageBytes" ? 0 : isDefault ? 2 : 1;
	return findings.toSorted((a, b) => rank(a) - rank(b) || computeExcessRatio(b) - computeExcessRatio(a));
}
const takeFirstLine = (message = "") => message.replace(/(?:; [^;\n]*)?:?\n.*$/s, "");
const formatName = ({ key }, images) => images.filter((other) => other.key.name === key.name).length > 1 && key.platform !== "" ? `${key.name} ${key.platform}` : key.name;
const INHERITED = "over budget before this change";
function isInherited({ verdict, findings }) {
	return verdict === "pass" && findings.some(({ outcome }) => outcome === "inherited");
}
function isWithinBudget(image) {
	return isLimited(image) && !isInherited(image);
}
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
		INHERITED,
		isInherited
	],
	[
		"pass",
		"within budget",
		isWithinBudget
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
const rankVerdict = ({ verdict }) => VERDICTS.findIndex(([name]) => name === verdict);
function countVerdicts(images) {
	const words = VERDICTS.map(([verdict, words, isCounted = () => true]) => ({
		words,
		count: images.filter((image) => image.verdict === verdict && isCounted(image)).length
	})).filter(({ count }) => count > 0).map((one) => `${one.count === images.length ? "all" : one.count} ${one.words}`);
	return `${images.length} images: ${words.join(", ")}`;
}
function describeVerdict(image) {
	const isBroken = ({ outcome }) => outcome === "fail" || outcome === "warn";
	const [found] = image.findings.filter((finding) => finding.measure === "privateFiles" && isBroken(finding));
	if (found === void 0) return describeOthers(image);
	const findings = image.findings.filter((finding) => finding !== found);
	const verdict = image.verdict !== "unmeasured" && !findings.some(isBroken) && image.findings.length > 1 ? "pass" : image.verdict;
	return `${describeOthers({
		...image,
		verdict,
		findings
	})}, ${describeExcess(found)}`;
}
function describeOthers({ verdict, findings }) {
	const failed = findings.filter(({ outcome }) => outcome === "fail");
	const inherited = findings.filter(({ outcome }) => outcome === "inherited");
	if (verdict === "unmeasured") return describeUnmeasured(findings, failed);
	if (verdict === "fail") return describeBroken(failed);
	if (verdict === "warn" && !hasWarnings({ findings }) && inherited.length > 0) return `no budget yet, ${describeBroken(inherited)}`;
	if (verdict === "warn" && !hasWarnings({ findings })) return findings.length === 0 ? "no budget yet" : "no budget yet, within dive's defaults";
	if (verdict === "warn") return describeWarnings(findings.filter(({ outcome }) => outcome === "warn"));
	if (inherited.length > 0) return describeBroken(inherited);
	const size = findings.find(({ measure, failLimit }) => measure === "imageBytes" && failLimit !== null);
	return describePass(findings, size && formatLimit(size));
}
function describeBroken(failed) {
	const isHeld = ({ change }) => change?.held !== void 0;
	const [first, ...more] = sortFurthestFirst(failed).toSorted((a, b) => Number(isHeld(a)) - Number(isHeld(b)));
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
	const what = missing.length > 1 ? `${formatPlural(missing.length, "rule")} could not be measured` : `${missing[0] === void 0 ? "a rule" : nameSubject(missing[0])} could not be measured`;
	return failed.length === 0 ? what : `${describeBroken(failed)}; ${what}`;
}
function describeExcess(finding) {
	return `${describePresence(finding) ?? describeAmount(finding)}${describeShares(finding)}`;
}
function describePresence(finding) {
	const { measure, value } = finding;
	if (measure === "deniedPaths") return formatPlural(value ?? 0, "denied path");
	if (measure === "privateFiles") return formatPlural(value ?? 0, "private file");
	if (measure === "pinnedBase") return "base image not pinned to a digest";
	if (measure === "costPerYear") return `${nameSubject(finding)} over its limit`;
	return measure === "allowedBase" ? "base image not allowed" : void 0;
}
function describeAmount(finding) {
	const { measure, outcome, overridden, change } = finding;
	const distance = describeDistance(finding) ?? "over";
	const isWarning = outcome === "warn" && overridden === void 0;
	if (measure === "imageBytes" && change !== void 0 && !isWarning) return `${distance} budget`;
	const kind = isWarning ? "warning limit" : measure === "imageBytes" ? "budget" : "limit";
	const whose = finding.isDefault ? "dive's default" : "its";
	return `${measure === "imageBytes" ? "" : `${nameSubject(finding)} `}${distance} ${whose} ${formatLimit(finding)} ${kind}`;
}
function describeChange(image, run) {
	const { comparison } = image;
	if (comparison === void 0) return isUnguarded(image) ? " (not compared)" : "";
	const bytes = describeGrowth(comparison).replace(/, [+-][\d.]+%/, "");
	if (bytes === "unchanged" && image.findings.some(saysUnchanged)) return "";
	const [change, ...lost] = bytes.split(", ");
	const since = `${/^[+-]/.test(bytes) ? "against" : "since"} ${nameBaseline(comparison.baseline, run)}`;
	return lost.length === 0 ? ` (${change} ${since})` : ` (${[
		change,
		...lost,
		since
	].join(", ")})`;
}
function saysUnchanged({ outcome, measure }) {
	return outcome === "inherited" && measure === "imageBytes";
}
function nameBaseline({ commit, report, source }, run) {
	if (commit !== void 0) return run?.baseRef ?? commit.slice(0, 7);
	return report ?? source;
}
function formatMainSize(image, { measures }) {
	const { imageBytes, pullBytes, layerCount } = measures;
	if (imageBytes !== null) return formatSize(image, "imageBytes", imageBytes);
	if (pullBytes === null) return formatPlural(layerCount ?? 0, "layer");
	return `${formatSize(image, "pullBytes", pullBytes)} to pull`;
}
function formatSize({ findings }, measure, bytes) {
	const rule = findings.find((finding) => finding.measure === measure);
	return rule === void 0 ? formatBytes(bytes) : formatValue$1(rule);
}
function computeExcessRatio(finding) {
	const { distance, failLimit, warnLimit, outcome } = finding;
	if (isCountOfPaths(finding)) return -1;
	return distance === null ? 0 : distance / ((outcome === "warn" ? warnLimit : failLimit ?? warnLimit) || 1);
}
//#endregion
//#region src/report/words/loosening-words.ts
function describeLoosening(loosening) {
	switch (loosening.kind) {
		case "budget": return `is ${loosening.newValue === null ? "deleted" : "deleted or not checked out"}; the base branch's is used`;
		case "limit": return describeLimit(loosening);
		case "denial": return "is no longer denied";
		case "ignore": return "is now ignored in reclaimable bytes";
		case "waiver": return describeWaiver(loosening);
		case "image": return `\`${loosening.image}\` is no longer checked by default`;
		case "source": return `measures ${formatValue(loosening.newValue)} instead of ${formatValue(loosening.oldValue)}`;
		case "estimate": return "now accepts an estimate";
		case "baseline": return "is no longer required: growth that can't be measured passes";
		case "base": return describeBase(loosening);
		case "cost": return `is ${describeValues(loosening)}, so the cost is lower or in other money`;
		case "pull": return `is ${describeValues(loosening)}, so modeled pull times change`;
		case "setting": return describeSetting(loosening);
		case "override": return "has a label that turns failed growth rules into warnings";
	}
}
function describeBase({ rule, newValue }) {
	if (rule === "base.pinned") return "is no longer required";
	if (rule === "base.allowed") return newValue ? `now also has ${newValue}` : "is gone: any base image passes";
	return "names another base image; its layers don't count as own layers";
}
const describeValues = ({ newValue, oldValue }) => `${formatValue(newValue)} instead of ${formatValue(oldValue)}`;
const LATER = new Set([
	"inherited",
	"noise",
	"override",
	"drift",
	"baseline"
]);
function describeSetting({ rule, oldValue, newValue }) {
	const when = LATER.has(rule) ? ", in force after merging" : "";
	return `${formatValue(oldValue)} → ${formatValue(newValue)}${when}`;
}
const formatValue = (value) => value ?? "the default";
const describeWaiver = ({ oldUntil, until }) => [
	"is waived",
	...until === void 0 ? [] : [`until ${until}`],
	...oldUntil === void 0 ? [] : [`instead of ${oldUntil}`]
].join(" ");
function describeLimit({ rule, bound = "fail", unit = "count", oldLimit = null, newLimit = null }) {
	const scale = unit === "ratio" && rule.endsWith("Percent") ? "percent" : unit;
	const limits = [oldLimit, newLimit].filter((limit) => limit !== null);
	const [, ...texts] = formatApart(limits[0] ?? 0, limits, scale);
	const oldText = oldLimit === null ? "none" : texts.shift();
	const newText = newLimit === null ? "none" : texts.shift();
	return `${bound === "fail" ? "limit" : "warning limit"} ${oldText} → ${newText}`;
}
//#endregion
//#region src/report/words/advice-order.ts
function sortForRules(image) {
	const { advice = [], findings } = image;
	const failed = sortFurthestFirst(findings.filter(({ outcome }) => outcome === "fail"));
	const rank = (one) => {
		const at = failed.findIndex((finding) => isHelpful(one, finding, image));
		return at < 0 ? failed.length : at;
	};
	return advice.toSorted((a, b) => rank(a) - rank(b));
}
const listSavings = (image) => sortForRules(image).filter((one) => one.updateBytes === void 0 && !isUrgent(one) && describeBaseImage(one, image.facts?.base) === "");
const sumAdvice = (advice) => advice.reduce((sum, { bytes }) => sum + bytes, 0);
function isHelpful(advice, finding, { facts, comparison }) {
	switch (finding.measure) {
		case "reclaimableBytes":
		case "visibleRatio":
		case "wastedBytes":
		case "efficiencyRatio":
		case "userWastedRatio": return advice.places.some(({ isVisible }) => !isVisible);
		case "privateFiles": return advice.id === "private-files";
		case "pinnedBase":
		case "allowedBase": return false;
		case "pathBytes":
		case "pathGrowthBytes":
		case "deniedPaths": return advice.places.some(({ path }) => isWithin(path, finding));
		case "layerBytes": {
			const layers = facts?.files === void 0 ? [] : facts.layers;
			const bytes = layers[advice.layer]?.layerBytes ?? 0;
			return layers.every(({ layerBytes }) => layerBytes <= bytes);
		}
		case "growthBytes":
		case "growthRatio":
		case "ownGrowthBytes": return (comparison?.files === void 0 ? [] : comparison.layers).some(({ newIndex, oldBytes, newBytes }) => newIndex === advice.layer && newBytes > oldBytes);
		default: return true;
	}
}
const isWithin = (path, { path: limited, matches = [] }) => [...limited === void 0 ? [] : [limited], ...matches.map((match) => match.path)].some((folder) => path === folder || path.startsWith(`${folder}/`) || folder.startsWith(`${path}/`));
//#endregion
export { describeBaseImage as A, describeFinding as C, isOfBase as D, isCountOfPaths as E, describeException as M, isUrgent as N, ONLY_ANOTHER_BASE as O, needsOtherBase as P, shareReasons as S, formatLimit as T, isLimited as _, describeLoosening as a, isUnguarded as b, formatHeadline as c, hasExceptions as d, isNews as f, describeFailure as g, summarizeFinding as h, sumAdvice as i, describeChange$1 as j, describeAdvice as k, formatHeadlineParts as l, sortWorstFirst as m, listSavings as n, buildReportHeadline as o, sortFurthestFirst as p, sortForRules as r, countOthers as s, isHelpful as t, formatReportHeadline as u, isRefused as v, describeMatch as w, listNotCompared as x, isHeldBack as y };
