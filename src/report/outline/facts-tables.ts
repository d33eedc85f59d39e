import type {
  BoundedList,
  ImageFacts,
  LargestItem,
  LayerFacts,
  Omitted,
  ReadFacts,
} from '../../model/facts.ts';
import { groupBy } from '../../model/group-by.ts';
import { nameLeftover } from '../../model/leftovers.ts';
import { SEVERAL_INSTRUCTIONS } from '../../oci/layer-labels.ts';
import {
  describeInstruction,
  describeOmitted,
  listLargestLayers,
  type SizedLayer,
  sizeLayers,
  sumSizedLayers,
  takeFirst,
} from '../words/fact-words.ts';
import { formatBytes, formatCount, formatPlural, formatShare } from '../words/format.ts';
import { describeWaste, listWasteEvents, type WasteEvent } from '../words/waste-words.ts';
import {
  type Column,
  code,
  type Piece,
  type Row,
  type Table,
  type Text,
  text,
} from './document.ts';
import { listEntryLines } from './layer-entries.ts';

const SIZE: Column = { title: 'Size', kind: 'number' };
const SHARE: Column = { title: 'Share', kind: 'number', isQuiet: true, sacrifice: 2 };
const BAR: Column = { title: '', kind: 'bar', sacrifice: 4 };
/** The line of a Dockerfile, before the subject of the row. */
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
        below: listEntryLines(facts.files && facts.layers[layer.index]?.entries, mostEntries),
      })),
      more: describeOmitted(omitted),
    },
  ];
}

/**
 * Bytes that are shipped but invisible in a container: what happened, the layers, and the places.
 */
export function buildWasteTable({ files, layers, measures }: ReadFacts, most: number): Table[] {
  const { waste } = files;
  if (waste.items.length === 0) return [];
  const { items, omitted } = takeFirst({ ...waste, items: listWasteEvents(waste.items) }, most);
  return [
    {
      kind: 'table',
      title: text('Waste'),
      remark: `${formatBytes(measures.reclaimableBytes)} that no container can see`,
      columns: [SIZE, { title: 'What', kind: 'text', isMain: true }],
      rows: items.map((event) => buildWasteRow(event, layers)),
      more: describeOmitted(omitted),
    },
  ];
}

/** The number of places in one row of waste. */
const MOST_PLACES = 3;

function buildWasteRow(event: WasteEvent, layers: readonly LayerFacts[]): Row {
  const { bytes, places } = event;
  const named = places
    .slice(0, MOST_PLACES)
    .flatMap(({ name, isPath, files }, i): Piece[] => [
      i === 0 ? '' : ', ',
      isPath ? code(name) : name,
      files === '' ? '' : ` ${files}`,
    ]);
  const steps = describeWaste(event).map(({ words, layer }) =>
    text(
      `${words}: `,
      ...toLines(layers[layer]).flatMap((lines) => [lines, ' ']),
      ...toInstruction(getInstruction(layers[layer])),
    ),
  );
  const others = places.length - MOST_PLACES;
  return {
    cells: [text(formatBytes(bytes)), text(...named)],
    below: [...(others > 0 ? [text(`and ${formatCount(others)} more`)] : []), ...steps],
  };
}

/** What a container sees, largest first. */
export function buildLargestTables(facts: ReadFacts, most: number): Table[] {
  const { folders, packages, files } = facts.files.largest;
  const { visibleBytes } = facts.measures;
  return [
    ...buildWeightTable('Largest folders', folders, most, visibleBytes, (item) =>
      text(code(item.path), ` ${describeFolder(item)}`),
    ),
    ...buildWeightTable('Largest packages', packages, most, visibleBytes, (item) =>
      text(
        code(item.name),
        item.copies > 1 ? ` ${item.ecosystem}, ${item.copies} copies` : ` ${item.ecosystem}`,
      ),
    ),
    ...buildWeightTable(
      'Largest files',
      groupLeftovers(files),
      most,
      visibleBytes,
      ({ name }) => name,
    ),
  ];
}

/** `41 files`, `112 files, apt lists and archives`. */
const describeFolder = ({ path, fileCount }: LargestItem): string =>
  [formatPlural(fileCount, 'file'), nameLeftover(path)].filter(Boolean).join(', ');

interface FileRow {
  readonly name: Text;
  readonly bytes: number;
}

/** One row for the listed files that the same tool left, because their own names say nothing. */
function groupLeftovers({ items, omitted }: BoundedList<LargestItem>): BoundedList<FileRow> {
  const groups = groupBy(items, (item) => nameLeftover(item.path) ?? item);
  const rows = [...groups].map(([owner, files]): FileRow => {
    if (typeof owner !== 'string') return { name: text(code(owner.path)), bytes: owner.bytes };
    const bytes = files.reduce((sum, item) => sum + item.bytes, 0);
    return { name: text(owner, ` ${formatPlural(files.length, 'file')}`), bytes };
  });
  return { items: rows.toSorted((a, b) => b.bytes - a.bytes), omitted };
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
