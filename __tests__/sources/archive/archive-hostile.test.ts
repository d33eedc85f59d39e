import { createHash, randomBytes } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { gzipSync, constants as zlib, zstdCompressSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import { GateError } from '../../../src/errors.ts';
import {
  fileWith,
  getContext,
  makeRows,
  makeTables,
  readFlowing,
  readImage,
  tempFolder,
} from '../../support/archives.ts';
import { countHeldBytes } from '../../support/held-memory.ts';
import {
  dockerArchive,
  getDigest,
  type ImageFiles,
  makeTar,
  ociFiles,
} from '../../support/image-writer.ts';
import { layerTar } from '../../support/tar-writer.ts';

const layer = layerTar([{ name: 'a', body: 'a' }]);
const json = (value: unknown): Buffer => Buffer.from(JSON.stringify(value));

/** An archive that contains these layers unchanged, whatever they are. */
function makeArchive(layers: readonly Buffer[], diffIds = layers.map(getDigest)): Buffer {
  const names = layers.map((_, i) => `${i}.tar`);
  const files: ImageFiles = new Map(names.map((name, i) => [name, layers[i] as Buffer]));
  files.set('c.json', json({ os: 'linux', architecture: 'amd64', rootfs: { diff_ids: diffIds } }));
  files.set('manifest.json', json([{ Config: 'c.json', RepoTags: null, Layers: names }]));
  return makeTar(files);
}

/** Frames of blocks that each expand four bytes to 128 KiB of zeros. */
function zstdZeros(frames: number): Buffer {
  const blocks = '02001000'.repeat(2000);
  const frame = Buffer.from(`28b52ffd0038${blocks}010000`, 'hex');
  return Buffer.concat(Array.from({ length: frames }, () => frame));
}

describe('3 MiB after the end of a tar, before the checksum', () => {
  const trailed = Buffer.concat([layer, Buffer.alloc(3 << 20)]);
  const checked = { [zlib.ZSTD_c_checksumFlag]: 1 };
  const packers: readonly [string, (bytes: Buffer) => Buffer][] = [
    ['gzip', gzipSync],
    ['zstd', (bytes) => zstdCompressSync(bytes, { params: checked })],
  ];
  const breakAt = (bytes: Buffer, at: number): Buffer => {
    const broken = Buffer.from(bytes);
    broken.writeUInt8(broken.readUInt8(broken.length + at) ^ 1, broken.length + at);
    return broken;
  };

  test.each(packers)('%s: all of it is checked and reported', async (_, pack) => {
    const image = await readImage(fileWith(makeArchive([pack(trailed)], [getDigest(trailed)])));
    expect(image.layers[0]?.table.verified).toBe('diffId');
    expect(image.notices).toEqual([
      expect.stringContaining('more than 1 MiB of data follows the end'),
    ]);
  });

  // gzip ends with a checksum and a length, zstd with a checksum.
  test.each(packers)('%s: a wrong checksum is an error', async (what, pack) => {
    const broken = breakAt(pack(trailed), what === 'gzip' ? -8 : -4);
    const corrupt = { code: 'LAYER_CORRUPT' };
    await expect(readImage(fileWith(makeArchive([broken])))).rejects.toMatchObject(corrupt);
    await expect(readFlowing(makeArchive([broken]), 70_000)).rejects.toMatchObject(corrupt);
  });

  test.each(packers)('%s: a wrong diffID is an error', async (_, pack) => {
    const archive = makeArchive([pack(trailed)], [getDigest(layer)]);
    await expect(readImage(fileWith(archive))).rejects.toMatchObject({ code: 'DIGEST_MISMATCH' });
  });

  test.each(packers)('%s: a wrong checksum of the archive itself', async (what, pack) => {
    const archive = Buffer.concat([makeArchive([layer]), Buffer.alloc(3 << 20)]);
    const broken = breakAt(pack(archive), what === 'gzip' ? -8 : -4);
    await expect(readImage(fileWith(broken))).rejects.toMatchObject({
      code: expect.stringMatching(/CORRUPT$/),
    });
  });
});

describe('a few bytes that inflate to very many', () => {
  const zeros = gzipSync(Buffer.alloc(1 << 24));
  // 8 GB and 26 GB: a reader that inflates them completely takes far longer than the other tests.
  const bombs: readonly [string, Buffer][] = [
    ['gzip', Buffer.concat([gzipSync(layer), ...Array.from({ length: 500 }, () => zeros)])],
    ['zstd', Buffer.concat([zstdCompressSync(layer), zstdZeros(100)])],
  ];

  const tooLong = { code: 'LIMIT_EXCEEDED', message: expect.stringContaining('64 MiB follows') };

  test.each(bombs)('%s: after the end of a layer', async (compression, bomb) => {
    const files = ociFiles([layer], { compression: 'none' });
    const broken = makeTar(replaceLayer(files, bomb, compression));
    await expect(readImage(`oci-archive:${fileWith(broken)}`)).rejects.toMatchObject(tooLong);
  });

  test.each(bombs)('%s: in a streamed archive', async (_, bomb) => {
    await expect(readFlowing(makeArchive([bomb, layer]), 1 << 20)).rejects.toMatchObject(tooLong);
  });

  test('a few in each of many layers', async () => {
    const bomb = Buffer.concat([gzipSync(layer), zeros]);
    const diffId = getDigest(Buffer.concat([layer, Buffer.alloc(1 << 24)]));
    const few = await readImage(fileWith(makeArchive([bomb, bomb, bomb], Array(3).fill(diffId))));
    expect(few.layers.map(({ table }) => table.verified)).toEqual(Array(3).fill('diffId'));
    const many = Array.from({ length: 5 }, (_, i) => Buffer.concat([bomb, gzipSync(`${i}`)]));
    await expect(readImage(fileWith(makeArchive(many)))).rejects.toMatchObject(tooLong);
  });

  test.each([
    [
      'gzip',
      Buffer.concat([gzipSync(makeArchive([layer])), ...Array.from({ length: 500 }, () => zeros)]),
    ],
    ['zstd', Buffer.concat([zstdCompressSync(makeArchive([layer])), zstdZeros(100)])],
  ])('%s: around the archive itself', async (_, bomb) => {
    await expect(readImage(fileWith(bomb))).rejects.toMatchObject(tooLong);
  });

  test('with --verify, everything is inflated, in bounded memory', async () => {
    const piece = Buffer.alloc(1 << 24);
    const hash = createHash('sha256').update(layer);
    for (let i = 0; i < 6; i++) hash.update(piece);
    const zipped = Buffer.concat([gzipSync(layer), ...Array.from({ length: 6 }, () => zeros)]);
    const path = fileWith(makeArchive([zipped], [`sha256:${hash.digest('hex')}`]));
    const before = countHeldBytes();
    let [calls, heldBytes] = [0, 0];
    const progress = (): void => {
      calls++;
      // Counting is slow, so it runs at the first, second, fourth, eighth call and so on.
      if (Number.isInteger(Math.log2(calls)))
        heldBytes = Math.max(heldBytes, countHeldBytes() - before);
    };
    const { host } = getContext('');
    const image = await readImage(path, { verify: true, host: { ...host, progress } });
    expect(image.layers[0]?.table.verified).toBe('diffId');
    expect(heldBytes).toBeGreaterThan(0);
    expect(heldBytes).toBeLessThan(2 ** 25);
  });
});

function replaceLayer(files: ImageFiles, bytes: Buffer, compression: string): ImageFiles {
  const index = JSON.parse(String(files.get('index.json')));
  const manifest = JSON.parse(
    String(files.get(`blobs/${index.manifests[0].digest.replace(':', '/')}`)),
  );
  const add = (blob: Buffer, mediaType: string) => {
    files.set(`blobs/${getDigest(blob).replace(':', '/')}`, blob);
    return { mediaType, digest: getDigest(blob), size: blob.length };
  };
  manifest.layers = [add(bytes, `application/vnd.oci.image.layer.v1.tar+${compression}`)];
  index.manifests = [add(json(manifest), index.manifests[0].mediaType)];
  return files.set('index.json', json(index));
}

describe('one layer fails', () => {
  const broken = Buffer.concat([
    layer.subarray(0, 1024),
    Buffer.alloc(512, 1),
    Buffer.alloc(200_000),
  ]);
  const noise = randomBytes(1 << 20);
  const big = layerTar(Array.from({ length: 6 }, (_, i) => ({ name: `${i}`, body: noise })));

  test.each([
    ['in the first bytes of a chunk with more data', broken],
    ['in its gzip', Buffer.concat([gzipSync(layer).subarray(0, 30), Buffer.alloc(300_000, 7)])],
    ['in its gzip, late', gzipSync(big, { level: 1 }).subarray(0, -100)],
    [
      'in its zstd',
      Buffer.concat([zstdCompressSync(layer).subarray(0, 20), Buffer.alloc(300_000, 7)]),
    ],
  ])('%s: the rest of a streamed archive is read, and the layer is named', async (_, bad) => {
    for (const chunkBytes of [4096, 1 << 25]) {
      const reading = readFlowing(makeArchive([bad, layer]), chunkBytes);
      await expect(reading).rejects.toMatchObject({ code: 'LAYER_CORRUPT', where: '0.tar' });
    }
  });

  test('a layer that is not needed may be broken', async () => {
    const image = await readFlowing(
      layerTar([
        { name: 'stray.tar', body: broken },
        { name: 'stray.tgz', body: gzipSync('x') },
        ...makeEntries(makeArchive([layer])),
      ]),
      1 << 20,
    );
    expect(image.layers).toHaveLength(1);
  });

  test('reading the others stops, and nothing is read after the file is closed', async () => {
    const path = fileWith(
      makeArchive([gzipSync(big, { level: 1 }), broken, gzipSync(big, { level: 1 }), big]),
    );
    let reports = 0;
    const { host } = getContext('');
    const context = { host: { ...host, progress: () => void reports++ } };
    await expect(readImage(path, context)).rejects.toMatchObject({
      code: 'LAYER_CORRUPT',
      where: '1.tar',
    });
    const then = reports;
    await sleep(100);
    expect(reports).toBe(then);
  });

  test('aborting ends the read with its own reason', async () => {
    for (const archive of [
      makeArchive([gzipSync(big, { level: 1 })]),
      gzipSync(makeArchive([big]), { level: 1 }),
    ]) {
      const controller = new AbortController();
      const { host } = getContext('');
      const progress = (): void => controller.abort(new GateError('interrupted', {}));
      const reading = readImage(fileWith(archive), {
        host: { ...host, signal: controller.signal, progress },
      });
      await expect(reading).rejects.toMatchObject({ code: 'INTERRUPTED' });
    }
  });
});

function makeEntries(archive: Buffer): { name: string; body: Buffer }[] {
  const entries: { name: string; body: Buffer }[] = [];
  for (let at = 0; archive[at] !== 0; ) {
    const size = Number.parseInt(archive.toString('latin1', at + 124, at + 135), 8);
    entries.push({
      name: archive.toString('latin1', at, archive.indexOf(0, at)),
      body: archive.subarray(at + 512, at + 512 + size),
    });
    at += 512 + Math.ceil(size / 512) * 512;
  }
  return entries;
}

describe('hostile names and documents', () => {
  test('names in a layer are kept unchanged', async () => {
    const names = [
      '../../etc/passwd',
      '/etc/passwd',
      './a/../b',
      'a\nb',
      '\x1b[31mred',
      '::error::x',
      `${'d/'.repeat(2000)}x`,
    ];
    const tar = layerTar(names.map((name) => ({ name })));
    for (const image of [
      await readImage(fileWith(dockerArchive([tar]))),
      await readFlowing(dockerArchive([tar]), 999),
    ]) {
      expect(makeRows(image.layers[0]?.table as never).map(({ name }) => name)).toEqual(names);
    }
  });

  test('rejects names longer than any system allows', async () => {
    const archives = ['n'.repeat(4097), `${'d/'.repeat(2048)}x`].map((name) =>
      dockerArchive([layerTar([{ name }])]),
    );
    archives.push(dockerArchive([layerTar([{ name: 's', type: '2', link: 'n'.repeat(4097) }])]));
    for (const archive of archives)
      await expect(readFlowing(archive, 1 << 20)).rejects.toMatchObject({
        code: 'LIMIT_EXCEEDED',
        message: expect.stringContaining('4097 bytes'),
      });
  });

  test("an archive in a folder can't name files outside of it", async () => {
    const folder = tempFolder();
    writeFileSync(join(folder, 'secret.tar'), layer);
    mkdirSync(join(folder, 'image'));
    const config = json({
      os: 'linux',
      architecture: 'amd64',
      rootfs: { diff_ids: [getDigest(layer)] },
    });
    writeFileSync(join(folder, 'image/c.json'), config);
    for (const name of [
      '../secret.tar',
      '/../secret.tar',
      join(folder, 'secret.tar'),
      'a\0b',
      'n'.repeat(300),
    ]) {
      writeFileSync(
        join(folder, 'image/manifest.json'),
        json([{ Config: 'c.json', Layers: [name] }]),
      );
      await expect(readImage(join(folder, 'image'))).rejects.toMatchObject({
        name: 'GateError',
        exitCode: 3,
      });
    }
  });

  test('documents nested without end are refused', async () => {
    const deep = Buffer.alloc(1 << 20, '[');
    const archive = layerTar([{ name: 'manifest.json', body: deep }]);
    await expect(readImage(fileWith(archive))).rejects.toMatchObject({ code: 'IMAGE_CORRUPT' });
  });

  test('does not keep an unlimited number of documents', async () => {
    const many = layerTar(
      Array.from({ length: 10 }, (_, i) => ({ name: `${i}`, body: Buffer.alloc(8 << 20, ' ') })),
    );
    await expect(readFlowing(many, 1 << 22)).rejects.toMatchObject({ code: 'LIMIT_EXCEEDED' });
  });

  test('uses the last of two files with the same name, like unpackers', async () => {
    const archive = Buffer.concat([
      layerTar([{ name: 'manifest.json', body: '[]' }], { endBlocks: 0 }),
      dockerArchive([layer]),
    ]);
    expect(makeTables(await readFlowing(archive, 5000))).toEqual(
      makeTables(await readImage(fileWith(archive))),
    );
  });
});
