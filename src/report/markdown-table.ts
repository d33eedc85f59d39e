import type { Omitted } from '../model/facts.ts';
import type { Outcome } from '../model/report.ts';
import { formatBytes, formatCount } from './words/format.ts';

export const MARKS: Readonly<Record<Outcome, string>> = {
  pass: '✅',
  fail: '❌',
  warn: '⚠️',
  waived: '⏸️',
  skipped: '➖',
  unmeasured: '❗',
};

/** @param head titles; one that ends in a colon stands above numbers: right-aligned, never broken */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const isNumber = head.map((title) => title.endsWith(':'));
  const body = rows.map((cells) => cells.map((cell, i) => (isNumber[i] ? unbroken(cell) : cell)));
  const titles = head.map((title) => title.replace(':', ''));
  return [titles, isNumber.map((is) => (is ? '--:' : ':--')), ...body].map(line).join('\n');
}

/** Words that stay on one line: with no-break spaces. */
export const unbroken = (words: string): string => words.replaceAll(' ', '\u00a0');

/** `and 9 more` as a row of its own, in the last cell, its bytes below the others. */
export function omittedRow(
  { count, bytes }: Omitted,
  bytesAt: number,
  columns: number,
): string[][] {
  if (count === 0) return [];
  const cells = Array.from({ length: columns }, () => '');
  cells[bytesAt] = formatBytes(bytes);
  cells[columns - 1] = `and ${formatCount(count)} more`;
  return [cells];
}
