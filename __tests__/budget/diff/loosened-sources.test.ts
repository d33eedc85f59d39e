import { describe, expect, test } from '@jest/globals';
import { findLoosenings } from '../../../src/budget/diff/loosened.ts';
import { describeLoosening } from '../../../src/report/words/loosening-words.ts';
import { makeBudget } from '../../support/image-facts.ts';

const between = (base: string, head: string) =>
  findLoosenings(makeBudget(`images: { app: ${base} }`), makeBudget(`images: { app: ${head} }`));
const change = (rule: string, oldValue: string | null, newValue: string | null) => ({
  kind: 'source',
  rule,
  image: 'app',
  oldValue,
  newValue,
});

describe('a change of what is measured is a loosening', () => {
  test.each([
    ['another image', '{ image: a:1 }', '{ image: b:1 }', [change('image', 'a:1', 'b:1')]],
    [
      'an image instead of a build',
      '{ build: . }',
      '{ image: b:1 }',
      [change('image', 'build: .', 'b:1')],
    ],
    [
      'another build context',
      '{ build: . }',
      '{ build: small }',
      [change('image', 'build: .', 'build: small')],
    ],
    [
      'another stage',
      '{ build: { context: ., target: prod } }',
      '{ build: { context: ., target: tiny } }',
      [change('build.target', 'prod', 'tiny')],
    ],
    [
      'without a stage',
      '{ build: { context: ., target: prod } }',
      '{ build: . }',
      [change('build.target', 'prod', null)],
    ],
    [
      'another Dockerfile',
      '{ build: . }',
      '{ build: { context: ., file: Other } }',
      [change('build.file', null, 'Other')],
    ],
    [
      'another platform',
      '{ build: { context: ., platform: linux/amd64 } }',
      '{ build: { context: ., platform: linux/arm64 } }',
      [change('platform', 'linux/amd64', 'linux/arm64')],
    ],
    [
      'one platform fewer',
      '{ image: a:1, platform: [linux/amd64, windows/amd64] }',
      '{ image: a:1, platform: linux/amd64 }',
      [change('platform', 'linux/amd64, windows/amd64', 'linux/amd64')],
    ],
    [
      'one platform instead of all',
      '{ image: a:1 }',
      '{ image: a:1, platform: linux/amd64 }',
      [change('platform', null, 'linux/amd64')],
    ],
    [
      'other arguments',
      '{ build: { context: ., args: { A: 1, B: 2, C: 3 } } }',
      '{ build: { context: ., args: { A: 1, B: 3, D: 4 } } }',
      [
        change('build.args.B', '2', '3'),
        change('build.args.C', '3', null),
        change('build.args.D', null, '4'),
      ],
    ],
  ])('%s', (_what, base, head, expected) => expect(between(base, head)).toEqual(expected));

  test.each([
    ['nothing', '{ image: a:1 }', '{ image: a:1 }'],
    ['the same build in a longer form', '{ build: . }', '{ build: { context: . } }'],
    [
      'platforms in another order',
      '{ image: a:1, platform: [linux/arm64, linux/amd64] }',
      '{ image: a:1, platform: [linux/amd64, linux/arm64] }',
    ],
    ['an additional image', '{ rules: {} }', '{ image: a:1 }'],
  ])('%s is not a loosening', (_what, base, head) => expect(between(base, head)).toEqual([]));

  test('a long value is shortened', () => {
    const [one] = between('{ image: a:1 }', `{ image: "${'b'.repeat(999)}" }`);
    expect(one?.newValue).toHaveLength(200);
  });

  test('the description has both values', () => {
    const [target] = between('{ build: { context: ., target: prod } }', '{ build: . }');
    expect(target && describeLoosening(target)).toBe('measures the default instead of prod');
  });
});
