import { setImmediate as nextTurn } from 'node:timers/promises';

const TURN_MS = 30;

/**
 * Yields to the event loop regularly, so that long work doesn't delay signals, timeouts and
 * progress.
 */
export class Turns {
  #dueAt = Date.now() + TURN_MS;

  /** Checked for each window of a file: `performance.now` takes ten times as long as `Date.now`. */
  get isDue(): boolean {
    return Date.now() > this.#dueAt;
  }

  async take(): Promise<void> {
    await nextTurn();
    this.#dueAt = Date.now() + TURN_MS;
  }
}
