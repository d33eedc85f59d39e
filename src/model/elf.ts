/** The place of the section list in an ELF file. */
export interface SectionTable {
  readonly offset: number;
  readonly bytes: number;
  readonly entryBytes: number;
  /** The section that contains all names. */
  readonly nameIndex: number;
  readonly is64: boolean;
  readonly isLittle: boolean;
}

/** A part of a file. */
export interface FilePart {
  readonly offset: number;
  readonly bytes: number;
}

export interface ElfSection extends FilePart {
  readonly name: string;
}

/** This many bytes at the start of an executable are kept. */
export const ELF_HEAD_BYTES = 2 ** 12;
/** This many bytes after them are searched for the names of shared libraries. */
export const LIBRARY_BYTES = 2 ** 17;
/** More than linkers write; the largest programs have about fifty. */
const MOST_SECTIONS = 256;
const MOST_NAME_BYTES = 2 ** 14;

/**
 * Finds the section headers of an ELF file by its own header.
 * @param head its first bytes
 * @returns `undefined` if it is not an ELF file or has no usable list
 * Source: System V ABI, chapter 4.
 */
export function locateSections(head: Uint8Array, sizeBytes: number): SectionTable | undefined {
  if (head.length < 64 || head[0] !== 0x7f || head[1] !== 0x45) return undefined;
  if (head[2] !== 0x4c || head[3] !== 0x46) return undefined;
  const view = toView(head);
  const [is64, isLittle] = [head[4] === 2, head[5] === 1];
  const offset = is64 ? Number(view.getBigUint64(40, isLittle)) : view.getUint32(32, isLittle);
  const [entryBytes, count, nameIndex] = [0, 2, 4].map((at) =>
    view.getUint16((is64 ? 58 : 46) + at, isLittle),
  ) as [number, number, number];
  const bytes = entryBytes * count;
  const isUsable = entryBytes === (is64 ? 64 : 40) && count > nameIndex && count <= MOST_SECTIONS;
  if (!isUsable || offset < (is64 ? 64 : 52) || offset + bytes > sizeBytes) return undefined;
  return { offset, bytes, entryBytes, nameIndex, is64, isLittle };
}

/** Finds the names of sections. @param headers the section headers */
export function locateNames(table: SectionTable, headers: Uint8Array): FilePart | undefined {
  const { offset, bytes } = readHeader(table, toView(headers), table.nameIndex);
  return bytes > 0 && bytes <= MOST_NAME_BYTES ? { offset, bytes } : undefined;
}

/**
 * Lists the sections that take up space in the file.
 * @param names the bytes of their names, as found by `locateNames`
 */
function listSections(table: SectionTable, headers: Uint8Array, names: Uint8Array): ElfSection[] {
  const view = toView(headers);
  const count = Math.floor(headers.length / table.entryBytes);
  return Array.from({ length: count }, (_, i) => readHeader(table, view, i))
    .filter(({ type }) => type !== SHT_NULL && type !== SHT_NOBITS)
    .map(({ nameStart, offset, bytes }) => ({ name: readName(names, nameStart), offset, bytes }));
}

/**
 * Lists the sections of an ELF file.
 * @param kept its first bytes, its section headers, and their names
 * @returns none if it has no usable list
 */
export function readSections(kept: Uint8Array, sizeBytes: number): ElfSection[] {
  const headBytes = Math.min(ELF_HEAD_BYTES, sizeBytes);
  const table = locateSections(kept.subarray(0, headBytes), sizeBytes);
  if (table === undefined) return [];
  const end = headBytes + table.bytes;
  const headers = kept.subarray(headBytes, end);
  if (headers.length < table.bytes || locateNames(table, headers) === undefined) return [];
  return listSections(table, headers, kept.subarray(end));
}

/**
 * Sums the debug sections of an ELF file, which `strip --strip-debug` removes. Linkers don't write
 * overlapping sections, so their sum never exceeds the file.
 * Source: binutils, bfd/elf.c (`_bfd_elf_make_section_from_shdr`).
 */
export function sumDebugBytes(kept: Uint8Array, sizeBytes: number): number {
  let end = 0;
  let sum = 0;
  const sections = readSections(kept, sizeBytes)
    .filter(({ name }) => /^\.z?debug(?:_|$)/.test(name))
    .toSorted((a, b) => a.offset - b.offset);
  for (const { offset, bytes } of sections) {
    if (offset < end || offset + bytes > sizeBytes) return 0;
    end = offset + bytes;
    sum += bytes;
  }
  return sum;
}

const SHT_NULL = 0;
const SHT_NOBITS = 8;

function readHeader({ entryBytes, is64, isLittle }: SectionTable, view: DataView, index: number) {
  const at = index * entryBytes;
  const read = (position: number): number =>
    is64
      ? Number(view.getBigUint64(at + position, isLittle))
      : view.getUint32(at + position, isLittle);
  return {
    nameStart: view.getUint32(at, isLittle),
    type: view.getUint32(at + 4, isLittle),
    offset: read(is64 ? 24 : 16),
    bytes: read(is64 ? 32 : 20),
  };
}

function readName(names: Uint8Array, start: number): string {
  const end = names.indexOf(0, start);
  return Buffer.from(names.subarray(start, end < 0 ? names.length : end)).toString('latin1');
}

const toView = ({ buffer, byteOffset, length }: Uint8Array): DataView =>
  new DataView(buffer, byteOffset, length);

/** A dynamic program has its loader near the start. */
export const isDynamic = (head: Uint8Array): boolean =>
  head[0] === 0x7f && head[1] === 0x45 && toBuffer(head).includes('/ld-');

const LIBC = /\0libc\.(?:so|musl)/;
const LIBRARY = /^lib[\w.+-]+\.so(?:\.\d+)*$/;
const MOST_NAME_LENGTH = 100;

/**
 * Lists the libraries that a dynamic program needs. Its string table contains their names,
 * including the C library's; before and after the table are numbers. Other strings, e.g. of
 * libraries that it loads later if they exist, are elsewhere.
 * @param bytes the first bytes of the program
 */
export function listLibraries(bytes: Uint8Array): string[] {
  const text = toBuffer(bytes).toString('latin1');
  const at = LIBC.exec(text)?.index;
  if (at === undefined) return [];
  let [start, end] = [at, at];
  while (start > 0 && isText(bytes[start - 1] as number)) start--;
  while (end < bytes.length && isText(bytes[end] as number)) end++;
  const names = text.slice(start, end).split('\0');
  return [
    ...new Set(names.filter((name) => name.length <= MOST_NAME_LENGTH && LIBRARY.test(name))),
  ];
}

const isText = (byte: number): boolean => byte === 0 || (byte >= 0x20 && byte < 0x7f);

const toBuffer = ({ buffer, byteOffset, length }: Uint8Array): Buffer =>
  Buffer.from(buffer, byteOffset, length);
