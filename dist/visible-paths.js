import "./rolldown-runtime.js";
import { v as findDirective } from "./gate.js";
//#region src/fix/find-instructions.ts
function findInstructions(given, all) {
	const hasShell = all.some(({ verb, text }) => verb === "SHELL" || /^SHELL\s/i.test(text));
	const found = new Map();
	for (const { index, dockerfile: lines } of given.layers) {
		if (lines === void 0 || lines.file !== given.dockerfile.path) continue;
		const inside = all.filter(({ line, endLine }) => line >= lines.line && endLine <= lines.endLine);
		const [only] = inside;
		const isPlain = inside.length === 1 && only?.heredocs.length === 0;
		if (only !== void 0 && isPlain && !(hasShell && only.verb === "RUN")) found.set(index, only);
	}
	return found;
}
function knowsMounts(text) {
	const name = findDirective(text, "syntax");
	if (name === void 0) return true;
	const [, image, tag = "latest"] = /^([^:@]+)(?::([^@]+))?(?:@.*)?$/.exec(name) ?? [];
	const isDockers = /^(?:docker\.io\/)?docker\/dockerfile(?:-upstream)?$/.test(image ?? "");
	const [, minor] = /^1\.(\d+)/.exec(tag) ?? [];
	const isNew = minor === void 0 ? /^(?:1|1-labs|labs|latest|master)$/.test(tag) : +minor >= 3;
	return isDockers && isNew;
}
//#endregion
//#region src/fix/stage/visible-paths.ts
function listVisiblePaths(tree) {
	const { isVisible, firstLayer, visibleBytes, replaced } = tree;
	const replacedBy = new Map(replaced?.row.map((row, i) => [row, replaced.layer[i]]));
	const found = [];
	const isFull = findFullFolders(tree);
	for (const { row, names, owner } of walkRows(tree)) {
		if (isVisible[row] !== 1 || isFull[row] === 1) continue;
		const bytes = visibleBytes[row];
		found.push({
			path: `/${names.join("/")}`,
			layer: replacedBy.get(row) ?? firstLayer[row],
			bytes,
			owner: bytes > 0 && owner?.ecosystem === "apt" ? owner.name : void 0
		});
	}
	return found;
}
function* walkRows({ depth, name, owners }) {
	const names = [];
	let run = -1;
	for (let row = 0; row < name.length; row++) {
		names.length = depth[row];
		names.push(name[row]);
		while (owners?.row[run + 1] !== void 0 && owners.row[run + 1] <= row) run++;
		yield {
			row,
			names,
			owner: owners?.packages[owners.owner[run] ?? -1]
		};
	}
}
function findFullFolders({ depth, isVisible }) {
	const isFull = new Uint8Array(depth.length);
	const above = [];
	depth.forEach((own, row) => {
		above[own] = row;
		const folder = above[own - 1];
		if (isVisible[row] === 1 && folder !== void 0) isFull[folder] = 1;
	});
	return isFull;
}
//#endregion
export { knowsMounts as i, walkRows as n, findInstructions as r, listVisiblePaths as t };
