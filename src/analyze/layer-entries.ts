import { FATE } from '../model/evidence.ts';
import type { BoundedList, LayerEntries, LayerEntry } from '../model/facts.ts';
import { isFileBody } from '../model/layer-table.ts';
import { listLargestRows } from './bounded-list.ts';
import type { FolderSums } from './folder-sums.ts';
import type { Merged } from './merged.ts';

const MOST_ROWS = 5;
/** With more layers, only the largest are described. */
const MOST_LAYERS = 100;

/** Files as columns, because there are many. */
interface Files {
  readonly nodes: number[];
  readonly bytes: number[];
}

interface Changes {
  readonly removed: Files;
  /** Paths of lower layers that it replaces. */
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
  const { layers, table } = merged;
  const changes = collectChanges(merged, fate);
  const bytes = layers.map((_, layer) => addFiles(merged, layer, () => true));
  const large = new Set(
    bytes
      .map((_, layer) => layer)
      .toSorted((a, b) => (bytes[b] as number) - (bytes[a] as number))
      .slice(0, MOST_LAYERS),
  );
  const takeRows = (added: number): BoundedList<LayerEntry> =>
    listLargestRows(
      sums.take(added),
      ({ node, ...row }) => ({ path: table.path(node), ...row }),
      MOST_ROWS,
    );
  return layers.map((_, layer) => {
    if (!large.has(layer)) return undefined;
    const { removed, replaced } = changes[layer] as Changes;
    const isNew = (node: number): boolean => !replaced.has(node);
    const isOld = (node: number): boolean => replaced.has(node);
    return {
      added: takeRows(addFiles(merged, layer, isNew, sums)),
      changed: takeRows(addFiles(merged, layer, isOld, sums)),
      hid: takeRows(addAll(removed, sums)),
    };
  });
}

/** What happened to files of lower layers, by the layer that did it. */
function collectChanges({ layers, nodes, filesystem }: Merged, fate: Uint8Array): Changes[] {
  const { numbers, hiddenInLayer } = filesystem.ledger;
  const changes = layers.map(
    (): Changes => ({ removed: { nodes: [], bytes: [] }, replaced: new Set() }),
  );
  layers.forEach((entries, layer) => {
    const first = numbers.first[layer] as number;
    for (let i = 0; i < entries.count; i++) {
      const at = fate[first + i] as number;
      const by = hiddenInLayer[first + i] as number;
      if (at === FATE.visible || by === layer || !isFileBody(entries.kind[i] as number)) continue;
      const node = nodes[layer]?.[i] as number;
      const { removed, replaced } = changes[by] as Changes;
      if (at === FATE.deleted) {
        removed.nodes.push(node);
        removed.bytes.push(entries.sizeBytes[i] as number);
      } else replaced.add(node);
    }
  });
  return changes;
}

/** Adds the files of a layer. @returns their bytes */
function addFiles(
  { layers, nodes }: Merged,
  layer: number,
  isWanted: (node: number) => boolean,
  sums?: FolderSums,
): number {
  const { count, kind, sizeBytes } = layers[layer] as Merged['layers'][number];
  const own = nodes[layer] as Int32Array;
  let total = 0;
  for (let i = 0; i < count; i++) {
    const node = own[i] as number;
    if (!isFileBody(kind[i] as number) || !isWanted(node)) continue;
    total += sizeBytes[i] as number;
    sums?.add(node, sizeBytes[i] as number);
  }
  return total;
}

function addAll({ nodes, bytes }: Files, sums: FolderSums): number {
  nodes.forEach((node, i) => {
    sums.add(node, bytes[i] as number);
  });
  return bytes.reduce((sum, one) => sum + one, 0);
}
