import { expect, test } from '@jest/globals';
import { parseDriftStart } from '../../../src/budget/parse/drift.ts';
import { makeBudget } from '../../support/image-facts.ts';

test.each([
  ['2026-01-31', { kind: 'day', day: '2026-01-31' }],
  ['2026-02-30', undefined],
  ['30d', { kind: 'days', days: 30 }],
  ['0d', undefined],
  ['1d', { kind: 'days', days: 1 }],
  ['3650d', { kind: 'days', days: 3650 }],
  ['3651d', undefined],
  ['abc1234', { kind: 'commit', commit: 'abc1234' }],
  ['v1.4.0', { kind: 'tag', pattern: 'v1.4.0' }],
  ['v*', { kind: 'tag', pattern: 'v*' }],
  ['release/2026-*', { kind: 'tag', pattern: 'release/2026-*' }],
  ['registry:ghcr.io/org/app:1', { kind: 'source', source: 'registry:ghcr.io/org/app:1' }],
  ['./release.json', { kind: 'source', source: './release.json' }],
  ['--upload-pack=x', undefined],
  ['a..b', undefined],
  ['', undefined],
])('%s', (text, expected) => {
  expect(parseDriftStart(text)).toEqual(expected);
});

test('keeps the value as written, even if YAML reads a number', () => {
  expect(makeBudget('drift: { since: 1234567 }').drift).toEqual({
    since: '1234567',
    start: { kind: 'commit', commit: '1234567' },
  });
  expect(makeBudget('rules: {}').drift).toBe(null);
});

test.each([
  ['drift: { since: "a b" }', 'is not a point to start from'],
  ['drift: {}', 'since'],
  ['drift: { from: v1 }', 'from'],
])('rejects %s', (text, words) => {
  expect(() => makeBudget(text)).toThrow(words);
});
