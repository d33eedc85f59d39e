import { findClosest } from '../budget/parse/closest.ts';
import type { Budget } from '../model/budget.ts';
import { quoteText } from '../model/quote.ts';
import type { ImageReport } from '../model/report.ts';
import { Message } from '../report/words/messages/message.ts';
import type { Sentence } from '../report/words/messages/sentence.ts';

/**
 * Lists measured images without an entry in `images`, if there are entries: a misspelled or missing
 * name would pass limits that were not meant for it.
 */
export function listUnlistedImageNotices(
  budget: Budget | undefined,
  images: readonly ImageReport[],
): Sentence[] {
  if (budget === undefined || budget.images.size === 0) return [];
  const measured = images.filter(({ facts }) => facts !== undefined).map(({ key }) => key.name);
  return [...new Set(measured)]
    .filter((name) => !budget.images.has(name))
    .map(
      (name) =>
        new Message('image-without-entry', {
          budget: budget.source,
          name: quoteText(name),
          meant: findMeant(name, budget),
        }),
    );
}

function findMeant(name: string, { images }: Budget): string | undefined {
  const meant = findClosest(name, images.keys());
  return meant === undefined ? undefined : quoteText(meant);
}
