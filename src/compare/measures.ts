import type {
  GrowthMeasures,
  GrowthName,
  ReadComparison,
  Unmeasured,
} from '../model/comparison.ts';
import type { ImageFacts, ReadFacts } from '../model/facts.ts';
import { Message } from '../report/words/messages/message.ts';
import { sumByOrigin } from './base-layers.ts';
import { findPullSizes, sumDeltaPullBytes } from './pull-sizes.ts';

/** Computes the measures that need a baseline, with reasons for missing ones. */
export function measureGrowth(
  image: ReadFacts,
  baseline: ReadFacts,
): Pick<ReadComparison, 'measures' | 'unmeasured' | 'pullBytesAre'> {
  const growthBytes = image.measures.imageBytes - baseline.measures.imageBytes;
  const origins = sumByOrigin(image, baseline);
  const pull = measurePull(image, baseline);
  const measures: GrowthMeasures = {
    growthBytes,
    growthRatio:
      baseline.measures.imageBytes === 0 ? null : growthBytes / baseline.measures.imageBytes,
    ownGrowthBytes: origins && origins.own.new - origins.own.old,
    ...pull.measures,
    updateBytes: sumUpdateBytes(image, baseline),
  };
  const noRatio: Unmeasured = {
    why: new Message('baseline-empty', {}),
    lackedBy: 'baseline',
  };
  return {
    measures,
    unmeasured: {
      ...(measures.growthRatio === null && { growthRatio: noRatio }),
      ...(measures.ownGrowthBytes === null && { ownGrowthBytes: explainMissingBaseImage(image) }),
      ...pull.unmeasured,
    },
    pullBytesAre: pull.pullBytesAre,
  };
}

/**
 * Engines also identify unpacked layers by the layers below: everything from the first new layer up
 * is new.
 */
function sumUpdateBytes(image: ReadFacts, baseline: ReadFacts): number {
  const first = image.layers.findIndex(
    ({ diffId }, i) => diffId === null || diffId !== baseline.layers[i]?.diffId,
  );
  const unpacked = first === -1 ? [] : image.layers.slice(first);
  return unpacked.reduce((sum, { layerBytes }) => sum + layerBytes, 0);
}

type PullName = Extract<GrowthName, 'pullGrowthBytes' | 'deltaPullBytes'>;

/** Computes those that only need documents. */
export function measurePull(
  image: ImageFacts,
  baseline: ImageFacts,
): Pick<ReadComparison, 'unmeasured' | 'pullBytesAre'> & {
  readonly measures: Pick<GrowthMeasures, PullName>;
} {
  const sizes = findPullSizes(image, baseline);
  const measures = {
    pullGrowthBytes: computePullGrowth(image, baseline),
    deltaPullBytes: sizes && sumDeltaPullBytes(image, baseline, sizes),
  };
  const missing = explainMissingPullSizes(image, baseline);
  return {
    measures,
    unmeasured: {
      ...(measures.pullGrowthBytes === null && { pullGrowthBytes: missing }),
      ...(measures.deltaPullBytes === null && { deltaPullBytes: missing }),
    },
    pullBytesAre: image.pullBytesAre === baseline.pullBytesAre ? image.pullBytesAre : null,
  };
}

/** Never subtracts an estimate from an exact size. */
function computePullGrowth(image: ImageFacts, baseline: ImageFacts): number | null {
  const [now, old] = [image.measures.pullBytes, baseline.measures.pullBytes];
  if (now === null || old === null || image.pullBytesAre !== baseline.pullBytesAre) return null;
  return now - old;
}

const explainMissingBaseImage = ({ base, unmeasured }: ImageFacts): Unmeasured =>
  base === undefined
    ? {
        why: unmeasured.ownBytes ?? new Message('base-end-not-known', {}),
        lackedBy: 'image',
      }
    : {
        why: new Message('base-end-of-baseline-unknown', {}),
        lackedBy: 'baseline',
      };

function explainMissingPullSizes(image: ImageFacts, baseline: ImageFacts): Unmeasured {
  const [now, old] = [image.pullBytesAre, baseline.pullBytesAre];
  if (now === null) {
    const why = image.unmeasured.pullBytes ?? new Message('stored-sizes-unknown', {});
    return { why, lackedBy: 'image' };
  }
  if (old === null)
    return { why: new Message('baseline-stored-sizes-unknown', {}), lackedBy: 'baseline' };
  if (now === old)
    return { why: new Message('baseline-digests-unknown', {}), lackedBy: 'baseline' };
  const isOfBaseline = now === 'exact';
  const why = new Message('estimates-differ', { isOfBaseline });
  return { why, lackedBy: isOfBaseline ? 'baseline' : 'image' };
}
