import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { neutralize, neutralizeReport } from '../../../src/report/words/inert.ts';
import { Message } from '../../../src/report/words/messages/message.ts';
import { anyText } from '../../support/any-text.ts';
import { SAMPLES } from '../../support/sample-reports.ts';

test.each([
  ['an escape sequence', '\x1b[2Jgone', '\\x1b[2Jgone'],
  ['a line break', 'a\nb\r', 'a\\x0ab\\x0d'],
  ['8-bit escapes', '\u009b31m', '\\u009b31m'],
  ['a direction override', '\u202egpj.exe', '\\u202egpj.exe'],
  ['a line separator', 'a\u2028b', 'a\\u2028b'],
  ['invisible characters', 'a\u200b\ufeff\u00adb\u3164', 'a\\u200b\\ufeff\\u00adb\\u3164'],
  ['half a character', 'a\ud800b', 'a\\ud800b'],
  ['letters outside of the basic plane', '\u{e0041}', '\\u{e0041}'],
  ['many combining marks', `a${'\u0301'.repeat(10)}b`, `a${'\u0301'.repeat(8)}\\u0301\\u0301b`],
  ['many joiners', `a${'\u200d'.repeat(9)}b`, `a${'\u200d'.repeat(8)}\\u200db`],
])('%s becomes visible', (_what, text, visible) => expect(neutralize(text)).toBe(visible));

const FOREIGN = ['/données/été', '应用程序'];
const JOINED = ['👩‍👩‍👧‍👦', 'caf\\xe9', 'می‌خواهم', 'บที่ผู้', 'שָׁלוֹם', 'བསྒྲུབས'];
test.each([...FOREIGN, ...JOINED])('%s is unchanged', (text) =>
  expect(neutralize(text)).toBe(text),
);

test('removes everything that a terminal interprets, and is idempotent', () => {
  fc.assert(
    fc.property(anyText(), fc.boolean(), (text, isAscii) => {
      const safe = neutralize(text, isAscii);
      expect(safe).not.toMatch(
        isAscii ? /[^\x20-\x7e]/ : /[\p{Cc}\p{Cs}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u,
      );
      expect(neutralize(safe, isAscii)).toBe(safe);
    }),
  );
});

test('a name of many megabytes takes no longer than a long one', () => {
  expect(neutralize('\x1b'.repeat(20_000_000)).length).toBeLessThan(20_000);
});

test('a report keeps its readable lines, but not its trees', () => {
  const [image] = neutralizeReport(SAMPLES.hostile()).images;
  expect(image?.key.name).toBe('evil\\x1b[2J<img src=x>');
  expect(image?.findings[1]?.why).toBe('ask @security-team\nbefore adding | keys');
  expect(image?.facts?.layers[0]?.instruction).toContain(
    '@everyone # heading ::error::owned \\x1b]0;title\\x07',
  );
  expect(image?.facts?.files?.tree).toBeNull();
});

test('a message is said and inert', () => {
  const why = new Message('file-error', { code: '', text: 'a\u001bb' });
  expect(neutralizeReport({ why })).toEqual({ why: 'a\\x1bb' });
});
