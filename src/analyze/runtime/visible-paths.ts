import { endsWith } from '../../model/name-bytes.ts';
import type { VisibleFiles } from '../filesystem/visible-files.ts';
import { findPath } from '../find-path.ts';
import { type FollowedPath, followPath, isFile, type VisibleMerged } from './follow-path.ts';

/** Looks up files that a container sees. */
export interface VisiblePaths {
  /** @returns the node; -1 if there is no such file */
  readonly find: (path: string) => number;
  /** Follows symlinks, like a container. */
  readonly follow: (path: string) => FollowedPath;
  /** Names of all files that end with one of these, shortest path first. */
  readonly list: (endings: readonly string[]) => readonly string[];
}

export function openVisiblePaths(merged: VisibleMerged, files: VisibleFiles): VisiblePaths {
  const { table } = merged;
  return {
    find(path) {
      const node = findPath(table, path);
      return isFile(merged, node) ? node : -1;
    },
    follow: (path) => followPath(merged, path),
    list(endings) {
      const patterns = endings.map((ending) => Buffer.from(ending));
      const isLast = new Uint8Array(256);
      for (const pattern of patterns) isLast[pattern.at(-1) ?? 0] = 1;
      const found: string[] = [];
      for (let i = 0; i < files.node.length; i++) {
        const node = files.node[i] as number;
        // The last byte excludes most names.
        if (isLast[table.nameByte(node, table.nameLength(node) - 1)] === 0) continue;
        if (patterns.some((pattern) => endsWith(table, node, pattern)))
          found.push(table.path(node));
      }
      return found.toSorted((a, b) => splitPath(a).length - splitPath(b).length);
    },
  };
}

/** The names of a path from the root, without `.` and `..`. */
export function splitPath(path: string): string[] {
  const names: string[] = [];
  for (const name of path.split('/')) {
    if (name === '..') names.pop();
    else if (name !== '' && name !== '.') names.push(name);
  }
  return names;
}
