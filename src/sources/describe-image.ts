import { GateError } from '../errors.ts';
import type { BaseImageFacts } from '../model/base.ts';
import type { DescribedImage } from '../model/sourced-image.ts';
import { isSquashed } from '../oci/base-history.ts';
import { findStatedBase } from '../oci/base-name.ts';
import { type ImageConfig, parseConfig } from '../oci/config.ts';
import { isEncryptedType, isLayerType, parseCompression } from '../oci/media-types.ts';
import type { Platform } from '../oci/platform.ts';
import type { Sentence } from '../report/words/messages/sentence.ts';
import type { ImageDocuments, LayerPointer } from './image-documents.ts';
import { orderLayers } from './layer-order.ts';
import type { SourceContext } from './source-context.ts';

/**
 * Describes an image by its documents, without layers; sizes come from the manifest.
 * @throws GateError IMAGE_UNSUPPORTED, IMAGE_CORRUPT
 */
export function describeImage(
  documents: ImageDocuments,
  context: SourceContext,
  readBy: Sentence,
): DescribedImage {
  const config = parseConfig(documents.config);
  const platform = documents.platform ?? config.platform;
  refuseUnsupported(platform, config, documents);
  const { layers } = sortByConfig(
    documents,
    orderLayers(config.diffIds, documents.layers.map(getClaimedDiffId)),
  );
  return {
    name: context.name ?? documents.name,
    source: context.source,
    platform,
    manifestDigest: documents.manifestDigest,
    configDigest: documents.configDigest,
    configBytes: documents.config.length,
    createdBy: layers.map((_, index) => config.createdBy[index] || null),
    base: guessBaseImage(config, documents),
    process: config.process,
    env: config.env,
    origins: { history: config.history, provenance: null },
    layers: layers.map(({ digest, sizeBytes, mediaType }, index) => ({
      diffId: config.diffIds[index] ?? null,
      digest,
      mediaType,
      storedBytes: sizeBytes,
    })),
    readBy,
    storedBytesAre: documents.isAsPushed ? 'exact' : null,
    notices: [],
  };
}

export const sortByConfig = (
  documents: ImageDocuments,
  order: readonly number[] | undefined,
): ImageDocuments =>
  order === undefined
    ? documents
    : { ...documents, layers: order.map((index) => documents.layers[index] as LayerPointer) };

/** Returns the digest of a layer that is uncompressed according to its media type. */
const getClaimedDiffId = ({ digest, mediaType }: LayerPointer): string | null =>
  mediaType !== null && parseCompression(mediaType) === 'none' ? digest : null;

/**
 * What the image says about its base image; the history shows where that ends. A name without
 * layers is not useful.
 */
function guessBaseImage(
  { likelyBaseLayers, baseLabels, history }: ImageConfig,
  { annotations = {} }: ImageDocuments,
): BaseImageFacts | undefined {
  const stated = findStatedBase(annotations, baseLabels, history);
  if (likelyBaseLayers === null && stated && isSquashed(history))
    return { ...stated, layerCount: 0, by: 'history', certainty: 'likely' };
  if (likelyBaseLayers === null) return undefined;
  return {
    ...(stated ?? { name: null, digest: null }),
    layerCount: likelyBaseLayers,
    by: stated?.namedBy === 'annotation' ? 'annotation' : 'history',
    certainty: 'likely',
  };
}

function refuseUnsupported(
  platform: Platform,
  config: ImageConfig,
  { layers }: ImageDocuments,
): void {
  if (platform.os === 'windows') throw new GateError('windows-image', {});
  for (const [index, { mediaType }] of layers.entries())
    refuseUnreadableType(mediaType ?? '', index, layers.length);
  const [listed, diffIds] = [layers.length, config.diffIds.length];
  if (diffIds !== listed) throw new GateError('layer-count-differs', { listed, diffIds });
}

/** Only tars are supported. Without a media type, the bytes decide. */
function refuseUnreadableType(mediaType: string, index: number, count: number): void {
  if (mediaType === '' || isLayerType(mediaType)) return;
  throw isEncryptedType(mediaType)
    ? new GateError('layer-encrypted', { index, count })
    : new GateError('layer-type-unsupported', { index, count, mediaType });
}
