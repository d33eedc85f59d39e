import "./rolldown-runtime.js";
import { n as RESULT_FILE, t as CACHE_FILE } from "./cache-files.js";
import { writeFileSync } from "node:fs";
//#region src/host/cache-child.ts
const KEYS_AT_ONCE = 10;
const UNSETTLED = 13;
process.on("exit", (code) => {
	if (code === UNSETTLED) process.stdout.write("::error::an answer of the service ended early\n");
});
const { restoreCache, saveCache } = await import("./cache.js");
const [task = "", ...keys] = process.argv.slice(2);
writeFileSync(RESULT_FILE, JSON.stringify(await carryOut(task, keys)));
async function carryOut(task, [first = "", ...others]) {
	if (task === "save") return await saveCache(["plimsoll-report.json"], first) >= 0 ? { key: first } : {};
	const key = await findBest([first, ...others]);
	if (task === "find" || key === void 0) return { ...key !== void 0 && { key } };
	return await restoreCache(["plimsoll-report.json"], key) === key ? { key } : {};
}
async function findBest(prefixes) {
	let best;
	let rest = prefixes;
	while (rest.length > 0) {
		const found = await lookUp(rest);
		const at = rest.findIndex((prefix) => found?.startsWith(prefix));
		if (at === -1) break;
		best = found;
		rest = rest.slice(0, at);
	}
	return best;
}
async function lookUp(prefixes) {
	for (let at = 0; at < prefixes.length; at += KEYS_AT_ONCE) {
		const [first = "", ...others] = prefixes.slice(at, at + KEYS_AT_ONCE);
		const found = await restoreCache([CACHE_FILE], first, others, { lookupOnly: true });
		if (found !== void 0) return found;
	}
}
//#endregion
export {};
