import { cleanPath, trimSpace } from './runes.ts';

/** Go reads lines into a buffer of this size. */
const MOST_LINE_BYTES = 64 * 1024;
const BYTE_ORDER_MARK = '\xef\xbb\xbf';

/**
 * Reads the patterns of a `.dockerignore`.
 * @param text byte string
 * @returns `undefined` if a line is too long, which builders reject
 * Source: github.com/moby/patternmatcher, ignorefile/ignorefile.go.
 */
export function readIgnoreFile(text: string): readonly string[] | undefined {
  const lines = text.split('\n');
  if (lines.some((line) => line.length >= MOST_LINE_BYTES)) return undefined;
  return lines.flatMap((line, index) => {
    const isFirst = index === 0 && line.startsWith(BYTE_ORDER_MARK);
    return parseLine(line.replace(/\r$/, '').slice(isFirst ? BYTE_ORDER_MARK.length : 0));
  });
}

function parseLine(line: string): string[] {
  const trimmed = trimSpace(line);
  if (line.startsWith('#') || trimmed === '') return [];
  const isException = trimmed.startsWith('!');
  const pattern = isException ? trimSpace(trimmed.slice(1)) : trimmed;
  const clean = pattern === '' ? '' : cleanPath(pattern);
  const relative = clean.length > 1 && clean.startsWith('/') ? clean.slice(1) : clean;
  return [isException ? `!${relative}` : relative];
}
