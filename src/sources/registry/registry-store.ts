import { located } from '../../errors.ts';
import { blobPath, shortDigest } from '../../oci/digest.ts';
import { type Descriptor, parseIndexOrManifest } from '../../oci/manifest.ts';
import { absent, type BlobStore, checkDocumentSize, MAX_DOCUMENT_BYTES } from '../blob-store.ts';
import { checkDigest } from '../check-digest.ts';
import { readLayerStream } from '../read-layer.ts';
import { blobChunks } from './blob-stream.ts';
import { fetchManifest, fetchSmallBlob } from './repository.ts';
import type { Session } from './session.ts';

/** A blob that some document of the image lists. */
interface Listed {
  readonly descriptor: Descriptor;
  /** Registries keep manifests and all other blobs in two places. */
  readonly isManifest: boolean;
}

/**
 * A repository as a store of blobs, under the names they have in a layout. What is in it is known as far as the documents
 * that were read list it.
 * @param root the document that the user's reference leads to, read already
 */
export function registryStore(
  session: Session,
  root: Descriptor,
  rootBytes: Uint8Array,
): BlobStore {
  const listed = new Map<string, Listed>();
  const list = (descriptors: readonly Descriptor[], isManifest: boolean): void => {
    for (const descriptor of descriptors) {
      const name = blobPath(descriptor.digest);
      if (!listed.has(name)) listed.set(name, { descriptor, isManifest });
    }
  };
  const find = (name: string): Listed => {
    const found = listed.get(name);
    if (found === undefined) throw absent(name);
    return found;
  };
  const learn = (bytes: Uint8Array, what: string): void => {
    const document = parseIndexOrManifest(bytes, what);
    if (document.kind === 'index') list(document.manifests, true);
    else list([document.config, ...document.layers], false);
  };
  list([root], true);
  return {
    readBy: 'registry',
    sizeOf: (name) => listed.get(name)?.descriptor.size,
    document: async (name) => {
      const { descriptor, isManifest } = find(name);
      const { digest, size } = descriptor;
      if (!isManifest) {
        checkDocumentSize(shortDigest(digest), size);
        return fetchSmallBlob(session, digest, MAX_DOCUMENT_BYTES);
      }
      const bytes =
        digest === root.digest ? rootBytes : (await fetchManifest(session, digest)).bytes;
      checkDigest(bytes, digest, 'the manifest');
      learn(bytes, shortDigest(digest));
      return bytes;
    },
    layer: async (name, request) => {
      const { descriptor } = find(name);
      try {
        return await readLayerStream(blobChunks(session, descriptor), request, descriptor.digest);
      } catch (error) {
        throw located(error, shortDigest(descriptor.digest));
      }
    },
    close: () => session.close(),
  };
}
