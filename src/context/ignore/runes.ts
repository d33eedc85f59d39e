import { posix } from 'node:path';

/**
 * Names and patterns are byte strings: one character per byte (`latin1`), as in file systems and
 * Go. They become runes (code points) only if a pattern needs characters.
 */
const ASCII = /^[\0-\x7f]*$/;
export const INVALID_RUNE = 0xfffd;

export const toByteString = (text: string): string => Buffer.from(text).toString('latin1');

/** Decodes like Go: each invalid byte is one U+FFFD. */
export function decodeRunes(bytes: string): number[] {
  const runes: number[] = [];
  const isAscii = ASCII.test(bytes);
  for (let at = 0; at < bytes.length; ) {
    const { rune, length } = isAscii
      ? { rune: bytes.charCodeAt(at), length: 1 }
      : readRune(bytes, at);
    runes.push(rune);
    at += length;
  }
  return runes;
}

/** The smallest rune of each sequence length: anything smaller is overlong. */
const LOWEST = [0, 0, 0x80, 0x800, 0x10000];

/** @returns U+FFFD with length 1 for an invalid byte, with length 0 at the end */
export function readRune(bytes: string, at: number): { rune: number; length: number } {
  const first = bytes.charCodeAt(at);
  if (Number.isNaN(first)) return { rune: INVALID_RUNE, length: 0 };
  if (first < 0x80) return { rune: first, length: 1 };
  const length = readClaimedLength(first);
  let rune = first & (0xff >> (length + 1));
  for (let i = 1; i < length; i++) {
    const next = bytes.charCodeAt(at + i);
    // NaN at the end of the text fails too.
    if ((next & 0xc0) !== 0x80) return { rune: INVALID_RUNE, length: 1 };
    rune = (rune << 6) | (next & 0x3f);
  }
  const isValid =
    length > 1 &&
    rune >= (LOWEST[length] as number) &&
    rune <= 0x10ffff &&
    (rune < 0xd800 || rune > 0xdfff);
  return isValid ? { rune, length } : { rune: INVALID_RUNE, length: 1 };
}

function readClaimedLength(first: number): number {
  if (first < 0xc0 || first > 0xf7) return 1;
  if (first < 0xe0) return 2;
  return first < 0xf0 ? 3 : 4;
}

const SPACES: readonly string[] = [
  ...'\t\n\v\f\r ',
  ...[0x85, 0xa0, 0x1680, 0x2028, 0x2029, 0x202f, 0x205f, 0x3000].map((rune) =>
    toByteString(String.fromCodePoint(rune)),
  ),
  ...Array.from({ length: 11 }, (_, i) => toByteString(String.fromCodePoint(0x2000 + i))),
];

/** Removes Unicode white space at both ends, like Go's `strings.TrimSpace`. */
export function trimSpace(bytes: string): string {
  let [start, end] = [0, bytes.length];
  for (let space = findSpace(bytes, start); space; space = findSpace(bytes, start))
    start += space.length;
  for (let space = findSpaceBefore(bytes, end); space; space = findSpaceBefore(bytes, end))
    end -= space.length;
  return bytes.slice(start, Math.max(start, end));
}

const findSpace = (bytes: string, at: number): string | undefined =>
  SPACES.find((space) => bytes.startsWith(space, at));

const findSpaceBefore = (bytes: string, end: number): string | undefined =>
  SPACES.find((space) => bytes.endsWith(space, end));

/** Go's `filepath.Clean`: the shortest equivalent path; `.` for an empty one. */
export const cleanPath = (path: string): string => posix.normalize(path).replace(/(?<=.)\/$/s, '');
