import type { ImageFacts, Omitted } from '../../model/facts.ts';
import {
  describeOmitted,
  listLargestLayers,
  type SizedLayer,
  sizeLayers,
  sumSizedLayers,
  takeFirst,
} from '../words/fact-words.ts';
import { formatBytes, formatCount, formatShare } from '../words/format.ts';
import { type Column, type Table, text } from './document.ts';
import { LINE, MAIN, SHARE, SIZE, toInstruction, toLines } from './fact-cells.ts';
import { listEntryLines } from './layer-entries.ts';

const BAR: Column = { title: '', kind: 'bar', sacrifice: 4 };
const LAYER: Column = {
  title: '',
  kind: 'number',
  isQuiet: true,
  sacrifice: 1,
  startsMain: true,
};

/** The layers with the most bytes, largest first; the title says how many there are. */
export const buildLargestLayersTable = (facts: ImageFacts, most: number): Table[] =>
  buildLayersTable('Largest layers', listLargestLayers(facts, most), NONE, facts).map((table) => ({
    ...table,
    remark: `of ${formatCount(facts.layers.length)}`,
  }));

const NONE: Omitted = { count: 0, bytes: 0 };

/** The number of files that a layer added, changed or hid to list. */
const MOST_ENTRIES = 3;

/** The layers in stack order, lowest first. */
export function buildStackedLayersTable(facts: ImageFacts, most: number): Table[] {
  const { items, omitted } = takeFirst({ items: sizeLayers(facts), omitted: NONE }, most);
  return buildLayersTable('Layers', items, omitted, facts, MOST_ENTRIES);
}

function buildLayersTable(
  title: string,
  layers: readonly SizedLayer[],
  omitted: Omitted,
  facts: ImageFacts,
  mostEntries = 0,
): Table[] {
  if (layers.length === 0) return [];
  const all = sumSizedLayers(facts);
  return [
    {
      kind: 'table',
      title: text(facts.files === undefined ? `${title}, as stored` : title),
      columns: [LAYER, SIZE, SHARE, { ...BAR, only: 'terminal' }, LINE, MAIN],
      rows: layers.map((layer) => ({
        cells: [
          text(String(layer.index)),
          text(formatBytes(layer.bytes)),
          text(formatShare(layer.bytes, all)),
          { fraction: all === 0 ? 0 : layer.bytes / all },
          toLines(layer),
          toInstruction(layer.instruction),
        ],
        below: listEntryLines(facts.files && facts.layers[layer.index]?.entries, mostEntries),
      })),
      more: describeOmitted(omitted),
    },
  ];
}
