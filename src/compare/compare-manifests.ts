import type { Unmeasured } from '../model/comparison.ts';
import type {
  ManifestComparison,
  ManifestLayerChange,
  Unread,
} from '../model/manifest-comparison.ts';
import type { ManifestFacts, ManifestLayer } from '../model/manifest-facts.ts';
import type { BaselineOrigin } from './compare.ts';
import { pairLayers } from './layers/pair-layers.ts';
import { measurePull } from './measures.ts';

/**
 * Compares two images by their documents, without layers. The result agrees with `compareImages` on
 * everything it contains.
 * @param remedy how to get the facts that the baseline lacks
 */
export function compareManifests(
  image: ManifestFacts,
  baseline: ManifestFacts,
  origin: BaselineOrigin,
  remedy = 'measure the baseline again with this budget',
): ManifestComparison {
  const unread = findUnread(image, baseline);
  const why = unread === 'baseline' ? unreadBaseline(remedy) : unreadImage(image);
  const { measures, unmeasured, pullBytesAre } = measurePull(image, baseline);
  return {
    unread,
    baseline: {
      key: baseline.key,
      source: baseline.source,
      configDigest: baseline.configDigest,
      measures: baseline.measures,
      ...origin,
    },
    measures: { growthBytes: null, growthRatio: null, ownGrowthBytes: null, ...measures },
    unmeasured: { growthBytes: why, growthRatio: why, ownGrowthBytes: why, ...unmeasured },
    pullBytesAre,
    layers: pairLayers<ManifestLayer>(image, baseline).map(
      ({ old, now, isEdited, ...pair }): ManifestLayerChange => ({
        ...pair,
        differs: isEdited ? ['instruction'] : [],
        oldStoredBytes: old === undefined ? 0 : old.storedBytes,
        newStoredBytes: now === undefined ? 0 : now.storedBytes,
        isSameContent: isSameContent(old, now),
      }),
    ),
  };
}

/** A layer without a diffID is identified by its blob. */
function isSameContent(old: ManifestLayer | undefined, now: ManifestLayer | undefined): boolean {
  if (old === undefined || now === undefined) return false;
  const [before, after] = [old.diffId ?? old.digest, now.diffId ?? now.digest];
  return before !== null && before === after;
}

function findUnread(image: ManifestFacts, baseline: ManifestFacts): Unread {
  if (!isUnread(baseline)) return 'image';
  return isUnread(image) ? 'both' : 'baseline';
}

const isUnread = ({ measures }: ManifestFacts): boolean => measures.imageBytes === null;

const unreadImage = ({ unmeasured }: ManifestFacts): Unmeasured => ({
  why: unmeasured.imageBytes ?? 'its layers were not read',
  lackedBy: 'image',
});

const unreadBaseline = (remedy: string): Unmeasured => ({
  why: `the baseline's layers were not read, because no rule needed them: ${remedy}`,
  lackedBy: 'baseline',
});
