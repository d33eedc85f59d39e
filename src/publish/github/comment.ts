import type { RunContext } from '../../model/run-context.ts';
import type { GithubClient } from './client.ts';
import type { Published } from './refusal.ts';

/** What is left of GitHub's 65,536 characters beside the marker, counted as UTF-16 units. */
export const MOST_COMMENT_CHARACTERS = 65_300;

export interface CommentRequest {
  /** Its repository, workflow and run id are used. */
  readonly run: RunContext;
  readonly pullRequest: number;
  /** Keys the comment together with the workflow; may be empty. */
  readonly name: string;
  /** Markdown without a marker, at most MOST_COMMENT_CHARACTERS long. */
  readonly body: string;
  /** `auto`: a new comment only where it is worth one; an existing one is always kept true. `never`: nothing is asked or written. */
  readonly mode: 'auto' | 'always' | 'never';
  readonly isWorth: boolean;
}

/** Writes the one comment of this workflow and name: makes it, updates it, or leaves it as it is. Never throws. */
export async function publishComment(_client: GithubClient, _request: CommentRequest): Promise<Published> {
  return { url: null, refused: 'not written yet' };
}
