import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { findBestOrder } from '../../src/order/best-order.ts';
import { countRepeats, sumRepeated } from '../../src/order/expected-cost.ts';
import { findGoodOrder } from '../../src/order/good-order.ts';
import type { OrderProblem } from '../../src/order/order-problem.ts';
import { rounds } from '../support/rounds.ts';

const solve = (problem: OrderProblem) => finish(findBestOrder(problem));

function finish<Result>(steps: Generator<undefined, Result>): Result {
  for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value;
}

/** The cost of an order, computed from each change separately. */
const weigh = (
  { costs, changes, isLinked, exchangeCost }: OrderProblem,
  order: readonly number[],
): number => {
  const exchanges = order.reduce(
    (sum, step, at) => sum + order.slice(at + 1).filter((later) => later < step).length,
    0,
  );
  return (sumRepeated(order, costs, changes, isLinked) ?? 0) + exchanges * exchangeCost;
};

/** All orders that respect the dependencies. */
function* listOrders(
  before: OrderProblem['before'],
  start: readonly number[] = [],
): Generator<readonly number[]> {
  if (start.length === before.length) yield start;
  for (let step = 0; step < before.length; step++) {
    const isPossible =
      !start.includes(step) && [...(before[step] ?? [])].every((one) => start.includes(one));
    if (isPossible) yield* listOrders(before, [...start, step]);
  }
}

const findCheapest = (problem: OrderProblem): number => {
  let least = Number.POSITIVE_INFINITY;
  for (const order of listOrders(problem.before)) least = Math.min(least, weigh(problem, order));
  return least;
};

/** The dependencies of a step, including indirect ones. */
function closePrecedence(rows: readonly (readonly boolean[])[]): OrderProblem['before'] {
  const before: ReadonlySet<number>[] = [];
  rows.forEach((row, at) => {
    const own = row.flatMap((isBefore, i) => (isBefore && i < at ? [i] : []));
    before.push(new Set([...own, ...own.flatMap((i) => [...(before[i] ?? [])])]));
  });
  return before;
}

const problems = (most: number): fc.Arbitrary<OrderProblem> =>
  fc.integer({ min: 1, max: most }).chain((count) =>
    fc.record({
      costs: fc.array(fc.nat({ max: 100 }), { minLength: count, maxLength: count }),
      before: fc
        .array(fc.array(fc.boolean(), { minLength: count, maxLength: count }), {
          minLength: count,
          maxLength: count,
        })
        .map(closePrecedence),
      changes: fc.array(
        fc.record({
          steps: fc.uniqueArray(fc.nat({ max: count - 1 }), { minLength: 1 }),
          count: fc.integer({ min: 1, max: 9 }),
        }),
        { maxLength: 8 },
      ),
      isLinked: fc.array(fc.boolean(), { minLength: count, maxLength: count }),
      exchangeCost: fc.constantFrom(0, 1),
    }),
  );

test('the approximate order is valid, and rarely far from the best', () => {
  const rest: number[] = [];
  fc.assert(
    fc.property(problems(7), (problem) => {
      const order = finish(findGoodOrder(problem));
      order.forEach((step, at) => {
        for (const one of problem.before[step] ?? []) expect(order.slice(0, at)).toContain(one);
      });
      const least = findCheapest(problem);
      rest.push(least === 0 ? weigh(problem, order) : weigh(problem, order) / least - 1);
    }),
    { numRuns: rounds(75) },
  );
  expect(rest.filter((one) => one > 0.05).length).toBeLessThan(rest.length * 0.05);
});

describe('the best order', () => {
  test('is as good as any valid order, compared one by one', () => {
    fc.assert(
      fc.property(problems(7), (problem) => {
        const { order, isExact } = solve(problem);
        expect(isExact).toBe(true);
        expect(order.toSorted((a, b) => a - b)).toEqual(problem.costs.map((_, i) => i));
        order.forEach((step, at) => {
          for (const one of problem.before[step] ?? []) expect(order.slice(0, at)).toContain(one);
        });
        expect(weigh(problem, order)).toBe(findCheapest(problem));
      }),
      { numRuns: rounds(100) },
    );
  });

  test('is also found for 8 steps without dependencies', () => {
    const free = { before: Array.from({ length: 8 }, () => new Set<number>()), exchangeCost: 0 };
    const isLinked = Array.from({ length: 8 }, () => false);
    fc.assert(
      fc.property(problems(8), ({ changes, costs }) => {
        const filled = Array.from({ length: 8 }, (_, i) => costs[i] ?? 7 * i);
        const problem = { ...free, isLinked, changes, costs: filled };
        expect(weigh(problem, solve(problem).order)).toBe(findCheapest(problem));
      }),
      { numRuns: 4 },
    );
  });

  test('is by cost per change if each change affects one step', () => {
    const problem = {
      costs: [10, 100, 1],
      before: [new Set<number>(), new Set<number>(), new Set<number>()],
      changes: [
        { steps: [0], count: 20 },
        { steps: [1], count: 1 },
        { steps: [2], count: 1 },
      ],
      isLinked: [false, false, false],
      exchangeCost: 0,
    };
    expect(solve(problem).order).toEqual([1, 2, 0]);
  });

  test('does not change if little is gained', () => {
    const before = [new Set<number>(), new Set<number>()];
    const changes = [{ steps: [0], count: 2 }];
    const problem = { costs: [5, 5], before, changes, isLinked: [false, false] };
    expect(solve({ ...problem, exchangeCost: 11 }).order).toEqual([0, 1]);
    expect(solve({ ...problem, exchangeCost: 9 }).order).toEqual([1, 0]);
  });

  test('of many independent steps is found quickly, and is close', () => {
    const count = 24;
    const problem: OrderProblem = {
      costs: Array.from({ length: count }, (_, i) => ((i * 37) % 23) + 1),
      before: Array.from({ length: count }, () => new Set<number>()),
      changes: Array.from({ length: count }, (_, i) => ({
        steps: [i],
        count: ((i * 29) % 19) + 1,
      })),
      isLinked: Array.from({ length: count }, () => false),
      exchangeCost: 0,
    };
    const start = performance.now();
    const { order, isExact } = solve(problem);
    expect(performance.now() - start).toBeLessThan(20_000);
    expect(isExact).toBe(false);
    // Without dependencies, decreasing cost per change is optimal.
    const bySmith = problem.costs
      .map((cost, i) => ({ i, ratio: cost / (problem.changes[i]?.count ?? 1) }))
      .toSorted((a, b) => b.ratio - a.ratio)
      .map(({ i }) => i);
    expect(weigh(problem, order) / weigh(problem, bySmith)).toBeLessThan(1.001);
  });
});

test('a linked COPY runs again only for its own files', () => {
  const changes = [{ steps: [0], count: 3 }];
  const isLinked = [false, true, false];
  expect(sumRepeated([0, 1, 2], [1, 10, 100], changes, isLinked)).toBe(303);
  expect([0, 1, 2].map((step) => countRepeats([0, 1, 2], step, changes, isLinked))).toEqual([
    3, 0, 3,
  ]);
});

test('an unknown value makes the sum unknown only if it counts', () => {
  const changes = [{ steps: [1], count: 2 }];
  expect(sumRepeated([0, 1], [null, 4], changes, [false, false])).toBe(8);
  expect(sumRepeated([1, 0], [null, 4], changes, [false, false])).toBeNull();
});
