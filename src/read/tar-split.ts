import { createCorruptError } from './tar-header.ts';
import type { ScannedTar, TarScan } from './tar-scan.ts';

/** Far above any engine's records: the longest contains one extended header of at most 1 MiB. */
const MAX_LINE_BYTES = 16 * 2 ** 20;
const NEWLINE = 0x0a;

/**
 * Scans a tar from an engine's record of it: JSON lines in tar order, where type 2 contains raw
 * bytes (headers, padding, end blocks) and type 1 describes a body with its size and CRC-64. Needs
 * no bodies and yields the exact headers.
 * @param lines the uncompressed record
 * @param scan created for `crc64` checksums
 * @throws GateError LAYER_CORRUPT if record and headers disagree (sparse files do) or a line is
 *   missing
 * Source: vbatts/tar-split, tar/storage/entry.go.
 */
export async function scanTarSplit(
  lines: AsyncIterable<Uint8Array>,
  scan: TarScan,
): Promise<ScannedTar> {
  const splitter = new LineSplitter();
  let count = 0;
  let bodyCount = 0;
  const take = (line: string): void => {
    const record = parseRecord(line, count++);
    if (record.type === 1) bodyCount++;
    takeRecord(record, scan);
  };
  for await (const chunk of lines) for (const line of splitter.lines(chunk)) take(line);
  if (splitter.rest !== '') take(splitter.rest);
  // Some tars have no end, but such a record may also be truncated.
  if (!scan.isEnded)
    throw createCorruptError("the engine's record of the layer stops before the end of the tar");
  const scanned = scan.finish();
  // Empty bodies have a line too, so this detects a lost header or line.
  if (bodyCount !== scanned.entries.count) throw createMismatchError();
  return scanned;
}

interface TarSplitRecord {
  readonly type: number;
  readonly size: number;
  readonly payload: Uint8Array;
}

function takeRecord({ type, size, payload }: TarSplitRecord, scan: TarScan): void {
  if (type === 2) takeSegment(payload, scan);
  else if (type === 1) takeBody(size, payload, scan);
  else
    throw createCorruptError(
      `the engine's record of the layer contains an unknown entry type ${type}`,
    );
}

function takeSegment(bytes: Uint8Array, scan: TarScan): void {
  if (bytes.length > 0 && scan.bodyBytes > 0) throw createMismatchError();
  if (scan.push(bytes) < bytes.length) throw createMismatchError();
}

function takeBody(sizeBytes: number, checksum: Uint8Array, scan: TarScan): void {
  if (sizeBytes !== scan.bodyBytes) throw createMismatchError();
  if (sizeBytes === 0) return;
  if (checksum.length !== 8) throw createMismatchError();
  scan.skip(sizeBytes);
  const view = new DataView(checksum.buffer, checksum.byteOffset, 8);
  scan.setChecksum(view.getUint32(4), view.getUint32(0));
}

const createMismatchError = () =>
  createCorruptError("the engine's record of the layer does not match its headers");

/** @param index the line's number; tar-split numbers them */
function parseRecord(line: string, index: number): TarSplitRecord {
  let record: { type?: unknown; size?: unknown; payload?: unknown; position?: unknown };
  try {
    record = JSON.parse(line);
  } catch {
    throw createCorruptError("the engine's record of the layer is not JSON");
  }
  const { type, size = 0, payload, position = index } = record;
  if (typeof type !== 'number' || typeof size !== 'number' || position !== index)
    throw createMismatchError();
  return {
    type,
    size,
    payload: typeof payload === 'string' ? Buffer.from(payload, 'base64') : new Uint8Array(0),
  };
}

/**
 * Splits chunks into lines as Latin-1, which is fast; it garbles some names, but we don't use them.
 */
class LineSplitter {
  #rest: Buffer = Buffer.alloc(0);

  *lines(chunk: Uint8Array): Generator<string> {
    const bytes = this.#rest.length > 0 ? Buffer.concat([this.#rest, chunk]) : toBuffer(chunk);
    let at = 0;
    for (let end = bytes.indexOf(NEWLINE); end >= 0; end = bytes.indexOf(NEWLINE, at)) {
      if (end > at) yield bytes.toString('latin1', at, end);
      at = end + 1;
    }
    this.#rest = bytes.subarray(at);
    if (this.#rest.length > MAX_LINE_BYTES)
      throw createCorruptError("the engine's record of the layer has a line that is too long");
  }

  get rest(): string {
    return this.#rest.toString('latin1');
  }
}

const toBuffer = (bytes: Uint8Array): Buffer =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
