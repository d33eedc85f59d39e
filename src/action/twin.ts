import { computeIdentity } from '../gate/baseline/identity.ts';
import { readRunMarks } from '../gate/baseline/marks-of-run.ts';
import type { Host } from '../model/host.ts';
import type { RunContext } from '../model/run-context.ts';
import type { TwinOrigin } from '../publish/github/marker.ts';
import type { ActionInputs } from './inputs.ts';

/**
 * Describes what distinguishes this step from the same step in another call of its workflow. Never
 * throws: unknown if the run was stopped.
 */
export async function describeTwin(
  { request, name, matrix }: ActionInputs,
  run: RunContext,
  host: Host,
): Promise<TwinOrigin | undefined> {
  try {
    const { env } = host;
    const facts = { name, matrix, env, marks: await readRunMarks(run, host) };
    // The runner finds the processes of a job by this ID.
    return { request: computeIdentity(request, facts), job: env.RUNNER_TRACKING_ID ?? '' };
  } catch {
    return undefined;
  }
}
