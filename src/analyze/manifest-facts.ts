import type { ManifestFacts } from '../model/manifest-facts.ts';
import type { DescribedImage } from '../model/sourced-image.ts';
import { formatPlatform } from '../oci/platform.ts';
import { readableInstruction } from './instruction/instruction.ts';
import { pullBytes } from './pull-bytes.ts';

/** What can be said of an image without its layers: how many there are, and what they weigh as they are stored. */
export function manifestFacts(image: DescribedImage): ManifestFacts {
  const { name, source, platform, manifestDigest, configDigest, readBy, layers, createdBy, base } =
    image;
  const measures = { ...UNREAD, layerCount: layers.length, pullBytes: pullBytes(image) };
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
      instruction: readableInstruction(createdBy[index] ?? null),
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
  'its layers were not read, for no rule needed it then: measure the image again with this budget';
