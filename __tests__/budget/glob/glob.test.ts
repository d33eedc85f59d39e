import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { compileGlob } from '../../../src/budget/glob/glob.ts';
import { expectLinear } from '../../support/growth.ts';
import { rounds } from '../../support/rounds.ts';

describe('a glob selects what it matches and everything below', () => {
  test.each([
    ['/app', '/app', true],
    ['/app', '/app/x/y', true],
    ['/app', '/srv/app', false],
    ['/app', '/apple', false],
    ['app', '/srv/app/x', true],
    ['app/x', '/srv/app/x', true],
    ['app/x', '/srv/app/y/x', false],
    ['/app/', '/app/x', true],
    ['/', '/anything', true],
    ['**', '/anything', true],
    ['**/.git', '/.git', true],
    ['**/.git', '/a/b/.git/config', true],
    ['**/.git', '/a/.github', false],
    ['/a/**/z', '/a/z', true],
    ['/a/**/z', '/a/b/c/z', true],
    ['/a/**/**/z', '/a/z', true],
    ['/a/**/z', '/b/a/z', false],
    ['/usr/share/zoneinfo/**', '/usr/share/zoneinfo', false],
    ['/usr/share/zoneinfo/**', '/usr/share/zoneinfo/Europe', true],
    ['*.map', '/app/a.js.map', true],
    ['*.map', '/app/.map', true],
    ['*.map', '/app/map', false],
    ['/app/*', '/app/.env', true],
    ['/app/*', '/app', false],
    ['/a*b*c', '/aXbYbZc', true],
    ['/a*b*c', '/aXbYbZ', false],
    ['/a*ba', '/abba', true],
    ['/?', '/x', true],
    ['/?', '/xy', false],
    ['/?', '/🚀', true],
    ['/???', '/a🚀b', true],
    ['/{bin,sbin}', '/sbin/x', true],
    ['/{bin,sbin}', '/lib', false],
    ['/{a/b,c}/d', '/a/b/d', true],
    ['/{a/b,c}/d', '/c/d', true],
    ['/x{,y}', '/x', true],
    ['/x{,y}', '/xy', true],
    ['/a{b,c{d,e}}f', '/acef', true],
    ['/a{b,c{d,e}}f', '/acf', false],
    ['*.{pem,key}', '/etc/ssl/a.key', true],
    ['/a\\*', '/a*', true],
    ['/a\\*', '/ab', false],
    ['/\\[id\\].js', '/[id].js', true],
    ['/\\{a\\}', '/{a}', true],
    ['\\!x', '/y/!x', true],
    ['/a\\\\b', '/a\\b', true],
    ['/\n', '/\n', true],
    ['/App', '/app', false],
    ['{,a}/x', '/srv/x', true],
    ['{,a}/x', '/srv/a/x', true],
    ['{{a,},b}//x', '/srv/x', true],
    ['{b,/a}/x', '/srv/a/x', false],
    ['/{,a}/x', '/srv/x', false],
    ['/{,a}/x', '/x', true],
    ['{/a,b}', '/srv/a', false],
    ['/\\@(a)', '/@(a)', true],
    ['/@\\(a)', '/@(a)', true],
    ['/app/(group)/x', '/app/(group)/x', true],
  ])('%j and %j: %p', (pattern, path, expected) => expect(selects(pattern, path)).toBe(expected));
});

test.each([
  ['', 'empty pattern', 0],
  ['/a[bc]', '[…] is not supported', 2],
  ['!/a', "patterns can't be negated", 0],
  ['/@(a|b)', '@(…) is not supported', 1],
  ['!(a)', '!(…) is not supported', 0],
  ['/a+(b)', '+(…) is not supported', 2],
  ['/*(b)', '*(…) is not supported', 1],
  ['/?(b)', '?(…) is not supported', 1],
  ['/a\\', 'nothing follows the \\', 2],
  ['/a{b', 'unbalanced brace', 2],
  ['/a}b', 'unbalanced brace', 2],
  ['/a/**b', '** must stand alone between slashes', 3],
  ['/***', '** must stand alone between slashes', 1],
  ['../a', '".." is not allowed in a pattern', 0],
  ['/a/./b', '"." is not allowed in a pattern', 3],
  ['{a,}', 'a brace choice results in an empty pattern', 0],
  ['{a,}/', 'a brace choice results in an empty pattern', 0],
  ['{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}', 'braces expand to more than 64 patterns', 0],
  ['/a'.repeat(31), 'more than 30 path components', 0],
  ['a'.repeat(1001), 'pattern is longer than 1000 characters', 0],
])('rejects %j', (pattern, message, start) =>
  expect(compileGlob(pattern)).toMatchObject({ message, start }),
);

test('matching agrees with a brute-force matcher', () => {
  const pattern = fc.array(fc.constantFrom('a', 'b', '*', '?', 'ab'), {
    minLength: 1,
    maxLength: 6,
  });
  const name = fc.array(fc.constantFrom('a', 'b'), { maxLength: 8 });
  fc.assert(
    fc.property(pattern, name, (tokens, letters) => {
      const glob = tokens.join('').replaceAll(/\*+/g, '*');
      if (letters.length > 0)
        expect(selects(`/${glob}`, `/${letters.join('')}`)).toBe(slowly(glob, letters.join('')));
    }),
    { numRuns: rounds(500) },
  );
});

test.each([
  ['a name', `/${'*a'.repeat(200)}b`, (count: number) => `/${'a'.repeat(count)}`],
  ['a path', `${'**/*/'.repeat(14)}x`, (count: number) => `/${'a/'.repeat(count)}b`],
])('%s designed to make a matcher backtrack takes linear time', (_what, glob, pathOf) =>
  expectLinear((count) => {
    const path = pathOf(count);
    return () => expect(selects(glob, path)).toBe(false);
  }, 20_000),
);

function selects(pattern: string, path: string): boolean {
  const glob = compileGlob(pattern);
  if ('message' in glob) throw new Error(String(glob.message));
  return path.slice(1).split('/').reduce(glob.step, glob.start) === 'selected';
}

/** A simple reference: `*` is either empty, or one letter followed by `*`. */
function slowly(glob: string, name: string): boolean {
  if (glob === '') return name === '';
  if (glob[0] === '*')
    return slowly(glob.slice(1), name) || (name !== '' && slowly(glob, name.slice(1)));
  return (
    name !== '' && (glob[0] === '?' || glob[0] === name[0]) && slowly(glob.slice(1), name.slice(1))
  );
}
