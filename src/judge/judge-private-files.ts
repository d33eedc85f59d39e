import type { Advice } from '../model/advice.ts';
import type { ImageFacts } from '../model/facts.ts';
import type { Finding } from '../model/report.ts';
import { Message } from '../report/words/messages/message.ts';
import { judgeWithoutValue, toJudged, type UnjudgedFinding } from './outcome.ts';

type Matches = NonNullable<Finding['matches']>;

/**
 * Judges the files and variables with secrets in the image's own layers. By default, an image
 * without any has no finding, so that reports stay quiet.
 */
export function judgePrivateFiles(
  unjudged: UnjudgedFinding,
  { facts, advice }: { readonly facts: ImageFacts; readonly advice: readonly Advice[] | undefined },
): Finding[] {
  if (facts.files === undefined || advice === undefined)
    return unjudged.isDefault ? [] : [judgeWithoutValue(unjudged, 'skipped', NOT_READ)];
  const files = advice.filter(({ id, bytes }) => id === 'private-files' && bytes > 0);
  const matches = [...listPaths(files), ...listVariables(facts)];
  const unlisted = files.reduce(
    (sum, { places, placeCount }) => sum + placeCount - places.length,
    0,
  );
  const count = matches.length + unlisted;
  if (count === 0 && unjudged.isDefault) return [];
  return [{ ...toJudged(unjudged, count), matches, matchCount: count }];
}

const NOT_READ = new Message('files-not-read', {});

/** The same path in several layers is one file. */
function listPaths(files: readonly Advice[]): Matches {
  const byPath = new Map<string, Matches[number]>();
  for (const { places } of files)
    for (const { path, bytes, layer, isVisible } of places)
      if (!byPath.has(path)) byPath.set(path, { path, bytes, layer, isVisible });
  return [...byPath.values()];
}

const listVariables = ({ secretVariables = [] }: ImageFacts): Matches =>
  secretVariables.map(({ name, by, layer }) => ({
    path: `${by} ${name}`,
    bytes: 0,
    layer: layer ?? 0,
    isVisible: true,
  }));
