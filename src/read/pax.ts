import { corrupt } from './tar-header.ts';

/** What an extended header changes of the entry that follows it. Source: POSIX.1-2017 pax; GNU tar manual, “PAX Format, Version …”. */
export interface PaxOverrides {
  path?: Uint8Array;
  linkPath?: Uint8Array;
  sizeBytes?: number;
  uid?: number;
  gid?: number;
  mtimeSeconds?: number;
  isSparse?: boolean;
  sparseName?: Uint8Array;
  sparseRealSizeBytes?: number;
}

const NEWLINE = 0x0a;
const EQUALS = 0x3d;

type Apply = (to: PaxOverrides, value: Uint8Array) => void;
const APPLY: Readonly<Record<string, Apply>> = {
  path: (to, value) => {
    to.path = withoutNul(value, 'path');
  },
  linkpath: (to, value) => {
    to.linkPath = withoutNul(value, 'linkpath');
  },
  size: (to, value) => {
    to.sizeBytes = wholeNumber(value, 'size');
  },
  uid: (to, value) => {
    to.uid = wholeNumber(value, 'uid');
  },
  gid: (to, value) => {
    to.gid = wholeNumber(value, 'gid');
  },
  mtime: (to, value) => {
    to.mtimeSeconds = Math.floor(Number(ascii(value)));
  },
  'GNU.sparse.major': (to) => {
    to.isSparse = true;
  },
  'GNU.sparse.map': (to) => {
    to.isSparse = true;
  },
  'GNU.sparse.numblocks': (to) => {
    to.isSparse = true;
  },
  'GNU.sparse.name': (to, value) => {
    to.sparseName = withoutNul(value, 'GNU.sparse.name');
  },
  'GNU.sparse.size': (to, value) => {
    to.sparseRealSizeBytes = wholeNumber(value, 'GNU.sparse.size');
  },
  'GNU.sparse.realsize': (to, value) => {
    to.sparseRealSizeBytes ??= wholeNumber(value, 'GNU.sparse.realsize');
  },
};

/**
 * Parses the records of one extended header: `LENGTH KEY=VALUE\n`, LENGTH counting itself.
 * An empty value takes nothing from the header proper, as in Go.
 * @throws GateError LAYER_CORRUPT for a record that does not hold to its own length
 */
export function parsePax(body: Uint8Array): PaxOverrides {
  const overrides: PaxOverrides = {};
  for (let at = 0; at < body.length; ) {
    const { key, value, end } = record(body, at);
    if (value.length > 0 && Object.hasOwn(APPLY, key)) APPLY[key]?.(overrides, value);
    at = end;
  }
  return overrides;
}

function record(body: Uint8Array, start: number): { key: string; value: Uint8Array; end: number } {
  let at = start;
  let length = 0;
  for (; isDigit(body[at]) && at - start < 8; at++) length = length * 10 + (body[at] as number) - 0x30;
  const end = start + length;
  const equals = body.indexOf(EQUALS, at);
  const isWhole = body[at] === 0x20 && length > 0 && end <= body.length && body[end - 1] === NEWLINE;
  if (!isWhole || equals < 0 || equals >= end || equals === at + 1)
    throw corrupt('an extended header holds a broken record');
  return { key: ascii(body.subarray(at + 1, equals)), value: body.subarray(equals + 1, end - 1), end };
}

const isDigit = (byte: number | undefined): boolean => byte !== undefined && byte >= 0x30 && byte <= 0x39;
const ascii = (bytes: Uint8Array): string => (bytes.length < 256 ? String.fromCharCode(...bytes) : '');

function wholeNumber(value: Uint8Array, key: string): number {
  const text = ascii(value);
  const parsed = /^-?\d{1,16}$/.test(text) ? Number(text) : Number.NaN;
  if (!Number.isSafeInteger(parsed) || (parsed < 0 && key !== 'uid' && key !== 'gid')) {
    throw corrupt(`an extended header's ${key} is not a number a file can have`);
  }
  return parsed;
}

function withoutNul(value: Uint8Array, key: string): Uint8Array {
  if (value.includes(0)) throw corrupt(`an extended header's ${key} holds a NUL byte`);
  return value.slice();
}
