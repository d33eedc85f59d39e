import {
  editDistance
} from "./shared-8fbf56.js";
import {
  quoted
} from "./shared-5a033b.js";

// src/judge/rules.ts
var RULES = [
  { key: "lowestEfficiency", measure: "efficiencyRatio", bound: "atLeast", unit: "ratio", isDive: true, default: 0.9, needs: ["files"], description: "dive's efficiency score: smallest over all sizes seen, by path" },
  { key: "highestWastedBytes", measure: "wastedBytes", bound: "atMost", unit: "bytes", isDive: true, default: null, needs: ["files"], description: "dive's wasted bytes: every copy of each path that is in more than one layer" },
  { key: "highestUserWastedPercent", measure: "userWastedRatio", bound: "atMost", unit: "ratio", isDive: true, default: 0.1, needs: ["files"], description: "dive's wasted bytes over the bytes of all layers but the first" },
  { key: "highestImageBytes", measure: "imageBytes", bound: "atMost", unit: "bytes", isDive: false, default: null, needs: ["files"], description: "the sizes of all entries in all layers, uncompressed" },
  { key: "highestLayerBytes", measure: "layerBytes", bound: "atMost", unit: "bytes", isDive: false, default: null, needs: ["files"], description: "the largest layer, uncompressed" },
  { key: "highestLayerCount", measure: "layerCount", bound: "atMost", unit: "count", isDive: false, default: null, needs: [], description: "the number of layers" },
  { key: "highestFileCount", measure: "fileCount", bound: "atMost", unit: "count", isDive: false, default: null, needs: ["files"], description: "the names of regular files a container sees" },
  { key: "highestContentBytes", measure: "contentBytes", bound: "atMost", unit: "bytes", isDive: false, default: null, needs: ["files"], description: "the bytes of file bodies in all layers" },
  { key: "highestVisibleBytes", measure: "visibleBytes", bound: "atMost", unit: "bytes", isDive: false, default: null, needs: ["files"], description: "the bytes of file bodies a container sees, each inode once" },
  { key: "highestReclaimableBytes", measure: "reclaimableBytes", bound: "atMost", unit: "bytes", isDive: false, default: null, needs: ["files"], description: "shipped bytes that no container can see, exactly" },
  { key: "lowestVisibleRatio", measure: "visibleRatio", bound: "atLeast", unit: "ratio", isDive: false, default: null, needs: ["files"], description: "visible over shipped bytes" },
  { key: "highestPullBytes", measure: "pullBytes", bound: "atMost", unit: "bytes", isDive: false, default: null, needs: ["stored"], description: "what a fresh machine downloads: stored layers and config" },
  { key: "highestOwnBytes", measure: "ownBytes", bound: "atMost", unit: "bytes", isDive: false, default: null, needs: ["files", "base"], description: "the sizes of all entries in the layers above the base image's" },
  { key: "highestGrowthBytes", measure: "growthBytes", bound: "atMost", unit: "bytes", isDive: false, default: null, needs: ["files", "baseline"], description: "how much larger than the baseline, uncompressed" },
  { key: "highestGrowthPercent", measure: "growthRatio", bound: "atMost", unit: "ratio", isDive: false, default: null, needs: ["files", "baseline"], description: "the same over the baseline's size" },
  { key: "highestOwnGrowthBytes", measure: "ownGrowthBytes", bound: "atMost", unit: "bytes", isDive: false, default: null, needs: ["files", "baseline", "base"], description: "how much the layers above the base image's grew" },
  { key: "highestPullGrowthBytes", measure: "pullGrowthBytes", bound: "atMost", unit: "bytes", isDive: false, default: null, needs: ["stored", "baseline"], description: "how much more a fresh machine downloads" },
  { key: "highestDeltaPullBytes", measure: "deltaPullBytes", bound: "atMost", unit: "bytes", isDive: false, default: null, needs: ["stored", "baseline"], description: "what a machine that has the baseline downloads: stored layers it lacks" }
];
var RULE_BY_KEY = new Map(RULES.map((rule) => [rule.isDive ? rule.key.toLowerCase() : rule.key, rule]));
function findRule(key) {
  const dive = RULE_BY_KEY.get(key.toLowerCase());
  return dive?.isDive ? dive : RULE_BY_KEY.get(key);
}

