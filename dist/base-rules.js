import "./rolldown-runtime.js";
import { n as formatFamiliar, t as expandReference } from "./reference.js";
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
	const [before, after] = [characters.slice(0, open), characters.slice(close + 1)];
	return cuts.slice(1).map((cut, i) => {
		const start = [...before, ...characters.slice((cuts[i] ?? open) + 1, cut)];
		return [...start, ...start.length === 0 ? trimLeadingSlashes(after) : after];
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
export { findBaseRules as a, selectsPath as c, MOST_NOISE as d, NO_NOISE as f, compileBaseGlob as i, parseGlob as l, BASE_PINNED as n, isAllowedBase as o, computeNoiseBytes as p, BASE_RULE_NAMES as r, compileGlob as s, BASE_ALLOWED as t, DEFAULT_NOISE as u };
