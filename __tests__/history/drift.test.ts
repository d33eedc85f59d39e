import { describe, expect, test } from '@jest/globals';
import { attributeDrift, findStartPoint } from '../../src/history/drift.ts';
import { type ImagePoint, pickSizes } from '../../src/model/image-history.ts';

const sha = (at: number): string => at.toString(16).padStart(40, 'a');
const DAY = 86_400;

const point = (at: number, distance: number | null, bytes: number, more = {}): ImagePoint => ({
  commit: sha(at),
  time: 1_790_000_000 + at * DAY,
  pullRequest: at,
  distance,
  count: 1,
  sizes: pickSizes({ imageBytes: bytes }),
  ...more,
});

const POINTS = [point(1, null, 100), point(2, 1, 120), point(5, 3, 180), point(5, 0, 181)];
const now = (bytes: number, others = 0) => ({ sizes: pickSizes({ imageBytes: bytes }), others });

describe('the start', () => {
  test.each([
    ['a commit', { commit: sha(2) }, 1],
    ['the start at a commit', { commit: sha(2).slice(0, 40) }, 1],
    ['a commit that was built twice: the first build', { commit: sha(5) }, 2],
    ['a time between two builds: the older build', { time: 1_790_000_000 + 3 * DAY }, 1],
    ['the time of a build', { time: 1_790_000_000 + 2 * DAY }, 1],
  ])('%s', (_case, start, at) => {
    expect(findStartPoint(POINTS, start, 'it')).toEqual({ at });
  });

  test.each([
    ['a commit without a report', POINTS, { commit: sha(3) }, 'has no build of it'],
    ['a time before the history', POINTS, { time: 0 }, 'the history starts after it'],
    ['no history', [], { time: 0 }, 'the branch has no history yet'],
    [
      'a break after the start',
      [...POINTS, point(9, null, 1), point(10, 1, 1)],
      { commit: sha(2) },
      'the history is broken between',
    ],
  ])('%s is reported, and no newer start is used', (_case, points, start, why) => {
    const found = findStartPoint(points, start, 'it');
    expect('why' in found && String(found.why)).toContain(why);
  });

  test('a break before the start does not matter', () => {
    const points = [point(0, null, 1), point(1, null, 100), point(2, 1, 120)];
    expect(findStartPoint(points, { commit: sha(1) }, 'it')).toEqual({ at: 1 });
  });
});

test('parts: a pull request, commits without a report, a rebuild, this change', () => {
  const steps = {
    start: pickSizes({ imageBytes: 100 }),
    points: POINTS.slice(1),
    baseline: { sizes: pickSizes({ imageBytes: 190 }), distance: 2 },
    now: now(250, 1),
  };
  expect(attributeDrift(steps, 'imageBytes')).toEqual([
    { kind: 'commits', commit: sha(5), count: 3, unreported: 2, bytes: 60 },
    { kind: 'change', count: 1, bytes: 60 },
    { kind: 'commit', commit: sha(2), pullRequest: 2, bytes: 20 },
    { kind: 'commits', count: 2, unreported: 2, bytes: 9 },
    { kind: 'rebuilt', commit: sha(5), bytes: 1 },
  ]);
  // The pull size is unknown.
  expect(attributeDrift(steps, 'pullBytes')).toEqual([]);
});

test('a build without the size counts as a commit without a report', () => {
  const points = [point(2, 1, 0, { sizes: pickSizes({}) }), point(3, 1, 150)];
  const steps = { start: pickSizes({ imageBytes: 100 }), points, now: now(150) };
  expect(attributeDrift(steps, 'imageBytes')).toEqual([
    { kind: 'commits', commit: sha(3), count: 2, unreported: 1, bytes: 50 },
  ]);
});
