import type { ImageReport, Verdict } from '../model/report.ts';
import { headline } from './headline.ts';
import { MARKS } from './markdown-table.ts';
import { isUnguarded } from './words/shared-reasons.ts';
import { isLimited, isRefused } from './words/verdict-words.ts';

/** The first line of anything on GitHub, in plain words: one image's verdict, of several how many are not within budget. */
export function verdictLine(images: readonly ImageReport[]): { mark: string; words: string } {
  const [first] = images;
  if (first === undefined) return { mark: MARKS.unmeasured, words: 'nothing was measured' };
  if (images.length === 1) return { mark: MARKS[first.verdict], words: headline(first, true) };
  const counts = VERDICTS.map(([verdict, words, isCounted = () => true]) => ({
    verdict,
    words,
    count: images.filter((image) => image.verdict === verdict && isCounted(image)).length,
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

/** An image without a limit passes, but is within no budget. */
const VERDICTS: readonly (readonly [Verdict, string, ((image: ImageReport) => boolean)?])[] = [
  ['unmeasured', 'not checked', isRefused],
  ['unmeasured', 'could not be measured', (image) => !isRefused(image)],
  ['fail', 'over budget'],
  ['warn', 'over a warning limit'],
  ['pass', 'within budget', isLimited],
  ['pass', 'without a limit', (image) => !isLimited(image)],
];

const rank = ({ verdict }: ImageReport): number => VERDICTS.findIndex(([name]) => name === verdict);
