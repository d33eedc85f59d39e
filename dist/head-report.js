import { r as __name } from "./rolldown-runtime.js";
import { E as parsePlatform, Gt as Message, Ht as getMessage, Lt as GateError, Mt as readRegularFile, Rt as ReasonError, Xt as formatSentence, Zt as formatSentences, x as formatPlatform } from "./start.js";
import { Da as isCommitSha, ha as renderJson, hr as hasEqualSizes, pr as shortenHistory, xa as isRecord } from "./gate.js";
import { a as getValue, i as getText } from "./refusal.js";
import { c as startChild, i as keepTail } from "./last-words.js";
import { a as isShallow, i as hasCommit, o as listFirstParents, r as findMergeBase, s as readCheckedOutCommit, t as askGit } from "./git.js";
import { i as formatHistory, n as parseHistory, r as boundHistory } from "./parse-history.js";
import { t as findRepository } from "./repository.js";
import { t as CACHE_FILE } from "./cache-files.js";
import { t as MOST_REPORT_BYTES } from "./report-file.js";
import { createHash } from "node:crypto";
import { lstat, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { dirname, extname, join, posix, resolve } from "node:path";
import { existsSync } from "node:fs";
import { tmpdir } from "node:os";
//#region src/action/bounds.ts
const MAX_BOUND_MS = 15e3;
const SHARE = .25;
const computeBoundMs = ({ timeoutMs }) => Math.min(MAX_BOUND_MS, Math.ceil(timeoutMs * SHARE));
const MIN_PUBLISHING_MS = 5e3;
const MAX_PUBLISHING_MS = 8e4;
function computePublishingMs({ timeoutMs }) {
	const leftMs = timeoutMs - performance.now();
	return Math.min(MAX_PUBLISHING_MS, Math.max(MIN_PUBLISHING_MS, leftMs / 2));
}
//#endregion
//#region src/gate/baseline/run-marks.ts
function replaceMarks(text, marks) {
	return mergePlaceholders([
		replaceCommits,
		replaceDates,
		replaceNumbers,
		replaceRefs,
		replaceWords
	].reduce((result, step) => step(result, marks), text));
}
const PLACEHOLDER = "*";
const START = "(?<![A-Za-z0-9])";
const END = "(?![A-Za-z0-9])";
const TOKEN_START = "(?<![A-Za-z0-9]|\\d\\.)";
const TOKEN_END = "(?![A-Za-z0-9]|\\.\\d)";
const COMMIT = new RegExp(`${START}((?:sha|git|commit|rev)[-_.]?|g)?([0-9a-f]{7,64})${END}`, "gi");
function replaceCommits(text, { commits }) {
	return text.replace(COMMIT, (whole, mark, digits) => {
		const isWhole = digits.length === 40 || digits.length === 64;
		const isOurs = commits.some((sha) => sha.startsWith(digits.toLowerCase()));
		return isWhole || isOurs || mark !== void 0 ? PLACEHOLDER : whole;
	});
}
const DATE = new RegExp(`(?<!\\d)20\\d\\d([-_./]?)(?:0[1-9]|1[0-2])\\1(?:0[1-9]|[12]\\d|3[01])(?:[-_.T ]?[0-2]\\d[:.-]?[0-5]\\d(?:[:.-]?[0-5]\\d)?(?:[.,]\\d+)?(?:Z|[+-]\\d\\d:?\\d\\d)?)?(?!\\d)`, "g");
const DAY_FIRST = /(?<![\d.])(?:0[1-9]|[12]\d|3[01])([-./])(?:0[1-9]|1[0-2])\1 ?20\d\d(?![\d.])/g;
const MONTH = "(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}";
const CLOCK = "\\d{1,2}:\\d\\d:\\d\\d(?: [AP]M)?(?: (?:[A-Z]{1,5}|[+-]\\d{4}))?";
const WORDED_DATE = new RegExp(`(?:${START}(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]{0,6},? )?${START}(?:${MONTH}[ -]{1,2}\\d{1,2}|\\d{1,2}[ -]${MONTH}),?(?: ${CLOCK})?[ -]20\\d\\d(?: ${CLOCK})?${END}`, "g");
const BARE_CLOCK = /(?<![\w:.])[0-2]\d:[0-5]\d:[0-5]\d(?![\w:])/g;
const replaceDates = (text) => [
	WORDED_DATE,
	DATE,
	DAY_FIRST,
	BARE_CLOCK
].reduce((result, pattern) => result.replace(pattern, PLACEHOLDER), text);
const MARKED = new RegExp(`${TOKEN_START}(?:(?:refs[-_./])?(?:pull[-_]request|pull|pr|mr|ci)[-_.#/]?\\d+(?:[-_./](?:merge|head))?|((?:build|run|job|b|r|no|number)[-_.#]?)(\\d+))${TOKEN_END}`, "gi");
const LONG_NUMBER = new RegExp(`${START}\\d{8,}${END}`, "g");
const BARE_NUMBER = new RegExp(`${TOKEN_START}\\d{5,7}${TOKEN_END}`, "g");
function replaceNumbers(text, { numbers }) {
	return text.replace(MARKED, (whole, _word, number) => number === void 0 || numbers.includes(number) ? PLACEHOLDER : whole).replace(LONG_NUMBER, PLACEHOLDER).replace(BARE_NUMBER, (number) => numbers.includes(number) ? PLACEHOLDER : number);
}
function replaceRefs(text, { refs }) {
	return [...new Set(refs.flatMap(listSpellings))].sort((a, b) => b.length - a.length).reduce((result, ref) => {
		const pattern = ref.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
		return result.replace(new RegExp(`${TOKEN_START}${pattern}${TOKEN_END}`, "gi"), PLACEHOLDER);
	}, text);
}
function listSpellings(ref) {
	const version = /^v?(\d+\.\d+)(\.\d+.*)?$/.exec(ref);
	const versions = version ? [`${version[1]}${version[2] ?? ""}`, version[1]] : [];
	return [
		ref,
		...[
			"-",
			"_",
			"."
		].flatMap((separator) => [/[^\w.-]+/g, /[^A-Za-z0-9]+/g].map((others) => ref.replace(others, separator))),
		...versions
	].filter((spelling) => /[A-Za-z0-9]/.test(spelling));
}
const WORDS = new RegExp(`${TOKEN_START}(?:latest|main|master|trunk|head|merge|ci|pr|pull)${TOKEN_END}`, "gi");
const replaceWords = (text) => text.replace(WORDS, PLACEHOLDER);
const mergePlaceholders = (text) => text.replace(/\*(?:[-_.+/:]\*)+/g, PLACEHOLDER).replace(/(?<=.)[-_+.]\*/g, "").replace(/^\*[-_+.](?=.)/, "");
//#endregion
//#region src/gate/baseline/identity.ts
function computeIdentity(request, facts) {
	return createHash("sha256").update(JSON.stringify(describe(request, facts))).digest("hex");
}
const hasExplicitNames = ({ build, images }, { name }) => name !== "" || build === void 0 && images.every((image) => image.name !== void 0);
function describe(request, facts) {
	const { build, images, budgetPath, select } = request;
	const target = [build?.target ?? null, listPlatforms(request)];
	if (facts.name !== "") return [
		"name",
		facts.name,
		target
	];
	if (build === void 0 && images.length === 0) return [
		"budget",
		budgetPath ?? null,
		target,
		readMatrix(facts)
	];
	const names = images.map(({ name }) => name);
	if (images.length > 0 && !names.includes(void 0)) return [
		"names",
		names.sort(),
		target
	];
	return [
		"images",
		images.map(({ name, source }) => name === void 0 ? toSourceFamily(source, facts) : { name }),
		build === void 0 ? null : describeBuild(build, facts),
		target,
		select === void 0 ? null : replaceMarks(select, facts.marks),
		readMatrix(facts)
	];
}
function describeBuild({ folder, file, buildArgs, builderOptions }, facts) {
	const listFamilies = (pairs) => keepLast(pairs).map((pair) => toArgumentFamily(pair, facts)).sort();
	const contexts = builderOptions?.get("build-context");
	return [
		toPathFamily(folder, facts),
		toPathFamily(file ?? `${folder}/Dockerfile`, facts),
		listFamilies(buildArgs),
		...contexts === void 0 ? [] : [listFamilies(contexts)]
	];
}
const keepLast = (buildArgs) => [...new Map(buildArgs.map((argument) => [argument.replace(/=.*$/s, ""), argument])).values()];
function toArgumentFamily(argument, { marks, env }) {
	const [, name = argument, given] = /^([^=]*)=(.*)$/s.exec(argument) ?? [];
	const value = given ?? env[name] ?? "";
	return `${name}=${COUNT_NAME.test(name) && marks.numbers.includes(value) ? "*" : replaceMarks(value, marks)}`;
}
const COUNT_NAME = /(?:^|_)(?:(?:BUILD|RUN|PR|PULL|PULL_REQUEST|JOB)(?:_?(?:NUMBER|NUM|NR|NO|ID))?|NUMBER)$/i;
const REFERENCE = /^((?:docker|podman|registry|docker-daemon|containers-storage):(?:\/\/)?)(.*)$/s;
const FILE = /^[./]|^(?:docker-archive|oci-archive|oci-dir|oci|dir|file):|\.(?:tar|tgz|tar\.\w+)$/;
function toSourceFamily(source, facts) {
	const [, kind = "", reference = source] = REFERENCE.exec(source) ?? [];
	if (kind === "" && FILE.test(source)) return toPathFamily(source, facts);
	return kind + toImageFamily(reference, facts.marks);
}
function toImageFamily(name, marks) {
	const [, tagged = name, digest] = /^([^@]*)@(\w+:.*)$/.exec(name) ?? [];
	const [, repository = tagged, tag] = /^(.*):([^:/]*)$/s.exec(tagged) ?? [];
	if (tag === void 0 && digest !== void 0) return `${repository}@`;
	if (tag === void 0 && FILE.test(repository)) return toFileFamily(repository, marks);
	return `${repository}:${replaceMarks(tag ?? "latest", marks)}`;
}
function toPathFamily(path, { marks, env }) {
	const [, kind = "", bare = path] = /^([a-z-]+:)?(.*)$/s.exec(path) ?? [];
	const temp = `${env.RUNNER_TEMP}/`;
	return kind + toFileFamily(posix.normalize(bare.startsWith(temp) ? bare.slice(temp.length) : bare).replace(/(?<=.)\/$/, ""), marks);
}
function toFileFamily(path, marks) {
	const [, folder = "", file = path] = /^(.*\/)?([^/]*)$/s.exec(path) ?? [];
	return replaceCommits(folder, marks) + replaceMarks(file, marks);
}
const listPlatforms = ({ build, platforms = [] }) => [...(build?.platforms ?? []).map(normalizePlatform), ...platforms.map(formatPlatform)].sort();
function normalizePlatform(text) {
	const platform = parsePlatform(text);
	return platform === void 0 ? text : formatPlatform(platform);
}
function readMatrix({ matrix, marks }) {
	try {
		const value = JSON.parse(matrix);
		return typeof value === "object" && value !== null ? sortKeys(value, marks) : null;
	} catch {
		return null;
	}
}
function sortKeys(value, marks) {
	if (typeof value === "string") return replaceCommits(value, marks);
	if (Array.isArray(value)) return value.map((item) => sortKeys(item, marks));
	if (typeof value !== "object" || value === null) return value;
	return Object.entries(value).map(([key, item]) => [key, sortKeys(item, marks)]).sort(([a], [b]) => a < b ? -1 : 1);
}
//#endregion
//#region src/gate/baseline/marks-of-run.ts
async function readRunMarks(run, host) {
	const { env } = host;
	const { sha, parents = [] } = await readCheckedOutCommit(host) ?? {};
	return {
		commits: listKnown([
			run.headSha,
			run.baseSha,
			env.GITHUB_SHA,
			sha,
			...parents
		]),
		refs: listKnown([
			env.GITHUB_REF,
			env.GITHUB_REF_NAME,
			env.GITHUB_HEAD_REF,
			env.GITHUB_BASE_REF,
			run.baseRef
		]),
		numbers: listKnown([
			run.runId,
			env.GITHUB_RUN_NUMBER,
			run.pullRequest === null ? void 0 : String(run.pullRequest)
		])
	};
}
const listKnown = (texts) => [...new Set(texts.filter((text) => typeof text === "string" && text !== ""))];
//#endregion
//#region src/gate/baseline/kept-entry.ts
const formatEntry = (header, report) => `${JSON.stringify(header)}\n${report}`;
function parseEntry(entry) {
	const end = entry.indexOf("\n");
	const header = JSON.parse(entry.slice(0, end));
	const isHeader = isRecord(header) && [
		"runId",
		"event",
		"savedBy"
	].every((key) => typeof header[key] === "string") && /^\d{1,18}$/.test(String(header.runId)) && ["string", "undefined"].includes(typeof header.ref) && typeof header.isContested === "boolean" && isRecord(header.families);
	if (end === -1 || !isHeader) throw new Error("it is not an entry of this action");
	return {
		header,
		report: entry.slice(end + 1)
	};
}
const formatCommitPrefix$1 = __name((commit) => `plimsoll-2-${commit}-`, "formatCommitPrefix");
const formatImagePrefix = (commit, identity) => `${formatCommitPrefix$1(commit)}${identity.slice(0, 24)}-`;
const formatHeadPrefix = (commit, identity) => `plimsoll-head-2-${commit}-${identity.slice(0, 24)}-`;
function isSameContent(one, other) {
	const [here, there] = [one.map(describeContent).sort(), other.map(describeContent).sort()];
	return JSON.stringify(here) === JSON.stringify(there);
}
function describeContent({ key, facts }) {
	const content = facts?.files === void 0 ? facts?.layers.map(({ diffId, digest }) => diffId ?? digest) : facts.layers.map(({ layerBytes }) => layerBytes);
	return JSON.stringify([key.platform, content]);
}
//#endregion
//#region src/gate/baseline/keep.ts
async function keepReport(report, header, prefix, cache) {
	const before = await decide(report, header, await cache.restore([prefix]));
	const key = `${prefix}${header.runId}.${header.runAttempt}`;
	if (before === "save") {
		const text = formatEntry(header, renderJson(stripComparisons(report)));
		if (await cache.save(key, text)) return "saved";
		const after = await decide(report, header, await cache.restore([prefix]));
		if (after === "save") throw new Error("the cache service refused the entry");
		if (after === "same") return "same";
	}
	if (before === "same") return "same";
	await cache.save(`${key}.contested`, formatEntry({
		...header,
		isContested: true
	}, ""));
	return "taken";
}
async function decide({ images }, now, found) {
	if (found === void 0) return "save";
	const { header, report } = parseEntry(found.text);
	if (header.isContested) return "taken";
	const { parseReport } = await import("./parse-report2.js");
	const { images: kept } = parseReport({
		text: report,
		source: "the kept report"
	});
	if (isSameContent(images, kept)) return "same";
	const isSameRun = [
		"runId",
		"runAttempt",
		"event"
	].every((name) => header[name] === now[name]);
	const isSameStep = header.savedBy === now.savedBy;
	const isSameMoment = header.event === "push" && now.event === "push";
	return (isSameStep || now.isNamed && !isSameMoment) && !isSameRun ? "save" : "taken";
}
const stripComparisons = (report) => ({
	...report,
	images: report.images.map(({ comparison: _, ...image }) => shortenHistory(image))
});
//#endregion
//#region src/history/unite.ts
function uniteHistories(one, other) {
	const [mine, theirs] = [placePoints(one), placePoints(other)];
	const shift = findShift(mine.placed, theirs.placed);
	if (shift === void 0) return one;
	const moved = theirs.placed.map(({ at, point }) => ({
		at: at + shift,
		point
	}));
	const end = Math.max(...[...mine.placed, ...moved].map(({ at, point }) => endOfRange(at, point)));
	const isOld = ({ at }) => at <= end;
	const [myOld, theirOld] = [mine.placed.filter(isOld), moved.filter(isOld)];
	const [before, old] = theirOld.length > myOld.length ? [theirs.before, theirOld] : [mine.before, myOld];
	const news = mergePlaced(mine.placed.filter((placed) => !isOld(placed)), moved.filter((placed) => !isOld(placed)));
	return [...before, ...measureDistances([...old, ...news])];
}
const endOfRange = (at, { count }) => count > 1 ? at : Number.NEGATIVE_INFINITY;
function placePoints(history) {
	const placed = [];
	let at = 0;
	for (const [index, point] of [...history.entries()].reverse()) {
		placed.unshift({
			at,
			point
		});
		if (point.distance === null) return {
			before: history.slice(0, index),
			placed
		};
		at -= point.distance;
	}
	return {
		before: [],
		placed
	};
}
function findShift(mine, theirs) {
	const places = new Map(mine.map(({ at, point }) => [point.commit, at]));
	for (const { at, point } of theirs.toReversed()) {
		const here = places.get(point.commit);
		if (here !== void 0 && point.commit !== "") return here - at;
	}
}
function mergePlaced(mine, theirs) {
	const added = theirs.filter(({ at, point }) => {
		return mine.filter((one) => one.at === at).every((one) => one.point.commit === point.commit && !hasEqualSizes(one.point, point));
	});
	return [...mine, ...added].toSorted((a, b) => a.at - b.at || compareTimes(a, b));
}
const compareTimes = ({ point: a }, { point: b }) => (a.time ?? 0) - (b.time ?? 0);
const measureDistances = (placed) => placed.map(({ at, point }, index) => {
	const before = placed[index - 1];
	return {
		...point,
		distance: before === void 0 ? null : at - before.at
	};
});
async function findBaselineCommits(run, host, service) {
	const start = await findStartingCommit(run, host, service);
	if (start === void 0) return { commits: [] };
	const local = await listFirstParents(host, start, 50);
	if (local.length === 50 || local.length > 0 && !await isShallow(host)) return { commits: local };
	const answer = await service.listAncestors(start);
	const remote = listFirstParentsOf(start, answer ?? []);
	const commits = remote.length > local.length ? remote : local.length > 0 ? local : [start];
	return answer === void 0 ? {
		commits,
		cutShort: new Message("earlier-commits-unknown", {})
	} : { commits };
}
async function findStartingCommit(run, host, service) {
	const { event, baseSha, headSha } = run;
	if (baseSha === null) return (await readCheckedOutCommit(host))?.parents[0];
	if (!isCommitSha(baseSha)) return void 0;
	if (event === "merge_group") return baseSha;
	const checkedOut = await readCheckedOutCommit(host);
	const [mergedInto, mergedFrom] = checkedOut?.parents ?? [];
	if (mergedInto !== void 0 && mergedFrom === headSha) return mergedInto;
	const head = checkedOut?.sha ?? headSha;
	return (await isShallow(host) ? void 0 : await findMergeBase(host, baseSha, head)) ?? await service.findMergeBase(baseSha, headSha) ?? baseSha;
}
function listFirstParentsOf(start, commits) {
	const parentOf = new Map(commits.map(({ sha, parents }) => [sha, parents[0]]));
	const chain = [];
	for (let at = start; at !== void 0 && chain.length < 50; at = parentOf.get(at)) {
		if (!isCommitSha(at) || chain.includes(at)) break;
		chain.push(at);
	}
	return chain;
}
//#endregion
//#region src/gate/history/kept-history.ts
const formatHistoryPrefix = (commit, identity) => `${formatCommitPrefix(commit)}${identity.slice(0, 24)}-`;
const formatCommitPrefix = (commit) => `plimsoll-history-1-${commit}-`;
async function findKeptHistory(question, cache) {
	try {
		const nearest = await restore(question.commits, question, cache);
		if (nearest === void 0) return await findUnconnected(question, cache);
		const history = await uniteRaces(nearest.history, question, cache);
		const distance = question.commits.indexOf(nearest.commit);
		const notices = isRewritten(question) ? [new Message("history-continues", { commit: nearest.commit.slice(0, 7) })] : [];
		return {
			history,
			distance,
			claimed: nearest.claimed,
			notices
		};
	} catch (error) {
		return {
			history: [],
			distance: null,
			notices: [new Message("history-unusable", { reason: getMessage(error) })]
		};
	}
}
const isRewritten = ({ commits, before }) => before !== void 0 && commits.length < 50 && !commits.includes(before);
async function findUnconnected(question, cache) {
	const { commits, own, before } = question;
	const nothing = {
		history: [],
		distance: null
	};
	const replaced = before === void 0 || commits.includes(before) ? void 0 : await restore([before], question, cache);
	if (replaced !== void 0) return {
		history: replaced.history,
		distance: null,
		claimed: replaced.claimed,
		notices: [new Message("history-breaks", {})]
	};
	const earlier = commits.filter((commit) => commit !== own).slice(0, MOST_ASKED);
	const isRenamed = await cache.find(earlier.map(formatCommitPrefix)) !== void 0;
	return {
		...nothing,
		notices: isRenamed ? [new Message("history-of-other-images", {})] : []
	};
}
const MOST_ASKED = 3;
async function restore(commits, { identity }, cache) {
	const prefixes = commits.map((commit) => formatHistoryPrefix(commit, identity));
	const found = await cache.restore(prefixes);
	if (found === void 0) return void 0;
	const { header, report } = parseEntry(found.text);
	const at = prefixes.findIndex((prefix) => found.key.startsWith(prefix));
	return {
		history: parseHistory(report),
		commit: commits[at] ?? "",
		claimed: {
			key: found.key,
			runId: header.runId,
			event: header.event,
			ref: header.ref ?? ""
		}
	};
}
const MOST_RACES = 3;
async function uniteRaces(nearest, question, cache) {
	let history = nearest;
	for (let race = 0; race < MOST_RACES; race++) {
		const missing = listMissing(history, question.commits);
		if (missing.length === 0) break;
		const other = await restore(missing, question, cache).catch(() => void 0);
		if (other === void 0) break;
		history = uniteHistories(history, other.history);
	}
	return history;
}
function listMissing(history, commits) {
	const after = history.slice(-3).findLast(({ distance }) => distance !== null && distance > 1);
	const at = after === void 0 ? -1 : commits.indexOf(after.commit);
	return at === -1 ? [] : commits.slice(at + 1, at + (after?.distance ?? 1));
}
async function keepHistory(history, header, prefix, cache) {
	const bounded = boundHistory(history);
	if (bounded.length === 0) return;
	const key = `${prefix}${header.runId}.${header.runAttempt}`;
	await cache.save(key, formatEntry({
		...header,
		families: {}
	}, formatHistory(bounded)));
}
//#endregion
//#region src/action/keeps-reports.ts
const KEEPERS = [
	"push",
	"schedule",
	"workflow_dispatch"
];
function keepsReports({ baseline, publish }, { event }, { env }) {
	const isWanted = baseline.kind === "auto" || baseline.kind === "cache";
	const isOfBranch = KEEPERS.includes(event) && (env.GITHUB_REF ?? "").startsWith("refs/heads/");
	return isWanted && publish.length === 0 && isOfBranch;
}
//#endregion
//#region src/host/git/checkout.ts
async function findCheckout(run, folders, host) {
	const known = new Set();
	for (const folder of [
		host.cwd,
		...folders.map((one) => resolve(host.cwd, one)),
		...await listCheckoutsBelow(host)
	]) {
		const root = (await findRepository(folder, host))?.root;
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
async function listCheckoutsBelow({ cwd }) {
	return (await readdir(cwd).catch(() => [])).map((name) => join(cwd, name)).filter((folder) => existsSync(join(folder, ".git")));
}
async function isAbout(run, there) {
	const { env } = there;
	const commits = [
		run.headSha,
		run.baseSha,
		env.GITHUB_SHA
	].filter((sha) => sha && isCommitSha(sha));
	const { sha = "", parents = [] } = await readCheckedOutCommit(there) ?? {};
	if ([sha, ...parents].some((one) => commits.includes(one))) return true;
	for (const commit of commits) if (await hasCommit(there, commit)) return true;
	return isRepositoryUrl(run.repository, await askGit(there, "remote", "get-url", "origin") ?? "");
}
const isRepositoryUrl = (repository, url) => {
	const path = url.toLowerCase().replace(/\/$/, "").replace(/\.git$/, "");
	return ["/", ":"].some((before) => path.endsWith(`${before}${repository.toLowerCase()}`));
};
//#endregion
//#region src/host/cache-process.ts
const waiting = new WeakMap();
async function askCache(host, question, answerMs, onOutput) {
	const idle = waiting.get(host) ?? [];
	waiting.set(host, idle);
	let process = idle.pop();
	while (process?.isRunning === false) process = idle.pop();
	process ??= new CacheProcess(host);
	const answer = await process.ask(question, answerMs, onOutput);
	idle.push(process);
	return answer;
}
const PROGRAM = join(import.meta.dirname, `cache-child${extname(import.meta.filename)}`);
var CacheProcess = class {
	#child;
	#errors;
	isRunning = true;
	#onAnswer = () => void 0;
	constructor(host) {
		const onMessage = (message) => this.#onAnswer(message);
		this.#child = startChild(host, process.execPath, [PROGRAM], { onMessage });
		this.#errors = keepTail([this.#child.stderr]);
		const onEnd = () => {
			this.isRunning = false;
		};
		this.#child.exited.then(onEnd, onEnd);
	}
	async ask(question, answerMs, onOutput) {
		const { stdout, exited, end, send } = this.#child;
		const answered = new Promise((resolve) => {
			this.#onAnswer = resolve;
		});
		const timeIsUp = new GateError("cache-timeout", { ms: answerMs });
		const timer = setTimeout(() => end(timeIsUp), answerMs);
		stdout.on("data", onOutput);
		send(question);
		try {
			const ended = exited.then(() => {
				throw new Error(takeLastLine(this.#errors()));
			});
			return await Promise.race([answered, ended]);
		} finally {
			clearTimeout(timer);
			stdout.off("data", onOutput);
		}
	}
};
const takeLastLine = (text) => text.trim().split("\n").pop() ?? "";
//#endregion
//#region src/host/report-cache.ts
function openReportCache(host, use, boundMs) {
	const { ACTIONS_RESULTS_URL, ACTIONS_CACHE_URL, ACTIONS_CACHE_MODE = "" } = host.env;
	if (!ACTIONS_RESULTS_URL && !ACTIONS_CACHE_URL) return new Message("no-cache", {});
	const mode = ACTIONS_CACHE_MODE.trim().toLowerCase();
	if ((use === "read" ? ["none", "write-only"] : ["none", "read"]).includes(mode)) return new Message("cache-not-permitted", {
		use,
		mode
	});
	return new ReportCache(host, boundMs);
}
var ReportCache = class {
	#host;
	#boundMs;
	#spentMs = 0;
	#lastFailure;
	constructor(host, boundMs) {
		this.#host = host;
		this.#boundMs = boundMs;
	}
	async restore(prefixes) {
		return this.#inFolder(async (folder) => {
			const key = await this.#ask(folder, "restore", prefixes);
			return key === void 0 ? void 0 : {
				key,
				text: await readEntry(folder)
			};
		});
	}
	async find(prefixes) {
		return this.#inFolder((folder) => this.#ask(folder, "find", prefixes));
	}
	async save(key, text) {
		return this.#inFolder(async (folder) => {
			await writeFile(join(folder, CACHE_FILE), text);
			return await this.#ask(folder, "save", [key]) !== void 0;
		});
	}
	async #ask(folder, task, keys) {
		const startedMs = Date.now();
		const answerMs = this.#boundMs - this.#spentMs;
		if (answerMs <= 0) throw this.#noAnswer();
		let printed = "";
		const onOutput = (chunk) => {
			printed += Buffer.from(chunk).toString("latin1");
		};
		try {
			const question = {
				task,
				keys,
				folder
			};
			const { key, complaint, isCutOff } = await askCache(this.#host, question, answerMs, onOutput);
			if (isCutOff) throw new ReasonError(new Message("cache-answer-cut-off", {}));
			if (key === void 0 && complaint !== void 0) throw new Error(complaint);
			return key;
		} catch (error) {
			if (!(error instanceof GateError && error.code === "TIMEOUT") || this.#host.signal.aborted) throw error;
			this.#lastFailure ??= findLastFailure(printed);
			throw this.#noAnswer();
		} finally {
			this.#spentMs += Date.now() - startedMs;
		}
	}
	#noAnswer() {
		return new GateError("cache-timeout", {
			ms: this.#boundMs,
			failed: this.#lastFailure
		});
	}
	async #inFolder(work) {
		const folder = await mkdtemp(join(this.#host.env.RUNNER_TEMP || tmpdir(), "plimsoll-cache-"));
		try {
			return await work(folder);
		} finally {
			await rm(folder, {
				recursive: true,
				force: true
			});
		}
	}
};
async function readEntry(folder) {
	const path = join(folder, CACHE_FILE);
	if ((await lstat(path)).isSymbolicLink()) throw new ReasonError(new Message("cache-entry-without-report", {}));
	return (await readRegularFile(path, MOST_REPORT_BYTES)).toString();
}
const findLastFailure = (stdout) => [...stdout.matchAll(/^Attempt \d+ of \d+ failed with error: (.*?)\. Retrying/gm)].at(-1)?.[1];
//#endregion
//#region src/publish/github/history.ts
function openHistoryService(client, repository) {
	return {
		findMergeBase: async (base, head) => isCommitSha(base) && isCommitSha(head) ? ignoreFailure(askMergeBase(client, repository, base, head)) : void 0,
		listAncestors: async (sha) => isCommitSha(sha) ? ignoreFailure(askAncestors(client, repository, sha)) : void 0
	};
}
const ignoreFailure = (asked) => asked.catch(() => void 0);
function askMergeBase(client, repository, base, head) {
	return client.ask({
		route: "GET /repos/{owner}/{repo}/compare/{basehead}",
		parameters: {
			repository,
			basehead: `${base}...${head}`,
			per_page: 1
		},
		read: (answer) => getSha(answer, "merge_base_commit", "sha")
	});
}
async function askAncestors(client, repository, sha) {
	const nodes = getValue(await client.query(HISTORY, {
		repository,
		sha
	}, readRepository), "object", "history", "nodes");
	return Array.isArray(nodes) ? nodes.flatMap(readCommit) : void 0;
}
const HISTORY = `query History($owner: String!, $name: String!, $sha: String!) {
  repository(owner: $owner, name: $name) {
    object(expression: $sha) {
      ... on Commit { history(first: 100) { nodes { oid parents(first: 1) { nodes { oid } } } } }
    }
  }
}`;
const readRepository = (data) => getValue(data, "repository") ?? void 0;
function readCommit(node) {
	const sha = getSha(node, "oid");
	const parents = getValue(node, "parents", "nodes");
	if (sha === void 0 || !Array.isArray(parents)) return [];
	return [{
		sha,
		parents: parents.flatMap((parent) => getSha(parent, "oid") ?? [])
	}];
}
function getSha(value, ...keys) {
	const text = getText(value, ...keys);
	return text !== void 0 && isCommitSha(text) ? text : void 0;
}
//#endregion
//#region src/action/step.ts
function createStep(given) {
	let found;
	const findPlace = (run) => {
		found ??= findStepPlace(run, given).catch((error) => {
			found = void 0;
			throw error;
		});
		return found;
	};
	return {
		...given,
		findPlace
	};
}
async function findStepPlace(run, { inputs, github, host }) {
	const there = await findCheckout(run, listFolders(inputs.request), host);
	return {
		...await findBaselineCommits(run, there, openHistory(github.client, run)),
		there,
		facts: await readStepFacts(inputs, run, there)
	};
}
const openCache = ({ host, inputs }, use) => openReportCache(host, use, computeBoundMs(inputs));
function listFolders({ build, dockerfile, budgetPath }) {
	const files = [
		dockerfile,
		build?.file,
		budgetPath
	].filter((path) => path !== void 0);
	return [...build === void 0 ? [] : [build.folder], ...files.map((path) => dirname(path))];
}
const readStepFacts = async ({ name, matrix }, run, there) => ({
	name,
	matrix,
	env: there.env,
	marks: await readRunMarks(run, there)
});
const openHistory = (client, { repository }) => client === void 0 ? NO_HISTORY : openHistoryService(client, repository);
const NO_HISTORY = {
	findMergeBase: async () => void 0,
	listAncestors: async () => void 0
};
//#endregion
//#region src/action/keep-for-changes.ts
async function keepForChanges(report, history, step) {
	const { inputs, github, host, log } = step;
	const { run } = github;
	if (run === void 0 || !isComplete(report) || !keepsReports(inputs, run, host)) return;
	try {
		const cache = openCache(step, "write");
		if (cache instanceof Message) return log.print(sayNotKept(cache));
		const { there, facts } = await step.findPlace(run);
		const commit = (await readCheckedOutCommit(there))?.sha ?? run.headSha;
		const identity = computeIdentity(inputs.request, facts);
		const header = createHeader(report, inputs.request, run, facts);
		const kept = await keepReport(report, header, formatImagePrefix(commit, identity), cache);
		if (kept === "taken") log.annotate([createNotice("warning", formatSentence(new Message("kept-report-taken", {}), "action"))]);
		if (kept === "saved") log.print("Kept the report for pull requests.");
		if (kept !== "taken" && history !== void 0) await keepHistory(history, header, formatHistoryPrefix(commit, identity), cache);
	} catch (error) {
		log.annotate([createNotice("notice", sayNotKept(getMessage(error)))]);
	}
}
const createNotice = (level, message) => ({
	level,
	title: "Plimsoll: pull requests are compared with kept reports",
	message
});
const sayNotKept = (reason) => formatSentence(new Message("report-not-kept", { reason }), "action");
const isComplete = ({ images }) => images.length > 0 && images.every(({ facts }) => facts !== void 0);
function createHeader({ images }, request, run, facts) {
	const { GITHUB_WORKFLOW_REF, GITHUB_JOB, GITHUB_ACTION } = facts.env;
	const workflow = GITHUB_WORKFLOW_REF?.replace(/@[^@]*$/, "") ?? run.workflow;
	return {
		runId: run.runId,
		runAttempt: run.runAttempt,
		event: run.event,
		...facts.env.GITHUB_REF && { ref: facts.env.GITHUB_REF },
		savedBy: JSON.stringify([
			workflow,
			GITHUB_JOB,
			GITHUB_ACTION,
			facts.matrix
		]),
		isNamed: hasExplicitNames(request, facts),
		isContested: false,
		families: Object.fromEntries(images.map(({ key }) => [key.name, toImageFamily(key.name, facts.marks)]))
	};
}
//#endregion
//#region src/publish/github/kept-run.ts
function listKeptEntries(client, repository, key) {
	return client.ask({
		route: "GET /repos/{owner}/{repo}/actions/caches",
		parameters: {
			repository,
			key,
			per_page: 100
		},
		read: (answer) => {
			const caches = getValue(answer, "actions_caches");
			if (!Array.isArray(caches)) return void 0;
			return caches.flatMap((cache) => {
				const ref = getText(cache, "key") === key ? getText(cache, "ref") : void 0;
				return ref === void 0 ? [] : [{
					ref,
					createdAt: getText(cache, "created_at") ?? ""
				}];
			});
		}
	});
}
function readKeptRun(client, repository, runId) {
	return client.ask({
		route: "GET /repos/{owner}/{repo}/actions/runs/{run_id}",
		parameters: {
			repository,
			run_id: Number(runId)
		},
		read: (answer) => {
			const [sha, event] = [getText(answer, "head_sha"), getText(answer, "event")];
			const [branch, started] = [getText(answer, "head_branch"), getText(answer, "created_at")];
			return sha && event && branch && started ? {
				sha,
				event,
				branch,
				started
			} : void 0;
		}
	});
}
//#endregion
//#region src/action/head-report.ts
async function keepHead(report, request, step) {
	const { inputs, github, host, findPlace } = step;
	const { run } = github;
	if (run?.event !== "pull_request" || inputs.baseline.kind === "off") return;
	if (!isComplete(report) || report.verdict === "unmeasured") return;
	try {
		const cache = openCache(step, "write");
		if (cache instanceof Message) return;
		const { facts } = await findPlace(run);
		const header = createHeader(report, request, run, facts);
		const key = `${await computeHeadPrefix(request, run, step)}${run.runId}.${run.runAttempt}`;
		await cache.save(key, formatEntry(header, renderJson(formatSentences(report, "action"))));
	} catch (error) {
		host.debug(`the report of the head was not kept: ${getMessage(error)}`);
	}
}
const computeHeadPrefix = async (request, run, { findPlace }) => formatHeadPrefix(run.headSha, computeIdentity(request, (await findPlace(run)).facts));
//#endregion
export { computeIdentity as _, keepForChanges as a, computePublishingMs as b, openHistory as c, findKeptHistory as d, findBaselineCommits as f, readRunMarks as g, parseEntry as h, readKeptRun as i, isAbout as l, formatImagePrefix as m, keepHead as n, createStep as o, formatCommitPrefix$1 as p, listKeptEntries as r, openCache as s, computeHeadPrefix as t, keepsReports as u, toImageFamily as v, computeBoundMs as y };
