import { describe, expect, test } from '@jest/globals';
import { compareWithBaseline } from '../../src/gate/baseline/compare.ts';
import { judgeWithProofs } from '../../src/gate/inheritance.ts';
import type { Compare } from '../../src/gate/request.ts';
import type { JudgeRequest, MeasuredImage } from '../../src/judge/judge.ts';
import type { BaselineFacts } from '../../src/model/comparison.ts';
import { changeImage, getSide } from '../judge/inherit/inherited-image.ts';
import { makeBudget } from '../support/image-facts.ts';

const size = (imageBytes: number) => ({ measures: { imageBytes } });
const START = 'a'.repeat(40);

/** The report of the commit that the change starts from, as a build produces it. */
const compareWithStart =
  (bytes: number): Compare =>
  (images) => {
    const facts = getSide(size(bytes));
    const start = { key: facts.key, facts, report: null, commit: START };
    return compareWithBaseline(images, { images: [start], missing: [] });
  };
const compareWithNothing: Compare = (images) =>
  compareWithBaseline(images, { images: [], missing: [{ name: undefined, why: 'broken' }] });

function request(image: MeasuredImage, more = '', isOfBranch = false): JudgeRequest {
  const off = 'lowestEfficiency: off, highestUserWastedPercent: off';
  return {
    budget: makeBudget(`rules: { highestImageBytes: 150MB, ${off} }\n${more}`),
    ...{ flags: new Map(), images: [image], notices: [], isOfBranch },
    ...{ now: new Date('2026-11-21T12:00:00Z'), toolVersion: '0' },
  };
}

const older = (bytes: number, origin: Partial<BaselineFacts> = {}) =>
  changeImage(size(200e6), size(bytes), { commit: 'b'.repeat(40), distance: 2, ...origin });
/** The start may be over the limit, although the nearest report is not. */
const olderWithin = changeImage(size(100e6), size(200e6), { commit: 'b'.repeat(40), distance: 2 });
const makeUncompared = (bytes: number): MeasuredImage => {
  const { comparison: _, baseline: __, ...image } = older(bytes);
  return { ...image, noBaseline: 'there is no kept report' };
};

describe('the start of the change is built', () => {
  const judgeAndCount = async (given: JudgeRequest, compare: Compare) => {
    let builds = 0;
    const buildStart = async () => {
      builds++;
      return compare;
    };
    const { report } = await judgeWithProofs(given, { buildStart });
    const [image] = report.images;
    return [builds, image?.findings[0]?.outcome, image?.comparison?.baseline.commit];
  };
  test.each([
    ['if the nearest report is older', older(200e6), 200e6, [1, 'inherited', START]],
    ['if an older one is within the limit', olderWithin, 200e6, [1, 'inherited', START]],
    ['if there is no report', makeUncompared(200e6), 200e6, [1, 'inherited', START]],
    ['and may show that the change broke it', older(200e6), 150e6, [1, 'fail', START]],
  ])('%s', async (_when, image, start, expected) =>
    expect(await judgeAndCount(request(image), compareWithStart(start))).toEqual(expected),
  );
  test('once, and if it fails, the first comparison is kept', async () =>
    expect(await judgeAndCount(request(older(200e6)), compareWithNothing)).toEqual([
      1,
      'fail',
      'b'.repeat(40),
    ]));
  test.each([
    ['no limit fails', request(makeUncompared(100e6))],
    ['nothing is inherited', request(older(200e6), 'inherited: fail')],
    ['the run is for a branch', request(older(200e6), '', true)],
  ])('but not if %s', async (_when, given) =>
    expect((await judgeAndCount(given, compareWithStart(200e6)))[0]).toBe(0),
  );
});

describe('a kept report is verified', () => {
  const makeKept = (bytes: number) => older(bytes, { distance: 0, isUnverified: true });
  const judgeAndCount = async (given: JudgeRequest, reason: string | undefined) => {
    let calls = 0;
    const verifyBaseline = async () => {
      calls++;
      return reason;
    };
    const { report } = await judgeWithProofs(given, { verifyBaseline });
    const notices = report.notices.filter((notice) => !String(notice).includes('headroom'));
    return [calls, report.images[0]?.findings[0]?.outcome, notices];
  };
  test('and then limits are inherited from it', async () =>
    expect(await judgeAndCount(request(makeKept(200e6)), undefined)).toEqual([1, 'inherited', []]));
  test('or not, with the reason', async () =>
    expect(await judgeAndCount(request(makeKept(200e6)), 'no permission')).toEqual([
      1,
      'fail',
      ['no permission'],
    ]));
  test.each([
    ['no limit fails', makeKept(100e6), 'pass'],
    ['the baseline was built here', older(200e6, { distance: 0 }), 'inherited'],
  ])('but not if %s', async (_when, image, outcome) =>
    expect(await judgeAndCount(request(image), 'no')).toEqual([0, outcome, []]),
  );
});
