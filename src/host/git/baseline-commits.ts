import { type HistoryCommit, type HistoryService, isCommitSha } from '../../model/history.ts';
import type { Host } from '../../model/host.ts';
import type { RunContext } from '../../model/run-context.ts';
import { checkedOutCommit, firstParents, isShallow, mergeBase } from './git.ts';

/** How far back a baseline is looked for. */
export const MOST_COMMITS = 50;

/**
 * The commits whose image this one is to be compared with, the best first: what the change under test starts from, then the
 * first parents of that. A pull request is built as the merge of its head into the base branch, so it starts from the tip it
 * was merged into; where its head itself is checked out, from the merge base; a pushed commit starts from its parent. Works in
 * a shallow checkout.
 * @returns empty where it cannot be told
 */
export async function baselineCommits(
  run: RunContext,
  host: Host,
  service: HistoryService,
): Promise<string[]> {
  const start = await startingCommit(run, host, service);
  if (start === undefined) return [];
  const local = await firstParents(host, start, MOST_COMMITS);
  if (local.length === MOST_COMMITS || (local.length > 0 && !(await isShallow(host)))) return local;
  const told = firstParentsOf(start, (await service.ancestors(start)) ?? []);
  return told.length > local.length ? told : local.length > 0 ? local : [start];
}

async function startingCommit(
  run: RunContext,
  host: Host,
  service: HistoryService,
): Promise<string | undefined> {
  const { event, baseSha, headSha } = run;
  if (baseSha === null) return (await checkedOutCommit(host))?.parents[0];
  if (!isCommitSha(baseSha)) return undefined;
  if (event === 'merge_group') return baseSha;
  const checkedOut = await checkedOutCommit(host);
  const [mergedInto, mergedFrom] = checkedOut?.parents ?? [];
  if (mergedInto !== undefined && mergedFrom === headSha) return mergedInto;
  const head = checkedOut?.sha ?? headSha;
  const known = (await isShallow(host)) ? undefined : await mergeBase(host, baseSha, head);
  return known ?? (await service.mergeBase(baseSha, headSha)) ?? baseSha;
}

function firstParentsOf(start: string, commits: readonly HistoryCommit[]): string[] {
  const parentOf = new Map(commits.map(({ sha, parents }) => [sha, parents[0]]));
  const chain: string[] = [];
  for (
    let at: string | undefined = start;
    at !== undefined && chain.length < MOST_COMMITS;
    at = parentOf.get(at)
  ) {
    if (!isCommitSha(at) || chain.includes(at)) break;
    chain.push(at);
  }
  return chain;
}
