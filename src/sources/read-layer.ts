import { GateError } from '../errors.ts';
import type { LayerContents } from '../model/layer-contents.ts';
import type { Allowance } from '../read/allowance.ts';
import { type Compression, detectCompression } from '../read/compression.ts';
import { decompress } from '../read/decompress.ts';
import { type Bodies, KeptBodies, readBodies } from '../read/kept-bodies.ts';
import { ContentReader } from '../read/layer-contents.ts';
import { scanTarByPosition } from '../read/tar-by-position.ts';
import { type ScannedTar, TarScan } from '../read/tar-scan.ts';
import { scanTarStream } from '../read/tar-stream.ts';
import { countGzip, drain, HashingCounter } from './byte-counters.ts';
import type { ByteRange } from './byte-range.ts';
import { peek } from './leading-bytes.ts';
import type { SourceContext } from './source-context.ts';

/** What to compute for a layer in addition to its headers. */
export interface LayerRequest
  extends Pick<SourceContext, 'verify' | 'hashPlain' | 'estimate' | 'contents'> {
  readonly allowance: Allowance;
  /** Called as stored bytes are processed. */
  readonly onBytes: (count: number) => void;
}

/** A layer as read from its bytes, before checking it against the image's documents. */
export interface ScannedLayer {
  readonly scanned: ScannedTar;
  readonly compression: Compression;
  readonly storedBytes: number;
  /** sha256 of the stored bytes; `null` if not all were read. */
  readonly storedDigest: string | null;
  /** sha256 of the uncompressed bytes; `null` if not all were read. */
  readonly tarDigest: string | null;
  /** Size after gzip; `null` if already compressed, or not requested. */
  readonly estimatedBytes: number | null;
  /** Bodies of package databases, if requested. */
  readonly databases?: Bodies | undefined;
  /** The result of reading every byte, if requested. */
  readonly contents?: LayerContents | undefined;
  /** Access to file bodies by position; `null` if they were streamed. */
  readonly bodies: ByteRange | null;
}

/**
 * A layer up to this size takes milliseconds to hash, so its digest is always checked: layers in a
 * wrong order, or truncated by a full disk, are rarely all larger.
 */
const CHEAP_BYTES = 4 * 2 ** 20;

/** On average, to expect a number of entries; with many more files, columns grow. */
const USUAL_FILE_BYTES = 16 * 2 ** 10;
const MOST_EXPECTED = 2 ** 16;

/** Reads a layer in a file: by position if it is a plain tar, as a stream if it is compressed. */
export async function readLayerAt(range: ByteRange, request: LayerRequest): Promise<ScannedLayer> {
  const leading = new Uint8Array(4);
  range.readInto(leading, 0);
  if (request.contents || detectCompression(leading) !== 'none')
    return readLayerStream(range.chunks(), request);
  let passed = 0;
  const expected = Math.min(range.sizeBytes / USUAL_FILE_BYTES, MOST_EXPECTED);
  const scan = new TarScan('none', request.allowance, undefined, expected);
  const scanned = await scanTarByPosition(range, scan, (position) => {
    request.onBytes(position - passed);
    passed = position;
  });
  request.onBytes(range.sizeBytes - passed);
  const isAsked = request.verify || request.hashPlain || request.estimate;
  const isHashed = isAsked || range.sizeBytes <= CHEAP_BYTES;
  const whole = isHashed
    ? await readWhole(range, request)
    : { tarDigest: null, estimatedBytes: null };
  return {
    scanned,
    compression: 'none',
    storedBytes: range.sizeBytes,
    storedDigest: whole.tarDigest,
    ...whole,
    databases: readDatabases(scanned, range, request.allowance),
    bodies: range,
  };
}

const readDatabases = ({ entries }: ScannedTar, range: ByteRange, allowance: Allowance): Bodies =>
  readBodies(
    entries,
    allowance,
    (body, i, _path, position) =>
      range.readInto(body, (entries.bodyOffset[i] as number) + position) === body.length,
  );

