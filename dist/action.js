Object.defineProperty(exports, Symbol.toStringTag, { value: "Module" });
const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_exit_when_done = require("./exit-when-done.js");
const require_core = require("./core.js");
const require_build_arguments = require("./build-arguments.js");
const require_baseline = require("./baseline.js");
const require_repository = require("./repository.js");
const require_parse_budget = require("./parse-budget.js");
let node_crypto = require("node:crypto");
let node_fs = require("node:fs");
let node_path = require("node:path");
let node_fs_promises = require("node:fs/promises");
let os = require("os");
os = require_rolldown_runtime.__toESM(os, 1);
let crypto = require("crypto");
crypto = require_rolldown_runtime.__toESM(crypto, 1);
let fs = require("fs");
fs = require_rolldown_runtime.__toESM(fs, 1);
let path = require("path");
path = require_rolldown_runtime.__toESM(path, 1);
let node_string_decoder = require("node:string_decoder");
let node_timers_promises = require("node:timers/promises");
let node_os = require("node:os");
let node_stream_consumers = require("node:stream/consumers");
//#region node_modules/@actions/core/lib/utils.js
function toCommandValue(input) {
	if (input === null || input === void 0) return "";
	else if (typeof input === "string" || input instanceof String) return input;
	return JSON.stringify(input);
}
function toCommandProperties(annotationProperties) {
	if (!Object.keys(annotationProperties).length) return {};
	return {
		title: annotationProperties.title,
		file: annotationProperties.file,
		line: annotationProperties.startLine,
		endLine: annotationProperties.endLine,
		col: annotationProperties.startColumn,
		endColumn: annotationProperties.endColumn
	};
}
//#endregion
//#region node_modules/@actions/core/lib/command.js
function issueCommand(command, properties, message) {
	const cmd = new Command(command, properties, message);
	process.stdout.write(cmd.toString() + os.EOL);
}
function issue(name, message = "") {
	issueCommand(name, {}, message);
}
const CMD_STRING = "::";
var Command = class {
	constructor(command, properties, message) {
		if (!command) command = "missing.command";
		this.command = command;
		this.properties = properties;
		this.message = message;
	}
	toString() {
		let cmdStr = CMD_STRING + this.command;
		if (this.properties && Object.keys(this.properties).length > 0) {
			cmdStr += " ";
			let first = true;
			for (const key in this.properties) if (this.properties.hasOwnProperty(key)) {
				const val = this.properties[key];
				if (val) {
					if (first) first = false;
					else cmdStr += ",";
					cmdStr += `${key}=${escapeProperty(val)}`;
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
//#endregion
//#region node_modules/@actions/core/lib/file-command.js
function issueFileCommand(command, message) {
	const filePath = process.env[`GITHUB_${command}`];
	if (!filePath) throw new Error(`Unable to find environment variable for file command ${command}`);
	if (!fs.existsSync(filePath)) throw new Error(`Missing file at path: ${filePath}`);
	fs.appendFileSync(filePath, `${toCommandValue(message)}${os.EOL}`, { encoding: "utf8" });
}
function prepareKeyValueMessage(key, value) {
	const delimiter = `ghadelimiter_${crypto.randomUUID()}`;
	const convertedValue = toCommandValue(value);
	if (key.includes(delimiter)) throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
	if (convertedValue.includes(delimiter)) throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
	return `${key}<<${delimiter}${os.EOL}${convertedValue}${os.EOL}${delimiter}`;
}
//#endregion
//#region node_modules/@actions/core/lib/summary.js
var __awaiter$1 = function(thisArg, _arguments, P, generator) {
	function adopt(value) {
		return value instanceof P ? value : new P(function(resolve) {
			resolve(value);
		});
	}
	return new (P || (P = Promise))(function(resolve, reject) {
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
			result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
		}
		step((generator = generator.apply(thisArg, _arguments || [])).next());
	});
};
const { access, appendFile, writeFile: writeFile$1 } = fs.promises;
const SUMMARY_ENV_VAR = "GITHUB_STEP_SUMMARY";
var Summary = class {
	constructor() {
		this._buffer = "";
	}
	filePath() {
		return __awaiter$1(this, void 0, void 0, function* () {
			if (this._filePath) return this._filePath;
			const pathFromEnv = process.env[SUMMARY_ENV_VAR];
			if (!pathFromEnv) throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
			try {
				yield access(pathFromEnv, fs.constants.R_OK | fs.constants.W_OK);
			} catch (_a) {
				throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
			}
			this._filePath = pathFromEnv;
			return this._filePath;
		});
	}
	wrap(tag, content, attrs = {}) {
		const htmlAttrs = Object.entries(attrs).map(([key, value]) => ` ${key}="${value}"`).join("");
		if (!content) return `<${tag}${htmlAttrs}>`;
		return `<${tag}${htmlAttrs}>${content}</${tag}>`;
	}
	write(options) {
		return __awaiter$1(this, void 0, void 0, function* () {
			const overwrite = !!(options === null || options === void 0 ? void 0 : options.overwrite);
			const filePath = yield this.filePath();
			yield (overwrite ? writeFile$1 : appendFile)(filePath, this._buffer, { encoding: "utf8" });
			return this.emptyBuffer();
		});
	}
	clear() {
		return __awaiter$1(this, void 0, void 0, function* () {
			return this.emptyBuffer().write({ overwrite: true });
		});
	}
	stringify() {
		return this._buffer;
	}
	isEmptyBuffer() {
		return this._buffer.length === 0;
	}
	emptyBuffer() {
		this._buffer = "";
		return this;
	}
	addRaw(text, addEOL = false) {
		this._buffer += text;
		return addEOL ? this.addEOL() : this;
	}
	addEOL() {
		return this.addRaw(os.EOL);
	}
	addCodeBlock(code, lang) {
		const attrs = Object.assign({}, lang && { lang });
		const element = this.wrap("pre", this.wrap("code", code), attrs);
		return this.addRaw(element).addEOL();
	}
	addList(items, ordered = false) {
		const tag = ordered ? "ol" : "ul";
		const listItems = items.map((item) => this.wrap("li", item)).join("");
		const element = this.wrap(tag, listItems);
		return this.addRaw(element).addEOL();
	}
	addTable(rows) {
		const tableBody = rows.map((row) => {
			const cells = row.map((cell) => {
				if (typeof cell === "string") return this.wrap("td", cell);
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
	addDetails(label, content) {
		const element = this.wrap("details", this.wrap("summary", label) + content);
		return this.addRaw(element).addEOL();
	}
	addImage(src, alt, options) {
		const { width, height } = options || {};
		const attrs = Object.assign(Object.assign({}, width && { width }), height && { height });
		const element = this.wrap("img", null, Object.assign({
			src,
			alt
		}, attrs));
		return this.addRaw(element).addEOL();
	}
	addHeading(text, level) {
		const tag = `h${level}`;
		const allowedTag = [
			"h1",
			"h2",
			"h3",
			"h4",
			"h5",
			"h6"
		].includes(tag) ? tag : "h1";
		const element = this.wrap(allowedTag, text);
		return this.addRaw(element).addEOL();
	}
	addSeparator() {
		const element = this.wrap("hr", null);
		return this.addRaw(element).addEOL();
	}
	addBreak() {
		const element = this.wrap("br", null);
		return this.addRaw(element).addEOL();
	}
	addQuote(text, cite) {
		const attrs = Object.assign({}, cite && { cite });
		const element = this.wrap("blockquote", text, attrs);
		return this.addRaw(element).addEOL();
	}
	addLink(text, href) {
		const element = this.wrap("a", text, { href });
		return this.addRaw(element).addEOL();
	}
};
const summary = new Summary();
var ExitCode;
(function(ExitCode) {
	ExitCode[ExitCode["Success"] = 0] = "Success";
	ExitCode[ExitCode["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
function setSecret(secret) {
	issueCommand("add-mask", {}, secret);
}
function setOutput(name, value) {
	if (process.env["GITHUB_OUTPUT"] || "") return issueFileCommand("OUTPUT", prepareKeyValueMessage(name, value));
	process.stdout.write(os.EOL);
	issueCommand("set-output", { name }, toCommandValue(value));
}
function isDebug() {
	return process.env["RUNNER_DEBUG"] === "1";
}
function debug(message) {
	issueCommand("debug", {}, message);
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
function info(message) {
	process.stdout.write(message + os.EOL);
}
function startGroup(name) {
	issue("group", name);
}
function endGroup() {
	issue("endgroup");
}
//#endregion
//#region src/host/github-event.ts
function readEventFacts(name, event, commit) {
	return (READERS[name] ?? readOther)(event, commit);
}
const isSha = (value) => typeof value === "string" && require_core.isCommitSha(value);
const isRepositoryName = (value) => typeof value === "string" && /^[\w.-]{1,100}\/(?!\.{1,2}$)[\w.-]{1,100}$/.test(value) && !/^\.{1,2}\//.test(value);
const READERS = {
	pull_request: readPullRequest,
	pull_request_target: readPullRequest,
	pull_request_review: readPullRequest,
	pull_request_review_comment: readPullRequest,
	merge_group: readMergeGroup,
	workflow_run: readWorkflowRun
};
function readPullRequest(event) {
	const pull = at$1(event, "pull_request");
	const [head, base] = [at$1(pull, "head"), at$1(pull, "base")];
	if (!isSha(head.sha)) return void 0;
	return {
		isAbout: "pull request",
		headSha: head.sha,
		baseSha: isSha(base.sha) ? base.sha : null,
		baseRef: text(base.ref),
		pullRequest: position(pull.number) ?? position(event.number),
		head: headOf(at$1(head, "repo").full_name, head.ref)
	};
}
function readMergeGroup(event) {
	const group = at$1(event, "merge_group");
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
	const triggering = at$1(event, "workflow_run");
	if (!isSha(triggering.head_sha)) return void 0;
	const about = {
		headSha: triggering.head_sha,
		baseSha: null,
		baseRef: null,
		pullRequest: null
	};
	if (!String(triggering.event).startsWith("pull_request")) return {
		...about,
		isAbout: "commit",
		head: null
	};
	const head = headOf(at$1(triggering, "head_repository").full_name, triggering.head_branch);
	return {
		...about,
		isAbout: "pull request",
		head
	};
}
function readOther(_event, commit) {
	if (!isSha(commit)) return void 0;
	return {
		isAbout: "commit",
		headSha: commit,
		baseSha: null,
		baseRef: null,
		pullRequest: null,
		head: null
	};
}
const at$1 = (value, key) => require_core.isRecord(value[key]) ? value[key] : {};
const text = (value) => typeof value === "string" && value !== "" && value.length <= 4096 ? value : null;
const position = (value) => Number.isSafeInteger(value) && value > 0 ? value : null;
function headOf(repository, branch) {
	const name = text(branch);
	return isRepositoryName(repository) && name !== null ? {
		repository,
		branch: name
	} : null;
}
//#endregion
//#region src/host/github-run.ts
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
const MOST_EVENT_BYTES = 32 * 2 ** 20;
async function readPayload(path = "") {
	const empty = (why) => ({
		event: {},
		why: `: ${why}`
	});
	if (path === "") return empty("GITHUB_EVENT_PATH is not set");
	try {
		if ((await (0, node_fs_promises.stat)(path)).size > MOST_EVENT_BYTES) return empty(`its file has more than ${MOST_EVENT_BYTES} bytes`);
		const event = JSON.parse((await (0, node_fs_promises.readFile)(path, "utf8")).replace(/^\ufeff/, ""));
		return require_core.isRecord(event) ? {
			event,
			why: ""
		} : empty("its file is not a JSON object");
	} catch (error) {
		const { code } = Object(error);
		return empty(typeof code === "string" ? `its file cannot be read (${code})` : "its file is not JSON");
	}
}
const isSameRepository = (one, other) => one?.toLowerCase() === other.toLowerCase();
function serverUrl(given = "") {
	return /^https?:\/\//.test(given) && URL.canParse(given) ? new URL(given).origin : "https://github.com";
}
const UNTRUSTED_EVENTS = new Set([
	"pull_request",
	"pull_request_review",
	"pull_request_review_comment"
]);
function readOnlyFor(event, isFork, actor) {
	if (isFork && UNTRUSTED_EVENTS.has(event)) return "fork";
	return actor === "dependabot[bot]" && (UNTRUSTED_EVENTS.has(event) || event === "push") ? "dependabot" : null;
}
//#endregion
//#region src/publish/outputs.ts
function writeOutputs(outputs) {
	for (const [name, value] of Object.entries(outputs)) setOutput(name, value);
}
//#endregion
//#region src/report/runner-log.ts
function harmlessLogLine(line) {
	const broken = line.replaceAll("##[", `##${ZERO_WIDTH_SPACE}[`);
	return INVISIBLE_START.test(broken) ? broken.replace("::", `:${ZERO_WIDTH_SPACE}:`) : broken;
}
const harmlessLog = (text) => text.split(LINE_END).map((part) => LINE_END.test(part) ? part : harmlessLogLine(part)).join("");
const ZERO_WIDTH_SPACE = "\u200b";
const LINE_END = /(\r\n|\n|\r)/;
const INVISIBLE_START = /^[\s\p{C}\p{Z}]*::/u;
//#endregion
//#region src/publish/runner-log.ts
const MOST_LINE_CHARACTERS = 64 * 1024;
const MOST_OF_A_LEVEL = 10;
var RunnerLog = class {
	#write;
	#decoder = new node_string_decoder.StringDecoder("utf8");
	#rest = "";
	#isInGroup = false;
	constructor(write) {
		this.#write = write;
	}
	print(text) {
		this.endGroup();
		this.#write(harmlessLog(text.endsWith("\n") ? text : `${text}\n`));
	}
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
	async grouped(title, work) {
		this.endGroup();
		startGroup(title);
		try {
			return await work();
		} finally {
			endGroup();
		}
	}
	annotate(annotations) {
		this.endGroup();
		for (const [level, say] of Object.entries(SAY)) {
			const all = annotations.filter((annotation) => annotation.level === level);
			const shown = all.slice(0, MOST_OF_A_LEVEL);
			const left = all.length - shown.length;
			for (const [index, { title, message, file, line, endLine }] of shown.entries()) say(index === shown.length - 1 && left > 0 ? `${message}\n(and ${left} more: see the summary)` : message, {
				title,
				...file !== void 0 && { file },
				...line !== void 0 && { startLine: line },
				...endLine !== void 0 && { endLine }
			});
		}
	}
};
const SAY = {
	failure: error,
	warning,
	notice
};
const closedLine = (text) => text.endsWith("\n") ? text : `${text}\n`;
//#endregion
//#region src/publish/job-summary.ts
async function writeJobSummary(markdown) {
	try {
		await summary.addRaw(markdown, true).write();
		return;
	} catch (error) {
		return `the job summary could not be written: ${require_core.messageOf(error)}`;
	}
}
//#endregion
//#region src/report/evidence.ts
const MOST_PATHS = 5;
function evidenceOf(finding, facts, compared) {
	switch (finding.measure) {
		case "deniedPaths": return deniedEvidence(finding, facts);
		case "pathBytes":
		case "pathGrowthBytes": return [pathEvidence(finding, facts)];
		case "reclaimableBytes":
		case "visibleRatio":
		case "wastedBytes":
		case "efficiencyRatio":
		case "userWastedRatio": return [wasteEvidence(facts)];
		case "growthBytes":
		case "growthRatio":
		case "ownGrowthBytes": return [newsEvidence(compared.comparison?.layers, facts.layers, grownBytes, sayGrown)];
		case "pullGrowthBytes":
		case "deltaPullBytes": return [pullEvidence(compared, facts.layers)];
		case "layerCount": return [NOTHING$1];
		case "layerBytes": return [layerEvidence(facts, facts.layers)];
		default: return [layerEvidence(facts, facts.layers.filter(({ dockerfile }) => dockerfile !== void 0))];
	}
}
function storedEvidence(finding, manifest, compared) {
	if (finding.measure === "pullGrowthBytes" || finding.measure === "deltaPullBytes") return [pullEvidence(compared, [])];
	const [largest] = finding.measure === "pullBytes" ? require_core.largestStored(manifest, 1).items : [];
	if (largest === void 0) return [NOTHING$1];
	const share = require_core.formatShare(largest.bytes, manifest.measures.pullBytes ?? 0);
	return [{
		lines: void 0,
		words: `Layer ${largest.index} has ${require_core.formatBytes(largest.bytes)}, ${share} of what is pulled.`
	}];
}
const NOTHING$1 = {
	lines: void 0,
	words: ""
};
function deniedEvidence({ matches = [], matchCount = matches.length }, { layers }) {
	const addedIn = [...new Set(matches.map(({ layer }) => layer))];
	const left = matchCount > matches.length ? ` There are ${require_core.formatCount(matchCount)} in all.` : "";
	return addedIn.map((layer) => {
		const here = matches.filter((match) => match.layer === layer);
		const paths = here.slice(0, MOST_PATHS).map(({ path, bytes }) => `${path} (${require_core.formatBytes(bytes)})`);
		const more = here.length > MOST_PATHS ? ` and ${require_core.formatCount(here.length - MOST_PATHS)} more` : "";
		const words = `Layer ${layer} adds ${paths.join(", ")}${more}.${left}`;
		return {
			lines: layers[layer]?.dockerfile,
			words
		};
	});
}
function pathEvidence({ matches = [] }, { layers }) {
	const [largest] = matches;
	if (largest === void 0) return NOTHING$1;
	const { path, bytes, layer } = largest;
	const words = `The largest in it is ${path} with ${require_core.formatBytes(bytes)}, added in layer ${layer}.`;
	return {
		lines: layers[layer]?.dockerfile,
		words
	};
}
function wasteEvidence({ waste, layers }) {
	const [item] = waste.items;
	if (item === void 0) return NOTHING$1;
	const story = require_core.wasteStory(item).map(({ words }) => words);
	const words = `The costliest is ${require_core.formatBytes(item.bytes)} of ${require_core.wastePath(item)}, ${story.join(", ")}.`;
	return {
		lines: layersToChange(item).map((index) => layers[index]?.dockerfile).find((lines) => lines !== void 0),
		words
	};
}
const layersToChange = ({ cause, addedInLayer, hiddenInLayer }) => cause === "deleted" ? [addedInLayer, hiddenInLayer] : [hiddenInLayer, addedInLayer];
function newsEvidence(changes = [], layers, weigh, say) {
	const [most] = changes.toSorted((a, b) => weigh(b) - weigh(a));
	if (most === void 0 || most.newIndex === null || weigh(most) <= 0) return NOTHING$1;
	const words = say(require_core.formatBytes(weigh(most)), most.oldIndex === null);
	return {
		lines: layers[most.newIndex]?.dockerfile,
		words: `Layer ${most.newIndex} ${words}.`
	};
}
const pullEvidence = ({ comparison, manifestComparison }, layers) => newsEvidence((comparison ?? manifestComparison)?.layers, layers, ({ pullBytes }) => pullBytes ?? 0, sayPulled);
const grownBytes = ({ newBytes, oldBytes }) => newBytes - oldBytes;
const sayGrown = (bytes, isNew) => isNew ? `is new, with ${bytes}` : `grew by ${bytes}`;
const sayPulled = (bytes) => `is ${bytes} to pull`;
function layerEvidence({ measures }, layers) {
	const [first, ...others] = layers;
	if (first === void 0) return NOTHING$1;
	const { index, layerBytes, dockerfile } = others.reduce((most, layer) => layer.layerBytes > most.layerBytes ? layer : most, first);
	const share = require_core.formatShare(layerBytes, measures.imageBytes);
	return {
		lines: dockerfile,
		words: `Layer ${index} has ${require_core.formatBytes(layerBytes)}, ${share} of the image.`
	};
}
//#endregion
//#region src/report/remarks.ts
const remarksOf = (report) => [
	...loosenedRemarks(report),
	...unguardedRemarks(report),
	...report.images.flatMap(imageRemarks)
];
const unguardedRemarks = ({ images }) => require_core.notCompared(images.filter(require_core.isUnguarded)).map(({ skipped, why }) => ({
	level: "warning",
	title: "growth is not judged",
	text: `not compared: ${why}\nskipped: ${skipped.join(", ")}`,
	image: "",
	lines: void 0
}));
function loosenedRemarks({ budget }) {
	const { loosened = [] } = budget;
	if (loosened.length === 0) return [];
	return [{
		level: "warning",
		title: "the budget is loosened",
		text: loosened.map((one) => `${one.rule}${one.image === null ? "" : ` for ${one.image}`} ${require_core.looseningWords(one)}`).join("\n"),
		image: "",
		lines: void 0
	}];
}
function imageRemarks(image) {
	const { facts, manifest, findings, advice = [], verdict, key, error } = image;
	const name = `${key.name} ${key.platform}`.trim();
	const isUnmeasured = (facts ?? manifest) === void 0 || error !== void 0;
	const levelOf = (one) => verdict === "pass" && !require_core.isUrgent(one) ? "notice" : "warning";
	return [
		...isUnmeasured ? [failureRemark(image, name)] : [],
		...findings.filter(isBeyond).flatMap((finding) => findingRemarks(finding, evidenceFor(finding, image), name)),
		...facts === void 0 ? [] : advice.flatMap((one) => adviceRemarks(one, facts, levelOf(one), name))
	];
}
function evidenceFor(finding, image) {
	if (image.facts !== void 0) return evidenceOf(finding, image.facts, image);
	return image.manifest === void 0 ? [] : storedEvidence(finding, image.manifest, image);
}
const isBeyond = ({ outcome }) => LEVELS$1[outcome] !== void 0;
const LEVELS$1 = {
	fail: "failure",
	unmeasured: "failure",
	warn: "warning"
};
function failureRemark(image, name) {
	const { message = "", where = "", fix = "" } = image.error ?? {};
	const parts = [
		message,
		where,
		fix
	].filter((part) => part !== "");
	return {
		level: "failure",
		title: "could not be measured",
		text: parts.length === 0 ? require_core.headline(image) : parts.join("\n"),
		image: name,
		lines: void 0
	};
}
function findingRemarks(finding, evidence, image) {
	const level = LEVELS$1[finding.outcome] ?? "notice";
	const { value, limit, from, remarks } = require_core.describeFinding(finding, false, "no value");
	const bound = finding.bound === "atMost" ? "at most" : "at least";
	const numbers = finding.measure === "deniedPaths" ? `${finding.path ?? ""} is denied` : `${value}, ${bound} ${limit} allowed`;
	return evidence.map(({ lines, words }) => ({
		level,
		title: require_core.findingLine(finding),
		text: [`${numbers} (${from}). ${words}`.trim(), ...remarks].join("\n"),
		image,
		lines
	}));
}
function adviceRemarks(advice, { layers }, level, image) {
	const lines = layers[advice.layer]?.dockerfile;
	if (lines === void 0) return [];
	const { title, why, fix } = require_core.adviceWords(advice);
	return [{
		level,
		title,
		text: [why, ...fix.map((line) => `  ${line}`)].join("\n"),
		image,
		lines
	}];
}
//#endregion
//#region src/report/annotations.ts
const MOST_TITLE_CHARS$1 = 255;
const MOST_MESSAGE_CHARS = 4096;
const MOST_ANNOTATIONS$1 = 200;
function annotationsOf(report) {
	const safe = require_core.inertReport(report);
	const isAlone = safe.images.length === 1;
	return grouped(remarksOf(safe), placeOf).map(([, remarks]) => annotation(remarks, isAlone)).sort((a, b) => LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level)).slice(0, MOST_ANNOTATIONS$1);
}
const LEVELS = [
	"failure",
	"warning",
	"notice"
];
function placeOf({ lines, image }) {
	return lines === void 0 || !require_core.isInRepository(lines) ? `image ${image}` : `line ${lines.file}:${lines.line}`;
}
function annotation(remarks, isAlone) {
	const sorted = remarks.toSorted((a, b) => LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level));
	const titles = [...new Set(sorted.map(({ title }) => title))];
	const more = titles.length > 1 ? `, +${titles.length - 1} more` : "";
	const lines = sorted.find((remark) => remark.lines !== void 0 && require_core.isInRepository(remark.lines))?.lines;
	const paragraphs = [...paragraphsOf(sorted, isAlone), ...lines === void 0 ? [] : [HOW_KNOWN[lines.by]]];
	return {
		level: sorted[0]?.level ?? "notice",
		title: require_core.cutEnd((titles[0] ?? "").replaceAll("\n", " "), MOST_TITLE_CHARS$1 - more.length, require_core.countChars) + more,
		message: require_core.cutEnd(paragraphs.join("\n"), MOST_MESSAGE_CHARS, require_core.countChars),
		...lines && {
			file: lines.file,
			line: lines.line,
			endLine: Math.max(lines.line, lines.endLine),
			by: lines.by
		}
	};
}
function paragraphsOf(remarks, isAlone) {
	const first = remarks[0]?.title;
	const wordsOf = ({ title, text }) => title === first ? text : `${title}: ${text}`;
	return grouped(remarks, wordsOf).map(([text, same]) => {
		const names = [...new Set(same.map(({ image }) => image))].filter((name) => name !== "");
		return isAlone || names.length === 0 ? text : `${names.join(", ")}: ${text}`;
	});
}
function grouped(remarks, keyOf) {
	const groups = new Map();
	for (const remark of remarks) {
		const key = keyOf(remark);
		const group = groups.get(key);
		if (group === void 0) groups.set(key, [remark]);
		else group.push(remark);
	}
	return [...groups];
}
const HOW_KNOWN = {
	provenance: "The line is exact: the builder's own record names it.",
	instruction: "The line was found by its instruction, which may not be the only one like it."
};
//#endregion
//#region src/report/summary.ts
const MOST_BYTES$3 = 1024 * 1024;
function renderSummary(report, { maxBytes = MOST_BYTES$3 } = {}) {
	return require_core.fullestFitting(require_core.markdownVersions(require_core.inertReport(report), FULL), maxBytes, require_core.countBytes);
}
const FULL = {
	rows: 20,
	moreRows: 20,
	isWhole: true,
	blocks: 50,
	overviewRows: 500
};
async function baselineCommits(run, host, service) {
	const start = await startingCommit(run, host, service);
	if (start === void 0) return [];
	const local = await require_repository.firstParents(host, start, 50);
	if (local.length === 50 || local.length > 0 && !await require_repository.isShallow(host)) return local;
	const told = firstParentsOf(start, await service.ancestors(start) ?? []);
	return told.length > local.length ? told : local.length > 0 ? local : [start];
}
async function startingCommit(run, host, service) {
	const { event, baseSha, headSha } = run;
	if (baseSha === null) return (await require_repository.checkedOutCommit(host))?.parents[0];
	if (!require_core.isCommitSha(baseSha)) return void 0;
	if (event === "merge_group") return baseSha;
	const checkedOut = await require_repository.checkedOutCommit(host);
	const [mergedInto, mergedFrom] = checkedOut?.parents ?? [];
	if (mergedInto !== void 0 && mergedFrom === headSha) return mergedInto;
	const head = checkedOut?.sha ?? headSha;
	return (await require_repository.isShallow(host) ? void 0 : await require_repository.mergeBase(host, baseSha, head)) ?? await service.mergeBase(baseSha, headSha) ?? baseSha;
}
function firstParentsOf(start, commits) {
	const parentOf = new Map(commits.map(({ sha, parents }) => [sha, parents[0]]));
	const chain = [];
	for (let at = start; at !== void 0 && chain.length < 50; at = parentOf.get(at)) {
		if (!require_core.isCommitSha(at) || chain.includes(at)) break;
		chain.push(at);
	}
	return chain;
}
//#endregion
//#region src/host/git/checkout.ts
async function checkoutOf(run, folders, host) {
	const known = new Set();
	for (const folder of [
		host.cwd,
		...folders.map((one) => (0, node_path.resolve)(host.cwd, one)),
		...await checkoutsBelow(host)
	]) {
		const root = (await require_repository.findRepository(folder, host))?.root;
		if (root === void 0 || known.has(root)) continue;
		known.add(root);
		const there = {
			...host,
			cwd: root
		};
		if (await isAbout(run, there)) return there;
	}
	return host;
}
async function checkoutsBelow({ cwd }) {
	return (await (0, node_fs_promises.readdir)(cwd).catch(() => [])).map((name) => (0, node_path.join)(cwd, name)).filter((folder) => (0, node_fs.existsSync)((0, node_path.join)(folder, ".git")));
}
async function isAbout(run, there) {
	const { env } = there;
	const commits = [
		run.headSha,
		run.baseSha,
		env.GITHUB_SHA
	].filter((sha) => sha && require_core.isCommitSha(sha));
	const { sha = "", parents = [] } = await require_repository.checkedOutCommit(there) ?? {};
	if ([sha, ...parents].some((one) => commits.includes(one))) return true;
	for (const commit of commits) if (await require_repository.hasCommit(there, commit)) return true;
	return isOf(run.repository, await require_repository.askGit(there, "remote", "get-url", "origin") ?? "");
}
const isOf = (repository, url) => {
	const path = url.toLowerCase().replace(/\/$/, "").replace(/\.git$/, "");
	return ["/", ":"].some((before) => path.endsWith(`${before}${repository.toLowerCase()}`));
};
//#endregion
//#region src/host/report-cache.ts
const FILE$1 = "plimsoll-report.json";
const KEYS_AT_ONCE = 10;
const MOST_BYTES$2 = 256 * 2 ** 20;
async function openReportCache() {
	const { ACTIONS_RESULTS_URL, ACTIONS_CACHE_URL } = process.env;
	if (!ACTIONS_RESULTS_URL && !ACTIONS_CACHE_URL) return void 0;
	const cache = await Promise.resolve().then(() => require("./cache.js"));
	return cache.isFeatureAvailable() ? new ReportCache(cache) : void 0;
}
var ReportCache = class {
	#cache;
	constructor(cache) {
		this.#cache = cache;
	}
	async restore(keys) {
		const key = await this.#best(keys);
		if (key === void 0) return void 0;
		return inFolder(async (folder) => {
			return await this.#cache.restoreCache([FILE$1], key) === key ? {
				key,
				text: await readEntry((0, node_path.join)(folder, FILE$1))
			} : void 0;
		});
	}
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
		for (let at = 0; at < keys.length; at += KEYS_AT_ONCE) {
			const [first = "", ...others] = keys.slice(at, at + KEYS_AT_ONCE);
			const found = await this.#cache.restoreCache([FILE$1], first, others, { lookupOnly: true });
			if (found !== void 0 && keys.includes(found)) return found;
		}
	}
	async save(key, text) {
		await inFolder(async (folder) => {
			await (0, node_fs_promises.writeFile)((0, node_path.join)(folder, FILE$1), text);
			await this.#cache.saveCache([FILE$1], key);
		});
	}
};
async function readEntry(path) {
	const stat = await (0, node_fs_promises.lstat)(path);
	if (!stat.isFile() || stat.size > MOST_BYTES$2) throw new Error("the cached baseline is no report");
	return (0, node_fs_promises.readFile)(path, "utf8");
}
async function inFolder(work) {
	const folder = await (0, node_fs_promises.mkdtemp)((0, node_path.join)(process.env.RUNNER_TEMP || (0, node_os.tmpdir)(), "plimsoll-cache-"));
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
		await (0, node_fs_promises.rm)(folder, {
			recursive: true,
			force: true
		});
	}
}
//#endregion
//#region src/publish/github/answer.ts
function at(value, ...keys) {
	return keys.reduce((found, key) => require_core.isRecord(found) ? found[key] : void 0, value);
}
function textAt(value, ...keys) {
	const found = at(value, ...keys);
	return typeof found === "string" ? found : void 0;
}
//#endregion
//#region src/publish/github/history.ts
function historyOf(client, repository) {
	return {
		mergeBase: async (base, head) => require_core.isCommitSha(base) && require_core.isCommitSha(head) ? orNothing(askMergeBase(client, repository, base, head)) : void 0,
		ancestors: async (sha) => require_core.isCommitSha(sha) ? orNothing(askAncestors(client, repository, sha)) : void 0
	};
}
const orNothing = (asked) => asked.catch(() => void 0);
function askMergeBase(client, repository, base, head) {
	const [owner, repo] = repository.split("/");
	return client.ask({
		route: "GET /repos/{owner}/{repo}/compare/{basehead}",
		parameters: {
			owner,
			repo,
			basehead: `${base}...${head}`,
			per_page: 1
		},
		read: (answer) => shaAt(answer, "merge_base_commit", "sha")
	});
}
async function askAncestors(client, repository, sha) {
	const [owner, name] = repository.split("/");
	const nodes = at(await client.query(HISTORY, {
		owner,
		name,
		sha
	}, readRepository$1), "object", "history", "nodes");
	return Array.isArray(nodes) ? nodes.flatMap(readCommit) : void 0;
}
const HISTORY = `query History($owner: String!, $name: String!, $sha: String!) {
  repository(owner: $owner, name: $name) {
    object(expression: $sha) {
      ... on Commit { history(first: 100) { nodes { oid parents(first: 1) { nodes { oid } } } } }
    }
  }
}`;
const readRepository$1 = (data) => at(data, "repository") ?? void 0;
function readCommit(node) {
	const sha = shaAt(node, "oid");
	const parents = at(node, "parents", "nodes");
	if (sha === void 0 || !Array.isArray(parents)) return [];
	return [{
		sha,
		parents: parents.flatMap((parent) => shaAt(parent, "oid") ?? [])
	}];
}
function shaAt(value, ...keys) {
	const text = textAt(value, ...keys);
	return text !== void 0 && require_core.isCommitSha(text) ? text : void 0;
}
//#endregion
//#region src/action/baseline-key.ts
function baselineKey(request, name, commit) {
	const identity = JSON.stringify([
		name,
		...request.images.map(imageIdentity),
		buildIdentity(request),
		platforms(request)
	]);
	return `plimsoll-1-${(0, node_crypto.createHash)("sha256").update(identity).digest("hex").slice(0, 16)}-${commit}`;
}
function imageIdentity({ name, source }) {
	const [, kind = "", reference = ""] = /^((?:docker|podman|registry|docker-daemon):)?(.*)$/s.exec(source) ?? [];
	if (name !== void 0 || FILE.test(source)) return name ?? source;
	return kind + reference.replace(/@[^/@]*$/, "").replace(/:[^:/]*$/, "");
}
const FILE = /^(?:docker-archive|oci-archive|oci-dir|oci):|^[./]/;
function buildIdentity({ build, budgetPath, images }) {
	if (build !== void 0) return [
		build.folder,
		build.file ?? null,
		build.target ?? null
	];
	return images.length === 0 ? [budgetPath ?? null] : [];
}
const platforms = ({ build, platform }) => [[...build?.platforms ?? []].sort(), platform ?? null];
//#endregion
//#region src/action/baseline.ts
const CHANGES = [
	"pull_request",
	"pull_request_target",
	"merge_group"
];
async function findComparison(inputs, limits, github, host, log) {
	const { kind } = inputs.baseline;
	const { run } = github;
	if (kind === "off" || kind === "sources") return void 0;
	if (kind === "auto" && !CHANGES.includes(run?.event ?? "")) return uncalledFor;
	if (kind === "build") return builtComparison(inputs, limits, github, host, log);
	const baseline = await keptBaseline(inputs, github, host, log);
	return (images) => require_baseline.compareWithBaseline(images, baseline);
}
async function builtComparison({ request }, limits, github, host, log) {
	const there = {
		...host,
		log: (chunk) => log.stream(chunk, "Build of the baseline")
	};
	const compare = await require_core.buildComparison(startIn(github), request, limits, there);
	log.endGroup();
	return compare;
}
const uncalledFor = (images) => images.map((image) => ({
	...image,
	noBaseline: "growth is judged on pull requests",
	isBaselineUncalledFor: true
}));
function foldersOf({ build, dockerfile, budgetPath }) {
	const files = [
		dockerfile,
		build?.file,
		budgetPath
	].filter((path) => path !== void 0);
	return [...build === void 0 ? [] : [build.folder], ...files.map((path) => (0, node_path.dirname)(path))];
}
const missing = (why) => ({
	images: [],
	missing: [{
		name: void 0,
		why
	}]
});
async function keptBaseline({ request, name }, { run, client }, host, log) {
	if (run === void 0) return missing("what this run is about is not known, so neither is what it starts from");
	const cache = await openReportCache();
	if (cache === void 0) return missing(NO_CACHE);
	const commits = await baselineCommits(run, await checkoutOf(run, foldersOf(request), host), historyService(client, run));
	const [start] = commits;
	if (start === void 0) return missing(NO_START);
	const keyOf = (commit) => baselineKey(request, name, commit);
	return log.grouped("Baseline", () => restored(cache, commits, keyOf, run));
}
const startIn = ({ run, client }) => async (there) => run !== void 0 && await isAbout(run, there) ? (await baselineCommits(run, there, historyService(client, run)))[0] : require_repository.forkPoint(there);
const historyService = (client, { repository }) => client === void 0 ? NO_HISTORY : historyOf(client, repository);
async function restored(cache, commits, keyOf, { baseRef }) {
	const keys = commits.map(keyOf);
	try {
		const found = await cache.restore(keys);
		if (found === void 0) return missing(notKept(commits, baseRef));
		const distance = keys.indexOf(found.key);
		const commit = commits[distance] ?? "";
		const { images } = require_baseline.parseBaseline({
			text: found.text,
			source: `the report of ${commit.slice(0, 12)}`
		});
		return {
			images: require_baseline.knownImages(images).map((image) => ({
				...image,
				report: null,
				commit,
				distance
			})),
			missing: [],
			remedy: `the next push to ${baseRef ?? "the branch"} keeps a report of it`,
			filesRemedy: `the next push to ${baseRef ?? "the branch"} with this budget keeps a report that has them`
		};
	} catch (error) {
		const why = require_core.messageOf(error);
		return missing(`the kept report cannot be used: ${why}; the next push to ${baseRef ?? "the branch"} keeps a new one`);
	}
}
const NO_HISTORY = {
	mergeBase: async () => void 0,
	ancestors: async () => void 0
};
const NO_CACHE = "this runner has no cache of GitHub Actions to keep reports in; name what to compare with in the input baseline";
const NO_START = "the commit that this change starts from is not known; check out the repository first";
function notKept(commits, baseRef) {
	const [start = ""] = commits;
	return `there is no kept report of this image at ${commits.length === 1 ? start.slice(0, 12) : `${start.slice(0, 12)} and the ${commits.length - 1} commits before it`}; run this workflow on pushes to ${baseRef ?? "that branch"} too, and the next one keeps it (for a week after it was last used)`;
}
async function keepReport(report, { request, name, baseline, publish }, { run }, host, log) {
	const isWanted = (baseline.kind === "auto" || baseline.kind === "cache") && publish.length === 0;
	const isWhole = report.images.length > 0 && report.images.every(({ facts, manifest }) => (facts ?? manifest) !== void 0);
	if (!isWanted || !isWhole || run === void 0 || !isOfBranch(run, host)) return;
	try {
		const cache = await openReportCache();
		const commit = (await require_repository.checkedOutCommit(await checkoutOf(run, foldersOf(request), host)))?.sha ?? run.headSha;
		const save = async () => cache?.save(baselineKey(request, name, commit), require_core.renderJson(withoutComparisons(report)));
		if (cache !== void 0) await log.grouped("Keep the report for pull requests", save);
	} catch (error) {
		log.print(`the report could not be kept: ${require_core.messageOf(error)}`);
	}
}
const KEEPERS = [
	"push",
	"schedule",
	"workflow_dispatch"
];
const isOfBranch = ({ event }, { env }) => KEEPERS.includes(event) && (env.GITHUB_REF ?? "").startsWith("refs/heads/");
const withoutComparisons = (report) => ({
	...report,
	images: report.images.map(({ comparison: _read, manifestComparison: _unread, ...image }) => image)
});
//#endregion
//#region src/action/failure.ts
function failureReport(error, what, run) {
	return {
		schemaVersion: 1,
		tool: {
			name: "plimsoll",
			version: require_core.VERSION
		},
		...run && { run },
		budget: {
			source: "",
			sha256: null,
			rules: []
		},
		verdict: "unmeasured",
		notices: [],
		images: [{
			key: {
				name: what,
				platform: ""
			},
			verdict: "unmeasured",
			findings: [],
			error: reportedError(error),
			notices: []
		}]
	};
}
function reportedError({ code, message, where, fix }) {
	return {
		code,
		message,
		...where !== void 0 && { where },
		...fix !== void 0 && { fix }
	};
}
const gateErrorOf = (error) => require_core.asGateError(error, "the log of a run that has debug logging on");
//#endregion
//#region src/publish/github/annotations.ts
const BATCH = 50;
const MOST_ANNOTATIONS = 500;
function annotationBatches(annotations) {
	const usable = annotations.flatMap(apiAnnotation).slice(0, MOST_ANNOTATIONS);
	const count = Math.ceil(usable.length / BATCH);
	return Array.from({ length: count }, (_, index) => usable.slice(index * BATCH, (index + 1) * BATCH));
}
const MOST_TITLE = 255;
const MOST_MESSAGE = 21e3;
function apiAnnotation({ path, startLine, endLine, level, title, message }) {
	const inside = pathInside(path);
	const [start, end] = [Math.trunc(startLine), Math.trunc(endLine)];
	if (inside === void 0 || !(start >= 1)) return [];
	return [{
		path: inside,
		start_line: start,
		end_line: Math.max(start, end || start),
		annotation_level: level,
		title: cut(title, MOST_TITLE),
		message: cut(message, MOST_MESSAGE)
	}];
}
function pathInside(path) {
	if (/^(?:[a-z]:)?[/\\]/i.test(path)) return void 0;
	const parts = path.split("/").filter((part) => part !== "" && part !== ".");
	return parts.length === 0 || parts.includes("..") ? void 0 : parts.join("/");
}
function cut(text, most) {
	if (text.length <= most) return text;
	return `${text.slice(0, most - 1).replace(/[\ud800-\udbff]$/, "")}\u2026`;
}
//#endregion
//#region src/publish/github/failure.ts
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
const MOST_WORDS = 300;
function plainWords(words, token) {
	const plain = require_core.inert((token === "" ? words : words.replaceAll(token, "***")).replace(/\s+/g, " ").trim());
	return plain.length > MOST_WORDS ? `${plain.slice(0, MOST_WORDS)}\u2026` : plain;
}
function failureOf(error, nowMs) {
	const { response } = Object(error);
	if (require_core.isRecord(response) && typeof response.status === "number") {
		const headers = require_core.isRecord(response.headers) ? response.headers : {};
		return answeredFailure(response.status, wordsOf(response.data), headers, nowMs);
	}
	return {
		kind: "unreachable",
		message: "",
		...codeOf(error)
	};
}
function graphqlFailureOf(errors, headers, nowMs) {
	const first = require_core.isRecord(errors[0]) ? errors[0] : {};
	const message = wordsOf({ message: first.message });
	if (isLimitWords(message) || String(first.type).startsWith("RATE_LIMIT")) return {
		kind: "limited",
		status: 429,
		message,
		waitMs: waitMsOf(headers, nowMs)
	};
	const code = require_core.isRecord(first.extensions) ? first.extensions.code : void 0;
	const status = STATUS_OF_TYPE[String(first.type)] ?? (first.type === void 0 && code === void 0 ? 502 : 422);
	return {
		kind: status === 502 ? "broken" : "refused",
		status,
		message
	};
}
const STATUS_OF_TYPE = {
	FORBIDDEN: 403,
	INSUFFICIENT_SCOPES: 403,
	NOT_FOUND: 404,
	SERVICE_UNAVAILABLE: 502
};
function answeredFailure(status, message, headers, nowMs) {
	if (status >= 500) return {
		kind: "broken",
		status,
		message,
		...headers["retry-after"] !== void 0 && { waitMs: waitMsOf(headers, nowMs) }
	};
	if (status === 429 || status === 403 && (headers["retry-after"] !== void 0 || headers["x-ratelimit-remaining"] === "0" || isLimitWords(message))) return {
		kind: "limited",
		status,
		message,
		waitMs: waitMsOf(headers, nowMs)
	};
	return {
		kind: status >= 400 ? "refused" : "broken",
		status,
		message
	};
}
const isLimitWords = (message) => /secondary rate limit|rate limit exceeded|abuse/i.test(message);
function waitMsOf(headers, nowMs) {
	const seconds = Number(headers["retry-after"]);
	if (headers["retry-after"] !== void 0 && seconds >= 0) return seconds * 1e3;
	const resetMs = Number(headers["x-ratelimit-reset"]) * 1e3;
	if (headers["x-ratelimit-remaining"] === "0" && resetMs > 0) return Math.max(1e3, resetMs - nowMs);
	return 6e4;
}
function wordsOf(data) {
	if (!require_core.isRecord(data) || typeof data.message !== "string") return "";
	const details = (Array.isArray(data.errors) ? data.errors : []).slice(0, 3).map(detailOf).filter(Boolean);
	return [data.message, ...details].join(", ");
}
function detailOf(error) {
	if (typeof error === "string") return error;
	if (!require_core.isRecord(error)) return "";
	if (typeof error.message === "string") return error.message;
	return [error.field, error.code].filter((part) => typeof part === "string").join(" ");
}
function codeOf(error) {
	let found;
	for (let at = error, depth = 0; typeof at === "object" && at !== null && depth < 6; depth++) {
		const { code, cause } = at;
		if (typeof code === "string") found = code;
		at = cause;
	}
	return found === void 0 ? {} : { code: found };
}
//#endregion
//#region src/publish/github/patience.ts
const REAL_PACE = {
	now: Date.now,
	sleep: (ms, signal) => (0, node_timers_promises.setTimeout)(ms, void 0, { signal }),
	answerMs: 2e4
};
const MOST_LOST_MS = 8e4;
const MOST_ATTEMPTS = 4;
function openPatience(pace, signal) {
	let lostMs = 0;
	let isGone = false;
	return { wait: async (failure, attempt, startedMs) => {
		lostMs += pace.now() - startedMs;
		const isUnreached = failure.kind === "unreachable";
		if (isUnreached && isGone) return false;
		isGone = isUnreached && attempt >= MOST_ATTEMPTS;
		if (failure.kind === "refused" || failure.kind === "stopped" || attempt >= MOST_ATTEMPTS) return false;
		const waitMs = failure.waitMs ?? 1e3 * 2 ** (attempt - 1);
		if (lostMs + waitMs > MOST_LOST_MS) return false;
		lostMs += waitMs;
		return pace.sleep(waitMs, signal).then(() => true, () => false);
	} };
}
//#endregion
//#region src/publish/github/client.ts
function openGithub(access) {
	const pace = access.pace ?? REAL_PACE;
	const patience = openPatience(pace, access.signal);
	const send = openTransport(access, pace);
	const ask = async (question) => {
		for (let attempt = 1;; attempt++) {
			const startedMs = pace.now();
			const outcome = await attemptOnce(send, question);
			if (!(outcome instanceof GithubFailure)) return outcome.value;
			if (!await patience.wait(outcome, attempt, startedMs)) throw outcome;
			if (question.findDone === void 0 || outcome.kind === "limited") continue;
			const done = await question.findDone();
			if (done !== void 0) return done;
		}
	};
	const query = (text, variables, read) => ask({
		route: `POST ${graphqlUrl(access.env)}`,
		parameters: {
			query: text,
			variables
		},
		read: (answer) => require_core.isRecord(answer) ? read(answer.data) : void 0
	});
	return {
		access,
		ask,
		query
	};
}
async function attemptOnce(send, question) {
	try {
		const { data } = await send(question.route, question.parameters);
		const value = question.read(data);
		if (value === void 0) return new GithubFailure({
			kind: "broken",
			message: "its answer is not one of GitHub"
		});
		return { value };
	} catch (error) {
		if (error instanceof GithubFailure) return error;
		throw error;
	}
}
function openTransport(access, pace) {
	let connected;
	return async (route, parameters) => {
		const fail = (facts) => new GithubFailure({
			...facts,
			message: plainWords(facts.message, access.token)
		});
		if (!/^[\x21-\x7e]+$/.test(access.token)) throw new GithubFailure({
			kind: "refused",
			status: 401,
			message: "no usable token was given"
		});
		connected ??= connect(access);
		const octokit = await connected;
		const timeout = AbortSignal.timeout(pace.answerMs);
		let answer;
		try {
			answer = await octokit.request(route, {
				...parameters,
				headers: { "X-GitHub-Api-Version": "2022-11-28" },
				request: {
					signal: AbortSignal.any([timeout, access.signal]),
					log: SILENT
				}
			});
		} catch (error) {
			if (access.signal.aborted) throw fail({
				kind: "stopped",
				message: "the run was stopped"
			});
			if (timeout.aborted) throw fail({
				kind: "unreachable",
				message: "",
				code: "ETIMEDOUT"
			});
			throw fail(failureOf(error, pace.now()));
		}
		const { data, headers } = answer;
		if (require_core.isRecord(data) && Array.isArray(data.errors)) throw fail(graphqlFailureOf(data.errors, headers, pace.now()));
		return {
			data,
			headers
		};
	};
}
const silent = () => void 0;
const SILENT = {
	debug: silent,
	info: silent,
	warn: silent,
	error: silent
};
async function connect({ env, token }) {
	const { getOctokit } = await Promise.resolve().then(() => require("./github.js"));
	return getOctokit(token, {
		baseUrl: apiUrl(env),
		userAgent: `plimsoll/${require_core.VERSION}`,
		log: SILENT
	});
}
function apiUrl(env) {
	return (env.GITHUB_API_URL || "https://api.github.com").replace(/\/+$/, "");
}
function graphqlUrl(env) {
	return env.GITHUB_GRAPHQL_URL || `${apiUrl(env).replace(/\/v3$/, "")}/graphql`;
}
//#endregion
//#region src/publish/github/refusal.ts
const REQUESTS = {
	comment: {
		lost: "The comment could not be written",
		permission: "pull-requests: write"
	},
	superfluous: {
		lost: "A second comment could not be removed",
		permission: "pull-requests: write"
	},
	check: {
		lost: "The check run could not be created",
		permission: "checks: write"
	},
	annotations: {
		lost: "Not all annotations could be added to the check run",
		permission: "checks: write"
	},
	pullRequest: {
		lost: "The pull request could not be looked for",
		permission: "pull-requests: read"
	},
	label: {
		lost: "The label could not be looked for",
		permission: "pull-requests: read"
	},
	file: {
		lost: "The file could not be read from GitHub",
		permission: "contents: read"
	}
};
function refusalOf(error, asked, access) {
	const { lost, permission } = REQUESTS[asked];
	const [why, fix] = error instanceof GithubFailure ? explain(error, permission, access) : explainUnexpected(error, access);
	return `${lost}: ${why}.${fix === "" ? "" : ` ${fix}.`}`;
}
const SECOND_WORKFLOW = "Publish the report from a second workflow, which runs on `workflow_run`";
function explain(failure, permission, access) {
	switch (failure.kind) {
		case "stopped": return ["the run was stopped before", ""];
		case "limited": return [limitWords(failure), "Run the job again later, or fewer jobs at once"];
		case "broken": return [brokenWords(failure), "Run the job again"];
		case "unreachable": return explainUnreachable(failure, access);
		case "refused": return explainRefused(failure, permission, access);
	}
}
const said = (message) => message === "" ? "" : ` (${message.replace(/[.\s]+$/, "")})`;
const limitWords = ({ message, waitMs = 0 }) => `GitHub's rate limit is used up${said(message)} for ${Math.max(1, Math.ceil(waitMs / 6e4))} min more`;
const brokenWords = ({ status, message }) => status === void 0 ? `GitHub's answer cannot be used${said(message)}` : `GitHub answered ${status} again and again`;
const CERTIFICATE = /CERT|SIGNATURE/;
function explainUnreachable({ code }, { env }) {
	const host = hostOf$1(apiUrl(env));
	if (code === "ETIMEDOUT") return [`${host} did not answer in time`, "Check the runner's proxy and firewall"];
	if (CERTIFICATE.test(code ?? "")) return [`the certificate of ${host} is not trusted (${code})`, "Set NODE_EXTRA_CA_CERTS to the authority's file on the runner"];
	return [`${host} cannot be reached (${code ?? "no connection"})`, "Check the runner's proxy and firewall"];
}
function hostOf$1(url) {
	return URL.canParse(url) ? new URL(url).host : "the address in GITHUB_API_URL";
}
function explainRefused(failure, permission, access) {
	const { status, message } = failure;
	const known = KNOWN_WORDS.find(([words]) => words.test(message));
	if (known !== void 0) return [known[1], known[2]];
	if (status === 401) return [`GitHub does not accept the token${said(message)}`, "Leave the input `token` at its default, or renew it"];
	if (status === 403 && (access.readOnly !== null || isMissingPermission(message))) return explainReadOnly(permission, access);
	if (status === 404) return ["GitHub shows the token no such thing", `Check that it is for this repository. ${toAdd(permission)}`];
	return [`GitHub refused it${said(message)}`, status === 403 ? toAdd(permission) : ""];
}
const isMissingPermission = (message) => /not accessible by/i.test(message);
function explainReadOnly(permission, { readOnly }) {
	if (readOnly === "fork") return ["a fork's pull request has a token that can only read", SECOND_WORKFLOW];
	const add = toAdd(permission);
	if (readOnly === "dependabot") return ["runs of Dependabot have a token that can only read", `${add}. Or: ${lowerFirst(SECOND_WORKFLOW)}`];
	return ["the token may not", add];
}
const CHECKOUT = "contents: read";
const toAdd = (permission) => `Add \`${permission}\` to the job's \`permissions\`${permission === CHECKOUT ? "" : `, beside \`${CHECKOUT}\``}`;
const lowerFirst = (text) => text.charAt(0).toLowerCase() + text.slice(1);
const KNOWN_WORDS = [
	[
		/is locked/i,
		"the conversation is locked",
		"Unlock it to get comments again"
	],
	[
		/archived/i,
		"the repository is archived",
		"Unarchive it to get comments and checks"
	],
	[
		/authenticate via a GitHub App/i,
		"only the token of a GitHub App may create check runs",
		"Leave the input `token` at its default: a personal access token may not"
	],
	[
		/IP allow list/i,
		"the organization's IP allow list does not know this runner",
		"Add its address there"
	],
	[
		/SAML/i,
		"the token is not authorized for the organization's single sign-on",
		"Authorize it, or use `github.token`"
	]
];
function explainUnexpected(error, { token }) {
	const { message } = Object(error);
	return [`an unexpected error${said(typeof message === "string" ? plainWords(message, token) : "")}`, ""];
}
//#endregion
//#region src/publish/github/check-run.ts
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
		return {
			url: check.url,
			refused: null
		};
	} catch (error) {
		const asked = check === void 0 ? "check" : "annotations";
		return {
			url: check?.url ?? null,
			refused: refusalOf(error, asked, client.access)
		};
	}
}
function create(client, { run, name, conclusion, title, summary, text }, annotations) {
	const [owner, repo] = run.repository.split("/");
	const externalId = (0, node_crypto.randomUUID)();
	return client.ask({
		route: "POST /repos/{owner}/{repo}/check-runs",
		parameters: {
			owner,
			repo,
			name,
			head_sha: run.headSha,
			external_id: externalId,
			status: "completed",
			conclusion,
			output: {
				title,
				summary,
				...text !== void 0 && { text },
				annotations
			}
		},
		read: readCheckRun,
		findDone: async () => {
			return readCheckRun((await client.ask({
				route: "GET /repos/{owner}/{repo}/commits/{ref}/check-runs",
				parameters: {
					owner,
					repo,
					ref: run.headSha,
					check_name: name,
					filter: "all",
					per_page: 100
				},
				read: readCheckRuns
			})).find((check) => at(check, "external_id") === externalId));
		}
	});
}
async function append(client, { run, title, summary, text }, { id }, annotations, countAfterwards) {
	const [owner, repo] = run.repository.split("/");
	await client.ask({
		route: "PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}",
		parameters: {
			owner,
			repo,
			check_run_id: id,
			output: {
				title,
				summary,
				...text !== void 0 && { text },
				annotations
			}
		},
		read: (answer) => at(answer, "id") === id ? true : void 0,
		findDone: async () => {
			return await client.ask({
				route: "GET /repos/{owner}/{repo}/check-runs/{check_run_id}",
				parameters: {
					owner,
					repo,
					check_run_id: id
				},
				read: readAnnotationCount
			}) >= countAfterwards ? true : void 0;
		}
	});
}
function readCheckRuns(answer) {
	const checks = at(answer, "check_runs");
	return Array.isArray(checks) ? checks : void 0;
}
function readCheckRun(answer) {
	const [id, url] = [at(answer, "id"), textAt(answer, "html_url") ?? textAt(answer, "url")];
	return typeof id === "number" && url !== void 0 ? {
		id,
		url
	} : void 0;
}
function readAnnotationCount(answer) {
	const count = at(answer, "output", "annotations_count");
	return typeof count === "number" ? count : void 0;
}
//#endregion
//#region src/publish/github/marker.ts
function markerOf(workflow, name, runId) {
	const hash = (0, node_crypto.createHash)("sha256").update(JSON.stringify([workflow, name])).digest("hex").slice(0, 16);
	const start = `<!-- plimsoll:${readable(workflow)}:${readable(name)}:${hash} `;
	const runOf = (body) => /^run:(\d{1,20}) -->/.exec(body.slice(start.length))?.[1];
	return {
		line: `${start}run:${runId} -->`,
		isIn: (body) => body.startsWith(start),
		isOfLaterRun: (body) => BigInt(runOf(body) ?? 0) > BigInt(runId)
	};
}
const readable = (text) => text.slice(0, 200).toLowerCase().replace(/[^a-z0-9]+/g, "-").slice(0, 30);
//#endregion
//#region src/publish/github/own-comments.ts
async function listOwnComments(client, repository, pullRequest, marker) {
	const [owner, name] = repository.split("/");
	const found = [];
	let after = null;
	for (let page = 0; page < MOST_PAGES; page++) {
		const { nodes, next } = await client.query(COMMENTS, {
			owner,
			name,
			number: pullRequest,
			after
		}, readPage);
		found.push(...nodes.flatMap(ownComment).filter(({ body }) => marker.isIn(body)));
		if (next === null) break;
		after = next;
	}
	return found.sort((one, other) => one.id - other.id);
}
const MOST_PAGES = 30;
const COMMENTS = `query Comments($owner: String!, $name: String!, $number: Int!, $after: String) {
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
	const comments = at(data, "repository", "pullRequest", "comments");
	const nodes = at(comments, "nodes");
	if (!Array.isArray(nodes)) return void 0;
	return {
		nodes,
		next: at(comments, "pageInfo", "hasNextPage") === true ? textAt(comments, "pageInfo", "endCursor") ?? null : null
	};
}
function ownComment(node) {
	const [url, body] = [textAt(node, "url"), textAt(node, "body")];
	if (at(node, "viewerDidAuthor") !== true || url === void 0 || body === void 0) return [];
	const id = /#issuecomment-(\d{1,15})$/.exec(url)?.[1];
	return id === void 0 ? [] : [{
		id: Number(id),
		url,
		body
	}];
}
//#endregion
//#region src/publish/github/comment.ts
const MOST_COMMENT_CHARACTERS = 65350;
async function publishComment(client, request) {
	if (request.mode === "never" || request.run.event === "merge_group") return {
		url: null,
		refused: null
	};
	const refuse = (error, asked) => refusalOf(error, asked, client.access);
	const conversation = openConversation(client, request);
	try {
		const { url, superfluous } = await keepOne(conversation, request);
		const failed = (await Promise.allSettled(superfluous.map(conversation.remove))).find(({ status }) => status === "rejected");
		return {
			url,
			refused: failed?.status === "rejected" ? refuse(failed.reason, "superfluous") : null
		};
	} catch (error) {
		return {
			url: null,
			refused: refuse(error, "comment")
		};
	}
}
const MOST_ROUNDS = 3;
async function keepOne(conversation, { mode, isWorth }) {
	for (let round = 0; round < MOST_ROUNDS; round++) {
		let own = await conversation.list();
		if (own.length === 0) {
			if (mode === "auto" && !isWorth) return {
				url: null,
				superfluous: []
			};
			const url = await conversation.create();
			own = await conversation.list();
			if (own.length === 0) return {
				url,
				superfluous: []
			};
		}
		const [oldest, ...superfluous] = own;
		if (oldest !== void 0 && await conversation.update(oldest)) return {
			url: oldest.url,
			superfluous
		};
	}
	throw new GithubFailure({
		kind: "refused",
		status: 404,
		message: ""
	});
}
function openConversation(client, { run, pullRequest, name, body }) {
	const marker = markerOf(run.workflow, name, run.runId);
	const text = `${marker.line}\n${body}`;
	const [owner, repo] = run.repository.split("/");
	const list = () => listOwnComments(client, run.repository, pullRequest, marker);
	return {
		list,
		create: () => client.ask({
			route: "POST /repos/{owner}/{repo}/issues/{issue_number}/comments",
			parameters: {
				owner,
				repo,
				issue_number: pullRequest,
				body: text
			},
			read: (answer) => textAt(answer, "html_url"),
			findDone: async () => (await list())[0]?.url
		}),
		update: (comment) => isToStay(comment.body, text, marker) ? Promise.resolve(true) : unlessGone(client.ask({
			route: "PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}",
			parameters: {
				owner,
				repo,
				comment_id: comment.id,
				body: text
			},
			read: (answer) => at(answer, "id") === comment.id ? true : void 0
		})),
		remove: (comment) => unlessGone(client.ask({
			route: "DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}",
			parameters: {
				owner,
				repo,
				comment_id: comment.id
			},
			read: () => true
		}))
	};
}
function isToStay(old, text, marker) {
	return marker.isOfLaterRun(old) || withoutMarker(old) === withoutMarker(text);
}
const withoutMarker = (body) => body.slice(body.indexOf("\n") + 1).replaceAll("\r\n", "\n").trimEnd();
async function unlessGone(work) {
	try {
		return await work;
	} catch (error) {
		if (error instanceof GithubFailure && (error.status === 404 || error.status === 410)) return false;
		throw error;
	}
}
//#endregion
//#region src/publish/github/pull-request.ts
async function findPullRequest(client, head) {
	try {
		const byBranch = await listByBranch(client, head);
		const found = byBranch.length > 0 ? byBranch : await listByCommit(client, head);
		const [first, second] = found;
		if (first === void 0) return { reason: `No open pull request has ${describe(head)} as its head.` };
		if (second === void 0) return first;
		const numbers = found.map(({ number }) => `#${number}`).join(", ");
		return { reason: `Several pull requests have ${describe(head)} as their head: ${numbers}.` };
	} catch (error) {
		return { reason: refusalOf(error, "pullRequest", client.access) };
	}
}
const describe = ({ headRepository, headBranch, headSha }) => `${headSha.slice(0, 12)} of ${headRepository}, branch ${headBranch},`;
function listByBranch(client, head) {
	const [owner, repo] = head.repository.split("/");
	const [headOwner] = head.headRepository.split("/");
	return client.ask({
		route: "GET /repos/{owner}/{repo}/pulls",
		parameters: {
			owner,
			repo,
			state: "open",
			head: `${headOwner}:${head.headBranch}`,
			per_page: 100
		},
		read: (answer) => readPulls(answer, head)
	});
}
function listByCommit(client, head) {
	const [owner, repo] = head.repository.split("/");
	return client.ask({
		route: "GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls",
		parameters: {
			owner,
			repo,
			commit_sha: head.headSha,
			per_page: 100
		},
		read: (answer) => readPulls(answer, head)
	});
}
function readPulls(answer, head) {
	return Array.isArray(answer) ? answer.flatMap((pull) => readPull(pull, head)) : void 0;
}
function readPull(pull, wanted) {
	const isMeant = at(pull, "state") === "open" && at(pull, "head", "sha") === wanted.headSha && at(pull, "head", "ref") === wanted.headBranch && isSameName(textAt(pull, "head", "repo", "full_name"), wanted.headRepository) && isSameName(textAt(pull, "base", "repo", "full_name"), wanted.repository);
	const number = at(pull, "number");
	const [baseSha, baseRef] = [textAt(pull, "base", "sha"), textAt(pull, "base", "ref")];
	if (!isMeant || typeof number !== "number" || baseSha === void 0 || baseRef === void 0) return [];
	return [{
		number,
		baseSha,
		baseRef
	}];
}
const isSameName = (one, other) => one?.toLowerCase() === other.toLowerCase();
//#endregion
//#region src/report/check-run.ts
const MOST_TITLE_CHARS = 255;
const MOST_BYTES$1 = 65535;
function renderCheckRun(report, { failOn = "over" } = {}) {
	const safe = require_core.inertReport(report);
	const text = require_core.fullestFitting(textVersions(safe), MOST_BYTES$1, require_core.countBytes);
	return {
		title: require_core.cutEnd(require_core.verdictLine(safe.images).words, MOST_TITLE_CHARS, require_core.countChars),
		summary: require_core.fullestFitting(require_core.markdownVersions(safe, SUMMARY, false), MOST_BYTES$1, require_core.countBytes),
		...text !== "" && { text },
		conclusion: conclusionOf(report, failOn),
		annotations: annotationsOf(report).filter(({ file, line }) => file !== void 0 && line !== void 0)
	};
}
const SUMMARY = {
	rows: 5,
	moreRows: 0,
	isWhole: false,
	blocks: 20,
	overviewRows: 100
};
function* textVersions(report) {
	for (const [moreRows, blocks] of [
		[20, 50],
		[5, 50],
		[5, 10],
		[3, 2]
	]) yield require_core.markdownMore(report, {
		...SUMMARY,
		moreRows,
		blocks
	}).join("\n\n");
	yield "";
}
function conclusionOf({ verdict }, failOn) {
	if (verdict === "pass") return "success";
	return verdict === "warn" || verdict === "fail" && failOn === "never" ? "neutral" : "failure";
}
//#endregion
//#region src/action/github.ts
const NO_TOKEN = "There is no token to publish with. Leave the input `token` at its default, or give one.";
async function openGithubSide(known, { token, comment }, env, signal) {
	if ("problem" in known) return {
		run: void 0,
		client: void 0,
		problem: known.problem
	};
	const { run, readOnly, head } = known;
	if (token === "") return {
		run,
		client: void 0,
		problem: NO_TOKEN
	};
	const client = openGithub({
		env,
		token,
		signal,
		readOnly
	});
	if (run.event !== "workflow_run" || run.pullRequest !== null || head === null || comment === "never") return {
		run,
		client,
		problem: void 0
	};
	const { repository, headSha } = run;
	const found = await findPullRequest(client, {
		repository,
		headSha,
		headRepository: head.repository,
		headBranch: head.branch
	});
	if ("reason" in found) return {
		run,
		client,
		problem: found.reason
	};
	const { number: pullRequest, baseSha, baseRef } = found;
	return {
		run: {
			...run,
			pullRequest,
			baseSha,
			baseRef
		},
		client,
		problem: void 0
	};
}
async function publishOnGithub(report, inputs, { run, client, problem }) {
	const wanted = inputs.check !== void 0 || inputs.comment !== "never" && run?.pullRequest !== null;
	if (run === void 0 || client === void 0) return {
		commentUrl: null,
		checkUrl: null,
		hasAnnotations: false,
		refusals: problem !== void 0 && wanted ? [problem] : []
	};
	const comment = await commentOn(report, inputs, run, client);
	const check = await checkOf$1(report, inputs, run, client);
	return {
		commentUrl: comment.url,
		checkUrl: check.url,
		hasAnnotations: check.url !== null && inputs.hasAnnotations,
		refusals: [
			problem ?? null,
			comment.refused,
			check.refused
		].filter((reason) => reason !== null)
	};
}
const NOTHING = {
	url: null,
	refused: null
};
async function commentOn(report, { comment, name }, run, client) {
	if (run.pullRequest === null || comment === "never") return NOTHING;
	return publishComment(client, {
		run,
		pullRequest: run.pullRequest,
		name,
		body: require_core.renderComment(report, { maxChars: MOST_COMMENT_CHARACTERS }),
		mode: comment,
		isWorth: require_core.isWorthAComment(report)
	});
}
async function checkOf$1(report, { check, name, failOn, hasAnnotations }, run, client) {
	if (check === void 0) return NOTHING;
	const { title, summary, text, conclusion, annotations } = renderCheckRun(report, { failOn });
	return publishCheckRun(client, {
		run,
		name: name === "" ? check : `${check} (${name})`,
		conclusion,
		title,
		summary,
		text,
		annotations: hasAnnotations ? annotations.flatMap(placed) : []
	});
}
function placed({ file, line, endLine, level, title, message }) {
	if (file === void 0 || line === void 0) return [];
	return [{
		path: file,
		startLine: line,
		endLine: endLine ?? line,
		level,
		title,
		message
	}];
}
//#endregion
//#region src/action/outputs.ts
function outputsOf(report) {
	const [worst] = require_core.worstFirst(report.images);
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
	const entries = Object.entries({
		ownBytes: null,
		...measures
	});
	return Object.fromEntries(entries.map(([name, value]) => [outputName(name), String(value ?? "")]));
}
function growthOutputs(image) {
	const { growthBytes = null, growthRatio = null } = image?.comparison?.measures ?? {};
	return {
		"growth-bytes": growthBytes === null ? "" : String(growthBytes),
		"growth-ratio": growthRatio === null ? "" : String(growthRatio)
	};
}
const outputName = (measure) => measure.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
const imageOutput = ({ key, verdict, facts, manifest, comparison, manifestComparison }) => ({
	...key,
	verdict,
	measures: (facts ?? manifest)?.measures ?? null,
	growth: (comparison ?? manifestComparison)?.measures ?? null
});
//#endregion
//#region src/action/deliver.ts
const LOG_COLUMNS = 120;
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
	const troubles = [
		lost && `${lost.message}: ${reportPath}`,
		summaryTrouble,
		...published.refusals
	].filter((trouble) => trouble !== void 0);
	log.annotate(troubles.map((message) => ({
		level: "warning",
		title: "Plimsoll could not publish all",
		message
	})));
	await keepReport(report, inputs, github, host, log);
	return exitCode(report, inputs, lost);
}
function exitCode(report, inputs, lost) {
	const lowered = isLowered(report, inputs) ? require_core.EXIT.within : require_core.exitCodeOf(report);
	return Math.max(lowered, lost?.exitCode ?? 0);
}
const logText = (report, { env }) => require_core.renderTerminal(report, {
	columns: LOG_COLUMNS,
	color: !env.NO_COLOR,
	ascii: false,
	verbose: env.RUNNER_DEBUG === "1",
	quiet: false
});
async function writeReport(path, report) {
	try {
		await require_core.writeReportFile(path, require_core.renderJson(report));
		return;
	} catch (error) {
		return gateErrorOf(error);
	}
}
function logAnnotations(report, inputs, isElsewhere) {
	const wanted = inputs.hasAnnotations && !isElsewhere ? annotationsOf(report) : [];
	const annotations = isLowered(report, inputs) ? wanted.map(asWarning) : wanted;
	const verdict = verdictAnnotation(report, inputs);
	const isSaid = annotations.some(({ file, level }) => file === void 0 && level === verdict.level);
	return report.verdict === "pass" || isSaid ? annotations : [verdict, ...annotations];
}
const isLowered = ({ verdict }, { failOn }) => verdict === "fail" && failOn === "never";
const asWarning = (annotation) => annotation.level === "failure" ? {
	...annotation,
	level: "warning"
} : annotation;
function verdictAnnotation(report, inputs) {
	const { mark, words } = require_core.verdictLine(require_core.inertReport(report).images);
	return {
		level: report.verdict === "warn" || isLowered(report, inputs) ? "warning" : "failure",
		title: "Image budget",
		message: `${mark} ${words}`
	};
}
//#endregion
//#region src/publish/github/labels.ts
async function readLabel(client, { repository, pullRequest, label }) {
	const [owner, name] = repository.split("/");
	try {
		const { labels, events } = await client.query(LABELS, {
			owner,
			name,
			number: pullRequest
		}, readLabels);
		return labels.some((node) => at(node, "name") === label) ? {
			kind: "set",
			by: whoSet$1(label, events)
		} : { kind: "unset" };
	} catch (error) {
		return {
			kind: "unreachable",
			reason: refusalOf(error, "label", client.access)
		};
	}
}
const LABELS = `query Labels($owner: String!, $name: String!, $number: Int!) {
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
	const pull = at(data, "repository", "pullRequest");
	const [labels, events] = [at(pull, "labels", "nodes"), at(pull, "timelineItems", "nodes")];
	return Array.isArray(labels) && Array.isArray(events) ? {
		labels,
		events
	} : void 0;
}
function whoSet$1(label, events) {
	const last = events.findLast((event) => at(event, "label", "name") === label);
	return last === void 0 ? "somebody" : textAt(last, "actor", "login") ?? "ghost";
}
//#endregion
//#region src/budget/glob/glob-alternatives.ts
function globAlternatives(glob) {
	const parsed = require_core.parseGlob(glob);
	if ("message" in parsed) throw new Error(`a pattern that was not checked: ${parsed.message}`);
	return [...new Map(parsed.alternatives.map((parts) => [textOf(parts), parts]))].map(([text, parts]) => ({
		text,
		parts
	})).sort((a, b) => a.text < b.text ? -1 : 1);
}
const newAllowance = () => ({ left: 2e6 });
function isCovered(inner, others, allowance) {
	for (const outer of others) {
		allowance.left -= (inner.text.length + 1) * (outer.text.length + 1);
		if (allowance.left < 0) return false;
		if (covers(outer.parts, inner.parts, coveredParts)) return true;
	}
	return false;
}
const textOf = (parts) => {
	const names = parts.map((part) => part === "**" ? part : part.map(tokenText).join(""));
	return `${parts[0] === "**" ? "" : "/"}${names.join("/")}`;
};
function tokenText(token) {
	if (token === "many") return "*";
	return token === "any" ? "?" : token.text.replace(/[\\*?{}[\]!@+(),]/g, "\\$&");
}
function covers(outer, inner, elements) {
	let places = new Set([0]);
	for (const element of outer) {
		const next = new Set();
		for (const place of places) if (elements.isMany(element)) for (let at = place; at <= inner.length; at++) next.add(at);
		else if (place < inner.length && elements.covers(element, inner[place])) next.add(place + 1);
		places = next;
	}
	return elements.isPrefixEnough ? places.size > 0 : places.has(inner.length);
}
const coveredParts = {
	isMany: (part) => part === "**",
	covers: (outer, inner) => inner !== "**" && covers(charactersOf(outer), charactersOf(inner), coveredCharacters),
	isPrefixEnough: true
};
const coveredCharacters = {
	isMany: (character) => character === "many",
	covers: (outer, inner) => inner !== "many" && (outer === "any" || outer === inner),
	isPrefixEnough: false
};
const charactersOf = (part) => part === "**" ? [] : part.flatMap((token) => typeof token === "string" ? [token] : [...token.text]);
//#endregion
//#region src/budget/budget-checks.ts
const ruleChecks = (budget, imageName) => require_core.rulesInForce(budget, new Map(), imageName).map(({ rule, bounds }) => ({
	key: `rule ${rule.key}`,
	kind: "limit",
	label: rule.key,
	unit: rule.unit,
	bound: rule.bound,
	...limitsOf$1(bounds),
	names: require_core.waivableAs(rule.key, void 0)
}));
function partChecks(part) {
	const byKey = new Map();
	const keysByName = new Map();
	const checks = part?.paths.flatMap(pathChecks) ?? [];
	for (const check of checks) {
		const alike = byKey.get(check.key);
		if (alike) alike.push(check);
		else byKey.set(check.key, [check]);
		for (const name of check.names) keysByName.set(name, (keysByName.get(name) ?? new Set()).add(check.key));
	}
	const waivers = new Map();
	for (const waiver of part?.waivers ?? []) {
		const known = waivers.get(waiver.rule);
		if (known === void 0 || known.until < waiver.until) waivers.set(waiver.rule, waiver);
	}
	return {
		byKey,
		denials: checks.filter(({ denied }) => denied !== void 0),
		keysByName,
		waivers
	};
}
const limitsOf$1 = ({ warn, fail }) => ({
	warn: warn?.limit ?? null,
	fail: fail?.limit ?? null
});
function pathChecks(rule) {
	const alternatives = globAlternatives(rule.path);
	const texts = alternatives.map(({ text }) => text);
	return [...BYTES.flatMap((what) => {
		const limits = rule[what];
		return limits === null ? [] : [bytesCheck(rule, what, rule.path, texts, limitsOf$1(limits))];
	}), ...rule.isDenied ? denialChecks(rule, alternatives) : []];
}
const BYTES = ["highestBytes", "highestGrowthBytes"];
const bytesCheck = (rule, what, label, alternatives, limits) => ({
	key: `${what} ${JSON.stringify(alternatives)}`,
	label: what === "highestBytes" ? label : `${label} ${what}`,
	kind: "limit",
	unit: "bytes",
	bound: "atMost",
	...limits,
	names: require_core.waivableAs(`${rule.id}.${what}`, rule.path)
});
function denialChecks(rule, alternatives) {
	const names = require_core.waivableAs(`${rule.id}.deny`, rule.path);
	const texts = alternatives.map(({ text }) => text);
	const nothing = {
		warn: null,
		fail: 0
	};
	return [...alternatives.map((denied) => ({
		key: `denial ${denied.text}`,
		kind: "denial",
		label: alternatives.length === 1 ? rule.path : denied.text,
		unit: "count",
		bound: "atMost",
		...nothing,
		names,
		denied
	})), ...[texts, ...texts.map((text) => [text])].flatMap((some) => BYTES.map((what) => ({
		...bytesCheck(rule, what, rule.path, some, nothing),
		names,
		isImplied: true
	})))];
}
//#endregion
//#region src/budget/diff/loosened-ignores.ts
const RULE = "highestReclaimableBytes";
function ignoreLoosenings(base, head, allowance) {
	const isAsked = (name) => ruleChecks(base, name).some(({ label }) => label === RULE);
	if (head === void 0 || ![void 0, ...base?.images.keys() ?? []].some(isAsked)) return [];
	const general = alternativesOf(base);
	const news = newIgnores(head, [general], allowance);
	const known = new Set(news);
	const ofImages = [...head.images].flatMap(([name, entry]) => {
		if (entry.ignore.length === 0 || !isAsked(name)) return [];
		return newIgnores(entry, [general, alternativesOf(base?.images.get(name))], allowance).filter((rule) => !known.has(rule)).map((rule) => loosening(rule, name));
	});
	return [...news.map((rule) => loosening(rule, null)), ...ofImages];
}
const loosening = (rule, image) => ({
	kind: "ignore",
	rule,
	image
});
const alternativesOf = (part) => new Map(part?.ignore.flatMap(globAlternatives).map((one) => [one.text, one]));
function newIgnores({ ignore }, before, allowance) {
	const isKnown = (one) => before.some((known) => known.has(one.text)) || before.some((known) => isCovered(one, known.values(), allowance));
	return ignore.filter((glob) => !globAlternatives(glob).every(isKnown));
}
//#endregion
//#region src/budget/diff/loosened-limits.ts
const strictest = (checks) => checks.map(limitsOf).reduce(stricter, {
	warn: Number.POSITIVE_INFINITY,
	fail: Number.POSITIVE_INFINITY
});
const stricter = (one, other) => ({
	warn: Math.min(one.warn, other.warn),
	fail: Math.min(one.fail, other.fail)
});
const isLooser = (before, after) => after.fail > before.fail || firstWord(after) > firstWord(before);
function limitLoosenings(check, before, after) {
	const { label: rule, unit } = check;
	if (check.kind === "denial") return isLooser(before, after) ? [{
		kind: "denial",
		rule
	}] : [];
	const loosened = (bound) => {
		const [oldLimit, newLimit] = [limitOf(check, before[bound]), limitOf(check, after[bound])];
		return {
			kind: "limit",
			rule,
			bound,
			unit,
			oldLimit,
			newLimit
		};
	};
	return [...before.warn < before.fail && firstWord(after) > before.warn ? [loosened("warn")] : [], ...after.fail > before.fail ? [loosened("fail")] : []];
}
const firstWord = ({ warn, fail }) => Math.min(warn, fail);
const limitsOf = (check) => ({
	warn: costOf(check, check.warn),
	fail: costOf(check, check.fail)
});
const costOf = ({ bound }, limit) => {
	if (limit === null) return Number.POSITIVE_INFINITY;
	return bound === "atMost" ? limit : -limit;
};
function limitOf({ bound }, cost) {
	if (cost === Number.POSITIVE_INFINITY) return null;
	return bound === "atMost" ? cost : 0 - cost;
}
//#endregion
//#region src/budget/diff/loosened-settings.ts
function settingLoosenings(base, head) {
	if (base === void 0) return [];
	const ofFile = (kind, rule) => ({
		kind,
		rule,
		image: null
	});
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
const limits = (budget, need) => [void 0, ...budget.images.keys()].some((name) => limitsFor(budget, need, name));
const limitsFor = (budget, need, name) => require_core.rulesInForce(budget, new Map(), name).some(({ rule }) => rule.needs.includes(need));
const limitsPathGrowth = (budget) => [budget, ...budget.images.values()].some(({ paths }) => paths.some(({ highestGrowthBytes }) => highestGrowthBytes !== null));
function baseLoosenings(base, head) {
	const baseOf = (budget, name) => (name === void 0 ? void 0 : budget?.images.get(name)?.base) ?? budget?.base ?? null;
	const loosening = (image) => ({
		kind: "base",
		rule: "base",
		image
	});
	const isOther = (name) => baseOf(base, name) !== baseOf(head, name);
	const names = new Set([...base.images.keys(), ...head?.images.keys() ?? []]);
	const own = (budget, name) => budget?.images.get(name)?.base ?? null;
	const ofImages = [...names].filter((name) => (own(base, name) ?? own(head, name)) !== null && isOther(name) && limitsFor(base, "base", name));
	return [...isOther() && limits(base, "base") ? [loosening(null)] : [], ...ofImages.map(loosening)];
}
function imageLoosenings(base, head) {
	const isListed = (budget, name) => {
		const entry = budget?.images.get(name);
		return entry !== void 0 && (entry.image !== null || entry.build !== null);
	};
	return [...base.images.keys()].filter((name) => isListed(base, name) && !isListed(head, name)).map((image) => ({
		kind: "image",
		rule: "images",
		image
	}));
}
//#endregion
//#region src/budget/diff/loosened-waivers.ts
function waiverLoosenings(base, head) {
	const [before, after] = [askedByDay(base), askedByDay(head)];
	const until = [...new Set(head.flatMap(({ waiver }) => waiver?.until ?? []))].sort().reverse().find((day) => isLooser(before(day), after(day)) && isLooser(after(DAY_AFTER_ALL), after(day)));
	const waiver = head.find((one) => one.waiver?.until === until)?.waiver;
	if (until === void 0 || waiver === void 0) return [];
	const oldUntil = base.map(lastDayOf).sort().at(-1) ?? NEVER;
	const isProlonged = oldUntil !== NEVER && oldUntil < until;
	return [{
		kind: "waiver",
		rule: waiver.rule,
		until,
		...isProlonged && { oldUntil },
		why: waiver.why
	}];
}
const NEVER = "";
const DAY_AFTER_ALL = "~";
const compareText = (a, b) => Number(a > b) - Number(a < b);
const lastDayOf = ({ waiver }) => waiver?.until ?? NEVER;
function askedByDay(checks) {
	const sorted = checks.toSorted((a, b) => compareText(lastDayOf(a), lastDayOf(b)));
	let limits = strictest([]);
	const asked = sorted.map(({ check }) => {
		limits = stricter(limits, strictest([check]));
		return limits;
	});
	return (day) => asked[sorted.findLastIndex((one) => lastDayOf(one) < day)] ?? strictest([]);
}
//#endregion
//#region src/budget/diff/loosened.ts
function loosenings(base, head) {
	const allowance = newAllowance();
	const [before, after] = [partChecks(base), partChecks(head)];
	const compare = (old, now, image, pathKeys) => [...old.rules.keys(), ...pathKeys].flatMap((key) => keyLoosenings(key, old, now, allowance).map((one) => ({
		...one,
		image
	})));
	const general = compare(scopeOf(base, before), scopeOf(head, after), null, before.byKey.keys());
	const known = new Set(general.map(identity));
	const ofImages = [...new Set([...base?.images.keys() ?? [], ...head?.images.keys() ?? []])].flatMap((name) => {
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
const identity = (loosening) => JSON.stringify({
	...loosening,
	image: null
});
const unique = (list) => [...new Map(list.map((one) => [JSON.stringify(one), one])).values()];
const scopeOf = (budget, general, name) => ({
	rules: new Map(ruleChecks(budget, name).map((check) => [check.key, check])),
	parts: name === void 0 ? [general] : [general, partChecks(budget?.images.get(name))]
});
function touchedKeys(...scopes) {
	const own = scopes.flatMap(({ parts }) => [...parts[1]?.byKey.keys() ?? []]);
	const waived = scopes.flatMap(({ parts }) => [...parts[1]?.waivers.keys() ?? []].flatMap((name) => parts.flatMap(({ keysByName }) => [...keysByName.get(name) ?? []])));
	return [...new Set([...own, ...waived])];
}
function keyLoosenings(key, base, head, allowance) {
	const before = excusedChecks(base, key).filter(({ check }) => !check.isImplied);
	const [first] = before;
	if (first === void 0) return [];
	const after = sameChecks(first.check, head, allowance);
	return [...limitLoosenings(first.check, strictest(before.map(({ check }) => check)), strictest(after.map(({ check }) => check))), ...waiverLoosenings(before, after)];
}
function excusedChecks({ rules, parts }, key) {
	const rule = rules.get(key);
	return (rule ? [rule] : parts.flatMap(({ byKey }) => byKey.get(key) ?? [])).map((check) => ({
		check,
		waiver: longestWaiver(parts, check)
	}));
}
function longestWaiver(parts, { names }) {
	return parts.flatMap((part) => names.flatMap((name) => part.waivers.get(name) ?? [])).reduce((longest, one) => longest === void 0 || longest.until < one.until ? one : longest, void 0);
}
function sameChecks({ key, denied }, scope, allowance) {
	const same = excusedChecks(scope, key);
	if (same.length > 0 || denied === void 0 || allowance.left < 0) return same;
	return scope.parts.flatMap(({ denials }) => denials).filter((other) => other.denied && isCovered(denied, [other.denied], allowance)).map((check) => ({
		check,
		waiver: longestWaiver(scope.parts, check)
	}));
}
//#endregion
//#region src/host/git/base-budget.ts
async function readBaseBudget({ sha, path }, host) {
	if (!require_core.isCommitSha(sha)) return "unknown";
	return orUnknown(host, async () => {
		const candidates = candidatesOf(path, await prefixOf(host), host);
		const entries = await listed(sha, candidates, host);
		if (candidates.length === 0 || entries === void 0) return "unknown";
		const [first, ...others] = candidates.map((one) => ({
			...one,
			found: find(one.inRepository, entries)
		})).filter(({ found }) => found !== "absent");
		if (first === void 0) return "absent";
		if (typeof first.found === "string") return "unknown";
		const blob = await readBlob(first.found.id, first.name, host);
		const names = others.map(({ name }) => name);
		return blob === void 0 ? "unknown" : require_core.budgetFileOf(blob, first.name, names);
	});
}
async function budgetPathsInRepository(path, host) {
	const prefix = await orUnknown(host, () => prefixOf(host));
	const { GITHUB_WORKSPACE: workspace } = host.env;
	const fallback = workspace ? `${slashed((0, node_path.relative)(workspace, host.cwd))}/` : void 0;
	const root = prefix === "unknown" ? fallback : prefix;
	return root === void 0 ? [] : candidatesOf(path, root, host).map(({ inRepository }) => inRepository);
}
function fromCheckout(path, host) {
	const parts = path === void 0 || (0, node_path.isAbsolute)(path) || (0, node_fs.existsSync)((0, node_path.join)(host.cwd, ".git")) ? [] : node_path.posix.normalize(slashed(path)).split("/");
	for (let count = 1; count < parts.length && parts[0] !== ".."; count++) {
		const cwd = (0, node_path.join)(host.cwd, ...parts.slice(0, count));
		if ((0, node_fs.existsSync)((0, node_path.join)(cwd, ".git"))) return {
			path: parts.slice(count).join("/"),
			host: {
				...host,
				cwd
			}
		};
	}
	return {
		path,
		host
	};
}
function candidatesOf(path, prefix, { cwd }) {
	return (path === void 0 ? require_core.BUDGET_NAMES : [path]).map((name) => ({
		name,
		fromHere: slashed((0, node_path.isAbsolute)(name) ? (0, node_path.relative)(cwd, name) : name)
	})).map(({ name, fromHere }) => ({
		name,
		inRepository: node_path.posix.join(prefix, fromHere).replace(/^\/+/, "")
	})).filter(({ inRepository }) => !/^\.\.?(?:\/|$)/.test(inRepository) && !inRepository.includes("\0"));
}
const slashed = (path) => path.replaceAll(node_path.sep, "/");
const MOST_MS = 1e4;
const git = (args, host) => require_repository.runGit(host, args, { answerMs: MOST_MS });
async function prefixOf(host) {
	const { stdout, exitCode } = await git(["rev-parse", "--show-prefix"], host);
	if (exitCode !== 0) throw new require_core.GateError("SOURCE_NOT_FOUND", "this folder is in no repository");
	return stdout.replace(/\n$/, "");
}
async function listed(sha, candidates, host) {
	const paths = [...new Set(candidates.flatMap(({ inRepository }) => [...foldersAbove(inRepository), inRepository]))];
	const { stdout, exitCode } = await git([
		"ls-tree",
		"-t",
		"-z",
		"--full-tree",
		sha,
		"--",
		...paths
	], host);
	if (exitCode !== 0) return void 0;
	const rows = stdout.split("\0").flatMap((line) => {
		const [, mode, id, path] = /^(\d+) \w+ ([0-9a-f]+)\t(.*)$/s.exec(line) ?? [];
		return mode === void 0 || id === void 0 || path === void 0 ? [] : [[path, {
			mode,
			id
		}]];
	});
	return new Map(rows);
}
const foldersAbove = (path) => path.split("/").flatMap((_, index, parts) => index === 0 ? [] : parts.slice(0, index).join("/"));
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
const isFile = (mode) => mode.startsWith("100");
async function readBlob(id, name, host) {
	const { stdout, exitCode } = await git([
		"cat-file",
		"-s",
		id
	], host);
	if (exitCode !== 0) return void 0;
	if (Number(stdout) > 1048576) throw require_core.unusableBudget(name, "is larger than 1 MiB", "name the right file");
	return require_repository.readGit(host, [
		"cat-file",
		"blob",
		id
	], (stream) => (0, node_stream_consumers.buffer)(stream), (words) => require_core.unusableBudget(name, `cannot be read: ${words}`, "run git fsck"));
}
async function orUnknown(host, ask) {
	try {
		return await ask();
	} catch (error) {
		if (!(error instanceof require_core.GateError) || error.code === "BUDGET_INVALID" || host.signal.aborted) throw error;
		return "unknown";
	}
}
//#endregion
//#region src/publish/github/contents.ts
async function readFileAt(client, { repository, sha, paths }) {
	const [owner, name] = repository.split("/");
	const variables = Object.fromEntries(paths.map((path, index) => [`p${index}`, `${sha}:${path}`]));
	try {
		const found = await client.query(filesQuery(paths.length), {
			owner,
			name,
			sha,
			...variables
		}, readRepository);
		if (found.commit === null) return {
			kind: "unreachable",
			reason: notSeen(sha)
		};
		const index = paths.findIndex((_, at) => found[`f${at}`] !== null);
		const path = paths[index];
		return path === void 0 ? { kind: "absent" } : fileOf(found[`f${index}`], path);
	} catch (error) {
		return {
			kind: "unreachable",
			reason: refusalOf(error, "file", client.access)
		};
	}
}
function filesQuery(count) {
	const indexes = Array.from({ length: count }, (_, index) => index);
	return `query Files($owner: String!, $name: String!, $sha: String!${indexes.map((at) => `, $p${at}: String!`).join("")}) {
  repository(owner: $owner, name: $name) {
    commit: object(expression: $sha) { oid }
${indexes.map((at) => `    f${at}: object(expression: $p${at}) { __typename ... on Blob { text byteSize isTruncated } }`).join("\n")}
  }
}`;
}
const notSeen = (sha) => `GitHub shows the token no commit ${sha.slice(0, 12)}. Add \`contents: read\` to the job's \`permissions\`.`;
const readRepository = (data) => require_core.isRecord(data) && require_core.isRecord(data.repository) ? data.repository : void 0;
const MOST_BYTES = 1 << 20;
function fileOf(object, path) {
	const refuse = (what) => ({
		kind: "unreachable",
		reason: `${path} ${what}.`
	});
	if (!require_core.isRecord(object) || object.__typename !== "Blob") return refuse("is not a file there");
	const { text, byteSize, isTruncated } = object;
	if (isTruncated !== false || !(Number(byteSize) <= MOST_BYTES)) return refuse("is larger there than GitHub hands out");
	return typeof text === "string" ? {
		kind: "file",
		path,
		text
	} : refuse("is not a text there");
}
//#endregion
//#region src/action/base-budget.ts
async function budgetInForce(inputs, github, host) {
	const { request, budgetFrom } = inputs;
	const baseSha = github.run?.baseSha ?? null;
	if (budgetFrom === "base" && baseSha !== null) return budgetOfBase(inputs, baseSha, github, host);
	const limits = await require_core.readLimits(request, host);
	if (baseSha === null) return { limits };
	return {
		limits,
		...await whatIsLoosened(limits.budget, inputs, baseSha, github, host)
	};
}
async function budgetOfBase({ request }, baseSha, github, host) {
	const file = await baseBudget(request.budgetPath, baseSha, github, host);
	if (file === "absent") return {
		limits: await require_core.readLimits(request, host),
		notices: ["budget-from: base has no effect yet: the base branch has no budget, so that of this change holds."]
	};
	if ("reason" in file) throw new require_core.GateError("SOURCE_UNREADABLE", `the budget of the base branch cannot be had: ${file.reason}`, {
		where: "budget-from: base",
		fix: "give the job permissions: contents: read, or check out the history too: fetch-depth: 0"
	});
	return { limits: {
		budget: require_parse_budget.parseBudget({
			...file,
			source: `${file.source} of the base branch`
		}),
		flags: require_core.parseRuleFlags(request.ruleFlags)
	} };
}
async function whatIsLoosened(head, { request }, baseSha, github, host) {
	const untold = (reason) => ({ notices: [`What this change loosens in the budget could not be told: ${reason}`] });
	try {
		const file = await baseBudget(request.budgetPath, baseSha, github, host);
		if (file !== "absent" && "reason" in file) return untold(file.reason);
		return { loosened: file !== "absent" && file.sha256 === head?.sha256 ? [] : loosenings(file === "absent" ? void 0 : require_parse_budget.parseBudget(file), head) };
	} catch (error) {
		if (!(error instanceof require_core.GateError) || error.code !== "BUDGET_INVALID") throw error;
		return untold("that of the base branch is not usable");
	}
}
async function baseBudget(givenPath, sha, { run, client }, given) {
	const { path, host } = fromCheckout(givenPath, given);
	const local = await readBaseBudget({
		sha,
		path
	}, host);
	if (local !== "unknown") return local;
	const paths = await budgetPathsInRepository(path, host);
	if (paths.length === 0) return { reason: "the budget lies outside of the repository" };
	if (client === void 0 || run === void 0) return { reason: "there is nobody to ask for it" };
	const found = await readFileAt(client, {
		repository: run.repository,
		sha,
		paths
	});
	if (found.kind === "absent") return "absent";
	return found.kind === "file" ? require_core.budgetFileOf(Buffer.from(found.text), found.path) : { reason: found.reason };
}
//#endregion
//#region src/action/gate.ts
async function gate(inputs, github, host, log) {
	const told = await budgetInForce(inputs, github, host);
	const compare = await findComparison(inputs, told.limits, github, host, log);
	const askOverride = (label) => whoSet(label, github);
	return require_core.run(inputs.request, host, {
		...told,
		context: github.run,
		compare,
		askOverride
	});
}
async function whoSet(label, { run: context, client }) {
	const pullRequest = context?.pullRequest ?? null;
	if (context === void 0 || client === void 0 || pullRequest === null) return void 0;
	const state = await readLabel(client, {
		repository: context.repository,
		pullRequest,
		label
	});
	if (state.kind === "unreachable") return { reason: state.reason };
	return state.kind === "set" ? {
		label,
		by: state.by
	} : void 0;
}
//#endregion
//#region src/action/input-words.ts
const inInputWords = (report) => ({
	...report,
	images: report.images.map(imageInWords)
});
const imageInWords = (image) => ({
	...image,
	findings: image.findings.map((finding) => finding.from === "--rule" ? {
		...finding,
		from: "input rules"
	} : finding),
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
const FLAG = "--(budget|rule|baseline|report|build|file|target|build-arg|secret|platform|select|verify|timeout)(?![\\w-])";
const PLACE = new RegExp(`^${FLAG} `);
const NAMED = new RegExp(`(?:\\b(?:a|Option) )?${FLAG}`, "g");
const WRITTEN = new RegExp(`\\b(example|with|write|or) ${FLAG} (?=[\\w/.:-]*[=\\d/:.])`, "g");
const inputOf = (flag) => ({
	rule: "rules",
	"build-arg": "build-args",
	secret: "secrets",
	platform: "platforms"
})[flag] ?? flag;
const inMessage = (text) => text.replace(NAMED, (_, flag) => `input ${inputOf(flag)}`);
function inFix(text) {
	const said = text.replace("plimsoll check docker:", "image: docker:");
	if (said.includes("plimsoll check")) return said;
	return said.replace(WRITTEN, (_, word, flag) => `${word} ${inputOf(flag)}: `).replace(new RegExp(FLAG, "g"), (_, flag) => `the input ${inputOf(flag)}`);
}
//#endregion
//#region src/action/inputs.ts
const INPUT_NAMES = [
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
	throw new require_core.GateError("USAGE", reader.problems.join("\n"), {
		where: "the inputs of the step (`with:`)",
		fix: "mend the step; every input is described in the README"
	});
}
function readAll(reader) {
	const publish = reader.lines("publish");
	const baseline = reader.attempt(() => require_core.parseBaselineMode(reader.lines("baseline"), "auto")) ?? { kind: "off" };
	const inputs = {
		request: {
			...requestOf(reader),
			...baseline.kind === "sources" && { baselines: baseline.sources }
		},
		baseline,
		timeoutMs: timeoutOf(reader),
		budgetFrom: reader.choice("budget-from", ["head", "base"], "head"),
		comment: reader.choice("comment", [
			"auto",
			"always",
			"never"
		], "auto"),
		check: checkOf(reader),
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
const MEASURING = [
	"image",
	"build",
	"target",
	"build-args",
	"platforms",
	"secrets",
	"select"
];
const BUILD_ONLY = [
	"target",
	"build-args",
	"secrets"
];
function requestOf(reader) {
	const folder = reader.text("build");
	const images = reader.lines("image");
	if (folder !== void 0 && images.length > 0) reader.refuse("image and build are both given; build makes the image to check, so leave image out");
	const strays = BUILD_ONLY.filter((name) => folder === void 0 && reader.text(name) !== void 0);
	for (const name of strays) reader.refuse(`${name} goes with build; name the folder to build, or leave ${name} out`);
	const platforms = platformsOf(reader);
	return {
		images: reader.attempt(() => require_core.namedSources(images)) ?? [],
		build: folder === void 0 ? void 0 : buildOf(reader, folder, platforms),
		budgetPath: reader.text("budget"),
		ruleFlags: reader.lines("rules"),
		dockerfile: folder === void 0 ? reader.text("file") : void 0,
		platform: folder === void 0 ? onlyPlatform(reader, platforms) : void 0,
		select: reader.line("select"),
		verify: reader.flag("verify", false),
		withTree: true
	};
}
const buildOf = (reader, folder, platforms) => ({
	folder,
	file: reader.text("file"),
	target: reader.line("target"),
	buildArgs: reader.lines("build-args"),
	secrets: reader.lines("secrets"),
	platforms
});
function platformsOf(reader) {
	const given = reader.lines("platforms").flatMap((line) => line.split(",").map((part) => part.trim())).filter((part) => part !== "");
	for (const text of given.filter((part) => require_core.parsePlatform(part) === void 0)) reader.refuse(`platforms: ${quote(text)} is no platform; write OS/ARCHITECTURE, such as linux/arm64`);
	return given;
}
function onlyPlatform(reader, platforms) {
	if (platforms.length > 1) reader.refuse("platforms: without build only one can be picked; leave it out to check each that the image has");
	return platforms[0] === void 0 ? void 0 : require_core.parsePlatform(platforms[0]);
}
function timeoutOf(reader) {
	const text = reader.text("timeout") ?? "30m";
	const ms = require_core.parseTimeMs(text);
	if (ms === void 0) reader.refuse(`timeout: ${quote(text)} is no time; write a number and a unit, such as 90s, 15m or 1h`);
	return ms ?? 0;
}
function checkOf(reader) {
	const name = reader.line("check") ?? "off";
	if (/^(?:true|on|yes)$/i.test(name)) reader.refuse(`check: ${quote(name)} is no name; write the name that branch protection shall know, or off`);
	return /^(?:off|false|no)$/i.test(name) ? void 0 : name;
}
const MOST_NAME_CHARACTERS = 100;
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
	attempt(make) {
		try {
			return make();
		} catch (error) {
			if (!(error instanceof require_core.GateError)) throw error;
			this.refuse(error.fix === void 0 ? error.message : `${error.message}; ${error.fix}`);
			return;
		}
	}
	text(name) {
		return this.#env[`INPUT_${name.toUpperCase()}`]?.trim() || void 0;
	}
	line(name) {
		const text = this.text(name);
		if (text !== void 0 && (/[\r\n]/.test(text) || text.length > MOST_NAME_CHARACTERS)) this.refuse(`${name}: takes one line of at most ${MOST_NAME_CHARACTERS} characters`);
		return text;
	}
	lines(name) {
		return (this.text(name) ?? "").split(/\r\n|\n|\r/).map((line) => line.trim()).filter((line) => line !== "");
	}
	flag(name, fallback) {
		const text = this.text(name);
		if (text === void 0) return fallback;
		if (!/^(?:true|True|TRUE|false|False|FALSE)$/.test(text)) this.refuse(`${name}: ${quote(text)} is neither true nor false`);
		return text.toLowerCase() === "true";
	}
	choice(name, allowed, fallback) {
		const text = this.text(name);
		const found = allowed.find((value) => value === text);
		if (text === void 0 || found !== void 0) return found ?? fallback;
		const meant = require_core.closest(text, allowed);
		this.refuse(`${name}: ${quote(text)} is none of ${allowed.join(", ")}${meant ? `; did you mean ${meant}?` : ""}`);
		return fallback;
	}
};
function unknownInputs(env) {
	return Object.keys(env).flatMap((key) => /^INPUT_/i.test(key) ? key.slice(6).toLowerCase() : []).filter((name) => !INPUT_NAMES.includes(name)).map((name) => {
		const meant = require_core.closest(name, INPUT_NAMES);
		return `there is no input ${quote(name)}${meant ? `; did you mean ${meant}?` : `; there are ${INPUT_NAMES.join(", ")}`}`;
	});
}
const quote = (text) => JSON.stringify(text.length > 80 ? `${text.slice(0, 77)}\u2026` : text);
//#endregion
//#region src/action/main.ts
async function main(process) {
	const log = new RunnerLog((text) => process.stdout.write(text));
	try {
		return await runStep(readInputs(process.env), process, log);
	} catch (error) {
		return giveUp(gateErrorOf(error), log);
	}
}
async function runStep(inputs, process, log) {
	hideSecrets(inputs, process.env);
	const stop = require_core.stopOnSignals(process, inputs.timeoutMs);
	const host = hostOf(process, stop.signal, log);
	try {
		const publishing = new AbortController();
		const github = await openGithubSide(await readGithubRun(process.env), inputs, process.env, publishing.signal);
		const made = await makeReport(inputs, github, host, log, stop.orStopped);
		if (made.error?.code === "INTERRUPTED") return giveUp(made.error, log);
		return await deliver(made.report, {
			inputs,
			github,
			host,
			log,
			reportPath: await reportPathOf(inputs, host)
		});
	} finally {
		stop.dispose();
	}
}
async function makeReport(inputs, github, host, log, orStopped) {
	const work = inputs.publish.length > 0 ? Promise.resolve().then(() => require("./gather.js")).then(({ gatherReports }) => gatherReports(inputs.publish, host.cwd, github.run)) : gate(inputs, github, host, log).then(inInputWords);
	try {
		return { report: await orStopped(work) };
	} catch (thrown) {
		const error = gateErrorOf(thrown);
		if (!(thrown instanceof require_core.GateError)) host.debug(String(thrown?.stack ?? thrown));
		return {
			report: inInputWords(failureReport(error, whatIsChecked(inputs), github.run)),
			error
		};
	}
}
function whatIsChecked({ name, request, publish }) {
	const [first] = [
		name,
		request.build && `build:${request.build.folder}`,
		request.images[0]?.name,
		request.images[0]?.source,
		publish[0]
	].filter(Boolean);
	return first ?? "the images of the budget";
}
function giveUp(error, log) {
	log.print(require_core.renderError(error, {
		columns: 120,
		color: true,
		ascii: false
	}));
	if (error.exitCode === require_core.EXIT.interrupted) return error.exitCode;
	const message = [
		error.message,
		error.where,
		error.fix
	].filter((part) => part !== void 0).join("\n");
	log.annotate([{
		level: "failure",
		title: "Plimsoll could not run",
		message
	}]);
	writeOutputs({ verdict: "unmeasured" });
	return error.exitCode;
}
function hideSecrets({ request }, env) {
	for (const spec of request.build?.secrets ?? []) for (const line of env[require_build_arguments.secretVariable(spec) ?? ""]?.split(/\r?\n/) ?? []) if (line.trim() !== "") setSecret(line);
}
function hostOf(process, signal, log) {
	const isDebug = process.env.RUNNER_DEBUG === "1";
	return {
		env: process.env,
		cwd: process.cwd(),
		signal,
		now: () => new Date(),
		progress: () => void 0,
		debug: (line) => {
			if (isDebug) log.print(`plimsoll: ${line}`);
		},
		log: (chunk) => log.stream(chunk, "Build")
	};
}
async function reportPathOf({ reportPath }, { env, cwd }) {
	const own = (0, node_path.join)(env.RUNNER_TEMP || cwd, `plimsoll-${(0, node_crypto.randomBytes)(4).toString("hex")}`, "report.json");
	const path = reportPath === void 0 ? own : (0, node_path.resolve)(cwd, reportPath);
	await makeFolder((0, node_path.dirname)(path)).catch(() => void 0);
	return path;
}
async function makeFolder(path) {
	const make = () => (0, node_fs_promises.mkdir)(path).catch((error) => error.code);
	if (await make() !== "ENOENT" || (0, node_path.dirname)(path) === path) return;
	await makeFolder((0, node_path.dirname)(path));
	await make();
}
//#endregion
//#region src/action.ts
require_exit_when_done.exitWhenDone(main(process), process);
//#endregion
exports.debug = debug;
exports.error = error;
exports.info = info;
exports.isDebug = isDebug;
exports.setSecret = setSecret;
exports.warning = warning;
