import { type Quote, readQuoted } from './quotes.ts';

export interface Heredoc {
  readonly name: string;
  /** `<<-`: tabs at the start of its lines are no part of it. */
  readonly isChomped: boolean;
}

/** The here-documents that a line opens. Source: buildkit, frontend/dockerfile/parser/parser.go (`heredocsFromLine`). */
export function heredocsIn(text: string): Heredoc[] {
  if (!text.includes('<<')) return [];
  return shellWords(text).flatMap((word) => parseHeredoc(word) ?? []);
}

/** `<<EOF`, `<<-"EOF"`, `3<<EOF`. @returns `undefined` for any other word */
export function parseHeredoc(word: string): Heredoc | undefined {
  const [, dash, quoted] = /^\d*<<(-?)([^<\s]+)$/.exec(word) ?? [];
  const name = quoted?.replaceAll(/["']/g, '');
  return name ? { name, isChomped: dash === '-' } : undefined;
}

/** Words as a shell tells them apart, with their quotes; none where a quote stays open. */
function shellWords(text: string): string[] {
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
