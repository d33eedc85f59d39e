import { findGoodOrder } from './good-order.ts';
import type { OrderProblem } from './order-problem.ts';

export interface FoundOrder {
  /** Steps, first to last. */
  readonly order: readonly number[];
  /** No other order is better. */
  readonly isExact: boolean;
}

/** Nearly all stages have fewer sets of steps that can come first. */
const MOST_STATES = 3000;

interface State {
  /** The steps so far, as bits. */
  readonly steps: bigint;
  readonly last: number;
  readonly previous: State | undefined;
  readonly cost: number;
}

/**
 * Finds the order in which changes cost the least: all steps from the first one that a change
 * affects on run again. The cost of a step thus depends on how often a change affects it or a step
 * before it, in any order. The best way to reach a set of first steps therefore does not depend on
 * what follows: extend the best orders step by step, one per set. With too many sets, look for a
 * good order. Yields between parts of the work.
 */
export function* findBestOrder(problem: OrderProblem): Generator<undefined, FoundOrder> {
  const extend = createExtender(problem);
  let states: State[] = [{ steps: 0n, last: -1, previous: undefined, cost: 0 }];
  for (const _ of problem.costs) {
    const best = new Map<bigint, State>();
    for (const state of states) {
      for (const next of extend(state)) {
        const known = best.get(next.steps);
        if (known === undefined || next.cost < known.cost) best.set(next.steps, next);
      }
    }
    states = [...best.values()];
    yield;
    if (states.length > MOST_STATES)
      return { order: yield* findGoodOrder(problem), isExact: false };
  }
  return { order: listSteps(states[0]), isExact: true };
}

/** Adds each step that can come next. */
function createExtender(problem: OrderProblem) {
  const { costs, before, exchangeCost } = problem;
  const needed = before.map((steps) => toBits(steps));
  const countHits = createHitCounter(problem);
  return (state: State): State[] =>
    costs.flatMap((ownCost, step) => {
      const bit = 1n << BigInt(step);
      const isPossible =
        (state.steps & bit) === 0n && ((needed[step] as bigint) & ~state.steps) === 0n;
      if (!isPossible) return [];
      const steps = state.steps | bit;
      const exchanges = exchangeCost * countSkipped(state.steps, step);
      const cost = state.cost + ownCost * countHits(step, steps) + exchanges;
      return [{ steps, last: step, previous: state, cost }];
    });
}

/** By step and the steps up to it: how many changes make it run again. */
function createHitCounter({ changes, isLinked }: OrderProblem) {
  const masks = changes.map(({ steps, count }) => ({ mask: toBits(steps), count }));
  const known = new Map<bigint, number>();
  return (step: number, steps: bigint): number => {
    const affecting = isLinked[step] ? 1n << BigInt(step) : steps;
    const counted = known.get(affecting);
    if (counted !== undefined) return counted;
    const hits = masks.reduce(
      (sum, { mask, count }) => ((mask & affecting) === 0n ? sum : sum + count),
      0,
    );
    known.set(affecting, hits);
    return hits;
  };
}

const toBits = (steps: Iterable<number>): bigint => {
  let bits = 0n;
  for (const step of steps) bits |= 1n << BigInt(step);
  return bits;
};

/** The number of earlier steps that are still to come. */
function countSkipped(steps: bigint, step: number): number {
  let skipped = 0;
  for (let i = 0; i < step; i++) if ((steps & (1n << BigInt(i))) === 0n) skipped++;
  return skipped;
}

function listSteps(state: State | undefined): number[] {
  const order: number[] = [];
  for (let at = state; at !== undefined && at.last >= 0; at = at.previous) order.unshift(at.last);
  return order;
}
