import type { TarEntry } from './tar-writer.ts';

export interface RandomImage {
  /** Print it if a test fails: the same seed makes the same image. */
  readonly seed: number;
  /** Lowest first; a layer that is listed twice is the same array twice. */
  readonly layers: readonly (readonly TarEntry[])[];
}

export interface RandomImageOptions {
  /**
   * Only generates what every engine unpacks the same way: no whiteouts in the first layer, no hard
   * link to another layer's file, no path twice in a layer, nothing added where the same layer has
   * a whiteout, no path below a file or a link.
   */
  readonly unpackable?: boolean;
}

/**
 * A small image whose layers add, rewrite, chmod, link, remove and re-add paths with a few names,
 * which collide often.
 */
export function randomImage(
  seed: number,
  { unpackable = false }: RandomImageOptions = {},
): RandomImage {
  const image: ImageState = { draw: drawFrom(seed), isUnpackable: unpackable, tree: new Map() };
  const layers: TarEntry[][] = [];
  const count = 1 + image.draw.below(6);
  while (layers.length < count) {
    const lowest = unpackable ? layers.length - 1 : 0;
    if (layers.length > 0 && image.draw.chance(0.12)) {
      layers.push(layers[lowest + image.draw.below(layers.length - lowest)] as TarEntry[]);
    } else {
      layers.push(randomLayer(image, layers.length));
    }
  }
  return { seed, layers };
}

/**
 * Names that sort before and after `.wh.`, with spaces, not ASCII, or that look like whiteouts but
 * are not.
 */
const NAMES = [
  'a',
  'b',
  'c',
  'd',
  '-x',
  ' x',
  '.bashrc',
  '.a',
  '.w',
  '.whx',
  'with space',
  'é',
  '日本',
  '~',
  'Z',
];
const LONG_NAME = 'long-'.repeat(25);
const SIZES = [0, 1, 7, 10, 10, 100, 512, 513, 1000, 4096];
const MODES = [0o644, 0o600, 0o755, 0o4755];

export interface Draw {
  readonly below: (limit: number) => number;
  readonly chance: (probability: number) => boolean;
  readonly pick: <T>(list: readonly T[]) => T;
}

type Known =
  | { readonly kind: 'file'; readonly body: string; readonly mode: number }
  | { readonly kind: 'folder' | 'link' };

interface ImageState {
  readonly draw: Draw;
  readonly isUnpackable: boolean;
  /** The visible paths of the layers so far. */
  readonly tree: Map<string, Known>;
}

interface LayerState extends ImageState {
  readonly index: number;
  readonly entries: TarEntry[];
  readonly added: Set<string>;
  readonly hidden: Set<string>;
}

type Operation = (layer: LayerState) => void;

const OPERATIONS: readonly (readonly [weight: number, operation: Operation])[] = [
  [8, (layer) => addFile(layer, newPath(layer))],
  [5, (layer) => addFile(layer, pickKnownPath(layer))],
  [4, chmod],
  [3, (layer) => addFolder(layer, layer.draw.chance(0.5) ? pickKnownPath(layer) : newPath(layer))],
  [2, addSymlink],
  [2, addHardlink],
  [6, (layer) => whiteout(layer, pickKnownPath(layer))],
  [1, (layer) => whiteout(layer, newPath(layer))],
  [2, opaque],
  [1, (layer) => addFile(layer, deepPath(layer))],
];

/** Images that no engine makes, or that engines unpack differently; dive reads all of them. */
const WILD_OPERATIONS: typeof OPERATIONS = [
  [3, whiteoutAndAdd],
  [2, addTwice],
  [2, addBelowWhiteout],
  [1, addNestedWhiteout],
  [2, addBelowSymlink],
  [1, (layer) => push(layer, join(getParent(pickKnownPath(layer)), '.wh.'), {})],
  [1, (layer) => push(layer, join(pickKnownPath(layer), '.wh..wh..opq'), {})],
  [1, (layer) => push(layer, join(pickKnownPath(layer), '.wh..wh..opq/x'), { body: 'dropped' })],
  [
    1,
    (layer) =>
      push(layer, `${pickKnownPath(layer)}/`, { type: '5', sizeBytes: layer.draw.pick([0, 5]) }),
  ],
  [1, (layer) => push(layer, pickKnownPath(layer), { body: 'folder by its mode', mode: 0o40755 })],
  [
    1,
    (layer) =>
      push(layer, layer.draw.pick(['./', '/', 'a/..', '/b/../']), {
        type: '5',
        sizeBytes: layer.draw.pick([0, 3]),
      }),
  ],
  [
    1,
    (layer) =>
      push(layer, `${layer.draw.pick(['./', '/', './/'])}${newPath(layer)}`, {
        body: 'spelled otherwise',
      }),
  ],
];

