import { measureText } from '../../../model/display-width.ts';
import { formatLineNumbers, type Piece, type Text } from '../../outline/document.ts';
import type { Screen } from './screen.ts';
import { shortenEnd, shortenMiddle } from './shorten.ts';
import { type Line, type Span, span } from './spans.ts';

/** Fits a text into cells: shortens names first, then the end. */
export function fitText(text: Text, cells: number, screen: Screen): Line {
  const { ellipsis } = screen.glyphs;
  const words = text.map((piece) => paintPiece(piece, screen));
  const total = words.reduce((sum, word) => sum + measureText(word), 0);
  const longest = text.reduce(
    (best, piece, i) =>
      typeof piece === 'object' &&
      'code' in piece &&
      measureText(words[i] ?? '') > measureText(words[best] ?? '')
        ? i
        : best,
    -1,
  );
  const piece = text[longest];
  let left = cells;
  return words.map((word, i): Span => {
    let shown = word;
    if (i === longest && total > cells && typeof piece === 'object' && 'code' in piece) {
      const room = Math.max(
        Math.min(measureText(word), FEWEST_NAME_CELLS),
        measureText(word) - (total - cells),
      );
      shown =
        piece.cut === 'end'
          ? shortenEnd(word, room, ellipsis)
          : shortenMiddle(word, room, ellipsis);
    }
    shown = shortenEnd(shown, Math.max(0, left), ellipsis);
    left -= measureText(shown);
    return toSpan(text[i] ?? '', shown);
  });
}

const FEWEST_NAME_CELLS = 12;

const toSpan = (piece: Piece, words: string): Span =>
  typeof piece === 'object' && 'strong' in piece ? span(words, 'bold') : span(words);

export const toPlainText = (text: Text, screen: Screen): string =>
  text
    .map((piece) => paintPiece(piece, screen))
    .join('')
    .trim();

function paintPiece(piece: Piece, { glyphs, isAscii }: Screen): string {
  if (typeof piece === 'string') return isAscii ? toAscii(piece) : piece;
  if ('strong' in piece) return isAscii ? toAscii(piece.strong) : piece.strong;
  if ('code' in piece) return piece.code;
  const { file, by } = piece.lines;
  const name = shortenMiddle(
    `${file.slice(file.lastIndexOf('/') + 1)}:${formatLineNumbers(piece)}`,
    MOST_LINE_CELLS,
    glyphs.ellipsis,
  );
  return by === 'instruction' ? `${glyphs.about} ${name}` : name;
}

/** The non-ASCII symbols of our own texts. */
const toAscii = (words: string): string =>
  words.replace(/[≤≥≈→·–…▁-█]/g, (sign) => ASCII_SIGNS[sign] ?? '?');

const ASCII_SIGNS: Readonly<Record<string, string>> = {
  '≤': '<=',
  '≥': '>=',
  '≈': '~',
  '→': '->',
  '·': '*',
  '–': '-',
  '…': '...',
  ...{ '▁': '_', '▂': '_', '▃': '.', '▄': '-', '▅': '-', '▆': '=', '▇': '#', '█': '#' },
};

/** Enough for `Dockerfile:120`; the instruction needs the rest. */
const MOST_LINE_CELLS = 22;
