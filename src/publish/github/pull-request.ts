import type { GithubClient } from './client.ts';

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

/** Finds the one open pull request with this head: what a `workflow_run` is not told for forks. Never throws. */
export async function findPullRequest(
  _client: GithubClient,
  _head: HeadCommit,
): Promise<FoundPullRequest | { readonly reason: string }> {
  return { reason: 'not written yet' };
}
