import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync, zstdCompressSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import {
  fileWith,
  getOutput,
  makeTables,
  readFlowing,
  readImage,
  tempFolder,
  withManifest,
} from '../../support/archives.ts';
import { describeWith } from '../../support/engines.ts';
import {
  dockerArchive,
  getDigest,
  type ImageFiles,
  makeTar,
  ociArchive,
  ociDir,
  ociFiles,
} from '../../support/image-writer.ts';
import { randomImage } from '../../support/random-image.ts';
import { layerTar, makeTable, type TarEntry } from '../../support/tar-writer.ts';

const entries: readonly (readonly TarEntry[])[] = [
  [
    { name: 'etc/', type: '5' },
    { name: 'etc/motd', body: 'hello\n' },
    { name: 'big', body: 'b'.repeat(300_000) },
  ],
  ...randomImage(11).layers,
  [
    { name: 'etc/motd', body: 'hello\n', mode: 0o600 },
    { name: 'last', type: '2', link: 'big' },
  ],
];
const layers = entries.map((layer) => layerTar(layer));
const wanted = entries.map((layer) => {
  const { checksum: _checksum, checksumKind: _kind, ...columns } = makeTable(layer).entries;
  return columns;
});

const getHex = (bytes: Uint8Array): string => getDigest(bytes).slice('sha256:'.length);
const json = (value: unknown): Buffer => Buffer.from(JSON.stringify(value));
const config = json({
  os: 'linux',
  architecture: 'arm64',
  rootfs: { type: 'layers', diff_ids: layers.map(getDigest) },
  history: layers.map((_, i) => ({ created_by: `RUN ${i}` })),
});

interface FlatOptions {
  readonly nameOf?: (layer: Buffer, index: number) => string;
  readonly pack?: (layer: Buffer) => Buffer;
  readonly configName?: string;
  readonly prefix?: string;
}

/** An archive with the names and compression that skopeo, kaniko and other tools use. */
function flatArchive({
  nameOf = (layer) => `${getHex(layer)}.tar`,
  pack = (layer) => layer,
  configName = `${getHex(config)}.json`,
  prefix = '',
}: FlatOptions = {}): Buffer {
  const names = layers.map(nameOf);
  const files: ImageFiles = new Map();
  for (const [i, name] of names.entries()) files.set(`${prefix}${name}`, pack(layers[i] as Buffer));
  files.set(`${prefix}${configName}`, config);
  files.set(
    `${prefix}manifest.json`,
    json([{ Config: configName, RepoTags: ['app:ci'], Layers: names }]),
  );
  return makeTar(files);
}

/** Before Docker 25, a layer that occurs twice in the stack was stored once, with links to it. */
function makeLinkedArchive(type: '1' | '2', layer: Buffer): Buffer {
  const link = type === '1' ? 'first/layer.tar' : '../first/layer.tar';
  const twice = json({
    os: 'linux',
    architecture: 'amd64',
    rootfs: { diff_ids: [getDigest(layer), getDigest(layer)] },
  });
  const files: TarEntry[] = [
    { name: 'first/', type: '5' },
    { name: 'first/layer.tar', body: layer },
    { name: 'second/', type: '5' },
    { name: 'second/layer.tar', type, link },
    { name: 'config.json', body: twice },
    {
      name: 'manifest.json',
      body: json([
        { Config: 'config.json', RepoTags: null, Layers: ['first/layer.tar', 'second/layer.tar'] },
      ]),
    },
  ];
  return layerTar(files);
}

/** podman's docker-archives contain flat blobs, and the old names as links to them. */
function podmanArchive(): Buffer {
  const names = layers.map((layer) => `${getHex(layer)}.tar`);
  const members: TarEntry[] = layers.flatMap((layer, i) => [
    { name: names[i] as string, body: layer },
    { name: `${i}/`, type: '5' },
    { name: `${i}/layer.tar`, type: '2', link: `../${names[i]}` },
  ]);
  const manifest = json([
    { Config: 'c.json', RepoTags: ['app:ci'], Layers: layers.map((_, i) => `${i}/layer.tar`) },
  ]);
  return layerTar([
    ...members,
    { name: 'c.json', body: config },
    { name: 'manifest.json', body: manifest },
  ]);
}

