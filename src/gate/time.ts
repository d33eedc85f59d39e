const UNITS: readonly (readonly [unit: RegExp, ms: number])[] = [
  [/^ms$/i, 1],
  [/^(?:s|secs?|seconds?)$/i, 1000],
  [/^(?:m|mins?|minutes?)$/i, 60_000],
  [/^(?:h|hours?)$/i, 3_600_000],
];
/** The maximum of a timer. */
const MOST_MS = 2 ** 31 - 1;

/** A time in ms, or the problem with a suggested fix. */
export type TimeReading =
  | { readonly ms: number }
  | { readonly message: string; readonly hint: string };

/** Reads `90s`, `1m30s`, `1h`, `500ms`, `5 minutes`. A number without a unit is ambiguous. */
export function readTime(text: string): TimeReading {
  const [number] = /^\d+(?:\.\d+)?$/.exec(text) ?? [];
  if (number !== undefined && Number(number) > 0)
    return { message: 'has no unit', hint: `did you mean ${number}s or ${number}m?` };
  const ms = sumParts(text);
  if (ms > MOST_MS) return { message: 'is too long', hint: 'write at most 596h' };
  return ms >= 1
    ? { ms }
    : { message: 'is not a time', hint: 'write a number and a unit, e.g. 90s, 15m or 1h' };
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
