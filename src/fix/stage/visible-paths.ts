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
  const { isVisible, firstLayer, visibleBytes, replaced } = tree;
  const replacedBy = new Map(replaced?.row.map((row, i) => [row, replaced.layer[i] as number]));
  const found: VisiblePath[] = [];
  const isFull = findFullFolders(tree);
  for (const { row, names, owner } of walkRows(tree)) {
    if (isVisible[row] !== 1 || isFull[row] === 1) continue;
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

/** Yields each row with the names of its path, which change with the next one, and its owner. */
export function* walkRows({ depth, name, owners }: PathTree) {
  const names: string[] = [];
  let run = -1;
  for (let row = 0; row < name.length; row++) {
    names.length = depth[row] as number;
    names.push(name[row] as string);
    while (owners?.row[run + 1] !== undefined && (owners.row[run + 1] as number) <= row) run++;
    yield { row, names, owner: owners?.packages[owners.owner[run] ?? -1] };
  }
}

/** By row: 1 for a folder in which a container sees something. */
function findFullFolders({ depth, isVisible }: PathTree): Uint8Array {
  const isFull = new Uint8Array(depth.length);
  /** By depth: the last row. */
  const above: number[] = [];
  depth.forEach((own, row) => {
    above[own] = row;
    const folder = above[own - 1];
    if (isVisible[row] === 1 && folder !== undefined) isFull[folder] = 1;
  });
  return isFull;
}
