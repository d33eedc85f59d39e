import { compareNames } from '../name-bytes.ts';
import { type PathTable, ROOT } from '../path-table.ts';

/** Tells of leaves of one tree whether dive visits them before the given leaf. */
export function visitedBefore(table: PathTable, leaf: number): (other: number) => boolean {
  /** By folder on the way to the leaf: the child where the way goes on. */
  const turns = new Map<number, number>();
  for (let at = leaf; at !== ROOT; at = table.parent(at)) turns.set(table.parent(at), at);
  return (other) => {
    for (let at = other; ; at = table.parent(at)) {
      const turn = turns.get(table.parent(at));
      if (turn !== undefined) return compareNames(table, at, turn) < 0;
    }
  };
}

/** All nodes of a tree as dive visits them: what is below a folder before the folder, siblings by the bytes of their names. */
export function inVisitOrder(table: PathTable, nodes: Int32Array): number[] {
  const children = new Map<number, number[]>();
  for (const node of nodes) {
    const siblings = children.get(table.parent(node));
    if (siblings === undefined) children.set(table.parent(node), [node]);
    else siblings.push(node);
  }
  // A folder before what is below it and the last sibling first: the very order, backwards.
  const backwards: number[] = [];
  for (const pending = [ROOT]; pending.length > 0; ) {
    const node = pending.pop() as number;
    if (node !== ROOT) backwards.push(node);
    for (const child of (children.get(node) ?? []).sort((a, b) => compareNames(table, a, b)))
      pending.push(child);
  }
  return backwards.reverse();
}
