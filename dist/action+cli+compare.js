import {
  alignColumns,
  heading,
  indent,
  omittedLine,
  paragraph,
  span,
  withLastCell
} from "./shared-07da59.js";
import {
  formatBytes,
  formatCount,
  formatPlural,
  inert,
  shortenEnd,
  shortenMiddle
} from "./shared-74adeb.js";

// src/report/comparison-words.ts
var isUnchanged = ({ layers, measures }) => measures.growthBytes === 0 && layers.every(({ state }) => state === "same");
function growthWords(comparison) {
  const { growthBytes, growthRatio } = comparison.measures;
  if (isUnchanged(comparison)) return "unchanged";
  if (growthBytes === 0) return "no growth";
  const percent = growthRatio === null ? "" : formatSignedPercent(growthRatio);
  return [formatSignedBytes(growthBytes), percent].filter((words) => words !== "").join(", ");
}
var formatSignedBytes = (bytes) => `${bytes > 0 ? "+" : bytes < 0 ? "-" : ""}${formatBytes(Math.abs(bytes))}`;
function formatSignedPercent(ratio) {
  const text = (Math.abs(ratio) * 100).toFixed(1);
  return text === "0.0" ? "" : `${ratio > 0 ? "+" : "-"}${text} %`;
}
function measureRows(comparison, now) {
  const rows = MEASURES.flatMap((measure) => measureRow(comparison, measure, now));
  const { deltaPullBytes } = comparison.measures;
  if (deltaPullBytes === null || deltaPullBytes === 0) return rows;
  const pulled = aboutOf("pullBytes", comparison) + formatBytes(deltaPullBytes);
  return [...rows, { label: "update", old: "", now: pulled, change: "to pull" }];
}
function measureRow(comparison, { label, name, unit }, now) {
  const [before, after] = [comparison.baseline.measures[name] ?? null, now[name] ?? null];
  const isKnown = name !== "pullBytes" || comparison.pullBytesAre !== null;
  if (before === null || after === null || !isKnown) return [];
  const about = aboutOf(name, comparison);
  const [format, formatSigned] = unit === "bytes" ? [formatBytes, formatSignedBytes] : [formatCount, formatSignedCount];
  if (name !== "imageBytes" && format(before) === format(after)) return [];
  return [{ label, old: about + format(before), now: about + format(after), change: formatSigned(after - before) }];
}
var aboutOf = (name, { pullBytesAre }) => name === "pullBytes" && pullBytesAre === "estimate" ? "~" : "";
var MEASURES = [
  { label: "size", name: "imageBytes", unit: "bytes" },
  { label: "own layers", name: "ownBytes", unit: "bytes" },
  { label: "visible", name: "visibleBytes", unit: "bytes" },
  { label: "reclaimable", name: "reclaimableBytes", unit: "bytes" },
  { label: "to pull", name: "pullBytes", unit: "bytes" },
  { label: "layers", name: "layerCount", unit: "count" },
  { label: "files", name: "fileCount", unit: "count" }
];
var formatSignedCount = (count) => `${count > 0 ? "+" : "-"}${formatCount(Math.abs(count))}`;
var changedLayers = ({ layers }, withRebuilt = false) => layers.filter((layer) => layer.state !== "same" && (withRebuilt || !isRebuilt(layer)));
var isRebuilt = ({ state, differs }) => state === "changed" && differs.length === 1 && differs[0] === "times";
function placeWords({ oldIndex, newIndex }, arrow) {
  if (oldIndex === newIndex || oldIndex === null || newIndex === null) return String(newIndex ?? oldIndex ?? "");
  return `${oldIndex} ${arrow} ${newIndex}`;
}
function layerReason(change) {
  const { state, copied, newBytes, origin, differs } = change;
  const again = copied.bytes > 0 && copied.bytes * 2 >= newBytes ? copiedWords(copied.changes, copied.bytes) : "";
  const base = origin === "base" ? "of the base image" : "";
  switch (state) {
    case "added":
      return again === "" ? joined("a new layer", base) : `a new layer${base && ` ${base}`}: ${again}`;
    case "removed":
      return joined("this layer is gone", base);
    case "moved":
      return differs.length === 0 ? "the same layer in another place" : `in another place; ${differenceWords(change)}`;
    default:
      return again === "" ? differenceWords(change) : `${differenceWords(change)}: ${again}`;
  }
}
var joined = (...words) => words.filter((word) => word !== "").join(" ");
var copiedWords = (changes, bytes) => `it ships ${formatBytes(bytes)} again that is there already${changes.length === 0 ? "" : `, for a new ${changes.join("/")}`}`;
function differenceWords({ differs, origin, instruction }) {
  const isEdited = differs.includes("instruction");
  const found = differs.filter((one) => one !== "instruction");
  const same = found.flatMap((one) => SAME_FILES[one] ?? []);
  if (same.length > 0)
    return `files of the same names and sizes with ${same.join(" and ")}${isEdited ? "; its instruction was edited" : ""}`;
  if (isEdited) return "its instruction was edited";
  if (origin === "base") return "the base image changed";
  if (found.length === 0) return "other bytes; in what they differ is not known";
  return instruction !== null && /^(?:COPY|ADD)\b/.test(instruction) ? "it copies other files" : "it left other files";
}
var SAME_FILES = {
  metadata: "new modes or owners",
  times: "new times",
  content: "other contents of the same sizes"
};
function growthRowWords(row, arrow) {
  const note = STATE_WORDS[row.state];
  if (row.package === void 0) return { name: row.isFolder && row.path !== "/" ? `${row.path}/` : row.path, note };
  const { ecosystem } = row.package;
  return { name: packageWords(row.package, arrow), note: note === "" ? ecosystem : `${ecosystem}, ${note}` };
}
var STATE_WORDS = { added: "new", removed: "gone", changed: "" };
function packageWords({ name, oldVersion, newVersion }, arrow) {
  if (oldVersion !== null && newVersion !== null && oldVersion !== newVersion)
    return `${name} ${oldVersion} ${arrow} ${newVersion}`;
  return joined(name, newVersion ?? oldVersion ?? "");
}
function systemPackageWords(change, arrow) {
  const note = STATE_WORDS[change.state];
  return { name: packageWords(change, arrow), note: note === "" ? change.ecosystem : `${change.ecosystem}, ${note}` };
}
function comparisonRemarks(comparison, arrow) {
  const { origins, rebuilt, moves, measures } = comparison;
  const base = origins && origins.base.new - origins.base.old;
  const remarks = [];
  if (base !== null && base !== 0)
    remarks.push(
      `The base image ${formatSignedBytes(base)}, own layers ${formatSignedBytes(measures.growthBytes - base)}.`
    );
  if (rebuilt.layerCount > 0) remarks.push(rebuiltWords(comparison));
  for (const { from, to, bytes, fileCount } of moves.items.filter(({ bytes: bytes2 }) => isTelling(bytes2, comparison)))
    remarks.push(
      `${formatBytes(bytes)} moved: ${from} ${arrow} ${to}${fileCount > 1 ? `, ${formatPlural(fileCount, "file")}` : ""}.`
    );
  return remarks;
}
var isTelling = (bytes, { paths }) => paths !== void 0 && bytes * 50 >= paths.grownBytes + paths.shrunkBytes;
function rebuiltWords({ rebuilt }) {
  const what = rebuilt.layerCount === 1 ? "1 layer holds" : `${rebuilt.layerCount} layers hold`;
  const pull = rebuilt.pullBytes ? `; ${formatBytes(rebuilt.pullBytes)} to pull again` : "";
  return `${what} files of the same names and sizes as before with new times, ${formatBytes(rebuilt.bytes)}${pull}: a rebuild, no growth.`;
}
function baselineWords({ baseline }) {
  const { key, source, report, matchedBy, commit, distance } = baseline;
  const from = report ?? source;
  const name = from.endsWith(key.name) ? from : `${key.name} of ${from}`;
  const at = commit === void 0 ? "" : `, commit ${commit.slice(0, 12)}`;
  const behind = distance ? `, ${formatPlural(distance, "commit")} earlier` : "";
  return `${name}${MATCH_WORDS[matchedBy]}${at}${behind}`;
}
var MATCH_WORDS = { name: "", repository: "", only: ", the only image there for this platform" };
var omittedGrowthWords = ({ count, growthBytes }) => count === 0 ? "" : `and ${formatCount(count)} more, ${formatSignedBytes(growthBytes)}`;

