import { NEW_PATH } from '../model/evidence.ts';
import { type EntryColumns, isFileBody, KIND } from '../model/layer-table.ts';
import { compareMetadata } from './changes.ts';
import type { Merged } from './merged.ts';
import { ROOT } from './path-table.ts';

const NONE = -1;
const UNCHANGED = -2;
/** In `CHANGES` order, without times. */
const MODE_AND_OWNER = 0b011;

/**
 * By layer: the layers that created the paths whose mode or owner it changes; `NEW_PATH` if it
 * creates any. Excludes files with bytes, whose copies show it.
 */
export function listMetadataChanges({ layers, nodes, table }: Merged): ReadonlySet<number>[] {
  const lastLayer = new Int32Array(table.count).fill(NONE);
  const lastEntry = new Int32Array(table.count);
  const firstLayer = new Int32Array(table.count).fill(NONE);
  /** @returns the layer that created an existing path, or `UNCHANGED` */
  const findMaker = (entries: EntryColumns, entry: number, node: number): number => {
    const old = layers[lastLayer[node] as number] as EntryColumns;
    const changes = compareMetadata(old, lastEntry[node] as number, entries, entry);
    if ((changes & MODE_AND_OWNER) === 0 || hasBytes(entries, entry)) return UNCHANGED;
    return (entries.kind[entry] === KIND.directory ? firstLayer : lastLayer)[node] as number;
  };
  return layers.map((entries, layer) => {
    const found = new Set<number>();
    const own = nodes[layer] as Int32Array;
    let latest = UNCHANGED;
    for (let entry = 0; entry < own.length; entry++) {
      const node = own[entry] as number;
      if (node === ROOT) continue;
      const isNew = lastLayer[node] === NONE;
      const maker = isNew ? NEW_PATH : findMaker(entries, entry, node);
      if (maker !== UNCHANGED && maker !== latest) {
        found.add(maker);
        latest = maker;
      }
      if (isNew) firstLayer[node] = layer;
      lastLayer[node] = layer;
      lastEntry[node] = entry;
    }
    return found;
  });
}

const hasBytes = ({ kind, sizeBytes }: EntryColumns, entry: number): boolean =>
  isFileBody(kind[entry] as number) && (sizeBytes[entry] as number) > 0;
