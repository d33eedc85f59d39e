import { createHash } from 'node:crypto';
import { GateError } from '../../errors.ts';
import { parseConfig } from '../../oci/config.ts';
import { decompress } from '../../read/decompress.ts';
import { TarScan } from '../../read/tar-scan.ts';
import { scanTarSplit } from '../../read/tar-split.ts';
import type { ImageDocuments } from '../assemble.ts';
import { absent, type BlobStore } from '../blob-store.ts';
import { checkDigest } from '../check-digest.ts';
import type { LayerRequest, ScannedLayer } from '../read-layer.ts';
import type { EngineFiles } from './engine-files.ts';

/** An image found in an engine's own files. */
export interface LayerdbImage {
  readonly store: BlobStore;
  readonly documents: ImageDocuments;
}

/** What a classic store keeps of an image and of its layers, from the engine's root. */
const homeOf = (driver: string): string => `image/${driver}`;
const configPath = (driver: string, id: string): string =>
  `${homeOf(driver)}/imagedb/content/${id.replace(':', '/')}`;
const layerPath = (driver: string, chainId: string): string =>
  `${homeOf(driver)}/layerdb/${chainId.replace(':', '/')}`;

/** Every file that reading an image needs, apart from package databases. */
export const layerdbPaths = (driver: string, id: string, diffIds: readonly string[]): string[] => [
  configPath(driver, id),
  ...chainIds(diffIds).flatMap((chainId) =>
    ['diff', 'cache-id', 'tar-split.json.gz'].map(
      (file) => `${layerPath(driver, chainId)}/${file}`,
    ),
  ),
];

/**
 * Finds an image in the files of a classic image store (overlay2, vfs, btrfs and zfs all keep the
 * same ones). Beside each layer is the record that `docker save` rebuilds its tar from: the headers
 * of the tar without the bodies.
 * @param id `sha256:…` of the config
 * @throws what `files` throws; GateError DIGEST_MISMATCH or IMAGE_CORRUPT if they are not those of
 *   this image
 * Source: moby, image/fs.go (imagedb), layer/filestore.go (layerdb).
 */
export function openLayerdbImage(
  files: EngineFiles,
  driver: string,
  id: string,
  name: string,
): LayerdbImage {
  const config = files.read(configPath(driver, id));
  checkDigest(config, id, 'the image config');
  const { diffIds } = parseConfig(config);
  const chain = chainIds(diffIds);
  const folders = new Map(
    chain.map((chainId, index) => {
      const folder = layerPath(driver, chainId);
      checkDiffId(textOf(files, `${folder}/diff`), diffIds[index] as string);
      return [chainId, folder];
    }),
  );
  const layers = chain.map((chainId) => ({
    name: chainId,
    digest: null,
    sizeBytes: null,
    mediaType: null,
  }));
  return {
    store: layerdbStore(folders, files, driver),
    documents: { name, manifestDigest: null, configDigest: id, config, layers, isAsPushed: false },
  };
}

const textOf = (files: EngineFiles, path: string): string => files.read(path).toString().trim();

/** Source: image-spec, config.md, “Layer ChainID”. */
function chainIds(diffIds: readonly string[]): string[] {
  const chain: string[] = [];
  for (const diffId of diffIds) {
    const below = chain.at(-1);
    chain.push(
      below === undefined
        ? diffId
        : `sha256:${createHash('sha256').update(`${below} ${diffId}`).digest('hex')}`,
    );
  }
  return chain;
}

function checkDiffId(found: string, diffId: string): void {
  if (found === diffId) return;
  throw new GateError(
    'IMAGE_CORRUPT',
    `the engine's record of layer ${diffId} is of another layer: ${found}`,
  );
}

function layerdbStore(
  folders: ReadonlyMap<string, string>,
  files: EngineFiles,
  driver: string,
): BlobStore {
  const folderOf = (name: string): string => {
    const folder = folders.get(name);
    if (folder === undefined) throw absent(name);
    return folder;
  };
  const recordOf = (name: string): string => `${folderOf(name)}/tar-split.json.gz`;
  return {
    readBy: `docker engine files (${driver})${files.how}`,
    sizeOf: (name) => files.sizeOf(recordOf(name)),
    document: (name) => Promise.reject(absent(name)),
    layer: async (name, request) => {
      const layer = await readRecord(files.chunks(recordOf(name)), request);
      const cacheId = cacheIdOf(files, folderOf(name));
      if (driver !== 'overlay2' || cacheId === undefined) return layer;
      const databases = await files.bodies(cacheId, layer.scanned.entries, request.allowance);
      return { ...layer, databases };
    },
    close: () => undefined,
  };
}

/** @returns `undefined` if it is not one: then no package database is read */
function cacheIdOf(files: EngineFiles, folder: string): string | undefined {
  try {
    const id = textOf(files, `${folder}/cache-id`);
    return /^[a-z0-9-]+$/.test(id) ? id : undefined;
  } catch {
    return undefined;
  }
}

async function readRecord(
  record: AsyncIterable<Uint8Array>,
  request: LayerRequest,
): Promise<ScannedLayer> {
  const lines = decompress(counted(record, request.onBytes), 'gzip');
  const scanned = await scanTarSplit(lines, new TarScan('crc64', request.allowance));
  return {
    scanned,
    compression: 'none',
    storedBytes: scanned.tarBytes,
    storedDigest: null,
    tarDigest: null,
    estimatedBytes: null,
    bodies: null,
  };
}

async function* counted(
  chunks: AsyncIterable<Uint8Array>,
  onBytes: (count: number) => void,
): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) {
    onBytes(chunk.length);
    yield chunk;
  }
}
