import {
  KIND,
  LEADING_BYTES,
  MAX_DOCUMENTS_BYTES,
  MAX_DOCUMENT_BYTES,
  MAX_HOPS,
  TarScan,
  absent,
  archiveAllowance,
  archiveError,
  archiveStore,
  assembleImage,
  checkDigest,
  checkDocumentSize,
  choosePlatforms,
  clean,
  decodeName,
  decompress,
  detectCompression,
  folderStore,
  formatPlatform,
  linkTarget,
  looksLikeTar,
  newAllowance,
  openFile,
  parseConfig,
  peek,
  readLayerStream,
  selectImage,
  sha256Of,
  storedSparsely,
  tooManyDocuments,
  unreadable
} from "./shared-e1389e.js";
import {
  digestOfBlobPath,
  isRecord
} from "./shared-ca3608.js";
import {
  GateError,
  located
} from "./shared-5d859c.js";

// src/acquire/archive-file.ts
import { statSync } from "node:fs";
import { addAbortSignal } from "node:stream";

// src/acquire/channel.ts
var Channel = class {
  #piece;
  #isEnded = false;
  #error;
  #isDropped = false;
  #wakeReader = () => void 0;
  #wakeWriter = () => void 0;
  async write(piece) {
    if (this.#isDropped) return;
    this.#piece = piece;
    this.#wakeReader();
    while (this.#piece !== void 0 && !this.#isDropped) {
      await new Promise((resolve) => {
        this.#wakeWriter = resolve;
      });
    }
  }
  end() {
    this.#isEnded = true;
    this.#wakeReader();
  }
  /** Lets the reader throw `error`. */
  fail(error) {
    this.#error = error;
    this.end();
  }
  async *[Symbol.asyncIterator]() {
    try {
      for (; ; ) {
        const piece = this.#piece;
        if (piece !== void 0) {
          yield piece;
          this.#piece = void 0;
          this.#wakeWriter();
        } else if (this.#isEnded) {
          if (this.#error !== void 0) throw this.#error;
          return;
        } else {
          await new Promise((resolve) => {
            this.#wakeReader = resolve;
          });
        }
      }
    } finally {
      this.#isDropped = true;
      this.#wakeWriter();
    }
  }
};

// src/acquire/archive-stream.ts
var BLOCK_BYTES = 512;
async function streamedStore(chunks, request, readBy) {
  const kept = /* @__PURE__ */ new Map();
  try {
    await scanEntries(chunks, new Demux(kept, request));
  } catch (error) {
    throw archiveError(error);
  }
  return storeOf(kept, readBy);
}
async function scanEntries(chunks, demux) {
  let isEmpty = true;
  try {
    for await (const chunk of chunks) {
      isEmpty = false;
      for (let at = 0; at < chunk.length; ) at = await demux.take(chunk, at);
      if (demux.hasLongTrailer) break;
    }
    if (isEmpty) throw new GateError("IMAGE_CORRUPT", "the archive is empty", { fix: "save the image again" });
    demux.finish();
  } catch (error) {
    await demux.abandon(error);
    throw error;
  }
}
var Demux = class {
  #kept;
  #request;
  #scan = new TarScan("none", archiveAllowance(), (row, name, link) => this.#start(row, name, link));
  #body;
  #keptBytes = 0;
  constructor(kept, request) {
    this.#kept = kept;
    this.#request = request;
  }
  get hasLongTrailer() {
    return this.#scan.hasLongTrailer;
  }
  async take(chunk, at) {
    if (this.#scan.bodyBytes === 0) return this.#scan.push(chunk, at);
    const end = Math.min(chunk.length, at + this.#scan.bodyBytes);
    await this.#body?.write(chunk.subarray(at, end));
    this.#scan.skip(end - at);
    if (this.#scan.bodyBytes === 0) await this.#endBody();
    return end;
  }
  finish() {
    this.#scan.finish();
  }
  async abandon(error) {
    await this.#body?.abandon(error);
  }
  #start({ kind, sizeBytes, isSparse }, rawName, rawLink) {
    const name = clean(decodeName(rawName));
    const isHardlink = kind === KIND.hardlink;
    if (isHardlink || kind === KIND.symlink) {
      this.#kept.set(name, { what: "link", target: linkTarget(name, decodeName(rawLink), isHardlink) });
    } else if (isSparse) {
      this.#kept.set(name, { what: "sparse", sizeBytes });
    } else if (kind === KIND.file && sizeBytes === 0) {
      this.#kept.set(name, { what: "document", bytes: new Uint8Array(0) });
    } else if (kind === KIND.file) {
      this.#body = new Body(name, sizeBytes, this.#request);
    }
  }
  async #endBody() {
    const body = this.#body;
    this.#body = void 0;
    if (body === void 0) return;
    const kept = await body.end();
    if (kept.what === "document") this.#keptBytes += kept.bytes.length;
    if (this.#keptBytes > MAX_DOCUMENTS_BYTES) throw tooManyDocuments();
    this.#kept.set(body.name, kept);
  }
};
var Body = class {
  name;
  #sizeBytes;
  #request;
  #leading = [];
  #leadingBytes = 0;
  #what = "unknown";
  #channel = new Channel();
  #layer;
  constructor(name, sizeBytes, request) {
    this.name = name;
    this.#sizeBytes = sizeBytes;
    this.#request = request;
  }
  async write(piece) {
    if (this.#what === "layer") return this.#channel.write(piece);
    if (this.#what === "other") return;
    this.#leading.push(piece.slice());
    this.#leadingBytes += piece.length;
    const isEnough = this.#leadingBytes >= Math.min(BLOCK_BYTES, this.#sizeBytes);
    if (this.#what === "unknown" && isEnough) await this.#decide();
  }
  async end() {
    this.#channel.end();
    if (this.#layer !== void 0) return { what: "layer", layer: await this.#layer, sizeBytes: this.#sizeBytes };
    if (this.#what === "document") return { what: "document", bytes: Buffer.concat(this.#leading) };
    return { what: "other", sizeBytes: this.#sizeBytes };
  }
  async abandon(error) {
    this.#channel.fail(error);
    await this.#layer;
  }
  async #decide() {
    const leading = Buffer.concat(this.#leading);
    if (detectCompression(leading) !== "none" || looksLikeTar(leading)) {
      this.#what = "layer";
      this.#layer = readLayerStream(this.#channel, this.#request).catch((error) => ({ error }));
      this.#leading.length = 0;
      await this.#channel.write(leading);
    } else {
      this.#what = this.#sizeBytes <= MAX_DOCUMENT_BYTES ? "document" : "other";
    }
  }
};
function storeOf(kept, readBy) {
  const find = (name) => {
    let found = kept.get(clean(name));
    for (let hops = 0; found?.what === "link" && hops < MAX_HOPS; hops++) found = kept.get(found.target);
    if (found?.what === "sparse") throw storedSparsely(name);
    return found?.what === "link" ? void 0 : found;
  };
  return {
    readBy,
    sizeOf: (name) => {
      const found = find(name);
      return found?.what === "document" ? found.bytes.length : found?.sizeBytes;
    },
    document: async (name) => {
      const found = find(name);
      if (found === void 0) throw absent(name);
      if (found.what === "document") return found.bytes;
      checkDocumentSize(name, found.sizeBytes);
      throw new GateError("IMAGE_CORRUPT", `${name} is no JSON document`);
    },
    layer: async (name, request) => {
      const found = find(name);
      if (found?.what === "document") return readLayerStream(once(found.bytes), request);
      if (found?.what !== "layer") throw absent(name);
      if ("error" in found.layer) throw located(found.layer.error, name);
      return found.layer;
    },
    close: () => void 0
  };
}
async function* once(bytes) {
  if (bytes.length > 0) yield bytes;
}

// src/acquire/archive-file.ts
var STANDARD_INPUT = "-";
async function openArchive(path, context) {
  if (path === STANDARD_INPUT) return openInput(context);
  const file = openFile(path);
  try {
    const leading = new Uint8Array(LEADING_BYTES);
    const compression = detectCompression(leading.subarray(0, file.readInto(leading, 0)));
    if (compression === "none") {
      refuseOther(leading, file);
      return await archiveStore(file, "archive on disk, headers by position");
    }
    const chunks = decompress(file.chunks(), compression);
    const store = await streamStore(chunks, `${compression} archive`, context);
    file.close();
    return store;
  } catch (error) {
    file.close();
    throw error;
  }
}
async function streamStore(chunks, readBy, { verify, estimate, keepDatabases, host }) {
  let doneBytes = 0;
  const onBytes = (count) => {
    host.signal.throwIfAborted();
    doneBytes += count;
    host.progress(`reading the ${readBy}`, doneBytes);
  };
  const request = { verify, estimate, keepDatabases, allowance: newAllowance(), onBytes };
  return streamedStore(untilAborted(chunks, host.signal), request, readBy);
}
async function* untilAborted(chunks, signal) {
  for await (const chunk of chunks) {
    signal.throwIfAborted();
    yield chunk;
  }
}
function openLayoutFolder(path) {
  let isFolder;
  try {
    isFolder = statSync(path).isDirectory();
  } catch (error) {
    throw unreadable(path, error);
  }
  if (!isFolder) {
    throw new GateError("SOURCE_UNREADABLE", "this is not a folder", {
      where: path,
      fix: "for a layout in one file write oci-archive: in place of oci-dir:"
    });
  }
  return folderStore(path, "OCI layout on disk");
}
function refuseOther(leading, file) {
  if (file.sizeBytes === 0) {
    throw new GateError("IMAGE_CORRUPT", "the file is empty", { fix: "save or download the image again" });
  }
  if (looksLikeTar(leading)) return;
  const start = Buffer.from(leading).toString("latin1", 0, 6);
  const packer = start.startsWith("\xFD7zXZ\0") ? "xz" : start.startsWith("BZh") ? "bzip2" : void 0;
  if (packer !== void 0) {
    throw new GateError("IMAGE_UNSUPPORTED", `it is compressed with ${packer}, which is not read here`, {
      fix: `unpack it first: ${packer} -d FILE`
    });
  }
  throw new GateError("IMAGE_CORRUPT", "this is no tar archive, or its first bytes are damaged", {
    fix: "check the path, or save or download the image again"
  });
}
async function openInput(context) {
  if (process.stdin.isTTY) {
    throw new GateError("SOURCE_UNREADABLE", "nothing is piped into standard input", {
      fix: "pipe an archive into it: docker save IMAGE | plimsoll check docker-archive:-"
    });
  }
  return streamStore(inflated(inputChunks(context.host)), "archive from a pipe", context);
}
async function* inputChunks({ signal }) {
  try {
    for await (const chunk of addAbortSignal(signal, process.stdin)) yield chunk;
  } catch (error) {
    signal.throwIfAborted();
    throw unreadable("standard input", error);
  }
}
async function* inflated(chunks) {
  try {
    const { compression, all } = await peek(chunks);
    yield* decompress(all, compression);
  } finally {
    await chunks.return();
  }
}

// src/acquire/docker-archive.ts
import { basename } from "node:path";
var MAX_IMAGES = 1e3;
async function imagesOfDockerArchive(store, fileName, context) {
  const archived = parseManifestJson(await manifestJson(store));
  const digests = await configDigests(store, archived);
  const chosen = selectImage(
    archived.map((image) => ({ ...image, digests: [digests.get(image.configName)] })),
    context.select
  );
  const config = await store.document(chosen.configName);
  const { platform, diffIds } = parseConfig(config);
  choosePlatforms([{ platform }], context.platform);
  const documents = {
    name: chosen.references[0] ?? basename(fileName),
    manifestDigest: null,
    configDigest: sha256Of(config),
    config,
    layers: chosen.layerNames.map((name) => ({
      name,
      digest: digestOfBlobPath(clean(name)) ?? null,
      sizeBytes: null,
      mediaType: null
    })),
    isAsPushed: null
  };
  return [
    {
      name: context.name ?? documents.name,
      platform: formatPlatform(platform),
      diffIds,
      read: () => assembleImage(store, documents, context)
    }
  ];
}
async function manifestJson(store) {
  if (store.sizeOf("manifest.json") !== void 0) return store.document("manifest.json");
  if (store.sizeOf("index.json") !== void 0) {
    throw new GateError("IMAGE_CORRUPT", "there is no manifest.json in it, but an index.json: it is an OCI archive", {
      fix: "write oci-archive: in place of docker-archive:"
    });
  }
  const isLegacy = store.sizeOf("repositories") !== void 0;
  throw new GateError(
    "IMAGE_CORRUPT",
    isLegacy ? "it has no manifest.json, only the form docker wrote before version 1.10 (2016)" : "it has no manifest.json: it is no image archive, or was cut short",
    {
      fix: isLegacy ? "load it into an engine and save it again" : "make it with `docker save -o FILE IMAGE`; `docker export` and `tar` write no image"
    }
  );
}
async function configDigests(store, images) {
  const digests = /* @__PURE__ */ new Map();
  for (const name of new Set(images.map(({ configName }) => configName))) {
    const config = await store.document(name);
    const promised = digestOfBlobPath(clean(name));
    if (promised !== void 0) checkDigest(config, promised, "the image config");
    digests.set(name, sha256Of(config));
  }
  return digests;
}
function parseManifestJson(bytes) {
  const broken = (why) => new GateError("IMAGE_CORRUPT", `manifest.json ${why}`, { fix: "save the image again" });
  let value;
  try {
    value = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    throw broken("is not JSON");
  }
  if (!Array.isArray(value) || value.length === 0) throw broken("lists no image");
  if (value.length > MAX_IMAGES) {
    throw new GateError("LIMIT_EXCEEDED", `manifest.json lists ${value.length} images; at most ${MAX_IMAGES} are read`);
  }
  return value.map((entry) => {
    if (!isRecord(entry) || typeof entry.Config !== "string" || !isTexts(entry.Layers))
      throw broken("holds a broken entry");
    const references = isTexts(entry.RepoTags) ? entry.RepoTags : [];
    return { configName: entry.Config, layerNames: entry.Layers, references };
  });
}
var isTexts = (value) => Array.isArray(value) && value.length <= 4096 && value.every((item) => typeof item === "string");

export {
  openArchive,
  streamStore,
  openLayoutFolder,
  imagesOfDockerArchive
};
