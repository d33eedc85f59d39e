import { quote } from '../budget/parse/budget-problems.ts';
import { findClosest } from '../budget/parse/closest.ts';
import type { Budget } from '../model/budget.ts';
import type { ImageReport } from '../model/report.ts';

/**
 * Lists measured images without an entry in `images`, if there are entries: a misspelled or missing
 * name would pass limits that were not meant for it.
 */
export function listUnlistedImageNotices(
  budget: Budget | undefined,
  images: readonly ImageReport[],
): string[] {
  if (budget === undefined || budget.images.size === 0) return [];
  const measured = images.filter(({ facts }) => facts !== undefined).map(({ key }) => key.name);
  return [...new Set(measured)]
    .filter((name) => !budget.images.has(name))
    .map(
      (name) =>
        `${budget.source}: images has no entry ${quote(name)}, so the general rules apply; ` +
        `${suggestFix(name, budget)}`,
    );
}

function suggestFix(name: string, { images }: Budget): string {
  const meant = findClosest(name, images.keys());
  return meant === undefined ? 'write NAME=SOURCE to name it' : `did you mean ${quote(meant)}?`;
}
