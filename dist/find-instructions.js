import "./rolldown-runtime.js";
import { G as findDirective, ft as parseExecForm, pt as splitFlags } from "./gate.js";
import { posix } from "node:path";
//#region src/fix/context-reads.ts
const isOfContext = ({ verb, text }) => (verb === "COPY" || verb === "ADD") && !splitFlags(text).flags.has("from");
function mayRead({ verb, text }, paths) {
	const { flags, rest } = splitFlags(text);
	if (verb === "RUN") return /--mount=(?!\S*from=)\S*type=bind/.test(text);
	if (verb === "ONBUILD") return true;
	if (verb !== "COPY" && verb !== "ADD" || flags.has("from")) return false;
	return (parseExecForm(rest) ?? rest.split(/\s+/)).slice(0, -1).some((word) => paths.some((path) => isNear(word, path)));
}
function isNear(source, path) {
	if (source.includes("$")) return true;
	const wanted = posix.join("/", source).split("/").filter(Boolean);
	const names = posix.join("/", path).split("/").filter(Boolean);
	return wanted.every((name, i) => names[i] === void 0 || matches(name, names[i]));
}
function matches(wanted, name) {
	const start = wanted.search(/[*?[\\]/);
	return start < 0 ? wanted === name : name.startsWith(wanted.slice(0, start));
}
//#endregion
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
export { mayRead as i, knowsMounts as n, isOfContext as r, findInstructions as t };
