import type { RunContext } from '../model/run-context.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** What a workflow run is about, from its environment and its event. */
export interface GithubRun {
  readonly run: RunContext;
  /** The head commit lies in another repository: on `pull_request` the token can only read. */
  readonly isFork: boolean;
  /** Started by Dependabot: the token can only read, unless the workflow's `permissions` say otherwise. */
  readonly isDependabot: boolean;
  /** Where the head commit lies: what finds the pull request of a `workflow_run`. `null` where the event does not say. */
  readonly head: Head | null;
}

export interface Head {
  /** `owner/name`. */
  readonly repository: string;
  readonly branch: string;
}

/** Why it cannot be told what a run is about: then nothing can be published to GitHub. */
export interface UnknownRun {
  readonly problem: string;
}

/** Reads `GITHUB_*` and the event's file. Never throws: what is odd there costs the comment, not the verdict. */
export async function readGithubRun(_env: Environment): Promise<GithubRun | UnknownRun> {
  return { problem: 'not written yet' };
}
