import { GateError } from '../errors.ts';

const UNITS: readonly (readonly [unit: RegExp, ms: number])[] = [
  [/^ms$/i, 1],
  [/^(?:s|secs?|seconds?)$/i, 1000],
  [/^(?:m|mins?|minutes?)$/i, 60_000],
  [/^(?:h|hours?)$/i, 3_600_000],
];
/** The maximum of a timer. */
const MOST_MS = 2 ** 31 - 1;

/**
 * Reads the time limit: `90s`, `1m30s`, `1h`, `500ms`, `5 minutes`. A number without a unit is
 * ambiguous.
 * @returns milliseconds
 * @throws GateError USAGE
 */
export function readTimeout(text = '30m'): number {
  const ms = sumParts(text);
  const isNumber = /^\d+(?:\.\d+)?$/.test(text) && Number(text) > 0;
  const problem = isNumber ? 'no unit' : ms > MOST_MS ? 'too long' : 'not a time';
  if (ms >= 1 && ms <= MOST_MS) return ms;
  throw new GateError('not-time', { text, problem });
}

const PART = /(\d+(?:\.\d+)?)\s*([a-z]+)\s*/gi;

/** @returns NaN if it is not a sequence of numbers with units */
function sumParts(text: string): number {
  if (text.length > MAX_LENGTH || text.replaceAll(PART, '') !== '') return Number.NaN;
  const parts = [...text.matchAll(PART)].map(
    ([, number, unit = '']) =>
      Number(number) * (UNITS.find(([name]) => name.test(unit))?.[1] ?? Number.NaN),
  );
  return parts.reduce((sum, ms) => sum + ms, 0);
}

const MAX_LENGTH = 64;
