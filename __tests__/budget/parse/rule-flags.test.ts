import { expect, test } from '@jest/globals';
import { parseRuleFlags } from '../../../src/budget/parse/rule-flags.ts';
import { formatSentence } from '../../../src/report/words/messages/sentence.ts';

const from = '--rule';

test.each([
  [['highestImageBytes=150MB'], 'highestImageBytes', { fail: { limit: 150e6, from } }],
  [
    ['highestImageBytes=warn:140MB,fail:150MB'],
    'highestImageBytes',
    { warn: { limit: 140e6, from }, fail: { limit: 150e6, from } },
  ],
  [
    ['highestImageBytes=warn:1,400KB,fail:1,500KB'],
    'highestImageBytes',
    { warn: { limit: 1.4e6, from }, fail: { limit: 1.5e6, from } },
  ],
  [
    ['highestImageBytes=warn:1MB', 'highestImageBytes=fail:2MB'],
    'highestImageBytes',
    { warn: { limit: 1e6, from }, fail: { limit: 2e6, from } },
  ],
  [['LOWESTEFFICIENCY=0.95'], 'lowestEfficiency', { fail: { limit: 0.95, from } }],
  [['HIGHESTIMAGEBYTES=150MB'], 'highestImageBytes', { fail: { limit: 150e6, from } }],
  [["'highestImageBytes=150MB'"], 'highestImageBytes', { fail: { limit: 150e6, from } }],
  [['lowestVisibleRatio=95%'], 'lowestVisibleRatio', { fail: { limit: 0.95, from } }],
  [
    ['lowestEfficiency=off'],
    'lowestEfficiency',
    { warn: { limit: null, from }, fail: { limit: null, from } },
  ],
  [['highestImageBytes=fail:disabled'], 'highestImageBytes', { fail: { limit: null, from } }],
  [['highestImageBytes: 150MB'], 'highestImageBytes', { fail: { limit: 150e6, from } }],
  [['"highestImageBytes": "150MB"'], 'highestImageBytes', { fail: { limit: 150e6, from } }],
  [['highestImageBytes = 150MB'], 'highestImageBytes', { fail: { limit: 150e6, from } }],
  [['highestImageBytes="150 MB"'], 'highestImageBytes', { fail: { limit: 150e6, from } }],
  [
    ['highestImageBytes: { warn: 1MB, fail: 2MB }'],
    'highestImageBytes',
    { warn: { limit: 1e6, from }, fail: { limit: 2e6, from } },
  ],
  [
    ['highestImageBytes: warn:1,000kB, fail: 2MB'],
    'highestImageBytes',
    { warn: { limit: 1e6, from }, fail: { limit: 2e6, from } },
  ],
])('%j', (flags, rule, limits) => expect(parseRuleFlags(flags)).toEqual(new Map([[rule, limits]])));

test('no flags give no rules', () => expect(parseRuleFlags([])).toEqual(new Map()));

test('reports all problems at once', () => {
  const flags = [
    'highestImageByte=1',
    'imageSize=1',
    'highestImageBytes',
    'highestPullBytes=',
    'lowestEfficiency=',
    'highestImageBytes=20 megs',
    'highestImageBytes=1e6',
    'highestLayerBytes=150',
    'highestLayerCount=warn:5,fail:x',
    'highestVisibleBytes=1B',
    'highestVisibleBytes=disabled',
    'highestFileCount=warn:9,fail:3',
    'lowestVisibleRatio=1',
    'lowestEfficiency=95%\u001b[2J',
  ];
  let failure: unknown;
  try {
    parseRuleFlags(flags);
  } catch (error) {
    failure = error;
  }
  expect(failure).toMatchObject({ code: 'USAGE', exitCode: 2 });
  expect(formatSentence(String((failure as { message: unknown }).message), 'cli')).toBe(
    `
invalid --rule: 13 problems
  --rule  unknown rule "highestImageByte"
        | highestImageByte=1
        | ^^^^^^^^^^^^^^^^   did you mean "highestImageBytes"?
  --rule  unknown rule "imageSize"
        | imageSize=1
        | ^^^^^^^^^   did you mean "highestImageBytes"?
  --rule  highestImageBytes has no limit
        | highestImageBytes
        |                  ^   write highestImageBytes=LIMIT
  --rule  highestPullBytes: the limit is missing
        | highestPullBytes=
        |                  ^   write a limit, or disabled to turn the rule off
  --rule  lowestEfficiency: the limit is missing
        | lowestEfficiency=
        |                  ^   write a limit, or disabled to turn the rule off
  --rule  highestImageBytes: "20 megs" is not a size
        | highestImageBytes=20 megs
        |                   ^^^^^^^   write a number and a unit: 20MB or 20MiB
  --rule  highestImageBytes: "1e6" is not a size
        | highestImageBytes=1e6
        |                   ^^^   write a number and a unit: 20MB or 20MiB
  --rule  highestLayerBytes: "150" has no unit
        | highestLayerBytes=150
        |                   ^^^   did you mean 150MB or 150B?
  --rule  highestLayerCount: "x" is not a whole number
        | highestLayerCount=warn:5,fail:x
        |                               ^   write a count, e.g. 15
  --rule  highestVisibleBytes is set twice
        | highestVisibleBytes=disabled
        |                     ^^^^^^^^   keep one of them
  --rule  highestFileCount: fail is reached before warn, so it never warns
        | highestFileCount=warn:9,fail:3
        |                  ^^^^^^^^^^^^^   swap the two
  --rule  lowestVisibleRatio: "1" is ambiguous
        | lowestVisibleRatio=1
        |                    ^   did you mean 1% or 100%?
  --rule  lowestEfficiency: "95%\\x1b[2J" is not a number from 0 to 1
        | lowestEfficiency=95%\\x1b[2J
        |                  ^^^^^^^^^^   write a number from 0 to 1, e.g. 0.95, or disabled
`.trim(),
  );
});

test.each([
  ['warn: 140MB', 'write both bounds after the rule'],
  ['rules:', 'remove this line'],
  ['highestImageBytes <= 1kB', 'write highestImageBytes=1kB'],
  ['highestImageBytes < 1kB', 'write highestImageBytes=1kB'],
  ['highestImageBytes 150MB', 'write highestImageBytes=150MB'],
  ['--rule highestImageBytes=1kB', 'write highestImageBytes=1kB'],
  ['highestImageBytes:', 'write a limit, or disabled to turn the rule off'],
])('a pasted budget line, %s, gets a suggestion', (flag, hint) =>
  expect(() => parseRuleFlags([flag])).toThrow(hint),
);
