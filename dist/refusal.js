import "./rolldown-runtime.js";
import { Ct as neutralize, Gt as Message, Rt as ReasonError, U as VERSION, cn as cutEnd, sn as countChars } from "./start.js";
import { xa as isRecord } from "./gate.js";
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
var GithubFailure = class extends ReasonError {
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
function splitRepository({ repository, ...others }, nameKey) {
	if (repository === void 0) return others;
	const [owner, name] = repository.split("/");
	return {
		owner,
		[nameKey]: name,
		...others
	};
}
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
			variables: splitRepository(variables, "name")
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
		const { data } = await send(question.route, splitRepository(question.parameters, "repo"));
		const value = question.read(data);
		if (value === void 0) return new GithubFailure({
			kind: "broken",
			message: new Message("response-not-from-github", {})
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
			message: sanitizeMessage(String(facts.message), access.token)
		});
		if (!/^[\x21-\x7e]+$/.test(access.token)) throw new GithubFailure({
			kind: "refused",
			status: 401,
			message: new Message("token-invalid", {})
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
				message: ""
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
function describeRefusal(error, asked, { env, token, readOnly }) {
	const url = getApiUrl(env);
	const known = {
		asked,
		readOnly,
		host: URL.canParse(url) ? new URL(url).host : void 0
	};
	if (error instanceof GithubFailure) {
		const { kind, status, code, waitMs, reason: message } = error;
		return new Message("github-refused", {
			...known,
			kind,
			status,
			code,
			waitMs,
			message
		});
	}
	const { message } = Object(error);
	const own = typeof message === "string" ? sanitizeMessage(message, token) : "";
	return new Message("github-refused", {
		...known,
		kind: "unexpected",
		message: own
	});
}
//#endregion
export { getValue as a, getText as i, openGithub as n, GithubFailure as r, describeRefusal as t };
