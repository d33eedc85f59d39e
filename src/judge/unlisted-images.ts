import { quoted } from '../budget/parse/budget-problems.ts';
import { closest } from '../budget/parse/closest.ts';
import type { Budget } from '../model/budget.ts';
import type { ImageReport } from '../model/report.ts';

/**
 * Images that no entry of `images` is for, where there are entries: a name that was misspelt or left out passes by limits
 * that were meant for it.
 */
export function unlistedImageNotices(
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
        `${budget.source}: images has no ${quoted(name)}, so the general rules apply; ${remedy(name, budget)}`,
    );
}

function remedy(name: string, { images }: Budget): string {
  const meant = closest(name, images.keys());
  return meant === undefined
    ? 'write NAME=SOURCE to say which one it is'
    : `did you mean ${quoted(meant)}?`;
}
