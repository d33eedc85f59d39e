import {
  findBuiltDockerfile
} from "./shared-82872b.js";
import "./shared-8b6e37.js";
import {
  hideSecrets,
  lastWords,
  nearNames
} from "./engines+open-registry.js";
import "./shared-8fbf56.js";
import {
  imagesOfDockerArchive,
  openLayoutFolder,
  streamStore
} from "./shared-eaaf20.js";
import {
  MAX_DOCUMENT_BYTES,
  TarScan,
  absent,
  assembleImage,
  checkDigest,
  choosePlatforms,
  corrupt,
  decompress,
  folderStore,
  formatPlatform,
  imagesOfDescriptors,
  imagesOfOciLayout,
  parseConfig,
  readBodies,
  withProvenance
} from "./shared-e1389e.js";
import {
  blobPath,
  isDigest
} from "./shared-ca3608.js";
import {
  buildArguments,
  isElsewhere
} from "./baseline-build+engines.js";
import {
  readFrom,
  run,
  runLong
} from "./shared-e56a35.js";
import {
  GateError
} from "./shared-5d859c.js";
import "./shared-821ef7.js";

// src/acquire/build.ts
import { mkdtempSync, rmSync, statSync as statSync4 } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join as join5, resolve as resolve2 } from "node:path";

// src/acquire/build-into-engine.ts
import { readFileSync as readFileSync4, statSync as statSync3 } from "node:fs";
import { join as join4 } from "node:path";

