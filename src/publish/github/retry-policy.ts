import { setTimeout as sleep } from 'node:timers/promises';
import type { GithubFailure } from './failure.ts';

/** Time, so that tests need not wait for it. */
export interface Pace {
  readonly now: () => number;
  readonly sleep: (ms: number, signal: AbortSignal) => Promise<void>;
  /** How long GitHub may take for one answer. */
  readonly answerMs: number;
}

export const REAL_PACE: Pace = {
  now: Date.now,
  sleep: (ms, signal) => sleep(ms, undefined, { signal }),
  answerMs: 20_000,
};

/** Of waiting and of failed attempts, over all requests of a run: a verdict shall not wait for a comment longer. */
const MOST_LOST_MS = 80_000;
const MOST_ATTEMPTS = 4;

export interface RetryPolicy {
  /**
   * Waits before the next attempt where one is worth it.
   * @param startedMs when the failed attempt began
   * @returns false where it is not, or time is up
   */
  readonly wait: (
    failure: GithubFailure,
    attempt: number,
    startedMs: number,
    signal: AbortSignal,
  ) => Promise<boolean>;
}

/** One for all requests: what one of them waits the others need not wait again. */
export function createRetryPolicy(pace: Pace): RetryPolicy {
  let lostMs = 0;
  // Whom no attempt reached is not there for the next question either.
  let isGone = false;
  return {
    wait: async (failure, attempt, startedMs, signal) => {
      lostMs += pace.now() - startedMs;
      const isUnreached = failure.kind === 'unreachable';
      if (isUnreached && isGone) return false;
      isGone = isUnreached && attempt >= MOST_ATTEMPTS;
      if (failure.kind === 'refused' || failure.kind === 'stopped' || attempt >= MOST_ATTEMPTS)
        return false;
      const waitMs = failure.waitMs ?? 1000 * 2 ** (attempt - 1);
      if (lostMs + waitMs > MOST_LOST_MS) return false;
      lostMs += waitMs;
      return pace.sleep(waitMs, signal).then(
        () => true,
        () => false,
      );
    },
  };
}
