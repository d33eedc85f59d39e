import type {
  BoundedList,
  ImageFacts,
  LargestItem,
  LayerFacts,
  Omitted,
  ReadFacts,
  WasteItem,
} from '../../model/facts.ts';
import { SEVERAL_INSTRUCTIONS } from '../../oci/layer-labels.ts';
import {
  describeInstruction,
  describeOmitted,
  describeWaste,
  formatWastePath,
  listLargestLayers,
  type SizedLayer,
  sizeLayers,
  sumSizedLayers,
  takeFirst,
} from '../words/fact-words.ts';
import { formatBytes, formatCount, formatPlural, formatShare } from '../words/format.ts';
import { type Column, code, type Piece, type Row, type Table, text } from './document.ts';

const SIZE: Column = { title: 'Size', kind: 'number' };
const SHARE: Column = { title: 'Share', kind: 'number', isQuiet: true, sacrifice: 2 };
const BAR: Column = { title: '', kind: 'bar', sacrifice: 4 };
/** The line of a Dockerfile, before what the row is about. */
export const LINE: Column = { title: '', kind: 'text', sacrifice: 3, startsMain: true };
const LAYER: Column = {
  title: '',
  kind: 'number',
  isQuiet: true,
  sacrifice: 1,
  startsMain: true,
};
const MAIN: Column = { title: '', kind: 'text', isMain: true };

/** The layers with the most bytes, largest first; the title says how many there are. */
export const buildLargestLayersTable = (facts: ImageFacts, most: number): Table[] =>
  buildLayersTable('Largest layers', listLargestLayers(facts, most), NONE, facts);

const NONE: Omitted = { count: 0, bytes: 0 };

/** The layers as they are stacked, the lowest first. */
export function buildStackedLayersTable(facts: ImageFacts, most: number): Table[] {
  const { items, omitted } = takeFirst({ items: sizeLayers(facts), omitted: NONE }, most);
  return buildLayersTable('Layers', items, omitted, facts);
}

function buildLayersTable(
  title: string,
  layers: readonly SizedLayer[],
  omitted: Omitted,
  facts: ImageFacts,
): Table[] {
  if (layers.length === 0) return [];
  const all = sumSizedLayers(facts);
  return [
    {
      kind: 'table',
      title: text(facts.files === undefined ? `${title}, as stored` : title),
      remark: `of ${formatCount(facts.layers.length)}`,
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
      })),
      more: describeOmitted(omitted),
    },
  ];
}

/** What is shipped but invisible in a container: each path with the layers that add and hide it. */
export function buildWasteTable({ files, layers, measures }: ReadFacts, most: number): Table[] {
  const { waste } = files;
  if (waste.items.length === 0) return [];
  const { items, omitted } = takeFirst(waste, most);
  return [
    {
      kind: 'table',
      title: text('Waste'),
      remark: `${formatBytes(measures.reclaimableBytes)} that no container can see`,
      columns: [SIZE, { title: 'Path', kind: 'text', isMain: true }],
      rows: items.map((item) => buildWasteRow(item, layers)),
      more: describeOmitted(omitted),
    },
  ];
}

function buildWasteRow(item: WasteItem, layers: readonly LayerFacts[]): Row {
  const files = item.isFolder ? ` ${formatPlural(item.fileCount, 'file')}` : '';
  const steps = describeWaste(item).map(({ words, layer }) =>
    text(
      `${words}: `,
      ...toLines(layers[layer]).flatMap((lines) => [lines, ' ']),
      ...toInstruction(getInstruction(layers[layer])),
    ),
  );
  return {
    cells: [text(formatBytes(item.bytes)), text(code(formatWastePath(item)), files)],
    below: steps,
  };
}

/** What a container sees, by weight. */
export function buildLargestTables(facts: ReadFacts, most: number): Table[] {
  const { folders, packages, files } = facts.files.largest;
  const { visibleBytes } = facts.measures;
  return [
    ...buildWeightTable('Largest folders', folders, most, visibleBytes, (item) =>
      text(code(item.path), ` ${formatPlural(item.fileCount, 'file')}`),
    ),
    ...buildWeightTable('Largest packages', packages, most, visibleBytes, (item) =>
      text(
        code(item.name),
        item.copies > 1 ? ` ${item.ecosystem}, ${item.copies} copies` : ` ${item.ecosystem}`,
      ),
    ),
    ...buildWeightTable<LargestItem>('Largest files', files, most, visibleBytes, (item) =>
      text(code(item.path)),
    ),
  ];
}

function buildWeightTable<Item extends { readonly bytes: number }>(
  title: string,
  list: BoundedList<Item>,
  most: number,
  visibleBytes: number,
  toName: (item: Item) => readonly Piece[],
): Table[] {
  const { items, omitted } = takeFirst(list, most);
  if (items.length === 0) return [];
  return [
    {
      kind: 'table',
      title: text(title),
      remark: `of ${formatBytes(visibleBytes)} visible`,
      columns: [SIZE, SHARE, MAIN],
      rows: items.map((item) => ({
        cells: [
          text(formatBytes(item.bytes)),
          text(formatShare(item.bytes, visibleBytes)),
          toName(item),
        ],
      })),
      more: describeOmitted(omitted),
    },
  ];
}

export function toLines(
  layer: Pick<LayerFacts, 'dockerfile' | 'instruction'> | undefined,
): readonly Piece[] {
  if (layer?.dockerfile === undefined) return [];
  const { dockerfile: lines, instruction: words } = layer;
  return words === SEVERAL_INSTRUCTIONS ? [{ lines, isRange: true }] : [{ lines }];
}

export const toInstruction = (words: string | null): readonly Piece[] =>
  words ? [code(words, 'end')] : [describeInstruction(words)];

const getInstruction = (layer: LayerFacts | undefined): string | null => layer?.instruction ?? null;
