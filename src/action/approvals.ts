import type { Override } from '../judge/override.ts';
import type { Budget } from '../model/budget.ts';
import type { RunContext } from '../model/run-context.ts';
import { listApprovedBefore } from '../publish/github/approval-record.ts';
import { type Approval, readApprovals } from '../publish/github/approvals.ts';
import type { GithubClient } from '../publish/github/client.ts';
import { listPullRequestsOfGroup } from '../publish/github/merge-queue.ts';
import type { ApprovedValue } from '../report/paint/github/approval-record.ts';
import { Message } from '../report/words/messages/message.ts';
import type { Sentence } from '../report/words/messages/sentence.ts';
import type { GithubSide } from './github.ts';

export interface FoundOverrides {
  readonly overrides: readonly Override[];
  readonly notices: readonly Sentence[];
}

const NOBODY: FoundOverrides = { overrides: [], notices: [] };

/** Finds who approved this change, and in a merge queue those ahead of it in its group. */
export async function findOverrides(
  budget: Budget,
  { run, client }: Pick<GithubSide, 'run' | 'client'>,
): Promise<FoundOverrides> {
  const { override, overrideLabel } = budget;
  if (override === undefined || run === undefined || run.pullRequest === null) return NOBODY;
  if (client === undefined)
    return { overrides: [], notices: [new Message('no-token-for-approvals', {})] };
  const isQueued = run.event === 'merge_group';
  const group = isQueued
    ? await listPullRequestsOfGroup(client, run)
    : { numbers: [run.pullRequest], notices: [] };
  const terms = {
    label: overrideLabel,
    isReviewEnough: override.isReviewEnough,
    by: override.by,
    role: override.role,
  };
  const overrides: Override[] = [];
  const notices: Sentence[] = [...group.notices];
  for (const pullRequest of group.numbers) {
    const headSha = isQueued ? null : run.headSha;
    const request = { repository: run.repository, pullRequest, headSha, terms };
    const found = await readApprovals(client, request);
    notices.push(...found.notices);
    overrides.push(...(await limitOlder(found.approvals, { ...run, pullRequest }, client)));
  }
  return { overrides, notices };
}

/** An approval that is older than the head covers what it covered then, and no more. */
async function limitOlder(
  approvals: readonly Approval[],
  run: RunContext & { readonly pullRequest: number },
  client: GithubClient,
): Promise<Override[]> {
  const isAnyOlder = approvals.some(({ isOlderThanHead }) => isOlderThanHead);
  const before = isAnyOlder ? await listApprovedBefore(client, run) : [];
  return approvals.map(({ isOlderThanHead, ...approval }) =>
    isOlderThanHead ? { ...approval, approved: selectApproved(approval, before) } : approval,
  );
}

const selectApproved = (
  { label, by, at }: Omit<Approval, 'isOlderThanHead'>,
  before: readonly ApprovedValue[],
): ReadonlyMap<string, number> =>
  new Map(
    before
      .filter((one) => one.label === label && one.by === by && one.at === at)
      .map(({ finding, value }) => [finding, value]),
  );
