import {
  parseBudget
} from "./action+parse-budget+ratchet.js";
import "./shared-ffce4d.js";
import {
  endGroup,
  error,
  notice,
  setOutput,
  setSecret,
  startGroup,
  summary,
  warning
} from "./action+cache.js";
import {
  adviceWords,
  countBytes,
  countChars,
  cutEnd,
  describeFinding,
  findingLine,
  fullestFitting,
  headline,
  isInRepository,
  isUrgent,
  isWorthAComment,
  looseningWords,
  markdownMore,
  markdownVersions,
  namedSources,
  parseBaselineMode,
  parseTimeMs,
  renderComment,
  renderError,
  renderTerminal,
  stopOnSignals,
  verdictLine,
  worstFirst
} from "./action+cli.js";
import {
  renderJson,
  wastePath,
  wasteStory
} from "./action+cli+compare.js";
import "./shared-07da59.js";
import {
  writeReportFile
} from "./shared-4c8765.js";
import "./shared-a3d550.js";
import {
  BUDGET_NAMES,
  MOST_BUDGET_BYTES,
  budgetFileOf,
  buildComparison,
  parseRuleFlags,
  readLimits,
  run as run2,
  unusableBudget
} from "./shared-0d943c.js";
import {
  VERSION,
  exitCodeOf,
  waivableAs
} from "./shared-19f1ac.js";
import {
  closest,
  parseGlob,
  rulesInForce
} from "./shared-07612e.js";
import "./shared-50461d.js";
import {
  formatBytes,
  formatCount,
  formatShare,
  inert,
  inertReport
} from "./shared-74adeb.js";
import "./shared-75bd84.js";
import "./shared-82872b.js";
import "./shared-8b6e37.js";
import "./shared-8fbf56.js";
import "./shared-a3bc7a.js";
import "./shared-eaaf20.js";
import {
  parsePlatform
} from "./shared-e1389e.js";
import {
  isRecord
} from "./shared-ca3608.js";
import {
  compareWithBaseline,
  parseBaseline
} from "./action+baseline+compare-sources.js";
import "./shared-506bad.js";
import "./shared-1cd5ea.js";
import "./shared-024e21.js";
import {
  SCHEMA_VERSION
} from "./shared-f533ba.js";
import "./shared-5a033b.js";
import {
  checkedOutCommit,
  firstParents,
  isShallow,
  mergeBase
} from "./action+baseline-build.js";
import {
  isCommitSha
} from "./action+baseline-build+cli.js";
import {
  readFrom,
  run
} from "./shared-e56a35.js";
import {
  EXIT,
  GateError,
  messageOf
} from "./shared-5d859c.js";
import "./shared-821ef7.js";

// src/action/main.ts
import { randomBytes } from "node:crypto";
import { mkdir } from "node:fs/promises";
import { dirname, join as join3, resolve } from "node:path";

// src/acquire/github-run.ts
import { readFile, stat } from "node:fs/promises";

