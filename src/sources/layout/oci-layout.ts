import { GateError } from '../../errors.ts';
import { readJson } from '../../oci/json.ts';
import { parseIndexOrManifest } from '../../oci/manifest.ts';
import type { BlobStore } from '../blob-store.ts';
import type { FoundImages, SourceContext } from '../source-context.ts';
import { listImages } from './images-of-descriptors.ts';
import { isSkopeoManifest } from './skopeo-folder.ts';

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
  if (index.kind !== 'index') throw new GateError('index-json-is-manifest', {});
  // `docker save` from a graph driver writes a layout too, with layers that are not as pushed.
  const isAsPushed = store.sizeOf('manifest.json') === undefined ? true : null;
  return listImages(store, index.manifests, { fileName, isAsPushed }, context);
}

async function createLayoutError(store: BlobStore): Promise<GateError> {
  if (store.sizeOf('manifest.json') === undefined) return new GateError('layout-without-index', {});
  const manifest = readJson(await store.document('manifest.json'), 'manifest.json', 'any');
  return new GateError(
    isSkopeoManifest(manifest) ? 'layout-of-skopeo' : 'layout-is-docker-archive',
    {},
  );
}
