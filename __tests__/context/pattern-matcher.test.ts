import { describe, expect, test } from '@jest/globals';
import { BadPattern } from '../../src/context/ignore/go-match.ts';
import { PatternMatcher } from '../../src/context/ignore/pattern-matcher.ts';
import { readIgnoreFile } from '../../src/context/ignore/read-ignore-file.ts';
import { measureCpuMs } from '../support/growth.ts';

const matches = (patterns: readonly string[], path: string): boolean =>
  new PatternMatcher(patterns).matchAlone(path);

// What moby/patternmatcher 0.6.1 returns; go-oracle.test.ts compares thousands more.
describe('a pattern matches as in Docker', () => {
  test.each<[string, string[], string, boolean]>([
    ['a name matches only at the root', ['a'], 'b/a', false],
    ['what is in a matching folder', ['a'], 'a/b/c', true],
    ['a trailing slash changes nothing', ['a/'], 'a', true],
    ['a leading slash is removed by the reader of the file, not here', ['/a'], 'a', false],
    ['** matches no folder', ['**/a'], 'a', true],
    ['** matches several folders', ['**/a'], 'x/y/a', true],
    ['**b also matches names that end with b', ['**b'], 'ab', true],
    ['a/** matches the contents of a', ['a/**'], 'a/b', true],
    ['a/** does not match a', ['a/**'], 'a', false],
    ['a** matches names that start with a', ['a**'], 'ab/c', true],
    ['* stops at a slash', ['*.js'], 'src/a.js', false],
    ['? is one character, not one byte', ['?'], '\xc3\xa9', true],
    ['? is one invalid byte', ['a?'], 'a\xff', true],
    ['a plus is a plus', ['a+b*'], 'a+bc', true],
    ['a plus does not repeat', ['a+b*'], 'aab', false],
    ['parentheses match themselves', ['(a)*'], '(a)b', true],
    ['a dot is a dot', ['*.b'], 'axb', false],
    ['a bar means alternatives if there is a wildcard', ['*.x|b'], 'aab', true],
    ['a bar is a bar without wildcards', ['a|b'], 'b', false],
    ['braces repeat if there is a wildcard', ['a{2}?'], 'aab', true],
    ['an escape', ['\\*'], '*', true],
    ['an escaped letter of a class', ['a\\d'], 'a5', true],
    ['a class', ['[a-c]'], 'b', true],
    ['a negated class', ['[^a-c]'], 'b', false],
    ['! in a class is a character', ['[!a]'], 'a', true],
    ['a star in a class is not a star', ['[a*]x'], '*x', false],
    ['the last match decides', ['a', '!a/b'], 'a/b', false],
    ['an exception before the pattern', ['!a/b', 'a'], 'a/b', true],
    ['an exception for a parent', ['a/b', '!a'], 'a/b', false],
    ['spaces around a pattern', [' a '], 'a', true],
    ['dots are removed', ['./a/../b'], 'b', true],
  ])('%s', (_behavior, patterns, path, expected) => {
    expect(matches(patterns, path)).toBe(expected);
  });

  test.each(['!', '[', '[a', 'a[]', '\\'])('rejects %j before any path', (pattern) => {
    expect(() => new PatternMatcher([pattern])).toThrow(BadPattern);
  });

  test.each(['[z-a]', '[[:no:]]', 'a\\e', '*{1001}', '*{2}'])(
    'rejects %j with a path',
    (pattern) => {
      const matcher = new PatternMatcher([pattern]);
      expect(() => matcher.matchAlone('a')).toThrow(BadPattern);
    },
  );

  test('a matching folder decides for its contents, despite exceptions', () => {
    const matcher = new PatternMatcher(['a/b', '!a']);
    const folder = matcher.match('a', undefined);
    expect(matcher.match('a/b', folder.own).isMatch).toBe(true);
  });

  test.each([
    ['**/**/**/**/**/**/**/**/**/**/x', `${'a/'.repeat(2000)}y`],
    ['*a*a*a*a*a*a*a*a*a*a*a*b', 'a'.repeat(4000)],
    [`${'[^b]{1000}'.repeat(50)}*c`, 'a'.repeat(4000)],
    [`${'?*'.repeat(300)}z`, 'a'.repeat(255)],
  ])('is fast for a pattern that makes other matchers slow: %.30s', async (pattern, path) => {
    const match = (): void =>
      expect(new PatternMatcher([pattern]).match(path, []).isMatch).toBe(false);
    expect(await measureCpuMs(match)).toBeLessThan(5000);
  });

  test('an extremely long expression is an invalid pattern', () => {
    const matcher = new PatternMatcher([`*${'a{1000}'.repeat(5000)}`]);
    expect(() => matcher.match('a', [])).toThrow(BadPattern);
  });
});

describe('an ignore file is read as in Docker', () => {
  test.each<[string, string, string[] | undefined]>([
    ['comments and empty lines are skipped', '# a\n\n  \nb\n', ['b']],
    ['a space before # starts a pattern', ' #a', ['#a']],
    ['a leading slash is removed, including from an exception', '/a\n!/b\n', ['a', '!b']],
    ['a single slash is kept', '/', ['/']],
    ['spaces after !', '!  a ', ['!a']],
    ['a byte order mark', '\xef\xbb\xbfa', ['a']],
    ['carriage returns', 'a\r\nb\r\n', ['a', 'b']],
    ['paths are cleaned', 'a//b/./c/..\n', ['a/b']],
    ['a line of the maximum length', 'a'.repeat(65_535), ['a'.repeat(65_535)]],
    ['a longer line', 'a'.repeat(65_536), undefined],
  ])('%s', (_behavior, text, expected) => expect(readIgnoreFile(text)).toEqual(expected));
});
