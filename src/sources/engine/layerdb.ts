import { createHash } from 'node:crypto';
import { createReadStream, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { GateError } from '../../errors.ts';
import { parseConfig } from '../../oci/config.ts';
import { decompress } from '../../read/decompress.ts';
import { readBodies } from '../../read/kept-bodies.ts';
import { TarScan } from '../../read/tar-scan.ts';
import { scanTarSplit } from '../../read/tar-split.ts';
import type { ImageDocuments } from '../assemble.ts';
import { absent, type BlobStore } from '../blob-store.ts';
import { checkDigest } from '../check-digest.ts';
import type { LayerRequest, ScannedLayer } from '../read-layer.ts';
import { readOverlayFile } from './overlay-files.ts';

/** An image found in an engine's own files. */
export interface LayerdbImage {
  readonly store: BlobStore;
  readonly documents: ImageDocuments;
}

/**
 * Finds an image in the files of a classic image store (overlay2, vfs, btrfs, zfs all keep the same ones). Beside each layer
 * lies the record that `docker save` rebuilds its tar from: the headers of the tar without the bodies.
 * @param root what the engine calls `DockerRootDir`
 * @param id `sha256:…` of the config
 * @throws what `node:fs` throws where the files are absent or not readable; GateError DIGEST_MISMATCH or IMAGE_CORRUPT
 *   where they are not those of this image
 * Source: moby, image/fs.go (imagedb), layer/filestore.go (layerdb).
 */
export function openLayerdbImage(
  root: string,
  driver: string,
  id: string,
  name: string,
): LayerdbImage {
  const home = join(root, 'image', driver);
  const config = readFileSync(join(home, 'imagedb/content', id.replace(':', '/')));
  checkDigest(config, id, 'the image config');
  const { diffIds } = parseConfig(config);
  const chain = chainIds(diffIds);
  const folders = new Map(
    chain.map((chainId, index) => {
      const folder = join(home, 'layerdb', chainId.replace(':', '/'));
      checkDiffId(folder, diffIds[index] as string);
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
    store: layerdbStore(folders, root, driver),
    documents: { name, manifestDigest: null, configDigest: id, config, layers, isAsPushed: false },
  };
}

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

function checkDiffId(folder: string, diffId: string): void {
  const found = readFileSync(join(folder, 'diff'), 'utf8').trim();
  if (found === diffId) return;
  throw new GateError(
    'IMAGE_CORRUPT',
    `the engine's record of layer ${diffId} is of another layer: ${found}`,
  );
}

function layerdbStore(
  folders: ReadonlyMap<string, string>,
  root: string,
  driver: string,
): BlobStore {
  const folderOf = (name: string): string => {
    const folder = folders.get(name);
    if (folder === undefined) throw absent(name);
    return folder;
  };
  const recordOf = (name: string): string => join(folderOf(name), 'tar-split.json.gz');
  return {
    readBy: `docker engine files (${driver})`,
    sizeOf: (name) => statSync(recordOf(name), { throwIfNoEntry: false })?.size,
    document: (name) => Promise.reject(absent(name)),
    layer: async (name, request) => {
      const layer = await readRecord(recordOf(name), request);
      if (driver !== 'overlay2' || !request.keepDatabases) return layer;
      const fill = (body: Uint8Array, _entry: number, path: string): boolean =>
        readOverlayFile(root, folderOf(name), path, body);
      return { ...layer, databases: readBodies(layer.scanned.entries, request.allowance, fill) };
    },
    close: () => undefined,
  };
}

async function readRecord(path: string, request: LayerRequest): Promise<ScannedLayer> {
  const lines = decompress(counted(createReadStream(path), request.onBytes), 'gzip');
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
