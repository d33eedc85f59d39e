import "./rolldown-runtime.js";
import { f as tryGit } from "./git.js";
import { a as walkContext, r as openFilters } from "./build-context.js";
//#region src/host/git/changed-files.ts
const listFolderChanges = (folder, most, host) => listChanges(folder, ["--no-merges"], most, host);
const listMainlineChanges = (folder, most, host) => listChanges(folder, ["--first-parent", "-m"], most, host);
async function listChanges(folder, merges, most, host) {
	const text = await tryGit({
		...host,
		cwd: folder
	}, [...[
		"log",
		"-z",
		...merges,
		"--no-renames",
		"--name-only",
		"--relative"
	], ...[
		`--max-count=${most}`,
		"--pretty=tformat:commit:%H %P",
		"--",
		"."
	]]);
	if (text === void 0) return void 0;
	const changes = [];
	for (const part of text.split("\0")) {
		const line = part.replace(/^\n/, "");
		const [, sha, parents] = /^commit:([0-9a-f]{40,64}) ([0-9a-f ]*)$/.exec(line) ?? [];
		if (sha !== void 0) changes.push({
			sha,
			isFirst: parents === "",
			paths: []
		});
		else if (line !== "") changes.at(-1)?.paths.push(line);
	}
	return changes;
}
//#endregion
//#region src/context/asked-paths.ts
function* listAskedPaths(request, tree) {
	const { filters } = openFilters(request, tree);
	for (const { path, kind, isShared } of walkContext(tree, filters)) if (isShared.asked) yield {
		path,
		kind
	};
}
//#endregion
//#region src/scorecard/build-steps.ts
const MOST_LINE_CHARACTERS = 16384;
const MOST_STEPS = 1e4;
const HEADER = /^#(\d+) \[(?:([^\]]*) )?(\d+)\/(\d+)\] (?!FROM )(.+)$/;
const CACHED = /^#(\d+) CACHED$/;
const DONE = /^#(\d+) DONE (\d+(?:\.\d+)?)s$/;
var BuildSteps = class {
	#steps = new Map();
	#decoder = new TextDecoder();
	#partial = "";
	write(chunk) {
		const lines = (this.#partial + this.#decoder.decode(chunk, { stream: true })).split("\n");
		this.#partial = (lines.pop() ?? "").slice(0, MOST_LINE_CHARACTERS);
		for (const line of lines) this.#take(line.replace(/\r$/, ""));
	}
	list() {
		return [...this.#steps.values()];
	}
	#take(line) {
		const [, id = "", before = "", at, of, instruction] = HEADER.exec(line) ?? [];
		if (instruction !== void 0) {
			if (this.#steps.has(id) || this.#steps.size >= MOST_STEPS) return;
			const place = {
				stage: before.split(" ").findLast((word) => word !== "" && !word.includes("/")) ?? "",
				at: Number(at),
				of: Number(of)
			};
			this.#steps.set(id, {
				instruction,
				place,
				isCached: false,
				seconds: 0
			});
			return;
		}
		this.#change(CACHED.exec(line)?.[1], { isCached: true });
		const [, done, seconds] = DONE.exec(line) ?? [];
		this.#change(done, { seconds: Number(seconds) });
	}
	#change(id, change) {
		const step = id === void 0 ? void 0 : this.#steps.get(id);
		if (id !== void 0 && step !== void 0) this.#steps.set(id, {
			...step,
			...change
		});
	}
};
//#endregion
export { listMainlineChanges as i, listAskedPaths as n, listFolderChanges as r, BuildSteps as t };
