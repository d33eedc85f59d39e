import "./rolldown-runtime.js";
import { oa as isRecord } from "./gate.js";
import { Ot as neutralize, St as cutEnd, x as VERSION, xt as countChars } from "./start.js";
import { t as computeRetryDelay } from "./retry-delay.js";
import { setTimeout } from "node:timers/promises";
//#region src/publish/github/answer.ts
function getValue(value, ...keys) {
	return keys.reduce((found, key) => isRecord(found) ? found[key] : void 0, value);
}
function getText(value, ...keys) {
	const found = getValue(value, ...keys);
	return typeof found === "string" ? found : void 0;
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
function sanitizeMessage(words, token) {
	return cutEnd(neutralize((token === "" ? words : words.replaceAll(token, "***")).replace(/\s+/g, " ").trim()), MOST_WORDS, countChars);
}
function toFailure(error, nowMs) {
	const { response } = Object(error);
	if (isRecord(response) && typeof response.status === "number") {
		const headers = isRecord(response.headers) ? response.headers : {};
		return toResponseFailure(response.status, readMessage(response.data), headers, nowMs);
	}
	return {
		kind: "unreachable",
		message: "",
		...findCode(error)
	};
}
function toGraphqlFailure(errors, headers, nowMs) {
	const first = isRecord(errors[0]) ? errors[0] : {};
	const message = readMessage({ message: first.message });
	if (isLimitMessage(message) || String(first.type).startsWith("RATE_LIMIT")) return {
		kind: "limited",
		status: 429,
		message,
		waitMs: readWaitMs(headers, nowMs)
	};
	const code = isRecord(first.extensions) ? first.extensions.code : void 0;
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
function toResponseFailure(status, message, headers, nowMs) {
	if (status >= 500) return {
		kind: "broken",
		status,
		message,
		...headers["retry-after"] !== void 0 && { waitMs: readWaitMs(headers, nowMs) }
	};
	if (status === 429 || status === 403 && (headers["retry-after"] !== void 0 || headers["x-ratelimit-remaining"] === "0" || isLimitMessage(message))) return {
		kind: "limited",
		status,
		message,
		waitMs: readWaitMs(headers, nowMs)
	};
	return {
		kind: status >= 400 ? "refused" : "broken",
		status,
		message
	};
}
const isLimitMessage = (message) => /secondary rate limit|rate limit exceeded|abuse/i.test(message);
function readWaitMs(headers, nowMs) {
	const seconds = Number(headers["retry-after"]);
	if (headers["retry-after"] !== void 0 && seconds >= 0) return seconds * 1e3;
	const resetMs = Number(headers["x-ratelimit-reset"]) * 1e3;
	if (headers["x-ratelimit-remaining"] === "0" && resetMs > 0) return Math.max(1e3, resetMs - nowMs);
	return 6e4;
}
function readMessage(data) {
	if (!isRecord(data) || typeof data.message !== "string") return "";
	const details = (Array.isArray(data.errors) ? data.errors : []).slice(0, 3).map(readDetail).filter(Boolean);
	return [data.message, ...details].join(", ");
}
function readDetail(error) {
	if (typeof error === "string") return error;
	if (!isRecord(error)) return "";
	if (typeof error.message === "string") return error.message;
	return [error.field, error.code].filter((part) => typeof part === "string").join(" ");
}
function findCode(error) {
	let found;
	for (let at = error, depth = 0; typeof at === "object" && at !== null && depth < 6; depth++) {
		const { code, cause } = at;
		if (typeof code === "string") found = code;
		at = cause;
	}
	return found === void 0 ? {} : { code: found };
}
//#endregion
//#region src/publish/github/retry-policy.ts
const REAL_PACE = {
	now: Date.now,
	sleep: (ms, signal) => setTimeout(ms, void 0, { signal }),
	answerMs: 2e4
};
const MOST_LOST_MS = 8e4;
const LIMITS = {
	attempts: 4,
	firstDelayMs: 1e3,
	longestDelayMs: MOST_LOST_MS,
	randomShare: 0
};
function createRetryPolicy(pace) {
	let lostMs = 0;
	let isGone = false;
	return { wait: async (failure, attempt, startedMs, signal) => {
		lostMs += pace.now() - startedMs;
		const isUnreached = failure.kind === "unreachable";
		if (isUnreached && isGone) return false;
		isGone = isUnreached && attempt >= LIMITS.attempts;
		if (failure.kind === "refused" || failure.kind === "stopped") return false;
		const waitMs = computeRetryDelay(LIMITS, attempt, failure.waitMs);
		if (waitMs === void 0 || lostMs + waitMs > MOST_LOST_MS) return false;
		lostMs += waitMs;
		return pace.sleep(waitMs, signal).then(() => true, () => false);
	} };
}
//#endregion
//#region src/publish/github/client.ts
function openGithub(access) {
	const pace = access.pace ?? REAL_PACE;
	return openClient(access, pace, createRetryPolicy(pace));
}
function openClient(access, pace, patience) {
	const send = openTransport(access, pace);
	const ask = async (question) => {
		for (let attempt = 1;; attempt++) {
			const startedMs = pace.now();
			const outcome = await attemptOnce(send, question);
			if (!(outcome instanceof GithubFailure)) return outcome.value;
			if (!await patience.wait(outcome, attempt, startedMs, access.signal)) throw outcome;
			if (question.findDone === void 0 || outcome.kind === "limited") continue;
			const done = await question.findDone();
			if (done !== void 0) return done;
		}
	};
	const query = (text, variables, read) => ask({
		route: `POST ${getGraphqlUrl(access.env)}`,
		parameters: {
			query: text,
			variables
		},
		read: (answer) => isRecord(answer) ? read(answer.data) : void 0
	});
	const withTimeLimit = (totalMs) => limitTime(access, pace, patience, totalMs);
	return {
		access,
		ask,
		query,
		withTimeLimit
	};
}
function limitTime(access, pace, patience, totalMs) {
	let leftMs = totalMs;
	const limitRequest = async (work) => {
		const startedMs = Date.now();
		const timeUp = AbortSignal.timeout(Math.max(0, Math.ceil(leftMs)));
		const signal = AbortSignal.any([access.signal, timeUp]);
		try {
			return await work(openClient({
				...access,
				signal
			}, pace, patience));
		} catch (error) {
			if (!timeUp.aborted || access.signal.aborted) throw error;
			throw new GithubFailure({
				kind: "unreachable",
				message: "",
				code: "ETIMEDOUT"
			});
		} finally {
			leftMs -= Date.now() - startedMs;
		}
	};
	return {
		access,
		ask: (question) => limitRequest((client) => client.ask(question)),
		query: (query, variables, read) => limitRequest((client) => client.query(query, variables, read)),
		withTimeLimit: (ms) => limitTime(access, pace, patience, Math.min(ms, leftMs))
	};
}
async function attemptOnce(send, question) {
	try {
		const { data } = await send(question.route, question.parameters);
		const value = question.read(data);
		if (value === void 0) return new GithubFailure({
			kind: "broken",
			message: "the response is not from GitHub"
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
			message: sanitizeMessage(facts.message, access.token)
		});
		if (!/^[\x21-\x7e]+$/.test(access.token)) throw new GithubFailure({
			kind: "refused",
			status: 401,
			message: "the token is not valid"
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
			throw fail(toFailure(error, pace.now()));
		}
		const { data, headers } = answer;
		if (isRecord(data) && Array.isArray(data.errors)) throw fail(toGraphqlFailure(data.errors, headers, pace.now()));
		return {
			data,
			headers
		};
	};
}
const ignore = () => void 0;
const SILENT = {
	debug: ignore,
	info: ignore,
	warn: ignore,
	error: ignore
};
async function connect({ env, token }) {
	const { getOctokit } = await import("./github2.js");
	return getOctokit(token, {
		baseUrl: getApiUrl(env),
		userAgent: `plimsoll/${VERSION}`,
		log: SILENT
	});
}
function getApiUrl(env) {
	return (env.GITHUB_API_URL || "https://api.github.com").replace(/\/+$/, "");
}
function getGraphqlUrl(env) {
	return env.GITHUB_GRAPHQL_URL || `${getApiUrl(env).replace(/\/v3$/, "")}/graphql`;
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
	suggestions: {
		lost: "The suggestions could not be posted",
		permission: "pull-requests: write"
	},
	pullRequest: {
		lost: "The pull request could not be looked up",
		permission: "pull-requests: read"
	},
	label: {
		lost: "The label could not be looked up",
		permission: "pull-requests: read"
	},
	approval: {
		lost: "The approvals of the pull request could not be looked up, so nothing is approved",
		permission: "pull-requests: read"
	},
	pusher: {
		lost: "The account that pushed the commit could not be looked up, so nothing is approved",
		permission: "contents: read"
	},
	role: {
		lost: "The role of an approver could not be looked up, so nothing is approved",
		permission: "metadata: read"
	},
	suites: {
		lost: "The time of the push could not be looked up, so nothing is approved",
		permission: "checks: read"
	},
	queue: {
		lost: "The merge queue could not be looked up, so only its own approvals count",
		permission: "pull-requests: read"
	},
	headOrigin: {
		lost: "Could not check which run kept the report of this commit",
		permission: "actions: read"
	},
	origin: {
		lost: "Could not check which branch the kept report comes from",
		permission: "actions: read"
	},
	file: {
		lost: "The file could not be read from GitHub",
		permission: "contents: read"
	}
};
function describeRefusal(error, asked, access) {
	const { lost, permission } = REQUESTS[asked];
	const [why, fix] = error instanceof GithubFailure ? explain(error, permission, access) : explainUnexpected(error, access);
	return `${lost}: ${why}.${fix === "" ? "" : ` ${fix}.`}`;
}
const SECOND_WORKFLOW = "Publish the report from a second workflow, which runs on `workflow_run`";
function explain(failure, permission, access) {
	switch (failure.kind) {
		case "stopped": return ["the run was stopped before that", ""];
		case "limited": return [describeLimit(failure), "Run the job again later, or run fewer jobs at once"];
		case "broken": return [describeBroken(failure), "Run the job again"];
		case "unreachable": return explainUnreachable(failure, access);
		case "refused": return explainRefused(failure, permission, access);
	}
}
const quoteMessage = (message) => message === "" ? "" : ` (${message.replace(/[.\s]+$/, "")})`;
const describeLimit = ({ message, waitMs = 0 }) => `GitHub's rate limit is exceeded${quoteMessage(message)} for another ${Math.max(1, Math.ceil(waitMs / 6e4))} min`;
const describeBroken = ({ status, message }) => status === void 0 ? `GitHub's response can't be used${quoteMessage(message)}` : `GitHub repeatedly responded with ${status}`;
const CERTIFICATE = /CERT|SIGNATURE/;
function explainUnreachable({ code }, { env }) {
	const host = getHost(getApiUrl(env));
	if (code === "ETIMEDOUT") return [`${host} did not respond in time`, "Check the runner's proxy and firewall"];
	if (CERTIFICATE.test(code ?? "")) return [`the certificate of ${host} is not trusted (${code})`, "Set NODE_EXTRA_CA_CERTS to the file of its certificate authority on the runner"];
	return [`${host} can't be reached (${code ?? "no connection"})`, "Check the runner's proxy and firewall"];
}
function getHost(url) {
	return URL.canParse(url) ? new URL(url).host : "the address in GITHUB_API_URL";
}
function explainRefused(failure, permission, access) {
	const { status, message } = failure;
	const known = KNOWN_WORDS.find(([words]) => words.test(message));
	if (known !== void 0) return [known[1], known[2]];
	if (status === 401) return [`GitHub does not accept the token${quoteMessage(message)}`, "Remove the input `token` to use its default, or renew it"];
	if (status === 403 && (access.readOnly !== null || isMissingPermission(message))) return explainReadOnly(permission, access);
	if (status === 404) return ["GitHub found nothing that the token can access", `Check that it is for this repository. ${suggestPermission(permission)}`];
	return [`GitHub rejected the request${quoteMessage(message)}`, status === 403 ? suggestPermission(permission) : ""];
}
const isMissingPermission = (message) => /not accessible by/i.test(message);
function explainReadOnly(permission, { readOnly }) {
	if (readOnly === "fork") return ["a fork's pull request has a read-only token", SECOND_WORKFLOW];
	const add = suggestPermission(permission);
	if (readOnly === "dependabot") return ["Dependabot runs have a read-only token", `${add}. Or: ${lowerFirst(SECOND_WORKFLOW)}`];
	return ["the token does not have permission", add];
}
const CHECKOUT = "contents: read";
const suggestPermission = (permission) => `Add \`${permission}\` to the job's \`permissions\`${permission === CHECKOUT ? "" : `, in addition to \`${CHECKOUT}\``}`;
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
		"only a GitHub App token can create check runs",
		"Remove the input `token`: a personal access token can't create them"
	],
	[
		/IP allow list/i,
		"the organization's IP allow list does not include this runner",
		"Add its address to the list"
	],
	[
		/SAML/i,
		"the token is not authorized for the organization's single sign-on",
		"Authorize it, or use `github.token`"
	]
];
function explainUnexpected(error, { token }) {
	const { message } = Object(error);
	const own = typeof message === "string" ? sanitizeMessage(message, token) : "";
	return [`an unexpected error${quoteMessage(own)}`, ""];
}
//#endregion
export { getValue as a, getText as i, openGithub as n, GithubFailure as r, describeRefusal as t };
