import "./rolldown-runtime.js";
import { i as readQuoted } from "./parse-dockerfile.js";
//#region src/analyze/dockerfile/pattern.ts
const ANYTHING = ["", ""];
function joinPatterns(patterns, between = "") {
	const pieces = [""];
	patterns.forEach(([first, ...rest], i) => {
		pieces.push(`${pieces.pop()}${i === 0 ? "" : between}${first}`);
		for (const piece of rest) pieces.push(piece);
	});
	return pieces;
}
function matchesPattern(text, [first, ...rest]) {
	const last = rest.pop();
	if (last === void 0) return text === first;
	let at = first.length;
	if (!text.startsWith(first)) return false;
	for (const piece of rest) {
		const found = text.indexOf(piece, at);
		if (found < 0) return false;
		at = found + piece.length;
	}
	return text.length - last.length >= at && text.endsWith(last);
}
//#endregion
//#region src/analyze/dockerfile/words.ts
const toOneLine = (text) => text.replaceAll(/\s+/g, " ").trim();
function splitFlags(text) {
	const flags = new Map();
	let rest = text;
	while (rest.startsWith("--")) {
		const [word = ""] = /^\S+/.exec(rest) ?? [];
		const [, name = "", value = ""] = /^--([^=]*)=?(.*)$/.exec(word) ?? [];
		flags.set(name, value);
		rest = rest.slice(word.length).trimStart();
	}
	return {
		flags,
		rest
	};
}
function parseExecForm(text) {
	if (!text.startsWith("[")) return void 0;
	try {
		const words = JSON.parse(text);
		return Array.isArray(words) && words.every((word) => typeof word === "string") ? words : void 0;
	} catch {
		return;
	}
}
function expandWord(word) {
	const parts = [];
	let literal = "";
	let quote = "";
	for (let at = 0; at < word.length;) {
		const variable = quote === "'" ? "" : readVariable(word, at);
		if (variable !== "") {
			parts.push([literal], ANYTHING);
			literal = "";
			at += variable.length;
			continue;
		}
		const read = readQuoted(word, at, quote);
		literal += read.meaning;
		quote = read.quote;
		at += read.length;
	}
	return joinPatterns([...parts, [literal]]);
}
function readVariable(word, start) {
	if (word[start] !== "$") return "";
	if (word[start + 1] !== "{") return /\$(?:[A-Za-z_]\w*|\d|[@*#?!$-])?/y.exec(word.slice(start, start + 256))?.[0] ?? "";
	let depth = 0;
	for (let at = start + 1; at < word.length; at++) {
		if (word[at] === "{") depth++;
		if (word[at] === "}" && --depth === 0) return word.slice(start, at + 1);
	}
	return word.slice(start);
}
//#endregion
//#region src/analyze/dockerfile/stages.ts
function listStages(instructions) {
	const stages = [];
	const byName = new Map();
	let own = [];
	for (const instruction of instructions) {
		if (instruction.verb !== "FROM") {
			own.push(instruction);
			continue;
		}
		own = [];
		const [image = "", as = "", name] = toOneLine(splitFlags(instruction.text).rest).toLowerCase().split(" ");
		const base = byName.get(image) ?? (image === "scratch" ? image : "image");
		const stage = {
			name: as === "as" ? name : void 0,
			from: instruction,
			base,
			instructions: own
		};
		stages.push(stage);
		if (stage.name !== void 0) byName.set(stage.name, stage);
	}
	return stages;
}
function listChain(stage) {
	const stages = [stage];
	for (let base = stage.base; typeof base === "object"; base = base.base) stages.push(base);
	return stages;
}
function buildChain(stage) {
	const stages = listChain(stage).toReversed();
	return {
		instructions: stages.flatMap(({ instructions }) => instructions),
		froms: stages.map(({ from }) => from),
		isFromScratch: stages[0]?.base === "scratch",
		isWhole: stages[0] !== void 0 && !splitFlags(stages[0].from.text).rest.includes("$")
	};
}
function listCandidateStages(stages, target) {
	if (target === null) return stages.length > MAX_STAGES ? [] : stages;
	const stage = target === void 0 ? stages.at(-1) : stages.findLast(({ name }) => name === target.toLowerCase());
	return stage === void 0 ? [] : [stage];
}
const WRITES_FILES = new Set([
	"RUN",
	"COPY",
	"ADD"
]);
const MAX_STAGES = 50;
//#endregion
export { listStages as a, splitFlags as c, joinPatterns as d, matchesPattern as f, listChain as i, toOneLine as l, buildChain as n, expandWord as o, listCandidateStages as r, parseExecForm as s, WRITES_FILES as t, ANYTHING as u };
