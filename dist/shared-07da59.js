import {
  displayWidth,
  shortenEnd,
  shortenMiddle,
  wrap
} from "./shared-74adeb.js";

// src/report/screen.ts
var COMFORTABLE_COLUMNS = 120;
function openScreen({ columns, verbose = false, ascii = false }) {
  const widest = verbose ? 200 : COMFORTABLE_COLUMNS;
  return {
    columns: Math.min(Math.max(columns, 40), widest),
    isVerbose: verbose,
    isAscii: ascii,
    glyphs: ascii ? ASCII : UNICODE
  };
}
var UNICODE = {
  marks: { pass: "\u2714", fail: "\u2716", warn: "\u25B2", waived: "\u25CB", skipped: "\u2013", unmeasured: "!" },
  rule: "\u2500",
  ellipsis: "\u2026",
  atMost: "\u2264",
  atLeast: "\u2265",
  bullet: "\xB7",
  none: "\u2013",
  arrow: "\u2192",
  bar: ["\u258F", "\u258E", "\u258D", "\u258C", "\u258B", "\u258A", "\u2589", "\u2588"]
};
var ASCII = {
  marks: { pass: "+", fail: "x", warn: "^", waived: "o", skipped: "-", unmeasured: "!" },
  rule: "-",
  ellipsis: "...",
  atMost: "<=",
  atLeast: ">=",
  bullet: "*",
  none: "-",
  arrow: "->",
  bar: ["#"]
};
var OUTCOME_STYLES = {
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

// src/report/spans.ts
var span = (text, ...styles) => ({ text, styles });
var lineWidth = (line) => line.reduce((cells, { text }) => cells + displayWidth(text), 0);
function alignColumns(rows, aligns, gaps = []) {
  const widths = aligns.map((_, column) => Math.max(0, ...rows.map((row) => displayWidth(row[column]?.text ?? ""))));
  return rows.map(
    (row) => row.flatMap((cell, column) => {
      const width = widths[column] ?? 0;
      const gap = span(" ".repeat(column === 0 || width === 0 ? 0 : gaps[column] ?? 2));
      const padding = span(" ".repeat(width - displayWidth(cell.text)));
      return aligns[column] === "right" ? [gap, padding, cell] : [gap, cell, padding];
    })
  );
}
var indent = (lines, cells = 2) => lines.map((line) => [span(" ".repeat(cells)), ...line]);
function paint(lines, columns, hasColor, ellipsis) {
  return lines.map((line) => `${paintLine(cut(trimEnd(line), columns, ellipsis), hasColor)}
`).join("");
}
var SGR = {
  bold: [1, 22],
  dim: [2, 22],
  red: [31, 39],
  green: [32, 39],
  yellow: [33, 39],
  cyan: [36, 39]
};
function trimEnd(line) {
  const last = line.findLastIndex(({ text }) => text.trimEnd() !== "");
  return line.slice(0, last + 1).map((piece, i) => i === last ? { ...piece, text: piece.text.trimEnd() } : piece);
}
var paintLine = (line, hasColor) => line.map(({ text, styles }) => paintSpan(text, hasColor ? styles : [])).join("");
function paintSpan(text, styles) {
  if (text === "") return "";
  return styles.reduce((painted, style) => `\x1B[${SGR[style][0]}m${painted}\x1B[${SGR[style][1]}m`, text);
}
function cut(line, columns, ellipsis) {
  if (lineWidth(line) <= columns) return line;
  const kept = [];
  let room = columns - ellipsis.length;
  for (const piece of line) {
    const width = displayWidth(piece.text);
    if (width > room) return [...kept, { ...piece, text: shortenEnd(piece.text, room + ellipsis.length, ellipsis) }];
    kept.push(piece);
    room -= width;
  }
  return kept;
}

// src/report/sections.ts
function heading(title, remark, { columns, glyphs }) {
  const room = columns - displayWidth(title) - SHORTEST_RULE - 4;
  const fits = room >= Math.min(displayWidth(remark), SHORTEST_REMARK);
  const shown = fits ? ` ${shortenMiddle(remark, room, glyphs.ellipsis)}` : "";
  const rule = columns - 3 - displayWidth(title) - displayWidth(shown);
  return [span("  "), span(title, "bold"), span(` ${glyphs.rule.repeat(rule)}`, "dim"), span(shown, "dim")];
}
var SHORTEST_RULE = 3;
var SHORTEST_REMARK = 27;
function withLastCell(rows, aligns, { columns }, last) {
  return indent(alignColumns(rows, aligns)).map((line, row) => [
    ...line,
    span("  "),
    ...last(row, columns - lineWidth(line) - 2)
  ]);
}
function paragraph(text, { columns }, lead = "", ...styles) {
  const cells = columns - 2 - displayWidth(lead);
  return text.split("\n").flatMap((line) => wrap(line, cells)).map((line, i) => [span(`  ${i === 0 ? lead : " ".repeat(displayWidth(lead))}`), span(line, ...styles)]);
}
var stack = (blocks) => blocks.filter((block) => block.length > 0).flatMap((block, i) => i === 0 ? block : [[], ...block]);
var omittedLine = (words) => words === "" ? [] : [[span(`  ${words}`, "dim")]];

export {
  openScreen,
  UNICODE,
  OUTCOME_STYLES,
  drawBar,
  span,
  lineWidth,
  alignColumns,
  indent,
  paint,
  heading,
  withLastCell,
  paragraph,
  stack,
  omittedLine
};
