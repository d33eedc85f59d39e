import { describe, expect, test } from '@jest/globals';
import { parsePlatform } from '../../../src/oci/platform.ts';
import { openSource } from '../../../src/sources/open.ts';
import {
  addBlob,
  contextOf,
  fileWith,
  readImage,
  readImages,
  rowsOf,
  withConfig,
  withIndex,
  withManifest,
} from '../../support/archives.ts';
import { digestOf, type ImageFiles, ociFiles, tarOf } from '../../support/image-writer.ts';
import { layerTar } from '../../support/tar-writer.ts';

const INDEX = 'application/vnd.oci.image.index.v1+json';
const layerOf = (name: string): Buffer => layerTar([{ name, body: name }]);

interface Member {
  readonly file: string;
  readonly platform?: string;
  readonly tag?: string | undefined;
}

/** The descriptors of several images whose blobs are put into `files`; each image holds one file. */
function addImage(files: ImageFiles, { file, platform = 'linux/amd64', tag }: Member) {
  const [os = '', architecture = '', variant] = platform.split('/');
  const image = ociFiles([layerOf(file)], {
    platform: { os, architecture, ...(variant && { variant }) },
  });
  for (const [path, bytes] of image) if (path.startsWith('blobs/')) files.set(path, bytes);
  const [descriptor] = JSON.parse(String(image.get('index.json'))).manifests;
  const annotations = tag === undefined ? {} : { 'org.opencontainers.image.ref.name': tag };
  return { ...descriptor, annotations };
}

const layout = (manifests: (files: ImageFiles) => readonly unknown[]): ImageFiles =>
  withIndex(new Map([['index.json', Buffer.from('{}')]]), (_index, files) => ({
    schemaVersion: 2,
    manifests: manifests(files),
  }));

const addIndex = (files: ImageFiles, manifests: readonly unknown[], annotations: object = {}) => ({
  ...addBlob(files, { schemaVersion: 2, mediaType: INDEX, manifests }, INDEX),
  annotations,
});

/** The platform and the one file of each image. */
async function holds(
  files: ImageFiles,
  given: Parameters<typeof contextOf>[1] = {},
): Promise<string[]> {
  const images = await readImages(`oci-archive:${fileWith(tarOf(files))}`, given);
  return images.map(({ name, platform, layers: [layer] }) => {
    const file = layer === undefined ? '' : rowsOf(layer.table)[0]?.name;
    return `${name} ${platform.os}/${platform.architecture}${platform.variant ? `/${platform.variant}` : ''}: ${file}`;
  });
}

/** As BuildKit attaches provenance to an image. */
const attestation = (files: ImageFiles, form: 'annotation' | 'artifactType' | 'platform') => {
  const descriptor = addImage(files, {
    file: `provenance by ${form}`,
    platform: 'unknown/unknown',
  });
  if (form === 'annotation')
    return {
      ...descriptor,
      platform: undefined,
      annotations: { 'vnd.docker.reference.type': 'attestation-manifest' },
    };
  if (form === 'artifactType')
    return {
      ...descriptor,
      platform: undefined,
      artifactType: 'application/vnd.docker.attestation.manifest.v1+json',
    };
  return descriptor;
};

