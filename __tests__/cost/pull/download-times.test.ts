import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { simulateDownloads } from '../../../src/cost/pull/download-times.ts';

const blob = (bytes: number, mostBytesPerSecond = Number.POSITIVE_INFINITY) => ({
  bytes,
  mostBytesPerSecond,
});
const LINK = { bytesPerSecond: 10, requestSeconds: 0, downloads: 3 };

describe('downloads', () => {
  test.each([
    ['one download has the whole bandwidth', [blob(100)], LINK, [10]],
    [
      'two share it, and the longer one gets all of it at the end',
      [blob(20), blob(60)],
      LINK,
      [4, 8],
    ],
    ['a fourth waits for a slot', [10, 20, 30, 10].map((n) => blob(n)), LINK, [3, 6, 7, 6]],
    [
      'with one slot, they run one after another',
      [10, 20].map((n) => blob(n)),
      { ...LINK, downloads: 1 },
      [1, 3],
    ],
    [
      'each starts with a request',
      [blob(10), blob(10)],
      { ...LINK, requestSeconds: 2, downloads: 1 },
      [3, 6],
    ],
    ["bandwidth that one can't use goes to the others", [blob(10, 1), blob(90)], LINK, [10, 10]],
    [
      'a blob that the machine already has takes no time and no slot',
      [blob(0), blob(10)],
      { ...LINK, downloads: 1, requestSeconds: 1 },
      [0, 2],
    ],
    ['a byte takes time', [blob(1)], { bytesPerSecond: 1, requestSeconds: 2, downloads: 1 }, [3]],
    ['the order of limited downloads does not matter', [blob(90), blob(10, 1)], LINK, [10, 10]],
    [
      'one that waits for its first byte takes no bandwidth',
      [100, 300, 100].map((n) => blob(n)),
      { bytesPerSecond: 100, requestSeconds: 0.5, downloads: 2 },
      [2.5, 5.5, 5],
    ],
    ['nothing', [], LINK, []],
  ])('%s', (_what, blobs, link, ends) => {
    const found = simulateDownloads(blobs, link);
    expect(found).toHaveLength(ends.length);
    for (const [i, end] of found.entries()) expect(end).toBeCloseTo(ends[i] as number, 9);
  });

  test('is never faster than the link, nor slower than downloading one after another', () =>
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 1e9 }), { minLength: 1, maxLength: 60 }),
        fc.integer({ min: 1, max: 8 }),
        fc.constantFrom(0, 0.02, 1),
        (sizes, downloads, requestSeconds) => {
          const link = { bytesPerSecond: 1e6, requestSeconds, downloads };
          const ends = simulateDownloads(
            sizes.map((bytes) => blob(bytes)),
            link,
          );
          const last = Math.max(...ends);
          const bytes = sizes.reduce((sum, size) => sum + size, 0);
          const asked = sizes.filter((size) => size > 0).length;
          expect(last).toBeGreaterThanOrEqual((bytes / 1e6) * (1 - 1e-9));
          expect(last).toBeLessThanOrEqual(
            (bytes / 1e6 + asked * requestSeconds) * (1 + 1e-9) + 1e-9,
          );
        },
      ),
    ));
});
