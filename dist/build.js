import "./rolldown-runtime.js";
import { Gt as Message, Lt as GateError, jt as readFileStart, nt as omitOptions } from "./start.js";
import { Da as isCommitSha, Dt as pickKnown, lr as isElsewhere, s as measureRequest } from "./gate.js";
import { t as atExit } from "./at-exit.js";
import { a as isShallow, d as runGitAtExit, f as tryGit, i as hasCommit, n as findForkPoint, p as workWithGit, t as askGit } from "./git.js";
import { t as findRepository } from "./repository.js";
import { t as listUntracked } from "./untracked.js";
import { t as makeScratch } from "./scratch.js";
import { n as compareWithBaseline, t as limitTime } from "./time-limit.js";
import { rm } from "node:fs/promises";
import { basename, dirname, join, posix, resolve } from "node:path";
import { existsSync, readdirSync } from "node:fs";
//#region src/host/git/lfs-files.ts
async function listLfsFiles(there, parts) {
	const specs = parts.map((part) => `:(attr:filter=lfs,literal)${part}`);
	const patterns = { env: { GIT_LITERAL_PATHSPECS: "0" } };
	const paths = await tryGit(there, [
		"ls-files",
		"-z",
		"--",
		...specs
	], patterns) ?? "";
	const found = {
		pointers: [],
		contents: []
	};
	for (const path of paths.split("\0").filter((line) => line !== "")) {
		const start = await readStart(join(there.cwd, path));
		if (start !== void 0) found[start === POINTER ? "pointers" : "contents"].push(path);
	}
	return found;
}
const POINTER = "version https://git-lfs.github.com/spec/";
async function readStart(path) {
	try {
		return (await readFileStart(path, 40)).toString("latin1");
	} catch {
		return;
	}
}
function refuseOtherLfsFiles(commit, now, then) {
	const filled = new Set(now.contents);
	const odd = then.pointers.find((path) => filled.has(path) || now.pointers.length === 0);
	if (odd !== void 0) throw new GateError("lfs-file-missing", {
		commit,
		path: odd
	});
}
//#endregion
//#region src/host/git/submodules.ts
async function listSubmodules(sha, here, parts) {
	const paths = (await listSubmodulePaths(sha, here)).filter((path) => selectParts(path, parts).length > 0);
	const filled = paths.filter((path) => existsSync(join(here.cwd, path, ".git")));
	const found = [];
	for (const link of await listLinks(sha, paths, here)) {
		if (isEmptyFolder(join(here.cwd, link.path))) continue;
		const from = filled.includes(link.path) ? link.path : await findHolder(link.sha, here);
		if (from === void 0) throw new GateError("submodule-gone", {
			commit: sha,
			path: link.path
		});
		found.push({
			...link,
			root: join(here.cwd, from),
			parts: selectParts(link.path, parts)
		});
	}
	return found;
}
function selectParts(folder, parts) {
	return parts.some((part) => part === "" || part === folder || folder.startsWith(`${part}/`)) ? [""] : parts.flatMap((part) => part.startsWith(`${folder}/`) ? [part.slice(folder.length + 1)] : []);
}
async function listSubmodulePaths(commit, here) {
	return (await askGit(here, "config", ...[
		"--blob",
		`${commit}:.gitmodules`,
		"-z",
		"--get-regexp",
		"^submodule\\..*\\.path$"
	]) ?? "").split("\0").flatMap((entry) => entry.slice(entry.indexOf("\n") + 1) || []);
}
async function listLinks(sha, paths, here) {
	if (paths.length === 0) return [];
	return (await askGit(here, "ls-tree", "-z", "--full-tree", sha, "--", ...paths) ?? "").split("\0").flatMap((line) => {
		const [, commit, path] = /^160000 commit ([0-9a-f]+)\t(.*)$/s.exec(line) ?? [];
		return commit === void 0 || path === void 0 ? [] : [{
			path,
			sha: commit
		}];
	});
}
const isEmptyFolder = (path) => {
	try {
		return readdirSync(path).length === 0;
	} catch {
		return false;
	}
};
async function findHolder(sha, here) {
	for (const path of await listSubmodulePaths("HEAD", here)) {
		if (!existsSync(join(here.cwd, path, ".git"))) continue;
		if (await hasCommit({
			...here,
			cwd: join(here.cwd, path)
		}, sha)) return path;
	}
}
//#endregion
//#region src/host/git/worktree.ts
async function runInWorktree(sha, { root, parts }, host, work) {
	const worktrees = [];
	const cancel = atExit(() => forgetWorktrees(worktrees, host));
	const scratch = makeScratch("plimsoll-base-", host);
	try {
		const folder = join(scratch.path, basename(root));
		await checkOutCommit({
			sha,
			root,
			parts,
			folder,
			name: sha.slice(0, 12)
		}, worktrees, host);
		return await work(folder, parts.filter((part) => !existsSync(join(folder, part))));
	} finally {
		await removeWorktrees(worktrees, host);
		await scratch.remove();
		cancel();
	}
}
async function checkOutCommit(wanted, worktrees, host) {
	const { sha, root, parts, folder, name } = wanted;
	const here = {
		...host,
		cwd: root
	};
	if (!isCommitSha(sha)) throw new GateError("not-commit-id", { name });
	await fetchMissing(wanted, here);
	const now = await listLfsFiles(here, parts);
	worktrees.push({
		root,
		folder
	});
	throwIfFailed(name, await workWithGit(here, [
		"worktree",
		"add",
		"--quiet",
		"--no-checkout",
		"--detach",
		folder,
		sha
	], `Preparing a folder for ${name}`));
	const there = {
		...host,
		cwd: folder
	};
	const checkout = [
		"checkout",
		"--force",
		"--progress",
		"--detach",
		sha
	];
	const skip = now.pointers.length > 0 ? { GIT_LFS_SKIP_SMUDGE: "1" } : {};
	throwIfFailed(name, await workWithGit(there, checkout, `Checking out ${name}`, skip));
	refuseOtherLfsFiles(name, now, await listLfsFiles(there, parts));
	for (const submodule of await listSubmodules(sha, here, parts)) await checkOutCommit(toWanted(submodule, wanted), worktrees, host);
}
const toWanted = ({ path, sha, root, parts }, { folder, name }) => ({
	sha,
	root,
	parts,
	folder: join(folder, path),
	name: `${name}: submodule ${path} at ${sha.slice(0, 12)}`
});
async function fetchMissing({ sha, name }, here) {
	if (await hasCommit(here, sha)) return;
	await workWithGit(here, [
		"fetch",
		"--progress",
		"--no-tags",
		...await isShallow(here) ? ["--depth=1"] : [],
		"origin",
		sha
	], `Fetching ${name}`);
	if (!await hasCommit(here, sha)) throw new GateError("commit-unavailable", { name });
}
function throwIfFailed(name, reason) {
	if (reason !== void 0) throw new GateError("checkout-failed", {
		name,
		reason
	});
}
const REMOVE = [
	"worktree",
	"remove",
	"--force",
	"--force"
];
async function removeWorktrees(worktrees, host) {
	for (const { root, folder } of [...worktrees].reverse()) {
		const own = {
			...host,
			cwd: root,
			signal: new AbortController().signal
		};
		await rm(folder, {
			recursive: true,
			force: true,
			maxRetries: 3,
			retryDelay: 50
		});
		await askGit(own, ...REMOVE, folder);
	}
}
function forgetWorktrees(worktrees, host) {
	for (const { root, folder } of [...worktrees].reverse()) runGitAtExit({
		...host,
		cwd: root
	}, ...REMOVE, folder);
}
//#endregion
//#region src/gate/baseline/builds-to-repeat.ts
function listBuildsToRepeat({ build, images }, { budget }, host) {
	const listed = build === void 0 && images.length === 0 ? [...budget?.images ?? []] : [];
	const all = build === void 0 ? [] : [{
		name: void 0,
		folder: build.folder,
		file: build.file
	}];
	const recipes = listed.flatMap(([name, entry]) => entry.build === null ? [] : [{
		name,
		folder: entry.build.context,
		file: entry.build.file ?? void 0
	}]);
	const builds = [...all, ...recipes].filter(({ folder }) => !isElsewhere(folder, host));
	if (builds.length === 0) throw new GateError("nothing-to-build-again", {});
	return {
		builds,
		missing: listed.filter(([name]) => !builds.some((one) => one.name === name)).map(([name]) => ({
			name,
			why: new Message("baseline-not-of-files", {})
		}))
	};
}
function moveRequest(request, limits, builds) {
	const { build } = request;
	const [only] = builds;
	if (build !== void 0) return {
		request: {
			...request,
			build: {
				...build,
				...only?.to,
				builderOptions: omitOptions(build.builderOptions, "cache-to")
			}
		},
		limits
	};
	const moved = new Map(builds.map(({ name, to }) => [name, to]));
	const images = [...limits.budget?.images ?? []].flatMap(([name, entry]) => {
		const to = moved.get(name);
		if (to === void 0 || entry.build === null) return [];
		return [[name, {
			...entry,
			build: {
				...entry.build,
				context: to.folder,
				file: to.file ?? null
			}
		}]];
	});
	return {
		request,
		limits: {
			...limits,
			budget: limits.budget && {
				...limits.budget,
				images: new Map(images)
			}
		}
	};
}
//#endregion
//#region src/gate/baseline/failed-builds.ts
async function listFailedBuilds({ key, error }, group, host) {
	if (error === void 0) return [];
	const build = group.find(({ name }) => name === void 0 || name === key.name);
	const named = (build === void 0 ? [] : await listUntracked(resolve(host.cwd, build.folder), host)).map((path) => path.replace(/\/$/, "")).find((path) => isNamed(path, String(error.message)));
	const fix = named === void 0 ? error.fix : new Message("file-not-committed", { path: named });
	return [{
		name: build?.name,
		why: describeFailure(error.message, fix)
	}];
}
const isNamed = (path, words) => words.includes(`"/${path}`) || words.includes(`stat ${path}`) || words.includes(`/${path}: no such file`);
async function catchMissing(group, host, work) {
	try {
		return await work();
	} catch (error) {
		if (!(error instanceof GateError) || error.exitCode !== 3 || host.signal.aborted) throw error;
		return createMissingBaseline(group, describeFailure(error.text, error.fix));
	}
}
const describeFailure = (message, fix) => new Message("baseline-not-built", {
	message,
	fix
});
const createMissingBaseline = (group, why) => ({
	images: [],
	missing: group.map(({ name }) => ({
		name,
		why
	}))
});
//#endregion
//#region src/gate/baseline/located-build.ts
async function locateBuild(build, host) {
	const [context, ofFile] = await Promise.all([findRepository(resolve(host.cwd, build.folder), host), build.file === void 0 ? void 0 : findRepository(dirname(resolve(host.cwd, build.file)), host)]);
	const fileBelow = ofFile !== void 0 && ofFile.root === context?.root ? posix.join(ofFile.below, basename(build.file ?? "")) : void 0;
	return {
		...build,
		root: context?.root,
		below: context?.below ?? "",
		fileBelow
	};
}
const moveBuild = ({ name, folder, file, below, fileBelow }, root) => ({
	name,
	folder,
	file,
	to: {
		folder: join(root, below),
		file: fileBelow === void 0 ? file : join(root, fileBelow)
	}
});
//#endregion
//#region src/gate/baseline/build.ts
async function buildComparison(findStart, request, limits, host) {
	const baseline = await limitTime(host, (limited) => buildBaseline(findStart, request, limits, limited), ({ text, fix }) => ({
		images: [],
		missing: [{
			name: void 0,
			why: describeFailure(text, fix)
		}]
	}));
	return (images) => compareWithBaseline(images, baseline);
}
async function buildBaseline(findStart = findForkPoint, request, limits, host) {
	const { builds, missing } = listBuildsToRepeat(request, limits, host);
	const placed = await Promise.all(builds.map((build) => locateBuild(build, host)));
	const baselines = [{
		images: [],
		missing
	}];
	for (const root of new Set(placed.map((build) => build.root))) {
		const group = placed.filter((build) => build.root === root);
		const buildAgain = async (moved) => {
			const { request: asked, limits: limiting } = moveRequest(request, limits, moved);
			return (await measureRequest({
				...asked,
				effort: null
			}, limiting, host, true)).images;
		};
		baselines.push(await catchMissing(group, host, () => buildGroup(group, findStart, host, buildAgain)));
	}
	return {
		images: baselines.flatMap(({ images }) => images),
		missing: baselines.flatMap((baseline) => baseline.missing)
	};
}
async function buildGroup(group, findStart, host, measure) {
	const { root } = group[0];
	if (root === void 0) return createMissingBaseline(group, new Message("context-without-repository", {}));
	const commit = await findStart({
		...host,
		cwd: root
	});
	if (commit === void 0) return createMissingBaseline(group, new Message("start-unknown", {}));
	return runInWorktree(commit, {
		root,
		parts: group.flatMap(({ below, fileBelow }) => fileBelow === void 0 ? [below] : [below, fileBelow])
	}, host, async (folder, absent) => {
		const findLacking = (build) => [build.below, build.fileBelow].find((path) => absent.includes(path ?? ""));
		const built = group.filter((build) => findLacking(build) === void 0).map((build) => moveBuild(build, folder));
		const newcomers = group.filter((build) => findLacking(build) !== void 0);
		const images = built.length === 0 ? [] : await measure(built);
		return {
			images: (await Promise.all(images.map((image) => toBaselineImages(image, commit, built, host)))).flat(),
			missing: [...newcomers.map((build) => ({
				name: build.name,
				why: new Message("commit-without-folder", {
					commit: commit.slice(0, 12),
					path: findLacking(build) ?? ""
				})
			})), ...(await Promise.all(images.map((image) => listFailedBuilds(image, group, host)))).flat()]
		};
	});
}
async function toBaselineImages({ facts, ...image }, commit, built, host) {
	if (facts === void 0) return [];
	const { folder } = built.find(({ to }) => facts.source === `build:${to.folder}`);
	const untracked = await listUntracked(resolve(host.cwd, folder), host);
	return [{
		key: facts.key,
		facts: {
			...facts,
			source: `build:${folder}`
		},
		...pickKnown(image, "advice", "buildContext"),
		report: null,
		commit,
		untracked
	}];
}
//#endregion
export { buildComparison as t };
