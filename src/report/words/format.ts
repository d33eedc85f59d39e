import { toByteText } from '../../model/byte-text.ts';
import { formatCount, formatPlural } from '../../model/count-text.ts';
import type { Bound, Unit } from '../../model/report.ts';

export { formatCount, formatPlural };

/** How a number is shown: a ratio as `0.95`, or as `95.0%` for keys in percent. */
export type Scale = Unit | 'percent';

const DIGITS = { ratio: 2, percent: 1, seconds: 1 } as const;
/** With more extra digits than these, the number is written out in full. */
const MOST_EXTRA = { bytes: 2, count: 0, ratio: 8, percent: 7, seconds: 2, money: 2 } as const;

/** `999 B`, `1.0 kB`, `180.4 MB`, `1.24 GB`: decimal units, never `1000.0 MB`. */
export const formatBytes = (bytes: number): string => toByteText(bytes).text;

/** Nothing for an unknown value. */
export const formatKnown = <Value>(
  value: Value | null | undefined,
  format: (value: Value) => string,
  unknown = '',
): string => (value == null ? unknown : format(value));

/** `and 12 more`; nothing if none is left. */
export const formatMore = (left: number, what = 'more'): string =>
  left > 0 ? `and ${formatCount(left)} ${what}` : '';

/** `0.4 s`, `12 s`, `3 min`: as exact as a model is. */
export function formatSeconds(seconds: number): string {
  if (seconds < 9.95) return `${seconds.toFixed(1)} s`;
  return seconds < 119.5 ? `${Math.round(seconds)} s` : `${Math.round(seconds / 60)} min`;
}

/** `100 Mbps`, `1 Gbps`. */
export function formatBandwidth(bytesPerSecond: number): string {
  const bits = bytesPerSecond * 8;
  const [name, multiple] = BIT_UNITS.find(([, unit]) => bits >= unit) ?? ['kbps', 1e3];
  return `${Number((bits / multiple).toPrecision(3))} ${name}`;
}

const BIT_UNITS = [
  ['Tbps', 1e12],
  ['Gbps', 1e9],
  ['Mbps', 1e6],
] as const;

/** A part of a total as `51.0%`; a part is never `0.0%`, and less than all is never `100.0%`. */
export function formatShare(part: number, whole: number): string {
  const text = whole > 0 ? ((part / whole) * 100).toFixed(1) : '0.0';
  if (text === '0.0' && part > 0) return '<0.1%';
  return text === '100.0' && part < whole ? '>99.9%' : `${text}%`;
}

/**
 * A value and its limits with enough digits that different numbers print differently, and that a
 * limit reads as written if few digits suffice. Otherwise, numbers are written out: `150,000,001
 * B`.
 * @param others further values
 */
export function formatApart(
  value: number,
  limits: readonly number[],
  scale: Scale,
  others: readonly number[] = [],
): [string, ...string[]] {
  const numbers = [value, ...limits, ...others] as const;
  const different = new Set(numbers).size;
  for (let extra = countFaithfulDigits(limits, scale); extra <= MOST_EXTRA[scale]; extra++) {
    const texts = numbers.map((number) => formatNumber(number, scale, extra).text);
    if (new Set(texts).size === different) return texts as [string, ...string[]];
  }
  return numbers.map((number) => writeOut(number, scale)) as [string, ...string[]];
}

/**
 * `30.4 MB over`, `9.6 MB left`; for a lower bound `0.04 below`, `0.06 above`. Positive distances
 * are beyond the limit.
 */
export function formatDistance(distance: number, bound: Bound, scale: Scale): string {
  if (distance === 0) return 'at the limit';
  const [amount] = formatApart(Math.abs(distance), [0], scale);
  const isBeyond = distance > 0;
  const words = bound === 'atMost' ? (isBeyond ? 'over' : 'left') : isBeyond ? 'below' : 'above';
  return `${scale === 'percent' ? amount.replace('%', ' points') : amount} ${words}`;
}

/** The smallest number of extra digits that shows every limit exactly; 0 if that takes too many. */
function countFaithfulDigits(limits: readonly number[], scale: Scale): number {
  for (let extra = 0; extra <= 2; extra++) {
    if (limits.every((limit) => Math.abs(formatNumber(limit, scale, extra).value - limit) < 1e-9))
      return extra;
  }
  return 0;
}

/** The text with extra digits, and the number that this text shows. */
function formatNumber(
  number: number,
  scale: Scale,
  extraDigits: number,
): { text: string; value: number } {
  if (scale === 'count') return { text: formatCount(number), value: number };
  if (scale === 'bytes') return toByteText(number, extraDigits);
  if (scale === 'seconds') {
    const text = number.toFixed(DIGITS.seconds + extraDigits);
    return { text: `${text} s`, value: Number(text) };
  }
  if (scale === 'money') return formatAmount(number, extraDigits);
  const hundred = scale === 'percent' ? 100 : 1;
  const text = (number * hundred).toFixed(DIGITS[scale] + extraDigits);
  return { text: scale === 'percent' ? `${text}%` : text, value: Number(text) / hundred };
}

/** `1,312`, `1,312.40`: the currency is that of the budget's `cost`. */
function formatAmount(amount: number, digits: number): { text: string; value: number } {
  const [whole = '', ...cents] = amount.toFixed(digits).split('.');
  return {
    text: [formatCount(Number(whole)), ...cents].join('.'),
    value: Number(amount.toFixed(digits)),
  };
}

function writeOut(number: number, scale: Scale): string {
  if (scale === 'bytes') return `${formatCount(number)} B`;
  if (scale === 'seconds') return `${number} s`;
  if (scale === 'money') return formatAmount(number, 2).text;
  return scale === 'count' ? formatCount(number) : String(number);
}

/** Without empty ones. */
export const joinWords = (...words: readonly string[]): string =>
  words.filter((word) => word !== '').join(' ');
