import { r as __name } from "./rolldown-runtime.js";
import { n as EXIT, t as ERROR_EXIT } from "./errors.js";
import { S as findMainGrowth, m as describeGrowth } from "./waste-words.js";
import { a as formatPlural, i as formatDistance, n as formatBytes, t as formatApart } from "./format.js";
import { t as ADVICE_RULES } from "./rules2.js";
//#region src/advise/words.ts
function describeAdvice(advice) {
	return ADVICE_RULES[advice.id].describe(advice);
}
const describeException = ({ id }) => ADVICE_RULES[id].page.unless;
function describeBaseImage({ layer }, base) {
	if (base === void 0 || layer >= base.layerCount) return "";
	return base.certainty === "exact" ? "in the base image" : "in what looks like the base image";
}
const isUrgent = ({ id }) => ADVICE_RULES[id].isUrgent ?? false;
function describeChange$1(advice, { layers }) {
	const getInstruction = (layer) => layers[layer]?.instruction ?? null;
	const change = ADVICE_RULES[advice.id].change(advice, getInstruction);
	const others = (advice.layers?.length ?? 1) - 1;
	if (others <= 0) return change;
	return [...change, `; likewise in ${others === 1 ? "1 other layer" : `${others} other layers`}`];
}
__name(describeChange$1, "describeChange");
//#endregion
//#region src/report/words/finding-words.ts
function describeFinding(finding, isEstimate, none) {
	const { value, limit, otherLimit } = isCountOfPaths(finding) ? formatPathCount(finding) : formatNumbers(finding, none);
	return {
		label: finding.path ?? finding.rule,
		value: isEstimate && finding.value !== null ? `~${value}` : value,
		limit,
		howFar: describeHowFar(finding),
		from: finding.isDefault ? "default" : finding.from,
		remarks: [
			otherLimit,
			...listReasons(finding),
			describeIgnored(finding)
		].filter((remark) => remark !== "")
	};
}
const describeDistance = (finding) => finding.distance === null ? void 0 : formatDistance(finding.distance, finding.bound, getScale(finding));
function formatNumbers(finding, none) {
	const { warnLimit, failLimit } = finding;
	const decided = findDecidingLimit(finding);
	const other = decided === failLimit ? warnLimit : failLimit;
	const known = [decided, other].filter((limit) => limit !== null);
	const [value, limit = none, otherText] = formatApart(finding.value ?? known[0] ?? 0, known, getScale(finding));
	return {
		value: finding.value === null ? none : value,
		limit,
		otherLimit: otherText === void 0 ? "" : `${other === warnLimit ? "warns" : "fails"} at ${otherText}`
	};
}
function findDecidingLimit({ value, distance, bound, warnLimit, failLimit }) {
	const measureExcess = (limit) => value === null || limit === null ? null : bound === "atMost" ? value - limit : limit - value;
	return (failLimit === null || distance !== null && measureExcess(warnLimit) === distance) && measureExcess(failLimit) !== distance ? warnLimit : failLimit;
}
const isCountOfPaths = ({ measure }) => measure === "deniedPaths" || measure === "privateFiles";
function formatPathCount({ value, measure }) {
	return {
		value: value ? formatPlural(value, measure === "privateFiles" ? "private file" : "path") : "none",
		limit: "none",
		otherLimit: ""
	};
}
function describeHowFar(finding) {
	const { outcome, measure } = finding;
	if (outcome === "skipped") return "skipped";
	if (outcome === "unmeasured") return "not measured";
	const isBeyond = outcome !== "pass";
	const distance = describeDistance(finding) ?? (isBeyond ? "over" : "");
	const found = measure === "deniedPaths" ? "denied" : "in the image";
	const words = isCountOfPaths(finding) ? isBeyond ? found : "" : distance;
	return outcome === "waived" ? `${words}, waived` : words;
}
const getScale = ({ unit, rule }) => unit === "ratio" && rule.endsWith("Percent") ? "percent" : unit;
function listReasons({ why = "", measure, outcome }) {
	return measure === "deniedPaths" && outcome === "pass" ? [] : why.split("\n");
}
const describeIgnored = ({ ignored }) => ignored === void 0 ? "" : `ignored ${formatBytes(ignored.bytes)}: ${ignored.patterns.join(", ")}`;
function describeMatch({ measure }, { layer, isVisible }) {
	return `layer ${layer}${isVisible ? "" : ", hidden later"}${measure === "pathGrowthBytes" ? ", current size" : ""}`;
}
const formatLimit = (finding) => formatNumbers(finding, "").limit.replace(/\.0+(?= |%|$)/, "");
function nameSubject({ measure, path = "a path" }) {
	if (measure === "pathBytes" || measure === "deniedPaths") return path;
	return measure === "pathGrowthBytes" ? `growth of ${path}` : SUBJECTS[measure];
}
const SUBJECTS = {
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
	const headline = describeImages(report);
	return step === void 0 || step === headline.name ? headline : {
		...headline,
		step
	};
}
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
	if (others.length === 1 && images.every((image) => image === others[0] || isLimited(image))) return {
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
const hasExceptions = ({ verdict, findings }) => verdict !== "pass" || findings.some(({ outcome }) => outcome === "waived");
function isNews(image) {
	const { comparison } = image;
	if (hasExceptions(image)) return true;
	if (comparison === void 0) return false;
	return (comparison.lostPlatforms ?? []).length > 0 || !!findMainGrowth(comparison).bytes;
}
const countOthers = (others) => [{
	words: "within budget",
	count: others.filter(isLimited).length
}, {
	words: "without a limit",
	count: others.filter((image) => !isLimited(image)).length
}].flatMap(({ words, count }) => count === 0 ? [] : [`${formatPlural(count, "other image")} ${words}`]);
const sortWorstFirst = (images) => images.toSorted((a, b) => rankVerdict(a) - rankVerdict(b));
function sortFurthestFirst(findings) {
	const rank = ({ measure, isDefault }) => measure === "imageBytes" ? 0 : isDefault ? 2 : 1;
	return findings.toSorted((a, b) => rank(a) - rank(b) || computeExcessRatio(b) - computeExcessRatio(a));
}
const takeFirstLine = (message = "") => message.replace(/(?:; [^;\n]*)?:?\n.*$/s, "");
const formatName = ({ key }, images) => images.filter((other) => other.key.name === key.name).length > 1 && key.platform !== "" ? `${key.name} ${key.platform}` : key.name;
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
	if (verdict === "unmeasured") return describeUnmeasured(findings, failed);
	if (verdict === "fail") return describeBroken(failed);
	if (verdict === "warn" && !hasWarnings({ findings })) return findings.length === 0 ? "no budget yet" : "no budget yet, within dive's defaults";
	if (verdict === "warn") return describeWarnings(findings.filter(({ outcome }) => outcome === "warn"));
	const size = findings.find(({ measure, failLimit }) => measure === "imageBytes" && failLimit !== null);
	return describePass(findings, size && formatLimit(size));
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
	const what = missing.length > 1 ? `${formatPlural(missing.length, "rule")} could not be measured` : `${missing[0] === void 0 ? "a rule" : nameSubject(missing[0])} could not be measured`;
	return failed.length === 0 ? what : `${describeBroken(failed)}; ${what}`;
}
function describeExcess(finding) {
	const { measure, outcome, overridden, value } = finding;
	if (measure === "deniedPaths") return formatPlural(value ?? 0, "denied path");
	if (measure === "privateFiles") return formatPlural(value ?? 0, "private file");
	const kind = outcome === "warn" && overridden === void 0 ? "warning limit" : measure === "imageBytes" ? "budget" : "limit";
	const whose = finding.isDefault ? "dive's default" : "its";
	return `${measure === "imageBytes" ? "" : `${nameSubject(finding)} `}${describeDistance(finding) ?? "over"} ${whose} ${formatLimit(finding)} ${kind}`;
}
function describeChange(image, run) {
	const { comparison } = image;
	if (comparison === void 0) return isUnguarded(image) ? " (not compared)" : "";
	const bytes = describeGrowth(comparison).replace(/, [+-][\d.]+%/, "");
	const [change, ...lost] = bytes.split(", ");
	const since = `${/^[+-]/.test(bytes) ? "against" : "since"} ${nameBaseline(comparison.baseline, run)}`;
	return lost.length === 0 ? ` (${change} ${since})` : ` (${[
		change,
		...lost,
		since
	].join(", ")})`;
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
	return rule === void 0 ? formatBytes(bytes) : describeFinding(rule, false, "").value;
}
function computeExcessRatio({ measure, distance, failLimit, warnLimit, outcome }) {
	if (measure === "deniedPaths" || measure === "privateFiles") return -1;
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
		case "base": return "names another base image; its layers don't count as own layers";
		case "override": return "has a label that turns failed growth rules into warnings";
	}
}
const formatValue = (value) => value ?? "the default";
const describeWaiver = ({ oldUntil, until }) => `is waived${until === void 0 ? "" : ` until ${until}`}${oldUntil === void 0 ? "" : ` instead of ${oldUntil}`}`;
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
export { describeException as A, describeFinding as C, describeAdvice as D, isCountOfPaths as E, describeBaseImage as O, shareReasons as S, formatLimit as T, isLimited as _, describeLoosening as a, isUnguarded as b, formatHeadline as c, hasExceptions as d, isNews as f, describeFailure as g, summarizeFinding as h, sumAdvice as i, isUrgent as j, describeChange$1 as k, formatHeadlineParts as l, sortWorstFirst as m, listSavings as n, buildReportHeadline as o, sortFurthestFirst as p, sortForRules as r, countOthers as s, isHelpful as t, formatReportHeadline as u, isRefused as v, describeMatch as w, listNotCompared as x, isHeldBack as y };
