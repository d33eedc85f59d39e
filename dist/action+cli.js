import {
  MARKS,
  code,
  comparisonBlocks,
  comparisonSections,
  fence,
  firstRows,
  glance,
  growthWords,
  instructionWords,
  largestLayers,
  omittedRow,
  omittedWords,
  prose,
  provenance,
  table,
  unbroken,
  wastePath,
  wasteStory
} from "./action+cli+compare.js";
import {
  OUTCOME_STYLES,
  UNICODE,
  alignColumns,
  drawBar,
  heading,
  indent,
  lineWidth,
  omittedLine,
  openScreen,
  paint,
  paragraph,
  span,
  stack,
  withLastCell
} from "./shared-07da59.js";
import {
  IMAGE_NAME
} from "./shared-a3d550.js";
import {
  ADVICE_RULES
} from "./shared-0d943c.js";
import {
  displayWidth,
  formatApart,
  formatBytes,
  formatCount,
  formatDistance,
  formatPlural,
  formatShare,
  inertLines,
  inertReport,
  shortenEnd,
  shortenMiddle,
  wrap
} from "./shared-74adeb.js";
import {
  isCommitSha
} from "./action+baseline-build+cli.js";
import {
  GateError
} from "./shared-5d859c.js";

// src/report/finding-words.ts
function describeFinding(finding, isEstimate, none) {
  const { value, limit, otherLimit } = finding.measure === "deniedPaths" ? pathCount(finding) : numbers(finding, none);
  return {
    label: finding.path ?? finding.rule,
    value: isEstimate && finding.value !== null ? `~${value}` : value,
    limit,
    howFar: howFar(finding),
    from: finding.isDefault ? "default" : finding.from,
    remarks: [otherLimit, ...reasons(finding), leftOut(finding)].filter((remark) => remark !== "")
  };
}
var distanceWords = (finding) => finding.distance === null ? void 0 : formatDistance(finding.distance, finding.bound, scaleOf(finding));
function numbers(finding, none) {
  const { warnLimit, failLimit } = finding;
  const decided = decidingLimit(finding);
  const other = decided === failLimit ? warnLimit : failLimit;
  const known = [decided, other].filter((limit2) => limit2 !== null);
  const [value, limit = none, otherText] = formatApart(finding.value ?? known[0] ?? 0, known, scaleOf(finding));
  return {
    value: finding.value === null ? none : value,
    limit,
    otherLimit: otherText === void 0 ? "" : `${other === warnLimit ? "warns" : "fails"} at ${otherText}`
  };
}
function decidingLimit({ value, distance, bound, warnLimit, failLimit }) {
  const beyond = (limit) => value === null || limit === null ? null : bound === "atMost" ? value - limit : limit - value;
  const isWarnLimit = failLimit === null || distance !== null && beyond(warnLimit) === distance;
  return isWarnLimit && beyond(failLimit) !== distance ? warnLimit : failLimit;
}
function pathCount({ value }) {
  return { value: value ? formatPlural(value, "path") : "none", limit: "none", otherLimit: "" };
}
function howFar(finding) {
  const { outcome, measure } = finding;
  if (outcome === "skipped") return "skipped";
  if (outcome === "unmeasured") return "not measured";
  const isBeyond = outcome !== "pass";
  const distance = distanceWords(finding) ?? (isBeyond ? "over" : "");
  const words = measure === "deniedPaths" ? isBeyond ? "denied" : "" : distance;
  return outcome === "waived" ? `${words}, waived` : words;
}
var scaleOf = ({ unit, rule }) => unit === "ratio" && rule.endsWith("Percent") ? "percent" : unit;
function reasons({ why = "", measure, outcome }) {
  return measure === "deniedPaths" && outcome === "pass" ? [] : why.split("\n");
}
var leftOut = ({ ignored }) => ignored === void 0 ? "" : `left out ${formatBytes(ignored.bytes)}: ${ignored.patterns.join(", ")}`;

// src/report/headline.ts
function headline(image, hasReason = false) {
  const { size, verdict } = headlineParts(image, hasReason);
  return size === "" ? verdict : `${size}, ${verdict}`;
}
function headlineParts(image, hasReason = false) {
  if (image.facts !== void 0)
    return {
      size: imageSize(image, image.facts.measures.imageBytes),
      verdict: verdictWords(image) + changeWords(image)
    };
  if (image.manifest !== void 0) return { size: pullSize(image, image.manifest), verdict: verdictWords(image) };
  const reason = hasReason ? firstLine(image.error?.message) : void 0;
  return { size: "", verdict: `could not be measured${reason === void 0 ? "" : `: ${reason}`}` };
}
function findingLine(finding) {
  const { outcome, measure } = finding;
  if (outcome === "unmeasured") return `${subject(finding)} could not be measured`;
  const name = measure === "imageBytes" ? `${SUBJECTS.imageBytes} ` : "";
  return name + beyondWords([finding], outcome === "warn" ? "the warning limit" : "budget");
}
var changeWords = ({ comparison }) => comparison === void 0 ? "" : ` (${growthWords(comparison)})`;
var firstLine = (message) => message?.replace(/(?:; [^;\n]*)?:?\n.*$/s, "");
var isWorthAWord = ({ verdict, findings }) => verdict !== "pass" || findings.some(({ outcome }) => outcome === "waived");
function furthest(findings) {
  const rank2 = ({ measure, isDefault }) => measure === "imageBytes" ? 0 : isDefault ? 2 : 1;
  return [...findings].sort((a, b) => rank2(a) - rank2(b) || proportion(b) - proportion(a))[0];
}
function verdictWords({ verdict, findings }) {
  const failed = findings.filter(({ outcome }) => outcome === "fail");
  if (verdict === "unmeasured") return unmeasuredWords(findings, failed);
  if (verdict === "fail") return beyondWords(failed, "budget");
  if (verdict === "warn") return warningWords(findings.filter(({ outcome }) => outcome === "warn"));
  const waived = findings.filter(({ outcome }) => outcome === "waived").length;
  return waived === 0 ? "within budget" : `within budget, ${waived} waived`;
}
function warningWords(warned) {
  const overridden = warned.filter((finding) => finding.overridden !== void 0);
  const [first] = overridden;
  if (first?.overridden === void 0) return beyondWords(warned, "the warning limit");
  return `${beyondWords(overridden, "budget")}, let pass by ${first.overridden.by}`;
}
function unmeasuredWords(findings, failed) {
  const missing = findings.filter(({ outcome }) => outcome === "unmeasured");
  const what = `${missing[0] === void 0 ? "a rule" : subject(missing[0])} could not be measured`;
  const words = missing.length > 1 ? `${what}, +${missing.length - 1} more` : what;
  return failed.length === 0 ? words : `${beyondWords(failed, "budget")}; ${words}`;
}
function beyondWords(findings, limit) {
  const first = furthest(findings);
  if (first === void 0) return `over ${limit}`;
  const more = findings.length > 1 ? `, +${findings.length - 1} more` : "";
  if (first.measure === "deniedPaths") return `${formatPlural(first.value ?? 0, "denied path")}${more}`;
  const name = first.measure === "imageBytes" ? "" : `${subject(first)} `;
  return `${name}${distanceWords(first) ?? "over"} ${limit}${more}`;
}
var imageSize = (image, imageBytes) => sizeBesideLimit(image, "imageBytes", imageBytes);
function pullSize(image, { measures: { pullBytes, layerCount } }) {
  if (pullBytes === null) return formatPlural(layerCount ?? 0, "layer");
  return `${sizeBesideLimit(image, "pullBytes", pullBytes)} to pull`;
}
function sizeBesideLimit({ findings }, measure, bytes) {
  const rule = findings.find((finding) => finding.measure === measure);
  return rule === void 0 ? formatBytes(bytes) : describeFinding(rule, false, "").value;
}
function proportion({ measure, distance, failLimit, warnLimit, outcome }) {
  if (measure === "deniedPaths") return -1;
  const limit = outcome === "warn" ? warnLimit : failLimit ?? warnLimit;
  return distance === null ? 0 : distance / (limit ?? 1);
}
function subject({ measure, path = "a path" }) {
  if (measure === "pathBytes" || measure === "deniedPaths") return path;
  return measure === "pathGrowthBytes" ? `growth of ${path}` : SUBJECTS[measure];
}
var SUBJECTS = {
  imageBytes: "image size",
  layerBytes: "largest layer",
  layerCount: "layer count",
  fileCount: "file count",
  contentBytes: "content",
  visibleBytes: "visible content",
  reclaimableBytes: "reclaimable",
  visibleRatio: "visible ratio",
  efficiencyRatio: "efficiency",
  wastedBytes: "wasted",
  userWastedRatio: "user waste",
  pullBytes: "pull size",
  ownBytes: "own layers",
  growthBytes: "growth",
  growthRatio: "growth",
  ownGrowthBytes: "growth of own layers",
  pullGrowthBytes: "growth of pull size",
  deltaPullBytes: "pull for an update"
};

