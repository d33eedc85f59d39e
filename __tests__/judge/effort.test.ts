import { describe, expect, test } from '@jest/globals';
import { findBudgetNeeds } from '../../src/budget/needs.ts';
import { measureSlowdown } from '../../src/judge/judge-effort.ts';
import { judgeFacts } from '../../src/judge/judge-image.ts';
import type { EffortFacts } from '../../src/model/effort.ts';
import { buildFacts, makeBudget } from '../support/image-facts.ts';

const limit = (rules: string) => makeBudget(`rules: { ${rules} }\n`);

const RULES = 'highestRebuildSeconds: 10s, highestRepushedBytes: 1MB, highestHealthySeconds: 2s';

const EFFORT: EffortFacts = {
  rebuild: {
    touched: ['a.js'],
    runs: 3,
    seconds: { median: 10.5, least: 9, most: 11 },
    repushedBytes: { median: 900_000, least: 1, most: 2_000_000 },
    repushedBytesAre: 'exact',
    repushedLayers: 1,
    steps: 3,
    cachedSteps: 2,
  },
  noHealthy: 'the image has no health check',
};

function judge(effort: EffortFacts | undefined) {
  const findings = judgeFacts(buildFacts(), limit(RULES), new Map(), { effort });
  return Object.fromEntries(
    findings
      .filter(({ rule }) => RULES.includes(rule))
      .map(({ measure, outcome, value, why }) => [measure, { outcome, value, why }]),
  );
}

describe('rules on effort', () => {
  test('limit the median, and unmeasured values do not pass', () =>
    expect(judge(EFFORT)).toEqual({
      rebuildSeconds: { outcome: 'fail', value: 10.5 },
      repushedBytes: { outcome: 'pass', value: 900_000 },
      healthySeconds: {
        outcome: 'unmeasured',
        value: null,
        why: 'the image has no health check',
      },
    }));

  test('are skipped if the image was not built here', () => {
    for (const { outcome, why } of Object.values(judge(undefined)))
      expect([outcome, why]).toEqual(['skipped', expect.stringContaining('was not built here')]);
  });

  test.each([
    ['highestImageBytes: 1MB', { rebuild: false, healthy: false }],
    ['highestRepushedBytes: 1MB', { rebuild: true, healthy: false }],
    ['highestHealthySeconds: 1s', { rebuild: false, healthy: true }],
  ])('%s measures only what it needs', (rules, effort) =>
    expect(findBudgetNeeds(limit(rules), new Map()).effort).toEqual(effort),
  );

  test.each([
    [11, 10, 0],
    [9.1, 10, 0],
    [11.5, 10, 1.5],
    [5, 10, -5],
  ])('%d seconds after %d count as %d more', (now, before, more) =>
    expect(measureSlowdown(now, before)).toBe(more),
  );
});
