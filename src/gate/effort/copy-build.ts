import { listAskedPaths } from '../../context/asked-paths.ts';
import { ContextCopy } from '../../host/context-copy.ts';
import { writeContextFiles } from '../../host/dockerfile-file.ts';
import type { Scratch } from '../../host/scratch.ts';
import { omitOptions } from '../../model/builder-options.ts';
import type { Host } from '../../model/host.ts';
import { Message } from '../../report/words/messages/message.ts';
import { openBuildContext } from '../build-context.ts';
import type { BuildOptions } from '../request.ts';
import { runWithPauses } from '../run-with-pauses.ts';

/** The number of paths between pauses, in which the run can be stopped. */
const PATHS_AT_ONCE = 200;

/** A build from a copy of its context. */
export interface CopiedBuild {
  readonly build: BuildOptions;
  readonly context: ContextCopy;
  /** The lines of its Dockerfile. */
  readonly dockerfile: string;
}

/**
 * Copies what a build reads, so that it can be edited.
 * @returns why it can't be copied, if so
 * @throws like `openBuildContext`
 */
export async function copyBuild(
  build: BuildOptions,
  scratch: Scratch,
  host: Host,
): Promise<CopiedBuild | Message> {
  const opened = openBuildContext(build, host);
  if (opened === undefined) return new Message('context-is-remote', {});
  const { request, dockerfile, ignoreFile, files } = opened;
  if (dockerfile === undefined) return new Message('no-dockerfile-to-repeat', {});
  const context = new ContextCopy(files, scratch.path);
  await runWithPauses(listAskedPaths(request, files), host, {
    every: PATHS_AT_ONCE,
    what: 'copying the build context',
    onItem: ({ path, kind }) => context.add(path, kind === 'file'),
  });
  const file = writeContextFiles(scratch.path, dockerfile.text, ignoreFile.text);
  // Steps that an edit does not affect must come from the cache.
  const builderOptions = omitOptions(build.builderOptions, 'no-cache', 'cache-to', 'pull');
  return {
    build: { ...build, folder: context.folder, file, builderOptions },
    context,
    dockerfile: dockerfile.text,
  };
}
