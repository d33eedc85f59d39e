import { GateError } from '../errors.ts';
import { ColumnsBuilder, type EntryRow } from '../model/columns.ts';
import { type ChecksumKind, type EntryColumns, KIND, type Kind } from '../model/layer-table.ts';
import type { PackageDatabase } from './package-databases.ts';
import { type PaxOverrides, type PaxRecords, parsePax, paxOverrides } from './pax.ts';
import { gnuSparseMap, paxSparseMap, type SparseMap } from './sparse-map.ts';
import {
  BLOCK_BYTES,
  copyLink,
  copyName,
  corrupt,
  decodeHeader,
  FLAG,
  newHeader,
} from './tar-header.ts';
import { WideWindows } from './wide-windows.ts';

/** As in Go's archive/tar: no long name or extended header is larger. */
const MAX_EXTENSION_BYTES = 1 << 20;
/** `PATH_MAX` of Linux: no engine unpacks a longer name. */
const MAX_NAME_BYTES = 4096;
/** What more than this follows the end of a tar is worth a word; writers pad to 10 KiB. */
const MAX_SILENT_TRAILER_BYTES = 1 << 20;

/** What all layers of one image may take together, counted down as they are read: keeps a hostile image from filling memory. */
export interface Allowance {
  entries: number;
  textBytes: number;
  /** Of bodies that are kept, those of either kind apart, so that none takes the other's room; none where it is not said. */
  readonly bodyBytes?: Record<PackageDatabase['kind'], number>;
  readonly wideWindows?: WideWindows;
}
export const newAllowance = (): Allowance => ({
  entries: 6_000_000,
  textBytes: 384 * 2 ** 20,
  bodyBytes: { system: 64 * 2 ** 20, modules: 64 * 2 ** 20 },
  wideWindows: new WideWindows(),
});

export interface ScannedTar {
  readonly entries: EntryColumns;
  readonly tarBytes: number;
  readonly notices: readonly string[];
}

export type OnEntry = (row: EntryRow, name: Uint8Array, link: Uint8Array) => void;

const NO_OVERRIDES: PaxOverrides = {};

/**
 * Reads a tar's headers into columns. It is handed bytes and stops before each file's body, so that whoever drives it
 * may skip the body by position or let it flow past: `push` until `bodyBytes` is not 0, then `skip` them, and so on.
 * Dialects: v7, ustar, GNU (long names, sparse), PAX, star. Follows Go's archive/tar, which the engines unpack with.
 */
