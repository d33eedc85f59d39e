import { GateError } from '../errors.ts';
import { ColumnsBuilder, type EntryRow } from '../model/columns.ts';
import { type ChecksumKind, type EntryColumns, KIND, type Kind } from '../model/layer-table.ts';
import { Message } from '../report/words/messages/message.ts';
import type { Sentence } from '../report/words/messages/sentence.ts';
import { type Allowance, spendOnEntry, spendOnTrailer } from './allowance.ts';
import type { PaxOverrides } from './pax.ts';
import { openGnuSparseMap, openPaxSparseMap, type SparseMap } from './sparse-map.ts';
import { TarExtensions } from './tar-extensions.ts';
import { BLOCK_BYTES, copyLink, copyName, createHeader, decodeHeader, FLAG } from './tar-header.ts';
import { hasLink, isExtension, isHeaderOnly, toKind } from './tar-kind.ts';

/** Writers pad a tar to 10 KiB; report more than this after its end. */
const MAX_SILENT_TRAILER_BYTES = 1 << 20;

export interface ScannedTar {
  readonly entries: EntryColumns;
  readonly tarBytes: number;
  readonly notices: readonly Sentence[];
}

export type OnEntry = (row: EntryRow, name: Uint8Array, link: Uint8Array) => void;

/**
 * Reads a tar's headers into columns. The caller pushes bytes; the scan stops before each body so
 * that the caller can skip it by position or stream past it: `push` until `bodyBytes` is not 0,
 * then `skip`, and repeat. Supports v7, ustar, GNU (long names, sparse), PAX and star, and follows
 * Go's archive/tar, which engines use to unpack.
 */
export class TarScan {
  /** Remaining bytes of the current entry's body, without padding (`push` consumes that). */
  bodyBytes = 0;
  /** The size of the current entry in the tar: its headers, body and padding. */
  entryBytes = 0;
  /** Where the current entry starts; -1 between entries. */
  #entryStart = -1;
  readonly #columns: ColumnsBuilder;
  readonly #allowance: Allowance;
  readonly #onEntry: OnEntry | undefined;
  #position = 0;
  #paddingBytes = 0;
  #zeroBlocks = 0;
  #endPosition = 0;
  #countedTrailerBytes = 0;
  readonly #extensions = new TarExtensions();
  /** Set while more blocks of a sparse file's map follow. */
  #sparseMap: SparseMap | undefined;
  /** Bytes that the current entry occupies after its header. */
  #storedBytes = 0;
  readonly #partial = new Uint8Array(BLOCK_BYTES);
  #partialBytes = 0;
  readonly #name = new Uint8Array(BLOCK_BYTES);
  readonly #link = new Uint8Array(BLOCK_BYTES);
  readonly #header = createHeader();
  /** Reused: allocating one object per entry is slow for a million entries. */
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

  /**
   * @param onEntry called when an entry's header is read; name and link are temporary views
   * @param expected the probable number of entries
   */
  constructor(
    checksumKind: ChecksumKind,
    allowance: Allowance,
    onEntry?: OnEntry,
    expected?: number,
  ) {
    this.#columns = new ColumnsBuilder(checksumKind, expected);
    this.#allowance = allowance;
    this.#onEntry = onEntry;
  }

  /** True after the two zero blocks that end a tar; like engines, we don't read what follows. */
  get isEnded(): boolean {
    return this.#zeroBlocks === 2;
  }

