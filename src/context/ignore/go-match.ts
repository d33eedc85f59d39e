import { INVALID_RUNE, readRune } from './runes.ts';

/** Go's `ErrBadPattern`. */
export class BadPattern extends Error {
  override readonly name = 'BadPattern';
}

const EMPTY = { rest: '', matches: false };

/**
 * Go's `filepath.Match`: shell patterns for one path.
 * @param pattern byte string, like `name`
 * @throws BadPattern as far as Go looks at the pattern, which is not always to its end
 * Source: Go, path/filepath/match.go.
 */
export function matchName(pattern: string, name: string): boolean {
  let [left, text] = [pattern, name];
  while (left.length > 0) {
    const { isStar, chunk, rest } = scanChunk(left);
    left = rest;
    if (isStar && chunk === '') return !text.includes('/');
    const found = findChunk(chunk, text, isStar, left.length === 0);
    if (found === undefined) return false;
    text = found;
  }
  return text.length === 0;
}

/** @returns the text after the chunk; `undefined` if it is not found */
function findChunk(
  chunk: string,
  text: string,
  isStar: boolean,
  isLast: boolean,
): string | undefined {
  const here = matchChunk(chunk, text);
  if (here.matches && (here.rest === '' || !isLast)) return here.rest;
  for (let i = 0; isStar && i < text.length && text[i] !== '/'; i++) {
    const later = matchChunk(chunk, text.slice(i + 1));
    if (later.matches && (later.rest === '' || !isLast)) return later.rest;
  }
  return undefined;
}

/** Splits off the next chunk without stars, and the stars before it. */
function scanChunk(pattern: string): { isStar: boolean; chunk: string; rest: string } {
  const start = /^\**/.exec(pattern)?.[0].length ?? 0;
  let isInRange = false;
  let at = start;
  for (; at < pattern.length; at++) {
    const character = pattern[at];
    if (character === '\\') at++;
    else if (character === '[') isInRange = true;
    else if (character === ']') isInRange = false;
    else if (character === '*' && !isInRange) break;
  }
  return { isStar: start > 0, chunk: pattern.slice(start, at), rest: pattern.slice(at) };
}

/** Whether a chunk without stars matches the start of a text. After a mismatch, checks syntax. */
function matchChunk(piece: string, from: string): { rest: string; matches: boolean } {
  let [chunk, text, hasFailed] = [piece, from, false];
  while (chunk.length > 0) {
    const read = matchOne(chunk, hasFailed ? '' : text);
    hasFailed ||= text.length === 0 || !read.matches;
    [chunk, text] = [read.rest, text.slice(read.length)];
  }
  return hasFailed ? EMPTY : { rest: text, matches: true };
}

interface MatchedOne {
  /** Of the pattern. */
  readonly rest: string;
  /** Of the text. */
  readonly length: number;
  readonly matches: boolean;
}

/** Matches a class, a `?` or a literal byte. */
function matchOne(chunk: string, text: string): MatchedOne {
  const { rune, length } = readRune(text, 0);
  if (chunk[0] === '[') return { ...matchClass(chunk.slice(1), rune), length };
  if (chunk[0] === '?') return { rest: chunk.slice(1), length, matches: text[0] !== '/' };
  const literal = chunk[0] === '\\' ? chunk.slice(1) : chunk;
  if (literal === '') throw new BadPattern();
  return { rest: literal.slice(1), length: 1, matches: literal[0] === text[0] };
}

/** @param text after the `[` */
function matchClass(text: string, rune: number): { rest: string; matches: boolean } {
  const isNegated = text[0] === '^';
  let chunk = isNegated ? text.slice(1) : text;
  let matches = false;
  for (let count = 0; ; count++) {
    if (chunk[0] === ']' && count > 0) break;
    const low = readClassRune(chunk);
    const high = low.rest[0] === '-' ? readClassRune(low.rest.slice(1)) : low;
    matches ||= low.rune <= rune && rune <= high.rune;
    chunk = high.rest;
  }
  return { rest: chunk.slice(1), matches: matches !== isNegated };
}

function readClassRune(chunk: string): { rune: number; rest: string } {
  if (chunk === '' || chunk[0] === '-' || chunk[0] === ']') throw new BadPattern();
  const text = chunk[0] === '\\' ? chunk.slice(1) : chunk;
  const { rune, length } = readRune(text, 0);
  const rest = text.slice(length);
  if (length === 0 || (rune === INVALID_RUNE && length === 1) || rest === '')
    throw new BadPattern();
  return { rune, rest };
}
