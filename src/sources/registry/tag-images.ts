import { type GateError, toGateError } from '../../errors.ts';
import { mapPooled } from '../../host/map-pooled.ts';
import type { Host } from '../../model/host.ts';
import type { TagImage } from '../../model/tag-image.ts';
import { parseConfigTime } from '../../oci/config.ts';
import {
  type Descriptor,
  type Index,
  type Manifest,
  parseIndexOrManifest,
} from '../../oci/manifest.ts';
import { isConfigType } from '../../oci/media-types.ts';
import {
  formatPlatform,
  isKnownPlatform,
  type Platform,
  platformMatches,
} from '../../oci/platform.ts';
import { parseReference } from '../../oci/reference.ts';
import { Message } from '../../report/words/messages/message.ts';
import { MAX_DOCUMENT_BYTES } from '../blob-store.ts';
import { checkDigest, computeSha256 } from '../check-digest.ts';
import { PATIENCE, type Patience } from './attempts.ts';
import { toEndpoint } from './endpoint.ts';
import {
  type FetchedManifest,
  fetchEveryTag,
  fetchManifest,
  fetchSmallBlob,
} from './repository.ts';
import { Session } from './session.ts';

/** This many tags are read at the same time. */
const MOST_AT_ONCE = 16;

export interface TagQuestion {
  /** A repository, without a tag. */
  readonly repository: string;
  /** Chooses tags from all of the repository's. */
  readonly choose: (tags: readonly string[]) => readonly string[];
  /** Default: `linux/amd64`, or the first platform of an index without it. */
  readonly platform: Platform | undefined;
}

export interface TagImages {
  readonly images: readonly TagImage[];
  /** Tags of signatures, charts and the like, or without the platform. */
  readonly skipped: readonly string[];
  readonly failed: readonly { readonly tag: string; readonly error: GateError }[];
}

/**
 * Reads the sizes of a repository's tags from their documents: at most three requests for each tag,
 * the index, the manifest and the config.
 * @throws GateError if the tags can't be listed
 */
export async function readTagImages(
  { repository, choose, platform }: TagQuestion,
  host: Host,
  patience: Patience = PATIENCE,
): Promise<TagImages> {
  const reference = parseReference(repository);
  const session = new Session(reference, toEndpoint(reference, host.env), host, patience);
  const [images, skipped, failed]: [TagImage[], string[], TagImages['failed'][number][]] = [
    [],
    [],
    [],
  ];
  try {
    const tags = choose(await fetchEveryTag(session));
    const fetch = createFetcher(session);
    await mapPooled(tags, MOST_AT_ONCE, async (tag, done) => {
      host.progress('reading tags', done, tags.length);
      try {
        const image = await readTag(tag, platform, fetch);
        if (image === undefined) skipped.push(tag);
        else images.push(image);
      } catch (error) {
        host.signal.throwIfAborted();
        failed.push({ tag, error: toGateError(error, new Message('debug-output', {})) });
      }
    });
    return { images, skipped, failed };
  } finally {
    session.close();
  }
}

interface Fetcher {
  readonly byTag: (tag: string) => Promise<FetchedManifest>;
  /** Checked against the digest. Documents of several tags are fetched once. */
  readonly manifest: (digest: string) => Promise<Index | Manifest>;
  readonly config: (digest: string) => Promise<ReturnType<typeof parseConfigTime>>;
}

function createFetcher(session: Session): Fetcher {
  // Little is kept of a document; thousands of complete documents would not fit.
  const once = <Parsed>(get: (digest: string) => Promise<Parsed>) => {
    const known = new Map<string, Promise<Parsed>>();
    return (digest: string) => {
      const found = known.get(digest) ?? get(digest);
      known.set(digest, found);
      return found;
    };
  };
  return {
    byTag: (tag) => fetchManifest(session, tag),
    manifest: once(async (digest) => {
      const { bytes } = await fetchManifest(session, digest);
      checkDigest(bytes, digest, 'manifest');
      return parseIndexOrManifest(bytes, digest);
    }),
    config: once(async (digest) => {
      const bytes = await fetchSmallBlob(session, digest, MAX_DOCUMENT_BYTES);
      checkDigest(bytes, digest, 'config');
      return parseConfigTime(bytes);
    }),
  };
}

async function readTag(
  tag: string,
  wanted: Platform | undefined,
  fetch: Fetcher,
): Promise<TagImage | undefined> {
  const { bytes } = await fetch.byTag(tag);
  const document = parseIndexOrManifest(bytes, `tag "${tag}"`);
  if (document.kind === 'manifest')
    return describeManifest(tag, computeSha256(bytes), document, undefined, wanted, fetch);
  const member = selectMember(document, wanted);
  if (member === undefined) return undefined;
  const found = await fetch.manifest(member.digest);
  if (found.kind === 'index') return undefined;
  return describeManifest(tag, member.digest, found, member.platform, wanted, fetch);
}

const USUAL: Platform = { os: 'linux', architecture: 'amd64' };

function selectMember({ manifests }: Index, wanted: Platform | undefined): Descriptor | undefined {
  const known = manifests.filter(({ platform }) => isKnownPlatform(platform));
  const find = (one: Platform): Descriptor | undefined =>
    known.find(({ platform }) => platform !== undefined && platformMatches(platform, one));
  return wanted === undefined ? (find(USUAL) ?? known[0]) : find(wanted);
}

async function describeManifest(
  tag: string,
  digest: string,
  { config, layers }: Manifest,
  listed: Platform | undefined,
  wanted: Platform | undefined,
  fetch: Fetcher,
): Promise<TagImage | undefined> {
  if (!isConfigType(config.mediaType)) return undefined;
  const { created, platform } = await fetch.config(config.digest);
  const found = listed ?? platform;
  if (wanted !== undefined && !platformMatches(found, wanted)) return undefined;
  const blobs = new Map(layers.map((layer) => [layer.digest, layer.size]));
  const pullBytes = [...blobs.values()].reduce((sum, bytes) => sum + bytes, config.size);
  return {
    tag,
    digest,
    platform: formatPlatform(found),
    created,
    sizes: { imageBytes: null, pullBytes, reclaimableBytes: null, layerCount: layers.length },
  };
}
