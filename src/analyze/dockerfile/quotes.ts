/** The open quote; empty if none. */
export type Quote = '' | '"' | "'";

export interface QuotedCharacter {
  /** Length in the text: two for an escaped character. */
  readonly length: number;
  /** The character it represents; empty for a quote itself. */
  readonly meaning: string;
  /** The quote that is open after it. */
  readonly quote: Quote;
}

/** Reads one character of a shell word inside the given quote. */
export function readQuoted(text: string, at: number, quote: Quote): QuotedCharacter {
  const character = text[at] as string;
  if (character === '\\' && quote !== "'") return { length: 2, meaning: text[at + 1] ?? '', quote };
  if (character === quote) return { length: 1, meaning: '', quote: '' };
  const opens = quote === '' && (character === '"' || character === "'");
  return opens
    ? { length: 1, meaning: '', quote: character }
    : { length: 1, meaning: character, quote };
}
