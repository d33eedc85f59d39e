import { spawnSync } from 'node:child_process';
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import type { ErrorCode } from '../../../src/exit-codes.ts';
import {
  fileWith,
  readFlowing,
  readImage,
  tempFolder,
  withConfig,
  withManifest,
} from '../../support/archives.ts';
import {
  dockerArchive,
  getDigest,
  type ImageFiles,
  makeTar,
  ociArchive,
  ociFiles,
} from '../../support/image-writer.ts';
import { layerTar, type TarEntry } from '../../support/tar-writer.ts';

const layer = layerTar([{ name: 'a', body: 'a' }]);
const other = layerTar([{ name: 'b', body: 'b'.repeat(2000) }]);
const json = (value: unknown): Buffer => Buffer.from(JSON.stringify(value));
const config = json({
  os: 'linux',
  architecture: 'amd64',
  rootfs: { diff_ids: [getDigest(layer)] },
});

/** Parts of an archive with one layer; an `undefined` part is omitted. */
interface Parts {
  readonly manifest?: unknown;
  readonly config?: Buffer | undefined;
  readonly layer?: TarEntry | undefined;
}

const MANIFEST = [{ Config: 'config.json', RepoTags: ['app:ci'], Layers: ['layer.tar'] }];

function makeArchive(given: Parts): Buffer {
  const parts = { manifest: MANIFEST, config, layer: { name: 'layer.tar', body: layer }, ...given };
  const manifest = Buffer.isBuffer(parts.manifest) ? parts.manifest : json(parts.manifest);
  return layerTar([
    ...(parts.layer ? [parts.layer] : []),
    ...(parts.config ? [{ name: 'config.json', body: parts.config }] : []),
    ...(parts.manifest === undefined ? [] : [{ name: 'manifest.json', body: manifest }]),
  ]);
}

const configWith = (rootfs: unknown): Buffer =>
  json({ os: 'linux', architecture: 'amd64', rootfs });
const blobsWith = (change: (files: ImageFiles) => void): Buffer => {
  const archive = ociFiles([layer], { compression: 'none' });
  const path = `blobs/sha256/${getDigest(config).slice(7)}`;
  const blob = `blobs/sha256/${getDigest(layer).slice(7)}`;
  const files: ImageFiles = new Map([
    [blob, archive.get(blob) as Buffer],
    [path, config],
    ['manifest.json', json([{ Config: path, Layers: [blob] }])],
  ]);
  change(files);
  return makeTar(files);
};

