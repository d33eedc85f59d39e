import type {
  BoundedList,
  ImageFacts,
  LargestItem,
  LayerFacts,
  Omitted,
  PackageItem,
} from '../model/facts.ts';
import type { Lines } from './markdown-lines.ts';
import { omittedRow, table, unbroken } from './markdown-table.ts';
import { code, prose } from './paint/markdown/escape.ts';
import { drawBar, UNICODE } from './paint/terminal/screen.ts';
import { shortenEnd } from './paint/terminal/shorten.ts';
import {
  firstRows,
  instructionWords,
  largestLayers,
  wastePath,
  wasteStory,
} from './words/fact-words.ts';
import { formatBytes, formatPlural, formatShare } from './words/format.ts';

const BAR_CELLS = 10;
const MOST_INSTRUCTION_CELLS = 120;

/** The layers with the most bytes, largest first. */
export function largestLayersTable(
  { layers, measures }: ImageFacts,
  most: number,
  lines: Lines,
): string {
  const { items, omitted } = largestLayers(layers, most);
  return layersTable(items, omitted, measures.imageBytes, lines);
}

/** The layers as they are stacked, the lowest first: a chart of where the bytes come from. */
export function stackedLayersTable(
  { layers, measures }: ImageFacts,
  most: number,
  lines: Lines,
): string {
  const { items, omitted } = firstRows(
    { items: layers.map(withBytes), omitted: { count: 0, bytes: 0 } },
    most,
  );
  return layersTable(items, omitted, measures.imageBytes, lines);
}

const withBytes = (layer: LayerFacts): LayerFacts & { bytes: number } => ({
  ...layer,
  bytes: layer.layerBytes,
});

function layersTable(
  layers: readonly LayerFacts[],
  omitted: Omitted,
  imageBytes: number,
  lines: Lines,
): string {
  const rows = layers.map((layer) => [
    String(layer.index),
    formatBytes(layer.layerBytes),
    formatShare(layer.layerBytes, imageBytes),
    drawBar(imageBytes === 0 ? 0 : layer.layerBytes / imageBytes, BAR_CELLS, UNICODE),
    [code(shortenEnd(instructionWords(layer.instruction), MOST_INSTRUCTION_CELLS)), lines(layer)]
      .join(' ')
      .trim(),
  ]);
  return table(
    ['Layer:', 'Size:', 'Share:', '', 'Made by'],
    [...rows, ...omittedRow(omitted, 1, 5)],
  );
}

export function wasteTable({ waste, layers }: ImageFacts, most: number, lines: Lines): string {
  const { items, omitted } = firstRows(waste, most);
  const rows = items.map((item) => [
    formatBytes(item.bytes),
    code(wastePath(item)) + (item.isFolder ? ` ${formatPlural(item.fileCount, 'file')}` : ''),
    wasteStory(item)
      .map(({ words, layer }) =>
        words.replace(`layer ${layer}`, (name) => lines(layers[layer], unbroken(name))),
      )
      .join(', '),
  ]);
  return table(['Size:', 'Path', 'What happened'], [...rows, ...omittedRow(omitted, 0, 3)]);
}

export function pathsTable(
  list: BoundedList<LargestItem>,
  visibleBytes: number,
  most: number,
): string {
  const { items, omitted } = firstRows(list, most);
  const rows = items.map(({ path, bytes, fileCount }) => [
    formatBytes(bytes),
    formatShare(bytes, visibleBytes),
    `${code(path)}${fileCount > 1 ? ` ${formatPlural(fileCount, 'file')}` : ''}`,
  ]);
  return table(['Size:', 'Share:', 'Path'], [...rows, ...omittedRow(omitted, 0, 3)]);
}

export function packagesTable(list: BoundedList<PackageItem>, most: number): string {
  const { items, omitted } = firstRows(list, most);
  const rows = items.map(({ ecosystem, name, path, bytes, copies }) => [
    formatBytes(bytes),
    `${code(name)} ${prose(ecosystem)}${copies > 1 ? `, ${copies} copies` : ''}`,
    code(path),
  ]);
  return table(['Size:', 'Package', 'Where'], [...rows, ...omittedRow(omitted, 0, 3)]);
}
