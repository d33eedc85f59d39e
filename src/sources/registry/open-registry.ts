import { GateError } from '../../errors.ts';
import type { Descriptor } from '../../oci/manifest.ts';
import { type ImageReference, parseReference } from '../../oci/reference.ts';
import { sha256Of } from '../check-digest.ts';
import { imagesOfDescriptors } from '../layout/images-of-descriptors.ts';
import { nearNames } from '../near-names.ts';
import type { OpenSource, SourceContext } from '../source-context.ts';
import { PATIENCE, type Patience } from './attempts.ts';
import { endpointOf } from './endpoint.ts';
import { registryStore } from './registry-store.ts';
import { type FetchedManifest, fetchManifest, fetchTags } from './repository.ts';
import { Session } from './session.ts';

/**
 * Opens an image that lies in a registry; its layers are read as they are downloaded, and nothing is kept.
 * @param text a reference, as for `docker pull`
 * @throws GateError USAGE, SOURCE_NOT_FOUND (with near tags), SOURCE_UNREADABLE, IMAGE_UNSUPPORTED, …
 */
export async function openRegistry(
  text: string,
  given: SourceContext,
  patience: Patience = PATIENCE,
): Promise<OpenSource> {
  const reference = parseReference(text);
  const session = new Session(
    reference,
    endpointOf(reference, given.host.env),
    given.host,
    patience,
  );
  // A reference leads to one image, by its name: there is nothing left to select.
  const context = { ...given, name: given.name ?? text, select: undefined };
  try {
    const fetched = await rootOf(session, reference);
    const root = descriptorOf(fetched, reference);
    const store = registryStore(session, root, fetched.bytes);
    const found = await imagesOfDescriptors(
      store,
      [root],
      { fileName: text, isAsPushed: true, isRegistry: true },
      context,
    );
    return { ...found, close: store.close };
  } catch (error) {
    session.close();
    throw error;
  }
}

async function rootOf(session: Session, { tag, digest }: ImageReference): Promise<FetchedManifest> {
  try {
    return await fetchManifest(session, digest ?? tag);
  } catch (error) {
    const isMissingTag =
      error instanceof GateError && error.code === 'SOURCE_NOT_FOUND' && digest === undefined;
    throw isMissingTag ? await withNearTags(error, session, tag) : error;
  }
}

/** What a tag leads to is what its bytes are, whatever a header says; a digest is held against them when they are read. */
function descriptorOf(
  { bytes, mediaType }: FetchedManifest,
  { digest }: ImageReference,
): Descriptor {
  return { mediaType, digest: digest ?? sha256Of(bytes), size: bytes.length, annotations: {} };
}

async function withNearTags(error: GateError, session: Session, tag: string): Promise<GateError> {
  const tags = await fetchTags(session);
  const near = nearNames(tag, tags);
  const shown = near.length > 0 ? near : tags.slice(-MAX_TAGS_SHOWN);
  if (shown.length === 0) return error;
  const fix =
    near.length > 0
      ? `did you mean ${near.join(', ')}?`
      : `there are, for example, ${shown.join(', ')}`;
  return new GateError(error.code, error.message, { where: error.where, fix, cause: error.cause });
}

const MAX_TAGS_SHOWN = 5;
