import { compareNames } from '../model/name-bytes.ts';
import { type PathTable, ROOT } from './path-table.ts';

/**
 * Lists the nodes with `keep` set and all their ancestors: folders before their contents, siblings
 * sorted by the bytes of their names. Omits the root.
 */
export function sortPreOrder(table: PathTable, keep: Uint8Array): Int32Array {
  const { children, start, count } = listSortedChildren(table, keep);
  const order = new Int32Array(count);
  const pending = new Int32Array(count + 1);
  let [length, depth] = [0, 0];
  for (let node = ROOT; ; node = pending[--depth] as number) {
    if (node !== ROOT) order[length++] = node;
    const first = start[node] as number;
    for (let i = (start[node + 1] as number) - 1; i >= first; i--)
      pending[depth++] = children[i] as number;
    if (depth === 0) return order;
  }
}

/** Computes the depth of each node: 0 directly below the root. */
export function computeDepths(table: PathTable): Int32Array {
  const depth = new Int32Array(table.count).fill(-1);
  for (let node = ROOT + 1; node < table.count; node++)
    depth[node] = (depth[table.parent(node)] as number) + 1;
  return depth;
}

interface Children {
  /** Children of node n: children[start[n]..start[n + 1]]. */
  readonly children: Int32Array;
  readonly start: Int32Array;
  readonly count: number;
}

function listSortedChildren(table: PathTable, keep: Uint8Array): Children {
  const start = new Int32Array(table.count + 1);
  let count = 0;
  for (let node = table.count - 1; node > ROOT; node--) {
    if (keep[node] === 0) continue;
    const parent = table.parent(node);
    keep[parent] = 1;
    start[parent + 1] = (start[parent + 1] as number) + 1;
    count++;
  }
  for (let i = 1; i < start.length; i++) start[i] = (start[i] as number) + (start[i - 1] as number);
  const children = new Int32Array(count);
  const end = start.slice();
  for (let node = ROOT + 1; node < table.count; node++) {
    if (keep[node] === 0) continue;
    const parent = table.parent(node);
    children[end[parent] as number] = node;
    end[parent] = (end[parent] as number) + 1;
  }
  for (let node = 0; node < table.count; node++)
    sortNames(table, children.subarray(start[node], start[node + 1]));
  return { children, start, count };
}

function sortNames(table: PathTable, siblings: Int32Array): void {
  if (siblings.length > 1) siblings.sort((a, b) => compareNames(table, a, b));
}
