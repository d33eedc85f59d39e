import { describe, expect, test } from '@jest/globals';
import { findLoosenings } from '../../../src/budget/diff/loosened.ts';
import { compareImages } from '../../../src/compare/compare.ts';
import { computeCost } from '../../../src/cost/money/compute-cost.ts';
import { judgeReport } from '../../../src/judge/judge.ts';
import type { ReadFacts } from '../../../src/model/facts.ts';
import type { ImageReport, Loosening } from '../../../src/model/report.ts';
import { describeCost, listCostTerms } from '../../../src/report/words/cost-words.ts';
import { formatHeadline } from '../../../src/report/words/headline.ts';
import { describeLoosening } from '../../../src/report/words/loosening-words.ts';
import { buildFacts, makeBudget } from '../../support/image-facts.ts';

/** 500 MB, with `own` MB of it in a separate layer. */
function image(own: number, name: string, total = 500): ReadFacts {
  const layer = (index: number, id: string, storedBytes: number) => ({
    index,
    diffId: `sha256:d${id}`,
    digest: `sha256:b${id}`,
    storedBytes,
    instruction: null,
    layerBytes: storedBytes,
    contentBytes: storedBytes,
    reclaimableBytes: 0,
    entryCount: 1,
    verified: 'diffId' as const,
  });
  return {
    ...buildFacts({ pullBytes: total * 1e6 }),
    layers: [layer(0, 'base', (total - own) * 1e6), layer(1, name, own * 1e6)],
  };
}

const NOW = image(40, 'new');
const compareWith = (baseline: ReadFacts) =>
  compareImages(NOW, baseline, { matchedBy: 'name', report: null });
const OLD = image(20, 'old', 480);

const PRICES = 'pullsPerDay: 50, egressPerGB: 0.09';
const getSettings = (text: string) => makeBudget(`cost: { ${text} }`).cost;
const getCost = (text: string, baseline?: ReadFacts) => {
  const cost = computeCost(NOW, baseline && compareWith(baseline), getSettings(text));
  if (cost === undefined) throw new Error('no cost');
  return cost;
};

describe('the cost per year', () => {
  test('is the transfer of the whole image', () =>
    // 50 pulls × 365 × 0.5 GB × 0.09.
    expect(getCost(PRICES)).toMatchObject({
      transferPerYear: { low: 821.25, high: 821.25 },
      storagePerYear: { low: 0, high: 0 },
      perYear: { low: 821.25, high: 821.25 },
      changePerYear: null,
    }));

  test('or of the layers that the baseline lacks', () =>
    expect(getCost(`${PRICES}, of: update`, OLD).transferPerYear).toEqual({
      low: 65.7,
      high: 65.7,
    }));

  test('counts shared layers of kept tags once', () =>
    // (0.5 GB + 29 × 0.04 GB) × 12 × 0.10.
    expect(getCost('storagePerGBMonth: 0.10, retained: 30', OLD)).toMatchObject({
      keptBytes: { low: 1.66e9, high: 1.66e9 },
      storagePerYear: { low: 1.99, high: 1.99 },
    }));

  test('is a range if it is unknown how much tags share', () =>
    expect(getCost('storagePerGBMonth: 0.10, retained: 30').storagePerYear).toEqual({
      low: 0.6,
      high: 18,
    }));

  test("is compared with the baseline's", () => {
    // 20 MB more for each pull.
    expect(getCost(PRICES, OLD).changePerYear).toBe(32.85);
    expect(getCost(`${PRICES}, of: update`, OLD).changePerYear).toBe(0);
  });

  test('is not computed without prices or stored sizes', () => {
    expect(computeCost(NOW, undefined, null)).toBeUndefined();
    const unknown = buildFacts({ pullBytes: null });
    expect(
      computeCost({ ...unknown, pullBytesAre: null }, undefined, getSettings(PRICES)),
    ).toBeUndefined();
  });
});

describe('in words', () => {
  test.each([
    [PRICES, undefined, 'about $820 a year'],
    [PRICES, OLD, 'about $820 a year; this change adds $33'],
    [PRICES, image(40, 'old', 540), 'about $820 a year; this change saves $66'],
    [`${PRICES}, currency: CHF`, undefined, 'about CHF 820 a year'],
    [
      'storagePerGBMonth: 0.10, retained: 30, currency: EUR',
      undefined,
      'about €0.60 to €18 a year',
    ],
  ])('%s', (text, baseline, words) => expect(describeCost(getCost(text, baseline))).toBe(words));

  test('terms have their numbers', () =>
    expect(listCostTerms(getCost(`${PRICES}, storagePerGBMonth: 0.10, retained: 30`, OLD))).toEqual(
      [
        'transfer $820: 50 pulls a day × 365 × 500.0 MB (the image) × USD 0.09 per GB',
        'storage $2.00: 1.66 GB (30 tags, shared layers once) × 12 × USD 0.1 per GB and month',
      ],
    ));

  test('an estimate is marked', () => {
    const estimated = { ...NOW, pullBytesAre: 'estimate' as const };
    const cost = computeCost(estimated, undefined, getSettings(PRICES));
    expect(cost && describeCost(cost)).toBe('about $820 a year (stored sizes are estimated)');
  });
});

