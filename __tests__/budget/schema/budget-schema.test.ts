import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { Ajv } from 'ajv';
import { parse } from 'yaml';
import { parseBudget } from '../../../src/budget/parse/parse-budget.ts';
import { RULES } from '../../../src/budget/rules.ts';
import { buildBudgetSchema } from '../../../src/budget/schema/budget-schema.ts';

const ajv = new Ajv({ strict: true, strictRequired: false, allowUnionTypes: true });
const validate = ajv.compile(buildBudgetSchema());

/** What editors report about a budget. */
const isFine = (text: string): boolean => validate(parse(text));
/** What this program reports about it. */
function isUsable(text: string): boolean {
  try {
    return parseBudget({ text, source: 'x', sha256: '', notices: [] }) !== undefined;
  } catch {
    return false;
  }
}

const SIZES = [
  '150MB',
  '150 MiB',
  '1.5GB',
  '1,000kb',
  '20M',
  '0',
  '"0"',
  '150',
  '"150"',
  '150B',
  '9999',
  '10000',
  '"9,999"',
  '"10,000"',
  '1.5',
  '.5KB',
  '20 megs',
  '20BB',
  '-5',
  '""',
  '1e6x',
  'MB',
];
const COUNTS = ['15', '"15"', '0', '15.5', '-1', 'many', '15MB'];
const RATIOS = ['0.95', '"0.95"', '.5', '95%', '"95 %"', '0', '1', '95', '-0.1', 'most', '.nan'];
const DIVE_RATIOS = [
  '0.95',
  '"0.95"',
  '.5',
  '1',
  '0',
  '"1.0"',
  '95%',
  '95',
  '-0.1',
  'most',
  '.nan',
];
const OFF = ['disabled', 'off', 'false', 'true', 'none'];

describe('the published schema and the parser agree', () => {
  const limits = RULES.flatMap(({ key, unit, isDive }) => {
    const forms =
      unit === 'bytes' ? SIZES : unit === 'count' ? COUNTS : isDive ? DIVE_RATIOS : RATIOS;
    // An empty text turns a rule off in old dive files; the schema does not suggest it.
    return [...forms, ...OFF]
      .filter((form) => !(isDive && form === '""'))
      .map((form) => [key, form] as const);
  });

  test.each(limits)('%s: %s', (key, limit) => {
    for (const text of [`rules: { ${key}: ${limit} }`, `rules: { ${key}: { warn: ${limit} } }`])
      expect([text, isFine(text)]).toEqual([text, isUsable(text)]);
  });

  test.each([
    '',
    'rules:',
    'rules: []',
    'rules: { lowestEfficiency: }',
    'rules: { highestImageBytes: }',
    'rules: { highestImageBytes: {} }',
    'rules: { highestImageBytes: { warning: 1 } }',
    'rules: { highestImageSize: 1 }',
    'limits: {}',
    'base: alpine',
    'paths: [{ path: /x, deny: true, why: x }]',
    'paths: [{ path: /x, highestBytes: 1MB }]',
    'paths: [{ deny: true }]',
    'paths: [{ path: /x, deny: "true" }]',
    'ignore: ["/x"]',
    'ignore: "/x"',
    'waivers: [{ rule: highestImageBytes, until: 2027-01-31, why: x }]',
    'waivers: [{ rule: highestImageBytes, until: soon, why: x }]',
    'waivers: [{ rule: highestImageBytes, until: 2027-01-31 }]',
    'estimate: true',
    'estimate: yes',
    'images: { api: { build: ./api }, worker: { image: "worker:ci", rules: { highestImageBytes: ' +
      '1MB } } }',
    'images: { api: { build: { context: ., file: F, target: t, platform: linux/arm64, args: { ' +
      'A: 1, B: x } } } }',
    'images: { api: { build: { file: F } } }',
    'images: { api: { build: { context: ., args: { "A-B": 1 } } } }',
    'images: { "a b": {} }',
    'images: { my-api_2.0: {} }',
    'images: { "ghcr.io/x": {} }',
    'images: { "app:ci": {} }',
    'images: { "app@sha256": {} }',
    'images: { api: { estimate: true } }',
  ])('%s', (text) => expect(isFine(text)).toBe(isUsable(text)));

  test('about the budget of this project', () =>
    expect(isFine(readFileSync(new URL('../../../.dive-ci.yaml', import.meta.url), 'utf8'))).toBe(
      true,
    ));
});

test('every rule of the table is in the schema, with a description', () => {
  const { properties } = buildBudgetSchema().definitions.rules;
  expect(Object.keys(properties)).toEqual(RULES.map(({ key }) => key));
  for (const { description } of Object.values(properties) as { description: string }[])
    expect(description).toMatch(/^[A-Z].*\.$/);
});
