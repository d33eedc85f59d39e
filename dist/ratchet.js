const require_core = require("./core.js");
const require_parse_budget = require("./parse-budget.js");
const require_measured = require("./measured.js");
let node_path = require("node:path");
let node_fs_promises = require("node:fs/promises");
//#region src/judge/propose/limit-style.ts
function limitStyle({ unit }, { text }) {
	const [, before = "", digits = "", space = "", suffix = "", after = ""] = /^(\s*)([\d.,_]*)(\s*)([a-z%]*)(\s*)$/i.exec(text) ?? [];
	const around = (number) => `${before}${number}${space}${suffix}${after}`;
	if (unit === "ratio") {
		if (suffix === "%") return {
			multiple: 1,
			write: (ratio) => around(plain(ratio * 100))
		};
		const isShort = digits.startsWith(".");
		return {
			multiple: 1,
			write: (ratio) => `${before}${ratio.toFixed(2).replace(/^0(?=\.)/, isShort ? "" : "0")}${after}`
		};
	}
	const multiple = unit === "bytes" && require_core.parseByteSize(`1${suffix}`) || 1;
	const separator = /[,_]/.exec(digits)?.[0] ?? "";
	return {
		multiple,
		write: (number) => around(grouped(plain(number), separator))
	};
}
const plain = (number) => String(Number(number.toPrecision(12)));
const grouped = (number, separator) => {
	const [whole = "", ...fraction] = number.split(".");
	return [whole.replace(/\B(?=(?:\d{3})+$)/g, separator), ...fraction].join(".");
};
//#endregion
//#region src/judge/propose/written-limit.ts
function writtenLimits(text) {
	const { places } = require_parse_budget.readBudgetYaml(text);
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
//#region src/judge/propose/ratchet.ts
function ratchet(file, budget, images, words) {
	const content = file.text.replace(/^\ufeff/, "");
	const work = {
		find: writtenLimits(content),
		edits: new Map()
	};
	const outgrown = require_core.outgrownLimits(budget, images);
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
		text: file.text.slice(0, file.text.length - content.length) + edited(content, edits, words),
		changes: edits.map(({ change }) => change),
		kept
	};
}
function lowerFirst(held, { find, edits }) {
	const { bounds, unknownImages, rule, value, imageBytes } = held;
	const [first] = bounds;
	if (unknownImages.length > 0) return `not measured, and must keep it too: ${named(unknownImages)}`;
	const [spot, ...others] = bounds.map(({ bound }) => find(held, bound));
	if (spot === void 0 || others.includes(void 0)) return "it stands in several places, or over several lines";
	const edit = editOf(held, first, spot, (multiple) => require_core.roomyLimit(rule, value, imageBytes, multiple));
	if (edit === void 0) return null;
	if (isBeforeWarning(held, edit, edits)) return "a warning from elsewhere would come after it";
	edits.set(first.written, edit);
	return null;
}
const MOST_NAMED = 3;
function named(names) {
	const shown = names.slice(0, MOST_NAMED).join(", ");
	return names.length > MOST_NAMED ? `${shown} and ${names.length - MOST_NAMED} more` : shown;
}
function lowerSecond(held, { find, edits }) {
	const { rule, bounds } = held;
	const [warn, fail] = bounds;
	const newWarn = edits.get(warn.written)?.newLimit;
	const spot = find(held, "fail");
	if (fail === void 0 || newWarn === void 0 || spot === void 0) return;
	const cost = require_core.costOf(rule, newWarn) * (require_core.costOf(rule, fail.limit) / require_core.costOf(rule, warn.limit));
	const edit = editOf(held, fail, spot, (multiple) => require_core.roundLimit(rule, cost, multiple));
	if (edit !== void 0 && !isBeforeWarning(held, edit, edits)) edits.set(fail.written, edit);
}
function editOf(held, { bound, written, limit }, spot, figure) {
	const { rule, label, image, value } = held;
	const style = limitStyle(rule, spot);
	const number = figure(style.multiple);
	if (number === null) return void 0;
	const newText = style.write(number);
	const reading = require_core.readLimit(rule, {
		...spot,
		text: newText
	});
	const newLimit = "limit" in reading ? reading.limit : null;
	if (newLimit === null || require_core.costOf(rule, newLimit) >= require_core.costOf(rule, limit)) return void 0;
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
const isBeforeWarning = (held, { newLimit, change }, edits) => change.bound === "fail" && require_core.comesBeforeWarning(held, newLimit, (warn) => edits.get(warn)?.newLimit ?? warn.limit);
function edited(content, edits, words) {
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
//#region src/report/ratchet.ts
function renderRatchet(view, options) {
	const screen = require_core.openScreen(options);
	return require_core.paint(require_core.stack([
		titleLines(view, screen),
		changeLines(view, screen),
		keptLines(view.kept, screen),
		nextLines(view, screen)
	]), screen.columns, options.color, screen.glyphs.ellipsis);
}
function titleLines({ source, changes, kept, isWritten }, { isAscii }) {
	const count = require_core.formatPlural(changes.length, "limit");
	const none = kept.length === 0 ? "no limit has room to spare" : "no limit comes down";
	const words = changes.length === 0 ? none : isWritten ? `${count} lowered` : `${count} could come down`;
	return [[require_core.span(require_core.inert(source, isAscii), "bold"), require_core.span(`: ${words}`)]];
}
const SHORTEST_LABEL = 28;
function changeLines({ changes, source }, screen) {
	if (changes.length === 0) return [];
	const longest = Math.max(...changes.map((row) => require_core.displayWidth(labelOf(row, screen))));
	for (const origin of [(row) => lineOf(row, source), () => ""]) {
		const bare = Math.max(...table(changes, 1, origin, screen).map(require_core.lineWidth));
		const spare = screen.columns - bare + 1;
		if (spare >= Math.min(longest, SHORTEST_LABEL)) return table(changes, spare, origin, screen);
	}
	return changes.flatMap((row) => [[require_core.span("  "), require_core.span(require_core.shortenMiddle(labelOf(row, screen), screen.columns - 2, screen.glyphs.ellipsis))], [require_core.span(`    ${row.bound === "warn" ? "warns, " : ""}${measured(row)}, `), ...spaced(stepOf(row, screen))]]);
}
function table(changes, labelCells, origin, screen) {
	return require_core.indent(require_core.alignColumns(changes.map((row) => [
		require_core.span(require_core.shortenMiddle(labelOf(row, screen), labelCells, screen.glyphs.ellipsis)),
		require_core.span(row.bound === "warn" ? "warns" : "", "dim"),
		require_core.span(measured(row)),
		...stepOf(row, screen),
		require_core.span(require_core.inert(origin(row), screen.isAscii), "dim")
	]), [
		"left",
		"left",
		"right",
		"right",
		"left",
		"right",
		"left"
	], [
		0,
		2,
		2,
		2,
		1,
		1,
		2
	]));
}
const lineOf = ({ from }, source) => from.startsWith(`${source}:`) ? `line ${from.slice(source.length + 1)}` : from;
const labelOf = ({ label, image }, { isAscii }) => require_core.inert(image === null ? label : `${label} of ${image}`, isAscii);
const measured = ({ value, unit }) => require_core.formatApart(value, [], unit)[0];
const stepOf = ({ oldText, newText }, { isAscii }) => [
	require_core.span(require_core.inert(oldText, isAscii), "dim"),
	require_core.span(isAscii ? "->" : "\u2192", "dim"),
	require_core.span(require_core.inert(newText, isAscii), "green")
];
const spaced = (cells) => cells.flatMap((cell, index) => index === 0 ? [cell] : [require_core.span(" "), cell]);
const keptLines = (kept, screen) => kept.flatMap(({ label, image, from, why }) => {
	return require_core.paragraph(require_core.inert(`${image === null ? label : `${label} of ${image}`} stays (${from}): ${why}`, screen.isAscii), screen, `${screen.glyphs.bullet} `);
});
const nextLines = ({ changes, isWritten }, screen) => changes.length === 0 || isWritten ? [] : require_core.paragraph("nothing is written yet: add --write to do it", screen, "", "dim");
//#endregion
//#region src/cli/ratchet.ts
async function ratchetBudget({ request, isWritten }, host, options) {
	const file = await require_core.readBudgetFile(request.budgetPath, host);
	if (file === void 0) throw new require_core.GateError("USAGE", "there is no budget here", { fix: "write one: plimsoll init docker:NAME" });
	const path = (0, node_path.resolve)(host.cwd, file.source);
	if (isWritten && !(await (0, node_fs_promises.stat)(path)).isFile()) throw new require_core.GateError("USAGE", "only a file can be written to", {
		where: file.source,
		fix: "leave --write out"
	});
	const budget = require_parse_budget.parseBudget(file);
	const known = await require_measured.readKnownImages(request, {
		budget,
		flags: new Map()
	}, host);
	const { text, changes, kept } = ratchet(file, budget, require_core.judgeReport({
		images: [...known.measured, ...known.reported],
		budget,
		flags: new Map(),
		notices: [],
		now: host.now(),
		toolVersion: require_core.VERSION
	}).images, ({ rule, value }) => measured({
		value,
		unit: rule.unit
	}));
	require_parse_budget.parseBudget({
		...file,
		text
	});
	if (isWritten && changes.length > 0) await require_core.writeBudgetFile(path, text);
	const rows = changes.map(({ rule, ...change }) => ({
		...change,
		unit: rule.unit
	}));
	return renderRatchet({
		source: file.source,
		changes: rows,
		kept,
		isWritten
	}, options);
}
//#endregion
exports.ratchetBudget = ratchetBudget;