async function readWhole(
  range: ByteRange,
  request: LayerRequest,
): Promise<Pick<ScannedLayer, 'tarDigest' | 'estimatedBytes'>> {
  // These bytes were already counted with the headers, but an abort must be noticed.
  const counter = new HashingCounter(() => request.onBytes(0));
  const gzip = request.estimate ? countGzip() : undefined;
  const bytes = counter.through(range.chunks());
  await drain(gzip ? gzip.through(bytes) : bytes);
  return { tarDigest: counter.digest(), estimatedBytes: (await gzip?.end()) ?? null };
}

/**
 * Reads a streamed layer once.
 * @param promised digest of the stored bytes from a remote source; unreadable bytes may be due to
 *   transfer errors
 */
export async function readLayerStream(
  chunks: AsyncIterable<Uint8Array>,
  request: LayerRequest,
  promised?: string,
): Promise<ScannedLayer> {
  const counter = new HashingCounter(request.onBytes);
  const stored = counter.through(chunks);
  try {
    const { compression, all } = await peek(stored);
    const read =
      compression === 'none'
        ? await readPlain(all, request)
        : await inflate(all, compression, request);
    await drain(stored);
    const storedDigest = counter.digest();
    const tarDigest = compression === 'none' ? storedDigest : read.tarDigest;
    return {
      ...read,
      compression,
      storedBytes: counter.bytes,
      storedDigest,
      tarDigest,
      bodies: null,
    };
  } catch (error) {
    const isCorrupt = error instanceof GateError && error.code === 'LAYER_CORRUPT';
    if (!isCorrupt || !promised?.startsWith('sha256:')) throw error;
    await drain(stored);
    const found = counter.digest();
    throw found === promised
      ? error
      : new GateError('digest-differs', { what: 'layer', wanted: promised, found });
  } finally {
    await stored.return();
  }
}

type Flowed = Scanned & Pick<ScannedLayer, 'tarDigest' | 'estimatedBytes'>;
type Scanned = Pick<ScannedLayer, 'scanned' | 'databases' | 'contents'>;

async function readPlain(bytes: AsyncIterable<Uint8Array>, request: LayerRequest): Promise<Flowed> {
  const gzip = request.estimate ? countGzip() : undefined;
  const scanned = await scanStream(gzip?.through(bytes) ?? bytes, request, false);
  return { ...scanned, tarDigest: null, estimatedBytes: (await gzip?.end()) ?? null };
}

/** Reads all of it, because its checksum is at the end. */
async function inflate(
  bytes: AsyncIterable<Uint8Array>,
  compression: Compression,
  request: LayerRequest,
): Promise<Flowed> {
  // All stored bytes may have been read already, but an abort must be noticed.
  const counter = new HashingCounter(() => request.onBytes(0));
  const tar = decompress(bytes, compression, request.allowance.wideWindows);
  const flowed = await scanStream(counter.through(tar), request, !request.verify);
  return { ...flowed, tarDigest: counter.digest(), estimatedBytes: null };
}

async function scanStream(
  bytes: AsyncIterable<Uint8Array>,
  { allowance, contents: isWhole }: LayerRequest,
  isLimited: boolean,
): Promise<Scanned> {
  const kept = new KeptBodies(allowance);
  const contents = isWhole ? new ContentReader(isWhole === 'sizes') : undefined;
  const scan: TarScan = new TarScan('crc32', allowance, (row, name) => {
    kept.onEntry(row, name);
    contents?.onEntry(row, scan.entryBytes);
  });
  const takers = contents ? [kept, contents] : [kept];
  const tar = contents?.through(bytes) ?? bytes;
  const scanned = await scanTarStream(tar, scan, { isLimited, takers });
  return { scanned, databases: kept.bodies, contents: await contents?.end() };
}
