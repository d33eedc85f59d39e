import type { Instruction } from '../analyze/dockerfile/parse-dockerfile.ts';
import type { Stage } from '../analyze/dockerfile/stages.ts';
import { assignVariables, readGlobals, StageVariables } from '../analyze/dockerfile/variables.ts';
import type { BuildArgs } from '../model/sourced-image.ts';

/** The values of `ARG` and `ENV` in the stages of one Dockerfile. */
export class DockerfileVariables {
  readonly #globals: StageVariables;
  readonly #buildArgs: BuildArgs;
  readonly #ends = new Map<Stage, StageVariables>();

  /** @param instructions of the Dockerfile: those before the first `FROM` set globals */
  constructor(instructions: readonly Instruction[], buildArgs: BuildArgs) {
    this.#buildArgs = buildArgs;
    this.#globals = readGlobals(instructions, buildArgs);
  }

  /** The variables at the start of a stage: those at the end of the stage that it starts from. */
  getStart({ base }: Stage): StageVariables {
    if (typeof base !== 'object') return new StageVariables(undefined, base !== 'scratch');
    const known = this.#ends.get(base);
    if (known !== undefined) return new StageVariables(known, known.isOpen);
    const end = this.getStart(base);
    for (const instruction of base.instructions) this.apply(instruction, end);
    this.#ends.set(base, end);
    return new StageVariables(end, end.isOpen);
  }

  /** Adds what an instruction sets. */
  apply(instruction: Instruction, variables: StageVariables): void {
    assignVariables(instruction, variables, this.#globals, this.#buildArgs);
  }
}
