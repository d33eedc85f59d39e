import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { isCommitSha } from '../../model/history.ts';
import type { Host } from '../../model/host.ts';
import type { RunContext } from '../../model/run-context.ts';
import { askGit, checkedOutCommit, hasCommit } from './git.ts';
import { findRepository } from './repository.ts';

/**
 * Finds where the repository that a workflow's run is about is checked out: in the working folder, in one that the step names, or
 * right below the working folder.
 * @param folders which the step names
 * @returns the host there, at the root; as it was given where it is in none of them
 */
export async function checkoutOf(
  run: RunContext,
  folders: readonly string[],
  host: Host,
): Promise<Host> {
  const known = new Set<string>();
  for (const folder of [
    host.cwd,
    ...folders.map((one) => resolve(host.cwd, one)),
    ...(await checkoutsBelow(host)),
  ]) {
    const root = (await findRepository(folder, host))?.root;
    if (root === undefined || known.has(root)) continue;
    known.add(root);
    const there = { ...host, cwd: root };
    if (await isAbout(run, there)) return there;
  }
  return host;
}

/** Where `path` of actions/checkout has one name only. */
async function checkoutsBelow({ cwd }: Host): Promise<string[]> {
  const names = await readdir(cwd).catch(() => []);
  return names.map((name) => join(cwd, name)).filter((folder) => existsSync(join(folder, '.git')));
}

/**
 * Whether a run is about the repository in the host's working folder: that has one of its commits, or is a merge of one, which a
 * shallow checkout knows by name only; or it comes from where the run does.
 */
export async function isAbout(run: RunContext, there: Host): Promise<boolean> {
  const { env } = there;
  const commits = [run.headSha, run.baseSha, env.GITHUB_SHA].filter(
    (sha) => sha && isCommitSha(sha),
  ) as string[];
  const { sha = '', parents = [] } = (await checkedOutCommit(there)) ?? {};
  if ([sha, ...parents].some((one) => commits.includes(one))) return true;
  for (const commit of commits) if (await hasCommit(there, commit)) return true;
  return isOf(run.repository, (await askGit(there, 'remote', 'get-url', 'origin')) ?? '');
}

/** `https://github.com/octo/app.git`, `git@github.com:octo/app` */
const isOf = (repository: string, url: string): boolean => {
  const path = url
    .toLowerCase()
    .replace(/\/$/, '')
    .replace(/\.git$/, '');
  return ['/', ':'].some((before) => path.endsWith(`${before}${repository.toLowerCase()}`));
};
