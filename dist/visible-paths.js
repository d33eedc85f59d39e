import "./rolldown-runtime.js";
import { M as parseExecForm, N as splitFlags, h as findDirective } from "./gate.js";
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
//#region src/fix/compare-filesystems.ts
function compareFilesystems(before, after, isRun) {
	const changed = [];
	const rewritten = [];
	for (const [path, old] of before) {
		const now = after.get(path);
		const what = now && compareEntry(old, now);
		if (what === void 0 || MADE_TO_RUN.has(path)) continue;
		if (what === "content" && isRun(old.layer)) rewritten.push(path);
		else changed.push({
			path,
			what
		});
	}
	return {
		gone: listTops(before, after),
		added: listTops(after, before),
		changed: changed.sort((a, b) => a.path < b.path ? -1 : 1),
		rewritten: rewritten.sort()
	};
}
function compareEntry(old, now) {
	if (old.kind !== now.kind) return "kind";
	if (old.owner !== now.owner) return "mode or owner";
	if (old.content === now.content) return void 0;
	return old.kind === "link" ? "link target" : "content";
}
function listTops(from, other) {
	const shown = new Set([...other.keys()].flatMap((path) => listUpwards(path)));
	const isMissing = (path) => from.has(path) && !shown.has(path);
	return [...from.keys()].filter((path) => isMissing(path) && !isMissing(toFolder(path))).sort();
}
const toFolder = (path) => path.slice(0, path.lastIndexOf("/")) || "/";
function listUpwards(path) {
	const found = [];
	for (let at = path; at !== "/" && at !== ""; at = toFolder(at)) found.push(at);
	return found;
}
function listUnannounced(before, { gone, added }, isAnnounced) {
	const suspects = new Set(gone.filter((path) => !isAnnounced(path) && !MADE_TO_RUN.has(path)));
	if (suspects.size === 0) return [];
	const kept = new Set();
	const emptied = new Set();
	for (const [path, entry] of before) {
		const isGoing = isAnnounced(path) || isAnnouncedLink(path, entry, isAnnounced);
		const hasContent = entry.kind === "file" && !entry.content.startsWith("0 ");
		const above = isGoing || hasContent ? listUpwards(path) : [];
		for (const folder of above.filter((one) => suspects.has(one))) (isGoing ? emptied : kept).add(folder);
	}
	return [...suspects].filter((path) => (kept.has(path) || !emptied.has(path)) && !added.some(isNextLogOf(path)));
}
function isAnnouncedLink(path, { kind, content }, isAnnounced) {
	return kind === "link" && isAnnounced(posix.resolve(toFolder(path), content));
}
const MADE_TO_RUN = new Set([...[
	"/dev",
	"/proc",
	"/sys"
], ...[
	"/etc/hosts",
	"/etc/hostname",
	"/etc/resolv.conf"
]]);
const isNextLogOf = (path) => (other) => path.endsWith(".log") && hideNumbers(path) === hideNumbers(other);
const hideNumbers = (path) => path.replaceAll(/\d+/g, "#");
const isWithin = (path, folder) => path === folder || path.startsWith(`${folder}/`);
//#endregion
//#region src/fix/stage/visible-paths.ts
function listVisiblePaths(tree) {
	const { depth, name, isVisible, firstLayer, visibleBytes, replaced, owners } = tree;
	const replacedBy = new Map(replaced?.row.map((row, i) => [row, replaced.layer[i]]));
	const found = [];
	const names = [];
	const isFull = findFullFolders(tree);
	let run = -1;
	for (let row = 0; row < name.length; row++) {
		names.length = depth[row];
		names.push(name[row]);
		while (owners?.row[run + 1] !== void 0 && owners.row[run + 1] <= row) run++;
		if (isVisible[row] !== 1 || isFull[row] === 1) continue;
		const owner = owners?.packages[owners.owner[run] ?? -1];
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
export { findInstructions as a, mayRead as c, listUnannounced as i, compareFilesystems as n, knowsMounts as o, isWithin as r, isOfContext as s, listVisiblePaths as t };
