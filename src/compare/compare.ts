import type {
  BaselineFacts,
  Comparison,
  FileComparison,
  ReadLayerChange,
} from '../model/comparison.ts';
import type { ImageFacts, ReadFacts } from '../model/facts.ts';
import type { Sentence } from '../report/words/messages/sentence.ts';
import { sumByOrigin } from './base-layers.ts';
import { compareLayers, groupLayers } from './layers/layer-changes.ts';
import { pairLayers } from './layers/pair-layers.ts';
import { measureGrowth, measurePull } from './measures.ts';
import { comparePaths } from './paths/compare-paths.ts';
import { boundChanges, compareSystemPackages } from './system-packages.ts';
import { explainUnread, findUnread } from './unread.ts';

/** How the baseline was found, and what is known about it in addition to its facts. */
export type BaselineOrigin = Pick<
  BaselineFacts,
  'matchedBy' | 'report' | 'commit' | 'distance' | 'between' | 'isUnverified'
>;

/**
 * Compares an image with its baseline: by documents, and by files if the layers of both were read.
 * Time and memory are linear in paths and layers.
 * @param remedy how to get the files that the baseline lacks
 */
export function compareImages(
  image: ImageFacts,
  baseline: ImageFacts,
  origin: BaselineOrigin,
  remedy?: Sentence,
): Comparison {
  const { key, source, configDigest, measures, base } = baseline;
  const against = { key, source, configDigest, ...(base && { base }), measures, ...origin };
  if (image.files !== undefined && baseline.files !== undefined) {
    const growth = measureGrowth(image, baseline);
    return {
      baseline: against,
      ...growth,
      ...compareFiles(image, baseline, growth.measures.growthBytes),
    };
  }
  const pull = measurePull(image, baseline);
  const why = explainUnread(image, baseline, remedy);
  return {
    unread: findUnread(image, baseline),
    baseline: against,
    ...pull,
    measures: {
      growthBytes: null,
      growthRatio: null,
      ownGrowthBytes: null,
      ...pull.measures,
      updateBytes: null,
    },
    unmeasured: {
      growthBytes: why,
      growthRatio: why,
      ownGrowthBytes: why,
      ...pull.unmeasured,
      updateBytes: why,
    },
    layers: pairLayers(image, baseline).map(({ change }) => change),
  };
}

function compareFiles(
  image: ReadFacts,
  baseline: ReadFacts,
  growthBytes: number,
): { readonly layers: readonly ReadLayerChange[]; readonly files: FileComparison } {
  const layers = compareLayers(image, baseline);
  const systemPackages = compareSystemPackages(image.files, baseline.files);
  const byPath = comparePaths(image.files, baseline.files, layers, systemPackages ?? []);
  const [now, old] = [image.measures, baseline.measures];
  const visibleBytes = now.visibleBytes - old.visibleBytes;
  const hiddenBytes = now.reclaimableBytes - old.reclaimableBytes;
  return {
    layers: layers.map((layer, i) => ({ ...layer, ...byPath?.layers[i] })),
    files: {
      growth: { visibleBytes, hiddenBytes, otherBytes: growthBytes - visibleBytes - hiddenBytes },
      origins: sumByOrigin(image, baseline),
      rebuilt: groupLayers(layers, isRebuilt),
      moved: groupLayers(layers, ({ state }) => state === 'moved'),
      heaviest: byPath?.heaviest ?? { items: [], omitted: { count: 0, growthBytes: 0 } },
      packages: byPath?.packages ?? { items: [], omitted: { count: 0, growthBytes: 0 } },
      moves: byPath?.moves ?? { items: [], omitted: { count: 0, bytes: 0 } },
      ...(byPath && { paths: byPath.paths }),
      ...(systemPackages && { systemPackages: boundChanges(systemPackages) }),
    },
  };
}

/** The same paths, sizes, modes and owners with other times: most likely not intended. */
const isRebuilt = ({ differs }: ReadLayerChange): boolean =>
  differs.includes('times') && differs.every((what) => what === 'times' || what === 'instruction');
