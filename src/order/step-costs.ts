import type { BuildStep } from '../scorecard/build-steps.ts';
import type { StepStage } from './build-stages.ts';
import type { StepCost } from './plan-order.ts';

/** A layer, and the line of the instruction that made it; `undefined` if unknown. */
export interface TracedLayer {
  readonly storedBytes: number | null;
  readonly line: number | undefined;
}

/** Finds the time and size of each step. @returns by stage and step */
export function listStepCosts(
  stages: readonly StepStage[],
  ran: readonly BuildStep[],
  layers: readonly TracedLayer[],
): StepCost[][] {
  const bytesOf = new Map(layers.map(({ line, storedBytes }) => [line, storedBytes]));
  const areTraced = layers.every(({ line }) => line !== undefined);
  return stages.map((stage) => {
    const built = stage.steps.filter(({ isBuilt }) => isBuilt);
    return stage.steps.map((step) => {
      if (!step.isBuilt) return { seconds: 0, bytes: 0 };
      const place = built.indexOf(step);
      const found = ran.find((one) => isAt(one, stage, place, built.length));
      const seconds = found === undefined || found.isCached ? null : found.seconds;
      const made = bytesOf.get(step.instruction.line);
      const bytes = !stage.isShipped || (made === undefined && areTraced) ? 0 : (made ?? null);
      return { seconds, bytes };
    });
  });
}

/** FROM may count as the first step of a stage, so count from the last one. */
const isAt = (
  { place: { stage, at, of } }: BuildStep,
  own: StepStage,
  place: number,
  count: number,
) =>
  (stage === '' || stage === (own.name ?? `stage-${own.number}`)) && of - at === count - 1 - place;
