const strictUtf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const BACKSLASH = 0x5c;
const LETTER_X = 0x78;

/**
 * Decodes a name's raw bytes so that different names stay different: UTF-8 as is, `\xHH` for each
 * invalid byte, and `\x5c` for a backslash before an `x`. Keeps control characters; a caller that
 * prints the text must escape them.
 */
export function decodeName(bytes: Uint8Array): string {
  if (isPlain(bytes)) return String.fromCharCode.apply(null, bytes as unknown as number[]);
  try {
    return strictUtf8.decode(bytes).replaceAll('\\x', '\\x5cx');
  } catch {
    return decodeMixed(bytes);
  }
}

/** Covers nearly every name. A loop with `apply` takes a fifth of the time of simpler code. */
function isPlain(bytes: Uint8Array): boolean {
  if (bytes.length > 255) return false;
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i] as number;
    if (byte >= 0x80 || byte === BACKSLASH) return false;
  }
  return true;
}

function decodeMixed(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; ) {
    const length =
      bytes[at] === BACKSLASH && bytes[at + 1] === LETTER_X ? 0 : measureSequence(bytes, at);
    text +=
      length === 0
        ? escapeByte(bytes[at] as number)
        : strictUtf8.decode(bytes.subarray(at, at + length));
    at += Math.max(length, 1);
  }
  return text;
}

const escapeByte = (byte: number): string => `\\x${byte.toString(16).padStart(2, '0')}`;

/** Returns the length of the well-formed UTF-8 sequence at `at`, or 0. */
function measureSequence(bytes: Uint8Array, at: number): number {
  const length = readClaimedLength(bytes[at] as number);
  if (length < 2 || at + length > bytes.length) return length < 2 ? length : 0;
  try {
    strictUtf8.decode(bytes.subarray(at, at + length));
    return length;
  } catch {
    return 0;
  }
}

function readClaimedLength(first: number): number {
  if (first < 0x80) return 1;
  if (first < 0xc2 || first > 0xf4) return 0;
  if (first < 0xe0) return 2;
  return first < 0xf0 ? 3 : 4;
}
