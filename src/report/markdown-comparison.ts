import type { Comparison, LayerChange, LayerState } from '../model/comparison.ts';
import type { Measures } from '../model/facts.ts';
import { table } from './markdown-table.ts';
import { code, prose } from './paint/markdown/escape.ts';
import { shortenEnd } from './paint/terminal/shorten.ts';
import {
  baselineWords,
  changedLayers,
  comparisonRemarks,
  firstLayers,
  formatSignedBytes,
  isUnchanged,
  type MeasureRow,
  measureRows,
  omittedGrowthWords,
  placeWords,
} from './words/comparison-words.ts';
import { instructionWords } from './words/fact-words.ts';
import { formatCount, formatPlural } from './words/format.ts';
import {
  firstRows,
  heaviestRows,
  systemRows,
  type ToldLayer,
  tellLayers,
  type WordedRow,
  type WordedRows,
} from './words/growth-rows.ts';

export const ARROW = '→';

/**
 * What changed since the baseline, in blocks of Markdown; one quiet line where nothing did. Texts must be inert.
 * @param rows most rows of each list; with 0 there are none
 */
export function comparisonBlocks(
  comparison: Comparison,
  measures: Measures,
  rows: number,
): string[] {
  if (isUnchanged(comparison)) return [prose(`Unchanged since ${baselineWords(comparison)}.`)];
  const measured = measuresTable(measureRows(comparison, measures));
  const remarks = comparisonRemarks(comparison, ARROW).map((remark) => `- ${prose(remark)}`);
  return [
    `**Compared with** ${prose(baselineWords(comparison))}`,
    ...(measured === '' ? [] : [measured]),
    ...(remarks.length === 0 ? [] : [remarks.join('\n')]),
    ...(rows === 0 ? [] : growthBlocks(comparison, rows)),
  ];
}

export function measuresTable(rows: readonly MeasureRow[]): string {
  const cells = rows.map(({ label, old, now, change }) => [label, old, now, `**${change}**`]);
  return rows.length === 0 ? '' : table(['', 'Before:', 'Now:', 'Change:'], cells);
}

function growthBlocks(comparison: Comparison, most: number): string[] {
  const changed = changedLayers(comparison);
  const told = tellLayers(firstLayers(changed, most), ARROW, { one: most, several: 3 });
  const heaviest = heaviestRows(comparison, told, ARROW);
  return [
    ...layerBlocks(told, changed.length - told.length),
    ...rowBlocks(
      `**What grew and shrank**: ${formatSignedBytes(comparison.growth.visibleBytes)} visible`,
      'Where',
      heaviest,
      most,
    ),
    ...rowBlocks(
      '**System packages**, sizes as the packages say',
      'Package',
      systemRows(comparison, ARROW),
      most,
    ),
  ];
}

function layerBlocks(told: readonly ToldLayer[], left: number): string[] {
  if (told.length === 0) return [];
  const rows = told.map(({ layer, reason, inside }) => [
    LAYER_MARKS[layer.state],
    placeWords(layer, ARROW),
    formatSignedBytes(layer.newBytes - layer.oldBytes),
    [
      code(shortenEnd(instructionWords(layer.instruction), 120)),
      prose(reason),
      ...insideLines(inside),
    ].join('<br>'),
  ]);
  const rest = left === 0 ? [] : [['', '', '', `and ${formatPlural(left, 'layer')} more`]];
  return ['**Layers that changed**', table(['', 'Layer:', 'Change:', 'What'], [...rows, ...rest])];
}

export const LAYER_MARKS: Readonly<Record<LayerState, string>> = {
  same: '',
  changed: 'changed',
  moved: 'moved',
  added: 'added',
  removed: 'removed',
} satisfies Record<LayerChange['state'], string>;

function insideLines({ rows, omitted }: WordedRows): string[] {
  if (rows.length === 0) return [];
  const lines = rows.map((row) => `${formatSignedBytes(row.growthBytes)} ${whereCell(row)}`);
  const rest = omittedGrowthWords(omitted);
  return rest === '' ? lines : [...lines, rest];
}

const whereCell = ({ name, note }: WordedRow): string =>
  `${code(name)}${note === '' ? '' : ` ${prose(note)}`}`;

function rowBlocks(title: string, column: string, all: WordedRows, most: number): string[] {
  const { rows, omitted } = firstRows(all, most);
  if (rows.length === 0) return [];
  const cells = rows.map((row) => [formatSignedBytes(row.growthBytes), whereCell(row)]);
  const rest =
    omitted.growthBytes === 0
      ? []
      : [[formatSignedBytes(omitted.growthBytes), `and ${formatCount(omitted.count)} more`]];
  return [title, table(['Change:', column], [...cells, ...rest])];
}
