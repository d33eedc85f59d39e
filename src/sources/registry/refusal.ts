import { GateError } from '../../errors.ts';
import { lastWords } from '../../host/last-words.ts';
import type { Host } from '../../model/host.ts';
import { isRecord } from '../../oci/manifest.ts';
import { formatRepository, type ImageReference } from '../../oci/reference.ts';
import { PassingFault } from './faults.ts';
import type { Credentials } from './find-credentials.ts';
import type { Answer } from './http.ts';

/** What is asked of whom, and with what: an error tells all of it but the secrets. */
export interface Asked {
  /** A store is where a registry's redirect leads. */
  readonly by: 'registry' | 'token service' | 'store';
  readonly reference: ImageReference;
  readonly credentials: Credentials | undefined;
  readonly secrets: readonly string[];
  readonly env: Host['env'];
}

/**
 * The error behind an answer that is not what was asked for, with the server's own words at its end.
 * @param body the beginning of the answer's body
 * @param what was asked for: "layer sha256:0123456789ab"
 */
export function refusalOf(
  { status, headers, url }: Pick<Answer, 'status' | 'headers' | 'url'>,
  body: Uint8Array | undefined,
  what: string,
  asked: Asked,
): GateError | PassingFault {
  const { by, reference } = asked;
  const { words, isRegistrys } = wordsOf(body, asked.secrets);
  const said = words === '' ? '' : `; ${url.host} says: ${words}`;
  if (status === 429) return tooOften(secondsOf(headers['retry-after']), said, asked);
  const mayPass = status >= 500 || status === 408;
  if (by === 'token service' && status >= 400 && !mayPass) return unauthorized(said, asked);
  if (by === 'registry' && (status === 401 || status === 403)) return unauthorized(said, asked);
  if (by === 'registry' && status === 404) {
    const message = `there is no ${what} in ${formatRepository(reference)}`;
    const doubt = `; ${url.host} does not answer as a registry does: check the name of the registry`;
    return new GateError('SOURCE_NOT_FOUND', message + (isRegistrys ? said : doubt), {
      fix: 'check the spelling',
    });
  }
  const message = `${url.host} cannot give the ${what}: status ${status}${words === '' ? '' : `, ${words}`}`;
  const error = new GateError('SOURCE_UNREADABLE', message, {
    fix: 'try again later; see whether "docker pull" works',
  });
  return mayPass ? new PassingFault(error, waitMs(secondsOf(headers['retry-after']))) : error;
}

function tooOften(
  seconds: number | undefined,
  said: string,
  { reference, credentials }: Asked,
): PassingFault {
  const until = seconds === undefined ? '' : `, for ${seconds} s from now`;
  const login =
    credentials?.secret === undefined
      ? `; whoever logs in may ask more often: ${loginTo(reference)}`
      : '';
  const error = new GateError(
    'SOURCE_UNREADABLE',
    `${reference.registry} was asked too often${until}${said}`,
    {
      fix: `try again later${login}`,
    },
  );
  return new PassingFault(error, waitMs(seconds));
}

const waitMs = (seconds: number | undefined): number | undefined =>
  seconds === undefined ? undefined : seconds * 1000;

/** A number of seconds, or a date. */
function secondsOf(retryAfter: string | undefined): number | undefined {
  if (retryAfter === undefined) return undefined;
  const seconds = /^\d{1,9}$/.test(retryAfter)
    ? Number(retryAfter)
    : (Date.parse(retryAfter) - Date.now()) / 1000;
  return Number.isFinite(seconds) ? Math.max(0, Math.ceil(seconds)) : undefined;
}

function unauthorized(said: string, { reference, credentials, env }: Asked): GateError {
  const repository = formatRepository(reference);
  const { secret, places = [], problems = [] } = credentials ?? {};
  const tried = secret
    ? `the registry refuses the credentials from ${places.join(', ')} for ${repository}`
    : `the registry wants credentials for ${repository}, and ${noneIn(places)}`;
  const notes = problems.map((problem) => `; ${problem}`).join('');
  const workflow =
    reference.registry === 'ghcr.io' && env.GITHUB_ACTIONS === 'true'
      ? '; in this workflow the token needs "packages: read", and the package must let this repository read it'
      : '';
  return new GateError('SOURCE_UNREADABLE', `${tried}${notes}${said}`, {
    fix: `${loginTo(reference)} and an account that may read it; or check the name: registries say the same of what is not there${workflow}`,
  });
}

const noneIn = (places: readonly string[]): string =>
  places.length === 0
    ? 'neither Docker nor Podman is logged in anywhere'
    : `there are none in ${places.join(', ')}`;

const loginTo = ({ registry }: ImageReference): string =>
  `log in with "docker login${registry === 'docker.io' ? '' : ` ${registry}`}"`;

/** Source: distribution-spec, spec.md, “Error Codes”; token services answer in the same way, or in words of their own. */
function wordsOf(
  body: Uint8Array | undefined,
  secrets: readonly string[],
): { readonly words: string; readonly isRegistrys: boolean } {
  const text = Buffer.from(body ?? []).toString('utf8');
  const messages = messagesOf(text);
  const isPage = /^\s*</.test(text);
  const words = lastWords(messages ?? (isPage ? '' : text), secrets).slice(0, MAX_WORDS_LENGTH);
  return { words, isRegistrys: messages !== undefined };
}

const MAX_WORDS_LENGTH = 500;

function messagesOf(text: string): string | undefined {
  try {
    const found: unknown = JSON.parse(text);
    if (!isRecord(found)) return undefined;
    const errors = Array.isArray(found.errors) ? found.errors.slice(0, 5) : [found];
    const messages = errors.map((error: unknown) =>
      isRecord(error) ? messageOf(error) : undefined,
    );
    return messages.filter((message) => message !== undefined).join(', ');
  } catch {
    return undefined;
  }
}

const messageOf = ({
  message,
  details,
  error_description: description,
  code,
}: Readonly<Record<string, unknown>>) =>
  [message, details, description, code].find(
    (value): value is string => typeof value === 'string' && value !== '',
  );
