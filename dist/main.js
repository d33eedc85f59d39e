const require_core = require("./core.js");
let node_util = require("node:util");
//#region src/report/rules-table.ts
function renderRules(rules, options) {
	const screen = require_core.openScreen(options);
	const heads = require_core.alignColumns(rules.map((rule) => [
		require_core.span(rule.key, "bold"),
		require_core.span(limitWords(rule)),
		require_core.span(defaultWords(rule), "dim"),
		require_core.span(rule.isDive ? "dive's" : "", "dim")
	]), [
		"left",
		"left",
		"left",
		"left"
	]);
	return require_core.paint(rules.flatMap(({ description }, i) => [heads[i] ?? [], ...require_core.wrap(description, screen.columns - 2).map((text) => [require_core.span("  "), require_core.span(text, "dim")])]), screen.columns, options.color, screen.glyphs.ellipsis);
}
function renderRulesMarkdown(rules) {
	return `${require_core.table([
		"Rule",
		"Limit",
		"Default",
		"What it limits"
	], rules.map((rule) => [
		require_core.code(rule.key),
		limitWords(rule),
		defaultWords(rule),
		rule.description
	]))}\n`;
}
function renderRulesJson(rules) {
	return `${require_core.prettyJson(rules.map(({ key, description, unit, bound, default: standard, isDive }) => ({
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
	bytes: "a size, as 20MB",
	count: "a number",
	ratio: "a share, 0 to 1"
};
function defaultWords({ default: standard, unit }) {
	return standard === null ? "off" : require_core.formatApart(standard, [], unit)[0];
}
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
		help: "the budget; otherwise .dive-ci.yaml, .dive-ci.yml or .dive-ci here, else the defaults of dive"
	},
	{
		name: "rule",
		value: "KEY=LIMIT",
		isRepeatable: true,
		commands: JUDGING,
		help: "a limit that wins over the file: --rule highestImageBytes=150MB, --rule highestLayerCount=warn:12,fail:15"
	},
	{
		name: "baseline",
		value: "[NAME=]SOURCE",
		isRepeatable: true,
		commands: JUDGING,
		help: "compare with this image, or with the report in this file: --baseline docker:app:main, --baseline main.json; build: with what the commit builds where this branch left the main one"
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
		help: "terminal (the default), json or markdown"
	},
	{
		name: "report",
		value: "FILE",
		commands: JUDGING,
		help: "write the report as JSON to this file as well"
	},
	{
		name: "build",
		value: "DIR",
		commands: MEASURING,
		help: "build the image from this folder and check it"
	},
	{
		name: "file",
		value: "FILE",
		commands: MEASURING,
		help: "with --build: the Dockerfile; with a source: the Dockerfile that its layers are traced back to"
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
		help: "with --build: a build argument; without a value it is taken from the environment"
	},
	{
		name: "secret",
		value: "SPEC",
		isRepeatable: true,
		commands: MEASURING,
		help: "with --build: id=NAME,src=FILE or id=NAME,env=VARIABLE, as docker build takes it"
	},
	{
		name: "platform",
		value: "PLATFORM",
		commands: [...MEASURING, "compare"],
		help: "check or compare the image for this platform only, such as linux/arm64, otherwise for each that is there; with --build: build it for these, with commas"
	},
	{
		name: "select",
		value: "REF",
		commands: MEASURING,
		help: "which image of an archive that holds several"
	},
	{
		name: "verify",
		commands: MEASURING,
		help: "read every byte and hold each layer against its diffID"
	},
	{
		name: "timeout",
		value: "TIME",
		commands: [...MEASURING, "compare"],
		help: "give up after this long, such as 90s or 15m; otherwise after 30m"
	},
	{
		name: "output",
		value: "FILE",
		commands: ["init"],
		help: "where the budget is written; otherwise .dive-ci.yaml here; - is standard output"
	},
	{
		name: "force",
		commands: ["init"],
		help: "write it even where there is a budget already"
	},
	{
		name: "write",
		commands: ["ratchet"],
		help: "write the lowered limits into the budget; otherwise they are only shown"
	},
	{
		name: "quiet",
		commands: JUDGING,
		help: "print nothing when all is within budget, else the verdicts alone; not with --format json"
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
		help: "print every layer and every list, and say on standard error how things are read"
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
		help: "no colours; NO_COLOR does the same"
	}
];
//#endregion
//#region src/cli/arguments.ts
const FORMATS = [
	"terminal",
	"json",
	"markdown"
];
const COMMANDS = [
	"check",
	"judge",
	"compare",
	"init",
	"ratchet",
	"rules"
];
const THERE_ARE = `there are ${COMMANDS.join(", ")}`;
const NO_COMMAND_FIX = "to check an image: plimsoll check docker:NAME; plimsoll --help says the rest";
const DEFAULT_TIMEOUT_MS = 30 * 6e4;
function parseArguments(argv) {
	if (argv.length === 0) throw usage(`no command is given; ${THERE_ARE}`, NO_COMMAND_FIX);
	if (argv[0] === "help" || argv.includes("--help") || argv.includes("-h")) return { name: "help" };
	if (argv[0] === "--version" || argv[0] === "-v" || argv[0] === "version") return { name: "version" };
	const name = COMMANDS.find((command) => command === argv[0]);
	if (name === void 0) throw unknownCommand(argv);
	const given = readFlags(name, argv.slice(1));
	const output = outputOf(given);
	if (name === "rules") return {
		name,
		output: noOperands(given, output)
	};
	return COMMAND_READERS[name](given, output);
}
function readFlags(command, argv) {
	const known = FLAGS.filter(({ commands }) => commands.includes(command));
	const options = Object.fromEntries(FLAGS.map(({ name, value }) => [name, { type: value ? "string" : "boolean" }]));
	const { tokens } = (0, node_util.parseArgs)({
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
	if (problems.length > 0) throw usage(problems.join("\n"), `see plimsoll --help`);
	return {
		values,
		operands
	};
}
const givenValue = ({ value, inlineValue }) => inlineValue !== true && FLAGS.some(({ name }) => `--${name}` === value) ? void 0 : value;
function valueProblem(flag, wanted, value, isRepeated) {
	if (isRepeated) return `${flag} is given twice`;
	if (wanted === void 0) return value === void 0 ? void 0 : `${flag} takes no value`;
	return value === void 0 || value === "" ? `${flag} needs a value: ${flag} ${wanted}` : void 0;
}
function unknownFlag(flag, command) {
	const known = FLAGS.filter(({ commands }) => commands.includes(command)).map(({ name }) => `--${name}`);
	if (FLAGS.some(({ name }) => `--${name}` === flag)) return `${flag} does not go with plimsoll ${command}`;
	const meant = require_core.closest(flag, known);
	return `unknown flag ${flag}${meant ? `; did you mean ${meant}?` : ""}`;
}
function unknownCommand(argv) {
	const [first = ""] = argv;
	if (first.startsWith("-")) return usage(`a command goes before ${first}; ${THERE_ARE}`, NO_COMMAND_FIX);
	const meant = require_core.closest(first, COMMANDS);
	const fix = meant ? `did you mean plimsoll ${meant}?` : `to check an image: plimsoll check ${argv.join(" ")}`;
	return usage(`"${first}" is no command; ${THERE_ARE}`, fix);
}
const usage = (message, fix) => new require_core.GateError("USAGE", message, { fix });
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
	if (reportPath === void 0 || more.length > 0) throw usage("plimsoll judge takes one report", "write plimsoll judge REPORT.json");
	const request = judgingOf(values);
	if (request.isComparedWithBuild) throw usage("plimsoll judge builds nothing", "name an image or a report as the baseline");
	return {
		name: "judge",
		reportPath,
		request,
		output
	};
}
const judgingOf = (values) => ({
	budgetPath: values.get("budget")?.[0],
	ruleFlags: values.get("rule") ?? [],
	...baselineOf(values.get("baseline") ?? [])
});
function baselineOf(texts) {
	const mode = require_core.parseBaselineMode(texts, "off");
	if (mode.kind === "auto" || mode.kind === "cache") throw usage(`--baseline ${mode.kind} is for the action, which keeps reports`, "name an image, a report, or build");
	return mode.kind === "sources" ? { baselines: mode.sources } : { isComparedWithBuild: mode.kind === "build" };
}
function compareCommand({ values, operands }, output) {
	const [old, now, ...more] = operands;
	if (old === void 0 || now === void 0 || more.length > 0) throw usage("plimsoll compare takes two images or reports", "write plimsoll compare OLD NEW");
	return {
		name: "compare",
		request: {
			old,
			now,
			platform: onlyPlatform(platformsOf(values))
		},
		timeoutMs: timeoutOf(values.get("timeout")?.[0]),
		output
	};
}
function checkCommand({ values, operands }, output) {
	return {
		name: "check",
		request: requestOf(values, operands, output.format === "json" || output.reportPath !== void 0),
		timeoutMs: timeoutOf(values.get("timeout")?.[0]),
		output
	};
}
function initCommand(given, output) {
	const { values, operands } = given;
	if (operands.length === 0 && !values.has("build")) throw usage("plimsoll init needs an image to draw the budget up for", "name one, or a report: plimsoll init docker:NAME");
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
		images: require_core.namedSources(operands),
		build,
		dockerfile: build === void 0 ? values.get("file")?.[0] : void 0,
		platform: build === void 0 ? onlyPlatform(platforms) : void 0,
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
		if (stray) throw usage(`--${stray} goes with --build`, "add --build DIR, or leave it out");
		return;
	}
	if (operands.length > 0) throw usage("--build makes the image to check, so no source goes with it", `leave out ${operands.join(" ")}`);
	return {
		folder: context,
		file: values.get("file")?.[0],
		target: values.get("target")?.[0],
		buildArgs: values.get("build-arg") ?? [],
		secrets: values.get("secret") ?? [],
		platforms
	};
}
function platformsOf(values) {
	const platforms = values.get("platform")?.[0]?.split(",") ?? [];
	const wrong = platforms.find((platform) => require_core.parsePlatform(platform) === void 0);
	if (wrong === void 0) return platforms;
	throw usage(`--platform ${wrong} is no platform`, "write OS/ARCHITECTURE, such as linux/amd64 or linux/arm/v7");
}
function onlyPlatform([platform, ...others]) {
	if (others.length > 0) throw usage("--platform takes several only with --build", "leave out all but one, or all");
	return platform === void 0 ? void 0 : require_core.parsePlatform(platform);
}
function timeoutOf(text) {
	if (text === void 0) return DEFAULT_TIMEOUT_MS;
	const ms = require_core.parseTimeMs(text);
	if (ms === void 0) throw usage(`--timeout ${text} is no time`, "write a number and a unit: 90s, 15m, 1h");
	return ms;
}
//#endregion
//#region src/cli/help.ts
const USAGE = `plimsoll: the load line for container images

Usage
  plimsoll check [NAME=]SOURCE\u2026 [flags]  measure images and judge them
  plimsoll check --build DIR [flags]     build an image first
  plimsoll check [flags]                 check the images that the budget lists
  plimsoll judge REPORT [flags]          judge a report again, measure nothing
  plimsoll compare OLD NEW [flags]       what changed between two images
  plimsoll init SOURCE|REPORT\u2026 [flags]   write a budget from what is measured
  plimsoll ratchet [SOURCE|REPORT\u2026]      lower limits with room to spare
  plimsoll rules [--format FORMAT]       what can be limited
  plimsoll --help, plimsoll --version

Sources
  docker:NAME            an image of the Docker engine; it is never pulled
  podman:NAME            an image of Podman
  docker-archive:FILE    what \`docker save\`, skopeo, podman, kaniko or nix
                         wrote; - is standard input
  oci-archive:FILE       an OCI layout in one file
  oci-dir:DIR            an OCI layout
  registry:REF           an image in a registry, with the logins of Docker and
                         Podman: registry:ghcr.io/org/app:main
  a bare word            a file or layout where it begins with . or / or ends
                         like an archive, else an image of the Docker engine

Flags
`;
const EXITS = `
Exit codes
  0    within budget, warnings included
  1    over budget
  2    unusable flags, inputs or budget
  3    could not be measured, or the report could not be written
  130  interrupted

Documentation: https://github.com/plimsoll-ci/plimsoll
`;
const NAME_CELLS = 25;
function renderHelp(columns) {
	const textCells = Math.max(30, Math.min(columns, 120) - NAME_CELLS);
	const rows = FLAGS.map(({ name, value, help }) => {
		const [first = "", ...rest] = wrapWords(help, textCells);
		const label = `  --${name}${value ? ` ${value}` : ""}`;
		return [label.length < NAME_CELLS ? `${label.padEnd(NAME_CELLS)}${first}` : `${label}\n${" ".repeat(NAME_CELLS)}${first}`, ...rest.map((line) => " ".repeat(NAME_CELLS) + line)].join("\n");
	});
	return `${USAGE}${rows.join("\n")}\n${EXITS}`;
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
	bytes: require_core.formatBytes,
	files: (count) => require_core.formatPlural(count, "file")
};
const farWords = (done, total, amount) => total ? `${amount(done)} of ${amount(total)}, ${Math.min(99, Math.floor(done / total * 100))} %` : amount(done);
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
	const { stdout, env } = process;
	switch (command.name) {
		case "help":
			await print(stdout, renderHelp(abilitiesOf(stdout, env, true).columns));
			return require_core.EXIT.within;
		case "version":
			await print(stdout, `plimsoll ${require_core.VERSION}\n`);
			return require_core.EXIT.within;
		case "rules":
			await print(stdout, rulesText(command.output, process));
			return require_core.EXIT.within;
		case "judge": return judgeAgain(command, process);
		case "compare": return compare(command, process);
		case "check": return check(command, process);
		case "init":
		case "ratchet":
			await print(stdout, await proposalText(command, process));
			return require_core.EXIT.within;
	}
}
function rulesText({ format, noColor }, { stdout, env }) {
	if (format === "json") return renderRulesJson(require_core.RULES);
	return format === "markdown" ? renderRulesMarkdown(require_core.RULES) : renderRules(require_core.RULES, abilitiesOf(stdout, env, noColor));
}
async function check({ request, timeoutMs, output }, process) {
	return present(await stoppable((host) => require_core.run(request, host), {
		timeoutMs,
		output
	}, process), output, process);
}
async function compare({ request, timeoutMs, output }, process) {
	const { compareSources } = await Promise.resolve().then(() => require("./compare-sources.js"));
	const report = await stoppable((host) => compareSources(request, host), {
		timeoutMs,
		output
	}, process);
	const { renderCompare, renderCompareJson, renderCompareMarkdown } = await Promise.resolve().then(() => require("./compare.js"));
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
	await print(stdout, render(report, options));
	return require_core.EXIT.within;
}
function proposalText(command, process) {
	const { stdout, env } = process;
	const work = async (host) => {
		if (command.name === "init") return (await Promise.resolve().then(() => require("./init.js"))).initBudget(command, host);
		const { ratchetBudget } = await Promise.resolve().then(() => require("./ratchet.js"));
		return ratchetBudget(command, host, abilitiesOf(stdout, env, command.output.noColor));
	};
	return stoppable(work, command, process);
}
async function stoppable(work, { timeoutMs, output }, process) {
	const progress = new ProgressLine(process.stderr, output.isQuiet);
	const stop = require_core.stopOnSignals(process, timeoutMs);
	try {
		return await stop.orStopped(work(hostOf(process, stop.signal, progress, output)));
	} finally {
		progress.clear();
		stop.dispose();
	}
}
async function judgeAgain({ reportPath, request, output }, process) {
	const progress = new ProgressLine(process.stderr, true);
	const host = hostOf(process, new AbortController().signal, progress, output);
	const limits = await require_core.readLimits(request, host);
	const { parseReport } = await Promise.resolve().then(() => require("./parse-report.js")).then((n) => n.parse_report_exports);
	const { images } = parseReport({
		text: await require_core.readReportFile(reportPath),
		source: reportPath
	});
	const compare = await require_core.readBaseline({
		...request,
		platform: void 0
	}, limits, host);
	const compared = compare === void 0 ? images : compare(images);
	return present(require_core.judgeReport({
		...limits,
		images: compared,
		notices: [],
		now: host.now(),
		toolVersion: require_core.VERSION
	}), output, process);
}
function hostOf(process, signal, progress, output) {
	const { env, stderr } = process;
	return {
		env,
		cwd: process.cwd(),
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
async function present(report, output, process) {
	const { stdout, env } = process;
	const abilities = abilitiesOf(stdout, env, output.noColor);
	const { reportPath } = output;
	const writes = [async () => print(stdout, render(report, output, abilities)), async () => reportPath !== void 0 && await require_core.writeReportFile(reportPath, require_core.renderJson(report))];
	let exitCode = require_core.exitCodeOf(report);
	for (const write of writes) try {
		await write();
	} catch (error) {
		exitCode = Math.max(exitCode, await reportFailure(error, process, output.noColor));
	}
	return exitCode;
}
function render(report, output, abilities) {
	if (output.format === "json") return require_core.renderJson(report);
	if (output.format === "markdown") return output.isQuiet ? require_core.renderQuietMarkdown(report) : require_core.renderComment(report);
	return require_core.renderTerminal(report, {
		...abilities,
		verbose: output.isVerbose,
		quiet: output.isQuiet
	});
}
async function reportFailure(error, process, noColor) {
	const failure = require_core.asGateError(error, "what PLIMSOLL_DEBUG=1 prints");
	await written(process.stderr, require_core.renderError(failure, abilitiesOf(process.stderr, process.env, noColor)));
	if (failure !== error && process.env.PLIMSOLL_DEBUG) await written(process.stderr, `${String(error?.stack ?? error)}\n`);
	return failure.exitCode;
}
async function print(stream, text) {
	const error = await written(stream, text);
	if (error && error.code !== "EPIPE") throw require_core.unwritable("standard output", error);
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
exports.main = main;
