import "./rolldown-runtime.js";
import { Ot as parseDockerfile } from "./gate.js";
import { it as omitOptions, j as writeSourceFile } from "./start.js";
import { t as makeScratch } from "./scratch.js";
import { r as isOfContext, t as findInstructions } from "./find-instructions.js";
import { t as measureSteps } from "./measure-steps.js";
import { join, posix } from "node:path";
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
//#region src/gate/prove-fix.ts
const isRefuted = ({ unannounced, difference, areSettingsSame, health }) => unannounced.length > 0 || difference.changed.length > 0 || !areSettingsSame || health.before === "healthy" && health.after === "unhealthy";
async function proveFix(given, { files, fixes }, image, { dockerfile, ignore }, host) {
	const textOf = ({ path, text }) => files.find((file) => file.path === path)?.newText ?? text;
	const { checkHealth } = await import("./engines.js");
	const scratch = makeScratch("plimsoll-fix-", host);
	const builderOptions = omitOptions(given.build.builderOptions, "no-cache", "pull", "cache-to");
	const build = {
		...given.build,
		builderOptions
	};
	try {
		const file = join(scratch.path, "Dockerfile");
		await writeSourceFile(file, textOf(dockerfile));
		await writeSourceFile(`${file}.dockerignore`, textOf(ignore));
		const changed = {
			...build,
			file
		};
		const before = await measureSteps(build, true, host);
		const after = await measureSteps(changed, true, host);
		const isRun = createRunFinder(image.layers, dockerfile);
		const difference = compareFilesystems(before.entries, after.entries, isRun);
		const places = image.advice.filter(({ id, subject }) => fixes.some((fix) => fix.id === id && fix.subject === subject)).flatMap((advice) => advice.places.map(({ path }) => path));
		const isAnnounced = (path) => places.some((place) => isWithin(path, place));
		const check = {
			...build,
			onLog: host.log
		};
		return {
			beforeBytes: before.imageBytes ?? 0,
			afterBytes: after.imageBytes ?? 0,
			difference,
			areSettingsSame: before.settings === after.settings,
			unannounced: listUnannounced(before.entries, difference, isAnnounced),
			health: {
				before: await checkHealth(check, given.health, host),
				after: await checkHealth({
					...check,
					file
				}, given.health, host)
			}
		};
	} finally {
		await scratch.remove();
	}
}
function createRunFinder(layers, dockerfile) {
	const all = parseDockerfile(dockerfile.text) ?? [];
	const byLayer = findInstructions({
		layers,
		dockerfile
	}, all);
	return (layer) => {
		const instruction = byLayer.get(layer);
		if (instruction !== void 0) return !isOfContext(instruction);
		return layers[layer]?.dockerfile !== void 0;
	};
}
//#endregion
export { proveFix as n, isRefuted as t };
