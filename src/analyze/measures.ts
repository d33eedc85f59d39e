import type { MeasureName, Measures, ReadFacts } from '../model/facts.ts';
import type { SourcedImage } from '../model/sourced-image.ts';
import { Message } from '../report/words/messages/message.ts';
import type { Sentence } from '../report/words/messages/sentence.ts';
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

const UNREAD_PACKAGES = new Message('packages-unread', {});

const REASONS: Readonly<Partial<Record<MeasureName, Sentence>>> = {
  efficiencyRatio: new Message('dive-has-no-efficiency', {}),
  ownBytes: new Message('base-end-unknown', {}),
  packageCount: UNREAD_PACKAGES,
  compilerCount: UNREAD_PACKAGES,
  debuggerCount: UNREAD_PACKAGES,
  vcsCount: UNREAD_PACKAGES,
  pullBytes: new Message('pull-size-unknown', {}),
};

export function explainUnmeasured(measures: Measures): ReadFacts['unmeasured'] {
  return Object.fromEntries(
    Object.entries({ ...REASONS, userWastedRatio: explainNoUserBytes(measures) }).filter(
      ([name]) => measures[name as MeasureName] === null,
    ),
  );
}

/** Explains why there is no waste ratio: dive divides by the bytes above the lowest layer. */
const explainNoUserBytes = ({ imageBytes, layerCount }: Measures): Sentence =>
  imageBytes === 0
    ? new Message('image-empty', {})
    : new Message('no-user-bytes', { isOneLayer: layerCount === 1 });
