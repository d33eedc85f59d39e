import type { PathTable } from '../path-table.ts';
import { LayerTree, type PathedLayer } from './layer-tree.ts';
import { PathRecords } from './path-records.ts';
import { PathRoles } from './path-roles.ts';
import { StackedTree } from './stacked-tree.ts';
import { copyLayer, stackLayer } from './stacking.ts';
import { createVisitTest } from './visit-order.ts';

interface Accounting {
  readonly table: PathTable;
  readonly roles: PathRoles;
  /** The current layer. */
  readonly tree: LayerTree;
  /** The layers below it; for the lowest layer, its own files. */
  readonly stack: StackedTree;
  readonly records: PathRecords;
}

/** Records the leaves of every layer. Stacks layers only as far as later whiteouts need them. */
export function recordLayers(table: PathTable, layers: readonly PathedLayer[]): PathRecords {
  const roles = new PathRoles(table);
  const accounting: Accounting = {
    table,
    roles,
    tree: new LayerTree(table, roles),
    stack: new StackedTree(table),
    records: new PathRecords(roles),
  };
  const lastWithWhiteouts = roles.hasWhiteouts
    ? layers.findLastIndex((layer) => hasWhiteouts(layer, roles))
    : -1;
  layers.forEach((layer, index) => {
    accounting.tree.load(layer);
    if (index === 0 && lastWithWhiteouts >= 0) copyLayer(accounting.stack, accounting.tree);
    recordLeaves(accounting);
    // dive stacks the lowest layer onto its own copy, which makes its own whiteouts take effect.
    if (index < lastWithWhiteouts) stackLayer(accounting.stack, accounting.tree, roles, table);
  });
  return accounting.records;
}

function hasWhiteouts({ nodes }: PathedLayer, roles: PathRoles): boolean {
  return nodes.some((node) => roles.isWhiteout(roles.findSeenPart(node)));
}

function recordLeaves({ table, roles, tree, stack, records }: Accounting): void {
  const failed = findFirstFailing(table, roles, tree, stack);
  // If a whiteout removes nothing, dive silently skips the rest of the layer.
  const isReached = failed === undefined ? undefined : createVisitTest(table, failed);
  if (failed !== undefined) records.begin(failed);
  const { nodes } = tree;
  for (let i = 0; i < nodes.length; i++) {
    const node = nodes[i] as number;
    if (!tree.isLeaf(node) || isReached?.(node) === false) continue;
    const isWhiteout = roles.isWhiteout(node);
    records.add(
      node,
      isWhiteout ? stack.getRemovableBytes(roles.getTarget(node)) : tree.getSizeBytes(node),
    );
  }
}

/** Returns the first of the layer's ineffective whiteouts, in dive's order. */
function findFirstFailing(
  table: PathTable,
  roles: PathRoles,
  tree: LayerTree,
  stack: StackedTree,
): number | undefined {
  if (!roles.hasWhiteouts) return undefined;
  let first: number | undefined;
  let isBefore: ((leaf: number) => boolean) | undefined;
  const { nodes } = tree;
  for (let i = 0; i < nodes.length; i++) {
    const node = nodes[i] as number;
    if (!roles.isWhiteout(node) || !tree.isLeaf(node) || stack.has(roles.getTarget(node))) continue;
    if (isBefore?.(node) === false) continue;
    first = node;
    isBefore = createVisitTest(table, node);
  }
  return first;
}
