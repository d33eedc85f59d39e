import {
  readKnownImages
} from "./init+ratchet.js";
import {
  parseBudget,
  readBudgetYaml
} from "./action+parse-budget+ratchet.js";
import "./shared-ffce4d.js";
import {
  alignColumns,
  indent,
  lineWidth,
  openScreen,
  paint,
  paragraph,
  span,
  stack
} from "./shared-07da59.js";
import {
  writeBudgetFile
} from "./shared-4c8765.js";
import "./shared-a3d550.js";
import {
  readBudgetFile
} from "./shared-0d943c.js";
import {
  VERSION,
  comesBeforeWarning,
  costOf,
  judgeReport,
  outgrownLimits,
  roomyLimit,
  roundLimit
} from "./shared-19f1ac.js";
import {
  parseByteSize,
  readLimit
} from "./shared-07612e.js";
import "./shared-50461d.js";
import {
  displayWidth,
  formatApart,
  formatPlural,
  inert,
  shortenMiddle
} from "./shared-74adeb.js";
import "./shared-75bd84.js";
import "./shared-82872b.js";
import "./shared-8b6e37.js";
import "./shared-8fbf56.js";
import "./shared-a3bc7a.js";
import "./shared-eaaf20.js";
import "./shared-e1389e.js";
import "./shared-ca3608.js";
import "./shared-506bad.js";
import "./shared-1cd5ea.js";
import "./shared-f533ba.js";
import "./shared-5a033b.js";
import {
  GateError
} from "./shared-5d859c.js";
import "./shared-821ef7.js";

// src/cli/ratchet.ts
import { stat } from "node:fs/promises";
import { resolve } from "node:path";

// src/judge/propose/limit-style.ts
function limitStyle({ unit }, { text }) {
  const [, before = "", digits = "", space = "", suffix = "", after = ""] = /^(\s*)([\d.,_]*)(\s*)([a-z%]*)(\s*)$/i.exec(text) ?? [];
  const around = (number) => `${before}${number}${space}${suffix}${after}`;
  if (unit === "ratio") {
    if (suffix === "%") return { multiple: 1, write: (ratio) => around(plain(ratio * 100)) };
    const isShort = digits.startsWith(".");
    return {
      multiple: 1,
      write: (ratio) => `${before}${ratio.toFixed(2).replace(/^0(?=\.)/, isShort ? "" : "0")}${after}`
    };
  }
  const multiple = unit === "bytes" && parseByteSize(`1${suffix}`) || 1;
  const separator = /[,_]/.exec(digits)?.[0] ?? "";
  return { multiple, write: (number) => around(grouped(plain(number), separator)) };
}
var plain = (number) => String(Number(number.toPrecision(12)));
var grouped = (number, separator) => {
  const [whole = "", ...fraction] = number.split(".");
  return [whole.replace(/\B(?=(?:\d{3})+$)/g, separator), ...fraction].join(".");
};

// src/judge/propose/written-limit.ts
function writtenLimits(text) {
  const { places } = readBudgetYaml(text);
  const timesByStart = /* @__PURE__ */ new Map();
  for (const { start } of places.values()) timesByStart.set(start, (timesByStart.get(start) ?? 0) + 1);
  return ({ pointer }, bound) => {
    const whole = places.get(pointer);
    const place = whole?.text === void 0 ? places.get(`${pointer}/${bound}`) : whole;
    if (place?.text === void 0 || timesByStart.get(place.start) !== 1) return void 0;
    const quote = place.isPlain ? 0 : 1;
    const [start, end] = [place.start + quote, place.end - quote];
    return text.slice(start, end) === place.text ? { start, end, text: place.text, isPlain: place.isPlain } : void 0;
  };
}

