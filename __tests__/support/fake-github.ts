import {
  createServer,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type ServerResponse,
} from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Answer, graphqlError, REFUSALS } from './github/answers.ts';
import { answerProblems, findOperation, type Json, requestProblems } from './github/description.ts';
import { answerQuery } from './github/graphql.ts';
import { carryOut, type RestCall, unwrittenProblems } from './github/rest.ts';
import { type Comment, type GithubState, nextId, type Pull } from './github/state.ts';

/** A received request, including rejected ones. */
export interface Call {
  /** `checks/create`; for GraphQL, the name of the query: `graphql/Comments`. */
  readonly operation: string;
  readonly parameters: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string>>;
  readonly body: Json;
  readonly headers: IncomingHttpHeaders;
  /** Without the part for Enterprise servers, as in `/api/v3/…`. */
  readonly path: string;
}

/** How a request fails. */
export interface Trouble {
  /**
   * Returned instead of the correct response; if absent, the connection is closed without a
   * response.
   */
  readonly answer?: Answer;
  /** Whether the requested change is made anyway. */
  readonly isDone?: boolean;
  /** The correct response, cut off in the middle. */
  readonly isCut?: boolean;
  /** The correct response, but late. */
  readonly delayMs?: number;
}

export interface Permissions {
  readonly 'pull-requests': 'write' | 'read' | 'none';
  readonly checks: 'write' | 'none';
  readonly contents: 'read' | 'none';
  readonly actions?: 'read' | 'none';
}

/**
 * A stateful GitHub on loopback that validates every request against GitHub's own API descriptions
 * and the limits that these omit. A request that GitHub would not accept fails the test: `close`
 * throws.
 */
