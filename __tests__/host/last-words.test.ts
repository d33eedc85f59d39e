import { expect, test } from '@jest/globals';
import { takeLastWords } from '../../src/host/last-words.ts';

test.each([
  [
    'colors and cursor moves are removed',
    '\u001b[2K\u001b[1;31mERROR\u001b[0m: x\u0007',
    'ERROR: x',
  ],
  ['an overwritten progress line becomes several lines', 'one\rtwo\r\nthree', 'one\ntwo\nthree'],
  ['empty lines are removed', '\n\n a \n\n', ' a'],
  [
    'only the end is kept',
    Array.from({ length: 30 }, (_, i) => i).join('\n'),
    '18\n19\n20\n21\n22\n23\n24\n25\n26\n27\n28\n29',
  ],
  ['a long line is shortened', 'x'.repeat(1000), `${'x'.repeat(399)}…`],
  ['credentials in a URL are hidden', 'clone https://me:pa55@host/x', 'clone https://***@host/x'],
  [
    'secrets in the failed instruction are hidden',
    'ERROR: failed to solve: process "/bin/sh -c curl -u me:hunter2 https://x" did not complete ' +
      'successfully: exit code: 22',
    'ERROR: failed to solve: process "/bin/sh -c curl -u me:*** https://x" did not complete ' +
      'successfully: exit code: 22',
  ],
  [
    'secrets in classic builder output are hidden',
    "The command '/bin/sh -c docker login -p hunter2' returned a non-zero code: 1",
    "The command '/bin/sh -c docker login -p ***' returned a non-zero code: 1",
  ],
  [
    'secrets in an excerpt of a Dockerfile are hidden',
    '   2 | >>> ENV TOKEN=hunter2\n   3 | >>>     --password hunter2 x',
    '   2 | >>> ENV TOKEN=***\n   3 | >>>     --password *** x',
  ],
  [
    'text about a token is kept',
    'failed to fetch anonymous token: Get "https://auth.docker.io/token": dial tcp: no such host',
    'failed to fetch anonymous token: Get "https://auth.docker.io/token": dial tcp: no such host',
  ],
])('%s', (_behavior, text, expected) => {
  expect(takeLastWords(text)).toBe(expected);
});

test('secrets are hidden, except for values too short to be secrets', () => {
  expect(takeLastWords('token s3cret, level 1', ['s3cret', '1', ''])).toBe('token ***, level 1');
});
