import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { isCommitSha } from '../../model/history.ts';
import type { Host } from '../../model/host.ts';
import type { RunContext } from '../../model/run-context.ts';
import { askGit, hasCommit, readCheckedOutCommit } from './git.ts';
import { findRepository } from './repository.ts';

/**
 * Finds the checkout of a workflow run's repository: in the working directory, in a folder that the
 * step names, or directly below the working directory.
 * @param folders the folders that the step names
 * @returns the host at the checkout's root; unchanged if there is none
 */
export async function findCheckout(
  run: RunContext,
  folders: readonly string[],
  host: Host,
): Promise<Host> {
  const known = new Set<string>();
  for (const folder of [
    host.cwd,
    ...folders.map((one) => resolve(host.cwd, one)),
    ...(await listCheckoutsBelow(host)),
  ]) {
    const root = (await findRepository(folder, host))?.root;
    if (root === undefined || known.has(root)) continue;
    known.add(root);
    const there = { ...host, cwd: root };
    if (await isAbout(run, there)) return there;
  }
  return host;
}

/** Lists checkouts made with a single name as `path` of actions/checkout. */
async function listCheckoutsBelow({ cwd }: Host): Promise<string[]> {
  const names = await readdir(cwd).catch(() => []);
  return names.map((name) => join(cwd, name)).filter((folder) => existsSync(join(folder, '.git')));
}

/**
 * Whether a run is about the repository in the host's working directory: that contains one of its
 * commits, or a merge of one (known by name in a shallow checkout), or has the run's remote.
 */
export async function isAbout(run: RunContext, there: Host): Promise<boolean> {
  const { env } = there;
  const commits = [run.headSha, run.baseSha, env.GITHUB_SHA].filter(
    (sha) => sha && isCommitSha(sha),
  ) as string[];
  const { sha = '', parents = [] } = (await readCheckedOutCommit(there)) ?? {};
  if ([sha, ...parents].some((one) => commits.includes(one))) return true;
  for (const commit of commits) if (await hasCommit(there, commit)) return true;
  return isRepositoryUrl(
    run.repository,
    (await askGit(there, 'remote', 'get-url', 'origin')) ?? '',
  );
}

/** `https://github.com/octo/app.git`, `git@github.com:octo/app` */
const isRepositoryUrl = (repository: string, url: string): boolean => {
  const path = url
    .toLowerCase()
    .replace(/\/$/, '')
    .replace(/\.git$/, '');
  return ['/', ':'].some((before) => path.endsWith(`${before}${repository.toLowerCase()}`));
};
