import type { LayerFingerprint } from '../model/facts.ts';
import { type EntryColumns, PERMISSIONS } from '../model/layer-table.ts';
import { type PathTable, ROOT } from './path-table.ts';

/**
 * Fingerprints each layer. Hashes each name once for all layers, and adds up entries, so that order
 * doesn't matter.
 */
export function fingerprintLayers(
  table: PathTable,
  layers: readonly EntryColumns[],
  nodes: readonly Int32Array[],
): LayerFingerprint[] {
  const paths = hashPaths(table);
  return layers.map((entries, layer) => fingerprint(entries, nodes[layer] as Int32Array, paths));
}

/** Two 32-bit hashes per path, in separate tables. */
type PathHashes = readonly [Uint32Array, Uint32Array];

const SEEDS = [0x811c9dc5, 0x2f0b4c47] as const;
const PRIMES = [0x01000193, 0x85ebca6b] as const;
type Lane = 0 | 1;
const LANES: readonly Lane[] = [0, 1];

function hashPaths(table: PathTable): PathHashes {
  const hashes = [new Uint32Array(table.count), new Uint32Array(table.count)] as const;
  for (const lane of LANES) {
    const column = hashes[lane];
    column[ROOT] = SEEDS[lane];
    for (let node = ROOT + 1; node < table.count; node++) {
      let hash = mix(lane, column[table.parent(node)] as number, table.nameLength(node));
      for (let i = 0; i < table.nameLength(node); i++)
        hash = mix(lane, hash, table.nameByte(node, i));
      column[node] = hash;
    }
  }
  return hashes;
}

function fingerprint(
  entries: EntryColumns,
  nodes: Int32Array,
  paths: PathHashes,
): LayerFingerprint {
  const sums = {
    files: new Uint32Array(2),
    metadata: new Uint32Array(2),
    times: new Uint32Array(2),
  };
  for (const lane of LANES) {
    const column = paths[lane];
    for (let i = 0; i < entries.count; i++) {
      const path = column[nodes[i] as number] as number;
      add(sums.files, lane, hashFile(lane, path, entries, i));
      add(sums.metadata, lane, hashMetadata(lane, path, entries, i));
      add(sums.times, lane, mixNumber(lane, path, entries.mtimeSeconds[i] as number));
    }
  }
  return { files: toHex(sums.files), metadata: toHex(sums.metadata), times: toHex(sums.times) };
}

function hashFile(
  lane: Lane,
  path: number,
  { kind, sizeBytes, text, bounds }: EntryColumns,
  i: number,
): number {
  let hash = mixNumber(lane, mix(lane, path, kind[i] as number), sizeBytes[i] as number);
  const end = bounds[2 * i + 2] as number;
  for (let at = bounds[2 * i + 1] as number; at < end; at++)
    hash = mix(lane, hash, text[at] as number);
  return hash;
}

function hashMetadata(
  lane: Lane,
  path: number,
  { mode, uid, gid }: EntryColumns,
  i: number,
): number {
  const hash = mix(lane, path, (mode[i] as number) & PERMISSIONS);
  return mixNumber(lane, mixNumber(lane, hash, uid[i] as number), gid[i] as number);
}

const mix = (lane: Lane, hash: number, value: number): number =>
  Math.imul(hash ^ value, PRIMES[lane]);

/** Mixes a whole number beyond 32 bits or below 0. */
const mixNumber = (lane: Lane, hash: number, value: number): number =>
  mix(lane, mix(lane, hash, (value % 2 ** 32) | 0), Math.floor(value / 2 ** 32) | 0);

/** Source: MurmurHash3, fmix32: values must be well mixed before adding. */
function add(sum: Uint32Array, lane: Lane, hash: number): void {
  let mixed = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  sum[lane] = (sum[lane] as number) + ((mixed ^ (mixed >>> 16)) >>> 0);
}

const toHex = (sum: Uint32Array): string =>
  Array.from(sum, (word) => word.toString(16).padStart(8, '0')).join('');
