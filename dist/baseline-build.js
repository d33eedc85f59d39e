const require_core = require("./core.js");
const require_git = require("./git.js");
const require_build_arguments = require("./build-arguments.js");
let node_path = require("node:path");
let node_fs_promises = require("node:fs/promises");
let node_os = require("node:os");
//#region src/acquire/worktree.ts
async function inWorktree(sha, host, work) {
	const [root, prefix] = await Promise.all([require_git.askGit(host, "rev-parse", "--show-toplevel"), require_git.askGit(host, "rev-parse", "--show-prefix")]);
	if (root === void 0 || prefix === void 0 || !require_core.isCommitSha(sha)) throw unavailable(sha, "this folder is in no repository");
	const scratch = await (0, node_fs_promises.mkdtemp)((0, node_path.join)(host.env.TMPDIR || (0, node_os.tmpdir)(), "plimsoll-base-"));
	const folder = (0, node_path.join)(scratch, (0, node_path.basename)(root));
	try {
		await addWorktree(sha, folder, host);
		return await work((0, node_path.join)(folder, prefix));
	} finally {
		const tidy = {
			...host,
			signal: new AbortController().signal
		};
		await require_git.askGit(tidy, "worktree", "remove", "--force", folder);
		await (0, node_fs_promises.rm)(scratch, {
			recursive: true,
			force: true
		});
		await require_git.askGit(tidy, "worktree", "prune");
	}
}
async function addWorktree(sha, folder, host) {
	const isHere = async () => await require_git.askGit(host, "cat-file", "-e", `${sha}^{commit}`) !== void 0;
	if (!await isHere()) {
		await require_git.askGit(host, "fetch", "--quiet", "--no-tags", "--depth=1", "origin", sha);
		if (!await isHere()) throw unavailable(sha, "the commit is neither here nor to be fetched");
	}
	if (await require_git.askGit(host, "worktree", "add", "--detach", "--quiet", folder, sha) === void 0) throw unavailable(sha, "git does not lay it out in a folder of its own");
}
const unavailable = (sha, why) => new require_core.GateError("SOURCE_NOT_FOUND", `${sha.slice(0, 12)} cannot be checked out: ${why}`, { fix: "check out the repository with its history first: fetch-depth: 0" });
//#endregion
//#region src/built-again.ts
function builtAgain(request, limits, cwd) {
	const build = request.build && moved(request.build, cwd);
	const listed = build === void 0 && request.images.length === 0 ? [...limits.budget?.images ?? []] : [];
	const isBuilt = (recipe) => recipe !== null && !require_build_arguments.isElsewhere(recipe.context);
	const images = listed.flatMap(([name, entry]) => isBuilt(entry.build) ? [[name, {
		...entry,
		build: movedRecipe(entry.build, cwd)
	}]] : []);
	if ((build === void 0 || require_build_arguments.isElsewhere(build.folder)) && images.length === 0) throw nothingBuilt();
	return {
		request: {
			...request,
			build
		},
		limits: {
			...limits,
			budget: limits.budget && {
				...limits.budget,
				images: new Map(images)
			}
		},
		missing: listed.filter(([, entry]) => !isBuilt(entry.build)).map(([name]) => ({
			name,
			why: "it is not built from this repository, so no earlier commit can be built"
		}))
	};
}
const nothingBuilt = () => new require_core.GateError("USAGE", "the baseline build goes with an image that is built from this repository", { fix: "name the folder to build, or what to compare with instead: an image or a report" });
function moved(build, cwd) {
	const { folder, file, secrets } = build;
	return {
		...build,
		folder: inside(folder, cwd),
		file: file && inside(file, cwd),
		secrets: secrets.map(fixed(cwd))
	};
}
const movedRecipe = (recipe, cwd) => ({
	...recipe,
	context: inside(recipe.context, cwd),
	file: recipe.file && inside(recipe.file, cwd)
});
const inside = (path, cwd) => (0, node_path.isAbsolute)(path) ? (0, node_path.relative)(cwd, path) || "." : path;
const fixed = (cwd) => (secret) => secret.replace(/(^|,)(src|source)=([^,]+)/, (_all, start, key, path) => `${start}${key}=${(0, node_path.resolve)(cwd, path)}`);
//#endregion
//#region src/baseline-build.ts
async function buildBaseline(sha, request, limits, host, measure) {
	const again = builtAgain(request, limits, host.cwd);
	const isOne = request.build !== void 0;
	try {
		const commit = sha ?? await require_git.forkPoint(host);
		if (commit === void 0) return missing(NO_COMMIT);
		const { images } = await inWorktree(commit, host, (cwd) => measure(again.request, again.limits, {
			...host,
			cwd
		}, true));
		return {
			images: images.flatMap(({ key, facts }) => facts === void 0 ? [] : [{
				key,
				facts,
				report: null,
				commit
			}]),
			missing: [...again.missing, ...images.flatMap(({ key, error }) => error ? [{
				name: isOne ? void 0 : key.name,
				why: whyNot(error)
			}] : [])]
		};
	} catch (error) {
		if (!(error instanceof require_core.GateError) || error.exitCode !== 3 || host.signal.aborted) throw error;
		const { message, fix } = error;
		return missing(whyNot({
			message,
			...fix !== void 0 && { fix }
		}));
	}
}
const whyNot = ({ message, fix }) => `the baseline could not be built: ${message}${fix === void 0 ? "" : `; ${fix}`}`;
const NO_COMMIT = "the commit that this branch left the main one at is not known; run this in a git repository that has the main branch";
const missing = (why) => ({
	images: [],
	missing: [{
		name: void 0,
		why
	}]
});
//#endregion
exports.buildBaseline = buildBaseline;
