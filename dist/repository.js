const require_core = require("./core.js");
const require_last_words = require("./last-words.js");
let node_path = require("node:path");
let node_fs_promises = require("node:fs/promises");
//#region src/host/git/git-progress.ts
function readGitProgress(tell) {
	return (chunk) => {
		const text = Buffer.from(chunk).toString("latin1").slice(-MOST_CHARACTERS);
		const files = text.match(/Updating files: +\d{1,3}% \(\d{1,9}\/\d{1,9}\)/g)?.at(-1);
		const received = text.match(/\), \d{1,9}(?:\.\d{1,3})? (?:bytes|KiB|MiB|GiB)/g)?.at(-1);
		if (files !== void 0) {
			const [done = 0, total] = (/\((.*)\)/.exec(files)?.[1] ?? "").split("/").map(Number);
			tell(done, total, "files");
		} else if (received !== void 0) {
			const [, amount, unit = "bytes"] = received.split(" ");
			tell(Number(amount) * (BYTES[unit] ?? 1), void 0, "bytes");
		}
	};
}
const MOST_CHARACTERS = 4096;
const BYTES = {
	bytes: 1,
	KiB: 2 ** 10,
	MiB: 2 ** 20,
	GiB: 2 ** 30
};
//#endregion
//#region src/host/git/git.ts
const QUIETLY = {
	GIT_TERMINAL_PROMPT: "0",
	GCM_INTERACTIVE: "never",
	SSH_ASKPASS: "false",
	SSH_ASKPASS_REQUIRE: "force",
	GIT_NO_LAZY_FETCH: "1",
	GIT_OPTIONAL_LOCKS: "0",
	GIT_LITERAL_PATHSPECS: "1",
	GIT_PAGER: "cat",
	LC_ALL: "C"
};
const BY_THE_FOLDER = {
	GIT_DIR: void 0,
	GIT_WORK_TREE: void 0,
	GIT_COMMON_DIR: void 0,
	GIT_INDEX_FILE: void 0,
	GIT_PREFIX: void 0
};
const SETTINGS = [
	"core.hooksPath=/dev/null",
	"core.fsmonitor=false",
	"safe.bareRepository=explicit",
	"submodule.recurse=false",
	"fetch.recurseSubmodules=false",
	"gc.auto=0",
	"maintenance.auto=false"
].flatMap((setting) => ["-c", setting]);
const quiet = (host, env = {}) => ({
	...host,
	env: {
		...host.env,
		...BY_THE_FOLDER,
		...QUIETLY,
		...env
	}
});
const runGit = (host, args, { env, ...options } = {}) => require_last_words.run(quiet(host, env), "git", [...SETTINGS, ...args], options);
const readGit = (host, args, consume, failure) => require_last_words.readFrom(quiet(host), "git", [...SETTINGS, ...args], consume, failure);
async function workWithGit(host, args, what, env = {}) {
	host.log(Buffer.from(`${what}\n`));
	const onOutput = readGitProgress((done, total, unit) => host.progress(what, done, total, unit));
	const { output, exitCode } = await require_last_words.runLong(quiet(host, {
		GIT_NO_LAZY_FETCH: "0",
		...env
	}), "git", [...SETTINGS, ...args], {
		env: {},
		onOutput
	});
	return exitCode === 0 ? void 0 : require_last_words.lastWords(withoutProgress(output)) || `git ended with ${exitCode}`;
}
const withoutProgress = (text) => text.split(/[\r\n]+/).filter((line) => !/^[A-Za-z :]{3,40}: +\d{1,3}% \(/.test(line)).join("\n");
const askGit = (host, ...args) => tryGit(host, args);
async function tryGit(host, args, options = {}) {
	try {
		const { stdout, stderr, exitCode } = await runGit(host, args, options);
		if (exitCode === 0) return stdout.replace(/\n$/, "");
		if (stderr !== "") host.debug(`git says: ${require_last_words.lastWords(stderr)}`);
	} catch (error) {
		host.signal.throwIfAborted();
		host.debug(`git is of no help: ${require_core.messageOf(error)}`);
	}
}
const hasCommit = async (host, sha) => await askGit(host, "cat-file", "-e", `${sha}^{commit}`) !== void 0;
async function checkedOutCommit(host) {
	const sha = await askGit(host, "rev-parse", "--verify", "HEAD");
	if (sha === void 0 || !require_core.isCommitSha(sha)) return void 0;
	const [header = ""] = (await askGit(host, "cat-file", "-p", sha) ?? "").split("\n\n", 1);
	return {
		sha,
		parents: header.split("\n").flatMap((line) => line.startsWith("parent ") ? line.slice(7) : []).filter(require_core.isCommitSha)
	};
}
async function firstParents(host, sha, most) {
	if (!require_core.isCommitSha(sha)) return [];
	return (await askGit(host, "rev-list", "--first-parent", `--max-count=${most}`, sha) ?? "").split("\n").filter(require_core.isCommitSha);
}
async function mergeBase(host, one, other) {
	if (!require_core.isCommitSha(one) || !require_core.isCommitSha(other)) return void 0;
	const sha = await askGit(host, "merge-base", one, other);
	return sha !== void 0 && require_core.isCommitSha(sha) ? sha : void 0;
}
const isShallow = async (host) => await askGit(host, "rev-parse", "--is-shallow-repository") !== "false";
async function forkPoint(host) {
	for (const main of [
		"origin/HEAD",
		"origin/main",
		"origin/master",
		"main",
		"master"
	]) {
		const sha = await askGit(host, "merge-base", "HEAD", main);
		if (sha !== void 0 && require_core.isCommitSha(sha)) return sha;
	}
}
//#endregion
//#region src/host/git/repository.ts
async function findRepository(folder, host) {
	const real = await (0, node_fs_promises.realpath)(folder).catch(() => void 0);
	const root = real && await outermostRoot({
		...host,
		cwd: real
	});
	return root ? {
		root,
		below: (0, node_path.relative)(root, real).split(node_path.sep).join("/")
	} : void 0;
}
async function outermostRoot(there) {
	const root = await askGit(there, "rev-parse", "--show-toplevel");
	if (!root) return void 0;
	const above = await askGit({
		...there,
		cwd: root
	}, "rev-parse", "--show-superproject-working-tree");
	return above ? outermostRoot({
		...there,
		cwd: above
	}) : root;
}
//#endregion
Object.defineProperty(exports, "askGit", {
	enumerable: true,
	get: function() {
		return askGit;
	}
});
Object.defineProperty(exports, "checkedOutCommit", {
	enumerable: true,
	get: function() {
		return checkedOutCommit;
	}
});
Object.defineProperty(exports, "findRepository", {
	enumerable: true,
	get: function() {
		return findRepository;
	}
});
Object.defineProperty(exports, "firstParents", {
	enumerable: true,
	get: function() {
		return firstParents;
	}
});
Object.defineProperty(exports, "forkPoint", {
	enumerable: true,
	get: function() {
		return forkPoint;
	}
});
Object.defineProperty(exports, "hasCommit", {
	enumerable: true,
	get: function() {
		return hasCommit;
	}
});
Object.defineProperty(exports, "isShallow", {
	enumerable: true,
	get: function() {
		return isShallow;
	}
});
Object.defineProperty(exports, "mergeBase", {
	enumerable: true,
	get: function() {
		return mergeBase;
	}
});
Object.defineProperty(exports, "readGit", {
	enumerable: true,
	get: function() {
		return readGit;
	}
});
Object.defineProperty(exports, "runGit", {
	enumerable: true,
	get: function() {
		return runGit;
	}
});
Object.defineProperty(exports, "tryGit", {
	enumerable: true,
	get: function() {
		return tryGit;
	}
});
Object.defineProperty(exports, "workWithGit", {
	enumerable: true,
	get: function() {
		return workWithGit;
	}
});
