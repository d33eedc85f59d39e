import type { PathTable } from './path-table.ts';

/** Returns a negative number if the first node's name sorts before the second's, by bytes. */
export function compareNames(table: PathTable, a: number, b: number): number {
  const lengthA = table.nameLength(a);
  const lengthB = table.nameLength(b);
  for (let i = 0; i < lengthA && i < lengthB; i++) {
    const difference = table.nameByte(a, i) - table.nameByte(b, i);
    if (difference !== 0) return difference;
  }
  return lengthA - lengthB;
}

export const startsWith = (table: PathTable, node: number, prefix: Uint8Array): boolean =>
  table.nameLength(node) >= prefix.length && hasBytesAt(table, node, 0, prefix);

/** Whether the node's name, which must be long enough, contains these bytes at `start`. */
export function hasBytesAt(
  table: PathTable,
  node: number,
  start: number,
  bytes: Uint8Array,
): boolean {
  for (let i = 0; i < bytes.length; i++)
    if (table.nameByte(node, start + i) !== bytes[i]) return false;
  return true;
}

/** Whether this is the whole name of the node. */
export const isNamed = (table: PathTable, node: number, name: Uint8Array): boolean =>
  table.nameLength(node) === name.length && hasBytesAt(table, node, 0, name);
