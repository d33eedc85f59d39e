import { expect, test } from '@jest/globals';
import { readLimit } from '../../../src/budget/parse/limit.ts';
import { findRule, RULES } from '../../../src/budget/rules.ts';

const read = (key: string, text: string) => {
  const rule = RULES.find((one) => one.key === key) ?? findRule(key);
  return readLimit(rule as (typeof RULES)[number], { text, isPlain: true });
};

test.each([
  ['highestImageBytes', 'warn:150,fail:200', 'write { warn: 150MB, fail: 200MB }'],
  ['highestImageBytes', 'warn: 150MB, fail: 200MB', 'write { warn: 150MB, fail: 200MB }'],
  ['highestImageBytes', 'WARN:150MB', 'write { warn: 150MB }'],
  ['highestImageBytes', 'warn=150MB', 'write { warn: 150MB }'],
  ['highestLayerCount', 'warn:10,fail:12', 'write { warn: 10, fail: 12 }'],
  ['highestImageBytes', '<= 150 MB', 'write 150 MB'],
  ['highestImageBytes', '<150', 'write 150MB'],
  ['highestLayerCount', 'max 12', 'write 12'],
  ['highestImageBytes', '150MB warn', 'write { warn: 150MB }'],
  ['highestImageBytes', '150MB,highestLayerCount=3', 'write each rule on its own'],
  ['lowestVisibleRatio', '>= 95%', 'write 95%'],
])('%s: %s: %s', (key, text, hint) =>
  expect(read(key, text)).toEqual({ message: `"${text}" is not a limit`, hint }),
);

test('a text without a suggestion has the hint for its unit', () =>
  expect(read('highestImageBytes', '20 megs')).toEqual({
    message: '"20 megs" is not a size',
    hint: 'write a number and a unit: 20MB or 20MiB',
  }));