const plain: Readonly<Record<string, Buffer>> = {
  'docker save before 25': dockerArchive(layers),
  'docker save since 25': dockerArchive(layers, { layout: 'blobs' }),
  'skopeo: flat names': flatArchive(),
  'podman: links to flat names': podmanArchive(),
  'kaniko: gzipped layers and digests for names': flatArchive({
    nameOf: (layer) => `${getHex(layer)}.tar.gz`,
    pack: (layer) => gzipSync(layer),
    configName: getDigest(config),
  }),
  'layers in zstd': flatArchive({ pack: (layer) => zstdCompressSync(layer) }),
  'names that start with ./': flatArchive({ prefix: './' }),
  'manifest and config before the layers': makeTar(new Map([...getFiles(flatArchive())].reverse())),
};

const packed: Readonly<Record<string, [string, Buffer]>> = {
  'nix: gzipped as a whole': ['image.tar.gz', gzipSync(plain['skopeo: flat names'] as Buffer)],
  'zstd as a whole': ['image.tar.zst', zstdCompressSync(plain['docker save since 25'] as Buffer)],
};

function getFiles(archive: Buffer): ImageFiles {
  const files: ImageFiles = new Map();
  for (let at = 0; archive[at] !== 0; ) {
    const name = archive.toString('latin1', at, archive.indexOf(0, at));
    const size = Number.parseInt(archive.toString('latin1', at + 124, at + 135), 8);
    files.set(name, archive.subarray(at + 512, at + 512 + size));
    at += 512 + Math.ceil(size / 512) * 512;
  }
  return files;
}

describe('docker archives of all tools give the same tables', () => {
  test.each(Object.keys(plain))('%s', async (name) => {
    const archive = plain[name] as Buffer;
    const image = await readImage(`docker-archive:${fileWith(archive)}`, { verify: true });
    expect(makeTables(image)).toEqual(wanted);
    expect(image.layers.map(({ table }) => table.verified)).toEqual(layers.map(() => 'diffId'));
    for (const chunkBytes of [513, 65_536])
      expect(makeTables(await readFlowing(archive, chunkBytes))).toEqual(wanted);
  });

  test.each(Object.keys(packed))('%s', async (name) => {
    const [fileName, bytes] = packed[name] as [string, Buffer];
    const path = fileWith(bytes, fileName);
    expect(makeTables(await readImage(`docker-archive:${path}`))).toEqual(wanted);
    expect(makeTables(await readImage(path))).toEqual(wanted);
  });

  test.each(['1', '2'] as const)(
    'a repeated layer, as a link of type %s to the first one',
    async (type) => {
      const archive = makeLinkedArchive(type, layers[0] as Buffer);
      for (const image of [
        await readImage(`docker-archive:${fileWith(archive)}`),
        await readFlowing(archive, 1000),
      ]) {
        expect(makeTables(image)).toEqual([wanted[0], wanted[0]]);
        expect(image.name).toMatch(/^(image\.tar|-)$/);
      }
    },
  );

  test('a blob that is listed twice is read once', async () => {
    const layer = layers[0] as Buffer;
    const image = await readImage(
      `docker-archive:${fileWith(dockerArchive([layer, layer], { layout: 'blobs' }))}`,
    );
    expect(image.layers).toHaveLength(2);
    expect(image.layers[0]?.table.entries).toBe(image.layers[1]?.table.entries);
  });
});

describe('an OCI layout gives the same tables in every form', () => {
  test.each(['none', 'gzip', 'zstd'] as const)(
    '%s, as an archive and as a folder',
    async (compression) => {
      const folder = tempFolder();
      ociDir(folder, layers, { compression });
      const path = fileWith(ociArchive(layers, { compression }));
      for (const source of [`oci-archive:${path}`, path, `oci-dir:${folder}`, folder]) {
        const image = await readImage(source, { verify: true });
        expect(makeTables(image)).toEqual(wanted);
        expect(image.storedBytesAre).toBe('exact');
        expect(image.layers.map(({ storedBytes }) => storedBytes)).toEqual(
          sizesIn(ociFiles(layers, { compression })),
        );
      }
    },
  );

  test('digests of compressed and of small layers are checked without verify', async () => {
    const large = layerTar([{ name: 'large', body: Buffer.alloc(4 * 2 ** 20) }]);
    const verifyLayer = async (layer: Buffer, compression: 'none' | 'gzip') => {
      const image = await readImage(fileWith(ociArchive([layer], { compression })));
      return image.layers[0]?.table.verified;
    };
    expect(await verifyLayer(large, 'none')).toBe('structure');
    expect(await verifyLayer(large.subarray(0, 0), 'none')).toBe('diffId');
    expect(await verifyLayer(layers[0] as Buffer, 'none')).toBe('diffId');
    expect(await verifyLayer(large, 'gzip')).toBe('diffId');
  });
});

