import type { Instruction } from '../analyze/dockerfile/parse-dockerfile.ts';
import { groupBy } from '../model/group-by.ts';
import { findBestOrder } from './best-order.ts';
import type { Step, StepStage } from './build-stages.ts';
import { sumRepeated } from './expected-cost.ts';
import { type BuildChange, isStepAffected } from './find-changes.ts';
import type { OrderProblem, StepChange } from './order-problem.ts';
import { findPrecedence, type Precedence } from './precedence.ts';
import type { PlacedStage } from './reorder-lines.ts';
import { findSplits, type Split } from './split-copies.ts';

/** The cost of a step, or of changes together; `null` if unknown. */
export interface StepCost {
  readonly seconds: number | null;
  /** The bytes of its layer, as stored; 0 if it has none that is shipped. */
  readonly bytes: number | null;
}

export interface PlanRequest {
  readonly stages: readonly StepStage[];
  /** By stage and step. */
  readonly costs: readonly (readonly StepCost[])[];
  readonly changes: readonly BuildChange[];
  /** Files that count as changed by every commit, as byte strings. */
  readonly always: readonly string[];
  /** Whether seconds are known; otherwise, only bytes count. */
  readonly hasSeconds: boolean;
  /** Converts bytes to seconds. */
  readonly bytesPerSecond: number;
  /** The stored size of a layer of these files of the build context. */
  readonly measureFiles: (paths: readonly string[]) => number;
}

export interface StagePlan {
  /** All steps, with those to insert. */
  readonly steps: readonly PlannedStep[];
  /** Indexes in `steps`, in the best order. */
  readonly order: readonly number[];
  readonly isExact: boolean;
  readonly today: StepCost;
  readonly best: StepCost;
}

export interface PlannedStep extends StepCost {
  readonly step: Step;
  /** The text of an instruction to insert; absent for existing ones. */
  readonly added?: string;
  /** By change, in the order of the request's changes: whether it affects this step. */
  readonly isAffected: readonly boolean[];
}

/** A swap of two lines that saves less of the cost is not worth a line of the patch. */
const LEAST_GAIN = 0.001;

/** Plans each stage separately: its order does not change what other stages get. */
export function* planOrder(request: PlanRequest): Generator<undefined, StagePlan[]> {
  const plans: StagePlan[] = [];
  for (const [index] of request.stages.entries()) plans.push(yield* planStage(request, index));
  return plans;
}

function* planStage(request: PlanRequest, index: number): Generator<undefined, StagePlan> {
  const plain = yield* planSteps(request, index, []);
  const splits = findSplits((request.stages[index] as StepStage).steps);
  if (splits.length === 0) return plain;
  const split = yield* planSteps(request, index, splits);
  const weigh = createWeigher(request);
  const gain = weigh(plain.best) - weigh(split.best);
  return gain > weigh(plain.today) * LEAST_GAIN * splits.length ? split : plain;
}

const createWeigher =
  ({ hasSeconds, bytesPerSecond }: PlanRequest) =>
  ({ seconds, bytes }: StepCost): number =>
    hasSeconds ? (seconds ?? 0) + (bytes ?? 0) / bytesPerSecond : (bytes ?? 0);

function* planSteps(
  request: PlanRequest,
  index: number,
  splits: readonly Split[],
): Generator<undefined, StagePlan> {
  const steps = insertSplits(request, index, splits);
  const before = findPrecedence(
    steps.map(({ step }) => step),
    (earlier, later) => isSplitPair(request.stages[index] as StepStage, splits, earlier, later),
  );
  const built = steps.flatMap(({ step }, i) => (step.isBuilt ? [i] : []));
  const changes = listStepChanges(steps, built);
  const weigh = createWeigher(request);
  const isLinked = built.map((i) => steps[i]?.step.isLinked === true);
  const problem: OrderProblem = {
    costs: built.map((i) => weigh(steps[i] as PlannedStep)),
    before: built.map((i) => selectBuilt(before[i] as ReadonlySet<number>, built)),
    changes,
    isLinked,
    exchangeCost: 0,
  };
  const sumOf = (order: readonly number[], what: keyof StepCost): number | null => {
    const values = built.map((i) => steps[i]?.[what] ?? null);
    return sumRepeated(order, values, changes, isLinked);
  };
  const sum = (order: readonly number[]): StepCost => ({
    seconds: sumOf(order, 'seconds'),
    bytes: sumOf(order, 'bytes'),
  });
  // An inserted step does not exist today.
  const now = built.flatMap((i, place) => (steps[i]?.added === undefined ? [place] : []));
  const today = sum(now);
  const exchangeCost = weigh(today) * LEAST_GAIN;
  const { order, isExact } = yield* findBestOrder({ ...problem, exchangeCost });
  const best = sum(order);
  const chain = order.map((place) => built[place] as number);
  return { steps, order: placeAll(before, chain), isExact, today, best };
}

