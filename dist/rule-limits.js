import "./rolldown-runtime.js";
import { d as joinPointer, f as listEntries, l as addProblem, u as formatLocation } from "./effective-limits.js";
import { n as quote } from "./budget-problems.js";
import { t as findClosest } from "./closest.js";
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
	const multiple = parseUnit(text.slice(number.length));
	const digits = number.replaceAll(",", "");
	if (multiple === void 0 || !/^(?:\d+\.?\d*|\.\d+)$/.test(digits)) return void 0;
	const bytes = Number(digits) * multiple;
	return bytes < TOO_LARGE_BYTES ? Math.trunc(bytes) : void 0;
}
function parseUnit(unit) {
	const name = trimGo(unit).replaceAll("İ", "i").toLowerCase();
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
const DIGITS = String.raw`\d(?:_?\d)*`;
const HEX_DIGITS = "[0-9a-f](?:_?[0-9a-f])*";
const EXPONENT = `[+-]?${DIGITS}`;
const GO_DECIMAL = new RegExp(`^[+-]?(?:${DIGITS}\\.?(?:${DIGITS})?|\\.${DIGITS})(?:e${EXPONENT})?$`, "i");
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
	if (octal !== void 0) return applySign(sign, Number(`0o${octal}`));
	const [, otherSign, prefixed] = YAML_HEX_OR_BINARY.exec(plain) ?? [];
	if (prefixed !== void 0) return applySign(otherSign, Number(prefixed));
	const value = YAML_FLOAT.test(plain) ? Number(plain) : void 0;
	return Number.isFinite(value) ? value : void 0;
}
const applySign = (sign, value) => sign === "-" ? -value : value;
//#endregion
//#region src/budget/parse/limit-forms.ts
const BOUND = /(warn|fail)\s*[:=]\s*([^,;{}]*)/gi;
function suggestLimit({ unit }, text) {
	const addUnit = (limit) => unit === "bytes" && /^\d+$/.test(limit) ? `${limit}MB` : limit;
	if (/^\s*\{?\s*(?:warn|fail)\s*[:=]/i.test(text)) return `write { ${[...text.matchAll(BOUND)].map(([, bound = "", limit = ""]) => `${bound.toLowerCase()}: ${addUnit(limit.trim())}`).join(", ")} }`;
	if (/,\s*[A-Za-z]\w{3,}\s*[:=]/.test(text)) return "write each rule on its own";
	const [, compared] = /^\s*(?:[<>=≤≥]{1,2}|max|min|at (?:most|least)|up to)\s*(\d.*)$/i.exec(text) ?? [];
	if (compared !== void 0) return `write ${addUnit(compared.trim())}`;
	const [, limit, bound] = /^\s*(\S+(?: ?[A-Za-z]i?B)?)\s+\(?(warn|fail)\)?\s*$/i.exec(text) ?? [];
	return limit === void 0 ? void 0 : `write { ${bound?.toLowerCase()}: ${addUnit(limit)} }`;
}
//#endregion
//#region src/budget/parse/quantities.ts
const NUMBER = String.raw`(\d{1,12}(?:\.\d{1,9})?)`;
const RATE = new RegExp(`^${NUMBER}\\s*([kKMGT]?)(i?)(bps|bit/s|B/s)$`);
const SECONDS = new RegExp(`^${NUMBER}\\s*(ms|s|sec|m|min)$`);
const POWERS = [
	"",
	"K",
	"M",
	"G",
	"T"
];
const SECONDS_PER_UNIT = {
	ms: .001,
	s: 1,
	sec: 1,
	m: 60,
	min: 60
};
const LEAST_RATE = 1e3;
const MOST_RATE = 0x9184e72a000;
const MOST_SECONDS = 86400;
function readRate(text) {
	const [, number, prefix = "", binary, unit] = RATE.exec(text.trim()) ?? [];
	if (number === void 0 || binary === "i" && unit !== "B/s") return describeNoRate(text);
	const multiple = (binary === "i" ? 1024 : 1e3) ** POWERS.indexOf(prefix.toUpperCase());
	const value = Number(number) * multiple / (unit === "B/s" ? 1 : 8);
	return value >= LEAST_RATE && value <= MOST_RATE ? { value } : {
		message: "is out of range",
		hint: "write a rate from 8kbps to 80Tbps"
	};
}
function describeNoRate(text) {
	const [, number, prefix] = /^\s*(\d+(?:\.\d+)?)\s*([kmgt]?)(?:i?b?)(?:\/?s|ps)?\s*$/i.exec(text) ?? [];
	if (number === void 0) return {
		message: "is not a rate",
		hint: "write e.g. 1Gbps or 500MB/s"
	};
	const letter = prefix ? prefix.toUpperCase().replace("K", "k") : "M";
	return {
		message: "is ambiguous",
		hint: `did you mean ${number}${letter}bps or ${number}${letter}B/s?`
	};
}
function readSeconds(text) {
	const [, number, unit = ""] = SECONDS.exec(text.trim()) ?? [];
	if (number === void 0) {
		const [bare] = /^\d+(?:\.\d+)?$/.exec(text.trim()) ?? [];
		return bare === void 0 ? {
			message: "is not a time",
			hint: "write e.g. 20ms, 1.5s or 2min"
		} : {
			message: "has no unit",
			hint: `did you mean ${bare}s or ${bare}ms?`
		};
	}
	const value = Number(number) * (SECONDS_PER_UNIT[unit] ?? NaN);
	return value <= MOST_SECONDS ? { value: Number(value.toPrecision(12)) } : {
		message: "is out of range",
		hint: "write at most a day, 1440min"
	};
}
//#endregion
//#region src/budget/parse/limit.ts
function readLimit(rule, written) {
	const reading = readByUnit(rule, written);
	const hint = "limit" in reading ? void 0 : suggestLimit(rule, written.text);
	return hint === void 0 ? reading : {
		message: `${quote(written.text)} is not a limit`,
		hint
	};
}
function readByUnit(rule, written) {
	const word = written.text.trim().toLowerCase();
	if ([
		"disabled",
		"off",
		"false"
	].includes(word) || word === "" && rule.isDive) return { limit: null };
	if (rule.isLevel) return readLevel(word, written.text);
	const number = written.isPlain ? parseYamlNumber(written.text) : void 0;
	if (rule.unit === "bytes") return readRuleBytes(rule, written.text, number);
	if (rule.unit === "count") return readCount(written.text, number);
	if (rule.unit === "seconds") return readSecondsLimit(written.text);
	if (rule.unit === "money") return readMoney(written.text, number);
	return rule.isDive ? readDiveRatio(written.text, number) : readRatio(rule, written.text, number);
}
const readLevel = (word, text) => isLevel(word) ? { limit: 0 } : {
	message: `${quote(text)} is not a level`,
	hint: "write warn, fail or off"
};
const isLevel = (word) => word === "warn" || word === "fail";
const hasOddComma = (rule, text) => !rule.isDive && /\d,(?!\d{3}(?!\d))/.test(text);
const describeOddComma = (text) => ({
	message: `${quote(text)} is ambiguous`,
	hint: "write a decimal point, e.g. 1.5GB; commas only separate thousands, e.g. 1,500MB"
});
function readRuleBytes(rule, text, number) {
	if (rule.isDive) return readBytes(text, number);
	if (hasOddComma(rule, text)) return describeOddComma(text);
	const reading = readBytes(text, number);
	const { limit = null } = "limit" in reading ? reading : {};
	return (number !== void 0 || /^[\d.,\s]+$/.test(text)) && limit !== null && isTooSmallToBeBytes(text, number, limit) ? describeMissingUnit(text, number ?? Number(text.replaceAll(",", ""))) : reading;
}
const FEWEST_BARE_BYTES = 1e4;
const isTooSmallToBeBytes = (text, number, bytes) => bytes < 1e4 && (number === void 0 ? /[1-9]/.test(text) : number > 0);
const describeMissingUnit = (text, number) => ({
	message: `${quote(text)} has no unit`,
	hint: `did you mean ${number}MB or ${Math.trunc(number)}B?`
});
function readBytes(text, number) {
	const bytes = number === void 0 ? parseByteSize(text) : toWholeBytes(number);
	if (bytes !== void 0) return { limit: bytes };
	if (/^-[\d.]/.test(text)) return {
		message: `${quote(text)} is below 0`,
		hint: "write a size of 0 or more, e.g. 20MB or 20MiB"
	};
	if ((number ?? 0) > 0 || /^\d[\d,]{0,400}\.?[\d,]{0,400}\s*(?:[kmgtpe]i?)?b?$/i.test(text)) return {
		message: `${quote(text)} is too large`,
		hint: "write a smaller size, or disabled"
	};
	return {
		message: `${quote(text)} is not a size`,
		hint: `write a number and a unit: ${suggestSizes(text)}`
	};
}
const toWholeBytes = (number) => number >= 0 && number < TOO_LARGE_BYTES ? Math.trunc(number) : void 0;
function suggestSizes(text) {
	const [, number = "20", letter = "m"] = /^\s*(\d[\d.,]{0,20})\s*([bkmgtpe])(?!\d)/i.exec(text) ?? [];
	const prefix = letter.toUpperCase();
	return prefix === "B" ? `${number}B` : `${number}${prefix === "K" ? "k" : prefix}B or ${number}${prefix}iB`;
}
function readCount(text, number) {
	const count = number ?? (/^\s*\d{1,15}\s*$/.test(text) ? Number(text) : NaN);
	if (Number.isSafeInteger(count) && count >= 0) return { limit: count };
	return {
		message: `${quote(text)} is not a whole number`,
		hint: "write a count, e.g. 15"
	};
}
function readMoney(text, number) {
	const isAmount = /^\s*\d{1,12}(?:\.\d{1,2})?\s*$/.test(text);
	const amount = number ?? (isAmount ? Number(text) : NaN);
	if (amount >= 0 && amount <= 0xe8d4a51000) return { limit: amount };
	return {
		message: `${quote(text)} is not an amount`,
		hint: "write a number in the currency of cost:, e.g. 1000"
	};
}
const MOST_MONEY = 0xe8d4a51000;
function readSecondsLimit(text) {
	const reading = /^\s*0\s*$/.test(text) ? { value: 0 } : readSeconds(text);
	if ("value" in reading) return { limit: reading.value };
	return {
		message: `${quote(text)} ${reading.message}`,
		hint: reading.hint
	};
}
const PERCENT = /^\s*(\d{1,15}(?:\.\d{1,15})?|\.\d{1,15})\s*%\s*$/;
function readDiveRatio(text, number) {
	const ratio = number ?? parseGoFloat(text.replace(/^\.(?=nan$|inf$)/i, ""));
	if (ratio !== void 0 && ratio >= 0 && ratio <= 1) return { limit: ratio };
	if (Number.isNaN(ratio)) return {
		message: "NaN is not a limit",
		hint: "write a number from 0 to 1, or disabled"
	};
	const percent = Number(PERCENT.exec(text)?.[1] ?? ratio);
	const hint = percent >= 0 && percent <= 100 ? `dive doesn't support percentages: write ${percentToRatio(percent)}` : "write a number from 0 to 1, e.g. 0.95, or disabled";
	return {
		message: `${quote(text)} is not a number from 0 to 1`,
		hint
	};
}
function readRatio(rule, text, number) {
	const percent = PERCENT.exec(text)?.[1];
	const ratio = percent === void 0 ? number ?? parseGoFloat(text) : percentToRatio(Number(percent));
	const isBounded = rule.bound === "atLeast";
	if (ratio === void 0 || !(ratio >= 0) || ratio === Infinity) return {
		message: `${quote(text)} is not a ratio`,
		hint: "write a fraction or a percentage, e.g. 0.05 or 5%"
	};
	if (isBounded && percent !== void 0 && ratio > 1) return {
		message: `${quote(text)} is more than 100%`,
		hint: "write at most 100%"
	};
	if (percent === void 0 && ratio > 1 && isBounded) return {
		message: `${quote(text)} is more than 1`,
		hint: `did you mean ${ratio}%?`
	};
	if (percent === void 0 && ratio >= 1) {
		const hint = `did you mean ${ratio}% or ${percentToRatio(ratio * 1e4)}%?`;
		return {
			message: `${quote(text)} is ambiguous`,
			hint
		};
	}
	return { limit: ratio };
}
const percentToRatio = (percent) => Number((percent / 100).toPrecision(15));
//#endregion
//#region src/budget/parse/rule-limits.ts
const BOUNDS = ["warn", "fail"];
const SYNONYMS = new Map([...[
	"warning",
	"alert",
	"soft"
].map((word) => [word, "warn"]), ...[
	"max",
	"min",
	"limit",
	"error",
	"hard",
	"value",
	"failure"
].map((word) => [word, "fail"])]);
function readRuleLimits(reader, rule, value, pointer) {
	if (typeof value !== "object" || value === null) return readSingleLimit(reader, rule, value, pointer);
	if (rule.isLevel) {
		addProblem(reader, pointer, `${rule.key} has no single level`, "write warn, fail or off");
		return {};
	}
	const limits = {};
	for (const [key] of listEntries(value)) {
		const name = BOUNDS.find((bound) => bound === key);
		const bound = name && readBound(reader, rule, joinPointer(pointer, key));
		if (name === void 0) addUnknownBound(reader, rule, key, joinPointer(pointer, key));
		else if (bound) limits[name] = bound;
	}
	const isList = Array.isArray(value);
	if (isList || listEntries(value).length === 0) addProblem(reader, pointer, `${rule.key}: ${isList ? "a list is not a limit" : "the limit is missing"}`, "write a limit, or { warn: …, fail: … }");
	if (warnsTooLate(rule, limits)) addProblem(reader, pointer, describeLateWarning(rule.key).message, describeLateWarning(rule.key).hint);
	return limits;
}
function readSingleLimit(reader, rule, value, pointer) {
	if (value === null && rule.isDive) return {};
	const fail = readBound(reader, rule, pointer);
	if (!fail) return {};
	if (rule.isLevel && fail.limit !== null) return toLevelLimits(String(value), fail);
	return fail.limit === null ? {
		warn: fail,
		fail
	} : { fail };
}
const toLevelLimits = (word, bound) => word.trim().toLowerCase() === "warn" ? {
	warn: bound,
	fail: {
		...bound,
		limit: null
	}
} : {
	warn: bound,
	fail: bound
};
function readBound(reader, rule, pointer) {
	const place = reader.places.get(pointer);
	const text = place?.text;
	if (place === void 0 || text === void 0 || /^(?:|~|null)$/i.test(text) && place.isPlain) {
		addProblem(reader, pointer, `${rule.key} has no limit`, "write a limit, or disabled to turn it off");
		return;
	}
	const reading = readLimit(rule, {
		text,
		isPlain: place.isPlain
	});
	if ("limit" in reading) return {
		limit: reading.limit,
		from: formatLocation(reader, pointer),
		text
	};
	addProblem(reader, pointer, `${rule.key}: ${reading.message}`, reading.hint);
}
function addUnknownBound(reader, rule, key, pointer) {
	const { keyStart = 0, keyEnd = 0 } = reader.places.get(pointer) ?? {};
	const meant = SYNONYMS.get(key.toLowerCase()) ?? findClosest(key, BOUNDS);
	const message = `${rule.key}: unknown key ${quote(key)}`;
	reader.problems.push({
		start: keyStart,
		end: keyEnd,
		message,
		hint: meant ? `did you mean ${quote(meant)}?` : "known keys: warn, fail"
	});
}
function warnsTooLate(rule, { warn, fail }) {
	const [warnLimit, failLimit] = [warn?.limit ?? null, fail?.limit ?? null];
	if (warnLimit === null || failLimit === null) return false;
	return rule.bound === "atMost" ? warnLimit > failLimit : warnLimit < failLimit;
}
const describeLateWarning = (key) => ({
	message: `${key}: fail is reached before warn, so it never warns`,
	hint: "swap the two"
});
//#endregion
export { FEWEST_BARE_BYTES as a, percentToRatio as c, readSeconds as d, parseByteSize as f, warnsTooLate as i, readLimit as l, readRuleLimits as n, MOST_MONEY as o, toLevelLimits as r, PERCENT as s, describeLateWarning as t, readRate as u };
