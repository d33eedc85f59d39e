import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync, zstdCompressSync } from 'node:zlib';
import { layerTar } from './tar-writer.ts';

export interface HistoryEntry {
  readonly created_by?: string;
  readonly author?: string;
  readonly empty_layer?: boolean;
}

export interface ImageOptions {
  /** Default: one entry for each layer. `null` omits it from the config. */
  readonly history?: readonly HistoryEntry[] | null;
  /** The config's `config`: entrypoint, labels, and so on. Default: empty. */
  readonly config?: Readonly<Record<string, unknown>>;
  /** Default `test/image:latest`. */
  readonly repoTags?: readonly string[];
  readonly platform?: {
    readonly os: string;
    readonly architecture: string;
    readonly variant?: string;
  };
}

export interface DockerArchiveOptions extends ImageOptions {
  /**
   * `legacy`: `<id>/layer.tar`, before Docker 25; `blobs`: `blobs/sha256/…` next to an OCI layout,
   * since then.
   */
  readonly layout?: 'legacy' | 'blobs';
}

export interface OciOptions extends ImageOptions {
  readonly compression?: 'none' | 'gzip' | 'zstd';
}

/** Files of an archive or of a folder, by path. */
export type ImageFiles = Map<string, Buffer>;

/**
 * The files that `docker save` writes for an image with these layers (uncompressed tars); equal
 * layers are stored once.
 */
export function dockerArchive(
  layers: readonly Buffer[],
  options: DockerArchiveOptions = {},
): Buffer {
  return makeTar(
    options.layout === 'blobs' ? dockerBlobs(layers, options) : dockerLegacy(layers, options),
  );
}

/** An OCI image layout as one tar, without `manifest.json`. */
export function ociArchive(layers: readonly Buffer[], options: OciOptions = {}): Buffer {
  return makeTar(ociFiles(layers, options));
}

/** Writes an OCI image layout into `folder`, which is created. */
export function ociDir(folder: string, layers: readonly Buffer[], options: OciOptions = {}): void {
  for (const [path, bytes] of ociFiles(layers, options)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
}

/** The files of an OCI image layout with one image. */
export function ociFiles(layers: readonly Buffer[], options: OciOptions = {}): ImageFiles {
  const files: ImageFiles = new Map([['oci-layout', json({ imageLayoutVersion: '1.0.0' })]]);
  const compression = options.compression ?? 'gzip';
  const store = (bytes: Buffer, mediaType: string) => {
    files.set(blobPath(bytes), bytes);
    return { mediaType, digest: getDigest(bytes), size: bytes.length };
  };
  const manifest = {
    schemaVersion: 2,
    mediaType: 'application/vnd.oci.image.manifest.v1+json',
    config: store(getConfig(layers, options), 'application/vnd.oci.image.config.v1+json'),
    layers: layers.map((layer) => store(COMPRESS[compression](layer), LAYER_TYPE[compression])),
  };
  const tag = options.repoTags?.[0] ?? DEFAULT_TAG;
  const descriptor = {
    ...store(json(manifest), manifest.mediaType),
    ...(options.platform && { platform: options.platform }),
    annotations: {
      'io.containerd.image.name': `docker.io/${tag}`,
      'org.opencontainers.image.ref.name': tag,
    },
  };
  files.set(
    'index.json',
    json({
      schemaVersion: 2,
      mediaType: 'application/vnd.oci.image.index.v1+json',
      manifests: [descriptor],
    }),
  );
  return files;
}

/** A tar of the files, in order. */
export function makeTar(files: ImageFiles): Buffer {
  return layerTar([...files].map(([name, body]) => ({ name, body })));
}

export const getDigest = (bytes: Uint8Array): string =>
  `sha256:${createHash('sha256').update(bytes).digest('hex')}`;

const DEFAULT_TAG = 'test/image:latest';

const LAYER_TYPE = {
  none: 'application/vnd.oci.image.layer.v1.tar',
  gzip: 'application/vnd.oci.image.layer.v1.tar+gzip',
  zstd: 'application/vnd.oci.image.layer.v1.tar+zstd',
} as const;

const COMPRESS = {
  none: (bytes: Buffer): Buffer => bytes,
  gzip: (bytes: Buffer): Buffer => gzipSync(bytes, { level: 1 }),
  zstd: (bytes: Buffer): Buffer => zstdCompressSync(bytes),
} as const;

function dockerLegacy(layers: readonly Buffer[], options: ImageOptions): ImageFiles {
  const files: ImageFiles = new Map();
  const paths = layers.map((layer) => `${getHex(layer)}/layer.tar`);
  layers.forEach((layer, index) => {
    const id = getHex(layer);
    files.set(`${id}/VERSION`, Buffer.from('1.0'));
    files.set(`${id}/json`, json({ id }));
    files.set(paths[index] as string, layer);
  });
  const config = getConfig(layers, options);
  files.set(`${getHex(config)}.json`, config);
  files.set('manifest.json', dockerManifest(`${getHex(config)}.json`, paths, options));
  return files;
}

function dockerBlobs(layers: readonly Buffer[], options: ImageOptions): ImageFiles {
  const files = ociFiles(layers, { ...options, compression: 'none' });
  files.set(
    'manifest.json',
    dockerManifest(blobPath(getConfig(layers, options)), layers.map(blobPath), options),
  );
  return files;
}

function dockerManifest(config: string, layers: readonly string[], options: ImageOptions): Buffer {
  return json([{ Config: config, RepoTags: options.repoTags ?? [DEFAULT_TAG], Layers: layers }]);
}

function getConfig(layers: readonly Buffer[], options: ImageOptions): Buffer {
  const history =
    options.history ?? layers.map((_, index) => ({ created_by: `/bin/sh -c make layer ${index}` }));
  return json({
    ...(options.platform ?? { os: 'linux', architecture: 'amd64' }),
    config: options.config ?? {},
    rootfs: { type: 'layers', diff_ids: layers.map(getDigest) },
    ...(options.history === null ? {} : { history }),
  });
}

const json = (value: unknown): Buffer => Buffer.from(JSON.stringify(value));
const getHex = (bytes: Uint8Array): string => getDigest(bytes).slice('sha256:'.length);
const blobPath = (bytes: Uint8Array): string => `blobs/sha256/${getHex(bytes)}`;
