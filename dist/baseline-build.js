import {
  askGit,
  forkPoint,
  isCommitSha
} from "./action+baseline-build.js";
import "./shared-e56a35.js";
import {
  GateError
} from "./shared-5d859c.js";
import "./shared-821ef7.js";

// src/acquire/worktree.ts
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
async function inWorktree(sha, host, work) {
  const [root, prefix] = await Promise.all([
    askGit(host, "rev-parse", "--show-toplevel"),
    askGit(host, "rev-parse", "--show-prefix")
  ]);
  if (root === void 0 || prefix === void 0 || !isCommitSha(sha))
    throw unavailable(sha, "this folder is in no repository");
  const scratch = await mkdtemp(join(host.env.TMPDIR || tmpdir(), "plimsoll-base-"));
  const folder = join(scratch, basename(root));
  try {
    await addWorktree(sha, folder, host);
    return await work(join(folder, prefix));
  } finally {
    const tidy = { ...host, signal: new AbortController().signal };
    await askGit(tidy, "worktree", "remove", "--force", folder);
    await rm(scratch, { recursive: true, force: true });
    await askGit(tidy, "worktree", "prune");
  }
}
async function addWorktree(sha, folder, host) {
  const add = () => askGit(host, "worktree", "add", "--detach", "--quiet", folder, sha);
  if (await add() !== void 0) return;
  await askGit(host, "fetch", "--quiet", "--no-tags", "--depth=1", "origin", sha);
  if (await add() === void 0) throw unavailable(sha, "the commit is neither here nor to be fetched");
}
var unavailable = (sha, why) => new GateError("SOURCE_NOT_FOUND", `${sha.slice(0, 12)} cannot be checked out: ${why}`, {
  fix: "check out the repository with its history first: fetch-depth: 0"
});

// src/baseline-build.ts
async function buildBaseline(sha, measure, host) {
  try {
    const commit = sha ?? await forkPoint(host);
    if (commit === void 0) return missing("the commit that this branch left the main one at is not known");
    const images = await inWorktree(commit, host, (cwd) => measure({ ...host, cwd }));
    return {
      images: images.flatMap(({ key, facts }) => facts === void 0 ? [] : [{ key, facts, report: null, commit }]),
      missing: images.flatMap(
        ({ key, error }) => error === void 0 ? [] : [{ name: key.name, why: error.message }]
      )
    };
  } catch (error) {
    if (!(error instanceof GateError) || error.exitCode !== 3 || host.signal.aborted) throw error;
    return missing(
      `the baseline could not be built: ${error.message}${error.fix === void 0 ? "" : `; ${error.fix}`}`
    );
  }
}
var missing = (why) => ({ images: [], missing: [{ name: void 0, why }] });
export {
  buildBaseline
};
