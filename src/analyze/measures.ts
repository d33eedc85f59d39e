import type { MeasureName, Measures, ReadFacts } from '../model/facts.ts';
import type { SourcedImage } from '../model/sourced-image.ts';
import type { DiveAccount } from './dive/account.ts';
import type { Account } from './filesystem/account.ts';
import { LIVE } from './filesystem/live-tree.ts';
import type { MergedFilesystem } from './filesystem/merge.ts';
import { computePullBytes } from './pull-bytes.ts';

/** Computes all measures that need no baseline. */
export function measureImage(
  image: SourcedImage,
  filesystem: MergedFilesystem,
  { contentBytes, visibleBytes }: Account,
  dive: DiveAccount,
): Measures {
  return {
    imageBytes: dive.imageBytes,
    layerBytes: dive.layerBytes.reduce((largest, bytes) => Math.max(largest, bytes), 0),
    layerCount: image.layers.length,
    fileCount: filesystem.what.reduce((count, what) => (what === LIVE.file ? count + 1 : count), 0),
    contentBytes,
    visibleBytes,
    reclaimableBytes: contentBytes - visibleBytes,
    visibleRatio: contentBytes === 0 ? 1 : visibleBytes / contentBytes,
    efficiencyRatio: dive.efficiencyRatio,
    wastedBytes: dive.wastedBytes,
    userWastedRatio: dive.userWastedRatio,
    pullBytes: computePullBytes(image),
    ownBytes: sumOwnBytes(image, dive.layerBytes),
  };
}

const sumOwnBytes = ({ base }: SourcedImage, layerBytes: readonly number[]): number | null =>
  base === undefined
    ? null
    : layerBytes.slice(base.layerCount).reduce((sum, bytes) => sum + bytes, 0);

const UNREAD_PACKAGES =
  "a database of the image's packages can't be read; the notices of the report say which";

const REASONS: Readonly<Partial<Record<MeasureName, string>>> = {
  efficiencyRatio: 'dive gives no number for this image',
  ownBytes:
    "the end of the base image's layers is unknown: set base: in the budget to the image it " +
    'starts from',
  packageCount: UNREAD_PACKAGES,
  compilerCount: UNREAD_PACKAGES,
  debuggerCount: UNREAD_PACKAGES,
  vcsCount: UNREAD_PACKAGES,
  pullBytes:
    'the source does not store layers as a registry does; measure an OCI layout, or set ' +
    'estimate: true',
};

export function explainUnmeasured(measures: Measures): ReadFacts['unmeasured'] {
  return Object.fromEntries(
    Object.entries({ ...REASONS, userWastedRatio: explainNoUserBytes(measures) }).filter(
      ([name]) => measures[name as MeasureName] === null,
    ),
  );
}

/** Explains why there is no waste ratio: dive divides by the bytes above the lowest layer. */
function explainNoUserBytes({ imageBytes, layerCount }: Measures): string {
  if (imageBytes === 0) return 'the image is empty';
  const where = layerCount === 1 ? 'there is only one layer' : 'all bytes are in the lowest layer';
  return `${where}, and user waste is a share of the layers above it`;
}
