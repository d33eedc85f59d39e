import { readCheckedOutCommit } from '../../host/git/git.ts';
import type { Host } from '../../model/host.ts';
import type { RunContext } from '../../model/run-context.ts';
import type { RunMarks } from './run-marks.ts';

/** @param host in the checkout of the run's repository */
export async function readRunMarks(run: RunContext, host: Host): Promise<RunMarks> {
  const { env } = host;
  const { sha, parents = [] } = (await readCheckedOutCommit(host)) ?? {};
  return {
    commits: listKnown([run.headSha, run.baseSha, env.GITHUB_SHA, sha, ...parents]),
    refs: listKnown([
      env.GITHUB_REF,
      env.GITHUB_REF_NAME,
      env.GITHUB_HEAD_REF,
      env.GITHUB_BASE_REF,
      run.baseRef,
    ]),
    numbers: listKnown([
      run.runId,
      env.GITHUB_RUN_NUMBER,
      run.pullRequest === null ? undefined : String(run.pullRequest),
    ]),
  };
}

const listKnown = (texts: readonly (string | null | undefined)[]): string[] => [
  ...new Set(texts.filter((text): text is string => typeof text === 'string' && text !== '')),
];
