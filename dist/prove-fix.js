import "./rolldown-runtime.js";
import { R as writeText, nt as omitOptions } from "./start.js";
import { b as parseDockerfile, h as copiesContext, qi as toRoots } from "./gate.js";
import { t as makeScratch } from "./scratch.js";
import { n as walkRows, r as findInstructions, t as listVisiblePaths } from "./visible-paths.js";
import { t as isWithin } from "./is-within.js";
import { t as measureSteps } from "./measure-steps.js";
import { join, posix } from "node:path";
//#region src/fix/announced-paths.ts
function createAnnouncedFinder(given) {
	const { advice, plan: { fixes, stage }, tree, evidence } = given;
	const isFollowedFolder = createFolderFinder(fixes.some(({ id }) => id === "development-dependencies") || stage?.isPruned === true ? evidence?.development ?? [] : []);
	if (stage !== void 0 && tree !== null) {
		const isOfStage = createStageFinder(stage, tree);
		return (path) => isOfStage(path) || isFollowedFolder(path);
	}
	const isFollowed = ({ id, subject }) => fixes.some((fix) => fix.id === id && fix.subject === subject);
	const followed = advice.filter(isFollowed);
	const places = followed.flatMap((one) => one.places.map(({ path }) => path));
	const isPlace = createFolderFinder([...places, ...toRoots(places)]);
	const isOfPackages = followed.some(({ id }) => id === "recommended-packages");
	const names = new Set(isOfPackages ? evidence?.recommended?.names : []);
	const owned = tree === null ? new Set() : listOwned(tree, names);
	return (path) => owned.has(path) || names.has(findRecorded(path)) || isPlace(path) || isFollowedFolder(path);
}
function createFolderFinder(folders) {
	const known = new Set(folders);
	return (path) => {
		for (let at = path; at !== ""; at = at.slice(0, at.lastIndexOf("/"))) if (known.has(at)) return true;
		return false;
	};
}
function createStageFinder({ kept, emptied, firstLayer, hasOtherBase }, tree) {
	const ofBase = new Set(hasOtherBase ? [] : listVisiblePaths(tree).filter(({ layer }) => layer < firstLayer).map(({ path }) => path));
	const isEmptied = (path) => emptied.some((folder) => folder !== "/" && path !== folder && isWithin(path, folder));
	return (path) => isEmptied(path) || !ofBase.has(path) && !kept.some((place) => isWithin(path, place));
}
function findRecorded(path) {
	const [, record] = /^\/var\/lib\/dpkg\/info\/([^/:]+?)(?::[^/.]+)?\.[a-z0-9]+$/.exec(path) ?? [];
	const [, documented] = /^\/usr\/share\/(?:doc|lintian\/overrides)\/([^/]+)/.exec(path) ?? [];
	return record ?? documented ?? "";
}
function listOwned(tree, packages) {
	const owned = new Set();
	if (tree.owners === void 0 || packages.size === 0) return owned;
	for (const { names, owner } of walkRows(tree)) if (owner !== void 0 && packages.has(owner.name)) owned.add(`/${names.join("/")}`);
	return owned;
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
	return [...from.keys()].filter((path) => isMissing(path) && !isMissing(posix.dirname(path))).sort();
}
function listUpwards(path) {
	const found = [];
	for (let at = path; at !== "/" && at !== ""; at = posix.dirname(at)) found.push(at);
	return found;
}
function listUnannounced(before, { gone, added }, isAnnounced) {
	const suspects = new Set(gone.filter((path) => !isAnnounced(path) && !MADE_TO_RUN.has(path)));
	if (suspects.size === 0) return [];
	const kept = new Set();
	const emptied = new Set();
	for (const [path, entry] of before) {
		const target = entry.kind === "link" ? posix.resolve(posix.dirname(path), entry.content) : path;
		const isGoing = isAnnounced(path) || isAnnounced(target);
		const hasContent = entry.kind === "file" && !entry.content.startsWith("0 ");
		const above = isGoing || hasContent ? listUpwards(path) : [];
		for (const folder of above.filter((one) => suspects.has(one))) (isGoing ? emptied : kept).add(folder);
	}
	return [...suspects].filter((path) => (kept.has(path) || !emptied.has(path)) && !added.some(isNextLogOf(path)));
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
//#endregion
//#region src/gate/prove-fix.ts
const isRefuted = ({ unannounced, difference, areSettingsSame, health }) => unannounced.length > 0 || difference.changed.length > 0 || !areSettingsSame || health.before === "healthy" && health.after === "unhealthy";
async function proveFix(given, plan, image, { dockerfile, ignore }, host) {
	const getNewText = ({ path, text }) => plan.files.find((file) => file.path === path)?.newText ?? text;
	const { checkHealth } = await import("./engines.js");
	const scratch = makeScratch("plimsoll-fix-", host);
	const builderOptions = omitOptions(given.build.builderOptions, "no-cache", "pull", "cache-to");
	const build = {
		...given.build,
		builderOptions
	};
	try {
		const file = join(scratch.path, "Dockerfile");
		await writeText(file, getNewText(dockerfile), "file");
		await writeText(`${file}.dockerignore`, getNewText(ignore), "file");
		const changed = {
			...build,
			file
		};
		const before = await measureSteps(build, true, host);
		const after = await measureSteps(changed, true, host);
		const isRun = createRunFinder(image.layers, dockerfile);
		const difference = omitBuildStage(compareFilesystems(before.entries, after.entries, isRun), before.entries, plan.stage);
		const isAnnounced = createAnnouncedFinder({
			...image,
			plan
		});
		const check = {
			...build,
			onLog: host.log
		};
		return {
			beforeBytes: before.imageBytes ?? 0,
			afterBytes: after.imageBytes ?? 0,
			difference,
			areSettingsSame: plan.stage?.hasOtherBase === true || before.settings === after.settings,
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
		if (instruction !== void 0) return !copiesContext(instruction);
		return layers[layer]?.dockerfile !== void 0;
	};
}
function omitBuildStage(difference, before, stage) {
	if (stage === void 0) return difference;
	const isKept = (path) => stage.kept.some((place) => isWithin(path, place) || isWithin(place, path));
	const isOfBase = (path) => !stage.hasOtherBase && (before.get(path)?.layer ?? 0) < stage.firstLayer;
	const isCompared = (path) => isKept(path) || isOfBase(path);
	return {
		...difference,
		changed: difference.changed.filter(({ path }) => isCompared(path)),
		rewritten: difference.rewritten.filter(isCompared)
	};
}
//#endregion
export { proveFix as n, isRefuted as t };
