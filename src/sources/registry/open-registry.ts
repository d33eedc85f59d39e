import { GateError } from '../../errors.ts';
import type { Descriptor } from '../../oci/manifest.ts';
import { type ImageReference, parseReference } from '../../oci/reference.ts';
import { Message } from '../../report/words/messages/message.ts';
import { computeSha256 } from '../check-digest.ts';
import { listImages } from '../layout/images-of-descriptors.ts';
import { findNearNames } from '../near-names.ts';
import type { OpenSource, SourceContext } from '../source-context.ts';
import { PATIENCE, type Patience } from './attempts.ts';
import { toEndpoint } from './endpoint.ts';
import { openRegistryStore } from './registry-store.ts';
import { type FetchedManifest, fetchManifest, fetchTags } from './repository.ts';
import { Session } from './session.ts';

/**
 * Opens an image in a registry; its layers are read while downloading, and nothing is stored.
 * @param text a reference, as for `docker pull`
 * @throws GateError USAGE, SOURCE_NOT_FOUND (with near tags), SOURCE_UNREADABLE, IMAGE_UNSUPPORTED,
 * …
 */
export async function openRegistry(
  text: string,
  given: SourceContext,
  patience: Patience = PATIENCE,
): Promise<OpenSource> {
  const reference = parseReference(text);
  const session = new Session(
    reference,
    toEndpoint(reference, given.host.env),
    given.host,
    patience,
  );
  // The reference already selects one image.
  const context = { ...given, name: given.name ?? text, select: undefined };
  try {
    const fetched = await toRoot(session, reference);
    const root = toDescriptor(fetched, reference);
    const store = openRegistryStore(session, root, fetched.bytes);
    const found = await listImages(
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

async function toRoot(session: Session, { tag, digest }: ImageReference): Promise<FetchedManifest> {
  try {
    return await fetchManifest(session, digest ?? tag);
  } catch (error) {
    const isMissingTag =
      error instanceof GateError && error.code === 'SOURCE_NOT_FOUND' && digest === undefined;
    throw isMissingTag ? await addNearTags(error, session, tag) : error;
  }
}

/**
 * A tag's digest is computed from the bytes, not taken from a header; a given digest is checked.
 */
function toDescriptor(
  { bytes, mediaType }: FetchedManifest,
  { digest }: ImageReference,
): Descriptor {
  return { mediaType, digest: digest ?? computeSha256(bytes), size: bytes.length, annotations: {} };
}

async function addNearTags(error: GateError, session: Session, tag: string): Promise<GateError> {
  const tags = await fetchTags(session);
  const near = findNearNames(tag, tags);
  const shown = near.length > 0 ? near : tags.slice(-MAX_TAGS_SHOWN);
  if (shown.length === 0) return error;
  const fix =
    near.length > 0
      ? new Message('did-you-mean', { names: near })
      : new Message('existing-tags', { tags: shown });
  return error.with({ fix });
}

const MAX_TAGS_SHOWN = 5;
