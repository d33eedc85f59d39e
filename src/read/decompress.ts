import { pipeline, Readable, type Transform } from 'node:stream';
// As a namespace: a named import of what Node 20 lacks would keep the program from loading.
import * as zlib from 'node:zlib';
import { Decompress } from 'fzstd';
import type { Compression } from './compression.ts';
import { corrupt } from './tar-header.ts';
import { Turns } from './turns.ts';
import { WideWindows } from './wide-windows.ts';
import { Xxh64 } from './xxh64.ts';
import { zstdFrames } from './zstd-frames.ts';

/** zlib's own default hands over 16 KiB at a time, which takes three times as long. */
const CHUNK_BYTES = 1 << 20;

/** Node 20 has no zstd of its own. */
const HAS_ZSTD = typeof zlib.createZstdDecompress === 'function';

/**
 * The uncompressed bytes of a gzip (any number of members), zstd (any number of frames, skippable ones too) or plain stream.
 * @param wideWindows shared by streams that are read at the same time
 * @param hasZstd whether to leave zstd to Node; default: if it can
 * @throws GateError LAYER_CORRUPT if the stream is cut short, broken or not its checksum; whatever `chunks` throws
 */
export function decompress(
  chunks: AsyncIterable<Uint8Array>,
  compression: Compression,
  wideWindows = new WideWindows(),
  hasZstd = HAS_ZSTD,
): AsyncIterable<Uint8Array> {
  if (compression === 'none') return chunks;
  if (compression === 'gzip')
    return through(chunks, zlib.createGunzip({ chunkSize: CHUNK_BYTES }), 'gzip');
  if (!hasZstd) return unzstd(chunks, wideWindows);
  const frames = zstdFrames(chunks, { wideWindows });
  return through(frames, zlib.createZstdDecompress({ chunkSize: CHUNK_BYTES }), 'zstd');
}

/** Sends the chunks through one of zlib's streams, which work beside the main thread. */
async function* through(
  chunks: AsyncIterable<Uint8Array>,
  transform: Transform,
  what: string,
): AsyncGenerator<Uint8Array> {
  pipeline(Readable.from(chunks, { highWaterMark: 2 }), transform, () => undefined);
  try {
    for await (const chunk of transform) yield chunk as Uint8Array;
  } catch (error) {
    throw corruptUnlessKnown(error, what);
  }
}

/**
 * Decodes on the main thread, a few blocks at a time. A decoder of its own for each frame: fzstd keeps a short frame
 * until the next one comes, and leaves checksums to us.
 */
async function* unzstd(
  chunks: AsyncIterable<Uint8Array>,
  wideWindows: WideWindows,
): AsyncGenerator<Uint8Array> {
  const turns = new Turns();
  const ends: (number | undefined)[] = [];
  let frame = new Frame();
  const frames = zstdFrames(chunks, {
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
      frame = new Frame();
    }
    if (turns.isDue) await turns.take();
  }
}

/** One frame, as fzstd decodes it. */
class Frame {
  /** Whether it has a checksum to be held against. */
  isHashed = false;
  readonly #ready: Uint8Array[] = [];
  readonly #hash = new Xxh64();
  readonly #stream = new Decompress((chunk) => {
    if (chunk.length > 0) this.#ready.push(chunk);
  });

  push(piece: Uint8Array, isLast = false): Uint8Array[] {
    try {
      this.#stream.push(piece, isLast);
    } catch (error) {
      // Anything it throws on broken bytes, a RangeError too, means that they are broken.
      throw corrupt(`zstd: ${String((error as { message?: unknown }).message)}`);
    }
    if (this.isHashed) for (const chunk of this.#ready) this.#hash.update(chunk);
    return this.#ready.splice(0);
  }

  end(checksum: number | undefined): Uint8Array[] {
    const last = this.push(new Uint8Array(0), true);
    if (checksum !== undefined && checksum !== this.#hash.low32())
      throw corrupt('zstd: a frame does not match its own checksum');
    return last;
  }
}

/** zlib's errors have codes of their own; anything else comes from where the bytes come from. */
function corruptUnlessKnown(error: unknown, what: string): unknown {
  const { code, message } = error as { code?: unknown; message?: unknown };
  const isDecoders = /^(Z_|ZSTD_|ERR_ZLIB|ERR_ZSTD)/.test(String(code));
  return isDecoders ? corrupt(`${what}: ${String(message)}`) : error;
}
