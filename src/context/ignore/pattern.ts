import { RE2JS } from 're2js';
import { BadPattern } from './go-match.ts';
import { decodeRunes } from './runes.ts';

const toCode = (character: string): number => character.codePointAt(0) as number;
const toRunes = (text: string): number[] => [...text].map(toCode);
const [STAR, SLASH, QUESTION, BACKSLASH] = [...'*/?\\'].map(toCode);
const BYTE_ORDER_MARK = 0xfeff;
/**
 * patternmatcher tries to escape `|{}` too, but its bit set is too small, so they keep their
 * meaning.
 */
const SPECIAL = new Set([...'.+()$'].map(toCode));
const BRACKETS = new Set([...'[]'].map(toCode));
const [ANY_FOLDERS, ANYTHING, ANY_NAME, ANY_RUNE] = ['(.*/)?', '.*', '[^/]*', '[^/]'].map(toRunes);

type Kind = 'exact' | 'prefix' | 'suffix' | 'regexp';

/**
 * One line of an ignore file, as moby's patternmatcher reads it: a regular expression made piece by
 * piece, unless the pattern is simple enough to compare.
 * Source: github.com/moby/patternmatcher, patternmatcher.go (`match`, `compile`).
 */
export class Pattern {
  /** Clean, without the `!`. */
  readonly text: string;
  /** Starts with `!`: includes paths again. */
  readonly isException: boolean;
  #kind: Kind | undefined;
  #regexp: RE2JS | undefined;

  constructor(text: string, isException: boolean) {
    this.text = text;
    this.isException = isException;
  }

  /**
   * Whether it matches this path itself, regardless of its parents.
   * @throws BadPattern for an expression that Go rejects, which is only detected here
   */
  matches(path: string): boolean {
    this.#kind ??= this.#compile();
    switch (this.#kind) {
      case 'exact':
        return path === this.text;
      case 'prefix':
        return path.startsWith(this.text.slice(0, -2));
      case 'suffix': {
        const suffix = this.text.slice(2);
        return path.endsWith(suffix) || (suffix.startsWith('/') && path === suffix.slice(1));
      }
      case 'regexp':
        if (this.#regexp === undefined) throw new BadPattern();
        return this.#regexp.test(toText(decodeRunes(path)));
    }
  }

  #compile(): Kind {
    const { kind, source } = translate(decodeRunes(this.text));
    if (kind === 'regexp') this.#regexp = compileRegexp(toText(source));
    return kind;
  }
}

const toText = (runes: readonly number[]): string =>
  runes.map((rune) => String.fromCodePoint(rune)).join('');

/** @returns `undefined` if Go rejects it */
function compileRegexp(source: string): RE2JS | undefined {
  try {
    return RE2JS.compile(source);
  } catch {
    return undefined;
  }
}

/** Translates a pattern into a regular expression, if it needs one. */
function translate(given: readonly number[]): { kind: Kind; source: number[] } {
  const runes = given[0] === BYTE_ORDER_MARK ? given.slice(1) : given;
  const source = toRunes('^');
  let kind: Kind = 'exact';
  for (let at = 0; at < runes.length; ) {
    const rune = runes[at] as number;
    const isDouble = rune === STAR && runes[at + 1] === STAR;
    const piece: Piece = isDouble ? translateDoubleStar(runes, at, kind) : translateOne(runes, at);
    source.push(...piece.source);
    // A leading `**` may be followed by anything that is compared as text.
    kind = isDouble && at === 0 ? 'suffix' : (piece.kind ?? kind);
    at = piece.end;
  }
  return { kind, source: kind === 'regexp' ? [...source, ...toRunes('$')] : source };
}

interface Piece {
  readonly source: readonly number[];
  /** `undefined`: as before. */
  readonly kind: Kind | undefined;
  readonly end: number;
}

/** `**` matches any number of folders; at the end, everything. */
function translateDoubleStar(runes: readonly number[], at: number, kind: Kind): Piece {
  const end = at + (runes[at + 2] === SLASH ? 3 : 2);
  if (end < runes.length) return { source: ANY_FOLDERS as number[], kind: 'regexp', end };
  if (kind === 'exact') return { source: [], kind: 'prefix', end };
  return { source: ANYTHING as number[], kind: 'regexp', end };
}

function translateOne(runes: readonly number[], at: number): Piece {
  const rune = runes[at] as number;
  const end = at + 1;
  if (rune === STAR) return { source: ANY_NAME as number[], kind: 'regexp', end };
  if (rune === QUESTION) return { source: ANY_RUNE as number[], kind: 'regexp', end };
  if (SPECIAL.has(rune)) return { source: [BACKSLASH as number, rune], kind: undefined, end };
  const next = runes[end];
  if (rune === BACKSLASH && next !== undefined)
    return { source: [rune, next], kind: 'regexp', end: end + 1 };
  return { source: [rune], kind: BRACKETS.has(rune) ? 'regexp' : undefined, end };
}
