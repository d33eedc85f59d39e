import { basename } from 'node:path';
import { GateError, located } from '../../errors.ts';
import { parseConfig } from '../../oci/config.ts';
import { blobPath, shortDigest } from '../../oci/digest.ts';
import { readJson } from '../../oci/json.ts';
import { type Descriptor, type Manifest, parseIndexOrManifest } from '../../oci/manifest.ts';
import {
  isConfigType,
  isEncryptedType,
  isLayerType,
  isSchema1Type,
} from '../../oci/media-types.ts';
import { formatPlatform, type Platform, platformMatches } from '../../oci/platform.ts';
import { assembleImage, describeImage } from '../assemble.ts';
import { attestedDigest, withAttestation } from '../attestation.ts';
import { type BlobStore, MAX_DOCUMENTS_BYTES, tooManyDocuments } from '../blob-store.ts';
import { checkDigest } from '../check-digest.ts';
import { choosePlatforms, noSuchPlatform, selectImage } from '../select-image.ts';
import type { FoundImage, SourceContext } from '../source-context.ts';
import { isSkopeoManifest, skopeoFolder } from './skopeo-folder.ts';

/** Indexes may nest; nobody nests them deeper than two. */
const MAX_DEPTH = 8;
/** Manifests looked at in one layout, so that a hostile one does not take for ever. */
const MAX_MANIFESTS = 1000;

/** What an error lists of what was passed over. */
const MAX_TOLD = 10;

const NOT_HERE = 'listed, but not here';
const ATTESTATION = 'an attestation, not an image';

/** One runnable image that the layout lists, with the names that lead to it. */
interface ListedImage {
  readonly descriptor: Descriptor;
  readonly manifest: Manifest;
  readonly platform: Platform;
  readonly config: Uint8Array;
}

/** What one entry of `index.json` leads to: an image, or an index of one image for several platforms. */
interface Root {
  readonly references: readonly string[];
  readonly digests: readonly string[];
  readonly images: readonly ListedImage[];
}

/**
 * The images of an OCI layout, by its `index.json`.
 * @param fileName what the image is called when neither the user nor the layout names it
 */
export async function imagesOfOciLayout(
  store: BlobStore,
  fileName: string,
  context: SourceContext,
): Promise<FoundImage[]> {
  if (store.sizeOf('index.json') === undefined) throw await notALayout(store);
  const index = parseIndexOrManifest(await store.document('index.json'), 'index.json');
  if (index.kind !== 'index') throw new GateError('IMAGE_CORRUPT', 'index.json is no image index');
  // `docker save` from a graph driver writes a layout too, of layers that it never stores as they are pushed.
  const isAsPushed = store.sizeOf('manifest.json') === undefined ? true : null;
  return imagesOfDescriptors(store, index.manifests, { fileName, isAsPushed }, context);
}

async function notALayout(store: BlobStore): Promise<GateError> {
  if (store.sizeOf('manifest.json') === undefined)
    return new GateError(
      'IMAGE_CORRUPT',
      'it has no index.json: it is no OCI layout, or was cut short',
      {
        fix: 'check what made it: skopeo copy, buildctl and docker buildx build with type=oci write layouts',
      },
    );
  if (isSkopeoManifest(readJson(await store.document('manifest.json'), 'manifest.json', 'any')))
    return skopeoFolder();
  return new GateError(
    'IMAGE_CORRUPT',
    'it has no index.json, but a manifest.json: it is a docker archive',
    {
      fix: 'name it as docker-archive:FILE',
    },
  );
}

/** What a layout does not say of itself. */
export interface LayoutTraits {
  /** What an image is called that neither the user nor the layout names. */
  readonly fileName: string;
  /** As in `ImageDocuments`. */
  readonly isAsPushed: boolean | null;
  /** Layers take long to come: who needs no files can do without. */
  readonly isFar?: boolean;
}

/** The images that root descriptors lead to: those of an `index.json`, or the one an engine names. */
export async function imagesOfDescriptors(
  store: BlobStore,
  descriptors: readonly Descriptor[],
  traits: LayoutTraits,
  context: SourceContext,
): Promise<FoundImage[]> {
  const walk = new LayoutWalk(store, context.platform);
  const roots: Root[] = [];
  for (const descriptor of descriptors) {
    const images = await walk.images(descriptor, 0);
    if (images.length > 0)
      roots.push({
        references: referencesOf(descriptor),
        digests: [descriptor.digest, ...images.map(({ descriptor: { digest } }) => digest)],
        images,
      });
  }
  if (roots.length === 0) throw walk.nothingFound();
  const root = selectImage(mergeRoots(roots), context.select);
  return choosePlatforms(root.images, context.platform).map((image) =>
    found(
      store,
      image,
      walk.attestationOf(image),
      { ...traits, fileName: nameOf(root, traits.fileName) },
      context,
    ),
  );
}

