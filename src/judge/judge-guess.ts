import type { BaseFacts } from '../model/base.ts';
import { byteText } from '../model/byte-text.ts';
import type { Comparison } from '../model/comparison.ts';
import type { Finding } from '../model/report.ts';
import { judgeValue } from './outcome.ts';

/** What of an image and its comparison says where own layers begin. */
interface Guessable {
  readonly facts: {
    readonly base?: BaseFacts | undefined;
    readonly measures: { readonly imageBytes?: number | null | undefined };
  };
  readonly compared: { readonly comparison?: Comparison | undefined };
}

/**
 * A rule about own layers, if where they begin is only likely. Then nothing passes that would fail if the whole image
 * were the builder's own: more layers than the base image's may look like it.
 */
export function judgeGuess(finding: Finding, context: Guessable): Finding {
  const all = findUpperBound(finding, context);
  if (all === undefined || finding.value === null) return finding;
  const why = `${describeBoundary(context)}; set base: in the budget to be sure`;
  const worst = judgeValue(finding, Math.max(all, finding.value));
  if (finding.outcome === 'fail' || worst.outcome === finding.outcome) return { ...finding, why };
  if (worst.outcome !== 'fail') return { ...finding, ...worst, why: `all layers counted: ${why}` };
  const [likely, most] = [byteText(finding.value).text, byteText(all).text];
  return {
    ...finding,
    value: null,
    distance: null,
    outcome: 'unmeasured',
    why: `most likely ${likely}, but up to ${most}: ${why}`,
  };
}

/** @returns the value if no layer were the base image's; `undefined` if it is certain which are */
function findUpperBound({ measure }: Finding, { facts, compared }: Guessable): number | undefined {
  if (measure !== 'ownGrowthBytes')
    return facts.base?.certainty === 'likely'
      ? (facts.measures.imageBytes ?? undefined)
      : undefined;
  const { comparison } = compared;
  const isGuess = comparison?.origins?.isGuess === true || facts.base?.certainty === 'likely';
  return isGuess ? comparison?.measures.growthBytes : undefined;
}

function describeBoundary({ facts: { base } }: Guessable): string {
  if (base?.certainty !== 'likely') return 'where the base image of the baseline ends is a guess';
  const layers =
    base.layerCount === 1 ? 'the lowest layer' : `the lowest ${base.layerCount} layers`;
  return `${layers} taken for the base image, which is a guess`;
}
