import { brokenMap, type PaxSparse } from './pax.ts';
import { BLOCK_BYTES, decodeNumber, type Field, isGnuFormat } from './tar-header.ts';

/** As in Go's archive/tar: no map is longer. */
const MAX_MAP_BYTES = 1 << 20;

/**
 * The map of a sparse file: which regions of it are stored, while the rest reads as zeros. It is read to its end and must
 * fit the file, or the engines refuse the layer. Source: Go, archive/tar, validateSparseEntries and sparseFileReader.
 */
export interface SparseMap {
  /** The size a reader sees. */
  readonly sizeBytes: number;
  /** Whether the next block is more of the map. */
  readonly isOpen: boolean;
  /** Bytes of the map so far that count as stored bytes of the entry. */
  readonly mapBytes: number;
  /** Takes the next block. */
  readonly take: (block: Uint8Array, at: number) => void;
  /** Ends a map that is no longer open. @throws GateError LAYER_CORRUPT where the regions are not the bytes stored */
  readonly close: (dataBytes: number) => void;
}

/** Regions as they are told, checked to be in order and within the file. */
class Regions {
  readonly sizeBytes: number;
  #end = 0;
  #dataBytes = 0;

  constructor(sizeBytes: number) {
    this.sizeBytes = sizeBytes;
    if (sizeBytes < 0) throw brokenMap();
  }

  add(offset: number, length: number): void {
    if (length < 0 || offset < this.#end || offset + length > this.sizeBytes) throw brokenMap();
    this.#end = offset + length;
    this.#dataBytes += length;
  }

  close(dataBytes: number): void {
    if (this.#dataBytes !== dataBytes) throw brokenMap();
  }
}

const HEADER_REGIONS = { at: 386, count: 4, isExtended: 482 } as const;
const BLOCK_REGIONS = { at: 0, count: 21, isExtended: 504 } as const;
const REAL_SIZE: Field = [483, 12];
const REGION_BYTES = 24;

/** The old GNU form: four regions in the header at `at`, more in blocks behind it that no size counts. */
export function gnuSparseMap(header: Uint8Array, at: number): SparseMap {
  if (!isGnuFormat(header, at)) throw brokenMap();
  const regions = new Regions(decodeNumber(header, at, REAL_SIZE, 'real size'));
  let blocks = 0;
  let isOpen = takeGnuRegions(header, at, HEADER_REGIONS, regions);
  return {
    sizeBytes: regions.sizeBytes,
    mapBytes: 0,
    get isOpen() {
      return isOpen;
    },
    take: (block, blockAt) => {
      if (++blocks >= MAX_MAP_BYTES / BLOCK_BYTES) throw brokenMap();
      isOpen = takeGnuRegions(block, blockAt, BLOCK_REGIONS, regions);
    },
    close: (dataBytes) => regions.close(dataBytes),
  };
}

/** @returns whether another block with regions follows */
function takeGnuRegions(
  block: Uint8Array,
  at: number,
  layout: typeof HEADER_REGIONS | typeof BLOCK_REGIONS,
  regions: Regions,
): boolean {
  for (let i = 0; i < layout.count; i++) {
    const start = layout.at + i * REGION_BYTES;
    if (block[at + start] === 0) break;
    regions.add(
      decodeNumber(block, at, [start, 12], 'sparse map'),
      decodeNumber(block, at, [start + 12, 12], 'sparse map'),
    );
  }
  return block[at + layout.isExtended] !== 0;
}

/** The PAX forms: regions in the extended header (0.0, 0.1), or as lines in the first blocks of the body (1.0). */
export function paxSparseMap(
  { sizeBytes, regions: listed }: PaxSparse,
  storedBytes: number,
): SparseMap {
  const regions = new Regions(sizeBytes ?? storedBytes);
  for (let i = 0; i < (listed?.length ?? 0); i += 2)
    regions.add(listed?.[i] as number, listed?.[i + 1] as number);
  const lines = new Lines(regions);
  let mapBytes = 0;
  return {
    sizeBytes: regions.sizeBytes,
    get mapBytes() {
      return mapBytes;
    },
    get isOpen() {
      return listed === undefined && !lines.isEnded;
    },
    take: (block, at) => {
      mapBytes += BLOCK_BYTES;
      if (mapBytes > Math.min(storedBytes, MAX_MAP_BYTES)) throw brokenMap();
      lines.take(block.subarray(at, at + BLOCK_BYTES));
    },
    close: (dataBytes) => regions.close(dataBytes),
  };
}

/** Decimal numbers, one a line: how many regions, then offset and length of each. */
class Lines {
  readonly #regions: Regions;
  #expected = 1;
  #seen = 0;
  #digits = 0;
  #value = 0;
  #offset = 0;

  constructor(regions: Regions) {
    this.#regions = regions;
  }

  get isEnded(): boolean {
    return this.#seen === this.#expected;
  }

  take(block: Uint8Array): void {
    for (let i = 0; i < block.length && !this.isEnded; i++) this.#character(block[i] as number);
  }

  #character(byte: number): void {
    const digit = byte - 0x30;
    if (digit >= 0 && digit <= 9 && this.#value <= Number.MAX_SAFE_INTEGER / 16) {
      this.#value = this.#value * 10 + digit;
      this.#digits++;
    } else if (byte === 0x0a && this.#digits > 0) {
      this.#number(this.#value);
      this.#value = 0;
      this.#digits = 0;
    } else {
      throw brokenMap();
    }
  }

  #number(value: number): void {
    if (this.#seen === 0) this.#expected = 1 + 2 * value;
    else if (this.#seen % 2 === 1) this.#offset = value;
    else this.#regions.add(this.#offset, value);
    this.#seen++;
  }
}
