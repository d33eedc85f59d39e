import { pipeline, Readable, type Transform } from 'node:stream';
// A namespace import: a named import of a function that Node 20 lacks would fail to load.
import * as zlib from 'node:zlib';
import { GateError } from '../errors.ts';
import type { Compression } from './compression.ts';
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
  if (!hasZstd) return decodeZstdHere(chunks, wideWindows);
  const frames = splitZstdFrames(chunks, { wideWindows });
  return pipeThrough(frames, zlib.createZstdDecompress({ chunkSize: CHUNK_BYTES }), 'zstd');
}

/** Pipes the chunks through one of zlib's streams, which work off the main thread. */
async function* pipeThrough(
  chunks: AsyncIterable<Uint8Array>,
  transform: Transform,
  format: 'gzip' | 'zstd',
): AsyncGenerator<Uint8Array> {
  pipeline(Readable.from(chunks, { highWaterMark: 2 }), transform, () => undefined);
  try {
    for await (const chunk of transform) yield chunk as Uint8Array;
  } catch (error) {
    throw toCorruptError(error, format);
  }
}

/** zlib's errors have known codes; other errors come from the source of the bytes. */
function toCorruptError(error: unknown, format: 'gzip' | 'zstd'): unknown {
  const { code, message } = error as { code?: unknown; message?: unknown };
  const isDecoders = /^(Z_|ZSTD_|ERR_ZLIB|ERR_ZSTD)/.test(String(code));
  return isDecoders ? new GateError('decoder-failed', { format, reason: String(message) }) : error;
}

async function* decodeZstdHere(
  chunks: AsyncIterable<Uint8Array>,
  wideWindows: WideWindows,
): AsyncGenerator<Uint8Array> {
  const { decodeZstd } = await import('./decode-zstd.ts');
  yield* decodeZstd(chunks, wideWindows);
}
