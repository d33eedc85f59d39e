import type { Unit } from '../model/report.ts';
import { measureText } from './paint/terminal/display-width.ts';
import { paintParagraph, stack } from './paint/terminal/paint.ts';
import { openScreen, type Screen, type TerminalOptions } from './paint/terminal/screen.ts';
import { shortenMiddle } from './paint/terminal/shorten.ts';
import {
  alignColumns,
  indent,
  type Line,
  measureLine,
  paint,
  span,
} from './paint/terminal/spans.ts';
import { formatApart, formatPlural } from './words/format.ts';
import { neutralize } from './words/inert.ts';

export interface RatchetView {
  /** The budget's file. */
  readonly source: string;
  readonly changes: readonly RatchetRow[];
  /** Limits that could be lowered, and why they are not. */
  readonly kept: readonly {
    readonly label: string;
    readonly image: string | null;
    readonly from: string;
    readonly why: string;
  }[];
  readonly isWritten: boolean;
}

export interface RatchetRow {
  /** The rule's key or the path's glob. */
  readonly label: string;
  /** The entry of `images` it belongs to. */
  readonly image: string | null;
  readonly bound: 'warn' | 'fail';
  readonly unit: Unit;
  readonly value: number;
  /** As written in the file. */
  readonly oldText: string;
  readonly newText: string;
  readonly from: string;
}

/** What `plimsoll ratchet` does or would do, on a terminal. */
export function renderRatchet(view: RatchetView, options: TerminalOptions): string {
  const screen = openScreen(options);
  const lines = stack([
    paintTitle(view, screen),
    paintChanges(view, screen),
    paintKept(view.kept, screen),
    paintNextStep(view, screen),
  ]);
  return paint(lines, screen.columns, options.color, screen.glyphs.ellipsis);
}

function paintTitle(
  { source, changes, kept, isWritten }: RatchetView,
  { isAscii }: Screen,
): Line[] {
  const count = formatPlural(changes.length, 'limit');
  const none = kept.length === 0 ? 'no limit can be lowered' : 'no limit was lowered';
  const words =
    changes.length === 0 ? none : isWritten ? `${count} lowered` : `${count} can be lowered`;
  return [[span(neutralize(source, isAscii), 'bold'), span(`: ${words}`)]];
}

const SHORTEST_LABEL = 28;

/**
 * One line for each change if there is enough room, with its position if possible; otherwise two.
 */
function paintChanges({ changes, source }: RatchetView, screen: Screen): Line[] {
  if (changes.length === 0) return [];
  const longest = Math.max(...changes.map((row) => measureText(formatLabel(row, screen))));
  for (const origin of [(row: RatchetRow) => formatLine(row, source), () => '']) {
    const bare = Math.max(...paintTable(changes, 1, origin, screen).map(measureLine));
    const spare = screen.columns - bare + 1;
    if (spare >= Math.min(longest, SHORTEST_LABEL))
      return paintTable(changes, spare, origin, screen);
  }
  return changes.flatMap((row) => [
    [
      span('  '),
      span(shortenMiddle(formatLabel(row, screen), screen.columns - 2, screen.glyphs.ellipsis)),
    ],
    [
      span(`    ${row.bound === 'warn' ? 'warns, ' : ''}${formatMeasured(row)}, `),
      ...addSpaces(paintStep(row, screen)),
    ],
  ]);
}

function paintTable(
  changes: readonly RatchetRow[],
  labelCells: number,
  origin: (row: RatchetRow) => string,
  screen: Screen,
): Line[] {
  const rows = changes.map((row) => [
    span(shortenMiddle(formatLabel(row, screen), labelCells, screen.glyphs.ellipsis)),
    span(row.bound === 'warn' ? 'warns' : '', 'dim'),
    span(formatMeasured(row)),
    ...paintStep(row, screen),
    span(neutralize(origin(row), screen.isAscii), 'dim'),
  ]);
  return indent(
    alignColumns(
      rows,
      ['left', 'left', 'right', 'right', 'left', 'right', 'left'],
      [0, 2, 2, 2, 1, 1, 2],
    ),
  );
}

/** Without the file's name, which is in the title. */
const formatLine = ({ from }: RatchetRow, source: string): string =>
  from.startsWith(`${source}:`) ? `line ${from.slice(source.length + 1)}` : from;

const formatLabel = ({ label, image }: RatchetRow, { isAscii }: Screen): string =>
  neutralize(image === null ? label : `${label} of ${image}`, isAscii);

/** Also written after a limit in the budget. */
export const formatMeasured = ({ value, unit }: Pick<RatchetRow, 'value' | 'unit'>): string =>
  formatApart(value, [], unit)[0];

const paintStep = ({ oldText, newText }: RatchetRow, { isAscii }: Screen): Line => [
  span(neutralize(oldText, isAscii), 'dim'),
  span(isAscii ? '->' : '→', 'dim'),
  span(neutralize(newText, isAscii), 'green'),
];

const addSpaces = (cells: Line): Line =>
  cells.flatMap((cell, index) => (index === 0 ? [cell] : [span(' '), cell]));

const paintKept = (kept: RatchetView['kept'], screen: Screen): Line[] =>
  kept.flatMap(({ label, image, from, why }) => {
    const name = image === null ? label : `${label} of ${image}`;
    return paintParagraph(
      neutralize(`${name} is not lowered (${from}): ${why}`, screen.isAscii),
      screen,
      `${screen.glyphs.bullet} `,
    );
  });

const paintNextStep = ({ changes, isWritten }: RatchetView, screen: Screen): Line[] =>
  changes.length === 0 || isWritten
    ? []
    : paintParagraph('Nothing was written. To write these limits, add --write.', screen, '', 'dim');
