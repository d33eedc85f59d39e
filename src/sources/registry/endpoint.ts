import { GateError } from '../../errors.ts';
import type { ImageReference } from '../../oci/reference.ts';
import { isLinkLocal, isLoopback, isPrivate } from './addresses.ts';

/** A registry as it is reached. */
export interface Endpoint {
  /** As references name it: `docker.io`, `localhost:5000`. */
  readonly registry: string;
  /** Host and port that answer for it. */
  readonly address: string;
  /** It may be spoken to without TLS: it is on this machine, or the user says so. */
  readonly mayBePlain: boolean;
  /** It is itself on this machine or on a private network, so what it leads to may be there too. */
  readonly mayBePrivate: boolean;
}

/** Registries that may be spoken to without TLS, as references name them, with commas between. */
export const INSECURE_VARIABLE = 'PLIMSOLL_INSECURE_REGISTRIES';

export function endpointOf(
  { registry }: Pick<ImageReference, 'registry'>,
  env: Readonly<Record<string, string | undefined>>,
): Endpoint {
  const address = registry === 'docker.io' ? 'registry-1.docker.io' : registry.toLowerCase();
  const hostname = hostnameOf(address);
  const insecure = (env[INSECURE_VARIABLE] ?? '')
    .split(',')
    .map((name) => name.trim().toLowerCase());
  const mayBePlain = isLoopback(hostname) || insecure.includes(registry.toLowerCase());
  return { registry, address, mayBePlain, mayBePrivate: mayBePlain || isPrivate(hostname) };
}

/** A URL's parser knows all the ways to write an address. */
function hostnameOf(address: string): string {
  try {
    return new URL(`https://${address}`).hostname;
  } catch {
    throw new GateError('USAGE', `"${address}" is not an address`, {
      fix: 'check the name of the registry',
    });
  }
}

/**
 * Where a registry may send us, with credentials or without: a public one to nothing that is not encrypted, and to no private
 * network; none to where clouds hand out credentials.
 * @param what as in "the token service"
 * @throws GateError SOURCE_UNREADABLE
 */
export function checkTarget(url: URL, endpoint: Endpoint, what: string): void {
  const isEncrypted = url.protocol === 'https:';
  if (!isEncrypted && !(url.protocol === 'http:' && endpoint.mayBePlain)) {
    throw refused(
      endpoint,
      `${what} at ${url.protocol}//${url.host}, which is not encrypted`,
      mayBeDeclared(endpoint),
    );
  }
  if (isLinkLocal(url.hostname))
    throw refused(endpoint, `${what} at the link-local address ${url.hostname}`);
  if (!endpoint.mayBePrivate && isPrivate(url.hostname)) {
    throw refused(
      endpoint,
      `${what} at the private address ${url.hostname}`,
      mayBeDeclared(endpoint),
    );
  }
}

const refused = ({ registry }: Endpoint, what: string, unless = ''): GateError =>
  new GateError('SOURCE_UNREADABLE', `${registry} names ${what}: refused`, {
    fix: `mend the registry's configuration${unless}`,
  });

const mayBeDeclared = ({ registry }: Endpoint): string =>
  `; only for one on your own network that you trust: ${INSECURE_VARIABLE}=${registry}`;
