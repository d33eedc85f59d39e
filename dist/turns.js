import "./rolldown-runtime.js";
import { r as GateError } from "./errors.js";
import { setImmediate } from "node:timers/promises";
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
export { copyLink as a, createHeader as c, isGnuFormat as d, FLAG as i, decodeHeader as l, splitZstdFrames as n, copyName as o, WideWindows as r, createCorruptError as s, Turns as t, decodeNumber as u };
