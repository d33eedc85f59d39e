import { setImmediate } from 'node:timers/promises';
import type { Host } from '../model/host.ts';

interface Pauses<Item> {
  /** The number of steps between pauses. */
  readonly every?: number;
  /** What the progress shows; absent: nothing. */
  readonly what?: string;
  readonly onItem?: (item: Item) => void;
}

/** Runs work to its end, with pauses in which the run can be stopped. */
export async function runWithPauses<Item, Result>(
  steps: Generator<Item, Result>,
  host: Host,
  { every = 1, what, onItem }: Pauses<Item> = {},
): Promise<Result> {
  for (let count = 1; ; count++) {
    const step = steps.next();
    if (step.done) return step.value;
    onItem?.(step.value);
    if (count % every > 0) continue;
    if (what !== undefined) host.progress(what, count, undefined, 'files');
    await setImmediate();
    host.signal.throwIfAborted();
  }
}
