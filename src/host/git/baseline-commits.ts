import { type HistoryCommit, type HistoryService, isCommitSha } from '../../model/history.ts';
import type { Host } from '../../model/host.ts';
import type { RunContext } from '../../model/run-context.ts';
import { checkedOutCommit, firstParents, isShallow, mergeBase } from './git.ts';

/** How far back a baseline is looked for. */
export const MAX_COMMITS = 50;

/** The commits whose image a change is compared with, the best first. */
export interface BaselineCommits {
  /** Empty if the commit that the change starts from is not known. */
  readonly commits: readonly string[];
  /** Why there are fewer than there could be. */
  readonly cutShort?: string;
}

/**
 * Finds what the change under test starts from, and the first parents of that. A pull request is
 * built as the merge of its head into the base branch, so it starts from the tip it was merged
 * into; if its head itself is checked out, from the merge base; a pushed commit starts from its
 * parent. Works in a shallow checkout.
 */
export async function baselineCommits(
  run: RunContext,
  host: Host,
  service: HistoryService,
): Promise<BaselineCommits> {
  const start = await startingCommit(run, host, service);
  if (start === undefined) return { commits: [] };
  const local = await firstParents(host, start, MAX_COMMITS);
  if (local.length === MAX_COMMITS || (local.length > 0 && !(await isShallow(host))))
    return { commits: local };
  const answer = await service.ancestors(start);
  const remote = firstParentsOf(start, answer ?? []);
  const commits = remote.length > local.length ? remote : local.length > 0 ? local : [start];
  return answer === undefined ? { commits, cutShort: CUT_SHORT } : { commits };
}

const CUT_SHORT =
  'the checkout is shallow and GitHub did not say which commits come before (check out with fetch-depth: 0)';

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
    at !== undefined && chain.length < MAX_COMMITS;
    at = parentOf.get(at)
  ) {
    if (!isCommitSha(at) || chain.includes(at)) break;
    chain.push(at);
  }
  return chain;
}
