import { type JoinedPaths, mixHash, type PathSide, ROOT } from './joined-paths.ts';
import type { PackageOf } from './path-packages.ts';

/** A move, by the numbers of the highest paths that moved together. */
export interface JoinedMove {
  readonly from: number;
  readonly to: number;
  /** Whether it is a renamed file. */
  readonly isRenamed: boolean;
  bytes: number;
  fileCount: number;
}

const NONE = -1;

export interface JoinedMoves {
  readonly moves: readonly JoinedMove[];
  /** The other place of each moved file, by number. */
  readonly otherPlace: ReadonlyMap<number, number>;
}

/**
 * Finds files that moved: first those with a unique name and size on both sides, then large ones
 * with a unique size in their folder, then files of equal size in folders found to have moved.
 * @param packageOf files of different packages never match; a renamed part of a package may be its
 *   next version
 */
export function findMoves(paths: JoinedPaths, packageOf: PackageOf): JoinedMoves {
  const went = selectGone(paths, paths.old, paths.now);
  const otherPlace = new Map<number, number>();
  if (went.length === 0) return { moves: [], otherPlace };
  /** The new place of each path, including folders. */
  const target = new Int32Array(paths.count).fill(NONE);
  const isTaken = new Uint8Array(paths.count);
  const take = (id: number, to: number): void => {
    if (to === NONE || packageOf(id) !== packageOf(to)) return;
    target[id] = to;
    isTaken[to] = 1;
    otherPlace.set(id, to).set(to, id);
  };
  const came = selectGone(paths, paths.now, paths.old);
  pairAlone(paths, went, came, take);
  pairRenamed(paths, went, came, (id, to) => {
    if (target[id] === NONE && isTaken[to] === 0 && packageOf(id) === undefined) take(id, to);
  });
  for (let i = 0; i < went.length; i++) learnFolders(paths, target, went[i] as number);
  spreadBelow(paths, target);
  for (let i = 0; i < went.length; i++) {
    const id = went[i] as number;
    if (target[id] === NONE) take(id, findPlaceInFolder(paths, target, isTaken, id));
  }
  return { moves: sumByTop(paths, went, target), otherPlace };
}

/** Takes files whose name and size are unique on both sides. */
function pairAlone(
  { name, getHash: hashOf, old, now }: JoinedPaths,
  went: Ids,
  came: Ids,
  take: Take,
): void {
  const hashIn = ({ bytes }: PathSide, id: number): number =>
    mixHash(bytes[id] as number, hashOf(id));
  const before = new OnlyFiles(went, (id) => hashIn(old, id));
  const after = new OnlyFiles(came, (id) => hashIn(now, id));
  for (let i = 0; i < went.length; i++) {
    const id = went[i] as number;
    const hash = hashIn(old, id);
    const to = before.find(hash) === id ? after.find(hash) : NONE;
    if (to !== NONE && name[id] === name[to] && old.bytes[id] === now.bytes[to]) take(id, to);
  }
}

/** Small files often share a size by chance. */
const LARGE_BYTES = 1 << 16;

/** Takes large files whose size is unique in one folder on both sides: they were renamed. */
function pairRenamed({ parent, old, now }: JoinedPaths, went: Ids, came: Ids, take: Take): void {
  const hashIn = ({ bytes }: PathSide, id: number): number =>
    mixHash(bytes[id] as number, parent[id] as number);
  const largeWent = went.filter((id) => (old.bytes[id] as number) >= LARGE_BYTES);
  const largeCame = came.filter((id) => (now.bytes[id] as number) >= LARGE_BYTES);
  const before = new OnlyFiles(largeWent, (id) => hashIn(old, id));
  const after = new OnlyFiles(largeCame, (id) => hashIn(now, id));
  for (const id of largeWent) {
    const hash = hashIn(old, id);
    const to = before.find(hash) === id ? after.find(hash) : NONE;
    if (to !== NONE && parent[id] === parent[to] && old.bytes[id] === now.bytes[to]) take(id, to);
  }
}

type Ids = readonly number[];
type Take = (id: number, to: number) => void;

/** Files by hash, if unique; open addressing, at most half full. */
class OnlyFiles {
  readonly #hashes: Int32Array;
  readonly #files: Int32Array;

