import { crc32 } from 'node:zlib';
import type { EntryColumns, EntryRef } from '../model/layer-table.ts';
import type { ContentPair } from '../model/sourced-image.ts';
import type { ByteRange } from './byte-range.ts';

/** A layer's entries, and where their bodies can still be read. */
export interface LayerBodies {
  readonly entries: EntryColumns;
  readonly bodies: ByteRange | null;
}

const BUFFER_BYTES = 1 << 18;

/**
 * Compares file bodies of equal size: byte by byte where both can be read, else by checksums of one kind that were taken
 * while the bytes went past.
 * @returns `undefined` for a pair with no common ground
 */
export function compareContents(
  layers: readonly LayerBodies[],
): (pairs: readonly ContentPair[]) => Promise<(boolean | undefined)[]> {
  const left = new Uint8Array(BUFFER_BYTES);
  const right = new Uint8Array(BUFFER_BYTES);
  return async (pairs) => pairs.map(({ a, b }) => same(bodyAt(layers, a), bodyAt(layers, b), left, right));
}

interface BodyAt {
  readonly entries: EntryColumns;
  readonly entry: number;
  readonly sizeBytes: number;
  readonly range: ByteRange | null;
}

function bodyAt(layers: readonly LayerBodies[], ref: EntryRef): BodyAt {
  const { entries, bodies } = layers[ref.layer] as LayerBodies;
  const sizeBytes = entries.sizeBytes[ref.entry] as number;
  const range = bodies?.slice(entries.bodyOffset[ref.entry] as number, sizeBytes) ?? null;
  return { entries, entry: ref.entry, sizeBytes, range };
}

function same(a: BodyAt, b: BodyAt, left: Uint8Array, right: Uint8Array): boolean | undefined {
  if (a.sizeBytes !== b.sizeBytes) return false;
  if (a.range !== null && b.range !== null) return sameBytes(a.range, b.range, left, right);
  const one = checksumOf(a, b.entries.checksumKind, left);
  const other = checksumOf(b, a.entries.checksumKind, left);
  if (one === undefined || other === undefined || one.kind !== other.kind) return undefined;
  return one.low === other.low && one.high === other.high;
}

function sameBytes(a: ByteRange, b: ByteRange, left: Uint8Array, right: Uint8Array): boolean {
  for (let position = 0; position < a.sizeBytes; position += BUFFER_BYTES) {
    const length = a.readInto(left, position);
    if (b.readInto(right, position) !== length || length === 0) return false;
    if (Buffer.compare(left.subarray(0, length), right.subarray(0, length)) !== 0) return false;
  }
  return true;
}

interface Checksum {
  readonly kind: 'crc32' | 'crc64';
  readonly low: number;
  readonly high: number;
}

/** The body's checksum as it was taken, or taken now where the bytes can be read and the other side has a CRC-32. */
function checksumOf(body: BodyAt, otherKind: string, buffer: Uint8Array): Checksum | undefined {
  const { checksumKind: kind, checksum } = body.entries;
  if (kind !== 'none') {
    return { kind, low: checksum[2 * body.entry] as number, high: checksum[2 * body.entry + 1] as number };
  }
  if (body.range === null || otherKind !== 'crc32') return undefined;
  let low = 0;
  for (let position = 0; position < body.sizeBytes; position += BUFFER_BYTES) {
    low = crc32(buffer.subarray(0, body.range.readInto(buffer, position)), low);
  }
  return { kind: 'crc32', low, high: 0 };
}
