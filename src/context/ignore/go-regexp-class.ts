export type RuneTest = (rune: number) => boolean;

export interface ReadTest {
  readonly test: RuneTest;
  /** Where the text goes on. */
  readonly end: number;
}

type Runes = readonly number[];

const codeOf = (character: string): number => character.codePointAt(0) as number;
const [CARET, CLOSE, OPEN, MINUS, COLON, BACKSLASH] = [...'^][-:\\'].map(codeOf);

/**
 * Reads `[…]`. @param at of its `[`
 * @returns `undefined` if Go rejects it
 * Source: Go, regexp/syntax/parse.go (`parseClass`).
 */
export function readClass(runes: Runes, at: number): ReadTest | undefined {
  const isNegated = runes[at + 1] === CARET;
  const tests: RuneTest[] = [];
  let next = at + (isNegated ? 2 : 1);
  do {
    const read = readNamedClass(runes, next) ?? readItem(runes, next);
    if (read === 'unknown' || read === undefined) return undefined;
    tests.push(read.test);
    next = read.end;
  } while (runes[next] !== CLOSE);
  return { test: (rune) => tests.some((test) => test(rune)) !== isNegated, end: next + 1 };
}

/** Reads `[:alpha:]`. @returns `undefined` for anything else */
function readNamedClass(runes: Runes, at: number): ReadTest | 'unknown' | undefined {
  if (runes[at] !== OPEN || runes[at + 1] !== COLON) return undefined;
  for (let end = at + 2; end + 1 < runes.length; end++) {
    if (runes[end] !== COLON || runes[end + 1] !== CLOSE) continue;
    const [, not, name = ''] =
      /^(\^?)(.*)$/s.exec(String.fromCodePoint(...runes.slice(at + 2, end))) ?? [];
    const ranges = Object.hasOwn(NAMED, name) ? NAMED[name] : undefined;
    if (ranges === undefined) return 'unknown';
    return { test: (rune) => ranges.test(toAscii(rune)) === (not === ''), end: end + 2 };
  }
  return undefined;
}

/** The rune as text if it is ASCII, else something that no class of ASCII contains. */
const toAscii = (rune: number): string => (rune < 0x80 ? String.fromCharCode(rune) : '\u0100');

