import { r as __name } from "./rolldown-runtime.js";
import { r as GateError } from "./errors.js";
import { n as getErrorCode } from "./file-errors.js";
import { r as option } from "./options.js";
import { n as neutralizeLines, r as neutralizeReport } from "./inert.js";
import { a as toPlainText, d as code, i as stack, n as paintParagraph, o as paint, p as text, r as paintSections, s as span, t as paintHeadline, u as openScreen } from "./paint.js";
import { r as wrap } from "./shorten.js";
import { t as joinNames } from "./name-list.js";
import { n as formatRunUrl } from "./links.js";
import { A as selectMostChanged, M as weighLayers, S as findMainGrowth, T as isUnchanged, _ as describeLayerChange, f as computeLayerGrowth, g as describeInstructionChange, h as describeGrowthRow, k as listRecompressed, o as describeProvenance, r as listWasteEvents, u as summarizeFacts, w as formatSignedBytes, x as findMainCopies, y as describeRebuild } from "./waste-words.js";
import { a as formatPlural, n as formatBytes, r as formatCount } from "./format.js";
import { A as describeException, C as describeFinding, D as describeAdvice, E as isCountOfPaths, O as describeBaseImage, S as shareReasons, T as formatLimit, _ as isLimited, a as describeLoosening, c as formatHeadline, d as hasExceptions, f as isNews, i as sumAdvice, j as isUrgent, k as describeChange, l as formatHeadlineParts, m as sortWorstFirst$1, n as listSavings, o as buildReportHeadline, p as sortFurthestFirst, r as sortForRules, s as countOthers, u as formatReportHeadline, v as isRefused, w as describeMatch, x as listNotCompared, y as isHeldBack } from "./advice-order.js";
import { a as buildLargestTables, c as toInstruction, i as buildLargestLayersTable, l as toLines, o as buildStackedLayersTable, r as LINE, s as buildWasteTable, t as buildGrowthFold } from "./growth-fold.js";
import { n as buildContextLine, t as buildContextFold } from "./context-sections.js";
import { n as diffArrays } from "./libesm.js";
import { a as escapeCode, i as paintText, n as paintFold, o as escapeProse, r as paintSections$1, t as MARKS } from "./paint2.js";
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
	const clean = (words) => neutralizeLines(words, screen.isAscii);
	const [first = "", ...rest] = clean(error.message).split("\n");
	const [start = "", ...continued] = wrap(first, screen.columns - PREFIX.length);
	return paint([
		[span(PREFIX, "red", "bold"), span(start)],
		...continued.map((line) => [span(" ".repeat(PREFIX.length)), span(line)]),
		...rest.map((line) => [span(line)]),
		...paintRemedy(clean(error.where ?? ""), clean(error.fix ?? ""), screen)
	], PREFORMATTED_COLUMNS, options.color, screen.glyphs.ellipsis);
}
const PREFIX = "plimsoll: ";
const PREFORMATTED_COLUMNS = 400;
const paintRemedy = (where, fix, screen) => [...where === "" ? [] : paintParagraph(where, screen, "where  "), ...fix === "" ? [] : paintParagraph(fix, screen, "fix    ")];
//#endregion
//#region src/report/paint/markdown/fit.ts
const countChars = (text) => text.length;
const countBytes = (text) => Buffer.byteLength(text);
function chooseFullest(versions, most, count) {
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
//#region src/model/runtimes.ts
const STATIC = {
	what: "Static services",
	mostBytes: 2e7
};
const RUNTIMES = {
	go: {
		title: "Go",
		usual: STATIC
	},
	rust: {
		title: "Rust binary",
		usual: STATIC
	},
	static: {
		title: "Static binary",
		usual: STATIC
	},
	node: {
		title: "Node.js",
		usual: {
			what: "Images",
			leastBytes: 8e7,
			mostBytes: 2e8
		}
	},
	python: {
		title: "Python",
		usual: {
			what: "Images",
			leastBytes: 6e7,
			mostBytes: 12e7
		}
	},
	java: {
		title: "Java",
		usual: {
			what: "Images",
			leastBytes: 15e7,
			mostBytes: 25e7
		}
	},
	dotnet: { title: ".NET" },
	php: { title: "PHP" },
	ruby: { title: "Ruby" },
	nginx: { title: "nginx" }
};
//#endregion
//#region src/report/words/runtime-words.ts
const NOW_BYTES = 5e8;
const LEAVE_BYTES = 5e7;
function describeRuntime(image) {
	const { facts } = image;
	if (facts?.files === void 0 || facts.files.runtime === void 0) return "";
	const { title, usual } = RUNTIMES[facts.files.runtime.name];
	const { imageBytes } = facts.measures;
	const start = `${title}, ${formatBytes(imageBytes)}`;
	const isSettled = image.findings.every(isHeld) && listSavings(image).length === 0;
	const isUsual = imageBytes <= Math.max(usual?.mostBytes ?? 0, LEAVE_BYTES);
	if (isUsual && isSettled) return `${start}: nothing to do`;
	const remark = usual === void 0 ? describeAnySize(imageBytes) : describeUsual(usual);
	if (isUsual || usual === void 0 && imageBytes < NOW_BYTES) return `${start}. ${remark}`;
	return `${start}. ${remark}: worth doing${imageBytes >= NOW_BYTES ? " now" : ""}`;
}
const isHeld = ({ outcome }) => ![
	"warn",
	"fail",
	"unmeasured"
].includes(outcome);
const describeAnySize = (bytes) => bytes >= NOW_BYTES ? `Above ${toMegabytes(NOW_BYTES)}, a smaller image usually pays (typical)` : `Below ${toMegabytes(NOW_BYTES)}, a smaller image is usually not urgent (typical)`;
function describeUsual({ what, leastBytes, mostBytes }) {
	return `${what} of this kind are usually ${leastBytes === void 0 ? `below ${toMegabytes(mostBytes)}` : `${leastBytes / 1e6} to ${toMegabytes(mostBytes)}`} (typical)`;
}
const toMegabytes = (bytes) => `${bytes / 1e6} MB`;
//#endregion
//#region src/report/outline/could-go.ts
const COMMAND = "plimsoll check --verbose";
const MOST_NAMED$1 = 2;
function buildCouldGo(images) {
	const heavy = images.map((image) => ({
		image,
		bytes: sumAdvice(listSavings(image))
	})).filter(({ bytes }) => bytes > 0).toSorted((a, b) => b.bytes - a.bytes);
	const [first, ...others] = heavy.slice(0, MOST_NAMED$1);
	if (first === void 0) return text();
	const name = ({ image }) => images.length === 1 ? [] : [" from ", code(`${image.key.name} ${image.key.platform}`.trim())];
	const left = heavy.length - MOST_NAMED$1;
	return text(`${formatBytes(first.bytes)} could go`, ...name(first), ...others.flatMap((one) => [`, ${formatBytes(one.bytes)}`, ...name(one)]), left > 0 ? `, and more from ${formatPlural(left, "other image")}: ` : ": ", code(COMMAND));
}
//#endregion
//#region src/report/outline/draft-sections.ts
function buildDraftHint({ budget, images }, { isTerminal, foldRows }) {
	if (budget.draft === void 0) return [];
	const command = formatInitCommand(images);
	return [{
		kind: "paragraph",
		tone: "warning",
		text: isTerminal === true || foldRows === 0 ? text(`No budget yet. To write one with about 5% headroom: ${command}`) : text({ strong: "No budget yet" }, ": save the draft below as ", code(".dive-ci.yaml"), " in the root of the repository and commit it.")
	}];
}
function buildDraftFold({ draft }, { foldRows }) {
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
function formatInitCommand(images) {
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
	const isNotable = (bytes) => bytes !== 0 && Math.abs(bytes) >= moved * SMALLEST_SHARE;
	const named = sorted.filter(({ growthBytes }) => isNotable(growthBytes)).slice(0, MOST_CAUSES);
	const rest = sorted.filter((row) => !named.includes(row)).reduce((sum, { growthBytes }) => sum + growthBytes, omitted.growthBytes);
	const [first] = named;
	if (first !== void 0 && named.length === 1 && !isNotable(rest)) return nameCause(first, arrow);
	return [...named.map((row) => `${nameCause(row, arrow)} ${formatSignedBytes(row.growthBytes)}`), ...named.length > 0 && isNotable(rest) ? [`others ${formatSignedBytes(rest)}`] : []].join(", ");
}
function nameCause(row, arrow) {
	const { name, note } = describeGrowthRow(row, arrow);
	return row.group?.packageCount !== void 0 && note !== "" ? `${name} ${note}` : name;
}
//#endregion
//#region src/report/outline/added-table.ts
function buildAddedTable({ comparison, facts, advice = [] }, run, { leadRows: most, arrow }) {
	if (comparison === void 0 || isUnchanged(comparison)) return [];
	const changed = weighLayers(comparison).filter((layer) => getGrowth(layer) !== 0);
	const shown = selectMostChanged(changed, most);
	const recompressed = listRecompressed(comparison);
	const isAdvised = advice.some(({ updateBytes }) => updateBytes !== void 0);
	if (shown.length === 0) return buildNotes([...isAdvised ? [] : listRebuilt(comparison), ...recompressed]);
	const rows = shown.toSorted((a, b) => getGrowth(b) - getGrowth(a)).map((layer) => {
		return {
			cells: [
				toLines(layer.newIndex === null ? void 0 : facts?.layers[layer.newIndex]),
				toInstruction(layer.instruction),
				text({ strong: formatSignedBytes(getGrowth(layer)) })
			],
			note: listCauses(layer, comparison, facts, arrow)
		};
	});
	const left = sumGrowth(changed) - sumGrowth(shown);
	return [{
		kind: "table",
		title: text(describeEffect(run, findMainGrowth(comparison).bytes ?? 0)),
		...comparison.files === void 0 && { remark: "sizes as stored" },
		columns: COLUMNS,
		rows,
		more: describeMore(changed.length - shown.length, formatSignedBytes(left))
	}, ...buildNotes(recompressed)];
}
const COLUMNS = [
	LINE,
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
function describeEffect(run, growthBytes) {
	return `What ${typeof run?.pullRequest === "number" ? "this pull request" : "this change"} ${growthBytes < 0 ? "changed" : "added"}`;
}
const getGrowth = (layer) => computeLayerGrowth(layer) ?? 0;
const sumGrowth = (layers) => layers.reduce((sum, layer) => sum + getGrowth(layer), 0);
const describeMore = (count, growth) => count === 0 ? "" : `and ${formatPlural(count, "more layer")}, ${growth}`;
function listCauses(layer, comparison, facts, arrow) {
	const copied = findMainCopies(layer);
	const causes = [text(describeInstructionChange(layer)), ...copied !== void 0 ? [text(describeCopy(copied))] : [text(isNowElsewhere(layer) ? "" : summarizeGrowth(layer.inside ?? NO_GROWTH, arrow)), describeHidden(layer, comparison, facts)]].filter((cause) => cause.some((piece) => piece !== ""));
	const what = comparison.files === void 0 ? describeLayerChange(layer) : "";
	if (causes.length === 0 && what !== "") return text(what);
	return causes.flatMap((cause, i) => i === 0 ? [...cause] : [" · ", ...cause]);
}
const sumVisibleGrowth = ({ inside = NO_GROWTH }) => inside.items.reduce((sum, row) => sum + row.growthBytes, inside.omitted.growthBytes);
const NO_GROWTH = {
	items: [],
	omitted: {
		count: 0,
		growthBytes: 0
	}
};
const isNowElsewhere = (layer) => getGrowth(layer) > 0 && sumVisibleGrowth(layer) < 0;
const describeCopy = ({ bytes, changes }) => `ships the same ${formatBytes(bytes)} again${changes.length > 0 ? ` with a new ${changes.join(" and ")}` : ""}`;
const HIDDEN_SHARE = .05;
function describeHidden(layer, { files }, facts) {
	const { newIndex } = layer;
	if (files?.paths === void 0 || facts?.files === void 0 || newIndex === null) return text();
	const hidden = getGrowth(layer) - sumVisibleGrowth(layer);
	const leastBytes = getGrowth(layer) * HIDDEN_SHARE;
	if (hidden <= 0 || hidden < leastBytes) return text();
	const hiders = limitHiders(listWasteEvents(facts.files.waste.items).filter(({ addedInLayer }) => addedInLayer === newIndex), hidden).filter(({ bytes }) => bytes >= leastBytes);
	const left = hidden - hiders.reduce((sum, { bytes }) => sum + bytes, 0);
	const words = hiders.map((hider) => describeHider(hider, facts));
	if (left >= leastBytes) words.push(text(`${formatBytes(left)} hidden by later layers`));
	return words.flatMap((part, i) => i === 0 ? [...part] : [", ", ...part]);
}
function describeHider({ hiddenInLayer, addedInLayer, cause, bytes }, { layers }) {
	const words = `${formatBytes(bytes)} ${HIDING_VERBS[cause]}`;
	if (hiddenInLayer === addedInLayer) return text(`${words} in the same layer`);
	const lines = toLines(layers[hiddenInLayer]);
	return text(`${words} by `, ...lines.length === 0 ? [`layer ${hiddenInLayer}`] : lines);
}
const HIDING_VERBS = {
	deleted: "deleted",
	overwritten: "overwritten",
	metadata: "shipped again"
};
const MOST_HIDERS = 2;
function limitHiders(events, mostBytes) {
	let left = mostBytes;
	return events.slice(0, MOST_HIDERS).map((event) => {
		const bytes = Math.min(event.bytes, left);
		left -= bytes;
		return {
			...event,
			bytes
		};
	});
}
const listRebuilt = ({ files }) => files === void 0 || files.rebuilt.layerCount === 0 ? [] : [describeRebuild(files)];
const buildNotes = (notes) => notes.map((note) => ({
	kind: "paragraph",
	tone: "quiet",
	text: text(note)
}));
//#endregion
//#region src/report/outline/diff-fold.ts
function buildDiffFold({ rewrites = [] }, most) {
	const [first] = rewrites;
	if (first === void 0) return [];
	const shown = rewrites.slice(0, most);
	const left = rewrites.length - shown.length;
	return [{
		part: "advice",
		title: text(`${formatPlural(rewrites.length, "certain change")} as a diff of `, code(first.file)),
		sections: [{
			kind: "code",
			language: "diff",
			lines: shown.flatMap(listDiffLines)
		}, ...left > 0 ? [{
			kind: "paragraph",
			text: text(`and ${left} more`)
		}] : []]
	}];
}
function listDiffLines({ line, endLine, oldLines, newLines }) {
	const place = endLine === line ? `line ${line}` : `lines ${line}-${endLine}`;
	const changes = diffArrays([...oldLines], [...newLines]);
	return [`@@ ${place} @@`, ...changes.flatMap(({ value, added, removed }) => {
		const mark = added ? "+" : removed ? "-" : " ";
		const lines = value.map((text) => `${mark}${text}`);
		return mark === " " && lines.length > MOST_UNCHANGED ? [
			...lines.slice(0, 1),
			" …",
			...lines.slice(-1)
		] : lines;
	})];
}
const MOST_UNCHANGED = 4;
//#endregion
//#region src/report/outline/rules-fold.ts
const MOST_NAMED = 4;
function buildRulesFold(image, most, mostMatches) {
	const { findings: shown, shared } = selectJudgedFindings(image);
	if (shown.length === 0) return [];
	const sections = [buildRulesTable(sortWorstFirst(shown), image, most, mostMatches), ...buildReasonList(shared)];
	return [{
		part: "rules",
		title: buildFoldTitle(shown),
		sections
	}];
}
function buildOpenRules(image, most, mostMatches) {
	const { findings: known, shared } = selectJudgedFindings(image);
	const hold = known.filter(({ outcome }) => outcome === "pass");
	const isAll = (hold.length === known.length || hold.length === 1) && known.length <= most;
	const shown = isAll ? known : known.filter((finding) => !hold.includes(finding));
	if (shown.length === 0) return [];
	const table = buildRulesTable(sortWorstFirst(shown), image, most, mostMatches);
	const more = [table.more, ...isAll || hold.length === 0 ? [] : [`${hold.length} rules hold`]];
	return [{
		...table,
		more: more.filter((words) => words !== "").join("; ")
	}, ...buildReasonList(shared)];
}
const selectJudgedFindings = (image) => shareReasons({
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
function buildFoldTitle(findings) {
	const broken = sortWorstFirst(findings).filter(({ outcome }) => outcome !== "pass");
	if (broken.length === 0) return findings.length === 1 ? text("1 rule passes") : text(`${formatPlural(findings.length, "rule")} pass`);
	const failed = broken.filter(({ outcome }) => outcome === "fail");
	const named = failed.length > 0 ? failed : broken;
	const state = failed.length > 0 ? "broken" : STATES[named[0]?.outcome ?? "fail"];
	const names = named.slice(0, MOST_NAMED).flatMap((finding, i) => [i === 0 ? ": " : ", ", code(getLabel(finding))]);
	const more = named.length > MOST_NAMED ? ` and ${named.length - MOST_NAMED} more` : "";
	return text(`${named.length} of ${formatPlural(findings.length, "rule")} ${state}`, ...names, more);
}
const STATES = {
	pass: "pass",
	fail: "broken",
	warn: "over a warning limit",
	waived: "waived",
	skipped: "skipped",
	unmeasured: "not measured"
};
const getLabel = ({ path, rule }) => path ?? rule;
function buildRulesTable(findings, image, most, mostMatches) {
	const isEstimate = image.facts?.pullBytesAre === "estimate";
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
		rows: findings.slice(0, most).map((finding) => buildRuleRow(finding, isEstimate, mostMatches)),
		more: left > 0 ? `and ${formatCount(left)} more` : ""
	};
}
const describeDefault = ({ measure }) => measure === "privateFiles" ? "default" : "dive's default";
function buildRuleRow(finding, isEstimate, mostMatches) {
	const words = describeFinding(finding, isEstimate && finding.measure === "pullBytes", "–");
	const bound = isCountOfPaths(finding) ? "" : finding.bound === "atMost" ? "≤ " : "≥ ";
	return {
		outcome: finding.outcome,
		cells: [
			{ mark: finding.outcome },
			text(code(words.label)),
			text(words.value),
			text(bound + words.limit),
			text(words.howFar),
			text(words.from === "default" ? describeDefault(finding) : words.from)
		],
		below: [...words.remarks.map((remark) => text(remark)), ...buildMatchLines(finding, mostMatches)]
	};
}
function buildMatchLines(finding, most) {
	const { matches = [], matchCount = matches.length } = finding;
	const lines = matches.slice(0, most).map((match) => text(`${formatBytes(match.bytes)} `, code(match.path), ` ${describeMatch(finding, match)}`));
	const left = lines.length === 0 ? 0 : matchCount - lines.length;
	return left > 0 ? [...lines, text(`and ${formatCount(left)} more`)] : lines;
}
const buildReasonList = (shared) => shared.length === 0 ? [] : [{
	kind: "list",
	items: shared.map(({ labels, why }) => text(...listCodes(labels), `: ${why}`))
}];
function listCodes(labels) {
	const names = labels.slice(0, 5).flatMap((label, i) => i === 0 ? [code(label)] : [", ", code(label)]);
	const left = labels.length - MOST_NAMED - 1;
	return left > 0 ? [...names, ` and ${formatCount(left)} more`] : names;
}
//#endregion
//#region src/report/outline/savings-table.ts
const MOST_PLACES = 5;
function buildSavingsTable(image, most) {
	const { facts } = image;
	if (facts?.files === void 0) return [];
	const own = listSavings(image);
	if (own.length === 0) return [];
	const shown = own.slice(0, most);
	const { title, remark } = buildSavingsTitle(sumAdvice(own), facts, image.findings);
	return [{
		kind: "table",
		title,
		remark: remark + (shown.length < own.length ? ` (${shown.length} of ${own.length} changes)` : ""),
		columns: [
			{
				title: "Saves",
				kind: "number"
			},
			LINE,
			{
				title: "Change",
				kind: "text",
				isMain: true
			}
		],
		rows: shown.map((one) => ({ cells: [
			text(formatBytes(one.bytes)),
			listAdviceLines(one, facts),
			buildChange(one, facts)
		] })),
		more: ""
	}];
}
const buildChange = (advice, facts) => describeChange(advice, facts).map((piece) => typeof piece === "string" ? piece : {
	...piece,
	isToCopy: true
});
function buildSavingsTitle(bytes, { measures }, findings) {
	const { imageBytes } = measures;
	const left = Math.max(0, imageBytes - bytes);
	const share = imageBytes === 0 ? 0 : Math.round(bytes / imageBytes * 100);
	const size = findings.find(({ measure, failLimit, outcome }) => measure === "imageBytes" && failLimit !== null && outcome === "fail");
	const over = size?.failLimit == null ? 0 : left - size.failLimit;
	const after = size === void 0 ? "" : over > 0 ? `, still ${formatBytes(over)} over` : `, within the ${formatLimit(size)} budget`;
	return {
		title: text(`What would take ${formatBytes(bytes)} (${share}%) out again`),
		remark: `→ ${formatBytes(left)}${after}`
	};
}
const buildUpdateNotes = ({ facts, advice = [] }) => facts === void 0 ? [] : advice.filter(({ updateBytes }) => updateBytes !== void 0).map((one) => ({
	kind: "paragraph",
	text: text({ strong: describeAdvice(one).title }, ": ", ...buildChange(one, facts), " ", ...listAdviceLines(one, facts))
}));
function buildPrivateFileAlerts({ facts, advice = [] }) {
	if (facts === void 0) return [];
	return advice.filter(isUrgent).map((one) => ({
		kind: "paragraph",
		tone: "warning",
		text: text(`${describeAdvice(one).title}: everyone who can pull the image can read `, ...buildPlaces(one), " ", ...toLines(facts.layers[one.layer]))
	}));
}
function buildPlaces({ places, placeCount }) {
	const [first] = places;
	if (first === void 0) return text("it");
	return text(code(first.path), placeCount > 1 ? ` and ${placeCount - 1} more` : "");
}
function buildAdviceFold(image, most) {
	const { facts } = image;
	const advice = sortForRules(image);
	if (facts === void 0 || advice.length === 0) return [];
	return [{
		part: "advice",
		title: text(advice.length === 1 ? "How to change it" : `How to change it: ${advice.length} fixes`),
		sections: advice.slice(0, most).flatMap((one) => buildAdviceSections(one, facts))
	}];
}
function buildAdviceSections(advice, facts) {
	const { title, why, fix } = describeAdvice(advice);
	const where = describeBaseImage(advice, facts.base);
	const places = advice.places.slice(0, MOST_PLACES);
	const left = advice.placeCount - places.length;
	return [
		{
			kind: "paragraph",
			text: text({ strong: where === "" ? title : `${title}, ${where}` }, " ", ...listAdviceLines(advice, facts))
		},
		{
			kind: "paragraph",
			tone: "quiet",
			text: text(`${why} ${describeException(advice)}`)
		},
		...places.length === 0 ? [] : [{
			kind: "list",
			items: [...places.map(({ path, bytes, layer, isVisible, hiddenInLayer }) => text(`${formatBytes(bytes)} `, code(path), ` layer ${layer}${isVisible ? "" : `, hidden by ${hiddenInLayer ?? "a later one"}`}`)), ...left > 0 ? [text(`and ${formatCount(left)} more`)] : []]
		}],
		{
			kind: "code",
			language: "dockerfile",
			lines: fix
		}
	];
}
function listAdviceLines({ layer, layers: changed = [{
	layer,
	bytes: 0
}] }, { layers }) {
	return changed.slice(0, MOST_LINES).map((one) => toLines(layers[one.layer])).filter((pieces) => pieces.length > 0).flatMap((pieces, i) => i === 0 ? pieces : [" ", ...pieces]);
}
const MOST_LINES = 3;
//#endregion
//#region src/report/outline/image-outline.ts
function outlineImage(image, run, detail) {
	const { leadRows, foldRows } = detail;
	const { facts, error, notices } = image;
	return {
		alerts: [
			...buildErrorSections(error),
			...buildPrivateFileAlerts(image),
			...buildNoticeList(notices)
		],
		lead: [
			...detail.openMatches === void 0 ? [] : buildOpenRules(image, MOST_OPEN_RULES, detail.openMatches),
			...buildAddedTable(image, run, detail),
			...isCountedInOneLine(image, detail) ? [] : buildSavingsTable(image, Math.min(leadRows, MOST_SAVINGS)),
			...buildUpdateNotes(image),
			...buildRuntimeLine(image),
			...facts === void 0 ? [] : buildLargestLayersTable(facts, Math.min(leadRows, MOST_LAYERS)),
			...detail.isTerminal === true && Number.isFinite(foldRows) ? buildContextLine(image) : []
		],
		folds: foldRows === 0 ? [] : [
			...buildRulesFold(image, MOST_RULES, Number.isFinite(foldRows) ? 5 : foldRows),
			...buildChangeFold(image, detail),
			...buildAdviceFold(image, foldRows),
			...buildDiffFold(image, foldRows),
			...buildImageFold$1(image, detail),
			...buildContextFold(image, foldRows)
		]
	};
}
const isCountedInOneLine = ({ verdict }, { isTerminal, leadRows }) => verdict === "pass" && isTerminal === true && Number.isFinite(leadRows);
const MOST_SAVINGS = 3;
const MOST_LAYERS = 3;
const MOST_RULES = 200;
const MOST_OPEN_RULES = 8;
const MOST_NOTICES = 10;
const MOST_ERROR_LINES = 30;
const buildRuntimeLine = (image) => {
	const words = describeRuntime(image);
	return words === "" ? [] : [{
		kind: "paragraph",
		tone: "quiet",
		text: text(words)
	}];
};
const buildGlance = ({ facts }) => facts === void 0 ? text() : text(summarizeFacts(facts).join(", "));
const buildProvenance = ({ facts, comparison }) => facts === void 0 ? text() : text(describeProvenance(facts, comparison));
function buildNoticeList(notices) {
	if (notices.length === 0) return [];
	const left = notices.length - MOST_NOTICES;
	const items = notices.slice(0, MOST_NOTICES).map((notice) => text(notice));
	return [{
		kind: "list",
		items: left > 0 ? [...items, text(`and ${formatCount(left)} more notices`)] : items
	}];
}
const LONG_MESSAGE = 150;
function buildErrorSections(error) {
	if (error === void 0) return [];
	const [first = "", ...rest] = error.message.split("\n");
	const sections = [];
	if (rest.length > 0 || first.length > LONG_MESSAGE) sections.push({
		kind: "paragraph",
		tone: "failure",
		text: text(first)
	});
	if (rest.length > 0) sections.push({
		kind: "code",
		language: "",
		lines: rest.slice(0, MOST_ERROR_LINES)
	});
	if (error.where) sections.push({
		kind: "paragraph",
		text: text({ strong: "Where:" }, ` ${error.where}`)
	});
	if (error.fix) sections.push({
		kind: "paragraph",
		text: text({ strong: "Fix:" }, ` ${error.fix}`)
	});
	return sections;
}
const buildChangeFold = ({ comparison, facts }, { foldRows, arrow }) => comparison === void 0 || facts === void 0 ? [] : buildGrowthFold(comparison, facts.measures, foldRows, arrow);
function buildImageFold$1({ facts }, { foldRows, layerRows }) {
	if (facts?.files === void 0) return [];
	const { measures, layers } = facts;
	const waste = measures.reclaimableBytes;
	return [{
		part: "image",
		title: text(`${formatPlural(layers.length, "layer")}, ${waste === 0 ? "no waste" : `${formatBytes(waste)} of waste`}, largest folders, packages and files`),
		sections: [
			{
				kind: "paragraph",
				tone: "quiet",
				text: text(`${summarizeFacts(facts).join(", ")}. ${describeProvenance(facts)}`)
			},
			...buildStackedLayersTable(facts, layerRows),
			...buildWasteTable(facts, foldRows),
			...buildLargestTables(facts, foldRows)
		]
	}];
}
__name(buildImageFold$1, "buildImageFold");
//#endregion
//#region src/report/outline/report-outline.ts
function outlineReport(report, detail) {
	const { images, budget, notices, run } = report;
	const { verdict } = buildReportHeadline(report);
	const [first] = images;
	const alone = images.length === 1 ? first : void 0;
	const body = alone === void 0 ? outlineSeveral(images, run, detail) : outlineAlone(alone, run, detail);
	return {
		title: {
			outcome: verdict,
			words: formatReportHeadline(buildReportHeadline(report))
		},
		couldGo: verdict === "pass" && Number.isFinite(detail.leadRows) ? buildCouldGo(images) : [],
		lead: [
			...buildLooseningAlert(budget.loosened ?? [], run, detail.overviewRows),
			...buildNotComparedList(images),
			...body.alerts,
			...body.lead,
			...buildDraftHint(report, detail),
			...buildNoticeList(notices)
		],
		folds: [...buildDraftFold(budget, detail), ...body.folds],
		footer: [...alone?.verdict === "pass" && !detail.keepsPassLead ? buildRuntimeNote(alone) : [], ...footer(report)]
	};
}
function buildTitle(report) {
	const { step, name, words } = buildReportHeadline(report);
	return [...step === void 0 ? [] : [code(step), " · "], ...name === null ? [words] : [
		"Image ",
		code(name),
		`: ${words}`
	]];
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
	const listed = detail.overviewRows === Number.POSITIVE_INFINITY || images.length <= (detail.fewImages ?? FEW_IMAGES) ? sorted : sorted.filter(isNews);
	const outlines = listed.slice(0, detail.imageBlocks).map((image) => ({
		image,
		outline: outlineImage(image, run, detail)
	}));
	const [worst, ...others] = outlines;
	const leading = worst !== void 0 && hasExceptions(worst.image) ? [worst] : [];
	const folded = leading.length === 0 ? outlines : others;
	const notices = new Set(sorted.slice(leading.length).flatMap((image) => image.notices));
	return {
		alerts: [...buildOverviewTable(listed, images, detail.overviewRows), ...detail.keepsPassLead ? buildNoticeList([...notices]) : []],
		lead: leading.flatMap(({ image, outline }) => [
			buildImageHeading(image),
			...outline.alerts,
			...outline.lead
		]),
		folds: [...leading.flatMap(({ outline }) => outline.folds), ...buildFoldsOfImages(folded, detail.ownFolds ?? folded.length)]
	};
}
const FEW_IMAGES = 8;
const buildImageHeading = (image) => ({
	kind: "heading",
	outcome: image.verdict,
	text: text(code(image.key.name), " ", code(image.key.platform))
});
function buildFoldsOfImages(images, mostOwn) {
	const isOwn = ({ image }, at) => images.length <= mostOwn || at < mostOwn && image.verdict !== "pass";
	const folds = images.map(buildImageFold);
	const own = folds.filter((_, at) => isOwn(images[at], at));
	const shared = folds.filter((fold) => !own.includes(fold) && fold.sections.length > 0);
	const arePassing = images.every((one, at) => isOwn(one, at) || one.image.verdict === "pass");
	const title = `${formatPlural(shared.length, own.length > 0 ? "other image" : "image")}${arePassing ? " within budget" : ""}`;
	return [...own.filter(({ sections }) => sections.length > 0), ...shared.length < 2 ? shared : [{
		part: "others",
		title: text(title),
		sections: shared.flatMap(unfold)
	}]];
}
const buildImageFold = ({ image, outline: { alerts, lead, folds } }) => ({
	part: "others",
	title: text(code(image.key.name), " ", code(image.key.platform), ` ${formatHeadline(image)}`),
	sections: [
		...alerts,
		...lead,
		...folds.flatMap(unfold)
	]
});
const unfold = ({ title, sections }) => [{
	kind: "paragraph",
	text: emphasize(title)
}, ...sections];
function emphasize(title) {
	const start = title.findIndex((piece) => typeof piece === "string" && piece.trim() !== "");
	const words = start < 0 ? [] : title.slice(start);
	const end = words.findIndex((piece) => typeof piece !== "string");
	const first = end < 0 ? words : words.slice(0, end);
	if (first.length === 0) return title;
	const rest = title.slice(start + first.length);
	return [
		...title.slice(0, start),
		{ strong: first.join("") },
		...rest
	];
}
function buildOverviewTable(listed, images, most) {
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
			const { size, verdict } = formatHeadlineParts(image);
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
function buildNotComparedList(images) {
	return listNotCompared(images).map((reason) => {
		const names = joinNames(reason.images.map(({ key }) => `${key.name} ${key.platform}`.trim()));
		const whose = reason.isOfAll ? "" : ` (${names})`;
		const skipped = reason.skipped.length === 0 ? [] : [
			" Skipped: ",
			...listCodes(reason.skipped),
			"."
		];
		return {
			kind: "paragraph",
			tone: "warning",
			text: text({ strong: `Not compared${whose}` }, `: ${reason.why}.`, ...skipped)
		};
	});
}
function buildLooseningAlert(loosened, run, most) {
	if (loosened.length === 0) return [];
	const left = loosened.length - most;
	const subject = typeof run?.pullRequest === "number" ? "This pull request" : "This change";
	const items = loosened.slice(0, most).map(buildLooseningItem);
	return [{
		kind: "alert",
		title: `${subject} loosens the budget it is judged by`,
		items: left > 0 ? [...items, text(`and ${formatCount(left)} more`)] : items
	}];
}
function buildLooseningItem(loosening) {
	const { rule, image, why } = loosening;
	return text(code(rule), ...image === null ? [] : [" for ", code(image)], ` ${describeLoosening(loosening)}${why === void 0 ? "" : `: ${why}`}`);
}
function buildRuntimeNote(image) {
	const words = describeRuntime(image);
	return words === "" ? [] : [text(words)];
}
function footer({ budget, tool, run }) {
	return [
		...buildBudgetSource(budget.source),
		...run === void 0 ? [] : [text("commit ", code(run.headSha.slice(0, 7)))],
		text(`Plimsoll ${tool.version}`)
	];
}
function buildBudgetSource(source) {
	if (source === null) return [text("dive's defaults, no budget file found")];
	return source === "" ? [] : [text("budget ", code(source))];
}
//#endregion
//#region src/report/paint/markdown/markdown.ts
const paintTitle$1 = __name((report) => `${MARKS[buildReportHeadline(report).verdict]} ${paintText(buildTitle(report), report.run)}`, "paintTitle");
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
	for (const { less, left } of STEPS) {
		const outline = outlineReport(report, reduceDetail(full, less));
		const couldGo = paintText(outline.couldGo, report.run);
		const first = [...hasTitle ? [paintTitle$1(report)] : [], ...couldGo === "" ? [] : [couldGo]];
		const title = first.length === 0 ? [] : [first.join(" · ") + (hasTitle ? "\n---" : "")];
		const remark = left === "" ? [] : [`Shortened to fit: without ${left}.`];
		const blocks = [
			...title,
			...body(outline),
			...remark
		];
		yield `${[...blocks, paintFooter$1(outline, report, blocks)].join("\n\n")}\n`;
	}
	yield `${paintTitle$1(report)}\n`;
	yield `${MARKS[report.verdict]} ${getShortestVerdict(report)}\n`;
}
function reduceDetail(full, less) {
	const lesser = Object.entries(less).map(([key, value]) => [key, Math.min(Number(value), Number(full[key]))]);
	return {
		...full,
		...Object.fromEntries(lesser)
	};
}
const paintWithFolds = (report) => ({ lead, folds }) => [...paintSections$1(lead, report.run), ...folds.map((fold) => paintFold(fold, report.run))];
function paintFooter$1({ footer }, { run }, blocks) {
	const url = formatRunUrl(run);
	const isGuessed = blocks.some((block) => block.includes("≈ "));
	const words = [...footer.map((text) => paintText(text, run)), ...isGuessed ? ["≈ lines found by their instruction"] : []];
	const link = url === void 0 ? [] : [`[full report](${url})`];
	return `<sub>${[...words, ...link].join(" · ")}</sub>`;
}
__name(paintFooter$1, "paintFooter");
function renderQuietMarkdown(report) {
	const safe = neutralizeReport(report);
	if (safe.images.length === 0) return `${paintTitle$1(safe)}\n`;
	return safe.images.filter(hasExceptions).map((image) => {
		const name = `${escapeCode(image.key.name, 60)} ${escapeCode(image.key.platform, 40)}`.trim();
		return `- ${MARKS[image.verdict]} ${name} ${escapeProse(formatHeadline(image, safe.run))}\n`;
	}).join("");
}
function getShortestVerdict({ verdict, images }) {
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
	const safe = neutralizeReport(report);
	return chooseFullest(paintVersions(safe, FULL, paintWithFolds(safe)), maxBytes, countBytes);
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
	const safe = neutralizeReport(report, screen.isAscii);
	return paint(options.quiet ? paintQuiet(safe, screen) : paintReport(safe, options, screen), screen.columns, options.color, screen.glyphs.ellipsis);
}
function paintQuiet(report, screen) {
	if (report.images.length === 0) return paintTitle(report, screen);
	return report.images.filter(hasExceptions).flatMap((image) => paintHeadline(image.verdict, `${formatName(image)}: ${formatHeadline(image, report.run)}`, screen));
}
function paintReport(report, options, screen) {
	const outline = outlineReport(report, screen.isVerbose ? ALL : createBriefDetail(screen));
	const title = paintTitle(report, screen);
	const { images } = report;
	const [first] = images;
	const words = images.length === 1 && first !== void 0 ? formatGlance(first, screen) : "";
	const glance = words === "" ? [] : paintParagraph(words, screen, "", "dim");
	const couldGo = toPlainText(outline.couldGo, screen);
	const sections = [paintSections(outline.lead, screen), ...screen.isVerbose ? outline.folds.map((fold) => paintSections(unfold(fold), screen)) : []];
	const body = stack([
		[
			...title,
			...glance,
			...couldGo === "" ? [] : paintParagraph(couldGo, screen, "")
		],
		...sections,
		[...screen.isVerbose ? paintProvenance(images, screen) : paintHint(outline, options.verboseWith, screen), ...paintFooter(outline, hasGuesses(sections, screen), screen)]
	]);
	return body.length > title.length + LONG_BODY ? [
		...body,
		[],
		...title
	] : body;
}
const LONG_BODY = 12;
const paintTitle = (report, screen) => {
	const title = buildReportHeadline(report);
	return paintHeadline(title.verdict, toPlainText([formatReportHeadline(title)], screen), screen);
};
function formatGlance(image, screen) {
	const words = toPlainText(buildGlance(image), screen);
	return [image.key.platform, words].filter((part) => part !== "").join("  ");
}
const formatName = ({ key }) => `${key.name} ${key.platform}`.trim();
function paintHint({ folds }, verboseWith, screen) {
	const parts = new Set(folds.map(({ part }) => HINTS[part]));
	if (parts.size === 0 || verboseWith === void 0) return [];
	return paintParagraph(`${verboseWith} shows ${[...parts].join(", ")}.`, screen, "", "dim");
}
const HINTS = {
	rules: "all rules",
	growth: "what grew and shrank",
	advice: "every fix in full",
	image: "all layers, waste, largest folders, packages and files",
	context: "the build context",
	others: "each image",
	budget: "a draft of a budget"
};
const paintProvenance = ([first, ...others], screen) => first === void 0 || others.length > 0 ? [] : paintParagraph(toPlainText(buildProvenance(first), screen), screen, "", "dim");
function paintFooter({ footer }, isGuessed, screen) {
	const { about, bullet } = screen.glyphs;
	return paintParagraph([...footer.map((text) => toPlainText(text, screen)), ...isGuessed ? [`${about} lines found by their instruction`] : []].join(` ${bullet} `), screen, "", "dim");
}
const hasGuesses = (blocks, { glyphs }) => blocks.flat(2).some(({ text }) => text.includes(`${glyphs.about} `));
const createBriefDetail = ({ glyphs }) => ({
	leadRows: 3,
	foldRows: 5,
	layerRows: 5,
	imageBlocks: 20,
	overviewRows: 20,
	arrow: glyphs.arrow,
	openMatches: 2,
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
	if (words.some((one) => /^(?:true|yes|on)$/.test(one))) throw new GateError("USAGE", `the baseline "${texts[0]}" is ambiguous`, { fix: `write ${WORDS.join(", ")} or a source; an image of that name is docker:${texts[0]}` });
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
	const [number] = /^\d+(?:\.\d+)?$/.exec(text) ?? [];
	if (number !== void 0 && Number(number) > 0) return {
		message: "has no unit",
		hint: `did you mean ${number}s or ${number}m?`
	};
	const ms = sumParts(text);
	if (ms > MOST_MS) return {
		message: "is too long",
		hint: "write at most 596h"
	};
	return ms >= 1 ? { ms } : {
		message: "is not a time",
		hint: "write a number and a unit, e.g. 90s, 15m or 1h"
	};
}
const PART = /(\d+(?:\.\d+)?)\s*([a-z]+)\s*/gi;
function sumParts(text) {
	if (text.length > MAX_LENGTH || text.replaceAll(PART, "") !== "") return NaN;
	return [...text.matchAll(PART)].map(([, number, unit = ""]) => Number(number) * (UNITS.find(([name]) => name.test(unit))?.[1] ?? NaN)).reduce((sum, ms) => sum + ms, 0);
}
const MAX_LENGTH = 64;
//#endregion
export { stopOnSignals as _, renderSummary as a, renderQuietMarkdown as c, chooseFullest as d, countBytes as f, getWorkingFolder as g, renderError as h, renderTerminal as i, outlineReport as l, cutEnd as m, readBuildArg as n, paintVersions as o, countChars as p, parseBaselineMode as r, paintWithFolds as s, readTime as t, unfold as u };
