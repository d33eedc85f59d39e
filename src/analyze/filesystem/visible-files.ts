import type { EntryColumns } from '../../model/layer-table.ts';
import { NO_INODE } from './ledger.ts';
import type { MergedFilesystem } from './merge.ts';

/** Visible bodies, each once, by the name that appeared first in the layers. */
export interface VisibleFiles {
  readonly node: Int32Array;
  readonly bytes: Float64Array;
}

export function listVisibleFiles(
  layers: readonly EntryColumns[],
  merged: MergedFilesystem,
): VisibleFiles {
  const owner = findFirstNames(merged);
  const count = owner.reduce((sum, node) => (node === NO_INODE ? sum : sum + 1), 0);
  const files = { node: new Int32Array(count), bytes: new Float64Array(count) };
  let [entry, at] = [0, 0];
  for (const { count, sizeBytes } of layers) {
    for (let i = 0; i < count; i++, entry++) {
      const node = owner[entry] as number;
      if (node === NO_INODE) continue;
      files.node[at] = node;
      files.bytes[at++] = sizeBytes[i] as number;
    }
  }
  return files;
}

/** By entry number: the lowest node with this body. */
function findFirstNames({ inode, ledger }: MergedFilesystem): Int32Array {
  const owner = new Int32Array(ledger.numbers.count).fill(NO_INODE);
  for (let node = 0; node < inode.length; node++) {
    const entry = inode[node] as number;
    if (entry !== NO_INODE && owner[entry] === NO_INODE) owner[entry] = node;
  }
  return owner;
}
