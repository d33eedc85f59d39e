import type { BoundedList } from '../model/facts.ts';

const LIST_LENGTH = 20;

/**
 * The heaviest rows, heaviest first, ties in the order given; the rest, and rows without bytes, are counted, not listed.
 * @param bytes of each row
 * @param show makes the reported row from its index; called for listed rows only
 */
export function heaviest<Item>(
  bytes: ArrayLike<number>,
  show: (index: number) => Item,
): BoundedList<Item> {
  const top: number[] = [];
  let omittedBytes = 0;
  for (let i = 0; i < bytes.length; i++) {
    const own = bytes[i] as number;
    omittedBytes += own;
    if (own > 0) insert(top, i, bytes);
  }
  for (const i of top) omittedBytes -= bytes[i] as number;
  return {
    items: top.map(show),
    omitted: { count: bytes.length - top.length, bytes: omittedBytes },
  };
}

/** Keeps `top` sorted and short. */
function insert(top: number[], row: number, bytes: ArrayLike<number>): void {
  const own = bytes[row] as number;
  let at = top.length;
  while (at > 0 && (bytes[top[at - 1] as number] as number) < own) at--;
  if (at === LIST_LENGTH) return;
  top.splice(at, 0, row);
  if (top.length > LIST_LENGTH) top.pop();
}