// src/judge/budget-reader.ts
var entriesOf = (value) => typeof value === "object" && value !== null && !Array.isArray(value) ? Object.entries(value) : [];
var itemsOf = (value) => Array.isArray(value) ? value : [];
function fromAt(reader, pointer) {
  return `${reader.source}:${reader.lineAt(reader.places.get(pointer)?.keyStart ?? 0)}`;
}
function complain(reader, pointer, message, hint) {
  const { start = 0, end = 0 } = reader.places.get(pointer) ?? {};
  reader.problems.push({ start, end, message, hint });
}
var pointerTo = (parent, key) => `${parent}/${String(key).replaceAll("~", "~0").replaceAll("/", "~1")}`;

// src/judge/effective-limits.ts
function rulesInForce(budget, flags, imageName) {
  const ofImage = imageName === void 0 ? void 0 : budget?.images.get(imageName)?.rules;
  return RULES.flatMap((rule) => {
    const bounds = mergeBounds([
      flags.get(rule.key),
      ofImage?.get(rule.key),
      budget?.rules.get(rule.key),
      diveDefault(rule)
    ]);
    const limit = effectiveLimit(rule.key, bounds);
    return limit === void 0 ? [] : [{ rule, bounds, limit }];
  });
}
var DEFAULT = "default";
var diveDefault = (rule) => rule.default === null ? {} : { fail: { limit: rule.default, from: DEFAULT } };
function mergeBounds(places) {
  const warn = places.find((place) => place?.warn !== void 0)?.warn;
  const fail = places.find((place) => place?.fail !== void 0)?.fail;
  return { ...warn && { warn }, ...fail && { fail } };
}
function effectiveLimit(key, { warn, fail }) {
  const inForce = [fail, warn].filter((bound) => bound !== void 0 && bound.limit !== null);
  if (inForce.length === 0) return void 0;
  const from = [...new Set(inForce.map((bound) => bound.from))];
  return {
    rule: key,
    warnLimit: warn?.limit ?? null,
    failLimit: fail?.limit ?? null,
    from: from.join(", "),
    isDefault: from.every((place) => place === DEFAULT)
  };
}

