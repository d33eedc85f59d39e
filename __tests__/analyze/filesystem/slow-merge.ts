import type { Cause } from '../../../src/model/facts.ts';
import { KIND } from '../../../src/model/layer-table.ts';
import { type TarEntry, tableOf } from '../../support/tar-writer.ts';

/** One body, from the entry that ships it. */
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
 * The merge as one would say it: a map of paths, searched from end to end for every change.
 * @returns undefined where a whiteout names nothing
 */
export function slowMerge(layers: readonly (readonly TarEntry[])[]): SlowImage | undefined {
  const image: SlowImage = { paths: new Map([['', { kind: 'folder' }]]), inodes: [] };
  for (const [layer, entries] of layers.entries()) {
    const paths = entries.map(({ name }) => clean(String(name)));
    if (paths.some((path) => isWhiteout(path) && ['', '.', '..'].includes(baseOf(path).slice(4))))
      return undefined;
    for (const path of paths) applyMarker(image, path, layer);
    const { kind, sizeBytes } = tableOf(entries).entries;
    for (const [entry, path] of paths.entries()) {
      const tarEntry = entries[entry] as TarEntry;
      const size = sizeBytes[entry] as number;
      const content = String(tarEntry.body ?? '\0'.repeat(kind[entry] === KIND.file ? size : 0));
      const inode: SlowInode = { layer, entry, sizeBytes: size, content, names: new Set() };
      if (kind[entry] === KIND.file) image.inodes.push(inode);
      applyEntry(image, path, kind[entry] as number, inode, clean(String(tarEntry.link ?? '')));
    }
  }
  return image;
}

function applyMarker(image: SlowImage, path: string, layer: number): void {
  if (isBookkeeping(path)) return;
  const folder = parentOf(path);
  if (isOpaque(path)) {
    for (const below of [...image.paths.keys()])
      if (isBelow(below, folder)) drop(image, below, layer);
  } else if (isWhiteout(path)) {
    dropAll(image, join(folder, baseOf(path).slice('.wh.'.length)), layer);
  }
}

function applyEntry(
  image: SlowImage,
  path: string,
  kind: number,
  inode: SlowInode,
  link: string,
): void {
  const { layer } = inode;
  const isMarker = isBookkeeping(path) || isOpaque(path) || isWhiteout(path);
  if (isMarker || path === '') {
    if (kind === KIND.file) Object.assign(inode, { cause: 'deleted', hiddenInLayer: layer });
    if (isMarker && !isBookkeeping(path)) putFolder(image, parentOf(path), layer);
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

/** Clears the place before it looks at what a link leads to. */
function put(image: SlowImage, path: string, layer: number, what: () => SlowPath): void {
  for (const below of [...image.paths.keys()]) if (isBelow(below, path)) drop(image, below, layer);
  putFolder(image, parentOf(path), layer);
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
  putFolder(image, parentOf(path), layer);
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

const OPAQUE = '.wh..wh..opq';
const isBookkeeping = (path: string): boolean =>
  path
    .split('/')
    .some(
      (name, i, { length }) => name.startsWith('.wh..wh.') && (name !== OPAQUE || i < length - 1),
    );
const isOpaque = (path: string): boolean => baseOf(path) === OPAQUE && !isBookkeeping(path);
const isWhiteout = (path: string): boolean =>
  baseOf(path).startsWith('.wh.') && !baseOf(path).startsWith('.wh..wh.');
const isBelow = (path: string, folder: string): boolean =>
  path !== '' && (folder === '' || path.startsWith(`${folder}/`));
const parentOf = (path: string): string => path.slice(0, Math.max(0, path.lastIndexOf('/')));
const baseOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);
const join = (folder: string, name: string): string => (folder === '' ? name : `${folder}/${name}`);

function clean(name: string): string {
  const kept: string[] = [];
  for (const part of name.split('/')) {
    if (part === '..') kept.pop();
    else if (part !== '' && part !== '.') kept.push(part);
  }
  return kept.join('/');
}
