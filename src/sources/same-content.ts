import { crc32 } from 'node:zlib';
import type { EntryColumns, EntryRef } from '../model/layer-table.ts';
import type { ContentPair } from '../model/sourced-image.ts';
import { Turns } from '../read/turns.ts';
import type { ByteRange } from './byte-range.ts';

/** A layer's entries, and access to their bodies. */
export interface LayerBodies {
  readonly entries: EntryColumns;
  readonly bodies: ByteRange | null;
}

type Compare = (pairs: readonly ContentPair[]) => Promise<(boolean | undefined)[]>;

/**
 * Compares file bodies of equal size: byte by byte if both can be read, otherwise by checksums of
 * the same kind.
 * @param onTurn called regularly; throwing stops the comparison
 * @returns `undefined` for a pair that can't be compared, e.g. because one is sparse
 */
export function compareContents(
  layers: readonly LayerBodies[],
  onTurn: () => void = () => undefined,
): Compare {
  return async (pairs) => {
    const turns = new Turns();
    const work = comparePairs(layers, pairs, new PieceReader(turns));
    let step = work.next();
    for (; step.done !== true; step = work.next()) {
      onTurn();
      await turns.take();
    }
    return step.value;
  };
}

/** Work that yields if a turn of the event loop is due: a promise for each body takes longer. */
type Work<Result> = Generator<void, Result>;

function* comparePairs(
  layers: readonly LayerBodies[],
  pairs: readonly ContentPair[],
  reader: PieceReader,
): Work<(boolean | undefined)[]> {
  const found: (boolean | undefined)[] = [];
  for (const { a, b } of pairs)
    found.push(yield* compareBodies(locateBody(layers, a), locateBody(layers, b), reader));
  return found;
}

interface BodyAt {
  readonly entries: EntryColumns;
  readonly entry: number;
  readonly sizeBytes: number;
  readonly offset: number;
  /** The layer that contains it, if it can be read by position. */
  readonly layer: ByteRange | null;
}

type ReadableBody = BodyAt & { readonly layer: ByteRange };
const isReadable = (body: BodyAt): body is ReadableBody => body.layer !== null;

function locateBody(layers: readonly LayerBodies[], ref: EntryRef): BodyAt {
  const { entries, bodies } = layers[ref.layer] as LayerBodies;
  const sizeBytes = entries.sizeBytes[ref.entry] as number;
  return {
    entries,
    entry: ref.entry,
    sizeBytes,
    offset: entries.bodyOffset[ref.entry] as number,
    layer: bodies,
  };
}

const isSparse = ({ entries, entry }: BodyAt): boolean => entries.isSparse[entry] === 1;

function* compareBodies(a: BodyAt, b: BodyAt, reader: PieceReader): Work<boolean | undefined> {
  if (isSparse(a) || isSparse(b)) return undefined;
  if (a.sizeBytes !== b.sizeBytes) return false;
  if (isReadable(a) && isReadable(b)) return yield* reader.compare(a, b);
  const one = yield* getChecksum(a, b.entries.checksumKind, reader);
  const other = yield* getChecksum(b, a.entries.checksumKind, reader);
  if (one === undefined || other === undefined || one.kind !== other.kind) return undefined;
  return one.low === other.low && one.high === other.high;
}

interface Checksum {
  readonly kind: 'crc32' | 'crc64';
  readonly low: number;
  readonly high: number;
}

/** Returns the body's checksum; computes CRC-32 if possible and the other side has that. */
function* getChecksum(
  body: BodyAt,
  otherKind: string,
  reader: PieceReader,
): Work<Checksum | undefined> {
  const { checksumKind: kind, checksum } = body.entries;
  if (kind !== 'none') {
    return {
      kind,
      low: checksum[2 * body.entry] as number,
      high: checksum[2 * body.entry + 1] as number,
    };
  }
  if (!isReadable(body) || otherKind !== 'crc32') return undefined;
  return { kind: 'crc32', low: yield* reader.computeCrc32(body), high: 0 };
}

const PIECE_BYTES = 1 << 18;
/** A read of this size takes little longer than one of a few bytes. */
const WINDOW_BYTES = 1 << 14;

/** Reads bodies in chunks. */
class PieceReader {
  readonly #left = new Window();
  readonly #right = new Window();
  readonly #turns: Turns;

  constructor(turns: Turns) {
    this.#turns = turns;
  }

  *compare(a: ReadableBody, b: ReadableBody): Work<boolean> {
    for (let position = 0; position < a.sizeBytes; position += PIECE_BYTES) {
      const left = this.#left.piece(a, position);
      const right = this.#right.piece(b, position);
      if (left.length === 0 || Buffer.compare(left, right) !== 0) return false;
      if (this.#turns.isDue) yield;
    }
    return true;
  }

  *computeCrc32(body: ReadableBody): Work<number> {
    let checksum = 0;
    for (let position = 0; position < body.sizeBytes; position += PIECE_BYTES) {
      checksum = crc32(this.#left.piece(body, position), checksum);
      if (this.#turns.isDue) yield;
    }
    return checksum;
  }
}

/** The last read of one side; adjacent small bodies share a read. */
class Window {
  readonly #buffer = new Uint8Array(PIECE_BYTES);
  #layer: ByteRange | undefined;
  #start = 0;
  #length = 0;

  /** Returns at most one chunk of a body from `position`: a view valid until the next call. */
  piece({ layer, offset, sizeBytes }: ReadableBody, position: number): Uint8Array {
    const wanted = Math.min(sizeBytes - position, PIECE_BYTES);
    const from = offset + position;
    const isHere =
      layer === this.#layer && from >= this.#start && from + wanted <= this.#start + this.#length;
    if (!isHere) {
      this.#length = layer.readInto(this.#buffer, from, Math.max(wanted, WINDOW_BYTES));
      this.#layer = layer;
      this.#start = from;
    }
    return this.#buffer.subarray(
      from - this.#start,
      Math.min(from - this.#start + wanted, this.#length),
    );
  }
}
