import { setImmediate as nextTurn } from 'node:timers/promises';

const TURN_MS = 30;

/** Work that never waits gives the event loop a turn now and then, so that a signal, a timeout or a progress line is not kept waiting. */
export class Turns {
  #dueAt = performance.now() + TURN_MS;

  get isDue(): boolean {
    return performance.now() > this.#dueAt;
  }

  async take(): Promise<void> {
    await nextTurn();
    this.#dueAt = performance.now() + TURN_MS;
  }
}
