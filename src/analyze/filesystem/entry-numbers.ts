import type { EntryColumns, EntryRef } from '../../model/layer-table.ts';

/**
 * All entries of an image under one number each: those of the lowest layer first, each layer in the order of its tar.
 * An inode goes by the number of the entry that carries its body.
 */
export interface EntryNumbers {
  readonly count: number;
  /** By layer: the number of its first entry. */
  readonly first: readonly number[];
  readonly locate: (entry: number) => EntryRef;
}

export function numberEntries(layers: readonly EntryColumns[]): EntryNumbers {
  const first: number[] = [];
  let count = 0;
  for (const layer of layers) {
    first.push(count);
    count += layer.count;
  }
  return {
    count,
    first,
    locate: (entry) => {
      const layer = lastAtMost(first, entry);
      return { layer, entry: entry - (first[layer] as number) };
    },
  };
}

/** The last index whose value is not above `limit`; an empty layer shares its number with the next, which wins. */
function lastAtMost(ascending: readonly number[], limit: number): number {
  let low = 0;
  let high = ascending.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((ascending[middle] as number) <= limit) low = middle;
    else high = middle - 1;
  }
  return low;
}
