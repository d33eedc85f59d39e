import { styleText } from 'node:util';
import { measureText } from '../../../model/display-width.ts';
import { shortenEnd } from './shorten.ts';

export type Style = 'bold' | 'dim' | 'red' | 'green' | 'yellow';

/**
 * A piece of a line with one style. Its text is inert; colors are added last, so that they don't
 * affect widths.
 */
export interface Span {
  readonly text: string;
  readonly styles: readonly Style[];
}
export type Line = readonly Span[];

export const span = (text: string, ...styles: Style[]): Span => ({ text, styles });

export const measureLine = (line: Line): number =>
  line.reduce((cells, { text }) => cells + measureText(text), 0);

export const indent = (lines: readonly Line[], cells = 2): Line[] =>
  lines.map((line) => [span(' '.repeat(cells)), ...line]);

/**
 * Lines as text, each cut to `columns`, without trailing spaces; ends in a newline unless empty.
 */
export function paint(
  lines: readonly Line[],
  columns: number,
  hasColor: boolean,
  ellipsis: string,
): string {
  return lines
    .map((line) => `${paintLine(cut(trimEnd(line), columns, ellipsis), hasColor)}\n`)
    .join('');
}

function trimEnd(line: Line): Line {
  const last = line.findLastIndex(({ text }) => text.trimEnd() !== '');
  return line
    .slice(0, last + 1)
    .map((piece, i) => (i === last ? { ...piece, text: piece.text.trimEnd() } : piece));
}

const paintLine = (line: Line, hasColor: boolean): string =>
  line.map(({ text, styles }) => (hasColor ? paintSpan(text, styles) : text)).join('');

/** The caller decides about colors, so the stream and the environment don't matter. */
const paintSpan = (text: string, styles: readonly Style[]): string =>
  text === '' ? '' : styleText(styles.toReversed(), text, { validateStream: false });

function cut(line: Line, columns: number, ellipsis: string): Line {
  if (measureLine(line) <= columns) return line;
  const kept: Span[] = [];
  let room = columns - ellipsis.length;
  for (const piece of line) {
    const width = measureText(piece.text);
    if (width > room)
      return [
        ...kept,
        { ...piece, text: shortenEnd(piece.text, room + ellipsis.length, ellipsis) },
      ];
    kept.push(piece);
    room -= width;
  }
  return kept;
}
