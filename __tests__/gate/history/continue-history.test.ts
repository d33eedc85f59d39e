import { expect, test } from '@jest/globals';
import { continueBranch } from '../../../src/gate/history/continue-history.ts';
import type { MeasuredImage } from '../../../src/judge/judge.ts';
import { buildFacts } from '../../support/image-facts.ts';

const ORIGIN = { commit: 'a'.repeat(40), time: 0, pullRequest: null, distance: 1, count: 1 };

const makeImage = (name: string): MeasuredImage => {
  const key = { name, platform: 'linux/amd64' };
  return { key, facts: { ...buildFacts({ imageBytes: 5 }), key }, notices: [] };
};

/** The notices of a second build. */
function build(first: readonly string[], second: readonly string[]): readonly string[] {
  const keep = (name: string): string => name;
  const { history, notices } = continueBranch(first.map(makeImage), [], ORIGIN, keep);
  expect(notices).toEqual([]);
  return continueBranch(second.map(makeImage), history, ORIGIN, keep).notices.map(String);
}

test('an image whose name differs from the previous build is reported', () =>
  expect(build(['api', 'worker'], ['api', 'jobs'])).toEqual([
    'The history of jobs linux/amd64 starts here: the previous build has worker linux/amd64 ' +
      'instead. Was the image renamed?',
  ]));

test.each([
  ['new', ['api'], ['api', 'jobs']],
  ['gone', ['api', 'worker'], ['api']],
  ['the same', ['api'], ['api']],
])('an image that is only %s is not', (_what, first, second) =>
  expect(build(first, second)).toEqual([]),
);
