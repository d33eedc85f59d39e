const require_core = require("./core.js");
const require_exec = require("./exec.js");
//#region src/acquire/git.ts
async function askGit(host, ...args) {
	try {
		const { stdout, exitCode } = await require_exec.run(host, "git", args);
		return exitCode === 0 ? stdout.replace(/\n$/, "") : void 0;
	} catch (error) {
		host.signal.throwIfAborted();
		host.debug(`git is of no help: ${require_core.messageOf(error)}`);
		return;
	}
}
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
