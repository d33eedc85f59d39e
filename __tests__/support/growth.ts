import { expect } from '@jest/globals';

/** How often the smaller work goes into the larger one. */
const TIMES = 16;
/** Linear work comes to 1, or to little more where it outgrows caches; quadratic work to 16. */
const MOST = 5;
/** What disturbs a measurement adds to it, so one good round is enough. */
const ROUNDS = 6;
/** Less is not told apart from what a garbage collector takes. */
const NOTHING_MS = 5;

/**
 * Expects work to grow like its size. Compares the processor time of this process with that of
 * smaller work, so a slow or busy machine makes no difference.
 * @param prepare makes what the work is done on, unmeasured
 * @param size of the larger work: such that the square of it would take long
 */
export function expectLinear(prepare: (size: number) => () => unknown, size: number): void {
  const [small, large] = [prepare(Math.ceil(size / TIMES)), prepare(size)];
  const manySmall = (): void => {
    for (let i = 0; i < TIMES; i++) small();
  };
  let least = Number.POSITIVE_INFINITY;
  for (let round = 0; round < ROUNDS && least >= MOST; round++) {
    // The first runs take longer for being first: the larger one's, or they would hide its growth.
    const largeMs = cpuMs(large);
    least = Math.min(least, largeMs / (cpuMs(manySmall) + NOTHING_MS));
  }
  expect(least).toBeLessThan(MOST);
}

/** Measures the processor time of this process, which other processes do not use. */
export async function measureCpuMs(work: () => unknown): Promise<number> {
  const start = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

function cpuMs(work: () => unknown): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}
