import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { countBytes, countChars, cutEnd } from '../../../../src/model/cut-end.ts';
import { chooseFullest } from '../../../../src/report/paint/markdown/fit.ts';

test('uses the first version that fits, and creates no more of them', () => {
  const made: string[] = [];
  function* versions(): Generator<string> {
    for (const text of ['12345678', '1234', '12', '1']) {
      made.push(text);
      yield text;
    }
  }
  expect(chooseFullest(versions(), 4, countChars)).toBe('1234');
  expect(made).toEqual(['12345678', '1234']);
});

test('truncates the first line of the last version if none fits', () =>
  expect(chooseFullest(['long enough\nmore', 'short\nmore'], 3, countChars)).toBe('sho'));

test.each([
  ['é', countChars, 1],
  ['é', countBytes, 2],
  ['🧱', countChars, 2],
  ['🧱', countBytes, 4],
])('%s counts like its destination', (text, count, units) => expect(count(text)).toBe(units));

test('truncates between characters only, to at most the requested length', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme' }),
      fc.nat(20),
      fc.constantFrom(countChars, countBytes),
      (text, most, count) => {
        const cut = cutEnd(text, most, count);
        expect(count(cut)).toBeLessThanOrEqual(most);
        expect(cut.isWellFormed()).toBe(true);
        expect(
          cut === text || cut === '' || (cut.endsWith('…') && text.startsWith(cut.slice(0, -1))),
        ).toBe(true);
      },
    ),
  );
});
