import { GateError } from '../../errors.ts';
import { isRecord } from '../../oci/manifest.ts';

/** Whether what a `manifest.json` holds is an image's own manifest, where a docker archive has a list of images. */
export const isSkopeoManifest = (value: unknown): boolean =>
  isRecord(value) && value.schemaVersion === 2;

/** Source: containers/image, docs/containers-transports.5.md, “dir:path”. */
export const skopeoFolder = (): GateError =>
  new GateError(
    'IMAGE_CORRUPT',
    "manifest.json is the manifest of one image, as in a folder of skopeo's dir:",
    {
      fix: 'make a layout of it: skopeo copy dir:FOLDER oci:LAYOUT, and name that as oci-dir:LAYOUT',
    },
  );
