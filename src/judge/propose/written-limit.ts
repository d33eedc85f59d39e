import { readBudgetYaml } from '../../budget/parse/parse-budget.ts';

/** The characters of a limit in a budget file, without quotes. */
export interface WrittenLimit {
  /** Offsets into the file. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly isPlain: boolean;
}

export type FindWritten = (
  limit: { readonly pointer: string },
  bound: 'warn' | 'fail',
) => WrittenLimit | undefined;

/**
 * Finds limits in a file by their pointers. Skips limits that an alias uses in several places, and
 * quoted text with escapes or line breaks.
 * @param text without a byte order mark
 */
export function indexWrittenLimits(text: string): FindWritten {
  const { places } = readBudgetYaml(text);
  const timesByStart = new Map<number, number>();
  for (const { start } of places.values())
    timesByStart.set(start, (timesByStart.get(start) ?? 0) + 1);
  return ({ pointer }, bound) => {
    const whole = places.get(pointer);
    const place = whole?.text === undefined ? places.get(`${pointer}/${bound}`) : whole;
    if (place?.text === undefined || timesByStart.get(place.start) !== 1) return undefined;
    const quote = place.isPlain ? 0 : 1;
    const [start, end] = [place.start + quote, place.end - quote];
    return text.slice(start, end) === place.text
      ? { start, end, text: place.text, isPlain: place.isPlain }
      : undefined;
  };
}
