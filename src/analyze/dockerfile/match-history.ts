import type { HistoryStep } from './history-step.ts';
import { matchStep, traceOf } from './match-step.ts';
import type { Instruction } from './parse-dockerfile.ts';
import { candidateStages, chainOf, type Stage, type StageChain } from './stages.ts';
import { oneLine, parseExecForm } from './words.ts';

/** What is known of how the image was built. */
export interface BuildKnowledge {
  /** As `--target` was given; `null`: whether it was is not known. */
  readonly target: string | undefined | null;
  /** The text is what was built, not a later or an earlier version of it. */
  readonly isTextBuilt: boolean;
}

/**
 * The instruction behind each step of a history. Both lists are walked side by side from their ends, where no step may be left
 * out: the first pair that does not match is where the base image begins, or where another Dockerfile was built.
 * @param steps lowest first
 * @returns for each step its instruction, or `undefined`
 */
export function matchHistory(
  stages: readonly Stage[],
  steps: readonly HistoryStep[],
  { target, isTextBuilt }: BuildKnowledge,
): readonly (Instruction | undefined)[] {
  const none = steps.map(() => undefined);
  const walks = candidateStages(stages, target).map((stage) =>
    walk(chainOf(stage), steps, isTextBuilt),
  );
  if (walks.length === 1) return walks[0]?.instructions ?? none;
  // It may be any of them: only one that was found whole counts, and of several only what they agree in.
  const whole = walks.filter(({ isWhole }) => isWhole);
  const depth = Math.max(...whole.map(({ depth }) => depth));
  const deepest = whole
    .filter((each) => each.depth === depth)
    .map(({ instructions }) => instructions);
  return none.map((_, i) => {
    const found = deepest.map((instructions) => instructions[i]);
    return found.every((instruction) => instruction === found[0]) ? found[0] : undefined;
  });
}

interface Walk {
  readonly instructions: readonly (Instruction | undefined)[];
  /** Each instruction has its step, and an image from scratch has no other ones. */
  readonly isWhole: boolean;
  readonly depth: number;
}

function walk(chain: StageChain, steps: readonly HistoryStep[], isTextBuilt: boolean): Walk {
  const shells = shellsOf(chain.instructions);
  const pairs: Pair[] = [];
  let at = steps.length - 1;
  let next = chain.instructions.length - 1;
  while (at >= 0 && next >= 0) {
    const [step, instruction] = [steps[at] as HistoryStep, chain.instructions[next] as Instruction];
    const match = matchStep(instruction, step, shells[next]);
    if (match !== 'none') {
      pairs.push({ at, step, instruction, isExact: match === 'exact' });
      at--;
      next--;
    } else if (instruction.verb === 'ONBUILD') {
      next--; // BuildKit's history does not tell of them
    } else if (step.verb === 'LABEL' && step.isEmpty) {
      at--; // `--label` of the classic builder
    } else {
      break;
    }
  }
  const isWhole = next < 0 && (at < 0 || !chain.isFromScratch);
  const certain = isTextBuilt ? pairs : withoutTwins(pairs, chain.instructions, isWhole);
  const found = new Map(certain.map(({ at: index, instruction }) => [index, instruction]));
  return { instructions: steps.map((_, i) => found.get(i)), isWhole, depth: pairs.length };
}

interface Pair {
  readonly at: number;
  readonly step: HistoryStep;
  readonly instruction: Instruction;
  readonly isExact: boolean;
}

/**
 * In another version of the Dockerfile, two instructions that leave the same in a history may have changed places, or one of
 * them may be new.
 */
function withoutTwins(
  pairs: readonly Pair[],
  instructions: readonly Instruction[],
  isWhole: boolean,
): readonly Pair[] {
  const isClassic = pairs.some(({ step }) => step.isClassic);
  const keyOf = (instruction: Instruction): string => traceOf(instruction, isClassic);
  const counts = new Map<string, number>();
  for (const key of instructions.map(keyOf)) counts.set(key, (counts.get(key) ?? 0) + 1);
  return pairs.filter(
    ({ isExact, instruction }) => (isExact && isWhole) || counts.get(keyOf(instruction)) === 1,
  );
}

/** The shell in effect at each instruction; `undefined`: the base image's. */
function shellsOf(instructions: readonly Instruction[]): (string | undefined)[] {
  let shell: string | undefined;
  return instructions.map(({ verb, text }) => {
    if (verb === 'SHELL') shell = oneLine(parseExecForm(text)?.join(' ') ?? '');
    return shell;
  });
}
