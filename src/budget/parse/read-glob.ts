import { compileGlob } from '../glob/glob.ts';
import { explainPattern } from './budget-problems.ts';
import type { BudgetReader } from './budget-reader.ts';

export function readGlob(reader: BudgetReader, value: unknown, pointer: string): string[] {
  if (typeof value !== 'string') return [];
  const glob = compileGlob(value);
  if (!('message' in glob)) return [value];
  const place = reader.places.get(pointer);
  if (place) {
    const { start, end } = place;
    // If the text has no escapes, a position in the pattern maps to a position in the file.
    const quoteLength = place.isPlain ? 0 : 1;
    const isVerbatim = end - start === value.length + 2 * quoteLength;
    const part = isVerbatim
      ? { start: start + quoteLength + glob.start, end: start + quoteLength + glob.end }
      : { start, end };
    reader.problems.push({ ...part, ...explainPattern('path', value, glob) });
  }
  return [];
}
