import "./rolldown-runtime.js";
import { n as formatLineNumbers } from "./document.js";
import { a as measureText, i as wrapCode, n as shortenMiddle, r as wrap, t as shortenEnd } from "./shorten.js";
//#region src/report/paint/terminal/screen.ts
const COMFORTABLE_COLUMNS = 120;
function openScreen({ columns, verbose = false, ascii = false }) {
	return {
		columns: Math.min(Math.max(columns, 40), verbose ? 200 : COMFORTABLE_COLUMNS),
		isVerbose: verbose,
		isAscii: ascii,
		glyphs: ascii ? ASCII : UNICODE
	};
}
const UNICODE = {
	marks: {
		pass: "✔",
		fail: "✖",
		warn: "▲",
		inherited: "=",
		waived: "○",
		skipped: "–",
		unmeasured: "!"
	},
	rule: "─",
	ellipsis: "…",
	atMost: "≤",
	atLeast: "≥",
	bullet: "·",
	none: "–",
	about: "≈",
	arrow: "→",
	bar: [
		"▏",
		"▎",
		"▍",
		"▌",
		"▋",
		"▊",
		"▉",
		"█"
	]
};
const ASCII = {
	marks: {
		pass: "+",
		fail: "x",
		warn: "^",
		inherited: "=",
		waived: "o",
		skipped: "-",
		unmeasured: "!"
	},
	rule: "-",
	ellipsis: "...",
	atMost: "<=",
	atLeast: ">=",
	bullet: "*",
	none: "-",
	about: "~",
	arrow: "->",
	bar: ["#"]
};
const OUTCOME_STYLES = {
	pass: "green",
	fail: "red",
	warn: "yellow",
	inherited: "yellow",
	waived: "yellow",
	skipped: "dim",
	unmeasured: "red"
};
function drawBar(fraction, cells, { bar }) {
	const steps = Math.round(Math.min(Math.max(fraction, 0), 1) * cells * bar.length);
	const filled = fraction > 0 && cells > 0 ? Math.max(steps, 1) : 0;
	const rest = filled % bar.length;
	return (bar.at(-1) ?? "").repeat(Math.floor(filled / bar.length)) + (rest > 0 ? bar[rest - 1] : "");
}
//#endregion
//#region src/report/paint/terminal/spans.ts
const span = (text, ...styles) => ({
	text,
	styles
});
const measureLine = (line) => line.reduce((cells, { text }) => cells + measureText(text), 0);
const indent = (lines, cells = 2) => lines.map((line) => [span(" ".repeat(cells)), ...line]);
function paint(lines, columns, hasColor, ellipsis) {
	return lines.map((line) => `${paintLine(cut(trimEnd(line), columns, ellipsis), hasColor)}\n`).join("");
}
const SGR = {
	bold: [1, 22],
	dim: [2, 22],
	red: [31, 39],
	green: [32, 39],
	yellow: [33, 39],
	cyan: [36, 39]
};
function trimEnd(line) {
	const last = line.findLastIndex(({ text }) => text.trimEnd() !== "");
	return line.slice(0, last + 1).map((piece, i) => i === last ? {
		...piece,
		text: piece.text.trimEnd()
	} : piece);
}
const paintLine = (line, hasColor) => line.map(({ text, styles }) => paintSpan(text, hasColor ? styles : [])).join("");
function paintSpan(text, styles) {
	if (text === "") return "";
	return styles.reduce((painted, style) => `\x1b[${SGR[style][0]}m${painted}\x1b[${SGR[style][1]}m`, text);
}
function cut(line, columns, ellipsis) {
	if (measureLine(line) <= columns) return line;
	const kept = [];
	let room = columns - ellipsis.length;
	for (const piece of line) {
		const width = measureText(piece.text);
		if (width > room) return [...kept, {
			...piece,
			text: shortenEnd(piece.text, room + ellipsis.length, ellipsis)
		}];
		kept.push(piece);
		room -= width;
	}
	return kept;
}
//#endregion
//#region src/report/paint/terminal/paint.ts
const paintSections = (sections, screen) => stack(sections.map((section) => paintSection(section, screen)));
const stack = (blocks) => blocks.filter((block) => block.length > 0).flatMap((block, i) => i === 0 ? block : [[], ...block]);
function paintSection(section, screen) {
	switch (section.kind) {
		case "paragraph": return paintParagraph(toPlainText(section.text, screen), screen, "", ...TONES[section.tone ?? "plain"]);
		case "list": return section.items.flatMap((item) => paintParagraph(toPlainText(item, screen), screen, `${screen.glyphs.bullet} `));
		case "code": return section.lines.flatMap((line) => paintCodeLine(line, screen));
		case "alert": return [...paintParagraph(section.title, screen, `${screen.glyphs.marks.warn} `, "yellow", "bold"), ...section.items.flatMap((item) => paintParagraph(toPlainText(item, screen), screen, `${screen.glyphs.bullet} `))];
		case "heading": return paintHeadline(section.outcome, toPlainText(section.text, screen), screen);
		case "table": return paintTable(section, screen);
	}
}
const TONES = {
	plain: [],
	quiet: ["dim"],
	warning: ["yellow"],
	failure: ["red"]
};
function paintHeadline(outcome, words, { columns, glyphs }) {
	const styles = outcome === "pass" ? ["bold"] : [OUTCOME_STYLES[outcome], "bold"];
	const mark = span(`${glyphs.marks[outcome]} `, OUTCOME_STYLES[outcome], "bold");
	return wrap(words, columns - 2).map((line, i) => [i === 0 ? mark : span("  "), span(line, ...styles)]);
}
function paintParagraph(words, { columns }, lead = "", ...styles) {
	const cells = columns - 2 - measureText(lead);
	return words.split("\n").flatMap((line) => wrap(line, cells)).map((line, i) => [span(`  ${i === 0 ? lead : " ".repeat(measureText(lead))}`), span(line, ...styles)]);
}
function paintSectionHeading(title, remark, screen) {
	const { columns, glyphs } = screen;
	const shown = shortenEnd(title, columns - SHORTEST_RULE - 3, glyphs.ellipsis);
	const room = columns - measureText(shown) - SHORTEST_RULE - 4;
	const isBeside = measureText(remark) <= room;
	const end = remark !== "" && isBeside ? ` ${remark}` : "";
	const rule = glyphs.rule.repeat(columns - 3 - measureText(shown) - measureText(end));
	return [[
		span("  "),
		span(shown, "bold"),
		span(` ${rule}`, "dim"),
		span(end, "dim")
	], ...isBeside ? [] : paintParagraph(remark, screen, "", "dim")];
}
const SHORTEST_RULE = 3;
function paintCodeLine(line, { columns }) {
	const code = line.trimStart();
	const margin = " ".repeat(6 + line.length - code.length);
	if (!code.startsWith("#")) return wrapCode(code, margin, columns).map((words) => [span(words)]);
	return wrap(code, columns - margin.length - 2).map((part, i) => [span(margin), span(i === 0 ? part : `# ${part}`, "dim")]);
}
function paintTable(table, screen) {
	return [
		...table.title.length === 0 ? [] : paintSectionHeading(toPlainText(table.title, screen), toPlainText([table.remark ?? ""], screen), screen),
		...paintRows(table, screen),
		...table.more === "" ? [] : [[span(`  ${toPlainText([table.more], screen)}`, "dim")]]
	];
}
const FEWEST_MAIN_CELLS = 24;
function paintRows({ columns, rows }, screen) {
	let shown = columns.map((column, at) => ({
		column,
		at
	})).filter(({ column }) => column.only !== "markdown").filter(({ column }) => !(column.kind === "bar" && screen.columns < 60));
	const widest = Math.max(0, ...rows.map((row) => measureMain(row, columns, screen)));
	const wanted = Math.min(widest, FEWEST_MAIN_CELLS);
	for (;;) {
		const lines = alignCells(shown, rows, screen);
		if (measureMainRoom(shown, lines, screen) >= wanted) return insertMain(shown, lines, rows, screen);
		const sacrifices = shown.map(({ column }) => column.sacrifice ?? 0);
		const most = Math.max(...sacrifices);
		if (most === 0) return stackRows(shown, rows, screen);
		shown = shown.filter(({ column }) => (column.sacrifice ?? 0) !== most);
	}
}
function alignCells(shown, rows, screen) {
	const others = shown.filter(({ column }) => !column.isMain);
	const cells = rows.map((row) => others.map(({ column, at }) => paintCell(row, column, row.cells[at] ?? [], screen)));
	const widths = others.map((_, at) => Math.max(0, ...cells.map((row) => measureLine(row[at] ?? []))));
	return cells.map((row) => row.map((cell, at) => {
		const gap = span(" ".repeat((widths[at] ?? 0) - measureLine(cell)));
		return others[at]?.column.kind === "number" ? [gap, ...cell] : [...cell, gap];
	}));
}
const GAP = 2;
function measureMainRoom(shown, lines, { columns }) {
	const [first = []] = lines;
	const others = first.reduce((sum, cell) => sum + (measureLine(cell) === 0 ? 0 : measureLine(cell) + GAP), 0);
	return shown.some(({ column }) => column.isMain) ? columns - 2 - others : columns;
}
function insertMain(shown, lines, rows, screen) {
	const room = measureMainRoom(shown, lines, screen);
	const place = shown.findIndex(({ column }) => column.isMain);
	const main = shown[place];
	const isLast = place === shown.length - 1;
	const mains = rows.map((row) => addNote(row, getText(main && row.cells[main.at]), room, screen));
	const texts = mains.map(({ words }) => fitText(words, room, screen));
	const width = isLast ? 0 : Math.max(0, ...texts.map(measureLine));
	return rows.flatMap((row, i) => {
		const words = texts[i] ?? [];
		const padded = isLast ? words : [...words, span(" ".repeat(Math.max(0, width - measureLine(words))))];
		const cells = [...lines[i] ?? []];
		cells.splice(place, 0, padded);
		const line = cells.filter((cell) => measureLine(cell) > 0).flatMap((cell, at) => at === 0 ? cell : [span(" ".repeat(GAP)), ...cell]);
		return [
			[span("  "), ...line],
			...mains[i]?.below ?? [],
			...paintBelow(row, screen)
		];
	});
}
function addNote({ note = [] }, words, room, screen) {
	const line = [
		...words,
		" · ",
		...note
	];
	if (note.length === 0 || measureText(toPlainText(line, screen)) <= room) return {
		words: note.length === 0 ? words : line,
		below: []
	};
	return {
		words,
		below: wrap(toPlainText(note, screen), screen.columns - 4).map((part) => [span("    "), span(part, "dim")])
	};
}
function stackRows(shown, rows, screen) {
	return rows.flatMap((row) => {
		const mark = shown.find(({ column }) => column.kind === "mark");
		const main = shown.find(({ column }) => column.isMain);
		const others = shown.filter(({ column }) => !column.isMain && column.kind !== "mark");
		const start = mark ? [...paintCell(row, mark.column, row.cells[mark.at] ?? [], screen), span(" ")] : [];
		const cells = screen.columns - 4;
		const { words, below } = addNote(row, getText(main && row.cells[main.at]), cells, screen);
		const figures = others.map(({ at }) => toPlainText(getText(row.cells[at]), screen)).filter((words) => words !== "").join(", ");
		const styles = row.outcome === void 0 || row.outcome === "pass" ? [] : [OUTCOME_STYLES[row.outcome]];
		return [
			[
				span("  "),
				...start,
				...fitText(words, cells, screen)
			],
			...indent(wrap(figures, cells).map((line) => [span(line, ...styles)]), 4),
			...below,
			...paintBelow(row, screen)
		];
	});
}
const paintBelow = ({ below = [] }, screen) => below.flatMap((line) => paintBelowLine(line, screen));
function paintBelowLine(line, screen) {
	if (line.some((piece) => typeof piece !== "string")) return [[span("    "), ...fitText(line, screen.columns - 4, screen).map(dim)]];
	return wrap(toPlainText(line, screen), screen.columns - 4).map((words) => [span("    "), span(words, "dim")]);
}
const dim = ({ text }) => span(text, "dim");
const measureMain = (row, columns, screen) => measureText(toPlainText(getText(row.cells[columns.findIndex(({ isMain }) => isMain)]), screen));
const getText = (cell) => Array.isArray(cell) ? cell : [];
const BAR_CELLS = 10;
function paintCell(row, column, cell, screen) {
	if ("mark" in cell) return [span(screen.glyphs.marks[cell.mark], OUTCOME_STYLES[cell.mark])];
	if ("fraction" in cell) return [span(drawBar(cell.fraction, BAR_CELLS, screen.glyphs).padEnd(BAR_CELLS))];
	const words = toPlainText(cell, screen);
	if (column.isQuiet) return [span(words, "dim")];
	const isStrong = cell.some((piece) => typeof piece === "object" && "strong" in piece);
	const isBad = column.kind === "number" && row.outcome !== void 0 && row.outcome !== "pass";
	return [span(words, ...isStrong ? ["bold"] : [], ...isBad ? [OUTCOME_STYLES[row.outcome]] : [])];
}
function fitText(text, cells, screen) {
	const { ellipsis } = screen.glyphs;
	const words = text.map((piece) => paintPiece(piece, screen));
	const total = words.reduce((sum, word) => sum + measureText(word), 0);
	const longest = text.reduce((best, piece, i) => typeof piece === "object" && "code" in piece && measureText(words[i] ?? "") > measureText(words[best] ?? "") ? i : best, -1);
	const piece = text[longest];
	let left = cells;
	return words.map((word, i) => {
		let shown = word;
		if (i === longest && total > cells && typeof piece === "object" && "code" in piece) {
			const room = Math.max(Math.min(measureText(word), FEWEST_NAME_CELLS), measureText(word) - (total - cells));
			shown = piece.cut === "end" ? shortenEnd(word, room, ellipsis) : shortenMiddle(word, room, ellipsis);
		}
		shown = shortenEnd(shown, Math.max(0, left), ellipsis);
		left -= measureText(shown);
		return toSpan(text[i] ?? "", shown);
	});
}
const FEWEST_NAME_CELLS = 12;
const toSpan = (piece, words) => typeof piece === "object" && "strong" in piece ? span(words, "bold") : span(words);
const toPlainText = (text, screen) => text.map((piece) => paintPiece(piece, screen)).join("").trim();
function paintPiece(piece, { glyphs, isAscii }) {
	if (typeof piece === "string") return isAscii ? toAscii(piece) : piece;
	if ("strong" in piece) return isAscii ? toAscii(piece.strong) : piece.strong;
	if ("code" in piece) return piece.code;
	const { file, by } = piece.lines;
	const name = shortenMiddle(`${file.slice(file.lastIndexOf("/") + 1)}:${formatLineNumbers(piece)}`, MOST_LINE_CELLS, glyphs.ellipsis);
	return by === "instruction" ? `${glyphs.about} ${name}` : name;
}
const toAscii = (words) => words.replace(/[≤≥≈→·–…▁-█]/g, (sign) => ASCII_SIGNS[sign] ?? "?");
const ASCII_SIGNS = {
	"≤": "<=",
	"≥": ">=",
	"≈": "~",
	"→": "->",
	"·": "*",
	"–": "-",
	"…": "...",
	"▁": "_",
	"▂": "_",
	"▃": ".",
	"▄": "-",
	"▅": "-",
	"▆": "=",
	"▇": "#",
	"█": "#"
};
const MOST_LINE_CELLS = 22;
//#endregion
export { toPlainText as a, UNICODE as c, stack as i, drawBar as l, paintParagraph as n, paint as o, paintSections as r, span as s, paintHeadline as t, openScreen as u };
