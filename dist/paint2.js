import "./rolldown-runtime.js";
import { t as joinPattern } from "./pattern.js";
import { t as neutralize } from "./inert.js";
import { n as formatLineNumbers } from "./document.js";
import { n as shortenMiddle, t as shortenEnd } from "./shorten.js";
import { c as UNICODE, l as drawBar } from "./paint.js";
import { t as formatLineUrl } from "./links.js";
//#region src/report/paint/markdown/escape.ts
const MOST_CELLS = 120;
const ZERO_WIDTH_SPACE = "&#8203;";
function escapeCode(text, mostCells = MOST_CELLS) {
	return text === "" ? "" : formatCode(shortenMiddle(toOneLine(text), mostCells));
}
function escapeProse(text, mostCells = 400) {
	return shortenMiddle(toOneLine(text.trim()), mostCells).split(" ").map((word) => isPlain(word) ? word.replace(/[<>]/g, toEntity) : escapeWord(word)).join(" ").replace(LIST_MARK, (mark) => mark.replace(/\D$/, toEntity));
}
function formatFence(lines, language = "") {
	return fenceLines(lines.map((line) => shortenEnd(neutralize(line), MOST_FENCED_CELLS).replace(COMMAND, escapeCommand)), language);
}
function fenceLines(lines, language) {
	const runs = lines.flatMap((line) => line.match(/`+/g) ?? []);
	const mark = "`".repeat(Math.max(2, ...runs.map(({ length }) => length)) + 1);
	return [
		`${mark}${language}`,
		...lines,
		mark
	].join("\n");
}
const MOST_FENCED_CELLS = 300;
const COMMAND = /^\s*::|##\[/g;
const escapeCommand = (mark) => `${mark.slice(0, -1)}\\x${mark.charCodeAt(mark.length - 1).toString(16)}`;
const toOneLine = (text) => neutralize(text.replaceAll("\n", " "));
const formatCode = (line) => `<code>${escapeAll(line)}</code>`;
function escapeWord(word) {
	let start = 0;
	let end = word.length;
	while (start < end && "\"'(".includes(word.charAt(start))) start++;
	while (end > start && ".,;:!?)\"'…".includes(word.charAt(end - 1))) end--;
	const core = word.slice(start, end);
	return core === "" ? escapeAll(word) : word.slice(0, start) + formatCode(core) + word.slice(end);
}
const isPlain = (word) => word === "e.g." || PLAIN.test(word) && !REFERENCE.test(word);
const PLAIN = joinPattern("iu", String.raw`^["'(]*(?:[\p{L}\p{M}]+(?:[-’'][\p{L}\p{M}\d]+)*|[+~<>-]?\d+(?:[.,:-]\d+)*(?:%`, `|[a-z]{0,3})|[-=+→≤≥≈·])?["'),.;:!?…%–—]*$`);
const REFERENCE = /(?:^|[^0-9a-z])[0-9a-f]{7}|(?:^|[^0-9a-z])(?:www\.|ghsa-|(?!utf-|sha-)\p{L}+-[\p{L}-]*\d)/iu;
const LIST_MARK = /^(?:\d+[.)]|[-=+])(?=\s|$)|^[-=+]+$/;
function escapeAll(line) {
	return line.replaceAll(LINK_STARTS, `$&${MARK}`).replaceAll(MEANINGFUL, toEntity).replaceAll(MARK, ZERO_WIDTH_SPACE);
}
const toEntity = (character) => `&#${character.charCodeAt(0)};`;
const MARK = "​";
const LINK_STARTS = /www(?=\.)|:(?=\/\/)|(?<=[\w.+-])@/gi;
const MEANINGFUL = /[!-~](?<![A-Za-z0-9/.,%=+;:'"()?^-])/g;
//#endregion
//#region src/report/paint/markdown/paint.ts
const MARKS = {
	pass: "✅",
	fail: "❌",
	warn: "⚠️",
	inherited: "🔸",
	waived: "⏸️",
	skipped: "➖",
	unmeasured: "❗"
};
const MOST_CODE_CELLS = 110;
const MOST_INSTRUCTION_CELLS = 54;
const MOST_COPIED_CELLS = 260;
const BAR_CELLS = 10;
const paintSections = (sections, run) => sections.map((section) => paintSection(section, run)).filter((block) => block !== "");
function paintSection(section, run) {
	switch (section.kind) {
		case "paragraph": {
			const words = paintText(section.text, run);
			return section.tone === "warning" && words !== "" ? `${MARKS.warn} ${words}` : words;
		}
		case "list": return section.items.map((item) => `- ${paintText(item, run)}`).join("\n");
		case "code": return formatFence(section.lines, section.language);
		case "alert": return [
			"[!WARNING]",
			`**${section.title}**`,
			"",
			...section.items.map((item) => `- ${paintText(item, run)}`)
		].map((line) => `> ${line}`.trimEnd()).join("\n");
		case "heading": return `### ${MARKS[section.outcome]} ${paintText(section.text, run)}`;
		case "table": return paintTable(section, run);
	}
}
const paintFold = ({ title, sections }, run) => [
	`<details><summary>${paintText(title, run)}</summary>`,
	...paintSections(sections, run),
	"</details>"
].join("\n\n");
const paintText = (text, run) => text.map((piece) => paintPiece(piece, run)).join("").trim();
function paintPiece(piece, run) {
	if (typeof piece === "string") return keepBlanks(piece, escapeProse);
	if ("strong" in piece) return keepBlanks(piece.strong, (words) => `**${escapeProse(words)}**`);
	if ("lines" in piece) return paintLines(piece, run);
	const most = piece.isToCopy ? MOST_COPIED_CELLS : MOST_CODE_CELLS;
	if (piece.cut === "end") return escapeCode(shortenEnd(piece.code, MOST_INSTRUCTION_CELLS), most);
	return escapeCode(piece.code, most);
}
function keepBlanks(words, paint) {
	const core = words.trim();
	if (core === "") return words === "" ? "" : " ";
	return `${/^\s/.test(words) ? " " : ""}${paint(core)}${/\s$/.test(words) ? " " : ""}`;
}
function paintLines(piece, run) {
	const url = formatLineUrl(run, piece.lines);
	const shown = escapeCode(`${piece.lines.file}:${formatLineNumbers(piece)}`, 60);
	const linked = url === void 0 ? shown : `[${shown}](${url})`;
	return piece.lines.by === "instruction" ? `≈ ${linked}` : linked;
}
function paintTable(table, run) {
	const title = paintTableTitle(table, run);
	const used = table.columns.map((column, at) => ({
		column,
		at
	})).filter(({ column, at }) => column.only !== "terminal" && isUsed(table, column, at));
	const columns = used.filter(({ column }) => !column.startsMain);
	const starts = used.filter(({ column }) => column.startsMain);
	const formatRow = (cells) => `| ${cells.join(" | ")} |`;
	const paintAt = (row, { column, at }) => {
		const words = paintCell(row, column, row.cells[at] ?? [], run);
		if (!column.isMain) return words;
		return [...starts.map((start) => paintAt(row, start)), words].filter((part) => part !== "").join(" ");
	};
	const rows = table.rows.map((row) => formatRow(columns.map((place) => paintAt(row, place))));
	const rest = table.more === "" ? [] : [formatRow(columns.map(({ column }) => column.isMain ? escapeProse(table.more) : ""))];
	const grid = [
		formatRow(columns.map(({ column }) => isTitle(column) ? title : column.title)),
		formatRow(columns.map(({ column }) => column.kind === "number" ? "--:" : ":--")),
		...rows,
		...rest
	].join("\n");
	return title === "" || columns.some(({ column }) => isTitle(column)) ? grid : `${title}\n\n${grid}`;
}
const isTitle = ({ isMain, title }) => isMain === true && title === "";
const isUsed = ({ rows }, { isMain }, at) => isMain === true || rows.some(({ cells }) => {
	const cell = cells[at] ?? [];
	return !Array.isArray(cell) || cell.some((piece) => piece !== "");
});
function paintTableTitle({ title, remark }, run) {
	if (title.length === 0) return "";
	const isPlain = title.every((piece) => typeof piece === "string");
	const words = paintText(title, run);
	const shown = isPlain ? `**${words}**` : words;
	if (remark === void 0) return shown;
	return /^(?:→|of )/.test(remark) ? `${shown} ${escapeProse(remark)}` : `${shown}: ${escapeProse(remark)}`;
}
function paintCell(row, column, cell, run) {
	if ("mark" in cell) return MARKS[cell.mark];
	if ("fraction" in cell) return drawBar(cell.fraction, BAR_CELLS, UNICODE);
	const words = paintText(cell, run);
	if (column.isMain) {
		const note = paintText(row.note ?? [], run);
		const below = (row.below ?? []).map((line) => paintText(line, run));
		return [note === "" ? words : `${words} · ${note}`, ...below].join("<br>");
	}
	return column.kind === "number" ? keepTogether(words) : words;
}
const keepTogether = (words) => words.replaceAll(" ", "\xA0").replaceAll(/(?<=\u00a0[→·])\u00a0/g, " ");
//#endregion
export { escapeCode as a, formatFence as c, paintText as i, paintFold as n, escapeProse as o, paintSections as r, fenceLines as s, MARKS as t };