describe('the images of a layout', () => {
  const platforms = (files: ImageFiles) => [
    addImage(files, { file: 'amd' }),
    addImage(files, { file: 'arm', platform: 'linux/arm64' }),
    addImage(files, { file: 'old arm', platform: 'linux/arm/v7' }),
  ];
  const all = [
    'app:ci linux/amd64: amd',
    'app:ci linux/arm64: arm',
    'app:ci linux/arm/v7: old arm',
  ];
  const named = { 'org.opencontainers.image.ref.name': 'app:ci' };

  test('an index of several platforms, each of which is measured', async () => {
    expect(await holds(layout((files) => [addIndex(files, platforms(files), named)]))).toEqual(all);
  });
  test('indexes in indexes', async () => {
    const nested = layout((files) => [
      addIndex(files, [addIndex(files, [addIndex(files, platforms(files))])], named),
    ]);
    expect(await holds(nested)).toEqual(all);
  });
  test('indexes nested without end', async () => {
    const deep = layout((files) => {
      let descriptor: unknown = addImage(files, { file: 'x' });
      for (let i = 0; i < 12; i++) descriptor = addIndex(files, [descriptor]);
      return [descriptor];
    });
    await expect(holds(deep)).rejects.toMatchObject({ code: 'LIMIT_EXCEEDED' });
  });
  test('one index over and over', async () => {
    const wide = layout((files) => {
      const image = addImage(files, { file: 'x' });
      return [addIndex(files, Array(4000).fill(image))];
    });
    await expect(holds(wide)).rejects.toMatchObject({ code: 'LIMIT_EXCEEDED' });
  });
  test('one huge config under many manifests is kept once', async () => {
    const many = layout((files) => {
      const config = addBlob(
        files,
        Buffer.from(`{"os":"linux","architecture":"amd64"}${' '.repeat(8_000_000)}`),
        'application/vnd.oci.image.config.v1+json',
      );
      return Array.from({ length: 40 }, (_, i) =>
        addBlob(files, { config, layers: [], annotations: { i: `${i}` } }, ''),
      );
    });
    const before = process.memoryUsage().arrayBuffers;
    await expect(holds(many)).rejects.toMatchObject({ code: 'SOURCE_AMBIGUOUS' });
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(200 * 2 ** 20);
  });
  test('more documents than can be kept', async () => {
    const many = layout((files) =>
      Array.from({ length: 10 }, (_, i) => {
        const config = addBlob(
          files,
          Buffer.from(`{"os":"linux"}${' '.repeat(8_000_000 + i)}`),
          'application/vnd.oci.image.config.v1+json',
        );
        return addBlob(files, { config, layers: [] }, '');
      }),
    );
    await expect(holds(many)).rejects.toMatchObject({
      code: 'LIMIT_EXCEEDED',
      message: expect.stringContaining('together'),
    });
  });
  test('several platforms without an index of their own', async () => {
    const flat = layout((files) =>
      platforms(files).map((descriptor) => ({ ...descriptor, annotations: named })),
    );
    expect(await holds(flat)).toEqual(all);
  });
  test('a platform that is asked for', async () => {
    const files = layout((copy) => [addIndex(copy, platforms(copy), named)]);
    expect(await holds(files, { platform: parsePlatform('linux/arm/v7') })).toEqual([all[2]]);
    await expect(holds(files, { platform: parsePlatform('linux/ppc64le') })).rejects.toMatchObject({
      code: 'IMAGE_NOT_SELECTED',
    });
  });
  test('platforms that are not in the layout are passed over', async () => {
    const sparse = layout((files) => {
      const [amd, arm] = platforms(files);
      files.delete(`blobs/${arm.digest.replace(':', '/')}`);
      return [addIndex(files, [amd, arm], named)];
    });
    expect(await holds(sparse)).toEqual([all[0]]);
  });
  test.each(['annotation', 'artifactType', 'platform'] as const)(
    'attestations are no images: told by %s',
    async (form) => {
      const files = layout((copy) => [
        addIndex(copy, [...platforms(copy), attestation(copy, form)], named),
      ]);
      expect(await holds(files)).toEqual(all);
    },
  );
  test('nothing but attestations and artifacts: the error lists what is there', async () => {
    const files = layout((copy) => [
      attestation(copy, 'annotation'),
      { ...addBlob(copy, {}, 'application/vnd.docker.distribution.manifest.v1+prettyjws') },
    ]);
    await expect(holds(files)).rejects.toMatchObject({
      code: 'IMAGE_UNSUPPORTED',
      message: expect.stringMatching(
        /it holds no image that can be measured:\n {2}sha256:\w{12}: an attestation[^\n]*\n {2}sha256:\w{12}: a Docker schema 1/,
      ),
    });
  });
});

