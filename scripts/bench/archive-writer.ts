import { createHash } from 'node:crypto';
import { closeSync, openSync, renameSync, writeSync } from 'node:fs';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { layerTar, type TarEntry } from '../../__tests__/support/tar-writer.ts';

export type Layer = Iterable<TarEntry>;

const BLOCK_BYTES = 512;
const BATCH_ENTRIES = 256;
const gzipAsync = promisify(gzip);

/**
 * Writes an archive like `docker save`: blobs by digest, the config, `manifest.json`. Only gzipped
 * layers are held in memory. The file gets its final name when it is complete.
 */
export async function writeDockerArchive(
  path: string,
  layers: readonly Layer[],
  isGzipped = false,
): Promise<void> {
  const fd = openSync(`${path}.part`, 'w');
  const append = createAppender(fd);
  const stored: { readonly name: string; readonly diffId: string }[] = [];
  for (const layer of layers) {
    if (isGzipped) {
      const tar = Buffer.concat([...generateTar(layer)]);
      stored.push({ name: append(toBlobName, [await gzipAsync(tar)]), diffId: computeSha256(tar) });
    } else {
      const name = append(toBlobName, generateTar(layer));
      stored.push({ name, diffId: name.slice(-64) });
    }
  }
  const Config = append(toBlobName, [
    toJson(createConfig(stored.map(({ diffId }) => `sha256:${diffId}`))),
  ]);
  const Layers = stored.map(({ name }) => name);
  append(
    () => 'manifest.json',
    [toJson([{ Config, RepoTags: ['plimsoll-bench:latest'], Layers }])],
  );
  closeSync(fd);
  renameSync(`${path}.part`, path);
}

type Append = (nameOf: (sha256: string) => string, chunks: Iterable<Uint8Array>) => string;

/**
 * Appends files to a tar. A file's name can depend on its content, so its header is written last.
 */
function createAppender(fd: number): Append {
  let end = 0;
  return (nameOf, chunks) => {
    const hash = createHash('sha256');
    let sizeBytes = 0;
    for (const chunk of chunks) {
      writeSync(fd, chunk, 0, chunk.length, end + BLOCK_BYTES + sizeBytes);
      hash.update(chunk);
      sizeBytes += chunk.length;
    }
    const name = nameOf(hash.digest('hex'));
    writeSync(fd, layerTar([{ name, sizeBytes, body: '' }], { endBlocks: 0 }), 0, BLOCK_BYTES, end);
    end += BLOCK_BYTES + Math.ceil(sizeBytes / BLOCK_BYTES) * BLOCK_BYTES;
    // The end of the tar, overwritten by the next file; gaps between files read as zeros.
    writeSync(fd, new Uint8Array(2 * BLOCK_BYTES), 0, 2 * BLOCK_BYTES, end);
    return name;
  };
}

function* generateTar(entries: Layer): Generator<Uint8Array> {
  let batch: TarEntry[] = [];
  for (const entry of entries) {
    batch.push(entry);
    if (batch.length < BATCH_ENTRIES) continue;
    yield layerTar(batch, { endBlocks: 0 });
    batch = [];
  }
  yield layerTar(batch);
}

const createConfig = (diffIds: readonly string[]): unknown => ({
  architecture: 'amd64',
  os: 'linux',
  config: {},
  rootfs: { type: 'layers', diff_ids: diffIds },
  history: diffIds.map((_, index) => ({ created_by: `RUN step ${index}` })),
});

const toBlobName = (hex: string): string => `blobs/sha256/${hex}`;
const computeSha256 = (bytes: Uint8Array): string =>
  createHash('sha256').update(bytes).digest('hex');
const toJson = (value: unknown): Buffer => Buffer.from(JSON.stringify(value));
