import { expect, test } from '@jest/globals';
import { findClosest } from '../../../src/budget/parse/closest.ts';

const KNOWN = [
  'rules',
  'paths',
  'ignore',
  'lowestEfficiency',
  'highestWastedBytes',
  'highestUserWastedPercent',
  'highestImageBytes',
];

test.each([
  ['rule', 'rules'],
  ['Path', 'paths'],
  ['ingore', 'ignore'],
  ['highestUserWastePercent', 'highestUserWastedPercent'],
  ['lowest-efficiency-threshold', 'lowestEfficiency'],
  ['LOWEST_EFFICENCY', 'lowestEfficiency'],
  ['highestImagesSize', 'highestImageBytes'],
  ['plugins', undefined],
  ['', undefined],
  ['x', undefined],
  ['imageSize', undefined],
])('%j most likely means %j', (word, meant) => expect(findClosest(word, KNOWN)).toBe(meant));

test('a very long word takes no time', () =>
  expect(findClosest('x'.repeat(1_000_000), KNOWN)).toBeUndefined());
