import {
  GateError
} from "./shared-5d859c.js";

// src/judge/budget-problems.ts
var MOST_SHOWN = 50;
var MOST_CELLS = { before: 50, culprit: 60, after: 40 };
var MOST_QUOTED = 60;
function problemsError(what, code, texts) {
  const located = texts.flatMap((text) => locate(text));
  const shown = located.slice(0, MOST_SHOWN);
  const column = Math.max(...shown.map(({ place }) => place.length)) + 2;
  const blocks = shown.flatMap(({ place, problem, source }) => [
    `  ${place.padEnd(column)}${problem.message}`,
    ...problem.hint === void 0 || isBlank(source, problem) ? [] : excerpt(source, problem.hint)
  ]);
  const count = located.length === 1 ? "1 problem" : `${located.length} problems`;
  const rest = located.length > shown.length ? [`  \u2026 and ${located.length - shown.length} more`] : [];
  return new GateError(code, [`${what} not usable: ${count}`, ...blocks, ...rest].join("\n"), {
    where: [...new Set(texts.map(({ name }) => name))].join(", ")
  });
}
var isBlank = ({ text }, { hint }) => hint === "" && text.trim() === "";
function locate({
  name,
  text,
  isOneLine,
  problems
}) {
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
    const place = isOneLine ? name : `${name}:${number}:${start + 1}`;
    return { place, problem, source: { number: isOneLine ? null : number, text: line, start, end } };
  });
}
function excerpt({ number, text, start, end }, hint) {
  const cells = (part) => Array.from(part, shownCell);
  const [before, culprit, after] = [cells(text.slice(0, start)), cells(text.slice(start, end)), cells(text.slice(end))];
  const shownBefore = cut(before.toReversed(), MOST_CELLS.before).toReversed();
  const shownCulprit = cut(culprit, MOST_CELLS.culprit);
  const shownAfter = cut(after, MOST_CELLS.after);
  const line = [...shownBefore, ...shownCulprit, ...shownAfter].map((cell) => cell.text).join("");
  const indent = " ".repeat(width(shownBefore));
  const carets = "^".repeat(Math.max(1, width(shownCulprit)));
  return [
    `    ${String(number ?? "").padStart(3)} | ${line}`.trimEnd(),
    `        | ${indent}${carets}   ${hint}`.trimEnd()
  ];
}
var WIDE = /^[\p{Emoji_Presentation}\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\uff01-\uff60]$/u;
function shownCell(character) {
  const text = character === "	" ? " " : visible(character);
  if (text === character && new RegExp("^\\p{M}$", "u").test(character)) return { text, width: 0 };
  return { text, width: WIDE.test(character) ? 2 : text.length };
}
var width = (cells) => cells.reduce((sum, cell) => sum + cell.width, 0);
function cut(cells, most) {
  let used = 0;
  const end = cells.findIndex((cell) => {
    used += cell.width;
    return used > most;
  });
  return end === -1 ? cells : [...cells.slice(0, end), { text: "\u2026", width: 1 }];
}
function quoted(text) {
  const short = text.length > MOST_QUOTED ? `${text.slice(0, MOST_QUOTED)}\u2026` : text;
  return `"${Array.from(short, visible).join("")}"`;
}
function visible(character) {
  if (!new RegExp("^\\p{C}$", "u").test(character)) return character;
  const code = character.codePointAt(0) ?? 0;
  return code < 256 ? `\\x${code.toString(16).padStart(2, "0")}` : `\\u{${code.toString(16)}}`;
}

export {
  problemsError,
  quoted
};
