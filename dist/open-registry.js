const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_core = require("./core.js");
const require_last_words = require("./last-words.js");
const require_near_names = require("./near-names.js");
let node_path = require("node:path");
let node_fs_promises = require("node:fs/promises");
let node_net = require("node:net");
let node_http = require("node:http");
node_http = require_rolldown_runtime.__toESM(node_http, 1);
let node_events = require("node:events");
let node_timers_promises = require("node:timers/promises");
let node_os = require("node:os");
let node_https = require("node:https");
node_https = require_rolldown_runtime.__toESM(node_https, 1);
//#region src/sources/registry/addresses.ts
const isLoopback = (hostname) => hostname === "localhost" || isOneOf(LOOPBACK, hostname);
const isPrivate = (hostname) => isLoopback(hostname) || isOneOf(PRIVATE, hostname);
const isLinkLocal = (hostname) => isOneOf(LINK_LOCAL, hostname);
function isOneOf(list, hostname) {
	const address = hostname.replace(/^\[|\]$/g, "");
	const family = (0, node_net.isIP)(address);
	return family !== 0 && list.check(address, family === 4 ? "ipv4" : "ipv6");
}
function blockList(...ranges) {
	const list = new node_net.BlockList();
	for (const [network, prefix] of ranges) list.addSubnet(network, prefix, (0, node_net.isIP)(network) === 4 ? "ipv4" : "ipv6");
	return list;
}
const LOOPBACK = blockList(["127.0.0.0", 8], ["::1", 128]);
const PRIVATE = blockList(["0.0.0.0", 8], ["10.0.0.0", 8], ["100.64.0.0", 10], ["172.16.0.0", 12], ["192.168.0.0", 16], ["::", 128], ["fc00::", 7]);
const LINK_LOCAL = blockList(["169.254.0.0", 16], ["fe80::", 10], ["fd00:ec2::254", 128], ["100.100.100.200", 32]);
//#endregion
//#region src/sources/registry/endpoint.ts
const INSECURE_VARIABLE = "PLIMSOLL_INSECURE_REGISTRIES";
function endpointOf({ registry }, env) {
	const address = registry === "docker.io" ? "registry-1.docker.io" : registry.toLowerCase();
	const hostname = hostnameOf(address);
	const insecure = (env["PLIMSOLL_INSECURE_REGISTRIES"] ?? "").split(",").map((name) => name.trim().toLowerCase());
	const mayBePlain = isLoopback(hostname) || insecure.includes(registry.toLowerCase());
	return {
		registry,
		address,
		mayBePlain,
		mayBePrivate: mayBePlain || isPrivate(hostname)
	};
}
function hostnameOf(address) {
	try {
		return new URL(`https://${address}`).hostname;
	} catch {
		throw new require_core.GateError("USAGE", `"${address}" is not an address`, { fix: "check the name of the registry" });
	}
}
function checkTarget(url, endpoint, what) {
	if (!(url.protocol === "https:") && !(url.protocol === "http:" && endpoint.mayBePlain)) throw refused$1(endpoint, `${what} at ${url.protocol}//${url.host}, which is not encrypted`, mayBeDeclared(endpoint));
	if (isLinkLocal(url.hostname)) throw refused$1(endpoint, `${what} at the link-local address ${url.hostname}`);
	if (!endpoint.mayBePrivate && isPrivate(url.hostname)) throw refused$1(endpoint, `${what} at the private address ${url.hostname}`, mayBeDeclared(endpoint));
}
const refused$1 = ({ registry }, what, unless = "") => new require_core.GateError("SOURCE_UNREADABLE", `${registry} names ${what}: refused`, { fix: `mend the registry's configuration${unless}` });
const mayBeDeclared = ({ registry }) => `; only for one on your own network that you trust: ${INSECURE_VARIABLE}=${registry}`;
//#endregion
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
const PROXY_REFUSES = "PROXY_REFUSES";
const KINDS = [
	{
		codes: /^PROXY_REFUSES$/,
		message: (host, detail) => `${host} cannot be reached: ${detail}`,
		fix: () => "correct HTTPS_PROXY, or name the host in NO_PROXY",
		isPassing: false
	},
	{
		codes: /^ENOTFOUND$/,
		message: (host) => `no address is known for ${host}`,
		fix: () => "check the spelling; behind a proxy set HTTPS_PROXY",
		isPassing: false
	},
	{
		codes: /^EAI_/,
		message: (host) => `the address of ${host} could not be looked up`,
		fix: () => "check the network and its DNS; behind a proxy set HTTPS_PROXY",
		isPassing: true
	},
	{
		codes: /^ECONNREFUSED$/,
		message: (host) => `${host} refuses connections`,
		fix: () => "check host and port, and whether the registry runs",
		isPassing: false
	},
	{
		codes: /^(?:EHOSTUNREACH|ENETUNREACH|ETIMEDOUT)$/,
		message: (host) => `${host} cannot be reached`,
		fix: () => "check the network; behind a proxy set HTTPS_PROXY",
		isPassing: true
	},
	{
		codes: /CERT|SELF_SIGNED|UNABLE_TO_(?:GET|VERIFY)|HOSTNAME_MISMATCH|ERR_TLS_CERT/,
		message: (host, detail) => `the certificate of ${host} is not trusted: ${detail}`,
		fix: () => "for an authority of your own: NODE_EXTRA_CA_CERTS=/path/to/ca.pem",
		isPassing: false
	},
	{
		codes: /^EPROTO$|^ERR_SSL_/,
		message: (host) => `${host} does not speak TLS as it should`,
		fix: (host) => `check the port; a registry on your own network without TLS: ${INSECURE_VARIABLE}=${host}`,
		isPassing: false
	}
];
const OTHER = {
	message: (host, detail) => `the connection to ${host} broke: ${detail}`,
	fix: () => "try again; the registry or the network is at fault"
};
function networkFault(error, host, hasAnswered) {
	const code = codeOf(error);
	const kind = KINDS.find(({ codes }) => codes.test(code));
	const { message, fix } = kind ?? OTHER;
	const detail = require_last_words.lastWords(String(error.message ?? "")) || code;
	const final = new require_core.GateError(CODE, message(host, detail), {
		fix: fix(host),
		cause: error
	});
	return hasAnswered || (kind?.isPassing ?? true) ? new PassingFault(final) : final;
}
const CODE = "SOURCE_UNREADABLE";
const codeOf = (error) => String(error?.code ?? "");
//#endregion
//#region src/sources/registry/attempts.ts
const PATIENCE = {
	answerMs: 6e4,
	idleMs: 6e4,
	attempts: 5,
	firstDelayMs: 500,
	longestDelayMs: 3e4
};
var Attempts = class {
	#host;
	#patience;
	#failures = 0;
	constructor(host, patience) {
		this.#host = host;
		this.#patience = patience;
	}
	progressed() {
		this.#failures = 0;
	}
	async failed(error) {
		this.#host.signal.throwIfAborted();
		if (!(error instanceof PassingFault)) throw error;
		const { attempts, longestDelayMs } = this.#patience;
		const delayMs = error.waitMs ?? this.#backOffMs();
		if (++this.#failures >= attempts || delayMs > longestDelayMs) throw error.final;
		this.#host.debug(`${error.message}; trying again in ${(delayMs / 1e3).toFixed(1)} s`);
		await (0, node_timers_promises.setTimeout)(delayMs, void 0, { signal: this.#host.signal }).catch(() => this.#host.signal.throwIfAborted());
	}
	#backOffMs() {
		const { firstDelayMs, longestDelayMs } = this.#patience;
		return Math.min(longestDelayMs, firstDelayMs * 2 ** this.#failures * (.75 + Math.random() / 2));
	}
};
async function retried(attempts, work) {
	for (;;) try {
		return await work();
	} catch (error) {
		await attempts.failed(error);
	}
}
//#endregion
//#region src/sources/registry/blob-stream.ts
async function* blobChunks(session, blob) {
	const attempts = session.attempts();
	let received = 0;
	while (received < blob.size) try {
		for await (const chunk of chunksFrom(session, blob, received)) {
			received += chunk.length;
			if (received > blob.size) throw wrongSize(blob, "more");
			if (chunk.length > 0) attempts.progressed();
			yield chunk;
		}
		if (received < blob.size) throw new PassingFault(endedEarly(blob, received));
	} catch (error) {
		await attempts.failed(error);
	}
}
async function* chunksFrom(session, blob, position) {
	const { digest } = blob;
	const range = position === 0 ? {} : { range: `bytes=${position}-` };
	const answer = await session.get(`blobs/${digest}`, range, `layer ${require_core.shortDigest(digest)}`, isAnswer);
	let skipped = 0;
	try {
		skipped = startOf(answer, blob, position);
	} catch (error) {
		answer.body.destroy();
		throw error;
	}
	for await (const chunk of session.http.chunks(answer)) {
		const rest = chunk.subarray(position - skipped);
		skipped = Math.min(position, skipped + chunk.length);
		if (rest.length > 0) yield rest;
	}
}
const isAnswer = (status) => status === 200 || status === 206 || status === 416;
function startOf(answer, blob, position) {
	const { start, total } = extentOf(answer);
	if (total !== void 0 && total !== blob.size) throw wrongSize(blob, total < blob.size ? "fewer" : "more");
	if (start === 0 || start === position) return start;
	throw wrongPart(answer);
}
function extentOf({ status, headers }) {
	if (status === 200) return {
		start: 0,
		total: numberOf(headers["content-length"])
	};
	const [, start, total] = /^bytes (?:(\d{1,15})-\d{1,15}|\*)\/(\d{1,15}|\*)$/.exec(headers["content-range"] ?? "") ?? [];
	return {
		start: status === 206 ? numberOf(start) : void 0,
		total: numberOf(total)
	};
}
const numberOf = (digits) => digits === void 0 || !/^\d{1,15}$/.test(digits) ? void 0 : Number(digits);
const wrongPart = ({ url }) => new require_core.GateError("SOURCE_UNREADABLE", `${url.host} answers with another part of a layer than was asked for`, { fix: "the registry is at fault; see whether \"docker pull\" works" });
function wrongSize({ digest, size }, than) {
	return new require_core.GateError("IMAGE_CORRUPT", `the registry has ${than} bytes of ${require_core.shortDigest(digest)} than the ${size} its manifest says`, { fix: "push the image again" });
}
const endedEarly = ({ digest, size }, received) => new require_core.GateError("SOURCE_UNREADABLE", `the registry ended ${require_core.shortDigest(digest)} after ${received} of ${size} bytes`, { fix: "try again; the registry or the network is at fault" });
//#endregion
//#region src/sources/registry/repository.ts
const MAX_MANIFEST_BYTES = 4 * 2 ** 20;
const MAX_TAGS_BYTES = 4 * 2 ** 20;
const ACCEPT = [
	"application/vnd.oci.image.index.v1+json",
	"application/vnd.oci.image.manifest.v1+json",
	"application/vnd.docker.distribution.manifest.list.v2+json",
	"application/vnd.docker.distribution.manifest.v2+json"
].join(", ");
async function fetchManifest(session, reference) {
	const what = reference.includes(":") ? `manifest ${reference}` : `tag "${reference}"`;
	return retried(session.attempts(), async () => {
		const answer = await session.get(`manifests/${reference}`, { accept: ACCEPT }, what);
		const mediaType = answer.headers["content-type"]?.replace(/;.*$/s, "").trim().toLowerCase() ?? "";
		if (mediaType === "text/html") throw noRegistry(answer);
		return {
			bytes: await readDocument(session, answer, what, MAX_MANIFEST_BYTES),
			mediaType
		};
	});
}
function fetchSmallBlob(session, digest, mostBytes) {
	return retried(session.attempts(), async () => {
		return readDocument(session, await session.get(`blobs/${digest}`, {}, `blob ${digest}`), `blob ${digest}`, mostBytes);
	});
}
async function fetchTags(session) {
	try {
		const answer = await session.get("tags/list?n=1000", {}, "list of tags");
		const bytes = await session.http.readAtMost(answer, MAX_TAGS_BYTES);
		const found = JSON.parse(Buffer.from(bytes ?? []).toString("utf8"));
		return (require_core.isRecord(found) && Array.isArray(found.tags) ? found.tags : []).filter((tag) => typeof tag === "string" && /^\w[\w.-]{0,127}$/.test(tag));
	} catch {
		return [];
	}
}
async function readDocument(session, answer, what, mostBytes) {
	const bytes = await session.http.readAtMost(answer, mostBytes);
	if (bytes !== void 0) return bytes;
	throw new require_core.GateError("LIMIT_EXCEEDED", `the ${what} has more than ${mostBytes} bytes; no image's has`);
}
const noRegistry = ({ url }) => new require_core.GateError("SOURCE_UNREADABLE", `${url.host} answers with a web page, not as a registry does`, { fix: "check the name of the registry, and whether a proxy stands between" });
//#endregion
//#region src/sources/registry/registry-store.ts
function registryStore(session, root, rootBytes) {
	const listed = new Map();
	const list = (descriptors, isManifest) => {
		for (const descriptor of descriptors) {
			const name = require_core.blobPath(descriptor.digest);
			if (!listed.has(name)) listed.set(name, {
				descriptor,
				isManifest
			});
		}
	};
	const find = (name) => {
		const found = listed.get(name);
		if (found === void 0) throw require_core.absent(name);
		return found;
	};
	const learn = (bytes, what) => {
		const document = require_core.parseIndexOrManifest(bytes, what);
		if (document.kind === "index") list(document.manifests, true);
		else list([document.config, ...document.layers], false);
	};
	list([root], true);
	return {
		readBy: "registry",
		sizeOf: (name) => listed.get(name)?.descriptor.size,
		document: async (name) => {
			const { descriptor, isManifest } = find(name);
			const { digest, size } = descriptor;
			if (!isManifest) {
				require_core.checkDocumentSize(require_core.shortDigest(digest), size);
				return fetchSmallBlob(session, digest, require_core.MAX_DOCUMENT_BYTES);
			}
			const bytes = digest === root.digest ? rootBytes : (await fetchManifest(session, digest)).bytes;
			require_core.checkDigest(bytes, digest, "the manifest");
			learn(bytes, require_core.shortDigest(digest));
			return bytes;
		},
		layer: async (name, request) => {
			const { descriptor } = find(name);
			try {
				return await require_core.readLayerStream(blobChunks(session, descriptor), request, descriptor.digest);
			} catch (error) {
				throw require_core.located(error, require_core.shortDigest(descriptor.digest));
			}
		},
		close: () => session.close()
	};
}
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
		else challenges.at(-1)?.parameters.set(name, unquoted(value));
	}
	return challenges;
}
const WORD = /[\s,]*([\w!#$%&'*+.^`|~-]+)/y;
const VALUE = /\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s,"]*))/y;
const unquoted = ([, quoted, bare]) => quoted?.replace(/\\(.)/g, "$1") ?? bare ?? "";
//#endregion
//#region src/sources/registry/login-entry.ts
function entryFor({ registry, repository }, entries, read) {
	let best;
	for (const [key, written] of Object.entries(entries)) {
		const { host, path } = partsOf(key);
		const value = namesOf(registry).includes(host) && (path === "" || `${repository}/`.startsWith(`${path}/`)) && path.length > (best?.length ?? -1) ? read(written) : void 0;
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
const namesOf = (registry) => registry === "docker.io" ? [
	"docker.io",
	"index.docker.io",
	"registry-1.docker.io"
] : [registry.toLowerCase()];
function partsOf(key) {
	const [, scheme, host = "", path = ""] = /^(https?:\/\/)?([^/]*)\/?(.*)$/s.exec(key) ?? [];
	const isNamespace = scheme === void 0 && !/^v[12]\/?$/.test(path);
	return {
		host: host.toLowerCase(),
		path: isNamespace ? path.replace(/\/$/, "") : ""
	};
}
function secretOfEntry(entry) {
	if (!require_core.isRecord(entry)) return void 0;
	if (isText(entry.registrytoken)) return {
		kind: "bearer",
		token: entry.registrytoken
	};
	if (isText(entry.identitytoken)) return {
		kind: "identity",
		token: entry.identitytoken
	};
	if (isText(entry.auth)) return secretOfPair(Buffer.from(entry.auth, "base64").toString("utf8"));
	return secretOf(entry.username, entry.password);
}
function secretOfPair(pair) {
	const colon = pair.indexOf(":");
	return colon < 0 ? void 0 : secretOf(pair.slice(0, colon), pair.slice(colon + 1).replace(/\0+$/, ""));
}
const TOKEN_USER = "<token>";
function secretOf(username, password) {
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
	if (!/^[\w.-]+$/.test(name)) return { problem: "the name of its helper is no name of a program" };
	const input = registry === "docker.io" ? "https://index.docker.io/v1/" : registry;
	try {
		const { stdout, exitCode } = await require_last_words.run(host, program, ["get"], {
			input,
			answerMs: ANSWER_MS
		});
		if (exitCode !== 0) return /credentials not found/i.test(stdout) ? {} : { problem: `${program} failed with exit code ${exitCode}` };
		const secret = parseAnswer(stdout);
		return secret === void 0 ? { problem: `${program} gave an answer without a name and a secret` } : { secret };
	} catch (error) {
		host.signal.throwIfAborted();
		if (!(error instanceof require_core.GateError)) throw error;
		return { problem: error.message };
	}
}
function parseAnswer(stdout) {
	try {
		const found = JSON.parse(stdout);
		return require_core.isRecord(found) ? secretOf(found.Username, found.Secret) : void 0;
	} catch {
		return;
	}
}
//#endregion
//#region src/sources/registry/login-file.ts
async function readLoginFiles({ env }) {
	const files = [];
	const broken = [];
	const texts = new Map([["DOCKER_AUTH_CONFIG", async () => env.DOCKER_AUTH_CONFIG], ...pathsOf(env).map((path) => [path, () => readText(path)])]);
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
function pathsOf(env) {
	const home = env.HOME || env.USERPROFILE || (0, node_os.homedir)();
	const runtime = env.XDG_RUNTIME_DIR || `/run/containers/${process.getuid?.() ?? 0}`;
	return [
		...env.REGISTRY_AUTH_FILE ? [env.REGISTRY_AUTH_FILE] : [],
		(0, node_path.join)(env.DOCKER_CONFIG || (0, node_path.join)(home, ".docker"), "config.json"),
		env.XDG_RUNTIME_DIR ? (0, node_path.join)(runtime, "containers", "auth.json") : (0, node_path.join)(runtime, "auth.json"),
		(0, node_path.join)(env.XDG_CONFIG_HOME || (0, node_path.join)(home, ".config"), "containers", "auth.json")
	];
}
const MAX_BYTES = 4 * 2 ** 20;
async function readText(path) {
	try {
		const { size } = await (0, node_fs_promises.stat)(path);
		if (size > MAX_BYTES) throw new Error("too large");
		return await (0, node_fs_promises.readFile)(path, "utf8");
	} catch (error) {
		const { code } = error;
		if (code === "ENOENT" || code === "ENOTDIR") return void 0;
		throw error;
	}
}
function parseLoginFile(name, text) {
	const found = JSON.parse(text);
	if (!require_core.isRecord(found)) throw new Error("no object");
	const { auths, credHelpers, credsStore } = found;
	return {
		name,
		auths: require_core.isRecord(auths) ? auths : {},
		credHelpers: require_core.isRecord(credHelpers) ? credHelpers : {},
		credsStore: typeof credsStore === "string" && credsStore !== "" ? credsStore : void 0
	};
}
//#endregion
//#region src/sources/registry/find-credentials.ts
async function findCredentials(reference, host) {
	const { files, broken } = await readLoginFiles(host);
	const problems = broken.map((name) => `${name} is no login file that can be read`);
	for (const file of files) {
		const found = await fromHelper(file, reference, host, problems) ?? fromEntry(file, reference);
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
async function fromHelper({ name, credHelpers, credsStore }, reference, host, problems) {
	const helper = entryFor(reference, credHelpers, (value) => typeof value === "string" ? value : void 0)?.value ?? credsStore;
	if (!helper) return void 0;
	const { secret, problem } = await askHelper(helper, reference, host);
	if (problem !== void 0) problems.push(`${name}: ${problem}`);
	return secret && {
		secret,
		places: [`docker-credential-${helper} (in ${name})`]
	};
}
function fromEntry({ name, auths }, reference) {
	const entry = entryFor(reference, auths, secretOfEntry);
	return entry && {
		secret: entry.value,
		places: [`${name} ("${entry.key}")`]
	};
}
//#endregion
//#region src/sources/registry/refusal.ts
function refusalOf({ status, headers, url }, body, what, asked) {
	const { by, reference } = asked;
	const { words, isRegistrys } = wordsOf(body, asked.secrets);
	const said = words === "" ? "" : `; ${url.host} says: ${words}`;
	if (status === 429) return tooOften(secondsOf(headers["retry-after"]), said, asked);
	const mayPass = status >= 500 || status === 408;
	if (by === "token service" && status >= 400 && !mayPass) return unauthorized(said, asked);
	if (by === "registry" && (status === 401 || status === 403)) return unauthorized(said, asked);
	if (by === "registry" && status === 404) {
		const message = `there is no ${what} in ${require_core.formatRepository(reference)}`;
		const doubt = `; ${url.host} does not answer as a registry does: check the name of the registry`;
		return new require_core.GateError("SOURCE_NOT_FOUND", message + (isRegistrys ? said : doubt), { fix: "check the spelling" });
	}
	const error = new require_core.GateError("SOURCE_UNREADABLE", `${url.host} cannot give the ${what}: status ${status}${words === "" ? "" : `, ${words}`}`, { fix: "try again later; see whether \"docker pull\" works" });
	return mayPass ? new PassingFault(error, waitMs(secondsOf(headers["retry-after"]))) : error;
}
function tooOften(seconds, said, { reference, credentials }) {
	const until = seconds === void 0 ? "" : `, for ${seconds} s from now`;
	const login = credentials?.secret === void 0 ? `; whoever logs in may ask more often: ${loginTo(reference)}` : "";
	return new PassingFault(new require_core.GateError("SOURCE_UNREADABLE", `${reference.registry} was asked too often${until}${said}`, { fix: `try again later${login}` }), waitMs(seconds));
}
const waitMs = (seconds) => seconds === void 0 ? void 0 : seconds * 1e3;
function secondsOf(retryAfter) {
	if (retryAfter === void 0) return void 0;
	const seconds = /^\d{1,9}$/.test(retryAfter) ? Number(retryAfter) : (Date.parse(retryAfter) - Date.now()) / 1e3;
	return Number.isFinite(seconds) ? Math.max(0, Math.ceil(seconds)) : void 0;
}
function unauthorized(said, { reference, credentials, env }) {
	const repository = require_core.formatRepository(reference);
	const { secret, places = [], problems = [] } = credentials ?? {};
	const tried = secret ? `the registry refuses the credentials from ${places.join(", ")} for ${repository}` : `the registry wants credentials for ${repository}, and ${noneIn(places)}`;
	const notes = problems.map((problem) => `; ${problem}`).join("");
	const workflow = reference.registry === "ghcr.io" && env.GITHUB_ACTIONS === "true" ? "; in this workflow the token needs \"packages: read\", and the package must let this repository read it" : "";
	return new require_core.GateError("SOURCE_UNREADABLE", `${tried}${notes}${said}`, { fix: `${loginTo(reference)} and an account that may read it; or check the name: registries say the same of what is not there${workflow}` });
}
const noneIn = (places) => places.length === 0 ? "neither Docker nor Podman is logged in anywhere" : `there are none in ${places.join(", ")}`;
const loginTo = ({ registry }) => `log in with "docker login${registry === "docker.io" ? "" : ` ${registry}`}"`;
function wordsOf(body, secrets) {
	const text = Buffer.from(body ?? []).toString("utf8");
	const messages = messagesOf(text);
	const isPage = /^\s*</.test(text);
	return {
		words: require_last_words.lastWords(messages ?? (isPage ? "" : text), secrets).slice(0, MAX_WORDS_LENGTH),
		isRegistrys: messages !== void 0
	};
}
const MAX_WORDS_LENGTH = 500;
function messagesOf(text) {
	try {
		const found = JSON.parse(text);
		if (!require_core.isRecord(found)) return void 0;
		return (Array.isArray(found.errors) ? found.errors.slice(0, 5) : [found]).map((error) => require_core.isRecord(error) ? messageOf(error) : void 0).filter((message) => message !== void 0).join(", ");
	} catch {
		return;
	}
}
const messageOf = ({ message, details, error_description: description, code }) => [
	message,
	details,
	description,
	code
].find((value) => typeof value === "string" && value !== "");
//#endregion
//#region src/sources/registry/secret.ts
const basicHeader = ({ username, password }) => `Basic ${Buffer.from(`${username}:${password}`).toString("base64")}`;
function unspeakable(secret) {
	if (secret === void 0) return [];
	if (secret.kind !== "password") return [secret.token];
	return [secret.password, basicHeader(secret).slice(6)];
}
//#endregion
//#region src/sources/registry/proxy.ts
function proxyFor(url, env) {
	const text = env.HTTPS_PROXY || env.https_proxy;
	if (!text || isLoopback(url.hostname) || isExempt(url, env.NO_PROXY || env.no_proxy || "")) return void 0;
	const proxy = text.includes("://") ? text : `http://${text}`;
	if (!URL.canParse(proxy) || !/^https?:$/.test(new URL(proxy).protocol)) throw new require_core.GateError("USAGE", "HTTPS_PROXY is no address of a proxy that is understood here", { fix: "write http://HOST:PORT or https://HOST:PORT, or unset it" });
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
var TunnelAgent = class extends node_https.Agent {
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
		const { request } = protocol === "https:" ? node_https : node_http;
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
				fail(refused(this.#proxy.host, statusCode ?? 0));
			}
		});
		asked.once("timeout", () => asked.destroy(new Error("the proxy gave no answer")));
		asked.once("error", (error) => fail(new Error(`the proxy ${this.#proxy.host}: ${error.message}`, { cause: error })));
		asked.end();
	}
};
const CONNECT_MS = 3e4;
function refused(host, status) {
	const error = new Error(`the proxy ${host} refused to connect: ${status}`);
	return status >= 500 ? error : Object.assign(error, { code: PROXY_REFUSES });
}
//#endregion
//#region src/sources/registry/http.ts
var HttpClient = class {
	#host;
	#patience;
	#plain = new node_http.Agent({ keepAlive: true });
	#direct = new node_https.Agent({ keepAlive: true });
	#tunnels = new Map();
	#answered = new Set();
	#stop = new AbortController();
	#onAbort = () => this.#stop.abort(this.#host.signal.reason);
	constructor(host, patience) {
		this.#host = host;
		this.#patience = patience;
		(0, node_events.setMaxListeners)(0, this.#stop.signal);
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
			throw this.faultOf(error, url);
		}
	}
	async *chunks({ url, body }) {
		const iterator = body[Symbol.asyncIterator]();
		try {
			for (;;) {
				const timer = setTimeout(() => body.destroy(tooSlow(this.#patience.idleMs)), this.#patience.idleMs);
				const { value, done } = await iterator.next().finally(() => clearTimeout(timer));
				if (done) return;
				yield value;
			}
		} catch (error) {
			throw this.faultOf(error, url);
		} finally {
			body.destroy();
		}
	}
	async readAtMost(answer, mostBytes) {
		if (Number(answer.headers["content-length"] ?? 0) > mostBytes) {
			answer.body.destroy();
			return;
		}
		const chunks = [];
		let bytes = 0;
		for await (const chunk of this.chunks(answer)) {
			bytes += chunk.length;
			if (bytes > mostBytes) return void 0;
			chunks.push(chunk);
		}
		return Buffer.concat(chunks);
	}
	faultOf(error, { host }) {
		this.#host.signal.throwIfAborted();
		return networkFault(error, host, this.#answered.has(host));
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
			const { request } = url.protocol === "https:" ? node_https : node_http;
			const asked = request(url, options, (response) => {
				clearTimeout(timer);
				response.on("error", () => void 0);
				resolve(response);
			});
			const { answerMs } = this.#patience;
			const timer = setTimeout(() => asked.destroy(tooSlow(answerMs)), answerMs);
			asked.on("error", (error) => {
				clearTimeout(timer);
				reject(error);
			});
			asked.end(body);
		});
	}
	#agentFor(url) {
		if (url.protocol !== "https:") return this.#plain;
		const proxy = proxyFor(url, this.#host.env);
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
const tooSlow = (ms) => new Error(`nothing came for ${ms / 1e3} s`);
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
		const next = targetOf(location, url, endpoint);
		if (next.origin !== url.origin) allowed = harmless;
		url = next;
	}
	throw new require_core.GateError("SOURCE_UNREADABLE", `${start.host} redirects without end`, { fix: "the registry is at fault; see whether \"docker pull\" works" });
}
function targetOf(location, from, endpoint) {
	if (!URL.canParse(location, from.href)) throw new require_core.GateError("SOURCE_UNREADABLE", `${from.host} redirects to what is no address`);
	const url = new URL(location, from);
	checkTarget(url, endpoint, "a blob store");
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
	if (!URL.canParse(realm)) throw unusable(endpoint, "names no token service");
	const url = new URL(realm);
	checkTarget(url, endpoint, "a token service");
	url.username = "";
	url.password = "";
	const parameters = parametersOf(request);
	const answer = secret?.kind === "identity" ? await exchange(http, url, parameters, secret.token) : await ask(http, url, parameters, request);
	if (answer.status !== 200) return answer;
	return parseToken(await http.readAtMost(answer, MAX_ANSWER_BYTES), endpoint);
}
function parametersOf({ challenge, scope }) {
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
	return follow(http, url, secret?.kind === "password" ? { authorization: basicHeader(secret) } : {}, endpoint);
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
	const found = parseJson(bytes);
	const token = require_core.isRecord(found) ? found.token || found.access_token : void 0;
	if (typeof token === "string" && /^[\x21-\x7e]+$/.test(token)) return token;
	throw unusable(endpoint, "has a token service whose answer holds no token");
}
function parseJson(bytes) {
	try {
		return JSON.parse(Buffer.from(bytes ?? []).toString("utf8"));
	} catch {
		return;
	}
}
const unusable = ({ registry }, what) => new require_core.GateError("SOURCE_UNREADABLE", `${registry} ${what}`, { fix: `the registry is at fault; see whether "docker pull" works` });
//#endregion
//#region src/sources/registry/authorizer.ts
const MAX_WORDS_BYTES = 65536;
var Authorizer = class {
	#http;
	#endpoint;
	#reference;
	#host;
	#header;
	#renewing;
	#credentials;
	#secrets = new Set();
	constructor(http, endpoint, reference, host) {
		this.#http = http;
		this.#endpoint = endpoint;
		this.#reference = reference;
		this.#host = host;
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
	async refusal(answer, what, by) {
		return refusalOf(answer, await this.#http.readAtMost(answer, MAX_WORDS_BYTES), what, {
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
		for (const value of unspeakable(secret)) this.#secrets.add(value);
		const challenge = this.#chosen(parseChallenges(header));
		if (challenge?.scheme === "basic") {
			if (secret?.kind === "password") this.#header = basicHeader(secret);
		} else if (challenge !== void 0 && secret?.kind === "bearer") this.#header = `Bearer ${secret.token}`;
		else if (challenge !== void 0) {
			const scope = `repository:${this.#reference.repository}:pull`;
			const got = await fetchToken(this.#http, {
				challenge,
				scope,
				secret,
				endpoint: this.#endpoint
			});
			if (typeof got !== "string") throw await this.refusal(got, "token", "token service");
			this.#secrets.add(got);
			this.#header = `Bearer ${got}`;
		}
	}
	#chosen(challenges) {
		const known = ["bearer", "basic"].flatMap((scheme) => challenges.filter((one) => one.scheme === scheme));
		if (known.length > 0 || challenges.length === 0) return known[0];
		const schemes = challenges.map(({ scheme }) => scheme.slice(0, 20)).slice(0, 3);
		throw new require_core.GateError("SOURCE_UNREADABLE", `${this.#endpoint.registry} asks for a way to log in that is not known here: ${schemes.join(", ")}`, { fix: "copy the image into a layout with a tool that knows it, then oci-dir:DIR" });
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
	constructor(reference, endpoint, host, patience) {
		this.http = new HttpClient(host, patience);
		this.#reference = reference;
		this.#authorizer = new Authorizer(this.http, endpoint, reference, host);
		this.#endpoint = endpoint;
		this.#host = host;
		this.#patience = patience;
	}
	async get(path, headers, what, isWanted = isOk) {
		const url = new URL(`${await this.#reach()}/v2/${this.#reference.repository}/${path}`);
		const answer = await this.#authorized(url, headers);
		if (isWanted(answer.status)) return answer;
		throw await this.#authorizer.refusal(answer, what, answer.url.origin === url.origin ? "registry" : "store");
	}
	attempts() {
		return new Attempts(this.#host, this.#patience);
	}
	close() {
		this.http.close();
	}
	async #authorized(url, headers) {
		const shown = this.#authorizer.header;
		const answer = await this.#shown(url, headers);
		if (answer.status !== 401 || answer.url.origin !== url.origin) return answer;
		await this.#authorizer.renew(answer, shown);
		if (this.#authorizer.header === shown) return answer;
		discard(answer);
		return this.#shown(url, headers);
	}
	#shown(url, headers) {
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
	return /^(?:EPROTO|ECONNRESET|ERR_SSL_.*)$/.test(codeOf(cause));
}
//#endregion
//#region src/sources/registry/open-registry.ts
async function openRegistry(text, given, patience = PATIENCE) {
	const reference = require_core.parseReference(text);
	const session = new Session(reference, endpointOf(reference, given.host.env), given.host, patience);
	const context = {
		...given,
		name: given.name ?? text,
		select: void 0
	};
	try {
		const fetched = await rootOf(session, reference);
		const root = descriptorOf(fetched, reference);
		const store = registryStore(session, root, fetched.bytes);
		return {
			images: await require_core.imagesOfDescriptors(store, [root], {
				fileName: text,
				isAsPushed: true,
				isFar: true
			}, context),
			notices: [],
			close: store.close
		};
	} catch (error) {
		session.close();
		throw error;
	}
}
async function rootOf(session, { tag, digest }) {
	try {
		return await fetchManifest(session, digest ?? tag);
	} catch (error) {
		throw error instanceof require_core.GateError && error.code === "SOURCE_NOT_FOUND" && digest === void 0 ? await withNearTags(error, session, tag) : error;
	}
}
function descriptorOf({ bytes, mediaType }, { digest }) {
	return {
		mediaType,
		digest: digest ?? require_core.sha256Of(bytes),
		size: bytes.length,
		annotations: {}
	};
}
async function withNearTags(error, session, tag) {
	const tags = await fetchTags(session);
	const near = require_near_names.nearNames(tag, tags);
	const shown = near.length > 0 ? near : tags.slice(-MAX_TAGS_SHOWN);
	if (shown.length === 0) return error;
	const fix = near.length > 0 ? `did you mean ${near.join(", ")}?` : `there are, for example, ${shown.join(", ")}`;
	return new require_core.GateError(error.code, error.message, {
		where: error.where,
		fix,
		cause: error.cause
	});
}
const MAX_TAGS_SHOWN = 5;
//#endregion
exports.openRegistry = openRegistry;
