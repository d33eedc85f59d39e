import { GateError } from '../errors.ts';

/** Read by index: destructuring would use an iterator for each field of a million headers. */
export type Field = readonly [offset: number, length: number];

/**
 * Decodes octal digits with spaces and NULs, or base-256 if the first bit is set. Source: GNU tar
 * manual, “Extensions”.
 */
export function decodeNumber(block: Uint8Array, at: number, field: Field, what: string): number {
  const value = parseNumber(block, at, field, what);
  if (!Number.isSafeInteger(value)) throw new GateError('tar-number-too-large', { field: what });
  return value;
}

function parseNumber(block: Uint8Array, at: number, field: Field, what: string): number {
  const start = at + field[0];
  const end = start + field[1];
  return (block[start] as number) & 0x80
    ? parseBase256(block, start, end)
    : parseOctal(block, start, end, what);
}

/** Whether Go accepts the field as a number of up to 64 bits. */
export function isNumber(block: Uint8Array, at: number, field: Field): boolean {
  try {
    return Math.abs(parseNumber(block, at, field, 'time')) < 2 ** 63;
  } catch {
    return false;
  }
}

export function parseOctal(block: Uint8Array, start: number, stop: number, what: string): number {
  let i = start;
  let end = stop;
  while (i < end && isBlank(block[i] as number)) i++;
  while (end > i && isBlank(block[end - 1] as number)) end--;
  let value = 0;
  for (; i < end; i++) {
    const byte = block[i] as number;
    if (byte === 0) break;
    if (byte < 0x30 || byte > 0x37) throw new GateError('tar-number-invalid', { field: what });
    value = value * 8 + byte - 0x30;
  }
  return value;
}

const isBlank = (byte: number): boolean => byte === 0x20 || byte === 0;

function parseBase256(block: Uint8Array, start: number, end: number): number {
  const isNegative = ((block[start] as number) & 0x40) !== 0;
  let value = ((block[start] as number) & 0x3f) - (isNegative ? 0x40 : 0);
  for (let i = start + 1; i < end; i++) value = value * 256 + (block[i] as number);
  return value;
}
