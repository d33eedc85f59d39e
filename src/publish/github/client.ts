import { isRecord } from '../../oci/manifest.ts';
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
  /** Why the token can only read, where that is known: it explains a refusal best. */
  readonly readOnly: 'fork' | 'dependabot' | null;
  readonly pace?: Pace;
}

/** To be handed to the functions of this folder. They share the time that may be lost on waiting: call one after the other. */
export interface GithubClient {
  readonly access: GithubAccess;
  /** @throws GithubFailure */
  readonly ask: <T>(question: Question<T>) => Promise<T>;
  /** Like `ask`, of GraphQL: `read` gets its `data`. Not for mutations. */
  readonly query: <T>(
    query: string,
    variables: Json,
    read: (data: unknown) => T | undefined,
  ) => Promise<T>;
  /** The same, but its requests may take this long in all; then they fail as if nobody answered. */
  readonly within: (totalMs: number) => GithubClient;
}

export interface Question<T> {
  /** As in GitHub's description: `POST /repos/{owner}/{repo}/check-runs`. */
  readonly route: string;
  readonly parameters: Json;
  /** @returns undefined where this is not what GitHub answers */
  readonly read: (data: unknown) => T | undefined;
  /**
   * For what must not be done twice: after an attempt that may have been carried out though no answer came, tells what it
   * brought about; undefined where it was not carried out.
   */
  readonly findDone?: () => Promise<T | undefined>;
}

type Json = Readonly<Record<string, unknown>>;

/** Makes no request and loads nothing yet; never throws. */
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
      parameters: { query: text, variables },
      read: (answer) => (isRecord(answer) ? read(answer.data) : undefined),
    });
  const within = (totalMs: number): GithubClient => limitTime(access, pace, patience, totalMs);
  return { access, ask, query, within };
}

function limitTime(
  access: GithubAccess,
  pace: Pace,
  patience: RetryPolicy,
  totalMs: number,
): GithubClient {
  let leftMs = totalMs;
  const bounded = async <T>(work: (client: GithubClient) => Promise<T>): Promise<T> => {
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
    ask: (question) => bounded((client) => client.ask(question)),
    query: (query, variables, read) => bounded((client) => client.query(query, variables, read)),
    within: (ms) => limitTime(access, pace, patience, Math.min(ms, leftMs)),
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
    const { data } = await send(question.route, question.parameters);
    const value = question.read(data);
    if (value === undefined)
      return new GithubFailure({ kind: 'broken', message: 'its answer is not one of GitHub' });
    return { value };
  } catch (error) {
    if (error instanceof GithubFailure) return error;
    throw error;
  }
}

/** One request, once; every way it can fail is a GithubFailure. */
function openTransport(access: GithubAccess, pace: Pace): Send {
  let connected: ReturnType<typeof connect> | undefined;
  return async (route, parameters) => {
    const fail = (facts: FailureFacts): GithubFailure =>
      new GithubFailure({ ...facts, message: sanitizeMessage(facts.message, access.token) });
    // What is not plain text would come back in the words of an invalid header's error.
    if (!/^[\x21-\x7e]+$/.test(access.token)) {
      throw new GithubFailure({
        kind: 'refused',
        status: 401,
        message: 'no usable token was given',
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
        // Without a log of its own it writes deprecations of GitHub's API to our standard error.
        request: { signal: AbortSignal.any([timeout, access.signal]), log: SILENT },
      });
    } catch (error) {
      if (access.signal.aborted) throw fail({ kind: 'stopped', message: 'the run was stopped' });
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

/** Loaded late: it costs a tenth of a second, which only those pay who publish. */
async function connect({ env, token }: GithubAccess) {
  const { getOctokit } = await import('@actions/github');
  return getOctokit(token, {
    // Not its own default, which is what the environment said when it was loaded.
    baseUrl: getApiUrl(env),
    userAgent: `plimsoll/${VERSION}`,
    log: SILENT,
  });
}

export function getApiUrl(env: GithubAccess['env']): string {
  return (env.GITHUB_API_URL || 'https://api.github.com').replace(/\/+$/, '');
}

/** An own server has `/api/v3` and `/api/graphql`. */
function getGraphqlUrl(env: GithubAccess['env']): string {
  return env.GITHUB_GRAPHQL_URL || `${getApiUrl(env).replace(/\/v3$/, '')}/graphql`;
}
