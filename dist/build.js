const require_core = require("./core.js");
const require_build_arguments = require("./build-arguments.js");
const require_repository = require("./repository.js");
let node_fs = require("node:fs");
let node_path = require("node:path");
let node_fs_promises = require("node:fs/promises");
let node_os = require("node:os");
//#region src/host/git/untracked.ts
async function untrackedIn(folder, host) {
	const text = await require_repository.askGit({
		...host,
		cwd: folder
	}, "ls-files", "-z", "--others", "--directory", "--no-empty-directory");
	return [...(0, node_fs.statSync)((0, node_path.join)(folder, ".git"), { throwIfNoEntry: false })?.isDirectory() ? [".git/"] : [], ...(text ?? "").split("\0").filter((path) => path !== "")];
}
//#endregion
//#region src/host/git/lfs-files.ts
async function lfsFiles(there, parts) {
	const specs = parts.map((part) => `:(attr:filter=lfs,literal)${part}`);
	const patterns = { env: { GIT_LITERAL_PATHSPECS: "0" } };
	const paths = await require_repository.tryGit(there, [
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
		const start = await startOf((0, node_path.join)(there.cwd, path));
		if (start !== void 0) found[start === POINTER ? "pointers" : "contents"].push(path);
	}
	return found;
}
const POINTER = "version https://git-lfs.github.com/spec/";
async function startOf(path) {
	let file;
	try {
		file = await (0, node_fs_promises.open)(path);
		const { buffer, bytesRead } = await file.read(Buffer.alloc(40), 0, 40, 0);
		return buffer.toString("latin1", 0, bytesRead);
	} catch {
		return;
	} finally {
		await file?.close();
	}
}
function refuseOtherLfsFiles(commit, now, then) {
	const filled = new Set(now.contents);
	const odd = then.pointers.find((path) => filled.has(path) || now.pointers.length === 0);
	if (odd === void 0) return;
	throw new require_core.GateError("SOURCE_NOT_FOUND", `${commit} cannot be checked out whole: Git LFS does not give ${odd}`, { fix: "check out with lfs: true, so that Git LFS is set up for later steps too" });
}
//#endregion
//#region src/host/git/submodules.ts
async function submodulesAt(sha, here, parts) {
	const paths = (await submodulePaths(sha, here)).filter((path) => partsWithin(path, parts).length > 0);
	const filled = paths.filter((path) => (0, node_fs.existsSync)((0, node_path.join)(here.cwd, path, ".git")));
	const found = [];
	for (const link of await linksAt(sha, paths, here)) {
		if (isEmptyFolder((0, node_path.join)(here.cwd, link.path))) continue;
		const from = filled.includes(link.path) ? link.path : await holderOf(link.sha, here);
		if (from === void 0) throw gone(sha, link.path);
		found.push({
			...link,
			root: (0, node_path.join)(here.cwd, from),
			parts: partsWithin(link.path, parts)
		});
	}
	return found;
}
function partsWithin(folder, parts) {
	return parts.some((part) => part === "" || part === folder || folder.startsWith(`${part}/`)) ? [""] : parts.flatMap((part) => part.startsWith(`${folder}/`) ? [part.slice(folder.length + 1)] : []);
}
async function submodulePaths(commit, here) {
	return (await require_repository.askGit(here, "config", ...[
		"--blob",
		`${commit}:.gitmodules`,
		"-z",
		"--get-regexp",
		"^submodule\\..*\\.path$"
	]) ?? "").split("\0").flatMap((entry) => entry.slice(entry.indexOf("\n") + 1) || []);
}
async function linksAt(sha, paths, here) {
	if (paths.length === 0) return [];
	return (await require_repository.askGit(here, "ls-tree", "-z", "--full-tree", sha, "--", ...paths) ?? "").split("\0").flatMap((line) => {
		const [, commit, path] = /^160000 commit ([0-9a-f]+)\t(.*)$/s.exec(line) ?? [];
		return commit === void 0 || path === void 0 ? [] : [{
			path,
			sha: commit
		}];
	});
}
const isEmptyFolder = (path) => {
	try {
		return (0, node_fs.readdirSync)(path).length === 0;
	} catch {
		return false;
	}
};
async function holderOf(sha, here) {
	for (const path of await submodulePaths("HEAD", here)) {
		if (!(0, node_fs.existsSync)((0, node_path.join)(here.cwd, path, ".git"))) continue;
		if (await require_repository.hasCommit({
			...here,
			cwd: (0, node_path.join)(here.cwd, path)
		}, sha)) return path;
	}
}
const gone = (sha, path) => new require_core.GateError("SOURCE_NOT_FOUND", `${sha.slice(0, 12)} cannot be checked out whole: its submodule ${path} is not in this checkout any more`, { fix: "compare with a kept report or with an image instead" });
//#endregion
//#region src/host/git/worktree.ts
async function inWorktree(sha, { root, parts }, host, work) {
	const scratch = await (0, node_fs_promises.mkdtemp)((0, node_path.join)(host.env.TMPDIR || (0, node_os.tmpdir)(), "plimsoll-base-"));
	const laid = [];
	try {
		const folder = (0, node_path.join)(scratch, (0, node_path.basename)(root));
		await layOut({
			sha,
			root,
			parts,
			folder,
			name: sha.slice(0, 12)
		}, laid, host);
		return await work(folder, parts.filter((part) => !(0, node_fs.existsSync)((0, node_path.join)(folder, part))));
	} finally {
		await takeAway(laid, host);
		await (0, node_fs_promises.rm)(scratch, {
			recursive: true,
			force: true
		});
	}
}
async function layOut(wanted, laid, host) {
	const { sha, root, parts, folder, name } = wanted;
	const here = {
		...host,
		cwd: root
	};
	if (!require_core.isCommitSha(sha)) throw unavailable(name, "that is no commit");
	await fetchMissing(wanted, here);
	const now = await lfsFiles(here, parts);
	laid.push({
		root,
		folder
	});
	await orUnavailable(name, await require_repository.workWithGit(here, [
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
	await orUnavailable(name, await require_repository.workWithGit(there, checkout, `Checking out ${name}`, skip));
	refuseOtherLfsFiles(name, now, await lfsFiles(there, parts));
	for (const submodule of await submodulesAt(sha, here, parts)) await layOut(fromSubmodule(submodule, wanted), laid, host);
}
const fromSubmodule = ({ path, sha, root, parts }, { folder, name }) => ({
	sha,
	root,
	parts,
	folder: (0, node_path.join)(folder, path),
	name: `${name}: submodule ${path} at ${sha.slice(0, 12)}`
});
async function fetchMissing({ sha, name }, here) {
	if (await require_repository.hasCommit(here, sha)) return;
	await require_repository.workWithGit(here, [
		"fetch",
		"--progress",
		"--no-tags",
		...await require_repository.isShallow(here) ? ["--depth=1"] : [],
		"origin",
		sha
	], `Fetching ${name}`);
	if (!await require_repository.hasCommit(here, sha)) throw unavailable(name, "the commit is neither here nor to be fetched", { fix: "check out the repository with its history first: fetch-depth: 0" });
}
async function orUnavailable(name, words) {
	if (words !== void 0) throw unavailable(name, `git does not lay it out in a folder of its own: ${words}`);
}
async function takeAway(laid, host) {
	for (const { root, folder } of [...laid].reverse()) {
		const tidy = {
			...host,
			cwd: root,
			signal: new AbortController().signal
		};
		await (0, node_fs_promises.rm)(folder, {
			recursive: true,
			force: true
		});
		await require_repository.askGit(tidy, "worktree", "remove", "--force", "--force", folder);
	}
}
const unavailable = (name, why, details = {}) => new require_core.GateError("SOURCE_NOT_FOUND", `${name} cannot be checked out: ${why}`, details);
//#endregion
//#region src/gate/baseline/builds-to-repeat.ts
function buildsToRepeat({ build, images }, { budget }) {
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
	const builds = [...all, ...recipes].filter(({ folder }) => !require_build_arguments.isElsewhere(folder));
	if (builds.length === 0) throw nothingBuilt();
	return {
		builds,
		missing: listed.filter(([name]) => !builds.some((one) => one.name === name)).map(([name]) => ({
			name,
			why: "it is not built from files that are here, so no earlier commit of them can be built"
		}))
	};
}
const nothingBuilt = () => new require_core.GateError("USAGE", "the baseline build goes with an image that is built from a repository that is here", { fix: "name the folder to build, or what to compare with instead: an image or a report" });
function requestMoved(request, limits, builds) {
	const { build } = request;
	const [only] = builds;
	if (build !== void 0) return {
		request: {
			...request,
			build: {
				...build,
				...only?.to
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
//#region src/gate/baseline/build.ts
async function buildBaseline(findStart = require_repository.forkPoint, request, limits, host, measure) {
	const { builds, missing } = buildsToRepeat(request, limits);
	const placed = await Promise.all(builds.map((build) => place(build, host)));
	const baselines = [{
		images: [],
		missing
	}];
	for (const root of new Set(placed.map((build) => build.root))) {
		const group = placed.filter((build) => build.root === root);
		const again = async (moved) => {
			const { request: asked, limits: limiting } = requestMoved(request, limits, moved);
			return (await measure(asked, limiting, host, true)).images;
		};
		baselines.push(await orMissing(group, host, () => buildGroup(group, findStart, host, again)));
	}
	return {
		images: baselines.flatMap(({ images }) => images),
		missing: baselines.flatMap((baseline) => baseline.missing)
	};
}
async function place(build, host) {
	const [context, ofFile] = await Promise.all([require_repository.findRepository((0, node_path.resolve)(host.cwd, build.folder), host), build.file === void 0 ? void 0 : require_repository.findRepository((0, node_path.dirname)((0, node_path.resolve)(host.cwd, build.file)), host)]);
	const fileBelow = ofFile !== void 0 && ofFile.root === context?.root ? node_path.posix.join(ofFile.below, (0, node_path.basename)(build.file ?? "")) : void 0;
	return {
		...build,
		root: context?.root,
		below: context?.below ?? "",
		fileBelow
	};
}
async function buildGroup(group, findStart, host, measure) {
	const { root } = group[0];
	if (root === void 0) return missing(group, NO_REPOSITORY);
	const commit = await findStart({
		...host,
		cwd: root
	});
	if (commit === void 0) return missing(group, NO_COMMIT);
	return inWorktree(commit, {
		root,
		parts: group.flatMap(({ below, fileBelow }) => fileBelow === void 0 ? [below] : [below, fileBelow])
	}, host, async (folder, absent) => {
		const lacking = (build) => [build.below, build.fileBelow].find((path) => absent.includes(path ?? ""));
		const built = group.filter((build) => lacking(build) === void 0).map((build) => moved(build, folder));
		const newcomers = group.filter((build) => lacking(build) !== void 0);
		const images = built.length === 0 ? [] : await measure(built);
		return {
			images: (await Promise.all(images.map((image) => asBaseline(image, commit, built, host)))).flat(),
			missing: [...newcomers.map((build) => ({
				name: build.name,
				why: `there is nothing to compare with yet: commit ${commit.slice(0, 12)} has no ${lacking(build)}`
			})), ...(await Promise.all(images.map((image) => notBuilt(image, group, host)))).flat()]
		};
	});
}
const moved = ({ name, folder, file, below, fileBelow }, root) => ({
	name,
	folder,
	file,
	to: {
		folder: (0, node_path.join)(root, below),
		file: fileBelow === void 0 ? file : (0, node_path.join)(root, fileBelow)
	}
});
async function asBaseline({ facts }, commit, built, host) {
	if (facts === void 0) return [];
	const { folder } = built.find(({ to }) => facts.source === `build:${to.folder}`);
	const untracked = await untrackedIn((0, node_path.resolve)(host.cwd, folder), host);
	return [{
		key: facts.key,
		facts: {
			...facts,
			source: `build:${folder}`
		},
		report: null,
		commit,
		untracked
	}];
}
async function notBuilt({ key, error }, group, host) {
	if (error === void 0) return [];
	const build = group.find(({ name }) => name === void 0 || name === key.name);
	const named = (build === void 0 ? [] : await untrackedIn((0, node_path.resolve)(host.cwd, build.folder), host)).map((path) => path.replace(/\/$/, "")).find((path) => isNamed(path, error.message));
	const fix = named === void 0 ? error.fix : `${named} is here, but in no commit: ${BUILT_BEFORE}`;
	return [{
		name: build?.name,
		why: whyNot({
			message: error.message,
			...fix !== void 0 && { fix }
		})
	}];
}
const isNamed = (path, words) => words.includes(`"/${path}`) || words.includes(`stat ${path}`) || words.includes(`/${path}: no such file`);
const BUILT_BEFORE = "what earlier steps make must be made in the Dockerfile for this, or compare with a report or an image instead";
async function orMissing(group, host, work) {
	try {
		return await work();
	} catch (error) {
		if (!(error instanceof require_core.GateError) || error.exitCode !== 3 || host.signal.aborted) throw error;
		const { message, fix } = error;
		return missing(group, whyNot({
			message,
			...fix !== void 0 && { fix }
		}));
	}
}
const whyNot = ({ message, fix }) => `the baseline could not be built: ${message}${fix === void 0 ? "" : `; ${fix}`}`;
const NO_REPOSITORY = "git finds no repository around what is built, so no earlier commit can be built; check it out with git, as the user who runs this";
const NO_COMMIT = "the commit that this branch left the main one at is not known; check out the main branch too, with its history";
const missing = (group, why) => ({
	images: [],
	missing: group.map(({ name }) => ({
		name,
		why
	}))
});
//#endregion
exports.buildBaseline = buildBaseline;
