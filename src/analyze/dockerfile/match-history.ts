import type { HistoryStep } from './history-step.ts';
import type { Instruction } from './parse-dockerfile.ts';
import { buildChain, listCandidateStages, type Stage } from './stages.ts';
import { walkHistory } from './walk-history.ts';

/** What is known about how the image was built. */
export interface BuildKnowledge {
  /** The `--target` given; `null` if unknown. */
  readonly target: string | undefined | null;
  /** Whether the text is exactly what was built, not another version. */
  readonly isTextBuilt: boolean;
}

/** The Dockerfile instructions found in a history. */
export interface MatchedHistory {
  /** The instruction of each step, or `undefined`. */
  readonly instructions: readonly (Instruction | undefined)[];
  /**
   * How many of the lowest steps belong to the base image; `undefined` unless every instruction
   * matched.
   */
  readonly baseSteps: number | undefined;
  /** The stage that was built, if certain. */
  readonly stage: Stage | undefined;
}

/**
 * Finds the instruction behind each step of a history. The first mismatch from the end is where the
 * base image begins, or shows that another Dockerfile was built.
 * @param steps lowest first
 */
export function matchHistory(
  stages: readonly Stage[],
  steps: readonly HistoryStep[],
  { target, isTextBuilt }: BuildKnowledge,
): MatchedHistory {
  const walks = listCandidateStages(stages, target).map((stage) => {
    const chain = buildChain(stage);
    const walk = walkHistory(chain, steps, isTextBuilt);
    return {
      ...walk,
      stage,
      baseSteps: walk.isWhole && chain.isWhole ? walk.baseSteps : undefined,
    };
  });
  const [only, ...others] = walks;
  if (only !== undefined && others.length === 0) return only;
  // It may be any stage: only complete matches count, and among several only what they agree on.
  const whole = walks.filter(({ isWhole }) => isWhole);
  const depth = Math.max(...whole.map((walk) => walk.depth));
  const deepest = whole.filter((walk) => walk.depth === depth);
  const mergeAgreed = <T>(read: (walk: (typeof walks)[number]) => T): T | undefined => {
    const [first, ...rest] = deepest.map(read);
    return rest.every((value) => value === first) ? first : undefined;
  };
  return {
    instructions: steps.map((_, i) => mergeAgreed(({ instructions }) => instructions[i])),
    baseSteps: mergeAgreed(({ baseSteps }) => baseSteps),
    stage: mergeAgreed(({ stage }) => stage),
  };
}