// src/acquire/github-event.ts
function readEventFacts(name, event, commit) {
  return (READERS[name] ?? readOther)(event, commit);
}
var isSha = (value) => typeof value === "string" && isCommitSha(value);
var isRepositoryName = (value) => typeof value === "string" && /^[\w.-]{1,100}\/(?!\.{1,2}$)[\w.-]{1,100}$/.test(value) && !/^\.{1,2}\//.test(value);
var READERS = {
  pull_request: readPullRequest,
  pull_request_target: readPullRequest,
  pull_request_review: readPullRequest,
  pull_request_review_comment: readPullRequest,
  merge_group: readMergeGroup,
  workflow_run: readWorkflowRun
};
function readPullRequest(event) {
  const pull = at(event, "pull_request");
  const [head, base] = [at(pull, "head"), at(pull, "base")];
  if (!isSha(head.sha)) return void 0;
  return {
    isAbout: "pull request",
    headSha: head.sha,
    baseSha: isSha(base.sha) ? base.sha : null,
    baseRef: text(base.ref),
    pullRequest: position(pull.number) ?? position(event.number),
    head: headOf(at(head, "repo").full_name, head.ref)
  };
}
function readMergeGroup(event) {
  const group = at(event, "merge_group");
  if (!isSha(group.head_sha)) return void 0;
  const number = /\/pr-([1-9]\d{0,9})-[0-9a-f]{40,64}$/.exec(text(group.head_ref) ?? "")?.[1];
  return {
    isAbout: "commit",
    headSha: group.head_sha,
    baseSha: isSha(group.base_sha) ? group.base_sha : null,
    baseRef: text(group.base_ref)?.replace(/^refs\/heads\//, "") ?? null,
    pullRequest: number === void 0 ? null : Number(number),
    head: null
  };
}
function readWorkflowRun(event) {
  const triggering = at(event, "workflow_run");
  if (!isSha(triggering.head_sha)) return void 0;
  const about = { headSha: triggering.head_sha, baseSha: null, baseRef: null, pullRequest: null };
  if (!String(triggering.event).startsWith("pull_request")) return { ...about, isAbout: "commit", head: null };
  const head = headOf(at(triggering, "head_repository").full_name, triggering.head_branch);
  return { ...about, isAbout: "pull request", head };
}
function readOther(_event, commit) {
  if (!isSha(commit)) return void 0;
  return { isAbout: "commit", headSha: commit, baseSha: null, baseRef: null, pullRequest: null, head: null };
}
var at = (value, key) => isRecord(value[key]) ? value[key] : {};
var text = (value) => typeof value === "string" && value !== "" && value.length <= 4096 ? value : null;
var position = (value) => Number.isSafeInteger(value) && value > 0 ? value : null;
function headOf(repository, branch) {
  const name = text(branch);
  return isRepositoryName(repository) && name !== null ? { repository, branch: name } : null;
}

// src/acquire/github-run.ts
async function readGithubRun(env) {
  const { GITHUB_REPOSITORY: repository, GITHUB_EVENT_NAME: event = "" } = env;
  if (!isRepositoryName(repository)) return { problem: "GITHUB_REPOSITORY does not name a repository as owner/name" };
  const payload = await readPayload(env.GITHUB_EVENT_PATH);
  const facts = readEventFacts(event, payload.event, env.GITHUB_SHA);
  if (facts === void 0) return { problem: `the event \`${event}\` names no head commit${payload.why}` };
  const { headSha, baseSha, baseRef, pullRequest, head } = facts;
  const isFork = facts.isAbout === "pull request" && !isSameRepository(head?.repository, repository);
  return {
    run: {
      repository,
      serverUrl: serverUrl(env.GITHUB_SERVER_URL),
      event,
      headSha,
      baseSha,
      baseRef,
      pullRequest,
      workflow: env.GITHUB_WORKFLOW || "workflow",
      runId: /^\d{1,20}$/.exec(env.GITHUB_RUN_ID ?? "")?.[0] ?? "0",
      runAttempt: Number(/^[1-9]\d{0,5}$/.exec(env.GITHUB_RUN_ATTEMPT ?? "")?.[0] ?? 1)
    },
    isFork,
    readOnly: readOnlyFor(event, isFork, env.GITHUB_ACTOR),
    head
  };
}
var MOST_EVENT_BYTES = 32 * 2 ** 20;
async function readPayload(path = "") {
  const empty = (why) => ({ event: {}, why: `: ${why}` });
  if (path === "") return empty("GITHUB_EVENT_PATH is not set");
  try {
    if ((await stat(path)).size > MOST_EVENT_BYTES) return empty(`its file has more than ${MOST_EVENT_BYTES} bytes`);
    const event = JSON.parse((await readFile(path, "utf8")).replace(/^\ufeff/, ""));
    return isRecord(event) ? { event, why: "" } : empty("its file is not a JSON object");
  } catch (error2) {
    const { code } = Object(error2);
    return empty(typeof code === "string" ? `its file cannot be read (${code})` : "its file is not JSON");
  }
}
var isSameRepository = (one, other) => one?.toLowerCase() === other.toLowerCase();
function serverUrl(given = "") {
  const isUrl = /^https?:\/\//.test(given) && URL.canParse(given);
  return isUrl ? new URL(given).origin : "https://github.com";
}
var UNTRUSTED_EVENTS = /* @__PURE__ */ new Set(["pull_request", "pull_request_review", "pull_request_review_comment"]);
function readOnlyFor(event, isFork, actor) {
  if (isFork && UNTRUSTED_EVENTS.has(event)) return "fork";
  const isReadOnly = actor === "dependabot[bot]" && (UNTRUSTED_EVENTS.has(event) || event === "push");
  return isReadOnly ? "dependabot" : null;
}

// src/publish/outputs.ts
function writeOutputs(outputs) {
  for (const [name, value] of Object.entries(outputs)) setOutput(name, value);
}

// src/publish/runner-log.ts
import { StringDecoder } from "node:string_decoder";

// src/report/runner-log.ts
function harmlessLogLine(line) {
  const broken = line.replaceAll("##[", `##${ZERO_WIDTH_SPACE}[`);
  return INVISIBLE_START.test(broken) ? broken.replace("::", `:${ZERO_WIDTH_SPACE}:`) : broken;
}
var harmlessLog = (text2) => text2.split(LINE_END).map((part) => LINE_END.test(part) ? part : harmlessLogLine(part)).join("");
var ZERO_WIDTH_SPACE = "\u200B";
var LINE_END = /(\r\n|\n|\r)/;
var INVISIBLE_START = /^[\s\p{C}\p{Z}]*::/u;

// src/publish/runner-log.ts
var MOST_LINE_CHARACTERS = 64 * 1024;
var MOST_OF_A_LEVEL = 10;
var RunnerLog = class {
  #write;
  #decoder = new StringDecoder("utf8");
  #rest = "";
  #isInGroup = false;
  constructor(write) {
    this.#write = write;
  }
  print(text2) {
    this.endGroup();
    this.#write(harmlessLog(text2.endsWith("\n") ? text2 : `${text2}
`));
  }
  /** A builder's output as it comes, folded into a group. */
  stream(chunk, title) {
    if (!this.#isInGroup) startGroup(title);
    this.#isInGroup = true;
    const text2 = this.#rest + this.#decoder.write(Buffer.from(chunk));
    const end = Math.max(text2.lastIndexOf("\n"), text2.length > MOST_LINE_CHARACTERS ? text2.length - 1 : -1) + 1;
    this.#rest = text2.slice(end);
    if (end > 0) this.#write(closedLine(harmlessLog(text2.slice(0, end))));
  }
  endGroup() {
    if (!this.#isInGroup) return;
    const rest = this.#rest + this.#decoder.end();
    this.#rest = "";
    if (rest !== "") this.#write(closedLine(harmlessLog(rest)));
    this.#isInGroup = false;
    endGroup();
  }
  /** Folds what a library writes meanwhile. */
  async grouped(title, work) {
    this.endGroup();
    startGroup(title);
    try {
      return await work();
    } finally {
      endGroup();
    }
  }
  /** As many as the runner keeps of each level; the last one says how many there are beside. */
  annotate(annotations) {
    this.endGroup();
    for (const [level, say] of Object.entries(SAY)) {
      const all = annotations.filter((annotation2) => annotation2.level === level);
      const shown = all.slice(0, MOST_OF_A_LEVEL);
      const left = all.length - shown.length;
      for (const [index, { title, message, file, line, endLine }] of shown.entries()) {
        const isLast = index === shown.length - 1 && left > 0;
        const words = isLast ? `${message}
(and ${left} more: see the summary)` : message;
        say(words, {
          title,
          ...file !== void 0 && { file },
          ...line !== void 0 && { startLine: line },
          ...endLine !== void 0 && { endLine }
        });
      }
    }
  }
};
var SAY = { failure: error, warning, notice };
var closedLine = (text2) => text2.endsWith("\n") ? text2 : `${text2}
`;

// src/publish/job-summary.ts
async function writeJobSummary(markdown) {
  try {
    await summary.addRaw(markdown, true).write();
    return void 0;
  } catch (error2) {
    return `the job summary could not be written: ${messageOf(error2)}`;
  }
}

// src/report/evidence.ts
var MOST_PATHS = 5;
function evidenceOf(finding, facts, comparison) {
  switch (finding.measure) {
    case "deniedPaths":
      return deniedEvidence(finding, facts);
    case "pathBytes":
    case "pathGrowthBytes":
      return [pathEvidence(finding, facts)];
    case "reclaimableBytes":
    case "visibleRatio":
    case "wastedBytes":
    case "efficiencyRatio":
    case "userWastedRatio":
      return [wasteEvidence(facts)];
    case "growthBytes":
    case "growthRatio":
    case "ownGrowthBytes":
      return [newsEvidence(comparison, facts, grownBytes, sayGrown)];
    case "pullGrowthBytes":
    case "deltaPullBytes":
      return [newsEvidence(comparison, facts, ({ pullBytes }) => pullBytes ?? 0, sayPulled)];
    case "layerCount":
      return [NOTHING];
    case "layerBytes":
      return [layerEvidence(facts, facts.layers)];
    default:
      return [
        layerEvidence(
          facts,
          facts.layers.filter(({ dockerfile }) => dockerfile !== void 0)
        )
      ];
  }
}
var NOTHING = { lines: void 0, words: "" };
function deniedEvidence({ matches = [], matchCount = matches.length }, { layers }) {
  const addedIn = [...new Set(matches.map(({ layer }) => layer))];
  const left = matchCount > matches.length ? ` There are ${formatCount(matchCount)} in all.` : "";
  return addedIn.map((layer) => {
    const here = matches.filter((match) => match.layer === layer);
    const paths = here.slice(0, MOST_PATHS).map(({ path, bytes }) => `${path} (${formatBytes(bytes)})`);
    const more = here.length > MOST_PATHS ? ` and ${formatCount(here.length - MOST_PATHS)} more` : "";
    const words = `Layer ${layer} adds ${paths.join(", ")}${more}.${left}`;
    return { lines: layers[layer]?.dockerfile, words };
  });
}
function pathEvidence({ matches = [] }, { layers }) {
  const [largest] = matches;
  if (largest === void 0) return NOTHING;
  const { path, bytes, layer } = largest;
  const words = `The largest in it is ${path} with ${formatBytes(bytes)}, added in layer ${layer}.`;
  return { lines: layers[layer]?.dockerfile, words };
}
function wasteEvidence({ waste, layers }) {
  const [item] = waste.items;
  if (item === void 0) return NOTHING;
  const story = wasteStory(item).map(({ words: words2 }) => words2);
  const words = `The costliest is ${formatBytes(item.bytes)} of ${wastePath(item)}, ${story.join(", ")}.`;
  const known = layersToChange(item).map((index) => layers[index]?.dockerfile);
  return { lines: known.find((lines) => lines !== void 0), words };
}
var layersToChange = ({ cause, addedInLayer, hiddenInLayer }) => cause === "deleted" ? [addedInLayer, hiddenInLayer] : [hiddenInLayer, addedInLayer];
function newsEvidence(comparison, { layers }, weigh, say) {
  const [most] = (comparison?.layers ?? []).toSorted((a, b) => weigh(b) - weigh(a));
  if (most === void 0 || most.newIndex === null || weigh(most) <= 0) return NOTHING;
  const words = say(formatBytes(weigh(most)), most.oldIndex === null);
  return { lines: layers[most.newIndex]?.dockerfile, words: `Layer ${most.newIndex} ${words}.` };
}
var grownBytes = ({ newBytes, oldBytes }) => newBytes - oldBytes;
var sayGrown = (bytes, isNew) => isNew ? `is new, with ${bytes}` : `grew by ${bytes}`;
var sayPulled = (bytes) => `is ${bytes} to pull`;
function layerEvidence({ measures }, layers) {
  const [first, ...others] = layers;
  if (first === void 0) return NOTHING;
  const { index, layerBytes, dockerfile } = others.reduce(
    (most, layer) => layer.layerBytes > most.layerBytes ? layer : most,
    first
  );
  const share = formatShare(layerBytes, measures.imageBytes);
  const words = `Layer ${index} has ${formatBytes(layerBytes)}, ${share} of the image.`;
  return { lines: dockerfile, words };
}

// src/report/remarks.ts
var remarksOf = (report) => [
  ...loosenedRemarks(report),
  ...report.images.flatMap(imageRemarks)
];
function loosenedRemarks({ budget }) {
  const { loosened = [] } = budget;
  if (loosened.length === 0) return [];
  const text2 = loosened.map(
    (one) => `${one.rule}${one.image === null ? "" : ` for ${one.image}`} ${looseningWords(one)}`
  );
  return [{ level: "warning", title: "the budget is loosened", text: text2.join("\n"), image: "", lines: void 0 }];
}
function imageRemarks(image) {
  const { facts, findings, advice = [], verdict, key, error: error2, comparison } = image;
  const name = `${key.name} ${key.platform}`.trim();
  const failure = facts === void 0 || error2 !== void 0 ? [failureRemark(image, name)] : [];
  if (facts === void 0) return failure;
  const levelOf = (one) => verdict === "pass" && !isUrgent(one) ? "notice" : "warning";
  return [
    ...failure,
    ...findings.filter(isBeyond).flatMap((finding) => findingRemarks(finding, evidenceOf(finding, facts, comparison), name)),
    ...advice.flatMap((one) => adviceRemarks(one, facts, levelOf(one), name))
  ];
}
var isBeyond = ({ outcome }) => LEVELS[outcome] !== void 0;
var LEVELS = { fail: "failure", unmeasured: "failure", warn: "warning" };
function failureRemark(image, name) {
  const { message = "", where = "", fix = "" } = image.error ?? {};
  const parts = [message, where, fix].filter((part) => part !== "");
  return {
    level: "failure",
    title: "could not be measured",
    text: parts.length === 0 ? headline(image) : parts.join("\n"),
    image: name,
    lines: void 0
  };
}
function findingRemarks(finding, evidence, image) {
  const level = LEVELS[finding.outcome] ?? "notice";
  const { value, limit, from, remarks } = describeFinding(finding, false, "no value");
  const bound = finding.bound === "atMost" ? "at most" : "at least";
  const numbers = finding.measure === "deniedPaths" ? `${finding.path ?? ""} is denied` : `${value}, ${bound} ${limit} allowed`;
  return evidence.map(({ lines, words }) => ({
    level,
    title: findingLine(finding),
    text: [`${numbers} (${from}). ${words}`.trim(), ...remarks].join("\n"),
    image,
    lines
  }));
}
function adviceRemarks(advice, { layers }, level, image) {
  const lines = layers[advice.layer]?.dockerfile;
  if (lines === void 0) return [];
  const { title, why, fix } = adviceWords(advice);
  return [{ level, title, text: [why, ...fix.map((line) => `  ${line}`)].join("\n"), image, lines }];
}

// src/report/annotations.ts
var MOST_TITLE_CHARS = 255;
var MOST_MESSAGE_CHARS = 4096;
var MOST_ANNOTATIONS = 200;
function annotationsOf(report) {
  const safe = inertReport(report);
  const isAlone = safe.images.length === 1;
  const annotations = grouped(remarksOf(safe), placeOf).map(([, remarks]) => annotation(remarks, isAlone));
  return annotations.sort((a, b) => LEVELS2.indexOf(a.level) - LEVELS2.indexOf(b.level)).slice(0, MOST_ANNOTATIONS);
}
var LEVELS2 = ["failure", "warning", "notice"];
function placeOf({ lines, image }) {
  return lines === void 0 || !isInRepository(lines) ? `image ${image}` : `line ${lines.file}:${lines.line}`;
}
function annotation(remarks, isAlone) {
  const sorted = remarks.toSorted((a, b) => LEVELS2.indexOf(a.level) - LEVELS2.indexOf(b.level));
  const titles = [...new Set(sorted.map(({ title }) => title))];
  const more = titles.length > 1 ? `, +${titles.length - 1} more` : "";
  const lines = sorted.find((remark) => remark.lines !== void 0 && isInRepository(remark.lines))?.lines;
  const paragraphs = [...paragraphsOf(sorted, isAlone), ...lines === void 0 ? [] : [HOW_KNOWN[lines.by]]];
  return {
    level: sorted[0]?.level ?? "notice",
    title: cutEnd((titles[0] ?? "").replaceAll("\n", " "), MOST_TITLE_CHARS - more.length, countChars) + more,
    message: cutEnd(paragraphs.join("\n"), MOST_MESSAGE_CHARS, countChars),
    ...lines && { file: lines.file, line: lines.line, endLine: Math.max(lines.line, lines.endLine), by: lines.by }
  };
}
function paragraphsOf(remarks, isAlone) {
  const first = remarks[0]?.title;
  const wordsOf2 = ({ title, text: text2 }) => title === first ? text2 : `${title}: ${text2}`;
  return grouped(remarks, wordsOf2).map(([text2, same]) => {
    const names = [...new Set(same.map(({ image }) => image))].filter((name) => name !== "");
    return isAlone || names.length === 0 ? text2 : `${names.join(", ")}: ${text2}`;
  });
}
function grouped(remarks, keyOf) {
  const groups = /* @__PURE__ */ new Map();
  for (const remark of remarks) {
    const key = keyOf(remark);
    const group = groups.get(key);
    if (group === void 0) groups.set(key, [remark]);
    else group.push(remark);
  }
  return [...groups];
}
var HOW_KNOWN = {
  provenance: "The line is exact: the builder's own record names it.",
  instruction: "The line was found by its instruction, which may not be the only one like it."
};

// src/report/summary.ts
var MOST_BYTES = 1024 * 1024;
function renderSummary(report, { maxBytes = MOST_BYTES } = {}) {
  return fullestFitting(markdownVersions(inertReport(report), FULL), maxBytes, countBytes);
}
var FULL = { rows: 20, moreRows: 20, isWhole: true, blocks: 50, overviewRows: 500 };

// src/acquire/baseline-commits.ts
var MOST_COMMITS = 50;
async function baselineCommits(run3, host, service) {
  const start = await startingCommit(run3, host, service);
  if (start === void 0) return [];
  const local = await firstParents(host, start, MOST_COMMITS);
  if (local.length === MOST_COMMITS || local.length > 0 && !await isShallow(host)) return local;
  const told = firstParentsOf(start, await service.ancestors(start) ?? []);
  return told.length > local.length ? told : local.length > 0 ? local : [start];
}
async function startingCommit(run3, host, service) {
  const { event, baseSha, headSha } = run3;
  if (baseSha === null) return (await checkedOutCommit(host))?.parents[0];
  if (!isCommitSha(baseSha)) return void 0;
  if (event === "merge_group") return baseSha;
  const checkedOut = await checkedOutCommit(host);
  const [mergedInto, mergedFrom] = checkedOut?.parents ?? [];
  if (mergedInto !== void 0 && mergedFrom === headSha) return mergedInto;
  const head = checkedOut?.sha ?? headSha;
  const known = await isShallow(host) ? void 0 : await mergeBase(host, baseSha, head);
  return known ?? await service.mergeBase(baseSha, headSha) ?? baseSha;
}
function firstParentsOf(start, commits) {
  const parentOf = new Map(commits.map(({ sha, parents }) => [sha, parents[0]]));
  const chain = [];
  for (let at3 = start; at3 !== void 0 && chain.length < MOST_COMMITS; at3 = parentOf.get(at3)) {
    if (!isCommitSha(at3) || chain.includes(at3)) break;
    chain.push(at3);
  }
  return chain;
}

// src/acquire/report-cache.ts
import { lstat, mkdtemp, readFile as readFile2, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
var FILE = "plimsoll-report.json";
var KEYS_AT_ONCE = 10;
var MOST_BYTES2 = 256 * 2 ** 20;
async function openReportCache() {
  const { ACTIONS_RESULTS_URL, ACTIONS_CACHE_URL } = process.env;
  if (!ACTIONS_RESULTS_URL && !ACTIONS_CACHE_URL) return void 0;
  const cache = await import("./cache.js");
  return cache.isFeatureAvailable() ? new ReportCache(cache) : void 0;
}
var ReportCache = class {
  #cache;
  constructor(cache) {
    this.#cache = cache;
  }
  /**
   * The first of the keys that has an entry which this run may read. What the service says is told in the log by the toolkit;
   * here it is as if there were none.
   * @param keys the best first
   */
  async restore(keys) {
    const key = await this.#best(keys);
    if (key === void 0) return void 0;
    return inFolder(async (folder) => {
      const found = await this.#cache.restoreCache([FILE], key);
      return found === key ? { key, text: await readEntry(join(folder, FILE)) } : void 0;
    });
  }
  /**
   * The service looks through a branch with all keys before it turns to the next branch, so that a match may hide a better key:
   * those before it are asked for again until there is none.
   */
  async #best(keys) {
    let best;
    let rest = keys;
    while (rest.length > 0) {
      const found = await this.#lookUp(rest);
      if (found === void 0) break;
      best = found;
      rest = rest.slice(0, rest.indexOf(found));
    }
    return best;
  }
  async #lookUp(keys) {
    for (let at3 = 0; at3 < keys.length; at3 += KEYS_AT_ONCE) {
      const [first = "", ...others] = keys.slice(at3, at3 + KEYS_AT_ONCE);
      const found = await this.#cache.restoreCache([FILE], first, others, { lookupOnly: true });
      if (found !== void 0 && keys.includes(found)) return found;
    }
    return void 0;
  }
  /** Keeps a report, unless there is one under this key already or this run may only read: both are as they should be. */
  async save(key, text2) {
    await inFolder(async (folder) => {
      await writeFile(join(folder, FILE), text2);
      await this.#cache.saveCache([FILE], key);
    });
  }
};
async function readEntry(path) {
  const stat2 = await lstat(path);
  if (!stat2.isFile() || stat2.size > MOST_BYTES2) throw new Error("the cached baseline is no report");
  return readFile2(path, "utf8");
}
async function inFolder(work) {
  const folder = await mkdtemp(join(process.env.RUNNER_TEMP || tmpdir(), "plimsoll-cache-"));
  const workspace = process.env.GITHUB_WORKSPACE;
  process.env.GITHUB_WORKSPACE = folder;
  const cwd = process.cwd();
  process.chdir(folder);
  try {
    return await work(folder);
  } finally {
    process.chdir(cwd);
    if (workspace === void 0) delete process.env.GITHUB_WORKSPACE;
    else process.env.GITHUB_WORKSPACE = workspace;
    await rm(folder, { recursive: true, force: true });
  }
}

// src/publish/github/answer.ts
function at2(value, ...keys) {
  return keys.reduce((found, key) => isRecord(found) ? found[key] : void 0, value);
}
function textAt(value, ...keys) {
  const found = at2(value, ...keys);
  return typeof found === "string" ? found : void 0;
}

// src/publish/github/history.ts
function historyOf(client, repository) {
  return {
    mergeBase: async (base, head) => isCommitSha(base) && isCommitSha(head) ? orNothing(askMergeBase(client, repository, base, head)) : void 0,
    ancestors: async (sha) => isCommitSha(sha) ? orNothing(askAncestors(client, repository, sha)) : void 0
  };
}
var orNothing = (asked) => asked.catch(() => void 0);
function askMergeBase(client, repository, base, head) {
  const [owner, repo] = repository.split("/");
  return client.ask({
    route: "GET /repos/{owner}/{repo}/compare/{basehead}",
    // The commits between them are of no interest here, and their number has no bound.
    parameters: { owner, repo, basehead: `${base}...${head}`, per_page: 1 },
    read: (answer) => shaAt(answer, "merge_base_commit", "sha")
  });
}
async function askAncestors(client, repository, sha) {
  const [owner, name] = repository.split("/");
  const found = await client.query(HISTORY, { owner, name, sha }, readRepository);
  const nodes = at2(found, "object", "history", "nodes");
  return Array.isArray(nodes) ? nodes.flatMap(readCommit) : void 0;
}
var HISTORY = `query History($owner: String!, $name: String!, $sha: String!) {
  repository(owner: $owner, name: $name) {
    object(expression: $sha) {
      ... on Commit { history(first: 100) { nodes { oid parents(first: 1) { nodes { oid } } } } }
    }
  }
}`;
var readRepository = (data) => at2(data, "repository") ?? void 0;
function readCommit(node) {
  const sha = shaAt(node, "oid");
  const parents = at2(node, "parents", "nodes");
  if (sha === void 0 || !Array.isArray(parents)) return [];
  return [{ sha, parents: parents.flatMap((parent) => shaAt(parent, "oid") ?? []) }];
}
function shaAt(value, ...keys) {
  const text2 = textAt(value, ...keys);
  return text2 !== void 0 && isCommitSha(text2) ? text2 : void 0;
}

// src/action/baseline-key.ts
import { createHash } from "node:crypto";
function baselineKey(request, name, commit) {
  const identity2 = JSON.stringify([
    name,
    ...request.images.map(imageIdentity),
    buildIdentity(request),
    platforms(request)
  ]);
  return `plimsoll-1-${createHash("sha256").update(identity2).digest("hex").slice(0, 16)}-${commit}`;
}
function imageIdentity({ name, source }) {
  const [, kind = "", reference = ""] = /^((?:docker|podman|registry|docker-daemon):)?(.*)$/s.exec(source) ?? [];
  if (name !== void 0 || FILE2.test(source)) return name ?? source;
  return kind + reference.replace(/@[^/@]*$/, "").replace(/:[^:/]*$/, "");
}
var FILE2 = /^(?:docker-archive|oci-archive|oci-dir|oci):|^[./]/;
function buildIdentity({ build, budgetPath, images }) {
  if (build !== void 0) return [build.folder, build.file ?? null, build.target ?? null];
  return images.length === 0 ? [budgetPath ?? null] : [];
}
var platforms = ({ build, platform }) => [
  [...build?.platforms ?? []].sort(),
  platform ?? null
];

// src/action/baseline.ts
var CHANGES = ["pull_request", "pull_request_target", "merge_group"];
async function findComparison(inputs, limits2, github, host, log) {
  const { kind } = inputs.baseline;
  const { run: run3 } = github;
  if (kind === "off" || kind === "sources") return void 0;
  if (kind === "auto" && !CHANGES.includes(run3?.event ?? "")) return uncalledFor;
  if (kind === "build") return builtComparison(inputs, limits2, github, host, log);
  const baseline = await keptBaseline(inputs, github, host, log);
  return (images) => compareWithBaseline(images, baseline);
}
async function builtComparison({ request }, limits2, github, host, log) {
  const there = { ...host, log: (chunk) => log.stream(chunk, "Build of the baseline") };
  const compare = await buildComparison(await startOf(github, host), request, limits2, there);
  log.endGroup();
  return compare;
}
var uncalledFor = (images) => images.map((image) => ({ ...image, noBaseline: "growth is judged on pull requests", isBaselineUncalledFor: true }));
var missing = (why) => ({ images: [], missing: [{ name: void 0, why }] });
async function keptBaseline({ request, name }, { run: run3, client }, host, log) {
  if (run3 === void 0) return missing("what this run is about is not known, so neither is what it starts from");
  const cache = await openReportCache();
  if (cache === void 0) return missing(NO_CACHE);
  const commits = await baselineCommits(run3, host, historyService(client, run3));
  const [start] = commits;
  if (start === void 0) return missing(NO_START);
  const keyOf = (commit) => baselineKey(request, name, commit);
  return log.grouped("Baseline", () => restored(cache, commits, keyOf, run3));
}
async function startOf({ run: run3, client }, host) {
  return run3 && (await baselineCommits(run3, host, historyService(client, run3)))[0];
}
var historyService = (client, { repository }) => client === void 0 ? NO_HISTORY : historyOf(client, repository);
async function restored(cache, commits, keyOf, { baseRef }) {
  const keys = commits.map(keyOf);
  try {
    const found = await cache.restore(keys);
    if (found === void 0) return missing(notKept(commits, baseRef));
    const distance = keys.indexOf(found.key);
    const commit = commits[distance] ?? "";
    const { images } = parseBaseline({ text: found.text, source: `the report of ${commit.slice(0, 12)}` });
    return {
      images: images.flatMap(
        ({ key, facts }) => facts === void 0 ? [] : [{ key, facts, report: null, commit, distance }]
      ),
      missing: [],
      remedy: `the next push to ${baseRef ?? "the branch"} keeps a report of it`
    };
  } catch (error2) {
    const why = messageOf(error2);
    return missing(
      `the kept report cannot be used: ${why}; the next push to ${baseRef ?? "the branch"} keeps a new one`
    );
  }
}
var NO_HISTORY = { mergeBase: async () => void 0, ancestors: async () => void 0 };
var NO_CACHE = "this runner has no cache of GitHub Actions to keep reports in; name what to compare with in the input baseline";
var NO_START = "the commit that this change starts from is not known; check out the repository first";
function notKept(commits, baseRef) {
  const [start = ""] = commits;
  const where = commits.length === 1 ? start.slice(0, 12) : `${start.slice(0, 12)} and the ${commits.length - 1} commits before it`;
  const branch = baseRef ?? "that branch";
  return `there is no kept report of this image at ${where}; run this workflow on pushes to ${branch} too, and the next one keeps it (for a week after it was last used)`;
}
async function keepReport(report, { request, name, baseline, publish }, { run: run3 }, host, log) {
  const isWanted = (baseline.kind === "auto" || baseline.kind === "cache") && publish.length === 0;
  const isWhole = report.images.length > 0 && report.images.every(({ facts }) => facts !== void 0);
  if (!isWanted || !isWhole || run3 === void 0 || !isOfBranch(run3, host)) return;
  try {
    const cache = await openReportCache();
    const commit = (await checkedOutCommit(host))?.sha ?? run3.headSha;
    const save = async () => cache?.save(baselineKey(request, name, commit), renderJson(withoutComparisons(report)));
    if (cache !== void 0) await log.grouped("Keep the report for pull requests", save);
  } catch (error2) {
    log.print(`the report could not be kept: ${messageOf(error2)}`);
  }
}
var KEEPERS = ["push", "schedule", "workflow_dispatch"];
var isOfBranch = ({ event }, { env }) => KEEPERS.includes(event) && (env.GITHUB_REF ?? "").startsWith("refs/heads/");
var withoutComparisons = (report) => ({
  ...report,
  images: report.images.map(({ comparison: _, ...image }) => image)
});

// src/action/failure.ts
function failureReport(error2, what, run3) {
  return {
    schemaVersion: SCHEMA_VERSION,
    tool: { name: "plimsoll", version: VERSION },
    ...run3 && { run: run3 },
    budget: { source: "", sha256: null, rules: [] },
    verdict: "unmeasured",
    notices: [],
    images: [
      {
        key: { name: what, platform: "" },
        verdict: "unmeasured",
        findings: [],
        error: reportedError(error2),
        notices: []
      }
    ]
  };
}
function reportedError({ code, message, where, fix }) {
  return { code, message, ...where !== void 0 && { where }, ...fix !== void 0 && { fix } };
}
function gateErrorOf(error2) {
  if (error2 instanceof GateError) return error2;
  const message = messageOf(error2);
  return new GateError("SOURCE_UNREADABLE", `this is a fault in plimsoll: ${message}`, {
    fix: "please report it, with the log of a run that has debug logging on: https://github.com/plimsoll-ci/plimsoll/issues",
    cause: error2
  });
}

// src/publish/github/check-run.ts
import { randomUUID } from "node:crypto";

// src/publish/github/annotations.ts
var BATCH = 50;
var MOST_ANNOTATIONS2 = 500;
function annotationBatches(annotations) {
  const usable = annotations.flatMap(apiAnnotation).slice(0, MOST_ANNOTATIONS2);
  const count = Math.ceil(usable.length / BATCH);
  return Array.from({ length: count }, (_, index) => usable.slice(index * BATCH, (index + 1) * BATCH));
}
var MOST_TITLE = 255;
var MOST_MESSAGE = 21e3;
function apiAnnotation({ path, startLine, endLine, level, title, message }) {
  const inside = pathInside(path);
  const [start, end] = [Math.trunc(startLine), Math.trunc(endLine)];
  if (inside === void 0 || !(start >= 1)) return [];
  return [
    {
      path: inside,
      start_line: start,
      end_line: Math.max(start, end || start),
      annotation_level: level,
      title: cut(title, MOST_TITLE),
      message: cut(message, MOST_MESSAGE)
    }
  ];
}
function pathInside(path) {
  if (/^(?:[a-z]:)?[/\\]/i.test(path)) return void 0;
  const parts = path.split("/").filter((part) => part !== "" && part !== ".");
  return parts.length === 0 || parts.includes("..") ? void 0 : parts.join("/");
}
function cut(text2, most) {
  if (text2.length <= most) return text2;
  return `${text2.slice(0, most - 1).replace(/[\ud800-\udbff]$/, "")}\u2026`;
}

// src/publish/github/failure.ts
var GithubFailure = class extends Error {
  name = "GithubFailure";
  kind;
  status;
  code;
  waitMs;
  constructor({ kind, status, message, code, waitMs }) {
    super(message);
    this.kind = kind;
    this.status = status;
    this.code = code;
    this.waitMs = waitMs;
  }
};
var MOST_WORDS = 300;
function plainWords(words, token) {
  const secretless = token === "" ? words : words.replaceAll(token, "***");
  const plain = inert(secretless.replace(/\s+/g, " ").trim());
  return plain.length > MOST_WORDS ? `${plain.slice(0, MOST_WORDS)}\u2026` : plain;
}
function failureOf(error2, nowMs) {
  const { response } = Object(error2);
  if (isRecord(response) && typeof response.status === "number") {
    const headers = isRecord(response.headers) ? response.headers : {};
    return answeredFailure(response.status, wordsOf(response.data), headers, nowMs);
  }
  return { kind: "unreachable", message: "", ...codeOf(error2) };
}
function graphqlFailureOf(errors, headers, nowMs) {
  const first = isRecord(errors[0]) ? errors[0] : {};
  const message = wordsOf({ message: first.message });
  if (isLimitWords(message) || String(first.type).startsWith("RATE_LIMIT")) {
    return { kind: "limited", status: 429, message, waitMs: waitMsOf(headers, nowMs) };
  }
  const code = isRecord(first.extensions) ? first.extensions.code : void 0;
  const status = STATUS_OF_TYPE[String(first.type)] ?? (first.type === void 0 && code === void 0 ? 502 : 422);
  return { kind: status === 502 ? "broken" : "refused", status, message };
}
var STATUS_OF_TYPE = {
  FORBIDDEN: 403,
  INSUFFICIENT_SCOPES: 403,
  NOT_FOUND: 404,
  SERVICE_UNAVAILABLE: 502
};
function answeredFailure(status, message, headers, nowMs) {
  if (status >= 500) {
    const isTold = headers["retry-after"] !== void 0;
    return { kind: "broken", status, message, ...isTold && { waitMs: waitMsOf(headers, nowMs) } };
  }
  const isLimit = status === 429 || status === 403 && (headers["retry-after"] !== void 0 || headers["x-ratelimit-remaining"] === "0" || isLimitWords(message));
  if (isLimit) return { kind: "limited", status, message, waitMs: waitMsOf(headers, nowMs) };
  return { kind: status >= 400 ? "refused" : "broken", status, message };
}
var isLimitWords = (message) => /secondary rate limit|rate limit exceeded|abuse/i.test(message);
function waitMsOf(headers, nowMs) {
  const seconds = Number(headers["retry-after"]);
  if (headers["retry-after"] !== void 0 && seconds >= 0) return seconds * 1e3;
  const resetMs = Number(headers["x-ratelimit-reset"]) * 1e3;
  if (headers["x-ratelimit-remaining"] === "0" && resetMs > 0) return Math.max(1e3, resetMs - nowMs);
  return 6e4;
}
function wordsOf(data) {
  if (!isRecord(data) || typeof data.message !== "string") return "";
  const details = (Array.isArray(data.errors) ? data.errors : []).slice(0, 3).map(detailOf).filter(Boolean);
  return [data.message, ...details].join(", ");
}
function detailOf(error2) {
  if (typeof error2 === "string") return error2;
  if (!isRecord(error2)) return "";
  if (typeof error2.message === "string") return error2.message;
  return [error2.field, error2.code].filter((part) => typeof part === "string").join(" ");
}
function codeOf(error2) {
  let found;
  for (let at3 = error2, depth = 0; typeof at3 === "object" && at3 !== null && depth < 6; depth++) {
    const { code, cause } = at3;
    if (typeof code === "string") found = code;
    at3 = cause;
  }
  return found === void 0 ? {} : { code: found };
}

// src/publish/github/patience.ts
import { setTimeout as sleep } from "node:timers/promises";
var REAL_PACE = {
  now: Date.now,
  sleep: (ms, signal) => sleep(ms, void 0, { signal }),
  answerMs: 2e4
};
var MOST_LOST_MS = 8e4;
var MOST_ATTEMPTS = 4;
function openPatience(pace, signal) {
  let lostMs = 0;
  let isGone = false;
  return {
    wait: async (failure, attempt, startedMs) => {
      lostMs += pace.now() - startedMs;
      const isUnreached = failure.kind === "unreachable";
      if (isUnreached && isGone) return false;
      isGone = isUnreached && attempt >= MOST_ATTEMPTS;
      if (failure.kind === "refused" || failure.kind === "stopped" || attempt >= MOST_ATTEMPTS) return false;
      const waitMs = failure.waitMs ?? 1e3 * 2 ** (attempt - 1);
      if (lostMs + waitMs > MOST_LOST_MS) return false;
      lostMs += waitMs;
      return pace.sleep(waitMs, signal).then(
        () => true,
        () => false
      );
    }
  };
}

// src/publish/github/client.ts
function openGithub(access) {
  const pace = access.pace ?? REAL_PACE;
  const patience = openPatience(pace, access.signal);
  const send = openTransport(access, pace);
  const ask = async (question) => {
    for (let attempt = 1; ; attempt++) {
      const startedMs = pace.now();
      const outcome = await attemptOnce(send, question);
      if (!(outcome instanceof GithubFailure)) return outcome.value;
      if (!await patience.wait(outcome, attempt, startedMs)) throw outcome;
      if (question.findDone === void 0 || outcome.kind === "limited") continue;
      const done = await question.findDone();
      if (done !== void 0) return done;
    }
  };
  const query = (text2, variables, read) => ask({
    route: `POST ${graphqlUrl(access.env)}`,
    parameters: { query: text2, variables },
    read: (answer) => isRecord(answer) ? read(answer.data) : void 0
  });
  return { access, ask, query };
}
async function attemptOnce(send, question) {
  try {
    const { data } = await send(question.route, question.parameters);
    const value = question.read(data);
    if (value === void 0) return new GithubFailure({ kind: "broken", message: "its answer is not one of GitHub" });
    return { value };
  } catch (error2) {
    if (error2 instanceof GithubFailure) return error2;
    throw error2;
  }
}
function openTransport(access, pace) {
  let connected;
  return async (route, parameters) => {
    const fail = (facts) => new GithubFailure({ ...facts, message: plainWords(facts.message, access.token) });
    if (!/^[\x21-\x7e]+$/.test(access.token)) {
      throw new GithubFailure({ kind: "refused", status: 401, message: "no usable token was given" });
    }
    connected ??= connect(access);
    const octokit = await connected;
    const timeout = AbortSignal.timeout(pace.answerMs);
    let answer;
    try {
      answer = await octokit.request(route, {
        ...parameters,
        headers: { "X-GitHub-Api-Version": "2022-11-28" },
        // Without a log of its own it writes deprecations of GitHub's API to our standard error.
        request: { signal: AbortSignal.any([timeout, access.signal]), log: SILENT }
      });
    } catch (error2) {
      if (access.signal.aborted) throw fail({ kind: "stopped", message: "the run was stopped" });
      if (timeout.aborted) throw fail({ kind: "unreachable", message: "", code: "ETIMEDOUT" });
      throw fail(failureOf(error2, pace.now()));
    }
    const { data, headers } = answer;
    if (isRecord(data) && Array.isArray(data.errors)) throw fail(graphqlFailureOf(data.errors, headers, pace.now()));
    return { data, headers };
  };
}
var silent = () => void 0;
var SILENT = { debug: silent, info: silent, warn: silent, error: silent };
async function connect({ env, token }) {
  const { getOctokit } = await import("./github.js");
  return getOctokit(token, {
    // Not its own default, which is what the environment said when it was loaded.
    baseUrl: apiUrl(env),
    userAgent: `plimsoll/${VERSION}`,
    log: SILENT
  });
}
function apiUrl(env) {
  return (env.GITHUB_API_URL || "https://api.github.com").replace(/\/+$/, "");
}
function graphqlUrl(env) {
  return env.GITHUB_GRAPHQL_URL || `${apiUrl(env).replace(/\/v3$/, "")}/graphql`;
}

// src/publish/github/refusal.ts
var REQUESTS = {
  comment: { lost: "The comment could not be written", permission: "pull-requests: write" },
  superfluous: { lost: "A second comment could not be removed", permission: "pull-requests: write" },
  check: { lost: "The check run could not be created", permission: "checks: write" },
  annotations: { lost: "Not all annotations could be added to the check run", permission: "checks: write" },
  pullRequest: { lost: "The pull request could not be looked for", permission: "pull-requests: read" },
  label: { lost: "The label could not be looked for", permission: "pull-requests: read" },
  file: { lost: "The file could not be read from GitHub", permission: "contents: read" }
};
function refusalOf(error2, asked, access) {
  const { lost, permission } = REQUESTS[asked];
  const [why, fix] = error2 instanceof GithubFailure ? explain(error2, permission, access) : explainUnexpected(error2, access);
  return `${lost}: ${why}.${fix === "" ? "" : ` ${fix}.`}`;
}
var SECOND_WORKFLOW = "Publish the report from a second workflow, which runs on `workflow_run`";
function explain(failure, permission, access) {
  switch (failure.kind) {
    case "stopped":
      return ["the run was stopped before", ""];
    case "limited":
      return [limitWords(failure), "Run the job again later, or fewer jobs at once"];
    case "broken":
      return [brokenWords(failure), "Run the job again"];
    case "unreachable":
      return explainUnreachable(failure, access);
    case "refused":
      return explainRefused(failure, permission, access);
  }
}
var said = (message) => message === "" ? "" : ` (${message.replace(/[.\s]+$/, "")})`;
var limitWords = ({ message, waitMs = 0 }) => `GitHub's rate limit is used up${said(message)} for ${Math.max(1, Math.ceil(waitMs / 6e4))} min more`;
var brokenWords = ({ status, message }) => status === void 0 ? `GitHub's answer cannot be used${said(message)}` : `GitHub answered ${status} again and again`;
var CERTIFICATE = /CERT|SIGNATURE/;
function explainUnreachable({ code }, { env }) {
  const host = hostOf(apiUrl(env));
  if (code === "ETIMEDOUT") return [`${host} did not answer in time`, "Check the runner's proxy and firewall"];
  if (CERTIFICATE.test(code ?? "")) {
    return [
      `the certificate of ${host} is not trusted (${code})`,
      "Set NODE_EXTRA_CA_CERTS to the authority's file on the runner"
    ];
  }
  return [`${host} cannot be reached (${code ?? "no connection"})`, "Check the runner's proxy and firewall"];
}
function hostOf(url) {
  return URL.canParse(url) ? new URL(url).host : "the address in GITHUB_API_URL";
}
function explainRefused(failure, permission, access) {
  const { status, message } = failure;
  const known = KNOWN_WORDS.find(([words]) => words.test(message));
  if (known !== void 0) return [known[1], known[2]];
  if (status === 401) {
    return [`GitHub does not accept the token${said(message)}`, "Leave the input `token` at its default, or renew it"];
  }
  if (status === 403 && (access.readOnly !== null || isMissingPermission(message))) {
    return explainReadOnly(permission, access);
  }
  if (status === 404) {
    return ["GitHub shows the token no such thing", `Check that it is for this repository. ${toAdd(permission)}`];
  }
  return [`GitHub refused it${said(message)}`, status === 403 ? toAdd(permission) : ""];
}
var isMissingPermission = (message) => /not accessible by/i.test(message);
function explainReadOnly(permission, { readOnly }) {
  if (readOnly === "fork") return ["a fork's pull request has a token that can only read", SECOND_WORKFLOW];
  const add = toAdd(permission);
  if (readOnly === "dependabot") {
    return ["runs of Dependabot have a token that can only read", `${add}. Or: ${lowerFirst(SECOND_WORKFLOW)}`];
  }
  return ["the token may not", add];
}
var CHECKOUT = "contents: read";
var toAdd = (permission) => `Add \`${permission}\` to the job's \`permissions\`${permission === CHECKOUT ? "" : `, beside \`${CHECKOUT}\``}`;
var lowerFirst = (text2) => text2.charAt(0).toLowerCase() + text2.slice(1);
var KNOWN_WORDS = [
  [/is locked/i, "the conversation is locked", "Unlock it to get comments again"],
  [/archived/i, "the repository is archived", "Unarchive it to get comments and checks"],
  [
    /authenticate via a GitHub App/i,
    "only the token of a GitHub App may create check runs",
    "Leave the input `token` at its default: a personal access token may not"
  ],
  [/IP allow list/i, "the organization's IP allow list does not know this runner", "Add its address there"],
  [/SAML/i, "the token is not authorized for the organization's single sign-on", "Authorize it, or use `github.token`"]
];
function explainUnexpected(error2, { token }) {
  const { message } = Object(error2);
  return [`an unexpected error${said(typeof message === "string" ? plainWords(message, token) : "")}`, ""];
}

// src/publish/github/check-run.ts
async function publishCheckRun(client, request) {
  const [first = [], ...further] = annotationBatches(request.annotations);
  let check;
  try {
    check = await create(client, request, first);
    let count = first.length;
    for (const batch of further) {
      count += batch.length;
      await append(client, request, check, batch, count);
    }
    return { url: check.url, refused: null };
  } catch (error2) {
    const asked = check === void 0 ? "check" : "annotations";
    return { url: check?.url ?? null, refused: refusalOf(error2, asked, client.access) };
  }
}
function create(client, { run: run3, name, conclusion, title, summary: summary2, text: text2 }, annotations) {
  const [owner, repo] = run3.repository.split("/");
  const externalId = randomUUID();
  return client.ask({
    route: "POST /repos/{owner}/{repo}/check-runs",
    parameters: {
      owner,
      repo,
      name,
      head_sha: run3.headSha,
      external_id: externalId,
      status: "completed",
      conclusion,
      output: { title, summary: summary2, ...text2 !== void 0 && { text: text2 }, annotations }
    },
    read: readCheckRun,
    findDone: async () => {
      const checks = await client.ask({
        route: "GET /repos/{owner}/{repo}/commits/{ref}/check-runs",
        parameters: { owner, repo, ref: run3.headSha, check_name: name, filter: "all", per_page: 100 },
        read: readCheckRuns
      });
      return readCheckRun(checks.find((check) => at2(check, "external_id") === externalId));
    }
  });
}
async function append(client, { run: run3, title, summary: summary2, text: text2 }, { id }, annotations, countAfterwards) {
  const [owner, repo] = run3.repository.split("/");
  await client.ask({
    route: "PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}",
    parameters: {
      owner,
      repo,
      check_run_id: id,
      output: { title, summary: summary2, ...text2 !== void 0 && { text: text2 }, annotations }
    },
    read: (answer) => at2(answer, "id") === id ? true : void 0,
    findDone: async () => {
      const count = await client.ask({
        route: "GET /repos/{owner}/{repo}/check-runs/{check_run_id}",
        parameters: { owner, repo, check_run_id: id },
        read: readAnnotationCount
      });
      return count >= countAfterwards ? true : void 0;
    }
  });
}
function readCheckRuns(answer) {
  const checks = at2(answer, "check_runs");
  return Array.isArray(checks) ? checks : void 0;
}
function readCheckRun(answer) {
  const [id, url] = [at2(answer, "id"), textAt(answer, "html_url") ?? textAt(answer, "url")];
  return typeof id === "number" && url !== void 0 ? { id, url } : void 0;
}
function readAnnotationCount(answer) {
  const count = at2(answer, "output", "annotations_count");
  return typeof count === "number" ? count : void 0;
}

// src/publish/github/marker.ts
import { createHash as createHash2 } from "node:crypto";
function markerOf(workflow, name, runId) {
  const hash = createHash2("sha256").update(JSON.stringify([workflow, name])).digest("hex").slice(0, 16);
  const start = `<!-- plimsoll:${readable(workflow)}:${readable(name)}:${hash} `;
  const runOf = (body) => /^run:(\d{1,20}) -->/.exec(body.slice(start.length))?.[1];
  return {
    line: `${start}run:${runId} -->`,
    // At the start only: another program of the same author may quote anything further down.
    isIn: (body) => body.startsWith(start),
    isOfLaterRun: (body) => BigInt(runOf(body) ?? 0) > BigInt(runId)
  };
}
var readable = (text2) => text2.slice(0, 200).toLowerCase().replace(/[^a-z0-9]+/g, "-").slice(0, 30);

// src/publish/github/own-comments.ts
async function listOwnComments(client, repository, pullRequest, marker) {
  const [owner, name] = repository.split("/");
  const found = [];
  let after = null;
  for (let page = 0; page < MOST_PAGES; page++) {
    const { nodes, next } = await client.query(COMMENTS, { owner, name, number: pullRequest, after }, readPage);
    found.push(...nodes.flatMap(ownComment).filter(({ body }) => marker.isIn(body)));
    if (next === null) break;
    after = next;
  }
  return found.sort((one, other) => one.id - other.id);
}
var MOST_PAGES = 30;
var COMMENTS = `query Comments($owner: String!, $name: String!, $number: Int!, $after: String) {
  repository(owner: $owner, name: $name) {
    pullRequest(number: $number) {
      comments(first: 100, after: $after) {
        nodes { url body viewerDidAuthor }
        pageInfo { hasNextPage endCursor }
      }
    }
  }
}`;
function readPage(data) {
  const comments = at2(data, "repository", "pullRequest", "comments");
  const nodes = at2(comments, "nodes");
  if (!Array.isArray(nodes)) return void 0;
  const hasNext = at2(comments, "pageInfo", "hasNextPage") === true;
  return { nodes, next: hasNext ? textAt(comments, "pageInfo", "endCursor") ?? null : null };
}
function ownComment(node) {
  const [url, body] = [textAt(node, "url"), textAt(node, "body")];
  if (at2(node, "viewerDidAuthor") !== true || url === void 0 || body === void 0) return [];
  const id = /#issuecomment-(\d{1,15})$/.exec(url)?.[1];
  return id === void 0 ? [] : [{ id: Number(id), url, body }];
}

// src/publish/github/comment.ts
var MOST_COMMENT_CHARACTERS = 65350;
async function publishComment(client, request) {
  if (request.mode === "never" || request.run.event === "merge_group") return { url: null, refused: null };
  const refuse = (error2, asked) => refusalOf(error2, asked, client.access);
  const conversation = openConversation(client, request);
  try {
    const { url, superfluous } = await keepOne(conversation, request);
    const removed = await Promise.allSettled(superfluous.map(conversation.remove));
    const failed = removed.find(({ status }) => status === "rejected");
    return { url, refused: failed?.status === "rejected" ? refuse(failed.reason, "superfluous") : null };
  } catch (error2) {
    return { url: null, refused: refuse(error2, "comment") };
  }
}
var MOST_ROUNDS = 3;
async function keepOne(conversation, { mode, isWorth }) {
  for (let round = 0; round < MOST_ROUNDS; round++) {
    let own = await conversation.list();
    if (own.length === 0) {
      if (mode === "auto" && !isWorth) return { url: null, superfluous: [] };
      const url = await conversation.create();
      own = await conversation.list();
      if (own.length === 0) return { url, superfluous: [] };
    }
    const [oldest, ...superfluous] = own;
    if (oldest !== void 0 && await conversation.update(oldest)) return { url: oldest.url, superfluous };
  }
  throw new GithubFailure({ kind: "refused", status: 404, message: "" });
}
function openConversation(client, { run: run3, pullRequest, name, body }) {
  const marker = markerOf(run3.workflow, name, run3.runId);
  const text2 = `${marker.line}
${body}`;
  const [owner, repo] = run3.repository.split("/");
  const list = () => listOwnComments(client, run3.repository, pullRequest, marker);
  return {
    list,
    create: () => client.ask({
      route: "POST /repos/{owner}/{repo}/issues/{issue_number}/comments",
      parameters: { owner, repo, issue_number: pullRequest, body: text2 },
      read: (answer) => textAt(answer, "html_url"),
      findDone: async () => (await list())[0]?.url
    }),
    update: (comment) => isToStay(comment.body, text2, marker) ? Promise.resolve(true) : unlessGone(
      client.ask({
        route: "PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}",
        parameters: { owner, repo, comment_id: comment.id, body: text2 },
        read: (answer) => at2(answer, "id") === comment.id ? true : void 0
      })
    ),
    remove: (comment) => unlessGone(
      client.ask({
        route: "DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}",
        parameters: { owner, repo, comment_id: comment.id },
        read: () => true
      })
    )
  };
}
function isToStay(old, text2, marker) {
  return marker.isOfLaterRun(old) || withoutMarker(old) === withoutMarker(text2);
}
var withoutMarker = (body) => body.slice(body.indexOf("\n") + 1).replaceAll("\r\n", "\n").trimEnd();
async function unlessGone(work) {
  try {
    return await work;
  } catch (error2) {
    if (error2 instanceof GithubFailure && (error2.status === 404 || error2.status === 410)) return false;
    throw error2;
  }
}

// src/publish/github/pull-request.ts
async function findPullRequest(client, head) {
  try {
    const byBranch = await listByBranch(client, head);
    const found = byBranch.length > 0 ? byBranch : await listByCommit(client, head);
    const [first, second] = found;
    if (first === void 0) return { reason: `No open pull request has ${describe(head)} as its head.` };
    if (second === void 0) return first;
    const numbers = found.map(({ number }) => `#${number}`).join(", ");
    return { reason: `Several pull requests have ${describe(head)} as their head: ${numbers}.` };
  } catch (error2) {
    return { reason: refusalOf(error2, "pullRequest", client.access) };
  }
}
var describe = ({ headRepository, headBranch, headSha }) => `${headSha.slice(0, 12)} of ${headRepository}, branch ${headBranch},`;
function listByBranch(client, head) {
  const [owner, repo] = head.repository.split("/");
  const [headOwner] = head.headRepository.split("/");
  return client.ask({
    route: "GET /repos/{owner}/{repo}/pulls",
    parameters: { owner, repo, state: "open", head: `${headOwner}:${head.headBranch}`, per_page: 100 },
    read: (answer) => readPulls(answer, head)
  });
}
function listByCommit(client, head) {
  const [owner, repo] = head.repository.split("/");
  return client.ask({
    route: "GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls",
    parameters: { owner, repo, commit_sha: head.headSha, per_page: 100 },
    read: (answer) => readPulls(answer, head)
  });
}
function readPulls(answer, head) {
  return Array.isArray(answer) ? answer.flatMap((pull) => readPull(pull, head)) : void 0;
}
function readPull(pull, wanted) {
  const isMeant = at2(pull, "state") === "open" && at2(pull, "head", "sha") === wanted.headSha && at2(pull, "head", "ref") === wanted.headBranch && isSameName(textAt(pull, "head", "repo", "full_name"), wanted.headRepository) && isSameName(textAt(pull, "base", "repo", "full_name"), wanted.repository);
  const number = at2(pull, "number");
  const [baseSha, baseRef] = [textAt(pull, "base", "sha"), textAt(pull, "base", "ref")];
  if (!isMeant || typeof number !== "number" || baseSha === void 0 || baseRef === void 0) return [];
  return [{ number, baseSha, baseRef }];
}
var isSameName = (one, other) => one?.toLowerCase() === other.toLowerCase();