// src/judge/propose/ratchet.ts
function ratchet(file, budget, images, words) {
  const content = file.text.replace(/^\ufeff/, "");
  const work = { find: writtenLimits(content), edits: /* @__PURE__ */ new Map() };
  const outgrown = outgrownLimits(budget, images);
  const kept = [];
  const lowerOrKeep = (held) => {
    const why = lowerFirst(held, work);
    if (why !== null) kept.push({ label: held.label, image: held.image, from: held.bounds[0].written.from, why });
  };
  for (const held of outgrown) if (held.bounds[0].bound === "warn") lowerOrKeep(held);
  for (const held of outgrown) {
    if (held.bounds[0].bound === "fail") lowerOrKeep(held);
    else lowerSecond(held, work);
  }
  const edits = [...work.edits.values()].sort((a, b) => a.start - b.start);
  const bom = file.text.slice(0, file.text.length - content.length);
  return { text: bom + edited(content, edits, words), changes: edits.map(({ change }) => change), kept };
}
function lowerFirst(held, { find, edits }) {
  const { bounds, unknownImages, rule, value, imageBytes } = held;
  const [first] = bounds;
  if (unknownImages.length > 0) return `not measured, and must keep it too: ${named(unknownImages)}`;
  const [spot, ...others] = bounds.map(({ bound }) => find(held, bound));
  if (spot === void 0 || others.includes(void 0)) return "it stands in several places, or over several lines";
  const edit = editOf(held, first, spot, (multiple) => roomyLimit(rule, value, imageBytes, multiple));
  if (edit === void 0) return null;
  if (isBeforeWarning(held, edit, edits)) return "a warning from elsewhere would come after it";
  edits.set(first.written, edit);
  return null;
}
var MOST_NAMED = 3;
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
  const cost = costOf(rule, newWarn) * (costOf(rule, fail.limit) / costOf(rule, warn.limit));
  const edit = editOf(held, fail, spot, (multiple) => roundLimit(rule, cost, multiple));
  if (edit !== void 0 && !isBeforeWarning(held, edit, edits)) edits.set(fail.written, edit);
}
function editOf(held, { bound, written, limit }, spot, figure) {
  const { rule, label, image, value } = held;
  const style = limitStyle(rule, spot);
  const number = figure(style.multiple);
  if (number === null) return void 0;
  const newText = style.write(number);
  const reading = readLimit(rule, { ...spot, text: newText });
  const newLimit = "limit" in reading ? reading.limit : null;
  if (newLimit === null || costOf(rule, newLimit) >= costOf(rule, limit)) return void 0;
  const change = { rule, label, image, value, bound, oldText: spot.text, newText, from: written.from };
  return { start: spot.start, end: spot.end, change, newLimit };
}
var isBeforeWarning = (held, { newLimit, change }, edits) => change.bound === "fail" && comesBeforeWarning(held, newLimit, (warn) => edits.get(warn)?.newLimit ?? warn.limit);
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
var MEASURED = /( {1,40}# measured: )[\d.,]{1,20}(?: [kMGT]?i?B)?(?=\r?$)/my;

// src/report/ratchet.ts
function renderRatchet(view, options) {
  const screen = openScreen(options);
  const lines = stack([
    titleLines(view, screen),
    changeLines(view, screen),
    keptLines(view.kept, screen),
    nextLines(view, screen)
  ]);
  return paint(lines, screen.columns, options.color, screen.glyphs.ellipsis);
}
function titleLines({ source, changes, kept, isWritten }, { isAscii }) {
  const count = formatPlural(changes.length, "limit");
  const none = kept.length === 0 ? "no limit has room to spare" : "no limit comes down";
  const words = changes.length === 0 ? none : isWritten ? `${count} lowered` : `${count} could come down`;
  return [[span(inert(source, isAscii), "bold"), span(`: ${words}`)]];
}
var SHORTEST_LABEL = 28;
function changeLines({ changes, source }, screen) {
  if (changes.length === 0) return [];
  const longest = Math.max(...changes.map((row) => displayWidth(labelOf(row, screen))));
  for (const origin of [(row) => lineOf(row, source), () => ""]) {
    const bare = Math.max(...table(changes, 1, origin, screen).map(lineWidth));
    const spare = screen.columns - bare + 1;
    if (spare >= Math.min(longest, SHORTEST_LABEL)) return table(changes, spare, origin, screen);
  }
  return changes.flatMap((row) => [
    [span("  "), span(shortenMiddle(labelOf(row, screen), screen.columns - 2, screen.glyphs.ellipsis))],
    [span(`    ${row.bound === "warn" ? "warns, " : ""}${measured(row)}, `), ...spaced(stepOf(row, screen))]
  ]);
}
function table(changes, labelCells, origin, screen) {
  const rows = changes.map((row) => [
    span(shortenMiddle(labelOf(row, screen), labelCells, screen.glyphs.ellipsis)),
    span(row.bound === "warn" ? "warns" : "", "dim"),
    span(measured(row)),
    ...stepOf(row, screen),
    span(inert(origin(row), screen.isAscii), "dim")
  ]);
  return indent(alignColumns(rows, ["left", "left", "right", "right", "left", "right", "left"], [0, 2, 2, 2, 1, 1, 2]));
}
var lineOf = ({ from }, source) => from.startsWith(`${source}:`) ? `line ${from.slice(source.length + 1)}` : from;
var labelOf = ({ label, image }, { isAscii }) => inert(image === null ? label : `${label} of ${image}`, isAscii);
var measured = ({ value, unit }) => formatApart(value, [], unit)[0];
var stepOf = ({ oldText, newText }, { isAscii }) => [
  span(inert(oldText, isAscii), "dim"),
  span(isAscii ? "->" : "\u2192", "dim"),
  span(inert(newText, isAscii), "green")
];
var spaced = (cells) => cells.flatMap((cell, index) => index === 0 ? [cell] : [span(" "), cell]);
var keptLines = (kept, screen) => kept.flatMap(({ label, image, from, why }) => {
  const name = image === null ? label : `${label} of ${image}`;
  return paragraph(inert(`${name} stays (${from}): ${why}`, screen.isAscii), screen, `${screen.glyphs.bullet} `);
});
var nextLines = ({ changes, isWritten }, screen) => changes.length === 0 || isWritten ? [] : paragraph("nothing is written yet: add --write to do it", screen, "", "dim");

// src/cli/ratchet.ts
async function ratchetBudget({ request, isWritten }, host, options) {
  const file = await readBudgetFile(request.budgetPath, host);
  if (file === void 0)
    throw new GateError("USAGE", "there is no budget here", { fix: "write one: plimsoll init docker:NAME" });
  const path = resolve(host.cwd, file.source);
  if (isWritten && !(await stat(path)).isFile())
    throw new GateError("USAGE", "only a file can be written to", { where: file.source, fix: "leave --write out" });
  const budget = parseBudget(file);
  const known = await readKnownImages(request, { budget, flags: /* @__PURE__ */ new Map() }, host);
  const images = [...known.measured, ...known.reported];
  const report = judgeReport({ images, budget, flags: /* @__PURE__ */ new Map(), notices: [], now: host.now(), toolVersion: VERSION });
  const { text, changes, kept } = ratchet(
    file,
    budget,
    report.images,
    ({ rule, value }) => measured({ value, unit: rule.unit })
  );
  parseBudget({ ...file, text });
  if (isWritten && changes.length > 0) await writeBudgetFile(path, text);
  const rows = changes.map(({ rule, ...change }) => ({ ...change, unit: rule.unit }));
  return renderRatchet({ source: file.source, changes: rows, kept, isWritten }, options);
}
export {
  ratchetBudget
};
