import { addLocation, GateError } from '../errors.ts';
import type { BaseImageFacts } from '../model/base.ts';
import type { Verification } from '../model/layer-table.ts';
import { option } from '../model/options.ts';
import type { DescribedImage, SourcedImage, SourcedLayer } from '../model/sourced-image.ts';
import { isSquashed } from '../oci/base-history.ts';
import { findStatedBase } from '../oci/base-name.ts';
import { type ImageConfig, parseConfig } from '../oci/config.ts';
import { shortenDigest } from '../oci/digest.ts';
import { isEncryptedType, isLayerType, parseCompression } from '../oci/media-types.ts';
import type { Platform } from '../oci/platform.ts';
import { createAllowance } from '../read/tar-scan.ts';
import type { BlobStore } from './blob-store.ts';
import { createMismatchError } from './check-digest.ts';
import { orderLayers } from './layer-order.ts';
import type { ScannedLayer } from './read-layer.ts';
import { compareContents } from './same-content.ts';
import type { SourceContext } from './source-context.ts';

/** One layer as a manifest lists it. */
export interface LayerPointer {
  /** Its name in the store. */
  readonly name: string;
  /** Digest of the stored bytes according to the manifest or the name; `null` if there is none. */
  readonly digest: string | null;
  readonly sizeBytes: number | null;
  readonly mediaType: string | null;
}

/** An image according to its documents. */
export interface ImageDocuments {
  readonly name: string;
  readonly manifestDigest: string | null;
  readonly configDigest: string;
  readonly config: Uint8Array;
  /** The image's platform if its config has none. */
  readonly platform?: Platform;
  readonly layers: readonly LayerPointer[];
  /** Whether layers are stored as in a registry; `null`: only if compressed. */
  readonly isAsPushed: boolean | null;
  /** Annotations of the manifest. */
  readonly annotations?: Readonly<Record<string, string>>;
}

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
        `layer ${index + 1} of ${documents.layers.length} (${pointer.name})`,
      );
    }
  });
  const stored = selectStoredSizes(documents, scanned, context.estimate);
  return {
    ...describeImage(documents, context, store.readBy),
    layers: layers.map((layer, index) => ({ ...layer, storedBytes: stored.bytes[index] ?? null })),
    storedBytesAre: stored.are,
    notices: [
      ...(order === undefined ? [] : [OTHER_ORDER]),
      ...listNotices(documents, config, scanned),
    ],
    sameContent: compareContents(
      scanned.map(({ scanned: { entries }, bodies }) => ({ entries, bodies })),
      () => context.host.signal.throwIfAborted(),
    ),
  };
}

const OTHER_ORDER =
  "the manifest and the config list the layers in different orders; the config's order is used, " +
  'and engines may refuse the image';

