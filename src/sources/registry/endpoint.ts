import { GateError } from '../../errors.ts';
import type { ImageReference } from '../../oci/reference.ts';
import { isLinkLocal, isLoopback, isPrivate } from './addresses.ts';

/** How to reach a registry. */
export interface Endpoint {
  /** Its name in references: `docker.io`, `localhost:5000`. */
  readonly registry: string;
  /** Its actual host and port. */
  readonly address: string;
  /** Allowed without TLS: it is on this machine, or the user allows it. */
  readonly mayBePlain: boolean;
  /** It is on this machine or a private network, so its redirects may be too. */
  readonly mayBePrivate: boolean;
}

/** Registries allowed without TLS, as named in references, separated by commas. */
export const INSECURE_VARIABLE = 'PLIMSOLL_INSECURE_REGISTRIES';

export function toEndpoint(
  { registry }: Pick<ImageReference, 'registry'>,
  env: Readonly<Record<string, string | undefined>>,
): Endpoint {
  const address = registry === 'docker.io' ? 'registry-1.docker.io' : registry.toLowerCase();
  const hostname = parseHostname(address);
  const insecure = (env[INSECURE_VARIABLE] ?? '')
    .split(',')
    .map((name) => name.trim().toLowerCase());
  const mayBePlain = isLoopback(hostname) || insecure.includes(registry.toLowerCase());
  return { registry, address, mayBePlain, mayBePrivate: mayBePlain || isPrivate(hostname) };
}

/** A URL parser knows all spellings of an address. */
function parseHostname(address: string): string {
  try {
    return new URL(`https://${address}`).hostname;
  } catch {
    throw new GateError('USAGE', `"${address}" is not an address`, {
      fix: 'check the name of the registry',
    });
  }
}

/**
 * Checks where a registry sends us. A public registry must not lead to unencrypted or private
 * addresses, and no registry to addresses where clouds provide credentials.
 * @param what e.g. "the token service"
 * @throws GateError SOURCE_UNREADABLE
 */
export function checkTarget(url: URL, endpoint: Endpoint, what: string): void {
  const isEncrypted = url.protocol === 'https:';
  if (!isEncrypted && !(url.protocol === 'http:' && endpoint.mayBePlain)) {
    throw createRefusedError(
      endpoint,
      `${what} at ${url.protocol}//${url.host}, which is not encrypted`,
      explainDeclaration(endpoint),
    );
  }
  if (isLinkLocal(url.hostname))
    throw createRefusedError(endpoint, `${what} at the link-local address ${url.hostname}`);
  if (!endpoint.mayBePrivate && isPrivate(url.hostname)) {
    throw createRefusedError(
      endpoint,
      `${what} at the private address ${url.hostname}`,
      explainDeclaration(endpoint),
    );
  }
}

const createRefusedError = ({ registry }: Endpoint, what: string, unless = ''): GateError =>
  new GateError('SOURCE_UNREADABLE', `${registry} refers to ${what}: refused`, {
    fix: `fix the registry's configuration${unless}`,
  });

const explainDeclaration = ({ registry }: Endpoint): string =>
  `; if it is on your own network and you trust it, set ${INSECURE_VARIABLE}=${registry}`;
