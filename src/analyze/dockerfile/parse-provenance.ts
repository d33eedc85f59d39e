import { GateError } from '../../errors.ts';
import { type BuildArgs, MAX_DOCKERFILE_BYTES } from '../../model/sourced-image.ts';
import { isRecord } from '../../oci/manifest.ts';
import type { ProvenanceProblem } from '../../report/words/messages/documents.ts';
import { type Material, parseMaterials } from './materials.ts';

/** A builder's record of steps, reduced to lines and layers. Its claims are unverified. */
export interface Provenance {
  readonly sources: readonly ProvenanceSource[];
  /**
   * Source lines of each step by name. A step can represent equal instructions in several places.
   */
  readonly steps: ReadonlyMap<string, readonly SourceLines[]>;
  /** The layers of each step's result, from the bottom. */
  readonly chains: readonly { readonly step: string; readonly digests: readonly string[] }[];
  /** The `--target` given. */
  readonly target: string | undefined;
  readonly buildArgs: BuildArgs;
  /** The images that it started from or copied from. */
  readonly materials: readonly Material[];
}

export interface ProvenanceSource {
  readonly name: string;
  readonly text: string;
}

export interface SourceLines {
  readonly source: number;
  readonly line: number;
  readonly endLine: number;
}

type Json = Readonly<Record<string, unknown>>;

/**
 * Reads an in-toto statement, or the file that `buildx build --metadata-file` writes. It has no
 * lines if it was made with `mode=min`, or by another builder.
 * @throws GateError IMAGE_CORRUPT for anything that no builder writes
 * Source: buildkit, docs/attestations/slsa-definitions.md;
 * solver/llbsolver/provenance/types/types.go.
 */
export function parseProvenance(bytes: Uint8Array): Provenance {
  const predicate = findPredicate(parseJson(bytes));
  const { metadata, parameters, dependencies } = normalizeShape(predicate);
  const args = toRecord(parameters.args ?? {});
  const { target } = args;
  const inputs = {
    target: typeof target === 'string' ? target : undefined,
    buildArgs: listBuildArgs(args),
    materials: parseMaterials(toList(dependencies ?? [], MAX_ITEMS)),
  };
  const { source, layers } = metadata;
  if (!isRecord(source) || !isRecord(layers))
    return { sources: [], steps: new Map(), chains: [], ...inputs };
  const sources = toList(source.infos ?? [], MAX_SOURCES).map(parseSource);
  const lineCounts = sources.map(({ text }) => text.split('\n').length);
  const steps = Object.entries(toRecord(source.locations ?? {})).map(
    ([step, places]) => [step, parsePlaces(places, lineCounts)] as const,
  );
  return {
    sources,
    steps: new Map(steps),
    chains: Object.entries(layers).flatMap(([output, chains]) =>
      toList(chains, MAX_ITEMS).map((chain) => ({
        step: toStepName(output),
        digests: toList(chain, MAX_ITEMS).map(checkLayerDigest),
      })),
    ),
    ...inputs,
  };
}

const BUILD_ARG = 'build-arg:';

const listBuildArgs = (args: Json): BuildArgs =>
  new Map(
    Object.entries(args).flatMap(([key, value]) =>
      key.startsWith(BUILD_ARG) && typeof value === 'string'
        ? [[key.slice(BUILD_ARG.length), value] as const]
        : [],
    ),
  );

const MAX_SOURCES = 64;
/** More layers, lines or places than any image has. */
const MAX_ITEMS = 65_536;
const MAX_NAME_LENGTH = 1024;

const createDamagedError = (problem: ProvenanceProblem): GateError =>
  new GateError('provenance-damaged', { problem });

function parseJson(bytes: Uint8Array): Json {
  try {
    return toRecord(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)));
  } catch {
    throw createDamagedError('not-an-object');
  }
}

