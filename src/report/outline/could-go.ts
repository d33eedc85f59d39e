import type { ImageReport } from '../../model/report.ts';
import { listSavings, sumAdvice } from '../words/advice-order.ts';
import { formatBytes, formatPlural } from '../words/format.ts';
import { code, type Detail, type Piece, type Text, text } from './document.ts';

const COMMAND = 'plimsoll check --verbose';
const MOST_NAMED = 2;

/**
 * `85.1 MB could go`, on a terminal with the command that shows how. Bytes of several images
 * are not added up, because images can share layers.
 */
export function buildCouldGo(
  images: readonly ImageReport[],
  { isTerminal }: Pick<Detail, 'isTerminal'>,
): Text {
  const heavy = images
    .map((image) => ({ image, bytes: sumAdvice(listSavings(image)) }))
    .filter(({ bytes }) => bytes > 0)
    .toSorted((a, b) => b.bytes - a.bytes);
  const [first, ...others] = heavy.slice(0, MOST_NAMED);
  if (first === undefined) return text();
  const name = ({ image }: typeof first): readonly Piece[] =>
    images.length === 1 ? [] : [' from ', code(`${image.key.name} ${image.key.platform}`.trim())];
  const left = heavy.length - MOST_NAMED;
  return text(
    `${formatBytes(first.bytes)} could go`,
    ...name(first),
    ...others.flatMap((one) => [`, ${formatBytes(one.bytes)}`, ...name(one)]),
    left > 0 ? `, and more from ${formatPlural(left, 'other image')}` : '',
    ...(isTerminal ? [': ', code(COMMAND)] : []),
  );
}
