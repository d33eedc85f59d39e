import { GateError } from '../errors.ts';
import { isDigest } from './digest.ts';

/** An image in a registry. Source: distribution, reference/regexp.go and normalize.go. */
export interface ImageReference {
  /** `docker.io`, `ghcr.io`, `localhost:5000`, `[::1]:5000`. */
  readonly registry: string;
  /** `library/alpine`, `org/app`. */
  readonly repository: string;
  /** `latest` without a tag or digest; a digest takes precedence over a tag. */
  readonly tag: string;
  readonly digest: string | undefined;
}

/**
 * Parses `alpine`, `org/app:1.2`, `ghcr.io/org/app@sha256:…`, `localhost:5000/app`.
 * @throws GateError USAGE for anything else; the message hides what may be a password
 */
export function parseReference(text: string): ImageReference {
  const at = text.lastIndexOf('@');
  const [name, digest] = at < 0 ? [text, undefined] : [text.slice(0, at), text.slice(at + 1)];
  if (name.includes('@') || digest?.includes('/')) throw createCredentialsError(text);
  if (digest !== undefined && !isDigest(digest)) throw new GateError('digest-invalid', { digest });
  const { registry, path } = splitRegistry(name);
  const colon = path.indexOf(':', path.lastIndexOf('/') + 1);
  const repository = colon < 0 ? path : path.slice(0, colon);
  const tag = colon < 0 ? 'latest' : path.slice(colon + 1);
  if (!isRegistry(registry) || !isRepository(repository) || !/^\w[\w.-]{0,127}$/.test(tag))
    throw new GateError('image-name-invalid', { name: text });
  return { registry, repository, tag, digest };
}

/** Whether a text is a reference that `parseReference` accepts. */
export function isReference(text: string): boolean {
  try {
    return parseReference(text).repository !== '';
  } catch {
    return false;
  }
}

/**
 * The short form, with a tag and without a digest: `docker.io/library/node@sha256:…` becomes
 * `node:latest`, or `node` if only the digest selects an image.
 */
export function formatFamiliar(text: string): string {
  const [name = '', digest] = text.split('@');
  const { registry, path } = splitRegistry(name);
  const hub = registry === 'docker.io' ? path.replace(/^library\//, '') : `${registry}/${path}`;
  const hasTag = path.slice(path.lastIndexOf('/') + 1).includes(':');
  return hasTag || digest !== undefined ? hub : `${hub}:latest`;
}

/** Formats without tag and digest: `docker.io/library/alpine`. */
export const formatRepository = ({ registry, repository }: ImageReference): string =>
  `${registry}/${repository}`;

/** Whether two references name the same image, e.g. `app` and `docker.io/library/app:latest`. */
export const isSameReference = (a: string, b: string): boolean =>
  expandReference(a) === expandReference(b);

/** Expands `app` to `docker.io/library/app:latest`. */
export function expandReference(text: string): string {
  const [beforeDigest = '', digest] = text.split('@');
  const { registry, path } = splitRegistry(beforeDigest);
  const hasTag = path.slice(path.lastIndexOf('/') + 1).includes(':');
  if (digest !== undefined) return `${registry}/${path}@${digest}`;
  return `${registry}/${path}${hasTag ? '' : ':latest'}`;
}

/** A first part with a dot or colon, or `localhost`, is a registry; all else is on Docker Hub. */
function splitRegistry(text: string): { readonly registry: string; readonly path: string } {
  const slash = text.indexOf('/');
  const first = text.slice(0, Math.max(slash, 0));
  const hasRegistry = slash > 0 && (/[.:]/.test(first) || first === 'localhost');
  const registry = hasRegistry ? first.replace(/^index\.docker\.io$/, 'docker.io') : 'docker.io';
  const rest = hasRegistry ? text.slice(slash + 1) : text;
  return {
    registry,
    path: registry === 'docker.io' && !rest.includes('/') ? `library/${rest}` : rest,
  };
}

const MAX_NAME_LENGTH = 255;
const HOST = /^(?:[a-z0-9]|[a-z0-9][a-z0-9-]*[a-z0-9])$/i;
const PATH_PART = /^[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*$/;

function isRegistry(text: string): boolean {
  const host = text.replace(/:\d{1,5}$/, '');
  return (
    /^\[[a-f0-9:.]+\]$/i.test(host) ||
    (text.length <= MAX_NAME_LENGTH && host.split('.').every(isHostPart))
  );
}

const isHostPart = (part: string): boolean => HOST.test(part);

const isRepository = (text: string): boolean =>
  text.length <= MAX_NAME_LENGTH && text.split('/').every((part) => PATH_PART.test(part));

/** `user:password@host/app` is not a valid reference, but people try it. */
const createCredentialsError = (text: string): GateError =>
  new GateError(
    'image-name-with-credentials',
    {},
    { where: `registry:***${text.slice(text.lastIndexOf('@', text.lastIndexOf('/')))}` },
  );
