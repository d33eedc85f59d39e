import {
  blobPath,
  isDigest,
  isRecord,
  parseDocument,
  parseIndexOrManifest,
  shortDigest
} from "./shared-ca3608.js";
import {
  GateError,
  located
} from "./shared-5d859c.js";

// src/acquire/check-digest.ts
import { createHash } from "node:crypto";
function sha256Of(bytes) {
  return `sha256:${createHash("sha256").update(bytes).digest("hex")}`;
}
function checkDigest(bytes, digest, what) {
  const algorithm = digest.slice(0, digest.indexOf(":"));
  const found2 = `${algorithm}:${createHash(algorithm).update(bytes).digest("hex")}`;
  if (found2 !== digest) throw digestMismatch(what, digest, found2);
}
function digestMismatch(what, wanted, found2) {
  return new GateError("DIGEST_MISMATCH", `${what} should be ${wanted} and is ${found2}`, {
    fix: "the image was damaged or changed after it was made: save, copy or build it again"
  });
}

// src/oci/reference.ts
function parseReference(text) {
  const at = text.lastIndexOf("@");
  const [name, digest] = at < 0 ? [text, void 0] : [text.slice(0, at), text.slice(at + 1)];
  if (name.includes("@") || digest?.includes("/")) throw withCredentials(text);
  if (digest !== void 0 && !isDigest(digest))
    throw new GateError("USAGE", `"${digest}" is not a digest`, { fix: FIX });
  const { registry, path } = splitRegistry(name);
  const colon = path.indexOf(":", path.lastIndexOf("/") + 1);
  const repository = colon < 0 ? path : path.slice(0, colon);
  const tag = colon < 0 ? "latest" : path.slice(colon + 1);
  if (!isRegistry(registry) || !isRepository(repository) || !/^\w[\w.-]{0,127}$/.test(tag)) throw notAName(text);
  return { registry, repository, tag, digest };
}
var formatRepository = ({ registry, repository }) => `${registry}/${repository}`;
var sameReference = (a, b) => fullReference(a) === fullReference(b);
function fullReference(text) {
  const [beforeDigest = "", digest] = text.split("@");
  const { registry, path } = splitRegistry(beforeDigest);
  const hasTag = path.slice(path.lastIndexOf("/") + 1).includes(":");
  if (digest !== void 0) return `${registry}/${path}@${digest}`;
  return `${registry}/${path}${hasTag ? "" : ":latest"}`;
}
function splitRegistry(text) {
  const slash = text.indexOf("/");
  const first = text.slice(0, Math.max(slash, 0));
  const hasRegistry = slash > 0 && (/[.:]/.test(first) || first === "localhost");
  const registry = hasRegistry ? first.replace(/^index\.docker\.io$/, "docker.io") : "docker.io";
  const rest = hasRegistry ? text.slice(slash + 1) : text;
  return { registry, path: registry === "docker.io" && !rest.includes("/") ? `library/${rest}` : rest };
}
var MAX_NAME_LENGTH = 255;
var HOST = /^(?:[a-z0-9]|[a-z0-9][a-z0-9-]*[a-z0-9])$/i;
var PATH_PART = /^[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*$/;
function isRegistry(text) {
  const host = text.replace(/:\d{1,5}$/, "");
  return /^\[[a-f0-9:.]+\]$/i.test(host) || text.length <= MAX_NAME_LENGTH && host.split(".").every(isHostPart);
}
var isHostPart = (part) => HOST.test(part);
var isRepository = (text) => text.length <= MAX_NAME_LENGTH && text.split("/").every((part) => PATH_PART.test(part));
var FIX = 'write a name like "alpine:3.20", "ghcr.io/org/app:main" or "localhost:5000/app@sha256:\u2026"';
function notAName(text) {
  const hint = /[A-Z]/.test(text) ? ", in lower case" : "";
  return new GateError("USAGE", `"${text}" is not the name of an image in a registry`, { fix: FIX + hint });
}
var withCredentials = (text) => new GateError("USAGE", "credentials do not belong in the name of an image", {
  where: `registry:***${text.slice(text.lastIndexOf("@", text.lastIndexOf("/")))}`,
  fix: "take them out and log in: docker login REGISTRY"
});

// src/acquire/oci-layout.ts
import { basename } from "node:path";

// src/oci/base-history.ts
function likelyBaseLayers(history) {
  const ends = [endOfDefaults(history), endOfOtherBuilder(history)];
  const count = layersBefore(history, Math.max(...ends));
  return count > 0 && count < layersBefore(history, history.length) ? count : null;
}
var layersBefore = (history, end) => history.slice(0, end).filter(({ isEmpty }) => !isEmpty).length;
function endOfDefaults(history) {
  const lastLayer = history.findLastIndex(({ isEmpty }) => !isEmpty);
  const places = history.slice(0, Math.max(lastLayer, 0)).flatMap((entry, at) => isDefault(entry) ? [at] : []);
  const last = places.findLast((at) => isBuildApart(history[at], history[at + 1])) ?? places.at(-1);
  return last === void 0 ? 0 : last + 1;
}
var APART_MS = 10 * 6e4;
function isBuildApart(before, after) {
  const [a, b] = [before?.createdMs ?? null, after?.createdMs ?? null];
  return a !== null && b !== null && Math.abs(b - a) >= APART_MS;
}
var isDefault = ({ createdBy, isEmpty }) => isEmpty && /^(?:\/bin\/sh -c #\(nop\) {1,2})?(?:CMD|ENTRYPOINT)\b/.test(createdBy);
function endOfOtherBuilder(history) {
  const lastOther = history.findLastIndex((entry) => !isBuildKit(entry));
  return lastOther === history.length - 1 ? 0 : lastOther + 1;
}
var isBuildKit = ({ createdBy, comment }) => comment.startsWith("buildkit.") || createdBy.endsWith("# buildkit");

// src/oci/config.ts
function parseConfig(bytes) {
  const document = parseDocument(bytes, "the image config");
  const rootfs = isRecord(document.rootfs) ? document.rootfs : {};
  const diffIds = rootfs.diff_ids ?? [];
  if (!Array.isArray(diffIds) || !diffIds.every(isDigest)) {
    throw new GateError("IMAGE_CORRUPT", "the image config has no usable list of diff_ids");
  }
  const history = historyOf(document.history);
  const layers = history.filter(({ isEmpty }) => !isEmpty);
  return {
    platform: platformOf(document),
    diffIds,
    history,
    createdBy: layers.map(({ createdBy }) => createdBy),
    // A history of other layers than there are tells nothing of where they begin.
    likelyBaseLayers: layers.length === diffIds.length ? likelyBaseLayers(history) : null
  };
}
function platformOf(document) {
  const text = (value, otherwise) => typeof value === "string" && value ? value : otherwise;
  const variant = text(document.variant, "");
  return {
    os: text(document.os, "unknown"),
    architecture: text(document.architecture, "unknown"),
    ...variant ? { variant } : {}
  };
}
function timeOf(value) {
  const ms = typeof value === "string" ? Date.parse(value) : Number.NaN;
  return Number.isNaN(ms) ? null : ms;
}
function historyOf(history) {
  const text = (value) => typeof value === "string" ? value : "";
  return (Array.isArray(history) ? history : []).filter(isRecord).map((entry) => ({
    createdBy: text(entry.created_by),
    comment: text(entry.comment),
    isEmpty: entry.empty_layer === true,
    createdMs: timeOf(entry.created)
  }));
}

// src/oci/media-types.ts
var CONFIG = /* @__PURE__ */ new Set(["application/vnd.oci.image.config.v1+json", "application/vnd.docker.container.image.v1+json"]);
var LAYER = /^application\/vnd\.(?:oci\.image\.layer\.(?:nondistributable\.)?v1\.tar|docker\.image\.rootfs\.(?:foreign\.)?diff\.tar)(?:[.+](?:gzip|zstd))?$/;
var isConfigType = (mediaType) => CONFIG.has(mediaType);
var isLayerType = (mediaType) => LAYER.test(mediaType);
var isEncryptedType = (mediaType) => mediaType.endsWith("+encrypted");
var isSchema1Type = (mediaType) => mediaType.startsWith("application/vnd.docker.distribution.manifest.v1");

// src/oci/platform.ts
function formatPlatform(platform) {
  return [platform.os, platform.architecture, ...platform.variant ? [platform.variant] : []].join("/");
}
function parsePlatform(text) {
  const parts = text.trim().toLowerCase().split("/");
  if (parts.length > 3 || parts.some((part) => !/^[a-z0-9_.-]+$/.test(part))) return void 0;
  const [first = "", second, variant] = parts;
  if (second === void 0) return { os: "linux", architecture: normalArchitecture(first) };
  return { os: first, architecture: normalArchitecture(second), ...variant ? { variant } : {} };
}
function platformMatches(have, wanted) {
  return have.os === wanted.os && normalArchitecture(have.architecture) === wanted.architecture && (wanted.variant === void 0 || normalVariant(have) === normalVariant(wanted));
}
function normalArchitecture(name) {
  return { x86_64: "amd64", "x86-64": "amd64", aarch64: "arm64", i386: "386", armhf: "arm" }[name] ?? name;
}
function normalVariant({ architecture, variant }) {
  return variant ?? { amd64: "v1", arm64: "v8", arm: "v7" }[normalArchitecture(architecture)];
}

// src/read/tar-header.ts
var BLOCK_BYTES = 512;
var FLAG = {
  regularV7: 0,
  regular: 48,
  hardlink: 49,
  symlink: 50,
  character: 51,
  block: 52,
  directory: 53,
  fifo: 54,
  contiguous: 55,
  paxGlobal: 103,
  pax: 120,
  gnuLongLink: 75,
  gnuLongName: 76,
  gnuSparse: 83
};
var newHeader = () => ({
  flag: 0,
  sizeBytes: 0,
  mode: 0,
  uid: 0,
  gid: 0,
  mtimeSeconds: 0,
  isUstar: false,
  isStar: false,
  isGnu: false,
  words: new Int32Array(0)
});
var FIELD = {
  name: [0, 100],
  mode: [100, 8],
  uid: [108, 8],
  gid: [116, 8],
  size: [124, 12],
  mtime: [136, 12],
  checksum: [148, 8],
  flag: [156, 1],
  link: [157, 100],
  magic: [257, 8],
  prefix: [345, 155],
  deviceMajor: [329, 8],
  deviceMinor: [337, 8],
  /** star keeps times behind a shorter prefix, and says so in the last four bytes. */
  starPrefix: [345, 131],
  starAccessTime: [476, 12],
  starChangeTime: [488, 12],
  starTrailer: [508, 4],
  gnuAccessTime: [345, 12],
  gnuChangeTime: [357, 12]
};
function decodeHeader(block, at, header) {
  if (header.words.buffer !== block.buffer)
    header.words = new Int32Array(block.buffer, 0, block.buffer.byteLength >> 2);
  const sum = sumOfBytes(header.words, block.byteOffset + at >> 2);
  if (sum === 0) return false;
  verifyChecksum(block, at, sum);
  header.flag = block[at + FIELD.flag[0]];
  header.mode = decodeNumber(block, at, FIELD.mode, "mode") >>> 0;
  header.uid = decodeNumber(block, at, FIELD.uid, "uid");
  header.gid = decodeNumber(block, at, FIELD.gid, "gid");
  header.sizeBytes = decodeNumber(block, at, FIELD.size, "size");
  header.mtimeSeconds = decodeNumber(block, at, FIELD.mtime, "mtime");
  header.isUstar = matches(block, at + FIELD.magic[0], "ustar\0");
  header.isGnu = isGnuFormat(block, at);
  if (header.sizeBytes < 0) throw corrupt(`a header claims a size of ${header.sizeBytes} bytes`);
  header.isStar = header.isUstar && matches(block, at + FIELD.starTrailer[0], "tar\0");
  if (header.isUstar || header.isGnu) checkNumbers(block, at, DEVICE);
  if (header.isStar) checkNumbers(block, at, STAR_TIMES);
  return true;
}
var isGnuFormat = (block, at) => matches(block, at + FIELD.magic[0], "ustar  \0");
var DEVICE = [FIELD.deviceMajor, FIELD.deviceMinor];
var STAR_TIMES = [FIELD.starAccessTime, FIELD.starChangeTime];
function checkNumbers(block, at, fields) {
  for (const field of fields) if (!isPlainOctal(block, at, field)) decodeNumber(block, at, field, "device or time");
}
function isPlainOctal(block, at, [offset, length]) {
  for (let i = at + offset; i < at + offset + length; i++) {
    const byte = block[i];
    if (byte !== 0 && (byte & 248) !== 48) return false;
  }
  return true;
}
function copyName(block, at, header, target) {
  let length = 0;
  const prefix = block[at + FIELD.prefix[0]] === 0 ? void 0 : prefixField(block, at, header);
  if (prefix !== void 0) {
    length = copyField(block, at, prefix, target, 0);
    target[length++] = 47;
  }
  return length + copyField(block, at, FIELD.name, target, length);
}
function prefixField(block, at, header) {
  if (header.isGnu) return isGnuPrefix(block, at) ? FIELD.prefix : void 0;
  if (!header.isUstar) return void 0;
  return header.isStar ? FIELD.starPrefix : FIELD.prefix;
}
function isGnuPrefix(block, at) {
  const areTimes = [FIELD.gnuAccessTime, FIELD.gnuChangeTime].every(
    (time) => block[at + time[0]] === 0 || isNumber(block, at, time)
  );
  if (areTimes) return false;
  const [offset, length] = FIELD.prefix;
  for (let i = at + offset; i < at + offset + length && block[i] !== 0; i++)
    if (block[i] > 127) return false;
  return true;
}
function copyLink(block, at, target) {
  return copyField(block, at, FIELD.link, target, 0);
}
function sumOfBytes(words, first) {
  let sum = 0;
  for (let half = first; half < first + 128; half += 64) {
    let lanes = 0;
    for (let i = half; i < half + 64; i++) {
      const word = words[i];
      lanes += (word & 16711935) + (word >>> 8 & 16711935);
    }
    sum += (lanes & 65535) + (lanes >>> 16);
  }
  return sum;
}
function verifyChecksum(block, at, sum) {
  const [offset, length] = FIELD.checksum;
  const claimed = octal(block, at + offset, at + offset + length, "checksum");
  let own = 0;
  for (let i = offset; i < offset + length; i++) own += block[at + i];
  const unsigned = sum - own + length * 32;
  if (claimed === unsigned) return;
  let negatives = 0;
  for (let i = 0; i < BLOCK_BYTES; i++)
    if ((i < offset || i >= offset + length) && block[at + i] > 127) negatives++;
  if (claimed !== unsigned - 256 * negatives) throw corrupt("a header does not match its own checksum");
}
function decodeNumber(block, at, field, what) {
  const value = rawNumber(block, at, field, what);
  if (!Number.isSafeInteger(value)) throw corrupt(`a header's ${what} is larger than any file has`);
  return value;
}
function rawNumber(block, at, [offset, length], what) {
  const start = at + offset;
  const end = start + length;
  return block[start] & 128 ? base256(block, start, end) : octal(block, start, end, what);
}
function isNumber(block, at, field) {
  try {
    return Math.abs(rawNumber(block, at, field, "time")) < 2 ** 63;
  } catch {
    return false;
  }
}
function octal(block, start, stop, what) {
  let i = start;
  let end = stop;
  while (i < end && isBlank(block[i])) i++;
  while (end > i && isBlank(block[end - 1])) end--;
  let value = 0;
  for (; i < end; i++) {
    const byte = block[i];
    if (byte === 0) break;
    if (byte < 48 || byte > 55) throw corrupt(`a header's ${what} is not a number`);
    value = value * 8 + byte - 48;
  }
  return value;
}
var isBlank = (byte) => byte === 32 || byte === 0;
function base256(block, start, end) {
  const isNegative = (block[start] & 64) !== 0;
  let value = (block[start] & 63) - (isNegative ? 64 : 0);
  for (let i = start + 1; i < end; i++) value = value * 256 + block[i];
  return value;
}
function copyField(block, at, [offset, length], target, to) {
  let i = 0;
  for (; i < length; i++) {
    const byte = block[at + offset + i];
    if (byte === 0) break;
    target[to + i] = byte;
  }
  return i;
}
function matches(block, at, text) {
  for (let i = 0; i < text.length; i++) if (block[at + i] !== text.charCodeAt(i)) return false;
  return true;
}
function corrupt(message) {
  return new GateError("LAYER_CORRUPT", message, {
    fix: "the file is damaged or incomplete: save, copy or build it again"
  });
}

// src/read/compression.ts
var LEADING_BYTES = BLOCK_BYTES;
function detectCompression(leading) {
  const [a, b, c, d] = leading;
  if (a === 31 && b === 139) return "gzip";
  if (a === 40 && b === 181 && c === 47 && d === 253) return "zstd";
  const isSkippableFrame = a !== void 0 && a >> 4 === 5 && b === 42 && c === 77 && d === 24;
  return isSkippableFrame ? "zstd" : "none";
}
function looksLikeTar(leading) {
  if (leading.length < BLOCK_BYTES) return false;
  try {
    decodeHeader(new Uint8Array(leading.subarray(0, BLOCK_BYTES)), 0, newHeader());
    return true;
  } catch {
    return false;
  }
}
function compressionOfMediaType(mediaType) {
  if (/[+.]zstd$/.test(mediaType)) return "zstd";
  if (/[+.]gzip$/.test(mediaType)) return "gzip";
  return /[.+]tar$/.test(mediaType) ? "none" : void 0;
}

// src/model/columns.ts
var FIRST_ENTRIES = 256;
var ColumnsBuilder = class {
  #count = 0;
  #text = new Uint8Array(1 << 14);
  #textEnd = 0;
  #bounds = new Uint32Array(2 * FIRST_ENTRIES + 1);
  #kind = new Uint8Array(FIRST_ENTRIES);
  #isSparse = new Uint8Array(FIRST_ENTRIES);
  #mode = new Uint32Array(FIRST_ENTRIES);
  #sizeBytes = new Float64Array(FIRST_ENTRIES);
  #uid = new Float64Array(FIRST_ENTRIES);
  #gid = new Float64Array(FIRST_ENTRIES);
  #mtimeSeconds = new Float64Array(FIRST_ENTRIES);
  #bodyOffset = new Float64Array(FIRST_ENTRIES);
  #checksum;
  #checksumKind;
  constructor(checksumKind) {
    this.#checksumKind = checksumKind;
    this.#checksum = new Uint32Array(checksumKind === "none" ? 0 : 2 * FIRST_ENTRIES);
  }
  get count() {
    return this.#count;
  }
  /** Adds an entry whose name and link target are the first `nameBytes` and `linkBytes` bytes of what is given. */
  add(row, name, link, nameBytes = name.length, linkBytes = link.length) {
    if (this.#count === this.#kind.length) this.#grow();
    const i = this.#count++;
    this.#bounds[2 * i] = this.#textEnd;
    this.#copy(name, nameBytes);
    this.#bounds[2 * i + 1] = this.#textEnd;
    this.#copy(link, linkBytes);
    this.#bounds[2 * i + 2] = this.#textEnd;
    this.#kind[i] = row.kind;
    this.#isSparse[i] = row.isSparse ? 1 : 0;
    this.#mode[i] = row.mode;
    this.#sizeBytes[i] = row.sizeBytes;
    this.#uid[i] = row.uid;
    this.#gid[i] = row.gid;
    this.#mtimeSeconds[i] = row.mtimeSeconds;
    this.#bodyOffset[i] = row.bodyOffset;
  }
  /** Sets the checksum of the entry added last; the high word stays 0 for a 32-bit kind. */
  setChecksum(low, high = 0) {
    this.#checksum[2 * (this.#count - 1)] = low;
    this.#checksum[2 * (this.#count - 1) + 1] = high;
  }
  finish() {
    const n = this.#count;
    return {
      count: n,
      text: this.#text.slice(0, this.#textEnd),
      bounds: this.#bounds.slice(0, 2 * n + 1),
      kind: this.#kind.slice(0, n),
      isSparse: this.#isSparse.slice(0, n),
      mode: this.#mode.slice(0, n),
      sizeBytes: this.#sizeBytes.slice(0, n),
      uid: this.#uid.slice(0, n),
      gid: this.#gid.slice(0, n),
      mtimeSeconds: this.#mtimeSeconds.slice(0, n),
      bodyOffset: this.#bodyOffset.slice(0, n),
      checksumKind: this.#checksumKind,
      checksum: this.#checksumKind === "none" ? this.#checksum : this.#checksum.slice(0, 2 * n)
    };
  }
  /** A loop: for names as short as these it takes half the time of a `set`. */
  #copy(bytes, length) {
    const end = this.#textEnd + length;
    if (end > this.#text.length) this.#text = grown(this.#text, Math.max(end, nextSize(this.#text.length)));
    const text = this.#text;
    for (let i = 0, j = this.#textEnd; i < length; i++, j++) text[j] = bytes[i];
    this.#textEnd = end;
  }
  #grow() {
    const size = nextSize(this.#kind.length);
    this.#bounds = grown(this.#bounds, 2 * size + 1);
    this.#kind = grown(this.#kind, size);
    this.#isSparse = grown(this.#isSparse, size);
    this.#mode = grown(this.#mode, size);
    this.#sizeBytes = grown(this.#sizeBytes, size);
    this.#uid = grown(this.#uid, size);
    this.#gid = grown(this.#gid, size);
    this.#mtimeSeconds = grown(this.#mtimeSeconds, size);
    this.#bodyOffset = grown(this.#bodyOffset, size);
    if (this.#checksumKind !== "none") this.#checksum = grown(this.#checksum, 2 * size);
  }
};
var nextSize = (length) => length * (length < 1 << 16 ? 4 : 2);
function grown(column, length) {
  const longer = new column.constructor(length);
  longer.set(column);
  return longer;
}

// src/model/layer-table.ts
var KIND = { file: 0, hardlink: 1, symlink: 2, directory: 3, special: 4, other: 5 };
var VERIFICATIONS = ["structure", "tocDigest", "blobDigest", "diffId"];
var isFileBody = (kind) => kind === KIND.file;

// src/read/pax.ts
var NEWLINE = 10;
var EQUALS = 61;
var SPACE = 32;
var MAX_LENGTH_DIGITS = 8;
var MAJOR = "GNU.sparse.major";
var MINOR = "GNU.sparse.minor";
var NAME = "GNU.sparse.name";
var SIZE = "GNU.sparse.size";
var REAL_SIZE = "GNU.sparse.realsize";
var MAP = "GNU.sparse.map";
var REGION_COUNT = "GNU.sparse.numblocks";
var REGION_OFFSET = "GNU.sparse.offset";
var REGION_LENGTH = "GNU.sparse.numbytes";
var FIELDS = ["path", "linkpath", "size", "uid", "gid", "mtime", "atime", "ctime", "uname", "gname"];
var KNOWN = /* @__PURE__ */ new Set([...FIELDS, MAJOR, MINOR, NAME, SIZE, REAL_SIZE, MAP, REGION_COUNT]);
var WITHOUT_NUL = /* @__PURE__ */ new Set(["path", "linkpath", "uname", "gname"]);
function parsePax(body) {
  const records = /* @__PURE__ */ new Map();
  const regions = [];
  for (let at = 0; at < body.length; ) {
    const { key, value, end } = record(body, at);
    if (key === REGION_OFFSET || key === REGION_LENGTH) addRegionPart(regions, key, value);
    else if (KNOWN.has(key)) records.set(key, value.slice());
    at = end;
  }
  if (regions.length > 0) records.set(MAP, Buffer.from(regions.join(","), "latin1"));
  return records;
}
function paxOverrides(records) {
  for (const key of ["atime", "ctime"]) wholeSeconds(records, key);
  const sizeBytes = wholeNumber(records, "size");
  if (sizeBytes !== void 0 && sizeBytes < 0) throw notANumber("size");
  return {
    path: given(records, "path"),
    linkPath: given(records, "linkpath"),
    sizeBytes,
    uid: wholeNumber(records, "uid"),
    gid: wholeNumber(records, "gid"),
    mtimeSeconds: wholeSeconds(records, "mtime"),
    sparse: sparseOf(records)
  };
}
function record(body, start) {
  let at = start;
  let length = 0;
  for (; isDigit(body[at]) && at - start < MAX_LENGTH_DIGITS; at++) length = length * 10 + body[at] - 48;
  const end = start + length;
  const equals = body.indexOf(EQUALS, at);
  const isWhole = body[at] === SPACE && end <= body.length && body[end - 1] === NEWLINE;
  const keyBytes = body.subarray(at + 1, equals);
  const isKeyed = equals < end && equals > at + 1 && !keyBytes.includes(0);
  if (!isWhole || !isKeyed) throw corrupt("an extended header holds a broken record");
  const key = latin1(keyBytes);
  const value = body.subarray(equals + 1, end - 1);
  if (WITHOUT_NUL.has(key) && value.includes(0)) throw corrupt(`an extended header's ${key} holds a NUL byte`);
  return { key, value, end };
}
function addRegionPart(regions, key, value) {
  const wanted = regions.length % 2 === 0 ? REGION_OFFSET : REGION_LENGTH;
  const text = latin1(value);
  if (key !== wanted || text.includes(",")) throw brokenMap();
  regions.push(text);
}
function sparseOf(records) {
  const map = textOf(records, MAP);
  const version = `${textOf(records, MAJOR)}.${textOf(records, MINOR)}`;
  const isInBody = version === "1.0";
  const isListed = version === "0.0" || version === "0.1" || version === "." && map !== "";
  if (!isInBody && !isListed) return void 0;
  const sizeBytes = wholeNumber(records, SIZE) ?? wholeNumber(records, REAL_SIZE);
  return { name: given(records, NAME), sizeBytes, regions: isInBody ? void 0 : listedRegions(records, map) };
}
function listedRegions(records, map) {
  const numbers = map === "" ? [] : map.split(",").map((text) => parseWhole(text, MAP));
  if (wholeNumber(records, REGION_COUNT) !== numbers.length / 2) throw brokenMap();
  return numbers;
}
var brokenMap = () => corrupt("the map of a sparse file is broken");
function given(records, key) {
  const value = records.get(key);
  return value === void 0 || value.length === 0 ? void 0 : value;
}
var textOf = (records, key) => latin1(records.get(key) ?? new Uint8Array(0));
function wholeNumber(records, key) {
  const text = textOf(records, key);
  return text === "" ? void 0 : parseWhole(text, key);
}
function parseWhole(text, key) {
  const value = /^[+-]?[0-9]+$/.test(text) ? Number(text) : Number.NaN;
  if (!Number.isSafeInteger(value)) throw notANumber(key);
  return value + 0;
}
function wholeSeconds(records, key) {
  const text = textOf(records, key);
  if (text === "") return void 0;
  const match = /^([+-]?[0-9]+)(?:\.([0-9]*))?$/.exec(text);
  if (match === null) throw notANumber(key);
  const isBelow = text.startsWith("-") && /[1-9]/.test((match[2] ?? "").slice(0, 9));
  return parseWhole(match[1], key) - (isBelow ? 1 : 0);
}
var notANumber = (key) => corrupt(`an extended header's ${key} is not a number a file can have`);
var isDigit = (byte) => byte !== void 0 && byte >= 48 && byte <= 57;
var latin1 = (bytes) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("latin1");

// src/read/sparse-map.ts
var MAX_MAP_BYTES = 1 << 20;
var Regions = class {
  sizeBytes;
  #end = 0;
  #dataBytes = 0;
  constructor(sizeBytes) {
    this.sizeBytes = sizeBytes;
    if (sizeBytes < 0) throw brokenMap();
  }
  add(offset, length) {
    if (length < 0 || offset < this.#end || offset + length > this.sizeBytes) throw brokenMap();
    this.#end = offset + length;
    this.#dataBytes += length;
  }
  close(dataBytes) {
    if (this.#dataBytes !== dataBytes) throw brokenMap();
  }
};
var HEADER_REGIONS = { at: 386, count: 4, isExtended: 482 };
var BLOCK_REGIONS = { at: 0, count: 21, isExtended: 504 };
var REAL_SIZE2 = [483, 12];
var REGION_BYTES = 24;
function gnuSparseMap(header, at) {
  if (!isGnuFormat(header, at)) throw brokenMap();
  const regions = new Regions(decodeNumber(header, at, REAL_SIZE2, "real size"));
  let blocks = 0;
  let isOpen = takeGnuRegions(header, at, HEADER_REGIONS, regions);
  return {
    sizeBytes: regions.sizeBytes,
    mapBytes: 0,
    get isOpen() {
      return isOpen;
    },
    take: (block, blockAt) => {
      if (++blocks >= MAX_MAP_BYTES / BLOCK_BYTES) throw brokenMap();
      isOpen = takeGnuRegions(block, blockAt, BLOCK_REGIONS, regions);
    },
    close: (dataBytes) => regions.close(dataBytes)
  };
}
function takeGnuRegions(block, at, layout, regions) {
  for (let i = 0; i < layout.count; i++) {
    const start = layout.at + i * REGION_BYTES;
    if (block[at + start] === 0) break;
    regions.add(
      decodeNumber(block, at, [start, 12], "sparse map"),
      decodeNumber(block, at, [start + 12, 12], "sparse map")
    );
  }
  return block[at + layout.isExtended] !== 0;
}
function paxSparseMap({ sizeBytes, regions: listed }, storedBytes) {
  const regions = new Regions(sizeBytes ?? storedBytes);
  for (let i = 0; i < (listed?.length ?? 0); i += 2) regions.add(listed?.[i], listed?.[i + 1]);
  const lines = new Lines(regions);
  let mapBytes = 0;
  return {
    sizeBytes: regions.sizeBytes,
    get mapBytes() {
      return mapBytes;
    },
    get isOpen() {
      return listed === void 0 && !lines.isEnded;
    },
    take: (block, at) => {
      mapBytes += BLOCK_BYTES;
      if (mapBytes > Math.min(storedBytes, MAX_MAP_BYTES)) throw brokenMap();
      lines.take(block.subarray(at, at + BLOCK_BYTES));
    },
    close: (dataBytes) => regions.close(dataBytes)
  };
}
var Lines = class {
  #regions;
  #expected = 1;
  #seen = 0;
  #digits = 0;
  #value = 0;
  #offset = 0;
  constructor(regions) {
    this.#regions = regions;
  }
  get isEnded() {
    return this.#seen === this.#expected;
  }
  take(block) {
    for (let i = 0; i < block.length && !this.isEnded; i++) this.#character(block[i]);
  }
  #character(byte) {
    const digit = byte - 48;
    if (digit >= 0 && digit <= 9 && this.#value <= Number.MAX_SAFE_INTEGER / 16) {
      this.#value = this.#value * 10 + digit;
      this.#digits++;
    } else if (byte === 10 && this.#digits > 0) {
      this.#number(this.#value);
      this.#value = 0;
      this.#digits = 0;
    } else {
      throw brokenMap();
    }
  }
  #number(value) {
    if (this.#seen === 0) this.#expected = 1 + 2 * value;
    else if (this.#seen % 2 === 1) this.#offset = value;
    else this.#regions.add(this.#offset, value);
    this.#seen++;
  }
};

// src/read/tar-scan.ts
var MAX_EXTENSION_BYTES = 1 << 20;
var MAX_NAME_BYTES = 1 << 15;
var MAX_SILENT_TRAILER_BYTES = 1 << 20;
var newAllowance = () => ({
  entries: 6e6,
  textBytes: 768 * 2 ** 20,
  bodyBytes: 64 * 2 ** 20
});
var NO_OVERRIDES = {};
var TarScan = class {
  /** What is left of the current entry's body; its padding is not counted, `push` takes that. */
  bodyBytes = 0;
  #columns;
  #allowance;
  #onEntry;
  #position = 0;
  #paddingBytes = 0;
  #zeroBlocks = 0;
  #endPosition = 0;
  #extensionFlag = 0;
  #extensionBytes = 0;
  #extensionEnd = 0;
  #extension = new Uint8Array(BLOCK_BYTES);
  /** Set while blocks with more of a sparse file's map are to come. */
  #sparseMap;
  /** What the current entry takes in the tar behind its header. */
  #storedBytes = 0;
  #pax;
  #longName;
  #longLink;
  #partial = new Uint8Array(BLOCK_BYTES);
  #partialBytes = 0;
  #name = new Uint8Array(BLOCK_BYTES);
  #link = new Uint8Array(BLOCK_BYTES);
  #header = newHeader();
  /** Reused: one object for each of a million entries is work for nothing. */
  #row = {
    kind: KIND.file,
    sizeBytes: 0,
    mode: 0,
    uid: 0,
    gid: 0,
    mtimeSeconds: 0,
    bodyOffset: 0,
    isSparse: false
  };
  /** @param onEntry told of each entry when its header is read; the name and link are views that do not last */
  constructor(checksumKind, allowance, onEntry) {
    this.#columns = new ColumnsBuilder(checksumKind);
    this.#allowance = allowance;
    this.#onEntry = onEntry;
  }
  /** True after the two blocks of zeros that end a tar; what follows is not read, as in the engines. */
  get isEnded() {
    return this.#zeroBlocks === 2;
  }
  /** Whether more follows the end than any writer pads with. */
  get hasLongTrailer() {
    return this.isEnded && this.#position - this.#endPosition > MAX_SILENT_TRAILER_BYTES;
  }
  /** Bytes of padding that may be jumped over together with a body: a driver by position saves a read. */
  get skippableBytes() {
    return this.bodyBytes + this.#paddingBytes;
  }
  /** Takes bytes from `from` on. @returns where it stopped: at the end, or before a body (`bodyBytes` > 0) */
  push(bytes, from = 0) {
    let at = from;
    while (at < bytes.length && this.bodyBytes === 0) {
      const left = bytes.length - at;
      let taken;
      if (this.isEnded) taken = left;
      else if (this.#paddingBytes > 0) taken = this.#takePadding(left);
      else if (this.#extensionBytes > this.#extensionEnd) taken = this.#takeExtension(bytes, at);
      else taken = this.#takeBlock(bytes, at);
      at += taken;
      this.#position += taken;
    }
    return at;
  }
  /** Passes over bytes of the body, and of its padding where there are more. */
  skip(count) {
    const ofBody = Math.min(count, this.bodyBytes);
    this.bodyBytes -= ofBody;
    this.#paddingBytes -= count - ofBody;
    this.#position += count;
  }
  /** Sets the checksum of the entry whose body just went past. */
  setChecksum(low, high = 0) {
    this.#columns.setChecksum(low, high);
  }
  /**
   * Closes the scan once every byte was handed over or skipped.
   * @param unreadBytes what stands behind the end blocks and was not pushed
   * @throws GateError LAYER_CORRUPT where the tar ends in the middle of an entry
   */
  finish(unreadBytes = 0) {
    if (this.bodyBytes > 0) throw corrupt(`the tar ends ${this.bodyBytes} bytes before the end of a file in it`);
    if (this.#partialBytes > 0 || this.#extensionBytes > this.#extensionEnd || this.#sparseMap !== void 0) {
      throw corrupt("the tar ends in the middle of a header");
    }
    this.#position += unreadBytes;
    const notices2 = this.hasLongTrailer ? ["more than 1 MiB follows the end of its tar; engines pay it no heed, and none is paid here"] : [];
    const tarBytes = this.isEnded ? this.#endPosition : this.#position;
    return { entries: this.#columns.finish(), tarBytes, notices: notices2 };
  }
  #takePadding(left) {
    const taken = Math.min(left, this.#paddingBytes);
    this.#paddingBytes -= taken;
    return taken;
  }
  #takeExtension(bytes, at) {
    const taken = Math.min(bytes.length - at, this.#extensionBytes - this.#extensionEnd);
    this.#extension.set(bytes.subarray(at, at + taken), this.#extensionEnd);
    this.#extensionEnd += taken;
    if (this.#extensionEnd === this.#extensionBytes) this.#endExtension();
    return taken;
  }
  /** Takes up to one block; a block that lies whole and aligned in the caller's bytes is decoded where it is. */
  #takeBlock(bytes, at) {
    const isInPlace = this.#partialBytes === 0 && bytes.length - at >= BLOCK_BYTES && (bytes.byteOffset + at) % 4 === 0;
    if (isInPlace) {
      this.#block(bytes, at, BLOCK_BYTES);
      return BLOCK_BYTES;
    }
    const taken = Math.min(bytes.length - at, BLOCK_BYTES - this.#partialBytes);
    this.#partial.set(bytes.subarray(at, at + taken), this.#partialBytes);
    this.#partialBytes += taken;
    if (this.#partialBytes === BLOCK_BYTES) {
      this.#partialBytes = 0;
      this.#block(this.#partial, 0, taken);
    }
    return taken;
  }
  /** @param taken how many of the block's bytes `#position` does not count yet */
  #block(block, at, taken) {
    if (this.#sparseMap !== void 0) {
      this.#sparseMap.take(block, at);
      this.#startBodyBehind(this.#sparseMap);
      return;
    }
    if (!decodeHeader(block, at, this.#header)) {
      this.#zeroBlocks++;
      this.#endPosition = this.#position + taken;
      return;
    }
    if (this.#zeroBlocks > 0) throw corrupt("a block of zeros stands where a header should be");
    this.#entry(block, at, this.#position + taken);
  }
  #entry(block, at, bodyOffset) {
    const { flag, sizeBytes } = this.#header;
    if (isExtension(flag)) this.#startExtension(flag, sizeBytes);
    else this.#addEntry(block, at, bodyOffset);
  }
  #startExtension(flag, sizeBytes) {
    if (sizeBytes > MAX_EXTENSION_BYTES) throw corrupt(`an extended header of ${sizeBytes} bytes is larger than any`);
    this.#extensionFlag = flag;
    this.#extensionBytes = sizeBytes;
    this.#extensionEnd = 0;
    if (this.#extension.length < sizeBytes) this.#extension = new Uint8Array(sizeBytes);
    if (sizeBytes === 0) this.#endExtension();
  }
  /** A global header changes no entry; Go, which the engines unpack with, even forgets what stood before it. */
  #endExtension() {
    const body = this.#extension.subarray(0, this.#extensionBytes);
    const flag = this.#extensionFlag;
    if (flag === FLAG.gnuLongName) this.#longName = cString(body);
    else if (flag === FLAG.gnuLongLink) this.#longLink = cString(body);
    else if (flag === FLAG.pax) this.#pax = parsePax(body);
    else this.#passGlobal(body);
    this.#paddingBytes = paddingOf(this.#extensionBytes);
    this.#extensionBytes = 0;
    this.#extensionEnd = 0;
  }
  #passGlobal(body) {
    parsePax(body);
    this.#forgetExtensions();
  }
  #addEntry(block, at, bodyOffset) {
    const header = this.#header;
    const pax = this.#pax === void 0 ? NO_OVERRIDES : paxOverrides(this.#pax);
    this.#storedBytes = pax.sizeBytes ?? header.sizeBytes;
    const map = this.#sparseMapOf(block, at, pax);
    let given2 = this.#longName ?? pax.path;
    let name = given2 ?? this.#name;
    let nameBytes = given2?.length ?? copyName(block, at, header, name);
    const kind = kindOf(header.flag, name[nameBytes - 1]);
    given2 = header.flag === FLAG.gnuSparse ? void 0 : pax.sparse?.name;
    if (given2 !== void 0) {
      name = given2;
      nameBytes = given2.length;
    }
    const givenLink = this.#longLink ?? pax.linkPath;
    const link = givenLink ?? this.#link;
    const linkBytes = hasLink(kind) ? givenLink?.length ?? copyLink(block, at, link) : 0;
    this.#countDown(nameBytes, linkBytes);
    this.#setRow(kind, map, pax, bodyOffset);
    this.#columns.add(this.#row, name, link, nameBytes, linkBytes);
    this.#onEntry?.(this.#row, name.subarray(0, nameBytes), link.subarray(0, linkBytes));
    this.#forgetExtensions();
    if (isHeaderOnly(kind)) this.#storedBytes = 0;
    if (map === void 0) this.#startBody();
    else if (isHeaderOnly(kind)) throw corrupt("a sparse file stands where no file can");
    else this.#startBodyBehind(map);
  }
  #sparseMapOf(block, at, pax) {
    if (this.#header.flag === FLAG.gnuSparse) return gnuSparseMap(block, at);
    return pax.sparse && paxSparseMap(pax.sparse, this.#storedBytes);
  }
  #startBodyBehind(map) {
    this.#sparseMap = map.isOpen ? map : void 0;
    if (map.isOpen) return;
    this.#storedBytes -= map.mapBytes;
    map.close(this.#storedBytes);
    this.#startBody();
  }
  #startBody() {
    this.bodyBytes = this.#storedBytes;
    this.#paddingBytes = paddingOf(this.#storedBytes);
  }
  #setRow(kind, map, pax, bodyOffset) {
    const header = this.#header;
    const row = this.#row;
    row.kind = kind;
    row.sizeBytes = map?.sizeBytes ?? this.#storedBytes;
    row.mode = header.mode;
    row.uid = pax.uid ?? header.uid;
    row.gid = pax.gid ?? header.gid;
    row.mtimeSeconds = pax.mtimeSeconds ?? header.mtimeSeconds;
    row.bodyOffset = bodyOffset;
    row.isSparse = map !== void 0;
  }
  #forgetExtensions() {
    this.#pax = void 0;
    this.#longName = void 0;
    this.#longLink = void 0;
  }
  #countDown(nameBytes, linkBytes) {
    if (nameBytes > MAX_NAME_BYTES || linkBytes > MAX_NAME_BYTES) throw nameTooLong(Math.max(nameBytes, linkBytes));
    this.#allowance.entries--;
    this.#allowance.textBytes -= nameBytes + linkBytes;
    if (this.#allowance.entries < 0) throw tooLarge("entries");
    if (this.#allowance.textBytes < 0) throw tooLarge("bytes of names");
  }
};
var paddingOf = (sizeBytes) => (BLOCK_BYTES - sizeBytes % BLOCK_BYTES) % BLOCK_BYTES;
var hasLink = (kind) => kind === KIND.hardlink || kind === KIND.symlink;
var isExtension = (flag) => flag === FLAG.pax || flag === FLAG.paxGlobal || flag === FLAG.gnuLongName || flag === FLAG.gnuLongLink;
var isHeaderOnly = (kind) => kind !== KIND.file && kind !== KIND.other;
var KIND_OF_FLAG = /* @__PURE__ */ new Map([
  [FLAG.regular, KIND.file],
  [FLAG.contiguous, KIND.file],
  [FLAG.gnuSparse, KIND.file],
  [FLAG.hardlink, KIND.hardlink],
  [FLAG.symlink, KIND.symlink],
  [FLAG.directory, KIND.directory],
  [FLAG.character, KIND.special],
  [FLAG.block, KIND.special],
  [FLAG.fifo, KIND.special]
]);
function kindOf(flag, lastByteOfName) {
  if (flag === FLAG.regularV7) return lastByteOfName === 47 ? KIND.directory : KIND.file;
  return KIND_OF_FLAG.get(flag) ?? KIND.other;
}
function cString(bytes) {
  const nul = bytes.indexOf(0);
  return nul === 0 || bytes.length === 0 ? void 0 : bytes.slice(0, nul < 0 ? bytes.length : nul);
}
function nameTooLong(bytes) {
  return new GateError(
    "LIMIT_EXCEEDED",
    `an entry's name has ${bytes} bytes, more than any system takes (${MAX_NAME_BYTES})`
  );
}
function tooLarge(what) {
  return new GateError("LIMIT_EXCEEDED", `the image holds more ${what} than can be measured in bounded memory`);
}

// src/acquire/same-content.ts
import { crc32 } from "node:zlib";

// src/read/turns.ts
import { setImmediate as nextTurn } from "node:timers/promises";
var TURN_MS = 30;
var Turns = class {
  #dueAt = Date.now() + TURN_MS;
  /** Asked for each window of a file: `performance.now` would take ten times as long as `Date.now`. */
  get isDue() {
    return Date.now() > this.#dueAt;
  }
  async take() {
    await nextTurn();
    this.#dueAt = Date.now() + TURN_MS;
  }
};

// src/acquire/same-content.ts
function compareContents(layers, onTurn = () => void 0) {
  return async (pairs) => {
    const reader = new PieceReader(onTurn);
    const found2 = [];
    for (const { a, b } of pairs) found2.push(await same(bodyAt(layers, a), bodyAt(layers, b), reader));
    return found2;
  };
}
var isReadable = (body) => body.layer !== null;
function bodyAt(layers, ref) {
  const { entries, bodies } = layers[ref.layer];
  const sizeBytes = entries.sizeBytes[ref.entry];
  return { entries, entry: ref.entry, sizeBytes, offset: entries.bodyOffset[ref.entry], layer: bodies };
}
var isSparse = ({ entries, entry }) => entries.isSparse[entry] === 1;
async function same(a, b, reader) {
  if (isSparse(a) || isSparse(b)) return void 0;
  if (a.sizeBytes !== b.sizeBytes) return false;
  if (isReadable(a) && isReadable(b)) return reader.areEqual(a, b);
  const one = await checksumOf(a, b.entries.checksumKind, reader);
  const other = await checksumOf(b, a.entries.checksumKind, reader);
  if (one === void 0 || other === void 0 || one.kind !== other.kind) return void 0;
  return one.low === other.low && one.high === other.high;
}
async function checksumOf(body, otherKind, reader) {
  const { checksumKind: kind, checksum } = body.entries;
  if (kind !== "none") {
    return { kind, low: checksum[2 * body.entry], high: checksum[2 * body.entry + 1] };
  }
  if (!isReadable(body) || otherKind !== "crc32") return void 0;
  return { kind: "crc32", low: await reader.crc32Of(body), high: 0 };
}
var PIECE_BYTES = 1 << 18;
var WINDOW_BYTES = 1 << 14;
var PieceReader = class {
  #left = new Window();
  #right = new Window();
  #turns = new Turns();
  #onTurn;
  constructor(onTurn) {
    this.#onTurn = onTurn;
  }
  async areEqual(a, b) {
    for (let position = 0; position < a.sizeBytes; position += PIECE_BYTES) {
      const left = this.#left.piece(a, position);
      const right = this.#right.piece(b, position);
      if (left.length === 0 || Buffer.compare(left, right) !== 0) return false;
      if (this.#turns.isDue) await this.#turn();
    }
    return true;
  }
  async crc32Of(body) {
    let checksum = 0;
    for (let position = 0; position < body.sizeBytes; position += PIECE_BYTES) {
      checksum = crc32(this.#left.piece(body, position), checksum);
      if (this.#turns.isDue) await this.#turn();
    }
    return checksum;
  }
  async #turn() {
    this.#onTurn();
    await this.#turns.take();
  }
};
var Window = class {
  #buffer = new Uint8Array(PIECE_BYTES);
  #layer;
  #start = 0;
  #length = 0;
  /** A body's bytes from `position` on, at most a piece: a view that lasts until the next call. */
  piece({ layer, offset, sizeBytes }, position) {
    const wanted = Math.min(sizeBytes - position, PIECE_BYTES);
    const from = offset + position;
    const isHere = layer === this.#layer && from >= this.#start && from + wanted <= this.#start + this.#length;
    if (!isHere) {
      this.#length = layer.readInto(this.#buffer.subarray(0, Math.max(wanted, WINDOW_BYTES)), from);
      this.#layer = layer;
      this.#start = from;
    }
    return this.#buffer.subarray(from - this.#start, Math.min(from - this.#start + wanted, this.#length));
  }
};

// src/acquire/assemble.ts
async function assembleImage(store, documents, context) {
  const described = describeImage(documents, context, store.readBy);
  const config = parseConfig(documents.config);
  const scanned = await readLayers(store, documents.layers, context);
  const layers = documents.layers.map((pointer, index) => {
    try {
      return checkLayer(pointer, scanned[index], config.diffIds[index], context.verify);
    } catch (error) {
      throw located(error, `layer ${index + 1} of ${documents.layers.length} (${pointer.name})`);
    }
  });
  const stored = storedSizes(documents, scanned, context.estimate);
  return {
    ...described,
    base: likelyBase(config, documents),
    origins: { history: config.history, provenance: null },
    layers: layers.map((layer, index) => ({ ...layer, storedBytes: stored.bytes[index] ?? null })),
    storedBytesAre: stored.are,
    notices: notices(documents, config, scanned),
    sameContent: compareContents(
      scanned.map(({ scanned: { entries }, bodies }) => ({ entries, bodies })),
      () => context.host.signal.throwIfAborted()
    )
  };
}
function likelyBase({ likelyBaseLayers: likelyBaseLayers2 }, { annotations = {} }) {
  if (likelyBaseLayers2 === null) return void 0;
  const name = annotations["org.opencontainers.image.base.name"] ?? null;
  const digest = annotations["org.opencontainers.image.base.digest"] ?? null;
  const by = name === null && digest === null ? "history" : "annotation";
  return { name, digest, layerCount: likelyBaseLayers2, by, certainty: "likely" };
}
function describeImage(documents, context, readBy) {
  const config = parseConfig(documents.config);
  const platform = documents.platform ?? config.platform;
  refuseUnsupported(platform, config, documents);
  return {
    name: context.name ?? documents.name,
    source: context.source,
    platform,
    manifestDigest: documents.manifestDigest,
    configDigest: documents.configDigest,
    configBytes: documents.config.length,
    createdBy: documents.layers.map((_, index) => config.createdBy[index] || null),
    layers: documents.layers.map(({ digest, sizeBytes, mediaType }, index) => ({
      diffId: config.diffIds[index] ?? null,
      digest,
      mediaType,
      storedBytes: sizeBytes
    })),
    readBy,
    storedBytesAre: documents.isAsPushed ? "exact" : null,
    notices: []
  };
}
function refuseUnsupported(platform, config, { layers }) {
  if (platform.os === "windows") {
    throw new GateError("IMAGE_UNSUPPORTED", "this is a Windows image, whose layers are not measured", {
      fix: "leave it out, or choose another platform with --platform"
    });
  }
  if (layers.some(({ mediaType }) => mediaType !== null && isEncryptedType(mediaType))) {
    throw new GateError("IMAGE_UNSUPPORTED", "its layers are encrypted", { fix: "measure it before it is encrypted" });
  }
  if (config.diffIds.length !== layers.length) {
    throw new GateError(
      "IMAGE_CORRUPT",
      `the manifest lists ${layers.length} layers, the config ${config.diffIds.length}`
    );
  }
}
var LAYERS_AT_ONCE = 8;
async function readLayers(store, pointers, context) {
  const allowance = newAllowance();
  const names = [...new Set(pointers.map(({ name }) => name))];
  const totalBytes = names.reduce((sum, name) => sum + (store.sizeOf(name) ?? 0), 0);
  let doneBytes = 0;
  const failures = [];
  const onBytes = (count) => {
    context.host.signal.throwIfAborted();
    if (failures.length > 0) throw failures[0];
    doneBytes += count;
    context.host.progress("reading layers", doneBytes, totalBytes);
  };
  const { verify, estimate, keepDatabases } = context;
  const byName = /* @__PURE__ */ new Map();
  const queue = names.values();
  const worker = async () => {
    for (const name of queue) {
      try {
        byName.set(name, await store.layer(name, { verify, estimate, keepDatabases, allowance, onBytes }));
      } catch (error) {
        failures.push(error);
      }
      if (failures.length > 0) return;
    }
  };
  await Promise.all(Array.from({ length: Math.min(names.length, LAYERS_AT_ONCE) }, worker));
  if (failures.length > 0) throw failures[0];
  return pointers.map(({ name }) => byName.get(name));
}
function checkLayer(pointer, layer, diffId, verify) {
  if (pointer.sizeBytes !== null && pointer.sizeBytes !== layer.storedBytes) {
    throw new GateError(
      "IMAGE_CORRUPT",
      `the manifest says ${pointer.sizeBytes} bytes, there are ${layer.storedBytes}`
    );
  }
  const digestHolds = holds("the layer", pointer.digest, layer.storedDigest);
  const diffIdHolds = holds("the uncompressed layer", diffId, layer.tarDigest);
  if (verify && !diffIdHolds)
    throw new GateError("IMAGE_UNSUPPORTED", `its diffID is no sha256 and cannot be verified: ${diffId}`);
  const verified = diffIdHolds ? "diffId" : digestHolds ? "blobDigest" : "structure";
  const { entries, tarBytes, notices: notices2 } = layer.scanned;
  return {
    diffId,
    digest: pointer.digest,
    mediaType: pointer.mediaType,
    table: { entries, tarBytes, notices: notices2, verified, bodies: layer.databases }
  };
}
function holds(what, wanted, found2) {
  if (wanted === null || found2 === null || !wanted.startsWith("sha256:")) return false;
  if (wanted !== found2) throw digestMismatch(what, wanted, found2);
  return true;
}
function storedSizes({ isAsPushed }, layers, estimate) {
  if (isAsPushed ?? layers.every(({ compression }) => compression !== "none")) {
    return { are: "exact", bytes: layers.map(({ storedBytes }) => storedBytes) };
  }
  if (!estimate) return { are: null, bytes: [] };
  return { are: "estimate", bytes: layers.map(({ estimatedBytes, storedBytes }) => estimatedBytes ?? storedBytes) };
}
function notices({ layers }, config, scanned) {
  const found2 = layers.flatMap(({ mediaType, name }, index) => {
    const { compression, scanned: tar } = scanned[index];
    const claimed = mediaType === null ? void 0 : compressionOfMediaType(mediaType);
    const wrong = claimed !== void 0 && claimed !== compression;
    const label = name.startsWith("blobs/") ? shortDigest(name.slice("blobs/".length).replace("/", ":")) : name;
    return [
      ...wrong ? [`${label}: its media type says ${claimed}, its bytes are ${compression}; read by its bytes`] : [],
      ...tar.notices.map((notice) => `${label}: ${notice}`)
    ];
  });
  const known = config.createdBy.length;
  if (known !== 0 && known !== layers.length) {
    found2.push(`the history tells of ${known} layers, there are ${layers.length}; instructions are matched in order`);
  }
  return [...new Set(found2)];
}

// src/acquire/attestation.ts
var attestedDigest = ({ annotations }) => annotations["vnd.docker.reference.digest"];
async function withAttestation(image, store, attestation) {
  if (attestation === void 0) return image;
  try {
    return withProvenance(image, await readProvenance(store, attestation));
  } catch (error) {
    if (!(error instanceof GateError)) throw error;
    const notice = `the builder's record is not used to find Dockerfile lines: ${error.message}`;
    return { ...image, notices: [...image.notices, notice] };
  }
}
var withProvenance = (image, provenance) => image.origins === void 0 ? image : { ...image, origins: { ...image.origins, provenance } };
async function readProvenance(store, attestation) {
  const manifest = await readBlob(store, attestation, "its manifest");
  const document = manifest && parseIndexOrManifest(manifest, "its manifest");
  if (document?.kind !== "manifest") return null;
  const statement = document.layers.find(
    ({ annotations }) => annotations["in-toto.io/predicate-type"]?.startsWith("https://slsa.dev/provenance/")
  );
  return statement === void 0 ? null : readBlob(store, statement, "its statement");
}
async function readBlob(store, { digest }, what) {
  const name = blobPath(digest);
  if (store.sizeOf(name) === void 0) return null;
  const bytes = await store.document(name);
  checkDigest(bytes, digest, what);
  return bytes;
}

// src/acquire/blob-store.ts
import { statSync } from "node:fs";
import { join, posix } from "node:path";

// src/model/entry-name.ts
var strictUtf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
var BACKSLASH = 92;
var LETTER_X = 120;
function decodeName(bytes) {
  if (isPlain(bytes)) return String.fromCharCode.apply(null, bytes);
  try {
    return strictUtf8.decode(bytes).replaceAll("\\x", "\\x5cx");
  } catch {
    return decodeMixed(bytes);
  }
}
function isPlain(bytes) {
  if (bytes.length > 255) return false;
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i];
    if (byte >= 128 || byte === BACKSLASH) return false;
  }
  return true;
}
function decodeMixed(bytes) {
  let text = "";
  for (let at = 0; at < bytes.length; ) {
    const length = bytes[at] === BACKSLASH && bytes[at + 1] === LETTER_X ? 0 : sequenceLength(bytes, at);
    text += length === 0 ? hexEscape(bytes[at]) : strictUtf8.decode(bytes.subarray(at, at + length));
    at += Math.max(length, 1);
  }
  return text;
}
var hexEscape = (byte) => `\\x${byte.toString(16).padStart(2, "0")}`;
function sequenceLength(bytes, at) {
  const length = claimedLength(bytes[at]);
  if (length < 2 || at + length > bytes.length) return length < 2 ? length : 0;
  try {
    strictUtf8.decode(bytes.subarray(at, at + length));
    return length;
  } catch {
    return 0;
  }
}
function claimedLength(first) {
  if (first < 128) return 1;
  if (first < 194 || first > 244) return 0;
  if (first < 224) return 2;
  return first < 240 ? 3 : 4;
}

// src/read/tar-by-position.ts
var WINDOW_BYTES2 = 16 * 1024;
async function scanTarByPosition(bytes, scan, onTurn) {
  const window = new Uint8Array(WINDOW_BYTES2);
  let position = 0;
  const turns = new Turns();
  while (position < bytes.sizeBytes && !scan.isEnded) {
    const length = bytes.readInto(window, position);
    if (length === 0) throw corrupt("the file became shorter while it was read");
    position += scanWindow(window.subarray(0, length), scan, bytes.sizeBytes - position);
    if (turns.isDue) {
      onTurn(position);
      await turns.take();
    }
  }
  return scan.finish(bytes.sizeBytes - position);
}
function scanWindow(window, scan, leftBytes) {
  let at = 0;
  while (at < window.length && !scan.isEnded) {
    at = scan.push(window, at);
    if (scan.bodyBytes === 0) continue;
    if (scan.bodyBytes > leftBytes - at) {
      throw corrupt(`the tar ends ${scan.bodyBytes - (leftBytes - at)} bytes before the end of a file in it`);
    }
    const jump = Math.min(scan.skippableBytes, leftBytes - at);
    scan.skip(jump);
    at += jump;
  }
  return at;
}

// src/acquire/byte-range.ts
import { closeSync, constants, fstatSync, openSync, read, readSync } from "node:fs";
import { promisify } from "node:util";
var readAsync = promisify(read);
var CHUNK_BYTES = 1 << 20;
function openFile(path) {
  let fd;
  try {
    fd = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  } catch (error) {
    throw unreadable(path, error);
  }
  const stat = fstatSync(fd);
  if (!stat.isFile()) {
    closeSync(fd);
    throw new GateError(
      "SOURCE_UNREADABLE",
      `${stat.isDirectory() ? "this is a folder" : "this is not a regular file"}`,
      {
        where: path,
        fix: stat.isDirectory() ? `if it is an OCI layout, write oci-dir:${path}` : "give it on standard input: write - in place of the path"
      }
    );
  }
  return { ...range(path, fd, 0, stat.size), close: () => closeSync(fd) };
}
function range(path, fd, start, sizeBytes) {
  return {
    sizeBytes,
    readInto: (target, position) => {
      const length = Math.min(target.length, sizeBytes - position);
      try {
        return length > 0 ? readSync(fd, target, 0, length, start + position) : 0;
      } catch (error) {
        throw unreadable(path, error);
      }
    },
    chunks: async function* () {
      for (let position = 0; position < sizeBytes; ) {
        const chunk = Buffer.allocUnsafeSlow(Math.min(CHUNK_BYTES, sizeBytes - position));
        const { bytesRead } = await readAsync(fd, chunk, 0, chunk.length, start + position).catch((error) => {
          throw unreadable(path, error);
        });
        if (bytesRead === 0) throw new GateError("SOURCE_UNREADABLE", "the file became shorter while it was read");
        position += bytesRead;
        yield bytesRead === chunk.length ? chunk : chunk.subarray(0, bytesRead);
      }
    },
    slice: (offset, partBytes) => range(path, fd, start + offset, Math.min(partBytes, sizeBytes - offset))
  };
}
var REASONS = {
  ENOENT: ["no such file", "check the path; a relative one starts from the current folder"],
  ENOTDIR: ["no such file: a part of the path is not a folder", "check the path"],
  EACCES: ["the file may not be read", "give this user the right to read it"],
  EISDIR: ["this is a folder", "if it is an OCI layout, write oci-dir: before it"]
};
function unreadable(path, error) {
  const code = String(error.code);
  const [message, fix] = REASONS[code] ?? [`the file cannot be read (${code})`, void 0];
  const isAbsent = code === "ENOENT" || code === "ENOTDIR";
  return new GateError(isAbsent ? "SOURCE_NOT_FOUND" : "SOURCE_UNREADABLE", message, {
    where: path,
    fix,
    cause: error
  });
}

// src/read/decompress.ts
import { pipeline, Readable } from "node:stream";
import * as zlib from "node:zlib";

// node_modules/fzstd/esm/index.mjs
var ab = ArrayBuffer;
var u8 = Uint8Array;
var u16 = Uint16Array;
var i16 = Int16Array;
var i32 = Int32Array;
var slc = function(v, s, e) {
  if (u8.prototype.slice)
    return u8.prototype.slice.call(v, s, e);
  if (s == null || s < 0)
    s = 0;
  if (e == null || e > v.length)
    e = v.length;
  var n = new u8(e - s);
  n.set(v.subarray(s, e));
  return n;
};
var fill = function(v, n, s, e) {
  if (u8.prototype.fill)
    return u8.prototype.fill.call(v, n, s, e);
  if (s == null || s < 0)
    s = 0;
  if (e == null || e > v.length)
    e = v.length;
  for (; s < e; ++s)
    v[s] = n;
  return v;
};
var cpw = function(v, t, s, e) {
  if (u8.prototype.copyWithin)
    return u8.prototype.copyWithin.call(v, t, s, e);
  if (s == null || s < 0)
    s = 0;
  if (e == null || e > v.length)
    e = v.length;
  while (s < e) {
    v[t++] = v[s++];
  }
};
var ec = [
  "invalid zstd data",
  "window size too large (>2046MB)",
  "invalid block type",
  "FSE accuracy too high",
  "match distance too far back",
  "unexpected EOF"
];
var err = function(ind, msg, nt) {
  var e = new Error(msg || ec[ind]);
  e.code = ind;
  if (Error.captureStackTrace)
    Error.captureStackTrace(e, err);
  if (!nt)
    throw e;
  return e;
};
var rb = function(d, b, n) {
  var i = 0, o = 0;
  for (; i < n; ++i)
    o |= d[b++] << (i << 3);
  return o;
};
var b4 = function(d, b) {
  return (d[b] | d[b + 1] << 8 | d[b + 2] << 16 | d[b + 3] << 24) >>> 0;
};
var rzfh = function(dat, w) {
  var n3 = dat[0] | dat[1] << 8 | dat[2] << 16;
  if (n3 == 3126568 && dat[3] == 253) {
    var flg = dat[4];
    var ss = flg >> 5 & 1, cc = flg >> 2 & 1, df = flg & 3, fcf = flg >> 6;
    if (flg & 8)
      err(0);
    var bt = 6 - ss;
    var db = df == 3 ? 4 : df;
    var di = rb(dat, bt, db);
    bt += db;
    var fsb = fcf ? 1 << fcf : ss;
    var fss = rb(dat, bt, fsb) + (fcf == 1 && 256);
    var ws = fss;
    if (!ss) {
      var wb = 1 << 10 + (dat[5] >> 3);
      ws = wb + (wb >> 3) * (dat[5] & 7);
    }
    if (ws > 2145386496)
      err(1);
    var buf = new u8((w == 1 ? fss || ws : w ? 0 : ws) + 12);
    buf[0] = 1, buf[4] = 4, buf[8] = 8;
    return {
      b: bt + fsb,
      y: 0,
      l: 0,
      d: di,
      w: w && w != 1 ? w : buf.subarray(12),
      e: ws,
      o: new i32(buf.buffer, 0, 3),
      u: fss,
      c: cc,
      m: Math.min(131072, ws)
    };
  } else if ((n3 >> 4 | dat[3] << 20) == 25481893) {
    return b4(dat, 4) + 8;
  }
  err(0);
};
var msb = function(val) {
  var bits = 0;
  for (; 1 << bits <= val; ++bits)
    ;
  return bits - 1;
};
var rfse = function(dat, bt, mal) {
  var tpos = (bt << 3) + 4;
  var al = (dat[bt] & 15) + 5;
  if (al > mal)
    err(3);
  var sz = 1 << al;
  var probs = sz, sym = -1, re = -1, i = -1, ht = sz;
  var buf = new ab(512 + (sz << 2));
  var freq = new i16(buf, 0, 256);
  var dstate = new u16(buf, 0, 256);
  var nstate = new u16(buf, 512, sz);
  var bb1 = 512 + (sz << 1);
  var syms = new u8(buf, bb1, sz);
  var nbits = new u8(buf, bb1 + sz);
  while (sym < 255 && probs > 0) {
    var bits = msb(probs + 1);
    var cbt = tpos >> 3;
    var msk = (1 << bits + 1) - 1;
    var val = (dat[cbt] | dat[cbt + 1] << 8 | dat[cbt + 2] << 16) >> (tpos & 7) & msk;
    var msk1fb = (1 << bits) - 1;
    var msv = msk - probs - 1;
    var sval = val & msk1fb;
    if (sval < msv)
      tpos += bits, val = sval;
    else {
      tpos += bits + 1;
      if (val > msk1fb)
        val -= msv;
    }
    freq[++sym] = --val;
    if (val == -1) {
      probs += val;
      syms[--ht] = sym;
    } else
      probs -= val;
    if (!val) {
      do {
        var rbt = tpos >> 3;
        re = (dat[rbt] | dat[rbt + 1] << 8) >> (tpos & 7) & 3;
        tpos += 2;
        sym += re;
      } while (re == 3);
    }
  }
  if (sym > 255 || probs)
    err(0);
  var sympos = 0;
  var sstep = (sz >> 1) + (sz >> 3) + 3;
  var smask = sz - 1;
  for (var s = 0; s <= sym; ++s) {
    var sf = freq[s];
    if (sf < 1) {
      dstate[s] = -sf;
      continue;
    }
    for (i = 0; i < sf; ++i) {
      syms[sympos] = s;
      do {
        sympos = sympos + sstep & smask;
      } while (sympos >= ht);
    }
  }
  if (sympos)
    err(0);
  for (i = 0; i < sz; ++i) {
    var ns = dstate[syms[i]]++;
    var nb = nbits[i] = al - msb(ns);
    nstate[i] = (ns << nb) - sz;
  }
  return [tpos + 7 >> 3, {
    b: al,
    s: syms,
    n: nbits,
    t: nstate
  }];
};
var rhu = function(dat, bt) {
  var i = 0, wc = -1;
  var buf = new u8(292), hb = dat[bt];
  var hw = buf.subarray(0, 256);
  var rc = buf.subarray(256, 268);
  var ri = new u16(buf.buffer, 268);
  if (hb < 128) {
    var _a = rfse(dat, bt + 1, 6), ebt = _a[0], fdt = _a[1];
    bt += hb;
    var epos = ebt << 3;
    var lb = dat[bt];
    if (!lb)
      err(0);
    var st1 = 0, st2 = 0, btr1 = fdt.b, btr2 = btr1;
    var fpos = (++bt << 3) - 8 + msb(lb);
    for (; ; ) {
      fpos -= btr1;
      if (fpos < epos)
        break;
      var cbt = fpos >> 3;
      st1 += (dat[cbt] | dat[cbt + 1] << 8) >> (fpos & 7) & (1 << btr1) - 1;
      hw[++wc] = fdt.s[st1];
      fpos -= btr2;
      if (fpos < epos)
        break;
      cbt = fpos >> 3;
      st2 += (dat[cbt] | dat[cbt + 1] << 8) >> (fpos & 7) & (1 << btr2) - 1;
      hw[++wc] = fdt.s[st2];
      btr1 = fdt.n[st1];
      st1 = fdt.t[st1];
      btr2 = fdt.n[st2];
      st2 = fdt.t[st2];
    }
    if (++wc > 255)
      err(0);
  } else {
    wc = hb - 127;
    for (; i < wc; i += 2) {
      var byte = dat[++bt];
      hw[i] = byte >> 4;
      hw[i + 1] = byte & 15;
    }
    ++bt;
  }
  var wes = 0;
  for (i = 0; i < wc; ++i) {
    var wt = hw[i];
    if (wt > 11)
      err(0);
    wes += wt && 1 << wt - 1;
  }
  var mb = msb(wes) + 1;
  var ts = 1 << mb;
  var rem = ts - wes;
  if (rem & rem - 1)
    err(0);
  hw[wc++] = msb(rem) + 1;
  for (i = 0; i < wc; ++i) {
    var wt = hw[i];
    ++rc[hw[i] = wt && mb + 1 - wt];
  }
  var hbuf = new u8(ts << 1);
  var syms = hbuf.subarray(0, ts), nb = hbuf.subarray(ts);
  ri[mb] = 0;
  for (i = mb; i > 0; --i) {
    var pv = ri[i];
    fill(nb, i, pv, ri[i - 1] = pv + rc[i] * (1 << mb - i));
  }
  if (ri[0] != ts)
    err(0);
  for (i = 0; i < wc; ++i) {
    var bits = hw[i];
    if (bits) {
      var code = ri[bits];
      fill(syms, i, code, ri[bits] = code + (1 << mb - bits));
    }
  }
  return [bt, {
    n: nb,
    b: mb,
    s: syms
  }];
};
var dllt = rfse(/* @__PURE__ */ new u8([
  81,
  16,
  99,
  140,
  49,
  198,
  24,
  99,
  12,
  33,
  196,
  24,
  99,
  102,
  102,
  134,
  70,
  146,
  4
]), 0, 6)[1];
var dmlt = rfse(/* @__PURE__ */ new u8([
  33,
  20,
  196,
  24,
  99,
  140,
  33,
  132,
  16,
  66,
  8,
  33,
  132,
  16,
  66,
  8,
  33,
  68,
  68,
  68,
  68,
  68,
  68,
  68,
  68,
  36,
  9
]), 0, 6)[1];
var doct = rfse(/* @__PURE__ */ new u8([
  32,
  132,
  16,
  66,
  102,
  70,
  68,
  68,
  68,
  68,
  36,
  73,
  2
]), 0, 5)[1];
var b2bl = function(b, s) {
  var len = b.length, bl = new i32(len);
  for (var i = 0; i < len; ++i) {
    bl[i] = s;
    s += 1 << b[i];
  }
  return bl;
};
var llb = /* @__PURE__ */ new u8((/* @__PURE__ */ new i32([
  0,
  0,
  0,
  0,
  16843009,
  50528770,
  134678020,
  202050057,
  269422093
])).buffer, 0, 36);
var llbl = /* @__PURE__ */ b2bl(llb, 0);
var mlb = /* @__PURE__ */ new u8((/* @__PURE__ */ new i32([
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  16843009,
  50528770,
  117769220,
  185207048,
  252579084,
  16
])).buffer, 0, 53);
var mlbl = /* @__PURE__ */ b2bl(mlb, 3);
var dhu = function(dat, out, hu) {
  var len = dat.length, ss = out.length, lb = dat[len - 1], msk = (1 << hu.b) - 1, eb = -hu.b;
  if (!lb)
    err(0);
  var st = 0, btr = hu.b, pos = (len << 3) - 8 + msb(lb) - btr, i = -1;
  for (; pos > eb && i < ss; ) {
    var cbt = pos >> 3;
    var val = (dat[cbt] | dat[cbt + 1] << 8 | dat[cbt + 2] << 16) >> (pos & 7);
    st = (st << btr | val) & msk;
    out[++i] = hu.s[st];
    pos -= btr = hu.n[st];
  }
  if (pos != eb || i + 1 != ss)
    err(0);
};
var dhu4 = function(dat, out, hu) {
  var bt = 6;
  var ss = out.length, sz1 = ss + 3 >> 2, sz2 = sz1 << 1, sz3 = sz1 + sz2;
  dhu(dat.subarray(bt, bt += dat[0] | dat[1] << 8), out.subarray(0, sz1), hu);
  dhu(dat.subarray(bt, bt += dat[2] | dat[3] << 8), out.subarray(sz1, sz2), hu);
  dhu(dat.subarray(bt, bt += dat[4] | dat[5] << 8), out.subarray(sz2, sz3), hu);
  dhu(dat.subarray(bt), out.subarray(sz3), hu);
};
var rzb = function(dat, st, out) {
  var _a;
  var bt = st.b;
  var b0 = dat[bt], btype = b0 >> 1 & 3;
  st.l = b0 & 1;
  var sz = b0 >> 3 | dat[bt + 1] << 5 | dat[bt + 2] << 13;
  var ebt = (bt += 3) + sz;
  if (btype == 1) {
    if (bt >= dat.length)
      return;
    st.b = bt + 1;
    if (out) {
      fill(out, dat[bt], st.y, st.y += sz);
      return out;
    }
    return fill(new u8(sz), dat[bt]);
  }
  if (ebt > dat.length)
    return;
  if (btype == 0) {
    st.b = ebt;
    if (out) {
      out.set(dat.subarray(bt, ebt), st.y);
      st.y += sz;
      return out;
    }
    return slc(dat, bt, ebt);
  }
  if (btype == 2) {
    var b3 = dat[bt], lbt = b3 & 3, sf = b3 >> 2 & 3;
    var lss = b3 >> 4, lcs = 0, s4 = 0;
    if (lbt < 2) {
      if (sf & 1)
        lss |= dat[++bt] << 4 | (sf & 2 && dat[++bt] << 12);
      else
        lss = b3 >> 3;
    } else {
      s4 = sf;
      if (sf < 2)
        lss |= (dat[++bt] & 63) << 4, lcs = dat[bt] >> 6 | dat[++bt] << 2;
      else if (sf == 2)
        lss |= dat[++bt] << 4 | (dat[++bt] & 3) << 12, lcs = dat[bt] >> 2 | dat[++bt] << 6;
      else
        lss |= dat[++bt] << 4 | (dat[++bt] & 63) << 12, lcs = dat[bt] >> 6 | dat[++bt] << 2 | dat[++bt] << 10;
    }
    ++bt;
    var buf = out ? out.subarray(st.y, st.y + st.m) : new u8(st.m);
    var spl = buf.length - lss;
    if (lbt == 0)
      buf.set(dat.subarray(bt, bt += lss), spl);
    else if (lbt == 1)
      fill(buf, dat[bt++], spl);
    else {
      var hu = st.h;
      if (lbt == 2) {
        var hud = rhu(dat, bt);
        lcs += bt - (bt = hud[0]);
        st.h = hu = hud[1];
      } else if (!hu)
        err(0);
      (s4 ? dhu4 : dhu)(dat.subarray(bt, bt += lcs), buf.subarray(spl), hu);
    }
    var ns = dat[bt++];
    if (ns) {
      if (ns == 255)
        ns = (dat[bt++] | dat[bt++] << 8) + 32512;
      else if (ns > 127)
        ns = ns - 128 << 8 | dat[bt++];
      var scm = dat[bt++];
      if (scm & 3)
        err(0);
      var dts = [dmlt, doct, dllt];
      for (var i = 2; i > -1; --i) {
        var md = scm >> (i << 1) + 2 & 3;
        if (md == 1) {
          var rbuf = new u8([0, 0, dat[bt++]]);
          dts[i] = {
            s: rbuf.subarray(2, 3),
            n: rbuf.subarray(0, 1),
            t: new u16(rbuf.buffer, 0, 1),
            b: 0
          };
        } else if (md == 2) {
          _a = rfse(dat, bt, 9 - (i & 1)), bt = _a[0], dts[i] = _a[1];
        } else if (md == 3) {
          if (!st.t)
            err(0);
          dts[i] = st.t[i];
        }
      }
      var _b = st.t = dts, mlt = _b[0], oct = _b[1], llt = _b[2];
      var lb = dat[ebt - 1];
      if (!lb)
        err(0);
      var spos = (ebt << 3) - 8 + msb(lb) - llt.b, cbt = spos >> 3, oubt = 0;
      var lst = (dat[cbt] | dat[cbt + 1] << 8) >> (spos & 7) & (1 << llt.b) - 1;
      cbt = (spos -= oct.b) >> 3;
      var ost = (dat[cbt] | dat[cbt + 1] << 8) >> (spos & 7) & (1 << oct.b) - 1;
      cbt = (spos -= mlt.b) >> 3;
      var mst = (dat[cbt] | dat[cbt + 1] << 8) >> (spos & 7) & (1 << mlt.b) - 1;
      for (++ns; --ns; ) {
        var llc = llt.s[lst];
        var lbtr = llt.n[lst];
        var mlc = mlt.s[mst];
        var mbtr = mlt.n[mst];
        var ofc = oct.s[ost];
        var obtr = oct.n[ost];
        cbt = (spos -= ofc) >> 3;
        var ofp = 1 << ofc;
        var off = ofp + ((dat[cbt] | dat[cbt + 1] << 8 | dat[cbt + 2] << 16 | dat[cbt + 3] << 24) >>> (spos & 7) & ofp - 1);
        cbt = (spos -= mlb[mlc]) >> 3;
        var ml = mlbl[mlc] + ((dat[cbt] | dat[cbt + 1] << 8 | dat[cbt + 2] << 16) >> (spos & 7) & (1 << mlb[mlc]) - 1);
        cbt = (spos -= llb[llc]) >> 3;
        var ll = llbl[llc] + ((dat[cbt] | dat[cbt + 1] << 8 | dat[cbt + 2] << 16) >> (spos & 7) & (1 << llb[llc]) - 1);
        cbt = (spos -= lbtr) >> 3;
        lst = llt.t[lst] + ((dat[cbt] | dat[cbt + 1] << 8) >> (spos & 7) & (1 << lbtr) - 1);
        cbt = (spos -= mbtr) >> 3;
        mst = mlt.t[mst] + ((dat[cbt] | dat[cbt + 1] << 8) >> (spos & 7) & (1 << mbtr) - 1);
        cbt = (spos -= obtr) >> 3;
        ost = oct.t[ost] + ((dat[cbt] | dat[cbt + 1] << 8) >> (spos & 7) & (1 << obtr) - 1);
        if (off > 3) {
          st.o[2] = st.o[1];
          st.o[1] = st.o[0];
          st.o[0] = off -= 3;
        } else {
          var idx = off - (ll != 0);
          if (idx) {
            off = idx == 3 ? st.o[0] - 1 : st.o[idx];
            if (idx > 1)
              st.o[2] = st.o[1];
            st.o[1] = st.o[0];
            st.o[0] = off;
          } else
            off = st.o[0];
        }
        for (var i = 0; i < ll; ++i) {
          buf[oubt + i] = buf[spl + i];
        }
        oubt += ll, spl += ll;
        var stin = oubt - off;
        if (stin < 0) {
          var len = -stin;
          var bs = st.e + stin;
          if (len > ml)
            len = ml;
          for (var i = 0; i < len; ++i) {
            buf[oubt + i] = st.w[bs + i];
          }
          oubt += len, ml -= len, stin = 0;
        }
        for (var i = 0; i < ml; ++i) {
          buf[oubt + i] = buf[stin + i];
        }
        oubt += ml;
      }
      if (oubt != spl) {
        while (spl < buf.length) {
          buf[oubt++] = buf[spl++];
        }
      } else
        oubt = buf.length;
      if (out)
        st.y += oubt;
      else
        buf = slc(buf, 0, oubt);
    } else if (out) {
      st.y += lss;
      if (spl) {
        for (var i = 0; i < lss; ++i) {
          buf[i] = buf[spl + i];
        }
      }
    } else if (spl)
      buf = slc(buf, spl);
    st.b = ebt;
    return buf;
  }
  err(2);
};
var cct = function(bufs, ol) {
  if (bufs.length == 1)
    return bufs[0];
  var buf = new u8(ol);
  for (var i = 0, b = 0; i < bufs.length; ++i) {
    var chk = bufs[i];
    buf.set(chk, b);
    b += chk.length;
  }
  return buf;
};
var Decompress = /* @__PURE__ */ (function() {
  function Decompress2(ondata) {
    this.ondata = ondata;
    this.c = [];
    this.l = 0;
    this.z = 0;
  }
  Decompress2.prototype.push = function(chunk, final) {
    if (typeof this.s == "number") {
      var sub = Math.min(chunk.length, this.s);
      chunk = chunk.subarray(sub);
      this.s -= sub;
    }
    var sl = chunk.length;
    var ncs = sl + this.l;
    if (!this.s) {
      if (final) {
        if (!ncs) {
          this.ondata(new u8(0), true);
          return;
        }
        if (ncs < 5)
          err(5);
      } else if (ncs < 18) {
        this.c.push(chunk);
        this.l = ncs;
        return;
      }
      if (this.l) {
        this.c.push(chunk);
        chunk = cct(this.c, ncs);
        this.c = [];
        this.l = 0;
      }
      if (typeof (this.s = rzfh(chunk)) == "number")
        return this.push(chunk, final);
    }
    if (typeof this.s != "number") {
      if (ncs < (this.z || 3)) {
        if (final)
          err(5);
        this.c.push(chunk);
        this.l = ncs;
        return;
      }
      if (this.l) {
        this.c.push(chunk);
        chunk = cct(this.c, ncs);
        this.c = [];
        this.l = 0;
      }
      if (!this.z && ncs < (this.z = chunk[this.s.b] & 2 ? 4 : 3 + (chunk[this.s.b] >> 3 | chunk[this.s.b + 1] << 5 | chunk[this.s.b + 2] << 13))) {
        if (final)
          err(5);
        this.c.push(chunk);
        this.l = ncs;
        return;
      } else
        this.z = 0;
      for (; ; ) {
        var blk = rzb(chunk, this.s);
        if (!blk) {
          if (final)
            err(5);
          var adc = chunk.subarray(this.s.b);
          this.s.b = 0;
          this.c.push(adc), this.l += adc.length;
          return;
        } else {
          this.ondata(blk, false);
          cpw(this.s.w, 0, blk.length);
          this.s.w.set(blk, this.s.w.length - blk.length);
        }
        if (this.s.l) {
          var rest = chunk.subarray(this.s.b);
          this.s = this.s.c * 4;
          this.push(rest, final);
          return;
        }
      }
    } else if (final)
      err(5);
  };
  return Decompress2;
})();

// src/read/zstd-frames.ts
var MAX_WINDOW_BYTES = 128 * 2 ** 20;
var MAX_BLOCKS_IN_PIECE = 8;
var MAGIC = new Uint8Array([40, 181, 47, 253]);
var NEEDS = {
  magic: 4,
  skippableSize: 4,
  skip: 0,
  header: 1,
  blockHeader: 3,
  block: 0,
  checksum: 4
};
async function* zstdFrames(chunks) {
  const walk = new FrameWalk();
  for await (const chunk of chunks) yield* piecesOf(chunk, walk);
  if (!walk.isBetweenFrames) throw corrupt("zstd: the stream ends in the middle of a frame");
}
function* piecesOf(chunk, walk) {
  let from = 0;
  for (let at = 0; at < chunk.length; ) {
    const wasInFrame = walk.isInFrame;
    at = walk.advance(chunk, at);
    if (!wasInFrame) from = at;
    if (!wasInFrame && walk.isInFrame) yield MAGIC;
    const isWhole = !walk.isInFrame || walk.blocks >= MAX_BLOCKS_IN_PIECE || at === chunk.length;
    if (isWhole && from < at) {
      yield chunk.subarray(from, at);
      from = at;
      walk.blocks = 0;
    }
  }
}
var FrameWalk = class {
  /** Blocks begun since it was last set to 0. */
  blocks = 0;
  #state = "magic";
  /** Small fields are gathered here, since a chunk may end within one. */
  #field = new Uint8Array(14);
  #fieldBytes = 0;
  #fieldNeeds = NEEDS.magic;
  #leftBytes = 0;
  #isLastBlock = false;
  #hasChecksum = false;
  get isBetweenFrames() {
    return this.#state === "magic" && this.#fieldBytes === 0;
  }
  /** Behind a frame's magic number, and before its end. */
  get isInFrame() {
    return this.#state !== "magic" && this.#state !== "skippableSize" && this.#state !== "skip";
  }
  /** Moves on to the end of the current field or block, or of the chunk. @returns where it stopped */
  advance(chunk, at) {
    if (this.#state === "block" || this.#state === "skip") {
      const end2 = Math.min(chunk.length, at + this.#leftBytes);
      this.#leftBytes -= end2 - at;
      if (this.#leftBytes === 0) this.#endOfRun();
      return end2;
    }
    const end = Math.min(chunk.length, at + this.#fieldNeeds - this.#fieldBytes);
    this.#field.set(chunk.subarray(at, end), this.#fieldBytes);
    this.#fieldBytes += end - at;
    if (this.#fieldBytes === this.#fieldNeeds) this.#endOfField();
    return end;
  }
  #endOfRun() {
    if (this.#state === "skip") this.#expect("magic");
    else if (!this.#isLastBlock) this.#expect("blockHeader");
    else this.#expect(this.#hasChecksum ? "checksum" : "magic");
  }
  #expect(state) {
    this.#state = state;
    this.#fieldBytes = 0;
    this.#fieldNeeds = NEEDS[state];
  }
  #endOfField() {
    const view = new DataView(this.#field.buffer);
    if (this.#state === "magic") this.#magic(view.getUint32(0, true));
    else if (this.#state === "skippableSize") this.#startRun("skip", view.getUint32(0, true));
    else if (this.#state === "header") this.#header(view);
    else if (this.#state === "blockHeader") this.#blockHeader(view.getUint16(0, true) + (view.getUint8(2) << 16));
    else this.#expect("magic");
  }
  #magic(magic) {
    if (magic >>> 4 === 25481893) {
      this.#expect("skippableSize");
      return;
    }
    if (magic !== 4247762216) throw corrupt("zstd: what follows a frame is no frame");
    this.#expect("header");
  }
  /** The header's length is known from its first byte. */
  #header(view) {
    const descriptor = view.getUint8(0);
    const isSingleSegment = (descriptor & 32) !== 0;
    const dictionaryBytes = [0, 1, 2, 4][descriptor & 3];
    const sizeBytes = [isSingleSegment ? 1 : 0, 2, 4, 8][descriptor >> 6];
    const headerBytes = 1 + (isSingleSegment ? 0 : 1) + dictionaryBytes + sizeBytes;
    if (this.#fieldBytes < headerBytes) {
      this.#fieldNeeds = headerBytes;
      return;
    }
    const windowBytes = isSingleSegment ? contentBytes(view, headerBytes - sizeBytes, sizeBytes) : windowOf(view.getUint8(1));
    if (windowBytes > MAX_WINDOW_BYTES)
      throw corrupt(`zstd: a frame wants ${windowBytes} bytes of memory, more than 128 MiB`);
    this.#hasChecksum = (descriptor & 4) !== 0;
    this.#expect("blockHeader");
  }
  #blockHeader(header) {
    this.blocks++;
    this.#isLastBlock = (header & 1) !== 0;
    const type = header >> 1 & 3;
    if (type === 3) throw corrupt("zstd: a block of a reserved type");
    this.#startRun("block", type === 1 ? 1 : header >> 3);
  }
  #startRun(state, bytes) {
    this.#state = state;
    this.#leftBytes = bytes;
    if (bytes === 0) this.#endOfRun();
  }
};
function windowOf(descriptor) {
  const base = 2 ** (10 + (descriptor >> 3));
  return base + base / 8 * (descriptor & 7);
}
function contentBytes(view, at, length) {
  if (length === 1) return view.getUint8(at);
  if (length === 2) return view.getUint16(at, true) + 256;
  return length === 4 ? view.getUint32(at, true) : Number(view.getBigUint64(at, true));
}

// src/read/decompress.ts
var CHUNK_BYTES2 = 1 << 20;
var HAS_ZSTD = typeof zlib.createZstdDecompress === "function";
function decompress(chunks, compression, hasZstd = HAS_ZSTD) {
  if (compression === "none") return chunks;
  if (compression === "gzip") return through(chunks, zlib.createGunzip({ chunkSize: CHUNK_BYTES2 }), "gzip");
  const frames = zstdFrames(chunks);
  return hasZstd ? through(frames, zlib.createZstdDecompress({ chunkSize: CHUNK_BYTES2 }), "zstd") : unzstd(frames);
}
async function* through(chunks, transform, what) {
  pipeline(Readable.from(chunks, { highWaterMark: 2 }), transform, () => void 0);
  try {
    for await (const chunk of transform) yield chunk;
  } catch (error) {
    throw corruptUnlessKnown(error, what);
  }
}
async function* unzstd(frames) {
  const ready = [];
  const stream = new Decompress((chunk) => {
    if (chunk.length > 0) ready.push(chunk);
  });
  const push = (piece, isLast) => {
    try {
      stream.push(piece, isLast);
    } catch (error) {
      throw corrupt(`zstd: ${String(error.message)}`);
    }
    return ready.splice(0);
  };
  for await (const frame of frames) yield* push(frame, false);
  yield* push(new Uint8Array(0), true);
}
function corruptUnlessKnown(error, what) {
  const { code, message } = error;
  const isDecoders = /^(Z_|ZSTD_|ERR_ZLIB|ERR_ZSTD)/.test(String(code));
  return isDecoders ? corrupt(`${what}: ${String(message)}`) : error;
}

// src/read/package-databases.ts
var encoder = new TextEncoder();
var PATHS = ["var/lib/dpkg/status", "lib/apk/db/installed", "usr/lib/apk/db/installed"].map(
  (path) => encoder.encode(path)
);
var FOLDER = encoder.encode("var/lib/dpkg/status.d/");
function packageDatabase(name) {
  const start = startOf(name);
  const isOne = PATHS.some((path) => name.length - start === path.length && hasAt(name, start, path)) || hasAt(name, start, FOLDER) && isPlainName(name, start + FOLDER.length);
  return isOne ? Buffer.from(name.subarray(start)).toString("latin1") : void 0;
}
var DOT = 46;
var SLASH = 47;
function startOf(name) {
  if (name[0] === SLASH) return 1;
  return name[0] === DOT && name[1] === SLASH ? 2 : 0;
}
function hasAt(name, start, bytes) {
  for (let i = 0; i < bytes.length; i++) if (name[start + i] !== bytes[i]) return false;
  return true;
}
var isPlainName = (name, start) => /^[a-z0-9][a-z0-9+.-]*(?<!\.md5sums)$/.test(Buffer.from(name.subarray(start)).toString("latin1"));

// src/read/kept-bodies.ts
var MAX_BODY_BYTES = 16 * 2 ** 20;
var KeptBodies = class {
  bodies = /* @__PURE__ */ new Map();
  #allowance;
  #entry = -1;
  #open;
  #end = 0;
  constructor(allowance) {
    this.#allowance = allowance;
  }
  onEntry = ({ kind, isSparse: isSparse2, sizeBytes }, name) => {
    this.#entry++;
    this.#end = 0;
    const isWanted = kind === KIND.file && !isSparse2 && packageDatabase(name) !== void 0;
    this.#open = isWanted ? newBody(sizeBytes, this.#allowance) : void 0;
    if (this.#open !== void 0) this.bodies.set(this.#entry, this.#open);
  };
  take(bytes) {
    if (this.#open === void 0) return;
    this.#open.set(bytes.subarray(0, this.#open.length - this.#end), this.#end);
    this.#end += bytes.length;
  }
};
function readBodies(entries, allowance, fill2) {
  const { kind, isSparse: isSparse2, text, bounds, sizeBytes } = entries;
  const bodies = /* @__PURE__ */ new Map();
  for (let i = 0; i < entries.count; i++) {
    if (kind[i] !== KIND.file || isSparse2[i] === 1) continue;
    const path = packageDatabase(text.subarray(bounds[2 * i], bounds[2 * i + 1]));
    const body = path === void 0 ? void 0 : newBody(sizeBytes[i], allowance);
    if (path !== void 0 && body !== void 0 && fill2(body, i, path)) bodies.set(i, body);
  }
  return bodies;
}
function newBody(sizeBytes, allowance) {
  const left = allowance.bodyBytes ?? 0;
  if (sizeBytes > Math.min(left, MAX_BODY_BYTES)) return void 0;
  allowance.bodyBytes = left - sizeBytes;
  return new Uint8Array(sizeBytes);
}

// src/read/tar-stream.ts
import { crc32 as crc322 } from "node:zlib";
async function scanTarStream(chunks, scan, { isReadWhole = true, kept } = {}) {
  const passing = new PassingBody(scan, kept);
  for await (const chunk of chunks) {
    for (let at = 0; at < chunk.length; ) {
      at = scan.bodyBytes > 0 ? passing.pass(chunk, at) : scan.push(chunk, at);
    }
    if (scan.hasLongTrailer && !isReadWhole) break;
  }
  return scan.finish();
}
var PassingBody = class {
  #crc = 0;
  #scan;
  #kept;
  constructor(scan, kept) {
    this.#scan = scan;
    this.#kept = kept;
  }
  pass(chunk, at) {
    const end = Math.min(chunk.length, at + this.#scan.bodyBytes);
    const piece = chunk.subarray(at, end);
    this.#crc = crc322(piece, this.#crc);
    this.#kept?.take(piece);
    this.#scan.skip(end - at);
    if (this.#scan.bodyBytes === 0) {
      this.#scan.setChecksum(this.#crc);
      this.#crc = 0;
    }
    return end;
  }
};

// src/acquire/byte-counters.ts
import { createHash as createHash2 } from "node:crypto";
import { createGzip } from "node:zlib";
var HashingCounter = class {
  bytes = 0;
  #hash = createHash2("sha256");
  #onBytes;
  constructor(onBytes = () => void 0) {
    this.#onBytes = onBytes;
  }
  async *through(chunks) {
    for await (const chunk of chunks) {
      this.#hash.update(chunk);
      this.bytes += chunk.length;
      this.#onBytes(chunk.length);
      yield chunk;
    }
  }
  /** `sha256:…`; may be asked for once. */
  digest() {
    return `sha256:${this.#hash.digest("hex")}`;
  }
};
var GzipCounter = class {
  #gzip = createGzip();
  #bytes = 0;
  #drained;
  constructor() {
    this.#drained = (async () => {
      for await (const chunk of this.#gzip) this.#bytes += chunk.length;
    })();
  }
  async *through(chunks) {
    for await (const chunk of chunks) {
      await new Promise((resolve) => this.#gzip.write(chunk, () => resolve()));
      yield chunk;
    }
  }
  async end() {
    this.#gzip.end();
    await this.#drained;
    return this.#bytes;
  }
};
async function drain(chunks) {
  while (!(await chunks.next()).done) ;
}

// src/acquire/leading-bytes.ts
async function peek(chunks) {
  const held = [];
  for (let heldBytes = 0; heldBytes < 4; ) {
    const { value, done } = await chunks.next();
    if (done) break;
    held.push(value);
    heldBytes += value.length;
  }
  return { compression: detectCompression(Buffer.concat(held)), all: rejoined(held, chunks) };
}
async function* rejoined(held, rest) {
  yield* held;
  for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
}

// src/acquire/read-layer.ts
async function readLayerAt(range2, request) {
  const leading = new Uint8Array(4);
  range2.readInto(leading, 0);
  if (detectCompression(leading) !== "none") return readLayerStream(range2.chunks(), request);
  let passed = 0;
  const scan = new TarScan("none", request.allowance);
  const scanned = await scanTarByPosition(range2, scan, (position) => {
    request.onBytes(position - passed);
    passed = position;
  });
  request.onBytes(range2.sizeBytes - passed);
  const isHashed = request.verify || request.estimate || range2.sizeBytes === 0;
  const whole = isHashed ? await readWhole(range2, request) : { tarDigest: null, estimatedBytes: null };
  return {
    scanned,
    compression: "none",
    storedBytes: range2.sizeBytes,
    storedDigest: whole.tarDigest,
    ...whole,
    ...request.keepDatabases && { databases: readDatabases(scanned, range2, request.allowance) },
    bodies: range2
  };
}
var readDatabases = ({ entries }, range2, allowance) => readBodies(entries, allowance, (body, i) => range2.readInto(body, entries.bodyOffset[i]) === body.length);
async function readWhole(range2, request) {
  const counter = new HashingCounter(() => request.onBytes(0));
  const gzip = request.estimate ? new GzipCounter() : void 0;
  const bytes = counter.through(range2.chunks());
  await drain(gzip ? gzip.through(bytes) : bytes);
  return { tarDigest: counter.digest(), estimatedBytes: await gzip?.end() ?? null };
}
async function readLayerStream(chunks, request, promised) {
  const counter = new HashingCounter(request.onBytes);
  const stored = counter.through(chunks);
  try {
    const { compression, all } = await peek(stored);
    const read2 = compression === "none" ? await readPlain(all, request) : await inflate(all, compression, request);
    await drain(stored);
    const storedDigest = counter.digest();
    const tarDigest = compression === "none" ? storedDigest : read2.tarDigest;
    return { ...read2, compression, storedBytes: counter.bytes, storedDigest, tarDigest, bodies: null };
  } catch (error) {
    const isCorrupt = error instanceof GateError && error.code === "LAYER_CORRUPT";
    if (!isCorrupt || !promised?.startsWith("sha256:")) throw error;
    await drain(stored);
    const found2 = counter.digest();
    throw found2 === promised ? error : digestMismatch("the layer", promised, found2);
  } finally {
    await stored.return();
  }
}
async function readPlain(bytes, request) {
  const gzip = request.estimate ? new GzipCounter() : void 0;
  const flowed = await scanFlowing(gzip ? gzip.through(bytes) : bytes, request, true);
  return { ...flowed, tarDigest: null, estimatedBytes: await gzip?.end() ?? null };
}
async function inflate(bytes, compression, request) {
  const counter = request.verify ? new HashingCounter() : void 0;
  const tar = decompress(bytes, compression);
  const flowed = await scanFlowing(counter ? counter.through(tar) : tar, request, request.verify);
  return { ...flowed, tarDigest: counter?.digest() ?? null, estimatedBytes: null };
}
async function scanFlowing(bytes, { keepDatabases, allowance }, isReadWhole) {
  const kept = keepDatabases ? new KeptBodies(allowance) : void 0;
  const scan = new TarScan("crc32", allowance, kept?.onEntry);
  const scanned = await scanTarStream(bytes, scan, { isReadWhole, kept });
  return { scanned, databases: kept?.bodies };
}

// src/acquire/blob-store.ts
var MAX_DOCUMENT_BYTES = 8 * 2 ** 20;
var MAX_DOCUMENTS_BYTES = 64 * 2 ** 20;
var tooManyDocuments = () => new GateError("LIMIT_EXCEEDED", `its manifests and configs have more than ${MAX_DOCUMENTS_BYTES} bytes together`);
var archiveAllowance = () => ({ entries: 1e6, textBytes: 128 * 2 ** 20 });
function absent(name) {
  return new GateError("IMAGE_CORRUPT", `${name} is missing`, {
    fix: "the image is incomplete: save or copy it again"
  });
}
function storedSparsely(name) {
  return new GateError("IMAGE_UNSUPPORTED", `${name} is stored as a sparse file`, {
    fix: "pack the archive again without --sparse"
  });
}
function checkDocumentSize(name, sizeBytes) {
  if (sizeBytes > MAX_DOCUMENT_BYTES) {
    throw new GateError(
      "LIMIT_EXCEEDED",
      `${name} has ${sizeBytes} bytes; a manifest or config has at most ${MAX_DOCUMENT_BYTES}`
    );
  }
}
function storeOfRanges(readBy, rangeOf, close) {
  const find = (name) => {
    const range2 = rangeOf(name);
    if (range2 === void 0) throw absent(name);
    return range2;
  };
  return {
    readBy,
    sizeOf: (name) => rangeOf(name)?.sizeBytes,
    document: async (name) => {
      const range2 = find(name);
      checkDocumentSize(name, range2.sizeBytes);
      const bytes = new Uint8Array(range2.sizeBytes);
      return bytes.subarray(0, range2.readInto(bytes, 0));
    },
    layer: async (name, request) => {
      try {
        return await readLayerAt(find(name), request);
      } catch (error) {
        throw located(error, name);
      }
    },
    close
  };
}
function folderStore(path, readBy) {
  const open = /* @__PURE__ */ new Map();
  const rangeOf = (name) => {
    const known = open.get(name);
    if (known !== void 0) return known;
    const full = join(path, clean(name));
    if (!isFile(full)) return void 0;
    const file = openFile(full);
    open.set(name, file);
    return file;
  };
  return storeOfRanges(readBy, rangeOf, () => {
    for (const file of open.values()) file.close();
    open.clear();
  });
}
function isFile(path) {
  try {
    return statSync(path, { throwIfNoEntry: false })?.isFile() === true;
  } catch (error) {
    throw unreadable(path, error);
  }
}
async function archiveStore(file, readBy) {
  const scanned = await scanArchive(file);
  const resolve = archiveNames(scanned);
  const { bodyOffset, sizeBytes, isSparse: isSparse2 } = scanned.entries;
  const rangeOf = (name) => {
    const entry = resolve(name);
    if (entry === void 0) return void 0;
    if (isSparse2[entry] === 1) throw storedSparsely(name);
    return file.slice(bodyOffset[entry], sizeBytes[entry]);
  };
  return storeOfRanges(readBy, rangeOf, file.close);
}
async function scanArchive(file) {
  try {
    return await scanTarByPosition(file, new TarScan("none", archiveAllowance()), () => void 0);
  } catch (error) {
    throw archiveError(error);
  }
}
function archiveError(error) {
  if (!(error instanceof GateError) || error.code !== "LAYER_CORRUPT") return error;
  return new GateError("IMAGE_CORRUPT", `the archive is damaged: ${error.message}`, { fix: error.fix, cause: error });
}
function archiveNames({ entries }) {
  const byName = /* @__PURE__ */ new Map();
  for (let i = 0; i < entries.count; i++) {
    if (hasContent(entries.kind[i])) byName.set(clean(textOf2(entries.text, entries.bounds, 2 * i)), i);
  }
  return (name) => {
    let at = clean(name);
    for (let hops = 0; hops < MAX_HOPS; hops++) {
      const entry = byName.get(at);
      if (entry === void 0 || entries.kind[entry] === KIND.file) return entry;
      at = linkTarget(at, textOf2(entries.text, entries.bounds, 2 * entry + 1), entries.kind[entry] === KIND.hardlink);
    }
    return void 0;
  };
}
var hasContent = (kind) => kind === KIND.file || kind === KIND.symlink || kind === KIND.hardlink;
var textOf2 = (text, bounds, at) => decodeName(text.subarray(bounds[at], bounds[at + 1]));
var MAX_HOPS = 16;
var clean = (name) => posix.normalize(`/${name}`).slice(1);
var linkTarget = (name, target, isHardlink) => clean(isHardlink ? target : posix.resolve("/", posix.dirname(name), target));

// src/acquire/select-image.ts
var MAX_LISTED = 20;
function selectImage(images, select) {
  const chosen = select === void 0 ? images : images.filter((image) => isNamed(image, select));
  if (chosen.length === 1) return chosen[0];
  const list = listOf(images);
  if (chosen.length > 1) {
    const first = images[0]?.references[0] ?? images[0]?.digests[0] ?? "REF";
    throw new GateError("SOURCE_AMBIGUOUS", `the archive holds ${images.length} images:
${list}`, {
      fix: `pick one, for example with --select ${first}`
    });
  }
  throw new GateError(
    "IMAGE_NOT_SELECTED",
    `no image in the archive is called "${select}"; there ${images.length === 1 ? "is" : "are"}:
${list}`,
    {
      fix: "give --select one of these, or the start of a digest"
    }
  );
}
function listOf(images) {
  const names = images.map(({ references, digests }) => references[0] ?? digests[0] ?? "an image without a name");
  const shown = names.length > MAX_LISTED ? [...names.slice(0, MAX_LISTED), `and ${names.length - MAX_LISTED} more`] : names;
  return shown.map((name) => `  ${name}`).join("\n");
}
function isNamed({ references, digests }, select) {
  if (references.some((reference) => reference === select || sameReference(reference, select))) return true;
  const hex = select.replace(/^sha256:/, "");
  return /^[a-f0-9]{6,64}$/.test(hex) && digests.some((digest) => digest.startsWith(`sha256:${hex}`));
}
function choosePlatforms(images, wanted) {
  if (wanted === void 0) return images;
  const chosen = images.filter(({ platform }) => platformMatches(platform, wanted));
  if (chosen.length > 0) return chosen;
  throw noSuchPlatform(wanted, new Set(images.map(({ platform }) => formatPlatform(platform))));
}
function noSuchPlatform(wanted, there) {
  const message = `there is no image for ${formatPlatform(wanted)}, only for ${[...there].join(", ")}`;
  return new GateError("IMAGE_NOT_SELECTED", message, { fix: "give --platform one of these, or leave it out" });
}

// src/acquire/oci-layout.ts
var MAX_DEPTH = 8;
var MAX_MANIFESTS = 1e3;
var MAX_TOLD = 10;
var NOT_HERE = "listed, but not here";
var ATTESTATION = "an attestation, not an image";
async function imagesOfOciLayout(store, fileName, context) {
  if (store.sizeOf("index.json") === void 0) {
    const isDocker = store.sizeOf("manifest.json") !== void 0;
    throw new GateError(
      "IMAGE_CORRUPT",
      isDocker ? "it has no index.json, but a manifest.json: it is a docker archive" : "it has no index.json: it is no OCI layout, or was cut short",
      {
        fix: isDocker ? "write docker-archive: in place of oci-archive:" : "check what made it; `skopeo copy`, `buildctl` and `docker buildx build -o type=oci` write layouts"
      }
    );
  }
  const index = parseIndexOrManifest(await store.document("index.json"), "index.json");
  if (index.kind !== "index") throw new GateError("IMAGE_CORRUPT", "index.json is no image index");
  const isAsPushed = store.sizeOf("manifest.json") === void 0 ? true : null;
  return imagesOfDescriptors(store, index.manifests, { fileName, isAsPushed }, context);
}
async function imagesOfDescriptors(store, descriptors, traits, context) {
  const walk = new LayoutWalk(store, context.platform);
  const roots = [];
  for (const descriptor of descriptors) {
    const images = await walk.images(descriptor, 0);
    if (images.length > 0)
      roots.push({
        references: referencesOf(descriptor),
        digests: [descriptor.digest, ...images.map(({ descriptor: { digest } }) => digest)],
        images
      });
  }
  if (roots.length === 0) throw walk.nothingFound();
  const root = selectImage(mergeRoots(roots), context.select);
  return choosePlatforms(root.images, context.platform).map(
    (image) => found(store, image, walk.attestationOf(image), { ...traits, fileName: nameOf(root, traits.fileName) }, context)
  );
}
function nameOf({ references: [reference] }, fileName) {
  if (reference === void 0) return basename(fileName);
  return /[/:]/.test(reference) ? reference : `${basename(fileName)}:${reference}`;
}
function found(store, image, attestation, { fileName: name, isAsPushed, isFar = false }, context) {
  const { manifest, descriptor, config } = image;
  const layers = manifest.layers.map(({ digest, size, mediaType }) => ({
    name: blobPath(digest),
    digest,
    sizeBytes: size,
    mediaType
  }));
  const documents = {
    name,
    manifestDigest: descriptor.digest,
    configDigest: manifest.config.digest,
    config,
    platform: image.platform,
    layers,
    isAsPushed,
    annotations: manifest.annotations
  };
  return {
    name: context.name ?? name,
    platform: formatPlatform(image.platform),
    diffIds: parseConfig(config).diffIds,
    read: async () => withAttestation(await assembleImage(store, documents, context), store, attestation),
    ...isFar && { describe: () => describeImage(documents, context, `${store.readBy}, manifest only`) }
  };
}
var LayoutWalk = class {
  #store;
  #platform;
  /** Why, by what is said of it. */
  #passedOver = /* @__PURE__ */ new Map();
  #otherPlatforms = /* @__PURE__ */ new Set();
  /** By digest: many manifests may name one config. */
  #documents = /* @__PURE__ */ new Map();
  /** By the digest of the image that they are about. */
  #attestations = /* @__PURE__ */ new Map();
  #documentBytes = 0;
  #manifests = 0;
  constructor(store, platform) {
    this.#store = store;
    this.#platform = platform;
  }
  async images(descriptor, depth) {
    if (isAttestation(descriptor)) {
      this.#attestations.set(attestedDigest(descriptor) ?? "", descriptor);
      return this.#passOver(descriptor, ATTESTATION);
    }
    if (isSchema1Type(descriptor.mediaType))
      return this.#passOver(descriptor, "a Docker schema 1 manifest, a format of before 2016");
    if (this.#store.sizeOf(blobPath(descriptor.digest)) === void 0) return this.#passOver(descriptor, NOT_HERE);
    if (depth > MAX_DEPTH) throw new GateError("LIMIT_EXCEEDED", `indexes are nested more than ${MAX_DEPTH} deep`);
    if (++this.#manifests > MAX_MANIFESTS)
      throw new GateError("LIMIT_EXCEEDED", `there are more than ${MAX_MANIFESTS} manifests`);
    const bytes = await this.#document(descriptor, "the manifest");
    if (bytes === void 0) return this.#passOver(descriptor, NOT_HERE);
    const document = parseIndexOrManifest(bytes, shortDigest(descriptor.digest));
    if (document.kind === "manifest") return this.#image(descriptor, document);
    const nested = [];
    for (const child of document.manifests) {
      if (this.#isWanted(child)) nested.push(...await this.images(child, depth + 1));
    }
    return nested;
  }
  /** An index says what its images are for: what nobody asks for is not fetched. */
  #isWanted(descriptor) {
    const { platform } = descriptor;
    if (this.#platform === void 0 || platform === void 0 || isAttestation(descriptor)) return true;
    if (platformMatches(platform, this.#platform)) return true;
    this.#otherPlatforms.add(formatPlatform(platform));
    return false;
  }
  attestationOf(image) {
    return this.#attestations.get(image.descriptor.digest);
  }
  nothingFound() {
    const isNoneForIt = [...this.#passedOver.values()].every((why) => why === ATTESTATION);
    if (this.#platform !== void 0 && isNoneForIt && this.#otherPlatforms.size > 0)
      return noSuchPlatform(this.#platform, this.#otherPlatforms);
    const lines = [...this.#passedOver.keys()];
    const shown = lines.length > MAX_TOLD ? [...lines.slice(0, MAX_TOLD), `and ${lines.length - MAX_TOLD} more`] : lines;
    const list = shown.map((line) => `
  ${line}`).join("");
    return new GateError("IMAGE_UNSUPPORTED", `it holds no image that can be measured${list ? `:${list}` : ""}`, {
      fix: "check what was saved or exported into it"
    });
  }
  async #image(descriptor, manifest) {
    const other = artifactKind(manifest);
    if (other !== void 0) return this.#passOver(descriptor, other);
    const config = await this.#document(manifest.config, "the image config");
    if (config === void 0) return this.#passOver(descriptor, NOT_HERE);
    const { platform } = parseConfig(config);
    return [
      {
        descriptor,
        manifest,
        config,
        platform: platform.os === "unknown" ? descriptor.platform ?? platform : platform
      }
    ];
  }
  /** @returns undefined where the store does not have it: indexes are copied without all that they list */
  async #document({ digest }, what) {
    const known = this.#documents.get(digest);
    if (known !== void 0) return known;
    if (this.#store.sizeOf(blobPath(digest)) === void 0) return void 0;
    try {
      const bytes = await this.#store.document(blobPath(digest));
      checkDigest(bytes, digest, what);
      this.#documentBytes += bytes.length;
      if (this.#documentBytes > MAX_DOCUMENTS_BYTES) throw tooManyDocuments();
      this.#documents.set(digest, bytes);
      return bytes;
    } catch (error) {
      if (error instanceof GateError && error.code === "SOURCE_NOT_FOUND") return void 0;
      throw located(error, shortDigest(digest));
    }
  }
  #passOver(descriptor, why) {
    const platform = descriptor.platform ? ` ${formatPlatform(descriptor.platform)}` : "";
    this.#passedOver.set(`${shortDigest(descriptor.digest)}${platform}: ${why}`, why);
    return [];
  }
};
function isAttestation({ platform, annotations, artifactType }) {
  if (annotations["vnd.docker.reference.type"] === "attestation-manifest") return true;
  if (artifactType?.startsWith("application/vnd.docker.attestation")) return true;
  return platform?.os === "unknown" && platform.architecture === "unknown";
}
function artifactKind({ artifactType, config, layers }) {
  if (artifactType) return `an artifact (${artifactType}), not an image`;
  const isImage = isConfigType(config.mediaType) || config.mediaType === "" || layers.some(({ mediaType }) => isLayerType(mediaType));
  if (!isImage) return `an artifact (${config.mediaType}), not an image`;
  const odd = layers.find(
    ({ mediaType }) => mediaType !== "" && !isLayerType(mediaType) && !isEncryptedType(mediaType)
  );
  return odd && `an artifact with a layer of type ${odd.mediaType}, not an image`;
}
function referencesOf({ annotations }) {
  const names = ["io.containerd.image.name", "org.opencontainers.image.ref.name"];
  return names.flatMap((name) => annotations[name] ? [annotations[name]] : []);
}
function mergeRoots(roots) {
  const merged = [];
  for (const root of roots) {
    const at = merged.findIndex((other2) => isSameImage(root, other2));
    const other = merged[at];
    if (other === void 0) merged.push(root);
    else merged[at] = joined(other, root);
  }
  return merged;
}
function isSameImage(a, b) {
  if (a.digests[0] === b.digests[0]) return true;
  if (a.references[0] !== b.references[0]) return false;
  const platforms = new Set([...a.images, ...b.images].map(({ platform }) => formatPlatform(platform)));
  return platforms.size === a.images.length + b.images.length;
}
function joined(a, b) {
  const isRepeated = a.digests[0] === b.digests[0];
  return {
    references: [.../* @__PURE__ */ new Set([...a.references, ...b.references])],
    digests: [.../* @__PURE__ */ new Set([...a.digests, ...b.digests])],
    images: isRepeated ? a.images : [...a.images, ...b.images]
  };
}

export {
  corrupt,
  LEADING_BYTES,
  detectCompression,
  looksLikeTar,
  decompress,
  nextSize,
  grown,
  KIND,
  VERIFICATIONS,
  isFileBody,
  newAllowance,
  TarScan,
  decodeName,
  openFile,
  unreadable,
  readBodies,
  sha256Of,
  checkDigest,
  peek,
  readLayerStream,
  MAX_DOCUMENT_BYTES,
  MAX_DOCUMENTS_BYTES,
  tooManyDocuments,
  archiveAllowance,
  absent,
  storedSparsely,
  checkDocumentSize,
  folderStore,
  archiveStore,
  archiveError,
  MAX_HOPS,
  clean,
  linkTarget,
  parseConfig,
  formatPlatform,
  parsePlatform,
  assembleImage,
  parseReference,
  formatRepository,
  selectImage,
  choosePlatforms,
  withProvenance,
  imagesOfOciLayout,
  imagesOfDescriptors
};
