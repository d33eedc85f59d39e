import { GateError } from '../../errors.ts';
import { isRecord } from '../../oci/manifest.ts';
import { retry } from './attempts.ts';
import type { Answer } from './http.ts';
import type { Session } from './session.ts';

/**
 * The largest manifest that registries must accept. Source: distribution-spec, spec.md, “Pushing
 * Manifests”.
 */
const MAX_MANIFEST_BYTES = 4 * 2 ** 20;
const MAX_TAGS_BYTES = 4 * 2 ** 20;

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
  const what = reference.includes(':') ? `manifest ${reference}` : `tag "${reference}"`;
  return retry(session.attempts(), async () => {
    const answer = await session.get(`manifests/${reference}`, { accept: ACCEPT }, what);
    const mediaType =
      answer.headers['content-type']?.replace(/;.*$/s, '').trim().toLowerCase() ?? '';
    if (mediaType === 'text/html') throw createNoRegistryError(answer);
    return { bytes: await readDocument(session, answer, what, MAX_MANIFEST_BYTES), mediaType };
  });
}

/** Fetches a small blob, e.g. a config. @throws as `fetchManifest` */
export function fetchSmallBlob(
  session: Session,
  digest: string,
  mostBytes: number,
): Promise<Uint8Array> {
  return retry(session.attempts(), async () => {
    const answer = await session.get(`blobs/${digest}`, {}, `blob ${digest}`);
    return readDocument(session, answer, `blob ${digest}`, mostBytes);
  });
}

/** Fetches some of the repository's tags; returns none if the registry refuses. */
export async function fetchTags(session: Session): Promise<string[]> {
  try {
    const answer = await session.get('tags/list?n=1000', {}, 'list of tags');
    const bytes = await session.http.readAtMost(answer, MAX_TAGS_BYTES);
    const found: unknown = JSON.parse(Buffer.from(bytes ?? []).toString('utf8'));
    const tags = isRecord(found) && Array.isArray(found.tags) ? found.tags : [];
    return tags.filter(
      (tag): tag is string => typeof tag === 'string' && /^\w[\w.-]{0,127}$/.test(tag),
    );
  } catch {
    return [];
  }
}

async function readDocument(
  session: Session,
  answer: Answer,
  what: string,
  mostBytes: number,
): Promise<Uint8Array> {
  const bytes = await session.http.readAtMost(answer, mostBytes);
  if (bytes !== undefined) return bytes;
  throw new GateError('LIMIT_EXCEEDED', `the ${what} exceeds the maximum of ${mostBytes} bytes`);
}

const createNoRegistryError = ({ url }: Answer): GateError =>
  new GateError('SOURCE_UNREADABLE', `${url.host} returned a web page, not a registry's answer`, {
    fix: 'check the name of the registry, and whether a proxy intercepts the connection',
  });
