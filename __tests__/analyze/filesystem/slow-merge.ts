import type { Cause } from '../../../src/model/facts.ts';
import { KIND } from '../../../src/model/layer-table.ts';
import { makeTable, type TarEntry } from '../../support/tar-writer.ts';

/** One body, from the entry that adds it. */
export interface SlowInode {
  readonly layer: number;
  readonly entry: number;
  readonly sizeBytes: number;
  readonly content: string;
  readonly names: Set<string>;
  cause?: Cause;
  hiddenInLayer?: number;
}

interface SlowPath {
  readonly kind: 'folder' | 'file' | 'symlink' | 'special';
  readonly inode?: SlowInode | undefined;
}

export interface SlowImage {
  readonly paths: Map<string, SlowPath>;
  readonly inodes: SlowInode[];
}

/**
 * A literal implementation of merging: a map of paths that is searched completely for every change.
 * @returns undefined if a whiteout hides nothing, or links form a loop
 */
export function slowMerge(layers: readonly (readonly TarEntry[])[]): SlowImage | undefined {
  const image: SlowImage = { paths: new Map([['', { kind: 'folder' }]]), inodes: [] };
  for (const [layer, entries] of layers.entries()) {
    const { kind, sizeBytes } = makeTable(entries).entries;
    const placed = getPlaces(entries, kind);
    if (placed === undefined) return undefined;
    const paths = placed.map(({ path }) => path);
    applyMarkers(image, paths, kind, layer);
    for (const [entry, path] of paths.entries()) {
      const tarEntry = entries[entry] as TarEntry;
      const size = sizeBytes[entry] as number;
      const content = String(tarEntry.body ?? '\0'.repeat(kind[entry] === KIND.file ? size : 0));
      const inode: SlowInode = { layer, entry, sizeBytes: size, content, names: new Set() };
      if (kind[entry] === KIND.file) image.inodes.push(inode);
      applyEntry(image, path, kind[entry] as number, inode, (placed[entry] as SlowPlace).target);
    }
  }
  return image;
}

function applyMarkers(
  image: SlowImage,
  paths: readonly string[],
  kind: Uint8Array,
  layer: number,
): void {
  for (const [i, path] of paths.entries())
    if (!isRecreated(path, paths.slice(i + 1), kind.subarray(i + 1), image))
      applyMarker(image, path, layer);
}

function applyMarker(image: SlowImage, path: string, layer: number): void {
  const folder = getParent(path);
  if (path === OPAQUE) return;
  if (isOpaque(path)) {
    for (const below of [...image.paths.keys()])
      if (isBelow(below, folder)) drop(image, below, layer);
  } else if (isWhiteout(path)) {
    dropAll(image, join(folder, getBase(path).slice('.wh.'.length)), layer);
  }
}

/**
 * Whether the next entry creates a whiteout's folder again at the same place: overlayfs hides
 * nothing.
 */
function isRecreated(
  path: string,
  later: readonly string[],
  kind: Uint8Array,
  { paths }: SlowImage,
): boolean {
  const hidden = join(getParent(path), getBase(path).slice('.wh.'.length));
  if (!isWhiteout(path) || paths.get(hidden)?.kind !== 'folder') return false;
  const next = later.findIndex((each, i) => each === hidden && kind[i] !== KIND.other);
  return next >= 0 && kind[next] === KIND.directory;
}

function applyEntry(
  image: SlowImage,
  path: string,
  kind: number,
  inode: SlowInode,
  link: string,
): void {
  const { layer } = inode;
  const isMarker = isWhiteout(path) || isOpaque(path);
  if (isMarker || path === '') {
    if (kind === KIND.file) Object.assign(inode, { cause: 'deleted', hiddenInLayer: layer });
    if (isMarker) putFolder(image, getParent(path), layer);
    return;
  }
  if (kind === KIND.directory) putFolder(image, path, layer);
  else if (kind === KIND.hardlink) putLink(image, path, link, layer);
  else if (kind !== KIND.other) put(image, path, layer, () => ownPath(kind, inode));
}

function putLink(image: SlowImage, path: string, link: string, layer: number): void {
  const target = image.paths.get(link)?.inode;
  if (target === undefined || target !== image.paths.get(path)?.inode)
    put(image, path, layer, () => linkTo(image.paths.get(link)));
}

/** Clears the place before it follows a link. */
function put(image: SlowImage, path: string, layer: number, what: () => SlowPath): void {
  for (const below of [...image.paths.keys()]) if (isBelow(below, path)) drop(image, below, layer);
  putFolder(image, getParent(path), layer);
  const put = what();
  drop(image, path, layer, put.inode);
  image.paths.set(path, put);
  put.inode?.names.add(path);
}