function randomLayer(image: ImageState, index: number): TarEntry[] {
  const layer: LayerState = { ...image, index, entries: [], added: new Set(), hidden: new Set() };
  const table =
    image.isUnpackable || image.draw.chance(0.4) ? OPERATIONS : [...OPERATIONS, ...WILD_OPERATIONS];
  const lottery = table.flatMap(([weight, operation]) =>
    new Array<Operation>(weight).fill(operation),
  );
  const count = image.draw.below(index === 0 ? 24 : 14);
  for (let i = 0; i < count; i++) image.draw.pick(lottery)(layer);
  if (!image.isUnpackable && image.draw.chance(0.2)) shuffle(layer.entries, image.draw);
  return layer.entries;
}

function addFile(layer: LayerState, path: string): void {
  const size = layer.draw.pick(SIZES);
  const known: Known = { kind: 'file', body: makeBody(layer, size), mode: layer.draw.pick(MODES) };
  add(layer, path, { body: known.body, mode: known.mode }, known);
}

/** A copy-up: the same content again, with another mode. */
function chmod(layer: LayerState): void {
  const path = pickKnownPath(layer);
  const known = layer.tree.get(path);
  if (known?.kind === 'file') {
    const mode = known.mode ^ 0o111;
    add(layer, path, { body: known.body, mode }, { ...known, mode });
  } else {
    addFolder(layer, path);
  }
}

function addFolder(layer: LayerState, path: string): void {
  add(layer, path, { type: '5', mode: layer.draw.pick([0o755, 0o700]) }, { kind: 'folder' });
}

function addSymlink(layer: LayerState): void {
  add(
    layer,
    newPath(layer),
    { type: '2', link: `/${pickKnownPath(layer)}`, mode: 0o777 },
    { kind: 'link' },
  );
}

function addHardlink(layer: LayerState): void {
  const target = layer.isUnpackable ? pickAddedFile(layer) : pickKnownPath(layer);
  if (target === undefined) return;
  const known = layer.tree.get(target) ?? { kind: 'link' };
  const mode = known.kind === 'file' ? known.mode : 0o644;
  add(
    layer,
    newPath(layer),
    { type: '1', link: target, mode },
    known.kind === 'folder' ? { kind: 'link' } : known,
  );
}

function opaque(layer: LayerState): void {
  const path = pickKnownFolder(layer);
  if (path === undefined) return;
  if (layer.isUnpackable && (layer.index === 0 || hasEntriesBelow(layer, path))) return;
  if (!layer.added.has(path)) add(layer, path, { type: '5' }, { kind: 'folder' });
  push(layer, join(path, '.wh..wh..opq'), {});
  removeBelow(layer, path);
  if (layer.draw.chance(0.7)) addFile(layer, join(path, layer.draw.pick(NAMES)));
}

function whiteout(layer: LayerState, path: string): void {
  if (layer.isUnpackable && !mayHide(layer, path)) return;
  const oddity =
    !layer.isUnpackable && layer.draw.chance(0.1) ? { body: 'whiteouts are empty' } : {};
  push(layer, join(getParent(path), `.wh.${getBase(path)}`), oddity);
  layer.hidden.add(path);
  layer.tree.delete(path);
  removeBelow(layer, path);
}

function whiteoutAndAdd(layer: LayerState): void {
  const path = pickKnownPath(layer);
  whiteout(layer, path);
  addFile(layer, layer.draw.chance(0.5) ? path : join(path, layer.draw.pick(NAMES)));
}

function addTwice(layer: LayerState): void {
  const path = pickKnownPath(layer);
  addFile(layer, path);
  (layer.draw.chance(0.5) ? addFile : addFolder)(layer, path);
}

function addBelowWhiteout(layer: LayerState): void {
  const path = pickKnownPath(layer);
  push(layer, join(getParent(path), `.wh.${getBase(path)}/${layer.draw.pick(NAMES)}`), {
    body: 'below a whiteout',
  });
}

function addNestedWhiteout(layer: LayerState): void {
  const path = pickKnownPath(layer);
  push(layer, join(getParent(path), `.wh..wh.${getBase(path)}`), {
    body: 'whiteout of a whiteout',
  });
}

/** Engines write through a symlink of the same layer. */
function addBelowSymlink(layer: LayerState): void {
  const { draw } = layer;
  const link = newPath(layer);
  const target = draw.pick([
    `/${pickKnownPath(layer)}`,
    pickKnownPath(layer),
    '../..',
    '.',
    'a/../b',
    link,
  ]);
  push(layer, link, { type: '2', link: target });
  const below = join(link, draw.pick(NAMES));
  push(layer, below, { body: 'written through a link' });
  if (draw.chance(0.3)) push(layer, join(link, '.wh..wh..opq'), {});
  if (draw.chance(0.3)) push(layer, newPath(layer), { type: '1', link: below });
}

/**
 * Adds an entry, sometimes after its folders; does nothing if that would make an image that has to
 * stay unpackable invalid.
 */
