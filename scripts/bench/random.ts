import { createCipheriv } from 'node:crypto';

/** Numbers from 0 up to 1, the same ones for the same seed. Source: Tommy Ettinger's mulberry32. */
export type Random = () => number;

export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export const draw = (random: Random, limit: number): number => Math.floor(random() * limit);

/**
 * File sizes as in real images: many small files, a few large ones. The logarithm has mean 8.5 and
 * deviation 1.9.
 */
export function drawFileSizes(random: Random, count: number, totalBytes: number): number[] {
  const raw = Array.from({ length: count }, () => Math.exp(8.5 + 1.9 * drawNormal(random)));
  const scale = totalBytes / raw.reduce((sum, size) => sum + size, 0);
  return raw.map((size) => Math.max(1, Math.round(size * scale)));
}

/** Incompressible bytes. */
export function makeNoise(sizeBytes: number): Buffer {
  return createCipheriv('aes-128-ctr', Buffer.alloc(16, 'plimsoll'), Buffer.alloc(16)).update(
    Buffer.alloc(sizeBytes),
  );
}

/**
 * Text that gzip reduces to about a third, like source code: words of a vocabulary, common ones
 * more often.
 */
export function makeProse(random: Random, sizeBytes: number): Buffer {
  const words = Array.from({ length: 6000 }, () =>
    Array.from({ length: 2 + draw(random, 9) }, () =>
      String.fromCharCode(97 + draw(random, 26)),
    ).join(''),
  );
  const text = Buffer.alloc(sizeBytes);
  for (let at = 0; at < sizeBytes; ) {
    const word = words[Math.floor(words.length * random() ** 3)] as string;
    at += text.write(`${word}${random() < 0.1 ? '\n' : ' '}`, at, 'latin1');
  }
  return text;
}

/** The Box–Muller transform. */
const drawNormal = (random: Random): number =>
  Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
