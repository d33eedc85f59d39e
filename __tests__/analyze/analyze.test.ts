import { describe, expect, test } from '@jest/globals';
import { examineImage, mergeImage } from '../../src/analyze/analyze.ts';
import type { SourcedImage, SourcedLayer } from '../../src/model/sourced-image.ts';
import type { TarEntry } from '../support/tar-writer.ts';
import { makeFacts, makeSourced } from './sourced.ts';

const file = (name: string, sizeBytes: number): TarEntry => ({ name, sizeBytes });

/** Changes each layer of an image that has one file per layer. */
function withLayers(changes: readonly Partial<SourcedLayer>[]): SourcedLayer[] {
  const { layers } = makeSourced(changes.map((_, i) => [file(`f${i}`, 1)]));
  return layers.map((layer, i) => ({ ...layer, ...changes[i] }));
}

describe('the facts of an image', () => {
  test('state what was read, from which source, and how', async () => {
    const image: Partial<SourcedImage> = {
      name: 'api',
      source: 'oci-dir:out',
      platform: { os: 'linux', architecture: 'arm', variant: 'v7' },
      manifestDigest: 'sha256:m',
      configDigest: 'sha256:c',
      readBy: 'OCI layout',
    };
    expect(await makeFacts([[file('a', 1)]], image)).toMatchObject({
      key: { name: 'api', platform: 'linux/arm/v7' },
      source: 'oci-dir:out',
      manifestDigest: 'sha256:m',
      configDigest: 'sha256:c',
      readBy: 'OCI layout',
    });
  });

  test('have a row for each layer, with a readable instruction', async () => {
    const layers = [[file('a', 5), { name: 'd/', type: '5' }], [file('a', 3)]];
    const facts = await makeFacts(layers, {
      createdBy: ['/bin/sh -c #(nop) ADD file:0123456789abcdef01 in /', null],
    });
    expect(facts.layers).toMatchObject([
      {
        index: 0,
        layerBytes: 5,
        contentBytes: 5,
        reclaimableBytes: 5,
        entryCount: 2,
        instruction: 'ADD file:… in /',
      },
      {
        index: 1,
        layerBytes: 3,
        contentBytes: 3,
        reclaimableBytes: 0,
        entryCount: 1,
        instruction: null,
      },
    ]);
    expect(facts.measures).toMatchObject({
      imageBytes: 8,
      layerBytes: 5,
      layerCount: 2,
      visibleRatio: 3 / 8,
    });
  });

  test('have the verification of the least verified layer', () => {
    const image = makeSourced([[file('a', 1)], [file('b', 1)]]);
    const layers = image.layers.map((layer, i) => {
      return {
        ...layer,
        table: {
          ...layer.table,
          verified: i === 0 ? ('blobDigest' as const) : ('diffId' as const),
        },
      };
    });
    const { facts } = examineImage({ ...image, layers }, mergeImage(image), [], {
      withTree: false,
    });
    expect(facts.files.verified).toBe('blobDigest');
    expect(facts.files.tree).toBeNull();
  });

  test('exist for an image without any layer', async () => {
    expect((await makeFacts([])).measures).toMatchObject({
      imageBytes: 0,
      layerBytes: 0,
      layerCount: 0,
      fileCount: 0,
      visibleRatio: 1,
    });
  });

  test('say why dive has no ratio for a single-layer image', async () => {
    const facts = await makeFacts([[file('a', 1)]]);
    expect(facts.measures.userWastedRatio).toBeNull();
    expect(String(facts.unmeasured.userWastedRatio)).toContain('only one layer');
    expect(facts.files.diveUserWasted).toBe('NaN');
  });

  test.each([
    ['no layers', [], 'the image is empty'],
    ['layers without bytes', [[], []], 'the image is empty'],
    ['bytes only in the lowest of several', [[file('a', 1)], []], 'lowest layer'],
  ])('say the same about an image with %s', async (_what, layers, reason) =>
    expect(String((await makeFacts(layers)).unmeasured.userWastedRatio)).toContain(reason),
  );
});

describe('the bytes that a machine pulls', () => {
  const blob = (digest: string, storedBytes: number | null): Partial<SourcedLayer> => ({
    digest,
    storedBytes,
  });

  test.each([
    [
      'are the stored layers and the config',
      [blob('a', 10), blob('b', 20)],
      { configBytes: 3 },
      33,
    ],
    [
      'count a blob that is listed twice once',
      [blob('a', 10), blob('a', 10)],
      { configBytes: 3 },
      13,
    ],
    [
      'are unknown if one layer is unknown',
      [blob('a', 10), blob('b', null)],
      { configBytes: 3 },
      null,
    ],
    ['are unknown without the config', [blob('a', 10)], { configBytes: null }, null],
    [
      'are unknown if layers are stored in a different form',
      [blob('a', 10)],
      { configBytes: 3, storedBytesAre: null },
      null,
    ],
  ])('%s', async (_behavior, layers, changes, expected) => {
    const image = makeSourced([], {
      storedBytesAre: 'exact',
      ...changes,
      layers: withLayers(layers),
      createdBy: [],
    });
    const { facts } = examineImage(image, mergeImage(image), [], { withTree: false });
    expect(facts.measures.pullBytes).toBe(expected);
    expect(facts.pullBytesAre).toBe(expected === null ? null : 'exact');
    expect(facts.unmeasured.pullBytes === undefined).toBe(expected !== null);
  });
});
