import type { NamedBaseImage } from '../../model/base.ts';
import type { BuildArgs, DockerfileText } from '../../model/sourced-image.ts';
import { type LayerSteps, splitLayerSteps } from '../../oci/layer-steps.ts';
import { type HistoryStep, parseHistoryStep } from './history-step.ts';
import { type BuildKnowledge, matchHistory } from './match-history.ts';
import type { Instruction } from './parse-dockerfile.ts';
import { findSnapshots } from './snapshots.ts';
import { listCandidateStages, parseStages, WRITES_FILES } from './stages.ts';
import type { Traceable, Traced } from './traced.ts';
import { type NameEvidence, nameBase, type TracedBase } from './traced-base.ts';

export interface TextToSearch extends DockerfileText, BuildKnowledge {
  readonly buildArgs: BuildArgs | undefined;
}

const NOTHING: Traced = { lines: [], joined: [], base: undefined, firstOwn: -1 };

/** Finds the instructions whose text the history of the image has. */
export function traceByHistory(
  { layers, origins }: Traceable,
  dockerfile: TextToSearch | undefined,
  naming: NameEvidence,
): Traced {
  if (dockerfile === undefined || origins === undefined) return NOTHING;
  const steps = origins.history.map(parseHistoryStep);
  const stages = parseStages(dockerfile.text, dockerfile.buildArgs);
  const { instructions, baseSteps, stage } = matchHistory(stages, steps, dockerfile);
  const ofLayers = splitLayerSteps(origins.history);
  // A history with another number of layers belongs to another image, or was written by hand.
  if (ofLayers.length !== layers.length) return NOTHING;
  const candidates = stage ? [stage] : listCandidateStages(stages, dockerfile.target);
  const snapshots = findSnapshots(ofLayers, origins.history, steps, candidates);
  const lines = ofLayers.map((layer, i) => {
    const found = snapshots.get(i)?.instructions ?? listInstructions(layer, steps, instructions);
    return found && { file: dockerfile.path, ...toSpan(found), by: 'instruction' as const };
  });
  return {
    lines,
    joined: [...snapshots.keys()],
    base:
      baseSteps === undefined
        ? undefined
        : findBaseImageBelow(baseSteps, ofLayers, nameBase(stage, naming), dockerfile),
    firstOwn: lines.findIndex((found) => found !== undefined),
  };
}

/** @returns `undefined` if any instruction that wrote the layer was not found */
function listInstructions(
  { first, last, isJoined }: LayerSteps,
  steps: readonly HistoryStep[],
  instructions: readonly (Instruction | undefined)[],
): readonly Instruction[] | undefined {
  // Only the last instruction is known.
  if (isJoined && first === last) return undefined;
  const places = Array.from({ length: last - first + 1 }, (_, i) => first + i);
  const found = places.flatMap((at) => instructions[at] ?? []);
  const isMissed = places.some(
    (at) => instructions[at] === undefined && WRITES_FILES.has(steps[at]?.verb ?? ''),
  );
  return isMissed || found.length === 0 ? undefined : found;
}

function toSpan(found: readonly Instruction[]): { line: number; endLine: number } {
  return {
    line: Math.min(...found.map(({ line }) => line)),
    endLine: Math.max(...found.map(({ endLine }) => endLine)),
  };
}

const findBaseImageBelow = (
  baseSteps: number,
  ofLayers: readonly LayerSteps[],
  named: NamedBaseImage | undefined,
  { isTextBuilt }: TextToSearch,
): TracedBase => ({
  layerCount: ofLayers.filter(({ last }) => last < baseSteps).length,
  by: 'dockerfile',
  isExact: isTextBuilt,
  named,
});