// src/report/check-run.ts
var MOST_TITLE_CHARS2 = 255;
var MOST_BYTES3 = 65535;
function renderCheckRun(report, { failOn = "over" } = {}) {
  const safe = inertReport(report);
  const text2 = fullestFitting(textVersions(safe), MOST_BYTES3, countBytes);
  return {
    title: cutEnd(verdictLine(safe.images).words, MOST_TITLE_CHARS2, countChars),
    summary: fullestFitting(markdownVersions(safe, SUMMARY, false), MOST_BYTES3, countBytes),
    ...text2 !== "" && { text: text2 },
    conclusion: conclusionOf(report, failOn),
    annotations: annotationsOf(report).filter(({ file, line }) => file !== void 0 && line !== void 0)
  };
}
var SUMMARY = { rows: 5, moreRows: 0, isWhole: false, blocks: 20, overviewRows: 100 };
function* textVersions(report) {
  for (const [moreRows, blocks] of [
    [20, 50],
    [5, 50],
    [5, 10],
    [3, 2]
  ]) {
    yield markdownMore(report, { ...SUMMARY, moreRows, blocks }).join("\n\n");
  }
  yield "";
}
function conclusionOf({ verdict }, failOn) {
  if (verdict === "pass") return "success";
  return verdict === "warn" || verdict === "fail" && failOn === "never" ? "neutral" : "failure";
}

