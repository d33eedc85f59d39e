import type { Host } from '../model/host.ts';
import { BuildSteps } from '../scorecard/build-steps.ts';
import type { BuildOptions } from './request.ts';

/** Builds, and reads the result and the steps of the log. @throws like `openBuild` */
export async function readBuild(build: BuildOptions, contents: 'digests' | undefined, host: Host) {
  const { openBuild } = await import('../sources/engine/engines.ts');
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
      ...{ verify: false, estimate: true, contents, host },
    },
  );
  try {
    const image = await opened.images[0]?.read();
    return { image, built: opened.built, steps: steps.list(), seconds: elapsedMs / 1000 };
  } finally {
    await opened.close();
  }
}
