import type { ImageFacts, Omitted } from '../../model/facts.ts';
import {
  describeOmitted,
  listLargestLayers,
  type SizedLayer,
  sizeLayers,
  sumSizedLayers,
  takeFirst,
} from '../words/fact-words.ts';
import { formatCount } from '../words/format.ts';
import { buildTable, mainColumn, numberColumn } from './blocks.ts';
import type { Table } from './document.ts';
import { createShareColumn, LINE, SIZE, toInstruction } from './fact-cells.ts';
import { listEntryLines } from './layer-entries.ts';

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
  const all = sumSizedLayers(facts);
  return buildTable(layers, {
    title: facts.files === undefined ? `${title}, as stored` : title,
    columns: [
      numberColumn('', ({ index }) => String(index), {
        isQuiet: true,
        sacrifice: 1,
        startsMain: true,
      }),
      SIZE,
      createShareColumn(all),
      {
        title: '',
        kind: 'bar',
        sacrifice: 4,
        only: 'terminal',
        cell: ({ bytes }) => ({ fraction: all === 0 ? 0 : bytes / all }),
      },
      LINE,
      mainColumn('', ({ instruction }) => toInstruction(instruction)),
    ],
    row: ({ index }) => ({
      below: listEntryLines(facts.files && facts.layers[index]?.entries, mostEntries),
    }),
    more: describeOmitted(omitted),
  });
}
