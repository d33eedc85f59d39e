import type { Instruction } from './parse-dockerfile.ts';
import { oneLine, splitFlags } from './words.ts';

/** One `FROM` and what follows it. */
export interface Stage {
  readonly name: string | undefined;
  readonly from: Instruction;
  /** What it starts from; `image` also where that depends on a variable. */
  readonly base: Stage | 'scratch' | 'image';
  readonly instructions: readonly Instruction[];
}

/** The stages of a Dockerfile. Source: buildkit, frontend/dockerfile/dockerfile2llb/convert.go (`findStateByName`). */
export function listStages(instructions: readonly Instruction[]): readonly Stage[] {
  const stages: Stage[] = [];
  const byName = new Map<string, Stage>();
  let own: Instruction[] = [];
  for (const instruction of instructions) {
    if (instruction.verb !== 'FROM') {
      own.push(instruction);
      continue;
    }
    own = [];
    const [image = '', as = '', name] = oneLine(splitFlags(instruction.text).rest)
      .toLowerCase()
      .split(' ');
    const base = byName.get(image) ?? (image === 'scratch' ? image : 'image');
    const stage: Stage = {
      name: as === 'as' ? name : undefined,
      from: instruction,
      base,
      instructions: own,
    };
    stages.push(stage);
    if (stage.name !== undefined) byName.set(stage.name, stage);
  }
  return stages;
}

/** What makes an image of a stage, through all the stages it starts from. */
export interface StageChain {
  /** First to last, without `FROM`. */
  readonly instructions: readonly Instruction[];
  /** The `FROM` of each stage, from the lowest. */
  readonly froms: readonly Instruction[];
  readonly isFromScratch: boolean;
  /** Not where the lowest `FROM` names an image by a variable, which may stand for a further stage. */
  readonly isWhole: boolean;
}

export function chainOf(stage: Stage): StageChain {
  const stages = [stage];
  for (let base = stage.base; typeof base === 'object'; base = base.base) stages.push(base);
  stages.reverse();
  return {
    instructions: stages.flatMap(({ instructions }) => instructions),
    froms: stages.map(({ from }) => from),
    isFromScratch: stages[0]?.base === 'scratch',
    isWhole: stages[0] !== undefined && !splitFlags(stages[0].from.text).rest.includes('$'),
  };
}

/**
 * The stages that an image may have been built from.
 * @param target as `--target` was given; `null`: it is not known whether it was, so that it may be any stage
 */
export function candidateStages(
  stages: readonly Stage[],
  target: string | undefined | null,
): readonly Stage[] {
  if (target === null) return stages.length > MAX_STAGES ? [] : stages;
  const stage =
    target === undefined
      ? stages.at(-1)
      : stages.findLast(({ name }) => name === target.toLowerCase());
  return stage === undefined ? [] : [stage];
}

/** More of them are not tried one by one. */
const MAX_STAGES = 50;
