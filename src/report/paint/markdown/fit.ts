/**
 * How a destination counts: GitHub's comments in UTF-16 code units, a job summary in UTF-8 bytes.
 */
export type Count = (text: string) => number;

export const countChars: Count = (text) => text.length;
export const countBytes: Count = (text) => Buffer.byteLength(text);

/**
 * The first of several versions of a text, longest first, that is within the limit. Each is
 * complete, so no table or fence is cut. If even the last one is too long: the start of its first
 * line.
 */
export function chooseFullest(versions: Iterable<string>, most: number, count: Count): string {
  let last = '';
  for (const version of versions) {
    if (count(version) <= most) return version;
    last = version;
  }
  return cutEnd(last.split('\n', 1)[0] ?? '', most, count, '');
}

/** The text within a limit; a longer text is cut at its end, between characters. */
export function cutEnd(text: string, most: number, count: Count, ellipsis = '…'): string {
  if (count(text) <= most) return text;
  const room = most - count(ellipsis);
  if (room < 0) return '';
  let kept = '';
  let used = 0;
  for (const character of text) {
    used += count(character);
    if (used > room) break;
    kept += character;
  }
  return kept + ellipsis;
}