  get #trailerBytes(): number {
    return this.isEnded ? this.#position - this.#endPosition : 0;
  }

  /**
   * Counts what followed the end of a compressed tar so far against the allowance.
   * @param fix what to do if it is too long
   * @throws GateError LIMIT_EXCEEDED
   */
  limitTrailer(fix: Sentence): void {
    const bytes = this.#trailerBytes - this.#countedTrailerBytes;
    this.#countedTrailerBytes = this.#trailerBytes;
    spendOnTrailer(this.#allowance, bytes, fix);
  }

  /** Padding that can be skipped together with a body; saves a read by position. */
  get skippableBytes(): number {
    return this.bodyBytes + this.#paddingBytes;
  }

  /**
   * Consumes bytes from `from` to `end`.
   * @returns where it stopped: the end, or a body (`bodyBytes` > 0)
   */
  push(bytes: Uint8Array, from = 0, end = bytes.length): number {
    let at = from;
    while (at < end && this.bodyBytes === 0) {
      const left = end - at;
      let taken: number;
      if (this.isEnded) taken = left;
      else if (this.#extensions.isOpen) taken = this.#extensions.take(bytes, at, left);
      else if (this.#paddingBytes > 0) taken = this.#takePadding(left);
      else taken = this.#takeBlock(bytes, at, left);
      at += taken;
      this.#position += taken;
    }
    return at;
  }

  /** Skips bytes of the body, and of its padding if there are more. */
  skip(count: number): void {
    const ofBody = Math.min(count, this.bodyBytes);
    this.bodyBytes -= ofBody;
    this.#paddingBytes -= count - ofBody;
    this.#position += count;
  }

  /** Sets the checksum of the entry whose body was just skipped. */
  setChecksum(low: number, high = 0): void {
    this.#columns.setChecksum(low, high);
  }

  /**
   * Finishes the scan after all bytes were pushed or skipped.
   * @param unreadBytes bytes after the end blocks that were not pushed
   * @throws GateError LAYER_CORRUPT if the tar ends within an entry
   */
  finish(unreadBytes = 0): ScannedTar {
    if (this.bodyBytes > 0) throw new GateError('tar-cut', { missingBytes: this.bodyBytes });
    if (this.#partialBytes > 0 || this.#extensions.isOpen || this.#sparseMap !== undefined)
      throw new GateError('tar-damaged', { problem: 'cut-header' });
    this.#position += unreadBytes;
    const notices =
      this.#trailerBytes > MAX_SILENT_TRAILER_BYTES ? [new Message('data-after-tar', {})] : [];
    const tarBytes = this.isEnded ? this.#endPosition : this.#position;
    return { entries: this.#columns.finish(), tarBytes, notices };
  }

  #takePadding(left: number): number {
    const taken = Math.min(left, this.#paddingBytes);
    this.#paddingBytes -= taken;
    return taken;
  }

  /** Takes up to one block; decodes in place if the caller's bytes contain it whole and aligned. */
  #takeBlock(bytes: Uint8Array, at: number, left: number): number {
    const isInPlace =
      this.#partialBytes === 0 && left >= BLOCK_BYTES && (bytes.byteOffset + at) % 4 === 0;
    if (isInPlace) {
      this.#block(bytes, at, BLOCK_BYTES);
      return BLOCK_BYTES;
    }
    const taken = Math.min(left, BLOCK_BYTES - this.#partialBytes);
    this.#partial.set(bytes.subarray(at, at + taken), this.#partialBytes);
    this.#partialBytes += taken;
    if (this.#partialBytes === BLOCK_BYTES) {
      this.#partialBytes = 0;
      this.#block(this.#partial, 0, taken);
    }
    return taken;
  }

  /** @param taken how many of the block's bytes `#position` doesn't count yet */
  #block(block: Uint8Array, at: number, taken: number): void {
    if (this.#sparseMap !== undefined) {
      this.#sparseMap.take(block, at);
      this.#startBodyAfter(this.#sparseMap);
      return;
    }
    if (!decodeHeader(block, at, this.#header)) {
      this.#zeroBlocks++;
      this.#endPosition = this.#position + taken;
      return;
    }
    if (this.#zeroBlocks > 0)
      throw new GateError('tar-damaged', { problem: 'zeros-before-header' });
    this.#entry(block, at, this.#position + taken);
  }

  #entry(block: Uint8Array, at: number, bodyOffset: number): void {
    const { flag, sizeBytes } = this.#header;
    if (this.#entryStart < 0) this.#entryStart = bodyOffset - BLOCK_BYTES;
    if (isExtension(flag)) this.#startExtension(flag, sizeBytes);
    else this.#addEntry(block, at, bodyOffset);
  }

  #startExtension(flag: number, sizeBytes: number): void {
    this.#extensions.start(flag, sizeBytes);
    this.#paddingBytes = computePadding(sizeBytes);
    // A global header drops the headers before it, so the entry starts after it.
    if (flag === FLAG.paxGlobal) this.#entryStart = -1;
  }

  #addEntry(block: Uint8Array, at: number, bodyOffset: number): void {
    const header = this.#header;
    const { longName, longLink, overrides: pax } = this.#extensions;
    const stored = pax.sizeBytes ?? header.sizeBytes;
    this.#storedBytes = stored;
    const map = this.#openSparseMap(block, at, pax);
    let given = longName ?? pax.path;
    let name = given ?? this.#name;
    let nameBytes = given?.length ?? copyName(block, at, header, name);
    const kind = toKind(header.flag, name[nameBytes - 1]);
    given = header.flag === FLAG.gnuSparse ? undefined : pax.sparse?.name;
    if (given !== undefined) {
      name = given;
      nameBytes = given.length;
    }
    const givenLink = longLink ?? pax.linkPath;
    const link = givenLink ?? this.#link;
    const linkBytes = hasLink(kind) ? (givenLink?.length ?? copyLink(block, at, link)) : 0;
    spendOnEntry(this.#allowance, nameBytes, linkBytes);
    this.#setRow(kind, map, pax, bodyOffset);
    this.#columns.add(this.#row, name, link, nameBytes, linkBytes);
    const inTar = isHeaderOnly(kind) ? 0 : stored;
    this.entryBytes = bodyOffset - this.#entryStart + inTar + computePadding(inTar);
    this.#onEntry?.(this.#row, name.subarray(0, nameBytes), link.subarray(0, linkBytes));
    this.#extensions.forget();
    this.#entryStart = -1;
    this.#startEntry(isHeaderOnly(kind), map);
  }

  #startEntry(hasNoBody: boolean, map: SparseMap | undefined): void {
    if (hasNoBody) this.#storedBytes = 0;
    if (map === undefined) this.#startBody();
    else if (hasNoBody) throw new GateError('tar-damaged', { problem: 'sparse-folder' });
    else this.#startBodyAfter(map);
  }

  #openSparseMap(block: Uint8Array, at: number, pax: PaxOverrides): SparseMap | undefined {
    if (this.#header.flag === FLAG.gnuSparse) return openGnuSparseMap(block, at);
    return pax.sparse && openPaxSparseMap(pax.sparse, this.#storedBytes);
  }

  #startBodyAfter(map: SparseMap): void {
    this.#sparseMap = map.isOpen ? map : undefined;
    if (map.isOpen) return;
    this.#storedBytes -= map.mapBytes;
    map.close(this.#storedBytes);
    this.#startBody();
  }

  #startBody(): void {
    this.bodyBytes = this.#storedBytes;
    this.#paddingBytes = computePadding(this.#storedBytes);
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
}

const computePadding = (sizeBytes: number): number =>
  (BLOCK_BYTES - (sizeBytes % BLOCK_BYTES)) % BLOCK_BYTES;
