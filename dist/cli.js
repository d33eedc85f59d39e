#!/usr/bin/env node
import {
  VERSION,
  alignColumns,
  code,
  exitCodeOf,
  formatApart,
  formatBytes,
  judgeReport,
  namedSources,
  openScreen,
  paint,
  parseTimeMs,
  prettyJson,
  readLimits,
  readReportFile,
  renderComment,
  renderError,
  renderJson,
  renderQuietMarkdown,
  renderTerminal,
  run,
  span,
  stopOnSignals,
  table,
  unwritable,
  wrap,
  writeReportFile
} from "./action+cli.js";
import {
  parsePlatform
} from "./action+cli+engines.js";
import {
  RULES,
  closest
} from "./action+cli+parse-budget.js";
import "./shared-c02ff8.js";
import "./action+cli+parse-report.js";
import "./shared-cde51d.js";
import {
  EXIT,
  GateError
} from "./shared-8f43a0.js";
import "./shared-e6df40.js";

// src/report/rules-table.ts
function renderRules(rules, options) {
  const screen = openScreen(options);
  const rows = rules.map((rule) => [
    span(rule.key, "bold"),
    span(limitWords(rule)),
    span(defaultWords(rule), "dim"),
    span(rule.isDive ? "dive's" : "", "dim")
  ]);
  const heads = alignColumns(rows, ["left", "left", "left", "left"]);
  const lines = rules.flatMap(({ description }, i) => [
    heads[i] ?? [],
    ...wrap(description, screen.columns - 2).map((text) => [span("  "), span(text, "dim")])
  ]);
  return paint(lines, screen.columns, options.color, screen.glyphs.ellipsis);
}
function renderRulesMarkdown(rules) {
  const rows = rules.map((rule) => [code(rule.key), limitWords(rule), defaultWords(rule), rule.description]);
  return `${table(["Rule", "Limit", "Default", "What it limits"], rows)}
`;
}
function renderRulesJson(rules) {
  const rows = rules.map(({ key, description, unit, bound, default: standard, isDive }) => ({
    key,
    description,
    unit,
    bound,
    default: standard,
    isDive
  }));
  return `${prettyJson(rows)}
`;
}
var limitWords = ({ bound, unit }) => `${bound === "atMost" ? "at most" : "at least"} ${KINDS[unit]}`;
var KINDS = { bytes: "a size, as 20MB", count: "a number", ratio: "a share, 0 to 1" };
function defaultWords({ default: standard, unit }) {
  return standard === null ? "off" : formatApart(standard, [], unit)[0];
}

// src/cli/arguments.ts
import { parseArgs } from "node:util";

// src/cli/flags.ts
var JUDGING = ["check", "judge"];
var FLAGS = [
  { name: "budget", value: "FILE", commands: JUDGING, help: "the budget; otherwise .dive-ci.yaml, .dive-ci.yml or .dive-ci here, else the defaults of dive" },
  { name: "rule", value: "KEY=LIMIT", isRepeatable: true, commands: JUDGING, help: "a limit that wins over the file: --rule highestImageBytes=150MB, --rule highestLayerCount=warn:12,fail:15" },
  { name: "format", value: "FORMAT", commands: ["check", "judge", "rules"], help: "terminal (the default), json or markdown" },
  { name: "report", value: "FILE", commands: JUDGING, help: "write the report as JSON to this file as well" },
  { name: "build", value: "DIR", commands: ["check"], help: "build the image from this folder and check it" },
  { name: "file", value: "FILE", commands: ["check"], help: "with --build: the Dockerfile" },
  { name: "target", value: "STAGE", commands: ["check"], help: "with --build: the stage to build" },
  { name: "build-arg", value: "NAME[=VALUE]", isRepeatable: true, commands: ["check"], help: "with --build: a build argument; without a value it is taken from the environment" },
  { name: "secret", value: "SPEC", isRepeatable: true, commands: ["check"], help: "with --build: id=NAME,src=FILE or id=NAME,env=VARIABLE, as docker build takes it" },
  { name: "platform", value: "PLATFORM", commands: ["check"], help: "check (or build) the image for this platform only, such as linux/arm64; otherwise for each that is there" },
  { name: "select", value: "REF", commands: ["check"], help: "which image of an archive that holds several" },
  { name: "verify", commands: ["check"], help: "read every byte and hold each layer against its diffID" },
  { name: "timeout", value: "TIME", commands: ["check"], help: "give up after this long, such as 90s or 15m; otherwise after 30m" },
  { name: "quiet", commands: JUDGING, help: "print nothing when all is within budget, else the verdicts alone; not with --format json" },
  { name: "verbose", commands: JUDGING, help: "print every layer and every list, and say on standard error how things are read" },
  { name: "no-color", commands: ["check", "judge", "rules"], help: "no colours; NO_COLOR does the same" }
];