function add(layer: LayerState, path: string, entry: Omit<TarEntry, 'name'>, known: Known): void {
  if (layer.isUnpackable && !mayAdd(layer, path, known)) return;
  const withFolders = layer.draw.chance(0.5);
  for (const folder of getAncestors(path)) {
    if (withFolders && !layer.added.has(folder)) push(layer, folder, { type: '5' });
    if (withFolders || !layer.tree.has(folder)) layer.tree.set(folder, { kind: 'folder' });
  }
  if (known.kind !== 'folder') removeBelow(layer, path);
  layer.tree.set(path, known);
  push(layer, path, entry);
}

function push(layer: LayerState, path: string, entry: Omit<TarEntry, 'name'>): void {
  const name =
    entry.type === '5' && layer.draw.chance(0.5) && !path.endsWith('/') ? `${path}/` : path;
  layer.entries.push({ name, mtimeSeconds: 1_700_000_000 + layer.index, ...entry });
  layer.added.add(path);
}

function mayAdd(layer: LayerState, path: string, known: Known): boolean {
  if (layer.added.has(path) || layer.hidden.has(path)) return false;
  if (
    getAncestors(path).some(
      (folder) => layer.hidden.has(folder) || !isFolderOrAbsent(layer, folder),
    )
  )
    return false;
  return known.kind === 'folder' || !hasEntriesBelow(layer, path);
}

function mayHide(layer: LayerState, path: string): boolean {
  if (layer.index === 0 || layer.added.has(path) || layer.hidden.has(path)) return false;
  const isReachable = getAncestors(path).every(
    (folder) => layer.tree.get(folder)?.kind === 'folder',
  );
  return isReachable && !hasEntriesBelow(layer, path);
}

/** Whether this layer has already added or hidden a path below it. */
function hasEntriesBelow(layer: LayerState, path: string): boolean {
  return [...layer.added, ...layer.hidden].some((other) => other.startsWith(`${path}/`));
}

const isFolderOrAbsent = (layer: LayerState, path: string): boolean =>
  (layer.tree.get(path)?.kind ?? 'folder') === 'folder';

function removeBelow(layer: LayerState, path: string): void {
  for (const other of layer.tree.keys()) if (other.startsWith(`${path}/`)) layer.tree.delete(other);
}

function newPath(layer: LayerState): string {
  const folder = layer.draw.chance(0.4) ? pickKnownFolder(layer) : undefined;
  const depth = 1 + layer.draw.below(folder === undefined ? 4 : 2);
  const names = Array.from({ length: depth }, () =>
    layer.draw.chance(0.02) ? LONG_NAME : layer.draw.pick(NAMES),
  );
  return join(folder ?? '', names.join('/'));
}

function pickKnownPath(layer: LayerState): string {
  return layer.tree.size === 0 ? newPath(layer) : layer.draw.pick([...layer.tree.keys()]);
}

function pickKnownFolder(layer: LayerState): string | undefined {
  const folders = [...layer.tree].flatMap(([path, known]) =>
    known.kind === 'folder' ? [path] : [],
  );
  return folders.length === 0 ? undefined : layer.draw.pick(folders);
}

/** A file in the same layer, so that any engine can make a hard link to it. */
function pickAddedFile(layer: LayerState): string | undefined {
  const files = [...layer.added].filter((path) => layer.tree.get(path)?.kind === 'file');
  return files.length === 0 ? undefined : layer.draw.pick(files);
}

function deepPath(layer: LayerState): string {
  const depth = 10 + layer.draw.below(50);
  return Array.from({ length: depth }, () => layer.draw.pick(['n', 'n', 'n', 'm'])).join('/');
}

/** A body of this size; half of them share their bytes with other files of the same size. */
function makeBody(layer: LayerState, size: number): string {
  const first = layer.draw.chance(0.5) ? '' : `${layer.draw.below(1000)} `;
  return `${first}${'0123456789abcdef'.repeat(Math.ceil(size / 16))}`.slice(0, size);
}

const join = (folder: string, name: string): string => (folder === '' ? name : `${folder}/${name}`);
const getParent = (path: string): string => path.slice(0, Math.max(path.lastIndexOf('/'), 0));
const getBase = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

function getAncestors(path: string): string[] {
  const names = path.split('/');
  return names.slice(1).map((_, index) => names.slice(0, index + 1).join('/'));
}

function shuffle(entries: TarEntry[], draw: Draw): void {
  for (let i = entries.length - 1; i > 0; i--) {
    const j = draw.below(i + 1);
    [entries[i], entries[j]] = [entries[j] as TarEntry, entries[i] as TarEntry];
  }
}

/** mulberry32: 32 bits of state, the same numbers on every machine. */
export function drawFrom(seed: number): Draw {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number): number => Math.floor(next() * limit);
  return {
    below,
    chance: (probability) => next() < probability,
    pick: (list) => list[below(list.length)] as never,
  };
}
