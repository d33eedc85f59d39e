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
const INSECURE_VARIABLE = 'PLIMSOLL_INSECURE_REGISTRIES';

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
    throw new GateError('registry-address-invalid', { address });
  }
}

/**
 * Checks where a registry sends us. A public registry must not lead to unencrypted or private
 * addresses, and no registry to addresses where clouds provide credentials.
 * @throws GateError SOURCE_UNREADABLE
 */
export function checkTarget(
  url: URL,
  endpoint: Endpoint,
  what: 'token service' | 'blob store',
): void {
  const { registry, mayBePlain, mayBePrivate } = endpoint;
  const refuse = (place: 'plain' | 'private' | 'link-local', address = url.hostname): never => {
    throw new GateError('target-refused', { registry, what, address, place });
  };
  const isAllowed = url.protocol === 'https:' || (url.protocol === 'http:' && mayBePlain);
  if (!isAllowed) refuse('plain', `${url.protocol}//${url.host}`);
  if (isLinkLocal(url.hostname)) refuse('link-local');
  if (!mayBePrivate && isPrivate(url.hostname)) refuse('private');
}
