import { expect, test } from '@jest/globals';
import { type FailureFacts, GithubFailure } from '../../../src/publish/github/failure.ts';
import { createRetryPolicy, REAL_PACE } from '../../../src/publish/github/retry-policy.ts';

const { signal } = new AbortController();

/** A retry policy with a fake clock, and the delays that it used. */
function open() {
  const slept: number[] = [];
  let nowMs = 1_000_000;
  const sleep = async (ms: number) => {
    slept.push(ms);
    nowMs += ms;
  };
  const patience = createRetryPolicy({ now: () => nowMs, sleep, answerMs: 1 });
  const wait = (attempt: number, facts: Partial<FailureFacts> = {}, tookMs = 0) => {
    const failure = new GithubFailure({ kind: 'broken', message: '', ...facts });
    return patience.wait(failure, attempt, nowMs - tookMs, signal);
  };
  return { wait, slept };
}

test('waits 1, 2 and 4 seconds, and gives up after the fourth attempt', async () => {
  const { wait, slept } = open();
  const tries = [await wait(1), await wait(2), await wait(3), await wait(4)];
  expect([tries, slept]).toEqual([
    [true, true, true, false],
    [1000, 2000, 4000],
  ]);
});

test.each([
  [80_000, true],
  [80_001, false],
])('GitHub requests %d ms: waits is %s', async (waitMs, expected) => {
  expect(await open().wait(1, { waitMs })).toBe(expected);
});

test.each([
  [79_000, true],
  [79_001, false],
])('an attempt took %d ms: another one is worthwhile is %s', async (tookMs, expected) => {
  expect(await open().wait(1, {}, tookMs)).toBe(expected);
});

test('the delays of one request count for the next', async () => {
  const { wait } = open();
  expect(await wait(1, { waitMs: 50_000 })).toBe(true);
  expect(await wait(1, { waitMs: 30_001 })).toBe(false);
});

test('a response may take 20 seconds', () => expect(REAL_PACE.answerMs).toBe(20_000));
