import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { GateError, type GateErrorDetails } from '../../errors.ts';
import { isCommitSha } from '../../model/history.ts';
import type { Host } from '../../model/host.ts';
import { askGit, hasCommit, isShallow, workWithGit } from './git.ts';
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
 * Lays a commit's files out beside the checkout, for as long as the work on them takes: with the submodules and the files of Git
 * LFS that the checkout has.
 * @param work gets the folder there that the root is here, and which of the parts the commit does not have
 * @throws GateError SOURCE_NOT_FOUND where the commit, or a part of it, cannot be had; what `work` throws
 */
export async function inWorktree<T>(
  sha: string,
  { root, parts }: WantedFiles,
  host: Host,
  work: (folder: string, absent: readonly string[]) => Promise<T>,
): Promise<T> {
  const scratch = await mkdtemp(join(host.env.TMPDIR || tmpdir(), 'plimsoll-base-'));
  const laid: Laid[] = [];
  try {
    // Named as the checkout is: what is built in it is called after its folder.
    const folder = join(scratch, basename(root));
    await layOut({ sha, root, parts, folder, name: sha.slice(0, 12) }, laid, host);
    return await work(
      folder,
      parts.filter((part) => !existsSync(join(folder, part))),
    );
  } finally {
    await takeAway(laid, host);
    await rm(scratch, { recursive: true, force: true });
  }
}

interface Laid {
  readonly root: string;
  readonly folder: string;
}

interface Wanted extends WantedFiles, Laid {
  readonly sha: string;
  /** For people. */
  readonly name: string;
}

async function layOut(wanted: Wanted, laid: Laid[], host: Host): Promise<void> {
  const { sha, root, parts, folder, name } = wanted;
  const here: Host = { ...host, cwd: root };
  if (!isCommitSha(sha)) throw unavailable(name, 'that is no commit');
  await fetchMissing(wanted, here);
  const now = await lfsFiles(here, parts);
  laid.push({ root, folder });
  const add = ['worktree', 'add', '--quiet', '--no-checkout', '--detach', folder, sha];
  await orUnavailable(name, await workWithGit(here, add, `Preparing a folder for ${name}`));
  const there: Host = { ...host, cwd: folder };
  const checkout = ['checkout', '--force', '--progress', '--detach', sha];
  const skip = now.pointers.length > 0 ? { GIT_LFS_SKIP_SMUDGE: '1' } : {};
  await orUnavailable(name, await workWithGit(there, checkout, `Checking out ${name}`, skip));
  refuseOtherLfsFiles(name, now, await lfsFiles(there, parts));
  for (const submodule of await submodulesAt(sha, here, parts))
    await layOut(fromSubmodule(submodule, wanted), laid, host);
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

/** The innermost first. Not with the host's signal, which may be why it has to be done. */
async function takeAway(laid: readonly Laid[], host: Host): Promise<void> {
  for (const { root, folder } of [...laid].reverse()) {
    const tidy: Host = { ...host, cwd: root, signal: new AbortController().signal };
    await rm(folder, { recursive: true, force: true });
    // Twice forced: git locks what it has not finished. Not `prune`, which would forget those of the user on another disk too.
    await askGit(tidy, 'worktree', 'remove', '--force', '--force', folder);
  }
}

const unavailable = (name: string, why: string, details: GateErrorDetails = {}): GateError =>
  new GateError('SOURCE_NOT_FOUND', `${name} cannot be checked out: ${why}`, details);
