import "./rolldown-runtime.js";
import { Gt as Message, Ht as getMessage, Lt as GateError, Mt as readRegularFile, Rt as ReasonError, kt as UnreadableFile } from "./start.js";
import { Ca as tryParseJson, la as formatRepository, xa as isRecord } from "./gate.js";
import { t as computeRetryDelay } from "./retry-delay.js";
import { o as run, r as takeLastWords } from "./last-words.js";
import { t as collectAtMost } from "./collect.js";
import { join } from "node:path";
import { BlockList, isIP } from "node:net";
import * as http$1 from "node:http";
import { setMaxListeners } from "node:events";
import { setTimeout as setTimeout$1 } from "node:timers/promises";
import { homedir } from "node:os";
import * as https$1 from "node:https";
//#region src/sources/registry/faults.ts
var PassingFault = class extends Error {
	final;
	waitMs;
	constructor(final, waitMs) {
		super(final.message);
		this.final = final;
		this.waitMs = waitMs;
	}
};
const getReason = (error) => error instanceof ReasonError ? error.reason : takeLastWords(String(getMessage(error)));
const PROXY_REFUSES = "PROXY_REFUSES";
const KINDS = [
	{
		codes: /^PROXY_REFUSES$/,
		id: "host-refused-by-proxy",
		isPassing: false
	},
	{
		codes: /^ENOTFOUND$/,
		id: "host-unknown",
		isPassing: false
	},
	{
		codes: /^EAI_/,
		id: "host-not-resolved",
		isPassing: true
	},
	{
		codes: /^ECONNREFUSED$/,
		id: "connection-refused",
		isPassing: false
	},
	{
		codes: /^(?:EHOSTUNREACH|ENETUNREACH|ETIMEDOUT)$/,
		id: "host-unreachable",
		isPassing: true
	},
	{
		codes: /CERT|SELF_SIGNED|UNABLE_TO_(?:GET|VERIFY)|HOSTNAME_MISMATCH|ERR_TLS_CERT/,
		id: "certificate-not-trusted",
		isPassing: false
	},
	{
		codes: /^EPROTO$|^ERR_SSL_/,
		id: "tls-not-supported",
		isPassing: false
	}
];
function toNetworkFault(error, host, hasAnswered) {
	const code = getCode(error);
	const { id, isPassing } = KINDS.find(({ codes }) => codes.test(code)) ?? {
		id: "connection-broke",
		isPassing: true
	};
	const final = new GateError(id, {
		host,
		detail: getReason(error) || code
	}, { cause: error });
	return hasAnswered || isPassing ? new PassingFault(final) : final;
}
const getCode = (error) => String(error?.code ?? "");
//#endregion
//#region src/sources/registry/attempts.ts
const PATIENCE = {
	answerMs: 6e4,
	idleMs: 6e4,
	attempts: 5,
	firstDelayMs: 500,
	longestDelayMs: 3e4,
	randomShare: .5
};
var Attempts = class {
	#host;
	#patience;
	#failures = 0;
	constructor(host, patience) {
		this.#host = host;
		this.#patience = patience;
	}
	noteProgress() {
		this.#failures = 0;
	}
	async noteFailure(error) {
		this.#host.signal.throwIfAborted();
		if (!(error instanceof PassingFault)) throw error;
		const delayMs = computeRetryDelay(this.#patience, ++this.#failures, error.waitMs);
		if (delayMs === void 0) throw error.final;
		this.#host.debug(`${error.message}; retrying in ${(delayMs / 1e3).toFixed(1)} s`);
		await setTimeout$1(delayMs, void 0, { signal: this.#host.signal }).catch(() => this.#host.signal.throwIfAborted());
	}
};
async function retry(attempts, work) {
	for (;;) try {
		return await work();
	} catch (error) {
		await attempts.noteFailure(error);
	}
}
//#endregion
//#region src/sources/registry/addresses.ts
const isLoopback = (hostname) => hostname === "localhost" || isOneOf(LOOPBACK, hostname);
const isPrivate = (hostname) => isLoopback(hostname) || isOneOf(PRIVATE, hostname);
const isLinkLocal = (hostname) => isOneOf(LINK_LOCAL, hostname);
function isOneOf(list, hostname) {
	const address = hostname.replace(/^\[|\]$/g, "");
	const family = isIP(address);
	return family !== 0 && list.check(address, family === 4 ? "ipv4" : "ipv6");
}
function createBlockList(...ranges) {
	const list = new BlockList();
	for (const [network, prefix] of ranges) list.addSubnet(network, prefix, isIP(network) === 4 ? "ipv4" : "ipv6");
	return list;
}
const LOOPBACK = createBlockList(["127.0.0.0", 8], ["::1", 128]);
const PRIVATE = createBlockList(["0.0.0.0", 8], ["10.0.0.0", 8], ["100.64.0.0", 10], ["172.16.0.0", 12], ["192.168.0.0", 16], ["::", 128], ["fc00::", 7]);
const LINK_LOCAL = createBlockList(["169.254.0.0", 16], ["fe80::", 10], ["fd00:ec2::254", 128], ["100.100.100.200", 32]);
//#endregion
//#region src/sources/registry/endpoint.ts
const INSECURE_VARIABLE = "PLIMSOLL_INSECURE_REGISTRIES";
function toEndpoint({ registry }, env) {
	const address = registry === "docker.io" ? "registry-1.docker.io" : registry.toLowerCase();
	const hostname = parseHostname(address);
	const insecure = (env[INSECURE_VARIABLE] ?? "").split(",").map((name) => name.trim().toLowerCase());
	const mayBePlain = isLoopback(hostname) || insecure.includes(registry.toLowerCase());
	return {
		registry,
		address,
		mayBePlain,
		mayBePrivate: mayBePlain || isPrivate(hostname)
	};
}
function parseHostname(address) {
	try {
		return new URL(`https://${address}`).hostname;
	} catch {
		throw new GateError("registry-address-invalid", { address });
	}
}
function checkTarget(url, endpoint, what) {
	const { registry, mayBePlain, mayBePrivate } = endpoint;
	const refuse = (place, address = url.hostname) => {
		throw new GateError("target-refused", {
			registry,
			what,
			address,
			place
		});
	};
	if (!(url.protocol === "https:" || url.protocol === "http:" && mayBePlain)) refuse("plain", `${url.protocol}//${url.host}`);
	if (isLinkLocal(url.hostname)) refuse("link-local");
	if (!mayBePrivate && isPrivate(url.hostname)) refuse("private");
}
//#endregion
//#region src/sources/registry/proxy.ts
function selectProxy(url, env) {
	const text = env.HTTPS_PROXY || env.https_proxy;
	if (!text || isLoopback(url.hostname) || isExempt(url, env.NO_PROXY || env.no_proxy || "")) return void 0;
	const proxy = text.includes("://") ? text : `http://${text}`;
	if (!URL.canParse(proxy) || !/^https?:$/.test(new URL(proxy).protocol)) throw new GateError("proxy-address-invalid", {});
	return new URL(proxy);
}
function isExempt({ hostname, port }, noProxy) {
	const host = hostname.replace(/^\[|\]$/g, "");
	return noProxy.split(/[\s,]+/).some((entry) => {
		const [, name = "", wantedPort] = /^\[?(.*?)\]?(?::(\d+))?$/.exec(entry.toLowerCase()) ?? [];
		if (wantedPort !== void 0 && wantedPort !== (port || "443")) return false;
		const bare = name.replace(/^\*?\./, "");
		return name === "*" || bare !== "" && (host === bare || host.endsWith(`.${bare}`));
	});
}
var TunnelAgent = class extends https$1.Agent {
	#proxy;
	constructor(proxy) {
		super({ keepAlive: true });
		this.#proxy = proxy;
	}
	createConnection(options, callback) {
		const fail = (error) => callback(error, void 0);
		const { username, password, protocol } = this.#proxy;
		const target = `${options.host?.includes(":") ? `[${options.host}]` : options.host}:${options.port}`;
		const userinfo = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
		const { request } = protocol === "https:" ? https$1 : http$1;
		const asked = request({
			host: this.#proxy.hostname.replace(/^\[|\]$/g, ""),
			port: this.#proxy.port || (protocol === "https:" ? 443 : 80),
			method: "CONNECT",
			path: target,
			headers: {
				host: target,
				...username && { "proxy-authorization": `Basic ${Buffer.from(userinfo).toString("base64")}` }
			},
			agent: false,
			timeout: CONNECT_MS,
			...options.signal && { signal: options.signal }
		});
		asked.once("connect", ({ statusCode }, socket) => {
			socket.setTimeout(0);
			if (statusCode === 200) callback(null, super.createConnection({
				...options,
				socket
			}));
			else {
				socket.destroy();
				fail(createRefusedError(this.#proxy.host, statusCode ?? 0));
			}
		});
		asked.once("timeout", () => asked.destroy(new ReasonError(new Message("proxy-timeout", {}))));
		asked.once("error", (error) => fail(createProxyError(this.#proxy.host, error)));
		asked.end();
	}
};
const CONNECT_MS = 3e4;
function createRefusedError(proxy, status) {
	const error = new ReasonError(new Message("proxy-refused", {
		proxy,
		status
	}));
	return status >= 500 ? error : Object.assign(error, { code: PROXY_REFUSES });
}
const createProxyError = (proxy, error) => new ReasonError(new Message("proxy-failed", {
	proxy,
	problem: getReason(error)
}), error);
//#endregion
//#region src/sources/registry/http.ts
var HttpClient = class {
	#host;
	#patience;
	#plain = new http$1.Agent({ keepAlive: true });
	#direct = new https$1.Agent({ keepAlive: true });
	#tunnels = new Map();
	#answered = new Set();
	#stop = new AbortController();
	#onAbort = () => this.#stop.abort(this.#host.signal.reason);
	constructor(host, patience) {
		this.#host = host;
		this.#patience = patience;
		setMaxListeners(0, this.#stop.signal);
		host.signal.addEventListener("abort", this.#onAbort, { once: true });
	}
	async send(url, { method = "GET", headers, body }) {
		this.#host.signal.throwIfAborted();
		const options = {
			method,
			agent: this.#agentFor(url),
			signal: this.#stop.signal,
			headers: {
				"user-agent": "plimsoll",
				"accept-encoding": "identity",
				...headers
			}
		};
		try {
			const response = await this.#exchange(url, options, body);
			this.#answered.add(url.host);
			this.#host.debug(`${method} ${url.origin}${url.pathname}: ${response.statusCode}`);
			return {
				url,
				status: response.statusCode ?? 0,
				headers: response.headers,
				body: response
			};
		} catch (error) {
			throw this.toFault(error, url);
		}
	}
	async *streamBody({ url, body }) {
		const iterator = body[Symbol.asyncIterator]();
		try {
			for (;;) {
				const timer = setTimeout(() => body.destroy(createTimeoutError(this.#patience.idleMs)), this.#patience.idleMs);
				const { value, done } = await iterator.next().finally(() => clearTimeout(timer));
				if (done) return;
				yield value;
			}
		} catch (error) {
			throw this.toFault(error, url);
		} finally {
			body.destroy();
		}
	}
	async readAtMost(answer, mostBytes) {
		if (Number(answer.headers["content-length"] ?? 0) > mostBytes) {
			answer.body.destroy();
			return;
		}
		return collectAtMost(this.streamBody(answer), mostBytes);
	}
	toFault(error, { host }) {
		this.#host.signal.throwIfAborted();
		return toNetworkFault(error, host, this.#answered.has(host));
	}
	close() {
		this.#host.signal.removeEventListener("abort", this.#onAbort);
		this.#stop.abort();
		for (const agent of [
			this.#plain,
			this.#direct,
			...this.#tunnels.values()
		]) agent.destroy();
	}
	#exchange(url, options, body) {
		return new Promise((resolve, reject) => {
			const { request } = url.protocol === "https:" ? https$1 : http$1;
			const asked = request(url, options, (response) => {
				clearTimeout(timer);
				response.on("error", () => void 0);
				resolve(response);
			});
			const { answerMs } = this.#patience;
			const timer = setTimeout(() => asked.destroy(createTimeoutError(answerMs)), answerMs);
			asked.on("error", (error) => {
				clearTimeout(timer);
				reject(error);
			});
			asked.end(body);
		});
	}
	#agentFor(url) {
		if (url.protocol !== "https:") return this.#plain;
		const proxy = selectProxy(url, this.#host.env);
		if (proxy === void 0) return this.#direct;
		const tunnel = this.#tunnels.get(proxy.href) ?? new TunnelAgent(proxy);
		this.#tunnels.set(proxy.href, tunnel);
		return tunnel;
	}
};
function discard({ headers, body }) {
	const { "content-length": length } = headers;
	if (length !== void 0 && Number(length) <= MOST_DISCARDED_BYTES) body.resume();
	else body.destroy();
}
const MOST_DISCARDED_BYTES = 65536;
const createTimeoutError = (ms) => new ReasonError(new Message("no-data", { seconds: ms / 1e3 }));
//#endregion
//#region src/sources/registry/challenge.ts
function parseChallenges(header) {
	const challenges = [];
	let at = 0;
	const take = (pattern) => {
		pattern.lastIndex = at;
		const match = pattern.exec(header);
		if (match) at = pattern.lastIndex;
		return match;
	};
	for (let word = take(WORD); word !== null; word = take(WORD)) {
		const name = word[1].toLowerCase();
		const value = take(VALUE);
		if (value === null) challenges.push({
			scheme: name,
			parameters: new Map()
		});
		else challenges.at(-1)?.parameters.set(name, unquote(value));
	}
	return challenges;
}
const WORD = /[\s,]*([\w!#$%&'*+.^`|~-]+)/y;
const VALUE = /\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s,"]*))/y;
const unquote = ([, quoted, bare]) => quoted?.replace(/\\(.)/g, "$1") ?? bare ?? "";
//#endregion
//#region src/sources/registry/login-entry.ts
function findEntry({ registry, repository }, entries, read) {
	let best;
	for (const [key, written] of Object.entries(entries)) {
		const { host, path } = splitKey(key);
		const value = listNames(registry).includes(host) && (path === "" || `${repository}/`.startsWith(`${path}/`)) && path.length > (best?.length ?? -1) ? read(written) : void 0;
		if (value !== void 0) best = {
			key,
			value,
			length: path.length
		};
	}
	return best && {
		key: best.key,
		value: best.value
	};
}
const listNames = (registry) => registry === "docker.io" ? [
	"docker.io",
	"index.docker.io",
	"registry-1.docker.io"
] : [registry.toLowerCase()];
function splitKey(key) {
	const [, scheme, host = "", path = ""] = /^(https?:\/\/)?([^/]*)\/?(.*)$/s.exec(key) ?? [];
	const isNamespace = scheme === void 0 && !/^v[12]\/?$/.test(path);
	return {
		host: host.toLowerCase(),
		path: isNamespace ? path.replace(/\/$/, "") : ""
	};
}
function readSecret(entry) {
	if (!isRecord(entry)) return void 0;
	if (isText(entry.registrytoken)) return {
		kind: "bearer",
		token: entry.registrytoken
	};
	if (isText(entry.identitytoken)) return {
		kind: "identity",
		token: entry.identitytoken
	};
	if (isText(entry.auth)) return createPairSecret(Buffer.from(entry.auth, "base64").toString("utf8"));
	return createSecret(entry.username, entry.password);
}
function createPairSecret(pair) {
	const colon = pair.indexOf(":");
	return colon < 0 ? void 0 : createSecret(pair.slice(0, colon), pair.slice(colon + 1).replace(/\0+$/, ""));
}
const TOKEN_USER = "<token>";
function createSecret(username, password) {
	if (!isText(username) || !isText(password)) return void 0;
	return username === TOKEN_USER ? {
		kind: "identity",
		token: password
	} : {
		kind: "password",
		username,
		password
	};
}
const isText = (value) => typeof value === "string" && value !== "";
//#endregion
//#region src/sources/registry/credential-helper.ts
const ANSWER_MS = 3e4;
async function askHelper(name, { registry }, host) {
	const program = `docker-credential-${name}`;
	if (!/^[\w.-]+$/.test(name)) return { problem: new Message("credential-helper-name-invalid", {}) };
	const input = registry === "docker.io" ? "https://index.docker.io/v1/" : registry;
	try {
		const { stdout, exitCode } = await run(host, program, ["get"], {
			input,
			answerMs: ANSWER_MS
		});
		if (exitCode !== 0) return /credentials not found/i.test(stdout) ? {} : { problem: new Message("credential-helper-failed", {
			program,
			exitCode
		}) };
		const found = tryParseJson(stdout);
		const secret = isRecord(found) ? createSecret(found.Username, found.Secret) : void 0;
		return secret === void 0 ? { problem: new Message("credential-helper-without-secret", { program }) } : { secret };
	} catch (error) {
		host.signal.throwIfAborted();
		if (!(error instanceof GateError)) throw error;
		return { problem: error.text };
	}
}
//#endregion
//#region src/sources/registry/login-file.ts
async function readLoginFiles({ env }) {
	const files = [];
	const broken = [];
	const texts = new Map([["DOCKER_AUTH_CONFIG", async () => env.DOCKER_AUTH_CONFIG], ...listPaths(env).map((path) => [path, () => readText(path)])]);
	for (const [name, read] of texts) try {
		const text = await read();
		if (text) files.push(parseLoginFile(name, text));
	} catch {
		broken.push(name);
	}
	return {
		files,
		broken
	};
}
function listPaths(env) {
	const home = env.HOME || env.USERPROFILE || homedir();
	const runtime = env.XDG_RUNTIME_DIR || `/run/containers/${process.getuid?.() ?? 0}`;
	return [
		...env.REGISTRY_AUTH_FILE ? [env.REGISTRY_AUTH_FILE] : [],
		join(env.DOCKER_CONFIG || join(home, ".docker"), "config.json"),
		env.XDG_RUNTIME_DIR ? join(runtime, "containers", "auth.json") : join(runtime, "auth.json"),
		join(env.XDG_CONFIG_HOME || join(home, ".config"), "containers", "auth.json")
	];
}
const MOST_BYTES = 4 * 2 ** 20;
async function readText(path) {
	try {
		return (await readRegularFile(path, MOST_BYTES)).toString();
	} catch (error) {
		if (error instanceof UnreadableFile && error.problem === "absent") return void 0;
		throw error;
	}
}
function parseLoginFile(name, text) {
	const found = JSON.parse(text);
	if (!isRecord(found)) throw new Error("not an object");
	const { auths, credHelpers, credsStore } = found;
	return {
		name,
		auths: isRecord(auths) ? auths : {},
		credHelpers: isRecord(credHelpers) ? credHelpers : {},
		credsStore: typeof credsStore === "string" && credsStore !== "" ? credsStore : void 0
	};
}
//#endregion
//#region src/sources/registry/find-credentials.ts
async function findCredentials(reference, host) {
	const { files, broken } = await readLoginFiles(host);
	const problems = broken.map((path) => new Message("login-file-invalid", { path }));
	for (const file of files) {
		const found = await findByHelper(file, reference, host, problems) ?? findInEntry(file, reference);
		if (found !== void 0) return {
			...found,
			problems
		};
	}
	return {
		secret: void 0,
		places: files.map(({ name }) => name),
		problems
	};
}
async function findByHelper({ name, credHelpers, credsStore }, reference, host, problems) {
	const helper = findEntry(reference, credHelpers, (value) => typeof value === "string" ? value : void 0)?.value ?? credsStore;
	if (!helper) return void 0;
	const { secret, problem } = await askHelper(helper, reference, host);
	if (problem !== void 0) problems.push(new Message("labeled", {
		label: name,
		notice: problem
	}));
	return secret && {
		secret,
		places: [new Message("login-by-helper", {
			helper,
			path: name
		})]
	};
}
function findInEntry({ name, auths }, reference) {
	const entry = findEntry(reference, auths, readSecret);
	if (entry === void 0) return void 0;
	const place = new Message("login-entry", {
		path: name,
		key: entry.key
	});
	return {
		secret: entry.value,
		places: [place]
	};
}
//#endregion
//#region src/sources/registry/refusal.ts
function toRefusal({ status, headers, url }, body, requested, { by, reference, credentials, secrets, env }) {
	const { words, isRegistrys } = readWords(body, secrets);
	const { registry } = reference;
	const answered = {
		registry,
		repository: formatRepository(reference),
		requested,
		status,
		host: url.host,
		words
	};
	const { secret, places = [], problems = [] } = credentials ?? {};
	const isLoggedIn = secret !== void 0;
	const seconds = parseSeconds(headers["retry-after"]);
	if (status === 429) return new PassingFault(new GateError("rate-limit-exceeded", {
		...answered,
		isLoggedIn,
		seconds
	}), waitMs(seconds));
	const mayPass = status >= 500 || status === 408;
	if (by === "token service" ? status >= 400 && !mayPass : by === "registry" && (status === 401 || status === 403)) {
		const tried = {
			isLoggedIn,
			places,
			problems,
			isWorkflow: env.GITHUB_ACTIONS === "true"
		};
		return new GateError("registry-denies-access", {
			...answered,
			...tried
		});
	}
	if (by === "registry" && status === 404) return new GateError(isRegistrys ? "registry-item-not-found" : "no-item-and-no-registry", answered);
	const error = new GateError("registry-item-failed", answered);
	return mayPass ? new PassingFault(error, waitMs(seconds)) : error;
}
const waitMs = (seconds) => seconds === void 0 ? void 0 : seconds * 1e3;
function parseSeconds(retryAfter) {
	if (retryAfter === void 0) return void 0;
	const seconds = /^\d{1,9}$/.test(retryAfter) ? Number(retryAfter) : (Date.parse(retryAfter) - Date.now()) / 1e3;
	return Number.isFinite(seconds) ? Math.max(0, Math.ceil(seconds)) : void 0;
}
function readWords(body, secrets) {
	const text = Buffer.from(body ?? []).toString("utf8");
	const messages = parseMessages(text);
	const isPage = /^\s*</.test(text);
	return {
		words: takeLastWords(messages ?? (isPage ? "" : text), secrets).slice(0, MAX_WORDS_LENGTH),
		isRegistrys: messages !== void 0
	};
}
const MAX_WORDS_LENGTH = 500;
function parseMessages(text) {
	const found = tryParseJson(text);
	if (!isRecord(found)) return void 0;
	return (Array.isArray(found.errors) ? found.errors.slice(0, 5) : [found]).filter(isRecord).map(parseMessage).filter((message) => message !== void 0).join(", ");
}
const parseMessage = ({ message, details, error_description: description, code }) => [
	message,
	details,
	description,
	code
].find((value) => typeof value === "string" && value !== "");
//#endregion
//#region src/sources/registry/secret.ts
const toBasicHeader = ({ username, password }) => `Basic ${Buffer.from(`${username}:${password}`).toString("base64")}`;
function listSecretValues(secret) {
	if (secret === void 0) return [];
	if (secret.kind !== "password") return [secret.token];
	return [secret.password, toBasicHeader(secret).slice(6)];
}
//#endregion
//#region src/sources/registry/redirects.ts
const MAX_REDIRECTS = 5;
async function follow(http, start, headers, endpoint) {
	const { authorization: _withheld, ...harmless } = headers;
	let [url, allowed] = [start, headers];
	for (let redirects = 0; redirects <= MAX_REDIRECTS; redirects++) {
		const answer = await http.send(url, { headers: allowed });
		const { location } = answer.headers;
		if (![
			301,
			302,
			303,
			307,
			308
		].includes(answer.status) || location === void 0) return answer;
		discard(answer);
		const next = parseTarget(location, url, endpoint);
		if (next.origin !== url.origin) allowed = harmless;
		url = next;
	}
	throw new GateError("too-many-redirects", { host: start.host });
}
function parseTarget(location, from, endpoint) {
	if (!URL.canParse(location, from.href)) throw new GateError("redirect-invalid", { host: from.host });
	const url = new URL(location, from);
	checkTarget(url, endpoint, "blob store");
	url.username = "";
	url.password = "";
	return url;
}
//#endregion
//#region src/sources/registry/token.ts
const MAX_ANSWER_BYTES = 1 << 20;
async function fetchToken(http, request) {
	const { challenge, endpoint, secret } = request;
	const realm = challenge.parameters.get("realm") ?? "";
	if (!URL.canParse(realm)) throw new GateError("token-service-invalid", { registry: endpoint.registry });
	const url = new URL(realm);
	checkTarget(url, endpoint, "token service");
	url.username = "";
	url.password = "";
	const parameters = toParameters(request);
	const answer = secret?.kind === "identity" ? await exchange(http, url, parameters, secret.token) : await ask(http, url, parameters, request);
	if (answer.status !== 200) return answer;
	return parseToken(await http.readAtMost(answer, MAX_ANSWER_BYTES), endpoint);
}
function toParameters({ challenge, scope }) {
	const missing = challenge.parameters.get("scope");
	const service = challenge.parameters.get("service");
	const scopes = new Set([...missing ? [missing] : [], scope]);
	const parameters = new URLSearchParams(service === void 0 ? {} : { service });
	for (const each of scopes) parameters.append("scope", each);
	return parameters;
}
function ask(http, url, parameters, request) {
	const { secret, endpoint } = request;
	for (const [name, value] of parameters) url.searchParams.append(name, value);
	return follow(http, url, secret?.kind === "password" ? { authorization: toBasicHeader(secret) } : {}, endpoint);
}
function exchange(http, url, parameters, token) {
	const body = new URLSearchParams([
		["grant_type", "refresh_token"],
		["refresh_token", token],
		["client_id", "plimsoll"],
		["service", parameters.get("service") ?? ""],
		["scope", parameters.getAll("scope").join(" ")]
	]).toString();
	const headers = {
		"content-type": "application/x-www-form-urlencoded",
		"content-length": `${body.length}`
	};
	return http.send(url, {
		method: "POST",
		headers,
		body
	});
}
function parseToken(bytes, endpoint) {
	const found = tryParseJson(Buffer.from(bytes ?? []).toString("utf8"));
	const token = isRecord(found) ? found.token || found.access_token : void 0;
	if (typeof token === "string" && /^[\x21-\x7e]+$/.test(token)) return token;
	throw new GateError("token-service-without-token", { registry: endpoint.registry });
}
//#endregion
//#region src/sources/registry/authorizer.ts
const MAX_WORDS_BYTES = 65536;
var Authorizer = class {
	#http;
	#endpoint;
	#reference;
	#host;
	#scope;
	#header;
	#renewing;
	#credentials;
	#secrets = new Set();
	constructor(http, endpoint, reference, host, scope) {
		this.#http = http;
		this.#endpoint = endpoint;
		this.#reference = reference;
		this.#host = host;
		this.#scope = scope;
	}
	get header() {
		return this.#header;
	}
	async renew({ headers }, shown) {
		if (this.#header !== shown) return;
		this.#renewing ??= this.#obtain(headers["www-authenticate"] ?? "").finally(() => {
			this.#renewing = void 0;
		});
		await this.#renewing;
	}
	async createRefusal(answer, requested, by) {
		return toRefusal(answer, await this.#http.readAtMost(answer, MAX_WORDS_BYTES), requested, {
			by,
			reference: this.#reference,
			credentials: this.#credentials,
			secrets: [...this.#secrets],
			env: this.#host.env
		});
	}
	async #obtain(header) {
		this.#credentials ??= await findCredentials(this.#reference, this.#host);
		const { secret } = this.#credentials;
		for (const value of listSecretValues(secret)) this.#secrets.add(value);
		const challenge = this.#choose(parseChallenges(header));
		if (challenge?.scheme === "basic") {
			if (secret?.kind === "password") this.#header = toBasicHeader(secret);
		} else if (challenge !== void 0 && secret?.kind === "bearer") this.#header = `Bearer ${secret.token}`;
		else if (challenge !== void 0) {
			const got = await fetchToken(this.#http, {
				challenge,
				scope: this.#scope,
				secret,
				endpoint: this.#endpoint
			});
			if (typeof got !== "string") throw await this.createRefusal(got, { what: "token" }, "token service");
			this.#secrets.add(got);
			this.#header = `Bearer ${got}`;
		}
	}
	#choose(challenges) {
		const known = ["bearer", "basic"].flatMap((scheme) => challenges.filter((one) => one.scheme === scheme));
		if (known.length > 0 || challenges.length === 0) return known[0];
		const schemes = challenges.map(({ scheme }) => scheme.slice(0, 20)).slice(0, 3);
		const { registry } = this.#endpoint;
		throw new GateError("authentication-unsupported", {
			registry,
			schemes
		});
	}
};
//#endregion
//#region src/sources/registry/session.ts
var Session = class {
	http;
	#reference;
	#authorizer;
	#endpoint;
	#host;
	#patience;
	#origin;
	constructor(reference, endpoint, host, patience, scope = `repository:${reference.repository}:pull`) {
		this.http = new HttpClient(host, patience);
		this.#reference = reference;
		this.#authorizer = new Authorizer(this.http, endpoint, reference, host, scope);
		this.#endpoint = endpoint;
		this.#host = host;
		this.#patience = patience;
	}
	async get(path, headers, requested, isWanted = isOk) {
		return this.#getWanted(`${this.#reference.repository}/${path}`, headers, requested, isWanted);
	}
	getCatalog(query, isWanted) {
		return this.#getWanted(`_catalog?${query}`, {}, { what: "repositories" }, isWanted);
	}
	async #getWanted(path, headers, requested, isWanted) {
		const url = new URL(`${await this.#reach()}/v2/${path}`);
		const answer = await this.#sendAuthorized(url, headers);
		if (isWanted(answer.status)) return answer;
		throw await this.#authorizer.createRefusal(answer, requested, answer.url.origin === url.origin ? "registry" : "store");
	}
	attempts() {
		return new Attempts(this.#host, this.#patience);
	}
	close() {
		this.http.close();
	}
	async #sendAuthorized(url, headers) {
		const shown = this.#authorizer.header;
		const answer = await this.#sendShown(url, headers);
		if (answer.status !== 401 || answer.url.origin !== url.origin) return answer;
		await this.#authorizer.renew(answer, shown);
		if (this.#authorizer.header === shown) return answer;
		discard(answer);
		return this.#sendShown(url, headers);
	}
	#sendShown(url, headers) {
		const { header } = this.#authorizer;
		return follow(this.http, url, {
			...headers,
			...header && { authorization: header }
		}, this.#endpoint);
	}
	#reach() {
		const { address, mayBePlain } = this.#endpoint;
		if (!mayBePlain) return Promise.resolve(`https://${address}`);
		this.#origin ??= this.#probe(address).catch((error) => {
			this.#origin = void 0;
			throw error;
		});
		return this.#origin;
	}
	async #probe(address) {
		try {
			discard(await this.http.send(new URL(`https://${address}/v2/`), { headers: {} }));
			return `https://${address}`;
		} catch (error) {
			if (!isNoTls(error)) throw error;
			return `http://${address}`;
		}
	}
};
const isOk = (status) => status === 200;
function isNoTls(error) {
	const { cause } = error instanceof PassingFault ? error.final : error;
	return /^(?:EPROTO|ECONNRESET|ERR_SSL_.*)$/.test(getCode(cause));
}
//#endregion
export { retry as a, PATIENCE as i, discard as n, PassingFault as o, toEndpoint as r, Session as t };
