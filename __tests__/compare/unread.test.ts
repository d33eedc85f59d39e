import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { examineImage, mergeImage } from '../../src/analyze/analyze.ts';
import { describeDocuments } from '../../src/analyze/document-facts.ts';
import { compareImages } from '../../src/compare/compare.ts';
import type { Comparison, LayerChange, ReadComparison } from '../../src/model/comparison.ts';
import type { ReadFacts, UnreadFacts } from '../../src/model/facts.ts';
import type { SourcedImage } from '../../src/model/sourced-image.ts';
import { makeSourced } from '../analyze/sourced.ts';
import { rounds } from '../support/rounds.ts';

interface Layer {
  /** Its content. */
  readonly content: number;
  /** Its compression. */
  readonly packing: number;
  readonly instruction: string | null;
}

interface Image {
  readonly layers: readonly Layer[];
  readonly base: SourcedImage['base'];
  readonly configBytes: number;
  readonly are: SourcedImage['storedBytesAre'];
}

/** The same image, with and without reading its layers. */
async function buildKnown({
  layers,
  base,
  configBytes,
  are,
}: Image): Promise<{ facts: ReadFacts; manifest: UnreadFacts }> {
  const bare = makeSourced(
    layers.map(({ content }) => [{ name: `file-${content}`, sizeBytes: content * 100 }]),
    {
      createdBy: layers.map(({ instruction }) => instruction),
      base,
      configBytes,
      // A config differs if its layers or instructions differ.
      configDigest: `sha256:${JSON.stringify(layers.map(({ packing: _, ...rest }) => rest))}`,
      storedBytesAre: are,
    },
  );
  const image: SourcedImage = {
    ...bare,
    layers: bare.layers.map((layer, index) => {
      const { content, packing } = layers[index] as Layer;
      const storedBytes = are === null ? null : content * 50 + packing;
      return {
        ...layer,
        diffId: `sha256:${content}`,
        digest: `sha256:${content}-${packing}`,
        storedBytes,
      };
    }),
  };
  const merged = mergeImage(image);
  const { facts } = examineImage(image, merged, await image.sameContent(merged.pairs), {
    withTree: true,
  });
  return { facts, manifest: describeDocuments(image) };
}

const layers: fc.Arbitrary<Layer[]> = fc.array(
  fc.record({
    content: fc.integer({ min: 1, max: 6 }),
    packing: fc.integer({ min: 0, max: 1 }),
    instruction: fc.constantFrom('RUN make', 'RUN make all', 'COPY . /app', 'COPY a /app', null),
  }),
  { maxLength: 7 },
);
const images: fc.Arbitrary<Image> = layers.chain((layers) =>
  fc.record({
    layers: fc.constant(layers),
    base: fc.option(
      fc.record({
        name: fc.constant(null),
        digest: fc.constant(null),
        layerCount: fc.integer({ min: 0, max: layers.length }),
        by: fc.constantFrom('budget', 'history'),
        certainty: fc.constantFrom('exact', 'likely'),
      }),
      { nil: undefined },
    ),
    configBytes: fc.integer({ min: 1, max: 9 }),
    are: fc.constantFrom('exact', 'exact', 'exact', 'estimate', null),
  }),
);

function checkStored(layer: LayerChange, old: ReadFacts, now: ReadFacts): void {
  const before = layer.oldIndex === null ? undefined : old.layers[layer.oldIndex];
  const after = layer.newIndex === null ? undefined : now.layers[layer.newIndex];
  expect([layer.oldStoredBytes, layer.newStoredBytes, layer.isSameContent]).toEqual([
    before === undefined ? 0 : before.storedBytes,
    after === undefined ? 0 : after.storedBytes,
    before !== undefined && before.diffId === after?.diffId,
  ]);
}

const ORIGIN = { matchedBy: 'name', report: null } as const;

