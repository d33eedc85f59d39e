import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/**
 * The scopes that a run may read, in search order, and the one that it writes: first its own ref,
 * then the base, then the default branch.
 */
export interface CacheScopes {
  readonly reads: readonly string[];
  /** Absent if the run may only read. */
  readonly writes?: string;
}

interface Entry {
  readonly scope: string;
  readonly key: string;
  readonly version: string;
  readonly createdAt: number;
  body: Buffer | undefined;
}

export type CacheEntries = readonly Readonly<Entry>[];

type Json = Readonly<Record<string, unknown>>;
type Answer = readonly [status: number, body: unknown];

/**
 * GitHub's cache service on loopback, according to its documentation and its client: entries belong
 * to a ref, never change, and are found by key or key prefix, newest first, in one scope after
 * another.
 * Sources: docs.github.com, “Dependency caching reference”; actions/toolkit, packages/cache.
 */
export class FakeCache {
  readonly entries: Entry[] = [];
  /** Names of the calls, in order. */
  readonly calls: string[] = [];
  #clock = 0;
  #isDown = false;
  #isHanging = false;
  readonly #server: Server = createServer(
    (request, response) => void this.#handle(request, response),
  );

  static async start(): Promise<FakeCache> {
    const fake = new FakeCache();
    await new Promise<void>((resolve) => fake.#server.listen(0, '127.0.0.1', resolve));
    return fake;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}/`;
  }

  /** The environment of a step that may use these scopes of the cache. */
  env(scopes: CacheScopes): Record<string, string> {
    const token = Buffer.from(JSON.stringify(scopes)).toString('base64url');
    return {
      ACTIONS_CACHE_SERVICE_V2: 'True',
      ACTIONS_RESULTS_URL: this.url,
      ACTIONS_RUNTIME_TOKEN: token,
      ...(scopes.writes === undefined && { ACTIONS_CACHE_MODE: 'read' }),
    };
  }

  /** Entries are removed after a week without use, and the oldest ones if space runs out. */
  evict(isEvicted: (entry: { readonly scope: string; readonly key: string }) => boolean): void {
    this.entries.splice(
      0,
      this.entries.length,
      ...this.entries.filter((entry) => !isEvicted(entry)),
    );
  }

  /** Adds another cache's entries, as if they had been saved here. */
  fill(entries: CacheEntries): void {
    for (const entry of entries) this.entries.push({ ...entry, createdAt: this.#clock++ });
  }

  /** From now on, every request is rejected. */
  breakDown(): void {
    this.#isDown = true;
  }

  /** From now on, requests are accepted but never answered. */
  hang(): void {
    this.#isHanging = true;
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  async #handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await makeBody(request);
    if (this.#isHanging) return;
    const { pathname } = new URL(request.url ?? '/', this.url);
    const name = pathname.split('/').pop() ?? '';
    this.calls.push(pathname.startsWith('/blob/') ? `${request.method} blob` : name);
    if (pathname.startsWith('/blob/') && !this.#isDown)
      this.#blob(request, response, Number(name), body);
    else send(response, this.#answer(name, request.headers.authorization, body));
  }

  #answer(name: string, authorization: string | undefined, body: Buffer): Answer {
    if (this.#isDown) return [400, { msg: 'the cache service is closed' }];
    const scopes = getScopes(authorization);
    if (scopes === undefined) return [401, { msg: 'no token' }];
    const call = JSON.parse(body.toString('utf8')) as Json;
    if (name === 'CreateCacheEntry') return this.#create(scopes, call);
    if (name === 'FinalizeCacheEntryUpload') return this.#finalize(scopes, call);
    if (name === 'GetCacheEntryDownloadURL') return this.#find(scopes, call);
    return [404, { msg: `no ${name}` }];
  }

  #create({ writes }: CacheScopes, { key, version }: Json): Answer {
    if (writes === undefined) return [403, { msg: 'cache write denied: read-only token' }];
    const isThere = this.entries.some(
      (entry) => entry.scope === writes && entry.key === key && entry.version === version,
    );
    if (isThere) return [409, { code: 'already_exists', msg: 'cache entry already exists' }];
    const entry: Entry = {
      scope: writes,
      key: String(key),
      version: String(version),
      createdAt: this.#clock++,
      body: undefined,
    };
    this.entries.push(entry);
    return [200, { ok: true, signed_upload_url: `${this.url}blob/${entry.createdAt}?sig=upload` }];
  }

  #finalize({ writes }: CacheScopes, { key, version, size_bytes }: Json): Answer {
    const entry = this.entries.find(
      (each) => each.scope === writes && each.key === key && each.version === version,
    );
    const isWhole = entry?.body !== undefined && String(entry.body.length) === String(size_bytes);
    return isWhole
      ? [200, { ok: true, entry_id: String(entry.createdAt) }]
      : [400, { msg: 'not whole' }];
  }

  #find({ reads }: CacheScopes, { key, restore_keys = [], version }: Json): Answer {
    const keys = [String(key), ...(restore_keys as string[])];
    if (keys.length > 10) return [400, { msg: 'too many keys' }];
    for (const scope of reads) {
      const here = this.entries.filter(
        (entry) => entry.scope === scope && entry.version === version && entry.body,
      );
      const newestFirst = here.sort((a, b) => b.createdAt - a.createdAt);
      const found = keys
        .flatMap((wanted) => [
          newestFirst.find((entry) => entry.key === wanted),
          newestFirst.find((entry) => entry.key.startsWith(wanted)),
        ])
        .find((entry) => entry !== undefined);
      if (found !== undefined) {
        const signed_download_url = `${this.url}blob/${found.createdAt}?sig=download`;
        return [200, { ok: true, signed_download_url, matched_key: found.key }];
      }
    }
    return [200, { ok: false }];
  }

  /** Like Azure's blob storage for a single block, which is enough for a report. */
  #blob(request: IncomingMessage, response: ServerResponse, id: number, body: Buffer): void {
    const entry = this.entries.find(({ createdAt }) => createdAt === id);
    if (entry === undefined) {
      send(response, [404, {}]);
      return;
    }
    if (request.method === 'PUT' && request.headers['x-ms-blob-type'] === 'BlockBlob') {
      entry.body = body;
      response.writeHead(201, { etag: '"1"' }).end();
      return;
    }
    const content = entry.body ?? Buffer.alloc(0);
    const range = /^bytes=(\d+)-(\d*)$/.exec(
      String(request.headers.range ?? request.headers['x-ms-range'] ?? ''),
    );
    const start = Number(range?.[1] ?? 0);
    const end = Math.min(Number(range?.[2] || content.length - 1), content.length - 1);
    response.writeHead(range ? 206 : 200, {
      'content-length': String(end - start + 1),
      ...(range && { 'content-range': `bytes ${start}-${end}/${content.length}` }),
    });
    response.end(request.method === 'HEAD' ? undefined : content.subarray(start, end + 1));
  }
}

async function makeBody(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

function getScopes(authorization: string | undefined): CacheScopes | undefined {
  const token = /^Bearer (\S+)$/.exec(authorization ?? '')?.[1];
  return token === undefined
    ? undefined
    : JSON.parse(Buffer.from(token, 'base64url').toString('utf8'));
}

function send(response: ServerResponse, [status, body]: Answer): void {
  response.writeHead(status, { 'content-type': 'application/json' });
  response.end(JSON.stringify(body));
}
