import "./rolldown-runtime.js";
import { K as formatBytes, Z as formatShare, rn as formatCount } from "./start.js";
import { Di as summarizeFinding, Ei as sortMainFirst, Fi as describeChange, Ii as isUrgent, Li as needsOtherBase, Ni as ONLY_ANOTHER_BASE, Oi as describeFinding, Pi as describeAdvice, Si as listNotCompared, Ti as listFleetTroubles, _i as describeLoosening, fi as isHelpful, gi as sumSizedLayers, hi as sizeLayers, ki as isOfBase, mi as formatWastePath, pa as groupBy, pi as describeWaste, wi as describeFailure, xi as isUnguarded, yi as formatHeadline } from "./gate.js";
//#region src/report/outline/evidence.ts
const MOST_PATHS = 5;
function listEvidence(finding, facts, comparison) {
	const { measure } = finding;
	if (measure === "pullGrowthBytes" || measure === "deltaPullBytes") return [findGrowthEvidence(comparison?.layers ?? [], facts, getPullBytes, describePull)];
	if (facts.files !== void 0) return listFileEvidence(finding, facts, comparison);
	return [measure === "pullBytes" ? findLayerEvidence(facts, sizeLayers(facts)) : NOTHING];
}
function listFileEvidence(finding, facts, comparison) {
	switch (finding.measure) {
		case "deniedPaths":
		case "privateFiles": return listDeniedEvidence(finding, facts);
		case "pathBytes":
		case "pathGrowthBytes": return [findPathEvidence(finding, facts)];
		case "reclaimableBytes":
		case "visibleRatio":
		case "wastedBytes":
		case "efficiencyRatio":
		case "userWastedRatio": return [findWasteEvidence(facts)];
		case "growthBytes":
		case "growthRatio":
		case "ownGrowthBytes": return [findGrowthEvidence(comparison?.files === void 0 ? [] : comparison.layers, facts, getGrowth, describeGrowth)];
		case "pinnedBase":
		case "allowedBase": return [{
			lines: facts.base?.layerCount ? facts.layers[0]?.dockerfile : void 0,
			words: ""
		}];
		case "layerCount":
		case "contextBytes":
		case "rebuildSeconds":
		case "repushedBytes":
		case "healthySeconds":
		case "updateBytes": return [NOTHING];
		case "layerBytes": return [findLayerEvidence(facts, sizeLayers(facts))];
		default: return [findLayerEvidence(facts, sizeLayers(facts).filter(({ dockerfile }) => dockerfile !== void 0))];
	}
}
const NOTHING = {
	lines: void 0,
	words: ""
};
function listDeniedEvidence({ matches = [], matchCount = matches.length }, { layers }) {
	const addedIn = [...new Set(matches.map(({ layer }) => layer))];
	const left = matchCount > matches.length ? ` There are ${formatCount(matchCount)} in all.` : "";
	return addedIn.map((layer) => {
		const here = matches.filter((match) => match.layer === layer);
		const paths = here.slice(0, MOST_PATHS).map(({ path, bytes }) => `${path} (${formatBytes(bytes)})`);
		const more = here.length > MOST_PATHS ? ` and ${formatCount(here.length - MOST_PATHS)} more` : "";
		const words = `Layer ${layer} adds ${paths.join(", ")}${more}.${left}`;
		return {
			lines: layers[layer]?.dockerfile,
			words
		};
	});
}
function findPathEvidence({ matches = [] }, { layers }) {
	const [largest] = matches;
	if (largest === void 0) return NOTHING;
	const { path, bytes, layer } = largest;
	const words = `The largest in it is ${path} with ${formatBytes(bytes)}, added in layer ${layer}.`;
	return {
		lines: layers[layer]?.dockerfile,
		words,
		bytes
	};
}
function findWasteEvidence({ files, layers }) {
	const costliest = findCostliestFault(files.waste.items);
	const [item] = costliest;
	if (item === void 0) return NOTHING;
	const story = describeWaste(item).map(({ words }) => words);
	const words = `The largest is ${formatBytes(sumBytes(costliest))} ${costliest.length === 1 ? "of" : `in ${costliest.length} places, such as`} ${formatWastePath(item)}, ${story.join(", ")}.`;
	return {
		lines: listLayersToChange(item).map((index) => layers[index]?.dockerfile).find((lines) => lines !== void 0),
		words
	};
}
function findCostliestFault(items) {
	return [...groupBy(items, (item) => `${item.cause} ${listLayersToChange(item)[0]}`).values()].toSorted((a, b) => sumBytes(b) - sumBytes(a))[0] ?? [];
}
const sumBytes = (items) => items.reduce((sum, { bytes }) => sum + bytes, 0);
const listLayersToChange = ({ cause, addedInLayer, hiddenInLayer }) => cause === "deleted" ? [addedInLayer, hiddenInLayer] : [hiddenInLayer, addedInLayer];
function findGrowthEvidence(changes, { layers }, weigh, describe) {
	const [most] = changes.toSorted((a, b) => weigh(b) - weigh(a));
	if (most === void 0 || most.newIndex === null || weigh(most) <= 0) return NOTHING;
	const words = describe(formatBytes(weigh(most)), most.oldIndex === null);
	return {
		lines: layers[most.newIndex]?.dockerfile,
		words: `Layer ${most.newIndex} ${words}.`,
		bytes: weigh(most)
	};
}
const getGrowth = ({ newBytes, oldBytes }) => newBytes - oldBytes;
const describeGrowth = (bytes, isNew) => isNew ? `is new, with ${bytes}` : `grew by ${bytes}`;
const getPullBytes = ({ pullBytes }) => pullBytes ?? 0;
const describePull = (bytes) => `is ${bytes} to pull`;
function findLayerEvidence(facts, layers) {
	const [largest] = layers.toSorted((a, b) => b.bytes - a.bytes);
	if (largest === void 0) return NOTHING;
	const { index, bytes, dockerfile } = largest;
	const share = formatShare(bytes, sumSizedLayers(facts));
	const whole = facts.files === void 0 ? "the pull size" : "the image";
	return {
		lines: dockerfile,
		words: `Layer ${index} has ${formatBytes(bytes)}, ${share} of ${whole}.`,
		bytes
	};
}
//#endregion
//#region src/report/outline/line-to-change.ts
function moveToChange(evidence, finding, image) {
	const { facts } = image;
	const { bytes, lines } = evidence;
	if (facts === void 0 || bytes === void 0) return evidence;
	const advice = findMostHelpful(finding, image, facts);
	if (advice === void 0 || advice.bytes < bytes * LEAST_SHARE) return evidence;
	const place = facts.layers[advice.layer]?.dockerfile;
	if (place?.file === lines?.file && place?.line === lines?.line) return evidence;
	const saved = `A change of this line would save ${formatBytes(advice.bytes)}.`;
	return {
		lines: place,
		words: `${evidence.words} ${saved}`
	};
}
const LEAST_SHARE = .25;
function findMostHelpful(finding, image, { layers }) {
	return (image.advice ?? []).filter((one) => !isUrgent(one) && layers[one.layer]?.dockerfile !== void 0).filter((one) => isHelpful(one, finding, image)).toSorted((a, b) => b.bytes - a.bytes)[0];
}
//#endregion
//#region src/report/outline/remarks.ts
const PROBLEMS = {
	unmeasured: "an image could not be measured",
	"growth-not-checked": "growth rules were not checked",
	"budget-loosened": "the budget is loosened"
};
const listRemarks = (report) => [
	...listLooseningRemarks(report),
	...listUnguardedRemarks(report),
	...listFleetRemarks(report),
	...report.images.flatMap(listImageRemarks)
];
const listUnguardedRemarks = ({ images }) => listNotCompared(images.filter(isUnguarded)).map(({ skipped, why }) => ({
	rule: "growth-not-checked",
	level: "warning",
	title: "growth was not checked",
	text: `not compared: ${why}\nskipped: ${skipped.join(", ")}`,
	image: "",
	lines: void 0
}));
const listFleetRemarks = ({ fleet }) => listFleetTroubles(fleet).map(({ outcome, words, rule, from }) => ({
	rule: `fleet.${rule}`,
	level: LEVELS[outcome] ?? "notice",
	title: words,
	text: `fleet.${rule} is set in ${from}`,
	image: "",
	lines: void 0,
	from: String(from)
}));
function listLooseningRemarks({ budget }) {
	const { loosened = [] } = budget;
	if (loosened.length === 0) return [];
	const text = loosened.map((one) => {
		const places = [one.image, one.platform ?? null].filter((place) => place !== null);
		const whose = places.length === 0 ? "" : ` for ${places.join(" ")}`;
		return `${one.rule}${whose} ${describeLoosening(one)}`;
	});
	return [{
		rule: "budget-loosened",
		level: "warning",
		title: PROBLEMS["budget-loosened"],
		text: text.join("\n"),
		image: "",
		lines: void 0
	}];
}
function listImageRemarks(image) {
	const { facts, findings, advice = [], verdict, key, error } = image;
	const name = `${key.name} ${key.platform}`.trim();
	const isUnmeasured = facts === void 0 || error !== void 0;
	const chooseLevel = (one) => verdict === "pass" && !isUrgent(one) ? "notice" : "warning";
	return [
		...isUnmeasured ? [toFailureRemark(image, name)] : [],
		...sortMainFirst(findings.filter(isBeyond)).flatMap((finding) => toFindingRemarks(finding, listEvidenceFor(finding, image), name)),
		...facts === void 0 ? [] : advice.flatMap((one) => toAdviceRemarks(one, facts, chooseLevel(one), name))
	];
}
function listEvidenceFor(finding, image) {
	if (image.facts === void 0) return [];
	return listEvidence(finding, image.facts, image.comparison).map((one) => moveToChange(one, finding, image));
}
const isBeyond = ({ outcome }) => LEVELS[outcome] !== void 0;
const LEVELS = {
	fail: "failure",
	unmeasured: "failure",
	warn: "warning"
};
function toFailureRemark(image, name) {
	const { message = "", where = "", fix = "" } = image.error ?? {};
	const parts = [
		message,
		where,
		fix
	].filter((part) => part !== "");
	return {
		rule: "unmeasured",
		level: "failure",
		title: describeFailure(image),
		text: parts.length === 0 ? formatHeadline(image) : parts.join("\n"),
		image: name,
		lines: void 0
	};
}
function toFindingRemarks(finding, evidence, image) {
	const level = LEVELS[finding.outcome] ?? "notice";
	const { value, limit, from, remarks } = describeFinding(finding, false, "no value");
	const bound = finding.bound === "atMost" ? "at most" : "at least";
	const numbers = finding.measure === "deniedPaths" ? `${finding.path ?? ""} is denied` : finding.measure === "privateFiles" ? "everyone who can pull the image can read them" : isOfBase(finding) ? `${finding.rule} is set` : `${value}, ${bound} ${limit} allowed`;
	return evidence.map(({ lines, words }) => ({
		rule: finding.rule,
		from: String(finding.from),
		level,
		title: summarizeFinding(finding),
		text: [`${numbers} (${from}). ${words}`.trim(), ...remarks].join("\n"),
		image,
		lines
	}));
}
function toAdviceRemarks(advice, facts, level, image) {
	const { layers } = facts;
	const { title, why, fix } = describeAdvice(advice);
	const example = isUrgent(advice) ? fix.map((line) => `  ${line}`) : [];
	const text = [why, ...needsOtherBase(advice) ? [ONLY_ANOTHER_BASE] : [listChange(advice, facts), ...example]].join("\n");
	return (advice.layers ?? [advice]).slice(0, MOST_LINES).flatMap(({ layer }) => {
		const lines = layers[layer]?.dockerfile;
		return lines === void 0 ? [] : [{
			rule: advice.id,
			level,
			title,
			text,
			image,
			lines
		}];
	});
}
const listChange = (advice, facts) => `Change: ${describeChange(advice, facts).map((piece) => typeof piece === "string" ? piece : piece.code).join("")}`;
const MOST_LINES = 3;
//#endregion
export { listRemarks as n, PROBLEMS as t };
