import { ReasonError } from '../../errors.ts';
import { countChars, cutEnd } from '../../model/cut-end.ts';
import { isRecord } from '../../oci/manifest.ts';
import { neutralize } from '../../report/words/inert.ts';
import type { FailureKind } from '../../report/words/messages/refusal.ts';
import type { Sentence } from '../../report/words/messages/sentence.ts';

export interface FailureFacts {
  readonly kind: FailureKind;
  /** The HTTP status; for GraphQL errors, the equivalent REST status. */
  readonly status?: number;
  /** GitHub's message, or our reason; may be empty. */
  readonly message: Sentence;
  /** The system's error code, e.g. ECONNREFUSED. */
  readonly code?: string;
  /** How long to wait, as requested by GitHub. */
  readonly waitMs?: number;
}

/**
 * A failed request. It doesn't keep the request or the original error, which contain the body and
 * the token.
 */
export class GithubFailure extends ReasonError {
  override readonly name = 'GithubFailure';
  readonly kind: FailureKind;
  readonly status: number | undefined;
  readonly code: string | undefined;
  readonly waitMs: number | undefined;

  constructor({ kind, status, message, code, waitMs }: FailureFacts) {
    super(message);
    this.kind = kind;
    this.status = status;
    this.code = code;
    this.waitMs = waitMs;
  }
}

const MOST_WORDS = 300;

/**
 * Makes a message safe to show and removes the token, which comes first while it is still intact.
 */
export function sanitizeMessage(words: string, token: string): string {
  const secretless = token === '' ? words : words.replaceAll(token, '***');
  const plain = neutralize(secretless.replace(/\s+/g, ' ').trim());
  return cutEnd(plain, MOST_WORDS, countChars);
}

/** Converts an error of Octokit: with a response, GitHub answered. */
export function toFailure(error: unknown, nowMs: number): FailureFacts {
  const { response } = Object(error) as { response?: unknown };
  if (isRecord(response) && typeof response.status === 'number') {
    const headers = isRecord(response.headers) ? response.headers : {};
    return toResponseFailure(response.status, readMessage(response.data), headers, nowMs);
  }
  return { kind: 'unreachable', message: '', ...findCode(error) };
}

/**
 * GraphQL responds with 200 and puts errors into the body. Source: docs.github.com, “Rate limits
 * for the GraphQL API”.
 */
export function toGraphqlFailure(
  errors: readonly unknown[],
  headers: Headers,
  nowMs: number,
): FailureFacts {
  const first = isRecord(errors[0]) ? errors[0] : {};
  const message = readMessage({ message: first.message });
  if (isLimitMessage(message) || String(first.type).startsWith('RATE_LIMIT')) {
    return { kind: 'limited', status: 429, message, waitMs: readWaitMs(headers, nowMs) };
  }
  const code = isRecord(first.extensions) ? first.extensions.code : undefined;
  const status =
    STATUS_OF_TYPE[String(first.type)] ??
    (first.type === undefined && code === undefined ? 502 : 422);
  return { kind: status === 502 ? 'broken' : 'refused', status, message };
}

type Headers = Readonly<Record<string, unknown>>;

/** An error without a type is a timeout inside GitHub. */
const STATUS_OF_TYPE: Readonly<Record<string, number>> = {
  FORBIDDEN: 403,
  INSUFFICIENT_SCOPES: 403,
  NOT_FOUND: 404,
  SERVICE_UNAVAILABLE: 502,
};

function toResponseFailure(
  status: number,
  message: string,
  headers: Headers,
  nowMs: number,
): FailureFacts {
  if (status >= 500) {
    const isTold = headers['retry-after'] !== undefined;
    return {
      kind: 'broken',
      status,
      message,
      ...(isTold && { waitMs: readWaitMs(headers, nowMs) }),
    };
  }
  const isLimit =
    status === 429 ||
    (status === 403 &&
      (headers['retry-after'] !== undefined ||
        headers['x-ratelimit-remaining'] === '0' ||
        isLimitMessage(message)));
  if (isLimit) return { kind: 'limited', status, message, waitMs: readWaitMs(headers, nowMs) };
  return { kind: status >= 400 ? 'refused' : 'broken', status, message };
}

const isLimitMessage = (message: string): boolean =>
  /secondary rate limit|rate limit exceeded|abuse/i.test(message);

/**
 * Source: docs.github.com, “Best practices for using the REST API”: `retry-after` first, then the
 * reset, otherwise a minute.
 */
function readWaitMs(headers: Headers, nowMs: number): number {
  const seconds = Number(headers['retry-after']);
  if (headers['retry-after'] !== undefined && seconds >= 0) return seconds * 1000;
  const resetMs = Number(headers['x-ratelimit-reset']) * 1000;
  if (headers['x-ratelimit-remaining'] === '0' && resetMs > 0)
    return Math.max(1000, resetMs - nowMs);
  return 60_000;
}

/** Reads `{ message, errors: [{ message | code, field }] }`; a proxy's page has no message. */
function readMessage(data: unknown): string {
  if (!isRecord(data) || typeof data.message !== 'string') return '';
  const details = (Array.isArray(data.errors) ? data.errors : [])
    .slice(0, 3)
    .map(readDetail)
    .filter(Boolean);
  return [data.message, ...details].join(', ');
}

function readDetail(error: unknown): string {
  if (typeof error === 'string') return error;
  if (!isRecord(error)) return '';
  if (typeof error.message === 'string') return error.message;
  return [error.field, error.code].filter((part) => typeof part === 'string').join(' ');
}

/** The innermost code: Octokit wraps fetch's error, which wraps the socket's. */
function findCode(error: unknown): { code?: string } {
  let found: string | undefined;
  for (
    let at: unknown = error, depth = 0;
    typeof at === 'object' && at !== null && depth < 6;
    depth++
  ) {
    const { code, cause } = at as { code?: unknown; cause?: unknown };
    if (typeof code === 'string') found = code;
    at = cause;
  }
  return found === undefined ? {} : { code: found };
}
