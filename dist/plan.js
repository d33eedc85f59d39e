import "./rolldown-runtime.js";
import { K as findEscapeCharacter, Tr as isHarmlessScript, Y as listStages, cr as ADVICE_RULES, ft as parseExecForm, pt as splitFlags, q as parseDockerfile, vn as diffArrays } from "./gate.js";
import { i as mayRead, n as knowsMounts, r as isOfContext, t as findInstructions } from "./find-instructions.js";
import { n as planStage, r as Uncertain, t as needsStage } from "./plan-stage.js";
import { posix } from "node:path";
//#region src/fix/edit-instruction.ts
function editInstruction(source, wanted, continuation) {
	const words = listWords(source, continuation);
	const verb = words[0]?.text ?? "";
	const [wantedVerb = "", ...rest] = splitWords(wanted);
	const all = [wantedVerb.toLowerCase() === verb.toLowerCase() ? verb : wantedVerb, ...rest];
	const splices = listSplices(words, all, source, continuation);
	if (splices.some(({ start }) => start <= (words[0]?.start ?? 0))) return void 0;
	const edited = applySplices(source, splices);
	return listWords(edited, continuation).map(({ text }) => text).join(" ") === all.join(" ") ? edited : void 0;
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
	const newline = source.includes("\r\n") ? "\r\n" : "\n";
	return isNewCommand && indent !== void 0 ? ` ${continuation}${newline}${indent}${words.join(" ")}` : ` ${words.join(" ")}`;
}
//#endregion
//#region src/fix/later-instructions.ts
function listLater(stages, from) {
	const own = stages.find(({ instructions }) => instructions.includes(from));
	if (own === void 0) return [];
	const users = new Set([own]);
	for (const stage of stages.slice(stages.indexOf(own) + 1)) if ([...users].some((used) => usesStage(stage, used, stages))) users.add(stage);
	return [...users].flatMap(({ instructions }) => instructions.filter(({ line }) => line > from.line));
}
function usesStage(stage, used, stages) {
	if (stage.base === used || stage.base === "image" && stage.from.text.includes("$")) return true;
	const names = [used.name, String(stages.indexOf(used))];
	return stage.instructions.some(({ verb, text }) => listSources(verb, text).some((source) => source.includes("$") || names.includes(source.toLowerCase())));
}
function listSources(verb, text) {
	if (verb === "RUN") return [...text.matchAll(/(?:^| )--mount=(?:\S*,)?from=([^\s,]+)/g)].map(([, name = ""]) => name);
	const from = verb === "COPY" ? splitFlags(text).flags.get("from") : void 0;
	return from === void 0 ? [] : [from];
}
function toShellText({ verb, text, heredocs }) {
	const [, triggered, rest] = /^(\S+)\s+(.*)$/s.exec(text) ?? [];
	if (verb === "ONBUILD" && triggered !== void 0 && rest !== void 0) return toShellText({
		verb: triggered.toUpperCase(),
		text: rest,
		line: 0,
		endLine: 0,
		heredocs
	});
	const words = verb === "RUN" ? parseExecForm(text)?.join(" ") : void 0;
	const bodies = heredocs.map(({ body }) => body.replaceAll("\n", " ; "));
	return [
		verb,
		words ?? text,
		...bodies
	].join(" ").split(/\s+/).join(" ");
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
//#region src/fix/private-file-uses.ts
const needsPrivateFiles = (stages, all, paths) => all.filter((one) => mayRead(one, paths)).some((one) => !isOfContext(one) || paths.some((path) => namesOnly(one, path)) || listLater(stages, one).some((later) => !isHarmless(later, paths)));
function namesOnly({ text }, path) {
	const { rest } = splitFlags(text);
	const words = parseExecForm(rest) ?? rest.split(/\s+/);
	const depth = path.split("/").length;
	return words.slice(0, -1).some((word) => {
		const names = posix.join("/", word).split("/").filter(Boolean);
		return word.includes("$") || names.length >= depth || /[*?[]/.test(names.at(-1) ?? "");
	});
}
function isHarmless(instruction, paths) {
	const text = toShellText(instruction);
	if (!text.startsWith("RUN ")) return true;
	const script = text.slice(4);
	if (/^rm(?: -\w*f\w*)+(?: [\w./@+*~-]+)+$/.test(script)) return true;
	return isHarmlessScript(script) && !paths.some((path) => script.includes(posix.basename(path)));
}
//#endregion
//#region src/fix/plan.ts
function planFixes(given, only) {
	const draft = new Draft(given);
	const { stage, noStage } = only === void 0 || only === "build-stage" ? draft.addStage() : {};
	const fixes = stage === void 0 ? [] : [stage.fix];
	const left = [];
	const isFollowed = (advice) => only === void 0 || advice.id === only;
	const open = given.advice.filter((advice) => isFollowed(advice) && !stage?.covers(advice));
	for (const advice of open) {
		const fix = draft.follow(advice) ?? draft.ignore(advice);
		if (fix === void 0) left.push(advice);
		else fixes.push(fix);
	}
	const ofDockerfile = draft.listRewrites();
	const rewrites = [...ofDockerfile, ...draft.listIgnoreRewrites()];
	const files = draft.listChanges(ofDockerfile);
	const more = {
		...stage && { stage: stage.plan },
		...noStage !== void 0 && { noStage }
	};
	if (draft.isReadAsWanted(files)) return {
		files,
		rewrites,
		fixes,
		left,
		...more
	};
	return {
		files: [],
		rewrites: [],
		fixes: [],
		left: [...given.advice]
	};
}
var Draft = class {
	#given;
	#continuation;
	#all;
	#stages;
	#byLayer;
	#surroundings;
	#wanted = new Map();
	#closed = new Set();
	#ignored = [];
	#ignoring = [];
	#groups = [];
	constructor(given) {
		this.#given = given;
		this.#continuation = findEscapeCharacter(given.dockerfile.text);
		this.#all = parseDockerfile(given.dockerfile.text) ?? [];
		this.#stages = listStages(this.#all);
		this.#byLayer = findInstructions(given, this.#all);
		this.#surroundings = {
			layers: given.layers,
			listLater: this.#listLater,
			hasBuildKit: given.hasBuildKit && knowsMounts(given.dockerfile.text),
			evidence: given.evidence ?? {}
		};
	}
	#listLater = (layer) => {
		const from = this.#byLayer.get(layer);
		return (from === void 0 ? this.#all : listLater(this.#stages, from)).flatMap((one) => this.#wanted.get(one) ?? [toShellText(one)]);
	};
	addStage() {
		const { layers, advice, tree, evidence, hasBuildKit } = this.#given;
		if (!tree || evidence?.start === void 0 || !needsStage(advice)) return {};
		if (!hasBuildKit) return { noStage: "the classic builder may change owners" };
		try {
			const plan = planStage({
				layers,
				advice,
				tree,
				start: evidence.start
			}, this.#stages, this.#byLayer);
			return { stage: this.#apply(plan, advice) };
		} catch (error) {
			if (error instanceof Uncertain) return { noStage: error.message };
			throw error;
		}
	}
	#apply(plan, all) {
		const { from, fromText, last, added, bytes, layers: gone } = plan;
		const covers = ({ layer, bytes: own, layers = [{
			layer,
			bytes: own
		}] }) => plan.hasOtherBase || layers.every((one) => gone.has(one.layer));
		this.#wanted.set(from, [fromText]);
		this.#wanted.set(last, [toText(last), ...added]);
		const advice = all.filter(covers).map(({ id, subject }) => ({
			id,
			subject
		}));
		this.#groups.push({
			line: from.line,
			endLine: last.endLine,
			advice,
			bytes
		});
		return {
			plan,
			covers,
			fix: {
				id: "build-stage",
				subject: "stage",
				bytes,
				lines: [from.line, last.line]
			}
		};
	}
	follow(advice) {
		const edits = ADVICE_RULES[advice.id].edit?.(advice, this.#getInstruction, this.#surroundings);
		if (edits === void 0 || edits.size === 0) return void 0;
		const instructions = [...edits].map(([layer, edit]) => [this.#byLayer.get(layer), toTexts(edit)]);
		for (const [instruction, texts] of instructions) if (instruction === void 0 || this.#write(instruction, texts) === void 0) return void 0;
		const changed = instructions.flatMap(([instruction, texts]) => {
			if (instruction !== void 0) this.#wanted.set(instruction, texts);
			return instruction ?? [];
		});
		if (advice.install !== void 0) for (const one of changed) this.#closed.add(one);
		const lines = changed.map(({ line }) => line);
		const { evidence } = this.#given;
		const layers = advice.layers ?? [{
			layer: advice.layer,
			bytes: advice.bytes
		}];
		const known = advice.id === "recommended-packages" ? evidence?.recommended?.bytes : void 0;
		const bytesOf = (one) => known?.get(one.layer) ?? one.bytes;
		const saved = layers.reduce((sum, one) => sum + (edits.has(one.layer) ? bytesOf(one) : 0), 0);
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
		const paths = ADVICE_RULES[advice.id].ignore?.(advice, this.#getInstruction) ?? [];
		const copies = advice.places.filter(({ contextPath }) => contextPath !== void 0).map(({ layer }) => this.#byLayer.get(layer));
		const isSimple = paths.every((path) => /^[\w./@+-]+$/.test(path));
		const hasFile = this.#given.ignore !== void 0;
		if (paths.length === 0 || !isSimple || !hasFile) return void 0;
		if (!copies.every((one) => one !== void 0 && isOfContext(one))) return void 0;
		if (this.#isNeeded(advice, copies, paths)) return void 0;
		this.#ignored.push(...paths.filter((path) => !this.#ignored.includes(path)));
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
	#isNeeded(advice, copies, paths) {
		if (advice.id === "private-files") return needsPrivateFiles(this.#stages, this.#all, paths);
		const inImage = new Set(this.#byLayer.values());
		return this.#all.some((one) => !copies.includes(one) && mayRead(one, paths)) || copies.some((copy) => listLater(this.#stages, copy).some((one) => one.verb === "RUN" && !inImage.has(one)));
	}
	isReadAsWanted(files) {
		const { path } = this.#given.dockerfile;
		const changed = files.find((file) => file.path === path);
		if (changed === void 0) return true;
		const wanted = this.#all.flatMap((one) => this.#wanted.get(one) ?? [toText(one)]).filter((line) => line !== "");
		const read = (parseDockerfile(changed.newText) ?? []).map(toText);
		return JSON.stringify(wanted) === JSON.stringify(read);
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
	#getInstruction = (layer) => {
		const instruction = this.#byLayer.get(layer);
		if (instruction === void 0 || this.#closed.has(instruction)) return null;
		const wanted = this.#wanted.get(instruction);
		return wanted === void 0 ? toText(instruction) : wanted[0] ?? "";
	};
	#write({ line, endLine }, [text, ...added]) {
		if (text === void 0) return [];
		const source = this.#given.dockerfile.text.split("\n").slice(line - 1, endLine).join("\n");
		const edited = editInstruction(source, text, this.#continuation)?.split("\n");
		const end = source.endsWith("\r") ? "\r" : "";
		return edited && [...edited, ...added.map((line) => line + end)];
	}
};
const toTexts = (edit) => edit === null ? [] : typeof edit === "string" ? [edit] : edit;
const toText = ({ verb, text }) => `${verb} ${text.split(/\s+/).join(" ")}`;
const toChange = ({ path, text }) => ({
	path,
	oldText: text
});
//#endregion
export { planFixes as t };
