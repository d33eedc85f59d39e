import { r as __name } from "./rolldown-runtime.js";
import { r as text, t as code } from "./document.js";
import { t as joinNames } from "./name-list.js";
import { i as formatCount, n as formatBandwidth, o as formatPlural, r as formatBytes, s as formatSeconds } from "./format.js";
import { A as describeBaseImage, C as describeFinding, E as isCountOfPaths, M as describeException, N as isUrgent, O as ONLY_ANOTHER_BASE, P as needsOtherBase, S as shareReasons, T as formatLimit, a as describeLoosening, c as formatHeadline, d as hasExceptions, f as isNews, i as sumAdvice, j as describeChange$1, k as describeAdvice, l as formatHeadlineParts, m as sortWorstFirst$1, n as listSavings, o as buildReportHeadline, p as sortFurthestFirst, r as sortForRules, s as countOthers, u as formatReportHeadline, w as describeMatch, x as listNotCompared, y as isHeldBack } from "./advice-order.js";
import { a as isUnchanged, c as computeLayerGrowth, f as selectMostChanged, l as findMainCopies, m as weighLayers, n as findMainGrowth, o as isWithinNoise, r as formatSignedBytes, s as LEAST_CAUSE_SHARE } from "./growth-words.js";
import { o as describeProvenance, r as listWasteEvents, u as summarizeFacts } from "./waste-words.js";
import { n as buildFleetLines, t as buildFleetFold } from "./fleet-sections.js";
import { c as findShownDrift, n as buildHistoryLine, o as describeDrift, s as describePart, t as buildHistoryFold } from "./history-sections.js";
import { a as buildLargestTables, c as toInstruction, d as describeInstructionChange, f as describeLayerChange, g as listRecompressed, h as describeRebuild, i as buildLargestLayersTable, l as toLines, m as describeGrowthRow, o as buildStackedLayersTable, p as describeReplaced, r as LINE, s as buildWasteTable, t as buildGrowthFold } from "./growth-fold.js";
import { n as buildContextLine, t as buildContextFold } from "./context-sections.js";
import { n as diffArrays } from "./libesm.js";
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
	"inherited",
	"unmeasured"
].includes(outcome);
const describeAnySize = (bytes) => bytes >= NOW_BYTES ? `Above ${toMegabytes(NOW_BYTES)}, a smaller image usually pays off (typical)` : `Below ${toMegabytes(NOW_BYTES)}, a smaller image is usually not urgent (typical)`;
function describeUsual({ what, leastBytes, mostBytes }) {
	return `${what} of this kind are usually ${leastBytes === void 0 ? `below ${toMegabytes(mostBytes)}` : `${leastBytes / 1e6} to ${toMegabytes(mostBytes)}`} (typical)`;
}
const toMegabytes = (bytes) => `${bytes / 1e6} MB`;
//#endregion
//#region src/report/words/cost-words.ts
const SYMBOLS = {
	USD: "$",
	EUR: "€",
	GBP: "£"
};
function formatMoney(amount, currency) {
	const short = Number(Math.abs(amount).toPrecision(2));
	const text = short >= 10 || short === 0 ? formatCount(Math.round(short)) : short.toFixed(2);
	return `${amount < 0 ? "-" : ""}${SYMBOLS[currency] ?? `${currency} `}${text}`;
}
function describeCost({ settings, perYear, changePerYear, storedSizesAre }) {
	const estimate = storedSizesAre === "estimate" ? " (stored sizes are estimated)" : "";
	const change = describeChange(changePerYear, settings);
	return `about ${formatRange(perYear, settings)} a year${change}${estimate}`;
}
function describeChange(change, { currency }) {
	if (change === null || change === 0) return "";
	return `; this change ${change > 0 ? "adds" : "saves"} ${formatMoney(Math.abs(change), currency)}`;
}
const listCostTerms = (cost) => [...cost.settings.pullsPerDay === 0 ? [] : [describeTransfer(cost)], ...cost.settings.storagePerGBMonth === 0 ? [] : [describeStorage(cost)]];
function describeTransfer({ settings, bytesPerPull, transferPerYear }) {
	const { pullsPerDay, egressPerGB, currency, of } = settings;
	const pulls = `${formatCount(pullsPerDay)} pulls a day × 365`;
	const size = `${formatSizes(bytesPerPull)} (${of === "full" ? "the image" : "an update"})`;
	const price = `${currency} ${egressPerGB} per GB`;
	return `transfer ${formatRange(transferPerYear, settings)}: ${pulls} × ${size} × ${price}`;
}
function describeStorage({ settings, keptBytes, storagePerYear }) {
	const { storagePerGBMonth, retained, currency } = settings;
	const tags = formatPlural(retained, "tag");
	const size = `${formatSizes(keptBytes)} (${tags}, shared layers once)`;
	const price = `${currency} ${storagePerGBMonth} per GB and month`;
	return `storage ${formatRange(storagePerYear, settings)}: ${size} × 12 × ${price}`;
}
const formatRange = ({ low, high }, { currency }) => {
	const [from, to] = [formatMoney(low, currency), formatMoney(high, currency)];
	return from === to ? to : `${from} to ${to}`;
};
const formatSizes = ({ low, high }) => {
	const [from, to] = [formatBytes(Math.round(low)), formatBytes(Math.round(high))];
	return from === to ? to : `${from} to ${to}`;
};
//#endregion
//#region src/report/outline/cost-sections.ts
const buildCostLine = ({ cost }) => cost === void 0 ? [] : [{
	kind: "paragraph",
	tone: "quiet",
	text: text(`Cost: ${describeCost(cost)}`)
}];
function buildCostTerms(image) {
	if (image.cost === void 0) return [];
	const terms = {
		kind: "list",
		items: listCostTerms(image.cost).map((term) => text(term))
	};
	return [...buildCostLine(image), terms];
}
//#endregion
//#region src/report/outline/could-go.ts
const COMMAND$1 = "plimsoll check --verbose";
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
	return text(`${formatBytes(first.bytes)} can be removed`, ...name(first), ...others.flatMap((one) => [`, ${formatBytes(one.bytes)}`, ...name(one)]), left > 0 ? `, and more from ${formatPlural(left, "other image")}: ` : ": ", code(COMMAND$1));
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
	const isAdvised = advice.some(({ id, updateBytes }) => updateBytes !== void 0 && id !== "squashed-image");
	if (shown.length === 0) return buildNotes$1([...isAdvised ? [] : listRebuilt(comparison), ...recompressed]);
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
	const others = formatSignedBytes(sumGrowth(changed) - sumGrowth(shown));
	const remark = [...comparison.files === void 0 ? ["sizes as stored"] : [], ...shown.length < changed.length ? [`largest ${shown.length} of ${changed.length} layers, others ${others}`] : []].join("; ");
	return [{
		kind: "table",
		title: text(describeEffect(run, findMainGrowth(comparison).bytes ?? 0)),
		...remark !== "" && { remark },
		columns: COLUMNS,
		rows,
		more: ""
	}, ...buildNotes$1(recompressed)];
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
function listCauses(layer, comparison, facts, arrow) {
	const copied = findMainCopies(layer);
	const causes = [text(describeInstructionChange(layer)), ...copied !== void 0 ? [text(describeCopy(copied))] : [
		text(isNowElsewhere(layer) ? "" : summarizeGrowth(layer.inside ?? NO_GROWTH, arrow)),
		text(describeReplaced(layer)),
		describeHidden(layer, comparison, facts)
	]].filter((cause) => cause.some((piece) => piece !== ""));
	const what = comparison.files === void 0 ? describeLayerChange(layer) : "";
	if (causes.length === 0 && what !== "") return text(what);
	return causes.flatMap((cause, i) => i === 0 ? [...cause] : [" · ", ...cause]);
}
const sumVisibleGrowth = ({ inside = NO_GROWTH, replacedBytes = 0 }) => inside.items.reduce((sum, row) => sum + row.growthBytes, inside.omitted.growthBytes) + replacedBytes;
const NO_GROWTH = {
	items: [],
	omitted: {
		count: 0,
		growthBytes: 0
	}
};
const isNowElsewhere = (layer) => getGrowth(layer) > 0 && sumVisibleGrowth(layer) < 0;
const describeCopy = ({ bytes, changes }) => `ships the same ${formatBytes(bytes)} again${changes.length > 0 ? ` with a new ${changes.join(" and ")}` : ""}`;
function describeHidden(layer, { files }, facts) {
	const { newIndex } = layer;
	if (files?.paths === void 0 || facts?.files === void 0 || newIndex === null) return text();
	const hidden = getGrowth(layer) - sumVisibleGrowth(layer);
	const leastBytes = getGrowth(layer) * LEAST_CAUSE_SHARE;
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
const buildNotes$1 = __name((notes) => notes.map((note) => ({
	kind: "paragraph",
	tone: "quiet",
	text: text(note)
})), "buildNotes");
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
			lines: shown.flatMap((one) => listDiffLines(one, first.file))
		}, ...left > 0 ? [{
			kind: "paragraph",
			text: text(`and ${left} more`)
		}] : []]
	}];
}
function listDiffLines({ file, line, endLine, oldLines, newLines }, named) {
	const lines = endLine === line ? `line ${line}` : `lines ${line}-${endLine}`;
	const place = file === named ? lines : `${file}, ${lines}`;
	const changes = diffArrays([...oldLines], [...newLines]);
	return [`@@ ${place} @@`, ...changes.flatMap(({ value, added, removed }) => {
		const mark = added ? "+" : removed ? "-" : " ";
		const marked = value.map((text) => `${mark}${text}`);
		return mark === " " && marked.length > MOST_UNCHANGED ? [
			...marked.slice(0, 1),
			" …",
			...marked.slice(-1)
		] : marked;
	})];
}
const MOST_UNCHANGED = 4;
//#endregion
//#region src/report/outline/drift-sections.ts
function buildDriftTable(image, run, { leadRows }) {
	const shown = findShownDrift(image);
	return shown === void 0 || !isOpen(image) ? [] : buildTable(image, shown, run, leadRows);
}
const isOpen = ({ findings }) => findings.some(({ measure, outcome }) => DRIFT.has(measure) && outcome !== "pass" && outcome !== "unmeasured");
const DRIFT = new Set([
	"driftBytes",
	"driftRatio",
	"pullDriftBytes"
]);
function buildDriftFold(image, run, { foldRows, leadRows }) {
	const { drift } = image;
	if (drift === void 0) return [];
	const shown = findShownDrift(image);
	if (shown !== void 0 && isOpen(image) && shown.parts.length <= leadRows) return [];
	if (shown === void 0) return [{
		part: "history",
		title: text(`Drift since ${drift.since}: not measured`),
		sections: [{
			kind: "paragraph",
			text: text(drift.why ?? "the sizes are not known")
		}]
	}];
	return [{
		part: "history",
		title: text(`Drift: ${describeDrift(shown, drift)}`),
		sections: buildTable(image, shown, run, foldRows)
	}];
}
function buildTable({ drift }, { bytes, parts }, run, most) {
	if (drift === void 0 || parts.length === 0) return [];
	const isOfBranch = run !== void 0 && run.baseSha === null;
	const rows = parts.slice(0, most).map((part) => {
		const { before, commit, after } = describePart(part, isOfBranch);
		const name = commit === "" ? [] : [code(commit)];
		return { cells: [text(formatSignedBytes(part.bytes)), text(before, ...name, after)] };
	});
	const others = parts.slice(most);
	const rest = others.reduce((sum, part) => sum + part.bytes, 0);
	const more = others.length === 0 ? "" : `and ${formatCount(others.length)} more: ${rest === 0 ? "0 B" : formatSignedBytes(rest)}`;
	return [{
		kind: "table",
		title: text(`Growth since ${drift.start ?? drift.since}`),
		remark: `of ${bytes === 0 ? "0 B" : formatSignedBytes(bytes)}`,
		columns: [{
			title: "Growth",
			kind: "number"
		}, {
			title: "",
			kind: "text",
			isMain: true
		}],
		rows,
		more
	}];
}
//#endregion
//#region src/report/words/pull-words.ts
function describePullTime({ pullSeconds, updateSeconds }) {
	const update = updateSeconds === null ? "" : `, ${formatSeconds(updateSeconds)} with the baseline`;
	return `${formatSeconds(pullSeconds)}${update}`;
}
const describePullModel = ({ settings }) => `${settings.client} at ${formatBandwidth(settings.bandwidthBytesPerSecond)}, modeled`;
function describePullSettings({ settings, storedSizesAre, unpackedSizesAre }) {
	const guessed = [...storedSizesAre === "estimate" ? ["stored"] : [], ...unpackedSizesAre === "estimate" ? ["unpacked"] : []];
	const estimates = guessed.length === 0 ? "" : `; ${guessed.join(" and ")} sizes estimated`;
	return `modeled: ${listSettings(settings).join(", ")}${estimates}`;
}
function listSettings(settings) {
	const { client, roundTripSeconds, unpackBytesPerSecond, downloads, unpacks } = settings;
	return [
		client,
		`round trip ${Number((roundTripSeconds * 1e3).toPrecision(3))} ms`,
		...unpackBytesPerSecond === null ? [] : [`unpacks ${Number((unpackBytesPerSecond / 1e6).toPrecision(3))} MB/s`],
		...downloads === null ? [] : [`${downloads} downloads at a time`],
		...unpacks === null ? [] : [`${unpacks} unpacks at a time`]
	];
}
//#endregion
//#region src/report/outline/pull-sections.ts
function buildPullLine(image) {
	const { pull } = image;
	if (pull?.isSet !== true) return [];
	return [{
		kind: "paragraph",
		tone: "quiet",
		text: text(`Pull time: ${describePullTime(pull.time)} (${describePullModel(pull)})`, ...buildDecidingLayer(image))
	}];
}
function buildDecidingLayer({ pull, facts }) {
	if (pull?.waitsFor === void 0) return [];
	const { layer, seconds } = pull.waitsFor;
	const found = facts?.layers[layer];
	return text(`; everything else waits for layer ${layer} `, ...toLines(found).flatMap((lines) => [lines, " "]), ...toInstruction(found?.instruction ?? null), ` (${formatSeconds(seconds)} less without it)`);
}
function buildPullTable({ pull }) {
	if (pull === void 0) return [];
	const times = [pull.time, ...pull.others].toSorted((a, b) => a.bandwidthBytesPerSecond - b.bandwidthBytesPerSecond);
	const hasUpdate = times.some(({ updateSeconds }) => updateSeconds !== null);
	return [{
		kind: "table",
		title: text("Pull time"),
		remark: describePullSettings(pull),
		columns: [
			{
				title: "New machine",
				kind: "number"
			},
			...hasUpdate ? [{
				title: "With the baseline",
				kind: "number"
			}] : [],
			{
				title: "At",
				kind: "text",
				isMain: true
			}
		],
		rows: times.map(({ bandwidthBytesPerSecond, pullSeconds, updateSeconds }) => ({ cells: [
			text(formatSeconds(pullSeconds)),
			...hasUpdate ? [text(updateSeconds === null ? "–" : formatSeconds(updateSeconds))] : [],
			text(formatBandwidth(bandwidthBytesPerSecond))
		] })),
		more: ""
	}];
}
const buildPullFold = (image) => image.pull === void 0 ? [] : [{
	part: "pull",
	title: text(`Pull time: ${describePullTime(image.pull.time)} (${describePullModel(image.pull)})`),
	sections: [...buildPullTable(image), ...buildCostTerms(image)]
}];
//#endregion
//#region src/report/words/moved-rules.ts
function isMoved(finding, { comparison }) {
	const { outcome, value, baselineValue, isUnchanged } = finding;
	if (comparison === void 0) return true;
	if (isUnchanged === true) return isBrokenByLimit(finding);
	if (baselineValue !== void 0) return baselineValue !== value || hasNewParts(finding) || isBrokenByLimit(finding);
	if (outcome !== "pass") return outcome !== "skipped";
	return isOfGrowth(finding) && !isStill(finding, comparison);
}
const isUnknown = (finding) => finding.baselineValue === void 0 && !isOfGrowth(finding);
const hasNewParts = ({ change }) => (change?.newCount ?? 0) > 0;
const isBrokenByLimit = ({ outcome, change }) => (outcome === "fail" || outcome === "warn") && (change === void 0 || change.held === "lowered" || change.held === "added");
const isOfGrowth = ({ measure }) => /[gG]rowth(?:Bytes|Ratio)$|^(?:deltaPull|update)Bytes$|^updateSeconds$/.test(measure);
function isStill({ value, unit }, comparison) {
	if (value === null || value === 0) return true;
	return unit === "bytes" ? isWithinNoise(comparison, value) : isWithinNoise(comparison, findMainGrowth(comparison).bytes ?? value);
}
//#endregion
//#region src/report/outline/accept-sections.ts
function buildAcceptSections({ findings }, { arrow }) {
	const accepted = findings.flatMap(({ acceptance, path }) => acceptance === void 0 ? [] : [{
		...acceptance,
		path
	}]);
	const [first] = accepted;
	if (first === void 0) return [];
	const isWritten = accepted.some(({ place, where }) => place !== "flag" && where !== null);
	return [
		{
			kind: "paragraph",
			text: text({ strong: "To accept this" }, ", change the budget:")
		},
		{
			kind: "list",
			items: accepted.map((one) => formatLine(one, arrow))
		},
		...first.isOfBaseBranch ? [OF_BASE_BRANCH] : [],
		...isWritten ? [COMMAND] : []
	];
}
function formatLine(line, arrow) {
	const { place, key, where, section, oldText, newText, path } = line;
	const ofPath = path === void 0 ? [] : [" of ", code(path)];
	if (place === "flag") return text(`${where ?? ""} `, code(`${key}=${newText}`));
	if (place === "line") return text(code(where ?? ""), " ", code(`${key}: ${oldText} ${arrow} ${newText}`), ...ofPath);
	const rule = code(`${key}: ${newText}`);
	return where === null ? text("no budget sets a limit: write one with ", code("plimsoll init"), ", and ", rule) : text("add ", rule, " to ", code(section ?? "rules"), " of ", code(where));
}
const OF_BASE_BRANCH = {
	kind: "paragraph",
	text: text("The budget of the base branch is in force, so this takes effect after a merge there.")
};
const COMMAND = {
	kind: "paragraph",
	text: text("To write it with the reason: ", code("plimsoll raise REPORT --why TEXT"), ", with the JSON report of this run.")
};
//#endregion
//#region src/report/outline/rule-rows.ts
function buildRulesTable(findings, image, rows) {
	const left = findings.length - rows.most;
	const shown = findings.slice(0, rows.most).map((finding) => buildRuleRow(finding, image, rows));
	const hasMoved = shown.some(({ cells }) => Array.isArray(cells[2]) && cells[2].length > 0);
	const value = hasMoved ? `Before ${rows.arrow} now · limit` : "Now · limit";
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
				title: "Before",
				kind: "number",
				isQuiet: true,
				sacrifice: 3,
				only: "terminal"
			},
			{
				title: hasMoved ? "Now" : "Value",
				kind: "number",
				only: "terminal"
			},
			{
				title: "Limit",
				kind: "number",
				sacrifice: 2,
				only: "terminal"
			},
			{
				title: value,
				kind: "number",
				only: "markdown"
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
		rows: shown,
		more: left > 0 ? `and ${formatCount(left)} more` : ""
	};
}
const describeDefault = ({ measure }) => measure === "privateFiles" ? "default" : "dive's default";
function buildRuleRow(finding, { facts }, { mostMatches, arrow }) {
	const words = describeFinding(finding, facts?.pullBytesAre === "estimate" && finding.measure === "pullBytes", "–");
	const limit = (isCountOfPaths(finding) ? "" : finding.bound === "atMost" ? "≤ " : "≥ ") + words.limit;
	const before = words.before === "" ? [] : [`${words.before} ${arrow}`];
	return {
		outcome: finding.outcome,
		cells: [
			{ mark: finding.outcome },
			text(code(words.label)),
			before,
			text(words.value),
			text(limit),
			text(...before, " ", { strong: words.value }, ` · ${limit}`),
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
//#endregion
//#region src/report/outline/rules-fold.ts
const MOST_NAMED = 3;
const MOST_LISTED = 5;
function buildRulesFold(image, most, mostMatches, detail) {
	const { findings: known, shared } = selectJudgedFindings(image);
	if (known.length === 0) return [];
	const moved = known.filter((finding) => isMoved(finding, image));
	const isSplit = image.comparison !== void 0 && image.verdict !== "pass" && moved.length > 0 && !known.some(isUnknown);
	const still = isSplit ? known.filter((finding) => !moved.includes(finding)) : [];
	const [first, ...others] = [isSplit ? moved : known, still].filter(({ length }) => length > 0);
	const buildTable = (findings = []) => buildRulesTable(sortWorstFirst(findings), image, {
		most,
		mostMatches,
		arrow: detail.arrow
	});
	return [{
		part: "rules",
		title: buildFoldTitle(first ?? [], known.length),
		sections: [
			buildTable(first),
			...buildAcceptSections(image, detail),
			...buildReasonList(shared)
		]
	}, ...others.map((findings) => ({
		part: "rules",
		title: buildUnchangedTitle(findings),
		sections: [buildTable(findings)]
	}))];
}
function buildOpenRules(image, most, mostMatches, arrow) {
	const { findings: known, shared } = selectJudgedFindings(image);
	const hold = known.filter(({ outcome }) => outcome === "pass");
	const isAll = (hold.length === known.length || hold.length === 1) && known.length <= most;
	const shown = isAll ? known : known.filter((finding) => !hold.includes(finding));
	if (shown.length === 0) return [];
	const table = buildRulesTable(sortWorstFirst(shown), image, {
		most,
		mostMatches,
		arrow
	});
	const more = [table.more, ...isAll || hold.length === 0 ? [] : [`${hold.length} rules pass`]];
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
	"inherited",
	"waived",
	"skipped",
	"pass"
];
const sortWorstFirst = (findings) => WORST_FIRST.flatMap((outcome) => sortFurthestFirst(findings.filter((finding) => finding.outcome === outcome)));
function buildUnchangedTitle(findings) {
	const count = formatPlural(findings.length, "rule");
	const broken = findings.filter(({ outcome }) => BROKEN.has(outcome));
	if (broken.length === 0) return text(`${count} did not change`);
	const labels = broken.map(getLabel);
	if (broken.length === findings.length) return text(`${count} broken before did not change: `, ...listCodes(labels));
	return text(`${count} did not change, ${`${formatCount(broken.length)} of them broken before: `}`, ...listCodes(labels));
}
const BROKEN = new Set([
	"fail",
	"warn",
	"inherited"
]);
function buildFoldTitle(findings, count) {
	const broken = sortWorstFirst(findings).filter(({ outcome }) => outcome !== "pass");
	if (broken.length === 0) return findings.length === 1 ? text("1 rule passes") : text(`${formatPlural(findings.length, "rule")} pass`);
	const failed = broken.filter(({ outcome }) => outcome === "fail");
	const named = failed.length > 0 ? failed : broken;
	const state = failed.length > 0 ? "broken" : STATES[named[0]?.outcome ?? "fail"];
	const names = named.slice(0, MOST_NAMED).flatMap((finding, i) => [i === 0 ? ": " : ", ", code(getLabel(finding))]);
	const more = named.length > MOST_NAMED ? ` and ${named.length - MOST_NAMED} more` : "";
	return text(`${named.length} of ${formatPlural(count, "rule")} ${state}`, ...names, more);
}
const STATES = {
	pass: "pass",
	fail: "broken",
	warn: "over a warning limit",
	inherited: "broken before this change",
	waived: "waived",
	skipped: "skipped",
	unmeasured: "not measured"
};
const getLabel = ({ path, rule }) => path ?? rule;
const buildReasonList = (shared) => shared.length === 0 ? [] : [{
	kind: "list",
	items: shared.map(({ labels, why }) => text(...listCodes(labels), `: ${why}`))
}];
function listCodes(labels) {
	const names = labels.slice(0, MOST_LISTED).flatMap((label, i) => i === 0 ? [code(label)] : [", ", code(label)]);
	const left = labels.length - MOST_LISTED;
	return left > 0 ? [...names, ` and ${formatCount(left)} more`] : names;
}
//#endregion
//#region src/advise/joint-changes.ts
function joinChanges(advice, facts) {
	const joint = [];
	for (const one of advice) {
		const at = joint.findIndex(({ advice: [first] }) => isSameLayer(first, one));
		const other = joint[at];
		const change = other && extendChange(other.change, one, facts);
		if (other === void 0 || change === void 0) joint.push({
			advice: [one],
			change: describeChange$1(one, facts)
		});
		else joint[at] = {
			advice: [...other.advice, one],
			change
		};
	}
	return joint;
}
const isSameLayer = (one, other) => one.layer === other.layer && isOfOneLayer(one) && isOfOneLayer(other);
const isOfOneLayer = ({ layers = [] }) => layers.length <= 1;
function extendChange(change, advice, facts) {
	const instruction = takeInstruction(change);
	if (instruction === void 0) return void 0;
	const layers = facts.layers.with(advice.layer, {
		...facts.layers[advice.layer],
		instruction
	});
	const next = describeChange$1(advice, {
		...facts,
		layers
	});
	const edited = takeInstruction(next);
	if (edited === void 0 || edited === instruction) return void 0;
	return [...change.slice(0, -1), ...next];
}
function takeInstruction(change) {
	const last = change.at(-1);
	const isWhole = typeof last === "object" && last.code.startsWith("RUN ");
	const before = change.at(-2) ?? ": ";
	return isWhole && typeof before === "string" && before.endsWith(": ") ? last.code : void 0;
}
//#endregion
//#region src/report/outline/savings-table.ts
const MOST_PLACES = 5;
function buildSavingsTable(image, most) {
	const { facts } = image;
	if (facts?.files === void 0) return [];
	const own = listSavings(image);
	if (own.length === 0) return [];
	const joint = joinChanges(own, facts);
	const least = sumAdvice(own) * LEAST_SHARE;
	const shown = joint.filter(({ advice }, i) => i === 0 || sumAdvice(advice) >= least).slice(0, most);
	const { title, remark } = buildSavingsTitle(sumAdvice(own), facts, image.findings);
	return [{
		kind: "table",
		title,
		remark: remark + (shown.length < joint.length ? ` (${shown.length} of ${joint.length} changes shown)` : ""),
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
		rows: shown.map(({ advice, change }) => ({ cells: [
			text(formatBytes(sumAdvice(advice))),
			listAdviceLines(advice[0], facts),
			toCopy(change)
		] })),
		more: ""
	}];
}
const LEAST_SHARE = .05;
const toCopy = (change) => change.map((piece) => typeof piece === "string" ? piece : {
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
const buildBaseImageNotes = (image) => buildNotes(image, ({ relative }) => relative !== void 0);
const buildUpdateNotes = (image) => buildNotes(image, ({ updateBytes }) => updateBytes !== void 0);
const buildNotes = ({ facts, advice = [] }, isShown) => facts === void 0 ? [] : advice.filter(isShown).map((one) => ({
	kind: "paragraph",
	text: text({ strong: describeAdvice(one).title }, ": ", ...toCopy(describeChange$1(one, facts)), " ", ...listAdviceLines(one, facts))
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
	const off = buildOffList(image);
	if (facts === void 0 || advice.length + off.length === 0) return [];
	const title = advice.length === 1 ? "How to change it" : `How to change it: ${advice.length} fixes`;
	return [{
		part: "advice",
		title: text(advice.length === 0 ? "Advice that the budget switches off" : title),
		sections: [...advice.slice(0, most).flatMap((one) => buildAdviceSections(one, facts)), ...off]
	}];
}
function buildOffList({ adviceOff = [] }) {
	if (adviceOff.length === 0) return [];
	return [{
		kind: "list",
		items: adviceOff.map(({ id, why, from, advice }) => {
			const bytes = sumAdvice(advice);
			const hidden = bytes === 0 ? "" : `, ${formatBytes(bytes)}`;
			return text("Off: ", code(id), `${hidden} (${from}): ${why}`);
		})
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
			items: [...places.map(({ path, bytes, layer, isVisible, hiddenInLayer }) => text(`${formatBytes(bytes)} `, code(path), ` layer ${layer}`, isVisible ? "" : `, hidden by ${nameHidingLayer(hiddenInLayer)}`)), ...left > 0 ? [text(`and ${formatCount(left)} more`)] : []]
		}],
		...needsOtherBase(advice) ? [{
			kind: "paragraph",
			text: text(ONLY_ANOTHER_BASE)
		}] : [{
			kind: "paragraph",
			text: text("Change: ", ...toCopy(describeChange$1(advice, facts)))
		}, {
			kind: "code",
			language: "dockerfile",
			lines: fix
		}]
	];
}
function listAdviceLines({ layer, layers: changed = [{
	layer,
	bytes: 0
}] }, { layers }) {
	return changed.slice(0, MOST_LINES).map((one) => toLines(layers[one.layer])).filter((pieces) => pieces.length > 0).flatMap((pieces, i) => i === 0 ? pieces : [" ", ...pieces]);
}
const MOST_LINES = 3;
const nameHidingLayer = (layer) => layer === void 0 ? "a later layer" : `layer ${layer}`;
//#endregion
//#region src/report/outline/unfold.ts
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
//#endregion
//#region src/report/outline/image-outline.ts
function outlineImage(image, run, detail, hasNotes = true) {
	const { leadRows, foldRows } = detail;
	const { facts, error, notices } = image;
	const added = buildAddedTable(image, run, detail);
	const savings = isCountedInOneLine(image, detail) ? [] : buildSavingsTable(image, Math.min(leadRows, MOST_SAVINGS, getRowsLeft(added)));
	return {
		alerts: [
			...buildErrorSections(error),
			...buildPrivateFileAlerts(image),
			...buildNoticeList(notices)
		],
		lead: [
			...detail.openMatches === void 0 ? [] : buildOpenRules(image, MOST_OPEN_RULES, detail.openMatches, detail.arrow),
			...added,
			...buildDriftTable(image, run, detail),
			...savings,
			...buildBaseImageNotes(image),
			...savings.length > 0 && Number.isFinite(leadRows) ? [] : buildUpdateNotes(image),
			...hasNotes ? [
				...buildPullLine(image),
				...buildCostLine(image),
				...buildHistoryLine(image, detail),
				...buildRuntimeLine(image)
			] : [],
			...facts === void 0 ? [] : buildLargestLayersTable(facts, Math.min(leadRows, MOST_LAYERS)),
			...detail.isTerminal === true && Number.isFinite(foldRows) ? buildContextLine(image) : []
		],
		folds: foldRows === 0 ? [] : [
			...buildRulesFold(image, MOST_RULES, Number.isFinite(foldRows) ? 5 : foldRows, detail),
			...buildChangeFold(image, detail),
			...buildDriftFold(image, run, detail),
			...buildHistoryFold(image, detail),
			...buildAdviceFold(image, foldRows),
			...buildDiffFold(image, foldRows),
			...buildImageFold$1(image, detail)
		]
	};
}
const isCountedInOneLine = ({ verdict }, { isTerminal, leadRows }) => verdict === "pass" && isTerminal === true && Number.isFinite(leadRows);
const getRowsLeft = (added) => added.reduce((left, section) => section.kind === "table" ? left - section.rows.length : left, MOST_LEAD_ROWS);
const MOST_LEAD_ROWS = 5;
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
function buildImageFold$1(image, detail) {
	const { foldRows, layerRows } = detail;
	const { facts } = image;
	const context = buildContextFold(image, foldRows);
	if (facts?.files === void 0) return [...buildPullFold(image), ...context];
	const { measures, layers } = facts;
	const waste = measures.reclaimableBytes;
	const parts = [
		formatPlural(layers.length, "layer"),
		waste === 0 ? "no waste" : `${formatBytes(waste)} of waste`,
		"largest folders"
	];
	const isJoined = context.length > 0 && detail.isTerminal !== true;
	return [{
		part: "image",
		title: text(`${parts.join(", ")}, packages and files${isJoined ? "; build context" : ""}`),
		sections: [
			{
				kind: "paragraph",
				tone: "quiet",
				text: text(`${summarizeFacts(facts).join(", ")}. ${describeProvenance(facts)}`)
			},
			...buildStackedLayersTable(facts, layerRows),
			...buildPullTable(image),
			...buildCostTerms(image),
			...buildWasteTable(facts, foldRows),
			...buildLargestTables(facts, foldRows),
			...isJoined ? context.flatMap(unfold) : []
		]
	}, ...isJoined ? [] : context];
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
			...buildFleetLines(report, detail),
			...body.alerts,
			...body.lead,
			...buildDraftHint(report, detail),
			...buildNoticeList(notices)
		],
		folds: [
			...buildDraftFold(budget, detail),
			...buildFleetFold(report, detail.foldRows),
			...body.folds
		],
		footer: [...alone !== void 0 && !detail.keepsPassLead ? buildLeadNotes(alone, detail) : [], ...buildFooter(report)]
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
	if (detail.keepsPassLead) return outlineImage(image, run, detail);
	const outline = outlineImage(image, run, detail, false);
	return image.verdict === "pass" ? {
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
	const what = formatPlural(shared.length, own.length > 0 ? "other image" : "image");
	return [...own.filter(({ sections }) => sections.length > 0), ...shared.length < 2 ? shared : [{
		part: "others",
		title: text(arePassing ? `${what} within budget` : what),
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
function buildLeadNotes(image, detail) {
	const words = describeRuntime(image);
	const lines = [
		...buildPullLine(image),
		...buildCostLine(image),
		...buildHistoryLine(image, detail)
	];
	return [...words === "" ? [] : [text(words)], ...lines.map((line) => line.text)];
}
function buildFooter({ budget, tool, run }) {
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
export { unfold as a, buildProvenance as i, outlineReport as n, describePullSettings as o, buildGlance as r, buildTitle as t };
