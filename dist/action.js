import {
  VERSION,
  exitCodeOf,
  headline,
  imageVerdict,
  inertReport,
  isWorthAWord,
  namedSources,
  overview,
  parseTimeMs,
  readReportFile,
  renderError,
  renderJson,
  renderMarkdown,
  renderTerminal,
  reportVerdict,
  run,
  stopOnSignals,
  verdictLine,
  writeReportFile
} from "./action+cli.js";
import {
  parsePlatform
} from "./action+cli+engines.js";
import {
  closest
} from "./action+cli+parse-budget.js";
import "./shared-c02ff8.js";
import {
  parseReport
} from "./action+parse-report.js";
import {
  SCHEMA_VERSION
} from "./action+cli+parse-report.js";
import "./shared-cde51d.js";
import {
  EXIT,
  GateError
} from "./shared-8f43a0.js";

// src/action/main.ts
import { randomBytes } from "node:crypto";
import { mkdir } from "node:fs/promises";
import { dirname, join, resolve as resolve2 } from "node:path";

// node_modules/@actions/core/lib/command.js
import * as os from "os";

// node_modules/@actions/core/lib/utils.js
function toCommandValue(input) {
  if (input === null || input === void 0) {
    return "";
  } else if (typeof input === "string" || input instanceof String) {
    return input;
  }
  return JSON.stringify(input);
}
function toCommandProperties(annotationProperties) {
  if (!Object.keys(annotationProperties).length) {
    return {};
  }
  return {
    title: annotationProperties.title,
    file: annotationProperties.file,
    line: annotationProperties.startLine,
    endLine: annotationProperties.endLine,
    col: annotationProperties.startColumn,
    endColumn: annotationProperties.endColumn
  };
}

// node_modules/@actions/core/lib/command.js
function issueCommand(command, properties, message) {
  const cmd = new Command(command, properties, message);
  process.stdout.write(cmd.toString() + os.EOL);
}
function issue(name, message = "") {
  issueCommand(name, {}, message);
}
var CMD_STRING = "::";
var Command = class {
  constructor(command, properties, message) {
    if (!command) {
      command = "missing.command";
    }
    this.command = command;
    this.properties = properties;
    this.message = message;
  }
  toString() {
    let cmdStr = CMD_STRING + this.command;
    if (this.properties && Object.keys(this.properties).length > 0) {
      cmdStr += " ";
      let first = true;
      for (const key in this.properties) {
        if (this.properties.hasOwnProperty(key)) {
          const val = this.properties[key];
          if (val) {
            if (first) {
              first = false;
            } else {
              cmdStr += ",";
            }
            cmdStr += `${key}=${escapeProperty(val)}`;
          }
        }
      }
    }
    cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
    return cmdStr;
  }
};
function escapeData(s) {
  return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}
function escapeProperty(s) {
  return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C");
}

// node_modules/@actions/core/lib/file-command.js
import * as crypto from "crypto";
import * as fs from "fs";
import * as os2 from "os";
function issueFileCommand(command, message) {
  const filePath = process.env[`GITHUB_${command}`];
  if (!filePath) {
    throw new Error(`Unable to find environment variable for file command ${command}`);
  }
  if (!fs.existsSync(filePath)) {
    throw new Error(`Missing file at path: ${filePath}`);
  }
  fs.appendFileSync(filePath, `${toCommandValue(message)}${os2.EOL}`, {
    encoding: "utf8"
  });
}
function prepareKeyValueMessage(key, value) {
  const delimiter = `ghadelimiter_${crypto.randomUUID()}`;
  const convertedValue = toCommandValue(value);
  if (key.includes(delimiter)) {
    throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
  }
  if (convertedValue.includes(delimiter)) {
    throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
  }
  return `${key}<<${delimiter}${os2.EOL}${convertedValue}${os2.EOL}${delimiter}`;
}

// node_modules/@actions/core/lib/core.js
import * as os4 from "os";

