import { type HistoryCommit, type HistoryService, isCommitSha } from '../../model/history.ts';
import type { Host } from '../../model/host.ts';
import type { RunContext } from '../../model/run-context.ts';
import { Message } from '../../report/words/messages/message.ts';
import type { Sentence } from '../../report/words/messages/sentence.ts';
import { findMergeBase, isShallow, listFirstParents, readCheckedOutCommit } from './git.ts';

/** How many commits to search for a baseline. */
export const MAX_COMMITS = 50;

/** The commits to compare a change with, best first. */
export interface BaselineCommits {
  /** Empty if the commit that the change starts from is unknown. */
  readonly commits: readonly string[];
  /** Why the list is incomplete. */
  readonly cutShort?: Sentence;
}

/**
 * Finds the commit that the change starts from, and its first parents. A pull request is built as a
 * merge of its head into the base branch, so it starts from the merged tip; if its head itself is
 * checked out, from the merge base; a pushed commit, from its parent. Works in a shallow checkout.
 */
export async function findBaselineCommits(
  run: RunContext,
  host: Host,
  service: HistoryService,
): Promise<BaselineCommits> {
  const start = await findStartingCommit(run, host, service);
  if (start === undefined) return { commits: [] };
  const local = await listFirstParents(host, start, MAX_COMMITS);
  if (local.length === MAX_COMMITS || (local.length > 0 && !(await isShallow(host))))
    return { commits: local };
  const answer = await service.listAncestors(start);
  const remote = listFirstParentsOf(start, answer ?? []);
  const commits = remote.length > local.length ? remote : local.length > 0 ? local : [start];
  return answer === undefined
    ? { commits, cutShort: new Message('earlier-commits-unknown', {}) }
    : { commits };
}

async function findStartingCommit(
  run: RunContext,
  host: Host,
  service: HistoryService,
): Promise<string | undefined> {
  const { event, baseSha, headSha } = run;
  if (baseSha === null) return (await readCheckedOutCommit(host))?.parents[0];
  if (!isCommitSha(baseSha)) return undefined;
  if (event === 'merge_group') return baseSha;
  const checkedOut = await readCheckedOutCommit(host);
  const [mergedInto, mergedFrom] = checkedOut?.parents ?? [];
  if (mergedInto !== undefined && mergedFrom === headSha) return mergedInto;
  const head = checkedOut?.sha ?? headSha;
  const known = (await isShallow(host)) ? undefined : await findMergeBase(host, baseSha, head);
  return known ?? (await service.findMergeBase(baseSha, headSha)) ?? baseSha;
}

function listFirstParentsOf(start: string, commits: readonly HistoryCommit[]): string[] {
  const parentOf = new Map(commits.map(({ sha, parents }) => [sha, parents[0]]));
  const chain: string[] = [];
  for (
    let at: string | undefined = start;
    at !== undefined && chain.length < MAX_COMMITS;
    at = parentOf.get(at)
  ) {
    if (!isCommitSha(at) || chain.includes(at)) break;
    chain.push(at);
  }
  return chain;
}
