import { compareNames } from '../../model/name-bytes.ts';
import { type PathTable, ROOT } from '../path-table.ts';
import type { LayerTree } from './layer-tree.ts';
import { ABSENT, type PathRoles } from './path-roles.ts';
import type { StackedTree } from './stacked-tree.ts';
import { sortByVisit } from './visit-order.ts';

/**
 * Copies the lowest layer as is: its whiteouts are files. Source: dive v0.13.1, file_tree.go
 * (Copy).
 */
export function copyLayer(stack: StackedTree, tree: LayerTree): void {
  for (const node of tree.nodes) stack.put(node, tree.getSizeBytes(node), tree.isFolder(node));
}

/**
 * Stacks a layer onto those below it. Source: dive v0.13.1, file_tree.go (Stack).
 *
 * dive visits the layer's nodes in name order and adds and removes as it goes. A whiteout removes
 * its sibling from lower layers, and from its own layer if that was visited first: `-x` sorts
 * before `.wh.-x`. Comparing the two names is enough, except for odd whiteouts.
 */
export function stackLayer(
  stack: StackedTree,
  tree: LayerTree,
  roles: PathRoles,
  table: PathTable,
): void {
  const whiteouts = tree.nodes.filter((node) => roles.isWhiteout(node));
  const isOdd = (node: number) =>
    !tree.isLeaf(node) || roles.getTarget(node) === table.parent(node);
  if (whiteouts.some(isOdd)) {
    stackInOrder(stack, tree, roles, table);
    return;
  }
  for (const node of whiteouts) if (isVisitedFirst(node)) stack.remove(roles.getTarget(node));
  for (const node of tree.nodes) {
    if (!roles.isWhiteout(node)) stack.put(node, tree.getSizeBytes(node), tree.isFolder(node));
  }
  for (const node of whiteouts) if (!isVisitedFirst(node)) stack.remove(roles.getTarget(node));

  function isVisitedFirst(whiteout: number): boolean {
    const target = roles.getTarget(whiteout);
    return target !== ABSENT && compareNames(table, whiteout, target) < 0;
  }
}

/**
 * Follows dive step by step, for layers with entries below a whiteout or a whiteout of its folder.
 */
function stackInOrder(
  stack: StackedTree,
  tree: LayerTree,
  roles: PathRoles,
  table: PathTable,
): void {
  /** Known to be in the stack since the last removal. */
  const present = new Set<number>();
  for (const node of sortByVisit(table, tree.nodes)) {
    if (roles.isWhiteout(node)) {
      stack.remove(roles.getTarget(node));
      present.clear();
    } else {
      attachFolders(node);
      stack.put(node, tree.getSizeBytes(node), tree.isFolder(node));
    }
  }

  function attachFolders(node: number): void {
    const missing: number[] = [];
    for (let at = node; at !== ROOT && !present.has(at); at = table.parent(at)) missing.push(at);
    for (const at of missing.reverse()) {
      stack.attach(at);
      present.add(at);
    }
  }
}