export class FakeGithub {
  /** The token of a workflow. */
  readonly token = 'ghs_FakeTokenOfAWorkflow0123456789abcdef';
  readonly calls: Call[] = [];
  readonly state: GithubState = {
    repository: 'octo/repo',
    serverUrl: 'https://github.com',
    pulls: [],
    comments: [],
    checkRuns: [],
    reviews: [],
    listCaches: () => [],
    runs: new Map(),
    suites: new Map(),
    pushes: [],
    roles: new Map(),
    queues: new Map(),
    commits: new Map(),
    parents: new Map(),
    links: new Map(),
  };
  /** The accounts of the tokens. */
  readonly logins = new Map([[this.token, 'github-actions[bot]']]);
  permissions: Permissions = {
    'pull-requests': 'write',
    checks: 'write',
    contents: 'read',
    actions: 'read',
  };
  readonly #problems: string[] = [];
  readonly #troubles: { operation: string; trouble: Trouble; times: number }[] = [];
  readonly #befores: { operation: string; work: () => void }[] = [];
  #isHanging = false;
  readonly #server = createServer((request, response) => {
    this.#serve(request, response).catch((error: unknown) => {
      // A client that disconnected during its request sent no request.
      if (request.complete) this.#problems.push(`the tests' GitHub failed: ${String(error)}`);
      response.destroy();
    });
  });

  static async start(): Promise<FakeGithub> {
    const fake = new FakeGithub();
    await new Promise<void>((resolve) => fake.#server.listen(0, '127.0.0.1', resolve));
    return fake;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  /** The variables that a runner of github.com sets. */
  get env(): Record<string, string> {
    return {
      GITHUB_API_URL: this.url,
      GITHUB_GRAPHQL_URL: `${this.url}/graphql`,
      GITHUB_SERVER_URL: this.state.serverUrl,
    };
  }

  /** The variables that a runner of an Enterprise server sets. */
  get ownServerEnv(): Record<string, string> {
    return {
      ...this.env,
      GITHUB_API_URL: `${this.url}/api/v3`,
      GITHUB_GRAPHQL_URL: `${this.url}/api/graphql`,
    };
  }

  addPull(given: Partial<Pull> & { readonly number: number }): Pull {
    const pull: Pull = {
      state: 'open',
      isLocked: false,
      head: { sha: 'a'.repeat(40), ref: 'feature', repository: this.state.repository },
      base: { sha: 'b'.repeat(40), ref: 'main' },
      labels: [],
      author: { __typename: 'User', login: 'contributor' },
      opinions: [],
      files: [],
      ...given,
    };
    this.state.pulls.push(pull);
    return pull;
  }

  addComment(given: Partial<Comment> & { readonly pull: number; readonly body: string }): Comment {
    const comment = { id: nextId(), author: 'github-actions[bot]', isMinimized: false, ...given };
    this.state.comments.push(comment);
    return comment;
  }

  addCommit(
    sha: string,
    files: Record<string, string> = {},
    parents: readonly string[] = [],
    links: readonly string[] = [],
  ): void {
    this.state.commits.set(sha, files);
    this.state.links.set(sha, links);
    this.state.parents.set(sha, parents);
  }

  /** Makes requests of this operation (`*`: any) fail, from now on or this many times. */
  trouble(operation: string, trouble: Trouble, times = Number.POSITIVE_INFINITY): void {
    this.#troubles.push({ operation, trouble, times });
  }

  /** Calls this right before the next such operation: what another job does at the same time. */
  before(operation: string, work: () => void): void {
    this.#befores.push({ operation, work });
  }

  operations(): string[] {
    return this.calls.map(({ operation }) => operation);
  }

  /**
   * Requests so far that GitHub would not have accepted; after reading them, `close` does not
   * throw.
   */
  takeProblems(): string[] {
    return this.#problems.splice(0);
  }

  /** From now on, requests are accepted but never answered. */
  hang(): void {
    this.#isHanging = true;
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
    const problems = this.takeProblems();
    if (problems.length > 0)
      throw new Error(`requests that GitHub would not understand:\n${problems.join('\n')}`);
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const call = await this.#read(request);
    this.calls.push(call);
    if (this.#isHanging) return;
    const trouble = this.#takeFailure(call.operation);
    if (trouble?.delayMs !== undefined)
      await new Promise((resolve) => setTimeout(resolve, trouble.delayMs).unref());
    const isRight =
      trouble === undefined || trouble.isCut === true || trouble.delayMs !== undefined;
    const right = isRight || trouble.isDone ? await this.#answer(request, call) : undefined;
    const answer = isRight ? right : trouble.answer;
    if (answer === undefined) response.destroy();
    else send(response, answer, trouble?.isCut === true);
  }

  async #read(request: IncomingMessage): Promise<Call> {
    let text = '';
    for await (const chunk of request.setEncoding('utf8')) text += chunk;
    const url = new URL(request.url ?? '/', this.url);
    const body = text === '' ? {} : (JSON.parse(text) as Json);
    const isQuery = /^(?:\/api)?\/graphql$/.test(url.pathname);
    const match = findOperation(request.method ?? '', restPath(url));
    const name = isQuery
      ? `graphql/${/^query (\w+)/.exec(String(body.query))?.[1]}`
      : match?.operation.id;
    return {
      operation: name ?? `${request.method} ${url.pathname}`,
      parameters: match?.parameters ?? {},
      query: Object.fromEntries(url.searchParams),
      body,
      headers: request.headers,
      path: url.pathname,
    };
  }

  async #answer(request: IncomingMessage, call: Call): Promise<Answer> {
    const login = this.logins.get(
      /^(?:token|bearer) (.*)$/i.exec(call.headers.authorization ?? '')?.[1] ?? '',
    );
    if (login === undefined) return REFUSALS.badCredentials;
    this.#reportProblems(call, headerProblems(call.headers));
    if (this.#isForbidden(call)) return forbidden(call);
    if (call.operation.startsWith('graphql/')) {
      this.#runBefore(call.operation);
      const { answer, problems } = await answerQuery(this.state, call.body, login);
      this.#reportProblems(call, problems);
      return answer;
    }
    return this.#answerRest(request.method ?? '', call, login);
  }

  #answerRest(method: string, call: Call, login: string): Answer {
    const match = findOperation(method, restPath(new URL(call.path, this.url)));
    if (match === undefined) {
      this.#reportProblems(call, ['there is no such operation']);
      return REFUSALS.notFound;
    }
    const hasBody =
      call.headers['content-length'] !== undefined && call.headers['content-length'] !== '0';
    const invalid = requestProblems(match, call.query, hasBody ? call.body : undefined);
    this.#reportProblems(call, invalid);
    if (invalid.length > 0)
      return { status: 422, body: { message: 'Invalid request.', errors: invalid } };
    const rest: RestCall = { ...match, query: call.query, body: call.body, login };
    const [unwritten] = unwrittenProblems(rest);
    if (unwritten !== undefined) {
      this.#reportProblems(call, [unwritten.problem]);
      return unwritten.answer;
    }
    this.#runBefore(call.operation);
    const answer = carryOut(this.state, rest);
    const wrong = answerProblems(match.operation, answer.status, answer.body);
    this.#reportProblems(
      call,
      wrong.map((problem) => `its answer here is wrong: ${problem}`),
    );
    return answer;
  }

  #isForbidden({ operation }: Call): boolean {
    if (OF_CONTENTS.includes(operation)) return this.permissions.contents === 'none';
    if (operation.startsWith('actions/')) return this.permissions.actions !== 'read';
    // Every token may read this.
    if (operation === 'repos/get-collaborator-permission-level') return false;
    if (operation.startsWith('checks/')) return this.permissions.checks === 'none';
    const isWrite = operation.startsWith('issues/') || operation === 'pulls/create-review';
    return (
      this.permissions['pull-requests'] === 'none' ||
      (isWrite && this.permissions['pull-requests'] === 'read')
    );
  }

  #takeFailure(operation: string): Trouble | undefined {
    const found = this.#troubles.find(
      (each) => each.times > 0 && (each.operation === operation || each.operation === '*'),
    );
    if (found !== undefined) found.times -= 1;
    return found?.trouble;
  }

  #runBefore(operation: string): void {
    const index = this.#befores.findIndex((each) => each.operation === operation);
    if (index >= 0) this.#befores.splice(index, 1)[0]?.work();
  }

  #reportProblems({ operation }: Call, problems: readonly string[]): void {
    this.#problems.push(...problems.map((problem) => `${operation}: ${problem}`));
  }
}

