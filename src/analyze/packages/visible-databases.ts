import type { LayerTable } from '../../model/layer-table.ts';
import type { Merged } from '../merged.ts';

/** A package database as it was kept while the layers were read. */
export interface VisibleDatabase {
  readonly node: number;
  readonly bytes: Uint8Array;
}

/** The package databases that a container sees: what a later layer wrote anew or removed is none of them. */
export function visibleDatabases(
  { filesystem: { inode, ledger }, nodes }: Merged,
  layers: readonly Pick<LayerTable, 'bodies'>[],
): VisibleDatabase[] {
  return layers.flatMap(({ bodies = new Map<number, Uint8Array>() }, layer) => {
    const first = ledger.numbers.first[layer] as number;
    return [...bodies]
      .map(([entry, bytes]) => ({
        node: nodes[layer]?.[entry] as number,
        number: first + entry,
        bytes,
      }))
      .filter(({ node, number }) => inode[node] === number);
  });
}
