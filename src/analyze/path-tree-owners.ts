import type { InstalledPackages } from '../model/evidence.ts';
import type { PathOwners } from '../model/facts.ts';

const NOBODY = -1;

/**
 * Lists which rows belong to which package, as runs: files of one package often follow each other.
 * Rows without bytes don't end a run. Only packages with a row are named.
 * @returns undefined if no row has an owner
 */
export function listOwnerRows(
  order: Int32Array,
  { list, ownerOf }: InstalledPackages,
  hasBytes: (node: number) => boolean,
): PathOwners | undefined {
  if (list.length === 0) return undefined;
  const row: number[] = [];
  const owner: number[] = [];
  /** By index in the list: its number here. */
  const numbers = new Map<number, number>();
  let last = NOBODY;
  order.forEach((node, at) => {
    if (!hasBytes(node)) return;
    const index = ownerOf(node);
    if (index !== NOBODY && !numbers.has(index)) numbers.set(index, numbers.size);
    const number = numbers.get(index) ?? NOBODY;
    if (number === last) return;
    last = number;
    row.push(at);
    owner.push(number);
  });
  const packages = [...numbers.keys()].map((index) => ({
    ecosystem: list[index]?.ecosystem ?? '',
    name: list[index]?.name ?? '',
  }));
  return packages.length === 0 ? undefined : { packages, row, owner };
}
