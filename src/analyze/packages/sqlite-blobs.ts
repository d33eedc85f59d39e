/** Deeper than any real SQLite tree. */
const MOST_DEPTH = 20;
const HEADER_BYTES = 100;
const MAGIC = 'SQLite format 3\0';
const PAGE = { interior: 0x05, leaf: 0x0d };

/**
 * Extracts the blobs from the second column of a table in an SQLite database. Reads each page at
 * most once, so time and memory are linear in the file.
 * @returns undefined if it is not such a database, or is damaged
 * Source: sqlite.org/fileformat2.html.
 */
export function readSqliteBlobs(file: Uint8Array, table: string): Uint8Array[] | undefined {
  if (file.length < HEADER_BYTES || latin1(file.subarray(0, MAGIC.length)) !== MAGIC)
    return undefined;
  const pages = new Pages(file);
  try {
    const root = pages.readRows(1).map(readColumns).find(isTable(table))?.[3];
    if (typeof root !== 'number') return undefined;
    return pages.readRows(root).map((row) => {
      const blob = readColumns(row)[1];
      if (!(blob instanceof Uint8Array)) throw new Damaged();
      return blob;
    });
  } catch (error) {
    if (error instanceof Damaged || error instanceof RangeError) return undefined;
    throw error;
  }
}

/** Data that SQLite never writes; an offset outside the file is a `RangeError`. */
class Damaged extends Error {}

type Column = Uint8Array | number | undefined;

/** A row of the schema: type, name, table, root page, SQL. */
const isTable =
  (name: string) =>
  ([type, own]: readonly Column[]): boolean =>
    toText(type) === 'table' && toText(own) === name;

const toText = (column: Column): string => (column instanceof Uint8Array ? latin1(column) : '');
const latin1 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');

class Pages {
  readonly #file: Uint8Array;
  readonly #view: DataView;
  readonly #pageBytes: number;
  readonly #usableBytes: number;
  readonly #seen = new Set<number>();
  /** Records don't overlap: together they are at most as large as the file. */
  #bytesLeft: number;

  constructor(file: Uint8Array) {
    this.#file = file;
    this.#view = new DataView(file.buffer, file.byteOffset, file.byteLength);
    const size = this.#view.getUint16(16);
    this.#pageBytes = size === 1 ? 65_536 : size;
    this.#usableBytes = this.#pageBytes - (file[20] as number);
    this.#bytesLeft = file.length;
  }

  /** Returns the records of a table's tree in order. @param root number of a page, from 1 */
  readRows(root: number, depth = 0): Uint8Array[] {
    const start = this.#take(root);
    const header = root === 1 ? start + HEADER_BYTES : start;
    const kind = this.#view.getUint8(header);
    const isInterior = kind === PAGE.interior;
    if ((!isInterior && kind !== PAGE.leaf) || depth > MOST_DEPTH) throw new Damaged();
    const cells = header + (isInterior ? 12 : 8);
    const count = this.#view.getUint16(header + 3);
    if (cells + 2 * count > start + this.#usableBytes) throw new Damaged();
    const rows: Uint8Array[][] = [];
    for (let i = 0; i < count; i++) {
      const cell = start + this.#view.getUint16(cells + 2 * i);
      rows.push(
        isInterior
          ? this.readRows(this.#view.getUint32(cell), depth + 1)
          : [this.#readRecord(cell, start + this.#usableBytes)],
      );
    }
    if (isInterior) rows.push(this.readRows(this.#view.getUint32(header + 8), depth + 1));
    return rows.flat();
  }

  /** Returns where a page starts. */
  #take(page: number): number {
    if (this.#pageBytes < 512 || page < 1 || this.#seen.has(page)) throw new Damaged();
    this.#seen.add(page);
    return (page - 1) * this.#pageBytes;
  }

  /** Reads a record, which can continue in overflow pages. @param end of the page's own bytes */
  #readRecord(cell: number, end: number): Uint8Array {
    const [size, afterSize] = readVarint(this.#file, cell);
    const [, start] = readVarint(this.#file, afterSize);
    this.#bytesLeft -= Math.max(size, 1);
    if (this.#bytesLeft < 0) throw new Damaged();
    const local = this.#measureLocal(size);
    if (start + local > end) throw new Damaged();
    if (local === size) return this.#file.subarray(start, start + size);
    const record = new Uint8Array(size);
    record.set(this.#file.subarray(start, start + local));
    let next = this.#view.getUint32(start + local);
    for (let at = local; at < size; ) {
      const page = this.#take(next);
      const part = this.#file.subarray(page + 4, page + this.#usableBytes).subarray(0, size - at);
      if (part.length === 0) throw new Damaged();
      record.set(part, at);
      at += part.length;
      next = this.#view.getUint32(page);
    }
    return record;
  }

  #measureLocal(size: number): number {
    const usable = this.#usableBytes;
    if (size <= usable - 35) return size;
    const least = Math.floor(((usable - 12) * 32) / 255) - 23;
    const most = least + ((size - least) % (usable - 4));
    return most <= usable - 35 ? most : least;
  }
}

/** Reads a record's columns: texts and blobs as bytes, integers as numbers. */
function readColumns(record: Uint8Array): Column[] {
  const [headerBytes, first] = readVarint(record, 0);
  const columns: Column[] = [];
  let at = headerBytes;
  for (let place = first; place < headerBytes && columns.length < MOST_COLUMNS; ) {
    const [type, next] = readVarint(record, place);
    place = next;
    const bytes = measureColumn(type);
    if (at + bytes > record.length) throw new Damaged();
    const value = record.subarray(at, at + bytes);
    columns.push(type >= 12 ? value : readNumber(type, value));
    at += bytes;
  }
  return columns;
}

const MOST_COLUMNS = 8;
const NUMBER_BYTES = [0, 1, 2, 3, 4, 6, 8, 8, 0, 0, 0, 0];
const measureColumn = (type: number): number =>
  type >= 12 ? Math.floor((type - 12) / 2) : (NUMBER_BYTES[type] as number);

/** Page numbers and counters are never negative; types 8 and 9 are the constants 0 and 1. */
function readNumber(type: number, bytes: Uint8Array): number | undefined {
  if (type >= 8) return type - 8;
  return type === 0 || type > 6 ? undefined : bytes.reduce((sum, byte) => sum * 256 + byte, 0);
}

/** @returns the number and where it ends */
function readVarint(bytes: Uint8Array, start: number): [value: number, end: number] {
  let value = 0;
  for (let i = 0; i < 8; i++) {
    const byte = bytes[start + i];
    if (byte === undefined) throw new Damaged();
    value = value * 128 + (byte & 0x7f);
    if (byte < 0x80) return [value, start + i + 1];
  }
  // The ninth byte counts in full; no number we need is that large.
  return [value * 256 + (bytes[start + 8] ?? 0), start + 9];
}
