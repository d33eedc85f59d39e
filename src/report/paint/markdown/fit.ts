/** How a destination counts: GitHub's comments in UTF-16 code units, a job's summary in bytes of UTF-8. */
export type Count = (text: string) => number;

export const countChars: Count = (text) => text.length;
export const countBytes: Count = (text) => Buffer.byteLength(text);

/**
 * The first of several versions of a text, the fullest first, that has at most so many units; each is whole in itself, so
 * that no table and no fence is cut. Of the last, where that is too long as well, what fits of its first line.
 */
export function chooseFullest(versions: Iterable<string>, most: number, count: Count): string {
  let last = '';
  for (const version of versions) {
    if (count(version) <= most) return version;
    last = version;
  }
  return cutEnd(last.split('\n', 1)[0] ?? '', most, count, '');
}

/** The text in at most so many units; what is too long loses its end, whole characters of it. */
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
