import type { Budget } from '../../model/budget.ts';
import type { ImageReport } from '../../model/report.ts';
import { type HeldLimit, outgrownLimits } from './outgrown.ts';

const MOST_NAMED = 3;

/**
 * That limits could come down, in one line; nothing where an image has other worries. It takes more to be said than to be
 * done: a quarter of the limit, and dive's rules are left out, whose limits are seldom anybody's own.
 * @param images judged by that budget
 */
export function ratchetNotices(budget: Budget | undefined, images: readonly ImageReport[]): string[] {
  if (budget === undefined || images.some(({ verdict }) => verdict !== 'pass')) return [];
  const outgrown = outgrownLimits(budget, images, 0.25).filter(
    ({ rule, unknownImages }) => !rule.isDive && unknownImages.length === 0,
  );
  if (outgrown.length === 0) return [];
  const named = outgrown.slice(0, MOST_NAMED).map(nameOf);
  const more = outgrown.length - named.length;
  const which = more > 0 ? `${named.join(', ')} and ${more} more` : named.join(', ');
  return [`${budget.source}: far more room than is needed in ${which}; plimsoll ratchet lowers such limits`];
}

const nameOf = ({ label, image }: HeldLimit): string => (image === null ? label : `${label} of ${image}`);
