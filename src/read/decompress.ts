import { pipeline, Readable, type Transform } from 'node:stream';
// As a namespace: a named import of what Node 20 lacks would keep the program from loading.
import * as zlib from 'node:zlib';
import { Decompress } from 'fzstd';
import type { Compression } from './compression.ts';
import { corrupt } from './tar-header.ts';
import { zstdFrames } from './zstd-frames.ts';

/** zlib's own default hands over 16 KiB at a time, which takes three times as long. */
const CHUNK_BYTES = 1 << 20;

/** Node 20 has no zstd of its own. */
const HAS_ZSTD = typeof zlib.createZstdDecompress === 'function';

/**
 * The uncompressed bytes of a gzip (any number of members), zstd (any number of frames, skippable ones too) or plain stream.
 * @param hasZstd whether to leave zstd to Node; default: where it can
 * @throws GateError LAYER_CORRUPT where the stream is cut short or broken; whatever `chunks` throws
 */
export function decompress(
  chunks: AsyncIterable<Uint8Array>,
  compression: Compression,
  hasZstd = HAS_ZSTD,
): AsyncIterable<Uint8Array> {
  if (compression === 'none') return chunks;
  if (compression === 'gzip')
    return through(chunks, zlib.createGunzip({ chunkSize: CHUNK_BYTES }), 'gzip');
  const frames = zstdFrames(chunks);
  return hasZstd
    ? through(frames, zlib.createZstdDecompress({ chunkSize: CHUNK_BYTES }), 'zstd')
    : unzstd(frames);
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

/** Each piece is a block at most, and so is what becomes of it. */
async function* unzstd(frames: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const ready: Uint8Array[] = [];
  const stream = new Decompress((chunk) => {
    if (chunk.length > 0) ready.push(chunk);
  });
  const push = (piece: Uint8Array, isLast: boolean): Uint8Array[] => {
    try {
      stream.push(piece, isLast);
    } catch (error) {
      // Whatever it throws on broken bytes, be it a RangeError: they are broken.
      throw corrupt(`zstd: ${String((error as { message?: unknown }).message)}`);
    }
    return ready.splice(0);
  };
  for await (const frame of frames) yield* push(frame, false);
  yield* push(new Uint8Array(0), true);
}

/** zlib's errors have codes of their own; anything else comes from where the bytes come from. */
function corruptUnlessKnown(error: unknown, what: string): unknown {
  const { code, message } = error as { code?: unknown; message?: unknown };
  const isDecoders = /^(Z_|ZSTD_|ERR_ZLIB|ERR_ZSTD)/.test(String(code));
  return isDecoders ? corrupt(`${what}: ${String(message)}`) : error;
}
