import { examineImage, mergeImage } from '../../src/analyze/analyze.ts';
import { LIVE } from '../../src/analyze/filesystem/live-tree.ts';
import type { Merged } from '../../src/analyze/merged.ts';
import type { ReadFacts } from '../../src/model/facts.ts';
import type { EntryRef } from '../../src/model/layer-table.ts';
import type { SourcedImage } from '../../src/model/sourced-image.ts';
import { recognizeKeptPath } from '../../src/read/kept-paths.ts';
import { makeTable, type TarEntry } from '../support/tar-writer.ts';

/** An image whose bodies are in memory; a layer that is listed twice is one table. */
export function makeSourced(
  layers: readonly (readonly TarEntry[])[],
  changes: Partial<SourcedImage> = {},
): SourcedImage {
  const tables = new Map(layers.map((entries) => [entries, makeTable(entries)]));
  const at = ({ layer, entry }: EntryRef): TarEntry => layers[layer]?.[entry] as TarEntry;
  return {
    name: 'app',
    source: 'docker-archive:app.tar',
    platform: { os: 'linux', architecture: 'amd64' },
    manifestDigest: null,
    configDigest: null,
    configBytes: null,
    createdBy: layers.map(() => null),
    layers: layers.map((entries) => {
      const table = tables.get(entries) as NonNullable<ReturnType<typeof tables.get>>;
      return { diffId: null, digest: null, storedBytes: null, mediaType: null, table };
    }),
    readBy: 'test',
    storedBytesAre: null,
    notices: [],
    sameContent: (pairs) => Promise.resolve(pairs.map(({ a, b }) => haveSameContent(at(a), at(b)))),
    ...changes,
  };
}

/** The same, with the bodies of its package databases kept as they are while layers are read. */
export function withDatabases(
  layers: readonly (readonly TarEntry[])[],
  isKept: (name: string) => boolean = () => true,
): SourcedImage {
  const image = makeSourced(layers);
  const isKeptEntry = ({ name, link }: TarEntry): boolean =>
    link === undefined &&
    (recognizeKeptPath(Buffer.from(String(name))) !== undefined || name === 'entrypoint.sh') &&
    isKept(String(name));
  return {
    ...image,
    layers: image.layers.map((layer, i) => {
      const entries = layers[i] ?? [];
      const bodies = new Map(
        entries.flatMap((entry, at) => (isKeptEntry(entry) ? [[at, toBytes(entry)] as const] : [])),
      );
      return { ...layer, table: { ...layer.table, bodies } };
    }),
  };
}

/** Files without a body consist of zeros, which need not be allocated. */
export const haveSameContent = (a: TarEntry, b: TarEntry): boolean =>
  a.body === undefined && b.body === undefined
    ? (a.sizeBytes ?? 0) === (b.sizeBytes ?? 0)
    : getContent(a) === getContent(b);

const toBytes = ({ body, sizeBytes = 0 }: TarEntry): Uint8Array =>
  body === undefined ? new Uint8Array(sizeBytes) : Buffer.from(body as string);

/** The content of this entry's file. */
const getContent = ({ body, sizeBytes = 0 }: TarEntry): string =>
  String(body ?? '\0'.repeat(sizeBytes));

export async function makeFacts(
  layers: readonly (readonly TarEntry[])[],
  changes: Partial<SourcedImage> = {},
): Promise<ReadFacts> {
  return factsOfImage(makeSourced(layers, changes));
}

export async function factsOfImage(image: SourcedImage): Promise<ReadFacts> {
  const merged = mergeImage(image);
  return examineImage(image, merged, await image.sameContent(merged.pairs), { withTree: true })
    .facts;
}

/** Every path that a container sees, sorted; folders end with a slash. */
export function visiblePaths({ table, filesystem }: Merged): string[] {
  const nodes = [...filesystem.what.keys()].filter(
    (node) => node > 0 && filesystem.what[node] !== LIVE.absent,
  );
  return nodes
    .map((node) => table.path(node).slice(1) + (filesystem.what[node] === LIVE.folder ? '/' : ''))
    .sort();
}
