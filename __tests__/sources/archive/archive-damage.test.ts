import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { gzipSync, zstdCompressSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import { GateError } from '../../../src/errors.ts';
import type { SourcedImage } from '../../../src/model/sourced-image.ts';
import { fileWith, makeRows, readFlowing, readImage, tempFolder } from '../../support/archives.ts';
import { dockerArchive, makeTar, ociArchive, ociFiles } from '../../support/image-writer.ts';
import { drawFrom } from '../../support/random-image.ts';
import { layerTar } from '../../support/tar-writer.ts';

/**
 * Set `PLIMSOLL_SEED=123` for other damage; by default, each run makes the same changes, and only a
 * few: `npm run fuzz` makes many.
 */
const seed = Number(process.env.PLIMSOLL_SEED ?? 1);

const layers = [
  layerTar([
    { name: 'etc/', type: '5' },
    { name: 'etc/passwd', body: 'root:x:0:0\n'.repeat(50) },
    { name: `deep/${'long-'.repeat(30)}`, body: 'gnu' },
    {
      name: `deep/${'pax-'.repeat(30)}`,
      body: 'pax',
      format: 'pax',
      pax: { mtime: '1700000000.5' },
    },
  ]),
  layerTar([
    { name: 'etc/.wh.passwd' },
    { name: 'bin/sh', body: Buffer.alloc(3000, 'sh') },
    { name: 'bin/ash', type: '1', link: 'bin/sh' },
  ]),
];

const archives: readonly [name: string, archive: Buffer, scheme: string, isPlain: boolean][] = [
  ['docker save before 25', dockerArchive(layers), 'docker-archive', true],
  ['docker save since 25', dockerArchive(layers, { layout: 'blobs' }), 'docker-archive', true],
  ['OCI, gzip', ociArchive(layers, { compression: 'gzip' }), 'oci-archive', false],
  ['OCI, zstd', ociArchive(layers, { compression: 'zstd' }), 'oci-archive', false],
  ['gzipped as a whole', gzipSync(dockerArchive(layers)), 'docker-archive', false],
  ['zstd as a whole', zstdCompressSync(dockerArchive(layers)), 'docker-archive', false],
];

/** The measured facts of an image, which determine every verdict. */
const getMeasures = (image: SourcedImage) => image.layers.map(({ table }) => makeRows(table));

const wanted = layers.map(() => expect.anything());

describe.each(archives)('%s', (_, archive, scheme, isPlain) => {
  const path = fileWith(archive);
  const read = (bytes: Buffer, verify = false): Promise<SourcedImage> => {
    writeFileSync(path, bytes);
    return readImage(`${scheme}:${path}`, { verify });
  };

  test('rejects an archive truncated anywhere before its content is complete', async () => {
    const whole = getMeasures(await read(archive));
    expect(whole).toEqual(wanted);
    const draw = drawFrom(seed);
    const cuts = [
      ...Array.from({ length: Math.floor(archive.length / 512) }, (_unused, i) => i * 512),
      ...Array.from({ length: 20 }, () => draw.below(archive.length)),
    ];
    let refused = 0;
    for (const length of cuts) {
      const outcome = await getOutcome(read(archive.subarray(0, length)));
      if (outcome === 'refused') refused++;
      else expect({ seed, length, outcome }).toEqual({ seed, length, outcome: whole });
      if (isPlain)
        expect(await getOutcome(readFlowing(archive.subarray(0, length), 1000))).toEqual(outcome);
    }
    // Only the padding and the zeros at the end can be removed.
    expect(refused).toBeGreaterThanOrEqual(
      cuts.filter((length) => length < archive.length - 1600).length,
    );
  });

  // A long name or an extended header has no separate checksum: in a layer whose structure alone
  // was checked, only --verify detects a change to it.
  test('with a changed byte, it is rejected or measures the same', async () => {
    const whole = getMeasures(await read(archive));
    const draw = drawFrom(seed + 1);
    let refused = 0;
    for (let i = 0; i < 50; i++) {
      const broken = Buffer.from(archive);
      const at = draw.below(archive.length);
      const to = draw.below(256);
      broken[at] = to;
      const outcome = await getOutcome(read(broken));
      if (outcome === 'refused') refused++;
      else if (!isPlain || isDeepStrictEqual(outcome, whole))
        expect({ seed, at, to, outcome }).toEqual({ seed, at, to, outcome: whole });
      else
        expect({ seed, at, to, outcome: await getOutcome(read(broken, true)) }).toEqual({
          seed,
          at,
          to,
          outcome: 'refused',
        });
    }
    expect(refused).toBeGreaterThan(10);
  });
});

test('rejects a layout with a damaged file, or measures the same', async () => {
  const files = ociFiles(layers);
  const draw = drawFrom(seed + 2);
  const whole = await getOutcome(readImage(fileWith(makeTar(files))));
  for (const [path, bytes] of files) {
    const at = draw.below(bytes.length);
    for (const broken of [undefined, Buffer.alloc(0), bytes.subarray(0, at), withByte(bytes, at)]) {
      const outcome = await getOutcome(
        readImage(`oci-dir:${getFolder(new Map([...files, [path, broken]]))}`),
      );
      // The version in `oci-layout` is not read.
      if (path === 'oci-layout' || outcome !== 'refused')
        expect({ seed, path, at, outcome }).toEqual({ seed, path, at, outcome: whole });
    }
  }
});

function getFolder(files: ReadonlyMap<string, Buffer | undefined>): string {
  const folder = tempFolder();
  for (const [name, content] of files) {
    if (content === undefined) continue;
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}

function withByte(bytes: Buffer, at: number): Buffer {
  const copy = Buffer.from(bytes);
  copy[at] = (copy[at] as number) ^ 0x20;
  return copy;
}

/** @throws any error except a GateError with exit code 3 */
async function getOutcome(reading: Promise<SourcedImage>): Promise<unknown> {
  try {
    return getMeasures(await reading);
  } catch (error) {
    if (error instanceof GateError && error.exitCode === 3) return 'refused';
    throw error;
  }
}
