import type { EntryColumns, EntryRef } from '../../model/layer-table.ts';

/**
 * Numbers all entries of an image: lowest layer first, each layer in tar order. An inode is
 * identified by the number of the entry with its body.
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
      const layer = findLastAtMost(first, entry);
      return { layer, entry: entry - (first[layer] as number) };
    },
  };
}

/** Finds the last value that is not above `limit`; skips empty layers, which repeat a number. */
function findLastAtMost(ascending: readonly number[], limit: number): number {
  let low = 0;
  let high = ascending.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((ascending[middle] as number) <= limit) low = middle;
    else high = middle - 1;
  }
  return low;
}
