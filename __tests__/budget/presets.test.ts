import { describe, expect, test } from '@jest/globals';
import { findLoosenings } from '../../src/budget/diff/loosened.ts';
import { listRulesInForce } from '../../src/budget/effective-limits.ts';
import { parseBudget } from '../../src/budget/parse/parse-budget.ts';
import { findPreset, PRESET_NAMES } from '../../src/budget/presets.ts';
import { findRule } from '../../src/budget/rules.ts';
import { toScope } from '../../src/budget/scope.ts';
import { parseArguments } from '../../src/cli/arguments.ts';
import { draftBudget } from '../../src/judge/propose/draft-budget.ts';
import type { ImageReport } from '../../src/model/report.ts';
import { renderBudgetDraft } from '../../src/report/budget-draft.ts';
import { SAMPLES, withRuntime } from '../support/sample-reports.ts';

const budget = (text: string) =>
  parseBudget({ text, source: '.dive-ci.yaml', sha256: '', notices: [] });
const getLimit = (text: string, key: string, image?: string) => {
  const found = listRulesInForce(
    budget(text),
    new Map(),
    toScope({ name: image ?? '', platform: '' }),
  ).find(({ rule }) => rule.key === key);
  return found && [found.limit.failLimit, found.limit.from];
};
const SIZE = 'highestImageBytes';

test.each([
  ['go', 20e6, 1e6],
  ['rust', 20e6, 1e6],
  ['static', 20e6, 1e6],
  ['node', 200e6, 10e6],
  ['python', 120e6, 10e6],
  ['java', 250e6, 10e6],
])('the preset %s has the limits that users know', (name, highestImageBytes, waste) =>
  expect(findPreset(name)?.limits).toEqual({ highestImageBytes, highestReclaimableBytes: waste }),
);

describe('preset: in a budget', () => {
  test('sets limits that fail, from its own line', () => {
    expect(getLimit('ignore: []\npreset: node\n', SIZE)).toEqual([200e6, '.dive-ci.yaml:2']);
  });

  test.each([
    ['preset: node\nrules: { highestImageBytes: 90MB }\n', undefined, 90e6],
    ['preset: node\nrules: { highestImageBytes: disabled }\n', undefined, undefined],
    ['rules: { highestImageBytes: 90MB }\nimages: { api: { preset: java } }\n', 'api', 250e6],
    ['preset: go\nimages: { api: { preset: java } }\n', 'api', 250e6],
    ['preset: go\nimages: { api: { rules: { highestImageBytes: 1MB } } }\n', 'api', 1e6],
    ['preset: go\nimages: { api: { preset: java } }\n', 'other', 20e6],
  ])('%j for %s', (text, image, limit) => {
    expect(getLimit(text, SIZE, image)?.[0]).toBe(limit);
  });

  test('keeps a warning set by a rule', () => {
    const [rule] = listRulesInForce(
      budget('preset: node\nrules: { highestImageBytes: { warn: 150MB } }\n'),
      new Map(),
    ).filter((one) => one.rule.key === SIZE);
    expect(rule?.limit).toMatchObject({ warnLimit: 150e6, failLimit: 200e6 });
  });

  test('rejects an unknown name', () => {
    expect(() => budget('preset: nodejs\n')).toThrow(/node/);
  });
});

describe('a changed preset', () => {
  const kinds = (before: string, after: string) =>
    findLoosenings(budget(before), budget(after))
      .filter(({ kind }) => kind !== 'setting')
      .map(({ rule, bound }) => `${rule} ${bound}`);

  test('is reported as a loosening if it loosens limits', () => {
    expect(kinds('preset: go\n', 'preset: java\n')).toEqual([
      'highestImageBytes fail',
      'highestReclaimableBytes fail',
    ]);
    expect(kinds('preset: go\n', 'rules: {}\n')).toHaveLength(2);
    expect(kinds('rules: { highestImageBytes: 50MB }\n', 'preset: node\n')).toEqual([
      'highestImageBytes fail',
    ]);
  });

  test('loosens nothing otherwise', () => {
    expect(kinds('preset: java\n', 'preset: go\n')).toEqual([]);
    expect(kinds('preset: go\n', 'preset: rust\n')).toEqual([]);
    const size = 'rules: { highestImageBytes: 20MB, highestReclaimableBytes: 1MB }\n';
    expect(kinds('preset: go\n', size)).toEqual([]);
  });
});

test('every preset limits existing rules', () => {
  expect(PRESET_NAMES).toContain('node');
  for (const name of PRESET_NAMES)
    for (const key of Object.keys(findPreset(name)?.limits ?? {}))
      expect(findRule(key)?.bound).toBe('atMost');
});

describe('plimsoll init', () => {
  const [image] = SAMPLES.over().images as [ImageReport];
  const draft = (runtime: 'node' | 'nginx' | undefined, preset?: string): string => {
    const { facts } = runtime === undefined ? image : withRuntime(image, runtime);
    if (facts?.files === undefined) throw new Error('not measured');
    return renderBudgetDraft(
      draftBudget([{ name: 'app', source: 'docker:app', facts: [facts] }], preset),
      '2026-11-29',
    );
  };

  test('writes the preset of the runtime, and the result is a valid budget', () => {
    const text = draft('node');
    expect(text).toContain('\npreset: node\n');
    // The measured limit overrides the preset, so that the image passes.
    expect(getLimit(text, SIZE)?.[0]).toBeLessThan(200e6);
  });

  test('writes the named preset, or none', () => {
    expect(draft('node', 'java')).toContain('\npreset: java\n');
    expect(draft('node', 'none')).not.toContain('preset:');
  });

  test('writes none for a runtime without one', () => {
    expect(draft('nginx')).not.toContain('preset:');
    expect(draft(undefined)).not.toContain('preset:');
  });

  test('reads the flag, and rejects unknown names', () => {
    expect(parseArguments(['init', 'docker:app', '--preset', 'node'])).toMatchObject({
      preset: 'node',
    });
    expect(() => parseArguments(['init', 'docker:app', '--preset', 'nod'])).toThrow(
      /unknown preset "nod"; did you mean "node"/,
    );
  });
});