describe('highestCostPerYear', () => {
  const judge = (text: string, facts: ReadFacts = NOW): ImageReport =>
    judgeReport({
      images: [{ key: facts.key, facts, notices: [] }],
      budget: makeBudget(text),
      flags: new Map(),
      notices: [],
      now: new Date('2026-11-29T12:00:00Z'),
      toolVersion: '0',
    }).images[0] as ImageReport;
  const find = ({ findings }: ImageReport) =>
    findings.find(({ measure }) => measure === 'costPerYear');
  const RULE = 'rules: { highestCostPerYear: 800 }\n';

  test('fails without amounts in the title', () => {
    const failed = judge(`${RULE}cost: { ${PRICES} }`);
    expect(find(failed)).toMatchObject({ outcome: 'fail', value: 821.25, unit: 'money' });
    expect(formatHeadline(failed)).toBe('1.0 kB, cost per year over its limit');
  });

  test('is judged by the upper end of a range', () => {
    const range = 'cost: { storagePerGBMonth: 10, retained: 30 }';
    expect(find(judge(`${RULE}${range}`))).toMatchObject({ outcome: 'fail', value: 1800 });
  });

  test('is not measured without prices or stored sizes; prices alone change no verdict', () => {
    expect(find(judge(RULE))).toMatchObject({ outcome: 'unmeasured' });
    const unknown = { ...buildFacts({ pullBytes: null }), pullBytesAre: null };
    expect(find(judge(`${RULE}cost: { ${PRICES} }`, unknown))).toMatchObject({
      outcome: 'unmeasured',
    });
    expect(judge(`rules: {}\ncost: { ${PRICES} }`, unknown)).toMatchObject({ verdict: 'pass' });
  });

  test('is loosened by any other price or number, also if only a flag sets the limit', () => {
    const find = (before: string, after: string, rule = RULE) =>
      findLoosenings(makeBudget(`${rule}${before}`), makeBudget(`${rule}${after}`));
    const between = (before: string, after: string, rule = RULE) =>
      find(`cost: { ${before} }`, `cost: { ${after} }`, rule).map((one) => one.rule);
    const FEWER = 'pullsPerDay: 5, egressPerGB: 0.09';
    expect(between(PRICES, FEWER)).toEqual(['cost.pullsPerDay']);
    expect(between(PRICES, FEWER, 'rules: {}\n')).toEqual(['cost.pullsPerDay']);
    expect(between(PRICES, PRICES)).toEqual([]);
    // Without prices, the limit does not pass.
    const [first] = find('', `cost: { ${PRICES} }`);
    expect(describeLoosening(first as Loosening)).toBe(
      'has prices now, so a limit on the cost can pass',
    );
    expect(find('', `cost: { ${PRICES} }`, 'rules: {}\n')).toEqual([]);
    expect(between(PRICES, `${PRICES}, of: update`)).toEqual(['cost.of']);
    expect(between(PRICES, `${PRICES}, currency: EUR`)).toEqual(['cost.currency']);
    expect(between(PRICES, 'pullsPerDay: 500, egressPerGB: 0.09')).toEqual(['cost.pullsPerDay']);
  });
});

test('all prices are optional, from none to a thousand million', () => {
  const none = { pullsPerDay: 0, egressPerGB: 0, storagePerGBMonth: 0, retained: 1 };
  expect(getSettings('currency: EUR')).toMatchObject(none);
  expect(getSettings('pullsPerDay: 0, egressPerGB: 0')).toMatchObject(none);
  expect(getSettings('storagePerGBMonth: 1000000000, retained: 1')).toMatchObject({
    ...none,
    storagePerGBMonth: 1e9,
  });
});

test.each([
  ['storagePerGBMonth: 1000000001', '"1000000001" is not a number from 0 to 1000000000'],
  ['pullsPerDay: 50', 'pullsPerDay has no effect without egressPerGB'],
  ['retained: 3', 'retained has no effect without storagePerGBMonth'],
  ['pullsPerDay: -1, egressPerGB: 1', '"-1" is not a number from 0 to 1000000000'],
  ['storagePerGBMonth: .nan', '"NaN" is not a number from 0'],
  ['storagePerGBMonth: 1, retained: 0', '"0" is not a number from 1'],
  ['storagePerGBMonth: 1, retained: 1.5', 'retained must be'],
  ['storagePerGBMonth: 1, currency: dollars', '"dollars" is not a currency'],
  ['storagePerGBMonth: cheap', 'storagePerGBMonth must be a number'],
  ['pricePerGB: 1', 'unknown key "pricePerGB"'],
])('rejects %s', (text, message) => expect(() => getSettings(text)).toThrow(message));
