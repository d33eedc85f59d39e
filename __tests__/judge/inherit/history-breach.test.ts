import { describe, expect, test } from '@jest/globals';
import { traceBreaches } from '../../../src/judge/inherit/breaches.ts';
import { type ImagePoint, pickSizes, toImageHistory } from '../../../src/model/image-history.ts';
import type { Finding } from '../../../src/model/report.ts';

const sha = (at: number): string => String(at).repeat(40);
const point = (at: number, imageBytes: number, more: Partial<ImagePoint> = {}): ImagePoint => ({
  commit: sha(at),
  time: at,
  pullRequest: at + 10,
  distance: at === 1 ? null : 1,
  count: 1,
  sizes: pickSizes({ imageBytes }),
  ...more,
});

const finding = (value: number, measure: Finding['measure'] = 'imageBytes'): Finding => ({
  ...{ id: 'x', rule: 'x', measure, unit: 'bytes', bound: 'atMost', isDefault: false },
  ...{ warnLimit: null, failLimit: 100_000_000, value, distance: 1, outcome: 'fail', from: 'x' },
});

const trace = (points: readonly ImagePoint[], value: number, measure?: Finding['measure']) =>
  traceBreaches(
    [finding(value, measure)],
    undefined,
    { commit: sha(9), pullRequest: undefined },
    undefined,
    toImageHistory(points),
  )[0];

describe('without an earlier report, the history shows when a limit was first broken', () => {
  test('and a build of exactly the limit did not break it', () => {
    const points = [point(1, 90e6), point(2, 100e6), point(3, 110e6), point(4, 110e6)];
    expect(trace(points, 110e6)?.breach).toMatchObject({ commit: sha(3), growth: 10e6 });
  });

  test('with the commit, its pull request and its growth', () => {
    const points = [point(1, 90e6), point(2, 98e6), point(3, 110e6), point(4, 111e6)];
    const found = trace([...points, point(5, 111e6)], 111e6);
    expect(found?.breach).toEqual({
      commit: sha(3),
      ...{ pullRequest: 13, value: 110e6, growth: 12e6 },
    });
    expect(found?.change).toMatchObject({ amount: 0, held: 'branch' });
  });

  test('since the last time it was broken', () => {
    const points = [point(1, 120e6), point(2, 90e6), point(3, 130e6), point(4, 131e6)];
    expect(trace(points, 131e6)?.breach?.commit).toBe(sha(3));
  });

  test('without growth if several commits may have broken it, or nothing earlier is known', () => {
    const several = [point(1, 90e6), point(3, 110e6, { distance: 2 }), point(4, 110e6)];
    expect(trace(several, 110e6)?.breach).toEqual({
      commit: sha(3),
      ...{ pullRequest: 13, value: 110e6 },
    });
    const all = [point(1, 110e6), point(2, 110e6)];
    expect(trace(all, 110e6)?.breach?.growth).toBe(undefined);
  });

  test('not across a break', () => {
    const points = [point(1, 110e6), point(2, 111e6, { distance: null }), point(3, 112e6)];
    expect(trace(points, 112e6)?.breach?.commit).toBe(sha(2));
  });

  test('this push broke it', () => {
    const found = trace([point(1, 90e6), point(2, 130e6)], 130e6);
    expect([found?.breach?.commit, found?.breach?.growth]).toEqual([sha(2), 40e6]);
    expect(found?.change).toBe(undefined);
  });

  test('only for measures that it contains', () => {
    const found = trace([point(1, 90e6), point(2, 130e6)], 130e6, 'layerBytes');
    expect(found?.breach).toEqual({ commit: sha(9), value: 130e6 });
  });
});
