import {
  ELF_HEAD_BYTES,
  type FilePart,
  isDynamic,
  LIBRARY_BYTES,
  listLibraries,
  locateNames,
  locateSections,
  type SectionTable,
} from '../model/elf.ts';

/** Smaller programs have no debug information that is worth advice. */
const LEAST_BYTES = 1_000_000;
/**
 * Names are either before the headers, with at most the names of symbols in between, or after them.
 */
const BEFORE_BYTES = 2 ** 18;

/** Returns a part of a file; `undefined` if it is not available. */
type Slice = (offset: number, bytes: number) => Uint8Array | undefined;

/**
 * Adds the section headers and their names to the first bytes of an ELF file, and the names of the
 * libraries that it needs.
 * @param head its first `ELF_HEAD_BYTES`, or all of a smaller one
 * @returns these bytes alone if it is another kind of file, small, or without any of them
 */
export function addParts(
  head: Uint8Array,
  sizeBytes: number,
  slice: Slice,
  leastBytes = LEAST_BYTES,
): Uint8Array {
  const kept = addSections(head, sizeBytes, slice, leastBytes);
  const place = locateLibraries(head, sizeBytes);
  const more = place && slice(place.offset, place.bytes);
  const names = more === undefined ? [] : listLibraries(Buffer.concat([head, more]));
  return names.length === 0 ? kept : Buffer.concat([kept, Buffer.from(`\0${names.join('\0')}\0`)]);
}

/** The maximum range of the library names. */
function locateLibraries(head: Uint8Array, sizeBytes: number): FilePart | undefined {
  const bytes = Math.min(LIBRARY_BYTES, sizeBytes - ELF_HEAD_BYTES);
  return head.length === ELF_HEAD_BYTES && bytes > 0 && isDynamic(head)
    ? { offset: ELF_HEAD_BYTES, bytes }
    : undefined;
}

function addSections(
  head: Uint8Array,
  sizeBytes: number,
  slice: Slice,
  leastBytes: number,
): Uint8Array {
  const table = findTable(head, sizeBytes, leastBytes);
  const headers = table && slice(table.offset, table.bytes);
  const place = headers && locateNames(table, headers);
  const isInside = place !== undefined && place.offset + place.bytes <= sizeBytes;
  const names = isInside ? slice(place.offset, place.bytes) : undefined;
  return headers && names ? Buffer.concat([head, headers, names]) : head;
}

const findTable = (
  head: Uint8Array,
  sizeBytes: number,
  leastBytes: number,
): SectionTable | undefined =>
  head.length === Math.min(ELF_HEAD_BYTES, sizeBytes) && sizeBytes >= leastBytes
    ? locateSections(head, sizeBytes)
    : undefined;

/** Collects the same from a file that is streamed. */
export class PassingElf {
  readonly #head: Uint8Array;
  readonly #sizeBytes: number;
  readonly #leastBytes: number;
  #at = 0;
  #table: SectionTable | undefined;
  /** The headers and what is before them, then the names if they are after them. */
  readonly #windows: Window[] = [];

  /** @param leastBytes for a smaller file, only the head is kept */
  constructor(head: Uint8Array, sizeBytes: number, leastBytes = LEAST_BYTES) {
    this.#head = head;
    this.#sizeBytes = sizeBytes;
    this.#leastBytes = leastBytes;
  }

  /** @returns the head with sections, once the whole file was streamed */
  take(bytes: Uint8Array): Uint8Array | undefined {
    const before = this.#at;
    this.#at += bytes.length;
    copyOverlap(bytes, before, this.#head, 0);
    if (before < this.#head.length && this.#at >= this.#head.length) this.#findHeaders();
    for (const { content, offset } of this.#windows) copyOverlap(bytes, before, content, offset);
    this.#findNames(bytes, before);
    if (this.#at < this.#sizeBytes) return undefined;
    const slice: Slice = (offset, length) => this.#slice(offset, length);
    return addParts(this.#head, this.#sizeBytes, slice, this.#leastBytes);
  }

  #findHeaders(): void {
    const libraries = locateLibraries(this.#head, this.#sizeBytes);
    if (libraries !== undefined) this.#open(libraries, this.#head, 0);
    this.#table = findTable(this.#head, this.#sizeBytes, this.#leastBytes);
    if (this.#table === undefined) return;
    const { offset, bytes } = this.#table;
    const start = Math.max(0, offset - BEFORE_BYTES);
    this.#open({ offset: start, bytes: offset + bytes - start }, this.#head, 0);
  }

  #findNames(bytes: Uint8Array, before: number): void {
    const table = this.#table;
    if (table === undefined || this.#at < table.offset + table.bytes) return;
    this.#table = undefined;
    const headers = this.#slice(table.offset, table.bytes);
    const names = headers && locateNames(table, headers);
    if (names && names.offset + names.bytes <= this.#sizeBytes) this.#open(names, bytes, before);
  }

  #open({ offset, bytes }: FilePart, from: Uint8Array, fromStart: number): void {
    if (this.#slice(offset, bytes) !== undefined) return;
    const content = new Uint8Array(bytes);
    copyOverlap(from, fromStart, content, offset);
    // Parts of a file that were already streamed stay unknown.
    if (offset >= fromStart) this.#windows.push({ content, offset });
  }

  #slice(offset: number, bytes: number): Uint8Array | undefined {
    const parts = [{ content: this.#head, offset: 0 }, ...this.#windows];
    const part = parts.find(
      (one) => offset >= one.offset && offset + bytes <= one.offset + one.content.length,
    );
    return part?.content.subarray(offset - part.offset, offset - part.offset + bytes);
  }
}

interface Window {
  readonly content: Uint8Array;
  readonly offset: number;
}

/** Copies the overlap of two parts of a file. */
function copyOverlap(from: Uint8Array, fromStart: number, to: Uint8Array, toStart: number): void {
  const start = Math.max(fromStart, toStart);
  const end = Math.min(fromStart + from.length, toStart + to.length);
  if (start < end) to.set(from.subarray(start - fromStart, end - fromStart), start - toStart);
}
