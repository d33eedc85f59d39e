import type { EntryColumns } from '../../model/layer-table.ts';

/** The reversed polynomial of ISO 3309; its low word is zero. */
const ISO_HIGH = 0xd8000000;

/** By byte: the low and high word of its remainder. */
const TABLE = ((): Uint32Array => {
  const table = new Uint32Array(512);
  for (let byte = 0; byte < 256; byte++) {
    let low = byte;
    let high = 0;
    for (let bit = 0; bit < 8; bit++) {
      const isOdd = (low & 1) === 1;
      low = (low >>> 1) | (high << 31);
      high >>>= 1;
      if (isOdd) high ^= ISO_HIGH;
    }
    table[2 * byte] = low;
    table[2 * byte + 1] = high;
  }
  return table;
})();

/** Computes CRC-64/ISO like Go. @returns its low and high word. Source: Go, hash/crc64. */
export function computeCrc64(bytes: Uint8Array): readonly [low: number, high: number] {
  let low = 0xffffffff;
  let high = 0xffffffff;
  for (let i = 0; i < bytes.length; i++) {
    const at = 2 * ((low ^ (bytes[i] as number)) & 0xff);
    low = ((low >>> 8) | (high << 24)) ^ (TABLE[at] as number);
    high = (high >>> 8) ^ (TABLE[at + 1] as number);
  }
  return [~low >>> 0, ~high >>> 0];
}

/** Whether the bytes have the checksum that the engine recorded for the entry's body. */
export function matchesCrc64(bytes: Uint8Array, entries: EntryColumns, entry: number): boolean {
  // The engine records no checksum for an empty body.
  if (bytes.length === 0) return true;
  const [low, high] = computeCrc64(bytes);
  return entries.checksum[2 * entry] === low && entries.checksum[2 * entry + 1] === high;
}
