import { randomBytes } from 'node:crypto';
import { posix } from 'node:path';
import { GateError } from '../../errors.ts';
import { listFolderChanges } from '../../host/git/changed-files.ts';
import { makeScratch } from '../../host/scratch.ts';
import type { EffortFacts, EffortRequest } from '../../model/effort.ts';
import type { Host } from '../../model/host.ts';
import { Message } from '../../report/words/messages/message.ts';
import { chooseTouched } from '../../scorecard/choose-touched.ts';
import { buildEdit } from '../../scorecard/edit-text.ts';
import { summarizeRebuilds } from '../../scorecard/summarize-runs.ts';
import type { BuildOptions } from '../request.ts';
import { type CopiedBuild, copyBuild } from './copy-build.ts';
import { type MeasuredRun, runBuildOnce } from './run-builds.ts';

/** The median of three is neither the slowest nor disturbed by a single event. */
export const RUNS = 3;
/** The number of commits in which to look for the most frequently changed file. */
const MOST_COMMITS = 100;

/**
 * Builds a copy of the context, edits it, and builds again, several times.
 * @throws GateError USAGE for a file that the build does not read; like `openBuild`
 */
export async function measureRebuild(
  build: BuildOptions,
  { touch }: EffortRequest,
  host: Host,
): Promise<Pick<EffortFacts, 'rebuild' | 'noRebuild'>> {
  const scratch = makeScratch('plimsoll-rebuild-', host);
  try {
    const copied = await copyBuild(build, scratch, host);
    if (copied instanceof Message) return { noRebuild: copied };
    const touched = await findTouched(build, touch, copied, host);
    if (touched.length === 0) return { noRebuild: new Message('nothing-to-edit', {}) };
    const before = await runBuildOnce(copied.build, host);
    const runs: MeasuredRun[] = [];
    while (runs.length < RUNS) {
      const id = randomBytes(6).toString('hex');
      for (const path of touched) copied.context.append(path, buildEdit(path, id));
      runs.push(await runBuildOnce(copied.build, host));
    }
    const summed = summarizeRebuilds(before.layers, runs);
    const { storedBytesAre } = before;
    return summed === undefined || storedBytesAre === null
      ? { noRebuild: new Message('layer-sizes-unknown', {}) }
      : { rebuild: { touched, ...summed, repushedBytesAre: storedBytesAre } };
  } finally {
    await scratch.remove();
  }
}

async function findTouched(
  { folder }: BuildOptions,
  asked: readonly string[],
  { context }: CopiedBuild,
  host: Host,
): Promise<readonly string[]> {
  const files = context.listFiles();
  if (asked.length > 0) return asked.map((path) => findFile(path, files));
  const changes = await listFolderChanges(posix.resolve(host.cwd, folder), MOST_COMMITS, host);
  const touched = chooseTouched(files, changes?.map(({ paths }) => paths) ?? []);
  return touched === undefined ? [] : [touched];
}

function findFile(asked: string, files: readonly string[]): string {
  const path = posix.normalize(asked);
  if (files.includes(path)) return path;
  throw new GateError('touched-file-not-read', {}, { where: asked });
}
