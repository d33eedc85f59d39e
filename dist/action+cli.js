import {
  KIND,
  VERIFICATIONS,
  decodeName,
  formatPlatform,
  grown,
  imagesOfDockerArchive,
  imagesOfOciLayout,
  isFileBody,
  nextSize,
  openArchive,
  openLayoutFolder
} from "./action+cli+engines.js";
import {
  IMAGE_NAME,
  RULES,
  closest,
  findRule,
  judgePaths,
  judgeValue,
  readLimit,
  rulesInForce,
  tooLate,
  unmeasuredPaths,
  warnsTooLate
} from "./action+cli+parse-budget.js";
import {
  SCHEMA_VERSION
} from "./action+cli+parse-report.js";
import {
  problemsError,
  quoted
} from "./shared-cde51d.js";
import {
  ERROR_EXIT,
  EXIT,
  GateError,
  located
} from "./shared-8f43a0.js";

// src/acquire/report-file.ts
import { readFile, stat } from "node:fs/promises";
var MAX_REPORT_BYTES = 256 * 2 ** 20;
async function readReportFile(path) {
  if (path === "-") return readStandardInput();
  try {
    const { size } = await stat(path);
    if (size > MAX_REPORT_BYTES) throw tooLarge(path);
    return await readFile(path, "utf8");
  } catch (error) {
    throw error instanceof GateError ? error : unreadable(path, error);
  }
}
async function readStandardInput() {
  const chunks = [];
  let bytes = 0;
  for await (const chunk of process.stdin) {
    bytes += chunk.length;
    if (bytes > MAX_REPORT_BYTES) throw tooLarge("standard input");
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString("utf8");
}
var tooLarge = (where) => new GateError("REPORT_INVALID", `a report has at most ${MAX_REPORT_BYTES} bytes`, { where });
var REASONS = {
  ENOENT: "no such file",
  EISDIR: "this is a folder",
  EACCES: "the file may not be read"
};
function unreadable(path, error) {
  const code2 = String(error.code);
  return new GateError("REPORT_INVALID", REASONS[code2] ?? `the report cannot be read (${code2})`, {
    where: path,
    fix: "name a file that `plimsoll check --report FILE` wrote",
    cause: error
  });
}

// src/judge/judge-image.ts
function judgeFacts(facts, budget, flags, compared = {}) {
  const parts = budget ? [budget, budget.images.get(facts.key.name)] : [];
  const paths = parts.flatMap((part2) => part2?.paths ?? []);
  const ignore = [...new Set(parts.flatMap((part2) => part2?.ignore ?? []))];
  const isRequired = budget?.isBaselineRequired ?? false;
  const byPath = facts.tree && (paths.length > 0 || ignore.length > 0) ? judgePaths(facts.tree, paths, ignore, baselinePaths(compared, isRequired)) : null;
  const context = {
    facts,
    compared,
    isRequired,
    mayEstimate: budget?.mayEstimate ?? false,
    isIgnoring: ignore.length > 0,
    ignored: byPath?.ignored ?? null
  };
  const byRule = rulesInForce(budget, flags, facts.key.name).map((inForce) => judgeRule(inForce, context));
  return [...byRule, ...byPath?.findings ?? unmeasuredPaths(paths, NO_TREE)];
}
var NO_TREE = "its report holds no paths: measure the image again with this budget";
var NO_STORED_SIZES = "its report holds no stored sizes: measure the image again with this budget, which estimates them";
var NO_BASELINE = "no baseline was given: name one with --baseline";
var NO_BASE = "nothing tells where the base image ends: write base: in the budget";
function judgeRule({ rule, limit }, context) {
  const { measure } = rule;
  const base = { id: rule.key, ...limit, measure, unit: rule.unit, bound: rule.bound };
  const finding = isGrowth(measure) ? judgeGrowth(base, measure, context) : judgeMeasure({ ...base, measure }, measure, context);
  return rule.needs.includes("base") ? withCertainty(finding, context.facts) : finding;
}
function judgeMeasure(base, measure, context) {
  const { facts } = context;
  const value = facts.measures[measure] ?? null;
  if (measure === "userWastedRatio" && value === null) return judgeAsDive(base, facts);
  if (measure === "pullBytes" && value === null && context.mayEstimate) return unmeasured(base, NO_STORED_SIZES);
  if (value === null) return unmeasured(base, facts.unmeasured[measure] ?? REASONS2[measure] ?? NO_REASON);
  if (measure === "pullBytes" && facts.exactness.pullBytes === "estimate" && !context.mayEstimate)
    return unmeasured(base, ONLY_ESTIMATE);
  if (measure !== "reclaimableBytes" || !context.isIgnoring) return { ...base, ...judgeValue(base, value) };
  if (context.ignored === null) return unmeasured(base, `ignore needs paths, and ${NO_TREE}`);
  const judged = { ...base, ...judgeValue(base, value - context.ignored.bytes) };
  return context.ignored.bytes === 0 ? judged : { ...judged, ignored: context.ignored };
}
var NO_REASON = "this image has no such measure";
var REASONS2 = { ownBytes: NO_BASE };
var ONLY_ESTIMATE = "only an estimate is known; set estimate: true to be judged by it";
var GROWTH_NAMES = [
  "growthBytes",
  "growthRatio",
  "ownGrowthBytes",
  "pullGrowthBytes",
  "deltaPullBytes"
];
var isGrowth = (measure) => GROWTH_NAMES.includes(measure);
function judgeGrowth(base, measure, { compared, isRequired, mayEstimate }) {
  const { comparison, noBaseline = NO_BASELINE } = compared;
  const missing = { value: null, distance: null };
  if (comparison === void 0) return { ...base, ...missing, ...lacking(noBaseline, isRequired) };
  const value = comparison.measures[measure];
  if (value === null) {
    const { why, lackedBy } = comparison.unmeasured[measure] ?? { why: NO_REASON, lackedBy: "image" };
    return { ...base, ...missing, ...lackedBy === "image" ? lacking(why, true) : lacking(why, isRequired) };
  }
  const isPull = measure === "pullGrowthBytes" || measure === "deltaPullBytes";
  if (isPull && comparison.pullBytesAre === "estimate" && !mayEstimate) return unmeasured(base, ONLY_ESTIMATE);
  return { ...base, ...judgeValue(base, value) };
}
var lacking = (why, isRequired) => ({
  outcome: isRequired ? "unmeasured" : "skipped",
  why
});
function baselinePaths({ comparison, baselineTree, noBaseline = NO_BASELINE }, isRequired) {
  if (baselineTree) return baselineTree;
  return lacking(comparison === void 0 ? noBaseline : NO_BASELINE_PATHS, isRequired);
}
var NO_BASELINE_PATHS = "the baseline's paths are not known: give it again with --baseline";
function withCertainty(finding, { base }) {
  if (base?.certainty !== "likely" || finding.value === null) return finding;
  const layers = base.layerCount === 1 ? "the lowest layer" : `the lowest ${base.layerCount} layers`;
  return { ...finding, why: `${layers} taken for the base image, as the history looks; write base: to be sure` };
}
var unmeasured = (base, why) => ({
  ...base,
  value: null,
  distance: null,
  outcome: "unmeasured",
  why
});
function judgeAsDive(base, { diveUserWasted, unmeasured: reasons2 }) {
  if (diveUserWasted === "number") return unmeasured(base, reasons2[base.measure] ?? "this image has no such measure");
  const reason = "all bytes are in the lowest layer, and dive divides by the bytes of the others";
  if (diveUserWasted === "NaN")
    return { ...base, value: null, distance: null, outcome: "pass", why: `${reason}: 0 / 0 passes in dive` };
  const outcome = base.failLimit === null ? "warn" : "fail";
  return {
    ...base,
    value: null,
    distance: null,
    outcome,
    why: `${reason}: more than nothing / 0 is over any limit in dive`
  };
}

// src/judge/late-warnings.ts
function lateWarningNotices(budget, flags, images) {
  const names = new Set(images.map(({ key }) => key.name));
  const notices = [...names].flatMap(
    (name) => rulesInForce(budget, flags, name).flatMap(({ rule, bounds: { warn, fail } }) => {
      if (!warn || !fail || !warnsTooLate(rule, { warn, fail })) return [];
      const [warned, failed] = [limitWords(warn.limit, rule.unit), limitWords(fail.limit, rule.unit)];
      return [`${warn.from}: ${rule.key} can never warn at ${warned}: it fails at ${failed} already (${fail.from})`];
    })
  );
  return [...new Set(notices)];
}
var limitWords = (limit, unit) => unit === "bytes" ? `${limit?.toLocaleString("en-US")} bytes` : String(limit);

// src/judge/override.ts
function applyOverride(findings, budget, override) {
  const label = budget?.overrideLabel ?? null;
  if (override === void 0 || label === null || override.label !== label) return findings;
  return findings.map((finding) => {
    const { outcome, measure } = finding;
    if (outcome !== "fail" || !(isGrowth(measure) || measure === "pathGrowthBytes")) return finding;
    const trace = `the label "${label}", set by ${override.by}, makes a warning of this`;
    const why = finding.why === void 0 ? trace : `${finding.why}
${trace}`;
    return { ...finding, outcome: "warn", why, overridden: { label, by: override.by } };
  });
}

// src/judge/unlisted-images.ts
function unlistedImageNotices(budget, images) {
  if (budget === void 0 || budget.images.size === 0) return [];
  const measured = images.filter(({ facts }) => facts !== void 0).map(({ key }) => key.name);
  return [...new Set(measured)].filter((name) => !budget.images.has(name)).map(
    (name) => `${budget.source}: images has no ${quoted(name)}, so the general rules apply; ${remedy(name, budget)}`
  );
}
function remedy(name, { images }) {
  const meant = closest(name, images.keys());
  return meant === void 0 ? "write NAME=SOURCE to say which one it is" : `did you mean ${quoted(meant)}?`;
}

// src/judge/unmatched-paths.ts
function unmatchedPathNotices(images) {
  const matchesByRule = /* @__PURE__ */ new Map();
  for (const { id, from, path = "", measure, matchCount } of images.flatMap(({ findings }) => findings)) {
    if (measure !== "pathBytes" && measure !== "pathGrowthBytes" || matchCount === void 0) continue;
    const entry = matchesByRule.get(id) ?? { from, path, count: 0 };
    entry.count += matchCount;
    matchesByRule.set(id, entry);
  }
  const unmatched = [...matchesByRule.values()].filter(({ count }) => count === 0);
  return [...new Set(unmatched.map(({ from, path }) => `${from}: no image has the path ${path}`))];
}

// src/judge/waivers.ts
function applyWaivers(findings, budget, imageName2, now) {
  const waivers = [...budget?.images.get(imageName2)?.waivers ?? [], ...budget?.waivers ?? []];
  const active = waivers.filter((waiver) => !hasEnded(waiver, now));
  return findings.map((finding) => {
    const waiver = active.find((one) => covers(one, finding));
    if (waiver === void 0 || finding.outcome !== "fail" && finding.outcome !== "warn") return finding;
    const excuse = `until ${waiver.until}: ${waiver.why}`;
    const why = finding.why === void 0 ? excuse : `${finding.why}
waived ${excuse}`;
    return { ...finding, outcome: "waived", why };
  });
}
function waiverNotices(budget, images, now) {
  if (budget === void 0) return [];
  const measured = images.filter(({ facts }) => facts !== void 0);
  const notices = (waivers, judged) => waivers.flatMap((waiver) => {
    const name = `${waiver.from}: the waiver of ${waiver.rule}`;
    if (hasEnded(waiver, now)) return [`${name} ended on ${waiver.until}`];
    const isUsed = judged.some(({ findings }) => findings.some((finding) => covers(waiver, finding)));
    return isUsed || judged.length === 0 ? [] : [`${name} covers nothing: that rule is not in force`];
  });
  const ofImages = [...budget.images].flatMap(
    ([name, { waivers }]) => notices(
      waivers,
      measured.filter(({ key }) => key.name === name)
    )
  );
  return [...notices(budget.waivers, measured), ...ofImages];
}
var hasEnded = ({ until }, now) => now.toISOString().slice(0, 10) > until;
var covers = ({ rule }, { id, path }) => waivableAs(id, path).includes(rule);
function waivableAs(id, path) {
  const names = [id, id.replace(/\.(?:highestBytes|highestGrowthBytes|deny)$/, "")];
  return path === void 0 ? names : [...names, path];
}

// src/judge/judge.ts
function judgeReport(request) {
  const { images, budget, flags, notices, now, toolVersion, run: run2, loosened } = request;
  const judged = images.map((image) => judgeImage(image, request));
  return {
    schemaVersion: SCHEMA_VERSION,
    tool: { name: "plimsoll", version: toolVersion },
    ...run2 && { run: run2 },
    budget: {
      source: budget?.source ?? null,
      sha256: budget?.sha256 ?? null,
      rules: rulesInForce(budget, flags).map(({ limit }) => limit),
      ...loosened && { loosened }
    },
    verdict: reportVerdict(judged),
    notices: [
      ...notices,
      ...budget?.notices ?? [],
      ...lateWarningNotices(budget, flags, judged),
      ...unlistedImageNotices(budget, judged),
      ...waiverNotices(budget, judged, now),
      ...unmatchedPathNotices(judged)
    ],
    images: judged
  };
}
function judgeImage(image, { budget, flags, now, overriddenBy }) {
  const { key, facts, comparison, advice, error, notices } = image;
  if (facts === void 0) {
    return { key, verdict: "unmeasured", findings: [], ...error && { error }, notices };
  }
  const waived = applyWaivers(judgeFacts(facts, budget, flags, image), budget, key.name, now);
  const findings = applyOverride(waived, budget, overriddenBy);
  const verdict = imageVerdict(findings, error);
  return {
    key,
    verdict,
    findings,
    facts,
    ...comparison && { comparison },
    ...advice && { advice },
    ...error && { error },
    notices
  };
}
var imageVerdict = (findings, error) => worst(error === void 0 ? findings.map(verdictOf) : ["unmeasured"]);
var reportVerdict = (images) => images.length === 0 ? "unmeasured" : worst(images.map(({ verdict }) => verdict));
var WORST_FIRST = ["unmeasured", "fail", "warn", "pass"];
var worst = (verdicts) => WORST_FIRST.find((verdict) => verdicts.includes(verdict)) ?? "pass";
var verdictOf = ({ outcome }) => outcome === "waived" || outcome === "skipped" ? "pass" : outcome;
function exitCodeOf({ verdict, images }) {
  if (images.some(({ error }) => error !== void 0 && ERROR_EXIT[error.code] === EXIT.unusable)) return EXIT.unusable;
  if (verdict === "unmeasured") return EXIT.unmeasured;
  return verdict === "fail" ? EXIT.over : EXIT.within;
}

// src/publish/report-file.ts
import { randomBytes } from "node:crypto";
import { open, rename, rm, stat as stat2, writeFile } from "node:fs/promises";
async function writeReportFile(path, text) {
  const isDevice = await stat2(path).then(
    (there) => !there.isFile() && !there.isDirectory(),
    () => false
  );
  if (isDevice) return writeFile(path, text).catch((error) => Promise.reject(unwritable(path, error)));
  return writeWhole(path, text);
}
async function writeWhole(path, text) {
  const temporary = `${path}.${randomBytes(4).toString("hex")}.tmp`;
  let handle;
  try {
    handle = await open(temporary, "wx");
    await handle.writeFile(text);
    await handle.sync();
    await handle.close();
    await rename(temporary, path);
  } catch (error) {
    await handle?.close().catch(() => void 0);
    await rm(temporary, { force: true }).catch(() => void 0);
    throw unwritable(path, error);
  }
}
var REASONS3 = {
  ENOSPC: ["the disk is full", "make room, or write it elsewhere"],
  EDQUOT: ["the quota is used up", "make room, or write it elsewhere"],
  ENOENT: ["its folder does not exist", "make the folder first"],
  ENOTDIR: ["a part of its path is not a folder", "check the path"],
  EACCES: ["its folder may not be written to", "choose another path"],
  EROFS: ["its disk is read-only", "choose another path"],
  EISDIR: ["this is a folder", "name a file in it"]
};
function unwritable(path, error) {
  const code2 = String(error.code);
  const [why, fix] = REASONS3[code2] ?? [code2, "choose another path"];
  return new GateError("REPORT_UNWRITABLE", `the report could not be written: ${why}`, {
    where: path,
    fix,
    cause: error
  });
}

// src/model/byte-text.ts
var BYTE_UNITS = ["B", "kB", "MB", "GB", "TB", "PB"];
function byteText(bytes, extraDigits = 0) {
  if (bytes < 1e3) return { text: `${bytes} B`, value: bytes };
  for (let power = 1; ; power++) {
    const text = (bytes / 1e3 ** power).toFixed((power > 2 ? 2 : 1) + extraDigits);
    if (Number(text) < 1e3 || power === BYTE_UNITS.length - 1)
      return { text: `${text} ${BYTE_UNITS[power]}`, value: Math.round(Number(text) * 1e3 ** power) };
  }
}

// src/report/format.ts
var DIGITS = { ratio: 2, percent: 1 };
var MOST_EXTRA = { bytes: 2, count: 0, ratio: 8, percent: 7 };
var formatBytes = (bytes) => byteText(bytes).text;
var formatCount = (count) => String(count).replace(/\B(?=(?:\d{3})+$)/g, ",");
var formatPlural = (count, noun) => `${formatCount(count)} ${noun}${count === 1 ? "" : "s"}`;
function formatShare(part2, whole) {
  const text = whole > 0 ? (part2 / whole * 100).toFixed(1) : "0.0";
  if (text === "0.0" && part2 > 0) return "<0.1 %";
  return text === "100.0" && part2 < whole ? ">99.9 %" : `${text} %`;
}
function formatApart(value, limits, scale) {
  const numbers2 = [value, ...limits];
  const different = new Set(numbers2).size;
  for (let extra = faithfulDigits(limits, scale); extra <= MOST_EXTRA[scale]; extra++) {
    const texts = numbers2.map((number) => shown(number, scale, extra).text);
    if (new Set(texts).size === different) return texts;
  }
  return numbers2.map((number) => writtenOut(number, scale));
}
function formatDistance(distance, bound, scale) {
  if (distance === 0) return "at the limit";
  const [amount] = formatApart(Math.abs(distance), [0], scale);
  const isBeyond = distance > 0;
  const words4 = bound === "atMost" ? isBeyond ? "over" : "left" : isBeyond ? "below" : "above";
  return `${scale === "percent" ? amount.replace("%", "points") : amount} ${words4}`;
}
function faithfulDigits(limits, scale) {
  for (let extra = 0; extra <= 2; extra++) {
    if (limits.every((limit) => Math.abs(shown(limit, scale, extra).value - limit) < 1e-9)) return extra;
  }
  return 0;
}
function shown(number, scale, extraDigits) {
  if (scale === "count") return { text: formatCount(number), value: number };
  if (scale === "bytes") return byteText(number, extraDigits);
  const hundred = scale === "percent" ? 100 : 1;
  const text = (number * hundred).toFixed(DIGITS[scale] + extraDigits);
  return { text: scale === "percent" ? `${text} %` : text, value: Number(text) / hundred };
}
function writtenOut(number, scale) {
  if (scale === "bytes") return `${formatCount(number)} B`;
  return scale === "count" ? formatCount(number) : String(number);
}

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
var wastePath = ({ path, isFolder: isFolder2 }) => isFolder2 && !path.endsWith("/") ? `${path}/` : path;
function glance({ measures, exactness }) {
  const pull = measures.pullBytes === null ? [] : [`${formatBytes(measures.pullBytes)} to pull`];
  return [
    formatPlural(measures.layerCount, "layer"),
    formatPlural(measures.fileCount, "file"),
    `${formatBytes(measures.reclaimableBytes)} reclaimable`,
    ...exactness.pullBytes === "estimate" ? pull.map((words4) => `~${words4}`) : pull
  ];
}
function provenance({ source, readBy, verified, exactness }) {
  const compared = exactness.contentsCompared ? "" : "; contents not compared, so a metadata change counts as overwritten";
  return `Read from ${source} (${readBy}); ${VERIFIED_WORDS[verified]}${compared}.`;
}
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
  const words4 = measure === "deniedPaths" ? isBeyond ? "denied" : "" : distance;
  return outcome === "waived" ? `${words4}, waived` : words4;
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
    return { size: imageSize(image, image.facts.measures.imageBytes), verdict: verdictWords(image) };
  const reason = hasReason ? firstLine(image.error?.message) : void 0;
  return { size: "", verdict: `could not be measured${reason === void 0 ? "" : `: ${reason}`}` };
}
function findingLine(finding) {
  const { outcome, measure } = finding;
  if (outcome === "unmeasured") return `${subject(finding)} could not be measured`;
  const name = measure === "imageBytes" ? `${SUBJECTS.imageBytes} ` : "";
  return name + beyondWords([finding], outcome === "warn" ? "the warning limit" : "budget");
}
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
  if (verdict === "warn")
    return beyondWords(
      findings.filter(({ outcome }) => outcome === "warn"),
      "the warning limit"
    );
  const waived = findings.filter(({ outcome }) => outcome === "waived").length;
  return waived === 0 ? "within budget" : `within budget, ${waived} waived`;
}
function unmeasuredWords(findings, failed) {
  const missing = findings.filter(({ outcome }) => outcome === "unmeasured");
  const what = `${missing[0] === void 0 ? "a rule" : subject(missing[0])} could not be measured`;
  const words4 = missing.length > 1 ? `${what}, +${missing.length - 1} more` : what;
  return failed.length === 0 ? words4 : `${beyondWords(failed, "budget")}; ${words4}`;
}
function beyondWords(findings, limit) {
  const first = furthest(findings);
  if (first === void 0) return `over ${limit}`;
  const more = findings.length > 1 ? `, +${findings.length - 1} more` : "";
  if (first.measure === "deniedPaths") return `${formatPlural(first.value ?? 0, "denied path")}${more}`;
  const name = first.measure === "imageBytes" ? "" : `${subject(first)} `;
  return `${name}${distanceWords(first) ?? "over"} ${limit}${more}`;
}
function imageSize({ findings }, imageBytes) {
  const rule = findings.find(({ measure }) => measure === "imageBytes");
  return rule === void 0 ? formatBytes(imageBytes) : describeFinding(rule, false, "").value;
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

// src/report/inert.ts
var MOST_CHARACTERS = 4e3;
var PROSE = /* @__PURE__ */ new Set(["message", "fix", "where", "why", "notices"]);
function inert(text, isAscii = false) {
  return bounded(text).replace(isAscii ? NOT_ASCII : HARMFUL, visible);
}
function inertLines(text, isAscii = false) {
  const lines = bounded(text.replaceAll("\r\n", "\n")).replaceAll("	", "    ").split("\n");
  return lines.map((line) => inert(line, isAscii)).join("\n");
}
function inertReport(report, isAscii = false) {
  return inertValue(report, "", isAscii);
}
var HARMFUL = /(?![\u200c\u200d])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\u115f\u1160\u3164\uffa0]/gu;
var NOT_ASCII = /[^\x20-\x7e]/gu;
function visible(character) {
  const code2 = character.codePointAt(0) ?? 0;
  const hex2 = code2.toString(16);
  if (code2 < 128) return `\\x${hex2.padStart(2, "0")}`;
  return code2 < 65536 ? `\\u${hex2.padStart(4, "0")}` : `\\u{${hex2}}`;
}
function bounded(text) {
  if (text.length <= MOST_CHARACTERS) return text;
  return `${text.slice(0, MOST_CHARACTERS / 2)}\u2026${text.slice(-MOST_CHARACTERS / 2)}`;
}
function inertValue(value, key, isAscii) {
  if (typeof value === "string") return inertText(value, key, isAscii);
  if (Array.isArray(value)) return value.map((item) => inertValue(item, key, isAscii));
  if (typeof value !== "object" || value === null || key === "tree") return key === "tree" ? null : value;
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, inertValue(item, name, isAscii)]));
}
function inertText(text, key, isAscii) {
  if (PROSE.has(key)) return inertLines(text, isAscii);
  return inert(key === "instruction" ? bounded(text).replace(/\s+/g, " ").trim() : text, isAscii);
}