export class TarScan {
  /** What is left of the current entry's body; its padding is not counted, `push` takes that. */
  bodyBytes = 0;
  readonly #columns: ColumnsBuilder;
  readonly #allowance: Allowance;
  readonly #onEntry: OnEntry | undefined;
  #position = 0;
  #paddingBytes = 0;
  #zeroBlocks = 0;
  #endPosition = 0;
  #extensionFlag = 0;
  #extensionBytes = 0;
  #extensionEnd = 0;
  #extension = new Uint8Array(BLOCK_BYTES);
  /** Set while blocks with more of a sparse file's map are to come. */
  #sparseMap: SparseMap | undefined;
  /** What the current entry takes in the tar behind its header. */
  #storedBytes = 0;
  #pax: PaxRecords | undefined;
  #longName: Uint8Array | undefined;
  #longLink: Uint8Array | undefined;
  readonly #partial = new Uint8Array(BLOCK_BYTES);
  #partialBytes = 0;
  readonly #name = new Uint8Array(BLOCK_BYTES);
  readonly #link = new Uint8Array(BLOCK_BYTES);
  readonly #header = newHeader();
  /** Reused: one object for each of a million entries is work for nothing. */
  readonly #row = {
    kind: KIND.file as Kind,
    sizeBytes: 0,
    mode: 0,
    uid: 0,
    gid: 0,
    mtimeSeconds: 0,
    bodyOffset: 0,
    isSparse: false,
  };

  /** @param onEntry told of each entry when its header is read; the name and link are views that do not last */
  constructor(checksumKind: ChecksumKind, allowance: Allowance, onEntry?: OnEntry) {
    this.#columns = new ColumnsBuilder(checksumKind);
    this.#allowance = allowance;
    this.#onEntry = onEntry;
  }

  /** True after the two blocks of zeros that end a tar; what follows is not read, as in the engines. */
  get isEnded(): boolean {
    return this.#zeroBlocks === 2;
  }

  /** Whether more follows the end than any writer pads with. */
  get hasLongTrailer(): boolean {
    return this.isEnded && this.#position - this.#endPosition > MAX_SILENT_TRAILER_BYTES;
  }

  /** Bytes of padding that may be jumped over together with a body: a driver by position saves a read. */
  get skippableBytes(): number {
    return this.bodyBytes + this.#paddingBytes;
  }

  /** Takes bytes from `from` on. @returns where it stopped: at the end, or before a body (`bodyBytes` > 0) */
  push(bytes: Uint8Array, from = 0): number {
    let at = from;
    while (at < bytes.length && this.bodyBytes === 0) {
      const left = bytes.length - at;
      let taken: number;
      if (this.isEnded) taken = left;
      else if (this.#paddingBytes > 0) taken = this.#takePadding(left);
      else if (this.#extensionBytes > this.#extensionEnd) taken = this.#takeExtension(bytes, at);
      else taken = this.#takeBlock(bytes, at);
      at += taken;
      this.#position += taken;
    }
    return at;
  }

  /** Passes over bytes of the body, and of its padding where there are more. */
  skip(count: number): void {
    const ofBody = Math.min(count, this.bodyBytes);
    this.bodyBytes -= ofBody;
    this.#paddingBytes -= count - ofBody;
    this.#position += count;
  }

  /** Sets the checksum of the entry whose body just went past. */
  setChecksum(low: number, high = 0): void {
    this.#columns.setChecksum(low, high);
  }

  /**
   * Closes the scan once every byte was handed over or skipped.
   * @param unreadBytes what stands behind the end blocks and was not pushed
   * @throws GateError LAYER_CORRUPT where the tar ends in the middle of an entry
   */
  finish(unreadBytes = 0): ScannedTar {
    if (this.bodyBytes > 0)
      throw corrupt(`the tar ends ${this.bodyBytes} bytes before the end of a file in it`);
    if (
      this.#partialBytes > 0 ||
      this.#extensionBytes > this.#extensionEnd ||
      this.#sparseMap !== undefined
    ) {
      throw corrupt('the tar ends in the middle of a header');
    }
    this.#position += unreadBytes;
    const notices = this.hasLongTrailer
      ? [
          'more than 1 MiB follows the end of its tar; engines pay it no heed, and none is paid here',
        ]
      : [];
    const tarBytes = this.isEnded ? this.#endPosition : this.#position;
    return { entries: this.#columns.finish(), tarBytes, notices };
  }

  #takePadding(left: number): number {
    const taken = Math.min(left, this.#paddingBytes);
    this.#paddingBytes -= taken;
    return taken;
  }

  #takeExtension(bytes: Uint8Array, at: number): number {
    const taken = Math.min(bytes.length - at, this.#extensionBytes - this.#extensionEnd);
    this.#extension.set(bytes.subarray(at, at + taken), this.#extensionEnd);
    this.#extensionEnd += taken;
    if (this.#extensionEnd === this.#extensionBytes) this.#endExtension();
    return taken;
  }

  /** Takes up to one block; a block that lies whole and aligned in the caller's bytes is decoded where it is. */
  #takeBlock(bytes: Uint8Array, at: number): number {
    const isInPlace =
      this.#partialBytes === 0 &&
      bytes.length - at >= BLOCK_BYTES &&
      (bytes.byteOffset + at) % 4 === 0;
    if (isInPlace) {
      this.#block(bytes, at, BLOCK_BYTES);
      return BLOCK_BYTES;
    }
    const taken = Math.min(bytes.length - at, BLOCK_BYTES - this.#partialBytes);
    this.#partial.set(bytes.subarray(at, at + taken), this.#partialBytes);
    this.#partialBytes += taken;
    if (this.#partialBytes === BLOCK_BYTES) {
      this.#partialBytes = 0;
      this.#block(this.#partial, 0, taken);
    }
    return taken;
  }

  /** @param taken how many of the block's bytes `#position` does not count yet */
  #block(block: Uint8Array, at: number, taken: number): void {
    if (this.#sparseMap !== undefined) {
      this.#sparseMap.take(block, at);
      this.#startBodyBehind(this.#sparseMap);
      return;
    }
    if (!decodeHeader(block, at, this.#header)) {
      this.#zeroBlocks++;
      this.#endPosition = this.#position + taken;
      return;
    }
    if (this.#zeroBlocks > 0) throw corrupt('a block of zeros stands where a header should be');
    this.#entry(block, at, this.#position + taken);
  }

  #entry(block: Uint8Array, at: number, bodyOffset: number): void {
    const { flag, sizeBytes } = this.#header;
    if (isExtension(flag)) this.#startExtension(flag, sizeBytes);
    else this.#addEntry(block, at, bodyOffset);
  }

  #startExtension(flag: number, sizeBytes: number): void {
    if (sizeBytes > MAX_EXTENSION_BYTES)
      throw corrupt(`an extended header of ${sizeBytes} bytes is larger than any`);
    this.#extensionFlag = flag;
    this.#extensionBytes = sizeBytes;
    this.#extensionEnd = 0;
    if (this.#extension.length < sizeBytes) this.#extension = new Uint8Array(sizeBytes);
    if (sizeBytes === 0) this.#endExtension();
  }

  /** A global header changes no entry; Go, which the engines unpack with, even forgets what stood before it. */
  #endExtension(): void {
    const body = this.#extension.subarray(0, this.#extensionBytes);
    const flag = this.#extensionFlag;
    if (flag === FLAG.gnuLongName) this.#longName = cString(body);
    else if (flag === FLAG.gnuLongLink) this.#longLink = cString(body);
    else if (flag === FLAG.pax) this.#pax = parsePax(body);
    else this.#passGlobal(body);
    this.#paddingBytes = paddingOf(this.#extensionBytes);
    this.#extensionBytes = 0;
    this.#extensionEnd = 0;
  }

  #passGlobal(body: Uint8Array): void {
    parsePax(body);
    this.#forgetExtensions();
  }

  #addEntry(block: Uint8Array, at: number, bodyOffset: number): void {
    const header = this.#header;
    const pax = this.#pax === undefined ? NO_OVERRIDES : paxOverrides(this.#pax);
    this.#storedBytes = pax.sizeBytes ?? header.sizeBytes;
    const map = this.#sparseMapOf(block, at, pax);
    let given = this.#longName ?? pax.path;
    let name = given ?? this.#name;
    let nameBytes = given?.length ?? copyName(block, at, header, name);
    const kind = kindOf(header.flag, name[nameBytes - 1]);
    given = header.flag === FLAG.gnuSparse ? undefined : pax.sparse?.name;
    if (given !== undefined) {
      name = given;
      nameBytes = given.length;
    }
    const givenLink = this.#longLink ?? pax.linkPath;
    const link = givenLink ?? this.#link;
    const linkBytes = hasLink(kind) ? (givenLink?.length ?? copyLink(block, at, link)) : 0;
    this.#countDown(nameBytes, linkBytes);
    this.#setRow(kind, map, pax, bodyOffset);
    this.#columns.add(this.#row, name, link, nameBytes, linkBytes);
    this.#onEntry?.(this.#row, name.subarray(0, nameBytes), link.subarray(0, linkBytes));
    this.#forgetExtensions();
    if (isHeaderOnly(kind)) this.#storedBytes = 0;
    if (map === undefined) this.#startBody();
    else if (isHeaderOnly(kind)) throw corrupt('a sparse file stands where no file can');
    else this.#startBodyBehind(map);
  }

  #sparseMapOf(block: Uint8Array, at: number, pax: PaxOverrides): SparseMap | undefined {
    if (this.#header.flag === FLAG.gnuSparse) return gnuSparseMap(block, at);
    return pax.sparse && paxSparseMap(pax.sparse, this.#storedBytes);
  }

  #startBodyBehind(map: SparseMap): void {
    this.#sparseMap = map.isOpen ? map : undefined;
    if (map.isOpen) return;
    this.#storedBytes -= map.mapBytes;
    map.close(this.#storedBytes);
    this.#startBody();
  }

  #startBody(): void {
    this.bodyBytes = this.#storedBytes;
    this.#paddingBytes = paddingOf(this.#storedBytes);
  }

  #setRow(kind: Kind, map: SparseMap | undefined, pax: PaxOverrides, bodyOffset: number): void {
    const header = this.#header;
    const row = this.#row;
    row.kind = kind;
    row.sizeBytes = map?.sizeBytes ?? this.#storedBytes;
    row.mode = header.mode;
    row.uid = pax.uid ?? header.uid;
    row.gid = pax.gid ?? header.gid;
    row.mtimeSeconds = pax.mtimeSeconds ?? header.mtimeSeconds;
    row.bodyOffset = bodyOffset;
    row.isSparse = map !== undefined;
  }

  #forgetExtensions(): void {
    this.#pax = undefined;
    this.#longName = undefined;
    this.#longLink = undefined;
  }

  #countDown(nameBytes: number, linkBytes: number): void {
    if (nameBytes > MAX_NAME_BYTES || linkBytes > MAX_NAME_BYTES)
      throw nameTooLong(Math.max(nameBytes, linkBytes));
    this.#allowance.entries--;
    this.#allowance.textBytes -= nameBytes + linkBytes;
    if (this.#allowance.entries < 0) throw tooLarge('entries');
    if (this.#allowance.textBytes < 0) throw tooLarge('bytes of names');
  }
}

