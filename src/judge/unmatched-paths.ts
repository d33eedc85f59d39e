import type { ImageReport } from '../model/report.ts';

/**
 * Limited paths that no image has: most likely misspelt or moved, and then a gate that lets all through. That a denied path
 * is nowhere is what was asked for.
 */
export function listUnmatchedPathNotices(images: readonly ImageReport[]): string[] {
  const matchesByRule = new Map<
    string,
    { readonly from: string; readonly path: string; count: number }
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
  return [...new Set(unmatched.map(({ from, path }) => `${from}: no image has the path ${path}`))];
}
