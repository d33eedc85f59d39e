import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { mergeImage } from '../../../src/analyze/analyze.ts';
import { CAUSE_OF_FATE, settleFates } from '../../../src/analyze/filesystem/account.ts';
import { CAUSES, type Cause, type FileFacts } from '../../../src/model/facts.ts';
import { randomImage } from '../../support/random-image.ts';
import { rounds } from '../../support/rounds.ts';
import type { TarEntry } from '../../support/tar-writer.ts';
import { haveSameContent, makeFacts, makeSourced, visiblePaths } from '../sourced.ts';
import { type SlowImage, type SlowInode, slowMerge } from './slow-merge.ts';

type Layers = readonly (readonly TarEntry[])[];

const sum = (numbers: readonly number[]): number =>
  numbers.reduce((total, each) => total + each, 0);
const getBytes = (inodes: readonly SlowInode[]): number =>
  sum(inodes.map((inode) => inode.sizeBytes));

/** Runs on random images that are not rejected; fast-check prints the seed of a failure. */
async function onRandomImages(
  check: (layers: Layers, slow: SlowImage) => Promise<void>,
): Promise<void> {
  const property = fc.asyncProperty(fc.nat(), fc.boolean(), async (seed, unpackable) => {
    const { layers } = randomImage(seed, { unpackable });
    const slow = slowMerge(layers);
    if (slow === undefined)
      expect(() => mergeImage(makeSourced(layers))).toThrow(
        /does not name a file to hide|form a loop/,
      );
    else await check(layers, slow);
  });
  await fc.assert(property, { numRuns: rounds(40) });
}

describe('random images, compared with a map of paths', () => {
  test('the merged filesystem has the same paths and kinds', () =>
    onRandomImages(async (layers, { paths }) => {
      const expected = [...paths].map(([path, { kind }]) =>
        kind === 'folder' ? `${path}/` : path,
      );
      expect(visiblePaths(mergeImage(makeSourced(layers)))).toEqual(
        expected.filter((path) => path !== '/').sort(),
      );
    }));

  test('every body has the same fate, cause and layer', () =>
    onRandomImages(async (layers, { inodes }) => {
      expect(getFates(layers)).toEqual(inodes.map(fateText));
    }));

  test('the sums are equal, and content is either visible or hidden in each layer', () =>
    onRandomImages(async (layers, { paths, inodes }) => {
      const facts = await makeFacts(layers);
      const hidden = inodes.filter(({ cause }) => cause !== undefined);
      expect(facts.measures).toMatchObject({
        fileCount: [...paths.values()].filter(({ kind }) => kind === 'file').length,
        contentBytes: getBytes(inodes),
        visibleBytes: getBytes(inodes) - getBytes(hidden),
        reclaimableBytes: getBytes(hidden),
      });
      expect(facts.files.reclaimableByCause).toEqual(
        Object.fromEntries(
          CAUSES.map((cause) => [cause, getBytes(hidden.filter((inode) => inode.cause === cause))]),
        ),
      );
      expect(facts.layers.map((layer) => [layer.contentBytes, layer.reclaimableBytes])).toEqual(
        layers.map((_, i) =>
          [inodes, hidden].map((some) => getBytes(some.filter(({ layer }) => layer === i))),
        ),
      );
    }));

  test('every list adds up to its total', () =>
    onRandomImages(async (layers) => {
      const {
        measures,
        files: { waste, largest, tree },
      } = await makeFacts(layers);
      const total = ({
        items,
        omitted,
      }: FileFacts['waste'] | FileFacts['largest']['files']): number =>
        sum(items.map(({ bytes }) => bytes)) + omitted.bytes;
      expect(total(waste)).toBe(measures.reclaimableBytes);
      expect(total(largest.folders)).toBe(measures.visibleBytes);
      expect(total(largest.files)).toBe(measures.visibleBytes);
      expect(sum([...(tree?.visibleBytes ?? [])])).toBe(measures.visibleBytes);
      expect(sum([...(tree?.reclaimableBytes ?? [])])).toBe(measures.reclaimableBytes);
    }));
});

const fateText = ({
  layer,
  entry,
  cause,
  hiddenInLayer,
}: {
  layer: number;
  entry: number;
  cause?: Cause | undefined;
  hiddenInLayer?: number | undefined;
}): string =>
  `${layer}:${entry} ${cause === undefined ? 'visible' : `${cause} in ${hiddenInLayer}`}`;

function getFates(layers: Layers): string[] {
  const { layers: columns, pairs, filesystem } = mergeImage(makeSourced(layers));
  const { ledger } = filesystem;
  const at = ({ layer, entry }: { layer: number; entry: number }) =>
    layers[layer]?.[entry] as TarEntry;
  const fate = settleFates(
    ledger,
    pairs.map(({ a, b }) => haveSameContent(at(a), at(b))),
  );
  return columns.flatMap(({ kind }, layer) =>
    [...kind.keys()]
      .filter((entry) => kind[entry] === 0)
      .map((entry) => {
        const number = (ledger.numbers.first[layer] as number) + entry;
        return fateText({
          layer,
          entry,
          cause: CAUSE_OF_FATE[fate[number] as number],
          hiddenInLayer: ledger.hiddenInLayer[number],
        });
      }),
  );
}