// node_modules/get-east-asian-width/lookup-data.js
var ambiguousMinimalCodePoint = 161;
var ambiguousMaximumCodePoint = 1114109;
var ambiguousRanges = [161, 161, 164, 164, 167, 168, 170, 170, 173, 174, 176, 180, 182, 186, 188, 191, 198, 198, 208, 208, 215, 216, 222, 225, 230, 230, 232, 234, 236, 237, 240, 240, 242, 243, 247, 250, 252, 252, 254, 254, 257, 257, 273, 273, 275, 275, 283, 283, 294, 295, 299, 299, 305, 307, 312, 312, 319, 322, 324, 324, 328, 331, 333, 333, 338, 339, 358, 359, 363, 363, 462, 462, 464, 464, 466, 466, 468, 468, 470, 470, 472, 472, 474, 474, 476, 476, 593, 593, 609, 609, 708, 708, 711, 711, 713, 715, 717, 717, 720, 720, 728, 731, 733, 733, 735, 735, 768, 879, 913, 929, 931, 937, 945, 961, 963, 969, 1025, 1025, 1040, 1103, 1105, 1105, 8208, 8208, 8211, 8214, 8216, 8217, 8220, 8221, 8224, 8226, 8228, 8231, 8240, 8240, 8242, 8243, 8245, 8245, 8251, 8251, 8254, 8254, 8308, 8308, 8319, 8319, 8321, 8324, 8364, 8364, 8451, 8451, 8453, 8453, 8457, 8457, 8467, 8467, 8470, 8470, 8481, 8482, 8486, 8486, 8491, 8491, 8531, 8532, 8539, 8542, 8544, 8555, 8560, 8569, 8585, 8585, 8592, 8601, 8632, 8633, 8658, 8658, 8660, 8660, 8679, 8679, 8704, 8704, 8706, 8707, 8711, 8712, 8715, 8715, 8719, 8719, 8721, 8721, 8725, 8725, 8730, 8730, 8733, 8736, 8739, 8739, 8741, 8741, 8743, 8748, 8750, 8750, 8756, 8759, 8764, 8765, 8776, 8776, 8780, 8780, 8786, 8786, 8800, 8801, 8804, 8807, 8810, 8811, 8814, 8815, 8834, 8835, 8838, 8839, 8853, 8853, 8857, 8857, 8869, 8869, 8895, 8895, 8978, 8978, 9312, 9449, 9451, 9547, 9552, 9587, 9600, 9615, 9618, 9621, 9632, 9633, 9635, 9641, 9650, 9651, 9654, 9655, 9660, 9661, 9664, 9665, 9670, 9672, 9675, 9675, 9678, 9681, 9698, 9701, 9711, 9711, 9733, 9734, 9737, 9737, 9742, 9743, 9756, 9756, 9758, 9758, 9792, 9792, 9794, 9794, 9824, 9825, 9827, 9829, 9831, 9834, 9836, 9837, 9839, 9839, 9886, 9887, 9919, 9919, 9926, 9933, 9935, 9939, 9941, 9953, 9955, 9955, 9960, 9961, 9963, 9969, 9972, 9972, 9974, 9977, 9979, 9980, 9982, 9983, 10045, 10045, 10102, 10111, 11094, 11097, 12872, 12879, 57344, 63743, 65024, 65039, 65533, 65533, 127232, 127242, 127248, 127277, 127280, 127337, 127344, 127373, 127375, 127376, 127387, 127404, 917760, 917999, 983040, 1048573, 1048576, 1114109];
var fullwidthMinimalCodePoint = 12288;
var fullwidthMaximumCodePoint = 65510;
var fullwidthRanges = [12288, 12288, 65281, 65376, 65504, 65510];
var wideMinimalCodePoint = 4352;
var wideMaximumCodePoint = 262141;
var wideRanges = [4352, 4447, 8986, 8987, 9001, 9002, 9193, 9196, 9200, 9200, 9203, 9203, 9725, 9726, 9748, 9749, 9776, 9783, 9800, 9811, 9855, 9855, 9866, 9871, 9875, 9875, 9889, 9889, 9898, 9899, 9917, 9918, 9924, 9925, 9934, 9934, 9940, 9940, 9962, 9962, 9970, 9971, 9973, 9973, 9978, 9978, 9981, 9981, 9989, 9989, 9994, 9995, 10024, 10024, 10060, 10060, 10062, 10062, 10067, 10069, 10071, 10071, 10133, 10135, 10160, 10160, 10175, 10175, 11035, 11036, 11088, 11088, 11093, 11093, 11904, 11929, 11931, 12019, 12032, 12245, 12272, 12287, 12289, 12350, 12353, 12438, 12441, 12543, 12549, 12591, 12593, 12686, 12688, 12773, 12783, 12830, 12832, 12871, 12880, 42124, 42128, 42182, 43360, 43388, 44032, 55203, 63744, 64255, 65040, 65049, 65072, 65106, 65108, 65126, 65128, 65131, 94176, 94180, 94192, 94198, 94208, 101594, 101631, 101664, 101760, 101874, 101888, 102801, 102816, 102866, 110576, 110579, 110581, 110587, 110589, 110590, 110592, 110888, 110898, 110898, 110928, 110930, 110933, 110933, 110948, 110952, 110960, 111355, 119552, 119638, 119648, 119670, 126980, 126980, 127183, 127183, 127374, 127374, 127377, 127386, 127406, 127406, 127488, 127490, 127504, 127547, 127552, 127560, 127568, 127569, 127584, 127589, 127744, 127776, 127789, 127797, 127799, 127868, 127870, 127891, 127904, 127946, 127951, 127955, 127968, 127984, 127988, 127988, 127992, 128062, 128064, 128064, 128066, 128252, 128255, 128317, 128331, 128334, 128336, 128359, 128378, 128378, 128405, 128406, 128420, 128420, 128507, 128591, 128640, 128709, 128716, 128716, 128720, 128722, 128725, 128729, 128732, 128735, 128747, 128748, 128756, 128764, 128986, 128986, 128992, 129003, 129008, 129008, 129292, 129338, 129340, 129349, 129351, 129535, 129648, 129660, 129664, 129734, 129736, 129736, 129740, 129757, 129759, 129771, 129775, 129786, 131072, 196605, 196608, 262141];

// node_modules/get-east-asian-width/utilities.js
var isInRange = (ranges, codePoint) => {
  let low = 0;
  let high = Math.floor(ranges.length / 2) - 1;
  while (low <= high) {
    const mid = Math.floor((low + high) / 2);
    const i = mid * 2;
    if (codePoint < ranges[i]) {
      high = mid - 1;
    } else if (codePoint > ranges[i + 1]) {
      low = mid + 1;
    } else {
      return true;
    }
  }
  return false;
};

// node_modules/get-east-asian-width/lookup.js
var commonCjkCodePoint = 19968;
var [wideFastPathStart, wideFastPathEnd] = /* @__PURE__ */ findWideFastPathRange(wideRanges);
function findWideFastPathRange(ranges) {
  let fastPathStart = ranges[0];
  let fastPathEnd = ranges[1];
  for (let index = 0; index < ranges.length; index += 2) {
    const start = ranges[index];
    const end = ranges[index + 1];
    if (commonCjkCodePoint >= start && commonCjkCodePoint <= end) {
      return [start, end];
    }
    if (end - start > fastPathEnd - fastPathStart) {
      fastPathStart = start;
      fastPathEnd = end;
    }
  }
  return [fastPathStart, fastPathEnd];
}
var isAmbiguous = (codePoint) => {
  if (codePoint < ambiguousMinimalCodePoint || codePoint > ambiguousMaximumCodePoint) {
    return false;
  }
  return isInRange(ambiguousRanges, codePoint);
};
var isFullwidth = (codePoint) => {
  if (codePoint < fullwidthMinimalCodePoint || codePoint > fullwidthMaximumCodePoint) {
    return false;
  }
  return isInRange(fullwidthRanges, codePoint);
};
var isWide = (codePoint) => {
  if (codePoint >= wideFastPathStart && codePoint <= wideFastPathEnd) {
    return true;
  }
  if (codePoint < wideMinimalCodePoint || codePoint > wideMaximumCodePoint) {
    return false;
  }
  return isInRange(wideRanges, codePoint);
};

// node_modules/get-east-asian-width/index.js
function validate(codePoint) {
  if (!Number.isSafeInteger(codePoint)) {
    throw new TypeError(`Expected a code point, got \`${typeof codePoint}\`.`);
  }
}
function eastAsianWidth(codePoint, { ambiguousAsWide = false } = {}) {
  validate(codePoint);
  if (isFullwidth(codePoint) || isWide(codePoint) || ambiguousAsWide && isAmbiguous(codePoint)) {
    return 2;
  }
  return 1;
}

// src/report/display-width.ts
function displayWidth(text) {
  if (isPlain(text)) return text.length;
  let cells = 0;
  for (const grapheme of graphemes(text)) cells += graphemeWidth(grapheme);
  return cells;
}
function graphemes(text) {
  return isPlain(text) ? [...text] : Array.from(segmenter().segment(text), ({ segment }) => segment);
}
function graphemeWidth(grapheme) {
  if (EMOJI.test(grapheme)) return 2;
  let cells = 0;
  for (const character of grapheme) cells += characterWidth(character);
  return cells;
}
var made;
function segmenter() {
  made ??= new Intl.Segmenter("en", { granularity: "grapheme" });
  return made;
}
var isPlain = (text) => /^[\x20-\x7e\xb7\u2013\u2026\u2264\u2265\u2500-\u25cb\u2714\u2716]*$/.test(text);
var EMOJI = new RegExp("^(?:\\p{Emoji_Presentation}|\\p{Emoji}\\p{Emoji_Modifier}?\\uFE0F)", "u");
var ZERO_WIDTH = /[\p{Mn}\p{Me}\p{Cf}\u1160-\u11FF\uD7B0-\uD7FF]/u;
function characterWidth(character) {
  return ZERO_WIDTH.test(character) ? 0 : eastAsianWidth(character.codePointAt(0) ?? 0);
}

// src/report/shorten.ts
function shortenEnd(text, cells, ellipsis = "\u2026") {
  if (displayWidth(text) <= cells) return text;
  return takeFrom(graphemes(text), cells - ellipsis.length) + ellipsis.slice(0, Math.max(cells, 0));
}
function shortenMiddle(text, cells, ellipsis = "\u2026") {
  if (displayWidth(text) <= cells) return text;
  const room = cells - ellipsis.length;
  if (room < 4) return shortenEnd(text, cells, ellipsis);
  const characters = graphemes(text);
  const head = takeFrom(characters, Math.floor(room * 0.4));
  const tail = takeFrom(characters.reverse(), room - displayWidth(head), (taken, next) => next + taken);
  return head + ellipsis + tail;
}
function wrap(text, cells) {
  const lines = [];
  let line = "";
  for (const word of text.split(" ")) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (displayWidth(longer) <= cells) {
      line = longer;
      continue;
    }
    if (line !== "") lines.push(line);
    const pieces = breakWord(word, cells);
    line = pieces.pop() ?? "";
    lines.push(...pieces);
  }
  return [...lines, line];
}
function breakWord(word, cells) {
  const pieces = [];
  let piece = "";
  let width = 0;
  for (const grapheme of graphemes(word)) {
    const wide = graphemeWidth(grapheme);
    if (width + wide > cells && piece !== "") {
      pieces.push(piece);
      piece = "";
      width = 0;
    }
    piece += grapheme;
    width += wide;
  }
  return [...pieces, piece];
}
function takeFrom(characters, cells, join = (taken, next) => taken + next) {
  let taken = "";
  let width = 0;
  for (const character of characters) {
    width += graphemeWidth(character);
    if (width > cells) break;
    taken = join(taken, character);
  }
  return taken;
}

