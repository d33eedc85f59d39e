import type { Advice } from '../model/advice.ts';
import type { BaseFacts } from '../model/base.ts';
import type { AdviceWords } from './rule.ts';
import { ADVICE_RULES } from './rules.ts';

export type { AdviceWords };

/** A piece of advice for a person, whichever renderer shows it. Its subject need not be one that this version knows. */
export function describeAdvice(advice: Advice): AdviceWords {
  return ADVICE_RULES[advice.id].describe(advice);
}

/** Whose layer it is where it is not the builder's own: what is there only another base image mends, or whoever makes this one. */
export function describeBaseImage(
  { layer }: Pick<Advice, 'layer'>,
  base: BaseFacts | undefined,
): string {
  if (base === undefined || layer >= base.layerCount) return '';
  return base.certainty === 'exact' ? 'in the base image' : 'in what looks like the base image';
}

/** Whether it is not about bytes alone, and wants to be read also where the image is within its budget. */
export const isUrgent = ({ id }: Advice): boolean => ADVICE_RULES[id].isUrgent ?? false;

/** The lines of a fix up to where another way begins. */
export function takeFirstFix(fix: readonly string[]): readonly string[] {
  const end = fix.findIndex((line) => line.startsWith(OTHER_WAY));
  return end < 0 ? fix : fix.slice(0, end);
}

const OTHER_WAY = '# or';
