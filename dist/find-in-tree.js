import "./rolldown-runtime.js";
import { Gt as Message } from "./start.js";
//#region src/host/git/find-in-tree.ts
function findInTree(path, modeAt) {
	for (const folder of listFoldersAbove(path)) {
		const mode = modeAt(folder);
		if (mode === void 0 || isFile(mode)) return { kind: "absent" };
		if (mode !== "040000") return toNotAFile(folder, mode);
	}
	const mode = modeAt(path);
	if (mode === void 0) return { kind: "absent" };
	return isFile(mode) ? { kind: "file" } : toNotAFile(path, mode);
}
const listFoldersAbove = (path) => path.split("/").flatMap((_, index, parts) => index === 0 ? [] : parts.slice(0, index).join("/"));
const isFile = (mode) => mode.startsWith("100");
const toNotAFile = (path, mode) => ({
	kind: "not a file",
	reason: new Message("not-file-in-commit", {
		path,
		mode
	})
});
//#endregion
export { listFoldersAbove as n, findInTree as t };
