import { GateError } from '../errors.ts';
import { isDigest } from './digest.ts';
import { type Fields, listFields, readJson, type Shape } from './json.ts';
import type { Platform } from './platform.ts';

/** Source: image-spec, descriptor.md. Only the parts we read. */
export interface Descriptor {
  readonly mediaType: string;
  readonly digest: string;
  readonly size: number;
  readonly platform?: Platform;
  readonly artifactType?: string;
  readonly annotations: Readonly<Record<string, string>>;
}

/** An index lists manifests, or further indexes. Source: image-spec, image-index.md. */
export interface Index {
  readonly kind: 'index';
  readonly manifests: readonly Descriptor[];
}

/** Source: image-spec, manifest.md. */
export interface Manifest {
  readonly kind: 'manifest';
  readonly artifactType: string | undefined;
  readonly config: Descriptor;
  readonly layers: readonly Descriptor[];
  readonly annotations: Readonly<Record<string, string>>;
}

/** More than any engine writes; bounds the time a hostile document can take. */
const MAX_DESCRIPTORS = 4096;

type Json = Readonly<Record<string, unknown>>;
export const isRecord = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** @throws GateError IMAGE_CORRUPT if the text is not a JSON object, or see `readJson` */
export function parseDocument(bytes: Uint8Array, what: string, fields: Fields): Json {
  const value = readJson(bytes, what, { fields });
  if (!isRecord(value))
    throw new GateError('manifest-invalid', { name: what, problem: 'not-an-object' });
  return value;
}

/** Source: image-spec, schema/defs-descriptor.json and image-index-schema.json. */
const DESCRIPTOR: Shape = {
  fields: {
    ...listFields('mediaType digest size artifactType annotations'),
    platform: { fields: listFields('os architecture variant os.version') },
  },
};

const INDEX_OR_MANIFEST: Fields = {
  ...listFields('schemaVersion artifactType annotations'),
  manifests: { items: DESCRIPTOR },
  config: DESCRIPTOR,
  layers: { items: DESCRIPTOR },
};

/**
 * Parses an index or a manifest, decided by content: the media type inside is optional and the one
 * outside may be wrong.
 * @throws GateError IMAGE_CORRUPT if it is neither, or both: engines disagree (CVE-2021-41190)
 */
export function parseIndexOrManifest(bytes: Uint8Array, what: string): Index | Manifest {
  const document = parseDocument(bytes, what, INDEX_OR_MANIFEST);
  if (Array.isArray(document.manifests) && (document.config ?? document.layers) != null)
    throw new GateError('manifest-invalid', { name: what, problem: 'index-and-manifest' });
  if (Array.isArray(document.manifests))
    return { kind: 'index', manifests: parseDescriptors(document.manifests, what) };
  if (document.schemaVersion === 1) {
    throw new GateError('manifest-too-old', { name: what });
  }
  // Go writes an empty list as null; BuildKit and containerd do so for an image without layers.
  const layers = document.layers === null ? [] : document.layers;
  if (!isRecord(document.config) || !Array.isArray(layers)) {
    throw new GateError('manifest-invalid', { name: what, problem: 'neither-index-nor-manifest' });
  }
  return {
    kind: 'manifest',
    artifactType: toOptionalString(document.artifactType),
    config: parseDescriptor(document.config, what),
    layers: parseDescriptors(layers, what),
    annotations: readAnnotations(document.annotations),
  };
}

function parseDescriptors(values: readonly unknown[], what: string): Descriptor[] {
  if (values.length > MAX_DESCRIPTORS) {
    throw new GateError('manifest-too-long', {
      name: what,
      count: values.length,
      most: MAX_DESCRIPTORS,
    });
  }
  return values.map((value) => parseDescriptor(value, what));
}

function parseDescriptor(value: unknown, what: string): Descriptor {
  if (!isRecord(value) || !isDigest(value.digest) || !isSize(value.size)) {
    throw new GateError('manifest-invalid', { name: what, problem: 'bad-descriptor' });
  }
  const artifactType = toOptionalString(value.artifactType);
  const platform = readPlatform(value.platform);
  return {
    mediaType: toOptionalString(value.mediaType) ?? '',
    digest: value.digest,
    size: value.size,
    annotations: readAnnotations(value.annotations),
    ...(platform && { platform }),
    ...(artifactType !== undefined && { artifactType }),
  };
}

const isSize = (value: unknown): value is number =>
  Number.isSafeInteger(value) && (value as number) >= 0;
const toOptionalString = (value: unknown): string | undefined =>
  typeof value === 'string' ? value : undefined;

function readPlatform(value: unknown): Platform | undefined {
  if (!isRecord(value) || typeof value.os !== 'string' || typeof value.architecture !== 'string')
    return undefined;
  const variant = toOptionalString(value.variant);
  return { os: value.os, architecture: value.architecture, ...(variant ? { variant } : {}) };
}

function readAnnotations(value: unknown): Record<string, string> {
  if (!isRecord(value)) return {};
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, text]) => (typeof text === 'string' ? [[key, text]] : [])),
  );
}
