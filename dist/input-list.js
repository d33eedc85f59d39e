import "./rolldown-runtime.js";
import { Gt as Message } from "./start.js";
//#region src/gate/input-list.ts
function readList(text, hash) {
	return splitEntries(text).flatMap((entry) => splitFlow(entry, hash)).flatMap((entry) => readEntry(entry, hash));
}
function splitFlow(entry, hash) {
	const inner = /^(?:\[(.*)\]|\{(.*)\})$/s.exec(entry.trim());
	const text = inner?.[1] ?? inner?.[2] ?? entry;
	if (inner === null && (hash === "value" || /^["'#]/.test(text))) return [entry];
	return text.match(inner === null ? ITEM : FLOW_ITEM)?.map(dropComma) ?? [];
}
const ITEM = /(?:\{[^}]*\}|,(?!\s|$)|,\s+(?=(?:warn|fail):)|[^,])+,?/g;
const FLOW_ITEM = /(?:"[^"]*"|'[^']*'|\{[^}]*\}|,(?=\s*(?:warn|fail):)|[^,])+,?/g;
const dropComma = (item) => item.trim().replace(/,$/, "");
function readEntry(entry, hash) {
	const bare = entry.replace(/^-\s+/, "").trim().replace(QUOTED_KEY, "$2");
	if (bare === "" || bare.startsWith("#")) return [];
	const quoted = /^(["'])(.*)\1$/s.exec(bare);
	if (quoted?.[2] === "") return [];
	if (quoted) return [{ text: unescapeQuotes(quoted[2] ?? "", quoted[1] ?? "") }];
	const at = hash === "value" ? -1 : bare.search(/\s#(?:\s|$)/);
	if (at === -1) return [{ text: bare }];
	if (hash === "comment") return readEntry(bare.slice(0, at), hash);
	return [{ problem: new Message("line-with-comment", { line: bare }) }];
}
const QUOTED_KEY = /^(["'])([A-Za-z_][\w.-]*)\1(?=\s*:)/;
function splitEntries(text) {
	const lines = text.split(/\r\n|\n|\r/);
	const entries = [];
	for (let at = 0; at < lines.length; at++) {
		const line = (lines[at] ?? "").trim();
		const end = startsEntry(line) ? lines.findIndex((other, index) => index > at && endsEntry(other.trim())) : -1;
		entries.push(lines.slice(at, Math.max(at, end) + 1).join("\n").trim());
		at = Math.max(at, end);
	}
	return entries;
}
const startsEntry = (line) => {
	const bare = line.replace(/^-\s+/, "");
	return bare.startsWith("\"") && !(bare.length > 1 && endsEntry(bare));
};
const endsEntry = (line) => (/"+$/.exec(line)?.[0].length ?? 0) % 2 === 1;
const unescapeQuotes = (text, quote) => text.replaceAll(`${quote}${quote}`, quote);
//#endregion
export { readList as t };
