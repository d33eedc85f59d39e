import { displayWidth } from './paint/terminal/display-width.ts';
import type { Screen } from './paint/terminal/screen.ts';
import { shortenMiddle, wrap } from './paint/terminal/shorten.ts';
import {
  alignColumns,
  indent,
  type Line,
  lineWidth,
  type Style,
  span,
} from './paint/terminal/spans.ts';

/** A title, a thin rule, and at its end a remark where there is room for it. */
export function heading(title: string, remark: string, { columns, glyphs }: Screen): Line {
  const room = columns - displayWidth(title) - SHORTEST_RULE - 4;
  const fits = room >= Math.min(displayWidth(remark), SHORTEST_REMARK);
  const shown = fits && remark !== '' ? ` ${shortenMiddle(remark, room, glyphs.ellipsis)}` : '';
  const rule = columns - 3 - displayWidth(title) - displayWidth(shown);
  return [
    span('  '),
    span(title, 'bold'),
    span(` ${glyphs.rule.repeat(rule)}`, 'dim'),
    span(shown, 'dim'),
  ];
}

/** The same where nothing of the remark may be missing: it stands below a title that leaves too little room. */
export function headingWith(title: string, remark: string, screen: Screen): Line[] {
  const { columns, glyphs } = screen;
  if (displayWidth(title) + SHORTEST_RULE + 4 + displayWidth(remark) <= columns)
    return [heading(title, remark, screen)];
  // A name may be as long as somebody likes.
  const most = shortenMiddle(remark, MOST_LINES * (columns - 2), glyphs.ellipsis);
  return [heading(title, '', screen), ...paragraph(most, screen, '', 'dim')];
}

const MOST_LINES = 3;
const SHORTEST_RULE = 3;
/** A remark that would have to be shorter than this is left out. */
const SHORTEST_REMARK = 27;

/** Rows of aligned cells with one more that may take all the room there is left. */
export function withLastCell(
  rows: readonly Line[],
  aligns: readonly ('left' | 'right')[],
  { columns }: Screen,
  last: (row: number, cells: number) => Line,
): Line[] {
  return indent(alignColumns(rows, aligns)).map((line, row) => [
    ...line,
    span('  '),
    ...last(row, columns - lineWidth(line) - 2),
  ]);
}

/** A paragraph, two cells from the edge, its later lines below the first one's text. */
export function paragraph(
  text: string,
  { columns }: Screen,
  lead = '',
  ...styles: Style[]
): Line[] {
  const cells = columns - 2 - displayWidth(lead);
  return text
    .split('\n')
    .flatMap((line) => wrap(line, cells))
    .map((line, i) => [
      span(`  ${i === 0 ? lead : ' '.repeat(displayWidth(lead))}`),
      span(line, ...styles),
    ]);
}

/** Blocks with an empty line between them; empty blocks vanish. */
export const stack = (blocks: readonly (readonly Line[])[]): Line[] =>
  blocks
    .filter((block) => block.length > 0)
    .flatMap((block, i) => (i === 0 ? block : [[], ...block]));

export const omittedLine = (words: string): Line[] =>
  words === '' ? [] : [[span(`  ${words}`, 'dim')]];
