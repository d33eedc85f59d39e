import { gzipSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import { orderLayers } from '../../src/sources/layer-order.ts';
import { addBlob, fileWith, readImage, withManifest } from '../support/archives.ts';
import {
  dockerArchive,
  getDigest,
  type ImageFiles,
  makeTar,
  ociFiles,
} from '../support/image-writer.ts';
import { measureFacts } from '../support/measure.ts';
import { layerTar } from '../support/tar-writer.ts';

const [a, b, c] = ['a', 'b', 'c'].map((x) => `sha256:${x.repeat(64)}`) as [string, string, string];

describe('layers in another order than the diffIDs', () => {
  test.each<[string, string[], (string | null)[], number[] | undefined]>([
    ['in order', [a, b], [a, b], undefined],
    ['one unknown, the other in its position', [a, b], [null, b], undefined],
    ['turned around', [a, b, c], [c, a, b], [1, 2, 0]],
    ['one twice', [a, b, a], [b, a, a], [1, 0, 2]],
    ['one without a position', [a, b], [b, c], undefined],
    ['one unknown', [a, b, c], [b, a, null], undefined],
  ])('%s', (_, diffIds, found, expected) => {
    expect(orderLayers(diffIds, found)).toEqual(expected);
  });

  const tars = [
    layerTar([
      { name: 'x', body: Buffer.alloc(50_000, 'x') },
      { name: 'y', body: 'y' },
    ]),
    layerTar([{ name: 'x', body: Buffer.alloc(20_000, 'z') }]),
    layerTar([{ name: '.wh.y' }]),
  ];
  const reversed = (compression: 'none' | 'gzip' | 'zstd'): ImageFiles =>
    withManifest(ociFiles(tars, { compression }), (manifest) => {
      manifest.layers.reverse();
    });

  test.each(['none', 'gzip', 'zstd'] as const)(
    'uses the config’s order, with a notice: %s',
    async (compression) => {
      const source = `oci-archive:${fileWith(makeTar(reversed(compression)))}`;
      const right = `oci-archive:${fileWith(makeTar(ociFiles(tars, { compression })))}`;
      const [facts, expected] = [await measureFacts(source), await measureFacts(right)];
      expect(facts.measures.reclaimableBytes).toBe(50_001);
      expect({ ...facts, source: '', manifestDigest: '' }).toEqual({
        ...expected,
        source: '',
        manifestDigest: '',
      });
      expect((await readImage(source)).notices).toEqual([
        expect.stringContaining('list the layers in different orders'),
      ]);
    },
  );

  function reverseLayers(archive: Buffer): Buffer {
    const text = archive.toString('latin1');
    const at = text.indexOf('"Layers":[') + '"Layers":['.length;
    const layers = text.slice(at, text.indexOf(']', at));
    return Buffer.from(text.replace(layers, layers.split(',').reverse().join(',')), 'latin1');
  }

  // Docker's containerd store follows index.json and runs this order; its classic store rejects it.
  test('also in a docker archive that names layers by digest', async () => {
    const path = fileWith(reverseLayers(dockerArchive(tars, { layout: 'blobs' })));
    expect((await measureFacts(path)).measures.reclaimableBytes).toBe(50_001);
    expect((await readImage(path)).notices).toEqual([
      expect.stringMatching(/config's order is used, and engines may refuse the image$/),
    ]);
  });

  const large = layerTar([{ name: 'large', body: Buffer.alloc(5 * 2 ** 20) }]);
  test.each<[string, Buffer[], { verify?: boolean; hashPlain?: boolean }]>([
    ['small', tars, {}],
    ['small, with verify', tars, { verify: true }],
    ['one large, one small', [large, tars[0] as Buffer], {}],
    ['large, in the action', [large, Buffer.concat([large, large])], { hashPlain: true }],
  ])('no engine loads an archive that names them by path: %s', async (_, layers, options) => {
    const path = fileWith(reverseLayers(dockerArchive(layers)));
    await expect(readImage(path, options)).rejects.toMatchObject({
      code: 'DIGEST_MISMATCH',
      exitCode: 3,
      message: expect.stringContaining(`is ${getDigest(layers.at(-1) as Buffer)}`),
    });
  });

  const other = layerTar([{ name: 'other', body: '1' }]);
  test.each<[string, Buffer, string]>([
    ['plain', other, 'application/vnd.oci.image.layer.v1.tar'],
    ['compressed', gzipSync(other), 'application/vnd.oci.image.layer.v1.tar+gzip'],
  ])('rejects a layer without a diffID: %s', async (_, blob, mediaType) => {
    const files = withManifest(ociFiles(tars, { compression: 'none' }), (manifest, copy) => {
      manifest.layers[1] = addBlob(copy, blob, mediaType);
    });
    await expect(readImage(`oci-archive:${fileWith(makeTar(files))}`)).rejects.toMatchObject({
      code: 'DIGEST_MISMATCH',
      exitCode: 3,
      message: expect.stringContaining(`is ${getDigest(other)}`),
    });
  });
});

describe('an uncompressed layer with another digest', () => {
  const tar = layerTar([{ name: 'a', body: Buffer.alloc(4 * 2 ** 20) }]);
  const forged = makeTar(
    new Map(
      [...ociFiles([tar], { compression: 'none' })].map(([path, bytes]) => [
        path,
        bytes.equals(tar) ? layerTar([{ name: 'b', body: Buffer.alloc(4 * 2 ** 20) }]) : bytes,
      ]),
    ),
  );

  test('is rejected if uncompressed layers are hashed, as in the action', async () => {
    await expect(
      readImage(`oci-archive:${fileWith(forged)}`, { hashPlain: true }),
    ).rejects.toMatchObject({ code: 'DIGEST_MISMATCH', exitCode: 3 });
  });
  test('is otherwise reported as not checked', async () => {
    const image = await readImage(`oci-archive:${fileWith(forged)}`);
    expect(image.layers[0]?.table.verified).toBe('structure');
  });
});
