import {
  PATH_BYTES_RULE,
  RULES,
  closest,
  judgePaths,
  judgeValue,
  rulesInForce,
  unmeasuredPaths,
  warnsTooLate
} from "./shared-07612e.js";
import {
  SCHEMA_VERSION
} from "./shared-f533ba.js";
import {
  quoted
} from "./shared-5a033b.js";
import {
  ERROR_EXIT,
  EXIT
} from "./shared-5d859c.js";

// src/judge/judge-image.ts
function judgeFacts(facts, budget, flags, compared = {}) {
  const parts = budget ? [budget, budget.images.get(facts.key.name)] : [];
  const paths = parts.flatMap((part) => part?.paths ?? []);
  const ignore = [...new Set(parts.flatMap((part) => part?.ignore ?? []))];
  const isRequired = budget?.isBaselineRequired === true && compared.isBaselineUncalledFor !== true;
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
var NO_BASE = "its report does not tell own layers: measure the image again";
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
  if (value === null) return unmeasured(base, facts.unmeasured[measure] ?? REASONS[measure] ?? NO_REASON);
  if (measure === "pullBytes" && facts.exactness.pullBytes === "estimate" && !context.mayEstimate)
    return unmeasured(base, ONLY_ESTIMATE);
  if (measure !== "reclaimableBytes" || !context.isIgnoring) return { ...base, ...judgeValue(base, value) };
  if (context.ignored === null) return unmeasured(base, `ignore needs paths, and ${NO_TREE}`);
  const judged = { ...base, ...judgeValue(base, value - context.ignored.bytes) };
  return context.ignored.bytes === 0 ? judged : { ...judged, ignored: context.ignored };
}
var NO_REASON = "this image has no such measure";
var REASONS = { ownBytes: NO_BASE };
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
function judgeAsDive(base, { diveUserWasted = "number", unmeasured: reasons }) {
  if (diveUserWasted === "number") return unmeasured(base, reasons[base.measure] ?? "this image has no such measure");
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
    if (!isFailedGrowth(finding)) return finding;
    const trace = `the label "${label}", set by ${override.by}, makes a warning of this`;
    const why = finding.why === void 0 ? trace : `${finding.why}
${trace}`;
    return { ...finding, outcome: "warn", why, overridden: { label, by: override.by } };
  });
}
var hasFailedGrowth = ({ images }) => images.some(({ findings }) => findings.some(isFailedGrowth));
var isFailedGrowth = ({ outcome, measure }) => outcome === "fail" && (isGrowth(measure) || measure === "pathGrowthBytes");

// src/judge/propose/round-figure.ts
function roundFigure(number) {
  if (number === 0) return 0;
  const exponent = Number(number.toExponential().split("e")[1]) - 1;
  const lead = number / 10 ** exponent;
  const step = lead < 50 ? 1 : 5;
  return Number(`${Math.ceil(lead / step - 1e-9) * step}e${exponent}`);
}

// src/judge/propose/roomy-limit.ts
function roomyLimit(kind, value, imageBytes, multiple = 1) {
  const cost = costOf(kind, value);
  if (kind.unit === "ratio" && cost > 1) return null;
  return roundLimit(kind, withRoom(kind, cost, imageBytes), multiple);
}
function withRoom({ unit }, cost, imageBytes) {
  if (unit === "ratio") return Math.max(cost * 1.05, cost + 5e-3);
  const least = unit === "bytes" ? imageBytes / 100 : 1;
  return Math.ceil(Math.max(cost * 1.05, cost + least));
}
function roundLimit(kind, cost, multiple) {
  if (kind.unit !== "ratio") return roundFigure(Math.ceil(cost) / multiple);
  return costOf(kind, Math.min(Math.ceil(cost * 100 - 1e-9), 100) / 100);
}
var costOf = ({ unit, bound }, limit) => unit === "ratio" && bound === "atLeast" ? Number((1 - limit).toFixed(12)) : limit;

