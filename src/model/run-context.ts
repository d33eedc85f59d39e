/** For what a report was made, as the workflow's environment told it. Of a report that comes from elsewhere it is not believed. */
export interface RunContext {
  /** `owner/name`. */
  readonly repository: string;
  /** Where the repository is looked at: `https://github.com`, or an own server. */
  readonly serverUrl: string;
  /** `pull_request`, `push`, `merge_group`, … */
  readonly event: string;
  /** The commit that checks and links are about: a pull request's head, not its merge with the base. */
  readonly headSha: string;
  /** The commit a pull request or merge group starts from; `null` for other events. */
  readonly baseSha: string | null;
  /** The branch it goes to; `null` for other events. */
  readonly baseRef: string | null;
  readonly pullRequest: number | null;
  readonly workflow: string;
  readonly runId: string;
  readonly runAttempt: number;
}