/** In a statement under `predicate`; in a metadata file under a key, per platform if several. */
function findPredicate(document: Json): Json {
  const [inMetadata, ...others] = Object.keys(document).filter((key) =>
    /^buildx\.build\.provenance(?:\/|$)/.test(key),
  );
  if (others.length > 0) throw createDamagedError('several-platforms');
  return toRecord(document.predicate ?? document[inMetadata ?? ''] ?? {});
}

/** Reads SLSA version 1 and its predecessor. */
function normalizeShape({ buildDefinition, runDetails, metadata, invocation, materials }: Json): {
  metadata: Json;
  parameters: Json;
  dependencies: unknown;
} {
  if (buildDefinition !== undefined) {
    const { externalParameters = {}, resolvedDependencies } = toRecord(buildDefinition);
    const { metadata: details = {} } = toRecord(runDetails ?? {});
    return {
      metadata: toRecord(toRecord(details).buildkit_metadata ?? {}),
      parameters: toRecord(toRecord(externalParameters).request ?? {}),
      dependencies: resolvedDependencies,
    };
  }
  return {
    metadata: toRecord(
      toRecord(metadata ?? {})['https://mobyproject.org/buildkit@v1#metadata'] ?? {},
    ),
    parameters: toRecord(toRecord(invocation ?? {}).parameters ?? {}),
    dependencies: materials,
  };
}

function parseSource(value: unknown): ProvenanceSource {
  const { filename, data = '' } = toRecord(value);
  if (typeof filename !== 'string' || typeof data !== 'string')
    throw createDamagedError('source-without-text');
  if (!isTame(filename)) throw createDamagedError('source-outside');
  if (data.length > MAX_DOCKERFILE_BYTES * 1.5) throw createDamagedError('source-too-long');
  return { name: filename, text: Buffer.from(data, 'base64').toString('utf8') };
}

/** A relative path that stays inside its folder. */
const isTame = (name: string): boolean =>
  name !== '' &&
  name.length <= MAX_NAME_LENGTH &&
  !/^\/|\\|:|\p{Cc}/u.test(name) &&
  !name.split('/').some((part) => part === '..');

function parsePlaces(value: unknown, lineCounts: readonly number[]): SourceLines[] {
  return toList(toRecord(value).locations ?? [], MAX_ITEMS).flatMap((location) => {
    const { sourceIndex: source = 0, ranges } = toRecord(location);
    // One range per line.
    const lines = toList(ranges ?? [], MAX_ITEMS).flatMap((range) => [
      parseLine(range, 'start'),
      parseLine(range, 'end'),
    ]);
    if (lines.length === 0) return [];
    const [line, endLine] = lines.reduce(
      ([low, high], at) => [Math.min(low, at), Math.max(high, at)],
      [Infinity, 0],
    );
    if (!isCount(source) || endLine > (lineCounts[source] ?? 0))
      throw createDamagedError('lines-in-no-source');
    return [{ source, line, endLine }];
  });
}

function parseLine(range: unknown, end: 'start' | 'end'): number {
  const { line } = toRecord(toRecord(range)[end] ?? {});
  if (!isCount(line) || line < 1) throw createDamagedError('step-without-lines');
  return line;
}

const isCount = (value: unknown): value is number =>
  Number.isSafeInteger(value) && (value as number) >= 0;

/** `step3:0` is the first output of `step3`. */
const toStepName = (output: string): string => output.replace(/:.*$/s, '');

function checkLayerDigest(descriptor: unknown): string {
  const { digest } = toRecord(descriptor);
  if (typeof digest !== 'string') throw createDamagedError('layer-without-digest');
  return digest;
}

function toRecord(value: unknown): Json {
  if (!isRecord(value)) throw createDamagedError('part-not-an-object');
  return value;
}

function toList(value: unknown, most: number): readonly unknown[] {
  if (!Array.isArray(value)) throw createDamagedError('part-not-a-list');
  if (value.length > most) throw createDamagedError('list-too-long');
  return value;
}
