import {
  type BodyColumns,
  type Evidence,
  FATE,
  type NameColumns,
  SEEN,
} from '../model/evidence.ts';
import { type EntryRef, isFileBody, type LayerTable } from '../model/layer-table.ts';
import { NO_INODE } from './filesystem/ledger.ts';
import { listFolderEntries } from './folder-entries.ts';
import type { FolderSums } from './folder-sums.ts';
import type { Merged } from './merged.ts';
import { listMetadataChanges } from './metadata-changes.ts';
import type { Fates } from './waste.ts';

const NO_BODY = -1;

/** What is known about files from their content. */
type KnownContents = Pick<
  Evidence,
  | ('modules' | 'packages' | 'development' | 'contextCopies' | 'installers' | 'isImported')
  | ('command' | 'folder' | 'user' | 'started' | 'findProgram' | 'libraries')
> & { readonly kept: readonly Pick<LayerTable, 'bodies' | 'entries'>[] };

/** The input of advice: the bodies of the facts, each with its path and its fate. */
export function collectEvidence(
  merged: Merged,
  fates: Fates,
  sums: FolderSums,
  { kept, ...known }: KnownContents,
  same: readonly (boolean | undefined)[],
): Evidence {
  const { table, layers, filesystem } = merged;
  const { hiddenAt } = filesystem.ledger;
  const bodies = listBodies(merged, fates);
  return {
    layerCount: layers.length,
    paths: table,
    bodies,
    ...listContents(merged, kept, bodies),
    copyOf: findCopies(merged, same, bodies),
    unlinked: new Set(filesystem.ledger.unlinked.map((number) => bodies.row[number] as number)),
    // Only advice about equal copies reads it.
    metadataFrom: same.includes(true) ? listMetadataChanges(merged) : [],
    links: nameBodies(filesystem.inode, bodies),
    listFolder: (path) => listFolderEntries(merged, path),
    ...known,
    gather(rows, allBytes) {
      for (const row of rows) {
        const node = bodies.node[row] as number;
        const isSeen = bodies.hiddenInLayer[row] === SEEN;
        const top = isSeen ? node : hiddenAt[bodies.entry[row] as number];
        sums.add(node, bodies.bytes[row] as number, top);
      }
      return sums.take(allBytes);
    },
  };
}

interface Bodies extends BodyColumns {
  /** By entry number: its row here. */
  readonly row: Int32Array;
}

/** Lists every body with the path that adds it. */
function listBodies({ layers, nodes, filesystem }: Merged, { fate, changes }: Fates): Bodies {
  const { numbers, hiddenInLayer } = filesystem.ledger;
  const row = new Int32Array(numbers.count).fill(NO_BODY);
  const columns = createColumns(row.length);
  let count = 0;
  layers.forEach(({ count: entryCount, kind, sizeBytes, mode }, layer) => {
    const first = numbers.first[layer] as number;
    const layerNodes = nodes[layer] as Int32Array;
    for (let i = 0; i < entryCount; i++) {
      const bytes = isFileBody(kind[i] as number) ? (sizeBytes[i] as number) : 0;
      if (bytes === 0) continue;
      const entry = first + i;
      const cause = fate[entry] as number;
      row[entry] = count;
      columns.entry[count] = entry;
      columns.node[count] = layerNodes[i] as number;
      columns.layer[count] = layer;
      columns.bytes[count] = bytes;
      columns.isExecutable[count] = ((mode[i] as number) & 0o111) === 0 ? 0 : 1;
      columns.cause[count] = cause;
      columns.hiddenInLayer[count] =
        cause === FATE.visible ? SEEN : (hiddenInLayer[entry] as number);
      columns.changes[count++] = changes[entry] as number;
    }
  });
  return { ...columns, count, row };
}

const createColumns = (length: number) => ({
  entry: new Int32Array(length),
  node: new Int32Array(length),
  layer: new Int32Array(length),
  bytes: new Float64Array(length),
  isExecutable: new Uint8Array(length),
  cause: new Uint8Array(length),
  hiddenInLayer: new Int32Array(length),
  changes: new Uint8Array(length),
});

/** Files with the same content as an earlier one, among those that were compared. */
function findCopies(
  { pairs, twins, filesystem: { ledger } }: Merged,
  same: readonly (boolean | undefined)[],
  { row }: Bodies,
): ReadonlyMap<number, number> {
  const copyOf = new Map<number, number>();
  const getRow = ({ layer, entry }: EntryRef): number =>
    row[(ledger.numbers.first[layer] as number) + entry] as number;
  twins.forEach(({ a, b }, i) => {
    const [first, copy] = [getRow(a), getRow(b)];
    if (same[pairs.length + i] !== true || first === NO_BODY || copy === NO_BODY) return;
    if (!copyOf.has(copy)) copyOf.set(copy, copyOf.get(first) ?? first);
  });
  return copyOf;
}

/** Moves visible bodies to their first visible name. @returns their other names */
function nameBodies(inode: Int32Array, { row, node, count }: Bodies): NameColumns {
  const isNamed = new Uint8Array(count);
  const links = { body: [] as number[], node: [] as number[] };
  for (let name = 0; name < inode.length; name++) {
    const entry = inode[name] as number;
    const body = entry === NO_INODE ? NO_BODY : (row[entry] as number);
    if (body === NO_BODY) continue;
    if (isNamed[body] === 0) {
      isNamed[body] = 1;
      node[body] = name;
      continue;
    }
    links.body.push(body);
    links.node.push(name);
  }
  return links;
}

/** By row: the content of bodies that were kept while layers were read, completely or partially. */
function listContents(
  { filesystem: { ledger } }: Merged,
  layers: readonly Pick<LayerTable, 'bodies' | 'entries'>[],
  { row }: Bodies,
): Pick<Evidence, 'contents' | 'heads'> {
  const contents = new Map<number, Uint8Array>();
  const heads = new Map<number, Uint8Array>();
  layers.forEach(({ bodies = new Map<number, Uint8Array>() }, layer) => {
    const first = ledger.numbers.first[layer] as number;
    for (const [entry, bytes] of bodies) {
      const at = row[first + entry] as number;
      if (at === NO_BODY) continue;
      const isWhole = layers[layer]?.entries.sizeBytes[entry] === bytes.length;
      (isWhole ? contents : heads).set(at, bytes);
    }
  });
  return { contents, heads };
}
