import { createHash, type Hash } from 'node:crypto';
import { createGzip } from 'node:zlib';
import { type Compression, detectCompression } from '../read/compression.ts';
import { decompress } from '../read/decompress.ts';
import { scanTarByPosition } from '../read/tar-by-position.ts';
import { type Allowance, type ScannedTar, TarScan } from '../read/tar-scan.ts';
import { scanTarStream } from '../read/tar-stream.ts';
import type { ByteRange } from './byte-range.ts';

/** What is asked of a layer beyond its headers. */
export interface LayerRequest {
  /** Hash the uncompressed bytes, to be held against the diffID. */
  readonly verify: boolean;
  /** Recompress what is stored uncompressed, to estimate what a registry would store. */
  readonly estimate: boolean;
  readonly allowance: Allowance;
  /** Called as bytes of the stored layer are passed. */
  readonly onBytes: (count: number) => void;
}

/** A layer as its bytes told it; the image's documents then say whether it is what they promise. */
export interface ScannedLayer {
  readonly scanned: ScannedTar;
  readonly compression: Compression;
  readonly storedBytes: number;
  /** sha256 of the stored bytes; `null` where they were not all read. */
  readonly storedDigest: string | null;
  /** sha256 of the uncompressed bytes; `null` where they were not all read or nobody asked. */
  readonly tarDigest: string | null;
  /** Stored size if it were gzipped here; `null` where it is compressed already or nobody asked. */
  readonly estimatedBytes: number | null;
  /** Where file bodies can be read by position; `null` where they went past. */
  readonly bodies: ByteRange | null;
}

/** Reads a layer that lies in a file: by position where it is a plain tar, as a stream where it is compressed. */
export async function readLayerAt(range: ByteRange, request: LayerRequest): Promise<ScannedLayer> {
  const leading = new Uint8Array(4);
  range.readInto(leading, 0);
  if (detectCompression(leading) !== 'none') return readLayerStream(range.chunks(), request);
  let passed = 0;
  const scan = new TarScan('none', request.allowance);
  const scanned = await scanTarByPosition(range, scan, (position) => {
    request.onBytes(position - passed);
    passed = position;
  });
  request.onBytes(range.sizeBytes - passed);
  const whole =
    request.verify || request.estimate ? await readWhole(range, request) : { tarDigest: null, estimatedBytes: null };
  return {
    scanned,
    compression: 'none',
    storedBytes: range.sizeBytes,
    storedDigest: whole.tarDigest,
    ...whole,
    bodies: range,
  };
}

async function readWhole(
  range: ByteRange,
  request: LayerRequest,
): Promise<Pick<ScannedLayer, 'tarDigest' | 'estimatedBytes'>> {
  const hash = createHash('sha256');
  const gzip = request.estimate ? new GzipCounter() : undefined;
  for await (const chunk of range.chunks()) {
    hash.update(chunk);
    await gzip?.write(chunk);
  }
  return { tarDigest: sha256(hash), estimatedBytes: (await gzip?.end()) ?? null };
}

/** Reads a layer whose bytes flow by once. */
export async function readLayerStream(chunks: AsyncIterable<Uint8Array>, request: LayerRequest): Promise<ScannedLayer> {
  const { compression, all } = await peek(chunks);
  const stored = new Tap(request.onBytes);
  const isPlain = compression === 'none';
  const tar = request.verify && !isPlain ? new Tap() : undefined;
  const gzip = request.estimate && isPlain ? new GzipCounter() : undefined;
  const bytes = decompress(stored.through(all), compression);
  const counted = gzip ? gzip.through(bytes) : bytes;
  const scanned = await scanTarStream(tar ? tar.through(counted) : counted, new TarScan('crc32', request.allowance));
  const storedDigest = stored.digest();
  return {
    scanned,
    compression,
    storedBytes: stored.bytes,
    storedDigest,
    tarDigest: isPlain ? storedDigest : (tar?.digest() ?? null),
    estimatedBytes: (await gzip?.end()) ?? null,
    bodies: null,
  };
}

/** Looks at the leading bytes and gives them back in front of the rest. */
async function peek(
  chunks: AsyncIterable<Uint8Array>,
): Promise<{ compression: Compression; all: AsyncIterable<Uint8Array> }> {
  const iterator = chunks[Symbol.asyncIterator]();
  const held: Uint8Array[] = [];
  let heldBytes = 0;
  while (heldBytes < 4) {
    const { value, done } = await iterator.next();
    if (done) break;
    held.push(value);
    heldBytes += value.length;
  }
  const rest: AsyncIterable<Uint8Array> = { [Symbol.asyncIterator]: () => iterator };
  async function* all(): AsyncGenerator<Uint8Array> {
    yield* held;
    yield* rest;
  }
  return { compression: detectCompression(Buffer.concat(held)), all: all() };
}

/** Hashes and counts what passes. */
class Tap {
  bytes = 0;
  readonly #hash = createHash('sha256');
  readonly #onBytes: (count: number) => void;

  constructor(onBytes: (count: number) => void = () => undefined) {
    this.#onBytes = onBytes;
  }

  async *through(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
    for await (const chunk of chunks) {
      this.#hash.update(chunk);
      this.bytes += chunk.length;
      this.#onBytes(chunk.length);
      yield chunk;
    }
  }

  digest(): string {
    return sha256(this.#hash);
  }
}

/** Counts what gzip makes of the bytes, at the level engines push with. */
class GzipCounter {
  readonly #gzip = createGzip();
  #bytes = 0;
  readonly #drained: Promise<void>;

  constructor() {
    this.#drained = (async () => {
      for await (const chunk of this.#gzip) this.#bytes += (chunk as Uint8Array).length;
    })();
  }

  async write(chunk: Uint8Array): Promise<void> {
    await new Promise<void>((resolve) => this.#gzip.write(chunk, () => resolve()));
  }

  async end(): Promise<number> {
    this.#gzip.end();
    await this.#drained;
    return this.#bytes;
  }

  async *through(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
    for await (const chunk of chunks) {
      await this.write(chunk);
      yield chunk;
    }
  }
}

const sha256 = (hash: Hash): string => `sha256:${hash.digest('hex')}`;