const sortByConfig = (
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
 * Returns the hash of the uncompressed bytes; for an uncompressed layer, the stored digest is the
 * same.
 */
const getDiffId = ({ digest }: LayerPointer, layer: ScannedLayer | undefined): string | null =>
  layer?.tarDigest ??
  (layer?.compression === 'none' && digest?.startsWith('sha256:') ? digest : null);

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

/**
 * Describes an image by its documents, without layers; sizes come from the manifest.
 * @throws GateError IMAGE_UNSUPPORTED, IMAGE_CORRUPT
 */
export function describeImage(
  documents: ImageDocuments,
  context: SourceContext,
  readBy: string,
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

function refuseUnsupported(
  platform: Platform,
  config: ImageConfig,
  { layers }: ImageDocuments,
): void {
  if (platform.os === 'windows') {
    throw new GateError('IMAGE_UNSUPPORTED', 'Windows images are not supported', {
      fix: `remove it, or choose another platform with ${option('platform')}`,
    });
  }
  for (const [index, { mediaType }] of layers.entries())
    refuseUnreadableType(mediaType ?? '', index, layers.length);
  if (config.diffIds.length !== layers.length) {
    throw new GateError(
      'IMAGE_CORRUPT',
      `the manifest lists ${layers.length} layers, the config ${config.diffIds.length}`,
    );
  }
}

/** Only tars are supported. Without a media type, the bytes decide. */
function refuseUnreadableType(mediaType: string, index: number, count: number): void {
  if (mediaType === '' || isLayerType(mediaType)) return;
  const which = `layer ${index + 1} of ${count}`;
  if (isEncryptedType(mediaType))
    throw new GateError('IMAGE_UNSUPPORTED', `${which} is encrypted`, {
      fix: 'measure the image before encrypting it',
    });
  const message = `${which} has type ${mediaType}, which is not supported: it must be a tar`;
  throw new GateError('IMAGE_UNSUPPORTED', message, {
    fix:
      'measure the image before converting its layers, or select other platforms with ' +
      `${option('platform')}`,
  });
}

/** zlib uses four threads: enough layers to keep them busy, few enough to limit buffers. */
const LAYERS_AT_ONCE = 8;
/** zstd at its highest levels takes 100 MB per layer. */
const COMPRESSED_AT_ONCE = 2;

/** Reads each blob once, even if it is listed twice. All reading has ended when this settles. */
async function readLayers(
  store: BlobStore,
  pointers: readonly LayerPointer[],
  context: SourceContext,
  command: readonly string[],
): Promise<ScannedLayer[]> {
  const allowance = createAllowance(command);
  const names = [...new Set(pointers.map(({ name }) => name))];
  const totalBytes = names.reduce((sum, name) => sum + (store.sizeOf(name) ?? 0), 0);
  let doneBytes = 0;
  const failures: unknown[] = [];
  const onBytes = (count: number): void => {
    context.host.signal.throwIfAborted();
    if (failures.length > 0) throw failures[0];
    doneBytes += count;
    context.host.progress('reading layers', doneBytes, totalBytes);
  };
  const { verify, hashPlain, estimate, contents } = context;
  const byName = new Map<string, ScannedLayer>();
  const queue = names.values();
  const worker = async (): Promise<void> => {
    for (const name of queue) {
      try {
        const request = { verify, hashPlain, estimate, contents, allowance, onBytes };
        byName.set(name, await store.layer(name, request));
      } catch (error) {
        failures.push(error);
      }
      if (failures.length > 0) return;
    }
  };
  const most = contents ? COMPRESSED_AT_ONCE : LAYERS_AT_ONCE;
  await Promise.all(Array.from({ length: Math.min(names.length, most) }, worker));
  if (failures.length > 0) throw failures[0];
  return pointers.map(({ name }) => byName.get(name) as ScannedLayer);
}

function checkLayer(
  pointer: LayerPointer,
  layer: ScannedLayer,
  diffId: string,
  verify: boolean,
): Omit<SourcedLayer, 'storedBytes'> {
  if (pointer.sizeBytes !== null && pointer.sizeBytes !== layer.storedBytes) {
    throw new GateError(
      'IMAGE_CORRUPT',
      `the manifest says ${pointer.sizeBytes} bytes, but it has ${layer.storedBytes}`,
    );
  }
  const digestHolds = checkPromise('the layer', pointer.digest, layer.storedDigest);
  const isSame = checkPromise('the uncompressed layer', diffId, getDiffId(pointer, layer));
  const diffIdHolds = isSame && layer.tarDigest !== null;
  if (verify && !diffIdHolds)
    throw new GateError(
      'IMAGE_UNSUPPORTED',
      `its diffID is not a sha256 digest, so it can't be verified: ${diffId}`,
    );
  const verified: Verification = diffIdHolds ? 'diffId' : digestHolds ? 'blobDigest' : 'structure';
  const { entries, tarBytes, notices } = layer.scanned;
  return {
    diffId,
    digest: pointer.digest,
    mediaType: pointer.mediaType,
    table: {
      entries,
      tarBytes,
      notices,
      verified,
      bodies: layer.databases,
      contents: layer.contents,
    },
  };
}

/** @returns whether the bytes were hashed and match */
function checkPromise(what: string, wanted: string | null, found: string | null): boolean {
  if (wanted === null || found === null || !wanted.startsWith('sha256:')) return false;
  if (wanted !== found) throw createMismatchError(what, wanted, found);
  return true;
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
): string[] {
  const found = layers.flatMap(({ mediaType, name }, index) => {
    const { compression, scanned: tar } = scanned[index] as ScannedLayer;
    const claimed = mediaType === null ? undefined : parseCompression(mediaType);
    const wrong = claimed !== undefined && claimed !== compression;
    const label = name.startsWith('blobs/')
      ? shortenDigest(name.slice('blobs/'.length).replace('/', ':'))
      : name;
    return [
      ...(wrong
        ? [
            `${label}: its media type says ${claimed}, but its bytes are ${compression}; ` +
              `using ${compression}`,
          ]
        : []),
      ...tar.notices.map((notice) => `${label}: ${notice}`),
    ];
  });
  const known = config.createdBy.length;
  if (known !== 0 && known !== layers.length) {
    found.push(
      `the history describes ${known} layers, but there are ${layers.length}; instructions ` +
        'are matched in order',
    );
  }
  return [...new Set(found)];
}
