import { type Compression, detectCompression } from '../read/compression.ts';
import { decompress } from '../read/decompress.ts';
import { scanTarByPosition } from '../read/tar-by-position.ts';
import { type Allowance, type ScannedTar, TarScan } from '../read/tar-scan.ts';
import { scanTarStream } from '../read/tar-stream.ts';
import { drain, GzipCounter, HashingCounter } from './byte-counters.ts';
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
  // An empty layer costs nothing to verify, and is what a full disk leaves of any other.
  const isHashed = request.verify || request.estimate || range.sizeBytes === 0;
  const whole = isHashed ? await readWhole(range, request) : { tarDigest: null, estimatedBytes: null };
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
  const counter = new HashingCounter();
  const gzip = request.estimate ? new GzipCounter() : undefined;
  const bytes = counter.through(range.chunks());
  await drain(gzip ? gzip.through(bytes) : bytes);
  return { tarDigest: counter.digest(), estimatedBytes: (await gzip?.end()) ?? null };
}

/** Reads a layer whose bytes flow by once. */
export async function readLayerStream(chunks: AsyncIterable<Uint8Array>, request: LayerRequest): Promise<ScannedLayer> {
  const counter = new HashingCounter(request.onBytes);
  const stored = counter.through(chunks);
  try {
    const leading = await firstBytes(stored);
    const compression = detectCompression(Buffer.concat(leading));
    const flowing = leftOpen(leading, stored);
    const read =
      compression === 'none' ? await readPlain(flowing, request) : await inflate(flowing, compression, request);
    await drain(stored);
    const storedDigest = counter.digest();
    const tarDigest = compression === 'none' ? storedDigest : read.tarDigest;
    return { ...read, compression, storedBytes: counter.bytes, storedDigest, tarDigest, bodies: null };
  } finally {
    await stored.return();
  }
}

type Flowed = Pick<ScannedLayer, 'scanned' | 'tarDigest' | 'estimatedBytes'>;

async function readPlain(bytes: AsyncIterable<Uint8Array>, { estimate, allowance }: LayerRequest): Promise<Flowed> {
  const gzip = estimate ? new GzipCounter() : undefined;
  const scanned = await scanTarStream(gzip ? gzip.through(bytes) : bytes, new TarScan('crc32', allowance));
  return { scanned, tarDigest: null, estimatedBytes: (await gzip?.end()) ?? null };
}

/** Where nobody asks for the diffID, inflating stops soon after the end of the tar: a few bytes may inflate to any length. */
async function inflate(
  bytes: AsyncIterable<Uint8Array>,
  compression: Compression,
  { verify, allowance }: LayerRequest,
): Promise<Flowed> {
  const counter = verify ? new HashingCounter() : undefined;
  const tar = decompress(bytes, compression);
  const scan = new TarScan('crc32', allowance);
  const scanned = await scanTarStream(counter ? counter.through(tar) : tar, scan, { isReadWhole: verify });
  return { scanned, tarDigest: counter?.digest() ?? null, estimatedBytes: null };
}

/** Takes chunks until they are enough to tell a compression by. */
async function firstBytes(chunks: AsyncGenerator<Uint8Array, void, void>): Promise<Uint8Array[]> {
  const held: Uint8Array[] = [];
  for (let heldBytes = 0; heldBytes < 4; ) {
    const { value, done } = await chunks.next();
    if (done) break;
    held.push(value);
    heldBytes += value.length;
  }
  return held;
}

/** What was taken, then the rest. Who stops reading it leaves `rest` open: what is not scanned must still be hashed. */
async function* leftOpen(
  taken: readonly Uint8Array[],
  rest: AsyncGenerator<Uint8Array, void, void>,
): AsyncGenerator<Uint8Array> {
  yield* taken;
  for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
}
