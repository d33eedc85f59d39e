import type { PathNames } from './evidence.ts';

type Names = Pick<PathNames, 'nameLength' | 'nameByte'>;

/** Returns a negative number if the first node's name sorts before the second's, by bytes. */
export function compareNames(names: Names, a: number, b: number): number {
  const lengthA = names.nameLength(a);
  const lengthB = names.nameLength(b);
  for (let i = 0; i < lengthA && i < lengthB; i++) {
    const difference = names.nameByte(a, i) - names.nameByte(b, i);
    if (difference !== 0) return difference;
  }
  return lengthA - lengthB;
}

export function startsWith(names: Names, node: number, prefix: Uint8Array): boolean {
  if (names.nameLength(node) < prefix.length) return false;
  for (let i = 0; i < prefix.length; i++) if (names.nameByte(node, i) !== prefix[i]) return false;
  return true;
}

/** Compares from the end, where names differ most. */
export function endsWith(names: Names, node: number, suffix: Uint8Array): boolean {
  const start = names.nameLength(node) - suffix.length;
  if (start < 0) return false;
  for (let i = suffix.length - 1; i >= 0; i--)
    if (names.nameByte(node, start + i) !== suffix[i]) return false;
  return true;
}

/** Whether this is the whole name of the node. */
export const isNamed = (names: Names, node: number, name: Uint8Array): boolean =>
  names.nameLength(node) === name.length && startsWith(names, node, name);
