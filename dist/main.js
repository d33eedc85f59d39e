import "./rolldown-runtime.js";
import { n as EXIT, o as toGateError, r as GateError } from "./errors.js";
import { n as nameOptionsInError, t as nameOptions } from "./options.js";
import { a as renderSummary, c as renderQuietMarkdown, h as stopOnSignals, i as renderTerminal, m as getWorkingFolder, n as readBuildArg, p as renderError, r as parseBaselineMode, t as readTime } from "./time.js";
import { r as text, t as code } from "./document.js";
import { o as paint, r as paintSections, u as openScreen } from "./paint.js";
import { n as BUILDER_OPTION_NAMES } from "./builder-options.js";
import { o as RULES } from "./effective-limits.js";
import { u as toExitCode } from "./add-draft.js";
import { r as PRESET_NAMES } from "./budget-schema.js";
import { t as findClosest } from "./closest.js";
import { i as writeReportFile, t as createUnwritableError } from "./report-file.js";
import { n as renderJson, t as formatJson } from "./json.js";
import { o as formatPlural, r as formatBytes, t as formatApart } from "./format.js";
import { r as paintSections$1 } from "./paint2.js";
import { t as ADVICE_IDS } from "./advice.js";
import { a as parsePlatform, c as explainPlatform } from "./platform.js";
import { t as VERSION } from "./version.js";
import { n as run } from "./run.js";
import { t as readLimits } from "./limits.js";
import { n as parseNamedSources } from "./named-sources.js";
import { t as checkAnythingNamed } from "./nothing-named.js";
import { parseArgs } from "node:util";
//#region src/report/rules-table.ts
function renderRules(rules, options) {
	const screen = openScreen(options);
	const rows = rules.map((rule) => ({
		cells: [
			text(code(rule.key)),
			text(describeLimit(rule)),
			text(describeDefault(rule)),
			text(rule.isDive ? "dive's" : "")
		],
		below: [text(rule.description)]
	}));
	return paint(paintSections([buildTable([
		"Rule",
		"Limit",
		"Default",
		""
	], rows)], screen), screen.columns, options.color, screen.glyphs.ellipsis);
}
function renderRulesMarkdown(rules) {
	const rows = rules.map((rule) => ({ cells: [
		text(code(rule.key)),
		text(describeLimit(rule)),
		text(describeDefault(rule)),
		text(rule.description)
	] }));
	return `${paintSections$1([buildTable([
		"Rule",
		"Limit",
		"Default",
		"What it limits"
	], rows)], void 0).join("")}\n`;
}
const buildTable = (titles, rows) => ({
	kind: "table",
	title: text(),
	columns: titles.map((title, i) => ({
		title,
		kind: "text",
		...i === 0 && { isMain: true }
	})),
	rows,
	more: ""
});
function renderRulesJson(rules) {
	return `${formatJson(rules.map(({ key, description, unit, bound, default: standard, isDive }) => ({
		key,
		description,
		unit,
		bound,
		default: standard,
		isDive
	})))}\n`;
}
const describeLimit = ({ bound, unit, isLevel }) => isLevel ? "warn, fail or off" : `${bound === "atMost" ? "at most" : "at least"} ${KINDS[unit]}`;
const KINDS = {
	bytes: "a size, e.g. 20MB",
	count: "a number",
	ratio: "a share, 0 to 1",
	seconds: "a time, e.g. 30s",
	money: "an amount, e.g. 1000"
};
function describeDefault({ default: standard, unit, isLevel }) {
	if (isLevel) return "warn";
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
		name: "view",
		summary: "write a page with a map of what is in an image",
		usage: ["view [NAME=]SOURCE|REPORT [flags]", "view --build DIR [flags]"],
		examples: ["view docker:app:dev", "view report.json --output app.html"]
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
		name: "fleet",
		summary: "show what several images share, and what they need together",
		usage: ["fleet [NAME=]SOURCE|REPORT… [--from FILE] [flags]", "fleet registry:HOST/PREFIX/*[:TAG] [flags]"],
		examples: ["fleet 'registry:localhost:5000/team/*'", "fleet --from images.txt --files"]
	},
	{
		name: "history",
		summary: "show how the size of an image changed over time",
		usage: [
			"history registry:REPO [flags]             all tags of a repository",
			"history SOURCE|REPORT… [flags]            images in this order",
			"history FILE [SOURCE|REPORT… --write]     a history in a file"
		],
		examples: ["history registry:ghcr.io/org/app --tags 'v*' --last 20", "history history.json report.json --write"]
	},
	{
		name: "whatif",
		summary: "show what other compression or less content would save",
		usage: ["whatif [NAME=]SOURCE [flags]"],
		examples: ["whatif docker:app:dev", "whatif registry:ghcr.io/org/app:1 --format json"]
	},
	{
		name: "scorecard",
		summary: "measure size, pull, rebuild after a small edit, and start",
		usage: ["scorecard --build DIR [flags]"],
		examples: ["scorecard --build . --health /app/healthy.sh", "scorecard --build . --touch src/index.ts --baseline before.json"]
	},
	{
		name: "context",
		summary: "show what a build reads from its folder, and what to leave out",
		usage: ["context DIR [flags]"],
		examples: ["context .", "context . --file docker/Dockerfile --target runtime --prove"]
	},
	{
		name: "init",
		summary: "write a budget with today's sizes and some headroom",
		usage: [
			"init [NAME=]SOURCE|REPORT… [flags]",
			"init --build DIR [flags]",
			"init --from FILE [flags]  convert a .layerx.yaml"
		],
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
		name: "raise",
		summary: "raise the limits that images break, with the reason",
		usage: [
			"raise [NAME=]SOURCE|REPORT… --why TEXT [flags]",
			"raise --build DIR --why TEXT [flags]",
			"raise --why TEXT [flags]  the images that the budget lists"
		],
		examples: ["raise report.json --why \"the new model is larger\"", "raise docker:app:dev --only highestImageBytes --why \"adds ffmpeg\""]
	},
	{
		name: "rules",
		summary: "list everything that a budget can limit",
		usage: ["rules [flags]"],
		examples: ["rules", "rules --format json"]
	},
	{
		name: "explain",
		summary: "explain a piece of advice: what it finds and how to fix it",
		usage: ["explain [RULE] [flags]  without RULE: list all"],
		examples: ["explain package-index", "explain --format markdown"]
	},
	{
		name: "fix",
		summary: "rewrite a Dockerfile so that it follows the advice",
		usage: ["fix --build DIR [flags]  print a patch; see --write and --prove"],
		examples: ["fix --build . --prove", "fix --build . --rule package-index --write"]
	}
];
//#endregion
//#region src/cli/flags.ts
const JUDGING = ["check", "judge"];
const MEASURING = [
	"check",
	"view",
	"init",
	"ratchet",
	"raise"
];
const BUILDING = [
	...MEASURING,
	"context",
	"fix",
	"scorecard"
];
const FLAGS = [
	{
		name: "budget",
		value: "FILE",
		commands: [
			...JUDGING,
			"view",
			"fleet",
			"ratchet",
			"raise",
			"fix",
			"scorecard"
		],
		help: "the budget; default: .dive-ci.yaml in this folder"
	},
	{
		name: "rule",
		value: "KEY=LIMIT",
		isRepeatable: true,
		commands: JUDGING,
		help: "a limit that overrides the budget"
	},
	{
		name: "rule",
		value: "ID",
		commands: ["fix"],
		help: "only this advice rule, e.g. package-index; see plimsoll explain"
	},
	{
		name: "baseline",
		value: "[NAME=]SOURCE",
		isRepeatable: true,
		commands: [
			...JUDGING,
			"view",
			"raise",
			"fix",
			"scorecard"
		],
		help: "compare with this image, report, or build: the commit where this branch started"
	},
	{
		name: "history",
		value: "FILE",
		commands: ["check"],
		help: "earlier sizes, from plimsoll history --write"
	},
	{
		name: "format",
		value: "FORMAT",
		commands: [...[
			"check",
			"judge",
			"compare",
			"fleet",
			"history",
			"whatif",
			"scorecard"
		], ...[
			"context",
			"rules",
			"explain"
		]],
		help: "terminal (default), json or markdown"
	},
	{
		name: "report",
		value: "FILE",
		commands: [...JUDGING, "scorecard"],
		help: "also write the report as JSON to this file"
	},
	{
		name: "sarif",
		value: "FILE",
		commands: JUDGING,
		help: "also write findings as SARIF, for code scanning"
	},
	{
		name: "html",
		value: "FILE",
		commands: JUDGING,
		help: "also write a page with a map of the image"
	},
	{
		name: "build",
		value: "DIR",
		commands: [
			...MEASURING,
			"fix",
			"scorecard"
		],
		help: "build the image from this folder first"
	},
	{
		name: "file",
		value: "FILE",
		commands: BUILDING,
		help: "the Dockerfile of the image; default: ./Dockerfile"
	},
	{
		name: "target",
		value: "STAGE",
		commands: BUILDING,
		help: "for builds: the stage to build"
	},
	{
		name: "build-arg",
		value: "NAME[=VALUE]",
		isRepeatable: true,
		commands: BUILDING,
		help: "for builds: a build argument; without a value, from the environment"
	},
	{
		name: "secret",
		value: "SPEC",
		isRepeatable: true,
		commands: BUILDING,
		help: "for builds: id=NAME,src=FILE or id=NAME,env=VARIABLE"
	},
	{
		name: "cache-from",
		value: "SPEC",
		isRepeatable: true,
		isOfBuilder: true,
		commands: BUILDING,
		help: "for builds: a cache to read, e.g. type=gha"
	},
	{
		name: "cache-to",
		value: "SPEC",
		isRepeatable: true,
		isOfBuilder: true,
		commands: BUILDING,
		help: "for builds: a cache to write, e.g. type=gha,mode=max"
	},
	{
		name: "network",
		value: "MODE",
		isOfBuilder: true,
		commands: BUILDING,
		help: "for builds: the network of RUN instructions, e.g. host or none"
	},
	{
		name: "ssh",
		value: "SPEC",
		isRepeatable: true,
		isOfBuilder: true,
		commands: BUILDING,
		help: "for builds: an SSH agent or keys, e.g. default"
	},
	{
		name: "build-context",
		value: "NAME=PATH",
		isRepeatable: true,
		isOfBuilder: true,
		commands: BUILDING,
		help: "for builds: an additional folder or image that instructions read by name"
	},
	{
		name: "add-host",
		value: "HOST:IP",
		isRepeatable: true,
		isOfBuilder: true,
		commands: BUILDING,
		help: "for builds: a host that RUN instructions know"
	},
	{
		name: "no-cache",
		isOfBuilder: true,
		commands: BUILDING,
		help: "for builds: run every instruction again"
	},
	{
		name: "pull",
		isOfBuilder: true,
		commands: BUILDING,
		help: "for builds: look for newer base images"
	},
	{
		name: "builder",
		value: "NAME",
		isOfBuilder: true,
		commands: BUILDING,
		help: "for builds: the builder of buildx to use"
	},
	{
		name: "platform",
		value: "PLATFORM",
		isRepeatable: true,
		commands: [
			...MEASURING,
			"compare",
			"fleet",
			"history",
			"whatif",
			"scorecard"
		],
		help: "e.g. linux/arm64; default: all"
	},
	{
		name: "select",
		value: "REF",
		commands: [...MEASURING, "whatif"],
		help: "the image to select in an archive with several"
	},
	{
		name: "verify",
		commands: MEASURING,
		help: "read every byte and check the digest of each layer"
	},
	{
		name: "from",
		value: "FILE",
		commands: ["fleet"],
		help: "a list of sources or reports, one per line"
	},
	{
		name: "tags",
		value: "PATTERN",
		commands: ["history"],
		help: "for a repository: only these tags, e.g. 'v*'"
	},
	{
		name: "last",
		value: "N",
		commands: ["history"],
		help: "for a repository: only the N newest"
	},
	{
		name: "files",
		commands: ["fleet"],
		help: "also read the layers, for sizes on a node"
	},
	{
		name: "timeout",
		value: "TIME",
		commands: [
			...BUILDING,
			"judge",
			"compare",
			"fleet",
			"history",
			"whatif"
		],
		help: "time limit, e.g. 90s or 15m; default: 30m"
	},
	{
		name: "prove",
		commands: ["context"],
		help: "build with and without the suggested lines, and compare the images"
	},
	{
		name: "output",
		value: "FILE",
		commands: ["view"],
		help: "where to write the page; default: plimsoll.html"
	},
	{
		name: "output",
		value: "FILE",
		commands: ["init"],
		help: "where to write it; default: .dive-ci.yaml; - is standard output"
	},
	{
		name: "preset",
		value: "NAME",
		commands: ["init"],
		help: "the named set of limits to write; default: that of the runtime; none for no preset"
	},
	{
		name: "from",
		value: "FILE",
		commands: ["init"],
		help: "convert a .layerx.yaml instead of measuring an image"
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
		name: "write",
		commands: ["history"],
		help: "add the images to FILE, as the build of the commit that is checked out"
	},
	{
		name: "keep",
		value: "PERCENT",
		commands: ["ratchet"],
		help: "how much headroom to leave, e.g. 30%; default: 5%"
	},
	{
		name: "why",
		value: "TEXT",
		commands: ["raise"],
		help: "the reason, written next to each limit"
	},
	{
		name: "only",
		value: "RULE",
		isRepeatable: true,
		commands: ["raise"],
		help: "only this limit: a rule, or the path of an entry in paths"
	},
	{
		name: "write",
		commands: ["fix"],
		help: "write the changed files; default: print a patch"
	},
	{
		name: "prove",
		commands: ["fix"],
		help: "also build with the changes, and report the savings and the paths that disappear"
	},
	{
		name: "health",
		value: "COMMAND",
		commands: ["fix"],
		help: "with --prove: a health check to run in both images; default: their own"
	},
	{
		name: "touch",
		value: "FILE",
		isRepeatable: true,
		commands: ["scorecard"],
		help: "a file to edit, relative to DIR; default: the one that commits change most often"
	},
	{
		name: "health",
		value: "COMMAND",
		commands: ["scorecard"],
		help: "a health check to run in the container; default: the image's own"
	},
	{
		name: "run-option",
		value: "NAME=VALUE",
		isRepeatable: true,
		commands: ["scorecard"],
		help: "what the container gets, e.g. network=bridge; default: nothing"
	},
	{
		name: "quiet",
		commands: JUDGING,
		help: "only the verdicts; nothing if all are within budget"
	},
	{
		name: "verbose",
		commands: [
			...JUDGING,
			...[
				"view",
				"compare",
				"fleet",
				"history",
				"whatif",
				"scorecard"
			],
			...[
				"context",
				"init",
				"ratchet",
				"raise",
				"fix"
			]
		],
		help: "every layer and list; a log on standard error"
	},
	{
		name: "no-color",
		commands: [
			...JUDGING,
			...[
				"view",
				"compare",
				"fleet",
				"history",
				"whatif",
				"scorecard",
				"context"
			],
			...[
				"init",
				"ratchet",
				"raise",
				"rules",
				"explain",
				"fix"
			]
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
	if (argv.length === 0) throw createUsageError(`no command given; ${THERE_ARE}`, NO_COMMAND_FIX);
	const help = readHelp(argv);
	if (help !== void 0) return help;
	if (argv[0] === "--version" || argv[0] === "-v" || argv[0] === "version") return { name: "version" };
	const name = readCommandName(argv);
	const given = readFlags(name, argv.slice(1));
	return {
		name,
		...COMMAND_READERS[name](given, readOutput(given))
	};
}
function readCommandName(argv) {
	const name = NAMES.find((command) => command === argv[0]);
	if (name === void 0) throw createUnknownCommandError(argv);
	return name;
}
function readHelp(argv) {
	const isHelp = (word) => word === "--help" || word === "-h";
	if (argv[0] !== "help" && !argv.some(isHelp)) return void 0;
	const words = (argv[0] === "help" ? argv.slice(1) : argv).filter((word) => !isHelp(word));
	return {
		name: "help",
		of: words[0] !== void 0 && !words[0].startsWith("-") ? readCommandName(words) : void 0
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
		const value = readValue(token);
		const problem = flag ? findValueProblem(token.rawName, flag.value, value, earlier.length > 0 && !flag.isRepeatable) : describeUnknownFlag(token.rawName, command);
		if (problem === void 0) values.set(token.name, [...earlier, value ?? ""]);
		else problems.push(problem);
	}
	if (problems.length > 0) throw createUsageError(problems.join("\n"), `see plimsoll ${command} --help`);
	return {
		has: (flag) => values.has(flag),
		one: (flag) => values.get(flag)?.[0],
		all: (flag) => values.get(flag) ?? [],
		operands
	};
}
const readValue = ({ value, inlineValue }) => inlineValue !== true && FLAGS.some(({ name }) => `--${name}` === value) ? void 0 : value;
function findValueProblem(flag, wanted, value, isRepeated) {
	if (isRepeated) return `${flag} is set more than once`;
	if (wanted === void 0) return value === void 0 ? void 0 : `${flag} takes no value`;
	return value === void 0 || value === "" ? `${flag} needs a value: ${flag} ${wanted}` : void 0;
}
function describeUnknownFlag(flag, command) {
	const known = FLAGS.filter(({ commands }) => commands.includes(command)).map(({ name }) => `--${name}`);
	if (FLAGS.some(({ name }) => `--${name}` === flag)) return `${flag} can't be used with plimsoll ${command}`;
	const meant = findClosest(flag, known);
	return `unknown flag ${flag}${meant ? `; did you mean ${meant}?` : ""}`;
}
function createUnknownCommandError(argv) {
	const [first = ""] = argv;
	if (first.startsWith("-")) return createUsageError(`no command given before ${first}; ${THERE_ARE}`, NO_COMMAND_FIX);
	const meant = findClosest(first, NAMES);
	return meant ? createUsageError(`unknown command "${first}"; did you mean "${meant}"?`, THERE_ARE) : createUsageError(`unknown command "${first}"; ${THERE_ARE}`, `to check an image, run: plimsoll check ${argv.join(" ")}`);
}
const createUsageError = (message, fix) => new GateError("USAGE", message, { fix });
function readOutput({ one, has }) {
	const format = one("format") ?? "terminal";
	const known = FORMATS.find((name) => name === format);
	if (known === void 0) throw createUsageError(`unknown format "${format}"`, `use one of: ${FORMATS.join(", ")}`);
	const loud = has("verbose") ? "--verbose" : known === "json" ? "--format json" : void 0;
	if (has("quiet") && loud !== void 0) throw createUsageError(`--quiet and ${loud} can't be used together`, "remove one of them");
	return {
		format: known,
		reportPath: one("report"),
		sarifPath: one("sarif"),
		htmlPath: one("html"),
		isQuiet: has("quiet"),
		isVerbose: has("verbose"),
		noColor: has("no-color")
	};
}
const COMMAND_READERS = {
	check: (given, output) => {
		const withTree = output.format !== "terminal" || output.isVerbose || (output.reportPath ?? output.htmlPath) !== void 0;
		const historyPath = given.one("history");
		return {
			request: readRequest(given, withTree),
			historyPath,
			...readWork(given, output)
		};
	},
	view: (given, output) => {
		const request = {
			...readRequest(given, true),
			withFiles: true
		};
		if (request.build === void 0) takeOperands(given, 1, "view needs exactly one image or report", "view SOURCE");
		return {
			request,
			outputPath: given.one("output") ?? "plimsoll.html",
			...readWork(given, output)
		};
	},
	judge: (given, output) => {
		const [reportPath = ""] = takeOperands(given, 1, "judge needs exactly one report", "judge REPORT.json");
		const request = readJudging(given);
		if (request.isComparedWithBuild) throw createUsageError("--baseline build needs a build, but judge does not build", "name an image or a report with --baseline");
		return {
			reportPath,
			request,
			...readWork(given, output)
		};
	},
	compare: (given, output) => {
		const [old = "", now = ""] = takeOperands(given, 2, "compare needs exactly two images or reports", "compare OLD NEW");
		return {
			request: {
				old,
				now,
				platforms: parsePlatforms(readPlatforms(given))
			},
			...readWork(given, output)
		};
	},
	fleet: (given, output) => {
		return {
			request: {
				images: parseNamedSources(given.operands),
				platforms: parsePlatforms(readPlatforms(given)),
				withFiles: given.has("files"),
				budgetPath: given.one("budget")
			},
			listPath: given.one("from"),
			...readWork(given, output)
		};
	},
	history: (given, output) => {
		const [platform, ...more] = parsePlatforms(readPlatforms(given));
		if (more.length > 0) throw createUsageError("history shows one platform", "remove the others of --platform");
		return {
			request: {
				sources: parseNamedSources(given.operands),
				tags: given.one("tags"),
				last: readLast(given.one("last")),
				platform
			},
			isWritten: given.has("write"),
			...readWork(given, output)
		};
	},
	whatif: (given, output) => {
		takeOperands(given, 1, "whatif needs exactly one image", "whatif SOURCE");
		const [image = {
			name: void 0,
			source: ""
		}] = parseNamedSources(given.operands);
		return {
			request: {
				image,
				platforms: parsePlatforms(readPlatforms(given)),
				select: given.one("select")
			},
			...readWork(given, output)
		};
	},
	scorecard: (given, output) => {
		const request = readRequest(given, false);
		if (request.build === void 0) throw createUsageError("scorecard needs a build", "write: plimsoll scorecard --build DIR");
		const effort = {
			touch: given.all("touch"),
			health: given.one("health"),
			runOptions: given.all("run-option")
		};
		return {
			request: {
				...request,
				withFiles: true,
				effort
			},
			...readWork(given, output)
		};
	},
	context: (given, output) => {
		const [folder = ""] = takeOperands(given, 1, "one folder is needed", "context DIR");
		return {
			build: readBuildOptions(given, folder, []),
			isProved: given.has("prove"),
			...readWork(given, output)
		};
	},
	init: (given, output) => ({
		...readProposal(given, output),
		outputPath: given.one("output"),
		isForced: given.has("force"),
		preset: readPreset(given.one("preset")),
		from: readConverted(given)
	}),
	ratchet: (given, output) => ({
		...readProposal(given, output),
		isWritten: given.has("write"),
		keep: readShare(given.one("keep"))
	}),
	raise: (given, output) => ({
		request: readRequest(given, false),
		...readWork(given, output),
		only: given.all("only"),
		why: readReason(given.one("why"))
	}),
	fix: (given, output) => {
		const build = readBuild(given, []);
		if (build === void 0) throw createUsageError("fix needs a build", "write: plimsoll fix --build DIR");
		return {
			request: {
				build,
				...readBaseline(given.all("baseline")),
				budgetPath: given.one("budget"),
				only: readAdviceId(given.one("rule")),
				isWritten: given.has("write"),
				isProved: given.has("prove") || given.has("health"),
				health: given.one("health")
			},
			...readWork(given, output)
		};
	},
	rules: ({ operands: [stray] }, output) => {
		if (stray !== void 0) throw createStrayError(stray, "rules");
		return { output };
	},
	explain: ({ operands: [name, stray] }, output) => {
		if (stray !== void 0) throw createStrayError(stray, "explain RULE");
		return {
			id: readAdviceId(name),
			output
		};
	}
};
function readConverted({ one, has, operands }) {
	const stray = operands[0] ?? (has("build") ? "--build" : has("preset") ? "--preset" : void 0);
	if (has("from") && stray !== void 0) throw createUsageError(`--from converts a file, so ${stray} can't be used`, `remove ${stray}`);
	return one("from");
}
const readWork = (given, output) => ({
	timeoutMs: readTimeout(given.one("timeout")),
	output
});
const readProposal = (given, output) => ({
	request: readRequest(given, true),
	...readWork(given, output)
});
function readShare(text) {
	const percent = /^(\d{1,3}(?:\.\d{1,2})?)%$/.exec(text ?? "0%")?.[1];
	if (text === void 0) return void 0;
	if (percent !== void 0 && Number(percent) <= MOST_HEADROOM_PERCENT) return Number(percent) / 100;
	throw createUsageError(`--keep ${text} is not a percentage up to ${MOST_HEADROOM_PERCENT}%`, "write e.g. --keep 30%");
}
const MOST_HEADROOM_PERCENT = 500;
function readReason(text) {
	if (text !== void 0 && /[^\p{C}\p{Z}]/u.test(text)) return text;
	throw createUsageError("raise needs a reason, which it writes next to the limit", "add e.g. --why \"the new model is larger\"");
}
function takeOperands({ operands }, count, message, form) {
	if (operands.length === count) return operands;
	throw createUsageError(message, `write: plimsoll ${form}`);
}
const createStrayError = (operand, form) => createUsageError(`unexpected argument "${operand}"`, `write: plimsoll ${form}`);
function readAdviceId(name) {
	const id = ADVICE_IDS.find((known) => known === name);
	if (name === void 0 || id !== void 0) return id;
	const meant = findClosest(name, ADVICE_IDS);
	throw createUsageError(`unknown advice rule "${name}"${meant === void 0 ? "" : `; did you mean "${meant}"?`}`, `rules: ${ADVICE_IDS.join(", ")}`);
}
function readPreset(name) {
	const names = [...PRESET_NAMES, "none"];
	if (name === void 0 || names.includes(name)) return name;
	const meant = findClosest(name, names);
	throw createUsageError(`unknown preset "${name}"${meant === void 0 ? "" : `; did you mean "${meant}"?`}`, `presets: ${names.join(", ")}`);
}
const readJudging = ({ one, all }) => ({
	budgetPath: one("budget"),
	ruleFlags: all("rule"),
	...readBaseline(all("baseline"))
});
function readBaseline(texts) {
	const mode = parseBaselineMode(texts, "off");
	if (mode.kind === "auto" || mode.kind === "cache") throw createUsageError(`--baseline ${mode.kind} works only in the action, which keeps reports`, "name an image, a report, or build");
	return mode.kind === "sources" ? { baselines: mode.sources } : { isComparedWithBuild: mode.kind === "build" };
}
function readRequest(given, withTree) {
	const platforms = readPlatforms(given);
	const build = readBuild(given, platforms);
	return {
		...readJudging(given),
		images: parseNamedSources(given.operands),
		build,
		dockerfile: build === void 0 ? given.one("file") : void 0,
		platforms: build === void 0 ? parsePlatforms(platforms) : [],
		select: given.one("select"),
		verify: given.has("verify"),
		withTree
	};
}
const BUILD_ONLY = [
	"target",
	"build-arg",
	"secret",
	...BUILDER_OPTION_NAMES
];
function readBuild(given, platforms) {
	const folder = given.one("build");
	if (folder === void 0) {
		const stray = BUILD_ONLY.find(given.has);
		if (stray) throw createUsageError(`--${stray} needs --build`, "add --build DIR, or remove it");
		return;
	}
	if (given.operands.length > 0) throw createUsageError("--build creates the image to check, so other images can't be named", `remove ${given.operands.join(" ")}`);
	return readBuildOptions(given, folder, platforms);
}
const readBuildOptions = ({ one, all, has }, folder, platforms) => ({
	folder,
	file: one("file"),
	target: one("target"),
	buildArgs: all("build-arg").map(readBuildArg),
	secrets: all("secret"),
	platforms,
	builderOptions: new Map(BUILDER_OPTION_NAMES.filter(has).map((name) => [name, all(name)]))
});
function readPlatforms({ all }) {
	const platforms = all("platform").flatMap((text) => text.split(",").map((part) => part.trim()));
	const wrong = platforms.find((platform) => parsePlatform(platform) === void 0);
	if (wrong === void 0) return platforms;
	throw createUsageError(`--platform ${wrong} is not a platform`, explainPlatform(wrong));
}
const parsePlatforms = (texts) => texts.flatMap((text) => parsePlatform(text) ?? []);
function readLast(text) {
	if (text === void 0) return void 0;
	if (/^[1-9]\d{0,5}$/.test(text)) return Number(text);
	throw createUsageError(`--last ${text} is not a number`, "write how many tags, e.g. --last 20");
}
function readTimeout(text) {
	if (text === void 0) return DEFAULT_TIMEOUT_MS;
	const time = readTime(text);
	if ("ms" in time) return time.ms;
	throw createUsageError(`--timeout ${text} ${time.message}`, time.hint);
}
//#endregion
//#region src/cli/help.ts
const SOURCES = `Sources
  docker:NAME          an image of the Docker engine; it is never pulled
  podman:NAME          an image of Podman
  docker-archive:FILE  a file of docker save, podman or nix; - is standard input
  oci-archive:FILE     an OCI layout in one file
  oci-dir:DIR          an OCI layout
  registry:REF         an image in a registry, e.g. registry:ghcr.io/org/app:1
  anything else        a file or folder if it starts with . or / or ends in
                       .tar, .tgz etc.; else an image of the Docker engine
`;
const EXITS = `Exit codes
  0 within budget, or warnings only  1 over budget  2 invalid flags or budget
  3 not measured, or the report could not be written  130 interrupted
`;
function renderOverview() {
	const nameCells = measureColumn(COMMANDS.map(({ name }) => name));
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
	const all = FLAGS.filter(({ commands }) => commands.includes(name));
	const flags = all.filter(({ isOfBuilder }) => isOfBuilder !== true);
	const ofBuilder = all.filter(({ isOfBuilder }) => isOfBuilder === true);
	const width = Math.min(columns, MOST_COLUMNS);
	const hasSources = usage.some((form) => /SOURCE/.test(form));
	return [
		`${summary.charAt(0).toUpperCase()}${summary.slice(1)}.`,
		"",
		"Usage",
		...usage.map((form) => `  plimsoll ${form}`),
		"",
		"Flags",
		...formatFlags(flags, width),
		...formatBuilderFlags(ofBuilder, width),
		"",
		"Examples",
		...examples.map((example) => `  plimsoll ${example}`),
		...hasSources ? ["", "\"plimsoll --help\" lists the forms of SOURCE and the exit codes."] : [],
		""
	].join("\n");
}
const MOST_COLUMNS = 100;
const FEWEST_TEXT_CELLS = 30;
function formatBuilderFlags(flags, columns) {
	if (flags.length === 0) return [];
	return wrapWords(`of docker buildx build: ${flags.map(({ name }) => `--${name}`).join(" ")}`, columns - 2).map((line) => `  ${line}`);
}
function formatFlags(flags, columns) {
	const labels = flags.map(({ name, value }) => `--${name}${value ? ` ${value}` : ""}`);
	const labelCells = measureColumn(labels) + 2;
	const textCells = Math.max(FEWEST_TEXT_CELLS, columns - labelCells);
	return flags.flatMap(({ help, isRepeatable }, index) => {
		return wrapWords(isRepeatable ? `${help} (repeatable)` : help, textCells).map((line, row) => (row === 0 ? `  ${labels[index]}` : "").padEnd(labelCells) + line);
	});
}
const measureColumn = (texts) => Math.max(...texts.map(({ length }) => length)) + 2;
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
		const text = `${what}: ${formatAmounts(done, total, AMOUNT[unit])}`;
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
const formatAmounts = (done, total, amount) => total ? `${amount(done)} of ${amount(total)}, ${Math.min(99, Math.floor(done / total * 100))}%` : amount(done);
//#endregion
//#region src/cli/screen.ts
function detectAbilities(stream, env, noColor) {
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
	ignoreClosedPipes(process);
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
			await print(stdout, renderHelp(command.of, process));
			return EXIT.within;
		case "version":
			await print(stdout, `plimsoll ${VERSION}\n`);
			return EXIT.within;
		case "rules":
			await print(stdout, renderRuleTable(command.output, process));
			return EXIT.within;
		case "explain":
			await print(stdout, await explainText(command, process));
			return EXIT.within;
		case "view": return view(command, process);
		case "judge": return judgeAgain(command, process);
		case "compare": return compare(command, process);
		case "fleet": return showFleet(command, process);
		case "history": return showHistory(command, process);
		case "whatif": return showWhatif(command, process);
		case "scorecard": return showScorecard(command, process);
		case "context": return showContext(command, process);
		case "check": return check(command, process);
		case "fix": return fix(command, process);
		case "init":
		case "ratchet":
		case "raise":
			await print(stdout, await propose(command, process));
			return EXIT.within;
	}
}
const renderHelp = (name, { stdout, env }) => name === void 0 ? renderOverview() : renderCommandHelp(name, detectAbilities(stdout, env, true).columns);
function renderRuleTable({ format, noColor }, { stdout, env }) {
	if (format === "json") return renderRulesJson(RULES);
	return format === "markdown" ? renderRulesMarkdown(RULES) : renderRules(RULES, detectAbilities(stdout, env, noColor));
}
async function explainText({ id, output }, { stdout, env }) {
	const { renderExplain, renderExplainJson, renderExplainMarkdown } = await import("./explain.js");
	if (output.format === "json") return renderExplainJson(id);
	return output.format === "markdown" ? renderExplainMarkdown(id) : renderExplain(id, detectAbilities(stdout, env, output.noColor));
}
async function check(command, process) {
	const { request, output, historyPath } = command;
	const measure = async (host) => {
		const limits = await readLimits(request, host);
		checkAnythingNamed("check", request, limits.budget, host);
		if (historyPath === void 0) return run(request, host, { limits });
		const { openHistoryFile } = await import("./history-file.js");
		return run(request, host, {
			limits,
			...await openHistoryFile(historyPath, host)
		});
	};
	return present(await runStoppable(measure, command, process), output, process);
}
async function view(command, process) {
	const { readView } = await import("./view.js");
	const report = await runStoppable((host) => readView(command, host), command, process);
	await writeHtml(command.outputPath, nameOptions(report, "cli"));
	await print(process.stdout, `Wrote ${command.outputPath}. Open it in a browser.\n`);
	return EXIT.within;
}
async function writeHtml(path, report) {
	const { renderHtml } = await import("./html.js");
	await writeReportFile(path, renderHtml(report));
}
async function compare(command, process) {
	const { request, output } = command;
	const { compareSources } = await import("./compare-sources.js");
	const report = await runStoppable((host) => compareSources(request, host), command, process);
	const renderers = await import("./compare.js");
	await printReport(report, {
		json: renderers.renderCompareJson,
		markdown: renderers.renderCompareMarkdown,
		terminal: renderers.renderCompare
	}, output, process);
	return EXIT.within;
}
async function showFleet(command, process) {
	const { readFleet } = await import("./fleet.js");
	const report = await runStoppable((host) => readFleet(command, host), command, process);
	const renderers = await import("./fleet2.js");
	await printReport(report, {
		json: renderers.renderFleetJson,
		markdown: renderers.renderFleetMarkdown,
		terminal: renderers.renderFleet
	}, command.output, process);
	if (report.verdict === "unmeasured") return EXIT.unmeasured;
	return report.verdict === "fail" ? EXIT.over : EXIT.within;
}
async function showHistory(command, process) {
	const { readHistory } = await import("./history2.js");
	const report = await runStoppable((host) => readHistory(command, host), command, process);
	const renderers = await import("./history3.js");
	await printReport(report, {
		json: renderers.renderHistoryJson,
		markdown: renderers.renderHistoryMarkdown,
		terminal: renderers.renderHistory
	}, command.output, process);
	return report.failed.length > 0 ? EXIT.unmeasured : EXIT.within;
}
async function showWhatif(command, process) {
	const { request, output } = command;
	const { computeWhatifReport } = await import("./whatif.js");
	const report = await runStoppable((host) => computeWhatifReport(request, host), command, process);
	const renderers = await import("./whatif2.js");
	await printReport(report, {
		json: renderers.renderWhatifJson,
		markdown: renderers.renderWhatifMarkdown,
		terminal: renderers.renderWhatif
	}, output, process);
	return report.failed.length > 0 ? EXIT.unmeasured : EXIT.within;
}
async function showScorecard({ request, ...work }, process) {
	const report = await runStoppable((host) => run(request, host), work, process);
	const { reportPath } = work.output;
	if (reportPath !== void 0) await writeReportFile(reportPath, renderJson(report));
	const renderers = await import("./scorecard.js");
	await printReport(report, {
		json: renderJson,
		markdown: renderers.renderScorecardMarkdown,
		terminal: renderers.renderScorecard
	}, work.output, process);
	return renderers.isComplete(report) ? EXIT.within : EXIT.unmeasured;
}
async function fix(command, process) {
	const { fixBuild, isRefuted } = await import("./fix.js");
	const result = await runStoppable((host) => fixBuild(command.request, host), command, process);
	const { renderFix } = await import("./fix2.js");
	await print(process.stdout, renderFix(result, process.stdout.isTTY === true));
	return result.proof && isRefuted(result.proof) ? EXIT.over : EXIT.within;
}
async function showContext(command, process) {
	const { readContext } = await import("./context.js");
	const report = await runStoppable((host) => readContext(command, host), command, process);
	const renderers = await import("./context2.js");
	await printReport(report, {
		json: renderers.renderContextJson,
		markdown: renderers.renderContextMarkdown,
		terminal: renderers.renderContext
	}, command.output, process);
	return report.proof?.isUnchanged === false ? EXIT.unmeasured : EXIT.within;
}
function printReport(report, renderers, { format, noColor, isVerbose }, { stdout, env }) {
	const options = {
		...detectAbilities(stdout, env, noColor),
		verbose: isVerbose
	};
	return print(stdout, renderers[format](nameOptions(report, "cli"), options));
}
function propose(command, process) {
	const { stdout, env } = process;
	const proposeWith = async (host) => {
		if (command.name === "init") return (await import("./init.js")).initBudget(command, host);
		const abilities = detectAbilities(stdout, env, command.output.noColor);
		return command.name === "raise" ? (await import("./raise.js")).raiseBudget(command, host, abilities) : (await import("./ratchet2.js")).ratchetBudget(command, host, abilities);
	};
	return runStoppable(proposeWith, command, process);
}
async function runStoppable(work, { timeoutMs, output }, process) {
	const progress = new ProgressLine(process.stderr, output.isQuiet);
	const stop = stopOnSignals(process, timeoutMs);
	try {
		return await stop.orStopped(work(createHost(process, stop, progress, output)));
	} finally {
		progress.clear();
		stop.dispose();
	}
}
async function judgeAgain(command, process) {
	const { judgeReportFile } = await import("./judge.js");
	return present(await runStoppable((host) => judgeReportFile(command, host), command, process), command.output, process);
}
function createHost(process, { signal, timeLeftMs }, progress, output) {
	const { env, stderr } = process;
	return {
		env,
		cwd: getWorkingFolder(process),
		signal,
		timeLeftMs,
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
	const abilities = detectAbilities(stdout, env, output.noColor);
	const { reportPath, sarifPath, htmlPath } = output;
	const writes = [
		async () => print(stdout, render(report, output, abilities)),
		async () => reportPath !== void 0 && await writeReportFile(reportPath, renderJson(report)),
		async () => {
			if (sarifPath === void 0) return;
			const { renderSarif } = await import("./sarif.js");
			await writeReportFile(sarifPath, renderSarif(report));
		},
		async () => htmlPath !== void 0 && await writeHtml(htmlPath, report)
	];
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
	await write(process.stderr, renderError(failure, detectAbilities(process.stderr, process.env, noColor)));
	if (known !== error && process.env.PLIMSOLL_DEBUG) await write(process.stderr, `${String(error?.stack ?? error)}\n`);
	return failure.exitCode;
}
async function print(stream, text) {
	const error = await write(stream, text);
	if (error && error.code !== "EPIPE") throw createUnwritableError("standard output", error);
}
function write(stream, text) {
	if (text === "") return Promise.resolve(void 0);
	return new Promise((resolve) => {
		stream.write(text, resolve);
	});
}
function ignoreClosedPipes({ stdout, stderr }) {
	for (const stream of [stdout, stderr]) stream.on("error", () => void 0);
}
//#endregion
export { main };
