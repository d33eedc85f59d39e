import type { FolderEntry } from '../model/evidence.ts';
import { PERMISSIONS } from '../model/layer-table.ts';
import { LIVE, toEntryKind } from './filesystem/live-tree.ts';
import { findPath } from './find-path.ts';
import { ROOT } from './path-table.ts';
import type { VisibleMerged } from './runtime/follow-path.ts';

/** Lists a folder that a container sees and what is directly in it, with modes and owners. */
export function listFolderEntries(
  { table, filesystem, layers, nodes }: VisibleMerged,
  path: string,
): FolderEntry[] {
  const folder = findPath(table, path);
  if (folder < 0) return [];
  const found = new Map<number, FolderEntry>();
  // The last layer that has a path decides.
  for (let layer = layers.length - 1; layer >= 0; layer--) {
    const { count, mode, uid, gid } = layers[layer] as VisibleMerged['layers'][number];
    for (let entry = count - 1; entry >= 0; entry--) {
      const node = nodes[layer]?.[entry] as number;
      const isOne = node === folder || table.parent(node) === folder;
      const what = filesystem.what[node] as number;
      if (!isOne || node === ROOT || found.has(node) || what === LIVE.absent) continue;
      found.set(node, {
        path: table.path(node),
        kind: toEntryKind(what),
        mode: (mode[entry] as number) & PERMISSIONS,
        uid: uid[entry] as number,
        gid: gid[entry] as number,
      });
    }
  }
  return [...found.values()];
}
