import {
  createServer,
  type IncomingHttpHeaders,
  type IncomingMessage,
  request,
  type ServerResponse,
} from 'node:http';
import type { AddressInfo } from 'node:net';

/** A request as the relay received it. */
export interface Heard {
  readonly method: string;
  /** Includes the query. */
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  /** How often this path was requested before. */
  readonly earlier: number;
}

/** What a relay does instead of passing on a request and its response. */
export type Meddling =
  | {
      readonly answer: number;
      readonly headers?: Readonly<Record<string, string>>;
      readonly body?: string;
    }
  /** Passes on this many bytes of the body, then closes the connection or stops sending. */
  | { readonly cutAfter: number }
  | { readonly stallAfter: number }
  /** Passes the request on without its `Range`. */
  | { readonly isRangeIgnored: true; readonly cutAfter?: number }
  | { readonly change: (body: Buffer) => Buffer };

export interface Relay {
  readonly address: string;
  readonly heard: readonly Heard[];
  readonly stop: () => Promise<void>;
}

/** Runs between a client and a server and simulates failures of networks and servers. */
export async function startRelay(
  target: string,
  meddle: (heard: Heard) => Meddling | undefined,
  listenAt = '127.0.0.1',
): Promise<Relay> {
  const heard: Heard[] = [];
  const server = createServer((asked, reply) => {
    const { method = '', url: path = '', headers } = asked;
    const one = {
      method,
      path,
      headers,
      earlier: heard.filter((other) => other.path === path).length,
    };
    heard.push(one);
    const meddling = meddle(one) ?? { change: undefined };
    if ('answer' in meddling) reply.writeHead(meddling.answer, meddling.headers).end(meddling.body);
    else passOn(asked, reply, target, meddling);
  });
  await new Promise<void>((resolve) => server.listen(0, listenAt, resolve));
  const stop = async (): Promise<void> => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  };
  const { port } = server.address() as AddressInfo;
  return { address: `127.0.0.1:${port}`, heard, stop };
}

type Passing = { readonly change?: ((body: Buffer) => Buffer) | undefined } & Partial<
  Record<'cutAfter' | 'stallAfter', number>
> & { readonly isRangeIgnored?: boolean };

function passOn(
  asked: IncomingMessage,
  reply: ServerResponse,
  target: string,
  passing: Passing,
): void {
  const { range, ...others } = asked.headers;
  const headers = passing.isRangeIgnored ? others : asked.headers;
  const onward = request(
    `http://${target}${asked.url}`,
    { method: asked.method, headers },
    async (answer) => {
      const { 'content-length': length, ...others } = answer.headers;
      const isLonger = passing.change !== undefined || length === undefined;
      reply.writeHead(answer.statusCode ?? 500, isLonger ? others : answer.headers);
      try {
        await passBack(answer, reply, passing);
      } catch {
        reply.destroy();
      }
    },
  );
  onward.on('error', () => reply.destroy());
  asked.pipe(onward);
}

async function passBack(
  answer: IncomingMessage,
  reply: ServerResponse,
  passing: Passing,
): Promise<void> {
  if (passing.change !== undefined) {
    reply.end(passing.change(Buffer.concat(await answer.toArray())));
    return;
  }
  const limit = passing.cutAfter ?? passing.stallAfter ?? Number.POSITIVE_INFINITY;
  let passed = 0;
  for await (const chunk of answer) {
    const piece = (chunk as Buffer).subarray(0, limit - passed);
    passed += piece.length;
    await new Promise((resolve) => reply.write(piece, resolve));
    if (passed < limit) continue;
    if (passing.cutAfter !== undefined) reply.destroy();
    return;
  }
  reply.end();
}
