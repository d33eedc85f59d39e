import { pipeline, Readable, type Transform } from 'node:stream';
import * as zlib from 'node:zlib';
import { Decompress } from 'fzstd';
import { GateError } from '../errors.ts';
import type { Compression } from './compression.ts';
import { corrupt } from './tar-header.ts';
import { zstdFrames } from './zstd-frames.ts';

/** zlib's own default hands over 16 KiB at a time, which takes three times as long. */
const CHUNK_BYTES = 1 << 20;

/**
 * The uncompressed bytes of a gzip (any number of members), zstd (any number of frames, skippable ones too) or plain stream.
 * @throws GateError LAYER_CORRUPT where the stream is cut short or broken; whatever `chunks` throws
 */
export function decompress(chunks: AsyncIterable<Uint8Array>, compression: Compression): AsyncIterable<Uint8Array> {
  if (compression === 'none') return chunks;
  if (compression === 'gzip') return through(chunks, zlib.createGunzip({ chunkSize: CHUNK_BYTES }), 'gzip');
  const frames = zstdFrames(chunks);
  // Node 20 has no zstd of its own.
  const hasZstd = typeof zlib.createZstdDecompress === 'function';
  return hasZstd ? through(frames, zlib.createZstdDecompress({ chunkSize: CHUNK_BYTES }), 'zstd') : unzstd(frames);
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

async function* unzstd(frames: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const ready: Uint8Array[] = [];
  const stream = new Decompress((chunk) => {
    if (chunk.length > 0) ready.push(chunk);
  });
  try {
    for await (const frame of frames) {
      stream.push(frame);
      yield* ready.splice(0);
    }
    stream.push(new Uint8Array(0), true);
  } catch (error) {
    throw corruptUnlessKnown(error, 'zstd');
  }
  yield* ready;
}

/** zlib's errors and fzstd's have codes of their own; anything else comes from where the bytes come from. */
function corruptUnlessKnown(error: unknown, what: string): unknown {
  const { code, message } = error as { code?: unknown; message?: unknown };
  const isDecoders = typeof code === 'number' || /^(Z_|ZSTD_|ERR_ZLIB|ERR_ZSTD)/.test(String(code));
  return error instanceof GateError || !isDecoders ? error : corrupt(`${what}: ${String(message)}`);
}
