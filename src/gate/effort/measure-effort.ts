import { GateError } from '../../errors.ts';
import type { EffortFacts, EffortNeeds, EffortRequest } from '../../model/effort.ts';
import type { Host } from '../../model/host.ts';
import { Message } from '../../report/words/messages/message.ts';
import { summarizeSpread, toMilliseconds } from '../../scorecard/summarize-runs.ts';
import type { BuildOptions } from '../request.ts';
import { measureRebuild, RUNS } from './measure-rebuild.ts';

/** How many checks in a row may fail before a container counts as unhealthy. */
const RETRIES = 1000;

/**
 * Measures rebuilding an image after a small edit, and starting it.
 * @returns a reason for each number that can't be measured
 * @throws GateError USAGE; the reason of a stop
 */
export async function measureBuildEffort(
  build: BuildOptions,
  needs: EffortNeeds,
  request: EffortRequest,
  host: Host,
): Promise<EffortFacts> {
  const { parseRunOptions, usesBuildKit } = await import('../../sources/engine/engines.ts');
  parseRunOptions(request.runOptions);
  const why =
    build.platforms.length > 1
      ? new Message('effort-needs-platform', {})
      : (await usesBuildKit(host, build.builderOptions))
        ? undefined
        : new Message('effort-needs-buildkit', {});
  if (why !== undefined)
    return { ...(needs.rebuild && { noRebuild: why }), ...(needs.healthy && { noHealthy: why }) };
  const rebuild = (): Promise<EffortFacts> => measureRebuild(build, request, host);
  const healthy = (): Promise<EffortFacts> => measureHealthy(build, request, host);
  return {
    ...(needs.rebuild && (await explainFailure(rebuild, 'noRebuild', host))),
    ...(needs.healthy && (await explainFailure(healthy, 'noHealthy', host))),
  };
}

/** A failing build or container is a reason, and does not hide what was measured before. */
async function explainFailure(
  measure: () => Promise<EffortFacts>,
  key: 'noRebuild' | 'noHealthy',
  host: Host,
): Promise<EffortFacts> {
  try {
    return await measure();
  } catch (error) {
    if (!(error instanceof GateError) || error.exitCode !== 3 || host.signal.aborted) throw error;
    return { [key]: error.text };
  }
}

async function measureHealthy(
  build: BuildOptions,
  { health, runOptions }: EffortRequest,
  host: Host,
): Promise<EffortFacts> {
  const { measureHealth } = await import('../../sources/engine/engines.ts');
  const request = { command: health, runOptions, runs: RUNS, retries: RETRIES };
  const runs = await measureHealth({ ...build, onLog: host.log }, request, host);
  const bad = runs.find((run) => run.health !== 'healthy');
  if (bad?.health === 'unknown') return { noHealthy: new Message('no-health-check', {}) };
  const seconds = runs.flatMap((run) => run.seconds ?? []);
  if (bad !== undefined || seconds.length < runs.length)
    return { noHealthy: new Message('not-healthy', {}) };
  return {
    healthy: {
      by: health === undefined ? 'image' : 'command',
      runs: runs.length,
      seconds: summarizeSpread(seconds.map(toMilliseconds)),
    },
  };
}
