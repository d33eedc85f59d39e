import { isRecord } from '../../oci/manifest.ts';

/**
 * Whether `manifest.json` is an image's own manifest, not a docker archive's list of images.
 * Source: containers/image, docs/containers-transports.5.md, “dir:path”.
 */
export const isSkopeoManifest = (value: unknown): boolean =>
  isRecord(value) && value.schemaVersion === 2;
