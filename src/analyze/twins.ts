import { groupBy } from '../model/group-by.ts';
import type { EntryColumns, EntryRef } from '../model/layer-table.ts';
import type { ContentPair } from '../model/sourced-image.ts';
import { NO_INODE } from './filesystem/ledger.ts';
import type { MergedFilesystem } from './filesystem/merge.ts';

/** Smaller files are not worth advice, and there are many. */
const LEAST_BYTES = 1_000_000;
/** If more files have the same size, it is a format, e.g. blocks of a database. */
const MOST_OF_A_SIZE = 64;

/**
 * Lists pairs of visible files that may have the same content: large files of equal size, with
 * equal checksums if these are known. Each file is paired with the one before it and with the first
 * one, so few are compared even if many have the same size.
 */
export function listTwins(
  layers: readonly EntryColumns[],
  { inode, ledger }: MergedFilesystem,
): ContentPair[] {
  const large = listLargeInodes(layers, inode, ledger.numbers);
  const groups = groupBy(large, (entry) => describeBody(layers, entry));
  return [...groups.values()].flatMap((group) =>
    group.length > MOST_OF_A_SIZE
      ? []
      : group.flatMap((b, i): ContentPair[] => {
          const [first, before] = [group[0], group[i - 1]];
          if (first === undefined || before === undefined) return [];
          return first === before
            ? [{ a: first, b }]
            : [
                { a: first, b },
                { a: before, b },
              ];
        }),
  );
}

/** @returns bodies in layer order, each once */
function listLargeInodes(
  layers: readonly EntryColumns[],
  inode: Int32Array,
  numbers: MergedFilesystem['ledger']['numbers'],
): EntryRef[] {
  const isLarge = new Uint8Array(numbers.count);
  let count = 0;
  layers.forEach((entries, layer) => {
    const first = numbers.first[layer] as number;
    for (let i = 0; i < entries.count; i++) {
      if ((entries.sizeBytes[i] as number) < LEAST_BYTES || entries.isSparse[i] !== 0) continue;
      isLarge[first + i] = 1;
      count++;
    }
  });
  if (count < 2) return [];
  const found: number[] = [];
  for (let node = 0; node < inode.length; node++) {
    const number = inode[node] as number;
    if (number === NO_INODE || isLarge[number] === 0) continue;
    isLarge[number] = 0;
    found.push(number);
  }
  return found.sort((a, b) => a - b).map((number) => numbers.locate(number));
}

function describeBody(layers: readonly EntryColumns[], { layer, entry }: EntryRef): string {
  const { sizeBytes, checksumKind, checksum } = layers[layer] as EntryColumns;
  const sum = checksumKind === 'none' ? [] : checksum.subarray(2 * entry, 2 * entry + 2);
  return [sizeBytes[entry], checksumKind, ...sum].join(' ');
}
