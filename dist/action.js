import { r as __name } from "./rolldown-runtime.js";
import { n as guardLog } from "./runner-log.js";
import { r as EXIT, t as exitWhenDone } from "./exit-when-done.js";
import { c as setSecret, l as startGroup, n as endGroup, o as notice, r as error, s as setOutput, u as warning } from "./core.js";
import { n as getExecOutput } from "./exec.js";
import { $ as BUILDER_OPTIONS, Bt as formatError, Ct as neutralize, Dt as getWorkingFolder, E as parsePlatform, Gt as Message, Ht as getMessage, K as formatBytes, L as writeReportFile, Lt as GateError, M as explainPlatform, Mt as readRegularFile, Ot as stopOnSignals, Rt as ReasonError, Tt as neutralizeReport, Ut as toGateError, Wt as toReported, Xt as formatSentence, Zt as formatSentences, c as readBuildArg, cn as cutEnd, d as parseNamedSources, et as BUILDER_OPTION_NAMES, in as formatPlural, kt as UnreadableFile, l as parseBaselineMode, on as countBytes, rt as renderError, s as readTimeout, sn as countChars, y as findClosest, z as findNearestCheckout } from "./start.js";
import { Ci as sortWorstFirst, Cr as paintVersions, Ct as findBaseRules, Da as isCommitSha, Dr as escapeProse, Gt as listAllParts, Ht as FLEET_RULES, Ii as isUrgent, Kt as listParts, Mr as unfold, Or as fenceLines, Ot as listWaiverNames, Pi as describeAdvice, Q as isThere, Sr as renderSummary, Tr as paintSections, Wt as listRulesInForce, X as BUDGET_NAMES, Y as listUnusedBudgets, Z as findBudgets, Zr as findShownDrift, a as run, ba as toExitCode, bi as formatReportHeadline, bt as BASE_PINNED, ci as chooseFullest, di as isInRepository, dr as continueBaseline, fa as addTo, fr as continueBranch, ha as renderJson, ji as findMainGrowth, jr as outlineReport, nn as DEFAULT_PULL, nt as toBudgetFile, pa as groupBy, q as readLimits, qt as listScopes, rt as parseRuleFlags, tt as createTooLargeError, ui as formatPageUrl, un as parseByteSize, ur as measureBaseUpdate, vi as buildReportHeadline, wn as nameImages, wr as paintWithFolds, xa as isRecord, xi as isUnguarded, xn as RULES, xr as renderTerminal, yt as BASE_ALLOWED, zt as parseGlob } from "./gate.js";
import { n as findSecretVariable } from "./build-arguments.js";
import { n as listRemarks } from "./remarks.js";
import { t as REPORT_ORIGIN } from "./report-origin.js";
import { a as getValue, i as getText, n as openGithub, r as GithubFailure, t as describeRefusal } from "./refusal.js";
import { t as formatApprovalRecord } from "./approval-record.js";
import { _ as computeIdentity, a as keepForChanges, b as computePublishingMs, c as openHistory, d as findKeptHistory, f as findBaselineCommits, g as readRunMarks, h as parseEntry, i as readKeptRun, l as isAbout, m as formatImagePrefix, n as keepHead, o as createStep, p as formatCommitPrefix, r as listKeptEntries, s as openCache, u as keepsReports, v as toImageFamily, y as computeBoundMs } from "./head-report.js";
import { c as readGit, l as readSubject, n as findForkPoint, s as readCheckedOutCommit, u as runGit } from "./git.js";
import { t as matchImages } from "./match-images.js";
import { n as traceBreaches, t as parsePullRequest } from "./breaches.js";
import { i as takeBaseSettings, t as parseBudget } from "./parse-budget.js";
import { n as listFoldersAbove, t as findInTree } from "./find-in-tree.js";
import { t as buildComparison } from "./build.js";
import { n as compareWithBaseline } from "./time-limit.js";
import { a as parseBaseline, n as listKnownImages } from "./open.js";
import { t as readList } from "./input-list.js";
import { StringDecoder } from "node:string_decoder";
import { createHash, randomBytes, randomUUID } from "node:crypto";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { dirname, isAbsolute, join, posix, relative, resolve, sep } from "node:path";
import { EOL } from "os";
import { constants, promises } from "fs";
import { existsSync as existsSync$1, mkdtempSync, rmSync, writeFileSync as writeFileSync$1 } from "node:fs";
import { tmpdir } from "node:os";
import { buffer } from "node:stream/consumers";
//#region node_modules/@actions/core/lib/summary.js
var __awaiter = function(thisArg, _arguments, P, generator) {
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
const { access, appendFile, writeFile: writeFile$1 } = promises;
const SUMMARY_ENV_VAR = "GITHUB_STEP_SUMMARY";
var Summary = class {
	constructor() {
		this._buffer = "";
	}
	filePath() {
		return __awaiter(this, void 0, void 0, function* () {
			if (this._filePath) return this._filePath;
			const pathFromEnv = process.env[SUMMARY_ENV_VAR];
			if (!pathFromEnv) throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
			try {
				yield access(pathFromEnv, constants.R_OK | constants.W_OK);
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
		return __awaiter(this, void 0, void 0, function* () {
			const overwrite = !!(options === null || options === void 0 ? void 0 : options.overwrite);
			const filePath = yield this.filePath();
			yield (overwrite ? writeFile$1 : appendFile)(filePath, this._buffer, { encoding: "utf8" });
			return this.emptyBuffer();
		});
	}
	clear() {
		return __awaiter(this, void 0, void 0, function* () {
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
		return this.addRaw(EOL);
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
//#endregion
//#region src/host/github-event.ts
function readEventFacts(name, event, commit) {
	return (READERS[name] ?? readOther)(event, commit);
}
function findSubject(name, event, { GITHUB_REF: ref = "", GITHUB_BASE_REF: baseRef = "" }) {
	const isChangeRef = /^refs\/(?:pull\/|heads\/gh-readonly-queue\/)/.test(ref);
	if (baseRef !== "" || isChangeRef || isChangeEvent(name)) return "change";
	if (name === "workflow_run") {
		const triggering = getObject(event, "workflow_run").event;
		if (typeof triggering !== "string" || IS_ABOUT_ANYTHING.has(triggering)) return "unknown";
		return isChangeEvent(triggering) ? "change" : "branch";
	}
	if (name === "issue_comment") {
		if (!isRecord(event.issue)) return "unknown";
		return isRecord(event.issue.pull_request) ? "change" : "branch";
	}
	return name === "" ? "unknown" : "branch";
}
const IS_ABOUT_ANYTHING = new Set(["workflow_run", "issue_comment"]);
const isChangeEvent = (name) => /^(?:pull_request|merge_group)/.test(name);
const isSha = (value) => typeof value === "string" && isCommitSha(value);
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
	const pull = getObject(event, "pull_request");
	const [head, base] = [getObject(pull, "head"), getObject(pull, "base")];
	if (!isSha(head.sha)) return void 0;
	return {
		isAbout: "pull request",
		headSha: head.sha,
		baseSha: isSha(base.sha) ? base.sha : null,
		baseRef: toText(base.ref),
		pullRequest: toPosition(pull.number) ?? toPosition(event.number),
		head: readHead(getObject(head, "repo").full_name, head.ref)
	};
}
function readMergeGroup(event) {
	const group = getObject(event, "merge_group");
	if (!isSha(group.head_sha)) return void 0;
	const number = /\/pr-([1-9]\d{0,9})-[0-9a-f]{40,64}$/.exec(toText(group.head_ref) ?? "")?.[1];
	return {
		isAbout: "commit",
		headSha: group.head_sha,
		baseSha: isSha(group.base_sha) ? group.base_sha : null,
		baseRef: toText(group.base_ref)?.replace(/^refs\/heads\//, "") ?? null,
		pullRequest: number === void 0 ? null : Number(number),
		head: null
	};
}
function readWorkflowRun(event) {
	const triggering = getObject(event, "workflow_run");
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
	const head = readHead(getObject(triggering, "head_repository").full_name, triggering.head_branch);
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
const getObject = (value, key) => isRecord(value[key]) ? value[key] : {};
const toText = (value) => typeof value === "string" && value !== "" && value.length <= 4096 ? value : null;
const toPosition = (value) => Number.isSafeInteger(value) && value > 0 ? value : null;
function readHead(repository, branch) {
	const name = toText(branch);
	return isRepositoryName(repository) && name !== null ? {
		repository,
		branch: name
	} : null;
}
//#endregion
//#region src/host/github-run.ts
async function readGithubRun(env) {
	const { GITHUB_REPOSITORY: repository, GITHUB_EVENT_NAME: event = "" } = env;
	const payload = await readPayload(env.GITHUB_EVENT_PATH);
	const subject = findSubject(event, payload.event, env);
	if (!isRepositoryName(repository)) return {
		problem: new Message("not-a-repository-name", {}),
		subject
	};
	const facts = readEventFacts(event, payload.event, env.GITHUB_SHA);
	if (facts === void 0) return {
		problem: new Message("event-without-commit", {
			event,
			why: payload.why
		}),
		subject
	};
	const { headSha, baseSha, baseRef, pullRequest, head } = facts;
	const isFork = facts.isAbout === "pull request" && !isSameRepository(head?.repository, repository);
	return {
		run: {
			repository,
			serverUrl: readServerUrl(env.GITHUB_SERVER_URL),
			event,
			headSha,
			baseSha,
			baseRef,
			pullRequest,
			workflow: env.GITHUB_WORKFLOW || "workflow",
			runId: /^\d{1,20}$/.exec(env.GITHUB_RUN_ID ?? "")?.[0] ?? "0",
			runAttempt: Number(/^[1-9]\d{0,5}$/.exec(env.GITHUB_RUN_ATTEMPT ?? "")?.[0] ?? 1)
		},
		subject,
		isFork,
		readOnly: findReadOnlyReason(event, isFork, env.GITHUB_ACTOR),
		head,
		place: readPlace(env, payload.event),
		isApprovalEvent: isAboutApproval(event, payload.event.action),
		before: event === "push" ? readBefore(payload.event) : void 0
	};
}
const isAboutApproval = (event, action) => event === "pull_request_review" || event === "pull_request" && (action === "labeled" || action === "unlabeled");
function readPlace(env, event) {
	const file = /^[^/]+\/[^/]+\/(.+?\.ya?ml)@/.exec(env.GITHUB_WORKFLOW_REF ?? "")?.[1];
	const before = isRecord(event.workflow_run) ? event.workflow_run.path : void 0;
	const workflow = file ?? (env.GITHUB_WORKFLOW || "workflow");
	const { GITHUB_JOB = "", GITHUB_ACTION = "", INPUT_MATRIX = "" } = env;
	return {
		workflow: typeof before === "string" ? `${before} > ${workflow}` : workflow,
		step: JSON.stringify([
			GITHUB_JOB,
			GITHUB_ACTION,
			INPUT_MATRIX
		])
	};
}
function readBefore({ before }) {
	return typeof before === "string" && isCommitSha(before) && !/^0+$/.test(before) ? before : void 0;
}
const MOST_EVENT_BYTES = 32 * 2 ** 20;
async function readPayload(path = "") {
	if (path === "") return createEmpty("unset");
	try {
		const text = (await readRegularFile(path, MOST_EVENT_BYTES)).toString();
		const event = JSON.parse(text.replace(/^\ufeff/, ""));
		return isRecord(event) ? { event } : createEmpty("not an object");
	} catch (error) {
		if (!(error instanceof UnreadableFile)) return createEmpty("not JSON");
		return {
			event: {},
			why: new Message("event-unreadable", { reason: error.reason })
		};
	}
}
const createEmpty = (problem) => ({
	event: {},
	why: new Message("event-unusable", { problem })
});
const isSameRepository = (one, other) => one?.toLowerCase() === other.toLowerCase();
function readServerUrl(given = "") {
	if (!/^https?:\/\//i.test(given) || !URL.canParse(given)) return "https://github.com";
	const { origin, pathname } = new URL(given);
	return /^[\w./-]*$/.test(pathname) ? `${origin}${pathname.replace(/\/+$/, "")}` : origin;
}
const UNTRUSTED_EVENTS = new Set([
	"pull_request",
	"pull_request_review",
	"pull_request_review_comment"
]);
function findReadOnlyReason(event, isFork, actor) {
	if (isFork && UNTRUSTED_EVENTS.has(event)) return "fork";
	return actor === "dependabot[bot]" && (UNTRUSTED_EVENTS.has(event) || event === "push") ? "dependabot" : null;
}
//#endregion
//#region src/publish/outputs.ts
function writeOutputs(outputs) {
	for (const [name, value] of Object.entries(outputs)) setOutput(name, value);
}
//#endregion
//#region src/publish/runner-log.ts
const MOST_LINE_CHARACTERS = 64 * 1024;
const MOST_OF_A_LEVEL = 10;
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
		this.#write(guardLog(text.endsWith("\n") ? text : `${text}\n`));
	}
	stream(chunk, title) {
		if (!this.#isInGroup) startGroup(title);
		this.#isInGroup = true;
		const text = this.#rest + this.#decoder.write(Buffer.from(chunk));
		const end = Math.max(text.lastIndexOf("\n"), text.length > MOST_LINE_CHARACTERS ? text.length - 1 : -1) + 1;
		this.#rest = text.slice(end);
		if (end > 0) this.#write(terminateLine(guardLog(text.slice(0, end))));
	}
	endGroup() {
		if (!this.#isInGroup) return;
		const rest = this.#rest + this.#decoder.end();
		this.#rest = "";
		if (rest !== "") this.#write(terminateLine(guardLog(rest)));
		this.#isInGroup = false;
		endGroup();
	}
	async group(title, work) {
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
const terminateLine = (text) => text.endsWith("\n") ? text : `${text}\n`;
//#endregion
//#region src/publish/job-summary.ts
async function writeJobSummary(markdown) {
	try {
		await summary.addRaw(markdown, true).write();
		return;
	} catch (error) {
		return new Message("job-summary-unwritable", { reason: getMessage(error) });
	}
}
//#endregion
//#region src/report/paint/github/annotations.ts
const MOST_TITLE_CHARS$1 = 255;
const MOST_MESSAGE_CHARS = 4096;
const MOST_ANNOTATIONS$1 = 200;
function listAnnotations(report) {
	const safe = neutralizeReport(report);
	const isAlone = safe.images.length === 1;
	return [...groupBy(listRemarks(safe), formatPlace)].map(([, remarks]) => buildAnnotation(remarks, isAlone)).sort((a, b) => LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level)).slice(0, MOST_ANNOTATIONS$1);
}
const LEVELS = [
	"failure",
	"warning",
	"notice"
];
function formatPlace({ lines, image }) {
	return lines === void 0 || !isInRepository(lines) ? `image ${image}` : `line ${lines.file}:${lines.line}`;
}
function buildAnnotation(remarks, isAlone) {
	const sorted = remarks.toSorted((a, b) => LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level));
	const titles = [...new Set(sorted.map(({ title }) => title))];
	const more = titles.length > 1 ? `; and ${formatPlural(titles.length - 1, "other finding")}` : "";
	const lines = sorted.find((remark) => remark.lines !== void 0 && isInRepository(remark.lines))?.lines;
	const paragraphs = [...listParagraphs(sorted, isAlone), ...lines === void 0 ? [] : [HOW_KNOWN[lines.by]]];
	return {
		level: sorted[0]?.level ?? "notice",
		title: cutEnd((titles[0] ?? "").replaceAll("\n", " "), MOST_TITLE_CHARS$1 - more.length, countChars) + more,
		message: cutEnd(paragraphs.join("\n"), MOST_MESSAGE_CHARS, countChars),
		...lines && {
			file: lines.file,
			line: lines.line,
			endLine: Math.max(lines.line, lines.endLine),
			by: lines.by
		}
	};
}
function listParagraphs(remarks, isAlone) {
	const first = remarks[0]?.title;
	const getWords = ({ title, text }) => title === first ? text : `${title}: ${text}`;
	return [...groupBy(remarks, getWords)].map(([text, same]) => {
		const names = [...new Set(same.map(({ image }) => image))].filter((name) => name !== "");
		return isAlone || names.length === 0 ? text : `${names.join(", ")}: ${text}`;
	});
}
const HOW_KNOWN = {
	provenance: "The line is exact: the builder's provenance names it.",
	instruction: "The line was found by its instruction, which may occur more than once."
};
//#endregion
//#region src/action/failure.ts
function createFailureReport(error, what, run) {
	return {
		...REPORT_ORIGIN,
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
			error: toReported(error),
			notices: []
		}]
	};
}
const toActionError = (error) => toGateError(error, new Message("debug-log", {}));
async function writeOrFail(path, text) {
	try {
		await writeReportFile(path, text);
		return;
	} catch (error) {
		return toActionError(error);
	}
}
//#endregion
//#region src/publish/github/annotations.ts
const BATCH = 50;
const MOST_ANNOTATIONS = 500;
function batchAnnotations(annotations) {
	const usable = annotations.flatMap(toApiAnnotation).slice(0, MOST_ANNOTATIONS);
	const count = Math.ceil(usable.length / BATCH);
	return Array.from({ length: count }, (_, index) => usable.slice(index * BATCH, (index + 1) * BATCH));
}
const MOST_TITLE = 255;
const MOST_MESSAGE = 21e3;
function toApiAnnotation({ file, line, endLine, level, ...words }) {
	const path = file === void 0 ? void 0 : toRepositoryPath(file);
	const [start, end] = [Math.trunc(line ?? 0), Math.trunc(endLine ?? 0)];
	if (path === void 0 || !(start >= 1)) return [];
	return [{
		path,
		start_line: start,
		end_line: Math.max(start, end || start),
		annotation_level: level,
		title: cutEnd(words.title, MOST_TITLE, countChars),
		message: cutEnd(words.message, MOST_MESSAGE, countChars)
	}];
}
function toRepositoryPath(path) {
	if (/^(?:[a-z]:)?[/\\]/i.test(path)) return void 0;
	const parts = path.split("/").filter((part) => part !== "" && part !== ".");
	return parts.length === 0 || parts.includes("..") ? void 0 : parts.join("/");
}
//#endregion
//#region src/publish/github/check-run.ts
async function publishCheckRun(client, request) {
	const [first = [], ...further] = batchAnnotations(request.annotations);
	const refuse = (error, asked) => describeRefusal(error, asked, client.access);
	let check;
	let refused = null;
	let hasAnnotations = true;
	try {
		check = await create(client, request, first).catch((error) => {
			if (first.length === 0 || !isInvalid(error)) throw error;
			refused = refuse(error, "annotations");
			hasAnnotations = false;
			return create(client, request, []);
		});
	} catch (error) {
		return {
			url: null,
			refused: refuse(error, "check"),
			hasAnnotations: false
		};
	}
	try {
		let count = first.length;
		for (const batch of hasAnnotations ? further : []) {
			count += batch.length;
			await append(client, request, check, batch, count);
		}
	} catch (error) {
		refused = refuse(error, "annotations");
	}
	return {
		url: check.url,
		refused,
		hasAnnotations
	};
}
const isInvalid = (error) => error instanceof GithubFailure && error.status === 422;
function create(client, { run, name, conclusion, title, summary, text }, annotations) {
	const externalId = randomUUID();
	return client.ask({
		route: "POST /repos/{owner}/{repo}/check-runs",
		parameters: {
			repository: run.repository,
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
					repository: run.repository,
					ref: run.headSha,
					check_name: name,
					filter: "all",
					per_page: 100
				},
				read: readCheckRuns
			})).find((check) => getValue(check, "external_id") === externalId));
		}
	});
}
async function append(client, { run, title, summary, text }, { id }, annotations, countAfterwards) {
	await client.ask({
		route: "PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}",
		parameters: {
			repository: run.repository,
			check_run_id: id,
			output: {
				title,
				summary,
				...text !== void 0 && { text },
				annotations
			}
		},
		read: (answer) => getValue(answer, "id") === id ? true : void 0,
		findDone: async () => {
			return await client.ask({
				route: "GET /repos/{owner}/{repo}/check-runs/{check_run_id}",
				parameters: {
					repository: run.repository,
					check_run_id: id
				},
				read: readAnnotationCount
			}) >= countAfterwards ? true : void 0;
		}
	});
}
function readCheckRuns(answer) {
	const checks = getValue(answer, "check_runs");
	return Array.isArray(checks) ? checks : void 0;
}
function readCheckRun(answer) {
	const [id, url] = [getValue(answer, "id"), getText(answer, "html_url") ?? getText(answer, "url")];
	return typeof id === "number" && url !== void 0 ? {
		id,
		url
	} : void 0;
}
function readAnnotationCount(answer) {
	const count = getValue(answer, "output", "annotations_count");
	return typeof count === "number" ? count : void 0;
}
//#endregion
//#region src/publish/github/marker.ts
function createMarker(origin) {
	const { workflow, name, runId, runAttempt } = origin;
	const start = `<!-- plimsoll:${[workflow.slice(workflow.lastIndexOf("/") + 1), name].map(slugify).join(":")}:${hash([workflow, name], 16)} `;
	const step = hash(origin.step, 8);
	const images = hash([...origin.images].sort(), 8);
	const twin = formatTwin(origin.twin);
	const own = {
		step,
		images,
		runId,
		runAttempt,
		...parseTwin(twin)
	};
	const read = (body) => parseMarker(body.slice(start.length));
	const isOfLaterRun = (body) => isLater(read(body), runId, runAttempt);
	return {
		line: `${start}step:${step} images:${images} run:${runId}.${runAttempt}${twin} -->`,
		isIn: (body) => body.startsWith(start),
		isOfLaterRun,
		isOfThisRun: (body) => read(body)?.runId === runId,
		isOfSameRequest: (body) => read(body)?.request === own.request,
		areTwins: (body, other) => isTwin(read(body), read(other)),
		getRelation: (body) => {
			const written = read(body);
			if (written === void 0) return "stale";
			const isSameStep = written.step === step;
			if (isSameStep !== (written.images === images)) return relateHalf(written, isSameStep, origin);
			return isSameStep && !(written.runId === runId && isTwin(written, own)) ? "own" : "other";
		}
	};
}
function relateHalf(written, isSameStep, { runId, runAttempt }) {
	const isSameRun = written.runId === runId;
	if (isSameRun && !isSameStep) return "other";
	if (isLater(written, runId, runAttempt)) return "later";
	if (isSameRun && written.runAttempt === runAttempt) return "other";
	return isSameStep ? "stale" : "moved";
}
function isTwin(one, other) {
	if (one?.request === void 0 || other?.request === void 0) return false;
	if (one.request !== other.request) return true;
	return one.runId === other.runId && one.runAttempt === other.runAttempt && one.job !== other.job && one.job !== NO_JOB && other.job !== NO_JOB;
}
const NO_JOB = "0".repeat(8);
const formatTwin = (twin) => twin === void 0 ? "" : ` of:${hash(twin.request, 8)}.${twin.job === "" ? NO_JOB : hash(twin.job, 8)}`;
function parseTwin(text) {
	const [, request, job] = /^ of:([0-9a-f]{8})\.([0-9a-f]{8})$/.exec(text ?? "") ?? [];
	return request === void 0 || job === void 0 ? {} : {
		request,
		job
	};
}
const WRITTEN = /^step:([0-9a-f]{8}) images:([0-9a-f]{8}) run:(\d{1,20})\.(\d{1,6})( of:[0-9a-f.]{17})? -->/;
function parseMarker(text) {
	const [, step, images, runId, runAttempt, twin] = WRITTEN.exec(text) ?? [];
	if (step === void 0 || images === void 0 || runId === void 0) return void 0;
	return {
		step,
		images,
		runId,
		runAttempt: Number(runAttempt),
		...parseTwin(twin)
	};
}
const MOST_RUNS_AHEAD = 2000000000n;
function isLater(written, runId, runAttempt) {
	if (written === void 0) return false;
	const ahead = BigInt(written.runId) - BigInt(runId);
	if (ahead === 0n) return written.runAttempt > runAttempt;
	return ahead > 0n && ahead <= MOST_RUNS_AHEAD;
}
const hash = (value, length) => createHash("sha256").update(JSON.stringify(value)).digest("hex").slice(0, length);
const slugify = (text) => text.slice(0, 200).toLowerCase().replace(/[^a-z0-9]+/g, "-").slice(0, 30);
//#endregion
//#region src/publish/github/own-comments.ts
async function listOwnComments(client, repository, pullRequest, marker) {
	const found = [];
	let after = null;
	for (let page = 0; page < MOST_PAGES$1; page++) {
		const { nodes, next } = await client.query(COMMENTS, {
			repository,
			number: pullRequest,
			after
		}, readPage);
		found.push(...nodes.flatMap(toOwnComment).filter(({ body }) => marker.isIn(body)));
		if (next === null) break;
		after = next;
	}
	return found.sort((one, other) => one.id - other.id);
}
const MOST_PAGES$1 = 30;
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
	const comments = getValue(data, "repository", "pullRequest", "comments");
	const nodes = getValue(comments, "nodes");
	if (!Array.isArray(nodes)) return void 0;
	return {
		nodes,
		next: getValue(comments, "pageInfo", "hasNextPage") === true ? getText(comments, "pageInfo", "endCursor") ?? null : null
	};
}
function toOwnComment(node) {
	const [url, body] = [getText(node, "url"), getText(node, "body")];
	if (getValue(node, "viewerDidAuthor") !== true || url === void 0 || body === void 0) return [];
	const id = /#issuecomment-(\d{1,15})$/.exec(url)?.[1];
	return id === void 0 ? [] : [{
		id: Number(id),
		url,
		body
	}];
}
//#endregion
//#region src/publish/github/conversation.ts
function openConversation(client, { run, place, pullRequest, name, images, body }) {
	const { runId, runAttempt } = run;
	const step = name === "" ? place.step : "";
	const marker = createMarker({
		...place,
		step,
		name,
		images,
		runId,
		runAttempt
	});
	const text = `${marker.line}\n${body}`;
	const listAll = () => listOwnComments(client, run.repository, pullRequest, marker);
	const list = async () => {
		const all = await listAll();
		const select = (relation) => all.filter((comment) => marker.getRelation(comment.body) === relation);
		const [stale, moved, later] = [
			"stale",
			"moved",
			"later"
		].map((relation) => select(relation)[0]);
		return {
			own: sortOwn(select("own"), marker),
			stale,
			moved,
			later
		};
	};
	const write = (comment) => ignoreGone(client.ask({
		route: "PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}",
		parameters: {
			repository: run.repository,
			comment_id: comment.id,
			body: text
		},
		read: (answer) => getValue(answer, "id") === comment.id ? true : void 0
	}));
	return {
		list,
		areTwins: (one, other) => marker.areTwins(one.body, other.body),
		create: () => client.ask({
			route: "POST /repos/{owner}/{repo}/issues/{issue_number}/comments",
			parameters: {
				repository: run.repository,
				issue_number: pullRequest,
				body: text
			},
			read: (answer) => getText(answer, "html_url"),
			findDone: async () => (await list()).own[0]?.url
		}),
		update: (comment) => isUpToDate(comment.body, text, marker) ? Promise.resolve(true) : write(comment),
		takeOver: async (comment) => {
			if (!await write(comment)) return false;
			const now = (await listAll()).find(({ id }) => id === comment.id);
			return now !== void 0 && marker.getRelation(now.body) !== "other";
		},
		remove: (comment) => ignoreGone(client.ask({
			route: "DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}",
			parameters: {
				repository: run.repository,
				comment_id: comment.id
			},
			read: () => true
		}))
	};
}
function sortOwn(own, marker) {
	const isSame = ({ body }) => marker.isOfSameRequest(body);
	const ofThisRun = own.filter(({ body }) => marker.isOfThisRun(body));
	const [first, ...more] = ofThisRun;
	const known = more.some(({ body }) => marker.areTwins(first?.body ?? "", body)) ? own.filter((comment) => !ofThisRun.includes(comment)) : own;
	return [...known.filter(isSame), ...known.filter((comment) => !isSame(comment))];
}
const isUpToDate = (old, text, marker) => marker.isOfLaterRun(old) || stripEnds(old) === stripEnds(text);
const stripEnds = (body) => body.replaceAll("\r\n", "\n").trimEnd();
async function ignoreGone(work) {
	try {
		return await work;
	} catch (error) {
		if (error instanceof GithubFailure && (error.status === 404 || error.status === 410)) return false;
		throw error;
	}
}
//#endregion
//#region src/publish/github/comment.ts
const MOST_COMMENT_CHARACTERS = 65350;
async function publishComment(client, request) {
	if (request.mode === "never" || request.run.event === "merge_group") return {
		url: null,
		refused: null
	};
	const refuse = (error, asked) => describeRefusal(error, asked, client.access);
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
async function keepOne(conversation, request) {
	for (let round = 0; round < MOST_ROUNDS; round++) {
		const found = await conversation.list();
		const [own, ...others] = found.own;
		const kept = own === void 0 ? await keepFirst(conversation, found, request) : await keepOwn(conversation, own, others);
		if (kept) return kept;
	}
	throw new GithubFailure({
		kind: "refused",
		status: 404,
		message: ""
	});
}
async function keepOwn({ update, takeOver, areTwins }, own, others) {
	const superfluous = others.filter((other) => !areTwins(own, other));
	return await (superfluous.length < others.length ? takeOver(own) : update(own)) && {
		url: own.url,
		superfluous
	};
}
async function keepFirst(conversation, { stale, moved, later }, { mode, isWorth }) {
	const isWanted = mode === "always" || isWorth;
	const taken = stale ?? (isWanted ? void 0 : moved);
	if (taken !== void 0) return await conversation.takeOver(taken) && {
		url: taken.url,
		superfluous: []
	};
	if (later !== void 0) return {
		url: later.url,
		superfluous: []
	};
	if (!isWanted) return {
		url: null,
		superfluous: []
	};
	const url = await conversation.create();
	const { own, moved: left } = await conversation.list();
	const [oldest, ...superfluous] = own;
	const leftover = left === void 0 ? [] : [left];
	if (oldest === void 0) return {
		url,
		superfluous: leftover
	};
	return await conversation.update(oldest) && {
		url: oldest.url,
		superfluous: [...superfluous, ...leftover]
	};
}
//#endregion
//#region src/publish/github/pull-request.ts
async function findPullRequest(client, head) {
	try {
		const byBranch = await listByBranch(client, head);
		const found = byBranch.length > 0 ? byBranch : await listByCommit(client, head);
		const [first, second] = found;
		const names = {
			sha: head.headSha,
			repository: head.headRepository,
			branch: head.headBranch
		};
		if (first === void 0) return { reason: new Message("no-pull-request-of-head", names) };
		if (second === void 0) return first;
		const numbers = found.map(({ number }) => number);
		return { reason: new Message("several-pull-requests-of-head", {
			...names,
			numbers
		}) };
	} catch (error) {
		return { reason: describeRefusal(error, "pullRequest", client.access) };
	}
}
function listByBranch(client, head) {
	const [headOwner] = head.headRepository.split("/");
	return client.ask({
		route: "GET /repos/{owner}/{repo}/pulls",
		parameters: {
			repository: head.repository,
			state: "open",
			head: `${headOwner}:${head.headBranch}`,
			per_page: 100
		},
		read: (answer) => readPulls(answer, head)
	});
}
function listByCommit(client, head) {
	return client.ask({
		route: "GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls",
		parameters: {
			repository: head.repository,
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
	const isMeant = getValue(pull, "state") === "open" && getValue(pull, "head", "sha") === wanted.headSha && getValue(pull, "head", "ref") === wanted.headBranch && isSameName(getText(pull, "head", "repo", "full_name"), wanted.headRepository) && isSameName(getText(pull, "base", "repo", "full_name"), wanted.repository);
	const number = getValue(pull, "number");
	const [baseSha, baseRef] = [getText(pull, "base", "sha"), getText(pull, "base", "ref")];
	if (!isMeant || typeof number !== "number" || baseSha === void 0 || baseRef === void 0) return [];
	return [{
		number,
		baseSha,
		baseRef
	}];
}
const isSameName = (one, other) => one?.toLowerCase() === other.toLowerCase();
//#endregion
//#region src/publish/github/diff-lines.ts
function isInPatch(patch, { line, endLine, oldLines }) {
	return listHunks(patch).some((hunk) => {
		const found = hunk.slice(line - (hunk[0]?.line ?? line), endLine - (hunk[0]?.line ?? line) + 1);
		return hunk[0] !== void 0 && hunk[0].line <= line && found.length === oldLines.length && found.every(({ text }, i) => text === oldLines[i]) && found.some(({ isNew }) => isNew);
	});
}
function listHunks(patch) {
	const hunks = [];
	let next = 0;
	for (const raw of patch.split("\n")) {
		const start = /^@@ -\d+(?:,\d+)? \+(\d+)(?:,\d+)? @@/.exec(raw)?.[1];
		const mark = raw.charAt(0);
		if (start !== void 0) {
			hunks.push([]);
			next = Number(start);
		} else if (mark === " " || mark === "+") {
			hunks.at(-1)?.push({
				line: next,
				text: raw.slice(1),
				isNew: mark === "+"
			});
			next++;
		}
	}
	return hunks;
}
//#endregion
//#region src/publish/github/suggestions.ts
const MOST_SUGGESTIONS = 3;
async function publishSuggestions(client, request) {
	if (request.suggestions.length === 0) return NOTHING$1;
	try {
		const patches = await readPatches(client, request);
		const fitting = request.suggestions.filter((one) => isInPatch(patches.get(one.path) ?? "", one)).slice(0, MOST_SUGGESTIONS);
		if (fitting.length === 0) return NOTHING$1;
		const posted = await listPostedKeys(client, request);
		const fresh = fitting.filter((one) => !posted.has(getKey(one)));
		return fresh.length === 0 ? NOTHING$1 : {
			url: await postReview(client, request, fresh),
			refused: null
		};
	} catch (error) {
		return {
			url: null,
			refused: describeRefusal(error, "suggestions", client.access)
		};
	}
}
const NOTHING$1 = {
	url: null,
	refused: null
};
const PAGE_SIZE = 100;
const MOST_PAGES = 30;
async function readPatches(client, request) {
	const missing = new Set(request.suggestions.map(({ path }) => path));
	const patches = new Map();
	for await (const file of listPages(client, request, "files")) {
		const path = getText(file, "filename") ?? "";
		if (!missing.delete(path)) continue;
		patches.set(path, getText(file, "patch") ?? "");
		if (missing.size === 0) break;
	}
	return patches;
}
const getKey = ({ path, oldLines, newLines }) => createHash("sha256").update(JSON.stringify([
	path,
	oldLines,
	newLines
])).digest("hex").slice(0, 16);
const MARKER = /^<!-- plimsoll:suggestion:([0-9a-f]{16}) -->/;
async function listPostedKeys(client, request) {
	const keys = new Set();
	for await (const comment of listPages(client, request, "comments")) {
		const key = MARKER.exec(getText(comment, "body") ?? "")?.[1];
		if (key !== void 0) keys.add(key);
	}
	return keys;
}
async function* listPages(client, { run: { repository }, pullRequest }, what) {
	for (let page = 1; page <= MOST_PAGES; page++) {
		const items = await client.ask({
			route: `GET /repos/{owner}/{repo}/pulls/{pull_number}/${what}`,
			parameters: {
				repository,
				pull_number: pullRequest,
				per_page: PAGE_SIZE,
				page
			},
			read: (answer) => Array.isArray(answer) ? answer : void 0
		});
		yield* items;
		if (items.length < PAGE_SIZE) break;
	}
}
async function postReview(client, request, suggestions) {
	const { run, pullRequest } = request;
	return client.ask({
		route: "POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews",
		parameters: {
			repository: run.repository,
			pull_number: pullRequest,
			commit_id: run.headSha,
			event: "COMMENT",
			body: "These changes make the image smaller. Build and test it before you merge them; `plimsoll fix` can compare both images, and can also add a build stage.",
			comments: suggestions.map(toReviewComment)
		},
		read: (answer) => getText(answer, "html_url"),
		findDone: async () => {
			const posted = await listPostedKeys(client, request);
			return suggestions.every((one) => posted.has(getKey(one))) ? "" : void 0;
		}
	});
}
const toReviewComment = (suggestion) => {
	const { path, line, endLine, body } = suggestion;
	return {
		path,
		...line < endLine && {
			start_line: line,
			start_side: "RIGHT"
		},
		line: endLine,
		side: "RIGHT",
		body: `<!-- plimsoll:suggestion:${getKey(suggestion)} -->\n${body}`
	};
};
//#endregion
//#region src/report/paint/github/check-run.ts
const MOST_TITLE_CHARS = 255;
const MOST_BYTES$1 = 65535;
function renderCheckRun(report, { failOn = "over" } = {}) {
	const safe = neutralizeReport(report);
	const text = chooseFullest(paintTextVersions(safe), MOST_BYTES$1, countBytes);
	const summary = paintVersions(safe, SUMMARY, ({ lead }) => paintSections(lead, safe.run), "none");
	return {
		title: cutEnd(formatReportHeadline(buildReportHeadline(safe)), MOST_TITLE_CHARS, countChars),
		summary: chooseFullest(summary, MOST_BYTES$1, countBytes),
		...text !== "" && { text },
		conclusion: chooseConclusion(report, failOn),
		annotations: listAnnotations(report).filter(({ file, line }) => file !== void 0 && line !== void 0)
	};
}
const SUMMARY = {
	leadRows: 5,
	foldRows: 20,
	layerRows: 130,
	imageBlocks: 20,
	overviewRows: 100,
	arrow: "→"
};
function* paintTextVersions(report) {
	for (const [foldRows, imageBlocks] of [
		[20, 50],
		[5, 50],
		[5, 10],
		[3, 2]
	]) {
		const { folds } = outlineReport(report, {
			...SUMMARY,
			foldRows,
			imageBlocks
		});
		yield paintSections(folds.flatMap(unfold), report.run).join("\n\n");
	}
	yield "";
}
function chooseConclusion({ verdict }, failOn) {
	if (verdict === "pass") return "success";
	return verdict === "warn" || verdict === "fail" && failOn === "never" ? "neutral" : "failure";
}
//#endregion
//#region src/report/paint/github/comment.ts
const MOST_CHARS = 65e3;
function renderComment(report, { maxChars = MOST_CHARS } = {}) {
	const safe = neutralizeReport(report);
	const isGreen = safe.verdict === "pass";
	const paintBody = isGreen ? ({ lead }) => paintSections(lead, safe.run) : paintWithFolds(safe);
	const versions = isGreen ? paintVersions(safe, GREEN, paintBody, "text") : paintVersions(safe, FULL, paintBody);
	const record = formatApprovalRecord(report);
	return chooseFullest(versions, maxChars - record.length, countChars) + record;
}
const FULL = {
	leadRows: 3,
	foldRows: 10,
	layerRows: 40,
	imageBlocks: 20,
	ownFolds: 3,
	fewImages: 5,
	overviewRows: 10,
	arrow: "→"
};
const GREEN = {
	...FULL,
	fewImages: 0,
	countsNotices: true
};
const needsAttention = ({ verdict, findings, advice = [] }) => verdict !== "pass" || findings.some(({ outcome }) => outcome === "waived") || advice.some(isUrgent) && !findings.some(isInheritedPrivateFiles);
const isInheritedPrivateFiles = ({ measure, outcome }) => measure === "privateFiles" && outcome === "inherited";
const USUAL_CHANGE = {
	bytes: 1e7,
	ratio: .01
};
function isWorthAComment({ verdict, images, budget }, from = USUAL_CHANGE) {
	const { loosened = [] } = budget;
	const isNews = images.length === 0 || loosened.length > 0 || images.some(needsAttention) || images.some(hasLostPlatforms) || images.some((image) => hasChangedMuch(image, from));
	return verdict !== "pass" || isNews || images.some(isUnguarded);
}
const hasLostPlatforms = ({ comparison }) => (comparison?.lostPlatforms ?? []).length > 0;
function hasChangedMuch({ comparison }, from) {
	if (comparison === void 0) return false;
	const { bytes, ratio } = findMainGrowth(comparison);
	if (!bytes) return false;
	return Math.abs(bytes) >= (from.bytes ?? Number.POSITIVE_INFINITY) || Math.abs(ratio ?? 0) >= (from.ratio ?? Number.POSITIVE_INFINITY);
}
//#endregion
//#region src/report/paint/github/suggestions.ts
function listSuggestions({ images }) {
	const all = images.flatMap((image) => (image.rewrites ?? []).filter(isHarmless).map((rewrite) => ({
		image,
		rewrite
	})));
	const chosen = [];
	for (const one of all.toSorted((a, b) => b.rewrite.bytes - a.rewrite.bytes)) if (!chosen.some(({ rewrite }) => isOverlapping(rewrite, one.rewrite))) chosen.push(one);
	return chosen.map(({ image, rewrite }) => toSuggestion(image, rewrite));
}
const MOST_CHARACTERS$1 = 2e4;
const isHarmless = ({ oldLines, newLines }) => oldLines.length > 0 && newLines.join("\n").length <= MOST_CHARACTERS$1 && [...oldLines, ...newLines].every((line) => {
	const text = line.replaceAll("	", "");
	return neutralize(text) === text;
});
const isOverlapping = (one, other) => one.file === other.file && one.line <= other.endLine && other.line <= one.endLine;
function toSuggestion({ advice = [] }, rewrite) {
	const { file: path, line, endLine, oldLines, newLines, bytes } = rewrite;
	const titles = advice.filter(({ id, subject }) => rewrite.advice.some((one) => one.id === id && one.subject === subject)).map((one) => escapeProse(describeAdvice(one).title));
	return {
		path,
		line,
		endLine,
		oldLines,
		newLines,
		body: `${[...bytes > 0 ? [`**Saves up to ${formatBytes(bytes)}**`] : [], ...new Set(titles)].join(" · ")}\n\n${fenceLines(newLines, "suggestion")}\n`
	};
}
//#endregion
//#region src/action/twin.ts
async function describeTwin({ request, name, matrix }, run, host) {
	try {
		const { env } = host;
		return {
			request: computeIdentity(request, {
				name,
				matrix,
				env,
				marks: await readRunMarks(run, host)
			}),
			job: env.RUNNER_TRACKING_ID ?? ""
		};
	} catch {
		return;
	}
}
//#endregion
//#region src/action/github.ts
const NOWHERE = {
	run: void 0,
	client: void 0,
	place: {
		workflow: "",
		step: ""
	}
};
async function openGithubSide(known, { token, comment, budgetFrom, timeoutMs }, env, signal) {
	const { subject } = known;
	if ("problem" in known) return {
		...NOWHERE,
		subject,
		problem: known.problem
	};
	const { run, readOnly, head, place, before, isApprovalEvent } = known;
	if (token === "") return {
		run,
		subject,
		place,
		before,
		client: void 0,
		problem: new Message("no-publishing-token", {})
	};
	const publisher = openGithub({
		env,
		token,
		signal,
		readOnly
	});
	const client = publisher.withTimeLimit(computeBoundMs({ timeoutMs }));
	const side = {
		run,
		subject,
		place,
		before,
		isApprovalEvent,
		client,
		publisher,
		problem: void 0
	};
	if (run.event !== "workflow_run" || run.pullRequest !== null || head === null || comment === "never" && budgetFrom !== "base") return side;
	const { repository, headSha } = run;
	const found = await findPullRequest(client, {
		repository,
		headSha,
		headRepository: head.repository,
		headBranch: head.branch
	});
	if ("reason" in found) return {
		...side,
		problem: found.reason
	};
	const { number: pullRequest, baseSha, baseRef } = found;
	return {
		...side,
		run: {
			...run,
			pullRequest,
			baseSha,
			baseRef
		}
	};
}
async function publishOnGithub(report, inputs, { run, place, publisher, problem }, host) {
	const wanted = inputs.check !== void 0 || (inputs.comment !== "never" || inputs.hasSuggestions) && run?.pullRequest !== null;
	if (run === void 0 || publisher === void 0) return {
		commentUrl: null,
		checkUrl: null,
		hasAnnotations: false,
		refusals: problem !== void 0 && wanted ? [problem] : []
	};
	const limitPublisher = () => publisher.withTimeLimit(computePublishingMs(inputs));
	const comment = await writeComment(report, inputs, {
		run,
		place,
		host
	}, limitPublisher());
	const review = comment.url === null && comment.refused !== null ? NOTHING : await suggestChanges(report, inputs, run, limitPublisher());
	const check = await createCheck(report, inputs, run, limitPublisher());
	return {
		commentUrl: comment.url,
		checkUrl: check.url,
		hasAnnotations: check.hasAnnotations && inputs.hasAnnotations,
		refusals: [
			problem ?? null,
			comment.refused,
			review.refused,
			check.refused
		].filter((reason) => reason !== null)
	};
}
const NOTHING = {
	url: null,
	refused: null,
	hasAnnotations: false
};
async function writeComment(report, inputs, { run, place, host }, client) {
	const { comment, commentFrom, name } = inputs;
	if (run.pullRequest === null || comment === "never") return NOTHING;
	return publishComment(client, {
		run,
		place: {
			...place,
			twin: await describeTwin(inputs, run, host)
		},
		pullRequest: run.pullRequest,
		name,
		images: report.images.map(({ key }) => `${key.name} ${key.platform}`),
		body: renderComment(report, { maxChars: MOST_COMMENT_CHARACTERS }),
		mode: comment,
		isWorth: isWorthAComment(report, commentFrom)
	});
}
async function suggestChanges(report, { hasSuggestions, publish }, run, client) {
	const { pullRequest, event } = run;
	if (!hasSuggestions || publish.length > 0 || pullRequest === null || event === "merge_group") return NOTHING;
	return publishSuggestions(client, {
		run,
		pullRequest,
		suggestions: listSuggestions(report)
	});
}
async function createCheck(report, { check, name, failOn, hasAnnotations }, run, client) {
	if (check === void 0) return NOTHING;
	return publishCheckRun(client, {
		...renderCheckRun(report, { failOn }),
		...!hasAnnotations && { annotations: [] },
		run,
		name: name === "" ? check : `${check} (${name})`
	});
}
//#endregion
//#region src/action/outputs.ts
function listOutputs(report) {
	const [worst] = sortWorstFirst(report.images);
	return {
		verdict: report.verdict,
		image: worst?.key.name ?? "",
		platform: worst?.key.platform ?? "",
		...listMeasureOutputs(worst?.facts?.measures),
		...listGrowthOutputs(worst),
		"approved-by": listApprovers(report).join(","),
		images: JSON.stringify(report.images.map(toImageOutput))
	};
}
function listMeasureOutputs(measures) {
	if (measures === void 0) return {};
	const entries = Object.entries({
		ownBytes: null,
		...measures
	});
	return Object.fromEntries(entries.map(([name, value]) => [toOutputName(name), String(value ?? "")]));
}
function listGrowthOutputs(image) {
	const { growthBytes = null, growthRatio = null } = image?.comparison?.measures ?? {};
	return {
		"growth-bytes": growthBytes === null ? "" : String(growthBytes),
		"growth-ratio": growthRatio === null ? "" : String(growthRatio),
		"change-bytes": String(image === void 0 ? "" : measureOwnChange(image) ?? ""),
		"drift-bytes": String((image && findShownDrift(image)?.bytes) ?? ""),
		inherited: String(image?.findings.filter(({ outcome }) => outcome === "inherited").length ?? 0)
	};
}
function measureOwnChange({ facts, comparison }) {
	const growth = comparison?.measures.growthBytes ?? null;
	return facts === void 0 || comparison === void 0 || growth === null ? void 0 : growth - measureBaseUpdate("imageBytes", facts, comparison);
}
const listApprovers = ({ images }) => [...new Set(images.flatMap(({ findings }) => findings.flatMap(({ overridden, isClaim }) => isClaim ? [] : overridden?.by ?? [])))];
const toOutputName = (measure) => measure.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
const toImageOutput = ({ key, verdict, facts, comparison }) => ({
	...key,
	verdict,
	measures: facts?.measures ?? null,
	growth: comparison?.measures ?? null
});
//#endregion
//#region src/publish/github/page-artifact.ts
async function uploadPage(page) {
	const folder = await mkdtemp(join(page.folder || tmpdir(), "plimsoll-page-"));
	try {
		return await withBound(uploadFrom(folder, page), page.boundMs);
	} catch (error) {
		const isUnsupported = error instanceof Error && error.name === "GHESNotSupportedError";
		return {
			reason: isUnsupported ? new Message("artifacts-unsupported", {}) : getMessage(error),
			isUnsupported
		};
	} finally {
		await rm(folder, {
			recursive: true,
			force: true
		});
	}
}
async function uploadFrom(folder, { html, name }) {
	try {
		return await uploadFile(folder, `${name}.html`, html);
	} catch (error) {
		if (!IS_CONFLICT.test(String(getMessage(error)))) throw error;
		return uploadFile(folder, `${name}-${randomBytes(3).toString("hex")}.html`, html);
	}
}
const IS_CONFLICT = /\(409\)/;
async function uploadFile(folder, fileName, html) {
	const { DefaultArtifactClient } = await import("./artifact.js");
	const path = join(folder, fileName);
	await writeFile(path, html);
	const { id } = await new DefaultArtifactClient().uploadArtifact(fileName, [path], folder, { skipArchive: true });
	if (id === void 0) throw new ReasonError(new Message("artifact-without-id", {}));
	return { artifactId: id };
}
async function withBound(work, boundMs) {
	let timer;
	const bound = new Promise((_, reject) => {
		const timeout = new ReasonError(new Message("artifact-timeout", { ms: boundMs }));
		timer = setTimeout(() => reject(timeout), boundMs);
	});
	try {
		return await Promise.race([work, bound]);
	} finally {
		clearTimeout(timer);
	}
}
const MOST_PART_CHARACTERS = 60;
function nameArtifact({ job, step, name, matrix }) {
	const values = readMatrixValues(matrix);
	const shown = ["plimsoll", ...[
		job,
		name === "" ? step : name,
		...values
	].map(toPart).filter((part) => part)].join("-").slice(0, 3 * MOST_PART_CHARACTERS);
	const all = JSON.stringify([
		job,
		step,
		name,
		matrix
	]);
	return `${shown}-${createHash("sha256").update(all).digest("hex").slice(0, 6)}`;
}
const toPart = (text) => text.replace(/[^\w.]+/g, "-").replace(/^[-_.]+|[-_.]+$/g, "").slice(0, MOST_PART_CHARACTERS);
function readMatrixValues(json) {
	try {
		const matrix = JSON.parse(json);
		return (typeof matrix === "object" && matrix !== null ? Object.values(matrix) : []).flatMap((value) => typeof value === "object" ? [] : [String(value)]);
	} catch {
		return [];
	}
}
//#endregion
//#region src/action/page.ts
async function deliverPage(report, inputs, { env, cwd }) {
	const { htmlPath, name, matrix } = inputs;
	if (htmlPath === void 0) return { report };
	const { renderHtml } = await import("./html.js");
	const html = renderHtml(report);
	const lost = await writeOrFail(resolve(cwd, htmlPath), html);
	if (lost !== void 0) return {
		report,
		trouble: new Message("failed-at", {
			problem: lost.text,
			path: htmlPath
		})
	};
	if (report.run === void 0) return { report };
	if (!env.ACTIONS_RESULTS_URL || !env.ACTIONS_RUNTIME_TOKEN) return {
		report,
		notice: new Message("no-artifact-service", { path: htmlPath })
	};
	const { GITHUB_JOB: job = "", GITHUB_ACTION: step = "" } = env;
	const uploaded = await uploadPage({
		html,
		name: nameArtifact({
			job,
			step,
			name,
			matrix
		}),
		folder: env.RUNNER_TEMP,
		boundMs: computePublishingMs(inputs)
	});
	if ("artifactId" in uploaded) return { report: {
		...report,
		run: {
			...report.run,
			pageArtifact: uploaded.artifactId
		}
	} };
	const words = new Message("page-not-uploaded", { reason: uploaded.reason });
	return uploaded.isUnsupported ? {
		report,
		notice: words
	} : {
		report,
		trouble: words
	};
}
//#endregion
//#region src/action/deliver.ts
const LOG_COLUMNS = 120;
async function deliver(given, history, reportPath, step) {
	const { inputs, github, host, log } = step;
	log.print(renderLog(given, host));
	const { report, ...page } = await deliverPage(given, inputs, host);
	const { sarifPath } = inputs;
	const lost = await writeOrFail(reportPath, renderJson(report));
	const lostSarif = await writeSarif(report, sarifPath, host);
	const summaryTrouble = inputs.hasSummary ? await writeJobSummary(renderSummary(report)) : void 0;
	const published = await publishOnGithub(report, inputs, github, host);
	log.annotate(listLogAnnotations(report, inputs, published.hasAnnotations));
	writeOutputs({
		...listOutputs(report),
		report: lost === void 0 ? reportPath : "",
		"comment-url": published.commentUrl ?? "",
		"check-url": published.checkUrl ?? "",
		"html-url": formatPageUrl(report.run) ?? ""
	});
	const troubles = [
		lost && new Message("failed-at", {
			problem: lost.text,
			path: reportPath
		}),
		lostSarif && new Message("failed-at", {
			problem: lostSarif.text,
			path: sarifPath ?? ""
		}),
		page.trouble,
		summaryTrouble,
		...published.refusals
	].filter((trouble) => trouble !== void 0);
	log.annotate(troubles.map((message) => ({
		level: "warning",
		title: "Plimsoll could not publish everything",
		message: formatSentence(message, "action")
	})));
	const { notice } = page;
	if (notice !== void 0) log.annotate([{
		level: "notice",
		title: "Plimsoll",
		message: formatSentence(notice, "action")
	}]);
	await keepForChanges(report, history, step);
	return chooseExitCode(report, inputs, lost ?? lostSarif);
}
function chooseExitCode(report, inputs, lost) {
	const lowered = isLowered(report, inputs) ? EXIT.within : toExitCode(report);
	return Math.max(lowered, lost?.exitCode ?? 0);
}
const renderLog = (report, { env }) => renderTerminal(report, {
	columns: LOG_COLUMNS,
	color: !env.NO_COLOR,
	ascii: false,
	verbose: env.RUNNER_DEBUG === "1",
	verboseWith: "A run with debug logging",
	quiet: false
});
async function writeSarif(report, path, { cwd }) {
	if (path === void 0) return void 0;
	const { renderSarif } = await import("./sarif.js");
	return writeOrFail(resolve(cwd, path), renderSarif(report));
}
function listLogAnnotations(report, inputs, isElsewhere) {
	const wanted = inputs.hasAnnotations && !isElsewhere ? listAnnotations(report) : [];
	const annotations = isLowered(report, inputs) ? wanted.map(toWarning) : wanted;
	const verdict = createVerdictAnnotation(report, inputs);
	const isSaid = annotations.some(({ file, level }) => file === void 0 && level === verdict.level);
	return report.verdict === "pass" || isSaid ? annotations : [verdict, ...annotations];
}
const isLowered = ({ verdict }, { failOn }) => verdict === "fail" && failOn === "never";
const toWarning = (annotation) => annotation.level === "failure" ? {
	...annotation,
	level: "warning"
} : annotation;
function createVerdictAnnotation(report, inputs) {
	const words = formatReportHeadline(buildReportHeadline(neutralizeReport(report)));
	return {
		level: report.verdict === "warn" || isLowered(report, inputs) ? "warning" : "failure",
		title: "Image budget",
		message: words
	};
}
//#endregion
//#region src/gate/trace-breaches.ts
const hasBreach = ({ images }) => images.some(({ findings }) => findings.some(({ outcome }) => outcome === "fail" || outcome === "warn"));
function addBreaches(report, { images: earlier, match }, pushed, budget) {
	const matches = matchImages(report.images.map(({ key }) => ({
		...key,
		family: match?.toFamily(key.name)
	})), earlier.map(({ key, family }) => ({
		...key,
		family
	})), match !== void 0 && !match.isNameEnough);
	const images = report.images.map((image, i) => {
		const found = matches[i];
		const before = found !== void 0 && "index" in found ? earlier[found.index]?.findings : void 0;
		const { findings, history } = image;
		return {
			...image,
			findings: traceBreaches(findings, before, pushed, budget?.noise, history)
		};
	});
	return {
		...report,
		images
	};
}
//#endregion
//#region src/publish/github/labels.ts
async function readLabel(client, { repository, pullRequest, label }) {
	try {
		const variables = {
			repository,
			number: pullRequest
		};
		const { labels, events } = await client.query(LABELS, variables, readLabels);
		return labels.some((node) => getValue(node, "name") === label) ? {
			kind: "set",
			by: findLabelSetter$1(label, events)
		} : { kind: "unset" };
	} catch (error) {
		return {
			kind: "unreachable",
			reason: describeRefusal(error, "label", client.access)
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
	const pull = getValue(data, "repository", "pullRequest");
	const [labels, events] = [getValue(pull, "labels", "nodes"), getValue(pull, "timelineItems", "nodes")];
	return Array.isArray(labels) && Array.isArray(events) ? {
		labels,
		events
	} : void 0;
}
function findLabelSetter$1(label, events) {
	const last = events.findLast((event) => getValue(event, "label", "name") === label);
	return last === void 0 ? "an unknown user" : getText(last, "actor", "login") ?? "ghost";
}
__name(findLabelSetter$1, "findLabelSetter");
//#endregion
//#region src/budget/glob/glob-alternatives.ts
function expandGlob(glob) {
	const parsed = parseGlob(glob);
	if ("message" in parsed) throw new Error(`invalid pattern: ${parsed.message}`);
	return [...new Map(parsed.alternatives.map((parts) => [formatParts(parts), parts]))].map(([text, parts]) => ({
		text,
		parts
	})).sort((a, b) => a.text < b.text ? -1 : 1);
}
const createAllowance = () => ({ left: 2e6 });
function isCovered(inner, others, allowance) {
	for (const outer of others) {
		allowance.left -= (inner.text.length + 1) * (outer.text.length + 1);
		if (allowance.left < 0) return false;
		if (covers(outer.parts, inner.parts, coveredParts)) return true;
	}
	return false;
}
const formatParts = (parts) => {
	const names = parts.map((part) => part === "**" ? part : part.map(formatToken).join(""));
	return `${parts[0] === "**" ? "" : "/"}${names.join("/")}`;
};
function formatToken(token) {
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
	covers: (outer, inner) => inner !== "**" && covers(splitCharacters(outer), splitCharacters(inner), coveredCharacters),
	isPrefixEnough: true
};
const coveredCharacters = {
	isMany: (character) => character === "many",
	covers: (outer, inner) => inner !== "many" && (outer === "any" || outer === inner),
	isPrefixEnough: false
};
const splitCharacters = (part) => part === "**" ? [] : part.flatMap((token) => typeof token === "string" ? [token] : [...token.text]);
//#endregion
//#region src/budget/budget-checks.ts
const listRuleChecks = (budget, scope, flags) => listRulesInForce(budget, flags, scope).map(({ rule, bounds }) => ({
	key: `rule ${rule.key}`,
	kind: "limit",
	label: rule.key,
	unit: rule.unit,
	bound: rule.bound,
	...toLimits(bounds),
	names: listWaiverNames(rule.key, void 0)
}));
function listPartChecks(part) {
	const byKey = new Map();
	const keysByName = new Map();
	const checks = part?.paths.flatMap(listPathChecks) ?? [];
	for (const check of checks) {
		addTo(byKey, check.key, check);
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
const toLimits = ({ warn, fail }) => ({
	warn: warn?.limit ?? null,
	fail: fail?.limit ?? null
});
function listPathChecks(rule) {
	const alternatives = expandGlob(rule.path);
	const texts = alternatives.map(({ text }) => text);
	return [...BYTES.flatMap((what) => {
		const limits = rule[what];
		return limits === null ? [] : [createBytesCheck(rule, what, rule.path, texts, toLimits(limits))];
	}), ...rule.isDenied ? listDenialChecks(rule, alternatives) : []];
}
const BYTES = ["highestBytes", "highestGrowthBytes"];
const createBytesCheck = (rule, what, label, alternatives, limits) => ({
	key: `${what} ${JSON.stringify(alternatives)}`,
	label: what === "highestBytes" ? label : `${label} ${what}`,
	kind: "limit",
	unit: "bytes",
	bound: "atMost",
	...limits,
	names: listWaiverNames(`${rule.id}.${what}`, rule.path)
});
function listDenialChecks(rule, alternatives) {
	const names = listWaiverNames(`${rule.id}.deny`, rule.path);
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
		...createBytesCheck(rule, what, rule.path, some, nothing),
		names,
		isImplied: true
	})))];
}
//#endregion
//#region src/budget/diff/loosened-ignores.ts
const RULE = "highestReclaimableBytes";
function findIgnoreLoosenings(baseBudget, headBudget, flags, allowance) {
	const asked = new Set(listScopes(baseBudget).filter((scope) => listRuleChecks(baseBudget, scope, flags).some(({ label }) => label === RULE)).map(({ image }) => image));
	const isAsked = (name) => asked.has(baseBudget?.images.has(name) ? name : null);
	if (headBudget === void 0 || asked.size === 0) return [];
	const general = listAlternatives(baseBudget);
	const news = findNewIgnores(headBudget, [general], allowance);
	const known = new Set(news);
	const ofImages = [...headBudget.images].flatMap(([name, entry]) => {
		if (entry.ignore.length === 0 || !isAsked(name)) return [];
		return findNewIgnores(entry, [general, listAlternatives(baseBudget?.images.get(name))], allowance).filter((rule) => !known.has(rule)).map((rule) => toLoosening(rule, name));
	});
	return [...news.map((rule) => toLoosening(rule, null)), ...ofImages];
}
const toLoosening = (rule, image) => ({
	kind: "ignore",
	rule,
	image
});
const listAlternatives = (part) => new Map(part?.ignore.flatMap(expandGlob).map((one) => [one.text, one]));
function findNewIgnores({ ignore }, before, allowance) {
	const isKnown = (one) => before.some((known) => known.has(one.text)) || before.some((known) => isCovered(one, known.values(), allowance));
	return ignore.filter((glob) => !expandGlob(glob).every(isKnown));
}
//#endregion
//#region src/budget/diff/loosened-limits.ts
const findStrictest = (checks) => checks.map(toCosts).reduce(pickStricter, {
	warn: Number.POSITIVE_INFINITY,
	fail: Number.POSITIVE_INFINITY
});
const pickStricter = (one, other) => ({
	warn: Math.min(one.warn, other.warn),
	fail: Math.min(one.fail, other.fail)
});
const isLooser = (before, after) => after.fail > before.fail || findFirstAlert(after) > findFirstAlert(before);
function findLimitLoosenings(check, before, after) {
	const { label: rule, unit } = check;
	if (check.kind === "denial") return isLooser(before, after) ? [{
		kind: "denial",
		rule
	}] : [];
	const toLoosening = (bound) => {
		const [oldLimit, newLimit] = [toLimit(check, before[bound]), toLimit(check, after[bound])];
		return {
			kind: "limit",
			rule,
			bound,
			unit,
			oldLimit,
			newLimit
		};
	};
	return [...before.warn < before.fail && findFirstAlert(after) > before.warn ? [toLoosening("warn")] : [], ...after.fail > before.fail ? [toLoosening("fail")] : []];
}
const findFirstAlert = ({ warn, fail }) => Math.min(warn, fail);
const toCosts = (check) => ({
	warn: toCost(check, check.warn),
	fail: toCost(check, check.fail)
});
const toCost = ({ bound }, limit) => {
	if (limit === null) return Number.POSITIVE_INFINITY;
	return bound === "atMost" ? limit : -limit;
};
function toLimit({ bound }, cost) {
	if (cost === Number.POSITIVE_INFINITY) return null;
	return bound === "atMost" ? cost : 0 - cost;
}
//#endregion
//#region src/budget/diff/loosened-cost.ts
const KEYS = [...[
	"pullsPerDay",
	"egressPerGB",
	"storagePerGBMonth",
	"retained"
], ...["currency", "of"]];
function findCostLoosenings({ cost: old }, headBudget, isLimited) {
	const now = headBudget?.cost ?? null;
	if (now === null) return [];
	if (old === null) return isLimited ? [{
		kind: "cost",
		rule: "cost",
		image: null,
		oldValue: null
	}] : [];
	return KEYS.filter((key) => now[key] !== old[key]).map((key) => ({
		kind: "cost",
		rule: `cost.${key}`,
		image: null,
		oldValue: String(old[key]),
		newValue: String(now[key])
	}));
}
//#endregion
//#region src/budget/diff/loosened-fleet.ts
function findFleetLoosenings({ fleet: old }, headBudget) {
	if (old === null) return [];
	const now = headBudget?.fleet ?? null;
	const limits = FLEET_RULES.flatMap(({ key, unit, bound }) => {
		const toCheck = (fleet) => ({
			key: `fleet ${key}`,
			kind: "limit",
			label: `fleet.${key}`,
			unit,
			bound,
			...toLimits(fleet?.rules.get(key) ?? {}),
			names: []
		});
		const before = toCheck(old);
		return findLimitLoosenings(before, findStrictest([before]), findStrictest([toCheck(now)]));
	});
	const ofOther = now === null || now.of === old.of ? [] : [{
		kind: "setting",
		rule: "fleet.of",
		oldValue: old.of,
		newValue: now.of
	}];
	return [...limits, ...ofOther].map((one) => ({
		...one,
		image: null
	}));
}
//#endregion
//#region src/budget/diff/loosened-pull.ts
const SETTINGS = {
	client: "client",
	bandwidth: "bandwidthBytesPerSecond",
	roundTrip: "roundTripSeconds",
	unpack: "unpackBytesPerSecond",
	downloads: "downloads",
	unpacks: "unpacks"
};
function findPullLoosenings(baseBudget, headBudget) {
	const [before, after] = [baseBudget.pull, headBudget?.pull ?? null];
	const [old, now] = [before ?? DEFAULT_PULL, after ?? DEFAULT_PULL];
	return Object.entries(SETTINGS).flatMap(([key, setting]) => {
		if (old[setting] === now[setting]) return [];
		const [oldValue, newValue] = [before?.written[key] ?? null, after?.written[key] ?? null];
		return [{
			kind: "pull",
			rule: `pull.${key}`,
			image: null,
			oldValue,
			newValue
		}];
	});
}
//#endregion
//#region src/budget/diff/loosened-sources.ts
function findSourceLoosenings(baseBudget, headBudget) {
	if (baseBudget === void 0 || headBudget === void 0) return [];
	return [...baseBudget.images].flatMap(([name, entry]) => {
		const now = headBudget.images.get(name);
		if (now === void 0 || !isListed(entry) || !isListed(now)) return [];
		return findChanges(listSourceValues(entry), listSourceValues(now)).map((change) => ({
			kind: "source",
			image: name,
			...change
		}));
	});
}
const isListed = ({ image, build }) => image !== null || build !== null;
function listSourceValues(entry) {
	const { rules, paths, ignore, waivers, settings, base, baseRules, ...others } = entry;
	const { adviceOff, enforceFrom, byPlatform, preset, ...identity } = others;
	const { image, build, platforms, ...more } = identity;
	const { context, ...recipe } = build ?? {};
	const source = image ?? `build: ${context}`;
	const parts = {
		platform: platforms,
		...more
	};
	return new Map([
		["image", source],
		...flattenValue("build", recipe),
		...flattenValue("", parts)
	]);
}
function flattenValue(key, value) {
	if (value === null || value === void 0) return [];
	if (Array.isArray(value)) return value.length === 0 ? [] : [[key, [...value].sort().join(", ")]];
	if (typeof value !== "object") return [[key, String(value)]];
	return Object.entries(value).flatMap(([part, inner]) => flattenValue(key === "" ? part : `${key}.${part}`, inner));
}
function findChanges(before, after) {
	return [...new Set([...before.keys(), ...after.keys()])].flatMap((rule) => {
		const [old, now] = [before.get(rule) ?? null, after.get(rule) ?? null];
		return old === now ? [] : [{
			rule,
			oldValue: shorten(old),
			newValue: shorten(now)
		}];
	});
}
const MOST_CHARACTERS = 200;
const shorten = (value) => value === null ? null : cutEnd(value, MOST_CHARACTERS, countChars);
//#endregion
//#region src/budget/diff/loosened-settings.ts
function findSettingLoosenings(baseBudget, headBudget, flags) {
	const ofAny = [...baseBudget?.mayEstimate !== true && headBudget?.mayEstimate === true && hasRuleNeeding(baseBudget, flags, "stored") ? [{
		kind: "estimate",
		rule: "highestPullBytes",
		image: null
	}] : [], ...listSettingChanges(baseBudget, headBudget)];
	if (baseBudget === void 0) return ofAny;
	return [
		...ofAny,
		...findPullLoosenings(baseBudget, headBudget),
		...findCostLoosenings(baseBudget, headBudget, hasCostLimit(baseBudget, flags)),
		...findFleetLoosenings(baseBudget, headBudget),
		...findBaseImageLoosenings(baseBudget, headBudget, flags),
		...findBaseRuleLoosenings(baseBudget, headBudget),
		...findImageLoosenings(baseBudget, headBudget)
	];
}
const hasRuleNeeding = (budget, flags, need) => listScopes(budget).some((scope) => hasRuleNeedingIn(budget, flags, need, scope));
const hasCostLimit = (budget, flags) => listScopes(budget).some((scope) => listRulesInForce(budget, flags, scope).some(({ rule }) => rule.measure === "costPerYear"));
const hasRuleNeedingIn = (budget, flags, need, scope) => listRulesInForce(budget, flags, scope).some(({ rule }) => rule.needs.includes(need));
function listSettingChanges(baseBudget, headBudget) {
	if (headBudget === void 0) return [];
	const parts = baseBudget === void 0 ? [] : listAllParts(baseBudget);
	const before = new Map(parts.map(({ pointer, part }) => [pointer, part]));
	return listAllParts(headBudget).flatMap((placed) => comparePartSettings(before.get(placed.pointer), placed));
}
const ENFORCE_FROM = "enforce-from";
function comparePartSettings(before, { part, image, platform }) {
	const old = before?.settings ?? new Map();
	const keys = [...new Set([...old.keys(), ...part.settings.keys()])];
	return (before === void 0 ? keys.filter((key) => key === ENFORCE_FROM) : keys).flatMap((rule) => {
		const [oldValue, newValue] = [old.get(rule), part.settings.get(rule)];
		return oldValue === newValue ? [] : [{
			kind: "setting",
			rule,
			image,
			...platform !== null && { platform },
			oldValue: toSettingText(oldValue),
			newValue: toSettingText(newValue)
		}];
	});
}
function toSettingText(json) {
	if (json === void 0) return null;
	const value = JSON.parse(json);
	return typeof value === "string" ? value : json;
}
function findBaseImageLoosenings(baseBudget, headBudget, flags) {
	const getOwnBaseImage = (budget, name) => budget?.images.get(name)?.base ?? null;
	const getBaseImage = (budget, name) => (name === void 0 ? null : getOwnBaseImage(budget, name)) ?? budget?.base ?? null;
	const createLoosening = (image) => ({
		kind: "base",
		rule: "base",
		image
	});
	const isOther = (name) => getBaseImage(baseBudget, name) !== getBaseImage(headBudget, name);
	const ofImages = listImageNames(baseBudget, headBudget).filter((name) => (getOwnBaseImage(baseBudget, name) ?? getOwnBaseImage(headBudget, name)) !== null && isOther(name) && listScopes(baseBudget).some((scope) => scope.image === (baseBudget.images.has(name) ? name : null) && hasRuleNeedingIn(baseBudget, flags, "base", scope)));
	return [...isOther() && hasRuleNeeding(baseBudget, flags, "base") ? [createLoosening(null)] : [], ...ofImages.map(createLoosening)];
}
function findBaseRuleLoosenings(baseBudget, headBudget) {
	const compare = (image) => {
		const before = findBaseRules(baseBudget, image ?? void 0);
		const after = findBaseRules(headBudget, image ?? void 0);
		const news = (after.allowed?.globs ?? []).filter((glob) => !before.allowed?.globs.includes(glob));
		const isWider = before.allowed && (after.allowed === void 0 || news.length > 0);
		return [...before.pinned && !after.pinned ? [{
			kind: "base",
			rule: BASE_PINNED,
			image
		}] : [], ...isWider ? [{
			kind: "base",
			rule: BASE_ALLOWED,
			image,
			newValue: news.join(", ") || null
		}] : []];
	};
	const general = compare(null);
	const known = new Set(general.map(({ rule, newValue }) => `${rule} ${newValue}`));
	const ofImages = listImageNames(baseBudget, headBudget).flatMap(compare).filter(({ rule, newValue }) => !known.has(`${rule} ${newValue}`));
	return [...general, ...ofImages];
}
const listImageNames = (...budgets) => [...new Set(budgets.flatMap((budget) => [...budget?.images.keys() ?? []]))];
function findImageLoosenings(baseBudget, headBudget) {
	return [...baseBudget.images].flatMap(([image, entry]) => {
		const now = headBudget?.images.get(image);
		return isListed(entry) && !(now && isListed(now)) ? [{
			kind: "image",
			rule: "images",
			image
		}] : [];
	});
}
//#endregion
//#region src/budget/diff/loosened-waivers.ts
function findWaiverLoosenings(base, head) {
	const [before, after] = [indexLimitsByDay(base), indexLimitsByDay(head)];
	const until = [...new Set(head.flatMap(({ waiver }) => waiver?.until ?? []))].sort().reverse().find((day) => isLooser(before(day), after(day)) && isLooser(after(DAY_AFTER_ALL), after(day)));
	const waiver = head.find((one) => one.waiver?.until === until)?.waiver;
	if (until === void 0 || waiver === void 0) return [];
	const oldUntil = base.map(getLastDay).sort().at(-1) ?? NEVER;
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
const getLastDay = ({ waiver }) => waiver?.until ?? NEVER;
function indexLimitsByDay(checks) {
	const sorted = checks.toSorted((a, b) => compareText(getLastDay(a), getLastDay(b)));
	let limits = findStrictest([]);
	const asked = sorted.map(({ check }) => {
		limits = pickStricter(limits, findStrictest([check]));
		return limits;
	});
	return (day) => asked[sorted.findLastIndex((one) => getLastDay(one) < day)] ?? findStrictest([]);
}
//#endregion
//#region src/budget/diff/loosened.ts
function findLoosenings(baseBudget, headBudget, flags = NO_FLAGS) {
	const allowance = createAllowance();
	const runs = flags.size === 0 ? [NO_FLAGS] : [NO_FLAGS, flags];
	return removeDuplicates([
		...runs.flatMap((some) => findScopeLoosenings(baseBudget, headBudget, some, allowance)),
		...findIgnoreLoosenings(baseBudget, headBudget, flags, allowance),
		...findSettingLoosenings(baseBudget, headBudget, flags),
		...findSourceLoosenings(baseBudget, headBudget)
	]);
}
const NO_FLAGS = new Map();
function findScopeLoosenings(baseBudget, headBudget, flags, allowance) {
	const index = createIndex(flags);
	const known = new Set();
	return listScopes(baseBudget, headBudget).flatMap((scope) => {
		const [old, now] = [index(baseBudget, scope), index(headBudget, scope)];
		const { image, platform } = scope;
		const keys = image === null && platform === null ? listPathKeys(old) : listTouchedKeys(scope, old, now);
		const found = [...old.rules.keys(), ...keys].flatMap((key) => findKeyLoosenings(key, old, now, allowance));
		const news = found.filter((one) => listBroaderScopes(scope).every((broader) => !known.has(identify(broader, one))));
		for (const one of found) known.add(identify(scope, one));
		return news.map((one) => ({
			...one,
			image,
			...platform !== null && { platform }
		}));
	});
}
const identify = ({ image, platform }, loosening) => JSON.stringify([
	image,
	platform,
	loosening
]);
function listBroaderScopes({ image, platform, platforms }) {
	const [own, ...broader] = [...platforms, null];
	const above = platform === null ? [] : own === platform ? broader : [];
	return [...above.map((one) => ({
		image,
		platform: one
	})), ...image === null ? [] : [platform, ...above].map((one) => ({
		image: null,
		platform: one
	}))];
}
const removeDuplicates = (list) => [...new Map(list.map((one) => [JSON.stringify(one), one])).values()];
function createIndex(flags) {
	const known = new Map();
	const list = (part) => {
		const checks = known.get(part) ?? listPartChecks(part);
		known.set(part, checks);
		return checks;
	};
	return (budget, scope) => ({
		rules: new Map(listRuleChecks(budget, scope, flags).map((check) => [check.key, check])),
		parts: listParts(budget, scope).map(({ part, image, platform }) => ({
			...list(part),
			image,
			platform
		}))
	});
}
const listPathKeys = ({ parts }) => [...new Set(parts.flatMap(({ byKey }) => [...byKey.keys()]))];
function listTouchedKeys(scope, ...sides) {
	const isOwn = (part) => scope.platform === null ? part.image !== null : part.platform !== null || part.image !== null;
	const own = sides.map(({ parts }) => parts.filter(isOwn));
	const waived = sides.flatMap(({ parts }, side) => (own[side] ?? []).flatMap(({ waivers }) => [...waivers.keys()].flatMap((name) => parts.flatMap(({ keysByName }) => [...keysByName.get(name) ?? []]))));
	return [...new Set([...own.flat().flatMap(({ byKey }) => [...byKey.keys()]), ...waived])];
}
function findKeyLoosenings(key, base, head, allowance) {
	const before = listExcusedChecks(base, key).filter(({ check }) => !check.isImplied);
	const [first] = before;
	if (first === void 0) return [];
	const after = findSameChecks(first.check, head, allowance);
	return [...findLimitLoosenings(first.check, findStrictest(before.map(({ check }) => check)), findStrictest(after.map(({ check }) => check))), ...findWaiverLoosenings(before, after)];
}
function listExcusedChecks({ rules, parts }, key) {
	const rule = rules.get(key);
	return (rule ? [rule] : parts.flatMap(({ byKey }) => byKey.get(key) ?? [])).map((check) => ({
		check,
		waiver: findLongestWaiver(parts, check)
	}));
}
function findLongestWaiver(parts, { names }) {
	return parts.flatMap((part) => names.flatMap((name) => part.waivers.get(name) ?? [])).reduce((longest, one) => longest === void 0 || longest.until < one.until ? one : longest, void 0);
}
function findSameChecks({ key, denied }, scope, allowance) {
	const same = listExcusedChecks(scope, key);
	if (same.length > 0 || denied === void 0 || allowance.left < 0) return same;
	return scope.parts.flatMap(({ denials }) => denials).filter((other) => other.denied && isCovered(denied, [other.denied], allowance)).map((check) => ({
		check,
		waiver: findLongestWaiver(scope.parts, check)
	}));
}
//#endregion
//#region src/budget/new-images.ts
function addNewImages(base, head) {
	const added = [...head?.images ?? []].filter(([name]) => !base.images.has(name));
	if (added.length === 0) return {
		merged: base,
		newNames: []
	};
	const images = new Map([...base.images, ...added.map(([name, entry]) => [name, stripRules(entry, base)])]);
	return {
		merged: {
			...base,
			images
		},
		newNames: added.map(([name]) => name)
	};
}
function stripRules(given, base) {
	const { preset: _, adviceOff: _off, byPlatform: _own, enforceFrom: _day, ...entry } = given;
	const source = [...base.images.values()].some(({ image, build }) => image === entry.image && JSON.stringify(build) === JSON.stringify(entry.build)) ? {
		image: null,
		build: null
	} : {};
	return {
		...entry,
		...source,
		isNew: true,
		base: null,
		baseRules: {},
		rules: new Map(),
		paths: [],
		ignore: [],
		waivers: [],
		settings: new Map()
	};
}
//#endregion
//#region src/host/git/base-budget.ts
async function readBaseBranchBudget({ sha, path }, host) {
	if (!isCommitSha(sha)) return "unknown";
	return tryAsk(host, async () => {
		const candidates = listCandidates(path, await findPrefix(host), host);
		const entries = await listTree(sha, candidates, host);
		if (candidates.length === 0 || entries === void 0) return "unknown";
		const getMode = (one) => entries.get(one)?.mode;
		const [first, ...others] = candidates.map((one) => ({
			...one,
			found: findInTree(one.inRepository, getMode)
		})).filter(({ found }) => found.kind !== "absent");
		if (first === void 0) return "absent";
		if (first.found.kind === "not a file") return { reason: first.found.reason };
		const blob = await readBlob(entries.get(first.inRepository).id, first.name, host);
		const names = others.map(({ name }) => name);
		return blob === void 0 ? "unknown" : toBudgetFile(blob, first.name, names);
	});
}
async function listBudgetPaths(path, host) {
	const prefix = await tryAsk(host, () => findPrefix(host));
	const { GITHUB_WORKSPACE: workspace } = host.env;
	const fallback = workspace ? `${toSlashes(relative(workspace, host.cwd))}/` : void 0;
	const root = prefix === "unknown" ? fallback : prefix;
	return root === void 0 ? [] : listCandidates(path, root, host).map(({ inRepository }) => inRepository);
}
function moveToCheckout(path, host) {
	const parts = path === void 0 || isAbsolute(path) || existsSync$1(join(host.cwd, ".git")) ? [] : posix.normalize(toSlashes(path)).split("/");
	for (let count = 1; count < parts.length && parts[0] !== ".."; count++) {
		const cwd = join(host.cwd, ...parts.slice(0, count));
		if (existsSync$1(join(cwd, ".git"))) return {
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
function listCandidates(path, prefix, { cwd }) {
	return (path === void 0 ? BUDGET_NAMES : [path]).map((name) => ({
		name,
		fromHere: toSlashes(isAbsolute(name) ? relative(cwd, name) : name)
	})).map(({ name, fromHere }) => ({
		name,
		inRepository: posix.join(prefix, fromHere).replace(/^\/+/, "")
	})).filter(({ inRepository }) => !/^\.\.?(?:\/|$)/.test(inRepository) && !inRepository.includes("\0"));
}
const toSlashes = (path) => path.replaceAll(sep, "/");
const MOST_MS = 1e4;
const git = (args, host) => runGit(host, args, { answerMs: MOST_MS });
async function findPrefix(host) {
	const { stdout, exitCode } = await git(["rev-parse", "--show-prefix"], host);
	if (exitCode !== 0) throw new GateError("not-in-repository", {});
	return stdout.replace(/\n$/, "");
}
async function listTree(sha, candidates, host) {
	const paths = [...new Set(candidates.flatMap(({ inRepository }) => [...listFoldersAbove(inRepository), inRepository]))];
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
async function readBlob(id, name, host) {
	const { stdout, exitCode } = await git([
		"cat-file",
		"-s",
		id
	], host);
	if (exitCode !== 0) return void 0;
	if (Number(stdout) > 1048576) throw createTooLargeError(name);
	return readGit(host, [
		"cat-file",
		"blob",
		id
	], (stream) => buffer(stream), (reason) => new GateError("budget-unreadable", {
		problem: "damaged",
		reason
	}, { where: name }));
}
async function tryAsk(host, ask) {
	try {
		return await ask();
	} catch (error) {
		if (!(error instanceof GateError) || error.code === "BUDGET_INVALID" || host.signal.aborted) throw error;
		return "unknown";
	}
}
//#endregion
//#region src/publish/github/contents.ts
async function readFileAt(client, { repository, sha, paths }) {
	const folders = [...new Set(["", ...paths.flatMap(listFoldersAbove)])];
	const expressions = [...paths, ...folders].map((path) => `${sha}:${path}`);
	const variables = Object.fromEntries(expressions.map((text, index) => [`p${index}`, text]));
	try {
		const found = await client.query(buildFilesQuery(paths.length, folders.length), {
			repository,
			sha,
			...variables
		}, readRepository);
		if (found.commit === null) return {
			kind: "unreachable",
			reason: new Message("commit-hidden", { sha })
		};
		const modes = listModes(folders.map((folder, at) => [folder, found[`f${paths.length + at}`]]));
		const places = paths.map((path) => findInTree(path, (one) => modes.get(one)));
		const index = places.findIndex(({ kind }) => kind !== "absent");
		const [path, place] = [paths[index], places[index]];
		if (path === void 0 || place === void 0) return { kind: "absent" };
		return place.kind === "not a file" ? {
			kind: "unreachable",
			reason: place.reason
		} : toFile(found[`f${index}`], path);
	} catch (error) {
		return {
			kind: "unreachable",
			reason: describeRefusal(error, "file", client.access)
		};
	}
}
function buildFilesQuery(fileCount, folderCount) {
	const indexes = Array.from({ length: fileCount + folderCount }, (_, index) => index);
	const fields = (at) => at < fileCount ? "... on Blob { text byteSize isTruncated }" : "... on Tree { entries { name mode } }";
	return `query Files($owner: String!, $name: String!, $sha: String!${indexes.map((at) => `, $p${at}: String!`).join("")}) {
  repository(owner: $owner, name: $name) {
    commit: object(expression: $sha) { oid }
${indexes.map((at) => `    f${at}: object(expression: $p${at}) { __typename ${fields(at)} }`).join("\n")}
  }
}`;
}
function listModes(trees) {
	return new Map(trees.flatMap(([folder, tree]) => getList(tree, "entries").flatMap((entry) => {
		const [name, mode] = [getValue(entry, "name"), getValue(entry, "mode")];
		if (typeof name !== "string" || typeof mode !== "number") return [];
		return [[folder === "" ? name : `${folder}/${name}`, mode.toString(8).padStart(6, "0")]];
	})));
}
const getList = (value, key) => {
	const list = getValue(value, key);
	return Array.isArray(list) ? list : [];
};
const readRepository = (data) => isRecord(data) && isRecord(data.repository) ? data.repository : void 0;
const MOST_BYTES = 1 << 20;
function toFile(object, path) {
	const refuse = (reason) => ({
		kind: "unreachable",
		reason
	});
	if (!isRecord(object) || object.__typename !== "Blob") return refuse(new Message("not-file-in-commit", { path }));
	const { text, byteSize, isTruncated } = object;
	if (isTruncated !== false || !(Number(byteSize) <= MOST_BYTES)) return refuse(new Message("file-too-large-for-github", { path }));
	return typeof text === "string" ? {
		kind: "file",
		path,
		text
	} : refuse(new Message("not-text-file-in-commit", { path }));
}
//#endregion
//#region src/action/read-base-budget.ts
async function findBaseBudget(...asked) {
	try {
		return await readBaseBudget(...asked);
	} catch (error) {
		if (!(error instanceof GateError) || error.code !== "BUDGET_INVALID") throw error;
		return { reason: new Message("base-budget-invalid", {}) };
	}
}
async function readBaseBudget(sha, step) {
	const file = await readFile(sha, step);
	if (file === "absent" || "reason" in file) return file;
	return {
		budget: {
			...parseBudget({
				...file,
				source: `${file.source} of the base branch`
			}),
			isOfBaseBranch: true
		},
		path: file.source
	};
}
async function readFile(sha, step) {
	const { path, host } = moveToCheckout(step.inputs.request.budgetPath, step.host);
	const local = await readBaseBranchBudget({
		sha,
		path
	}, host);
	if (local !== "unknown") return local;
	const paths = await listBudgetPaths(path, host);
	if (paths.length === 0) return { reason: new Message("budget-outside-repository", {}) };
	const { run, client } = step.github;
	if (client === void 0 || run === void 0) return { reason: new Message("base-commit-without-token", {}) };
	const found = await readFileAt(client, {
		repository: run.repository,
		sha,
		paths
	});
	if (found.kind === "absent") return "absent";
	return found.kind === "file" ? toBudgetFile(Buffer.from(found.text), found.path) : { reason: found.reason };
}
//#endregion
//#region src/action/base-budget.ts
async function findBudgetInForce(step) {
	const { inputs, github, host } = step;
	const baseSha = github.run?.baseSha ?? null;
	if (inputs.budgetFrom === "base") return findBaseBranchBudget(baseSha, step);
	if (baseSha !== null) {
		const deleted = await findDeletedBudget(baseSha, step);
		if (deleted !== void 0) return deleted;
	}
	const limits = await readLimits(inputs.request, host);
	if (baseSha !== null) return compareWithBase(limits, baseSha, step);
	return github.subject === "branch" ? { limits } : {
		limits: takeSettings(limits, void 0),
		...createUnknownNotice(explainNoBaseCommit(github))
	};
}
async function findDeletedBudget(baseSha, step) {
	const { host } = step;
	const { request } = step.inputs;
	if (hasBudget(request.budgetPath, host)) return void 0;
	const flags = parseRuleFlags(request.ruleFlags);
	const base = await findBaseBudget(baseSha, step);
	if (base === "absent" || "reason" in base) return void 0;
	const notices = request.budgetPath === void 0 ? listUnusedBudgets(host) : [];
	const loosened = [describeDeletion(base.path, request.budgetPath, host)];
	return {
		limits: {
			budget: base.budget,
			flags,
			notices
		},
		loosened,
		baseBudget: base.budget
	};
}
const hasBudget = (path, host) => path === void 0 ? findBudgets(host).length > 0 : isThere(resolve(host.cwd, path));
const describeDeletion = (path, given, { cwd }) => ({
	kind: "budget",
	rule: path,
	image: null,
	...findNearestCheckout(resolve(cwd, given ?? path)) !== void 0 && { newValue: null }
});
async function findBaseBranchBudget(baseSha, step) {
	const { github, host } = step;
	const { request } = step.inputs;
	if (baseSha === null) {
		if (github.subject !== "branch") throw createUnreadableError(explainNoBaseCommit(github), false);
		return {
			limits: await readLimits(request, host),
			notices: [new Message("base-budget-without-effect", {})]
		};
	}
	const base = await readBaseBudget(baseSha, step);
	if (base === "absent") {
		const limits = await readLimits(request, host);
		const notices = limits.budget === void 0 ? [] : [new Message("no-budget-at-base", {})];
		return {
			limits: takeSettings(limits, null),
			notices,
			baseBudget: null
		};
	}
	if ("reason" in base) throw createUnreadableError(base.reason, true);
	const { budget, path } = base;
	const flags = parseRuleFlags(request.ruleFlags);
	if (!hasBudget(request.budgetPath, host)) return {
		limits: {
			budget,
			flags
		},
		baseBudget: budget,
		loosened: [describeDeletion(path, request.budgetPath, host)]
	};
	const head = await readHeadBudget(step);
	if (head === "invalid") return {
		limits: {
			budget,
			flags
		},
		baseBudget: budget,
		notices: [new Message("changed-budget-invalid", {})]
	};
	const { merged, newNames } = addNewImages(budget, head);
	return {
		limits: {
			budget: merged,
			flags
		},
		baseBudget: budget,
		notices: newNames.map((name) => new Message("image-new-in-budget", { name }))
	};
}
async function readHeadBudget({ inputs, host }) {
	const { budgetPath } = inputs.request;
	try {
		return (await readLimits({
			budgetPath,
			ruleFlags: []
		}, host)).budget;
	} catch (error) {
		if (!(error instanceof GateError) || error.code !== "BUDGET_INVALID") throw error;
		return "invalid";
	}
}
const explainNoBaseCommit = ({ problem }) => problem ?? new Message("event-without-base-commit", {});
const createUnreadableError = (reason, isBaseKnown) => new GateError("base-budget-unreadable", {
	reason,
	isBaseKnown
});
const createUnknownNotice = (reason) => ({ notices: [new Message("loosening-unknown", { reason })] });
async function compareWithBase(limits, baseSha, step) {
	const { budget: head, flags } = limits;
	const base = await findBaseBudget(baseSha, step);
	if (base === "absent") return {
		limits: takeSettings(limits, null),
		baseBudget: null,
		loosened: findLoosenings(void 0, head, flags)
	};
	if ("reason" in base) return {
		limits: takeSettings(limits, void 0),
		...createUnknownNotice(base.reason)
	};
	const isSame = base.budget.sha256 === head?.sha256;
	return {
		limits: takeSettings(limits, base.budget),
		baseBudget: base.budget,
		loosened: isSame ? [] : findLoosenings(base.budget, head, flags)
	};
}
const takeSettings = (limits, base) => limits.budget === void 0 ? limits : {
	...limits,
	budget: takeBaseSettings(limits.budget, base)
};
//#endregion
//#region src/gate/baseline/kept.ts
async function findKept(question, cache) {
	const { branch } = question;
	try {
		const prefixes = listReadings(question.facts, question.headRef).map((facts) => listPrefixes(question, facts));
		const found = await cache.restore([...new Set(prefixes.flat())]);
		return found === void 0 ? createMissingBaseline(await explainMissing(question, cache)) : await openEntry(found, prefixes, question);
	} catch (error) {
		return createMissingBaseline(new Message("kept-reports-unreadable", {
			branch,
			reason: getMessage(error)
		}));
	}
}
function listReadings(facts, headRef) {
	if (headRef === void 0) return [facts];
	const refs = facts.marks.refs.filter((ref) => ref !== headRef);
	return [{
		...facts,
		marks: {
			...facts.marks,
			refs
		}
	}, facts];
}
function listPrefixes({ request, commits }, facts) {
	const identity = computeIdentity(request, facts);
	return commits.map((commit) => formatImagePrefix(commit, identity));
}
async function openEntry({ key, text }, prefixes, question) {
	const { commits, branch } = question;
	const distance = commits.findIndex((_, at) => prefixes.some((ofReading) => key.startsWith(ofReading[at] ?? "-")));
	const commit = commits[distance] ?? "";
	const source = `the report of ${commit.slice(0, 12)}`;
	try {
		const { header, report } = parseEntry(text);
		if (header.isContested) return createMissingBaseline(new Message("kept-report-contested", { commit: commit.slice(0, 12) }));
		return {
			images: listKnownImages((await parseBaseline({
				text: report,
				source
			})).images).map((image) => ({
				...image,
				...getFamily(image.key.name, header.families),
				report: null,
				commit,
				distance,
				isUnverified: true,
				...distance > 0 && { between: commits.slice(0, distance) }
			})),
			missing: [],
			claimed: {
				key,
				runId: header.runId,
				event: header.event,
				ref: header.ref ?? ""
			},
			match: {
				toFamily: (name) => findFamily(header.families, name, question),
				isNameEnough: question.facts.name !== ""
			},
			remedy: new Message("next-push-keeps-report", { branch }),
			filesRemedy: new Message("next-push-keeps-files", { branch })
		};
	} catch (error) {
		return createMissingBaseline(new Message("kept-report-unusable", {
			branch,
			reason: getMessage(error)
		}));
	}
}
function findFamily(families, name, question) {
	return listReadings(question.facts, question.headRef).map(({ marks }) => toImageFamily(name, marks)).find((family) => Object.values(families).includes(family));
}
const getFamily = (name, families) => {
	const family = families[name];
	return family === void 0 ? {} : { family };
};
async function explainMissing({ commits, branch, cutShort }, cache) {
	const [start = ""] = commits;
	const asked = commits.slice(0, MOST_ASKED);
	const key = await cache.find(asked.map(formatCommitPrefix));
	const other = asked.find((each) => key?.startsWith(formatCommitPrefix(each)));
	return new Message("no-kept-report", {
		commit: start,
		before: commits.length - 1,
		branch,
		other,
		cutShort
	});
}
const MOST_ASKED = 3;
const createMissingBaseline = (why) => ({
	images: [],
	missing: [{
		name: void 0,
		why
	}]
});
//#endregion
//#region src/publish/github/kept-origin.ts
async function checkOrigin(client, { repository, claimed, ownRef }) {
	const { key, runId, event, ref } = claimed;
	try {
		const refs = (await listKeptEntries(client, repository, key)).map((entry) => entry.ref);
		const other = refs.find((one) => one !== ref);
		if (other !== void 0) return new Message("kept-report-of-other-ref", { ref: other });
		if (refs.length === 0) return new Message("kept-report-unlisted", {});
		if (ref === ownRef || !ref.startsWith("refs/heads/")) return new Message("kept-report-of-own-ref", {});
		const run = await readKeptRun(client, repository, runId);
		return run.event === event && `refs/heads/${run.branch}` === ref ? void 0 : new Message("kept-report-of-other-run", {
			event: run.event,
			branch: run.branch
		});
	} catch (error) {
		return describeRefusal(error, "origin", client.access);
	}
}
//#endregion
//#region src/action/verify-origin.ts
async function verifyOrigin(claimed, what, { github: { run, client }, host }) {
	if (claimed === void 0) return void 0;
	if (run === void 0 || client === void 0) return new Message("no-token-for-origin", { what });
	const ownRef = host.env.GITHUB_REF ?? "";
	return checkOrigin(client, {
		repository: run.repository,
		claimed,
		ownRef
	});
}
//#endregion
//#region src/action/baseline.ts
const CHANGES = [
	"pull_request",
	"pull_request_target",
	"pull_request_review",
	"merge_group"
];
async function findComparison(request, limits, step) {
	const { kind } = step.inputs.baseline;
	if (kind === "off" || kind === "sources") return {};
	if (kind === "auto" && !CHANGES.includes(step.github.run?.event ?? "")) return { compare: skipComparison };
	const buildStart = () => buildBaselineComparison(request, limits, step);
	if (kind === "build") return { compare: await buildStart() };
	const baseline = await findKeptBaseline(step);
	return {
		compare: (images) => compareWithBaseline(images, baseline),
		...(request.build !== void 0 || request.images.length === 0 && [...limits.budget?.images.values() ?? []].some(({ build }) => build !== null)) && { buildStart },
		verifyBaseline: () => verifyOrigin(baseline.claimed, "kept report", step)
	};
}
async function traceToCommits(report, budget, step) {
	const { run } = step.github;
	if (run === void 0) return report;
	const { there } = await step.findPlace(run);
	const earlier = await findKeptBaseline(step);
	const subject = await readSubject(there, run.headSha);
	return addBreaches(report, earlier, {
		commit: run.headSha,
		pullRequest: parsePullRequest(subject ?? "")
	}, budget);
}
async function buildBaselineComparison(request, limits, { github, host, log }) {
	const there = {
		...host,
		log: (chunk) => log.stream(chunk, "Build of the baseline")
	};
	const compare = await buildComparison(createFindStart(github), request, limits, there);
	log.endGroup();
	return compare;
}
const skipComparison = (images) => images.map((image) => ({
	...image,
	noBaseline: new Message("growth-on-pull-requests", {}),
	isBaselineUncalledFor: true
}));
async function findKeptBaseline(step) {
	const { run } = step.github;
	if (run === void 0) return createMissingBaseline(new Message("run-commit-unknown", {}));
	const cache = openCache(step, "read");
	if (cache instanceof Message) return createMissingBaseline(new Message("no-kept-baseline", { reason: cache }));
	const { commits, cutShort, facts } = await step.findPlace(run);
	if (commits.length === 0) return createMissingBaseline(new Message("base-commit-unknown", {}));
	return findKept({
		request: step.inputs.request,
		facts,
		headRef: step.host.env.GITHUB_HEAD_REF || void 0,
		commits,
		cutShort,
		branch: run.baseRef ?? "the branch"
	}, cache);
}
const createFindStart = ({ run, client }) => async (there) => run !== void 0 && await isAbout(run, there) ? (await findBaselineCommits(run, there, openHistory(client, run))).commits[0] : findForkPoint(there);
//#endregion
//#region src/action/history.ts
function createHistoryTracker(step, hasDrift) {
	const { inputs, github, host, findPlace } = step;
	const { run } = github;
	let notices = [];
	let isUnverified = false;
	const nothing = {
		getHistory: () => void 0,
		listNotices: () => notices,
		findDriftPlace: async () => ({
			there: run === void 0 ? host : (await findPlace(run)).there,
			isUnverified,
			isChange: github.subject !== "branch"
		})
	};
	if (run === void 0 || inputs.baseline.kind === "off") return nothing;
	if (!keepsReports(inputs, run, host)) {
		const { headSha: commit, pullRequest } = run;
		const origin = {
			commit,
			pullRequest,
			time: readSeconds(host)
		};
		const trackHistory = async (images) => {
			const found = hasDrift ? await findForChange(step, await findPlace(run)) : void 0;
			if (found === void 0 || found.history.length === 0) {
				isUnverified = hasDrift;
				return continueBaseline(images, origin);
			}
			({isUnverified, notices} = found);
			const distance = found.distance === null ? null : found.distance + 1;
			const point = {
				...origin,
				count: 1,
				distance
			};
			const continued = continueBranch(images, found.history, point, found.toFamily);
			notices = [...notices, ...continued.notices];
			return continued.images;
		};
		return {
			...nothing,
			trackHistory
		};
	}
	let history;
	const trackHistory = async (images) => {
		if (images.some(({ facts }) => facts === void 0)) return images;
		const place = await findPlace(run);
		const commit = (await readCheckedOutCommit(place.there))?.sha ?? run.headSha;
		const found = await findHistory(commit, step, place);
		const origin = await describePush(commit, found, place, host);
		const { marks } = place.facts;
		const continued = continueBranch(images, found.history, origin, (name) => toImageFamily(name, marks));
		({history} = continued);
		notices = [...found.notices, ...continued.notices];
		return continued.images;
	};
	return {
		...nothing,
		trackHistory,
		getHistory: () => history
	};
}
async function findHistory(commit, step, { commits, cutShort, facts }) {
	const { inputs, github } = step;
	const cache = openCache(step, "read");
	if (cache instanceof Message) return {
		history: [],
		distance: null,
		notices: []
	};
	const identity = computeIdentity(inputs.request, facts);
	return findKeptHistory({
		commits: [commit, ...commits],
		own: commit,
		identity,
		before: cutShort === void 0 ? github.before : void 0
	}, cache);
}
async function findForChange(step, { commits, facts }) {
	const cache = openCache(step, "read");
	if (cache instanceof Message || commits.length === 0) return void 0;
	const headRef = step.host.env.GITHUB_HEAD_REF || void 0;
	for (const reading of listReadings(facts, headRef)) {
		const found = await findKeptHistory({
			commits,
			identity: computeIdentity(step.inputs.request, reading)
		}, cache);
		if (found.claimed === void 0) continue;
		const reason = await verifyOrigin(found.claimed, "history", step);
		return {
			...found,
			isUnverified: reason !== void 0,
			notices: [...found.notices, ...reason === void 0 ? [] : [reason]],
			toFamily: (name) => toImageFamily(name, reading.marks)
		};
	}
}
async function describePush(commit, { distance }, { there }, host) {
	const pullRequest = parsePullRequest(await readSubject(there, commit) ?? "") ?? null;
	return {
		commit,
		time: readSeconds(host),
		pullRequest,
		distance,
		count: 1
	};
}
const readSeconds = (host) => Math.floor(host.now().getTime() / 1e3);
//#endregion
//#region src/action/gate.ts
async function gate(step) {
	const { inputs, github, host } = step;
	const inForce = await findBudgetInForce(step);
	const request = nameImages(inputs.request, inForce.limits.budget, host.cwd);
	const { limits } = inForce;
	const tracker = createHistoryTracker(step, (limits.budget?.drift ?? null) !== null);
	const kept = github.isApprovalEvent ? await (await import("./restore-head.js")).restoreHead(request, limits, step) : void 0;
	const measured = kept && "images" in kept ? kept.images : void 0;
	const baseline = measured === void 0 ? await findComparison(request, limits, step) : {};
	const askOverride = (label) => findLabelSetter(label, github);
	const notices = [
		...inputs.notices,
		...inForce.notices ?? [],
		...kept && "notice" in kept ? [kept.notice] : []
	];
	const { run: context } = github;
	const report = await run(request, host, {
		...inForce,
		...baseline,
		notices,
		context,
		askOverride,
		askApprovals: async (budget) => (await import("./approvals.js")).findOverrides(budget, github),
		measured,
		trackHistory: tracker.trackHistory,
		findDriftPlace: tracker.findDriftPlace
	});
	if (measured === void 0 && isOverridable(limits.budget)) await keepHead(report, request, step);
	const traced = context?.event === "push" && inputs.baseline.kind !== "off" && hasBreach(report) ? await traceToCommits(report, limits.budget, step) : report;
	return {
		report: {
			...traced,
			notices: [...traced.notices, ...tracker.listNotices()]
		},
		history: tracker.getHistory()
	};
}
const isOverridable = (budget) => budget !== void 0 && (budget.overrideLabel !== null || budget.override !== void 0);
async function findLabelSetter(label, { run: context, client }) {
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
//#region src/action/comment-from.ts
const DEFAULT = "1%, 10MB";
const PERCENT = /^(\d{1,15}(?:\.\d{1,15})?)\s*%$/;
function readCommentFrom(reader) {
	const text = reader.text("comment-from") ?? DEFAULT;
	let from = {
		bytes: null,
		ratio: null
	};
	for (const part of text.split(/[,\n]/).map((one) => one.trim())) {
		const read = readPart(part);
		if (read === void 0) {
			reader.refuse(new Message("comment-from-invalid", {
				text: part,
				example: DEFAULT
			}));
			continue;
		}
		const [[name] = []] = Object.entries(read);
		if (name !== void 0 && from[name] !== null) reader.refuse(new Message("comment-from-ambiguous", { text }));
		from = {
			...from,
			...read
		};
	}
	return from;
}
function readPart(text) {
	const percent = PERCENT.exec(text)?.[1];
	if (percent !== void 0) return { ratio: Number(percent) / 100 };
	const bytes = /^(?:0|.*[a-z])$/i.test(text) ? parseByteSize(text) : void 0;
	return bytes === void 0 ? void 0 : { bytes };
}
//#endregion
//#region src/action/input-names.ts
const INPUT_NAMES = [
	"image",
	"build",
	"file",
	"target",
	"build-args",
	"platforms",
	"secrets",
	"cache-from",
	"cache-to",
	"network",
	"ssh",
	"build-contexts",
	"add-hosts",
	"no-cache",
	"pull",
	"builder",
	"budget",
	"budget-from",
	"baseline",
	"rules",
	"select",
	"verify",
	"timeout",
	"comment",
	"comment-from",
	"check",
	"annotations",
	"suggestions",
	"summary",
	"fail-on",
	"report",
	"sarif",
	"html",
	"publish",
	"name",
	"matrix",
	"token"
];
const ALIASES = {
	images: "image",
	context: "build",
	"build-context": "build",
	dockerfile: "file",
	"docker-file": "file",
	"build-arg": "build-args",
	platform: "platforms",
	secret: "secrets",
	"add-host": "add-hosts",
	"budget-file": "budget",
	"config-file": "budget",
	"ci-config": "budget",
	rule: "rules",
	"github-token": "token",
	"gh-token": "token",
	"repo-token": "token"
};
function findInputs(env) {
	const given = Object.entries(env).flatMap(([key, value]) => /^INPUT_/i.test(key) ? [[key.slice(6).toLowerCase(), value?.trim() ?? ""]] : []);
	const known = given.filter(([name]) => isInput(name));
	const values = new Map(known.filter(([, value]) => value !== ""));
	const [problems, notices] = [[], []];
	for (const [name, value] of given.filter(([one]) => !isInput(one))) {
		const meant = resolveAlias(name);
		if (meant === void 0) problems.push(describeUnknownInput(name));
		else if (values.has(meant) && meant !== "token") problems.push(new Message("input-set-twice", {
			name,
			meant
		}));
		else notices.push(new Message("input-renamed", {
			name,
			meant
		}));
		if (meant !== void 0 && value !== "") values.set(meant, value);
	}
	return {
		values,
		problems,
		notices
	};
}
const isInput = (name) => INPUT_NAMES.some((one) => one === name);
const resolveAlias = (name) => {
	const dashed = name.replaceAll(/[_ ]/g, "-");
	return INPUT_NAMES.find((one) => one === dashed) ?? ALIASES[dashed];
};
function describeUnknownInput(name) {
	return new Message("unknown-input", {
		name,
		meant: findClosest(name, INPUT_NAMES),
		rule: findClosest(name, RULES.map(({ key }) => key)),
		known: INPUT_NAMES
	});
}
//#endregion
//#region src/action/input-reader.ts
const MOST_NAME_CHARACTERS = 100;
var InputReader = class {
	problems;
	notices;
	#values;
	constructor(env) {
		const { values, problems, notices } = findInputs(env);
		this.problems = [...problems];
		this.notices = notices;
		this.#values = values;
	}
	refuse(problem) {
		this.problems.push(problem);
	}
	attempt(make) {
		try {
			return make();
		} catch (error) {
			if (!(error instanceof GateError)) throw error;
			this.report(error);
			return;
		}
	}
	report({ text: problem, fix: remedy }) {
		this.refuse(remedy === void 0 ? problem : new Message("with-remedy", {
			problem,
			remedy
		}));
	}
	text(name) {
		return this.#values.get(name)?.replace(/^(["'])([^"'\n]+)\1$/, "$2");
	}
	expression(name) {
		const text = this.text(name);
		return text?.startsWith("${{") ? void 0 : text;
	}
	line(name) {
		const text = this.text(name);
		if (text !== void 0 && (/[\r\n]/.test(text) || text.length > MOST_NAME_CHARACTERS)) this.refuse(new Message("input-too-long", {
			name,
			mostChars: MOST_NAME_CHARACTERS
		}));
		return text;
	}
	lines(name, hash) {
		return readList(this.text(name) ?? "", hash).flatMap((entry) => {
			if ("text" in entry) return [entry.text];
			this.refuse(new Message("input-invalid", {
				name,
				problem: entry.problem
			}));
			return [];
		});
	}
	flag(name, fallback) {
		const text = this.text(name);
		if (text === void 0) return fallback;
		if (!/^(?:true|True|TRUE|false|False|FALSE)$/.test(text)) this.refuse(new Message("input-not-boolean", {
			name,
			text
		}));
		return text.toLowerCase() === "true";
	}
	choice(name, allowed, fallback) {
		const text = this.text(name);
		const found = allowed.find((value) => value === text?.toLowerCase());
		if (text === void 0 || found !== void 0) return found ?? fallback;
		const meant = findClosest(text, allowed);
		this.refuse(new Message("input-not-choice", {
			name,
			text,
			allowed,
			meant
		}));
		return fallback;
	}
};
//#endregion
//#region src/action/secret-values.ts
const DOCKER_FORM = /^(?:id|src|source|env|type)=/;
const PAIR = /^([A-Za-z_][\w.-]*)(=|:\s+)(.*)$/s;
function readSecretValue(text) {
	if (DOCKER_FORM.test(text)) return void 0;
	const [, id, separator, value = ""] = PAIR.exec(text) ?? [];
	if (id === void 0) return void 0;
	return {
		id,
		value: (separator === "=" ? void 0 : /^(["'])(.*)\1$/s.exec(value)?.[2]) ?? value
	};
}
function writeSecretFiles(secrets, env) {
	if (secrets.length === 0) return {
		specs: [],
		remove: () => void 0
	};
	const folder = mkdtempSync(join(env.RUNNER_TEMP || tmpdir(), "plimsoll-secrets-"));
	return {
		specs: secrets.map(({ id, value }, index) => {
			const path = join(folder, String(index));
			writeFileSync$1(path, value, {
				mode: 384,
				flag: "wx"
			});
			return `id=${id},src=${path}`;
		}),
		remove: () => rmSync(folder, {
			recursive: true,
			force: true
		})
	};
}
//#endregion
//#region src/action/inputs.ts
function readInputs(env) {
	const reader = new InputReader(env);
	const inputs = readAll(reader);
	if (reader.problems.length === 0) return inputs;
	throw new GateError("inputs-invalid", { problems: reader.problems });
}
function readAll(reader) {
	const publish = reader.lines("publish", "unclear");
	const baseline = reader.attempt(() => parseBaselineMode(reader.lines("baseline", "unclear"), "auto")) ?? { kind: "off" };
	const secrets = reader.lines("secrets", "value");
	const inputs = {
		request: {
			...readRequest(reader),
			...baseline.kind === "sources" && { baselines: baseline.sources }
		},
		baseline,
		timeoutMs: reader.attempt(() => readTimeout(reader.text("timeout"))) ?? 0,
		budgetFrom: reader.choice("budget-from", ["head", "base"], "head"),
		comment: readComment(reader),
		commentFrom: readCommentFrom(reader),
		check: readCheckName(reader),
		hasAnnotations: reader.flag("annotations", true),
		hasSuggestions: reader.flag("suggestions", false),
		hasSummary: reader.flag("summary", true),
		failOn: reader.choice("fail-on", ["over", "never"], "over"),
		reportPath: reader.text("report"),
		sarifPath: reader.text("sarif"),
		htmlPath: reader.text("html"),
		publish,
		name: reader.line("name") ?? "",
		matrix: reader.expression("matrix") ?? "",
		token: reader.text("token") ?? "",
		secretValues: secrets.flatMap((text) => readSecretValue(text) ?? []),
		notices: reader.notices
	};
	if (publish.length > 0) {
		const strays = MEASURING.filter((name) => reader.text(name) !== void 0);
		for (const name of strays) reader.refuse(new Message("input-not-with-publish", { name }));
		if (inputs.hasSuggestions) reader.refuse(new Message("suggestions-with-publish", {}));
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
	"secrets",
	...BUILDER_OPTION_NAMES.map((name) => BUILDER_OPTIONS[name].input)
];
function readRequest(reader) {
	const folder = reader.text("build");
	const images = reader.lines("image", "unclear");
	if (folder !== void 0 && images.length > 0) reader.refuse(new Message("image-and-build", {}));
	const strays = BUILD_ONLY.filter((name) => folder === void 0 && (reader.text(name) ?? "false").toLowerCase() !== "false");
	for (const name of strays) reader.refuse(new Message("input-needs-build", { name }));
	const platforms = readPlatforms(reader);
	return {
		images: reader.attempt(() => parseNamedSources(images)) ?? [],
		build: folder === void 0 ? void 0 : readBuild(reader, folder, platforms),
		budgetPath: reader.text("budget"),
		ruleFlags: reader.lines("rules", "comment"),
		dockerfile: folder === void 0 ? reader.text("file") : void 0,
		platforms: folder === void 0 ? platforms.flatMap((text) => parsePlatform(text) ?? []) : [],
		select: reader.line("select"),
		verify: reader.flag("verify", false),
		hashPlain: true,
		withTree: true
	};
}
const readBuild = (reader, folder, platforms) => ({
	folder,
	file: reader.text("file"),
	target: reader.line("target"),
	buildArgs: reader.lines("build-args", "value").flatMap((text) => reader.attempt(() => readBuildArg(text)) ?? []),
	secrets: reader.lines("secrets", "value").filter((text) => readSecretValue(text) === void 0),
	platforms,
	builderOptions: readBuilderOptions(reader)
});
const readBuilderOptions = (reader) => new Map(BUILDER_OPTION_NAMES.map((name) => [name, readBuilderOption(reader, name)]).filter(([, values]) => values.length > 0));
function readBuilderOption(reader, name) {
	const { input, form } = BUILDER_OPTIONS[name];
	if (form === "switch") return reader.flag(input, false) ? ["true"] : [];
	if (form === "one") return [reader.line(input) ?? []].flat();
	const lines = reader.lines(input, "value");
	return WITH_COMMAS.has(name) ? lines.flatMap((line) => line.split(/\s*,\s*/)) : lines;
}
const WITH_COMMAS = new Set(["ssh", "add-host"]);
function readPlatforms(reader) {
	const given = reader.lines("platforms", "comment").flatMap((line) => line.split(/[\s,]+/)).filter((part) => part !== "");
	for (const text of given.filter((part) => parsePlatform(part) === void 0)) reader.report(new GateError("not-platform", {
		text,
		hint: explainPlatform(text)
	}));
	return given;
}
function readComment(reader) {
	return OFF.test(reader.text("comment") ?? "") ? "never" : reader.choice("comment", [
		"auto",
		"always",
		"never"
	], "auto");
}
const OFF = /^(?:off|false|no)$/i;
function readCheckName(reader) {
	const name = reader.line("check") ?? "off";
	if (/^(?:true|on|yes)$/i.test(name)) reader.refuse(new Message("input-not-check-name", { text: name }));
	return OFF.test(name) ? void 0 : name;
}
//#endregion
//#region src/action/run-short.ts
async function runShort(command, args, { cwd, env }) {
	const variables = Object.entries(env).flatMap(([name, value]) => value === void 0 ? [] : [[name, value]]);
	try {
		return await getExecOutput(command, [...args], {
			cwd,
			env: Object.fromEntries(variables),
			silent: true,
			ignoreReturnCode: true
		});
	} catch (error) {
		throw new GateError("program-not-started", {
			program: command,
			reason: getMessage(error)
		}, { cause: error });
	}
}
//#endregion
//#region src/action/main.ts
async function main(process) {
	const log = new RunnerLog((text) => process.stdout.write(text));
	try {
		return await runStep(readInputs(process.env), process, log);
	} catch (error) {
		return giveUp(toActionError(error), log);
	}
}
async function runStep(given, process, log) {
	hideSecrets(given, process.env);
	const files = writeSecretFiles(given.secretValues, process.env);
	const inputs = addSecrets(given, files.specs);
	const stop = stopOnSignals(process, inputs.timeoutMs);
	const host = createHost(process, stop, log);
	try {
		const publishing = new AbortController();
		const step = createStep({
			inputs,
			github: await openGithubSide(await readGithubRun(process.env), inputs, process.env, publishing.signal),
			host,
			log
		});
		const made = await makeReport(step, stop.orStopped);
		if (made.error?.code === "INTERRUPTED") return giveUp(made.error, log);
		return await deliver(made.report, made.history, await chooseReportPath(inputs, host), step);
	} finally {
		files.remove();
		stop.dispose();
	}
}
function addSecrets(inputs, specs) {
	const { request } = inputs;
	const build = request.build && {
		...request.build,
		secrets: [...request.build.secrets, ...specs]
	};
	return {
		...inputs,
		request: {
			...request,
			build
		}
	};
}
async function makeReport(step, orStopped) {
	const { inputs, github, host } = step;
	const work = inputs.publish.length > 0 ? import("./gather.js").then(async ({ gatherReports }) => ({
		report: await gatherReports(inputs.publish, host.cwd, github.run),
		history: void 0
	})) : gate(step);
	try {
		const { report, history } = await orStopped(work);
		return {
			report: addName(formatSentences(report, "action"), inputs),
			history
		};
	} catch (thrown) {
		const error = toActionError(thrown);
		if (!(thrown instanceof GateError)) host.debug(String(thrown?.stack ?? thrown));
		const report = createFailureReport(error, describeSubject(inputs), github.run);
		return {
			report: addName(formatSentences(report, "action"), inputs),
			error
		};
	}
}
const addName = (report, { name }) => report.run === void 0 || name === "" ? report : {
	...report,
	run: {
		...report.run,
		name
	}
};
function describeSubject({ name, request, publish }) {
	const [first] = [
		name,
		request.build && `build:${request.build.folder}`,
		request.images[0]?.name,
		request.images[0]?.source,
		publish[0]
	].filter(Boolean);
	return first ?? "the images of the budget";
}
function giveUp(given, log) {
	const error = formatError(given, "action");
	log.print(renderError(error, {
		columns: 120,
		color: true,
		ascii: false
	}));
	if (error.exitCode === EXIT.interrupted) return error.exitCode;
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
function hideSecrets({ request, secretValues }, env) {
	const inVariables = (request.build?.secrets ?? []).map((spec) => env[findSecretVariable(spec) ?? ""] ?? "");
	for (const text of [...inVariables, ...secretValues.map(({ value }) => value)]) for (const line of text.split(/\r?\n/)) if (line.trim() !== "") setSecret(line);
}
const removeInputs = (env) => Object.fromEntries(Object.entries(env).filter(([name]) => !/^INPUT_/i.test(name)));
function createHost(process, { signal, timeLeftMs }, log) {
	const isDebug = process.env.RUNNER_DEBUG === "1";
	return {
		env: removeInputs(process.env),
		cwd: getWorkingFolder(process),
		signal,
		timeLeftMs,
		now: () => new Date(),
		progress: () => void 0,
		debug: (line) => {
			if (isDebug) log.print(`plimsoll: ${line}`);
		},
		log: (chunk) => log.stream(chunk, "Build"),
		runShort
	};
}
async function chooseReportPath({ reportPath }, { env, cwd }) {
	const own = join(env.RUNNER_TEMP || cwd, `plimsoll-${randomBytes(4).toString("hex")}`, "report.json");
	const path = reportPath === void 0 ? own : resolve(cwd, reportPath);
	await makeFolder(dirname(path)).catch(() => void 0);
	return path;
}
async function makeFolder(path) {
	const make = () => mkdir(path).catch((error) => error.code);
	if (await make() !== "ENOENT" || dirname(path) === path) return;
	await makeFolder(dirname(path));
	await make();
}
//#endregion
//#region src/action.ts
exitWhenDone(main(process), process);
//#endregion
export {};
