import { type Quote, readQuoted } from './quotes.ts';

export interface Heredoc {
  readonly name: string;
  /** `<<-`: leading tabs are stripped from its lines. */
  readonly isChomped: boolean;
}

/**
 * Finds the here-documents that a line opens. Source: buildkit,
 * frontend/dockerfile/parser/parser.go (`heredocsFromLine`).
 */
export function findHeredocs(text: string): Heredoc[] {
  if (!text.includes('<<')) return [];
  return splitShellWords(text).flatMap((word) => parseHeredoc(word) ?? []);
}

/** Parses `<<EOF`, `<<-"EOF"`, `3<<EOF`. @returns `undefined` for any other word */
export function parseHeredoc(word: string): Heredoc | undefined {
  const [, dash, quoted] = /^\d*<<(-?)([^<\s]+)$/.exec(word) ?? [];
  const name = quoted?.replaceAll(/["']/g, '');
  return name ? { name, isChomped: dash === '-' } : undefined;
}

/** Splits into shell words with their quotes; returns none if a quote stays open. */
function splitShellWords(text: string): string[] {
  const words: string[] = [];
  let start = 0;
  let quote: Quote = '';
  for (let at = 0; at < text.length; ) {
    if (quote === '' && /\s/.test(text[at] as string)) {
      words.push(text.slice(start, at));
      start = ++at;
    } else {
      const read = readQuoted(text, at, quote);
      at += read.length;
      quote = read.quote;
    }
  }
  return quote === '' ? [...words, text.slice(start)] : [];
}
