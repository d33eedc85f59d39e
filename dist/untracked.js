import "./rolldown-runtime.js";
import { t as askGit } from "./git.js";
import { join } from "node:path";
import { statSync } from "node:fs";
//#region src/host/git/untracked.ts
async function listUntracked(folder, host) {
	const text = await askGit({
		...host,
		cwd: folder
	}, "ls-files", "-z", "--others", "--directory", "--no-empty-directory");
	return [...statSync(join(folder, ".git"), { throwIfNoEntry: false })?.isDirectory() ? [".git/"] : [], ...(text ?? "").split("\0").filter((path) => path !== "")];
}
//#endregion
export { listUntracked as t };
