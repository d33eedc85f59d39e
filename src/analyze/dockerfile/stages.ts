import type { BuildArgs } from '../../model/sourced-image.ts';
import { expandWord, type Variables } from './expand-variables.ts';
import { type Instruction, parseDockerfile, toTriggered } from './parse-dockerfile.ts';
import { readGlobals } from './variables.ts';
import { splitFlags, toOneLine } from './words.ts';

/** A `FROM` and the instructions after it. */
export interface Stage {
  readonly name: string | undefined;
  readonly from: Instruction;
  /** What it starts from; also `image` if that depends on a variable. */
  readonly base: Stage | 'scratch' | 'image';
  /**
   * The image that `FROM` names, possibly `scratch`; `null` if it names a stage, or if that is
   * unknown.
   */
  readonly image: string | null;
  readonly instructions: readonly Instruction[];
}

/**
 * Lists the stages of a Dockerfile.
 * @param buildArgs the build arguments; `undefined` if they are unknown, and then variables in
 * `FROM` are unknown too
 * Source: buildkit, frontend/dockerfile/dockerfile2llb/convert.go (`findStateByName`).
 */
export function listStages(
  instructions: readonly Instruction[],
  buildArgs?: BuildArgs,
): readonly Stage[] {
  const stages: Stage[] = [];
  const byName = new Map<string, Stage>();
  const globals = buildArgs && readGlobals(instructions, buildArgs);
  let own: Instruction[] = [];
  for (const instruction of instructions) {
    if (instruction.verb !== 'FROM') {
      own.push(instruction);
      continue;
    }
    own = [];
    const [word = '', as = '', name] = toOneLine(splitFlags(instruction.text).rest).split(' ');
    const image = expandImage(word, globals);
    const stage: Stage = {
      name: as.toLowerCase() === 'as' ? name?.toLowerCase() : undefined,
      from: instruction,
      base: byName.get(image?.toLowerCase() ?? '') ?? (image === 'scratch' ? image : 'image'),
      image: image === undefined || byName.has(image.toLowerCase()) ? null : image,
      instructions: own,
    };
    stages.push(stage);
    if (stage.name !== undefined) byName.set(stage.name, stage);
  }
  return stages;
}

/** @returns `undefined` if it depends on an unknown value */
function expandImage(word: string, globals: Variables | undefined): string | undefined {
  const variables = globals ?? (word.includes('$') ? undefined : NO_VARIABLES);
  const image = variables && expandWord(word, variables);
  return image === undefined || image === '' || image.includes('*') ? undefined : image;
}

const NO_VARIABLES: Variables = { get: () => undefined, isOpen: false };

/** Everything that contributes to an image up to a stage, including the stages it starts from. */
export interface StageChain {
  /** First to last, without `FROM`. */
  readonly instructions: readonly Instruction[];
  /** The `FROM` of each stage, lowest first. */
  readonly froms: readonly Instruction[];
  readonly isFromScratch: boolean;
  /** False if the lowest `FROM` depends on an unknown value, which may name another stage. */
  readonly isWhole: boolean;
}

/** A stage and those it starts from, last one first. */
export function listChain(stage: Stage): readonly Stage[] {
  const stages = [stage];
  for (let base = stage.base; typeof base === 'object'; base = base.base) stages.push(base);
  return stages;
}

export function buildChain(stage: Stage): StageChain {
  const stages = listChain(stage).toReversed();
  return {
    instructions: stages.flatMap(({ instructions }, i) => [
      // What `ONBUILD` of the stage below runs in this one.
      ...(stages[i - 1]?.instructions ?? [])
        .filter(({ verb }) => verb === 'ONBUILD')
        .map(toTriggered),
      ...instructions,
    ]),
    froms: stages.map(({ from }) => from),
    isFromScratch: stages[0]?.base === 'scratch',
    isWhole: stages[0] !== undefined && stages[0].image !== null,
  };
}

/**
 * Lists the stages that an image can have been built from.
 * @param target the `--target` given; `null`: unknown, so it can be any stage
 */
export function listCandidateStages(
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

/** Instructions that write files. WORKDIR does so only if the folder is new. */
export const WRITES_FILES: ReadonlySet<string> = new Set(['RUN', 'COPY', 'ADD']);

/** With more stages, they are not tried one by one. */
const MAX_STAGES = 50;

/** The stages of a Dockerfile; none if it is invalid. */
export const parseStages = (text: string, buildArgs: BuildArgs | undefined): readonly Stage[] =>
  listStages(parseDockerfile(text) ?? [], buildArgs);
