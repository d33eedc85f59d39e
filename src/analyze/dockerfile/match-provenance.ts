import type { Instruction } from './parse-dockerfile.ts';
import type { Provenance, SourceLines } from './parse-provenance.ts';
import { buildChain, listCandidateStages, type Stage } from './stages.ts';

/** A layer's two digests that a record may use: as stored, and uncompressed (overlay2). */
export interface LayerDigests {
  readonly digest: string | null;
  readonly diffId: string | null;
}

export interface RecordedLines {
  /** The lines of each layer; `undefined` if the record has none or is ambiguous. */
  readonly lines: readonly (SourceLines | undefined)[];
  /** The number of lowest layers that come from a `FROM`, if any. */
  readonly base: { readonly layerCount: number; readonly from: Instruction } | undefined;
}

/**
 * Finds each layer's lines in a builder's record: layer k was made by the step whose result has
 * k + 1 layers that equal the image's first ones.
 * @param stages stages of each source; they distinguish several places of one step
 * Source: buildkit, solver/llbsolver/provenance.go (`addLayers`).
 */
export function matchProvenance(
  provenance: Provenance,
  layers: readonly LayerDigests[],
  stages: readonly (readonly Stage[])[],
): RecordedLines {
  const steps = groupStepsByHeight(provenance, layers);
  const landmarks = stages.map((ofSource) => findLandmarks(ofSource, provenance.target));
  const listPlaces = (height: number): SourceLines[] =>
    dropDuplicates(
      [...(steps.get(height) ?? [])].flatMap((step) => provenance.steps.get(step) ?? []),
    );
  // Equal instructions with equal input are one step with several places: use those that led here.
  const choose = (places: readonly SourceLines[]): SourceLines | undefined => {
    const inTarget = places.filter(({ source, line }) => landmarks[source]?.inTarget.has(line));
    const possible = places.filter(({ source }) => landmarks[source]?.isTargetKnown !== true);
    const [only, ...others] = inTarget.length > 0 ? inTarget : possible;
    return others.length === 0 ? only : undefined;
  };
  // From the top, because a base image's layers come together: all below its highest are its own.
  const lines: (SourceLines | undefined)[] = [];
  let fromLines: SourceLines | undefined;
  let base: RecordedLines['base'];
  for (let height = layers.length; height > 0; height--) {
    const own = choose(listPlaces(height));
    const from = own && landmarks[own.source]?.froms.get(own.line);
    if (from !== undefined) {
      fromLines = own;
      base ??= { layerCount: height, from };
    }
    lines.unshift(own ?? fromLines);
  }
  return { lines, base };
}

/** Maps each layer count to the steps whose results are the image's first layers. */
function groupStepsByHeight(
  { chains }: Provenance,
  layers: readonly LayerDigests[],
): ReadonlyMap<number, Set<string>> {
  const steps = new Map<number, Set<string>>();
  for (const { step, digests } of chains) {
    const isStart = digests.every(
      (found, i) => found === layers[i]?.digest || found === layers[i]?.diffId,
    );
    if (isStart) steps.set(digests.length, (steps.get(digests.length) ?? new Set()).add(step));
  }
  return steps;
}

/** Start lines in one source: of each `FROM`, and of all instructions that led to the image. */
interface Landmarks {
  readonly froms: ReadonlyMap<number, Instruction>;
  readonly inTarget: ReadonlySet<number>;
  /** Whether no other lines can have led there. */
  readonly isTargetKnown: boolean;
}

function findLandmarks(stages: readonly Stage[], target: string | undefined): Landmarks {
  const chain = listCandidateStages(stages, target).map(buildChain)[0];
  const lines = [...(chain?.froms ?? []), ...(chain?.instructions ?? [])].map(({ line }) => line);
  return {
    froms: new Map(stages.map(({ from }) => [from.line, from])),
    inTarget: new Set(lines),
    isTargetKnown: chain?.isWhole === true,
  };
}

function dropDuplicates(places: readonly SourceLines[]): SourceLines[] {
  return [...new Map(places.map((place) => [`${place.source}:${place.line}`, place])).values()];
}
