import { setMaxListeners } from 'node:events';
import * as http from 'node:http';
import * as https from 'node:https';
import { ReasonError } from '../../errors.ts';
import { collectAtMost } from '../../host/collect.ts';
import type { Host } from '../../model/host.ts';
import { Message } from '../../report/words/messages/message.ts';
import type { Patience } from './attempts.ts';
import { toNetworkFault } from './faults.ts';
import { selectProxy, TunnelAgent } from './proxy.ts';

export interface HttpRequest {
  readonly method?: 'GET' | 'POST';
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** The start of a response; its body must be read or discarded. */
export interface Answer {
  readonly url: URL;
  readonly status: number;
  readonly headers: http.IncomingHttpHeaders;
  readonly body: http.IncomingMessage;
}

/**
 * Sends requests over kept connections. Does not follow redirects or retry. Node's own `fetch`
 * would decompress bodies, and supports proxies only since Node 24.
 */
export class HttpClient {
  readonly #host: Host;
  readonly #patience: Patience;
  readonly #plain = new http.Agent({ keepAlive: true });
  readonly #direct = new https.Agent({ keepAlive: true });
  readonly #tunnels = new Map<string, TunnelAgent>();
  readonly #answered = new Set<string>();
  readonly #stop = new AbortController();
  readonly #onAbort = (): void => this.#stop.abort(this.#host.signal.reason);

  constructor(host: Host, patience: Patience) {
    this.#host = host;
    this.#patience = patience;
    setMaxListeners(0, this.#stop.signal);
    host.signal.addEventListener('abort', this.#onAbort, { once: true });
  }

  /**
   * @throws PassingFault or GateError SOURCE_UNREADABLE for network errors; the reason of
   * `host.signal`
   */
  async send(url: URL, { method = 'GET', headers, body }: HttpRequest): Promise<Answer> {
    this.#host.signal.throwIfAborted();
    const agent = this.#agentFor(url);
    const options: https.RequestOptions = {
      method,
      agent,
      signal: this.#stop.signal,
      headers: { 'user-agent': 'plimsoll', 'accept-encoding': 'identity', ...headers },
    };
    try {
      const response = await this.#exchange(url, options, body);
      this.#answered.add(url.host);
      this.#host.debug(`${method} ${url.origin}${url.pathname}: ${response.statusCode}`);
      return { url, status: response.statusCode ?? 0, headers: response.headers, body: response };
    } catch (error) {
      throw this.toFault(error, url);
    }
  }

  /** Yields a response's body as long as chunks arrive; leaving early closes the connection. */
  async *streamBody({ url, body }: Answer): AsyncGenerator<Buffer, void, void> {
    const iterator = body[Symbol.asyncIterator]();
    try {
      for (;;) {
        const timer = setTimeout(
          () => body.destroy(createTimeoutError(this.#patience.idleMs)),
          this.#patience.idleMs,
        );
        const { value, done } = await iterator.next().finally(() => clearTimeout(timer));
        if (done) return;
        yield value as Buffer;
      }
    } catch (error) {
      throw this.toFault(error, url);
    } finally {
      body.destroy();
    }
  }

  /** @returns undefined if the body is longer */
  async readAtMost(answer: Answer, mostBytes: number): Promise<Buffer | undefined> {
    if (Number(answer.headers['content-length'] ?? 0) > mostBytes) {
      answer.body.destroy();
      return undefined;
    }
    return collectAtMost(this.streamBody(answer), mostBytes);
  }

  toFault(error: unknown, { host }: URL): unknown {
    this.#host.signal.throwIfAborted();
    return toNetworkFault(error, host, this.#answered.has(host));
  }

  close(): void {
    this.#host.signal.removeEventListener('abort', this.#onAbort);
    this.#stop.abort();
    for (const agent of [this.#plain, this.#direct, ...this.#tunnels.values()]) agent.destroy();
  }

  #exchange(
    url: URL,
    options: https.RequestOptions,
    body: string | undefined,
  ): Promise<http.IncomingMessage> {
    return new Promise((resolve, reject) => {
      const { request } = url.protocol === 'https:' ? https : http;
      const asked = request(url, options, (response) => {
        clearTimeout(timer);
        // The reader of the body gets the error too.
        response.on('error', () => undefined);
        resolve(response);
      });
      const { answerMs } = this.#patience;
      const timer = setTimeout(() => asked.destroy(createTimeoutError(answerMs)), answerMs);
      asked.on('error', (error) => {
        clearTimeout(timer);
        reject(error);
      });
      asked.end(body);
    });
  }

  #agentFor(url: URL): http.Agent {
    if (url.protocol !== 'https:') return this.#plain;
    const proxy = selectProxy(url, this.#host.env);
    if (proxy === undefined) return this.#direct;
    const tunnel = this.#tunnels.get(proxy.href) ?? new TunnelAgent(proxy);
    this.#tunnels.set(proxy.href, tunnel);
    return tunnel;
  }
}

/** Drops an answer's body; reads a short one so that its connection can be reused. */
export function discard({ headers, body }: Answer): void {
  const { 'content-length': length } = headers;
  if (length !== undefined && Number(length) <= MOST_DISCARDED_BYTES) body.resume();
  else body.destroy();
}

const MOST_DISCARDED_BYTES = 1 << 16;

const createTimeoutError = (ms: number): ReasonError =>
  new ReasonError(new Message('no-data', { seconds: ms / 1000 }));
