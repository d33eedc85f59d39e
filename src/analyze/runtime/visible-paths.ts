import type { VisibleFiles } from '../filesystem/visible-files.ts';
import type { Merged } from '../merged.ts';
import { ROOT } from '../path-table.ts';
import {
  type FollowedPath,
  followPath,
  isFile,
  stepDown,
  type VisibleMerged,
} from './follow-path.ts';

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
      let node: number = ROOT;
      for (const name of splitPath(path)) {
        node = stepDown(table, node, name);
        if (node < 0) return -1;
      }
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

function endsWith(table: Merged['table'], node: number, pattern: Uint8Array): boolean {
  const start = table.nameLength(node) - pattern.length;
  if (start < 0) return false;
  for (let i = pattern.length - 1; i >= 0; i--)
    if (table.nameByte(node, start + i) !== pattern[i]) return false;
  return true;
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
