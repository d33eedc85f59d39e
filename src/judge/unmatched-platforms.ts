import { formatPointer } from '../budget/parse/part-pointers.ts';
import { listAllParts, listParts, toScope } from '../budget/scope.ts';
import type { Budget } from '../model/budget.ts';
import type { ImageReport } from '../model/report.ts';
import { isSamePlatform } from '../oci/platform.ts';
import { Message } from '../report/words/messages/message.ts';
import type { Sentence } from '../report/words/messages/sentence.ts';

/**
 * Lists platforms with their own limits that no image has: they were most likely misspelled.
 * Several platforms must have been measured, because a run for one says nothing about the others.
 */
export function listUnmatchedPlatformNotices(
  budget: Budget | undefined,
  images: readonly ImageReport[],
): Sentence[] {
  if (budget === undefined) return [];
  return listAllParts(budget).flatMap(({ image, platform, pointer }) => {
    if (platform === null) return [];
    const meant = images.filter(
      ({ key, facts }) => facts !== undefined && (image === null || key.name === image),
    );
    const isThere = meant.some(({ key }) =>
      listParts(budget, toScope(key)).some((part) => part.pointer === pointer),
    );
    const measured = listDifferent(meant.map(({ key }) => key.platform));
    return isThere || measured.length < 2
      ? []
      : [
          new Message('platform-without-image', {
            ...{ budget: budget.source, place: formatPointer(pointer), image: image ?? undefined },
            platforms: measured,
          }),
        ];
  });
}

const listDifferent = (platforms: readonly string[]): string[] =>
  platforms.filter(
    (one, index) =>
      one !== '' && platforms.findIndex((other) => isSamePlatform(one, other)) === index,
  );
