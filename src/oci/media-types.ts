/** Source: image-spec, media-types.md; Docker registry, “Image Manifest V2, Schema 2”. */
const CONFIG = new Set([
  'application/vnd.oci.image.config.v1+json',
  'application/vnd.docker.container.image.v1+json',
]);
const LAYER =
  /^application\/vnd\.oci\.image\.layer\.(?:nondistributable\.)?v1\.tar(?:[.+](?:gzip|zstd))?$/;
const DOCKER_LAYER =
  /^application\/vnd\.docker\.image\.rootfs\.(?:foreign\.)?diff\.tar(?:[.+](?:gzip|zstd))?$/;

/**
 * Returns the compression in a media type; `undefined` if unknown.
 * Source: image-spec, media-types.md.
 */
export function parseCompression(mediaType: string): 'none' | 'gzip' | 'zstd' | undefined {
  if (/[+.]zstd$/.test(mediaType)) return 'zstd';
  if (/[+.]gzip$/.test(mediaType)) return 'gzip';
  return /[.+]tar$/.test(mediaType) ? 'none' : undefined;
}

export const isConfigType = (mediaType: string): boolean => CONFIG.has(mediaType);
export const isLayerType = (mediaType: string): boolean =>
  LAYER.test(mediaType) || DOCKER_LAYER.test(mediaType);
export const isEncryptedType = (mediaType: string): boolean => mediaType.endsWith('+encrypted');
export const isSchema1Type = (mediaType: string): boolean =>
  mediaType.startsWith('application/vnd.docker.distribution.manifest.v1');