test('reading two images shows everything that their manifests show', () =>
  fc.assert(
    fc.asyncProperty(images, images, async (before, after) => {
      const [old, now] = [await buildKnown(before), await buildKnown(after)];
      const whole = compareImages(now.facts, old.facts, ORIGIN) as ReadComparison;
      const { pullGrowthBytes, deltaPullBytes } = whole.measures;
      for (const [image, baseline, unread] of [
        [now.manifest, old.manifest, 'both'],
        [now.facts, old.manifest, 'baseline'],
        [now.manifest, old.facts, 'image'],
      ] as const) {
        const comparison = compareImages(image, baseline, ORIGIN);
        const { layers, measures, unmeasured } = comparison;
        expect(comparison).toMatchObject({ unread, pullBytesAre: whole.pullBytesAre });
        expect(comparison.files).toBe(undefined);
        expect(measures).toEqual({
          ...{ growthBytes: null, growthRatio: null, ownGrowthBytes: null },
          ...{ pullGrowthBytes, deltaPullBytes, updateBytes: null },
        });
        expect([unmeasured.pullGrowthBytes?.lackedBy, unmeasured.deltaPullBytes?.lackedBy]).toEqual(
          [whole.unmeasured.pullGrowthBytes?.lackedBy, whole.unmeasured.deltaPullBytes?.lackedBy],
        );
        expect(layers).toEqual(
          whole.layers.map(
            ({
              oldBytes: _old,
              newBytes: _new,
              copied: _copied,
              inside: _inside,
              replacedBytes: _replaced,
              ...layer
            }) => ({
              ...layer,
              differs: layer.differs.filter((what) => what === 'instruction'),
            }),
          ),
        );
      }
      for (const layer of whole.layers) checkStored(layer, old.facts, now.facts);
    }),
    { numRuns: rounds(75) },
  ));

describe('manifests show', () => {
  const layer = (content: number, instruction: string, packing = 0): Layer => ({
    content,
    instruction,
    packing,
  });
  const BASE = layer(1, 'ADD rootfs /');
  const compareLayers = async (
    old: readonly Layer[],
    now: readonly Layer[],
  ): Promise<Comparison> => {
    const rest = { base: undefined, configBytes: 5, are: 'exact' } as const;
    const [before, after] = [
      await buildKnown({ layers: old, ...rest }),
      await buildKnown({ layers: now, ...rest }),
    ];
    return compareImages(after.manifest, before.manifest, ORIGIN);
  };
  const lines = ({ layers }: Comparison): string[] =>
    layers.map(({ state, instruction, oldStoredBytes, newStoredBytes, pullBytes }) =>
      [state, instruction, oldStoredBytes, newStoredBytes, pullBytes].join(' '),
    );

  test.each<[string, Layer[], Layer[], string[], number, number]>([
    ['the same image', [BASE], [BASE], ['same ADD rootfs / 50 50 0'], 0, 0],
    [
      'a changed layer, and an added one',
      [BASE, layer(2, 'RUN make')],
      [BASE, layer(3, 'RUN make'), layer(4, 'COPY . /app')],
      ['same ADD rootfs / 50 50 0', 'changed RUN make 100 150 150', 'added COPY . /app 0 200 200'],
      250,
      355,
    ],
    [
      'a removed layer, and a moved one',
      [BASE, layer(2, 'RUN make'), layer(3, 'COPY a /'), layer(4, 'COPY b /')],
      [BASE, layer(4, 'COPY b /'), layer(3, 'COPY a /')],
      [
        'same ADD rootfs / 50 50 0',
        'removed RUN make 100 0 0',
        'same COPY b / 200 200 0',
        'moved COPY a / 150 150 0',
      ],
      -100,
      5,
    ],
    [
      'a layer that is recompressed',
      [BASE],
      [layer(1, 'ADD rootfs /', 1)],
      ['same ADD rootfs / 50 51 51'],
      1,
      51,
    ],
  ])('%s', async (_what, old, now, told, growth, delta) => {
    const comparison = await compareLayers(old, now);
    expect(lines(comparison)).toEqual(told);
    expect(comparison.measures).toMatchObject({ pullGrowthBytes: growth, deltaPullBytes: delta });
  });
});
