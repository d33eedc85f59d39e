import type { Comparison, GrowthList, LayerChange, LayerState, OmittedGrowth } from '../model/comparison.ts';
import type { Measures } from '../model/facts.ts';
import {
  baselineWords,
  changedLayers,
  comparisonRemarks,
  formatSignedBytes,
  growthRowWords,
  isUnchanged,
  layerReason,
  type MeasureRow,
  measureRows,
  omittedGrowthWords,
  placeWords,
  systemPackageWords,
} from './comparison-words.ts';
import { instructionWords } from './fact-words.ts';
import { formatPlural } from './format.ts';
import { code, prose } from './markdown-escape.ts';
import { table } from './markdown-table.ts';
import { shortenEnd } from './shorten.ts';

export const ARROW = '→';

/**
 * What changed since the baseline, in blocks of Markdown; one quiet line where nothing did. Texts must be inert.
 * @param rows most rows of each list; with 0 there are none
 */
export function comparisonBlocks(comparison: Comparison, measures: Measures, rows: number): string[] {
  if (isUnchanged(comparison)) return [prose(`Unchanged since ${baselineWords(comparison)}.`)];
  const remarks = comparisonRemarks(comparison, ARROW).map((remark) => `- ${prose(remark)}`);
  return [
    `**Compared with** ${prose(baselineWords(comparison))}`,
    measuresTable(measureRows(comparison, measures)),
    ...(remarks.length === 0 ? [] : [remarks.join('\n')]),
    ...(rows === 0
      ? []
      : [...layerBlocks(comparison, rows), ...pathBlocks(comparison, rows), ...systemBlocks(comparison, rows)]),
  ];
}

export function measuresTable(rows: readonly MeasureRow[]): string {
  return table(
    ['', 'Before:', 'Now:', 'Change:'],
    rows.map(({ label, old, now, change }) => [label, old, now, `**${change}**`]),
  );
}

/** Rows below each layer. */
const MOST_INSIDE = 3;

function layerBlocks(comparison: Comparison, most: number): string[] {
  const changed = changedLayers(comparison);
  if (changed.length === 0) return [];
  const shown = changed.slice(0, most);
  const rows = shown.map((layer) => [
    LAYER_MARKS[layer.state],
    placeWords(layer, ARROW),
    formatSignedBytes(layer.newBytes - layer.oldBytes),
    [
      code(shortenEnd(instructionWords(layer.instruction), 120)),
      prose(layerReason(layer)),
      ...(layer.inside === undefined || layer.state === 'moved' ? [] : growthLines(layer.inside)),
    ].join('<br>'),
  ]);
  const left = changed.length - shown.length;
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

function growthLines(list: GrowthList): string[] {
  const { rows, omitted } = firstRows(worded(list), list.omitted, MOST_INSIDE);
  const lines = rows.map((row) => `${formatSignedBytes(row.growthBytes)} ${whereCell(row)}`);
  const rest = omittedGrowthWords(omitted);
  return rest === '' ? lines : [...lines, rest];
}

function pathBlocks({ heaviest, growth }: Comparison, most: number): string[] {
  if (heaviest.items.length === 0) return [];
  return [
    `**What grew and shrank**: ${formatSignedBytes(growth.visibleBytes)} visible`,
    growthTable('Where', worded(heaviest), heaviest.omitted, most),
  ];
}

function systemBlocks({ systemPackages }: Comparison, most: number): string[] {
  if (systemPackages === undefined || systemPackages.items.length === 0) return [];
  const rows = systemPackages.items.map((change) => ({
    growthBytes: change.newBytes - change.oldBytes,
    ...systemPackageWords(change, ARROW),
  }));
  return ['**System packages**, sizes as they say', growthTable('Package', rows, systemPackages.omitted, most)];
}

interface WordedRow {
  readonly growthBytes: number;
  readonly name: string;
  readonly note: string;
}

const worded = ({ items }: GrowthList): WordedRow[] =>
  items.map((row) => ({ growthBytes: row.growthBytes, ...growthRowWords(row, ARROW) }));

const whereCell = ({ name, note }: WordedRow): string => `${code(name)}${note === '' ? '' : ` ${prose(note)}`}`;

function growthTable(title: string, all: readonly WordedRow[], left: OmittedGrowth, most: number): string {
  const { rows, omitted } = firstRows(all, left, most);
  const rest = omitted.count === 0 ? [] : [[formatSignedBytes(omitted.growthBytes), `and ${omitted.count} more`]];
  return table(
    ['Change:', title],
    [...rows.map((row) => [formatSignedBytes(row.growthBytes), whereCell(row)]), ...rest],
  );
}

function firstRows(all: readonly WordedRow[], omitted: OmittedGrowth, most: number) {
  const rest = all.slice(most);
  return {
    rows: all.slice(0, most),
    omitted: {
      count: omitted.count + rest.length,
      growthBytes: rest.reduce((sum, row) => sum + row.growthBytes, omitted.growthBytes),
    },
  };
}
