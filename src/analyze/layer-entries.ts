import type { BoundedList, LayerEntries, LayerEntry } from '../model/facts.ts';
import { isFileBody } from '../model/layer-table.ts';
import { listLargest } from './bounded-list.ts';
import { FATE } from './filesystem/ledger.ts';
import type { FolderSums, HeavyRow } from './folder-sums.ts';
import type { Merged } from './merged.ts';

/** Files and folders with a smaller share of a list have no row of their own. */
const HEAVY_SHARE = 0.05;
const MOST_ROWS = 5;
/** Of more layers, only the ones with the most bytes are described. */
const MOST_LAYERS = 100;

interface File {
  readonly node: number;
  readonly bytes: number;
}

interface Changes {
  readonly removed: File[];
  /** Paths of lower layers that it has files for. */
  readonly replaced: Set<number>;
}

/**
 * Lists the largest files that each layer added, changed and hid. Takes time linear in the entries.
 * @returns by layer; undefined for small ones of many
 */
export function listLayerEntries(
  merged: Merged,
  fate: Uint8Array,
  sums: FolderSums,
): (LayerEntries | undefined)[] {
  const changes = collectChanges(merged, fate);
  const files = merged.layers.map((_, layer) => listFiles(merged, layer));
  const bytes = files.map(sumBytes);
  const large = new Set(
    bytes
      .map((_, layer) => layer)
      .toSorted((a, b) => (bytes[b] as number) - (bytes[a] as number))
      .slice(0, MOST_LAYERS),
  );
  const toRows = (list: readonly File[]) => listRows(merged, list, sums);
  return files.map((own, layer) => {
    const { removed, replaced } = changes[layer] as Changes;
    if (!large.has(layer)) return undefined;
    return {
      added: toRows(own.filter(({ node }) => !replaced.has(node))),
      changed: toRows(own.filter(({ node }) => replaced.has(node))),
      hid: toRows(removed),
    };
  });
}

/** What happened to files of lower layers, by the layer that did it. */
function collectChanges({ layers, nodes, filesystem }: Merged, fate: Uint8Array): Changes[] {
  const { numbers, hiddenInLayer } = filesystem.ledger;
  const changes = layers.map((): Changes => ({ removed: [], replaced: new Set() }));
  layers.forEach((entries, layer) => {
    const first = numbers.first[layer] as number;
    for (let i = 0; i < entries.count; i++) {
      const at = fate[first + i] as number;
      const by = hiddenInLayer[first + i] as number;
      if (at === FATE.visible || by === layer || !isFileBody(entries.kind[i] as number)) continue;
      const node = nodes[layer]?.[i] as number;
      const { removed, replaced } = changes[by] as Changes;
      if (at === FATE.deleted) removed.push({ node, bytes: entries.sizeBytes[i] as number });
      else replaced.add(node);
    }
  });
  return changes;
}

function listFiles({ layers, nodes }: Merged, layer: number): File[] {
  const entries = layers[layer] as Merged['layers'][number];
  const files: File[] = [];
  for (let i = 0; i < entries.count; i++)
    if (isFileBody(entries.kind[i] as number))
      files.push({ node: nodes[layer]?.[i] as number, bytes: entries.sizeBytes[i] as number });
  return files;
}

function listRows(
  { table }: Merged,
  files: readonly File[],
  sums: FolderSums,
): BoundedList<LayerEntry> {
  for (const { node, bytes } of files) sums.add(node, bytes);
  const rows = sums.take(Math.max(1, sumBytes(files) * HEAVY_SHARE));
  const { items, omitted } = listLargest(
    rows.map(({ bytes }) => bytes),
    (i) => {
      const { node, isFolder, fileCount, bytes } = rows[i] as HeavyRow;
      return { path: table.path(node), isFolder, fileCount, bytes };
    },
  );
  const rest = items.slice(MOST_ROWS);
  return {
    items: items.slice(0, MOST_ROWS),
    omitted: { count: omitted.count + rest.length, bytes: omitted.bytes + sumBytes(rest) },
  };
}

const sumBytes = (rows: readonly { readonly bytes: number }[]): number =>
  rows.reduce((sum, { bytes }) => sum + bytes, 0);
