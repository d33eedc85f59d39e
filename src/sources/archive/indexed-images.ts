import { GateError } from '../../errors.ts';
import { shortenDigest, toBlobPath } from '../../oci/digest.ts';
import { type Descriptor, parseIndexOrManifest } from '../../oci/manifest.ts';
import type { Platform } from '../../oci/platform.ts';
import { expandReference } from '../../oci/reference.ts';
import { type BlobStore, checkDocumentsSize } from '../blob-store.ts';
import { checkDigest, computeSha256 } from '../check-digest.ts';
import { listNames } from '../layout/roots.ts';

/** A manifest that `index.json` leads to, whatever it describes. */
export interface IndexedImage {
  /** As spelled by `expandReference`. */
  readonly references: readonly string[];
  /** As written in the index. */
  readonly platform: Platform | undefined;
  readonly configDigest: string;
  readonly layersKey: string;
}

const MAX_MANIFESTS = 1000;
const MAX_DEPTH = 8;

/** @throws GateError IMAGE_CORRUPT, DIGEST_MISMATCH, LIMIT_EXCEEDED */
export async function listIndexedImages(store: BlobStore): Promise<IndexedImage[]> {
  const index = parseIndexOrManifest(await store.document('index.json'), 'index.json');
  const walk = new IndexWalk(store);
  if (index.kind === 'index')
    for (const root of index.manifests) await walk.visit(root, readReferences(root), 0);
  return walk.found;
}

/** Returns a key for a set of layers in any order (the config decides the order). */
export const toLayersKey = (digests: readonly string[]): string =>
  computeSha256(Buffer.from([...digests].sort().join()));

/** Follows an index to its manifests. Missing ones can't contradict anything. */
class IndexWalk {
  readonly found: IndexedImage[] = [];
  readonly #store: BlobStore;
  #bytes = 0;
  #visits = 0;

  constructor(store: BlobStore) {
    this.#store = store;
  }

  async visit(
    { digest, platform }: Descriptor,
    references: readonly string[],
    depth: number,
  ): Promise<void> {
    const name = toBlobPath(digest);
    if (this.#store.sizeOf(name) === undefined) return;
    if (depth > MAX_DEPTH || ++this.#visits > MAX_MANIFESTS)
      throw new GateError('too-many-manifests', { most: MAX_MANIFESTS });
    const bytes = await this.#store.document(name);
    this.#bytes += bytes.length;
    checkDocumentsSize(this.#bytes);
    checkDigest(bytes, digest, 'manifest');
    const document = parseIndexOrManifest(bytes, shortenDigest(digest));
    if (document.kind === 'index')
      for (const child of document.manifests) await this.visit(child, references, depth + 1);
    else
      this.found.push({
        references,
        platform,
        configDigest: document.config.digest,
        layersKey: toLayersKey(document.layers.map((layer) => layer.digest)),
      });
  }
}

/** The tag alone, in `org.opencontainers.image.ref.name`, doesn't identify an image. */
const readReferences = (descriptor: Descriptor): string[] =>
  listNames(descriptor)
    .filter((name) => /[/:]/.test(name))
    .map(expandReference);
