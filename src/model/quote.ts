import { countChars, cutEnd } from './cut-end.ts';

const MOST_QUOTED = 60;

/** Quotes text from a file, shortened and safe for a terminal. */
export const quoteText = (text: string): string =>
  `"${escapeInvisible(cutEnd(text, MOST_QUOTED, countChars))}"`;

/** Control, format and unassigned characters as `\xHH` or `\u{…}`. */
export const escapeInvisible = (text: string): string =>
  text.replace(/\p{C}/gu, (character) => {
    const code = character.codePointAt(0) ?? 0;
    return code < 0x100 ? `\\x${code.toString(16).padStart(2, '0')}` : `\\u{${code.toString(16)}}`;
  });
