import "./rolldown-runtime.js";
import { Gt as Message, Ht as getMessage } from "./start.js";
import { Da as isCommitSha } from "./gate.js";
import { a as readFrom, o as run, r as takeLastWords, s as runLong } from "./last-words.js";
import { spawnSync } from "node:child_process";
//#region src/host/git/git-progress.ts
function readGitProgress(report) {
	return (chunk) => {
		const text = Buffer.from(chunk).toString("latin1").slice(-MOST_CHARACTERS);
		const files = text.match(/Updating files: +\d{1,3}% \(\d{1,9}\/\d{1,9}\)/g)?.at(-1);
		const received = text.match(/\), \d{1,9}(?:\.\d{1,3})? (?:bytes|KiB|MiB|GiB)/g)?.at(-1);
		if (files !== void 0) {
			const [done = 0, total] = (/\((.*)\)/.exec(files)?.[1] ?? "").split("/").map(Number);
			report(done, total, "files");
		} else if (received !== void 0) {
			const [, amount, unit = "bytes"] = received.split(" ");
			report(Number(amount) * (BYTES[unit] ?? 1), void 0, "bytes");
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
const silence = (host, env = {}) => ({
	...host,
	env: {
		...host.env,
		...BY_THE_FOLDER,
		...QUIETLY,
		...env
	}
});
async function runGit(host, args, { env, ...options } = {}) {
	const asked = silence(host, env);
	const argv = [...SETTINGS, ...args];
	if (host.runShort === void 0 || Object.keys(options).length > 0) return run(asked, "git", argv, options);
	host.signal.throwIfAborted();
	host.debug(`$ git ${argv.join(" ")}`);
	return host.runShort("git", argv, asked);
}
const MOST_EXIT_MS = 3e3;
function runGitAtExit(host, ...args) {
	const { cwd, env } = silence(host);
	spawnSync("git", [...SETTINGS, ...args], {
		cwd,
		env,
		stdio: "ignore",
		timeout: MOST_EXIT_MS
	});
}
const readGit = (host, args, consume, failure) => readFrom(silence(host), "git", [...SETTINGS, ...args], consume, failure);
async function workWithGit(host, args, what, env = {}) {
	host.log(Buffer.from(`${what}\n`));
	const onOutput = readGitProgress((done, total, unit) => host.progress(what, done, total, unit));
	const { output, exitCode } = await runLong(silence(host, {
		GIT_NO_LAZY_FETCH: "0",
		...env
	}), "git", [...SETTINGS, ...args], {
		env: {},
		onOutput
	});
	return exitCode === 0 ? void 0 : takeLastWords(stripProgress(output)) || new Message("git-failed", { exitCode });
}
const stripProgress = (text) => text.split(/[\r\n]+/).filter((line) => !/^[A-Za-z :]{3,40}: +\d{1,3}% \(/.test(line)).join("\n");
const askGit = (host, ...args) => tryGit(host, args);
async function tryGit(host, args, options = {}) {
	try {
		const { stdout, stderr, exitCode } = await runGit(host, args, options);
		if (exitCode === 0) return stdout.replace(/\n$/, "");
		if (stderr !== "") host.debug(`git reported: ${takeLastWords(stderr)}`);
	} catch (error) {
		host.signal.throwIfAborted();
		host.debug(`git failed: ${getMessage(error)}`);
	}
}
const hasCommit = async (host, sha) => await askGit(host, "cat-file", "-e", `${sha}^{commit}`) !== void 0;
async function readCheckedOutCommit(host) {
	const [about = "", ...header] = ((await tryGit(host, ["cat-file", "--batch"], { input: "HEAD^{commit}\n" }) ?? "").split("\n\n", 1)[0] ?? "").split("\n");
	const [sha = "", type] = about.split(" ");
	if (type !== "commit" || !isCommitSha(sha)) return void 0;
	return {
		sha,
		parents: header.flatMap((line) => line.startsWith("parent ") ? line.slice(7) : []).filter(isCommitSha)
	};
}
async function listFirstParents(host, sha, most) {
	if (!isCommitSha(sha)) return [];
	return (await askGit(host, "rev-list", "--first-parent", `--max-count=${most}`, sha) ?? "").split("\n").filter(isCommitSha);
}
const readSubject = async (host, sha) => isCommitSha(sha) ? askGit(host, "log", "-1", "--pretty=%s", sha, "--") : void 0;
async function findMergeBase(host, one, other) {
	if (!isCommitSha(one) || !isCommitSha(other)) return void 0;
	const sha = await askGit(host, "merge-base", one, other);
	return sha !== void 0 && isCommitSha(sha) ? sha : void 0;
}
const isShallow = async (host) => await askGit(host, "rev-parse", "--is-shallow-repository") !== "false";
async function findForkPoint(host) {
	for (const main of [
		"origin/HEAD",
		"origin/main",
		"origin/master",
		"main",
		"master"
	]) {
		const sha = await askGit(host, "merge-base", "HEAD", main);
		if (sha !== void 0 && isCommitSha(sha)) return sha;
	}
}
//#endregion
export { isShallow as a, readGit as c, runGitAtExit as d, tryGit as f, hasCommit as i, readSubject as l, findForkPoint as n, listFirstParents as o, workWithGit as p, findMergeBase as r, readCheckedOutCommit as s, askGit as t, runGit as u };
