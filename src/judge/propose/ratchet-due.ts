import type { Budget } from '../../model/budget.ts';
import type { ImageReport } from '../../model/report.ts';
import { Message } from '../../report/words/messages/message.ts';
import type { Sentence } from '../../report/words/messages/sentence.ts';
import { comesBeforeWarning, findOutgrownLimits, type HeldLimit } from './outgrown.ts';
import { proposeLimit } from './propose-limit.ts';

/**
 * Reports in one line that limits could be lowered; nothing if an image has findings. A limit is
 * reported if it can be lowered by a quarter, which is more than is needed to lower it, and dive's
 * rules are excluded.
 * @param images judged by that budget
 */
export function listRatchetNotices(
  budget: Budget | undefined,
  images: readonly ImageReport[],
): Sentence[] {
  if (budget === undefined || images.some(({ verdict }) => verdict !== 'pass')) return [];
  const outgrown = findOutgrownLimits(budget, images, 0.25).filter(
    (held) => !held.rule.isDive && canComeDown(held),
  );
  if (outgrown.length === 0) return [];
  const limits = outgrown.map(({ label, image, platform }) => ({ label, image, platform }));
  return [new Message('limits-outgrown', { budget: budget.source, limits })];
}

/** Whether nothing else in the budget prevents it. */
function canComeDown(held: HeldLimit): boolean {
  const { rule, value, imageBytes, bounds, unknownImages } = held;
  const proposed = proposeLimit(rule, value, imageBytes);
  if (proposed === null || unknownImages.length > 0) return false;
  return bounds[0].bound === 'warn' || !comesBeforeWarning(held, proposed);
}
