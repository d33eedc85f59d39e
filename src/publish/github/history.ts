import { type HistoryCommit, type HistoryService, isCommitSha } from '../../model/history.ts';
import { getText, getValue } from './answer.ts';
import type { GithubClient } from './client.ts';

/**
 * Reads a repository's history from GitHub, if the checkout is too shallow. Never throws: a missing
 * baseline must not block the verdict.
 * @param repository `owner/name`
 */
export function openHistoryService(client: GithubClient, repository: string): HistoryService {
  return {
    findMergeBase: async (base, head) =>
      isCommitSha(base) && isCommitSha(head)
        ? ignoreFailure(askMergeBase(client, repository, base, head))
        : undefined,
    listAncestors: async (sha) =>
      isCommitSha(sha) ? ignoreFailure(askAncestors(client, repository, sha)) : undefined,
  };
}

const ignoreFailure = <T>(asked: Promise<T | undefined>): Promise<T | undefined> =>
  asked.catch(() => undefined);

/** A fork's commit needs no owner: commits of pull requests are also in the target repository. */
function askMergeBase(
  client: GithubClient,
  repository: string,
  base: string,
  head: string,
): Promise<string> {
  return client.ask({
    route: 'GET /repos/{owner}/{repo}/compare/{basehead}',
    // The commits between them are not needed and can be many.
    parameters: { repository, basehead: `${base}...${head}`, per_page: 1 },
    read: (answer) => getSha(answer, 'merge_base_commit', 'sha'),
  });
}

async function askAncestors(
  client: GithubClient,
  repository: string,
  sha: string,
): Promise<readonly HistoryCommit[] | undefined> {
  const found = await client.query(HISTORY, { repository, sha }, readRepository);
  const nodes = getValue(found, 'object', 'history', 'nodes');
  return Array.isArray(nodes) ? nodes.flatMap(readCommit) : undefined;
}

/** One page of the maximum size. It includes the commits of merged branches, as in `git log`. */
const HISTORY = `query History($owner: String!, $name: String!, $sha: String!) {
  repository(owner: $owner, name: $name) {
    object(expression: $sha) {
      ... on Commit { history(first: 100) { nodes { oid parents(first: 1) { nodes { oid } } } } }
    }
  }
}`;

const readRepository = (data: unknown): unknown => getValue(data, 'repository') ?? undefined;

function readCommit(node: unknown): HistoryCommit[] {
  const sha = getSha(node, 'oid');
  const parents = getValue(node, 'parents', 'nodes');
  if (sha === undefined || !Array.isArray(parents)) return [];
  return [{ sha, parents: parents.flatMap((parent) => getSha(parent, 'oid') ?? []) }];
}

function getSha(value: unknown, ...keys: readonly string[]): string | undefined {
  const text = getText(value, ...keys);
  return text !== undefined && isCommitSha(text) ? text : undefined;
}
