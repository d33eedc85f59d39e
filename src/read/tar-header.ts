import { GateError } from '../errors.ts';

export const BLOCK_BYTES = 512;

/** Type flags as Go's archive/tar, which every engine unpacks with, names them. */
export const FLAG = {
  regularV7: 0x00,
  regular: 0x30,
  hardlink: 0x31,
  symlink: 0x32,
  character: 0x33,
  block: 0x34,
  directory: 0x35,
  fifo: 0x36,
  contiguous: 0x37,
  paxGlobal: 0x67,
  pax: 0x78,
  gnuLongLink: 0x4b,
  gnuLongName: 0x4c,
  gnuSparse: 0x53,
} as const;

/** One 512-byte header, decoded into an object that is reused: copy what must last. */
export interface TarHeader {
  flag: number;
  sizeBytes: number;
  mode: number;
  uid: number;
  gid: number;
  mtimeSeconds: number;
  isUstar: boolean;
  isGnu: boolean;
  /** The bytes of the last block's buffer as words: kept because making a view costs more than summing through it. */
  words: Int32Array;
}

export const newHeader = (): TarHeader => ({
  flag: 0,
  sizeBytes: 0,
  mode: 0,
  uid: 0,
  gid: 0,
  mtimeSeconds: 0,
  isUstar: false,
  isGnu: false,
  words: new Int32Array(0),
});

/** Where the fields stand: [offset, length]. Source: POSIX.1-2017 pax, “ustar Interchange Format”; GNU tar manual, “Basic Tar Format”. */
const FIELD = {
  name: [0, 100],
  mode: [100, 8],
  uid: [108, 8],
  gid: [116, 8],
  size: [124, 12],
  mtime: [136, 12],
  checksum: [148, 8],
  flag: [156, 1],
  link: [157, 100],
  magic: [257, 8],
  prefix: [345, 155],
  /** star keeps times behind a shorter prefix, and says so in the last four bytes. */
  starPrefix: [345, 131],
  starTrailer: [508, 4],
  gnuIsExtended: [482, 1],
  gnuRealSize: [483, 12],
} as const;

/**
 * Decodes the header at `at`, which must stand at a multiple of 4 in the buffer.
 * @returns false for a block of zeros
 * @throws GateError LAYER_CORRUPT where the checksum or a number does not hold
 */
export function decodeHeader(block: Uint8Array, at: number, header: TarHeader): boolean {
  if (header.words.buffer !== block.buffer)
    header.words = new Int32Array(block.buffer, 0, block.buffer.byteLength >> 2);
  const sum = sumOfBytes(header.words, (block.byteOffset + at) >> 2);
  if (sum === 0) return false;
  verifyChecksum(block, at, sum);
  header.flag = block[at + FIELD.flag[0]] as number;
  header.mode = number(block, at, FIELD.mode, 'mode') >>> 0;
  header.uid = number(block, at, FIELD.uid, 'uid');
  header.gid = number(block, at, FIELD.gid, 'gid');
  header.sizeBytes = number(block, at, FIELD.size, 'size');
  header.mtimeSeconds = number(block, at, FIELD.mtime, 'mtime');
  const magic = FIELD.magic[0] + at;
  const hasMagic = matches(block, magic, 'ustar');
  header.isGnu = hasMagic && block[magic + 5] === 0x20;
  header.isUstar = hasMagic && block[magic + 5] === 0;
  if (header.sizeBytes < 0) throw corrupt(`a header claims a size of ${header.sizeBytes} bytes`);
  return true;
}

/** Copies the entry's name, with its ustar prefix, into `target`. @returns its length; it may be 0 */
export function copyName(block: Uint8Array, at: number, header: TarHeader, target: Uint8Array): number {
  let length = 0;
  if (header.isUstar && block[at + FIELD.prefix[0]] !== 0) {
    const isStar = matches(block, at + FIELD.starTrailer[0], 'tar\0');
    length = copyField(block, at, isStar ? FIELD.starPrefix : FIELD.prefix, target, 0);
    target[length++] = 0x2f;
  }
  return length + copyField(block, at, FIELD.name, target, length);
}