describe("a docker archive that can't be measured explains why", () => {
  test.each<[string, Buffer, ErrorCode, RegExp]>([
    [
      'a tar of files',
      layerTar([{ name: 'etc/motd', body: 'hi' }]),
      'IMAGE_CORRUPT',
      /no manifest.json: it is not an image archive/,
    ],
    [
      'an archive from before 2016',
      layerTar([{ name: 'repositories', body: '{}' }]),
      'IMAGE_CORRUPT',
      /Docker before 1.10/,
    ],
    ['an OCI archive', ociArchive([layer]), 'IMAGE_CORRUPT', /it is an OCI archive/],
    [
      'no JSON',
      makeArchive({ manifest: Buffer.from('{') }),
      'IMAGE_CORRUPT',
      /manifest.json is not JSON/,
    ],
    [
      'JSON that is not UTF-8',
      makeArchive({ manifest: Buffer.from('["\xff"]', 'latin1') }),
      'IMAGE_CORRUPT',
      /not JSON/,
    ],
    ['no list', makeArchive({ manifest: {} }), 'IMAGE_CORRUPT', /lists no image/],
    [
      "skopeo's dir:",
      makeArchive({ manifest: { schemaVersion: 2 } }),
      'IMAGE_CORRUPT',
      /skopeo's dir:/,
    ],
    ['an empty list', makeArchive({ manifest: [] }), 'IMAGE_CORRUPT', /lists no image/],
    ['a list of other things', makeArchive({ manifest: [null] }), 'IMAGE_CORRUPT', /broken entry/],
    [
      'a missing config name',
      makeArchive({ manifest: [{ Layers: [] }] }),
      'IMAGE_CORRUPT',
      /broken entry/,
    ],
    [
      'layers that are not names',
      makeArchive({ manifest: [{ Config: 'config.json', Layers: [1] }] }),
      'IMAGE_CORRUPT',
      /broken entry/,
    ],
    [
      'an empty manifest.json',
      makeArchive({ manifest: Buffer.alloc(0) }),
      'IMAGE_CORRUPT',
      /not JSON/,
    ],
    [
      'a huge manifest.json',
      makeArchive({ manifest: Buffer.alloc(9 << 20, ' ') }),
      'LIMIT_EXCEEDED',
      /manifest.json has 9437184 bytes/,
    ],
    [
      'a thousand and one images',
      makeArchive({ manifest: Array.from({ length: 1001 }, () => MANIFEST[0]) }),
      'LIMIT_EXCEEDED',
      /1001 images/,
    ],
    ['no config', makeArchive({ config: undefined }), 'IMAGE_CORRUPT', /config.json is missing/],
    [
      'a config that is not JSON',
      makeArchive({ config: Buffer.from('nope') }),
      'IMAGE_CORRUPT',
      /image config is not JSON/,
    ],
    [
      'a config that is not an object',
      makeArchive({ config: Buffer.from('[]') }),
      'IMAGE_CORRUPT',
      /not a JSON object/,
    ],
    [
      'a config without layers',
      makeArchive({ config: Buffer.from('{}') }),
      'IMAGE_CORRUPT',
      /manifest lists 1 layers, the config 0/,
    ],
    [
      'invalid diff_ids',
      makeArchive({ config: configWith({ diff_ids: ['sha256:x'] }) }),
      'IMAGE_CORRUPT',
      /diff_ids/,
    ],
    [
      'fewer diff_ids',
      makeArchive({ config: configWith({ diff_ids: [] }) }),
      'IMAGE_CORRUPT',
      /lists 1 layers, the config 0/,
    ],
    ['no layer', makeArchive({ layer: undefined }), 'IMAGE_CORRUPT', /layer.tar is missing/],
    [
      'a layer that is a folder',
      makeArchive({ layer: { name: 'layer.tar', type: '5' } }),
      'IMAGE_CORRUPT',
      /missing/,
    ],
    [
      'a layer that links to itself',
      makeArchive({ layer: { name: 'layer.tar', type: '2', link: 'layer.tar' } }),
      'IMAGE_CORRUPT',
      /missing/,
    ],
    [
      'a layer that links to nothing',
      makeArchive({ layer: { name: 'layer.tar', type: '1', link: 'gone' } }),
      'IMAGE_CORRUPT',
      /missing/,
    ],
    [
      'a layer that links out of the archive',
      makeArchive({ layer: { name: 'layer.tar', type: '2', link: '../../../../etc/hostname' } }),
      'IMAGE_CORRUPT',
      /missing/,
    ],
    [
      'a layer that is empty',
      makeArchive({ layer: { name: 'layer.tar' } }),
      'DIGEST_MISMATCH',
      /uncompressed layer should be/,
    ],
    [
      'a layer that is text',
      makeArchive({ layer: { name: 'layer.tar', body: 'x'.repeat(600) } }),
      'LAYER_CORRUPT',
      /checksum/,
    ],
    [
      'a layer that ends early',
      makeArchive({ layer: { name: 'layer.tar', body: layer.subarray(0, 512) } }),
      'LAYER_CORRUPT',
      /1 byte before the end/,
    ],
    [
      'a gzipped layer that ends early',
      makeArchive({ layer: { name: 'layer.tar', body: gzipSync(layer).subarray(0, -9) } }),
      'LAYER_CORRUPT',
      /gzip/,
    ],
    [
      'a sparse layer',
      makeArchive({
        layer: {
          name: 'layer.tar',
          body: layer,
          format: 'pax',
          pax: { 'GNU.sparse.numblocks': '1', 'GNU.sparse.map': `0,${layer.length}` },
        },
      }),
      'IMAGE_UNSUPPORTED',
      /sparse/,
    ],
    [
      'a blob with other content',
      blobsWith((files) =>
        files.set(`blobs/sha256/${getDigest(config).slice(7)}`, Buffer.from(`${config} `)),
      ),
      'DIGEST_MISMATCH',
      /image config should be/,
    ],
    [
      'a Windows image',
      dockerArchive([layer], { platform: { os: 'windows', architecture: 'amd64' } }),
      'IMAGE_UNSUPPORTED',
      /Windows/,
    ],
  ])('%s', async (_, archive, code, message) => {
    const wanted = {
      name: 'GateError',
      code,
      message: expect.stringMatching(message),
      exitCode: 3,
    };
    await expect(readImage(`docker-archive:${fileWith(archive)}`)).rejects.toMatchObject(wanted);
    await expect(readFlowing(archive, 700)).rejects.toMatchObject(wanted);
    await expect(readFlowing(archive, 1 << 24)).rejects.toMatchObject(wanted);
  });

  test('with --verify, a layer that differs from the config', async () => {
    const archive = makeArchive({ layer: { name: 'layer.tar', body: other } });
    const wanted = { code: 'DIGEST_MISMATCH', message: expect.stringContaining(getDigest(other)) };
    await expect(readImage(fileWith(archive), { verify: true })).rejects.toMatchObject(wanted);
    const zipped = makeArchive({ layer: { name: 'layer.tar', body: gzipSync(other) } });
    await expect(readImage(fileWith(zipped), { verify: true })).rejects.toMatchObject(wanted);
    await expect(readFlowing(zipped, 100, { verify: true })).rejects.toMatchObject(wanted);
  });

  test('a failing layer is named', async () => {
    const archive = makeArchive({ layer: { name: 'layer.tar', body: layer.subarray(0, 512) } });
    await expect(readImage(fileWith(archive))).rejects.toMatchObject({ where: 'layer.tar' });
  });
});

