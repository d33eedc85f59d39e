import { ContextFilter, type FilteredFolder } from './context-filter.ts';
import type { ContextStat, ContextTree } from './context-tree.ts';

/** Who receives a path: a builder that is sent everything, BuildKit, and the image. */
export type Share = 'sent' | 'asked' | 'shipped';

const mapShares = <Value>(toValue: (share: Share) => Value): Readonly<Record<Share, Value>> => ({
  sent: toValue('sent'),
  asked: toValue('asked'),
  shipped: toValue('shipped'),
});

export type SharedFlags = Readonly<Record<Share, boolean>>;
export type SharedBytes = Readonly<Record<Share, number>>;

/** A path that a builder may send. */
export interface ContextPath {
  readonly path: string;
  readonly name: string;
  readonly kind: ContextStat['kind'];
  /** A folder is not shared if only some of its contents are. */
  readonly isShared: SharedFlags;
  /** For a file; an additional name of the same file has none. */
  readonly bytes: SharedBytes;
  /** The number of folders above it. */
  readonly depth: number;
}

/** One per share; the same filter if two shares are equal. */
export type ShareFilters = Readonly<Record<Share, ContextFilter>>;

/** @param shares the patterns to include in each, `undefined` for everything */
export function createShareFilters(
  asked: readonly string[] | undefined,
  shipped: readonly string[] | undefined,
  ignored: readonly string[],
): ShareFilters {
  const sent = new ContextFilter(undefined, ignored);
  const askedFilter = asked === undefined ? sent : new ContextFilter(asked, ignored);
  const isSame = JSON.stringify(asked) === JSON.stringify(shipped);
  return {
    sent,
    asked: askedFilter,
    shipped: isSame ? askedFilter : new ContextFilter(shipped, ignored),
  };
}

type FolderStates = Readonly<Record<Share, FilteredFolder | undefined>>;

interface OpenFolder {
  readonly path: string;
  readonly names: readonly string[];
  readonly states: FolderStates | undefined;
  next: number;
}

/**
 * Walks a build context and lists what a builder may send: folders before their contents. Excluded
 * folders are not entered. Memory is linear in the depth and the largest folder.
 */
export function* walkContext(tree: ContextTree, filters: ShareFilters): Generator<ContextPath> {
  const seen = mapShares(() => new Set<number>());
  const open: OpenFolder[] = [
    { path: '', names: tree.listNames('.') ?? [], states: undefined, next: 0 },
  ];
  for (let folder = open.at(-1); folder !== undefined; folder = open.at(-1)) {
    const name = folder.names[folder.next++];
    if (name === undefined) {
      open.pop();
      continue;
    }
    const path = folder.path === '' ? name : `${folder.path}/${name}`;
    const stat = tree.stat(path);
    // Removed since its folder was listed.
    if (stat === undefined) continue;
    const { isShared, states } = visit(path, stat, folder.states, filters);
    const bytes = countBytes(path, stat, isShared, filters, seen);
    if (isShared.sent || stat.kind === 'folder')
      yield { path, name, kind: stat.kind, isShared, bytes, depth: open.length - 1 };
    if (states !== undefined)
      open.push({ path, names: tree.listNames(path) ?? [], states, next: 0 });
  }
}

/** @returns the states of a folder that can contain something to send */
function visit(
  path: string,
  { kind }: ContextStat,
  parent: FolderStates | undefined,
  filters: ShareFilters,
): { isShared: SharedFlags; states: FolderStates | undefined } {
  const known = new Map<ContextFilter, ReturnType<ContextFilter['visit']>>();
  const visitOne = (share: Share) => {
    const filter = filters[share];
    // Nothing in an excluded folder is included.
    if (parent !== undefined && parent[share] === undefined) return NOTHING;
    const found = known.get(filter) ?? filter.visit(path, kind === 'folder', parent?.[share]);
    known.set(filter, found);
    return found;
  };
  const found = mapShares(visitOne);
  const states = found.sent.folder && mapShares((share) => found[share].folder);
  return { isShared: mapShares((share) => found[share].isSent), states };
}

const NOTHING = { isSent: false, folder: undefined };

function countBytes(
  path: string,
  { kind, bytes, inode }: ContextStat,
  isShared: SharedFlags,
  filters: ShareFilters,
  seen: Readonly<Record<Share, Set<number>>>,
): SharedBytes {
  return mapShares((share) => {
    if (kind !== 'file' || !isShared[share]) return 0;
    if (inode !== undefined && seen[share].has(inode)) return 0;
    if (inode !== undefined) seen[share].add(inode);
    return filters[share].hasContent(path) ? bytes : 0;
  });
}
