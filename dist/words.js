import "./rolldown-runtime.js";
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
//#region src/analyze/dockerfile/quotes.ts
function readQuoted(text, at, quote) {
	const character = text[at];
	if (character === "\\" && quote !== "'") return {
		length: 2,
		meaning: text[at + 1] ?? "",
		quote
	};
	if (character === quote) return {
		length: 1,
		meaning: "",
		quote: ""
	};
	return quote === "" && (character === "\"" || character === "'") ? {
		length: 1,
		meaning: "",
		quote: character
	} : {
		length: 1,
		meaning: character,
		quote
	};
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
export { readQuoted as a, matchesPattern as c, toOneLine as i, parseExecForm as n, ANYTHING as o, splitFlags as r, joinPatterns as s, expandWord as t };
