import "./rolldown-runtime.js";
//#region src/host/git/find-in-tree.ts
const KINDS = {
	"040000": "a folder",
	"120000": "a symbolic link",
	"160000": "a submodule"
};
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
	reason: `${path} is ${KINDS[mode] ?? "not a file"} there`
});
//#endregion
export { listFoldersAbove as n, findInTree as t };
