import type { WriteStream } from 'node:tty';
import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { ProgressLine } from '../../src/cli/progress.ts';

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
});

type Far = Parameters<ProgressLine['update']>;

test.each<[what: string, far: Far, shown: string]>([
  [
    'bytes of a whole',
    ['reading layers', 500_000, 2_000_000],
    'reading layers: 500.0 kB of 2.0 MB, 25%',
  ],
  ['bytes', ['Fetching abc', 500_000], 'Fetching abc: 500.0 kB'],
  [
    'files',
    ['Checking out abc', 4500, 10_000, 'files'],
    'Checking out abc: 4,500 files of 10,000 files, 45%',
  ],
])('long work shows its progress in %s, and short work shows nothing', (_what, far, shown) => {
  const written: string[] = [];
  const stream = { isTTY: true, columns: 80, write: (text: string) => written.push(text) };
  const line = new ProgressLine(stream as unknown as WriteStream, false);
  line.update(...far);
  jest.advanceTimersByTime(300);
  line.update(...far);
  expect(written).toEqual([]);
  jest.advanceTimersByTime(200);
  line.update(...far);
  expect(written).toEqual([`\r\x1b[2K${shown}`]);
});

/** What a line of 20 columns shows at these times after the start. */
function showAt(times: readonly number[], what = 'a', far: [number, number?] = [1]): string[] {
  const written: string[] = [];
  const stream = { isTTY: true, columns: 20, write: (text: string) => written.push(text) };
  const line = new ProgressLine(stream as unknown as WriteStream, false);
  line.update(what, ...far);
  let now = 0;
  for (const time of times) {
    jest.advanceTimersByTime(time - now);
    now = time;
    line.update(what, ...far);
  }
  return written;
}

test.each([
  [[399], 0],
  [[400], 1],
  [[400, 499], 1],
  [[400, 500], 2],
])('at %j ms a line is shown %d times', (times, count) =>
  expect(showAt(times)).toHaveLength(count),
);

test('a line is one column shorter than the terminal, so it never wraps', () =>
  expect(showAt([400], 'x'.repeat(99))).toEqual([`\r\x1b[2K${'x'.repeat(19)}`]));

test('unfinished work never shows 100%', () =>
  expect(showAt([400], 'a', [9, 9])).toEqual(['\r\x1b[2Ka: 9 B of 9 B, 99%']));
