import type { ImageReport } from '../model/report.ts';

/**
 * Limited paths that no image has: most likely misspelt or moved, and then a gate that lets all through. That a denied path
 * is nowhere is what was asked for.
 */
export function unmatchedPathNotices(images: readonly ImageReport[]): string[] {
  const matchesByRule = new Map<string, { readonly from: string; readonly path: string; count: number }>();
  for (const { id, from, path = '', measure, outcome, matchCount = 0 } of images.flatMap(({ findings }) => findings)) {
    if (measure !== 'pathBytes' || outcome === 'unmeasured') continue;
    const entry = matchesByRule.get(id) ?? { from, path, count: 0 };
    entry.count += matchCount;
    matchesByRule.set(id, entry);
  }
  return [...matchesByRule.values()]
    .filter(({ count }) => count === 0)
    .map(({ from, path }) => `${from}: no image has the path ${path}`);
}
