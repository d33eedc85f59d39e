import { addLocation, GateError } from '../../errors.ts';
import { shortenDigest, toBlobPath } from '../../oci/digest.ts';
import { type Descriptor, parseIndexOrManifest } from '../../oci/manifest.ts';
import { Message } from '../../report/words/messages/message.ts';
import { type BlobStore, checkDocumentSize, MAX_DOCUMENT_BYTES } from '../blob-store.ts';
import { checkDigest } from '../check-digest.ts';
import { readLayerStream } from '../read-layer.ts';
import { streamBlob } from './blob-stream.ts';
import { fetchManifest, fetchSmallBlob } from './repository.ts';
import type { Session } from './session.ts';

/** A blob that a document of the image lists. */
interface Listed {
  readonly descriptor: Descriptor;
  /** Registries serve manifests and other blobs from different paths. */
  readonly isManifest: boolean;
}

/**
 * Presents a repository as a store with a layout's names. Knows only what the documents read so far
 * list.
 * @param root the document that the user's reference leads to, already read
 */
export function openRegistryStore(
  session: Session,
  root: Descriptor,
  rootBytes: Uint8Array,
): BlobStore {
  const listed = new Map<string, Listed>();
  const list = (descriptors: readonly Descriptor[], isManifest: boolean): void => {
    for (const descriptor of descriptors) {
      const name = toBlobPath(descriptor.digest);
      if (!listed.has(name)) listed.set(name, { descriptor, isManifest });
    }
  };
  const find = (name: string): Listed => {
    const found = listed.get(name);
    if (found === undefined) throw new GateError('blob-missing', { name });
    return found;
  };
  const learn = (bytes: Uint8Array, what: string): void => {
    const document = parseIndexOrManifest(bytes, what);
    if (document.kind === 'index') list(document.manifests, true);
    else list([document.config, ...document.layers], false);
  };
  list([root], true);
  return {
    readBy: new Message('read-registry', {}),
    sizeOf: (name) => listed.get(name)?.descriptor.size,
    document: async (name) => {
      const { descriptor, isManifest } = find(name);
      const { digest, size } = descriptor;
      if (!isManifest) {
        checkDocumentSize(shortenDigest(digest), size);
        return fetchSmallBlob(session, digest, MAX_DOCUMENT_BYTES);
      }
      const bytes =
        digest === root.digest ? rootBytes : (await fetchManifest(session, digest)).bytes;
      checkDigest(bytes, digest, 'manifest');
      learn(bytes, shortenDigest(digest));
      return bytes;
    },
    layer: async (name, request) => {
      const { descriptor } = find(name);
      try {
        return await readLayerStream(streamBlob(session, descriptor), request, descriptor.digest);
      } catch (error) {
        throw addLocation(error, shortenDigest(descriptor.digest));
      }
    },
    close: () => session.close(),
  };
}