// src/judge/propose/outgrown.ts
function outgrownLimits(budget, images, gain = 0.1) {
  const holders = holdersOf(budget, images);
  const byName = /* @__PURE__ */ new Map();
  for (const holder of holders) byName.set(holder.name, [...byName.get(holder.name) ?? [], holder]);
  const entries = [...budget.images].flatMap(
    ([image, part]) => partLimits({ image, part, pointer: `/images/${image}` }, byName.get(image) ?? [])
  );
  return [...partLimits({ image: null, part: budget, pointer: "" }, holders), ...entries].filter(
    (held) => isOutgrown(held, gain)
  );
}
function partLimits({ image, part, pointer }, holders) {
  const ofRules = RULES_OF_IMAGES.flatMap((rule) => {
    const limits = part.rules.get(rule.key);
    const written = { rule, label: rule.key, image, pointer: `${pointer}/rules/${rule.key}` };
    return limits === void 0 ? [] : ruleLimit(written, limits, holders);
  });
  const [unknownImages, measured] = [unknownOf(holders), measuredOf(holders)];
  const ofPaths = part.paths.flatMap(({ id, path, highestBytes }, index) => {
    const place = { image, pointer: `${pointer}/paths/${index}/highestBytes` };
    const written = { rule: PATH_BYTES_RULE, label: path, ...place, unknownImages, warnsElsewhere: [] };
    return highestBytes === null ? [] : heldLimit(written, highestBytes, `${id}.highestBytes`, measured);
  });
  return [...ofRules, ...ofPaths];
}
var OF_IMAGES = ["files", "stored", "base"];
var RULES_OF_IMAGES = RULES.filter(({ needs }) => needs.every((need) => OF_IMAGES.includes(need)));
function holdersOf(budget, images) {
  const holder = (name, measured) => ({
    name,
    inForce: new Map(rulesInForce(budget, /* @__PURE__ */ new Map(), name).map(({ rule, bounds }) => [rule.key, bounds])),
    measured
  });
  const judged = images.map(({ key, facts, findings }) => {
    const imageBytes = facts?.measures.imageBytes ?? 0;
    return holder(key.name, { imageBytes, findings: new Map(findings.map((finding) => [finding.id, finding])) });
  });
  const names = new Set(images.map(({ key }) => key.name));
  return [
    ...judged,
    ...[...budget.images.keys()].filter((name) => !names.has(name)).map((name) => holder(name, void 0))
  ];
}
var measuredOf = (holders) => holders.flatMap(({ measured }) => measured ?? []);
var unknownOf = (holders) => holders.filter(({ measured }) => measured === void 0).map(({ name }) => name);
function ruleLimit(written, limits, holders) {
  const { label } = written;
  const holds = ({ inForce }, bound) => limits[bound] !== void 0 && inForce.get(label)?.[bound] === limits[bound];
  const held = holders.filter((holder) => holds(holder, "warn") || holds(holder, "fail"));
  const warnsElsewhere = held.filter((holder) => holds(holder, "fail") && !holds(holder, "warn")).flatMap(({ inForce }) => inForce.get(label)?.warn ?? []);
  return heldLimit({ ...written, unknownImages: unknownOf(held), warnsElsewhere }, limits, label, measuredOf(held));
}
function heldLimit(written, limits, findingId, measured) {
  const [first, ...others] = ["warn", "fail"].flatMap((bound) => setBound(bound, limits[bound]));
  const found = measured.map(({ findings }) => findings.get(findingId));
  const values = found.map((finding) => finding?.value ?? null);
  if (first === void 0 || values.length === 0 || values.includes(null) || found.every(isNowhere)) return [];
  const worst2 = written.rule.bound === "atMost" ? Math.max : Math.min;
  return [
    {
      ...written,
      bounds: [first, ...others],
      value: worst2(...values.map(Number)),
      imageBytes: Math.max(...measured.map(({ imageBytes }) => imageBytes))
    }
  ];
}
var setBound = (bound, written) => written === void 0 || written.limit === null ? [] : [{ bound, written, limit: written.limit }];
var isNowhere = (finding) => finding?.measure === "pathBytes" && finding.matchCount === 0;
var comesBeforeWarning = ({ rule, warnsElsewhere }, newLimit, limitOf = (warn) => warn.limit) => warnsElsewhere.some((warn) => {
  const limit = limitOf(warn);
  return limit !== null && costOf(rule, newLimit) < costOf(rule, limit);
});
var LEAST_GAIN = { bytes: 0, count: 2, ratio: 0.02 };
function isOutgrown({ rule, value, imageBytes, bounds: [{ limit }] }, gain) {
  const proposed = roomyLimit(rule, value, imageBytes);
  if (proposed === null) return false;
  const [now, then] = [costOf(rule, limit), costOf(rule, proposed)];
  return then < now && then <= now * (1 - gain) && now - then >= LEAST_GAIN[rule.unit] - 1e-9;
}

