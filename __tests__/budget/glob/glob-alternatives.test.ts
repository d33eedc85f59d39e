import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { compileGlob } from '../../../src/budget/glob/glob.ts';
import {
  createAllowance,
  expandGlob,
  isCovered,
} from '../../../src/budget/glob/glob-alternatives.ts';
import { rounds } from '../../support/rounds.ts';

const getTexts = (glob: string): string[] => expandGlob(glob).map(({ text }) => text);

describe('equivalent patterns have the same alternatives', () => {
  test.each([
    ['.git', ['**/.git']],
    ['/app/', ['/app']],
    ['/', ['/']],
    ['/x/**', ['/x/*']],
    ['**/{b,a}', ['**/a', '**/b']],
    ['{a,a}', ['**/a']],
    ['/\\*\\{x?', ['/\\*\\{x?']],
  ])('%s', (glob, texts) => {
    expect(getTexts(glob)).toEqual(texts);
    expect(texts.flatMap(getTexts)).toEqual(texts);
  });
});

const one = (glob: string) => {
  const [alternative] = expandGlob(glob);
  if (alternative === undefined) throw new Error('no alternative');
  return alternative;
};
const isOneCovered = (inner: string, outer: string): boolean =>
  isCovered(one(inner), [one(outer)], createAllowance());

test.each([
  ['**/.git', '**/.git*', true],
  ['**/.git', '/.git', false],
  ['/.git', '**/.git', true],
  ['/a/b/c', '/a', true],
  ['/a', '/a/b', false],
  ['/a/**/b', '/a', true],
  ['/a/*', '/a/?', false],
  ['/a/?', '/a/*', true],
  ['*.pem', 'key*.pem', false],
  ['key*.pem', '*.pem', true],
  ['/x', '/', true],
  ['/many', '/*many', true],
  ['/\\*', '/any', false],
])('%s is covered by %s: %s', (inner, outer, expected) =>
  expect(isOneCovered(inner, outer)).toBe(expected),
);

test('a covering pattern selects everything that the covered one selects', () => {
  const name = fc
    .stringMatching(/^[ab*?]{1,3}$/)
    .filter((text) => !/\*\*./.test(text) && !/.\*\*/.test(text));
  const glob = fc
    .tuple(fc.constantFrom('', '/'), fc.array(name, { minLength: 1, maxLength: 3 }))
    .map(([root, names]) => root + names.join('/'));
  const path = fc.array(fc.stringMatching(/^[ab]{1,3}$/), { minLength: 1, maxLength: 4 });
  const isSelected = (pattern: string, names: readonly string[]): boolean => {
    const compiled = compileGlob(pattern);
    if ('message' in compiled) throw new Error(String(compiled.message));
    return names.reduce(compiled.step, compiled.start) === 'selected';
  };
  let count = 0;
  fc.assert(
    fc.property(
      glob,
      glob,
      fc.array(path, { minLength: 20, maxLength: 20 }),
      (inner, outer, paths) => {
        if (!isOneCovered(inner, outer)) return;
        count++;
        for (const names of paths)
          if (isSelected(inner, names))
            expect([names, isSelected(outer, names)]).toEqual([names, true]);
      },
    ),
    { numRuns: rounds(500) },
  );
  expect(count).toBeGreaterThan(25);
});

test('without an allowance, nothing is covered', () => {
  const allowance = createAllowance();
  const many = Array.from({ length: 3_000 }, (_, i) => one(`**/${'x'.repeat(30)}${i}`));
  expect(many.filter((inner) => isCovered(inner, many, allowance)).length).toBeLessThan(3_000);
  expect(isCovered(one('/a/b'), [one('/a')], allowance)).toBe(false);
});
