import type { RunContext } from '../../model/run-context.ts';
import { getText, getValue } from './answer.ts';
import type { GithubClient } from './client.ts';
import { describeRefusal } from './refusal.ts';

/**
 * Lists the pull requests whose changes are in a merge group: its own, and those ahead of it that
 * are not merged yet. Never throws.
 */
export async function listPullRequestsOfGroup(
  client: GithubClient,
  run: RunContext,
): Promise<{ readonly numbers: readonly number[]; readonly notices: readonly string[] }> {
  const { pullRequest, baseSha, baseRef, headSha } = run;
  const own = pullRequest === null ? [] : [pullRequest];
  if (baseSha === null || baseRef === null) return { numbers: own, notices: [] };
  const [owner, name] = run.repository.split('/');
  try {
    const entries = await client.query(QUEUE, { owner, name, branch: baseRef }, readEntries);
    const commits = await client.ask({
      route: 'GET /repos/{owner}/{repo}/compare/{basehead}',
      parameters: { owner, repo: name, basehead: `${baseSha}...${headSha}`, per_page: 100 },
      read: readCommits,
    });
    const ahead = entries.filter(({ commit }) => commit !== headSha && commits.has(commit));
    const numbers = [...new Set([...own, ...ahead.map(({ number }) => number)])];
    return { numbers, notices: [] };
  } catch (error) {
    return { numbers: own, notices: [describeRefusal(error, 'queue', client.access)] };
  }
}

const QUEUE = `query Queue($owner: String!, $name: String!, $branch: String!) {
  repository(owner: $owner, name: $name) {
    mergeQueue(branch: $branch) {
      entries(first: 100) { nodes { headCommit { oid } pullRequest { number } } }
    }
  }
}`;

interface Entry {
  readonly commit: string;
  readonly number: number;
}

function readEntries(data: unknown): Entry[] | undefined {
  const queue = getValue(data, 'repository', 'mergeQueue');
  if (queue === null) return [];
  const nodes = getValue(queue, 'entries', 'nodes');
  if (!Array.isArray(nodes)) return undefined;
  return nodes.flatMap((node) => {
    const [commit, number] = [
      getText(node, 'headCommit', 'oid'),
      getValue(node, 'pullRequest', 'number'),
    ];
    return commit === undefined || typeof number !== 'number' ? [] : [{ commit, number }];
  });
}

function readCommits(answer: unknown): ReadonlySet<string> | undefined {
  const commits = getValue(answer, 'commits');
  return Array.isArray(commits)
    ? new Set(commits.flatMap((commit) => getText(commit, 'sha') ?? []))
    : undefined;
}
