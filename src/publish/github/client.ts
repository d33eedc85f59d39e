import { isRecord } from '../../oci/manifest.ts';
import { Message } from '../../report/words/messages/message.ts';
import { VERSION } from '../../version.ts';
import {
  type FailureFacts,
  GithubFailure,
  sanitizeMessage,
  toFailure,
  toGraphqlFailure,
} from './failure.ts';
import { createRetryPolicy, type Pace, REAL_PACE, type RetryPolicy } from './retry-policy.ts';

export interface GithubAccess {
  /** `GITHUB_API_URL` and `GITHUB_GRAPHQL_URL` are read from it. */
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly token: string;
  readonly signal: AbortSignal;
  /** Why the token is read-only, if known: the best explanation of a refusal. */
  readonly readOnly: 'fork' | 'dependabot' | null;
  readonly pace?: Pace;
}

/**
 * Passed to the functions of this folder. Requests share the time allowed for waiting, so send them
 * one after another.
 */
export interface GithubClient {
  readonly access: GithubAccess;
  /** @throws GithubFailure */
  readonly ask: <T>(question: Question<T>) => Promise<T>;
  /** Like `ask`, for GraphQL: `read` gets its `data`. Not for mutations. */
  readonly query: <T>(
    query: string,
    variables: Parameters,
    read: (data: unknown) => T | undefined,
  ) => Promise<T>;
  /** The same client with a total time limit; after it, requests fail as unreachable. */
  readonly withTimeLimit: (totalMs: number) => GithubClient;
}

export interface Question<T> {
  /** As in GitHub's API description, e.g. `POST /repos/{owner}/{repo}/check-runs`. */
  readonly route: string;
  readonly parameters: Parameters;
  /** @returns undefined if this is not a valid response of GitHub */
  readonly read: (data: unknown) => T | undefined;
  /**
   * For requests that must not run twice: after an attempt without a response, returns its result;
   * undefined if it had no effect.
   */
  readonly findDone?: () => Promise<T | undefined>;
}

type Json = Readonly<Record<string, unknown>>;
/** `repository` is `owner/name`: GitHub's REST API calls it `owner` and `repo`, GraphQL `name`. */
type Parameters = Json & { readonly repository?: string };

function splitRepository({ repository, ...others }: Parameters, nameKey: 'repo' | 'name'): Json {
  if (repository === undefined) return others;
  const [owner, name] = repository.split('/');
  return { owner, [nameKey]: name, ...others };
}

/** Creates a client; makes no request yet and never throws. */
export function openGithub(access: GithubAccess): GithubClient {
  const pace = access.pace ?? REAL_PACE;
  return openClient(access, pace, createRetryPolicy(pace));
}

function openClient(access: GithubAccess, pace: Pace, patience: RetryPolicy): GithubClient {
  const send = openTransport(access, pace);

  const ask = async <T>(question: Question<T>): Promise<T> => {
    for (let attempt = 1; ; attempt++) {
      const startedMs = pace.now();
      const outcome = await attemptOnce(send, question);
      if (!(outcome instanceof GithubFailure)) return outcome.value;
      if (!(await patience.wait(outcome, attempt, startedMs, access.signal))) throw outcome;
      if (question.findDone === undefined || outcome.kind === 'limited') continue;
      const done = await question.findDone();
      if (done !== undefined) return done;
    }
  };
  const query: GithubClient['query'] = (text, variables, read) =>
    ask({
      route: `POST ${getGraphqlUrl(access.env)}`,
      parameters: { query: text, variables: splitRepository(variables, 'name') },
      read: (answer) => (isRecord(answer) ? read(answer.data) : undefined),
    });
  const withTimeLimit = (totalMs: number): GithubClient =>
    limitTime(access, pace, patience, totalMs);
  return { access, ask, query, withTimeLimit };
}

