/** The quote that is open; empty where there is none. */
export type Quote = '' | '"' | "'";

export interface QuotedCharacter {
  /** Characters it takes in the text: two for one that is escaped. */
  readonly length: number;
  /** What it stands for; empty for the quotes themselves. */
  readonly meaning: string;
  /** Open behind it. */
  readonly quote: Quote;
}

/** One character of a shell's word, behind which quote it may be. */
export function readQuoted(text: string, at: number, quote: Quote): QuotedCharacter {
  const character = text[at] as string;
  if (character === '\\' && quote !== "'") return { length: 2, meaning: text[at + 1] ?? '', quote };
  if (character === quote) return { length: 1, meaning: '', quote: '' };
  const opens = quote === '' && (character === '"' || character === "'");
  return opens
    ? { length: 1, meaning: '', quote: character }
    : { length: 1, meaning: character, quote };
}
