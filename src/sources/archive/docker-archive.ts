import { basename } from 'node:path';
import { GateError } from '../../errors.ts';
import { parseConfig } from '../../oci/config.ts';
import { parseBlobPath } from '../../oci/digest.ts';
import { readJson } from '../../oci/json.ts';
import { isRecord } from '../../oci/manifest.ts';
import { formatPlatform, resolvePlatform } from '../../oci/platform.ts';
import { Message } from '../../report/words/messages/message.ts';
import { assembleImage } from '../assemble.ts';
import type { BlobStore } from '../blob-store.ts';
import { checkDigest, computeSha256 } from '../check-digest.ts';
import { cleanName } from '../entry-links.ts';
import type { ImageDocuments } from '../image-documents.ts';
import { listImages } from '../layout/images-of-descriptors.ts';
import { isSkopeoManifest } from '../layout/skopeo-folder.ts';
import { choosePlatforms, createFailedImage, selectImage } from '../select-image.ts';
import type { FoundImages, SourceContext } from '../source-context.ts';
import {
  createUnlistedError,
  findIndexedImages,
  listUnlisted,
  selectByName,
} from './archive-index.ts';

/** More than any real archive contains. */
const MAX_IMAGES = 1000;

/**
 * One image in `manifest.json`. Source: moby, image/spec/docker-spec-v1.2.md, “Combined Image JSON
 * + Filesystem Changeset Format”.
 */
export interface ArchivedImage {
  readonly configName: string;
  readonly layerNames: readonly string[];
  readonly references: readonly string[];
}

/**
 * Lists the images in a `docker save` archive from any tool, using its `manifest.json`.
 * @param fileName name of an image that neither the user nor the archive names
 * @throws GateError IMAGE_CORRUPT if the archive has no images or is broken
 */
export async function listDockerArchive(
  store: BlobStore,
  fileName: string,
  context: SourceContext,
): Promise<FoundImages> {
  const archived = parseManifestJson(await readManifestJson(store));
  const digests = await readConfigDigests(store, archived);
  const indexed = await findIndexedImages(store);
  const listed = archived.map((image) => {
    const configDigest = digests.get(image.configName) as string;
    const inIndex = indexed.findLast(({ platforms }) => platforms.has(configDigest));
    return {
      ...image,
      configDigest,
      inIndex,
      digests: [configDigest, ...(inIndex?.digests ?? [])],
    };
  });
  const unlisted = listUnlisted(indexed, digests);
  if (context.select === undefined && unlisted.length > 0)
    throw createUnlistedError(unlisted, listed);
  const chosen = selectImage([...listed, ...unlisted], context.select);
  const isListed = 'configDigest' in chosen;
  const inIndex = isListed ? chosen.inIndex : chosen;
  if (!isListed || (inIndex !== undefined && inIndex.imageCount > 1))
    return listImages(
      store,
      selectByName(inIndex?.descriptors ?? [], chosen.references),
      { fileName, isAsPushed: null },
      { ...context, select: undefined },
    );
  const { configDigest } = chosen;
  const config = await store.document(chosen.configName);
  const { platform: claimed, diffIds } = parseConfig(config);
  const platform = resolvePlatform(inIndex?.platforms.get(configDigest), claimed);
  const { lacking } = choosePlatforms([{ platform }], context.platforms);
  const documents: ImageDocuments = {
    name: chosen.references[0] ?? basename(fileName),
    manifestDigest: null,
    configDigest,
    config,
    platform,
    layers: chosen.layerNames.map((name) => ({
      name,
      digest: parseBlobPath(cleanName(name)) ?? null,
      sizeBytes: null,
      mediaType: null,
    })),
    isAsPushed: null,
  };
  const name = context.name ?? documents.name;
  const read = () => assembleImage(store, documents, context);
  return {
    images: [
      { name, platform: formatPlatform(platform), diffIds, read },
      ...lacking.map((one) => createFailedImage(name, one.platform, one.error)),
    ],
    notices: (inIndex?.notices ?? []).map(
      (notice) => new Message('labeled', { label: name, notice }),
    ),
  };
}

async function readManifestJson(store: BlobStore): Promise<Uint8Array> {
  if (store.sizeOf('manifest.json') !== undefined) return store.document('manifest.json');
  if (store.sizeOf('index.json') !== undefined) throw new GateError('archive-is-oci', {});
  const isLegacy = store.sizeOf('repositories') !== undefined;
  throw new GateError(isLegacy ? 'archive-of-old-docker' : 'archive-without-manifest', {});
}

/** Digests by config name. Keeps no contents, because many images can name large configs. */
async function readConfigDigests(
  store: BlobStore,
  images: readonly ArchivedImage[],
): Promise<ReadonlyMap<string, string>> {
  const digests = new Map<string, string>();
  for (const name of new Set(images.map(({ configName }) => configName))) {
    const config = await store.document(name);
    const promised = parseBlobPath(cleanName(name));
    if (promised !== undefined) checkDigest(config, promised, 'config');
    digests.set(name, computeSha256(config));
  }
  return digests;
}

export function parseManifestJson(bytes: Uint8Array): ArchivedImage[] {
  const value = readJson(bytes, 'manifest.json', {
    items: { fields: { Config: 'any', RepoTags: 'any', Layers: 'any' } },
  });
  if (isSkopeoManifest(value)) throw new GateError('layout-of-skopeo', {});
  if (!Array.isArray(value) || value.length === 0)
    throw new GateError('manifest-json-without-images', {});
  const count = value.length;
  if (count > MAX_IMAGES)
    throw new GateError('too-many-archived-images', { count, most: MAX_IMAGES });
  return value.map((entry: unknown) => {
    if (!isRecord(entry) || typeof entry.Config !== 'string')
      throw new GateError('manifest-json-broken', {});
    // Go writes null for an image without layers.
    const layerNames = entry.Layers === null ? [] : entry.Layers;
    if (!isTexts(layerNames)) throw new GateError('manifest-json-broken', {});
    const references = isTexts(entry.RepoTags) ? entry.RepoTags : [];
    return { configName: entry.Config, layerNames, references };
  });
}

const isTexts = (value: unknown): value is string[] =>
  Array.isArray(value) && value.length <= 4096 && value.every((item) => typeof item === 'string');
