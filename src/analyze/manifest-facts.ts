import type { ManifestFacts } from '../model/manifest-facts.ts';
import type { DescribedImage } from '../model/sourced-image.ts';
import { formatPlatform } from '../oci/platform.ts';
import { formatInstruction } from './instruction/instruction.ts';
import { computePullBytes } from './pull-bytes.ts';

/** Describes an image without its layers: their number and stored sizes. */
export function buildManifestFacts(image: DescribedImage): ManifestFacts {
  const { name, source, platform, manifestDigest, configDigest, readBy, layers, createdBy, base } =
    image;
  const measures = { ...UNREAD, layerCount: layers.length, pullBytes: computePullBytes(image) };
  const unread = Object.entries(measures).filter(([, value]) => value === null);
  return {
    key: { name, platform: formatPlatform(platform) },
    source,
    manifestDigest,
    configDigest,
    readBy,
    measures,
    unmeasured: Object.fromEntries(unread.map(([measure]) => [measure, REASON])),
    exactness: { pullBytes: measures.pullBytes === null ? null : image.storedBytesAre },
    ...(base && { base }),
    layers: layers.map(({ diffId, digest, storedBytes }, index) => ({
      index,
      diffId,
      digest,
      storedBytes,
      instruction: formatInstruction(createdBy[index] ?? null),
    })),
  };
}

const UNREAD: ManifestFacts['measures'] = {
  imageBytes: null,
  layerBytes: null,
  layerCount: null,
  fileCount: null,
  contentBytes: null,
  visibleBytes: null,
  reclaimableBytes: null,
  visibleRatio: null,
  efficiencyRatio: null,
  wastedBytes: null,
  userWastedRatio: null,
  pullBytes: null,
};

const REASON =
  'its layers were not read, because no rule needed them: measure the image again with this budget';
