import { GateError } from '../errors.ts';
import { isDigest } from './digest.ts';

/** An image in a registry, as people write it. Source: distribution, reference/regexp.go and normalize.go. */
export interface ImageReference {
  /** `docker.io`, `ghcr.io`, `localhost:5000`, `[::1]:5000`. */
  readonly registry: string;
  /** `library/alpine`, `org/app`. */
  readonly repository: string;
  /** `latest` where neither a tag nor a digest is written; a digest wins over a tag. */
  readonly tag: string;
  readonly digest: string | undefined;
}

/**
 * Reads `alpine`, `org/app:1.2`, `ghcr.io/org/app@sha256:…`, `localhost:5000/app`.
 * @throws GateError USAGE for anything else; what may be a password in it is not repeated
 */
export function parseReference(text: string): ImageReference {
  const at = text.lastIndexOf('@');
  const [name, digest] = at < 0 ? [text, undefined] : [text.slice(0, at), text.slice(at + 1)];
  if (name.includes('@') || digest?.includes('/')) throw withCredentials(text);
  if (digest !== undefined && !isDigest(digest))
    throw new GateError('USAGE', `"${digest}" is not a digest`, { fix: FIX });
  const { registry, path } = splitRegistry(name);
  const colon = path.indexOf(':', path.lastIndexOf('/') + 1);
  const repository = colon < 0 ? path : path.slice(0, colon);
  const tag = colon < 0 ? 'latest' : path.slice(colon + 1);
  if (!isRegistry(registry) || !isRepository(repository) || !/^\w[\w.-]{0,127}$/.test(tag))
    throw notAName(text);
  return { registry, repository, tag, digest };
}

/** Without tag and digest: `docker.io/library/alpine`. */
export const formatRepository = ({ registry, repository }: ImageReference): string =>
  `${registry}/${repository}`;

/**
 * Whether two references name the same image: `app`, `app:latest` and `docker.io/library/app:latest` do.
 */
export const sameReference = (a: string, b: string): boolean =>
  fullReference(a) === fullReference(b);

/** `app` is `docker.io/library/app:latest`. */
export function fullReference(text: string): string {
  const [beforeDigest = '', digest] = text.split('@');
  const { registry, path } = splitRegistry(beforeDigest);
  const hasTag = path.slice(path.lastIndexOf('/') + 1).includes(':');
  if (digest !== undefined) return `${registry}/${path}@${digest}`;
  return `${registry}/${path}${hasTag ? '' : ':latest'}`;
}

/** A first part with a dot or a colon, or `localhost`, is a registry; all else lies on Docker Hub, the short names in `library/`. */
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

const FIX =
  'write a name like "alpine:3.20", "ghcr.io/org/app:main" or "localhost:5000/app@sha256:…"';

function notAName(text: string): GateError {
  const hint = /[A-Z]/.test(text) ? ', in lower case' : '';
  return new GateError('USAGE', `"${text}" is not the name of an image in a registry`, {
    fix: FIX + hint,
  });
}

/** `user:password@host/app` is no reference, but people try. */
const withCredentials = (text: string): GateError =>
  new GateError('USAGE', 'credentials do not belong in the name of an image', {
    where: `registry:***${text.slice(text.lastIndexOf('@', text.lastIndexOf('/')))}`,
    fix: 'take them out and log in: docker login REGISTRY',
  });