function linkTo(target: SlowPath | undefined): SlowPath {
  return target === undefined || target.kind === 'folder' ? { kind: 'file' } : target;
}

function ownPath(kind: number, inode: SlowInode): SlowPath {
  if (kind === KIND.file) return { kind: 'file', inode };
  return { kind: kind === KIND.symlink ? 'symlink' : 'special' };
}

function putFolder(image: SlowImage, path: string, layer: number): void {
  if (path === '' || image.paths.get(path)?.kind === 'folder') return;
  putFolder(image, getParent(path), layer);
  drop(image, path, layer);
  image.paths.set(path, { kind: 'folder' });
}

function dropAll(image: SlowImage, path: string, layer: number): void {
  for (const each of [...image.paths.keys()])
    if (each === path || isBelow(each, path)) drop(image, each, layer);
}

function drop(image: SlowImage, path: string, layer: number, by?: SlowInode): void {
  const inode = image.paths.get(path)?.inode;
  image.paths.delete(path);
  inode?.names.delete(path);
  if (inode === undefined || inode.names.size > 0) return;
  inode.hiddenInLayer = layer;
  if (by === undefined) inode.cause = 'deleted';
  else inode.cause = by.content === inode.content ? 'metadata' : 'overwritten';
}

interface SlowPlace {
  readonly path: string;
  /** What a hard link points to. */
  readonly target: string;
}

/** @returns undefined if an entry is below a loop of links, or is a whiteout that hides nothing */
function getPlaces(entries: readonly TarEntry[], kind: Uint8Array): SlowPlace[] | undefined {
  const links = new SlowLinks();
  const placed = entries.map((entry, i) => links.place(entry, kind[i] as number));
  const isRefused = placed.some((place) => place === undefined || namesNothing(place.path));
  return isRefused ? undefined : (placed as SlowPlace[]);
}

/** The symlinks that a layer has so far, by path. */
class SlowLinks {
  readonly #links = new Map<string, string>();

  /** Where an entry is written. @returns undefined for a loop */
  place({ name, link = '' }: TarEntry, kind: number): SlowPlace | undefined {
    const path = this.#follow(clean(String(name)).split('/'));
    if (path === undefined) return undefined;
    const target = clean(String(link));
    const followed = this.#follow(target.split('/')) ?? target;
    const isPut = path !== '' && kind !== KIND.other && !getBase(path).startsWith('.wh.');
    if (isPut) this.#put(path, kind, String(link));
    return { path, target: followed };
  }

  #put(path: string, kind: number, link: string): void {
    for (const each of [...this.#links.keys()])
      if (each === path || (kind !== KIND.directory && isBelow(each, path)))
        this.#links.delete(each);
    if (kind === KIND.symlink) this.#links.set(path, link);
  }

  #follow(names: readonly string[]): string | undefined {
    const left = [...names];
    const at: string[] = [];
    for (let followed = 0; left.length > 0; ) {
      const name = left.shift() as string;
      if (name === '..') at.pop();
      if (['', '.', '..'].includes(name)) continue;
      const link = left.length > 0 ? this.#links.get([...at, name].join('/')) : undefined;
      if (link === undefined) at.push(name);
      else if (++followed > 255) return undefined;
      else {
        if (link.startsWith('/')) at.length = 0;
        left.unshift(...link.split('/'));
      }
    }
    return at.join('/');
  }
}

const namesNothing = (path: string): boolean => ['.wh.', '.wh..', '.wh...'].includes(getBase(path));
const OPAQUE = '.wh..wh..opq';
const isOpaque = (path: string): boolean => getBase(path) === OPAQUE;
const isWhiteout = (path: string): boolean => getBase(path).startsWith('.wh.') && !isOpaque(path);
const isBelow = (path: string, folder: string): boolean =>
  path !== '' && (folder === '' || path.startsWith(`${folder}/`));
const getParent = (path: string): string => path.slice(0, Math.max(0, path.lastIndexOf('/')));
const getBase = (path: string): string => path.slice(path.lastIndexOf('/') + 1);
const join = (folder: string, name: string): string => (folder === '' ? name : `${folder}/${name}`);

function clean(name: string): string {
  const kept: string[] = [];
  for (const part of name.split('/')) {
    if (part === '..') kept.pop();
    else if (part !== '' && part !== '.') kept.push(part);
  }
  return kept.join('/');
}
