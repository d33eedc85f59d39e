import type { BoundedList, LargestItem } from '../model/facts.ts';
import { listLargest } from './bounded-list.ts';
import type { VisibleFiles } from './filesystem/visible-files.ts';
import type { FolderSums, HeavyRow } from './folder-sums.ts';
import type { PathTable } from './path-table.ts';

/** Folders with at least this share of all visible bytes get their own row. */
const HEAVY_SHARE = 0.05;

/** Lists the largest folders: disjoint, together everything that a container sees. */
export function listLargestFolders(
  files: VisibleFiles,
  visibleBytes: number,
  table: PathTable,
  sums: FolderSums,
): BoundedList<LargestItem> {
  for (let i = 0; i < files.node.length; i++)
    sums.add(table.parent(files.node[i] as number), files.bytes[i] as number);
  const rows = sums.take(Math.max(1, visibleBytes * HEAVY_SHARE));
  return listLargest(
    rows.map(({ bytes }) => bytes),
    (i) => {
      const { node, bytes, fileCount } = rows[i] as HeavyRow;
      return { path: table.path(node), bytes, fileCount };
    },
  );
}

export function listLargestFiles(files: VisibleFiles, table: PathTable): BoundedList<LargestItem> {
  return listLargest(files.bytes, (i) => {
    return {
      path: table.path(files.node[i] as number),
      bytes: files.bytes[i] as number,
      fileCount: 1,
    };
  });
}
