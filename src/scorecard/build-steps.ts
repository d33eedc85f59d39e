import { groupBy } from '../model/group-by.ts';

/** One instruction of a build, as BuildKit reports it. */
export interface BuildStep {
  /** `[build 2/5] RUN npm ci`, without the text before the instruction. */
  readonly instruction: string;
  readonly place: StepPlace;
  readonly isCached: boolean;
  /** 0 if cached, or if it did not end. */
  readonly seconds: number;
}

/** Where an instruction is. */
export interface StepPlace {
  /** `stage-1` for the second one if it has no name; empty if there is only one. */
  readonly stage: string;
  /** From 1, of the instructions that run; FROM can be the first. */
  readonly at: number;
  readonly of: number;
}

/** Longer lines are cut, because only their start matters. */
const MOST_LINE_CHARACTERS = 1 << 14;
const MOST_STEPS = 10_000;

const HEADER = /^#(\d+) \[(?:([^\]]*) )?(\d+)\/(\d+)\] (?!FROM )(.+)$/;
const CACHED = /^#(\d+) CACHED$/;
const DONE = /^#(\d+) DONE (\d+(?:\.\d+)?)s$/;

/**
 * Collects the steps of a build from its plain progress log. The output of a step is prefixed with
 * its number and time, so it can't look like a step.
 */
export class BuildSteps {
  readonly #steps = new Map<string, NumberedStep>();
  readonly #decoder = new TextDecoder();
  #partial = '';

  write(chunk: Uint8Array): void {
    const lines = (this.#partial + this.#decoder.decode(chunk, { stream: true })).split('\n');
    this.#partial = (lines.pop() ?? '').slice(0, MOST_LINE_CHARACTERS);
    for (const line of lines) this.#take(line.replace(/\r$/, ''));
  }

  /**
   * BuildKit can give one step several numbers, e.g. if it looks for it in its cache twice.
   * @returns the steps so far, in the order in which they started
   */
  list(): BuildStep[] {
    return [...groupBy([...this.#steps.values()], ({ header }) => header).values()].map(merge);
  }

  #take(line: string): void {
    const [, id = '', before = '', at, of, instruction] = HEADER.exec(line) ?? [];
    if (instruction !== undefined) {
      if (this.#steps.has(id) || this.#steps.size >= MOST_STEPS) return;
      // A platform can precede the stage.
      const stage = before.split(' ').findLast((word) => word !== '' && !word.includes('/')) ?? '';
      const place = { stage, at: Number(at), of: Number(of) };
      const header = line.slice(line.indexOf('['));
      const step = { instruction, place, isCached: false, seconds: 0 };
      this.#steps.set(id, { header, step, isEnded: false });
      return;
    }
    this.#change(CACHED.exec(line)?.[1], { isCached: true });
    const [, done, seconds] = DONE.exec(line) ?? [];
    this.#change(done, { seconds: Number(seconds) });
  }

  #change(id: string | undefined, change: Partial<BuildStep>): void {
    const found = id === undefined ? undefined : this.#steps.get(id);
    if (id === undefined || found === undefined) return;
    this.#steps.set(id, { ...found, step: { ...found.step, ...change }, isEnded: true });
  }
}

interface NumberedStep {
  readonly header: string;
  readonly step: BuildStep;
  readonly isEnded: boolean;
}

/** A step that ran once was not cached, although it is found in the cache afterwards. */
function merge([first, ...others]: readonly NumberedStep[]): BuildStep {
  const { step } = first as NumberedStep;
  const all = [first as NumberedStep, ...others];
  const ended = all.filter(({ isEnded }) => isEnded).map((one) => one.step);
  return {
    ...step,
    isCached: ended.length > 0 && ended.every(({ isCached }) => isCached),
    seconds: ended.reduce((sum, { seconds }) => sum + seconds, 0),
  };
}
