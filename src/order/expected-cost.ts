import type { StepChange } from './order-problem.ts';

/**
 * Sums the cost of all changes in an order: each runs all steps again from the first one that it
 * affects.
 * @param values by step; `null` if unknown
 * @returns `null` if a value that counts is unknown
 */
export function sumRepeated(
  order: readonly number[],
  values: readonly (number | null)[],
  changes: readonly StepChange[],
  isLinked: readonly boolean[],
): number | null {
  let sum: number | null = 0;
  for (const { steps, count } of changes) {
    const first = order.findIndex((step) => steps.includes(step));
    if (first < 0) continue;
    for (const step of order.slice(first)) {
      if (isLinked[step] && !steps.includes(step)) continue;
      const value = values[step];
      sum = value == null || sum === null ? null : sum + value * count;
    }
  }
  return sum;
}

/** How many changes make a step run again, in an order. */
export function countRepeats(
  order: readonly number[],
  step: number,
  changes: readonly StepChange[],
  isLinked: readonly boolean[],
): number {
  const affecting = isLinked[step] ? [step] : order.slice(0, order.indexOf(step) + 1);
  return changes.reduce(
    (sum, { steps, count }) => (steps.some((one) => affecting.includes(one)) ? sum + count : sum),
    0,
  );
}