// src/cli/arguments.ts
var FORMATS = ["terminal", "json", "markdown"];
var COMMANDS = ["check", "judge", "rules"];
var NO_COMMAND_FIX = "to check an image: plimsoll check docker:NAME; plimsoll --help says the rest";
var DEFAULT_TIMEOUT_MS = 30 * 6e4;
function parseArguments(argv) {
  if (argv.length === 0) throw usage(`no command is given; there are ${COMMANDS.join(", ")}`, NO_COMMAND_FIX);
  if (argv[0] === "help" || argv.includes("--help") || argv.includes("-h")) return { name: "help" };
  if (argv[0] === "--version" || argv[0] === "-v" || argv[0] === "version") return { name: "version" };
  const name = COMMANDS.find((command) => command === argv[0]);
  if (name === void 0) throw unknownCommand(argv);
  const given = readFlags(name, argv.slice(1));
  const output = outputOf(given);
  if (name === "rules") return { name, output: noOperands(given, output) };
  return name === "judge" ? judgeCommand(given, output) : checkCommand(given, output);
}
function readFlags(command, argv) {
  const known = FLAGS.filter(({ commands }) => commands.includes(command));
  const options = Object.fromEntries(
    FLAGS.map(({ name, value }) => [name, { type: value ? "string" : "boolean" }])
  );
  const { tokens } = parseArgs({ args: [...argv], options, strict: false, allowPositionals: true, tokens: true });
  const values = /* @__PURE__ */ new Map();
  const operands = [];
  const problems = [];
  for (const token of tokens) {
    if (token.kind === "positional") operands.push(token.value);
    if (token.kind !== "option") continue;
    const flag = known.find(({ name }) => name === token.name);
    const earlier = values.get(token.name) ?? [];
    const value = givenValue(token);
    const problem = flag ? valueProblem(token.rawName, flag.value, value, earlier.length > 0 && !flag.isRepeatable) : unknownFlag(token.rawName, command);
    if (problem === void 0) values.set(token.name, [...earlier, value ?? ""]);
    else problems.push(problem);
  }
  if (problems.length > 0) throw usage(problems.join("\n"), `see plimsoll --help`);
  return { values, operands };
}
var givenValue = ({ value, inlineValue }) => inlineValue !== true && FLAGS.some(({ name }) => `--${name}` === value) ? void 0 : value;
function valueProblem(flag, wanted, value, isRepeated) {
  if (isRepeated) return `${flag} is given twice`;
  if (wanted === void 0) return value === void 0 ? void 0 : `${flag} takes no value`;
  return value === void 0 || value === "" ? `${flag} needs a value: ${flag} ${wanted}` : void 0;
}
function unknownFlag(flag, command) {
  const known = FLAGS.filter(({ commands }) => commands.includes(command)).map(({ name }) => `--${name}`);
  if (FLAGS.some(({ name }) => `--${name}` === flag)) return `${flag} does not go with plimsoll ${command}`;
  const meant = closest(flag, known);
  return `unknown flag ${flag}${meant ? `; did you mean ${meant}?` : ""}`;
}
function unknownCommand(argv) {
  const [first = ""] = argv;
  const meant = first.startsWith("-") ? void 0 : closest(first, COMMANDS);
  const fix = meant ? `did you mean plimsoll ${meant}?` : `to check an image: plimsoll check ${argv.join(" ")}`;
  return usage(`"${first}" is no command; there are ${COMMANDS.join(", ")}`, fix);
}
var usage = (message, fix) => new GateError("USAGE", message, { fix });
function outputOf({ values }) {
  const format = values.get("format")?.[0] ?? "terminal";
  const known = FORMATS.find((name) => name === format);
  if (known === void 0) throw usage(`--format ${format} is none of ${FORMATS.join(", ")}`, "choose one of these");
  const loud = values.has("verbose") ? "--verbose" : known === "json" ? "--format json" : void 0;
  if (values.has("quiet") && loud !== void 0) throw usage(`--quiet and ${loud} exclude each other`, "leave one out");
  return {
    format: known,
    reportPath: values.get("report")?.[0],
    isQuiet: values.has("quiet"),
    isVerbose: values.has("verbose"),
    noColor: values.has("no-color")
  };
}
function noOperands({ operands }, output) {
  if (operands.length > 0) throw usage(`plimsoll rules takes no "${operands[0]}"`, "leave it out");
  return output;
}
function judgeCommand({ values, operands }, output) {
  const [reportPath, ...more] = operands;
  if (reportPath === void 0 || more.length > 0)
    throw usage("plimsoll judge takes one report", "write plimsoll judge REPORT.json");
  return { name: "judge", reportPath, request: judgingOf(values), output };
}
var judgingOf = (values) => ({
  budgetPath: values.get("budget")?.[0],
  ruleFlags: values.get("rule") ?? []
});
function checkCommand({ values, operands }, output) {
  const platformText = values.get("platform")?.[0];
  const platform = platformText === void 0 ? void 0 : parsePlatform(platformText);
  if (platformText !== void 0 && platform === void 0) {
    throw usage(
      `--platform ${platformText} is no platform`,
      "write OS/ARCHITECTURE, such as linux/amd64 or linux/arm/v7"
    );
  }
  const request = {
    ...judgingOf(values),
    images: namedSources(operands),
    build: buildOf(values, operands),
    platform,
    select: values.get("select")?.[0],
    verify: values.has("verify"),
    withTree: output.format === "json" || output.reportPath !== void 0
  };
  return { name: "check", request, timeoutMs: timeoutOf(values.get("timeout")?.[0]), output };
}
var BUILD_ONLY = ["file", "target", "build-arg", "secret"];
function buildOf(values, operands) {
  const context = values.get("build")?.[0];
  if (context === void 0) {
    const stray = BUILD_ONLY.find((name) => values.has(name));
    if (stray) throw usage(`--${stray} goes with --build`, "add --build DIR, or leave it out");
    return void 0;
  }
  if (operands.length > 0)
    throw usage("--build makes the image to check, so no source goes with it", `leave out ${operands.join(" ")}`);
  return {
    folder: context,
    file: values.get("file")?.[0],
    target: values.get("target")?.[0],
    buildArgs: values.get("build-arg") ?? [],
    secrets: values.get("secret") ?? [],
    platforms: values.get("platform") ?? []
  };
}
function timeoutOf(text) {
  if (text === void 0) return DEFAULT_TIMEOUT_MS;
  const ms = parseTimeMs(text);
  if (ms === void 0) throw usage(`--timeout ${text} is no time`, "write a number and a unit: 90s, 15m, 1h");
  return ms;
}