// src/acquire/engine-errors.ts
var OTHER_WAY = "or save the image where its engine runs and check the file: docker-archive:FILE";
var DOCKER = [
  {
    pattern: /permission denied .*(?:daemon|docker) socket|connect: permission denied/i,
    code: "ENGINE_UNAVAILABLE",
    message: "this user may not talk to the Docker engine",
    fix: 'add the user to the group "docker" and log in again, or run the command with sudo'
  },
  {
    pattern: /context "[^"]*": context not found|context "[^"]*" is not found|unable to resolve docker endpoint/i,
    code: "ENGINE_UNAVAILABLE",
    message: "the Docker context in use does not exist",
    fix: 'see "docker context ls", then "docker context use NAME", or correct DOCKER_CONTEXT'
  },
  {
    pattern: /client version \S+ is too (?:new|old)/i,
    code: "ENGINE_UNAVAILABLE",
    message: "the docker command and the Docker engine are too far apart in age to understand each other",
    fix: "update the older of the two, and unset DOCKER_API_VERSION"
  },
  {
    pattern: /command \[ssh .*exited/is,
    code: "ENGINE_UNAVAILABLE",
    message: "the remote Docker engine cannot be reached over ssh",
    fix: "see whether ssh to that host works without a question asked, or correct DOCKER_HOST"
  },
  {
    pattern: /cannot connect to the docker daemon|is the docker daemon running|error during connect|dial (?:tcp|unix)/i,
    code: "ENGINE_UNAVAILABLE",
    message: "no Docker engine answers",
    fix: `start it ("sudo systemctl start docker", or Docker Desktop), correct DOCKER_HOST, ${OTHER_WAY}`
  },
  {
    pattern: /invalid reference format/i,
    code: "USAGE",
    message: "this is not the name of an image",
    fix: 'write a name like "app", "team/app:1.2" or "app@sha256:\u2026": lower case, without spaces'
  },
  {
    pattern: /no such (?:image|object)/i,
    code: "SOURCE_NOT_FOUND",
    message: "the Docker engine has no image of this name",
    fix: "build or pull it first: images are never pulled here"
  },
  {
    pattern: /no space left on device/i,
    code: "SOURCE_UNREADABLE",
    message: "the Docker engine has no disk space left to save the image",
    fix: 'free some, for example with "docker system prune"'
  }
];
var PODMAN = [
  {
    pattern: /cannot connect to podman|unable to connect to podman/i,
    code: "ENGINE_UNAVAILABLE",
    message: "no Podman service answers",
    fix: `start it ("podman machine start"), correct CONTAINER_HOST, ${OTHER_WAY}`
  },
  {
    pattern: /invalid reference format|repository name must/i,
    code: "USAGE",
    message: "this is not the name of an image",
    fix: 'write a name like "app", "team/app:1.2" or "app@sha256:\u2026": lower case, without spaces'
  },
  {
    pattern: /image not known|no such (?:image|object)|unable to find .* in local storage/i,
    code: "SOURCE_NOT_FOUND",
    message: "Podman has no image of this name",
    fix: "build or pull it first: images are never pulled here; root and other users have images of their own"
  },
  {
    pattern: /permission denied|operation not permitted|newuidmap|cannot clone/i,
    code: "ENGINE_UNAVAILABLE",
    message: "this user may not use Podman",
    fix: 'see whether "podman info" works for this user, or run the command with sudo'
  }
];
var REFUSALS = { docker: DOCKER, podman: PODMAN };
function engineError(engine, stderr, where) {
  const words = lastWords(stderr);
  const refusal = REFUSALS[engine].find(({ pattern }) => pattern.test(stderr));
  const { code, message, fix } = refusal ?? {
    code: "SOURCE_UNREADABLE",
    message: `the command "${engine}" failed`,
    fix: `see whether "${engine} image inspect" works in a terminal`
  };
  return new GateError(code, words === "" ? message : `${message}; ${engine} says: ${words}`, { where, fix });
}

// src/acquire/docker-cli.ts
async function inspectDockerImage(reference, context) {
  const args = ["image", "inspect", "--format", "{{json .}}", "--", reference];
  const { stdout, stderr, exitCode } = await run(context.host, "docker", args);
  if (exitCode === 0) return parseInspected(stdout, context.source);
  const error = engineError("docker", stderr, context.source);
  throw error.code === "SOURCE_NOT_FOUND" ? await withNearNames(error, reference, "docker", context.host) : error;
}
function parseInspected(stdout, where) {
  const found = parseJson(stdout);
  const id = found?.Id;
  if (found === void 0 || !isDigest(id)) {
    throw new GateError(
      "SOURCE_UNREADABLE",
      "the docker command describes the image in a form that is not known here",
      {
        where,
        fix: "update the docker command, or save the image and check the file: docker-archive:FILE"
      }
    );
  }
  const variant = text(found.Variant);
  return {
    id,
    platform: {
      os: text(found.Os) ?? "unknown",
      architecture: text(found.Architecture) ?? "unknown",
      ...variant ? { variant } : {}
    },
    driver: text(found.GraphDriver?.Name) ?? "unknown",
    descriptor: descriptorOf(found.Descriptor)
  };
}
function parseJson(stdout) {
  try {
    return JSON.parse(stdout);
  } catch {
    return void 0;
  }
}
var text = (value) => typeof value === "string" && value !== "" ? value : void 0;
function descriptorOf(found) {
  if (!isDigest(found?.digest) || typeof found.size !== "number") return void 0;
  return { mediaType: text(found.mediaType) ?? "", digest: found.digest, size: found.size, annotations: {} };
}
async function withNearNames(error, reference, engine, host) {
  const listed = await run(host, engine, ["image", "ls", "--format", "{{.Repository}}:{{.Tag}}"]);
  const names = listed.stdout.split("\n").filter((name) => name !== "" && !name.includes("<none>"));
  const near = nearNames(reference, names);
  if (near.length === 0) return error;
  const fix = `did you mean ${near.join(", ")}? If not, ${error.fix}`;
  return new GateError(error.code, error.message, { where: error.where, fix, cause: error.cause });
}

// src/acquire/docker-engine-files.ts
import { accessSync, constants as constants2 } from "node:fs";
import { join as join3 } from "node:path";

// src/acquire/docker-endpoint.ts
var ANSWER_MS = 3e3;
var MAX_INFO_BYTES = 4 * 2 ** 20;
async function localEngineRoot(host) {
  const socketPath = await localSocket(host);
  if (socketPath === void 0) return void 0;
  try {
    const { DockerRootDir } = JSON.parse(await get(socketPath, "/info", host.signal));
    return typeof DockerRootDir === "string" && DockerRootDir !== "" ? DockerRootDir : void 0;
  } catch (error) {
    host.debug(`the engine does not tell where its files are: ${String(error)}`);
    return void 0;
  }
}
async function localSocket(host) {
  const endpoint = host.env.DOCKER_HOST || await contextEndpoint(host);
  return endpoint.startsWith("unix://") ? endpoint.slice("unix://".length) : void 0;
}
async function contextEndpoint(host) {
  const args = ["context", "inspect", "--format", "{{.Endpoints.docker.Host}}"];
  const { stdout, exitCode } = await run(host, "docker", args);
  return exitCode === 0 ? stdout.trim() : "";
}
async function get(socketPath, path, signal) {
  const { request } = await import("node:http");
  return new Promise((resolve3, reject) => {
    const asked = request({ socketPath, path, signal, timeout: ANSWER_MS, headers: { host: "docker" } }, (response) => {
      const chunks = [];
      let bytes = 0;
      response.on("data", (chunk) => {
        chunks.push(chunk);
        bytes += chunk.length;
        if (bytes > MAX_INFO_BYTES) response.destroy(new Error("the answer is too long"));
      });
      response.on("end", () => resolve3(Buffer.concat(chunks).toString("utf8")));
      response.on("error", reject);
    });
    asked.on("timeout", () => asked.destroy(new Error("no answer in time")));
    asked.on("error", reject);
    asked.end();
  });
}

// src/acquire/layerdb.ts
import { createHash } from "node:crypto";
import { createReadStream, readFileSync as readFileSync2, statSync } from "node:fs";
import { join as join2 } from "node:path";

// src/read/tar-split.ts
var MAX_LINE_BYTES = 16 * 2 ** 20;
var NEWLINE = 10;
async function scanTarSplit(lines, scan) {
  const splitter = new LineSplitter();
  for await (const chunk of lines) {
    for (const line of splitter.lines(chunk)) takeRecord(parseRecord(line), scan);
  }
  if (splitter.rest !== "") takeRecord(parseRecord(splitter.rest), scan);
  if (!scan.isEnded) throw corrupt("the engine's record of the layer stops before the end of the tar");
  return scan.finish();
}
function takeRecord({ type, size, payload }, scan) {
  if (type === 2) takeSegment(payload, scan);
  else if (type === 1) takeBody(size, payload, scan);
  else throw corrupt(`the engine's record of the layer holds an entry of unknown type ${type}`);
}
function takeSegment(bytes, scan) {
  if (bytes.length > 0 && scan.bodyBytes > 0) throw disagree();
  if (scan.push(bytes) < bytes.length) throw disagree();
}
function takeBody(sizeBytes, checksum, scan) {
  if (sizeBytes !== scan.bodyBytes) throw disagree();
  if (sizeBytes === 0) return;
  if (checksum.length !== 8) throw disagree();
  scan.skip(sizeBytes);
  const view = new DataView(checksum.buffer, checksum.byteOffset, 8);
  scan.setChecksum(view.getUint32(4), view.getUint32(0));
}
var disagree = () => corrupt("the engine's record of the layer does not fit the headers in it");
function parseRecord(line) {
  let record;
  try {
    record = JSON.parse(line);
  } catch {
    throw corrupt("the engine's record of the layer is not JSON");
  }
  const { type, size = 0, payload } = record;
  if (typeof type !== "number" || typeof size !== "number") throw disagree();
  return { type, size, payload: typeof payload === "string" ? Buffer.from(payload, "base64") : new Uint8Array(0) };
}
var LineSplitter = class {
  #rest = Buffer.alloc(0);
  *lines(chunk) {
    const bytes = this.#rest.length > 0 ? Buffer.concat([this.#rest, chunk]) : asBuffer(chunk);
    let at = 0;
    for (let end = bytes.indexOf(NEWLINE); end >= 0; end = bytes.indexOf(NEWLINE, at)) {
      if (end > at) yield bytes.toString("latin1", at, end);
      at = end + 1;
    }
    this.#rest = bytes.subarray(at);
    if (this.#rest.length > MAX_LINE_BYTES) throw corrupt("the engine's record of the layer has a line without end");
  }
  get rest() {
    return this.#rest.toString("latin1");
  }
};
var asBuffer = (bytes) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);

// src/acquire/overlay-files.ts
import { closeSync, constants, fstatSync, lstatSync, openSync, readFileSync, readSync } from "node:fs";
import { join } from "node:path";
function readOverlayFile(root, record, path, body) {
  try {
    const layer = join(root, "overlay2", cacheId(record), "diff");
    return isReached(layer, path) && readWhole(join(layer, path), body);
  } catch {
    return false;
  }
}
function cacheId(record) {
  const id = readFileSync(join(record, "cache-id"), "utf8").trim();
  if (!/^[a-z0-9-]+$/.test(id)) throw new Error("an odd cache-id");
  return id;
}
function isReached(layer, path) {
  const parts = path.split("/").slice(0, -1);
  return parts.every((_, i) => lstatSync(join(layer, ...parts.slice(0, i + 1))).isDirectory());
}
function readWhole(file, body) {
  const fd = openSync(file, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
  try {
    const stat = fstatSync(fd);
    return stat.isFile() && stat.size === body.length && readSync(fd, body, 0, body.length, 0) === body.length;
  } finally {
    closeSync(fd);
  }
}

// src/acquire/layerdb.ts
function openLayerdbImage(root, driver, id, name) {
  const home = join2(root, "image", driver);
  const config = readFileSync2(join2(home, "imagedb/content", id.replace(":", "/")));
  checkDigest(config, id, "the image config");
  const { diffIds } = parseConfig(config);
  const chain = chainIds(diffIds);
  const folders = new Map(
    chain.map((chainId, index) => {
      const folder = join2(home, "layerdb", chainId.replace(":", "/"));
      checkDiffId(folder, diffIds[index]);
      return [chainId, folder];
    })
  );
  const layers = chain.map((chainId) => ({ name: chainId, digest: null, sizeBytes: null, mediaType: null }));
  return {
    store: layerdbStore(folders, root, driver),
    documents: { name, manifestDigest: null, configDigest: id, config, layers, isAsPushed: false }
  };
}
function chainIds(diffIds) {
  const chain = [];
  for (const diffId of diffIds) {
    const below = chain.at(-1);
    chain.push(
      below === void 0 ? diffId : `sha256:${createHash("sha256").update(`${below} ${diffId}`).digest("hex")}`
    );
  }
  return chain;
}
function checkDiffId(folder, diffId) {
  const found = readFileSync2(join2(folder, "diff"), "utf8").trim();
  if (found === diffId) return;
  throw new GateError("IMAGE_CORRUPT", `the engine's record of layer ${diffId} is of another layer: ${found}`);
}
function layerdbStore(folders, root, driver) {
  const folderOf = (name) => {
    const folder = folders.get(name);
    if (folder === void 0) throw absent(name);
    return folder;
  };
  const recordOf = (name) => join2(folderOf(name), "tar-split.json.gz");
  return {
    readBy: `docker engine files (${driver})`,
    sizeOf: (name) => statSync(recordOf(name), { throwIfNoEntry: false })?.size,
    document: (name) => Promise.reject(absent(name)),
    layer: async (name, request) => {
      const layer = await readRecord(recordOf(name), request);
      if (driver !== "overlay2" || !request.keepDatabases) return layer;
      const fill = (body, _entry, path) => readOverlayFile(root, folderOf(name), path, body);
      return { ...layer, databases: readBodies(layer.scanned.entries, request.allowance, fill) };
    },
    close: () => void 0
  };
}
async function readRecord(path, request) {
  const lines = decompress(counted(createReadStream(path), request.onBytes), "gzip");
  const scanned = await scanTarSplit(lines, new TarScan("crc64", request.allowance));
  return {
    scanned,
    compression: "none",
    storedBytes: scanned.tarBytes,
    storedDigest: null,
    tarDigest: null,
    estimatedBytes: null,
    bodies: null
  };
}
async function* counted(chunks, onBytes) {
  for await (const chunk of chunks) {
    onBytes(chunk.length);
    yield chunk;
  }
}

// src/acquire/docker-engine-files.ts
async function engineFilesRoot(host) {
  return host.env.PLIMSOLL_ENGINE_FILES === "off" ? void 0 : localEngineRoot(host);
}
async function openEngineFiles(image, root, save, context) {
  return image.descriptor === void 0 ? openClassicStore(image, root, save, context) : openContentStore(image.descriptor, root, context);
}
function openClassicStore(image, root, save, context) {
  if (context.verify || context.estimate) return void 0;
  const found = tryLayerdb(image, root, context);
  if (found === void 0) return void 0;
  choosePlatforms([image], context.platform);
  const name = context.name ?? found.documents.name;
  const read = () => readLayerdb(found, save, context);
  const { diffIds } = parseConfig(found.documents.config);
  return {
    images: [{ name, platform: formatPlatform(image.platform), diffIds, read }],
    notices: [],
    close: () => void 0
  };
}
function tryLayerdb(image, root, { host, source }) {
  try {
    return openLayerdbImage(root, image.driver, image.id, source);
  } catch (error) {
    host.debug(`the engine's own files can't be used: ${String(error)}`);
    return void 0;
  }
}
var DOUBTS = ["SOURCE_NOT_FOUND", "SOURCE_UNREADABLE", "IMAGE_CORRUPT", "LAYER_CORRUPT"];
async function readLayerdb({ store, documents }, save, context) {
  try {
    return await assembleImage(store, documents, context);
  } catch (error) {
    const why = doubt(error);
    if (why === void 0) throw error;
    const saved = await readOnly(await save());
    return {
      ...saved,
      notices: [`read with docker save, as the engine's own files are odd: ${why}`, ...saved.notices]
    };
  }
}
function doubt(error) {
  if (error instanceof GateError) return DOUBTS.includes(error.code) ? error.message : void 0;
  const { code, syscall } = error;
  return syscall === void 0 ? void 0 : `${String(syscall)}: ${String(code)}`;
}
function readOnly({ images: [image] }) {
  if (image === void 0) throw new GateError("IMAGE_CORRUPT", "docker save wrote no image");
  return image.read();
}
var contentFolders = (root) => [join3(root, "containerd/daemon"), "/var/lib/containerd"].map(
  (home) => join3(home, "io.containerd.content.v1.content")
);
async function openContentStore(descriptor, root, context) {
  const folder = contentFolders(root).find((path) => isReadable(join3(path, blobPath(descriptor.digest))));
  if (folder === void 0) return void 0;
  const store = folderStore(folder, "docker engine files (containerd)");
  try {
    const traits = { fileName: context.source, isAsPushed: true };
    return { images: await imagesOfDescriptors(store, [descriptor], traits, context), notices: [], close: store.close };
  } catch (error) {
    store.close();
    throw error;
  }
}
function isReadable(path) {
  try {
    accessSync(path, constants2.R_OK);
    return true;
  } catch {
    return false;
  }
}

// src/acquire/docker-engine.ts
async function openDocker(reference, given) {
  const context = { ...given, name: given.name ?? reference, select: void 0 };
  const [image, root] = await Promise.all([inspectDockerImage(reference, context), engineFilesRoot(context.host)]);
  const save = () => openSaved(image, context);
  const files = root === void 0 ? void 0 : await openEngineFiles(image, root, save, context);
  return files ?? save();
}
async function openSaved(image, context) {
  const store = await savedStore("docker", ["image", "save", image.id], context);
  const images = image.descriptor === void 0 ? await imagesOfDockerArchive(store, image.id, context) : await imagesOfDescriptors(store, [image.descriptor], { fileName: image.id, isAsPushed: true }, context);
  return { images, notices: [], close: store.close };
}
function savedStore(engine, args, context) {
  const consume = (stdout) => streamStore(stdout, `${engine} save`, context);
  return readFrom(context.host, engine, args, consume, (stderr) => engineError(engine, stderr, context.source));
}

// src/acquire/build-log.ts
var MAX_LINE = 64 * 1024;
var BuildLog = class {
  #show;
  #secrets;
  #hasSummary;
  #decoder = new TextDecoder();
  #encoder = new TextEncoder();
  #partial = "";
  /** Its lines so far; `undefined` before its first one. */
  #summary;
  /** @param hasSummary not with the classic builder, whose lines may be a step's own */
  constructor(show, secrets, hasSummary) {
    this.#show = show;
    this.#secrets = secrets;
    this.#hasSummary = hasSummary;
  }
  write(chunk) {
    this.#partial += this.#decoder.decode(chunk, { stream: true });
    const end = this.#partial.lastIndexOf("\n") + 1;
    if (end === 0 && this.#partial.length < MAX_LINE) return;
    this.#take(end === 0 ? this.#partial : this.#partial.slice(0, end));
    this.#partial = end === 0 ? "" : this.#partial.slice(end);
  }
  /** @returns the summary of a build that failed; empty where there is none. What was held back of another one is shown. */
  end(isFailed) {
    this.#take(this.#partial);
    const summary = this.#summary ?? "";
    if (!isFailed) this.#print(summary);
    return isFailed ? summary : "";
  }
  #take(lines) {
    const at = this.#summaryStart(lines);
    this.#print(lines.slice(0, at));
    if (at !== void 0) this.#summary = (this.#summary ?? "") + lines.slice(at);
  }
  #summaryStart(lines) {
    if (this.#summary !== void 0) return 0;
    return this.#hasSummary ? SUMMARY.exec(lines)?.index : void 0;
  }
  #print(text2) {
    if (text2 !== "") this.#show(this.#encoder.encode(hideSecrets(text2, this.#secrets)));
  }
};
var SUMMARY = /^(?:-{6}\r?$|ERROR: )/m;

// src/acquire/build-secrets.ts
import { readFileSync as readFileSync3, statSync as statSync2 } from "node:fs";
import { resolve } from "node:path";
var MAX_FILE_BYTES = 64 * 1024;
var MIN_PART_LENGTH = 8;
var MAX_PARTS = 200;
function secretTexts(variables, files, { env, cwd }) {
  const inFile = (file) => textOf(resolve(cwd, file));
  const values = [...variables.map((name) => env[name] ?? inFile(name)), ...files.map(inFile)];
  const parts = values.flatMap((value) => value.split("\n").flatMap(partsOf)).filter(isLong);
  const all = [...values.map((value) => value.trim()), ...parts.slice(0, MAX_PARTS)].filter((text2) => text2 !== "");
  return [...new Set(all)].sort((a, b) => b.length - a.length);
}
var partsOf = (line) => [line.trim(), line.slice(line.lastIndexOf("=") + 1).trim()];
var isLong = (part) => part.length >= MIN_PART_LENGTH;
function textOf(path) {
  try {
    const stat = statSync2(path);
    return stat.isFile() && stat.size <= MAX_FILE_BYTES ? readFileSync3(path, "utf8") : "";
  } catch {
    return "";
  }
}

// src/acquire/run-build.ts
async function runBuild({ command, forRecord, env }, request, host) {
  const words = await tryBuild([...command, ...forRecord], env, request, host);
  if (words === void 0) return;
  if (forRecord.length > 0 && KNOWS_NO_RECORD.test(words))
    return runBuild({ command, forRecord: [], env }, request, host);
  throw new GateError("BUILD_FAILED", `the build failed; its log ends:
${words}`, {
    where: `--build ${request.folder}`,
    fix: FIXES.find(([pattern]) => pattern.test(words))?.[1] ?? "mend what the log names; nothing is measured that was not built"
  });
}
var KNOWS_NO_RECORD = /unknown flag: --provenance|Attestations? (?:is|are) not supported/i;
var FIXES = [
  [
    /failed to read dockerfile|unable to evaluate symlinks in Dockerfile|Cannot locate specified Dockerfile/i,
    "write a Dockerfile in that folder, or name the right one with --file"
  ],
  [
    /exec format error/i,
    "this machine cannot run programs of that platform: install emulation (docker/setup-qemu-action, or tonistiigi/binfmt), or build where they run"
  ],
  [
    /requires? BuildKit|BuildKit is enabled but|does not match the specified platform/i,
    "install buildx, and do not set DOCKER_BUILDKIT=0: the classic builder cannot do that"
  ]
];
async function tryBuild(command, moreEnv, request, host) {
  const { args, env, values, secretVariables, secretFiles } = buildArguments(request, host.env);
  const secrets = secretTexts(secretVariables, secretFiles, host);
  const hidden = [...secrets, ...values];
  const log = new BuildLog(request.onLog, secrets, command.includes("buildx"));
  const quiet = { ...host, debug: (line) => host.debug(hideSecrets(line, hidden)) };
  const { output, exitCode } = await runLong(quiet, "docker", [...command, ...args], {
    env: { ...env, ...moreEnv },
    onOutput: (chunk) => log.write(chunk)
  });
  const summary = log.end(exitCode !== 0);
  return exitCode === 0 ? void 0 : lastWords(withoutFrame(summary || output), hidden);
}
var withoutFrame = (text2) => text2.replaceAll(/^(?:-{6,}| {0,8}\d+ \|.*)\r?\n/gm, "");

// src/acquire/build-into-engine.ts
async function buildIntoEngine(builder, request, scratch, context) {
  const opened = [];
  const close = async () => {
    for (const source of opened) await source.close();
  };
  try {
    const platforms = request.platforms.length > 0 ? request.platforms.map((platform) => [platform]) : [[]];
    for (const [index, platform] of platforms.entries()) {
      const files = { id: join4(scratch, `${index}.id`), metadata: join4(scratch, `${index}.json`) };
      await runBuild(COMMANDS[builder](files), { ...request, platforms: platform }, context.host);
      opened.push(withRecord(await openDocker(readFileSync4(files.id, "utf8").trim(), context), files.metadata));
    }
  } catch (error) {
    await close();
    throw error;
  }
  return {
    images: opened.flatMap(({ images }) => images),
    notices: opened.flatMap(({ notices }) => notices),
    close
  };
}
var COMMANDS = {
  buildx: ({ id, metadata }) => ({
    command: ["buildx", "build", "--progress", "plain", "--load", "--iidfile", id, "--metadata-file", metadata],
    forRecord: [],
    // The record of the build; `max` has the steps' layers and lines, and the values of build arguments.
    env: { BUILDX_METADATA_PROVENANCE: "max" }
  }),
  classic: ({ id }) => ({ command: ["build", "--iidfile", id], forRecord: [], env: {} })
};
function withRecord(source, metadataPath) {
  const images = source.images.map((image) => ({
    ...image,
    read: async () => withProvenance(await image.read(), readMetadata(metadataPath))
  }));
  return { ...source, images };
}
function readMetadata(path) {
  const stat = statSync3(path, { throwIfNoEntry: false });
  return stat === void 0 || stat.size > MAX_DOCUMENT_BYTES ? null : readFileSync4(path);
}

// src/acquire/build.ts
async function openBuild(request, given) {
  const { host } = given;
  const { folder, file, target } = request;
  const isRemote = checkFolder(folder, host);
  const name = given.name ?? basename(resolve2(host.cwd, folder));
  const context = { ...given, name, platform: void 0, select: void 0 };
  const builder = await chooseBuilder(host);
  const dockerfile = isRemote ? void 0 : findBuiltDockerfile(folder, file, host);
  const scratch = mkdtempSync(join5(host.env.TMPDIR || tmpdir(), "plimsoll-build-"));
  const clear = () => rmSync(scratch, { recursive: true, force: true });
  try {
    const opened = await BUILD[builder](request, scratch, context);
    return { ...opened, built: { dockerfile, target }, close: () => closeAll(opened, clear) };
  } catch (error) {
    clear();
    throw error;
  }
}
async function closeAll(opened, clear) {
  try {
    await opened.close();
  } finally {
    clear();
  }
}
async function chooseBuilder(host) {
  const isBuildKitOff = /^(?:0|f|false)$/i.test(host.env.DOCKER_BUILDKIT ?? "");
  const [inspected, info] = await Promise.all([
    run(host, "docker", ["buildx", "inspect"]),
    run(host, "docker", ["info", "--format", "{{json .DriverStatus}}"])
  ]);
  const driver = isBuildKitOff ? void 0 : /^Driver:[ \t]*(\S+)/m.exec(inspected.stdout)?.[1];
  if (driver !== void 0 && driver !== "docker") return "layout";
  if (info.exitCode !== 0) throw engineError("docker", info.stderr);
  if (driver === void 0) return "classic";
  return info.stdout.includes("io.containerd.snapshotter") ? "layout" : "load";
}
var BUILD = {
  layout: buildLayout,
  load: (request, scratch, context) => buildIntoEngine("buildx", request, scratch, context),
  classic: (request, scratch, context) => buildIntoEngine("classic", request, scratch, context)
};
async function buildLayout(request, scratch, context) {
  const output = ["--output", `type=oci,tar=false,"dest=${scratch}"`];
  const command = ["buildx", "build", "--progress", "plain", ...output];
  await runBuild({ command, forRecord: ["--provenance=mode=max"], env: {} }, request, context.host);
  const store = openLayoutFolder(scratch);
  return { images: await imagesOfOciLayout(store, scratch, context), notices: [], close: store.close };
}
function checkFolder(folder, { cwd }) {
  if (isElsewhere(folder)) return true;
  const stat = statSync4(resolve2(cwd, folder), { throwIfNoEntry: false });
  if (stat?.isDirectory()) return false;
  throw new GateError("SOURCE_NOT_FOUND", stat === void 0 ? "no such folder" : "this is not a folder", {
    where: `--build ${folder}`,
    fix: "name the folder that is the build context; the Dockerfile goes to --file"
  });
}

// src/acquire/podman-engine.ts
async function openPodman(reference, given) {
  const context = { ...given, name: given.name ?? reference, select: void 0 };
  const id = await imageId(reference, context);
  const store = await savedStore("podman", ["image", "save", "--quiet", "--format", "docker-archive", id], context);
  return { images: await imagesOfDockerArchive(store, id, context), notices: [], close: store.close };
}
async function imageId(reference, { host, source }) {
  const args = ["image", "inspect", "--format", "{{.Id}}", "--", reference];
  const { stdout, stderr, exitCode } = await run(host, "podman", args);
  if (exitCode === 0) return stdout.trim();
  const error = engineError("podman", stderr, source);
  throw error.code === "SOURCE_NOT_FOUND" ? await withNearNames(error, reference, "podman", host) : error;
}
export {
  openBuild,
  openDocker,
  openPodman
};
