import { groupBy } from '../../model/group-by.ts';
import type { HistoryStep } from './history-step.ts';
import { isSameText, type Match, matchStep, toTrace } from './match-step.ts';
import type { Instruction } from './parse-dockerfile.ts';
import { type StageChain, WRITES_FILES } from './stages.ts';
import { parseExecForm, toOneLine } from './words.ts';

/** History steps matched to the instructions of a stage. */
export interface Walk {
  /** The instruction of each step, or `undefined`. */
  readonly instructions: readonly (Instruction | undefined)[];
  /** Every instruction has its step, and an image from scratch has no other steps. */
  readonly isWhole: boolean;
  readonly depth: number;
  /**
   * How many of the lowest steps are below all matches: the base image's, if the walk is complete.
   */
  readonly baseSteps: number;
}

/**
 * Walks a history and a stage's instructions from their ends in lockstep; no step may be skipped.
 * kaniko's history has no steps for instructions without a layer, so these instructions are
 * skipped.
 */
export function walkHistory(
  chain: StageChain,
  steps: readonly HistoryStep[],
  isTextBuilt: boolean,
): Walk {
  const all = walk(chain, steps, isTextBuilt, false);
  if (all.isWhole) return all;
  const layersOnly = walk(chain, steps, isTextBuilt, true);
  return layersOnly.depth > all.depth ? layersOnly : all;
}

interface Pair {
  readonly at: number;
  readonly step: HistoryStep;
  readonly instruction: Instruction;
  readonly isExact: boolean;
}

function walk(
  chain: StageChain,
  steps: readonly HistoryStep[],
  isTextBuilt: boolean,
  isLayersOnly: boolean,
): Walk {
  const { instructions } = chain;
  const { pairs, at, next } = pairFromEnd(instructions, steps, isLayersOnly);
  const isWhole = next < 0 && (at < 0 || !chain.isFromScratch);
  const certain = isTextBuilt ? pairs : dropTwins(pairs, instructions, isWhole);
  const found = new Map(certain.map(({ at: index, instruction }) => [index, instruction]));
  return {
    instructions: steps.map((_, i) => found.get(i)),
    isWhole,
    depth: pairs.length,
    baseSteps: at + 1,
  };
}

/** @returns the pairs, and the step and instruction at which matching stopped */
function pairFromEnd(
  instructions: readonly Instruction[],
  steps: readonly HistoryStep[],
  isLayersOnly: boolean,
): { pairs: Pair[]; at: number; next: number } {
  const shells = listShells(instructions);
  const pairs: Pair[] = [];
  let at = steps.length - 1;
  let next = instructions.length - 1;
  while (next >= 0) {
    const [step, instruction] = [steps[at], instructions[next] as Instruction];
    const move = chooseMove(instruction, step, shells[next], isLayersOnly);
    if (move === 'stop') {
      next = findEarlier(instructions, next, step, isLayersOnly);
      if (next === STOPPED) return { pairs, at, next: 0 };
      continue;
    }
    if (step !== undefined && (move === 'exact' || move === 'inexact'))
      pairs.push({ at, step, instruction, isExact: move === 'exact' });
    if (move !== 'instruction') at--;
    if (move !== 'step') next--;
  }
  return { pairs, at, next };
}

const STOPPED = -2;

/** What to take next: a pair, or an unmatched item. */
type Move = Exclude<Match, 'none'> | 'instruction' | 'step' | 'stop';

function chooseMove(
  instruction: Instruction,
  step: HistoryStep | undefined,
  shell: string | undefined,
  isLayersOnly: boolean,
): Move {
  const isComparable = step !== undefined && !(isLayersOnly && step.isEmpty);
  const match = isComparable ? matchStep(instruction, step, shell) : 'none';
  if (match !== 'none') return match;
  if (isPassedOver(instruction, isLayersOnly)) return 'instruction';
  // From `--label` with the classic builder or buildah.
  return !isLayersOnly && step?.verb === 'LABEL' ? 'step' : 'stop';
}

/**
 * kaniko omits layers of RUNs that changed nothing.
 * @returns `STOPPED` after too many of them
 */
function findEarlier(
  instructions: readonly Instruction[],
  from: number,
  step: HistoryStep | undefined,
  isLayersOnly: boolean,
): number {
  if (!isLayersOnly || step === undefined || step.isEmpty) return STOPPED;
  for (let i = from; i >= 0; i--) {
    const instruction = instructions[i] as Instruction;
    if (isSameText(instruction, step)) return isUnique(instructions, instruction) ? i : STOPPED;
    if (instruction.verb !== 'RUN' && !isPassedOver(instruction, true)) return STOPPED;
  }
  return STOPPED;
}

const isUnique = (instructions: readonly Instruction[], { verb, text }: Instruction): boolean =>
  instructions.filter((other) => other.verb === verb && other.text === text).length === 1;

/** BuildKit's history omits ONBUILD. */
const isPassedOver = ({ verb }: Instruction, isLayersOnly: boolean): boolean =>
  verb === 'ONBUILD' || (isLayersOnly && !WRITES_FILES.has(verb));

/**
 * Drops ambiguous matches: in another version of the Dockerfile, two instructions with the same
 * trace may have switched places, or one may be new.
 */
function dropTwins(
  pairs: readonly Pair[],
  instructions: readonly Instruction[],
  isWhole: boolean,
): readonly Pair[] {
  const isClassic = pairs.some(({ step }) => step.isClassic);
  const twins = groupBy(instructions, (one) => toTrace(one, isClassic));
  return pairs.filter(
    ({ isExact, instruction }) =>
      (isExact && isWhole) || twins.get(toTrace(instruction, isClassic))?.length === 1,
  );
}

/** The shell in effect at each instruction; `undefined`: the base image's. */
function listShells(instructions: readonly Instruction[]): (string | undefined)[] {
  let shell: string | undefined;
  return instructions.map(({ verb, text }) => {
    if (verb === 'SHELL') shell = toOneLine(parseExecForm(text)?.join(' ') ?? '');
    return shell;
  });
}
