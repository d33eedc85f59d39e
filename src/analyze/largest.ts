import type { BoundedList, LargestItem } from '../model/facts.ts';
import { listLargest, listLargestRows } from './bounded-list.ts';
import type { VisibleFiles } from './filesystem/visible-files.ts';
import type { FolderSums } from './folder-sums.ts';
import type { PathTable } from './path-table.ts';

/** Lists the largest folders: disjoint, together everything that a container sees. */
export function listLargestFolders(
  files: VisibleFiles,
  visibleBytes: number,
  table: PathTable,
  sums: FolderSums,
): BoundedList<LargestItem> {
  for (let i = 0; i < files.node.length; i++)
    sums.add(table.parent(files.node[i] as number), files.bytes[i] as number);
  return listLargestRows(sums.take(visibleBytes), ({ node, bytes, fileCount }) => ({
    path: table.path(node),
    bytes,
    fileCount,
  }));
}

export function listLargestFiles(files: VisibleFiles, table: PathTable): BoundedList<LargestItem> {
  return listLargest(files.bytes, (i) => ({
    path: table.path(files.node[i] as number),
    bytes: files.bytes[i] as number,
    fileCount: 1,
  }));
}
