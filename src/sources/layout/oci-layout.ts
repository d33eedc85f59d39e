import { GateError } from '../../errors.ts';
import { readJson } from '../../oci/json.ts';
import { parseIndexOrManifest } from '../../oci/manifest.ts';
import type { BlobStore } from '../blob-store.ts';
import type { FoundImages, SourceContext } from '../source-context.ts';
import { imagesOfDescriptors } from './images-of-descriptors.ts';
import { isSkopeoManifest, skopeoFolder } from './skopeo-folder.ts';

/**
 * The images of an OCI layout, by its `index.json`.
 * @param fileName the name of an image that neither the user nor the layout names
 */
export async function imagesOfOciLayout(
  store: BlobStore,
  fileName: string,
  context: SourceContext,
): Promise<FoundImages> {
  if (store.sizeOf('index.json') === undefined) throw await notALayout(store);
  const index = parseIndexOrManifest(await store.document('index.json'), 'index.json');
  if (index.kind !== 'index')
    throw new GateError('IMAGE_CORRUPT', 'index.json is not an image index');
  // `docker save` from a graph driver writes a layout too, of layers that it never stores as they are pushed.
  const isAsPushed = store.sizeOf('manifest.json') === undefined ? true : null;
  return imagesOfDescriptors(store, index.manifests, { fileName, isAsPushed }, context);
}

async function notALayout(store: BlobStore): Promise<GateError> {
  if (store.sizeOf('manifest.json') === undefined)
    return new GateError(
      'IMAGE_CORRUPT',
      'it has no index.json: it is not an OCI layout, or was cut short',
      {
        fix: 'check what made it: skopeo copy, buildctl and docker buildx build with type=oci write layouts',
      },
    );
  if (isSkopeoManifest(readJson(await store.document('manifest.json'), 'manifest.json', 'any')))
    return skopeoFolder();
  return new GateError(
    'IMAGE_CORRUPT',
    'it has no index.json, but a manifest.json: it is a docker archive',
    {
      fix: 'name it as docker-archive:FILE',
    },
  );
}
