import type { Host } from '../../model/host.ts';
import type { BuildRun } from '../../scorecard/summarize-runs.ts';
import { readBuild } from '../read-build.ts';
import type { BuildOptions } from '../request.ts';

export interface MeasuredRun extends BuildRun {
  readonly storedBytesAre: 'exact' | 'estimate' | null;
}

/** Builds once and lists the result. @throws like `openBuild` */
export async function runBuildOnce(build: BuildOptions, host: Host): Promise<MeasuredRun> {
  const { image, steps, seconds } = await readBuild(build, undefined, host);
  const { layers = [], storedBytesAre = null } = image ?? {};
  return { seconds, steps, layers, storedBytesAre };
}
