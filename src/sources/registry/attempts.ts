import { setTimeout as sleep } from 'node:timers/promises';
import { computeRetryDelay, type RetryLimits } from '../../host/retry-delay.ts';
import type { Host } from '../../model/host.ts';
import { PassingFault } from './faults.ts';

/** How long to wait for a registry, and how often to retry. */
export interface Patience extends RetryLimits {
  /** Until a response starts. */
  readonly answerMs: number;
  /** Between two chunks of a response. */
  readonly idleMs: number;
}

export const PATIENCE: Patience = {
  answerMs: 60_000,
  idleMs: 60_000,
  attempts: 5,
  firstDelayMs: 500,
  longestDelayMs: 30_000,
  randomShare: 0.5,
};

/** Counts attempts at one piece of work. */
export class Attempts {
  readonly #host: Host;
  readonly #patience: Patience;
  #failures = 0;

  constructor(host: Host, patience: Patience) {
    this.#host = host;
    this.#patience = patience;
  }

  /** Resets the count of failures after progress. */
  noteProgress(): void {
    this.#failures = 0;
  }

  /**
   * Waits until the next attempt.
   * @throws the error if retrying is pointless: it is permanent, attempts are used up, or the
   * server requests too long a delay
   */
  async noteFailure(error: unknown): Promise<void> {
    this.#host.signal.throwIfAborted();
    if (!(error instanceof PassingFault)) throw error;
    const delayMs = computeRetryDelay(this.#patience, ++this.#failures, error.waitMs);
    if (delayMs === undefined) throw error.final;
    this.#host.debug(`${error.message}; retrying in ${(delayMs / 1000).toFixed(1)} s`);
    await sleep(delayMs, undefined, { signal: this.#host.signal }).catch(() =>
      this.#host.signal.throwIfAborted(),
    );
  }
}

/** Runs the work and retries after temporary failures. */
export async function retry<T>(attempts: Attempts, work: () => Promise<T>): Promise<T> {
  for (;;) {
    try {
      return await work();
    } catch (error) {
      await attempts.noteFailure(error);
    }
  }
}
