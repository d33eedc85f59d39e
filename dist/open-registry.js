import {
  lastWords,
  nearNames
} from "./engines+open-registry.js";
import "./shared-8fbf56.js";
import {
  MAX_DOCUMENT_BYTES,
  absent,
  checkDigest,
  checkDocumentSize,
  formatRepository,
  imagesOfDescriptors,
  parseReference,
  readLayerStream,
  sha256Of
} from "./shared-e1389e.js";
import {
  blobPath,
  isRecord,
  parseIndexOrManifest,
  shortDigest
} from "./shared-ca3608.js";
import {
  run
} from "./shared-e56a35.js";
import {
  GateError,
  located
} from "./shared-5d859c.js";
import "./shared-821ef7.js";

// src/acquire/registry/attempts.ts
import { setTimeout as sleep } from "node:timers/promises";

// src/acquire/registry/addresses.ts
import { BlockList, isIP } from "node:net";
var isLoopback = (hostname) => hostname === "localhost" || isOneOf(LOOPBACK, hostname);
var isPrivate = (hostname) => isLoopback(hostname) || isOneOf(PRIVATE, hostname);
var isLinkLocal = (hostname) => isOneOf(LINK_LOCAL, hostname);
function isOneOf(list, hostname) {
  const address = hostname.replace(/^\[|\]$/g, "");
  const family = isIP(address);
  return family !== 0 && list.check(address, family === 4 ? "ipv4" : "ipv6");
}
function blockList(...ranges) {
  const list = new BlockList();
  for (const [network, prefix] of ranges) list.addSubnet(network, prefix, isIP(network) === 4 ? "ipv4" : "ipv6");
  return list;
}
var LOOPBACK = blockList(["127.0.0.0", 8], ["::1", 128]);
var PRIVATE = blockList(
  ["0.0.0.0", 8],
  ["10.0.0.0", 8],
  ["100.64.0.0", 10],
  ["172.16.0.0", 12],
  ["192.168.0.0", 16],
  ["::", 128],
  ["fc00::", 7]
);
var LINK_LOCAL = blockList(["169.254.0.0", 16], ["fe80::", 10], ["fd00:ec2::254", 128], ["100.100.100.200", 32]);

// src/acquire/registry/endpoint.ts
var INSECURE_VARIABLE = "PLIMSOLL_INSECURE_REGISTRIES";
function endpointOf({ registry }, env) {
  const address = registry === "docker.io" ? "registry-1.docker.io" : registry.toLowerCase();
  const hostname = hostnameOf(address);
  const insecure = (env[INSECURE_VARIABLE] ?? "").split(",").map((name) => name.trim().toLowerCase());
  const mayBePlain = isLoopback(hostname) || insecure.includes(registry.toLowerCase());
  return { registry, address, mayBePlain, mayBePrivate: mayBePlain || isPrivate(hostname) };
}
function hostnameOf(address) {
  try {
    return new URL(`https://${address}`).hostname;
  } catch {
    throw new GateError("USAGE", `"${address}" is not an address`, { fix: "check the name of the registry" });
  }
}
function checkTarget(url, endpoint, what) {
  const isEncrypted = url.protocol === "https:";
  if (!isEncrypted && !(url.protocol === "http:" && endpoint.mayBePlain)) {
    throw refused(endpoint, `${what} at ${url.protocol}//${url.host}, which is not encrypted`, mayBeDeclared(endpoint));
  }
  if (isLinkLocal(url.hostname)) throw refused(endpoint, `${what} at the link-local address ${url.hostname}`);
  if (!endpoint.mayBePrivate && isPrivate(url.hostname)) {
    throw refused(endpoint, `${what} at the private address ${url.hostname}`, mayBeDeclared(endpoint));
  }
}
var refused = ({ registry }, what, unless = "") => new GateError("SOURCE_UNREADABLE", `${registry} names ${what}: refused`, {
  fix: `mend the registry's configuration${unless}`
});
var mayBeDeclared = ({ registry }) => `; only for one on your own network that you trust: ${INSECURE_VARIABLE}=${registry}`;

