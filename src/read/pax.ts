import { GateError } from '../errors.ts';

/**
 * What an extended header overrides in the next entry. Source: POSIX.1-2017, pax; Go, archive/tar,
 * mergePAX.
 */
export interface PaxOverrides {
  readonly path?: Uint8Array | undefined;
  readonly linkPath?: Uint8Array | undefined;
  readonly sizeBytes?: number | undefined;
  readonly uid?: number | undefined;
  readonly gid?: number | undefined;
  readonly mtimeSeconds?: number | undefined;
  readonly sparse?: PaxSparse | undefined;
}

/**
 * A sparse file in one of GNU tar's three PAX formats.
 * Source: GNU tar manual, “PAX Format, Version 0.0” to “1.0”.
 */
export interface PaxSparse {
  readonly name: Uint8Array | undefined;
  /** The size a reader sees; if absent, the stored size. */
  readonly sizeBytes: number | undefined;
  /** Alternating offsets and lengths; `undefined` if they precede the body (1.0). */
  readonly regions: readonly number[] | undefined;
}

/**
 * The known records of one extended header; the last of each key wins. Empty values count as
 * absent, as in Go.
 */
export type PaxRecords = ReadonlyMap<string, Uint8Array>;

const NEWLINE = 0x0a;
const EQUALS = 0x3d;
const SPACE = 0x20;
const MAX_LENGTH_DIGITS = 8;

const MAJOR = 'GNU.sparse.major';
const MINOR = 'GNU.sparse.minor';
const NAME = 'GNU.sparse.name';
const SIZE = 'GNU.sparse.size';
const REAL_SIZE = 'GNU.sparse.realsize';
const MAP = 'GNU.sparse.map';
const REGION_COUNT = 'GNU.sparse.numblocks';
const REGION_OFFSET = 'GNU.sparse.offset';
const REGION_LENGTH = 'GNU.sparse.numbytes';
const FIELDS = 'path linkpath size uid gid mtime atime ctime uname gname'.split(' ');
const KNOWN = new Set([...FIELDS, MAJOR, MINOR, NAME, SIZE, REAL_SIZE, MAP, REGION_COUNT]);
const WITHOUT_NUL = new Set(['path', 'linkpath', 'uname', 'gname']);

/**
 * Parses an extended header: records of the form `LENGTH KEY=VALUE\n`; LENGTH includes itself.
 * @returns copies of the values
 * @throws GateError LAYER_CORRUPT for a record with a wrong length or format
 */
export function parsePax(body: Uint8Array): PaxRecords {
  const records = new Map<string, Uint8Array>();
  const regions: string[] = [];
  for (let at = 0; at < body.length; ) {
    const { key, value, end } = takeRecord(body, at);
    if (key === REGION_OFFSET || key === REGION_LENGTH) addRegionPart(regions, key, value);
    else if (KNOWN.has(key)) records.set(key, value.slice());
    at = end;
  }
  // Version 0.0 repeats its keys; 0.1 has the same numbers in one record.
  if (regions.length > 0) records.set(MAP, Buffer.from(regions.join(','), 'latin1'));
  return records;
}

/** @throws GateError LAYER_CORRUPT if a file can't have such a value */
export function parsePaxOverrides(records: PaxRecords): PaxOverrides {
  for (const key of ['atime', 'ctime']) readSeconds(records, key);
  const sizeBytes = readWhole(records, 'size');
  if (sizeBytes !== undefined && sizeBytes < 0)
    throw new GateError('pax-number-invalid', { key: 'size' });
  return {
    path: takeText(records, 'path'),
    linkPath: takeText(records, 'linkpath'),
    sizeBytes,
    uid: readWhole(records, 'uid'),
    gid: readWhole(records, 'gid'),
    mtimeSeconds: readSeconds(records, 'mtime'),
    sparse: parseSparse(records),
  };
}

function takeRecord(
  body: Uint8Array,
  start: number,
): { key: string; value: Uint8Array; end: number } {
  let at = start;
  let length = 0;
  for (; isDigit(body[at]) && at - start < MAX_LENGTH_DIGITS; at++)
    length = length * 10 + (body[at] as number) - 0x30;
  const end = start + length;
  const equals = body.indexOf(EQUALS, at);
  const isWhole = body[at] === SPACE && end <= body.length && body[end - 1] === NEWLINE;
  const keyBytes = body.subarray(at + 1, equals);
  const isKeyed = equals < end && equals > at + 1 && !keyBytes.includes(0);
  if (!isWhole || !isKeyed) throw new GateError('tar-damaged', { problem: 'broken-record' });
  const key = latin1(keyBytes);
  const value = body.subarray(equals + 1, end - 1);
  if (WITHOUT_NUL.has(key) && value.includes(0)) throw new GateError('pax-value-has-nul', { key });
  return { key, value, end };
}

function addRegionPart(regions: string[], key: string, value: Uint8Array): void {
  const wanted = regions.length % 2 === 0 ? REGION_OFFSET : REGION_LENGTH;
  const text = latin1(value);
  if (key !== wanted || text.includes(',')) throw createMapError();
  regions.push(text);
}

/** Source: Go, archive/tar, readGNUSparsePAXHeaders; unknown versions are ordinary files. */
function parseSparse(records: PaxRecords): PaxSparse | undefined {
  const map = readText(records, MAP);
  const version = `${readText(records, MAJOR)}.${readText(records, MINOR)}`;
  const isInBody = version === '1.0';
  const isListed = version === '0.0' || version === '0.1' || (version === '.' && map !== '');
  if (!isInBody && !isListed) return undefined;
  const sizeBytes = readWhole(records, SIZE) ?? readWhole(records, REAL_SIZE);
  return {
    name: takeText(records, NAME),
    sizeBytes,
    regions: isInBody ? undefined : parseRegions(records, map),
  };
}

function parseRegions(records: PaxRecords, map: string): number[] {
  const numbers = map === '' ? [] : map.split(',').map((text) => parseWhole(text, MAP));
  if (readWhole(records, REGION_COUNT) !== numbers.length / 2) throw createMapError();
  return numbers;
}

export const createMapError = () => new GateError('tar-damaged', { problem: 'broken-sparse-map' });

function takeText(records: PaxRecords, key: string): Uint8Array | undefined {
  const value = records.get(key);
  return value === undefined || value.length === 0 ? undefined : value;
}

const readText = (records: PaxRecords, key: string): string =>
  latin1(records.get(key) ?? new Uint8Array(0));

function readWhole(records: PaxRecords, key: string): number | undefined {
  const text = readText(records, key);
  return text === '' ? undefined : parseWhole(text, key);
}

function parseWhole(text: string, key: string): number {
  const value = /^[+-]?[0-9]+$/.test(text) ? Number(text) : Number.NaN;
  if (!Number.isSafeInteger(value)) throw new GateError('pax-number-invalid', { key });
  return value + 0; // never -0
}

/** Rounds seconds down; validates nanoseconds and ignores finer digits. */
function readSeconds(records: PaxRecords, key: string): number | undefined {
  const text = readText(records, key);
  if (text === '') return undefined;
  const match = /^([+-]?[0-9]+)(?:\.([0-9]*))?$/.exec(text);
  if (match === null) throw new GateError('pax-number-invalid', { key });
  const isBelow = text.startsWith('-') && /[1-9]/.test((match[2] ?? '').slice(0, 9));
  return parseWhole(match[1] as string, key) - (isBelow ? 1 : 0);
}

const isDigit = (byte: number | undefined): boolean =>
  byte !== undefined && byte >= 0x30 && byte <= 0x39;
const latin1 = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
