import type { WholeBodies, WholeBody } from './whole-bodies.ts';

/**
 * Finds files with the content of an earlier one.
 * @param isKept whether a file stays; others are neither copies nor originals
 * @returns by row: the first file with the same content
 */
export function findCopies(
  { visible, getDigest }: WholeBodies,
  isKept: (row: number) => boolean,
): ReadonlyMap<number, WholeBody> {
  const kept = visible.filter(({ row }) => isKept(row));
  const sizes = new Map<number, number>();
  for (const { bytes } of kept) sizes.set(bytes, (sizes.get(bytes) ?? 0) + 1);
  const firsts = new Map<string, WholeBody>();
  const copyOf = new Map<number, WholeBody>();
  for (const body of kept) {
    // Most sizes occur only once, and then the content needs no comparison.
    const digest = (sizes.get(body.bytes) ?? 0) > 1 ? getDigest(body) : undefined;
    if (digest === undefined) continue;
    const key = `${body.bytes} ${digest}`;
    const first = firsts.get(key);
    if (first === undefined) firsts.set(key, body);
    else copyOf.set(body.row, first);
  }
  return copyOf;
}
