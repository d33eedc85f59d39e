import { CHANGES, type Change } from '../model/facts.ts';
import { type EntryColumns, PERMISSIONS } from '../model/layer-table.ts';
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
  pairs.forEach(({ a, b }, i) => {
    if (same[i] !== true) return;
    const [old, now] = [layers[a.layer], layers[b.layer]] as [EntryColumns, EntryColumns];
    const number = (numbers.first[a.layer] as number) + a.entry;
    changes[number] = compareMetadata(old, a.entry, now, b.entry);
  });
  return changes;
}

export const toChanges = (bits: number): Change[] =>
  CHANGES.filter((_, i) => (bits & (1 << i)) !== 0);

/** @returns bits in `CHANGES` order */
export function compareMetadata(
  old: EntryColumns,
  oldEntry: number,
  now: EntryColumns,
  entry: number,
): number {
  const isNewMode = (((old.mode[oldEntry] ?? 0) ^ (now.mode[entry] ?? 0)) & PERMISSIONS) !== 0;
  const isNewOwner = old.uid[oldEntry] !== now.uid[entry] || old.gid[oldEntry] !== now.gid[entry];
  const isNewTime = old.mtimeSeconds[oldEntry] !== now.mtimeSeconds[entry];
  return (isNewMode ? 1 : 0) | (isNewOwner ? 2 : 0) | (isNewTime ? 4 : 0);
}
