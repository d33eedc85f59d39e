import { GateError } from '../../errors.ts';
import { isRecord } from '../../oci/manifest.ts';

/** Whether `manifest.json` is an image's own manifest, not a docker archive's list of images. */
export const isSkopeoManifest = (value: unknown): boolean =>
  isRecord(value) && value.schemaVersion === 2;

/** Source: containers/image, docs/containers-transports.5.md, “dir:path”. */
export const createSkopeoError = (): GateError =>
  new GateError(
    'IMAGE_CORRUPT',
    "manifest.json is the manifest of one image, as in skopeo's dir: format",
    { fix: 'convert it to a layout: skopeo copy dir:FOLDER oci:LAYOUT, and use oci-dir:LAYOUT' },
  );
