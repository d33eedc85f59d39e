import { splitQuoted } from './quotes.ts';

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
  const { words, isOpen } = splitQuoted(text);
  return isOpen ? [] : words.flatMap((word) => parseHeredoc(word) ?? []);
}

/** Parses `<<EOF`, `<<-"EOF"`, `3<<EOF`. @returns `undefined` for any other word */
export function parseHeredoc(word: string): Heredoc | undefined {
  const [, dash, quoted] = /^\d*<<(-?)([^<\s]+)$/.exec(word) ?? [];
  const name = quoted?.replaceAll(/["']/g, '');
  return name ? { name, isChomped: dash === '-' } : undefined;
}
