import { Message } from '../../report/words/messages/message.ts';
import type { Sentence } from '../../report/words/messages/sentence.ts';
import { getText, getValue } from './answer.ts';
import type { GithubClient } from './client.ts';
import type { ClaimedOrigin } from './kept-origin.ts';
import { listKeptEntries, readKeptRun } from './kept-run.ts';
import { describeRefusal } from './refusal.ts';

export interface HeadOriginRequest {
  /** `owner/name`. */
  readonly repository: string;
  readonly claimed: Pick<ClaimedOrigin, 'key' | 'runId'>;
  /** The ref of the pull request, `refs/pull/12/merge`. */
  readonly ownRef: string;
  readonly headSha: string;
}

/**
 * Checks that a kept report of a pull request's head was written by a run of that head: not by one
 * of an earlier commit, which could have planted it before, or could still be running. Never
 * throws.
 * @returns why the report can't be used; undefined if it can
 */
export async function checkHeadOrigin(
  client: GithubClient,
  request: HeadOriginRequest,
): Promise<Sentence | undefined> {
  const { repository, claimed, ownRef, headSha } = request;
  try {
    const listed = await listKeptEntries(client, repository, claimed.key);
    const entries = listed.filter(({ createdAt }) => createdAt !== '');
    const [entry] = entries;
    if (entry === undefined || entries.length > 1 || entry.ref !== ownRef)
      return new Message('head-report-of-other-ref', { ref: ownRef });
    const run = await readKeptRun(client, repository, claimed.runId);
    if (run.event !== 'pull_request' || run.sha !== headSha)
      return new Message('head-report-of-other-run', { event: run.event, sha: run.sha });
    if (!(Date.parse(entry.createdAt) >= Date.parse(run.started)))
      return new Message('head-report-older-than-run', {});
    const other = await findRunOfOtherHead(client, request, run.branch, entry.createdAt);
    return other === undefined
      ? undefined
      : new Message('head-report-in-other-run', { sha: other ?? undefined });
  } catch (error) {
    return describeRefusal(error, 'headOrigin', client.access);
  }
}

/** Events whose runs can write entries of a pull request. */
const WRITERS: ReadonlySet<string> = new Set([
  ...['pull_request', 'pull_request_review', 'pull_request_review_comment'],
]);
const PER_PAGE = 100;
/** GitHub lists at most a thousand. */
const MOST_PAGES = 10;

/**
 * Finds a run for an earlier or later head of the branch that could have saved an entry at a time.
 * A run can be repeated, so when it was created says nothing.
 * @returns the commit of that run; `null` if there are too many runs to tell
 */
async function findRunOfOtherHead(
  client: GithubClient,
  { repository, headSha }: HeadOriginRequest,
  branch: string,
  savedAt: string,
): Promise<string | null | undefined> {
  for (let page = 1; page <= MOST_PAGES; page++) {
    const runs = await client.ask({
      route: 'GET /repos/{owner}/{repo}/actions/runs',
      parameters: { repository, branch, per_page: PER_PAGE, page },
      read: readRuns,
    });
    const other = runs.find(
      ({ sha, event, isEnded, endedAt }) =>
        sha !== headSha &&
        WRITERS.has(event) &&
        !(isEnded && Date.parse(endedAt) < Date.parse(savedAt)),
    );
    if (other !== undefined) return other.sha;
    if (runs.length < PER_PAGE) return undefined;
  }
  return null;
}

interface OtherRun {
  readonly sha: string;
  readonly event: string;
  readonly isEnded: boolean;
  readonly endedAt: string;
}

function readRuns(answer: unknown): OtherRun[] | undefined {
  const runs = getValue(answer, 'workflow_runs');
  if (!Array.isArray(runs)) return undefined;
  return runs.map((run) => ({
    sha: getText(run, 'head_sha') ?? '',
    event: getText(run, 'event') ?? '',
    isEnded: getText(run, 'status') === 'completed',
    endedAt: getText(run, 'updated_at') ?? '',
  }));
}
