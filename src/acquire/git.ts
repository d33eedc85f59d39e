import { messageOf } from '../errors.ts';
import { isCommitSha } from '../model/history.ts';
import type { Host } from '../model/host.ts';
import { run } from './exec.ts';

/** What git answers, without the last line end; undefined where it is not installed, this is no repository, or it refuses. */
export async function askGit(host: Host, ...args: readonly string[]): Promise<string | undefined> {
  try {
    const { stdout, exitCode } = await run(host, 'git', args);
    return exitCode === 0 ? stdout.replace(/\n$/, '') : undefined;
  } catch (error) {
    host.signal.throwIfAborted();
    host.debug(`git is of no help: ${messageOf(error)}`);
    return undefined;
  }
}

/** A commit that is checked out, and its parents: a shallow checkout knows their names too. */
export interface CheckedOut {
  readonly sha: string;
  readonly parents: readonly string[];
}

export async function checkedOutCommit(host: Host): Promise<CheckedOut | undefined> {
  const sha = await askGit(host, 'rev-parse', '--verify', 'HEAD');
  if (sha === undefined || !isCommitSha(sha)) return undefined;
  const text = (await askGit(host, 'cat-file', '-p', sha)) ?? '';
  const [header = ''] = text.split('\n\n', 1);
  const parents = header.split('\n').flatMap((line) => (line.startsWith('parent ') ? line.slice(7) : []));
  return { sha, parents: parents.filter(isCommitSha) };
}

/** The commit and its first parents, the newest first, as far as this checkout goes. Empty where the commit is not here. */
export async function firstParents(host: Host, sha: string, most: number): Promise<string[]> {
  if (!isCommitSha(sha)) return [];
  const text = await askGit(host, 'rev-list', '--first-parent', `--max-count=${most}`, sha);
  return (text ?? '').split('\n').filter(isCommitSha);
}

export async function mergeBase(host: Host, one: string, other: string): Promise<string | undefined> {
  if (!isCommitSha(one) || !isCommitSha(other)) return undefined;
  const sha = await askGit(host, 'merge-base', one, other);
  return sha !== undefined && isCommitSha(sha) ? sha : undefined;
}

export const isShallow = async (host: Host): Promise<boolean> =>
  (await askGit(host, 'rev-parse', '--is-shallow-repository')) !== 'false';

/** Where the work here left the main branch, as far as this repository knows one. */
export async function forkPoint(host: Host): Promise<string | undefined> {
  for (const main of ['origin/HEAD', 'origin/main', 'origin/master', 'main', 'master']) {
    const sha = await askGit(host, 'merge-base', 'HEAD', main);
    if (sha !== undefined && isCommitSha(sha)) return sha;
  }
  return undefined;
}
