import { parseConfig } from '../../oci/config.ts';
import { tryParseJson } from '../../oci/json.ts';
import { type Descriptor, isRecord, type Manifest } from '../../oci/manifest.ts';
import { isConfigType, isEncryptedType, isLayerType } from '../../oci/media-types.ts';
import { isKnownPlatform, type Platform } from '../../oci/platform.ts';
import type { UnusedKind } from '../../report/words/messages/layout.ts';

/**
 * BuildKit marks attestations like this. Source: buildkit,
 * docs/attestations/attestation-storage.md.
 */
export const isMarkedAttestation = ({ annotations, artifactType }: Descriptor): boolean =>
  annotations['vnd.docker.reference.type'] === 'attestation-manifest' ||
  artifactType?.startsWith('application/vnd.docker.attestation') === true;

/** The mark is not sufficient, because engines run whatever an index lists for a real platform. */
export const isAttestation = (descriptor: Descriptor): boolean =>
  isMarkedAttestation(descriptor) &&
  descriptor.platform?.os === 'unknown' &&
  descriptor.platform.architecture === 'unknown';

/**
 * The platform of a config of any media type: containerd also runs an image whose config has an
 * unknown type.
 * @returns undefined if it is not an image config, e.g. that of a chart
 * @throws GateError IMAGE_CORRUPT if it is a damaged config
 */
export function readConfigPlatform(bytes: Uint8Array, mediaType: string): Platform | undefined {
  if (!isConfigType(mediaType) && !isJsonObject(bytes)) return undefined;
  return parseConfig(bytes).platform;
}

const isJsonObject = (bytes: Uint8Array): boolean =>
  isRecord(tryParseJson(new TextDecoder().decode(bytes)));

/**
 * Determines what a manifest contains other than an image.
 * @param platform its platform; a manifest for a real platform is an image, whatever it contains
 * @returns undefined for anything that may be an image
 */
export function getArtifactKind(
  { artifactType, config, layers }: Manifest,
  platform: Platform | undefined,
): UnusedKind | undefined {
  if (isKnownPlatform(platform)) return undefined;
  const hasLayerType = layers.some(({ mediaType }) => isImageLayer(mediaType));
  // Signatures and old attestations have an image's config too.
  if (isConfigType(config.mediaType))
    return layers.length > 0 && layers.every(({ mediaType }) => DOCUMENT_TYPE.test(mediaType))
      ? toKind(layers[0]?.mediaType)
      : undefined;
  if (artifactType) return toKind(artifactType);
  return config.mediaType === '' || hasLayerType ? undefined : toKind(config.mediaType);
}

const isImageLayer = (mediaType: string): boolean =>
  mediaType === '' || isLayerType(mediaType) || isEncryptedType(mediaType);

const toKind = (mediaType = 'unknown'): UnusedKind =>
  ATTESTATION_TYPE.test(mediaType) ? 'attestation' : { mediaType };

/** Types that no engine unpacks, unlike a layer in a new format. */
const DOCUMENT_TYPE =
  /[.+/-](?:json|xml|yaml|text|in-toto|cosign|sigstore|signature|sbom|spdx|cyclonedx)\b/i;

const ATTESTATION_TYPE = /^application\/vnd\.(?:docker\.attestation|in-toto)/;
