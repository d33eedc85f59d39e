import type { Comparison } from '../model/comparison.ts';
import type { ImageFacts } from '../model/facts.ts';
import type { Finding } from '../model/report.ts';
import { Message } from '../report/words/messages/message.ts';
import type { Sentence } from '../report/words/messages/sentence.ts';
import { judgeValue } from './outcome.ts';

/** The facts that determine where the image's own layers start. */
interface Guessable {
  readonly facts: Pick<ImageFacts, 'base' | 'measures'>;
  readonly compared: { readonly comparison?: Comparison | undefined };
}

/**
 * Judges a rule on own layers if the end of the base image is only likely. Nothing passes that
 * would fail with all layers counted, because more layers than the base image's can look like it.
 */
export function judgeGuess(finding: Finding, context: Guessable): Finding {
  const all = findUpperBound(finding, context);
  if (all === undefined || finding.value === null) return finding;
  const why = describeBoundary(context);
  const worst = judgeValue(finding, Math.max(all, finding.value));
  if (finding.outcome === 'fail' || worst.outcome === finding.outcome) return { ...finding, why };
  if (worst.outcome !== 'fail')
    return { ...finding, ...worst, why: new Message('all-layers-counted', { reason: why }) };
  return {
    ...finding,
    value: null,
    distance: null,
    outcome: 'unmeasured',
    why: new Message('between-guesses', { likely: finding.value, most: all, reason: why }),
  };
}

/** @returns the value with all layers counted; `undefined` if the base image is certain */
function findUpperBound({ measure }: Finding, { facts, compared }: Guessable): number | undefined {
  if (measure !== 'ownGrowthBytes')
    return facts.base?.certainty === 'likely'
      ? (facts.measures.imageBytes ?? undefined)
      : undefined;
  const { comparison } = compared;
  const isGuess =
    comparison?.files?.origins?.isGuess === true || facts.base?.certainty === 'likely';
  return isGuess ? (comparison?.measures.growthBytes ?? undefined) : undefined;
}

const describeBoundary = ({ facts: { base } }: Guessable): Sentence =>
  new Message('base-end-is-guess', {
    layerCount: base?.certainty === 'likely' ? base.layerCount : undefined,
  });