function limitTime(
  access: GithubAccess,
  pace: Pace,
  patience: RetryPolicy,
  totalMs: number,
): GithubClient {
  let leftMs = totalMs;
  const limitRequest = async <T>(work: (client: GithubClient) => Promise<T>): Promise<T> => {
    const startedMs = Date.now();
    const timeUp = AbortSignal.timeout(Math.max(0, Math.ceil(leftMs)));
    const signal = AbortSignal.any([access.signal, timeUp]);
    try {
      return await work(openClient({ ...access, signal }, pace, patience));
    } catch (error) {
      if (!timeUp.aborted || access.signal.aborted) throw error;
      throw new GithubFailure({ kind: 'unreachable', message: '', code: 'ETIMEDOUT' });
    } finally {
      leftMs -= Date.now() - startedMs;
    }
  };
  return {
    access,
    ask: (question) => limitRequest((client) => client.ask(question)),
    query: (query, variables, read) =>
      limitRequest((client) => client.query(query, variables, read)),
    withTimeLimit: (ms) => limitTime(access, pace, patience, Math.min(ms, leftMs)),
  };
}

interface Answer {
  readonly data: unknown;
  readonly headers: Json;
}
type Send = (route: string, parameters: Json) => Promise<Answer>;

async function attemptOnce<T>(
  send: Send,
  question: Question<T>,
): Promise<{ value: T } | GithubFailure> {
  try {
    const { data } = await send(question.route, splitRepository(question.parameters, 'repo'));
    const value = question.read(data);
    if (value === undefined)
      return new GithubFailure({
        kind: 'broken',
        message: new Message('response-not-from-github', {}),
      });
    return { value };
  } catch (error) {
    if (error instanceof GithubFailure) return error;
    throw error;
  }
}

/** Sends one request once; all failures are GithubFailures. */
function openTransport(access: GithubAccess, pace: Pace): Send {
  let connected: ReturnType<typeof connect> | undefined;
  return async (route, parameters) => {
    const fail = (facts: FailureFacts): GithubFailure =>
      new GithubFailure({
        ...facts,
        message: sanitizeMessage(String(facts.message), access.token),
      });
    // An invalid token would be quoted in the error about an invalid header.
    if (!/^[\x21-\x7e]+$/.test(access.token)) {
      throw new GithubFailure({
        kind: 'refused',
        status: 401,
        message: new Message('token-invalid', {}),
      });
    }
    connected ??= connect(access);
    const octokit = await connected;
    const timeout = AbortSignal.timeout(pace.answerMs);
    let answer: Answer;
    try {
      answer = await octokit.request(route, {
        ...parameters,
        headers: { 'X-GitHub-Api-Version': '2022-11-28' },
        // Without a log of our own, it writes deprecations of GitHub's API to stderr.
        request: { signal: AbortSignal.any([timeout, access.signal]), log: SILENT },
      });
    } catch (error) {
      if (access.signal.aborted) throw fail({ kind: 'stopped', message: '' });
      if (timeout.aborted) throw fail({ kind: 'unreachable', message: '', code: 'ETIMEDOUT' });
      throw fail(toFailure(error, pace.now()));
    }
    const { data, headers } = answer;
    if (isRecord(data) && Array.isArray(data.errors))
      throw fail(toGraphqlFailure(data.errors, headers, pace.now()));
    return { data, headers };
  };
}

const ignore = (): undefined => undefined;
const SILENT = { debug: ignore, info: ignore, warn: ignore, error: ignore };

/** Loaded on demand: it takes a tenth of a second. */
async function connect({ env, token }: GithubAccess) {
  const { getOctokit } = await import('@actions/github');
  return getOctokit(token, {
    // Its default is read from the environment at load time.
    baseUrl: getApiUrl(env),
    userAgent: `plimsoll/${VERSION}`,
    log: SILENT,
  });
}

export function getApiUrl(env: GithubAccess['env']): string {
  return (env.GITHUB_API_URL || 'https://api.github.com').replace(/\/+$/, '');
}

/** GitHub Enterprise Server has `/api/v3` and `/api/graphql`. */
function getGraphqlUrl(env: GithubAccess['env']): string {
  return env.GITHUB_GRAPHQL_URL || `${getApiUrl(env).replace(/\/v3$/, '')}/graphql`;
}
