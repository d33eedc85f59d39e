import "./rolldown-runtime.js";
import { Gt as Message, I as writeBudgetFile, Lt as GateError, Tt as neutralizeReport, U as VERSION, W as formatApart, dt as paragraph, ft as text, in as formatPlural, lt as code, mt as toneParagraph } from "./start.js";
import { $ as readBudgetFile, Ft as proposeLimit, It as roundLimit, J as findUnusedBudgets, Lt as toCost, ai as numberColumn, ct as comesBeforeWarning, i as checkAnythingNamed, ii as mainColumn, lt as findOutgrownLimits, ni as buildTable, pt as detectLimitStyle, ri as listLines, si as textColumn, sn as readLimit, st as judgeReport } from "./gate.js";
import { n as readBudgetYaml, t as parseBudget } from "./parse-budget.js";
import { t as readKnownImages } from "./measured.js";
import { r as renderTerminal } from "./renderers.js";
import { resolve } from "node:path";
//#region src/judge/propose/written-limit.ts
function indexWrittenLimits(text) {
	const { places } = readBudgetYaml(text);
	const timesByStart = new Map();
	for (const { start } of places.values()) timesByStart.set(start, (timesByStart.get(start) ?? 0) + 1);
	return ({ pointer }, bound) => {
		const whole = places.get(pointer);
		const place = whole?.text === void 0 ? places.get(`${pointer}/${bound}`) : whole;
		if (place?.text === void 0 || timesByStart.get(place.start) !== 1) return void 0;
		const quote = place.isPlain ? 0 : 1;
		const [start, end] = [place.start + quote, place.end - quote];
		return text.slice(start, end) === place.text ? {
			start,
			end,
			text: place.text,
			isPlain: place.isPlain
		} : void 0;
	};
}
//#endregion
//#region src/report/ratchet.ts
const renderRatchet = (view, options) => renderTerminal(options, ({ isAscii, glyphs }) => buildSections(neutralizeReport(view, isAscii), glyphs.arrow));
function buildSections({ verb, source, changes, kept, isWritten }, arrow) {
	const count = formatPlural(changes.length, "limit");
	const words = changes.length > 0 ? `${count} ${isWritten ? verb : `can be ${verb}`}` : kept.length > 0 ? `no limit was ${verb}` : NOTHING[verb];
	const title = text(code(source), `: ${words}`);
	const lines = kept.map((row) => text(code(formatLabel(row)), ` is not ${verb} (${row.from}): ${row.why}`));
	return [
		paragraph(...title),
		...buildTable(changes, { columns: [
			mainColumn("", (row) => text(code(formatLabel(row)))),
			textColumn("", ({ bound }) => bound === "warn" ? "warns" : "", { isQuiet: true }),
			numberColumn("", formatMeasured),
			numberColumn("", ({ oldText, newText }) => oldText === null ? newText : `${oldText} ${arrow} ${newText}`),
			textColumn("", (row) => formatLine(row, source), {
				isQuiet: true,
				sacrifice: 1
			})
		] }),
		...listLines(lines),
		...changes.length === 0 || isWritten ? [] : [NOTHING_WRITTEN]
	];
}
const NOTHING = {
	lowered: "no limit can be lowered",
	raised: "no limit is broken"
};
const NOTHING_WRITTEN = toneParagraph("quiet", "Nothing was written. To write these limits, add --write.");
const formatLine = ({ from: place }, source) => {
	const from = String(place);
	return from.startsWith(`${source}:`) ? `line ${from.slice(source.length + 1)}` : from;
};
const formatLabel = ({ label, image }) => image === null ? label : `${label} of ${image}`;
const formatMeasured = ({ value, unit }) => formatApart(value, [], unit)[0];
//#endregion
//#region src/judge/propose/ratchet.ts
function ratchet(file, budget, images, words, keep) {
	const content = file.text.replace(/^\ufeff/, "");
	const work = {
		find: indexWrittenLimits(content),
		edits: new Map(),
		keep
	};
	const outgrown = findOutgrownLimits(budget, images, void 0, keep);
	const kept = [];
	const lowerOrKeep = (held) => {
		const why = lowerFirst(held, work);
		if (why !== null) kept.push({
			label: held.label,
			image: held.image,
			from: held.bounds[0].written.from,
			why
		});
	};
	for (const held of outgrown) if (held.bounds[0].bound === "warn") lowerOrKeep(held);
	for (const held of outgrown) if (held.bounds[0].bound === "fail") lowerOrKeep(held);
	else lowerSecond(held, work);
	const edits = [...work.edits.values()].sort((a, b) => a.start - b.start);
	return {
		text: file.text.slice(0, file.text.length - content.length) + applyEdits(content, edits, words),
		changes: edits.map(({ change }) => change),
		kept
	};
}
function lowerFirst(held, { find, edits, keep }) {
	const { bounds, unknownImages, rule, value, imageBytes } = held;
	const [first] = bounds;
	if (unknownImages.length > 0) return new Message("limit-of-unmeasured-images", { images: unknownImages });
	const [spot, ...others] = bounds.map(({ bound }) => find(held, bound));
	if (spot === void 0 || others.includes(void 0)) return new Message("limit-in-several-places", {});
	const edit = toEdit(held, first, spot, (multiple) => proposeLimit(rule, value, imageBytes, multiple, keep));
	if (edit === void 0) return null;
	if (isBeforeWarning(held, edit, edits)) return new Message("limit-below-warning", {});
	edits.set(first.written, edit);
	return null;
}
function lowerSecond(held, { find, edits }) {
	const { rule, bounds } = held;
	const [warn, fail] = bounds;
	const newWarn = edits.get(warn.written)?.newLimit;
	const spot = find(held, "fail");
	if (fail === void 0 || newWarn === void 0 || spot === void 0) return;
	const cost = toCost(rule, newWarn) * (toCost(rule, fail.limit) / toCost(rule, warn.limit));
	const edit = toEdit(held, fail, spot, (multiple) => roundLimit(rule, cost, multiple));
	if (edit !== void 0 && !isBeforeWarning(held, edit, edits)) edits.set(fail.written, edit);
}
function toEdit(held, { bound, written, limit }, spot, figure) {
	const { rule, label, image, value } = held;
	const style = detectLimitStyle(rule, spot);
	const number = figure(style.multiple);
	if (number === null) return void 0;
	const newText = style.write(number);
	const reading = readLimit(rule, {
		...spot,
		text: newText
	});
	const newLimit = "limit" in reading ? reading.limit : null;
	if (newLimit === null || toCost(rule, newLimit) >= toCost(rule, limit)) return void 0;
	const change = {
		rule,
		label,
		image,
		value,
		bound,
		oldText: spot.text,
		newText,
		from: written.from
	};
	return {
		start: spot.start,
		end: spot.end,
		change,
		newLimit
	};
}
const isBeforeWarning = (held, { newLimit, change }, edits) => change.bound === "fail" && comesBeforeWarning(held, newLimit, (warn) => edits.get(warn)?.newLimit ?? warn.limit);
function applyEdits(content, edits, words) {
	let [text, end] = ["", 0];
	for (const edit of edits) {
		text += content.slice(end, edit.start) + edit.change.newText;
		end = edit.end;
		MEASURED.lastIndex = end;
		const [whole, before] = MEASURED.exec(content) ?? [];
		if (whole === void 0 || before === void 0) continue;
		text += before + words(edit.change);
		end += whole.length;
	}
	return text + content.slice(end);
}
const MEASURED = /( {1,40}# measured: )[\d.,]{1,20}(?: [kMGT]?i?B)?(?=\r?$)/my;
//#endregion
//#region src/cli/ratchet.ts
async function ratchetBudget({ request, isWritten, keep }, host, options) {
	const file = await requireBudgetFile(request.budgetPath, host);
	const path = resolve(host.cwd, file.source);
	const budget = parseBudget(file);
	checkAnythingNamed("ratchet", request, budget, host);
	const limits = {
		budget,
		flags: new Map(),
		notices: []
	};
	const known = await readKnownImages(request, limits, host);
	const images = [...known.measured, ...known.reported];
	const report = judgeReport({
		...limits,
		images,
		now: host.now(),
		toolVersion: VERSION
	});
	const describeValue = ({ rule, value }) => formatMeasured({
		value,
		unit: rule.unit
	});
	const { text, changes, kept } = ratchet(file, budget, report.images, describeValue, keep);
	parseBudget({
		...file,
		text
	});
	if (isWritten && changes.length > 0) await writeBudgetFile(path, text);
	const rows = changes.map(({ rule, ...change }) => ({
		...change,
		unit: rule.unit
	}));
	return renderRatchet({
		verb: "lowered",
		source: file.source,
		changes: rows,
		kept,
		isWritten
	}, options);
}
async function requireBudgetFile(path, host) {
	const file = await readBudgetFile(path, host);
	if (file !== void 0) return file;
	throw new GateError("no-budget-here", { elsewhere: findUnusedBudgets(host)[0] });
}
//#endregion
export { indexWrittenLimits as i, requireBudgetFile as n, renderRatchet as r, ratchetBudget as t };
