import type { Budget } from '../../model/budget.ts';
import { joinNames } from '../../model/name-list.ts';
import type { ImageReport } from '../../model/report.ts';
import { comesBeforeWarning, findOutgrownLimits, type HeldLimit } from './outgrown.ts';
import { proposeLimit } from './propose-limit.ts';

const MOST_NAMED = 3;

/**
 * Reports in one line that limits could be lowered; nothing if an image has findings. A limit is
 * reported if it can be lowered by a quarter, which is more than is needed to lower it, and dive's
 * rules are excluded.
 * @param images judged by that budget
 */
export function listRatchetNotices(
  budget: Budget | undefined,
  images: readonly ImageReport[],
): string[] {
  if (budget === undefined || images.some(({ verdict }) => verdict !== 'pass')) return [];
  const outgrown = findOutgrownLimits(budget, images, 0.25).filter(
    (held) => !held.rule.isDive && canComeDown(held),
  );
  if (outgrown.length === 0) return [];
  const which = joinNames(outgrown.map(nameLimit), MOST_NAMED);
  return [
    `${budget.source}: much more headroom than needed for ${which}; run "plimsoll ratchet" ` +
      'to lower the limits',
  ];
}

/** Whether nothing else in the budget prevents it. */
function canComeDown(held: HeldLimit): boolean {
  const { rule, value, imageBytes, bounds, unknownImages } = held;
  const proposed = proposeLimit(rule, value, imageBytes);
  if (proposed === null || unknownImages.length > 0) return false;
  return bounds[0].bound === 'warn' || !comesBeforeWarning(held, proposed);
}

const nameLimit = ({ label, image, platform }: HeldLimit): string =>
  [
    label,
    ...(image === null ? [] : ['of', image]),
    ...(platform === null ? [] : ['for', platform]),
  ].join(' ');
