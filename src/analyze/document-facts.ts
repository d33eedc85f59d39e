import type { DockerfileLines, LayerFacts, UnreadFacts } from '../model/facts.ts';
import type { DescribedImage } from '../model/sourced-image.ts';
import { parseCompression } from '../oci/media-types.ts';
import { formatPlatform } from '../oci/platform.ts';
import { Message } from '../report/words/messages/message.ts';
import { formatInstruction } from './instruction/instruction.ts';
import { computePullBytes } from './pull-bytes.ts';
import { listSecretVariables } from './secret-variables.ts';

/**
 * Describes an image by its documents, without its layers: their number and stored sizes.
 * @param lines the Dockerfile lines of each layer, if known
 */
export function describeDocuments(
  image: DescribedImage,
  lines: readonly (DockerfileLines | undefined)[] = [],
): UnreadFacts {
  const { name, source, platform, manifestDigest, configDigest, readBy, layers, base } = image;
  const measures = { ...UNREAD, layerCount: layers.length, pullBytes: computePullBytes(image) };
  const secretVariables = listSecretVariables(image);
  const unread = Object.entries(measures).filter(([, value]) => value === null);
  return {
    key: { name, platform: formatPlatform(platform) },
    source,
    manifestDigest,
    configDigest,
    readBy,
    measures,
    unmeasured: Object.fromEntries(unread.map(([measure]) => [measure, UNREAD_LAYERS])),
    pullBytesAre: measures.pullBytes === null ? null : image.storedBytesAre,
    ...(base && { base }),
    ...(secretVariables.length > 0 && { secretVariables }),
    layers: layers.map(({ diffId, digest, storedBytes, mediaType }, index): LayerFacts => {
      const dockerfile = lines[index];
      // Estimates are of gzip.
      const isStored = image.storedBytesAre === 'exact' && mediaType !== null;
      const compression = isStored ? parseCompression(mediaType) : undefined;
      return {
        index,
        diffId,
        digest,
        storedBytes,
        ...(compression && compression !== 'gzip' && { compression }),
        instruction: formatInstruction(image.createdBy[index] ?? null),
        ...(dockerfile && { dockerfile }),
      };
    }),
  };
}

const UNREAD = {
  imageBytes: null,
  layerBytes: null,
  fileCount: null,
  contentBytes: null,
  visibleBytes: null,
  reclaimableBytes: null,
  visibleRatio: null,
  efficiencyRatio: null,
  wastedBytes: null,
  userWastedRatio: null,
} satisfies Partial<UnreadFacts['measures']>;

const UNREAD_LAYERS = new Message('layers-unread', {});
