import { Message } from '../../report/words/messages/message.ts';
import type { Sentence } from '../../report/words/messages/sentence.ts';
import type { GithubClient } from './client.ts';
import { listKeptEntries, readKeptRun } from './kept-run.ts';
import { describeRefusal } from './refusal.ts';

/** A kept report's unverified claims about its origin. */
export interface ClaimedOrigin {
  /** The key of its cache entry. */
  readonly key: string;
  readonly runId: string;
  readonly event: string;
  /** `refs/heads/main`. */
  readonly ref: string;
}

export interface OriginRequest {
  /** `owner/name`. */
  readonly repository: string;
  readonly claimed: ClaimedOrigin;
  /** The ref of this run, whose cache entries a pull request can write. */
  readonly ownRef: string;
}

/**
 * Checks that a kept report was written by a run on a branch: GitHub knows the branch of its cache
 * entry, and the event and branch of the run that it names. Entries of a pull request are found
 * first, so an entry that hides the branch's is detected here too. Never throws.
 * @returns why the report can't be trusted; undefined if it can
 */
export async function checkOrigin(
  client: GithubClient,
  { repository, claimed, ownRef }: OriginRequest,
): Promise<Sentence | undefined> {
  const { key, runId, event, ref } = claimed;
  try {
    const entries = await listKeptEntries(client, repository, key);
    const refs = entries.map((entry) => entry.ref);
    const other = refs.find((one) => one !== ref);
    if (other !== undefined) return new Message('kept-report-of-other-ref', { ref: other });
    if (refs.length === 0) return new Message('kept-report-unlisted', {});
    if (ref === ownRef || !ref.startsWith('refs/heads/'))
      return new Message('kept-report-of-own-ref', {});
    const run = await readKeptRun(client, repository, runId);
    return run.event === event && `refs/heads/${run.branch}` === ref
      ? undefined
      : new Message('kept-report-of-other-run', { event: run.event, branch: run.branch });
  } catch (error) {
    return describeRefusal(error, 'origin', client.access);
  }
}
