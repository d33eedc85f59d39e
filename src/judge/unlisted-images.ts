import { quote } from '../budget/parse/budget-problems.ts';
import { findClosest } from '../budget/parse/closest.ts';
import type { Budget } from '../model/budget.ts';
import type { ImageReport } from '../model/report.ts';

/**
 * Images that no entry of `images` is for, where there are entries: a name that was misspelt or left out passes by limits
 * that were meant for it.
 */
export function listUnlistedImageNotices(
  budget: Budget | undefined,
  images: readonly ImageReport[],
): string[] {
  if (budget === undefined || budget.images.size === 0) return [];
  const measured = images
    .filter(({ facts, manifest }) => (facts ?? manifest) !== undefined)
    .map(({ key }) => key.name);
  return [...new Set(measured)]
    .filter((name) => !budget.images.has(name))
    .map(
      (name) =>
        `${budget.source}: images has no ${quote(name)}, so the general rules apply; ${suggestFix(name, budget)}`,
    );
}

function suggestFix(name: string, { images }: Budget): string {
  const meant = findClosest(name, images.keys());
  return meant === undefined
    ? 'write NAME=SOURCE to say which one it is'
    : `did you mean ${quote(meant)}?`;
}
