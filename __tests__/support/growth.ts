import { expect } from '@jest/globals';

/** How often the smaller work goes into the larger one. */
const TIMES = 16;
/** Linear work comes to 1, or to little more where it outgrows caches; quadratic work to 16. */
const MOST = 5;
/** What disturbs a measurement adds to it: one good round says enough. */
const ROUNDS = 3;
/** Less is not told apart from what a garbage collector takes. */
const NOTHING_MS = 5;

/**
 * Expects work to grow like its size, by the processor time of this process and only in proportion to a smaller work: other
 * work on the machine and a slow machine make no difference.
 * @param prepare makes what the work is done on, unmeasured
 * @param size of the larger work: such that the square of it would take long
 */
export function expectLinear(prepare: (size: number) => () => unknown, size: number): void {
  const [small, large] = [prepare(Math.ceil(size / TIMES)), prepare(size)];
  const manySmall = (): void => {
    for (let i = 0; i < TIMES; i++) small();
  };
  // What the first runs take for being first would hide what the larger one takes.
  manySmall();
  let least = Number.POSITIVE_INFINITY;
  for (let round = 0; round < ROUNDS && least >= MOST; round++) {
    least = Math.min(least, cpuMs(large) / (cpuMs(manySmall) + NOTHING_MS));
  }
  expect(least).toBeLessThan(MOST);
}

function cpuMs(work: () => unknown): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}
