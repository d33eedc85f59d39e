import "./rolldown-runtime.js";
import { o as toUnreadableFile, t as UnreadableFile } from "./read-file.js";
import { dirname, isAbsolute, join, relative, resolve, sep } from "node:path";
import { existsSync, realpathSync } from "node:fs";
//#region src/host/checkout-boundary.ts
function followInCheckout(path, place) {
	const full = resolve(place.cwd, path);
	const real = resolveRealPath(full);
	for (const root of listEnclosingCheckouts(full, place)) if (!isWithin(real, resolveRealPath(root))) throw createOutsideError();
	if (isGitFile(real) && !isGitFile(full)) throw createOutsideError();
	return real;
}
function isOutside(path, from, place) {
	const full = resolve(place.cwd, path);
	const roots = listEnclosingCheckouts(resolve(place.cwd, from), place);
	return roots.some((root) => !isWithin(full, root)) || roots.length > 0 && isGitFile(full);
}
function listEnclosingCheckouts(full, { env = {} }) {
	const roots = [full, ...listAncestors(full)].filter((folder) => existsSync(join(folder, ".git")));
	const workspace = env.GITHUB_ACTIONS === "true" ? env.GITHUB_WORKSPACE : void 0;
	return workspace && isWithin(full, resolve(workspace)) ? [...roots, resolve(workspace)] : roots;
}
const findNearestCheckout = (full) => listEnclosingCheckouts(full, { cwd: full })[0];
function listAncestors(path) {
	const parent = dirname(path);
	return parent === path ? [] : [parent, ...listAncestors(parent)];
}
function isWithin(path, folder) {
	const below = relative(folder, path);
	return below !== ".." && !below.startsWith(`..${sep}`) && !isAbsolute(below);
}
const isGitFile = (path) => /(?:^|[/\\])\.git(?:[/\\]|$)/i.test(path);
function resolveRealPath(path) {
	try {
		return realpathSync.native(path);
	} catch (error) {
		throw toUnreadableFile(error);
	}
}
const createOutsideError = () => new UnreadableFile("outside", "it is a symbolic link out of the repository");
//#endregion
export { isWithin as i, followInCheckout as n, isOutside as r, findNearestCheckout as t };
