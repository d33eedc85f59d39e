import { compileGlob } from '../glob/glob.ts';
import { explainPattern } from './budget-problems.ts';
import type { BudgetValue } from './budget-reader.ts';

export function readGlob(pattern: BudgetValue): string[] {
  const { text, place } = pattern;
  if (text === null) return [];
  const glob = compileGlob(text);
  if (!('message' in glob)) return [text];
  if (place) {
    const { start, end } = place;
    // If the text has no escapes, a position in the pattern maps to a position in the file.
    const quoteLength = place.isPlain ? 0 : 1;
    const isVerbatim = end - start === text.length + 2 * quoteLength;
    const part = isVerbatim
      ? { start: start + quoteLength + glob.start, end: start + quoteLength + glob.end }
      : { start, end };
    pattern.refuse(explainPattern('path', text, glob), part);
  }
  return [];
}
