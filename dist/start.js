import "./rolldown-runtime.js";
import { i as GateError, o as getMessage, r as EXIT, s as toGateError } from "./exit-when-done.js";
import { randomBytes } from "node:crypto";
import { open } from "node:fs/promises";
import { dirname, isAbsolute, join, relative, resolve, sep } from "node:path";
import { parseArgs } from "node:util";
import { setMaxListeners } from "node:events";
import { closeSync, constants, existsSync, fstatSync, openSync, promises, readSync, realpathSync } from "node:fs";
//#region src/host/file-errors.ts
const WORDS$2 = {
	ENOENT: "no such file",
	ENOTDIR: "no such file: a part of the path is not a folder",
	EISDIR: "this is a folder",
	EACCES: "permission denied",
	EPERM: "permission denied",
	ELOOP: "too many symbolic links",
	ENAMETOOLONG: "the path is too long",
	ENXIO: "this is not a regular file",
	ENODEV: "this is not a regular file",
	EAGAIN: "it has no data to read",
	EIO: "input/output error",
	EMFILE: "too many open files",
	ENFILE: "too many open files",
	ENOSPC: "the disk is full",
	EDQUOT: "the disk quota is exceeded",
	EROFS: "the file system is read-only",
	ERR_INVALID_ARG_VALUE: "the path contains a null byte"
};
const getErrorCode = (error) => String(Object(error).code ?? "");
function describeFileError(error) {
	const code = getErrorCode(error);
	return WORDS$2[code] ?? (code === "" ? String(error) : code);
}
//#endregion
//#region src/host/read-file.ts
var UnreadableFile = class extends Error {
	name = "UnreadableFile";
	problem;
	constructor(problem, message, cause) {
		super(message, cause === void 0 ? {} : { cause });
		this.problem = problem;
	}
};
function toUnreadableFile(error) {
	if (error instanceof UnreadableFile) return error;
	return new UnreadableFile(PROBLEMS[getErrorCode(error)] ?? "failed", describeFileError(error), error);
}
const PROBLEMS = {
	ENOENT: "absent",
	ENOTDIR: "absent",
	EISDIR: "folder",
	ENXIO: "special",
	ENODEV: "special"
};
const FLAGS$1 = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0) | (constants.O_NOCTTY ?? 0);
async function readRegularFile(path, mostBytes) {
	try {
		const file = await open(path, FLAGS$1);
		try {
			checkFile(await file.stat(), mostBytes);
			const pieces = new Pieces(mostBytes);
			while (pieces.add((await file.read(pieces.next())).bytesRead));
			return pieces.whole();
		} finally {
			await file.close();
		}
	} catch (error) {
		throw toUnreadableFile(error);
	}
}
function readRegularFileSync(path, mostBytes) {
	try {
		const fd = openSync(path, FLAGS$1);
		try {
			checkFile(fstatSync(fd), mostBytes);
			const pieces = new Pieces(mostBytes);
			while (pieces.add(readSync(fd, pieces.next())));
			return pieces.whole();
		} finally {
			closeSync(fd);
		}
	} catch (error) {
		throw toUnreadableFile(error);
	}
}
async function readFileStart(path, mostBytes) {
	try {
		const file = await open(path, FLAGS$1);
		try {
			checkFile(await file.stat(), Number.POSITIVE_INFINITY);
			const { buffer, bytesRead } = await file.read(Buffer.alloc(mostBytes), 0, mostBytes, 0);
			return buffer.subarray(0, bytesRead);
		} finally {
			await file.close();
		}
	} catch (error) {
		throw toUnreadableFile(error);
	}
}
function checkFile(stat, mostBytes) {
	if (stat.isDirectory()) throw new UnreadableFile("folder", "this is a folder");
	if (!stat.isFile()) throw new UnreadableFile("special", "this is not a regular file");
	if (stat.size > mostBytes) throw createSizeError(mostBytes);
}
const createSizeError = (mostBytes) => new UnreadableFile("too large", `it is larger than ${formatSize(mostBytes)}`);
const formatSize = (bytes) => bytes % MIB === 0 ? `${bytes / MIB} MiB` : `${bytes / 1024} KiB`;
const MIB = 2 ** 20;
const PIECE_BYTES = 64 * 1024;
var Pieces = class {
	#mostBytes;
	#pieces = [];
	#bytes = 0;
	#next = Buffer.alloc(0);
	constructor(mostBytes) {
		this.#mostBytes = mostBytes;
	}
	next() {
		const room = this.#mostBytes + 1 - this.#bytes;
		const wanted = Math.min(Math.max(PIECE_BYTES, this.#bytes), room);
		this.#next = Buffer.allocUnsafeSlow(wanted);
		return this.#next;
	}
	add(bytesRead) {
		if (bytesRead === 0) return false;
		this.#bytes += bytesRead;
		if (this.#bytes > this.#mostBytes) throw createSizeError(this.#mostBytes);
		this.#pieces.push(this.#next.subarray(0, bytesRead));
		return true;
	}
	whole() {
		return Buffer.concat(this.#pieces, this.#bytes);
	}
};
//#endregion
//#region src/model/options.ts
const INPUT_OF = {
	"add-host": "add-hosts",
	baseline: "baseline",
	budget: "budget",
	build: "build",
	"build-arg": "build-args",
	"build-context": "build-contexts",
	builder: "builder",
	"cache-from": "cache-from",
	"cache-to": "cache-to",
	file: "file",
	image: "image",
	network: "network",
	"no-cache": "no-cache",
	platform: "platforms",
	pull: "pull",
	report: "report",
	rule: "rules",
	secret: "secrets",
	select: "select",
	ssh: "ssh",
	target: "target",
	timeout: "timeout",
	verify: "verify"
};
Object.keys(INPUT_OF);
const [START, END] = ["", ""];
const TERM = new RegExp(`${START}([a-z-]+)(?:=([^${START}${END}]*))?${END}`, "g");
const option = (name, value) => `${START}${name}${value === void 0 ? "" : `=${value}`}${END}`;
function nameOptions(value, entry) {
	if (typeof value === "string") return nameInText(value, entry);
	if (Array.isArray(value)) return value.map((item) => nameOptions(item, entry));
	if (typeof value !== "object" || value === null) return value;
	const parts = Object.entries(value).map(([key, part]) => [key, key === "tree" ? part : nameOptions(part, entry)]);
	return Object.fromEntries(parts);
}
function nameOptionsInError(error, entry) {
	const { code, message, where, fix, cause } = error;
	return new GateError(code, nameInText(message, entry), {
		...nameOptions({
			where,
			fix
		}, entry),
		cause
	});
}
const nameInText = (text, entry) => text.replace(TERM, (term, name, value) => Object.hasOwn(INPUT_OF, name) ? WRITE[entry](name, value) : term);
const WRITE = {
	cli: (name, value) => {
		if (name === "image") return value ?? "an image";
		return value === void 0 ? `--${name}` : `--${name} ${value}`;
	},
	action: (name, value) => value === void 0 ? `input \`${INPUT_OF[name]}\`` : `${INPUT_OF[name]}: ${value}`
};
//#endregion
//#region src/host/interrupt.ts
const GRACE_MS = 6e3;
function stopOnSignals(process, timeoutMs) {
	const controller = new AbortController();
	const endMs = performance.now() + timeoutMs;
	setMaxListeners(0, controller.signal);
	const interrupt = () => {
		if (controller.signal.aborted) process.exit(130);
		controller.abort(new GateError("INTERRUPTED", "interrupted before a verdict"));
	};
	const timer = setTimeout(() => {
		controller.abort(new GateError("TIMEOUT", `the time limit of ${timeoutMs / 1e3} s is exceeded`, { fix: `allow more time, e.g. ${option("timeout", "1h")}` }));
	}, timeoutMs);
	timer.unref();
	const signals = [
		"SIGINT",
		"SIGTERM",
		"SIGHUP"
	];
	for (const name of signals) process.on(name, interrupt);
	return {
		signal: controller.signal,
		orStopped: (work) => Promise.race([work, rejectWhenStopped(controller.signal, work)]),
		timeLeftMs: () => Math.max(0, endMs - performance.now()),
		dispose: () => {
			clearTimeout(timer);
			for (const name of signals) process.off(name, interrupt);
		}
	};
}
async function rejectWhenStopped(signal, work) {
	await new Promise((resolve) => signal.addEventListener("abort", () => resolve(), { once: true }));
	const grace = new Promise((resolve) => {
		setTimeout(resolve, GRACE_MS).unref();
	});
	await Promise.race([grace, work.then(() => void 0, () => void 0)]);
	throw signal.reason;
}
//#endregion
//#region src/host/working-folder.ts
function getWorkingFolder(process) {
	try {
		return process.cwd();
	} catch (error) {
		throw new GateError("USAGE", getErrorCode(error) === "ENOENT" ? "the working directory no longer exists" : "the working directory can't be read", {
			fix: "change to an existing directory and run this again",
			cause: error
		});
	}
}
//#endregion
//#region src/model/pattern.ts
const joinPattern = (flags, ...parts) => new RegExp(parts.join(""), flags);
//#endregion
//#region src/report/words/inert.ts
const MOST_CHARACTERS = 4e3;
const PROSE = new Set([
	"message",
	"fix",
	"where",
	"why",
	"noBaseline",
	"notices",
	"oldLines",
	"newLines"
]);
function neutralize(text, isAscii = false) {
	return limitLength(text).replace(isAscii ? NOT_ASCII : HARMFUL, escapeCharacter);
}
function neutralizeLines(text, isAscii = false) {
	return limitLength(text.replaceAll("\r\n", "\n")).replaceAll("	", "    ").split("\n").map((line) => neutralize(line, isAscii)).join("\n");
}
function neutralizeReport(report, isAscii = false) {
	return neutralizeValue(report, "", isAscii);
}
const HARMFUL = joinPattern("gu", String.raw`(?![\u200c\u200d])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\u115f\u1160\u3164\uffa0]`, String.raw`|[\p{M}\u200c\u200d](?<=[\p{M}\u200c\u200d]{9})`);
const NOT_ASCII = /[^\x20-\x7e]/gu;
function escapeCharacter(character) {
	const code = character.codePointAt(0) ?? 0;
	const hex = code.toString(16);
	if (code < 128) return `\\x${hex.padStart(2, "0")}`;
	return code < 65536 ? `\\u${hex.padStart(4, "0")}` : `\\u{${hex}}`;
}
function limitLength(text) {
	if (text.length <= MOST_CHARACTERS) return text;
	return `${text.slice(0, MOST_CHARACTERS / 2)}…${text.slice(-4e3 / 2)}`;
}
function neutralizeValue(value, key, isAscii) {
	if (typeof value === "string") return neutralizeText(value, key, isAscii);
	if (Array.isArray(value)) return value.map((item) => neutralizeValue(item, key, isAscii));
	if (typeof value !== "object" || value === null || key === "tree") return key === "tree" ? null : value;
	return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, neutralizeValue(item, name, isAscii)]));
}
function neutralizeText(text, key, isAscii) {
	if (PROSE.has(key)) return neutralizeLines(text, isAscii);
	return neutralize(key === "instruction" ? limitLength(text).replace(/\s+/g, " ").trim() : text, isAscii);
}
const ambiguousRanges = [
	161,
	161,
	164,
	164,
	167,
	168,
	170,
	170,
	173,
	174,
	176,
	180,
	182,
	186,
	188,
	191,
	198,
	198,
	208,
	208,
	215,
	216,
	222,
	225,
	230,
	230,
	232,
	234,
	236,
	237,
	240,
	240,
	242,
	243,
	247,
	250,
	252,
	252,
	254,
	254,
	257,
	257,
	273,
	273,
	275,
	275,
	283,
	283,
	294,
	295,
	299,
	299,
	305,
	307,
	312,
	312,
	319,
	322,
	324,
	324,
	328,
	331,
	333,
	333,
	338,
	339,
	358,
	359,
	363,
	363,
	462,
	462,
	464,
	464,
	466,
	466,
	468,
	468,
	470,
	470,
	472,
	472,
	474,
	474,
	476,
	476,
	593,
	593,
	609,
	609,
	708,
	708,
	711,
	711,
	713,
	715,
	717,
	717,
	720,
	720,
	728,
	731,
	733,
	733,
	735,
	735,
	768,
	879,
	913,
	929,
	931,
	937,
	945,
	961,
	963,
	969,
	1025,
	1025,
	1040,
	1103,
	1105,
	1105,
	8208,
	8208,
	8211,
	8214,
	8216,
	8217,
	8220,
	8221,
	8224,
	8226,
	8228,
	8231,
	8240,
	8240,
	8242,
	8243,
	8245,
	8245,
	8251,
	8251,
	8254,
	8254,
	8308,
	8308,
	8319,
	8319,
	8321,
	8324,
	8364,
	8364,
	8451,
	8451,
	8453,
	8453,
	8457,
	8457,
	8467,
	8467,
	8470,
	8470,
	8481,
	8482,
	8486,
	8486,
	8491,
	8491,
	8531,
	8532,
	8539,
	8542,
	8544,
	8555,
	8560,
	8569,
	8585,
	8585,
	8592,
	8601,
	8632,
	8633,
	8658,
	8658,
	8660,
	8660,
	8679,
	8679,
	8704,
	8704,
	8706,
	8707,
	8711,
	8712,
	8715,
	8715,
	8719,
	8719,
	8721,
	8721,
	8725,
	8725,
	8730,
	8730,
	8733,
	8736,
	8739,
	8739,
	8741,
	8741,
	8743,
	8748,
	8750,
	8750,
	8756,
	8759,
	8764,
	8765,
	8776,
	8776,
	8780,
	8780,
	8786,
	8786,
	8800,
	8801,
	8804,
	8807,
	8810,
	8811,
	8814,
	8815,
	8834,
	8835,
	8838,
	8839,
	8853,
	8853,
	8857,
	8857,
	8869,
	8869,
	8895,
	8895,
	8978,
	8978,
	9312,
	9449,
	9451,
	9547,
	9552,
	9587,
	9600,
	9615,
	9618,
	9621,
	9632,
	9633,
	9635,
	9641,
	9650,
	9651,
	9654,
	9655,
	9660,
	9661,
	9664,
	9665,
	9670,
	9672,
	9675,
	9675,
	9678,
	9681,
	9698,
	9701,
	9711,
	9711,
	9733,
	9734,
	9737,
	9737,
	9742,
	9743,
	9756,
	9756,
	9758,
	9758,
	9792,
	9792,
	9794,
	9794,
	9824,
	9825,
	9827,
	9829,
	9831,
	9834,
	9836,
	9837,
	9839,
	9839,
	9886,
	9887,
	9919,
	9919,
	9926,
	9933,
	9935,
	9939,
	9941,
	9953,
	9955,
	9955,
	9960,
	9961,
	9963,
	9969,
	9972,
	9972,
	9974,
	9977,
	9979,
	9980,
	9982,
	9983,
	10045,
	10045,
	10102,
	10111,
	11094,
	11097,
	12872,
	12879,
	57344,
	63743,
	65024,
	65039,
	65533,
	65533,
	127232,
	127242,
	127248,
	127277,
	127280,
	127337,
	127344,
	127373,
	127375,
	127376,
	127387,
	127404,
	917760,
	917999,
	983040,
	1048573,
	1048576,
	1114109
];
const fullwidthRanges = [
	12288,
	12288,
	65281,
	65376,
	65504,
	65510
];
const wideRanges = [
	4352,
	4447,
	8986,
	8987,
	9001,
	9002,
	9193,
	9196,
	9200,
	9200,
	9203,
	9203,
	9725,
	9726,
	9748,
	9749,
	9776,
	9783,
	9800,
	9811,
	9855,
	9855,
	9866,
	9871,
	9875,
	9875,
	9889,
	9889,
	9898,
	9899,
	9917,
	9918,
	9924,
	9925,
	9934,
	9934,
	9940,
	9940,
	9962,
	9962,
	9970,
	9971,
	9973,
	9973,
	9978,
	9978,
	9981,
	9981,
	9989,
	9989,
	9994,
	9995,
	10024,
	10024,
	10060,
	10060,
	10062,
	10062,
	10067,
	10069,
	10071,
	10071,
	10133,
	10135,
	10160,
	10160,
	10175,
	10175,
	11035,
	11036,
	11088,
	11088,
	11093,
	11093,
	11904,
	11929,
	11931,
	12019,
	12032,
	12245,
	12272,
	12287,
	12289,
	12350,
	12353,
	12438,
	12441,
	12543,
	12549,
	12591,
	12593,
	12686,
	12688,
	12773,
	12783,
	12830,
	12832,
	12871,
	12880,
	42124,
	42128,
	42182,
	43360,
	43388,
	44032,
	55203,
	63744,
	64255,
	65040,
	65049,
	65072,
	65106,
	65108,
	65126,
	65128,
	65131,
	94176,
	94180,
	94192,
	94198,
	94208,
	101594,
	101631,
	101664,
	101760,
	101874,
	101888,
	102801,
	102816,
	102866,
	110576,
	110579,
	110581,
	110587,
	110589,
	110590,
	110592,
	110888,
	110898,
	110898,
	110928,
	110930,
	110933,
	110933,
	110948,
	110952,
	110960,
	111355,
	119552,
	119638,
	119648,
	119670,
	126980,
	126980,
	127183,
	127183,
	127374,
	127374,
	127377,
	127386,
	127406,
	127406,
	127488,
	127490,
	127504,
	127547,
	127552,
	127560,
	127568,
	127569,
	127584,
	127589,
	127744,
	127776,
	127789,
	127797,
	127799,
	127868,
	127870,
	127891,
	127904,
	127946,
	127951,
	127955,
	127968,
	127984,
	127988,
	127988,
	127992,
	128062,
	128064,
	128064,
	128066,
	128252,
	128255,
	128317,
	128331,
	128334,
	128336,
	128359,
	128378,
	128378,
	128405,
	128406,
	128420,
	128420,
	128507,
	128591,
	128640,
	128709,
	128716,
	128716,
	128720,
	128722,
	128725,
	128729,
	128732,
	128735,
	128747,
	128748,
	128756,
	128764,
	128986,
	128986,
	128992,
	129003,
	129008,
	129008,
	129292,
	129338,
	129340,
	129349,
	129351,
	129535,
	129648,
	129660,
	129664,
	129734,
	129736,
	129736,
	129740,
	129757,
	129759,
	129771,
	129775,
	129786,
	131072,
	196605,
	196608,
	262141
];
//#endregion
//#region node_modules/get-east-asian-width/utilities.js
const isInRange = (ranges, codePoint) => {
	let low = 0;
	let high = Math.floor(ranges.length / 2) - 1;
	while (low <= high) {
		const mid = Math.floor((low + high) / 2);
		const i = mid * 2;
		if (codePoint < ranges[i]) high = mid - 1;
		else if (codePoint > ranges[i + 1]) low = mid + 1;
		else return true;
	}
	return false;
};
//#endregion
//#region node_modules/get-east-asian-width/lookup.js
const commonCjkCodePoint = 19968;
const [wideFastPathStart, wideFastPathEnd] = findWideFastPathRange(wideRanges);
function findWideFastPathRange(ranges) {
	let fastPathStart = ranges[0];
	let fastPathEnd = ranges[1];
	for (let index = 0; index < ranges.length; index += 2) {
		const start = ranges[index];
		const end = ranges[index + 1];
		if (commonCjkCodePoint >= start && commonCjkCodePoint <= end) return [start, end];
		if (end - start > fastPathEnd - fastPathStart) {
			fastPathStart = start;
			fastPathEnd = end;
		}
	}
	return [fastPathStart, fastPathEnd];
}
const isAmbiguous = (codePoint) => {
	if (codePoint < 161 || codePoint > 1114109) return false;
	return isInRange(ambiguousRanges, codePoint);
};
const isFullwidth = (codePoint) => {
	if (codePoint < 12288 || codePoint > 65510) return false;
	return isInRange(fullwidthRanges, codePoint);
};
const isWide = (codePoint) => {
	if (codePoint >= wideFastPathStart && codePoint <= wideFastPathEnd) return true;
	if (codePoint < 4352 || codePoint > 262141) return false;
	return isInRange(wideRanges, codePoint);
};
//#endregion
//#region node_modules/get-east-asian-width/index.js
function validate(codePoint) {
	if (!Number.isSafeInteger(codePoint)) throw new TypeError(`Expected a code point, got \`${typeof codePoint}\`.`);
}
function eastAsianWidth(codePoint, { ambiguousAsWide = false } = {}) {
	validate(codePoint);
	if (isFullwidth(codePoint) || isWide(codePoint) || ambiguousAsWide && isAmbiguous(codePoint)) return 2;
	return 1;
}
//#endregion
//#region src/model/display-width.ts
function measureText(text) {
	if (isPlain(text)) return text.length;
	let cells = 0;
	for (const grapheme of splitGraphemes(text)) cells += measureGrapheme(grapheme);
	return cells;
}
function splitGraphemes(text) {
	return isPlain(text) ? [...text] : Array.from(getSegmenter().segment(text), ({ segment }) => segment);
}
function measureGrapheme(grapheme) {
	if (isPlain(grapheme)) return grapheme.length;
	if (EMOJI.test(grapheme)) return 2;
	let cells = 0;
	for (const character of grapheme) cells += measureCharacter(character);
	return cells;
}
let made;
function getSegmenter() {
	made ??= new Intl.Segmenter("en", { granularity: "grapheme" });
	return made;
}
const isPlain = (text) => /^[\x20-\x7e\xb7\u2013\u2026\u2192\u2264\u2265\u2500-\u25cb\u2714\u2716]*$/.test(text);
const EMOJI = /^(?:\p{Emoji_Presentation}|\p{Emoji}\p{Emoji_Modifier}?\uFE0F)/u;
const ZERO_WIDTH = /[\p{Mn}\p{Me}\p{Cf}\u1160-\u11FF\uD7B0-\uD7FF]/u;
function measureCharacter(character) {
	return ZERO_WIDTH.test(character) ? 0 : eastAsianWidth(character.codePointAt(0) ?? 0);
}
//#endregion
//#region src/report/paint/terminal/screen.ts
const COMFORTABLE_COLUMNS = 120;
function openScreen({ columns, verbose = false, ascii = false }) {
	return {
		columns: Math.min(Math.max(columns, 40), verbose ? 200 : COMFORTABLE_COLUMNS),
		isVerbose: verbose,
		isAscii: ascii,
		glyphs: ascii ? ASCII : UNICODE
	};
}
const UNICODE = {
	marks: {
		pass: "✔",
		fail: "✖",
		warn: "▲",
		inherited: "=",
		waived: "○",
		skipped: "–",
		unmeasured: "!"
	},
	rule: "─",
	ellipsis: "…",
	atMost: "≤",
	atLeast: "≥",
	bullet: "·",
	none: "–",
	about: "≈",
	arrow: "→",
	bar: [
		"▏",
		"▎",
		"▍",
		"▌",
		"▋",
		"▊",
		"▉",
		"█"
	]
};
const ASCII = {
	marks: {
		pass: "+",
		fail: "x",
		warn: "^",
		inherited: "=",
		waived: "o",
		skipped: "-",
		unmeasured: "!"
	},
	rule: "-",
	ellipsis: "...",
	atMost: "<=",
	atLeast: ">=",
	bullet: "*",
	none: "-",
	about: "~",
	arrow: "->",
	bar: ["#"]
};
const OUTCOME_STYLES = {
	pass: "green",
	fail: "red",
	warn: "yellow",
	inherited: "yellow",
	waived: "yellow",
	skipped: "dim",
	unmeasured: "red"
};
function drawBar(fraction, cells, { bar }) {
	const steps = Math.round(Math.min(Math.max(fraction, 0), 1) * cells * bar.length);
	const filled = fraction > 0 && cells > 0 ? Math.max(steps, 1) : 0;
	const rest = filled % bar.length;
	return (bar.at(-1) ?? "").repeat(Math.floor(filled / bar.length)) + (rest > 0 ? bar[rest - 1] : "");
}
//#endregion
//#region src/model/cut-end.ts
const countChars = (text) => text.length;
const countBytes = (text) => Buffer.byteLength(text);
function cutEnd(text, most, count, ellipsis = "…", split = (whole) => whole) {
	if (count(text) <= most) return text;
	const room = most - count(ellipsis);
	if (room < 0) return takeStart(ellipsis, most, count);
	return takeStart(split(text), room, count) + ellipsis;
}
function takeStart(pieces, room, count, join = (taken, next) => taken + next) {
	let taken = "";
	let used = 0;
	for (const piece of pieces) {
		used += count(piece);
		if (used > room) break;
		taken = join(taken, piece);
	}
	return taken;
}
//#endregion
//#region src/report/paint/terminal/shorten.ts
const shortenEnd = (text, cells, ellipsis = "…") => cutEnd(text, cells, measureText, ellipsis, splitGraphemes);
function shortenMiddle(text, cells, ellipsis = "…") {
	if (measureText(text) <= cells) return text;
	const room = cells - ellipsis.length;
	if (room < 4) return shortenEnd(text, cells, ellipsis);
	const characters = splitGraphemes(text);
	const head = takeStart(characters, Math.floor(room * .4), measureGrapheme);
	const tail = takeStart(characters.reverse(), room - measureText(head), measureGrapheme, (taken, next) => next + taken);
	return head + ellipsis + tail;
}
const BREAK = / (?!(?:[kMGTP]?B|s|min)\b)|(?<!\d) /;
function wrap(text, cells) {
	const lines = [];
	let line = "";
	for (const word of text.split(BREAK)) {
		const longer = line === "" ? word : `${line} ${word}`;
		if (measureText(longer) <= cells) {
			line = longer;
			continue;
		}
		if (line !== "") lines.push(line);
		const pieces = breakWord(word, cells);
		line = pieces.pop() ?? "";
		lines.push(...pieces);
	}
	return [...lines, line];
}
function wrapCode(code, margin, columns) {
	const lines = [];
	let line = margin;
	let isEmpty = true;
	for (const word of code.split(" ")) {
		const longer = isEmpty ? line + word : `${line} ${word}`;
		const cells = word === "\\" ? columns : columns - 2;
		if (measureText(longer) <= cells) {
			[line, isEmpty] = [longer, false];
			continue;
		}
		if (!isEmpty) lines.push(`${line} \\`);
		const pieces = isEmpty ? [longer] : [`${margin}    ${word}`];
		while (measureText(pieces.at(-1)) > columns - 2) pieces.push(...splitAt(pieces.pop(), columns - 2));
		line = pieces.pop();
		isEmpty = false;
		lines.push(...pieces.map((piece) => `${piece}\\`));
	}
	return [...lines, line];
}
const splitAt = (text, cells) => [text.slice(0, cells), text.slice(cells)];
function breakWord(word, cells) {
	const pieces = [];
	let piece = "";
	let width = 0;
	for (const grapheme of splitGraphemes(word)) {
		const wide = measureGrapheme(grapheme);
		if (width + wide > cells && piece !== "") {
			pieces.push(piece);
			piece = "";
			width = 0;
		}
		piece += grapheme;
		width += wide;
	}
	return [...pieces, piece];
}
//#endregion
//#region src/report/paint/terminal/spans.ts
const span = (text, ...styles) => ({
	text,
	styles
});
const measureLine = (line) => line.reduce((cells, { text }) => cells + measureText(text), 0);
const indent = (lines, cells = 2) => lines.map((line) => [span(" ".repeat(cells)), ...line]);
function paint(lines, columns, hasColor, ellipsis) {
	return lines.map((line) => `${paintLine(cut(trimEnd(line), columns, ellipsis), hasColor)}\n`).join("");
}
const SGR = {
	bold: [1, 22],
	dim: [2, 22],
	red: [31, 39],
	green: [32, 39],
	yellow: [33, 39],
	cyan: [36, 39]
};
function trimEnd(line) {
	const last = line.findLastIndex(({ text }) => text.trimEnd() !== "");
	return line.slice(0, last + 1).map((piece, i) => i === last ? {
		...piece,
		text: piece.text.trimEnd()
	} : piece);
}
const paintLine = (line, hasColor) => line.map(({ text, styles }) => paintSpan(text, hasColor ? styles : [])).join("");
function paintSpan(text, styles) {
	if (text === "") return "";
	return styles.reduce((painted, style) => `\x1b[${SGR[style][0]}m${painted}\x1b[${SGR[style][1]}m`, text);
}
function cut(line, columns, ellipsis) {
	if (measureLine(line) <= columns) return line;
	const kept = [];
	let room = columns - ellipsis.length;
	for (const piece of line) {
		const width = measureText(piece.text);
		if (width > room) return [...kept, {
			...piece,
			text: shortenEnd(piece.text, room + ellipsis.length, ellipsis)
		}];
		kept.push(piece);
		room -= width;
	}
	return kept;
}
//#endregion
//#region src/report/outline/document.ts
const formatLineNumbers = ({ lines: { line, endLine }, isRange }) => isRange && endLine !== line ? `${line}-${endLine}` : String(line);
const text = (...pieces) => pieces;
const code = (name, cut) => cut === void 0 ? { code: name } : {
	code: name,
	cut
};
const paragraph = (...pieces) => ({
	kind: "paragraph",
	text: pieces
});
const toneParagraph = (tone, ...pieces) => ({
	kind: "paragraph",
	tone,
	text: pieces
});
const listLines = (lines) => lines.length === 0 ? [] : [{
	kind: "list",
	items: lines.map((line) => text(line))
}];
//#endregion
//#region src/report/paint/terminal/text.ts
function fitText(text, cells, screen) {
	const { ellipsis } = screen.glyphs;
	const words = text.map((piece) => paintPiece(piece, screen));
	const total = words.reduce((sum, word) => sum + measureText(word), 0);
	const longest = text.reduce((best, piece, i) => typeof piece === "object" && "code" in piece && measureText(words[i] ?? "") > measureText(words[best] ?? "") ? i : best, -1);
	const piece = text[longest];
	let left = cells;
	return words.map((word, i) => {
		let shown = word;
		if (i === longest && total > cells && typeof piece === "object" && "code" in piece) {
			const room = Math.max(Math.min(measureText(word), FEWEST_NAME_CELLS), measureText(word) - (total - cells));
			shown = piece.cut === "end" ? shortenEnd(word, room, ellipsis) : shortenMiddle(word, room, ellipsis);
		}
		shown = shortenEnd(shown, Math.max(0, left), ellipsis);
		left -= measureText(shown);
		return toSpan(text[i] ?? "", shown);
	});
}
const FEWEST_NAME_CELLS = 12;
const toSpan = (piece, words) => typeof piece === "object" && "strong" in piece ? span(words, "bold") : span(words);
const toPlainText = (text, screen) => text.map((piece) => paintPiece(piece, screen)).join("").trim();
function paintPiece(piece, { glyphs, isAscii }) {
	if (typeof piece === "string") return isAscii ? toAscii(piece) : piece;
	if ("strong" in piece) return isAscii ? toAscii(piece.strong) : piece.strong;
	if ("code" in piece) return piece.code;
	const { file, by } = piece.lines;
	const name = shortenMiddle(`${file.slice(file.lastIndexOf("/") + 1)}:${formatLineNumbers(piece)}`, MOST_LINE_CELLS, glyphs.ellipsis);
	return by === "instruction" ? `${glyphs.about} ${name}` : name;
}
const toAscii = (words) => words.replace(/[≤≥≈→·–…▁-█]/g, (sign) => ASCII_SIGNS[sign] ?? "?");
const ASCII_SIGNS = {
	"≤": "<=",
	"≥": ">=",
	"≈": "~",
	"→": "->",
	"·": "*",
	"–": "-",
	"…": "...",
	"▁": "_",
	"▂": "_",
	"▃": ".",
	"▄": "-",
	"▅": "-",
	"▆": "=",
	"▇": "#",
	"█": "#"
};
const MOST_LINE_CELLS = 22;
//#endregion
//#region src/report/paint/terminal/table-rows.ts
const FEWEST_MAIN_CELLS = 24;
function paintRows({ columns, rows }, screen) {
	let shown = columns.map((column, at) => ({
		column,
		at
	})).filter(({ column }) => column.only !== "markdown").filter(({ column }) => !(column.kind === "bar" && screen.columns < 60));
	const widest = Math.max(0, ...rows.map((row) => measureMain(row, columns, screen)));
	const wanted = Math.min(widest, FEWEST_MAIN_CELLS);
	for (;;) {
		const lines = alignCells(shown, rows, screen);
		if (measureMainRoom(shown, lines, screen) >= wanted) return insertMain(shown, lines, rows, screen);
		const sacrifices = shown.map(({ column }) => column.sacrifice ?? 0);
		const most = Math.max(...sacrifices);
		if (most === 0) return stackRows(shown, rows, screen);
		shown = shown.filter(({ column }) => (column.sacrifice ?? 0) !== most);
	}
}
function alignCells(shown, rows, screen) {
	const others = shown.filter(({ column }) => !column.isMain);
	const cells = rows.map((row) => others.map(({ column, at }) => paintCell(row, column, row.cells[at] ?? [], screen)));
	const widths = others.map((_, at) => Math.max(0, ...cells.map((row) => measureLine(row[at] ?? []))));
	return cells.map((row) => row.map((cell, at) => {
		const gap = span(" ".repeat((widths[at] ?? 0) - measureLine(cell)));
		return others[at]?.column.kind === "number" ? [gap, ...cell] : [...cell, gap];
	}));
}
const GAP = 2;
function measureMainRoom(shown, lines, { columns }) {
	const [first = []] = lines;
	const others = first.reduce((sum, cell) => sum + (measureLine(cell) === 0 ? 0 : measureLine(cell) + GAP), 0);
	return shown.some(({ column }) => column.isMain) ? columns - 2 - others : columns;
}
function insertMain(shown, lines, rows, screen) {
	const room = measureMainRoom(shown, lines, screen);
	const place = shown.findIndex(({ column }) => column.isMain);
	const main = shown[place];
	const isLast = place === shown.length - 1;
	const mains = rows.map((row) => addNote(row, getText(main && row.cells[main.at]), room, screen));
	const texts = mains.map(({ words }) => fitText(words, room, screen));
	const width = isLast ? 0 : Math.max(0, ...texts.map(measureLine));
	return rows.flatMap((row, i) => {
		const words = texts[i] ?? [];
		const padded = isLast ? words : [...words, span(" ".repeat(Math.max(0, width - measureLine(words))))];
		const cells = [...lines[i] ?? []];
		cells.splice(place, 0, padded);
		const line = cells.filter((cell) => measureLine(cell) > 0).flatMap((cell, at) => at === 0 ? cell : [span(" ".repeat(GAP)), ...cell]);
		return [
			[span("  "), ...line],
			...mains[i]?.below ?? [],
			...paintBelow(row, screen)
		];
	});
}
function addNote({ note = [] }, words, room, screen) {
	const line = [
		...words,
		" · ",
		...note
	];
	if (note.length === 0 || measureText(toPlainText(line, screen)) <= room) return {
		words: note.length === 0 ? words : line,
		below: []
	};
	return {
		words,
		below: wrap(toPlainText(note, screen), screen.columns - 4).map((part) => [span("    "), span(part, "dim")])
	};
}
function stackRows(shown, rows, screen) {
	return rows.flatMap((row) => {
		const mark = shown.find(({ column }) => column.kind === "mark");
		const main = shown.find(({ column }) => column.isMain);
		const others = shown.filter(({ column }) => !column.isMain && column.kind !== "mark");
		const start = mark ? [...paintCell(row, mark.column, row.cells[mark.at] ?? [], screen), span(" ")] : [];
		const cells = screen.columns - 4;
		const { words, below } = addNote(row, getText(main && row.cells[main.at]), cells, screen);
		const figures = others.map(({ at }) => toPlainText(getText(row.cells[at]), screen)).filter((words) => words !== "").join(", ");
		const styles = row.outcome === void 0 || row.outcome === "pass" ? [] : [OUTCOME_STYLES[row.outcome]];
		return [
			[
				span("  "),
				...start,
				...fitText(words, cells, screen)
			],
			...indent(wrap(figures, cells).map((line) => [span(line, ...styles)]), 4),
			...below,
			...paintBelow(row, screen)
		];
	});
}
const paintBelow = ({ below = [] }, screen) => below.flatMap((line) => paintBelowLine(line, screen));
function paintBelowLine(line, screen) {
	if (line.some((piece) => typeof piece !== "string")) return [[span("    "), ...fitText(line, screen.columns - 4, screen).map(dim)]];
	return wrap(toPlainText(line, screen), screen.columns - 4).map((words) => [span("    "), span(words, "dim")]);
}
const dim = ({ text }) => span(text, "dim");
const measureMain = (row, columns, screen) => measureText(toPlainText(getText(row.cells[columns.findIndex(({ isMain }) => isMain)]), screen));
const getText = (cell) => Array.isArray(cell) ? cell : [];
const BAR_CELLS = 10;
function paintCell(row, column, cell, screen) {
	if ("mark" in cell) return [span(screen.glyphs.marks[cell.mark], OUTCOME_STYLES[cell.mark])];
	if ("fraction" in cell) return [span(drawBar(cell.fraction, BAR_CELLS, screen.glyphs).padEnd(BAR_CELLS))];
	const words = toPlainText(cell, screen);
	if (column.isQuiet) return [span(words, "dim")];
	const isStrong = cell.some((piece) => typeof piece === "object" && "strong" in piece);
	const isBad = column.kind === "number" && row.outcome !== void 0 && row.outcome !== "pass";
	return [span(words, ...isStrong ? ["bold"] : [], ...isBad ? [OUTCOME_STYLES[row.outcome]] : [])];
}
//#endregion
//#region src/report/paint/terminal/paint.ts
const paintSections = (sections, screen) => stack(sections.map((section) => paintSection(section, screen)));
const stack = (blocks) => blocks.filter((block) => block.length > 0).flatMap((block, i) => i === 0 ? block : [[], ...block]);
function paintSection(section, screen) {
	switch (section.kind) {
		case "paragraph": return paintParagraph(toPlainText(section.text, screen), screen, "", ...TONES[section.tone ?? "plain"]);
		case "list": return section.items.flatMap((item) => paintParagraph(toPlainText(item, screen), screen, `${screen.glyphs.bullet} `));
		case "code": return section.lines.flatMap((line) => paintCodeLine(line, screen));
		case "alert": return [...paintParagraph(section.title, screen, `${screen.glyphs.marks.warn} `, "yellow", "bold"), ...section.items.flatMap((item) => paintParagraph(toPlainText(item, screen), screen, `${screen.glyphs.bullet} `))];
		case "heading": return paintHeadline(section.outcome, toPlainText(section.text, screen), screen);
		case "table": return paintTable(section, screen);
	}
}
const TONES = {
	plain: [],
	quiet: ["dim"],
	warning: ["yellow"],
	failure: ["red"]
};
function paintHeadline(outcome, words, { columns, glyphs }) {
	const styles = outcome === "pass" ? ["bold"] : [OUTCOME_STYLES[outcome], "bold"];
	const mark = span(`${glyphs.marks[outcome]} `, OUTCOME_STYLES[outcome], "bold");
	return wrap(words, columns - 2).map((line, i) => [i === 0 ? mark : span("  "), span(line, ...styles)]);
}
function paintParagraph(words, { columns }, lead = "", ...styles) {
	const cells = columns - 2 - measureText(lead);
	return words.split("\n").flatMap((line) => wrap(line, cells)).map((line, i) => [span(`  ${i === 0 ? lead : " ".repeat(measureText(lead))}`), span(line, ...styles)]);
}
function paintSectionHeading(title, remark, screen) {
	const { columns, glyphs } = screen;
	const shown = shortenEnd(title, columns - SHORTEST_RULE - 3, glyphs.ellipsis);
	const room = columns - measureText(shown) - SHORTEST_RULE - 4;
	const isBeside = measureText(remark) <= room;
	const end = remark !== "" && isBeside ? ` ${remark}` : "";
	const rule = glyphs.rule.repeat(columns - 3 - measureText(shown) - measureText(end));
	return [[
		span("  "),
		span(shown, "bold"),
		span(` ${rule}`, "dim"),
		span(end, "dim")
	], ...isBeside ? [] : paintParagraph(remark, screen, "", "dim")];
}
const SHORTEST_RULE = 3;
function paintCodeLine(line, { columns }) {
	const code = line.trimStart();
	const margin = " ".repeat(6 + line.length - code.length);
	if (!code.startsWith("#")) return wrapCode(code, margin, columns).map((words) => [span(words)]);
	return wrap(code, columns - margin.length - 2).map((part, i) => [span(margin), span(i === 0 ? part : `# ${part}`, "dim")]);
}
function paintTable(table, screen) {
	return [
		...table.title.length === 0 ? [] : paintSectionHeading(toPlainText(table.title, screen), toPlainText([table.remark ?? ""], screen), screen),
		...paintRows(table, screen),
		...table.more === "" ? [] : [[span(`  ${toPlainText([table.more], screen)}`, "dim")]]
	];
}
//#endregion
//#region src/report/paint/terminal/error.ts
function renderError(error, options) {
	const screen = openScreen(options);
	const clean = (words) => neutralizeLines(words, screen.isAscii);
	const [first = "", ...rest] = clean(error.message).split("\n");
	const [start = "", ...continued] = wrap(first, screen.columns - PREFIX.length);
	return paint([
		[span(PREFIX, "red", "bold"), span(start)],
		...continued.map((line) => [span(" ".repeat(PREFIX.length)), span(line)]),
		...rest.map((line) => [span(line)]),
		...paintRemedy(clean(error.where ?? ""), clean(error.fix ?? ""), screen)
	], PREFORMATTED_COLUMNS, options.color, screen.glyphs.ellipsis);
}
const PREFIX = "plimsoll: ";
const PREFORMATTED_COLUMNS = 400;
const paintRemedy = (where, fix, screen) => [...where === "" ? [] : paintParagraph(where, screen, "where  "), ...fix === "" ? [] : paintParagraph(fix, screen, "fix    ")];
//#endregion
//#region src/model/builder-options.ts
const BUILDER_OPTIONS = {
	"cache-from": {
		input: "cache-from",
		form: "several",
		needsBuildKit: false
	},
	"cache-to": {
		input: "cache-to",
		form: "several",
		needsBuildKit: true
	},
	network: {
		input: "network",
		form: "one",
		needsBuildKit: false
	},
	ssh: {
		input: "ssh",
		form: "several",
		needsBuildKit: true
	},
	"build-context": {
		input: "build-contexts",
		form: "several",
		needsBuildKit: true
	},
	"add-host": {
		input: "add-hosts",
		form: "several",
		needsBuildKit: false
	},
	"no-cache": {
		input: "no-cache",
		form: "switch",
		needsBuildKit: false
	},
	pull: {
		input: "pull",
		form: "switch",
		needsBuildKit: false
	},
	builder: {
		input: "builder",
		form: "one",
		needsBuildKit: true
	}
};
const BUILDER_OPTION_NAMES = Object.keys(BUILDER_OPTIONS);
const omitOptions = (options, ...names) => new Map([...options ?? []].filter(([name]) => !names.includes(name)));
function findBuilderOption(key) {
	const dashed = key.toLowerCase().replaceAll("_", "-");
	return BUILDER_OPTION_NAMES.find((name) => name === dashed || BUILDER_OPTIONS[name].input === dashed);
}
//#endregion
//#region src/oci/platform-names.ts
const SYSTEMS = new Set(["linux windows aix android darwin dragonfly freebsd hurd illumos ios js netbsd openbsd", "plan9 solaris zos"].flatMap((line) => line.split(" ")));
const ARCHITECTURES = new Set(["amd64 arm64 386 arm ppc64le riscv64 s390x amd64p32 armbe arm64be ppc64 loong64 mips", "mipsle mips64 mips64le mips64p32 mips64p32le ppc riscv s390 sparc sparc64 wasm"].flatMap((line) => line.split(" ")));
const OTHER_NAMES = new Map([
	["x64", "amd64"],
	["x86", "386"],
	["i686", "386"],
	["armel", "arm/v6"],
	["armv6", "arm/v6"],
	["armv6l", "arm/v6"],
	["arm32v6", "arm/v6"],
	["armv7", "arm/v7"],
	["armv7l", "arm/v7"],
	["arm32v7", "arm/v7"],
	["armv8", "arm64"],
	["arm64v8", "arm64"]
]);
const isKnownSystem = (name) => SYSTEMS.has(name);
const isKnownArchitecture = (name) => ARCHITECTURES.has(name);
const isOtherName = (name) => OTHER_NAMES.has(name);
function explainPlatform(text) {
	const meant = suggestPlatform(text);
	return meant === void 0 ? "write OS/ARCHITECTURE, e.g. linux/amd64 or linux/arm/v7" : `did you mean ${meant}?`;
}
function suggestPlatform(text) {
	const words = text.toLowerCase().replaceAll(/x86[_-]64/g, "amd64").replaceAll("aarch64", "arm64").split(/[^a-z0-9]+/).filter((word) => word !== "");
	const system = words.find(isKnownSystem) ?? "linux";
	const at = words.findIndex((word) => isKnownArchitecture(word) || isOtherName(word));
	const word = words[at];
	if (word === void 0) return void 0;
	const architecture = OTHER_NAMES.get(word) ?? word;
	const variant = /^v\d$/.exec(words[at + 1] ?? "")?.[0];
	return [
		system,
		architecture,
		...variant !== void 0 && !architecture.includes("/") ? [variant] : []
	].join("/");
}
//#endregion
//#region src/oci/platform.ts
function formatPlatform(platform) {
	return [
		platform.os,
		platform.architecture,
		...platform.variant ? [platform.variant] : []
	].join("/");
}
function parsePlatform(text) {
	const parts = text.trim().toLowerCase().split("/");
	if (parts.length > 3 || parts.some((part) => !/^[a-z0-9_.-]+$/.test(part))) return void 0;
	const [first = "", second, variant] = parts;
	const architecture = normalizeArchitecture(second ?? first);
	if (second === void 0) return isKnownArchitecture(architecture) ? {
		os: "linux",
		architecture
	} : void 0;
	if (isKnownArchitecture(normalizeArchitecture(first)) || isKnownSystem(architecture) || isOtherName(architecture)) return void 0;
	return {
		os: first,
		architecture,
		...variant ? { variant } : {}
	};
}
function platformMatches(have, wanted) {
	return isSameMachine(have, wanted) && (wanted.variant === void 0 || normalizeVariant(have) === normalizeVariant(wanted));
}
const mayMatch = (have, wanted) => have.variant === void 0 ? isSameMachine(have, wanted) : platformMatches(have, wanted);
const isSamePlatform = (a, b) => a === b || normalizePlatform(a) === normalizePlatform(b);
function toPlatformName(text) {
	const platform = text.includes("/") ? parsePlatform(text) : void 0;
	if (platform === void 0) return void 0;
	const { os, architecture, variant } = platform;
	return isKnownSystem(os) && isKnownArchitecture(architecture) ? formatPlatform({
		os,
		architecture,
		variant: variant && normalizeVariant(platform)
	}) : void 0;
}
function listPlatformNames(platform) {
	const parts = platform.split("/");
	if (parts.length < 2 || parts.length > 3) return [];
	const [os, architecture, variant] = normalizePlatform(platform).split("/");
	const name = `${os}/${architecture}`;
	return variant ? [`${name}/${variant}`, name] : [name];
}
const isKnownPlatform = (platform) => platform !== void 0 && isKnown(platform.os) && isKnown(platform.architecture);
function resolvePlatform(listed, config) {
	if (!isKnownPlatform(listed)) return config;
	const variant = listed.variant ?? (isSameMachine(listed, config) ? config.variant : void 0) ?? "";
	const { os, architecture } = listed;
	return {
		os,
		architecture,
		...variant ? { variant } : {}
	};
}
const isKnown = (word) => word !== "" && word !== "unknown";
const isSameMachine = (a, b) => a.os.toLowerCase() === b.os.toLowerCase() && normalizeArchitecture(a.architecture) === normalizeArchitecture(b.architecture);
function normalizePlatform(text) {
	const [os = "", architecture = "", variant] = text.split("/");
	const platform = {
		os,
		architecture,
		variant
	};
	return [
		os.toLowerCase(),
		normalizeArchitecture(architecture),
		normalizeVariant(platform)
	].join("/");
}
function normalizeArchitecture(name) {
	const lower = name.toLowerCase();
	return {
		x86_64: "amd64",
		"x86-64": "amd64",
		aarch64: "arm64",
		i386: "386",
		armhf: "arm"
	}[lower] ?? lower;
}
function normalizeVariant({ architecture, variant }) {
	if (variant) return variant.toLowerCase().replace(/^(?=\d)/, "v");
	return {
		amd64: "v1",
		arm64: "v8",
		arm: "v7"
	}[normalizeArchitecture(architecture)];
}
//#endregion
//#region src/host/checkout-boundary.ts
function followInCheckout(path, place) {
	const full = resolve(place.cwd, path);
	const real = resolveRealPath(full);
	for (const root of listEnclosingCheckouts(full, place)) if (!isWithin(real, resolveRealPath(root))) throw createOutsideError();
	if (isGitFile(real) && !isGitFile(full)) throw createOutsideError();
	return real;
}
function isOutside(path, from, place) {
	const full = resolve(place.cwd, path);
	const roots = listEnclosingCheckouts(resolve(place.cwd, from), place);
	return roots.some((root) => !isWithin(full, root)) || roots.length > 0 && isGitFile(full);
}
function listEnclosingCheckouts(full, { env = {} }) {
	const roots = [full, ...listAncestors(full)].filter((folder) => existsSync(join(folder, ".git")));
	const workspace = env.GITHUB_ACTIONS === "true" ? env.GITHUB_WORKSPACE : void 0;
	return workspace && isWithin(full, resolve(workspace)) ? [...roots, resolve(workspace)] : roots;
}
const findNearestCheckout = (full) => listEnclosingCheckouts(full, { cwd: full })[0];
function listAncestors(path) {
	const parent = dirname(path);
	return parent === path ? [] : [parent, ...listAncestors(parent)];
}
function isWithin(path, folder) {
	const below = relative(folder, path);
	return below !== ".." && !below.startsWith(`..${sep}`) && !isAbsolute(below);
}
const isGitFile = (path) => /(?:^|[/\\])\.git(?:[/\\]|$)/i.test(path);
function resolveRealPath(path) {
	try {
		return realpathSync.native(path);
	} catch (error) {
		throw toUnreadableFile(error);
	}
}
const createOutsideError = () => new UnreadableFile("outside", "it is a symbolic link out of the repository");
//#endregion
//#region src/publish/report-file.ts
const writeReportFile = (path, text) => writeText(path, text, "report");
async function writeBudgetFile(path, text) {
	let real;
	try {
		real = followInCheckout(path, {
			cwd: process.cwd(),
			env: process.env
		});
	} catch (error) {
		if (!(error instanceof UnreadableFile) || error.problem === "outside") throw new GateError("REPORT_UNWRITABLE", `the budget could not be written: ${getMessage(error)}`, {
			where: path,
			fix: "choose another path",
			cause: error
		});
		real = path;
	}
	await writeText(real, text, "budget");
}
const writeHistoryFile = (path, text) => writeText(path, text, "history");
const writeSourceFile = (path, text) => writeText(path, text, "file");
async function writeText(path, text, what) {
	const there = await promises.stat(path).catch(() => void 0);
	if (there?.isDirectory()) throw createUnwritableError(path, { code: "EISDIR" }, what);
	if (there !== void 0 && !there.isFile()) return writeInto(path, text).catch((error) => Promise.reject(createUnwritableError(path, error, what)));
	return writeWhole(path, text, what, there && there.mode & 511);
}
async function writeInto(path, text) {
	const probe = await promises.open(path, constants.O_WRONLY | constants.O_NONBLOCK);
	try {
		await promises.writeFile(path, text);
	} finally {
		await probe.close();
	}
}
async function writeWhole(path, text, what, mode) {
	const temporary = `${path}.${randomBytes(4).toString("hex")}.tmp`;
	let handle;
	try {
		handle = await promises.open(temporary, "wx", mode);
		await handle.writeFile(text);
		await handle.sync();
		await handle.close();
		await promises.rename(temporary, path);
	} catch (error) {
		await handle?.close().catch(() => void 0);
		await promises.rm(temporary, { force: true }).catch(() => void 0);
		throw createUnwritableError(path, error, what);
	}
}
const FIXES = {
	ENOSPC: "free some disk space, or choose another path",
	EDQUOT: "free some disk space, or choose another path",
	ENOENT: "create the folder first",
	ENOTDIR: "check the path",
	EISDIR: "specify a file in the folder",
	EPIPE: "let the program that reads it read to the end, or write to a file",
	ENXIO: "start the program that reads the pipe first, or write to a file"
};
const WORDS$1 = {
	ENOENT: "its folder does not exist",
	ENXIO: "nothing reads the pipe",
	EPIPE: "the program that reads it closed it"
};
function createUnwritableError(path, error, what = "report") {
	const code = getErrorCode(error);
	return new GateError("REPORT_UNWRITABLE", `the ${what} could not be written: ${WORDS$1[code] ?? describeFileError(error)}`, {
		where: path,
		fix: FIXES[code] ?? "choose another path",
		cause: error
	});
}
//#endregion
//#region src/model/byte-text.ts
const BYTE_UNITS = [
	"B",
	"kB",
	"MB",
	"GB",
	"TB",
	"PB"
];
function toByteText(bytes, extraDigits = 0) {
	if (bytes < 0) {
		const { text, value } = toByteText(-bytes, extraDigits);
		return {
			text: `-${text}`,
			value: -value
		};
	}
	if (bytes < 1e3) return {
		text: `${bytes} B`,
		value: bytes
	};
	for (let power = 1;; power++) {
		const text = (bytes / 1e3 ** power).toFixed((power > 2 ? 2 : 1) + extraDigits);
		if (Number(text) < 1e3 || power === BYTE_UNITS.length - 1) return {
			text: `${text} ${BYTE_UNITS[power]}`,
			value: Math.round(Number(text) * 1e3 ** power)
		};
	}
}
//#endregion
//#region src/report/words/format.ts
const DIGITS = {
	ratio: 2,
	percent: 1,
	seconds: 1
};
const MOST_EXTRA = {
	bytes: 2,
	count: 0,
	ratio: 8,
	percent: 7,
	seconds: 2,
	money: 2
};
const formatBytes = (bytes) => toByteText(bytes).text;
const formatCount = (count) => String(count).replace(/\B(?=(?:\d{3})+$)/g, ",");
const formatPlural = (count, noun) => `${formatCount(count)} ${noun}${count === 1 ? "" : "s"}`;
function formatSeconds(seconds) {
	if (seconds < 9.95) return `${seconds.toFixed(1)} s`;
	return seconds < 119.5 ? `${Math.round(seconds)} s` : `${Math.round(seconds / 60)} min`;
}
function formatBandwidth(bytesPerSecond) {
	const bits = bytesPerSecond * 8;
	const [name, multiple] = BIT_UNITS.find(([, unit]) => bits >= unit) ?? ["kbps", 1e3];
	return `${Number((bits / multiple).toPrecision(3))} ${name}`;
}
const BIT_UNITS = [
	["Tbps", 0xe8d4a51000],
	["Gbps", 1e9],
	["Mbps", 1e6]
];
function formatShare(part, whole) {
	const text = whole > 0 ? (part / whole * 100).toFixed(1) : "0.0";
	if (text === "0.0" && part > 0) return "<0.1%";
	return text === "100.0" && part < whole ? ">99.9%" : `${text}%`;
}
function formatApart(value, limits, scale, others = []) {
	const numbers = [
		value,
		...limits,
		...others
	];
	const different = new Set(numbers).size;
	for (let extra = countFaithfulDigits(limits, scale); extra <= MOST_EXTRA[scale]; extra++) {
		const texts = numbers.map((number) => formatNumber(number, scale, extra).text);
		if (new Set(texts).size === different) return texts;
	}
	return numbers.map((number) => writeOut(number, scale));
}
function formatDistance(distance, bound, scale) {
	if (distance === 0) return "at the limit";
	const [amount] = formatApart(Math.abs(distance), [0], scale);
	const isBeyond = distance > 0;
	const words = bound === "atMost" ? isBeyond ? "over" : "left" : isBeyond ? "below" : "above";
	return `${scale === "percent" ? amount.replace("%", " points") : amount} ${words}`;
}
function countFaithfulDigits(limits, scale) {
	for (let extra = 0; extra <= 2; extra++) if (limits.every((limit) => Math.abs(formatNumber(limit, scale, extra).value - limit) < 1e-9)) return extra;
	return 0;
}
function formatNumber(number, scale, extraDigits) {
	if (scale === "count") return {
		text: formatCount(number),
		value: number
	};
	if (scale === "bytes") return toByteText(number, extraDigits);
	if (scale === "seconds") {
		const text = number.toFixed(DIGITS.seconds + extraDigits);
		return {
			text: `${text} s`,
			value: Number(text)
		};
	}
	if (scale === "money") return formatAmount(number, extraDigits);
	const hundred = scale === "percent" ? 100 : 1;
	const text = (number * hundred).toFixed(DIGITS[scale] + extraDigits);
	return {
		text: scale === "percent" ? `${text}%` : text,
		value: Number(text) / hundred
	};
}
function formatAmount(amount, digits) {
	const [whole = "", ...cents] = amount.toFixed(digits).split(".");
	return {
		text: [formatCount(Number(whole)), ...cents].join("."),
		value: Number(amount.toFixed(digits))
	};
}
function writeOut(number, scale) {
	if (scale === "bytes") return `${formatCount(number)} B`;
	if (scale === "seconds") return `${number} s`;
	if (scale === "money") return formatAmount(number, 2).text;
	return scale === "count" ? formatCount(number) : String(number);
}
const joinWords = (...words) => words.filter((word) => word !== "").join(" ");
//#endregion
//#region src/version.ts
const VERSION = "0.1.0";
//#endregion
//#region src/model/edit-distance.ts
function computeEditDistance(a, b, most = Number.POSITIVE_INFINITY) {
	let [before, previous] = [[], Array.from({ length: b.length + 1 }, (_, j) => j)];
	for (let i = 1; i <= a.length; i++) {
		const row = [i];
		for (let j = 1; j <= b.length; j++) {
			const change = a[i - 1] === b[j - 1] ? 0 : 1;
			let edits = Math.min(getCost(previous, j) + 1, getCost(row, j - 1) + 1, getCost(previous, j - 1) + change);
			if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) edits = Math.min(edits, getCost(before, j - 2) + 1);
			row.push(edits);
		}
		if (Math.min(...row) > most && Math.min(...previous) > most) return most + 1;
		[before, previous] = [previous, row];
	}
	return getCost(previous, b.length);
}
const getCost = (row, index) => row[index] ?? 0;
//#endregion
//#region src/budget/parse/closest.ts
const findClosest = (word, known) => createFinder(known)(word);
function createFinder(known) {
	const candidates = Array.from(known, (word) => ({
		word,
		plain: simplify(word)
	}));
	return (word) => {
		const plain = simplify(word);
		const mostEdits = Math.max(1, Math.floor(plain.length * .4));
		let best;
		for (const candidate of candidates) {
			if (Math.abs(candidate.plain.length - plain.length) > mostEdits) continue;
			const edits = computeEditDistance(plain, candidate.plain, mostEdits);
			if (edits <= mostEdits && (best === void 0 || edits < best.edits)) best = {
				word: candidate.word,
				edits
			};
		}
		return best?.word;
	};
}
const simplify = (word) => word.toLowerCase().replaceAll(/[-_]/g, "");
//#endregion
//#region src/budget/presets.ts
const createLimits = (highestImageBytes, highestReclaimableBytes) => ({
	highestImageBytes,
	highestReclaimableBytes
});
const PRESETS = {
	go: {
		title: "a static Go program",
		limits: createLimits(2e7, 1e6)
	},
	rust: {
		title: "a static Rust program",
		limits: createLimits(2e7, 1e6)
	},
	static: {
		title: "a static program",
		limits: createLimits(2e7, 1e6)
	},
	node: {
		title: "Node.js with production dependencies",
		limits: createLimits(2e8, 1e7)
	},
	python: {
		title: "Python on a slim base",
		limits: createLimits(12e7, 1e7)
	},
	java: {
		title: "a Java runtime with an application",
		limits: createLimits(25e7, 1e7)
	}
};
const PRESET_NAMES = Object.keys(PRESETS);
const findPreset = (name) => Object.hasOwn(PRESETS, name) ? PRESETS[name] : void 0;
const listPresetLimits = ({ limits }, from) => new Map(Object.entries(limits).map(([key, limit]) => [key, { fail: {
	limit,
	from
} }]));
//#endregion
//#region src/budget/image-name.ts
const IMAGE_NAME = "[A-Za-z0-9][A-Za-z0-9._-]*";
//#endregion
//#region src/model/advice.ts
const ADVICE_IDS = [
	"package-index",
	"language-cache",
	"development-dependencies",
	"private-files",
	"toolchain",
	"debug-tools",
	"version-control",
	"recommended-packages",
	"build-stage",
	"data-files",
	"sparse-files",
	"unneeded-files",
	"duplicates",
	"deleted-later",
	"copied-metadata",
	"rewritten-paths",
	"debug-sections",
	"install-order",
	"changing-timestamps",
	"squashed-image",
	"base-image"
];
const OPTIONAL_ADVICE_IDS = ADVICE_IDS.filter((id) => id !== "private-files");
//#endregion
//#region src/sources/named-file.ts
function refuseNamedFile(text, { name, source }, exists = existsSync) {
	if (!exists(text)) return;
	throw new GateError("SOURCE_AMBIGUOUS", `"${text}" can be the file, or ${source} with the name ${name}`, { fix: `use ./${text} for the file; for the other, rename the file` });
}
//#endregion
//#region src/gate/named-sources.ts
function parseNamedSources(texts) {
	const sources = texts.map(parseNamedSource);
	checkUniqueNames(sources);
	return sources;
}
function checkUniqueNames(sources) {
	const names = sources.flatMap(({ name }) => name ?? []);
	const left = new Set(names);
	const twice = names.find((name) => !left.delete(name));
	if (twice === void 0) return;
	throw new GateError("USAGE", `duplicate image name ${twice}`, { fix: "give each image a unique name: NAME=SOURCE" });
}
const NAMED = new RegExp(`^(${IMAGE_NAME})=(.+)$`, "s");
const NAMED_IN_YAML = joinPattern("s", "^(?!(?:docker|podman|registry|archive|oci|report|build)(?:-[a-z]+)?:)", String.raw`(${IMAGE_NAME})(?::\s+|\s+=\s+)(.+)$`);
function parseNamedSource(text) {
	const [, name, rest] = NAMED.exec(text) ?? NAMED_IN_YAML.exec(text) ?? [];
	if (name === void 0 || rest === void 0) return {
		name: void 0,
		source: text
	};
	const source = rest.replace(/^(["'])(.*)\1$/s, "$2");
	refuseNamedFile(text, {
		name,
		source
	});
	return {
		name,
		source
	};
}
//#endregion
//#region src/gate/baseline/mode.ts
const WORDS = [
	"auto",
	"cache",
	"build",
	"off"
];
function toWord(text) {
	const word = text.toLowerCase();
	return /^(?:none|never|false|no)$/.test(word) ? "off" : word;
}
function parseBaselineMode(texts, fallback) {
	if (texts.length === 0) return { kind: fallback };
	const words = texts.map(toWord);
	const word = WORDS.find((one) => words.includes(one));
	if (words.some((one) => /^(?:true|yes|on)$/.test(one))) throw new GateError("USAGE", `the baseline "${texts[0]}" is ambiguous`, { fix: `write ${WORDS.join(", ")} or a source; an image of that name is docker:${texts[0]}` });
	if (word === void 0) return {
		kind: "sources",
		sources: parseNamedSources(texts)
	};
	if (texts.length === 1) return { kind: word };
	throw new GateError("USAGE", `the baseline ${word} can't be combined with others`, { fix: `keep only ${word}, or remove it` });
}
//#endregion
//#region src/gate/build-arg.ts
const YAML_PAIR = /^([A-Za-z_]\w*):\s+(.*)$/s;
const QUOTED = /^(["'])(.*)\1$/s;
function readBuildArg(text) {
	const [, name, value = ""] = YAML_PAIR.exec(text) ?? [];
	if (name !== void 0) return `${name}=${QUOTED.exec(value)?.[2] ?? value}`;
	const [key = ""] = text.split("=", 1);
	if (key !== "" && !/[\s:]/.test(key) && !key.startsWith("-")) return text;
	const likely = /^(?:--build-arg[= ])?\s*([A-Za-z_]\w*)\s*[=:]/.exec(text)?.[1] ?? "NAME";
	throw new GateError("USAGE", `a value of ${option("build-arg")} is not NAME=VALUE`, { fix: `write ${likely}=VALUE, without spaces before the "="` });
}
//#endregion
//#region src/gate/time.ts
const UNITS = [
	[/^ms$/i, 1],
	[/^(?:s|secs?|seconds?)$/i, 1e3],
	[/^(?:m|mins?|minutes?)$/i, 6e4],
	[/^(?:h|hours?)$/i, 36e5]
];
const MOST_MS = 2 ** 31 - 1;
function readTime(text) {
	const [number] = /^\d+(?:\.\d+)?$/.exec(text) ?? [];
	if (number !== void 0 && Number(number) > 0) return {
		message: "has no unit",
		hint: `did you mean ${number}s or ${number}m?`
	};
	const ms = sumParts(text);
	if (ms > MOST_MS) return {
		message: "is too long",
		hint: "write at most 596h"
	};
	return ms >= 1 ? { ms } : {
		message: "is not a time",
		hint: "write a number and a unit, e.g. 90s, 15m or 1h"
	};
}
const PART = /(\d+(?:\.\d+)?)\s*([a-z]+)\s*/gi;
function sumParts(text) {
	if (text.length > MAX_LENGTH || text.replaceAll(PART, "") !== "") return NaN;
	return [...text.matchAll(PART)].map(([, number, unit = ""]) => Number(number) * (UNITS.find(([name]) => name.test(unit))?.[1] ?? NaN)).reduce((sum, ms) => sum + ms, 0);
}
const MAX_LENGTH = 64;
//#endregion
//#region src/cli/commands.ts
const COMMANDS = [
	{
		name: "check",
		summary: "measure images and judge them by the budget",
		usage: [
			"check [NAME=]SOURCE… [flags]  these images",
			"check --build DIR [flags]     build an image first",
			"check [flags]                 the images that the budget lists"
		],
		examples: ["check docker:app:dev", "check --build . --rule highestImageBytes=150MB"]
	},
	{
		name: "view",
		summary: "write a page with a map of what is in an image",
		usage: ["view [NAME=]SOURCE|REPORT [flags]", "view --build DIR [flags]"],
		examples: ["view docker:app:dev", "view report.json --output app.html"]
	},
	{
		name: "judge",
		summary: "judge a report again without measuring",
		usage: ["judge REPORT [flags]"],
		examples: ["judge report.json", "judge report.json --budget strict.yaml --quiet"]
	},
	{
		name: "compare",
		summary: "show what changed between two images",
		usage: ["compare OLD NEW [flags]  each a SOURCE or a REPORT"],
		examples: ["compare docker:app:main docker:app:dev", "compare main.json ./app.tar --verbose"]
	},
	{
		name: "fleet",
		summary: "show what several images share, and what they need together",
		usage: ["fleet [NAME=]SOURCE|REPORT… [--from FILE] [flags]", "fleet registry:HOST/PREFIX/*[:TAG] [flags]"],
		examples: ["fleet 'registry:localhost:5000/team/*'", "fleet --from images.txt --files"]
	},
	{
		name: "history",
		summary: "show how the size of an image changed over time",
		usage: [
			"history registry:REPO [flags]             all tags of a repository",
			"history SOURCE|REPORT… [flags]            images in this order",
			"history FILE [SOURCE|REPORT… --write]     a history in a file"
		],
		examples: ["history registry:ghcr.io/org/app --tags 'v*' --last 20", "history history.json report.json --write"]
	},
	{
		name: "whatif",
		summary: "show what different compression or less content would save",
		usage: ["whatif [NAME=]SOURCE [flags]"],
		examples: ["whatif docker:app:dev", "whatif registry:ghcr.io/org/app:1 --format json"]
	},
	{
		name: "scorecard",
		summary: "measure size, pull, rebuild after a small edit, and startup",
		usage: ["scorecard --build DIR [flags]"],
		examples: ["scorecard --build . --health /app/healthy.sh", "scorecard --build . --touch src/index.ts --baseline before.json"]
	},
	{
		name: "order",
		summary: "find the order of instructions that makes changes cheapest",
		usage: ["order --build DIR [flags]  print a patch; see --prove"],
		examples: ["order --build .", "order --build . --no-cache --prove"]
	},
	{
		name: "context",
		summary: "show what a build reads from its folder, and what to leave out",
		usage: ["context DIR [flags]"],
		examples: ["context .", "context . --file docker/Dockerfile --target runtime --prove"]
	},
	{
		name: "init",
		summary: "write a budget with today's sizes and some headroom",
		usage: [
			"init [NAME=]SOURCE|REPORT… [flags]",
			"init --build DIR [flags]",
			"init --from FILE [flags]  convert a .layerx.yaml"
		],
		examples: ["init docker:app:dev", "init api=docker:api:ci web=docker:web:ci"]
	},
	{
		name: "ratchet",
		summary: "lower the limits that images no longer need",
		usage: [
			"ratchet [NAME=]SOURCE|REPORT… [flags]",
			"ratchet --build DIR [flags]",
			"ratchet [flags]  the images that the budget lists"
		],
		examples: ["ratchet docker:app:dev", "ratchet report.json --write"]
	},
	{
		name: "raise",
		summary: "raise the limits that images break, and record why",
		usage: [
			"raise [NAME=]SOURCE|REPORT… --why TEXT [flags]",
			"raise --build DIR --why TEXT [flags]",
			"raise --why TEXT [flags]  the images that the budget lists"
		],
		examples: ["raise report.json --why \"the new model is larger\"", "raise docker:app:dev --only highestImageBytes --why \"adds ffmpeg\""]
	},
	{
		name: "rules",
		summary: "list everything that a budget can limit",
		usage: ["rules [flags]"],
		examples: ["rules", "rules --format json"]
	},
	{
		name: "explain",
		summary: "explain a piece of advice: what it finds and how to fix it",
		usage: ["explain [RULE] [flags]  without RULE: list all"],
		examples: ["explain package-index", "explain --format markdown"]
	},
	{
		name: "fix",
		summary: "rewrite a Dockerfile to follow the advice",
		usage: ["fix --build DIR [flags]  print a patch; see --write and --prove"],
		examples: ["fix --build . --prove", "fix --build . --rule package-index --write"]
	}
];
//#endregion
//#region src/cli/flags.ts
const JUDGING = ["check", "judge"];
const MEASURING = [
	"check",
	"view",
	"init",
	"ratchet",
	"raise"
];
const BUILDING = [
	...MEASURING,
	"context",
	"fix",
	"scorecard",
	"order"
];
const FLAGS = [
	{
		name: "budget",
		value: "FILE",
		commands: [
			...JUDGING,
			"view",
			"fleet",
			"ratchet",
			"raise",
			"fix",
			"scorecard"
		],
		help: "the budget; default: .dive-ci.yaml in this folder"
	},
	{
		name: "rule",
		value: "KEY=LIMIT",
		isRepeatable: true,
		commands: JUDGING,
		help: "a limit that overrides the budget"
	},
	{
		name: "rule",
		value: "ID",
		commands: ["fix"],
		help: "only this advice rule, e.g. package-index; see plimsoll explain"
	},
	{
		name: "baseline",
		value: "[NAME=]SOURCE",
		isRepeatable: true,
		commands: [
			...JUDGING,
			"view",
			"raise",
			"fix",
			"scorecard"
		],
		help: "compare with this image, report, or build: the commit where this branch started"
	},
	{
		name: "history",
		value: "FILE",
		commands: ["check"],
		help: "earlier sizes, from plimsoll history --write"
	},
	{
		name: "format",
		value: "FORMAT",
		commands: [...[
			"check",
			"judge",
			"compare",
			"fleet",
			"history",
			"whatif",
			"scorecard"
		], ...[
			"order",
			"context",
			"rules",
			"explain"
		]],
		help: "terminal (default), json or markdown"
	},
	{
		name: "report",
		value: "FILE",
		commands: [...JUDGING, "scorecard"],
		help: "also write the report as JSON to this file"
	},
	{
		name: "sarif",
		value: "FILE",
		commands: JUDGING,
		help: "also write findings as SARIF, for code scanning"
	},
	{
		name: "html",
		value: "FILE",
		commands: JUDGING,
		help: "also write a page with a map of the image"
	},
	{
		name: "build",
		value: "DIR",
		commands: [
			...MEASURING,
			"fix",
			"scorecard",
			"order"
		],
		help: "build the image from this folder first"
	},
	{
		name: "file",
		value: "FILE",
		commands: BUILDING,
		help: "the Dockerfile of the image; default: ./Dockerfile"
	},
	{
		name: "target",
		value: "STAGE",
		commands: BUILDING,
		help: "for builds: the stage to build"
	},
	{
		name: "build-arg",
		value: "NAME[=VALUE]",
		isRepeatable: true,
		commands: BUILDING,
		help: "for builds: a build argument; without a value, from the environment"
	},
	{
		name: "secret",
		value: "SPEC",
		isRepeatable: true,
		commands: BUILDING,
		help: "for builds: id=NAME,src=FILE or id=NAME,env=VARIABLE"
	},
	{
		name: "cache-from",
		value: "SPEC",
		isRepeatable: true,
		isOfBuilder: true,
		commands: BUILDING,
		help: "for builds: a cache to read, e.g. type=gha"
	},
	{
		name: "cache-to",
		value: "SPEC",
		isRepeatable: true,
		isOfBuilder: true,
		commands: BUILDING,
		help: "for builds: a cache to write, e.g. type=gha,mode=max"
	},
	{
		name: "network",
		value: "MODE",
		isOfBuilder: true,
		commands: BUILDING,
		help: "for builds: the network of RUN instructions, e.g. host or none"
	},
	{
		name: "ssh",
		value: "SPEC",
		isRepeatable: true,
		isOfBuilder: true,
		commands: BUILDING,
		help: "for builds: an SSH agent or keys, e.g. default"
	},
	{
		name: "build-context",
		value: "NAME=PATH",
		isRepeatable: true,
		isOfBuilder: true,
		commands: BUILDING,
		help: "for builds: an additional folder or image that instructions read by name"
	},
	{
		name: "add-host",
		value: "HOST:IP",
		isRepeatable: true,
		isOfBuilder: true,
		commands: BUILDING,
		help: "for builds: a host that RUN instructions know"
	},
	{
		name: "no-cache",
		isOfBuilder: true,
		commands: BUILDING,
		help: "for builds: run every instruction again"
	},
	{
		name: "pull",
		isOfBuilder: true,
		commands: BUILDING,
		help: "for builds: look for newer base images"
	},
	{
		name: "builder",
		value: "NAME",
		isOfBuilder: true,
		commands: BUILDING,
		help: "for builds: the builder of buildx to use"
	},
	{
		name: "platform",
		value: "PLATFORM",
		isRepeatable: true,
		commands: [
			...MEASURING,
			"compare",
			"fleet",
			"history",
			"whatif",
			"scorecard"
		],
		help: "e.g. linux/arm64; default: all"
	},
	{
		name: "select",
		value: "REF",
		commands: [...MEASURING, "whatif"],
		help: "the image to select in an archive with several"
	},
	{
		name: "verify",
		commands: MEASURING,
		help: "read every byte and check the digest of each layer"
	},
	{
		name: "from",
		value: "FILE",
		commands: ["fleet"],
		help: "a list of sources or reports, one per line"
	},
	{
		name: "tags",
		value: "PATTERN",
		commands: ["history"],
		help: "for a repository: only these tags, e.g. 'v*'"
	},
	{
		name: "last",
		value: "N",
		commands: ["history"],
		help: "for a repository: only the N newest"
	},
	{
		name: "files",
		commands: ["fleet"],
		help: "also read the layers, for sizes on a node"
	},
	{
		name: "timeout",
		value: "TIME",
		commands: [
			...BUILDING,
			"judge",
			"compare",
			"fleet",
			"history",
			"whatif"
		],
		help: "time limit, e.g. 90s or 15m; default: 30m"
	},
	{
		name: "prove",
		commands: ["context"],
		help: "build with and without the suggested lines, and compare the images"
	},
	{
		name: "prove",
		commands: ["order"],
		help: "also build in the new order, and compare what containers see"
	},
	{
		name: "output",
		value: "FILE",
		commands: ["view"],
		help: "where to write the page; default: plimsoll.html"
	},
	{
		name: "output",
		value: "FILE",
		commands: ["init"],
		help: "where to write it; default: .dive-ci.yaml; - is standard output"
	},
	{
		name: "preset",
		value: "NAME",
		commands: ["init"],
		help: "the named set of limits to write; default: that of the runtime; none for no preset"
	},
	{
		name: "from",
		value: "FILE",
		commands: ["init"],
		help: "convert a .layerx.yaml instead of measuring an image"
	},
	{
		name: "force",
		commands: ["init"],
		help: "write it even if there is a budget already"
	},
	{
		name: "write",
		commands: ["ratchet"],
		help: "write the lower limits into the budget; default: only show them"
	},
	{
		name: "write",
		commands: ["history"],
		help: "add the images to FILE, as the build of the commit that is checked out"
	},
	{
		name: "keep",
		value: "PERCENT",
		commands: ["ratchet"],
		help: "how much headroom to leave, e.g. 30%; default: 5%"
	},
	{
		name: "why",
		value: "TEXT",
		commands: ["raise"],
		help: "the reason, written next to each limit"
	},
	{
		name: "only",
		value: "RULE",
		isRepeatable: true,
		commands: ["raise"],
		help: "only this limit: a rule, or the path of an entry in paths"
	},
	{
		name: "write",
		commands: ["fix"],
		help: "write the changed files; default: print a patch"
	},
	{
		name: "prove",
		commands: ["fix"],
		help: "also build with the changes, and report the savings and the paths that disappear"
	},
	{
		name: "health",
		value: "COMMAND",
		commands: ["fix"],
		help: "with --prove: a health check to run in both images; default: their own"
	},
	{
		name: "touch",
		value: "FILE",
		isRepeatable: true,
		commands: ["scorecard"],
		help: "a file to edit, relative to DIR; default: the one that commits change most often"
	},
	{
		name: "health",
		value: "COMMAND",
		commands: ["scorecard"],
		help: "a health check to run in the container; default: the image's own"
	},
	{
		name: "run-option",
		value: "NAME=VALUE",
		isRepeatable: true,
		commands: ["scorecard"],
		help: "an option for the container, e.g. network=bridge; default: none"
	},
	{
		name: "quiet",
		commands: JUDGING,
		help: "only the verdicts; nothing if all are within budget"
	},
	{
		name: "verbose",
		commands: [
			...JUDGING,
			...[
				"view",
				"compare",
				"fleet",
				"history",
				"whatif",
				"scorecard"
			],
			...[
				"order",
				"context",
				"init",
				"ratchet",
				"raise",
				"fix"
			]
		],
		help: "every layer and list; a log on standard error"
	},
	{
		name: "no-color",
		commands: [
			...JUDGING,
			...[
				"view",
				"compare",
				"fleet",
				"history",
				"whatif",
				"scorecard",
				"context"
			],
			...[
				"order",
				"init",
				"ratchet",
				"raise",
				"rules",
				"explain",
				"fix"
			]
		],
		help: "no colors, like NO_COLOR=1"
	}
];
//#endregion
//#region src/cli/command.ts
const FORMATS = [
	"terminal",
	"json",
	"markdown"
];
//#endregion
//#region src/cli/usage-error.ts
const createUsageError = (message, fix) => new GateError("USAGE", message, { fix });
//#endregion
//#region src/cli/flag-values.ts
const DEFAULT_TIMEOUT_MS = 30 * 6e4;
function readShare(text) {
	const percent = /^(\d{1,3}(?:\.\d{1,2})?)%$/.exec(text ?? "0%")?.[1];
	if (text === void 0) return void 0;
	if (percent !== void 0 && Number(percent) <= MOST_HEADROOM_PERCENT) return Number(percent) / 100;
	throw createUsageError(`--keep ${text} is not a percentage up to ${MOST_HEADROOM_PERCENT}%`, "write e.g. --keep 30%");
}
const MOST_HEADROOM_PERCENT = 500;
function readReason(text) {
	if (text !== void 0 && /[^\p{C}\p{Z}]/u.test(text)) return text;
	throw createUsageError("raise needs a reason, which it writes next to the limit", "add e.g. --why \"the new model is larger\"");
}
function readAdviceId(name) {
	const id = ADVICE_IDS.find((known) => known === name);
	if (name === void 0 || id !== void 0) return id;
	const meant = findClosest(name, ADVICE_IDS);
	throw createUsageError(`unknown advice rule "${name}"${meant === void 0 ? "" : `; did you mean "${meant}"?`}`, `rules: ${ADVICE_IDS.join(", ")}`);
}
function readPreset(name) {
	const names = [...PRESET_NAMES, "none"];
	if (name === void 0 || names.includes(name)) return name;
	const meant = findClosest(name, names);
	throw createUsageError(`unknown preset "${name}"${meant === void 0 ? "" : `; did you mean "${meant}"?`}`, `presets: ${names.join(", ")}`);
}
function readLast(text) {
	if (text === void 0) return void 0;
	if (/^[1-9]\d{0,5}$/.test(text)) return Number(text);
	throw createUsageError(`--last ${text} is not a number`, "write how many tags, e.g. --last 20");
}
function readTimeout(text) {
	if (text === void 0) return DEFAULT_TIMEOUT_MS;
	const time = readTime(text);
	if ("ms" in time) return time.ms;
	throw createUsageError(`--timeout ${text} ${time.message}`, time.hint);
}
//#endregion
//#region src/cli/read-flags.ts
function readFlags(command, argv) {
	const known = FLAGS.filter(({ commands }) => commands.includes(command));
	const options = Object.fromEntries(FLAGS.map(({ name, value }) => [name, { type: value ? "string" : "boolean" }]));
	const { tokens } = parseArgs({
		args: [...argv],
		options,
		strict: false,
		allowPositionals: true,
		tokens: true
	});
	const values = new Map();
	const operands = [];
	const problems = [];
	for (const token of tokens) {
		if (token.kind === "positional") operands.push(token.value);
		if (token.kind !== "option") continue;
		const flag = known.find(({ name }) => name === token.name);
		const earlier = values.get(token.name) ?? [];
		const value = readValue(token);
		const problem = flag ? findValueProblem(token.rawName, flag.value, value, earlier.length > 0 && !flag.isRepeatable) : describeUnknownFlag(token.rawName, command);
		if (problem === void 0) values.set(token.name, [...earlier, value ?? ""]);
		else problems.push(problem);
	}
	if (problems.length > 0) throw createUsageError(problems.join("\n"), `see plimsoll ${command} --help`);
	return {
		has: (flag) => values.has(flag),
		one: (flag) => values.get(flag)?.[0],
		all: (flag) => values.get(flag) ?? [],
		operands
	};
}
const readValue = ({ value, inlineValue }) => inlineValue !== true && FLAGS.some(({ name }) => `--${name}` === value) ? void 0 : value;
function findValueProblem(flag, wanted, value, isRepeated) {
	if (isRepeated) return `${flag} is set more than once`;
	if (wanted === void 0) return value === void 0 ? void 0 : `${flag} takes no value`;
	return value === void 0 || value === "" ? `${flag} needs a value: ${flag} ${wanted}` : void 0;
}
function describeUnknownFlag(flag, command) {
	const known = FLAGS.filter(({ commands }) => commands.includes(command)).map(({ name }) => `--${name}`);
	if (FLAGS.some(({ name }) => `--${name}` === flag)) return `${flag} can't be used with plimsoll ${command}`;
	const meant = findClosest(flag, known);
	return `unknown flag ${flag}${meant ? `; did you mean ${meant}?` : ""}`;
}
function takeOperands({ operands }, count, message, form) {
	if (operands.length === count) return operands;
	throw createUsageError(message, `write: plimsoll ${form}`);
}
const createStrayError = (operand, form) => createUsageError(`unexpected argument "${operand}"`, `write: plimsoll ${form}`);
//#endregion
//#region src/cli/read-request.ts
const readJudging = ({ one, all }) => ({
	budgetPath: one("budget"),
	ruleFlags: all("rule"),
	...readBaseline(all("baseline"))
});
function readBaseline(texts) {
	const mode = parseBaselineMode(texts, "off");
	if (mode.kind === "auto" || mode.kind === "cache") throw createUsageError(`--baseline ${mode.kind} works only in the action, which keeps reports`, "specify an image, a report, or build");
	return mode.kind === "sources" ? { baselines: mode.sources } : { isComparedWithBuild: mode.kind === "build" };
}
function readRequest(given, withTree) {
	const platforms = readPlatforms(given);
	const build = readBuild(given, platforms);
	return {
		...readJudging(given),
		images: parseNamedSources(given.operands),
		build,
		dockerfile: build === void 0 ? given.one("file") : void 0,
		platforms: build === void 0 ? parsePlatforms(platforms) : [],
		select: given.one("select"),
		verify: given.has("verify"),
		withTree
	};
}
const BUILD_ONLY = [
	"target",
	"build-arg",
	"secret",
	...BUILDER_OPTION_NAMES
];
function readBuild(given, platforms) {
	const folder = given.one("build");
	if (folder === void 0) {
		const stray = BUILD_ONLY.find(given.has);
		if (stray) throw createUsageError(`--${stray} needs --build`, "add --build DIR, or remove it");
		return;
	}
	if (given.operands.length > 0) throw createUsageError("--build creates the image to check, so other images can't be named", `remove ${given.operands.join(" ")}`);
	return readBuildOptions(given, folder, platforms);
}
const readBuildOptions = ({ one, all, has }, folder, platforms) => ({
	folder,
	file: one("file"),
	target: one("target"),
	buildArgs: all("build-arg").map(readBuildArg),
	secrets: all("secret"),
	platforms,
	builderOptions: new Map(BUILDER_OPTION_NAMES.filter(has).map((name) => [name, all(name)]))
});
function readPlatforms({ all }) {
	const platforms = all("platform").flatMap((text) => text.split(",").map((part) => part.trim()));
	const wrong = platforms.find((platform) => parsePlatform(platform) === void 0);
	if (wrong === void 0) return platforms;
	throw createUsageError(`--platform ${wrong} is not a platform`, explainPlatform(wrong));
}
const parsePlatforms = (texts) => texts.flatMap((text) => parsePlatform(text) ?? []);
//#endregion
//#region src/cli/command-readers.ts
const COMMAND_READERS = {
	check: (given, output) => {
		const withTree = output.format !== "terminal" || output.isVerbose || (output.reportPath ?? output.htmlPath) !== void 0;
		const historyPath = given.one("history");
		return {
			request: readRequest(given, withTree),
			historyPath,
			...readWork(given, output)
		};
	},
	view: (given, output) => {
		const request = {
			...readRequest(given, true),
			withFiles: true
		};
		if (request.build === void 0) takeOperands(given, 1, "view needs exactly one image or report", "view SOURCE");
		return {
			request,
			outputPath: given.one("output") ?? "plimsoll.html",
			...readWork(given, output)
		};
	},
	judge: (given, output) => {
		const [reportPath = ""] = takeOperands(given, 1, "judge needs exactly one report", "judge REPORT.json");
		const request = readJudging(given);
		if (request.isComparedWithBuild) throw createUsageError("--baseline build needs a build, but judge does not build", "specify an image or a report with --baseline");
		return {
			reportPath,
			request,
			...readWork(given, output)
		};
	},
	compare: (given, output) => {
		const [old = "", now = ""] = takeOperands(given, 2, "compare needs exactly two images or reports", "compare OLD NEW");
		return {
			request: {
				old,
				now,
				platforms: parsePlatforms(readPlatforms(given))
			},
			...readWork(given, output)
		};
	},
	fleet: (given, output) => {
		return {
			request: {
				images: parseNamedSources(given.operands),
				platforms: parsePlatforms(readPlatforms(given)),
				withFiles: given.has("files"),
				budgetPath: given.one("budget")
			},
			listPath: given.one("from"),
			...readWork(given, output)
		};
	},
	history: (given, output) => {
		const [platform, ...more] = parsePlatforms(readPlatforms(given));
		if (more.length > 0) throw createUsageError("history shows one platform", "remove the others of --platform");
		return {
			request: {
				sources: parseNamedSources(given.operands),
				tags: given.one("tags"),
				last: readLast(given.one("last")),
				platform
			},
			isWritten: given.has("write"),
			...readWork(given, output)
		};
	},
	whatif: (given, output) => {
		takeOperands(given, 1, "whatif needs exactly one image", "whatif SOURCE");
		const [image = {
			name: void 0,
			source: ""
		}] = parseNamedSources(given.operands);
		return {
			request: {
				image,
				platforms: parsePlatforms(readPlatforms(given)),
				select: given.one("select")
			},
			...readWork(given, output)
		};
	},
	scorecard: (given, output) => {
		const request = readRequest(given, false);
		if (request.build === void 0) throw createUsageError("scorecard needs a build", "write: plimsoll scorecard --build DIR");
		const effort = {
			touch: given.all("touch"),
			health: given.one("health"),
			runOptions: given.all("run-option")
		};
		return {
			request: {
				...request,
				withFiles: true,
				effort
			},
			...readWork(given, output)
		};
	},
	order: (given, output) => {
		const build = readBuild(given, []);
		if (build === void 0) throw createUsageError("order needs a build", "write: plimsoll order --build DIR");
		return {
			request: {
				build,
				isProved: given.has("prove")
			},
			...readWork(given, output)
		};
	},
	context: (given, output) => {
		const [folder = ""] = takeOperands(given, 1, "context needs exactly one folder", "context DIR");
		return {
			build: readBuildOptions(given, folder, []),
			isProved: given.has("prove"),
			...readWork(given, output)
		};
	},
	init: (given, output) => ({
		...readProposal(given, output),
		outputPath: given.one("output"),
		isForced: given.has("force"),
		preset: readPreset(given.one("preset")),
		from: readConverted(given)
	}),
	ratchet: (given, output) => ({
		...readProposal(given, output),
		isWritten: given.has("write"),
		keep: readShare(given.one("keep"))
	}),
	raise: (given, output) => ({
		request: readRequest(given, false),
		...readWork(given, output),
		only: given.all("only"),
		why: readReason(given.one("why"))
	}),
	fix: (given, output) => {
		const build = readBuild(given, []);
		if (build === void 0) throw createUsageError("fix needs a build", "write: plimsoll fix --build DIR");
		return {
			request: {
				build,
				...readBaseline(given.all("baseline")),
				budgetPath: given.one("budget"),
				only: readAdviceId(given.one("rule")),
				isWritten: given.has("write"),
				isProved: given.has("prove") || given.has("health"),
				health: given.one("health")
			},
			...readWork(given, output)
		};
	},
	rules: ({ operands: [stray] }, output) => {
		if (stray !== void 0) throw createStrayError(stray, "rules");
		return { output };
	},
	explain: ({ operands: [name, stray] }, output) => {
		if (stray !== void 0) throw createStrayError(stray, "explain RULE");
		return {
			id: readAdviceId(name),
			output
		};
	}
};
function readConverted({ one, has, operands }) {
	const stray = operands[0] ?? (has("build") ? "--build" : has("preset") ? "--preset" : void 0);
	if (has("from") && stray !== void 0) throw createUsageError(`--from converts a file, so ${stray} can't be used`, `remove ${stray}`);
	return one("from");
}
const readWork = (given, output) => ({
	timeoutMs: readTimeout(given.one("timeout")),
	output
});
const readProposal = (given, output) => ({
	request: readRequest(given, true),
	...readWork(given, output)
});
//#endregion
//#region src/cli/arguments.ts
const NAMES = COMMANDS.map(({ name }) => name);
const THERE_ARE = `commands: ${NAMES.join(", ")}`;
const NO_COMMAND_FIX = "to check an image, run: plimsoll check docker:NAME; for everything else, see plimsoll --help";
function parseArguments(argv) {
	if (argv.length === 0) throw createUsageError(`no command given; ${THERE_ARE}`, NO_COMMAND_FIX);
	const help = readHelp(argv);
	if (help !== void 0) return help;
	if (argv[0] === "--version" || argv[0] === "-v" || argv[0] === "version") return { name: "version" };
	const name = readCommandName(argv);
	const given = readFlags(name, argv.slice(1));
	return {
		name,
		...COMMAND_READERS[name](given, readOutput(given))
	};
}
function readCommandName(argv) {
	const name = NAMES.find((command) => command === argv[0]);
	if (name === void 0) throw createUnknownCommandError(argv);
	return name;
}
function readHelp(argv) {
	const isHelp = (word) => word === "--help" || word === "-h";
	if (argv[0] !== "help" && !argv.some(isHelp)) return void 0;
	const words = (argv[0] === "help" ? argv.slice(1) : argv).filter((word) => !isHelp(word));
	return {
		name: "help",
		of: words[0] !== void 0 && !words[0].startsWith("-") ? readCommandName(words) : void 0
	};
}
function createUnknownCommandError(argv) {
	const [first = ""] = argv;
	if (first.startsWith("-")) return createUsageError(`no command given before ${first}; ${THERE_ARE}`, NO_COMMAND_FIX);
	const meant = findClosest(first, NAMES);
	return meant ? createUsageError(`unknown command "${first}"; did you mean "${meant}"?`, THERE_ARE) : createUsageError(`unknown command "${first}"; ${THERE_ARE}`, `to check an image, run: plimsoll check ${argv.join(" ")}`);
}
function readOutput({ one, has }) {
	const format = one("format") ?? "terminal";
	const known = FORMATS.find((name) => name === format);
	if (known === void 0) throw createUsageError(`unknown format "${format}"`, `use one of: ${FORMATS.join(", ")}`);
	const loud = has("verbose") ? "--verbose" : known === "json" ? "--format json" : void 0;
	if (has("quiet") && loud !== void 0) throw createUsageError(`--quiet and ${loud} can't be used together`, "remove one of them");
	return {
		format: known,
		reportPath: one("report"),
		sarifPath: one("sarif"),
		htmlPath: one("html"),
		isQuiet: has("quiet"),
		isVerbose: has("verbose"),
		noColor: has("no-color")
	};
}
//#endregion
//#region src/cli/screen.ts
function detectAbilities(stream, env, noColor) {
	const fromEnv = Number(env.COLUMNS);
	return {
		columns: (stream.isTTY ? stream.columns : Number.isInteger(fromEnv) && fromEnv > 0 ? fromEnv : 80) || 80,
		color: hasColor(stream.isTTY === true, env, noColor),
		ascii: isAscii(env)
	};
}
function hasColor(isTTY, env, noColor) {
	if (noColor || env.NO_COLOR) return false;
	if (env.FORCE_COLOR !== void 0) return env.FORCE_COLOR !== "0" && env.FORCE_COLOR !== "false";
	return env.TERM !== "dumb" && (isTTY || env.GITHUB_ACTIONS === "true");
}
function isAscii(env) {
	const locale = env.LC_ALL || env.LC_CTYPE || env.LANG || "C";
	return !/^(?:C|POSIX)$|utf-?8/i.test(locale);
}
//#endregion
//#region src/cli/output.ts
function printReport(report, renderers, { format, noColor, isVerbose }, { stdout, env }) {
	const options = {
		...detectAbilities(stdout, env, noColor),
		verbose: isVerbose
	};
	return print(stdout, renderers[format](nameOptions(report, "cli"), options));
}
async function print(stream, text) {
	const error = await write(stream, text);
	if (error && error.code !== "EPIPE") throw createUnwritableError("standard output", error);
}
async function reportFailure(error, process, noColor) {
	const known = toGateError(error, "the output of PLIMSOLL_DEBUG=1");
	const failure = nameOptionsInError(known, "cli");
	await write(process.stderr, renderError(failure, detectAbilities(process.stderr, process.env, noColor)));
	if (known !== error && process.env.PLIMSOLL_DEBUG) await write(process.stderr, `${String(error?.stack ?? error)}\n`);
	return failure.exitCode;
}
function write(stream, text) {
	if (text === "") return Promise.resolve(void 0);
	return new Promise((resolve) => {
		stream.write(text, resolve);
	});
}
function ignoreClosedPipes({ stdout, stderr }) {
	for (const stream of [stdout, stderr]) stream.on("error", () => void 0);
}
//#endregion
//#region src/cli/progress.ts
const SILENT_MS = 400;
const EVERY_MS = 100;
var ProgressLine = class {
	#stream;
	#isShown;
	#startedAt = Date.now();
	#what = "";
	#shownAt = 0;
	#isDirty = false;
	constructor(stream, isQuiet) {
		this.#stream = stream;
		this.#isShown = stream.isTTY === true && !isQuiet;
	}
	update(what, done, total, unit = "bytes") {
		if (!this.#isShown) return;
		const now = Date.now();
		if (what !== this.#what) this.#startedAt = now;
		this.#what = what;
		if (now - this.#startedAt < SILENT_MS || now - this.#shownAt < EVERY_MS) return;
		this.#shownAt = now;
		const text = `${what}: ${formatAmounts(done, total, AMOUNT[unit])}`;
		this.#stream.write(`\r\x1b[2K${text.slice(0, (this.#stream.columns || 80) - 1)}`);
		this.#isDirty = true;
	}
	clear() {
		if (this.#isDirty) this.#stream.write("\r\x1B[2K");
		this.#isDirty = false;
	}
};
const AMOUNT = {
	bytes: formatBytes,
	files: (count) => formatPlural(count, "file")
};
const formatAmounts = (done, total, amount) => total ? `${amount(done)} of ${amount(total)}, ${Math.min(99, Math.floor(done / total * 100))}%` : amount(done);
//#endregion
//#region src/cli/run-stoppable.ts
async function runStoppable(work, { timeoutMs, output }, process) {
	const progress = new ProgressLine(process.stderr, output.isQuiet);
	const stop = stopOnSignals(process, timeoutMs);
	try {
		return await stop.orStopped(work(createHost(process, stop, progress, output)));
	} finally {
		progress.clear();
		stop.dispose();
	}
}
function createHost(process, { signal, timeLeftMs }, progress, output) {
	const { env, stderr } = process;
	return {
		env,
		cwd: getWorkingFolder(process),
		signal,
		timeLeftMs,
		now: () => new Date(),
		progress: (...far) => progress.update(...far),
		debug: (line) => {
			if (output.isVerbose) stderr.write(`plimsoll: ${line}\n`);
		},
		log: (chunk) => {
			if (output.isQuiet) return;
			progress.clear();
			stderr.write(chunk);
		}
	};
}
//#endregion
//#region src/cli/main.ts
async function main(process) {
	ignoreClosedPipes(process);
	const noColor = process.argv.includes("--no-color");
	try {
		return await runCommand(parseArguments(process.argv.slice(2)), process);
	} catch (error) {
		return reportFailure(error, process, noColor);
	}
}
async function runCommand(command, process) {
	const { stdout } = process;
	switch (command.name) {
		case "help":
			await print(stdout, await helpText(command.of, process));
			return EXIT.within;
		case "version":
			await print(stdout, `plimsoll ${VERSION}\n`);
			return EXIT.within;
		case "rules":
			await print(stdout, await rulesText(command.output, process));
			return EXIT.within;
		case "explain":
			await print(stdout, await explainText(command, process));
			return EXIT.within;
		case "view": return view(command, process);
		case "judge": return judgeAgain(command, process);
		case "compare": return compare(command, process);
		case "fleet": return showFleet(command, process);
		case "history": return showHistory(command, process);
		case "whatif": return showWhatif(command, process);
		case "scorecard": return showScorecard(command, process);
		case "order": return showOrder(command, process);
		case "context": return showContext(command, process);
		case "check": return check(command, process);
		case "fix": return fix(command, process);
		case "init":
		case "ratchet":
		case "raise":
			await print(stdout, await propose(command, process));
			return EXIT.within;
	}
}
async function helpText(name, { stdout, env }) {
	const { renderCommandHelp, renderOverview } = await import("./help.js");
	return name === void 0 ? renderOverview() : renderCommandHelp(name, detectAbilities(stdout, env, true).columns);
}
async function rulesText({ format, noColor }, { stdout, env }) {
	const { RULES } = await import("./rules.js");
	const { renderRules, renderRulesJson, renderRulesMarkdown } = await import("./rules-table.js");
	if (format === "json") return renderRulesJson(RULES);
	return format === "markdown" ? renderRulesMarkdown(RULES) : renderRules(RULES, detectAbilities(stdout, env, noColor));
}
async function explainText({ id, output }, { stdout, env }) {
	const { renderExplain, renderExplainJson, renderExplainMarkdown } = await import("./explain.js");
	if (output.format === "json") return renderExplainJson(id);
	return output.format === "markdown" ? renderExplainMarkdown(id) : renderExplain(id, detectAbilities(stdout, env, output.noColor));
}
async function check(command, process) {
	const { checkImages } = await import("./check.js");
	const { present } = await import("./present.js");
	return present(await runStoppable((host) => checkImages(command, host), command, process), command.output, process);
}
async function judgeAgain(command, process) {
	const { judgeReportFile } = await import("./judge.js");
	const { present } = await import("./present.js");
	return present(await runStoppable((host) => judgeReportFile(command, host), command, process), command.output, process);
}
async function view(command, process) {
	const { readView } = await import("./view.js");
	const { writeHtml } = await import("./present.js");
	const report = await runStoppable((host) => readView(command, host), command, process);
	await writeHtml(command.outputPath, nameOptions(report, "cli"));
	await print(process.stdout, `Wrote ${command.outputPath}. Open it in a browser.\n`);
	return EXIT.within;
}
async function compare(command, process) {
	const { request, output } = command;
	const { compareSources } = await import("./compare-sources.js");
	const report = await runStoppable((host) => compareSources(request, host), command, process);
	const { compareRenderers } = await import("./compare.js");
	await printReport(report, compareRenderers, output, process);
	return EXIT.within;
}
async function showFleet(command, process) {
	const { readFleet } = await import("./fleet.js");
	const report = await runStoppable((host) => readFleet(command, host), command, process);
	const { fleetRenderers } = await import("./fleet2.js");
	await printReport(report, fleetRenderers, command.output, process);
	if (report.verdict === "unmeasured") return EXIT.unmeasured;
	return report.verdict === "fail" ? EXIT.over : EXIT.within;
}
async function showHistory(command, process) {
	const { readHistory } = await import("./history.js");
	const report = await runStoppable((host) => readHistory(command, host), command, process);
	const { historyRenderers } = await import("./history2.js");
	await printReport(report, historyRenderers, command.output, process);
	return report.failed.length > 0 ? EXIT.unmeasured : EXIT.within;
}
async function showWhatif(command, process) {
	const { request, output } = command;
	const { computeWhatifReport } = await import("./whatif.js");
	const report = await runStoppable((host) => computeWhatifReport(request, host), command, process);
	const { whatifRenderers } = await import("./whatif2.js");
	await printReport(report, whatifRenderers, output, process);
	return report.failed.length > 0 ? EXIT.unmeasured : EXIT.within;
}
async function showScorecard({ request, ...work }, process) {
	const { run } = await import("./run.js");
	const { renderJson } = await import("./json.js");
	const report = await runStoppable((host) => run(request, host), work, process);
	const { reportPath } = work.output;
	if (reportPath !== void 0) await writeReportFile(reportPath, renderJson(report));
	const { isComplete, scorecardRenderers } = await import("./scorecard.js");
	await printReport(report, scorecardRenderers, work.output, process);
	return isComplete(report) ? EXIT.within : EXIT.unmeasured;
}
async function showOrder(command, process) {
	const { request, output } = command;
	const { createOrderReport } = await import("./order-report.js");
	const report = await runStoppable((host) => createOrderReport(request, host), command, process);
	const { orderRenderers, renderOrderPatch } = await import("./order.js");
	await printReport(report, orderRenderers, output, process);
	const { stdout } = process;
	if (output.format === "terminal") await print(stdout, renderOrderPatch(report, stdout.isTTY === true));
	return report.proof?.isSame === false ? EXIT.over : EXIT.within;
}
async function fix(command, process) {
	const { fixBuild } = await import("./fix.js");
	const { isRefuted } = await import("./prove-fix2.js");
	const result = await runStoppable((host) => fixBuild(command.request, host), command, process);
	const { renderFix } = await import("./fix2.js");
	await print(process.stdout, renderFix(result, process.stdout.isTTY === true));
	return result.proof && isRefuted(result.proof) ? EXIT.over : EXIT.within;
}
async function showContext(command, process) {
	const { readContext } = await import("./context.js");
	const report = await runStoppable((host) => readContext(command, host), command, process);
	const { contextRenderers } = await import("./context2.js");
	await printReport(report, contextRenderers, command.output, process);
	return report.proof?.isUnchanged === false ? EXIT.unmeasured : EXIT.within;
}
function propose(command, process) {
	const { stdout, env } = process;
	const proposeWith = async (host) => {
		if (command.name === "init") return (await import("./init.js")).initBudget(command, host);
		const abilities = detectAbilities(stdout, env, command.output.noColor);
		return command.name === "raise" ? (await import("./raise.js")).raiseBudget(command, host, abilities) : (await import("./ratchet2.js")).ratchetBudget(command, host, abilities);
	};
	return runStoppable(proposeWith, command, process);
}
//#endregion
export { isKnownSystem as $, joinWords as A, neutralizeReport as At, formatPlatform as B, readRegularFile as Bt, formatBandwidth as C, UNICODE as Ct, formatPlural as D, splitGraphemes as Dt, formatDistance as E, measureText as Et, writeSourceFile as F, nameOptionsInError as Ft, parsePlatform as G, isSamePlatform as H, describeFileError as Ht, findNearestCheckout as I, option as It, toPlatformName as J, platformMatches as K, followInCheckout as L, UnreadableFile as Lt, writeBudgetFile as M, getWorkingFolder as Mt, writeHistoryFile as N, stopOnSignals as Nt, formatSeconds as O, neutralize as Ot, writeReportFile as P, nameOptions as Pt, isKnownArchitecture as Q, isOutside as R, createSizeError as Rt, formatApart as S, cutEnd as St, formatCount as T, openScreen as Tt, listPlatformNames as U, getErrorCode as Ut, isKnownPlatform as V, readRegularFileSync as Vt, mayMatch as W, SYSTEMS as X, ARCHITECTURES as Y, explainPlatform as Z, listPresetLimits as _, paint as _t, FLAGS as a, renderError as at, computeEditDistance as b, countBytes as bt, readBuildArg as c, paintSections as ct, parseNamedSources as d, code as dt, isOtherName as et, ADVICE_IDS as f, formatLineNumbers as ft, findPreset as g, toneParagraph as gt, PRESET_NAMES as h, text as ht, detectAbilities as i, omitOptions as it, toByteText as j, joinPattern as jt, formatShare as k, neutralizeLines as kt, parseBaselineMode as l, stack as lt, IMAGE_NAME as m, paragraph as mt, print as n, BUILDER_OPTION_NAMES as nt, COMMANDS as o, paintHeadline as ot, OPTIONAL_ADVICE_IDS as p, listLines as pt, resolvePlatform as q, reportFailure as r, findBuilderOption as rt, readTime as s, paintParagraph as st, main as t, BUILDER_OPTIONS as tt, checkUniqueNames as u, toPlainText as ut, createFinder as v, shortenEnd as vt, formatBytes as w, drawBar as wt, VERSION as x, countChars as xt, findClosest as y, shortenMiddle as yt, isWithin as z, readFileStart as zt };
