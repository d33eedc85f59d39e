import { GateError } from '../../errors.ts';
import type { DockerfileLines } from '../../model/facts.ts';
import type { DockerfileText, SourcedImage } from '../../model/sourced-image.ts';
import { type LayerSteps, layerSteps } from '../../oci/layer-steps.ts';
import { type HistoryStep, parseHistoryStep } from './history-step.ts';
import { type BuildKnowledge, matchHistory } from './match-history.ts';
import { matchProvenance } from './match-provenance.ts';
import { type Instruction, parseDockerfile } from './parse-dockerfile.ts';
import { type Provenance, type ProvenanceSource, parseProvenance } from './parse-provenance.ts';
import { listStages, type Stage } from './stages.ts';
import { imageOfFrom, type TracedBase } from './traced-base.ts';

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
  /** What the lines say of the base image; absent if they say nothing. */
  readonly base?: TracedBase;
}

type Traceable = Pick<SourcedImage, 'layers' | 'origins'>;

/**
 * The Dockerfile lines that made each layer: as the builder recorded them if it did; else those in which the history's
 * text is found again. A line that is not certain is not reported. Nothing of this changes what is measured.
 */
export function traceLayers(image: Traceable, hints: TraceHints): TracedLayers {
  const { provenance, notices } = readProvenance(image);
  const sources = (provenance?.sources ?? []).map((source) => shownSource(source, hints));
  const recorded = provenance && fromProvenance(provenance, image, sources);
  const found = fromHistory(image, bestText(sources, provenance, hints));
  const lines = image.layers.map((_, i) => recorded?.lines[i] ?? found.lines[i]);
  const base = recorded?.base ?? found.base ?? boundOf(recorded?.firstOwn, found.firstOwn);
  return { lines, notices: [...notices, ...untraced(lines, hints)], ...(base && { base }) };
}

/** What one way of tracing found. */
interface Traced {
  readonly lines: Lines;
  readonly base: TracedBase | undefined;
  /** The lowest layer that was traced to an instruction that is not `FROM`; -1 if none was. */
  readonly firstOwn: number;
}

function boundOf(...firstOwn: readonly (number | undefined)[]): TracedBase | undefined {
  const places = firstOwn.filter((place) => place !== undefined && place >= 0) as number[];
  return places.length === 0
    ? undefined
    : { layerCount: Math.min(...places), by: undefined, isExact: false, name: null };
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
): Traced {
  const stages = provenance.sources.map(({ text }) => stagesIn(text));
  const { lines, base } = matchProvenance(provenance, layers, stages);
  const baseCount = base?.layerCount ?? 0;
  return {
    lines: lines.map((place) => {
      const file = place && sources[place.source]?.path;
      return place && file
        ? { file, line: place.line, endLine: place.endLine, by: 'provenance' }
        : undefined;
    }),
    base: base && {
      layerCount: baseCount,
      by: 'provenance',
      isExact: true,
      name: imageOfFrom(base.from),
    },
    firstOwn: lines.findIndex((place, i) => i >= baseCount && place !== undefined),
  };
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

const NOTHING: Traced = { lines: [], base: undefined, firstOwn: -1 };

function fromHistory({ layers, origins }: Traceable, dockerfile: TextToSearch | undefined): Traced {
  if (dockerfile === undefined || origins === undefined) return NOTHING;
  const steps = origins.history.map(parseHistoryStep);
  const { instructions, baseSteps, stage } = matchHistory(
    stagesIn(dockerfile.text),
    steps,
    dockerfile,
  );
  const ofLayers = layerSteps(origins.history);
  // A history of more or fewer layers belongs to another image, or was written by hand.
  if (ofLayers.length !== layers.length) return NOTHING;
  const lines = ofLayers.map((layer) => {
    const found = instructionsOf(layer, steps, instructions, stage);
    return found && { file: dockerfile.path, ...spanOf(found), by: 'instruction' as const };
  });
  return {
    lines,
    base: baseSteps === undefined ? undefined : baseBelow(baseSteps, ofLayers, stage, dockerfile),
    firstOwn: lines.findIndex((found) => found !== undefined),
  };
}

/** @returns `undefined` if one of those that wrote the layer was not found */
function instructionsOf(
  { first, last, isJoined }: LayerSteps,
  steps: readonly HistoryStep[],
  instructions: readonly (Instruction | undefined)[],
  stage: Stage | undefined,
): readonly Instruction[] | undefined {
  const top = instructions[last];
  if (top === undefined) return undefined;
  // kaniko's single snapshot has the entry of the last instruction, and none for the others.
  if (isJoined && first === last)
    return top === stage?.instructions.at(-1) ? stage.instructions : undefined;
  const places = Array.from({ length: last - first + 1 }, (_, i) => first + i);
  const isMissed = places.some(
    (at) => instructions[at] === undefined && WRITES_FILES.has(steps[at]?.verb ?? ''),
  );
  return isMissed ? undefined : places.flatMap((at) => instructions[at] ?? []);
}

const WRITES_FILES = new Set(['RUN', 'COPY', 'ADD']);

function spanOf(found: readonly Instruction[]): { line: number; endLine: number } {
  return {
    line: Math.min(...found.map(({ line }) => line)),
    endLine: Math.max(...found.map(({ endLine }) => endLine)),
  };
}

const baseBelow = (
  baseSteps: number,
  ofLayers: readonly LayerSteps[],
  stage: Stage | undefined,
  { isTextBuilt }: TextToSearch,
): TracedBase => ({
  layerCount: ofLayers.filter(({ last }) => last < baseSteps).length,
  by: 'dockerfile',
  isExact: isTextBuilt,
  name: stage === undefined ? null : imageOfFrom(lowestStage(stage).from),
});

const lowestStage = (stage: Stage): Stage =>
  typeof stage.base === 'object' ? lowestStage(stage.base) : stage;

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
