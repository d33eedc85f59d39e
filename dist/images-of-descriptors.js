import { r as __name } from "./rolldown-runtime.js";
import { i as addLocation, r as GateError } from "./errors.js";
import { i as toBlobPath, r as shortenDigest, t as isDigest } from "./digest.js";
import { a as tryParseJson, n as parseDocument, r as parseIndexOrManifest, t as isRecord } from "./manifest.js";
import { n as getErrorCode, t as describeFileError } from "./file-errors.js";
import { r as option } from "./options.js";
import { t as joinNames } from "./name-list.js";
import { a as isSameReference, i as isReference, o as parseReference, r as formatRepository } from "./reference.js";
import { _ as locateSections, f as SYSTEM_DATABASES, g as locateNames, i as APT_STATES, l as PROJECT_FILES, m as ELF_HEAD_BYTES, n as INSTALL_FILES, o as DPKG_INFO, r as APK_WORLD, s as DPKG_STATUS_FOLDER } from "./installs.js";
import { t as PRIVATE_PATHS } from "./private-paths.js";
import { n as labelLayers } from "./layer-labels.js";
import { t as decodeName } from "./entry-name.js";
import { i as mayMatch, n as isKnownPlatform, o as platformMatches, s as resolvePlatform, t as formatPlatform } from "./platform.js";
import { createHash } from "node:crypto";
import { basename, join, posix } from "node:path";
import { Readable, pipeline } from "node:stream";
import { promisify } from "node:util";
import * as zlib$1 from "node:zlib";
import { crc32, createGzip } from "node:zlib";
import { closeSync, constants, fstatSync, openSync, read, readSync, statSync } from "node:fs";
import { setImmediate } from "node:timers/promises";
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
const FIRST_ENTRIES = 256;
var ColumnsBuilder = class {
	#count = 0;
	#text = new Uint8Array(16384);
	#textEnd = 0;
	#bounds = new Uint32Array(513);
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
const FLAG = {
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
const createHeader = () => ({
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
const FIELD = {
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
	starPrefix: [345, 131],
	starAccessTime: [476, 12],
	starChangeTime: [488, 12],
	starTrailer: [508, 4],
	gnuAccessTime: [345, 12],
	gnuChangeTime: [357, 12]
};
function decodeHeader(block, at, header) {
	if (header.words.buffer !== block.buffer) header.words = new Int32Array(block.buffer, 0, block.buffer.byteLength >> 2);
	const sum = sumBytes(header.words, block.byteOffset + at >> 2);
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
	if (header.sizeBytes < 0) throw createCorruptError(`a header claims a size of ${header.sizeBytes} bytes`);
	header.isStar = header.isUstar && matches(block, at + FIELD.starTrailer[0], "tar\0");
	if (header.isUstar || header.isGnu) checkNumbers(block, at, DEVICE);
	if (header.isStar) checkNumbers(block, at, STAR_TIMES);
	return true;
}
const isGnuFormat = (block, at) => matches(block, at + FIELD.magic[0], "ustar  \0");
const DEVICE = [FIELD.deviceMajor, FIELD.deviceMinor];
const STAR_TIMES = [FIELD.starAccessTime, FIELD.starChangeTime];
function checkNumbers(block, at, fields) {
	for (const field of fields) if (!isPlainOctal(block, at, field)) decodeNumber(block, at, field, "device or time");
}
function isPlainOctal(block, at, field) {
	const end = at + field[0] + field[1];
	for (let i = at + field[0]; i < end; i++) {
		const byte = block[i];
		if (byte !== 0 && (byte & 248) !== 48) return false;
	}
	return true;
}
function copyName(block, at, header, target) {
	let length = 0;
	const prefix = block[at + FIELD.prefix[0]] === 0 ? void 0 : findPrefixField(block, at, header);
	if (prefix !== void 0) {
		length = copyField(block, at, prefix, target, 0);
		target[length++] = 47;
	}
	return length + copyField(block, at, FIELD.name, target, length);
}
function findPrefixField(block, at, header) {
	if (header.isGnu) return isGnuPrefix(block, at) ? FIELD.prefix : void 0;
	if (!header.isUstar) return void 0;
	return header.isStar ? FIELD.starPrefix : FIELD.prefix;
}
function isGnuPrefix(block, at) {
	if ([FIELD.gnuAccessTime, FIELD.gnuChangeTime].every((time) => block[at + time[0]] === 0 || isNumber(block, at, time))) return false;
	const [offset, length] = FIELD.prefix;
	for (let i = at + offset; i < at + offset + length && block[i] !== 0; i++) if (block[i] > 127) return false;
	return true;
}
function copyLink(block, at, target) {
	return copyField(block, at, FIELD.link, target, 0);
}
function sumBytes(words, first) {
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
	const offset = FIELD.checksum[0];
	const length = FIELD.checksum[1];
	const claimed = parseOctal(block, at + offset, at + offset + length, "checksum");
	let own = 0;
	for (let i = offset; i < offset + length; i++) own += block[at + i];
	const unsigned = sum - own + length * 32;
	if (claimed === unsigned) return;
	let negatives = 0;
	for (let i = 0; i < 512; i++) if ((i < offset || i >= offset + length) && block[at + i] > 127) negatives++;
	if (claimed !== unsigned - 256 * negatives) throw createCorruptError("a header does not match its checksum");
}
function decodeNumber(block, at, field, what) {
	const value = parseNumber(block, at, field, what);
	if (!Number.isSafeInteger(value)) throw createCorruptError(`a header's ${what} is too large`);
	return value;
}
function parseNumber(block, at, field, what) {
	const start = at + field[0];
	const end = start + field[1];
	return block[start] & 128 ? parseBase256(block, start, end) : parseOctal(block, start, end, what);
}
function isNumber(block, at, field) {
	try {
		return Math.abs(parseNumber(block, at, field, "time")) < 2 ** 63;
	} catch {
		return false;
	}
}
function parseOctal(block, start, stop, what) {
	let i = start;
	let end = stop;
	while (i < end && isBlank(block[i])) i++;
	while (end > i && isBlank(block[end - 1])) end--;
	let value = 0;
	for (; i < end; i++) {
		const byte = block[i];
		if (byte === 0) break;
		if (byte < 48 || byte > 55) throw createCorruptError(`a header's ${what} is not a number`);
		value = value * 8 + byte - 48;
	}
	return value;
}
const isBlank = (byte) => byte === 32 || byte === 0;
function parseBase256(block, start, end) {
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
function createCorruptError(message) {
	return new GateError("LAYER_CORRUPT", message, { fix: "the file is damaged or incomplete: save, copy or build it again" });
}
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
//#region node_modules/fzstd/esm/index.mjs
var ab = ArrayBuffer;
var u8 = Uint8Array;
var u16 = Uint16Array;
var i16 = Int16Array;
var i32 = Int32Array;
var slc = function(v, s, e) {
	if (u8.prototype.slice) return u8.prototype.slice.call(v, s, e);
	if (s == null || s < 0) s = 0;
	if (e == null || e > v.length) e = v.length;
	var n = new u8(e - s);
	n.set(v.subarray(s, e));
	return n;
};
var fill = function(v, n, s, e) {
	if (u8.prototype.fill) return u8.prototype.fill.call(v, n, s, e);
	if (s == null || s < 0) s = 0;
	if (e == null || e > v.length) e = v.length;
	for (; s < e; ++s) v[s] = n;
	return v;
};
var cpw = function(v, t, s, e) {
	if (u8.prototype.copyWithin) return u8.prototype.copyWithin.call(v, t, s, e);
	if (s == null || s < 0) s = 0;
	if (e == null || e > v.length) e = v.length;
	while (s < e) v[t++] = v[s++];
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
	if (Error.captureStackTrace) Error.captureStackTrace(e, err);
	if (!nt) throw e;
	return e;
};
var rb = function(d, b, n) {
	var i = 0;
	var o = 0;
	for (; i < n; ++i) o |= d[b++] << (i << 3);
	return o;
};
var b4 = function(d, b) {
	return (d[b] | d[b + 1] << 8 | d[b + 2] << 16 | d[b + 3] << 24) >>> 0;
};
var rzfh = function(dat, w) {
	var n3 = dat[0] | dat[1] << 8 | dat[2] << 16;
	if (n3 == 3126568 && dat[3] == 253) {
		var flg = dat[4];
		var ss = flg >> 5 & 1;
		var cc = flg >> 2 & 1;
		var df = flg & 3;
		var fcf = flg >> 6;
		if (flg & 8) err(0);
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
		if (ws > 2145386496) err(1);
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
	} else if ((n3 >> 4 | dat[3] << 20) == 25481893) return b4(dat, 4) + 8;
	err(0);
};
var msb = function(val) {
	var bits = 0;
	for (; 1 << bits <= val; ++bits);
	return bits - 1;
};
var rfse = function(dat, bt, mal) {
	var tpos = (bt << 3) + 4;
	var al = (dat[bt] & 15) + 5;
	if (al > mal) err(3);
	var sz = 1 << al;
	var probs = sz;
	var sym = -1;
	var re = -1;
	var i = -1;
	var ht = sz;
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
		if (sval < msv) tpos += bits, val = sval;
		else {
			tpos += bits + 1;
			if (val > msk1fb) val -= msv;
		}
		freq[++sym] = --val;
		if (val == -1) {
			probs += val;
			syms[--ht] = sym;
		} else probs -= val;
		if (!val) do {
			var rbt = tpos >> 3;
			re = (dat[rbt] | dat[rbt + 1] << 8) >> (tpos & 7) & 3;
			tpos += 2;
			sym += re;
		} while (re == 3);
	}
	if (sym > 255 || probs) err(0);
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
			do
				sympos = sympos + sstep & smask;
			while (sympos >= ht);
		}
	}
	if (sympos) err(0);
	for (i = 0; i < sz; ++i) {
		var ns = dstate[syms[i]]++;
		nstate[i] = (ns << (nbits[i] = al - msb(ns))) - sz;
	}
	return [tpos + 7 >> 3, {
		b: al,
		s: syms,
		n: nbits,
		t: nstate
	}];
};
var rhu = function(dat, bt) {
	var i = 0;
	var wc = -1;
	var buf = new u8(292);
	var hb = dat[bt];
	var hw = buf.subarray(0, 256);
	var rc = buf.subarray(256, 268);
	var ri = new u16(buf.buffer, 268);
	if (hb < 128) {
		var _a = rfse(dat, bt + 1, 6);
		var ebt = _a[0];
		var fdt = _a[1];
		bt += hb;
		var epos = ebt << 3;
		var lb = dat[bt];
		if (!lb) err(0);
		var st1 = 0;
		var st2 = 0;
		var btr1 = fdt.b;
		var btr2 = btr1;
		var fpos = (++bt << 3) - 8 + msb(lb);
		for (;;) {
			fpos -= btr1;
			if (fpos < epos) break;
			var cbt = fpos >> 3;
			st1 += (dat[cbt] | dat[cbt + 1] << 8) >> (fpos & 7) & (1 << btr1) - 1;
			hw[++wc] = fdt.s[st1];
			fpos -= btr2;
			if (fpos < epos) break;
			cbt = fpos >> 3;
			st2 += (dat[cbt] | dat[cbt + 1] << 8) >> (fpos & 7) & (1 << btr2) - 1;
			hw[++wc] = fdt.s[st2];
			btr1 = fdt.n[st1];
			st1 = fdt.t[st1];
			btr2 = fdt.n[st2];
			st2 = fdt.t[st2];
		}
		if (++wc > 255) err(0);
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
		if (wt > 11) err(0);
		wes += wt && 1 << wt - 1;
	}
	var mb = msb(wes) + 1;
	var ts = 1 << mb;
	var rem = ts - wes;
	if (rem & rem - 1) err(0);
	hw[wc++] = msb(rem) + 1;
	for (i = 0; i < wc; ++i) {
		var wt = hw[i];
		++rc[hw[i] = wt && mb + 1 - wt];
	}
	var hbuf = new u8(ts << 1);
	var syms = hbuf.subarray(0, ts);
	var nb = hbuf.subarray(ts);
	ri[mb] = 0;
	for (i = mb; i > 0; --i) {
		var pv = ri[i];
		fill(nb, i, pv, ri[i - 1] = pv + rc[i] * (1 << mb - i));
	}
	if (ri[0] != ts) err(0);
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
var dllt = rfse(new u8([
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
var dmlt = rfse(new u8([
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
var doct = rfse(new u8([
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
	var len = b.length;
	var bl = new i32(len);
	for (var i = 0; i < len; ++i) {
		bl[i] = s;
		s += 1 << b[i];
	}
	return bl;
};
var llb = new u8(new i32([
	0,
	0,
	0,
	0,
	16843009,
	50528770,
	134678020,
	202050057,
	269422093
]).buffer, 0, 36);
var llbl = b2bl(llb, 0);
var mlb = new u8(new i32([
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
]).buffer, 0, 53);
var mlbl = b2bl(mlb, 3);
var dhu = function(dat, out, hu) {
	var len = dat.length;
	var ss = out.length;
	var lb = dat[len - 1];
	var msk = (1 << hu.b) - 1;
	var eb = -hu.b;
	if (!lb) err(0);
	var st = 0;
	var btr = hu.b;
	var pos = (len << 3) - 8 + msb(lb) - btr;
	var i = -1;
	for (; pos > eb && i < ss;) {
		var cbt = pos >> 3;
		var val = (dat[cbt] | dat[cbt + 1] << 8 | dat[cbt + 2] << 16) >> (pos & 7);
		st = (st << btr | val) & msk;
		out[++i] = hu.s[st];
		pos -= btr = hu.n[st];
	}
	if (pos != eb || i + 1 != ss) err(0);
};
var dhu4 = function(dat, out, hu) {
	var bt = 6;
	var sz1 = out.length + 3 >> 2;
	var sz2 = sz1 << 1;
	var sz3 = sz1 + sz2;
	dhu(dat.subarray(bt, bt += dat[0] | dat[1] << 8), out.subarray(0, sz1), hu);
	dhu(dat.subarray(bt, bt += dat[2] | dat[3] << 8), out.subarray(sz1, sz2), hu);
	dhu(dat.subarray(bt, bt += dat[4] | dat[5] << 8), out.subarray(sz2, sz3), hu);
	dhu(dat.subarray(bt), out.subarray(sz3), hu);
};
var rzb = function(dat, st, out) {
	var _a;
	var bt = st.b;
	var b0 = dat[bt];
	var btype = b0 >> 1 & 3;
	st.l = b0 & 1;
	var sz = b0 >> 3 | dat[bt + 1] << 5 | dat[bt + 2] << 13;
	var ebt = (bt += 3) + sz;
	if (btype == 1) {
		if (bt >= dat.length) return;
		st.b = bt + 1;
		if (out) {
			fill(out, dat[bt], st.y, st.y += sz);
			return out;
		}
		return fill(new u8(sz), dat[bt]);
	}
	if (ebt > dat.length) return;
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
		var b3 = dat[bt];
		var lbt = b3 & 3;
		var sf = b3 >> 2 & 3;
		var lss = b3 >> 4;
		var lcs = 0;
		var s4 = 0;
		if (lbt < 2) if (sf & 1) lss |= dat[++bt] << 4 | (sf & 2 && dat[++bt] << 12);
		else lss = b3 >> 3;
		else {
			s4 = sf;
			if (sf < 2) lss |= (dat[++bt] & 63) << 4, lcs = dat[bt] >> 6 | dat[++bt] << 2;
			else if (sf == 2) lss |= dat[++bt] << 4 | (dat[++bt] & 3) << 12, lcs = dat[bt] >> 2 | dat[++bt] << 6;
			else lss |= dat[++bt] << 4 | (dat[++bt] & 63) << 12, lcs = dat[bt] >> 6 | dat[++bt] << 2 | dat[++bt] << 10;
		}
		++bt;
		var buf = out ? out.subarray(st.y, st.y + st.m) : new u8(st.m);
		var spl = buf.length - lss;
		if (lbt == 0) buf.set(dat.subarray(bt, bt += lss), spl);
		else if (lbt == 1) fill(buf, dat[bt++], spl);
		else {
			var hu = st.h;
			if (lbt == 2) {
				var hud = rhu(dat, bt);
				lcs += bt - (bt = hud[0]);
				st.h = hu = hud[1];
			} else if (!hu) err(0);
			(s4 ? dhu4 : dhu)(dat.subarray(bt, bt += lcs), buf.subarray(spl), hu);
		}
		var ns = dat[bt++];
		if (ns) {
			if (ns == 255) ns = (dat[bt++] | dat[bt++] << 8) + 32512;
			else if (ns > 127) ns = ns - 128 << 8 | dat[bt++];
			var scm = dat[bt++];
			if (scm & 3) err(0);
			var dts = [
				dmlt,
				doct,
				dllt
			];
			for (var i = 2; i > -1; --i) {
				var md = scm >> (i << 1) + 2 & 3;
				if (md == 1) {
					var rbuf = new u8([
						0,
						0,
						dat[bt++]
					]);
					dts[i] = {
						s: rbuf.subarray(2, 3),
						n: rbuf.subarray(0, 1),
						t: new u16(rbuf.buffer, 0, 1),
						b: 0
					};
				} else if (md == 2) _a = rfse(dat, bt, 9 - (i & 1)), bt = _a[0], dts[i] = _a[1];
				else if (md == 3) {
					if (!st.t) err(0);
					dts[i] = st.t[i];
				}
			}
			var _b = st.t = dts;
			var mlt = _b[0];
			var oct = _b[1];
			var llt = _b[2];
			var lb = dat[ebt - 1];
			if (!lb) err(0);
			var spos = (ebt << 3) - 8 + msb(lb) - llt.b;
			var cbt = spos >> 3;
			var oubt = 0;
			var lst = (dat[cbt] | dat[cbt + 1] << 8) >> (spos & 7) & (1 << llt.b) - 1;
			cbt = (spos -= oct.b) >> 3;
			var ost = (dat[cbt] | dat[cbt + 1] << 8) >> (spos & 7) & (1 << oct.b) - 1;
			cbt = (spos -= mlt.b) >> 3;
			var mst = (dat[cbt] | dat[cbt + 1] << 8) >> (spos & 7) & (1 << mlt.b) - 1;
			for (++ns; --ns;) {
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
						if (idx > 1) st.o[2] = st.o[1];
						st.o[1] = st.o[0];
						st.o[0] = off;
					} else off = st.o[0];
				}
				for (var i = 0; i < ll; ++i) buf[oubt + i] = buf[spl + i];
				oubt += ll, spl += ll;
				var stin = oubt - off;
				if (stin < 0) {
					var len = -stin;
					var bs = st.e + stin;
					if (len > ml) len = ml;
					for (var i = 0; i < len; ++i) buf[oubt + i] = st.w[bs + i];
					oubt += len, ml -= len, stin = 0;
				}
				for (var i = 0; i < ml; ++i) buf[oubt + i] = buf[stin + i];
				oubt += ml;
			}
			if (oubt != spl) while (spl < buf.length) buf[oubt++] = buf[spl++];
			else oubt = buf.length;
			if (out) st.y += oubt;
			else buf = slc(buf, 0, oubt);
		} else if (out) {
			st.y += lss;
			if (spl) for (var i = 0; i < lss; ++i) buf[i] = buf[spl + i];
		} else if (spl) buf = slc(buf, spl);
		st.b = ebt;
		return buf;
	}
	err(2);
};
var cct = function(bufs, ol) {
	if (bufs.length == 1) return bufs[0];
	var buf = new u8(ol);
	for (var i = 0, b = 0; i < bufs.length; ++i) {
		var chk = bufs[i];
		buf.set(chk, b);
		b += chk.length;
	}
	return buf;
};
var Decompress = function() {
	function Decompress(ondata) {
		this.ondata = ondata;
		this.c = [];
		this.l = 0;
		this.z = 0;
	}
	Decompress.prototype.push = function(chunk, final) {
		if (typeof this.s == "number") {
			var sub = Math.min(chunk.length, this.s);
			chunk = chunk.subarray(sub);
			this.s -= sub;
		}
		var ncs = chunk.length + this.l;
		if (!this.s) {
			if (final) {
				if (!ncs) {
					this.ondata(new u8(0), true);
					return;
				}
				if (ncs < 5) err(5);
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
			if (typeof (this.s = rzfh(chunk)) == "number") return this.push(chunk, final);
		}
		if (typeof this.s != "number") {
			if (ncs < (this.z || 3)) {
				if (final) err(5);
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
				if (final) err(5);
				this.c.push(chunk);
				this.l = ncs;
				return;
			} else this.z = 0;
			for (;;) {
				var blk = rzb(chunk, this.s);
				if (!blk) {
					if (final) err(5);
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
		} else if (final) err(5);
	};
	return Decompress;
}();
//#endregion
//#region src/read/turns.ts
const TURN_MS = 30;
var Turns = class {
	#dueAt = Date.now() + TURN_MS;
	get isDue() {
		return Date.now() > this.#dueAt;
	}
	async take() {
		await setImmediate();
		this.#dueAt = Date.now() + TURN_MS;
	}
};
//#endregion
//#region src/read/wide-windows.ts
const WIDE_WINDOW_BYTES = 16 * 2 ** 20;
const PLACES = 2;
var WideWindows = class {
	#free = PLACES;
	#waiting = [];
	async take() {
		if (this.#free > 0) this.#free--;
		else await new Promise((resolve) => this.#waiting.push(resolve));
	}
	giveBack() {
		const next = this.#waiting.shift();
		if (next === void 0) this.#free++;
		else next();
	}
};
//#endregion
//#region src/read/zstd-frames.ts
const MAX_WINDOW_BYTES = 128 * 2 ** 20;
const MAX_STAND_IN_WINDOW_BYTES = 32 * 2 ** 20;
const MAX_BLOCKS_IN_PIECE = 8;
const MAGIC = new Uint8Array([
	40,
	181,
	47,
	253
]);
const NEEDS = {
	magic: 4,
	skippableSize: 4,
	skip: 0,
	header: 1,
	blockHeader: 3,
	block: 0,
	checksum: 4
};
async function* splitZstdFrames(chunks, options) {
	const { wideWindows } = options;
	const walk = new FrameWalk(options);
	let hasPlace = false;
	try {
		for await (const chunk of chunks) for (const piece of splitPieces(chunk, walk)) {
			if (walk.windowBytes > WIDE_WINDOW_BYTES && !hasPlace) {
				await wideWindows.take();
				hasPlace = true;
			}
			yield piece;
		}
		if (!walk.isBetweenFrames) throw createCorruptError("zstd: the stream ends in the middle of a frame");
	} finally {
		if (hasPlace) wideWindows.giveBack();
	}
}
function* splitPieces(chunk, walk) {
	let from = 0;
	for (let at = 0; at < chunk.length;) {
		const wasInFrame = walk.isInFrame;
		at = walk.advance(chunk, at);
		if (!wasInFrame) from = at;
		if (!wasInFrame && walk.isInFrame) yield MAGIC;
		if ((!walk.isInFrame || walk.blocks >= MAX_BLOCKS_IN_PIECE || at === chunk.length) && from < at) {
			yield chunk.subarray(from, at);
			from = at;
			walk.blocks = 0;
		}
	}
}
var FrameWalk = class {
	blocks = 0;
	windowBytes = 0;
	#options;
	#state = "magic";
	#field = new Uint8Array(14);
	#fieldBytes = 0;
	#fieldNeeds = NEEDS.magic;
	#leftBytes = 0;
	#isLastBlock = false;
	#hasChecksum = false;
	constructor(options) {
		this.#options = options;
	}
	get isBetweenFrames() {
		return this.#state === "magic" && this.#fieldBytes === 0;
	}
	get isInFrame() {
		return this.#state !== "magic" && this.#state !== "skippableSize" && this.#state !== "skip";
	}
	advance(chunk, at) {
		if (this.#state === "block" || this.#state === "skip") {
			const end = Math.min(chunk.length, at + this.#leftBytes);
			this.#leftBytes -= end - at;
			if (this.#leftBytes === 0) this.#endOfRun();
			return end;
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
		else if (this.#hasChecksum) this.#expect("checksum");
		else this.#endOfFrame(void 0);
	}
	#endOfFrame(checksum) {
		this.#expect("magic");
		this.#options.onFrameEnd?.(checksum);
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
		else this.#endOfFrame(view.getUint32(0, true));
	}
	#magic(magic) {
		if (magic >>> 4 === 25481893) {
			this.#expect("skippableSize");
			return;
		}
		if (magic !== 4247762216) throw createCorruptError("zstd: the bytes after a frame are not a frame");
		this.#expect("header");
	}
	#header(view) {
		const descriptor = view.getUint8(0);
		const isSingleSegment = (descriptor & 32) !== 0;
		const dictionaryBytes = [
			0,
			1,
			2,
			4
		][descriptor & 3];
		const sizeBytes = [
			isSingleSegment ? 1 : 0,
			2,
			4,
			8
		][descriptor >> 6];
		const headerBytes = 1 + (isSingleSegment ? 0 : 1) + dictionaryBytes + sizeBytes;
		if (this.#fieldBytes < headerBytes) {
			this.#fieldNeeds = headerBytes;
			return;
		}
		const windowBytes = isSingleSegment ? measureContentSize(view, headerBytes - sizeBytes, sizeBytes) : readWindowBytes(view.getUint8(1));
		if (windowBytes > MAX_WINDOW_BYTES) throw createCorruptError(`zstd: a frame needs ${windowBytes} bytes of memory, more than 128 MiB`);
		if (this.#options.isStandIn && windowBytes > MAX_STAND_IN_WINDOW_BYTES) throw createWindowError(windowBytes);
		this.windowBytes = windowBytes;
		this.#hasChecksum = (descriptor & 4) !== 0;
		this.#options.onHeader?.(this.#hasChecksum);
		this.#expect("blockHeader");
	}
	#blockHeader(header) {
		this.blocks++;
		this.#isLastBlock = (header & 1) !== 0;
		const type = header >> 1 & 3;
		if (type === 3) throw createCorruptError("zstd: a block has a reserved type");
		this.#startRun("block", type === 1 ? 1 : header >> 3);
	}
	#startRun(state, bytes) {
		this.#state = state;
		this.#leftBytes = bytes;
		if (bytes === 0) this.#endOfRun();
	}
};
const createWindowError = (bytes) => new GateError("IMAGE_UNSUPPORTED", `zstd: a frame has a window of ${bytes / 2 ** 20} MiB`, { fix: "use Node 22.15 or later, which has its own zstd decoder" });
function readWindowBytes(descriptor) {
	const base = 2 ** (10 + (descriptor >> 3));
	return base + base / 8 * (descriptor & 7);
}
function measureContentSize(view, at, length) {
	if (length === 1) return view.getUint8(at);
	if (length === 2) return view.getUint16(at, true) + 256;
	return length === 4 ? view.getUint32(at, true) : Number(view.getBigUint64(at, true));
}
//#endregion
//#region src/read/decompress.ts
const CHUNK_BYTES$1 = 1 << 20;
const HAS_ZSTD = typeof zlib$1.createZstdDecompress === "function";
function decompress(chunks, compression, wideWindows = new WideWindows(), hasZstd = HAS_ZSTD) {
	if (compression === "none") return chunks;
	if (compression === "gzip") return pipeThrough(chunks, zlib$1.createGunzip({ chunkSize: CHUNK_BYTES$1 }), "gzip");
	if (!hasZstd) return unzstd(chunks, wideWindows);
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
async function* unzstd(chunks, wideWindows) {
	const { create64 } = await (await import("./xxhash-wasm.js")).default();
	const turns = new Turns();
	const ends = [];
	let frame = new Frame(create64());
	const frames = splitZstdFrames(chunks, {
		wideWindows,
		isStandIn: true,
		onHeader: (hasChecksum) => {
			frame.isHashed = hasChecksum;
		},
		onFrameEnd: (checksum) => void ends.push(checksum)
	});
	for await (const piece of frames) {
		yield* frame.push(piece);
		if (ends.length > 0) {
			yield* frame.end(ends.pop());
			frame = new Frame(create64());
		}
		if (turns.isDue) await turns.take();
	}
}
var Frame = class {
	isHashed = false;
	#hash;
	#ready = [];
	#stream = new Decompress((chunk) => {
		if (chunk.length > 0) this.#ready.push(chunk);
	});
	constructor(hash) {
		this.#hash = hash;
	}
	push(piece, isLast = false) {
		try {
			this.#stream.push(piece, isLast);
		} catch (error) {
			throw createCorruptError(`zstd: ${String(error.message)}`);
		}
		if (this.isHashed) for (const chunk of this.#ready) this.#hash.update(chunk);
		return this.#ready.splice(0);
	}
	end(checksum) {
		const last = this.push(new Uint8Array(0), true);
		if (checksum !== void 0 && checksum !== Number(this.#hash.digest() & 4294967295n)) throw createCorruptError("zstd: a frame does not match its own checksum");
		return last;
	}
};
function toCorruptError(error, what) {
	const { code, message } = error;
	return /^(Z_|ZSTD_|ERR_ZLIB|ERR_ZSTD)/.test(String(code)) ? createCorruptError(`${what}: ${String(message)}`) : error;
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
		this.#storedBytes = pax.sizeBytes ?? header.sizeBytes;
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
		this.#onEntry?.(this.#row, name.subarray(0, nameBytes), link.subarray(0, linkBytes));
		this.#forgetExtensions();
		if (isHeaderOnly(kind)) this.#storedBytes = 0;
		if (map === void 0) this.#startBody();
		else if (isHeaderOnly(kind)) throw createCorruptError("an entry that is not a file claims to be sparse");
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
	let windowBytes = LEAST_WINDOW_BYTES;
	let position = 0;
	const turns = new Turns();
	while (position < bytes.sizeBytes && !scan.isEnded) {
		const length = bytes.readInto(buffer.subarray(0, windowBytes), position);
		if (length === 0) throw createCorruptError("the file shrank while it was being read");
		const { passed, needed } = scanWindow(buffer.subarray(0, length), scan, bytes.sizeBytes - position);
		windowBytes = computeNextWindowBytes(needed);
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
function addSections(head, sizeBytes, slice) {
	const table = findTable(head, sizeBytes);
	const headers = table && slice(table.offset, table.bytes);
	const place = headers && locateNames(table, headers);
	const names = place !== void 0 && place.offset + place.bytes <= sizeBytes ? slice(place.offset, place.bytes) : void 0;
	return headers && names ? Buffer.concat([
		head,
		headers,
		names
	]) : head;
}
const findTable = (head, sizeBytes) => head.length === 4096 && sizeBytes >= LEAST_BYTES ? locateSections(head, sizeBytes) : void 0;
var PassingElf = class {
	#head;
	#sizeBytes;
	#at = 0;
	#table;
	#windows = [];
	constructor(head, sizeBytes) {
		this.#head = head;
		this.#sizeBytes = sizeBytes;
	}
	take(bytes) {
		const before = this.#at;
		this.#at += bytes.length;
		copyOverlap(bytes, before, this.#head, 0);
		if (before < this.#head.length && this.#at >= this.#head.length) this.#findHeaders();
		for (const { content, offset } of this.#windows) copyOverlap(bytes, before, content, offset);
		this.#findNames(bytes, before);
		if (this.#at < this.#sizeBytes) return void 0;
		return addSections(this.#head, this.#sizeBytes, (offset, length) => this.#slice(offset, length));
	}
	#findHeaders() {
		this.#table = findTable(this.#head, this.#sizeBytes);
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
const LAST_BYTES = new Uint8Array(256);
const LISTS = [...OWNERS, ...OWNER_FOLDERS.map(({ ending }) => ending)];
const RECORDS = [
	...ENDINGS,
	PYTHON_RECORD,
	PYTHON_METADATA,
	...PROJECT_ENDINGS
];
for (const bytes of [
	...PATHS,
	...RECORDS,
	...LISTS
]) LAST_BYTES[bytes.at(-1)] = 1;
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
function recognizeKeptPath(text, start = 0, end = text.length) {
	const from = start + measurePrefix(text, start);
	const isKnownEnd = LAST_BYTES[text[end - 1]] === 1;
	if (isKnownEnd && isModules(text, from, end)) return {
		kind: "modules",
		path: toPath(text, from, end)
	};
	if (isKnownEnd && isProject(text, from, end)) return {
		kind: "projects",
		path: toPath(text, from, end)
	};
	if (isKnownEnd && isWhole(text, from, end, PATHS) || isInFolder(text, from, end)) return {
		kind: "system",
		path: toPath(text, from, end)
	};
	if (isKnownEnd && isOwnerList(text, from, end)) return {
		kind: "owners",
		path: toPath(text, from, end)
	};
	if (isPrivate(text, from, end)) return {
		kind: "private",
		path: toPath(text, from, end)
	};
	return isInstall(text, from, end) ? {
		kind: "installs",
		path: toPath(text, from, end)
	} : void 0;
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
		return spendOn(addSections(body, entries.sizeBytes[i], (offset, bytes) => {
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
		const row = {
			mode: mode[i],
			sizeBytes: sizeBytes[i]
		};
		const [start, end] = [bounds[2 * i], bounds[2 * i + 1]];
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
//#region src/read/tar-stream.ts
const READ_ALL = `build the image again, or read all of it with ${option("verify")}`;
async function scanTarStream(chunks, scan, { isLimited = false, kept } = {}) {
	const passing = new PassingBody(scan, kept);
	for await (const chunk of chunks) {
		for (let at = 0; at < chunk.length;) at = scan.bodyBytes > 0 ? passing.pass(chunk, at) : scan.push(chunk, at);
		if (isLimited) scan.limitTrailer(READ_ALL);
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
		this.#crc = crc32(piece, this.#crc);
		this.#kept?.take(piece);
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
	if (detectCompression(leading) !== "none") return readLayerStream(range.chunks(), request);
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
	const gzip = request.estimate ? new GzipCounter() : void 0;
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
	const gzip = request.estimate ? new GzipCounter() : void 0;
	const { scanned, databases } = await scanStream(gzip?.through(bytes) ?? bytes, request, false);
	return {
		scanned,
		databases,
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
async function scanStream(bytes, { allowance }, isLimited) {
	const kept = new KeptBodies(allowance);
	return {
		scanned: await scanTarStream(bytes, new TarScan("crc32", allowance, kept.onEntry), {
			isLimited,
			kept
		}),
		databases: kept.bodies
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
//#region src/sources/layer-order.ts
function orderLayers(diffIds, found) {
	if (diffIds.every((diffId, i) => (found[i] ?? diffId) === diffId)) return void 0;
	const indexes = new Map();
	found.forEach((diffId, i) => {
		const same = indexes.get(diffId);
		if (same === void 0) indexes.set(diffId, [i]);
		else same.push(i);
	});
	const order = diffIds.map((diffId) => indexes.get(diffId)?.shift());
	return order.every((index) => index !== void 0) ? order : void 0;
}
//#endregion
//#region src/sources/same-content.ts
function compareContents(layers, onTurn = () => void 0) {
	return async (pairs) => {
		const reader = new PieceReader(onTurn);
		const found = [];
		for (const { a, b } of pairs) found.push(await compareBodies(locateBody(layers, a), locateBody(layers, b), reader));
		return found;
	};
}
const isReadable = (body) => body.layer !== null;
function locateBody(layers, ref) {
	const { entries, bodies } = layers[ref.layer];
	const sizeBytes = entries.sizeBytes[ref.entry];
	return {
		entries,
		entry: ref.entry,
		sizeBytes,
		offset: entries.bodyOffset[ref.entry],
		layer: bodies
	};
}
const isSparse = ({ entries, entry }) => entries.isSparse[entry] === 1;
async function compareBodies(a, b, reader) {
	if (isSparse(a) || isSparse(b)) return void 0;
	if (a.sizeBytes !== b.sizeBytes) return false;
	if (isReadable(a) && isReadable(b)) return reader.compare(a, b);
	const one = await getChecksum(a, b.entries.checksumKind, reader);
	const other = await getChecksum(b, a.entries.checksumKind, reader);
	if (one === void 0 || other === void 0 || one.kind !== other.kind) return void 0;
	return one.low === other.low && one.high === other.high;
}
async function getChecksum(body, otherKind, reader) {
	const { checksumKind: kind, checksum } = body.entries;
	if (kind !== "none") return {
		kind,
		low: checksum[2 * body.entry],
		high: checksum[2 * body.entry + 1]
	};
	if (!isReadable(body) || otherKind !== "crc32") return void 0;
	return {
		kind: "crc32",
		low: await reader.computeCrc32(body),
		high: 0
	};
}
const PIECE_BYTES = 1 << 18;
const WINDOW_BYTES = 16384;
var PieceReader = class {
	#left = new Window();
	#right = new Window();
	#turns = new Turns();
	#onTurn;
	constructor(onTurn) {
		this.#onTurn = onTurn;
	}
	async compare(a, b) {
		for (let position = 0; position < a.sizeBytes; position += PIECE_BYTES) {
			const left = this.#left.piece(a, position);
			const right = this.#right.piece(b, position);
			if (left.length === 0 || Buffer.compare(left, right) !== 0) return false;
			if (this.#turns.isDue) await this.#turn();
		}
		return true;
	}
	async computeCrc32(body) {
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
	piece({ layer, offset, sizeBytes }, position) {
		const wanted = Math.min(sizeBytes - position, PIECE_BYTES);
		const from = offset + position;
		if (!(layer === this.#layer && from >= this.#start && from + wanted <= this.#start + this.#length)) {
			this.#length = layer.readInto(this.#buffer.subarray(0, Math.max(wanted, WINDOW_BYTES)), from);
			this.#layer = layer;
			this.#start = from;
		}
		return this.#buffer.subarray(from - this.#start, Math.min(from - this.#start + wanted, this.#length));
	}
};
//#endregion
//#region src/sources/assemble.ts
async function assembleImage(store, given, context) {
	describeImage(given, context, store.readBy);
	const config = parseConfig(given.config);
	const read = await readLayers(store, given.layers, context);
	const isNamedByDigest = given.layers.every(({ digest }) => digest !== null);
	const found = given.layers.map((layer, i) => getDiffId(layer, read[i]));
	const order = isNamedByDigest ? orderLayers(config.diffIds, found) : void 0;
	const documents = sortByConfig(given, order);
	const scanned = order === void 0 ? read : order.map((index) => read[index]);
	const layers = documents.layers.map((pointer, index) => {
		try {
			return checkLayer(pointer, scanned[index], config.diffIds[index], context.verify);
		} catch (error) {
			throw addLocation(error, `layer ${index + 1} of ${documents.layers.length} (${pointer.name})`);
		}
	});
	const stored = selectStoredSizes(documents, scanned, context.estimate);
	return {
		...describeImage(documents, context, store.readBy),
		layers: layers.map((layer, index) => ({
			...layer,
			storedBytes: stored.bytes[index] ?? null
		})),
		storedBytesAre: stored.are,
		notices: [...order === void 0 ? [] : [OTHER_ORDER], ...listNotices(documents, config, scanned)],
		sameContent: compareContents(scanned.map(({ scanned: { entries }, bodies }) => ({
			entries,
			bodies
		})), () => context.host.signal.throwIfAborted())
	};
}
const OTHER_ORDER = "the manifest and the config list the layers in different orders; the config's order is used, and engines may refuse the image";
const sortByConfig = (documents, order) => order === void 0 ? documents : {
	...documents,
	layers: order.map((index) => documents.layers[index])
};
const getClaimedDiffId = ({ digest, mediaType }) => mediaType !== null && parseCompression(mediaType) === "none" ? digest : null;
const getDiffId = ({ digest }, layer) => layer?.tarDigest ?? (layer?.compression === "none" && digest?.startsWith("sha256:") ? digest : null);
function guessBaseImage({ likelyBaseLayers, baseLabels, history }, { annotations = {} }) {
	const stated = findStatedBase(annotations, baseLabels, history);
	if (likelyBaseLayers === null && stated && isSquashed(history)) return {
		...stated,
		layerCount: 0,
		by: "history",
		certainty: "likely"
	};
	if (likelyBaseLayers === null) return void 0;
	return {
		...stated ?? {
			name: null,
			digest: null
		},
		layerCount: likelyBaseLayers,
		by: stated?.namedBy === "annotation" ? "annotation" : "history",
		certainty: "likely"
	};
}
function describeImage(documents, context, readBy) {
	const config = parseConfig(documents.config);
	const platform = documents.platform ?? config.platform;
	refuseUnsupported(platform, config, documents);
	const { layers } = sortByConfig(documents, orderLayers(config.diffIds, documents.layers.map(getClaimedDiffId)));
	return {
		name: context.name ?? documents.name,
		source: context.source,
		platform,
		manifestDigest: documents.manifestDigest,
		configDigest: documents.configDigest,
		configBytes: documents.config.length,
		createdBy: layers.map((_, index) => config.createdBy[index] || null),
		base: guessBaseImage(config, documents),
		process: config.process,
		env: config.env,
		origins: {
			history: config.history,
			provenance: null
		},
		layers: layers.map(({ digest, sizeBytes, mediaType }, index) => ({
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
	if (platform.os === "windows") throw new GateError("IMAGE_UNSUPPORTED", "Windows images are not supported", { fix: `remove it, or choose another platform with ${option("platform")}` });
	for (const [index, { mediaType }] of layers.entries()) refuseUnreadableType(mediaType ?? "", index, layers.length);
	if (config.diffIds.length !== layers.length) throw new GateError("IMAGE_CORRUPT", `the manifest lists ${layers.length} layers, the config ${config.diffIds.length}`);
}
function refuseUnreadableType(mediaType, index, count) {
	if (mediaType === "" || isLayerType(mediaType)) return;
	const which = `layer ${index + 1} of ${count}`;
	if (isEncryptedType(mediaType)) throw new GateError("IMAGE_UNSUPPORTED", `${which} is encrypted`, { fix: "measure the image before encrypting it" });
	throw new GateError("IMAGE_UNSUPPORTED", `${which} has type ${mediaType}, which is not supported: it must be a tar`, { fix: `measure the image before converting its layers, or name the other platforms with ${option("platform")}` });
}
const LAYERS_AT_ONCE = 8;
async function readLayers(store, pointers, context) {
	const allowance = createAllowance();
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
	const { verify, hashPlain, estimate } = context;
	const byName = new Map();
	const queue = names.values();
	const worker = async () => {
		for (const name of queue) {
			try {
				const request = {
					verify,
					hashPlain,
					estimate,
					allowance,
					onBytes
				};
				byName.set(name, await store.layer(name, request));
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
	if (pointer.sizeBytes !== null && pointer.sizeBytes !== layer.storedBytes) throw new GateError("IMAGE_CORRUPT", `the manifest says ${pointer.sizeBytes} bytes, but it has ${layer.storedBytes}`);
	const digestHolds = checkPromise("the layer", pointer.digest, layer.storedDigest);
	const diffIdHolds = checkPromise("the uncompressed layer", diffId, getDiffId(pointer, layer)) && layer.tarDigest !== null;
	if (verify && !diffIdHolds) throw new GateError("IMAGE_UNSUPPORTED", `its diffID is not a sha256 digest, so it can't be verified: ${diffId}`);
	const verified = diffIdHolds ? "diffId" : digestHolds ? "blobDigest" : "structure";
	const { entries, tarBytes, notices } = layer.scanned;
	return {
		diffId,
		digest: pointer.digest,
		mediaType: pointer.mediaType,
		table: {
			entries,
			tarBytes,
			notices,
			verified,
			bodies: layer.databases
		}
	};
}
function checkPromise(what, wanted, found) {
	if (wanted === null || found === null || !wanted.startsWith("sha256:")) return false;
	if (wanted !== found) throw createMismatchError(what, wanted, found);
	return true;
}
function selectStoredSizes({ isAsPushed }, layers, estimate) {
	if (isAsPushed ?? layers.every(({ compression }) => compression !== "none")) return {
		are: "exact",
		bytes: layers.map(({ storedBytes }) => storedBytes)
	};
	if (!estimate) return {
		are: null,
		bytes: []
	};
	return {
		are: "estimate",
		bytes: layers.map(({ estimatedBytes, storedBytes }) => estimatedBytes ?? storedBytes)
	};
}
function listNotices({ layers }, config, scanned) {
	const found = layers.flatMap(({ mediaType, name }, index) => {
		const { compression, scanned: tar } = scanned[index];
		const claimed = mediaType === null ? void 0 : parseCompression(mediaType);
		const wrong = claimed !== void 0 && claimed !== compression;
		const label = name.startsWith("blobs/") ? shortenDigest(name.slice(6).replace("/", ":")) : name;
		return [...wrong ? [`${label}: its media type says ${claimed}, but its bytes are ${compression}; using ${compression}`] : [], ...tar.notices.map((notice) => `${label}: ${notice}`)];
	});
	const known = config.createdBy.length;
	if (known !== 0 && known !== layers.length) found.push(`the history describes ${known} layers, but there are ${layers.length}; instructions are matched in order`);
	return [...new Set(found)];
}
//#endregion
//#region src/sources/attestation.ts
const getAttestedDigest = ({ annotations }) => annotations["vnd.docker.reference.digest"];
async function addAttestation(image, store, attestation) {
	if (attestation === void 0) return image;
	try {
		return addProvenance(image, await readProvenance(store, attestation));
	} catch (error) {
		if (!(error instanceof GateError)) throw error;
		const notice = `the builder's record can't be used to find Dockerfile lines: ${error.message}`;
		return {
			...image,
			notices: [...image.notices, notice]
		};
	}
}
const addProvenance = (image, provenance) => image.origins === void 0 ? image : {
	...image,
	origins: {
		...image.origins,
		provenance
	}
};
async function readProvenance(store, attestation) {
	const manifest = await readBlob(store, attestation, "its manifest");
	const document = manifest && parseIndexOrManifest(manifest, "its manifest");
	if (document?.kind !== "manifest") return null;
	const statement = document.layers.find(({ annotations }) => annotations["in-toto.io/predicate-type"]?.startsWith("https://slsa.dev/provenance/"));
	return statement === void 0 ? null : readBlob(store, statement, "its statement");
}
async function readBlob(store, { digest }, what) {
	const name = toBlobPath(digest);
	if (store.sizeOf(name) === void 0) return null;
	const bytes = await store.document(name);
	checkDigest(bytes, digest, what);
	return bytes;
}
//#endregion
//#region src/sources/reused-layers.ts
const MOST_KEPT_BYTES = 64 * 2 ** 20;
const ENTRY_BYTES = 62;
function shareLayers(store, images) {
	const readsLeft = new Map();
	for (const names of images) for (const name of new Set(names)) readsLeft.set(name, (readsLeft.get(name) ?? 0) + 1);
	const kept = new Map();
	let bytesLeft = MOST_KEPT_BYTES;
	return {
		...store,
		layer: async (name, request) => {
			const left = (readsLeft.get(name) ?? 1) - 1;
			readsLeft.set(name, left);
			const known = kept.get(name);
			if (known !== void 0 && left === 0) {
				kept.delete(name);
				bytesLeft += measure(known);
			}
			if (known !== void 0 && spend(request.allowance, known)) {
				request.onBytes(store.sizeOf(name) ?? 0);
				return {
					...known,
					databases: known.databases && copyBodies(known.scanned.entries, known.databases, request.allowance)
				};
			}
			const layer = await store.layer(name, request);
			if (known === void 0 && left > 0 && measure(layer) <= bytesLeft) {
				bytesLeft -= measure(layer);
				kept.set(name, layer);
			}
			return layer;
		}
	};
}
function measure({ scanned: { entries }, databases = new Map() }) {
	const bodies = [...databases.values()].reduce((sum, { length }) => sum + length, 0);
	return entries.count * ENTRY_BYTES + entries.text.length + bodies;
}
function spend(allowance, { scanned: { entries } }) {
	if (entries.count > allowance.entries || entries.text.length > allowance.textBytes) return false;
	allowance.entries -= entries.count;
	allowance.textBytes -= entries.text.length;
	return true;
}
//#endregion
//#region src/sources/select-image.ts
const MAX_LISTED = 20;
function selectImage(images, select) {
	const chosen = select === void 0 ? images : findByName(images, select);
	if (chosen.length === 1) return chosen[0];
	if (chosen.length > 1) throw createAmbiguousError(images, chosen, select);
	throw new GateError("IMAGE_NOT_SELECTED", `no image in the archive is named "${select}"; it contains:\n${formatList(images)}`, { fix: `set ${option("select")} to one of these, or to the start of a digest` });
}
function createAmbiguousError(images, chosen, select) {
	const [reference] = chosen[0]?.references ?? [];
	const first = (chosen.filter(({ references }) => references[0] === reference).length === 1 ? reference : void 0) ?? chosen[0]?.digests[0] ?? "REF";
	return new GateError("SOURCE_AMBIGUOUS", select === void 0 ? `the archive contains ${images.length} images:\n${formatList(images)}` : `"${select}" matches ${chosen.length} images of the archive:\n${formatList(chosen)}`, { fix: `select one, e.g. ${option("select", first)}` });
}
function formatList(images) {
	const names = images.map(({ references, digests }) => references[0] ?? digests[0] ?? "an unnamed image");
	return (names.length > MAX_LISTED ? [...names.slice(0, MAX_LISTED), `and ${names.length - MAX_LISTED} more`] : names).map((name) => `  ${name}`).join("\n");
}
function findByName(images, select) {
	const ways = [
		({ references }) => references.includes(select),
		({ references }) => references.some((reference) => isSameReference(reference, select)),
		({ references, digests }) => isOfRepository(references, select) && hasDigest(digests, select)
	];
	for (const way of ways) {
		const chosen = images.filter(way);
		if (chosen.length > 0) return chosen;
	}
	return [];
}
function isOfRepository(references, select) {
	const at = select.lastIndexOf("@");
	const names = references.filter((reference) => /[/:]/.test(reference));
	if (at <= 0 || names.length === 0) return true;
	const wanted = toRepository(select.slice(0, at));
	return names.some((reference) => toRepository(reference) === wanted);
}
const toRepository = (name) => isReference(name) ? formatRepository(parseReference(name)) : name;
function hasDigest(digests, select) {
	const start = select.slice(select.lastIndexOf("@") + 1).toLowerCase();
	if (/^sha(?:256|512):[a-f0-9]+$/.test(start)) return digests.some((digest) => digest.startsWith(start));
	if (!/^[a-f0-9]{4,128}$/.test(start)) return false;
	return digests.some((digest) => digest.slice(digest.indexOf(":") + 1).startsWith(start));
}
function choosePlatforms(images, wanted = [], others = new Set()) {
	if (wanted.length === 0) return {
		chosen: images,
		lacking: []
	};
	const fits = ({ platform }, one) => platform === void 0 || platformMatches(platform, one);
	const chosen = images.filter((image) => wanted.some((one) => fits(image, one)));
	const known = images.flatMap(({ platform }) => platform ? [formatPlatform(platform)] : []);
	const there = new Set([...known, ...others]);
	const lacking = wanted.filter((one) => !images.some((image) => fits(image, one))).map((platform) => ({
		platform,
		error: createPlatformError([platform], there)
	}));
	if (chosen.length === 0) throw createPlatformError(wanted, there);
	return {
		chosen,
		lacking
	};
}
function createPlatformError(wanted, there, isListed = false) {
	const names = wanted.map(formatPlatform).join(" or ");
	const only = there.size > 0 ? `; available: ${[...there].join(", ")}` : "";
	return new GateError("IMAGE_NOT_SELECTED", `no image for ${names}${isListed ? ": the index lists it, but its manifest is missing" : ""}${only}`, { fix: `set ${option("platform")} to one of these, or remove it` });
}
const createFailedImage = (name, platform, error) => ({
	name,
	platform: platform === void 0 ? "" : formatPlatform(platform),
	read: () => Promise.reject(error)
});
//#endregion
//#region src/sources/layout/artifacts.ts
const isMarkedAttestation = ({ annotations, artifactType }) => annotations["vnd.docker.reference.type"] === "attestation-manifest" || artifactType?.startsWith("application/vnd.docker.attestation") === true;
const isAttestation = (descriptor) => isMarkedAttestation(descriptor) && descriptor.platform?.os === "unknown" && descriptor.platform.architecture === "unknown";
function readConfigPlatform(bytes, mediaType) {
	if (!isConfigType(mediaType) && !isJsonObject(bytes)) return void 0;
	return parseConfig(bytes).platform;
}
const isJsonObject = (bytes) => isRecord(tryParseJson(new TextDecoder().decode(bytes)));
function getArtifactKind({ artifactType, config, layers }, platform) {
	if (isKnownPlatform(platform)) return void 0;
	const hasLayerType = layers.some(({ mediaType }) => isImageLayer(mediaType));
	if (isConfigType(config.mediaType)) return hasLayerType || layers.length === 0 ? void 0 : describeArtifact(layers[0]?.mediaType);
	if (artifactType) return describeArtifact(artifactType);
	return config.mediaType === "" || hasLayerType ? void 0 : describeArtifact(config.mediaType);
}
const isImageLayer = (mediaType) => mediaType === "" || isLayerType(mediaType) || isEncryptedType(mediaType);
const describeArtifact = (type = "unknown") => ATTESTATION_TYPE.test(type) ? "an attestation" : `an artifact (${type})`;
const ATTESTATION_TYPE = /^application\/vnd\.(?:docker\.attestation|in-toto)/;
//#endregion
//#region src/sources/layout/layout-walk.ts
const MAX_DEPTH = 8;
const MAX_MANIFESTS = 1e3;
var LayoutWalk = class {
	#store;
	#options;
	#documents = new Map();
	#attestations = new Map();
	#otherPlatforms = new Set();
	#walked = new Map();
	#documentBytes = 0;
	#manifests = 0;
	constructor(store, options) {
		this.#store = store;
		this.#options = options;
	}
	get otherPlatforms() {
		return this.#otherPlatforms;
	}
	findAttestation({ descriptor }) {
		return this.#attestations.get(descriptor.digest);
	}
	async follow(root) {
		const known = this.#walked.get(toKey(root));
		if (known !== void 0) return known;
		const found = {
			members: [],
			passedOver: [],
			seen: new Set()
		};
		await this.#visit(root, found, 0);
		this.#walked.set(toKey(root), found);
		return found;
	}
	async #visit(descriptor, found, depth) {
		const { platform } = descriptor;
		const key = toKey(descriptor);
		if (found.seen.has(key)) return;
		found.seen.add(key);
		if (isAttestation(descriptor)) return this.#passAttestation(descriptor, found);
		if (depth > MAX_DEPTH) throw new GateError("LIMIT_EXCEEDED", `indexes are nested more than ${MAX_DEPTH} deep`);
		if (++this.#manifests > MAX_MANIFESTS) throw new GateError("LIMIT_EXCEEDED", `there are more than ${MAX_MANIFESTS} manifests`);
		try {
			await this.#read(descriptor, found, depth);
		} catch (error) {
			if (!isAboutOne(error)) throw error;
			found.members.push({
				descriptor,
				platform: selectRealPlatform(platform),
				error
			});
		}
	}
	async #read(descriptor, found, depth) {
		if (isSchema1Type(descriptor.mediaType)) throw createSchema1Error();
		const bytes = await this.#document(descriptor, "the manifest");
		if (bytes === void 0) return this.#passMissing(descriptor, found);
		const document = parseIndexOrManifest(bytes, shortenDigest(descriptor.digest));
		if (document.kind === "manifest") return this.#readImage(descriptor, document, found);
		for (const child of document.manifests) if (this.#isWanted(child)) await this.#visit(child, found, depth + 1);
	}
	async #readImage(descriptor, manifest, found) {
		const config = await this.#document(manifest.config, "the image config");
		const claimed = config && readConfigPlatform(config, manifest.config.mediaType);
		const platform = resolvePlatform(descriptor.platform, claimed ?? UNKNOWN);
		const kind = getArtifactKind(manifest, platform);
		if (kind !== void 0) return this.#passArtifact(descriptor, kind, found);
		if (config === void 0) throw createMissingConfigError(manifest);
		if (isMarkedAttestation(descriptor) && !isKnownPlatform(platform)) return this.#passAttestation(descriptor, found);
		found.members.push({
			descriptor,
			platform,
			manifest,
			config
		});
	}
	#isWanted(descriptor) {
		const { platform } = descriptor;
		const { platforms } = this.#options;
		if (platforms.length === 0 || !isKnownPlatform(platform)) return true;
		if (platforms.some((wanted) => mayMatch(platform, wanted))) return true;
		if (this.#options.isComplete || this.#store.sizeOf(toBlobPath(descriptor.digest)) !== void 0) this.#otherPlatforms.add(formatPlatform(platform));
		return false;
	}
	#passArtifact(descriptor, kind, found) {
		if (isMarkedAttestation(descriptor)) this.#passAttestation(descriptor, found);
		else found.passedOver.push({
			descriptor,
			kind
		});
	}
	#passAttestation(descriptor, found) {
		this.#attestations.set(getAttestedDigest(descriptor) ?? "", descriptor);
		found.passedOver.push({
			descriptor,
			kind: "an attestation"
		});
	}
	#passMissing(descriptor, found) {
		const { platform } = descriptor;
		const mayBeImage = platform === void 0 || isKnownPlatform(platform);
		if (this.#options.isComplete && mayBeImage) throw createMissingManifestError(descriptor);
		found.passedOver.push({
			descriptor,
			kind: "missing"
		});
	}
	async #document({ digest }, what) {
		const known = this.#documents.get(digest);
		if (known !== void 0) return known;
		if (this.#store.sizeOf(toBlobPath(digest)) === void 0) return void 0;
		try {
			const bytes = await this.#store.document(toBlobPath(digest));
			checkDigest(bytes, digest, what);
			this.#documentBytes += bytes.length;
			if (this.#documentBytes > MAX_DOCUMENTS_BYTES) throw createDocumentsError();
			this.#documents.set(digest, bytes);
			return bytes;
		} catch (error) {
			if (error instanceof GateError && error.code === "SOURCE_NOT_FOUND") return void 0;
			throw addLocation(error, shortenDigest(digest));
		}
	}
};
const UNKNOWN = {
	os: "unknown",
	architecture: "unknown"
};
const toKey = ({ digest, platform }) => `${digest} ${platform === void 0 ? "" : formatPlatform(platform)}`;
const selectRealPlatform = (platform) => isKnownPlatform(platform) ? platform : void 0;
const IMAGE_ERRORS = [
	"IMAGE_CORRUPT",
	"IMAGE_UNSUPPORTED",
	"DIGEST_MISMATCH",
	"SOURCE_NOT_FOUND"
];
const isAboutOne = (error) => error instanceof GateError && IMAGE_ERRORS.includes(error.code);
const createSchema1Error = () => new GateError("IMAGE_UNSUPPORTED", "it is a Docker schema 1 manifest, a format replaced in 2016", { fix: "pull and push the image again with a current engine" });
const createMissingConfigError = ({ config }) => new GateError("IMAGE_CORRUPT", `its config ${shortenDigest(config.digest)} is missing`, { fix: "the image is incomplete: save, copy or push it again" });
function createMissingManifestError({ digest, platform }) {
	return new GateError("SOURCE_NOT_FOUND", `the index lists ${platform === void 0 ? "a manifest" : `an image for ${formatPlatform(platform)}`}, but it is missing from the registry`, {
		where: digest,
		fix: "push the image again for this platform, or remove the platform from the index"
	});
}
//#endregion
//#region src/sources/layout/passed-over.ts
const MAX_LINES = 10;
function listPassedOver(all) {
	const missing = new Set(all.filter(({ kind }) => kind === "missing").map(describeMissing));
	const others = new Set(all.flatMap(({ kind, descriptor }) => kind === "missing" ? [] : [`${shortenDigest(descriptor.digest)} (${kind})`]));
	return [...missing.size > 0 ? [`listed in the index but missing, so not measured: ${joinNames([...missing])}`] : [], ...others.size > 0 ? [`skipped, because not an image: ${joinNames([...others])}`] : []];
}
function describeMissing({ descriptor: { digest, platform } }) {
	return platform === void 0 ? shortenDigest(digest) : formatPlatform(platform);
}
function createNothingFoundError(all) {
	const lines = new Set(all.map(({ descriptor, kind }) => {
		const platform = descriptor.platform ? ` ${formatPlatform(descriptor.platform)}` : "";
		const why = kind === "missing" ? "listed but missing" : `${kind}, not an image`;
		return `\n  ${shortenDigest(descriptor.digest)}${platform}: ${why}`;
	}));
	const more = lines.size > MAX_LINES ? `\n  and ${lines.size - MAX_LINES} more` : "";
	return new GateError("IMAGE_UNSUPPORTED", `it contains no supported image${lines.size > 0 ? `:${[...lines].slice(0, MAX_LINES).join("")}${more}` : ""}`, { fix: "check what was saved or exported into it" });
}
//#endregion
//#region src/sources/layout/roots.ts
function toRoot(descriptor, walked) {
	const digests = walked.members.flatMap((member) => "error" in member ? [member.descriptor.digest] : [member.descriptor.digest, member.manifest.config.digest]);
	return {
		...walked,
		references: listNames(descriptor),
		digests: [...new Set([descriptor.digest, ...digests])]
	};
}
function listNames({ annotations }) {
	const references = ["io.containerd.image.name", "org.opencontainers.image.ref.name"].flatMap((name) => (annotations[name] ?? "").split(","));
	return [...new Set(references.map((name) => name.trim()))].filter((name) => name !== "");
}
function toName({ references: [reference] }, fileName) {
	if (reference === void 0) return basename(fileName);
	return /[/:]/.test(reference) ? reference : `${basename(fileName)}:${reference}`;
}
function mergeRoots(roots) {
	const merged = [];
	for (const root of roots) {
		const at = merged.findIndex((other) => isSameImage(root, other));
		const other = merged[at];
		if (other === void 0) merged.push(root);
		else merged[at] = joinRoots(other, root);
	}
	return merged;
}
function isSameImage(a, b) {
	if (a.digests[0] === b.digests[0] && hasSamePlatforms(a, b)) return true;
	if (a.references[0] !== b.references[0]) return false;
	return new Set([...a.members, ...b.members].map(toLabel)).size === a.members.length + b.members.length;
}
const hasSamePlatforms = (a, b) => a.members.map(toLabel).join() === b.members.map(toLabel).join();
const toLabel = ({ platform, descriptor }) => platform === void 0 ? descriptor.digest : formatPlatform(platform);
function joinRoots(a, b) {
	const isRepeated = a.digests[0] === b.digests[0] && hasSamePlatforms(a, b);
	return {
		references: [...new Set([...a.references, ...b.references])],
		digests: [...new Set([...a.digests, ...b.digests])],
		members: isRepeated ? a.members : [...a.members, ...b.members],
		passedOver: [...a.passedOver, ...b.passedOver]
	};
}
//#endregion
//#region src/sources/layout/images-of-descriptors.ts
const MAX_IMAGES = 256;
async function listImages(store, descriptors, traits, context) {
	const { platforms = [] } = context;
	const walk = new LayoutWalk(store, {
		platforms,
		isComplete: traits.isRegistry === true
	});
	const { roots, strays } = await followAll(walk, descriptors);
	if (roots.length === 0) throw createNoImageError(walk, strays, context);
	const root = selectImage(mergeRoots(roots), context.select);
	const { chosen, lacking } = choosePlatforms(root.members, platforms, walk.otherPlatforms);
	if (chosen.length > MAX_IMAGES) throw createCountError(chosen.length);
	const name = toName(root, traits.fileName);
	const shown = context.name ?? name;
	const shared = shareLayers(store, chosen.map(listLayerNames));
	const passedOver = [...context.select === void 0 ? strays : [], ...root.passedOver];
	return {
		images: [...chosen.map((member) => toFoundImage(shared, member, walk, {
			...traits,
			name
		}, context)), ...lacking.map(({ platform, error }) => createFailedImage(shown, platform, error))],
		notices: listPassedOver(passedOver).map((notice) => `${shown}: ${notice}`)
	};
}
const listLayerNames = (member) => "error" in member ? [] : member.manifest.layers.map(({ digest }) => toBlobPath(digest));
async function followAll(walk, descriptors) {
	const roots = [];
	const strays = [];
	for (const descriptor of descriptors) {
		const walked = await walk.follow(descriptor);
		if (walked.members.length > 0) roots.push(toRoot(descriptor, walked));
		else strays.push(...walked.passedOver);
	}
	return {
		roots,
		strays
	};
}
function createNoImageError({ otherPlatforms }, strays, { platforms = [] }) {
	const isMissing = strays.some(({ kind }) => kind === "missing");
	return platforms.length > 0 && otherPlatforms.size > 0 ? createPlatformError(platforms, otherPlatforms, isMissing) : createNothingFoundError(strays);
}
const createCountError = (count) => new GateError("LIMIT_EXCEEDED", `it lists ${count} images; the maximum per source is ${MAX_IMAGES}`, { fix: `specify the platforms to measure with ${option("platform")}` });
function toFoundImage(store, member, walk, traits, context) {
	const name = context.name ?? traits.name;
	if ("error" in member) return createFailedImage(name, member.platform, member.error);
	const { manifest, config, platform, descriptor } = member;
	const documents = {
		name: traits.name,
		manifestDigest: descriptor.digest,
		configDigest: manifest.config.digest,
		config,
		platform,
		layers: manifest.layers.map(({ digest, size, mediaType }) => ({
			name: toBlobPath(digest),
			digest,
			sizeBytes: size,
			mediaType
		})),
		isAsPushed: traits.isAsPushed,
		annotations: manifest.annotations
	};
	const attestation = walk.findAttestation(member);
	return {
		name,
		platform: formatPlatform(platform),
		digest: descriptor.digest,
		diffIds: parseConfig(config).diffIds,
		read: async () => addAttestation(await assembleImage(store, documents, context), store, attestation),
		...traits.isRegistry && { describe: () => describeImage(documents, context, `${store.readBy}, manifest only`) }
	};
}
//#endregion
export { openFile as A, parseCompression as B, resolveLink as C, checkDigest as D, peek as E, decompress as F, isFileBody as G, growColumn as H, LEADING_BYTES as I, detectCompression as L, scanTarByPosition as M, TarScan as N, computeSha256 as O, createAllowance as P, isTarStart as R, openFolderStore as S, readLayerStream as T, KIND as U, computeNextSize as V, VERIFICATIONS as W, createArchiveAllowance as _, listPassedOver as a, createSparseError as b, createFailedImage as c, assembleImage as d, parseConfig as f, cleanName as g, checkDocumentSize as h, toRoot as i, toUnreadableError as j, readBodies as k, selectImage as l, MAX_DOCUMENT_BYTES as m, listNames as n, LayoutWalk as o, MAX_DOCUMENTS_BYTES as p, mergeRoots as r, choosePlatforms as s, listImages as t, addProvenance as u, createDocumentsError as v, toArchiveError as w, openArchiveStore as x, createMissingError as y, createCorruptError as z };
