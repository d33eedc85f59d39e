import "./rolldown-runtime.js";
import { t as CACHE_FILE } from "./cache-files.js";
import { delimiter, join } from "node:path";
import { mkdirSync, writeFileSync } from "node:fs";
//#region src/host/cache-child.ts
const KEYS_AT_ONCE = 10;
const START_FOLDER = process.cwd();
const { PATH = "" } = process.env;
const { restoreCache, saveCache } = await import("./cache.js");
let printed = "";
const write = process.stdout.write.bind(process.stdout);
process.stdout.write = ((chunk) => {
	printed += chunk.toString();
	return write(chunk);
});
let isWorking = false;
process.on("message", (question) => {
	isWorking = true;
	printed = "";
	process.channel?.unref();
	carryOut(question).then((answer) => finish(answer.key === void 0 ? {
		...findComplaint(),
		...answer
	} : answer), (error) => finish({ complaint: String(error?.message ?? error) }));
});
process.on("beforeExit", () => {
	if (isWorking) finish({ isCutOff: true });
});
function finish(answer) {
	if (!isWorking) return;
	isWorking = false;
	process.chdir(START_FOLDER);
	process.channel?.ref();
	process.send?.(answer, void 0, void 0, () => void 0);
}
function enter(folder) {
	process.chdir(folder);
	const hiding = join(folder, "no-zstd");
	mkdirSync(hiding);
	writeFileSync(join(hiding, "zstd"), "#!/bin/sh\nexit 1\n", { mode: 493 });
	Object.assign(process.env, {
		GITHUB_WORKSPACE: folder,
		RUNNER_TEMP: folder,
		PATH: `${hiding}${delimiter}${PATH}`
	});
}
async function carryOut({ task, keys, folder }) {
	enter(folder);
	const [first = ""] = keys;
	if (task === "save") return await saveCache(["plimsoll-report.json"], first) >= 0 ? { key: first } : {};
	const key = await findBest(keys);
	if (task === "find" || key === void 0) return { ...key !== void 0 && { key } };
	return await restoreCache(["plimsoll-report.json"], key) === key ? { key } : {};
}
function findComplaint() {
	const complaint = (/^::(?:warning|error)[^:]*::(.*)$/m.exec(printed)?.[1])?.replace(/%0[AD]/g, " ").replaceAll("%25", "%").trim();
	return complaint === void 0 ? {} : { complaint };
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
