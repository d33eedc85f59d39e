import { addLocation } from '../errors.ts';
import type { SourcedImage } from '../model/sourced-image.ts';
import { type ImageConfig, parseConfig } from '../oci/config.ts';
import { shortenDigest } from '../oci/digest.ts';
import { parseCompression } from '../oci/media-types.ts';
import { Message } from '../report/words/messages/message.ts';
import { listDistinct, type Sentence } from '../report/words/messages/sentence.ts';
import type { BlobStore } from './blob-store.ts';
import { checkLayer, getDiffId } from './check-layer.ts';
import { describeImage, sortByConfig } from './describe-image.ts';
import type { ImageDocuments } from './image-documents.ts';
import { orderLayers } from './layer-order.ts';
import type { ScannedLayer } from './read-layer.ts';
import { readLayers } from './read-layers.ts';
import { compareContents } from './same-content.ts';
import type { SourceContext } from './source-context.ts';

/** Reads an image's layers, several at a time, and checks them against its documents. */
export async function assembleImage(
  store: BlobStore,
  given: ImageDocuments,
  context: SourceContext,
): Promise<SourcedImage> {
  describeImage(given, context, store.readBy);
  const config = parseConfig(given.config);
  const read = await readLayers(store, given.layers, context, config.process.command);
  // No engine loads an archive that names layers by path in another order.
  const isNamedByDigest = given.layers.every(({ digest }) => digest !== null);
  const found = given.layers.map((layer, i) => getDiffId(layer, read[i]));
  const order = isNamedByDigest ? orderLayers(config.diffIds, found) : undefined;
  const documents = sortByConfig(given, order);
  const scanned = order === undefined ? read : order.map((index) => read[index] as ScannedLayer);
  const layers = documents.layers.map((pointer, index) => {
    try {
      return checkLayer(
        pointer,
        scanned[index] as ScannedLayer,
        config.diffIds[index] as string,
        context.verify,
      );
    } catch (error) {
      throw addLocation(
        error,
        new Message('layer-place', { index, count: documents.layers.length, name: pointer.name }),
      );
    }
  });
  const stored = selectStoredSizes(documents, scanned, context.estimate);
  return {
    ...describeImage(documents, context, store.readBy),
    layers: layers.map((layer, index) => ({ ...layer, storedBytes: stored.bytes[index] ?? null })),
    storedBytesAre: stored.are,
    notices: [
      ...(order === undefined ? [] : [new Message('layers-in-other-order', {})]),
      ...listNotices(documents, config, scanned),
    ],
    sameContent: compareContents(
      scanned.map(({ scanned: { entries }, bodies }) => ({ entries, bodies })),
      () => context.host.signal.throwIfAborted(),
    ),
  };
}

/** All stored sizes are of one kind: exact sizes are never added to estimates. */
function selectStoredSizes(
  { isAsPushed }: ImageDocuments,
  layers: readonly ScannedLayer[],
  estimate: boolean,
): { are: SourcedImage['storedBytesAre']; bytes: readonly (number | null)[] } {
  if (isAsPushed ?? layers.every(({ compression }) => compression !== 'none')) {
    return { are: 'exact', bytes: layers.map(({ storedBytes }) => storedBytes) };
  }
  if (!estimate) return { are: null, bytes: [] };
  return {
    are: 'estimate',
    bytes: layers.map(({ estimatedBytes, storedBytes }) => estimatedBytes ?? storedBytes),
  };
}

function listNotices(
  { layers }: ImageDocuments,
  config: ImageConfig,
  scanned: readonly ScannedLayer[],
): Sentence[] {
  const found: Sentence[] = layers.flatMap(({ mediaType, name }, index) => {
    const { compression, scanned: tar } = scanned[index] as ScannedLayer;
    const claimed = mediaType === null ? undefined : parseCompression(mediaType);
    const label = name.startsWith('blobs/')
      ? shortenDigest(name.slice('blobs/'.length).replace('/', ':'))
      : name;
    const wrong =
      claimed === undefined || claimed === compression
        ? []
        : [new Message('media-type-wrong', { claimed, found: compression })];
    return [...wrong, ...tar.notices].map((notice) => new Message('labeled', { label, notice }));
  });
  const described = config.createdBy.length;
  if (described !== 0 && described !== layers.length)
    found.push(new Message('history-count-differs', { described, count: layers.length }));
  return listDistinct(found);
}
