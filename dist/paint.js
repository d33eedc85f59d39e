import "./rolldown-runtime.js";
import { c as shortenMiddle, d as displayWidth, l as wrap, s as shortenEnd, u as wrapCode } from "./format.js";
//#region src/report/outline/document.ts
const lineNumbers = ({ lines: { line, endLine }, isRange }) => isRange && endLine !== line ? `${line}-${endLine}` : String(line);
const text = (...pieces) => pieces;
const code = (name, cut) => cut === void 0 ? { code: name } : {
	code: name,
	cut
};
//#endregion
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
const lineWidth = (line) => line.reduce((cells, { text }) => cells + displayWidth(text), 0);
function alignColumns(rows, aligns, gaps = []) {
	const widths = aligns.map((_, column) => Math.max(0, ...rows.map((row) => displayWidth(row[column]?.text ?? ""))));
	return rows.map((row) => row.flatMap((cell, column) => {
		const width = widths[column] ?? 0;
		const gap = span(" ".repeat(column === 0 || width === 0 ? 0 : gaps[column] ?? 2));
		const padding = span(" ".repeat(width - displayWidth(cell.text)));
		return aligns[column] === "right" ? [
			gap,
			padding,
			cell
		] : [
			gap,
			cell,
			padding
		];
	}));
}
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
	if (lineWidth(line) <= columns) return line;
	const kept = [];
	let room = columns - ellipsis.length;
	for (const piece of line) {
		const width = displayWidth(piece.text);
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
		case "paragraph": return paragraph(plainText(section.text, screen), screen, "", ...TONES[section.tone ?? "plain"]);
		case "list": return section.items.flatMap((item) => paragraph(plainText(item, screen), screen, `${screen.glyphs.bullet} `));
		case "code": return section.lines.flatMap((line) => codeLine(line, screen));
		case "alert": return [...paragraph(section.title, screen, `${screen.glyphs.marks.warn} `, "yellow", "bold"), ...section.items.flatMap((item) => paragraph(plainText(item, screen), screen, `${screen.glyphs.bullet} `))];
		case "heading": return headline(section.outcome, plainText(section.text, screen), screen);
		case "table": return paintTable(section, screen);
	}
}
const TONES = {
	plain: [],
	quiet: ["dim"],
	warning: ["yellow"],
	failure: ["red"]
};
function headline(outcome, words, { columns, glyphs }) {
	const styles = outcome === "pass" ? ["bold"] : [OUTCOME_STYLES[outcome], "bold"];
	const mark = span(`${glyphs.marks[outcome]} `, OUTCOME_STYLES[outcome], "bold");
	return wrap(words, columns - 2).map((line, i) => [i === 0 ? mark : span("  "), span(line, ...styles)]);
}
function paragraph(words, { columns }, lead = "", ...styles) {
	const cells = columns - 2 - displayWidth(lead);
	return words.split("\n").flatMap((line) => wrap(line, cells)).map((line, i) => [span(`  ${i === 0 ? lead : " ".repeat(displayWidth(lead))}`), span(line, ...styles)]);
}
function sectionHeading(title, remark, screen) {
	const { columns, glyphs } = screen;
	const shown = shortenEnd(title, columns - SHORTEST_RULE - 3, glyphs.ellipsis);
	const room = columns - displayWidth(shown) - SHORTEST_RULE - 4;
	const isBeside = displayWidth(remark) <= room;
	const end = remark !== "" && isBeside ? ` ${remark}` : "";
	const rule = glyphs.rule.repeat(columns - 3 - displayWidth(shown) - displayWidth(end));
	return [[
		span("  "),
		span(shown, "bold"),
		span(` ${rule}`, "dim"),
		span(end, "dim")
	], ...isBeside ? [] : paragraph(remark, screen, "", "dim")];
}
const SHORTEST_RULE = 3;
function codeLine(line, { columns }) {
	const code = line.trimStart();
	const margin = " ".repeat(6 + line.length - code.length);
	if (!code.startsWith("#")) return wrapCode(code, margin, columns).map((words) => [span(words)]);
	return wrap(code, columns - margin.length - 2).map((part, i) => [span(margin), span(i === 0 ? part : `# ${part}`, "dim")]);
}
function paintTable(table, screen) {
	return [
		...table.title.length === 0 ? [] : sectionHeading(plainText(table.title, screen), plainText([table.remark ?? ""], screen), screen),
		...tableRows(table, screen),
		...table.more === "" ? [] : [[span(`  ${plainText([table.more], screen)}`, "dim")]]
	];
}
const FEWEST_MAIN_CELLS = 24;
function tableRows({ columns, rows }, screen) {
	let shown = columns.map((column, at) => ({
		column,
		at
	})).filter(({ column }) => column.only !== "markdown" && !(column.kind === "bar" && screen.columns < 60));
	const widest = Math.max(0, ...rows.map((row) => mainWidth(row, columns, screen)));
	const wanted = Math.min(widest, FEWEST_MAIN_CELLS);
	for (;;) {
		const lines = layOut(shown, rows, screen);
		if (roomForMain(shown, lines, screen) >= wanted) return withMain(shown, lines, rows, screen);
		const sacrifices = shown.map(({ column }) => column.sacrifice ?? 0);
		const most = Math.max(...sacrifices);
		if (most === 0) return stacked(shown, rows, screen);
		shown = shown.filter(({ column }) => (column.sacrifice ?? 0) !== most);
	}
}
function layOut(shown, rows, screen) {
	const others = shown.filter(({ column }) => !column.isMain);
	const cells = rows.map((row) => others.map(({ column, at }) => paintCell(row, column, row.cells[at] ?? [], screen)));
	const widths = others.map((_, at) => Math.max(0, ...cells.map((row) => lineWidth(row[at] ?? []))));
	return cells.map((row) => row.map((cell, at) => {
		const gap = span(" ".repeat((widths[at] ?? 0) - lineWidth(cell)));
		return others[at]?.column.kind === "number" ? [gap, ...cell] : [...cell, gap];
	}));
}
const GAP = 2;
function roomForMain(shown, lines, { columns }) {
	const [first = []] = lines;
	const others = first.reduce((sum, cell) => sum + (lineWidth(cell) === 0 ? 0 : lineWidth(cell) + GAP), 0);
	return shown.some(({ column }) => column.isMain) ? columns - 2 - others : columns;
}
function withMain(shown, lines, rows, screen) {
	const room = roomForMain(shown, lines, screen);
	const place = shown.findIndex(({ column }) => column.isMain);
	const main = shown[place];
	const isLast = place === shown.length - 1;
	const texts = rows.map((row) => fitText(main === void 0 ? [] : textCell(row.cells[main.at]), room, screen));
	const width = isLast ? 0 : Math.max(0, ...texts.map(lineWidth));
	return rows.flatMap((row, i) => {
		const words = texts[i] ?? [];
		const padded = isLast ? words : [...words, span(" ".repeat(Math.max(0, width - lineWidth(words))))];
		const cells = [...lines[i] ?? []];
		cells.splice(place, 0, padded);
		const line = cells.filter((cell) => lineWidth(cell) > 0).flatMap((cell, at) => at === 0 ? cell : [span(" ".repeat(GAP)), ...cell]);
		return [[span("  "), ...line], ...belowRow(row, screen)];
	});
}
function stacked(shown, rows, screen) {
	return rows.flatMap((row) => {
		const mark = shown.find(({ column }) => column.kind === "mark");
		const main = shown.find(({ column }) => column.isMain);
		const others = shown.filter(({ column }) => !column.isMain && column.kind !== "mark");
		const start = mark ? [...paintCell(row, mark.column, row.cells[mark.at] ?? [], screen), span(" ")] : [];
		const words = fitText(textCell(main && row.cells[main.at]), screen.columns - 4, screen);
		const figures = others.map(({ at }) => plainText(textCell(row.cells[at]), screen)).filter((words) => words !== "").join(", ");
		const styles = row.outcome === void 0 || row.outcome === "pass" ? [] : [OUTCOME_STYLES[row.outcome]];
		return [
			[
				span("  "),
				...start,
				...words
			],
			...indent(wrap(figures, screen.columns - 4).map((line) => [span(line, ...styles)]), 4),
			...belowRow(row, screen)
		];
	});
}
const belowRow = ({ below = [] }, screen) => below.flatMap((line) => belowLines(line, screen));
function belowLines(line, screen) {
	if (line.some((piece) => typeof piece !== "string")) return [[span("    "), ...fitText(line, screen.columns - 4, screen).map(dimmed)]];
	return wrap(plainText(line, screen), screen.columns - 4).map((words) => [span("    "), span(words, "dim")]);
}
const dimmed = ({ text }) => span(text, "dim");
const mainWidth = (row, columns, screen) => displayWidth(plainText(textCell(row.cells[columns.findIndex(({ isMain }) => isMain)]), screen));
const textCell = (cell) => Array.isArray(cell) ? cell : [];
const BAR_CELLS = 10;
function paintCell(row, column, cell, screen) {
	if ("mark" in cell) return [span(screen.glyphs.marks[cell.mark], OUTCOME_STYLES[cell.mark])];
	if ("fraction" in cell) return [span(drawBar(cell.fraction, BAR_CELLS, screen.glyphs).padEnd(BAR_CELLS))];
	const words = plainText(cell, screen);
	if (column.isQuiet) return [span(words, "dim")];
	const isStrong = cell.some((piece) => typeof piece === "object" && "strong" in piece);
	const isBad = column.kind === "number" && row.outcome !== void 0 && row.outcome !== "pass";
	return [span(words, ...isStrong ? ["bold"] : [], ...isBad ? [OUTCOME_STYLES[row.outcome]] : [])];
}
function fitText(text, cells, screen) {
	const { ellipsis } = screen.glyphs;
	const words = text.map((piece) => paintPiece(piece, screen));
	const total = words.reduce((sum, word) => sum + displayWidth(word), 0);
	const longest = text.reduce((best, piece, i) => typeof piece === "object" && "code" in piece && displayWidth(words[i] ?? "") > displayWidth(words[best] ?? "") ? i : best, -1);
	const piece = text[longest];
	let left = cells;
	return words.map((word, i) => {
		let shown = word;
		if (i === longest && total > cells && typeof piece === "object" && "code" in piece) {
			const room = Math.max(Math.min(displayWidth(word), FEWEST_NAME_CELLS), displayWidth(word) - (total - cells));
			shown = piece.cut === "end" ? shortenEnd(word, room, ellipsis) : shortenMiddle(word, room, ellipsis);
		}
		shown = shortenEnd(shown, Math.max(0, left), ellipsis);
		left -= displayWidth(shown);
		return styledPiece(text[i] ?? "", shown);
	});
}
const FEWEST_NAME_CELLS = 12;
const styledPiece = (piece, words) => typeof piece === "object" && "strong" in piece ? span(words, "bold") : span(words);
const plainText = (text, screen) => text.map((piece) => paintPiece(piece, screen)).join("").trim();
function paintPiece(piece, { glyphs, isAscii }) {
	if (typeof piece === "string") return isAscii ? toAscii(piece) : piece;
	if ("strong" in piece) return isAscii ? toAscii(piece.strong) : piece.strong;
	if ("code" in piece) return piece.code;
	const { file, by } = piece.lines;
	const name = shortenMiddle(`${file.slice(file.lastIndexOf("/") + 1)}:${lineNumbers(piece)}`, MOST_LINE_CELLS, glyphs.ellipsis);
	return by === "instruction" ? `${glyphs.about} ${name}` : name;
}
const toAscii = (words) => words.replace(/[≤≥≈→·–…]/g, (sign) => ASCII_SIGNS[sign] ?? "?");
const ASCII_SIGNS = {
	"≤": "<=",
	"≥": ">=",
	"≈": "~",
	"→": "->",
	"·": "*",
	"–": "-",
	"…": "..."
};
const MOST_LINE_CELLS = 22;
//#endregion
export { stack as a, lineWidth as c, UNICODE as d, drawBar as f, text as g, lineNumbers as h, plainText as i, paint as l, code as m, paintSections as n, alignColumns as o, openScreen as p, paragraph as r, indent as s, headline as t, span as u };
