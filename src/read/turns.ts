import { setImmediate as nextTurn } from 'node:timers/promises';

const TURN_MS = 30;

/** Work that never waits gives the event loop a turn now and then, so that a signal, a timeout or a progress line is not kept waiting. */
export class Turns {
  #dueAt = Date.now() + TURN_MS;

  /** Asked for each window of a file: `performance.now` would take ten times as long as `Date.now`. */
  get isDue(): boolean {
    return Date.now() > this.#dueAt;
  }

  async take(): Promise<void> {
    await nextTurn();
    this.#dueAt = Date.now() + TURN_MS;
  }
}
