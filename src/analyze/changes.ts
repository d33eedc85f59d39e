import { CHANGES, type Change } from '../model/facts.ts';
import type { EntryColumns, EntryRef } from '../model/layer-table.ts';
import type { ContentPair } from '../model/sourced-image.ts';
import type { Ledger } from './filesystem/ledger.ts';

/**
 * By entry number: what changed in the copy that hides an equal body, as bits in `CHANGES` order.
 */
export function listChangesByEntry(
  layers: readonly EntryColumns[],
  { numbers, pairs }: Ledger,
  same: readonly (boolean | undefined)[],
): Uint8Array {
  const changes = new Uint8Array(numbers.count);
  pairs.forEach((pair, i) => {
    if (same[i] === true)
      changes[(numbers.first[pair.a.layer] as number) + pair.a.entry] = compareEntries(
        layers,
        pair,
      );
  });
  return changes;
}

export const toChanges = (bits: number): Change[] =>
  CHANGES.filter((_, i) => (bits & (1 << i)) !== 0);

const PERMISSIONS = 0o7777;

function compareEntries(layers: readonly EntryColumns[], { a, b }: ContentPair): number {
  const old = layers[a.layer] as EntryColumns;
  const now = layers[b.layer] as EntryColumns;
  const differs = (column: (entries: EntryColumns) => ArrayLike<number>): boolean =>
    getValue(column(old), a) !== getValue(column(now), b);
  const isNewMode = ((getValue(old.mode, a) ^ getValue(now.mode, b)) & PERMISSIONS) !== 0;
  const isNewOwner = differs(({ uid }) => uid) || differs(({ gid }) => gid);
  return (
    (isNewMode ? 1 : 0) |
    (isNewOwner ? 2 : 0) |
    (differs(({ mtimeSeconds }) => mtimeSeconds) ? 4 : 0)
  );
}

const getValue = (column: ArrayLike<number>, { entry }: EntryRef): number =>
  column[entry] as number;
