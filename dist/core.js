let node_crypto = require("node:crypto");
let node_fs = require("node:fs");
let node_path = require("node:path");
let node_stream = require("node:stream");
let node_util = require("node:util");
let node_zlib = require("node:zlib");
let node_timers_promises = require("node:timers/promises");
//#region src/errors.ts
const EXIT = {
	within: 0,
	over: 1,
	unusable: 2,
	unmeasured: 3,
	interrupted: 130
};
const ERROR_EXIT = {
	USAGE: EXIT.unusable,
	BUDGET_INVALID: EXIT.unusable,
	REPORT_INVALID: EXIT.unusable,
	SOURCE_AMBIGUOUS: EXIT.unusable,
	SOURCE_NOT_FOUND: EXIT.unmeasured,
	SOURCE_UNREADABLE: EXIT.unmeasured,
	ENGINE_UNAVAILABLE: EXIT.unmeasured,
	BUILD_FAILED: EXIT.unmeasured,
	IMAGE_NOT_SELECTED: EXIT.unmeasured,
	IMAGE_UNSUPPORTED: EXIT.unmeasured,
	IMAGE_CORRUPT: EXIT.unmeasured,
	LAYER_CORRUPT: EXIT.unmeasured,
	DIGEST_MISMATCH: EXIT.unmeasured,
	LIMIT_EXCEEDED: EXIT.unmeasured,
	TIMEOUT: EXIT.unmeasured,
	REPORT_UNWRITABLE: EXIT.unmeasured,
	INTERRUPTED: EXIT.interrupted
};
var GateError = class extends Error {
	name = "GateError";
	code;
	where;
	fix;
	constructor(code, message, details = {}) {
		super(message, details.cause === void 0 ? {} : { cause: details.cause });
		this.code = code;
		this.where = details.where;
		this.fix = details.fix;
	}
	get exitCode() {
		return ERROR_EXIT[this.code];
	}
};
const messageOf = (error) => String(error?.message ?? error);
function asGateError(error, evidence) {
	if (error instanceof GateError) return error;
	return new GateError("SOURCE_UNREADABLE", `this is a fault in plimsoll: ${messageOf(error)}`, {
		fix: `please report it, with ${evidence}: https://github.com/plimsoll-ci/plimsoll/issues`,
		cause: error
	});
}
function located(error, where) {
	if (!(error instanceof GateError) || error.where !== void 0) return error;
	return new GateError(error.code, error.message, {
		where,
		fix: error.fix,
		cause: error.cause
	});
}
//#endregion
//#region src/oci/digest.ts
const DIGEST = /^(?:sha256:[a-f0-9]{64}|sha512:[a-f0-9]{128})$/;
const isDigest = (text) => typeof text === "string" && DIGEST.test(text);
const blobPath = (digest) => `blobs/${digest.replace(":", "/")}`;
function digestOfBlobPath(path) {
	const match = /^blobs\/(sha256|sha512)\/([a-f0-9]+)$/.exec(path);
	const digest = match ? `${match[1]}:${match[2]}` : void 0;
	return isDigest(digest) ? digest : void 0;
}
const shortDigest = (digest) => digest.slice(0, digest.indexOf(":") + 13);
//#endregion
//#region src/oci/manifest.ts
const MAX_DESCRIPTORS = 4096;
const isRecord = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
function parseDocument(bytes, what) {
	let value;
	try {
		value = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
	} catch (cause) {
		throw new GateError("IMAGE_CORRUPT", `${what} is not JSON`, { cause });
	}
	if (!isRecord(value)) throw new GateError("IMAGE_CORRUPT", `${what} is not a JSON object`);
	return value;
}
function parseIndexOrManifest(bytes, what) {
	const document = parseDocument(bytes, what);
	if (Array.isArray(document.manifests)) return {
		kind: "index",
		manifests: descriptors(document.manifests, what)
	};
	if (document.schemaVersion === 1) throw new GateError("IMAGE_UNSUPPORTED", `${what} is a Docker schema 1 manifest, a format of before 2016`, { fix: "pull and push the image again with a current engine" });
	const layers = document.layers === null ? [] : document.layers;
	if (!isRecord(document.config) || !Array.isArray(layers)) throw new GateError("IMAGE_CORRUPT", `${what} is neither an image index nor an image manifest`);
	return {
		kind: "manifest",
		artifactType: optionalString(document.artifactType),
		config: descriptor(document.config, what),
		layers: descriptors(layers, what),
		annotations: annotations(document.annotations)
	};
}
function descriptors(values, what) {
	if (values.length > MAX_DESCRIPTORS) throw new GateError("LIMIT_EXCEEDED", `${what} lists ${values.length} blobs; at most ${MAX_DESCRIPTORS} are read`);
	return values.map((value) => descriptor(value, what));
}
function descriptor(value, what) {
	if (!isRecord(value) || !isDigest(value.digest) || !isSize(value.size)) throw new GateError("IMAGE_CORRUPT", `${what} holds a descriptor without a usable digest and size`);
	const artifactType = optionalString(value.artifactType);
	const platform = platformOf$1(value.platform);
	return {
		mediaType: optionalString(value.mediaType) ?? "",
		digest: value.digest,
		size: value.size,
		annotations: annotations(value.annotations),
		...platform && { platform },
		...artifactType !== void 0 && { artifactType }
	};
}
const isSize = (value) => Number.isSafeInteger(value) && value >= 0;
const optionalString = (value) => typeof value === "string" ? value : void 0;
function platformOf$1(value) {
	if (!isRecord(value) || typeof value.os !== "string" || typeof value.architecture !== "string") return void 0;
	const variant = optionalString(value.variant);
	return {
		os: value.os,
		architecture: value.architecture,
		...variant ? { variant } : {}
	};
}
function annotations(value) {
	if (!isRecord(value)) return {};
	return Object.fromEntries(Object.entries(value).flatMap(([key, text]) => typeof text === "string" ? [[key, text]] : []));
}
//#endregion
//#region src/model/history.ts
const SHA = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;
const isCommitSha = (text) => SHA.test(text);
//#endregion
//#region src/host/interrupt.ts
const GRACE_MS = 3e3;
function stopOnSignals(process, timeoutMs) {
	const controller = new AbortController();
	const interrupt = () => {
		if (controller.signal.aborted) process.exit(130);
		controller.abort(new GateError("INTERRUPTED", "interrupted; nothing was decided"));
	};
	const timer = setTimeout(() => {
		controller.abort(new GateError("TIMEOUT", `not done after ${timeoutMs / 1e3} s`, { fix: "give it longer with --timeout, for example --timeout 1h" }));
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
		orStopped: (work) => Promise.race([work, stopped(controller.signal, work)]),
		dispose: () => {
			clearTimeout(timer);
			for (const name of signals) process.off(name, interrupt);
		}
	};
}
async function stopped(signal, work) {
	await new Promise((resolve) => signal.addEventListener("abort", () => resolve(), { once: true }));
	const grace = new Promise((resolve) => {
		setTimeout(resolve, GRACE_MS).unref();
	});
	await Promise.race([grace, work.then(() => void 0, () => void 0)]);
	throw signal.reason;
}
//#endregion
//#region src/report/inert.ts
const MOST_CHARACTERS$2 = 4e3;
const PROSE = new Set([
	"message",
	"fix",
	"where",
	"why",
	"noBaseline",
	"notices"
]);
function inert(text, isAscii = false) {
	return bounded(text).replace(isAscii ? NOT_ASCII : HARMFUL, visible$1);
}
function inertLines(text, isAscii = false) {
	return bounded(text.replaceAll("\r\n", "\n")).replaceAll("	", "    ").split("\n").map((line) => inert(line, isAscii)).join("\n");
}
function inertReport(report, isAscii = false) {
	return inertValue(report, "", isAscii);
}
const HARMFUL = /(?![\u200c\u200d])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\u115f\u1160\u3164\uffa0]|[\p{M}\u200c\u200d](?<=[\p{M}\u200c\u200d]{9})/gu;
const NOT_ASCII = /[^\x20-\x7e]/gu;
function visible$1(character) {
	const code = character.codePointAt(0) ?? 0;
	const hex = code.toString(16);
	if (code < 128) return `\\x${hex.padStart(2, "0")}`;
	return code < 65536 ? `\\u${hex.padStart(4, "0")}` : `\\u{${hex}}`;
}
function bounded(text) {
	if (text.length <= MOST_CHARACTERS$2) return text;
	return `${text.slice(0, MOST_CHARACTERS$2 / 2)}\u2026${text.slice(-4e3 / 2)}`;
}
function inertValue(value, key, isAscii) {
	if (typeof value === "string") return inertText(value, key, isAscii);
	if (Array.isArray(value)) return value.map((item) => inertValue(item, key, isAscii));
	if (typeof value !== "object" || value === null || key === "tree") return key === "tree" ? null : value;
	return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, inertValue(item, name, isAscii)]));
}
function inertText(text, key, isAscii) {
	if (PROSE.has(key)) return inertLines(text, isAscii);
	return inert(key === "instruction" ? bounded(text).replace(/\s+/g, " ").trim() : text, isAscii);
}
//#endregion
//#region src/report/screen.ts
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
		pass: "\u2714",
		fail: "\u2716",
		warn: "\u25b2",
		waived: "\u25cb",
		skipped: "\u2013",
		unmeasured: "!"
	},
	rule: "\u2500",
	ellipsis: "\u2026",
	atMost: "\u2264",
	atLeast: "\u2265",
	bullet: "\u00b7",
	none: "\u2013",
	arrow: "\u2192",
	bar: [
		"\u258f",
		"\u258e",
		"\u258d",
		"\u258c",
		"\u258b",
		"\u258a",
		"\u2589",
		"\u2588"
	]
};
const ASCII = {
	marks: {
		pass: "+",
		fail: "x",
		warn: "^",
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
	arrow: "->",
	bar: ["#"]
};
const OUTCOME_STYLES = {
	pass: "green",
	fail: "red",
	warn: "yellow",
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
//#region src/report/display-width.ts
function displayWidth(text) {
	if (isPlain$3(text)) return text.length;
	let cells = 0;
	for (const grapheme of graphemes(text)) cells += graphemeWidth(grapheme);
	return cells;
}
function graphemes(text) {
	return isPlain$3(text) ? [...text] : Array.from(segmenter().segment(text), ({ segment }) => segment);
}
function graphemeWidth(grapheme) {
	if (isPlain$3(grapheme)) return grapheme.length;
	if (EMOJI.test(grapheme)) return 2;
	let cells = 0;
	for (const character of grapheme) cells += characterWidth(character);
	return cells;
}
let made;
function segmenter() {
	made ??= new Intl.Segmenter("en", { granularity: "grapheme" });
	return made;
}
const isPlain$3 = (text) => /^[\x20-\x7e\xb7\u2013\u2026\u2192\u2264\u2265\u2500-\u25cb\u2714\u2716]*$/.test(text);
const EMOJI = /^(?:\p{Emoji_Presentation}|\p{Emoji}\p{Emoji_Modifier}?\uFE0F)/u;
const ZERO_WIDTH = /[\p{Mn}\p{Me}\p{Cf}\u1160-\u11FF\uD7B0-\uD7FF]/u;
function characterWidth(character) {
	return ZERO_WIDTH.test(character) ? 0 : eastAsianWidth(character.codePointAt(0) ?? 0);
}
//#endregion
//#region src/report/shorten.ts
function shortenEnd(text, cells, ellipsis = "\u2026") {
	if (displayWidth(text) <= cells) return text;
	return takeFrom(graphemes(text), cells - ellipsis.length) + ellipsis.slice(0, Math.max(cells, 0));
}
function shortenMiddle(text, cells, ellipsis = "\u2026") {
	if (displayWidth(text) <= cells) return text;
	const room = cells - ellipsis.length;
	if (room < 4) return shortenEnd(text, cells, ellipsis);
	const characters = graphemes(text);
	const head = takeFrom(characters, Math.floor(room * .4));
	const tail = takeFrom(characters.reverse(), room - displayWidth(head), (taken, next) => next + taken);
	return head + ellipsis + tail;
}
function wrap(text, cells) {
	const lines = [];
	let line = "";
	for (const word of text.split(" ")) {
		const longer = line === "" ? word : `${line} ${word}`;
		if (displayWidth(longer) <= cells) {
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
function breakWord(word, cells) {
	const pieces = [];
	let piece = "";
	let width = 0;
	for (const grapheme of graphemes(word)) {
		const wide = graphemeWidth(grapheme);
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
function takeFrom(characters, cells, join = (taken, next) => taken + next) {
	let taken = "";
	let width = 0;
	for (const character of characters) {
		width += graphemeWidth(character);
		if (width > cells) break;
		taken = join(taken, character);
	}
	return taken;
}
//#endregion
//#region src/report/spans.ts
const span = (text, ...styles) => ({
	text,
	styles
});
const lineWidth = (line) => line.reduce((cells, { text }) => cells + displayWidth(text), 0);
function alignColumns(rows, aligns, gaps = []) {
	const widths = aligns.map((_, column) => Math.max(0, ...rows.map((row) => displayWidth(row[column]?.text ?? ""))));
	return rows.map((row) => row.flatMap((cell, column) => {
		const width = widths[column] ?? 0;
		const gap = span(" ".repeat(column === 0 || width === 0 ? 0 : gaps[column] ?? 2));
		const padding = span(" ".repeat(width - displayWidth(cell.text)));
		return aligns[column] === "right" ? [
			gap,
			padding,
			cell
		] : [
			gap,
			cell,
			padding
		];
	}));
}
const indent = (lines, cells = 2) => lines.map((line) => [span(" ".repeat(cells)), ...line]);
function paint(lines, columns, hasColor, ellipsis) {
	return lines.map((line) => `${paintLine(cut$1(trimEnd(line), columns, ellipsis), hasColor)}\n`).join("");
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
function cut$1(line, columns, ellipsis) {
	if (lineWidth(line) <= columns) return line;
	const kept = [];
	let room = columns - ellipsis.length;
	for (const piece of line) {
		const width = displayWidth(piece.text);
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
//#region src/report/sections.ts
function heading(title, remark, { columns, glyphs }) {
	const room = columns - displayWidth(title) - SHORTEST_RULE - 4;
	const shown = room >= Math.min(displayWidth(remark), SHORTEST_REMARK) && remark !== "" ? ` ${shortenMiddle(remark, room, glyphs.ellipsis)}` : "";
	const rule = columns - 3 - displayWidth(title) - displayWidth(shown);
	return [
		span("  "),
		span(title, "bold"),
		span(` ${glyphs.rule.repeat(rule)}`, "dim"),
		span(shown, "dim")
	];
}
function headingWith(title, remark, screen) {
	const { columns, glyphs } = screen;
	if (displayWidth(title) + SHORTEST_RULE + 4 + displayWidth(remark) <= columns) return [heading(title, remark, screen)];
	const most = shortenMiddle(remark, MOST_LINES * (columns - 2), glyphs.ellipsis);
	return [heading(title, "", screen), ...paragraph(most, screen, "", "dim")];
}
const MOST_LINES = 3;
const SHORTEST_RULE = 3;
const SHORTEST_REMARK = 27;
function withLastCell(rows, aligns, { columns }, last) {
	return indent(alignColumns(rows, aligns)).map((line, row) => [
		...line,
		span("  "),
		...last(row, columns - lineWidth(line) - 2)
	]);
}
function paragraph(text, { columns }, lead = "", ...styles) {
	const cells = columns - 2 - displayWidth(lead);
	return text.split("\n").flatMap((line) => wrap(line, cells)).map((line, i) => [span(`  ${i === 0 ? lead : " ".repeat(displayWidth(lead))}`), span(line, ...styles)]);
}
const stack = (blocks) => blocks.filter((block) => block.length > 0).flatMap((block, i) => i === 0 ? block : [[], ...block]);
const omittedLine = (words) => words === "" ? [] : [[span(`  ${words}`, "dim")]];
//#endregion
//#region src/report/error.ts
function renderError(error, options) {
	const screen = openScreen(options);
	const text = (words) => inertLines(words, screen.isAscii);
	const [first = "", ...rest] = text(error.message).split("\n");
	const [start = "", ...continued] = wrap(first, screen.columns - PREFIX$1.length);
	return paint([
		[span(PREFIX$1, "red", "bold"), span(start)],
		...continued.map((line) => [span(" ".repeat(PREFIX$1.length)), span(line)]),
		...rest.map((line) => [span(line)]),
		...remedyLines(text(error.where ?? ""), text(error.fix ?? ""), screen)
	], PREFORMATTED_COLUMNS, options.color, screen.glyphs.ellipsis);
}
function failureLines(error, screen) {
	if (error === void 0) return [];
	return [...paragraph(error.message, screen), ...remedyLines(error.where ?? "", error.fix ?? "", screen)];
}
const PREFIX$1 = "plimsoll: ";
const PREFORMATTED_COLUMNS = 400;
const remedyLines = (where, fix, screen) => [...where === "" ? [] : paragraph(where, screen, "where  "), ...fix === "" ? [] : paragraph(fix, screen, "fix    ")];
//#endregion
//#region src/budget/rules.ts
const RULES = [
	{
		key: "lowestEfficiency",
		measure: "efficiencyRatio",
		bound: "atLeast",
		unit: "ratio",
		isDive: true,
		default: .9,
		needs: ["files"],
		description: "dive's efficiency score: smallest over all sizes seen, by path"
	},
	{
		key: "highestWastedBytes",
		measure: "wastedBytes",
		bound: "atMost",
		unit: "bytes",
		isDive: true,
		default: null,
		needs: ["files"],
		description: "dive's wasted bytes: every copy of each path that is in more than one layer"
	},
	{
		key: "highestUserWastedPercent",
		measure: "userWastedRatio",
		bound: "atMost",
		unit: "ratio",
		isDive: true,
		default: .1,
		needs: ["files"],
		description: "dive's wasted bytes over the bytes of all layers but the first"
	},
	{
		key: "highestImageBytes",
		measure: "imageBytes",
		bound: "atMost",
		unit: "bytes",
		isDive: false,
		default: null,
		needs: ["files"],
		description: "the sizes of all entries in all layers, uncompressed"
	},
	{
		key: "highestLayerBytes",
		measure: "layerBytes",
		bound: "atMost",
		unit: "bytes",
		isDive: false,
		default: null,
		needs: ["files"],
		description: "the largest layer, uncompressed"
	},
	{
		key: "highestLayerCount",
		measure: "layerCount",
		bound: "atMost",
		unit: "count",
		isDive: false,
		default: null,
		needs: [],
		description: "the number of layers"
	},
	{
		key: "highestFileCount",
		measure: "fileCount",
		bound: "atMost",
		unit: "count",
		isDive: false,
		default: null,
		needs: ["files"],
		description: "the names of regular files a container sees"
	},
	{
		key: "highestContentBytes",
		measure: "contentBytes",
		bound: "atMost",
		unit: "bytes",
		isDive: false,
		default: null,
		needs: ["files"],
		description: "the bytes of file bodies in all layers"
	},
	{
		key: "highestVisibleBytes",
		measure: "visibleBytes",
		bound: "atMost",
		unit: "bytes",
		isDive: false,
		default: null,
		needs: ["files"],
		description: "the bytes of file bodies a container sees, each inode once"
	},
	{
		key: "highestReclaimableBytes",
		measure: "reclaimableBytes",
		bound: "atMost",
		unit: "bytes",
		isDive: false,
		default: null,
		needs: ["files"],
		description: "shipped bytes that no container can see, exactly"
	},
	{
		key: "lowestVisibleRatio",
		measure: "visibleRatio",
		bound: "atLeast",
		unit: "ratio",
		isDive: false,
		default: null,
		needs: ["files"],
		description: "visible over shipped bytes"
	},
	{
		key: "highestPullBytes",
		measure: "pullBytes",
		bound: "atMost",
		unit: "bytes",
		isDive: false,
		default: null,
		needs: ["stored"],
		description: "what a fresh machine downloads: stored layers and config"
	},
	{
		key: "highestOwnBytes",
		measure: "ownBytes",
		bound: "atMost",
		unit: "bytes",
		isDive: false,
		default: null,
		needs: ["files", "base"],
		description: "the sizes of all entries in the layers above the base image's"
	},
	{
		key: "highestGrowthBytes",
		measure: "growthBytes",
		bound: "atMost",
		unit: "bytes",
		isDive: false,
		default: null,
		needs: ["files", "baseline"],
		description: "how much larger than the baseline, uncompressed"
	},
	{
		key: "highestGrowthPercent",
		measure: "growthRatio",
		bound: "atMost",
		unit: "ratio",
		isDive: false,
		default: null,
		needs: ["files", "baseline"],
		description: "the same over the baseline's size"
	},
	{
		key: "highestOwnGrowthBytes",
		measure: "ownGrowthBytes",
		bound: "atMost",
		unit: "bytes",
		isDive: false,
		default: null,
		needs: [
			"files",
			"baseline",
			"base"
		],
		description: "how much the layers above the base image's grew"
	},
	{
		key: "highestPullGrowthBytes",
		measure: "pullGrowthBytes",
		bound: "atMost",
		unit: "bytes",
		isDive: false,
		default: null,
		needs: ["stored", "baseline"],
		description: "how much more a fresh machine downloads"
	},
	{
		key: "highestDeltaPullBytes",
		measure: "deltaPullBytes",
		bound: "atMost",
		unit: "bytes",
		isDive: false,
		default: null,
		needs: ["stored", "baseline"],
		description: "what a machine that has the baseline downloads: stored layers it lacks"
	}
];
const RULE_BY_KEY = new Map(RULES.map((rule) => [rule.isDive ? rule.key.toLowerCase() : rule.key, rule]));
function findRule(key) {
	const dive = RULE_BY_KEY.get(key.toLowerCase());
	return dive?.isDive ? dive : RULE_BY_KEY.get(key);
}
const PATH_BYTES_RULE = {
	key: "highestBytes",
	unit: "bytes",
	bound: "atMost",
	isDive: false
};
const PATH_GROWTH_RULE = {
	key: "highestGrowthBytes",
	unit: "bytes",
	bound: "atMost",
	isDive: false
};
//#endregion
//#region src/budget/effective-limits.ts
function rulesInForce(budget, flags, imageName) {
	const ofImage = imageName === void 0 ? void 0 : budget?.images.get(imageName)?.rules;
	return RULES.flatMap((rule) => {
		const bounds = mergeBounds([
			flags.get(rule.key),
			ofImage?.get(rule.key),
			budget?.rules.get(rule.key),
			diveDefault(rule)
		]);
		const limit = effectiveLimit(rule.key, bounds);
		return limit === void 0 ? [] : [{
			rule,
			bounds,
			limit
		}];
	});
}
const DEFAULT = "default";
const diveDefault = (rule) => rule.default === null ? {} : { fail: {
	limit: rule.default,
	from: DEFAULT
} };
function mergeBounds(places) {
	const warn = places.find((place) => place?.warn !== void 0)?.warn;
	const fail = places.find((place) => place?.fail !== void 0)?.fail;
	return {
		...warn && { warn },
		...fail && { fail }
	};
}
function effectiveLimit(key, { warn, fail }) {
	const inForce = [fail, warn].filter((bound) => bound !== void 0 && bound.limit !== null);
	if (inForce.length === 0) return void 0;
	const from = [...new Set(inForce.map((bound) => bound.from))];
	return {
		rule: key,
		warnLimit: warn?.limit ?? null,
		failLimit: fail?.limit ?? null,
		from: from.join(", "),
		isDefault: from.every((place) => place === DEFAULT)
	};
}
//#endregion
//#region src/budget/waivers.ts
function applyWaivers(findings, budget, imageName, now) {
	const active = [...budget?.images.get(imageName)?.waivers ?? [], ...budget?.waivers ?? []].filter((waiver) => !hasEnded(waiver, now));
	return findings.map((finding) => {
		const waiver = active.find((one) => covers(one, finding));
		if (waiver === void 0 || finding.outcome !== "fail" && finding.outcome !== "warn") return finding;
		const excuse = `until ${waiver.until}: ${waiver.why}`;
		const why = finding.why === void 0 ? excuse : `${finding.why}\nwaived ${excuse}`;
		return {
			...finding,
			outcome: "waived",
			why
		};
	});
}
function waiverNotices(budget, images, now) {
	if (budget === void 0) return [];
	const measured = images.filter(({ facts, manifest }) => (facts ?? manifest) !== void 0);
	const notices = (waivers, judged) => waivers.flatMap((waiver) => {
		const name = `${waiver.from}: the waiver of ${waiver.rule}`;
		if (hasEnded(waiver, now)) return [`${name} ended on ${waiver.until}`];
		return judged.some(({ findings }) => findings.some((finding) => covers(waiver, finding))) || judged.length === 0 ? [] : [`${name} covers nothing: that rule is not in force`];
	});
	const ofImages = [...budget.images].flatMap(([name, { waivers }]) => notices(waivers, measured.filter(({ key }) => key.name === name)));
	return [...notices(budget.waivers, measured), ...ofImages];
}
const hasEnded = ({ until }, now) => now.toISOString().slice(0, 10) > until;
const covers = ({ rule }, { id, path }) => waivableAs(id, path).includes(rule);
function waivableAs(id, path) {
	const names = [id, id.replace(/\.(?:highestBytes|highestGrowthBytes|deny)$/, "")];
	return path === void 0 ? names : [...names, path];
}
//#endregion
//#region src/judge/outcome.ts
function judgeValue(limits, value) {
	const beyondFail = beyond(limits, limits.failLimit, value);
	const beyondWarn = beyond(limits, limits.warnLimit, value);
	if (beyondFail !== null && beyondFail > 0) return {
		value,
		distance: beyondFail,
		outcome: "fail"
	};
	if (beyondWarn !== null && beyondWarn > 0) return {
		value,
		distance: beyondWarn,
		outcome: "warn"
	};
	return {
		value,
		distance: Math.max(beyondFail ?? -Infinity, beyondWarn ?? -Infinity),
		outcome: "pass"
	};
}
function beyond({ bound }, limit, value) {
	if (limit === null) return null;
	return bound === "atMost" ? value - limit : limit - value;
}
//#endregion
//#region src/budget/glob/glob-syntax.ts
const MOST_ALTERNATIVES = 64;
const MOST_PARTS = 30;
const MOST_CHARACTERS$1 = 1e3;
function parseGlob(glob) {
	const whole = {
		start: 0,
		end: glob.length
	};
	if (glob === "") return {
		...whole,
		message: "an empty pattern",
		hint: "write a path, as in /app or **/.git"
	};
	if (glob.length > MOST_CHARACTERS$1) return {
		...whole,
		message: `a pattern of more than ${MOST_CHARACTERS$1} characters`,
		hint: "write several patterns"
	};
	const characters = unescaped(glob);
	if ("message" in characters) return characters;
	const spelt = spellOut(characters);
	if ("message" in spelt) return spelt;
	const alternatives = [];
	for (const alternative of spelt) {
		const parts = partsOf$2(alternative, glob.length);
		if ("message" in parts) return parts;
		alternatives.push(parts);
	}
	return { alternatives };
}
function unescaped(glob) {
	const characters = [];
	for (let at = 0; at < glob.length; at++) {
		const isEscaped = glob[at] === "\\";
		const char = glob[isEscaped ? at + 1 : at];
		if (char === void 0) return {
			start: at,
			end: at + 1,
			message: "a \\ with nothing behind it",
			hint: "write \\\\ for the character"
		};
		const problem = isEscaped ? void 0 : signProblem(glob, at);
		if (problem) return problem;
		characters.push({
			char,
			isEscaped,
			at
		});
		if (isEscaped) at++;
	}
	return characters;
}
function signProblem(glob, at) {
	const place = {
		start: at,
		end: at + 1
	};
	if (glob[at] === "[") return {
		...place,
		message: "[\u2026] is not supported",
		hint: "write {a,b}, or \\[ for the character"
	};
	if (/^[@!+*?]\(/.test(glob.slice(at, at + 2))) return {
		start: at,
		end: at + 2,
		message: `${glob[at]}(\u2026) is not supported`,
		hint: "write {a,b}, or \\( for the character"
	};
	if (glob[at] === "!" && at === 0) return {
		...place,
		message: "a pattern cannot be negated",
		hint: "write \\! for the character"
	};
}
const isSign = (character, char) => character !== void 0 && !character.isEscaped && character.char === char;
function spellOut(characters) {
	let pending = [characters];
	for (;;) {
		const index = pending.findIndex((one) => one.some((character) => isSign(character, "{") || isSign(character, "}")));
		const next = pending[index];
		if (next === void 0) return pending;
		const choices = firstBraces(next);
		if ("message" in choices) return choices;
		pending = [
			...pending.slice(0, index),
			...choices,
			...pending.slice(index + 1)
		];
		if (pending.length > MOST_ALTERNATIVES) {
			const [first, last] = [characters[0], characters.at(-1)];
			return {
				start: first?.at ?? 0,
				end: (last?.at ?? 0) + 1,
				message: `braces with more than ${MOST_ALTERNATIVES} choices`,
				hint: "write several patterns"
			};
		}
	}
}
function firstBraces(characters) {
	const open = characters.findIndex((character) => isSign(character, "{") || isSign(character, "}"));
	const at = characters[open]?.at ?? 0;
	const unbalanced = {
		start: at,
		end: at + 1,
		message: "an unbalanced brace",
		hint: "write \\{ or \\} for the character"
	};
	if (isSign(characters[open], "}")) return unbalanced;
	const cuts = [open];
	let depth = 1;
	let close = open;
	while (depth > 0 && ++close < characters.length) {
		if (isSign(characters[close], "{")) depth++;
		if (isSign(characters[close], "}")) depth--;
		if (depth === 0 || depth === 1 && isSign(characters[close], ",")) cuts.push(close);
	}
	if (depth > 0) return unbalanced;
	const [before, behind] = [characters.slice(0, open), characters.slice(close + 1)];
	return cuts.slice(1).map((cut, i) => {
		const start = [...before, ...characters.slice((cuts[i] ?? open) + 1, cut)];
		return [...start, ...start.length === 0 ? withoutSlashes(behind) : behind];
	});
}
function withoutSlashes(characters) {
	const start = characters.findIndex(({ char }) => char !== "/");
	return start === -1 ? [] : characters.slice(start);
}
function partsOf$2(characters, globLength) {
	const isAnchored = characters[0]?.char === "/";
	const parts = isAnchored ? [] : ["**"];
	const components = componentsOf(characters);
	if (components.length === 0 && !isAnchored) return {
		start: 0,
		end: globLength,
		message: "braces with a choice that leaves nothing",
		hint: "name each choice"
	};
	for (const component of components) {
		const problem = componentProblem(component);
		if (problem) return problem;
		const part = component.length === 2 && component.every((one) => isSign(one, "*")) ? "**" : tokensOf(component);
		if (part !== "**" || parts.at(-1) !== "**") parts.push(part);
	}
	if (parts.length > MOST_PARTS) return {
		start: 0,
		end: globLength,
		message: `more than ${MOST_PARTS} parts`,
		hint: "write a shorter pattern"
	};
	return parts.at(-1) === "**" ? [...parts.slice(0, -1), ["many"]] : parts;
}
function componentsOf(characters) {
	const components = [[]];
	for (const character of characters) if (character.char === "/") components.push([]);
	else components.at(-1)?.push(character);
	return components.filter((component) => component.length > 0);
}
function componentProblem(component) {
	const text = component.map(({ char }) => char).join("");
	const place = {
		start: component[0]?.at ?? 0,
		end: (component.at(-1)?.at ?? 0) + 1
	};
	if (text === "." || text === "..") return {
		...place,
		message: `a part cannot be "${text}"`,
		hint: "write the path from the image's root: /app/x"
	};
	const doubled = component.findIndex((one, index) => isSign(one, "*") && isSign(component[index + 1], "*"));
	if (doubled === -1 || component.length === 2) return void 0;
	const at = component[doubled]?.at ?? 0;
	return {
		start: at,
		end: at + 2,
		message: "** must stand alone between slashes",
		hint: "write **/*.js, or one *"
	};
}
function tokensOf(component) {
	const tokens = [];
	for (const character of component) {
		const last = tokens.at(-1);
		if (isSign(character, "*")) tokens.push("many");
		else if (isSign(character, "?")) tokens.push("any");
		else if (typeof last === "object") tokens[tokens.length - 1] = { text: last.text + character.char };
		else tokens.push({ text: character.char });
	}
	return tokens;
}
//#endregion
//#region src/budget/glob/glob.ts
function compileGlob(pattern) {
	const parsed = parseGlob(pattern);
	if ("message" in parsed) return parsed;
	const alternatives = parsed.alternatives.map((parts) => ({
		parts: parts.map(compiledPart),
		end: 1 << parts.length
	}));
	const places = alternatives.map(({ parts }) => reached(parts, 0));
	return {
		pattern,
		start: alternatives.some(({ end }, index) => ((places[index] ?? 0) & end) !== 0) ? "selected" : places,
		step: (state, name) => typeof state === "string" ? state : stepped(alternatives, state, name)
	};
}
function stepped(alternatives, state, name) {
	let next;
	let isDead = true;
	for (let index = 0; index < alternatives.length; index++) {
		const { parts, end } = alternatives[index];
		const before = state[index];
		const places = before === 0 ? 0 : advanced(parts, before, name);
		if ((places & end) !== 0) return "selected";
		if (places !== 0) isDead = false;
		if (places === before) continue;
		next ??= [...state];
		next[index] = places;
	}
	return isDead ? "dead" : next ?? state;
}
const reached = (parts, index) => parts[index] === "**" ? 1 << index | 1 << index + 1 : 1 << index;
function advanced(parts, places, name) {
	let next = 0;
	for (let index = 0; index < parts.length; index++) {
		if ((places & 1 << index) === 0) continue;
		const part = parts[index];
		if (part === "**") next |= reached(parts, index);
		else if (part !== void 0 && nameMatches(part, name)) next |= reached(parts, index + 1);
	}
	return next;
}
function compiledPart(part) {
	if (part === "**") return part;
	const runs = [[]];
	for (const token of part) if (token === "many") runs.push([]);
	else runs.at(-1)?.push(token);
	return runs;
}
function nameMatches(runs, name) {
	const first = runs[0];
	let at = endOfRun(first, name, 0);
	if (at === -1 || runs.length === 1) return at === name.length;
	for (let index = 1; index < runs.length - 1; index++) {
		at = endOfFirst(runs[index], name, at);
		if (at === -1) return false;
	}
	return endsWithRun(runs.at(-1), name, at);
}
function endOfRun(run, name, at) {
	let end = at;
	for (const token of run) if (token === "any") {
		if (end >= name.length) return -1;
		end += name.codePointAt(end) > 65535 ? 2 : 1;
	} else {
		if (!name.startsWith(token.text, end)) return -1;
		end += token.text.length;
	}
	return end;
}
function endOfFirst(run, name, from) {
	const [only] = run;
	if (run.length === 1 && typeof only === "object") {
		const found = name.indexOf(only.text, from);
		return found === -1 ? -1 : found + only.text.length;
	}
	for (let start = from; start <= name.length; start++) {
		const end = endOfRun(run, name, start);
		if (end !== -1) return end;
	}
	return -1;
}
function endsWithRun(run, name, from) {
	const [only] = run;
	if (only === void 0) return true;
	if (run.length === 1 && typeof only === "object") return name.length - only.text.length >= from && name.endsWith(only.text);
	for (let start = from; start < name.length; start++) if (endOfRun(run, name, start) === name.length) return true;
	return false;
}
//#endregion
//#region src/judge/path-tally.ts
const MOST_MATCHES$2 = 10;
function sharedInodes({ links }) {
	const shared = new Map();
	links?.row.forEach((row, i) => {
		const first = links.first[i];
		shared.set(row, first).set(first, first);
	});
	return shared;
}
function visibleRows(tree, shared) {
	const counted = new Set();
	return {
		bytesOf: (row) => {
			const first = shared.get(row);
			if (first === void 0) return tree.visibleBytes[row] ?? 0;
			if (counted.has(first)) return 0;
			counted.add(first);
			return tree.visibleBytes[first] ?? 0;
		},
		counts: (row) => tree.isVisible[row] === 1
	};
}
const shippedRows = (tree) => ({
	bytesOf: (row) => (tree.visibleBytes[row] ?? 0) + (tree.reclaimableBytes[row] ?? 0),
	counts: (row) => (tree.firstLayer[row] ?? -1) >= 0
});
function countPaths(tree, { bytesOf, counts }) {
	const names = [];
	const largest = [];
	let [bytes, count] = [0, 0];
	let open;
	function close() {
		if (open?.isCounted) {
			count++;
			bytes += open.bytes;
			keepLargest(largest, open.bytes, () => matchOf(tree, names, open));
		}
		open = void 0;
	}
	return {
		add(row, isSelected) {
			const depth = tree.depth[row] ?? 0;
			if (open && depth <= open.depth) close();
			names[depth] = tree.name[row] ?? "";
			if (!isSelected) return;
			open ??= {
				row,
				depth,
				bytes: 0,
				layer: -1,
				isCounted: false
			};
			const firstLayer = tree.firstLayer[row] ?? -1;
			if (open.layer === -1) open.layer = firstLayer;
			open.bytes += bytesOf(row);
			open.isCounted ||= counts(row);
		},
		finish() {
			close();
			return {
				bytes,
				count,
				matches: largest
			};
		}
	};
}
const matchOf = (tree, names, { row, depth, bytes, layer }) => ({
	path: `/${names.slice(0, depth + 1).join("/")}`,
	bytes,
	layer,
	isVisible: tree.isVisible[row] === 1
});
function keepLargest(largest, bytes, match) {
	const place = largest.findIndex((other) => other.bytes < bytes);
	if (place === -1 && largest.length >= MOST_MATCHES$2) return;
	largest.splice(place === -1 ? largest.length : place, 0, match());
	if (largest.length > MOST_MATCHES$2) largest.pop();
}
//#endregion
//#region src/judge/path-walk.ts
function walkTree(tree, globs, visit) {
	const selected = new Uint8Array(globs.length);
	const states = globs.map((glob) => [glob.start]);
	for (let row = 0; row < tree.name.length; row++) {
		const depth = tree.depth[row];
		const name = tree.name[row];
		for (let index = 0; index < globs.length; index++) {
			const known = states[index];
			const state = globs[index].step(known[depth] ?? "dead", name);
			known[depth + 1] = state;
			selected[index] = state === "selected" ? 1 : 0;
		}
		visit(row, selected);
	}
}
//#endregion
//#region src/judge/path-rules.ts
function judgePaths(tree, rules, ignore, baseline) {
	const checks = rules.flatMap((rule) => checksOf(rule));
	const ignored = ignore.map((pattern) => ({
		pattern,
		bytes: 0
	}));
	let ignoredBytes = 0;
	const tallies = tallyPaths(tree, checks, ignore, (row, isIgnored) => {
		const bytes = tree.reclaimableBytes[row] ?? 0;
		let isAny = false;
		for (const [index, one] of ignored.entries()) {
			if (!isIgnored(index)) continue;
			one.bytes += bytes;
			isAny = true;
		}
		if (isAny) ignoredBytes += bytes;
	});
	const patterns = ignored.filter(({ bytes }) => bytes > 0).map(({ pattern }) => pattern);
	return {
		findings: withGrowth(checks, baseline, (check, index) => pathFinding(check, tallies[index] ?? EMPTY)),
		ignored: {
			bytes: ignoredBytes,
			patterns
		}
	};
}
function withGrowth(checks, baseline, findingOf) {
	const growthChecks = checks.filter(({ kind }) => kind === "growth");
	const before = "depth" in baseline && growthChecks.length > 0 ? tallyPaths(baseline, growthChecks, []) : [];
	return checks.map((check, index) => {
		const now = findingOf(check, index);
		if (check.kind !== "growth") return now;
		if (!("depth" in baseline)) return {
			...withoutWhy(baseOf$1(check)),
			value: null,
			distance: null,
			...baseline
		};
		return grown$1(now, before[growthChecks.indexOf(check)] ?? EMPTY);
	});
}
const withoutWhy = ({ why: _why, ...base }) => base;
function grown$1(now, before) {
	const matchCount = now.matchCount || before.count;
	return {
		...now,
		...judgeValue(now, (now.value ?? 0) - before.bytes),
		matchCount
	};
}
function tallyPaths(tree, checks, ignore, onRow = () => void 0) {
	const shared = sharedInodes(tree);
	const counters = checks.map(({ kind }) => countPaths(tree, kind === "denial" ? shippedRows(tree) : visibleRows(tree, shared)));
	walkTree(tree, [...checks.map(({ rule }) => rule.path), ...ignore].map(compiled), (row, selected) => {
		for (let index = 0; index < counters.length; index++) counters[index]?.add(row, selected[index] === 1);
		onRow(row, (index) => selected[counters.length + index] === 1);
	});
	return counters.map((counter) => counter.finish());
}
const unmeasuredPaths = (rules, why) => rules.flatMap(checksOf).map((check) => ({
	...baseOf$1(check),
	value: null,
	distance: null,
	outcome: "unmeasured",
	why
}));
const EMPTY = {
	bytes: 0,
	count: 0,
	matches: []
};
function checksOf(rule) {
	const bytes = effectiveLimit(`${rule.id}.highestBytes`, rule.highestBytes ?? {});
	const growth = effectiveLimit(`${rule.id}.highestGrowthBytes`, rule.highestGrowthBytes ?? {});
	const denial = {
		rule: `${rule.id}.deny`,
		warnLimit: null,
		failLimit: 0,
		from: rule.from,
		isDefault: false
	};
	return [
		...bytes ? [{
			rule,
			kind: "bytes",
			limit: bytes
		}] : [],
		...growth ? [{
			rule,
			kind: "growth",
			limit: growth
		}] : [],
		...rule.isDenied ? [{
			rule,
			kind: "denial",
			limit: denial
		}] : []
	];
}
const MEASURES$1 = {
	bytes: "pathBytes",
	growth: "pathGrowthBytes",
	denial: "deniedPaths"
};
function baseOf$1({ rule, kind, limit }) {
	return {
		id: limit.rule,
		...limit,
		measure: MEASURES$1[kind],
		path: rule.path,
		unit: kind === "denial" ? "count" : "bytes",
		bound: "atMost",
		...rule.why === null ? {} : { why: rule.why }
	};
}
function pathFinding(check, { bytes, count, matches }) {
	const base = baseOf$1(check);
	return {
		...base,
		...judgeValue(base, check.kind === "denial" ? count : bytes),
		matches,
		matchCount: count
	};
}
function compiled(pattern) {
	const glob = compileGlob(pattern);
	if ("message" in glob) throw new Error(`a pattern that was not checked: ${glob.message}`);
	return glob;
}
//#endregion
//#region src/judge/judge-image.ts
function judgeFacts(facts, budget, flags, compared = {}) {
	const parts = budget ? [budget, budget.images.get(facts.key.name)] : [];
	const paths = parts.flatMap((part) => part?.paths ?? []);
	const ignore = [...new Set(parts.flatMap((part) => part?.ignore ?? []))];
	const isRequired = budget?.isBaselineRequired === true && compared.isBaselineUncalledFor !== true;
	const byPath = facts.tree && (paths.length > 0 || ignore.length > 0) ? judgePaths(facts.tree, paths, ignore, baselinePaths(compared, isRequired)) : null;
	const context = {
		facts,
		compared,
		isRequired,
		mayEstimate: budget?.mayEstimate ?? false,
		isIgnoring: ignore.length > 0,
		ignored: byPath?.ignored ?? null
	};
	return [...rulesInForce(budget, flags, facts.key.name).map((inForce) => judgeRule(inForce, context)), ...byPath?.findings ?? unmeasuredPaths(paths, NO_TREE)];
}
const NO_TREE = "its report holds no paths: measure the image again with this budget";
const NO_STORED_SIZES = "its report holds no stored sizes: measure the image again with this budget, which estimates them";
const NO_BASELINE = "no baseline was given: name one with --baseline";
const NO_BASE = "its report does not tell own layers: measure the image again";
function judgeRule({ rule, limit }, context) {
	const { measure } = rule;
	const base = {
		id: rule.key,
		...limit,
		measure,
		unit: rule.unit,
		bound: rule.bound
	};
	const finding = isGrowth(measure) ? judgeGrowth(base, measure, context) : judgeMeasure({
		...base,
		measure
	}, measure, context);
	return rule.needs.includes("base") ? withCertainty(finding, context.facts) : finding;
}
function judgeMeasure(base, measure, context) {
	const { facts } = context;
	const value = facts.measures[measure] ?? null;
	if (measure === "userWastedRatio" && value === null) return judgeAsDive(base, facts);
	if (measure === "pullBytes" && value === null && context.mayEstimate) return unmeasured$1(base, NO_STORED_SIZES);
	if (value === null) return unmeasured$1(base, facts.unmeasured[measure] ?? REASONS$4[measure] ?? NO_REASON);
	if (measure === "pullBytes" && facts.exactness.pullBytes === "estimate" && !context.mayEstimate) return unmeasured$1(base, ONLY_ESTIMATE);
	if (measure !== "reclaimableBytes" || !context.isIgnoring) return {
		...base,
		...judgeValue(base, value)
	};
	if (context.ignored === null) return unmeasured$1(base, `ignore needs paths, and ${NO_TREE}`);
	const judged = {
		...base,
		...judgeValue(base, value - context.ignored.bytes)
	};
	return context.ignored.bytes === 0 ? judged : {
		...judged,
		ignored: context.ignored
	};
}
const NO_REASON = "this image has no such measure";
const REASONS$4 = { ownBytes: NO_BASE };
const ONLY_ESTIMATE = "only an estimate is known; set estimate: true to be judged by it";
const GROWTH_NAMES = [
	"growthBytes",
	"growthRatio",
	"ownGrowthBytes",
	"pullGrowthBytes",
	"deltaPullBytes"
];
const isGrowth = (measure) => GROWTH_NAMES.includes(measure);
function judgeGrowth(base, measure, { compared, isRequired, mayEstimate }) {
	const { comparison = compared.manifestComparison, noBaseline = NO_BASELINE } = compared;
	const missing = {
		value: null,
		distance: null
	};
	if (comparison === void 0) return {
		...base,
		...missing,
		...lacking(noBaseline, isRequired)
	};
	const value = comparison.measures[measure];
	if (value === null) {
		const { why, lackedBy } = comparison.unmeasured[measure] ?? {
			why: NO_REASON,
			lackedBy: "image"
		};
		return {
			...base,
			...missing,
			...lackedBy === "image" ? lacking(why, true) : lacking(why, isRequired)
		};
	}
	if ((measure === "pullGrowthBytes" || measure === "deltaPullBytes") && comparison.pullBytesAre === "estimate" && !mayEstimate) return unmeasured$1(base, ONLY_ESTIMATE);
	return {
		...base,
		...judgeValue(base, value)
	};
}
const lacking = (why, isRequired) => ({
	outcome: isRequired ? "unmeasured" : "skipped",
	why
});
function baselinePaths({ comparison, manifestComparison, baselineTree, noBaseline = NO_BASELINE }, isRequired) {
	if (baselineTree) return baselineTree;
	const unread = manifestComparison?.unmeasured.growthBytes;
	if (unread?.lackedBy === "baseline") return lacking(unread.why, isRequired);
	return lacking(comparison === void 0 ? noBaseline : NO_BASELINE_PATHS, isRequired);
}
const NO_BASELINE_PATHS = "the baseline's paths are not known: give it again with --baseline";
function withCertainty(finding, { base }) {
	if (base?.certainty !== "likely" || finding.value === null) return finding;
	const layers = base.layerCount === 1 ? "the lowest layer" : `the lowest ${base.layerCount} layers`;
	return {
		...finding,
		why: `${layers} taken for the base image, as the history looks; write base: to be sure`
	};
}
const unmeasured$1 = (base, why) => ({
	...base,
	value: null,
	distance: null,
	outcome: "unmeasured",
	why
});
function judgeAsDive(base, { diveUserWasted = "number", unmeasured: reasons }) {
	if (diveUserWasted === "number") return unmeasured$1(base, reasons[base.measure] ?? "this image has no such measure");
	const reason = "all bytes are in the lowest layer, and dive divides by the bytes of the others";
	if (diveUserWasted === "NaN") return {
		...base,
		value: null,
		distance: null,
		outcome: "pass",
		why: `${reason}: 0 / 0 passes in dive`
	};
	const outcome = base.failLimit === null ? "warn" : "fail";
	return {
		...base,
		value: null,
		distance: null,
		outcome,
		why: `${reason}: more than nothing / 0 is over any limit in dive`
	};
}
//#endregion
//#region src/budget/parse/budget-problems.ts
const MOST_SHOWN = 50;
const MOST_CELLS$2 = {
	before: 50,
	culprit: 60,
	after: 40
};
const MOST_QUOTED = 60;
function problemsError(what, code, texts) {
	const located = texts.flatMap((text) => locate(text));
	const shown = located.slice(0, MOST_SHOWN);
	const column = Math.max(...shown.map(({ place }) => place.length)) + 2;
	const blocks = shown.flatMap(({ place, problem, source }) => [`  ${place.padEnd(column)}${problem.message}`, ...problem.hint === void 0 || isBlank$1(source, problem) ? [] : excerpt(source, problem.hint)]);
	const count = located.length === 1 ? "1 problem" : `${located.length} problems`;
	const rest = located.length > shown.length ? [`  \u2026 and ${located.length - shown.length} more`] : [];
	return new GateError(code, [
		`${what} not usable: ${count}`,
		...blocks,
		...rest
	].join("\n"), { where: [...new Set(texts.map(({ name }) => name))].join(", ") });
}
const isBlank$1 = ({ text }, { hint }) => hint === "" && text.trim() === "";
function locate({ name, text, isOneLine, problems }) {
	let [lineStart, number] = [0, 1];
	return problems.toSorted((a, b) => a.start - b.start).map((problem) => {
		for (let next = text.indexOf("\n", lineStart); next !== -1 && next < problem.start; next = text.indexOf("\n", lineStart)) {
			lineStart = next + 1;
			number++;
		}
		const lineEnd = text.indexOf("\n", lineStart);
		const line = (lineEnd === -1 ? text.slice(lineStart) : text.slice(lineStart, lineEnd)).replace(/\r$/, "");
		const start = Math.min(problem.start - lineStart, line.length);
		const end = Math.max(start, Math.min(problem.end - lineStart, line.length));
		return {
			place: isOneLine ? name : `${name}:${number}:${start + 1}`,
			problem,
			source: {
				number: isOneLine ? null : number,
				text: line,
				start,
				end
			}
		};
	});
}
function excerpt({ number, text, start, end }, hint) {
	const cells = (part) => Array.from(part, shownCell);
	const [before, culprit, after] = [
		cells(text.slice(0, start)),
		cells(text.slice(start, end)),
		cells(text.slice(end))
	];
	const shownBefore = cut(before.toReversed(), MOST_CELLS$2.before).toReversed();
	const shownCulprit = cut(culprit, MOST_CELLS$2.culprit);
	const shownAfter = cut(after, MOST_CELLS$2.after);
	const line = [
		...shownBefore,
		...shownCulprit,
		...shownAfter
	].map((cell) => cell.text).join("");
	const indent = " ".repeat(width(shownBefore));
	const carets = "^".repeat(Math.max(1, width(shownCulprit)));
	return [`    ${String(number ?? "").padStart(3)} | ${line}`.trimEnd(), `        | ${indent}${carets}   ${hint}`.trimEnd()];
}
const WIDE = /^[\p{Emoji_Presentation}\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\uff01-\uff60]$/u;
function shownCell(character) {
	const text = character === "	" ? " " : visible(character);
	if (text === character && /^\p{M}$/u.test(character)) return {
		text,
		width: 0
	};
	return {
		text,
		width: WIDE.test(character) ? 2 : text.length
	};
}
const width = (cells) => cells.reduce((sum, cell) => sum + cell.width, 0);
function cut(cells, most) {
	let used = 0;
	const end = cells.findIndex((cell) => {
		used += cell.width;
		return used > most;
	});
	return end === -1 ? cells : [...cells.slice(0, end), {
		text: "\u2026",
		width: 1
	}];
}
function quoted(text) {
	const short = text.length > MOST_QUOTED ? `${text.slice(0, MOST_QUOTED)}\u2026` : text;
	return `"${Array.from(short, visible).join("")}"`;
}
function visible(character) {
	if (!/^\p{C}$/u.test(character)) return character;
	const code = character.codePointAt(0) ?? 0;
	return code < 256 ? `\\x${code.toString(16).padStart(2, "0")}` : `\\u{${code.toString(16)}}`;
}
//#endregion
//#region src/budget/parse/budget-reader.ts
const entriesOf = (value) => typeof value === "object" && value !== null && !Array.isArray(value) ? Object.entries(value) : [];
const itemsOf = (value) => Array.isArray(value) ? value : [];
function fromAt(reader, pointer) {
	return `${reader.source}:${reader.lineAt(reader.places.get(pointer)?.keyStart ?? 0)}`;
}
function complain(reader, pointer, message, hint) {
	const { start = 0, end = 0 } = reader.places.get(pointer) ?? {};
	reader.problems.push({
		start,
		end,
		message,
		hint
	});
}
const pointerTo = (parent, key) => `${parent}/${String(key).replaceAll("~", "~0").replaceAll("/", "~1")}`;
//#endregion
//#region src/model/edit-distance.ts
function editDistance(a, b) {
	let [before, previous] = [[], Array.from({ length: b.length + 1 }, (_, j) => j)];
	for (let i = 1; i <= a.length; i++) {
		const row = [i];
		for (let j = 1; j <= b.length; j++) {
			const change = a[i - 1] === b[j - 1] ? 0 : 1;
			let edits = Math.min(at$1(previous, j) + 1, at$1(row, j - 1) + 1, at$1(previous, j - 1) + change);
			if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) edits = Math.min(edits, at$1(before, j - 2) + 1);
			row.push(edits);
		}
		[before, previous] = [previous, row];
	}
	return at$1(previous, b.length);
}
const at$1 = (row, index) => row[index] ?? 0;
//#endregion
//#region src/budget/parse/closest.ts
function closest(word, known) {
	const plain = simplified(word);
	const mostEdits = Math.max(1, Math.floor(plain.length * .4));
	let best;
	for (const candidate of known) {
		const other = simplified(candidate);
		if (Math.abs(other.length - plain.length) > mostEdits) continue;
		const edits = editDistance(plain, other);
		if (edits <= mostEdits && (best === void 0 || edits < best.edits)) best = {
			word: candidate,
			edits
		};
	}
	return best?.word;
}
const simplified = (word) => word.toLowerCase().replaceAll(/[-_]/g, "");
//#endregion
//#region src/budget/parse/byte-size.ts
const MULTIPLES = new Map([
	"k",
	"m",
	"g",
	"t",
	"p",
	"e"
].flatMap((letter, index) => {
	const [decimal, binary] = [1e3 ** (index + 1), 1024 ** (index + 1)];
	return [
		[letter, decimal],
		[`${letter}b`, decimal],
		[`${letter}i`, binary],
		[`${letter}ib`, binary]
	];
}));
const GO_SPACES = /^[\t-\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+$/;
const TOO_LARGE_BYTES = 2 ** 64;
function parseByteSize(text) {
	const number = /^[\d.,]*/.exec(text)?.[0] ?? "";
	const multiple = multipleOf(text.slice(number.length));
	const digits = number.replaceAll(",", "");
	if (multiple === void 0 || !/^(?:\d+\.?\d*|\.\d+)$/.test(digits)) return void 0;
	const bytes = Number(digits) * multiple;
	return bytes < TOO_LARGE_BYTES ? Math.trunc(bytes) : void 0;
}
function multipleOf(unit) {
	const name = trimGo(unit).replaceAll("\u0130", "i").toLowerCase();
	return name === "" || name === "b" ? 1 : MULTIPLES.get(name);
}
function trimGo(text) {
	let [start, end] = [0, text.length];
	while (start < end && GO_SPACES.test(text.charAt(start))) start++;
	while (end > start && GO_SPACES.test(text.charAt(end - 1))) end--;
	return text.slice(start, end);
}
//#endregion
//#region src/budget/parse/go-numbers.ts
const DIGITS$1 = String.raw`\d(?:_?\d)*`;
const HEX_DIGITS = "[0-9a-f](?:_?[0-9a-f])*";
const EXPONENT = `[+-]?${DIGITS$1}`;
const GO_DECIMAL = new RegExp(`^[+-]?(?:${DIGITS$1}\\.?(?:${DIGITS$1})?|\\.${DIGITS$1})(?:e${EXPONENT})?$`, "i");
const GO_HEX = new RegExp(`^([+-]?)0x_?(${HEX_DIGITS})?\\.?(${HEX_DIGITS})?p(${EXPONENT})$`, "i");
const YAML_FLOAT = /^[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:e[-+]?\d+)?$/i;
const YAML_OCTAL = /^([-+]?)0o?([0-7]+)$/i;
const YAML_HEX_OR_BINARY = /^([-+]?)(0x[0-9a-f]+|0b[01]+)$/i;
function parseGoFloat(text) {
	if (/^nan$/i.test(text)) return NaN;
	if (/^[+-]?inf(?:inity)?$/i.test(text)) return text.startsWith("-") ? -Infinity : Infinity;
	const value = GO_DECIMAL.test(text) ? Number(text.replaceAll("_", "")) : parseGoHex(text);
	return value !== void 0 && Number.isFinite(value) ? value : void 0;
}
function parseGoHex(text) {
	const [matched, sign, whole = "", fraction = "", exponent = "0"] = GO_HEX.exec(text) ?? [];
	if (matched === void 0 || whole + fraction === "") return void 0;
	const digits = (whole + fraction).replaceAll("_", "");
	const fractionDigits = fraction.replaceAll("_", "").length;
	const value = Number(BigInt(`0x${digits}`)) * 2 ** (Number(exponent.replaceAll("_", "")) - 4 * fractionDigits);
	return sign === "-" ? -value : value;
}
function parseYamlNumber(source) {
	if (source.startsWith(".")) return /^\.\d/.test(source) ? parseGoFloat(source) : void 0;
	if (!/^[-+\d]/.test(source)) return void 0;
	const plain = source.replaceAll("_", "");
	const [, sign, octal] = YAML_OCTAL.exec(plain) ?? [];
	if (octal !== void 0) return signed(sign, Number(`0o${octal}`));
	const [, otherSign, prefixed] = YAML_HEX_OR_BINARY.exec(plain) ?? [];
	if (prefixed !== void 0) return signed(otherSign, Number(prefixed));
	const value = YAML_FLOAT.test(plain) ? Number(plain) : void 0;
	return Number.isFinite(value) ? value : void 0;
}
const signed = (sign, value) => sign === "-" ? -value : value;
//#endregion
//#region src/budget/parse/limit.ts
function readLimit(rule, written) {
	const word = written.text.trim().toLowerCase();
	if ([
		"disabled",
		"off",
		"false"
	].includes(word) || word === "" && rule.isDive) return { limit: null };
	const number = written.isPlain ? parseYamlNumber(written.text) : void 0;
	if (rule.unit === "bytes") return hasOddComma(rule, written.text) ? oddComma(written.text) : readBytes$1(written.text, number);
	if (rule.unit === "count") return readCount(written.text, number);
	return rule.isDive ? readDiveRatio(written.text, number) : readRatio(rule, written.text, number);
}
const hasOddComma = (rule, text) => !rule.isDive && /\d,(?!\d{3}(?!\d))/.test(text);
const oddComma = (text) => ({
	message: `${quoted(text)} may mean two things`,
	hint: "write a fraction with a point: 1.5GB; commas only part thousands: 1,500MB"
});
function readBytes$1(text, number) {
	const bytes = number === void 0 ? parseByteSize(text) : wholeBytes(number);
	if (bytes !== void 0) return { limit: bytes };
	if (/^-[\d.]/.test(text)) return {
		message: `${quoted(text)} is below 0`,
		hint: "write a size of 0 or more: 20MB or 20MiB"
	};
	if ((number ?? 0) > 0 || /^\d[\d,]{0,400}\.?[\d,]{0,400}\s*(?:[kmgtpe]i?)?b?$/i.test(text)) return {
		message: `${quoted(text)} is more than a size can be`,
		hint: "write less, or disabled"
	};
	return {
		message: `${quoted(text)} is not a size`,
		hint: `write a number and a unit: ${likelySizes(text)}`
	};
}
const wholeBytes = (number) => number >= 0 && number < TOO_LARGE_BYTES ? Math.trunc(number) : void 0;
function likelySizes(text) {
	const [, number = "20", letter = "m"] = /^\s*(\d[\d.,]{0,20})\s*([bkmgtpe])(?!\d)/i.exec(text) ?? [];
	const prefix = letter.toUpperCase();
	return prefix === "B" ? `${number}B` : `${number}${prefix === "K" ? "k" : prefix}B or ${number}${prefix}iB`;
}
function readCount(text, number) {
	const count = number ?? (/^\s*\d{1,15}\s*$/.test(text) ? Number(text) : NaN);
	if (Number.isSafeInteger(count) && count >= 0) return { limit: count };
	return {
		message: `${quoted(text)} is not a whole number`,
		hint: "write a count, as in 15"
	};
}
const PERCENT = /^\s*(\d{1,15}(?:\.\d{1,15})?|\.\d{1,15})\s*%\s*$/;
function readDiveRatio(text, number) {
	const ratio = number ?? parseGoFloat(text.replace(/^\.(?=nan$|inf$)/i, ""));
	if (ratio !== void 0 && ratio >= 0 && ratio <= 1) return { limit: ratio };
	if (Number.isNaN(ratio)) return {
		message: "NaN is a limit that nothing ever breaks",
		hint: "write a number from 0 to 1, or disabled"
	};
	const percent = Number(PERCENT.exec(text)?.[1] ?? ratio);
	const hint = percent >= 0 && percent <= 100 ? `dive takes no percent: write ${hundredth(percent)}` : "write a number from 0 to 1, as in 0.95, or disabled";
	return {
		message: `${quoted(text)} is not a number from 0 to 1`,
		hint
	};
}
function readRatio(rule, text, number) {
	const percent = PERCENT.exec(text)?.[1];
	const ratio = percent === void 0 ? number ?? parseGoFloat(text) : hundredth(Number(percent));
	const isBounded = rule.bound === "atLeast";
	if (ratio === void 0 || !(ratio >= 0) || ratio === Infinity) return {
		message: `${quoted(text)} is not a ratio`,
		hint: "write a share of 1 or a percentage: 0.05 or 5%"
	};
	if (isBounded && percent !== void 0 && ratio > 1) return {
		message: `${quoted(text)} can never be reached`,
		hint: "write at most 100%"
	};
	if (percent === void 0 && ratio > 1 && isBounded) return {
		message: `${quoted(text)} is more than 1`,
		hint: `did you mean ${ratio}%?`
	};
	if (percent === void 0 && ratio >= 1) {
		const hint = `which was meant: ${ratio}% or ${hundredth(ratio * 1e4)}%?`;
		return {
			message: `${quoted(text)} may mean two things`,
			hint
		};
	}
	return { limit: ratio };
}
const hundredth = (percent) => Number((percent / 100).toPrecision(15));
//#endregion
//#region src/budget/parse/rule-limits.ts
const BOUNDS = ["warn", "fail"];
function readRuleLimits(reader, rule, value, pointer) {
	if (typeof value !== "object" || value === null) return readWhole$1(reader, rule, value, pointer);
	const limits = {};
	for (const [key] of entriesOf(value)) {
		const name = BOUNDS.find((bound) => bound === key);
		const bound = name && readBound(reader, rule, pointerTo(pointer, key));
		if (name === void 0) unknownBound(reader, rule, key, pointerTo(pointer, key));
		else if (bound) limits[name] = bound;
	}
	if (Array.isArray(value) || entriesOf(value).length === 0) complain(reader, pointer, `${rule.key}: a limit is missing`, "write a limit, or { warn: \u2026, fail: \u2026 }");
	if (warnsTooLate(rule, limits)) complain(reader, pointer, tooLate(rule.key).message, tooLate(rule.key).hint);
	return limits;
}
function readWhole$1(reader, rule, value, pointer) {
	if (value === null && rule.isDive) return {};
	const fail = readBound(reader, rule, pointer);
	if (!fail) return {};
	return fail.limit === null ? {
		warn: fail,
		fail
	} : { fail };
}
function readBound(reader, rule, pointer) {
	const place = reader.places.get(pointer);
	const text = place?.text;
	if (place === void 0 || text === void 0 || /^(?:|~|null)$/i.test(text) && place.isPlain) {
		complain(reader, pointer, `${rule.key} has no limit`, "write one, or disabled to switch it off");
		return;
	}
	const reading = readLimit(rule, {
		text,
		isPlain: place.isPlain
	});
	if ("limit" in reading) return {
		limit: reading.limit,
		from: fromAt(reader, pointer)
	};
	complain(reader, pointer, `${rule.key}: ${reading.message}`, reading.hint);
}
function unknownBound(reader, rule, key, pointer) {
	const { keyStart = 0, keyEnd = 0 } = reader.places.get(pointer) ?? {};
	const meant = closest(key, BOUNDS);
	const message = `${rule.key}: unknown key ${quoted(key)}`;
	reader.problems.push({
		start: keyStart,
		end: keyEnd,
		message,
		hint: meant ? `did you mean ${quoted(meant)}?` : "known here: warn, fail"
	});
}
function warnsTooLate(rule, { warn, fail }) {
	const [warnLimit, failLimit] = [warn?.limit ?? null, fail?.limit ?? null];
	if (warnLimit === null || failLimit === null) return false;
	return rule.bound === "atMost" ? warnLimit > failLimit : warnLimit < failLimit;
}
const tooLate = (key) => ({
	message: `${key}: warn lies beyond fail, so it can never warn`,
	hint: "swap the two"
});
//#endregion
//#region src/judge/late-warnings.ts
function lateWarningNotices(budget, flags, images) {
	const notices = [...new Set(images.map(({ key }) => key.name))].flatMap((name) => rulesInForce(budget, flags, name).flatMap(({ rule, bounds: { warn, fail } }) => {
		if (!warn || !fail || !warnsTooLate(rule, {
			warn,
			fail
		})) return [];
		const [warned, failed] = [limitWords$1(warn.limit, rule.unit), limitWords$1(fail.limit, rule.unit)];
		return [`${warn.from}: ${rule.key} can never warn at ${warned}: it fails at ${failed} already (${fail.from})`];
	}));
	return [...new Set(notices)];
}
const limitWords$1 = (limit, unit) => unit === "bytes" ? `${limit?.toLocaleString("en-US")} bytes` : String(limit);
//#endregion
//#region src/judge/override.ts
function applyOverride(findings, budget, override) {
	const label = budget?.overrideLabel ?? null;
	if (override === void 0 || label === null || override.label !== label) return findings;
	return findings.map((finding) => {
		if (!isFailedGrowth(finding)) return finding;
		const trace = `the label "${label}", set by ${override.by}, makes a warning of this`;
		const why = finding.why === void 0 ? trace : `${finding.why}\n${trace}`;
		return {
			...finding,
			outcome: "warn",
			why,
			overridden: {
				label,
				by: override.by
			}
		};
	});
}
const hasFailedGrowth = ({ images }) => images.some(({ findings }) => findings.some(isFailedGrowth));
const isFailedGrowth = ({ outcome, measure }) => outcome === "fail" && (isGrowth(measure) || measure === "pathGrowthBytes");
//#endregion
//#region src/judge/propose/round-figure.ts
function roundFigure(number) {
	if (number === 0) return 0;
	const exponent = Number(number.toExponential().split("e")[1]) - 1;
	const lead = number / 10 ** exponent;
	const step = lead < 50 ? 1 : 5;
	return Number(`${Math.ceil(lead / step - 1e-9) * step}e${exponent}`);
}
//#endregion
//#region src/judge/propose/roomy-limit.ts
function roomyLimit(kind, value, imageBytes, multiple = 1) {
	const cost = costOf(kind, value);
	if (kind.unit === "ratio" && cost > 1) return null;
	return roundLimit(kind, withRoom(kind, cost, imageBytes), multiple);
}
function withRoom({ unit }, cost, imageBytes) {
	if (unit === "ratio") return Math.max(cost * 1.05, cost + .005);
	const least = unit === "bytes" ? imageBytes / 100 : 1;
	return Math.ceil(Math.max(cost * 1.05, cost + least));
}
function roundLimit(kind, cost, multiple) {
	if (kind.unit !== "ratio") return roundFigure(Math.ceil(cost) / multiple);
	return costOf(kind, Math.min(Math.ceil(cost * 100 - 1e-9), 100) / 100);
}
const costOf = ({ unit, bound }, limit) => unit === "ratio" && bound === "atLeast" ? Number((1 - limit).toFixed(12)) : limit;
//#endregion
//#region src/judge/propose/outgrown.ts
function outgrownLimits(budget, images, gain = .1) {
	const holders = holdersOf(budget, images);
	const byName = new Map();
	for (const holder of holders) byName.set(holder.name, [...byName.get(holder.name) ?? [], holder]);
	const entries = [...budget.images].flatMap(([image, part]) => partLimits({
		image,
		part,
		pointer: `/images/${image}`
	}, byName.get(image) ?? []));
	return [...partLimits({
		image: null,
		part: budget,
		pointer: ""
	}, holders), ...entries].filter((held) => isOutgrown(held, gain));
}
function partLimits({ image, part, pointer }, holders) {
	const ofRules = RULES_OF_IMAGES.flatMap((rule) => {
		const limits = part.rules.get(rule.key);
		const written = {
			rule,
			label: rule.key,
			image,
			pointer: `${pointer}/rules/${rule.key}`
		};
		return limits === void 0 ? [] : ruleLimit(written, limits, holders);
	});
	const [unknownImages, measured] = [unknownOf(holders), measuredOf(holders)];
	const ofPaths = part.paths.flatMap(({ id, path, highestBytes }, index) => {
		const written = {
			rule: PATH_BYTES_RULE,
			label: path,
			image,
			pointer: `${pointer}/paths/${index}/highestBytes`,
			unknownImages,
			warnsElsewhere: []
		};
		return highestBytes === null ? [] : heldLimit(written, highestBytes, `${id}.highestBytes`, measured);
	});
	return [...ofRules, ...ofPaths];
}
const OF_IMAGES = [
	"files",
	"stored",
	"base"
];
const RULES_OF_IMAGES = RULES.filter(({ needs }) => needs.every((need) => OF_IMAGES.includes(need)));
function holdersOf(budget, images) {
	const holder = (name, measured) => ({
		name,
		inForce: new Map(rulesInForce(budget, new Map(), name).map(({ rule, bounds }) => [rule.key, bounds])),
		measured
	});
	const judged = images.map(({ key, facts, findings }) => {
		const imageBytes = facts?.measures.imageBytes ?? 0;
		return holder(key.name, {
			imageBytes,
			findings: new Map(findings.map((finding) => [finding.id, finding]))
		});
	});
	const names = new Set(images.map(({ key }) => key.name));
	return [...judged, ...[...budget.images.keys()].filter((name) => !names.has(name)).map((name) => holder(name, void 0))];
}
const measuredOf = (holders) => holders.flatMap(({ measured }) => measured ?? []);
const unknownOf = (holders) => holders.filter(({ measured }) => measured === void 0).map(({ name }) => name);
function ruleLimit(written, limits, holders) {
	const { label } = written;
	const holds = ({ inForce }, bound) => limits[bound] !== void 0 && inForce.get(label)?.[bound] === limits[bound];
	const held = holders.filter((holder) => holds(holder, "warn") || holds(holder, "fail"));
	const warnsElsewhere = held.filter((holder) => holds(holder, "fail") && !holds(holder, "warn")).flatMap(({ inForce }) => inForce.get(label)?.warn ?? []);
	return heldLimit({
		...written,
		unknownImages: unknownOf(held),
		warnsElsewhere
	}, limits, label, measuredOf(held));
}
function heldLimit(written, limits, findingId, measured) {
	const [first, ...others] = ["warn", "fail"].flatMap((bound) => setBound(bound, limits[bound]));
	const found = measured.map(({ findings }) => findings.get(findingId));
	const values = found.map((finding) => finding?.value ?? null);
	if (first === void 0 || values.length === 0 || values.includes(null) || found.every(isNowhere)) return [];
	const worst = written.rule.bound === "atMost" ? Math.max : Math.min;
	return [{
		...written,
		bounds: [first, ...others],
		value: worst(...values.map(Number)),
		imageBytes: Math.max(...measured.map(({ imageBytes }) => imageBytes))
	}];
}
const setBound = (bound, written) => written === void 0 || written.limit === null ? [] : [{
	bound,
	written,
	limit: written.limit
}];
const isNowhere = (finding) => finding?.measure === "pathBytes" && finding.matchCount === 0;
const comesBeforeWarning = ({ rule, warnsElsewhere }, newLimit, limitOf = (warn) => warn.limit) => warnsElsewhere.some((warn) => {
	const limit = limitOf(warn);
	return limit !== null && costOf(rule, newLimit) < costOf(rule, limit);
});
const LEAST_GAIN = {
	bytes: 0,
	count: 2,
	ratio: .02
};
function isOutgrown({ rule, value, imageBytes, bounds: [{ limit }] }, gain) {
	const proposed = roomyLimit(rule, value, imageBytes);
	if (proposed === null) return false;
	const [now, then] = [costOf(rule, limit), costOf(rule, proposed)];
	return then < now && then <= now * (1 - gain) && now - then >= LEAST_GAIN[rule.unit] - 1e-9;
}
//#endregion
//#region src/judge/propose/ratchet-due.ts
const MOST_NAMED = 3;
function ratchetNotices(budget, images) {
	if (budget === void 0 || images.some(({ verdict }) => verdict !== "pass")) return [];
	const outgrown = outgrownLimits(budget, images, .25).filter((held) => !held.rule.isDive && canComeDown(held));
	if (outgrown.length === 0) return [];
	const named = outgrown.slice(0, MOST_NAMED).map(nameOf$2);
	const more = outgrown.length - named.length;
	const which = more > 0 ? `${named.join(", ")} and ${more} more` : named.join(", ");
	return [`${budget.source}: far more room than is needed in ${which}; plimsoll ratchet lowers such limits`];
}
function canComeDown(held) {
	const { rule, value, imageBytes, bounds, unknownImages } = held;
	const proposed = roomyLimit(rule, value, imageBytes);
	if (proposed === null || unknownImages.length > 0) return false;
	return bounds[0].bound === "warn" || !comesBeforeWarning(held, proposed);
}
const nameOf$2 = ({ label, image }) => image === null ? label : `${label} of ${image}`;
//#endregion
//#region src/judge/unlisted-images.ts
function unlistedImageNotices(budget, images) {
	if (budget === void 0 || budget.images.size === 0) return [];
	const measured = images.filter(({ facts, manifest }) => (facts ?? manifest) !== void 0).map(({ key }) => key.name);
	return [...new Set(measured)].filter((name) => !budget.images.has(name)).map((name) => `${budget.source}: images has no ${quoted(name)}, so the general rules apply; ${remedy(name, budget)}`);
}
function remedy(name, { images }) {
	const meant = closest(name, images.keys());
	return meant === void 0 ? "write NAME=SOURCE to say which one it is" : `did you mean ${quoted(meant)}?`;
}
//#endregion
//#region src/judge/unmatched-paths.ts
function unmatchedPathNotices(images) {
	const matchesByRule = new Map();
	for (const { id, from, path = "", measure, matchCount } of images.flatMap(({ findings }) => findings)) {
		if (measure !== "pathBytes" && measure !== "pathGrowthBytes" || matchCount === void 0) continue;
		const entry = matchesByRule.get(id) ?? {
			from,
			path,
			count: 0
		};
		entry.count += matchCount;
		matchesByRule.set(id, entry);
	}
	const unmatched = [...matchesByRule.values()].filter(({ count }) => count === 0);
	return [...new Set(unmatched.map(({ from, path }) => `${from}: no image has the path ${path}`))];
}
//#endregion
//#region src/judge/judge.ts
function judgeReport(request) {
	const { images, budget, flags, notices, now, toolVersion, run, loosened } = request;
	const judged = images.map((image) => judgeImage(image, request));
	return {
		schemaVersion: 1,
		tool: {
			name: "plimsoll",
			version: toolVersion
		},
		...run && { run },
		budget: {
			source: budget?.source ?? null,
			sha256: budget?.sha256 ?? null,
			rules: rulesInForce(budget, flags).map(({ limit }) => limit),
			...loosened && { loosened }
		},
		verdict: reportVerdict(judged),
		notices: [
			...notices,
			...budget?.notices ?? [],
			...lateWarningNotices(budget, flags, judged),
			...unlistedImageNotices(budget, judged),
			...waiverNotices(budget, judged, now),
			...unmatchedPathNotices(judged),
			...ratchetNotices(budget, judged)
		],
		images: judged
	};
}
function judgeImage(image, { budget, flags, now, overriddenBy }) {
	const { key, facts, manifest, comparison, manifestComparison, noBaseline, isBaselineUncalledFor } = image;
	const { advice, error, notices } = image;
	const known = facts ?? manifest;
	if (known === void 0) return {
		key,
		verdict: "unmeasured",
		findings: [],
		...error && { error },
		notices
	};
	const findings = applyOverride(applyWaivers(judgeFacts(known, budget, flags, image), budget, key.name, now), budget, overriddenBy);
	return {
		key,
		verdict: imageVerdict(findings, error),
		findings,
		...facts && { facts },
		...manifest && { manifest },
		...comparison && { comparison },
		...manifestComparison && { manifestComparison },
		...noBaseline !== void 0 && isBaselineUncalledFor !== true && { noBaseline },
		...advice && { advice },
		...error && { error },
		notices
	};
}
const imageVerdict = (findings, error) => worst(error === void 0 ? findings.map(verdictOf) : ["unmeasured"]);
const reportVerdict = (images) => images.length === 0 ? "unmeasured" : worst(images.map(({ verdict }) => verdict));
const WORST_FIRST$1 = [
	"unmeasured",
	"fail",
	"warn",
	"pass"
];
const worst = (verdicts) => WORST_FIRST$1.find((verdict) => verdicts.includes(verdict)) ?? "pass";
const verdictOf = ({ outcome }) => outcome === "waived" || outcome === "skipped" ? "pass" : outcome;
function exitCodeOf({ verdict, images }) {
	if (images.some(({ error }) => error !== void 0 && ERROR_EXIT[error.code] === EXIT.unusable)) return EXIT.unusable;
	if (verdict === "unmeasured") return EXIT.unmeasured;
	return verdict === "fail" ? EXIT.over : EXIT.within;
}
//#endregion
//#region src/publish/report-file.ts
const writeReportFile = (path, text) => writeText(path, text, "report");
const writeBudgetFile = async (path, text) => writeText(await node_fs.promises.realpath(path).catch(() => path), text, "budget");
async function writeText(path, text, what) {
	const there = await node_fs.promises.stat(path).catch(() => void 0);
	if (there?.isDirectory()) throw unwritable(path, { code: "EISDIR" }, what);
	if (there !== void 0 && !there.isFile()) return node_fs.promises.writeFile(path, text).catch((error) => Promise.reject(unwritable(path, error, what)));
	return writeWhole(path, text, what, there && there.mode & 511);
}
async function writeWhole(path, text, what, mode) {
	const temporary = `${path}.${(0, node_crypto.randomBytes)(4).toString("hex")}.tmp`;
	let handle;
	try {
		handle = await node_fs.promises.open(temporary, "wx", mode);
		await handle.writeFile(text);
		await handle.sync();
		await handle.close();
		await node_fs.promises.rename(temporary, path);
	} catch (error) {
		await handle?.close().catch(() => void 0);
		await node_fs.promises.rm(temporary, { force: true }).catch(() => void 0);
		throw unwritable(path, error, what);
	}
}
const REASONS$3 = {
	ENOSPC: ["the disk is full", "make room, or write it elsewhere"],
	EDQUOT: ["the quota is used up", "make room, or write it elsewhere"],
	ENOENT: ["its folder does not exist", "make the folder first"],
	ENOTDIR: ["a part of its path is not a folder", "check the path"],
	EACCES: ["its folder may not be written to", "choose another path"],
	EROFS: ["its disk is read-only", "choose another path"],
	EISDIR: ["this is a folder", "name a file in it"]
};
function unwritable(path, error, what = "report") {
	const code = String(error.code);
	const [why, fix] = REASONS$3[code] ?? [code, "choose another path"];
	return new GateError("REPORT_UNWRITABLE", `the ${what} could not be written: ${why}`, {
		where: path,
		fix,
		cause: error
	});
}
//#endregion
//#region src/report/fit.ts
const countChars = (text) => text.length;
const countBytes = (text) => Buffer.byteLength(text);
function fullestFitting(versions, most, count) {
	let last = "";
	for (const version of versions) {
		if (count(version) <= most) return version;
		last = version;
	}
	return cutEnd(last.split("\n", 1)[0] ?? "", most, count, "");
}
function cutEnd(text, most, count, ellipsis = "\u2026") {
	if (count(text) <= most) return text;
	const room = most - count(ellipsis);
	if (room < 0) return "";
	let kept = "";
	let used = 0;
	for (const character of text) {
		used += count(character);
		if (used > room) break;
		kept += character;
	}
	return kept + ellipsis;
}
//#endregion
//#region src/report/links.ts
const isInRepository = ({ file, line, endLine }) => encodedPath(file) !== void 0 && isLine(line) && isLine(endLine);
function lineUrl(run, { file, line, endLine }) {
	const repository = repositoryUrl(run);
	const path = encodedPath(file);
	if (run === void 0 || repository === void 0 || path === void 0 || !isCommitSha(run.headSha)) return void 0;
	if (!isLine(line)) return void 0;
	const lines = isLine(endLine) && endLine > line ? `L${line}-L${endLine}` : `L${line}`;
	return `${repository}/blob/${run.headSha}/${path}#${lines}`;
}
function runUrl(run) {
	const repository = repositoryUrl(run);
	if (run === void 0 || repository === void 0 || !/^\d{1,20}$/.test(run.runId)) return void 0;
	return `${repository}/actions/runs/${run.runId}`;
}
const REPOSITORY = /^[\w.-]{1,100}\/[\w.-]{1,100}$/;
function repositoryUrl(run) {
	if (run === void 0 || !REPOSITORY.test(run.repository)) return void 0;
	const server = run.repository.split("/").some(isDots) ? void 0 : serverRoot(run.serverUrl);
	return server === void 0 ? void 0 : `${server}/${run.repository}`;
}
function serverRoot(url) {
	if (!URL.canParse(url)) return void 0;
	const { protocol, host, hostname, pathname, username, password, search, hash } = new URL(url);
	const isSafe = protocol === "https:" || protocol === "http:" && LOOPBACK.has(hostname);
	const isPlain = PLAIN_HOST.test(host) && PLAIN_PATH.test(pathname);
	if (!isSafe || !isPlain || `${username}${password}${search}${hash}` !== "") return void 0;
	return `${protocol}//${host}${pathname.replace(/\/$/, "")}`;
}
const LOOPBACK = new Set([
	"localhost",
	"127.0.0.1",
	"[::1]"
]);
const PLAIN_HOST = /^(?:[a-z0-9.-]+|\[[0-9a-f:]+\])(?::\d+)?$/;
const PLAIN_PATH = /^[\w./-]*$/;
function encodedPath(file) {
	const parts = file.replace(/^(?:\.\/)+/, "").split("/");
	if (file.includes("\\") || !file.isWellFormed() || parts.some((part) => part === "" || isDots(part))) return void 0;
	return parts.map(encodedPart).join("/");
}
const encodedPart = (part) => encodeURIComponent(part).replace(/[!'()*]/g, (mark) => `%${mark.charCodeAt(0).toString(16)}`);
const isDots = (part) => part === "." || part === "..";
const isLine = (line) => Number.isSafeInteger(line) && line > 0;
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
function byteText(bytes, extraDigits = 0) {
	if (bytes < 0) {
		const { text, value } = byteText(-bytes, extraDigits);
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
//#region src/model/facts.ts
const CAUSES = [
	"deleted",
	"overwritten",
	"metadata"
];
const CHANGES = [
	"mode",
	"owner",
	"time"
];
//#endregion
//#region src/advise/where.ts
function inLayers(advice) {
	const layers = layersOf(advice, ({ layer }) => layer);
	if (layers === void 0 || layers.length > 2) return `mostly in layer ${advice.layer}`;
	return layers.length === 2 ? `in layers ${layers.join(" and ")}` : `in layer ${layers[0] ?? advice.layer}`;
}
function hidingLayer(advice) {
	const [layer, ...others] = layersOf(advice, ({ hiddenInLayer }) => hiddenInLayer) ?? [];
	return layer === void 0 || others.length > 0 ? "later layers" : `layer ${layer}`;
}
function hiddenWords$1(advice) {
	const { places, placeCount } = advice;
	return places.length > 0 && places.length === placeCount && places.every(({ isVisible }) => !isVisible) ? `, hidden by ${hidingLayer(advice)}` : "";
}
function layersOf({ places, placeCount }, pick) {
	if (places.length !== placeCount) return void 0;
	return [...new Set(places.map(pick).filter((layer) => layer !== void 0))].sort((a, b) => a - b);
}
//#endregion
//#region src/advise/copied-metadata.ts
const METADATA = 1 + CAUSES.indexOf("metadata");
const NOTHING_NEW = "nothing";
const SEPARATOR = "+";
const copiedMetadata = {
	id: "copied-metadata",
	openFates: openFates$1,
	words: words$2
};
function openFates$1({ bodies: { count, cause, changes, hiddenInLayer }, layerCount }) {
	const bits = new Uint8Array(layerCount);
	for (let body = 0; body < count; body++) {
		if (cause[body] !== METADATA) continue;
		const layer = hiddenInLayer[body];
		bits[layer] = bits[layer] | changes[body];
	}
	const subjects = Array.from(bits, subjectOf);
	return (body) => cause[body] === METADATA ? subjects[hiddenInLayer[body]] : void 0;
}
function subjectOf(bits) {
	const changes = CHANGES.filter((_, place) => (bits & 1 << place) !== 0);
	return changes.length === 0 ? NOTHING_NEW : changes.join(SEPARATOR);
}
function words$2(advice) {
	const changes = changesIn(advice.subject);
	const flags = changes.flatMap((change) => change === "time" ? [] : [FLAGS[change]]);
	const what = changes.length === 0 ? "" : `: new ${changes.join("/")}`;
	return {
		title: `${byteText(advice.bytes).text} ${inLayers(advice)}, copied again by ${hidingLayer(advice)}${what}`,
		why: "A layer stores whole files. One whose content stays the same is stored and pulled twice.",
		fix: flags.length === 0 ? ONCE : [...setAtOnce(flags)]
	};
}
const FLAGS = {
	mode: {
		flag: "--chmod=...",
		command: "chmod"
	},
	owner: {
		flag: "--chown=...",
		command: "chown"
	}
};
function setAtOnce(flags) {
	const copy = flags.map(({ flag }) => flag).join(" ");
	return [
		`# set it while copying, without a later ${flags.map(({ command }) => command).join(" and ")}:`,
		`COPY ${copy} ... ...`,
		"# and for what an instruction makes, in that instruction:",
		`RUN ... && ${flags.map(({ command }) => `${command} -R ... ...`).join(" && ")}`
	];
}
const ONCE = ["# copy or write each file once; in one instruction what belongs together:", "COPY ... ..."];
function changesIn(subject) {
	const named = new Set(subject.split(SEPARATOR));
	return CHANGES.filter((change) => named.has(change));
}
//#endregion
//#region src/advise/deleted-later.ts
const DELETED = 1 + CAUSES.indexOf("deleted");
const deletedLater = {
	id: "deleted-later",
	openFates,
	words: words$1
};
function openFates({ bodies: { cause, layer } }, { layers }) {
	const bringers = layers.map(({ instruction }, index) => bringerOf(instruction, index));
	return (body) => cause[body] === DELETED ? bringers[layer[body]] : void 0;
}
function bringerOf(instruction, index) {
	if (instruction?.startsWith("RUN ")) return "run";
	if (instruction === null || !/^(?:COPY|ADD) /.test(instruction)) return index === 0 ? "base" : "other";
	return index === 0 && instruction.endsWith(" /") && !instruction.includes(" --from=") ? "base" : "copy";
}
const FIXES = {
	run: [
		"# make, use and delete it in one instruction:",
		"RUN ... && rm -rf ...",
		"# or make it in a stage of its own, and copy what is needed:",
		"COPY --from=build ... ..."
	],
	copy: [
		"# lend it to the instruction that needs it:",
		"RUN --mount=type=bind,source=...,target=... ...",
		"# or copy it into a stage of its own, and from there what is needed:",
		"COPY --from=build ... ..."
	],
	base: ["# a base image without it: -slim, -alpine, distroless", "FROM ..."],
	other: ["# in the instruction that adds it, or in a stage of its own:", "RUN ... && rm -rf ..."]
};
const isKnown = (subject) => Object.hasOwn(FIXES, subject);
function words$1(advice) {
	return {
		title: `${byteText(advice.bytes).text} added ${inLayers(advice)}, deleted by ${hidingLayer(advice)}`,
		why: "A layer cannot take bytes out of the ones below it: what it deletes is stored and pulled all the same.",
		fix: FIXES[isKnown(advice.subject) ? advice.subject : "other"]
	};
}
//#endregion
//#region src/advise/leftovers.ts
function leftoverRule(id, rows, why, general) {
	return {
		id,
		signs: rows.flatMap(({ subject, signs }) => signs.map((sign) => ({
			...typeof sign === "string" ? { path: sign } : sign,
			subject
		}))),
		words: (advice) => {
			const { what, fix } = rows.find(({ subject }) => subject === advice.subject) ?? general;
			return {
				title: `${byteText(advice.bytes).text} of ${what} ${inLayers(advice)}${hiddenWords$1(advice)}`,
				why,
				fix
			};
		}
	};
}
const languageCache = leftoverRule("language-cache", [
	{
		subject: "npm",
		what: "npm cache",
		signs: [
			".npm/_cacache",
			".npm/_logs",
			{
				path: "_cacache",
				holds: ["content-v2", "index-v5"]
			}
		],
		fix: [
			"RUN --mount=type=cache,target=/root/.npm npm ci",
			"# or, without BuildKit:",
			"RUN npm ci && npm cache clean --force"
		]
	},
	{
		subject: "node-gyp",
		what: "node-gyp headers",
		signs: [".cache/node-gyp"],
		fix: ["RUN --mount=type=cache,target=/root/.cache/node-gyp npm ci"]
	},
	{
		subject: "yarn",
		what: "yarn cache",
		signs: [".cache/yarn"],
		fix: [
			"# the folder that \"yarn cache dir\" names:",
			"RUN --mount=type=cache,target=/usr/local/share/.cache/yarn yarn install --frozen-lockfile",
			"# or, without BuildKit:",
			"RUN yarn install --frozen-lockfile && yarn cache clean"
		]
	},
	{
		subject: "pnpm",
		what: "pnpm store",
		signs: [
			".local/share/pnpm/store",
			".pnpm-store",
			"/pnpm/store",
			".cache/pnpm"
		],
		fix: ["# the folder that \"pnpm store path\" names:", "RUN --mount=type=cache,target=/root/.local/share/pnpm/store pnpm install --frozen-lockfile"]
	},
	{
		subject: "bun",
		what: "bun cache",
		signs: [".bun/install/cache"],
		fix: ["RUN --mount=type=cache,target=/root/.bun/install/cache bun install --frozen-lockfile"]
	},
	{
		subject: "pip",
		what: "pip cache",
		signs: [".cache/pip"],
		fix: [
			"RUN pip install --no-cache-dir -r requirements.txt",
			"# or keep it outside of the image:",
			"RUN --mount=type=cache,target=/root/.cache/pip pip install -r requirements.txt"
		]
	},
	{
		subject: "uv",
		what: "uv cache",
		signs: [".cache/uv"],
		fix: ["ENV UV_LINK_MODE=copy", "RUN --mount=type=cache,target=/root/.cache/uv uv sync --locked --no-dev"]
	},
	{
		subject: "poetry",
		what: "Poetry cache",
		signs: [".cache/pypoetry/cache", ".cache/pypoetry/artifacts"],
		fix: [
			"RUN --mount=type=cache,target=/root/.cache/pypoetry/cache \\",
			"    --mount=type=cache,target=/root/.cache/pypoetry/artifacts \\",
			"    poetry install --only main"
		]
	},
	{
		subject: "conda",
		what: "conda package cache",
		signs: [{
			path: "pkgs",
			holds: ["urls.txt"]
		}],
		fix: ["RUN conda install -y ... && conda clean -afy"]
	},
	{
		subject: "go",
		what: "Go caches",
		signs: [".cache/go-build", {
			path: "pkg/mod/cache",
			holds: ["download", "vcs"]
		}],
		fix: [
			"RUN --mount=type=cache,target=/root/.cache/go-build \\",
			"    --mount=type=cache,target=/go/pkg/mod \\",
			"    go build -o /out/app .",
			"# and in the last stage:",
			"COPY --from=build /out/app /usr/local/bin/app"
		]
	},
	{
		subject: "cargo",
		what: "cargo registry",
		signs: [
			".cargo/registry",
			".cargo/git",
			"/usr/local/cargo/registry",
			"/usr/local/cargo/git",
			"/cargo/registry",
			"/cargo/git"
		],
		fix: [
			"RUN --mount=type=cache,target=/usr/local/cargo/registry \\",
			"    cargo build --release",
			"# and in the last stage:",
			"COPY --from=build /src/target/release/app /usr/local/bin/app"
		]
	},
	{
		subject: "maven",
		what: "Maven repository",
		signs: [".m2/repository"],
		fix: [
			"RUN --mount=type=cache,target=/root/.m2/repository mvn -B package",
			"# and in the last stage:",
			"COPY --from=build /src/target/app.jar /app.jar"
		]
	},
	{
		subject: "gradle",
		what: "Gradle caches",
		signs: [".gradle/caches"],
		fix: [
			"RUN --mount=type=cache,target=/home/gradle/.gradle/caches gradle --no-daemon build",
			"# and in the last stage:",
			"COPY --from=build /src/build/libs/app.jar /app.jar"
		]
	},
	{
		subject: "composer",
		what: "Composer cache",
		signs: [".composer/cache", ".cache/composer"],
		fix: ["RUN --mount=type=cache,target=/root/.cache/composer composer install --no-dev"]
	},
	{
		subject: "bundler",
		what: "gems already installed",
		signs: [
			"/usr/local/bundle/cache",
			"bundle/ruby/*/cache",
			".bundle/cache"
		],
		fix: ["RUN bundle install && rm -rf /usr/local/bundle/cache"]
	},
	{
		subject: "nuget",
		what: "NuGet downloads",
		signs: [".local/share/NuGet/http-cache", ".local/share/NuGet/v3-cache"],
		fix: ["RUN --mount=type=cache,target=/root/.local/share/NuGet dotnet restore"]
	}
], "Kept for a next install, which an image never does. Deleting it later does not take it out of its layer.", {
	what: "package manager cache",
	fix: ["# keep it outside of the image:", "RUN --mount=type=cache,target=... ..."]
});
const packageIndex = leftoverRule("package-index", [
	{
		subject: "apt",
		what: "apt lists and archives",
		signs: ["/var/lib/apt/lists", "/var/cache/apt"],
		fix: [
			"RUN apt-get update \\",
			" && apt-get install -y --no-install-recommends ... \\",
			" && rm -rf /var/lib/apt/lists/* /var/cache/apt/*",
			"# or keep both outside of the image:",
			"RUN --mount=type=cache,target=/var/lib/apt/lists,sharing=locked \\",
			"    --mount=type=cache,target=/var/cache/apt,sharing=locked \\",
			"    apt-get update && apt-get install -y --no-install-recommends ..."
		]
	},
	{
		subject: "apk",
		what: "apk index and archives",
		signs: ["/var/cache/apk", "/etc/apk/cache"],
		fix: ["RUN apk add --no-cache ..."]
	},
	{
		subject: "dnf",
		what: "dnf metadata",
		signs: [
			"/var/cache/dnf",
			"/var/cache/libdnf5",
			"/var/cache/tdnf"
		],
		fix: ["RUN dnf install -y --setopt=install_weak_deps=False ... \\", " && dnf clean all && rm -rf /var/cache/dnf /var/cache/libdnf5"]
	},
	{
		subject: "yum",
		what: "yum metadata",
		signs: ["/var/cache/yum"],
		fix: ["# with microdnf as with yum:", "RUN yum install -y ... && yum clean all && rm -rf /var/cache/yum"]
	},
	{
		subject: "zypper",
		what: "zypper metadata",
		signs: ["/var/cache/zypp"],
		fix: ["RUN zypper --non-interactive install --no-recommends ... && zypper clean --all"]
	},
	{
		subject: "pacman",
		what: "pacman archives",
		signs: ["/var/cache/pacman/pkg", "/var/lib/pacman/sync"],
		fix: ["RUN pacman -Syu --noconfirm ... && rm -rf /var/cache/pacman/pkg/* /var/lib/pacman/sync/*"]
	}
], "Read while packages are installed, and never again. Deleting it later does not take it out of its layer.", {
	what: "package indexes",
	fix: ["# remove them in the instruction that installs:", "RUN ... && rm -rf ..."]
});
//#endregion
//#region src/advise/private-key-path.ts
function isPrivateKeyPath(path) {
	if (isOfPackage(path) || SYSTEM_FOLDERS.some((folder) => path.startsWith(folder))) return false;
	const names = path.toLowerCase().split("/");
	const file = names.at(-1) ?? "";
	const [stem, isPem] = [file.slice(0, -4), file.endsWith(".pem")];
	const words = stem.split(/[^a-z0-9]/);
	if (PUBLIC_PARTS.some((part) => stem.includes(part)) || words.some((word) => PUBLIC_WORDS.has(word))) return false;
	if (/key\d*$/.test(stem)) return true;
	if (isPem && words.some((word) => CERTIFICATE_WORDS.has(word))) return false;
	const folder = names.at(-2) ?? "";
	if (folder === ".ssh" || PRIVATE_PARTS.some((part) => stem.includes(part))) return true;
	return !isPem && (words.some((word) => OWNERS.has(word)) || KEY_FOLDERS.has(folder));
}
function isOfPackage(path) {
	const names = path.toLowerCase().split("/");
	return PACKAGE_PATHS.some((part) => path.includes(part)) || names.some((name) => PACKAGE_FOLDERS.has(name));
}
const setOf = (words) => new Set(words.split(" "));
const PACKAGE_PATHS = [
	"/pkg/mod/",
	"/.nuget/packages/",
	"/usr/local/go/",
	"/src/crypto/"
];
const PACKAGE_FOLDERS = setOf("node_modules bower_components site-packages dist-packages gems vendor third_party third-party dummyserver test tests testing testdata test-data test_data __tests__ spec specs fixture fixtures __fixtures__ mocks __mocks__ example examples sample samples demo demos doc docs");
const SYSTEM_FOLDERS = [
	...[
		"/usr/share/",
		"/usr/lib/",
		"/usr/lib64/",
		"/usr/libexec/",
		"/usr/local/lib/",
		"/usr/local/share/"
	],
	...[
		"/lib/",
		"/lib64/",
		"/nix/store/",
		"/etc/ssl/certs/",
		"/etc/ca-certificates/",
		"/etc/pki/ca-trust/"
	],
	...[
		"/etc/pki/tls/certs/",
		"/etc/pki/rpm-gpg/",
		"/etc/apt/",
		"/etc/apk/",
		"/etc/bind/",
		"/etc/unbound/"
	]
];
const PUBLIC_PARTS = [
	"pub",
	"gpg",
	"pgp",
	"snakeoil",
	"licen",
	"keyring",
	"cacert",
	"trusted"
];
const PUBLIC_WORDS = setOf("release archive apt rpm repo repository test testing example sample dummy fake mock demo");
const CERTIFICATE_WORDS = setOf("ca cert certs certificate crt chain bundle csr root");
const PRIVATE_PARTS = [
	"priv",
	"id_rsa",
	"id_dsa",
	"id_ecdsa",
	"id_ed25519"
];
const OWNERS = setOf("server client host localhost domain wildcard star tls ssl https http jwt rsa ec ecdsa ca rootca ingress");
const KEY_FOLDERS = setOf("ssl tls cert certs certificates private pki secret secrets keys nginx apache2 httpd haproxy");
//#endregion
//#region src/advise/private-files.ts
const files = (paths, fileBytes) => paths.map((path) => ({
	path,
	fileBytes,
	accepts: (found) => !isOfPackage(found)
}));
const KEY_BYTES = [100, 16e3];
const MOST_BYTES$2 = 256e3;
const lent = (ignored, target, command) => [
	"# .dockerignore:",
	...ignored,
	"# Dockerfile: lend it where it is needed",
	`RUN --mount=type=secret,id=...,target=${target} ${command}`
];
const KINDS = [
	{
		subject: "ssh-key",
		one: "SSH private key",
		many: "SSH private keys",
		signs: files([
			"id_rsa",
			"id_dsa",
			"id_ecdsa",
			"id_ed25519",
			"id_ecdsa_sk",
			"id_ed25519_sk",
			"*.ppk"
		], KEY_BYTES),
		fix: [
			"# .dockerignore:",
			"**/.ssh",
			"**/id_rsa",
			"**/id_ecdsa",
			"**/id_ed25519",
			"# Dockerfile: lend it where it is needed",
			"RUN --mount=type=ssh git clone git@..."
		]
	},
	{
		subject: "key-file",
		one: "private key file",
		many: "private key files",
		signs: ["*.pem", "*.key"].map((path) => ({
			path,
			fileBytes: KEY_BYTES,
			accepts: isPrivateKeyPath
		})),
		fix: [...lent(["**/*.key", "**/*key*.pem"], "/run/secrets/...", "..."), "# or, for what a program needs: mount it when the container starts"]
	},
	{
		subject: "ssh-host-key",
		one: "SSH host key",
		many: "SSH host keys",
		signs: [
			"rsa",
			"dsa",
			"ecdsa",
			"ed25519"
		].map((kind) => ({
			path: `/etc/ssh/ssh_host_${kind}_key`,
			fileBytes: KEY_BYTES
		})),
		fix: ["# every container has these; make new ones when it starts: ssh-keygen -A", "RUN ... && rm /etc/ssh/ssh_host_*_key*"]
	},
	{
		subject: "rails-key",
		one: "Rails master key",
		many: "Rails master keys",
		signs: files(["config/master.key", "config/credentials/production.key"], [32, 100]),
		fix: [
			"# .dockerignore:",
			"**/config/master.key",
			"**/config/credentials/*.key",
			"# give it when the container starts: RAILS_MASTER_KEY=..."
		]
	},
	{
		subject: ".env",
		one: "environment file (.env)",
		many: "environment files (.env)",
		signs: files([
			"",
			".local",
			".prod",
			".production",
			".production.local",
			".staging",
			".development.local"
		].map((end) => `.env${end}`), [8, MOST_BYTES$2]),
		fix: [
			"# .dockerignore:",
			"**/.env",
			"**/.env.*",
			"!**/.env.example",
			"# give them when the container starts: docker run --env-file .env ..."
		]
	},
	{
		subject: ".npmrc",
		one: "possible npm token (.npmrc)",
		many: "possible npm tokens (.npmrc)",
		signs: files([".npmrc"], [50, MOST_BYTES$2]),
		fix: lent(["**/.npmrc"], "/root/.npmrc", "npm ci")
	},
	{
		subject: ".netrc",
		one: "file of logins (.netrc)",
		many: "files of logins (.netrc)",
		signs: files([".netrc"], [20, MOST_BYTES$2]),
		fix: lent(["**/.netrc"], "/root/.netrc", "...")
	},
	{
		subject: ".pypirc",
		one: "Python upload login (.pypirc)",
		many: "Python upload logins (.pypirc)",
		signs: files([".pypirc"], [40, MOST_BYTES$2]),
		fix: lent(["**/.pypirc"], "/root/.pypirc", "twine upload ...")
	},
	{
		subject: ".git-credentials",
		one: "Git login (.git-credentials)",
		many: "Git logins (.git-credentials)",
		signs: files([".git-credentials"], [16, MOST_BYTES$2]),
		fix: lent(["**/.git-credentials"], "/root/.git-credentials", "git clone ...")
	},
	{
		subject: "aws",
		one: "AWS credentials file",
		many: "AWS credentials files",
		signs: files([".aws/credentials"], [60, MOST_BYTES$2]),
		fix: lent(["**/.aws"], "/root/.aws/credentials", "aws ...")
	},
	{
		subject: "docker",
		one: "registry login (.docker/config.json)",
		many: "registry logins (.docker/config.json)",
		signs: files([".docker/config.json", ".dockercfg"], [60, MOST_BYTES$2]),
		fix: lent(["**/.docker", "**/.dockercfg"], "/root/.docker/config.json", "...")
	},
	{
		subject: "kube",
		one: "cluster login (.kube/config)",
		many: "cluster logins (.kube/config)",
		signs: files([".kube/config"], [150, MOST_BYTES$2]),
		fix: lent(["**/.kube"], "/root/.kube/config", "kubectl ...")
	},
	{
		subject: "credentials",
		one: "credentials file of a tool",
		many: "credentials files of tools",
		signs: files([
			...[".config/gcloud/application_default_credentials.json", ".config/gcloud/credentials.db"],
			...[
				".azure/accessTokens.json",
				".azure/msal_token_cache.json",
				".config/gh/hosts.yml",
				".gem/credentials"
			],
			...[
				".cargo/credentials",
				".cargo/credentials.toml",
				"/usr/local/cargo/credentials.toml",
				".composer/auth.json",
				".config/composer/auth.json"
			],
			...[
				".pgpass",
				".vault-token",
				".terraform.d/credentials.tfrc.json"
			]
		], [16, MOST_BYTES$2]),
		fix: lent(["# the files that are listed"], "...", "...")
	}
];
const GIT = ".git";
const GIT_SIGN = {
	subject: GIT,
	path: ".git",
	holds: [
		"config",
		"objects",
		"logs"
	]
};
const GIT_FIX = [
	"# .dockerignore:",
	"**/.git",
	"# Dockerfile, for what an instruction clones:",
	"RUN git clone --depth 1 ... src && rm -rf src/.git"
];
const privateFiles = {
	id: "private-files",
	isUrgent: true,
	signs: [...KINDS.flatMap(({ subject, signs }) => signs.map((sign) => ({
		...sign,
		subject
	}))), GIT_SIGN],
	words
};
function words(advice) {
	const isGit = advice.subject === GIT;
	const kind = KINDS.find(({ subject }) => subject === advice.subject) ?? UNKNOWN$1;
	return {
		title: `${isGit ? `${byteText(advice.bytes).text} of Git history (.git)` : countedFiles(advice, kind)} ${inLayers(advice)}${hiddenWords$1(advice)}`,
		why: isGit ? GIT_WHY : WHY,
		fix: ["# rotate what was exposed: every copy of its layer keeps it", ...isGit ? GIT_FIX : kind.fix]
	};
}
const WHY = "Whoever can pull the image can read it, also where a later layer deletes it.";
const GIT_WHY = "It holds every version of every file and, in its config, often a token. Whoever can pull the image can read it.";
const UNKNOWN$1 = {
	one: "private file",
	many: "private files",
	fix: lent(["# the files that are listed"], "...", "...")
};
function countedFiles({ places, placeCount }, { one, many }) {
	const count = places.length === placeCount ? new Set(places.map(({ path }) => path)).size : placeCount;
	return count > 1 ? `${count} ${many}` : `${one.slice(0, 1).toUpperCase()}${one.slice(1)}`;
}
//#endregion
//#region src/advise/rules.ts
const ADVICE_RULES = {
	"package-index": packageIndex,
	"language-cache": languageCache,
	"private-files": privateFiles,
	"deleted-later": deletedLater,
	"copied-metadata": copiedMetadata
};
//#endregion
//#region src/advise/words.ts
function adviceWords(advice) {
	return ADVICE_RULES[advice.id].words(advice);
}
function baseWords$1({ layer }, base) {
	if (base === void 0 || layer >= base.layerCount) return "";
	return base.certainty === "exact" ? "in the base image" : "in what looks like the base image";
}
const isUrgent = ({ id }) => ADVICE_RULES[id].isUrgent ?? false;
function firstWay(fix) {
	const end = fix.findIndex((line) => line.startsWith(OTHER_WAY));
	return end < 0 ? fix : fix.slice(0, end);
}
const OTHER_WAY = "# or";
//#endregion
//#region src/report/format.ts
const DIGITS = {
	ratio: 2,
	percent: 1
};
const MOST_EXTRA = {
	bytes: 2,
	count: 0,
	ratio: 8,
	percent: 7
};
const formatBytes = (bytes) => byteText(bytes).text;
const formatCount = (count) => String(count).replace(/\B(?=(?:\d{3})+$)/g, ",");
const formatPlural = (count, noun) => `${formatCount(count)} ${noun}${count === 1 ? "" : "s"}`;
function formatShare(part, whole) {
	const text = whole > 0 ? (part / whole * 100).toFixed(1) : "0.0";
	if (text === "0.0" && part > 0) return "<0.1 %";
	return text === "100.0" && part < whole ? ">99.9 %" : `${text} %`;
}
function formatApart(value, limits, scale) {
	const numbers = [value, ...limits];
	const different = new Set(numbers).size;
	for (let extra = faithfulDigits(limits, scale); extra <= MOST_EXTRA[scale]; extra++) {
		const texts = numbers.map((number) => shown(number, scale, extra).text);
		if (new Set(texts).size === different) return texts;
	}
	return numbers.map((number) => writtenOut(number, scale));
}
function formatDistance(distance, bound, scale) {
	if (distance === 0) return "at the limit";
	const [amount] = formatApart(Math.abs(distance), [0], scale);
	const isBeyond = distance > 0;
	const words = bound === "atMost" ? isBeyond ? "over" : "left" : isBeyond ? "below" : "above";
	return `${scale === "percent" ? amount.replace("%", "points") : amount} ${words}`;
}
function faithfulDigits(limits, scale) {
	for (let extra = 0; extra <= 2; extra++) if (limits.every((limit) => Math.abs(shown(limit, scale, extra).value - limit) < 1e-9)) return extra;
	return 0;
}
function shown(number, scale, extraDigits) {
	if (scale === "count") return {
		text: formatCount(number),
		value: number
	};
	if (scale === "bytes") return byteText(number, extraDigits);
	const hundred = scale === "percent" ? 100 : 1;
	const text = (number * hundred).toFixed(DIGITS[scale] + extraDigits);
	return {
		text: scale === "percent" ? `${text} %` : text,
		value: Number(text) / hundred
	};
}
function writtenOut(number, scale) {
	if (scale === "bytes") return `${formatCount(number)} B`;
	return scale === "count" ? formatCount(number) : String(number);
}
//#endregion
//#region src/report/fact-words.ts
const instructionWords = (instruction) => instruction || "(no instruction recorded)";
function wasteStory({ cause, addedInLayer, hiddenInLayer, changes }) {
	const itself = addedInLayer === hiddenInLayer ? " itself" : "";
	const how = cause === "metadata" ? againWords(changes ?? []) : HIDDEN_WORDS[cause];
	return [{
		words: `added in layer ${addedInLayer}`,
		layer: addedInLayer
	}, {
		words: `${how} layer ${hiddenInLayer}${itself}`,
		layer: hiddenInLayer
	}];
}
const againWords = (changes) => changes.length === 0 ? "the same file again in" : `same content, new ${changes.join("/")}, in`;
const wastePath = ({ path, isFolder }) => isFolder && !path.endsWith("/") ? `${path}/` : path;
function glance({ measures, exactness }) {
	const pull = measures.pullBytes === null ? [] : [`${formatBytes(measures.pullBytes)} to pull`];
	return [
		formatPlural(measures.layerCount, "layer"),
		formatPlural(measures.fileCount, "file"),
		`${formatBytes(measures.reclaimableBytes)} reclaimable`,
		...exactness.pullBytes === "estimate" ? pull.map((words) => `~${words}`) : pull
	];
}
function provenance({ source, readBy, verified, exactness, base }) {
	const compared = exactness.contentsCompared ? "" : "; contents not compared, so a metadata change counts as overwritten";
	return `Read from ${source} (${readBy}); ${VERIFIED_WORDS[verified]}${compared}.${baseWords(base)}`;
}
function baseWords(base) {
	if (base === void 0 || base.layerCount === 0) return "";
	const layers = base.layerCount === 1 ? "lowest layer is" : `lowest ${base.layerCount} layers are`;
	const name = base.name === null ? "" : ` ${base.name}`;
	return base.certainty === "exact" ? ` The ${layers} the base image${name}, ${BASE_WORDS[base.by]}.` : ` The ${layers} most likely the base image${name}, ${BASE_WORDS[base.by]}.`;
}
const BASE_WORDS = {
	budget: "as the budget names it and its layers show",
	provenance: "as the builder tells",
	annotation: "as an annotation names it and the history looks",
	history: "as the history looks"
};
function firstRows$1(list, most) {
	const rest = list.items.slice(most);
	return {
		items: list.items.slice(0, most),
		omitted: add$2(list.omitted, rest.length, sum$1(rest))
	};
}
function largestLayers(layers, most) {
	const sorted = layers.toSorted((a, b) => b.layerBytes - a.layerBytes || a.index - b.index);
	const rest = sorted.slice(most).map(({ layerBytes }) => ({ bytes: layerBytes }));
	return {
		items: sorted.slice(0, most),
		omitted: {
			count: rest.length,
			bytes: sum$1(rest)
		}
	};
}
const omittedWords = ({ count, bytes }) => count === 0 ? "" : `and ${formatCount(count)} more, ${formatBytes(bytes)}`;
const HIDDEN_WORDS = {
	deleted: "deleted by",
	overwritten: "overwritten by"
};
const VERIFIED_WORDS = {
	structure: "every layer followed to its end, no digest checked",
	tocDigest: "tables of contents checked by digest",
	blobDigest: "stored layers checked by digest",
	diffId: "unpacked layers checked by digest"
};
const add$2 = (omitted, count, bytes) => ({
	count: omitted.count + count,
	bytes: omitted.bytes + bytes
});
const sum$1 = (rows) => rows.reduce((total, { bytes }) => total + bytes, 0);
//#endregion
//#region src/report/comparison-words.ts
const isUnchanged = (comparison) => comparison.measures.growthBytes === 0 && comparison.layers.every(({ state }) => state === "same") && !isPulledOtherwise(comparison);
function isPulledOtherwise({ baseline, measures }) {
	const before = baseline.measures.pullBytes;
	if (!before || measures.pullGrowthBytes === null) return false;
	return formatBytes(before) !== formatBytes(before + measures.pullGrowthBytes);
}
function growthWords(comparison) {
	const { growthBytes, growthRatio, pullGrowthBytes } = comparison.measures;
	if (isUnchanged(comparison)) return "unchanged";
	if (growthBytes === 0) return isPulledOtherwise(comparison) ? `${formatSignedBytes(pullGrowthBytes ?? 0)} to pull` : "no growth";
	const percent = growthRatio === null ? "" : formatSignedPercent(growthRatio);
	return [formatSignedBytes(growthBytes), percent].filter((words) => words !== "").join(", ");
}
const formatSignedBytes = (bytes) => `${bytes > 0 ? "+" : bytes < 0 ? "-" : ""}${formatBytes(Math.abs(bytes))}`;
function formatSignedPercent(ratio) {
	const text = (Math.abs(ratio) * 100).toFixed(1);
	return text === "0.0" ? "" : `${ratio > 0 ? "+" : "-"}${text} %`;
}
function measureRows(comparison, now) {
	const [size, ...others] = MEASURES.map((measure) => measureRow(measure, comparison, now));
	const changed = others.flatMap((row) => row === null || row.old === row.now || isAlike(row, size) ? [] : [row]);
	return size && (size.change !== "0 B" || changed.length > 0) ? [size, ...changed] : [];
}
const isAlike = (a, b) => a.old === b?.old && a.now === b.now && a.change === b.change;
function measureRow({ label, name, unit }, comparison, now) {
	const { baseline, pullBytesAre } = comparison;
	const [before, after] = name === "ownBytes" ? ownBytes$1(comparison) : [baseline.measures[name], now[name]];
	if (before == null || after == null || name === "pullBytes" && pullBytesAre === null) return null;
	const about = aboutOf(name, comparison);
	const [format, formatSigned] = unit === "bytes" ? [formatBytes, formatSignedBytes] : [formatCount, formatSignedCount];
	return {
		label,
		old: about + format(before),
		now: about + format(after),
		change: formatSigned(after - before)
	};
}
const ownBytes$1 = ({ origins }) => origins === null || origins.base.old !== origins.base.new ? [] : [origins.own.old, origins.own.new];
const aboutOf = (name, { pullBytesAre }) => name === "pullBytes" && pullBytesAre === "estimate" ? "~" : "";
const MEASURES = [
	{
		label: "size",
		name: "imageBytes",
		unit: "bytes"
	},
	{
		label: "own layers",
		name: "ownBytes",
		unit: "bytes"
	},
	{
		label: "visible",
		name: "visibleBytes",
		unit: "bytes"
	},
	{
		label: "reclaimable",
		name: "reclaimableBytes",
		unit: "bytes"
	},
	{
		label: "to pull",
		name: "pullBytes",
		unit: "bytes"
	},
	{
		label: "layers",
		name: "layerCount",
		unit: "count"
	},
	{
		label: "files",
		name: "fileCount",
		unit: "count"
	}
];
const formatSignedCount = (count) => `${count > 0 ? "+" : "-"}${formatCount(Math.abs(count))}`;
const changedLayers = ({ layers }, withRebuilt = false) => layers.filter((layer) => layer.state !== "same" && (withRebuilt || !isRebuilt(layer)));
const isRebuilt = ({ state, differs }) => state === "changed" && differs.length === 1 && differs[0] === "times";
const firstLayers$1 = (layers, most) => mostChanged(layers, most, ({ oldBytes, newBytes }) => [oldBytes, newBytes]);
function mostChanged(layers, most, sizesOf) {
	const growth = (layer) => Math.abs(sizesOf(layer)[1] - sizesOf(layer)[0]);
	const weight = (layer) => Math.max(...sizesOf(layer));
	const sorted = layers.toSorted((a, b) => growth(b) - growth(a) || weight(b) - weight(a));
	const chosen = new Set(sorted.slice(0, most));
	return layers.filter((layer) => chosen.has(layer));
}
function placeWords$1({ oldIndex, newIndex }, arrow) {
	if (oldIndex === newIndex || oldIndex === null || newIndex === null) return String(newIndex ?? oldIndex ?? "");
	return `${oldIndex} ${arrow} ${newIndex}`;
}
function layerReason(change, hasMoved = false) {
	const { state, copied = NOT_KNOWN, newBytes = 0, origin, differs } = change;
	const again = copied.bytes > 0 && copied.bytes * 2 >= newBytes ? copiedWords(copied.changes, copied.bytes) : "";
	const base = origin === "base" ? "of the base image" : "";
	switch (state) {
		case "added": return again === "" ? joined$1("a new layer", base) : `a new layer${base && ` ${base}`}: ${again}`;
		case "removed": return joined$1("this layer is gone", base);
		case "moved": return differs.length === 0 ? "the same layer in another place" : `in another place; ${differenceWords(change)}`;
		default: return again === "" ? differenceWords(change, hasMoved) : `${differenceWords(change)}: ${again}`;
	}
}
const NOT_KNOWN = {
	bytes: 0,
	changes: []
};
const joined$1 = (...words) => words.filter((word) => word !== "").join(" ");
const copiedWords = (changes, bytes) => `it ships ${formatBytes(bytes)} again that is there already${changes.length === 0 ? "" : `, for a new ${changes.join("/")}`}`;
function differenceWords({ differs, origin, instruction }, hasMoved = false) {
	const isEdited = differs.includes("instruction");
	const found = differs.filter((one) => one !== "instruction");
	const same = found.flatMap((one) => SAME_FILES[one] ?? []);
	if (same.length > 0) return `files of the same names and sizes with ${same.join(" and ")}${isEdited ? "; its instruction was edited" : ""}`;
	if (isEdited) return "its instruction was edited";
	if (origin === "base") return "the base image changed";
	if (found.length === 0) return "other bytes; in what they differ is not known";
	if (hasMoved) return "it has files in other places";
	return instruction !== null && /^(?:COPY|ADD)\b/.test(instruction) ? "it copies other files" : "it left other files";
}
const SAME_FILES = {
	metadata: "new modes or owners",
	times: "new times",
	content: "other contents"
};
function growthRowWords(row, arrow) {
	const note = STATE_WORDS[row.state];
	if (row.package === void 0) {
		const path = row.isFolder && row.path !== "/" ? `${row.path}/` : row.path;
		return {
			name: row.isRest ? `others in ${path}` : path,
			note
		};
	}
	const { ecosystem } = row.package;
	return {
		name: packageWords(row.package, row.state, arrow),
		note: note === "" ? ecosystem : `${ecosystem}, ${note}`
	};
}
const STATE_WORDS = {
	added: "new",
	removed: "gone",
	changed: ""
};
function packageWords({ name, oldVersion, newVersion }, state, arrow) {
	if (state === "added") return joined$1(name, newVersion ?? "");
	if (state === "removed") return joined$1(name, oldVersion ?? "");
	if (oldVersion !== null && newVersion !== null && oldVersion !== newVersion) return `${name} ${oldVersion} ${arrow} ${newVersion}`;
	return joined$1(name, newVersion ?? oldVersion ?? "");
}
function systemPackageWords(change, arrow) {
	const note = STATE_WORDS[change.state];
	return {
		name: packageWords(change, change.state, arrow),
		note: note === "" ? change.ecosystem : `${change.ecosystem}, ${note}`
	};
}
function comparisonRemarks(comparison, arrow) {
	const { origins, rebuilt, measures } = comparison;
	const base = origins && origins.base.new - origins.base.old;
	const remarks = [];
	if (base !== null && base !== 0) remarks.push(`The base image ${formatSignedBytes(base)}, own layers ${formatSignedBytes(measures.growthBytes - base)}.`);
	if (measures.deltaPullBytes && measures.deltaPullBytes !== rebuilt.pullBytes) remarks.push(updateWords(measures.deltaPullBytes, comparison));
	if (rebuilt.layerCount > 0) remarks.push(rebuiltWords(comparison));
	for (const move of tellingMoves(comparison)) remarks.push(moveWords(move, arrow));
	return remarks;
}
function moveWords({ from, to, bytes, fileCount, isRenamed }, arrow) {
	const same = isRenamed ? "of the same size" : `of the same ${fileCount > 1 ? "names and sizes" : "name and size"}`;
	return `${formatBytes(bytes)} moved: ${from} ${arrow} ${to}, ${formatPlural(fileCount, "file")} ${same}.`;
}
const tellingMoves = ({ moves, paths }) => moves.items.filter(({ bytes }) => paths !== void 0 && bytes * 50 >= paths.grownBytes + paths.shrunkBytes);
const updateWords = (bytes, comparison) => `A machine that has the baseline pulls ${aboutOf("pullBytes", comparison)}${formatBytes(bytes)} to update.`;
function rebuiltWords({ rebuilt }) {
	const what = rebuilt.layerCount === 1 ? "1 layer holds" : `${rebuilt.layerCount} layers hold`;
	const pull = rebuilt.pullBytes ? `; ${formatBytes(rebuilt.pullBytes)} to pull again` : "";
	return `${what} files of the same names and sizes as before with new times, ${formatBytes(rebuilt.bytes)}${pull}: a rebuild, no growth.`;
}
function baselineWords({ baseline }) {
	const { key, source, report, matchedBy, commit, distance } = baseline;
	const from = report ?? source;
	const name = from.endsWith(key.name) ? from : `${key.name} of ${from}`;
	const at = commit === void 0 ? "" : `, commit ${commit.slice(0, 12)}`;
	const behind = distance ? `, ${formatPlural(distance, "commit")} before this change starts` : "";
	return `${name}${MATCH_WORDS[matchedBy]}${at}${behind}`;
}
const MATCH_WORDS = {
	name: "",
	repository: "",
	only: ", the only image there for this platform"
};
const omittedGrowthWords = ({ count, growthBytes }) => growthBytes === 0 ? "" : `and ${formatCount(count)} more, ${formatSignedBytes(growthBytes)}`;
//#endregion
//#region src/report/manifest-comparison-words.ts
const isSamePull = ({ layers, measures }) => layers.every(({ state }) => state === "same") && (measures.deltaPullBytes ?? 0) === 0;
function pullGrowthWords(comparison) {
	const { layers, measures } = comparison;
	const { pullGrowthBytes: bytes } = measures;
	if (isSamePull(comparison)) return "unchanged";
	if (bytes === null) return `${formatPlural(layers.filter(({ state }) => state !== "same").length, "layer")} changed`;
	if (bytes === 0) return "no more to pull";
	const ratio = pullGrowthRatio(comparison);
	const percent = ratio === null ? "" : formatSignedPercent(ratio);
	return [`${formatSignedBytes(bytes)} to pull`, percent].filter((words) => words !== "").join(", ");
}
function pullGrowthRatio({ baseline, measures }) {
	const { pullBytes } = baseline.measures;
	return measures.pullGrowthBytes === null || !pullBytes ? null : measures.pullGrowthBytes / pullBytes;
}
function manifestMeasureRows(comparison, now) {
	const { baseline, measures } = comparison;
	const before = baseline.measures;
	const rows = [];
	if (measures.pullGrowthBytes !== null && before.pullBytes !== null && now.pullBytes !== null) rows.push({
		label: "to pull",
		old: formatBytes(before.pullBytes),
		now: formatBytes(now.pullBytes),
		change: formatSignedBytes(measures.pullGrowthBytes)
	});
	const [oldCount, newCount] = [before.layerCount ?? 0, now.layerCount ?? 0];
	if (oldCount !== newCount) rows.push({
		label: "layers",
		old: formatCount(oldCount),
		now: formatCount(newCount),
		change: `${newCount > oldCount ? "+" : "-"}${formatCount(Math.abs(newCount - oldCount))}`
	});
	return rows;
}
function storedWords({ pullBytesAre }, { state, oldStoredBytes: old, newStoredBytes: now }, arrow) {
	if (old === null || now === null || pullBytesAre === null) return {
		stored: "not known",
		change: ""
	};
	const change = formatSignedBytes(now - old);
	if (state === "added") return {
		stored: formatBytes(now),
		change
	};
	if (state === "removed" || old === now) return {
		stored: formatBytes(old),
		change
	};
	return {
		stored: `${formatBytes(old)} ${arrow} ${formatBytes(now)}`,
		change
	};
}
const pulledLayers = ({ layers }) => layers.filter(({ state, pullBytes }) => state !== "same" || (pullBytes ?? 0) > 0);
function firstPulled(layers, most) {
	const pulled = layers.toSorted((a, b) => (b.pullBytes ?? 0) - (a.pullBytes ?? 0));
	const least = pulled[most - 1]?.pullBytes ?? 0;
	const certain = new Set(pulled.slice(0, most).filter(({ pullBytes }) => (pullBytes ?? 0) > least));
	const others = mostChanged(layers.filter(({ pullBytes }) => (pullBytes ?? 0) === least), most - certain.size, storedSizes$1);
	const chosen = new Set([...certain, ...others]);
	return layers.filter((layer) => chosen.has(layer));
}
const storedSizes$1 = ({ oldStoredBytes, newStoredBytes }) => [oldStoredBytes ?? 0, newStoredBytes ?? 0];
function omittedLayersWords({ pullBytesAre }, layers, shown) {
	if (shown.length === layers.length) return "";
	const bytes = sumPulled(layers) - sumPulled(shown);
	const pull = bytes === 0 ? "" : `, ${pullBytesAre === "estimate" ? "~" : ""}${formatBytes(bytes)} to pull`;
	return `and ${formatPlural(layers.length - shown.length, "layer")} more${pull}`;
}
const sumPulled = (layers) => layers.reduce((sum, { pullBytes }) => sum + (pullBytes ?? 0), 0);
function storedReason(layer) {
	const { state, pullBytes, differs, origin, instruction, isSameContent } = layer;
	if (state === "same") return "the same files, compressed anew";
	if (state === "added" && pullBytes === 0) return "a new layer that the baseline has elsewhere: nothing to pull";
	if (state === "moved" && isSameContent !== true && differs.length === 0) return isSameContent === void 0 ? "in another place" : "in another place; other bytes";
	if (state !== "changed" || differs.length > 0 || origin === "base") return layerReason(layer);
	return instruction === null ? "other bytes" : "the same instruction left other bytes";
}
function manifestRemarks(comparison) {
	const { measures, unread } = comparison;
	return [...measures.deltaPullBytes ? [updateWords(measures.deltaPullBytes, comparison)] : [], UNREAD_WORDS[unread]];
}
const INSTEAD = "a rule that needs files, such as highestGrowthBytes, or run plimsoll compare OLD NEW.";
const REMEDY = `To have them compared, measure with ${INSTEAD}`;
const UNREAD_WORDS = {
	both: `Paths are not compared: only the manifests were read, since no rule needed files. ${REMEDY}`,
	image: `Paths are not compared: only the manifest of this image was read, since no rule needed files. ${REMEDY}`,
	baseline: `Paths are not compared: only the manifest of the baseline was read, since no rule needed files then. To have them compared, measure it with ${INSTEAD}`
};
//#endregion
//#region src/report/manifest-words.ts
function manifestGlance({ measures, exactness }) {
	const estimate = exactness.pullBytes === "estimate" ? "~" : "";
	return [formatPlural(measures.layerCount ?? 0, "layer"), ...measures.pullBytes === null ? [] : [`${estimate}${formatBytes(measures.pullBytes)} to pull`]];
}
function manifestProvenance({ manifestComparison }, { source, readBy }) {
	return `Read from ${source} (${readBy}); sizes as the manifest says.${manifestComparison !== void 0 && !isSamePull(manifestComparison) ? "" : " No rule needed what is in the layers, so they were not read."}`;
}
function largestStored({ layers }, most) {
	return firstRows$1({
		items: [...new Map(layers.toReversed().map((layer) => [layer.digest, layer])).values()].flatMap((layer) => layer.storedBytes === null ? [] : [{
			...layer,
			bytes: layer.storedBytes
		}]).sort((a, b) => b.bytes - a.bytes || a.index - b.index),
		omitted: {
			count: 0,
			bytes: 0
		}
	}, most);
}
//#endregion
//#region src/report/finding-words.ts
function describeFinding(finding, isEstimate, none) {
	const { value, limit, otherLimit } = finding.measure === "deniedPaths" ? pathCount(finding) : numbers(finding, none);
	return {
		label: finding.path ?? finding.rule,
		value: isEstimate && finding.value !== null ? `~${value}` : value,
		limit,
		howFar: howFar(finding),
		from: finding.isDefault ? "default" : finding.from,
		remarks: [
			otherLimit,
			...reasons(finding),
			leftOut(finding)
		].filter((remark) => remark !== "")
	};
}
const distanceWords = (finding) => finding.distance === null ? void 0 : formatDistance(finding.distance, finding.bound, scaleOf(finding));
function numbers(finding, none) {
	const { warnLimit, failLimit } = finding;
	const decided = decidingLimit(finding);
	const other = decided === failLimit ? warnLimit : failLimit;
	const known = [decided, other].filter((limit) => limit !== null);
	const [value, limit = none, otherText] = formatApart(finding.value ?? known[0] ?? 0, known, scaleOf(finding));
	return {
		value: finding.value === null ? none : value,
		limit,
		otherLimit: otherText === void 0 ? "" : `${other === warnLimit ? "warns" : "fails"} at ${otherText}`
	};
}
function decidingLimit({ value, distance, bound, warnLimit, failLimit }) {
	const beyond = (limit) => value === null || limit === null ? null : bound === "atMost" ? value - limit : limit - value;
	return (failLimit === null || distance !== null && beyond(warnLimit) === distance) && beyond(failLimit) !== distance ? warnLimit : failLimit;
}
function pathCount({ value }) {
	return {
		value: value ? formatPlural(value, "path") : "none",
		limit: "none",
		otherLimit: ""
	};
}
function howFar(finding) {
	const { outcome, measure } = finding;
	if (outcome === "skipped") return "skipped";
	if (outcome === "unmeasured") return "not measured";
	const isBeyond = outcome !== "pass";
	const distance = distanceWords(finding) ?? (isBeyond ? "over" : "");
	const words = measure === "deniedPaths" ? isBeyond ? "denied" : "" : distance;
	return outcome === "waived" ? `${words}, waived` : words;
}
const scaleOf = ({ unit, rule }) => unit === "ratio" && rule.endsWith("Percent") ? "percent" : unit;
function reasons({ why = "", measure, outcome }) {
	return measure === "deniedPaths" && outcome === "pass" ? [] : why.split("\n");
}
const leftOut = ({ ignored }) => ignored === void 0 ? "" : `left out ${formatBytes(ignored.bytes)}: ${ignored.patterns.join(", ")}`;
function matchWords({ measure }, { layer, isVisible }) {
	return `layer ${layer}${isVisible ? "" : ", hidden later"}${measure === "pathGrowthBytes" ? ", its size now" : ""}`;
}
//#endregion
//#region src/report/shared-reasons.ts
function shareReasons({ findings, noBaseline }) {
	const labelsOf = new Map();
	for (const finding of findings.filter(isUnjudged)) labelsOf.set(finding.why, [...labelsOf.get(finding.why) ?? [], labelOf(finding)]);
	const isShared = (why) => why === noBaseline || (labelsOf.get(why)?.length ?? 0) > 1;
	return {
		findings: findings.map((finding) => {
			if (!isUnjudged(finding) || !isShared(finding.why)) return finding;
			const { why: _why, ...others } = finding;
			return others;
		}),
		shared: [...labelsOf].flatMap(([why, labels]) => isShared(why) && why !== noBaseline ? [{
			labels,
			why
		}] : [])
	};
}
function notCompared(images) {
	return [...new Set(images.flatMap(({ noBaseline }) => noBaseline ?? []))].map((why) => {
		const affected = images.filter((image) => image.noBaseline === why);
		const isOfAll = images.every((image) => image.noBaseline === why || image.error !== void 0);
		const skipped = affected.flatMap((image) => image.findings.filter((finding) => isHeldBack(finding, image)));
		return {
			images: affected,
			isOfAll,
			why,
			skipped: [...new Set(skipped.map(labelOf))]
		};
	});
}
const isHeldBack = ({ outcome, why }, { noBaseline }) => outcome === "skipped" && why !== void 0 && why === noBaseline;
const isUnguarded = (image) => image.findings.some((finding) => isHeldBack(finding, image));
const firstNames$1 = (names) => names.length <= MOST_NAMES ? names.join(", ") : `${names.slice(0, MOST_NAMES).join(", ")} and ${formatCount(names.length - MOST_NAMES)} more`;
const MOST_NAMES = 5;
const isUnjudged = (finding) => finding.why !== void 0 && (finding.outcome === "skipped" || finding.outcome === "unmeasured");
const labelOf = ({ path, rule }) => path ?? rule;
//#endregion
//#region src/report/headline.ts
function headline(image, hasReason = false) {
	const { size, verdict } = headlineParts(image, hasReason);
	return size === "" ? verdict : `${size}, ${verdict}`;
}
function headlineParts(image, hasReason = false) {
	if (image.facts !== void 0) return {
		size: imageSize(image, image.facts.measures.imageBytes),
		verdict: verdictWords(image) + changeWords(image)
	};
	if (image.manifest !== void 0) return {
		size: pullSize(image, image.manifest),
		verdict: verdictWords(image) + changeWords(image)
	};
	const reason = hasReason ? firstLine(image.error?.message) : void 0;
	return {
		size: "",
		verdict: `could not be measured${reason === void 0 ? "" : `: ${reason}`}`
	};
}
function findingLine(finding) {
	const { outcome, measure } = finding;
	if (outcome === "unmeasured") return `${subject(finding)} could not be measured`;
	return (measure === "imageBytes" ? `${SUBJECTS.imageBytes} ` : "") + beyondWords([finding], outcome === "warn" ? "the warning limit" : "budget");
}
function changeWords(image) {
	const { comparison, manifestComparison } = image;
	if (comparison !== void 0) return ` (${growthWords(comparison)})`;
	if (manifestComparison !== void 0) return ` (${pullGrowthWords(manifestComparison)})`;
	return isUnguarded(image) ? " (not compared)" : "";
}
const firstLine = (message) => message?.replace(/(?:; [^;\n]*)?:?\n.*$/s, "");
const isWorthAWord = ({ verdict, findings }) => verdict !== "pass" || findings.some(({ outcome }) => outcome === "waived");
function furthest(findings) {
	const rank = ({ measure, isDefault }) => measure === "imageBytes" ? 0 : isDefault ? 2 : 1;
	return [...findings].sort((a, b) => rank(a) - rank(b) || proportion(b) - proportion(a))[0];
}
function verdictWords({ verdict, findings }) {
	const failed = findings.filter(({ outcome }) => outcome === "fail");
	if (verdict === "unmeasured") return unmeasuredWords(findings, failed);
	if (verdict === "fail") return beyondWords(failed, "budget");
	if (verdict === "warn") return warningWords(findings.filter(({ outcome }) => outcome === "warn"));
	const waived = findings.filter(({ outcome }) => outcome === "waived").length;
	return waived === 0 ? "within budget" : `within budget, ${waived} waived`;
}
function warningWords(warned) {
	const overridden = warned.filter((finding) => finding.overridden !== void 0);
	const [first] = overridden;
	if (first?.overridden === void 0) return beyondWords(warned, "the warning limit");
	return `${beyondWords(overridden, "budget")}, let pass by ${first.overridden.by}`;
}
function unmeasuredWords(findings, failed) {
	const missing = findings.filter(({ outcome }) => outcome === "unmeasured");
	const what = `${missing[0] === void 0 ? "a rule" : subject(missing[0])} could not be measured`;
	const words = missing.length > 1 ? `${what}, +${missing.length - 1} more` : what;
	return failed.length === 0 ? words : `${beyondWords(failed, "budget")}; ${words}`;
}
function beyondWords(findings, limit) {
	const first = furthest(findings);
	if (first === void 0) return `over ${limit}`;
	const more = findings.length > 1 ? `, +${findings.length - 1} more` : "";
	if (first.measure === "deniedPaths") return `${formatPlural(first.value ?? 0, "denied path")}${more}`;
	return `${first.measure === "imageBytes" ? "" : `${subject(first)} `}${distanceWords(first) ?? "over"} ${limit}${more}`;
}
const imageSize = (image, imageBytes) => sizeBesideLimit(image, "imageBytes", imageBytes);
function pullSize(image, { measures: { pullBytes, layerCount } }) {
	if (pullBytes === null) return formatPlural(layerCount ?? 0, "layer");
	return `${sizeBesideLimit(image, "pullBytes", pullBytes)} to pull`;
}
function sizeBesideLimit({ findings }, measure, bytes) {
	const rule = findings.find((finding) => finding.measure === measure);
	return rule === void 0 ? formatBytes(bytes) : describeFinding(rule, false, "").value;
}
function proportion({ measure, distance, failLimit, warnLimit, outcome }) {
	if (measure === "deniedPaths") return -1;
	return distance === null ? 0 : distance / ((outcome === "warn" ? warnLimit : failLimit ?? warnLimit) ?? 1);
}
function subject({ measure, path = "a path" }) {
	if (measure === "pathBytes" || measure === "deniedPaths") return path;
	return measure === "pathGrowthBytes" ? `growth of ${path}` : SUBJECTS[measure];
}
const SUBJECTS = {
	imageBytes: "image size",
	layerBytes: "largest layer",
	layerCount: "layer count",
	fileCount: "file count",
	contentBytes: "content",
	visibleBytes: "visible content",
	reclaimableBytes: "reclaimable",
	visibleRatio: "visible ratio",
	efficiencyRatio: "efficiency",
	wastedBytes: "wasted",
	userWastedRatio: "user waste",
	pullBytes: "pull size",
	ownBytes: "own layers",
	growthBytes: "growth",
	growthRatio: "growth",
	ownGrowthBytes: "growth of own layers",
	pullGrowthBytes: "growth of pull size",
	deltaPullBytes: "pull for an update"
};
//#endregion
//#region src/report/loosening-words.ts
function looseningWords(loosening) {
	switch (loosening.kind) {
		case "limit": return limitWords(loosening);
		case "denial": return "is no longer denied";
		case "ignore": return "is now left out of what is reclaimable";
		case "waiver": return waiverWords(loosening);
		case "image": return `\`${loosening.image}\` is no longer checked where nothing is named`;
		case "estimate": return "may be met by an estimate";
		case "baseline": return "is no longer required: growth that cannot be measured passes";
		case "base": return "names another base image, whose layers are not counted as own ones";
		case "override": return "has a label that makes warnings of growth that fails";
	}
}
const waiverWords = ({ oldUntil, until }) => `is waived${oldUntil === void 0 ? "" : ` no longer until ${oldUntil}, but`}${until === void 0 ? "" : ` until ${until}`}`;
function limitWords({ rule, bound = "fail", unit = "count", oldLimit = null, newLimit = null }) {
	const scale = unit === "ratio" && rule.endsWith("Percent") ? "percent" : unit;
	const limits = [oldLimit, newLimit].filter((limit) => limit !== null);
	const [, ...texts] = formatApart(limits[0] ?? 0, limits, scale);
	const oldText = oldLimit === null ? "none" : texts.shift();
	const newText = newLimit === null ? "none" : texts.shift();
	return `${bound === "fail" ? "limit" : "warning limit"} ${oldText} \u2192 ${newText}`;
}
//#endregion
//#region src/report/json.ts
function renderJson(report) {
	return `${prettyJson(report)}\n`;
}
function prettyJson(value) {
	const parts = [];
	write(value, "\n", parts);
	return parts.join("");
}
function write(value, newline, parts) {
	if (typeof value !== "object" || value === null || isFlat(value)) {
		parts.push(JSON.stringify(value));
		return;
	}
	const inner = `${newline}  `;
	const [open, close] = Array.isArray(value) ? "[]" : "{}";
	let separator = `${open}${inner}`;
	for (const [key, item] of Object.entries(value)) {
		if (item === void 0) continue;
		parts.push(separator, Array.isArray(value) ? "" : `${JSON.stringify(key)}: `);
		write(item, inner, parts);
		separator = `,${inner}`;
	}
	parts.push(`${newline}${close}`);
}
function isFlat(value) {
	if (!Array.isArray(value)) return Object.values(value).every((item) => item === void 0);
	return value.every((item) => typeof item !== "object" || item === null);
}
//#endregion
//#region src/report/markdown-escape.ts
const MOST_CELLS$1 = 120;
const ZERO_WIDTH_SPACE = "&#8203;";
function code(text, mostCells = MOST_CELLS$1) {
	return text === "" ? "" : asCode(shortenMiddle(oneLine$1(text), mostCells));
}
function prose(text, mostCells = 400) {
	return shortenMiddle(oneLine$1(text.trim()), mostCells).split(" ").map((word) => isPlain$2(word) ? word : codeWord(word)).join(" ").replace(LIST_MARK, (mark) => mark.replace(/\D$/, entity));
}
function fence(lines, language = "") {
	const shown = lines.map((line) => shortenEnd(inert(line), MOST_FENCED_CELLS).replace(COMMAND, unCommand));
	const longest = Math.max(2, ...shown.flatMap((line) => line.match(/`+/g) ?? []).map(({ length }) => length));
	const mark = "`".repeat(longest + 1);
	return [
		`${mark}${language}`,
		...shown,
		mark
	].join("\n");
}
const MOST_FENCED_CELLS = 300;
const COMMAND = /^\s*::|##\[/g;
const unCommand = (mark) => `${mark.slice(0, -1)}\\x${mark.charCodeAt(mark.length - 1).toString(16)}`;
const oneLine$1 = (text) => inert(text.replaceAll("\n", " "));
const asCode = (line) => `<code>${escapeAll(line)}</code>`;
function codeWord(word) {
	let start = 0;
	let end = word.length;
	while (start < end && "\"'(".includes(word.charAt(start))) start++;
	while (end > start && ".,;:!?)\"'\u2026".includes(word.charAt(end - 1))) end--;
	const core = word.slice(start, end);
	return core === "" ? escapeAll(word) : word.slice(0, start) + asCode(core) + word.slice(end);
}
const isPlain$2 = (word) => PLAIN.test(word) && !REFERENCE.test(word);
const PLAIN = /^["'(]*(?:[\p{L}\p{M}]+(?:[-\u2019'][\p{L}\p{M}\d]+)*|[+~-]?\d+(?:[.,:-]\d+)*(?:%|[a-z]{0,3})|[-=+\u2192])?["'),.;:!?\u2026%\u2013\u2014]*$/iu;
const REFERENCE = /(?:^|[^0-9a-z])[0-9a-f]{7}|(?:^|["'\u2019(])(?:www\.|ghsa-|(?!utf-|sha-)\p{L}+-[\p{L}-]*\d)/iu;
const LIST_MARK = /^(?:\d+[.)]|[-=+])(?=\s|$)|^[-=+]+$/;
function escapeAll(line) {
	return line.replaceAll(LINK_STARTS, `$&${MARK}`).replaceAll(MEANINGFUL, entity).replaceAll(MARK, ZERO_WIDTH_SPACE);
}
const entity = (character) => `&#${character.charCodeAt(0)};`;
const MARK = "\u200b";
const LINK_STARTS = /www(?=\.)|:(?=\/\/)|(?<=[\w.+-])@/gi;
const MEANINGFUL = /[!-~](?<![A-Za-z0-9/.,%=+;:'"()?^-])/g;
//#endregion
//#region src/report/markdown-footer.ts
function footer({ images, budget, tool, run }) {
	const [first] = images;
	const url = runUrl(run);
	return `<sub>${[
		budgetWords(budget),
		images.length === 1 && first?.facts !== void 0 ? prose(provenance(first.facts).replace(/\.$/, "")) : "",
		hasGuessedLines(images) ? "\u2248 lines found by their instruction" : "",
		`${tool.name} ${prose(tool.version)}`,
		url === void 0 ? "" : `[workflow run](${url})`
	].filter((word) => word !== "").join(" \u00b7 ")}</sub>`;
}
function budgetWords({ source }) {
	if (source === null) return "dive's defaults, no budget file found";
	return source === "" ? "" : `Budget ${code(source)}`;
}
const hasGuessedLines = (images) => images.some(({ facts }) => facts?.layers.some(({ dockerfile }) => dockerfile?.by === "instruction"));
//#endregion
//#region src/report/growth-rows.ts
function tellLayers(layers, arrow, most) {
	const told = layers.map((layer) => {
		const { inside } = layer;
		if (inside === void 0 || layer.state === "moved") return {
			layer,
			reason: layerReason(layer),
			inside: NONE$1
		};
		return {
			layer,
			reason: layerReason(layer, inside.items.length === 0 && inside.omitted.count === 0),
			inside: wordedRows(inside, arrow)
		};
	});
	const isOne = told.filter(({ inside }) => inside.rows.length > 0).length === 1;
	return told.map((each) => ({
		...each,
		inside: firstRows(each.inside, isOne ? most.one : most.several)
	}));
}
const NONE$1 = {
	rows: [],
	omitted: {
		count: 0,
		growthBytes: 0
	}
};
function heaviestRows(comparison, told, arrow) {
	const found = wordedRows(comparison.heaviest, arrow);
	const said = new Set(told.flatMap(({ inside }) => inside.rows.map(keyOf)));
	return found.rows.every((row) => said.has(keyOf(row))) ? NONE$1 : found;
}
const keyOf = ({ growthBytes, name, note }) => JSON.stringify([
	growthBytes,
	name,
	note
]);
const systemRows = ({ systemPackages }, arrow) => systemPackages === void 0 ? NONE$1 : {
	rows: systemPackages.items.map((change) => ({
		growthBytes: change.newBytes - change.oldBytes,
		...systemPackageWords(change, arrow)
	})),
	omitted: systemPackages.omitted
};
function firstRows({ rows, omitted }, most) {
	const rest = rows.slice(most);
	return {
		rows: rows.slice(0, most),
		omitted: {
			count: omitted.count + rest.length,
			growthBytes: rest.reduce((sum, row) => sum + row.growthBytes, omitted.growthBytes)
		}
	};
}
function wordedRows({ items, omitted }, arrow) {
	return {
		rows: items.filter(saysSomething).map((row) => ({
			growthBytes: row.growthBytes,
			...growthRowWords(row, arrow)
		})),
		omitted
	};
}
const saysSomething = ({ growthBytes, state, package: named }) => growthBytes !== 0 || state !== "changed" || named !== void 0 && named.oldVersion !== named.newVersion;
//#endregion
//#region src/report/markdown-table.ts
const MARKS$1 = {
	pass: "\u2705",
	fail: "\u274c",
	warn: "\u26a0\ufe0f",
	waived: "\u23f8\ufe0f",
	skipped: "\u2796",
	unmeasured: "\u2757"
};
function table$1(head, rows) {
	const line = (cells) => `| ${cells.join(" | ")} |`;
	const isNumber = head.map((title) => title.endsWith(":"));
	const body = rows.map((cells) => cells.map((cell, i) => isNumber[i] ? unbroken(cell) : cell));
	return [
		head.map((title) => title.replace(":", "")),
		isNumber.map((is) => is ? "--:" : ":--"),
		...body
	].map(line).join("\n");
}
const unbroken = (words) => words.replaceAll(" ", "\xA0");
function omittedRow({ count, bytes }, bytesAt, columns) {
	if (count === 0) return [];
	const cells = Array.from({ length: columns }, () => "");
	cells[bytesAt] = formatBytes(bytes);
	cells[columns - 1] = `and ${formatCount(count)} more`;
	return [cells];
}
function comparisonBlocks(comparison, measures, rows) {
	if (isUnchanged(comparison)) return [prose(`Unchanged since ${baselineWords(comparison)}.`)];
	const measured = measuresTable(measureRows(comparison, measures));
	const remarks = comparisonRemarks(comparison, "\u2192").map((remark) => `- ${prose(remark)}`);
	return [
		`**Compared with** ${prose(baselineWords(comparison))}`,
		...measured === "" ? [] : [measured],
		...remarks.length === 0 ? [] : [remarks.join("\n")],
		...rows === 0 ? [] : growthBlocks(comparison, rows)
	];
}
function measuresTable(rows) {
	const cells = rows.map(({ label, old, now, change }) => [
		label,
		old,
		now,
		`**${change}**`
	]);
	return rows.length === 0 ? "" : table$1([
		"",
		"Before:",
		"Now:",
		"Change:"
	], cells);
}
function growthBlocks(comparison, most) {
	const changed = changedLayers(comparison);
	const told = tellLayers(firstLayers$1(changed, most), "\u2192", {
		one: most,
		several: 3
	});
	const heaviest = heaviestRows(comparison, told, "\u2192");
	return [
		...layerBlocks$1(told, changed.length - told.length),
		...rowBlocks(`**What grew and shrank**: ${formatSignedBytes(comparison.growth.visibleBytes)} visible`, "Where", heaviest, most),
		...rowBlocks("**System packages**, sizes as the packages say", "Package", systemRows(comparison, "\u2192"), most)
	];
}
function layerBlocks$1(told, left) {
	if (told.length === 0) return [];
	const rows = told.map(({ layer, reason, inside }) => [
		LAYER_MARKS[layer.state],
		placeWords$1(layer, "\u2192"),
		formatSignedBytes(layer.newBytes - layer.oldBytes),
		[
			code(shortenEnd(instructionWords(layer.instruction), 120)),
			prose(reason),
			...insideLines(inside)
		].join("<br>")
	]);
	const rest = left === 0 ? [] : [[
		"",
		"",
		"",
		`and ${formatPlural(left, "layer")} more`
	]];
	return ["**Layers that changed**", table$1([
		"",
		"Layer:",
		"Change:",
		"What"
	], [...rows, ...rest])];
}
const LAYER_MARKS = {
	same: "",
	changed: "changed",
	moved: "moved",
	added: "added",
	removed: "removed"
};
function insideLines({ rows, omitted }) {
	if (rows.length === 0) return [];
	const lines = rows.map((row) => `${formatSignedBytes(row.growthBytes)} ${whereCell(row)}`);
	const rest = omittedGrowthWords(omitted);
	return rest === "" ? lines : [...lines, rest];
}
const whereCell = ({ name, note }) => `${code(name)}${note === "" ? "" : ` ${prose(note)}`}`;
function rowBlocks(title, column, all, most) {
	const { rows, omitted } = firstRows(all, most);
	if (rows.length === 0) return [];
	const cells = rows.map((row) => [formatSignedBytes(row.growthBytes), whereCell(row)]);
	const rest = omitted.growthBytes === 0 ? [] : [[formatSignedBytes(omitted.growthBytes), `and ${formatCount(omitted.count)} more`]];
	return [title, table$1(["Change:", column], [...cells, ...rest])];
}
//#endregion
//#region src/report/markdown-parts.ts
const part = (name, title, rows, render) => rows.length === 0 ? [] : [{
	name,
	text: `**${title}**\n\n${render()}`
}];
const textsOf = (parts) => parts.map(({ text }) => text);
const fold = (title, blocks) => blocks.length === 0 ? "" : [
	`<details><summary>${title}</summary>`,
	...blocks,
	"</details>"
].join("\n\n");
function foldParts(parts) {
	const names = parts.map(({ name }) => name).join(", ");
	return fold(names.charAt(0).toUpperCase() + names.slice(1), textsOf(parts));
}
//#endregion
//#region src/report/markdown-advice.ts
const MOST_PLACES$2 = 3;
function adviceList(advice, { layers, base }, most, lines) {
	const folds = advice.slice(0, most).map((one) => {
		const { title, why, fix } = adviceWords(one);
		const blocks = [
			`${prose(why)} ${lines(layers[one.layer])}`.trim(),
			placeList(one),
			fence(fix, "dockerfile")
		];
		return fold([
			prose(title),
			prose(baseWords$1(one, base)),
			onlyPlace(one)
		].filter((words) => words !== "").join(" \u00b7 "), blocks.filter((block) => block !== ""));
	});
	const rest = advice.slice(most);
	const left = {
		count: rest.length,
		bytes: rest.reduce((sum, { bytes }) => sum + bytes, 0)
	};
	return [...folds, omittedWords(left)].filter((block) => block !== "").join("\n\n");
}
const onlyPlace = ({ places, placeCount }) => placeCount === 1 ? code(places[0]?.path ?? "", 40) : "";
function placeList({ places, placeCount }) {
	if (placeCount === 1) return "";
	const rows = places.slice(0, MOST_PLACES$2).map((place) => `- ${placeWords(place)}`);
	const left = placeCount - rows.length;
	return (left > 0 && rows.length > 0 ? [...rows, `- and ${formatCount(left)} more`] : rows).join("\n");
}
const placeWords = ({ path, bytes, layer, isVisible, hiddenInLayer }) => `${formatBytes(bytes)} ${code(path)} in layer ${layer}${isVisible ? "" : hiddenWords(hiddenInLayer)}`;
const hiddenWords = (layer) => layer === void 0 ? ", hidden later" : `, hidden by layer ${layer}`;
//#endregion
//#region src/report/markdown-facts.ts
const BAR_CELLS = 10;
const MOST_INSTRUCTION_CELLS = 120;
function largestLayersTable({ layers, measures }, most, lines) {
	const { items, omitted } = largestLayers(layers, most);
	return layersTable(items, omitted, measures.imageBytes, lines);
}
function stackedLayersTable({ layers, measures }, most, lines) {
	const { items, omitted } = firstRows$1({
		items: layers.map(withBytes),
		omitted: {
			count: 0,
			bytes: 0
		}
	}, most);
	return layersTable(items, omitted, measures.imageBytes, lines);
}
const withBytes = (layer) => ({
	...layer,
	bytes: layer.layerBytes
});
function layersTable(layers, omitted, imageBytes, lines) {
	return table$1([
		"Layer:",
		"Size:",
		"Share:",
		"",
		"Made by"
	], [...layers.map((layer) => [
		String(layer.index),
		formatBytes(layer.layerBytes),
		formatShare(layer.layerBytes, imageBytes),
		drawBar(imageBytes === 0 ? 0 : layer.layerBytes / imageBytes, BAR_CELLS, UNICODE),
		[code(shortenEnd(instructionWords(layer.instruction), MOST_INSTRUCTION_CELLS)), lines(layer)].join(" ").trim()
	]), ...omittedRow(omitted, 1, 5)]);
}
function wasteTable({ waste, layers }, most, lines) {
	const { items, omitted } = firstRows$1(waste, most);
	return table$1([
		"Size:",
		"Path",
		"What happened"
	], [...items.map((item) => [
		formatBytes(item.bytes),
		code(wastePath(item)) + (item.isFolder ? ` ${formatPlural(item.fileCount, "file")}` : ""),
		wasteStory(item).map(({ words, layer }) => words.replace(`layer ${layer}`, (name) => lines(layers[layer], unbroken(name)))).join(", ")
	]), ...omittedRow(omitted, 0, 3)]);
}
function pathsTable(list, visibleBytes, most) {
	const { items, omitted } = firstRows$1(list, most);
	return table$1([
		"Size:",
		"Share:",
		"Path"
	], [...items.map(({ path, bytes, fileCount }) => [
		formatBytes(bytes),
		formatShare(bytes, visibleBytes),
		`${code(path)}${fileCount > 1 ? ` ${formatPlural(fileCount, "file")}` : ""}`
	]), ...omittedRow(omitted, 0, 3)]);
}
function packagesTable(list, most) {
	const { items, omitted } = firstRows$1(list, most);
	return table$1([
		"Size:",
		"Package",
		"Where"
	], [...items.map(({ ecosystem, name, path, bytes, copies }) => [
		formatBytes(bytes),
		`${code(name)} ${prose(ecosystem)}${copies > 1 ? `, ${copies} copies` : ""}`,
		code(path)
	]), ...omittedRow(omitted, 0, 3)]);
}
//#endregion
//#region src/report/markdown-image-facts.ts
function factParts(image, detail, lines) {
	const { facts } = image;
	if (facts === void 0 || detail.rows === 0) return {
		main: [],
		more: []
	};
	const { rows, moreRows } = detail;
	const { packages, files, folders } = facts.largest;
	const visible = facts.measures.visibleBytes;
	const layers = layerParts(facts, detail, lines);
	return {
		main: [
			...layers.main,
			...wasteParts(facts, rows, lines),
			...part("largest folders", "Largest visible folders", folders.items, () => pathsTable(folders, visible, rows))
		],
		more: [
			...layers.more,
			...part("largest packages", "Largest packages", packages.items, () => packagesTable(packages, moreRows)),
			...part("largest files", "Largest files", files.items, () => pathsTable(files, visible, moreRows))
		]
	};
}
function adviceParts({ facts }, advice, { rows }, lines) {
	if (facts === void 0 || rows === 0) return [];
	return part("what would help", "What would help", advice, () => adviceList(advice, facts, rows, lines));
}
const MOST_LAYERS$1 = 130;
function layerParts(facts, { rows, hasAllLayers }, lines) {
	const { layers } = facts;
	const all = part("all layers", "Layers", layers, () => stackedLayersTable(facts, MOST_LAYERS$1, lines));
	if (hasAllLayers) return {
		main: all,
		more: []
	};
	return {
		main: part("largest layers", "Largest layers", layers, () => largestLayersTable(facts, rows, lines)),
		more: layers.length > rows ? all : []
	};
}
function wasteParts(facts, rows, lines) {
	const { waste, measures } = facts;
	if (waste.items.length === 0) return [{
		name: "waste",
		text: "**No waste**: a container sees every byte"
	}];
	return part("waste", `Costliest waste: ${formatBytes(measures.reclaimableBytes)} no container can see`, waste.items, () => wasteTable(facts, rows, lines));
}
//#endregion
//#region src/report/markdown-manifest.ts
function manifestBlocks(image, most) {
	const { manifest } = image;
	if (manifest === void 0 || most === 0) return [];
	const { items, omitted } = largestStored(manifest, most);
	const rows = items.map(({ index, bytes, instruction }) => [
		String(index),
		formatBytes(bytes),
		formatShare(bytes, manifest.measures.pullBytes ?? 0),
		code(shortenEnd(instructionWords(instruction), 120))
	]);
	const layers = table$1([
		"Layer:",
		"Size:",
		"Share:",
		"Made by"
	], [...rows, ...omittedRow(omitted, 1, 4)]);
	return [...rows.length === 0 ? [] : ["**Largest layers, as stored**", layers], prose(manifestProvenance(image, manifest))];
}
//#endregion
//#region src/report/markdown-manifest-comparison.ts
function manifestComparisonBlocks(comparison, measures, rows) {
	const from = baselineWords(comparison);
	if (isSamePull(comparison)) return [prose(`Unchanged since ${from}.`)];
	const figures = manifestMeasureRows(comparison, measures);
	return [
		`**Compared with** ${prose(from)}`,
		...figures.length === 0 ? [] : [measuresTable(figures)],
		manifestRemarks(comparison).map((remark) => `- ${prose(remark)}`).join("\n"),
		...rows === 0 ? [] : layerBlocks(comparison, rows)
	];
}
function layerBlocks(comparison, most) {
	const changed = pulledLayers(comparison);
	if (changed.length === 0) return [];
	const shown = firstPulled(changed, most);
	const rows = shown.map((layer) => {
		const { stored, change } = storedWords(comparison, layer, "\u2192");
		const what = `${code(shortenEnd(instructionWords(layer.instruction), 120))}<br>${prose(storedReason(layer))}`;
		return [
			LAYER_MARKS[layer.state === "same" ? "changed" : layer.state],
			placeWords$1(layer, "\u2192"),
			change,
			stored,
			what
		];
	});
	const omitted = omittedLayersWords(comparison, changed, shown);
	const rest = omitted === "" ? [] : [[
		"",
		"",
		"",
		"",
		prose(omitted)
	]];
	return ["**Layers that changed**, as stored", table$1([
		"",
		"Layer:",
		"Change:",
		"Stored:",
		"What"
	], [...rows, ...rest])];
}
//#endregion
//#region src/report/markdown-name.ts
const imageName = ({ key }) => `${code(key.name, 60)} ${code(key.platform, 40)}`.trim();
//#endregion
//#region src/report/markdown-reasons.ts
const reasonList = (shared) => shared.map(({ labels, why }) => `- ${codes(labels)}: ${prose(why)}`).join("\n");
const notComparedBlocks = (images) => notCompared(images).map((reason) => {
	const names = reason.isOfAll ? "" : ` (${firstNames$1(reason.images.map(imageName))})`;
	const skipped = reason.skipped.length === 0 ? "" : `<br>Skipped: ${codes(reason.skipped)}`;
	return `**Not compared**${names}: ${prose(reason.why)}${skipped}`;
});
const codes = (labels) => firstNames$1(labels.map((label) => code(label, 60)));
//#endregion
//#region src/report/markdown-rules.ts
const MOST_MATCHES$1 = 5;
function rulesTable(findings, { facts }, most) {
	const sorted = findings.toSorted((a, b) => WORST_FIRST.indexOf(a.outcome) - WORST_FIRST.indexOf(b.outcome));
	const left = sorted.length - most;
	const rows = sorted.slice(0, most).map((finding) => ruleRow(finding, facts?.exactness.pullBytes === "estimate"));
	const rest = left > 0 ? [[
		"",
		`and ${formatCount(left)} more`,
		"",
		"",
		""
	]] : [];
	return table$1([
		"",
		"Rule",
		"Value:",
		"Limit:",
		":"
	], [...rows, ...rest]);
}
const WORST_FIRST = [
	"fail",
	"unmeasured",
	"warn",
	"waived",
	"skipped",
	"pass"
];
function ruleRow(finding, isPullEstimate) {
	const words = describeFinding(finding, isPullEstimate && finding.measure === "pullBytes", "\u2013");
	const bound = finding.measure === "deniedPaths" ? "" : finding.bound === "atMost" ? "\u2264 " : "\u2265 ";
	const origin = words.from === "default" ? " default" : "";
	const rule = [
		code(words.label) + origin,
		...words.remarks.map((remark) => prose(remark)),
		...matchLines(finding)
	];
	return [
		MARKS$1[finding.outcome],
		rule.join("<br>"),
		words.value,
		`${bound}${words.limit}`,
		words.howFar
	];
}
function matchLines(finding) {
	const { matches = [], matchCount = matches.length } = finding;
	const lines = matches.slice(0, MOST_MATCHES$1).map((match) => [
		formatBytes(match.bytes),
		code(match.path),
		matchWords(finding, match)
	].join(" "));
	const left = lines.length === 0 ? 0 : matchCount - lines.length;
	return left > 0 ? [...lines, `and ${formatCount(left)} more`] : lines;
}
//#endregion
//#region src/report/markdown-image.ts
const needsLooking = (image) => isWorthAWord(image) || (image.advice ?? []).some(isUrgent);
function imageParts(image, detail, lines) {
	const { error, notices, verdict } = image;
	const isQuiet = verdict === "pass" && !detail.isWhole;
	const hasAllLayers = isQuiet || detail.isWhole || detail.isBrief === true;
	const { findings, shared } = shareReasons(detail.isWhole ? image : withoutHeldBack(image));
	const rules = ruleParts({
		...image,
		findings
	}, detail);
	const { main, more } = factParts(image, {
		...detail,
		hasAllLayers
	}, lines);
	const [now, later] = split(image.advice ?? [], (one) => !isQuiet || isUrgent(one));
	const mainIsOpen = !isQuiet && !detail.isBrief;
	const lists = [...adviceParts(image, now, detail, lines), ...mainIsOpen ? main : []];
	const rest = [
		...adviceParts(image, later, detail, lines),
		...mainIsOpen ? [] : main,
		...more
	];
	const open = [
		...changeBlocks(image, isQuiet, detail),
		...textsOf(lists),
		...manifestBlocks(image, detail.rows),
		noticeList(notices)
	];
	return {
		rules: [
			...errorBlocks(error),
			...textsOf(rules.open),
			reasonList(shared)
		].filter((text) => text !== ""),
		open: open.filter((text) => text !== ""),
		more: detail.moreRows === 0 ? [] : [...rules.held, ...rest]
	};
}
const withoutHeldBack = (image) => ({
	...image,
	findings: image.findings.filter((finding) => !isHeldBack(finding, image))
});
function changeBlocks(image, isQuiet, { rows }) {
	const { comparison, manifestComparison, facts, manifest } = image;
	if (comparison !== void 0 && facts !== void 0) return comparisonBlocks(comparison, facts.measures, isQuiet ? 0 : rows);
	const known = facts ?? manifest;
	if (manifestComparison === void 0 || known === void 0) return [];
	return manifestComparisonBlocks(manifestComparison, known.measures, rows);
}
function noticeList(notices) {
	const left = notices.length - MOST_NOTICES;
	const items = notices.slice(0, MOST_NOTICES).map((notice) => `- ${prose(notice)}`);
	return (left > 0 ? [...items, `- and ${left} more`] : items).join("\n");
}
const MOST_RULES = 50;
const MOST_NOTICES = 20;
const MOST_ERROR_LINES = 40;
function ruleParts(image, { isWhole }) {
	const [open, held] = split(image.findings, ({ outcome }) => isWhole || outcome !== "pass");
	const isOne = held.length === 1;
	return {
		open: open.length === 0 ? [] : [{
			name: "",
			text: rulesTable(open, image, MOST_RULES)
		}],
		held: part(`${formatPlural(held.length, "rule")} that ${isOne ? "holds" : "hold"}`, "Rules that hold", held, () => rulesTable(held, image, MOST_RULES))
	};
}
function split(items, isFirst) {
	return [items.filter(isFirst), items.filter((item) => !isFirst(item))];
}
function errorBlocks(error) {
	if (error === void 0) return [];
	const [first = "", ...rest] = error.message.split("\n");
	const { where = "", fix = "" } = error;
	return [
		prose(first),
		rest.length === 0 ? "" : fence(rest.slice(0, MOST_ERROR_LINES)),
		[where.trim() && `**Where** ${prose(where)}`, fix.trim() && `**Fix** ${prose(fix)}`].filter((line) => line !== "").join("<br>")
	];
}
//#endregion
//#region src/report/markdown-lines.ts
const linesWords = ({ file, line }) => `${file}:${line}`;
function linesOf$1(run) {
	return (layer, words) => {
		const lines = layer?.dockerfile;
		if (lines === void 0) return words ?? "";
		const url = lineUrl(run, lines);
		const shown = words ?? code(linesWords(lines), 60);
		const linked = url === void 0 ? shown : `[${shown}](${url})`;
		return words === void 0 && lines.by === "instruction" ? `\u2248 ${linked}` : linked;
	};
}
//#endregion
//#region src/report/markdown-loosened.ts
function loosenedAlert(loosened, run, most) {
	if (loosened.length === 0) return "";
	const left = loosened.length - most;
	const subject = typeof run?.pullRequest === "number" ? "This pull request" : "This change";
	const items = loosened.slice(0, most).map((loosening) => `- ${loosenedItem(loosening)}`);
	const rest = left > 0 ? [`- and ${formatCount(left)} more`] : [];
	return [
		"[!WARNING]",
		`**${subject} loosens the budget it is judged by**`,
		"",
		...items,
		...rest
	].map((line) => `> ${line}`.trimEnd()).join("\n");
}
function loosenedItem(loosening) {
	const image = loosening.image === null ? "" : ` for ${code(loosening.image, 60)}`;
	const why = loosening.why === void 0 ? "" : `: ${prose(loosening.why)}`;
	return `${code(loosening.rule)}${image} ${prose(looseningWords(loosening))}${why}`;
}
//#endregion
//#region src/report/verdict-line.ts
function verdictLine(images) {
	const [first] = images;
	if (first === void 0) return {
		mark: MARKS$1.unmeasured,
		words: "nothing was measured"
	};
	if (images.length === 1) return {
		mark: MARKS$1[first.verdict],
		words: headline(first, true)
	};
	const counts = VERDICTS.map(([verdict, words]) => ({
		verdict,
		words,
		count: countOf(images, verdict)
	})).filter(({ count }) => count > 0);
	const words = counts.map((one) => `${one.count === images.length ? "all" : one.count} ${one.words}`).join(", ");
	const uncompared = images.filter(isUnguarded).length;
	const left = uncompared === 0 ? "" : `; ${uncompared} not compared`;
	return {
		mark: MARKS$1[counts[0]?.verdict ?? "pass"],
		words: `${images.length} images: ${words}${left}`
	};
}
const worstFirst = (images) => images.toSorted((a, b) => rank(a) - rank(b));
const VERDICTS = [
	["unmeasured", "could not be measured"],
	["fail", "over budget"],
	["warn", "over a warning limit"],
	["pass", "within budget"]
];
const rank = ({ verdict }) => VERDICTS.findIndex(([name]) => name === verdict);
const countOf = (images, verdict) => images.filter((image) => image.verdict === verdict).length;
//#endregion
//#region src/report/markdown-overview.ts
function overview(images, most) {
	if (images.length === 0) return "";
	const rows = worstFirst(images).slice(0, most).map((image) => {
		const { size, verdict } = headlineParts(image, true);
		const { name, platform } = image.key;
		return [
			MARKS$1[image.verdict],
			code(name, 60),
			code(platform, 40),
			size,
			prose(verdict)
		];
	});
	const left = images.length - rows.length;
	const rest = left > 0 ? [[
		"",
		`and ${formatCount(left)} more`,
		"",
		"",
		""
	]] : [];
	return table$1([
		"",
		"Image",
		"Platform",
		"Size:",
		"Verdict"
	], [...rows, ...rest]);
}
//#endregion
//#region src/report/markdown.ts
const markdownTitle = ({ images }) => {
	const { mark, words } = verdictLine(images);
	return `${mark} ${prose(words)}\n---`;
};
function markdownBody(report, detail, remark = "") {
	const { images, budget, notices, run } = report;
	const lines = linesOf$1(run);
	const [first] = images;
	const alone = images.length === 1 ? first : void 0;
	const uncompared = notComparedBlocks(images);
	const loosened = loosenedAlert(budget.loosened ?? [], run, detail.overviewRows);
	return [
		...alone === void 0 ? [
			overview(images, detail.overviewRows),
			loosened,
			...uncompared,
			...imageSections(images, detail, lines)
		] : [
			introduction(alone),
			loosened,
			...ownBlocks(alone, detail, lines, uncompared)
		],
		noticeList(notices),
		remark,
		footer(report)
	].filter((block) => block !== "");
}
function markdownMore({ images, run }, detail) {
	const detailOf = detailsFor(images, detail);
	return worstFirst(images).slice(0, detail.blocks).flatMap((image) => {
		const { more } = imageParts(image, detailOf(image), linesOf$1(run));
		return more.length === 0 ? [] : [...images.length === 1 ? [] : [sectionTitle(image)], ...textsOf(more)];
	});
}
function renderQuietMarkdown(report) {
	const { images } = inertReport(report);
	if (images.length === 0) return `${MARKS$1.unmeasured} ${verdictLine(images).words}\n`;
	return images.filter(isWorthAWord).map((image) => `- ${MARKS$1[image.verdict]} ${imageName(image)} ${prose(headline(image, true))}\n`).join("");
}
const sectionTitle = (image) => `### ${MARKS$1[image.verdict]} ${imageName(image)}`;
const introduction = (image) => [imageName(image), ...figures(image)].join(" \u00b7 ");
function figures({ facts, manifest }) {
	if (facts !== void 0) return [glance(facts).join(", ")];
	return manifest === void 0 ? [] : [manifestGlance(manifest).join(", ")];
}
function ownBlocks(image, detail, lines, uncompared = []) {
	const { rules, open, more } = imageParts(image, detail, lines);
	return [
		...rules,
		...uncompared,
		...open,
		foldParts(more)
	];
}
function imageSections(images, detail, lines) {
	const notable = worstFirst(images).filter(needsLooking);
	const plain = detail.moreRows === 0 ? [] : images.filter((image) => !needsLooking(image));
	const detailOf = detailsFor(images, detail);
	const section = (image) => [
		sectionTitle(image),
		...figures(image),
		...ownBlocks(image, detailOf(image), lines)
	];
	const left = notable.length - detail.blocks;
	return [
		...notable.slice(0, detail.blocks).flatMap(section),
		left > 0 && detail.blocks > 0 ? `and ${formatPlural(left, "image")} more to look at` : "",
		fold(`${MARKS$1.pass} ${formatPlural(plain.length, "image")} within budget`, plain.slice(0, detail.blocks).flatMap(section))
	];
}
function detailsFor(images, detail) {
	const first = worstFirst(images).find((image) => image.facts !== void 0 && needsLooking(image));
	return (image) => ({
		...detail,
		isBrief: image !== first && images.length > 1 && !detail.isWhole
	});
}
//#endregion
//#region src/report/markdown-versions.ts
const STEPS = [
	{
		less: {},
		left: ""
	},
	{
		less: { moreRows: 0 },
		left: "what is folded away where there is room"
	},
	{
		less: {
			moreRows: 0,
			rows: 3,
			blocks: 20
		},
		left: "most rows of each list"
	},
	{
		less: {
			moreRows: 0,
			rows: 3,
			blocks: 5
		},
		left: "most images and most rows of each list"
	},
	{
		less: {
			moreRows: 0,
			rows: 0,
			blocks: 5,
			overviewRows: 20
		},
		left: "all lists but the rules"
	},
	{
		less: {
			moreRows: 0,
			rows: 0,
			blocks: 0,
			overviewRows: 20
		},
		left: "all but the verdicts"
	}
];
function* markdownVersions(report, full, hasTitle = true) {
	const title = hasTitle ? [markdownTitle(report)] : [];
	for (const { less, left } of STEPS) {
		const remark = left === "" ? "" : `Shortened to fit here: without ${left}.`;
		yield `${[...title, ...markdownBody(report, {
			...full,
			...less
		}, remark)].join("\n\n")}\n`;
	}
	const [line = ""] = markdownTitle(report).split("\n");
	yield `${line}\n`;
	const { mark } = verdictLine(report.images);
	yield `${mark} ${SHORTEST[report.verdict]}\n`;
}
const SHORTEST = {
	pass: "within budget",
	warn: "over a warning limit",
	fail: "over budget",
	unmeasured: "could not be measured"
};
//#endregion
//#region src/report/terminal-advice.ts
const MOST_PLACES$1 = 2;
function adviceSection(advice, base, most, screen) {
	if (advice.length === 0) return [];
	const shown = advice.slice(0, most);
	const rest = advice.slice(most);
	return [
		heading("What would help", remarkOn(advice, base), screen),
		...shown.flatMap((one) => adviceLines(one, baseWords$1(one, base), screen)),
		...omittedLine(omittedWords({
			count: rest.length,
			bytes: sum(rest)
		}))
	];
}
function remarkOn(advice, base) {
	if (advice.every(isUrgent)) return "readable by everybody who has the image";
	const own = advice.filter((one) => baseWords$1(one, base) === "");
	return own.length === 0 ? "with another base image" : `up to ${formatBytes(sum(own))} less`;
}
function adviceLines(advice, where, screen) {
	const { title, why, fix } = adviceWords(advice);
	return [
		...paragraph(where === "" ? title : `${title}, ${where}`, screen, "", "bold"),
		...screen.isVerbose ? remarkLines$1(why, screen) : [],
		...placeLines(advice, screen),
		...(screen.isVerbose ? fix : firstWay(fix)).flatMap((line) => codeLines(line, screen))
	];
}
function placeLines({ places, placeCount }, screen) {
	const shown = screen.isVerbose ? places : places.slice(0, MOST_PLACES$1);
	const left = placeCount - shown.length;
	if (placeCount === 1 && shown.length === 1) return shown.map(({ path }) => [span("    "), span(shortenMiddle(path, screen.columns - 4, screen.glyphs.ellipsis))]);
	return [...indent(alignColumns(shown.map((place) => {
		const where = whereWords(place);
		const cells = screen.columns - 20 - where.length;
		const path = shortenMiddle(place.path, cells, screen.glyphs.ellipsis);
		return [
			span(formatBytes(place.bytes)),
			span(path),
			span(where, "dim")
		];
	}), [
		"right",
		"left",
		"left"
	]), 4), ...left > 0 ? remarkLines$1(`and ${formatCount(left)} more`, screen) : []];
}
const whereWords = ({ layer, hiddenInLayer, isVisible }) => `layer ${layer}${isVisible ? "" : `, hidden by ${hiddenInLayer ?? "a later one"}`}`;
function codeLines(line, { columns }) {
	const code = line.trimStart();
	const margin = " ".repeat(6 + line.length - code.length);
	const isComment = code.startsWith("#");
	const next = isComment ? "# " : "    ";
	return wrap(code, columns - margin.length - next.length).map((part, i) => {
		const text = i === 0 ? part : next + part;
		return [span(margin), isComment ? span(text, "dim") : span(text)];
	});
}
const remarkLines$1 = (text, { columns }) => wrap(text, columns - 4).map((part) => [span("    "), span(part, "dim")]);
const sum = (advice) => advice.reduce((total, { bytes }) => total + bytes, 0);
//#endregion
//#region src/report/terminal-comparison.ts
function comparisonSections(comparison, measures, screen) {
	if (isUnchanged(comparison)) return [paragraph(`Unchanged since ${baselineWords(comparison)}.`, screen, "", "dim")];
	const { arrow } = screen.glyphs;
	const most = screen.isVerbose ? Number.POSITIVE_INFINITY : MOST_ROWS;
	const inside = {
		one: most,
		several: screen.isVerbose ? most : 3
	};
	const changed = changedLayers(comparison, screen.isVerbose);
	const told = tellLayers(screen.isVerbose ? changed : firstLayers$1(changed, 8), arrow, inside);
	const visible = `${formatSignedBytes(comparison.growth.visibleBytes)} visible`;
	const heaviest = heaviestRows(comparison, told, arrow);
	return [
		measuresSection(comparison, measures, screen),
		changedSection$1(comparison, told, changed.length, screen),
		rowsSection("What grew and shrank", visible, firstRows(heaviest, most), screen),
		rowsSection("System packages", "sizes as the packages say", firstRows(systemRows(comparison, arrow), most), screen)
	];
}
function measuresSection(comparison, measures, screen) {
	return [
		...headingWith("Compared", `with ${baselineWords(comparison)}`, screen),
		...measureLines(measureRows(comparison, measures), screen),
		...comparisonRemarks(comparison, screen.glyphs.arrow).flatMap((remark) => paragraph(remark, screen, "", "dim"))
	];
}
function measureLines(rows, { glyphs }) {
	return indent(alignColumns(rows.map(({ label, old, now, change }) => [
		span(label, "dim"),
		span(old),
		span(glyphs.arrow, "dim"),
		span(now),
		span(change, "bold")
	]), [
		"left",
		"right",
		"left",
		"right",
		"right"
	], [
		0,
		2,
		1,
		1,
		2
	]));
}
const MOST_ROWS = 5;
function changedSection$1({ layers }, told, changedCount, screen) {
	if (told.length === 0) return [];
	const heads = withLastCell(told.map(({ layer }) => [
		layerMark(layer),
		span(placeWords$1(layer, screen.glyphs.arrow), "dim"),
		span(formatSignedBytes(layer.newBytes - layer.oldBytes))
	]), [
		"left",
		"right",
		"right"
	], screen, (i, cells) => [span(shortenEnd(instructionWords(told[i]?.layer.instruction ?? null), cells, screen.glyphs.ellipsis))]);
	const left = changedCount - told.length;
	return [
		heading("Layers that changed", `${changedCount} of ${formatPlural(layers.length, "layer")}`, screen),
		...told.flatMap((one, i) => [heads[i] ?? [], ...below$1(one, screen)]),
		...omittedLine(left === 0 ? "" : `and ${formatPlural(left, "layer")} more`)
	];
}
const layerMark = ({ state }) => span(MARKS[state], STYLES[state]);
const MARKS = {
	same: " ",
	changed: "~",
	moved: ">",
	added: "+",
	removed: "-"
};
const STYLES = {
	same: "dim",
	changed: "yellow",
	moved: "cyan",
	added: "red",
	removed: "green"
};
const below$1 = ({ reason, inside }, screen) => [...paragraph(reason, screen, "   ", "dim"), ...indent(growthLines(inside, screen), 3)];
const rowsSection = (title, remark, rows, screen) => rows.rows.length === 0 ? [] : [heading(title, remark, screen), ...growthLines(rows, screen)];
function growthLines({ rows, omitted }, screen) {
	if (rows.length === 0) return [];
	return [...withLastCell(rows.map((row) => [span(formatSignedBytes(row.growthBytes))]), ["right"], screen, (i, room) => {
		const { name = "", note = "" } = rows[i] ?? {};
		const end = note === "" ? "" : `  ${note}`;
		return [span(shortenMiddle(name, room - end.length - 3, screen.glyphs.ellipsis)), span(end, "dim")];
	}), ...omittedLine(omittedGrowthWords(omitted))];
}
//#endregion
//#region src/report/terminal-largest.ts
function largestSections({ largest, measures }, most, screen) {
	const { folders, packages, files } = largest;
	const section = (title, list, words) => largestSection(title, firstRows$1(list, most), measures.visibleBytes, words, screen);
	return [
		section("Largest folders", folders, ({ path, fileCount }) => [path, formatPlural(fileCount, "file")]),
		section("Largest packages", packages, ({ ecosystem, name, copies }) => [name, copies > 1 ? `${ecosystem}, ${copies} copies` : ecosystem]),
		section("Largest files", files, ({ path }) => [path, ""])
	];
}
const ROOM_FOR_NOTE = 36;
function largestSection(title, { items, omitted }, visibleBytes, words, screen) {
	if (items.length === 0) return [];
	const rows = items.map(({ bytes }) => [span(formatBytes(bytes)), span(formatShare(bytes, visibleBytes), "dim")]);
	const named = items.map(words);
	return [
		heading(title, `of ${formatBytes(visibleBytes)} visible`, screen),
		...withLastCell(rows, ["right", "right"], screen, (i, cells) => {
			const [name, words] = named[i] ?? ["", ""];
			const note = words === "" || cells < ROOM_FOR_NOTE ? "" : `  ${words}`;
			return [span(shortenMiddle(name, cells - note.length, screen.glyphs.ellipsis)), span(note, "dim")];
		}),
		...omittedLine(omittedWords(omitted))
	];
}
//#endregion
//#region src/report/terminal-lines.ts
const MOST_CELLS = 20;
const FEWEST_COLUMNS = 60;
function dockerfileWords(layer, { columns, glyphs }) {
	const { file, line } = layer?.dockerfile ?? {};
	if (file === void 0 || columns < FEWEST_COLUMNS) return "";
	return shortenMiddle(`${file.slice(file.lastIndexOf("/") + 1)}:${line}`, MOST_CELLS, glyphs.ellipsis);
}
//#endregion
//#region src/report/terminal-layers.ts
function layersSection({ layers, measures }, most, screen) {
	if (layers.length === 0) return [];
	const largest = largestLayers(layers, most);
	const shown = screen.isVerbose ? layers : largest.items;
	const rows = shown.map((layer) => layerCells(layer, measures.imageBytes, screen));
	return [
		heading(screen.isVerbose ? "Layers" : "Largest layers", formatPlural(layers.length, "layer"), screen),
		...withLastCell(rows, [
			"right",
			"right",
			"right",
			"left",
			"left"
		], screen, (i, cells) => [span(shortenEnd(instructionWords(shown[i]?.instruction ?? null), cells, screen.glyphs.ellipsis))]),
		...screen.isVerbose ? [] : omittedLine(omittedWords(largest.omitted))
	];
}
function layerCells(layer, imageBytes, screen) {
	const { index, layerBytes } = layer;
	const { columns, glyphs } = screen;
	const barCells = columns < 60 ? 0 : columns < 100 ? 10 : 20;
	const bar = drawBar(imageBytes === 0 ? 0 : layerBytes / imageBytes, barCells, glyphs);
	return [
		span(String(index), "dim"),
		span(formatBytes(layerBytes)),
		span(formatShare(layerBytes, imageBytes), "dim"),
		span(bar.padEnd(barCells), "cyan"),
		span(dockerfileWords(layer, screen), "dim")
	];
}
//#endregion
//#region src/report/terminal-manifest.ts
function storedLayersSection(manifest, most, screen) {
	const { items, omitted } = largestStored(manifest, most);
	if (items.length === 0) return [];
	const { pullBytes } = manifest.measures;
	const rows = items.map(({ index, bytes }) => [
		span(String(index), "dim"),
		span(formatBytes(bytes)),
		span(formatShare(bytes, pullBytes ?? 0), "dim")
	]);
	return [
		heading("Largest layers, as stored", formatPlural(manifest.layers.length, "layer"), screen),
		...withLastCell(rows, [
			"right",
			"right",
			"right"
		], screen, (i, cells) => [span(shortenEnd(instructionWords(items[i]?.instruction ?? null), cells, screen.glyphs.ellipsis))]),
		...omittedLine(omittedWords(omitted))
	];
}
//#endregion
//#region src/report/terminal-manifest-comparison.ts
function manifestComparisonSections(comparison, measures, screen) {
	const from = baselineWords(comparison);
	if (isSamePull(comparison)) return [paragraph(`Unchanged since ${from}.`, screen, "", "dim")];
	return [[
		...headingWith("Compared", `with ${from}`, screen),
		...measureLines(manifestMeasureRows(comparison, measures), screen),
		...manifestRemarks(comparison).flatMap((remark) => paragraph(remark, screen, "", "dim"))
	], changedSection(comparison, screen)];
}
function changedSection(comparison, screen) {
	const changed = pulledLayers(comparison);
	if (changed.length === 0) return [];
	const shown = screen.isVerbose ? changed : firstPulled(changed, 8);
	const heads = withLastCell(shown.map((layer) => {
		const { stored, change } = storedWords(comparison, layer, screen.glyphs.arrow);
		return [
			markOf(layer),
			span(placeWords$1(layer, screen.glyphs.arrow), "dim"),
			span(change),
			span(stored, "dim")
		];
	}), [
		"left",
		"right",
		"right",
		"right"
	], screen, (i, cells) => [span(shortenEnd(instructionWords(shown[i]?.instruction ?? null), cells, screen.glyphs.ellipsis))]);
	return [
		heading("Layers that changed", `${changed.length} of ${formatPlural(comparison.layers.length, "layer")}, sizes as stored`, screen),
		...shown.flatMap((layer, i) => [heads[i] ?? [], ...paragraph(storedReason(layer), screen, "   ", "dim")]),
		...omittedLine(omittedLayersWords(comparison, changed, shown))
	];
}
const markOf = ({ state }) => layerMark({ state: state === "same" ? "changed" : state });
//#endregion
//#region src/report/terminal-rules.ts
const SHORTEST_LABEL = 24;
const MOST_MATCHES = 5;
function rulesSection(image, budgetSource, screen) {
	const { facts } = image;
	const { findings, shared } = shareReasons(image);
	if (findings.length === 0) return [];
	const isEstimate = facts?.exactness.pullBytes === "estimate";
	const rows = findings.map((finding) => ({
		finding,
		words: describeFinding(finding, isEstimate && finding.measure === "pullBytes", screen.glyphs.none)
	}));
	const table = asTable(rows, screen) ?? rows.map((row) => stacked(row, screen));
	return [
		heading("Rules", budgetSource ?? "dive's defaults, no budget file found", screen),
		...rows.flatMap(({ finding, words }, i) => [...table[i] ?? [], ...below(finding, words, screen)]),
		...shared.flatMap(({ labels, why }) => paragraph(`${labels.join(", ")}: ${why}`, screen, "", "dim"))
	];
}
function asTable(rows, screen) {
	const longest = Math.max(...rows.map(({ words }) => displayWidth(words.label)));
	for (const origins of ORIGINS) {
		const spare = screen.columns - 1 - Math.max(...table(rows, 0, origins, screen).map(lineWidth));
		if (spare < Math.min(longest, SHORTEST_LABEL)) continue;
		return table(rows, spare, origins, screen).map((line, i) => [line, ...origins === "below" ? defaultBelow(rows[i]?.words, screen) : []]);
	}
}
const ORIGINS = [
	"all",
	"defaults",
	"below"
];
function table(rows, labelCells, origins, screen) {
	return indent(alignColumns(rows.map(({ finding, words }) => [
		mark(finding, screen),
		span(labelCells === 0 ? "" : shortenMiddle(words.label, labelCells, screen.glyphs.ellipsis)),
		span(words.value, ...emphasis(finding)),
		span(boundGlyph(finding, screen), "dim"),
		span(words.limit),
		span(words.howFar, ...emphasis(finding)),
		span(origins === "all" || origins === "defaults" && words.from === "default" ? words.from : "", "dim")
	]), [
		"left",
		"left",
		"right",
		"left",
		"right",
		"left",
		"left"
	], [
		0,
		1,
		2,
		2,
		1
	]));
}
function stacked({ finding, words }, screen) {
	const bound = boundGlyph(finding, screen);
	const limit = bound === "" ? "" : ` ${bound} ${words.limit}`;
	const numbers = `${words.value}${limit}${words.howFar === "" ? "" : `, ${words.howFar}`}`;
	return [
		[
			span("  "),
			mark(finding, screen),
			span(` ${shortenMiddle(words.label, screen.columns - 4, screen.glyphs.ellipsis)}`)
		],
		...wrap(numbers, screen.columns - 4).map((text) => [span("    "), span(text, ...emphasis(finding))]),
		...defaultBelow(words, screen)
	];
}
const defaultBelow = (words, screen) => words?.from === "default" ? remarkLines("default", screen) : [];
function below(finding, { remarks }, screen) {
	const { matches = [], matchCount = matches.length } = finding;
	const shown = screen.isVerbose ? matches : matches.slice(0, MOST_MATCHES);
	const left = shown.length === 0 ? 0 : matchCount - shown.length;
	const rows = shown.map((match) => {
		const where = matchWords(finding, match);
		const path = shortenMiddle(match.path, screen.columns - 20 - where.length, screen.glyphs.ellipsis);
		return [
			span(formatBytes(match.bytes)),
			span(path),
			span(where, "dim")
		];
	});
	return [
		...remarks.flatMap((remark) => remarkLines(remark, screen)),
		...indent(alignColumns(rows, [
			"right",
			"left",
			"left"
		]), 4),
		...left > 0 ? remarkLines(`and ${formatCount(left)} more`, screen) : []
	];
}
const remarkLines = (remark, { columns }) => wrap(remark, columns - 4).map((text) => [span("    "), span(text, "dim")]);
const mark = ({ outcome }, { glyphs }) => span(glyphs.marks[outcome], OUTCOME_STYLES[outcome]);
const boundGlyph = ({ bound, measure }, { glyphs }) => measure === "deniedPaths" ? "" : glyphs[bound];
const emphasis = ({ outcome }) => outcome === "pass" ? [] : [OUTCOME_STYLES[outcome]];
//#endregion
//#region src/report/terminal-verdicts.ts
const SHORTEST_VERDICT = 24;
function verdictLines(images, screen, hasReason) {
	const { columns, glyphs } = screen;
	const starts = alignColumns(images.map(({ verdict, key }) => [
		span(glyphs.marks[verdict], OUTCOME_STYLES[verdict], "bold"),
		span(shortenMiddle(key.name, Math.floor(columns * .4), glyphs.ellipsis), "bold"),
		span(shortenMiddle(key.platform, Math.floor(columns * .3), glyphs.ellipsis), "dim")
	]), [
		"left",
		"left",
		"left"
	], [0, 1]);
	return images.flatMap((image, i) => withVerdict(starts[i] ?? [], image, columns, hasReason));
}
function withVerdict(start, image, columns, hasReason) {
	const besideName = lineWidth(start) + 2;
	const isBelow = columns - besideName < SHORTEST_VERDICT;
	const left = isBelow ? 2 : besideName;
	const styles = image.verdict === "pass" ? [] : [OUTCOME_STYLES[image.verdict], "bold"];
	const words = wrap(headline(image, hasReason), columns - left).map((text) => span(text, ...styles));
	const margin = span(" ".repeat(left));
	return words.flatMap((text, i) => {
		if (i > 0) return [[margin, text]];
		return isBelow ? [start, [margin, text]] : [[
			...start,
			span("  "),
			text
		]];
	});
}
//#endregion
//#region src/report/terminal-waste.ts
const SHORTEST_INSTRUCTION = 12;
function wasteSection({ measures, waste, layers }, most, screen) {
	if (measures.reclaimableBytes === 0) return [heading("No waste", "a container sees every byte", screen)];
	const { items, omitted } = firstRows$1(waste, most);
	const sizes = items.map(({ bytes }) => formatBytes(bytes));
	const left = Math.max(0, ...sizes.map((size) => size.length)) + 4;
	const steps = stepLines(items, layers, left, screen);
	return [
		heading("Costliest waste", `${formatBytes(measures.reclaimableBytes)} no container can see`, screen),
		...items.flatMap((item, i) => [[span(`${(sizes[i] ?? "").padStart(left - 2)}  `), ...pathAndFiles(item, screen.columns - left, screen)], ...steps[i] ?? []]),
		...omittedLine(omittedWords(omitted))
	];
}
function pathAndFiles(item, cells, { glyphs }) {
	const files = item.isFolder ? `  ${formatPlural(item.fileCount, "file")}` : "";
	return [span(shortenMiddle(wastePath(item), cells - files.length, glyphs.ellipsis), "bold"), span(files, "dim")];
}
function stepLines(items, layers, left, screen) {
	const { columns, glyphs } = screen;
	const stories = items.map(wasteStory);
	const wordCells = Math.max(0, ...stories.flat().map((step) => step.words.length));
	const room = columns - left - wordCells - 2;
	return stories.map((story) => story.map((step) => {
		const layer = layers[step.layer];
		const made = [dockerfileWords(layer, screen), instructionWords(layer?.instruction ?? null)].filter((word) => word !== "").join("  ");
		const shown = room < SHORTEST_INSTRUCTION ? "" : shortenEnd(made, room, glyphs.ellipsis);
		return [
			span(" ".repeat(left)),
			span(step.words.padEnd(wordCells + 2)),
			span(shown, "dim")
		];
	}));
}
//#endregion
//#region src/report/terminal.ts
function renderTerminal(report, options) {
	const screen = openScreen(options);
	const safe = inertReport(report, screen.isAscii);
	return paint(options.quiet ? quietLines(safe.images, screen) : wholeReport(safe, screen), screen.columns, options.color, screen.glyphs.ellipsis);
}
function quietLines(images, screen) {
	return images.length === 0 ? overviewLines(images, screen) : verdictLines(images.filter(isWorthAWord), screen, true);
}
function wholeReport({ images, budget, notices }, screen) {
	const isAlone = images.length === 1;
	const overview = isAlone ? [] : [overviewLines(images, screen), ...notComparedSections(images, screen)];
	const details = images.map((image) => imageLines(image, budget.source, isAlone, screen));
	return stack([
		...overview,
		...details,
		noticeLines(notices, screen)
	]);
}
function overviewLines(images, screen) {
	if (images.length > 0) return verdictLines(images, screen, true);
	return [[span(`${screen.glyphs.marks.unmeasured} nothing was measured`, OUTCOME_STYLES.unmeasured, "bold")]];
}
function imageLines(image, budgetSource, isAlone, screen) {
	const { facts, manifest } = image;
	const rules = rulesSection(image, budgetSource, screen);
	const notices = noticeLines(image.notices, screen);
	const top = verdictLines([image], screen, false);
	const changes = [...isAlone ? notComparedSections([image], screen) : [], ...changeSections(image, screen)];
	if (manifest !== void 0) {
		const [figures, origin] = [manifestGlance(manifest).join(", "), manifestProvenance(image, manifest)];
		const layers = storedLayersSection(manifest, screen.isVerbose ? Number.POSITIVE_INFINITY : 5, screen);
		return stack([
			[...top, ...paragraph(figures, screen, "", "dim")],
			rules,
			...changes,
			layers,
			notices,
			paragraph(origin, screen, "", "dim")
		]);
	}
	if (facts === void 0) return stack([
		top,
		failureLines(image.error, screen),
		rules,
		notices
	]);
	const glanceLines = paragraph(glance(facts).join(", "), screen, "", "dim");
	const lists = factSections(image, isAlone, screen);
	const origin = paragraph(provenance(facts), screen, "", "dim");
	return stack([
		[...top, ...glanceLines],
		rules,
		...changes,
		...lists,
		notices,
		origin
	]);
}
function changeSections({ facts, manifest, comparison, manifestComparison }, screen) {
	if (comparison !== void 0 && facts !== void 0) return comparisonSections(comparison, facts.measures, screen);
	const known = facts ?? manifest;
	if (manifestComparison === void 0 || known === void 0) return [];
	return manifestComparisonSections(manifestComparison, known.measures, screen);
}
const notComparedSections = (images, screen) => notCompared(images).map((reason) => {
	const names = firstNames$1(reason.images.map(({ key }) => `${key.name} ${key.platform}`));
	const whose = reason.isOfAll ? "" : ` (${names})`;
	const skipped = reason.skipped.length === 0 ? "" : `\nSkipped: ${firstNames$1(reason.skipped)}`;
	return paragraph(`Not compared${whose}: ${reason.why}${skipped}`, screen, "", "yellow");
});
function factSections({ verdict, facts, advice = [] }, isAlone, screen) {
	if (facts === void 0) return [];
	if (verdict === "pass" && !screen.isVerbose) {
		const urgent = adviceSection(advice.filter(isUrgent), facts.base, MOST_ADVICE, screen);
		return isAlone ? [layersSection(facts, 3, screen), urgent] : [urgent];
	}
	const [most, mostAdvice] = screen.isVerbose ? [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY] : [5, MOST_ADVICE];
	return [
		layersSection(facts, most, screen),
		wasteSection(facts, most, screen),
		adviceSection(advice, facts.base, mostAdvice, screen),
		...largestSections(facts, most, screen)
	];
}
const MOST_ADVICE = 3;
const noticeLines = (notices, screen) => notices.flatMap((notice) => paragraph(notice, screen, `${screen.glyphs.bullet} `));
//#endregion
//#region src/model/name-hash.ts
const FNV_PRIME = 16777619;
const drawn = () => Math.floor(Math.random() * 2 ** 32) | 0;
const HASH_START = drawn();
const HASH_FACTOR = drawn() | FNV_PRIME;
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
const nextSize = (length) => length * (length < 65536 ? 4 : 2);
function grown(column, length) {
	const longer = new column.constructor(length);
	longer.set(column);
	return longer;
}
//#endregion
//#region src/model/ecosystems.ts
const ECOSYSTEMS = [
	{
		name: "npm",
		folders: ["node_modules"],
		groupPrefix: "@",
		hasParts: false,
		packageName: (child) => child.startsWith(".") ? null : child,
		version: (_child, holder) => afterAt(holder)
	},
	{
		name: "python",
		folders: ["site-packages", "dist-packages"],
		hasParts: true,
		packageName: pythonName,
		version: pythonVersion
	},
	{
		name: "gem",
		folders: ["gems"],
		hasParts: false,
		packageName: (child) => beforeVersion(child),
		version: fromVersion
	},
	{
		name: "jar",
		folders: null,
		suffix: ".jar",
		hasParts: false,
		packageName: (child) => beforeVersion(child.slice(0, -4)) ?? child.slice(0, -4),
		version: (child) => fromVersion(child.slice(0, -4))
	}
];
const PYTHON_RECORDS = [
	".dist-info",
	".egg-info",
	".egg",
	".libs"
];
const PYTHON_MODULES = [
	".py",
	".so",
	".pyd"
];
function pythonName(child) {
	if (child === "__pycache__") return null;
	const record = PYTHON_RECORDS.find((suffix) => child.endsWith(suffix));
	if (record !== void 0) return normalPython(before(child.slice(0, -record.length), "-"));
	if (PYTHON_MODULES.some((suffix) => child.endsWith(suffix))) return normalPython(before(child, "."));
	return child.includes(".") ? null : normalPython(child);
}
function normalPython(name) {
	return name.toLowerCase().replaceAll(/[-.]/g, "_");
}
function before(text, mark) {
	const at = text.indexOf(mark);
	return at < 0 ? text : text.slice(0, at);
}
function beforeVersion(child) {
	const at = child.search(/-\d/);
	return at <= 0 ? null : child.slice(0, at);
}
function fromVersion(child) {
	const at = child.search(/-\d/);
	return at <= 0 ? null : child.slice(at + 1);
}
function pythonVersion(child) {
	const record = [".dist-info", ".egg-info"].find((suffix) => child.endsWith(suffix));
	if (record === void 0) return null;
	const [, version = ""] = child.slice(0, -record.length).split("-");
	return version === "" ? null : version;
}
function afterAt(folder) {
	const at = folder.indexOf("@", 1);
	const version = at < 0 ? "" : before(before(folder.slice(at + 1), "_"), "(");
	return /^\d/.test(version) ? version : null;
}
//#endregion
//#region src/host/report-file.ts
const MAX_REPORT_BYTES = 256 * 2 ** 20;
async function readReportFile(path) {
	if (path === "-") return readText(process.stdin, "standard input");
	try {
		return await readText((0, node_fs.createReadStream)(path, { highWaterMark: PIECE_BYTES$1 }), path);
	} catch (error) {
		throw error instanceof GateError ? error : unreadable$1(path, error);
	}
}
const PIECE_BYTES$1 = 1 << 20;
async function readText(stream, where) {
	const chunks = [];
	let bytes = 0;
	for await (const chunk of stream) {
		bytes += chunk.length;
		if (bytes > MAX_REPORT_BYTES) throw new GateError("REPORT_INVALID", `a report has at most ${MAX_REPORT_BYTES} bytes`, { where });
		chunks.push(chunk);
	}
	return Buffer.concat(chunks).toString("utf8");
}
const REASONS$2 = {
	ENOENT: "no such file",
	EISDIR: "this is a folder",
	EACCES: "the file may not be read"
};
function unreadable$1(path, error) {
	const code = String(error.code);
	return new GateError("REPORT_INVALID", REASONS$2[code] ?? `the report cannot be read (${code})`, {
		where: path,
		fix: "name a file that plimsoll check --report FILE wrote",
		cause: error
	});
}
const BEGINNING_BYTES = 64;
async function findReportPath(text) {
	if (text.startsWith("report:")) return text.slice(7);
	if (text === "-" || /^[a-z][a-z-]*:/.test(text)) return void 0;
	return /\.json$/i.test(text) || await beginsLikeJson(text) ? text : void 0;
}
async function beginsLikeJson(path) {
	let file;
	try {
		if (!(await node_fs.promises.stat(path)).isFile()) return false;
		file = await node_fs.promises.open(path);
		const { buffer, bytesRead } = await file.read(new Uint8Array(BEGINNING_BYTES), 0, BEGINNING_BYTES, 0);
		return /^\ufeff?\s*\{/.test(new TextDecoder().decode(buffer.subarray(0, bytesRead)));
	} catch {
		return false;
	} finally {
		await file?.close();
	}
}
//#endregion
//#region src/advise/signs.ts
const ROOT$1 = 0;
const ANY = 0;
const UNKNOWN = 0;
var SignMatcher = class {
	#paths;
	#names = new KnownNames();
	#nameOf;
	#byLastName = new Map();
	#bySuffix = [];
	#lastBytes = new Uint8Array(256);
	constructor(paths, signs) {
		this.#paths = paths;
		this.#nameOf = new Uint16Array(paths.count);
		for (const sign of signs) this.#add(sign);
	}
	numberOf(name) {
		return this.#names.add(name);
	}
	nameOf(node) {
		return this.#nameOf[node];
	}
	match(node) {
		const last = this.#names.find(this.#paths, node);
		this.#nameOf[node] = last;
		if (last !== UNKNOWN) {
			for (const compiled of this.#byLastName.get(last) ?? []) if (this.#matches(node, compiled)) return compiled.sign;
		}
		const lastByte = this.#paths.nameByte(node, this.#paths.nameLength(node) - 1);
		return this.#lastBytes[lastByte] === 1 ? this.#matchSuffix(node) : void 0;
	}
	#matchSuffix(node) {
		const fits = ({ suffix, sign }) => endsWith$1(this.#paths, node, suffix) && this.#isAccepted(node, sign);
		return this.#bySuffix.find(fits)?.sign;
	}
	#add(sign) {
		const names = sign.path.split("/").filter((name) => name !== "");
		const last = names.at(-1) ?? "";
		if (last.startsWith("*")) {
			const suffix = encoder$4.encode(last.slice(1));
			this.#bySuffix.push({
				suffix,
				sign
			});
			this.#lastBytes[suffix.at(-1) ?? 0] = 1;
			return;
		}
		const numbers = names.map((name) => name === "*" ? ANY : this.#names.add(name)).reverse();
		const compiled = {
			numbers,
			isAnchored: sign.path.startsWith("/"),
			sign
		};
		const number = numbers[0];
		this.#byLastName.set(number, [...this.#byLastName.get(number) ?? [], compiled]);
	}
	#matches(node, { numbers, isAnchored, sign }) {
		let at = node;
		for (const number of numbers) {
			if (at === ROOT$1 || number !== ANY && this.#nameOf[at] !== number) return false;
			at = this.#paths.parent(at);
		}
		return (!isAnchored || at === ROOT$1) && this.#isAccepted(node, sign);
	}
	#isAccepted(node, { accepts }) {
		return accepts === void 0 || accepts(this.#paths.path(node));
	}
};
const encoder$4 = new TextEncoder();
const MOST_BYTES$1 = 64;
var KnownNames = class {
	#isShape = new Uint8Array(256 * MOST_BYTES$1);
	#byShape = new Map();
	#numbers = new Map();
	add(name) {
		const known = this.#numbers.get(name);
		if (known !== void 0) return known;
		const bytes = encoder$4.encode(name);
		const number = this.#numbers.size + 1;
		const shape = shapeOf(bytes[0], bytes.length);
		this.#numbers.set(name, number);
		this.#isShape[shape] = 1;
		this.#byShape.set(shape, [...this.#byShape.get(shape) ?? [], {
			bytes,
			number
		}]);
		return number;
	}
	find(paths, node) {
		const length = paths.nameLength(node);
		if (length >= MOST_BYTES$1) return UNKNOWN;
		const shape = shapeOf(paths.nameByte(node, 0), length);
		if (this.#isShape[shape] === 0) return UNKNOWN;
		return this.#byShape.get(shape)?.find(({ bytes }) => endsWith$1(paths, node, bytes))?.number ?? UNKNOWN;
	}
};
const shapeOf = (first, length) => first * MOST_BYTES$1 + length;
function endsWith$1(paths, node, bytes) {
	const start = paths.nameLength(node) - bytes.length;
	if (start < 0) return false;
	for (let i = bytes.length - 1; i >= 0; i--) if (paths.nameByte(node, start + i) !== bytes[i]) return false;
	return true;
}
//#endregion
//#region src/advise/claims.ts
const NOBODY = -1;
var Claims = class {
	#evidence;
	#owner;
	#claims = new Map();
	#otherNames = new Map();
	constructor(evidence, signs) {
		this.#evidence = evidence;
		this.#owner = new Int32Array(evidence.paths.count).fill(NOBODY);
		this.#readNames(signs);
		for (const claim of this.#claims.values()) claim.winner = claim.above?.winner ?? (claim.isHeld ? claim : void 0);
		this.#readLinks();
	}
	of(body) {
		const node = this.#evidence.bodies.node[body];
		const others = this.#otherNames.size === 0 ? void 0 : this.#otherNames.get(body);
		if (others === void 0) return this.#claimAt(body, node);
		const claims = [node, ...others].map((name) => this.#claimAt(body, name));
		return claims.find((claim) => claim?.sign.fileBytes !== void 0) ?? (claims.every((claim) => claim?.sign.subject === claims[0]?.sign.subject) ? claims[0] : void 0);
	}
	#readNames(signs) {
		const { paths } = this.#evidence;
		const matcher = new SignMatcher(paths, signs);
		const held = new Map(signs.map((sign) => [sign, sign.holds?.map((name) => matcher.numberOf(name))]));
		for (let node = 1; node < paths.count; node++) {
			const parent = paths.parent(node);
			const sign = matcher.match(node);
			const above = this.#passedDown(parent);
			if (above?.node === parent && held.get(above.sign)?.includes(matcher.nameOf(node))) above.isHeld = true;
			if ((above === void 0 || above.sign.holds !== void 0) && sign !== void 0) {
				this.#owner[node] = node;
				this.#claims.set(node, {
					sign,
					node,
					above,
					isHeld: sign.holds === void 0
				});
			} else if (above !== void 0) this.#owner[node] = above.node;
		}
	}
	#readLinks() {
		const { links, bodies } = this.#evidence;
		const isClaimed = new Uint8Array(bodies.count);
		links.body.forEach((body, i) => {
			if ([bodies.node[body], links.node[i]].some((node) => this.#owner[node] !== NOBODY)) isClaimed[body] = 1;
		});
		links.body.forEach((body, i) => {
			if (isClaimed[body] === 0) return;
			const names = this.#otherNames.get(body);
			if (names === void 0) this.#otherNames.set(body, [links.node[i]]);
			else names.push(links.node[i]);
		});
	}
	#passedDown(parent) {
		const owner = this.#owner[parent];
		if (owner === NOBODY) return void 0;
		const claim = this.#claims.get(owner);
		return claim?.sign.fileBytes === void 0 ? claim : claim.above;
	}
	#claimAt(body, node) {
		const owner = this.#owner[node];
		if (owner === NOBODY) return void 0;
		const claim = this.#claims.get(owner)?.winner;
		const fileBytes = claim?.sign.fileBytes;
		if (fileBytes === void 0) return claim;
		const bytes = this.#evidence.bodies.bytes[body];
		return bytes >= fileBytes[0] && bytes <= fileBytes[1] ? claim : void 0;
	}
};
//#endregion
//#region src/advise/groups.ts
function groupBodies(facts, evidence) {
	const rules = Object.values(ADVICE_RULES);
	const claims = new Claims(evidence, rules.flatMap((rule) => (rule.signs ?? []).map((sign) => ({
		...sign,
		rule
	}))));
	const fateRules = rules.flatMap((rule) => {
		const subjectOf = rule.openFates?.(evidence, facts);
		return subjectOf === void 0 ? [] : [{
			rule,
			subjectOf
		}];
	});
	const groups = new Groups(evidence.bodies);
	for (let body = 0; body < evidence.bodies.count; body++) {
		const claim = claims.of(body);
		if (claim !== void 0) groups.add(claim.sign.rule, claim.sign.subject, body, claim.node);
		else if (evidence.bodies.hiddenInLayer[body] !== -1) groups.addByFate(fateRules, body);
	}
	return groups.all();
}
var Groups = class {
	#bodies;
	#groups = new Map();
	#last;
	constructor(bodies) {
		this.#bodies = bodies;
	}
	add(rule, subject, body, owner) {
		const group = this.#groupOf(rule, subject);
		this.#last = group;
		group.bytes += this.#bodies.bytes[body];
		group.bodies.push(body);
		if (owner !== void 0) group.owners.push(owner);
	}
	addByFate(rules, body) {
		for (const { rule, subjectOf } of rules) {
			const subject = subjectOf(body);
			if (subject === void 0) continue;
			this.add(rule, subject, body);
			return;
		}
	}
	all() {
		return [...this.#groups.values()].flatMap((bySubject) => [...bySubject.values()]);
	}
	#groupOf(rule, subject) {
		const last = this.#last;
		if (last?.rule === rule && last.subject === subject) return last;
		return this.#groups.get(rule)?.get(subject) ?? this.#open(rule, subject);
	}
	#open(rule, subject) {
		const group = {
			rule,
			subject,
			bytes: 0,
			bodies: [],
			owners: []
		};
		const bySubject = this.#groups.get(rule);
		if (bySubject === void 0) this.#groups.set(rule, new Map([[subject, group]]));
		else bySubject.set(subject, group);
		return group;
	}
};
//#endregion
//#region src/advise/places.ts
const MOST_PLACES = 10;
const HEAVY_SHARE$2 = .05;
function placesOf(group, evidence) {
	const rows = [...sameStory(group, evidence).values()].flatMap((story) => storyPlaces(group, story, evidence));
	rows.sort((a, b) => b.bytes - a.bytes);
	return {
		places: rows.slice(0, MOST_PLACES).map(({ node, bytes, layer, hiddenInLayer }) => {
			const place = {
				path: evidence.paths.path(node),
				bytes,
				layer
			};
			return hiddenInLayer === -1 ? {
				...place,
				isVisible: true
			} : {
				...place,
				isVisible: false,
				hiddenInLayer
			};
		}),
		placeCount: rows.length
	};
}
function heaviestLayer({ bodies }, { layer, bytes }) {
	const sums = new Map();
	for (const body of bodies) {
		const at = layer[body];
		sums.set(at, (sums.get(at) ?? 0) + bytes[body]);
	}
	return [...sums].reduce((most, one) => one[1] > most[1] ? one : most, [0, 0])[0];
}
function sameStory({ bodies }, { bodies: columns, layerCount }) {
	const stories = new Map();
	let story;
	for (let member = 0; member < bodies.length; member++) {
		const body = bodies[member];
		const layer = columns.layer[body];
		const hiddenInLayer = columns.hiddenInLayer[body];
		if (story?.layer !== layer || story.hiddenInLayer !== hiddenInLayer) {
			const key = layer * (layerCount + 1) + hiddenInLayer;
			story = stories.get(key) ?? {
				layer,
				hiddenInLayer,
				members: []
			};
			stories.set(key, story);
		}
		story.members.push(member);
	}
	return stories;
}
function storyPlaces(group, { members, ...layers }, evidence) {
	return (group.owners.length > 0 ? sumByOwner(group, members, evidence.bodies) : evidence.gather(members.map((member) => group.bodies[member]), Math.max(1, group.bytes * HEAVY_SHARE$2))).map(({ node, bytes }) => ({
		node,
		bytes,
		...layers
	}));
}
function sumByOwner({ bodies, owners }, members, { bytes }) {
	const sums = new Map();
	for (const member of members) {
		const owner = owners[member];
		sums.set(owner, (sums.get(owner) ?? 0) + bytes[bodies[member]]);
	}
	return [...sums].map(([node, sum]) => ({
		node,
		bytes: sum
	}));
}
//#endregion
//#region src/advise/advise.ts
function advise(facts, evidence) {
	const least = leastBytes(facts.measures.contentBytes);
	return groupBodies(facts, evidence).filter(({ rule, bytes }) => rule.isUrgent || bytes >= least).sort((a, b) => urgency(b) - urgency(a) || b.bytes - a.bytes).map((group) => ({
		id: group.rule.id,
		subject: group.subject,
		bytes: group.bytes,
		layer: heaviestLayer(group, evidence.bodies),
		...placesOf(group, evidence)
	}));
}
function leastBytes(contentBytes) {
	return Math.min(Math.max(contentBytes * .01, 1e5), 1e6);
}
const urgency = ({ rule }) => rule.isUrgent ? 1 : 0;
//#endregion
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
	if (second === void 0) return {
		os: "linux",
		architecture: normalArchitecture(first)
	};
	return {
		os: first,
		architecture: normalArchitecture(second),
		...variant ? { variant } : {}
	};
}
function platformMatches(have, wanted) {
	return have.os === wanted.os && normalArchitecture(have.architecture) === wanted.architecture && (wanted.variant === void 0 || normalVariant(have) === normalVariant(wanted));
}
function normalArchitecture(name) {
	return {
		x86_64: "amd64",
		"x86-64": "amd64",
		aarch64: "arm64",
		i386: "386",
		armhf: "arm"
	}[name] ?? name;
}
function normalVariant({ architecture, variant }) {
	return variant ?? {
		amd64: "v1",
		arm64: "v8",
		arm: "v7"
	}[normalArchitecture(architecture)];
}
//#endregion
//#region src/analyze/changes.ts
function changesByEntry(layers, { numbers, pairs }, same) {
	const changes = new Uint8Array(numbers.count);
	pairs.forEach((pair, i) => {
		if (same[i] === true) changes[numbers.first[pair.a.layer] + pair.a.entry] = differences(layers, pair);
	});
	return changes;
}
const changesOf = (bits) => CHANGES.filter((_, i) => (bits & 1 << i) !== 0);
const PERMISSIONS$1 = 4095;
function differences(layers, { a, b }) {
	const old = layers[a.layer];
	const now = layers[b.layer];
	const differs = (column) => at(column(old), a) !== at(column(now), b);
	const isNewMode = ((at(old.mode, a) ^ at(now.mode, b)) & PERMISSIONS$1) !== 0;
	const isNewOwner = differs(({ uid }) => uid) || differs(({ gid }) => gid);
	return (isNewMode ? 1 : 0) | (isNewOwner ? 2 : 0) | (differs(({ mtimeSeconds }) => mtimeSeconds) ? 4 : 0);
}
const at = (column, { entry }) => column[entry];
//#endregion
//#region src/model/entry-name.ts
const strictUtf8 = new TextDecoder("utf-8", {
	fatal: true,
	ignoreBOM: true
});
const BACKSLASH$1 = 92;
const LETTER_X = 120;
function decodeName(bytes) {
	if (isPlain$1(bytes)) return String.fromCharCode.apply(null, bytes);
	try {
		return strictUtf8.decode(bytes).replaceAll("\\x", "\\x5cx");
	} catch {
		return decodeMixed(bytes);
	}
}
function isPlain$1(bytes) {
	if (bytes.length > 255) return false;
	for (let i = 0; i < bytes.length; i++) {
		const byte = bytes[i];
		if (byte >= 128 || byte === BACKSLASH$1) return false;
	}
	return true;
}
function decodeMixed(bytes) {
	let text = "";
	for (let at = 0; at < bytes.length;) {
		const length = bytes[at] === BACKSLASH$1 && bytes[at + 1] === LETTER_X ? 0 : sequenceLength(bytes, at);
		text += length === 0 ? hexEscape(bytes[at]) : strictUtf8.decode(bytes.subarray(at, at + length));
		at += Math.max(length, 1);
	}
	return text;
}
const hexEscape = (byte) => `\\x${byte.toString(16).padStart(2, "0")}`;
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
const MAX_PATHS = 12e6;
const SLASH$4 = 47;
const DOT$3 = 46;
var PathTable = class {
	#count = 1;
	#parent = new Int32Array(1024);
	#nameStart = new Uint32Array(1025);
	#names = new Uint8Array(16384);
	#hash = new Int32Array(1024);
	#slots = new Int32Array(4096).fill(-1);
	get count() {
		return this.#count;
	}
	parent(node) {
		return this.#parent[node];
	}
	name(node) {
		return this.#names.subarray(this.#nameStart[node], this.#nameStart[node + 1]);
	}
	nameLength(node) {
		return this.#nameStart[node + 1] - this.#nameStart[node];
	}
	nameByte(node, index) {
		return this.#names[this.#nameStart[node] + index];
	}
	intern(parent, text, start, end) {
		const hash = hashName(parent, text, start, end);
		const slot = this.#slotOf(hash, parent, text, start, end);
		const found = this.#slots[slot];
		return found >= 0 ? found : this.#append(slot, hash, parent, text, start, end);
	}
	find(parent, text, start, end) {
		return this.#slots[this.#slotOf(hashName(parent, text, start, end), parent, text, start, end)];
	}
	internEntries(entries) {
		const nodes = new Int32Array(entries.count);
		const walker = new PathWalker(this, entries.text);
		for (let i = 0; i < entries.count; i++) nodes[i] = walker.walk(entries.bounds[2 * i], entries.bounds[2 * i + 1]);
		return nodes;
	}
	ancestry(node) {
		const chain = [];
		for (let at = node; at !== 0; at = this.parent(at)) chain.push(at);
		return chain.reverse();
	}
	path(node) {
		return `/${this.ancestry(node).map((at) => decodeName(this.name(at))).join("/")}`;
	}
	#slotOf(hash, parent, text, start, end) {
		const mask = this.#slots.length - 1;
		for (let slot = hash & mask;; slot = slot + 1 & mask) {
			const node = this.#slots[slot];
			if (node < 0) return slot;
			if (this.#hash[node] === hash && this.#parent[node] === parent && this.#isNamed(node, text, start, end)) return slot;
		}
	}
	#isNamed(node, text, start, end) {
		const from = this.#nameStart[node];
		if (this.#nameStart[node + 1] - from !== end - start) return false;
		for (let i = start, j = from; i < end; i++, j++) if (text[i] !== this.#names[j]) return false;
		return true;
	}
	#append(slot, hash, parent, text, start, end) {
		const node = this.#count++;
		if (node >= MAX_PATHS) throw new GateError("LIMIT_EXCEEDED", `the image has more than ${MAX_PATHS.toLocaleString("en")} distinct paths`);
		if (node === this.#parent.length) this.#growNodes();
		const from = this.#nameStart[node];
		const to = from + end - start;
		if (to > this.#names.length) this.#names = grown(this.#names, Math.max(to, nextSize(this.#names.length)));
		for (let i = start, j = from; i < end; i++, j++) this.#names[j] = text[i];
		this.#nameStart[node + 1] = to;
		this.#parent[node] = parent;
		this.#hash[node] = hash;
		this.#slots[slot] = node;
		if (this.#count * 2 > this.#slots.length) this.#rehash();
		return node;
	}
	#growNodes() {
		const size = nextSize(this.#parent.length);
		this.#parent = grown(this.#parent, size);
		this.#hash = grown(this.#hash, size);
		this.#nameStart = grown(this.#nameStart, size + 1);
	}
	#rehash() {
		const slots = new Int32Array(nextSize(this.#slots.length)).fill(-1);
		const mask = slots.length - 1;
		for (let node = 1; node < this.#count; node++) {
			let slot = this.#hash[node] & mask;
			while (slots[slot] >= 0) slot = slot + 1 & mask;
			slots[slot] = node;
		}
		this.#slots = slots;
	}
};
function hashName(parent, text, start, end) {
	let hash = Math.imul(parent ^ HASH_START, HASH_FACTOR);
	for (let i = start; i < end; i++) hash = Math.imul(hash ^ text[i], HASH_FACTOR);
	return hash ^ hash >>> 15;
}
var PathWalker = class {
	#table;
	#text;
	#lastStart = 0;
	#lastEnd = 0;
	#ends = [];
	#nodes = [];
	#depth = 0;
	constructor(table, text) {
		this.#table = table;
		this.#text = text;
	}
	walk(start, end) {
		this.#keepShared(start, end);
		const text = this.#text;
		let at = this.#depth > 0 ? start + this.#ends[this.#depth - 1] : start;
		while (at < end) {
			let stop = at;
			while (stop < end && text[stop] !== SLASH$4) stop++;
			this.#step(start, at, stop, end);
			at = stop + 1;
		}
		this.#lastStart = start;
		this.#lastEnd = end;
		return this.#node();
	}
	#step(start, at, stop, end) {
		const length = stop - at;
		const isDots = length < 3 && this.#text[at] === DOT$3 && this.#text[stop - 1] === DOT$3;
		if (length === 0 || isDots && length === 1) return;
		if (isDots) this.#up(start, end);
		else this.#down(start, at, stop);
	}
	#down(start, at, stop) {
		this.#nodes[this.#depth] = this.#table.intern(this.#node(), this.#text, at, stop);
		this.#ends[this.#depth] = stop - start;
		this.#depth++;
	}
	#up(start, end) {
		if (this.#depth === 0) throw outsideRoot(this.#text.subarray(start, end));
		this.#depth--;
		this.#ends.fill(Number.MAX_SAFE_INTEGER, 0, this.#depth);
	}
	#node() {
		return this.#depth === 0 ? 0 : this.#nodes[this.#depth - 1];
	}
	#keepShared(start, end) {
		const text = this.#text;
		const limit = Math.min(end - start, this.#lastEnd - this.#lastStart);
		let shared = 0;
		while (shared < limit && text[start + shared] === text[this.#lastStart + shared]) shared++;
		while (this.#depth > 0) {
			const componentEnd = this.#ends[this.#depth - 1];
			const isWhole = start + componentEnd === end || text[start + componentEnd] === SLASH$4;
			if (componentEnd <= shared && isWhole) break;
			this.#depth--;
		}
	}
};
function outsideRoot(name) {
	return new GateError("LAYER_CORRUPT", `an entry is named "${decodeName(name)}", which leads out of the image's root`, { fix: "it is not what it seems to be, by accident or on purpose: rebuild the layer without it" });
}
//#endregion
//#region src/analyze/dive/layer-tree.ts
const IMPLIED$1 = -1;
const S_IFDIR = 16384;
var LayerTree = class {
	#table;
	#roles;
	#layer;
	#load = 0;
	#loadOf;
	#loadOfChild;
	#entry;
	#nodes;
	#count = 0;
	constructor(table, roles) {
		this.#table = table;
		this.#roles = roles;
		this.#loadOf = new Int32Array(table.count);
		this.#loadOfChild = new Int32Array(table.count);
		this.#entry = new Int32Array(table.count);
		this.#nodes = new Int32Array(table.count);
	}
	load(layer) {
		this.#layer = layer;
		this.#load++;
		this.#count = 0;
		for (let i = 0; i < layer.entries.count; i++) {
			const node = layer.nodes[i];
			const seen = this.#roles.seenPartOf(node);
			this.#include(seen);
			if (seen === node) this.#entry[node] = i;
		}
	}
	get nodes() {
		return this.#nodes.subarray(0, this.#count);
	}
	isLeaf(node) {
		return this.#loadOfChild[node] !== this.#load;
	}
	sizeBytes(node) {
		const entry = this.#entry[node];
		return entry === IMPLIED$1 ? 0 : this.#layer?.entries.sizeBytes[entry];
	}
	isFolder(node) {
		const entry = this.#entry[node];
		if (entry === IMPLIED$1 || this.#layer === void 0) return false;
		const { kind, mode } = this.#layer.entries;
		return kind[entry] === KIND.directory || (mode[entry] & -4096) === S_IFDIR;
	}
	#include(node) {
		const first = this.#count;
		for (let at = node; at !== 0 && this.#loadOf[at] !== this.#load; at = this.#table.parent(at)) {
			this.#loadOf[at] = this.#load;
			this.#loadOfChild[this.#table.parent(at)] = this.#load;
			this.#entry[at] = IMPLIED$1;
			this.#nodes[this.#count++] = at;
		}
		if (this.#count - first > 1) this.#nodes.subarray(first, this.#count).reverse();
	}
};
//#endregion
//#region src/analyze/dive/path-records.ts
var PathRecords = class {
	#roles;
	#count;
	#bytes;
	#smallestBytes;
	#begun = new Set();
	#sumBytes = 0;
	#sumOfSmallest = 0;
	#wastedBytes = 0;
	constructor(roles) {
		this.#roles = roles;
		this.#count = new Int32Array(roles.recordCount);
		this.#bytes = new Float64Array(roles.recordCount);
		this.#smallestBytes = new Float64Array(roles.recordCount);
	}
	add(node, sizeBytes) {
		const record = this.#roles.recordOf(node);
		const count = this.#count[record];
		const smallest = count === 0 ? 0 : this.#smallestBytes[record];
		if (count === 0 || sizeBytes < smallest) {
			this.#smallestBytes[record] = sizeBytes;
			this.#sumOfSmallest += sizeBytes - smallest;
		}
		if (count > 0) this.#wastedBytes += count === 1 ? this.#bytes[record] + sizeBytes : sizeBytes;
		this.#sumBytes += sizeBytes;
		this.#bytes[record] = this.#bytes[record] + sizeBytes;
		this.#count[record] = count + 1;
	}
	begin(node) {
		this.#begun.add(this.#roles.recordOf(node));
	}
	get sumBytes() {
		return this.#sumBytes;
	}
	get wastedBytes() {
		return this.#wastedBytes;
	}
	get efficiencyRatio() {
		if (this.#sumBytes === 0) return 1;
		const onlyBegun = [...this.#begun].filter((record) => this.#count[record] === 0).length;
		return (this.#sumOfSmallest - onlyBegun) / this.#sumBytes;
	}
	inefficientPaths(limit) {
		if (limit === 0) return [];
		const paths = [];
		this.#count.forEach((count, record) => {
			if (count > 1) paths.push({
				node: this.#roles.nodeOf(record),
				count,
				bytes: this.#bytes[record]
			});
		});
		return paths.sort((a, b) => b.bytes - a.bytes || a.node - b.node).slice(0, limit);
	}
};
//#endregion
//#region src/analyze/name-bytes.ts
function compareNames(table, a, b) {
	const lengthA = table.nameLength(a);
	const lengthB = table.nameLength(b);
	for (let i = 0; i < lengthA && i < lengthB; i++) {
		const difference = table.nameByte(a, i) - table.nameByte(b, i);
		if (difference !== 0) return difference;
	}
	return lengthA - lengthB;
}
const startsWith = (table, node, prefix) => table.nameLength(node) >= prefix.length && hasBytesAt(table, node, 0, prefix);
function hasBytesAt(table, node, start, bytes) {
	for (let i = 0; i < bytes.length; i++) if (table.nameByte(node, start + i) !== bytes[i]) return false;
	return true;
}
//#endregion
//#region src/analyze/dive/path-roles.ts
const WHITEOUT = new TextEncoder().encode(".wh.");
const DROPPED_PREFIX = new TextEncoder().encode(".wh..wh..");
const DROPPED = -1;
var PathRoles = class {
	#table;
	#pathCount;
	#record;
	#whiteoutsOfNothing = [];
	constructor(table) {
		this.#table = table;
		this.#pathCount = table.count;
		this.#record = new Int32Array(table.count);
		for (let node = 1; node < table.count; node++) this.#record[node] = this.#findRecord(node);
	}
	get recordCount() {
		return this.#pathCount + this.#whiteoutsOfNothing.length;
	}
	isWhiteout(node) {
		const record = this.#record[node];
		return record !== node && record !== DROPPED;
	}
	recordOf(node) {
		return this.#record[node];
	}
	nodeOf(record) {
		return record < this.#pathCount ? record : this.#whiteoutsOfNothing[record - this.#pathCount];
	}
	targetOf(whiteout) {
		if (this.#table.nameLength(whiteout) === WHITEOUT.length) return this.#table.parent(whiteout);
		const record = this.#record[whiteout];
		return record < this.#pathCount ? record : -1;
	}
	seenPartOf(node) {
		let at = node;
		while (this.#record[at] === DROPPED) at = this.#table.parent(at);
		return at;
	}
	#findRecord(node) {
		const table = this.#table;
		const parent = table.parent(node);
		if (this.#record[parent] === DROPPED) return DROPPED;
		if (!startsWith(table, node, WHITEOUT)) return node;
		if (startsWith(table, node, DROPPED_PREFIX)) return DROPPED;
		const name = table.name(node);
		const target = table.find(parent, name, WHITEOUT.length, name.length);
		return target >= 0 ? target : this.#pathCount + this.#whiteoutsOfNothing.push(node) - 1;
	}
};
//#endregion
//#region src/analyze/dive/stacked-tree.ts
var StackedTree = class {
	#table;
	#births = 1;
	#birth;
	#parentBirth;
	#ownBytes;
	#totalBytes;
	#isFolder;
	constructor(table) {
		this.#table = table;
		this.#birth = new Int32Array(table.count);
		this.#parentBirth = new Int32Array(table.count);
		this.#ownBytes = new Float64Array(table.count);
		this.#totalBytes = new Float64Array(table.count);
		this.#isFolder = new Uint8Array(table.count);
		this.#birth[0] = this.#births;
	}
	has(node) {
		if (node === -1) return false;
		for (let at = node; at !== 0; at = this.#table.parent(at)) if (!this.#isAttached(at)) return false;
		return true;
	}
	removableBytes(node) {
		return this.#isFolder[node] === 1 ? this.#totalBytes[node] : 0;
	}
	attach(node) {
		if (this.#isAttached(node)) return;
		this.#parentBirth[node] = this.#birth[this.#table.parent(node)];
		this.#birth[node] = ++this.#births;
		this.#ownBytes[node] = 0;
		this.#totalBytes[node] = 0;
		this.#isFolder[node] = 0;
	}
	put(node, sizeBytes, isFolder) {
		this.attach(node);
		this.#addToTotals(node, sizeBytes - this.#ownBytes[node]);
		this.#ownBytes[node] = sizeBytes;
		this.#isFolder[node] = isFolder ? 1 : 0;
	}
	remove(node) {
		if (node === 0 || !this.has(node)) return;
		this.#addToTotals(this.#table.parent(node), -this.#totalBytes[node]);
		this.#parentBirth[node] = 0;
	}
	#isAttached(node) {
		return this.#parentBirth[node] === this.#birth[this.#table.parent(node)];
	}
	#addToTotals(node, bytes) {
		if (bytes === 0) return;
		for (let at = node; at !== 0; at = this.#table.parent(at)) this.#totalBytes[at] = this.#totalBytes[at] + bytes;
	}
};
//#endregion
//#region src/analyze/dive/visit-order.ts
function visitedBefore(table, leaf) {
	const turns = new Map();
	for (let at = leaf; at !== 0; at = table.parent(at)) turns.set(table.parent(at), at);
	return (other) => {
		for (let at = other;; at = table.parent(at)) {
			const turn = turns.get(table.parent(at));
			if (turn !== void 0) return compareNames(table, at, turn) < 0;
		}
	};
}
function inVisitOrder(table, nodes) {
	const children = new Map();
	for (const node of nodes) {
		const siblings = children.get(table.parent(node));
		if (siblings === void 0) children.set(table.parent(node), [node]);
		else siblings.push(node);
	}
	const backwards = [];
	for (const pending = [0]; pending.length > 0;) {
		const node = pending.pop();
		if (node !== 0) backwards.push(node);
		for (const child of (children.get(node) ?? []).sort((a, b) => compareNames(table, a, b))) pending.push(child);
	}
	return backwards.reverse();
}
//#endregion
//#region src/analyze/dive/stacking.ts
function copyLayer(stack, tree) {
	for (const node of tree.nodes) stack.put(node, tree.sizeBytes(node), tree.isFolder(node));
}
function stackLayer(stack, tree, roles, table) {
	const whiteouts = tree.nodes.filter((node) => roles.isWhiteout(node));
	const isOdd = (node) => !tree.isLeaf(node) || roles.targetOf(node) === table.parent(node);
	if (whiteouts.some(isOdd)) {
		stackInOrder(stack, tree, roles, table);
		return;
	}
	for (const node of whiteouts) if (comesFirst(node)) stack.remove(roles.targetOf(node));
	for (const node of tree.nodes) if (!roles.isWhiteout(node)) stack.put(node, tree.sizeBytes(node), tree.isFolder(node));
	for (const node of whiteouts) if (!comesFirst(node)) stack.remove(roles.targetOf(node));
	function comesFirst(whiteout) {
		const target = roles.targetOf(whiteout);
		return target !== -1 && compareNames(table, whiteout, target) < 0;
	}
}
function stackInOrder(stack, tree, roles, table) {
	const present = new Set();
	for (const node of inVisitOrder(table, tree.nodes)) if (roles.isWhiteout(node)) {
		stack.remove(roles.targetOf(node));
		present.clear();
	} else {
		attachFolders(node);
		stack.put(node, tree.sizeBytes(node), tree.isFolder(node));
	}
	function attachFolders(node) {
		const missing = [];
		for (let at = node; at !== 0 && !present.has(at); at = table.parent(at)) missing.push(at);
		for (const at of missing.reverse()) {
			stack.attach(at);
			present.add(at);
		}
	}
}
//#endregion
//#region src/analyze/dive/record-layers.ts
function recordLayers(table, layers) {
	const roles = new PathRoles(table);
	const accounting = {
		table,
		roles,
		tree: new LayerTree(table, roles),
		stack: new StackedTree(table),
		records: new PathRecords(roles)
	};
	const lastWithWhiteouts = layers.findLastIndex((layer) => hasWhiteouts(layer, roles));
	layers.forEach((layer, index) => {
		accounting.tree.load(layer);
		if (index === 0 && lastWithWhiteouts >= 0) copyLayer(accounting.stack, accounting.tree);
		recordLeaves(accounting);
		if (index < lastWithWhiteouts) stackLayer(accounting.stack, accounting.tree, roles, table);
	});
	return accounting.records;
}
function hasWhiteouts({ nodes }, roles) {
	return nodes.some((node) => roles.isWhiteout(roles.seenPartOf(node)));
}
function recordLeaves({ table, roles, tree, stack, records }) {
	const failed = firstFailing(table, roles, tree, stack);
	const isReached = failed === void 0 ? void 0 : visitedBefore(table, failed);
	if (failed !== void 0) records.begin(failed);
	const { nodes } = tree;
	for (let i = 0; i < nodes.length; i++) {
		const node = nodes[i];
		if (!tree.isLeaf(node) || isReached?.(node) === false) continue;
		const isWhiteout = roles.isWhiteout(node);
		records.add(node, isWhiteout ? stack.removableBytes(roles.targetOf(node)) : tree.sizeBytes(node));
	}
}
function firstFailing(table, roles, tree, stack) {
	let first;
	let isBefore;
	const { nodes } = tree;
	for (let i = 0; i < nodes.length; i++) {
		const node = nodes[i];
		if (!roles.isWhiteout(node) || !tree.isLeaf(node) || stack.has(roles.targetOf(node))) continue;
		if (isBefore?.(node) === false) continue;
		first = node;
		isBefore = visitedBefore(table, node);
	}
	return first;
}
//#endregion
//#region src/analyze/dive/account.ts
const SLASH$3 = 47;
function diveAccount(table, layers, { maxInefficientPaths = 0 } = {}) {
	const layerBytes = layers.map(sumSizes);
	const imageBytes = exactSum(layerBytes.reduce((sum, bytes) => sum + bytes, 0));
	const records = recordLayers(table, layers);
	exactSum(records.sumBytes);
	return {
		imageBytes,
		layerBytes,
		efficiencyRatio: records.efficiencyRatio,
		...userWasted(records.wastedBytes, imageBytes - (layerBytes[0] ?? 0)),
		inefficientPaths: records.inefficientPaths(maxInefficientPaths)
	};
}
function userWasted(wastedBytes, userBytes) {
	if (userBytes > 0) return {
		wastedBytes,
		userWastedRatio: wastedBytes / userBytes,
		diveUserWasted: "number"
	};
	return {
		wastedBytes,
		userWastedRatio: null,
		diveUserWasted: wastedBytes > 0 ? "Infinity" : "NaN"
	};
}
function sumSizes({ entries, nodes }) {
	let sum = 0;
	for (let i = 0; i < entries.count; i++) if (nodes[i] !== 0 || isAbsolute$1(entries, i)) sum += entries.sizeBytes[i];
	return sum;
}
function isAbsolute$1({ text, bounds }, entry) {
	const start = bounds[2 * entry];
	return start < bounds[2 * entry + 1] && text[start] === SLASH$3;
}
function exactSum(bytes) {
	if (bytes <= Number.MAX_SAFE_INTEGER) return bytes;
	throw new GateError("LIMIT_EXCEEDED", "the sizes its layers claim add up to more than 9 PB, which cannot be exact", { fix: "check what made this image: no real one is this large" });
}
//#endregion
//#region src/analyze/filesystem/entry-numbers.ts
function numberEntries(layers) {
	const first = [];
	let count = 0;
	for (const layer of layers) {
		first.push(count);
		count += layer.count;
	}
	return {
		count,
		first,
		locate: (entry) => {
			const layer = lastAtMost(first, entry);
			return {
				layer,
				entry: entry - first[layer]
			};
		}
	};
}
function lastAtMost(ascending, limit) {
	let low = 0;
	let high = ascending.length - 1;
	while (low < high) {
		const middle = low + high + 1 >> 1;
		if (ascending[middle] <= limit) low = middle;
		else high = middle - 1;
	}
	return low;
}
//#endregion
//#region src/analyze/filesystem/ledger.ts
const FATE = {
	visible: 0,
	deleted: 1,
	overwritten: 2,
	metadata: 3
};
var Ledger = class {
	numbers;
	fate;
	hiddenInLayer;
	hiddenAt;
	pairs = [];
	uncomparable = 0;
	#layers;
	#nodes;
	#nameCount;
	constructor(layers, nodes) {
		this.#layers = layers;
		this.#nodes = nodes;
		this.numbers = numberEntries(layers);
		this.fate = new Uint8Array(this.numbers.count);
		this.hiddenInLayer = new Int32Array(this.numbers.count);
		this.hiddenAt = new Int32Array(this.numbers.count);
		this.#nameCount = new Int32Array(this.numbers.count);
	}
	addName(inode) {
		this.#nameCount[inode] = this.#nameCount[inode] + 1;
	}
	dropName(inode, node, by) {
		const left = this.#nameCount[inode] - 1;
		this.#nameCount[inode] = left;
		if (left > 0) return;
		const home = this.#nodeOf(this.numbers.locate(inode));
		this.#hide(inode, by.newInode === -1 ? FATE.deleted : this.#replaced(inode, by.newInode), by.layer);
		this.hiddenAt[inode] = home === node ? by.top : home;
	}
	neverSeen(entry, node, layer) {
		this.#hide(entry, FATE.deleted, layer);
		this.hiddenAt[entry] = node;
	}
	#hide(inode, fate, layer) {
		this.fate[inode] = fate;
		this.hiddenInLayer[inode] = layer;
	}
	#replaced(oldInode, newInode) {
		const a = this.numbers.locate(oldInode);
		const b = this.numbers.locate(newInode);
		const old = this.#columns(a);
		const now = this.#columns(b);
		if (old.sizeBytes[a.entry] !== now.sizeBytes[b.entry]) return FATE.overwritten;
		if (old === now && a.entry === b.entry || old.sizeBytes[a.entry] === 0) return FATE.metadata;
		if (old.isSparse[a.entry] === 1 || now.isSparse[b.entry] === 1) this.uncomparable++;
		else this.pairs.push({
			a,
			b
		});
		return FATE.overwritten;
	}
	#columns(ref) {
		return this.#layers[ref.layer];
	}
	#nodeOf(ref) {
		return this.#nodes[ref.layer][ref.entry];
	}
};
//#endregion
//#region src/analyze/evidence.ts
const NO_BODY = -1;
function collectEvidence(merged, fates, sums) {
	const { table, layers, filesystem } = merged;
	const { hiddenAt } = filesystem.ledger;
	const bodies = listBodies(merged, fates);
	return {
		layerCount: layers.length,
		paths: table,
		bodies,
		links: nameBodies(filesystem.inode, bodies),
		gather(rows, thresholdBytes) {
			for (const row of rows) {
				const top = hiddenAt[bodies.entry[row]];
				sums.add(bodies.node[row], bodies.bytes[row], top);
			}
			return sums.take(thresholdBytes);
		}
	};
}
function listBodies({ layers, nodes, filesystem }, { fate, changes }) {
	const { numbers, hiddenInLayer } = filesystem.ledger;
	const row = new Int32Array(numbers.count).fill(NO_BODY);
	const columns = emptyColumns(row.length);
	let count = 0;
	let entry = 0;
	for (let layer = 0; layer < layers.length; layer++) {
		const entries = layers[layer];
		const layerNodes = nodes[layer];
		for (let i = 0; i < entries.count; i++, entry++) {
			const bytes = isFileBody(entries.kind[i]) ? entries.sizeBytes[i] : 0;
			if (bytes === 0) continue;
			row[entry] = count;
			columns.entry[count] = entry;
			columns.node[count] = layerNodes[i];
			columns.layer[count] = layer;
			columns.bytes[count] = bytes;
			columns.cause[count] = fate[entry];
			columns.hiddenInLayer[count] = fate[entry] === FATE.visible ? -1 : hiddenInLayer[entry];
			columns.changes[count++] = changes[entry];
		}
	}
	return {
		...columns,
		count,
		row
	};
}
const emptyColumns = (length) => ({
	entry: new Int32Array(length),
	node: new Int32Array(length),
	layer: new Int32Array(length),
	bytes: new Float64Array(length),
	cause: new Uint8Array(length),
	hiddenInLayer: new Int32Array(length),
	changes: new Uint8Array(length)
});
function nameBodies(inode, { row, node, count }) {
	const isNamed = new Uint8Array(count);
	const links = {
		body: [],
		node: []
	};
	for (let name = 0; name < inode.length; name++) {
		const entry = inode[name];
		const body = entry === -1 ? NO_BODY : row[entry];
		if (body === NO_BODY) continue;
		if (isNamed[body] === 0) {
			isNamed[body] = 1;
			node[body] = name;
			continue;
		}
		links.body.push(body);
		links.node.push(name);
	}
	return links;
}
//#endregion
//#region src/analyze/filesystem/account.ts
const CAUSE_OF_FATE = [
	void 0,
	"deleted",
	"overwritten",
	"metadata"
];
function settleFates(ledger, same) {
	const fate = ledger.fate.slice();
	ledger.pairs.forEach(({ a }, i) => {
		if (same[i] === true) fate[ledger.numbers.first[a.layer] + a.entry] = FATE.metadata;
	});
	return fate;
}
function sumBodies(layers, fate) {
	const total = new Float64Array(CAUSE_OF_FATE.length);
	let first = 0;
	const sums = layers.map((entries) => {
		const byFate = sumLayer(entries, fate.subarray(first, first + entries.count));
		first += entries.count;
		byFate.forEach((bytes, i) => {
			total[i] = total[i] + bytes;
		});
		const contentBytes = byFate.reduce((sum, bytes) => sum + bytes);
		return {
			contentBytes,
			hiddenBytes: contentBytes - byFate[FATE.visible]
		};
	});
	return {
		contentBytes: total.reduce((sum, bytes) => sum + bytes),
		visibleBytes: total[FATE.visible],
		byCause: Object.fromEntries(CAUSES.map((cause) => [cause, total[FATE[cause]]])),
		layers: sums
	};
}
function sumLayer(entries, fate) {
	const byFate = new Float64Array(CAUSE_OF_FATE.length);
	for (let i = 0; i < entries.count; i++) {
		const at = fate[i];
		if (isFileBody(entries.kind[i])) byFate[at] = byFate[at] + entries.sizeBytes[i];
	}
	return byFate;
}
//#endregion
//#region src/analyze/filesystem/link-target.ts
const SLASH$2 = 47;
const DOT$2 = 46;
const NOWHERE = -1;
function linkTarget$1(table, entries, entry) {
	const start = entries.bounds[2 * entry + 1];
	const end = entries.bounds[2 * entry + 2];
	const { text } = entries;
	let node = 0;
	for (let at = start; at < end && node !== NOWHERE;) {
		let stop = at;
		while (stop < end && text[stop] !== SLASH$2) stop++;
		node = step(table, node, text, at, stop);
		at = stop + 1;
	}
	return node;
}
function step(table, node, text, start, stop) {
	const length = stop - start;
	const isDots = length < 3 && text[start] === DOT$2 && text[stop - 1] === DOT$2;
	if (length === 0 || isDots && length === 1) return node;
	if (isDots) return node === 0 ? NOWHERE : table.parent(node);
	return table.find(node, text, start, stop);
}
//#endregion
//#region src/analyze/filesystem/live-tree.ts
const LIVE = {
	absent: 0,
	folder: 1,
	file: 2,
	symlink: 3,
	special: 4
};
const NONE = -1;
var LiveTree = class {
	what;
	#table;
	#firstChild;
	#next;
	#previous;
	constructor(table) {
		this.#table = table;
		this.what = new Uint8Array(table.count);
		this.#firstChild = new Int32Array(table.count).fill(NONE);
		this.#next = new Int32Array(table.count).fill(NONE);
		this.#previous = new Int32Array(table.count).fill(NONE);
		this.what[0] = LIVE.folder;
	}
	set(node, what) {
		if (this.what[node] === LIVE.absent) this.#link(node);
		this.what[node] = what;
	}
	remove(node) {
		this.#unlink(node);
		this.what[node] = LIVE.absent;
	}
	removeBelow(top, visit) {
		for (let at = top;;) {
			const child = this.#firstChild[at];
			if (child !== NONE) {
				at = child;
				continue;
			}
			if (at === top) return;
			visit(at);
			this.remove(at);
			at = this.#table.parent(at);
		}
	}
	forEachChild(folder, visit) {
		for (let child = this.#firstChild[folder]; child !== NONE;) {
			const next = this.#next[child];
			visit(child);
			child = next;
		}
	}
	#link(node) {
		const folder = this.#table.parent(node);
		const first = this.#firstChild[folder];
		this.#next[node] = first;
		this.#previous[node] = NONE;
		if (first !== NONE) this.#previous[first] = node;
		this.#firstChild[folder] = node;
	}
	#unlink(node) {
		const next = this.#next[node];
		const previous = this.#previous[node];
		if (previous === NONE) this.#firstChild[this.#table.parent(node)] = next;
		else this.#next[previous] = next;
		if (next !== NONE) this.#previous[next] = previous;
	}
};
//#endregion
//#region src/analyze/filesystem/marker.ts
const MARKER = {
	none: 0,
	whiteout: 1,
	opaque: 2,
	bookkeeping: 3
};
const DOT$1 = 46;
const PREFIX = new TextEncoder().encode(".wh.");
const META_PREFIX = new TextEncoder().encode(".wh..wh.");
const OPAQUE = new TextEncoder().encode(".wh..wh..opq");
function classifyNodes(table) {
	const marker = new Uint8Array(table.count);
	for (let node = 1; node < table.count; node++) marker[node] = marker[table.parent(node)] >= MARKER.opaque ? MARKER.bookkeeping : classifyName(table, node);
	return marker;
}
function whiteoutTarget(table, node) {
	const name = table.name(node);
	if (name.length - PREFIX.length <= 2 && name.subarray(PREFIX.length).every((byte) => byte === DOT$1)) throw namesNothing(table, node);
	return table.find(table.parent(node), name, PREFIX.length, name.length);
}
function classifyName(table, node) {
	if (!startsWith(table, node, PREFIX)) return MARKER.none;
	if (!startsWith(table, node, META_PREFIX)) return MARKER.whiteout;
	return table.nameLength(node) === OPAQUE.length && startsWith(table, node, OPAQUE) ? MARKER.opaque : MARKER.bookkeeping;
}
function namesNothing(table, node) {
	return new GateError("LAYER_CORRUPT", `the whiteout "${decodeName(table.name(node))}" names no file to hide`, {
		where: table.path(node),
		fix: "rebuild the image: engines refuse to unpack this layer"
	});
}
//#endregion
//#region src/analyze/filesystem/merge.ts
function mergeLayers(layers, table, nodes) {
	const merge = new Merge(layers, table, nodes);
	for (let layer = 0; layer < layers.length; layer++) merge.apply(layer);
	return merge;
}
var Merge = class {
	inode;
	marker;
	ledger;
	brokenLinks = 0;
	#layers;
	#table;
	#nodes;
	#tree;
	#layer = 0;
	constructor(layers, table, nodes) {
		this.#layers = layers;
		this.#table = table;
		this.#nodes = nodes;
		this.#tree = new LiveTree(table);
		this.inode = new Int32Array(table.count).fill(-1);
		this.marker = classifyNodes(table);
		this.ledger = new Ledger(layers, nodes);
	}
	get what() {
		return this.#tree.what;
	}
	apply(layer) {
		this.#layer = layer;
		const nodes = this.#nodes[layer];
		for (let entry = 0; entry < nodes.length; entry++) this.#applyMarker(nodes[entry]);
		for (let entry = 0; entry < nodes.length; entry++) this.#applyEntry(entry, nodes[entry]);
	}
	#applyMarker(node) {
		const marker = this.marker[node];
		if (marker === MARKER.opaque) this.#tree.forEachChild(this.#table.parent(node), (child) => this.#delete(child));
		else if (marker === MARKER.whiteout) {
			const target = whiteoutTarget(this.#table, node);
			if (target >= 0 && this.what[target] !== LIVE.absent) this.#delete(target);
		}
	}
	#applyEntry(entry, node) {
		const columns = this.#layers[this.#layer];
		const kind = columns.kind[entry];
		const number = this.ledger.numbers.first[this.#layer] + entry;
		const marker = this.marker[node];
		if (marker !== MARKER.none || node === 0) {
			if (isFileBody(kind)) this.ledger.neverSeen(number, node, this.#layer);
			if (marker === MARKER.whiteout || marker === MARKER.opaque) this.#putFolder(this.#table.parent(node));
		} else if (kind === KIND.directory) this.#putFolder(node);
		else if (kind === KIND.file) this.#put(node, LIVE.file, number);
		else if (kind === KIND.hardlink) this.#putLink(node, linkTarget$1(this.#table, columns, entry));
		else if (kind === KIND.symlink) this.#put(node, LIVE.symlink, -1);
		else if (kind === KIND.special) this.#put(node, LIVE.special, -1);
	}
	#putFolder(node) {
		let top = node;
		while (this.what[top] !== LIVE.folder) top = this.#table.parent(top);
		for (let at = node; at !== top; at = this.#table.parent(at)) {
			this.#dropName(at, {
				layer: this.#layer,
				top: at,
				newInode: -1
			});
			this.#tree.set(at, LIVE.folder);
		}
	}
	#put(node, what, newInode) {
		this.#makeRoom(node);
		this.#dropName(node, {
			layer: this.#layer,
			top: node,
			newInode
		});
		this.#tree.set(node, what);
		if (newInode === -1) return;
		this.inode[node] = newInode;
		this.ledger.addName(newInode);
	}
	#putLink(node, target) {
		if (target >= 0 && this.inode[target] !== -1 && this.inode[target] === this.inode[node]) return;
		this.#makeRoom(node);
		const what = target < 0 ? LIVE.absent : this.what[target];
		const isBroken = what === LIVE.absent || what === LIVE.folder;
		if (isBroken) this.brokenLinks++;
		this.#put(node, isBroken ? LIVE.file : what, isBroken ? -1 : this.inode[target]);
	}
	#makeRoom(node) {
		if (this.what[node] === LIVE.folder) this.#deleteBelow(node);
		else if (this.what[node] === LIVE.absent) this.#putFolder(this.#table.parent(node));
	}
	#delete(node) {
		this.#deleteBelow(node);
		this.#dropName(node, {
			layer: this.#layer,
			top: node,
			newInode: -1
		});
		this.#tree.remove(node);
	}
	#deleteBelow(folder) {
		const hiding = {
			layer: this.#layer,
			top: folder,
			newInode: -1
		};
		this.#tree.removeBelow(folder, (node) => this.#dropName(node, hiding));
	}
	#dropName(node, by) {
		const inode = this.inode[node];
		if (inode === -1) return;
		this.inode[node] = -1;
		this.ledger.dropName(inode, node, by);
	}
};
//#endregion
//#region src/analyze/filesystem/visible-files.ts
function visibleFiles(layers, merged) {
	const owner = firstNames(merged);
	const count = owner.reduce((sum, node) => node === -1 ? sum : sum + 1, 0);
	const files = {
		node: new Int32Array(count),
		bytes: new Float64Array(count)
	};
	let [entry, at] = [0, 0];
	for (const { count, sizeBytes } of layers) for (let i = 0; i < count; i++, entry++) {
		const node = owner[entry];
		if (node === -1) continue;
		files.node[at] = node;
		files.bytes[at++] = sizeBytes[i];
	}
	return files;
}
function firstNames({ inode, ledger }) {
	const owner = new Int32Array(ledger.numbers.count).fill(-1);
	for (let node = 0; node < inode.length; node++) {
		const entry = inode[node];
		if (entry !== -1 && owner[entry] === -1) owner[entry] = node;
	}
	return owner;
}
//#endregion
//#region src/analyze/fingerprint.ts
function fingerprintLayers(table, layers, nodes) {
	const paths = hashPaths(table);
	return layers.map((entries, layer) => fingerprint(entries, nodes[layer], paths));
}
const SEEDS = [2166136261, 789269575];
const PRIMES = [16777619, 2246822507];
const LANES = [0, 1];
function hashPaths(table) {
	const hashes = [new Uint32Array(table.count), new Uint32Array(table.count)];
	for (const lane of LANES) {
		const column = hashes[lane];
		column[0] = SEEDS[lane];
		for (let node = 1; node < table.count; node++) {
			let hash = mix(lane, column[table.parent(node)], table.nameLength(node));
			for (let i = 0; i < table.nameLength(node); i++) hash = mix(lane, hash, table.nameByte(node, i));
			column[node] = hash;
		}
	}
	return hashes;
}
function fingerprint(entries, nodes, paths) {
	const sums = {
		files: new Uint32Array(2),
		metadata: new Uint32Array(2),
		times: new Uint32Array(2)
	};
	for (const lane of LANES) {
		const column = paths[lane];
		for (let i = 0; i < entries.count; i++) {
			const path = column[nodes[i]];
			add$1(sums.files, lane, hashFile(lane, path, entries, i));
			add$1(sums.metadata, lane, hashMetadata(lane, path, entries, i));
			add$1(sums.times, lane, mixNumber(lane, path, entries.mtimeSeconds[i]));
		}
	}
	return {
		files: hex(sums.files),
		metadata: hex(sums.metadata),
		times: hex(sums.times)
	};
}
function hashFile(lane, path, { kind, sizeBytes, text, bounds }, i) {
	let hash = mixNumber(lane, mix(lane, path, kind[i]), sizeBytes[i]);
	const end = bounds[2 * i + 2];
	for (let at = bounds[2 * i + 1]; at < end; at++) hash = mix(lane, hash, text[at]);
	return hash;
}
const PERMISSIONS = 4095;
function hashMetadata(lane, path, { mode, uid, gid }, i) {
	const hash = mix(lane, path, mode[i] & PERMISSIONS);
	return mixNumber(lane, mixNumber(lane, hash, uid[i]), gid[i]);
}
const mix = (lane, hash, value) => Math.imul(hash ^ value, PRIMES[lane]);
const mixNumber = (lane, hash, value) => mix(lane, mix(lane, hash, value % 2 ** 32 | 0), Math.floor(value / 2 ** 32) | 0);
function add$1(sum, lane, hash) {
	let mixed = Math.imul(hash ^ hash >>> 16, 2246822507);
	mixed = Math.imul(mixed ^ mixed >>> 13, 3266489909);
	sum[lane] = sum[lane] + ((mixed ^ mixed >>> 16) >>> 0);
}
const hex = (sum) => Array.from(sum, (word) => word.toString(16).padStart(8, "0")).join("");
//#endregion
//#region src/analyze/folder-sums.ts
const NOTHING = -1;
const OWN = -2;
const SEVERAL = -3;
var FolderSums = class {
	#table;
	#bytes;
	#fileCount;
	#source;
	#top;
	#touched;
	#isTouched;
	#touchedCount = 0;
	constructor(table) {
		this.#table = table;
		this.#bytes = new Float64Array(table.count);
		this.#fileCount = new Int32Array(table.count);
		this.#source = new Int32Array(table.count).fill(NOTHING);
		this.#top = new Int32Array(table.count);
		this.#touched = new Int32Array(table.count);
		this.#isTouched = new Uint8Array(table.count);
	}
	add(node, bytes, top = node) {
		this.#touch(node);
		this.#bytes[node] = this.#bytes[node] + bytes;
		this.#fileCount[node] = this.#fileCount[node] + 1;
		this.#top[node] = Math.min(this.#top[node], top);
		this.#source[node] = this.#source[node] === NOTHING || this.#source[node] === OWN ? OWN : SEVERAL;
	}
	take(threshold) {
		const rows = [];
		for (let i = this.#touchedCount - 1; i >= 0; i--) {
			const node = this.#touched[i];
			const isHeavy = this.#bytes[node] >= threshold && this.#top[node] === node;
			if (node === 0 || isHeavy) this.#emit(node, rows);
			else this.#passUp(node);
		}
		this.#clear();
		return rows.reverse();
	}
	#emit(node, rows) {
		const bytes = this.#bytes[node];
		if (bytes === 0) return;
		let at = node;
		while (this.#source[at] >= 0) at = this.#source[at];
		rows.push({
			node: at,
			isFolder: this.#source[at] !== OWN,
			fileCount: this.#fileCount[node],
			bytes
		});
	}
	#passUp(node) {
		const fileCount = this.#fileCount[node];
		if (fileCount === 0) return;
		const parent = this.#table.parent(node);
		this.#bytes[parent] = this.#bytes[parent] + this.#bytes[node];
		this.#fileCount[parent] = this.#fileCount[parent] + fileCount;
		this.#source[parent] = this.#source[parent] === NOTHING ? node : SEVERAL;
		if (this.#top[node] !== node) this.#top[parent] = Math.min(this.#top[parent], this.#top[node]);
	}
	#touch(node) {
		let length = 0;
		for (let at = node; this.#isTouched[at] === 0; at = this.#table.parent(at)) {
			length++;
			this.#isTouched[at] = 1;
			this.#top[at] = at;
			if (at === 0) break;
		}
		let at = node;
		for (let i = this.#touchedCount + length - 1; i >= this.#touchedCount; i--) {
			this.#touched[i] = at;
			at = this.#table.parent(at);
		}
		this.#touchedCount += length;
	}
	#clear() {
		for (let i = 0; i < this.#touchedCount; i++) {
			const node = this.#touched[i];
			this.#bytes[node] = 0;
			this.#fileCount[node] = 0;
			this.#source[node] = NOTHING;
			this.#isTouched[node] = 0;
		}
		this.#touchedCount = 0;
	}
};
//#endregion
//#region src/analyze/instruction/shell.ts
const UNIX_SHELLS = [
	"sh",
	"bash",
	"ash",
	"dash",
	"zsh",
	"ksh"
];
const WINDOWS_SHELLS = [
	"cmd",
	"cmd.exe",
	"powershell",
	"powershell.exe",
	"pwsh",
	"pwsh.exe"
];
const OPTION = /^[-/]|^(?:pipefail|errexit|nounset|Bypass|RemoteSigned|Unrestricted)$/i;
const COMMAND_OPTION = /^(?:-[a-z]*c|\/c|-command)$/i;
const MAX_OPTIONS = 8;
function commandStart(words, start) {
	if (!isShell(words[start] ?? "")) return -1;
	for (let i = start + 1; i < words.length && i <= start + MAX_OPTIONS; i++) {
		const word = words[i];
		if (COMMAND_OPTION.test(word)) return i + 1;
		if (!OPTION.test(word)) return -1;
	}
	return -1;
}
function isShell(word) {
	if (word.startsWith("/")) return UNIX_SHELLS.includes(word.slice(word.lastIndexOf("/") + 1));
	return WINDOWS_SHELLS.includes(word.slice(word.lastIndexOf("\\") + 1).toLowerCase());
}
//#endregion
//#region src/analyze/instruction/build-args.ts
const MIN_LENGTH = 4;
const MAX_MASKED = 256;
function maskBuildArgs(line) {
	const words = line.split(" ");
	if (!/^\|\d{1,9}$/.test(words[0])) return void 0;
	const shells = words.flatMap((_, i) => commandStart(words, i) < 0 ? [] : [i]);
	const last = shells.at(-1);
	if (last === void 0) return "\u2026";
	const args = words.slice(1, last);
	const isPlain = shells.length === 1 && hasCount(args, Number(words[0].slice(1)));
	const secrets = longestFirst(isPlain ? valuesOf(args) : args.flatMap((word, i) => piecesOf$1(word, args[i + 1])));
	if (secrets.length > MAX_MASKED) return "\u2026";
	const command = maskAll(words.slice(commandStart(words, last)).join(" "), secrets);
	return shells.length === 1 ? command : `\u2026 ${command}`;
}
const startsArgument = (word) => word.indexOf("=") > 0;
function hasCount(words, count) {
	return words.filter(startsArgument).length === count && (words.length === 0 || startsArgument(words[0]));
}
function valuesOf(words) {
	const values = [];
	for (const word of words) if (startsArgument(word)) values.push(afterKey(word));
	else values.push(`${values.pop()} ${word}`);
	return values.map((value) => value.trim()).filter(isLong);
}
function piecesOf$1(word, next) {
	const starts = [word, afterKey(word)].filter((start) => start !== "");
	const pairs = next === void 0 ? [] : starts.map((start) => `${start} ${next}`);
	return [...starts.filter(isLong), ...pairs];
}
const isLong = (piece) => piece.length >= MIN_LENGTH;
const longestFirst = (secrets) => [...new Set(secrets)].sort((a, b) => b.length - a.length);
const afterKey = (word) => word.slice(word.indexOf("=") + 1);
function maskAll(text, secrets) {
	let masked = text;
	for (const secret of secrets) masked = masked.replaceAll(secret, "***");
	return masked;
}
//#endregion
//#region src/analyze/instruction/named-values.ts
const SECRET_NAME = /(?:token|secret|passw|passphrase|[_-]pass(?![a-z])|[_-]pwd|api[_-]?key|access[_-]?key|[_-]key(?![a-z])|private|credential|auth(?!or)|cookie)[\w.-]*/gi;
const SECRET_FLAG = /^--?(?:[\w.-]*[_.-])?(?:token|secret|password|passwd|passphrase|api-?key|access-?key|private-?key)$/i;
const NAME_CHARACTER = /[\w.-]/;
const MAX_PREFIX = 128;
function maskNamedValues(line) {
	if (line.startsWith("ENV ")) return maskEnvironment(line);
	let masked = "";
	let done = 0;
	for (const match of line.matchAll(SECRET_NAME)) {
		if (match.index < done) continue;
		const start = valueStart(line, match.index, match.index + match[0].length);
		const end = start < 0 ? start : valueEnd(line, start);
		if (end <= start) continue;
		masked += line.slice(done, start) + "***";
		done = end;
	}
	return masked + line.slice(done);
}
function valueStart(line, from, end) {
	return line[end] === " " && line[end + 1] !== "-" && SECRET_FLAG.test(line.slice(nameStart(line, from), end)) ? end + 1 : afterAssignment(line, end);
}
function nameStart(line, from) {
	let start = from;
	while (start > 0 && from - start < MAX_PREFIX && NAME_CHARACTER.test(line[start - 1])) start--;
	return start;
}
const ASSIGNMENT = /\\?["']? ?(?:=(?!=)|:(?![:/])) ?/y;
function afterAssignment(line, at) {
	ASSIGNMENT.lastIndex = at;
	return ASSIGNMENT.test(line) ? ASSIGNMENT.lastIndex : -1;
}
function valueEnd(line, start) {
	let at = start;
	while (at < line.length && !/[\s;&|]/.test(line[at])) {
		const quote = /^\\?["']/.exec(line.slice(at, at + 2))?.[0];
		at = quote === void 0 ? at + (line[at] === "\\" ? 2 : 1) : afterQuote(line, at + quote.length, quote);
	}
	return Math.min(at, line.length);
}
function afterQuote(line, start, quote) {
	let at = start;
	while (at < line.length && !line.startsWith(quote, at)) at += line[at] === "\\" && quote === "\"" ? 2 : 1;
	return at + quote.length;
}
function maskEnvironment(line) {
	const [, ...words] = line.split(" ");
	if (!(words[0] ?? "").includes("=")) return isSecret(words[0] ?? "") ? `ENV ${words[0]} ***` : line;
	let isMasking = false;
	const shown = [];
	for (const word of words) {
		const name = /^[A-Za-z_][\w.-]*(?==)/.exec(word)?.[0];
		if (name !== void 0) isMasking = isSecret(name);
		if (name !== void 0 && isMasking) shown.push(`${name}=***`);
		else if (!isMasking) shown.push(word);
	}
	return `ENV ${shown.join(" ")}`;
}
const isSecret = (name) => name.search(SECRET_NAME) >= 0;
//#endregion
//#region src/analyze/instruction/secrets.ts
function maskSecrets(line) {
	return maskNamedValues(SHAPES.reduce((text, [pattern, replacement]) => text.replaceAll(pattern, replacement), line));
}
const SHAPES = [
	[/-----BEGIN [A-Z ]{0,32}PRIVATE KEY.*?(?:-----END [A-Z ]{0,32}-----|$)/g, "***"],
	[/(:\/\/)(?!git@)[^\s/]*@/g, `$1***@`],
	[/(?<![A-Za-z0-9])(?:gh[pousr]_[A-Za-z0-9]{20,}|github_pat_\w{20,}|gl[a-z]{1,5}-[\w-]{20,})/g, "***"],
	[/(?<![A-Za-z0-9])(?:(?:AKIA|ASIA)[0-9A-Z]{16}|xox[a-z]-[\w-]{10,}|npm_[A-Za-z0-9]{30,})/g, "***"],
	[/(?<![A-Za-z0-9])(?:[sr]k[-_][\w-]{20,}|dckr_pat_[\w-]{20,}|hf_[A-Za-z0-9]{30,}|AIza[\w-]{35}|pypi-[\w-]{50,})/g, "***"],
	[/(?<![\w-])eyJ[\w-]{10,}\.[\w-]{10,}(?:\.[\w-]*)?/g, "***"],
	[/(authorization["']? ?[:=] ?)[^"']+/gi, `$1***`],
	[/\b(bearer[\\ ]+)[^\s"'\\]+/gi, `$1***`],
	[/( (?:-u|--user|--proxy-user)[ =]?["']?[^\s:"']{1,128}:)(?:(?<=["'][^\s:"']*:)[^"']*|\S+)/g, `$1***`],
	[/\b((?:login|sshpass|mysql|mysqldump|mysqladmin|mariadb)\b[^;&|]{0,200}? -p ?)(?:"[^"]*"|'[^']*'|[^\s;&|]+)/g, `$1***`],
	[/(echo (?:-e )?["']?[\w.-]{1,64}:)[^|]{1,256}(\| ?(?:sudo )?(?:\/usr\/sbin\/)?chpasswd)/g, `$1*** $2`]
];
//#endregion
//#region src/analyze/instruction/instruction.ts
const MAX_READ = 1 << 18;
const MAX_KEPT = 65536;
const NO_OPERATION = "#(nop) ";
function readableInstruction(createdBy) {
	const line = oneLine((createdBy ?? "").slice(0, MAX_READ)).replace(/ # buildkit$/, "");
	const instruction = shortenHashes(maskSecrets(maskDeclared(plainInstruction(line))));
	if (instruction === "") return null;
	return instruction.length <= MAX_KEPT ? instruction : instruction.slice(0, MAX_KEPT) + "\u2026";
}
const oneLine = (text) => text.replaceAll(/\s+/g, " ").trim();
function plainInstruction(line) {
	const command = line.startsWith("RUN ") ? line.slice(4) : line;
	const bare = maskBuildArgs(command) ?? withoutShell(command);
	if (bare === void 0) return line;
	return bare.startsWith(NO_OPERATION) ? bare.slice(7) : `RUN ${bare}`;
}
function withoutShell(command) {
	const words = command.split(" ");
	const start = commandStart(words, 0);
	return start < 0 ? void 0 : words.slice(start).join(" ");
}
function maskDeclared(instruction) {
	const at = instruction.indexOf("=");
	return instruction.startsWith("ARG ") && at > 0 ? `${instruction.slice(0, at + 1)}***` : instruction;
}
const shortenHashes = (text) => text.replaceAll(/\b(file|dir|multi):[0-9a-f]{16,}/g, `$1:\u2026`);
//#endregion
//#region src/analyze/bounded-list.ts
const LIST_LENGTH = 20;
function heaviest(bytes, show) {
	const top = [];
	let omittedBytes = 0;
	for (let i = 0; i < bytes.length; i++) {
		const own = bytes[i];
		omittedBytes += own;
		if (own > 0) insert(top, i, bytes);
	}
	for (const i of top) omittedBytes -= bytes[i];
	return {
		items: top.map(show),
		omitted: {
			count: bytes.length - top.length,
			bytes: omittedBytes
		}
	};
}
function insert(top, row, bytes) {
	const own = bytes[row];
	let at = top.length;
	while (at > 0 && bytes[top[at - 1]] < own) at--;
	if (at === LIST_LENGTH) return;
	top.splice(at, 0, row);
	if (top.length > LIST_LENGTH) top.pop();
}
//#endregion
//#region src/analyze/largest.ts
const HEAVY_SHARE$1 = .05;
function largestFolders(files, visibleBytes, table, sums) {
	for (let i = 0; i < files.node.length; i++) sums.add(table.parent(files.node[i]), files.bytes[i]);
	const rows = sums.take(Math.max(1, visibleBytes * HEAVY_SHARE$1));
	return heaviest(rows.map(({ bytes }) => bytes), (i) => {
		const { node, bytes, fileCount } = rows[i];
		return {
			path: table.path(node),
			bytes,
			fileCount
		};
	});
}
function largestFiles(files, table) {
	return heaviest(files.bytes, (i) => {
		return {
			path: table.path(files.node[i]),
			bytes: files.bytes[i],
			fileCount: 1
		};
	});
}
//#endregion
//#region src/analyze/pull-bytes.ts
function pullBytes({ layers, configBytes, storedBytesAre }) {
	const blobs = new Map();
	for (const [index, { digest, diffId, storedBytes }] of layers.entries()) {
		if (storedBytes === null) return null;
		blobs.set(digest ?? diffId ?? String(index), storedBytes);
	}
	if (configBytes === null || storedBytesAre === null) return null;
	return [...blobs.values()].reduce((sum, bytes) => sum + bytes, configBytes);
}
//#endregion
//#region src/analyze/measures.ts
function measureImage$1(image, filesystem, { contentBytes, visibleBytes }, dive) {
	return {
		imageBytes: dive.imageBytes,
		layerBytes: dive.layerBytes.reduce((largest, bytes) => Math.max(largest, bytes), 0),
		layerCount: image.layers.length,
		fileCount: filesystem.what.reduce((count, what) => what === LIVE.file ? count + 1 : count, 0),
		contentBytes,
		visibleBytes,
		reclaimableBytes: contentBytes - visibleBytes,
		visibleRatio: contentBytes === 0 ? 1 : visibleBytes / contentBytes,
		efficiencyRatio: dive.efficiencyRatio,
		wastedBytes: dive.wastedBytes,
		userWastedRatio: dive.userWastedRatio,
		pullBytes: pullBytes(image),
		ownBytes: ownBytes(image, dive.layerBytes)
	};
}
const ownBytes = ({ base }, layerBytes) => base === void 0 ? null : layerBytes.slice(base.layerCount).reduce((sum, bytes) => sum + bytes, 0);
const REASONS$1 = {
	efficiencyRatio: "dive gives no number for this image",
	userWastedRatio: "all bytes are in the lowest layer, and dive divides by the bytes of the others",
	ownBytes: "it is not known where the base image ends: base: in the budget has to name what the image begins with",
	pullBytes: "the source does not keep layers as a registry stores them; measure an OCI layout, or set estimate: true"
};
function unmeasuredReasons(measures) {
	return Object.fromEntries(Object.entries(REASONS$1).filter(([name]) => measures[name] === null));
}
//#endregion
//#region src/analyze/packages/json-walk.ts
const [QUOTE, BACKSLASH, COLON, COMMA] = [
	34,
	92,
	58,
	44
];
const [OPEN_BRACE, CLOSE_BRACE, OPEN_BRACKET, CLOSE_BRACKET] = [
	123,
	125,
	91,
	93
];
const SPACE$1 = 32;
var JsonWalk = class {
	#bytes;
	#at = 0;
	constructor(bytes) {
		this.#bytes = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
	}
	members(visit) {
		if (this.#peek() !== OPEN_BRACE) {
			this.skip();
			return;
		}
		this.#at++;
		let isAtEnd = this.#peek() === CLOSE_BRACE;
		if (isAtEnd) this.#at++;
		while (!isAtEnd) {
			const key = this.text();
			this.#take(COLON);
			visit(key ?? "");
			isAtEnd = this.#take(COMMA, CLOSE_BRACE) === CLOSE_BRACE;
		}
	}
	text() {
		if (this.#peek() !== QUOTE) {
			this.skip();
			return;
		}
		const start = this.#at;
		this.#passString();
		if (this.#at - start > 2048) return void 0;
		return this.#bytes.subarray(start, this.#at).includes(BACKSLASH) ? JSON.parse(this.#bytes.toString("utf8", start, this.#at)) : this.#bytes.toString("utf8", start + 1, this.#at - 1);
	}
	skip() {
		let depth = 0;
		do {
			const byte = this.#peek();
			if (byte === QUOTE) this.#passString();
			else if (depth === 0 && byte !== OPEN_BRACE && byte !== OPEN_BRACKET) this.#passWord();
			else {
				this.#at++;
				if (byte === OPEN_BRACE || byte === OPEN_BRACKET) depth++;
				else if (byte === CLOSE_BRACE || byte === CLOSE_BRACKET) depth--;
			}
		} while (depth > 0);
	}
	end() {
		for (; this.#at < this.#bytes.length; this.#at++) if (this.#bytes[this.#at] > SPACE$1) throw broken();
	}
	#peek() {
		for (; this.#at < this.#bytes.length; this.#at++) {
			const byte = this.#bytes[this.#at];
			if (byte > SPACE$1) return byte;
		}
		throw broken();
	}
	#take(...expected) {
		const byte = this.#peek();
		if (!expected.includes(byte)) throw broken();
		this.#at++;
		return byte;
	}
	#passString() {
		const start = this.#at + 1;
		for (let quote = start;; quote++) {
			quote = this.#bytes.indexOf(QUOTE, quote);
			if (quote < 0) throw broken();
			let before = quote;
			while (before > start && this.#bytes[before - 1] === BACKSLASH) before--;
			if ((quote - before) % 2 === 1) continue;
			this.#at = quote + 1;
			return;
		}
	}
	#passWord() {
		const start = this.#at;
		while (this.#at < this.#bytes.length && isOfWord(this.#bytes[this.#at])) this.#at++;
		if (this.#at === start) throw broken();
	}
};
const isOfWord = (byte) => byte > SPACE$1 && byte !== COMMA && byte !== CLOSE_BRACE && byte !== CLOSE_BRACKET;
const broken = () => new SyntaxError("no JSON");
//#endregion
//#region src/analyze/packages/module-records.ts
const MODULE_RECORDS = new Map([
	[".package-lock.json", parseNpmRecord],
	[".yarn-integrity", parseYarnIntegrity],
	[".yarn-state.yml", parseYarnState]
]);
function parseNpmRecord(bytes) {
	return walked(bytes, (json, note) => json.members((key) => {
		if (key !== "packages") return json.skip();
		json.members((path) => {
			let version;
			json.members((field) => {
				if (field === "version") version = json.text();
				else json.skip();
			});
			note(path, version);
		});
	}));
}
function parseYarnIntegrity(bytes) {
	return walked(bytes, (json, note) => json.members((key) => {
		if (key !== "lockfileEntries") return json.skip();
		json.members((range) => note(`node_modules/${nameOf$1(range)}`, archiveVersion(json.text())));
	}));
}
const nameOf$1 = (range) => range.slice(0, Math.max(0, range.indexOf("@", 1)));
function archiveVersion(url) {
	const [folder, file, ...more] = (url ?? "").split("#", 1).join().split("/-/");
	const start = `${folder?.slice(folder.lastIndexOf("/") + 1)}-`;
	const name = file?.slice(file.lastIndexOf("/") + 1) ?? "";
	return more.length === 0 && name.startsWith(start) && name.endsWith(".tgz") ? name.slice(start.length, -4) : void 0;
}
function parseYarnState(bytes) {
	const found = [];
	let version;
	let isLocations = false;
	for (const line of linesOf(bytes)) if (line.startsWith(ITEM)) {
		if (isLocations) add(found, line.slice(ITEM.length, -1), version);
	} else if (line.startsWith("  ")) isLocations = line === "  locations:";
	else version = LOCATOR_VERSION.exec(line)?.[1];
	return found;
}
const ITEM = "    - \"";
const LOCATOR_VERSION = /(?:[@#]npm(?::|%3A)|::version=)(\d[\w.+-]*)/;
const NEWLINE$1 = 10;
function* linesOf(bytes) {
	const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
	for (let at = 0, end = 0; at < text.length; at = end + 1) {
		for (end = at; end < text.length && text[end] !== NEWLINE$1;) end++;
		yield end - at > 2048 ? "" : text.toString("utf8", at, end);
	}
}
function walked(bytes, walk) {
	const found = [];
	const json = new JsonWalk(bytes);
	try {
		walk(json, (path, version) => add(found, path, version));
		json.end();
		return found;
	} catch (error) {
		if (error instanceof SyntaxError) return [];
		throw error;
	}
}
const VERSION$1 = /^\d[0-9A-Za-z.+-]{0,99}$/;
const MOST_PACKAGES$1 = 1e5;
function add(found, path, version) {
	if (version === void 0 || !VERSION$1.test(version) || !isPackage(path)) return;
	if (found.length < MOST_PACKAGES$1) found.push({
		path,
		version
	});
}
function isPackage(path) {
	const parts = path.split("/");
	const [group = "", name = ""] = parts.slice(-2);
	return parts.at(group.startsWith("@") ? -3 : -2) === "node_modules" && name !== "" && !name.startsWith("@");
}
//#endregion
//#region src/analyze/packages/module-versions.ts
function moduleVersions({ table, filesystem }, databases) {
	const versions = new Map();
	const contradicted = new Set();
	for (const { node, bytes } of databases) {
		const project = table.parent(table.parent(node));
		for (const { path, version } of MODULE_RECORDS.get(decodeName(table.name(node)))?.(bytes) ?? []) {
			const at = findPath(table, project, path);
			if (at < 0 || filesystem.what[at] === LIVE.absent) continue;
			if ((versions.get(at) ?? version) !== version) contradicted.add(at);
			versions.set(at, version);
		}
	}
	for (const node of contradicted) versions.delete(node);
	return versions;
}
const encoder$3 = new TextEncoder();
const SLASH$1 = 47;
function findPath(table, from, path) {
	const text = encoder$3.encode(path);
	let node = from;
	for (let start = 0, end = 0; start <= text.length && node >= 0; start = end + 1) {
		for (end = start; end < text.length && text[end] !== SLASH$1;) end++;
		node = table.find(node, text, start, end);
	}
	return node;
}
//#endregion
//#region src/analyze/packages/find-packages.ts
const NO_OWNER = -1;
const encoder$2 = new TextEncoder();
const FOLDERS = ECOSYSTEMS.flatMap((ecosystem, index) => (ecosystem.folders ?? []).map((name) => ({
	name: encoder$2.encode(name),
	index
})));
const SUFFIXES = ECOSYSTEMS.flatMap((ecosystem) => ecosystem.suffix === void 0 ? [] : [{
	ecosystem,
	suffix: encoder$2.encode(ecosystem.suffix)
}]);
function findPackages(table) {
	const owner = new Int32Array(table.count).fill(NO_OWNER);
	const roots = new Map();
	const holds = new Uint8Array(table.count);
	for (let node = 1; node < table.count; node++) {
		const parent = table.parent(node);
		const root = heldPackage(table, node, holds) ?? packageBySuffix(table, node);
		if (root !== void 0) roots.set(node, root);
		owner[node] = root === void 0 ? owner[parent] : node;
		if (root === void 0 && holds[node] === 0) holds[node] = heldByName(table, node);
	}
	return {
		roots,
		owner
	};
}
function heldPackage(table, node, holds) {
	const held = holds[table.parent(node)];
	const ecosystem = ECOSYSTEMS[held - 1];
	if (ecosystem === void 0) return void 0;
	const child = decodeName(table.name(node));
	if (ecosystem.groupPrefix !== void 0 && child.startsWith(ecosystem.groupPrefix)) {
		holds[node] = held;
		return;
	}
	const name = ecosystem.packageName(child);
	return name === null ? void 0 : {
		ecosystem,
		name: groupName(table, node, ecosystem) + name
	};
}
function groupName(table, node, { groupPrefix }) {
	const folder = decodeName(table.name(table.parent(node)));
	return groupPrefix !== void 0 && folder.startsWith(groupPrefix) ? `${folder}/` : "";
}
function packageBySuffix(table, node) {
	for (const { ecosystem, suffix } of SUFFIXES) {
		const start = table.nameLength(node) - suffix.length;
		if (start <= 0 || !hasBytesAt(table, node, start, suffix)) continue;
		const name = ecosystem.packageName(decodeName(table.name(node)));
		if (name !== null) return {
			ecosystem,
			name
		};
	}
}
function heldByName(table, node) {
	for (const { name, index } of FOLDERS) if (table.nameLength(node) === name.length && hasBytesAt(table, node, 0, name)) return index + 1;
	return 0;
}
//#endregion
//#region src/analyze/packages/packages.ts
function largestPackages(files, table) {
	const rows = joinCopies(findCopies(files, findPackages(table), table));
	return heaviest(rows.map(({ bytes }) => bytes), (i) => {
		const { largest, bytes, copies } = rows[i];
		const { ecosystem, name, node } = largest;
		return {
			ecosystem: ecosystem.name,
			name,
			path: table.path(node),
			bytes,
			copies
		};
	});
}
function findCopies(files, { roots, owner }, table) {
	const copies = new Map();
	for (const [node, nodeBytes] of sumByRoot(files, owner)) {
		const root = roots.get(node);
		const { ecosystem, name } = root;
		const key = ecosystem.hasParts ? `${table.parent(node)}/${name}` : String(node);
		const copy = copies.get(key);
		if (copy === void 0) copies.set(key, {
			...root,
			node,
			nodeBytes,
			bytes: nodeBytes
		});
		else addPart(copy, node, nodeBytes);
	}
	return copies.values();
}
function addPart(copy, node, nodeBytes) {
	copy.bytes += nodeBytes;
	if (nodeBytes <= copy.nodeBytes) return;
	copy.node = node;
	copy.nodeBytes = nodeBytes;
}
function sumByRoot(files, owner) {
	const sums = new Map();
	for (let i = 0; i < files.node.length; i++) {
		const root = owner[files.node[i]];
		if (root >= 0) sums.set(root, (sums.get(root) ?? 0) + files.bytes[i]);
	}
	return sums;
}
function joinCopies(copies) {
	const rows = new Map();
	for (const copy of copies) {
		const key = `${copy.ecosystem.name}/${copy.name}`;
		const row = rows.get(key);
		if (row === void 0) {
			rows.set(key, {
				largest: copy,
				bytes: copy.bytes,
				copies: 1
			});
			continue;
		}
		row.bytes += copy.bytes;
		row.copies++;
		if (copy.bytes > row.largest.bytes) row.largest = copy;
	}
	return [...rows.values()];
}
//#endregion
//#region src/analyze/packages/database-parsers.ts
const decoder = new TextDecoder();
const MOST_CHARACTERS = 200;
function parseDpkgStatus(bytes) {
	return stanzas(bytes, ": ").flatMap((fields) => {
		const status = fields.get("Status");
		if (status !== void 0 && !status.endsWith(" installed")) return [];
		return systemPackage("apt", fields.get("Package"), fields.get("Version"), sizeOf(fields.get("Installed-Size"), 1024));
	});
}
const parseApkInstalled = (bytes) => stanzas(bytes, ":").flatMap((fields) => systemPackage("apk", fields.get("P"), fields.get("V"), sizeOf(fields.get("I"), 1)));
function systemPackage(ecosystem, name, version, bytes) {
	if (name === void 0 || version === void 0 || name === "" || version === "") return [];
	return [{
		ecosystem,
		name: name.slice(0, MOST_CHARACTERS),
		version: version.slice(0, MOST_CHARACTERS),
		bytes
	}];
}
function sizeOf(text, unit) {
	const size = /^\d{1,12}$/.test(text ?? "") ? Number(text) * unit : 0;
	return Number.isSafeInteger(size) ? size : 0;
}
function stanzas(bytes, colon) {
	const found = [];
	let fields = new Map();
	for (const line of [...decoder.decode(bytes).split("\n"), ""]) {
		if (line === "") {
			if (fields.size > 0) found.push(fields);
			fields = new Map();
			continue;
		}
		const at = line.indexOf(colon);
		if (at > 0 && line[0] !== " " && !fields.has(line.slice(0, at))) fields.set(line.slice(0, at), line.slice(at + colon.length));
	}
	return found;
}
//#endregion
//#region src/analyze/packages/system-packages.ts
const MOST_PACKAGES = 1e5;
function systemPackages({ table, filesystem }, databases) {
	const shown = new Set();
	const packages = [];
	for (const { node, bytes } of databases) {
		const path = table.path(node);
		if (path.includes("/node_modules/")) continue;
		shown.add(node);
		const parse = path.includes("/apk/") ? parseApkInstalled : parseDpkgStatus;
		packages.push(...parse(bytes).slice(0, MOST_PACKAGES - packages.length));
	}
	const folder = findNode(table, FOLDER$1);
	const isFolderMissed = folder >= 0 && filesystem.what[folder] === LIVE.folder && ![...shown].some((node) => table.parent(node) === folder);
	return DATABASES.some((path) => {
		const node = findNode(table, path);
		return node >= 0 && filesystem.inode[node] >= 0 && !shown.has(node);
	}) || isFolderMissed ? void 0 : packages.toSorted((a, b) => a.name < b.name ? -1 : 1);
}
const encoder$1 = new TextEncoder();
const partsOf$1 = (path) => path.split("/").map((part) => encoder$1.encode(part));
const DATABASES = [
	"var/lib/dpkg/status",
	"lib/apk/db/installed",
	"usr/lib/apk/db/installed"
].map(partsOf$1);
const FOLDER$1 = partsOf$1("var/lib/dpkg/status.d");
function findNode(table, path) {
	let at = 0;
	for (const part of path) {
		at = table.find(at, part, 0, part.length);
		if (at < 0) return at;
	}
	return at;
}
//#endregion
//#region src/analyze/packages/visible-databases.ts
function visibleDatabases({ filesystem: { inode, ledger }, nodes }, layers) {
	return layers.flatMap(({ bodies = new Map() }, layer) => {
		const first = ledger.numbers.first[layer];
		return [...bodies].map(([entry, bytes]) => ({
			node: nodes[layer]?.[entry],
			number: first + entry,
			bytes
		})).filter(({ node, number }) => inode[node] === number);
	});
}
//#endregion
//#region src/analyze/pre-order.ts
function preOrder(table, keep) {
	const { children, start, count } = sortedChildren(table, keep);
	const order = new Int32Array(count);
	const pending = new Int32Array(count + 1);
	let [length, depth] = [0, 0];
	for (let node = 0;; node = pending[--depth]) {
		if (node !== 0) order[length++] = node;
		const first = start[node];
		for (let i = start[node + 1] - 1; i >= first; i--) pending[depth++] = children[i];
		if (depth === 0) return order;
	}
}
function depths(table) {
	const depth = new Int32Array(table.count).fill(-1);
	for (let node = 1; node < table.count; node++) depth[node] = depth[table.parent(node)] + 1;
	return depth;
}
function sortedChildren(table, keep) {
	const start = new Int32Array(table.count + 1);
	let count = 0;
	for (let node = table.count - 1; node > 0; node--) {
		if (keep[node] === 0) continue;
		const parent = table.parent(node);
		keep[parent] = 1;
		start[parent + 1] = start[parent + 1] + 1;
		count++;
	}
	for (let i = 1; i < start.length; i++) start[i] = start[i] + start[i - 1];
	const children = new Int32Array(count);
	const end = start.slice();
	for (let node = 1; node < table.count; node++) {
		if (keep[node] === 0) continue;
		const parent = table.parent(node);
		children[end[parent]] = node;
		end[parent] = end[parent] + 1;
	}
	for (let node = 0; node < table.count; node++) sortNames(table, children.subarray(start[node], start[node + 1]));
	return {
		children,
		start,
		count
	};
}
function sortNames(table, siblings) {
	if (siblings.length > 1) siblings.sort((a, b) => compareNames(table, a, b));
}
//#endregion
//#region src/analyze/path-tree.ts
const IMPLIED = -1;
function buildPathTree(merged, files, fate, versionOf) {
	const { table, filesystem } = merged;
	const visibleBytes = new Float64Array(table.count);
	files.node.forEach((node, i) => {
		visibleBytes[node] = files.bytes[i];
	});
	const reclaimableBytes = sumHidden(merged, fate);
	const firstLayer = firstLayers(merged);
	const isLive = (node) => filesystem.what[node] !== LIVE.absent;
	const order = preOrder(table, Uint8Array.from(firstLayer, (layer, node) => layer !== IMPLIED || isLive(node) ? 1 : 0));
	const depth = depths(table);
	const links = linkRows(filesystem, files, order);
	const replaced = replacedRows(filesystem, files, order, firstLayer);
	const versions = versionRows(order, versionOf);
	return {
		depth: Array.from(order, (node) => depth[node]),
		name: Array.from(order, (node) => decodeName(table.name(node))),
		visibleBytes: Array.from(order, (node) => visibleBytes[node]),
		reclaimableBytes: Array.from(order, (node) => reclaimableBytes[node]),
		isVisible: Array.from(order, (node) => isLive(node) ? 1 : 0),
		firstLayer: Array.from(order, (node) => firstLayer[node]),
		...links.row.length > 0 && { links },
		...replaced.row.length > 0 && { replaced },
		...versions.row.length > 0 && { versions }
	};
}
function linkRows({ inode }, files, order) {
	const hasBytes = new Uint8Array(inode.length);
	for (const node of files.node) hasBytes[node] = 1;
	const isLink = (node) => inode[node] !== -1 && hasBytes[node] === 0;
	const row = [];
	const firstRow = new Map();
	order.forEach((node, at) => {
		if (isLink(node)) {
			row.push(at);
			firstRow.set(inode[node], at);
		}
	});
	if (row.length === 0) return {
		row,
		first: []
	};
	order.forEach((node, at) => {
		if (hasBytes[node] === 1 && firstRow.has(inode[node])) firstRow.set(inode[node], at);
	});
	return {
		row,
		first: row.map((at) => firstRow.get(inode[order[at]]))
	};
}
function replacedRows({ inode, ledger }, files, order, firstLayer) {
	const shippedBy = new Int32Array(inode.length).fill(IMPLIED);
	for (const node of files.node) shippedBy[node] = ledger.numbers.locate(inode[node]).layer;
	const row = [];
	const layer = [];
	order.forEach((node, at) => {
		const by = shippedBy[node];
		if (by === IMPLIED || by === firstLayer[node]) return;
		row.push(at);
		layer.push(by);
	});
	return {
		row,
		layer
	};
}
function versionRows(order, versionOf) {
	const row = [];
	const version = [];
	if (versionOf.size === 0) return {
		row,
		version
	};
	order.forEach((node, at) => {
		const told = versionOf.get(node);
		if (told === void 0) return;
		row.push(at);
		version.push(told);
	});
	return {
		row,
		version
	};
}
function sumHidden({ table, layers, nodes, filesystem }, fate) {
	const hidden = new Float64Array(table.count);
	forEachEntry(nodes, (layer, i, node) => {
		const columns = layers[layer];
		const entry = filesystem.ledger.numbers.first[layer] + i;
		if (columns === void 0 || fate[entry] === FATE.visible) return;
		hidden[node] = hidden[node] + bodyBytes(columns, i);
	});
	return hidden;
}
function firstLayers({ table, layers, nodes, filesystem }) {
	const first = new Int32Array(table.count).fill(IMPLIED);
	forEachEntry(nodes, (layer, i, node) => {
		const columns = layers[layer];
		if ((filesystem.marker[node] === MARKER.none || columns !== void 0 && bodyBytes(columns, i) > 0) && first[node] === IMPLIED) first[node] = layer;
	});
	return first;
}
function forEachEntry(nodes, visit) {
	nodes.forEach((layerNodes, layer) => {
		for (let i = 0; i < layerNodes.length; i++) visit(layer, i, layerNodes[i]);
	});
}
function bodyBytes({ kind, sizeBytes }, entry) {
	return isFileBody(kind[entry]) ? sizeBytes[entry] : 0;
}
//#endregion
//#region src/analyze/waste.ts
const HEAVY_SHARE = .05;
function listWaste(merged, fates, reclaimableBytes, sums) {
	const threshold = Math.max(1, reclaimableBytes * HEAVY_SHARE);
	const rows = merged.layers.flatMap((_, layer) => layerRows(merged, layer, fates, threshold, sums));
	return heaviest(rows.map(({ bytes }) => bytes), (i) => {
		const { node, ...row } = rows[i];
		return {
			path: merged.table.path(node),
			...row
		};
	});
}
function layerRows(merged, layer, { fate, changes }, threshold, sums) {
	const { ledger } = merged.filesystem;
	const nodes = merged.nodes[layer];
	const sizeBytes = merged.layers[layer]?.sizeBytes;
	const first = ledger.numbers.first[layer];
	return groupHidden(merged, layer, fate).flatMap((group) => {
		for (const i of group) sums.add(nodes[i], sizeBytes[i], ledger.hiddenAt[first + i]);
		const any = first + group[0];
		const cause = CAUSE_OF_FATE[fate[any]];
		const common = {
			cause,
			addedInLayer: layer,
			hiddenInLayer: ledger.hiddenInLayer[any]
		};
		const bits = group.reduce((all, i) => all | changes[first + i], 0);
		const told = cause === "metadata" ? {
			...common,
			changes: changesOf(bits)
		} : common;
		return sums.take(threshold).map((row) => ({
			...row,
			...told
		}));
	});
}
function groupHidden({ layers, filesystem }, layer, fate) {
	const { numbers, hiddenInLayer } = filesystem.ledger;
	const first = numbers.first[layer];
	const { count = 0, kind = new Uint8Array() } = layers[layer] ?? {};
	const groups = new Map();
	for (let i = 0; i < count; i++) {
		const at = fate[first + i];
		if (at === FATE.visible || !isFileBody(kind[i])) continue;
		const key = hiddenInLayer[first + i] * CAUSE_OF_FATE.length + at;
		const group = groups.get(key);
		if (group === void 0) groups.set(key, [i]);
		else group.push(i);
	}
	return [...groups.values()];
}
//#endregion
//#region src/analyze/analyze.ts
function mergeImage(image) {
	const table = new PathTable();
	const layers = image.layers.map((layer) => layer.table.entries);
	const nodesOf = new Map([...new Set(layers)].map((entries) => [entries, table.internEntries(entries)]));
	const nodes = layers.map((entries) => nodesOf.get(entries));
	const dive = diveAccount(table, layers.map((entries, layer) => ({
		entries,
		nodes: nodes[layer]
	})));
	const filesystem = mergeLayers(layers, table, nodes);
	return {
		table,
		layers,
		nodes,
		dive,
		filesystem,
		pairs: filesystem.ledger.pairs,
		notices: noticesOf(filesystem.brokenLinks)
	};
}
function examineImage(image, merged, same, { withTree, lines = [] }) {
	const { table, layers, dive, filesystem } = merged;
	const fate = settleFates(filesystem.ledger, same);
	const fates = {
		fate,
		changes: changesByEntry(layers, filesystem.ledger, same)
	};
	const account = sumBodies(layers, fate);
	const measures = measureImage$1(image, filesystem, account, dive);
	const files = visibleFiles(layers, filesystem);
	const sums = new FolderSums(table);
	const databases = visibleDatabases(merged, image.layers.map((layer) => layer.table));
	const installed = withTree ? systemPackages(merged, databases) : void 0;
	const fingerprints = withTree ? fingerprintLayers(table, layers, merged.nodes) : [];
	return {
		facts: {
			key: {
				name: image.name,
				platform: formatPlatform(image.platform)
			},
			source: image.source,
			manifestDigest: image.manifestDigest,
			configDigest: image.configDigest,
			readBy: image.readBy,
			verified: weakest(image.layers.map((layer) => layer.table.verified)),
			measures,
			unmeasured: unmeasuredReasons(measures),
			exactness: {
				pullBytes: measures.pullBytes === null ? null : image.storedBytesAre,
				contentsCompared: filesystem.ledger.uncomparable === 0 && merged.pairs.every((_, i) => same[i] !== void 0)
			},
			diveUserWasted: dive.diveUserWasted,
			reclaimableByCause: account.byCause,
			...image.base && { base: image.base },
			layers: image.layers.map((_, index) => {
				const fingerprint = fingerprints[index];
				const dockerfile = lines[index];
				return {
					...layerFacts(image, index, account, dive.layerBytes),
					...fingerprint && { fingerprint },
					...dockerfile && { dockerfile }
				};
			}),
			waste: listWaste(merged, fates, measures.reclaimableBytes, sums),
			largest: {
				folders: largestFolders(files, account.visibleBytes, table, sums),
				packages: largestPackages(files, table),
				files: largestFiles(files, table)
			},
			...installed && { systemPackages: installed },
			tree: withTree ? buildPathTree(merged, files, fate, moduleVersions(merged, databases)) : null
		},
		evidence: collectEvidence(merged, fates, sums)
	};
}
function layerFacts(image, index, account, layerBytes) {
	const { diffId, digest, storedBytes, table } = image.layers[index];
	const { contentBytes = 0, hiddenBytes = 0 } = account.layers[index] ?? {};
	return {
		index,
		diffId,
		digest,
		layerBytes: layerBytes[index] ?? 0,
		contentBytes,
		reclaimableBytes: hiddenBytes,
		storedBytes,
		entryCount: table.entries.count,
		instruction: readableInstruction(image.createdBy[index] ?? null),
		verified: table.verified
	};
}
function weakest(verified) {
	return VERIFICATIONS.find((each) => verified.includes(each)) ?? "diffId";
}
function noticesOf(brokenLinks) {
	if (brokenLinks === 0) return [];
	const [what, count] = brokenLinks === 1 ? ["hard link leads", "It counts as a name"] : ["hard links lead", "They count as names"];
	return [`${brokenLinks} ${what} to no file. ${count} without bytes.`];
}
//#endregion
//#region src/analyze/manifest-facts.ts
function manifestFacts(image) {
	const { name, source, platform, manifestDigest, configDigest, readBy, layers, createdBy, base } = image;
	const measures = {
		...UNREAD,
		layerCount: layers.length,
		pullBytes: pullBytes(image)
	};
	const unread = Object.entries(measures).filter(([, value]) => value === null);
	return {
		key: {
			name,
			platform: formatPlatform(platform)
		},
		source,
		manifestDigest,
		configDigest,
		readBy,
		measures,
		unmeasured: Object.fromEntries(unread.map(([measure]) => [measure, REASON])),
		exactness: { pullBytes: measures.pullBytes === null ? null : image.storedBytesAre },
		...base && { base },
		layers: layers.map(({ diffId, digest, storedBytes }, index) => ({
			index,
			diffId,
			digest,
			storedBytes,
			instruction: readableInstruction(createdBy[index] ?? null)
		}))
	};
}
const UNREAD = {
	imageBytes: null,
	layerBytes: null,
	layerCount: null,
	fileCount: null,
	contentBytes: null,
	visibleBytes: null,
	reclaimableBytes: null,
	visibleRatio: null,
	efficiencyRatio: null,
	wastedBytes: null,
	userWastedRatio: null,
	pullBytes: null
};
const REASON = "its layers were not read, for no rule needed it then: measure the image again with this budget";
//#endregion
//#region src/budget/needs.ts
function budgetNeeds(budget, flags) {
	const rules = [void 0, ...budget?.images.keys() ?? []].flatMap((name) => rulesInForce(budget, flags, name));
	const needs = (need) => rules.some(({ rule }) => rule.needs.includes(need));
	const parts = budget === void 0 ? [] : [budget, ...budget.images.values()];
	const asksForPaths = parts.some(({ paths }) => paths.length > 0);
	const ignores = parts.some(({ ignore }) => ignore.length > 0) && rules.some(({ rule }) => rule.measure === "reclaimableBytes");
	return {
		files: asksForPaths || needs("files"),
		stored: needs("stored"),
		tree: asksForPaths || ignores,
		estimate: needs("stored") && budget?.mayEstimate === true
	};
}
//#endregion
//#region src/budget/parse/rule-flags.ts
const FROM = "--rule";
function parseRuleFlags(flags) {
	const rules = new Map();
	const texts = [];
	for (const text of flags) {
		const problems = [];
		readFlag(text, rules, (problem) => problems.push(problem));
		if (problems.length > 0) texts.push({
			name: FROM,
			text,
			isOneLine: true,
			problems
		});
	}
	if (texts.length > 0) throw problemsError("Option --rule", "USAGE", texts);
	return rules;
}
function readFlag(text, rules, complain) {
	const equals = text.indexOf("=");
	const keyEnd = equals === -1 ? text.length : equals;
	const key = text.slice(0, keyEnd);
	const rule = findRule(key);
	if (rule === void 0) {
		const meant = closest(key, RULES.map((known) => known.key));
		const hint = meant ? `did you mean ${quoted(meant)}?` : "plimsoll rules lists them all";
		complain({
			start: 0,
			end: keyEnd,
			message: `unknown rule ${quoted(key)}`,
			hint
		});
	} else if (equals === -1) complain({
		start: keyEnd,
		end: keyEnd,
		message: `${key} has no limit`,
		hint: `write ${key}=LIMIT`
	});
	else readLimits$1(text, keyEnd + 1, rule, rules, complain);
}
function readLimits$1(text, start, rule, rules, complain) {
	const limits = { ...rules.get(rule.key) };
	for (const part of partsOf(text, start)) {
		const place = {
			start: part.start,
			end: part.start + part.text.length
		};
		const reading = readPart(rule, part.text);
		if ("message" in reading) {
			complain({
				...place,
				message: `${rule.key}: ${reading.message}`,
				hint: reading.hint
			});
			continue;
		}
		const bounds = part.bound ? [part.bound] : reading.limit === null ? BOTH : ["fail"];
		if (bounds.some((bound) => limits[bound] !== void 0)) complain({
			...place,
			message: `${rule.key} is given twice`,
			hint: "keep one of them"
		});
		for (const bound of bounds) limits[bound] = {
			limit: reading.limit,
			from: FROM
		};
	}
	if (warnsTooLate(rule, limits)) complain({
		start,
		end: text.length,
		...tooLate(rule.key)
	});
	rules.set(rule.key, limits);
}
const BOTH = ["warn", "fail"];
function partsOf(text, start) {
	if (!/^(?:warn|fail):/.test(text.slice(start))) return [{
		bound: void 0,
		text: text.slice(start),
		start
	}];
	return [...text.slice(start).matchAll(/(?:^|,)(warn|fail):(.*?)(?=,(?:warn|fail):|$)/gs)].map((match) => {
		const limit = match[2] ?? "";
		return {
			bound: match[1] === "warn" ? "warn" : "fail",
			text: limit,
			start: start + match.index + match[0].length - limit.length
		};
	});
}
const readPart = (rule, text) => text.trim() === "" ? {
	message: "a limit is missing",
	hint: "write one, or disabled to switch the rule off"
} : readLimit(rule, {
	text,
	isPlain: false
});
//#endregion
//#region src/host/budget-text.ts
const MOST_BUDGET_BYTES = 1 << 20;
function budgetFileOf(bytes, source, others = []) {
	if (bytes.length > 1048576) throw unusableBudget(source, "is larger than 1 MiB", "name the right file");
	try {
		const text = new TextDecoder("utf-8", {
			fatal: true,
			ignoreBOM: true
		}).decode(bytes);
		const notices = others.map((other) => `${other} is not read: ${source} is there too`);
		return {
			text,
			sha256: (0, node_crypto.createHash)("sha256").update(bytes).digest("hex"),
			source,
			notices
		};
	} catch (error) {
		throw unusableBudget(source, "is not UTF-8 text", "save it as UTF-8", error);
	}
}
const unusableBudget = (source, message, fix, cause) => new GateError("BUDGET_INVALID", `the budget ${message}`, {
	where: source,
	fix,
	cause
});
//#endregion
//#region src/host/budget-file.ts
const BUDGET_NAMES = [
	".dive-ci.yaml",
	".dive-ci.yml",
	".dive-ci"
];
async function readBudgetFile(path, host) {
	if (path !== void 0) return budgetFileOf(await readBytes(path, host), path);
	const [name, ...others] = findBudgets(host);
	if (name === void 0) return void 0;
	return budgetFileOf(await readBytes(name, host), name, others);
}
function findBudgets({ cwd }) {
	return BUDGET_NAMES.filter((name) => exists((0, node_path.resolve)(cwd, name)));
}
function exists(path) {
	try {
		return (0, node_fs.lstatSync)(path, { throwIfNoEntry: false }) !== void 0;
	} catch {
		return true;
	}
}
async function readBytes(path, { cwd }) {
	const chunks = [];
	try {
		for await (const chunk of (0, node_fs.createReadStream)((0, node_path.resolve)(cwd, path), { end: MOST_BUDGET_BYTES })) chunks.push(chunk);
	} catch (error) {
		const [message, fix] = reasonOf(error);
		throw unusableBudget(path, message, fix, error);
	}
	return Buffer.concat(chunks);
}
function reasonOf(error) {
	const { code } = Object(error);
	if (code === "ENOENT") return ["is not there", "check the path, or leave --budget out for dive's defaults"];
	if (code === "EISDIR") return ["is a folder", "name the file in it"];
	if (code === "EACCES" || code === "EPERM") return ["may not be read", "give this user permission to read it"];
	return [`cannot be read (${String(code ?? error)})`, "check the path"];
}
//#endregion
//#region src/model/sourced-image.ts
const MAX_DOCKERFILE_BYTES = 2 ** 20;
//#endregion
//#region src/host/dockerfile-file.ts
function readDockerfile(path, host) {
	const found = findDockerfile(path, host);
	if (found !== void 0) return found;
	throw new GateError("USAGE", `no Dockerfile can be read there, of at most ${MAX_DOCKERFILE_BYTES} bytes`, {
		where: `--file ${path}`,
		fix: "name the Dockerfile that the image was built from, or leave it out"
	});
}
function findDockerfile(path, { cwd, debug }) {
	const full = (0, node_path.resolve)(cwd, path);
	try {
		const stat = (0, node_fs.statSync)(full);
		if (!stat.isFile() || stat.size > MAX_DOCKERFILE_BYTES) return void 0;
		return {
			path: shownPath(path, full, cwd),
			text: (0, node_fs.readFileSync)(full, "utf8")
		};
	} catch (error) {
		debug(`no Dockerfile is read from ${path}: ${String(error)}`);
		return;
	}
}
function findBuiltDockerfile(folder, file, host) {
	if (file !== void 0) return findDockerfile(file, host);
	return findDockerfile((0, node_path.join)(folder, "Dockerfile"), host) ?? findDockerfile((0, node_path.join)(folder, "dockerfile"), host);
}
function shownPath(path, full, cwd) {
	const below = (0, node_path.relative)(repositoryRoot((0, node_path.dirname)(full)) ?? cwd, full);
	return (below !== ".." && !below.startsWith(`..${node_path.sep}`) && !(0, node_path.isAbsolute)(below) ? below : path).split(node_path.sep).join("/");
}
function repositoryRoot(folder) {
	if ((0, node_fs.existsSync)((0, node_path.join)(folder, ".git"))) return folder;
	const parent = (0, node_path.dirname)(folder);
	return parent === folder ? void 0 : repositoryRoot(parent);
}
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
const newHeader = () => ({
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
	if ([FIELD.gnuAccessTime, FIELD.gnuChangeTime].every((time) => block[at + time[0]] === 0 || isNumber(block, at, time))) return false;
	const [offset, length] = FIELD.prefix;
	for (let i = at + offset; i < at + offset + length && block[i] !== 0; i++) if (block[i] > 127) return false;
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
	const offset = FIELD.checksum[0];
	const length = FIELD.checksum[1];
	const claimed = octal(block, at + offset, at + offset + length, "checksum");
	let own = 0;
	for (let i = offset; i < offset + length; i++) own += block[at + i];
	const unsigned = sum - own + length * 32;
	if (claimed === unsigned) return;
	let negatives = 0;
	for (let i = 0; i < 512; i++) if ((i < offset || i >= offset + length) && block[at + i] > 127) negatives++;
	if (claimed !== unsigned - 256 * negatives) throw corrupt("a header does not match its own checksum");
}
function decodeNumber(block, at, field, what) {
	const value = rawNumber(block, at, field, what);
	if (!Number.isSafeInteger(value)) throw corrupt(`a header's ${what} is larger than any file has`);
	return value;
}
function rawNumber(block, at, field, what) {
	const start = at + field[0];
	const end = start + field[1];
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
const isBlank = (byte) => byte === 32 || byte === 0;
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
function looksLikeTar(leading) {
	if (leading.length < 512) return false;
	try {
		decodeHeader(new Uint8Array(leading.subarray(0, 512)), 0, newHeader());
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
	var i = 0, o = 0;
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
		var ss = flg >> 5 & 1, cc = flg >> 2 & 1, df = flg & 3, fcf = flg >> 6;
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
		if (!lb) err(0);
		var st1 = 0, st2 = 0, btr1 = fdt.b, btr2 = btr1;
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
	var syms = hbuf.subarray(0, ts), nb = hbuf.subarray(ts);
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
	var len = b.length, bl = new i32(len);
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
	var len = dat.length, ss = out.length, lb = dat[len - 1], msk = (1 << hu.b) - 1, eb = -hu.b;
	if (!lb) err(0);
	var st = 0, btr = hu.b, pos = (len << 3) - 8 + msb(lb) - btr, i = -1;
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
	var sz1 = out.length + 3 >> 2, sz2 = sz1 << 1, sz3 = sz1 + sz2;
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
		var b3 = dat[bt], lbt = b3 & 3, sf = b3 >> 2 & 3;
		var lss = b3 >> 4, lcs = 0, s4 = 0;
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
			var _b = st.t = dts, mlt = _b[0], oct = _b[1], llt = _b[2];
			var lb = dat[ebt - 1];
			if (!lb) err(0);
			var spos = (ebt << 3) - 8 + msb(lb) - llt.b, cbt = spos >> 3, oubt = 0;
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
//#region src/read/zstd-frames.ts
const MAX_WINDOW_BYTES = 128 * 2 ** 20;
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
async function* zstdFrames(chunks) {
	const walk = new FrameWalk();
	for await (const chunk of chunks) yield* piecesOf(chunk, walk);
	if (!walk.isBetweenFrames) throw corrupt("zstd: the stream ends in the middle of a frame");
}
function* piecesOf(chunk, walk) {
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
	#state = "magic";
	#field = new Uint8Array(14);
	#fieldBytes = 0;
	#fieldNeeds = NEEDS.magic;
	#leftBytes = 0;
	#isLastBlock = false;
	#hasChecksum = false;
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
		const windowBytes = isSingleSegment ? contentBytes(view, headerBytes - sizeBytes, sizeBytes) : windowOf(view.getUint8(1));
		if (windowBytes > MAX_WINDOW_BYTES) throw corrupt(`zstd: a frame wants ${windowBytes} bytes of memory, more than 128 MiB`);
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
//#endregion
//#region src/read/decompress.ts
const CHUNK_BYTES$1 = 1 << 20;
const HAS_ZSTD = typeof node_zlib.createZstdDecompress === "function";
function decompress(chunks, compression, hasZstd = HAS_ZSTD) {
	if (compression === "none") return chunks;
	if (compression === "gzip") return through(chunks, (0, node_zlib.createGunzip)({ chunkSize: CHUNK_BYTES$1 }), "gzip");
	const frames = zstdFrames(chunks);
	return hasZstd ? through(frames, (0, node_zlib.createZstdDecompress)({ chunkSize: CHUNK_BYTES$1 }), "zstd") : unzstd(frames);
}
async function* through(chunks, transform, what) {
	(0, node_stream.pipeline)(node_stream.Readable.from(chunks, { highWaterMark: 2 }), transform, () => void 0);
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
	return /^(Z_|ZSTD_|ERR_ZLIB|ERR_ZSTD)/.test(String(code)) ? corrupt(`${what}: ${String(message)}`) : error;
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
	return {
		key,
		value,
		end
	};
}
function addRegionPart(regions, key, value) {
	const wanted = regions.length % 2 === 0 ? REGION_OFFSET : REGION_LENGTH;
	const text = latin1(value);
	if (key !== wanted || text.includes(",")) throw brokenMap();
	regions.push(text);
}
function sparseOf(records) {
	const map = textOf$1(records, MAP);
	const version = `${textOf$1(records, MAJOR)}.${textOf$1(records, MINOR)}`;
	const isInBody = version === "1.0";
	if (!isInBody && !(version === "0.0" || version === "0.1" || version === "." && map !== "")) return void 0;
	const sizeBytes = wholeNumber(records, SIZE) ?? wholeNumber(records, REAL_SIZE$1);
	return {
		name: given(records, NAME),
		sizeBytes,
		regions: isInBody ? void 0 : listedRegions(records, map)
	};
}
function listedRegions(records, map) {
	const numbers = map === "" ? [] : map.split(",").map((text) => parseWhole(text, MAP));
	if (wholeNumber(records, REGION_COUNT) !== numbers.length / 2) throw brokenMap();
	return numbers;
}
const brokenMap = () => corrupt("the map of a sparse file is broken");
function given(records, key) {
	const value = records.get(key);
	return value === void 0 || value.length === 0 ? void 0 : value;
}
const textOf$1 = (records, key) => latin1(records.get(key) ?? new Uint8Array(0));
function wholeNumber(records, key) {
	const text = textOf$1(records, key);
	return text === "" ? void 0 : parseWhole(text, key);
}
function parseWhole(text, key) {
	const value = /^[+-]?[0-9]+$/.test(text) ? Number(text) : NaN;
	if (!Number.isSafeInteger(value)) throw notANumber(key);
	return value + 0;
}
function wholeSeconds(records, key) {
	const text = textOf$1(records, key);
	if (text === "") return void 0;
	const match = /^([+-]?[0-9]+)(?:\.([0-9]*))?$/.exec(text);
	if (match === null) throw notANumber(key);
	const isBelow = text.startsWith("-") && /[1-9]/.test((match[2] ?? "").slice(0, 9));
	return parseWhole(match[1], key) - (isBelow ? 1 : 0);
}
const notANumber = (key) => corrupt(`an extended header's ${key} is not a number a file can have`);
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
function gnuSparseMap(header, at) {
	if (!isGnuFormat(header, at)) throw brokenMap();
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
			if (++blocks >= MAX_MAP_BYTES / 512) throw brokenMap();
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
			mapBytes += 512;
			if (mapBytes > Math.min(storedBytes, MAX_MAP_BYTES)) throw brokenMap();
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
		} else throw brokenMap();
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
const MAX_NAME_BYTES = 32768;
const MAX_SILENT_TRAILER_BYTES = 1 << 20;
const newAllowance = () => ({
	entries: 6e6,
	textBytes: 768 * 2 ** 20,
	bodyBytes: {
		system: 64 * 2 ** 20,
		modules: 64 * 2 ** 20
	}
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
	#header = newHeader();
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
	get hasLongTrailer() {
		return this.isEnded && this.#position - this.#endPosition > MAX_SILENT_TRAILER_BYTES;
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
		if (this.bodyBytes > 0) throw corrupt(`the tar ends ${this.bodyBytes} bytes before the end of a file in it`);
		if (this.#partialBytes > 0 || this.#extensionBytes > this.#extensionEnd || this.#sparseMap !== void 0) throw corrupt("the tar ends in the middle of a header");
		this.#position += unreadBytes;
		const notices = this.hasLongTrailer ? ["more than 1 MiB follows the end of its tar; engines pay it no heed, and none is paid here"] : [];
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
		let given = this.#longName ?? pax.path;
		let name = given ?? this.#name;
		let nameBytes = given?.length ?? copyName(block, at, header, name);
		const kind = kindOf(header.flag, name[nameBytes - 1]);
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
const paddingOf = (sizeBytes) => (512 - sizeBytes % 512) % 512;
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
function kindOf(flag, lastByteOfName) {
	if (flag === FLAG.regularV7) return lastByteOfName === 47 ? KIND.directory : KIND.file;
	return KIND_OF_FLAG.get(flag) ?? KIND.other;
}
function cString(bytes) {
	const nul = bytes.indexOf(0);
	return nul === 0 || bytes.length === 0 ? void 0 : bytes.slice(0, nul < 0 ? bytes.length : nul);
}
function nameTooLong(bytes) {
	return new GateError("LIMIT_EXCEEDED", `an entry's name has ${bytes} bytes, more than any system takes (${MAX_NAME_BYTES})`);
}
function tooLarge(what) {
	return new GateError("LIMIT_EXCEEDED", `the image holds more ${what} than can be measured in bounded memory`);
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
		await (0, node_timers_promises.setImmediate)();
		this.#dueAt = Date.now() + TURN_MS;
	}
};
//#endregion
//#region src/read/tar-by-position.ts
const LEAST_WINDOW_BYTES = 16 * 1024;
const MOST_WINDOW_BYTES = 128 * 1024;
async function scanTarByPosition(bytes, scan, onTurn) {
	const buffer = new Uint8Array(MOST_WINDOW_BYTES);
	let windowBytes = LEAST_WINDOW_BYTES;
	let position = 0;
	const turns = new Turns();
	while (position < bytes.sizeBytes && !scan.isEnded) {
		const length = bytes.readInto(buffer.subarray(0, windowBytes), position);
		if (length === 0) throw corrupt("the file became shorter while it was read");
		const passed = scanWindow(buffer.subarray(0, length), scan, bytes.sizeBytes - position);
		windowBytes = passed > length ? LEAST_WINDOW_BYTES : Math.min(2 * windowBytes, MOST_WINDOW_BYTES);
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
	while (at < window.length && !scan.isEnded) {
		at = scan.push(window, at);
		if (scan.bodyBytes === 0) continue;
		if (scan.bodyBytes > leftBytes - at) throw corrupt(`the tar ends ${scan.bodyBytes - (leftBytes - at)} bytes before the end of a file in it`);
		const jump = Math.min(scan.skippableBytes, leftBytes - at);
		scan.skip(jump);
		at += jump;
	}
	return at;
}
//#endregion
//#region src/sources/byte-range.ts
const readAsync = (0, node_util.promisify)(node_fs.read);
const CHUNK_BYTES = 1 << 20;
function openFile(path) {
	let fd;
	try {
		fd = (0, node_fs.openSync)(path, node_fs.constants.O_RDONLY | (node_fs.constants.O_NONBLOCK ?? 0));
	} catch (error) {
		throw unreadable(path, error);
	}
	const stat = (0, node_fs.fstatSync)(fd);
	if (!stat.isFile()) {
		(0, node_fs.closeSync)(fd);
		throw new GateError("SOURCE_UNREADABLE", `${stat.isDirectory() ? "this is a folder" : "this is not a regular file"}`, {
			where: path,
			fix: stat.isDirectory() ? `if it is an OCI layout, write oci-dir:${path}` : "give it on standard input: write - in place of the path"
		});
	}
	return {
		...range(path, fd, 0, stat.size),
		close: () => (0, node_fs.closeSync)(fd)
	};
}
function range(path, fd, start, sizeBytes) {
	return {
		sizeBytes,
		readInto: (target, position) => {
			const length = Math.min(target.length, sizeBytes - position);
			try {
				return length > 0 ? (0, node_fs.readSync)(fd, target, 0, length, start + position) : 0;
			} catch (error) {
				throw unreadable(path, error);
			}
		},
		chunks: async function* () {
			for (let position = 0; position < sizeBytes;) {
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
const REASONS = {
	ENOENT: ["no such file", "check the path; a relative one starts from the current folder"],
	ENOTDIR: ["no such file: a part of the path is not a folder", "check the path"],
	EACCES: ["the file may not be read", "give this user the right to read it"],
	EISDIR: ["this is a folder", "if it is an OCI layout, write oci-dir: before it"]
};
function unreadable(path, error) {
	const code = String(error.code);
	const [message, fix] = REASONS[code] ?? [`the file cannot be read (${code})`, void 0];
	return new GateError(code === "ENOENT" || code === "ENOTDIR" ? "SOURCE_NOT_FOUND" : "SOURCE_UNREADABLE", message, {
		where: path,
		fix,
		cause: error
	});
}
//#endregion
//#region src/read/package-databases.ts
const encoder = new TextEncoder();
const PATHS = [
	"var/lib/dpkg/status",
	"lib/apk/db/installed",
	"usr/lib/apk/db/installed"
].map((path) => encoder.encode(path));
const FOLDER = encoder.encode("var/lib/dpkg/status.d/");
const ENDINGS = [
	".package-lock.json",
	".yarn-integrity",
	".yarn-state.yml"
].map((name) => encoder.encode(`node_modules/${name}`));
const LAST_BYTES = new Uint8Array(256);
for (const bytes of [...PATHS, ...ENDINGS]) LAST_BYTES[bytes.at(-1)] = 1;
const MOST_BYTES = 1024;
function packageDatabase(text, start = 0, end = text.length) {
	const from = start + prefixBytes(text, start);
	const isKnownEnd = LAST_BYTES[text[end - 1]] === 1;
	if (isKnownEnd && isModules(text, from, end)) return {
		kind: "modules",
		path: pathOf(text, from, end)
	};
	return isKnownEnd && isWhole(text, from, end) || isInFolder(text, from, end) ? {
		kind: "system",
		path: pathOf(text, from, end)
	} : void 0;
}
const DOT = 46;
const SLASH = 47;
function prefixBytes(text, start) {
	if (text[start] === SLASH) return 1;
	return text[start] === DOT && text[start + 1] === SLASH ? 2 : 0;
}
function isModules(text, from, end) {
	for (const ending of ENDINGS) {
		const at = end - ending.length;
		if (at < from || !endsWith(text, end, ending)) continue;
		return (at === from || text[at - 1] === SLASH) && end - from <= MOST_BYTES && !leadsUp(pathOf(text, from, end));
	}
	return false;
}
function isWhole(text, from, end) {
	for (const path of PATHS) if (end - from === path.length && endsWith(text, end, path)) return true;
	return false;
}
function isInFolder(text, from, end) {
	const name = from + FOLDER.length;
	return end > name && text[name - 1] === SLASH && endsWith(text, name, FOLDER) && isPlain(pathOf(text, name, end));
}
function endsWith(text, end, bytes) {
	for (let i = bytes.length - 1, at = end - 1; i >= 0; i--, at--) if (text[at] !== bytes[i]) return false;
	return true;
}
const pathOf = (text, from, end) => Buffer.from(text.buffer, text.byteOffset + from, end - from).toString();
const leadsUp = (path) => path.split("/").includes("..");
const isPlain = (name) => /^[a-z0-9][a-z0-9+.-]*(?<!\.md5sums)$/.test(name);
//#endregion
//#region src/read/kept-bodies.ts
const MAX_BODY_BYTES = 16 * 2 ** 20;
const MIN_BODY_BYTES = 16 * 2 ** 10;
var KeptBodies = class {
	bodies = new Map();
	#allowance;
	#entry = -1;
	#open;
	#end = 0;
	constructor(allowance) {
		this.#allowance = allowance;
	}
	onEntry = ({ kind, isSparse, sizeBytes }, name) => {
		this.#entry++;
		this.#end = 0;
		const database = kind === KIND.file && !isSparse ? packageDatabase(name) : void 0;
		this.#open = database && newBody(database, sizeBytes, this.#allowance);
		if (this.#open !== void 0) this.bodies.set(this.#entry, this.#open);
	};
	take(bytes) {
		if (this.#open === void 0) return;
		this.#open.set(bytes.subarray(0, this.#open.length - this.#end), this.#end);
		this.#end += bytes.length;
	}
};
function readBodies(entries, allowance, fill) {
	const { kind, isSparse, text, bounds, sizeBytes } = entries;
	const bodies = new Map();
	for (let i = 0; i < entries.count; i++) {
		if (kind[i] !== KIND.file || isSparse[i] === 1) continue;
		const database = packageDatabase(text, bounds[2 * i], bounds[2 * i + 1]);
		if (database === void 0) continue;
		const body = newBody(database, sizeBytes[i], allowance);
		if (body !== void 0 && fill(body, i, database.path)) bodies.set(i, body);
	}
	return bodies;
}
function newBody({ kind }, sizeBytes, allowance) {
	const left = allowance.bodyBytes?.[kind] ?? 0;
	const cost = Math.max(sizeBytes, MIN_BODY_BYTES);
	if (allowance.bodyBytes === void 0 || cost > Math.min(left, MAX_BODY_BYTES)) return void 0;
	allowance.bodyBytes[kind] = left - cost;
	return new Uint8Array(sizeBytes);
}
//#endregion
//#region src/read/tar-stream.ts
async function scanTarStream(chunks, scan, { isReadWhole = true, kept } = {}) {
	const passing = new PassingBody(scan, kept);
	for await (const chunk of chunks) {
		for (let at = 0; at < chunk.length;) at = scan.bodyBytes > 0 ? passing.pass(chunk, at) : scan.push(chunk, at);
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
		this.#crc = (0, node_zlib.crc32)(piece, this.#crc);
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
	#hash = (0, node_crypto.createHash)("sha256");
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
	#gzip = (0, node_zlib.createGzip)();
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
function sha256Of(bytes) {
	return `sha256:${(0, node_crypto.createHash)("sha256").update(bytes).digest("hex")}`;
}
function checkDigest(bytes, digest, what) {
	const algorithm = digest.slice(0, digest.indexOf(":"));
	const found = `${algorithm}:${(0, node_crypto.createHash)(algorithm).update(bytes).digest("hex")}`;
	if (found !== digest) throw digestMismatch(what, digest, found);
}
function digestMismatch(what, wanted, found) {
	return new GateError("DIGEST_MISMATCH", `${what} should be ${wanted} and is ${found}`, { fix: "the image was damaged or changed after it was made: save, copy or build it again" });
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
		all: rejoined(held, chunks)
	};
}
async function* rejoined(held, rest) {
	yield* held;
	for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
}
//#endregion
//#region src/sources/read-layer.ts
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
	const whole = request.verify || request.estimate || range.sizeBytes === 0 ? await readWhole(range, request) : {
		tarDigest: null,
		estimatedBytes: null
	};
	return {
		scanned,
		compression: "none",
		storedBytes: range.sizeBytes,
		storedDigest: whole.tarDigest,
		...whole,
		...request.keepDatabases && { databases: readDatabases(scanned, range, request.allowance) },
		bodies: range
	};
}
const readDatabases = ({ entries }, range, allowance) => readBodies(entries, allowance, (body, i) => range.readInto(body, entries.bodyOffset[i]) === body.length);
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
		throw found === promised ? error : digestMismatch("the layer", promised, found);
	} finally {
		await stored.return();
	}
}
async function readPlain(bytes, request) {
	const gzip = request.estimate ? new GzipCounter() : void 0;
	return {
		...await scanFlowing(gzip ? gzip.through(bytes) : bytes, request, true),
		tarDigest: null,
		estimatedBytes: await gzip?.end() ?? null
	};
}
async function inflate(bytes, compression, request) {
	const counter = request.verify ? new HashingCounter() : void 0;
	const tar = decompress(bytes, compression);
	return {
		...await scanFlowing(counter ? counter.through(tar) : tar, request, request.verify),
		tarDigest: counter?.digest() ?? null,
		estimatedBytes: null
	};
}
async function scanFlowing(bytes, { keepDatabases, allowance }, isReadWhole) {
	const kept = keepDatabases ? new KeptBodies(allowance) : void 0;
	return {
		scanned: await scanTarStream(bytes, new TarScan("crc32", allowance, kept?.onEntry), {
			isReadWhole,
			kept
		}),
		databases: kept?.bodies
	};
}
//#endregion
//#region src/sources/blob-store.ts
const MAX_DOCUMENT_BYTES = 8 * 2 ** 20;
const MAX_DOCUMENTS_BYTES = 64 * 2 ** 20;
const tooManyDocuments = () => new GateError("LIMIT_EXCEEDED", `its manifests and configs have more than ${MAX_DOCUMENTS_BYTES} bytes together`);
const archiveAllowance = () => ({
	entries: 1e6,
	textBytes: 128 * 2 ** 20
});
function absent(name) {
	return new GateError("IMAGE_CORRUPT", `${name} is missing`, { fix: "the image is incomplete: save or copy it again" });
}
function storedSparsely(name) {
	return new GateError("IMAGE_UNSUPPORTED", `${name} is stored as a sparse file`, { fix: "pack the archive again without --sparse" });
}
function checkDocumentSize(name, sizeBytes) {
	if (sizeBytes > MAX_DOCUMENT_BYTES) throw new GateError("LIMIT_EXCEEDED", `${name} has ${sizeBytes} bytes; a manifest or config has at most ${MAX_DOCUMENT_BYTES}`);
}
function storeOfRanges(readBy, rangeOf, close) {
	const find = (name) => {
		const range = rangeOf(name);
		if (range === void 0) throw absent(name);
		return range;
	};
	return {
		readBy,
		sizeOf: (name) => rangeOf(name)?.sizeBytes,
		document: async (name) => {
			const range = find(name);
			checkDocumentSize(name, range.sizeBytes);
			const bytes = new Uint8Array(range.sizeBytes);
			return bytes.subarray(0, range.readInto(bytes, 0));
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
	const open = new Map();
	const rangeOf = (name) => {
		const known = open.get(name);
		if (known !== void 0) return known;
		const full = (0, node_path.join)(path, clean(name));
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
		return (0, node_fs.statSync)(path, { throwIfNoEntry: false })?.isFile() === true;
	} catch (error) {
		throw unreadable(path, error);
	}
}
async function archiveStore(file, readBy) {
	const scanned = await scanArchive(file);
	const resolve = archiveNames(scanned);
	const { bodyOffset, sizeBytes, isSparse } = scanned.entries;
	const rangeOf = (name) => {
		const entry = resolve(name);
		if (entry === void 0) return void 0;
		if (isSparse[entry] === 1) throw storedSparsely(name);
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
	return new GateError("IMAGE_CORRUPT", `the archive is damaged: ${error.message}`, {
		fix: error.fix,
		cause: error
	});
}
function archiveNames({ entries }) {
	const byName = new Map();
	for (let i = 0; i < entries.count; i++) if (hasContent(entries.kind[i])) byName.set(clean(textOf(entries.text, entries.bounds, 2 * i)), i);
	return (name) => {
		let at = clean(name);
		for (let hops = 0; hops < 16; hops++) {
			const entry = byName.get(at);
			if (entry === void 0 || entries.kind[entry] === KIND.file) return entry;
			at = linkTarget(at, textOf(entries.text, entries.bounds, 2 * entry + 1), entries.kind[entry] === KIND.hardlink);
		}
	};
}
const hasContent = (kind) => kind === KIND.file || kind === KIND.symlink || kind === KIND.hardlink;
const textOf = (text, bounds, at) => decodeName(text.subarray(bounds[at], bounds[at + 1]));
const clean = (name) => node_path.posix.normalize(`/${name}`).slice(1);
const linkTarget = (name, target, isHardlink) => clean(isHardlink ? target : node_path.posix.resolve("/", node_path.posix.dirname(name), target));
//#endregion
//#region src/host/channel.ts
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
		while (this.#piece !== void 0 && !this.#isDropped) await new Promise((resolve) => {
			this.#wakeWriter = resolve;
		});
	}
	end() {
		this.#isEnded = true;
		this.#wakeReader();
	}
	fail(error) {
		this.#error = error;
		this.end();
	}
	async *[Symbol.asyncIterator]() {
		try {
			for (;;) {
				const piece = this.#piece;
				if (piece !== void 0) {
					yield piece;
					this.#piece = void 0;
					this.#wakeWriter();
				} else if (this.#isEnded) {
					if (this.#error !== void 0) throw this.#error;
					return;
				} else await new Promise((resolve) => {
					this.#wakeReader = resolve;
				});
			}
		} finally {
			this.#isDropped = true;
			this.#wakeWriter();
		}
	}
};
//#endregion
//#region src/sources/archive/archive-stream.ts
const BLOCK_BYTES = 512;
async function streamedStore(chunks, request, readBy) {
	const kept = new Map();
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
			for (let at = 0; at < chunk.length;) at = await demux.take(chunk, at);
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
		if (isHardlink || kind === KIND.symlink) this.#kept.set(name, {
			what: "link",
			target: linkTarget(name, decodeName(rawLink), isHardlink)
		});
		else if (isSparse) this.#kept.set(name, {
			what: "sparse",
			sizeBytes
		});
		else if (kind === KIND.file && sizeBytes === 0) this.#kept.set(name, {
			what: "document",
			bytes: new Uint8Array(0)
		});
		else if (kind === KIND.file) this.#body = new Body(name, sizeBytes, this.#request);
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
		if (this.#layer !== void 0) return {
			what: "layer",
			layer: await this.#layer,
			sizeBytes: this.#sizeBytes
		};
		if (this.#what === "document") return {
			what: "document",
			bytes: Buffer.concat(this.#leading)
		};
		return {
			what: "other",
			sizeBytes: this.#sizeBytes
		};
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
		} else this.#what = this.#sizeBytes <= MAX_DOCUMENT_BYTES ? "document" : "other";
	}
};
function storeOf(kept, readBy) {
	const find = (name) => {
		let found = kept.get(clean(name));
		for (let hops = 0; found?.what === "link" && hops < 16; hops++) found = kept.get(found.target);
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
//#endregion
//#region src/sources/archive/archive-file.ts
const STANDARD_INPUT = "-";
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
		const store = await streamStore(decompress(file.chunks(), compression), `${compression} archive`, context);
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
	const request = {
		verify,
		estimate,
		keepDatabases,
		allowance: newAllowance(),
		onBytes
	};
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
		isFolder = (0, node_fs.statSync)(path).isDirectory();
	} catch (error) {
		throw unreadable(path, error);
	}
	if (!isFolder) throw new GateError("SOURCE_UNREADABLE", "this is not a folder", {
		where: path,
		fix: "for a layout in one file write oci-archive: in place of oci-dir:"
	});
	return folderStore(path, "OCI layout on disk");
}
function refuseOther(leading, file) {
	if (file.sizeBytes === 0) throw new GateError("IMAGE_CORRUPT", "the file is empty", { fix: "save or download the image again" });
	if (looksLikeTar(leading)) return;
	const start = Buffer.from(leading).toString("latin1", 0, 6);
	const packer = start.startsWith("\u00fd7zXZ\0") ? "xz" : start.startsWith("BZh") ? "bzip2" : void 0;
	if (packer !== void 0) throw new GateError("IMAGE_UNSUPPORTED", `it is compressed with ${packer}, which is not read here`, { fix: `unpack it first: ${packer} -d FILE` });
	throw new GateError("IMAGE_CORRUPT", "this is no tar archive, or its first bytes are damaged", { fix: "check the path, or save or download the image again" });
}
async function openInput(context) {
	if (process.stdin.isTTY) throw new GateError("SOURCE_UNREADABLE", "nothing is piped into standard input", { fix: "pipe an archive into it: docker save IMAGE | plimsoll check docker-archive:-" });
	return streamStore(inflated(inputChunks(context.host)), "archive from a pipe", context);
}
async function* inputChunks({ signal }) {
	try {
		for await (const chunk of (0, node_stream.addAbortSignal)(signal, process.stdin)) yield chunk;
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
//#endregion
//#region src/oci/base-history.ts
function likelyBaseLayers(history) {
	const ends = [endOfDefaults(history), endOfOtherBuilder(history)];
	const count = layersBefore(history, Math.max(...ends));
	return count > 0 && count < layersBefore(history, history.length) ? count : null;
}
const layersBefore = (history, end) => history.slice(0, end).filter(({ isEmpty }) => !isEmpty).length;
function endOfDefaults(history) {
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
const isDefault = ({ createdBy, isEmpty }) => isEmpty && /^(?:\/bin\/sh -c #\(nop\) {1,2})?(?:CMD|ENTRYPOINT)\b/.test(createdBy);
function endOfOtherBuilder(history) {
	const lastOther = history.findLastIndex((entry) => !isBuildKit(entry));
	return lastOther === history.length - 1 ? 0 : lastOther + 1;
}
const isBuildKit = ({ createdBy, comment }) => comment.startsWith("buildkit.") || createdBy.endsWith("# buildkit");
//#endregion
//#region src/oci/config.ts
function parseConfig(bytes) {
	const document = parseDocument(bytes, "the image config");
	const diffIds = (isRecord(document.rootfs) ? document.rootfs : {}).diff_ids ?? [];
	if (!Array.isArray(diffIds) || !diffIds.every(isDigest)) throw new GateError("IMAGE_CORRUPT", "the image config has no usable list of diff_ids");
	const history = historyOf(document.history);
	const layers = history.filter(({ isEmpty }) => !isEmpty);
	return {
		platform: platformOf(document),
		diffIds,
		history,
		createdBy: layers.map(({ createdBy }) => createdBy),
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
	const ms = typeof value === "string" ? Date.parse(value) : NaN;
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
//#endregion
//#region src/oci/media-types.ts
const CONFIG = new Set(["application/vnd.oci.image.config.v1+json", "application/vnd.docker.container.image.v1+json"]);
const LAYER = /^application\/vnd\.(?:oci\.image\.layer\.(?:nondistributable\.)?v1\.tar|docker\.image\.rootfs\.(?:foreign\.)?diff\.tar)(?:[.+](?:gzip|zstd))?$/;
const isConfigType = (mediaType) => CONFIG.has(mediaType);
const isLayerType = (mediaType) => LAYER.test(mediaType);
const isEncryptedType = (mediaType) => mediaType.endsWith("+encrypted");
const isSchema1Type = (mediaType) => mediaType.startsWith("application/vnd.docker.distribution.manifest.v1");
//#endregion
//#region src/sources/same-content.ts
function compareContents(layers, onTurn = () => void 0) {
	return async (pairs) => {
		const reader = new PieceReader(onTurn);
		const found = [];
		for (const { a, b } of pairs) found.push(await same(bodyAt(layers, a), bodyAt(layers, b), reader));
		return found;
	};
}
const isReadable = (body) => body.layer !== null;
function bodyAt(layers, ref) {
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
	if (kind !== "none") return {
		kind,
		low: checksum[2 * body.entry],
		high: checksum[2 * body.entry + 1]
	};
	if (!isReadable(body) || otherKind !== "crc32") return void 0;
	return {
		kind: "crc32",
		low: await reader.crc32Of(body),
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
			checksum = (0, node_zlib.crc32)(this.#left.piece(body, position), checksum);
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
async function assembleImage(store, documents, context) {
	const described = describeImage$1(documents, context, store.readBy);
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
		origins: {
			history: config.history,
			provenance: null
		},
		layers: layers.map((layer, index) => ({
			...layer,
			storedBytes: stored.bytes[index] ?? null
		})),
		storedBytesAre: stored.are,
		notices: notices(documents, config, scanned),
		sameContent: compareContents(scanned.map(({ scanned: { entries }, bodies }) => ({
			entries,
			bodies
		})), () => context.host.signal.throwIfAborted())
	};
}
function likelyBase({ likelyBaseLayers }, { annotations = {} }) {
	if (likelyBaseLayers === null) return void 0;
	const name = annotations["org.opencontainers.image.base.name"] ?? null;
	const digest = annotations["org.opencontainers.image.base.digest"] ?? null;
	return {
		name,
		digest,
		layerCount: likelyBaseLayers,
		by: name === null && digest === null ? "history" : "annotation",
		certainty: "likely"
	};
}
function describeImage$1(documents, context, readBy) {
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
		base: likelyBase(config, documents),
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
	if (platform.os === "windows") throw new GateError("IMAGE_UNSUPPORTED", "this is a Windows image, whose layers are not measured", { fix: "leave it out, or choose another platform with --platform" });
	if (layers.some(({ mediaType }) => mediaType !== null && isEncryptedType(mediaType))) throw new GateError("IMAGE_UNSUPPORTED", "its layers are encrypted", { fix: "measure it before it is encrypted" });
	if (config.diffIds.length !== layers.length) throw new GateError("IMAGE_CORRUPT", `the manifest lists ${layers.length} layers, the config ${config.diffIds.length}`);
}
const LAYERS_AT_ONCE = 8;
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
	const byName = new Map();
	const queue = names.values();
	const worker = async () => {
		for (const name of queue) {
			try {
				byName.set(name, await store.layer(name, {
					verify,
					estimate,
					keepDatabases,
					allowance,
					onBytes
				}));
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
	if (pointer.sizeBytes !== null && pointer.sizeBytes !== layer.storedBytes) throw new GateError("IMAGE_CORRUPT", `the manifest says ${pointer.sizeBytes} bytes, there are ${layer.storedBytes}`);
	const digestHolds = holds("the layer", pointer.digest, layer.storedDigest);
	const diffIdHolds = holds("the uncompressed layer", diffId, layer.tarDigest);
	if (verify && !diffIdHolds) throw new GateError("IMAGE_UNSUPPORTED", `its diffID is no sha256 and cannot be verified: ${diffId}`);
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
function holds(what, wanted, found) {
	if (wanted === null || found === null || !wanted.startsWith("sha256:")) return false;
	if (wanted !== found) throw digestMismatch(what, wanted, found);
	return true;
}
function storedSizes({ isAsPushed }, layers, estimate) {
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
function notices({ layers }, config, scanned) {
	const found = layers.flatMap(({ mediaType, name }, index) => {
		const { compression, scanned: tar } = scanned[index];
		const claimed = mediaType === null ? void 0 : compressionOfMediaType(mediaType);
		const wrong = claimed !== void 0 && claimed !== compression;
		const label = name.startsWith("blobs/") ? shortDigest(name.slice(6).replace("/", ":")) : name;
		return [...wrong ? [`${label}: its media type says ${claimed}, its bytes are ${compression}; read by its bytes`] : [], ...tar.notices.map((notice) => `${label}: ${notice}`)];
	});
	const known = config.createdBy.length;
	if (known !== 0 && known !== layers.length) found.push(`the history tells of ${known} layers, there are ${layers.length}; instructions are matched in order`);
	return [...new Set(found)];
}
//#endregion
//#region src/sources/layout/skopeo-folder.ts
const isSkopeoManifest = (value) => isRecord(value) && value.schemaVersion === 2;
const skopeoFolder = () => new GateError("IMAGE_CORRUPT", "manifest.json is the manifest of one image, as in a folder of skopeo's dir:", { fix: "make a layout of it: skopeo copy dir:FOLDER oci:LAYOUT, and name that as oci-dir:LAYOUT" });
//#endregion
//#region src/oci/reference.ts
function parseReference(text) {
	const at = text.lastIndexOf("@");
	const [name, digest] = at < 0 ? [text, void 0] : [text.slice(0, at), text.slice(at + 1)];
	if (name.includes("@") || digest?.includes("/")) throw withCredentials(text);
	if (digest !== void 0 && !isDigest(digest)) throw new GateError("USAGE", `"${digest}" is not a digest`, { fix: FIX });
	const { registry, path } = splitRegistry(name);
	const colon = path.indexOf(":", path.lastIndexOf("/") + 1);
	const repository = colon < 0 ? path : path.slice(0, colon);
	const tag = colon < 0 ? "latest" : path.slice(colon + 1);
	if (!isRegistry(registry) || !isRepository(repository) || !/^\w[\w.-]{0,127}$/.test(tag)) throw notAName(text);
	return {
		registry,
		repository,
		tag,
		digest
	};
}
const formatRepository = ({ registry, repository }) => `${registry}/${repository}`;
const sameReference = (a, b) => fullReference(a) === fullReference(b);
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
	return {
		registry,
		path: registry === "docker.io" && !rest.includes("/") ? `library/${rest}` : rest
	};
}
const MAX_NAME_LENGTH = 255;
const HOST = /^(?:[a-z0-9]|[a-z0-9][a-z0-9-]*[a-z0-9])$/i;
const PATH_PART = /^[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*$/;
function isRegistry(text) {
	const host = text.replace(/:\d{1,5}$/, "");
	return /^\[[a-f0-9:.]+\]$/i.test(host) || text.length <= MAX_NAME_LENGTH && host.split(".").every(isHostPart);
}
const isHostPart = (part) => HOST.test(part);
const isRepository = (text) => text.length <= MAX_NAME_LENGTH && text.split("/").every((part) => PATH_PART.test(part));
const FIX = "write a name like \"alpine:3.20\", \"ghcr.io/org/app:main\" or \"localhost:5000/app@sha256:\u2026\"";
function notAName(text) {
	const hint = /[A-Z]/.test(text) ? ", in lower case" : "";
	return new GateError("USAGE", `"${text}" is not the name of an image in a registry`, { fix: FIX + hint });
}
const withCredentials = (text) => new GateError("USAGE", "credentials do not belong in the name of an image", {
	where: `registry:***${text.slice(text.lastIndexOf("@", text.lastIndexOf("/")))}`,
	fix: "take them out and log in: docker login REGISTRY"
});
//#endregion
//#region src/sources/select-image.ts
const MAX_LISTED = 20;
function selectImage(images, select) {
	const chosen = select === void 0 ? images : images.filter((image) => isNamed(image, select));
	if (chosen.length === 1) return chosen[0];
	const list = listOf(images);
	if (chosen.length > 1) {
		const first = images[0]?.references[0] ?? images[0]?.digests[0] ?? "REF";
		throw new GateError("SOURCE_AMBIGUOUS", `the archive holds ${images.length} images:\n${list}`, { fix: `pick one, for example with --select ${first}` });
	}
	throw new GateError("IMAGE_NOT_SELECTED", `no image in the archive is called "${select}"; there ${images.length === 1 ? "is" : "are"}:\n${list}`, { fix: "give --select one of these, or the start of a digest" });
}
function listOf(images) {
	const names = images.map(({ references, digests }) => references[0] ?? digests[0] ?? "an image without a name");
	return (names.length > MAX_LISTED ? [...names.slice(0, MAX_LISTED), `and ${names.length - MAX_LISTED} more`] : names).map((name) => `  ${name}`).join("\n");
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
	return new GateError("IMAGE_NOT_SELECTED", `there is no image for ${formatPlatform(wanted)}, only for ${[...there].join(", ")}`, { fix: "give --platform one of these, or leave it out" });
}
//#endregion
//#region src/sources/archive/docker-archive.ts
const MAX_IMAGES = 1e3;
async function imagesOfDockerArchive(store, fileName, context) {
	const archived = parseManifestJson(await manifestJson(store));
	const digests = await configDigests(store, archived);
	const chosen = selectImage(archived.map((image) => ({
		...image,
		digests: [digests.get(image.configName)]
	})), context.select);
	const config = await store.document(chosen.configName);
	const { platform, diffIds } = parseConfig(config);
	choosePlatforms([{ platform }], context.platform);
	const documents = {
		name: chosen.references[0] ?? (0, node_path.basename)(fileName),
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
	return [{
		name: context.name ?? documents.name,
		platform: formatPlatform(platform),
		diffIds,
		read: () => assembleImage(store, documents, context)
	}];
}
async function manifestJson(store) {
	if (store.sizeOf("manifest.json") !== void 0) return store.document("manifest.json");
	if (store.sizeOf("index.json") !== void 0) throw new GateError("IMAGE_CORRUPT", "there is no manifest.json in it, but an index.json: it is an OCI archive", { fix: "write oci-archive: in place of docker-archive:" });
	const isLegacy = store.sizeOf("repositories") !== void 0;
	throw new GateError("IMAGE_CORRUPT", isLegacy ? "it has no manifest.json, only the form docker wrote before version 1.10 (2016)" : "it has no manifest.json: it is no image archive, or was cut short", { fix: isLegacy ? "load it into an engine and save it again" : "make it with docker save -o FILE IMAGE; docker export and tar write no image" });
}
async function configDigests(store, images) {
	const digests = new Map();
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
	if (isSkopeoManifest(value)) throw skopeoFolder();
	if (!Array.isArray(value) || value.length === 0) throw broken("lists no image");
	if (value.length > MAX_IMAGES) throw new GateError("LIMIT_EXCEEDED", `manifest.json lists ${value.length} images; at most ${MAX_IMAGES} are read`);
	return value.map((entry) => {
		if (!isRecord(entry) || typeof entry.Config !== "string") throw broken("holds a broken entry");
		const layerNames = entry.Layers === null ? [] : entry.Layers;
		if (!isTexts(layerNames)) throw broken("holds a broken entry");
		const references = isTexts(entry.RepoTags) ? entry.RepoTags : [];
		return {
			configName: entry.Config,
			layerNames,
			references
		};
	});
}
const isTexts = (value) => Array.isArray(value) && value.length <= 4096 && value.every((item) => typeof item === "string");
//#endregion
//#region src/sources/attestation.ts
const attestedDigest = ({ annotations }) => annotations["vnd.docker.reference.digest"];
async function withAttestation(image, store, attestation) {
	if (attestation === void 0) return image;
	try {
		return withProvenance(image, await readProvenance(store, attestation));
	} catch (error) {
		if (!(error instanceof GateError)) throw error;
		const notice = `the builder's record is not used to find Dockerfile lines: ${error.message}`;
		return {
			...image,
			notices: [...image.notices, notice]
		};
	}
}
const withProvenance = (image, provenance) => image.origins === void 0 ? image : {
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
	const name = blobPath(digest);
	if (store.sizeOf(name) === void 0) return null;
	const bytes = await store.document(name);
	checkDigest(bytes, digest, what);
	return bytes;
}
//#endregion
//#region src/sources/layout/oci-layout.ts
const MAX_DEPTH = 8;
const MAX_MANIFESTS = 1e3;
const MAX_TOLD = 10;
const NOT_HERE = "listed, but not here";
const ATTESTATION = "an attestation, not an image";
async function imagesOfOciLayout(store, fileName, context) {
	if (store.sizeOf("index.json") === void 0) throw await notALayout(store);
	const index = parseIndexOrManifest(await store.document("index.json"), "index.json");
	if (index.kind !== "index") throw new GateError("IMAGE_CORRUPT", "index.json is no image index");
	const isAsPushed = store.sizeOf("manifest.json") === void 0 ? true : null;
	return imagesOfDescriptors(store, index.manifests, {
		fileName,
		isAsPushed
	}, context);
}
async function notALayout(store) {
	if (store.sizeOf("manifest.json") === void 0) return new GateError("IMAGE_CORRUPT", "it has no index.json: it is no OCI layout, or was cut short", { fix: "check what made it: skopeo copy, buildctl and docker buildx build with type=oci write layouts" });
	if (isSkopeoManifest(parsed(await store.document("manifest.json")))) return skopeoFolder();
	return new GateError("IMAGE_CORRUPT", "it has no index.json, but a manifest.json: it is a docker archive", { fix: "name it as docker-archive:FILE" });
}
function parsed(bytes) {
	try {
		return JSON.parse(new TextDecoder().decode(bytes));
	} catch {
		return;
	}
}
async function imagesOfDescriptors(store, descriptors, traits, context) {
	const walk = new LayoutWalk(store, context.platform);
	const roots = [];
	for (const descriptor of descriptors) {
		const images = await walk.images(descriptor, 0);
		if (images.length > 0) roots.push({
			references: referencesOf(descriptor),
			digests: [descriptor.digest, ...images.map(({ descriptor: { digest } }) => digest)],
			images
		});
	}
	if (roots.length === 0) throw walk.nothingFound();
	const root = selectImage(mergeRoots(roots), context.select);
	return choosePlatforms(root.images, context.platform).map((image) => found(store, image, walk.attestationOf(image), {
		...traits,
		fileName: nameOf(root, traits.fileName)
	}, context));
}
function nameOf({ references: [reference] }, fileName) {
	if (reference === void 0) return (0, node_path.basename)(fileName);
	return /[/:]/.test(reference) ? reference : `${(0, node_path.basename)(fileName)}:${reference}`;
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
		...isFar && { describe: () => describeImage$1(documents, context, `${store.readBy}, manifest only`) }
	};
}
var LayoutWalk = class {
	#store;
	#platform;
	#passedOver = new Map();
	#otherPlatforms = new Set();
	#documents = new Map();
	#attestations = new Map();
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
		if (isSchema1Type(descriptor.mediaType)) return this.#passOver(descriptor, "a Docker schema 1 manifest, a format of before 2016");
		if (this.#store.sizeOf(blobPath(descriptor.digest)) === void 0) return this.#passOver(descriptor, NOT_HERE);
		if (depth > MAX_DEPTH) throw new GateError("LIMIT_EXCEEDED", `indexes are nested more than ${MAX_DEPTH} deep`);
		if (++this.#manifests > MAX_MANIFESTS) throw new GateError("LIMIT_EXCEEDED", `there are more than ${MAX_MANIFESTS} manifests`);
		const bytes = await this.#document(descriptor, "the manifest");
		if (bytes === void 0) return this.#passOver(descriptor, NOT_HERE);
		const document = parseIndexOrManifest(bytes, shortDigest(descriptor.digest));
		if (document.kind === "manifest") return this.#image(descriptor, document);
		const nested = [];
		for (const child of document.manifests) if (this.#isWanted(child)) nested.push(...await this.images(child, depth + 1));
		return nested;
	}
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
		if (this.#platform !== void 0 && isNoneForIt && this.#otherPlatforms.size > 0) return noSuchPlatform(this.#platform, this.#otherPlatforms);
		const lines = [...this.#passedOver.keys()];
		const list = (lines.length > MAX_TOLD ? [...lines.slice(0, MAX_TOLD), `and ${lines.length - MAX_TOLD} more`] : lines).map((line) => `\n  ${line}`).join("");
		return new GateError("IMAGE_UNSUPPORTED", `it holds no image that can be measured${list ? `:${list}` : ""}`, { fix: "check what was saved or exported into it" });
	}
	async #image(descriptor, manifest) {
		const other = artifactKind(manifest);
		if (other !== void 0) return this.#passOver(descriptor, other);
		const config = await this.#document(manifest.config, "the image config");
		if (config === void 0) return this.#passOver(descriptor, NOT_HERE);
		const { platform } = parseConfig(config);
		return [{
			descriptor,
			manifest,
			config,
			platform: platform.os === "unknown" ? descriptor.platform ?? platform : platform
		}];
	}
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
	if (!(isConfigType(config.mediaType) || config.mediaType === "" || layers.some(({ mediaType }) => isLayerType(mediaType)))) return `an artifact (${config.mediaType}), not an image`;
	const odd = layers.find(({ mediaType }) => mediaType !== "" && !isLayerType(mediaType) && !isEncryptedType(mediaType));
	return odd && `an artifact with a layer of type ${odd.mediaType}, not an image`;
}
function referencesOf({ annotations }) {
	return ["io.containerd.image.name", "org.opencontainers.image.ref.name"].flatMap((name) => annotations[name] ? [annotations[name]] : []);
}
function mergeRoots(roots) {
	const merged = [];
	for (const root of roots) {
		const at = merged.findIndex((other) => isSameImage(root, other));
		const other = merged[at];
		if (other === void 0) merged.push(root);
		else merged[at] = joined(other, root);
	}
	return merged;
}
function isSameImage(a, b) {
	if (a.digests[0] === b.digests[0]) return true;
	if (a.references[0] !== b.references[0]) return false;
	return new Set([...a.images, ...b.images].map(({ platform }) => formatPlatform(platform))).size === a.images.length + b.images.length;
}
function joined(a, b) {
	const isRepeated = a.digests[0] === b.digests[0];
	return {
		references: [...new Set([...a.references, ...b.references])],
		digests: [...new Set([...a.digests, ...b.digests])],
		images: isRepeated ? a.images : [...a.images, ...b.images]
	};
}
//#endregion
//#region src/sources/open.ts
const SCHEMES = [
	"docker",
	"podman",
	"docker-archive",
	"oci-archive",
	"oci-dir",
	"registry",
	"archive"
];
const ALIASES = {
	oci: "oci-dir",
	"docker-daemon": "docker",
	"docker-tar": "docker-archive"
};
const LOOKS_LIKE_ARCHIVE = /\.(?:tar|tgz|tzst|tar\.(?:gz|zst))$/i;
function parseSource(text, exists = node_fs.existsSync) {
	const match = /^([a-z][a-z-]*):(?:\/\/)?(.*)$/s.exec(text);
	const scheme = match?.[1] ?? "";
	const known = ALIASES[scheme] ?? SCHEMES.find((name) => name === scheme);
	if (match && known && known !== "archive") return withTarget({
		scheme: known,
		target: match[2] ?? ""
	}, text);
	return bareWord(text, exists);
}
const TARGETS = {
	docker: "NAME",
	podman: "NAME",
	"docker-archive": "FILE",
	"oci-archive": "FILE",
	"oci-dir": "DIR",
	registry: "REF",
	archive: "FILE"
};
function withTarget(spec, text) {
	const { scheme, target } = spec;
	if (target === "") throw new GateError("USAGE", `"${text}" names nothing`, { fix: `write ${text}${TARGETS[scheme]}` });
	if (scheme === "registry") return notAnEnginesImage(spec, text);
	if (TARGETS[scheme] !== "NAME" || !/^[./]/.test(target)) return spec;
	throw new GateError("USAGE", "this is a path, not the name of an image", {
		where: text,
		fix: `for an archive write docker-archive:${target}, for an image a name like "app" or "team/app:1.2"`
	});
}
function notAnEnginesImage(spec, text) {
	if (!/^registry:(?:\d[\d.]*$|latest$|\d+\/)/.test(text)) return spec;
	throw new GateError("SOURCE_AMBIGUOUS", `"${text}" ${`could be an image of the engine called so, or "${spec.target}" in a registry`}`, { fix: `write docker:${text} for the first, registry://${spec.target} for the second` });
}
function bareWord(text, exists) {
	if (text === "") throw new GateError("USAGE", "an empty source", { fix: "name an image or an archive" });
	if (/^(?:[./]|-$)/.test(text)) return {
		scheme: "archive",
		target: text
	};
	if (LOOKS_LIKE_ARCHIVE.test(text)) {
		if (exists(text)) return {
			scheme: "archive",
			target: text
		};
		throw new GateError("SOURCE_NOT_FOUND", "no such file", {
			where: text,
			fix: `check the path; if it is an image of an engine, write docker:${text}`
		});
	}
	if (exists(text)) throw new GateError("SOURCE_AMBIGUOUS", `"${text}" could be the file here or an image of the engine`, { fix: `write ./${text} for the file, docker:${text} for the image` });
	return {
		scheme: "docker",
		target: text
	};
}
async function openSource(context) {
	try {
		const { scheme, target } = parseSource(context.source);
		return await OPEN[scheme](target, context);
	} catch (error) {
		throw located(error, context.source);
	}
}
const OPEN = {
	docker: async (name, context) => (await Promise.resolve().then(() => require("./engines.js"))).openDocker(name, context),
	podman: async (name, context) => (await Promise.resolve().then(() => require("./engines.js"))).openPodman(name, context),
	"docker-archive": async (path, context) => fromStore(await openArchive(path, context), path, context, imagesOfDockerArchive),
	"oci-archive": async (path, context) => fromStore(await openArchive(path, context), path, context, imagesOfOciLayout),
	"oci-dir": async (path, context) => fromStore(openLayoutFolder(path), path, context, imagesOfOciLayout),
	registry: async (reference, context) => (await Promise.resolve().then(() => require("./open-registry.js"))).openRegistry(reference, context),
	archive: async (path, context) => path !== "-" && isFolder(path) ? fromStore(openLayoutFolder(path), path, context, imagesOfFolder) : fromStore(await openArchive(path, context), path, context, imagesOfEither)
};
function imagesOfEither(store, path, context) {
	return store.sizeOf("manifest.json") === void 0 && store.sizeOf("index.json") !== void 0 ? imagesOfOciLayout(store, path, context) : imagesOfDockerArchive(store, path, context);
}
function imagesOfFolder(store, path, context) {
	if (["manifest.json", "index.json"].some((name) => store.sizeOf(name) !== void 0)) return imagesOfEither(store, path, context);
	throw new GateError("IMAGE_CORRUPT", "this folder holds no image: it has no index.json and no manifest.json", { fix: `to build an image from it, write --build ${path}; of an OCI layout name the folder that holds index.json` });
}
function isFolder(path) {
	try {
		return (0, node_fs.statSync)(path).isDirectory();
	} catch {
		return false;
	}
}
async function fromStore(store, path, context, find) {
	try {
		return {
			images: await find(store, path, context),
			notices: [],
			close: store.close
		};
	} catch (error) {
		store.close();
		throw error;
	}
}
//#endregion
//#region src/version.ts
const VERSION = "0.1.0";
//#endregion
//#region src/gate/find-base.ts
function baseFinder(budget, host) {
	const known = new Map();
	return async (image) => {
		const source = budget?.images.get(image.name)?.base ?? budget?.base ?? null;
		if (source === null) return image;
		const key = `${source}\n${formatPlatform(image.platform)}`;
		const base = known.get(key) ?? openBase(source, image.platform, host);
		known.set(key, base);
		const found = baseOf(image, source, await base);
		if (typeof found !== "string") return {
			...image,
			base: found
		};
		return {
			...image,
			notices: [...image.notices, `${found}${fallback(image.base)}`]
		};
	};
}
async function openBase(source, platform, host) {
	if (source === "scratch") return [];
	const { readBaseLayers } = await Promise.resolve().then(() => require("./base-image.js"));
	try {
		return await readBaseLayers(source, platform, host);
	} catch (error) {
		if (error instanceof GateError && error.exitCode === 3 && !host.signal.aborted) return error;
		throw error;
	}
}
function baseOf({ layers }, source, base) {
	if (base instanceof GateError) return `the base image ${source} could not be read: ${base.message}`;
	if (!(base.length <= layers.length && base.every((id, i) => id !== null && id === layers[i]?.diffId))) return `the image does not begin with the layers of its base image ${source}`;
	return {
		name: source,
		digest: null,
		layerCount: base.length,
		by: "budget",
		certainty: "exact"
	};
}
const fallback = (base) => base === void 0 ? "; own layers are not measured" : `; own layers are taken to begin after the lowest ${base.layerCount}, as its history looks`;
//#endregion
//#region src/gate/run.ts
async function run(request, host, circumstances = {}) {
	const { limits = await readLimits(request, host), context, loosened } = circumstances;
	const compare = await requestedComparison(request, limits, host) ?? circumstances.compare;
	const measured = await measureRequest(request, limits, host, compare !== void 0);
	return overridden({
		...limits,
		images: compare === void 0 ? measured.images : compare(measured.images),
		notices: [...measured.notices, ...circumstances.notices ?? []],
		now: host.now(),
		toolVersion: VERSION,
		run: context,
		loosened
	}, circumstances.askOverride);
}
async function overridden(given, ask) {
	const report = judgeReport(given);
	const label = given.budget?.overrideLabel ?? null;
	if (ask === void 0 || label === null || !hasFailedGrowth(report)) return report;
	const answer = await ask(label);
	if (answer === void 0) return report;
	return "reason" in answer ? {
		...report,
		notices: [...report.notices, answer.reason]
	} : judgeReport({
		...given,
		overriddenBy: answer
	});
}
const requestedComparison = (request, limits, host) => request.isComparedWithBuild === true ? buildComparison(void 0, request, limits, host) : readBaseline(request, limits, host);
async function measureRequest(request, limits, host, isCompared) {
	const needs = budgetNeeds(limits.budget, limits.flags);
	const findBase = baseFinder(limits.budget, host);
	const withTree = request.withTree || needs.tree || isCompared;
	const measuring = {
		request,
		needs,
		findBase,
		dockerfile: request.dockerfile === void 0 ? void 0 : readDockerfile(request.dockerfile, host),
		withTree,
		host
	};
	const images = [];
	const notices = [];
	for (const job of jobsOf(request, limits.budget)) {
		const measured = await measureJob(job, measuring);
		images.push(...measured.images);
		notices.push(...measured.notices);
	}
	return {
		images,
		notices
	};
}
async function readBaseline({ baselines = [], platform }, limits, host) {
	if (baselines.length === 0) return void 0;
	const { openBaseline, compareWithBaseline } = await Promise.resolve().then(() => require("./baseline.js")).then((n) => n.baseline_exports);
	const baseline = await openBaseline(baselines, measurer(platform, limits, host));
	return (images) => compareWithBaseline(images, baseline);
}
async function buildComparison(findStart, request, limits, host) {
	const [{ buildBaseline }, { compareWithBaseline }] = await Promise.all([Promise.resolve().then(() => require("./build.js")), Promise.resolve().then(() => require("./baseline.js")).then((n) => n.baseline_exports)]);
	const baseline = await buildBaseline(findStart, request, limits, host, measureRequest);
	return (images) => compareWithBaseline(images, baseline);
}
function measurer(platform, limits, host) {
	const measuring = {
		request: {
			platform,
			select: void 0,
			verify: false
		},
		needs: budgetNeeds(limits.budget, limits.flags),
		findBase: baseFinder(limits.budget, host),
		dockerfile: void 0,
		withTree: true,
		host
	};
	return async ({ name, source }) => (await measureJob(sourceJob(name, source), measuring)).images;
}
async function readLimits(request, host) {
	const file = await readBudgetFile(request.budgetPath, host);
	return {
		budget: file && (await Promise.resolve().then(() => require("./parse-budget.js")).then((n) => n.parse_budget_exports)).parseBudget(file),
		flags: parseRuleFlags(request.ruleFlags)
	};
}
function jobsOf(request, budget) {
	if (request.build !== void 0) return [buildJob(void 0, request.build)];
	if (request.images.length > 0) return request.images.map(({ name, source }) => sourceJob(name, source));
	const listed = [...budget?.images ?? []].flatMap(([name, { image, build }]) => {
		if (build !== null) return [buildJob(name, fromRecipe(build, request.platform))];
		return image === null ? [] : [sourceJob(name, image)];
	});
	if (listed.length > 0) return listed;
	throw new GateError("USAGE", "there is nothing to check", { fix: "name an image, for example: plimsoll check docker:app:latest; or list images in the budget" });
}
const sourceJob = (name, source) => ({
	name,
	source,
	open: openSource
});
function buildJob(name, build) {
	const source = `build:${build.folder}`;
	const open = async (context) => {
		const { openBuild } = await Promise.resolve().then(() => require("./engines.js"));
		return openBuild({
			...build,
			onLog: context.host.log
		}, context);
	};
	return {
		name,
		source,
		open
	};
}
function fromRecipe(recipe, wanted) {
	const { context, file, target, args } = recipe;
	const platform = wanted === void 0 ? recipe.platform : formatPlatform(wanted);
	return {
		folder: context,
		file: file ?? void 0,
		target: target ?? void 0,
		buildArgs: Object.entries(args).map(([key, value]) => `${key}=${value}`),
		secrets: [],
		platforms: platform === null ? [] : [platform]
	};
}
async function measureJob(job, measuring) {
	const { needs, host } = measuring;
	const { platform, select, verify, withFiles = false } = measuring.request;
	const context = {
		source: job.source,
		name: job.name,
		platform,
		select,
		verify,
		estimate: needs.estimate,
		keepDatabases: measuring.withTree,
		host
	};
	let opened;
	try {
		opened = await job.open(context);
	} catch (error) {
		return {
			images: [unmeasured({
				name: job.name ?? job.source,
				platform: ""
			}, error, job.source)],
			notices: []
		};
	}
	try {
		const images = [];
		const { built } = opened;
		const hints = {
			dockerfile: built === void 0 ? measuring.dockerfile : built.dockerfile,
			built,
			find: (name) => findDockerfile(name, host)
		};
		const isManifestEnough = !needs.files && !needs.tree && !verify && !withFiles;
		for (const found of opened.images) images.push(isManifestEnough && found.describe ? await describeImage(found.describe, found, job, measuring) : await measureImage(found, job, hints, measuring));
		return {
			images,
			notices: opened.notices
		};
	} finally {
		await opened.close();
	}
}
async function measureImage(found, job, hints, { findBase, withTree }) {
	try {
		const image = await findBase(await found.read());
		const merged = mergeImage(image);
		const same = await image.sameContent(merged.pairs);
		const traced = await traceImage(image, hints);
		const { facts, evidence } = examineImage(image, merged, same, {
			withTree,
			lines: traced.lines
		});
		const notices = [
			...image.notices,
			...merged.notices,
			...traced.notices
		];
		return {
			key: facts.key,
			facts,
			advice: advise(facts, evidence),
			notices
		};
	} catch (error) {
		return unmeasured({
			name: found.name,
			platform: found.platform
		}, error, job.source);
	}
}
async function traceImage(image, hints) {
	if (hints.dockerfile === void 0 && !image.origins?.provenance) return {
		lines: [],
		notices: []
	};
	const { traceLayers } = await Promise.resolve().then(() => require("./trace-layers.js"));
	return traceLayers(image, hints);
}
async function describeImage(describe, found, job, { findBase, withTree }) {
	try {
		const image = withTree ? await findBase(describe()) : describe();
		const manifest = manifestFacts(image);
		return {
			key: manifest.key,
			manifest,
			notices: image.notices
		};
	} catch (error) {
		return unmeasured({
			name: found.name,
			platform: found.platform
		}, error, job.source);
	}
}
function unmeasured(key, error, source) {
	const failure = located(error, source);
	if (!(failure instanceof GateError && failure.exitCode === 3)) throw failure;
	const { code, message, where, fix } = failure;
	return {
		key,
		error: {
			code,
			message,
			...where !== void 0 && { where },
			...fix !== void 0 && { fix }
		},
		notices: []
	};
}
//#endregion
//#region src/report/comment.ts
const MOST_CHARS = 65e3;
function renderComment(report, { maxChars = MOST_CHARS } = {}) {
	return fullestFitting(markdownVersions(inertReport(report), FULL), maxChars, countChars);
}
const FULL = {
	rows: 5,
	moreRows: 10,
	isWhole: false,
	blocks: 20,
	overviewRows: 100
};
function isWorthAComment({ verdict, images, budget }) {
	const { loosened = [] } = budget;
	const isNews = images.length === 0 || loosened.length > 0 || images.some(needsLooking) || images.some(hasChangedMuch);
	return verdict !== "pass" || isNews || images.some(isUnguarded);
}
const NOTABLE_RATIO = .01;
const NOTABLE_BYTES = 1e7;
function hasChangedMuch({ comparison, manifestComparison }) {
	const { growthBytes = 0, growthRatio = null } = comparison?.measures ?? pullGrowth(manifestComparison);
	return Math.abs(growthBytes) >= NOTABLE_BYTES || Math.abs(growthRatio ?? 0) >= NOTABLE_RATIO;
}
function pullGrowth(comparison) {
	if (comparison === void 0) return {};
	return {
		growthBytes: comparison.measures.pullGrowthBytes ?? 0,
		growthRatio: pullGrowthRatio(comparison)
	};
}
//#endregion
//#region src/budget/image-name.ts
const IMAGE_NAME = "[A-Za-z0-9][A-Za-z0-9._-]*";
//#endregion
//#region src/gate/named-sources.ts
function namedSources(texts) {
	const sources = texts.map(namedSource);
	const names = sources.flatMap(({ name }) => name ?? []);
	const twice = names.find((name, index) => names.indexOf(name) < index);
	if (twice === void 0) return sources;
	throw new GateError("USAGE", `the name ${twice} is given to two images`, { fix: "give each image a name of its own: NAME=SOURCE" });
}
const NAMED = new RegExp(`^(${IMAGE_NAME})=(.+)$`, "s");
function namedSource(text) {
	const match = NAMED.exec(text);
	return match ? {
		name: match[1],
		source: match[2]
	} : {
		name: void 0,
		source: text
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
function parseBaselineMode(texts, fallback) {
	if (texts.length === 0) return { kind: fallback };
	const word = WORDS.find((one) => texts.includes(one));
	if (word === void 0) return {
		kind: "sources",
		sources: namedSources(texts)
	};
	if (texts.length === 1) return { kind: word };
	throw new GateError("USAGE", `the baseline ${word} stands alone`, { fix: `leave out all but ${word}, or leave it out` });
}
//#endregion
//#region src/gate/time.ts
const UNIT_MS = {
	ms: 1,
	s: 1e3,
	m: 6e4,
	h: 36e5,
	"": 1e3
};
function parseTimeMs(text) {
	const match = /^(\d+(?:\.\d+)?)\s*(ms|s|m|h|)$/.exec(text);
	const ms = match ? Number(match[1]) * UNIT_MS[match[2]] : 0;
	return ms < 1 || ms > 2 ** 31 - 1 ? void 0 : ms;
}
//#endregion
Object.defineProperty(exports, "BUDGET_NAMES", {
	enumerable: true,
	get: function() {
		return BUDGET_NAMES;
	}
});
Object.defineProperty(exports, "CHANGES", {
	enumerable: true,
	get: function() {
		return CHANGES;
	}
});
Object.defineProperty(exports, "ECOSYSTEMS", {
	enumerable: true,
	get: function() {
		return ECOSYSTEMS;
	}
});
Object.defineProperty(exports, "EXIT", {
	enumerable: true,
	get: function() {
		return EXIT;
	}
});
Object.defineProperty(exports, "GateError", {
	enumerable: true,
	get: function() {
		return GateError;
	}
});
Object.defineProperty(exports, "HASH_FACTOR", {
	enumerable: true,
	get: function() {
		return HASH_FACTOR;
	}
});
Object.defineProperty(exports, "HASH_START", {
	enumerable: true,
	get: function() {
		return HASH_START;
	}
});
Object.defineProperty(exports, "IMAGE_NAME", {
	enumerable: true,
	get: function() {
		return IMAGE_NAME;
	}
});
Object.defineProperty(exports, "MAX_DOCKERFILE_BYTES", {
	enumerable: true,
	get: function() {
		return MAX_DOCKERFILE_BYTES;
	}
});
Object.defineProperty(exports, "MAX_DOCUMENT_BYTES", {
	enumerable: true,
	get: function() {
		return MAX_DOCUMENT_BYTES;
	}
});
Object.defineProperty(exports, "MOST_BUDGET_BYTES", {
	enumerable: true,
	get: function() {
		return MOST_BUDGET_BYTES;
	}
});
Object.defineProperty(exports, "PATH_BYTES_RULE", {
	enumerable: true,
	get: function() {
		return PATH_BYTES_RULE;
	}
});
Object.defineProperty(exports, "PATH_GROWTH_RULE", {
	enumerable: true,
	get: function() {
		return PATH_GROWTH_RULE;
	}
});
Object.defineProperty(exports, "RULES", {
	enumerable: true,
	get: function() {
		return RULES;
	}
});
Object.defineProperty(exports, "TarScan", {
	enumerable: true,
	get: function() {
		return TarScan;
	}
});
Object.defineProperty(exports, "VERSION", {
	enumerable: true,
	get: function() {
		return VERSION;
	}
});
Object.defineProperty(exports, "absent", {
	enumerable: true,
	get: function() {
		return absent;
	}
});
Object.defineProperty(exports, "adviceWords", {
	enumerable: true,
	get: function() {
		return adviceWords;
	}
});
Object.defineProperty(exports, "alignColumns", {
	enumerable: true,
	get: function() {
		return alignColumns;
	}
});
Object.defineProperty(exports, "asGateError", {
	enumerable: true,
	get: function() {
		return asGateError;
	}
});
Object.defineProperty(exports, "assembleImage", {
	enumerable: true,
	get: function() {
		return assembleImage;
	}
});
Object.defineProperty(exports, "blobPath", {
	enumerable: true,
	get: function() {
		return blobPath;
	}
});
Object.defineProperty(exports, "budgetFileOf", {
	enumerable: true,
	get: function() {
		return budgetFileOf;
	}
});
Object.defineProperty(exports, "buildComparison", {
	enumerable: true,
	get: function() {
		return buildComparison;
	}
});
Object.defineProperty(exports, "checkDigest", {
	enumerable: true,
	get: function() {
		return checkDigest;
	}
});
Object.defineProperty(exports, "checkDocumentSize", {
	enumerable: true,
	get: function() {
		return checkDocumentSize;
	}
});
Object.defineProperty(exports, "choosePlatforms", {
	enumerable: true,
	get: function() {
		return choosePlatforms;
	}
});
Object.defineProperty(exports, "closest", {
	enumerable: true,
	get: function() {
		return closest;
	}
});
Object.defineProperty(exports, "code", {
	enumerable: true,
	get: function() {
		return code;
	}
});
Object.defineProperty(exports, "comesBeforeWarning", {
	enumerable: true,
	get: function() {
		return comesBeforeWarning;
	}
});
Object.defineProperty(exports, "commandStart", {
	enumerable: true,
	get: function() {
		return commandStart;
	}
});
Object.defineProperty(exports, "comparisonBlocks", {
	enumerable: true,
	get: function() {
		return comparisonBlocks;
	}
});
Object.defineProperty(exports, "comparisonSections", {
	enumerable: true,
	get: function() {
		return comparisonSections;
	}
});
Object.defineProperty(exports, "compileGlob", {
	enumerable: true,
	get: function() {
		return compileGlob;
	}
});
Object.defineProperty(exports, "complain", {
	enumerable: true,
	get: function() {
		return complain;
	}
});
Object.defineProperty(exports, "corrupt", {
	enumerable: true,
	get: function() {
		return corrupt;
	}
});
Object.defineProperty(exports, "costOf", {
	enumerable: true,
	get: function() {
		return costOf;
	}
});
Object.defineProperty(exports, "countBytes", {
	enumerable: true,
	get: function() {
		return countBytes;
	}
});
Object.defineProperty(exports, "countChars", {
	enumerable: true,
	get: function() {
		return countChars;
	}
});
Object.defineProperty(exports, "cutEnd", {
	enumerable: true,
	get: function() {
		return cutEnd;
	}
});
Object.defineProperty(exports, "decompress", {
	enumerable: true,
	get: function() {
		return decompress;
	}
});
Object.defineProperty(exports, "describeFinding", {
	enumerable: true,
	get: function() {
		return describeFinding;
	}
});
Object.defineProperty(exports, "displayWidth", {
	enumerable: true,
	get: function() {
		return displayWidth;
	}
});
Object.defineProperty(exports, "editDistance", {
	enumerable: true,
	get: function() {
		return editDistance;
	}
});
Object.defineProperty(exports, "entriesOf", {
	enumerable: true,
	get: function() {
		return entriesOf;
	}
});
Object.defineProperty(exports, "exitCodeOf", {
	enumerable: true,
	get: function() {
		return exitCodeOf;
	}
});
Object.defineProperty(exports, "findBudgets", {
	enumerable: true,
	get: function() {
		return findBudgets;
	}
});
Object.defineProperty(exports, "findBuiltDockerfile", {
	enumerable: true,
	get: function() {
		return findBuiltDockerfile;
	}
});
Object.defineProperty(exports, "findReportPath", {
	enumerable: true,
	get: function() {
		return findReportPath;
	}
});
Object.defineProperty(exports, "findRule", {
	enumerable: true,
	get: function() {
		return findRule;
	}
});
Object.defineProperty(exports, "findingLine", {
	enumerable: true,
	get: function() {
		return findingLine;
	}
});
Object.defineProperty(exports, "folderStore", {
	enumerable: true,
	get: function() {
		return folderStore;
	}
});
Object.defineProperty(exports, "formatApart", {
	enumerable: true,
	get: function() {
		return formatApart;
	}
});
Object.defineProperty(exports, "formatBytes", {
	enumerable: true,
	get: function() {
		return formatBytes;
	}
});
Object.defineProperty(exports, "formatCount", {
	enumerable: true,
	get: function() {
		return formatCount;
	}
});
Object.defineProperty(exports, "formatPlatform", {
	enumerable: true,
	get: function() {
		return formatPlatform;
	}
});
Object.defineProperty(exports, "formatPlural", {
	enumerable: true,
	get: function() {
		return formatPlural;
	}
});
Object.defineProperty(exports, "formatRepository", {
	enumerable: true,
	get: function() {
		return formatRepository;
	}
});
Object.defineProperty(exports, "formatShare", {
	enumerable: true,
	get: function() {
		return formatShare;
	}
});
Object.defineProperty(exports, "fromAt", {
	enumerable: true,
	get: function() {
		return fromAt;
	}
});
Object.defineProperty(exports, "fullestFitting", {
	enumerable: true,
	get: function() {
		return fullestFitting;
	}
});
Object.defineProperty(exports, "grown", {
	enumerable: true,
	get: function() {
		return grown;
	}
});
Object.defineProperty(exports, "growthWords", {
	enumerable: true,
	get: function() {
		return growthWords;
	}
});
Object.defineProperty(exports, "headline", {
	enumerable: true,
	get: function() {
		return headline;
	}
});
Object.defineProperty(exports, "imageVerdict", {
	enumerable: true,
	get: function() {
		return imageVerdict;
	}
});
Object.defineProperty(exports, "imagesOfDescriptors", {
	enumerable: true,
	get: function() {
		return imagesOfDescriptors;
	}
});
Object.defineProperty(exports, "imagesOfDockerArchive", {
	enumerable: true,
	get: function() {
		return imagesOfDockerArchive;
	}
});
Object.defineProperty(exports, "imagesOfOciLayout", {
	enumerable: true,
	get: function() {
		return imagesOfOciLayout;
	}
});
Object.defineProperty(exports, "indent", {
	enumerable: true,
	get: function() {
		return indent;
	}
});
Object.defineProperty(exports, "inert", {
	enumerable: true,
	get: function() {
		return inert;
	}
});
Object.defineProperty(exports, "inertReport", {
	enumerable: true,
	get: function() {
		return inertReport;
	}
});
Object.defineProperty(exports, "isCommitSha", {
	enumerable: true,
	get: function() {
		return isCommitSha;
	}
});
Object.defineProperty(exports, "isDigest", {
	enumerable: true,
	get: function() {
		return isDigest;
	}
});
Object.defineProperty(exports, "isGrowth", {
	enumerable: true,
	get: function() {
		return isGrowth;
	}
});
Object.defineProperty(exports, "isInRepository", {
	enumerable: true,
	get: function() {
		return isInRepository;
	}
});
Object.defineProperty(exports, "isRecord", {
	enumerable: true,
	get: function() {
		return isRecord;
	}
});
Object.defineProperty(exports, "isUnguarded", {
	enumerable: true,
	get: function() {
		return isUnguarded;
	}
});
Object.defineProperty(exports, "isUrgent", {
	enumerable: true,
	get: function() {
		return isUrgent;
	}
});
Object.defineProperty(exports, "isWorthAComment", {
	enumerable: true,
	get: function() {
		return isWorthAComment;
	}
});
Object.defineProperty(exports, "itemsOf", {
	enumerable: true,
	get: function() {
		return itemsOf;
	}
});
Object.defineProperty(exports, "judgePaths", {
	enumerable: true,
	get: function() {
		return judgePaths;
	}
});
Object.defineProperty(exports, "judgeReport", {
	enumerable: true,
	get: function() {
		return judgeReport;
	}
});
Object.defineProperty(exports, "largestStored", {
	enumerable: true,
	get: function() {
		return largestStored;
	}
});
Object.defineProperty(exports, "lineWidth", {
	enumerable: true,
	get: function() {
		return lineWidth;
	}
});
Object.defineProperty(exports, "located", {
	enumerable: true,
	get: function() {
		return located;
	}
});
Object.defineProperty(exports, "looseningWords", {
	enumerable: true,
	get: function() {
		return looseningWords;
	}
});
Object.defineProperty(exports, "markdownMore", {
	enumerable: true,
	get: function() {
		return markdownMore;
	}
});
Object.defineProperty(exports, "markdownVersions", {
	enumerable: true,
	get: function() {
		return markdownVersions;
	}
});
Object.defineProperty(exports, "measurer", {
	enumerable: true,
	get: function() {
		return measurer;
	}
});
Object.defineProperty(exports, "messageOf", {
	enumerable: true,
	get: function() {
		return messageOf;
	}
});
Object.defineProperty(exports, "namedSources", {
	enumerable: true,
	get: function() {
		return namedSources;
	}
});
Object.defineProperty(exports, "nextSize", {
	enumerable: true,
	get: function() {
		return nextSize;
	}
});
Object.defineProperty(exports, "notCompared", {
	enumerable: true,
	get: function() {
		return notCompared;
	}
});
Object.defineProperty(exports, "openLayoutFolder", {
	enumerable: true,
	get: function() {
		return openLayoutFolder;
	}
});
Object.defineProperty(exports, "openScreen", {
	enumerable: true,
	get: function() {
		return openScreen;
	}
});
Object.defineProperty(exports, "openSource", {
	enumerable: true,
	get: function() {
		return openSource;
	}
});
Object.defineProperty(exports, "outgrownLimits", {
	enumerable: true,
	get: function() {
		return outgrownLimits;
	}
});
Object.defineProperty(exports, "paint", {
	enumerable: true,
	get: function() {
		return paint;
	}
});
Object.defineProperty(exports, "paragraph", {
	enumerable: true,
	get: function() {
		return paragraph;
	}
});
Object.defineProperty(exports, "parseBaselineMode", {
	enumerable: true,
	get: function() {
		return parseBaselineMode;
	}
});
Object.defineProperty(exports, "parseByteSize", {
	enumerable: true,
	get: function() {
		return parseByteSize;
	}
});
Object.defineProperty(exports, "parseConfig", {
	enumerable: true,
	get: function() {
		return parseConfig;
	}
});
Object.defineProperty(exports, "parseGlob", {
	enumerable: true,
	get: function() {
		return parseGlob;
	}
});
Object.defineProperty(exports, "parseIndexOrManifest", {
	enumerable: true,
	get: function() {
		return parseIndexOrManifest;
	}
});
Object.defineProperty(exports, "parsePlatform", {
	enumerable: true,
	get: function() {
		return parsePlatform;
	}
});
Object.defineProperty(exports, "parseReference", {
	enumerable: true,
	get: function() {
		return parseReference;
	}
});
Object.defineProperty(exports, "parseRuleFlags", {
	enumerable: true,
	get: function() {
		return parseRuleFlags;
	}
});
Object.defineProperty(exports, "parseTimeMs", {
	enumerable: true,
	get: function() {
		return parseTimeMs;
	}
});
Object.defineProperty(exports, "pointerTo", {
	enumerable: true,
	get: function() {
		return pointerTo;
	}
});
Object.defineProperty(exports, "prettyJson", {
	enumerable: true,
	get: function() {
		return prettyJson;
	}
});
Object.defineProperty(exports, "problemsError", {
	enumerable: true,
	get: function() {
		return problemsError;
	}
});
Object.defineProperty(exports, "prose", {
	enumerable: true,
	get: function() {
		return prose;
	}
});
Object.defineProperty(exports, "quoted", {
	enumerable: true,
	get: function() {
		return quoted;
	}
});
Object.defineProperty(exports, "readBaseline", {
	enumerable: true,
	get: function() {
		return readBaseline;
	}
});
Object.defineProperty(exports, "readBodies", {
	enumerable: true,
	get: function() {
		return readBodies;
	}
});
Object.defineProperty(exports, "readBudgetFile", {
	enumerable: true,
	get: function() {
		return readBudgetFile;
	}
});
Object.defineProperty(exports, "readLayerStream", {
	enumerable: true,
	get: function() {
		return readLayerStream;
	}
});
Object.defineProperty(exports, "readLimit", {
	enumerable: true,
	get: function() {
		return readLimit;
	}
});
Object.defineProperty(exports, "readLimits", {
	enumerable: true,
	get: function() {
		return readLimits;
	}
});
Object.defineProperty(exports, "readReportFile", {
	enumerable: true,
	get: function() {
		return readReportFile;
	}
});
Object.defineProperty(exports, "readRuleLimits", {
	enumerable: true,
	get: function() {
		return readRuleLimits;
	}
});
Object.defineProperty(exports, "renderComment", {
	enumerable: true,
	get: function() {
		return renderComment;
	}
});
Object.defineProperty(exports, "renderError", {
	enumerable: true,
	get: function() {
		return renderError;
	}
});
Object.defineProperty(exports, "renderJson", {
	enumerable: true,
	get: function() {
		return renderJson;
	}
});
Object.defineProperty(exports, "renderQuietMarkdown", {
	enumerable: true,
	get: function() {
		return renderQuietMarkdown;
	}
});
Object.defineProperty(exports, "renderTerminal", {
	enumerable: true,
	get: function() {
		return renderTerminal;
	}
});
Object.defineProperty(exports, "reportVerdict", {
	enumerable: true,
	get: function() {
		return reportVerdict;
	}
});
Object.defineProperty(exports, "roomyLimit", {
	enumerable: true,
	get: function() {
		return roomyLimit;
	}
});
Object.defineProperty(exports, "roundLimit", {
	enumerable: true,
	get: function() {
		return roundLimit;
	}
});
Object.defineProperty(exports, "rulesInForce", {
	enumerable: true,
	get: function() {
		return rulesInForce;
	}
});
Object.defineProperty(exports, "run", {
	enumerable: true,
	get: function() {
		return run;
	}
});
Object.defineProperty(exports, "sha256Of", {
	enumerable: true,
	get: function() {
		return sha256Of;
	}
});
Object.defineProperty(exports, "shortDigest", {
	enumerable: true,
	get: function() {
		return shortDigest;
	}
});
Object.defineProperty(exports, "shortenEnd", {
	enumerable: true,
	get: function() {
		return shortenEnd;
	}
});
Object.defineProperty(exports, "shortenMiddle", {
	enumerable: true,
	get: function() {
		return shortenMiddle;
	}
});
Object.defineProperty(exports, "span", {
	enumerable: true,
	get: function() {
		return span;
	}
});
Object.defineProperty(exports, "stack", {
	enumerable: true,
	get: function() {
		return stack;
	}
});
Object.defineProperty(exports, "stopOnSignals", {
	enumerable: true,
	get: function() {
		return stopOnSignals;
	}
});
Object.defineProperty(exports, "streamStore", {
	enumerable: true,
	get: function() {
		return streamStore;
	}
});
Object.defineProperty(exports, "table", {
	enumerable: true,
	get: function() {
		return table$1;
	}
});
Object.defineProperty(exports, "unusableBudget", {
	enumerable: true,
	get: function() {
		return unusableBudget;
	}
});
Object.defineProperty(exports, "unwritable", {
	enumerable: true,
	get: function() {
		return unwritable;
	}
});
Object.defineProperty(exports, "verdictLine", {
	enumerable: true,
	get: function() {
		return verdictLine;
	}
});
Object.defineProperty(exports, "waivableAs", {
	enumerable: true,
	get: function() {
		return waivableAs;
	}
});
Object.defineProperty(exports, "wastePath", {
	enumerable: true,
	get: function() {
		return wastePath;
	}
});
Object.defineProperty(exports, "wasteStory", {
	enumerable: true,
	get: function() {
		return wasteStory;
	}
});
Object.defineProperty(exports, "withProvenance", {
	enumerable: true,
	get: function() {
		return withProvenance;
	}
});
Object.defineProperty(exports, "worstFirst", {
	enumerable: true,
	get: function() {
		return worstFirst;
	}
});
Object.defineProperty(exports, "wrap", {
	enumerable: true,
	get: function() {
		return wrap;
	}
});
Object.defineProperty(exports, "writeBudgetFile", {
	enumerable: true,
	get: function() {
		return writeBudgetFile;
	}
});
Object.defineProperty(exports, "writeReportFile", {
	enumerable: true,
	get: function() {
		return writeReportFile;
	}
});
