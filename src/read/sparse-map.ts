import { createMapError, type PaxSparse } from './pax.ts';
import { BLOCK_BYTES, isGnuFormat } from './tar-header.ts';
import { decodeNumber, type Field } from './tar-numbers.ts';

/** The same limit as in Go's archive/tar. */
const MAX_MAP_BYTES = 1 << 20;

/**
 * The map of a sparse file: which regions are stored; the rest reads as zeros. Read to its end and
 * checked against the file, because engines reject the layer otherwise. Source: Go, archive/tar,
 * validateSparseEntries and sparseFileReader.
 */
export interface SparseMap {
  /** The size a reader sees. */
  readonly sizeBytes: number;
  /** Whether the next block continues the map. */
  readonly isOpen: boolean;
  /** Bytes of the map so far that count as stored bytes of the entry. */
  readonly mapBytes: number;
  /** Adds the next block. */
  readonly take: (block: Uint8Array, at: number) => void;
  /** Finishes a complete map. @throws GateError LAYER_CORRUPT if regions and stored bytes differ */
  readonly close: (dataBytes: number) => void;
}

/** Regions, checked to be in order and within the file. */
class Regions {
  readonly sizeBytes: number;
  #end = 0;
  #dataBytes = 0;

  constructor(sizeBytes: number) {
    this.sizeBytes = sizeBytes;
    if (sizeBytes < 0) throw createMapError();
  }

  add(offset: number, length: number): void {
    if (length < 0 || offset < this.#end || offset + length > this.sizeBytes)
      throw createMapError();
    this.#end = offset + length;
    this.#dataBytes += length;
  }

  close(dataBytes: number): void {
    if (this.#dataBytes !== dataBytes) throw createMapError();
  }
}

const HEADER_REGIONS = { at: 386, count: 4, isExtended: 482 } as const;
const BLOCK_REGIONS = { at: 0, count: 21, isExtended: 504 } as const;
const REAL_SIZE: Field = [483, 12];
const REGION_BYTES = 24;

/**
 * Old GNU form: four regions in the header at `at`, more in following blocks that no size counts.
 */
export function openGnuSparseMap(header: Uint8Array, at: number): SparseMap {
  if (!isGnuFormat(header, at)) throw createMapError();
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
      if (++blocks >= MAX_MAP_BYTES / BLOCK_BYTES) throw createMapError();
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

/**
 * PAX forms: regions in the extended header (0.0, 0.1), or as lines at the start of the body (1.0).
 */
export function openPaxSparseMap(
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
      if (mapBytes > Math.min(storedBytes, MAX_MAP_BYTES)) throw createMapError();
      lines.take(block.subarray(at, at + BLOCK_BYTES));
    },
    close: (dataBytes) => regions.close(dataBytes),
  };
}

/** Decimal numbers, one per line: the number of regions, then the offset and length of each. */
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
      throw createMapError();
    }
  }

  #number(value: number): void {
    if (this.#seen === 0) this.#expected = 1 + 2 * value;
    else if (this.#seen % 2 === 1) this.#offset = value;
    else this.#regions.add(this.#offset, value);
    this.#seen++;
  }
}
