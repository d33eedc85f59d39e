import { cutEnd, takeStart } from '../../../model/cut-end.ts';
import { measureGrapheme, measureText, splitGraphemes } from '../../../model/display-width.ts';

/** The text in at most `cells` cells; a longer one is cut at the end. */
export const shortenEnd = (text: string, cells: number, ellipsis = '…'): string =>
  cutEnd(text, cells, measureText, ellipsis, splitGraphemes);

/**
 * The text in at most `cells` cells; a longer one is cut in the middle, because the end of a path
 * is most informative.
 */
export function shortenMiddle(text: string, cells: number, ellipsis = '…'): string {
  if (measureText(text) <= cells) return text;
  const room = cells - ellipsis.length;
  if (room < 4) return shortenEnd(text, cells, ellipsis);
  const characters = splitGraphemes(text);
  const head = takeStart(characters, Math.floor(room * 0.4), measureGrapheme);
  const tail = takeStart(
    characters.reverse(),
    room - measureText(head),
    measureGrapheme,
    (taken, next) => next + taken,
  );
  return head + ellipsis + tail;
}

/** A space, but not the one in `205.9 MB`. */
const BREAK = / (?!(?:[kMGTP]?B|s|min)\b)|(?<!\d) /;

/**
 * Lines of at most `cells` cells, broken at spaces, and within a word only if it is longer than a
 * line. A number and its unit stay together.
 */
export function wrap(text: string, cells: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(BREAK)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (measureText(longer) <= cells) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(line);
    const pieces = breakWord(word, cells);
    line = pieces.pop() ?? '';
    lines.push(...pieces);
  }
  return [...lines, line];
}

/**
 * Breaks a command into lines of at most this many cells, with a backslash at the end of each but
 * the last, so that it can be copied. A word longer than a line continues at the very start of the
 * next line, because spaces there would become part of it.
 */
export function wrapCode(code: string, margin: string, columns: number): string[] {
  const lines: string[] = [];
  let line = margin;
  let isEmpty = true;
  for (const word of code.split(' ')) {
    const longer: string = isEmpty ? line + word : `${line} ${word}`;
    // A final backslash is part of the line and takes the place of the one that would be added.
    const cells = word === '\\' ? columns : columns - ' \\'.length;
    if (measureText(longer) <= cells) {
      [line, isEmpty] = [longer, false];
      continue;
    }
    if (!isEmpty) lines.push(`${line} \\`);
    const pieces = isEmpty ? [longer] : [`${margin}    ${word}`];
    while (measureText(pieces.at(-1) as string) > columns - 2)
      pieces.push(...splitAt(pieces.pop() as string, columns - 2));
    line = pieces.pop() as string;
    isEmpty = false;
    lines.push(...pieces.map((piece) => `${piece}\\`));
  }
  return [...lines, line];
}

/** Our own ASCII: one cell per unit. */
const splitAt = (text: string, cells: number): [string, string] => [
  text.slice(0, cells),
  text.slice(cells),
];

function breakWord(word: string, cells: number): string[] {
  const pieces: string[] = [];
  let piece = '';
  let width = 0;
  for (const grapheme of splitGraphemes(word)) {
    const wide = measureGrapheme(grapheme);
    if (width + wide > cells && piece !== '') {
      pieces.push(piece);
      piece = '';
      width = 0;
    }
    piece += grapheme;
    width += wide;
  }
  return [...pieces, piece];
}
