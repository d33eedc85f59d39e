import {
  readKnownImages
} from "./init+ratchet.js";
import {
  SCHEMA_ID
} from "./shared-ffce4d.js";
import {
  writeBudgetFile
} from "./shared-4c8765.js";
import {
  IMAGE_NAME
} from "./shared-a3d550.js";
import {
  findBudgets
} from "./shared-0d943c.js";
import {
  isGrowth,
  roomyLimit
} from "./shared-19f1ac.js";
import {
  findRule,
  judgePaths
} from "./shared-07612e.js";
import "./shared-50461d.js";
import {
  formatApart,
  formatPlural,
  inert,
  shortenEnd
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

// src/cli/init.ts
import { stat } from "node:fs/promises";
import { resolve } from "node:path";

// src/judge/propose/entry-names.ts
var WHOLE_NAME = new RegExp(`^${IMAGE_NAME}$`);
function entryNames(names) {
  const taken = new Set(names.filter((name) => WHOLE_NAME.test(name)));
  const given = /* @__PURE__ */ new Set();
  return names.map((name) => {
    const isFree = (one) => !given.has(one) && (one === name || !taken.has(one));
    const wanted = shortName(name);
    let chosen = wanted;
    for (let count = 2; !isFree(chosen); count++) chosen = `${wanted}-${count}`;
    given.add(chosen);
    return chosen;
  });
}
function shortName(name) {
  if (WHOLE_NAME.test(name)) return name;
  const last = name.slice(name.lastIndexOf("/") + 1).replace(/[:@].*$/s, "");
  const plain = last.replace(/[^A-Za-z0-9._-]+/g, "-").replace(/^[^A-Za-z0-9]+/, "");
  return plain.slice(0, 60) || "image";
}

// src/judge/propose/limit-text.ts
var SCALES = [
  ["GB", 1e9],
  ["MB", 1e6],
  ["kB", 1e3]
];
function limitText(unit, limit) {
  if (limit === null) return "disabled";
  if (unit === "ratio") return limit.toFixed(2);
  const [name, multiple] = unit === "bytes" && SCALES.find(([, bytes]) => limit >= bytes) || ["", 1];
  return `${Number((limit / multiple).toPrecision(12))}${name}`;
}

// src/judge/propose/draft-budget.ts
var FOR_ALL = ["lowestEfficiency", "highestWastedBytes", "highestUserWastedPercent"];
var FOR_EACH = ["highestImageBytes", "highestReclaimableBytes", "highestLayerCount", "highestPullBytes"];
var SUGGESTED = ["highestPullBytes"];
var NO_HISTORY = {
  id: "paths[0]",
  path: "**/.git",
  highestBytes: null,
  highestGrowthBytes: null,
  isDenied: true,
  why: null,
  from: ""
};
function draftBudget(subjects) {
  const all = subjects.flatMap(({ facts }) => facts);
  const [only, ...others] = subjects;
  const shared = draftRules(FOR_ALL, all);
  const names = entryNames(subjects.map(({ name }) => name));
  return {
    schemaId: SCHEMA_ID,
    names: subjects.map(({ name }) => name),
    rules: only !== void 0 && others.length === 0 ? [...shared, ...draftRules(FOR_EACH, only.facts)] : shared,
    images: others.length === 0 ? [] : subjects.map(({ source, facts }, index) => ({
      name: names[index],
      source,
      rules: draftRules(FOR_EACH, facts)
    })),
    denial: { path: NO_HISTORY.path, holds: all.every(hasNoHistory) }
  };
}
var NO_BASELINE = { outcome: "skipped", why: "" };
var hasNoHistory = ({ tree }) => tree !== null && judgePaths(tree, [NO_HISTORY], [], NO_BASELINE).findings.every(({ outcome }) => outcome === "pass");
function draftRules(keys, facts) {
  return keys.flatMap((key) => {
    const rule = findRule(key);
    return rule === void 0 ? [] : draftRule(rule, facts);
  });
}
function draftRule(rule, facts) {
  const judged = facts.filter((one) => !holdsAnyway(rule, one));
  const values = judged.map((one) => exactValue(rule, one));
  const isMeasured = !values.includes(null);
  if (!isMeasured && !rule.isDive) return [];
  const worst = rule.bound === "atMost" ? Math.max : Math.min;
  const value = isMeasured && values.length > 0 ? worst(...values.map(Number)) : null;
  const imageBytes = Math.max(...facts.map(({ measures }) => measures.imageBytes));
  const limit = value === null ? isMeasured ? rule.default : null : roomyLimit(rule, value, imageBytes);
  const { key, unit } = rule;
  return [{ key, unit, value, limit: limitText(unit, limit), isSuggestion: SUGGESTED.includes(key) }];
}
var holdsAnyway = ({ measure }, { measures, diveUserWasted }) => measure === "userWastedRatio" && measures[measure] === null && diveUserWasted === "NaN";
function exactValue({ measure }, { measures, exactness }) {
  if (isGrowth(measure) || measure === "pullBytes" && exactness.pullBytes === "estimate") return null;
  return measures[measure] ?? null;
}

// src/report/budget-draft.ts
function renderBudgetDraft(draft, day) {
  const { schemaId, names, rules, images, denial } = draft;
  const lines = [
    `# yaml-language-server: $schema=${schemaId}`,
    "#",
    ...titleLines(names, day),
    "# To equal a limit is to keep it. Sizes are 150MB (10\u2076) or 150MiB (2\xB2\u2070); `disabled` switches a rule off.",
    "# `plimsoll rules` lists all that can be limited; `plimsoll ratchet` lowers limits once there is less to carry.",
    "",
    "rules:",
    ...rules.flatMap((rule, index) => [...index === 0 ? [] : [""], ...ruleLines(rule)]),
    "",
    ...denialLines(denial),
    ...images.length === 0 ? [] : ["", ...imageLines(images)]
  ];
  return `${lines.join("\n")}
`;
}
var MOST_NAMES = 2;
function titleLines(names, day) {
  const shown = names.slice(0, MOST_NAMES).map((name) => shortenEnd(inert(name), 40));
  const more = names.length > shown.length ? ` and ${names.length - shown.length} more` : "";
  return [
    `# What ${shown.join(", ")}${more} may weigh.`,
    `# Written by \`plimsoll init\` on ${day}: each limit leaves what was measured 5 % of room or somewhat more.`
  ];
}
var REASONS = {
  lowestEfficiency: [
    "dive's score: 1 where no path is in more than one layer. It falls when layers rewrite each other."
  ],
  highestWastedBytes: ["dive's wasted bytes: every copy of a path that is in more than one layer."],
  highestUserWastedPercent: ["The same as a share of all layers but the lowest, which is mostly somebody else's."],
  highestImageBytes: ["What each machine unpacks and keeps. Growth that nobody decided shows here first."],
  highestReclaimableBytes: [
    "Shipped to everybody and seen by no container: deleted or written again in a later layer."
  ],
  highestLayerCount: ["Each layer is fetched and unpacked by itself; many small ones slow down every start."],
  highestPullBytes: [
    "What a fresh machine downloads. It is known only where layers are as they are pushed: in an OCI layout, a",
    "containerd image store, a registry. Elsewhere it cannot be measured, and what cannot be measured does not pass."
  ]
};
function ruleLines(rule) {
  const reasons = (REASONS[rule.key] ?? []).map((line) => `  # ${line}`);
  return [...reasons, `  ${ruleLine(rule, 0)}`];
}
function ruleLine(rule, keyCells) {
  const line = `${rule.isSuggestion ? "# " : ""}${rule.key}: ${rule.limit}`;
  return `${line.padEnd(keyCells)}  # ${measured(rule)}`;
}
function measured({ value, unit, limit }) {
  if (value !== null) return `measured: ${formatApart(value, [], unit)[0]}`;
  return limit === "disabled" ? "not measured: dive divides by zero here" : "dive's default";
}
function denialLines({ path, holds }) {
  const rule = `  - { path: "${path}", deny: true, why: "history and credentials do not belong in an image" }`;
  return holds ? ["paths:", "  # In every layer, also where a later one hides it.", rule] : [
    "# Not yet, for there are such paths, or it is not known whether there are. With this nothing may match in any layer:",
    "# paths:",
    `# ${rule}`
  ];
}
function imageLines(images) {
  const keys = [...new Set(images.flatMap(({ rules }) => rules.map(({ key }) => key)))];
  const reasons = keys.flatMap((key) => [`  # ${key}:`, ...(REASONS[key] ?? []).map((line) => `  #   ${line}`)]);
  const entries = images.flatMap(({ name, source, rules }) => {
    const cells = Math.max(...rules.map((rule) => ruleLine(rule, 0).indexOf("  # ")));
    return [
      "",
      `  ${/^[a-z][\w-]*$/i.test(name) ? name : quoted(name)}:`,
      ...source === null ? [] : [`    image: ${quoted(source)}`],
      "    rules:",
      ...rules.map((rule) => `      ${ruleLine(rule, cells)}`)
    ];
  });
  return [
    "# What each image has to keep besides. `plimsoll check` without a source checks those that say where they are.",
    "images:",
    ...reasons,
    ...entries
  ];
}
var quoted = (text) => JSON.stringify(text).replace(
  /[\u007f-\u00a0\u200b-\u200f\u2028-\u202f\u2060-\u206f\ufeff]/g,
  (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`
);

// src/cli/init.ts
var DEFAULT_PATH = ".dive-ci.yaml";
async function initBudget({ request, outputPath, isForced }, host) {
  const inTheWay = await budgetsInTheWay(outputPath, host);
  if (inTheWay.length > 0 && !isForced) throw alreadyThere(inTheWay);
  const { measured: measured2, reported } = await readKnownImages(request, { budget: void 0, flags: /* @__PURE__ */ new Map() }, host);
  const isBuilt = request.build !== void 0;
  const subjects = subjectsOf([
    ...measured2.map((image) => ({ image, source: isBuilt ? null : writtenSource(image) })),
    // Where a report says that its image was is no command to look there.
    ...reported.map((image) => ({ image, source: null }))
  ]);
  const draft = draftBudget(subjects);
  const text = renderBudgetDraft(draft, host.now().toISOString().slice(0, 10));
  if (outputPath === "-") return text;
  const path = outputPath ?? DEFAULT_PATH;
  await writeBudgetFile(resolve(host.cwd, path), text);
  return written(path, draft, inTheWay);
}
async function budgetsInTheWay(outputPath, host) {
  if (outputPath === void 0) return findBudgets(host);
  if (outputPath === "-") return [];
  const isThere = await stat(resolve(host.cwd, outputPath)).then(
    (there) => there.isFile(),
    () => false
  );
  return isThere ? [outputPath] : [];
}
var alreadyThere = (paths) => new GateError("USAGE", `there is a budget already: ${paths.join(", ")}`, {
  fix: "lower its limits with plimsoll ratchet, or write it anew with --force"
});
var writtenSource = ({ facts: { source } }) => /(?:^|:)-$/.test(source) ? null : source;
function subjectsOf(images) {
  const bySource = /* @__PURE__ */ new Map();
  for (const { image, source } of images) {
    const key = JSON.stringify([image.key.name, source]);
    const subject = bySource.get(key) ?? { name: image.key.name, source, facts: [] };
    subject.facts.push(image.facts);
    bySource.set(key, subject);
  }
  return [...bySource.values()];
}
function written(path, { rules, images, names }, inTheWay) {
  const limits = [rules, ...images.map((image) => image.rules)].flat().filter(({ isSuggestion }) => !isSuggestion).length;
  const what = images.length > 0 ? formatPlural(images.length, "image") : inert(names[0] ?? "");
  const unread = path === DEFAULT_PATH ? inTheWay.filter((other) => other !== path) : [];
  return [
    `${path} is written: ${formatPlural(limits, "limit")} for ${what}, each with 5 % of room or somewhat more`,
    ...unread.map((other) => `${other} is not read any more`),
    "read it, change what you want otherwise, and commit it; plimsoll check judges by it from now on",
    ""
  ].join("\n");
}
export {
  initBudget
};
