import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { GateError } from '../errors.ts';
import { isCommitSha } from '../model/history.ts';
import type { Host } from '../model/host.ts';
import { askGit } from './git.ts';

/**
 * Lays a commit's files out beside the checkout, for as long as the work on them takes.
 * @param work gets the folder there that the working folder is here
 * @throws GateError SOURCE_NOT_FOUND where the commit cannot be had; what `work` throws
 */
export async function inWorktree<T>(sha: string, host: Host, work: (folder: string) => Promise<T>): Promise<T> {
  const [root, prefix] = await Promise.all([
    askGit(host, 'rev-parse', '--show-toplevel'),
    askGit(host, 'rev-parse', '--show-prefix'),
  ]);
  if (root === undefined || prefix === undefined || !isCommitSha(sha))
    throw unavailable(sha, 'this folder is in no repository');
  const scratch = await mkdtemp(join(host.env.TMPDIR || tmpdir(), 'plimsoll-base-'));
  // Named as the checkout is: what is built in it is called after its folder.
  const folder = join(scratch, basename(root));
  try {
    await addWorktree(sha, folder, host);
    return await work(join(folder, prefix));
  } finally {
    // Not with the host's signal, which may be why we are here.
    const tidy: Host = { ...host, signal: new AbortController().signal };
    await askGit(tidy, 'worktree', 'remove', '--force', folder);
    await rm(scratch, { recursive: true, force: true });
    await askGit(tidy, 'worktree', 'prune');
  }
}

/** A shallow checkout may not have it: then it is fetched, alone. Never one that is here, whose history that would cut off. */
async function addWorktree(sha: string, folder: string, host: Host): Promise<void> {
  const isHere = async () => (await askGit(host, 'cat-file', '-e', `${sha}^{commit}`)) !== undefined;
  if (!(await isHere())) {
    await askGit(host, 'fetch', '--quiet', '--no-tags', '--depth=1', 'origin', sha);
    if (!(await isHere())) throw unavailable(sha, 'the commit is neither here nor to be fetched');
  }
  if ((await askGit(host, 'worktree', 'add', '--detach', '--quiet', folder, sha)) === undefined)
    throw unavailable(sha, 'git does not lay it out in a folder of its own');
}

const unavailable = (sha: string, why: string): GateError =>
  new GateError('SOURCE_NOT_FOUND', `${sha.slice(0, 12)} cannot be checked out: ${why}`, {
    fix: 'check out the repository with its history first: fetch-depth: 0',
  });
