import "./rolldown-runtime.js";
import { t as askGit } from "./git.js";
import { realpath } from "node:fs/promises";
import { relative, sep } from "node:path";
//#region src/host/git/repository.ts
async function findRepository(folder, host) {
	const real = await realpath(folder).catch(() => void 0);
	const root = real && await findOutermostRoot({
		...host,
		cwd: real
	});
	return root ? {
		root,
		below: relative(root, real).split(sep).join("/")
	} : void 0;
}
async function findOutermostRoot(there) {
	if (there.cwd.includes("\n")) return void 0;
	const [root, above] = (await askGit(there, "rev-parse", "--show-toplevel", "--show-superproject-working-tree"))?.split("\n") ?? [];
	return above ? findOutermostRoot({
		...there,
		cwd: above
	}) : root || void 0;
}
//#endregion
export { findRepository as t };
