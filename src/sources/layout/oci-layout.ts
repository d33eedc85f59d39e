import { GateError } from '../../errors.ts';
import { readJson } from '../../oci/json.ts';
import { parseIndexOrManifest } from '../../oci/manifest.ts';
import type { BlobStore } from '../blob-store.ts';
import type { FoundImages, SourceContext } from '../source-context.ts';
import { listImages } from './images-of-descriptors.ts';
import { createSkopeoError, isSkopeoManifest } from './skopeo-folder.ts';

/**
 * Lists the images of an OCI layout from its `index.json`.
 * @param fileName the name of an image that neither the user nor the layout names
 */
export async function listOciLayout(
  store: BlobStore,
  fileName: string,
  context: SourceContext,
): Promise<FoundImages> {
  if (store.sizeOf('index.json') === undefined) throw await createLayoutError(store);
  const index = parseIndexOrManifest(await store.document('index.json'), 'index.json');
  if (index.kind !== 'index')
    throw new GateError('IMAGE_CORRUPT', 'index.json is not an image index');
  // `docker save` from a graph driver writes a layout too, with layers that are not as pushed.
  const isAsPushed = store.sizeOf('manifest.json') === undefined ? true : null;
  return listImages(store, index.manifests, { fileName, isAsPushed }, context);
}

async function createLayoutError(store: BlobStore): Promise<GateError> {
  if (store.sizeOf('manifest.json') === undefined)
    return new GateError(
      'IMAGE_CORRUPT',
      'it has no index.json: it is not an OCI layout, or it is truncated',
      {
        fix:
          'check how it was created: skopeo copy, buildctl and docker buildx build write ' +
          'layouts with type=oci',
      },
    );
  if (isSkopeoManifest(readJson(await store.document('manifest.json'), 'manifest.json', 'any')))
    return createSkopeoError();
  return new GateError(
    'IMAGE_CORRUPT',
    'it has a manifest.json but no index.json: it is a docker archive',
    { fix: 'use docker-archive:FILE' },
  );
}
