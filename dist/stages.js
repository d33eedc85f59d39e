import "./rolldown-runtime.js";
import { a as readQuoted, i as toOneLine, r as splitFlags } from "./words.js";
//#region src/analyze/dockerfile/expand-variables.ts
function expandWord(word, variables) {
	let text = "";
	let quote = "";
	for (let at = 0; at < word.length;) {
		const variable = quote === "'" ? void 0 : readVariable(word.slice(at));
		if (variable !== void 0) {
			const value = evaluate(variable, variables);
			if (value === void 0) return void 0;
			text += value;
			at += variable.length;
			continue;
		}
		const read = readQuoted(word, at, quote);
		text += read.meaning;
		quote = read.quote;
		at += read.length;
	}
	return text;
}
const MOST_NAME_LENGTH = 256;
function readVariable(text) {
	if (!text.startsWith("$")) return void 0;
	const [plain, name] = /^\$([A-Za-z_]\w*)/.exec(text.slice(0, MOST_NAME_LENGTH)) ?? [];
	if (name !== void 0) return {
		name,
		operator: "",
		operand: "",
		length: plain?.length ?? 0
	};
	const [braced, inner = "", operator = "", operand = ""] = /^\$\{([A-Za-z_]\w*)(?:(:?[-+])([^{}]*))?\}/.exec(text) ?? [];
	if (braced !== void 0) return {
		name: inner,
		operator,
		operand,
		length: braced.length
	};
	return {
		name: "",
		operator: "?",
		operand: "",
		length: 1
	};
}
function evaluate({ name, operator, operand }, variables) {
	const value = variables.get(name);
	if (operator === "?" || value === null || value === void 0 && variables.isOpen) return void 0;
	const isSet = value !== void 0 && (value !== "" || !operator.startsWith(":"));
	if (operator.endsWith("-")) return isSet ? value : expandWord(operand, variables);
	if (operator.endsWith("+")) return isSet ? expandWord(operand, variables) : "";
	return value ?? "";
}
//#endregion
//#region src/analyze/dockerfile/variables.ts
const OF_PLATFORM = [
	"OS",
	"ARCH",
	"VARIANT"
].flatMap((part) => [`TARGET${part}`, `BUILD${part}`]);
const PREDEFINED = new Map([
	...OF_PLATFORM.map((name) => [name, "*"]),
	["TARGETPLATFORM", "*/*"],
	["BUILDPLATFORM", "*/*"]
]);
function readGlobals(instructions, buildArgs) {
	const globals = new StageVariables(void 0, false);
	for (const [name, value] of PREDEFINED) globals.set(name, value);
	for (const instruction of instructions) {
		if (instruction.verb === "FROM") break;
		assignVariables(instruction, globals, globals, buildArgs);
	}
	return globals;
}
function assignVariables({ verb, text }, variables, globals, buildArgs) {
	if (verb === "ARG") for (const word of splitWords(text)) declare(word, variables, globals, buildArgs);
	if (verb === "ENV") assign(text, variables);
}
function declare(word, variables, globals, buildArgs) {
	const [name = "", value] = splitPair(word);
	const ownDefault = value === void 0 ? void 0 : expandWord(value, variables) ?? null;
	const isSet = buildArgs.has(name);
	const fallback = PREDEFINED.get(name) ?? ownDefault ?? globals.get(name);
	const isUnknown = ownDefault === null && !PREDEFINED.has(name);
	const found = isSet ? buildArgs.get(name) : isUnknown ? null : fallback;
	if (found !== void 0) variables.set(name, found);
}
var StageVariables = class {
	isOpen;
	#parent;
	#own = new Map();
	constructor(parent, isOpen) {
		this.#parent = parent;
		this.isOpen = isOpen;
	}
	get(name) {
		const own = this.#own.get(name);
		return own === void 0 ? this.#parent?.get(name) : own;
	}
	set(name, value) {
		this.#own.set(name, value);
	}
};
function assign(text, variables) {
	const [, name, rest] = /^([^\s=]+)\s+(.*)$/s.exec(text) ?? [];
	const values = (name === void 0 ? splitWords(text) : [`${name}=${rest ?? ""}`]).map((pair) => {
		const [key = "", value = ""] = splitPair(pair);
		return [key, expandWord(value, variables) ?? null];
	});
	for (const [key, value] of values) variables.set(key, value);
}
function splitPair(pair) {
	const at = pair.indexOf("=");
	return at < 0 ? [pair] : [pair.slice(0, at), pair.slice(at + 1)];
}
function splitWords(text) {
	const words = [];
	let start = 0;
	let quote = "";
	for (let at = 0; at < text.length;) {
		if (quote === "" && /\s/.test(text[at])) {
			if (at > start) words.push(text.slice(start, at));
			start = ++at;
			continue;
		}
		const read = readQuoted(text, at, quote);
		quote = read.quote;
		at += read.length;
	}
	return start < text.length ? [...words, text.slice(start)] : words;
}
//#endregion
//#region src/analyze/dockerfile/stages.ts
function listStages(instructions, buildArgs) {
	const stages = [];
	const byName = new Map();
	const globals = buildArgs && readGlobals(instructions, buildArgs);
	let own = [];
	for (const instruction of instructions) {
		if (instruction.verb !== "FROM") {
			own.push(instruction);
			continue;
		}
		own = [];
		const [word = "", as = "", name] = toOneLine(splitFlags(instruction.text).rest).split(" ");
		const image = expandImage(word, globals);
		const stage = {
			name: as.toLowerCase() === "as" ? name?.toLowerCase() : void 0,
			from: instruction,
			base: byName.get(image?.toLowerCase() ?? "") ?? (image === "scratch" ? image : "image"),
			image: image === void 0 || byName.has(image.toLowerCase()) ? null : image,
			instructions: own
		};
		stages.push(stage);
		if (stage.name !== void 0) byName.set(stage.name, stage);
	}
	return stages;
}
function expandImage(word, globals) {
	const variables = globals ?? (word.includes("$") ? void 0 : NO_VARIABLES);
	const image = variables && expandWord(word, variables);
	return image === void 0 || image === "" || image.includes("*") ? void 0 : image;
}
const NO_VARIABLES = {
	get: () => void 0,
	isOpen: false
};
function listChain(stage) {
	const stages = [stage];
	for (let base = stage.base; typeof base === "object"; base = base.base) stages.push(base);
	return stages;
}
function buildChain(stage) {
	const stages = listChain(stage).toReversed();
	return {
		instructions: stages.flatMap(({ instructions }, i) => [...(stages[i - 1]?.instructions ?? []).flatMap(listTriggered), ...instructions]),
		froms: stages.map(({ from }) => from),
		isFromScratch: stages[0]?.base === "scratch",
		isWhole: stages[0] !== void 0 && stages[0].image !== null
	};
}
function listTriggered(instruction) {
	const [, verb = "", text = ""] = /^(\S+)\s+(.*)$/s.exec(instruction.text) ?? [];
	return instruction.verb === "ONBUILD" && verb !== "" ? [{
		...instruction,
		verb: verb.toUpperCase(),
		text
	}] : [];
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
export { listStages as a, readGlobals as c, listChain as i, expandWord as l, buildChain as n, StageVariables as o, listCandidateStages as r, assignVariables as s, WRITES_FILES as t };
