import { GateError } from '../../errors.ts';
import type { DockerfileLines } from '../../model/facts.ts';
import type { DockerfileText, SourcedImage } from '../../model/sourced-image.ts';
import { parseHistoryStep } from './history-step.ts';
import { type BuildKnowledge, matchHistory } from './match-history.ts';
import { matchProvenance } from './match-provenance.ts';
import { parseDockerfile } from './parse-dockerfile.ts';
import { type Provenance, type ProvenanceSource, parseProvenance } from './parse-provenance.ts';
import { listStages, type Stage } from './stages.ts';

/** What may be known beside the image. */
export interface TraceHints {
  /** The Dockerfile that somebody named, or that was built. */
  readonly dockerfile?: DockerfileText | undefined;
  /** The image was built from it just now, to this stage; `undefined`: the last one. */
  readonly built?: { readonly target: string | undefined } | undefined;
  /** What lies where a record names a Dockerfile; asked where nobody named one. */
  readonly find: (name: string) => DockerfileText | undefined;
}

export interface TracedLayers {
  /** For each layer. */
  readonly lines: readonly (DockerfileLines | undefined)[];
  readonly notices: readonly string[];
}

type Traceable = Pick<SourcedImage, 'layers' | 'origins'>;

/**
 * The Dockerfile lines that made each layer: as the builder recorded them where it did; else where the history's text is
 * found again in a Dockerfile. A line that is not certain is not told. Nothing of this changes what is measured.
 */
export function traceLayers(image: Traceable, hints: TraceHints): TracedLayers {
  const { provenance, notices } = readProvenance(image);
  const sources = (provenance?.sources ?? []).map((source) => shownSource(source, hints));
  const recorded = provenance === undefined ? [] : fromProvenance(provenance, image, sources);
  const found = fromHistory(image, bestText(sources, provenance, hints));
  const lines = image.layers.map((_, i) => recorded[i] ?? found[i]);
  return { lines, notices: [...notices, ...untraced(lines, hints)] };
}

function readProvenance({ origins }: Traceable): {
  provenance?: Provenance | undefined;
  notices: string[];
} {
  try {
    return {
      provenance: origins?.provenance ? parseProvenance(origins.provenance) : undefined,
      notices: [],
    };
  } catch (error) {
    if (!(error instanceof GateError)) throw error;
    return {
      notices: [`the builder's record is not used to find Dockerfile lines: ${error.message}`],
    };
  }
}

/** A file that was found or named counts only if it is what was built: in another one the lines are others. */
function shownSource(
  { name, text }: ProvenanceSource,
  { dockerfile, find }: TraceHints,
): DockerfileText | undefined {
  const file = dockerfile ?? find(name);
  if (file === undefined) return { path: name, text };
  return file.text === text ? file : undefined;
}

type Lines = readonly (DockerfileLines | undefined)[];
type ShownSources = readonly (DockerfileText | undefined)[];

function fromProvenance(
  provenance: Provenance,
  { layers }: Traceable,
  sources: ShownSources,
): Lines {
  const stages = provenance.sources.map(({ text }) => stagesIn(text));
  return matchProvenance(provenance, layers, stages).map((place) => {
    const file = place && sources[place.source]?.path;
    return place && file
      ? { file, line: place.line, endLine: place.endLine, by: 'provenance' }
      : undefined;
  });
}

interface TextToSearch extends DockerfileText, BuildKnowledge {}

/** Where the history's text is looked for: in what was built, as far as that is known. */
function bestText(
  sources: ShownSources,
  provenance: Provenance | undefined,
  { dockerfile, built }: TraceHints,
): TextToSearch | undefined {
  if (dockerfile && built) return { ...dockerfile, target: built.target, isTextBuilt: true };
  const recorded = sources.find((source) => source !== undefined);
  if (recorded !== undefined) return { ...recorded, target: provenance?.target, isTextBuilt: true };
  return dockerfile && { ...dockerfile, target: null, isTextBuilt: false };
}

function fromHistory({ layers, origins }: Traceable, dockerfile: TextToSearch | undefined): Lines {
  if (dockerfile === undefined || origins === undefined) return [];
  const steps = origins.history.map(parseHistoryStep);
  const instructions = matchHistory(stagesIn(dockerfile.text), steps, dockerfile);
  const ofLayers = instructions.filter((_, i) => steps[i]?.isEmpty === false);
  // A history that tells of more or fewer layers belongs to another image, or was written by hand.
  if (ofLayers.length !== layers.length) return [];
  return ofLayers.map(
    (found) =>
      found && {
        file: dockerfile.path,
        line: found.line,
        endLine: found.endLine,
        by: 'instruction',
      },
  );
}

const stagesIn = (text: string): readonly Stage[] => listStages(parseDockerfile(text) ?? []);

/** Somebody who names a Dockerfile wants to know why it was of no use. */
function untraced(lines: Lines, { dockerfile, built }: TraceHints): string[] {
  const isOfUse =
    dockerfile === undefined || built !== undefined || lines.some((line) => line !== undefined);
  if (isOfUse || lines.length === 0) return [];
  return [
    `no layer could be traced back to ${dockerfile.path}: the image was built from another version of it, or from another file`,
  ];
}
