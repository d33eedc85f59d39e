import { tryParseJson } from '../../oci/json.ts';
import { ANYTHING, joinPatterns, type Pattern } from './pattern.ts';
import { type Quote, readQuoted } from './quotes.ts';

/** Joins a text into one line with single spaces. */
export const toOneLine = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

/** Splits an instruction's text into its leading `--name=value` words and the rest. */
export function splitFlags(text: string): { flags: ReadonlyMap<string, string>; rest: string } {
  const flags = new Map<string, string>();
  let rest = text;
  while (rest.startsWith('--')) {
    const [word = ''] = /^\S+/.exec(rest) ?? [];
    const [, name = '', value = ''] = /^--([^=]*)=?(.*)$/.exec(word) ?? [];
    flags.set(name, value);
    rest = rest.slice(word.length).trimStart();
  }
  return { flags, rest };
}

/** Returns the strings of `["a", "b"]`. @returns `undefined` for any other text */
export function parseExecForm(text: string): string[] | undefined {
  if (!text.startsWith('[')) return undefined;
  const words = tryParseJson(text);
  const isList = Array.isArray(words) && words.every((word) => typeof word === 'string');
  return isList ? words : undefined;
}

/** Splits the text of a COPY or ADD into its flags and words, of which the last is the target. */
export function splitCopy(text: string) {
  const { flags, rest } = splitFlags(text);
  return { flags, words: parseExecForm(rest) ?? toOneLine(rest).split(' ') };
}

/**
 * Expands a word as a builder records it: without quotes and escapes, and with any text for a
 * variable, because its value is unknown.
 */
export function expandWord(word: string): Pattern {
  const parts: Pattern[] = [];
  let literal = '';
  let quote: Quote = '';
  for (let at = 0; at < word.length; ) {
    const variable = quote === "'" ? '' : readVariable(word, at);
    if (variable !== '') {
      parts.push([literal], ANYTHING);
      literal = '';
      at += variable.length;
      continue;
    }
    const read = readQuoted(word, at, quote);
    literal += read.meaning;
    quote = read.quote;
    at += read.length;
  }
  return joinPatterns([...parts, [literal]]);
}

/** Returns `$NAME`, `$1`, or `${…}` with its modifier and nested braces; empty if there is none. */
function readVariable(word: string, start: number): string {
  if (word[start] !== '$') return '';
  if (word[start + 1] !== '{')
    return /\$(?:[A-Za-z_]\w*|\d|[@*#?!$-])?/y.exec(word.slice(start, start + 256))?.[0] ?? '';
  let depth = 0;
  for (let at = start + 1; at < word.length; at++) {
    if (word[at] === '{') depth++;
    if (word[at] === '}' && --depth === 0) return word.slice(start, at + 1);
  }
  return word.slice(start);
}
