import { MASK } from './mask.ts';
import { isPlainValue, isPublicName, isSecretName, SECRET_NAME } from './names.ts';
import { findPublicWords } from './public-words.ts';

const NAME_CHARACTER = /[\w.-]/;
/** How much of a name before the secret word is checked; keeps the time linear. */
const MAX_PREFIX = 128;

/** Masks the values of secret-looking names: `TOKEN=x`, `"password": "x"`, `?api_key=x`. */
export function maskNamedValues(line: string): string {
  if (line.startsWith('ENV ')) return maskEnvironment(line);
  const names = [...line.matchAll(SECRET_NAME)];
  const isPublic = names.length === 0 ? undefined : markPublicWords(line);
  let masked = '';
  let done = 0;
  for (const match of names) {
    const nameEnd = match.index + match[0].length;
    if (match.index < done || isPublic?.[match.index] === 1) continue;
    if (isPublicName(line.slice(findNameStart(line, match.index), nameEnd))) continue;
    const start = skipAssignment(line, nameEnd);
    const isMasked = /^\*{3}["']/.test(line.slice(start, start + MASK.length + 1));
    const end = start < 0 || isMasked ? start : findValueEnd(line, start);
    if (end <= start || isPlainValue(line.slice(start, end))) continue;
    masked += line.slice(done, start) + MASK;
    done = end;
  }
  return masked + line.slice(done);
}

/** By character: 1 in words that are names, even if they look like secrets. */
function markPublicWords(line: string): Uint8Array {
  const marks = new Uint8Array(line.length);
  for (const { start, end } of findPublicWords(line)) marks.fill(1, start, end);
  return marks;
}

function findNameStart(line: string, from: number): number {
  let start = from;
  while (start > 0 && from - start < MAX_PREFIX && NAME_CHARACTER.test(line[start - 1] as string))
    start--;
  return start;
}

/**
 * After `=`, `:`, `" : `, `'] = `, ` => ` etc.; `==` compares, `::` and `://` are parts of names.
 */
const ASSIGNMENT = /(?:\\?["'])?\]? ?(?:=>|=(?!=)|:(?![:/])) ?/y;

function skipAssignment(line: string, at: number): number {
  ASSIGNMENT.lastIndex = at;
  return ASSIGNMENT.test(line) ? ASSIGNMENT.lastIndex : -1;
}

/**
 * Returns the end of a shell word with quoted parts; an unterminated quote extends to the end of
 * the line.
 */
function findValueEnd(line: string, start: number): number {
  let at = start;
  while (at < line.length && !/[\s;&|]/.test(line[at] as string)) {
    const close = line.startsWith('$(', at) ? line.indexOf(')', at) : -1;
    if (close > 0) at = close;
    const quote = /^\\?["']/.exec(line.slice(at, at + 2))?.[0];
    at =
      quote === undefined
        ? at + (line[at] === '\\' ? 2 : 1)
        : skipQuote(line, at + quote.length, quote);
  }
  return Math.min(at, line.length);
}

function skipQuote(line: string, start: number, quote: string): number {
  let at = start;
  while (at < line.length && !line.startsWith(quote, at))
    at += line[at] === '\\' && quote === '"' ? 2 : 1;
  return at + quote.length;
}

/** `ENV A=1 TOKEN=x y` and `ENV TOKEN x y`: BuildKit omits quotes, so a value ends at `NAME=`. */
function maskEnvironment(line: string): string {
  const [, ...words] = line.split(' ');
  if (!(words[0] ?? '').includes('='))
    return isSecretName(words[0] ?? '') ? `ENV ${words[0]} ${MASK}` : line;
  let isMasking = false;
  const shown = words.flatMap((word) => {
    const name = /^[A-Za-z_][\w.-]*(?==)/.exec(word)?.[0];
    if (name === undefined) return isMasking ? [] : [word];
    isMasking = isSecretName(name) && !isPlainValue(word.slice(name.length + 1));
    return [isMasking ? `${name}=${MASK}` : word];
  });
  return `ENV ${shown.join(' ')}`;
}
