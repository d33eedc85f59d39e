import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { GateError } from '../../errors.ts';
import { isCommitSha } from '../../model/history.ts';
import type { Host } from '../../model/host.ts';
import type { Sentence } from '../../report/words/messages/sentence.ts';
import { atExit } from '../at-exit.ts';
import { makeScratch } from '../scratch.ts';
import { askGit, hasCommit, isShallow, runGitAtExit, workWithGit } from './git.ts';
import { listLfsFiles, refuseOtherLfsFiles } from './lfs-files.ts';
import { listSubmodules, type Submodule } from './submodules.ts';

/** The requested part of a commit. */
export interface WantedFiles {
  /** Root of the checked-out repository. */
  readonly root: string;
  /**
   * Paths from the root that the work reads; limits which submodules and large files are fetched.
   */
  readonly parts: readonly string[];
}

/**
 * Checks out a commit in a temporary worktree while `work` runs, with the submodules and Git LFS
 * files that the checkout has.
 * @param work receives the worktree's root and the parts that the commit lacks
 * @throws GateError SOURCE_NOT_FOUND if the commit or a part is unavailable; what `work` throws
 */
export async function runInWorktree<T>(
  sha: string,
  { root, parts }: WantedFiles,
  host: Host,
  work: (folder: string, absent: readonly string[]) => Promise<T>,
): Promise<T> {
  const worktrees: Worktree[] = [];
  // Registered before the folder, so that git forgets worktrees whose files are already gone.
  const cancel = atExit(() => forgetWorktrees(worktrees, host));
  const scratch = makeScratch('plimsoll-base-', host);
  try {
    // The same folder name as the checkout's, because builds are named after it.
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
  /** The repository that it belongs to. */
  readonly root: string;
  readonly folder: string;
}

interface Wanted extends WantedFiles, Worktree {
  readonly sha: string;
  /** A name to show. */
  readonly name: string;
}

async function checkOutCommit(wanted: Wanted, worktrees: Worktree[], host: Host): Promise<void> {
  const { sha, root, parts, folder, name } = wanted;
  const here: Host = { ...host, cwd: root };
  if (!isCommitSha(sha)) throw new GateError('not-commit-id', { name });
  await fetchMissing(wanted, here);
  const now = await listLfsFiles(here, parts);
  worktrees.push({ root, folder });
  const add = ['worktree', 'add', '--quiet', '--no-checkout', '--detach', folder, sha];
  throwIfFailed(name, await workWithGit(here, add, `Preparing a folder for ${name}`));
  const there: Host = { ...host, cwd: folder };
  const checkout = ['checkout', '--force', '--progress', '--detach', sha];
  const skip = now.pointers.length > 0 ? { GIT_LFS_SKIP_SMUDGE: '1' } : {};
  throwIfFailed(name, await workWithGit(there, checkout, `Checking out ${name}`, skip));
  refuseOtherLfsFiles(name, now, await listLfsFiles(there, parts));
  for (const submodule of await listSubmodules(sha, here, parts))
    await checkOutCommit(toWanted(submodule, wanted), worktrees, host);
}

const toWanted = ({ path, sha, root, parts }: Submodule, { folder, name }: Wanted): Wanted => ({
  sha,
  root,
  parts,
  folder: join(folder, path),
  name: `${name}: submodule ${path} at ${sha.slice(0, 12)}`,
});

/**
 * Fetches a commit that a shallow checkout lacks. Fetching an existing one would cut off its
 * history.
 */
async function fetchMissing({ sha, name }: Wanted, here: Host): Promise<void> {
  if (await hasCommit(here, sha)) return;
  const depth = (await isShallow(here)) ? ['--depth=1'] : [];
  await workWithGit(
    here,
    ['fetch', '--progress', '--no-tags', ...depth, 'origin', sha],
    `Fetching ${name}`,
  );
  if (!(await hasCommit(here, sha))) throw new GateError('commit-unavailable', { name });
}

function throwIfFailed(name: string, reason: Sentence | undefined): void {
  if (reason !== undefined) throw new GateError('checkout-failed', { name, reason });
}

// Forced twice, because git locks unfinished worktrees. Not `prune`, which also forgets the user's
// worktrees on unmounted disks.
const REMOVE = ['worktree', 'remove', '--force', '--force'] as const;

/** Innermost first. Not with the host's signal, which may be aborted. */
async function removeWorktrees(worktrees: readonly Worktree[], host: Host): Promise<void> {
  for (const { root, folder } of [...worktrees].reverse()) {
    const own: Host = { ...host, cwd: root, signal: new AbortController().signal };
    await rm(folder, { recursive: true, force: true, maxRetries: 3, retryDelay: 50 });
    await askGit(own, ...REMOVE, folder);
  }
}

/** For exit, when nothing can be awaited and the files are gone. */
function forgetWorktrees(worktrees: readonly Worktree[], host: Host): void {
  for (const { root, folder } of [...worktrees].reverse())
    runGitAtExit({ ...host, cwd: root }, ...REMOVE, folder);
}