// src/report/manifest-words.ts
function manifestGlance({ measures, exactness }) {
  const estimate = exactness.pullBytes === "estimate" ? "~" : "";
  return [
    formatPlural(measures.layerCount ?? 0, "layer"),
    ...measures.pullBytes === null ? [] : [`${estimate}${formatBytes(measures.pullBytes)} to pull`]
  ];
}
var manifestProvenance = ({ source, readBy }) => `Read from ${source} (${readBy}); sizes as the manifest says. No rule needs what is in the layers, so they were not read.`;
function largestStored({ layers }, most) {
  const once = new Map(layers.toReversed().map((layer) => [layer.digest, layer]));
  const known = [...once.values()].flatMap(
    (layer) => layer.storedBytes === null ? [] : [{ ...layer, bytes: layer.storedBytes }]
  );
  const items = known.sort((a, b) => b.bytes - a.bytes || a.index - b.index);
  return firstRows({ items, omitted: { count: 0, bytes: 0 } }, most);
}

// src/report/links.ts
var isInRepository = ({ file, line, endLine }) => encodedPath(file) !== void 0 && isLine(line) && isLine(endLine);
function lineUrl(run, { file, line, endLine }) {
  const repository = repositoryUrl(run);
  const path = encodedPath(file);
  if (run === void 0 || repository === void 0 || path === void 0 || !isCommitSha(run.headSha))
    return void 0;
  if (!isLine(line)) return void 0;
  const lines = isLine(endLine) && endLine > line ? `L${line}-L${endLine}` : `L${line}`;
  return `${repository}/blob/${run.headSha}/${path}#${lines}`;
}
function runUrl(run) {
  const repository = repositoryUrl(run);
  if (run === void 0 || repository === void 0 || !/^\d{1,20}$/.test(run.runId)) return void 0;
  return `${repository}/actions/runs/${run.runId}`;
}
var REPOSITORY = /^[\w.-]{1,100}\/[\w.-]{1,100}$/;
function repositoryUrl(run) {
  if (run === void 0 || !REPOSITORY.test(run.repository)) return void 0;
  const server = run.repository.split("/").some(isDots) ? void 0 : serverRoot(run.serverUrl);
  return server === void 0 ? void 0 : `${server}/${run.repository}`;
}
function serverRoot(url) {
  if (!URL.canParse(url)) return void 0;
  const { protocol, host, hostname, pathname, username, password, search, hash } = new URL(url);
  const isSafe = protocol === "https:" || protocol === "http:" && LOOPBACK.has(hostname);
  const isPlain = PLAIN_HOST.test(host) && PLAIN_PATH.test(pathname);
  if (!isSafe || !isPlain || `${username}${password}${search}${hash}` !== "") return void 0;
  return `${protocol}//${host}${pathname.replace(/\/$/, "")}`;
}
var LOOPBACK = /* @__PURE__ */ new Set(["localhost", "127.0.0.1", "[::1]"]);
var PLAIN_HOST = /^(?:[a-z0-9.-]+|\[[0-9a-f:]+\])(?::\d+)?$/;
var PLAIN_PATH = /^[\w./-]*$/;
function encodedPath(file) {
  const parts = file.replace(/^(?:\.\/)+/, "").split("/");
  if (file.includes("\\") || !file.isWellFormed() || parts.some((part2) => part2 === "" || isDots(part2)))
    return void 0;
  return parts.map(encodedPart).join("/");
}
var encodedPart = (part2) => encodeURIComponent(part2).replace(/[!'()*]/g, (mark2) => `%${mark2.charCodeAt(0).toString(16)}`);
var isDots = (part2) => part2 === "." || part2 === "..";
var isLine = (line) => Number.isSafeInteger(line) && line > 0;

// src/report/markdown-footer.ts
function footer({ images, budget, tool, run }) {
  const [first] = images;
  const url = runUrl(run);
  const words = [
    budgetWords(budget),
    images.length === 1 && first?.facts !== void 0 ? prose(provenance(first.facts).replace(/\.$/, "")) : "",
    hasGuessedLines(images) ? "\u2248 lines found by their instruction" : "",
    `${tool.name} ${prose(tool.version)}`,
    url === void 0 ? "" : `[workflow run](${url})`
  ];
  return `<sub>${words.filter((word) => word !== "").join(" \xB7 ")}</sub>`;
}
function budgetWords({ source }) {
  if (source === null) return "dive's defaults, no budget file found";
  return source === "" ? "" : `Budget ${code(source)}`;
}
var hasGuessedLines = (images) => images.some(({ facts }) => facts?.layers.some(({ dockerfile }) => dockerfile?.by === "instruction"));

// src/advise/words.ts
function adviceWords(advice) {
  return ADVICE_RULES[advice.id].words(advice);
}
var isUrgent = ({ id }) => ADVICE_RULES[id].isUrgent ?? false;
function firstWay(fix) {
  const end = fix.findIndex((line) => line.startsWith(OTHER_WAY));
  return end < 0 ? fix : fix.slice(0, end);
}
var OTHER_WAY = "# or";

// src/report/markdown-parts.ts
var part = (name, title, rows, render) => rows.length === 0 ? [] : [{ name, text: `**${title}**

${render()}` }];
var textsOf = (parts) => parts.map(({ text }) => text);
var fold = (title, blocks) => blocks.length === 0 ? "" : [`<details><summary>${title}</summary>`, ...blocks, "</details>"].join("\n\n");
function foldParts(parts) {
  const names = parts.map(({ name }) => name).join(", ");
  return fold(names.charAt(0).toUpperCase() + names.slice(1), textsOf(parts));
}

// src/report/markdown-advice.ts
var MOST_PLACES = 3;
function adviceList(advice, { layers }, most, lines) {
  const folds = advice.slice(0, most).map((one) => {
    const { title, why, fix } = adviceWords(one);
    const blocks = [`${prose(why)} ${lines(layers[one.layer])}`.trim(), placeList(one), fence(fix, "dockerfile")];
    return fold(
      [prose(title), onlyPlace(one)].filter((words) => words !== "").join(" \xB7 "),
      blocks.filter((block) => block !== "")
    );
  });
  const rest = advice.slice(most);
  const left = { count: rest.length, bytes: rest.reduce((sum2, { bytes }) => sum2 + bytes, 0) };
  return [...folds, omittedWords(left)].filter((block) => block !== "").join("\n\n");
}
var onlyPlace = ({ places, placeCount }) => placeCount === 1 ? code(places[0]?.path ?? "", 40) : "";
function placeList({ places, placeCount }) {
  if (placeCount === 1) return "";
  const rows = places.slice(0, MOST_PLACES).map((place) => `- ${placeWords(place)}`);
  const left = placeCount - rows.length;
  return (left > 0 && rows.length > 0 ? [...rows, `- and ${formatCount(left)} more`] : rows).join("\n");
}
var placeWords = ({ path, bytes, layer, isVisible, hiddenInLayer }) => `${formatBytes(bytes)} ${code(path)} in layer ${layer}${isVisible ? "" : hiddenWords(hiddenInLayer)}`;
var hiddenWords = (layer) => layer === void 0 ? ", hidden later" : `, hidden by layer ${layer}`;

// src/report/markdown-facts.ts
var BAR_CELLS = 10;
var MOST_INSTRUCTION_CELLS = 120;
function largestLayersTable({ layers, measures }, most, lines) {
  const { items, omitted } = largestLayers(layers, most);
  return layersTable(items, omitted, measures.imageBytes, lines);
}
function stackedLayersTable({ layers, measures }, most, lines) {
  const { items, omitted } = firstRows({ items: layers.map(withBytes), omitted: { count: 0, bytes: 0 } }, most);
  return layersTable(items, omitted, measures.imageBytes, lines);
}
var withBytes = (layer) => ({ ...layer, bytes: layer.layerBytes });
function layersTable(layers, omitted, imageBytes, lines) {
  const rows = layers.map((layer) => [
    String(layer.index),
    formatBytes(layer.layerBytes),
    formatShare(layer.layerBytes, imageBytes),
    drawBar(imageBytes === 0 ? 0 : layer.layerBytes / imageBytes, BAR_CELLS, UNICODE),
    [code(shortenEnd(instructionWords(layer.instruction), MOST_INSTRUCTION_CELLS)), lines(layer)].join(" ").trim()
  ]);
  return table(["Layer:", "Size:", "Share:", "", "Made by"], [...rows, ...omittedRow(omitted, 1, 5)]);
}
function wasteTable({ waste, layers }, most, lines) {
  const { items, omitted } = firstRows(waste, most);
  const rows = items.map((item) => [
    formatBytes(item.bytes),
    code(wastePath(item)) + (item.isFolder ? ` ${formatPlural(item.fileCount, "file")}` : ""),
    wasteStory(item).map(({ words, layer }) => words.replace(`layer ${layer}`, (name) => lines(layers[layer], unbroken(name)))).join(", ")
  ]);
  return table(["Size:", "Path", "What happened"], [...rows, ...omittedRow(omitted, 0, 3)]);
}
function pathsTable(list, visibleBytes, most) {
  const { items, omitted } = firstRows(list, most);
  const rows = items.map(({ path, bytes, fileCount }) => [
    formatBytes(bytes),
    formatShare(bytes, visibleBytes),
    `${code(path)}${fileCount > 1 ? ` ${formatPlural(fileCount, "file")}` : ""}`
  ]);
  return table(["Size:", "Share:", "Path"], [...rows, ...omittedRow(omitted, 0, 3)]);
}
function packagesTable(list, most) {
  const { items, omitted } = firstRows(list, most);
  const rows = items.map(({ ecosystem, name, path, bytes, copies }) => [
    formatBytes(bytes),
    `${code(name)} ${prose(ecosystem)}${copies > 1 ? `, ${copies} copies` : ""}`,
    code(path)
  ]);
  return table(["Size:", "Package", "Where"], [...rows, ...omittedRow(omitted, 0, 3)]);
}

// src/report/markdown-image-facts.ts
function factParts(image, detail, lines) {
  const { facts } = image;
  if (facts === void 0 || detail.rows === 0) return { main: [], more: [] };
  const { rows, moreRows } = detail;
  const { packages, files, folders } = facts.largest;
  const visible = facts.measures.visibleBytes;
  const layers = layerParts(facts, detail, lines);
  return {
    main: [
      ...layers.main,
      ...wasteParts(facts, rows, lines),
      ...part("largest folders", "Largest visible folders", folders.items, () => pathsTable(folders, visible, rows))
    ],
    more: [
      ...layers.more,
      ...part("largest packages", "Largest packages", packages.items, () => packagesTable(packages, moreRows)),
      ...part("largest files", "Largest files", files.items, () => pathsTable(files, visible, moreRows))
    ]
  };
}
function adviceParts({ facts }, advice, { rows }, lines) {
  if (facts === void 0 || rows === 0) return [];
  return part("what would help", "What would help", advice, () => adviceList(advice, facts, rows, lines));
}
var MOST_LAYERS = 130;
function layerParts(facts, { rows, hasAllLayers }, lines) {
  const { layers } = facts;
  const all = part("all layers", "Layers", layers, () => stackedLayersTable(facts, MOST_LAYERS, lines));
  if (hasAllLayers) return { main: all, more: [] };
  const largest = part("largest layers", "Largest layers", layers, () => largestLayersTable(facts, rows, lines));
  return { main: largest, more: layers.length > rows ? all : [] };
}
function wasteParts(facts, rows, lines) {
  const { waste, measures } = facts;
  if (waste.items.length === 0) return [{ name: "waste", text: "**No waste**: a container sees every byte" }];
  const title = `Costliest waste: ${formatBytes(measures.reclaimableBytes)} no container can see`;
  return part("waste", title, waste.items, () => wasteTable(facts, rows, lines));
}

// src/report/markdown-manifest.ts
function manifestBlocks({ manifest }, most) {
  if (manifest === void 0 || most === 0) return [];
  const { items, omitted } = largestStored(manifest, most);
  const rows = items.map(({ index, bytes, instruction }) => [
    String(index),
    formatBytes(bytes),
    formatShare(bytes, manifest.measures.pullBytes ?? 0),
    code(shortenEnd(instructionWords(instruction), 120))
  ]);
  const layers = table(["Layer:", "Size:", "Share:", "Made by"], [...rows, ...omittedRow(omitted, 1, 4)]);
  return [...rows.length === 0 ? [] : ["**Largest layers, as stored**", layers], prose(manifestProvenance(manifest))];
}

// src/report/markdown-rules.ts
var MOST_MATCHES = 5;
function rulesTable(findings, { facts }, most) {
  const sorted = findings.toSorted((a, b) => WORST_FIRST.indexOf(a.outcome) - WORST_FIRST.indexOf(b.outcome));
  const left = sorted.length - most;
  const rows = sorted.slice(0, most).map((finding) => ruleRow(finding, facts?.exactness.pullBytes === "estimate"));
  const rest = left > 0 ? [["", `and ${formatCount(left)} more`, "", "", ""]] : [];
  return table(["", "Rule", "Value:", "Limit:", ":"], [...rows, ...rest]);
}
var WORST_FIRST = ["fail", "unmeasured", "warn", "waived", "skipped", "pass"];
function ruleRow(finding, isPullEstimate) {
  const words = describeFinding(finding, isPullEstimate && finding.measure === "pullBytes", "\u2013");
  const bound = finding.measure === "deniedPaths" ? "" : finding.bound === "atMost" ? "\u2264 " : "\u2265 ";
  const origin = words.from === "default" ? " default" : "";
  const rule = [code(words.label) + origin, ...words.remarks.map((remark) => prose(remark)), ...matchLines(finding)];
  return [MARKS[finding.outcome], rule.join("<br>"), words.value, `${bound}${words.limit}`, words.howFar];
}
function matchLines({ matches = [], matchCount = matches.length }) {
  const lines = matches.slice(0, MOST_MATCHES).map(
    ({ path, bytes, layer, isVisible }) => [formatBytes(bytes), code(path), `layer ${layer}${isVisible ? "" : ", hidden later"}`].join(" ")
  );
  const left = matchCount - lines.length;
  return left > 0 ? [...lines, `and ${formatCount(left)} more`] : lines;
}

// src/report/markdown-image.ts
var imageName = ({ key }) => `${code(key.name, 60)} ${code(key.platform, 40)}`.trim();
var needsLooking = (image) => isWorthAWord(image) || (image.advice ?? []).some(isUrgent);
function imageParts(image, detail, lines) {
  const { error, notices, verdict } = image;
  const isQuiet = verdict === "pass" && !detail.isWhole;
  const hasAllLayers = isQuiet || detail.isWhole || detail.isBrief === true;
  const rules = ruleParts(image, detail);
  const { main, more } = factParts(image, { ...detail, hasAllLayers }, lines);
  const [now, later] = split(image.advice ?? [], (one) => !isQuiet || isUrgent(one));
  const mainIsOpen = !isQuiet && !detail.isBrief;
  const lists = [...adviceParts(image, now, detail, lines), ...mainIsOpen ? main : []];
  const rest = [...adviceParts(image, later, detail, lines), ...mainIsOpen ? [] : main, ...more];
  const changes = changeBlocks(image, isQuiet ? 0 : detail.rows);
  const open = [
    ...errorBlocks(error),
    ...textsOf(rules.open),
    ...changes,
    ...textsOf(lists),
    ...manifestBlocks(image, detail.rows),
    noticeList(notices)
  ];
  return {
    open: open.filter((text) => text !== ""),
    more: detail.moreRows === 0 ? [] : [...rules.held, ...rest]
  };
}
var changeBlocks = ({ comparison, facts }, rows) => comparison === void 0 || facts === void 0 ? [] : comparisonBlocks(comparison, facts.measures, rows);
function noticeList(notices) {
  const left = notices.length - MOST_NOTICES;
  const items = notices.slice(0, MOST_NOTICES).map((notice) => `- ${prose(notice)}`);
  return (left > 0 ? [...items, `- and ${left} more`] : items).join("\n");
}
var MOST_RULES = 50;
var MOST_NOTICES = 20;
var MOST_ERROR_LINES = 40;
function ruleParts(image, { isWhole }) {
  const [open, held] = split(image.findings, ({ outcome }) => isWhole || outcome !== "pass");
  const isOne = held.length === 1;
  return {
    open: open.length === 0 ? [] : [{ name: "", text: rulesTable(open, image, MOST_RULES) }],
    held: part(
      `${formatPlural(held.length, "rule")} that ${isOne ? "holds" : "hold"}`,
      "Rules that hold",
      held,
      () => rulesTable(held, image, MOST_RULES)
    )
  };
}
function split(items, isFirst) {
  return [items.filter(isFirst), items.filter((item) => !isFirst(item))];
}
function errorBlocks(error) {
  if (error === void 0) return [];
  const [first = "", ...rest] = error.message.split("\n");
  const { where = "", fix = "" } = error;
  return [
    prose(first),
    rest.length === 0 ? "" : fence(rest.slice(0, MOST_ERROR_LINES)),
    [where.trim() && `**Where** ${prose(where)}`, fix.trim() && `**Fix** ${prose(fix)}`].filter((line) => line !== "").join("<br>")
  ];
}

// src/report/markdown-lines.ts
var linesWords = ({ file, line }) => `${file}:${line}`;
function linesOf(run) {
  return (layer, words) => {
    const lines = layer?.dockerfile;
    if (lines === void 0) return words ?? "";
    const url = lineUrl(run, lines);
    const shown = words ?? code(linesWords(lines), 60);
    const linked = url === void 0 ? shown : `[${shown}](${url})`;
    return words === void 0 && lines.by === "instruction" ? `\u2248 ${linked}` : linked;
  };
}

// src/report/loosening-words.ts
function looseningWords(loosening) {
  switch (loosening.kind) {
    case "limit":
      return limitWords(loosening);
    case "denial":
      return "is no longer denied";
    case "ignore":
      return "is now left out of what is reclaimable";
    case "waiver":
      return waiverWords(loosening);
    case "image":
      return `\`${loosening.image}\` is no longer checked where nothing is named`;
    case "estimate":
      return "may be met by an estimate";
    case "baseline":
      return "is no longer required: growth that cannot be measured passes";
    case "base":
      return "names another base image, whose layers are not counted as own ones";
    case "override":
      return "has a label that makes warnings of growth that fails";
  }
}
var waiverWords = ({ oldUntil, until }) => `is waived${oldUntil === void 0 ? "" : ` no longer until ${oldUntil}, but`}${until === void 0 ? "" : ` until ${until}`}`;
function limitWords({ rule, bound = "fail", unit = "count", oldLimit = null, newLimit = null }) {
  const scale = unit === "ratio" && rule.endsWith("Percent") ? "percent" : unit;
  const limits = [oldLimit, newLimit].filter((limit) => limit !== null);
  const [, ...texts] = formatApart(limits[0] ?? 0, limits, scale);
  const oldText = oldLimit === null ? "none" : texts.shift();
  const newText = newLimit === null ? "none" : texts.shift();
  return `${bound === "fail" ? "limit" : "warning limit"} ${oldText} \u2192 ${newText}`;
}

// src/report/markdown-loosened.ts
function loosenedAlert(loosened, run, most) {
  if (loosened.length === 0) return "";
  const left = loosened.length - most;
  const subject2 = typeof run?.pullRequest === "number" ? "This pull request" : "This change";
  const items = loosened.slice(0, most).map((loosening) => `- ${loosenedItem(loosening)}`);
  const rest = left > 0 ? [`- and ${formatCount(left)} more`] : [];
  return ["[!WARNING]", `**${subject2} loosens the budget it is judged by**`, "", ...items, ...rest].map((line) => `> ${line}`.trimEnd()).join("\n");
}
function loosenedItem(loosening) {
  const image = loosening.image === null ? "" : ` for ${code(loosening.image, 60)}`;
  const why = loosening.why === void 0 ? "" : `: ${prose(loosening.why)}`;
  return `${code(loosening.rule)}${image} ${prose(looseningWords(loosening))}${why}`;
}

// src/report/verdict-line.ts
function verdictLine(images) {
  const [first] = images;
  if (first === void 0) return { mark: MARKS.unmeasured, words: "nothing was measured" };
  if (images.length === 1) return { mark: MARKS[first.verdict], words: headline(first, true) };
  const counts = VERDICTS.map(([verdict, words2]) => ({ verdict, words: words2, count: countOf(images, verdict) })).filter(
    ({ count }) => count > 0
  );
  const words = counts.map((one) => `${one.count === images.length ? "all" : one.count} ${one.words}`).join(", ");
  return { mark: MARKS[counts[0]?.verdict ?? "pass"], words: `${images.length} images: ${words}` };
}
var worstFirst = (images) => images.toSorted((a, b) => rank(a) - rank(b));
var VERDICTS = [
  ["unmeasured", "could not be measured"],
  ["fail", "over budget"],
  ["warn", "over a warning limit"],
  ["pass", "within budget"]
];
var rank = ({ verdict }) => VERDICTS.findIndex(([name]) => name === verdict);
var countOf = (images, verdict) => images.filter((image) => image.verdict === verdict).length;

// src/report/markdown-overview.ts
function overview(images, most) {
  if (images.length === 0) return "";
  const rows = worstFirst(images).slice(0, most).map((image) => {
    const { size, verdict } = headlineParts(image, true);
    const { name, platform } = image.key;
    return [MARKS[image.verdict], code(name, 60), code(platform, 40), size, prose(verdict)];
  });
  const left = images.length - rows.length;
  const rest = left > 0 ? [["", `and ${formatCount(left)} more`, "", "", ""]] : [];
  return table(["", "Image", "Platform", "Size:", "Verdict"], [...rows, ...rest]);
}

// src/report/markdown.ts
var markdownTitle = ({ images }) => {
  const { mark: mark2, words } = verdictLine(images);
  return `${mark2} ${prose(words)}
---`;
};
function markdownBody(report, detail, remark = "") {
  const { images, budget, notices, run } = report;
  const lines = linesOf(run);
  const [first] = images;
  const alone = images.length === 1 ? first : void 0;
  const loosened = loosenedAlert(budget.loosened ?? [], run, detail.overviewRows);
  const blocks = alone === void 0 ? [overview(images, detail.overviewRows), loosened, ...imageSections(images, detail, lines)] : [introduction(alone), loosened, ...ownBlocks(alone, detail, lines)];
  return [...blocks, noticeList(notices), remark, footer(report)].filter((block) => block !== "");
}
function markdownMore({ images, run }, detail) {
  const detailOf = detailsFor(images, detail);
  return worstFirst(images).slice(0, detail.blocks).flatMap((image) => {
    const { more } = imageParts(image, detailOf(image), linesOf(run));
    return more.length === 0 ? [] : [...images.length === 1 ? [] : [sectionTitle(image)], ...textsOf(more)];
  });
}
function renderQuietMarkdown(report) {
  const { images } = inertReport(report);
  if (images.length === 0) return `${MARKS.unmeasured} ${verdictLine(images).words}
`;
  return images.filter(isWorthAWord).map((image) => `- ${MARKS[image.verdict]} ${imageName(image)} ${prose(headline(image, true))}
`).join("");
}
var sectionTitle = (image) => `### ${MARKS[image.verdict]} ${imageName(image)}`;
var introduction = (image) => [imageName(image), ...figures(image)].join(" \xB7 ");
function figures({ facts, manifest }) {
  if (facts !== void 0) return [glance(facts).join(", ")];
  return manifest === void 0 ? [] : [manifestGlance(manifest).join(", ")];
}
function ownBlocks(image, detail, lines) {
  const { open, more } = imageParts(image, detail, lines);
  return [...open, foldParts(more)];
}
function imageSections(images, detail, lines) {
  const notable = worstFirst(images).filter(needsLooking);
  const plain = detail.moreRows === 0 ? [] : images.filter((image) => !needsLooking(image));
  const detailOf = detailsFor(images, detail);
  const section = (image) => [
    sectionTitle(image),
    ...figures(image),
    ...ownBlocks(image, detailOf(image), lines)
  ];
  const left = notable.length - detail.blocks;
  return [
    ...notable.slice(0, detail.blocks).flatMap(section),
    left > 0 && detail.blocks > 0 ? `and ${formatPlural(left, "image")} more to look at` : "",
    fold(
      `${MARKS.pass} ${formatPlural(plain.length, "image")} within budget`,
      plain.slice(0, detail.blocks).flatMap(section)
    )
  ];
}
function detailsFor(images, detail) {
  const first = worstFirst(images).find((image) => image.facts !== void 0 && needsLooking(image));
  return (image) => ({ ...detail, isBrief: image !== first && images.length > 1 && !detail.isWhole });
}

// src/report/fit.ts
var countChars = (text) => text.length;
var countBytes = (text) => Buffer.byteLength(text);
function fullestFitting(versions, most, count) {
  let last = "";
  for (const version of versions) {
    if (count(version) <= most) return version;
    last = version;
  }
  return cutEnd(last.split("\n", 1)[0] ?? "", most, count, "");
}
function cutEnd(text, most, count, ellipsis = "\u2026") {
  if (count(text) <= most) return text;
  const room = most - count(ellipsis);
  if (room < 0) return "";
  let kept = "";
  let used = 0;
  for (const character of text) {
    used += count(character);
    if (used > room) break;
    kept += character;
  }
  return kept + ellipsis;
}

// src/report/markdown-versions.ts
var STEPS = [
  { less: {}, left: "" },
  { less: { moreRows: 0 }, left: "what is folded away where there is room" },
  { less: { moreRows: 0, rows: 3, blocks: 20 }, left: "most rows of each list" },
  { less: { moreRows: 0, rows: 3, blocks: 5 }, left: "most images and most rows of each list" },
  { less: { moreRows: 0, rows: 0, blocks: 5, overviewRows: 20 }, left: "all lists but the rules" },
  { less: { moreRows: 0, rows: 0, blocks: 0, overviewRows: 20 }, left: "all but the verdicts" }
];
function* markdownVersions(report, full, hasTitle = true) {
  const title = hasTitle ? [markdownTitle(report)] : [];
  for (const { less, left } of STEPS) {
    const remark = left === "" ? "" : `Shortened to fit here: without ${left}.`;
    yield `${[...title, ...markdownBody(report, { ...full, ...less }, remark)].join("\n\n")}
`;
  }
  const [line = ""] = markdownTitle(report).split("\n");
  yield `${line}
`;
  const { mark: mark2 } = verdictLine(report.images);
  yield `${mark2} ${SHORTEST[report.verdict]}
`;
}
var SHORTEST = {
  pass: "within budget",
  warn: "over a warning limit",
  fail: "over budget",
  unmeasured: "could not be measured"
};

// src/report/comment.ts
var MOST_CHARS = 65e3;
function renderComment(report, { maxChars = MOST_CHARS } = {}) {
  return fullestFitting(markdownVersions(inertReport(report), FULL), maxChars, countChars);
}
var FULL = { rows: 5, moreRows: 10, isWhole: false, blocks: 20, overviewRows: 100 };
function isWorthAComment({ verdict, images, budget }) {
  const { loosened = [] } = budget;
  const isNews = images.length === 0 || loosened.length > 0 || images.some(needsLooking) || images.some(hasChangedMuch);
  return verdict !== "pass" || isNews;
}
var NOTABLE_RATIO = 0.01;
var NOTABLE_BYTES = 1e7;
function hasChangedMuch({ comparison }) {
  const { growthBytes = 0, growthRatio = null } = comparison?.measures ?? {};
  return Math.abs(growthBytes) >= NOTABLE_BYTES || Math.abs(growthRatio ?? 0) >= NOTABLE_RATIO;
}

// src/report/error.ts
function renderError(error, options) {
  const screen = openScreen(options);
  const text = (words) => inertLines(words, screen.isAscii);
  const [first = "", ...rest] = text(error.message).split("\n");
  const [start = "", ...continued] = wrap(first, screen.columns - PREFIX.length);
  const lines = [
    [span(PREFIX, "red", "bold"), span(start)],
    ...continued.map((line) => [span(" ".repeat(PREFIX.length)), span(line)]),
    // What has several lines is laid out already; a caret must stay below what it points at.
    ...rest.map((line) => [span(line)]),
    ...remedyLines(text(error.where ?? ""), text(error.fix ?? ""), screen)
  ];
  return paint(lines, PREFORMATTED_COLUMNS, options.color, screen.glyphs.ellipsis);
}
function failureLines(error, screen) {
  if (error === void 0) return [];
  return [...paragraph(error.message, screen), ...remedyLines(error.where ?? "", error.fix ?? "", screen)];
}
var PREFIX = "plimsoll: ";
var PREFORMATTED_COLUMNS = 400;
var remedyLines = (where, fix, screen) => [
  ...where === "" ? [] : paragraph(where, screen, "where  "),
  ...fix === "" ? [] : paragraph(fix, screen, "fix    ")
];

// src/report/terminal-advice.ts
var MOST_PLACES2 = 2;
function adviceSection(advice, most, screen) {
  if (advice.length === 0) return [];
  const shown = advice.slice(0, most);
  const rest = advice.slice(most);
  const remark = advice.every(isUrgent) ? "readable by everybody who has the image" : `up to ${formatBytes(sum(advice))} less`;
  return [
    heading("What would help", remark, screen),
    ...shown.flatMap((one) => adviceLines(one, screen)),
    ...omittedLine(omittedWords({ count: rest.length, bytes: sum(rest) }))
  ];
}
function adviceLines(advice, screen) {
  const { title, why, fix } = adviceWords(advice);
  return [
    ...paragraph(title, screen, "", "bold"),
    ...screen.isVerbose ? remarkLines(why, screen) : [],
    ...placeLines(advice, screen),
    ...(screen.isVerbose ? fix : firstWay(fix)).flatMap((line) => codeLines(line, screen))
  ];
}
function placeLines({ places, placeCount }, screen) {
  const shown = screen.isVerbose ? places : places.slice(0, MOST_PLACES2);
  const left = placeCount - shown.length;
  if (placeCount === 1 && shown.length === 1)
    return shown.map(({ path }) => [
      span("    "),
      span(shortenMiddle(path, screen.columns - 4, screen.glyphs.ellipsis))
    ]);
  const rows = shown.map((place) => {
    const where = whereWords(place);
    const cells = screen.columns - 20 - where.length;
    const path = shortenMiddle(place.path, cells, screen.glyphs.ellipsis);
    return [span(formatBytes(place.bytes)), span(path), span(where, "dim")];
  });
  return [
    ...indent(alignColumns(rows, ["right", "left", "left"]), 4),
    ...left > 0 ? remarkLines(`and ${formatCount(left)} more`, screen) : []
  ];
}
var whereWords = ({ layer, hiddenInLayer, isVisible }) => `layer ${layer}${isVisible ? "" : `, hidden by ${hiddenInLayer ?? "a later one"}`}`;
function codeLines(line, { columns }) {
  const code2 = line.trimStart();
  const margin = " ".repeat(6 + line.length - code2.length);
  const isComment = code2.startsWith("#");
  const next = isComment ? "# " : "    ";
  return wrap(code2, columns - margin.length - next.length).map((part2, i) => {
    const text = i === 0 ? part2 : next + part2;
    return [span(margin), isComment ? span(text, "dim") : span(text)];
  });
}
var remarkLines = (text, { columns }) => wrap(text, columns - 4).map((part2) => [span("    "), span(part2, "dim")]);
var sum = (advice) => advice.reduce((total, { bytes }) => total + bytes, 0);

// src/report/terminal-largest.ts
function largestSections({ largest, measures }, most, screen) {
  const { folders, packages, files } = largest;
  const section = (title, list, words) => largestSection(title, firstRows(list, most), measures.visibleBytes, words, screen);
  return [
    section("Largest folders", folders, ({ path, fileCount }) => [path, formatPlural(fileCount, "file")]),
    section("Largest packages", packages, ({ ecosystem, name, copies }) => [
      name,
      copies > 1 ? `${ecosystem}, ${copies} copies` : ecosystem
    ]),
    section("Largest files", files, ({ path }) => [path, ""])
  ];
}
var ROOM_FOR_NOTE = 36;
function largestSection(title, { items, omitted }, visibleBytes, words, screen) {
  if (items.length === 0) return [];
  const rows = items.map(({ bytes }) => [span(formatBytes(bytes)), span(formatShare(bytes, visibleBytes), "dim")]);
  const named = items.map(words);
  return [
    heading(title, `of ${formatBytes(visibleBytes)} visible`, screen),
    ...withLastCell(rows, ["right", "right"], screen, (i, cells) => {
      const [name, words2] = named[i] ?? ["", ""];
      const note = words2 === "" || cells < ROOM_FOR_NOTE ? "" : `  ${words2}`;
      return [span(shortenMiddle(name, cells - note.length, screen.glyphs.ellipsis)), span(note, "dim")];
    }),
    ...omittedLine(omittedWords(omitted))
  ];
}

// src/report/terminal-lines.ts
var MOST_CELLS = 20;
var FEWEST_COLUMNS = 60;
function dockerfileWords(layer, { columns, glyphs }) {
  const { file, line } = layer?.dockerfile ?? {};
  if (file === void 0 || columns < FEWEST_COLUMNS) return "";
  return shortenMiddle(`${file.slice(file.lastIndexOf("/") + 1)}:${line}`, MOST_CELLS, glyphs.ellipsis);
}

// src/report/terminal-layers.ts
function layersSection({ layers, measures }, most, screen) {
  if (layers.length === 0) return [];
  const largest = largestLayers(layers, most);
  const shown = screen.isVerbose ? layers : largest.items;
  const rows = shown.map((layer) => layerCells(layer, measures.imageBytes, screen));
  return [
    heading(screen.isVerbose ? "Layers" : "Largest layers", formatPlural(layers.length, "layer"), screen),
    ...withLastCell(rows, ["right", "right", "right", "left", "left"], screen, (i, cells) => [
      span(shortenEnd(instructionWords(shown[i]?.instruction ?? null), cells, screen.glyphs.ellipsis))
    ]),
    ...screen.isVerbose ? [] : omittedLine(omittedWords(largest.omitted))
  ];
}
function layerCells(layer, imageBytes, screen) {
  const { index, layerBytes } = layer;
  const { columns, glyphs } = screen;
  const barCells = columns < 60 ? 0 : columns < 100 ? 10 : 20;
  const bar = drawBar(imageBytes === 0 ? 0 : layerBytes / imageBytes, barCells, glyphs);
  return [
    span(String(index), "dim"),
    span(formatBytes(layerBytes)),
    span(formatShare(layerBytes, imageBytes), "dim"),
    span(bar.padEnd(barCells), "cyan"),
    span(dockerfileWords(layer, screen), "dim")
  ];
}

// src/report/terminal-manifest.ts
function storedLayersSection(manifest, most, screen) {
  const { items, omitted } = largestStored(manifest, most);
  if (items.length === 0) return [];
  const { pullBytes } = manifest.measures;
  const rows = items.map(({ index, bytes }) => [
    span(String(index), "dim"),
    span(formatBytes(bytes)),
    span(formatShare(bytes, pullBytes ?? 0), "dim")
  ]);
  return [
    heading("Largest layers, as stored", formatPlural(manifest.layers.length, "layer"), screen),
    ...withLastCell(rows, ["right", "right", "right"], screen, (i, cells) => [
      span(shortenEnd(instructionWords(items[i]?.instruction ?? null), cells, screen.glyphs.ellipsis))
    ]),
    ...omittedLine(omittedWords(omitted))
  ];
}

// src/report/terminal-rules.ts
var SHORTEST_LABEL = 24;
var MOST_MATCHES2 = 5;
function rulesSection({ findings, facts }, budgetSource, screen) {
  if (findings.length === 0) return [];
  const isEstimate = facts?.exactness.pullBytes === "estimate";
  const rows = findings.map((finding) => ({
    finding,
    words: describeFinding(finding, isEstimate && finding.measure === "pullBytes", screen.glyphs.none)
  }));
  const table3 = asTable(rows, screen) ?? rows.map((row) => stacked(row, screen));
  return [
    heading("Rules", budgetSource ?? "dive's defaults, no budget file found", screen),
    ...rows.flatMap(({ finding, words }, i) => [...table3[i] ?? [], ...below(finding, words, screen)])
  ];
}
function asTable(rows, screen) {
  const longest = Math.max(...rows.map(({ words }) => displayWidth(words.label)));
  for (const origins of ORIGINS) {
    const spare = screen.columns - 1 - Math.max(...table2(rows, 0, origins, screen).map(lineWidth));
    if (spare < Math.min(longest, SHORTEST_LABEL)) continue;
    const lines = table2(rows, spare, origins, screen);
    return lines.map((line, i) => [line, ...origins === "below" ? defaultBelow(rows[i]?.words, screen) : []]);
  }
  return void 0;
}
var ORIGINS = ["all", "defaults", "below"];
function table2(rows, labelCells, origins, screen) {
  const lines = rows.map(({ finding, words }) => [
    mark(finding, screen),
    span(labelCells === 0 ? "" : shortenMiddle(words.label, labelCells, screen.glyphs.ellipsis)),
    span(words.value, ...emphasis(finding)),
    span(boundGlyph(finding, screen), "dim"),
    span(words.limit),
    span(words.howFar, ...emphasis(finding)),
    span(origins === "all" || origins === "defaults" && words.from === "default" ? words.from : "", "dim")
  ]);
  return indent(alignColumns(lines, ["left", "left", "right", "left", "right", "left", "left"], [0, 1, 2, 2, 1]));
}
function stacked({ finding, words }, screen) {
  const bound = boundGlyph(finding, screen);
  const limit = bound === "" ? "" : ` ${bound} ${words.limit}`;
  const numbers2 = `${words.value}${limit}${words.howFar === "" ? "" : `, ${words.howFar}`}`;
  return [
    [
      span("  "),
      mark(finding, screen),
      span(` ${shortenMiddle(words.label, screen.columns - 4, screen.glyphs.ellipsis)}`)
    ],
    ...wrap(numbers2, screen.columns - 4).map((text) => [span("    "), span(text, ...emphasis(finding))]),
    ...defaultBelow(words, screen)
  ];
}
var defaultBelow = (words, screen) => words?.from === "default" ? remarkLines2("default", screen) : [];
function below({ matches = [], matchCount = matches.length }, { remarks }, screen) {
  const shown = screen.isVerbose ? matches : matches.slice(0, MOST_MATCHES2);
  const left = matchCount - shown.length;
  const rows = shown.map(({ path, bytes, layer, isVisible }) => {
    const where = `layer ${layer}${isVisible ? "" : ", hidden later"}`;
    const cells = screen.columns - 20 - where.length;
    return [span(formatBytes(bytes)), span(shortenMiddle(path, cells, screen.glyphs.ellipsis)), span(where, "dim")];
  });
  return [
    ...remarks.flatMap((remark) => remarkLines2(remark, screen)),
    ...indent(alignColumns(rows, ["right", "left", "left"]), 4),
    ...left > 0 ? remarkLines2(`and ${formatCount(left)} more`, screen) : []
  ];
}
var remarkLines2 = (remark, { columns }) => wrap(remark, columns - 4).map((text) => [span("    "), span(text, "dim")]);
var mark = ({ outcome }, { glyphs }) => span(glyphs.marks[outcome], OUTCOME_STYLES[outcome]);
var boundGlyph = ({ bound, measure }, { glyphs }) => measure === "deniedPaths" ? "" : glyphs[bound];
var emphasis = ({ outcome }) => outcome === "pass" ? [] : [OUTCOME_STYLES[outcome]];

// src/report/terminal-verdicts.ts
var SHORTEST_VERDICT = 24;
function verdictLines(images, screen, hasReason) {
  const { columns, glyphs } = screen;
  const names = images.map(({ verdict, key }) => [
    span(glyphs.marks[verdict], OUTCOME_STYLES[verdict], "bold"),
    span(shortenMiddle(key.name, Math.floor(columns * 0.4), glyphs.ellipsis), "bold"),
    span(shortenMiddle(key.platform, Math.floor(columns * 0.3), glyphs.ellipsis), "dim")
  ]);
  const starts = alignColumns(names, ["left", "left", "left"], [0, 1]);
  return images.flatMap((image, i) => withVerdict(starts[i] ?? [], image, columns, hasReason));
}
function withVerdict(start, image, columns, hasReason) {
  const besideName = lineWidth(start) + 2;
  const isBelow = columns - besideName < SHORTEST_VERDICT;
  const left = isBelow ? 2 : besideName;
  const styles = image.verdict === "pass" ? [] : [OUTCOME_STYLES[image.verdict], "bold"];
  const words = wrap(headline(image, hasReason), columns - left).map((text) => span(text, ...styles));
  const margin = span(" ".repeat(left));
  return words.flatMap((text, i) => {
    if (i > 0) return [[margin, text]];
    return isBelow ? [start, [margin, text]] : [[...start, span("  "), text]];
  });
}

// src/report/terminal-waste.ts
var SHORTEST_INSTRUCTION = 12;
function wasteSection({ measures, waste, layers }, most, screen) {
  if (measures.reclaimableBytes === 0) return [heading("No waste", "a container sees every byte", screen)];
  const { items, omitted } = firstRows(waste, most);
  const sizes = items.map(({ bytes }) => formatBytes(bytes));
  const left = Math.max(0, ...sizes.map((size) => size.length)) + 4;
  const steps = stepLines(items, layers, left, screen);
  return [
    heading("Costliest waste", `${formatBytes(measures.reclaimableBytes)} no container can see`, screen),
    ...items.flatMap((item, i) => [
      [span(`${(sizes[i] ?? "").padStart(left - 2)}  `), ...pathAndFiles(item, screen.columns - left, screen)],
      ...steps[i] ?? []
    ]),
    ...omittedLine(omittedWords(omitted))
  ];
}
function pathAndFiles(item, cells, { glyphs }) {
  const files = item.isFolder ? `  ${formatPlural(item.fileCount, "file")}` : "";
  return [span(shortenMiddle(wastePath(item), cells - files.length, glyphs.ellipsis), "bold"), span(files, "dim")];
}
function stepLines(items, layers, left, screen) {
  const { columns, glyphs } = screen;
  const stories = items.map(wasteStory);
  const wordCells = Math.max(0, ...stories.flat().map((step) => step.words.length));
  const room = columns - left - wordCells - 2;
  return stories.map(
    (story) => story.map((step) => {
      const layer = layers[step.layer];
      const words = [dockerfileWords(layer, screen), instructionWords(layer?.instruction ?? null)];
      const made = words.filter((word) => word !== "").join("  ");
      const shown = room < SHORTEST_INSTRUCTION ? "" : shortenEnd(made, room, glyphs.ellipsis);
      return [span(" ".repeat(left)), span(step.words.padEnd(wordCells + 2)), span(shown, "dim")];
    })
  );
}

// src/report/terminal.ts
function renderTerminal(report, options) {
  const screen = openScreen(options);
  const safe = inertReport(report, screen.isAscii);
  const lines = options.quiet ? quietLines(safe.images, screen) : wholeReport(safe, screen);
  return paint(lines, screen.columns, options.color, screen.glyphs.ellipsis);
}
function quietLines(images, screen) {
  return images.length === 0 ? overviewLines(images, screen) : verdictLines(images.filter(isWorthAWord), screen, true);
}
function wholeReport({ images, budget, notices }, screen) {
  const isAlone = images.length === 1;
  const overview2 = isAlone ? [] : [overviewLines(images, screen)];
  const details = images.map((image) => imageLines(image, budget.source, isAlone, screen));
  return stack([...overview2, ...details, noticeLines(notices, screen)]);
}
function overviewLines(images, screen) {
  if (images.length > 0) return verdictLines(images, screen, true);
  return [[span(`${screen.glyphs.marks.unmeasured} nothing was measured`, OUTCOME_STYLES.unmeasured, "bold")]];
}
function imageLines(image, budgetSource, isAlone, screen) {
  const { facts, manifest } = image;
  const rules = rulesSection(image, budgetSource, screen);
  const notices = noticeLines(image.notices, screen);
  const top = verdictLines([image], screen, false);
  if (manifest !== void 0) {
    const [figures2, origin2] = [manifestGlance(manifest).join(", "), manifestProvenance(manifest)];
    const layers = storedLayersSection(manifest, screen.isVerbose ? Number.POSITIVE_INFINITY : 5, screen);
    const head = [...top, ...paragraph(figures2, screen, "", "dim")];
    return stack([head, rules, layers, notices, paragraph(origin2, screen, "", "dim")]);
  }
  if (facts === void 0) return stack([top, failureLines(image.error, screen), rules, notices]);
  const glanceLines = paragraph(glance(facts).join(", "), screen, "", "dim");
  const lists = factSections(image, isAlone, screen);
  const { comparison } = image;
  const changes = comparison === void 0 ? [] : comparisonSections(comparison, facts.measures, screen);
  const origin = paragraph(provenance(facts), screen, "", "dim");
  return stack([[...top, ...glanceLines], rules, ...changes, ...lists, notices, origin]);
}
function factSections({ verdict, facts, advice = [] }, isAlone, screen) {
  if (facts === void 0) return [];
  if (verdict === "pass" && !screen.isVerbose) {
    const urgent = adviceSection(advice.filter(isUrgent), MOST_ADVICE, screen);
    return isAlone ? [layersSection(facts, 3, screen), urgent] : [urgent];
  }
  const [most, mostAdvice] = screen.isVerbose ? [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY] : [5, MOST_ADVICE];
  return [
    layersSection(facts, most, screen),
    wasteSection(facts, most, screen),
    adviceSection(advice, mostAdvice, screen),
    ...largestSections(facts, most, screen)
  ];
}
var MOST_ADVICE = 3;
var noticeLines = (notices, screen) => notices.flatMap((notice) => paragraph(notice, screen, `${screen.glyphs.bullet} `));

// src/cli/interrupt.ts
var GRACE_MS = 3e3;
function stopOnSignals(process, timeoutMs) {
  const controller = new AbortController();
  const interrupt = () => {
    if (controller.signal.aborted) process.exit(130);
    controller.abort(new GateError("INTERRUPTED", "interrupted; nothing was decided"));
  };
  const timer = setTimeout(() => {
    controller.abort(
      new GateError("TIMEOUT", `not done after ${timeoutMs / 1e3} s`, {
        fix: "give it longer with --timeout, for example --timeout 1h"
      })
    );
  }, timeoutMs);
  timer.unref();
  const signals = ["SIGINT", "SIGTERM", "SIGHUP"];
  for (const name of signals) process.on(name, interrupt);
  return {
    signal: controller.signal,
    orStopped: (work) => Promise.race([work, stopped(controller.signal, work)]),
    dispose: () => {
      clearTimeout(timer);
      for (const name of signals) process.off(name, interrupt);
    }
  };
}
async function stopped(signal, work) {
  await new Promise((resolve) => signal.addEventListener("abort", () => resolve(), { once: true }));
  const grace = new Promise((resolve) => {
    setTimeout(resolve, GRACE_MS).unref();
  });
  await Promise.race([
    grace,
    work.then(
      () => void 0,
      () => void 0
    )
  ]);
  throw signal.reason;
}

// src/request/named-sources.ts
function namedSources(texts) {
  const sources = texts.map(namedSource);
  const names = sources.flatMap(({ name }) => name ?? []);
  const twice = names.find((name, index) => names.indexOf(name) < index);
  if (twice === void 0) return sources;
  throw new GateError("USAGE", `the name ${twice} is given to two images`, {
    fix: "give each image a name of its own: NAME=SOURCE"
  });
}
var NAMED = new RegExp(`^(${IMAGE_NAME})=(.+)$`, "s");
function namedSource(text) {
  const match = NAMED.exec(text);
  return match ? { name: match[1], source: match[2] } : { name: void 0, source: text };
}

// src/request/baseline-mode.ts
var WORDS = ["auto", "cache", "build", "off"];
function parseBaselineMode(texts, fallback) {
  if (texts.length === 0) return { kind: fallback };
  const word = WORDS.find((one) => texts.includes(one));
  if (word === void 0) return { kind: "sources", sources: namedSources(texts) };
  if (texts.length === 1) return { kind: word };
  throw new GateError("USAGE", `the baseline ${word} stands alone`, {
    fix: `leave out all but ${word}, or leave it out`
  });
}

// src/request/time.ts
var UNIT_MS = { ms: 1, s: 1e3, m: 6e4, h: 36e5, "": 1e3 };
function parseTimeMs(text) {
  const match = /^(\d+(?:\.\d+)?)\s*(ms|s|m|h|)$/.exec(text);
  const ms = match ? Number(match[1]) * UNIT_MS[match[2]] : 0;
  return ms < 1 || ms > 2 ** 31 - 1 ? void 0 : ms;
}

export {
  countChars,
  countBytes,
  fullestFitting,
  cutEnd,
  adviceWords,
  isUrgent,
  describeFinding,
  headline,
  findingLine,
  isInRepository,
  looseningWords,
  verdictLine,
  worstFirst,
  markdownMore,
  renderQuietMarkdown,
  markdownVersions,
  renderComment,
  isWorthAComment,
  renderError,
  renderTerminal,
  namedSources,
  parseBaselineMode,
  parseTimeMs,
  stopOnSignals
};
