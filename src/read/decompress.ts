import { pipeline, Readable, type Transform } from 'node:stream';
// A namespace import: a named import of a function that Node 20 lacks would fail to load.
import * as zlib from 'node:zlib';
import { Decompress } from 'fzstd';
import type { XXHash } from 'xxhash-wasm';
import type { Compression } from './compression.ts';
import { createCorruptError } from './tar-header.ts';
import { Turns } from './turns.ts';
import { WideWindows } from './wide-windows.ts';
import { splitZstdFrames } from './zstd-frames.ts';

/** zlib's default of 16 KiB takes three times as long. */
const CHUNK_BYTES = 1 << 20;

/** Node 20 has no zstd decoder. */
const HAS_ZSTD = typeof zlib.createZstdDecompress === 'function';

/**
 * Decompresses a gzip stream (any number of members), a zstd stream (any number of frames,
 * including skippable ones) or a plain stream.
 * @param wideWindows shared by streams that are read at the same time
 * @param hasZstd whether to use Node's zstd; default: if available
 * @throws GateError LAYER_CORRUPT if the stream is truncated, broken or fails its checksum;
 *   anything that `chunks` throws
 */
export function decompress(
  chunks: AsyncIterable<Uint8Array>,
  compression: Compression,
  wideWindows = new WideWindows(),
  hasZstd = HAS_ZSTD,
): AsyncIterable<Uint8Array> {
  if (compression === 'none') return chunks;
  if (compression === 'gzip')
    return pipeThrough(chunks, zlib.createGunzip({ chunkSize: CHUNK_BYTES }), 'gzip');
  if (!hasZstd) return unzstd(chunks, wideWindows);
  const frames = splitZstdFrames(chunks, { wideWindows });
  return pipeThrough(frames, zlib.createZstdDecompress({ chunkSize: CHUNK_BYTES }), 'zstd');
}

/** Pipes the chunks through one of zlib's streams, which work off the main thread. */
async function* pipeThrough(
  chunks: AsyncIterable<Uint8Array>,
  transform: Transform,
  what: string,
): AsyncGenerator<Uint8Array> {
  pipeline(Readable.from(chunks, { highWaterMark: 2 }), transform, () => undefined);
  try {
    for await (const chunk of transform) yield chunk as Uint8Array;
  } catch (error) {
    throw toCorruptError(error, what);
  }
}

/**
 * Decodes on the main thread, a few blocks at a time. Uses a new decoder per frame, because fzstd
 * holds a short frame back until the next one arrives. It doesn't verify checksums, so we do.
 */
async function* unzstd(
  chunks: AsyncIterable<Uint8Array>,
  wideWindows: WideWindows,
): AsyncGenerator<Uint8Array> {
  const { create64 } = await (await import('xxhash-wasm')).default();
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
      throw createCorruptError(`zstd: ${String((error as { message?: unknown }).message)}`);
    }
    if (this.isHashed) for (const chunk of this.#ready) this.#hash.update(chunk);
    return this.#ready.splice(0);
  }

  /** @param checksum the low half of XXH64. Source: RFC 8878 §3.1.1, “Content_Checksum” */
  end(checksum: number | undefined): Uint8Array[] {
    const last = this.push(new Uint8Array(0), true);
    if (checksum !== undefined && checksum !== Number(this.#hash.digest() & 0xffffffffn))
      throw createCorruptError('zstd: a frame does not match its own checksum');
    return last;
  }
}

/** zlib's errors have known codes; other errors come from the source of the bytes. */
function toCorruptError(error: unknown, what: string): unknown {
  const { code, message } = error as { code?: unknown; message?: unknown };
  const isDecoders = /^(Z_|ZSTD_|ERR_ZLIB|ERR_ZSTD)/.test(String(code));
  return isDecoders ? createCorruptError(`${what}: ${String(message)}`) : error;
}
