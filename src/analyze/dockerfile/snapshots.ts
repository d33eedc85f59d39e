import type { HistoryEntry } from '../../oci/base-history.ts';
import type { LayerSteps } from '../../oci/layer-steps.ts';
import type { HistoryStep } from './history-step.ts';
import { matchStep } from './match-step.ts';
import { listChain, type Stage, WRITES_FILES } from './stages.ts';

type Entry = Partial<Pick<HistoryEntry, 'author'>>;

/**
 * Finds layers that contain a whole stage, although the history names only its last instruction:
 * those of kaniko with `--single-snapshot`, and of buildah with `--layers --squash`.
 * @param candidates the stages that can be the image
 * @returns the stage of each such layer; empty if it can be several stages
 * Source: kaniko, pkg/executor/build.go (`shouldTakeSnapshot`).
 */
export function findSnapshots(
  layers: readonly LayerSteps[],
  history: readonly Entry[],
  steps: readonly HistoryStep[],
  candidates: readonly Stage[],
): ReadonlyMap<number, Stage> {
  const ofKaniko = history.filter(isKaniko).length;
  const [only, ...others] = candidates
    .map((stage) => findInChain(listChain(stage)))
    .filter((found) => found.size > 0);
  return only !== undefined && others.length === 0 ? only : new Map();

  function findInChain(chain: readonly Stage[]): Map<number, Stage> {
    const found = new Map<number, Stage>();
    for (const [depth, stage] of chain.entries()) {
      const index = layers.length - 1 - depth;
      const layer = layers[index];
      if (layer === undefined || !isSnapshot(layer, stage, chain.length)) break;
      found.set(index, stage);
    }
    return found;
  }

  function isSnapshot({ first, last, isJoined }: LayerSteps, stage: Stage, depth: number): boolean {
    const [step, instruction] = [steps[last], stage.instructions.at(-1)];
    if (first !== last || step === undefined || instruction === undefined) return false;
    if (matchStep(instruction, step, undefined) === 'none') return false;
    // Without `--single-snapshot`, kaniko has an entry for each instruction that wrote files.
    const isOneOfStage = isKaniko(history[last]) && ofKaniko === depth;
    return isJoined || (isOneOfStage && countWriters(stage) > 1);
  }
}

const isKaniko = (entry: Entry | undefined): boolean => entry?.author === 'kaniko';

const countWriters = ({ instructions }: Stage): number =>
  instructions.filter(({ verb }) => WRITES_FILES.has(verb)).length;
