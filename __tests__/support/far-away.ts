import { readFileSync } from 'node:fs';
import { createServer as createHttpServer } from 'node:http';
import { type AddressInfo, connect, type Server, type Socket } from 'node:net';
import { join } from 'node:path';
import { createServer as createTlsServer } from 'node:tls';
import { sh } from './engines.ts';

/** The credentials that a proxy requires. */
export const PROXY_USER = 'proxy-user';
export const PROXY_PASSWORD = 'pr0xy-Vb21qq';

export interface FarAway {
  /** For `HTTPS_PROXY`. */
  readonly proxy: string;
  /** The certificate authority of these hosts, for `NODE_EXTRA_CA_CERTS`. */
  readonly authorityPath: string;
  /** The targets of the proxy's connections: `registry.example.org:443`. */
  readonly connected: readonly string[];
  readonly stop: () => Promise<void>;
}

/**
 * TLS hosts with names that don't resolve here, reachable only through a proxy, as in a company
 * network.
 * @param hosts the server on this machine that responds for each name
 */
export async function startFarAway(
  folder: string,
  hosts: ReadonlyMap<string, string>,
): Promise<FarAway> {
  const [keyPath, authorityPath] = [join(folder, 'tls-key.pem'), join(folder, 'tls-cert.pem')];
  const curve = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes'];
  const names = [
    '-addext',
    `subjectAltName=${[...hosts.keys()].map((name) => `DNS:${name}`).join(',')}`,
  ];
  const subject = ['-subj', '/CN=far-away.test', '-days', '2', ...names];
  sh('openssl', ['req', '-x509', ...curve, ...subject, '-keyout', keyPath, '-out', authorityPath]);
  const sockets = new Set<Socket>();
  const keep = (socket: Socket): void => {
    sockets.add(socket.on('error', () => socket.destroy()));
  };
  const joinUp = (one: Socket, other: Socket): void => {
    for (const socket of [one, other]) keep(socket);
    one.pipe(other).pipe(one);
  };

  const secured = createTlsServer(
    { key: readFileSync(keyPath), cert: readFileSync(authorityPath) },
    (socket) => {
      const [host, port] = (hosts.get(String(socket.servername)) ?? '127.0.0.1:1').split(':');
      joinUp(socket, connect(Number(port), host));
    },
  );
  const tlsPort = await listening(secured);

  const connected: string[] = [];
  const shown = `Basic ${Buffer.from(`${PROXY_USER}:${PROXY_PASSWORD}`).toString('base64')}`;
  const proxy = createHttpServer().on('connect', ({ url = '', headers }, socket: Socket) => {
    connected.push(url);
    keep(socket);
    if (headers['proxy-authorization'] !== shown)
      socket.end('HTTP/1.1 407 Proxy Authentication Required\r\n\r\n');
    else if (!hosts.has(url.replace(/:443$/, ''))) socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
    else {
      socket.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      joinUp(socket, connect(tlsPort, '127.0.0.1'));
    }
  });
  const proxyPort = await listening(proxy);
  const stop = async (): Promise<void> => {
    for (const socket of sockets) socket.destroy();
    for (const server of [secured, proxy]) await new Promise((resolve) => server.close(resolve));
  };
  return {
    proxy: `http://${PROXY_USER}:${PROXY_PASSWORD}@127.0.0.1:${proxyPort}`,
    authorityPath,
    connected,
    stop,
  };
}

async function listening(server: Server): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
}
