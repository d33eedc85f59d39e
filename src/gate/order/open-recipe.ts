import { gzipSync } from 'node:zlib';
import { listAskedPaths } from '../../context/asked-paths.ts';
import { listNeededStages } from '../../context/context-reads.ts';
import type { ContextTree } from '../../context/context-tree.ts';
import { openFilters } from '../../context/measure-context.ts';
import { GateError } from '../../errors.ts';
import type { Host } from '../../model/host.ts';
import type { DockerfileText } from '../../model/sourced-image.ts';
import { listStepStages, type StepStage } from '../../order/build-stages.ts';
import { Message } from '../../report/words/messages/message.ts';
import { openBuildContext } from '../build-context.ts';
import type { BuildOptions } from '../request.ts';
import { runWithPauses } from '../run-with-pauses.ts';

/** The build and its inputs. */
export interface Recipe {
  readonly stages: readonly StepStage[];
  readonly dockerfile: DockerfileText;
  /** Byte string. */
  readonly ignoreText: string;
  readonly tree: ContextTree;
  /** The files that instructions read, as byte strings. */
  readonly files: readonly string[];
}

/** @throws GateError if only another kind of builder or another machine knows what is built */
export async function openRecipe(build: BuildOptions, host: Host): Promise<Recipe> {
  const opened = openBuildContext(build, host);
  if (opened === undefined) throw new GateError('remote-context', {}, { where: build.folder });
  const { request, dockerfile, ignoreFile, files: tree } = opened;
  if (dockerfile === undefined) throw new GateError('no-dockerfile', {}, { where: build.folder });
  const needed = listNeededStages(dockerfile.text, request);
  if (needed instanceof Message)
    throw new GateError('steps-unknown', { reason: needed }, { where: dockerfile.path });
  const most = Math.max(...needed.stages.map(({ instructions }) => instructions.length));
  if (most > MOST_INSTRUCTIONS)
    throw new GateError(
      'too-many-instructions',
      { count: most, most: MOST_INSTRUCTIONS },
      { where: dockerfile.path },
    );
  const files: string[] = [];
  await runWithPauses(listAskedPaths(request, tree), host, {
    every: PATHS_AT_ONCE,
    what: 'reading the build context',
    onItem: ({ path, kind }) => {
      if (kind !== 'folder') files.push(path);
    },
  });
  const { ignored } = openFilters(request, tree);
  const stages = listStepStages(needed, { tree, files, ignored });
  return { stages, dockerfile, ignoreText: ignoreFile.text, tree, files };
}

/** More layers than any builder makes. */
const MOST_INSTRUCTIONS = 250;

/** The number of paths between pauses, in which the run can be stopped. */
const PATHS_AT_ONCE = 2000;

const MOST_FILE_BYTES = 2 ** 26;
const BLOCK_BYTES = 512;

/** Estimates the gzip size of a layer with these files. */
export function measureFiles(paths: readonly string[], tree: ContextTree): number {
  const blocks = paths.flatMap((path) => {
    const body = tree.readFile(path, MOST_FILE_BYTES) ?? new Uint8Array();
    const padding = (BLOCK_BYTES - (body.length % BLOCK_BYTES)) % BLOCK_BYTES;
    const header = Buffer.alloc(BLOCK_BYTES);
    header.write(path);
    return [header, body, Buffer.alloc(padding)];
  });
  return gzipSync(Buffer.concat(blocks)).length;
}