const files = ociFiles([layer], { compression: 'gzip' });
const blob = `blobs/sha256/${getDigest(gzipSync(layer, { level: 1 })).slice(7)}`;
const omitFile = (path: string): ImageFiles =>
  new Map([...files].filter(([name]) => name !== path));
const withLayer = (change: object): ImageFiles =>
  withManifest(files, (manifest) => Object.assign(manifest.layers[0], change) && undefined);

describe("an OCI layout that can't be measured explains why", () => {
  test.each<[string, ImageFiles, ErrorCode, RegExp]>([
    [
      'a docker archive',
      new Map([['manifest.json', json([])]]),
      'IMAGE_CORRUPT',
      /it is a docker archive/,
    ],
    [
      "skopeo's dir:",
      new Map([['manifest.json', json({ schemaVersion: 2 })]]),
      'IMAGE_CORRUPT',
      /skopeo's dir:/,
    ],
    ['something else', new Map([['x', json([])]]), 'IMAGE_CORRUPT', /not an OCI layout/],
    [
      'an index that is a manifest',
      new Map([
        [
          'index.json',
          json({ schemaVersion: 2, config: { digest: getDigest(layer), size: 1 }, layers: [] }),
        ],
      ]),
      'IMAGE_CORRUPT',
      /not an image index/,
    ],
    [
      'an index that is neither',
      new Map([['index.json', json({})]]),
      'IMAGE_CORRUPT',
      /neither an image index nor/,
    ],
    [
      'a descriptor without a size',
      new Map([['index.json', json({ manifests: [{ digest: getDigest(layer) }] })]]),
      'IMAGE_CORRUPT',
      /without a valid digest and size/,
    ],
    [
      'a digest that leads out of the layout',
      new Map([['index.json', json({ manifests: [{ digest: 'sha256:../../x', size: 1 }] })]]),
      'IMAGE_CORRUPT',
      /digest/,
    ],
    [
      'an empty index',
      new Map([['index.json', json({ manifests: [] })]]),
      'IMAGE_UNSUPPORTED',
      /no supported image/,
    ],
    [
      'a missing manifest',
      new Map([['index.json', files.get('index.json') as Buffer]]),
      'IMAGE_UNSUPPORTED',
      /listed but missing/,
    ],
    ['a missing layer', omitFile(blob), 'IMAGE_CORRUPT', /blobs\/sha256\/[0-9a-f]{64} is missing/],
    [
      'another layer',
      new Map([...files, [blob, gzipSync(other)]]),
      'IMAGE_CORRUPT',
      /the manifest lists \d+ bytes, but it has/,
    ],
    [
      'another layer of the same size',
      new Map([...files, [blob, flipByte(files.get(blob) as Buffer)]]),
      'DIGEST_MISMATCH',
      /the layer should be/,
    ],
    ['a wrong size', withLayer({ size: 7 }), 'IMAGE_CORRUPT', /the manifest lists 7 bytes/],
    [
      'encrypted layers',
      withLayer({ mediaType: 'application/vnd.oci.image.layer.v1.tar+gzip+encrypted' }),
      'IMAGE_UNSUPPORTED',
      /encrypted/,
    ],
    [
      'a helm chart',
      withManifest(
        withConfig(files, () => ({ name: 'chart' })),
        (manifest) => {
          manifest.config.mediaType = 'application/vnd.cncf.helm.config.v1+json';
          manifest.layers[0].mediaType = 'application/vnd.cncf.helm.chart.content.v1.tar+gzip';
        },
      ),
      'IMAGE_UNSUPPORTED',
      /an artifact \(application\/vnd.cncf.helm.config/,
    ],
    [
      'an artifact by its type',
      withManifest(
        withConfig(files, () => ({})),
        (manifest) => {
          manifest.artifactType = 'application/spdx+json';
          manifest.config.mediaType = 'application/vnd.oci.empty.v1+json';
        },
      ),
      'IMAGE_UNSUPPORTED',
      /spdx/,
    ],
    [
      'an image with another kind of layer',
      withLayer({ mediaType: 'application/wasm' }),
      'IMAGE_UNSUPPORTED',
      /layer 1 of 1 has type application\/wasm, which is not supported/,
    ],
    [
      'a schema 1 manifest',
      withManifest(files, () => ({ schemaVersion: 1, fsLayers: [] })),
      'IMAGE_UNSUPPORTED',
      /schema 1/,
    ],
    [
      'a Windows image',
      withConfig(files, (image) => ({ ...image, os: 'windows' })),
      'IMAGE_UNSUPPORTED',
      /Windows/,
    ],
    [
      'a config without diff_ids',
      withConfig(files, (image) => ({ ...image, rootfs: null })),
      'IMAGE_CORRUPT',
      /lists 1 layers, the config 0/,
    ],
    [
      'a config that is not JSON',
      withConfig(files, () => Buffer.from('{')),
      'IMAGE_CORRUPT',
      /not JSON/,
    ],
    [
      'five thousand layers',
      withManifest(files, (manifest) => ({
        ...manifest,
        layers: Array(5000).fill(manifest.layers[0]),
      })),
      'LIMIT_EXCEEDED',
      /5000 blobs/,
    ],
  ])('%s', async (_, broken, code, message) => {
    const path = fileWith(makeTar(broken));
    const wanted = {
      name: 'GateError',
      code,
      message: expect.stringMatching(message),
      exitCode: 3,
    };
    await expect(readImage(`oci-archive:${path}`)).rejects.toMatchObject(wanted);
  });
});

function flipByte(bytes: Buffer): Buffer {
  const copy = Buffer.from(bytes);
  copy[9] = (copy[9] as number) ^ 1; // the operating system in a gzip header, which is not read
  return copy;
}

describe('a source that is not an archive explains why', () => {
  const folder = tempFolder();
  spawnSync('sh', ['-c', 'mkfifo "$0"', join(folder, 'fifo')]);
  symlinkSync('circle', join(folder, 'circle'));
  test.each<[string, string, ErrorCode, RegExp]>([
    ['no file', './no-such-file.tar', 'SOURCE_NOT_FOUND', /no such file/],
    ['a path below a file', `${fileWith(layer)}/x`, 'SOURCE_NOT_FOUND', /not a folder/],
    ['a folder as an archive', `docker-archive:${folder}`, 'SOURCE_UNREADABLE', /this is a folder/],
    ['a file as a layout', `oci-dir:${fileWith(layer)}`, 'SOURCE_UNREADABLE', /not a folder/],
    ['no layout', `oci-dir:${folder}/none`, 'SOURCE_NOT_FOUND', /no such file/],
    ['an empty folder', tempFolder(), 'IMAGE_CORRUPT', /this folder contains no image/],
    [
      'a named pipe without a writer',
      `docker-archive:${folder}/fifo`,
      'SOURCE_UNREADABLE',
      /not a regular file/,
    ],
    ['a loop of links', `${folder}/circle`, 'SOURCE_UNREADABLE', /too many symbolic links/],
    [
      'a name that is too long',
      `./${'n'.repeat(300)}`,
      'SOURCE_UNREADABLE',
      /the path is too long/,
    ],
    ['a name with a NUL', './a\0b', 'SOURCE_UNREADABLE', /null byte/],
    ['an empty file', fileWith(Buffer.alloc(0)), 'IMAGE_CORRUPT', /the archive is empty/],
    [
      'a web page',
      fileWith(Buffer.from('<html>Not found</html>')),
      'IMAGE_CORRUPT',
      /not a tar archive/,
    ],
    [
      'xz',
      fileWith(Buffer.from('\xfd7zXZ\0'.padEnd(600), 'latin1')),
      'IMAGE_UNSUPPORTED',
      /compression with xz is not supported/,
    ],
    [
      'bzip2',
      fileWith(Buffer.from('BZh9'.padEnd(600), 'latin1')),
      'IMAGE_UNSUPPORTED',
      /compression with bzip2 is not supported/,
    ],
    ['gzipped text', fileWith(gzipSync('hello')), 'IMAGE_CORRUPT', /damaged/],
    [
      'a gzip that ends early',
      fileWith(gzipSync(dockerArchive([layer])).subarray(0, 200)),
      'IMAGE_CORRUPT',
      /damaged: gzip/,
    ],
    [
      'zeros, as after a full disk',
      fileWith(Buffer.alloc(5000)),
      'IMAGE_CORRUPT',
      /no manifest.json/,
    ],
  ])('%s', async (_, source, code, message) => {
    const wanted = {
      name: 'GateError',
      code,
      message: expect.stringMatching(message),
      exitCode: 3,
    };
    await expect(readImage(source)).rejects.toMatchObject({ ...wanted, where: expect.any(String) });
  });
});
