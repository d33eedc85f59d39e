import type { BoundedList, LargestItem } from '../model/facts.ts';
import { heaviest } from './bounded-list.ts';
import type { VisibleFiles } from './filesystem/visible-files.ts';
import type { FolderSums, HeavyRow } from './folder-sums.ts';
import type { PathTable } from './path-table.ts';

/** A folder gets a row of its own from this share of all visible bytes on. */
const HEAVY_SHARE = 0.05;

/** The folders that weigh: disjoint, and together all that a container sees. */
export function largestFolders(
  files: VisibleFiles,
  visibleBytes: number,
  table: PathTable,
  sums: FolderSums,
): BoundedList<LargestItem> {
  for (let i = 0; i < files.node.length; i++)
    sums.add(table.parent(files.node[i] as number), files.bytes[i] as number);
  const rows = sums.take(Math.max(1, visibleBytes * HEAVY_SHARE));
  return heaviest(
    rows.map(({ bytes }) => bytes),
    (i) => {
      const { node, bytes, fileCount } = rows[i] as HeavyRow;
      return { path: table.path(node), bytes, fileCount };
    },
  );
}

export function largestFiles(files: VisibleFiles, table: PathTable): BoundedList<LargestItem> {
  return heaviest(files.bytes, (i) => {
    return {
      path: table.path(files.node[i] as number),
      bytes: files.bytes[i] as number,
      fileCount: 1,
    };
  });
}
