import { BLOCK_BYTES, decodeHeader, newHeader } from './tar-header.ts';

export type Compression = 'none' | 'gzip' | 'zstd';

/** Bytes enough for `detectCompression` and `looksLikeTar`. */
export const LEADING_BYTES = BLOCK_BYTES;

/** What the leading bytes say; names and media types are often wrong. Source: RFC 1952 §2.3.1, RFC 8878 §3.1. */
export function detectCompression(leading: Uint8Array): Compression {
  const [a, b, c, d] = leading;
  if (a === 0x1f && b === 0x8b) return 'gzip';
  if (a === 0x28 && b === 0xb5 && c === 0x2f && d === 0xfd) return 'zstd';
  const isSkippableFrame =
    a !== undefined && a >> 4 === 5 && b === 0x2a && c === 0x4d && d === 0x18;
  return isSkippableFrame ? 'zstd' : 'none';
}

/** Whether a tar begins here: a header whose checksum holds, or the zeros of an empty one. */
export function looksLikeTar(leading: Uint8Array): boolean {
  if (leading.length < BLOCK_BYTES) return false;
  try {
    // A copy stands where the decoder needs it, at a multiple of 4.
    decodeHeader(new Uint8Array(leading.subarray(0, BLOCK_BYTES)), 0, newHeader());
    return true;
  } catch {
    return false;
  }
}

/** What a media type says of compression; `undefined` where it says nothing we know. Source: image-spec, media-types.md. */
export function compressionOfMediaType(mediaType: string): Compression | undefined {
  if (/[+.]zstd$/.test(mediaType)) return 'zstd';
  if (/[+.]gzip$/.test(mediaType)) return 'gzip';
  return /[.+]tar$/.test(mediaType) ? 'none' : undefined;
}
