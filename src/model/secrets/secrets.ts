import { findCommandSecrets } from './command-secrets.ts';
import type { Range } from './commands.ts';
import { MASK } from './mask.ts';
import { maskNamedValues } from './named-values.ts';
import { isPlainValue } from './names.ts';
import { SHAPES } from './shapes.ts';
import { maskUsedVariables } from './variables.ts';

/**
 * Masks secrets in a single line by position, format and name. If in doubt, it masks. Linear in the
 * line's length.
 */
export function maskSecrets(given: string): string {
  const line = maskUsedVariables(given);
  const masked = SHAPES.reduce(
    (text, [pattern, replacement]) => text.replaceAll(pattern, replacement),
    maskRanges(line, findCommandSecrets(line)),
  );
  return maskNamedValues(masked);
}

function maskRanges(line: string, ranges: readonly Range[]): string {
  let masked = '';
  let done = 0;
  for (const { start, end } of ranges.toSorted((a, b) => a.start - b.start)) {
    if (end <= done || end <= start || isPlainValue(line.slice(start, end))) continue;
    if (start >= done) masked += line.slice(done, start) + MASK;
    done = end;
  }
  return masked + line.slice(done);
}
