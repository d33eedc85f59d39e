import "./rolldown-runtime.js";
import { i as GateError } from "./exit-when-done.js";
import { Gt as nameImages, R as findBuiltDockerfile, V as readLimits, gt as hideAdvice, s as measureRequest, yt as openComparison, z as findIgnoreFile } from "./gate.js";
import { F as writeSourceFile, It as option, L as followInCheckout, Lt as UnreadableFile, R as isOutside, Vt as readRegularFileSync } from "./start.js";
import { u as runGit } from "./git.js";
import { t as planFixes } from "./plan.js";
import { t as formatPatch } from "./patch.js";
import { t as createBuildRequest } from "./build-request.js";
import { n as proveFix, t as isRefuted } from "./prove-fix.js";
import { dirname, resolve } from "node:path";
import { lstatSync } from "node:fs";
//#region src/host/editable-file.ts
async function checkEditable(path, expected, host) {
	const full = resolve(host.cwd, path);
	const stat = lstatSync(full, { throwIfNoEntry: false });
	if (stat?.isSymbolicLink()) throw refuse(path, "it is a symbolic link", "edit its target");
	if (isOutside(full, ".", host)) throw refuse(path, "it is outside of the repository", "run it in the repository of the file");
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
		"--ignored",
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
	if (before.texts !== void 0 && before.texts.dockerfile.text !== dockerfile.text) throw new GateError("USAGE", "the Dockerfile has changed since it was built", {
		where: dockerfile.path,
		fix: "run it again"
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
	const evidence = before.texts?.evidence;
	const shown = {
		layers: facts.layers,
		advice,
		evidence,
		tree: facts.files.tree
	};
	const plan = planFixes({
		...shown,
		dockerfile,
		ignore,
		hasBuildKit
	}, request.only);
	const files = {
		dockerfile,
		ignore
	};
	const proof = request.isProved && plan.files.length > 0 ? await proveFix(request, plan, shown, files, host) : void 0;
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
export { fixBuild };
