import { GateError } from '../errors.ts';
import type { MeasuredImage } from '../judge/judge.ts';
import type { Host } from '../model/host.ts';
import { Message } from '../report/words/messages/message.ts';
import type { Job } from './jobs.ts';
import type { Measuring } from './measuring.ts';

/** What only a build has: its context, and the effort of a rebuild and a start. */
export const measureBuild = async (
  job: Job,
  measuring: Measuring,
): Promise<Pick<MeasuredImage, 'buildContext' | 'noBuildContext' | 'effort'>> => ({
  ...(await measureContextOf(job, measuring.host)),
  ...(await measureEffortOf(job, measuring)),
});

type BuiltContext = Pick<MeasuredImage, 'buildContext' | 'noBuildContext'>;

/** A context that can't be read does not prevent measuring the image that was built from it. */
async function measureContextOf({ measureContext }: Job, host: Host): Promise<BuiltContext> {
  if (measureContext === undefined) return {};
  try {
    const buildContext = await measureContext(host);
    return buildContext === undefined ? { noBuildContext: FETCHED } : { buildContext };
  } catch (error) {
    if (!(error instanceof GateError) || host.signal.aborted) throw error;
    const { text: reason, where } = error;
    return { noBuildContext: new Message('build-context-unmeasured', { reason, where }) };
  }
}

/** Only if a rule or the user requests it: it builds several times, and runs the image. */
async function measureEffortOf(
  { measureEffort }: Job,
  { needs, request: { effort }, host }: Measuring,
): Promise<Pick<MeasuredImage, 'effort'>> {
  const asked = effort ? { rebuild: true, healthy: true } : needs.effort;
  if (measureEffort === undefined || effort === null || asked === undefined) return {};
  if (!asked.rebuild && !asked.healthy) return {};
  const request = effort ?? { touch: [], health: undefined, runOptions: [] };
  return { effort: await measureEffort(asked, request, host) };
}

const FETCHED = new Message('context-fetched', {});
