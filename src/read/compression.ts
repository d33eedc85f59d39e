import { BLOCK_BYTES, createHeader, decodeHeader } from './tar-header.ts';

export type Compression = 'none' | 'gzip' | 'zstd';

/** Enough bytes for `detectCompression` and `looksLikeTar`. */
export const LEADING_BYTES = BLOCK_BYTES;

/**
 * Detects by leading bytes: names and media types are often wrong. Source: RFC 1952 §2.3.1, RFC
 * 8878 §3.1.
 */
export function detectCompression(leading: Uint8Array): Compression {
  const [a, b, c, d] = leading;
  if (a === 0x1f && b === 0x8b) return 'gzip';
  if (a === 0x28 && b === 0xb5 && c === 0x2f && d === 0xfd) return 'zstd';
  const isSkippableFrame =
    a !== undefined && a >> 4 === 5 && b === 0x2a && c === 0x4d && d === 0x18;
  return isSkippableFrame ? 'zstd' : 'none';
}

/** Whether a tar starts here: a header with a valid checksum, or the zeros of an empty tar. */
export function isTarStart(leading: Uint8Array): boolean {
  if (leading.length < BLOCK_BYTES) return false;
  try {
    // The decoder needs the header at a multiple of 4, so copy it.
    decodeHeader(new Uint8Array(leading.subarray(0, BLOCK_BYTES)), 0, createHeader());
    return true;
  } catch {
    return false;
  }
}
