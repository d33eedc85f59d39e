import { groupBy } from '../../model/group-by.ts';
import { compareNames } from '../../model/name-bytes.ts';
import { type PathTable, ROOT } from '../path-table.ts';

/** Returns a test for whether dive visits another leaf of the tree before the given one. */
export function createVisitTest(table: PathTable, leaf: number): (other: number) => boolean {
  /** By folder on the path to the leaf: the child that leads there. */
  const turns = new Map<number, number>();
  for (let at = leaf; at !== ROOT; at = table.parent(at)) turns.set(table.parent(at), at);
  return (other) => {
    for (let at = other; ; at = table.parent(at)) {
      const turn = turns.get(table.parent(at));
      if (turn !== undefined) return compareNames(table, at, turn) < 0;
    }
  };
}

/**
 * Sorts nodes as dive visits them: children before their folder, siblings by the bytes of their
 * names.
 */
export function sortByVisit(table: PathTable, nodes: Int32Array): number[] {
  const children = groupBy(nodes, (node) => table.parent(node));
  // Folders first and siblings in reverse: the visiting order backwards.
  const backwards: number[] = [];
  for (const pending = [ROOT]; pending.length > 0; ) {
    const node = pending.pop() as number;
    if (node !== ROOT) backwards.push(node);
    for (const child of (children.get(node) ?? []).sort((a, b) => compareNames(table, a, b)))
      pending.push(child);
  }
  return backwards.reverse();
}
