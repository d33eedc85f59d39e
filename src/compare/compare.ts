import type { BaselineFacts, Comparison } from '../model/comparison.ts';
import type { ImageFacts } from '../model/facts.ts';
import { sumByOrigin } from './base-layers.ts';
import { compareLayers, groupLayers } from './layers/layer-changes.ts';
import { measureGrowth } from './measures.ts';
import { comparePaths } from './paths/compare-paths.ts';
import { boundSystemPackages, compareSystemPackages } from './system-packages.ts';

/** How the baseline was found, and what is known about it besides its facts. */
export type BaselineOrigin = Pick<BaselineFacts, 'matchedBy' | 'report' | 'commit' | 'distance'>;

/** Compares an image with its baseline. Time and memory are linear in paths and layers. */
export function compareImages(
  image: ImageFacts,
  baseline: ImageFacts,
  origin: BaselineOrigin,
): Comparison {
  const layers = compareLayers(image, baseline);
  const systemPackages = compareSystemPackages(image, baseline);
  const byPath = comparePaths(image, baseline, layers, systemPackages ?? []);
  const [now, old] = [image.measures, baseline.measures];
  const visibleBytes = now.visibleBytes - old.visibleBytes;
  const hiddenBytes = now.reclaimableBytes - old.reclaimableBytes;
  const growth = measureGrowth(image, baseline);
  return {
    baseline: {
      key: baseline.key,
      source: baseline.source,
      configDigest: baseline.configDigest,
      measures: old,
      ...origin,
    },
    ...growth,
    growth: {
      visibleBytes,
      hiddenBytes,
      otherBytes: growth.measures.growthBytes - visibleBytes - hiddenBytes,
    },
    origins: sumByOrigin(image, baseline),
    rebuilt: groupLayers(layers, isRebuilt),
    moved: groupLayers(layers, ({ state }) => state === 'moved'),
    layers: layers.map((layer, i) => {
      const inside = byPath?.inside[i];
      return inside === undefined ? layer : { ...layer, inside };
    }),
    heaviest: byPath?.heaviest ?? { items: [], omitted: { count: 0, growthBytes: 0 } },
    packages: byPath?.packages ?? { items: [], omitted: { count: 0, growthBytes: 0 } },
    moves: byPath?.moves ?? { items: [], omitted: { count: 0, bytes: 0 } },
    ...(byPath && { paths: byPath.paths }),
    ...(systemPackages && { systemPackages: boundSystemPackages(systemPackages) }),
  };
}

/** Same files, modes and owners with other bytes: not a deliberate change. */
const isRebuilt = ({ differs }: Comparison['layers'][number]): boolean =>
  differs.includes('times') && differs.every((what) => what === 'times' || what === 'instruction');
