import "./rolldown-runtime.js";
import { t as TOOL_KINDS } from "./tools.js";
import { r as RULES } from "./rules.js";
import { n as formatFamiliar, t as expandReference } from "./reference.js";
import { n as quote } from "./budget-problems.js";
import { t as computeEditDistance } from "./edit-distance.js";
import { n as OPTIONAL_ADVICE_IDS } from "./advice.js";
import { t as IMAGE_NAME } from "./image-name.js";
//#region src/budget/noise.ts
const DEFAULT_NOISE = {
	bytes: 1e4,
	ratio: .001
};
const NO_NOISE = {
	bytes: 0,
	ratio: 0
};
const MOST_NOISE = {
	bytes: 1e6,
	ratio: .01
};
const computeNoiseBytes = ({ bytes, ratio }, baselineBytes) => Math.min(MOST_NOISE.bytes, Math.max(bytes, Math.floor(ratio * baselineBytes)));
//#endregion
//#region src/budget/glob/glob-syntax.ts
const MOST_ALTERNATIVES = 64;
const MOST_PARTS = 30;
const MOST_CHARACTERS = 1e3;
function parseGlob(glob) {
	const whole = {
		start: 0,
		end: glob.length
	};
	if (glob === "") return {
		...whole,
		message: "empty pattern",
		hint: "write a path, e.g. /app or **/.git"
	};
	if (glob.length > MOST_CHARACTERS) return {
		...whole,
		message: `pattern is longer than ${MOST_CHARACTERS} characters`,
		hint: "write several patterns"
	};
	const characters = parseEscapes(glob);
	if ("message" in characters) return characters;
	const spelt = expandBraces(characters);
	if ("message" in spelt) return spelt;
	const alternatives = [];
	for (const alternative of spelt) {
		const parts = parseParts(alternative, glob.length);
		if ("message" in parts) return parts;
		alternatives.push(parts);
	}
	return { alternatives };
}
function parseEscapes(glob) {
	const characters = [];
	for (let at = 0; at < glob.length; at++) {
		const isEscaped = glob[at] === "\\";
		const char = glob[isEscaped ? at + 1 : at];
		if (char === void 0) return {
			start: at,
			end: at + 1,
			message: "nothing follows the \\",
			hint: "write \\\\ for a literal backslash"
		};
		const problem = isEscaped ? void 0 : checkSign(glob, at);
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
function checkSign(glob, at) {
	const place = {
		start: at,
		end: at + 1
	};
	if (glob[at] === "[") return {
		...place,
		message: "[…] is not supported",
		hint: "write {a,b}, or \\[ for a literal ["
	};
	if (/^[@!+*?]\(/.test(glob.slice(at, at + 2))) return {
		start: at,
		end: at + 2,
		message: `${glob[at]}(…) is not supported`,
		hint: "write {a,b}, or \\( for a literal ("
	};
	if (glob[at] === "!" && at === 0) return {
		...place,
		message: "patterns can't be negated",
		hint: "write \\! for a literal !"
	};
}
const isSign = (character, char) => character !== void 0 && !character.isEscaped && character.char === char;
function expandBraces(characters) {
	let pending = [characters];
	for (;;) {
		const index = pending.findIndex((one) => one.some((character) => isSign(character, "{") || isSign(character, "}")));
		const next = pending[index];
		if (next === void 0) return pending;
		const choices = expandFirstBraces(next);
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
				message: `braces expand to more than ${MOST_ALTERNATIVES} patterns`,
				hint: "write several patterns"
			};
		}
	}
}
function expandFirstBraces(characters) {
	const open = characters.findIndex((character) => isSign(character, "{") || isSign(character, "}"));
	const at = characters[open]?.at ?? 0;
	const unbalanced = {
		start: at,
		end: at + 1,
		message: "unbalanced brace",
		hint: "write \\{ or \\} for a literal brace"
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
		return [...start, ...start.length === 0 ? trimLeadingSlashes(behind) : behind];
	});
}
function trimLeadingSlashes(characters) {
	const start = characters.findIndex(({ char }) => char !== "/");
	return start === -1 ? [] : characters.slice(start);
}
function parseParts(characters, globLength) {
	const isAnchored = characters[0]?.char === "/";
	const parts = isAnchored ? [] : ["**"];
	const components = splitComponents(characters);
	if (components.length === 0 && !isAnchored) return {
		start: 0,
		end: globLength,
		message: "a brace choice results in an empty pattern",
		hint: "write text for each choice"
	};
	for (const component of components) {
		const problem = checkComponent(component);
		if (problem) return problem;
		const part = component.length === 2 && component.every((one) => isSign(one, "*")) ? "**" : parseTokens(component);
		if (part !== "**" || parts.at(-1) !== "**") parts.push(part);
	}
	if (parts.length > MOST_PARTS) return {
		start: 0,
		end: globLength,
		message: `more than ${MOST_PARTS} path components`,
		hint: "write a shorter pattern"
	};
	return parts.at(-1) === "**" ? [...parts.slice(0, -1), ["many"]] : parts;
}
function splitComponents(characters) {
	const components = [[]];
	for (const character of characters) if (character.char === "/") components.push([]);
	else components.at(-1)?.push(character);
	return components.filter((component) => component.length > 0);
}
function checkComponent(component) {
	const text = component.map(({ char }) => char).join("");
	const place = {
		start: component[0]?.at ?? 0,
		end: (component.at(-1)?.at ?? 0) + 1
	};
	if (text === "." || text === "..") return {
		...place,
		message: `"${text}" is not allowed in a pattern`,
		hint: "write the path from the image's root, e.g. /app/x"
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
function parseTokens(component) {
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
		parts: parts.map(compilePart),
		end: 1 << parts.length
	}));
	const places = alternatives.map(({ parts }) => toPlaces(parts, 0));
	return {
		pattern,
		start: alternatives.some(({ end }, index) => ((places[index] ?? 0) & end) !== 0) ? "selected" : places,
		step: (state, name) => typeof state === "string" ? state : stepAlternatives(alternatives, state, name)
	};
}
function selectsPath({ start, step }, path) {
	return path.split("/").filter((name) => name !== "").reduce(step, start) === "selected";
}
function stepAlternatives(alternatives, state, name) {
	let next;
	let isDead = true;
	for (let index = 0; index < alternatives.length; index++) {
		const { parts, end } = alternatives[index];
		const before = state[index];
		const places = before === 0 ? 0 : advancePlaces(parts, before, name);
		if ((places & end) !== 0) return "selected";
		if (places !== 0) isDead = false;
		if (places === before) continue;
		next ??= [...state];
		next[index] = places;
	}
	return isDead ? "dead" : next ?? state;
}
const toPlaces = (parts, index) => parts[index] === "**" ? 1 << index | 1 << index + 1 : 1 << index;
function advancePlaces(parts, places, name) {
	let next = 0;
	for (let index = 0; index < parts.length; index++) {
		if ((places & 1 << index) === 0) continue;
		const part = parts[index];
		if (part === "**") next |= toPlaces(parts, index);
		else if (part !== void 0 && matchesName(part, name)) next |= toPlaces(parts, index + 1);
	}
	return next;
}
function compilePart(part) {
	if (part === "**") return part;
	const runs = [[]];
	for (const token of part) if (token === "many") runs.push([]);
	else runs.at(-1)?.push(token);
	return runs;
}
function matchesName(runs, name) {
	const first = runs[0];
	let at = findRunEnd(first, name, 0);
	if (at === -1 || runs.length === 1) return at === name.length;
	for (let index = 1; index < runs.length - 1; index++) {
		at = findFirstRunEnd(runs[index], name, at);
		if (at === -1) return false;
	}
	return endsWithRun(runs.at(-1), name, at);
}
function findRunEnd(run, name, at) {
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
function findFirstRunEnd(run, name, from) {
	const [only] = run;
	if (run.length === 1 && typeof only === "object") {
		const found = name.indexOf(only.text, from);
		return found === -1 ? -1 : found + only.text.length;
	}
	for (let start = from; start <= name.length; start++) {
		const end = findRunEnd(run, name, start);
		if (end !== -1) return end;
	}
	return -1;
}
function endsWithRun(run, name, from) {
	const [only] = run;
	if (only === void 0) return true;
	if (run.length === 1 && typeof only === "object") return name.length - only.text.length >= from && name.endsWith(only.text);
	for (let start = from; start < name.length; start++) if (findRunEnd(run, name, start) === name.length) return true;
	return false;
}
//#endregion
//#region src/model/pull.ts
const PULL_CLIENTS = [
	"docker",
	"containerd",
	"podman",
	"simple"
];
const DEFAULT_PULL = {
	client: "docker",
	bandwidthBytesPerSecond: 125e6,
	roundTripSeconds: .02,
	unpackBytesPerSecond: null,
	downloads: null,
	unpacks: null
};
//#endregion
//#region src/budget/base-rules.ts
const BASE_PINNED = "base.pinned";
const BASE_ALLOWED = "base.allowed";
const BASE_RULE_NAMES = [BASE_PINNED, BASE_ALLOWED];
const findBaseRules = (budget, imageName) => ({
	...budget?.baseRules,
	...imageName === void 0 ? void 0 : budget?.images.get(imageName)?.baseRules
});
function isAllowedBase(globs, reference) {
	const [full = ""] = expandReference(reference).split("@");
	const names = [formatFamiliar(reference), full];
	return globs.some((text) => {
		const glob = compileBaseGlob(text);
		return !("message" in glob) && names.some((name) => matchesWhole(glob, name));
	});
}
const compileBaseGlob = (text) => compileGlob(`/${text}`);
function matchesWhole({ pattern, start, step }, name) {
	const parts = name.split("/");
	const above = parts.slice(0, -1).reduce(step, start);
	if (above === "selected") return pattern.endsWith("/**");
	return step(above, parts.at(-1) ?? "") === "selected";
}
//#endregion
//#region src/budget/parse/budget-reader.ts
const listEntries = (value) => typeof value === "object" && value !== null && !Array.isArray(value) ? Object.entries(value) : [];
const listItems = (value) => Array.isArray(value) ? value : [];
function formatLocation(reader, pointer) {
	return `${reader.source}:${reader.getLine(reader.places.get(pointer)?.keyStart ?? 0)}`;
}
function addProblem(reader, pointer, message, hint) {
	const { start = 0, end = 0 } = reader.places.get(pointer) ?? {};
	reader.problems.push({
		start,
		end,
		message,
		hint
	});
}
const joinPointer = (parent, key) => `${parent}/${String(key).replaceAll("~", "~0").replaceAll("/", "~1")}`;
//#endregion
//#region src/budget/parse/closest.ts
function findClosest(word, known) {
	const plain = simplify(word);
	const mostEdits = Math.max(1, Math.floor(plain.length * .4));
	let best;
	for (const candidate of known) {
		const other = simplify(candidate);
		if (Math.abs(other.length - plain.length) > mostEdits) continue;
		const edits = computeEditDistance(plain, other);
		if (edits <= mostEdits && (best === void 0 || edits < best.edits)) best = {
			word: candidate,
			edits
		};
	}
	return best?.word;
}
const simplify = (word) => word.toLowerCase().replaceAll(/[-_]/g, "");
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
		from: formatLocation(reader, pointer)
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
//#region src/model/cost.ts
const COST_BASES = ["full", "update"];
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
//#region src/budget/budget-schema.ts
const SCHEMA_ID = "https://raw.githubusercontent.com/plimsoll-ci/plimsoll/main/schema/dive-ci.schema.json";
function buildBudgetSchema() {
	return {
		$schema: "http://json-schema.org/draft-07/schema#",
		$id: SCHEMA_ID,
		title: "Container image budget",
		description: "The size budget of container images, checked by plimsoll. dive's .dive-ci files are valid budgets.",
		type: ["object", "null"],
		additionalProperties: false,
		properties: {
			...partProperties,
			base: BASE,
			baseline: {
				description: "The baseline that growth rules compare images with.",
				type: "object",
				additionalProperties: false,
				properties: { required: {
					description: "If true, a missing baseline does not pass; if false, growth rules are skipped without one.",
					type: "boolean",
					default: false
				} }
			},
			override: {
				description: "Lets a pull request exceed growth limits.",
				type: "object",
				required: ["label"],
				additionalProperties: false,
				properties: { label: {
					description: "With this label on the pull request, failed growth rules become warnings that name who added it.",
					type: "string",
					pattern: NOT_BLANK,
					examples: ["size-ok"]
				} }
			},
			inherited: {
				description: "fail: a limit that the baseline breaks too fails, even if a change makes it no worse.",
				enum: ["pass", "fail"],
				default: "pass"
			},
			noise: {
				description: "Changes of this many bytes, or of this share of the baseline, count as none; at most 1MB or 1%. Default: the larger of 10kB and 0.1%; 0 turns it off.",
				allOf: [{ $ref: "#/definitions/noise" }]
			},
			pull: PULL,
			cost: COST,
			estimate: {
				description: "If stored sizes are not known, compress the layers to estimate highestPullBytes; reports mark it as an estimate.",
				type: "boolean",
				default: false
			},
			images: {
				description: "The images to check, by name. Rules of an image add to the general rules and override each bound they set. Names consist of letters, digits, dots, _ and -.",
				type: "object",
				propertyNames: { pattern: `^${IMAGE_NAME}$` },
				additionalProperties: { $ref: "#/definitions/image" }
			}
		},
		definitions: {
			rules: {
				description: "A limit per rule, or { warn, fail }. Omitted dive rules keep dive's defaults; other omitted rules are off.",
				type: ["object", "null"],
				additionalProperties: false,
				properties: Object.fromEntries(RULES.map((rule) => [rule.key, buildRuleSchema(rule)]))
			},
			path: PATH,
			waiver: WAIVER,
			image: IMAGE,
			build: BUILD,
			...LIMITS
		}
	};
}
const NOT_BLANK = "\\S";
const partProperties = {
	preset: {
		description: "A named set of limits for a runtime, with typical sizes. Limits in rules override it.",
		enum: PRESET_NAMES
	},
	rules: { $ref: "#/definitions/rules" },
	tools: {
		description: "Tools that a container does not need to run a program.",
		type: "object",
		additionalProperties: false,
		properties: { deny: {
			description: "The kinds that are denied; compiler is short for highestCompilerCount: 0, and so on.",
			type: "array",
			items: { enum: TOOL_KINDS },
			examples: [TOOL_KINDS]
		} }
	},
	advice: {
		description: "Which advice is shown.",
		type: "object",
		additionalProperties: false,
		properties: { off: {
			description: "Advice rules to switch off, each with the reason, which the report shows.",
			type: "object",
			additionalProperties: false,
			properties: Object.fromEntries(OPTIONAL_ADVICE_IDS.map((id) => [id, {
				description: `Why there is no advice of the rule ${id}.`,
				type: "string",
				pattern: NOT_BLANK
			}])),
			examples: [{ "changing-timestamps": "builds are not reproducible on purpose" }]
		} }
	},
	paths: {
		description: "Limits and denials for paths in the image.",
		type: "array",
		items: { $ref: "#/definitions/path" }
	},
	ignore: {
		description: "Globs that highestReclaimableBytes ignores; the report lists them.",
		type: "array",
		items: { type: "string" }
	},
	waivers: {
		description: "Exceptions with an end date: findings they cover are reported as waived until then.",
		type: "array",
		items: { $ref: "#/definitions/waiver" }
	}
};
const buildRuleSchema = (rule) => ({
	description: `${capitalize(rule.description)}.${rule.isDive ? " Also a dive rule." : ""}`,
	...rule.isDive ? { default: rule.default ?? "disabled" } : {},
	...rule.isLevel ? { default: "warn" } : {},
	allOf: [{ $ref: `#/definitions/limit-${toLimitName(rule)}` }]
});
function toLimitName({ isDive, isLevel, unit }) {
	if (isLevel) return "level";
	return isDive ? `dive-${unit}` : unit;
}
const capitalize = (text) => text.charAt(0).toUpperCase() + text.slice(1);
const BASE = {
	description: "The base image, as on the command line, or scratch; or its name and rules about the image that FROM names. Layers above it are the image's own layers.",
	type: ["string", "object"],
	pattern: NOT_BLANK,
	minProperties: 1,
	additionalProperties: false,
	properties: {
		name: {
			description: "The base image, as on the command line, or scratch. Layers above it are the image's own layers.",
			type: "string",
			pattern: NOT_BLANK,
			examples: ["docker:python:3.13-slim", "oci-dir:build/base"]
		},
		pinned: {
			description: "required: FROM must name a digest, so that each build starts from the same image.",
			enum: ["required"]
		},
		allowed: {
			description: "Globs, one of which must match the image that FROM names, e.g. *-slim for official images.",
			type: "array",
			minItems: 1,
			items: {
				type: "string",
				pattern: NOT_BLANK
			},
			examples: [["*-slim", "ghcr.io/acme/**"]]
		}
	},
	examples: ["docker:python:3.13-slim", {
		pinned: "required",
		allowed: ["*-slim"]
	}]
};
const COST = {
	description: "Prices, the user's own, to show what the image costs in a year.",
	type: "object",
	minProperties: 1,
	additionalProperties: false,
	properties: {
		pullsPerDay: {
			description: "Pulls that egressPerGB is paid for.",
			type: "number",
			examples: [50]
		},
		egressPerGB: {
			description: "The price of a transferred GB.",
			type: "number",
			examples: [.09]
		},
		storagePerGBMonth: {
			description: "The price of a stored GB for a month.",
			type: "number",
			examples: [.1]
		},
		retained: {
			description: "Tags that the registry keeps.",
			type: "integer",
			examples: [30],
			default: 1
		},
		currency: {
			description: "ISO 4217.",
			type: "string",
			examples: ["USD"],
			default: "USD"
		},
		of: {
			description: "Whether a pull downloads the whole image, or the layers that the baseline lacks.",
			enum: COST_BASES,
			default: "full"
		}
	}
};
const PULL = {
	description: "The client and the link that highestPullSeconds and highestUpdateSeconds are modeled for.",
	type: "object",
	minProperties: 1,
	additionalProperties: false,
	properties: {
		client: {
			description: "What pulls the image; simple adds up download and unpacking.",
			type: "string",
			examples: PULL_CLIENTS,
			default: "docker"
		},
		bandwidth: {
			description: "Shared by all downloads.",
			type: "string",
			examples: [
				"100Mbps",
				"1Gbps",
				"125MB/s"
			],
			default: "1Gbps"
		},
		roundTrip: {
			description: "Between the machine and the registry.",
			type: "string",
			examples: ["20ms"],
			default: "20ms"
		},
		unpack: {
			description: "Unpacked bytes per second; by default the client's, as measured.",
			type: "string",
			examples: ["500MB/s"]
		},
		downloads: {
			description: "Layers downloaded at the same time; by default the client's default.",
			type: "integer",
			examples: [3]
		},
		unpacks: {
			description: "Layers unpacked at the same time, e.g. max_concurrent_unpacks of containerd.",
			type: "integer",
			examples: [1]
		}
	}
};
const PATH = {
	type: "object",
	required: ["path"],
	additionalProperties: false,
	properties: {
		path: {
			description: "A glob: **, *, ?, {a,b}; a leading / anchors it. It selects matching paths and everything below them.",
			type: "string",
			examples: ["/app/node_modules", "**/.git"]
		},
		highestBytes: {
			description: "The maximum size of these files as a container sees them; overlapping matches count once.",
			allOf: [{ $ref: `#/definitions/limit-bytes` }]
		},
		highestGrowthBytes: {
			description: "The maximum growth of these files since the baseline, as a container sees them.",
			allOf: [{ $ref: `#/definitions/limit-bytes` }]
		},
		deny: {
			description: "Fail if any layer has a matching path, even if a later layer hides it.",
			type: "boolean"
		},
		why: {
			description: "Shown with the finding.",
			type: "string"
		}
	}
};
const WAIVER = {
	type: "object",
	required: [
		"rule",
		"until",
		"why"
	],
	additionalProperties: false,
	properties: {
		rule: {
			description: "The key of a rule, or the path of an entry in paths.",
			type: "string",
			examples: RULES.map(({ key }) => key)
		},
		path: {
			description: "With the rule privateFiles: a glob of the files that it covers.",
			type: "string",
			examples: ["/app/.npmrc"]
		},
		until: {
			description: "The last day of the waiver, in UTC, e.g. 2027-01-31.",
			type: "string",
			pattern: "^\\d{4}-\\d{2}-\\d{2}$"
		},
		why: {
			description: "The reason, shown with the waived finding.",
			type: "string",
			pattern: NOT_BLANK
		}
	}
};
const PLATFORM = {
	description: "The platforms to build or check: one, e.g. linux/arm64, or a list.",
	type: ["string", "array"],
	pattern: NOT_BLANK,
	items: {
		type: "string",
		pattern: NOT_BLANK
	},
	examples: ["linux/arm64", ["linux/amd64", "linux/arm64"]]
};
const IMAGE = {
	type: "object",
	additionalProperties: false,
	properties: {
		image: {
			description: "The image source, as on the command line.",
			type: "string",
			pattern: NOT_BLANK,
			examples: [
				"docker:app:ci",
				"docker-archive:app.tar",
				"oci-dir:build/app"
			]
		},
		build: { $ref: "#/definitions/build" },
		platform: PLATFORM,
		base: BASE,
		...partProperties
	}
};
const BUILD = {
	description: "How to build the image: the build context, or the context with options.",
	type: ["string", "object"],
	required: ["context"],
	additionalProperties: false,
	properties: {
		context: {
			description: "The build context, a folder.",
			type: "string",
			pattern: NOT_BLANK
		},
		file: {
			description: "The Dockerfile.",
			type: "string",
			pattern: NOT_BLANK
		},
		target: {
			description: "The stage to build.",
			type: "string",
			pattern: NOT_BLANK
		},
		platform: PLATFORM,
		args: {
			description: "Build arguments.",
			type: "object",
			propertyNames: { pattern: "^[A-Za-z_][A-Za-z0-9_]*$" },
			additionalProperties: { type: [
				"string",
				"number",
				"boolean"
			] }
		}
	}
};
const OFF = { enum: [
	"disabled",
	"off",
	false
] };
const buildLimitSchema = (examples, ...forms) => {
	const one = { anyOf: [...forms, OFF] };
	const both = {
		type: "object",
		minProperties: 1,
		additionalProperties: false,
		properties: {
			warn: one,
			fail: one
		}
	};
	return {
		examples,
		anyOf: [
			...forms,
			OFF,
			both
		]
	};
};
const SIZE_TEXT = {
	type: "string",
	pattern: "^(?:[0-9][0-9,]*\\.?[0-9,]*|\\.[0-9]+)\\s*(?:[KkMmGgTtPpEe][Ii]?)?[Bb]?\\s*$"
};
const SMALL_BARE_SIZE = "^(?=.*[1-9])(?:[0-9](?:,?[0-9]){0,3}(?:\\.[0-9,]*)?|\\.[0-9]+)\\s*$";
const SIZE_EXAMPLES = [
	"150MB",
	"150MiB",
	{
		warn: "140MB",
		fail: "150MB"
	},
	"disabled"
];
const NUMBER_TEXT = "(?:[0-9]+\\.?[0-9]*|\\.[0-9]+)";
const LIMITS = {
	"limit-bytes": buildLimitSchema(SIZE_EXAMPLES, { enum: [0] }, {
		type: "number",
		minimum: FEWEST_BARE_BYTES
	}, {
		...SIZE_TEXT,
		not: {
			type: "string",
			pattern: SMALL_BARE_SIZE
		}
	}),
	"limit-dive-bytes": buildLimitSchema(SIZE_EXAMPLES, {
		type: "number",
		minimum: 0
	}, SIZE_TEXT),
	"limit-count": buildLimitSchema([15], {
		type: "integer",
		minimum: 0
	}, {
		type: "string",
		pattern: "^\\s*[0-9]+\\s*$"
	}),
	"limit-seconds": buildLimitSchema([
		"30s",
		"1.5s",
		"2min"
	], { enum: [0] }, {
		type: "string",
		pattern: "^\\s*[0-9]+(?:\\.[0-9]+)?\\s*(?:ms|s|sec|m|min)\\s*$"
	}),
	"limit-money": buildLimitSchema([1e3], {
		type: "number",
		minimum: 0,
		maximum: MOST_MONEY
	}, {
		type: "string",
		pattern: "^\\s*[0-9]{1,12}(?:\\.[0-9]{1,2})?\\s*$"
	}),
	"limit-level": {
		examples: ["fail"],
		enum: [
			"warn",
			"fail",
			...OFF.enum
		]
	},
	"limit-ratio": buildLimitSchema(["95%", .95], {
		type: "number",
		minimum: 0,
		exclusiveMaximum: 1
	}, {
		type: "string",
		pattern: `^\\s*${NUMBER_TEXT}\\s*%\\s*$`
	}, {
		type: "string",
		pattern: "^0*\\.[0-9]+$"
	}),
	noise: {
		examples: [
			"10kB",
			"0.1%",
			0
		],
		anyOf: [
			{ enum: [0] },
			{
				type: "number",
				minimum: FEWEST_BARE_BYTES,
				maximum: MOST_NOISE.bytes
			},
			{
				...SIZE_TEXT,
				not: {
					type: "string",
					pattern: SMALL_BARE_SIZE
				}
			},
			{
				type: "string",
				pattern: `^\\s*${NUMBER_TEXT}\\s*%\\s*$`
			},
			OFF
		]
	},
	"limit-dive-ratio": buildLimitSchema([.95], {
		type: "number",
		minimum: 0,
		maximum: 1
	}, {
		type: "string",
		pattern: `^(?:0*\\.[0-9]+|0+\\.?|0*1(?:\\.0*)?|[0-9]+e-[0-9]+)$`
	}, { type: "null" })
};
//#endregion
export { DEFAULT_PULL as A, listItems as C, compileBaseGlob as D, BASE_RULE_NAMES as E, DEFAULT_NOISE as F, MOST_NOISE as I, NO_NOISE as L, compileGlob as M, selectsPath as N, findBaseRules as O, parseGlob as P, computeNoiseBytes as R, listEntries as S, BASE_PINNED as T, parseByteSize as _, listPresetLimits as a, formatLocation as b, readRuleLimits as c, FEWEST_BARE_BYTES as d, PERCENT as f, readSeconds as g, readRate as h, findPreset as i, PULL_CLIENTS as j, isAllowedBase as k, toLevelLimits as l, readLimit as m, buildBudgetSchema as n, COST_BASES as o, percentToRatio as p, PRESET_NAMES as r, describeLateWarning as s, SCHEMA_ID as t, warnsTooLate as u, findClosest as v, BASE_ALLOWED as w, joinPointer as x, addProblem as y };
