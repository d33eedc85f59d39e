import { GateError } from '../errors.ts';
import type { SourcedImage } from '../model/sourced-image.ts';
import { blobPath } from '../oci/digest.ts';
import { type Descriptor, parseIndexOrManifest } from '../oci/manifest.ts';
import type { BlobStore } from './blob-store.ts';
import { checkDigest } from './check-digest.ts';

/** Which image an attestation manifest in an index is about. Source: buildkit, docs/attestations/attestation-storage.md. */
export const attestedDigest = ({ annotations }: Descriptor): string | undefined =>
  annotations['vnd.docker.reference.digest'];

/** The image with the builder's record that an attestation holds; one that is damaged is a notice, and the image stays. */
export async function withAttestation(
  image: SourcedImage,
  store: BlobStore,
  attestation: Descriptor | undefined,
): Promise<SourcedImage> {
  if (attestation === undefined) return image;
  try {
    return withProvenance(image, await readProvenance(store, attestation));
  } catch (error) {
    if (!(error instanceof GateError)) throw error;
    const notice = `the builder's record is not used to find Dockerfile lines: ${error.message}`;
    return { ...image, notices: [...image.notices, notice] };
  }
}

export const withProvenance = (image: SourcedImage, provenance: Uint8Array | null): SourcedImage =>
  image.origins === undefined ? image : { ...image, origins: { ...image.origins, provenance } };

/** @returns `null` where it is not here, or holds none: it may be a list of packages alone */
async function readProvenance(
  store: BlobStore,
  attestation: Descriptor,
): Promise<Uint8Array | null> {
  const manifest = await readBlob(store, attestation, 'its manifest');
  const document = manifest && parseIndexOrManifest(manifest, 'its manifest');
  if (document?.kind !== 'manifest') return null;
  const statement = document.layers.find(({ annotations }) =>
    annotations['in-toto.io/predicate-type']?.startsWith('https://slsa.dev/provenance/'),
  );
  return statement === undefined ? null : readBlob(store, statement, 'its statement');
}

async function readBlob(
  store: BlobStore,
  { digest }: Descriptor,
  what: string,
): Promise<Uint8Array | null> {
  const name = blobPath(digest);
  if (store.sizeOf(name) === undefined) return null;
  const bytes = await store.document(name);
  checkDigest(bytes, digest, what);
  return bytes;
}
