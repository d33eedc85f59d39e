import { GateError } from '../../errors.ts';
import { tryParseJson } from '../../oci/json.ts';
import { isRecord } from '../../oci/manifest.ts';
import type { Requested } from '../../report/words/messages/registry.ts';
import { retry } from './attempts.ts';
import type { Answer } from './http.ts';
import type { Session } from './session.ts';

/**
 * The largest manifest that registries must accept. Source: distribution-spec, spec.md, “Pushing
 * Manifests”.
 */
const MAX_MANIFEST_BYTES = 4 * 2 ** 20;
const MAX_TAGS_BYTES = 4 * 2 ** 20;
const TAGS: Requested = { what: 'tags' };

const ACCEPT = [
  'application/vnd.oci.image.index.v1+json',
  'application/vnd.oci.image.manifest.v1+json',
  'application/vnd.docker.distribution.manifest.list.v2+json',
  'application/vnd.docker.distribution.manifest.v2+json',
].join(', ');

export interface FetchedManifest {
  readonly bytes: Uint8Array;
  /** From the registry; `''` if it doesn't say. */
  readonly mediaType: string;
}

/**
 * @param reference a tag or a digest
 * @throws GateError SOURCE_NOT_FOUND, SOURCE_UNREADABLE, LIMIT_EXCEEDED
 */
export async function fetchManifest(session: Session, reference: string): Promise<FetchedManifest> {
  const requested: Requested = {
    what: reference.includes(':') ? 'manifest' : 'tag',
    name: reference,
  };
  return retry(session.attempts(), async () => {
    const answer = await session.get(`manifests/${reference}`, { accept: ACCEPT }, requested);
    const mediaType =
      answer.headers['content-type']?.replace(/;.*$/s, '').trim().toLowerCase() ?? '';
    if (mediaType === 'text/html') throw new GateError('not-a-registry', { host: answer.url.host });
    return { bytes: await readDocument(session, answer, requested, MAX_MANIFEST_BYTES), mediaType };
  });
}

/** Fetches a small blob, e.g. a config. @throws as `fetchManifest` */
export function fetchSmallBlob(
  session: Session,
  digest: string,
  mostBytes: number,
): Promise<Uint8Array> {
  const requested: Requested = { what: 'blob', name: digest };
  return retry(session.attempts(), async () => {
    const answer = await session.get(`blobs/${digest}`, {}, requested);
    return readDocument(session, answer, requested, mostBytes);
  });
}

/** Fetches some of the repository's tags; returns none if the registry refuses. */
export async function fetchTags(session: Session): Promise<string[]> {
  try {
    return (await fetchTagPage(session, '')).tags;
  } catch {
    return [];
  }
}

const MOST_TAG_PAGES = 100;

/**
 * Fetches all tags of the repository, page by page.
 * @throws GateError as `fetchManifest`; LIMIT_EXCEEDED for more than a hundred pages
 */
export async function fetchEveryTag(session: Session): Promise<string[]> {
  const tags = new Set<string>();
  let last = '';
  for (let page = 0; page < MOST_TAG_PAGES; page++) {
    const found = await retry(session.attempts(), () => fetchTagPage(session, last));
    for (const tag of found.tags) tags.add(tag);
    const end = found.tags.at(-1) ?? '';
    if (!found.hasMore || end === '' || end === last) return [...tags];
    last = end;
  }
  throw new GateError('too-many-tags', { most: tags.size });
}

/**
 * The next page is the one after the last tag: a link to it could lead to another registry.
 * Source: distribution-spec, spec.md, “Content Discovery”.
 */
async function fetchTagPage(
  session: Session,
  last: string,
): Promise<{ readonly tags: string[]; readonly hasMore: boolean }> {
  const after = last === '' ? '' : `&last=${encodeURIComponent(last)}`;
  const answer = await session.get(`tags/list?n=1000${after}`, {}, TAGS);
  const bytes = await readDocument(session, answer, TAGS, MAX_TAGS_BYTES);
  const found = tryParseJson(Buffer.from(bytes).toString('utf8'));
  const tags = isRecord(found) && Array.isArray(found.tags) ? found.tags : [];
  return {
    tags: tags.filter(
      (tag): tag is string => typeof tag === 'string' && /^\w[\w.-]{0,127}$/.test(tag),
    ),
    hasMore: /;\s*rel="?next"?/i.test(String(answer.headers.link ?? '')),
  };
}

async function readDocument(
  session: Session,
  answer: Answer,
  requested: Requested,
  most: number,
): Promise<Uint8Array> {
  const bytes = await session.http.readAtMost(answer, most);
  if (bytes !== undefined) return bytes;
  throw new GateError('registry-item-too-large', { requested, most });
}
