import { ECOSYSTEMS, type Ecosystem } from '../model/ecosystems.ts';
import type { PathOwners } from '../model/facts.ts';
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
  const finder = new PackageFinder(rows);
  const ownerOf = readOwners(owners);
  rows.name.forEach((_, i) => {
    placed.open(i);
    const byPath = finder.look(i);
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

interface FoundPackage {
  readonly ecosystem: string;
  readonly name: string;
  /** The package of its folder; -1 if its files can be anywhere. */
  readonly depth: number;
}

/** Looks up the recorded package of each row; rows come in order. */
function readOwners(owners: PathOwners | null): (row: number) => FoundPackage | undefined {
  const packages = (owners?.packages ?? []).map((one) => ({ ...one, depth: -1 }));
  let next = 0;
  return (row) => {
    while ((owners?.row[next] ?? Number.POSITIVE_INFINITY) <= row) next++;
    return packages[owners?.owner[next - 1] ?? -1];
  };
}

/** Finds the innermost package that contains a row; rows come in order. */
class PackageFinder {
  readonly #rows: PageRows;
  readonly #open: {
    found: FoundPackage | undefined;
    holds: Ecosystem | undefined;
    group: string;
  }[] = [];

  constructor(rows: PageRows) {
    this.#rows = rows;
  }

  look(row: number): FoundPackage | undefined {
    const depth = this.#rows.depth[row] as number;
    const name = this.#rows.name[row] as string;
    this.#open.length = depth;
    const above = this.#open[depth - 1];
    const holder = above?.holds;
    if (holder?.groupPrefix !== undefined && name.startsWith(holder.groupPrefix)) {
      this.#open.push({ found: above?.found, holds: holder, group: `${name}/` });
      return above?.found;
    }
    const own = this.#findOwn(name, holder, above?.group ?? '', depth);
    const found = own ?? above?.found;
    const holds = own === undefined ? findHolder(name) : undefined;
    this.#open.push({ found, holds, group: '' });
    return found;
  }

  #findOwn(
    name: string,
    holder: Ecosystem | undefined,
    group: string,
    depth: number,
  ): FoundPackage | undefined {
    const ecosystem =
      holder ?? ECOSYSTEMS.find(({ suffix }) => suffix !== undefined && name.endsWith(suffix));
    const parsed = ecosystem?.parseName(name) ?? null;
    return ecosystem === undefined || parsed === null
      ? undefined
      : { ecosystem: ecosystem.name, name: group + parsed, depth };
  }
}

const findHolder = (name: string): Ecosystem | undefined =>
  ECOSYSTEMS.find(({ folders }) => folders?.includes(name));
