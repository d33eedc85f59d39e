import {
  isCommitSha
} from "./action+baseline-build+cli.js";
import {
  run
} from "./shared-e56a35.js";
import {
  messageOf
} from "./shared-5d859c.js";

// src/acquire/git.ts
async function askGit(host, ...args) {
  try {
    const { stdout, exitCode } = await run(host, "git", args);
    return exitCode === 0 ? stdout.replace(/\n$/, "") : void 0;
  } catch (error) {
    host.signal.throwIfAborted();
    host.debug(`git is of no help: ${messageOf(error)}`);
    return void 0;
  }
}
async function checkedOutCommit(host) {
  const sha = await askGit(host, "rev-parse", "--verify", "HEAD");
  if (sha === void 0 || !isCommitSha(sha)) return void 0;
  const text = await askGit(host, "cat-file", "-p", sha) ?? "";
  const [header = ""] = text.split("\n\n", 1);
  const parents = header.split("\n").flatMap((line) => line.startsWith("parent ") ? line.slice(7) : []);
  return { sha, parents: parents.filter(isCommitSha) };
}
async function firstParents(host, sha, most) {
  if (!isCommitSha(sha)) return [];
  const text = await askGit(host, "rev-list", "--first-parent", `--max-count=${most}`, sha);
  return (text ?? "").split("\n").filter(isCommitSha);
}
async function mergeBase(host, one, other) {
  if (!isCommitSha(one) || !isCommitSha(other)) return void 0;
  const sha = await askGit(host, "merge-base", one, other);
  return sha !== void 0 && isCommitSha(sha) ? sha : void 0;
}
var isShallow = async (host) => await askGit(host, "rev-parse", "--is-shallow-repository") !== "false";
async function forkPoint(host) {
  for (const main of ["origin/HEAD", "origin/main", "origin/master", "main", "master"]) {
    const sha = await askGit(host, "merge-base", "HEAD", main);
    if (sha !== void 0 && isCommitSha(sha)) return sha;
  }
  return void 0;
}

export {
  askGit,
  checkedOutCommit,
  firstParents,
  mergeBase,
  isShallow,
  forkPoint
};
