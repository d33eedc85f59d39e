import "./rolldown-runtime.js";
import { i as GateError } from "./exit-when-done.js";
import { Ct as findIgnoreFile, O as nameImages, St as findBuiltDockerfile, U as measureRequest, a as openComparison, s as readLimits, vi as hideAdvice } from "./gate.js";
import { N as followInCheckout, Nt as readRegularFileSync, Ot as option, it as omitOptions, j as writeSourceFile, kt as UnreadableFile } from "./start.js";
import { u as runGit } from "./git.js";
import { t as makeScratch } from "./scratch.js";
import { t as planFixes } from "./plan.js";
import { t as formatPatch } from "./patch.js";
import { t as createBuildRequest } from "./build-request.js";
import { dirname, join, resolve } from "node:path";
import { lstatSync } from "node:fs";
//#region src/fix/vanished-paths.ts
function compareTrees(before, after) {
	const [old, now] = [indexVisible(before), indexVisible(after)];
	const isChanged = ([path, bytes]) => now.has(path) && now.get(path) !== bytes;
	return {
		gone: listTops(old, now),
		added: listTops(now, old),
		changed: [...old].filter(isChanged).map(([path]) => path)
	};
}
function listUnannounced(before, gone, announced) {
	const suspects = gone.filter((path) => !announced.some((place) => isWithin(path, place)) && !MADE_TO_RUN.has(path));
	const emptied = suspects.filter((path) => announced.some((place) => isWithin(place, path)));
	if (emptied.length === 0) return suspects;
	const kept = new Set();
	for (const [path, bytes] of indexVisible(before)) {
		if (bytes === 0 || announced.some((place) => isWithin(path, place))) continue;
		for (const folder of emptied) if (isWithin(path, folder)) kept.add(folder);
	}
	return suspects.filter((path) => !emptied.includes(path) || kept.has(path));
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
const isWithin = (path, folder) => path === folder || path.startsWith(`${folder}/`);
function indexVisible(tree) {
	const index = new Map();
	const names = [];
	for (let row = 0; row < tree.name.length; row++) {
		const depth = tree.depth[row];
		names.length = depth;
		names[depth] = tree.name[row];
		if (tree.isVisible[row] === 1) index.set(`/${names.join("/")}`, tree.visibleBytes[row] ?? 0);
	}
	return index;
}
function listTops(from, other) {
	const tops = [];
	for (const path of from.keys()) {
		const top = tops.at(-1);
		if (!other.has(path) && !(top !== void 0 && path.startsWith(`${top}/`))) tops.push(path);
	}
	return tops;
}
//#endregion
//#region src/host/editable-file.ts
async function checkEditable(path, expected, host) {
	const full = resolve(host.cwd, path);
	const stat = lstatSync(full, { throwIfNoEntry: false });
	if (stat?.isSymbolicLink()) throw refuse(path, "it is a symbolic link", "edit its target");
	try {
		followInCheckout(stat === void 0 ? dirname(full) : full, host);
		if ((stat === void 0 ? "" : readRegularFileSync(full, MOST_BYTES).toString()) !== expected) throw refuse(path, "it has changed since it was built", "run it again");
	} catch (error) {
		if (!(error instanceof UnreadableFile)) throw error;
		throw refuse(path, error.message, "check the path");
	}
	if (stat === void 0) return;
	const status = await runGit({
		...host,
		cwd: dirname(full)
	}, [
		"status",
		"--porcelain",
		"--",
		full
	]);
	if (status.exitCode === 0 && status.stdout.trim() !== "") throw refuse(path, "it has uncommitted edits", "commit or stash them first");
}
const MOST_BYTES = 4 * 2 ** 20;
const refuse = (path, why, fix) => new GateError("USAGE", `the file can't be rewritten: ${why}`, {
	where: path,
	fix
});
//#endregion
//#region src/gate/fix.ts
const isRefuted = ({ unannounced, health }) => unannounced.length > 0 || health.before === "healthy" && health.after === "unhealthy";
async function fixBuild(given, host) {
	const { budget, flags } = await readLimits({
		...given,
		ruleFlags: []
	}, host);
	const { build: named = given.build } = nameImages(toGateRequest(given), budget, host.cwd);
	const request = {
		...given,
		build: named
	};
	const { build } = request;
	const before = await measureBuild(request, host);
	const dockerfile = findBuiltDockerfile(build.folder, build.file, host);
	if (dockerfile === void 0) throw new GateError("USAGE", "the Dockerfile is not on this machine", {
		where: build.folder,
		fix: "build from a folder"
	});
	const ignore = findIgnoreFile(build.folder, dockerfile.place, host);
	const { facts } = before;
	const { advice = [], adviceOff = [] } = hideAdvice(before, {
		budget,
		flags,
		now: host.now()
	}, before.key);
	const off = adviceOff.filter(({ id }) => request.only === void 0 || id === request.only);
	const hasBuildKit = before.texts?.hasBuildKit === true;
	const plan = planFixes({
		layers: facts.layers,
		advice,
		dockerfile,
		ignore,
		hasBuildKit
	}, request.only);
	const files = {
		dockerfile,
		ignore
	};
	const proof = request.isProved && plan.files.length > 0 ? await prove(request, plan, {
		...before,
		advice
	}, files, host) : void 0;
	const isWritten = request.isWritten && !(proof && isRefuted(proof));
	if (isWritten) await writePlan(plan, files, host);
	const { imageBytes } = facts.measures;
	return {
		plan,
		patch: formatPatch(plan.files),
		imageBytes,
		off,
		isWritten,
		...proof && { proof }
	};
}
async function measureBuild(given, host) {
	const request = toGateRequest(given);
	const limits = {
		budget: void 0,
		flags: new Map()
	};
	const compare = await openComparison(request, limits, host);
	const { images } = await measureRequest(request, limits, host, compare !== void 0);
	const [image] = compare?.(images) ?? images;
	if (image?.noBaseline !== void 0) throw new GateError("SOURCE_UNREADABLE", image.noBaseline, { where: option("baseline") });
	if (image?.facts?.files !== void 0) return {
		...image,
		facts: image.facts
	};
	const { code = "BUILD_FAILED", message = "nothing was built", where, fix } = image?.error ?? {};
	throw new GateError(code, message, {
		where,
		fix
	});
}
const toGateRequest = ({ build, baselines, isComparedWithBuild }) => ({
	...createBuildRequest(build, true),
	...baselines && { baselines },
	...isComparedWithBuild && { isComparedWithBuild }
});
async function prove({ build: asked, health }, { files, fixes }, { facts, advice }, { dockerfile, ignore }, host) {
	const textOf = ({ path, text }) => files.find((file) => file.path === path)?.newText ?? text;
	const { checkHealth } = await import("./engines.js");
	const scratch = makeScratch("plimsoll-fix-", host);
	const builderOptions = omitOptions(asked.builderOptions, "no-cache", "pull", "cache-to");
	const build = {
		...asked,
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
		const after = await measureBuild({ build: changed }, host);
		const { tree: old } = facts.files;
		const { tree: now } = after.facts.files;
		const difference = old && now ? compareTrees(old, now) : NO_DIFFERENCE;
		const announced = advice.filter(({ id, subject }) => fixes.some((fix) => fix.id === id && fix.subject === subject)).flatMap(({ places }) => places.map(({ path }) => path));
		return {
			imageBytes: after.facts.measures.imageBytes,
			difference,
			health: {
				before: await checkHealth({
					...build,
					onLog: host.log
				}, health, host),
				after: await checkHealth({
					...changed,
					onLog: host.log
				}, health, host)
			},
			unannounced: (old ? listUnannounced(old, difference.gone, announced) : []).filter((path) => !difference.added.some(isNextLogOf(path)))
		};
	} finally {
		await scratch.remove();
	}
}
const NO_DIFFERENCE = {
	gone: [],
	added: [],
	changed: []
};
const isNextLogOf = (path) => (other) => path.endsWith(".log") && hideNumbers(path) === hideNumbers(other);
const hideNumbers = (path) => path.replaceAll(/\d+/g, "#");
async function writePlan(plan, files, host) {
	const changes = plan.files.map((change) => {
		const found = change.path === files.dockerfile.path ? files.dockerfile : files.ignore;
		return {
			...change,
			place: found.place
		};
	});
	for (const { place, oldText } of changes) await checkEditable(place, oldText, host);
	for (const { place, newText } of changes) await writeSourceFile(place, newText);
}
//#endregion
export { fixBuild, isRefuted };
