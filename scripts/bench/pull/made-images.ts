import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync, zstdCompressSync } from 'node:zlib';
import { getDigest } from '../../../__tests__/support/image-writer.ts';
import { push, startRegistry, type TestRegistry } from '../../../__tests__/support/registry.ts';
import { layerTar } from '../../../__tests__/support/tar-writer.ts';
import type { UnpackedLayer } from '../../../src/cost/pull/pull-seconds.ts';
import { makeOnce } from '../cached.ts';
import { createRandom, drawFileSizes, makeNoise, makeProse } from '../random.ts';
import type { ImageShape, LayerShape } from './shapes.ts';

/** Change it with every shape, so that no outdated image is pulled. */
const VERSION = 'pull-v2';

/** The sizes of an image's layers as a registry and an engine have them. */
export interface MadeImage {
  readonly layers: readonly UnpackedLayer[];
}

/** Makes an image and its baseline in a registry's folder, once. @returns the registry's folder */
export async function makeImages(
  shapes: Readonly<Record<string, ImageShape>>,
): Promise<{ readonly data: string; readonly images: ReadonlyMap<string, MadeImage> }> {
  const data = await makeOnce(VERSION, 'registry', (path) => {
    mkdirSync(path, { recursive: true });
  });
  const images = new Map<string, MadeImage>();
  let registry: TestRegistry | undefined;
  try {
    for (const [name, shape] of Object.entries(shapes)) {
      const record = await makeOnce(VERSION, `${name}.json`, async (path) => {
        registry ??= await startRegistry({ kind: 'none' }, data);
        const made = await pushImage(registry.address, `${name}:new`, shape, 1);
        await pushImage(registry.address, `${name}:old`, shape, 2);
        writeFileSync(path, JSON.stringify(made));
      });
      images.set(name, JSON.parse(readFileSync(record, 'utf8')) as MadeImage);
    }
  } finally {
    await registry?.stop();
  }
  return { data, images };
}

const LAYER_TYPE = {
  none: 'application/vnd.oci.image.layer.v1.tar',
  gzip: 'application/vnd.oci.image.layer.v1.tar+gzip',
  zstd: 'application/vnd.oci.image.layer.v1.tar+zstd',
} as const;

/** @param version of the layers that change */
async function pushImage(
  address: string,
  reference: string,
  { layers, changed }: ImageShape,
  version: number,
): Promise<MadeImage> {
  const folder = join('/tmp', `plimsoll-pull-${process.pid}`);
  const store = (bytes: Buffer, mediaType: string) => {
    const digest = getDigest(bytes);
    const path = join(folder, 'blobs', digest.replace(':', '/'));
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, bytes);
    return { mediaType, digest, size: bytes.length };
  };
  const write = (name: string, value: unknown): void =>
    writeFileSync(join(folder, name), JSON.stringify(value));
  try {
    const seed = reference.split(':')[0] ?? '';
    const made = layers.map((layer, i) => {
      const tar = makeLayer(layer, `${seed} ${i} ${changed.includes(i) ? version : 0}`);
      const blob = store(compress(tar, layer), LAYER_TYPE[layer.compression]);
      return { tar: getDigest(tar), bytes: tar.length, blob, layer };
    });
    const config = {
      os: 'linux',
      architecture: 'amd64',
      config: {},
      rootfs: { type: 'layers', diff_ids: made.map(({ tar }) => tar) },
    };
    const manifest = {
      schemaVersion: 2,
      mediaType: 'application/vnd.oci.image.manifest.v1+json',
      config: store(
        Buffer.from(JSON.stringify(config)),
        'application/vnd.oci.image.config.v1+json',
      ),
      layers: made.map(({ blob }) => blob),
    };
    const descriptor = store(Buffer.from(JSON.stringify(manifest)), manifest.mediaType);
    write('oci-layout', { imageLayoutVersion: '1.0.0' });
    write('index.json', { schemaVersion: 2, manifests: [descriptor] });
    await push(`oci:${folder}`, `${address}/${reference}`);
    return {
      layers: made.map(({ bytes, blob, layer }) => ({
        storedBytes: blob.size,
        bytes,
        entryCount: layer.files,
        compression: layer.compression,
      })),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Files in folders of fifty; each has different bytes of the content. */
function makeLayer({ files, bytes, content }: LayerShape, seed: string): Buffer {
  const random = createRandom(Number.parseInt(getDigest(Buffer.from(seed)).slice(7, 15), 16));
  const sizes = drawFileSizes(random, files, bytes);
  const [prose, noise] = [PROSE, NOISE];
  const folder = getDigest(Buffer.from(seed)).slice(7, 19);
  return layerTar(
    sizes.map((size, i) => {
      const isNoise = content === 'noise' || (content === 'mixed' && i % 2 === 0);
      const from = isNoise ? noise : prose;
      const parts: Uint8Array[] = [Buffer.from(`${folder} ${i}\n`)];
      for (let left = size; left > 0; ) {
        const at = Math.floor(random() * (from.length - Math.min(left, 1e6)));
        const part = from.subarray(at, at + Math.min(left, 1e6));
        parts.push(part);
        left -= part.length;
      }
      const name = `opt/${folder}/${Math.floor(i / 50)}/file-${i}`;
      return { name, body: Buffer.concat(parts).subarray(0, size) };
    }),
  );
}

const PROSE = makeProse(createRandom(1), 8e6);
const NOISE = makeNoise(8e6);

const compress = (tar: Buffer, { compression }: LayerShape): Buffer => {
  if (compression === 'none') return tar;
  return compression === 'zstd' ? zstdCompressSync(tar) : gzipSync(tar);
};
