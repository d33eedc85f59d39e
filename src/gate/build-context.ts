import { type ContextRequest, measureContext } from '../context/measure-context.ts';
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
import { runWithPauses } from './run-with-pauses.ts';

type Recipe = Pick<BuildOptions, 'folder' | 'file' | 'target' | 'buildArgs' | 'budgetArgs'>;

/**
 * Opens the context of a build, and reads the files that affect it.
 * @returns `undefined` if the builder fetches it from another machine
 * @throws GateError SOURCE_NOT_FOUND for a missing folder, SOURCE_UNREADABLE
 */
export function openBuildContext(build: Recipe, host: Host) {
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
  const request: ContextRequest = {
    dockerfile,
    ignoreFile: ignoreFile.text === '' ? undefined : ignoreFile,
    folder,
    target: build.target,
    buildArgs: listBuildArgs(build, host.env),
  };
  return { request, dockerfile, ignoreFile, files: new ContextFiles(folder, host) };
}

/** The number of paths between pauses, in which the run can be stopped. */
const PATHS_AT_ONCE = 2000;

/**
 * Measures the context of a build without building.
 * @returns `undefined` if the builder fetches it from another machine
 * @throws GateError SOURCE_NOT_FOUND for a missing folder, SOURCE_UNREADABLE
 */
export async function measureBuildContext(
  build: Recipe,
  host: Host,
): Promise<ContextFacts | undefined> {
  const opened = openBuildContext(build, host);
  if (opened === undefined) return undefined;
  return runWithPauses(measureContext(opened.request, opened.files), host, {
    every: PATHS_AT_ONCE,
    what: 'reading the build context',
  });
}
