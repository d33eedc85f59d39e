import { GateError } from '../../errors.ts';
import { addTo } from '../../model/group-by.ts';
import { parseConfig } from '../../oci/config.ts';
import { parseBlobPath, toBlobPath } from '../../oci/digest.ts';
import { readJson } from '../../oci/json.ts';
import {
  formatPlatform,
  isSamePlatform,
  type Platform,
  resolvePlatform,
} from '../../oci/platform.ts';
import { expandReference } from '../../oci/reference.ts';
import type { BlobStore } from '../blob-store.ts';
import { computeSha256 } from '../check-digest.ts';
import { cleanName } from '../entry-links.ts';
import { isSkopeoManifest } from '../layout/skopeo-folder.ts';
import { type ArchivedImage, parseManifestJson } from './docker-archive.ts';
import { type IndexedImage, listIndexedImages, toLayersKey } from './indexed-images.ts';

/**
 * Rejects an archive whose `manifest.json` and `index.json` name different images: older engines
 * load the first, newer engines the second.
 * @throws GateError IMAGE_CORRUPT if they contradict each other
 */
export async function refuseConflict(store: BlobStore): Promise<void> {
  if (['manifest.json', 'index.json'].some((name) => store.sizeOf(name) === undefined)) return;
  const readManifestJson = await store.document('manifest.json');
  if (isSkopeoManifest(readJson(readManifestJson, 'manifest.json', 'any'))) return;
  const configs = new Configs(store);
  const indexed = await listIndexedImages(store);
  const byConfig = groupBy(indexed, ({ configDigest }) => [configDigest]);
  const byName = groupBy(indexed, ({ references }) => references);
  for (const image of parseManifestJson(readManifestJson)) {
    const own = await configs.get(image.configName);
    const layersKey = findLayersKey(image);
    const isThere = byConfig
      .get(own.digest)
      ?.some((other) => layersKey === undefined || layersKey === other.layersKey);
    if (!isThere) throw createConflictError(image);
    for (const reference of image.references) {
      const named = byName.get(expandReference(reference)) ?? [];
      const other = await findContradiction(own, named, configs);
      if (other !== undefined) throw createConflictError(image, other.configDigest);
    }
  }
}

/**
 * The image that engines run instead of the one with the same name in index.json: another image for
 * its platform, or any other if the image doesn't have the name there.
 */
async function findContradiction(
  own: ConfigFacts,
  named: readonly IndexedImage[],
  configs: Configs,
): Promise<IndexedImage | undefined> {
  const isOwn = ({ configDigest }: IndexedImage): boolean => configDigest === own.digest;
  const ownNamed = named.filter(isOwn);
  const platforms = ownNamed.map(({ platform }) => resolvePlatform(platform, own.platform));
  for (const other of named.filter((image) => !isOwn(image))) {
    const found = await configs.find(toBlobPath(other.configDigest));
    if (found === undefined) continue;
    const { platform } = found;
    const competing = formatPlatform(resolvePlatform(other.platform, platform));
    const isSame = platforms.some((one) => isSamePlatform(formatPlatform(one), competing));
    if (ownNamed.length === 0 || isSame) return other;
  }
  return undefined;
}

interface ConfigFacts {
  readonly digest: string;
  readonly platform: Platform;
}

/** An archive's configs, each read once. */
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
    const facts = { digest: computeSha256(bytes), platform };
    this.#known.set(name, facts);
    return facts;
  }
}

function groupBy(
  images: readonly IndexedImage[],
  listKeys: (image: IndexedImage) => readonly string[],
): ReadonlyMap<string, readonly IndexedImage[]> {
  const groups = new Map<string, IndexedImage[]>();
  for (const image of images) for (const key of listKeys(image)) addTo(groups, key, image);
  return groups;
}

/** @returns undefined unless the archive names every layer by digest */
function findLayersKey({ layerNames }: ArchivedImage): string | undefined {
  const digests = layerNames.flatMap((name) => parseBlobPath(cleanName(name)) ?? []);
  return digests.length === layerNames.length ? toLayersKey(digests) : undefined;
}

/** @param indexed the config that index.json names instead */
const createConflictError = (
  { configName: config, references: [name] }: ArchivedImage,
  indexed?: string,
): GateError => new GateError('archive-contradicts-itself', { name, config, indexed });
