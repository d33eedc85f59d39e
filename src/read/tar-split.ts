import { GateError } from '../errors.ts';
import { joinPattern } from '../model/pattern.ts';
import type { RecordProblem } from '../report/words/messages/layers.ts';
import type { ScannedTar, TarScan } from './tar-scan.ts';

/** Far above any engine's records: the longest contains one extended header of at most 1 MiB. */
const MAX_LINE_BYTES = 16 * 2 ** 20;
/** How Go's encoder writes the line of a body. */
const BODY = joinPattern(
  '',
  String.raw`^\{"type":1,"name":"[^"]*",(?:"size":(\d{1,15}),)?"payload":(?:null`,
  String.raw`|"([^"]*)"),"position":(\d+)\}$`,
);
/** The start of its lines with raw bytes. */
const SEGMENT_START = '{"type":2,"payload":"';

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
  let count = 0;
  let bodyCount = 0;
  const take = (line: string): void => {
    const record = parseAsGoWrites(line, count) ?? parseJson(line, count);
    count++;
    if (record.type === 1) bodyCount++;
    takeRecord(record, scan);
  };
  let rest = '';
  for await (const chunk of lines) {
    // Latin-1 is fast. It garbles some names, but we don't use them.
    const text = toBuffer(chunk).toString('latin1');
    let at = 0;
    for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', at)) {
      const line = rest + text.slice(at, end);
      if (line !== '') take(line);
      rest = '';
      at = end + 1;
    }
    rest += text.slice(at);
    if (rest.length > MAX_LINE_BYTES) throw createRecordError('long-line');
  }
  if (rest !== '') take(rest);
  // Some tars have no end, but such a record may also be truncated.
  if (!scan.isEnded) throw createRecordError('ends-early');
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
  else throw new GateError('layer-record-type-unknown', { type });
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

const createMismatchError = (): GateError => createRecordError('differs-from-headers');

const createRecordError = (problem: RecordProblem): GateError =>
  new GateError('layer-record-damaged', { problem });

/** Reused for each line: the scan keeps no view of the bytes. */
let decoded = Buffer.alloc(1024);

/**
 * Parses a line as Go writes it without JSON.parse, which would take half of the time.
 * @returns undefined for any other line
 */
function parseAsGoWrites(line: string, index: number): TarSplitRecord | undefined {
  if (!line.startsWith(SEGMENT_START)) {
    const [, size = 0, payload = '', position] = BODY.exec(line) ?? [];
    if (Number(position) !== index) return undefined;
    return { type: 1, size: Number(size), payload: decode(payload) };
  }
  const end = line.indexOf('"', SEGMENT_START.length);
  if (line.slice(end) !== `","position":${index}}`) return undefined;
  return { type: 2, size: 0, payload: decode(line.slice(SEGMENT_START.length, end)) };
}

function decode(base64: string): Uint8Array {
  if (base64.length > decoded.length) decoded = Buffer.alloc(base64.length);
  return decoded.subarray(0, decoded.write(base64, 'base64'));
}

/** @param index the line's number; tar-split numbers them */
function parseJson(line: string, index: number): TarSplitRecord {
  let record: { type?: unknown; size?: unknown; payload?: unknown; position?: unknown };
  try {
    record = JSON.parse(line);
  } catch {
    throw createRecordError('not-json');
  }
  const { type, size = 0, payload, position = index } = record;
  if (typeof type !== 'number' || typeof size !== 'number' || position !== index)
    throw createMismatchError();
  return {
    type,
    size,
    payload: decode(typeof payload === 'string' ? payload : ''),
  };
}

const toBuffer = (bytes: Uint8Array): Buffer =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
