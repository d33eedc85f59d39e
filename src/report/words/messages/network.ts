import { sourceUnreadable, usageError } from './failure.ts';
import type { Sentence, Words } from './sentence.ts';

/** A variable that names registries allowed without TLS. */
const INSECURE = 'PLIMSOLL_INSECURE_REGISTRIES';

const unreachable = <const Template extends string>(message: Template, fix: Template) =>
  sourceUnreadable(message, fix);

interface Fault {
  readonly host: string;
  readonly detail: Sentence;
}

const REFUSED_PLACES = {
  plain: (address: string) => `${address}, which is not encrypted`,
  private: (address: string) => `the private address ${address}`,
  'link-local': (address: string) => `the link-local address ${address}`,
} as const;

/** Messages about connections to registries. */
export const NETWORK = {
  'host-refused-by-proxy': ({ host, detail }: Fault, { say }: Words) =>
    unreachable(
      `can't connect to ${host}: ${say(detail)}`,
      'correct HTTPS_PROXY, or add the host to NO_PROXY',
    ),
  'host-unknown': ({ host }: Fault) =>
    unreachable(`no such host: ${host}`, 'check the spelling; behind a proxy, set HTTPS_PROXY'),
  'host-not-resolved': ({ host }: Fault) =>
    unreachable(
      `can't look up the address of ${host}`,
      'check the network and its DNS; behind a proxy, set HTTPS_PROXY',
    ),
  'connection-refused': ({ host }: Fault) =>
    unreachable(
      `connection refused by ${host}`,
      'check the host and port, and that the registry is running',
    ),
  'host-unreachable': ({ host }: Fault) =>
    unreachable(`can't connect to ${host}`, 'check the network; behind a proxy, set HTTPS_PROXY'),
  'certificate-not-trusted': ({ host, detail }: Fault, { say }: Words) =>
    unreachable(
      `the certificate of ${host} is not trusted: ${say(detail)}`,
      'for your own certificate authority, set NODE_EXTRA_CA_CERTS=/path/to/ca.pem',
    ),
  'tls-not-supported': ({ host }: Fault) =>
    unreachable(
      `${host} does not support TLS correctly`,
      'check the port; for a registry without TLS on your own network, set ' +
        `${INSECURE}=${host}`,
    ),
  'connection-broke': ({ host, detail }: Fault, { say }: Words) =>
    unreachable(
      `the connection to ${host} broke: ${say(detail)}`,
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
  'target-refused': ({
    registry,
    what,
    address,
    place,
  }: {
    registry: string;
    what: 'token service' | 'blob store';
    address: string;
    place: keyof typeof REFUSED_PLACES;
  }) =>
    sourceUnreadable(
      `${registry} refers to a ${what} at ${REFUSED_PLACES[place](address)}: refused`,
      `fix the registry's configuration` +
        (place === 'link-local'
          ? ''
          : `; if it is on your own network and you trust it, set ${INSECURE}=${registry}`),
    ),
} as const;
