import "./rolldown-runtime.js";
import { t as joinPattern } from "./pattern.js";
//#region src/report/words/inert.ts
const MOST_CHARACTERS = 4e3;
const PROSE = new Set([
	"message",
	"fix",
	"where",
	"why",
	"noBaseline",
	"notices",
	"oldLines",
	"newLines"
]);
function neutralize(text, isAscii = false) {
	return limitLength(text).replace(isAscii ? NOT_ASCII : HARMFUL, escapeCharacter);
}
function neutralizeLines(text, isAscii = false) {
	return limitLength(text.replaceAll("\r\n", "\n")).replaceAll("	", "    ").split("\n").map((line) => neutralize(line, isAscii)).join("\n");
}
function neutralizeReport(report, isAscii = false) {
	return neutralizeValue(report, "", isAscii);
}
const HARMFUL = joinPattern("gu", String.raw`(?![\u200c\u200d])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\u115f\u1160\u3164\uffa0]`, String.raw`|[\p{M}\u200c\u200d](?<=[\p{M}\u200c\u200d]{9})`);
const NOT_ASCII = /[^\x20-\x7e]/gu;
function escapeCharacter(character) {
	const code = character.codePointAt(0) ?? 0;
	const hex = code.toString(16);
	if (code < 128) return `\\x${hex.padStart(2, "0")}`;
	return code < 65536 ? `\\u${hex.padStart(4, "0")}` : `\\u{${hex}}`;
}
function limitLength(text) {
	if (text.length <= MOST_CHARACTERS) return text;
	return `${text.slice(0, MOST_CHARACTERS / 2)}…${text.slice(-4e3 / 2)}`;
}
function neutralizeValue(value, key, isAscii) {
	if (typeof value === "string") return neutralizeText(value, key, isAscii);
	if (Array.isArray(value)) return value.map((item) => neutralizeValue(item, key, isAscii));
	if (typeof value !== "object" || value === null || key === "tree") return key === "tree" ? null : value;
	return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, neutralizeValue(item, name, isAscii)]));
}
function neutralizeText(text, key, isAscii) {
	if (PROSE.has(key)) return neutralizeLines(text, isAscii);
	return neutralize(key === "instruction" ? limitLength(text).replace(/\s+/g, " ").trim() : text, isAscii);
}
//#endregion
export { neutralizeLines as n, neutralizeReport as r, neutralize as t };
