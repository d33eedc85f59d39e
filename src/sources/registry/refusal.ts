import { GateError } from '../../errors.ts';
import { takeLastWords } from '../../host/last-words.ts';
import type { Host } from '../../model/host.ts';
import { tryParseJson } from '../../oci/json.ts';
import { isRecord } from '../../oci/manifest.ts';
import { formatRepository, type ImageReference } from '../../oci/reference.ts';
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
 * @param what the requested item, e.g. "layer sha256:0123456789ab"
 */
export function toRefusal(
  { status, headers, url }: Pick<Answer, 'status' | 'headers' | 'url'>,
  body: Uint8Array | undefined,
  what: string,
  asked: Asked,
): GateError | PassingFault {
  const { by, reference } = asked;
  const { words, isRegistrys } = readWords(body, asked.secrets);
  const said = words === '' ? '' : `; ${url.host} responded: ${words}`;
  if (status === 429)
    return createRateLimitError(parseSeconds(headers['retry-after']), said, asked);
  const mayPass = status >= 500 || status === 408;
  if (by === 'token service' && status >= 400 && !mayPass)
    return createUnauthorizedError(said, asked);
  if (by === 'registry' && (status === 401 || status === 403))
    return createUnauthorizedError(said, asked);
  if (by === 'registry' && status === 404) {
    const message = `there is no ${what} in ${formatRepository(reference)}`;
    const doubt = `; ${url.host} does not behave like a registry: check the name of the registry`;
    return new GateError('SOURCE_NOT_FOUND', message + (isRegistrys ? said : doubt), {
      fix: 'check the spelling',
    });
  }
  const message =
    `${url.host} failed to return the ${what}: status ` +
    `${status}${words === '' ? '' : `, ${words}`}`;
  const error = new GateError('SOURCE_UNREADABLE', message, {
    fix: 'try again later; check whether "docker pull" works',
  });
  return mayPass ? new PassingFault(error, waitMs(parseSeconds(headers['retry-after']))) : error;
}

function createRateLimitError(
  seconds: number | undefined,
  said: string,
  { reference, credentials }: Asked,
): PassingFault {
  const until = seconds === undefined ? '' : `, for ${seconds} s from now`;
  const login =
    credentials?.secret === undefined
      ? `; the limit is higher after logging in: ${describeLogin(reference)}`
      : '';
  const error = new GateError(
    'SOURCE_UNREADABLE',
    `the rate limit of ${reference.registry} is exceeded${until}${said}`,
    {
      fix: `try again later${login}`,
    },
  );
  return new PassingFault(error, waitMs(seconds));
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

function createUnauthorizedError(said: string, { reference, credentials, env }: Asked): GateError {
  const repository = formatRepository(reference);
  const { secret, places = [], problems = [] } = credentials ?? {};
  const tried = secret
    ? `${repository} does not accept the credentials from ${places.join(', ')}`
    : `${repository} requires credentials, and ${describePlaces(places)}`;
  const notes = problems.map((problem) => `; ${problem}`).join('');
  const workflow =
    reference.registry === 'ghcr.io' && env.GITHUB_ACTIONS === 'true'
      ? '; in this workflow, the token needs "packages: read", and the package must grant read ' +
        'access to this repository'
      : '';
  return new GateError('SOURCE_UNREADABLE', `${tried}${notes}${said}`, {
    fix:
      `${describeLogin(reference)} with an account that has read access; or check the ` +
      `name: registries give the same response for missing images${workflow}`,
  });
}

const describePlaces = (places: readonly string[]): string =>
  places.length === 0
    ? 'neither Docker nor Podman is logged in'
    : `there are none in ${places.join(', ')}`;

const describeLogin = ({ registry }: ImageReference): string =>
  `log in with "docker login${registry === 'docker.io' ? '' : ` ${registry}`}"`;

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
