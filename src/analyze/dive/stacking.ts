import { compareNames } from '../name-bytes.ts';
import { type PathTable, ROOT } from '../path-table.ts';
import type { LayerTree } from './layer-tree.ts';
import { ABSENT, type PathRoles } from './path-roles.ts';
import type { StackedTree } from './stacked-tree.ts';
import { inVisitOrder } from './visit-order.ts';

/** Puts the lowest layer down as it is: its whiteouts lie there as files. Source: dive v0.13.1, file_tree.go (Copy). */
export function copyLayer(stack: StackedTree, tree: LayerTree): void {
  for (const node of tree.nodes) stack.put(node, tree.sizeBytes(node), tree.isFolder(node));
}

/**
 * Stacks a layer upon those below it. Source: dive v0.13.1, file_tree.go (Stack).
 *
 * dive visits the layer's nodes in order of their names, adding and removing as it goes. A whiteout removes its sibling
 * of the lower layers, and the one of its own layer too if that was visited before it: `-x` sorts before `.wh.-x`.
 * So it is enough to know which of the two comes first; only odd whiteouts need the whole order.
 */
export function stackLayer(
  stack: StackedTree,
  tree: LayerTree,
  roles: PathRoles,
  table: PathTable,
): void {
  const whiteouts = tree.nodes.filter((node) => roles.isWhiteout(node));
  const isOdd = (node: number) => !tree.isLeaf(node) || roles.targetOf(node) === table.parent(node);
  if (whiteouts.some(isOdd)) {
    stackInOrder(stack, tree, roles, table);
    return;
  }
  for (const node of whiteouts) if (comesFirst(node)) stack.remove(roles.targetOf(node));
  for (const node of tree.nodes) {
    if (!roles.isWhiteout(node)) stack.put(node, tree.sizeBytes(node), tree.isFolder(node));
  }
  for (const node of whiteouts) if (!comesFirst(node)) stack.remove(roles.targetOf(node));

  function comesFirst(whiteout: number): boolean {
    const target = roles.targetOf(whiteout);
    return target !== ABSENT && compareNames(table, whiteout, target) < 0;
  }
}

/** dive's own way, step by step: for layers with something below a whiteout, or with a whiteout of its own folder. */
function stackInOrder(
  stack: StackedTree,
  tree: LayerTree,
  roles: PathRoles,
  table: PathTable,
): void {
  /** Known to be in the stack since the last removal. */
  const present = new Set<number>();
  for (const node of inVisitOrder(table, tree.nodes)) {
    if (roles.isWhiteout(node)) {
      stack.remove(roles.targetOf(node));
      present.clear();
    } else {
      attachFolders(node);
      stack.put(node, tree.sizeBytes(node), tree.isFolder(node));
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
