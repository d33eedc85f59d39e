import { GateError } from '../../errors.ts';
import { takeLastWords } from '../../host/last-words.ts';
import type { Host } from '../../model/host.ts';
import { tryParseJson } from '../../oci/json.ts';
import { isRecord } from '../../oci/manifest.ts';
import { formatRepository, type ImageReference } from '../../oci/reference.ts';
import type { Requested } from '../../report/words/messages/registry.ts';
import { PassingFault } from './faults.ts';
import type { Credentials } from './find-credentials.ts';
import type { Answer } from './http.ts';

/** The request behind an error, including secrets to hide. */
export interface Asked {
  /** A store is where a registry's redirect leads. */
  readonly by: 'registry' | 'token service' | 'store';
  readonly reference: ImageReference;
  readonly credentials: Credentials | undefined;
  readonly secrets: readonly string[];
  readonly env: Host['env'];
}

/**
 * Creates the error for an unexpected answer, with the server's own message at the end.
 * @param body the start of the answer's body
 */
export function toRefusal(
  { status, headers, url }: Pick<Answer, 'status' | 'headers' | 'url'>,
  body: Uint8Array | undefined,
  requested: Requested,
  { by, reference, credentials, secrets, env }: Asked,
): GateError | PassingFault {
  const { words, isRegistrys } = readWords(body, secrets);
  const { registry } = reference;
  const repository = formatRepository(reference);
  const answered = { registry, repository, requested, status, host: url.host, words };
  const { secret, places = [], problems = [] } = credentials ?? {};
  const isLoggedIn = secret !== undefined;
  const seconds = parseSeconds(headers['retry-after']);
  if (status === 429) {
    const error = new GateError('rate-limit-exceeded', { ...answered, isLoggedIn, seconds });
    return new PassingFault(error, waitMs(seconds));
  }
  const mayPass = status >= 500 || status === 408;
  const isDenied =
    by === 'token service'
      ? status >= 400 && !mayPass
      : by === 'registry' && (status === 401 || status === 403);
  if (isDenied) {
    const isWorkflow = env.GITHUB_ACTIONS === 'true';
    const tried = { isLoggedIn, places, problems, isWorkflow };
    return new GateError('registry-denies-access', { ...answered, ...tried });
  }
  if (by === 'registry' && status === 404)
    return new GateError(
      isRegistrys ? 'registry-item-not-found' : 'no-item-and-no-registry',
      answered,
    );
  const error = new GateError('registry-item-failed', answered);
  return mayPass ? new PassingFault(error, waitMs(seconds)) : error;
}

const waitMs = (seconds: number | undefined): number | undefined =>
  seconds === undefined ? undefined : seconds * 1000;

/** Parses a number of seconds or a date. */
function parseSeconds(retryAfter: string | undefined): number | undefined {
  if (retryAfter === undefined) return undefined;
  const seconds = /^\d{1,9}$/.test(retryAfter)
    ? Number(retryAfter)
    : (Date.parse(retryAfter) - Date.now()) / 1000;
  return Number.isFinite(seconds) ? Math.max(0, Math.ceil(seconds)) : undefined;
}

/**
 * Extracts a server's message. Source: distribution-spec, spec.md, “Error Codes”; token services
 * differ.
 */
function readWords(
  body: Uint8Array | undefined,
  secrets: readonly string[],
): { readonly words: string; readonly isRegistrys: boolean } {
  const text = Buffer.from(body ?? []).toString('utf8');
  const messages = parseMessages(text);
  const isPage = /^\s*</.test(text);
  const words = takeLastWords(messages ?? (isPage ? '' : text), secrets).slice(0, MAX_WORDS_LENGTH);
  return { words, isRegistrys: messages !== undefined };
}

const MAX_WORDS_LENGTH = 500;

function parseMessages(text: string): string | undefined {
  const found = tryParseJson(text);
  if (!isRecord(found)) return undefined;
  const errors = Array.isArray(found.errors) ? found.errors.slice(0, 5) : [found];
  const messages = errors.filter(isRecord).map(parseMessage);
  return messages.filter((message) => message !== undefined).join(', ');
}

const parseMessage = ({
  message,
  details,
  error_description: description,
  code,
}: Readonly<Record<string, unknown>>) =>
  [message, details, description, code].find(
    (value): value is string => typeof value === 'string' && value !== '',
  );