// src/judge/glob-syntax.ts
var MOST_ALTERNATIVES = 64;
var MOST_PARTS = 30;
var MOST_CHARACTERS = 1e3;
function parseGlob(glob) {
  const whole = { start: 0, end: glob.length };
  if (glob === "") return { ...whole, message: "an empty pattern", hint: "write a path, as in /app or **/.git" };
  if (glob.length > MOST_CHARACTERS)
    return {
      ...whole,
      message: `a pattern of more than ${MOST_CHARACTERS} characters`,
      hint: "write several patterns"
    };
  const characters = unescaped(glob);
  if ("message" in characters) return characters;
  const spelt = spellOut(characters);
  if ("message" in spelt) return spelt;
  const alternatives = [];
  for (const alternative of spelt) {
    const parts = partsOf(alternative, glob.length);
    if ("message" in parts) return parts;
    alternatives.push(parts);
  }
  return { alternatives };
}
function unescaped(glob) {
  const characters = [];
  for (let at = 0; at < glob.length; at++) {
    const isEscaped = glob[at] === "\\";
    const char = glob[isEscaped ? at + 1 : at];
    if (char === void 0)
      return {
        start: at,
        end: at + 1,
        message: "a \\ with nothing behind it",
        hint: "write \\\\ for the character"
      };
    const problem = isEscaped ? void 0 : signProblem(glob, at);
    if (problem) return problem;
    characters.push({ char, isEscaped, at });
    if (isEscaped) at++;
  }
  return characters;
}
function signProblem(glob, at) {
  const place = { start: at, end: at + 1 };
  if (glob[at] === "[")
    return { ...place, message: "[\u2026] is not supported", hint: "write {a,b}, or \\[ for the character" };
  if (/^[@!+*?]\(/.test(glob.slice(at, at + 2)))
    return {
      start: at,
      end: at + 2,
      message: `${glob[at]}(\u2026) is not supported`,
      hint: "write {a,b}, or \\( for the character"
    };
  if (glob[at] === "!" && at === 0)
    return { ...place, message: "a pattern cannot be negated", hint: "write \\! for the character" };
  return void 0;
}
var isSign = (character, char) => character !== void 0 && !character.isEscaped && character.char === char;
function spellOut(characters) {
  let pending = [characters];
  for (; ; ) {
    const index = pending.findIndex((one) => one.some((character) => isSign(character, "{") || isSign(character, "}")));
    const next = pending[index];
    if (next === void 0) return pending;
    const choices = firstBraces(next);
    if ("message" in choices) return choices;
    pending = [...pending.slice(0, index), ...choices, ...pending.slice(index + 1)];
    if (pending.length > MOST_ALTERNATIVES) {
      const [first, last] = [characters[0], characters.at(-1)];
      const place = { start: first?.at ?? 0, end: (last?.at ?? 0) + 1 };
      return {
        ...place,
        message: `braces with more than ${MOST_ALTERNATIVES} choices`,
        hint: "write several patterns"
      };
    }
  }
}
function firstBraces(characters) {
  const open = characters.findIndex((character) => isSign(character, "{") || isSign(character, "}"));
  const at = characters[open]?.at ?? 0;
  const unbalanced = {
    start: at,
    end: at + 1,
    message: "an unbalanced brace",
    hint: "write \\{ or \\} for the character"
  };
  if (isSign(characters[open], "}")) return unbalanced;
  const cuts = [open];
  let depth = 1;
  let close = open;
  while (depth > 0 && ++close < characters.length) {
    if (isSign(characters[close], "{")) depth++;
    if (isSign(characters[close], "}")) depth--;
    if (depth === 0 || depth === 1 && isSign(characters[close], ",")) cuts.push(close);
  }
  if (depth > 0) return unbalanced;
  const [before, behind] = [characters.slice(0, open), characters.slice(close + 1)];
  return cuts.slice(1).map((cut, i) => {
    const start = [...before, ...characters.slice((cuts[i] ?? open) + 1, cut)];
    return [...start, ...start.length === 0 ? withoutSlashes(behind) : behind];
  });
}
function withoutSlashes(characters) {
  const start = characters.findIndex(({ char }) => char !== "/");
  return start === -1 ? [] : characters.slice(start);
}
function partsOf(characters, globLength) {
  const isAnchored = characters[0]?.char === "/";
  const parts = isAnchored ? [] : ["**"];
  const components = componentsOf(characters);
  if (components.length === 0 && !isAnchored)
    return { start: 0, end: globLength, message: "braces with a choice that leaves nothing", hint: "name each choice" };
  for (const component of components) {
    const problem = componentProblem(component);
    if (problem) return problem;
    const part = component.length === 2 && component.every((one) => isSign(one, "*")) ? "**" : tokensOf(component);
    if (part !== "**" || parts.at(-1) !== "**") parts.push(part);
  }
  if (parts.length > MOST_PARTS)
    return { start: 0, end: globLength, message: `more than ${MOST_PARTS} parts`, hint: "write a shorter pattern" };
  return parts.at(-1) === "**" ? [...parts.slice(0, -1), ["many"]] : parts;
}
function componentsOf(characters) {
  const components = [[]];
  for (const character of characters) {
    if (character.char === "/") components.push([]);
    else components.at(-1)?.push(character);
  }
  return components.filter((component) => component.length > 0);
}
function componentProblem(component) {
  const text = component.map(({ char }) => char).join("");
  const place = { start: component[0]?.at ?? 0, end: (component.at(-1)?.at ?? 0) + 1 };
  if (text === "." || text === "..")
    return { ...place, message: `a part cannot be "${text}"`, hint: "write the path from the image's root: /app/x" };
  const doubled = component.findIndex((one, index) => isSign(one, "*") && isSign(component[index + 1], "*"));
  if (doubled === -1 || component.length === 2) return void 0;
  const at = component[doubled]?.at ?? 0;
  return { start: at, end: at + 2, message: "** must stand alone between slashes", hint: "write **/*.js, or one *" };
}
function tokensOf(component) {
  const tokens = [];
  for (const character of component) {
    const last = tokens.at(-1);
    if (isSign(character, "*")) tokens.push("many");
    else if (isSign(character, "?")) tokens.push("any");
    else if (typeof last === "object") tokens[tokens.length - 1] = { text: last.text + character.char };
    else tokens.push({ text: character.char });
  }
  return tokens;
}

// src/judge/glob.ts
function compileGlob(pattern) {
  const parsed = parseGlob(pattern);
  if ("message" in parsed) return parsed;
  const alternatives = parsed.alternatives.map((parts) => ({ parts: parts.map(compiledPart), end: 1 << parts.length }));
  const places = alternatives.map(({ parts }) => reached(parts, 0));
  return {
    pattern,
    start: alternatives.some(({ end }, index) => ((places[index] ?? 0) & end) !== 0) ? "selected" : places,
    step: (state, name) => typeof state === "string" ? state : stepped(alternatives, state, name)
  };
}
function stepped(alternatives, state, name) {
  let next;
  let isDead = true;
  for (let index = 0; index < alternatives.length; index++) {
    const { parts, end } = alternatives[index];
    const before = state[index];
    const places = before === 0 ? 0 : advanced(parts, before, name);
    if ((places & end) !== 0) return "selected";
    if (places !== 0) isDead = false;
    if (places === before) continue;
    next ??= [...state];
    next[index] = places;
  }
  return isDead ? "dead" : next ?? state;
}
var reached = (parts, index) => parts[index] === "**" ? 1 << index | 1 << index + 1 : 1 << index;
function advanced(parts, places, name) {
  let next = 0;
  for (let index = 0; index < parts.length; index++) {
    if ((places & 1 << index) === 0) continue;
    const part = parts[index];
    if (part === "**") next |= reached(parts, index);
    else if (part !== void 0 && nameMatches(part, name)) next |= reached(parts, index + 1);
  }
  return next;
}
function compiledPart(part) {
  if (part === "**") return part;
  const runs = [[]];
  for (const token of part) {
    if (token === "many") runs.push([]);
    else runs.at(-1)?.push(token);
  }
  return runs;
}
function nameMatches(runs, name) {
  const first = runs[0];
  let at = endOfRun(first, name, 0);
  if (at === -1 || runs.length === 1) return at === name.length;
  for (let index = 1; index < runs.length - 1; index++) {
    at = endOfFirst(runs[index], name, at);
    if (at === -1) return false;
  }
  return endsWithRun(runs.at(-1), name, at);
}
function endOfRun(run, name, at) {
  let end = at;
  for (const token of run) {
    if (token === "any") {
      if (end >= name.length) return -1;
      end += name.codePointAt(end) > 65535 ? 2 : 1;
    } else {
      if (!name.startsWith(token.text, end)) return -1;
      end += token.text.length;
    }
  }
  return end;
}
function endOfFirst(run, name, from) {
  const [only] = run;
  if (run.length === 1 && typeof only === "object") {
    const found = name.indexOf(only.text, from);
    return found === -1 ? -1 : found + only.text.length;
  }
  for (let start = from; start <= name.length; start++) {
    const end = endOfRun(run, name, start);
    if (end !== -1) return end;
  }
  return -1;
}
function endsWithRun(run, name, from) {
  const [only] = run;
  if (only === void 0) return true;
  if (run.length === 1 && typeof only === "object")
    return name.length - only.text.length >= from && name.endsWith(only.text);
  for (let start = from; start < name.length; start++) if (endOfRun(run, name, start) === name.length) return true;
  return false;
}

// src/judge/outcome.ts
function judgeValue(limits, value) {
  const beyondFail = beyond(limits, limits.failLimit, value);
  const beyondWarn = beyond(limits, limits.warnLimit, value);
  if (beyondFail !== null && beyondFail > 0) return { value, distance: beyondFail, outcome: "fail" };
  if (beyondWarn !== null && beyondWarn > 0) return { value, distance: beyondWarn, outcome: "warn" };
  return { value, distance: Math.max(beyondFail ?? -Infinity, beyondWarn ?? -Infinity), outcome: "pass" };
}
function beyond({ bound }, limit, value) {
  if (limit === null) return null;
  return bound === "atMost" ? value - limit : limit - value;
}

// src/judge/path-tally.ts
var MOST_MATCHES = 10;
function sharedInodes({ links }) {
  const shared = /* @__PURE__ */ new Map();
  links?.row.forEach((row, i) => {
    const first = links.first[i];
    shared.set(row, first).set(first, first);
  });
  return shared;
}
function visibleRows(tree, shared) {
  const counted = /* @__PURE__ */ new Set();
  return {
    bytesOf: (row) => {
      const first = shared.get(row);
      if (first === void 0) return tree.visibleBytes[row] ?? 0;
      if (counted.has(first)) return 0;
      counted.add(first);
      return tree.visibleBytes[first] ?? 0;
    },
    counts: (row) => tree.isVisible[row] === 1
  };
}
var shippedRows = (tree) => ({
  bytesOf: (row) => (tree.visibleBytes[row] ?? 0) + (tree.reclaimableBytes[row] ?? 0),
  counts: (row) => (tree.firstLayer[row] ?? -1) >= 0
});
function countPaths(tree, { bytesOf, counts }) {
  const names = [];
  const largest = [];
  let [bytes, count] = [0, 0];
  let open;
  function close() {
    if (open?.isCounted) {
      count++;
      bytes += open.bytes;
      keepLargest(largest, open.bytes, () => matchOf(tree, names, open));
    }
    open = void 0;
  }
  return {
    add(row, isSelected) {
      const depth = tree.depth[row] ?? 0;
      if (open && depth <= open.depth) close();
      names[depth] = tree.name[row] ?? "";
      if (!isSelected) return;
      open ??= { row, depth, bytes: 0, layer: -1, isCounted: false };
      const firstLayer = tree.firstLayer[row] ?? -1;
      if (open.layer === -1) open.layer = firstLayer;
      open.bytes += bytesOf(row);
      open.isCounted ||= counts(row);
    },
    finish() {
      close();
      return { bytes, count, matches: largest };
    }
  };
}
var matchOf = (tree, names, { row, depth, bytes, layer }) => ({
  path: `/${names.slice(0, depth + 1).join("/")}`,
  bytes,
  layer,
  isVisible: tree.isVisible[row] === 1
});
function keepLargest(largest, bytes, match) {
  const place = largest.findIndex((other) => other.bytes < bytes);
  if (place === -1 && largest.length >= MOST_MATCHES) return;
  largest.splice(place === -1 ? largest.length : place, 0, match());
  if (largest.length > MOST_MATCHES) largest.pop();
}

// src/judge/path-walk.ts
function walkTree(tree, globs, visit) {
  const selected = new Uint8Array(globs.length);
  const states = globs.map((glob) => [glob.start]);
  for (let row = 0; row < tree.name.length; row++) {
    const depth = tree.depth[row];
    const name = tree.name[row];
    for (let index = 0; index < globs.length; index++) {
      const known = states[index];
      const state = globs[index].step(known[depth] ?? "dead", name);
      known[depth + 1] = state;
      selected[index] = state === "selected" ? 1 : 0;
    }
    visit(row, selected);
  }
}

// src/judge/path-rules.ts
var PATH_BYTES_RULE = { key: "highestBytes", unit: "bytes", bound: "atMost", isDive: false };
var PATH_GROWTH_RULE = {
  key: "highestGrowthBytes",
  unit: "bytes",
  bound: "atMost",
  isDive: false
};
function judgePaths(tree, rules, ignore, baseline) {
  const checks = rules.flatMap((rule) => checksOf(rule));
  const ignored = ignore.map((pattern) => ({ pattern, bytes: 0 }));
  let ignoredBytes = 0;
  const tallies = tallyPaths(tree, checks, ignore, (row, isIgnored) => {
    const bytes = tree.reclaimableBytes[row] ?? 0;
    let isAny = false;
    for (const [index, one] of ignored.entries()) {
      if (!isIgnored(index)) continue;
      one.bytes += bytes;
      isAny = true;
    }
    if (isAny) ignoredBytes += bytes;
  });
  const patterns = ignored.filter(({ bytes }) => bytes > 0).map(({ pattern }) => pattern);
  return {
    findings: withGrowth(checks, baseline, (check, index) => pathFinding(check, tallies[index] ?? EMPTY)),
    ignored: { bytes: ignoredBytes, patterns }
  };
}
function withGrowth(checks, baseline, findingOf) {
  const growthChecks = checks.filter(({ kind }) => kind === "growth");
  const before = "depth" in baseline && growthChecks.length > 0 ? tallyPaths(baseline, growthChecks, []) : [];
  return checks.map((check, index) => {
    const now = findingOf(check, index);
    if (check.kind !== "growth") return now;
    if (!("depth" in baseline)) return { ...withoutWhy(baseOf(check)), value: null, distance: null, ...baseline };
    return grown(now, before[growthChecks.indexOf(check)] ?? EMPTY);
  });
}
var withoutWhy = ({ why: _why, ...base }) => base;
function grown(now, before) {
  const matchCount = Math.max(now.matchCount ?? 0, before.count);
  return { ...now, ...judgeValue(now, (now.value ?? 0) - before.bytes), matchCount };
}
function tallyPaths(tree, checks, ignore, onRow = () => void 0) {
  const shared = sharedInodes(tree);
  const counters = checks.map(
    ({ kind }) => countPaths(tree, kind === "denial" ? shippedRows(tree) : visibleRows(tree, shared))
  );
  const globs = [...checks.map(({ rule }) => rule.path), ...ignore].map(compiled);
  walkTree(tree, globs, (row, selected) => {
    for (let index = 0; index < counters.length; index++) counters[index]?.add(row, selected[index] === 1);
    onRow(row, (index) => selected[counters.length + index] === 1);
  });
  return counters.map((counter) => counter.finish());
}
var unmeasuredPaths = (rules, why) => rules.flatMap(checksOf).map((check) => ({ ...baseOf(check), value: null, distance: null, outcome: "unmeasured", why }));
var EMPTY = { bytes: 0, count: 0, matches: [] };
function checksOf(rule) {
  const bytes = effectiveLimit(`${rule.id}.highestBytes`, rule.highestBytes ?? {});
  const growth = effectiveLimit(`${rule.id}.highestGrowthBytes`, rule.highestGrowthBytes ?? {});
  const denial = { rule: `${rule.id}.deny`, warnLimit: null, failLimit: 0, from: rule.from, isDefault: false };
  return [
    ...bytes ? [{ rule, kind: "bytes", limit: bytes }] : [],
    ...growth ? [{ rule, kind: "growth", limit: growth }] : [],
    ...rule.isDenied ? [{ rule, kind: "denial", limit: denial }] : []
  ];
}
var MEASURES = { bytes: "pathBytes", growth: "pathGrowthBytes", denial: "deniedPaths" };
function baseOf({ rule, kind, limit }) {
  return {
    id: limit.rule,
    ...limit,
    measure: MEASURES[kind],
    path: rule.path,
    unit: kind === "denial" ? "count" : "bytes",
    bound: "atMost",
    ...rule.why === null ? {} : { why: rule.why }
  };
}
function pathFinding(check, { bytes, count, matches }) {
  const base = baseOf(check);
  return { ...base, ...judgeValue(base, check.kind === "denial" ? count : bytes), matches, matchCount: count };
}
function compiled(pattern) {
  const glob = compileGlob(pattern);
  if ("message" in glob) throw new Error(`a pattern that was not checked: ${glob.message}`);
  return glob;
}

// src/judge/closest.ts
function closest(word, known) {
  const plain = simplified(word);
  const mostEdits = Math.max(1, Math.floor(plain.length * 0.4));
  let best;
  for (const candidate of known) {
    const other = simplified(candidate);
    if (Math.abs(other.length - plain.length) > mostEdits) continue;
    const edits = editDistance(plain, other);
    if (edits <= mostEdits && (best === void 0 || edits < best.edits)) best = { word: candidate, edits };
  }
  return best?.word;
}
var simplified = (word) => word.toLowerCase().replaceAll(/[-_]/g, "");

// src/judge/byte-size.ts
var MULTIPLES = new Map(
  ["k", "m", "g", "t", "p", "e"].flatMap((letter, index) => {
    const [decimal, binary] = [1e3 ** (index + 1), 1024 ** (index + 1)];
    return [
      [letter, decimal],
      [`${letter}b`, decimal],
      [`${letter}i`, binary],
      [`${letter}ib`, binary]
    ];
  })
);
var GO_SPACES = /^[\t-\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+$/;
var TOO_LARGE_BYTES = 2 ** 64;
function parseByteSize(text) {
  const number = /^[\d.,]*/.exec(text)?.[0] ?? "";
  const multiple = multipleOf(text.slice(number.length));
  const digits = number.replaceAll(",", "");
  if (multiple === void 0 || !/^(?:\d+\.?\d*|\.\d+)$/.test(digits)) return void 0;
  const bytes = Number(digits) * multiple;
  return bytes < TOO_LARGE_BYTES ? Math.trunc(bytes) : void 0;
}
function multipleOf(unit) {
  const name = trimGo(unit).replaceAll("\u0130", "i").toLowerCase();
  return name === "" || name === "b" ? 1 : MULTIPLES.get(name);
}
function trimGo(text) {
  let [start, end] = [0, text.length];
  while (start < end && GO_SPACES.test(text.charAt(start))) start++;
  while (end > start && GO_SPACES.test(text.charAt(end - 1))) end--;
  return text.slice(start, end);
}

// src/judge/go-numbers.ts
var DIGITS = String.raw`\d(?:_?\d)*`;
var HEX_DIGITS = "[0-9a-f](?:_?[0-9a-f])*";
var EXPONENT = `[+-]?${DIGITS}`;
var GO_DECIMAL = new RegExp(`^[+-]?(?:${DIGITS}\\.?(?:${DIGITS})?|\\.${DIGITS})(?:e${EXPONENT})?$`, "i");
var GO_HEX = new RegExp(`^([+-]?)0x_?(${HEX_DIGITS})?\\.?(${HEX_DIGITS})?p(${EXPONENT})$`, "i");
var YAML_FLOAT = /^[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:e[-+]?\d+)?$/i;
var YAML_OCTAL = /^([-+]?)0o?([0-7]+)$/i;
var YAML_HEX_OR_BINARY = /^([-+]?)(0x[0-9a-f]+|0b[01]+)$/i;
function parseGoFloat(text) {
  if (/^nan$/i.test(text)) return Number.NaN;
  if (/^[+-]?inf(?:inity)?$/i.test(text)) return text.startsWith("-") ? -Infinity : Infinity;
  const value = GO_DECIMAL.test(text) ? Number(text.replaceAll("_", "")) : parseGoHex(text);
  return value !== void 0 && Number.isFinite(value) ? value : void 0;
}
function parseGoHex(text) {
  const [matched, sign, whole = "", fraction = "", exponent = "0"] = GO_HEX.exec(text) ?? [];
  if (matched === void 0 || whole + fraction === "") return void 0;
  const digits = (whole + fraction).replaceAll("_", "");
  const fractionDigits = fraction.replaceAll("_", "").length;
  const value = Number(BigInt(`0x${digits}`)) * 2 ** (Number(exponent.replaceAll("_", "")) - 4 * fractionDigits);
  return sign === "-" ? -value : value;
}
function parseYamlNumber(source) {
  if (source.startsWith(".")) return /^\.\d/.test(source) ? parseGoFloat(source) : void 0;
  if (!/^[-+\d]/.test(source)) return void 0;
  const plain = source.replaceAll("_", "");
  const [, sign, octal] = YAML_OCTAL.exec(plain) ?? [];
  if (octal !== void 0) return signed(sign, Number(`0o${octal}`));
  const [, otherSign, prefixed] = YAML_HEX_OR_BINARY.exec(plain) ?? [];
  if (prefixed !== void 0) return signed(otherSign, Number(prefixed));
  const value = YAML_FLOAT.test(plain) ? Number(plain) : void 0;
  return Number.isFinite(value) ? value : void 0;
}
var signed = (sign, value) => sign === "-" ? -value : value;

// src/judge/limit.ts
function readLimit(rule, written) {
  const word = written.text.trim().toLowerCase();
  if (["disabled", "off", "false"].includes(word) || word === "" && rule.isDive) return { limit: null };
  const number = written.isPlain ? parseYamlNumber(written.text) : void 0;
  if (rule.unit === "bytes")
    return hasOddComma(rule, written.text) ? oddComma(written.text) : readBytes(written.text, number);
  if (rule.unit === "count") return readCount(written.text, number);
  return rule.isDive ? readDiveRatio(written.text, number) : readRatio(rule, written.text, number);
}
var hasOddComma = (rule, text) => !rule.isDive && /\d,(?!\d{3}(?!\d))/.test(text);
var oddComma = (text) => ({
  message: `${quoted(text)} may mean two things`,
  hint: "write a fraction with a point: 1.5GB; commas only part thousands: 1,500MB"
});
function readBytes(text, number) {
  const bytes = number === void 0 ? parseByteSize(text) : wholeBytes(number);
  if (bytes !== void 0) return { limit: bytes };
  if (/^-[\d.]/.test(text))
    return { message: `${quoted(text)} is below 0`, hint: "write a size of 0 or more: 20MB or 20MiB" };
  if ((number ?? 0) > 0 || /^\d[\d,]{0,400}\.?[\d,]{0,400}\s*(?:[kmgtpe]i?)?b?$/i.test(text))
    return { message: `${quoted(text)} is more than a size can be`, hint: "write less, or disabled" };
  return { message: `${quoted(text)} is not a size`, hint: `write a number and a unit: ${likelySizes(text)}` };
}
var wholeBytes = (number) => number >= 0 && number < TOO_LARGE_BYTES ? Math.trunc(number) : void 0;
function likelySizes(text) {
  const [, number = "20", letter = "m"] = /^\s*(\d[\d.,]{0,20})\s*([bkmgtpe])(?!\d)/i.exec(text) ?? [];
  const prefix = letter.toUpperCase();
  return prefix === "B" ? `${number}B` : `${number}${prefix === "K" ? "k" : prefix}B or ${number}${prefix}iB`;
}
function readCount(text, number) {
  const count = number ?? (/^\s*\d{1,15}\s*$/.test(text) ? Number(text) : Number.NaN);
  if (Number.isSafeInteger(count) && count >= 0) return { limit: count };
  return { message: `${quoted(text)} is not a whole number`, hint: "write a count, as in 15" };
}
var PERCENT = /^\s*(\d{1,15}(?:\.\d{1,15})?|\.\d{1,15})\s*%\s*$/;
function readDiveRatio(text, number) {
  const ratio = number ?? parseGoFloat(text.replace(/^\.(?=nan$|inf$)/i, ""));
  if (ratio !== void 0 && ratio >= 0 && ratio <= 1) return { limit: ratio };
  if (Number.isNaN(ratio))
    return { message: "NaN is a limit that nothing ever breaks", hint: "write a number from 0 to 1, or disabled" };
  const percent = Number(PERCENT.exec(text)?.[1] ?? ratio);
  const hint = percent >= 0 && percent <= 100 ? `dive takes no percent: write ${hundredth(percent)}` : "write a number from 0 to 1, as in 0.95, or disabled";
  return { message: `${quoted(text)} is not a number from 0 to 1`, hint };
}
function readRatio(rule, text, number) {
  const percent = PERCENT.exec(text)?.[1];
  const ratio = percent === void 0 ? number ?? parseGoFloat(text) : hundredth(Number(percent));
  const isBounded = rule.bound === "atLeast";
  if (ratio === void 0 || !(ratio >= 0) || ratio === Infinity)
    return { message: `${quoted(text)} is not a ratio`, hint: "write a share of 1 or a percentage: 0.05 or 5%" };
  if (isBounded && percent !== void 0 && ratio > 1)
    return { message: `${quoted(text)} can never be reached`, hint: "write at most 100%" };
  if (percent === void 0 && ratio > 1 && isBounded)
    return { message: `${quoted(text)} is more than 1`, hint: `did you mean ${ratio}%?` };
  if (percent === void 0 && ratio >= 1) {
    const hint = `which was meant: ${ratio}% or ${hundredth(ratio * 1e4)}%?`;
    return { message: `${quoted(text)} may mean two things`, hint };
  }
  return { limit: ratio };
}
var hundredth = (percent) => Number((percent / 100).toPrecision(15));

// src/judge/rule-limits.ts
var BOUNDS = ["warn", "fail"];
function readRuleLimits(reader, rule, value, pointer) {
  if (typeof value !== "object" || value === null) return readWhole(reader, rule, value, pointer);
  const limits = {};
  for (const [key] of entriesOf(value)) {
    const name = BOUNDS.find((bound2) => bound2 === key);
    const bound = name && readBound(reader, rule, pointerTo(pointer, key));
    if (name === void 0) unknownBound(reader, rule, key, pointerTo(pointer, key));
    else if (bound) limits[name] = bound;
  }
  if (Array.isArray(value) || entriesOf(value).length === 0)
    complain(reader, pointer, `${rule.key}: a limit is missing`, "write a limit, or { warn: \u2026, fail: \u2026 }");
  if (warnsTooLate(rule, limits)) complain(reader, pointer, tooLate(rule.key).message, tooLate(rule.key).hint);
  return limits;
}
function readWhole(reader, rule, value, pointer) {
  if (value === null && rule.isDive) return {};
  const fail = readBound(reader, rule, pointer);
  if (!fail) return {};
  return fail.limit === null ? { warn: fail, fail } : { fail };
}
function readBound(reader, rule, pointer) {
  const place = reader.places.get(pointer);
  const text = place?.text;
  if (place === void 0 || text === void 0 || /^(?:|~|null)$/i.test(text) && place.isPlain) {
    complain(reader, pointer, `${rule.key} has no limit`, "write one, or disabled to switch it off");
    return void 0;
  }
  const reading = readLimit(rule, { text, isPlain: place.isPlain });
  if ("limit" in reading) return { limit: reading.limit, from: fromAt(reader, pointer) };
  complain(reader, pointer, `${rule.key}: ${reading.message}`, reading.hint);
  return void 0;
}
function unknownBound(reader, rule, key, pointer) {
  const { keyStart = 0, keyEnd = 0 } = reader.places.get(pointer) ?? {};
  const meant = closest(key, BOUNDS);
  const message = `${rule.key}: unknown key ${quoted(key)}`;
  reader.problems.push({
    start: keyStart,
    end: keyEnd,
    message,
    hint: meant ? `did you mean ${quoted(meant)}?` : "known here: warn, fail"
  });
}
function warnsTooLate(rule, { warn, fail }) {
  const [warnLimit, failLimit] = [warn?.limit ?? null, fail?.limit ?? null];
  if (warnLimit === null || failLimit === null) return false;
  return rule.bound === "atMost" ? warnLimit > failLimit : warnLimit < failLimit;
}
var tooLate = (key) => ({
  message: `${key}: warn lies beyond fail, so it can never warn`,
  hint: "swap the two"
});

export {
  RULES,
  findRule,
  rulesInForce,
  judgeValue,
  parseGlob,
  compileGlob,
  PATH_BYTES_RULE,
  PATH_GROWTH_RULE,
  judgePaths,
  unmeasuredPaths,
  entriesOf,
  itemsOf,
  fromAt,
  complain,
  pointerTo,
  closest,
  parseByteSize,
  readLimit,
  readRuleLimits,
  warnsTooLate,
  tooLate
};
