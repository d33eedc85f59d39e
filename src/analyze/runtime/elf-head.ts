export interface ElfHead {
  /** Has the note of Go's linker. */
  readonly isGo: boolean;
  /** Needs no dynamic loader. */
  readonly isStatic: boolean;
  /** The dynamic loader's path; absent if it needs none, or it is not in the first bytes. */
  readonly interpreter?: string;
  /** Names of shared libraries in the kept bytes. */
  readonly libraries: readonly string[];
}

const MAGIC = Buffer.from('\x7fELF');
/** A note of type 4 (the build ID) by "Go". Source: Go, cmd/link/internal/ld/elf.go. */
const GO_NOTE = Buffer.from('\x04\0\0\0Go\0\0', 'latin1');
const PT_INTERP = 3;
const PT_NULL = 0;
const MOST_SEGMENTS = 64;

/**
 * Reads the first bytes of an executable.
 * @returns `undefined` if it is not an ELF file or its program headers are not in these bytes
 * Source: System V ABI, chapters 4 and 5.
 */
export function parseElfHead(bytes: Uint8Array): ElfHead | undefined {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  if (head.length < 64 || !head.subarray(0, 4).equals(MAGIC)) return undefined;
  const [is64, isLittle] = [head[4] === 2, head[5] === 1];
  const read16 = (at: number) => (isLittle ? head.readUInt16LE(at) : head.readUInt16BE(at));
  const read32 = (at: number) => (isLittle ? head.readUInt32LE(at) : head.readUInt32BE(at));
  // A 64-bit offset beyond these bytes does not matter, so its low half is enough.
  const lowHalf = is64 && !isLittle ? 4 : 0;
  const start = read32((is64 ? 32 : 28) + lowHalf);
  const size = read16(is64 ? 54 : 42);
  const count = read16(is64 ? 56 : 44);
  if (size < 32 || count === 0 || count > MOST_SEGMENTS || start + size * count > head.length)
    return undefined;
  const types = Array.from({ length: count }, (_, i) => read32(start + size * i));
  if (types.every((type) => type === PT_NULL)) return undefined;
  const isStatic = !types.includes(PT_INTERP);
  const isGo = head.includes(GO_NOTE);
  if (isStatic) return { isGo, isStatic, libraries: [] };
  const segment = start + size * types.indexOf(PT_INTERP);
  const interpreter = readPath(head, read32(segment + (is64 ? 8 : 4) + lowHalf));
  return { isGo, isStatic, ...interpreter, libraries: listLibraries(head) };
}

/** The path up to the next zero byte; nothing if it does not end in these bytes. */
function readPath(head: Buffer, offset: number): Pick<ElfHead, 'interpreter'> {
  const end = head.indexOf(0, offset);
  const interpreter = end < 0 ? '' : head.toString('latin1', offset, end);
  return interpreter.startsWith('/') ? { interpreter } : {};
}

/**
 * Names in the first bytes, or in what was kept after them, are libraries that the program needs.
 */
const listLibraries = (head: Buffer): string[] => [
  ...new Set(
    head
      .toString('latin1')
      .split('\0')
      .filter((text) => text.length <= MOST_NAME_LENGTH && LIBRARY.test(text)),
  ),
];

const MOST_NAME_LENGTH = 100;
const LIBRARY = /^lib[\w.+-]+\.so(?:\.\d+)*$/;
