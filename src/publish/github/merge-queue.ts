import type { RunContext } from '../../model/run-context.ts';
import type { Sentence } from '../../report/words/messages/sentence.ts';
import { getText, getValue } from './answer.ts';
import type { GithubClient } from './client.ts';
import { describeRefusal } from './refusal.ts';

/**
 * Lists the pull requests whose changes are in a merge group: its own, and those ahead of it that
 * are not merged yet. Each entry of the queue is built on the previous one, so the base commit of a
 * group is the head commit of the entry ahead of it, or the tip of the branch. Never throws.
 */
export async function listPullRequestsOfGroup(
  client: GithubClient,
  run: RunContext,
): Promise<{ readonly numbers: readonly number[]; readonly notices: readonly Sentence[] }> {
  const { repository, pullRequest, baseSha, baseRef } = run;
  const own = pullRequest === null ? [] : [pullRequest];
  if (baseSha === null || baseRef === null) return { numbers: own, notices: [] };
  try {
    const entries = await client.query(QUEUE, { repository, branch: baseRef }, readEntries);
    return { numbers: [...new Set([...own, ...listAhead(baseSha, entries)])], notices: [] };
  } catch (error) {
    return { numbers: own, notices: [describeRefusal(error, 'queue', client.access)] };
  }
}

const QUEUE = `query Queue($owner: String!, $name: String!, $branch: String!) {
  repository(owner: $owner, name: $name) {
    mergeQueue(branch: $branch) {
      entries(first: 100) {
        nodes { baseCommit { oid } headCommit { oid } pullRequest { number } }
      }
    }
  }
}`;

interface Entry {
  readonly base: string | undefined;
  readonly head: string | undefined;
  readonly number: number;
}

/** @param base the commit that a group is built on */
function listAhead(base: string, entries: readonly Entry[]): number[] {
  const ahead: Entry[] = [];
  for (let at: string | undefined = base; at !== undefined; ) {
    const before = entries.find(({ head }) => head === at);
    if (before === undefined || ahead.includes(before)) break;
    ahead.push(before);
    at = before.base;
  }
  return ahead.map(({ number }) => number);
}

function readEntries(data: unknown): Entry[] | undefined {
  const queue = getValue(data, 'repository', 'mergeQueue');
  if (queue === null) return [];
  const nodes = getValue(queue, 'entries', 'nodes');
  if (!Array.isArray(nodes)) return undefined;
  return nodes.flatMap((node) => {
    const number = getValue(node, 'pullRequest', 'number');
    const [base, head] = [getText(node, 'baseCommit', 'oid'), getText(node, 'headCommit', 'oid')];
    return typeof number === 'number' ? [{ base, head, number }] : [];
  });
}
