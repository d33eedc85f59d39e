#!/usr/bin/env node
const require_exit_when_done = require("./exit-when-done.js");
let node_fs = require("node:fs");
let node_module = require("node:module");
let node_path = require("node:path");
//#region src/cli/compile-cache.ts
function keepCompiledCode(env) {
	try {
		const folder = cacheFolder(env);
		if (folder !== void 0) node_module.enableCompileCache?.(folder);
	} catch {}
}
function cacheFolder({ XDG_CACHE_HOME, HOME, LOCALAPPDATA }) {
	const home = XDG_CACHE_HOME || HOME || LOCALAPPDATA;
	if (!home || !(0, node_path.isAbsolute)(home) || !isOursAlone(home)) return void 0;
	return (XDG_CACHE_HOME || !HOME ? ["plimsoll", "node"] : [
		".cache",
		"plimsoll",
		"node"
	]).reduce(ownFolder, home);
}
function ownFolder(parent, name) {
	if (parent === void 0) return void 0;
	const folder = (0, node_path.join)(parent, name);
	if (!(0, node_fs.existsSync)(folder)) (0, node_fs.mkdirSync)(folder, { mode: 448 });
	return isOursAlone(folder) ? folder : void 0;
}
function isOursAlone(folder) {
	if (process.getuid === void 0) return true;
	const { uid, mode } = (0, node_fs.statSync)(folder);
	return uid === process.getuid() && (mode & 18) === 0;
}
//#endregion
//#region src/cli.ts
keepCompiledCode(process.env);
require_exit_when_done.exitWhenDone(Promise.resolve().then(() => require("./main.js")).then(({ main }) => main(process)), process);
//#endregion