// src/action/github.ts
var NO_TOKEN = "There is no token to publish with. Leave the input `token` at its default, or give one.";
async function openGithubSide(known, { token, comment }, env, signal) {
  if ("problem" in known) return { run: void 0, client: void 0, problem: known.problem };
  const { run: run3, readOnly, head } = known;
  if (token === "") return { run: run3, client: void 0, problem: NO_TOKEN };
  const client = openGithub({ env, token, signal, readOnly });
  if (run3.event !== "workflow_run" || run3.pullRequest !== null || head === null || comment === "never")
    return { run: run3, client, problem: void 0 };
  const { repository, headSha } = run3;
  const found = await findPullRequest(client, {
    repository,
    headSha,
    headRepository: head.repository,
    headBranch: head.branch
  });
  if ("reason" in found) return { run: run3, client, problem: found.reason };
  const { number: pullRequest, baseSha, baseRef } = found;
  return { run: { ...run3, pullRequest, baseSha, baseRef }, client, problem: void 0 };
}
async function publishOnGithub(report, inputs, { run: run3, client, problem }) {
  const wanted = inputs.check !== void 0 || inputs.comment !== "never" && run3?.pullRequest !== null;
  if (run3 === void 0 || client === void 0) {
    const refusals = problem !== void 0 && wanted ? [problem] : [];
    return { commentUrl: null, checkUrl: null, hasAnnotations: false, refusals };
  }
  const comment = await commentOn(report, inputs, run3, client);
  const check = await checkOf(report, inputs, run3, client);
  return {
    commentUrl: comment.url,
    checkUrl: check.url,
    hasAnnotations: check.url !== null && inputs.hasAnnotations,
    refusals: [problem ?? null, comment.refused, check.refused].filter((reason) => reason !== null)
  };
}
var NOTHING2 = { url: null, refused: null };
async function commentOn(report, { comment, name }, run3, client) {
  if (run3.pullRequest === null || comment === "never") return NOTHING2;
  return publishComment(client, {
    run: run3,
    pullRequest: run3.pullRequest,
    name,
    body: renderComment(report, { maxChars: MOST_COMMENT_CHARACTERS }),
    mode: comment,
    isWorth: isWorthAComment(report)
  });
}
async function checkOf(report, { check, name, failOn, hasAnnotations }, run3, client) {
  if (check === void 0) return NOTHING2;
  const { title, summary: summary2, text: text2, conclusion, annotations } = renderCheckRun(report, { failOn });
  return publishCheckRun(client, {
    run: run3,
    name: name === "" ? check : `${check} (${name})`,
    conclusion,
    title,
    summary: summary2,
    text: text2,
    annotations: hasAnnotations ? annotations.flatMap(placed) : []
  });
}
function placed({ file, line, endLine, level, title, message }) {
  if (file === void 0 || line === void 0) return [];
  return [{ path: file, startLine: line, endLine: endLine ?? line, level, title, message }];
}

