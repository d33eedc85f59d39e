import "./rolldown-runtime.js";
import { o as RULES } from "./effective-limits.js";
import { t as findClosest } from "./closest.js";
//#region src/budget/parse/suggest-rule.ts
const suggestRule = (key) => findClosest(key, RULE_KEYS) ?? findByWords(key);
function isRuleInOtherWords(key) {
	const words = readWords(key);
	return RULE_WORDS.some(({ words: other }) => hasSameMembers(removeBound(words), other));
}
const hasSameMembers = (a, b) => a.size === b.size && [...a].every((word) => b.has(word));
const RULE_KEYS = RULES.map(({ key }) => key);
const SYNONYMS = new Map(Object.entries({
	highest: "max maximum most upper",
	lowest: "min minimum least lower",
	bytes: "byte size sizes weight",
	count: "counts number num",
	percent: "percentage pct",
	wasted: "waste wastage",
	growth: "increase grow",
	pull: "download compressed transfer",
	image: "images container docker total",
	layer: "layers",
	file: "files",
	package: "packages",
	compiler: "compilers",
	debugger: "debuggers"
}).flatMap(([word, others]) => others.split(" ").map((other) => [other, word])));
const BOUNDS = new Set([
	"highest",
	"lowest",
	"limit",
	"threshold",
	"allowed"
]);
const UNITS = new Set([
	"bytes",
	"count",
	"percent",
	"ratio"
]);
function readWords(key) {
	const words = key.replaceAll(/([a-z])([A-Z])/g, "$1 $2").toLowerCase().split(/[^a-z]+/).filter((part) => part !== "").map((part) => SYNONYMS.get(part) ?? part);
	const isUnnamed = words.every((word) => BOUNDS.has(word) || word === "bytes");
	return new Set(words.includes("bytes") && isUnnamed ? [...words, "image"] : words);
}
const removeBound = (words) => new Set([...words].filter((word) => !BOUNDS.has(word)));
const RULE_WORDS = RULE_KEYS.map((key) => ({
	key,
	words: removeBound(readWords(key))
}));
function findByWords(key) {
	const given = readWords(key);
	let best;
	for (const { key: rule, words } of RULE_WORDS) {
		const shared = [...words].filter((word) => given.has(word));
		const subjects = shared.filter((word) => !UNITS.has(word)).length;
		const score = 100 * subjects + 10 * (shared.length - subjects) - words.size;
		if (subjects > 0 && (best === void 0 || score > best.score)) best = {
			key: rule,
			score
		};
	}
	return best?.key;
}
//#endregion
export { suggestRule as n, isRuleInOtherWords as t };
