import type { PathTree } from '../../model/facts.ts';

/** A path that a container sees, other than a folder with content. */
export interface VisiblePath {
  readonly path: string;
  /** The layer that its content is from. */
  readonly layer: number;
  readonly bytes: number;
  /** The package of apt that has it. */
  readonly owner: string | undefined;
}

/** Lists what a container sees, without folders that have content. */
export function listVisiblePaths(tree: PathTree): readonly VisiblePath[] {
  const { depth, name, isVisible, firstLayer, visibleBytes, replaced, owners } = tree;
  const replacedBy = new Map(replaced?.row.map((row, i) => [row, replaced.layer[i] as number]));
  const found: VisiblePath[] = [];
  const names: string[] = [];
  let run = -1;
  for (let row = 0; row < name.length; row++) {
    names.length = depth[row] as number;
    names.push(name[row] as string);
    while (owners?.row[run + 1] !== undefined && (owners.row[run + 1] as number) <= row) run++;
    if (isVisible[row] !== 1 || hasVisibleChild(tree, row)) continue;
    const owner = owners?.packages[owners.owner[run] ?? -1];
    const bytes = visibleBytes[row] as number;
    found.push({
      path: `/${names.join('/')}`,
      layer: replacedBy.get(row) ?? (firstLayer[row] as number),
      bytes,
      owner: bytes > 0 && owner?.ecosystem === 'apt' ? owner.name : undefined,
    });
  }
  return found;
}

function hasVisibleChild({ depth, isVisible }: PathTree, row: number): boolean {
  const own = depth[row] as number;
  for (let at = row + 1; at < depth.length && (depth[at] as number) > own; at++)
    if (isVisible[at] === 1) return true;
  return false;
}
