import { describe, expect, test } from '@jest/globals';
import { parseBudget } from '../../../src/budget/parse/parse-budget.ts';
import { judgeReport } from '../../../src/judge/judge.ts';
import {
  comesBeforeWarning,
  findOutgrownLimits,
  type HeldLimit,
} from '../../../src/judge/propose/outgrown.ts';
import { buildFacts } from '../../support/image-facts.ts';

const MB = 1_000_000;
const FACTS = buildFacts({
  imageBytes: 100 * MB,
  layerCount: 7,
  reclaimableBytes: 0,
  efficiencyRatio: 0.984,
});

const FREE = 'pull: { client: simple, roundTrip: 0s }\ncost: { storagePerGBMonth: 0 }';

/** The limits of one rule that images no longer need. */
function findOutgrown(rule: string, gain?: number, facts = [FACTS]): HeldLimit[] {
  const file = { text: `rules:\n  ${rule}\n`, source: 'budget', sha256: '', notices: [] };
  const budget = parseBudget(file);
  const { images } = judgeReport({
    images: facts.map((each) => ({ key: each.key, facts: each, notices: [] })),
    budget,
    flags: new Map(),
    notices: [],
    now: new Date('2026-01-01'),
    toolVersion: '1',
  });
  return findOutgrownLimits(budget, images, gain);
}

describe('a limit can be lowered if the proposal is lower by', () => {
  // The proposals are 110 MB, 8 layers and an efficiency of 0.97.
  test.each([
    ['a tenth', 'highestImageBytes: 122222223', undefined, 1],
    ['less than a tenth', 'highestImageBytes: 122222221', undefined, 0],
    ['exactly the gain', 'highestImageBytes: 220MB', 0.5, 1],
    ['less than the gain', 'highestImageBytes: 219999999', 0.5, 0],
    ['nothing, with no gain', 'highestImageBytes: 110MB', 0, 0],
    ['one byte, with no gain', 'highestImageBytes: 110000001', 0, 1],
    ['two layers', 'highestLayerCount: 10', undefined, 1],
    ['one layer', 'highestLayerCount: 9', undefined, 0],
    ['two points', 'lowestEfficiency: 0.95', undefined, 1],
    ['little less than two points', 'lowestEfficiency: 0.950000005', undefined, 0],
    ['one point', 'lowestEfficiency: 0.96', undefined, 0],
    // Both values are 0, so the proposals are 1 second and 1 dollar.
    ['a second', `highestPullSeconds: 2s\n${FREE}`, undefined, 1],
    ['less than a second', `highestPullSeconds: 1.9s\n${FREE}`, undefined, 0],
    ['a dollar', `highestCostPerYear: 2\n${FREE}`, undefined, 1],
    ['less than a dollar', `highestCostPerYear: 1.9\n${FREE}`, undefined, 0],
  ])('%s', (_what, rule, gain, count) => expect(findOutgrown(rule, gain)).toHaveLength(count));
});

describe('a new limit takes effect before a warning from elsewhere', () => {
  const [size] = findOutgrown('highestImageBytes: 200MB');
  const [floor] = findOutgrown('lowestEfficiency: 0.9');
  const withWarning = (held: HeldLimit | undefined, limit: number | null): HeldLimit => {
    const warning = held?.bounds[0].written;
    if (held === undefined || warning === undefined) throw new Error('not outgrown');
    return { ...held, warnsElsewhere: [{ ...warning, limit }] };
  };

  test.each([
    ['a smaller size', size, 150 * MB, 149_999_999, true],
    ['the same size', size, 150 * MB, 150 * MB, false],
    ['a larger size', size, 150 * MB, 150_000_001, false],
    ['a higher lower limit', floor, 0.95, 0.96, true],
    ['the same lower limit', floor, 0.95, 0.95, false],
    ['a lower lower limit', floor, 0.95, 0.94, false],
    ['a warning that is off', size, null, 1, false],
  ])('%s', (_what, held, warning, limit, isBefore) =>
    expect(comesBeforeWarning(withWarning(held, warning), limit)).toBe(isBefore),
  );

  test('that changes too', () => {
    const held = withWarning(size, 200 * MB);
    expect(comesBeforeWarning(held, 150 * MB, () => 150 * MB)).toBe(false);
    expect(comesBeforeWarning(held, 150 * MB, () => null)).toBe(false);
    expect(comesBeforeWarning(held, 150 * MB)).toBe(true);
  });
});

test.each([
  ['highestLayerCount: 99', 9],
  ['lowestEfficiency: 0.2', 0.9],
])('%s: the worst image decides', (rule, value) => {
  const other = buildFacts(
    { layerCount: 9, efficiencyRatio: 0.9 },
    { key: { name: 'b', platform: '' } },
  );
  for (const facts of [
    [FACTS, other],
    [other, FACTS],
  ])
    expect(findOutgrown(rule, 0.1, facts)).toMatchObject([{ value, imageBytes: 100 * MB }]);
});
