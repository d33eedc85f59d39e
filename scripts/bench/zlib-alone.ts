// The peer for compressed layers: Node's own zlib inflates every layer of an archive at once and
// throws the bytes away.
//   node scripts/bench/zlib-alone.ts ARCHIVE
import { createReadStream, openSync, readSync } from 'node:fs';
import { Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';

const BLOCK_BYTES = 512;
const CHUNK_BYTES = 1 << 20;
const path = process.argv[2] as string;

await Promise.all(listGzippedFiles().map(inflate));

function inflate({ start, sizeBytes }: { start: number; sizeBytes: number }): Promise<void> {
  const stored = createReadStream(path, {
    start,
    end: start + sizeBytes - 1,
    highWaterMark: CHUNK_BYTES,
  });
  const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() });
  return pipeline(stored, createGunzip({ chunkSize: CHUNK_BYTES }), nowhere);
}

/**
 * Locates gzip streams in the archive; the benchmark's own archives have only short names and small
 * sizes.
 */
function listGzippedFiles(): { start: number; sizeBytes: number }[] {
  const fd = openSync(path, 'r');
  const header = Buffer.alloc(BLOCK_BYTES + 2);
  const found = [];
  for (let at = 0; readSync(fd, header, 0, header.length, at) > 0 && header[0] !== 0; ) {
    const sizeBytes = Number.parseInt(header.toString('latin1', 124, 135), 8);
    if (header.readUInt16BE(BLOCK_BYTES) === 0x1f8b)
      found.push({ start: at + BLOCK_BYTES, sizeBytes });
    at += BLOCK_BYTES + Math.ceil(sizeBytes / BLOCK_BYTES) * BLOCK_BYTES;
  }
  return found;
}