const NAMED: Readonly<Record<string, RegExp>> = {
  alnum: /[0-9A-Za-z]/,
  alpha: /[A-Za-z]/,
  ascii: /[\0-\x7f]/,
  blank: /[\t ]/,
  cntrl: /\p{Cc}/u,
  digit: /[0-9]/,
  graph: /[!-~]/,
  lower: /[a-z]/,
  print: /[ -~]/,
  punct: /[!-/:-@[-`{-~]/,
  space: /[\t-\r ]/,
  upper: /[A-Z]/,
  word: /[0-9A-Za-z_]/,
  xdigit: /[0-9A-Fa-f]/,
};

/** Reads a rune, a range, or an escaped class such as `\d`. */
function readItem(runes: Runes, at: number): ReadTest | undefined {
  const escaped = readEscapedClass(runes, at);
  if (escaped !== undefined) return escaped === 'unknown' ? undefined : escaped;
  const low = readRuneOfClass(runes, at);
  if (low === undefined) return undefined;
  const isRange =
    runes[low.end] === MINUS && low.end + 1 < runes.length && runes[low.end + 1] !== CLOSE;
  const high = isRange ? readRuneOfClass(runes, low.end + 1) : low;
  if (high === undefined || high.rune < low.rune) return undefined;
  return { test: (rune) => rune >= low.rune && rune <= high.rune, end: high.end };
}

interface ReadRune {
  readonly rune: number;
  readonly end: number;
}

function readRuneOfClass(runes: Runes, at: number): ReadRune | undefined {
  const rune = runes[at];
  if (rune === BACKSLASH) return readEscapedRune(runes, at);
  return rune === undefined ? undefined : { rune, end: at + 1 };
}

/** Reads an escape outside of a class. @returns `undefined` if Go rejects it */
export function readEscape(runes: Runes, at: number): ReadTest | undefined {
  const escaped = readEscapedClass(runes, at);
  if (escaped !== undefined) return escaped === 'unknown' ? undefined : escaped;
  const read = readEscapedRune(runes, at);
  return read && { test: (rune) => rune === read.rune, end: read.end };
}

/** Reads `\d`, `\pL` and the like. @returns `undefined` for another escape */
function readEscapedClass(runes: Runes, at: number): ReadTest | 'unknown' | undefined {
  if (runes[at] !== BACKSLASH || at + 1 >= runes.length) return undefined;
  const letter = String.fromCodePoint(runes[at + 1] as number);
  const perl = PERL[letter.toLowerCase()];
  if (perl !== undefined) {
    const isNegated = letter !== letter.toLowerCase();
    return { test: (rune) => perl.test(toAscii(rune)) !== isNegated, end: at + 2 };
  }
  if (letter !== 'p' && letter !== 'P') return undefined;
  const text = String.fromCodePoint(...runes.slice(at, at + MOST_NAME));
  const [all, brace, braced = '', one] = /^\\[pP](?:(\{)([^}]*)\}|([^{]))/su.exec(text) ?? [];
  if (all === undefined) return 'unknown';
  const name = brace === undefined ? (one as string) : braced.replace(/^\^/, '');
  const category = findCategory(name);
  if (category === undefined) return 'unknown';
  const isNegated = (letter === 'P') !== braced.startsWith('^');
  const end = at + [...all].length;
  return { test: (rune) => category.test(String.fromCodePoint(rune)) !== isNegated, end };
}

/** Longer than the name of any category or script, with braces. */
const MOST_NAME = 64;

/** A general category or a script of Unicode. */
function findCategory(name: string): RegExp | undefined {
  if (!/^\w+$/.test(name)) return undefined;
  for (const property of [name, `Script=${name}`]) {
    try {
      return new RegExp(`^\\p{${property}}$`, 'u');
    } catch {}
  }
  return undefined;
}

const PERL: Readonly<Record<string, RegExp>> = {
  d: /[0-9]/,
  s: /[\t\n\f\r ]/,
  w: /[0-9A-Za-z_]/,
};

/** Source: Go, regexp/syntax/parse.go (`parseEscape`). */
function readEscapedRune(runes: Runes, at: number): ReadRune | undefined {
  const rune = runes[at + 1];
  if (rune === undefined) return undefined;
  const letter = String.fromCodePoint(rune);
  if (/^[\0-/:-@[-`{-\x7f]$/.test(letter)) return { rune, end: at + 2 };
  if (/^[0-7]$/.test(letter)) return readOctal(runes, at + 1);
  if (letter === 'x') return readHexadecimal(runes, at + 2);
  const control = CONTROLS[letter];
  return control === undefined ? undefined : { rune: control, end: at + 2 };
}

const CONTROLS: Readonly<Record<string, number>> = { a: 7, f: 12, n: 10, r: 13, t: 9, v: 11 };

/** Up to three digits. A single one, except 0, is a reference, which Go doesn't have. */
function readOctal(runes: Runes, at: number): ReadRune | undefined {
  const [digits = ''] = /^[0-7]{1,3}/.exec(String.fromCodePoint(...runes.slice(at, at + 3))) ?? [];
  if (digits.length === 1 && digits !== '0') return undefined;
  return { rune: Number.parseInt(digits, 8), end: at + digits.length };
}

/** Reads `41` or `{41}`. */
function readHexadecimal(runes: Runes, at: number): ReadRune | undefined {
  const text = String.fromCodePoint(...runes.slice(at, at + MOST_NAME));
  const [all, two, braced] = /^(?:([\dA-Fa-f]{2})|\{([\dA-Fa-f]+)\})/.exec(text) ?? [];
  const rune = Number.parseInt(two ?? braced ?? '', 16);
  return all === undefined || rune > 0x10ffff ? undefined : { rune, end: at + all.length };
}
