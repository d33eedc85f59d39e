import type { Instruction } from './parse-dockerfile.ts';
import type { Provenance, SourceLines } from './parse-provenance.ts';
import { candidateStages, chainOf, type Stage } from './stages.ts';

/** A layer by the two digests a record may know it by: as it is stored, and uncompressed (overlay2). */
export interface LayerDigests {
  readonly digest: string | null;
  readonly diffId: string | null;
}

export interface RecordedLines {
  /** For each layer its lines, or `undefined` if the record does not tell, or not clearly. */
  readonly lines: readonly (SourceLines | undefined)[];
  /** Of the lowest layers that a `FROM` brought, if one did. */
  readonly base: { readonly layerCount: number; readonly from: Instruction } | undefined;
}

/**
 * The lines each layer was made from, by a builder's record: layer k is the work of the step whose result has k + 1 layers
 * and these are the image's first ones.
 * @param stages of each source; they tell several places of one step apart
 * Source: buildkit, solver/llbsolver/provenance.go (`addLayers`).
 */
export function matchProvenance(
  provenance: Provenance,
  layers: readonly LayerDigests[],
  stages: readonly (readonly Stage[])[],
): RecordedLines {
  const steps = stepsByHeight(provenance, layers);
  const landmarks = stages.map((ofSource) => landmarksOf(ofSource, provenance.target));
  const placesAt = (height: number): SourceLines[] =>
    distinct([...(steps.get(height) ?? [])].flatMap((step) => provenance.steps.get(step) ?? []));
  // Equal instructions on equal ground are one step, wherever they stand: those that led to the image count.
  const choose = (places: readonly SourceLines[]): SourceLines | undefined => {
    const inTarget = places.filter(({ source, line }) => landmarks[source]?.inTarget.has(line));
    const possible = places.filter(({ source }) => landmarks[source]?.isTargetKnown !== true);
    const [only, ...others] = inTarget.length > 0 ? inTarget : possible;
    return others.length === 0 ? only : undefined;
  };
  // From the top, as a base image comes with all of its layers at once: those below its highest are its own too.
  const lines: (SourceLines | undefined)[] = [];
  let fromLines: SourceLines | undefined;
  let base: RecordedLines['base'];
  for (let height = layers.length; height > 0; height--) {
    const own = choose(placesAt(height));
    const from = own && landmarks[own.source]?.froms.get(own.line);
    if (from !== undefined) {
      fromLines = own;
      base ??= { layerCount: height, from };
    }
    lines.unshift(own ?? fromLines);
  }
  return { lines, base };
}

/** The steps whose results are the image's first layers, by how many these are. */
function stepsByHeight(
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

/** First lines of a source: of every `FROM` with it, and of all that stands in the stages that led to the image. */
interface Landmarks {
  readonly froms: ReadonlyMap<number, Instruction>;
  readonly inTarget: ReadonlySet<number>;
  /** There are no other lines that may have led there. */
  readonly isTargetKnown: boolean;
}

function landmarksOf(stages: readonly Stage[], target: string | undefined): Landmarks {
  const chain = candidateStages(stages, target).map(chainOf)[0];
  const lines = [...(chain?.froms ?? []), ...(chain?.instructions ?? [])].map(({ line }) => line);
  return {
    froms: new Map(stages.map(({ from }) => [from.line, from])),
    inTarget: new Set(lines),
    isTargetKnown: chain?.isWhole === true,
  };
}

function distinct(places: readonly SourceLines[]): SourceLines[] {
  return [...new Map(places.map((place) => [`${place.source}:${place.line}`, place])).values()];
}