// src/report/markdown-escape.ts
var MOST_CELLS = 120;
var ZERO_WIDTH_SPACE = "&#8203;";
function code(text, mostCells = MOST_CELLS) {
  return text === "" ? "" : asCode(shortenMiddle(oneLine(text), mostCells));
}
function prose(text, mostCells = 400) {
  const words = shortenMiddle(oneLine(text.trim()), mostCells).split(" ");
  return words.map((word) => isPlain(word) ? word : codeWord(word)).join(" ").replace(LIST_MARK, (mark) => mark.replace(/\D$/, entity));
}
function fence(lines, language = "") {
  const shown = lines.map((line) => shortenEnd(inert(line), MOST_FENCED_CELLS).replace(COMMAND, unCommand));
  const longest = Math.max(2, ...shown.flatMap((line) => line.match(/`+/g) ?? []).map(({ length }) => length));
  const mark = "`".repeat(longest + 1);
  return [`${mark}${language}`, ...shown, mark].join("\n");
}
var MOST_FENCED_CELLS = 300;
var COMMAND = /^\s*::|##\[/g;
var unCommand = (mark) => `${mark.slice(0, -1)}\\x${mark.charCodeAt(mark.length - 1).toString(16)}`;
var oneLine = (text) => inert(text.replaceAll("\n", " "));
var asCode = (line) => `<code>${escapeAll(line)}</code>`;
function codeWord(word) {
  let start = 0;
  let end = word.length;
  while (start < end && `"'(`.includes(word.charAt(start))) start++;
  while (end > start && `.,;:!?)"'\u2026`.includes(word.charAt(end - 1))) end--;
  const core = word.slice(start, end);
  return core === "" ? escapeAll(word) : word.slice(0, start) + asCode(core) + word.slice(end);
}
var isPlain = (word) => PLAIN.test(word) && !REFERENCE.test(word);
var PLAIN = /^["'(]*(?:[\p{L}\p{M}]+(?:[-’'][\p{L}\p{M}\d]+)*|[+~-]?\d+(?:[.,:-]\d+)*(?:%|[a-z]{0,3})|[-=+→])?["'),.;:!?…%–—]*$/iu;
var REFERENCE = new RegExp(`^["'(]*(?:[0-9a-f]{7}|ghsa-|(?!utf-|sha-)\\p{L}+-[\\p{L}-]*\\d)`, "iu");
var LIST_MARK = /^(?:\d+[.)]|[-=+])(?=\s|$)|^[-=+]+$/;
function escapeAll(line) {
  return line.replaceAll(LINK_STARTS, `$&${MARK}`).replaceAll(MEANINGFUL, entity).replaceAll(MARK, ZERO_WIDTH_SPACE);
}
var entity = (character) => `&#${character.charCodeAt(0)};`;
var MARK = "\u200B";
var LINK_STARTS = /www(?=\.)|:(?=\/\/)|(?<=[\w.+-])@/gi;
var MEANINGFUL = /[!-~](?<![A-Za-z0-9/.,%=+;:'"()?^-])/g;

// src/report/fact-words.ts
var instructionWords = (instruction) => instruction || "(no instruction recorded)";
function wasteStory({ cause, addedInLayer, hiddenInLayer, changes }) {
  const itself = addedInLayer === hiddenInLayer ? " itself" : "";
  const how = cause === "metadata" ? againWords(changes ?? []) : HIDDEN_WORDS[cause];
  return [
    { words: `added in layer ${addedInLayer}`, layer: addedInLayer },
    { words: `${how} layer ${hiddenInLayer}${itself}`, layer: hiddenInLayer }
  ];
}
var againWords = (changes) => changes.length === 0 ? "the same file again in" : `same content, new ${changes.join("/")}, in`;
var wastePath = ({ path, isFolder }) => isFolder && !path.endsWith("/") ? `${path}/` : path;
function glance({ measures, exactness }) {
  const pull = measures.pullBytes === null ? [] : [`${formatBytes(measures.pullBytes)} to pull`];
  return [
    formatPlural(measures.layerCount, "layer"),
    formatPlural(measures.fileCount, "file"),
    `${formatBytes(measures.reclaimableBytes)} reclaimable`,
    ...exactness.pullBytes === "estimate" ? pull.map((words) => `~${words}`) : pull
  ];
}
function provenance({ source, readBy, verified, exactness, base }) {
  const compared = exactness.contentsCompared ? "" : "; contents not compared, so a metadata change counts as overwritten";
  return `Read from ${source} (${readBy}); ${VERIFIED_WORDS[verified]}${compared}.${baseWords(base)}`;
}
function baseWords(base) {
  if (base === void 0 || base.layerCount === 0) return "";
  const layers = base.layerCount === 1 ? "lowest layer is" : `lowest ${base.layerCount} layers are`;
  const name = base.name === null ? "" : ` ${base.name}`;
  return base.certainty === "exact" ? ` The ${layers} the base image${name}, ${BASE_WORDS[base.by]}.` : ` The ${layers} most likely the base image${name}, ${BASE_WORDS[base.by]}.`;
}
var BASE_WORDS = {
  budget: "as the budget names it and its layers show",
  provenance: "as the builder tells",
  annotation: "as an annotation names it and the history looks",
  history: "as the history looks"
};
function firstRows(list, most) {
  const rest = list.items.slice(most);
  return { items: list.items.slice(0, most), omitted: add(list.omitted, rest.length, sum(rest)) };
}
function largestLayers(layers, most) {
  const sorted = layers.toSorted((a, b) => b.layerBytes - a.layerBytes || a.index - b.index);
  const rest = sorted.slice(most).map(({ layerBytes }) => ({ bytes: layerBytes }));
  return { items: sorted.slice(0, most), omitted: { count: rest.length, bytes: sum(rest) } };
}
var omittedWords = ({ count, bytes }) => count === 0 ? "" : `and ${formatCount(count)} more, ${formatBytes(bytes)}`;
var HIDDEN_WORDS = {
  deleted: "deleted by",
  overwritten: "overwritten by"
};
var VERIFIED_WORDS = {
  structure: "every layer followed to its end, no digest checked",
  tocDigest: "tables of contents checked by digest",
  blobDigest: "stored layers checked by digest",
  diffId: "unpacked layers checked by digest"
};
var add = (omitted, count, bytes) => ({
  count: omitted.count + count,
  bytes: omitted.bytes + bytes
});
var sum = (rows) => rows.reduce((total, { bytes }) => total + bytes, 0);

// src/report/markdown-table.ts
var MARKS = {
  pass: "\u2705",
  fail: "\u274C",
  warn: "\u26A0\uFE0F",
  waived: "\u23F8\uFE0F",
  skipped: "\u2796",
  unmeasured: "\u2757"
};
function table(head, rows) {
  const line = (cells) => `| ${cells.join(" | ")} |`;
  const isNumber = head.map((title) => title.endsWith(":"));
  const body = rows.map((cells) => cells.map((cell, i) => isNumber[i] ? unbroken(cell) : cell));
  const titles = head.map((title) => title.replace(":", ""));
  return [titles, isNumber.map((is) => is ? "--:" : ":--"), ...body].map(line).join("\n");
}
var unbroken = (words) => words.replaceAll(" ", "\xA0");
function omittedRow({ count, bytes }, bytesAt, columns) {
  if (count === 0) return [];
  const cells = Array.from({ length: columns }, () => "");
  cells[bytesAt] = formatBytes(bytes);
  cells[columns - 1] = `and ${formatCount(count)} more`;
  return [cells];
}

// src/report/markdown-comparison.ts
var ARROW = "\u2192";
function comparisonBlocks(comparison, measures, rows) {
  if (isUnchanged(comparison)) return [prose(`Unchanged since ${baselineWords(comparison)}.`)];
  const remarks = comparisonRemarks(comparison, ARROW).map((remark) => `- ${prose(remark)}`);
  return [
    `**Compared with** ${prose(baselineWords(comparison))}`,
    measuresTable(comparison, measures),
    ...remarks.length === 0 ? [] : [remarks.join("\n")],
    ...rows === 0 ? [] : [...layerBlocks(comparison, rows), ...pathBlocks(comparison, rows), ...systemBlocks(comparison, rows)]
  ];
}
function measuresTable(comparison, measures) {
  const rows = measureRows(comparison, measures).map(({ label, old, now, change }) => [
    label,
    old,
    now,
    `**${change}**`
  ]);
  return table(["", "Before:", "Now:", "Change:"], rows);
}
var MOST_INSIDE = 3;
function layerBlocks(comparison, most) {
  const changed = changedLayers(comparison);
  if (changed.length === 0) return [];
  const shown = changed.slice(0, most);
  const rows = shown.map((layer) => [
    MARKS2[layer.state],
    placeWords(layer, ARROW),
    formatSignedBytes(layer.newBytes - layer.oldBytes),
    [
      code(shortenEnd(instructionWords(layer.instruction), 120)),
      prose(layerReason(layer)),
      ...layer.inside === void 0 || layer.state === "moved" ? [] : growthLines(layer.inside)
    ].join("<br>")
  ]);
  const left = changed.length - shown.length;
  const rest = left === 0 ? [] : [["", "", "", `and ${formatPlural(left, "layer")} more`]];
  return ["**Layers that changed**", table(["", "Layer:", "Change:", "What"], [...rows, ...rest])];
}
var MARKS2 = {
  same: "",
  changed: "changed",
  moved: "moved",
  added: "added",
  removed: "removed"
};
function growthLines(list) {
  const { rows, omitted } = firstRows2(worded(list), list.omitted, MOST_INSIDE);
  const lines = rows.map((row) => `${formatSignedBytes(row.growthBytes)} ${whereCell(row)}`);
  const rest = omittedGrowthWords(omitted);
  return rest === "" ? lines : [...lines, rest];
}
function pathBlocks({ heaviest, growth }, most) {
  if (heaviest.items.length === 0) return [];
  return [
    `**What grew and shrank**: ${formatSignedBytes(growth.visibleBytes)} visible`,
    growthTable("Where", worded(heaviest), heaviest.omitted, most)
  ];
}
function systemBlocks({ systemPackages }, most) {
  if (systemPackages === void 0 || systemPackages.items.length === 0) return [];
  const rows = systemPackages.items.map((change) => ({
    growthBytes: change.newBytes - change.oldBytes,
    ...systemPackageWords(change, ARROW)
  }));
  return ["**System packages**, sizes as they say", growthTable("Package", rows, systemPackages.omitted, most)];
}
var worded = ({ items }) => items.map((row) => ({ growthBytes: row.growthBytes, ...growthRowWords(row, ARROW) }));
var whereCell = ({ name, note }) => `${code(name)}${note === "" ? "" : ` ${prose(note)}`}`;
function growthTable(title, all, left, most) {
  const { rows, omitted } = firstRows2(all, left, most);
  const rest = omitted.count === 0 ? [] : [[formatSignedBytes(omitted.growthBytes), `and ${omitted.count} more`]];
  return table(
    ["Change:", title],
    [...rows.map((row) => [formatSignedBytes(row.growthBytes), whereCell(row)]), ...rest]
  );
}
function firstRows2(all, omitted, most) {
  const rest = all.slice(most);
  return {
    rows: all.slice(0, most),
    omitted: {
      count: omitted.count + rest.length,
      growthBytes: rest.reduce((sum2, row) => sum2 + row.growthBytes, omitted.growthBytes)
    }
  };
}

// src/report/json.ts
function renderJson(report) {
  return `${prettyJson(report)}
`;
}
function prettyJson(value) {
  const parts = [];
  write(value, "\n", parts);
  return parts.join("");
}
function write(value, newline, parts) {
  if (typeof value !== "object" || value === null || isFlat(value)) {
    parts.push(JSON.stringify(value));
    return;
  }
  const inner = `${newline}  `;
  const [open, close] = Array.isArray(value) ? "[]" : "{}";
  let separator = `${open}${inner}`;
  for (const [key, item] of Object.entries(value)) {
    if (item === void 0) continue;
    parts.push(separator, Array.isArray(value) ? "" : `${JSON.stringify(key)}: `);
    write(item, inner, parts);
    separator = `,${inner}`;
  }
  parts.push(`${newline}${close}`);
}
function isFlat(value) {
  if (!Array.isArray(value)) return Object.values(value).every((item) => item === void 0);
  return value.every((item) => typeof item !== "object" || item === null);
}

// src/report/terminal-comparison.ts
function comparisonSections(comparison, measures, screen) {
  if (isUnchanged(comparison)) return [paragraph(`Unchanged since ${baselineWords(comparison)}.`, screen, "", "dim")];
  return [
    measuresSection(comparison, measures, screen),
    changedSection(comparison, screen),
    pathsSection(comparison, screen),
    systemSection(comparison, screen)
  ];
}
function measuresSection(comparison, measures, screen) {
  const rows = measureRows(comparison, measures).map(({ label, old, now, change }) => [
    span(label, "dim"),
    span(old),
    span(old === "" ? "" : screen.glyphs.arrow, "dim"),
    span(now),
    span(change, "bold")
  ]);
  return [
    heading("Compared", `with ${baselineWords(comparison)}`, screen),
    ...indent(alignColumns(rows, ["left", "right", "left", "right", "right"], [0, 2, 1, 1, 2])),
    ...comparisonRemarks(comparison, screen.glyphs.arrow).flatMap((remark) => paragraph(remark, screen, "", "dim"))
  ];
}
var MOST_LAYERS = 8;
var MOST_ROWS = 3;
function changedSection(comparison, screen) {
  const changed = changedLayers(comparison, screen.isVerbose);
  if (changed.length === 0) return [];
  const shown = screen.isVerbose ? changed : heaviestOf(changed);
  const rows = shown.map((layer) => [
    span(MARKS3[layer.state], STYLES[layer.state]),
    span(placeWords(layer, screen.glyphs.arrow), "dim"),
    span(formatSignedBytes(layer.newBytes - layer.oldBytes))
  ]);
  const heads = withLastCell(rows, ["left", "right", "right"], screen, (i, cells) => [
    span(shortenEnd(instructionWords(shown[i]?.instruction ?? null), cells, screen.glyphs.ellipsis))
  ]);
  const left = changed.length - shown.length;
  return [
    heading("Layers that changed", `${changed.length} of ${formatPlural(comparison.layers.length, "layer")}`, screen),
    ...shown.flatMap((layer, i) => [heads[i] ?? [], ...below(layer, screen)]),
    ...omittedLine(left === 0 ? "" : `and ${formatPlural(left, "layer")} more`)
  ];
}
function heaviestOf(layers) {
  const weight = ({ oldBytes, newBytes }) => Math.max(oldBytes, newBytes);
  const chosen = new Set(layers.toSorted((a, b) => weight(b) - weight(a)).slice(0, MOST_LAYERS));
  return layers.filter((layer) => chosen.has(layer));
}
var MARKS3 = { same: " ", changed: "~", moved: ">", added: "+", removed: "-" };
var STYLES = {
  same: "dim",
  changed: "yellow",
  moved: "cyan",
  added: "red",
  removed: "green"
};
function below(layer, screen) {
  const reason = paragraph(layerReason(layer), screen, "   ", "dim");
  const isWhole = layer.state === "moved" || layer.inside === void 0;
  return isWhole ? reason : [...reason, ...indent(growthRows(layer.inside, MOST_ROWS, screen), 3)];
}
function pathsSection({ heaviest, growth }, screen) {
  if (heaviest.items.length === 0) return [];
  return [
    heading("What grew and shrank", `${formatSignedBytes(growth.visibleBytes)} visible`, screen),
    ...growthRows(heaviest, 5, screen)
  ];
}
function systemSection({ systemPackages }, screen) {
  if (systemPackages === void 0 || systemPackages.items.length === 0) return [];
  const rows = systemPackages.items.map((change) => ({
    growthBytes: change.newBytes - change.oldBytes,
    ...systemPackageWords(change, screen.glyphs.arrow)
  }));
  return [
    heading("System packages", "sizes as the packages say", screen),
    ...boundedRows(rows, systemPackages.omitted, 5, screen)
  ];
}
var growthRows = ({ items, omitted }, most, screen) => boundedRows(
  items.map((row) => ({ growthBytes: row.growthBytes, ...growthRowWords(row, screen.glyphs.arrow) })),
  omitted,
  most,
  screen
);
function boundedRows(all, omitted, most, screen) {
  const shown = screen.isVerbose ? all : all.slice(0, most);
  const rest = all.slice(shown.length);
  const left = {
    count: omitted.count + rest.length,
    growthBytes: rest.reduce((sum2, row) => sum2 + row.growthBytes, omitted.growthBytes)
  };
  const rows = shown.map((row) => [span(formatSignedBytes(row.growthBytes))]);
  return [
    ...withLastCell(rows, ["right"], screen, (i, cells) => {
      const { name = "", note = "" } = shown[i] ?? {};
      const end = note === "" ? "" : `  ${note}`;
      return [span(shortenMiddle(name, cells - end.length - 3, screen.glyphs.ellipsis)), span(end, "dim")];
    }),
    ...omittedLine(omittedGrowthWords(left))
  ];
}

export {
  growthWords,
  instructionWords,
  wasteStory,
  wastePath,
  glance,
  provenance,
  firstRows,
  largestLayers,
  omittedWords,
  code,
  prose,
  fence,
  MARKS,
  table,
  unbroken,
  omittedRow,
  comparisonBlocks,
  renderJson,
  prettyJson,
  comparisonSections
};
