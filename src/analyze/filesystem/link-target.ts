import type { EntryColumns } from '../../model/layer-table.ts';
import { type PathTable, ROOT } from '../path-table.ts';

const SLASH = 0x2f;
const DOT = 0x2e;
const NOWHERE = -1;

/**
 * Finds the node that a hard link names, relative to the image's root: `./app/x`, `/app/x` and
 * `app/x` are equal.
 * @returns -1 if no layer has the path, or it leads out of the root
 */
export function findLinkTarget(table: PathTable, entries: EntryColumns, entry: number): number {
  const start = entries.bounds[2 * entry + 1] as number;
  const end = entries.bounds[2 * entry + 2] as number;
  const { text } = entries;
  let node = ROOT;
  for (let at = start; at < end && node !== NOWHERE; ) {
    let stop = at;
    while (stop < end && text[stop] !== SLASH) stop++;
    node = takeStep(table, node, text, at, stop);
    at = stop + 1;
  }
  return node;
}

function takeStep(
  table: PathTable,
  node: number,
  text: Uint8Array,
  start: number,
  stop: number,
): number {
  const length = stop - start;
  const isDots = length < 3 && text[start] === DOT && text[stop - 1] === DOT;
  if (length === 0 || (isDots && length === 1)) return node;
  if (isDots) return node === ROOT ? NOWHERE : table.parent(node);
  return table.find(node, text, start, stop);
}
