import { expect, test } from '@jest/globals';
import { sanitizeMessage } from '../../../src/publish/github/failure.ts';

test.each([
  [300, 'x'.repeat(300)],
  [301, `${'x'.repeat(299)}…`],
])("repeats at most 300 of GitHub's %d characters", (length, words) =>
  expect(sanitizeMessage('x'.repeat(length), '')).toBe(words),
);

test('a token is hidden even if it is cut off', () => {
  const token = 'ghs_0123456789';
  expect(sanitizeMessage(`${'x'.repeat(295)}${token}`, token)).toBe(`${'x'.repeat(295)}***`);
});
