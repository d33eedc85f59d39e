import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { measureText } from '../../src/model/display-width.ts';
import { shortenEnd, shortenMiddle, wrap } from '../../src/report/paint/terminal/shorten.ts';

test.each([
  ['plain text', 'app:ci', 6],
  ['accents as one character and as two', 'été e\u0301te\u0301', 7],
  ['East Asian wide', '应用程序', 8],
  ['fullwidth and halfwidth forms', 'ＡｱＡ', 5],
  ['Hangul as syllables and as letters', '한국\u1112\u1161\u11ab', 6],
  ['a picture', '📦', 2],
  ['joined emoji', '👩‍👩‍👧‍👦', 2],
  ['a flag', '🇩🇪', 2],
  ['a key with a selector', '1️⃣', 2],
  ['a heart as text and as an emoji', '❤❤️', 3],
  ['a skin tone', '👋🏽', 2],
  ['stacked combining marks', 'z̴̢̛', 1],
  ['box and block characters', '█▏─✔', 4],
])('%s', (_kind, text, cells) => expect(measureText(text)).toBe(cells));

/** Texts with many characters of unusual width. */
const texts = fc
  .array(
    fc.constantFrom(
      'a',
      '/',
      ' ',
      '应',
      'é',
      'e\u0301',
      '👩‍👩‍👧‍👦',
      '🇩🇪',
      '한',
      '.js',
      'long-word',
    ),
    {
      maxLength: 40,
    },
  )
  .map((parts) => parts.join(''));

test('a shortened text fits, and a text that fits is not shortened', () => {
  fc.assert(
    fc.property(
      texts,
      fc.integer({ min: 1, max: 60 }),
      fc.constantFrom('…', '...'),
      (text, cells, ellipsis) => {
        for (const shorten of [shortenEnd, shortenMiddle]) {
          const short = shorten(text, cells, ellipsis);
          expect(measureText(short)).toBeLessThanOrEqual(cells);
          if (measureText(text) <= cells) expect(short).toBe(text);
        }
      },
    ),
  );
});

test('a shortened path keeps its start and more of its end', () => {
  expect(shortenMiddle('/usr/local/lib/python3.13/site-packages/numpy', 20)).toBe(
    '/usr/lo…ckages/numpy',
  );
});

test('a wrapped text loses only spaces, and each line fits', () => {
  fc.assert(
    fc.property(texts, fc.integer({ min: 2, max: 30 }), (text, cells) => {
      const lines = wrap(text, cells);
      expect(lines.every((line) => measureText(line) <= cells)).toBe(true);
      expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
    }),
  );
});

test.each([
  ['with imagemagick +205.9 MB', 24, ['with imagemagick', '+205.9 MB']],
  ['pulled in 8 s', 12, ['pulled in', '8 s']],
  ['0 B reclaimable', 14, ['0 B', 'reclaimable']],
  ['in 2 MBit networks', 6, ['in 2', 'MBit', 'networ', 'ks']],
])('%j keeps a number and its unit on the same line', (text, cells, lines) =>
  expect(wrap(text, cells)).toEqual(lines),
);
