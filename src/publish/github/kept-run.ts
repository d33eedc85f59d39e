import { getText, getValue } from './answer.ts';
import type { GithubClient } from './client.ts';

/** What GitHub knows about a cache entry. */
export interface KeptEntry {
  readonly ref: string;
  /** Empty if unknown. */
  readonly createdAt: string;
}

/** GitHub finds keys by their start. @throws GithubFailure */
export function listKeptEntries(
  client: GithubClient,
  repository: string,
  key: string,
): Promise<readonly KeptEntry[]> {
  return client.ask({
    route: 'GET /repos/{owner}/{repo}/actions/caches',
    parameters: { repository, key, per_page: 100 },
    read: (answer) => {
      const caches = getValue(answer, 'actions_caches');
      if (!Array.isArray(caches)) return undefined;
      return caches.flatMap((cache) => {
        const ref = getText(cache, 'key') === key ? getText(cache, 'ref') : undefined;
        return ref === undefined ? [] : [{ ref, createdAt: getText(cache, 'created_at') ?? '' }];
      });
    },
  });
}

/** What GitHub knows about a run. */
export interface KeptRun {
  readonly sha: string;
  readonly event: string;
  readonly branch: string;
  readonly started: string;
}

/** @throws GithubFailure also if there is no such run */
export function readKeptRun(
  client: GithubClient,
  repository: string,
  runId: string,
): Promise<KeptRun> {
  return client.ask({
    route: 'GET /repos/{owner}/{repo}/actions/runs/{run_id}',
    parameters: { repository, run_id: Number(runId) },
    read: (answer) => {
      const [sha, event] = [getText(answer, 'head_sha'), getText(answer, 'event')];
      const [branch, started] = [getText(answer, 'head_branch'), getText(answer, 'created_at')];
      return sha && event && branch && started ? { sha, event, branch, started } : undefined;
    },
  });
}