const paddingOf = (sizeBytes: number): number =>
  (BLOCK_BYTES - (sizeBytes % BLOCK_BYTES)) % BLOCK_BYTES;

const hasLink = (kind: Kind): boolean => kind === KIND.hardlink || kind === KIND.symlink;

const isExtension = (flag: number): boolean =>
  flag === FLAG.pax ||
  flag === FLAG.paxGlobal ||
  flag === FLAG.gnuLongName ||
  flag === FLAG.gnuLongLink;

/** Kinds whose size, if they claim one, is followed by no body. Source: Go, archive/tar, isHeaderOnlyType. */
const isHeaderOnly = (kind: Kind): boolean => kind !== KIND.file && kind !== KIND.other;

const KIND_OF_FLAG = new Map<number, Kind>([
  [FLAG.regular, KIND.file],
  [FLAG.contiguous, KIND.file],
  [FLAG.gnuSparse, KIND.file],
  [FLAG.hardlink, KIND.hardlink],
  [FLAG.symlink, KIND.symlink],
  [FLAG.directory, KIND.directory],
  [FLAG.character, KIND.special],
  [FLAG.block, KIND.special],
  [FLAG.fifo, KIND.special],
]);

/** Before ustar a folder was a file whose name ends in a slash. */
function kindOf(flag: number, lastByteOfName: number | undefined): Kind {
  if (flag === FLAG.regularV7) return lastByteOfName === 0x2f ? KIND.directory : KIND.file;
  return KIND_OF_FLAG.get(flag) ?? KIND.other;
}

/** @returns `undefined` for an empty one, which gives no name */
function cString(bytes: Uint8Array): Uint8Array | undefined {
  const nul = bytes.indexOf(0);
  return nul === 0 || bytes.length === 0 ? undefined : bytes.slice(0, nul < 0 ? bytes.length : nul);
}

function nameTooLong(bytes: number): GateError {
  return new GateError(
    'LIMIT_EXCEEDED',
    `an entry's name has ${bytes} bytes, more than any system takes (${MAX_NAME_BYTES})`,
  );
}

function tooLarge(what: string): GateError {
  return new GateError(
    'LIMIT_EXCEEDED',
    `the image holds more ${what} than can be measured in bounded memory`,
  );
}
