import type { HistoryStep } from './history-step.ts';
import type { Instruction } from './parse-dockerfile.ts';
import { candidateStages, chainOf, type Stage } from './stages.ts';
import { walkHistory } from './walk-history.ts';

/** What is known of how the image was built. */
export interface BuildKnowledge {
  /** As `--target` was given; `null`: whether it was is not known. */
  readonly target: string | undefined | null;
  /** The text is what was built, not a later or an earlier version of it. */
  readonly isTextBuilt: boolean;
}

/** What a history says of the Dockerfile it comes from. */
export interface MatchedHistory {
  /** For each step its instruction, or `undefined`. */
  readonly instructions: readonly (Instruction | undefined)[];
  /** How many of the lowest steps are the base image's; `undefined` if not every instruction was found. */
  readonly baseSteps: number | undefined;
  /** Those of the stage that was built, if that is certain. */
  readonly stage: Stage | undefined;
}

/**
 * The instruction behind each step of a history. The first pair that does not match is where the base image begins, or
 * where another Dockerfile was built.
 * @param steps lowest first
 */
export function matchHistory(
  stages: readonly Stage[],
  steps: readonly HistoryStep[],
  { target, isTextBuilt }: BuildKnowledge,
): MatchedHistory {
  const walks = candidateStages(stages, target).map((stage) => {
    const chain = chainOf(stage);
    const walk = walkHistory(chain, steps, isTextBuilt);
    return {
      ...walk,
      stage,
      baseSteps: walk.isWhole && chain.isWhole ? walk.baseSteps : undefined,
    };
  });
  const [only, ...others] = walks;
  if (only !== undefined && others.length === 0) return only;
  // It may be any of them: only one that was found whole counts, and of several only what they agree in.
  const whole = walks.filter(({ isWhole }) => isWhole);
  const depth = Math.max(...whole.map((walk) => walk.depth));
  const deepest = whole.filter((walk) => walk.depth === depth);
  const agreed = <T>(read: (walk: (typeof walks)[number]) => T): T | undefined => {
    const [first, ...rest] = deepest.map(read);
    return rest.every((value) => value === first) ? first : undefined;
  };
  return {
    instructions: steps.map((_, i) => agreed(({ instructions }) => instructions[i])),
    baseSteps: agreed(({ baseSteps }) => baseSteps),
    stage: agreed(({ stage }) => stage),
  };
}
