import { ECOSYSTEMS, type Ecosystem } from '../../model/ecosystems.ts';
import { decodeName } from '../../model/entry-name.ts';
import { hasBytesAt } from '../name-bytes.ts';
import { type PathTable, ROOT } from '../path-table.ts';

/** A path at which a package, or a part of one, starts. */
export interface PackageRoot {
  readonly ecosystem: Ecosystem;
  readonly name: string;
}

export interface FoundPackages {
  readonly roots: ReadonlyMap<number, PackageRoot>;
  /** By node: the root of the innermost package that contains it, or -1. */
  readonly owner: Int32Array;
}

const NO_OWNER = -1;
const encoder = new TextEncoder();
const FOLDERS = ECOSYSTEMS.flatMap((ecosystem, index) =>
  (ecosystem.folders ?? []).map((name) => ({ name: encoder.encode(name), index })),
);
const SUFFIXES = ECOSYSTEMS.flatMap((ecosystem) =>
  ecosystem.suffix === undefined ? [] : [{ ecosystem, suffix: encoder.encode(ecosystem.suffix) }],
);

/** Finds packages in one pass over all paths, folders before their contents. */
export function findPackages(table: PathTable): FoundPackages {
  const owner = new Int32Array(table.count).fill(NO_OWNER);
  const roots = new Map<number, PackageRoot>();
  /** By node: 1 + the index of the ecosystem whose packages are this folder's children, or 0. */
  const holds = new Uint8Array(table.count);
  for (let node = ROOT + 1; node < table.count; node++) {
    const parent = table.parent(node);
    const root = findHeldPackage(table, node, holds) ?? findPackageBySuffix(table, node);
    if (root !== undefined) roots.set(node, root);
    owner[node] = root === undefined ? (owner[parent] as number) : node;
    if (root === undefined && holds[node] === 0) holds[node] = findHeldByName(table, node);
  }
  return { roots, owner };
}

/** Returns the package at this child of a package folder; records groups of packages in `holds`. */
function findHeldPackage(
  table: PathTable,
  node: number,
  holds: Uint8Array,
): PackageRoot | undefined {
  const held = holds[table.parent(node)] as number;
  const ecosystem = ECOSYSTEMS[held - 1];
  if (ecosystem === undefined) return undefined;
  const child = decodeName(table.name(node));
  if (ecosystem.groupPrefix !== undefined && child.startsWith(ecosystem.groupPrefix)) {
    holds[node] = held;
    return undefined;
  }
  const name = ecosystem.parseName(child);
  return name === null
    ? undefined
    : { ecosystem, name: findGroupName(table, node, ecosystem) + name };
}

/** Returns `@scope/` for a package in a group. */
function findGroupName(table: PathTable, node: number, { groupPrefix }: Ecosystem): string {
  const folder = decodeName(table.name(table.parent(node)));
  return groupPrefix !== undefined && folder.startsWith(groupPrefix) ? `${folder}/` : '';
}

function findPackageBySuffix(table: PathTable, node: number): PackageRoot | undefined {
  for (const { ecosystem, suffix } of SUFFIXES) {
    const start = table.nameLength(node) - suffix.length;
    if (start <= 0 || !hasBytesAt(table, node, start, suffix)) continue;
    const name = ecosystem.parseName(decodeName(table.name(node)));
    if (name !== null) return { ecosystem, name };
  }
  return undefined;
}

function findHeldByName(table: PathTable, node: number): number {
  for (const { name, index } of FOLDERS) {
    if (table.nameLength(node) === name.length && hasBytesAt(table, node, 0, name))
      return index + 1;
  }
  return 0;
}
