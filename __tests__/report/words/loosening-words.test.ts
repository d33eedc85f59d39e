import { expect, test } from '@jest/globals';
import type { Loosening } from '../../../src/model/report.ts';
import { describeLoosening } from '../../../src/report/words/loosening-words.ts';

const limit = (more: Partial<Loosening>): Loosening => ({
  kind: 'limit',
  rule: 'highestImageBytes',
  image: null,
  bound: 'fail',
  unit: 'bytes',
  oldLimit: 150e6,
  newLimit: 200e6,
  ...more,
});

test.each<[string, Loosening, string]>([
  ['a limit', limit({}), 'limit 150.0 MB → 200.0 MB'],
  [
    'a slightly higher limit',
    limit({ newLimit: 150_000_001 }),
    'limit 150,000,000 B → 150,000,001 B',
  ],
  ['a warning limit', limit({ bound: 'warn' }), 'warning limit 150.0 MB → 200.0 MB'],
  ['a removed limit', limit({ newLimit: null }), 'limit 150.0 MB → none'],
  [
    'a share',
    limit({ rule: 'lowestEfficiency', unit: 'ratio', oldLimit: 0.95, newLimit: 0.9 }),
    'limit 0.95 → 0.90',
  ],
  [
    'a percentage',
    limit({ rule: 'highestUserWastedPercent', unit: 'ratio', oldLimit: 0.1, newLimit: 0.2 }),
    'limit 10.0% → 20.0%',
  ],
  [
    'a count',
    limit({ rule: 'highestLayerCount', unit: 'count', oldLimit: 9, newLimit: 12 }),
    'limit 9 → 12',
  ],
  [
    'a deleted budget',
    { kind: 'budget', rule: '.dive-ci.yaml', image: null, newValue: null },
    "is deleted; the base branch's is used",
  ],
  [
    'a budget that may not be checked out',
    { kind: 'budget', rule: '.dive-ci.yaml', image: null },
    "is deleted or not checked out; the base branch's is used",
  ],
  ['a denial', { kind: 'denial', rule: '**/.git', image: null }, 'is no longer denied'],
  [
    'an exception',
    { kind: 'ignore', rule: '/x/**', image: null },
    'is now ignored in reclaimable bytes',
  ],
  [
    'a waiver',
    { kind: 'waiver', rule: 'x', image: null, until: '2027-01-31' },
    'is waived until 2027-01-31',
  ],
])('%s', (_what, loosening, words) => expect(describeLoosening(loosening)).toBe(words));
