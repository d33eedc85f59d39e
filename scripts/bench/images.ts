import type { TarEntry } from '../../__tests__/support/tar-writer.ts';
import { type Layer, writeDockerArchive } from './archive-writer.ts';
import { makeOnce } from './cached.ts';
import { createRandom, draw, drawFileSizes, makeNoise, makeProse, type Random } from './random.ts';

/** Change it with every recipe, so that no outdated image is measured. */
const RECIPES = 'v4';
const MB = 1e6;

interface Recipe {
  readonly layers: () => readonly Layer[];
  readonly isGzipped?: boolean;
}

/** All measured images, made from fixed seeds: the same bytes on every machine. */
const RECIPES_BY_NAME = {
  large: {
    layers: () =>
      makeApplication({ files: 40_000, layers: 9, totalBytes: 880 * MB, body: makeNoise(64 * MB) }),
  },
  many: {
    layers: () =>
      makeApplication({
        files: 400_000,
        layers: 4,
        totalBytes: 90 * MB,
        body: makeNoise(64 * MB),
        againShare: 0,
      }),
  },
  'removed-10k': { layers: () => makeRemoved(10_000) },
  'removed-100k': { layers: () => makeRemoved(100_000) },
  // Entries times depth is the work: 20,000 × 60 and ten times as much.
  'deep-60': { layers: () => makeDeep({ depth: 60, files: 20_000 }) },
  'deep-240': { layers: () => makeDeep({ depth: 240, files: 50_000 }) },
  gzip: {
    layers: () =>
      makeApplication({
        files: 40_000,
        layers: 8,
        totalBytes: 1148 * MB,
        body: makeProse(createRandom(3), 64 * MB),
      }),
    isGzipped: true,
  },
  small: {
    layers: () =>
      makeApplication({ files: 200, layers: 3, totalBytes: 2 * MB, body: makeNoise(4 * MB) }),
  },
} satisfies Readonly<Record<string, Recipe>>;

export type ImageName = keyof typeof RECIPES_BY_NAME;

/** Returns the path of an image; makes it if it is not in the cache. */
export function makeImage(name: ImageName): Promise<string> {
  const { layers, isGzipped }: Recipe = RECIPES_BY_NAME[name];
  return makeOnce(RECIPES, `${name}.tar`, (path) => writeDockerArchive(path, layers(), isGzipped));
}

interface ApplicationSize {
  /** Distinct files. */
  readonly files: number;
  /** The share that a later layer writes again; default: three in ten. */
  readonly againShare?: number;
  readonly layers: number;
  /** Of the distinct files. */
  readonly totalBytes: number;
  /** The files' content is cut from it. */
  readonly body: Buffer;
}

const FILES_PER_FOLDER = 10;

/**
 * An application with its modules. Later layers write folders of lower layers again, half of them
 * unchanged, half of them slightly larger.
 */
function makeApplication({
  files,
  layers,
  totalBytes,
  body,
  againShare = 0.3,
}: ApplicationSize): Layer[] {
  const sizes = drawFileSizes(createRandom(files), files, totalBytes);
  const folderCount = Math.ceil(files / FILES_PER_FOLDER);
  return Array.from({ length: layers }, (_, index) => {
    const first = Math.floor((folderCount * index) / layers);
    const last = Math.floor((folderCount * (index + 1)) / layers);
    const again = index === 0 ? 0 : Math.floor((againShare * folderCount) / (layers - 1));
    return generateLayer({
      sizes,
      body,
      folders: chooseFolders({ first, last, again, random: createRandom(index) }),
    });
  });
}

interface FoldersOfLayer {
  /** New folders: from the first up to, but not including, the last. */
  readonly first: number;
  readonly last: number;
  /** The number of lower folders that are written again. */
  readonly again: number;
  readonly random: Random;
}

/** Whether its files grew, by folder. */
function chooseFolders({
  first,
  last,
  again,
  random,
}: FoldersOfLayer): ReadonlyMap<number, boolean> {
  const folders = new Map<number, boolean>();
  for (let folder = first; folder < last; folder++) folders.set(folder, false);
  while (folders.size < last - first + again) folders.set(draw(random, first), random() < 0.5);
  return folders;
}

interface LayerOfApplication {
  readonly sizes: readonly number[];
  readonly body: Buffer;
  readonly folders: ReadonlyMap<number, boolean>;
}

function* generateLayer({ sizes, body, folders }: LayerOfApplication): Generator<TarEntry> {
  for (const [folder, hasGrown] of folders) {
    const part = Math.floor(folder / 700);
    const path = `usr/lib/node_modules/package-${folder % 700}/lib/part-${part}/`;
    yield { name: path, type: '5' };
    for (
      let file = folder * FILES_PER_FOLDER;
      file < (folder + 1) * FILES_PER_FOLDER && file < sizes.length;
      file++
    ) {
      const sizeBytes = Math.ceil((sizes[file] as number) * (hasGrown ? 1.1 : 1));
      yield { name: `${path}module-${file}.js`, body: cut(body, file, sizeBytes) };
    }
  }
}

/** A part of the pool that depends only on the number; at most the whole pool. */
function cut(pool: Buffer, number: number, sizeBytes: number): Uint8Array {
  const length = Math.min(sizeBytes, pool.length);
  const start = (number * 4099) % (pool.length - length + 1);
  return pool.subarray(start, start + length);
}

/** Files in one layer, and a whiteout for every second of them in the next. */
function makeRemoved(files: number): Layer[] {
  const getFolder = (file: number): string => `srv/data/part-${Math.floor(file / 1000)}`;
  return [
    generate(files, (file) => ({
      name: `${getFolder(file)}/record-${file}.json`,
      body: 'x'.repeat(1 + (file % 400)),
    })),
    generate(files / 2, (half) => ({
      name: `${getFolder(half * 2)}/.wh.record-${half * 2}.json`,
      body: '',
    })),
  ];
}

/** Files spread over a chain of folders, and the same again in a second layer. */
function makeDeep({ depth, files }: { depth: number; files: number }): Layer[] {
  const folders = Array.from({ length: depth }, (_, level) =>
    Array.from({ length: level + 1 }, (_, at) => `d${at}/`).join(''),
  );
  const layer = (): Layer =>
    generate(depth + files, (at) =>
      at < depth
        ? { name: folders[at] as string, type: '5' }
        : { name: `${folders[at % depth]}file-${at}`, body: 'x'.repeat(at % 300) },
    );
  return [layer(), layer()];
}

function* generate(count: number, make: (index: number) => TarEntry): Generator<TarEntry> {
  for (let index = 0; index < count; index++) yield make(index);
}