/** Copies the link's target. @returns its length */
export function copyLink(block: Uint8Array, at: number, target: Uint8Array): number {
  return copyField(block, at, FIELD.link, target, 0);
}

/** What an old GNU sparse header adds: the size a reader sees, and whether blocks with more of the map follow. */
export function decodeGnuSparse(block: Uint8Array, at: number): { realSizeBytes: number; isExtended: boolean } {
  return {
    realSizeBytes: number(block, at, FIELD.gnuRealSize, 'real size'),
    isExtended: block[at + FIELD.gnuIsExtended[0]] !== 0,
  };
}

/** Sums 512 bytes four at a time: each word's even and odd bytes in two 16-bit lanes, which 128 words cannot overflow. */
function sumOfBytes(words: Int32Array, first: number): number {
  let sum = 0;
  for (let half = first; half < first + 128; half += 64) {
    let lanes = 0;
    for (let i = half; i < half + 64; i++) {
      const word = words[i] as number;
      lanes += (word & 0x00ff00ff) + ((word >>> 8) & 0x00ff00ff);
    }
    sum += (lanes & 0xffff) + (lanes >>> 16);
  }
  return sum;
}

/** Writers disagree on whether bytes are signed; both sums are accepted, as in POSIX and in Go. */
function verifyChecksum(block: Uint8Array, at: number, sum: number): void {
  const [offset, length] = FIELD.checksum;
  const claimed = number(block, at, FIELD.checksum, 'checksum');
  let own = 0;
  for (let i = offset; i < offset + length; i++) own += block[at + i] as number;
  const unsigned = sum - own + length * 0x20;
  if (claimed === unsigned) return;
  let negatives = 0;
  for (let i = 0; i < BLOCK_BYTES; i++)
    if ((i < offset || i >= offset + length) && (block[at + i] as number) > 127) negatives++;
  if (claimed !== unsigned - 256 * negatives) throw corrupt('a header does not match its own checksum');
}

type Field = readonly [offset: number, length: number];

/** A numeric field: octal digits among spaces and NULs, or base-256 where the first bit is set. Source: GNU tar manual, “Extensions”. */
function number(block: Uint8Array, at: number, field: Field, what: string): number {
  let i = at + field[0];
  let end = i + field[1];
  if ((block[i] as number) & 0x80) return base256(block, i, end, what);
  while (i < end && isBlank(block[i] as number)) i++;
  while (end > i && isBlank(block[end - 1] as number)) end--;
  let value = 0;
  for (; i < end; i++) {
    const byte = block[i] as number;
    if (byte === 0) break;
    if (byte < 0x30 || byte > 0x37) throw corrupt(`a header's ${what} is not a number`);
    value = value * 8 + byte - 0x30;
  }
  return value;
}

const isBlank = (byte: number): boolean => byte === 0x20 || byte === 0;

function base256(block: Uint8Array, start: number, end: number, what: string): number {
  const isNegative = ((block[start] as number) & 0x40) !== 0;
  let value = isNegative ? -1 : 0;
  for (let i = start; i < end; i++) {
    const byte = i === start ? ((block[i] as number) & 0x3f) - (isNegative ? 0x40 : 0) : (block[i] as number);
    value = i === start ? byte : value * 256 + byte;
  }
  if (!Number.isSafeInteger(value)) throw corrupt(`a header's ${what} is larger than any file`);
  return value;
}

function copyField(block: Uint8Array, at: number, [offset, length]: Field, target: Uint8Array, to: number): number {
  let i = 0;
  for (; i < length; i++) {
    const byte = block[at + offset + i] as number;
    if (byte === 0) break;
    target[to + i] = byte;
  }
  return i;
}

function matches(block: Uint8Array, at: number, text: string): boolean {
  for (let i = 0; i < text.length; i++) if (block[at + i] !== text.charCodeAt(i)) return false;
  return true;
}

export function corrupt(message: string): GateError {
  return new GateError('LAYER_CORRUPT', message, {
    fix: 'the file is damaged or incomplete: save, copy or build it again',
  });
}
