import "./rolldown-runtime.js";
import { n as EXIT, o as toGateError, r as GateError } from "./errors.js";
import { Q as parsePlatform } from "./images-of-descriptors.js";
import { n as nameOptionsInError, t as nameOptions } from "./options.js";
import { A as stopOnSignals, O as renderError, a as renderSummary, c as renderQuietMarkdown, i as renderTerminal, k as getWorkingFolder, n as readBuildArg, r as parseBaselineMode, t as readTime } from "./time.js";
import { a as formatPlural, l as wrap, n as formatBytes, t as formatApart } from "./format.js";
import { g as text, l as paint, m as code, o as alignColumns, p as openScreen, u as span } from "./paint.js";
import { n as VERSION, u as RULES } from "./image-name.js";
import { d as toExitCode, w as findClosest } from "./add-draft.js";
import { h as writeReportFile, p as createUnwritableError, t as run } from "./run.js";
import { I as prettyJson, L as renderJson, r as paintSections } from "./paint2.js";
import { t as readLimits } from "./limits.js";
import { t as parseNamedSources } from "./named-sources.js";
import { t as checkAnythingNamed } from "./nothing-named.js";
import { parseArgs } from "node:util";
//#region src/report/rules-table.ts
function renderRules(rules, options) {
	const screen = openScreen(options);
	const heads = alignColumns(rules.map((rule) => [
		span(rule.key, "bold"),
		span(limitWords(rule)),
		span(defaultWords(rule), "dim"),
		span(rule.isDive ? "dive's" : "", "dim")
	]), [
		"left",
		"left",
		"left",
		"left"
	]);
	return paint(rules.flatMap(({ description }, i) => [heads[i] ?? [], ...wrap(description, screen.columns - 2).map((text) => [span("  "), span(text, "dim")])]), screen.columns, options.color, screen.glyphs.ellipsis);
}
function renderRulesMarkdown(rules) {
	const rows = rules.map((rule) => ({ cells: [
		text(code(rule.key)),
		text(limitWords(rule)),
		text(defaultWords(rule)),
		text(rule.description)
	] }));
	const columns = [{
		title: "Rule",
		kind: "text",
		isMain: true
	}, ...[
		"Limit",
		"Default",
		"What it limits"
	].map((title) => ({
		title,
		kind: "text"
	}))];
	return `${paintSections([{
		kind: "table",
		title: text(),
		columns,
		rows,
		more: ""
	}], void 0).join("")}\n`;
}
function renderRulesJson(rules) {
	return `${prettyJson(rules.map(({ key, description, unit, bound, default: standard, isDive }) => ({
		key,
		description,
		unit,
		bound,
		default: standard,
		isDive
	})))}\n`;
}
const limitWords = ({ bound, unit }) => `${bound === "atMost" ? "at most" : "at least"} ${KINDS[unit]}`;
const KINDS = {
	bytes: "a size, e.g. 20MB",
	count: "a number",
	ratio: "a share, 0 to 1"
};
function defaultWords({ default: standard, unit }) {
	return standard === null ? "off" : formatApart(standard, [], unit)[0];
}
//#endregion
//#region src/cli/commands.ts
const COMMANDS = [
	{
		name: "check",
		summary: "measure images and judge them by the budget",
		usage: [
			"check [NAME=]SOURCE… [flags]  these images",
			"check --build DIR [flags]     build an image first",
			"check [flags]                 the images that the budget lists"
		],
		examples: ["check docker:app:dev", "check --build . --rule highestImageBytes=150MB"]
	},
	{
		name: "judge",
		summary: "judge a report again without measuring",
		usage: ["judge REPORT [flags]"],
		examples: ["judge report.json", "judge report.json --budget strict.yaml --quiet"]
	},
	{
		name: "compare",
		summary: "show what changed between two images",
		usage: ["compare OLD NEW [flags]  each a SOURCE or a REPORT"],
		examples: ["compare docker:app:main docker:app:dev", "compare main.json ./app.tar --verbose"]
	},
	{
		name: "init",
		summary: "write a budget with today's sizes and some headroom",
		usage: ["init [NAME=]SOURCE|REPORT… [flags]", "init --build DIR [flags]"],
		examples: ["init docker:app:dev", "init api=docker:api:ci web=docker:web:ci"]
	},
	{
		name: "ratchet",
		summary: "lower the limits that images no longer need",
		usage: [
			"ratchet [NAME=]SOURCE|REPORT… [flags]",
			"ratchet --build DIR [flags]",
			"ratchet [flags]  the images that the budget lists"
		],
		examples: ["ratchet docker:app:dev", "ratchet report.json --write"]
	},
	{
		name: "rules",
		summary: "list everything that a budget can limit",
		usage: ["rules [flags]"],
		examples: ["rules", "rules --format json"]
	}
];
//#endregion
//#region src/cli/flags.ts
const JUDGING = ["check", "judge"];
const MEASURING = [
	"check",
	"init",
	"ratchet"
];
const FLAGS = [
	{
		name: "budget",
		value: "FILE",
		commands: [...JUDGING, "ratchet"],
		help: "the budget; default: .dive-ci.yaml, .dive-ci.yml or .dive-ci in this folder"
	},
	{
		name: "rule",
		value: "KEY=LIMIT",
		isRepeatable: true,
		commands: JUDGING,
		help: "a limit over the budget, e.g. highestImageBytes=150MB or highestLayerCount=warn:12"
	},
	{
		name: "baseline",
		value: "[NAME=]SOURCE",
		isRepeatable: true,
		commands: JUDGING,
		help: "compare with this image, report, or build: the commit where this branch started"
	},
	{
		name: "format",
		value: "FORMAT",
		commands: [
			"check",
			"judge",
			"compare",
			"rules"
		],
		help: "terminal (default), json or markdown"
	},
	{
		name: "report",
		value: "FILE",
		commands: JUDGING,
		help: "also write the report as JSON to this file"
	},
	{
		name: "build",
		value: "DIR",
		commands: MEASURING,
		help: "build the image from this folder first"
	},
	{
		name: "file",
		value: "FILE",
		commands: MEASURING,
		help: "the Dockerfile to build, or that the image of SOURCE was built from"
	},
	{
		name: "target",
		value: "STAGE",
		commands: MEASURING,
		help: "with --build: the stage to build"
	},
	{
		name: "build-arg",
		value: "NAME[=VALUE]",
		isRepeatable: true,
		commands: MEASURING,
		help: "with --build: a build argument; without a value, from the environment"
	},
	{
		name: "secret",
		value: "SPEC",
		isRepeatable: true,
		commands: MEASURING,
		help: "with --build: id=NAME,src=FILE or id=NAME,env=VARIABLE"
	},
	{
		name: "platform",
		value: "PLATFORM",
		isRepeatable: true,
		commands: [...MEASURING, "compare"],
		help: "only these platforms, e.g. linux/amd64,linux/arm64; default: all that the image has"
	},
	{
		name: "select",
		value: "REF",
		commands: MEASURING,
		help: "the image to take from an archive with several"
	},
	{
		name: "verify",
		commands: MEASURING,
		help: "read every byte and check the digest of each layer"
	},
	{
		name: "timeout",
		value: "TIME",
		commands: [
			...MEASURING,
			"judge",
			"compare"
		],
		help: "time limit, e.g. 90s or 15m; default: 30m"
	},
	{
		name: "output",
		value: "FILE",
		commands: ["init"],
		help: "where to write it; default: .dive-ci.yaml; - is standard output"
	},
	{
		name: "force",
		commands: ["init"],
		help: "write it even if there is a budget already"
	},
	{
		name: "write",
		commands: ["ratchet"],
		help: "write the lower limits into the budget; default: only show them"
	},
	{
		name: "quiet",
		commands: JUDGING,
		help: "only the verdicts; nothing if all are within budget"
	},
	{
		name: "verbose",
		commands: [
			"check",
			"judge",
			"compare",
			"init",
			"ratchet"
		],
		help: "every layer and list; a log on standard error"
	},
	{
		name: "no-color",
		commands: [
			"check",
			"judge",
			"compare",
			"init",
			"ratchet",
			"rules"
		],
		help: "no colors, like NO_COLOR=1"
	}
];
//#endregion
//#region src/cli/arguments.ts
const FORMATS = [
	"terminal",
	"json",
	"markdown"
];
const NAMES = COMMANDS.map(({ name }) => name);
const THERE_ARE = `commands: ${NAMES.join(", ")}`;
const NO_COMMAND_FIX = "to check an image, run: plimsoll check docker:NAME; for everything else, see plimsoll --help";
const DEFAULT_TIMEOUT_MS = 30 * 6e4;
function parseArguments(argv) {
	if (argv.length === 0) throw usage(`no command given; ${THERE_ARE}`, NO_COMMAND_FIX);
	const help = readHelp(argv);
	if (help !== void 0) return help;
	if (argv[0] === "--version" || argv[0] === "-v" || argv[0] === "version") return { name: "version" };
	const name = commandName(argv);
	const given = readFlags(name, argv.slice(1));
	const output = outputOf(given);
	if (name === "rules") return {
		name,
		output: noOperands(given, output)
	};
	return COMMAND_READERS[name](given, output);
}
function commandName(argv) {
	const name = NAMES.find((command) => command === argv[0]);
	if (name === void 0) throw unknownCommand(argv);
	return name;
}
function readHelp(argv) {
	const isHelp = (word) => word === "--help" || word === "-h";
	if (argv[0] !== "help" && !argv.some(isHelp)) return void 0;
	const words = (argv[0] === "help" ? argv.slice(1) : argv).filter((word) => !isHelp(word));
	return {
		name: "help",
		of: words[0] !== void 0 && !words[0].startsWith("-") ? commandName(words) : void 0
	};
}
function readFlags(command, argv) {
	const known = FLAGS.filter(({ commands }) => commands.includes(command));
	const options = Object.fromEntries(FLAGS.map(({ name, value }) => [name, { type: value ? "string" : "boolean" }]));
	const { tokens } = parseArgs({
		args: [...argv],
		options,
		strict: false,
		allowPositionals: true,
		tokens: true
	});
	const values = new Map();
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
	if (problems.length > 0) throw usage(problems.join("\n"), `see plimsoll ${command} --help`);
	return {
		values,
		operands
	};
}
const givenValue = ({ value, inlineValue }) => inlineValue !== true && FLAGS.some(({ name }) => `--${name}` === value) ? void 0 : value;
function valueProblem(flag, wanted, value, isRepeated) {
	if (isRepeated) return `${flag} is given more than once`;
	if (wanted === void 0) return value === void 0 ? void 0 : `${flag} takes no value`;
	return value === void 0 || value === "" ? `${flag} needs a value: ${flag} ${wanted}` : void 0;
}
function unknownFlag(flag, command) {
	const known = FLAGS.filter(({ commands }) => commands.includes(command)).map(({ name }) => `--${name}`);
	if (FLAGS.some(({ name }) => `--${name}` === flag)) return `${flag} can't be used with plimsoll ${command}`;
	const meant = findClosest(flag, known);
	return `unknown flag ${flag}${meant ? `; did you mean ${meant}?` : ""}`;
}
function unknownCommand(argv) {
	const [first = ""] = argv;
	if (first.startsWith("-")) return usage(`no command given before ${first}; ${THERE_ARE}`, NO_COMMAND_FIX);
	const meant = findClosest(first, NAMES);
	return meant ? usage(`unknown command "${first}"; did you mean "${meant}"?`, THERE_ARE) : usage(`unknown command "${first}"; ${THERE_ARE}`, `to check an image, run: plimsoll check ${argv.join(" ")}`);
}
const usage = (message, fix) => new GateError("USAGE", message, { fix });
function outputOf({ values }) {
	const format = values.get("format")?.[0] ?? "terminal";
	const known = FORMATS.find((name) => name === format);
	if (known === void 0) throw usage(`unknown format "${format}"`, `use one of: ${FORMATS.join(", ")}`);
	const loud = values.has("verbose") ? "--verbose" : known === "json" ? "--format json" : void 0;
	if (values.has("quiet") && loud !== void 0) throw usage(`--quiet and ${loud} can't be used together`, "leave one out");
	return {
		format: known,
		reportPath: values.get("report")?.[0],
		isQuiet: values.has("quiet"),
		isVerbose: values.has("verbose"),
		noColor: values.has("no-color")
	};
}
function noOperands({ operands }, output) {
	if (operands.length > 0) throw usage(`unexpected argument "${operands[0]}"`, "write: plimsoll rules");
	return output;
}
function judgeCommand({ values, operands }, output) {
	const [reportPath, ...more] = operands;
	if (reportPath === void 0 || more.length > 0) throw usage("one report is needed to judge", "write: plimsoll judge REPORT.json");
	const request = judgingOf(values);
	if (request.isComparedWithBuild) throw usage("--baseline build needs a build, and judge does not build", "name an image or a report with --baseline");
	return {
		name: "judge",
		reportPath,
		request,
		timeoutMs: timeoutOf(values.get("timeout")?.[0]),
		output
	};
}
const judgingOf = (values) => ({
	budgetPath: values.get("budget")?.[0],
	ruleFlags: values.get("rule") ?? [],
	...baselineOf(values.get("baseline") ?? [])
});
function baselineOf(texts) {
	const mode = parseBaselineMode(texts, "off");
	if (mode.kind === "auto" || mode.kind === "cache") throw usage(`--baseline ${mode.kind} works in the action only, which keeps reports`, "name an image, a report, or build");
	return mode.kind === "sources" ? { baselines: mode.sources } : { isComparedWithBuild: mode.kind === "build" };
}
function compareCommand({ values, operands }, output) {
	const [old, now, ...more] = operands;
	if (old === void 0 || now === void 0 || more.length > 0) throw usage("two images or reports are needed to compare", "write: plimsoll compare OLD NEW");
	return {
		name: "compare",
		request: {
			old,
			now,
			platforms: parsePlatforms(platformsOf(values))
		},
		timeoutMs: timeoutOf(values.get("timeout")?.[0]),
		output
	};
}
function checkCommand({ values, operands }, output) {
	return {
		name: "check",
		request: requestOf(values, operands, output.format !== "terminal" || output.isVerbose || output.reportPath !== void 0),
		timeoutMs: timeoutOf(values.get("timeout")?.[0]),
		output
	};
}
function initCommand(given, output) {
	const { values } = given;
	return {
		name: "init",
		...proposalOf(given, output),
		outputPath: values.get("output")?.[0],
		isForced: values.has("force")
	};
}
const ratchetCommand = (given, output) => ({
	name: "ratchet",
	...proposalOf(given, output),
	isWritten: given.values.has("write")
});
const proposalOf = ({ values, operands }, output) => ({
	request: requestOf(values, operands, true),
	timeoutMs: timeoutOf(values.get("timeout")?.[0]),
	output
});
const COMMAND_READERS = {
	check: checkCommand,
	judge: judgeCommand,
	compare: compareCommand,
	init: initCommand,
	ratchet: ratchetCommand
};
function requestOf(values, operands, withTree) {
	const platforms = platformsOf(values);
	const build = buildOf(values, operands, platforms);
	return {
		...judgingOf(values),
		images: parseNamedSources(operands),
		build,
		dockerfile: build === void 0 ? values.get("file")?.[0] : void 0,
		platforms: build === void 0 ? parsePlatforms(platforms) : [],
		select: values.get("select")?.[0],
		verify: values.has("verify"),
		withTree
	};
}
const BUILD_ONLY = [
	"target",
	"build-arg",
	"secret"
];
function buildOf(values, operands, platforms) {
	const context = values.get("build")?.[0];
	if (context === void 0) {
		const stray = BUILD_ONLY.find((name) => values.has(name));
		if (stray) throw usage(`--${stray} needs --build`, "add --build DIR, or leave it out");
		return;
	}
	if (operands.length > 0) throw usage("--build makes the image to check, so no other image can be named", `leave out ${operands.join(" ")}`);
	return {
		folder: context,
		file: values.get("file")?.[0],
		target: values.get("target")?.[0],
		buildArgs: (values.get("build-arg") ?? []).map(readBuildArg),
		secrets: values.get("secret") ?? [],
		platforms
	};
}
function platformsOf(values) {
	const platforms = values.get("platform")?.flatMap((text) => text.split(",").map((part) => part.trim())) ?? [];
	const wrong = platforms.find((platform) => parsePlatform(platform) === void 0);
	if (wrong === void 0) return platforms;
	throw usage(`--platform ${wrong} is not a platform`, "write OS/ARCHITECTURE, e.g. linux/amd64 or linux/arm/v7");
}
const parsePlatforms = (texts) => texts.flatMap((text) => parsePlatform(text) ?? []);
function timeoutOf(text) {
	if (text === void 0) return DEFAULT_TIMEOUT_MS;
	const time = readTime(text);
	if ("ms" in time) return time.ms;
	throw usage(`--timeout ${text} ${time.message}`, time.hint);
}
//#endregion
//#region src/cli/help.ts
const SOURCES = `Sources
  docker:NAME          an image of the Docker engine; it is never pulled
  podman:NAME          an image of Podman
  docker-archive:FILE  a file of docker save, podman, skopeo, kaniko or nix;
                       - is standard input
  oci-archive:FILE     an OCI layout in one file
  oci-dir:DIR          an OCI layout
  registry:REF         an image in a registry, e.g. registry:ghcr.io/org/app:1;
                       logins of Docker and Podman are used
  anything else        a file or folder if it starts with . or / or ends in
                       .tar, .tgz etc.; else an image of the Docker engine
`;
const EXITS = `Exit codes
  0    within budget, or warnings only
  1    over budget
  2    unusable flags or budget
  3    could not be measured, or the report could not be written
  130  interrupted
`;
function renderOverview() {
	const nameCells = widthOf(COMMANDS.map(({ name }) => name));
	return `Plimsoll measures container images and judges them by a budget.

Usage
  plimsoll COMMAND [flags]

Commands
${COMMANDS.map(({ name, summary }) => `  ${name.padEnd(nameCells)}${summary}\n`).join("")}
${SOURCES}
${EXITS}
"plimsoll COMMAND --help" shows the flags and examples of a command.
Documentation: https://github.com/plimsoll-ci/plimsoll
`;
}
function renderCommandHelp(name, columns) {
	const { summary, usage, examples } = COMMANDS.find((one) => one.name === name);
	const flags = FLAGS.filter(({ commands }) => commands.includes(name));
	const hasSources = usage.some((form) => /SOURCE/.test(form));
	return [
		`${summary.charAt(0).toUpperCase()}${summary.slice(1)}.`,
		"",
		"Usage",
		...usage.map((form) => `  plimsoll ${form}`),
		"",
		"Flags",
		...flagLines(flags, Math.min(columns, MOST_COLUMNS)),
		"",
		"Examples",
		...examples.map((example) => `  plimsoll ${example}`),
		...hasSources ? ["", "\"plimsoll --help\" lists the forms of SOURCE and the exit codes."] : [],
		""
	].join("\n");
}
const MOST_COLUMNS = 100;
const FEWEST_TEXT_CELLS = 30;
function flagLines(flags, columns) {
	const labels = flags.map(({ name, value }) => `--${name}${value ? ` ${value}` : ""}`);
	const labelCells = widthOf(labels) + 2;
	const textCells = Math.max(FEWEST_TEXT_CELLS, columns - labelCells);
	return flags.flatMap(({ help, isRepeatable }, index) => {
		return wrapWords(isRepeatable ? `${help} (repeatable)` : help, textCells).map((line, row) => (row === 0 ? `  ${labels[index]}` : "").padEnd(labelCells) + line);
	});
}
const widthOf = (texts) => Math.max(...texts.map(({ length }) => length)) + 2;
function wrapWords(text, cells) {
	const lines = [""];
	for (const word of text.split(" ")) {
		const last = lines[lines.length - 1];
		if (last !== "" && last.length + 1 + word.length > cells) lines.push(word);
		else lines[lines.length - 1] = last === "" ? word : `${last} ${word}`;
	}
	return lines;
}
//#endregion
//#region src/cli/progress.ts
const SILENT_MS = 400;
const EVERY_MS = 100;
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
	update(what, done, total, unit = "bytes") {
		if (!this.#isShown) return;
		const now = Date.now();
		if (what !== this.#what) this.#startedAt = now;
		this.#what = what;
		if (now - this.#startedAt < SILENT_MS || now - this.#shownAt < EVERY_MS) return;
		this.#shownAt = now;
		const text = `${what}: ${farWords(done, total, AMOUNT[unit])}`;
		this.#stream.write(`\r\x1b[2K${text.slice(0, (this.#stream.columns || 80) - 1)}`);
		this.#isDirty = true;
	}
	clear() {
		if (this.#isDirty) this.#stream.write("\r\x1B[2K");
		this.#isDirty = false;
	}
};
const AMOUNT = {
	bytes: formatBytes,
	files: (count) => formatPlural(count, "file")
};
const farWords = (done, total, amount) => total ? `${amount(done)} of ${amount(total)}, ${Math.min(99, Math.floor(done / total * 100))}%` : amount(done);
//#endregion
//#region src/cli/screen.ts
function abilitiesOf(stream, env, noColor) {
	const fromEnv = Number(env.COLUMNS);
	return {
		columns: (stream.isTTY ? stream.columns : Number.isInteger(fromEnv) && fromEnv > 0 ? fromEnv : 80) || 80,
		color: hasColor(stream.isTTY === true, env, noColor),
		ascii: isAscii(env)
	};
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
//#endregion
//#region src/cli/main.ts
async function main(process) {
	survivesClosedPipes(process);
	const noColor = process.argv.includes("--no-color");
	try {
		return await runCommand(parseArguments(process.argv.slice(2)), process);
	} catch (error) {
		return reportFailure(error, process, noColor);
	}
}
async function runCommand(command, process) {
	const { stdout } = process;
	switch (command.name) {
		case "help":
			await print(stdout, helpText(command.of, process));
			return EXIT.within;
		case "version":
			await print(stdout, `plimsoll ${VERSION}\n`);
			return EXIT.within;
		case "rules":
			await print(stdout, rulesText(command.output, process));
			return EXIT.within;
		case "judge": return judgeAgain(command, process);
		case "compare": return compare(command, process);
		case "check": return check(command, process);
		case "init":
		case "ratchet":
			await print(stdout, await proposalText(command, process));
			return EXIT.within;
	}
}
const helpText = (name, { stdout, env }) => name === void 0 ? renderOverview() : renderCommandHelp(name, abilitiesOf(stdout, env, true).columns);
function rulesText({ format, noColor }, { stdout, env }) {
	if (format === "json") return renderRulesJson(RULES);
	return format === "markdown" ? renderRulesMarkdown(RULES) : renderRules(RULES, abilitiesOf(stdout, env, noColor));
}
async function check({ request, timeoutMs, output }, process) {
	return present(await stoppable((host) => checkImages(request, host), {
		timeoutMs,
		output
	}, process), output, process);
}
async function checkImages(request, host) {
	const limits = await readLimits(request, host);
	checkAnythingNamed("check", request, limits.budget, host);
	return run(request, host, { limits });
}
async function compare({ request, timeoutMs, output }, process) {
	const { compareSources } = await import("./compare-sources.js");
	const report = await stoppable((host) => compareSources(request, host), {
		timeoutMs,
		output
	}, process);
	const { renderCompare, renderCompareJson, renderCompareMarkdown } = await import("./compare.js");
	const { stdout, env } = process;
	const options = {
		...abilitiesOf(stdout, env, output.noColor),
		verbose: output.isVerbose
	};
	const render = {
		json: renderCompareJson,
		markdown: renderCompareMarkdown,
		terminal: renderCompare
	}[output.format];
	await print(stdout, render(nameOptions(report, "cli"), options));
	return EXIT.within;
}
function proposalText(command, process) {
	const { stdout, env } = process;
	const work = async (host) => {
		if (command.name === "init") return (await import("./init.js")).initBudget(command, host);
		const { ratchetBudget } = await import("./ratchet.js");
		return ratchetBudget(command, host, abilitiesOf(stdout, env, command.output.noColor));
	};
	return stoppable(work, command, process);
}
async function stoppable(work, { timeoutMs, output }, process) {
	const progress = new ProgressLine(process.stderr, output.isQuiet);
	const stop = stopOnSignals(process, timeoutMs);
	try {
		return await stop.orStopped(work(hostOf(process, stop.signal, progress, output)));
	} finally {
		progress.clear();
		stop.dispose();
	}
}
async function judgeAgain(command, process) {
	const { judgeReportFile } = await import("./judge.js");
	return present(await stoppable((host) => judgeReportFile(command, host), command, process), command.output, process);
}
function hostOf(process, signal, progress, output) {
	const { env, stderr } = process;
	return {
		env,
		cwd: getWorkingFolder(process),
		signal,
		now: () => new Date(),
		progress: (...far) => progress.update(...far),
		debug: (line) => {
			if (output.isVerbose) stderr.write(`plimsoll: ${line}\n`);
		},
		log: (chunk) => {
			if (output.isQuiet) return;
			progress.clear();
			stderr.write(chunk);
		}
	};
}
async function present(given, output, process) {
	const report = nameOptions(given, "cli");
	const { stdout, env } = process;
	const abilities = abilitiesOf(stdout, env, output.noColor);
	const { reportPath } = output;
	const writes = [async () => print(stdout, render(report, output, abilities)), async () => reportPath !== void 0 && await writeReportFile(reportPath, renderJson(report))];
	let exitCode = toExitCode(report);
	for (const write of writes) try {
		await write();
	} catch (error) {
		exitCode = Math.max(exitCode, await reportFailure(error, process, output.noColor));
	}
	return exitCode;
}
function render(report, output, abilities) {
	if (output.format === "json") return renderJson(report);
	if (output.format === "markdown") return output.isQuiet ? renderQuietMarkdown(report) : renderSummary(report);
	return renderTerminal(report, {
		...abilities,
		verbose: output.isVerbose,
		verboseWith: "--verbose",
		quiet: output.isQuiet
	});
}
async function reportFailure(error, process, noColor) {
	const known = toGateError(error, "the output of PLIMSOLL_DEBUG=1");
	const failure = nameOptionsInError(known, "cli");
	await written(process.stderr, renderError(failure, abilitiesOf(process.stderr, process.env, noColor)));
	if (known !== error && process.env.PLIMSOLL_DEBUG) await written(process.stderr, `${String(error?.stack ?? error)}\n`);
	return failure.exitCode;
}
async function print(stream, text) {
	const error = await written(stream, text);
	if (error && error.code !== "EPIPE") throw createUnwritableError("standard output", error);
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
//#endregion
export { main };
