#!/usr/bin/env node
const require_exit_when_done = require("./exit-when-done.js");
let node_crypto = require("node:crypto");
let node_fs = require("node:fs");
let node_module = require("node:module");
let node_path = require("node:path");
let node_vm = require("node:vm");
//#region src/cli/compile-cache.ts
const NOT_KEPT = {
	runs: 0,
	code: Buffer.alloc(0)
};
const RUNS_THAT_LEARN = 5;
const DIGEST_BYTES = 32;
function keepCompiledCode(folder, process) {
	const keptFolder = cacheFolder(process.env);
	if (keptFolder === void 0) return;
	const parts = [];
	const { extensions } = (0, node_module.createRequire)((0, node_path.join)(folder, "cli.js"));
	const loadOther = extensions[".js"];
	extensions[".js"] = (module, path) => {
		if ((0, node_path.dirname)(path) !== folder) return loadOther(module, path);
		parts.push(loadPart(module, path, keptFolder));
	};
	process.once("exit", () => parts.forEach(keep));
}
function loadPart(module, path, keptFolder) {
	const keptPath = (0, node_path.join)(keptFolder, `${(0, node_path.basename)(path)}-${process.version}-${process.arch}`);
	const source = (0, node_fs.readFileSync)(path);
	const { runs, code } = readKept(keptPath, source);
	const script = new node_vm.Script(`(function (exports, require, module, __filename, __dirname) {${source.toString("latin1")}\n})`, {
		filename: path,
		cachedData: code.length > 0 ? code : void 0
	});
	const load = (name) => module.require(name);
	script.runInThisContext().call(module.exports, module.exports, load, module, path, (0, node_path.dirname)(path));
	return {
		keptPath,
		source,
		script,
		runs: script.cachedDataRejected ? 0 : runs
	};
}
function readKept(path, source) {
	try {
		const bytes = (0, node_fs.readFileSync)(path);
		const kept = bytes.subarray(DIGEST_BYTES);
		const runs = kept[0];
		if (runs === void 0 || !digestOf(source, kept).equals(bytes.subarray(0, DIGEST_BYTES))) return NOT_KEPT;
		return {
			runs,
			code: kept.subarray(1)
		};
	} catch {
		return NOT_KEPT;
	}
}
function keep({ keptPath, source, script, runs }) {
	if (runs >= RUNS_THAT_LEARN) return;
	const beside = `${keptPath}.${process.pid}`;
	try {
		const code = runs === 0 ? NOT_KEPT.code : script.createCachedData();
		const kept = Buffer.concat([Buffer.of(runs + 1), code]);
		(0, node_fs.writeFileSync)(beside, Buffer.concat([digestOf(source, kept), kept]), { mode: 384 });
		(0, node_fs.renameSync)(beside, keptPath);
	} catch {
		removeIfThere(beside);
	}
}
function removeIfThere(path) {
	try {
		(0, node_fs.unlinkSync)(path);
	} catch {}
}
const digestOf = (source, kept) => (0, node_crypto.createHash)("sha256").update(source).update(kept).digest();
function cacheFolder(env) {
	const { NODE_DISABLE_COMPILE_CACHE, XDG_CACHE_HOME, HOME, LOCALAPPDATA } = env;
	const home = XDG_CACHE_HOME || HOME || LOCALAPPDATA;
	if (NODE_DISABLE_COMPILE_CACHE || !home || !(0, node_path.isAbsolute)(home)) return void 0;
	const names = XDG_CACHE_HOME || !HOME ? ["plimsoll", "code"] : [
		".cache",
		"plimsoll",
		"code"
	];
	try {
		return isOursAlone(home) ? names.reduce(ownFolder, home) : void 0;
	} catch {
		return;
	}
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
keepCompiledCode(__dirname, process);
require_exit_when_done.exitWhenDone(Promise.resolve().then(() => require("./main.js")).then(({ main }) => main(process)), process);
//#endregion
