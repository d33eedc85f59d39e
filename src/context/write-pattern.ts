import { decodeRunes, INVALID_RUNE } from './ignore/runes.ts';

/**
 * Writes a path as a line of `.dockerignore` that matches it: special characters escaped, and `?`
 * for what a line can't contain.
 * @param path byte string
 */
export function writePattern(path: string): string {
  return decodeRunes(path)
    .map((rune) => (rune === INVALID_RUNE ? '?' : String.fromCodePoint(rune)))
    .join('')
    .replaceAll(/[\\*[\]^{|}]/g, '\\$&')
    .replaceAll(/\p{Cc}/gu, '?')
    .replace(/^[!#]/, '\\$&')
    .replaceAll(/^\s|\s$/g, '?');
}
