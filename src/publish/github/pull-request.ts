import { Message } from '../../report/words/messages/message.ts';
import type { Sentence } from '../../report/words/messages/sentence.ts';
import { getText, getValue } from './answer.ts';
import type { GithubClient } from './client.ts';
import { describeRefusal } from './refusal.ts';

export interface HeadCommit {
  /** `owner/name` of the repository that the pull request goes to. */
  readonly repository: string;
  readonly headRepository: string;
  readonly headBranch: string;
  readonly headSha: string;
}

export interface FoundPullRequest {
  readonly number: number;
  readonly baseSha: string;
  readonly baseRef: string;
}

/**
 * Finds the only open pull request with this head, which `workflow_run` events don't include for
 * forks. Repository, branch and commit must match, so no report is posted to another pull request.
 * Never throws.
 */
export async function findPullRequest(
  client: GithubClient,
  head: HeadCommit,
): Promise<FoundPullRequest | { readonly reason: Sentence }> {
  try {
    const byBranch = await listByBranch(client, head);
    const found = byBranch.length > 0 ? byBranch : await listByCommit(client, head);
    const [first, second] = found;
    const names = {
      sha: head.headSha,
      repository: head.headRepository,
      branch: head.headBranch,
    };
    if (first === undefined) return { reason: new Message('no-pull-request-of-head', names) };
    if (second === undefined) return first;
    const numbers = found.map(({ number }) => number);
    return { reason: new Message('several-pull-requests-of-head', { ...names, numbers }) };
  } catch (error) {
    return { reason: describeRefusal(error, 'pullRequest', client.access) };
  }
}

function listByBranch(client: GithubClient, head: HeadCommit): Promise<FoundPullRequest[]> {
  const [headOwner] = head.headRepository.split('/');
  return client.ask({
    route: 'GET /repos/{owner}/{repo}/pulls',
    parameters: {
      repository: head.repository,
      state: 'open',
      head: `${headOwner}:${head.headBranch}`,
      per_page: 100,
    },
    read: (answer) => readPulls(answer, head),
  });
}

/** A fallback if the search by branch finds none. */
function listByCommit(client: GithubClient, head: HeadCommit): Promise<FoundPullRequest[]> {
  return client.ask({
    route: 'GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls',
    parameters: { repository: head.repository, commit_sha: head.headSha, per_page: 100 },
    read: (answer) => readPulls(answer, head),
  });
}

function readPulls(answer: unknown, head: HeadCommit): FoundPullRequest[] | undefined {
  return Array.isArray(answer) ? answer.flatMap((pull) => readPull(pull, head)) : undefined;
}

function readPull(pull: unknown, wanted: HeadCommit): FoundPullRequest[] {
  const isMeant =
    getValue(pull, 'state') === 'open' &&
    getValue(pull, 'head', 'sha') === wanted.headSha &&
    getValue(pull, 'head', 'ref') === wanted.headBranch &&
    isSameName(getText(pull, 'head', 'repo', 'full_name'), wanted.headRepository) &&
    isSameName(getText(pull, 'base', 'repo', 'full_name'), wanted.repository);
  const number = getValue(pull, 'number');
  const [baseSha, baseRef] = [getText(pull, 'base', 'sha'), getText(pull, 'base', 'ref')];
  if (!isMeant || typeof number !== 'number' || baseSha === undefined || baseRef === undefined)
    return [];
  return [{ number, baseSha, baseRef }];
}

const isSameName = (one: string | undefined, other: string): boolean =>
  one?.toLowerCase() === other.toLowerCase();
