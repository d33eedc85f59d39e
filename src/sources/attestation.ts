import { GateError } from '../errors.ts';
import type { SourcedImage } from '../model/sourced-image.ts';
import { toBlobPath } from '../oci/digest.ts';
import { type Descriptor, parseIndexOrManifest } from '../oci/manifest.ts';
import { Message } from '../report/words/messages/message.ts';
import type { Checked } from '../report/words/messages/source.ts';
import type { BlobStore } from './blob-store.ts';
import { checkDigest } from './check-digest.ts';

/**
 * Returns the digest of the image that an attestation belongs to.
 * Source: buildkit, docs/attestations/attestation-storage.md.
 */
export const getAttestedDigest = ({ annotations }: Descriptor): string | undefined =>
  annotations['vnd.docker.reference.digest'];

/**
 * Adds the builder's record in an attestation to its image; a damaged record only adds a notice.
 */
export async function addAttestation(
  image: SourcedImage,
  store: BlobStore,
  attestation: Descriptor | undefined,
): Promise<SourcedImage> {
  if (attestation === undefined) return image;
  try {
    return addProvenance(image, await readProvenance(store, attestation));
  } catch (error) {
    if (!(error instanceof GateError)) throw error;
    const notice = new Message('provenance-unusable', { reason: error.text });
    return { ...image, notices: [...image.notices, notice] };
  }
}

export const addProvenance = (image: SourcedImage, provenance: Uint8Array | null): SourcedImage =>
  image.origins === undefined ? image : { ...image, origins: { ...image.origins, provenance } };

/** @returns `null` if it is missing or has no record, e.g. only a list of packages */
async function readProvenance(
  store: BlobStore,
  attestation: Descriptor,
): Promise<Uint8Array | null> {
  const manifest = await readBlob(store, attestation, 'attestation');
  const document = manifest && parseIndexOrManifest(manifest, 'its manifest');
  if (document?.kind !== 'manifest') return null;
  const statement = document.layers.find(({ annotations }) =>
    annotations['in-toto.io/predicate-type']?.startsWith('https://slsa.dev/provenance/'),
  );
  return statement === undefined ? null : readBlob(store, statement, 'statement');
}

async function readBlob(
  store: BlobStore,
  { digest }: Descriptor,
  what: Checked,
): Promise<Uint8Array | null> {
  const name = toBlobPath(digest);
  if (store.sizeOf(name) === undefined) return null;
  const bytes = await store.document(name);
  checkDigest(bytes, digest, what);
  return bytes;
}
