import { expect } from '@jest/globals';

/** How many times larger the large work is. */
const TIMES = 16;
/** Linear work gives 1, or slightly more if it outgrows caches; quadratic work gives 16. */
const MOST = 5;
/** Disturbances only add to a measurement, so one good round is enough. */
const ROUNDS = 6;
/** Shorter times can't be distinguished from garbage collection. */
const NOTHING_MS = 5;

/**
 * Expects work to grow linearly. Compares the processor time of this process with that of smaller
 * work, so a slow or busy machine does not matter.
 * @param prepare creates the input of the work, unmeasured
 * @param size of the larger work, large enough that quadratic work would take long
 */
export function expectLinear(prepare: (size: number) => () => unknown, size: number): void {
  const [small, large] = [prepare(Math.ceil(size / TIMES)), prepare(size)];
  const manySmall = (): void => {
    for (let i = 0; i < TIMES; i++) small();
  };
  let least = Number.POSITIVE_INFINITY;
  for (let round = 0; round < ROUNDS && least >= MOST; round++) {
    // First runs take longer; without warming up, the larger work's first run would hide its
    // growth.
    const largeMs = cpuMs(large);
    least = Math.min(least, largeMs / (cpuMs(manySmall) + NOTHING_MS));
  }
  expect(least).toBeLessThan(MOST);
}

/** Measures the processor time of this process, which excludes other processes. */
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
