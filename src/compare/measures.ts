import type { Comparison, GrowthMeasures, GrowthName, Unmeasured } from '../model/comparison.ts';
import type { ImageFacts } from '../model/facts.ts';
import type { ManifestFacts } from '../model/manifest-facts.ts';
import { originBytes } from './base-layers.ts';
import { deltaPullBytes, pullSizes } from './pull-sizes.ts';

/** The measures that need a baseline, and why there are not all of them. */
export function measureGrowth(
  image: ImageFacts,
  baseline: ImageFacts,
): Pick<Comparison, 'measures' | 'unmeasured' | 'pullBytesAre'> {
  const growthBytes = image.measures.imageBytes - baseline.measures.imageBytes;
  const origins = originBytes(image, baseline);
  const pull = measurePull(image, baseline);
  const measures: GrowthMeasures = {
    growthBytes,
    growthRatio:
      baseline.measures.imageBytes === 0 ? null : growthBytes / baseline.measures.imageBytes,
    ownGrowthBytes: origins && origins.own.new - origins.own.old,
    ...pull.measures,
  };
  const noRatio: Unmeasured = {
    why: 'the baseline has no bytes to be a share of',
    lackedBy: 'baseline',
  };
  return {
    measures,
    unmeasured: {
      ...(measures.growthRatio === null && { growthRatio: noRatio }),
      ...(measures.ownGrowthBytes === null && { ownGrowthBytes: noBase(image) }),
      ...pull.unmeasured,
    },
    pullBytesAre: pull.pullBytesAre,
  };
}

type PullName = Extract<GrowthName, 'pullGrowthBytes' | 'deltaPullBytes'>;

/** Those of them that documents tell. */
export function measurePull(
  image: ManifestFacts,
  baseline: ManifestFacts,
): Pick<Comparison, 'unmeasured' | 'pullBytesAre'> & {
  readonly measures: Pick<GrowthMeasures, PullName>;
} {
  const sizes = pullSizes(image, baseline);
  const measures = {
    pullGrowthBytes: pullGrowthBytes(image, baseline),
    deltaPullBytes: sizes && deltaPullBytes(image, baseline, sizes),
  };
  return {
    measures,
    unmeasured: {
      ...(measures.pullGrowthBytes === null && { pullGrowthBytes: noPullSizes(image, baseline) }),
      ...(measures.deltaPullBytes === null && { deltaPullBytes: noPullSizes(image, baseline) }),
    },
    pullBytesAre:
      image.exactness.pullBytes === baseline.exactness.pullBytes ? image.exactness.pullBytes : null,
  };
}

/** An estimate is never taken from what is known exactly. */
function pullGrowthBytes(image: ManifestFacts, baseline: ManifestFacts): number | null {
  const [now, old] = [image.measures.pullBytes, baseline.measures.pullBytes];
  if (now === null || old === null || image.exactness.pullBytes !== baseline.exactness.pullBytes)
    return null;
  return now - old;
}

const noBase = ({ base, unmeasured }: ImageFacts): Unmeasured =>
  base === undefined
    ? { why: unmeasured.ownBytes ?? 'it is not known where the base image ends', lackedBy: 'image' }
    : {
        why: 'nothing tells where the base image of the baseline ends: measure the baseline again',
        lackedBy: 'baseline',
      };

function noPullSizes(image: ManifestFacts, baseline: ManifestFacts): Unmeasured {
  const [now, old] = [image.exactness.pullBytes, baseline.exactness.pullBytes];
  if (now === null) {
    const why =
      image.unmeasured.pullBytes ?? 'the source does not keep layers as a registry stores them';
    return { why, lackedBy: 'image' };
  }
  const remedy = 'measure both in the same way';
  if (old === null)
    return { why: `the baseline's stored sizes are not known: ${remedy}`, lackedBy: 'baseline' };
  if (now === old)
    return { why: 'the digests of the baseline are not known', lackedBy: 'baseline' };
  const kinds =
    now === 'exact' ? 'the baseline has estimates only' : 'this image has estimates only';
  return { why: `${kinds}: ${remedy}`, lackedBy: now === 'exact' ? 'baseline' : 'image' };
}
