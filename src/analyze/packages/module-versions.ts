import { decodeName } from '../../model/entry-name.ts';
import { LIVE } from '../filesystem/live-tree.ts';
import type { Merged } from '../merged.ts';
import type { PathTable } from '../path-table.ts';
import { MODULE_RECORDS } from './module-records.ts';
import type { VisibleDatabase } from './visible-databases.ts';

/** By node of a package below `node_modules`: its version. Where several records contradict each other there is none. */
export function moduleVersions(
  { table, filesystem }: Merged,
  databases: readonly VisibleDatabase[],
): ReadonlyMap<number, string> {
  const versions = new Map<number, string>();
  const contradicted = new Set<number>();
  for (const { node, bytes } of databases) {
    const project = table.parent(table.parent(node));
    for (const { path, version } of MODULE_RECORDS.get(decodeName(table.name(node)))?.(bytes) ??
      []) {
      const at = findPath(table, project, path);
      if (at < 0 || filesystem.what[at] === LIVE.absent) continue;
      if ((versions.get(at) ?? version) !== version) contradicted.add(at);
      versions.set(at, version);
    }
  }
  for (const node of contradicted) versions.delete(node);
  return versions;
}

const encoder = new TextEncoder();
const SLASH = 0x2f;

/** The node of a path below another, or -1. */
function findPath(table: PathTable, from: number, path: string): number {
  const text = encoder.encode(path);
  let node = from;
  for (let start = 0, end = 0; start <= text.length && node >= 0; start = end + 1) {
    for (end = start; end < text.length && text[end] !== SLASH; ) end++;
    node = table.find(node, text, start, end);
  }
  return node;
}
