import type { ReadFacts } from '../../model/facts.ts';
import { formatBytes, formatKnown } from '../words/format.ts';
import { buildTable, mainColumn, numberColumn } from './blocks.ts';
import type { Table } from './document.ts';
import { LINE, toInstruction } from './fact-cells.ts';
import { listEntryLines } from './layer-entries.ts';

/** The number of entries of each kind below a layer. */
const MOST_ENTRIES = 5;

/**
 * Each layer with running totals, lowest first: its stored size, its content, the visible part of
 * it, the image's size so far, and the largest entries it added, changed and hid.
 */
export function buildLayerLedger({ layers }: ReadFacts): Table[] {
  let total = 0;
  const rows = layers.map((layer) => {
    total += layer.layerBytes;
    return { ...layer, total };
  });
  return buildTable(rows, {
    title: 'Layers',
    columns: [
      numberColumn('Layer', ({ index }) => String(index), { isQuiet: true }),
      numberColumn('Stored', ({ storedBytes }) => formatKnown(storedBytes, formatBytes)),
      numberColumn('Content', ({ contentBytes }) => formatBytes(contentBytes)),
      numberColumn('Stays visible', (layer) =>
        formatBytes(layer.contentBytes - layer.reclaimableBytes),
      ),
      numberColumn('Running total', (layer) => formatBytes(layer.total)),
      LINE,
      mainColumn('', ({ instruction }) => toInstruction(instruction)),
    ],
    row: ({ entries }) => ({ below: listEntryLines(entries, MOST_ENTRIES) }),
  });
}