/** A layout often keeps nothing of a reference but its tag. */
function nameOf({ references: [reference] }: Root, fileName: string): string {
  if (reference === undefined) return basename(fileName);
  return /[/:]/.test(reference) ? reference : `${basename(fileName)}:${reference}`;
}

function found(
  store: BlobStore,
  image: ListedImage,
  attestation: Descriptor | undefined,
  { fileName: name, isAsPushed, isFar = false }: LayoutTraits,
  context: SourceContext,
): FoundImage {
  const { manifest, descriptor, config } = image;
  const layers = manifest.layers.map(({ digest, size, mediaType }) => ({
    name: blobPath(digest),
    digest,
    sizeBytes: size,
    mediaType,
  }));
  const documents = {
    name,
    manifestDigest: descriptor.digest,
    configDigest: manifest.config.digest,
    config,
    platform: image.platform,
    layers,
    isAsPushed,
    annotations: manifest.annotations,
  };
  return {
    name: context.name ?? name,
    platform: formatPlatform(image.platform),
    diffIds: parseConfig(config).diffIds,
    read: async () =>
      withAttestation(await assembleImage(store, documents, context), store, attestation),
    ...(isFar && {
      describe: () => describeImage(documents, context, `${store.readBy}, manifest only`),
    }),
  };
}

/** Follows descriptors to the images they lead to; what is no image, or not here, is remembered for the error. */
class LayoutWalk {
  readonly #store: BlobStore;
  readonly #platform: Platform | undefined;
  /** Why, by what is said of it. */
  readonly #passedOver = new Map<string, string>();
  readonly #otherPlatforms = new Set<string>();
  /** By digest: many manifests may name one config. */
  readonly #documents = new Map<string, Uint8Array>();
  /** By the digest of the image that they are about. */
  readonly #attestations = new Map<string, Descriptor>();
  #documentBytes = 0;
  #manifests = 0;

  constructor(store: BlobStore, platform: Platform | undefined) {
    this.#store = store;
    this.#platform = platform;
  }

