import { eastAsianWidth } from 'get-east-asian-width';

/**
 * The cells that a text takes on a terminal: 2 for East Asian wide and fullwidth characters and for
 * emoji, 0 for combining marks.
 * @param text without control characters
 */
export function measureText(text: string): number {
  if (isPlain(text)) return text.length;
  let cells = 0;
  for (const grapheme of splitGraphemes(text)) cells += measureGrapheme(grapheme);
  return cells;
}

/** The characters as a person sees them. */
export function splitGraphemes(text: string): string[] {
  return isPlain(text)
    ? [...text]
    : Array.from(getSegmenter().segment(text), ({ segment }) => segment);
}

export function measureGrapheme(grapheme: string): number {
  if (isPlain(grapheme)) return grapheme.length;
  if (EMOJI.test(grapheme)) return 2;
  let cells = 0;
  for (const character of grapheme) cells += measureCharacter(character);
  return cells;
}

let made: Intl.Segmenter | undefined;
/** Created on first use, because it takes a tenth of the start-up time. */
function getSegmenter(): Intl.Segmenter {
  made ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
  return made;
}

/**
 * ASCII and our own symbols: each character is one cell. Avoids looking up Unicode properties,
 * which takes milliseconds the first time.
 */
const isPlain = (text: string): boolean =>
  /^[\x20-\x7e\xb7\u2013\u2026\u2192\u2264\u2265\u2500-\u25cb\u2714\u2716]*$/.test(text);

/** Shown as a picture by default, or because of a variation selector. */
const EMOJI = /^(?:\p{Emoji_Presentation}|\p{Emoji}\p{Emoji_Modifier}?\uFE0F)/u;
/**
 * Marks, joiners, and the vowels and finals of Hangul syllables, which join the wide letter before.
 */
const ZERO_WIDTH = /[\p{Mn}\p{Me}\p{Cf}\u1160-\u11FF\uD7B0-\uD7FF]/u;

function measureCharacter(character: string): number {
  return ZERO_WIDTH.test(character) ? 0 : eastAsianWidth(character.codePointAt(0) ?? 0);
}
