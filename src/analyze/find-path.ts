import { type PathTable, ROOT } from './path-table.ts';

const encoder = new TextEncoder();
const SLASH = 0x2f;
const DOT = 0x2e;

/**
 * Finds the node of a path, without following links. Skips empty names and `.`, so `./app/x`,
 * `/app/x` and `app/x` are equal.
 * @param from the folder that it starts from; nothing is found below a negative one
 * @param aboveRoot the node that `..` leads to from the root
 * @returns -1 if no layer has the path
 */
export function findPath(
  table: PathTable,
  path: string | Uint8Array,
  from: number = ROOT,
  aboveRoot: number = ROOT,
): number {
  const text = typeof path === 'string' ? encoder.encode(path) : path;
  let node = from;
  for (let at = 0; at < text.length && node >= 0; ) {
    let stop = at;
    while (stop < text.length && text[stop] !== SLASH) stop++;
    const length = stop - at;
    const isDots = length < 3 && text[at] === DOT && text[stop - 1] === DOT;
    if (length > 0 && !isDots) node = table.find(node, text, at, stop);
    else if (length === 2) node = node === ROOT ? aboveRoot : table.parent(node);
    at = stop + 1;
  }
  return node;
}
