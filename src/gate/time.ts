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

/** Reads `90s`, `15m`, `1h`, `500ms`, `5 minutes`. A number without a unit is ambiguous. */
export function readTime(text: string): TimeReading {
  const [, number, unit = ''] = /^(\d+(?:\.\d+)?)\s*([a-z]*)$/i.exec(text) ?? [];
  if (number !== undefined && unit === '' && Number(number) > 0)
    return { message: 'has no unit', hint: `did you mean ${number}s or ${number}m?` };
  const ms = Number(number) * (UNITS.find(([name]) => name.test(unit))?.[1] ?? Number.NaN);
  if (ms > MOST_MS) return { message: 'is too long', hint: 'write at most 596h' };
  return ms >= 1
    ? { ms }
    : { message: 'is not a time', hint: 'write a number and a unit, e.g. 90s, 15m or 1h' };
}
