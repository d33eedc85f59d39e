import { sourceUnreadable, usageError } from './failure.ts';
import { long } from './template.ts';

const REFUSED_PLACES = {
  plain: (address: string) => `${address}, which is not encrypted`,
  private: (address: string) => `the private address ${address}`,
  'link-local': (address: string) => `the link-local address ${address}`,
} as const;

interface Target {
  readonly registry: string;
  readonly what: 'token service' | 'blob store';
  readonly address: string;
  readonly place: keyof typeof REFUSED_PLACES;
}

/** Messages about connections to registries. */
export const NETWORK = {
  'host-refused-by-proxy': sourceUnreadable(
    "can't connect to {host}: {detail}",
    'correct HTTPS_PROXY, or add the host to NO_PROXY',
  ),
  'host-unknown': sourceUnreadable(
    'no such host: {host}',
    'check the spelling; behind a proxy, set HTTPS_PROXY',
  ),
  'host-not-resolved': sourceUnreadable(
    "can't look up the address of {host}",
    'check the network and its DNS; behind a proxy, set HTTPS_PROXY',
  ),
  'connection-refused': sourceUnreadable(
    'connection refused by {host}',
    'check the host and port, and that the registry is running',
  ),
  'host-unreachable': sourceUnreadable(
    "can't connect to {host}",
    'check the network; behind a proxy, set HTTPS_PROXY',
  ),
  'certificate-not-trusted': sourceUnreadable(
    'the certificate of {host} is not trusted: {detail}',
    'for your own certificate authority, set NODE_EXTRA_CA_CERTS=/path/to/ca.pem',
  ),
  'tls-not-supported': sourceUnreadable(
    '{host} does not support TLS correctly',
    long(
      'check the port; for a registry without TLS on your own network, set ',
      'PLIMSOLL_INSECURE_REGISTRIES={host}',
    ),
  ),
  'connection-broke': sourceUnreadable(
    'the connection to {host} broke: {detail}',
    'try again; the registry or the network is faulty',
  ),
  'no-data': 'no data for {seconds} s',
  'proxy-timeout': 'the proxy did not respond',
  'proxy-failed': 'the proxy {proxy}: {problem}',
  'proxy-refused': 'the proxy {proxy} refused to connect: {status}',
  'proxy-address-invalid': usageError(
    'HTTPS_PROXY is not a supported proxy address',
    'use http://HOST:PORT or https://HOST:PORT, or unset it',
  ),
  'registry-address-invalid': usageError(
    '"{address}" is not an address',
    'check the name of the registry',
  ),
  'too-many-redirects': sourceUnreadable(
    '{host} redirects too many times',
    'the registry is faulty; check whether "docker pull" works',
  ),
  'redirect-invalid': sourceUnreadable('{host} redirects to an invalid address'),
  /** A registry sends us where we don't go. */
  'target-refused': ({ registry, what, address, place }: Target) =>
    sourceUnreadable(
      `${registry} refers to a ${what} at ${REFUSED_PLACES[place](address)}: refused`,
      "fix the registry's configuration" +
        (place === 'link-local'
          ? ''
          : '; if it is on your own network and you trust it, set ' +
            `PLIMSOLL_INSECURE_REGISTRIES=${registry}`),
    ),
} as const;
