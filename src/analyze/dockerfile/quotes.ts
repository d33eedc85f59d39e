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

/** Splits at white space outside of quotes; keeps quotes. */
export function splitQuoted(text: string): { words: string[]; isOpen: boolean } {
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
  const all = [...words, text.slice(start)].filter((word) => word !== '');
  return { words: all, isOpen: quote !== '' };
}