  constructor(ids: Ids, hashOf: (id: number) => number) {
    const length = 2 ** Math.ceil(Math.log2(2 * ids.length + 2));
    this.#hashes = new Int32Array(length);
    this.#files = new Int32Array(length).fill(NONE);
    for (let i = 0; i < ids.length; i++) {
      const id = ids[i] as number;
      const hash = hashOf(id);
      const slot = this.#findSlot(hash);
      this.#files[slot] = this.#files[slot] === NONE ? id : SEVERAL;
      this.#hashes[slot] = hash;
    }
  }

  /** @returns -1 if there is none or more than one */
  find(hash: number): number {
    return Math.max(NONE, this.#files[this.#findSlot(hash)] as number);
  }

  #findSlot(hash: number): number {
    const mask = this.#files.length - 1;
    let slot = hash & mask;
    while (this.#files[slot] !== NONE && this.#hashes[slot] !== hash) slot = (slot + 1) & mask;
    return slot;
  }
}

const SEVERAL = -2;

/** Finds where a file without a unique name and size would be after its folder's move. */
function findPlaceInFolder(
  paths: JoinedPaths,
  target: Int32Array,
  isTaken: Uint8Array,
  id: number,
): number {
  const { parent, old, now, find } = paths;
  const folder = target[parent[id] as number] as number;
  const to = folder === NONE ? NONE : find(folder, id);
  const isThere =
    to !== NONE && isTaken[to] === 0 && isGone(now, old, to) && old.bytes[id] === now.bytes[to];
  return isThere ? to : NONE;
}

const isGone = (here: PathSide, there: PathSide, id: number): boolean =>
  (here.bytes[id] as number) > 0 && there.isVisible[id] === 0;

function selectGone(paths: JoinedPaths, here: PathSide, there: PathSide): number[] {
  const ids: number[] = [];
  for (let id = ROOT + 1; id < paths.count; id++) if (isGone(here, there, id)) ids.push(id);
  return ids;
}

/** Records where a moved file's folders went, as long as names agree; the first file decides. */
function learnFolders(paths: JoinedPaths, target: Int32Array, file: number): void {
  if (target[file] === NONE) return;
  const { parent, name } = paths;
  let [a, b] = [parent[file] as number, parent[target[file] as number] as number];
  while (isWhole(paths, a, b) && target[a] === NONE) {
    target[a] = b;
    if (name[a] !== name[b]) return;
    [a, b] = [parent[a] as number, parent[b] as number];
  }
}

/** A folder that still exists, or existed before, did not move itself. */
const isWhole = ({ now, old }: JoinedPaths, a: number, b: number): boolean =>
  now.isVisible[a] === 0 && old.isVisible[b] === 0;

/** Folders inside a moved folder moved with it. */
function spreadBelow({ parent, isFolder, count, find }: JoinedPaths, target: Int32Array): void {
  for (let id = ROOT + 1; id < count; id++) {
    const folder = target[parent[id] as number] as number;
    if (isFolder[id] === 1 && target[id] === NONE && folder !== NONE) target[id] = find(folder, id);
  }
}

function sumByTop(paths: JoinedPaths, went: readonly number[], target: Int32Array): JoinedMove[] {
  const top = findTops(paths, target);
  const moves = new Map<number, JoinedMove>();
  for (let i = 0; i < went.length; i++) {
    const id = went[i] as number;
    if (target[id] === NONE) continue;
    const from = top[id] as number;
    const to = target[from] as number;
    const isRenamed = from === id && paths.name[from] !== paths.name[to];
    const move = moves.get(from) ?? { from, to, isRenamed, bytes: 0, fileCount: 0 };
    move.bytes += paths.old.bytes[id] as number;
    move.fileCount++;
    moves.set(from, move);
  }
  return [...moves.values()];
}

/** Finds the highest folder that moved as a whole with each moved path. */
function findTops(paths: JoinedPaths, target: Int32Array): Int32Array {
  const { parent, count } = paths;
  const top = new Int32Array(count);
  for (let id = ROOT + 1; id < count; id++) {
    const to = target[id] as number;
    if (to === NONE) continue;
    const above = parent[id] as number;
    const aboveTarget = parent[to] as number;
    const isWithin =
      above !== ROOT && target[above] === aboveTarget && isWhole(paths, above, aboveTarget);
    top[id] = isWithin ? (top[above] as number) : id;
  }
  return top;
}
