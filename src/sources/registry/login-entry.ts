import { isRecord } from '../../oci/manifest.ts';
import type { ImageReference } from '../../oci/reference.ts';
import type { Secret } from './secret.ts';

/** An entry of a login file, by the key it stands under. */
export interface Entry<T> {
  readonly key: string;
  readonly value: T;
}

/**
 * The entry for a repository: keys name a registry, in any of its spellings, or a namespace in it; the longest that holds
 * the repository wins.
 */
export function entryFor<T>(
  { registry, repository }: Pick<ImageReference, 'registry' | 'repository'>,
  entries: Readonly<Record<string, unknown>>,
  read: (value: unknown) => T | undefined,
): Entry<T> | undefined {
  let best: (Entry<T> & { readonly length: number }) | undefined;
  for (const [key, written] of Object.entries(entries)) {
    const { host, path } = partsOf(key);
    const holds =
      namesOf(registry).includes(host) && (path === '' || `${repository}/`.startsWith(`${path}/`));
    const value = holds && path.length > (best?.length ?? -1) ? read(written) : undefined;
    if (value !== undefined) best = { key, value, length: path.length };
  }
  return best && { key: best.key, value: best.value };
}

/** What Docker Hub is called: by references, by `docker login`, and by itself. */
const namesOf = (registry: string): readonly string[] =>
  registry === 'docker.io'
    ? ['docker.io', 'index.docker.io', 'registry-1.docker.io']
    : [registry.toLowerCase()];

/** `https://index.docker.io/v1/` is a registry; `quay.io/org` is a namespace. */
function partsOf(key: string): { readonly host: string; readonly path: string } {
  const [, scheme, host = '', path = ''] = /^(https?:\/\/)?([^/]*)\/?(.*)$/s.exec(key) ?? [];
  const isNamespace = scheme === undefined && !/^v[12]\/?$/.test(path);
  return { host: host.toLowerCase(), path: isNamespace ? path.replace(/\/$/, '') : '' };
}

/** @returns undefined for the empty entry that stands for "a helper has it" */
export function secretOfEntry(entry: unknown): Secret | undefined {
  if (!isRecord(entry)) return undefined;
  if (isText(entry.registrytoken)) return { kind: 'bearer', token: entry.registrytoken };
  if (isText(entry.identitytoken)) return { kind: 'identity', token: entry.identitytoken };
  if (isText(entry.auth)) return secretOfPair(Buffer.from(entry.auth, 'base64').toString('utf8'));
  return secretOf(entry.username, entry.password);
}

function secretOfPair(pair: string): Secret | undefined {
  const colon = pair.indexOf(':');
  // Docker once padded passwords with zeros.
  return colon < 0
    ? undefined
    : secretOf(pair.slice(0, colon), pair.slice(colon + 1).replace(/\0+$/, ''));
}

/** A user of this name says that the password is an identity token. Source: docker-credential-helpers, README.md. */
const TOKEN_USER = '<token>';

export function secretOf(username: unknown, password: unknown): Secret | undefined {
  if (!isText(username) || !isText(password)) return undefined;
  return username === TOKEN_USER
    ? { kind: 'identity', token: password }
    : { kind: 'password', username, password };
}

const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';
