import { describe, expect, test } from '@jest/globals';
import type { DriftReport } from '../../src/model/drift.ts';
import { changeImage, getFindings, judge, type Side } from './inherit/inherited-image.ts';

const DRIFT: DriftReport = {
  ...{ since: 'v1.4.0', start: 'v1.4.0 (abc1234)', imageBytes: 100e6, pullBytes: 40e6 },
  ...{ imageParts: [], pullParts: [] },
};
const size = (imageBytes: number, pullBytes = imageBytes / 2): Side => ({
  layers: [imageBytes],
  measures: { pullBytes },
  more: { pullBytesAre: 'exact' },
});

const judgeDrift = (rules: string, before: Side, now: Side, drift: DriftReport = DRIFT) =>
  getFindings(
    judge(`${rules}, privateFiles: off\ndrift: { since: v1.4.0 }`, {
      ...changeImage(before, now, { distance: 0 }),
      drift,
    }),
  )[0];

describe('a rule about drift', () => {
  test.each([
    ['highestDriftBytes: 50MB', 'pass', 40e6],
    ['highestDriftBytes: 30MB', 'fail', 40e6],
    ['highestDriftBytes: { warn: 30MB, fail: 50MB }', 'warn', 40e6],
    ['highestDriftPercent: 50%', 'pass', 0.4],
    ['highestDriftPercent: 30%', 'fail', 0.4],
    ['highestPullDriftBytes: 29MB', 'fail', 30e6],
  ])('%s: %s', (rule, outcome, value) => {
    const finding = judgeDrift(rule, size(110e6), size(140e6));
    expect(finding?.outcome).toBe(outcome);
    expect(finding?.value).toBeCloseTo(value, 9);
  });

  test.each([
    ['the reason why it is unknown', { why: 'the history is broken' }, 'the history is broken'],
    ['a start without sizes', { imageBytes: null }, 'the image size at v1.4.0 (abc1234) is not'],
    ['a history that may be forged', { unverified: 'it may be forged' }, 'it may be forged'],
    ['a report measured from another start', { since: 'v1.3.0' }, 'the start is not'],
  ])('does not pass: %s', (_case, more, why) => {
    const finding = judgeDrift('highestDriftBytes: 50MB', size(110e6), size(140e6), {
      ...DRIFT,
      ...more,
    });
    expect([finding?.outcome, String(finding?.why).includes(why)]).toEqual(['unmeasured', true]);
  });

  test('has no percentage of an empty start', () => {
    const drift = { ...DRIFT, imageBytes: 0 };
    expect(judgeDrift('highestDriftPercent: 50%', size(110e6), size(140e6), drift)).toMatchObject({
      ...{ outcome: 'unmeasured', why: 'the image was empty at v1.4.0 (abc1234)' },
    });
  });

  test('fails even with an unverified history', () => {
    const drift = { ...DRIFT, unverified: 'it may be forged' };
    expect(judgeDrift('highestDriftBytes: 30MB', size(110e6), size(140e6), drift)?.outcome).toBe(
      'fail',
    );
  });
});

describe('drift is inherited like other limits', () => {
  test.each([
    ['highestDriftBytes: 30MB'],
    ['highestDriftPercent: 30%'],
    ['highestPullDriftBytes: 29MB'],
  ])('%s', (rule) => {
    expect(judgeDrift(rule, size(140e6), size(140e6))?.outcome).toBe('inherited');
    expect(judgeDrift(rule, size(140e6), size(140e6 + 9000, 70e6 + 4500))?.outcome).toBe(
      'inherited',
    );
    const worse = judgeDrift(rule, size(140e6), size(150e6));
    expect([worse?.outcome, worse?.change?.unit]).toEqual(['fail', 'bytes']);
    expect(worse?.change?.amount).toBe(rule.includes('Pull') ? 5e6 : 10e6);
    expect(judgeDrift(rule, size(110e6, 55e6), size(150e6))?.change).toBe(undefined);
  });
});

describe('the cost per year is inherited', () => {
  const PRICES = 'cost: { pullsPerDay: 1000, egressPerGB: 0.1 }';
  const judgeCost = (before: Side, now: Side, more = PRICES) =>
    getFindings(
      judge(`highestCostPerYear: 1000, privateFiles: off\n${more}`, changeImage(before, now)),
    )[0];

  test('if the change does not make the download larger', () => {
    expect(judgeCost(size(140e6), size(140e6))?.outcome).toBe('inherited');
    const worse = judgeCost(size(140e6), size(160e6));
    expect([worse?.outcome, worse?.change?.amount]).toEqual(['fail', 10e6]);
  });

  test('but not if the baseline is within the limit, or exceeds it only by its own updates', () => {
    expect(judgeCost(size(50e6, 20e6), size(160e6))?.change).toBe(undefined);
    const updates = 'cost: { pullsPerDay: 1000, egressPerGB: 0.1, of: update }';
    expect(judgeCost(size(140e6), size(150e6, 70e6), updates)?.outcome).toBe('fail');
  });
});
