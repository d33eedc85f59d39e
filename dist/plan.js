import "./rolldown-runtime.js";
import { t as ADVICE_RULES } from "./rules.js";
import { n as diffArrays } from "./libesm.js";
import { n as parseExecForm, r as splitFlags } from "./words.js";
import { n as parseDockerfile, t as findEscapeCharacter } from "./parse-dockerfile.js";
import { posix } from "node:path";
//#region src/fix/context-reads.ts
function mayRead({ verb, text }, paths) {
	const { flags, rest } = splitFlags(text);
	if (verb === "RUN") return /--mount=(?!\S*from=)\S*type=bind/.test(text);
	if (verb === "ONBUILD") return true;
	if (verb !== "COPY" && verb !== "ADD" || flags.has("from")) return false;
	return (parseExecForm(rest) ?? rest.split(/\s+/)).slice(0, -1).some((word) => paths.some((path) => isNear(word, path)));
}
function isNear(source, path) {
	if (source.includes("$")) return true;
	const wanted = posix.join("/", source).split("/").filter(Boolean);
	const names = posix.join("/", path).split("/").filter(Boolean);
	return wanted.every((name, i) => names[i] === void 0 || matches(name, names[i]));
}
function matches(wanted, name) {
	const start = wanted.search(/[*?[\\]/);
	return start < 0 ? wanted === name : name.startsWith(wanted.slice(0, start));
}
//#endregion
//#region src/fix/edit-instruction.ts
function editInstruction(source, wanted, continuation) {
	const words = listWords(source, continuation);
	const splices = listSplices(words, splitWords(wanted), source, continuation);
	if (splices.some(({ start }) => start <= (words[0]?.start ?? 0))) return void 0;
	const edited = applySplices(source, splices);
	return listWords(edited, continuation).map(({ text }) => text).join(" ") === splitWords(wanted).join(" ") ? edited : void 0;
}
function listSplices(words, wanted, source, continuation) {
	const splices = [];
	const changes = diffArrays(words.map(({ text }) => text), [...wanted]);
	let at = 0;
	for (const [i, { value, added, removed }] of changes.entries()) {
		const end = words[at - 1]?.end ?? 0;
		const isReplacement = added && changes[i - 1]?.removed;
		if (added && !isReplacement) splices.push({
			start: end,
			end,
			text: insert(value, source, end, continuation)
		});
		if (removed) splices.push(takeOut(words, at, value.length, source, changes[i + 1]));
		if (!added) at += value.length;
	}
	return splices;
}
function takeOut(words, at, count, source, following) {
	const start = words[at]?.start ?? source.length;
	const last = words[at + count - 1]?.end ?? source.length;
	if (following?.added) return {
		start,
		end: last,
		text: following.value.join(" ")
	};
	const next = words[at + count]?.start;
	return next === void 0 ? {
		start: words[at - 1]?.end ?? start,
		end: source.length,
		text: ""
	} : {
		start,
		end: next,
		text: ""
	};
}
function applySplices(source, splices) {
	let edited = "";
	let copied = 0;
	for (const { start, end, text } of splices) {
		edited += source.slice(copied, start) + text;
		copied = end;
	}
	return edited + source.slice(copied);
}
const splitWords = (text) => text.split(/\s+/).filter((word) => word !== "");
function listWords(source, continuation) {
	const words = [];
	let start = 0;
	for (const [index, line] of source.split("\n").entries()) {
		if (!(/^\s*#/.test(line) || index > 0 && line.trim() === "")) {
			const text = line.trimEnd();
			const end = text.endsWith(continuation) ? text.length - 1 : text.length;
			for (const match of line.slice(0, end).matchAll(/\S+/g)) words.push({
				text: match[0],
				start: start + match.index,
				end: start + match.index + match[0].length
			});
		}
		start += line.length + 1;
	}
	return words;
}
function insert(words, source, at, continuation) {
	const rest = source.slice(at).trim();
	const isNewCommand = words[0] === "&&" && rest === "";
	const indent = /\n([ \t]*)(?=\S)/.exec(source)?.[1];
	return isNewCommand && indent !== void 0 ? ` ${continuation}\n${indent}${words.join(" ")}` : ` ${words.join(" ")}`;
}
//#endregion
//#region src/fix/line-groups.ts
const findSpan = (instructions) => ({
	line: Math.min(...instructions.map(({ line }) => line)),
	endLine: Math.max(...instructions.map(({ endLine }) => endLine))
});
function mergeOverlapping(groups) {
	const merged = [];
	for (const group of groups.toSorted((a, b) => a.line - b.line)) {
		const last = merged.at(-1);
		if (last === void 0 || group.line > last.endLine) merged.push(group);
		else merged[merged.length - 1] = {
			line: last.line,
			endLine: Math.max(last.endLine, group.endLine),
			advice: [...last.advice, ...group.advice],
			bytes: last.bytes + group.bytes
		};
	}
	return merged;
}
//#endregion
//#region src/fix/plan.ts
function planFixes(given, only) {
	const draft = new Draft(given);
	const fixes = [];
	const left = [];
	for (const advice of given.advice) {
		if (only !== void 0 && advice.id !== only) continue;
		const fix = draft.follow(advice) ?? draft.ignore(advice);
		if (fix === void 0) left.push(advice);
		else fixes.push(fix);
	}
	const ofDockerfile = draft.listRewrites();
	const rewrites = [...ofDockerfile, ...draft.listIgnoreRewrites()];
	return {
		files: draft.listChanges(ofDockerfile),
		rewrites,
		fixes,
		left
	};
}
var Draft = class {
	#given;
	#continuation;
	#byLayer;
	#wanted = new Map();
	#closed = new Set();
	#ignored = [];
	#ignoring = [];
	#groups = [];
	constructor(given) {
		this.#given = given;
		this.#continuation = findEscapeCharacter(given.dockerfile.text);
		this.#byLayer = findInstructions(given);
	}
	follow(advice) {
		const edits = ADVICE_RULES[advice.id].edit?.(advice, this.#instructionOf, this.#given.layers);
		if (edits === void 0 || edits.size === 0) return void 0;
		const instructions = [...edits].map(([layer, edit]) => [this.#byLayer.get(layer), toTexts(edit)]);
		for (const [instruction, texts] of instructions) if (instruction === void 0 || this.#write(instruction, texts) === void 0) return void 0;
		const changed = instructions.flatMap(([instruction, texts]) => {
			if (instruction !== void 0) this.#wanted.set(instruction, texts);
			return instruction ?? [];
		});
		if (advice.install !== void 0) for (const one of changed) this.#closed.add(one);
		const lines = changed.map(({ line }) => line);
		const saved = (advice.layers ?? [{
			layer: advice.layer,
			bytes: advice.bytes
		}]).reduce((sum, one) => sum + (edits.has(one.layer) ? one.bytes : 0), 0);
		const bytes = advice.updateBytes === void 0 ? saved : 0;
		const { id, subject } = advice;
		this.#groups.push({
			...findSpan(changed),
			advice: [{
				id,
				subject
			}],
			bytes
		});
		return {
			id,
			subject,
			bytes,
			lines: lines.sort((a, b) => a - b),
			...advice.updateBytes !== void 0 && { updateBytes: advice.updateBytes }
		};
	}
	ignore(advice) {
		const patterns = ADVICE_RULES[advice.id].ignore?.(advice, this.#instructionOf) ?? [];
		const instruction = this.#byLayer.get(advice.layer);
		const isFromContext = instruction !== void 0 && ["COPY", "ADD"].includes(instruction.verb) && !/^(?:--\S+ )*--from=/.test(instruction.text);
		const isSimple = patterns.every((pattern) => /^[\w./@*+-]+$/.test(pattern));
		const hasFile = this.#given.ignore !== void 0;
		if (patterns.length === 0 || !isFromContext || !isSimple || !hasFile) return void 0;
		if (advice.id !== "private-files" && this.#isReadElsewhere(instruction, patterns)) return void 0;
		this.#ignored.push(...patterns.filter((pattern) => !this.#ignored.includes(pattern)));
		const { id, subject, bytes } = advice;
		const fix = {
			id,
			subject,
			bytes,
			lines: null
		};
		this.#ignoring.push(fix);
		return fix;
	}
	#isReadElsewhere(own, paths) {
		return (parseDockerfile(this.#given.dockerfile.text) ?? []).some((one) => one.line !== own.line && mayRead(one, paths));
	}
	listIgnoreRewrites() {
		const { path: file, text } = this.#given.ignore ?? {
			path: "",
			text: ""
		};
		const added = this.#listAdded();
		if (added.length === 0) return [];
		const oldLines = text.trimEnd() === "" ? [] : text.trimEnd().split(/\r?\n/).slice(-1);
		const line = Math.max(1, text.trimEnd().split("\n").length);
		const advice = this.#ignoring.map(({ id, subject }) => ({
			id,
			subject
		}));
		const bytes = this.#ignoring.reduce((sum, fix) => sum + fix.bytes, 0);
		return [{
			file,
			line,
			endLine: line,
			oldLines,
			newLines: [...oldLines, ...added],
			advice,
			bytes
		}];
	}
	#listAdded() {
		const known = new Set(this.#given.ignore?.text.split(/\r?\n/).map((line) => line.trim()));
		return this.#ignored.filter((pattern) => !known.has(pattern));
	}
	listRewrites() {
		const { path: file, text } = this.#given.dockerfile;
		const source = text.split("\n");
		return mergeOverlapping(this.#groups).map((group) => {
			const { line, endLine } = group;
			const oldLines = source.slice(line - 1, endLine);
			const newLines = [...oldLines];
			const inside = [...this.#wanted].filter(([at]) => at.line >= line && at.line <= endLine);
			for (const [at, wanted] of inside.sort(([a], [b]) => b.line - a.line)) newLines.splice(at.line - line, at.endLine - at.line + 1, ...this.#write(at, wanted) ?? []);
			return {
				file,
				...group,
				oldLines,
				newLines
			};
		});
	}
	listChanges(rewrites) {
		const { dockerfile } = this.#given;
		const lines = dockerfile.text.split("\n");
		for (const { line, oldLines, newLines } of rewrites.toReversed()) lines.splice(line - 1, oldLines.length, ...newLines);
		return [{
			...toChange(dockerfile),
			newText: lines.join("\n")
		}, ...this.#listIgnoreChanges()].filter(({ oldText, newText }) => oldText !== newText);
	}
	#listIgnoreChanges() {
		const { ignore } = this.#given;
		if (ignore === void 0) return [];
		const added = this.#listAdded();
		if (added.length === 0) return [];
		const start = ignore.text === "" || ignore.text.endsWith("\n") ? ignore.text : `${ignore.text}\n`;
		return [{
			...toChange(ignore),
			newText: `${start}${added.join("\n")}\n`
		}];
	}
	#instructionOf = (layer) => {
		const instruction = this.#byLayer.get(layer);
		if (instruction === void 0 || this.#closed.has(instruction)) return null;
		const wanted = this.#wanted.get(instruction);
		return wanted === void 0 ? `${instruction.verb} ${instruction.text.split(/\s+/).join(" ")}` : wanted[0] ?? "";
	};
	#write({ line, endLine }, [text, ...added]) {
		if (text === void 0) return [];
		const edited = editInstruction(this.#given.dockerfile.text.split("\n").slice(line - 1, endLine).join("\n"), text, this.#continuation)?.split("\n");
		return edited && [...edited, ...added];
	}
};
const toTexts = (edit) => edit === null ? [] : typeof edit === "string" ? [edit] : edit;
function findInstructions({ layers, dockerfile }) {
	const all = parseDockerfile(dockerfile.text) ?? [];
	const hasShell = all.some(({ verb }) => verb === "SHELL");
	const found = new Map();
	for (const { index, dockerfile: lines } of layers) {
		if (lines === void 0 || lines.file !== dockerfile.path) continue;
		const inside = all.filter(({ line, endLine }) => line >= lines.line && endLine <= lines.endLine);
		const [only] = inside;
		const isPlain = inside.length === 1 && only?.heredocs.length === 0;
		if (only !== void 0 && isPlain && !(hasShell && only.verb === "RUN")) found.set(index, only);
	}
	return found;
}
const toChange = ({ path, text }) => ({
	path,
	oldText: text
});
//#endregion
export { planFixes as t };
