import type { RunContext } from '../../../src/model/run-context.ts';
import {
  type GithubAccess,
  type GithubClient,
  openGithub,
} from '../../../src/publish/github/client.ts';
import { FakeGithub } from '../fake-github.ts';

export const HEAD = 'a'.repeat(40);
export const BASE = 'b'.repeat(40);

export const RUN: RunContext = {
  repository: 'octo/repo',
  serverUrl: 'https://github.com',
  event: 'pull_request',
  headSha: HEAD,
  baseSha: BASE,
  baseRef: 'main',
  pullRequest: 7,
  workflow: 'ci',
  runId: '100',
  runAttempt: 1,
};

export interface Scene {
  readonly github: FakeGithub;
  readonly client: GithubClient;
  /** The delays that the client requested. */
  readonly waits: number[];
  /** The same GitHub, as seen by another job. */
  readonly open: (given?: Partial<GithubAccess>) => GithubClient;
}

/** A GitHub with pull request 7, and a client that uses the test's clock. */
export async function openScene(): Promise<Scene> {
  const github = await FakeGithub.start();
  github.addPull({ number: 7, head: { sha: HEAD, ref: 'feature', repository: 'octo/repo' } });
  github.addCommit(BASE);
  const waits: number[] = [];
  let nowMs = Date.UTC(2026, 10, 21);
  const open = (given: Partial<GithubAccess> = {}): GithubClient =>
    openGithub({
      env: github.env,
      token: github.token,
      signal: new AbortController().signal,
      readOnly: null,
      pace: {
        now: () => nowMs,
        sleep: async (ms) => {
          waits.push(ms);
          nowMs += ms;
        },
        answerMs: 30_000,
      },
      ...given,
    });
  return { github, client: open(), waits, open };
}