// src/action/outputs.ts
function outputsOf(report) {
  const [worst] = worstFirst(report.images);
  return {
    verdict: report.verdict,
    image: worst?.key.name ?? "",
    platform: worst?.key.platform ?? "",
    ...measureOutputs((worst?.facts ?? worst?.manifest)?.measures),
    ...growthOutputs(worst),
    images: JSON.stringify(report.images.map(imageOutput))
  };
}
function measureOutputs(measures) {
  if (measures === void 0) return {};
  const entries = Object.entries({ ownBytes: null, ...measures });
  return Object.fromEntries(entries.map(([name, value]) => [outputName(name), String(value ?? "")]));
}
function growthOutputs(image) {
  const { growthBytes = null, growthRatio = null } = image?.comparison?.measures ?? {};
  return {
    "growth-bytes": growthBytes === null ? "" : String(growthBytes),
    "growth-ratio": growthRatio === null ? "" : String(growthRatio)
  };
}
var outputName = (measure) => measure.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
var imageOutput = ({ key, verdict, facts, manifest, comparison }) => ({
  ...key,
  verdict,
  measures: (facts ?? manifest)?.measures ?? null,
  growth: comparison?.measures ?? null
});

// src/action/deliver.ts
var LOG_COLUMNS = 120;
async function deliver(report, delivery) {
  const { inputs, github, host, log, reportPath } = delivery;
  log.print(logText(report, host));
  const lost = await writeReport(reportPath, report);
  const summaryTrouble = inputs.hasSummary ? await writeJobSummary(renderSummary(report)) : void 0;
  const published = await publishOnGithub(report, inputs, github);
  log.annotate(logAnnotations(report, inputs, published.hasAnnotations));
  writeOutputs({
    ...outputsOf(report),
    report: lost === void 0 ? reportPath : "",
    "comment-url": published.commentUrl ?? "",
    "check-url": published.checkUrl ?? ""
  });
  const troubles = [lost && `${lost.message}: ${reportPath}`, summaryTrouble, ...published.refusals].filter(
    (trouble) => trouble !== void 0
  );
  log.annotate(troubles.map((message) => ({ level: "warning", title: "Plimsoll could not publish all", message })));
  await keepReport(report, inputs, github, host, log);
  return exitCode(report, inputs, lost);
}
function exitCode(report, inputs, lost) {
  const lowered = isLowered(report, inputs) ? EXIT.within : exitCodeOf(report);
  return Math.max(lowered, lost?.exitCode ?? 0);
}
var logText = (report, { env }) => renderTerminal(report, {
  columns: LOG_COLUMNS,
  color: !env.NO_COLOR,
  ascii: false,
  verbose: env.RUNNER_DEBUG === "1",
  quiet: false
});
async function writeReport(path, report) {
  try {
    await writeReportFile(path, renderJson(report));
    return void 0;
  } catch (error2) {
    return gateErrorOf(error2);
  }
}
function logAnnotations(report, inputs, isElsewhere) {
  const wanted = inputs.hasAnnotations && !isElsewhere ? annotationsOf(report) : [];
  const annotations = isLowered(report, inputs) ? wanted.map(asWarning) : wanted;
  const verdict = verdictAnnotation(report, inputs);
  const isSaid = annotations.some(({ file, level }) => file === void 0 && level === verdict.level);
  return report.verdict === "pass" || isSaid ? annotations : [verdict, ...annotations];
}
var isLowered = ({ verdict }, { failOn }) => verdict === "fail" && failOn === "never";
var asWarning = (annotation2) => annotation2.level === "failure" ? { ...annotation2, level: "warning" } : annotation2;
function verdictAnnotation(report, inputs) {
  const { mark, words } = verdictLine(inertReport(report).images);
  const level = report.verdict === "warn" || isLowered(report, inputs) ? "warning" : "failure";
  return { level, title: "Image budget", message: `${mark} ${words}` };
}

