import { r as __name } from "./rolldown-runtime.js";
import { i as addLocation, r as GateError } from "./errors.js";
import { t as isDigest } from "./digest.js";
import { n as parseDocument, t as isRecord } from "./manifest.js";
import { n as getErrorCode, t as describeFileError } from "./file-errors.js";
import { r as option } from "./options.js";
import { i as isReference } from "./reference.js";
import { _ as listLibraries, f as SYSTEM_DATABASES, g as isDynamic, h as LIBRARY_BYTES, i as APT_STATES, l as PROJECT_FILES, m as ELF_HEAD_BYTES, n as INSTALL_FILES, o as DPKG_INFO, r as APK_WORLD, s as DPKG_STATUS_FOLDER, v as locateNames, x as sumDebugBytes, y as locateSections } from "./installs.js";
import { t as PRIVATE_PATHS } from "./private-paths.js";
import { n as labelLayers } from "./layer-labels.js";
import { t as decodeName } from "./entry-name.js";
import { a as copyLink, c as createHeader, d as isGnuFormat, i as FLAG, l as decodeHeader, n as splitZstdFrames, o as copyName, r as WideWindows, s as createCorruptError, t as Turns, u as decodeNumber } from "./turns.js";
import { createHash } from "node:crypto";
import { join, posix } from "node:path";
import { Readable, pipeline } from "node:stream";
import { promisify } from "node:util";
import * as zlib$1 from "node:zlib";
import { crc32, createGzip } from "node:zlib";
import { closeSync, constants, fstatSync, openSync, read, readSync, statSync } from "node:fs";
//#region src/model/layer-table.ts
const KIND = {
	file: 0,
	hardlink: 1,
	symlink: 2,
	directory: 3,
	special: 4,
	other: 5
};
const VERIFICATIONS = [
	"structure",
	"tocDigest",
	"blobDigest",
	"diffId"
];
const isFileBody = (kind) => kind === KIND.file;
//#endregion
//#region src/model/columns.ts
const FIRST_ENTRIES$1 = 256;
var ColumnsBuilder = class {
	#count = 0;
	#text = new Uint8Array(16384);
	#textEnd = 0;
	#bounds = new Uint32Array(513);
	#kind = new Uint8Array(FIRST_ENTRIES$1);
	#isSparse = new Uint8Array(FIRST_ENTRIES$1);
	#mode = new Uint32Array(FIRST_ENTRIES$1);
	#sizeBytes = new Float64Array(FIRST_ENTRIES$1);
	#uid = new Float64Array(FIRST_ENTRIES$1);
	#gid = new Float64Array(FIRST_ENTRIES$1);
	#mtimeSeconds = new Float64Array(FIRST_ENTRIES$1);
	#bodyOffset = new Float64Array(FIRST_ENTRIES$1);
	#checksum;
	#checksumKind;
	constructor(checksumKind) {
		this.#checksumKind = checksumKind;
		this.#checksum = new Uint32Array(checksumKind === "none" ? 0 : 2 * FIRST_ENTRIES$1);
	}
	get count() {
		return this.#count;
	}
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
	setChecksum(low, high = 0) {
		this.#checksum[2 * (this.#count - 1)] = low;
		this.#checksum[2 * (this.#count - 1) + 1] = high;
	}
	finish() {
		const n = this.#count;
		return {
			count: n,
			text: this.#text.subarray(0, this.#textEnd),
			bounds: this.#bounds.subarray(0, 2 * n + 1),
			kind: this.#kind.subarray(0, n),
			isSparse: this.#isSparse.subarray(0, n),
			mode: this.#mode.subarray(0, n),
			sizeBytes: this.#sizeBytes.subarray(0, n),
			uid: this.#uid.subarray(0, n),
			gid: this.#gid.subarray(0, n),
			mtimeSeconds: this.#mtimeSeconds.subarray(0, n),
			bodyOffset: this.#bodyOffset.subarray(0, n),
			checksumKind: this.#checksumKind,
			checksum: this.#checksumKind === "none" ? this.#checksum : this.#checksum.subarray(0, 2 * n)
		};
	}
	#copy(bytes, length) {
		const end = this.#textEnd + length;
		if (end > this.#text.length) this.#text = growColumn(this.#text, Math.max(end, computeNextSize(this.#text.length)));
		const text = this.#text;
		for (let i = 0, j = this.#textEnd; i < length; i++, j++) text[j] = bytes[i];
		this.#textEnd = end;
	}
	#grow() {
		const size = computeNextSize(this.#kind.length);
		this.#bounds = growColumn(this.#bounds, 2 * size + 1);
		this.#kind = growColumn(this.#kind, size);
		this.#isSparse = growColumn(this.#isSparse, size);
		this.#mode = growColumn(this.#mode, size);
		this.#sizeBytes = growColumn(this.#sizeBytes, size);
		this.#uid = growColumn(this.#uid, size);
		this.#gid = growColumn(this.#gid, size);
		this.#mtimeSeconds = growColumn(this.#mtimeSeconds, size);
		this.#bodyOffset = growColumn(this.#bodyOffset, size);
		if (this.#checksumKind !== "none") this.#checksum = growColumn(this.#checksum, 2 * size);
	}
};
const computeNextSize = (length) => length * (length < 65536 ? 4 : 2);
function growColumn(column, length) {
	const longer = new column.constructor(length);
	longer.set(column);
	return longer;
}
//#endregion
//#region src/oci/media-types.ts
const CONFIG$1 = new Set(["application/vnd.oci.image.config.v1+json", "application/vnd.docker.container.image.v1+json"]);
const LAYER = /^application\/vnd\.oci\.image\.layer\.(?:nondistributable\.)?v1\.tar(?:[.+](?:gzip|zstd))?$/;
const DOCKER_LAYER = /^application\/vnd\.docker\.image\.rootfs\.(?:foreign\.)?diff\.tar(?:[.+](?:gzip|zstd))?$/;
function parseCompression(mediaType) {
	if (/[+.]zstd$/.test(mediaType)) return "zstd";
	if (/[+.]gzip$/.test(mediaType)) return "gzip";
	return /[.+]tar$/.test(mediaType) ? "none" : void 0;
}
const isConfigType = (mediaType) => CONFIG$1.has(mediaType);
const isLayerType = (mediaType) => LAYER.test(mediaType) || DOCKER_LAYER.test(mediaType);
const isEncryptedType = (mediaType) => mediaType.endsWith("+encrypted");
const isSchema1Type = (mediaType) => mediaType.startsWith("application/vnd.docker.distribution.manifest.v1");
//#endregion
//#region src/read/compression.ts
const LEADING_BYTES = 512;
function detectCompression(leading) {
	const [a, b, c, d] = leading;
	if (a === 31 && b === 139) return "gzip";
	if (a === 40 && b === 181 && c === 47 && d === 253) return "zstd";
	return a !== void 0 && a >> 4 === 5 && b === 42 && c === 77 && d === 24 ? "zstd" : "none";
}
function isTarStart(leading) {
	if (leading.length < 512) return false;
	try {
		decodeHeader(new Uint8Array(leading.subarray(0, 512)), 0, createHeader());
		return true;
	} catch {
		return false;
	}
}
//#endregion
//#region src/read/decompress.ts
const CHUNK_BYTES$1 = 1 << 20;
const HAS_ZSTD = typeof zlib$1.createZstdDecompress === "function";
function decompress(chunks, compression, wideWindows = new WideWindows(), hasZstd = HAS_ZSTD) {
	if (compression === "none") return chunks;
	if (compression === "gzip") return pipeThrough(chunks, zlib$1.createGunzip({ chunkSize: CHUNK_BYTES$1 }), "gzip");
	if (!hasZstd) return decodeZstdHere(chunks, wideWindows);
	return pipeThrough(splitZstdFrames(chunks, { wideWindows }), zlib$1.createZstdDecompress({ chunkSize: CHUNK_BYTES$1 }), "zstd");
}
async function* pipeThrough(chunks, transform, what) {
	pipeline(Readable.from(chunks, { highWaterMark: 2 }), transform, () => void 0);
	try {
		for await (const chunk of transform) yield chunk;
	} catch (error) {
		throw toCorruptError(error, what);
	}
}
function toCorruptError(error, what) {
	const { code, message } = error;
	return /^(Z_|ZSTD_|ERR_ZLIB|ERR_ZSTD)/.test(String(code)) ? createCorruptError(`${what}: ${String(message)}`) : error;
}
async function* decodeZstdHere(chunks, wideWindows) {
	const { decodeZstd } = await import("./decode-zstd.js");
	yield* decodeZstd(chunks, wideWindows);
}
//#endregion
//#region src/read/pax.ts
const NEWLINE = 10;
const EQUALS = 61;
const SPACE = 32;
const MAX_LENGTH_DIGITS = 8;
const MAJOR = "GNU.sparse.major";
const MINOR = "GNU.sparse.minor";
const NAME = "GNU.sparse.name";
const SIZE = "GNU.sparse.size";
const REAL_SIZE$1 = "GNU.sparse.realsize";
const MAP = "GNU.sparse.map";
const REGION_COUNT = "GNU.sparse.numblocks";
const REGION_OFFSET = "GNU.sparse.offset";
const REGION_LENGTH = "GNU.sparse.numbytes";
const KNOWN = new Set([
	...[
		"path",
		"linkpath",
		"size",
		"uid",
		"gid",
		"mtime",
		"atime",
		"ctime",
		"uname",
		"gname"
	],
	MAJOR,
	MINOR,
	NAME,
	SIZE,
	REAL_SIZE$1,
	MAP,
	REGION_COUNT
]);
const WITHOUT_NUL = new Set([
	"path",
	"linkpath",
	"uname",
	"gname"
]);
function parsePax(body) {
	const records = new Map();
	const regions = [];
	for (let at = 0; at < body.length;) {
		const { key, value, end } = takeRecord(body, at);
		if (key === REGION_OFFSET || key === REGION_LENGTH) addRegionPart(regions, key, value);
		else if (KNOWN.has(key)) records.set(key, value.slice());
		at = end;
	}
	if (regions.length > 0) records.set(MAP, Buffer.from(regions.join(","), "latin1"));
	return records;
}
function parsePaxOverrides(records) {
	for (const key of ["atime", "ctime"]) readSeconds(records, key);
	const sizeBytes = readWhole$1(records, "size");
	if (sizeBytes !== void 0 && sizeBytes < 0) throw createNumberError("size");
	return {
		path: takeText(records, "path"),
		linkPath: takeText(records, "linkpath"),
		sizeBytes,
		uid: readWhole$1(records, "uid"),
		gid: readWhole$1(records, "gid"),
		mtimeSeconds: readSeconds(records, "mtime"),
		sparse: parseSparse(records)
	};
}
function takeRecord(body, start) {
	let at = start;
	let length = 0;
	for (; isDigit(body[at]) && at - start < MAX_LENGTH_DIGITS; at++) length = length * 10 + body[at] - 48;
	const end = start + length;
	const equals = body.indexOf(EQUALS, at);
	const isWhole = body[at] === SPACE && end <= body.length && body[end - 1] === NEWLINE;
	const keyBytes = body.subarray(at + 1, equals);
	const isKeyed = equals < end && equals > at + 1 && !keyBytes.includes(0);
	if (!isWhole || !isKeyed) throw createCorruptError("an extended header contains a broken record");
	const key = latin1(keyBytes);
	const value = body.subarray(equals + 1, end - 1);
	if (WITHOUT_NUL.has(key) && value.includes(0)) throw createCorruptError(`an extended header's ${key} contains a NUL byte`);
	return {
		key,
		value,
		end
	};
}
function addRegionPart(regions, key, value) {
	const wanted = regions.length % 2 === 0 ? REGION_OFFSET : REGION_LENGTH;
	const text = latin1(value);
	if (key !== wanted || text.includes(",")) throw createMapError();
	regions.push(text);
}
function parseSparse(records) {
	const map = readText$1(records, MAP);
	const version = `${readText$1(records, MAJOR)}.${readText$1(records, MINOR)}`;
	const isInBody = version === "1.0";
	if (!isInBody && !(version === "0.0" || version === "0.1" || version === "." && map !== "")) return void 0;
	const sizeBytes = readWhole$1(records, SIZE) ?? readWhole$1(records, REAL_SIZE$1);
	return {
		name: takeText(records, NAME),
		sizeBytes,
		regions: isInBody ? void 0 : parseRegions(records, map)
	};
}
function parseRegions(records, map) {
	const numbers = map === "" ? [] : map.split(",").map((text) => parseWhole(text, MAP));
	if (readWhole$1(records, REGION_COUNT) !== numbers.length / 2) throw createMapError();
	return numbers;
}
const createMapError = () => createCorruptError("the map of a sparse file is broken");
function takeText(records, key) {
	const value = records.get(key);
	return value === void 0 || value.length === 0 ? void 0 : value;
}
const readText$1 = __name((records, key) => latin1(records.get(key) ?? new Uint8Array(0)), "readText");
function readWhole$1(records, key) {
	const text = readText$1(records, key);
	return text === "" ? void 0 : parseWhole(text, key);
}
__name(readWhole$1, "readWhole");
function parseWhole(text, key) {
	const value = /^[+-]?[0-9]+$/.test(text) ? Number(text) : NaN;
	if (!Number.isSafeInteger(value)) throw createNumberError(key);
	return value + 0;
}
function readSeconds(records, key) {
	const text = readText$1(records, key);
	if (text === "") return void 0;
	const match = /^([+-]?[0-9]+)(?:\.([0-9]*))?$/.exec(text);
	if (match === null) throw createNumberError(key);
	const isBelow = text.startsWith("-") && /[1-9]/.test((match[2] ?? "").slice(0, 9));
	return parseWhole(match[1], key) - (isBelow ? 1 : 0);
}
const createNumberError = (key) => createCorruptError(`an extended header's ${key} is not a valid number for a file`);
const isDigit = (byte) => byte !== void 0 && byte >= 48 && byte <= 57;
const latin1 = (bytes) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("latin1");
//#endregion
//#region src/read/sparse-map.ts
const MAX_MAP_BYTES = 1 << 20;
var Regions = class {
	sizeBytes;
	#end = 0;
	#dataBytes = 0;
	constructor(sizeBytes) {
		this.sizeBytes = sizeBytes;
		if (sizeBytes < 0) throw createMapError();
	}
	add(offset, length) {
		if (length < 0 || offset < this.#end || offset + length > this.sizeBytes) throw createMapError();
		this.#end = offset + length;
		this.#dataBytes += length;
	}
	close(dataBytes) {
		if (this.#dataBytes !== dataBytes) throw createMapError();
	}
};
const HEADER_REGIONS = {
	at: 386,
	count: 4,
	isExtended: 482
};
const BLOCK_REGIONS = {
	at: 0,
	count: 21,
	isExtended: 504
};
const REAL_SIZE = [483, 12];
const REGION_BYTES = 24;
function openGnuSparseMap(header, at) {
	if (!isGnuFormat(header, at)) throw createMapError();
	const regions = new Regions(decodeNumber(header, at, REAL_SIZE, "real size"));
	let blocks = 0;
	let isOpen = takeGnuRegions(header, at, HEADER_REGIONS, regions);
	return {
		sizeBytes: regions.sizeBytes,
		mapBytes: 0,
		get isOpen() {
			return isOpen;
		},
		take: (block, blockAt) => {
			if (++blocks >= MAX_MAP_BYTES / 512) throw createMapError();
			isOpen = takeGnuRegions(block, blockAt, BLOCK_REGIONS, regions);
		},
		close: (dataBytes) => regions.close(dataBytes)
	};
}
function takeGnuRegions(block, at, layout, regions) {
	for (let i = 0; i < layout.count; i++) {
		const start = layout.at + i * REGION_BYTES;
		if (block[at + start] === 0) break;
		regions.add(decodeNumber(block, at, [start, 12], "sparse map"), decodeNumber(block, at, [start + 12, 12], "sparse map"));
	}
	return block[at + layout.isExtended] !== 0;
}
function openPaxSparseMap({ sizeBytes, regions: listed }, storedBytes) {
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
			mapBytes += 512;
			if (mapBytes > Math.min(storedBytes, MAX_MAP_BYTES)) throw createMapError();
			lines.take(block.subarray(at, at + 512));
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
		} else throw createMapError();
	}
	#number(value) {
		if (this.#seen === 0) this.#expected = 1 + 2 * value;
		else if (this.#seen % 2 === 1) this.#offset = value;
		else this.#regions.add(this.#offset, value);
		this.#seen++;
	}
};
//#endregion
//#region src/read/tar-scan.ts
const MAX_EXTENSION_BYTES = 1 << 20;
const MAX_NAME_BYTES = 4096;
const MAX_SILENT_TRAILER_BYTES = 1 << 20;
const MAX_TRAILER_BYTES = 64 * 2 ** 20;
const createAllowance = () => ({
	entries: 6e6,
	textBytes: 384 * 2 ** 20,
	trailerBytes: MAX_TRAILER_BYTES,
	bodyBytes: {
		system: 64 * 2 ** 20,
		modules: 64 * 2 ** 20,
		owners: 64 * 2 ** 20,
		projects: 64 * 2 ** 20,
		installs: 16 * 2 ** 20,
		private: 4 * 2 ** 20,
		program: 2 ** 21,
		large: 2 ** 22
	},
	wideWindows: new WideWindows()
});
const NO_OVERRIDES = {};
var TarScan = class {
	bodyBytes = 0;
	entryBytes = 0;
	#entryStart = -1;
	#columns;
	#allowance;
	#onEntry;
	#position = 0;
	#paddingBytes = 0;
	#zeroBlocks = 0;
	#endPosition = 0;
	#countedTrailerBytes = 0;
	#extensionFlag = 0;
	#extensionBytes = 0;
	#extensionEnd = 0;
	#extension = new Uint8Array(512);
	#sparseMap;
	#storedBytes = 0;
	#pax;
	#longName;
	#longLink;
	#partial = new Uint8Array(512);
	#partialBytes = 0;
	#name = new Uint8Array(512);
	#link = new Uint8Array(512);
	#header = createHeader();
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
	constructor(checksumKind, allowance, onEntry) {
		this.#columns = new ColumnsBuilder(checksumKind);
		this.#allowance = allowance;
		this.#onEntry = onEntry;
	}
	get isEnded() {
		return this.#zeroBlocks === 2;
	}
	get #trailerBytes() {
		return this.isEnded ? this.#position - this.#endPosition : 0;
	}
	limitTrailer(fix) {
		this.#allowance.trailerBytes -= this.#trailerBytes - this.#countedTrailerBytes;
		this.#countedTrailerBytes = this.#trailerBytes;
		if (this.#allowance.trailerBytes < 0) throw new GateError("LIMIT_EXCEEDED", `more than ${MAX_TRAILER_BYTES / 2 ** 20} MiB follows the end of the tar, before its checksum`, { fix });
	}
	get skippableBytes() {
		return this.bodyBytes + this.#paddingBytes;
	}
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
	skip(count) {
		const ofBody = Math.min(count, this.bodyBytes);
		this.bodyBytes -= ofBody;
		this.#paddingBytes -= count - ofBody;
		this.#position += count;
	}
	setChecksum(low, high = 0) {
		this.#columns.setChecksum(low, high);
	}
	finish(unreadBytes = 0) {
		if (this.bodyBytes > 0) throw createCorruptError(`the tar ends ${this.bodyBytes} bytes before the end of a file in it`);
		if (this.#partialBytes > 0 || this.#extensionBytes > this.#extensionEnd || this.#sparseMap !== void 0) throw createCorruptError("the tar ends in the middle of a header");
		this.#position += unreadBytes;
		const notices = this.#trailerBytes > MAX_SILENT_TRAILER_BYTES ? ["more than 1 MiB follows the end of its tar; engines ignore these bytes, and so do we"] : [];
		const tarBytes = this.isEnded ? this.#endPosition : this.#position;
		return {
			entries: this.#columns.finish(),
			tarBytes,
			notices
		};
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
	#takeBlock(bytes, at) {
		if (this.#partialBytes === 0 && bytes.length - at >= 512 && (bytes.byteOffset + at) % 4 === 0) {
			this.#block(bytes, at, 512);
			return 512;
		}
		const taken = Math.min(bytes.length - at, 512 - this.#partialBytes);
		this.#partial.set(bytes.subarray(at, at + taken), this.#partialBytes);
		this.#partialBytes += taken;
		if (this.#partialBytes === 512) {
			this.#partialBytes = 0;
			this.#block(this.#partial, 0, taken);
		}
		return taken;
	}
	#block(block, at, taken) {
		if (this.#sparseMap !== void 0) {
			this.#sparseMap.take(block, at);
			this.#startBodyAfter(this.#sparseMap);
			return;
		}
		if (!decodeHeader(block, at, this.#header)) {
			this.#zeroBlocks++;
			this.#endPosition = this.#position + taken;
			return;
		}
		if (this.#zeroBlocks > 0) throw createCorruptError("a block of zeros precedes a header");
		this.#entry(block, at, this.#position + taken);
	}
	#entry(block, at, bodyOffset) {
		const { flag, sizeBytes } = this.#header;
		if (this.#entryStart < 0) this.#entryStart = bodyOffset - 512;
		if (isExtension(flag)) this.#startExtension(flag, sizeBytes);
		else this.#addEntry(block, at, bodyOffset);
	}
	#startExtension(flag, sizeBytes) {
		if (sizeBytes > MAX_EXTENSION_BYTES) throw createCorruptError(`an extended header of ${sizeBytes} bytes is too large`);
		this.#extensionFlag = flag;
		this.#extensionBytes = sizeBytes;
		this.#extensionEnd = 0;
		if (this.#extension.length < sizeBytes) this.#extension = new Uint8Array(sizeBytes);
		if (sizeBytes === 0) this.#endExtension();
	}
	#endExtension() {
		const body = this.#extension.subarray(0, this.#extensionBytes);
		const flag = this.#extensionFlag;
		if (flag === FLAG.gnuLongName) this.#longName = trimAtNul(body);
		else if (flag === FLAG.gnuLongLink) this.#longLink = trimAtNul(body);
		else if (flag === FLAG.pax) this.#pax = parsePax(body);
		else this.#passGlobal(body);
		this.#paddingBytes = computePadding(this.#extensionBytes);
		this.#extensionBytes = 0;
		this.#extensionEnd = 0;
	}
	#passGlobal(body) {
		parsePax(body);
		this.#forgetExtensions();
	}
	#addEntry(block, at, bodyOffset) {
		const header = this.#header;
		const pax = this.#pax === void 0 ? NO_OVERRIDES : parsePaxOverrides(this.#pax);
		const stored = pax.sizeBytes ?? header.sizeBytes;
		this.#storedBytes = stored;
		const map = this.#openSparseMap(block, at, pax);
		let given = this.#longName ?? pax.path;
		let name = given ?? this.#name;
		let nameBytes = given?.length ?? copyName(block, at, header, name);
		const kind = toKind(header.flag, name[nameBytes - 1]);
		given = header.flag === FLAG.gnuSparse ? void 0 : pax.sparse?.name;
		if (given !== void 0) {
			name = given;
			nameBytes = given.length;
		}
		const givenLink = this.#longLink ?? pax.linkPath;
		const link = givenLink ?? this.#link;
		const linkBytes = hasLink(kind) ? givenLink?.length ?? copyLink(block, at, link) : 0;
		this.#countDown(nameBytes, linkBytes);
		this.#setRow(kind, map, pax, bodyOffset);
		this.#columns.add(this.#row, name, link, nameBytes, linkBytes);
		const inTar = isHeaderOnly(kind) ? 0 : stored;
		this.entryBytes = bodyOffset - this.#entryStart + inTar + computePadding(inTar);
		this.#onEntry?.(this.#row, name.subarray(0, nameBytes), link.subarray(0, linkBytes));
		this.#forgetExtensions();
		this.#startEntry(isHeaderOnly(kind), map);
	}
	#startEntry(hasNoBody, map) {
		if (hasNoBody) this.#storedBytes = 0;
		if (map === void 0) this.#startBody();
		else if (hasNoBody) throw createCorruptError("an entry that is not a file claims to be sparse");
		else this.#startBodyAfter(map);
	}
	#openSparseMap(block, at, pax) {
		if (this.#header.flag === FLAG.gnuSparse) return openGnuSparseMap(block, at);
		return pax.sparse && openPaxSparseMap(pax.sparse, this.#storedBytes);
	}
	#startBodyAfter(map) {
		this.#sparseMap = map.isOpen ? map : void 0;
		if (map.isOpen) return;
		this.#storedBytes -= map.mapBytes;
		map.close(this.#storedBytes);
		this.#startBody();
	}
	#startBody() {
		this.bodyBytes = this.#storedBytes;
		this.#paddingBytes = computePadding(this.#storedBytes);
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
		this.#entryStart = -1;
	}
	#countDown(nameBytes, linkBytes) {
		if (nameBytes > MAX_NAME_BYTES || linkBytes > MAX_NAME_BYTES) throw createNameError(Math.max(nameBytes, linkBytes));
		this.#allowance.entries--;
		this.#allowance.textBytes -= nameBytes + linkBytes;
		if (this.#allowance.entries < 0) throw createSizeError("entries");
		if (this.#allowance.textBytes < 0) throw createSizeError("bytes of names");
	}
};
const computePadding = (sizeBytes) => (512 - sizeBytes % 512) % 512;
const hasLink = (kind) => kind === KIND.hardlink || kind === KIND.symlink;
const isExtension = (flag) => flag === FLAG.pax || flag === FLAG.paxGlobal || flag === FLAG.gnuLongName || flag === FLAG.gnuLongLink;
const isHeaderOnly = (kind) => kind !== KIND.file && kind !== KIND.other;
const KIND_OF_FLAG = new Map([
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
function toKind(flag, lastByteOfName) {
	if (flag === FLAG.regularV7) return lastByteOfName === 47 ? KIND.directory : KIND.file;
	return KIND_OF_FLAG.get(flag) ?? KIND.other;
}
function trimAtNul(bytes) {
	const nul = bytes.indexOf(0);
	return nul === 0 || bytes.length === 0 ? void 0 : bytes.slice(0, nul < 0 ? bytes.length : nul);
}
function createNameError(bytes) {
	return new GateError("LIMIT_EXCEEDED", `an entry's name has ${bytes} bytes; the maximum is ${MAX_NAME_BYTES}`);
}
function createSizeError(what) {
	return new GateError("LIMIT_EXCEEDED", `the image contains more ${what} than can be measured in bounded memory`);
}
//#endregion
//#region src/read/tar-by-position.ts
const LEAST_WINDOW_BYTES = 2 * 1024;
const MOST_WINDOW_BYTES = 128 * 1024;
const computeNextWindowBytes = (neededBytes) => Math.min(Math.max(Math.ceil(1.5 * neededBytes), LEAST_WINDOW_BYTES), MOST_WINDOW_BYTES);
async function scanTarByPosition(bytes, scan, onTurn) {
	const buffer = new Uint8Array(MOST_WINDOW_BYTES);
	let window = buffer.subarray(0, LEAST_WINDOW_BYTES);
	let position = 0;
	const turns = new Turns();
	while (position < bytes.sizeBytes && !scan.isEnded) {
		const length = bytes.readInto(window, position);
		if (length === 0) throw createCorruptError("the file shrank while it was being read");
		const { passed, needed } = scanWindow(length === window.length ? window : window.subarray(0, length), scan, bytes.sizeBytes - position);
		const nextBytes = computeNextWindowBytes(needed);
		if (nextBytes !== window.length) window = buffer.subarray(0, nextBytes);
		position += passed;
		if (turns.isDue) {
			onTurn(position);
			await turns.take();
		}
	}
	return scan.finish(bytes.sizeBytes - position);
}
function scanWindow(window, scan, leftBytes) {
	let at = 0;
	let needed = 0;
	while (at < window.length && !scan.isEnded) {
		at = scan.push(window, at);
		needed = at;
		if (scan.bodyBytes === 0) continue;
		if (scan.bodyBytes > leftBytes - at) throw createCorruptError(`the tar ends ${scan.bodyBytes - (leftBytes - at)} bytes before the end of a file in it`);
		const jump = Math.min(scan.skippableBytes, leftBytes - at);
		scan.skip(jump);
		at += jump;
	}
	return {
		passed: at,
		needed
	};
}
//#endregion
//#region src/sources/byte-range.ts
const readAsync = promisify(read);
const CHUNK_BYTES = 1 << 20;
function openFile(path) {
	let fd;
	try {
		fd = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
	} catch (error) {
		throw toUnreadableError(path, error);
	}
	const stat = fstatSync(fd);
	if (!stat.isFile()) {
		closeSync(fd);
		throw new GateError("SOURCE_UNREADABLE", `${stat.isDirectory() ? "this is a folder" : "this is not a regular file"}`, {
			where: path,
			fix: stat.isDirectory() ? `if it is an OCI layout, use oci-dir:${path}` : "pass it on standard input: use - instead of the path"
		});
	}
	return {
		...createRange(path, fd, 0, stat.size),
		close: () => closeSync(fd)
	};
}
function createRange(path, fd, start, sizeBytes) {
	return {
		sizeBytes,
		readInto: (target, position) => {
			const length = Math.min(target.length, sizeBytes - position);
			try {
				return length > 0 ? readSync(fd, target, 0, length, start + position) : 0;
			} catch (error) {
				throw toUnreadableError(path, error);
			}
		},
		chunks: async function* () {
			for (let position = 0; position < sizeBytes;) {
				const chunk = Buffer.allocUnsafeSlow(Math.min(CHUNK_BYTES, sizeBytes - position));
				const { bytesRead } = await readAsync(fd, chunk, 0, chunk.length, start + position).catch((error) => {
					throw toUnreadableError(path, error);
				});
				if (bytesRead === 0) throw new GateError("SOURCE_UNREADABLE", "the file shrank while it was being read");
				position += bytesRead;
				yield bytesRead === chunk.length ? chunk : chunk.subarray(0, bytesRead);
			}
		},
		slice: (offset, partBytes) => createRange(path, fd, start + offset, Math.min(partBytes, sizeBytes - offset))
	};
}
const FIXES = {
	ENOENT: "check the path; a relative path starts from the working directory",
	ENOTDIR: "check the path",
	EACCES: "give this user permission to read it",
	EPERM: "give this user permission to read it",
	EISDIR: "if it is an OCI layout, use oci-dir:"
};
function toUnreadableError(path, error) {
	const code = getErrorCode(error);
	return new GateError(code === "ENOENT" || code === "ENOTDIR" ? "SOURCE_NOT_FOUND" : "SOURCE_UNREADABLE", describeFileError(error), {
		where: path,
		fix: FIXES[code],
		cause: error
	});
}
//#endregion
//#region src/read/elf-parts.ts
const LEAST_BYTES = 1e6;
const BEFORE_BYTES = 2 ** 18;
function addParts(head, sizeBytes, slice, leastBytes = LEAST_BYTES) {
	const kept = addSections(head, sizeBytes, slice, leastBytes);
	const place = locateLibraries(head, sizeBytes);
	const more = place && slice(place.offset, place.bytes);
	const names = more === void 0 ? [] : listLibraries(Buffer.concat([head, more]));
	return names.length === 0 ? kept : Buffer.concat([kept, Buffer.from(`\0${names.join("\0")}\0`)]);
}
function locateLibraries(head, sizeBytes) {
	const bytes = Math.min(LIBRARY_BYTES, sizeBytes - ELF_HEAD_BYTES);
	return head.length === 4096 && bytes > 0 && isDynamic(head) ? {
		offset: ELF_HEAD_BYTES,
		bytes
	} : void 0;
}
function addSections(head, sizeBytes, slice, leastBytes) {
	const table = findTable(head, sizeBytes, leastBytes);
	const headers = table && slice(table.offset, table.bytes);
	const place = headers && locateNames(table, headers);
	const names = place !== void 0 && place.offset + place.bytes <= sizeBytes ? slice(place.offset, place.bytes) : void 0;
	return headers && names ? Buffer.concat([
		head,
		headers,
		names
	]) : head;
}
const findTable = (head, sizeBytes, leastBytes) => head.length === Math.min(4096, sizeBytes) && sizeBytes >= leastBytes ? locateSections(head, sizeBytes) : void 0;
var PassingElf = class {
	#head;
	#sizeBytes;
	#leastBytes;
	#at = 0;
	#table;
	#windows = [];
	constructor(head, sizeBytes, leastBytes = LEAST_BYTES) {
		this.#head = head;
		this.#sizeBytes = sizeBytes;
		this.#leastBytes = leastBytes;
	}
	take(bytes) {
		const before = this.#at;
		this.#at += bytes.length;
		copyOverlap(bytes, before, this.#head, 0);
		if (before < this.#head.length && this.#at >= this.#head.length) this.#findHeaders();
		for (const { content, offset } of this.#windows) copyOverlap(bytes, before, content, offset);
		this.#findNames(bytes, before);
		if (this.#at < this.#sizeBytes) return void 0;
		const slice = (offset, length) => this.#slice(offset, length);
		return addParts(this.#head, this.#sizeBytes, slice, this.#leastBytes);
	}
	#findHeaders() {
		const libraries = locateLibraries(this.#head, this.#sizeBytes);
		if (libraries !== void 0) this.#open(libraries, this.#head, 0);
		this.#table = findTable(this.#head, this.#sizeBytes, this.#leastBytes);
		if (this.#table === void 0) return;
		const { offset, bytes } = this.#table;
		const start = Math.max(0, offset - BEFORE_BYTES);
		this.#open({
			offset: start,
			bytes: offset + bytes - start
		}, this.#head, 0);
	}
	#findNames(bytes, before) {
		const table = this.#table;
		if (table === void 0 || this.#at < table.offset + table.bytes) return;
		this.#table = void 0;
		const headers = this.#slice(table.offset, table.bytes);
		const names = headers && locateNames(table, headers);
		if (names && names.offset + names.bytes <= this.#sizeBytes) this.#open(names, bytes, before);
	}
	#open({ offset, bytes }, from, fromStart) {
		if (this.#slice(offset, bytes) !== void 0) return;
		const content = new Uint8Array(bytes);
		copyOverlap(from, fromStart, content, offset);
		if (offset >= fromStart) this.#windows.push({
			content,
			offset
		});
	}
	#slice(offset, bytes) {
		const part = [{
			content: this.#head,
			offset: 0
		}, ...this.#windows].find((one) => offset >= one.offset && offset + bytes <= one.offset + one.content.length);
		return part?.content.subarray(offset - part.offset, offset - part.offset + bytes);
	}
};
function copyOverlap(from, fromStart, to, toStart) {
	const start = Math.max(fromStart, toStart);
	const end = Math.min(fromStart + from.length, toStart + to.length);
	if (start < end) to.set(from.subarray(start - fromStart, end - fromStart), start - toStart);
}
//#endregion
//#region src/read/kept-paths.ts
const encoder = new TextEncoder();
const PATHS = SYSTEM_DATABASES.map((path) => encoder.encode(path));
const FOLDER = encoder.encode(`${DPKG_STATUS_FOLDER}/`);
const OWNERS = [APT_STATES, APK_WORLD].map((path) => encoder.encode(path));
const OWNER_FOLDERS = [{
	folder: encoder.encode(`${DPKG_INFO}/`),
	ending: encoder.encode(".list")
}, {
	folder: FOLDER,
	ending: encoder.encode(".md5sums")
}];
const ENDINGS = [
	".package-lock.json",
	".yarn-integrity",
	".yarn-state.yml"
].map((name) => encoder.encode(`node_modules/${name}`));
const PYTHON_RECORD = encoder.encode(".dist-info/RECORD");
const PROJECT_ENDINGS = PROJECT_FILES.map((path) => encoder.encode(path));
const PROJECTS = Array.from({ length: 256 }, (_, last) => PROJECT_ENDINGS.filter((ending) => ending.at(-1) === last));
const PYTHON_METADATA = encoder.encode(".dist-info/METADATA");
const PACKAGE_FOLDERS = /(?:^|\/)(?:node_modules|site-packages|dist-packages|gems|vendor)\//;
const OWN_RECORDS = /(?:^|\/)(?:node_modules\/\.pnpm\/lock\.yaml|vendor\/composer\/installed\.json)$/;
const MOST_BYTES = 1024;
const PRIVATE_ENDINGS = new Map();
for (const { paths } of Object.values(PRIVATE_PATHS)) for (const path of paths) {
	const bytes = encoder.encode(path.replace(/^[/*]/, ""));
	const last = bytes.at(-1);
	const ending = {
		bytes,
		isWhole: path.startsWith("/"),
		isSuffix: path.startsWith("*")
	};
	PRIVATE_ENDINGS.set(last, [...PRIVATE_ENDINGS.get(last) ?? [], ending]);
}
const INSTALL_ENDINGS = new Map();
for (const path of INSTALL_FILES) {
	if (PROJECT_FILES.includes(path)) continue;
	const bytes = encoder.encode(path);
	const last = bytes.at(-1);
	INSTALL_ENDINGS.set(last, [...INSTALL_ENDINGS.get(last) ?? [], bytes]);
}
const DOWNLOADS = /(?:^|\/)(?:pkg\/mod|registry|\.m2|\.gradle|git\/checkouts)\//;
const readLastPair = (text, end) => text[end - 2] << 8 | text[end - 1];
const LAST_PAIRS = new Uint8Array(65536);
for (const bytes of [
	...[
		...PATHS,
		...OWNERS,
		...OWNER_FOLDERS.map(({ ending }) => ending)
	],
	...[
		...ENDINGS,
		PYTHON_RECORD,
		PYTHON_METADATA,
		...PROJECT_ENDINGS
	],
	...[...PRIVATE_ENDINGS.values()].flat().map((ending) => ending.bytes),
	...[...INSTALL_ENDINGS.values()].flat()
]) LAST_PAIRS[readLastPair(bytes, bytes.length)] = 1;
function recognizeKeptPath(text, start = 0, end = text.length) {
	const from = start + measurePrefix(text, start);
	if (isInFolder(text, from, end)) return {
		kind: "system",
		path: toPath(text, from, end)
	};
	if (LAST_PAIRS[readLastPair(text, end)] !== 1) return void 0;
	const kind = recognizeKind(text, from, end);
	return kind && {
		kind,
		path: toPath(text, from, end)
	};
}
function recognizeKind(text, from, end) {
	if (isModules(text, from, end)) return "modules";
	if (isProject(text, from, end)) return "projects";
	if (isWhole(text, from, end, PATHS)) return "system";
	if (isOwnerList(text, from, end)) return "owners";
	if (isPrivate(text, from, end)) return "private";
	return isInstall(text, from, end) ? "installs" : void 0;
}
function isInstall(text, from, end) {
	if (!INSTALL_ENDINGS.get(text[end - 1])?.some((ending) => isNamed(text, from, end, ending))) return false;
	if (end - from > MOST_BYTES) return false;
	const path = toPath(text, from, end);
	return !PACKAGE_FOLDERS.test(path) && !DOWNLOADS.test(path) && !leadsUp(path);
}
function isOwnerList(text, from, end) {
	if (isWhole(text, from, end, OWNERS)) return true;
	return OWNER_FOLDERS.some(({ folder, ending }) => {
		const name = from + folder.length;
		return end - ending.length > name && endsWith(text, end, ending) && endsWith(text, name, folder) && !toPath(text, name, end).includes("/");
	});
}
const DOT = 46;
const SLASH = 47;
function measurePrefix(text, start) {
	if (text[start] === SLASH) return 1;
	return text[start] === DOT && text[start + 1] === SLASH ? 2 : 0;
}
function isProject(text, from, end) {
	if (end - from > MOST_BYTES) return false;
	const isMetadata = end - from > PYTHON_METADATA.length && endsWith(text, end, PYTHON_METADATA);
	const endings = PROJECTS[text[end - 1]];
	if (!isMetadata && !endings.some((ending) => isNamed(text, from, end, ending))) return false;
	const path = toPath(text, from, end);
	return !(!isMetadata && PACKAGE_FOLDERS.test(path) && !OWN_RECORDS.test(path)) && !leadsUp(path);
}
function isNamed(text, from, end, names) {
	const at = end - names.length;
	return at >= from && endsWith(text, end, names) && (at === from || text[at - 1] === SLASH);
}
function isModules(text, from, end) {
	return (endsWith(text, end, PYTHON_RECORD) || ENDINGS.some((ending) => isNamed(text, from, end, ending))) && end - from <= MOST_BYTES && !leadsUp(toPath(text, from, end));
}
function isPrivate(text, from, end) {
	for (const { bytes, isWhole, isSuffix } of PRIVATE_ENDINGS.get(text[end - 1]) ?? []) {
		const at = end - bytes.length;
		if (at < from || !endsWith(text, end, bytes)) continue;
		if (at !== from && (isWhole || !(isSuffix || text[at - 1] === SLASH))) continue;
		return end - from <= MOST_BYTES && !leadsUp(toPath(text, from, end));
	}
	return false;
}
function isWhole(text, from, end, paths) {
	for (const path of paths) if (end - from === path.length && endsWith(text, end, path)) return true;
	return false;
}
function isInFolder(text, from, end) {
	const name = from + FOLDER.length;
	return end > name && text[name - 1] === SLASH && endsWith(text, name, FOLDER) && isPlain(toPath(text, name, end));
}
function endsWith(text, end, bytes) {
	for (let i = bytes.length - 1, at = end - 1; i >= 0; i--, at--) if (text[at] !== bytes[i]) return false;
	return true;
}
const toPath = (text, from, end) => Buffer.from(text.buffer, text.byteOffset + from, end - from).toString();
const leadsUp = (path) => path.split("/").includes("..");
const isPlain = (name) => /^[a-z0-9][a-z0-9+.-]*(?<!\.md5sums)$/.test(name);
const LEAST_PROGRAM_BYTES = 256e3;
const EXECUTABLE = 73;
const LEAST_LIBRARY_BYTES = 1e6;
const LEAST_DATA_BYTES = 1e7;
function recognizeLarge(text, { mode, sizeBytes }, start = 0, end = text.length) {
	if (sizeBytes < LEAST_PROGRAM_BYTES || end - start > MOST_BYTES) return void 0;
	const isExecutable = (mode & EXECUTABLE) !== 0;
	if (!isExecutable && sizeBytes < LEAST_LIBRARY_BYTES) return void 0;
	const path = toPath(text, start + measurePrefix(text, start), end);
	if (leadsUp(path)) return void 0;
	const isLibrary = /\.so|\.node$/.test(path);
	if (isExecutable && !path.includes(".so")) return {
		kind: "program",
		path
	};
	return sizeBytes >= (isLibrary ? LEAST_LIBRARY_BYTES : LEAST_DATA_BYTES) ? {
		kind: "large",
		path
	} : void 0;
}
//#endregion
//#region src/read/kept-bodies.ts
const MAX_BODY_BYTES = 32 * 2 ** 20;
const MIN_BODY_BYTES = {
	system: 16 * 2 ** 10,
	modules: 16 * 2 ** 10,
	owners: 16 * 2 ** 10,
	projects: 16 * 2 ** 10,
	installs: 2 ** 12,
	private: 2 ** 11,
	program: 2 ** 12,
	large: 2 ** 12
};
const MAX_PRIVATE_BYTES = 256e3;
var KeptBodies = class {
	bodies = new Map();
	#allowance;
	#entry = -1;
	#open;
	#elf;
	#end = 0;
	constructor(allowance) {
		this.#allowance = allowance;
	}
	onEntry = (row, name) => {
		this.#entry++;
		this.#end = 0;
		const path = row.kind === KIND.file && !row.isSparse ? recognizeKeptPath(name) ?? recognizeLarge(name, row) : void 0;
		this.#open = path && allocateBody(path, row.sizeBytes, this.#allowance);
		this.#elf = void 0;
		if (path === void 0 || this.#open === void 0) return;
		this.bodies.set(this.#entry, this.#open);
		if (isHead(path)) this.#elf = new PassingElf(this.#open, row.sizeBytes);
	};
	take(bytes) {
		if (this.#open === void 0) return;
		if (this.#elf !== void 0) {
			const whole = this.#elf.take(bytes);
			if (whole !== void 0) this.bodies.set(this.#entry, spendOn(whole, this.#open, this.#allowance));
			return;
		}
		if (this.#end >= this.#open.length) return;
		this.#open.set(bytes.subarray(0, this.#open.length - this.#end), this.#end);
		this.#end += bytes.length;
	}
};
function readBodies(entries, allowance, fill) {
	return selectBodies(entries, allowance, (body, i, kept) => {
		if (!fill(body, i, kept.path, 0)) return void 0;
		if (!isHead(kept)) return body;
		return spendOn(addParts(body, entries.sizeBytes[i], (offset, bytes) => {
			const part = new Uint8Array(bytes);
			return fill(part, i, kept.path, offset) ? part : void 0;
		}), body, allowance);
	});
}
const copyBodies = (entries, known, allowance) => selectBodies(entries, allowance, (body, entry) => {
	const whole = known.get(entry);
	return whole && spendOn(whole, body, allowance);
});
function selectBodies(entries, allowance, read) {
	const { kind, isSparse, text, bounds, sizeBytes, mode } = entries;
	const bodies = new Map();
	for (let i = 0; i < entries.count; i++) {
		if (kind[i] !== KIND.file || isSparse[i] === 1) continue;
		const start = bounds[2 * i];
		const end = bounds[2 * i + 1];
		const row = {
			mode: mode[i],
			sizeBytes: sizeBytes[i]
		};
		const path = recognizeKeptPath(text, start, end) ?? recognizeLarge(text, row, start, end);
		if (path === void 0) continue;
		const body = allocateBody(path, sizeBytes[i], allowance);
		const whole = body && read(body, i, path);
		if (whole !== void 0) bodies.set(i, whole);
	}
	return bodies;
}
const isHead = ({ kind }) => kind === "program" || kind === "large";
function spendOn(whole, head, { bodyBytes }) {
	const more = whole.length - head.length;
	if (more <= 0 || bodyBytes === void 0) return whole;
	if (more > bodyBytes.large) return head;
	bodyBytes.large -= more;
	return whole;
}
function allocateBody({ kind }, sizeBytes, allowance) {
	const left = allowance.bodyBytes?.[kind] ?? 0;
	const length = kind === "program" || kind === "large" ? ELF_HEAD_BYTES : sizeBytes;
	const cost = Math.max(length, MIN_BODY_BYTES[kind]);
	if (kind === "private" && sizeBytes > MAX_PRIVATE_BYTES) return void 0;
	if (allowance.bodyBytes === void 0 || cost > Math.min(left, MAX_BODY_BYTES)) return void 0;
	allowance.bodyBytes[kind] = left - cost;
	return new Uint8Array(length);
}
//#endregion
//#region src/model/layer-contents.ts
const ZSTD_LEVELS = [3, 19];
//#endregion
//#region src/read/compressed-counter.ts
var CompressedCounter = class {
	#compress;
	#bytes = 0;
	#drained;
	constructor(compress) {
		this.#compress = compress;
		this.#drained = (async () => {
			for await (const chunk of compress) this.#bytes += chunk.length;
		})();
	}
	write(bytes) {
		return new Promise((resolve) => this.#compress.write(bytes, () => resolve()));
	}
	async *through(chunks) {
		for await (const chunk of chunks) {
			await this.write(chunk);
			yield chunk;
		}
	}
	async end() {
		this.#compress.end();
		await this.#drained;
		return this.#bytes;
	}
};
//#endregion
//#region src/read/zstd-sizes.ts
const HAS_ZSTD_ENCODER = typeof zlib$1.createZstdCompress === "function";
const SMALL_LOG = 18;
var ZstdSizes = class {
	#start = [];
	#startBytes = 0;
	#counters;
	async write(bytes) {
		if (this.#counters !== void 0) return this.#pass(bytes);
		this.#start.push(bytes.slice());
		this.#startBytes += bytes.length;
		if (this.#startBytes > 2 ** SMALL_LOG) await this.#open({});
	}
	async end() {
		if (this.#counters === void 0) await this.#open({ [zlib$1.constants.ZSTD_c_windowLog]: SMALL_LOG });
		const sizes = (this.#counters ?? []).map(async ([level, counter]) => [level, await counter.end()]);
		return new Map(await Promise.all(sizes));
	}
	async #open(params) {
		this.#counters = ZSTD_LEVELS.map((level) => [level, countZstd(level, params)]);
		for (const bytes of this.#start) await this.#pass(bytes);
		this.#start = [];
	}
	async #pass(bytes) {
		await Promise.all((this.#counters ?? []).map(([, counter]) => counter.write(bytes)));
	}
};
function countZstd(level, more) {
	const { ZSTD_c_compressionLevel, ZSTD_c_checksumFlag } = zlib$1.constants;
	const params = {
		[ZSTD_c_compressionLevel]: level,
		[ZSTD_c_checksumFlag]: 1,
		...more
	};
	return new CompressedCounter(zlib$1.createZstdCompress({ params }));
}
//#endregion
//#region src/read/layer-contents.ts
const ELF_MAGIC = [
	127,
	69,
	76,
	70
];
const FIRST_ENTRIES = 256;
var ContentReader = class {
	#zstd = HAS_ZSTD_ENCODER ? new ZstdSizes() : null;
	#debugBytes = new Map();
	#entryBytes = new Float64Array(FIRST_ENTRIES);
	#digests = new Uint8Array(FIRST_ENTRIES * 16);
	#count = 0;
	#bytesLeft = 0;
	#sizeBytes = 0;
	#hash;
	#elf;
	async *through(chunks) {
		for await (const chunk of chunks) {
			await this.#zstd?.write(chunk);
			yield chunk;
		}
	}
	onEntry({ kind, sizeBytes, isSparse }, entryBytes) {
		if (this.#count === this.#entryBytes.length) this.#grow();
		this.#entryBytes[this.#count++] = entryBytes;
		const isRead = isFileBody(kind) && !isSparse && sizeBytes > 0;
		this.#bytesLeft = isRead ? sizeBytes : 0;
		this.#sizeBytes = sizeBytes;
		this.#hash = isRead ? createHash("sha256") : void 0;
		this.#elf = void 0;
	}
	take(bytes) {
		if (this.#hash === void 0) return;
		this.#hash.update(bytes);
		if (this.#bytesLeft === this.#sizeBytes && mayBeElf(bytes)) this.#openElf();
		this.#bytesLeft -= bytes.length;
		const kept = this.#elf?.take(bytes);
		if (this.#bytesLeft > 0) return;
		const entry = this.#count - 1;
		this.#digests.set(this.#hash.digest().subarray(0, 16), entry * 16);
		this.#hash = void 0;
		const debugBytes = kept === void 0 ? 0 : sumDebugBytes(kept, this.#sizeBytes);
		if (debugBytes > 0) this.#debugBytes.set(entry, debugBytes);
	}
	async end() {
		return {
			entryBytes: this.#entryBytes.subarray(0, this.#count),
			digests: this.#digests.subarray(0, this.#count * 16),
			debugBytes: this.#debugBytes,
			zstdBytes: await this.#zstd?.end() ?? null
		};
	}
	#openElf() {
		const head = new Uint8Array(Math.min(ELF_HEAD_BYTES, this.#sizeBytes));
		this.#elf = new PassingElf(head, this.#sizeBytes, 0);
	}
	#grow() {
		const size = computeNextSize(this.#entryBytes.length);
		this.#entryBytes = growColumn(this.#entryBytes, size);
		this.#digests = growColumn(this.#digests, size * 16);
	}
};
const mayBeElf = (bytes) => ELF_MAGIC.every((byte, i) => i >= bytes.length || bytes[i] === byte);
//#endregion
//#region src/read/tar-stream.ts
const READ_ALL = `build the image again, or read all of it with ${option("verify")}`;
async function scanTarStream(chunks, scan, { isLimited = false, takers = [] } = {}) {
	const passing = new PassingBody(scan, takers);
	for await (const chunk of chunks) {
		for (let at = 0; at < chunk.length;) at = scan.bodyBytes > 0 ? passing.pass(chunk, at) : scan.push(chunk, at);
		if (isLimited) scan.limitTrailer(READ_ALL);
	}
	return scan.finish();
}
var PassingBody = class {
	#crc = 0;
	#scan;
	#takers;
	constructor(scan, takers) {
		this.#scan = scan;
		this.#takers = takers;
	}
	pass(chunk, at) {
		const end = Math.min(chunk.length, at + this.#scan.bodyBytes);
		const piece = chunk.subarray(at, end);
		this.#crc = crc32(piece, this.#crc);
		for (const taker of this.#takers) taker.take(piece);
		this.#scan.skip(end - at);
		if (this.#scan.bodyBytes === 0) {
			this.#scan.setChecksum(this.#crc);
			this.#crc = 0;
		}
		return end;
	}
};
//#endregion
//#region src/sources/byte-counters.ts
var HashingCounter = class {
	bytes = 0;
	#hash = createHash("sha256");
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
	digest() {
		return `sha256:${this.#hash.digest("hex")}`;
	}
};
const countGzip = () => new CompressedCounter(createGzip());
async function drain(chunks) {
	while (!(await chunks.next()).done);
}
//#endregion
//#region src/sources/check-digest.ts
function computeSha256(bytes) {
	return `sha256:${createHash("sha256").update(bytes).digest("hex")}`;
}
function checkDigest(bytes, digest, what) {
	const algorithm = digest.slice(0, digest.indexOf(":"));
	const found = `${algorithm}:${createHash(algorithm).update(bytes).digest("hex")}`;
	if (found !== digest) throw createMismatchError(what, digest, found);
}
function createMismatchError(what, wanted, found) {
	return new GateError("DIGEST_MISMATCH", `${what} should be ${wanted} but is ${found}`, { fix: "the image was damaged or modified: save, copy or build it again" });
}
//#endregion
//#region src/sources/leading-bytes.ts
async function peek(chunks) {
	const held = [];
	for (let heldBytes = 0; heldBytes < 4;) {
		const { value, done } = await chunks.next();
		if (done) break;
		held.push(value);
		heldBytes += value.length;
	}
	return {
		compression: detectCompression(Buffer.concat(held)),
		all: rejoin(held, chunks)
	};
}
async function* rejoin(held, rest) {
	yield* held;
	for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
}
//#endregion
//#region src/sources/read-layer.ts
const CHEAP_BYTES = 4 * 2 ** 20;
async function readLayerAt(range, request) {
	const leading = new Uint8Array(4);
	range.readInto(leading, 0);
	if (request.contents || detectCompression(leading) !== "none") return readLayerStream(range.chunks(), request);
	let passed = 0;
	const scanned = await scanTarByPosition(range, new TarScan("none", request.allowance), (position) => {
		request.onBytes(position - passed);
		passed = position;
	});
	request.onBytes(range.sizeBytes - passed);
	const whole = request.verify || request.hashPlain || request.estimate || range.sizeBytes <= CHEAP_BYTES ? await readWhole(range, request) : {
		tarDigest: null,
		estimatedBytes: null
	};
	return {
		scanned,
		compression: "none",
		storedBytes: range.sizeBytes,
		storedDigest: whole.tarDigest,
		...whole,
		databases: readDatabases(scanned, range, request.allowance),
		bodies: range
	};
}
const readDatabases = ({ entries }, range, allowance) => readBodies(entries, allowance, (body, i, _path, position) => range.readInto(body, entries.bodyOffset[i] + position) === body.length);
async function readWhole(range, request) {
	const counter = new HashingCounter(() => request.onBytes(0));
	const gzip = request.estimate ? countGzip() : void 0;
	const bytes = counter.through(range.chunks());
	await drain(gzip ? gzip.through(bytes) : bytes);
	return {
		tarDigest: counter.digest(),
		estimatedBytes: await gzip?.end() ?? null
	};
}
async function readLayerStream(chunks, request, promised) {
	const counter = new HashingCounter(request.onBytes);
	const stored = counter.through(chunks);
	try {
		const { compression, all } = await peek(stored);
		const read = compression === "none" ? await readPlain(all, request) : await inflate(all, compression, request);
		await drain(stored);
		const storedDigest = counter.digest();
		const tarDigest = compression === "none" ? storedDigest : read.tarDigest;
		return {
			...read,
			compression,
			storedBytes: counter.bytes,
			storedDigest,
			tarDigest,
			bodies: null
		};
	} catch (error) {
		if (!(error instanceof GateError && error.code === "LAYER_CORRUPT") || !promised?.startsWith("sha256:")) throw error;
		await drain(stored);
		const found = counter.digest();
		throw found === promised ? error : createMismatchError("the layer", promised, found);
	} finally {
		await stored.return();
	}
}
async function readPlain(bytes, request) {
	const gzip = request.estimate ? countGzip() : void 0;
	return {
		...await scanStream(gzip?.through(bytes) ?? bytes, request, false),
		tarDigest: null,
		estimatedBytes: await gzip?.end() ?? null
	};
}
async function inflate(bytes, compression, request) {
	const counter = new HashingCounter(() => request.onBytes(0));
	const tar = decompress(bytes, compression, request.allowance.wideWindows);
	return {
		...await scanStream(counter.through(tar), request, !request.verify),
		tarDigest: counter.digest(),
		estimatedBytes: null
	};
}
async function scanStream(bytes, { allowance, contents: isWhole }, isLimited) {
	const kept = new KeptBodies(allowance);
	const contents = isWhole ? new ContentReader() : void 0;
	const scan = new TarScan("crc32", allowance, (row, name) => {
		kept.onEntry(row, name);
		contents?.onEntry(row, scan.entryBytes);
	});
	const takers = contents ? [kept, contents] : [kept];
	return {
		scanned: await scanTarStream(contents?.through(bytes) ?? bytes, scan, {
			isLimited,
			takers
		}),
		databases: kept.bodies,
		contents: await contents?.end()
	};
}
//#endregion
//#region src/sources/blob-store.ts
const MAX_DOCUMENT_BYTES = 8 * 2 ** 20;
const MAX_DOCUMENTS_BYTES = 64 * 2 ** 20;
const createDocumentsError = () => new GateError("LIMIT_EXCEEDED", `its manifests and configs exceed ${MAX_DOCUMENTS_BYTES} bytes in total`);
const createArchiveAllowance = () => ({
	entries: 1e6,
	textBytes: 128 * 2 ** 20,
	trailerBytes: 64 * 2 ** 20
});
function createMissingError(name) {
	return new GateError("IMAGE_CORRUPT", `${name} is missing`, { fix: "the image is incomplete: save or copy it again" });
}
function createSparseError(name) {
	return new GateError("IMAGE_UNSUPPORTED", `${name} is stored as a sparse file`, { fix: "create the archive again without the option --sparse of tar" });
}
function checkDocumentSize(name, sizeBytes) {
	if (sizeBytes > MAX_DOCUMENT_BYTES) throw new GateError("LIMIT_EXCEEDED", `${name} has ${sizeBytes} bytes; the maximum for a manifest or config is ${MAX_DOCUMENT_BYTES}`);
}
function createRangeStore(readBy, findRange, close) {
	const find = (name) => {
		const createRange = findRange(name);
		if (createRange === void 0) throw createMissingError(name);
		return createRange;
	};
	return {
		readBy,
		sizeOf: (name) => findRange(name)?.sizeBytes,
		document: async (name) => {
			const createRange = find(name);
			checkDocumentSize(name, createRange.sizeBytes);
			const bytes = new Uint8Array(createRange.sizeBytes);
			return bytes.subarray(0, createRange.readInto(bytes, 0));
		},
		layer: async (name, request) => {
			try {
				return await readLayerAt(find(name), request);
			} catch (error) {
				throw addLocation(error, name);
			}
		},
		close
	};
}
function openFolderStore(path, readBy) {
	const open = new Map();
	const findRange = (name) => {
		const known = open.get(name);
		if (known !== void 0) return known;
		const full = join(path, cleanName(name));
		if (!isFile(full)) return void 0;
		const file = openFile(full);
		open.set(name, file);
		return file;
	};
	return createRangeStore(readBy, findRange, () => {
		for (const file of open.values()) file.close();
		open.clear();
	});
}
function isFile(path) {
	try {
		return statSync(path, { throwIfNoEntry: false })?.isFile() === true;
	} catch (error) {
		throw toUnreadableError(path, error);
	}
}
async function openArchiveStore(file, readBy) {
	const scanned = await scanArchive(file);
	const resolve = indexArchiveNames(scanned);
	const { bodyOffset, sizeBytes, isSparse } = scanned.entries;
	const findRange = (name) => {
		const entry = resolve(name);
		if (entry === void 0) return void 0;
		if (isSparse[entry] === 1) throw createSparseError(name);
		return file.slice(bodyOffset[entry], sizeBytes[entry]);
	};
	return createRangeStore(readBy, findRange, file.close);
}
async function scanArchive(file) {
	try {
		return await scanTarByPosition(file, new TarScan("none", createArchiveAllowance()), () => void 0);
	} catch (error) {
		throw toArchiveError(error);
	}
}
function toArchiveError(error) {
	if (!(error instanceof GateError) || error.code !== "LAYER_CORRUPT") return error;
	return new GateError("IMAGE_CORRUPT", `the archive is damaged: ${error.message}`, {
		fix: error.fix,
		cause: error
	});
}
function indexArchiveNames({ entries }) {
	const byName = new Map();
	const getTarget = (at, entry) => resolveLink(at, readText(entries.text, entries.bounds, 2 * entry + 1), entries.kind[entry] === KIND.hardlink);
	for (let i = 0; i < entries.count; i++) {
		if (!hasContent(entries.kind[i])) continue;
		const name = cleanName(readText(entries.text, entries.bounds, 2 * i));
		const target = entries.kind[i] === KIND.hardlink ? byName.get(getTarget(name, i)) : void 0;
		byName.set(name, target ?? i);
	}
	return (name) => {
		let at = cleanName(name);
		for (let hops = 0; hops < 16; hops++) {
			const entry = byName.get(at);
			if (entry === void 0 || entries.kind[entry] === KIND.file) return entry;
			at = getTarget(at, entry);
		}
	};
}
const hasContent = (kind) => kind === KIND.file || kind === KIND.symlink || kind === KIND.hardlink;
const readText = (text, bounds, at) => decodeName(text.subarray(bounds[at], bounds[at + 1]));
const cleanName = (name) => posix.normalize(`/${name}`).slice(1);
const resolveLink = (name, target, isHardlink) => cleanName(isHardlink ? target : posix.resolve("/", posix.dirname(name), target));
//#endregion
//#region src/oci/base-history.ts
function countLikelyBaseLayers(history) {
	const count = countLayersBefore(history, findLikelyBaseEnd(history));
	return count > 0 && count < countLayersBefore(history, history.length) ? count : null;
}
function findLikelyBaseEnd(history) {
	return findBuildahStart(history) ?? Math.max(findDefaultsEnd(history), findOtherBuilderEnd(history));
}
function listOwnEntries(history) {
	const end = findLikelyBaseEnd(history);
	const layer = history.findIndex(({ isEmpty }, at) => at >= end && !isEmpty);
	if (layer < 0) return [];
	return history.slice(isBuildApart(history[end - 1], history[end]) ? end : layer);
}
function isSquashed(history) {
	const start = findBuildahStart(history);
	const layers = countLayersBefore(history, history.length);
	return start !== null && layers === 1 && countLayersBefore(history, start) === 0;
}
function findBuildahBase(history) {
	const start = findBuildahStart(history);
	return start === null ? void 0 : history[start]?.comment.slice(5).trim();
}
const countLayersBefore = (history, end) => history.slice(0, end).filter(({ isEmpty }) => !isEmpty).length;
function findBuildahStart(history) {
	const at = history.findLastIndex(({ comment }) => /^FROM (?![0-9a-f]{12,64}$)\S/.test(comment));
	const build = history.slice(at);
	const isLastBuild = build.every(({ comment }) => comment.startsWith("FROM ")) || build.findIndex(({ isEmpty }) => !isEmpty) === build.length - 1;
	return at >= 0 && isLastBuild ? at : null;
}
function findDefaultsEnd(history) {
	const lastLayer = history.findLastIndex(({ isEmpty }) => !isEmpty);
	const places = history.slice(0, Math.max(lastLayer, 0)).flatMap((entry, at) => isDefault(entry) ? [at] : []);
	const last = places.findLast((at) => isBuildApart(history[at], history[at + 1])) ?? places.at(-1);
	return last === void 0 ? 0 : last + 1;
}
const APART_MS = 10 * 6e4;
function isBuildApart(before, after) {
	const [a, b] = [before?.createdMs ?? null, after?.createdMs ?? null];
	return a !== null && b !== null && Math.abs(b - a) >= APART_MS;
}
const isDefault = ({ createdBy }) => /^(?:\/bin\/sh -c #\(nop\) {1,2})?(?:CMD|ENTRYPOINT)\b/.test(createdBy);
function findOtherBuilderEnd(history) {
	const lastOther = history.findLastIndex((entry) => !isBuildKit(entry));
	return lastOther === history.length - 1 ? 0 : lastOther + 1;
}
const isBuildKit = ({ createdBy, comment }) => comment.startsWith("buildkit.") || createdBy.endsWith("# buildkit");
//#endregion
//#region src/oci/base-name.ts
const BASE_NAME = "org.opencontainers.image.base.name";
const BASE_DIGEST = "org.opencontainers.image.base.digest";
const findStatedBase = (annotations, labels, history) => readStated(annotations, "annotation") ?? readStated(pickOwnLabels(labels, history), "label") ?? readHistory$1(history);
function readStated(texts, namedBy) {
	const [name, digest] = [texts[BASE_NAME], texts[BASE_DIGEST]];
	if (typeof name !== "string" || !isReference(name)) return void 0;
	return {
		name,
		namedBy,
		digest: isDigest(digest) ? digest : null,
		...name.includes("@") && { isPinned: true }
	};
}
function pickOwnLabels(labels, history) {
	const own = listOwnEntries(history).filter(({ createdBy }) => LABEL.test(createdBy));
	return Object.fromEntries([BASE_NAME, BASE_DIGEST].filter((key) => own.some(({ createdBy }) => createdBy.includes(key))).map((key) => [key, labels[key]]));
}
const LABEL = /^(?:\/bin\/sh -c #\(nop\) {1,2})?LABEL\b/;
function readHistory$1(history) {
	const name = findBuildahBase(history);
	if (name === void 0 || name === "scratch" || !isReference(name)) return void 0;
	return {
		name,
		namedBy: "history",
		digest: null,
		isPinned: name.includes("@")
	};
}
__name(readHistory$1, "readHistory");
//#endregion
//#region src/oci/config.ts
const CONFIG = {
	os: "any",
	architecture: "any",
	variant: "any",
	"os.version": "any",
	rootfs: { fields: { diff_ids: "any" } },
	config: { fields: {
		Entrypoint: "any",
		Cmd: "any",
		WorkingDir: "any",
		Env: "any",
		Labels: "any"
	} },
	history: { items: { fields: {
		created: "any",
		created_by: "any",
		comment: "any",
		author: "any",
		empty_layer: "any"
	} } }
};
function parseConfig(bytes) {
	const document = parseDocument(bytes, "the image config", CONFIG);
	const diffIds = (isRecord(document.rootfs) ? document.rootfs : {}).diff_ids ?? [];
	if (!Array.isArray(diffIds) || !diffIds.every(isDigest)) throw new GateError("IMAGE_CORRUPT", "the image config has no usable list of diff_ids");
	const history = readHistory(document.history);
	const layers = history.filter(({ isEmpty }) => !isEmpty);
	return {
		platform: readPlatform(document),
		diffIds,
		env: listTexts(isRecord(document.config) ? document.config.Env : void 0),
		history,
		createdBy: labelLayers(history),
		likelyBaseLayers: layers.length === diffIds.length ? countLikelyBaseLayers(history) : null,
		baseLabels: pickBaseLabels(document.config),
		process: readProcess(document.config)
	};
}
function parseConfigTime(bytes) {
	const document = parseDocument(bytes, "the image config", {
		...CONFIG,
		created: "any"
	});
	const ms = parseTime(document.created);
	return {
		created: ms === null || ms < 0 ? null : Math.floor(ms / 1e3),
		platform: readPlatform(document)
	};
}
const BASE_LABELS = [BASE_NAME, BASE_DIGEST];
function pickBaseLabels(config) {
	const labels = isRecord(config) && isRecord(config.Labels) ? config.Labels : {};
	return Object.fromEntries(Object.entries(labels).filter(([key]) => BASE_LABELS.includes(key)));
}
function readProcess(value) {
	const config = isRecord(value) ? value : {};
	const path = listTexts(config.Env).findLast((entry) => entry.startsWith("PATH=")) ?? DEFAULT_PATH;
	return {
		command: [...listTexts(config.Entrypoint), ...listTexts(config.Cmd)],
		folder: typeof config.WorkingDir === "string" ? config.WorkingDir : "/",
		searchPath: path.slice(5).split(":").slice(0, MOST_FOLDERS)
	};
}
const DEFAULT_PATH = "PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin";
const MOST_FOLDERS = 64;
const listTexts = (value) => (Array.isArray(value) ? value : []).filter((one) => typeof one === "string");
function readPlatform(document) {
	const text = (value, otherwise) => typeof value === "string" && value ? value : otherwise;
	const variant = text(document.variant, "");
	return {
		os: text(document.os, "unknown"),
		architecture: text(document.architecture, "unknown"),
		...variant ? { variant } : {}
	};
}
function parseTime(value) {
	const ms = typeof value === "string" ? Date.parse(value) : NaN;
	return Number.isNaN(ms) ? null : ms;
}
function readHistory(history) {
	const text = (value) => typeof value === "string" ? value : "";
	return (Array.isArray(history) ? history : []).filter(isRecord).map((entry) => ({
		createdBy: text(entry.created_by),
		comment: text(entry.comment),
		author: text(entry.author),
		isEmpty: entry.empty_layer === true,
		createdMs: parseTime(entry.created)
	}));
}
//#endregion
export { decompress as A, growColumn as B, copyBodies as C, scanTarByPosition as D, toUnreadableError as E, isEncryptedType as F, VERIFICATIONS as H, isLayerType as I, isSchema1Type as L, detectCompression as M, isTarStart as N, TarScan as O, isConfigType as P, parseCompression as R, ZSTD_LEVELS as S, openFile as T, isFileBody as U, KIND as V, readLayerStream as _, MAX_DOCUMENTS_BYTES as a, computeSha256 as b, cleanName as c, createMissingError as d, createSparseError as f, toArchiveError as g, resolveLink as h, isSquashed as i, LEADING_BYTES as j, createAllowance as k, createArchiveAllowance as l, openFolderStore as m, parseConfigTime as n, MAX_DOCUMENT_BYTES as o, openArchiveStore as p, findStatedBase as r, checkDocumentSize as s, parseConfig as t, createDocumentsError as u, peek as v, readBodies as w, createMismatchError as x, checkDigest as y, computeNextSize as z };
