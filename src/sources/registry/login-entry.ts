import { isRecord } from '../../oci/manifest.ts';
import type { ImageReference } from '../../oci/reference.ts';
import type { Secret } from './secret.ts';

/** An entry of a login file with its key. */
export interface Entry<T> {
  readonly key: string;
  readonly value: T;
}

/**
 * Finds the entry for a repository. Keys name a registry, in any spelling, or a namespace in it;
 * the longest match wins.
 */
export function findEntry<T>(
  { registry, repository }: Pick<ImageReference, 'registry' | 'repository'>,
  entries: Readonly<Record<string, unknown>>,
  read: (value: unknown) => T | undefined,
): Entry<T> | undefined {
  let best: (Entry<T> & { readonly length: number }) | undefined;
  for (const [key, written] of Object.entries(entries)) {
    const { host, path } = splitKey(key);
    const holds =
      listNames(registry).includes(host) &&
      (path === '' || `${repository}/`.startsWith(`${path}/`));
    const value = holds && path.length > (best?.length ?? -1) ? read(written) : undefined;
    if (value !== undefined) best = { key, value, length: path.length };
  }
  return best && { key: best.key, value: best.value };
}

/** Docker Hub's names: in references, for `docker login`, and its own. */
const listNames = (registry: string): readonly string[] =>
  registry === 'docker.io'
    ? ['docker.io', 'index.docker.io', 'registry-1.docker.io']
    : [registry.toLowerCase()];

/** Splits a key: `https://index.docker.io/v1/` is a registry, `quay.io/org` a namespace. */
function splitKey(key: string): { readonly host: string; readonly path: string } {
  const [, scheme, host = '', path = ''] = /^(https?:\/\/)?([^/]*)\/?(.*)$/s.exec(key) ?? [];
  const isNamespace = scheme === undefined && !/^v[12]\/?$/.test(path);
  return { host: host.toLowerCase(), path: isNamespace ? path.replace(/\/$/, '') : '' };
}

/** @returns undefined for an empty entry, which means that a helper has it */
export function readSecret(entry: unknown): Secret | undefined {
  if (!isRecord(entry)) return undefined;
  if (isText(entry.registrytoken)) return { kind: 'bearer', token: entry.registrytoken };
  if (isText(entry.identitytoken)) return { kind: 'identity', token: entry.identitytoken };
  if (isText(entry.auth))
    return createPairSecret(Buffer.from(entry.auth, 'base64').toString('utf8'));
  return createSecret(entry.username, entry.password);
}

function createPairSecret(pair: string): Secret | undefined {
  const colon = pair.indexOf(':');
  // Docker once padded passwords with zeros.
  return colon < 0
    ? undefined
    : createSecret(pair.slice(0, colon), pair.slice(colon + 1).replace(/\0+$/, ''));
}

/**
 * With this user name, the password is an identity token. Source: docker-credential-helpers,
 * README.md.
 */
const TOKEN_USER = '<token>';

export function createSecret(username: unknown, password: unknown): Secret | undefined {
  if (!isText(username) || !isText(password)) return undefined;
  return username === TOKEN_USER
    ? { kind: 'identity', token: password }
    : { kind: 'password', username, password };
}

const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';