// src/publish/github/labels.ts
async function readLabel(client, { repository, pullRequest, label }) {
  const [owner, name] = repository.split("/");
  try {
    const { labels, events } = await client.query(LABELS, { owner, name, number: pullRequest }, readLabels);
    const isSet = labels.some((node) => at2(node, "name") === label);
    return isSet ? { kind: "set", by: whoSet(label, events) } : { kind: "unset" };
  } catch (error2) {
    return { kind: "unreachable", reason: refusalOf(error2, "label", client.access) };
  }
}
var LABELS = `query Labels($owner: String!, $name: String!, $number: Int!) {
  repository(owner: $owner, name: $name) {
    pullRequest(number: $number) {
      labels(first: 100) { nodes { name } }
      timelineItems(last: 100, itemTypes: [LABELED_EVENT]) {
        nodes { ... on LabeledEvent { actor { login } label { name } } }
      }
    }
  }
}`;
function readLabels(data) {
  const pull = at2(data, "repository", "pullRequest");
  const [labels, events] = [at2(pull, "labels", "nodes"), at2(pull, "timelineItems", "nodes")];
  return Array.isArray(labels) && Array.isArray(events) ? { labels, events } : void 0;
}
function whoSet(label, events) {
  const last = events.findLast((event) => at2(event, "label", "name") === label);
  return last === void 0 ? "somebody" : textAt(last, "actor", "login") ?? "ghost";
}

// src/acquire/base-budget.ts
import { existsSync } from "node:fs";
import { isAbsolute, join as join2, posix, relative, sep } from "node:path";
import { buffer } from "node:stream/consumers";
async function readBaseBudget({ sha, path }, host) {
  if (!isCommitSha(sha)) return "unknown";
  return orUnknown(host, async () => {
    const prefix = await prefixOf(host);
    const candidates = candidatesOf(path, prefix, host);
    const entries = await listed(sha, candidates, host);
    if (candidates.length === 0 || entries === void 0) return "unknown";
    const there = candidates.map((one) => ({ ...one, found: find(one.inRepository, entries) }));
    const [first, ...others] = there.filter(({ found }) => found !== "absent");
    if (first === void 0) return "absent";
    if (typeof first.found === "string") return "unknown";
    const blob = await readBlob(first.found.id, first.name, host);
    const names = others.map(({ name }) => name);
    return blob === void 0 ? "unknown" : budgetFileOf(blob, first.name, names);
  });
}
async function budgetPathsInRepository(path, host) {
  const prefix = await orUnknown(host, () => prefixOf(host));
  const { GITHUB_WORKSPACE: workspace } = host.env;
  const fallback = workspace ? `${slashed(relative(workspace, host.cwd))}/` : void 0;
  const root = prefix === "unknown" ? fallback : prefix;
  return root === void 0 ? [] : candidatesOf(path, root, host).map(({ inRepository }) => inRepository);
}
function fromCheckout(path, host) {
  const isHere = path === void 0 || isAbsolute(path) || existsSync(join2(host.cwd, ".git"));
  const parts = isHere ? [] : posix.normalize(slashed(path)).split("/");
  for (let count = 1; count < parts.length && parts[0] !== ".."; count++) {
    const cwd = join2(host.cwd, ...parts.slice(0, count));
    if (existsSync(join2(cwd, ".git"))) return { path: parts.slice(count).join("/"), host: { ...host, cwd } };
  }
  return { path, host };
}
function candidatesOf(path, prefix, { cwd }) {
  return (path === void 0 ? BUDGET_NAMES : [path]).map((name) => ({ name, fromHere: slashed(isAbsolute(name) ? relative(cwd, name) : name) })).map(({ name, fromHere }) => ({ name, inRepository: posix.join(prefix, fromHere).replace(/^\/+/, "") })).filter(({ inRepository }) => !/^\.\.?(?:\/|$)/.test(inRepository) && !inRepository.includes("\0"));
}
var slashed = (path) => path.replaceAll(sep, "/");
var MOST_MS = 1e4;
var QUIETLY = { GIT_TERMINAL_PROMPT: "0", GIT_NO_LAZY_FETCH: "1", GIT_LITERAL_PATHSPECS: "1" };
var quiet = (host) => ({ ...host, env: { ...host.env, ...QUIETLY } });
var git = (args, host) => run(quiet(host), "git", args, { answerMs: MOST_MS });
async function prefixOf(host) {
  const { stdout, exitCode: exitCode2 } = await git(["rev-parse", "--show-prefix"], host);
  if (exitCode2 !== 0) throw new GateError("SOURCE_NOT_FOUND", "this folder is in no repository");
  return stdout.replace(/\n$/, "");
}
async function listed(sha, candidates, host) {
  const paths = [...new Set(candidates.flatMap(({ inRepository }) => [...foldersAbove(inRepository), inRepository]))];
  const { stdout, exitCode: exitCode2 } = await git(["ls-tree", "-t", "-z", "--full-tree", sha, "--", ...paths], host);
  if (exitCode2 !== 0) return void 0;
  const rows = stdout.split("\0").flatMap((line) => {
    const [, mode, id, path] = /^(\d+) \w+ ([0-9a-f]+)\t(.*)$/s.exec(line) ?? [];
    return mode === void 0 || id === void 0 || path === void 0 ? [] : [[path, { mode, id }]];
  });
  return new Map(rows);
}
var foldersAbove = (path) => path.split("/").flatMap((_, index, parts) => index === 0 ? [] : parts.slice(0, index).join("/"));
function find(path, entries) {
  for (const folder of foldersAbove(path)) {
    const mode = entries.get(folder)?.mode;
    if (mode === void 0 || isFile(mode)) return "absent";
    if (mode !== "040000") return "unknown";
  }
  const entry = entries.get(path);
  if (entry === void 0) return "absent";
  return isFile(entry.mode) ? entry : "unknown";
}
var isFile = (mode) => mode.startsWith("100");
async function readBlob(id, name, host) {
  const { stdout, exitCode: exitCode2 } = await git(["cat-file", "-s", id], host);
  if (exitCode2 !== 0) return void 0;
  if (Number(stdout) > MOST_BUDGET_BYTES) throw unusableBudget(name, "is larger than 1 MiB", "name the right file");
  return readFrom(
    quiet(host),
    "git",
    ["cat-file", "blob", id],
    (stream) => buffer(stream),
    (words) => unusableBudget(name, `cannot be read: ${words}`, "run git fsck")
  );
}
async function orUnknown(host, ask) {
  try {
    return await ask();
  } catch (error2) {
    if (!(error2 instanceof GateError) || error2.code === "BUDGET_INVALID" || host.signal.aborted) throw error2;
    return "unknown";
  }
}

// src/judge/glob-alternatives.ts
function globAlternatives(glob) {
  const parsed = parseGlob(glob);
  if ("message" in parsed) throw new Error(`a pattern that was not checked: ${parsed.message}`);
  const byText = new Map(parsed.alternatives.map((parts) => [textOf(parts), parts]));
  return [...byText].map(([text2, parts]) => ({ text: text2, parts })).sort((a, b) => a.text < b.text ? -1 : 1);
}
var newAllowance = () => ({ left: 2e6 });
function isCovered(inner, others, allowance) {
  for (const outer of others) {
    allowance.left -= (inner.text.length + 1) * (outer.text.length + 1);
    if (allowance.left < 0) return false;
    if (covers(outer.parts, inner.parts, coveredParts)) return true;
  }
  return false;
}
var textOf = (parts) => {
  const names = parts.map((part) => part === "**" ? part : part.map(tokenText).join(""));
  return `${parts[0] === "**" ? "" : "/"}${names.join("/")}`;
};
function tokenText(token) {
  if (token === "many") return "*";
  return token === "any" ? "?" : token.text.replace(/[\\*?{}[\]!@+(),]/g, "\\$&");
}
function covers(outer, inner, elements) {
  let places = /* @__PURE__ */ new Set([0]);
  for (const element of outer) {
    const next = /* @__PURE__ */ new Set();
    for (const place of places) {
      if (elements.isMany(element)) for (let at3 = place; at3 <= inner.length; at3++) next.add(at3);
      else if (place < inner.length && elements.covers(element, inner[place])) next.add(place + 1);
    }
    places = next;
  }
  return elements.isPrefixEnough ? places.size > 0 : places.has(inner.length);
}
var coveredParts = {
  isMany: (part) => part === "**",
  covers: (outer, inner) => inner !== "**" && covers(charactersOf(outer), charactersOf(inner), coveredCharacters),
  isPrefixEnough: true
};
var coveredCharacters = {
  isMany: (character) => character === "many",
  covers: (outer, inner) => inner !== "many" && (outer === "any" || outer === inner),
  isPrefixEnough: false
};
var charactersOf = (part) => part === "**" ? [] : part.flatMap((token) => typeof token === "string" ? [token] : [...token.text]);

// src/judge/budget-checks.ts
var ruleChecks = (budget, imageName) => rulesInForce(budget, /* @__PURE__ */ new Map(), imageName).map(({ rule, bounds }) => ({
  key: `rule ${rule.key}`,
  kind: "limit",
  label: rule.key,
  unit: rule.unit,
  bound: rule.bound,
  ...limitsOf(bounds),
  names: waivableAs(rule.key, void 0)
}));
function partChecks(part) {
  const byKey = /* @__PURE__ */ new Map();
  const keysByName = /* @__PURE__ */ new Map();
  const checks = part?.paths.flatMap(pathChecks) ?? [];
  for (const check of checks) {
    const alike = byKey.get(check.key);
    if (alike) alike.push(check);
    else byKey.set(check.key, [check]);
    for (const name of check.names) keysByName.set(name, (keysByName.get(name) ?? /* @__PURE__ */ new Set()).add(check.key));
  }
  const waivers = /* @__PURE__ */ new Map();
  for (const waiver of part?.waivers ?? []) {
    const known = waivers.get(waiver.rule);
    if (known === void 0 || known.until < waiver.until) waivers.set(waiver.rule, waiver);
  }
  return { byKey, denials: checks.filter(({ denied }) => denied !== void 0), keysByName, waivers };
}
var limitsOf = ({ warn, fail }) => ({
  warn: warn?.limit ?? null,
  fail: fail?.limit ?? null
});
function pathChecks(rule) {
  const alternatives = globAlternatives(rule.path);
  const texts = alternatives.map(({ text: text2 }) => text2);
  return [
    ...BYTES.flatMap((what) => {
      const limits2 = rule[what];
      return limits2 === null ? [] : [bytesCheck(rule, what, rule.path, texts, limitsOf(limits2))];
    }),
    ...rule.isDenied ? denialChecks(rule, alternatives) : []
  ];
}
var BYTES = ["highestBytes", "highestGrowthBytes"];
var bytesCheck = (rule, what, label, alternatives, limits2) => ({
  key: `${what} ${JSON.stringify(alternatives)}`,
  label: what === "highestBytes" ? label : `${label} ${what}`,
  kind: "limit",
  unit: "bytes",
  bound: "atMost",
  ...limits2,
  names: waivableAs(`${rule.id}.${what}`, rule.path)
});
function denialChecks(rule, alternatives) {
  const names = waivableAs(`${rule.id}.deny`, rule.path);
  const texts = alternatives.map(({ text: text2 }) => text2);
  const nothing = { warn: null, fail: 0 };
  return [
    ...alternatives.map(
      (denied) => ({
        key: `denial ${denied.text}`,
        kind: "denial",
        label: alternatives.length === 1 ? rule.path : denied.text,
        unit: "count",
        bound: "atMost",
        ...nothing,
        names,
        denied
      })
    ),
    ...[texts, ...texts.map((text2) => [text2])].flatMap(
      (some) => BYTES.map((what) => ({ ...bytesCheck(rule, what, rule.path, some, nothing), names, isImplied: true }))
    )
  ];
}

// src/judge/loosened-ignores.ts
var RULE = "highestReclaimableBytes";
function ignoreLoosenings(base, head, allowance) {
  const isAsked = (name) => ruleChecks(base, name).some(({ label }) => label === RULE);
  if (head === void 0 || ![void 0, ...base?.images.keys() ?? []].some(isAsked)) return [];
  const general = alternativesOf(base);
  const news = newIgnores(head, [general], allowance);
  const known = new Set(news);
  const ofImages = [...head.images].flatMap(([name, entry]) => {
    if (entry.ignore.length === 0 || !isAsked(name)) return [];
    const own = newIgnores(entry, [general, alternativesOf(base?.images.get(name))], allowance);
    return own.filter((rule) => !known.has(rule)).map((rule) => loosening(rule, name));
  });
  return [...news.map((rule) => loosening(rule, null)), ...ofImages];
}
var loosening = (rule, image) => ({ kind: "ignore", rule, image });
var alternativesOf = (part) => new Map(part?.ignore.flatMap(globAlternatives).map((one) => [one.text, one]));
function newIgnores({ ignore }, before, allowance) {
  const isKnown = (one) => before.some((known) => known.has(one.text)) || before.some((known) => isCovered(one, known.values(), allowance));
  return ignore.filter((glob) => !globAlternatives(glob).every(isKnown));
}