// src/judge/propose/ratchet-due.ts
var MOST_NAMED = 3;
function ratchetNotices(budget, images) {
  if (budget === void 0 || images.some(({ verdict }) => verdict !== "pass")) return [];
  const outgrown = outgrownLimits(budget, images, 0.25).filter((held) => !held.rule.isDive && canComeDown(held));
  if (outgrown.length === 0) return [];
  const named = outgrown.slice(0, MOST_NAMED).map(nameOf);
  const more = outgrown.length - named.length;
  const which = more > 0 ? `${named.join(", ")} and ${more} more` : named.join(", ");
  return [`${budget.source}: far more room than is needed in ${which}; plimsoll ratchet lowers such limits`];
}
function canComeDown(held) {
  const { rule, value, imageBytes, bounds, unknownImages } = held;
  const proposed = roomyLimit(rule, value, imageBytes);
  if (proposed === null || unknownImages.length > 0) return false;
  return bounds[0].bound === "warn" || !comesBeforeWarning(held, proposed);
}
var nameOf = ({ label, image }) => image === null ? label : `${label} of ${image}`;

// src/judge/unlisted-images.ts
function unlistedImageNotices(budget, images) {
  if (budget === void 0 || budget.images.size === 0) return [];
  const measured = images.filter(({ facts, manifest }) => (facts ?? manifest) !== void 0).map(({ key }) => key.name);
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
function applyWaivers(findings, budget, imageName, now) {
  const waivers = [...budget?.images.get(imageName)?.waivers ?? [], ...budget?.waivers ?? []];
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
  const measured = images.filter(({ facts, manifest }) => (facts ?? manifest) !== void 0);
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
  const { images, budget, flags, notices, now, toolVersion, run, loosened } = request;
  const judged = images.map((image) => judgeImage(image, request));
  return {
    schemaVersion: SCHEMA_VERSION,
    tool: { name: "plimsoll", version: toolVersion },
    ...run && { run },
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
      ...unmatchedPathNotices(judged),
      ...ratchetNotices(budget, judged)
    ],
    images: judged
  };
}
function judgeImage(image, { budget, flags, now, overriddenBy }) {
  const { key, facts, manifest, comparison, advice, error, notices } = image;
  const known = facts ?? manifest;
  if (known === void 0) {
    return { key, verdict: "unmeasured", findings: [], ...error && { error }, notices };
  }
  const waived = applyWaivers(judgeFacts(known, budget, flags, image), budget, key.name, now);
  const findings = applyOverride(waived, budget, overriddenBy);
  const verdict = imageVerdict(findings, error);
  return {
    key,
    verdict,
    findings,
    ...facts && { facts },
    ...manifest && { manifest },
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

// src/version.ts
var VERSION = "0.1.0";

export {
  isGrowth,
  hasFailedGrowth,
  roomyLimit,
  roundLimit,
  costOf,
  outgrownLimits,
  comesBeforeWarning,
  waivableAs,
  judgeReport,
  imageVerdict,
  reportVerdict,
  exitCodeOf,
  VERSION
};