const OF_CONTENTS = [
  'graphql/Files',
  'graphql/History',
  'repos/compare-commits-with-basehead',
  'repos/list-activities',
];

const restPath = ({ pathname }: URL): string => pathname.replace(/^\/api\/v3(?=\/)/, '');

/** Headers that every client of GitHub's API sends; without a version, the default may change. */
function headerProblems(headers: IncomingHttpHeaders): string[] {
  const wrong: readonly (readonly [isWrong: boolean, problem: string])[] = [
    [
      headers['x-github-api-version'] !== '2022-11-28',
      `API version ${headers['x-github-api-version']}`,
    ],
    [!headers['user-agent']?.startsWith('plimsoll/'), `user agent ${headers['user-agent']}`],
    [!headers.accept?.includes('json'), `accept ${headers.accept}`],
  ];
  return wrong.filter(([isWrong]) => isWrong).map(([, problem]) => problem);
}

const forbidden = ({ operation }: Call): Answer =>
  operation.startsWith('graphql/')
    ? graphqlError('Resource not accessible by integration', 'FORBIDDEN')
    : REFUSALS.notAccessible;

function send(
  response: ServerResponse,
  { status, headers = {}, body }: Answer,
  isCut: boolean,
): void {
  const isPage = typeof body === 'string';
  const bytes = Buffer.from(body === undefined ? '' : isPage ? body : JSON.stringify(body));
  response.writeHead(status, {
    'content-type': isPage ? 'text/html' : 'application/json; charset=utf-8',
    'x-github-request-id': '0401:1D7D:52E8F:5F3C1:67405A11',
    'x-ratelimit-remaining': '4999',
    ...(status === 204 ? {} : { 'content-length': bytes.length }),
    ...headers,
  });
  if (!isCut) return void response.end(bytes);
  response.write(bytes.subarray(0, bytes.length / 2), () => response.destroy());
}
