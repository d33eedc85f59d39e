import "./rolldown-runtime.js";
import { a as readQuoted } from "./words.js";
import { t as MAX_DOCKERFILE_BYTES } from "./sourced-image.js";
//#region src/analyze/dockerfile/heredoc.ts
function findHeredocs(text) {
	if (!text.includes("<<")) return [];
	return splitShellWords(text).flatMap((word) => parseHeredoc(word) ?? []);
}
function parseHeredoc(word) {
	const [, dash, quoted] = /^\d*<<(-?)([^<\s]+)$/.exec(word) ?? [];
	const name = quoted?.replaceAll(/["']/g, "");
	return name ? {
		name,
		isChomped: dash === "-"
	} : void 0;
}
function splitShellWords(text) {
	const words = [];
	let start = 0;
	let quote = "";
	for (let at = 0; at < text.length;) if (quote === "" && /\s/.test(text[at])) {
		words.push(text.slice(start, at));
		start = ++at;
	} else {
		const read = readQuoted(text, at, quote);
		at += read.length;
		quote = read.quote;
	}
	return quote === "" ? [...words, text.slice(start)] : [];
}
//#endregion
//#region src/analyze/dockerfile/parse-dockerfile.ts
function parseDockerfile(text) {
	if (text.length > MAX_DOCKERFILE_BYTES) return void 0;
	const lines = new Lines(text);
	const instructions = [];
	while (!lines.isAtEnd) {
		const line = lines.number;
		const joined = lines.takeInstruction();
		if (joined === "") continue;
		const [, verb = "", rest = ""] = /^(\S+)(.*)$/s.exec(joined) ?? [];
		const heredocs = MAY_HAVE_HEREDOCS.has(verb.toUpperCase()) ? lines.takeHeredocs(rest) : [];
		if (heredocs === void 0) return void 0;
		instructions.push({
			verb: verb.toUpperCase(),
			text: rest.trim(),
			line,
			endLine: lines.number - 1,
			heredocs
		});
	}
	return instructions;
}
const MAY_HAVE_HEREDOCS = new Set([
	"ADD",
	"COPY",
	"RUN"
]);
var Lines = class {
	#lines;
	#escape;
	#at = 0;
	constructor(text) {
		this.#lines = text.replace(/^\uFEFF/, "").split("\n");
		this.#escape = findEscapeCharacter(text);
	}
	get isAtEnd() {
		return this.#at >= this.#lines.length;
	}
	get number() {
		return this.#at + 1;
	}
	takeInstruction() {
		const first = this.#take().trimStart();
		if (first.startsWith("#")) return "";
		const parts = [this.#stripContinuation(first)];
		while (parts.at(-1)?.isContinued && !this.isAtEnd) {
			const next = this.#take();
			const start = next.trimStart();
			if (start !== "" && !start.startsWith("#")) parts.push(this.#stripContinuation(next));
		}
		return parts.map(({ text }) => text).join("").trim();
	}
	takeHeredocs(text) {
		const heredocs = [];
		for (const { name, isChomped } of findHeredocs(text)) {
			const lines = [];
			while (lines.at(-1) !== name) {
				if (this.isAtEnd) return void 0;
				lines.push(isChomped ? this.#take().replace(/^\t+/, "") : this.#take());
			}
			heredocs.push({
				name,
				body: lines.slice(0, -1).join("\n")
			});
		}
		return heredocs;
	}
	#take() {
		return this.#lines[this.#at++].replace(/\r{1,2}$/, "");
	}
	#stripContinuation(line) {
		const text = line.trimEnd();
		const isContinued = text.endsWith(this.#escape) && !text.endsWith(this.#escape.repeat(2));
		return isContinued ? {
			text: text.slice(0, -1),
			isContinued
		} : {
			text: line,
			isContinued
		};
	}
};
function findEscapeCharacter(text) {
	for (const line of text.replace(/^\uFEFF/, "").split("\n")) {
		const [, key = "", value = ""] = /^#\s*([a-z][a-z\d]*)\s*=(.*)$/i.exec(line.trim()) ?? [];
		if (key.toLowerCase() === "escape" && value.trim() === "`") return "`";
		if (![
			"syntax",
			"check",
			"escape"
		].includes(key.toLowerCase())) break;
	}
	return "\\";
}
//#endregion
export { parseDockerfile as n, parseHeredoc as r, findEscapeCharacter as t };
