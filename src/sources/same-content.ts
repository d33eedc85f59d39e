import { crc32 } from 'node:zlib';
import type { EntryColumns, EntryRef } from '../model/layer-table.ts';
import type { ContentPair } from '../model/sourced-image.ts';
import { Turns } from '../read/turns.ts';
import type { ByteRange } from './byte-range.ts';

/** A layer's entries, and where their bodies can still be read. */
export interface LayerBodies {
  readonly entries: EntryColumns;
  readonly bodies: ByteRange | null;
}

type Compare = (pairs: readonly ContentPair[]) => Promise<(boolean | undefined)[]>;

/**
 * Compares file bodies of equal size: byte by byte where both can be read, else by checksums of one kind that were taken
 * while the bytes went past.
 * @param onTurn called now and then; what it throws ends the comparing
 * @returns `undefined` for a pair with no common ground, and where one is sparse
 */
export function compareContents(
  layers: readonly LayerBodies[],
  onTurn: () => void = () => undefined,
): Compare {
  return async (pairs) => {
    const reader = new PieceReader(onTurn);
    const found: (boolean | undefined)[] = [];
    for (const { a, b } of pairs)
      found.push(await same(bodyAt(layers, a), bodyAt(layers, b), reader));
    return found;
  };
}

interface BodyAt {
  readonly entries: EntryColumns;
  readonly entry: number;
  readonly sizeBytes: number;
  readonly offset: number;
  /** The layer it lies in, where that can be read by position. */
  readonly layer: ByteRange | null;
}

type ReadableBody = BodyAt & { readonly layer: ByteRange };
const isReadable = (body: BodyAt): body is ReadableBody => body.layer !== null;

function bodyAt(layers: readonly LayerBodies[], ref: EntryRef): BodyAt {
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

async function same(a: BodyAt, b: BodyAt, reader: PieceReader): Promise<boolean | undefined> {
  if (isSparse(a) || isSparse(b)) return undefined;
  if (a.sizeBytes !== b.sizeBytes) return false;
  if (isReadable(a) && isReadable(b)) return reader.areEqual(a, b);
  const one = await checksumOf(a, b.entries.checksumKind, reader);
  const other = await checksumOf(b, a.entries.checksumKind, reader);
  if (one === undefined || other === undefined || one.kind !== other.kind) return undefined;
  return one.low === other.low && one.high === other.high;
}

interface Checksum {
  readonly kind: 'crc32' | 'crc64';
  readonly low: number;
  readonly high: number;
}

/** The body's checksum as it was taken, or taken now where the bytes can be read and the other side has a CRC-32. */
async function checksumOf(
  body: BodyAt,
  otherKind: string,
  reader: PieceReader,
): Promise<Checksum | undefined> {
  const { checksumKind: kind, checksum } = body.entries;
  if (kind !== 'none') {
    return {
      kind,
      low: checksum[2 * body.entry] as number,
      high: checksum[2 * body.entry + 1] as number,
    };
  }
  if (!isReadable(body) || otherKind !== 'crc32') return undefined;
  return { kind: 'crc32', low: await reader.crc32Of(body), high: 0 };
}

const PIECE_BYTES = 1 << 18;
/** A read of so much takes little longer than one of a few bytes. */
const WINDOW_BYTES = 1 << 14;

/** Reads bodies a piece at a time. */
class PieceReader {
  readonly #left = new Window();
  readonly #right = new Window();
  readonly #turns = new Turns();
  readonly #onTurn: () => void;

  constructor(onTurn: () => void) {
    this.#onTurn = onTurn;
  }

  async areEqual(a: ReadableBody, b: ReadableBody): Promise<boolean> {
    for (let position = 0; position < a.sizeBytes; position += PIECE_BYTES) {
      const left = this.#left.piece(a, position);
      const right = this.#right.piece(b, position);
      if (left.length === 0 || Buffer.compare(left, right) !== 0) return false;
      if (this.#turns.isDue) await this.#turn();
    }
    return true;
  }

  async crc32Of(body: ReadableBody): Promise<number> {
    let checksum = 0;
    for (let position = 0; position < body.sizeBytes; position += PIECE_BYTES) {
      checksum = crc32(this.#left.piece(body, position), checksum);
      if (this.#turns.isDue) await this.#turn();
    }
    return checksum;
  }

  async #turn(): Promise<void> {
    this.#onTurn();
    await this.#turns.take();
  }
}

/** What was read last of one side: small bodies that lie close together, as those of a folder do, come with one read. */
class Window {
  readonly #buffer = new Uint8Array(PIECE_BYTES);
  #layer: ByteRange | undefined;
  #start = 0;
  #length = 0;

  /** A body's bytes from `position` on, at most a piece: a view that lasts until the next call. */
  piece({ layer, offset, sizeBytes }: ReadableBody, position: number): Uint8Array {
    const wanted = Math.min(sizeBytes - position, PIECE_BYTES);
    const from = offset + position;
    const isHere =
      layer === this.#layer && from >= this.#start && from + wanted <= this.#start + this.#length;
    if (!isHere) {
      this.#length = layer.readInto(this.#buffer.subarray(0, Math.max(wanted, WINDOW_BYTES)), from);
      this.#layer = layer;
      this.#start = from;
    }
    return this.#buffer.subarray(
      from - this.#start,
      Math.min(from - this.#start + wanted, this.#length),
    );
  }
}
