import { Decompress } from 'fzstd';
import loadXxhash, { type XXHash } from 'xxhash-wasm';
import { GateError, getMessage } from '../errors.ts';
import { Turns } from './turns.ts';
import type { WideWindows } from './wide-windows.ts';
import { splitZstdFrames } from './zstd-frames.ts';

/**
 * Decodes on the main thread, a few blocks at a time. Uses a new decoder per frame, because fzstd
 * holds a short frame back until the next one arrives. It doesn't verify checksums, so we do.
 */
export async function* decodeZstd(
  chunks: AsyncIterable<Uint8Array>,
  wideWindows: WideWindows,
): AsyncGenerator<Uint8Array> {
  const { create64 } = await loadXxhash();
  const turns = new Turns();
  const ends: (number | undefined)[] = [];
  let frame = new Frame(create64());
  const frames = splitZstdFrames(chunks, {
    wideWindows,
    isStandIn: true,
    onHeader: (hasChecksum) => {
      frame.isHashed = hasChecksum;
    },
    onFrameEnd: (checksum) => void ends.push(checksum),
  });
  for await (const piece of frames) {
    yield* frame.push(piece);
    if (ends.length > 0) {
      yield* frame.end(ends.pop());
      frame = new Frame(create64());
    }
    if (turns.isDue) await turns.take();
  }
}

/** One frame, decoded by fzstd. */
class Frame {
  /** Whether it has a checksum to verify. */
  isHashed = false;
  readonly #hash: XXHash<bigint>;
  readonly #ready: Uint8Array[] = [];
  readonly #stream = new Decompress((chunk) => {
    if (chunk.length > 0) this.#ready.push(chunk);
  });

  constructor(hash: XXHash<bigint>) {
    this.#hash = hash;
  }

  push(piece: Uint8Array, isLast = false): Uint8Array[] {
    try {
      this.#stream.push(piece, isLast);
    } catch (error) {
      // Anything it throws, including a RangeError, means that the bytes are broken.
      throw new GateError('decoder-failed', { format: 'zstd', reason: String(getMessage(error)) });
    }
    if (this.isHashed) for (const chunk of this.#ready) this.#hash.update(chunk);
    return this.#ready.splice(0);
  }

  /** @param checksum the low half of XXH64. Source: RFC 8878 §3.1.1, “Content_Checksum” */
  end(checksum: number | undefined): Uint8Array[] {
    const last = this.push(new Uint8Array(0), true);
    if (checksum !== undefined && checksum !== Number(this.#hash.digest() & 0xffffffffn))
      throw new GateError('zstd-damaged', { problem: 'frame-checksum' });
    return last;
  }
}
