import type { RunContext } from '../../model/run-context.ts';
import type { GithubClient } from './client.ts';
import type { Published } from './refusal.ts';

/** Of a check's summary, and of its text, counted as UTF-16 units. */
export const MOST_CHECK_CHARACTERS = 65_535;

export interface Annotation {
  /** From the repository's root. Those that lie outside of it are left out. */
  readonly path: string;
  /** From 1. */
  readonly startLine: number;
  readonly endLine: number;
  readonly level: 'notice' | 'warning' | 'failure';
  readonly title: string;
  readonly message: string;
}

export interface CheckRunRequest {
  /** Its repository, head commit, run id and attempt are used. */
  readonly run: RunContext;
  readonly name: string;
  readonly conclusion: 'success' | 'failure' | 'neutral';
  readonly title: string;
  /** Markdown, at most MOST_CHECK_CHARACTERS long. */
  readonly summary: string;
  readonly annotations: readonly Annotation[];
}

/** Creates the check run, completed, on the head commit; annotations beyond the first fifty are added to it. Never throws. */
export async function publishCheckRun(_client: GithubClient, _request: CheckRunRequest): Promise<Published> {
  return { url: null, refused: 'not written yet' };
}
