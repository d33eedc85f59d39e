import { setTimeout as sleep } from 'node:timers/promises';
import { computeRetryDelay, type RetryLimits } from '../../host/retry-delay.ts';
import type { GithubFailure } from './failure.ts';

/** The clock; tests replace it. */
export interface Pace {
  readonly now: () => number;
  readonly sleep: (ms: number, signal: AbortSignal) => Promise<void>;
  /** The timeout of one response. */
  readonly answerMs: number;
}

export const REAL_PACE: Pace = {
  now: Date.now,
  sleep: (ms, signal) => sleep(ms, undefined, { signal }),
  answerMs: 20_000,
};

/**
 * The maximum time for waits and failed attempts in a run: the verdict must not wait longer for a
 * comment.
 */
const MOST_LOST_MS = 80_000;
const LIMITS: RetryLimits = {
  attempts: 4,
  firstDelayMs: 1000,
  longestDelayMs: MOST_LOST_MS,
  randomShare: 0,
};

export interface RetryPolicy {
  /**
   * Waits before the next attempt.
   * @param startedMs the start of the failed attempt
   * @returns false if a retry is pointless or time is up
   */
  readonly wait: (
    failure: GithubFailure,
    attempt: number,
    startedMs: number,
    signal: AbortSignal,
  ) => Promise<boolean>;
}

/** Shared by all requests, so they don't all wait for the same outage. */
export function createRetryPolicy(pace: Pace): RetryPolicy {
  let lostMs = 0;
  // If all attempts fail to reach the server, later requests don't retry.
  let isGone = false;
  return {
    wait: async (failure, attempt, startedMs, signal) => {
      lostMs += pace.now() - startedMs;
      const isUnreached = failure.kind === 'unreachable';
      if (isUnreached && isGone) return false;
      isGone = isUnreached && attempt >= LIMITS.attempts;
      if (failure.kind === 'refused' || failure.kind === 'stopped') return false;
      const waitMs = computeRetryDelay(LIMITS, attempt, failure.waitMs);
      if (waitMs === undefined || lostMs + waitMs > MOST_LOST_MS) return false;
      lostMs += waitMs;
      return pace.sleep(waitMs, signal).then(
        () => true,
        () => false,
      );
    },
  };
}
