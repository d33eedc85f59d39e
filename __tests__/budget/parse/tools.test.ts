import { describe, expect, test } from '@jest/globals';
import { parseBudget } from '../../../src/budget/parse/parse-budget.ts';

const makeBudget = (text: string) =>
  parseBudget({ text, source: '.dive-ci.yaml', sha256: '', notices: [] });

describe('tools: deny', () => {
  test('limits each denied kind to none, for all images or one', () => {
    const { rules, images } = makeBudget(
      'tools: { deny: [compiler, vcs] }\nimages: { api: { tools: { deny: [debugger] } } }\n',
    );
    const getLimits = (set: typeof rules) =>
      [...set].map(([key, { fail }]) => `${key} ${fail?.limit} ${fail?.from}`);
    expect(getLimits(rules)).toEqual([
      'highestCompilerCount 0 .dive-ci.yaml:1',
      'highestVcsCount 0 .dive-ci.yaml:1',
    ]);
    expect(getLimits(images.get('api')?.rules ?? new Map())).toEqual([
      'highestDebuggerCount 0 .dive-ci.yaml:2',
    ]);
  });

  test('a rule in the same place takes precedence', () => {
    const { rules } = makeBudget('tools: { deny: [vcs] }\nrules: { highestVcsCount: 1 }\n');
    expect(rules.get('highestVcsCount')?.fail?.limit).toBe(1);
  });

  test.each([
    ['tools: { deny: [editor] }'],
    ['tools: { deny: compiler }'],
    ['tools: { allow: [vcs] }'],
    ['tools: [compiler]'],
  ])('rejects %s', (text) => expect(() => makeBudget(text)).toThrow('1 problem'));
});
