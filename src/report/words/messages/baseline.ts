import type { Sentence, Words } from './sentence.ts';

/** Messages about baselines and comparisons. */
export const BASELINE = {
  'baseline-not-built': (
    { message, fix }: { message: Sentence; fix: Sentence | undefined },
    { say }: Words,
  ) =>
    `the baseline could not be built: ${say(message)}${fix === undefined ? '' : `; ${say(fix)}`}`,
  'of-baseline': ({ notice }: { notice: Sentence }, { say }: Words) => `baseline: ${say(notice)}`,
};
