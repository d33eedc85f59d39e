import "./rolldown-runtime.js";
import { r as GateError } from "./errors.js";
import { t as joinPattern } from "./pattern.js";
//#region src/budget/parse/budget-problems.ts
const MOST_SHOWN = 50;
const MOST_CELLS = {
	before: 50,
	culprit: 60,
	after: 40
};
const MOST_QUOTED = 60;
function createProblemsError(what, code, texts) {
	const located = texts.flatMap((text) => locate(text));
	const shown = located.slice(0, MOST_SHOWN);
	const column = Math.max(...shown.map(({ place }) => place.length)) + 2;
	const blocks = shown.flatMap(({ place, problem, source }) => [`  ${place.padEnd(column)}${problem.message}`, ...problem.hint === void 0 || isBlank(source, problem) ? [] : formatExcerpt(source, problem.hint)]);
	const count = located.length === 1 ? "1 problem" : `${located.length} problems`;
	const rest = located.length > shown.length ? [`  … and ${located.length - shown.length} more`] : [];
	return new GateError(code, [
		`invalid ${what}: ${count}`,
		...blocks,
		...rest
	].join("\n"), { where: [...new Set(texts.map(({ name }) => name))].join(", ") });
}
const isBlank = ({ text }, { hint }) => hint === "" && text.trim() === "";
function locate({ name, text, isOneLine, problems }) {
	let [lineStart, number] = [0, 1];
	return problems.toSorted((a, b) => a.start - b.start).map((problem) => {
		for (let next = text.indexOf("\n", lineStart); next !== -1 && next < problem.start; next = text.indexOf("\n", lineStart)) {
			lineStart = next + 1;
			number++;
		}
		const lineEnd = text.indexOf("\n", lineStart);
		const line = (lineEnd === -1 ? text.slice(lineStart) : text.slice(lineStart, lineEnd)).replace(/\r$/, "");
		const start = Math.min(problem.start - lineStart, line.length);
		const end = Math.max(start, Math.min(problem.end - lineStart, line.length));
		return {
			place: isOneLine ? name : `${name}:${number}:${start + 1}`,
			problem,
			source: {
				number: isOneLine ? null : number,
				text: line,
				start,
				end
			}
		};
	});
}
function formatExcerpt({ number, text, start, end }, hint) {
	const cells = (part) => Array.from(part, toCell);
	const [before, culprit, after] = [
		cells(text.slice(0, start)),
		cells(text.slice(start, end)),
		cells(text.slice(end))
	];
	const shownBefore = cutCells(before.toReversed(), MOST_CELLS.before).toReversed();
	const shownCulprit = cutCells(culprit, MOST_CELLS.culprit);
	const shownAfter = cutCells(after, MOST_CELLS.after);
	const line = [
		...shownBefore,
		...shownCulprit,
		...shownAfter
	].map((cell) => cell.text).join("");
	const indent = " ".repeat(width(shownBefore));
	const carets = "^".repeat(Math.max(1, width(shownCulprit)));
	return [`    ${String(number ?? "").padStart(3)} | ${line}`.trimEnd(), `        | ${indent}${carets}   ${hint}`.trimEnd()];
}
const WIDE = joinPattern("u", String.raw`^[\p{Emoji_Presentation}\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}`, String.raw`\p{Script=Katakana}\uff01-\uff60]$`);
function toCell(character) {
	const text = character === "	" ? " " : escapeInvisible(character);
	if (text === character && /^\p{M}$/u.test(character)) return {
		text,
		width: 0
	};
	return {
		text,
		width: WIDE.test(character) ? 2 : text.length
	};
}
const width = (cells) => cells.reduce((sum, cell) => sum + cell.width, 0);
function cutCells(cells, most) {
	let used = 0;
	const end = cells.findIndex((cell) => {
		used += cell.width;
		return used > most;
	});
	return end === -1 ? cells : [...cells.slice(0, end), {
		text: "…",
		width: 1
	}];
}
function quote(text) {
	const short = text.length > MOST_QUOTED ? `${text.slice(0, MOST_QUOTED)}…` : text;
	return `"${Array.from(short, escapeInvisible).join("")}"`;
}
function escapeInvisible(character) {
	if (!/^\p{C}$/u.test(character)) return character;
	const code = character.codePointAt(0) ?? 0;
	return code < 256 ? `\\x${code.toString(16).padStart(2, "0")}` : `\\u{${code.toString(16)}}`;
}
//#endregion
export { quote as n, createProblemsError as t };
