import { decodeName } from '../../model/entry-name.ts';
import { type EntryColumns, getLink, KIND } from '../../model/layer-table.ts';
import { NO_INODE } from '../filesystem/ledger.ts';
import { LIVE } from '../filesystem/live-tree.ts';
import type { Merged } from '../merged.ts';
import { ROOT } from '../path-table.ts';

export type VisibleMerged = Pick<Merged, 'table' | 'filesystem' | 'layers' | 'nodes'>;

export interface FollowedPath {
  /** The file's node; -1 if there is none. */
  readonly node: number;
  /** The last names of symlink targets at the end of the path: for `/bin/sh`, `busybox`. */
  readonly names: readonly string[];
}

/** Like the kernel. */
const MOST_LINKS = 40;

/** Follows symlinks of all layers, like a container. */
export function followPath(merged: VisibleMerged, path: string): FollowedPath {
  const names: string[] = [];
  let left = splitNames(path);
  let node: number = ROOT;
  for (let links = 0; left.length > 0; ) {
    const [name = '', ...rest] = left;
    const at = stepDown(merged.table, node, name);
    if (at < 0) return { node: -1, names };
    const target = readLink(merged, at);
    if (target === undefined) {
      [node, left] = [at, rest];
      continue;
    }
    if (++links > MOST_LINKS) return { node: -1, names };
    const words = splitNames(target);
    if (rest.length === 0) names.push(...words.slice(-1));
    if (target.startsWith('/')) node = ROOT;
    left = [...words, ...rest];
  }
  return { node: isFile(merged, node) ? node : -1, names };
}

/** Whether a container sees a file at a node. */
export const isFile = ({ filesystem }: VisibleMerged, node: number): boolean =>
  (filesystem.inode[node] ?? NO_INODE) !== NO_INODE;

/** @returns -1 if no layer has such a path */
function stepDown(table: Merged['table'], node: number, name: string): number {
  if (name === '..') return node === ROOT ? ROOT : table.parent(node);
  const bytes = Buffer.from(name);
  return table.find(node, bytes, 0, bytes.length);
}

const splitNames = (path: string): string[] =>
  path.split('/').filter((name) => name !== '' && name !== '.');

/** @returns `undefined` if a container sees no symlink there */
function readLink({ filesystem, layers, nodes }: VisibleMerged, node: number): string | undefined {
  if (filesystem.what[node] !== LIVE.symlink) return undefined;
  for (let layer = layers.length - 1; layer >= 0; layer--) {
    const entry = nodes[layer]?.lastIndexOf(node) ?? -1;
    const columns = layers[layer] as EntryColumns;
    if (entry >= 0 && columns.kind[entry] === KIND.symlink)
      return decodeName(getLink(columns, entry));
  }
  return undefined;
}
