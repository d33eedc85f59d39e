import { basename } from 'node:path';
import { GateError } from '../../errors.ts';
import { parseConfig } from '../../oci/config.ts';
import { digestOfBlobPath } from '../../oci/digest.ts';
import { readJson } from '../../oci/json.ts';
import { isRecord } from '../../oci/manifest.ts';
import { effectivePlatform, formatPlatform } from '../../oci/platform.ts';
import { assembleImage, type ImageDocuments } from '../assemble.ts';
import { type BlobStore, clean } from '../blob-store.ts';
import { checkDigest, sha256Of } from '../check-digest.ts';
import { imagesOfDescriptors } from '../layout/images-of-descriptors.ts';
import { isSkopeoManifest, skopeoFolder } from '../layout/skopeo-folder.ts';
import { choosePlatforms, failedImage, selectImage } from '../select-image.ts';
import type { FoundImages, SourceContext } from '../source-context.ts';
import { imagesOfIndex, withName } from './archive-index.ts';

/** More than anybody saves into one archive. */
const MAX_IMAGES = 1000;

/** One image as `manifest.json` lists it. Source: moby, image/spec/docker-spec-v1.2.md, “Combined Image JSON + Filesystem Changeset Format”. */
export interface ArchivedImage {
  readonly configName: string;
  readonly layerNames: readonly string[];
  readonly references: readonly string[];
}

/**
 * The images of a `docker save` archive of any age and maker, by its `manifest.json`.
 * @param fileName what the image is called when neither the user nor the archive names it
 * @throws GateError IMAGE_CORRUPT where the archive has none or it is broken
 */
export async function imagesOfDockerArchive(
  store: BlobStore,
  fileName: string,
  context: SourceContext,
): Promise<FoundImages> {
  const archived = parseManifestJson(await manifestJson(store));
  const digests = await configDigests(store, archived);
  const indexed = await imagesOfIndex(store);
  const chosen = selectImage(
    archived.map((image) => {
      const digest = digests.get(image.configName) as string;
      return { ...image, digests: [digest, ...(indexed.get(digest)?.digests ?? [])] };
    }),
    context.select,
  );
  const configDigest = digests.get(chosen.configName) as string;
  const inIndex = indexed.get(configDigest);
  if (inIndex !== undefined && inIndex.imageCount > 1)
    return imagesOfDescriptors(
      store,
      withName(inIndex.descriptors, chosen.references),
      { fileName, isAsPushed: null },
      { ...context, select: undefined },
    );
  const config = await store.document(chosen.configName);
  const { platform: told, diffIds } = parseConfig(config);
  const platform = effectivePlatform(inIndex?.platform, told);
  const { lacking } = choosePlatforms([{ platform }], context.platforms);
  const documents: ImageDocuments = {
    name: chosen.references[0] ?? basename(fileName),
    manifestDigest: null,
    configDigest,
    config,
    platform,
    layers: chosen.layerNames.map((name) => ({
      name,
      digest: digestOfBlobPath(clean(name)) ?? null,
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
      ...lacking.map((one) => failedImage(name, one.platform, one.error)),
    ],
    notices: (inIndex?.notices ?? []).map((notice) => `${name}: ${notice}`),
  };
}

async function manifestJson(store: BlobStore): Promise<Uint8Array> {
  if (store.sizeOf('manifest.json') !== undefined) return store.document('manifest.json');
  if (store.sizeOf('index.json') !== undefined) {
    throw new GateError(
      'IMAGE_CORRUPT',
      'there is no manifest.json in it, but an index.json: it is an OCI archive',
      {
        fix: 'write oci-archive: in place of docker-archive:',
      },
    );
  }
  const isLegacy = store.sizeOf('repositories') !== undefined;
  throw new GateError(
    'IMAGE_CORRUPT',
    isLegacy
      ? 'it has no manifest.json, only the form docker wrote before version 1.10 (2016)'
      : 'it has no manifest.json: it is no image archive, or was cut short',
    {
      fix: isLegacy
        ? 'load it into an engine and save it again'
        : 'make it with docker save -o FILE IMAGE; docker export and tar write no image',
    },
  );
}

/** By the config's name. Only digests are kept: many images may name configs of many bytes. */
async function configDigests(
  store: BlobStore,
  images: readonly ArchivedImage[],
): Promise<ReadonlyMap<string, string>> {
  const digests = new Map<string, string>();
  for (const name of new Set(images.map(({ configName }) => configName))) {
    const config = await store.document(name);
    const promised = digestOfBlobPath(clean(name));
    if (promised !== undefined) checkDigest(config, promised, 'the image config');
    digests.set(name, sha256Of(config));
  }
  return digests;
}

export function parseManifestJson(bytes: Uint8Array): ArchivedImage[] {
  const broken = (why: string): GateError =>
    new GateError('IMAGE_CORRUPT', `manifest.json ${why}`, { fix: 'save the image again' });
  const value = readJson(bytes, 'manifest.json', {
    items: { fields: { Config: 'any', RepoTags: 'any', Layers: 'any' } },
  });
  if (isSkopeoManifest(value)) throw skopeoFolder();
  if (!Array.isArray(value) || value.length === 0) throw broken('lists no image');
  if (value.length > MAX_IMAGES) {
    throw new GateError(
      'LIMIT_EXCEEDED',
      `manifest.json lists ${value.length} images; at most ${MAX_IMAGES} are read`,
    );
  }
  return value.map((entry: unknown) => {
    if (!isRecord(entry) || typeof entry.Config !== 'string') throw broken('holds a broken entry');
    // Of an image without layers Go writes null.
    const layerNames = entry.Layers === null ? [] : entry.Layers;
    if (!isTexts(layerNames)) throw broken('holds a broken entry');
    const references = isTexts(entry.RepoTags) ? entry.RepoTags : [];
    return { configName: entry.Config, layerNames, references };
  });
}

const isTexts = (value: unknown): value is string[] =>
  Array.isArray(value) && value.length <= 4096 && value.every((item) => typeof item === 'string');
