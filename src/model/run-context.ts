import type { Position } from './numbers.ts';

/** What triggered a report, from the workflow's environment. Not trusted in an outside report. */
export interface RunContext {
  /** `owner/name`. */
  readonly repository: string;
  /** The web address of the server: `https://github.com`, or GitHub Enterprise Server. */
  readonly serverUrl: string;
  /** `pull_request`, `push`, `merge_group`, … */
  readonly event: string;
  /** The commit for checks and links: a pull request's head, not its merge commit. */
  readonly headSha: string;
  /** The commit a pull request or merge group starts from; `null` for other events. */
  readonly baseSha: string | null;
  /** The target branch; `null` for other events. */
  readonly baseRef: string | null;
  readonly pullRequest: Position | null;
  readonly workflow: string;
  /** The input `name` of the step; absent if not set. */
  readonly name?: string;
  readonly runId: string;
  readonly runAttempt: Position;
  /** The ID of the artifact with the HTML report; absent if there is none. */
  readonly pageArtifact?: Position;
}