function sizesIn(files: ImageFiles): number[] {
  const index = JSON.parse(String(files.get('index.json')));
  const manifest = JSON.parse(
    String(files.get(`blobs/${index.manifests[0].digest.replace(':', '/')}`)),
  );
  return manifest.layers.map(({ size }: { size: number }) => size);
}

describe('documents', () => {
  test('the image information in a docker archive', async () => {
    const image = await readImage(
      `docker-archive:${fileWith(plain['skopeo: flat names'] as Buffer)}`,
    );
    expect(image).toMatchObject({
      name: 'app:ci',
      platform: { os: 'linux', architecture: 'arm64' },
      configDigest: getDigest(config),
      configBytes: config.length,
      manifestDigest: null,
      createdBy: layers.map((_, i) => `RUN ${i}`),
      storedBytesAre: null,
      notices: [],
    });
    expect(image.layers.map(({ diffId }) => diffId)).toEqual(layers.map(getDigest));
  });

  test('a name from the user takes precedence', async () => {
    expect((await readImage(fileWith(dockerArchive(layers)), { name: 'mine' })).name).toBe('mine');
  });

  test.each([
    ['missing', null, layers.map(() => null), []],
    ['empty', [], layers.map(() => null), []],
    [
      'short',
      [{ created_by: 'one' }, { created_by: 'nothing', empty_layer: true }],
      ['one', ...layers.slice(1).map(() => null)],
      [
        `the history describes 1 layers, but there are ${layers.length}; instructions are ` +
          'matched in order',
      ],
    ],
    [
      'long',
      [...layers, 'more'].map((_, i) => ({ created_by: `${i}` })),
      layers.map((_, i) => `${i}`),
      [
        `the history describes ${layers.length + 1} layers, but there are ${layers.length}; ` +
          'instructions are matched in order',
      ],
    ],
  ])('history that is %s', async (_, history, createdBy, notices) => {
    const image = await readImage(fileWith(dockerArchive(layers, { history })));
    expect(image).toMatchObject({ createdBy, notices });
  });

  test('an image without layers', async () => {
    for (const image of [
      await readImage(fileWith(dockerArchive([]))),
      await readImage(fileWith(ociArchive([]))),
    ]) {
      expect(image.layers).toEqual([]);
    }
  });

  test('an image without layers, as BuildKit writes it', async () => {
    const config = {
      architecture: 'amd64',
      os: 'linux',
      rootfs: { type: 'layers', diff_ids: null },
    };
    const files = new Map([
      ['config.json', Buffer.from(JSON.stringify(config))],
      [
        'manifest.json',
        Buffer.from(JSON.stringify([{ Config: 'config.json', RepoTags: null, Layers: null }])),
      ],
    ]);
    expect((await readImage(fileWith(makeTar(files)))).layers).toEqual([]);
  });

  test('reports a media type that contradicts the bytes', async () => {
    const files = ociFiles(layers.slice(0, 1), { compression: 'gzip' });
    const renamed = withManifest(files, (manifest) => {
      manifest.layers[0].mediaType = 'application/vnd.oci.image.layer.v1.tar+zstd';
    });
    const { notices, layers: read } = await readImage(fileWith(makeTar(renamed)));
    expect(notices).toEqual([
      expect.stringMatching(
        /^sha256:[0-9a-f]{12}: its media type says zstd, but its bytes are gzip/,
      ),
    ]);
    expect(read[0]?.mediaType).toMatch(/zstd$/);
  });

  test('reports bytes after the end of a layer', async () => {
    const layer = Buffer.concat([layers[0] as Buffer, Buffer.alloc(3 << 20, 'x')]);
    for (const image of [
      await readImage(fileWith(dockerArchive([layer]))),
      await readImage(fileWith(ociArchive([layer]))),
      await readFlowing(dockerArchive([layer]), 70_000),
    ]) {
      expect(image.notices).toEqual([
        expect.stringContaining('more than 1 MiB of data follows the end of its tar'),
      ]);
      expect(makeTables(image)).toEqual([wanted[0]]);
    }
  });

  test('estimates uncompressed layers, and never mixes estimates with exact sizes', async () => {
    const archive = dockerArchive(layers);
    const images = [
      await readImage(fileWith(archive), { estimate: true }),
      await readFlowing(archive, 9999, { estimate: true }),
    ];
    for (const image of images) {
      expect(image.storedBytesAre).toBe('estimate');
      expect(image.layers.map(({ storedBytes }) => storedBytes)).toEqual(
        layers.map((layer) => gzipSync(layer).length),
      );
    }
    const gzipped = await readImage(fileWith(flatArchive({ pack: (layer) => gzipSync(layer) })), {
      estimate: true,
    });
    expect(gzipped.storedBytesAre).toBe('exact');
  });
});

