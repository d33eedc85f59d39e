import type { Outcome } from '../../../model/report.ts';
import type { RunContext } from '../../../model/run-context.ts';
import {
  type Cell,
  type Column,
  type Fold,
  formatLineNumbers,
  type Lines,
  type Piece,
  type Row,
  type Section,
  type Table,
  type Text,
} from '../../outline/document.ts';
import { formatLineUrl } from '../github/links.ts';
import { drawBar, UNICODE } from '../terminal/screen.ts';
import { shortenEnd } from '../terminal/shorten.ts';
import { listUsedColumns } from '../used-columns.ts';
import { escapeCode, escapeProse, formatFence } from './escape.ts';

export const MARKS: Readonly<Record<Outcome, string>> = {
  pass: '✅',
  fail: '❌',
  warn: '⚠️',
  inherited: '🔸',
  waived: '⏸️',
  skipped: '➖',
  unmeasured: '❗',
};

const MOST_CODE_CELLS = 110;
/** A line of a table at GitHub's width. */
const MOST_INSTRUCTION_CELLS = 54;
const MOST_COPIED_CELLS = 260;
const BAR_CELLS = 10;

/** Sections as GitHub's Markdown; only our own links are active. */
export const paintSections = (
  sections: readonly Section[],
  run: RunContext | undefined,
): string[] =>
  sections.map((section) => paintSection(section, run)).filter((block) => block !== '');

function paintSection(section: Section, run: RunContext | undefined): string {
  switch (section.kind) {
    case 'paragraph': {
      const words = paintText(section.text, run);
      return section.tone === 'warning' && words !== '' ? `${MARKS.warn} ${words}` : words;
    }
    case 'list':
      return section.items.map((item) => `- ${paintText(item, run)}`).join('\n');
    case 'code':
      return formatFence(section.lines, section.language);
    case 'alert':
      return [
        '[!WARNING]',
        `**${section.title}**`,
        '',
        ...section.items.map((item) => `- ${paintText(item, run)}`),
      ]
        .map((line) => `> ${line}`.trimEnd())
        .join('\n');
    case 'heading':
      return `### ${MARKS[section.outcome]} ${paintText(section.text, run)}`;
    case 'table':
      return paintTable(section, run);
  }
}

export const paintFold = ({ title, sections }: Fold, run: RunContext | undefined): string =>
  [
    `<details><summary>${paintText(title, run)}</summary>`,
    ...paintSections(sections, run),
    '</details>',
  ].join('\n\n');

export const paintText = (text: Text, run: RunContext | undefined): string =>
  text
    .map((piece) => paintPiece(piece, run))
    .join('')
    .trim();

function paintPiece(piece: Piece, run: RunContext | undefined): string {
  if (typeof piece === 'string') return keepBlanks(piece, escapeProse);
  if ('strong' in piece) return keepBlanks(piece.strong, (words) => `**${escapeProse(words)}**`);
  if ('lines' in piece) return paintLines(piece, run);
  const most = piece.isToCopy ? MOST_COPIED_CELLS : MOST_CODE_CELLS;
  if (piece.cut === 'end') return escapeCode(shortenEnd(piece.code, MOST_INSTRUCTION_CELLS), most);
  return escapeCode(piece.code, most);
}

/** Keeps one space at each end, which separates pieces. */
function keepBlanks(words: string, paint: (core: string) => string): string {
  const core = words.trim();
  if (core === '') return words === '' ? '' : ' ';
  return `${/^\s/.test(words) ? ' ' : ''}${paint(core)}${/\s$/.test(words) ? ' ' : ''}`;
}

/** Linked to the commit if it is known; `≈` if the lines were found by their instruction. */
function paintLines(piece: Lines, run: RunContext | undefined): string {
  const url = formatLineUrl(run, piece.lines);
  const shown = escapeCode(`${piece.lines.file}:${formatLineNumbers(piece)}`, 60);
  const linked = url === undefined ? shown : `[${shown}](${url})`;
  return piece.lines.by === 'instruction' ? `≈ ${linked}` : linked;
}

function paintTable(table: Table, run: RunContext | undefined): string {
  const title = paintTableTitle(table, run);
  const used = listUsedColumns(table, 'markdown');
  const columns = used.filter(({ column }) => !column.startsMain);
  const starts = used.filter(({ column }) => column.startsMain);
  const formatRow = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const paintAt = (row: Row, { column, at }: (typeof used)[number]): string => {
    const words = paintCell(row, column, row.cells[at] ?? [], run);
    if (!column.isMain) return words;
    return [...starts.map((start) => paintAt(row, start)), words]
      .filter((part) => part !== '')
      .join(' ');
  };
  const rows = table.rows.map((row) => formatRow(columns.map((place) => paintAt(row, place))));
  const rest =
    table.more === ''
      ? []
      : [formatRow(columns.map(({ column }) => (column.isMain ? escapeProse(table.more) : '')))];
  const grid = [
    formatRow(columns.map(({ column }) => (isTitle(column) ? title : column.title))),
    formatRow(columns.map(({ column }) => (column.kind === 'number' ? '--:' : ':--'))),
    ...rows,
    ...rest,
  ].join('\n');
  return title === '' || columns.some(({ column }) => isTitle(column))
    ? grid
    : `${title}\n\n${grid}`;
}

/** Its header is the table's title. */
const isTitle = ({ isMain, title }: Column): boolean => isMain === true && title === '';

function paintTableTitle({ title, remark }: Table, run: RunContext | undefined): string {
  if (title.length === 0) return '';
  const isPlain = title.every((piece) => typeof piece === 'string');
  const words = paintText(title, run);
  const shown = isPlain ? `**${words}**` : words;
  if (remark === undefined) return shown;
  return /^(?:→|of )/.test(remark)
    ? `${shown} ${escapeProse(remark)}`
    : `${shown}: ${escapeProse(remark)}`;
}

function paintCell(row: Row, column: Column, cell: Cell, run: RunContext | undefined): string {
  if ('mark' in cell) return MARKS[cell.mark];
  if ('fraction' in cell) return drawBar(cell.fraction, BAR_CELLS, UNICODE);
  const words = paintText(cell, run);
  if (column.isMain) {
    const note = paintText(row.note ?? [], run);
    const below = (row.below ?? []).map((line) => paintText(line, run));
    return [note === '' ? words : `${words} · ${note}`, ...below].join('<br>');
  }
  if (column.kind === 'place') return words.replaceAll(PLACE, joinAtHyphens);
  return column.kind === 'number' ? keepTogether(words) : words;
}

/** The line of a file. */
const PLACE = /<code>[^<]*:\d+<\/code>/g;

/** A browser breaks code after a hyphen, unless a word joiner follows. */
const joinAtHyphens = (words: string): string => words.replaceAll('-', '-\u2060');

/** Numbers and their units stay on one line, which can break after an arrow or a dot. */
const keepTogether = (words: string): string =>
  words.replaceAll(' ', '\u00a0').replaceAll(/(?<=\u00a0[→·])\u00a0/g, ' ');