// node_modules/@actions/core/lib/summary.js
import { EOL as EOL3 } from "os";
import { constants, promises } from "fs";
var __awaiter = function(thisArg, _arguments, P, generator) {
  function adopt(value) {
    return value instanceof P ? value : new P(function(resolve3) {
      resolve3(value);
    });
  }
  return new (P || (P = Promise))(function(resolve3, reject) {
    function fulfilled(value) {
      try {
        step(generator.next(value));
      } catch (e) {
        reject(e);
      }
    }
    function rejected(value) {
      try {
        step(generator["throw"](value));
      } catch (e) {
        reject(e);
      }
    }
    function step(result) {
      result.done ? resolve3(result.value) : adopt(result.value).then(fulfilled, rejected);
    }
    step((generator = generator.apply(thisArg, _arguments || [])).next());
  });
};
var { access, appendFile, writeFile } = promises;
var SUMMARY_ENV_VAR = "GITHUB_STEP_SUMMARY";
var Summary = class {
  constructor() {
    this._buffer = "";
  }
  /**
   * Finds the summary file path from the environment, rejects if env var is not found or file does not exist
   * Also checks r/w permissions.
   *
   * @returns step summary file path
   */
  filePath() {
    return __awaiter(this, void 0, void 0, function* () {
      if (this._filePath) {
        return this._filePath;
      }
      const pathFromEnv = process.env[SUMMARY_ENV_VAR];
      if (!pathFromEnv) {
        throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
      }
      try {
        yield access(pathFromEnv, constants.R_OK | constants.W_OK);
      } catch (_a) {
        throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
      }
      this._filePath = pathFromEnv;
      return this._filePath;
    });
  }
  /**
   * Wraps content in an HTML tag, adding any HTML attributes
   *
   * @param {string} tag HTML tag to wrap
   * @param {string | null} content content within the tag
   * @param {[attribute: string]: string} attrs key-value list of HTML attributes to add
   *
   * @returns {string} content wrapped in HTML element
   */
  wrap(tag, content, attrs = {}) {
    const htmlAttrs = Object.entries(attrs).map(([key, value]) => ` ${key}="${value}"`).join("");
    if (!content) {
      return `<${tag}${htmlAttrs}>`;
    }
    return `<${tag}${htmlAttrs}>${content}</${tag}>`;
  }
  /**
   * Writes text in the buffer to the summary buffer file and empties buffer. Will append by default.
   *
   * @param {SummaryWriteOptions} [options] (optional) options for write operation
   *
   * @returns {Promise<Summary>} summary instance
   */
  write(options) {
    return __awaiter(this, void 0, void 0, function* () {
      const overwrite = !!(options === null || options === void 0 ? void 0 : options.overwrite);
      const filePath = yield this.filePath();
      const writeFunc = overwrite ? writeFile : appendFile;
      yield writeFunc(filePath, this._buffer, { encoding: "utf8" });
      return this.emptyBuffer();
    });
  }
  /**
   * Clears the summary buffer and wipes the summary file
   *
   * @returns {Summary} summary instance
   */
  clear() {
    return __awaiter(this, void 0, void 0, function* () {
      return this.emptyBuffer().write({ overwrite: true });
    });
  }
  /**
   * Returns the current summary buffer as a string
   *
   * @returns {string} string of summary buffer
   */
  stringify() {
    return this._buffer;
  }
  /**
   * If the summary buffer is empty
   *
   * @returns {boolen} true if the buffer is empty
   */
  isEmptyBuffer() {
    return this._buffer.length === 0;
  }
  /**
   * Resets the summary buffer without writing to summary file
   *
   * @returns {Summary} summary instance
   */
  emptyBuffer() {
    this._buffer = "";
    return this;
  }
  /**
   * Adds raw text to the summary buffer
   *
   * @param {string} text content to add
   * @param {boolean} [addEOL=false] (optional) append an EOL to the raw text (default: false)
   *
   * @returns {Summary} summary instance
   */
  addRaw(text, addEOL = false) {
    this._buffer += text;
    return addEOL ? this.addEOL() : this;
  }
  /**
   * Adds the operating system-specific end-of-line marker to the buffer
   *
   * @returns {Summary} summary instance
   */
  addEOL() {
    return this.addRaw(EOL3);
  }
  /**
   * Adds an HTML codeblock to the summary buffer
   *
   * @param {string} code content to render within fenced code block
   * @param {string} lang (optional) language to syntax highlight code
   *
   * @returns {Summary} summary instance
   */
  addCodeBlock(code, lang) {
    const attrs = Object.assign({}, lang && { lang });
    const element = this.wrap("pre", this.wrap("code", code), attrs);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML list to the summary buffer
   *
   * @param {string[]} items list of items to render
   * @param {boolean} [ordered=false] (optional) if the rendered list should be ordered or not (default: false)
   *
   * @returns {Summary} summary instance
   */
  addList(items, ordered = false) {
    const tag = ordered ? "ol" : "ul";
    const listItems = items.map((item) => this.wrap("li", item)).join("");
    const element = this.wrap(tag, listItems);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML table to the summary buffer
   *
   * @param {SummaryTableCell[]} rows table rows
   *
   * @returns {Summary} summary instance
   */
  addTable(rows) {
    const tableBody = rows.map((row) => {
      const cells = row.map((cell) => {
        if (typeof cell === "string") {
          return this.wrap("td", cell);
        }
        const { header, data, colspan, rowspan } = cell;
        const tag = header ? "th" : "td";
        const attrs = Object.assign(Object.assign({}, colspan && { colspan }), rowspan && { rowspan });
        return this.wrap(tag, data, attrs);
      }).join("");
      return this.wrap("tr", cells);
    }).join("");
    const element = this.wrap("table", tableBody);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds a collapsable HTML details element to the summary buffer
   *
   * @param {string} label text for the closed state
   * @param {string} content collapsable content
   *
   * @returns {Summary} summary instance
   */
  addDetails(label, content) {
    const element = this.wrap("details", this.wrap("summary", label) + content);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML image tag to the summary buffer
   *
   * @param {string} src path to the image you to embed
   * @param {string} alt text description of the image
   * @param {SummaryImageOptions} options (optional) addition image attributes
   *
   * @returns {Summary} summary instance
   */
  addImage(src, alt, options) {
    const { width, height } = options || {};
    const attrs = Object.assign(Object.assign({}, width && { width }), height && { height });
    const element = this.wrap("img", null, Object.assign({ src, alt }, attrs));
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML section heading element
   *
   * @param {string} text heading text
   * @param {number | string} [level=1] (optional) the heading level, default: 1
   *
   * @returns {Summary} summary instance
   */
  addHeading(text, level) {
    const tag = `h${level}`;
    const allowedTag = ["h1", "h2", "h3", "h4", "h5", "h6"].includes(tag) ? tag : "h1";
    const element = this.wrap(allowedTag, text);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML thematic break (<hr>) to the summary buffer
   *
   * @returns {Summary} summary instance
   */
  addSeparator() {
    const element = this.wrap("hr", null);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML line break (<br>) to the summary buffer
   *
   * @returns {Summary} summary instance
   */
  addBreak() {
    const element = this.wrap("br", null);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML blockquote to the summary buffer
   *
   * @param {string} text quote text
   * @param {string} cite (optional) citation url
   *
   * @returns {Summary} summary instance
   */
  addQuote(text, cite) {
    const attrs = Object.assign({}, cite && { cite });
    const element = this.wrap("blockquote", text, attrs);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML anchor tag to the summary buffer
   *
   * @param {string} text link text/content
   * @param {string} href hyperlink
   *
   * @returns {Summary} summary instance
   */
  addLink(text, href) {
    const element = this.wrap("a", text, { href });
    return this.addRaw(element).addEOL();
  }
};
var _summary = new Summary();
var summary = _summary;

// node_modules/@actions/core/lib/platform.js
import os3 from "os";
var platform = os3.platform();
var arch = os3.arch();

// node_modules/@actions/core/lib/core.js
var ExitCode;
(function(ExitCode2) {
  ExitCode2[ExitCode2["Success"] = 0] = "Success";
  ExitCode2[ExitCode2["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
function setSecret(secret) {
  issueCommand("add-mask", {}, secret);
}
function setOutput(name, value) {
  const filePath = process.env["GITHUB_OUTPUT"] || "";
  if (filePath) {
    return issueFileCommand("OUTPUT", prepareKeyValueMessage(name, value));
  }
  process.stdout.write(os4.EOL);
  issueCommand("set-output", { name }, toCommandValue(value));
}
function error(message, properties = {}) {
  issueCommand("error", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function warning(message, properties = {}) {
  issueCommand("warning", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function notice(message, properties = {}) {
  issueCommand("notice", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function startGroup(name) {
  issue("group", name);
}
function endGroup() {
  issue("endgroup");
}

// src/acquire/github-run.ts
async function readGithubRun(_env) {
  return { problem: "not written yet" };
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
var harmlessLog = (text) => text.split(LINE_END).map((part) => LINE_END.test(part) ? part : harmlessLogLine(part)).join("");
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
  print(text) {
    this.endGroup();
    this.#write(harmlessLog(text.endsWith("\n") ? text : `${text}
`));
  }
  /** A builder's output as it comes, folded into a group. */
  stream(chunk, title) {
    if (!this.#isInGroup) startGroup(title);
    this.#isInGroup = true;
    const text = this.#rest + this.#decoder.write(Buffer.from(chunk));
    const end = Math.max(text.lastIndexOf("\n"), text.length > MOST_LINE_CHARACTERS ? text.length - 1 : -1) + 1;
    this.#rest = text.slice(end);
    if (end > 0) this.#write(closedLine(harmlessLog(text.slice(0, end))));
  }
  endGroup() {
    if (!this.#isInGroup) return;
    const rest = this.#rest + this.#decoder.end();
    this.#rest = "";
    if (rest !== "") this.#write(closedLine(harmlessLog(rest)));
    this.#isInGroup = false;
    endGroup();
  }
  /** As many as the runner keeps of each level; the last one says how many there are beside. */
  annotate(annotations) {
    this.endGroup();
    for (const [level, say] of Object.entries(SAY)) {
      const all = annotations.filter((annotation) => annotation.level === level);
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
var closedLine = (text) => text.endsWith("\n") ? text : `${text}
`;

// src/publish/job-summary.ts
var MOST_SUMMARY_BYTES = 1024 * 1024;
async function writeJobSummary(markdown) {
  try {
    await summary.addRaw(markdown, true).write();
    return void 0;
  } catch (error2) {
    return `the job summary could not be written: ${String(error2?.message ?? error2)}`;
  }
}

// src/report/annotations.ts
function annotationsOf(report) {
  return inertReport(report).images.filter(({ verdict }) => verdict !== "pass").map((image) => ({
    level: image.verdict === "warn" ? "warning" : "failure",
    title: "Image budget",
    message: headline(image, true)
  }));
}

// src/report/fit.ts
var STEPS = [
  { render: (report) => renderMarkdown(report), left: "" },
  { render: (report) => renderMarkdown(report, { rows: 10, hasFolded: false }), left: "what was folded away" },
  { render: (report) => renderMarkdown(report, { rows: 3, hasFolded: false }), left: "most rows of each list" },
  { render: (report) => renderMarkdown(report, { rows: 0, hasFolded: false }), left: "all lists" },
  { render: verdicts, left: "all but the verdicts" }
];
function fitMarkdown(report, maxChars) {
  for (const { render, left } of STEPS) {
    const text = render(report) + (left === "" ? "" : `
Shortened to fit here: without ${left}.
`);
    if (text.length <= maxChars) return text;
  }
  return `${verdictLine(inertReport(report).images)}
`.slice(0, Math.max(maxChars, 0));
}
function verdicts(report) {
  const { images } = inertReport(report);
  return images.length === 1 ? `${verdictLine(images)}
` : `${verdictLine(images)}

${overview(images)}
`;
}

// src/report/summary.ts
var MOST_BYTES = 1024 * 1024;
function renderSummary(report, { maxBytes = MOST_BYTES } = {}) {
  return fitMarkdown(report, Math.floor(maxBytes / 3));
}

// src/action/failure.ts
function failureReport(error2, what, run2) {
  return {
    schemaVersion: SCHEMA_VERSION,
    tool: { name: "plimsoll", version: VERSION },
    ...run2 && { run: run2 },
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
  const message = String(error2?.message ?? error2);
  return new GateError("SOURCE_UNREADABLE", `this is a fault in plimsoll: ${message}`, {
    fix: "please report it, with the log of a run that has debug logging on: https://github.com/plimsoll-ci/plimsoll/issues",
    cause: error2
  });
}

// src/publish/github/check-run.ts
async function publishCheckRun(_client, _request) {
  return { url: null, refused: "not written yet" };
}

// src/publish/github/client.ts
function openGithub(access2) {
  return { access: access2 };
}

// src/publish/github/comment.ts
var MOST_COMMENT_CHARACTERS = 65300;
async function publishComment(_client, _request) {
  return { url: null, refused: "not written yet" };
}

// src/publish/github/pull-request.ts
async function findPullRequest(_client, _head) {
  return { reason: "not written yet" };
}

// src/report/check-run.ts
function renderCheckRun(report, { failOn = "over" } = {}) {
  return {
    title: verdictLine(inertReport(report).images).slice(0, 255),
    summary: fitMarkdown(report, 65535 / 3),
    conclusion: conclusionOf(report, failOn),
    annotations: annotationsOf(report).filter(({ file }) => file !== void 0)
  };
}
function conclusionOf({ verdict }, failOn) {
  if (verdict === "pass") return "success";
  return verdict === "warn" || verdict === "fail" && failOn === "never" ? "neutral" : "failure";
}

// src/report/comment.ts
var MOST_CHARS = 65e3;
function renderComment(report, { maxChars = MOST_CHARS } = {}) {
  return fitMarkdown(report, maxChars);
}
function isWorthAComment({ verdict, images, budget }) {
  return verdict !== "pass" || images.length === 0 || images.some(isWorthAWord) || (budget.loosened ?? []).length > 0;
}

// src/action/github.ts
async function openGithubSide(known, { token, comment }, env, signal) {
  if ("problem" in known) return { run: void 0, client: void 0, problem: known.problem };
  const { run: run2, isFork, isDependabot, head } = known;
  const client = openGithub({ env, token, signal, isFork, isDependabot });
  if (run2.event !== "workflow_run" || run2.pullRequest !== null || head === null || comment === "never")
    return { run: run2, client, problem: void 0 };
  const { repository, headSha } = run2;
  const found = await findPullRequest(client, {
    repository,
    headSha,
    headRepository: head.repository,
    headBranch: head.branch
  });
  if ("reason" in found) return { run: run2, client, problem: found.reason };
  const { number: pullRequest, baseSha, baseRef } = found;
  return { run: { ...run2, pullRequest, baseSha, baseRef }, client, problem: void 0 };
}
async function publishOnGithub(report, inputs, { run: run2, client, problem }) {
  const wanted = inputs.check !== void 0 || inputs.comment !== "never" && run2?.pullRequest !== null;
  if (run2 === void 0 || client === void 0) {
    const refusals = problem !== void 0 && wanted ? [problem] : [];
    return { commentUrl: null, checkUrl: null, hasAnnotations: false, refusals };
  }
  const [comment, check] = await Promise.all([
    commentOn(report, inputs, run2, client),
    checkOf(report, inputs, run2, client)
  ]);
  return {
    commentUrl: comment.url,
    checkUrl: check.url,
    hasAnnotations: check.url !== null && inputs.hasAnnotations,
    refusals: [problem ?? null, comment.refused, check.refused].filter((reason) => reason !== null)
  };
}
var NOTHING = { url: null, refused: null };
async function commentOn(report, { comment, name }, run2, client) {
  if (run2.pullRequest === null || comment === "never") return NOTHING;
  return publishComment(client, {
    run: run2,
    pullRequest: run2.pullRequest,
    name,
    body: renderComment(report, { maxChars: MOST_COMMENT_CHARACTERS }),
    mode: comment,
    isWorth: isWorthAComment(report)
  });
}
async function checkOf(report, { check, name, failOn, hasAnnotations }, run2, client) {
  if (check === void 0) return NOTHING;
  const { title, summary: summary2, conclusion, annotations } = renderCheckRun(report, { failOn });
  return publishCheckRun(client, {
    run: run2,
    name: name === "" ? check : `${check} (${name})`,
    conclusion,
    title,
    summary: summary2,
    annotations: hasAnnotations ? annotations.flatMap(placed) : []
  });
}
function placed({ file, line, endLine, level, title, message }) {
  if (file === void 0 || line === void 0) return [];
  return [{ path: file, startLine: line, endLine: endLine ?? line, level, title, message }];
}

// src/action/outputs.ts
function outputsOf(report) {
  const worst = worstOf(report.images);
  return {
    verdict: report.verdict,
    image: worst?.key.name ?? "",
    platform: worst?.key.platform ?? "",
    ...measureOutputs(worst?.facts?.measures),
    images: JSON.stringify(report.images.map(imageOutput))
  };
}
var WORST_FIRST = ["unmeasured", "fail", "warn", "pass"];
var worstOf = (images) => WORST_FIRST.flatMap((verdict) => images.filter((image) => image.verdict === verdict))[0];
function measureOutputs(measures) {
  const entries = Object.entries(measures ?? {});
  return Object.fromEntries(entries.map(([name, value]) => [outputName(name), value === null ? "" : String(value)]));
}
var outputName = (measure) => measure.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
var imageOutput = ({ key, verdict, facts }) => ({
  ...key,
  verdict,
  measures: facts?.measures ?? null
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
  return exitCode(report, inputs, lost);
}
function exitCode(report, { failOn }, lost) {
  const code = exitCodeOf(report);
  const lowered = code === EXIT.over && failOn === "never" ? EXIT.within : code;
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
  if (report.verdict === "pass") return inputs.hasAnnotations && !isElsewhere ? annotationsOf(report) : [];
  const level = report.verdict === "warn" || report.verdict === "fail" && inputs.failOn === "never" ? "warning" : "failure";
  const verdict = { level, title: "Image budget", message: verdictLine(inertReport(report).images) };
  return [verdict, ...inputs.hasAnnotations && !isElsewhere ? annotationsOf(report) : []];
}

// src/action/gate.ts
async function gate({ request }, { run: context }, host) {
  return run(request, host, { context });
}

// src/action/gather.ts
import { glob } from "node:fs/promises";
import { resolve } from "node:path";

// src/judge/combine.ts
function combineReports(reports, { toolVersion, run: run2 }) {
  const images = reports.flatMap((report) => report.images.map(reviewed));
  return {
    schemaVersion: SCHEMA_VERSION,
    tool: { name: "plimsoll", version: toolVersion },
    ...run2 && { run: run2 },
    budget: combinedBudget(reports),
    // A report without images is of a run that measured nothing.
    verdict: reports.every((report) => report.images.length > 0) ? reportVerdict(images) : "unmeasured",
    notices: [.../* @__PURE__ */ new Set([...reports.flatMap(({ notices }) => notices), ...repeatedImages(images)])],
    images
  };
}
var reviewed = (image) => ({
  ...image,
  verdict: image.facts === void 0 ? "unmeasured" : imageVerdict(image.findings, image.error)
});
function combinedBudget(reports) {
  const budgets = reports.map(({ budget }) => budget);
  const sources = [...new Set(budgets.flatMap(({ source }) => source ?? []))];
  const isOne = new Set(budgets.map(({ sha256 }) => sha256)).size === 1;
  const loosened = [
    ...new Map(budgets.flatMap((budget) => budget.loosened ?? []).map((each) => [JSON.stringify(each), each])).values()
  ];
  return {
    source: sources.length === 0 ? null : sources.join(", "),
    sha256: isOne ? budgets[0]?.sha256 ?? null : null,
    rules: isOne ? budgets[0]?.rules ?? [] : [],
    ...loosened.length > 0 && { loosened }
  };
}
function repeatedImages(images) {
  const names = images.map(({ key }) => `${key.name} ${key.platform}`.trim());
  const repeated = new Set(names.filter((name, index) => names.indexOf(name) < index));
  return [...repeated].map(
    (name) => `${name} is in several reports; each is shown. Give each image a name of its own.`
  );
}

// src/action/gather.ts
var MOST_REPORTS = 500;
async function gatherReports(patterns, cwd, run2) {
  const files = /* @__PURE__ */ new Set();
  for (const pattern of patterns) for (const file of await filesOf(pattern, cwd)) files.add(file);
  if (files.size > MOST_REPORTS)
    throw new GateError("LIMIT_EXCEEDED", `at most ${MOST_REPORTS} reports are put together; here are ${files.size}`);
  const reports = [];
  for (const file of [...files].sort()) {
    reports.push(parseReport({ text: await readReportFile(resolve(cwd, file)), source: file }));
  }
  return combineReports(reports.map(withoutTrees), { toolVersion: VERSION, run: run2 });
}
async function filesOf(pattern, cwd) {
  const found = [];
  for await (const file of glob(pattern, { cwd, withFileTypes: true })) {
    if (!file.isDirectory()) found.push(resolve(file.parentPath, file.name));
  }
  if (found.length > 0) return found;
  throw new GateError("SOURCE_NOT_FOUND", "no report is there", {
    where: `publish: ${pattern}`,
    fix: "download the reports of the other jobs first, and look whether those jobs wrote one"
  });
}
var withoutTrees = (report) => ({
  ...report,
  images: report.images.map(({ facts, ...image }) => ({ ...image, ...facts && { facts: { ...facts, tree: null } } }))
});

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
  const inputs = {
    request: requestOf(reader),
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
  const platforms = platformsOf(reader);
  return {
    images: reader.attempt(() => namedSources(images)) ?? [],
    build: folder === void 0 ? void 0 : buildOf(reader, folder, platforms),
    budgetPath: reader.text("budget"),
    ruleFlags: reader.lines("rules"),
    platform: folder === void 0 ? onlyPlatform(reader, platforms) : void 0,
    select: reader.line("select"),
    verify: reader.flag("verify", false),
    withTree: true
  };
}
var buildOf = (reader, folder, platforms) => ({
  folder,
  file: reader.text("file"),
  target: reader.line("target"),
  buildArgs: reader.lines("build-args"),
  secrets: reader.lines("secrets"),
  platforms
});
function platformsOf(reader) {
  const platforms = reader.lines("platforms").flatMap((line) => line.split(",").map((part) => part.trim()));
  const given = platforms.filter((part) => part !== "");
  for (const text of given.filter((part) => parsePlatform(part) === void 0))
    reader.refuse(`platforms: ${quote(text)} is no platform; write OS/ARCHITECTURE, such as linux/arm64`);
  return given;
}
function onlyPlatform(reader, platforms) {
  if (platforms.length > 1)
    reader.refuse("platforms: without build only one can be picked; leave it out to check each that the image has");
  return platforms[0] === void 0 ? void 0 : parsePlatform(platforms[0]);
}
function timeoutOf(reader) {
  const text = reader.text("timeout") ?? "30m";
  const ms = parseTimeMs(text);
  if (ms === void 0)
    reader.refuse(`timeout: ${quote(text)} is no time; write a number and a unit, such as 90s, 15m or 1h`);
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
    const text = this.text(name);
    if (text !== void 0 && (/[\r\n]/.test(text) || text.length > MOST_NAME_CHARACTERS))
      this.refuse(`${name}: takes one line of at most ${MOST_NAME_CHARACTERS} characters`);
    return text;
  }
  lines(name) {
    const lines = (this.text(name) ?? "").split(/\r\n|\n|\r/).map((line) => line.trim());
    return lines.filter((line) => line !== "");
  }
  /** As YAML 1.2 spells them, which is what `getBooleanInput` of GitHub's toolkit takes. */
  flag(name, fallback) {
    const text = this.text(name);
    if (text === void 0) return fallback;
    if (!/^(?:true|True|TRUE|false|False|FALSE)$/.test(text))
      this.refuse(`${name}: ${quote(text)} is neither true nor false`);
    return text.toLowerCase() === "true";
  }
  choice(name, allowed, fallback) {
    const text = this.text(name);
    const found = allowed.find((value) => value === text);
    if (text === void 0 || found !== void 0) return found ?? fallback;
    const meant = closest(text, allowed);
    this.refuse(`${name}: ${quote(text)} is none of ${allowed.join(", ")}${meant ? `; did you mean ${meant}?` : ""}`);
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
var quote = (text) => JSON.stringify(text.length > 80 ? `${text.slice(0, 77)}\u2026` : text);

// src/action/main.ts
async function main(process2) {
  const log = new RunnerLog((text) => process2.stdout.write(text));
  try {
    return await runStep(readInputs(process2.env), process2, log);
  } catch (error2) {
    return giveUp(gateErrorOf(error2), log);
  }
}
async function runStep(inputs, process2, log) {
  hideSecrets(inputs, process2.env);
  const stop = stopOnSignals(process2, inputs.timeoutMs);
  const host = hostOf(process2, stop.signal, log);
  try {
    const publishing = new AbortController();
    const github = await openGithubSide(await readGithubRun(process2.env), inputs, process2.env, publishing.signal);
    const made = await makeReport(inputs, github, host, stop.orStopped);
    if (made.error?.code === "INTERRUPTED") return giveUp(made.error, log);
    return await deliver(made.report, { inputs, github, host, log, reportPath: await reportPathOf(inputs, host) });
  } finally {
    stop.dispose();
  }
}
async function makeReport(inputs, github, host, orStopped) {
  const work = inputs.publish.length > 0 ? gatherReports(inputs.publish, host.cwd, github.run) : gate(inputs, github, host);
  try {
    return { report: await orStopped(work) };
  } catch (thrown) {
    const error2 = gateErrorOf(thrown);
    if (!(thrown instanceof GateError)) host.debug(String(thrown?.stack ?? thrown));
    return { report: failureReport(error2, whatIsChecked(inputs), github.run), error: error2 };
  }
}
function whatIsChecked({ name, request, publish }) {
  const [first] = [name, request.build?.folder, request.images[0]?.name, request.images[0]?.source, publish[0]].filter(
    Boolean
  );
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
function hostOf(process2, signal, log) {
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
  if (reportPath !== void 0) return resolve2(cwd, reportPath);
  const path = join(env.RUNNER_TEMP || cwd, `plimsoll-${randomBytes(4).toString("hex")}`, "report.json");
  await mkdir(dirname(path), { recursive: true });
  return path;
}

// src/action.ts
process.exitCode = await main(process);
setTimeout(() => process.exit(), 300).unref();
