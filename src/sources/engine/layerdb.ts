import { createHash } from 'node:crypto';
import { GateError } from '../../errors.ts';
import { parseConfig } from '../../oci/config.ts';
import { decompress } from '../../read/decompress.ts';
import { TarScan } from '../../read/tar-scan.ts';
import { scanTarSplit } from '../../read/tar-split.ts';
import { Message } from '../../report/words/messages/message.ts';
import type { BlobStore } from '../blob-store.ts';
import { checkDigest } from '../check-digest.ts';
import type { ImageDocuments } from '../image-documents.ts';
import type { LayerRequest, ScannedLayer } from '../read-layer.ts';
import type { EngineFiles } from './engine-files.ts';

/** An image in an engine's own files. */
export interface LayerdbImage {
  readonly store: BlobStore;
  readonly documents: ImageDocuments;
}

/** Where a classic store keeps images and layers, relative to the engine's root. */
const toHome = (driver: string): string => `image/${driver}`;
const toConfigPath = (driver: string, id: string): string =>
  `${toHome(driver)}/imagedb/content/${id.replace(':', '/')}`;
const toLayerPath = (driver: string, chainId: string): string =>
  `${toHome(driver)}/layerdb/${chainId.replace(':', '/')}`;

/** Lists all files needed to read an image, except package databases. */
export const listLayerdbPaths = (
  driver: string,
  id: string,
  diffIds: readonly string[],
): string[] => [
  toConfigPath(driver, id),
  ...computeChainIds(diffIds).flatMap((chainId) =>
    ['diff', 'cache-id', 'tar-split.json.gz'].map(
      (file) => `${toLayerPath(driver, chainId)}/${file}`,
    ),
  ),
];

/**
 * Finds an image in the files of a classic image store (the same for overlay2, vfs, btrfs and zfs).
 * Each layer comes with the record that `docker save` uses to rebuild its tar: the headers without
 * bodies.
 * @param id `sha256:…` of the config
 * @throws anything that `files` throws; GateError DIGEST_MISMATCH or IMAGE_CORRUPT if they are not
 *   this image's files
 * Source: moby, image/fs.go (imagedb), layer/filestore.go (layerdb).
 */
export function openLayerdbImage(
  files: EngineFiles,
  driver: string,
  id: string,
  name: string,
): LayerdbImage {
  const config = files.read(toConfigPath(driver, id));
  checkDigest(config, id, 'config');
  const { diffIds } = parseConfig(config);
  const chain = computeChainIds(diffIds);
  const folders = new Map(
    chain.map((chainId, index) => {
      const folder = toLayerPath(driver, chainId);
      checkDiffId(readText(files, `${folder}/diff`), diffIds[index] as string);
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
    store: openLayerdbStore(folders, files, driver),
    documents: { name, manifestDigest: null, configDigest: id, config, layers, isAsPushed: false },
  };
}

const readText = (files: EngineFiles, path: string): string => files.read(path).toString().trim();

/** Source: image-spec, config.md, “Layer ChainID”. */
function computeChainIds(diffIds: readonly string[]): string[] {
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
  if (found !== diffId) throw new GateError('engine-record-of-other-layer', { diffId, found });
}

function openLayerdbStore(
  folders: ReadonlyMap<string, string>,
  files: EngineFiles,
  driver: string,
): BlobStore {
  const getFolder = (name: string): string => {
    const folder = folders.get(name);
    if (folder === undefined) throw new GateError('blob-missing', { name });
    return folder;
  };
  const getRecordPath = (name: string): string => `${getFolder(name)}/tar-split.json.gz`;
  return {
    readBy: new Message('read-engine-files', { store: driver, isSudo: files.isSudo }),
    sizeOf: (name) => files.sizeOf(getRecordPath(name)),
    document: (name) => Promise.reject(new GateError('blob-missing', { name })),
    layer: async (name, request) => {
      const layer = await readRecord(files.chunks(getRecordPath(name)), request);
      const cacheId = readCacheId(files, getFolder(name));
      if (driver !== 'overlay2' || cacheId === undefined) return layer;
      const databases = await files.bodies(cacheId, layer.scanned.entries, request.allowance);
      return { ...layer, databases };
    },
    close: () => undefined,
  };
}

/** @returns `undefined` if there is none: then no package database is read */
function readCacheId(files: EngineFiles, folder: string): string | undefined {
  try {
    const id = readText(files, `${folder}/cache-id`);
    return /^[a-z0-9-]+$/.test(id) ? id : undefined;
  } catch {
    return undefined;
  }
}

async function readRecord(
  record: AsyncIterable<Uint8Array>,
  request: LayerRequest,
): Promise<ScannedLayer> {
  const lines = decompress(countChunks(record, request.onBytes), 'gzip');
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

async function* countChunks(
  chunks: AsyncIterable<Uint8Array>,
  onBytes: (count: number) => void,
): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) {
    onBytes(chunk.length);
    yield chunk;
  }
}
