import type { Advice } from '../model/advice.ts';
import type { AdviceWords } from './rule.ts';
import { ADVICE_RULES } from './rules.ts';

/** A piece of advice for a person, whichever renderer shows it. Its subject need not be one that this version knows. */
export function adviceWords(advice: Advice): AdviceWords {
  return ADVICE_RULES[advice.id].words(advice);
}
