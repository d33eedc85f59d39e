import { describe, expect, test } from '@jest/globals';
import { findLoosenings } from '../../../src/budget/diff/loosened.ts';
import { describeLoosening } from '../../../src/report/words/loosening-words.ts';
import { makeBudget } from '../../support/image-facts.ts';

const RULE = 'rules: { highestPullSeconds: 30s }\n';
const between = (before: string, after: string, rules = RULE) =>
  findLoosenings(makeBudget(`${rules}${before}`), makeBudget(`${RULE}${after}`)).filter(
    ({ kind }) => kind === 'pull',
  );
const getRules = (before: string, after: string) => between(before, after).map(({ rule }) => rule);

describe('a change of pull is a loosening', () => {
  test.each([
    ['of the client', 'pull: { client: docker }', 'pull: { client: containerd }', ['pull.client']],
    [
      'to more bandwidth',
      'pull: { bandwidth: 1Gbps }',
      'pull: { bandwidth: 10Gbps }',
      ['pull.bandwidth'],
    ],
    [
      'to less bandwidth',
      'pull: { bandwidth: 1Gbps }',
      'pull: { bandwidth: 100Mbps }',
      ['pull.bandwidth'],
    ],
    [
      'to a shorter round trip',
      'pull: { roundTrip: 20ms }',
      'pull: { roundTrip: 1ms }',
      ['pull.roundTrip'],
    ],
    [
      'to faster unpacking',
      'pull: { unpack: 100MB/s }',
      'pull: { unpack: 500MB/s }',
      ['pull.unpack'],
    ],
    [
      'to the default unpacking speed',
      'pull: { client: docker }',
      'pull: { unpack: 1MB/s }',
      ['pull.unpack'],
    ],
    ['to more downloads', 'pull: { downloads: 3 }', 'pull: { downloads: 9 }', ['pull.downloads']],
    [
      'if it is removed and was slower than the default',
      'pull: { bandwidth: 1Mbps }',
      '',
      ['pull.bandwidth'],
    ],
  ])('%s', (_what, before, after, rules) => expect(getRules(before, after)).toEqual(rules));

  test('also if no rule of the budget is about pull times: a flag can be', () => {
    const changes = between('pull: { client: docker }', 'pull: { client: simple }', 'rules: {}\n');
    expect(changes.map(({ rule }) => rule)).toEqual(['pull.client']);
  });
});

describe('is not a loosening', () => {
  test.each([
    ['with the same in other words', 'pull: { bandwidth: 1Gbps }', 'pull: { bandwidth: 125MB/s }'],
    ['if the default is written out', '', 'pull: { client: docker, roundTrip: 20ms }'],
  ])('%s', (_what, before, after) => expect(getRules(before, after)).toEqual([]));
});

test('is described with both values', () => {
  const [loosening] = between('pull: { bandwidth: 1Gbps }', 'pull: { bandwidth: 10Gbps }');
  if (loosening === undefined) throw new Error('not found');
  expect(describeLoosening(loosening)).toBe(
    'is 10Gbps instead of 1Gbps, so modeled pull times change',
  );
});
