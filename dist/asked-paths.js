import "./rolldown-runtime.js";
import { f as tryGit } from "./git.js";
import { i as openFilters, o as walkContext } from "./build-context.js";
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
export { listFolderChanges as n, listMainlineChanges as r, listAskedPaths as t };
