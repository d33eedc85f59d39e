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
import { listUsedColumns } from '../used-columns.ts';
import { escapeHtml } from './escape.ts';

/** An outcome as a symbol with a name, so that it is not shown by color alone. */
export const paintMark = (outcome: Outcome): string =>
  `<span class="mark ${outcome}" role="img" aria-label="${outcome}">${SYMBOLS[outcome]}</span>`;

const SYMBOLS: Readonly<Record<Outcome, string>> = {
  pass: '✓',
  fail: '✗',
  warn: '!',
  inherited: '=',
  waived: '‖',
  skipped: '–',
  unmeasured: '?',
};

/** Sections as HTML without inline styles or scripts. */
export const paintSections = (sections: readonly Section[], run: RunContext | undefined): string =>
  sections
    .map((section) => paintSection(section, run))
    .filter((block) => block !== '')
    .join('\n');

function paintSection(section: Section, run: RunContext | undefined): string {
  switch (section.kind) {
    case 'paragraph':
      return `<p class="${section.tone ?? 'plain'}">${paintText(section.text, run)}</p>`;
    case 'list':
      return paintList(section.items, run);
    case 'code':
      return `<pre><code>${section.lines.map(paintCodeLine).join('\n')}</code></pre>`;
    case 'alert': {
      const title = `<strong>${escapeHtml(section.title)}</strong>`;
      return `<div class="alert" role="note">${title}${paintList(section.items, run)}</div>`;
    }
    case 'heading':
      return `<h3>${paintMark(section.outcome)} ${paintText(section.text, run)}</h3>`;
    case 'table':
      return paintTable(section, run);
  }
}

const paintList = (items: readonly Text[], run: RunContext | undefined): string =>
  `<ul>${items.map((item) => `<li>${paintText(item, run)}</li>`).join('')}</ul>`;

/** Added and removed lines of a diff are colored by their first character. */
function paintCodeLine(line: string): string {
  const kind = line.startsWith('+') ? 'ins' : line.startsWith('-') ? 'del' : undefined;
  return kind === undefined ? escapeHtml(line) : `<${kind}>${escapeHtml(line)}</${kind}>`;
}

export const paintFold = (
  { title, sections }: Fold,
  run: RunContext | undefined,
  isOpen: boolean,
): string =>
  [
    `<details${isOpen ? ' open' : ''}><summary>${paintText(title, run)}</summary>`,
    paintSections(sections, run),
    '</details>',
  ].join('\n');

export const paintText = (text: Text, run: RunContext | undefined): string =>
  text
    .map((piece) => paintPiece(piece, run))
    .join('')
    .trim();

function paintPiece(piece: Piece, run: RunContext | undefined): string {
  if (typeof piece === 'string') return escapeHtml(piece);
  if ('strong' in piece) return `<strong>${escapeHtml(piece.strong)}</strong>`;
  if ('lines' in piece) return paintLines(piece, run);
  return `<code>${escapeHtml(piece.code)}</code>`;
}

/** Linked to the commit if it is known; `≈` if the lines were found by their instruction. */
function paintLines(piece: Lines, run: RunContext | undefined): string {
  const url = formatLineUrl(run, piece.lines);
  const shown = `<code>${escapeHtml(`${piece.lines.file}:${formatLineNumbers(piece)}`)}</code>`;
  const linked =
    url === undefined ? shown : `<a href="${escapeHtml(url)}" rel="noreferrer">${shown}</a>`;
  return piece.lines.by === 'instruction' ? `≈ ${linked}` : linked;
}

function paintTable(table: Table, run: RunContext | undefined): string {
  const used = listUsedColumns(table, 'terminal');
  const titles = used.map(
    ({ column: { kind, title } }) => `<th scope="col" class="${kind}">${escapeHtml(title)}</th>`,
  );
  const isTitled = used.some(({ column }) => column.title !== '');
  const head = isTitled ? `<thead><tr>${titles.join('')}</tr></thead>` : '';
  const rows = table.rows.map((row) => {
    const cells = used.map(({ column, at }) => paintCell(row, column, row.cells[at] ?? [], run));
    const color = row.outcome === undefined ? '' : ` class="${row.outcome}"`;
    return `<tr${color}>${cells.join('')}</tr>`;
  });
  const more =
    table.more === ''
      ? ''
      : `<tfoot><tr><td colspan="${used.length}">${escapeHtml(table.more)}</td></tr></tfoot>`;
  const body = `<tbody>${rows.join('\n')}</tbody>`;
  const parts = [paintCaption(table, run), head, body, more].join('');
  return `<div class="table"><table>${parts}</table></div>`;
}

function paintCaption({ title, remark }: Table, run: RunContext | undefined): string {
  if (title.length === 0) return '';
  const shown = remark === undefined ? '' : ` <span>${escapeHtml(remark)}</span>`;
  return `<caption>${paintText(title, run)}${shown}</caption>`;
}

function paintCell(row: Row, column: Column, cell: Cell, run: RunContext | undefined): string {
  const kind = `${column.isMain ? 'main' : column.kind}${column.isQuiet ? ' quiet' : ''}`;
  return `<td class="${kind}">${paintCellBody(row, column, cell, run)}</td>`;
}

function paintCellBody(row: Row, column: Column, cell: Cell, run: RunContext | undefined): string {
  if ('mark' in cell) return paintMark(cell.mark);
  if ('fraction' in cell) return paintBar(cell.fraction);
  const words = paintText(cell, run);
  if (!column.isMain) return words;
  const note = paintText(row.note ?? [], run);
  const below = (row.below ?? []).map((line) => `<div class="below">${paintText(line, run)}</div>`);
  return `${words}${note === '' ? '' : ` <span class="note">${note}</span>`}${below.join('')}`;
}

/** As attributes, because the page's policy allows no inline styles. */
function paintBar(fraction: number): string {
  const width = (BAR_WIDTH * Math.min(1, Math.max(0, fraction))).toFixed(1);
  const box = `class="bar" width="${BAR_WIDTH}" height="8" aria-hidden="true"`;
  return `<svg ${box}><rect width="${width}" height="8"/></svg>`;
}

const BAR_WIDTH = 80;
