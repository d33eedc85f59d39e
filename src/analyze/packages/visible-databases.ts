import type { LayerTable } from '../../model/layer-table.ts';
import type { Merged } from '../merged.ts';

/** A package database that was kept while reading layers. */
export interface VisibleDatabase {
  readonly node: number;
  readonly bytes: Uint8Array;
}

/** Lists the package databases that a container sees, without overwritten and removed ones. */
export function listVisibleDatabases(
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