// src/cli/help.ts
var USAGE = `plimsoll: the load line for container images

Usage
  plimsoll check [NAME=]SOURCE\u2026 [flags]  measure images and judge them
  plimsoll check --build DIR [flags]     build an image first
  plimsoll check [flags]                 check the images that the budget lists
  plimsoll judge REPORT [flags]          judge a report again, measure nothing
  plimsoll rules [--format FORMAT]       what can be limited
  plimsoll --help, plimsoll --version

Sources
  docker:NAME            an image of the Docker engine; it is never pulled
  podman:NAME            an image of Podman
  docker-archive:FILE    what \`docker save\`, skopeo, podman, kaniko or nix
                         wrote; - is standard input
  oci-archive:FILE       an OCI layout in one file
  oci-dir:DIR            an OCI layout
  a bare word            a file or layout where it begins with . or / or ends
                         like an archive, else an image of the Docker engine

Flags
`;
var EXITS = `
Exit codes
  0    within budget, warnings included
  1    over budget
  2    unusable flags, inputs or budget
  3    could not be measured, or the report could not be written
  130  interrupted

Documentation: https://github.com/plimsoll-ci/plimsoll
`;
var NAME_CELLS = 25;
function renderHelp(columns) {
  const textCells = Math.max(30, Math.min(columns, 120) - NAME_CELLS);
  const rows = FLAGS.map(({ name, value, help }) => {
    const [first = "", ...rest] = wrapWords(help, textCells);
    const label = `  --${name}${value ? ` ${value}` : ""}`;
    const start = label.length < NAME_CELLS ? `${label.padEnd(NAME_CELLS)}${first}` : `${label}
${" ".repeat(NAME_CELLS)}${first}`;
    return [start, ...rest.map((line) => " ".repeat(NAME_CELLS) + line)].join("\n");
  });
  return `${USAGE}${rows.join("\n")}
${EXITS}`;
}
function wrapWords(text, cells) {
  const lines = [""];
  for (const word of text.split(" ")) {
    const last = lines[lines.length - 1];
    if (last !== "" && last.length + 1 + word.length > cells) lines.push(word);
    else lines[lines.length - 1] = last === "" ? word : `${last} ${word}`;
  }
  return lines;
}

