import type { ReadFacts } from '../../model/facts.ts';
import { formatBytes } from '../words/format.ts';
import { type Column, type Table, type Text, text } from './document.ts';
import { LINE, toInstruction, toLines } from './fact-cells.ts';
import { listEntryLines } from './layer-entries.ts';

/** The number of entries of each kind below a layer. */
const MOST_ENTRIES = 5;

const COLUMNS: readonly Column[] = [
  { title: 'Layer', kind: 'number', isQuiet: true },
  { title: 'Stored', kind: 'number' },
  { title: 'Content', kind: 'number' },
  { title: 'Stays visible', kind: 'number' },
  { title: 'Running total', kind: 'number' },
  LINE,
  { title: '', kind: 'text', isMain: true },
];

/**
 * Each layer with running totals, lowest first: its stored size, its content, the visible part of
 * it, the image's size so far, and the largest entries it added, changed and hid.
 */
export function buildLayerLedger({ layers }: ReadFacts): Table {
  let total = 0;
  return {
    kind: 'table',
    title: text('Layers'),
    columns: COLUMNS,
    rows: layers.map((layer) => {
      const { index, storedBytes, contentBytes, reclaimableBytes, instruction } = layer;
      total += layer.layerBytes;
      return {
        cells: [
          text(String(index)),
          storedBytes === null ? UNKNOWN : text(formatBytes(storedBytes)),
          text(formatBytes(contentBytes)),
          text(formatBytes(contentBytes - reclaimableBytes)),
          text(formatBytes(total)),
          toLines(layer),
          toInstruction(instruction),
        ],
        below: listEntryLines(layer.entries, MOST_ENTRIES),
      };
    }),
    more: '',
  };
}

const UNKNOWN: Text = text();
