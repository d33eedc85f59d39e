import { createHash } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

const OCI = 'application/vnd.oci.image';

export interface TagSpec {
  readonly layers: readonly number[];
  /** ISO 8601; absent if the config has no time. */
  readonly created?: string;
  /** An index with an attestation and an image for another platform. */
  readonly isIndex?: boolean;
  /** The config's media type, e.g. of a chart. */
  readonly configType?: string;
}

interface Blob {
  readonly type: string;
  readonly body: Buffer;
}

/** A registry on loopback that has only the documents of images, and counts requests. */
export class TagRegistry {
  /** Requested paths below the repository, in order. */
  readonly requests: string[] = [];
  readonly #tags = new Map<string, Blob>();
  readonly #blobs = new Map<string, Blob>();
  readonly #pageSize: number;
  readonly #server: Server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', this.url);
    const path = url.pathname.replace(/^\/v2\/team\/app\//, '');
    if (url.pathname !== '/v2/') this.requests.push(path);
    const [status, headers, body] = this.#answer(path, url.searchParams);
    response.writeHead(status, { 'content-length': String(body.length), ...headers }).end(body);
  });

  private constructor(pageSize: number) {
    this.#pageSize = pageSize;
  }

  static async start(tags: Readonly<Record<string, TagSpec>>, pageSize = 1000) {
    const registry = new TagRegistry(pageSize);
    for (const [tag, spec] of Object.entries(tags)) registry.#tags.set(tag, registry.#add(spec));
    await new Promise<void>((resolve) => registry.#server.listen(0, '127.0.0.1', resolve));
    return registry;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  /** The repository as a source. */
  get source(): string {
    return `registry:${this.url.replace('http://', '')}/team/app`;
  }

  /** The URLs of the documents that a history for `linux/amd64` needs. */
  listUrls(): string[] {
    const names = [...this.#tags.keys()].map((tag) => `manifests/${tag}`);
    const blobs = [...this.#blobs].flatMap(([digest, { type }]) => {
      if (type.includes('.index.')) return [];
      return [type.includes('.manifest.') ? `manifests/${digest}` : `blobs/${digest}`];
    });
    const isIndex = [...this.#tags.values()].some(({ type }) => type.includes('.index.'));
    const needed = isIndex ? blobs : blobs.filter((path) => path.startsWith('blobs/'));
    return [...names, ...needed].map((path) => `${this.url}/v2/team/app/${path}`);
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  #add({ layers, created, isIndex = false, configType = `${OCI}.config.v1+json` }: TagSpec): Blob {
    const platform = { os: 'linux', architecture: 'amd64' };
    const rootfs = {
      type: 'layers',
      diff_ids: layers.map((_, at) => getDigest(Buffer.from(`${at}`))),
    };
    const config = this.#store(configType, { ...platform, created, rootfs });
    const manifest = this.#store(`${OCI}.manifest.v1+json`, {
      schemaVersion: 2,
      mediaType: `${OCI}.manifest.v1+json`,
      config,
      layers: layers.map((size, at) => ({
        mediaType: `${OCI}.layer.v1.tar+gzip`,
        digest: getDigest(Buffer.from(`${at} ${size}`)),
        size,
      })),
    });
    const root = isIndex
      ? this.#store(`${OCI}.index.v1+json`, {
          schemaVersion: 2,
          manifests: [
            { ...manifest, digest: getDigest(Buffer.from('a')), platform: UNKNOWN },
            { ...manifest, digest: getDigest(Buffer.from('b')), platform: ARM },
            { ...manifest, platform },
          ],
        })
      : manifest;
    return this.#blobs.get(root.digest) as Blob;
  }

  #store(mediaType: string, value: unknown) {
    const body = Buffer.from(JSON.stringify(value));
    const digest = getDigest(body);
    this.#blobs.set(digest, { type: mediaType, body });
    return { mediaType, digest, size: body.length };
  }

  #answer(path: string, query: URLSearchParams): [number, Record<string, string>, Buffer] {
    if (path === 'tags/list') return this.#list(query.get('last') ?? '');
    const [, kind, name = ''] = /^(manifests|blobs)\/(.*)$/.exec(path) ?? [];
    const found =
      (kind === 'manifests' ? this.#tags.get(name) : undefined) ?? this.#blobs.get(name);
    if (kind === undefined && path !== '/v2/') return [404, {}, Buffer.from('{}')];
    if (found === undefined) return [kind === undefined ? 200 : 404, {}, Buffer.from('{}')];
    return [200, { 'content-type': found.type }, found.body];
  }

  #list(last: string): [number, Record<string, string>, Buffer] {
    const tags = [...this.#tags.keys()].sort();
    const start = last === '' ? 0 : tags.findIndex((tag) => tag > last);
    const page = start === -1 ? [] : tags.slice(start, start + this.#pageSize);
    const hasMore = page.length > 0 && page.at(-1) !== tags.at(-1);
    const link = { link: `</v2/elsewhere/tags/list?last=x>; rel="next"` };
    return [
      200,
      { 'content-type': 'application/json', ...(hasMore && link) },
      Buffer.from(JSON.stringify({ name: 'team/app', tags: page })),
    ];
  }
}

const UNKNOWN = { os: 'unknown', architecture: 'unknown' };
const ARM = { os: 'linux', architecture: 'arm64' };

const getDigest = (bytes: Buffer): string =>
  `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
