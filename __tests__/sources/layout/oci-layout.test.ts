import { describe, expect, test } from '@jest/globals';
import { joinPattern } from '../../../src/model/pattern.ts';
import { openSource } from '../../../src/sources/open.ts';
import {
  addBlob,
  fileWith,
  getContext,
  makeRows,
  platformsFor,
  readImage,
  readImages,
  withConfig,
  withIndex,
  withManifest,
} from '../../support/archives.ts';
import { getDigest, type ImageFiles, makeTar, ociFiles } from '../../support/image-writer.ts';
import { layerTar } from '../../support/tar-writer.ts';

const INDEX = 'application/vnd.oci.image.index.v1+json';
const makeLayer = (name: string): Buffer => layerTar([{ name, body: name }]);

interface Member {
  readonly file: string;
  readonly platform?: string;
  readonly tag?: string | undefined;
}

/** The descriptors of several images, each with one file, whose blobs are added to `files`. */
function addImage(files: ImageFiles, { file, platform = 'linux/amd64', tag }: Member) {
  const [os = '', architecture = '', variant] = platform.split('/');
  const image = ociFiles([makeLayer(file)], {
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

const AMD64 = { os: 'linux', architecture: 'amd64' };
const ARM64 = { os: 'linux', architecture: 'arm64' };
const attestationMark = { 'vnd.docker.reference.type': 'attestation-manifest' };

// biome-ignore lint/suspicious/noExplicitAny: a manifest that an attacker could have changed
type Break = (manifest: any, files: ImageFiles) => void;

const openFiles = (files: ImageFiles, given: Parameters<typeof getContext>[1] = {}) =>
  openSource(getContext(`oci-archive:${fileWith(makeTar(files))}`, given));

/** The platform and the single file of each image. */
async function holds(
  files: ImageFiles,
  given: Parameters<typeof getContext>[1] = {},
): Promise<string[]> {
  const images = await readImages(`oci-archive:${fileWith(makeTar(files))}`, given);
  return images.map(({ name, platform, layers: [layer] }) => {
    const file = layer === undefined ? '' : makeRows(layer.table)[0]?.name;
    const { os, architecture, variant } = platform;
    return `${name} ${[os, architecture, ...(variant ? [variant] : [])].join('/')}: ${file}`;
  });
}

/** The way BuildKit attaches provenance to an image; since 0.32 without an image config. */
function attestation(files: ImageFiles, form: 'config' | 'artifact' = 'config') {
  const statement = addBlob(files, { form }, 'application/vnd.in-toto+json');
  const config =
    form === 'config'
      ? addBlob(files, UNKNOWN, 'application/vnd.oci.image.config.v1+json')
      : addBlob(files, {}, 'application/vnd.oci.empty.v1+json');
  return {
    ...addBlob(files, { schemaVersion: 2, config, layers: [statement] }, MANIFEST),
    platform: UNKNOWN,
    annotations: { 'vnd.docker.reference.type': 'attestation-manifest' },
  };
}

const UNKNOWN = { os: 'unknown', architecture: 'unknown' };
const MANIFEST = 'application/vnd.oci.image.manifest.v1+json';

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

  test('an index with several platforms, each of which is measured', async () => {
    expect(await holds(layout((files) => [addIndex(files, platforms(files), named)]))).toEqual(all);
  });
  test('nested indexes', async () => {
    const nested = layout((files) => [
      addIndex(files, [addIndex(files, [addIndex(files, platforms(files))])], named),
    ]);
    expect(await holds(nested)).toEqual(all);
  });
  test('endlessly nested indexes', async () => {
    const deep = layout((files) => {
      let descriptor: unknown = addImage(files, { file: 'x' });
      for (let i = 0; i < 12; i++) descriptor = addIndex(files, [descriptor]);
      return [descriptor];
    });
    await expect(holds(deep)).rejects.toMatchObject({ code: 'LIMIT_EXCEEDED' });
  });
  test.each([
    ['in an index', (files: ImageFiles, all: readonly object[]) => [addIndex(files, all)]],
    ['in index.json', (_files: ImageFiles, all: readonly object[]) => all],
    [
      'in nested indexes',
      (files: ImageFiles, all: readonly object[]) => [
        addIndex(files, Array(500).fill(addIndex(files, Array(500).fill(addIndex(files, all))))),
      ],
    ],
  ])('one manifest listed 4000 times %s is one image', async (_, place) => {
    const wide = layout((files) =>
      place(files, Array(4000).fill(addImage(files, { file: 'x', tag: 'app:ci' }))),
    );
    expect(await holds(wide)).toHaveLength(1);
  });
  test('more images than allowed in one source', async () => {
    const wide = layout((files) => {
      const image = addImage(files, { file: 'x' });
      const variants = Array.from({ length: 257 }, (_, i) => ({
        ...image,
        platform: { os: 'linux', architecture: 'arm', variant: `v${i}` },
      }));
      return [addIndex(files, variants)];
    });
    await expect(holds(wide)).rejects.toMatchObject({
      code: 'LIMIT_EXCEEDED',
      message: 'it lists 257 images; the maximum per source is 256',
    });
  });
  test('one huge config of many manifests is kept once', async () => {
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
    // 40 copies would exceed the limit of a source, see the next test.
    await expect(holds(many)).rejects.toMatchObject({ code: 'SOURCE_AMBIGUOUS' });
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
      message: expect.stringContaining('in total'),
    });
  });
  test('several platforms without a separate index', async () => {
    const flat = layout((files) =>
      platforms(files).map((descriptor) => ({ ...descriptor, annotations: named })),
    );
    expect(await holds(flat)).toEqual(all);
  });
  test('a requested platform', async () => {
    const files = layout((copy) => [addIndex(copy, platforms(copy), named)]);
    expect(await holds(files, { platforms: platformsFor('linux/arm/v7') })).toEqual([all[2]]);
    await expect(holds(files, { platforms: platformsFor('linux/ppc64le') })).rejects.toMatchObject({
      code: 'IMAGE_NOT_SELECTED',
    });
  });
  test('several requested platforms, one of which is missing', async () => {
    const files = layout((copy) => [addIndex(copy, platforms(copy), named)]);
    const { images } = await openFiles(files, {
      platforms: platformsFor('linux/arm/v7', 'linux/amd64', 'linux/s390x'),
    });
    expect(images.map(({ platform }) => platform)).toEqual([
      'linux/amd64',
      'linux/arm/v7',
      'linux/s390x',
    ]);
    await expect(images[2]?.read()).rejects.toMatchObject({
      code: 'IMAGE_NOT_SELECTED',
      message: 'no image for linux/s390x; available: linux/amd64, linux/arm/v7, linux/arm64',
    });
  });
  test('a platform that is not in the layout is named', async () => {
    const sparse = layout((files) => {
      const [amd, arm] = platforms(files);
      files.delete(`blobs/${arm.digest.replace(':', '/')}`);
      return [addIndex(files, [amd, { ...arm, platform: ARM64 }], named)];
    });
    expect(await holds(sparse)).toEqual([all[0]]);
    expect((await openFiles(sparse)).notices).toEqual([
      'app:ci: listed in the index but missing, so not measured: linux/arm64',
    ]);
    await expect(
      openFiles(sparse, { platforms: platformsFor('linux/s390x') }),
    ).rejects.toMatchObject({
      message: 'no image for linux/s390x; available: linux/amd64',
    });
    await expect(
      openFiles(sparse, { platforms: platformsFor('linux/arm64') }),
    ).rejects.toMatchObject({
      code: 'IMAGE_NOT_SELECTED',
      message:
        'no image for linux/arm64: the index lists it, but its manifest is missing; ' +
        'available: linux/amd64',
    });
  });
  test.each(['config', 'artifact'] as const)(
    'attestations are not images, and are listed once: with an %s',
    async (form) => {
      const files = layout((copy) => {
        const record = attestation(copy, form);
        return [addIndex(copy, [...platforms(copy), record, record], named)];
      });
      expect(await holds(files)).toEqual(all);
      expect((await openFiles(files)).notices).toEqual([
        expect.stringMatching(
          /^app:ci: skipped, because not an image: sha256:\w{12} \(an attestation\)$/,
        ),
      ]);
    },
  );
  test('artifacts in an index are listed', async () => {
    const files = layout((copy) => {
      const config = addBlob(copy, {}, 'application/vnd.oci.empty.v1+json');
      const sbom = addBlob(copy, { config, layers: [], artifactType: 'text/spdx' }, MANIFEST);
      return [addIndex(copy, [...platforms(copy), sbom], named)];
    });
    expect(await holds(files)).toEqual(all);
    expect((await openFiles(files)).notices.join()).toContain('(an artifact (text/spdx))');
  });
  test.each([
    ['marked as an attestation', { annotations: attestationMark }, undefined],
    [
      'marked by its artifact type',
      { artifactType: 'application/vnd.docker.attestation.manifest.v1+json' },
      undefined,
    ],
    ['marked, with the platform in its config only', { annotations: attestationMark }, null],
    ['for an unknown platform without a mark', { platform: UNKNOWN }, null],
    ...[
      { os: '', architecture: '' },
      { os: 'linux', architecture: 'unknown' },
      { os: 'unknown', architecture: 'amd64' },
    ].map((platform): [string, object, null] => [
      `marked, for the platform ${JSON.stringify(platform)}`,
      { annotations: attestationMark, platform },
      null,
    ]),
    ['with an artifact type in the manifest', {}, 'application/spdx+json'],
  ])('an image is measured %s', async (_, more, artifactType) => {
    const files = layout((copy) => {
      const image = addImage(copy, { file: 'x' });
      const manifest = JSON.parse(String(copy.get(`blobs/${image.digest.replace(':', '/')}`)));
      const changed = addBlob(
        copy,
        { ...manifest, ...(artifactType && { artifactType }) },
        MANIFEST,
      );
      const platform = artifactType === null ? {} : { platform: AMD64 };
      return [addIndex(copy, [{ ...changed, ...platform, ...more }], named)];
    });
    expect(await holds(files)).toEqual(['app:ci linux/amd64: x']);
  });
  test.each(['application/vnd.custom.config+json', 'application/vnd.oci.empty.v1+json'])(
    'an image is measured with an artifact type and a config of type %s, as containerd runs it',
    async (mediaType) => {
      const files = layout((copy) => {
        const image = addImage(copy, { file: 'x' });
        const manifest = JSON.parse(String(copy.get(`blobs/${image.digest.replace(':', '/')}`)));
        const config = { ...manifest.config, mediaType };
        const changed = { ...manifest, config, artifactType: 'application/vnd.example' };
        return [addIndex(copy, [addBlob(copy, changed, MANIFEST)], named)];
      });
      expect(await holds(files)).toEqual(['app:ci linux/amd64: x']);
    },
  );
  test.each([
    ['application/vnd.oci.image.layer.nydus.blob.v1', 'is an image that is not measured'],
    ['application/vnd.erofs', 'is an image that is not measured'],
    ['application/vnd.dev.cosign.simplesigning.v1+json', 'is an artifact'],
    ['application/vnd.in-toto+json', 'is an artifact'],
  ])('without a platform, an image config with a layer of type %s %s', async (mediaType, what) => {
    const files = layout((copy) => {
      const config = { rootfs: { type: 'layers', diff_ids: [`sha256:${'a'.repeat(64)}`] } };
      const manifest = {
        config: addBlob(copy, config, 'application/vnd.oci.image.config.v1+json'),
        layers: [addBlob(copy, Buffer.from('x'), mediaType)],
      };
      return [addIndex(copy, [...platforms(copy), addBlob(copy, manifest, MANIFEST)], named)];
    });
    const { images, notices } = await openFiles(files);
    if (what === 'is an artifact') {
      expect(images).toHaveLength(all.length);
      expect(notices.join()).toContain(`(${mediaType.includes('in-toto') ? 'an att' : 'an art'}`);
    } else {
      expect(images).toHaveLength(all.length + 1);
      await expect(images.at(-1)?.read()).rejects.toThrow(`has type ${mediaType}, which is not`);
    }
  });
  test('a chart with an artifact type stays an artifact', async () => {
    const files = layout((copy) => {
      const config = addBlob(copy, { name: 'chart' }, 'application/vnd.cncf.helm.config.v1+json');
      const chart = { config, layers: [], artifactType: 'application/vnd.cncf.helm' };
      return [addIndex(copy, [...platforms(copy), addBlob(copy, chart, MANIFEST)], named)];
    });
    expect(await holds(files)).toEqual(all);
  });
  test.each([
    ['of a chart', { name: 'chart' }],
    ['that is not JSON', Buffer.from('key=value')],
  ])('an artifact of tar layers with a config %s is listed', async (_, content) => {
    const files = layout((copy) => {
      const [image] = platforms(copy);
      const { layers } = JSON.parse(String(copy.get(`blobs/${image.digest.replace(':', '/')}`)));
      const config = addBlob(copy, content, 'application/vnd.example.config');
      const artifact = { config, layers, artifactType: 'application/vnd.example' };
      return [addIndex(copy, [...platforms(copy), addBlob(copy, artifact, MANIFEST)], named)];
    });
    expect(await holds(files)).toEqual(all);
    expect((await openFiles(files)).notices.join()).toContain('(an artifact (application/vnd.exam');
  });
  test('a marked image without a platform is listed if it is missing', async () => {
    const files = layout((copy) => {
      const [image, lost] = platforms(copy);
      copy.delete(`blobs/${lost.digest.replace(':', '/')}`);
      const { platform: _, ...marked } = { ...lost, annotations: attestationMark };
      return [addIndex(copy, [image, marked], named)];
    });
    expect((await openFiles(files)).notices).toEqual([
      expect.stringMatching(/^app:ci: listed in the index but missing.*: sha256:\w{12}$/),
    ]);
  });
  const broken: readonly [string, Break, object][] = [
    [
      'of layers of another type',
      (manifest) => {
        manifest.layers[0].mediaType = 'application/vnd.erofs.layer.v1';
      },
      { code: 'IMAGE_UNSUPPORTED', message: expect.stringContaining('vnd.erofs.layer.v1') },
    ],
    [
      'with a tar layer over one of another type',
      (manifest) => {
        const other = 'application/vnd.oci.image.layer.nydus.blob.v1';
        manifest.layers.unshift({ ...manifest.layers[0], mediaType: other });
      },
      { code: 'IMAGE_UNSUPPORTED', message: expect.stringContaining('layer 1 of 2 has type') },
    ],
    [
      'with one encrypted layer',
      (manifest) => {
        const type = 'application/vnd.oci.image.layer.v1.tar+gzip+encrypted';
        manifest.layers.push({ ...manifest.layers[0], mediaType: type });
      },
      { code: 'IMAGE_UNSUPPORTED', message: 'layer 2 of 2 is encrypted' },
    ],
    [
      'with a config of another type',
      (manifest) => {
        manifest.config.mediaType = 'application/vnd.wasm.config.v0+json';
        manifest.layers[0].mediaType = 'application/wasm';
        manifest.artifactType = 'application/vnd.wasm';
      },
      { code: 'IMAGE_UNSUPPORTED', message: expect.stringContaining('application/wasm') },
    ],
    [
      'without its config',
      (manifest, files) => {
        files.delete(`blobs/${manifest.config.digest.replace(':', '/')}`);
      },
      { code: 'IMAGE_CORRUPT', message: expect.stringMatching(/its config sha256:\w+ is missing/) },
    ],
    [
      'that is not a manifest',
      (manifest) => {
        manifest.config = 7;
      },
      { code: 'IMAGE_CORRUPT', message: expect.stringContaining('neither') },
    ],
    [
      'of a config that is not one',
      (manifest, files) => {
        manifest.config = addBlob(files, { rootfs: { diff_ids: 7 } }, manifest.config.mediaType);
      },
      { code: 'IMAGE_CORRUPT', message: expect.stringContaining('diff_ids') },
    ],
  ];
  test.each(broken)('a platform %s is an entry with an error', async (_, change, error) => {
    const files = layout((copy) => {
      const amd = addImage(copy, { file: 'amd' });
      const arm = addImage(copy, { file: 'arm', platform: 'linux/arm64' });
      const manifest = JSON.parse(String(copy.get(`blobs/${arm.digest.replace(':', '/')}`)));
      change(manifest, copy);
      return [addIndex(copy, [amd, { ...addBlob(copy, manifest, MANIFEST), platform: ARM64 }])];
    });
    const { images } = await openFiles(files);
    expect(images.map(({ platform }) => platform)).toEqual(['linux/amd64', 'linux/arm64']);
    await expect(images[1]?.read()).rejects.toMatchObject({ ...error, exitCode: 3 });
  });
  test('a manifest with other bytes than its digest is an entry with an error', async () => {
    const files = layout((copy) => {
      const arm = addImage(copy, { file: 'arm', platform: 'linux/arm64' });
      copy.set(`blobs/${arm.digest.replace(':', '/')}`, Buffer.from('{}'));
      return [addIndex(copy, [addImage(copy, { file: 'amd' }), { ...arm, platform: ARM64 }])];
    });
    const { images } = await openFiles(files);
    await expect(images[1]?.read()).rejects.toMatchObject({ code: 'DIGEST_MISMATCH' });
  });
  test('nothing but attestations and artifacts: the error lists them', async () => {
    const files = layout((copy) => [
      attestation(copy),
      addBlob(
        copy,
        { config: addBlob(copy, {}, 'application/vnd.cncf.helm.config.v1+json'), layers: [] },
        MANIFEST,
      ),
    ]);
    await expect(holds(files)).rejects.toMatchObject({
      code: 'IMAGE_UNSUPPORTED',
      message: expect.stringMatching(
        joinPattern(
          '',
          String.raw`it contains no supported image:\n {2}sha256:\w{12} unknown\/unknown: an `,
          String.raw`attestation, not an image\n {2}sha256:\w{12}: an artifact `,
          String.raw`\(application\/vnd.cncf`,
        ),
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
  test('none selected: the error lists them, one under two tags once', async () => {
    await expect(holds(files)).rejects.toMatchObject({
      code: 'SOURCE_AMBIGUOUS',
      exitCode: 2,
      message: 'the archive contains 2 images:\n  docker.io/library/app:1\n  app:2',
    });
  });
  test.each([
    ['app:1', 'docker.io/library/app:1 linux/amd64: one'],
    ['app', 'app:2 linux/amd64: two'],
    ['docker.io/library/app:2', 'app:2 linux/amd64: two'],
  ])('--select %s', async (select, image) =>
    expect(await holds(files, { select })).toEqual([image]),
  );
  test('--select with the digest of a config, which Docker calls the image ID', async () => {
    const [first] = JSON.parse(String(files.get('index.json'))).manifests;
    const manifest = JSON.parse(String(files.get(`blobs/${first.digest.replace(':', '/')}`)));
    expect(await holds(files, { select: manifest.config.digest.slice(7, 19) })).toEqual([
      'docker.io/library/app:1 linux/amd64: one',
    ]);
  });
  test("two names joined by BuildKit's tar=false are two names", async () => {
    const joined = layout((copy) => [
      addImage(copy, { file: 'one', tag: 'docker.io/library/a:1,docker.io/library/b:2' }),
      addImage(copy, { file: 'other', tag: 'c:3' }),
    ]);
    for (const select of ['a:1', 'docker.io/library/b:2'])
      expect(await holds(joined, { select })).toEqual(['docker.io/library/a:1 linux/amd64: one']);
  });
  test('--select with a digest', async () => {
    const [first] = JSON.parse(String(files.get('index.json'))).manifests;
    expect(await holds(files, { select: first.digest.slice(0, 20) })).toEqual([
      'docker.io/library/app:1 linux/amd64: one',
    ]);
  });
});

describe('the image information in a layout', () => {
  const files = ociFiles([makeLayer('a')], { repoTags: ['app:ci'] });

  test('digests, sizes and media types', async () => {
    const [descriptor] = JSON.parse(String(files.get('index.json'))).manifests;
    const image = await readImage(fileWith(makeTar(files)));
    expect(image).toMatchObject({
      name: 'docker.io/app:ci',
      manifestDigest: descriptor.digest,
      storedBytesAre: 'exact',
    });
    expect(image.layers[0]).toMatchObject({
      mediaType: 'application/vnd.oci.image.layer.v1.tar+gzip',
      diffId: getDigest(makeLayer('a')),
    });
  });
  test.each([
    ['a reference', 'ghcr.io/team/app:1', 'ghcr.io/team/app:1'],
    ['a bare tag, as many tools keep it', 'latest', 'image.tar:latest'],
    ['nothing', undefined, 'image.tar'],
  ])('a name from %s', async (_, tag, name) => {
    expect(
      (await readImage(fileWith(makeTar(layout((copy) => [addImage(copy, { file: 'x', tag })])))))
        .name,
    ).toBe(name);
  });
  test("if the config has no platform, the index's is used", async () => {
    const without = withConfig(files, ({ rootfs }) => ({ rootfs }));
    const changePlatform = (os: string) =>
      withIndex(without, (index) => {
        index.manifests[0].platform = { os, architecture: 'arm64' };
      });
    expect((await readImage(fileWith(makeTar(changePlatform('linux'))))).platform).toEqual({
      os: 'linux',
      architecture: 'arm64',
    });
    await expect(readImage(fileWith(makeTar(changePlatform('windows'))))).rejects.toMatchObject({
      code: 'IMAGE_UNSUPPORTED',
    });
  });
  test.each([
    ['another architecture', 'linux/arm64', 'linux/amd64', 'linux/arm64'],
    ['another variant', 'linux/arm/v6', 'linux/arm/v7', 'linux/arm/v6'],
    ['a variant that is missing in the config', 'linux/arm/v6', 'linux/arm', 'linux/arm/v6'],
    ['no variant, but the config has one', 'linux/arm', 'linux/arm/v6', 'linux/arm/v6'],
    ['no variant, and another architecture', 'linux/arm64', 'linux/arm/v6', 'linux/arm64'],
    ['nothing known', 'unknown/unknown', 'linux/arm64', 'linux/arm64'],
  ])('the platform of the index wins: %s', async (_, inIndex, inConfig, wanted) => {
    const [os, architecture, variant] = inIndex.split('/');
    const image = layout((copy) => [
      {
        ...addImage(copy, { file: 'x', platform: inConfig }),
        platform: { os, architecture, ...(variant && { variant }) },
      },
    ]);
    const path = `oci-archive:${fileWith(makeTar(image))}`;
    const { images } = await openSource(getContext(path));
    expect(images.map(({ platform }) => platform)).toEqual([wanted]);
    const [chosen] = await readImages(path, { platforms: platformsFor(wanted) });
    expect(chosen?.layers).toHaveLength(1);
  });
  test('a manifest without media types is an image', async () => {
    const bare = withManifest(files, (manifest) => {
      delete manifest.mediaType;
      delete manifest.config.mediaType;
      delete manifest.layers[0].mediaType;
    });
    expect((await readImage(fileWith(makeTar(bare)))).layers).toHaveLength(1);
  });
  test('is known before its layers are read', async () => {
    const { images, close } = await openSource(
      getContext(fileWith(makeTar(files)), { name: 'mine' }),
    );
    expect(images.map(({ name, platform }) => `${name} ${platform}`)).toEqual(['mine linux/amd64']);
    await close();
  });
});
