import "./rolldown-runtime.js";
import { Gt as Message, Lt as GateError, nt as omitOptions } from "./start.js";
import { K as writeContextFiles } from "./gate.js";
import { t as makeScratch } from "./scratch.js";
import { n as openBuildContext, r as runWithPauses } from "./build-context.js";
import { n as listFolderChanges, t as listAskedPaths } from "./asked-paths.js";
import { t as readBuild } from "./read-build.js";
import { randomBytes } from "node:crypto";
import { join, posix } from "node:path";
import { appendFileSync, mkdirSync } from "node:fs";
//#region src/scorecard/summarize-runs.ts
function summarizeSpread(values) {
	const sorted = values.toSorted((a, b) => a - b);
	return {
		median: pickMedian(sorted),
		least: sorted[0],
		most: sorted.at(-1)
	};
}
function pickMedian(sorted) {
	const middle = sorted.length >> 1;
	const upper = sorted[middle];
	return sorted.length % 2 === 1 ? upper : (upper + sorted[middle - 1]) / 2;
}
function summarizeRebuilds(before, runs) {
	const pushed = runs.map(({ layers }, i) => listNewLayers(layers, i === 0 ? before : runs[i - 1].layers));
	const bytes = pushed.map((layers) => layers.reduce((sum, { storedBytes }) => sum + (storedBytes ?? NaN), 0));
	if (bytes.some(Number.isNaN)) return void 0;
	const order = runs.map((_, i) => i).toSorted((a, b) => getSeconds(runs, a) - getSeconds(runs, b));
	const usual = order[order.length >> 1];
	const { steps } = runs[usual];
	return {
		runs: runs.length,
		seconds: summarizeSpread(runs.map(({ seconds }) => toMilliseconds(seconds))),
		repushedBytes: summarizeSpread(bytes),
		repushedLayers: pushed[usual]?.length ?? 0,
		steps: steps.length,
		cachedSteps: steps.filter(({ isCached }) => isCached).length
	};
}
const getSeconds = (runs, i) => runs[i].seconds;
const toMilliseconds = (seconds) => Math.round(seconds * 1e3) / 1e3;
function listNewLayers(layers, before) {
	const known = new Set(before.map(({ diffId }) => diffId));
	return [...new Map(layers.map((layer) => [layer.diffId, layer])).values()].filter(({ diffId }) => !known.has(diffId));
}
//#endregion
//#region src/scorecard/edit-text.ts
const COMMENTS = [
	[
		/\.(?:[cm]?[jt]sx?|go|rs|java|kts?|c|cc|cpp|h|hpp|cs|php|swift|scala|dart)$/i,
		"// ",
		""
	],
	[
		/\.(?:py|rb|sh|bash|pl|r|ya?ml|toml|ini|conf|ex|exs|tf)$/i,
		"# ",
		""
	],
	[
		/\.(?:css|scss|less)$/i,
		"/* ",
		" */"
	],
	[
		/\.(?:html?|xml|vue|svelte|md)$/i,
		"<!-- ",
		" -->"
	],
	[
		/\.(?:sql|lua|hs)$/i,
		"-- ",
		""
	]
];
function buildEdit(path, id) {
	const [, open, close] = COMMENTS.find(([names]) => names.test(path)) ?? [];
	return open === void 0 ? `\n${toBlanks(id)}\n` : `\n${open}edit ${id} of plimsoll scorecard${close}\n`;
}
const toBlanks = (id) => [...id].map((digit) => Number.parseInt(digit, 16).toString(2).padStart(4, "0")).join("").replaceAll("0", " ").replaceAll("1", "	");
const isCode = (path) => COMMENTS.some(([names]) => names.test(path));
//#endregion
//#region src/scorecard/choose-touched.ts
function chooseTouched(read, commits) {
	const known = new Set(read);
	const counts = new Map();
	for (const paths of commits) for (const path of paths) if (known.has(path)) counts.set(path, (counts.get(path) ?? 0) + 1);
	const candidates = counts.size > 0 ? [...counts.keys()] : read;
	const most = Math.max(0, ...counts.values());
	const often = candidates.filter((path) => (counts.get(path) ?? 0) === most);
	return often.find(isCode) ?? often[0];
}
//#endregion
//#region src/host/context-copy.ts
var ContextCopy = class {
	folder;
	#files;
	#changedMs = new Map();
	constructor(files, scratch) {
		this.folder = join(scratch, "context");
		this.#files = files;
		mkdirSync(this.folder);
	}
	add(path, isFile) {
		const changedMs = this.#files.copy(path, this.folder);
		if (isFile && changedMs !== void 0) this.#changedMs.set(Buffer.from(path, "latin1").toString(), changedMs);
	}
	listFiles() {
		return [...this.#changedMs].toSorted(([a, one], [b, other]) => other - one || (a < b ? -1 : 1)).map(([path]) => path);
	}
	append(path, text) {
		appendFileSync(join(this.folder, path), text);
	}
};
//#endregion
//#region src/gate/effort/copy-build.ts
const PATHS_AT_ONCE = 200;
async function copyBuild(build, scratch, host) {
	const opened = openBuildContext(build, host);
	if (opened === void 0) return new Message("context-is-remote", {});
	const { request, dockerfile, ignoreFile, files } = opened;
	if (dockerfile === void 0) return new Message("no-dockerfile-to-repeat", {});
	const context = new ContextCopy(files, scratch.path);
	await runWithPauses(listAskedPaths(request, files), host, {
		every: PATHS_AT_ONCE,
		what: "copying the build context",
		onItem: ({ path, kind }) => context.add(path, kind === "file")
	});
	const file = writeContextFiles(scratch.path, dockerfile.text, ignoreFile.text);
	const builderOptions = omitOptions(build.builderOptions, "no-cache", "cache-to", "pull");
	return {
		build: {
			...build,
			folder: context.folder,
			file,
			builderOptions
		},
		context,
		dockerfile: dockerfile.text
	};
}
//#endregion
//#region src/gate/effort/run-builds.ts
async function runBuildOnce(build, host) {
	const { image, steps, seconds } = await readBuild(build, void 0, host);
	const { layers = [], storedBytesAre = null } = image ?? {};
	return {
		seconds,
		steps,
		layers,
		storedBytesAre
	};
}
const MOST_COMMITS = 100;
async function measureRebuild(build, { touch }, host) {
	const scratch = makeScratch("plimsoll-rebuild-", host);
	try {
		const copied = await copyBuild(build, scratch, host);
		if (copied instanceof Message) return { noRebuild: copied };
		const touched = await findTouched(build, touch, copied, host);
		if (touched.length === 0) return { noRebuild: new Message("nothing-to-edit", {}) };
		const before = await runBuildOnce(copied.build, host);
		const runs = [];
		while (runs.length < 3) {
			const id = randomBytes(6).toString("hex");
			for (const path of touched) copied.context.append(path, buildEdit(path, id));
			runs.push(await runBuildOnce(copied.build, host));
		}
		const summed = summarizeRebuilds(before.layers, runs);
		const { storedBytesAre } = before;
		return summed === void 0 || storedBytesAre === null ? { noRebuild: new Message("layer-sizes-unknown", {}) } : { rebuild: {
			touched,
			...summed,
			repushedBytesAre: storedBytesAre
		} };
	} finally {
		await scratch.remove();
	}
}
async function findTouched({ folder }, asked, { context }, host) {
	const files = context.listFiles();
	if (asked.length > 0) return asked.map((path) => findFile(path, files));
	const touched = chooseTouched(files, (await listFolderChanges(posix.resolve(host.cwd, folder), MOST_COMMITS, host))?.map(({ paths }) => paths) ?? []);
	return touched === void 0 ? [] : [touched];
}
function findFile(asked, files) {
	const path = posix.normalize(asked);
	if (files.includes(path)) return path;
	throw new GateError("touched-file-not-read", {}, { where: asked });
}
//#endregion
//#region src/gate/effort/measure-effort.ts
const RETRIES = 1e3;
async function measureBuildEffort(build, needs, request, host) {
	const { parseRunOptions, usesBuildKit } = await import("./engines.js");
	parseRunOptions(request.runOptions);
	const why = build.platforms.length > 1 ? new Message("effort-needs-platform", {}) : await usesBuildKit(host, build.builderOptions) ? void 0 : new Message("effort-needs-buildkit", {});
	if (why !== void 0) return {
		...needs.rebuild && { noRebuild: why },
		...needs.healthy && { noHealthy: why }
	};
	const rebuild = () => measureRebuild(build, request, host);
	const healthy = () => measureHealthy(build, request, host);
	return {
		...needs.rebuild && await explainFailure(rebuild, "noRebuild", host),
		...needs.healthy && await explainFailure(healthy, "noHealthy", host)
	};
}
async function explainFailure(measure, key, host) {
	try {
		return await measure();
	} catch (error) {
		if (!(error instanceof GateError) || error.exitCode !== 3 || host.signal.aborted) throw error;
		return { [key]: error.text };
	}
}
async function measureHealthy(build, { health, runOptions }, host) {
	const { measureHealth } = await import("./engines.js");
	const request = {
		command: health,
		runOptions,
		runs: 3,
		retries: RETRIES
	};
	const runs = await measureHealth({
		...build,
		onLog: host.log
	}, request, host);
	const bad = runs.find((run) => run.health !== "healthy");
	if (bad?.health === "unknown") return { noHealthy: new Message("no-health-check", {}) };
	const seconds = runs.flatMap((run) => run.seconds ?? []);
	if (bad !== void 0 || seconds.length < runs.length) return { noHealthy: new Message("not-healthy", {}) };
	return { healthy: {
		by: health === void 0 ? "image" : "command",
		runs: runs.length,
		seconds: summarizeSpread(seconds.map(toMilliseconds))
	} };
}
//#endregion
export { measureBuildEffort };
