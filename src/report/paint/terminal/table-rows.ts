import { measureText } from '../../../model/display-width.ts';
import type { Cell, Column, Row, Table, Text } from '../../outline/document.ts';
import { drawBar, OUTCOME_STYLES, type Screen } from './screen.ts';
import { wrap } from './shorten.ts';
import { indent, type Line, measureLine, type Span, span } from './spans.ts';
import { fitText, toPlainText } from './text.ts';

/** The main column needs at least this many cells. */
const FEWEST_MAIN_CELLS = 24;

/** Drops columns until the main one has enough space; as a last resort, it gets a separate line. */
export function paintRows({ columns, rows }: Table, screen: Screen): Line[] {
  let shown = columns
    .map((column, at) => ({ column, at }))
    .filter(({ column }) => column.only !== 'markdown')
    .filter(({ column }) => !(column.kind === 'bar' && screen.columns < 60));
  const widest = Math.max(0, ...rows.map((row) => measureMain(row, columns, screen)));
  const wanted = Math.min(widest, FEWEST_MAIN_CELLS);
  for (;;) {
    const lines = alignCells(shown, rows, screen);
    if (measureMainRoom(shown, lines, screen) >= wanted)
      return insertMain(shown, lines, rows, screen);
    const sacrifices = shown.map(({ column }) => column.sacrifice ?? 0);
    const most = Math.max(...sacrifices);
    if (most === 0) return stackRows(shown, rows, screen);
    shown = shown.filter(({ column }) => (column.sacrifice ?? 0) !== most);
  }
}

interface Shown {
  readonly column: Column;
  readonly at: number;
}

/** The cells of each row except the main one, each column as wide as its widest cell. */
function alignCells(shown: readonly Shown[], rows: readonly Row[], screen: Screen): Line[][] {
  const others = shown.filter(({ column }) => !column.isMain);
  const cells = rows.map((row) =>
    others.map(({ column, at }) => paintCell(row, column, row.cells[at] ?? [], screen)),
  );
  const widths = others.map((_, at) =>
    Math.max(0, ...cells.map((row) => measureLine(row[at] ?? []))),
  );
  return cells.map((row) =>
    row.map((cell, at) => {
      const gap = span(' '.repeat((widths[at] ?? 0) - measureLine(cell)));
      return others[at]?.column.kind === 'number' ? [gap, ...cell] : [...cell, gap];
    }),
  );
}

const GAP = 2;

function measureMainRoom(
  shown: readonly Shown[],
  lines: readonly Line[][],
  { columns }: Screen,
): number {
  const [first = []] = lines;
  const others = first.reduce(
    (sum, cell) => sum + (measureLine(cell) === 0 ? 0 : measureLine(cell) + GAP),
    0,
  );
  const hasMain = shown.some(({ column }) => column.isMain);
  return hasMain ? columns - 2 - others : columns;
}

function insertMain(
  shown: readonly Shown[],
  lines: readonly Line[][],
  rows: readonly Row[],
  screen: Screen,
): Line[] {
  const room = measureMainRoom(shown, lines, screen);
  const place = shown.findIndex(({ column }) => column.isMain);
  const main = shown[place];
  const isLast = place === shown.length - 1;
  const mains = rows.map((row) => addNote(row, getText(main && row.cells[main.at]), room, screen));
  const texts = mains.map(({ words }) => fitText(words, room, screen));
  const width = isLast ? 0 : Math.max(0, ...texts.map(measureLine));
  return rows.flatMap((row, i) => {
    const words = texts[i] ?? [];
    const padded = isLast
      ? words
      : [...words, span(' '.repeat(Math.max(0, width - measureLine(words))))];
    const cells = [...(lines[i] ?? [])];
    cells.splice(place, 0, padded);
    const filled = cells.filter((cell) => measureLine(cell) > 0);
    const line = filled.flatMap((cell, at) => (at === 0 ? cell : [span(' '.repeat(GAP)), ...cell]));
    return [[span('  '), ...line], ...(mains[i]?.below ?? []), ...paintBelow(row, screen)];
  });
}

/** The main cell with the row's note if both fit, otherwise the note in lines below it. */
function addNote({ note = [] }: Row, words: Text, room: number, screen: Screen) {
  const line = [...words, ' · ', ...note];
  if (note.length === 0 || measureText(toPlainText(line, screen)) <= room)
    return { words: note.length === 0 ? words : line, below: [] };
  const lines = wrap(toPlainText(note, screen), screen.columns - 4);
  return { words, below: lines.map((part) => [span('    '), span(part, 'dim')]) };
}

/** Too narrow for a table: the main cell, and the others below it. */
function stackRows(shown: readonly Shown[], rows: readonly Row[], screen: Screen): Line[] {
  return rows.flatMap((row) => {
    const mark = shown.find(({ column }) => column.kind === 'mark');
    const main = shown.find(({ column }) => column.isMain);
    const others = shown.filter(({ column }) => !column.isMain && column.kind !== 'mark');
    const start = mark
      ? [...paintCell(row, mark.column, row.cells[mark.at] ?? [], screen), span(' ')]
      : [];
    const cells = screen.columns - 4;
    const { words, below } = addNote(row, getText(main && row.cells[main.at]), cells, screen);
    const figures = others
      .map(({ at }) => toPlainText(getText(row.cells[at]), screen))
      .filter((words) => words !== '')
      .join(', ');
    const styles =
      row.outcome === undefined || row.outcome === 'pass' ? [] : [OUTCOME_STYLES[row.outcome]];
    return [
      [span('  '), ...start, ...fitText(words, cells, screen)],
      ...indent(
        wrap(figures, cells).map((line) => [span(line, ...styles)]),
        4,
      ),
      ...below,
      ...paintBelow(row, screen),
    ];
  });
}

const paintBelow = ({ below = [] }: Row, screen: Screen): Line[] =>
  below.flatMap((line) => paintBelowLine(line, screen));

/** One line if it has a name, wrapped if it is a sentence. */
function paintBelowLine(line: Text, screen: Screen): Line[] {
  if (line.some((piece) => typeof piece !== 'string'))
    return [[span('    '), ...fitText(line, screen.columns - 4, screen).map(dim)]];
  return wrap(toPlainText(line, screen), screen.columns - 4).map((words) => [
    span('    '),
    span(words, 'dim'),
  ]);
}

const dim = ({ text }: Span): Span => span(text, 'dim');

const measureMain = (row: Row, columns: readonly Column[], screen: Screen): number =>
  measureText(toPlainText(getText(row.cells[columns.findIndex(({ isMain }) => isMain)]), screen));

const getText = (cell: Cell | undefined): Text => (Array.isArray(cell) ? cell : []);

const BAR_CELLS = 10;

function paintCell(row: Row, column: Column, cell: Cell, screen: Screen): Line {
  if ('mark' in cell) return [span(screen.glyphs.marks[cell.mark], OUTCOME_STYLES[cell.mark])];
  if ('fraction' in cell)
    return [span(drawBar(cell.fraction, BAR_CELLS, screen.glyphs).padEnd(BAR_CELLS))];
  const words = toPlainText(cell, screen);
  if (column.isQuiet) return [span(words, 'dim')];
  const isStrong = cell.some((piece) => typeof piece === 'object' && 'strong' in piece);
  const isBad = column.kind === 'number' && row.outcome !== undefined && row.outcome !== 'pass';
  return [
    span(
      words,
      ...(isStrong ? (['bold'] as const) : []),
      ...(isBad ? [OUTCOME_STYLES[row.outcome]] : []),
    ),
  ];
}
