import { describe, expect, test } from '@jest/globals';
import { fileWith, makeRows, readImage } from '../../support/archives.ts';
import { dockerArchive, getDigest, makeTar, ociFiles } from '../../support/image-writer.ts';
import { layerTar } from '../../support/tar-writer.ts';

const small = layerTar([{ name: 'small', body: '123' }]);
const big = layerTar([{ name: 'big', body: Buffer.alloc(3_000_000) }]);
const configFor = (layer: Buffer): Buffer =>
  Buffer.from(
    JSON.stringify({
      os: 'linux',
      architecture: 'amd64',
      rootfs: { type: 'layers', diff_ids: [getDigest(layer)] },
    }),
  );

/** A docker archive that contains both images and this `manifest.json`. */
const archiveWith = (manifest: string): string =>
  fileWith(
    makeTar(
      new Map([
        ['small.json', configFor(small)],
        ['small.tar', small],
        ['big.json', configFor(big)],
        ['big.tar', big],
        ['manifest.json', Buffer.from(manifest)],
      ]),
    ),
  );

describe('documents of an archive', () => {
  test.each([
    '[{"config":"big.json","layers":["big.tar"],"repotags":["app:1"]}]',
    '[{"CONFIG":"big.json","Layer\u017f":["big.tar"],"RepoTAGS":["app:1"]}]',
  ])('keys in any case match what engines load: %s', async (manifest) => {
    const image = await readImage(archiveWith(manifest));
    expect(image.name).toBe('app:1');
    expect(makeRows(image.layers[0]?.table as never)).toMatchObject([{ name: 'big' }]);
  });

  test.each([
    ['"Config":"small.json","Layers":["small.tar"],"config":"big.json","layers":["big.tar"]'],
    ['"Config":"small.json","Layers":["small.tar"],"layer\u017f":["big.tar"]'],
    ['"Config":"small.json","Config":"big.json","Layers":["big.tar"]'],
  ])('rejects two values for one field: %s', async (members) => {
    await expect(readImage(archiveWith(`[{${members}}]`))).rejects.toMatchObject({
      code: 'IMAGE_CORRUPT',
      exitCode: 3,
    });
  });

  test('rejects a byte order mark, like engines', async () => {
    const manifest = '\ufeff[{"Config":"big.json","Layers":["big.tar"]}]';
    await expect(readImage(archiveWith(manifest))).rejects.toMatchObject({
      message: 'manifest.json is not JSON',
      exitCode: 3,
    });
  });

  test('rejects two values for one field in a layout too', async () => {
    const files = ociFiles([small]);
    const index = String(files.get('index.json')).replace('{', '{"Manifests":[],');
    files.set('index.json', Buffer.from(index));
    await expect(readImage(`oci-archive:${fileWith(makeTar(files))}`)).rejects.toMatchObject({
      message: expect.stringContaining('has both "Manifests" and "manifests"'),
      exitCode: 3,
    });
  });

  test('reads what docker save writes', async () => {
    const image = await readImage(fileWith(dockerArchive([small], { layout: 'blobs' })));
    expect(image.layers).toHaveLength(1);
  });
});
