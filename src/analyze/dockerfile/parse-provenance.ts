import { GateError } from '../../errors.ts';
import { MAX_DOCKERFILE_BYTES } from '../../model/sourced-image.ts';
import { isRecord } from '../../oci/manifest.ts';

/** What a builder recorded of the steps that made an image, as far as lines and layers go. Its words are not checked. */
export interface Provenance {
  readonly sources: readonly ProvenanceSource[];
  /** The lines each step was made from, by its name. One step may stand for the same instruction in several places. */
  readonly steps: ReadonlyMap<string, readonly SourceLines[]>;
  /** Which layers each step's result has, from the bottom. */
  readonly chains: readonly { readonly step: string; readonly digests: readonly string[] }[];
  /** As `--target` was given. */
  readonly target: string | undefined;
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
 * Reads an in-toto statement, or the file that `buildx build --metadata-file` writes.
 * @returns `undefined` where it tells nothing of lines: it was made with `mode=min`, or by another builder
 * @throws GateError IMAGE_CORRUPT for what no builder writes
 * Source: buildkit, docs/attestations/slsa-definitions.md; solver/llbsolver/provenance/types/types.go.
 */
export function parseProvenance(bytes: Uint8Array): Provenance | undefined {
  const predicate = predicateOf(parseJson(bytes));
  const { metadata, parameters } = shapeOf(predicate);
  const { source, layers } = metadata;
  if (!isRecord(source) || !isRecord(layers)) return undefined;
  const sources = list(source.infos ?? [], MAX_SOURCES).map(parseSource);
  const lineCounts = sources.map(({ text }) => text.split('\n').length);
  const steps = Object.entries(record(source.locations ?? {})).map(
    ([step, places]) => [step, parsePlaces(places, lineCounts)] as const,
  );
  const target = record(parameters.args ?? {}).target;
  return {
    sources,
    steps: new Map(steps),
    chains: Object.entries(layers).flatMap(([output, chains]) =>
      list(chains, MAX_ITEMS).map((chain) => ({
        step: stepOf(output),
        digests: list(chain, MAX_ITEMS).map(digestOf),
      })),
    ),
    target: typeof target === 'string' ? target : undefined,
  };
}

const MAX_SOURCES = 64;
/** More layers, lines or places than any image has. */
const MAX_ITEMS = 65_536;
const MAX_NAME_LENGTH = 1024;

const damaged = (why: string): GateError => new GateError('IMAGE_CORRUPT', why);

function parseJson(bytes: Uint8Array): Json {
  try {
    return record(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)));
  } catch {
    throw damaged('it is no JSON object');
  }
}

/** A statement has it as `predicate`; a metadata file under a key that ends in the platform where several were built. */
function predicateOf(document: Json): Json {
  const [inMetadata, ...others] = Object.keys(document).filter((key) =>
    /^buildx\.build\.provenance(?:\/|$)/.test(key),
  );
  if (others.length > 0) throw damaged('it is of several platforms');
  return record(document.predicate ?? document[inMetadata ?? ''] ?? {});
}

/** Version 1 of SLSA, and the older spelling. */
function shapeOf({ buildDefinition, runDetails, metadata, invocation }: Json): {
  metadata: Json;
  parameters: Json;
} {
  if (buildDefinition !== undefined) {
    const { externalParameters = {} } = record(buildDefinition);
    const { metadata: details = {} } = record(runDetails ?? {});
    return {
      metadata: record(record(details).buildkit_metadata ?? {}),
      parameters: record(record(externalParameters).request ?? {}),
    };
  }
  return {
    metadata: record(record(metadata ?? {})['https://mobyproject.org/buildkit@v1#metadata'] ?? {}),
    parameters: record(record(invocation ?? {}).parameters ?? {}),
  };
}

function parseSource(value: unknown): ProvenanceSource {
  const { filename, data = '' } = record(value);
  if (typeof filename !== 'string' || typeof data !== 'string')
    throw damaged('a source has no name or no text');
  if (!isTame(filename)) throw damaged('a source has a name that leads out of its folder');
  if (data.length > MAX_DOCKERFILE_BYTES * 1.5) throw damaged('a source is too long');
  return { name: filename, text: Buffer.from(data, 'base64').toString('utf8') };
}

/** A relative path that stays below where it starts. */
const isTame = (name: string): boolean =>
  name !== '' &&
  name.length <= MAX_NAME_LENGTH &&
  !/^\/|\\|:|\p{Cc}/u.test(name) &&
  !name.split('/').some((part) => part === '..');

function parsePlaces(value: unknown, lineCounts: readonly number[]): SourceLines[] {
  return list(record(value).locations ?? [], MAX_ITEMS).flatMap((location) => {
    const { sourceIndex: source = 0, ranges } = record(location);
    // One range for each line.
    const lines = list(ranges ?? [], MAX_ITEMS).flatMap((range) => [
      lineOf(range, 'start'),
      lineOf(range, 'end'),
    ]);
    if (lines.length === 0) return [];
    const [line, endLine] = lines.reduce(
      ([low, high], at) => [Math.min(low, at), Math.max(high, at)],
      [Infinity, 0],
    );
    if (!isCount(source) || endLine > (lineCounts[source] ?? 0))
      throw damaged('a step has lines that no source has');
    return [{ source, line, endLine }];
  });
}

function lineOf(range: unknown, end: 'start' | 'end'): number {
  const { line } = record(record(range)[end] ?? {});
  if (!isCount(line) || line < 1) throw damaged('a step has no usable lines');
  return line;
}

const isCount = (value: unknown): value is number =>
  Number.isSafeInteger(value) && (value as number) >= 0;

/** `step3:0` is the first output of `step3`. */
const stepOf = (output: string): string => output.replace(/:.*$/s, '');

function digestOf(descriptor: unknown): string {
  const { digest } = record(descriptor);
  if (typeof digest !== 'string') throw damaged('a layer has no digest');
  return digest;
}

function record(value: unknown): Json {
  if (!isRecord(value)) throw damaged('a part of it is no object');
  return value;
}

function list(value: unknown, most: number): readonly unknown[] {
  if (!Array.isArray(value)) throw damaged('a part of it is no list');
  if (value.length > most) throw damaged('a list in it is too long');
  return value;
}