// src/cli/progress.ts
var SILENT_MS = 400;
var EVERY_MS = 100;
var ProgressLine = class {
  #stream;
  #isShown;
  #startedAt = Date.now();
  #what = "";
  #shownAt = 0;
  #isDirty = false;
  constructor(stream, isQuiet) {
    this.#stream = stream;
    this.#isShown = stream.isTTY === true && !isQuiet;
  }
  update(what, doneBytes, totalBytes) {
    if (!this.#isShown) return;
    const now = Date.now();
    if (what !== this.#what) this.#startedAt = now;
    this.#what = what;
    if (now - this.#startedAt < SILENT_MS || now - this.#shownAt < EVERY_MS) return;
    this.#shownAt = now;
    const share = totalBytes ? ` of ${formatBytes(totalBytes)}, ${Math.min(99, Math.floor(doneBytes / totalBytes * 100))} %` : "";
    const text = `${what}: ${formatBytes(doneBytes)}${share}`;
    this.#stream.write(`\r\x1B[2K${text.slice(0, (this.#stream.columns || 80) - 1)}`);
    this.#isDirty = true;
  }
  /** Takes the line away, so that what is printed next begins on a clean one. */
  clear() {
    if (this.#isDirty) this.#stream.write("\r\x1B[2K");
    this.#isDirty = false;
  }
};

// src/cli/screen.ts
function abilitiesOf(stream, env, noColor) {
  const fromEnv = Number(env.COLUMNS);
  const width = stream.isTTY ? stream.columns : Number.isInteger(fromEnv) && fromEnv > 0 ? fromEnv : 80;
  return { columns: width || 80, color: hasColor(stream.isTTY === true, env, noColor), ascii: isAscii(env) };
}
function hasColor(isTTY, env, noColor) {
  if (noColor || env.NO_COLOR) return false;
  if (env.FORCE_COLOR !== void 0) return env.FORCE_COLOR !== "0" && env.FORCE_COLOR !== "false";
  return env.TERM !== "dumb" && (isTTY || env.GITHUB_ACTIONS === "true");
}
function isAscii(env) {
  const locale = env.LC_ALL || env.LC_CTYPE || env.LANG || "C";
  return !/^(?:C|POSIX)$|utf-?8/i.test(locale);
}

// src/cli/main.ts
async function main(process2) {
  survivesClosedPipes(process2);
  const noColor = process2.argv.includes("--no-color");
  try {
    return await runCommand(parseArguments(process2.argv.slice(2)), process2);
  } catch (error) {
    return reportFailure(error, process2, noColor);
  }
}
async function runCommand(command, process2) {
  const { stdout, env } = process2;
  switch (command.name) {
    case "help":
      await print(stdout, renderHelp(abilitiesOf(stdout, env, true).columns));
      return EXIT.within;
    case "version":
      await print(stdout, `plimsoll ${VERSION}
`);
      return EXIT.within;
    case "rules":
      await print(stdout, rulesText(command.output, process2));
      return EXIT.within;
    case "judge":
      return judgeAgain(command, process2);
    case "check":
      return check(command, process2);
  }
}
function rulesText({ format, noColor }, { stdout, env }) {
  if (format === "json") return renderRulesJson(RULES);
  return format === "markdown" ? renderRulesMarkdown(RULES) : renderRules(RULES, abilitiesOf(stdout, env, noColor));
}
async function check({ request, timeoutMs, output }, process2) {
  const progress = new ProgressLine(process2.stderr, output.isQuiet);
  const stop = stopOnSignals(process2, timeoutMs);
  try {
    const host = hostOf(process2, stop.signal, progress, output);
    const report = await stop.orStopped(run(request, host));
    progress.clear();
    return await present(report, output, process2);
  } finally {
    progress.clear();
    stop.dispose();
  }
}
async function judgeAgain({ reportPath, request, output }, process2) {
  const progress = new ProgressLine(process2.stderr, true);
  const host = hostOf(process2, new AbortController().signal, progress, output);
  const limits = await readLimits(request, host);
  const { parseReport } = await import("./parse-report.js");
  const { images } = parseReport({ text: await readReportFile(reportPath), source: reportPath });
  const report = judgeReport({ ...limits, images, notices: [], now: host.now(), toolVersion: VERSION });
  return present(report, output, process2);
}
function hostOf(process2, signal, progress, output) {
  const { env, stderr } = process2;
  return {
    env,
    cwd: process2.cwd(),
    signal,
    now: () => /* @__PURE__ */ new Date(),
    progress: (what, doneBytes, totalBytes) => progress.update(what, doneBytes, totalBytes),
    debug: (line) => {
      if (output.isVerbose) stderr.write(`plimsoll: ${line}
`);
    },
    log: (chunk) => {
      progress.clear();
      stderr.write(chunk);
    }
  };
}
async function present(report, output, process2) {
  const { stdout, env } = process2;
  const abilities = abilitiesOf(stdout, env, output.noColor);
  const { reportPath } = output;
  const writes = [
    async () => print(stdout, render(report, output, abilities)),
    async () => reportPath !== void 0 && await writeReportFile(reportPath, renderJson(report))
  ];
  let exitCode = exitCodeOf(report);
  for (const write of writes) {
    try {
      await write();
    } catch (error) {
      exitCode = Math.max(exitCode, await reportFailure(error, process2, output.noColor));
    }
  }
  return exitCode;
}
function render(report, output, abilities) {
  if (output.format === "json") return renderJson(report);
  if (output.format === "markdown") return output.isQuiet ? renderQuietMarkdown(report) : renderComment(report);
  return renderTerminal(report, { ...abilities, verbose: output.isVerbose, quiet: output.isQuiet });
}
async function reportFailure(error, process2, noColor) {
  const abilities = abilitiesOf(process2.stderr, process2.env, noColor);
  if (error instanceof GateError) {
    await written(process2.stderr, renderError(error, abilities));
    return error.exitCode;
  }
  await written(process2.stderr, renderError(bugOf(error), abilities));
  if (process2.env.PLIMSOLL_DEBUG)
    await written(process2.stderr, `${String(error?.stack ?? error)}
`);
  return EXIT.unmeasured;
}
function bugOf(error) {
  const message = String(error?.message ?? error);
  return new GateError("SOURCE_UNREADABLE", `this is a fault in plimsoll: ${message}`, {
    fix: "please report it with what PLIMSOLL_DEBUG=1 prints: https://github.com/plimsoll-ci/plimsoll/issues"
  });
}
async function print(stream, text) {
  const error = await written(stream, text);
  if (error && error.code !== "EPIPE") throw unwritable("standard output", error);
}
function written(stream, text) {
  if (text === "") return Promise.resolve(void 0);
  return new Promise((resolve) => {
    stream.write(text, resolve);
  });
}
function survivesClosedPipes({ stdout, stderr }) {
  for (const stream of [stdout, stderr]) stream.on("error", () => void 0);
}

// src/cli.ts
process.exitCode = await main(process);
setTimeout(() => process.exit(), 300).unref();
