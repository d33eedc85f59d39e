import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { GateError, type GateErrorDetails } from '../../errors.ts';
import { isCommitSha } from '../../model/history.ts';
import type { Host } from '../../model/host.ts';
import { atExit } from '../at-exit.ts';
import { makeScratch } from '../scratch.ts';
import { askGit, hasCommit, isShallow, runGitAtExit, workWithGit } from './git.ts';
import { lfsFiles, refuseOtherLfsFiles } from './lfs-files.ts';
import { type Submodule, submodulesAt } from './submodules.ts';

/** What is wanted of a commit. */
export interface WantedFiles {
  /** Of the repository that is checked out here. */
  readonly root: string;
  /** Paths from the root that the work reads; only for these are submodules and large files seen to. */
  readonly parts: readonly string[];
}

/**
 * Checks out a commit beside the checkout while `work` runs, with the submodules and the files of
 * Git LFS that the checkout has.
 * @param work gets the folder that stands for the root, and which of the parts the commit lacks
 * @throws GateError SOURCE_NOT_FOUND if the commit or a part of it isn't available; what `work` throws
 */
export async function inWorktree<T>(
  sha: string,
  { root, parts }: WantedFiles,
  host: Host,
  work: (folder: string, absent: readonly string[]) => Promise<T>,
): Promise<T> {
  const worktrees: Worktree[] = [];
  // Registered before the folder, so that git forgets worktrees whose files are gone already.
  const cancel = atExit(() => forgetWorktrees(worktrees, host));
  const scratch = makeScratch('plimsoll-base-', host);
  try {
    // The same name as the checkout's: what is built in it is named after its folder.
    const folder = join(scratch.path, basename(root));
    await checkOutCommit({ sha, root, parts, folder, name: sha.slice(0, 12) }, worktrees, host);
    return await work(
      folder,
      parts.filter((part) => !existsSync(join(folder, part))),
    );
  } finally {
    await removeWorktrees(worktrees, host);
    await scratch.remove();
    cancel();
  }
}

interface Worktree {
  /** Of the repository that it belongs to. */
  readonly root: string;
  readonly folder: string;
}

interface Wanted extends WantedFiles, Worktree {
  readonly sha: string;
  /** For people. */
  readonly name: string;
}

async function checkOutCommit(wanted: Wanted, worktrees: Worktree[], host: Host): Promise<void> {
  const { sha, root, parts, folder, name } = wanted;
  const here: Host = { ...host, cwd: root };
  if (!isCommitSha(sha)) throw unavailable(name, 'that is no commit');
  await fetchMissing(wanted, here);
  const now = await lfsFiles(here, parts);
  worktrees.push({ root, folder });
  const add = ['worktree', 'add', '--quiet', '--no-checkout', '--detach', folder, sha];
  await orUnavailable(name, await workWithGit(here, add, `Preparing a folder for ${name}`));
  const there: Host = { ...host, cwd: folder };
  const checkout = ['checkout', '--force', '--progress', '--detach', sha];
  const skip = now.pointers.length > 0 ? { GIT_LFS_SKIP_SMUDGE: '1' } : {};
  await orUnavailable(name, await workWithGit(there, checkout, `Checking out ${name}`, skip));
  refuseOtherLfsFiles(name, now, await lfsFiles(there, parts));
  for (const submodule of await submodulesAt(sha, here, parts))
    await checkOutCommit(fromSubmodule(submodule, wanted), worktrees, host);
}

const fromSubmodule = (
  { path, sha, root, parts }: Submodule,
  { folder, name }: Wanted,
): Wanted => ({
  sha,
  root,
  parts,
  folder: join(folder, path),
  name: `${name}: submodule ${path} at ${sha.slice(0, 12)}`,
});

/** A shallow checkout may not have it: then it is fetched, alone. Never one that is here, whose history that would cut off. */
async function fetchMissing({ sha, name }: Wanted, here: Host): Promise<void> {
  if (await hasCommit(here, sha)) return;
  const depth = (await isShallow(here)) ? ['--depth=1'] : [];
  await workWithGit(
    here,
    ['fetch', '--progress', '--no-tags', ...depth, 'origin', sha],
    `Fetching ${name}`,
  );
  if (!(await hasCommit(here, sha))) {
    throw unavailable(name, 'the commit is neither here nor to be fetched', {
      fix: 'check out the repository with its history first: fetch-depth: 0',
    });
  }
}

async function orUnavailable(name: string, words: string | undefined): Promise<void> {
  if (words !== undefined)
    throw unavailable(name, `git does not lay it out in a folder of its own: ${words}`);
}

// Forced twice: git locks what it has not finished. Not `prune`, which also forgets the user's own
// worktrees on a disk that is not mounted.
const REMOVE = ['worktree', 'remove', '--force', '--force'] as const;

/** The innermost first. Not with the host's signal, which may be the reason. */
async function removeWorktrees(worktrees: readonly Worktree[], host: Host): Promise<void> {
  for (const { root, folder } of [...worktrees].reverse()) {
    const own: Host = { ...host, cwd: root, signal: new AbortController().signal };
    await rm(folder, { recursive: true, force: true, maxRetries: 3, retryDelay: 50 });
    await askGit(own, ...REMOVE, folder);
  }
}

/** The same when nothing can be awaited; their files are gone. */
function forgetWorktrees(worktrees: readonly Worktree[], host: Host): void {
  for (const { root, folder } of [...worktrees].reverse())
    runGitAtExit({ ...host, cwd: root }, ...REMOVE, folder);
}

const unavailable = (name: string, why: string, details: GateErrorDetails = {}): GateError =>
  new GateError('SOURCE_NOT_FOUND', `${name} cannot be checked out: ${why}`, details);
