import type { ChecksumKind, EntryColumns, Kind } from './layer-table.ts';

/** One entry to add. `name` and `link` are views of the caller's bytes and are copied. */
export interface EntryRow {
  readonly kind: Kind;
  readonly sizeBytes: number;
  readonly mode: number;
  readonly uid: number;
  readonly gid: number;
  readonly mtimeSeconds: number;
  readonly bodyOffset: number;
  readonly isSparse: boolean;
}

const FIRST_ENTRIES = 256;
/** A typical name with its folders, and its link. */
const NAME_BYTES = 64;

/** Collects entries in growing columns. `finish` returns views; untouched pages take no memory. */
export class ColumnsBuilder {
  #count = 0;
  #text: Uint8Array;
  #textEnd = 0;
  #bounds: Uint32Array;
  #kind: Uint8Array;
  #isSparse: Uint8Array;
  #mode: Uint32Array;
  #sizeBytes: Float64Array;
  #uid: Float64Array;
  #gid: Float64Array;
  #mtimeSeconds: Float64Array;
  #bodyOffset: Float64Array;
  #checksum: Uint32Array;
  readonly #checksumKind: ChecksumKind;

  /** @param expected the probable number of entries: growing copies all of them */
  constructor(checksumKind: ChecksumKind, expected = 0) {
    const size = Math.max(FIRST_ENTRIES, Math.ceil(expected));
    this.#text = new Uint8Array(NAME_BYTES * size);
    this.#bounds = new Uint32Array(2 * size + 1);
    this.#kind = new Uint8Array(size);
    this.#isSparse = new Uint8Array(size);
    this.#mode = new Uint32Array(size);
    this.#sizeBytes = new Float64Array(size);
    this.#uid = new Float64Array(size);
    this.#gid = new Float64Array(size);
    this.#mtimeSeconds = new Float64Array(size);
    this.#bodyOffset = new Float64Array(size);
    this.#checksumKind = checksumKind;
    this.#checksum = new Uint32Array(checksumKind === 'none' ? 0 : 2 * size);
  }

  get count(): number {
    return this.#count;
  }

  /**
   * Adds an entry. Its name and link target are the first `nameBytes` and `linkBytes` bytes of the
   * given arrays.
   */
  add(
    row: EntryRow,
    name: Uint8Array,
    link: Uint8Array,
    nameBytes = name.length,
    linkBytes = link.length,
  ): void {
    if (this.#count === this.#kind.length) this.#grow();
    const i = this.#count++;
    this.#bounds[2 * i] = this.#textEnd;
    this.#copy(name, nameBytes);
    this.#bounds[2 * i + 1] = this.#textEnd;
    this.#copy(link, linkBytes);
    this.#bounds[2 * i + 2] = this.#textEnd;
    this.#kind[i] = row.kind;
    this.#isSparse[i] = row.isSparse ? 1 : 0;
    this.#mode[i] = row.mode;
    this.#sizeBytes[i] = row.sizeBytes;
    this.#uid[i] = row.uid;
    this.#gid[i] = row.gid;
    this.#mtimeSeconds[i] = row.mtimeSeconds;
    this.#bodyOffset[i] = row.bodyOffset;
  }

  /** Sets the checksum of the last entry; the high word stays 0 for a 32-bit checksum. */
  setChecksum(low: number, high = 0): void {
    this.#checksum[2 * (this.#count - 1)] = low;
    this.#checksum[2 * (this.#count - 1) + 1] = high;
  }

  finish(): EntryColumns {
    const n = this.#count;
    return {
      count: n,
      text: this.#text.subarray(0, this.#textEnd),
      bounds: this.#bounds.subarray(0, 2 * n + 1),
      kind: this.#kind.subarray(0, n),
      isSparse: this.#isSparse.subarray(0, n),
      mode: this.#mode.subarray(0, n),
      sizeBytes: this.#sizeBytes.subarray(0, n),
      uid: this.#uid.subarray(0, n),
      gid: this.#gid.subarray(0, n),
      mtimeSeconds: this.#mtimeSeconds.subarray(0, n),
      bodyOffset: this.#bodyOffset.subarray(0, n),
      checksumKind: this.#checksumKind,
      checksum: this.#checksumKind === 'none' ? this.#checksum : this.#checksum.subarray(0, 2 * n),
    };
  }

  /** A loop takes half the time of `set` for names this short. */
  #copy(bytes: Uint8Array, length: number): void {
    const end = this.#textEnd + length;
    if (end > this.#text.length)
      this.#text = growColumn(this.#text, Math.max(end, computeNextSize(this.#text.length)));
    const text = this.#text;
    for (let i = 0, j = this.#textEnd; i < length; i++, j++) text[j] = bytes[i] as number;
    this.#textEnd = end;
  }

  #grow(): void {
    const size = computeNextSize(this.#kind.length);
    this.#bounds = growColumn(this.#bounds, 2 * size + 1);
    this.#kind = growColumn(this.#kind, size);
    this.#isSparse = growColumn(this.#isSparse, size);
    this.#mode = growColumn(this.#mode, size);
    this.#sizeBytes = growColumn(this.#sizeBytes, size);
    this.#uid = growColumn(this.#uid, size);
    this.#gid = growColumn(this.#gid, size);
    this.#mtimeSeconds = growColumn(this.#mtimeSeconds, size);
    this.#bodyOffset = growColumn(this.#bodyOffset, size);
    if (this.#checksumKind !== 'none') this.#checksum = growColumn(this.#checksum, 2 * size);
  }
}

type Column = Uint8Array | Uint32Array | Int32Array | Float64Array;

/**
 * The next size of a full column. Grows fast at first, because most columns are short and each copy
 * costs time.
 */
export const computeNextSize = (length: number): number => length * (length < 1 << 16 ? 4 : 2);

/** Returns a longer copy of a typed array, padded with zeros. */
export function growColumn<T extends Column>(column: T, length: number): T {
  const longer = new (column.constructor as new (length: number) => T)(length);
  longer.set(column as never);
  return longer;
}
