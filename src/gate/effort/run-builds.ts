import type { Host } from '../../model/host.ts';
import { BuildSteps } from '../../scorecard/build-steps.ts';
import type { BuildRun } from '../../scorecard/summarize-runs.ts';
import type { BuildOptions } from '../request.ts';

export interface MeasuredRun extends BuildRun {
  readonly storedBytesAre: 'exact' | 'estimate' | null;
}

/** Builds once and lists the result. @throws like `openBuild` */
export async function runBuildOnce(build: BuildOptions, host: Host): Promise<MeasuredRun> {
  const { openBuild } = await import('../../sources/engine/engines.ts');
  const steps = new BuildSteps();
  let elapsedMs = 0;
  const onLog = (chunk: Uint8Array): void => {
    steps.write(chunk);
    host.log(chunk);
  };
  const onBuilt = (ms: number): void => {
    elapsedMs += ms;
  };
  const opened = await openBuild(
    { ...build, onLog, onBuilt },
    {
      ...{ source: `build:${build.folder}`, name: build.name, platforms: [], select: undefined },
      ...{ verify: false, estimate: true, host },
    },
  );
  try {
    const image = await opened.images[0]?.read();
    return {
      seconds: elapsedMs / 1000,
      steps: steps.list(),
      layers: image?.layers ?? [],
      storedBytesAre: image?.storedBytesAre ?? null,
    };
  } finally {
    await opened.close();
  }
}