describe('standard input', () => {
  const open = join(import.meta.dirname, '../../../src/sources/open.ts');
  const script = `
    import { openSource } from ${JSON.stringify(open)};
    const { signal } = new AbortController();
    const host = { env: {}, cwd: '.', signal, progress() {}, debug() {} };
    const request = { source: 'docker-archive:-', verify: false, estimate: false, host };
    try {
      const { images } = await openSource(request);
      const { layers } = await images[0].read();
      console.log(layers.map(({ table }) => table.entries.count).join());
    } catch ({ name, code, message }) {
      console.log(name, code, message);
    }`;
  const runScript = (input: Buffer): string =>
    String(
      spawnSync(process.execPath, ['--input-type=module', '-e', script], { input }).stdout,
    ).trim();
  const counts = wanted.map(({ count }) => count).join();
  test.each([
    ['an archive', plain['docker save since 25'] as Buffer, counts],
    ['a gzipped archive', gzipSync(plain['docker save before 25'] as Buffer), counts],
    ['nothing', Buffer.alloc(0), 'GateError IMAGE_CORRUPT the archive is empty'],
    [
      'a stump',
      (plain['docker save before 25'] as Buffer).subarray(0, 5000),
      /^GateError IMAGE_CORRUPT the archive is damaged/,
    ],
    ['text', Buffer.from('no such image\n'), /^GateError IMAGE_CORRUPT the archive is damaged/],
  ])('%s', (_, input, expected) => expect(runScript(input)).toMatch(expected));
});

describeWith(['skopeo'], 'copies that skopeo makes', () => {
  const folder = tempFolder();
  const distinct = layers.filter(
    (layer, i) => layers.findIndex((other) => other.equals(layer)) === i,
  );
  const tables = wanted.filter(
    (_, i) => layers.indexOf(layers[i] as Buffer) === i && distinct.includes(layers[i] as Buffer),
  );
  mkdirSync(join(folder, 'from'), { recursive: true });
  for (const [path, bytes] of ociFiles(distinct, { compression: 'gzip', repoTags: ['app:ci'] })) {
    mkdirSync(dirname(join(folder, 'from', path)), { recursive: true });
    writeFileSync(join(folder, 'from', path), bytes);
  }
  test.each([
    ['docker-archive:docker.tar:app:ci', [], 'docker-archive:docker.tar'],
    ['oci-archive:oci.tar:app:ci', [], 'oci-archive:oci.tar'],
    ['oci:layout:app:ci', [], 'oci-dir:layout'],
    ['oci:zstd:app:ci', ['--dest-compress', '--dest-compress-format', 'zstd'], 'oci-dir:zstd'],
  ])('%s', async (destination, options, source) => {
    getOutput(
      folder,
      'skopeo',
      'copy',
      '-q',
      '--insecure-policy',
      ...options,
      'oci:from:app:ci',
      destination,
    );
    const [scheme, path] = source.split(':') as [string, string];
    const image = await readImage(`${scheme}:${join(folder, path)}`, { verify: true });
    expect(makeTables(image)).toEqual(tables);
    expect(image.name).toContain('app:ci');
  });
});
