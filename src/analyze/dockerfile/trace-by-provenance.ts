import type { DockerfileText } from '../../model/sourced-image.ts';
import { matchProvenance } from './match-provenance.ts';
import type { Provenance } from './parse-provenance.ts';
import { parseStages } from './stages.ts';
import type { Traceable, Traced } from './traced.ts';
import { type NameEvidence, nameBase } from './traced-base.ts';

/** Finds the lines that a builder recorded. */
export function traceByProvenance(
  provenance: Provenance,
  { layers }: Traceable,
  sources: readonly (DockerfileText | undefined)[],
  naming: NameEvidence,
): Traced {
  const stages = provenance.sources.map(({ text }) => parseStages(text, provenance.buildArgs));
  const { lines, base } = matchProvenance(provenance, layers, stages);
  const baseCount = base?.layerCount ?? 0;
  return {
    lines: lines.map((place) => {
      const file = place && sources[place.source]?.path;
      return place && file
        ? { file, line: place.line, endLine: place.endLine, by: 'provenance' }
        : undefined;
    }),
    joined: [],
    base: base && {
      layerCount: baseCount,
      by: 'provenance',
      isExact: true,
      named: nameBase(
        stages.flat().find(({ from }) => from === base.from),
        naming,
      ),
    },
    firstOwn: lines.findIndex((place, i) => i >= baseCount && place !== undefined),
  };
}
