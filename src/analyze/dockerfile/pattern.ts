/**
 * An expected text: pieces in this order with anything in between, the first at the start and the
 * last at the end. A single piece is the whole text.
 */
export type Pattern = readonly [string, ...string[]];

/** Matches anything. */
export const ANYTHING: Pattern = ['', ''];

/** Concatenates patterns with `between` in between. */
export function joinPatterns(patterns: readonly Pattern[], between = ''): Pattern {
  const pieces: [string, ...string[]] = [''];
  patterns.forEach(([first, ...rest], i) => {
    pieces.push(`${pieces.pop()}${i === 0 ? '' : between}${first}`);
    for (const piece of rest) pieces.push(piece);
  });
  return pieces;
}

export function matchesPattern(text: string, [first, ...rest]: Pattern): boolean {
  const last = rest.pop();
  if (last === undefined) return text === first;
  let at = first.length;
  if (!text.startsWith(first)) return false;
  for (const piece of rest) {
    const found = text.indexOf(piece, at);
    if (found < 0) return false;
    at = found + piece.length;
  }
  return text.length - last.length >= at && text.endsWith(last);
}
