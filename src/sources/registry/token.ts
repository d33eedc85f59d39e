import { GateError } from '../../errors.ts';
import { tryParseJson } from '../../oci/json.ts';
import { isRecord } from '../../oci/manifest.ts';
import type { Challenge } from './challenge.ts';
import { checkTarget, type Endpoint } from './endpoint.ts';
import type { Answer, HttpClient } from './http.ts';
import { follow } from './redirects.ts';
import { type Secret, toBasicHeader } from './secret.ts';

/** Large providers' tokens have several kilobytes. */
const MAX_ANSWER_BYTES = 1 << 20;

export interface TokenRequest {
  readonly challenge: Challenge;
  /** `repository:org/app:pull`, `registry:catalog:*`. */
  readonly scope: string;
  readonly secret: Secret | undefined;
  readonly endpoint: Endpoint;
}

/**
 * Requests a token from the service that a challenge names; without a secret, an anonymous one.
 * @returns the service's answer if it is not a token
 * @throws GateError SOURCE_UNREADABLE for a service that can't be trusted; as `HttpClient.send`
 * Source: distribution, docs/content/spec/auth/token.md and oauth.md.
 */
export async function fetchToken(
  http: HttpClient,
  request: TokenRequest,
): Promise<string | Answer> {
  const { challenge, endpoint, secret } = request;
  const realm = challenge.parameters.get('realm') ?? '';
  if (!URL.canParse(realm))
    throw new GateError('token-service-invalid', { registry: endpoint.registry });
  const url = new URL(realm);
  checkTarget(url, endpoint, 'token service');
  url.username = '';
  url.password = '';
  const parameters = toParameters(request);
  const answer =
    secret?.kind === 'identity'
      ? await exchange(http, url, parameters, secret.token)
      : await ask(http, url, parameters, request);
  if (answer.status !== 200) return answer;
  return parseToken(await http.readAtMost(answer, MAX_ANSWER_BYTES), endpoint);
}

/** Some services use the first scope only, so put the missing one first. */
function toParameters({ challenge, scope }: TokenRequest): URLSearchParams {
  const missing = challenge.parameters.get('scope');
  const service = challenge.parameters.get('service');
  const scopes = new Set([...(missing ? [missing] : []), scope]);
  const parameters = new URLSearchParams(service === undefined ? {} : { service });
  for (const each of scopes) parameters.append('scope', each);
  return parameters;
}

function ask(
  http: HttpClient,
  url: URL,
  parameters: URLSearchParams,
  request: TokenRequest,
): Promise<Answer> {
  const { secret, endpoint } = request;
  for (const [name, value] of parameters) url.searchParams.append(name, value);
  const authorization = secret?.kind === 'password' ? { authorization: toBasicHeader(secret) } : {};
  return follow(http, url, authorization, endpoint);
}

/** Does not follow redirects, because the token is in the body. */
function exchange(
  http: HttpClient,
  url: URL,
  parameters: URLSearchParams,
  token: string,
): Promise<Answer> {
  const body = new URLSearchParams([
    ['grant_type', 'refresh_token'],
    ['refresh_token', token],
    ['client_id', 'plimsoll'],
    ['service', parameters.get('service') ?? ''],
    ['scope', parameters.getAll('scope').join(' ')],
  ]).toString();
  const headers = {
    'content-type': 'application/x-www-form-urlencoded',
    'content-length': `${body.length}`,
  };
  return http.send(url, { method: 'POST', headers, body });
}

function parseToken(bytes: Uint8Array | undefined, endpoint: Endpoint): string {
  const found = tryParseJson(Buffer.from(bytes ?? []).toString('utf8'));
  const token = isRecord(found) ? found.token || found.access_token : undefined;
  // Anything else isn't valid in a header.
  if (typeof token === 'string' && /^[\x21-\x7e]+$/.test(token)) return token;
  throw new GateError('token-service-without-token', { registry: endpoint.registry });
}