// src/acquire/registry/faults.ts
var PassingFault = class extends Error {
  /** What it comes to for whoever does not try again. */
  final;
  /** How long the server asks to be left alone; `undefined` where it does not say. */
  waitMs;
  constructor(final, waitMs2) {
    super(final.message);
    this.final = final;
    this.waitMs = waitMs2;
  }
};
var PROXY_REFUSES = "PROXY_REFUSES";
var KINDS = [
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
var OTHER = {
  message: (host, detail) => `the connection to ${host} broke: ${detail}`,
  fix: () => "try again; the registry or the network is at fault"
};
function networkFault(error, host, hasAnswered) {
  const code = codeOf(error);
  const kind = KINDS.find(({ codes }) => codes.test(code));
  const { message, fix } = kind ?? OTHER;
  const detail = lastWords(String(error.message ?? "")) || code;
  const final = new GateError(CODE, message(host, detail), { fix: fix(host), cause: error });
  return hasAnswered || (kind?.isPassing ?? true) ? new PassingFault(final) : final;
}
var CODE = "SOURCE_UNREADABLE";
var codeOf = (error) => String(error?.code ?? "");

// src/acquire/registry/attempts.ts
var PATIENCE = {
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
  /** Something was gained: what fails next is the first failure. */
  progressed() {
    this.#failures = 0;
  }
  /**
   * Waits until it is time to try again.
   * @throws the error where that is no use: it does not pass, there were enough attempts, or the server wants too long a pause
   */
  async failed(error) {
    this.#host.signal.throwIfAborted();
    if (!(error instanceof PassingFault)) throw error;
    const { attempts, longestDelayMs } = this.#patience;
    const delayMs = error.waitMs ?? this.#backOffMs();
    if (++this.#failures >= attempts || delayMs > longestDelayMs) throw error.final;
    this.#host.debug(`${error.message}; trying again in ${(delayMs / 1e3).toFixed(1)} s`);
    await sleep(delayMs, void 0, { signal: this.#host.signal }).catch(() => this.#host.signal.throwIfAborted());
  }
  /** Many jobs that start together must not come back together. */
  #backOffMs() {
    const { firstDelayMs, longestDelayMs } = this.#patience;
    return Math.min(longestDelayMs, firstDelayMs * 2 ** this.#failures * (0.75 + Math.random() / 2));
  }
};
async function retried(attempts, work) {
  for (; ; ) {
    try {
      return await work();
    } catch (error) {
      await attempts.failed(error);
    }
  }
}

// src/acquire/registry/blob-stream.ts
async function* blobChunks(session, blob) {
  const attempts = session.attempts();
  let received = 0;
  while (received < blob.size) {
    try {
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
}
async function* chunksFrom(session, blob, position) {
  const { digest } = blob;
  const range = position === 0 ? {} : { range: `bytes=${position}-` };
  const answer = await session.get(`blobs/${digest}`, range, `layer ${shortDigest(digest)}`, isAnswer);
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
var isAnswer = (status) => status === 200 || status === 206 || status === 416;
function startOf(answer, blob, position) {
  const { start, total } = extentOf(answer);
  if (total !== void 0 && total !== blob.size) throw wrongSize(blob, total < blob.size ? "fewer" : "more");
  if (start === 0 || start === position) return start;
  throw wrongPart(answer);
}
function extentOf({ status, headers }) {
  if (status === 200) return { start: 0, total: numberOf(headers["content-length"]) };
  const [, start, total] = /^bytes (?:(\d{1,15})-\d{1,15}|\*)\/(\d{1,15}|\*)$/.exec(headers["content-range"] ?? "") ?? [];
  return { start: status === 206 ? numberOf(start) : void 0, total: numberOf(total) };
}
var numberOf = (digits) => digits === void 0 || !/^\d{1,15}$/.test(digits) ? void 0 : Number(digits);
var wrongPart = ({ url }) => new GateError("SOURCE_UNREADABLE", `${url.host} answers with another part of a layer than was asked for`, {
  fix: 'the registry is at fault; see whether "docker pull" works'
});
function wrongSize({ digest, size }, than) {
  const message = `the registry has ${than} bytes of ${shortDigest(digest)} than the ${size} its manifest says`;
  return new GateError("IMAGE_CORRUPT", message, { fix: "push the image again" });
}
var endedEarly = ({ digest, size }, received) => new GateError("SOURCE_UNREADABLE", `the registry ended ${shortDigest(digest)} after ${received} of ${size} bytes`, {
  fix: "try again; the registry or the network is at fault"
});

// src/acquire/registry/repository.ts
var MAX_MANIFEST_BYTES = 4 * 2 ** 20;
var MAX_TAGS_BYTES = 4 * 2 ** 20;
var ACCEPT = [
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
    return { bytes: await readDocument(session, answer, what, MAX_MANIFEST_BYTES), mediaType };
  });
}
function fetchSmallBlob(session, digest, mostBytes) {
  return retried(session.attempts(), async () => {
    const answer = await session.get(`blobs/${digest}`, {}, `blob ${digest}`);
    return readDocument(session, answer, `blob ${digest}`, mostBytes);
  });
}
async function fetchTags(session) {
  try {
    const answer = await session.get("tags/list?n=1000", {}, "list of tags");
    const bytes = await session.http.readAtMost(answer, MAX_TAGS_BYTES);
    const found = JSON.parse(Buffer.from(bytes ?? []).toString("utf8"));
    const tags = isRecord(found) && Array.isArray(found.tags) ? found.tags : [];
    return tags.filter((tag) => typeof tag === "string" && /^\w[\w.-]{0,127}$/.test(tag));
  } catch {
    return [];
  }
}
async function readDocument(session, answer, what, mostBytes) {
  const bytes = await session.http.readAtMost(answer, mostBytes);
  if (bytes !== void 0) return bytes;
  throw new GateError("LIMIT_EXCEEDED", `the ${what} has more than ${mostBytes} bytes; no image's has`);
}
var noRegistry = ({ url }) => new GateError("SOURCE_UNREADABLE", `${url.host} answers with a web page, not as a registry does`, {
  fix: "check the name of the registry, and whether a proxy stands between"
});

// src/acquire/registry/registry-store.ts
function registryStore(session, root, rootBytes) {
  const listed = /* @__PURE__ */ new Map();
  const list = (descriptors, isManifest) => {
    for (const descriptor of descriptors) {
      const name = blobPath(descriptor.digest);
      if (!listed.has(name)) listed.set(name, { descriptor, isManifest });
    }
  };
  const find = (name) => {
    const found = listed.get(name);
    if (found === void 0) throw absent(name);
    return found;
  };
  const learn = (bytes, what) => {
    const document = parseIndexOrManifest(bytes, what);
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
        checkDocumentSize(shortDigest(digest), size);
        return fetchSmallBlob(session, digest, MAX_DOCUMENT_BYTES);
      }
      const bytes = digest === root.digest ? rootBytes : (await fetchManifest(session, digest)).bytes;
      checkDigest(bytes, digest, "the manifest");
      learn(bytes, shortDigest(digest));
      return bytes;
    },
    layer: async (name, request) => {
      const { descriptor } = find(name);
      try {
        return await readLayerStream(blobChunks(session, descriptor), request, descriptor.digest);
      } catch (error) {
        throw located(error, shortDigest(descriptor.digest));
      }
    },
    close: () => session.close()
  };
}

// src/acquire/registry/challenge.ts
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
    if (value === null) challenges.push({ scheme: name, parameters: /* @__PURE__ */ new Map() });
    else challenges.at(-1)?.parameters.set(name, unquoted(value));
  }
  return challenges;
}
var WORD = /[\s,]*([\w!#$%&'*+.^`|~-]+)/y;
var VALUE = /\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s,"]*))/y;
var unquoted = ([, quoted, bare]) => quoted?.replace(/\\(.)/g, "$1") ?? bare ?? "";

// src/acquire/registry/login-entry.ts
function entryFor({ registry, repository }, entries, read) {
  let best;
  for (const [key, written] of Object.entries(entries)) {
    const { host, path } = partsOf(key);
    const holds = namesOf(registry).includes(host) && (path === "" || `${repository}/`.startsWith(`${path}/`));
    const value = holds && path.length > (best?.length ?? -1) ? read(written) : void 0;
    if (value !== void 0) best = { key, value, length: path.length };
  }
  return best && { key: best.key, value: best.value };
}
var namesOf = (registry) => registry === "docker.io" ? ["docker.io", "index.docker.io", "registry-1.docker.io"] : [registry.toLowerCase()];
function partsOf(key) {
  const [, scheme, host = "", path = ""] = /^(https?:\/\/)?([^/]*)\/?(.*)$/s.exec(key) ?? [];
  const isNamespace = scheme === void 0 && !/^v[12]\/?$/.test(path);
  return { host: host.toLowerCase(), path: isNamespace ? path.replace(/\/$/, "") : "" };
}
function secretOfEntry(entry) {
  if (!isRecord(entry)) return void 0;
  if (isText(entry.registrytoken)) return { kind: "bearer", token: entry.registrytoken };
  if (isText(entry.identitytoken)) return { kind: "identity", token: entry.identitytoken };
  if (isText(entry.auth)) return secretOfPair(Buffer.from(entry.auth, "base64").toString("utf8"));
  return secretOf(entry.username, entry.password);
}
function secretOfPair(pair) {
  const colon = pair.indexOf(":");
  return colon < 0 ? void 0 : secretOf(pair.slice(0, colon), pair.slice(colon + 1).replace(/\0+$/, ""));
}
var TOKEN_USER = "<token>";
function secretOf(username, password) {
  if (!isText(username) || !isText(password)) return void 0;
  return username === TOKEN_USER ? { kind: "identity", token: password } : { kind: "password", username, password };
}
var isText = (value) => typeof value === "string" && value !== "";

// src/acquire/registry/credential-helper.ts
var ANSWER_MS = 3e4;
async function askHelper(name, { registry }, host) {
  const program = `docker-credential-${name}`;
  if (!/^[\w.-]+$/.test(name)) return { problem: "the name of its helper is no name of a program" };
  const input = registry === "docker.io" ? "https://index.docker.io/v1/" : registry;
  try {
    const { stdout, exitCode } = await run(host, program, ["get"], { input, answerMs: ANSWER_MS });
    if (exitCode !== 0) {
      return /credentials not found/i.test(stdout) ? {} : { problem: `${program} failed with exit code ${exitCode}` };
    }
    const secret = parseAnswer(stdout);
    return secret === void 0 ? { problem: `${program} gave an answer without a name and a secret` } : { secret };
  } catch (error) {
    host.signal.throwIfAborted();
    if (!(error instanceof GateError)) throw error;
    return { problem: error.message };
  }
}
function parseAnswer(stdout) {
  try {
    const found = JSON.parse(stdout);
    return isRecord(found) ? secretOf(found.Username, found.Secret) : void 0;
  } catch {
    return void 0;
  }
}

// src/acquire/registry/login-file.ts
import { readFile, stat } from "node:fs/promises";
import { homedir } from "node:os";
import { join } from "node:path";
async function readLoginFiles({ env }) {
  const files = [];
  const broken = [];
  const texts = new Map([
    ["DOCKER_AUTH_CONFIG", async () => env.DOCKER_AUTH_CONFIG],
    ...pathsOf(env).map((path) => [path, () => readText(path)])
  ]);
  for (const [name, read] of texts) {
    try {
      const text = await read();
      if (text) files.push(parseLoginFile(name, text));
    } catch {
      broken.push(name);
    }
  }
  return { files, broken };
}
function pathsOf(env) {
  const home = env.HOME || env.USERPROFILE || homedir();
  const runtime = env.XDG_RUNTIME_DIR || `/run/containers/${process.getuid?.() ?? 0}`;
  return [
    ...env.REGISTRY_AUTH_FILE ? [env.REGISTRY_AUTH_FILE] : [],
    join(env.DOCKER_CONFIG || join(home, ".docker"), "config.json"),
    env.XDG_RUNTIME_DIR ? join(runtime, "containers", "auth.json") : join(runtime, "auth.json"),
    join(env.XDG_CONFIG_HOME || join(home, ".config"), "containers", "auth.json")
  ];
}
var MAX_BYTES = 4 * 2 ** 20;
async function readText(path) {
  try {
    const { size } = await stat(path);
    if (size > MAX_BYTES) throw new Error("too large");
    return await readFile(path, "utf8");
  } catch (error) {
    const { code } = error;
    if (code === "ENOENT" || code === "ENOTDIR") return void 0;
    throw error;
  }
}
function parseLoginFile(name, text) {
  const found = JSON.parse(text);
  if (!isRecord(found)) throw new Error("no object");
  const { auths, credHelpers, credsStore } = found;
  return {
    name,
    auths: isRecord(auths) ? auths : {},
    credHelpers: isRecord(credHelpers) ? credHelpers : {},
    credsStore: typeof credsStore === "string" && credsStore !== "" ? credsStore : void 0
  };
}

// src/acquire/registry/find-credentials.ts
async function findCredentials(reference, host) {
  const { files, broken } = await readLoginFiles(host);
  const problems = broken.map((name) => `${name} is no login file that can be read`);
  for (const file of files) {
    const found = await fromHelper(file, reference, host, problems) ?? fromEntry(file, reference);
    if (found !== void 0) return { ...found, problems };
  }
  return { secret: void 0, places: files.map(({ name }) => name), problems };
}
async function fromHelper({ name, credHelpers, credsStore }, reference, host, problems) {
  const own = entryFor(reference, credHelpers, (value) => typeof value === "string" ? value : void 0);
  const helper = own?.value ?? credsStore;
  if (!helper) return void 0;
  const { secret, problem } = await askHelper(helper, reference, host);
  if (problem !== void 0) problems.push(`${name}: ${problem}`);
  return secret && { secret, places: [`docker-credential-${helper} (in ${name})`] };
}
function fromEntry({ name, auths }, reference) {
  const entry = entryFor(reference, auths, secretOfEntry);
  return entry && { secret: entry.value, places: [`${name} ("${entry.key}")`] };
}

// src/acquire/registry/refusal.ts
function refusalOf({ status, headers, url }, body, what, asked) {
  const { by, reference } = asked;
  const { words, isRegistrys } = wordsOf(body, asked.secrets);
  const said = words === "" ? "" : `; ${url.host} says: ${words}`;
  if (status === 429) return tooOften(secondsOf(headers["retry-after"]), said, asked);
  const mayPass = status >= 500 || status === 408;
  if (by === "token service" && status >= 400 && !mayPass) return unauthorized(said, asked);
  if (by === "registry" && (status === 401 || status === 403)) return unauthorized(said, asked);
  if (by === "registry" && status === 404) {
    const message2 = `there is no ${what} in ${formatRepository(reference)}`;
    const doubt = `; ${url.host} does not answer as a registry does: check the name of the registry`;
    return new GateError("SOURCE_NOT_FOUND", message2 + (isRegistrys ? said : doubt), { fix: "check the spelling" });
  }
  const message = `${url.host} cannot give the ${what}: status ${status}${words === "" ? "" : `, ${words}`}`;
  const error = new GateError("SOURCE_UNREADABLE", message, {
    fix: 'try again later; see whether "docker pull" works'
  });
  return mayPass ? new PassingFault(error, waitMs(secondsOf(headers["retry-after"]))) : error;
}
function tooOften(seconds, said, { reference, credentials }) {
  const until = seconds === void 0 ? "" : `, for ${seconds} s from now`;
  const login = credentials?.secret === void 0 ? `; whoever logs in may ask more often: ${loginTo(reference)}` : "";
  const error = new GateError("SOURCE_UNREADABLE", `${reference.registry} was asked too often${until}${said}`, {
    fix: `try again later${login}`
  });
  return new PassingFault(error, waitMs(seconds));
}
var waitMs = (seconds) => seconds === void 0 ? void 0 : seconds * 1e3;
function secondsOf(retryAfter) {
  if (retryAfter === void 0) return void 0;
  const seconds = /^\d{1,9}$/.test(retryAfter) ? Number(retryAfter) : (Date.parse(retryAfter) - Date.now()) / 1e3;
  return Number.isFinite(seconds) ? Math.max(0, Math.ceil(seconds)) : void 0;
}
function unauthorized(said, { reference, credentials, env }) {
  const repository = formatRepository(reference);
  const { secret, places = [], problems = [] } = credentials ?? {};
  const tried = secret ? `the registry refuses the credentials from ${places.join(", ")} for ${repository}` : `the registry wants credentials for ${repository}, and ${noneIn(places)}`;
  const notes = problems.map((problem) => `; ${problem}`).join("");
  const workflow = reference.registry === "ghcr.io" && env.GITHUB_ACTIONS === "true" ? '; in this workflow the token needs "packages: read", and the package must let this repository read it' : "";
  return new GateError("SOURCE_UNREADABLE", `${tried}${notes}${said}`, {
    fix: `${loginTo(reference)} and an account that may read it; or check the name: registries say the same of what is not there${workflow}`
  });
}
var noneIn = (places) => places.length === 0 ? "neither Docker nor Podman is logged in anywhere" : `there are none in ${places.join(", ")}`;
var loginTo = ({ registry }) => `log in with "docker login${registry === "docker.io" ? "" : ` ${registry}`}"`;
function wordsOf(body, secrets) {
  const text = Buffer.from(body ?? []).toString("utf8");
  const messages = messagesOf(text);
  const isPage = /^\s*</.test(text);
  const words = lastWords(messages ?? (isPage ? "" : text), secrets).slice(0, MAX_WORDS_LENGTH);
  return { words, isRegistrys: messages !== void 0 };
}
var MAX_WORDS_LENGTH = 500;
function messagesOf(text) {
  try {
    const found = JSON.parse(text);
    if (!isRecord(found)) return void 0;
    const errors = Array.isArray(found.errors) ? found.errors.slice(0, 5) : [found];
    const messages = errors.map((error) => isRecord(error) ? messageOf(error) : void 0);
    return messages.filter((message) => message !== void 0).join(", ");
  } catch {
    return void 0;
  }
}
var messageOf = ({ message, details, error_description: description, code }) => [message, details, description, code].find((value) => typeof value === "string" && value !== "");

// src/acquire/registry/secret.ts
var basicHeader = ({ username, password }) => `Basic ${Buffer.from(`${username}:${password}`).toString("base64")}`;
function unspeakable(secret) {
  if (secret === void 0) return [];
  if (secret.kind !== "password") return [secret.token];
  return [secret.password, basicHeader(secret).slice("Basic ".length)];
}

// src/acquire/registry/http.ts
import { setMaxListeners } from "node:events";
import * as http2 from "node:http";
import * as https2 from "node:https";

// src/acquire/registry/proxy.ts
import * as http from "node:http";
import * as https from "node:https";
function proxyFor(url, env) {
  const text = env.HTTPS_PROXY || env.https_proxy;
  if (!text || isLoopback(url.hostname) || isExempt(url, env.NO_PROXY || env.no_proxy || "")) return void 0;
  const proxy = text.includes("://") ? text : `http://${text}`;
  if (!URL.canParse(proxy) || !/^https?:$/.test(new URL(proxy).protocol)) {
    throw new GateError("USAGE", "HTTPS_PROXY is no address of a proxy that is understood here", {
      fix: "write http://HOST:PORT or https://HOST:PORT, or unset it"
    });
  }
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
var TunnelAgent = class extends https.Agent {
  #proxy;
  constructor(proxy) {
    super({ keepAlive: true });
    this.#proxy = proxy;
  }
  createConnection(options, callback) {
    const fail = (error) => callback(error, void 0);
    const { username, password, protocol } = this.#proxy;
    const host = options.host?.includes(":") ? `[${options.host}]` : options.host;
    const target = `${host}:${options.port}`;
    const userinfo = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
    const { request } = protocol === "https:" ? https : http;
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
      if (statusCode === 200) {
        callback(null, super.createConnection({ ...options, socket }));
      } else {
        socket.destroy();
        fail(refused2(this.#proxy.host, statusCode ?? 0));
      }
    });
    asked.once("timeout", () => asked.destroy(new Error("the proxy gave no answer")));
    asked.once(
      "error",
      (error) => fail(new Error(`the proxy ${this.#proxy.host}: ${error.message}`, { cause: error }))
    );
    asked.end();
    return void 0;
  }
};
var CONNECT_MS = 3e4;
function refused2(host, status) {
  const error = new Error(`the proxy ${host} refused to connect: ${status}`);
  return status >= 500 ? error : Object.assign(error, { code: PROXY_REFUSES });
}

// src/acquire/registry/http.ts
var HttpClient = class {
  #host;
  #patience;
  #plain = new http2.Agent({ keepAlive: true });
  #direct = new https2.Agent({ keepAlive: true });
  #tunnels = /* @__PURE__ */ new Map();
  #answered = /* @__PURE__ */ new Set();
  #stop = new AbortController();
  #onAbort = () => this.#stop.abort(this.#host.signal.reason);
  constructor(host, patience) {
    this.#host = host;
    this.#patience = patience;
    setMaxListeners(0, this.#stop.signal);
    host.signal.addEventListener("abort", this.#onAbort, { once: true });
  }
  /**
   * @throws PassingFault or GateError SOURCE_UNREADABLE for what the network does; the reason of `host.signal`
   */
  async send(url, { method = "GET", headers, body }) {
    this.#host.signal.throwIfAborted();
    const agent = this.#agentFor(url);
    const options = {
      method,
      agent,
      signal: this.#stop.signal,
      headers: { "user-agent": "plimsoll", "accept-encoding": "identity", ...headers }
    };
    try {
      const response = await this.#exchange(url, options, body);
      this.#answered.add(url.host);
      this.#host.debug(`${method} ${url.origin}${url.pathname}: ${response.statusCode}`);
      return { url, status: response.statusCode ?? 0, headers: response.headers, body: response };
    } catch (error) {
      throw this.faultOf(error, url);
    }
  }
  /** The body of an answer, for as long as pieces keep coming; one that is left early is cut off. */
  async *chunks({ url, body }) {
    const iterator = body[Symbol.asyncIterator]();
    try {
      for (; ; ) {
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
  /** @returns undefined where the body has more than so many bytes */
  async readAtMost(answer, mostBytes) {
    if (Number(answer.headers["content-length"] ?? 0) > mostBytes) {
      answer.body.destroy();
      return void 0;
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
    for (const agent of [this.#plain, this.#direct, ...this.#tunnels.values()]) agent.destroy();
  }
  #exchange(url, options, body) {
    return new Promise((resolve, reject) => {
      const { request } = url.protocol === "https:" ? https2 : http2;
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
var MOST_DISCARDED_BYTES = 1 << 16;
var tooSlow = (ms) => new Error(`nothing came for ${ms / 1e3} s`);

// src/acquire/registry/redirects.ts
var MAX_REDIRECTS = 5;
async function follow(http3, start, headers, endpoint) {
  const { authorization: _withheld, ...harmless } = headers;
  let [url, allowed] = [start, headers];
  for (let redirects = 0; redirects <= MAX_REDIRECTS; redirects++) {
    const answer = await http3.send(url, { headers: allowed });
    const { location } = answer.headers;
    if (![301, 302, 303, 307, 308].includes(answer.status) || location === void 0) return answer;
    discard(answer);
    const next = targetOf(location, url, endpoint);
    if (next.origin !== url.origin) allowed = harmless;
    url = next;
  }
  throw new GateError("SOURCE_UNREADABLE", `${start.host} redirects without end`, {
    fix: 'the registry is at fault; see whether "docker pull" works'
  });
}
function targetOf(location, from, endpoint) {
  if (!URL.canParse(location, from.href)) {
    throw new GateError("SOURCE_UNREADABLE", `${from.host} redirects to what is no address`);
  }
  const url = new URL(location, from);
  checkTarget(url, endpoint, "a blob store");
  url.username = "";
  url.password = "";
  return url;
}

// src/acquire/registry/token.ts
var MAX_ANSWER_BYTES = 1 << 20;
async function fetchToken(http3, request) {
  const { challenge, endpoint, secret } = request;
  const realm = challenge.parameters.get("realm") ?? "";
  if (!URL.canParse(realm)) throw unusable(endpoint, "names no token service");
  const url = new URL(realm);
  checkTarget(url, endpoint, "a token service");
  url.username = "";
  url.password = "";
  const parameters = parametersOf(request);
  const answer = secret?.kind === "identity" ? await exchange(http3, url, parameters, secret.token) : await ask(http3, url, parameters, request);
  if (answer.status !== 200) return answer;
  return parseToken(await http3.readAtMost(answer, MAX_ANSWER_BYTES), endpoint);
}
function parametersOf({ challenge, scope }) {
  const missing = challenge.parameters.get("scope");
  const service = challenge.parameters.get("service");
  const scopes = /* @__PURE__ */ new Set([...missing ? [missing] : [], scope]);
  const parameters = new URLSearchParams(service === void 0 ? {} : { service });
  for (const each of scopes) parameters.append("scope", each);
  return parameters;
}
function ask(http3, url, parameters, request) {
  const { secret, endpoint } = request;
  for (const [name, value] of parameters) url.searchParams.append(name, value);
  const authorization = secret?.kind === "password" ? { authorization: basicHeader(secret) } : {};
  return follow(http3, url, authorization, endpoint);
}
function exchange(http3, url, parameters, token) {
  const body = new URLSearchParams([
    ["grant_type", "refresh_token"],
    ["refresh_token", token],
    ["client_id", "plimsoll"],
    ["service", parameters.get("service") ?? ""],
    ["scope", parameters.getAll("scope").join(" ")]
  ]).toString();
  const headers = { "content-type": "application/x-www-form-urlencoded", "content-length": `${body.length}` };
  return http3.send(url, { method: "POST", headers, body });
}
function parseToken(bytes, endpoint) {
  const found = parseJson(bytes);
  const token = isRecord(found) ? found.token || found.access_token : void 0;
  if (typeof token === "string" && /^[\x21-\x7e]+$/.test(token)) return token;
  throw unusable(endpoint, "has a token service whose answer holds no token");
}
function parseJson(bytes) {
  try {
    return JSON.parse(Buffer.from(bytes ?? []).toString("utf8"));
  } catch {
    return void 0;
  }
}
var unusable = ({ registry }, what) => new GateError("SOURCE_UNREADABLE", `${registry} ${what}`, {
  fix: `the registry is at fault; see whether "docker pull" works`
});

// src/acquire/registry/authorizer.ts
var MAX_WORDS_BYTES = 1 << 16;
var Authorizer = class {
  #http;
  #endpoint;
  #reference;
  #host;
  #header;
  #renewing;
  #credentials;
  /** What no message may repeat, should a server send it back. */
  #secrets = /* @__PURE__ */ new Set();
  constructor(http3, endpoint, reference, host) {
    this.#http = http3;
    this.#endpoint = endpoint;
    this.#reference = reference;
    this.#host = host;
  }
  /** The `Authorization` to show; `undefined` until the registry asks for one. */
  get header() {
    return this.#header;
  }
  /**
   * Answers a refusal. Several requests that are refused at once are answered once.
   * Without anything to answer it with, `header` stays what it was.
   * @param shown the `Authorization` that was refused
   * @throws GateError SOURCE_UNREADABLE where the token service refuses too, or nothing that is asked for is known here; as
   *   `fetchToken`
   */
  async renew({ headers }, shown) {
    if (this.#header !== shown) return;
    this.#renewing ??= this.#obtain(headers["www-authenticate"] ?? "").finally(() => {
      this.#renewing = void 0;
    });
    await this.#renewing;
  }
  /**
   * The error behind an answer that is not what was asked for.
   * @param by who gave it
   */
  async refusal(answer, what, by) {
    const body = await this.#http.readAtMost(answer, MAX_WORDS_BYTES);
    return refusalOf(answer, body, what, {
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
    } else if (challenge !== void 0 && secret?.kind === "bearer") {
      this.#header = `Bearer ${secret.token}`;
    } else if (challenge !== void 0) {
      const scope = `repository:${this.#reference.repository}:pull`;
      const got = await fetchToken(this.#http, { challenge, scope, secret, endpoint: this.#endpoint });
      if (typeof got !== "string") throw await this.refusal(got, "token", "token service");
      this.#secrets.add(got);
      this.#header = `Bearer ${got}`;
    }
  }
  #chosen(challenges) {
    const known = ["bearer", "basic"].flatMap((scheme) => challenges.filter((one) => one.scheme === scheme));
    if (known.length > 0 || challenges.length === 0) return known[0];
    const schemes = challenges.map(({ scheme }) => scheme.slice(0, 20)).slice(0, 3);
    const message = `${this.#endpoint.registry} asks for a way to log in that is not known here: ${schemes.join(", ")}`;
    throw new GateError("SOURCE_UNREADABLE", message, {
      fix: "copy the image into a layout with a tool that knows it, then oci-dir:DIR"
    });
  }
};

// src/acquire/registry/session.ts
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
  /**
   * Gets a part of the repository, once.
   * @param path as in `manifests/latest`
   * @param what it is called in an error
   * @param isWanted which statuses are answers to the question
   * @throws PassingFault where it may work another time; GateError SOURCE_NOT_FOUND, SOURCE_UNREADABLE
   */
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
    return follow(this.http, url, { ...headers, ...header && { authorization: header } }, this.#endpoint);
  }
  /** With TLS; only where a registry need not have it and has not, without. */
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
var isOk = (status) => status === 200;
function isNoTls(error) {
  const { cause } = error instanceof PassingFault ? error.final : error;
  return /^(?:EPROTO|ECONNRESET|ERR_SSL_.*)$/.test(codeOf(cause));
}

// src/acquire/registry/open-registry.ts
async function openRegistry(text, given, patience = PATIENCE) {
  const reference = parseReference(text);
  const session = new Session(reference, endpointOf(reference, given.host.env), given.host, patience);
  const context = { ...given, name: given.name ?? text, select: void 0 };
  try {
    const fetched = await rootOf(session, reference);
    const root = descriptorOf(fetched, reference);
    const store = registryStore(session, root, fetched.bytes);
    const images = await imagesOfDescriptors(store, [root], { fileName: text, isAsPushed: true, isFar: true }, context);
    return { images, notices: [], close: store.close };
  } catch (error) {
    session.close();
    throw error;
  }
}
async function rootOf(session, { tag, digest }) {
  try {
    return await fetchManifest(session, digest ?? tag);
  } catch (error) {
    const isMissingTag = error instanceof GateError && error.code === "SOURCE_NOT_FOUND" && digest === void 0;
    throw isMissingTag ? await withNearTags(error, session, tag) : error;
  }
}
function descriptorOf({ bytes, mediaType }, { digest }) {
  return { mediaType, digest: digest ?? sha256Of(bytes), size: bytes.length, annotations: {} };
}
async function withNearTags(error, session, tag) {
  const tags = await fetchTags(session);
  const near = nearNames(tag, tags);
  const shown = near.length > 0 ? near : tags.slice(-MAX_TAGS_SHOWN);
  if (shown.length === 0) return error;
  const fix = near.length > 0 ? `did you mean ${near.join(", ")}?` : `there are, for example, ${shown.join(", ")}`;
  return new GateError(error.code, error.message, { where: error.where, fix, cause: error.cause });
}
var MAX_TAGS_SHOWN = 5;
export {
  openRegistry
};
