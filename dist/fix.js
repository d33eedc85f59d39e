import "./rolldown-runtime.js";
import { B as followInCheckout, Lt as GateError, Nt as readRegularFileSync, R as writeText, V as isOutside, Vt as fromReported, kt as UnreadableFile } from "./start.js";
import { Dt as pickKnown, G as findIgnoreFile, Tt as hideAdvice, W as findBuiltDockerfile, kt as openComparison, q as readLimits, s as measureRequest, wn as nameImages } from "./gate.js";
import { u as runGit } from "./git.js";
import { t as NO_LIMITS } from "./request.js";
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
	if (stat?.isSymbolicLink()) throw refuse(path, "link");
	if (isOutside(full, ".", host)) throw refuse(path, "outside");
	try {
		followInCheckout(stat === void 0 ? dirname(full) : full, host);
		if ((stat === void 0 ? "" : readRegularFileSync(full, MOST_BYTES).toString()) !== expected) throw refuse(path, "changed");
	} catch (error) {
		if (!(error instanceof UnreadableFile)) throw error;
		throw new GateError("edited-file-unreadable", { reason: error.reason }, { where: path });
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
	if (status.exitCode === 0 && status.stdout.trim() !== "") throw refuse(path, "uncommitted");
}
const MOST_BYTES = 4 * 2 ** 20;
const refuse = (path, problem) => new GateError("file-not-editable", { problem }, { where: path });
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
	if (dockerfile === void 0) throw new GateError("dockerfile-elsewhere", {}, { where: build.folder });
	if (before.texts !== void 0 && before.texts.dockerfile.text !== dockerfile.text) throw new GateError("dockerfile-changed", {}, { where: dockerfile.path });
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
	const compare = await openComparison(request, NO_LIMITS, host);
	const { images } = await measureRequest(request, NO_LIMITS, host, compare !== void 0);
	const [image] = compare?.(images) ?? images;
	if (image?.noBaseline !== void 0) throw new GateError("no-baseline-of-build", { reason: image.noBaseline });
	if (image?.facts?.files !== void 0) return {
		...image,
		facts: image.facts
	};
	throw image?.error ? fromReported(image.error) : new GateError("nothing-built", {});
}
const toGateRequest = ({ build, ...compared }) => ({
	...createBuildRequest(build, true),
	...pickKnown(compared, "baselines", "isComparedWithBuild")
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
	for (const { place, newText } of changes) await writeText(place, newText, "file");
}
//#endregion
export { fixBuild };
