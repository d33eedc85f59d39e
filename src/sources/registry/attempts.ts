import { setTimeout as sleep } from 'node:timers/promises';
import type { Host } from '../../model/host.ts';
import { PassingFault } from './faults.ts';

/** How long a registry is waited for, and how often it is asked again. */
export interface Patience {
  /** Until an answer begins. */
  readonly answerMs: number;
  /** Between two pieces of an answer. */
  readonly idleMs: number;
  /** Failures in a row, each without a byte gained, before it is given up. */
  readonly attempts: number;
  /** Before the second attempt; doubled for each further one. */
  readonly firstDelayMs: number;
  /** Who asks for a longer pause is not waited for. */
  readonly longestDelayMs: number;
}

export const PATIENCE: Patience = {
  answerMs: 60_000,
  idleMs: 60_000,
  attempts: 5,
  firstDelayMs: 500,
  longestDelayMs: 30_000,
};

/** The tries of one piece of work. */
export class Attempts {
  readonly #host: Host;
  readonly #patience: Patience;
  #failures = 0;

  constructor(host: Host, patience: Patience) {
    this.#host = host;
    this.#patience = patience;
  }

  /** Something was gained: what fails next is the first failure. */
  progressed(): void {
    this.#failures = 0;
  }

  /**
   * Waits until it is time to try again.
   * @throws the error where that is no use: it does not pass, there were enough attempts, or the server wants too long a pause
   */
  async failed(error: unknown): Promise<void> {
    this.#host.signal.throwIfAborted();
    if (!(error instanceof PassingFault)) throw error;
    const { attempts, longestDelayMs } = this.#patience;
    const delayMs = error.waitMs ?? this.#backOffMs();
    if (++this.#failures >= attempts || delayMs > longestDelayMs) throw error.final;
    this.#host.debug(`${error.message}; trying again in ${(delayMs / 1000).toFixed(1)} s`);
    await sleep(delayMs, undefined, { signal: this.#host.signal }).catch(() =>
      this.#host.signal.throwIfAborted(),
    );
  }

  /** Many jobs that start together must not come back together. */
  #backOffMs(): number {
    const { firstDelayMs, longestDelayMs } = this.#patience;
    return Math.min(
      longestDelayMs,
      firstDelayMs * 2 ** this.#failures * (0.75 + Math.random() / 2),
    );
  }
}

/** Does it, again where it fails in a way that may pass. */
export async function retried<T>(attempts: Attempts, work: () => Promise<T>): Promise<T> {
  for (;;) {
    try {
      return await work();
    } catch (error) {
      await attempts.failed(error);
    }
  }
}
