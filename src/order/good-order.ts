import { sumRepeated } from './expected-cost.ts';
import type { OrderProblem } from './order-problem.ts';

/**
 * Finds a good order if there are too many to find the best one: starts with the highest cost per
 * change, like Smith's rule, and then moves single steps as long as that helps.
 * Sources: W. E. Smith, "Various optimizers for single-stage production" (1956); J. B. Sidney,
 * "Decomposition algorithms for single-machine sequencing with precedence relations" (1975).
 */
export function* findGoodOrder(problem: OrderProblem): Generator<undefined, readonly number[]> {
  const today = problem.costs.map((_, i) => i);
  const start = yield* sortByRatio(problem);
  let best: readonly number[] =
    weighOrder(problem, start) < weighOrder(problem, today) ? start : today;
  for (let isBetter = true; isBetter; ) {
    isBetter = false;
    for (const step of today) {
      const moved = moveStep(problem, best, step);
      yield;
      if (moved === undefined) continue;
      best = moved;
      isBetter = true;
    }
  }
  return best;
}

/** The total cost of all changes in an order, including the penalty for its swaps. */
function weighOrder(problem: OrderProblem, order: readonly number[]): number {
  const { costs, changes, isLinked, exchangeCost } = problem;
  let exchanges = 0;
  for (const [at, step] of order.entries())
    for (const later of order.slice(at + 1)) if (later < step) exchanges++;
  return (sumRepeated(order, costs, changes, isLinked) ?? 0) + exchanges * exchangeCost;
}

/** Appends the step, with its dependencies, that saves the most per change. */
function* sortByRatio(problem: OrderProblem): Generator<undefined, number[]> {
  const { costs, before, changes } = problem;
  const order: number[] = [];
  const countHits = (steps: readonly number[]): number =>
    changes.reduce(
      (sum, change) =>
        change.steps.some((step) => steps.includes(step)) ? sum + change.count : sum,
      0,
    );
  while (order.length < costs.length) {
    const hits = countHits(order);
    const blocks = costs.flatMap((_, step) => {
      if (order.includes(step)) return [];
      const block = [...(before[step] ?? []), step].filter((one) => !order.includes(one));
      const cost = block.reduce((sum, one) => sum + (costs[one] ?? 0), 0);
      return [{ block, ratio: cost / (countHits([...order, ...block]) - hits) }];
    });
    const [first] = blocks.toSorted((a, b) => compareRatios(a.ratio, b.ratio));
    order.push(...(first?.block ?? []).toSorted((a, b) => a - b));
    yield;
  }
  return order;
}

/** A step that nothing affects comes first, even without a cost. */
function compareRatios(a: number, b: number): number {
  const [one, other] = [a, b].map((ratio) => (Number.isNaN(ratio) ? Infinity : ratio));
  return one === other ? 0 : (other as number) - (one as number);
}

/** @returns the order with this step at its best place; `undefined` if it is already there */
function moveStep(
  problem: OrderProblem,
  order: readonly number[],
  step: number,
): readonly number[] | undefined {
  const others = order.filter((one) => one !== step);
  let least = weighOrder(problem, order) * (1 - ROUNDING);
  let best: readonly number[] | undefined;
  for (let at = 0; at <= others.length; at++) {
    if (!isPossible(problem, others, step, at)) continue;
    const moved = [...others.slice(0, at), step, ...others.slice(at)];
    const cost = weighOrder(problem, moved);
    if (cost >= least) continue;
    least = cost;
    best = moved;
  }
  return best;
}

/** Sums in another order differ slightly. */
const ROUNDING = 1e-9;

const isPossible = (
  { before }: OrderProblem,
  others: readonly number[],
  step: number,
  at: number,
): boolean =>
  others.slice(at).every((later) => !before[step]?.has(later)) &&
  others.slice(0, at).every((earlier) => !before[earlier]?.has(step));
