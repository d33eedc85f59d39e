import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface StoredArtifact {
  readonly id: number;
  readonly name: string;
  readonly contentType: string;
  readonly body: Buffer;
}

interface Upload {
  readonly name: string;
  readonly job: string;
  readonly blocks: Map<string, Buffer>;
  contentType: string;
  body: Buffer | undefined;
  isFinal: boolean;
}

type Json = Readonly<Record<string, unknown>>;
type Answer = readonly [status: number, body: Json];

const SERVICE = '/twirp/github.actions.results.api.v1.ArtifactService/';
const [RUN, JOB] = ['ce7f54c7-61c7-4aae-887f-30da475f5f1a', 'ca395085-040a-526b-2ce8-bdc85f692774'];

/**
 * GitHub's artifact service and its blob store on loopback: an artifact is created, its blocks are
 * put and committed, and it is finished with its size and hash. A name is unique in a run. It
 * rejects what the service would reject.
 * Sources: actions/toolkit, packages/artifact/src/generated/results/api/v1/artifact.ts and
 * internal/upload; learn.microsoft.com, Blob service REST API, “Put Block”, “Put Block List”.
 */
export class FakeArtifacts {
  readonly calls: string[] = [];
  readonly #uploads: Upload[] = [];
  #isHanging = false;
  #refusal: Answer | undefined;
  readonly #server: Server = createServer(
    (request, response) => void this.#handle(request, response),
  );

  static async start(): Promise<FakeArtifacts> {
    const fake = new FakeArtifacts();
    await new Promise<void>((resolve) => fake.#server.listen(0, '127.0.0.1', resolve));
    return fake;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}/`;
  }

  /** The environment of a step that may upload. */
  get env(): Record<string, string> {
    const claims = { scp: `Actions.GenericRead:0 Actions.Results:${RUN}:${JOB}` };
    const encode = (part: object): string =>
      Buffer.from(JSON.stringify(part)).toString('base64url');
    return {
      ACTIONS_RESULTS_URL: this.url,
      ACTIONS_RUNTIME_TOKEN: `${encode({ alg: 'RS256' })}.${encode(claims)}.c2ln`,
    };
  }

  /** The finished artifacts. */
  get artifacts(): StoredArtifact[] {
    return this.#uploads.flatMap(({ name, contentType, body, isFinal }, id) =>
      isFinal && body !== undefined ? [{ id: id + 1, name, contentType, body }] : [],
    );
  }

  /** From now on, requests are accepted but never answered. */
  hang(): void {
    this.#isHanging = true;
  }

  /** From now on, creating an artifact fails. */
  refuse(status: number, message: string): void {
    this.#refusal = [status, { code: 'permission_denied', msg: message }];
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  async #handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    if (this.#isHanging) return;
    const body = Buffer.concat(chunks);
    const url = new URL(request.url ?? '/', this.url);
    if (url.pathname.startsWith('/blob/')) {
      const status = this.#storeBlob(url, request, body);
      response.writeHead(status, { etag: '"1"', 'x-ms-request-id': '1' }).end();
      return;
    }
    const [status, answer] = this.#answer(url.pathname, request, body);
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(answer));
  }

  #answer(path: string, { headers, method }: IncomingMessage, body: Buffer): Answer {
    const name = path.startsWith(SERVICE) ? path.slice(SERVICE.length) : '';
    this.calls.push(name);
    if (method !== 'POST' || headers['content-type'] !== 'application/json')
      return [400, { code: 'malformed', msg: 'not a JSON request' }];
    if (headers.authorization !== `Bearer ${this.env.ACTIONS_RUNTIME_TOKEN}`)
      return [401, { code: 'unauthenticated', msg: 'no token' }];
    const call = JSON.parse(body.toString()) as Json;
    // Twirp's JSON uses the names of the description, or camel case.
    const get = (key: string): unknown =>
      call[key] ?? call[key.replace(/_./g, (part) => part.slice(1).toUpperCase())];
    if (get('workflow_run_backend_id') !== RUN || get('workflow_job_run_backend_id') !== JOB)
      return [403, { code: 'permission_denied', msg: 'another run' }];
    if (name === 'CreateArtifact') return this.#create(get);
    if (name === 'FinalizeArtifact') return this.#finalize(get);
    return [404, { code: 'bad_route', msg: `no ${path}` }];
  }

  #create(get: (key: string) => unknown): Answer {
    if (this.#refusal !== undefined) return this.#refusal;
    const name = String(get('name') ?? '');
    if (name === '' || /["\\/:<>|*?\r\n]/.test(name))
      return [400, { code: 'invalid_argument', msg: 'invalid name' }];
    if (![4, 7].includes(Number(get('version'))))
      return [400, { code: 'invalid_argument', msg: 'unknown version' }];
    if (this.#uploads.some((one) => one.name === name)) {
      const msg = 'an artifact with this name already exists on the workflow run';
      return [409, { code: 'already_exists', msg }];
    }
    const blocks = new Map<string, Buffer>();
    this.#uploads.push({
      name,
      job: JOB,
      blocks,
      contentType: '',
      body: undefined,
      isFinal: false,
    });
    const signed = `${this.url}blob/${this.#uploads.length}?sig=c2ln&se=2099-01-01`;
    return [200, { ok: true, signed_upload_url: signed }];
  }

  #finalize(get: (key: string) => unknown): Answer {
    const at = this.#uploads.findIndex(({ name }) => name === get('name'));
    const upload = this.#uploads[at];
    if (upload?.body === undefined) return [404, { code: 'not_found', msg: 'nothing uploaded' }];
    const hash = `sha256:${createHash('sha256').update(upload.body).digest('hex')}`;
    const said = get('hash') ?? hash;
    if (String(get('size')) !== String(upload.body.length) || said !== hash)
      return [400, { code: 'invalid_argument', msg: 'another size or hash' }];
    upload.isFinal = true;
    return [200, { ok: true, artifact_id: String(at + 1) }];
  }

  /** @returns the status */
  #storeBlob({ pathname, searchParams }: URL, request: IncomingMessage, body: Buffer): number {
    const upload = this.#uploads[Number(pathname.slice('/blob/'.length)) - 1];
    if (upload === undefined || searchParams.get('sig') !== 'c2ln') return 403;
    const { headers, method } = request;
    if (method !== 'PUT' || headers['x-ms-version'] === undefined) return 400;
    if (searchParams.get('comp') === 'block') {
      upload.blocks.set(searchParams.get('blockid') ?? '', body);
      return 201;
    }
    if (searchParams.get('comp') !== 'blocklist') return 400;
    const ids = [...body.toString().matchAll(/<Latest>([^<]+)<\/Latest>/g)].map(([, id]) => id);
    const blocks = ids.map((id) => upload.blocks.get(id ?? ''));
    if (blocks.some((block) => block === undefined)) return 400;
    upload.body = Buffer.concat(blocks as Buffer[]);
    upload.contentType = String(headers['x-ms-blob-content-type'] ?? '');
    return 201;
  }
}
