import { GateError } from '../../errors.ts';
import { parseConfig } from '../../oci/config.ts';
import { blobPath, digestOfBlobPath } from '../../oci/digest.ts';
import { readJson } from '../../oci/json.ts';
import { formatPlatform } from '../../oci/platform.ts';
import { fullReference } from '../../oci/reference.ts';
import { type BlobStore, clean } from '../blob-store.ts';
import { sha256Of } from '../check-digest.ts';
import { isSkopeoManifest } from '../layout/skopeo-folder.ts';
import { type ArchivedImage, parseManifestJson } from './docker-archive.ts';
import { type IndexedImage, indexedImages, keyOfLayers } from './indexed-images.ts';

/**
 * Refuses an archive whose `manifest.json` and `index.json` name different images: older engines load what the one
 * names, newer engines what the other does.
 * @throws GateError IMAGE_CORRUPT if they contradict each other
 */
export async function refuseTwoTruths(store: BlobStore): Promise<void> {
  if (['manifest.json', 'index.json'].some((name) => store.sizeOf(name) === undefined)) return;
  const manifestJson = await store.document('manifest.json');
  if (isSkopeoManifest(readJson(manifestJson, 'manifest.json', 'any'))) return;
  const configs = new Configs(store);
  const indexed = await indexedImages(store);
  const byConfig = groupBy(indexed, ({ configDigest }) => [configDigest]);
  const byName = groupBy(indexed, ({ references }) => references);
  for (const image of parseManifestJson(manifestJson)) {
    const own = await configs.get(image.configName);
    const layersKey = layersKeyOf(image);
    const isThere = byConfig
      .get(own.digest)
      ?.some((other) => layersKey === undefined || layersKey === other.layersKey);
    if (!isThere) throw twoTruths(image, 'index.json does not lead to it');
    for (const other of image.references.flatMap((name) => byName.get(fullReference(name)) ?? [])) {
      const found = await configs.find(blobPath(other.configDigest));
      if (found !== undefined && found.digest !== own.digest && found.platform === own.platform)
        throw twoTruths(image, `index.json names ${other.configDigest}`);
    }
  }
}

interface ConfigFacts {
  readonly digest: string;
  readonly platform: string;
}

/** Configs of an archive, each read once. */
class Configs {
  readonly #store: BlobStore;
  readonly #known = new Map<string, ConfigFacts>();

  constructor(store: BlobStore) {
    this.#store = store;
  }

  async find(name: string): Promise<ConfigFacts | undefined> {
    return this.#store.sizeOf(name) === undefined ? undefined : this.get(name);
  }

  async get(name: string): Promise<ConfigFacts> {
    const known = this.#known.get(name);
    if (known !== undefined) return known;
    const bytes = await this.#store.document(name);
    const { platform } = parseConfig(bytes);
    const facts = { digest: sha256Of(bytes), platform: formatPlatform(platform) };
    this.#known.set(name, facts);
    return facts;
  }
}

function groupBy(
  images: readonly IndexedImage[],
  keysOf: (image: IndexedImage) => readonly string[],
): ReadonlyMap<string, readonly IndexedImage[]> {
  const groups = new Map<string, IndexedImage[]>();
  for (const image of images)
    for (const key of keysOf(image)) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [image]);
      else group.push(image);
    }
  return groups;
}

/** @returns undefined unless the archive names every layer by its digest */
function layersKeyOf({ layerNames }: ArchivedImage): string | undefined {
  const digests = layerNames.flatMap((name) => digestOfBlobPath(clean(name)) ?? []);
  return digests.length === layerNames.length ? keyOfLayers(digests) : undefined;
}

function twoTruths({ configName, references }: ArchivedImage, but: string): GateError {
  const name = references[0] ?? 'an image';
  return new GateError(
    'IMAGE_CORRUPT',
    `manifest.json and index.json contradict each other: for ${name} manifest.json names ` +
      `${configName} and its layers, but ${but}; which image runs depends on the engine`,
    { fix: 'save the image again' },
  );
}
