import { type Block, listBlocksTo } from './block.ts';

export interface SearchResult {
  /** The largest matches. */
  readonly blocks: readonly Block[];
  readonly count: number;
  /** A match within a match counts once. */
  readonly bytes: number;
  /** Every match. */
  readonly matches: ReadonlySet<Block>;
  /** Every match, and every block that contains one. */
  readonly onTheWay: ReadonlySet<Block>;
}

const MOST_LISTED = 50;

/**
 * Finds blocks whose name contains the words; if these contain a slash, blocks at which a path
 * starts to contain them.
 */
export function searchBlocks(root: Block, words: string): SearchResult {
  const wanted = words.trim().toLowerCase();
  const found = wanted === '' ? [] : walk(root, wanted.includes('/') ? findPath : findName, wanted);
  const matches = new Set(found);
  const onTheWay = new Set(found.flatMap((block) => [root, ...listBlocksTo(block)]));
  const outermost = found.filter(
    (block) => !listBlocksTo(block).some((one) => one !== block && matches.has(one)),
  );
  return {
    blocks: found.toSorted((a, b) => b.bytes - a.bytes).slice(0, MOST_LISTED),
    count: found.length,
    bytes: outermost.reduce((sum, { bytes }) => sum + bytes, 0),
    matches,
    onTheWay,
  };
}

/** Whether a block matches; `path` starts at the root and ends with its name, in lower case. */
type Matches = (name: string, path: string, wanted: string) => boolean;

const findName: Matches = (name, _path, wanted) => name.includes(wanted);
const findPath: Matches = (name, path, wanted) =>
  path.includes(wanted) && !path.slice(0, path.length - name.length - 1).includes(wanted);

function walk(root: Block, matches: Matches, wanted: string): Block[] {
  const found: Block[] = [];
  const visit = (block: Block, above: string): void => {
    for (const child of block.children) {
      const name = child.name.toLowerCase();
      const path = `${above}/${name}`;
      if (matches(name, path, wanted)) found.push(child);
      visit(child, path);
    }
  };
  visit(root, '');
  return found;
}
