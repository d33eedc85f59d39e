import * as http from 'node:http';
import * as https from 'node:https';
import type { Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import { GateError, ReasonError } from '../../errors.ts';
import { Message } from '../../report/words/messages/message.ts';
import { isLoopback } from './addresses.ts';
import { getReason, PROXY_REFUSES } from './faults.ts';

/**
 * Selects the proxy for an encrypted connection: `HTTPS_PROXY`, unless `NO_PROXY` names the host;
 * both also in lower case. Hosts on this machine are reached directly.
 * @throws GateError USAGE if the proxy is neither http: nor https:
 */
export function selectProxy(
  url: URL,
  env: Readonly<Record<string, string | undefined>>,
): URL | undefined {
  const text = env.HTTPS_PROXY || env.https_proxy;
  if (!text || isLoopback(url.hostname) || isExempt(url, env.NO_PROXY || env.no_proxy || ''))
    return undefined;
  const proxy = text.includes('://') ? text : `http://${text}`;
  if (!URL.canParse(proxy) || !/^https?:$/.test(new URL(proxy).protocol))
    throw new GateError('proxy-address-invalid', {});
  return new URL(proxy);
}

/**
 * `NO_PROXY=corp.lan,.example.com,10.0.0.7:5000,*`: names include subdomains. Ignores IP ranges.
 */
function isExempt({ hostname, port }: URL, noProxy: string): boolean {
  const host = hostname.replace(/^\[|\]$/g, '');
  return noProxy.split(/[\s,]+/).some((entry) => {
    const [, name = '', wantedPort] = /^\[?(.*?)\]?(?::(\d+))?$/.exec(entry.toLowerCase()) ?? [];
    if (wantedPort !== undefined && wantedPort !== (port || '443')) return false;
    const bare = name.replace(/^\*?\./, '');
    return name === '*' || (bare !== '' && (host === bare || host.endsWith(`.${bare}`)));
  });
}

/** Connects to hosts through a proxy with CONNECT: the proxy only sees addresses. */
export class TunnelAgent extends https.Agent {
  readonly #proxy: URL;

  constructor(proxy: URL) {
    super({ keepAlive: true });
    this.#proxy = proxy;
  }

  override createConnection(
    options: https.RequestOptions,
    callback: (error: Error | null, stream: Duplex) => void,
  ): undefined {
    const fail = (error: Error): void => callback(error, undefined as unknown as Duplex);
    const { username, password, protocol } = this.#proxy;
    const host = options.host?.includes(':') ? `[${options.host}]` : options.host;
    const target = `${host}:${options.port}`;
    const userinfo = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
    const { request } = protocol === 'https:' ? https : http;
    const asked = request({
      host: this.#proxy.hostname.replace(/^\[|\]$/g, ''),
      port: this.#proxy.port || (protocol === 'https:' ? 443 : 80),
      method: 'CONNECT',
      path: target,
      headers: {
        host: target,
        ...(username && {
          'proxy-authorization': `Basic ${Buffer.from(userinfo).toString('base64')}`,
        }),
      },
      agent: false,
      timeout: CONNECT_MS,
      ...(options.signal && { signal: options.signal }),
    });
    asked.once('connect', ({ statusCode }, socket: Socket) => {
      socket.setTimeout(0);
      if (statusCode === 200) {
        callback(
          null,
          super.createConnection({ ...options, socket } as https.RequestOptions) as Duplex,
        );
      } else {
        socket.destroy();
        fail(createRefusedError(this.#proxy.host, statusCode ?? 0));
      }
    });
    asked.once('timeout', () => asked.destroy(new ReasonError(new Message('proxy-timeout', {}))));
    asked.once('error', (error) => fail(createProxyError(this.#proxy.host, error)));
    asked.end();
    return undefined;
  }
}

const CONNECT_MS = 30_000;

/** Server errors of a proxy may be temporary; refusals are permanent. */
function createRefusedError(proxy: string, status: number): Error {
  const error = new ReasonError(new Message('proxy-refused', { proxy, status }));
  return status >= 500 ? error : Object.assign(error, { code: PROXY_REFUSES });
}

const createProxyError = (proxy: string, error: Error): Error =>
  new ReasonError(new Message('proxy-failed', { proxy, problem: getReason(error) }), error);