// src/report/markdown-escape.ts
var MOST_CELLS = 120;
var ZERO_WIDTH_SPACE = "&#8203;";
function code(text, mostCells = MOST_CELLS) {
  return text === "" ? "" : asCode(shortenMiddle(oneLine(text), mostCells));
}
function prose(text, mostCells = 400) {
  const words4 = shortenMiddle(oneLine(text.trim()), mostCells).split(" ");
  return words4.map((word) => isPlain2(word) ? word : codeWord(word)).join(" ").replace(LIST_MARK, (mark2) => mark2.replace(/\D$/, entity));
}
function fence(lines, language = "") {
  const shown2 = lines.map((line) => shortenEnd(inert(line), MOST_FENCED_CELLS).replace(COMMAND, unCommand));
  const longest = Math.max(2, ...shown2.flatMap((line) => line.match(/`+/g) ?? []).map(({ length }) => length));
  const mark2 = "`".repeat(longest + 1);
  return [`${mark2}${language}`, ...shown2, mark2].join("\n");
}
var MOST_FENCED_CELLS = 300;
var COMMAND = /^\s*::|##\[/g;
var unCommand = (mark2) => `${mark2.slice(0, -1)}\\x${mark2.charCodeAt(mark2.length - 1).toString(16)}`;
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
var isPlain2 = (word) => PLAIN.test(word) && !REFERENCE.test(word);
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

// src/report/links.ts
var isInRepository = ({ file, line, endLine }) => encodedPath(file) !== void 0 && isLine(line) && isLine(endLine);
function lineUrl(run2, { file, line, endLine }) {
  const repository = repositoryUrl(run2);
  const path = encodedPath(file);
  if (run2 === void 0 || repository === void 0 || path === void 0 || !COMMIT.test(run2.headSha))
    return void 0;
  if (!isLine(line)) return void 0;
  const lines = isLine(endLine) && endLine > line ? `L${line}-L${endLine}` : `L${line}`;
  return `${repository}/blob/${run2.headSha}/${path}#${lines}`;
}
function runUrl(run2) {
  const repository = repositoryUrl(run2);
  if (run2 === void 0 || repository === void 0 || !/^\d{1,20}$/.test(run2.runId)) return void 0;
  return `${repository}/actions/runs/${run2.runId}`;
}
var REPOSITORY = /^[\w.-]{1,100}\/[\w.-]{1,100}$/;
var COMMIT = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
function repositoryUrl(run2) {
  if (run2 === void 0 || !REPOSITORY.test(run2.repository)) return void 0;
  const server = run2.repository.split("/").some(isDots) ? void 0 : serverRoot(run2.serverUrl);
  return server === void 0 ? void 0 : `${server}/${run2.repository}`;
}
function serverRoot(url) {
  if (!URL.canParse(url)) return void 0;
  const { protocol, host, hostname, pathname, username, password, search, hash } = new URL(url);
  const isSafe = protocol === "https:" || protocol === "http:" && LOOPBACK.has(hostname);
  const isPlain3 = PLAIN_HOST.test(host) && PLAIN_PATH.test(pathname);
  if (!isSafe || !isPlain3 || `${username}${password}${search}${hash}` !== "") return void 0;
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
function footer({ images, budget, tool, run: run2 }) {
  const [first] = images;
  const url = runUrl(run2);
  const words4 = [
    budgetWords(budget),
    images.length === 1 && first?.facts !== void 0 ? prose(provenance(first.facts).replace(/\.$/, "")) : "",
    hasGuessedLines(images) ? "\u2248 lines found by their instruction" : "",
    `${tool.name} ${prose(tool.version)}`,
    url === void 0 ? "" : `[workflow run](${url})`
  ];
  return `<sub>${words4.filter((word) => word !== "").join(" \xB7 ")}</sub>`;
}
function budgetWords({ source }) {
  if (source === null) return "dive's defaults, no budget file found";
  return source === "" ? "" : `Budget ${code(source)}`;
}
var hasGuessedLines = (images) => images.some(({ facts }) => facts?.layers.some(({ dockerfile }) => dockerfile?.by === "instruction"));

// src/model/facts.ts
var CAUSES = ["deleted", "overwritten", "metadata"];
var CHANGES = ["mode", "owner", "time"];

// src/advise/where.ts
function inLayers(advice) {
  const layers = layersOf(advice, ({ layer }) => layer);
  if (layers === void 0 || layers.length > 2) return `mostly in layer ${advice.layer}`;
  return layers.length === 2 ? `in layers ${layers.join(" and ")}` : `in layer ${layers[0] ?? advice.layer}`;
}
function hidingLayer(advice) {
  const [layer, ...others] = layersOf(advice, ({ hiddenInLayer }) => hiddenInLayer) ?? [];
  return layer === void 0 || others.length > 0 ? "later layers" : `layer ${layer}`;
}
function hiddenWords(advice) {
  const { places, placeCount } = advice;
  const isHidden = places.length > 0 && places.length === placeCount && places.every(({ isVisible }) => !isVisible);
  return isHidden ? `, hidden by ${hidingLayer(advice)}` : "";
}
function layersOf({ places, placeCount }, pick) {
  if (places.length !== placeCount) return void 0;
  const layers = new Set(places.map(pick).filter((layer) => layer !== void 0));
  return [...layers].sort((a, b) => a - b);
}

// src/advise/copied-metadata.ts
var METADATA = 1 + CAUSES.indexOf("metadata");
var NOTHING_NEW = "nothing";
var SEPARATOR = "+";
var copiedMetadata = { id: "copied-metadata", openFates, words };
function openFates({ bodies: { count, cause, changes, hiddenInLayer }, layerCount }) {
  const bits = new Uint8Array(layerCount);
  for (let body = 0; body < count; body++) {
    if (cause[body] !== METADATA) continue;
    const layer = hiddenInLayer[body];
    bits[layer] = bits[layer] | changes[body];
  }
  const subjects = Array.from(bits, subjectOf);
  return (body) => cause[body] === METADATA ? subjects[hiddenInLayer[body]] : void 0;
}
function subjectOf(bits) {
  const changes = CHANGES.filter((_, place) => (bits & 1 << place) !== 0);
  return changes.length === 0 ? NOTHING_NEW : changes.join(SEPARATOR);
}
function words(advice) {
  const changes = changesIn(advice.subject);
  const flags = changes.flatMap((change) => change === "time" ? [] : [FLAGS[change]]);
  const what = changes.length === 0 ? "" : `: new ${changes.join("/")}`;
  return {
    title: `${byteText(advice.bytes).text} ${inLayers(advice)}, copied again by ${hidingLayer(advice)}${what}`,
    why: "A layer stores whole files. One whose content stays the same is stored and pulled twice.",
    fix: flags.length === 0 ? ONCE : [...setAtOnce(flags)]
  };
}
var FLAGS = {
  mode: { flag: "--chmod=...", command: "chmod" },
  owner: { flag: "--chown=...", command: "chown" }
};
function setAtOnce(flags) {
  const copy = flags.map(({ flag }) => flag).join(" ");
  const commands = flags.map(({ command }) => command).join(" and ");
  return [
    `# set it while copying, without a later ${commands}:`,
    `COPY ${copy} ... ...`,
    "# and for what an instruction makes, in that instruction:",
    `RUN ... && ${flags.map(({ command }) => `${command} -R ... ...`).join(" && ")}`
  ];
}
var ONCE = ["# copy or write each file once; in one instruction what belongs together:", "COPY ... ..."];
function changesIn(subject2) {
  const named = new Set(subject2.split(SEPARATOR));
  return CHANGES.filter((change) => named.has(change));
}

// src/advise/deleted-later.ts
var DELETED = 1 + CAUSES.indexOf("deleted");
var deletedLater = { id: "deleted-later", openFates: openFates2, words: words2 };
function openFates2({ bodies: { cause, layer } }, { layers }) {
  const bringers = layers.map(({ instruction }, index) => bringerOf(instruction, index));
  return (body) => cause[body] === DELETED ? bringers[layer[body]] : void 0;
}
function bringerOf(instruction, index) {
  if (instruction?.startsWith("RUN ")) return "run";
  if (instruction === null || !/^(?:COPY|ADD) /.test(instruction)) return index === 0 ? "base" : "other";
  const isRootFilesystem = index === 0 && instruction.endsWith(" /") && !instruction.includes(" --from=");
  return isRootFilesystem ? "base" : "copy";
}
var FIXES = {
  run: [
    "# make, use and delete it in one instruction:",
    "RUN ... && rm -rf ...",
    "# or make it in a stage of its own, and copy what is needed:",
    "COPY --from=build ... ..."
  ],
  copy: [
    "# lend it to the instruction that needs it:",
    "RUN --mount=type=bind,source=...,target=... ...",
    "# or copy it into a stage of its own, and from there what is needed:",
    "COPY --from=build ... ..."
  ],
  base: ["# a base image without it: -slim, -alpine, distroless", "FROM ..."],
  other: ["# in the instruction that adds it, or in a stage of its own:", "RUN ... && rm -rf ..."]
};
var isKnown = (subject2) => Object.hasOwn(FIXES, subject2);
function words2(advice) {
  return {
    title: `${byteText(advice.bytes).text} added ${inLayers(advice)}, deleted by ${hidingLayer(advice)}`,
    why: "A layer cannot take bytes out of the ones below it: what it deletes is stored and pulled all the same.",
    fix: FIXES[isKnown(advice.subject) ? advice.subject : "other"]
  };
}

// src/advise/leftovers.ts
function leftoverRule(id, rows, why, general) {
  return {
    id,
    signs: rows.flatMap(
      ({ subject: subject2, signs }) => signs.map((sign) => ({ ...typeof sign === "string" ? { path: sign } : sign, subject: subject2 }))
    ),
    words: (advice) => {
      const { what, fix } = rows.find(({ subject: subject2 }) => subject2 === advice.subject) ?? general;
      return { title: `${byteText(advice.bytes).text} of ${what} ${inLayers(advice)}${hiddenWords(advice)}`, why, fix };
    }
  };
}

// src/advise/language-cache.ts
var CACHES = [
  {
    subject: "npm",
    what: "npm cache",
    signs: [".npm/_cacache", ".npm/_logs", { path: "_cacache", holds: ["content-v2", "index-v5"] }],
    fix: [
      "RUN --mount=type=cache,target=/root/.npm npm ci",
      "# or, without BuildKit:",
      "RUN npm ci && npm cache clean --force"
    ]
  },
  {
    subject: "node-gyp",
    what: "node-gyp headers",
    signs: [".cache/node-gyp"],
    fix: ["RUN --mount=type=cache,target=/root/.cache/node-gyp npm ci"]
  },
  {
    subject: "yarn",
    what: "yarn cache",
    signs: [".cache/yarn"],
    fix: [
      '# the folder that "yarn cache dir" names:',
      "RUN --mount=type=cache,target=/usr/local/share/.cache/yarn yarn install --frozen-lockfile",
      "# or, without BuildKit:",
      "RUN yarn install --frozen-lockfile && yarn cache clean"
    ]
  },
  {
    subject: "pnpm",
    what: "pnpm store",
    signs: [".local/share/pnpm/store", ".pnpm-store", "/pnpm/store", ".cache/pnpm"],
    fix: [
      '# the folder that "pnpm store path" names:',
      "RUN --mount=type=cache,target=/root/.local/share/pnpm/store pnpm install --frozen-lockfile"
    ]
  },
  {
    subject: "bun",
    what: "bun cache",
    signs: [".bun/install/cache"],
    fix: ["RUN --mount=type=cache,target=/root/.bun/install/cache bun install --frozen-lockfile"]
  },
  {
    subject: "pip",
    what: "pip cache",
    signs: [".cache/pip"],
    fix: [
      "RUN pip install --no-cache-dir -r requirements.txt",
      "# or keep it outside of the image:",
      "RUN --mount=type=cache,target=/root/.cache/pip pip install -r requirements.txt"
    ]
  },
  {
    subject: "uv",
    what: "uv cache",
    signs: [".cache/uv"],
    fix: ["ENV UV_LINK_MODE=copy", "RUN --mount=type=cache,target=/root/.cache/uv uv sync --locked --no-dev"]
  },
  {
    subject: "poetry",
    what: "Poetry cache",
    signs: [".cache/pypoetry/cache", ".cache/pypoetry/artifacts"],
    fix: [
      "RUN --mount=type=cache,target=/root/.cache/pypoetry/cache \\",
      "    --mount=type=cache,target=/root/.cache/pypoetry/artifacts \\",
      "    poetry install --only main"
    ]
  },
  {
    subject: "conda",
    what: "conda package cache",
    signs: [{ path: "pkgs", holds: ["urls.txt"] }],
    fix: ["RUN conda install -y ... && conda clean -afy"]
  },
  {
    subject: "go",
    what: "Go caches",
    signs: [".cache/go-build", { path: "pkg/mod/cache", holds: ["download", "vcs"] }],
    fix: [
      "RUN --mount=type=cache,target=/root/.cache/go-build \\",
      "    --mount=type=cache,target=/go/pkg/mod \\",
      "    go build -o /out/app .",
      "# and in the last stage:",
      "COPY --from=build /out/app /usr/local/bin/app"
    ]
  },
  {
    subject: "cargo",
    what: "cargo registry",
    signs: [
      ".cargo/registry",
      ".cargo/git",
      "/usr/local/cargo/registry",
      "/usr/local/cargo/git",
      "/cargo/registry",
      "/cargo/git"
    ],
    fix: [
      "RUN --mount=type=cache,target=/usr/local/cargo/registry \\",
      "    cargo build --release",
      "# and in the last stage:",
      "COPY --from=build /src/target/release/app /usr/local/bin/app"
    ]
  },
  {
    subject: "maven",
    what: "Maven repository",
    signs: [".m2/repository"],
    fix: [
      "RUN --mount=type=cache,target=/root/.m2/repository mvn -B package",
      "# and in the last stage:",
      "COPY --from=build /src/target/app.jar /app.jar"
    ]
  },
  {
    subject: "gradle",
    what: "Gradle caches",
    signs: [".gradle/caches"],
    fix: [
      "RUN --mount=type=cache,target=/home/gradle/.gradle/caches gradle --no-daemon build",
      "# and in the last stage:",
      "COPY --from=build /src/build/libs/app.jar /app.jar"
    ]
  },
  {
    subject: "composer",
    what: "Composer cache",
    signs: [".composer/cache", ".cache/composer"],
    fix: ["RUN --mount=type=cache,target=/root/.cache/composer composer install --no-dev"]
  },
  {
    subject: "bundler",
    what: "gems already installed",
    signs: ["/usr/local/bundle/cache", "bundle/ruby/*/cache", ".bundle/cache"],
    fix: ["RUN bundle install && rm -rf /usr/local/bundle/cache"]
  },
  {
    subject: "nuget",
    what: "NuGet downloads",
    signs: [".local/share/NuGet/http-cache", ".local/share/NuGet/v3-cache"],
    fix: ["RUN --mount=type=cache,target=/root/.local/share/NuGet dotnet restore"]
  }
];
var languageCache = leftoverRule(
  "language-cache",
  CACHES,
  "Kept for a next install, which an image never does. Deleting it later does not take it out of its layer.",
  {
    what: "package manager cache",
    fix: ["# keep it outside of the image:", "RUN --mount=type=cache,target=... ..."]
  }
);

// src/advise/package-index.ts
var MANAGERS = [
  {
    subject: "apt",
    what: "apt lists and archives",
    signs: ["/var/lib/apt/lists", "/var/cache/apt"],
    fix: [
      "RUN apt-get update \\",
      " && apt-get install -y --no-install-recommends ... \\",
      " && rm -rf /var/lib/apt/lists/* /var/cache/apt/*",
      "# or keep both outside of the image:",
      "RUN --mount=type=cache,target=/var/lib/apt/lists,sharing=locked \\",
      "    --mount=type=cache,target=/var/cache/apt,sharing=locked \\",
      "    apt-get update && apt-get install -y --no-install-recommends ..."
    ]
  },
  {
    subject: "apk",
    what: "apk index and archives",
    signs: ["/var/cache/apk", "/etc/apk/cache"],
    fix: ["RUN apk add --no-cache ..."]
  },
  {
    subject: "dnf",
    what: "dnf metadata",
    signs: ["/var/cache/dnf", "/var/cache/libdnf5", "/var/cache/tdnf"],
    fix: [
      "RUN dnf install -y --setopt=install_weak_deps=False ... \\",
      " && dnf clean all && rm -rf /var/cache/dnf /var/cache/libdnf5"
    ]
  },
  {
    subject: "yum",
    what: "yum metadata",
    signs: ["/var/cache/yum"],
    fix: ["# with microdnf as with yum:", "RUN yum install -y ... && yum clean all && rm -rf /var/cache/yum"]
  },
  {
    subject: "zypper",
    what: "zypper metadata",
    signs: ["/var/cache/zypp"],
    fix: ["RUN zypper --non-interactive install --no-recommends ... && zypper clean --all"]
  },
  {
    subject: "pacman",
    what: "pacman archives",
    signs: ["/var/cache/pacman/pkg", "/var/lib/pacman/sync"],
    fix: ["RUN pacman -Syu --noconfirm ... && rm -rf /var/cache/pacman/pkg/* /var/lib/pacman/sync/*"]
  }
];
var packageIndex = leftoverRule(
  "package-index",
  MANAGERS,
  "Read while packages are installed, and never again. Deleting it later does not take it out of its layer.",
  {
    what: "package indexes",
    fix: ["# remove them in the instruction that installs:", "RUN ... && rm -rf ..."]
  }
);

// src/advise/private-key-path.ts
function isPrivateKeyPath(path) {
  if (isOfPackage(path) || SYSTEM_FOLDERS.some((folder2) => path.startsWith(folder2))) return false;
  const names = path.toLowerCase().split("/");
  const file = names.at(-1) ?? "";
  const [stem, isPem] = [file.slice(0, -4), file.endsWith(".pem")];
  const words4 = stem.split(/[^a-z0-9]/);
  if (PUBLIC_PARTS.some((part2) => stem.includes(part2)) || words4.some((word) => PUBLIC_WORDS.has(word))) return false;
  if (/key\d*$/.test(stem)) return true;
  if (isPem && words4.some((word) => CERTIFICATE_WORDS.has(word))) return false;
  const folder = names.at(-2) ?? "";
  if (folder === ".ssh" || PRIVATE_PARTS.some((part2) => stem.includes(part2))) return true;
  return !isPem && stem !== "root" && (words4.some((word) => OWNERS.has(word)) || KEY_FOLDERS.has(folder));
}
function isOfPackage(path) {
  const names = path.toLowerCase().split("/");
  return PACKAGE_PATHS.some((part2) => path.includes(part2)) || names.some((name) => PACKAGE_FOLDERS.has(name));
}
var setOf = (words4) => new Set(words4.split(" "));
var PACKAGE_PATHS = ["/pkg/mod/", "/.nuget/packages/", "/usr/local/go/", "/src/crypto/"];
var PACKAGE_FOLDERS = setOf(
  "node_modules bower_components site-packages dist-packages gems vendor third_party third-party dummyserver test tests testing testdata test-data test_data __tests__ spec specs fixture fixtures __fixtures__ mocks __mocks__ example examples sample samples demo demos doc docs"
);
var SYSTEM_FOLDERS = [
  ...["/usr/share/", "/usr/lib/", "/usr/lib64/", "/usr/libexec/", "/usr/local/lib/", "/usr/local/share/"],
  ...["/lib/", "/lib64/", "/nix/store/", "/etc/ssl/certs/", "/etc/ca-certificates/", "/etc/pki/ca-trust/"],
  ...["/etc/pki/tls/certs/", "/etc/pki/rpm-gpg/", "/etc/apt/", "/etc/apk/", "/etc/bind/", "/etc/unbound/"]
];
var PUBLIC_PARTS = ["pub", "gpg", "pgp", "snakeoil", "licen", "keyring", "cacert", "trusted"];
var PUBLIC_WORDS = setOf("release archive apt rpm repo repository test testing example sample dummy fake mock demo");
var CERTIFICATE_WORDS = setOf("ca cert certs certificate crt chain bundle csr root");
var PRIVATE_PARTS = ["priv", "id_rsa", "id_dsa", "id_ecdsa", "id_ed25519"];
var OWNERS = setOf(
  "server client host localhost domain wildcard star tls ssl https http jwt rsa ec ecdsa ca rootca ingress"
);
var KEY_FOLDERS = setOf(
  "ssl tls cert certs certificates private pki secret secrets keys nginx apache2 httpd haproxy"
);

// src/advise/private-files.ts
var files = (paths, fileBytes) => paths.map((path) => ({ path, fileBytes, accepts: (found) => !isOfPackage(found) }));
var KEY_BYTES = [100, 16e3];
var MOST_BYTES = 256e3;
var lent = (ignored, target, command) => [
  "# .dockerignore:",
  ...ignored,
  "# Dockerfile: lend it where it is needed",
  `RUN --mount=type=secret,id=...,target=${target} ${command}`
];
var KINDS = [
  {
    subject: "ssh-key",
    one: "SSH private key",
    many: "SSH private keys",
    signs: files(
      ["id_rsa", "id_dsa", "id_ecdsa", "id_ed25519", "id_ecdsa_sk", "id_ed25519_sk", "identity.ppk", "*.ppk"],
      KEY_BYTES
    ),
    fix: [
      "# .dockerignore:",
      "**/.ssh",
      "**/id_rsa",
      "**/id_ecdsa",
      "**/id_ed25519",
      "# Dockerfile: lend it where it is needed",
      "RUN --mount=type=ssh git clone git@..."
    ]
  },
  {
    subject: "key-file",
    one: "private key file",
    many: "private key files",
    signs: ["*.pem", "*.key"].map((path) => ({ path, fileBytes: KEY_BYTES, accepts: isPrivateKeyPath })),
    fix: [
      ...lent(["**/*.key", "**/*key*.pem"], "/run/secrets/...", "..."),
      "# or, for what a program needs: mount it when the container starts"
    ]
  },
  {
    subject: "ssh-host-key",
    one: "SSH host key",
    many: "SSH host keys",
    signs: ["rsa", "dsa", "ecdsa", "ed25519"].map((kind) => ({
      path: `/etc/ssh/ssh_host_${kind}_key`,
      fileBytes: KEY_BYTES
    })),
    fix: [
      "# every container has these; make new ones when it starts: ssh-keygen -A",
      "RUN ... && rm /etc/ssh/ssh_host_*_key*"
    ]
  },
  {
    subject: "rails-key",
    one: "Rails master key",
    many: "Rails master keys",
    signs: files(["config/master.key", "config/credentials/production.key"], [32, 100]),
    fix: [
      "# .dockerignore:",
      "**/config/master.key",
      "**/config/credentials/*.key",
      "# give it when the container starts: RAILS_MASTER_KEY=..."
    ]
  },
  {
    subject: ".env",
    one: "file of secrets (.env)",
    many: "files of secrets (.env)",
    signs: files(
      ["", ".local", ".prod", ".production", ".production.local", ".staging", ".development.local"].map(
        (end) => `.env${end}`
      ),
      [8, MOST_BYTES]
    ),
    fix: [
      "# .dockerignore:",
      "**/.env",
      "**/.env.*",
      "!**/.env.example",
      "# give them when the container starts: docker run --env-file .env ..."
    ]
  },
  {
    subject: ".npmrc",
    one: "possible npm token (.npmrc)",
    many: "possible npm tokens (.npmrc)",
    // A shorter one has room for settings and for ${NPM_TOKEN}, but not for a token.
    signs: files([".npmrc"], [50, MOST_BYTES]),
    fix: lent(["**/.npmrc"], "/root/.npmrc", "npm ci")
  },
  {
    subject: ".netrc",
    one: "file of logins (.netrc)",
    many: "files of logins (.netrc)",
    signs: files([".netrc"], [20, MOST_BYTES]),
    fix: lent(["**/.netrc"], "/root/.netrc", "...")
  },
  {
    subject: ".pypirc",
    one: "Python upload login (.pypirc)",
    many: "Python upload logins (.pypirc)",
    signs: files([".pypirc"], [40, MOST_BYTES]),
    fix: lent(["**/.pypirc"], "/root/.pypirc", "twine upload ...")
  },
  {
    subject: ".git-credentials",
    one: "Git login (.git-credentials)",
    many: "Git logins (.git-credentials)",
    signs: files([".git-credentials"], [16, MOST_BYTES]),
    fix: lent(["**/.git-credentials"], "/root/.git-credentials", "git clone ...")
  },
  {
    subject: "aws",
    one: "AWS credentials file",
    many: "AWS credentials files",
    signs: files([".aws/credentials"], [60, MOST_BYTES]),
    fix: lent(["**/.aws"], "/root/.aws/credentials", "aws ...")
  },
  {
    subject: "docker",
    one: "registry login (.docker/config.json)",
    many: "registry logins (.docker/config.json)",
    // `{"auths":{}}` and the name of a helper are shorter than a login.
    signs: files([".docker/config.json", ".dockercfg"], [60, MOST_BYTES]),
    fix: lent(["**/.docker", "**/.dockercfg"], "/root/.docker/config.json", "...")
  },
  {
    subject: "kube",
    one: "cluster login (.kube/config)",
    many: "cluster logins (.kube/config)",
    signs: files([".kube/config"], [150, MOST_BYTES]),
    fix: lent(["**/.kube"], "/root/.kube/config", "kubectl ...")
  },
  {
    subject: "credentials",
    one: "credentials file of a tool",
    many: "credentials files of tools",
    signs: files(
      [
        ...[".config/gcloud/application_default_credentials.json", ".config/gcloud/credentials.db"],
        ...[".azure/accessTokens.json", ".azure/msal_token_cache.json", ".config/gh/hosts.yml", ".gem/credentials"],
        ...[
          ".cargo/credentials",
          ".cargo/credentials.toml",
          "/usr/local/cargo/credentials.toml",
          ".composer/auth.json",
          ".config/composer/auth.json"
        ],
        ...[".pgpass", ".vault-token", ".terraform.d/credentials.tfrc.json"]
      ],
      [16, MOST_BYTES]
    ),
    fix: lent(["# the files that are listed"], "...", "...")
  }
];
var GIT = ".git";
var GIT_SIGN = { subject: GIT, path: ".git", holds: ["config", "objects", "logs"] };
var GIT_FIX = [
  "# .dockerignore:",
  "**/.git",
  "# Dockerfile, for what an instruction clones:",
  "RUN git clone --depth 1 ... src && rm -rf src/.git"
];
var privateFiles = {
  id: "private-files",
  isUrgent: true,
  signs: [...KINDS.flatMap(({ subject: subject2, signs }) => signs.map((sign) => ({ ...sign, subject: subject2 }))), GIT_SIGN],
  words: words3
};
function words3(advice) {
  const isGit = advice.subject === GIT;
  const kind = KINDS.find(({ subject: subject2 }) => subject2 === advice.subject) ?? UNKNOWN;
  const what = isGit ? `${byteText(advice.bytes).text} of Git history (.git)` : countedFiles(advice, kind);
  return {
    title: `${what} ${inLayers(advice)}${hiddenWords(advice)}`,
    why: isGit ? GIT_WHY : WHY,
    fix: ["# rotate what was exposed: every copy of its layer keeps it", ...isGit ? GIT_FIX : kind.fix]
  };
}
var WHY = "Whoever can pull the image can read it, also where a later layer deletes it.";
var GIT_WHY = "It holds every version of every file and, in its config, often a token. Whoever can pull the image can read it.";
var UNKNOWN = {
  one: "private file",
  many: "private files",
  fix: lent(["# the files that are listed"], "...", "...")
};
function countedFiles({ places, placeCount }, { one, many }) {
  const count = places.length === placeCount ? new Set(places.map(({ path }) => path)).size : placeCount;
  return count > 1 ? `${count} ${many}` : `${one.slice(0, 1).toUpperCase()}${one.slice(1)}`;
}

// src/advise/rules.ts
var ADVICE_RULES = {
  "package-index": packageIndex,
  "language-cache": languageCache,
  "private-files": privateFiles,
  "deleted-later": deletedLater,
  "copied-metadata": copiedMetadata
};

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
      [prose(title), onlyPlace(one)].filter((words4) => words4 !== "").join(" \xB7 "),
      blocks.filter((block) => block !== "")
    );
  });
  const rest = advice.slice(most);
  const left = { count: rest.length, bytes: rest.reduce((sum3, { bytes }) => sum3 + bytes, 0) };
  return [...folds, omittedWords(left)].filter((block) => block !== "").join("\n\n");
}
var onlyPlace = ({ places, placeCount }) => placeCount === 1 ? code(places[0]?.path ?? "", 40) : "";
function placeList({ places, placeCount }) {
  if (placeCount === 1) return "";
  const rows = places.slice(0, MOST_PLACES).map((place) => `- ${placeWords(place)}`);
  const left = placeCount - rows.length;
  return (left > 0 && rows.length > 0 ? [...rows, `- and ${formatCount(left)} more`] : rows).join("\n");
}
var placeWords = ({ path, bytes, layer, isVisible }) => `${formatBytes(bytes)} ${code(path)} in layer ${layer}${isVisible ? "" : ", hidden later"}`;

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
var unbroken = (words4) => words4.replaceAll(" ", "\xA0");
function omittedRow({ count, bytes }, bytesAt, columns) {
  if (count === 0) return [];
  const cells = Array.from({ length: columns }, () => "");
  cells[bytesAt] = formatBytes(bytes);
  cells[columns - 1] = `and ${formatCount(count)} more`;
  return [cells];
}

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
    wasteStory(item).map(({ words: words4, layer }) => words4.replace(`layer ${layer}`, (name) => lines(layers[layer], unbroken(name)))).join(", ")
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
  const { packages, files: files2, folders } = facts.largest;
  const visible2 = facts.measures.visibleBytes;
  const layers = layerParts(facts, detail, lines);
  return {
    main: [
      ...layers.main,
      ...wasteParts(facts, rows, lines),
      ...part("largest folders", "Largest visible folders", folders.items, () => pathsTable(folders, visible2, rows))
    ],
    more: [
      ...layers.more,
      ...part("largest packages", "Largest packages", packages.items, () => packagesTable(packages, moreRows)),
      ...part("largest files", "Largest files", files2.items, () => pathsTable(files2, visible2, moreRows))
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

// src/report/markdown-rules.ts
var MOST_MATCHES = 5;
function rulesTable(findings, { facts }, most) {
  const sorted = findings.toSorted((a, b) => WORST_FIRST2.indexOf(a.outcome) - WORST_FIRST2.indexOf(b.outcome));
  const left = sorted.length - most;
  const rows = sorted.slice(0, most).map((finding) => ruleRow(finding, facts?.exactness.pullBytes === "estimate"));
  const rest = left > 0 ? [["", `and ${formatCount(left)} more`, "", "", ""]] : [];
  return table(["", "Rule", "Value:", "Limit:", ":"], [...rows, ...rest]);
}
var WORST_FIRST2 = ["fail", "unmeasured", "warn", "waived", "skipped", "pass"];
function ruleRow(finding, isPullEstimate) {
  const words4 = describeFinding(finding, isPullEstimate && finding.measure === "pullBytes", "\u2013");
  const bound = finding.measure === "deniedPaths" ? "" : finding.bound === "atMost" ? "\u2264 " : "\u2265 ";
  const origin = words4.from === "default" ? " default" : "";
  const rule = [code(words4.label) + origin, ...words4.remarks.map((remark) => prose(remark)), ...matchLines(finding)];
  return [MARKS[finding.outcome], rule.join("<br>"), words4.value, `${bound}${words4.limit}`, words4.howFar];
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
  const open3 = [...errorBlocks(error), ...textsOf([...rules.open, ...lists]), noticeList(notices)];
  return {
    open: open3.filter((text) => text !== ""),
    more: detail.moreRows === 0 ? [] : [...rules.held, ...rest]
  };
}
function noticeList(notices) {
  const left = notices.length - MOST_NOTICES;
  const items = notices.slice(0, MOST_NOTICES).map((notice) => `- ${prose(notice)}`);
  return (left > 0 ? [...items, `- and ${left} more`] : items).join("\n");
}
var MOST_RULES = 50;
var MOST_NOTICES = 20;
var MOST_ERROR_LINES = 40;
function ruleParts(image, { isWhole }) {
  const [open3, held] = split(image.findings, ({ outcome }) => isWhole || outcome !== "pass");
  const isOne = held.length === 1;
  return {
    open: open3.length === 0 ? [] : [{ name: "", text: rulesTable(open3, image, MOST_RULES) }],
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
function linesOf(run2) {
  return (layer, words4) => {
    const lines = layer?.dockerfile;
    if (lines === void 0) return words4 ?? "";
    const url = lineUrl(run2, lines);
    const shown2 = words4 ?? code(linesWords(lines), 60);
    const linked = url === void 0 ? shown2 : `[${shown2}](${url})`;
    return words4 === void 0 && lines.by === "instruction" ? `\u2248 ${linked}` : linked;
  };
}

// src/report/loosening-words.ts
function looseningWords(loosening) {
  switch (loosening.kind) {
    case "limit":
      return limitWords2(loosening);
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
  }
}
var waiverWords = ({ oldUntil, until }) => `is waived${oldUntil === void 0 ? "" : ` no longer until ${oldUntil}, but`}${until === void 0 ? "" : ` until ${until}`}`;
function limitWords2({ rule, bound = "fail", unit = "count", oldLimit = null, newLimit = null }) {
  const scale = unit === "ratio" && rule.endsWith("Percent") ? "percent" : unit;
  const limits = [oldLimit, newLimit].filter((limit) => limit !== null);
  const [, ...texts] = formatApart(limits[0] ?? 0, limits, scale);
  const oldText = oldLimit === null ? "none" : texts.shift();
  const newText = newLimit === null ? "none" : texts.shift();
  return `${bound === "fail" ? "limit" : "warning limit"} ${oldText} \u2192 ${newText}`;
}

// src/report/markdown-loosened.ts
function loosenedAlert(loosened, run2, most) {
  if (loosened.length === 0) return "";
  const left = loosened.length - most;
  const subject2 = typeof run2?.pullRequest === "number" ? "This pull request" : "This change";
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
  const counts = VERDICTS.map(([verdict, words5]) => ({ verdict, words: words5, count: countOf(images, verdict) })).filter(
    ({ count }) => count > 0
  );
  const words4 = counts.map((one) => `${one.count === images.length ? "all" : one.count} ${one.words}`).join(", ");
  return { mark: MARKS[counts[0]?.verdict ?? "pass"], words: `${images.length} images: ${words4}` };
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
  const { mark: mark2, words: words4 } = verdictLine(images);
  return `${mark2} ${prose(words4)}
---`;
};
function markdownBody(report, detail, remark = "") {
  const { images, budget, notices, run: run2 } = report;
  const lines = linesOf(run2);
  const [first] = images;
  const alone = images.length === 1 ? first : void 0;
  const loosened = loosenedAlert(budget.loosened ?? [], run2, detail.overviewRows);
  const blocks = alone === void 0 ? [overview(images, detail.overviewRows), loosened, ...imageSections(images, detail, lines)] : [introduction(alone), loosened, ...ownBlocks(alone, detail, lines)];
  return [...blocks, noticeList(notices), remark, footer(report)].filter((block) => block !== "");
}
function markdownMore({ images, run: run2 }, detail) {
  return images.slice(0, detail.blocks).flatMap((image) => {
    const { more } = imageParts(image, detail, linesOf(run2));
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
var introduction = (image) => [imageName(image), ...image.facts === void 0 ? [] : [glance(image.facts).join(", ")]].join(" \xB7 ");
function ownBlocks(image, detail, lines) {
  const { open: open3, more } = imageParts(image, detail, lines);
  return [...open3, foldParts(more)];
}
function imageSections(images, detail, lines) {
  const notable = worstFirst(images).filter(needsLooking);
  const plain = detail.moreRows === 0 ? [] : images.filter((image) => !needsLooking(image));
  const first = notable.find(({ facts }) => facts !== void 0);
  const section = (image) => [
    sectionTitle(image),
    ...image.facts === void 0 ? [] : [glance(image.facts).join(", ")],
    ...ownBlocks(image, { ...detail, isBrief: image !== first && !detail.isWhole }, lines)
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
  return verdict !== "pass" || images.length === 0 || loosened.length > 0 || images.some(needsLooking);
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
  const shown2 = fits ? ` ${shortenMiddle(remark, room, glyphs.ellipsis)}` : "";
  const rule = columns - 3 - displayWidth(title) - displayWidth(shown2);
  return [span("  "), span(title, "bold"), span(` ${glyphs.rule.repeat(rule)}`, "dim"), span(shown2, "dim")];
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
var omittedLine = (words4) => words4 === "" ? [] : [[span(`  ${words4}`, "dim")]];

// src/report/error.ts
function renderError(error, options) {
  const screen = openScreen(options);
  const text = (words4) => inertLines(words4, screen.isAscii);
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
  const [open3, close] = Array.isArray(value) ? "[]" : "{}";
  let separator = `${open3}${inner}`;
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

// src/report/terminal-advice.ts
var MOST_PLACES2 = 2;
function adviceSection(advice, most, screen) {
  if (advice.length === 0) return [];
  const shown2 = advice.slice(0, most);
  const rest = advice.slice(most);
  const remark = advice.every(isUrgent) ? "readable by everybody who has the image" : `up to ${formatBytes(sum2(advice))} less`;
  return [
    heading("What would help", remark, screen),
    ...shown2.flatMap((one) => adviceLines(one, screen)),
    ...omittedLine(omittedWords({ count: rest.length, bytes: sum2(rest) }))
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
  const shown2 = screen.isVerbose ? places : places.slice(0, MOST_PLACES2);
  const left = placeCount - shown2.length;
  if (placeCount === 1 && shown2.length === 1)
    return shown2.map(({ path }) => [
      span("    "),
      span(shortenMiddle(path, screen.columns - 4, screen.glyphs.ellipsis))
    ]);
  const rows = shown2.map((place) => {
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
var sum2 = (advice) => advice.reduce((total, { bytes }) => total + bytes, 0);

// src/report/terminal-largest.ts
function largestSections({ largest, measures }, most, screen) {
  const { folders, packages, files: files2 } = largest;
  const section = (title, list, words4) => largestSection(title, firstRows(list, most), measures.visibleBytes, words4, screen);
  return [
    section("Largest folders", folders, ({ path, fileCount }) => [path, formatPlural(fileCount, "file")]),
    section("Largest packages", packages, ({ ecosystem, name, copies }) => [
      name,
      copies > 1 ? `${ecosystem}, ${copies} copies` : ecosystem
    ]),
    section("Largest files", files2, ({ path }) => [path, ""])
  ];
}
var ROOM_FOR_NOTE = 36;
function largestSection(title, { items, omitted }, visibleBytes, words4, screen) {
  if (items.length === 0) return [];
  const rows = items.map(({ bytes }) => [span(formatBytes(bytes)), span(formatShare(bytes, visibleBytes), "dim")]);
  const named = items.map(words4);
  return [
    heading(title, `of ${formatBytes(visibleBytes)} visible`, screen),
    ...withLastCell(rows, ["right", "right"], screen, (i, cells) => {
      const [name, words5] = named[i] ?? ["", ""];
      const note = words5 === "" || cells < ROOM_FOR_NOTE ? "" : `  ${words5}`;
      return [span(shortenMiddle(name, cells - note.length, screen.glyphs.ellipsis)), span(note, "dim")];
    }),
    ...omittedLine(omittedWords(omitted))
  ];
}

// src/report/terminal-layers.ts
function layersSection({ layers, measures }, most, screen) {
  if (layers.length === 0) return [];
  const largest = largestLayers(layers, most);
  const shown2 = screen.isVerbose ? layers : largest.items;
  const rows = shown2.map((layer) => layerCells(layer, measures.imageBytes, screen));
  return [
    heading(screen.isVerbose ? "Layers" : "Largest layers", formatPlural(layers.length, "layer"), screen),
    ...withLastCell(rows, ["right", "right", "right", "left"], screen, (i, cells) => [
      span(shortenEnd(instructionWords(shown2[i]?.instruction ?? null), cells, screen.glyphs.ellipsis))
    ]),
    ...screen.isVerbose ? [] : omittedLine(omittedWords(largest.omitted))
  ];
}
function layerCells({ index, layerBytes }, imageBytes, { columns, glyphs }) {
  const barCells = columns < 60 ? 0 : columns < 100 ? 10 : 20;
  const bar = drawBar(imageBytes === 0 ? 0 : layerBytes / imageBytes, barCells, glyphs);
  return [
    span(String(index), "dim"),
    span(formatBytes(layerBytes)),
    span(formatShare(layerBytes, imageBytes), "dim"),
    span(bar.padEnd(barCells), "cyan")
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
    ...rows.flatMap(({ finding, words: words4 }, i) => [...table3[i] ?? [], ...below(finding, words4, screen)])
  ];
}
function asTable(rows, screen) {
  const longest = Math.max(...rows.map(({ words: words4 }) => displayWidth(words4.label)));
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
  const lines = rows.map(({ finding, words: words4 }) => [
    mark(finding, screen),
    span(labelCells === 0 ? "" : shortenMiddle(words4.label, labelCells, screen.glyphs.ellipsis)),
    span(words4.value, ...emphasis(finding)),
    span(boundGlyph(finding, screen), "dim"),
    span(words4.limit),
    span(words4.howFar, ...emphasis(finding)),
    span(origins === "all" || origins === "defaults" && words4.from === "default" ? words4.from : "", "dim")
  ]);
  return indent(alignColumns(lines, ["left", "left", "right", "left", "right", "left", "left"], [0, 1, 2, 2, 1]));
}
function stacked({ finding, words: words4 }, screen) {
  const bound = boundGlyph(finding, screen);
  const limit = bound === "" ? "" : ` ${bound} ${words4.limit}`;
  const numbers2 = `${words4.value}${limit}${words4.howFar === "" ? "" : `, ${words4.howFar}`}`;
  return [
    [
      span("  "),
      mark(finding, screen),
      span(` ${shortenMiddle(words4.label, screen.columns - 4, screen.glyphs.ellipsis)}`)
    ],
    ...wrap(numbers2, screen.columns - 4).map((text) => [span("    "), span(text, ...emphasis(finding))]),
    ...defaultBelow(words4, screen)
  ];
}
var defaultBelow = (words4, screen) => words4?.from === "default" ? remarkLines2("default", screen) : [];
function below({ matches = [], matchCount = matches.length }, { remarks }, screen) {
  const shown2 = screen.isVerbose ? matches : matches.slice(0, MOST_MATCHES2);
  const left = matchCount - shown2.length;
  const rows = shown2.map(({ path, bytes, layer, isVisible }) => {
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
  const words4 = wrap(headline(image, hasReason), columns - left).map((text) => span(text, ...styles));
  const margin = span(" ".repeat(left));
  return words4.flatMap((text, i) => {
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
  const files2 = item.isFolder ? `  ${formatPlural(item.fileCount, "file")}` : "";
  return [span(shortenMiddle(wastePath(item), cells - files2.length, glyphs.ellipsis), "bold"), span(files2, "dim")];
}
function stepLines(items, layers, left, screen) {
  const { columns, glyphs } = screen;
  const stories = items.map(wasteStory);
  const words4 = Math.max(0, ...stories.flat().map((step2) => step2.words.length));
  const room = columns - left - words4 - 2;
  return stories.map(
    (story) => story.map((step2) => {
      const instruction = instructionWords(layers[step2.layer]?.instruction ?? null);
      const shown2 = room < SHORTEST_INSTRUCTION ? "" : shortenEnd(instruction, room, glyphs.ellipsis);
      return [span(" ".repeat(left)), span(step2.words.padEnd(words4 + 2)), span(shown2, "dim")];
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
  const { facts } = image;
  const rules = rulesSection(image, budgetSource, screen);
  const notices = noticeLines(image.notices, screen);
  const top = verdictLines([image], screen, false);
  if (facts === void 0) return stack([top, failureLines(image.error, screen), rules, notices]);
  const glanceLines = paragraph(glance(facts).join(", "), screen, "", "dim");
  const lists = factSections(image, isAlone, screen);
  const origin = paragraph(provenance(facts), screen, "", "dim");
  return stack([[...top, ...glanceLines], rules, ...lists, notices, origin]);
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

// src/version.ts
var VERSION = "0.1.0";

// src/acquire/budget-file.ts
import { lstat, open as open2 } from "node:fs/promises";
import { resolve } from "node:path";

// src/acquire/budget-text.ts
import { createHash } from "node:crypto";
var MOST_BUDGET_BYTES = 1 << 20;
function budgetFileOf(bytes, source, others = []) {
  if (bytes.length > MOST_BUDGET_BYTES) throw unusableBudget(source, "is larger than 1 MiB", "name the right file");
  try {
    const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
    const notices = others.map((other) => `${other} is not read: ${source} is there too`);
    return { text, sha256: createHash("sha256").update(bytes).digest("hex"), source, notices };
  } catch (error) {
    throw unusableBudget(source, "is not UTF-8 text", "save it as UTF-8", error);
  }
}
var unusableBudget = (source, message, fix, cause) => new GateError("BUDGET_INVALID", `the budget ${message}`, { where: source, fix, cause });

// src/acquire/budget-file.ts
var BUDGET_NAMES = [".dive-ci.yaml", ".dive-ci.yml", ".dive-ci"];
async function readBudgetFile(path, host) {
  if (path !== void 0) return budgetFileOf(await readBytes(path, host), path);
  const [name, ...others] = await findBudgets(host);
  if (name === void 0) return void 0;
  return budgetFileOf(await readBytes(name, host), name, others);
}
async function findBudgets({ cwd }) {
  const found = await Promise.all(BUDGET_NAMES.map((name) => exists(resolve(cwd, name))));
  return BUDGET_NAMES.filter((_, index) => found[index]);
}
var exists = (path) => lstat(path).then(
  () => true,
  (error) => error.code !== "ENOENT"
);
async function readBytes(path, { cwd }) {
  let file;
  try {
    file = await open2(resolve(cwd, path));
    return await readAtMost(file, MOST_BUDGET_BYTES + 1);
  } catch (error) {
    const [message, fix] = reasonOf(error);
    throw unusableBudget(path, message, fix, error);
  } finally {
    await file?.close();
  }
}
async function readAtMost(file, most) {
  const buffer = Buffer.allocUnsafe(most);
  let length = 0;
  while (length < most) {
    const { bytesRead } = await file.read(buffer, length, most - length, null);
    if (bytesRead === 0) break;
    length += bytesRead;
  }
  return buffer.subarray(0, length);
}
function reasonOf(error) {
  const { code: code2 } = Object(error);
  if (code2 === "ENOENT") return ["is not there", "check the path, or leave --budget out for dive's defaults"];
  if (code2 === "EISDIR") return ["is a folder", "name the file in it"];
  if (code2 === "EACCES" || code2 === "EPERM") return ["may not be read", "give this user permission to read it"];
  return [`cannot be read (${String(code2 ?? error)})`, "check the path"];
}

// src/acquire/source.ts
import { existsSync, statSync } from "node:fs";
var SCHEMES = ["docker", "podman", "docker-archive", "oci-archive", "oci-dir", "archive"];
var ALIASES = {
  oci: "oci-dir",
  "docker-daemon": "docker",
  "docker-tar": "docker-archive"
};
var LOOKS_LIKE_ARCHIVE = /\.(?:tar|tgz|tzst|tar\.(?:gz|zst))$/i;
function parseSource(text, exists2 = existsSync) {
  const match = /^([a-z][a-z-]*):(?:\/\/)?(.*)$/s.exec(text);
  const scheme = match?.[1] ?? "";
  const known = ALIASES[scheme] ?? SCHEMES.find((name) => name === scheme);
  if (match && known && known !== "archive") return withTarget({ scheme: known, target: match[2] ?? "" }, text);
  if (scheme === "registry") {
    throw new GateError("USAGE", "registry: sources are not read yet", {
      where: text,
      fix: "copy the image into a layout first: `skopeo copy docker://REF oci:DIR`, then oci-dir:DIR"
    });
  }
  return bareWord(text, exists2);
}
var TARGETS = {
  docker: "NAME",
  podman: "NAME",
  "docker-archive": "FILE",
  "oci-archive": "FILE",
  "oci-dir": "DIR",
  archive: "FILE"
};
function withTarget(spec, text) {
  const { scheme, target } = spec;
  if (target === "")
    throw new GateError("USAGE", `"${text}" names nothing`, { fix: `write ${text}${TARGETS[scheme]}` });
  if (TARGETS[scheme] !== "NAME" || !/^[./]/.test(target)) return spec;
  throw new GateError("USAGE", "this is a path, not the name of an image", {
    where: text,
    fix: `for an archive write docker-archive:${target}, for an image a name like "app" or "team/app:1.2"`
  });
}
function bareWord(text, exists2) {
  if (text === "") throw new GateError("USAGE", "an empty source", { fix: "name an image or an archive" });
  if (/^(?:[./]|-$)/.test(text)) return { scheme: "archive", target: text };
  if (LOOKS_LIKE_ARCHIVE.test(text)) {
    if (exists2(text)) return { scheme: "archive", target: text };
    const fix = `check the path; if it is an image of an engine, write docker:${text}`;
    throw new GateError("SOURCE_NOT_FOUND", "no such file", { where: text, fix });
  }
  if (exists2(text)) {
    throw new GateError("SOURCE_AMBIGUOUS", `"${text}" could be the file here or an image of the engine`, {
      fix: `write ./${text} for the file, docker:${text} for the image`
    });
  }
  return { scheme: "docker", target: text };
}
async function openSource(context) {
  try {
    const { scheme, target } = parseSource(context.source);
    return await OPEN[scheme](target, context);
  } catch (error) {
    throw located(error, context.source);
  }
}
var OPEN = {
  docker: async (name, context) => (await import("./engines.js")).openDocker(name, context),
  podman: async (name, context) => (await import("./engines.js")).openPodman(name, context),
  "docker-archive": async (path, context) => fromStore(await openArchive(path, context), path, context, imagesOfDockerArchive),
  "oci-archive": async (path, context) => fromStore(await openArchive(path, context), path, context, imagesOfOciLayout),
  "oci-dir": async (path, context) => fromStore(openLayoutFolder(path), path, context, imagesOfOciLayout),
  archive: async (path, context) => fromStore(
    path !== "-" && isFolder(path) ? openLayoutFolder(path) : await openArchive(path, context),
    path,
    context,
    imagesOfEither
  )
};
function imagesOfEither(store, path, context) {
  const hasIndexOnly = store.sizeOf("manifest.json") === void 0 && store.sizeOf("index.json") !== void 0;
  return hasIndexOnly ? imagesOfOciLayout(store, path, context) : imagesOfDockerArchive(store, path, context);
}
function isFolder(path) {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}
async function fromStore(store, path, context, find) {
  try {
    return { images: await find(store, path, context), notices: [], close: store.close };
  } catch (error) {
    store.close();
    throw error;
  }
}

// src/advise/signs.ts
var ROOT = 0;
var ANY = 0;
var UNKNOWN2 = 0;
var SignMatcher = class {
  #paths;
  #names = new KnownNames();
  /** By node: the number of its name, where a sign has that name. */
  #nameOf;
  /** By number of their last name. */
  #byLastName = /* @__PURE__ */ new Map();
  #bySuffix = [];
  /** 1 for a byte that one of the suffixes ends with: nearly all names have another. */
  #lastBytes = new Uint8Array(256);
  constructor(paths, signs) {
    this.#paths = paths;
    this.#nameOf = new Uint16Array(paths.count);
    for (const sign of signs) this.#add(sign);
  }
  /** The number of a name that `nameOf` tells. */
  numberOf(name) {
    return this.#names.add(name);
  }
  /** The number of the node's name; 0 where no sign knows it. */
  nameOf(node) {
    return this.#nameOf[node];
  }
  match(node) {
    const last = this.#names.find(this.#paths, node);
    this.#nameOf[node] = last;
    if (last !== UNKNOWN2) {
      for (const compiled of this.#byLastName.get(last) ?? []) if (this.#matches(node, compiled)) return compiled.sign;
    }
    const lastByte = this.#paths.nameByte(node, this.#paths.nameLength(node) - 1);
    return this.#lastBytes[lastByte] === 1 ? this.#matchSuffix(node) : void 0;
  }
  #matchSuffix(node) {
    const fits = ({ suffix, sign }) => endsWith(this.#paths, node, suffix) && this.#isAccepted(node, sign);
    return this.#bySuffix.find(fits)?.sign;
  }
  #add(sign) {
    const names = sign.path.split("/").filter((name) => name !== "");
    const last = names.at(-1) ?? "";
    if (last.startsWith("*")) {
      const suffix = encoder.encode(last.slice(1));
      this.#bySuffix.push({ suffix, sign });
      this.#lastBytes[suffix.at(-1) ?? 0] = 1;
      return;
    }
    const numbers2 = names.map((name) => name === "*" ? ANY : this.#names.add(name)).reverse();
    const compiled = { numbers: numbers2, isAnchored: sign.path.startsWith("/"), sign };
    const number = numbers2[0];
    this.#byLastName.set(number, [...this.#byLastName.get(number) ?? [], compiled]);
  }
  #matches(node, { numbers: numbers2, isAnchored, sign }) {
    let at2 = node;
    for (const number of numbers2) {
      if (at2 === ROOT || number !== ANY && this.#nameOf[at2] !== number) return false;
      at2 = this.#paths.parent(at2);
    }
    return (!isAnchored || at2 === ROOT) && this.#isAccepted(node, sign);
  }
  #isAccepted(node, { accepts }) {
    return accepts === void 0 || accepts(this.#paths.path(node));
  }
};
var encoder = new TextEncoder();
var MOST_BYTES2 = 64;
var KnownNames = class {
  /** 1 where some name has that shape. */
  #isShape = new Uint8Array(256 * MOST_BYTES2);
  #byShape = /* @__PURE__ */ new Map();
  #numbers = /* @__PURE__ */ new Map();
  add(name) {
    const known = this.#numbers.get(name);
    if (known !== void 0) return known;
    const bytes = encoder.encode(name);
    const number = this.#numbers.size + 1;
    const shape = shapeOf(bytes[0], bytes.length);
    this.#numbers.set(name, number);
    this.#isShape[shape] = 1;
    this.#byShape.set(shape, [...this.#byShape.get(shape) ?? [], { bytes, number }]);
    return number;
  }
  find(paths, node) {
    const length = paths.nameLength(node);
    if (length >= MOST_BYTES2) return UNKNOWN2;
    const shape = shapeOf(paths.nameByte(node, 0), length);
    if (this.#isShape[shape] === 0) return UNKNOWN2;
    return this.#byShape.get(shape)?.find(({ bytes }) => endsWith(paths, node, bytes))?.number ?? UNKNOWN2;
  }
};
var shapeOf = (first, length) => first * MOST_BYTES2 + length;
function endsWith(paths, node, bytes) {
  const start = paths.nameLength(node) - bytes.length;
  if (start < 0) return false;
  for (let i = bytes.length - 1; i >= 0; i--) if (paths.nameByte(node, start + i) !== bytes[i]) return false;
  return true;
}

// src/advise/claims.ts
var NOBODY = -1;
var ROOT2 = 0;
var Claims = class {
  #evidence;
  /** By node: the lowest path at or above it whose sign may claim it. */
  #owner;
  #claims = /* @__PURE__ */ new Map();
  #otherNames = /* @__PURE__ */ new Map();
  constructor(evidence, signs) {
    this.#evidence = evidence;
    this.#owner = new Int32Array(evidence.paths.count).fill(NOBODY);
    this.#readNames(signs);
    for (const claim of this.#claims.values()) claim.winner = claim.above?.winner ?? (claim.isHeld ? claim : void 0);
    for (const { body, node } of evidence.links) {
      const names = this.#otherNames.get(body);
      if (names === void 0) this.#otherNames.set(body, [node]);
      else names.push(node);
    }
  }
  /** Without a folder its bytes stay where another name leads to them; a file that is evidence is so by any of its names. */
  of(body) {
    const node = this.#evidence.bodies.node[body];
    const others = this.#otherNames.size === 0 ? void 0 : this.#otherNames.get(body);
    if (others === void 0) return this.#claimAt(body, node);
    const claims = [node, ...others].map((name) => this.#claimAt(body, name));
    const file = claims.find((claim) => claim?.sign.fileBytes !== void 0);
    return file ?? (claims.every((claim) => claim?.sign.subject === claims[0]?.sign.subject) ? claims[0] : void 0);
  }
  #readNames(signs) {
    const { paths } = this.#evidence;
    const matcher = new SignMatcher(paths, signs);
    const held = new Map(signs.map((sign) => [sign, sign.holds?.map((name) => matcher.numberOf(name))]));
    for (let node = ROOT2 + 1; node < paths.count; node++) {
      const parent = paths.parent(node);
      const sign = matcher.match(node);
      const above = this.#passedDown(parent);
      if (above?.node === parent && held.get(above.sign)?.includes(matcher.nameOf(node))) above.isHeld = true;
      const isFree = above === void 0 || above.sign.holds !== void 0;
      if (isFree && sign !== void 0) {
        this.#owner[node] = node;
        this.#claims.set(node, { sign, node, above, isHeld: sign.holds === void 0 });
      } else if (above !== void 0) this.#owner[node] = above.node;
    }
  }
  /** What is claimed below a path: everything, but a sign that speaks of a file has nothing below it. */
  #passedDown(parent) {
    const owner = this.#owner[parent];
    if (owner === NOBODY) return void 0;
    const claim = this.#claims.get(owner);
    return claim?.sign.fileBytes === void 0 ? claim : claim.above;
  }
  #claimAt(body, node) {
    const owner = this.#owner[node];
    if (owner === NOBODY) return void 0;
    const claim = this.#claims.get(owner)?.winner;
    const fileBytes = claim?.sign.fileBytes;
    if (fileBytes === void 0) return claim;
    const bytes = this.#evidence.bodies.bytes[body];
    return bytes >= fileBytes[0] && bytes <= fileBytes[1] ? claim : void 0;
  }
};

// src/advise/groups.ts
function groupBodies(facts, evidence) {
  const rules = Object.values(ADVICE_RULES);
  const signs = rules.flatMap((rule) => (rule.signs ?? []).map((sign) => ({ ...sign, rule })));
  const claims = new Claims(evidence, signs);
  const fateRules = rules.flatMap((rule) => {
    const subjectOf2 = rule.openFates?.(evidence, facts);
    return subjectOf2 === void 0 ? [] : [{ rule, subjectOf: subjectOf2 }];
  });
  const groups = new Groups(evidence.bodies);
  for (let body = 0; body < evidence.bodies.count; body++) {
    const claim = claims.of(body);
    if (claim !== void 0) groups.add(claim.sign.rule, claim.sign.subject, body, claim.node);
    else if (evidence.bodies.cause[body] !== SEEN) groups.addByFate(fateRules, body);
  }
  return groups.all();
}
var SEEN = 0;
var Groups = class {
  #bodies;
  #groups = /* @__PURE__ */ new Map();
  #last;
  constructor(bodies) {
    this.#bodies = bodies;
  }
  add(rule, subject2, body, owner) {
    const group = this.#groupOf(rule, subject2);
    this.#last = group;
    group.bytes += this.#bodies.bytes[body];
    group.bodies.push(body);
    if (owner !== void 0) group.owners.push(owner);
  }
  addByFate(rules, body) {
    for (const { rule, subjectOf: subjectOf2 } of rules) {
      const subject2 = subjectOf2(body);
      if (subject2 === void 0) continue;
      this.add(rule, subject2, body);
      return;
    }
  }
  all() {
    return [...this.#groups.values()].flatMap((bySubject) => [...bySubject.values()]);
  }
  /** Bodies of a group come in rows: most are of the one before. */
  #groupOf(rule, subject2) {
    const last = this.#last;
    if (last?.rule === rule && last.subject === subject2) return last;
    return this.#groups.get(rule)?.get(subject2) ?? this.#open(rule, subject2);
  }
  #open(rule, subject2) {
    const group = { rule, subject: subject2, bytes: 0, bodies: [], owners: [] };
    const bySubject = this.#groups.get(rule);
    if (bySubject === void 0) this.#groups.set(rule, /* @__PURE__ */ new Map([[subject2, group]]));
    else bySubject.set(subject2, group);
    return group;
  }
};

// src/advise/places.ts
var MOST_PLACES3 = 10;
var HEAVY_SHARE = 0.05;
var SEEN2 = -1;
function placesOf(group, evidence) {
  const rows = [...sameStory(group, evidence).values()].flatMap((story) => storyPlaces(group, story, evidence));
  rows.sort((a, b) => b.bytes - a.bytes);
  const places = rows.slice(0, MOST_PLACES3).map(({ node, bytes, layer, hiddenInLayer }) => {
    const place = { path: evidence.paths.path(node), bytes, layer };
    return hiddenInLayer === SEEN2 ? { ...place, isVisible: true } : { ...place, isVisible: false, hiddenInLayer };
  });
  return { places, placeCount: rows.length };
}
function heaviestLayer({ bodies }, { layer, bytes }) {
  const sums = /* @__PURE__ */ new Map();
  for (const body of bodies) {
    const at2 = layer[body];
    sums.set(at2, (sums.get(at2) ?? 0) + bytes[body]);
  }
  return [...sums].reduce((most, one) => one[1] > most[1] ? one : most, [0, 0])[0];
}
function sameStory({ bodies }, { bodies: columns, layerCount }) {
  const stories = /* @__PURE__ */ new Map();
  let story;
  for (let member = 0; member < bodies.length; member++) {
    const body = bodies[member];
    const layer = columns.layer[body];
    const hiddenInLayer = columns.hiddenInLayer[body];
    if (story?.layer !== layer || story.hiddenInLayer !== hiddenInLayer) {
      const key = layer * (layerCount + 1) + hiddenInLayer;
      story = stories.get(key) ?? { layer, hiddenInLayer, members: [] };
      stories.set(key, story);
    }
    story.members.push(member);
  }
  return stories;
}
function storyPlaces(group, { members, ...layers }, evidence) {
  const rows = group.owners.length > 0 ? sumByOwner(group, members, evidence.bodies) : evidence.gather(
    members.map((member) => group.bodies[member]),
    Math.max(1, group.bytes * HEAVY_SHARE)
  );
  return rows.map(({ node, bytes }) => ({ node, bytes, ...layers }));
}
function sumByOwner({ bodies, owners }, members, { bytes }) {
  const sums = /* @__PURE__ */ new Map();
  for (const member of members) {
    const owner = owners[member];
    sums.set(owner, (sums.get(owner) ?? 0) + bytes[bodies[member]]);
  }
  return [...sums].map(([node, sum3]) => ({ node, bytes: sum3 }));
}

// src/advise/advise.ts
function advise(facts, evidence) {
  const least = leastBytes(facts.measures.contentBytes);
  return groupBodies(facts, evidence).filter(({ rule, bytes }) => rule.isUrgent || bytes >= least).sort((a, b) => urgency(b) - urgency(a) || b.bytes - a.bytes).map((group) => ({
    id: group.rule.id,
    subject: group.subject,
    bytes: group.bytes,
    layer: heaviestLayer(group, evidence.bodies),
    ...placesOf(group, evidence)
  }));
}
function leastBytes(contentBytes) {
  return Math.min(Math.max(contentBytes * 0.01, 1e5), 1e6);
}
var urgency = ({ rule }) => rule.isUrgent ? 1 : 0;

// src/analyze/changes.ts
function changesByEntry(layers, { numbers: numbers2, pairs }, same) {
  const changes = new Uint8Array(numbers2.count);
  pairs.forEach((pair, i) => {
    if (same[i] === true) changes[numbers2.first[pair.a.layer] + pair.a.entry] = differences(layers, pair);
  });
  return changes;
}
var changesOf = (bits) => CHANGES.filter((_, i) => (bits & 1 << i) !== 0);
var PERMISSIONS = 4095;
function differences(layers, { a, b }) {
  const [old, now] = [layers[a.layer], layers[b.layer]];
  const differs = (column) => at(column(old), a) !== at(column(now), b);
  const isNewMode = ((at(old.mode, a) ^ at(now.mode, b)) & PERMISSIONS) !== 0;
  const isNewOwner = differs(({ uid }) => uid) || differs(({ gid }) => gid);
  return (isNewMode ? 1 : 0) | (isNewOwner ? 2 : 0) | (differs(({ mtimeSeconds }) => mtimeSeconds) ? 4 : 0);
}
var at = (column, { entry }) => column[entry];

// src/analyze/path-table.ts
var ROOT3 = 0;
var MAX_PATHS = 12e6;
var SLASH = 47;
var DOT = 46;
var PathTable = class {
  #count = 1;
  #parent = new Int32Array(1024);
  #nameStart = new Uint32Array(1025);
  #names = new Uint8Array(1 << 14);
  #hash = new Int32Array(1024);
  #slots = new Int32Array(4096).fill(-1);
  get count() {
    return this.#count;
  }
  parent(node) {
    return this.#parent[node];
  }
  /** The last component's bytes, as a view that is valid until the next `intern`. */
  name(node) {
    return this.#names.subarray(this.#nameStart[node], this.#nameStart[node + 1]);
  }
  nameLength(node) {
    return this.#nameStart[node + 1] - this.#nameStart[node];
  }
  /** The byte at `index` of the node's last component. */
  nameByte(node, index) {
    return this.#names[this.#nameStart[node] + index];
  }
  /** The child of `parent` with this name, made if there is none yet. */
  intern(parent, text, start, end) {
    const hash = hashName(parent, text, start, end);
    const slot = this.#slotOf(hash, parent, text, start, end);
    const found = this.#slots[slot];
    return found >= 0 ? found : this.#append(slot, hash, parent, text, start, end);
  }
  /** The child of `parent` with this name, or -1. */
  find(parent, text, start, end) {
    return this.#slots[this.#slotOf(hashName(parent, text, start, end), parent, text, start, end)];
  }
  /**
   * The nodes of all entries of a layer, cleaned as Go's `path.Clean` does: `./app//x/` is `app/x`, `.` is the root.
   * @throws GateError LAYER_CORRUPT for a name that leads out of the image's root: engines refuse to unpack it
   */
  internEntries(entries) {
    const nodes = new Int32Array(entries.count);
    const walker = new PathWalker(this, entries.text);
    for (let i = 0; i < entries.count; i++) {
      nodes[i] = walker.walk(entries.bounds[2 * i], entries.bounds[2 * i + 1]);
    }
    return nodes;
  }
  /** Node numbers from the root (left out) down to `node`. */
  ancestry(node) {
    const chain = [];
    for (let at2 = node; at2 !== ROOT3; at2 = this.parent(at2)) chain.push(at2);
    return chain.reverse();
  }
  /** `/app/x`; bytes that are not UTF-8 as `\xHH`. */
  path(node) {
    return `/${this.ancestry(node).map((at2) => decodeName(this.name(at2))).join("/")}`;
  }
  #slotOf(hash, parent, text, start, end) {
    const mask = this.#slots.length - 1;
    for (let slot = hash & mask; ; slot = slot + 1 & mask) {
      const node = this.#slots[slot];
      if (node < 0) return slot;
      if (this.#hash[node] === hash && this.#parent[node] === parent && this.#isNamed(node, text, start, end))
        return slot;
    }
  }
  #isNamed(node, text, start, end) {
    const from = this.#nameStart[node];
    if (this.#nameStart[node + 1] - from !== end - start) return false;
    for (let i = start, j = from; i < end; i++, j++) if (text[i] !== this.#names[j]) return false;
    return true;
  }
  #append(slot, hash, parent, text, start, end) {
    const node = this.#count++;
    if (node >= MAX_PATHS) {
      throw new GateError("LIMIT_EXCEEDED", `the image has more than ${MAX_PATHS.toLocaleString("en")} distinct paths`);
    }
    if (node === this.#parent.length) this.#growNodes();
    const from = this.#nameStart[node];
    const to = from + end - start;
    if (to > this.#names.length) this.#names = grown(this.#names, Math.max(to, nextSize(this.#names.length)));
    for (let i = start, j = from; i < end; i++, j++) this.#names[j] = text[i];
    this.#nameStart[node + 1] = to;
    this.#parent[node] = parent;
    this.#hash[node] = hash;
    this.#slots[slot] = node;
    if (this.#count * 2 > this.#slots.length) this.#rehash();
    return node;
  }
  #growNodes() {
    const size = nextSize(this.#parent.length);
    this.#parent = grown(this.#parent, size);
    this.#hash = grown(this.#hash, size);
    this.#nameStart = grown(this.#nameStart, size + 1);
  }
  #rehash() {
    const slots = new Int32Array(nextSize(this.#slots.length)).fill(-1);
    const mask = slots.length - 1;
    for (let node = 1; node < this.#count; node++) {
      let slot = this.#hash[node] & mask;
      while (slots[slot] >= 0) slot = slot + 1 & mask;
      slots[slot] = node;
    }
    this.#slots = slots;
  }
};
function hashName(parent, text, start, end) {
  let hash = Math.imul(parent ^ 2166136261, 16777619);
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ text[i], 16777619);
  return hash ^ hash >>> 15;
}
var PathWalker = class {
  #table;
  #text;
  #lastStart = 0;
  #lastEnd = 0;
  /** Ends (relative to the path's start) and nodes of the last path's components. */
  #ends = [];
  #nodes = [];
  #depth = 0;
  constructor(table3, text) {
    this.#table = table3;
    this.#text = text;
  }
  /**
   * The node of the path that stands in text[start..end], relative to the root.
   * @throws GateError LAYER_CORRUPT where `..` leads out of the root
   */
  walk(start, end) {
    this.#keepShared(start, end);
    const text = this.#text;
    let at2 = this.#depth > 0 ? start + this.#ends[this.#depth - 1] : start;
    while (at2 < end) {
      let stop = at2;
      while (stop < end && text[stop] !== SLASH) stop++;
      this.#step(start, at2, stop, end);
      at2 = stop + 1;
    }
    this.#lastStart = start;
    this.#lastEnd = end;
    return this.#node();
  }
  /** Goes down by the component text[at..stop], or up for `..`; stays for an empty one and for `.`. */
  #step(start, at2, stop, end) {
    const length = stop - at2;
    const isDots2 = length < 3 && this.#text[at2] === DOT && this.#text[stop - 1] === DOT;
    if (length === 0 || isDots2 && length === 1) return;
    if (isDots2) this.#up(start, end);
    else this.#down(start, at2, stop);
  }
  #down(start, at2, stop) {
    this.#nodes[this.#depth] = this.#table.intern(this.#node(), this.#text, at2, stop);
    this.#ends[this.#depth] = stop - start;
    this.#depth++;
  }
  #up(start, end) {
    if (this.#depth === 0) throw outsideRoot(this.#text.subarray(start, end));
    this.#depth--;
    this.#ends.fill(Number.MAX_SAFE_INTEGER, 0, this.#depth);
  }
  #node() {
    return this.#depth === 0 ? ROOT3 : this.#nodes[this.#depth - 1];
  }
  #keepShared(start, end) {
    const text = this.#text;
    const limit = Math.min(end - start, this.#lastEnd - this.#lastStart);
    let shared = 0;
    while (shared < limit && text[start + shared] === text[this.#lastStart + shared]) shared++;
    while (this.#depth > 0) {
      const componentEnd = this.#ends[this.#depth - 1];
      const isWhole = start + componentEnd === end || text[start + componentEnd] === SLASH;
      if (componentEnd <= shared && isWhole) break;
      this.#depth--;
    }
  }
};
function outsideRoot(name) {
  return new GateError(
    "LAYER_CORRUPT",
    `an entry is named "${decodeName(name)}", which leads out of the image's root`,
    {
      fix: "no engine unpacks such a layer; rebuild the image"
    }
  );
}

// src/analyze/dive/layer-tree.ts
var IMPLIED = -1;
var S_IFDIR = 16384;
var PERMISSION_BITS = 4095;
var LayerTree = class {
  #table;
  #roles;
  #layer;
  /** Number of the load that a node, or a child of the node, was last part of. */
  #load = 0;
  #loadOf;
  #loadOfChild;
  #entry;
  #nodes;
  #count = 0;
  constructor(table3, roles) {
    this.#table = table3;
    this.#roles = roles;
    this.#loadOf = new Int32Array(table3.count);
    this.#loadOfChild = new Int32Array(table3.count);
    this.#entry = new Int32Array(table3.count);
    this.#nodes = new Int32Array(table3.count);
  }
  load(layer) {
    this.#layer = layer;
    this.#load++;
    this.#count = 0;
    for (let i = 0; i < layer.entries.count; i++) {
      const node = layer.nodes[i];
      const seen = this.#roles.seenPartOf(node);
      this.#include(seen);
      if (seen === node) this.#entry[node] = i;
    }
  }
  /** Every node but the root, a folder before what is below it; valid until the next `load`. */
  get nodes() {
    return this.#nodes.subarray(0, this.#count);
  }
  isLeaf(node) {
    return this.#loadOfChild[node] !== this.#load;
  }
  sizeBytes(node) {
    const entry = this.#entry[node];
    return entry === IMPLIED ? 0 : this.#layer?.entries.sizeBytes[entry];
  }
  /** As Go's `FileInfo().IsDir()` says: by kind, or by the bits of the mode. An implied folder is none to dive. */
  isFolder(node) {
    const entry = this.#entry[node];
    if (entry === IMPLIED || this.#layer === void 0) return false;
    const { kind, mode } = this.#layer.entries;
    return kind[entry] === KIND.directory || (mode[entry] & ~PERMISSION_BITS) === S_IFDIR;
  }
  #include(node) {
    const first = this.#count;
    for (let at2 = node; at2 !== ROOT3 && this.#loadOf[at2] !== this.#load; at2 = this.#table.parent(at2)) {
      this.#loadOf[at2] = this.#load;
      this.#loadOfChild[this.#table.parent(at2)] = this.#load;
      this.#entry[at2] = IMPLIED;
      this.#nodes[this.#count++] = at2;
    }
    if (this.#count - first > 1) this.#nodes.subarray(first, this.#count).reverse();
  }
};

// src/analyze/dive/path-records.ts
var PathRecords = class {
  #roles;
  #count;
  #bytes;
  #smallestBytes;
  #begun = /* @__PURE__ */ new Set();
  #sumBytes = 0;
  #sumOfSmallest = 0;
  #wastedBytes = 0;
  constructor(roles) {
    this.#roles = roles;
    this.#count = new Int32Array(roles.recordCount);
    this.#bytes = new Float64Array(roles.recordCount);
    this.#smallestBytes = new Float64Array(roles.recordCount);
  }
  add(node, sizeBytes) {
    const record = this.#roles.recordOf(node);
    const count = this.#count[record];
    const smallest = count === 0 ? 0 : this.#smallestBytes[record];
    if (count === 0 || sizeBytes < smallest) {
      this.#smallestBytes[record] = sizeBytes;
      this.#sumOfSmallest += sizeBytes - smallest;
    }
    if (count > 0) this.#wastedBytes += count === 1 ? this.#bytes[record] + sizeBytes : sizeBytes;
    this.#sumBytes += sizeBytes;
    this.#bytes[record] = this.#bytes[record] + sizeBytes;
    this.#count[record] = count + 1;
  }
  /** dive begins a record before it finds out that the whiteout removes nothing. */
  begin(node) {
    this.#begun.add(this.#roles.recordOf(node));
  }
  /** Bytes of all that was added and removed. */
  get sumBytes() {
    return this.#sumBytes;
  }
  /** Bytes of every path that was added or removed more than once. */
  get wastedBytes() {
    return this.#wastedBytes;
  }
  /** Smallest size of each path over all its sizes; a path that was only begun counts as -1 byte, as it does in dive. */
  get efficiencyRatio() {
    if (this.#sumBytes === 0) return 1;
    const onlyBegun = [...this.#begun].filter((record) => this.#count[record] === 0).length;
    return (this.#sumOfSmallest - onlyBegun) / this.#sumBytes;
  }
  /** The costliest paths that count as wasted, at most `limit` of them. */
  inefficientPaths(limit) {
    if (limit === 0) return [];
    const paths = [];
    this.#count.forEach((count, record) => {
      if (count > 1) paths.push({ node: this.#roles.nodeOf(record), count, bytes: this.#bytes[record] });
    });
    return paths.sort((a, b) => b.bytes - a.bytes || a.node - b.node).slice(0, limit);
  }
};

// src/analyze/name-bytes.ts
function compareNames(table3, a, b) {
  const [lengthA, lengthB] = [table3.nameLength(a), table3.nameLength(b)];
  for (let i = 0; i < lengthA && i < lengthB; i++) {
    const difference = table3.nameByte(a, i) - table3.nameByte(b, i);
    if (difference !== 0) return difference;
  }
  return lengthA - lengthB;
}
var startsWith = (table3, node, prefix) => table3.nameLength(node) >= prefix.length && hasBytesAt(table3, node, 0, prefix);
function hasBytesAt(table3, node, start, bytes) {
  for (let i = 0; i < bytes.length; i++) if (table3.nameByte(node, start + i) !== bytes[i]) return false;
  return true;
}

// src/analyze/dive/path-roles.ts
var WHITEOUT = new TextEncoder().encode(".wh.");
var DROPPED_PREFIX = new TextEncoder().encode(".wh..wh..");
var DROPPED = -1;
var ABSENT = -1;
var PathRoles = class {
  #table;
  #pathCount;
  /** By node: the record that counts it, or `DROPPED` where dive does not see it. */
  #record;
  /** The whiteouts whose target is a path of no layer: their records follow those of the nodes. */
  #whiteoutsOfNothing = [];
  constructor(table3) {
    this.#table = table3;
    this.#pathCount = table3.count;
    this.#record = new Int32Array(table3.count);
    for (let node = ROOT3 + 1; node < table3.count; node++) this.#record[node] = this.#findRecord(node);
  }
  get recordCount() {
    return this.#pathCount + this.#whiteoutsOfNothing.length;
  }
  isWhiteout(node) {
    const record = this.#record[node];
    return record !== node && record !== DROPPED;
  }
  /** The number under which dive counts the node: a whiteout and its target share one, which is the target's node. */
  recordOf(node) {
    return this.#record[node];
  }
  /** The path that a record stands for; where no layer has it, the whiteout of it. */
  nodeOf(record) {
    return record < this.#pathCount ? record : this.#whiteoutsOfNothing[record - this.#pathCount];
  }
  /** What a whiteout removes from the layers below, or `ABSENT`. A bare `.wh.` removes the folder it lies in. */
  targetOf(whiteout) {
    if (this.#table.nameLength(whiteout) === WHITEOUT.length) return this.#table.parent(whiteout);
    const record = this.#record[whiteout];
    return record < this.#pathCount ? record : ABSENT;
  }
  /** The node itself, or the lowest folder above it that dive sees. */
  seenPartOf(node) {
    let at2 = node;
    while (this.#record[at2] === DROPPED) at2 = this.#table.parent(at2);
    return at2;
  }
  #findRecord(node) {
    const table3 = this.#table;
    const parent = table3.parent(node);
    if (this.#record[parent] === DROPPED) return DROPPED;
    if (!startsWith(table3, node, WHITEOUT)) return node;
    if (startsWith(table3, node, DROPPED_PREFIX)) return DROPPED;
    const name = table3.name(node);
    const target = table3.find(parent, name, WHITEOUT.length, name.length);
    return target >= 0 ? target : this.#pathCount + this.#whiteoutsOfNothing.push(node) - 1;
  }
};

// src/analyze/dive/stacked-tree.ts
var StackedTree = class {
  #table;
  #births = 1;
  #birth;
  #parentBirth;
  #ownBytes;
  #totalBytes;
  #isFolder;
  constructor(table3) {
    this.#table = table3;
    this.#birth = new Int32Array(table3.count);
    this.#parentBirth = new Int32Array(table3.count);
    this.#ownBytes = new Float64Array(table3.count);
    this.#totalBytes = new Float64Array(table3.count);
    this.#isFolder = new Uint8Array(table3.count);
    this.#birth[ROOT3] = this.#births;
  }
  has(node) {
    if (node === ABSENT) return false;
    for (let at2 = node; at2 !== ROOT3; at2 = this.#table.parent(at2)) if (!this.#isAttached(at2)) return false;
    return true;
  }
  /** What dive takes for the size of what a whiteout of the node removes: only of a folder all that is in it. */
  removableBytes(node) {
    return this.#isFolder[node] === 1 ? this.#totalBytes[node] : 0;
  }
  /** Makes the node if its parent, which must be there, has no such child; without bytes, and no folder to dive. */
  attach(node) {
    if (this.#isAttached(node)) return;
    this.#parentBirth[node] = this.#birth[this.#table.parent(node)];
    this.#birth[node] = ++this.#births;
    this.#ownBytes[node] = 0;
    this.#totalBytes[node] = 0;
    this.#isFolder[node] = 0;
  }
  /** Adds the node or gives it new data; what is below it stays. Its parent must be there. */
  put(node, sizeBytes, isFolder2) {
    this.attach(node);
    this.#addToTotals(node, sizeBytes - this.#ownBytes[node]);
    this.#ownBytes[node] = sizeBytes;
    this.#isFolder[node] = isFolder2 ? 1 : 0;
  }
  /** Removes the node and all below it, if it is there; dive never removes the root. */
  remove(node) {
    if (node === ROOT3 || !this.has(node)) return;
    this.#addToTotals(this.#table.parent(node), -this.#totalBytes[node]);
    this.#parentBirth[node] = 0;
  }
  #isAttached(node) {
    return this.#parentBirth[node] === this.#birth[this.#table.parent(node)];
  }
  #addToTotals(node, bytes) {
    if (bytes === 0) return;
    for (let at2 = node; at2 !== ROOT3; at2 = this.#table.parent(at2)) {
      this.#totalBytes[at2] = this.#totalBytes[at2] + bytes;
    }
  }
};

// src/analyze/dive/visit-order.ts
function visitedBefore(table3, leaf) {
  const turns = /* @__PURE__ */ new Map();
  for (let at2 = leaf; at2 !== ROOT3; at2 = table3.parent(at2)) turns.set(table3.parent(at2), at2);
  return (other) => {
    for (let at2 = other; ; at2 = table3.parent(at2)) {
      const turn = turns.get(table3.parent(at2));
      if (turn !== void 0) return compareNames(table3, at2, turn) < 0;
    }
  };
}
function inVisitOrder(table3, nodes) {
  const children = /* @__PURE__ */ new Map();
  for (const node of nodes) {
    const siblings = children.get(table3.parent(node));
    if (siblings === void 0) children.set(table3.parent(node), [node]);
    else siblings.push(node);
  }
  const backwards = [];
  for (const pending = [ROOT3]; pending.length > 0; ) {
    const node = pending.pop();
    if (node !== ROOT3) backwards.push(node);
    for (const child of (children.get(node) ?? []).sort((a, b) => compareNames(table3, a, b))) pending.push(child);
  }
  return backwards.reverse();
}

// src/analyze/dive/stacking.ts
function copyLayer(stack2, tree) {
  for (const node of tree.nodes) stack2.put(node, tree.sizeBytes(node), tree.isFolder(node));
}
function stackLayer(stack2, tree, roles, table3) {
  const whiteouts = tree.nodes.filter((node) => roles.isWhiteout(node));
  const isOdd = (node) => !tree.isLeaf(node) || roles.targetOf(node) === table3.parent(node);
  if (whiteouts.some(isOdd)) {
    stackInOrder(stack2, tree, roles, table3);
    return;
  }
  for (const node of whiteouts) if (comesFirst(node)) stack2.remove(roles.targetOf(node));
  for (const node of tree.nodes) {
    if (!roles.isWhiteout(node)) stack2.put(node, tree.sizeBytes(node), tree.isFolder(node));
  }
  for (const node of whiteouts) if (!comesFirst(node)) stack2.remove(roles.targetOf(node));
  function comesFirst(whiteout) {
    const target = roles.targetOf(whiteout);
    return target !== ABSENT && compareNames(table3, whiteout, target) < 0;
  }
}
function stackInOrder(stack2, tree, roles, table3) {
  const present = /* @__PURE__ */ new Set();
  for (const node of inVisitOrder(table3, tree.nodes)) {
    if (roles.isWhiteout(node)) {
      stack2.remove(roles.targetOf(node));
      present.clear();
    } else {
      attachFolders(node);
      stack2.put(node, tree.sizeBytes(node), tree.isFolder(node));
    }
  }
  function attachFolders(node) {
    const missing = [];
    for (let at2 = node; at2 !== ROOT3 && !present.has(at2); at2 = table3.parent(at2)) missing.push(at2);
    for (const at2 of missing.reverse()) {
      stack2.attach(at2);
      present.add(at2);
    }
  }
}

// src/analyze/dive/record-layers.ts
function recordLayers(table3, layers) {
  const roles = new PathRoles(table3);
  const accounting = {
    table: table3,
    roles,
    tree: new LayerTree(table3, roles),
    stack: new StackedTree(table3),
    records: new PathRecords(roles)
  };
  const lastWithWhiteouts = layers.findLastIndex((layer) => hasWhiteouts(layer, roles));
  layers.forEach((layer, index) => {
    accounting.tree.load(layer);
    if (index === 0 && lastWithWhiteouts >= 0) copyLayer(accounting.stack, accounting.tree);
    recordLeaves(accounting);
    if (index < lastWithWhiteouts) stackLayer(accounting.stack, accounting.tree, roles, table3);
  });
  return accounting.records;
}
function hasWhiteouts({ nodes }, roles) {
  return nodes.some((node) => roles.isWhiteout(roles.seenPartOf(node)));
}
function recordLeaves({ table: table3, roles, tree, stack: stack2, records }) {
  const failed = firstFailing(table3, roles, tree, stack2);
  const isReached = failed === void 0 ? void 0 : visitedBefore(table3, failed);
  if (failed !== void 0) records.begin(failed);
  for (const node of tree.nodes) {
    if (!tree.isLeaf(node) || isReached?.(node) === false) continue;
    const isWhiteout = roles.isWhiteout(node);
    records.add(node, isWhiteout ? stack2.removableBytes(roles.targetOf(node)) : tree.sizeBytes(node));
  }
}
function firstFailing(table3, roles, tree, stack2) {
  let first;
  let isBefore;
  for (const node of tree.nodes) {
    if (!roles.isWhiteout(node) || !tree.isLeaf(node) || stack2.has(roles.targetOf(node))) continue;
    if (isBefore?.(node) === false) continue;
    first = node;
    isBefore = visitedBefore(table3, node);
  }
  return first;
}

// src/analyze/dive/account.ts
var SLASH2 = 47;
function diveAccount(table3, layers, { maxInefficientPaths = 0 } = {}) {
  const layerBytes = layers.map(sumSizes);
  const imageBytes = exactSum(layerBytes.reduce((sum3, bytes) => sum3 + bytes, 0));
  const records = recordLayers(table3, layers);
  exactSum(records.sumBytes);
  return {
    imageBytes,
    layerBytes,
    efficiencyRatio: records.efficiencyRatio,
    ...userWasted(records.wastedBytes, imageBytes - (layerBytes[0] ?? 0)),
    inefficientPaths: records.inefficientPaths(maxInefficientPaths)
  };
}
function userWasted(wastedBytes, userBytes) {
  if (userBytes > 0) {
    return { wastedBytes, userWastedRatio: wastedBytes / userBytes, diveUserWasted: "number" };
  }
  return { wastedBytes, userWastedRatio: null, diveUserWasted: wastedBytes > 0 ? "Infinity" : "NaN" };
}
function sumSizes({ entries, nodes }) {
  let sum3 = 0;
  for (let i = 0; i < entries.count; i++) {
    if (nodes[i] !== ROOT3 || isAbsolute(entries, i)) sum3 += entries.sizeBytes[i];
  }
  return sum3;
}
function isAbsolute({ text, bounds }, entry) {
  const start = bounds[2 * entry];
  return start < bounds[2 * entry + 1] && text[start] === SLASH2;
}
function exactSum(bytes) {
  if (bytes <= Number.MAX_SAFE_INTEGER) return bytes;
  throw new GateError("LIMIT_EXCEEDED", "the sizes its layers claim add up to more than 9 PB, which cannot be exact", {
    fix: "check what made this image: no real one is this large"
  });
}

// src/analyze/filesystem/entry-numbers.ts
function numberEntries(layers) {
  const first = [];
  let count = 0;
  for (const layer of layers) {
    first.push(count);
    count += layer.count;
  }
  return {
    count,
    first,
    locate: (entry) => {
      const layer = lastAtMost(first, entry);
      return { layer, entry: entry - first[layer] };
    }
  };
}
function lastAtMost(ascending, limit) {
  let low = 0;
  let high = ascending.length - 1;
  while (low < high) {
    const middle = low + high + 1 >> 1;
    if (ascending[middle] <= limit) low = middle;
    else high = middle - 1;
  }
  return low;
}

// src/analyze/filesystem/ledger.ts
var FATE = { visible: 0, deleted: 1, overwritten: 2, metadata: 3 };
var NO_INODE = -1;
var Ledger = class {
  numbers;
  /** A value of `FATE`. */
  fate;
  hiddenInLayer;
  /** For a hidden body: the folder, or the path itself, that went as one; at or above the path that shipped the body. */
  hiddenAt;
  /** Bodies that were replaced by one of the same size; only their contents tell `metadata` from `overwritten`. */
  pairs = [];
  /** Bodies of equal size that cannot be compared, because they are stored sparsely. */
  uncomparable = 0;
  #layers;
  #nodes;
  #nameCount;
  constructor(layers, nodes) {
    this.#layers = layers;
    this.#nodes = nodes;
    this.numbers = numberEntries(layers);
    this.fate = new Uint8Array(this.numbers.count);
    this.hiddenInLayer = new Int32Array(this.numbers.count);
    this.hiddenAt = new Int32Array(this.numbers.count);
    this.#nameCount = new Int32Array(this.numbers.count);
  }
  addName(inode) {
    this.#nameCount[inode] = this.#nameCount[inode] + 1;
  }
  /** Takes one name from an inode; the last one takes the body with it. */
  dropName(inode, node, by) {
    const left = this.#nameCount[inode] - 1;
    this.#nameCount[inode] = left;
    if (left > 0) return;
    const home = this.#nodeOf(this.numbers.locate(inode));
    this.#hide(inode, by.newInode === NO_INODE ? FATE.deleted : this.#replaced(inode, by.newInode), by.layer);
    this.hiddenAt[inode] = home === node ? by.top : home;
  }
  /** A body that no path ever shows: that of a marker, of the root, of an engine's bookkeeping. */
  neverSeen(entry, node, layer) {
    this.#hide(entry, FATE.deleted, layer);
    this.hiddenAt[entry] = node;
  }
  #hide(inode, fate, layer) {
    this.fate[inode] = fate;
    this.hiddenInLayer[inode] = layer;
  }
  /** Settles what needs no look into the bodies; the rest becomes a pair and counts as overwritten until it is compared. */
  #replaced(oldInode, newInode) {
    const a = this.numbers.locate(oldInode);
    const b = this.numbers.locate(newInode);
    const [old, now] = [this.#columns(a), this.#columns(b)];
    if (old.sizeBytes[a.entry] !== now.sizeBytes[b.entry]) return FATE.overwritten;
    const isSameEntry = old === now && a.entry === b.entry;
    if (isSameEntry || old.sizeBytes[a.entry] === 0) return FATE.metadata;
    if (old.isSparse[a.entry] === 1 || now.isSparse[b.entry] === 1) this.uncomparable++;
    else this.pairs.push({ a, b });
    return FATE.overwritten;
  }
  #columns(ref) {
    return this.#layers[ref.layer];
  }
  #nodeOf(ref) {
    return this.#nodes[ref.layer][ref.entry];
  }
};

// src/analyze/evidence.ts
var SEEN3 = -1;
var NO_BODY = -1;
function collectEvidence(merged, fates, sums) {
  const { table: table3, layers, filesystem } = merged;
  const { hiddenAt } = filesystem.ledger;
  const bodies = listBodies(merged, fates);
  return {
    layerCount: layers.length,
    paths: table3,
    bodies,
    links: nameBodies(filesystem.inode, bodies),
    gather(rows, thresholdBytes) {
      for (const row of rows) {
        const top = hiddenAt[bodies.entry[row]];
        sums.add(bodies.node[row], bodies.bytes[row], top);
      }
      return sums.take(thresholdBytes);
    }
  };
}
function listBodies({ layers, nodes, filesystem }, { fate, changes }) {
  const { numbers: numbers2, hiddenInLayer } = filesystem.ledger;
  const row = new Int32Array(numbers2.count).fill(NO_BODY);
  const columns = emptyColumns(row.length);
  let count = 0;
  let entry = 0;
  for (let layer = 0; layer < layers.length; layer++) {
    const entries = layers[layer];
    const layerNodes = nodes[layer];
    for (let i = 0; i < entries.count; i++, entry++) {
      const bytes = isFileBody(entries.kind[i]) ? entries.sizeBytes[i] : 0;
      if (bytes === 0) continue;
      row[entry] = count;
      columns.entry[count] = entry;
      columns.node[count] = layerNodes[i];
      columns.layer[count] = layer;
      columns.bytes[count] = bytes;
      columns.cause[count] = fate[entry];
      columns.hiddenInLayer[count] = fate[entry] === 0 ? SEEN3 : hiddenInLayer[entry];
      columns.changes[count++] = changes[entry];
    }
  }
  return { ...columns, count, row };
}
var emptyColumns = (length) => ({
  entry: new Int32Array(length),
  node: new Int32Array(length),
  layer: new Int32Array(length),
  bytes: new Float64Array(length),
  cause: new Uint8Array(length),
  hiddenInLayer: new Int32Array(length),
  changes: new Uint8Array(length)
});
function nameBodies(inode, { row, node, count }) {
  const isNamed = new Uint8Array(count);
  const links = [];
  for (let name = 0; name < inode.length; name++) {
    const entry = inode[name];
    const body = entry === NO_INODE ? NO_BODY : row[entry];
    if (body === NO_BODY) continue;
    if (isNamed[body] === 1) links.push({ body, node: name });
    else node[body] = name;
    isNamed[body] = 1;
  }
  return links;
}

// src/analyze/filesystem/account.ts
var CAUSE_OF_FATE = [void 0, "deleted", "overwritten", "metadata"];
function settleFates(ledger, same) {
  const fate = ledger.fate.slice();
  ledger.pairs.forEach(({ a }, i) => {
    if (same[i] === true) fate[ledger.numbers.first[a.layer] + a.entry] = FATE.metadata;
  });
  return fate;
}
function sumBodies(layers, fate) {
  const total = new Float64Array(CAUSE_OF_FATE.length);
  let first = 0;
  const sums = layers.map((entries) => {
    const byFate = sumLayer(entries, fate.subarray(first, first + entries.count));
    first += entries.count;
    byFate.forEach((bytes, i) => {
      total[i] = total[i] + bytes;
    });
    const contentBytes = byFate.reduce((sum3, bytes) => sum3 + bytes);
    return { contentBytes, hiddenBytes: contentBytes - byFate[FATE.visible] };
  });
  return {
    contentBytes: total.reduce((sum3, bytes) => sum3 + bytes),
    visibleBytes: total[FATE.visible],
    byCause: Object.fromEntries(CAUSES.map((cause) => [cause, total[FATE[cause]]])),
    layers: sums
  };
}
function sumLayer(entries, fate) {
  const byFate = new Float64Array(CAUSE_OF_FATE.length);
  for (let i = 0; i < entries.count; i++) {
    const at2 = fate[i];
    if (isFileBody(entries.kind[i])) byFate[at2] = byFate[at2] + entries.sizeBytes[i];
  }
  return byFate;
}

// src/analyze/filesystem/link-target.ts
var SLASH3 = 47;
var DOT2 = 46;
var NOWHERE = -1;
function linkTarget(table3, entries, entry) {
  const start = entries.bounds[2 * entry + 1];
  const end = entries.bounds[2 * entry + 2];
  const { text } = entries;
  let node = ROOT3;
  for (let at2 = start; at2 < end && node !== NOWHERE; ) {
    let stop = at2;
    while (stop < end && text[stop] !== SLASH3) stop++;
    node = step(table3, node, text, at2, stop);
    at2 = stop + 1;
  }
  return node;
}
function step(table3, node, text, start, stop) {
  const length = stop - start;
  const isDots2 = length < 3 && text[start] === DOT2 && text[stop - 1] === DOT2;
  if (length === 0 || isDots2 && length === 1) return node;
  if (isDots2) return node === ROOT3 ? NOWHERE : table3.parent(node);
  return table3.find(node, text, start, stop);
}

// src/analyze/filesystem/live-tree.ts
var LIVE = { absent: 0, folder: 1, file: 2, symlink: 3, special: 4 };
var NONE = -1;
var LiveTree = class {
  /** A value of `LIVE` by node. */
  what;
  #table;
  #firstChild;
  #next;
  #previous;
  constructor(table3) {
    this.#table = table3;
    this.what = new Uint8Array(table3.count);
    this.#firstChild = new Int32Array(table3.count).fill(NONE);
    this.#next = new Int32Array(table3.count).fill(NONE);
    this.#previous = new Int32Array(table3.count).fill(NONE);
    this.what[ROOT3] = LIVE.folder;
  }
  /** Makes the path live, or something else than it was. The folders above it must be made too. */
  set(node, what) {
    if (this.what[node] === LIVE.absent) this.#link(node);
    this.what[node] = what;
  }
  /** Ends a path that has no living children. */
  remove(node) {
    this.#unlink(node);
    this.what[node] = LIVE.absent;
  }
  /** Ends every path below `top`, children before their folder; `visit` sees each of them first. */
  removeBelow(top, visit) {
    for (let at2 = top; ; ) {
      const child = this.#firstChild[at2];
      if (child !== NONE) {
        at2 = child;
        continue;
      }
      if (at2 === top) return;
      visit(at2);
      this.remove(at2);
      at2 = this.#table.parent(at2);
    }
  }
  /** The living children of a folder, each alone; the list may lose the one at hand. */
  forEachChild(folder, visit) {
    for (let child = this.#firstChild[folder]; child !== NONE; ) {
      const next = this.#next[child];
      visit(child);
      child = next;
    }
  }
  #link(node) {
    const folder = this.#table.parent(node);
    const first = this.#firstChild[folder];
    this.#next[node] = first;
    this.#previous[node] = NONE;
    if (first !== NONE) this.#previous[first] = node;
    this.#firstChild[folder] = node;
  }
  #unlink(node) {
    const next = this.#next[node];
    const previous = this.#previous[node];
    if (previous === NONE) this.#firstChild[this.#table.parent(node)] = next;
    else this.#next[previous] = next;
    if (next !== NONE) this.#previous[next] = previous;
  }
};

// src/analyze/filesystem/marker.ts
var MARKER = { none: 0, whiteout: 1, opaque: 2, bookkeeping: 3 };
var DOT3 = 46;
var PREFIX2 = new TextEncoder().encode(".wh.");
var META_PREFIX = new TextEncoder().encode(".wh..wh.");
var OPAQUE = new TextEncoder().encode(".wh..wh..opq");
function classifyNodes(table3) {
  const marker = new Uint8Array(table3.count);
  for (let node = ROOT3 + 1; node < table3.count; node++) {
    const isBelow = marker[table3.parent(node)] >= MARKER.opaque;
    marker[node] = isBelow ? MARKER.bookkeeping : classifyName(table3, node);
  }
  return marker;
}
function whiteoutTarget(table3, node) {
  const name = table3.name(node);
  const length = name.length - PREFIX2.length;
  if (length <= 2 && name.subarray(PREFIX2.length).every((byte) => byte === DOT3)) throw namesNothing(table3, node);
  return table3.find(table3.parent(node), name, PREFIX2.length, name.length);
}
function classifyName(table3, node) {
  if (!startsWith(table3, node, PREFIX2)) return MARKER.none;
  if (!startsWith(table3, node, META_PREFIX)) return MARKER.whiteout;
  const isOpaque = table3.nameLength(node) === OPAQUE.length && startsWith(table3, node, OPAQUE);
  return isOpaque ? MARKER.opaque : MARKER.bookkeeping;
}
function namesNothing(table3, node) {
  return new GateError("LAYER_CORRUPT", `the whiteout "${decodeName(table3.name(node))}" names no file to hide`, {
    where: table3.path(node),
    fix: "rebuild the image: engines refuse to unpack this layer"
  });
}

// src/analyze/filesystem/merge.ts
function mergeLayers(layers, table3, nodes) {
  const merge = new Merge(layers, table3, nodes);
  for (let layer = 0; layer < layers.length; layer++) merge.apply(layer);
  return merge;
}
var Merge = class {
  inode;
  marker;
  ledger;
  brokenLinks = 0;
  #layers;
  #table;
  #nodes;
  #tree;
  #layer = 0;
  constructor(layers, table3, nodes) {
    this.#layers = layers;
    this.#table = table3;
    this.#nodes = nodes;
    this.#tree = new LiveTree(table3);
    this.inode = new Int32Array(table3.count).fill(NO_INODE);
    this.marker = classifyNodes(table3);
    this.ledger = new Ledger(layers, nodes);
  }
  get what() {
    return this.#tree.what;
  }
  /** Markers first, wherever they stand in the tar: they speak of lower layers only. */
  apply(layer) {
    this.#layer = layer;
    const nodes = this.#nodes[layer];
    for (const node of nodes) this.#applyMarker(node);
    for (let entry = 0; entry < nodes.length; entry++) this.#applyEntry(entry, nodes[entry]);
  }
  #applyMarker(node) {
    const marker = this.marker[node];
    if (marker === MARKER.opaque) {
      this.#tree.forEachChild(this.#table.parent(node), (child) => this.#delete(child));
    } else if (marker === MARKER.whiteout) {
      const target = whiteoutTarget(this.#table, node);
      if (target >= 0 && this.what[target] !== LIVE.absent) this.#delete(target);
    }
  }
  #applyEntry(entry, node) {
    const columns = this.#layers[this.#layer];
    const kind = columns.kind[entry];
    const number = this.ledger.numbers.first[this.#layer] + entry;
    const marker = this.marker[node];
    if (marker !== MARKER.none || node === ROOT3) {
      if (isFileBody(kind)) this.ledger.neverSeen(number, node, this.#layer);
      if (marker === MARKER.whiteout || marker === MARKER.opaque) this.#putFolder(this.#table.parent(node));
    } else if (kind === KIND.directory) this.#putFolder(node);
    else if (kind === KIND.file) this.#put(node, LIVE.file, number);
    else if (kind === KIND.hardlink) this.#putLink(node, linkTarget(this.#table, columns, entry));
    else if (kind === KIND.symlink) this.#put(node, LIVE.symlink, NO_INODE);
    else if (kind === KIND.special) this.#put(node, LIVE.special, NO_INODE);
  }
  /** Makes every path down to `node` a folder; a folder that is there stays with all it holds. */
  #putFolder(node) {
    let top = node;
    while (this.what[top] !== LIVE.folder) top = this.#table.parent(top);
    for (let at2 = node; at2 !== top; at2 = this.#table.parent(at2)) {
      this.#dropName(at2, { layer: this.#layer, top: at2, newInode: NO_INODE });
      this.#tree.set(at2, LIVE.folder);
    }
  }
  #put(node, what, newInode) {
    this.#makeRoom(node);
    this.#dropName(node, { layer: this.#layer, top: node, newInode });
    this.#tree.set(node, what);
    if (newInode === NO_INODE) return;
    this.inode[node] = newInode;
    this.ledger.addName(newInode);
  }
  /** One more name for what stands at `target` once there is room for the link itself. */
  #putLink(node, target) {
    const isSaidAgain = target >= 0 && this.inode[target] !== NO_INODE && this.inode[target] === this.inode[node];
    if (isSaidAgain) return;
    this.#makeRoom(node);
    const what = target < 0 ? LIVE.absent : this.what[target];
    const isBroken = what === LIVE.absent || what === LIVE.folder;
    if (isBroken) this.brokenLinks++;
    this.#put(node, isBroken ? LIVE.file : what, isBroken ? NO_INODE : this.inode[target]);
  }
  /** Ends what lies below a folder that something else replaces, or makes the folders above a new path. */
  #makeRoom(node) {
    if (this.what[node] === LIVE.folder) this.#deleteBelow(node);
    else if (this.what[node] === LIVE.absent) this.#putFolder(this.#table.parent(node));
  }
  #delete(node) {
    this.#deleteBelow(node);
    this.#dropName(node, { layer: this.#layer, top: node, newInode: NO_INODE });
    this.#tree.remove(node);
  }
  #deleteBelow(folder) {
    const hiding = { layer: this.#layer, top: folder, newInode: NO_INODE };
    this.#tree.removeBelow(folder, (node) => this.#dropName(node, hiding));
  }
  #dropName(node, by) {
    const inode = this.inode[node];
    if (inode === NO_INODE) return;
    this.inode[node] = NO_INODE;
    this.ledger.dropName(inode, node, by);
  }
};

// src/analyze/filesystem/visible-files.ts
function visibleFiles(layers, merged) {
  const owner = firstNames(merged);
  const count = owner.reduce((sum3, node) => node === NO_INODE ? sum3 : sum3 + 1, 0);
  const files2 = { node: new Int32Array(count), bytes: new Float64Array(count) };
  let [entry, at2] = [0, 0];
  for (const { count: count2, sizeBytes } of layers) {
    for (let i = 0; i < count2; i++, entry++) {
      const node = owner[entry];
      if (node === NO_INODE) continue;
      files2.node[at2] = node;
      files2.bytes[at2++] = sizeBytes[i];
    }
  }
  return files2;
}
function firstNames({ inode, ledger }) {
  const owner = new Int32Array(ledger.numbers.count).fill(NO_INODE);
  for (let node = 0; node < inode.length; node++) {
    const entry = inode[node];
    if (entry !== NO_INODE && owner[entry] === NO_INODE) owner[entry] = node;
  }
  return owner;
}

// src/analyze/fingerprint.ts
function fingerprintLayers(table3, layers, nodes) {
  const paths = hashPaths(table3);
  return layers.map((entries, layer) => fingerprint(entries, nodes[layer], paths));
}
var SEEDS = [2166136261, 789269575];
var PRIMES = [16777619, 2246822507];
var LANES = [0, 1];
function hashPaths(table3) {
  const hashes = [new Uint32Array(table3.count), new Uint32Array(table3.count)];
  for (const lane of LANES) {
    const column = hashes[lane];
    column[ROOT3] = SEEDS[lane];
    for (let node = ROOT3 + 1; node < table3.count; node++) {
      let hash = mix(lane, column[table3.parent(node)], table3.nameLength(node));
      for (let i = 0; i < table3.nameLength(node); i++) hash = mix(lane, hash, table3.nameByte(node, i));
      column[node] = hash;
    }
  }
  return hashes;
}
function fingerprint(entries, nodes, paths) {
  const sums = { files: new Uint32Array(2), metadata: new Uint32Array(2), times: new Uint32Array(2) };
  for (const lane of LANES) {
    const column = paths[lane];
    for (let i = 0; i < entries.count; i++) {
      const path = column[nodes[i]];
      add2(sums.files, lane, hashFile(lane, path, entries, i));
      add2(sums.metadata, lane, hashMetadata(lane, path, entries, i));
      add2(sums.times, lane, mixNumber(lane, path, entries.mtimeSeconds[i]));
    }
  }
  return { files: hex(sums.files), metadata: hex(sums.metadata), times: hex(sums.times) };
}
function hashFile(lane, path, { kind, sizeBytes, text, bounds }, i) {
  let hash = mixNumber(lane, mix(lane, path, kind[i]), sizeBytes[i]);
  const end = bounds[2 * i + 2];
  for (let at2 = bounds[2 * i + 1]; at2 < end; at2++) hash = mix(lane, hash, text[at2]);
  return hash;
}
var PERMISSIONS2 = 4095;
function hashMetadata(lane, path, { mode, uid, gid }, i) {
  const hash = mix(lane, path, mode[i] & PERMISSIONS2);
  return mixNumber(lane, mixNumber(lane, hash, uid[i]), gid[i]);
}
var mix = (lane, hash, value) => Math.imul(hash ^ value, PRIMES[lane]);
var mixNumber = (lane, hash, value) => mix(lane, mix(lane, hash, value % 2 ** 32 | 0), Math.floor(value / 2 ** 32) | 0);
function add2(sum3, lane, hash) {
  let mixed = Math.imul(hash ^ hash >>> 16, 2246822507);
  mixed = Math.imul(mixed ^ mixed >>> 13, 3266489909);
  sum3[lane] = sum3[lane] + ((mixed ^ mixed >>> 16) >>> 0);
}
var hex = (sum3) => Array.from(sum3, (word) => word.toString(16).padStart(8, "0")).join("");

// src/analyze/folder-sums.ts
var NOTHING = -1;
var OWN = -2;
var SEVERAL = -3;
var FolderSums = class {
  #table;
  #bytes;
  #fileCount;
  /** The only child that contributes to a folder's rest, or one of the marks above. */
  #source;
  /** The highest folder that what lies here belongs to as a whole: it gets no row below that. */
  #top;
  /** What was touched, folders before what is below them. */
  #touched;
  #isTouched;
  #touchedCount = 0;
  constructor(table3) {
    this.#table = table3;
    this.#bytes = new Float64Array(table3.count);
    this.#fileCount = new Int32Array(table3.count);
    this.#source = new Int32Array(table3.count).fill(NOTHING);
    this.#top = new Int32Array(table3.count);
    this.#touched = new Int32Array(table3.count);
    this.#isTouched = new Uint8Array(table3.count);
  }
  /** @param top the node itself, or the folder above it that shall not be split */
  add(node, bytes, top = node) {
    this.#touch(node);
    this.#bytes[node] = this.#bytes[node] + bytes;
    this.#fileCount[node] = this.#fileCount[node] + 1;
    this.#top[node] = Math.min(this.#top[node], top);
    this.#source[node] = this.#source[node] === NOTHING || this.#source[node] === OWN ? OWN : SEVERAL;
  }
  /** A row for each node that holds at least `threshold` bytes without the rows below it, and one for the rest, as they were added. */
  take(threshold) {
    const rows = [];
    for (let i = this.#touchedCount - 1; i >= 0; i--) {
      const node = this.#touched[i];
      const isHeavy = this.#bytes[node] >= threshold && this.#top[node] === node;
      if (node === ROOT3 || isHeavy) this.#emit(node, rows);
      else this.#passUp(node);
    }
    this.#clear();
    return rows.reverse();
  }
  #emit(node, rows) {
    const bytes = this.#bytes[node];
    if (bytes === 0) return;
    let at2 = node;
    while (this.#source[at2] >= 0) at2 = this.#source[at2];
    rows.push({ node: at2, isFolder: this.#source[at2] !== OWN, fileCount: this.#fileCount[node], bytes });
  }
  #passUp(node) {
    const fileCount = this.#fileCount[node];
    if (fileCount === 0) return;
    const parent = this.#table.parent(node);
    this.#bytes[parent] = this.#bytes[parent] + this.#bytes[node];
    this.#fileCount[parent] = this.#fileCount[parent] + fileCount;
    this.#source[parent] = this.#source[parent] === NOTHING ? node : SEVERAL;
    if (this.#top[node] !== node) this.#top[parent] = Math.min(this.#top[parent], this.#top[node]);
  }
  /** Marks a path and the folders above it, and lists them from the root down. */
  #touch(node) {
    let length = 0;
    for (let at3 = node; this.#isTouched[at3] === 0; at3 = this.#table.parent(at3)) {
      length++;
      this.#isTouched[at3] = 1;
      this.#top[at3] = at3;
      if (at3 === ROOT3) break;
    }
    let at2 = node;
    for (let i = this.#touchedCount + length - 1; i >= this.#touchedCount; i--) {
      this.#touched[i] = at2;
      at2 = this.#table.parent(at2);
    }
    this.#touchedCount += length;
  }
  #clear() {
    for (let i = 0; i < this.#touchedCount; i++) {
      const node = this.#touched[i];
      this.#bytes[node] = 0;
      this.#fileCount[node] = 0;
      this.#source[node] = NOTHING;
      this.#isTouched[node] = 0;
    }
    this.#touchedCount = 0;
  }
};

// src/analyze/instruction/mask.ts
var MASK = "***";
var ELLIPSIS = "\u2026";

// src/analyze/instruction/shell.ts
var UNIX_SHELLS = ["sh", "bash", "ash", "dash", "zsh", "ksh"];
var WINDOWS_SHELLS = ["cmd", "cmd.exe", "powershell", "powershell.exe", "pwsh", "pwsh.exe"];
var OPTION = /^[-/]|^(?:pipefail|errexit|nounset|Bypass|RemoteSigned|Unrestricted)$/i;
var COMMAND_OPTION = /^(?:-[a-z]*c|\/c|-command)$/i;
var MAX_OPTIONS = 8;
function commandStart(words4, start) {
  if (!isShell(words4[start] ?? "")) return -1;
  for (let i = start + 1; i < words4.length && i <= start + MAX_OPTIONS; i++) {
    const word = words4[i];
    if (COMMAND_OPTION.test(word)) return i + 1;
    if (!OPTION.test(word)) return -1;
  }
  return -1;
}
function isShell(word) {
  if (word.startsWith("/")) return UNIX_SHELLS.includes(word.slice(word.lastIndexOf("/") + 1));
  return WINDOWS_SHELLS.includes(word.slice(word.lastIndexOf("\\") + 1).toLowerCase());
}

// src/analyze/instruction/build-args.ts
var MIN_LENGTH = 4;
var MAX_MASKED = 256;
function maskBuildArgs(line) {
  const words4 = line.split(" ");
  if (!/^\|\d{1,9}$/.test(words4[0])) return void 0;
  const shells = words4.flatMap((_, i) => commandStart(words4, i) < 0 ? [] : [i]);
  const last = shells.at(-1);
  if (last === void 0) return ELLIPSIS;
  const args = words4.slice(1, last);
  const isPlain3 = shells.length === 1 && hasCount(args, Number(words4[0].slice(1)));
  const secrets = longestFirst(isPlain3 ? valuesOf(args) : args.flatMap((word, i) => piecesOf(word, args[i + 1])));
  if (secrets.length > MAX_MASKED) return ELLIPSIS;
  const command = maskAll(words4.slice(commandStart(words4, last)).join(" "), secrets);
  return shells.length === 1 ? command : `${ELLIPSIS} ${command}`;
}
var startsArgument = (word) => word.indexOf("=") > 0;
function hasCount(words4, count) {
  const starts = words4.filter(startsArgument).length;
  return starts === count && (words4.length === 0 || startsArgument(words4[0]));
}
function valuesOf(words4) {
  const values = [];
  for (const word of words4) {
    if (startsArgument(word)) values.push(afterKey(word));
    else values.push(`${values.pop()} ${word}`);
  }
  return values.map((value) => value.trim()).filter(isLong);
}
function piecesOf(word, next) {
  const starts = [word, afterKey(word)].filter((start) => start !== "");
  const pairs = next === void 0 ? [] : starts.map((start) => `${start} ${next}`);
  return [...starts.filter(isLong), ...pairs];
}
var isLong = (piece) => piece.length >= MIN_LENGTH;
var longestFirst = (secrets) => [...new Set(secrets)].sort((a, b) => b.length - a.length);
var afterKey = (word) => word.slice(word.indexOf("=") + 1);
function maskAll(text, secrets) {
  let masked = text;
  for (const secret of secrets) masked = masked.replaceAll(secret, MASK);
  return masked;
}

// src/analyze/instruction/named-values.ts
var SECRET_NAME = /(?:token|secret|passw|passphrase|[_-]pass(?![a-z])|[_-]pwd|api[_-]?key|access[_-]?key|[_-]key(?![a-z])|private|credential|auth(?!or)|cookie)[\w.-]*/gi;
var SECRET_FLAG = /^--?(?:[\w.-]*[_.-])?(?:token|secret|password|passwd|passphrase|api-?key|access-?key|private-?key)$/i;
var NAME_CHARACTER = /[\w.-]/;
var MAX_PREFIX = 128;
function maskNamedValues(line) {
  if (line.startsWith("ENV ")) return maskEnvironment(line);
  let masked = "";
  let done = 0;
  for (const match of line.matchAll(SECRET_NAME)) {
    if (match.index < done) continue;
    const start = valueStart(line, match.index, match.index + match[0].length);
    const end = start < 0 ? start : valueEnd(line, start);
    if (end <= start) continue;
    masked += line.slice(done, start) + MASK;
    done = end;
  }
  return masked + line.slice(done);
}
function valueStart(line, from, end) {
  const isFlag = line[end] === " " && line[end + 1] !== "-" && SECRET_FLAG.test(line.slice(nameStart(line, from), end));
  return isFlag ? end + 1 : afterAssignment(line, end);
}
function nameStart(line, from) {
  let start = from;
  while (start > 0 && from - start < MAX_PREFIX && NAME_CHARACTER.test(line[start - 1])) start--;
  return start;
}
var ASSIGNMENT = /\\?["']? ?(?:=(?!=)|:(?![:/])) ?/y;
function afterAssignment(line, at2) {
  ASSIGNMENT.lastIndex = at2;
  return ASSIGNMENT.test(line) ? ASSIGNMENT.lastIndex : -1;
}
function valueEnd(line, start) {
  let at2 = start;
  while (at2 < line.length && !/[\s;&|]/.test(line[at2])) {
    const quote = /^\\?["']/.exec(line.slice(at2, at2 + 2))?.[0];
    at2 = quote === void 0 ? at2 + (line[at2] === "\\" ? 2 : 1) : afterQuote(line, at2 + quote.length, quote);
  }
  return Math.min(at2, line.length);
}
function afterQuote(line, start, quote) {
  let at2 = start;
  while (at2 < line.length && !line.startsWith(quote, at2)) at2 += line[at2] === "\\" && quote === '"' ? 2 : 1;
  return at2 + quote.length;
}
function maskEnvironment(line) {
  const [, ...words4] = line.split(" ");
  if (!(words4[0] ?? "").includes("=")) return isSecret(words4[0] ?? "") ? `ENV ${words4[0]} ${MASK}` : line;
  let isMasking = false;
  const shown2 = [];
  for (const word of words4) {
    const name = /^[A-Za-z_][\w.-]*(?==)/.exec(word)?.[0];
    if (name !== void 0) isMasking = isSecret(name);
    if (name !== void 0 && isMasking) shown2.push(`${name}=${MASK}`);
    else if (!isMasking) shown2.push(word);
  }
  return `ENV ${shown2.join(" ")}`;
}
var isSecret = (name) => name.search(SECRET_NAME) >= 0;

// src/analyze/instruction/secrets.ts
function maskSecrets(line) {
  const masked = SHAPES.reduce((text, [pattern, replacement]) => text.replaceAll(pattern, replacement), line);
  return maskNamedValues(masked);
}
var SHAPES = [
  // Private keys
  [/-----BEGIN [A-Z ]{0,32}PRIVATE KEY.*?(?:-----END [A-Z ]{0,32}-----|$)/g, MASK],
  // https://user:password@host, https://token@host; `git@` is nobody's secret
  [/(:\/\/)(?!git@)[^\s/]*@/g, `$1${MASK}@`],
  // GitHub, GitLab, AWS, Slack, npm, Stripe and OpenAI, Docker Hub, Hugging Face, Google, PyPI
  [/(?<![A-Za-z0-9])(?:gh[pousr]_[A-Za-z0-9]{20,}|github_pat_\w{20,}|gl[a-z]{1,5}-[\w-]{20,})/g, MASK],
  [/(?<![A-Za-z0-9])(?:(?:AKIA|ASIA)[0-9A-Z]{16}|xox[a-z]-[\w-]{10,}|npm_[A-Za-z0-9]{30,})/g, MASK],
  [
    /(?<![A-Za-z0-9])(?:[sr]k[-_][\w-]{20,}|dckr_pat_[\w-]{20,}|hf_[A-Za-z0-9]{30,}|AIza[\w-]{35}|pypi-[\w-]{50,})/g,
    MASK
  ],
  // JSON web tokens
  [/(?<![\w-])eyJ[\w-]{10,}\.[\w-]{10,}(?:\.[\w-]*)?/g, MASK],
  // Headers: all up to the closing quote
  [/(authorization["']? ?[:=] ?)[^"']+/gi, `$1${MASK}`],
  [/\b(bearer[\\ ]+)[^\s"'\\]+/gi, `$1${MASK}`],
  // curl -u user:password; mysql -p password, docker login -p password; echo user:password | chpasswd
  [/( (?:-u|--user|--proxy-user)[ =]?["']?[^\s:"']{1,128}:)(?:(?<=["'][^\s:"']*:)[^"']*|\S+)/g, `$1${MASK}`],
  [
    /\b((?:login|sshpass|mysql|mysqldump|mysqladmin|mariadb)\b[^;&|]{0,200}? -p ?)(?:"[^"]*"|'[^']*'|[^\s;&|]+)/g,
    `$1${MASK}`
  ],
  [/(echo (?:-e )?["']?[\w.-]{1,64}:)[^|]{1,256}(\| ?(?:sudo )?(?:\/usr\/sbin\/)?chpasswd)/g, `$1${MASK} $2`]
];

// src/analyze/instruction/instruction.ts
var MAX_READ = 1 << 18;
var MAX_KEPT = 1 << 16;
var NO_OPERATION = "#(nop) ";
function readableInstruction(createdBy) {
  const line = oneLine2((createdBy ?? "").slice(0, MAX_READ)).replace(/ # buildkit$/, "");
  const instruction = shortenHashes(maskSecrets(maskDeclared(plainInstruction(line))));
  if (instruction === "") return null;
  return instruction.length <= MAX_KEPT ? instruction : instruction.slice(0, MAX_KEPT) + ELLIPSIS;
}
var oneLine2 = (text) => text.replaceAll(/\s+/g, " ").trim();
function plainInstruction(line) {
  const command = line.startsWith("RUN ") ? line.slice("RUN ".length) : line;
  const bare = maskBuildArgs(command) ?? withoutShell(command);
  if (bare === void 0) return line;
  return bare.startsWith(NO_OPERATION) ? bare.slice(NO_OPERATION.length) : `RUN ${bare}`;
}
function withoutShell(command) {
  const words4 = command.split(" ");
  const start = commandStart(words4, 0);
  return start < 0 ? void 0 : words4.slice(start).join(" ");
}
function maskDeclared(instruction) {
  const at2 = instruction.indexOf("=");
  return instruction.startsWith("ARG ") && at2 > 0 ? `${instruction.slice(0, at2 + 1)}${MASK}` : instruction;
}
var shortenHashes = (text) => text.replaceAll(/\b(file|dir|multi):[0-9a-f]{16,}/g, `$1:${ELLIPSIS}`);

// src/analyze/bounded-list.ts
var LIST_LENGTH = 20;
function heaviest(bytes, show) {
  const top = [];
  let omittedBytes = 0;
  for (let i = 0; i < bytes.length; i++) {
    const own = bytes[i];
    omittedBytes += own;
    if (own > 0) insert(top, i, bytes);
  }
  for (const i of top) omittedBytes -= bytes[i];
  return { items: top.map(show), omitted: { count: bytes.length - top.length, bytes: omittedBytes } };
}
function insert(top, row, bytes) {
  const own = bytes[row];
  let at2 = top.length;
  while (at2 > 0 && bytes[top[at2 - 1]] < own) at2--;
  if (at2 === LIST_LENGTH) return;
  top.splice(at2, 0, row);
  if (top.length > LIST_LENGTH) top.pop();
}

// src/analyze/largest.ts
var HEAVY_SHARE2 = 0.05;
function largestFolders(files2, visibleBytes, table3, sums) {
  for (let i = 0; i < files2.node.length; i++) sums.add(table3.parent(files2.node[i]), files2.bytes[i]);
  const rows = sums.take(Math.max(1, visibleBytes * HEAVY_SHARE2));
  return heaviest(
    rows.map(({ bytes }) => bytes),
    (i) => {
      const { node, bytes, fileCount } = rows[i];
      return { path: table3.path(node), bytes, fileCount };
    }
  );
}
function largestFiles(files2, table3) {
  return heaviest(files2.bytes, (i) => {
    return { path: table3.path(files2.node[i]), bytes: files2.bytes[i], fileCount: 1 };
  });
}

// src/analyze/pull-bytes.ts
function pullBytes({ layers, configBytes, storedBytesAre }) {
  const blobs = /* @__PURE__ */ new Map();
  for (const [index, { digest, diffId, storedBytes }] of layers.entries()) {
    if (storedBytes === null) return null;
    blobs.set(digest ?? diffId ?? String(index), storedBytes);
  }
  if (configBytes === null || storedBytesAre === null) return null;
  return [...blobs.values()].reduce((sum3, bytes) => sum3 + bytes, configBytes);
}

// src/analyze/measures.ts
function measureImage(image, filesystem, { contentBytes, visibleBytes }, dive) {
  return {
    imageBytes: dive.imageBytes,
    layerBytes: dive.layerBytes.reduce((largest, bytes) => Math.max(largest, bytes), 0),
    layerCount: image.layers.length,
    fileCount: filesystem.what.reduce((count, what) => what === LIVE.file ? count + 1 : count, 0),
    contentBytes,
    visibleBytes,
    reclaimableBytes: contentBytes - visibleBytes,
    visibleRatio: contentBytes === 0 ? 1 : visibleBytes / contentBytes,
    efficiencyRatio: dive.efficiencyRatio,
    wastedBytes: dive.wastedBytes,
    userWastedRatio: dive.userWastedRatio,
    pullBytes: pullBytes(image)
  };
}
var REASONS4 = {
  efficiencyRatio: "dive gives no number for this image",
  userWastedRatio: "all bytes are in the lowest layer, and dive divides by the bytes of the others",
  pullBytes: "the source does not keep layers as a registry stores them; measure an OCI layout, or set estimate: true"
};
function unmeasuredReasons(measures) {
  return Object.fromEntries(Object.entries(REASONS4).filter(([name]) => measures[name] === null));
}

// src/model/ecosystems.ts
var ECOSYSTEMS = [
  { name: "npm", folders: ["node_modules"], groupPrefix: "@", hasParts: false, packageName: (child) => child.startsWith(".") ? null : child, version: (_child, holder) => afterAt(holder) },
  { name: "python", folders: ["site-packages", "dist-packages"], hasParts: true, packageName: pythonName, version: pythonVersion },
  { name: "gem", folders: ["gems"], hasParts: false, packageName: (child) => beforeVersion(child), version: fromVersion },
  { name: "jar", folders: null, suffix: ".jar", hasParts: false, packageName: (child) => beforeVersion(child.slice(0, -4)) ?? child.slice(0, -4), version: (child) => fromVersion(child.slice(0, -4)) }
];
var PYTHON_RECORDS = [".dist-info", ".egg-info", ".egg", ".libs"];
var PYTHON_MODULES = [".py", ".so", ".pyd"];
function pythonName(child) {
  if (child === "__pycache__") return null;
  const record = PYTHON_RECORDS.find((suffix) => child.endsWith(suffix));
  if (record !== void 0) return normalPython(before(child.slice(0, -record.length), "-"));
  if (PYTHON_MODULES.some((suffix) => child.endsWith(suffix))) return normalPython(before(child, "."));
  return child.includes(".") ? null : normalPython(child);
}
function normalPython(name) {
  return name.toLowerCase().replaceAll(/[-.]/g, "_");
}
function before(text, mark2) {
  const at2 = text.indexOf(mark2);
  return at2 < 0 ? text : text.slice(0, at2);
}
function beforeVersion(child) {
  const at2 = child.search(/-\d/);
  return at2 <= 0 ? null : child.slice(0, at2);
}
function fromVersion(child) {
  const at2 = child.search(/-\d/);
  return at2 <= 0 ? null : child.slice(at2 + 1);
}
function pythonVersion(child) {
  const record = [".dist-info", ".egg-info"].find((suffix) => child.endsWith(suffix));
  if (record === void 0) return null;
  const [, version = ""] = child.slice(0, -record.length).split("-");
  return version === "" ? null : version;
}
function afterAt(folder) {
  const at2 = folder.indexOf("@", 1);
  const version = at2 < 0 ? "" : before(before(folder.slice(at2 + 1), "_"), "(");
  return /^\d/.test(version) ? version : null;
}

// src/analyze/packages/find-packages.ts
var NO_OWNER = -1;
var encoder2 = new TextEncoder();
var FOLDERS = ECOSYSTEMS.flatMap(
  (ecosystem, index) => (ecosystem.folders ?? []).map((name) => ({ name: encoder2.encode(name), index }))
);
var SUFFIXES = ECOSYSTEMS.flatMap(
  (ecosystem) => ecosystem.suffix === void 0 ? [] : [{ ecosystem, suffix: encoder2.encode(ecosystem.suffix) }]
);
function findPackages(table3) {
  const owner = new Int32Array(table3.count).fill(NO_OWNER);
  const roots = /* @__PURE__ */ new Map();
  const holds = new Uint8Array(table3.count);
  for (let node = ROOT3 + 1; node < table3.count; node++) {
    const parent = table3.parent(node);
    const root = heldPackage(table3, node, holds) ?? packageBySuffix(table3, node);
    if (root !== void 0) roots.set(node, root);
    owner[node] = root === void 0 ? owner[parent] : node;
    if (root === void 0 && holds[node] === 0) holds[node] = heldByName(table3, node);
  }
  return { roots, owner };
}
function heldPackage(table3, node, holds) {
  const held = holds[table3.parent(node)];
  const ecosystem = ECOSYSTEMS[held - 1];
  if (ecosystem === void 0) return void 0;
  const child = decodeName(table3.name(node));
  if (ecosystem.groupPrefix !== void 0 && child.startsWith(ecosystem.groupPrefix)) {
    holds[node] = held;
    return void 0;
  }
  const name = ecosystem.packageName(child);
  return name === null ? void 0 : { ecosystem, name: groupName(table3, node, ecosystem) + name };
}
function groupName(table3, node, { groupPrefix }) {
  const folder = decodeName(table3.name(table3.parent(node)));
  return groupPrefix !== void 0 && folder.startsWith(groupPrefix) ? `${folder}/` : "";
}
function packageBySuffix(table3, node) {
  for (const { ecosystem, suffix } of SUFFIXES) {
    const start = table3.nameLength(node) - suffix.length;
    if (start <= 0 || !hasBytesAt(table3, node, start, suffix)) continue;
    const name = ecosystem.packageName(decodeName(table3.name(node)));
    if (name !== null) return { ecosystem, name };
  }
  return void 0;
}
function heldByName(table3, node) {
  for (const { name, index } of FOLDERS) {
    if (table3.nameLength(node) === name.length && hasBytesAt(table3, node, 0, name)) return index + 1;
  }
  return 0;
}

// src/analyze/packages/packages.ts
function largestPackages(files2, table3) {
  const rows = joinCopies(findCopies(files2, findPackages(table3), table3));
  return heaviest(
    rows.map(({ bytes }) => bytes),
    (i) => {
      const { largest, bytes, copies } = rows[i];
      const { ecosystem, name, node } = largest;
      return { ecosystem: ecosystem.name, name, path: table3.path(node), bytes, copies };
    }
  );
}
function findCopies(files2, { roots, owner }, table3) {
  const copies = /* @__PURE__ */ new Map();
  for (const [node, nodeBytes] of sumByRoot(files2, owner)) {
    const root = roots.get(node);
    const { ecosystem, name } = root;
    const key = ecosystem.hasParts ? `${table3.parent(node)}/${name}` : String(node);
    const copy = copies.get(key);
    if (copy === void 0) copies.set(key, { ...root, node, nodeBytes, bytes: nodeBytes });
    else addPart(copy, node, nodeBytes);
  }
  return copies.values();
}
function addPart(copy, node, nodeBytes) {
  copy.bytes += nodeBytes;
  if (nodeBytes <= copy.nodeBytes) return;
  copy.node = node;
  copy.nodeBytes = nodeBytes;
}
function sumByRoot(files2, owner) {
  const sums = /* @__PURE__ */ new Map();
  for (let i = 0; i < files2.node.length; i++) {
    const root = owner[files2.node[i]];
    if (root >= 0) sums.set(root, (sums.get(root) ?? 0) + files2.bytes[i]);
  }
  return sums;
}
function joinCopies(copies) {
  const rows = /* @__PURE__ */ new Map();
  for (const copy of copies) {
    const key = `${copy.ecosystem.name}/${copy.name}`;
    const row = rows.get(key);
    if (row === void 0) {
      rows.set(key, { largest: copy, bytes: copy.bytes, copies: 1 });
      continue;
    }
    row.bytes += copy.bytes;
    row.copies++;
    if (copy.bytes > row.largest.bytes) row.largest = copy;
  }
  return [...rows.values()];
}

// src/analyze/pre-order.ts
function preOrder(table3, keep) {
  const { children, start, count } = sortedChildren(table3, keep);
  const order = new Int32Array(count);
  const pending = new Int32Array(count + 1);
  let [length, depth] = [0, 0];
  for (let node = ROOT3; ; node = pending[--depth]) {
    if (node !== ROOT3) order[length++] = node;
    const first = start[node];
    for (let i = start[node + 1] - 1; i >= first; i--) pending[depth++] = children[i];
    if (depth === 0) return order;
  }
}
function depths(table3) {
  const depth = new Int32Array(table3.count).fill(-1);
  for (let node = ROOT3 + 1; node < table3.count; node++) depth[node] = depth[table3.parent(node)] + 1;
  return depth;
}
function sortedChildren(table3, keep) {
  const start = new Int32Array(table3.count + 1);
  let count = 0;
  for (let node = table3.count - 1; node > ROOT3; node--) {
    if (keep[node] === 0) continue;
    const parent = table3.parent(node);
    keep[parent] = 1;
    start[parent + 1] = start[parent + 1] + 1;
    count++;
  }
  for (let i = 1; i < start.length; i++) start[i] = start[i] + start[i - 1];
  const children = new Int32Array(count);
  const end = start.slice();
  for (let node = ROOT3 + 1; node < table3.count; node++) {
    if (keep[node] === 0) continue;
    const parent = table3.parent(node);
    children[end[parent]] = node;
    end[parent] = end[parent] + 1;
  }
  for (let node = 0; node < table3.count; node++) sortNames(table3, children.subarray(start[node], start[node + 1]));
  return { children, start, count };
}
function sortNames(table3, siblings) {
  if (siblings.length > 1) siblings.sort((a, b) => compareNames(table3, a, b));
}

// src/analyze/path-tree.ts
var IMPLIED2 = -1;
function buildPathTree(merged, files2, fate) {
  const { table: table3, filesystem } = merged;
  const visibleBytes = new Float64Array(table3.count);
  files2.node.forEach((node, i) => {
    visibleBytes[node] = files2.bytes[i];
  });
  const reclaimableBytes = sumHidden(merged, fate);
  const firstLayer = firstLayers(merged);
  const isLive = (node) => filesystem.what[node] !== LIVE.absent;
  const order = preOrder(
    table3,
    Uint8Array.from(firstLayer, (layer, node) => layer !== IMPLIED2 || isLive(node) ? 1 : 0)
  );
  const depth = depths(table3);
  const links = linkRows(filesystem, files2, order);
  const replaced = replacedRows(filesystem, files2, order, firstLayer);
  return {
    depth: Array.from(order, (node) => depth[node]),
    name: Array.from(order, (node) => decodeName(table3.name(node))),
    visibleBytes: Array.from(order, (node) => visibleBytes[node]),
    reclaimableBytes: Array.from(order, (node) => reclaimableBytes[node]),
    isVisible: Array.from(order, (node) => isLive(node) ? 1 : 0),
    firstLayer: Array.from(order, (node) => firstLayer[node]),
    ...links.row.length > 0 && { links },
    ...replaced.row.length > 0 && { replaced }
  };
}
function linkRows({ inode }, files2, order) {
  const hasBytes = new Uint8Array(inode.length);
  for (const node of files2.node) hasBytes[node] = 1;
  const isLink = (node) => inode[node] !== NO_INODE && hasBytes[node] === 0;
  const row = [];
  const firstRow = /* @__PURE__ */ new Map();
  order.forEach((node, at2) => {
    if (isLink(node)) {
      row.push(at2);
      firstRow.set(inode[node], at2);
    }
  });
  if (row.length === 0) return { row, first: [] };
  order.forEach((node, at2) => {
    if (hasBytes[node] === 1 && firstRow.has(inode[node])) firstRow.set(inode[node], at2);
  });
  return { row, first: row.map((at2) => firstRow.get(inode[order[at2]])) };
}
function replacedRows({ inode, ledger }, files2, order, firstLayer) {
  const shippedBy = new Int32Array(inode.length).fill(IMPLIED2);
  for (const node of files2.node) shippedBy[node] = ledger.numbers.locate(inode[node]).layer;
  const row = [];
  const layer = [];
  order.forEach((node, at2) => {
    const by = shippedBy[node];
    if (by === IMPLIED2 || by === firstLayer[node]) return;
    row.push(at2);
    layer.push(by);
  });
  return { row, layer };
}
function sumHidden({ table: table3, layers, nodes, filesystem }, fate) {
  const hidden = new Float64Array(table3.count);
  forEachEntry(nodes, (layer, i, node) => {
    const columns = layers[layer];
    const entry = filesystem.ledger.numbers.first[layer] + i;
    if (columns === void 0 || fate[entry] === FATE.visible) return;
    hidden[node] = hidden[node] + bodyBytes(columns, i);
  });
  return hidden;
}
function firstLayers({ table: table3, layers, nodes, filesystem }) {
  const first = new Int32Array(table3.count).fill(IMPLIED2);
  forEachEntry(nodes, (layer, i, node) => {
    const columns = layers[layer];
    const isSeen = filesystem.marker[node] === MARKER.none || columns !== void 0 && bodyBytes(columns, i) > 0;
    if (isSeen && first[node] === IMPLIED2) first[node] = layer;
  });
  return first;
}
function forEachEntry(nodes, visit) {
  nodes.forEach((layerNodes, layer) => {
    for (let i = 0; i < layerNodes.length; i++) visit(layer, i, layerNodes[i]);
  });
}
function bodyBytes({ kind, sizeBytes }, entry) {
  return isFileBody(kind[entry]) ? sizeBytes[entry] : 0;
}

// src/analyze/waste.ts
var HEAVY_SHARE3 = 0.05;
function listWaste(merged, fates, reclaimableBytes, sums) {
  const threshold = Math.max(1, reclaimableBytes * HEAVY_SHARE3);
  const rows = merged.layers.flatMap((_, layer) => layerRows(merged, layer, fates, threshold, sums));
  return heaviest(
    rows.map(({ bytes }) => bytes),
    (i) => {
      const { node, ...row } = rows[i];
      return { path: merged.table.path(node), ...row };
    }
  );
}
function layerRows(merged, layer, { fate, changes }, threshold, sums) {
  const { ledger } = merged.filesystem;
  const nodes = merged.nodes[layer];
  const sizeBytes = merged.layers[layer]?.sizeBytes;
  const first = ledger.numbers.first[layer];
  return groupHidden(merged, layer, fate).flatMap((group) => {
    for (const i of group) sums.add(nodes[i], sizeBytes[i], ledger.hiddenAt[first + i]);
    const any = first + group[0];
    const cause = CAUSE_OF_FATE[fate[any]];
    const hiddenInLayer = ledger.hiddenInLayer[any];
    const common = { cause, addedInLayer: layer, hiddenInLayer };
    const bits = group.reduce((all, i) => all | changes[first + i], 0);
    const told = cause === "metadata" ? { ...common, changes: changesOf(bits) } : common;
    return sums.take(threshold).map((row) => ({ ...row, ...told }));
  });
}
function groupHidden({ layers, filesystem }, layer, fate) {
  const { numbers: numbers2, hiddenInLayer } = filesystem.ledger;
  const first = numbers2.first[layer];
  const { count = 0, kind = new Uint8Array() } = layers[layer] ?? {};
  const groups = /* @__PURE__ */ new Map();
  for (let i = 0; i < count; i++) {
    const at2 = fate[first + i];
    if (at2 === FATE.visible || !isFileBody(kind[i])) continue;
    const key = hiddenInLayer[first + i] * CAUSE_OF_FATE.length + at2;
    const group = groups.get(key);
    if (group === void 0) groups.set(key, [i]);
    else group.push(i);
  }
  return [...groups.values()];
}

// src/analyze/analyze.ts
function mergeImage(image) {
  const table3 = new PathTable();
  const layers = image.layers.map((layer) => layer.table.entries);
  const nodesOf = new Map([...new Set(layers)].map((entries) => [entries, table3.internEntries(entries)]));
  const nodes = layers.map((entries) => nodesOf.get(entries));
  const dive = diveAccount(
    table3,
    layers.map((entries, layer) => ({ entries, nodes: nodes[layer] }))
  );
  const filesystem = mergeLayers(layers, table3, nodes);
  return {
    table: table3,
    layers,
    nodes,
    dive,
    filesystem,
    pairs: filesystem.ledger.pairs,
    notices: noticesOf(filesystem.brokenLinks)
  };
}
function examineImage(image, merged, same, { withTree }) {
  const { table: table3, layers, dive, filesystem } = merged;
  const fate = settleFates(filesystem.ledger, same);
  const fates = { fate, changes: changesByEntry(layers, filesystem.ledger, same) };
  const account = sumBodies(layers, fate);
  const measures = measureImage(image, filesystem, account, dive);
  const files2 = visibleFiles(layers, filesystem);
  const sums = new FolderSums(table3);
  const fingerprints = withTree ? fingerprintLayers(table3, layers, merged.nodes) : [];
  const facts = {
    key: { name: image.name, platform: formatPlatform(image.platform) },
    source: image.source,
    manifestDigest: image.manifestDigest,
    configDigest: image.configDigest,
    readBy: image.readBy,
    verified: weakest(image.layers.map((layer) => layer.table.verified)),
    measures,
    unmeasured: unmeasuredReasons(measures),
    exactness: {
      pullBytes: measures.pullBytes === null ? null : image.storedBytesAre,
      contentsCompared: filesystem.ledger.uncomparable === 0 && merged.pairs.every((_, i) => same[i] !== void 0)
    },
    diveUserWasted: dive.diveUserWasted,
    reclaimableByCause: account.byCause,
    layers: image.layers.map((_, index) => {
      const fingerprint2 = fingerprints[index];
      return { ...layerFacts(image, index, account, dive.layerBytes), ...fingerprint2 && { fingerprint: fingerprint2 } };
    }),
    waste: listWaste(merged, fates, measures.reclaimableBytes, sums),
    largest: {
      folders: largestFolders(files2, account.visibleBytes, table3, sums),
      packages: largestPackages(files2, table3),
      files: largestFiles(files2, table3)
    },
    tree: withTree ? buildPathTree(merged, files2, fate) : null
  };
  return { facts, evidence: collectEvidence(merged, fates, sums) };
}
function layerFacts(image, index, account, layerBytes) {
  const { diffId, digest, storedBytes, table: table3 } = image.layers[index];
  const { contentBytes = 0, hiddenBytes = 0 } = account.layers[index] ?? {};
  return {
    index,
    diffId,
    digest,
    layerBytes: layerBytes[index] ?? 0,
    contentBytes,
    reclaimableBytes: hiddenBytes,
    storedBytes,
    entryCount: table3.entries.count,
    instruction: readableInstruction(image.createdBy[index] ?? null),
    verified: table3.verified
  };
}
function weakest(verified) {
  return VERIFICATIONS.find((each) => verified.includes(each)) ?? "diffId";
}
function noticesOf(brokenLinks) {
  if (brokenLinks === 0) return [];
  const [what, count] = brokenLinks === 1 ? ["hard link leads", "It counts as a name"] : ["hard links lead", "They count as names"];
  return [`${brokenLinks} ${what} to no file. ${count} without bytes.`];
}

// src/judge/needs.ts
function budgetNeeds(budget, flags) {
  const rules = [void 0, ...budget?.images.keys() ?? []].flatMap((name) => rulesInForce(budget, flags, name));
  const needs = (need) => rules.some(({ rule }) => rule.needs.includes(need));
  const parts = budget === void 0 ? [] : [budget, ...budget.images.values()];
  const asksForPaths = parts.some(({ paths }) => paths.length > 0);
  const asksForPathGrowth = parts.some(
    ({ paths }) => paths.some(({ highestGrowthBytes }) => highestGrowthBytes !== null)
  );
  const ignores = parts.some(({ ignore }) => ignore.length > 0) && rules.some(({ rule }) => rule.measure === "reclaimableBytes");
  return {
    files: asksForPaths || needs("files"),
    stored: needs("stored"),
    tree: asksForPaths || ignores,
    estimate: needs("stored") && budget?.mayEstimate === true,
    baseline: needs("baseline") || asksForPathGrowth
  };
}

// src/judge/rule-flags.ts
var FROM = "--rule";
function parseRuleFlags(flags) {
  const rules = /* @__PURE__ */ new Map();
  const texts = [];
  for (const text of flags) {
    const problems = [];
    readFlag(text, rules, (problem) => problems.push(problem));
    if (problems.length > 0) texts.push({ name: FROM, text, isOneLine: true, problems });
  }
  if (texts.length > 0) throw problemsError("Option --rule", "USAGE", texts);
  return rules;
}
function readFlag(text, rules, complain) {
  const equals = text.indexOf("=");
  const keyEnd = equals === -1 ? text.length : equals;
  const key = text.slice(0, keyEnd);
  const rule = findRule(key);
  if (rule === void 0) {
    const meant = closest(
      key,
      RULES.map((known) => known.key)
    );
    const hint = meant ? `did you mean ${quoted(meant)}?` : "plimsoll rules lists them all";
    complain({ start: 0, end: keyEnd, message: `unknown rule ${quoted(key)}`, hint });
  } else if (equals === -1) {
    complain({ start: keyEnd, end: keyEnd, message: `${key} has no limit`, hint: `write ${key}=LIMIT` });
  } else {
    readLimits(text, keyEnd + 1, rule, rules, complain);
  }
}
function readLimits(text, start, rule, rules, complain) {
  const limits = { ...rules.get(rule.key) };
  for (const part2 of partsOf(text, start)) {
    const place = { start: part2.start, end: part2.start + part2.text.length };
    const reading = readPart(rule, part2.text);
    if ("message" in reading) {
      complain({ ...place, message: `${rule.key}: ${reading.message}`, hint: reading.hint });
      continue;
    }
    const bounds = part2.bound ? [part2.bound] : reading.limit === null ? BOTH : ["fail"];
    if (bounds.some((bound) => limits[bound] !== void 0))
      complain({ ...place, message: `${rule.key} is given twice`, hint: "keep one of them" });
    for (const bound of bounds) limits[bound] = { limit: reading.limit, from: FROM };
  }
  if (warnsTooLate(rule, limits)) complain({ start, end: text.length, ...tooLate(rule.key) });
  rules.set(rule.key, limits);
}
var BOTH = ["warn", "fail"];
function partsOf(text, start) {
  if (!/^(?:warn|fail):/.test(text.slice(start))) return [{ bound: void 0, text: text.slice(start), start }];
  return [...text.slice(start).matchAll(/(?:^|,)(warn|fail):(.*?)(?=,(?:warn|fail):|$)/gs)].map((match) => {
    const limit = match[2] ?? "";
    const bound = match[1] === "warn" ? "warn" : "fail";
    return { bound, text: limit, start: start + match.index + match[0].length - limit.length };
  });
}
var readPart = (rule, text) => text.trim() === "" ? { message: "a limit is missing", hint: "write one, or disabled to switch the rule off" } : readLimit(rule, { text, isPlain: false });

// src/run.ts
async function run(request, host, circumstances = {}) {
  const { limits = await readLimits2(request, host), context, loosened } = circumstances;
  const needs = budgetNeeds(limits.budget, limits.flags);
  const jobs = jobsOf(request, limits.budget);
  const images = [];
  const notices = [];
  for (const job of jobs) {
    const measured = await measureJob(job, request, needs, host);
    images.push(...measured.images);
    notices.push(...measured.notices);
  }
  notices.push(...circumstances.notices ?? []);
  return judgeReport({ ...limits, images, notices, now: host.now(), toolVersion: VERSION, run: context, loosened });
}
async function readLimits2(request, host) {
  const file = await readBudgetFile(request.budgetPath, host);
  const budget = file && (await import("./parse-budget.js")).parseBudget(file);
  return { budget, flags: parseRuleFlags(request.ruleFlags) };
}
function jobsOf(request, budget) {
  if (request.build !== void 0) return [buildJob(void 0, request.build)];
  if (request.images.length > 0) return request.images.map(({ name, source }) => sourceJob(name, source));
  const listed = [...budget?.images ?? []].flatMap(([name, { image, build }]) => {
    if (build !== null) return [buildJob(name, fromRecipe(build, request.platform))];
    return image === null ? [] : [sourceJob(name, image)];
  });
  if (listed.length > 0) return listed;
  throw new GateError("USAGE", "there is nothing to check", {
    fix: "name an image, for example: plimsoll check docker:app:latest; or list images in the budget"
  });
}
var sourceJob = (name, source) => ({
  name,
  source,
  open: openSource
});
function buildJob(name, build) {
  const source = `build:${build.folder}`;
  const open3 = async (context) => {
    const { openBuild } = await import("./engines.js");
    return openBuild({ ...build, onLog: context.host.log }, context);
  };
  return { name, source, open: open3 };
}
function fromRecipe(recipe, wanted) {
  const { context, file, target, args } = recipe;
  const platform = wanted === void 0 ? recipe.platform : formatPlatform(wanted);
  return {
    folder: context,
    file: file ?? void 0,
    target: target ?? void 0,
    buildArgs: Object.entries(args).map(([key, value]) => `${key}=${value}`),
    secrets: [],
    platforms: platform === null ? [] : [platform]
  };
}
async function measureJob(job, request, needs, host) {
  const { platform, select, verify } = request;
  const context = {
    source: job.source,
    name: job.name,
    platform,
    select,
    verify,
    estimate: needs.estimate,
    host
  };
  let opened;
  try {
    opened = await job.open(context);
  } catch (error) {
    return { images: [unmeasured2({ name: job.name ?? job.source, platform: "" }, error, job.source)], notices: [] };
  }
  try {
    const images = [];
    for (const found of opened.images) images.push(await measureImage2(found, job, request.withTree || needs.tree));
    return { images, notices: opened.notices };
  } finally {
    await opened.close();
  }
}
async function measureImage2(found, job, withTree) {
  try {
    const image = await found.read();
    const merged = mergeImage(image);
    const same = await image.sameContent(merged.pairs);
    const { facts, evidence } = examineImage(image, merged, same, { withTree });
    return { key: facts.key, facts, advice: advise(facts, evidence), notices: [...image.notices, ...merged.notices] };
  } catch (error) {
    return unmeasured2({ name: found.name, platform: found.platform }, error, job.source);
  }
}
function unmeasured2(key, error, source) {
  const failure = located(error, source);
  const isReported = failure instanceof GateError && failure.exitCode === 3;
  if (!isReported) throw failure;
  const { code: code2, message, where, fix } = failure;
  return {
    key,
    error: { code: code2, message, ...where !== void 0 && { where }, ...fix !== void 0 && { fix } },
    notices: []
  };
}

// src/cli/interrupt.ts
var GRACE_MS = 3e3;
function stopOnSignals(process2, timeoutMs) {
  const controller = new AbortController();
  const interrupt = () => {
    if (controller.signal.aborted) process2.exit(130);
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
  for (const name of signals) process2.on(name, interrupt);
  return {
    signal: controller.signal,
    orStopped: (work) => Promise.race([work, stopped(controller.signal, work)]),
    dispose: () => {
      clearTimeout(timer);
      for (const name of signals) process2.off(name, interrupt);
    }
  };
}
async function stopped(signal, work) {
  await new Promise((resolve2) => signal.addEventListener("abort", () => resolve2(), { once: true }));
  const grace = new Promise((resolve2) => {
    setTimeout(resolve2, GRACE_MS).unref();
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

// src/request/time.ts
var UNIT_MS = { ms: 1, s: 1e3, m: 6e4, h: 36e5, "": 1e3 };
function parseTimeMs(text) {
  const match = /^(\d+(?:\.\d+)?)\s*(ms|s|m|h|)$/.exec(text);
  const ms = match ? Number(match[1]) * UNIT_MS[match[2]] : 0;
  return ms < 1 || ms > 2 ** 31 - 1 ? void 0 : ms;
}

export {
  readReportFile,
  waivableAs,
  judgeReport,
  imageVerdict,
  reportVerdict,
  exitCodeOf,
  writeReportFile,
  unwritable,
  countChars,
  countBytes,
  fullestFitting,
  cutEnd,
  inert,
  inertReport,
  adviceWords,
  formatBytes,
  formatCount,
  formatShare,
  formatApart,
  describeFinding,
  headline,
  findingLine,
  wrap,
  code,
  wasteStory,
  wastePath,
  table,
  openScreen,
  isInRepository,
  looseningWords,
  verdictLine,
  markdownMore,
  renderQuietMarkdown,
  markdownVersions,
  renderComment,
  isWorthAComment,
  span,
  alignColumns,
  paint,
  renderError,
  renderJson,
  prettyJson,
  renderTerminal,
  MOST_BUDGET_BYTES,
  budgetFileOf,
  unusableBudget,
  BUDGET_NAMES,
  parseRuleFlags,
  VERSION,
  run,
  readLimits2 as readLimits,
  namedSources,
  parseTimeMs,
  stopOnSignals
};
