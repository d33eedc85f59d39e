import { GateError } from '../errors.ts';
import { decodeNumber, type Field, isNumber, parseOctal } from './tar-numbers.ts';

export const BLOCK_BYTES = 512;

/** Type flags, named as in Go's archive/tar, which engines use to unpack. */
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

/** A decoded 512-byte header. The object is reused: copy what you keep. */
export interface TarHeader {
  flag: number;
  sizeBytes: number;
  mode: number;
  uid: number;
  gid: number;
  mtimeSeconds: number;
  /** Whether the name can have a prefix. */
  isUstar: boolean;
  isStar: boolean;
  isGnu: boolean;
  /** The buffer of the last block, and its words: creating a view costs more than summing. */
  bytes: Uint8Array;
  words: Int32Array;
}

export const createHeader = (): TarHeader => ({
  flag: 0,
  sizeBytes: 0,
  mode: 0,
  uid: 0,
  gid: 0,
  mtimeSeconds: 0,
  isUstar: false,
  isStar: false,
  isGnu: false,
  bytes: new Uint8Array(0),
  words: new Int32Array(0),
});

/**
 * Fields as [offset, length]. Source: POSIX.1-2017 pax, “ustar Interchange Format”; GNU tar manual,
 * “Basic Tar Format”.
 */
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
  deviceMajor: [329, 8],
  deviceMinor: [337, 8],
  /** star stores times after a shorter prefix and marks this in the last four bytes. */
  starPrefix: [345, 131],
  starAccessTime: [476, 12],
  starChangeTime: [488, 12],
  starTrailer: [508, 4],
  gnuAccessTime: [345, 12],
  gnuChangeTime: [357, 12],
} as const;

/**
 * Decodes the header at `at`, which must be a multiple of 4.
 * @returns false for a block of zeros
 * @throws GateError LAYER_CORRUPT if the checksum or a number is invalid
 */
export function decodeHeader(block: Uint8Array, at: number, header: TarHeader): boolean {
  if (header.bytes !== block) {
    header.bytes = block;
    header.words = new Int32Array(block.buffer, 0, block.buffer.byteLength >> 2);
  }
  const sum = sumBytes(header.words, (block.byteOffset + at) >> 2);
  if (sum === 0) return false;
  verifyChecksum(block, at, sum);
  header.flag = block[at + FIELD.flag[0]] as number;
  header.mode = decodeNumber(block, at, FIELD.mode, 'mode') >>> 0;
  header.uid = decodeNumber(block, at, FIELD.uid, 'uid');
  header.gid = decodeNumber(block, at, FIELD.gid, 'gid');
  header.sizeBytes = decodeNumber(block, at, FIELD.size, 'size');
  header.mtimeSeconds = decodeNumber(block, at, FIELD.mtime, 'mtime');
  header.isUstar = matches(block, at + FIELD.magic[0], 'ustar\0');
  header.isGnu = isGnuFormat(block, at);
  if (header.sizeBytes < 0) throw new GateError('tar-size-negative', { bytes: header.sizeBytes });
  header.isStar = header.isUstar && matches(block, at + FIELD.starTrailer[0], 'tar\0');
  if (header.isUstar || header.isGnu) checkNumbers(block, at, DEVICE);
  if (header.isStar) checkNumbers(block, at, STAR_TIMES);
  return true;
}

export const isGnuFormat = (block: Uint8Array, at: number): boolean =>
  matches(block, at + FIELD.magic[0], 'ustar  \0');

const DEVICE: readonly Field[] = [FIELD.deviceMajor, FIELD.deviceMinor];
const STAR_TIMES: readonly Field[] = [FIELD.starAccessTime, FIELD.starChangeTime];

/** Checks numbers that we don't use: engines reject the layer if they are invalid. */
function checkNumbers(block: Uint8Array, at: number, fields: readonly Field[]): void {
  for (const field of fields)
    if (!isPlainOctal(block, at, field)) decodeNumber(block, at, field, 'device or time');
}

/** A fast check for each of a million headers: digits and NULs are valid in any order. */
function isPlainOctal(block: Uint8Array, at: number, field: Field): boolean {
  const end = at + field[0] + field[1];
  for (let i = at + field[0]; i < end; i++) {
    const byte = block[i] as number;
    if (byte !== 0 && (byte & 0xf8) !== 0x30) return false;
  }
  return true;
}

/** Copies the entry's name with its prefix into `target`. @returns its length, may be 0 */
export function copyName(
  block: Uint8Array,
  at: number,
  header: TarHeader,
  target: Uint8Array,
): number {
  let length = 0;
  const prefix = block[at + FIELD.prefix[0]] === 0 ? undefined : findPrefixField(block, at, header);
  if (prefix !== undefined) {
    length = copyField(block, at, prefix, target, 0);
    target[length++] = 0x2f;
  }
  return length + copyField(block, at, FIELD.name, target, length);
}

function findPrefixField(block: Uint8Array, at: number, header: TarHeader): Field | undefined {
  if (header.isGnu) return isGnuPrefix(block, at) ? FIELD.prefix : undefined;
  if (!header.isUstar) return undefined;
  return header.isStar ? FIELD.starPrefix : FIELD.prefix;
}

/** Go before 1.8 wrote a prefix into GNU headers, over two times. Source: golang/go#21005. */
function isGnuPrefix(block: Uint8Array, at: number): boolean {
  const areTimes = [FIELD.gnuAccessTime, FIELD.gnuChangeTime].every(
    (time) => block[at + time[0]] === 0 || isNumber(block, at, time),
  );
  if (areTimes) return false;
  const [offset, length] = FIELD.prefix;
  for (let i = at + offset; i < at + offset + length && block[i] !== 0; i++)
    if ((block[i] as number) > 127) return false;
  return true;
}

/** Copies the link's target. @returns its length */
export function copyLink(block: Uint8Array, at: number, target: Uint8Array): number {
  return copyField(block, at, FIELD.link, target, 0);
}

/** Sums 512 bytes four at a time: even and odd bytes of each word go into two 16-bit lanes. */
function sumBytes(words: Int32Array, first: number): number {
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

/** Writers disagree on whether bytes are signed; accept both sums, like POSIX and Go. */
function verifyChecksum(block: Uint8Array, at: number, sum: number): void {
  const offset = FIELD.checksum[0];
  const length = FIELD.checksum[1];
  const claimed = parseOctal(block, at + offset, at + offset + length, 'checksum');
  let own = 0;
  for (let i = offset; i < offset + length; i++) own += block[at + i] as number;
  const unsigned = sum - own + length * 0x20;
  if (claimed === unsigned) return;
  let negatives = 0;
  for (let i = 0; i < BLOCK_BYTES; i++)
    if ((i < offset || i >= offset + length) && (block[at + i] as number) > 127) negatives++;
  if (claimed !== unsigned - 256 * negatives)
    throw new GateError('tar-damaged', { problem: 'checksum' });
}

function copyField(
  block: Uint8Array,
  at: number,
  [offset, length]: Field,
  target: Uint8Array,
  to: number,
): number {
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
