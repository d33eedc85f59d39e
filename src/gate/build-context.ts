import { setImmediate } from 'node:timers/promises';
import { measureContext } from '../context/measure-context.ts';
import { ContextFiles } from '../host/context-files.ts';
import {
  checkBuildContext,
  checkBuildFolder,
  findBuiltDockerfile,
  findIgnoreFile,
} from '../host/dockerfile-file.ts';
import { cleanPath, isElsewhere } from '../host/recipe-paths.ts';
import type { ContextFacts } from '../model/context.ts';
import type { Host } from '../model/host.ts';
import { listBuildArgs } from '../sources/build/build-arguments.ts';
import type { BuildOptions } from './request.ts';

/** Paths between two pauses, in which the run can be stopped. */
const PATHS_AT_ONCE = 2000;

/**
 * Measures the context of a build without building.
 * @returns `undefined` if the builder fetches it from another machine
 * @throws GateError SOURCE_NOT_FOUND for a missing folder, SOURCE_UNREADABLE
 */
export async function measureBuildContext(
  build: Pick<BuildOptions, 'folder' | 'file' | 'target' | 'buildArgs' | 'budgetArgs'>,
  host: Host,
): Promise<ContextFacts | undefined> {
  if (isElsewhere(build.folder, host)) return undefined;
  const folder = cleanPath(build.folder);
  const file = build.file === undefined ? undefined : cleanPath(build.file);
  checkBuildFolder(folder, host);
  checkBuildContext(folder, host);
  const dockerfile = findBuiltDockerfile(folder, file, host);
  const ignoreFile = findIgnoreFile(
    folder,
    dockerfile?.place ?? `${folder}/Dockerfile`,
    host,
    'latin1',
  );
  const request = {
    dockerfile,
    ignoreFile: ignoreFile.text === '' ? undefined : ignoreFile,
    folder,
    target: build.target,
    buildArgs: listBuildArgs(build, host.env),
  };
  const steps = measureContext(request, new ContextFiles(folder, host));
  for (let count = 1; ; count++) {
    const step = steps.next();
    if (step.done) return step.value;
    if (count % PATHS_AT_ONCE > 0) continue;
    host.progress('reading the build context', count, undefined, 'files');
    await setImmediate();
    host.signal.throwIfAborted();
  }
}
