import { toOneLine } from '../analyze/dockerfile/words.ts';
import { formatInstruction } from '../analyze/instruction/instruction.ts';
import type { OrderCost, OrderReport, OrderStage, OrderStep } from '../model/order-report.ts';
import { sumKnown } from '../model/sum-known.ts';
import type { StepStage } from './build-stages.ts';
import { countRepeats } from './expected-cost.ts';
import type { PlannedStep, StagePlan, StepCost } from './plan-order.ts';

type Sums = Pick<OrderReport, 'today' | 'best' | 'stages'>;

/** @param changes their number; costs are for an average one */
export function sumPlans(
  stages: readonly StepStage[],
  plans: readonly StagePlan[],
  changes: number,
): Sums {
  const average = (costs: readonly StepCost[]): OrderCost => ({
    seconds: divide(sumKnown(costs.map(({ seconds }) => seconds)), changes, 1000),
    repushedBytes: divide(sumKnown(costs.map(({ bytes }) => bytes)), changes, 1),
  });
  return {
    today: average(plans.map(({ today }) => today)),
    best: average(plans.map(({ best }) => best)),
    stages: stages.map((stage, i) => toStage(stage, plans[i] as StagePlan)),
  };
}

const divide = (sum: number | null, count: number, digits: number): number | null =>
  sum === null ? null : Math.round((sum / count) * digits) / digits;

function toStage({ name, from, isShipped }: StepStage, plan: StagePlan): OrderStage {
  const { steps, order, isExact } = plan;
  const built = order.filter((i) => steps[i]?.step.isBuilt);
  const today = built.filter((i) => steps[i]?.added === undefined).toSorted((a, b) => a - b);
  return {
    name: name ?? null,
    line: from.line,
    isShipped,
    isExact,
    steps: built.map((i) => toStep(steps, i, built, today)),
  };
}

function toStep(
  steps: readonly PlannedStep[],
  at: number,
  order: readonly number[],
  today: readonly number[],
): OrderStep {
  const { step, added, seconds, bytes, isAffected } = steps[at] as PlannedStep;
  const { verb, text, line, endLine } = step.instruction;
  const changes = isAffected.flatMap((_, change) => [
    { steps: order.filter((i) => steps[i]?.isAffected[change]), count: 1 },
  ]);
  const isLinked = steps.map((one) => one.step.isLinked);
  const count = (of: readonly number[]): number => countRepeats(of, at, changes, isLinked);
  const own = isAffected.filter(Boolean).length;
  const repeats = count(order);
  const why = step.needs.kind === 'anything' && repeats > own ? step.needs.why : undefined;
  return {
    line: added === undefined ? line : null,
    endLine: added === undefined ? endLine : null,
    instruction: formatInstruction(`${verb} ${toOneLine(text)}`) ?? verb,
    seconds,
    bytes,
    changes: own,
    repeatsToday: added === undefined ? count(today) : null,
    repeats,
    ...(why !== undefined && { why }),
  };
}