describe('several images in a layout', () => {
  const files = layout((copy) => [
    addImage(copy, { file: 'one', tag: 'docker.io/library/app:1' }),
    addImage(copy, { file: 'two', tag: 'app:2' }),
    {
      ...addImage(copy, { file: 'two', tag: 'app:2' }),
      annotations: { 'io.containerd.image.name': 'docker.io/library/app:latest' },
    },
  ]);
  test('none picked: the error lists them, one under two tags once', async () => {
    await expect(holds(files)).rejects.toMatchObject({
      code: 'SOURCE_AMBIGUOUS',
      exitCode: 2,
      message: 'the archive holds 2 images:\n  docker.io/library/app:1\n  app:2',
    });
  });
  test.each([
    ['app:1', 'docker.io/library/app:1 linux/amd64: one'],
    ['app', 'app:2 linux/amd64: two'],
    ['docker.io/library/app:2', 'app:2 linux/amd64: two'],
  ])('--select %s', async (select, image) =>
    expect(await holds(files, { select })).toEqual([image]),
  );
  test('--select with a digest', async () => {
    const [first] = JSON.parse(String(files.get('index.json'))).manifests;
    expect(await holds(files, { select: first.digest.slice(0, 20) })).toEqual([
      'docker.io/library/app:1 linux/amd64: one',
    ]);
  });
});

describe('what a layout tells of an image', () => {
  const files = ociFiles([layerOf('a')], { repoTags: ['app:ci'] });

  test('digests, sizes and media types', async () => {
    const [descriptor] = JSON.parse(String(files.get('index.json'))).manifests;
    const image = await readImage(fileWith(tarOf(files)));
    expect(image).toMatchObject({
      name: 'docker.io/app:ci',
      manifestDigest: descriptor.digest,
      storedBytesAre: 'exact',
    });
    expect(image.layers[0]).toMatchObject({
      mediaType: 'application/vnd.oci.image.layer.v1.tar+gzip',
      diffId: digestOf(layerOf('a')),
    });
  });
  test.each([
    ['a reference', 'ghcr.io/team/app:1', 'ghcr.io/team/app:1'],
    ['a bare tag, as many tools keep it', 'latest', 'image.tar:latest'],
    ['nothing', undefined, 'image.tar'],
  ])('a name from %s', async (_, tag, name) => {
    expect(
      (await readImage(fileWith(tarOf(layout((copy) => [addImage(copy, { file: 'x', tag })])))))
        .name,
    ).toBe(name);
  });
  test('where the config does not tell the platform, the index does', async () => {
    const without = withConfig(files, ({ rootfs }) => ({ rootfs }));
    const told = (os: string) =>
      withIndex(without, (index) => {
        index.manifests[0].platform = { os, architecture: 'arm64' };
      });
    expect((await readImage(fileWith(tarOf(told('linux'))))).platform).toEqual({
      os: 'linux',
      architecture: 'arm64',
    });
    await expect(readImage(fileWith(tarOf(told('windows'))))).rejects.toMatchObject({
      code: 'IMAGE_UNSUPPORTED',
    });
  });
  test('a manifest that says no media types is an image all the same', async () => {
    const bare = withManifest(files, (manifest) => {
      delete manifest.mediaType;
      delete manifest.config.mediaType;
      delete manifest.layers[0].mediaType;
    });
    expect((await readImage(fileWith(tarOf(bare)))).layers).toHaveLength(1);
  });
  test('found before its layers are read', async () => {
    const { images, close } = await openSource(contextOf(fileWith(tarOf(files)), { name: 'mine' }));
    expect(images.map(({ name, platform }) => `${name} ${platform}`)).toEqual(['mine linux/amd64']);
    await close();
  });
});
