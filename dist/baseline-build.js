import {
  askGit,
  forkPoint
} from "./action+baseline-build.js";
import {
  isCommitSha
} from "./action+baseline-build+cli.js";
import {
  isElsewhere
} from "./baseline-build+engines.js";
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
  const isHere = async () => await askGit(host, "cat-file", "-e", `${sha}^{commit}`) !== void 0;
  if (!await isHere()) {
    await askGit(host, "fetch", "--quiet", "--no-tags", "--depth=1", "origin", sha);
    if (!await isHere()) throw unavailable(sha, "the commit is neither here nor to be fetched");
  }
  if (await askGit(host, "worktree", "add", "--detach", "--quiet", folder, sha) === void 0)
    throw unavailable(sha, "git does not lay it out in a folder of its own");
}
var unavailable = (sha, why) => new GateError("SOURCE_NOT_FOUND", `${sha.slice(0, 12)} cannot be checked out: ${why}`, {
  fix: "check out the repository with its history first: fetch-depth: 0"
});

// src/built-again.ts
import { isAbsolute, relative, resolve } from "node:path";
function builtAgain(request, limits, cwd) {
  const build = request.build && moved(request.build, cwd);
  const isListed = build === void 0 && request.images.length === 0;
  const listed = isListed ? [...limits.budget?.images ?? []] : [];
  const isBuilt = (recipe) => recipe !== null && !isElsewhere(recipe.context);
  const images = listed.flatMap(
    ([name, entry]) => isBuilt(entry.build) ? [[name, { ...entry, build: movedRecipe(entry.build, cwd) }]] : []
  );
  if ((build === void 0 || isElsewhere(build.folder)) && images.length === 0) throw nothingBuilt();
  return {
    request: { ...request, build },
    limits: { ...limits, budget: limits.budget && { ...limits.budget, images: new Map(images) } },
    missing: listed.filter(([, entry]) => !isBuilt(entry.build)).map(([name]) => ({ name, why: "it is not built from this repository, so no earlier commit can be built" }))
  };
}
var nothingBuilt = () => new GateError("USAGE", "the baseline build goes with an image that is built from this repository", {
  fix: "name the folder to build, or what to compare with instead: an image or a report"
});
function moved(build, cwd) {
  const { folder, file, secrets } = build;
  return { ...build, folder: inside(folder, cwd), file: file && inside(file, cwd), secrets: secrets.map(fixed(cwd)) };
}
var movedRecipe = (recipe, cwd) => ({
  ...recipe,
  context: inside(recipe.context, cwd),
  file: recipe.file && inside(recipe.file, cwd)
});
var inside = (path, cwd) => isAbsolute(path) ? relative(cwd, path) || "." : path;
var fixed = (cwd) => (secret) => secret.replace(/(^|,)(src|source)=([^,]+)/, (_all, start, key, path) => `${start}${key}=${resolve(cwd, path)}`);

// src/baseline-build.ts
async function buildBaseline(sha, request, limits, host, measure) {
  const again = builtAgain(request, limits, host.cwd);
  const isOne = request.build !== void 0;
  try {
    const commit = sha ?? await forkPoint(host);
    if (commit === void 0) return missing(NO_COMMIT);
    const { images } = await inWorktree(
      commit,
      host,
      (cwd) => measure(again.request, again.limits, { ...host, cwd }, true)
    );
    return {
      images: images.flatMap(({ key, facts }) => facts === void 0 ? [] : [{ key, facts, report: null, commit }]),
      missing: [
        ...again.missing,
        ...images.flatMap(
          ({ key, error }) => error ? [{ name: isOne ? void 0 : key.name, why: whyNot(error) }] : []
        )
      ]
    };
  } catch (error) {
    if (!(error instanceof GateError) || error.exitCode !== 3 || host.signal.aborted) throw error;
    const { message, fix } = error;
    return missing(whyNot({ message, ...fix !== void 0 && { fix } }));
  }
}
var whyNot = ({ message, fix }) => `the baseline could not be built: ${message}${fix === void 0 ? "" : `; ${fix}`}`;
var NO_COMMIT = "the commit that this branch left the main one at is not known; run this in a git repository that has the main branch";
var missing = (why) => ({ images: [], missing: [{ name: void 0, why }] });
export {
  buildBaseline
};
