/**
 * XXH64 with seed 0, as used by zstd frames, in 32-bit halves (BigInt takes ten times as long).
 * Needed on Node 20 only, where fzstd decodes zstd without verifying checksums.
 * Source: xxHash, doc/xxhash_spec.md, “XXH64 Algorithm Description”; RFC 8878 §3.1.1,
 * “Content_Checksum”.
 */
export class Xxh64 {
  /** Four accumulators, each as its low and high half. */
  readonly #lanes = new Int32Array(
    LANES.flatMap((lane) => [Number(lane & LOW), Number(lane >> 32n)]),
  );
  readonly #rest = new Uint8Array(STRIPE_BYTES);
  #restBytes = 0;
  #bytes = 0;

  update(bytes: Uint8Array): void {
    this.#bytes += bytes.length;
    let at = 0;
    if (this.#restBytes > 0) {
      at = Math.min(STRIPE_BYTES - this.#restBytes, bytes.length);
      this.#rest.set(bytes.subarray(0, at), this.#restBytes);
      this.#restBytes += at;
      if (this.#restBytes < STRIPE_BYTES) return;
      this.#stripe(this.#rest, 0);
    }
    for (; at + STRIPE_BYTES <= bytes.length; at += STRIPE_BYTES) this.#stripe(bytes, at);
    this.#rest.set(bytes.subarray(at));
    this.#restBytes = bytes.length - at;
  }

  /** Returns the low 32 bits of the digest. */
  low32(): number {
    let hash = this.#bytes < STRIPE_BYTES ? P5 : this.#mergeLanes();
    hash = wrap(hash + BigInt(this.#bytes));
    const view = new DataView(this.#rest.buffer);
    let at = 0;
    for (; at + 8 <= this.#restBytes; at += 8) {
      hash ^= round(0n, view.getBigUint64(at, true));
      hash = wrap(rotate(hash, 27n) * P1 + P4);
    }
    if (at + 4 <= this.#restBytes) {
      hash ^= wrap(BigInt(view.getUint32(at, true)) * P1);
      hash = wrap(rotate(hash, 23n) * P2 + P3);
      at += 4;
    }
    for (; at < this.#restBytes; at++) {
      hash ^= wrap(BigInt(view.getUint8(at)) * P5);
      hash = wrap(rotate(hash, 11n) * P1);
    }
    hash = wrap((hash ^ (hash >> 33n)) * P2);
    hash = wrap((hash ^ (hash >> 29n)) * P3);
    return Number((hash ^ (hash >> 32n)) & LOW);
  }

  #mergeLanes(): bigint {
    const lanes = [0, 2, 4, 6].map(
      (i) =>
        (BigInt((this.#lanes[i + 1] as number) >>> 0) << 32n) |
        BigInt((this.#lanes[i] as number) >>> 0),
    );
    const rotations = [1n, 7n, 12n, 18n];
    let hash = wrap(lanes.reduce((sum, lane, i) => sum + rotate(lane, rotations[i] as bigint), 0n));
    for (const lane of lanes) hash = wrap((hash ^ round(0n, lane)) * P1 + P4);
    return hash;
  }

  #stripe(bytes: Uint8Array, start: number): void {
    for (let i = 0; i < 8; i += 2)
      this.#lane(i, readWord(bytes, start + 4 * i), readWord(bytes, start + 4 * i + 4));
  }

  /** One round: the lane plus the input times P2, rotated left by 31, times P1. */
  #lane(i: number, low: number, high: number): void {
    const lanes = this.#lanes;
    const addedLow = Math.imul(low, P2_LOW);
    const sumLow = (lanes[i] as number) + addedLow;
    const carry = ((lanes[i] as number) >>> 0) + (addedLow >>> 0) > 0xffffffff ? 1 : 0;
    const sumHigh = (lanes[i + 1] as number) + multiplyHigh(low, high, P2_LOW, P2_HIGH) + carry;
    const rotatedLow = (sumLow << 31) | (sumHigh >>> 1);
    const rotatedHigh = (sumHigh << 31) | (sumLow >>> 1);
    lanes[i] = Math.imul(rotatedLow, P1_LOW);
    lanes[i + 1] = multiplyHigh(rotatedLow, rotatedHigh, P1_LOW, P1_HIGH);
  }
}

const STRIPE_BYTES = 32;
const LOW = 0xffffffffn;
const P1 = 0x9e3779b185ebca87n;
const P2 = 0xc2b2ae3d27d4eb4fn;
const P3 = 0x165667b19e3779f9n;
const P4 = 0x85ebca77c2b2ae63n;
const P5 = 0x27d4eb2f165667c5n;
const P1_LOW = Number(P1 & LOW) | 0;
const P1_HIGH = Number(P1 >> 32n) | 0;
const P2_LOW = Number(P2 & LOW) | 0;
const P2_HIGH = Number(P2 >> 32n) | 0;

const wrap = (value: bigint): bigint => BigInt.asUintN(64, value);
const LANES = [wrap(P1 + P2), P2, 0n, wrap(-P1)];
const rotate = (value: bigint, by: bigint): bigint => wrap((value << by) | (value >> (64n - by)));
const round = (lane: bigint, input: bigint): bigint =>
  wrap(rotate(wrap(lane + input * P2), 31n) * P1);

const readWord = (bytes: Uint8Array, at: number): number =>
  (bytes[at] as number) |
  ((bytes[at + 1] as number) << 8) |
  ((bytes[at + 2] as number) << 16) |
  ((bytes[at + 3] as number) << 24);

/** Returns the high half of a product's low 64 bits. */
function multiplyHigh(aLow: number, aHigh: number, bLow: number, bHigh: number): number {
  const a0 = aLow & 0xffff;
  const a1 = aLow >>> 16;
  const b0 = bLow & 0xffff;
  const b1 = bLow >>> 16;
  const middle = a0 * b1 + a1 * b0 + Math.floor((a0 * b0) / 65536);
  const carried = a1 * b1 + Math.floor(middle / 65536);
  return (carried + Math.imul(aHigh, bLow) + Math.imul(aLow, bHigh)) | 0;
}
