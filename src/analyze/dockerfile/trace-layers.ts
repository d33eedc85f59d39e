import { GateError } from '../../errors.ts';
import type { DockerfileLines } from '../../model/facts.ts';
import type { BuildInputs, DockerfileText } from '../../model/sourced-image.ts';
import { Message } from '../../report/words/messages/message.ts';
import type { Sentence } from '../../report/words/messages/sentence.ts';
import type { Material } from './materials.ts';
import { parseDockerfile } from './parse-dockerfile.ts';
import { type Provenance, type ProvenanceSource, parseProvenance } from './parse-provenance.ts';
import { copiesContext } from './sources.ts';
import { type TextToSearch, traceByHistory } from './trace-by-history.ts';
import { traceByProvenance } from './trace-by-provenance.ts';
import type { Lines, Traceable } from './traced.ts';
import type { TracedBase } from './traced-base.ts';

/** What may be known in addition to the image. */
export interface TraceHints {
  /** The Dockerfile that the user named, or that was built. */
  readonly dockerfile?: DockerfileText | undefined;
  /** Set if the image was just built from it; `target` undefined: the last stage. */
  readonly built?: BuildInputs | undefined;
  /** Finds the Dockerfile that a record names; used if the user named none. */
  readonly find: (name: string) => DockerfileText | undefined;
}

export interface TracedLayers {
  /** The lines of each layer. */
  readonly lines: readonly (DockerfileLines | undefined)[];
  /**
   * Layers that several instructions wrote, although the history names only one; absent if there
   * are none.
   */
  readonly joined?: readonly number[];
  readonly notices: readonly Sentence[];
  /** What the lines show about the base image; absent if nothing. */
  readonly base?: TracedBase;
  /** Layers that a COPY or ADD brought from the build context; absent if there are none. */
  readonly ofContext?: ReadonlySet<number>;
  /** The images in a builder's record without a Dockerfile; absent if there are none. */
  readonly materials?: readonly Material[];
}

/**
 * Finds the Dockerfile lines that made each layer: from the builder's record if there is one,
 * otherwise by searching for the history's text. Reports certain lines only. Does not affect any
 * measure.
 */
export function traceLayers(image: Traceable, hints: TraceHints): TracedLayers {
  const { provenance, notices } = readProvenance(image);
  const sources = (provenance?.sources ?? []).map((source) => findShownSource(source, hints));
  const naming = {
    materials: provenance?.materials ?? [],
    contexts: hints.built?.contexts ?? new Set<string>(),
  };
  const recorded = provenance && traceByProvenance(provenance, image, sources, naming);
  const text = selectText(sources, provenance, hints);
  const found = traceByHistory(image, text, naming);
  const lines = image.layers.map((_, i) => recorded?.lines[i] ?? found.lines[i]);
  const ofContext = listOfContext(lines, [...sources, text]);
  const base = recorded?.base ?? found.base ?? findOwnBound(recorded?.firstOwn, found.firstOwn);
  return {
    lines,
    notices: [...notices, ...explainUntraced(lines, hints)],
    ...(base && { base }),
    ...(found.joined.length > 0 && { joined: found.joined }),
    ...(ofContext.size > 0 && { ofContext }),
    ...(provenance?.sources.length === 0 && { materials: provenance.materials }),
  };
}

function listOfContext(
  lines: Lines,
  texts: readonly (DockerfileText | undefined)[],
): ReadonlySet<number> {
  const copies = new Set(
    texts.flatMap((file) =>
      (parseDockerfile(file?.text ?? '') ?? [])
        .filter(copiesContext)
        .map(({ line, endLine }) => `${line} ${endLine} ${file?.path}`),
    ),
  );
  return new Set(
    lines.flatMap((at, layer) =>
      at !== undefined && copies.has(`${at.line} ${at.endLine} ${at.file}`) ? [layer] : [],
    ),
  );
}

function findOwnBound(...firstOwn: readonly (number | undefined)[]): TracedBase | undefined {
  const places = firstOwn.filter((place) => place !== undefined && place >= 0) as number[];
  return places.length === 0
    ? undefined
    : { layerCount: Math.min(...places), by: undefined, isExact: false, named: undefined };
}

function readProvenance({ origins }: Traceable): {
  provenance?: Provenance | undefined;
  notices: Sentence[];
} {
  try {
    return {
      provenance: origins?.provenance ? parseProvenance(origins.provenance) : undefined,
      notices: [],
    };
  } catch (error) {
    if (!(error instanceof GateError)) throw error;
    return {
      notices: [new Message('provenance-unusable', { reason: error.text })],
    };
  }
}

/** A file counts only if its text is what was built; otherwise its lines differ. */
function findShownSource(
  { name, text }: ProvenanceSource,
  { dockerfile, find }: TraceHints,
): DockerfileText | undefined {
  const file = dockerfile ?? find(name);
  if (file === undefined) return { path: name, text };
  return file.text === text ? file : undefined;
}

type ShownSources = readonly (DockerfileText | undefined)[];

/** Selects the text to search: what was built, if known. */
function selectText(
  sources: ShownSources,
  provenance: Provenance | undefined,
  { dockerfile, built }: TraceHints,
): TextToSearch | undefined {
  const { target, buildArgs } = provenance ?? {};
  if (dockerfile && built) return { ...dockerfile, buildArgs, ...built, isTextBuilt: true };
  const recorded = sources.find((source) => source !== undefined);
  if (recorded !== undefined) return { ...recorded, target, buildArgs, isTextBuilt: true };
  return dockerfile && { ...dockerfile, target: null, buildArgs: undefined, isTextBuilt: false };
}

/** Explains why a Dockerfile that the user named was not used. */
function explainUntraced(lines: Lines, { dockerfile, built }: TraceHints): Sentence[] {
  const isOfUse =
    dockerfile === undefined || built !== undefined || lines.some((line) => line !== undefined);
  if (isOfUse || lines.length === 0) return [];
  return [new Message('dockerfile-of-another-image', { path: dockerfile.path })];
}
