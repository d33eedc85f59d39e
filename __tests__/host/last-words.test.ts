import { expect, test } from '@jest/globals';
import { lastWords } from '../../src/host/last-words.ts';

test.each([
  ['colours and cursor moves go', '\u001b[2K\u001b[1;31mERROR\u001b[0m: x\u0007', 'ERROR: x'],
  ['a progress line that is written over becomes lines', 'one\rtwo\r\nthree', 'one\ntwo\nthree'],
  ['empty lines go', '\n\n a \n\n', ' a'],
  [
    'only the end is kept',
    Array.from({ length: 30 }, (_, i) => i).join('\n'),
    '18\n19\n20\n21\n22\n23\n24\n25\n26\n27\n28\n29',
  ],
  ['a long line is cut', 'x'.repeat(1000), `${'x'.repeat(400)}…`],
  ['credentials in a URL are hidden', 'clone https://me:pa55@host/x', 'clone https://***@host/x'],
])('%s', (_behaviour, text, expected) => {
  expect(lastWords(text)).toBe(expected);
});

test('secrets are hidden; what is too short to be one is not', () => {
  expect(lastWords('token s3cret, level 1', ['s3cret', '1', ''])).toBe('token ***, level 1');
});
