import { toByteString } from '../context/ignore/runes.ts';
import type { Step, StepStage } from './build-stages.ts';

/** The steps that one change makes a builder run again. */
export interface BuildChange {
  /**
   * By stage: the steps whose inputs it changes; `all` if the image that the stage starts from
   * changes.
   */
  readonly stages: readonly (readonly number[] | 'all')[];
  /** Everything that it changes in the build context, as byte strings. */
  readonly paths: readonly string[];
}

/**
 * Finds the effect of each commit, if it changes anything that the build reads. The output of a
 * stage counts as changed if any of its steps runs again.
 * @param commits the files that each changed in the build context
 * @param always uncommitted files, which count as changed by every commit
 */
export function findChanges(
  stages: readonly StepStage[],
  commits: readonly Pick<BuildChange, 'paths'>[],
  always: readonly string[],
): BuildChange[] {
  const readers = stages.map(({ steps }) => steps.map(createReader));
  const isAlways = readers.map((steps) => steps.map((reads) => always.some(reads)));
  return commits
    .map((commit) => {
      const paths = commit.paths.map(toByteString);
      const own = readers.map((steps, stage) =>
        steps.map((reads, i) => isAlways[stage]?.[i] === true || paths.some(reads)),
      );
      return { stages: spread(stages, own), paths };
    })
    .filter((change) => change.stages.some((steps) => steps.length > 0));
}

/** Commits change the same paths over and over. */
function createReader({ readsPath }: Step): (path: string) => boolean {
  if (readsPath === undefined) return () => false;
  const known = new Map<string, boolean>();
  return (path) => {
    const found = known.get(path) ?? readsPath(path);
    known.set(path, found);
    return found;
  };
}

/** Adds the files that stages get from other stages. */
function spread(
  stages: readonly StepStage[],
  own: readonly (readonly boolean[])[],
): BuildChange['stages'] {
  const found: (readonly number[] | 'all')[] = [];
  const isChanged = (stage: number): boolean => (found[stage]?.length ?? 0) > 0;
  stages.forEach(({ base, steps }, stage) => {
    const affected = steps.flatMap(({ fromStages }, i) =>
      own[stage]?.[i] || fromStages.some(isChanged) ? [i] : [],
    );
    found.push(isChanged(base) ? 'all' : affected);
  });
  return found;
}

/** Whether a change affects a step itself. */
export const isStepAffected = ({ stages }: BuildChange, stage: number, step: number): boolean => {
  const affected = stages[stage] ?? [];
  return affected === 'all' || affected.includes(step);
};