function insertSplits(
  { stages, costs, changes, always, measureFiles }: PlanRequest,
  index: number,
  splits: readonly Split[],
): PlannedStep[] {
  const { steps, isShipped } = stages[index] as StepStage;
  return steps.flatMap((step, at) => {
    const isAffected = changes.map((change) => isStepAffected(change, index, at));
    const cost = costs[index]?.[at] ?? { seconds: null, bytes: null };
    const added = splits.filter(({ copy }) => copy === at);
    return [
      ...added.map((split) => ({
        step: split.step,
        added: split.text,
        seconds: 0,
        bytes: isShipped ? measureFiles([...(split.step.written?.files?.values() ?? [])]) : 0,
        isAffected: changes.map((change) => isSplitAffected(split, change, index, always)),
      })),
      { step, ...cost, isAffected },
    ];
  });
}

const isSplitAffected = (
  { step: { readsPath } }: Split,
  { stages, paths }: BuildChange,
  index: number,
  always: readonly string[],
): boolean =>
  stages[index] === 'all' || [paths, always].some((some) => some.some((path) => readsPath?.(path)));

/** A COPY and the install that it was split for, which needs only the new one. */
const isSplitPair = (
  { steps }: StepStage,
  splits: readonly Split[],
  earlier: Step,
  later: Step,
): boolean =>
  splits.some(({ copy, install }) => steps[copy] === earlier && steps[install] === later);

/** Merges equal changes. */
function listStepChanges(
  steps: readonly PlannedStep[],
  built: readonly number[],
): readonly StepChange[] {
  const affected = Array.from(steps[0]?.isAffected ?? [], (_, change) =>
    built.flatMap((i, place) => (steps[i]?.isAffected[change] ? [place] : [])),
  );
  return [...groupBy(affected, String).values()].flatMap((equal) =>
    equal[0]?.length ? [{ steps: equal[0], count: equal.length }] : [],
  );
}

const selectBuilt = (before: ReadonlySet<number>, built: readonly number[]): ReadonlySet<number> =>
  new Set(built.flatMap((i, place) => (before.has(i) ? [place] : [])));

/** Adds the steps that are not built, each as early as today. */
function placeAll(before: Precedence, chain: readonly number[]): number[] {
  const order: number[] = [];
  const isPlaced = new Set<number>();
  const inChain = new Set(chain);
  let next = 0;
  while (order.length < before.length) {
    const step = before.findIndex(
      (needed, i) =>
        !isPlaced.has(i) &&
        (!inChain.has(i) || chain[next] === i) &&
        [...needed].every((one) => isPlaced.has(one)),
    );
    if (step < 0) throw new Error('the steps of a stage depend on each other in a circle');
    if (chain[next] === step) next++;
    order.push(step);
    isPlaced.add(step);
  }
  return order;
}

/** @returns the stages whose instructions move */
export function listPlacedStages(
  stages: readonly StepStage[],
  plans: readonly StagePlan[],
): PlacedStage[] {
  return stages.flatMap(({ from, steps }, i) => {
    const plan = plans[i] as StagePlan;
    if (plan.order.every((step, place) => step === place) && plan.steps.length === steps.length)
      return [];
    const instructions: Instruction[] = steps.map(({ instruction }) => instruction);
    const placed = plan.order.map((at) => {
      const { step, added } = plan.steps[at] as PlannedStep;
      if (added === undefined) return { instruction: step.instruction };
      const copied = plan.steps.findIndex((one, place) => place > at && one.added === undefined);
      return { added, instruction: plan.steps[copied]?.step.instruction as Instruction };
    });
    return [{ from, instructions, placed }];
  });
}