// src/judge/loosened-limits.ts
var strictest = (checks) => checks.map(limitsOf2).reduce(stricter, { warn: Number.POSITIVE_INFINITY, fail: Number.POSITIVE_INFINITY });
var stricter = (one, other) => ({
  warn: Math.min(one.warn, other.warn),
  fail: Math.min(one.fail, other.fail)
});
var isLooser = (before, after) => after.fail > before.fail || firstWord(after) > firstWord(before);
function limitLoosenings(check, before, after) {
  const { label: rule, unit } = check;
  if (check.kind === "denial") return isLooser(before, after) ? [{ kind: "denial", rule }] : [];
  const loosened = (bound) => {
    const [oldLimit, newLimit] = [limitOf(check, before[bound]), limitOf(check, after[bound])];
    return { kind: "limit", rule, bound, unit, oldLimit, newLimit };
  };
  const isWarnLoosened = before.warn < before.fail && firstWord(after) > before.warn;
  return [...isWarnLoosened ? [loosened("warn")] : [], ...after.fail > before.fail ? [loosened("fail")] : []];
}
var firstWord = ({ warn, fail }) => Math.min(warn, fail);
var limitsOf2 = (check) => ({ warn: costOf(check, check.warn), fail: costOf(check, check.fail) });
var costOf = ({ bound }, limit) => {
  if (limit === null) return Number.POSITIVE_INFINITY;
  return bound === "atMost" ? limit : -limit;
};
function limitOf({ bound }, cost) {
  if (cost === Number.POSITIVE_INFINITY) return null;
  return bound === "atMost" ? cost : 0 - cost;
}

// src/judge/loosened-settings.ts
function settingLoosenings(base, head) {
  if (base === void 0) return [];
  const ofFile = (kind, rule) => ({ kind, rule, image: null });
  const isEstimated = !base.mayEstimate && head?.mayEstimate === true && limits(base, "stored");
  const isOptional = base.isBaselineRequired && !head?.isBaselineRequired;
  const label = head?.overrideLabel ?? null;
  const isOverridable = label !== null && label !== base.overrideLabel;
  const limitsGrowth = (isOptional || isOverridable) && (limits(base, "baseline") || limitsPathGrowth(base));
  return [
    ...isEstimated ? [ofFile("estimate", "highestPullBytes")] : [],
    ...isOptional && limitsGrowth ? [ofFile("baseline", "baseline")] : [],
    ...isOverridable && limitsGrowth ? [ofFile("override", "override")] : [],
    ...baseLoosenings(base, head),
    ...imageLoosenings(base, head)
  ];
}
var limits = (budget, need) => [void 0, ...budget.images.keys()].some((name) => limitsFor(budget, need, name));
var limitsFor = (budget, need, name) => rulesInForce(budget, /* @__PURE__ */ new Map(), name).some(({ rule }) => rule.needs.includes(need));
var limitsPathGrowth = (budget) => [budget, ...budget.images.values()].some(
  ({ paths }) => paths.some(({ highestGrowthBytes }) => highestGrowthBytes !== null)
);
function baseLoosenings(base, head) {
  const baseOf = (budget, name) => (name === void 0 ? void 0 : budget?.images.get(name)?.base) ?? budget?.base ?? null;
  const loosening2 = (image) => ({ kind: "base", rule: "base", image });
  const isOther = (name) => baseOf(base, name) !== baseOf(head, name);
  const names = /* @__PURE__ */ new Set([...base.images.keys(), ...head?.images.keys() ?? []]);
  const own = (budget, name) => budget?.images.get(name)?.base ?? null;
  const ofImages = [...names].filter(
    (name) => (own(base, name) ?? own(head, name)) !== null && isOther(name) && limitsFor(base, "base", name)
  );
  return [...isOther() && limits(base, "base") ? [loosening2(null)] : [], ...ofImages.map(loosening2)];
}
function imageLoosenings(base, head) {
  const isListed = (budget, name) => {
    const entry = budget?.images.get(name);
    return entry !== void 0 && (entry.image !== null || entry.build !== null);
  };
  return [...base.images.keys()].filter((name) => isListed(base, name) && !isListed(head, name)).map((image) => ({ kind: "image", rule: "images", image }));
}

// src/judge/loosened-waivers.ts
function waiverLoosenings(base, head) {
  const [before, after] = [askedByDay(base), askedByDay(head)];
  const lastDays = [...new Set(head.flatMap(({ waiver: waiver2 }) => waiver2?.until ?? []))].sort().reverse();
  const until = lastDays.find((day) => isLooser(before(day), after(day)) && isLooser(after(DAY_AFTER_ALL), after(day)));
  const waiver = head.find((one) => one.waiver?.until === until)?.waiver;
  if (until === void 0 || waiver === void 0) return [];
  const oldUntil = base.map(lastDayOf).sort().at(-1) ?? NEVER;
  const isProlonged = oldUntil !== NEVER && oldUntil < until;
  return [{ kind: "waiver", rule: waiver.rule, until, ...isProlonged && { oldUntil }, why: waiver.why }];
}
var NEVER = "";
var DAY_AFTER_ALL = "~";
var compareText = (a, b) => Number(a > b) - Number(a < b);
var lastDayOf = ({ waiver }) => waiver?.until ?? NEVER;
function askedByDay(checks) {
  const sorted = checks.toSorted((a, b) => compareText(lastDayOf(a), lastDayOf(b)));
  let limits2 = strictest([]);
  const asked = sorted.map(({ check }) => {
    limits2 = stricter(limits2, strictest([check]));
    return limits2;
  });
  return (day) => asked[sorted.findLastIndex((one) => lastDayOf(one) < day)] ?? strictest([]);
}

// src/judge/loosened.ts
function loosenings(base, head) {
  const allowance = newAllowance();
  const [before, after] = [partChecks(base), partChecks(head)];
  const compare = (old, now, image, pathKeys) => [...old.rules.keys(), ...pathKeys].flatMap(
    (key) => keyLoosenings(key, old, now, allowance).map((one) => ({ ...one, image }))
  );
  const general = compare(scopeOf(base, before), scopeOf(head, after), null, before.byKey.keys());
  const known = new Set(general.map(identity));
  const names = /* @__PURE__ */ new Set([...base?.images.keys() ?? [], ...head?.images.keys() ?? []]);
  const ofImages = [...names].flatMap((name) => {
    const [old, now] = [scopeOf(base, before, name), scopeOf(head, after, name)];
    return compare(old, now, name, touchedKeys(old, now)).filter((one) => !known.has(identity(one)));
  });
  return unique([
    ...general,
    ...ofImages,
    ...ignoreLoosenings(base, head, allowance),
    ...settingLoosenings(base, head)
  ]);
}
var identity = (loosening2) => JSON.stringify({ ...loosening2, image: null });
var unique = (list) => [
  ...new Map(list.map((one) => [JSON.stringify(one), one])).values()
];
var scopeOf = (budget, general, name) => ({
  rules: new Map(ruleChecks(budget, name).map((check) => [check.key, check])),
  parts: name === void 0 ? [general] : [general, partChecks(budget?.images.get(name))]
});
function touchedKeys(...scopes) {
  const own = scopes.flatMap(({ parts }) => [...parts[1]?.byKey.keys() ?? []]);
  const waived = scopes.flatMap(
    ({ parts }) => [...parts[1]?.waivers.keys() ?? []].flatMap(
      (name) => parts.flatMap(({ keysByName }) => [...keysByName.get(name) ?? []])
    )
  );
  return [.../* @__PURE__ */ new Set([...own, ...waived])];
}
function keyLoosenings(key, base, head, allowance) {
  const before = excusedChecks(base, key).filter(({ check }) => !check.isImplied);
  const [first] = before;
  if (first === void 0) return [];
  const after = sameChecks(first.check, head, allowance);
  return [
    ...limitLoosenings(
      first.check,
      strictest(before.map(({ check }) => check)),
      strictest(after.map(({ check }) => check))
    ),
    ...waiverLoosenings(before, after)
  ];
}
function excusedChecks({ rules, parts }, key) {
  const rule = rules.get(key);
  const checks = rule ? [rule] : parts.flatMap(({ byKey }) => byKey.get(key) ?? []);
  return checks.map((check) => ({ check, waiver: longestWaiver(parts, check) }));
}
function longestWaiver(parts, { names }) {
  const waivers = parts.flatMap((part) => names.flatMap((name) => part.waivers.get(name) ?? []));
  return waivers.reduce(
    (longest, one) => longest === void 0 || longest.until < one.until ? one : longest,
    void 0
  );
}
function sameChecks({ key, denied }, scope, allowance) {
  const same = excusedChecks(scope, key);
  if (same.length > 0 || denied === void 0 || allowance.left < 0) return same;
  return scope.parts.flatMap(({ denials }) => denials).filter((other) => other.denied && isCovered(denied, [other.denied], allowance)).map((check) => ({ check, waiver: longestWaiver(scope.parts, check) }));
}

// src/publish/github/contents.ts
async function readFileAt(client, { repository, sha, paths }) {
  const [owner, name] = repository.split("/");
  const variables = Object.fromEntries(paths.map((path, index) => [`p${index}`, `${sha}:${path}`]));
  try {
    const found = await client.query(filesQuery(paths.length), { owner, name, sha, ...variables }, readRepository2);
    if (found.commit === null) return { kind: "unreachable", reason: notSeen(sha) };
    const index = paths.findIndex((_, at3) => found[`f${at3}`] !== null);
    const path = paths[index];
    return path === void 0 ? { kind: "absent" } : fileOf(found[`f${index}`], path);
  } catch (error2) {
    return { kind: "unreachable", reason: refusalOf(error2, "file", client.access) };
  }
}
function filesQuery(count) {
  const indexes = Array.from({ length: count }, (_, index) => index);
  return `query Files($owner: String!, $name: String!, $sha: String!${indexes.map((at3) => `, $p${at3}: String!`).join("")}) {
  repository(owner: $owner, name: $name) {
    commit: object(expression: $sha) { oid }
${indexes.map((at3) => `    f${at3}: object(expression: $p${at3}) { __typename ... on Blob { text byteSize isTruncated } }`).join("\n")}
  }
}`;
}
var notSeen = (sha) => `GitHub shows the token no commit ${sha.slice(0, 12)}. Add \`contents: read\` to the job's \`permissions\`.`;
var readRepository2 = (data) => isRecord(data) && isRecord(data.repository) ? data.repository : void 0;
var MOST_BYTES4 = 1 << 20;
function fileOf(object, path) {
  const refuse = (what) => ({ kind: "unreachable", reason: `${path} ${what}.` });
  if (!isRecord(object) || object.__typename !== "Blob") return refuse("is not a file there");
  const { text: text2, byteSize, isTruncated } = object;
  if (isTruncated !== false || !(Number(byteSize) <= MOST_BYTES4))
    return refuse("is larger there than GitHub hands out");
  return typeof text2 === "string" ? { kind: "file", path, text: text2 } : refuse("is not a text there");
}

// src/action/base-budget.ts
async function budgetInForce(inputs, github, host) {
  const { request, budgetFrom } = inputs;
  const baseSha = github.run?.baseSha ?? null;
  if (budgetFrom === "base" && baseSha !== null) return budgetOfBase(inputs, baseSha, github, host);
  const limits2 = await readLimits(request, host);
  if (baseSha === null) return { limits: limits2 };
  return { limits: limits2, ...await whatIsLoosened(limits2.budget, inputs, baseSha, github, host) };
}
async function budgetOfBase({ request }, baseSha, github, host) {
  const file = await baseBudget(request.budgetPath, baseSha, github, host);
  if (file === "absent") {
    const notices = [
      "budget-from: base has no effect yet: the base branch has no budget, so that of this change holds."
    ];
    return { limits: await readLimits(request, host), notices };
  }
  if ("reason" in file) {
    throw new GateError("SOURCE_UNREADABLE", `the budget of the base branch cannot be had: ${file.reason}`, {
      where: "budget-from: base",
      fix: "give the job `permissions: contents: read`, or check out the history too: fetch-depth: 0"
    });
  }
  const budget = parseBudget({ ...file, source: `${file.source} of the base branch` });
  return { limits: { budget, flags: parseRuleFlags(request.ruleFlags) } };
}
async function whatIsLoosened(head, { request }, baseSha, github, host) {
  const untold = (reason) => ({
    notices: [`What this change loosens in the budget could not be told: ${reason}`]
  });
  try {
    const file = await baseBudget(request.budgetPath, baseSha, github, host);
    if (file !== "absent" && "reason" in file) return untold(file.reason);
    const isSame = file !== "absent" && file.sha256 === head?.sha256;
    return { loosened: isSame ? [] : loosenings(file === "absent" ? void 0 : parseBudget(file), head) };
  } catch (error2) {
    if (!(error2 instanceof GateError) || error2.code !== "BUDGET_INVALID") throw error2;
    return untold("that of the base branch is not usable");
  }
}
async function baseBudget(givenPath, sha, { run: run3, client }, given) {
  const { path, host } = fromCheckout(givenPath, given);
  const local = await readBaseBudget({ sha, path }, host);
  if (local !== "unknown") return local;
  const paths = await budgetPathsInRepository(path, host);
  if (paths.length === 0) return { reason: "the budget lies outside of the repository" };
  if (client === void 0 || run3 === void 0) return { reason: "there is nobody to ask for it" };
  const found = await readFileAt(client, { repository: run3.repository, sha, paths });
  if (found.kind === "absent") return "absent";
  return found.kind === "file" ? budgetFileOf(Buffer.from(found.text), found.path) : { reason: found.reason };
}

