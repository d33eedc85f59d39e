import { resolve } from 'node:path';
import { GateError } from '../../errors.ts';
import { listUntracked } from '../../host/git/untracked.ts';
import type { MeasuredImage } from '../../judge/judge.ts';
import type { Host } from '../../model/host.ts';
import { Message } from '../../report/words/messages/message.ts';
import type { Sentence } from '../../report/words/messages/sentence.ts';
import type { Baseline } from './baseline.ts';
import type { LocatedBuild } from './located-build.ts';

/** Why an image of the other commit could not be built or measured. */
export async function listFailedBuilds(
  { key, error }: MeasuredImage,
  group: readonly LocatedBuild[],
  host: Host,
): Promise<Baseline['missing'][number][]> {
  if (error === undefined) return [];
  // An image that could not be built only has the name of its folder.
  const build = group.find(({ name }) => name === undefined || name === key.name);
  const untracked =
    build === undefined ? [] : await listUntracked(resolve(host.cwd, build.folder), host);
  const named = untracked
    .map((path) => path.replace(/\/$/, ''))
    .find((path) => isNamed(path, String(error.message)));
  const fix = named === undefined ? error.fix : new Message('file-not-committed', { path: named });
  return [
    {
      name: build?.name,
      why: describeFailure(error.message, fix),
    },
  ];
}

/** The form in messages of BuildKit and the classic builder. */
const isNamed = (path: string, words: string): boolean =>
  words.includes(`"/${path}`) ||
  words.includes(`stat ${path}`) ||
  words.includes(`/${path}: no such file`);

/** A missing baseline is not the image's fault: growth is skipped with a reason. */
export async function catchMissing(
  group: readonly LocatedBuild[],
  host: Host,
  work: () => Promise<Baseline>,
): Promise<Baseline> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof GateError) || error.exitCode !== 3 || host.signal.aborted) throw error;
    return createMissingBaseline(group, describeFailure(error.text, error.fix));
  }
}

export const describeFailure = (
  message: Sentence,
  fix: Sentence | undefined,
): Message<'baseline-not-built'> => new Message('baseline-not-built', { message, fix });

export const createMissingBaseline = (group: readonly LocatedBuild[], why: Sentence): Baseline => ({
  images: [],
  missing: group.map(({ name }) => ({ name, why })),
});
