import type { BoundedList } from '../model/facts.ts';

const MOST_ROWS = 20;

/**
 * Lists the largest rows, largest first; ties keep their order. The rest is counted but not listed.
 * @param bytes size of each row; rows without bytes are not listed
 * @param show creates the reported row from its index; called for listed rows only
 */
export function listLargest<Item>(
  bytes: ArrayLike<number>,
  show: (index: number) => Item,
  most = MOST_ROWS,
): BoundedList<Item> {
  const top: number[] = [];
  let omittedBytes = 0;
  for (let i = 0; i < bytes.length; i++) {
    const own = bytes[i] as number;
    omittedBytes += own;
    if (own > 0) insert(top, i, bytes, most);
  }
  for (const i of top) omittedBytes -= bytes[i] as number;
  return {
    items: top.map(show),
    omitted: { count: bytes.length - top.length, bytes: omittedBytes },
  };
}

/** The same for rows. */
export const listLargestRows = <Row extends { readonly bytes: number }, Item>(
  rows: readonly Row[],
  show: (row: Row) => Item,
  most = MOST_ROWS,
): BoundedList<Item> =>
  listLargest(
    rows.map(({ bytes }) => bytes),
    (i) => show(rows[i] as Row),
    most,
  );

/** Inserts into `top`, which stays sorted and bounded. */
function insert(top: number[], row: number, bytes: ArrayLike<number>, most: number): void {
  const own = bytes[row] as number;
  let at = top.length;
  while (at > 0 && (bytes[top[at - 1] as number] as number) < own) at--;
  if (at === most) return;
  top.splice(at, 0, row);
  if (top.length > most) top.pop();
}