// src/action/gate.ts
async function gate(inputs, github, host, log) {
  const told = await budgetInForce(inputs, github, host);
  const compare = await findComparison(inputs, told.limits, github, host, log);
  const askOverride = (label) => whoSet2(label, github);
  return run2(inputs.request, host, { ...told, context: github.run, compare, askOverride });
}
async function whoSet2(label, { run: context, client }) {
  const pullRequest = context?.pullRequest ?? null;
  if (context === void 0 || client === void 0 || pullRequest === null) return void 0;
  const state = await readLabel(client, { repository: context.repository, pullRequest, label });
  if (state.kind === "unreachable") return { reason: state.reason };
  return state.kind === "set" ? { label, by: state.by } : void 0;
}

// src/action/input-words.ts
var inInputWords = (report) => ({
  ...report,
  images: report.images.map(imageInWords)
});
var imageInWords = (image) => ({
  ...image,
  findings: image.findings.map(
    (finding) => finding.from === "--rule" ? { ...finding, from: "input rules" } : finding
  ),
  ...image.error && { error: errorInWords(image.error) }
});
function errorInWords({ code, message, where, fix }) {
  return {
    code,
    message: code === "USAGE" ? inMessage(message) : message,
    ...where !== void 0 && { where: inMessage(where.replace(PLACE, (_, flag) => `${inputOf(flag)}: `)) },
    ...fix !== void 0 && { fix: inFix(fix) }
  };
}
var FLAG = "--(budget|rule|baseline|report|build|file|target|build-arg|secret|platform|select|verify|timeout)(?![\\w-])";
var PLACE = new RegExp(`^${FLAG} `);
var NAMED = new RegExp(`(?:\\b(?:a|Option) )?${FLAG}`, "g");
var WRITTEN = new RegExp(`\\b(example|with|write|or) ${FLAG} (?=[\\w/.:-]*[=\\d/:.])`, "g");
var inputOf = (flag) => ({ rule: "rules", "build-arg": "build-args", secret: "secrets", platform: "platforms" })[flag] ?? flag;
var inMessage = (text2) => text2.replace(NAMED, (_, flag) => `input ${inputOf(flag)}`);
function inFix(text2) {
  const said2 = text2.replace("plimsoll check docker:", "image: docker:");
  if (said2.includes("plimsoll check")) return said2;
  const written = said2.replace(WRITTEN, (_, word, flag) => `${word} ${inputOf(flag)}: `);
  return written.replace(new RegExp(FLAG, "g"), (_, flag) => `the input ${inputOf(flag)}`);
}

// src/action/inputs.ts
var INPUT_NAMES = [
  "image",
  "build",
  "file",
  "target",
  "build-args",
  "platforms",
  "secrets",
  "budget",
  "budget-from",
  "baseline",
  "rules",
  "select",
  "verify",
  "timeout",
  "comment",
  "check",
  "annotations",
  "summary",
  "fail-on",
  "report",
  "publish",
  "name",
  "token"
];
function readInputs(env) {
  const reader = new InputReader(env);
  const inputs = readAll(reader);
  if (reader.problems.length === 0) return inputs;
  throw new GateError("USAGE", reader.problems.join("\n"), {
    where: "the inputs of the step (`with:`)",
    fix: "mend the step; every input is described in the README"
  });
}
function readAll(reader) {
  const publish = reader.lines("publish");
  const baseline = reader.attempt(() => parseBaselineMode(reader.lines("baseline"), "auto")) ?? { kind: "off" };
  const inputs = {
    request: { ...requestOf(reader), ...baseline.kind === "sources" && { baselines: baseline.sources } },
    baseline,
    timeoutMs: timeoutOf(reader),
    budgetFrom: reader.choice("budget-from", ["head", "base"], "head"),
    comment: reader.choice("comment", ["auto", "always", "never"], "auto"),
    check: checkOf2(reader),
    hasAnnotations: reader.flag("annotations", true),
    hasSummary: reader.flag("summary", true),
    failOn: reader.choice("fail-on", ["over", "never"], "over"),
    reportPath: reader.text("report"),
    publish,
    name: reader.line("name") ?? "",
    token: reader.text("token") ?? ""
  };
  if (publish.length > 0) {
    const strays = MEASURING.filter((name) => reader.text(name) !== void 0);
    for (const name of strays) reader.refuse(`${name} does not go with publish, which measures nothing; leave it out`);
  }
  return inputs;
}
var MEASURING = ["image", "build", "target", "build-args", "platforms", "secrets", "select"];
var BUILD_ONLY = ["target", "build-args", "secrets"];
function requestOf(reader) {
  const folder = reader.text("build");
  const images = reader.lines("image");
  if (folder !== void 0 && images.length > 0)
    reader.refuse("image and build are both given; build makes the image to check, so leave image out");
  const strays = BUILD_ONLY.filter((name) => folder === void 0 && reader.text(name) !== void 0);
  for (const name of strays) reader.refuse(`${name} goes with build; name the folder to build, or leave ${name} out`);
  const platforms2 = platformsOf(reader);
  return {
    images: reader.attempt(() => namedSources(images)) ?? [],
    build: folder === void 0 ? void 0 : buildOf(reader, folder, platforms2),
    budgetPath: reader.text("budget"),
    ruleFlags: reader.lines("rules"),
    dockerfile: folder === void 0 ? reader.text("file") : void 0,
    platform: folder === void 0 ? onlyPlatform(reader, platforms2) : void 0,
    select: reader.line("select"),
    verify: reader.flag("verify", false),
    withTree: true
  };
}
var buildOf = (reader, folder, platforms2) => ({
  folder,
  file: reader.text("file"),
  target: reader.line("target"),
  buildArgs: reader.lines("build-args"),
  secrets: reader.lines("secrets"),
  platforms: platforms2
});
function platformsOf(reader) {
  const platforms2 = reader.lines("platforms").flatMap((line) => line.split(",").map((part) => part.trim()));
  const given = platforms2.filter((part) => part !== "");
  for (const text2 of given.filter((part) => parsePlatform(part) === void 0))
    reader.refuse(`platforms: ${quote(text2)} is no platform; write OS/ARCHITECTURE, such as linux/arm64`);
  return given;
}
function onlyPlatform(reader, platforms2) {
  if (platforms2.length > 1)
    reader.refuse("platforms: without build only one can be picked; leave it out to check each that the image has");
  return platforms2[0] === void 0 ? void 0 : parsePlatform(platforms2[0]);
}
function timeoutOf(reader) {
  const text2 = reader.text("timeout") ?? "30m";
  const ms = parseTimeMs(text2);
  if (ms === void 0)
    reader.refuse(`timeout: ${quote(text2)} is no time; write a number and a unit, such as 90s, 15m or 1h`);
  return ms ?? 0;
}
function checkOf2(reader) {
  const name = reader.line("check") ?? "off";
  if (/^(?:true|on|yes)$/i.test(name))
    reader.refuse(`check: ${quote(name)} is no name; write the name that branch protection shall know, or off`);
  return /^(?:off|false|no)$/i.test(name) ? void 0 : name;
}
var MOST_NAME_CHARACTERS = 100;
var InputReader = class {
  problems = [];
  #env;
  constructor(env) {
    this.#env = env;
    this.problems.push(...unknownInputs(env));
  }
  refuse(problem) {
    this.problems.push(problem);
  }
  /** What `make` returns; its refusal becomes one of ours. */
  attempt(make) {
    try {
      return make();
    } catch (error2) {
      if (!(error2 instanceof GateError)) throw error2;
      this.refuse(error2.fix === void 0 ? error2.message : `${error2.message}; ${error2.fix}`);
      return void 0;
    }
  }
  text(name) {
    return this.#env[`INPUT_${name.toUpperCase()}`]?.trim() || void 0;
  }
  /** A short text in one line. */
  line(name) {
    const text2 = this.text(name);
    if (text2 !== void 0 && (/[\r\n]/.test(text2) || text2.length > MOST_NAME_CHARACTERS))
      this.refuse(`${name}: takes one line of at most ${MOST_NAME_CHARACTERS} characters`);
    return text2;
  }
  lines(name) {
    const lines = (this.text(name) ?? "").split(/\r\n|\n|\r/).map((line) => line.trim());
    return lines.filter((line) => line !== "");
  }
  /** As YAML 1.2 spells them, which is what `getBooleanInput` of GitHub's toolkit takes. */
  flag(name, fallback) {
    const text2 = this.text(name);
    if (text2 === void 0) return fallback;
    if (!/^(?:true|True|TRUE|false|False|FALSE)$/.test(text2))
      this.refuse(`${name}: ${quote(text2)} is neither true nor false`);
    return text2.toLowerCase() === "true";
  }
  choice(name, allowed, fallback) {
    const text2 = this.text(name);
    const found = allowed.find((value) => value === text2);
    if (text2 === void 0 || found !== void 0) return found ?? fallback;
    const meant = closest(text2, allowed);
    this.refuse(`${name}: ${quote(text2)} is none of ${allowed.join(", ")}${meant ? `; did you mean ${meant}?` : ""}`);
    return fallback;
  }
};
function unknownInputs(env) {
  const names = Object.keys(env).flatMap((key) => /^INPUT_/i.test(key) ? key.slice(6).toLowerCase() : []);
  const unknown = names.filter((name) => !INPUT_NAMES.includes(name));
  return unknown.map((name) => {
    const meant = closest(name, INPUT_NAMES);
    return `there is no input ${quote(name)}${meant ? `; did you mean ${meant}?` : `; there are ${INPUT_NAMES.join(", ")}`}`;
  });
}
var quote = (text2) => JSON.stringify(text2.length > 80 ? `${text2.slice(0, 77)}\u2026` : text2);

// src/action/main.ts
async function main(process2) {
  const log = new RunnerLog((text2) => process2.stdout.write(text2));
  try {
    return await runStep(readInputs(process2.env), process2, log);
  } catch (error2) {
    return giveUp(gateErrorOf(error2), log);
  }
}
async function runStep(inputs, process2, log) {
  hideSecrets(inputs, process2.env);
  const stop = stopOnSignals(process2, inputs.timeoutMs);
  const host = hostOf2(process2, stop.signal, log);
  try {
    const publishing = new AbortController();
    const github = await openGithubSide(await readGithubRun(process2.env), inputs, process2.env, publishing.signal);
    const made = await makeReport(inputs, github, host, log, stop.orStopped);
    if (made.error?.code === "INTERRUPTED") return giveUp(made.error, log);
    return await deliver(made.report, { inputs, github, host, log, reportPath: await reportPathOf(inputs, host) });
  } finally {
    stop.dispose();
  }
}
async function makeReport(inputs, github, host, log, orStopped) {
  const work = inputs.publish.length > 0 ? import("./gather.js").then(({ gatherReports }) => gatherReports(inputs.publish, host.cwd, github.run)) : gate(inputs, github, host, log).then(inInputWords);
  try {
    return { report: await orStopped(work) };
  } catch (thrown) {
    const error2 = gateErrorOf(thrown);
    if (!(thrown instanceof GateError)) host.debug(String(thrown?.stack ?? thrown));
    return { report: inInputWords(failureReport(error2, whatIsChecked(inputs), github.run)), error: error2 };
  }
}
function whatIsChecked({ name, request, publish }) {
  const build = request.build && `build:${request.build.folder}`;
  const [first] = [name, build, request.images[0]?.name, request.images[0]?.source, publish[0]].filter(Boolean);
  return first ?? "the images of the budget";
}
function giveUp(error2, log) {
  log.print(renderError(error2, { columns: 120, color: true, ascii: false }));
  if (error2.exitCode === EXIT.interrupted) return error2.exitCode;
  const message = [error2.message, error2.where, error2.fix].filter((part) => part !== void 0).join("\n");
  log.annotate([{ level: "failure", title: "Plimsoll could not run", message }]);
  writeOutputs({ verdict: "unmeasured" });
  return error2.exitCode;
}
function hideSecrets({ request }, env) {
  for (const spec of request.build?.secrets ?? []) {
    const variable = /(?:^|,)env=([^,]+)/.exec(spec)?.[1];
    for (const line of env[variable ?? ""]?.split(/\r?\n/) ?? []) if (line.trim() !== "") setSecret(line);
  }
}
function hostOf2(process2, signal, log) {
  const isDebug = process2.env.RUNNER_DEBUG === "1";
  return {
    env: process2.env,
    cwd: process2.cwd(),
    signal,
    now: () => /* @__PURE__ */ new Date(),
    progress: () => void 0,
    debug: (line) => {
      if (isDebug) log.print(`plimsoll: ${line}`);
    },
    log: (chunk) => log.stream(chunk, "Build")
  };
}
async function reportPathOf({ reportPath }, { env, cwd }) {
  const own = join3(env.RUNNER_TEMP || cwd, `plimsoll-${randomBytes(4).toString("hex")}`, "report.json");
  const path = reportPath === void 0 ? own : resolve(cwd, reportPath);
  await makeFolder(dirname(path)).catch(() => void 0);
  return path;
}
async function makeFolder(path) {
  const make = () => mkdir(path).catch((error2) => error2.code);
  if (await make() !== "ENOENT" || dirname(path) === path) return;
  await makeFolder(dirname(path));
  await make();
}

// src/action.ts
process.exitCode = await main(process);
setTimeout(() => process.exit(), 300).unref();
