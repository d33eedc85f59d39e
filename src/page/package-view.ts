import type { PathOwners } from '../model/facts.ts';
import { nameByTexts, PackageFinder } from '../model/package-finder.ts';
import type { PageImage, PageRows } from '../model/page-data.ts';
import { addBlock, addBytes, type Block, joinChains, sortBlocks } from './block.ts';
import { PlacedRows } from './placed-rows.ts';

/**
 * Packages by ecosystem, with their files; all other files by folder. A package manager's record
 * takes precedence over the path.
 */
export function buildPackages({ rows, owners }: PageImage): Block {
  const root = addBlock(undefined, 'Image');
  const ecosystems = new Map<string, Block>();
  const packages = new Map<string, Block>();
  const rest = addBlock(root, 'Other files');
  const placed = new PlacedRows(rows);
  const packageOf = readPackages(rows);
  const ownerOf = readOwners(owners);
  rows.name.forEach((_, i) => {
    placed.open(i);
    const byPath = packageOf(i);
    const found = ownerOf(i) ?? byPath;
    const hidden = rows.hiddenBytes[i] as number;
    const bytes = (rows.visibleBytes[i] as number) + hidden;
    if (bytes === 0) return;
    if (found === undefined) {
      addBytes(placed.place(rest), bytes, hidden);
      return;
    }
    const { ecosystem, name, depth } = found;
    const holder = ecosystems.get(ecosystem) ?? addBlock(root, ecosystem);
    ecosystems.set(ecosystem, holder);
    const key = `${ecosystem}/${name}`;
    const block = packages.get(key) ?? addBlock(holder, name);
    packages.set(key, block);
    addBytes(placed.place(block, depth + 1), bytes, hidden);
  });
  sortBlocks(root);
  // Files of a system package are far below the root.
  for (const block of packages.values())
    block.children.splice(
      0,
      block.children.length,
      ...block.children.map((child) => joinChains(child, block)),
    );
  return root;
}

interface Owner {
  readonly ecosystem: string;
  readonly name: string;
  /** The package of its folder; -1 if its files can be anywhere. */
  readonly depth: number;
}

/** Looks up the recorded package of each row; rows come in order. */
function readOwners(owners: PathOwners | null): (row: number) => Owner | undefined {
  const packages = (owners?.packages ?? []).map((one) => ({ ...one, depth: -1 }));
  let next = 0;
  return (row) => {
    while ((owners?.row[next] ?? Number.POSITIVE_INFINITY) <= row) next++;
    return packages[owners?.owner[next - 1] ?? -1];
  };
}

/** Finds the innermost package that contains a row by its path; rows come in order. */
function readPackages({ depth, name }: PageRows): (row: number) => Owner | undefined {
  const parent = new Int32Array(name.length + 1);
  const finder = new PackageFinder(nameByTexts(parent, ['', ...name]));
  /** By depth, from the root: the number and the owner of the last folder. */
  const above: { id: number; owner: Owner | undefined }[] = [{ id: 0, owner: undefined }];
  return (row) => {
    const at = depth[row] as number;
    const folder = above[at];
    const id = row + 1;
    parent[id] = folder?.id ?? 0;
    const found = finder.look(id);
    const owner =
      found === undefined
        ? folder?.owner
        : { ecosystem: found.ecosystem.name, name: found.name, depth: at };
    above.length = at + 1;
    above.push({ id, owner });
    return owner;
  };
}
