import type { ImageReport, Verdict } from '../model/report.ts';
import { headline } from './headline.ts';
import { MARKS } from './markdown-table.ts';
import { isUnguarded } from './words/shared-reasons.ts';

/** The first line of anything on GitHub, in plain words: one image's verdict, of several how many are not within budget. */
export function verdictLine(images: readonly ImageReport[]): { mark: string; words: string } {
  const [first] = images;
  if (first === undefined) return { mark: MARKS.unmeasured, words: 'nothing was measured' };
  if (images.length === 1) return { mark: MARKS[first.verdict], words: headline(first, true) };
  const counts = VERDICTS.map(([verdict, words]) => ({
    verdict,
    words,
    count: countOf(images, verdict),
  })).filter(({ count }) => count > 0);
  const words = counts
    .map((one) => `${one.count === images.length ? 'all' : one.count} ${one.words}`)
    .join(', ');
  const uncompared = images.filter(isUnguarded).length;
  const left = uncompared === 0 ? '' : `; ${uncompared} not compared`;
  return {
    mark: MARKS[counts[0]?.verdict ?? 'pass'],
    words: `${images.length} images: ${words}${left}`,
  };
}

/** Those that need looking at first; equals stay in the order they came in. */
export const worstFirst = (images: readonly ImageReport[]): ImageReport[] =>
  images.toSorted((a, b) => rank(a) - rank(b));

const VERDICTS: readonly (readonly [Verdict, string])[] = [
  ['unmeasured', 'could not be measured'],
  ['fail', 'over budget'],
  ['warn', 'over a warning limit'],
  ['pass', 'within budget'],
];

const rank = ({ verdict }: ImageReport): number => VERDICTS.findIndex(([name]) => name === verdict);

const countOf = (images: readonly ImageReport[], verdict: Verdict): number =>
  images.filter((image) => image.verdict === verdict).length;
