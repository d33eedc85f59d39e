/**
 * How a destination counts: a terminal in cells, GitHub's comments in UTF-16 code units, a job
 * summary in UTF-8 bytes.
 */
export type Count = (text: string) => number;

export const countChars: Count = (text) => text.length;
export const countBytes: Count = (text) => Buffer.byteLength(text);

/**
 * The text within a limit; a longer text is cut at its end.
 * @param split into what is never cut; default: whole characters
 */
export function cutEnd(
  text: string,
  most: number,
  count: Count,
  ellipsis = '…',
  split: (text: string) => Iterable<string> = (whole) => whole,
): string {
  if (count(text) <= most) return text;
  const room = most - count(ellipsis);
  if (room < 0) return takeStart(ellipsis, most, count);
  return takeStart(split(text), room, count) + ellipsis;
}

/** As many pieces as fit, joined; `join` adds one to those taken. */
export function takeStart(
  pieces: Iterable<string>,
  room: number,
  count: Count,
  join = (taken: string, next: string): string => taken + next,
): string {
  let taken = '';
  let used = 0;
  for (const piece of pieces) {
    used += count(piece);
    if (used > room) break;
    taken = join(taken, piece);
  }
  return taken;
}
