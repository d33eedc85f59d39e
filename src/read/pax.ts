import { corrupt } from './tar-header.ts';

/** What an extended header changes of the entry that follows it. Source: POSIX.1-2017, pax; Go, archive/tar, mergePAX. */
export interface PaxOverrides {
  readonly path?: Uint8Array | undefined;
  readonly linkPath?: Uint8Array | undefined;
  readonly sizeBytes?: number | undefined;
  readonly uid?: number | undefined;
  readonly gid?: number | undefined;
  readonly mtimeSeconds?: number | undefined;
  readonly sparse?: PaxSparse | undefined;
}

/** A sparse file in one of GNU tar's three PAX forms. Source: GNU tar manual, “PAX Format, Version 0.0”, “0.1”, “1.0”. */
export interface PaxSparse {
  readonly name: Uint8Array | undefined;
  /** The size a reader sees; absent, it is the one that is stored. */
  readonly sizeBytes: number | undefined;
  /** Offset and length of each region in turn; `undefined` where they stand before the body (1.0). */
  readonly regions: readonly number[] | undefined;
}

/** The records of one extended header that we know, the last of each key. Empty values count as absent, as in Go. */
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
const FIELDS = [
  'path',
  'linkpath',
  'size',
  'uid',
  'gid',
  'mtime',
  'atime',
  'ctime',
  'uname',
  'gname',
];
const KNOWN = new Set([...FIELDS, MAJOR, MINOR, NAME, SIZE, REAL_SIZE, MAP, REGION_COUNT]);
const WITHOUT_NUL = new Set(['path', 'linkpath', 'uname', 'gname']);

/**
 * Parses an extended header: records of the form `LENGTH KEY=VALUE\n`, LENGTH counting itself.
 * @returns copies, which last
 * @throws GateError LAYER_CORRUPT for a record that does not hold to its own length or form
 */
export function parsePax(body: Uint8Array): PaxRecords {
  const records = new Map<string, Uint8Array>();
  const regions: string[] = [];
  for (let at = 0; at < body.length; ) {
    const { key, value, end } = record(body, at);
    if (key === REGION_OFFSET || key === REGION_LENGTH) addRegionPart(regions, key, value);
    else if (KNOWN.has(key)) records.set(key, value.slice());
    at = end;
  }
  // Version 0.0 repeats its keys; 0.1 has the same numbers in one record.
  if (regions.length > 0) records.set(MAP, Buffer.from(regions.join(','), 'latin1'));
  return records;
}

/** @throws GateError LAYER_CORRUPT where a value is none that a file can have */
export function paxOverrides(records: PaxRecords): PaxOverrides {
  for (const key of ['atime', 'ctime']) wholeSeconds(records, key);
  const sizeBytes = wholeNumber(records, 'size');
  if (sizeBytes !== undefined && sizeBytes < 0) throw notANumber('size');
  return {
    path: given(records, 'path'),
    linkPath: given(records, 'linkpath'),
    sizeBytes,
    uid: wholeNumber(records, 'uid'),
    gid: wholeNumber(records, 'gid'),
    mtimeSeconds: wholeSeconds(records, 'mtime'),
    sparse: sparseOf(records),
  };
}

function record(body: Uint8Array, start: number): { key: string; value: Uint8Array; end: number } {
  let at = start;
  let length = 0;
  for (; isDigit(body[at]) && at - start < MAX_LENGTH_DIGITS; at++)
    length = length * 10 + (body[at] as number) - 0x30;
  const end = start + length;
  const equals = body.indexOf(EQUALS, at);
  const isWhole = body[at] === SPACE && end <= body.length && body[end - 1] === NEWLINE;
  const keyBytes = body.subarray(at + 1, equals);
  const isKeyed = equals < end && equals > at + 1 && !keyBytes.includes(0);
  if (!isWhole || !isKeyed) throw corrupt('an extended header holds a broken record');
  const key = latin1(keyBytes);
  const value = body.subarray(equals + 1, end - 1);
  if (WITHOUT_NUL.has(key) && value.includes(0))
    throw corrupt(`an extended header's ${key} holds a NUL byte`);
  return { key, value, end };
}

function addRegionPart(regions: string[], key: string, value: Uint8Array): void {
  const wanted = regions.length % 2 === 0 ? REGION_OFFSET : REGION_LENGTH;
  const text = latin1(value);
  if (key !== wanted || text.includes(',')) throw brokenMap();
  regions.push(text);
}

/** Source: Go, archive/tar, readGNUSparsePAXHeaders; a version it does not know is an ordinary file to it. */
function sparseOf(records: PaxRecords): PaxSparse | undefined {
  const map = textOf(records, MAP);
  const version = `${textOf(records, MAJOR)}.${textOf(records, MINOR)}`;
  const isInBody = version === '1.0';
  const isListed = version === '0.0' || version === '0.1' || (version === '.' && map !== '');
  if (!isInBody && !isListed) return undefined;
  const sizeBytes = wholeNumber(records, SIZE) ?? wholeNumber(records, REAL_SIZE);
  return {
    name: given(records, NAME),
    sizeBytes,
    regions: isInBody ? undefined : listedRegions(records, map),
  };
}

function listedRegions(records: PaxRecords, map: string): number[] {
  const numbers = map === '' ? [] : map.split(',').map((text) => parseWhole(text, MAP));
  if (wholeNumber(records, REGION_COUNT) !== numbers.length / 2) throw brokenMap();
  return numbers;
}

export const brokenMap = () => corrupt('the map of a sparse file is broken');

function given(records: PaxRecords, key: string): Uint8Array | undefined {
  const value = records.get(key);
  return value === undefined || value.length === 0 ? undefined : value;
}

const textOf = (records: PaxRecords, key: string): string =>
  latin1(records.get(key) ?? new Uint8Array(0));

function wholeNumber(records: PaxRecords, key: string): number | undefined {
  const text = textOf(records, key);
  return text === '' ? undefined : parseWhole(text, key);
}

function parseWhole(text: string, key: string): number {
  const value = /^[+-]?[0-9]+$/.test(text) ? Number(text) : Number.NaN;
  if (!Number.isSafeInteger(value)) throw notANumber(key);
  return value + 0; // never -0
}

/** Seconds rounded down; nanoseconds are looked at, but not what is finer. */
function wholeSeconds(records: PaxRecords, key: string): number | undefined {
  const text = textOf(records, key);
  if (text === '') return undefined;
  const match = /^([+-]?[0-9]+)(?:\.([0-9]*))?$/.exec(text);
  if (match === null) throw notANumber(key);
  const isBelow = text.startsWith('-') && /[1-9]/.test((match[2] ?? '').slice(0, 9));
  return parseWhole(match[1] as string, key) - (isBelow ? 1 : 0);
}

const notANumber = (key: string) =>
  corrupt(`an extended header's ${key} is not a number a file can have`);
const isDigit = (byte: number | undefined): boolean =>
  byte !== undefined && byte >= 0x30 && byte <= 0x39;
const latin1 = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
