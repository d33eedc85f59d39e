import type { ImageReport } from '../model/report.ts';
import { Message } from '../report/words/messages/message.ts';
import { listDistinct, type Sentence } from '../report/words/messages/sentence.ts';

/**
 * Lists limited paths that no image has: they were most likely misspelled or moved, and limit
 * nothing. A denied path is expected to be missing.
 */
export function listUnmatchedPathNotices(images: readonly ImageReport[]): Sentence[] {
  const matchesByRule = new Map<
    string,
    { readonly from: Sentence; readonly path: string; count: number }
  >();
  for (const { id, from, path = '', measure, matchCount } of images.flatMap(
    ({ findings }) => findings,
  )) {
    if ((measure !== 'pathBytes' && measure !== 'pathGrowthBytes') || matchCount === undefined)
      continue;
    const entry = matchesByRule.get(id) ?? { from, path, count: 0 };
    entry.count += matchCount;
    matchesByRule.set(id, entry);
  }
  const unmatched = [...matchesByRule.values()].filter(({ count }) => count === 0);
  // Size and growth of one path are two rules.
  return listDistinct(
    unmatched.map(({ from, path }) => new Message('path-without-match', { from, path })),
  );
}