  async images(descriptor: Descriptor, depth: number): Promise<ListedImage[]> {
    if (isAttestation(descriptor)) {
      this.#attestations.set(attestedDigest(descriptor) ?? '', descriptor);
      return this.#passOver(descriptor, ATTESTATION);
    }
    if (isSchema1Type(descriptor.mediaType))
      return this.#passOver(descriptor, 'a Docker schema 1 manifest, a format of before 2016');
    if (this.#store.sizeOf(blobPath(descriptor.digest)) === undefined)
      return this.#passOver(descriptor, NOT_HERE);
    if (depth > MAX_DEPTH)
      throw new GateError('LIMIT_EXCEEDED', `indexes are nested more than ${MAX_DEPTH} deep`);
    if (++this.#manifests > MAX_MANIFESTS)
      throw new GateError('LIMIT_EXCEEDED', `there are more than ${MAX_MANIFESTS} manifests`);
    const bytes = await this.#document(descriptor, 'the manifest');
    if (bytes === undefined) return this.#passOver(descriptor, NOT_HERE);
    const document = parseIndexOrManifest(bytes, shortDigest(descriptor.digest));
    if (document.kind === 'manifest') return this.#image(descriptor, document);
    const nested: ListedImage[] = [];
    for (const child of document.manifests) {
      if (this.#isWanted(child)) nested.push(...(await this.images(child, depth + 1)));
    }
    return nested;
  }

  /** An index says what its images are for: what nobody asks for is not fetched. */
  #isWanted(descriptor: Descriptor): boolean {
    const { platform } = descriptor;
    if (this.#platform === undefined || platform === undefined || isAttestation(descriptor))
      return true;
    if (platformMatches(platform, this.#platform)) return true;
    this.#otherPlatforms.add(formatPlatform(platform));
    return false;
  }

  attestationOf(image: ListedImage): Descriptor | undefined {
    return this.#attestations.get(image.descriptor.digest);
  }

  nothingFound(): GateError {
    const isNoneForIt = [...this.#passedOver.values()].every((why) => why === ATTESTATION);
    if (this.#platform !== undefined && isNoneForIt && this.#otherPlatforms.size > 0)
      return noSuchPlatform(this.#platform, this.#otherPlatforms);
    const lines = [...this.#passedOver.keys()];
    const shown =
      lines.length > MAX_TOLD
        ? [...lines.slice(0, MAX_TOLD), `and ${lines.length - MAX_TOLD} more`]
        : lines;
    const list = shown.map((line) => `\n  ${line}`).join('');
    return new GateError(
      'IMAGE_UNSUPPORTED',
      `it holds no image that can be measured${list ? `:${list}` : ''}`,
      {
        fix: 'check what was saved or exported into it',
      },
    );
  }

  async #image(descriptor: Descriptor, manifest: Manifest): Promise<ListedImage[]> {
    const other = artifactKind(manifest);
    if (other !== undefined) return this.#passOver(descriptor, other);
    const config = await this.#document(manifest.config, 'the image config');
    if (config === undefined) return this.#passOver(descriptor, NOT_HERE);
    const { platform } = parseConfig(config);
    return [
      {
        descriptor,
        manifest,
        config,
        platform: platform.os === 'unknown' ? (descriptor.platform ?? platform) : platform,
      },
    ];
  }

  /** @returns undefined where the store does not have it: indexes are copied without all that they list */
  async #document({ digest }: Descriptor, what: string): Promise<Uint8Array | undefined> {
    const known = this.#documents.get(digest);
    if (known !== undefined) return known;
    if (this.#store.sizeOf(blobPath(digest)) === undefined) return undefined;
    try {
      const bytes = await this.#store.document(blobPath(digest));
      checkDigest(bytes, digest, what);
      this.#documentBytes += bytes.length;
      if (this.#documentBytes > MAX_DOCUMENTS_BYTES) throw tooManyDocuments();
      this.#documents.set(digest, bytes);
      return bytes;
    } catch (error) {
      if (error instanceof GateError && error.code === 'SOURCE_NOT_FOUND') return undefined;
      throw located(error, shortDigest(digest));
    }
  }

  #passOver(descriptor: Descriptor, why: string): ListedImage[] {
    const platform = descriptor.platform ? ` ${formatPlatform(descriptor.platform)}` : '';
    this.#passedOver.set(`${shortDigest(descriptor.digest)}${platform}: ${why}`, why);
    return [];
  }
}

/** Source: buildkit, docs/attestations/attestation-storage.md. */
function isAttestation({ platform, annotations, artifactType }: Descriptor): boolean {
  if (annotations['vnd.docker.reference.type'] === 'attestation-manifest') return true;
  if (artifactType?.startsWith('application/vnd.docker.attestation')) return true;
  return platform?.os === 'unknown' && platform.architecture === 'unknown';
}

/** What a manifest describes in place of an image, or `undefined` for an image. */
function artifactKind({ artifactType, config, layers }: Manifest): string | undefined {
  if (artifactType) return `an artifact (${artifactType}), not an image`;
  const isImage =
    isConfigType(config.mediaType) ||
    config.mediaType === '' ||
    layers.some(({ mediaType }) => isLayerType(mediaType));
  if (!isImage) return `an artifact (${config.mediaType}), not an image`;
  const odd = layers.find(
    ({ mediaType }) => mediaType !== '' && !isLayerType(mediaType) && !isEncryptedType(mediaType),
  );
  return odd && `an artifact with a layer of type ${odd.mediaType}, not an image`;
}

function referencesOf({ annotations }: Descriptor): string[] {
  const names = ['io.containerd.image.name', 'org.opencontainers.image.ref.name'];
  return names.flatMap((name) => (annotations[name] ? [annotations[name]] : []));
}

/**
 * One image under several tags stands in the index once for each, and one for several platforms may stand there once for
 * each without an index of its own.
 */
function mergeRoots(roots: readonly Root[]): Root[] {
  const merged: Root[] = [];
  for (const root of roots) {
    const at = merged.findIndex((other) => isSameImage(root, other));
    const other = merged[at];
    if (other === undefined) merged.push(root);
    else merged[at] = joined(other, root);
  }
  return merged;
}

function isSameImage(a: Root, b: Root): boolean {
  if (a.digests[0] === b.digests[0]) return true;
  if (a.references[0] !== b.references[0]) return false;
  const platforms = new Set(
    [...a.images, ...b.images].map(({ platform }) => formatPlatform(platform)),
  );
  return platforms.size === a.images.length + b.images.length;
}

function joined(a: Root, b: Root): Root {
  const isRepeated = a.digests[0] === b.digests[0];
  return {
    references: [...new Set([...a.references, ...b.references])],
    digests: [...new Set([...a.digests, ...b.digests])],
    images: isRepeated ? a.images : [...a.images, ...b.images],
  };
}
