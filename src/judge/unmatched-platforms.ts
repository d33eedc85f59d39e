import { formatPointer } from '../budget/parse/part-pointers.ts';
import { listAllParts, listParts, toScope } from '../budget/scope.ts';
import type { Budget } from '../model/budget.ts';
import { joinNames } from '../model/name-list.ts';
import type { ImageReport } from '../model/report.ts';
import { isSamePlatform } from '../oci/platform.ts';

/**
 * Lists platforms with their own limits that no image has: they were most likely misspelled.
 * Several platforms must have been measured, because a run for one says nothing about the others.
 */
export function listUnmatchedPlatformNotices(
  budget: Budget | undefined,
  images: readonly ImageReport[],
): string[] {
  if (budget === undefined) return [];
  return listAllParts(budget).flatMap(({ image, platform, pointer }) => {
    if (platform === null) return [];
    const meant = images.filter(
      ({ key, facts }) => facts !== undefined && (image === null || key.name === image),
    );
    const isThere = meant.some(({ key }) =>
      listParts(budget, toScope(key)).some((part) => part.pointer === pointer),
    );
    const measured = listDistinct(meant.map(({ key }) => key.platform));
    return isThere || measured.length < 2
      ? []
      : [
          `${budget.source}: ${formatPointer(pointer)} has no effect: ` +
            `${image === null ? 'the images are' : `${image} is`} for ${joinNames(measured)}`,
        ];
  });
}

const listDistinct = (platforms: readonly string[]): string[] =>
  platforms.filter(
    (one, index) =>
      one !== '' && platforms.findIndex((other) => isSamePlatform(one, other)) === index,
  );
