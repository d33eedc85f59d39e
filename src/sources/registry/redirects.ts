import { GateError } from '../../errors.ts';
import { checkTarget, type Endpoint } from './endpoint.ts';
import { type Answer, discard, type HttpClient } from './http.ts';

/** Blob stores are usually one redirect away, rarely two. */
const MAX_REDIRECTS = 5;

/**
 * Gets a URL and follows redirects. Checks each target, and sends `Authorization` to the first host
 * only.
 * @throws GateError SOURCE_UNREADABLE for a refused or invalid redirect; as `HttpClient.send`
 */
export async function follow(
  http: HttpClient,
  start: URL,
  headers: Readonly<Record<string, string>>,
  endpoint: Endpoint,
): Promise<Answer> {
  const { authorization: _withheld, ...harmless } = headers;
  let [url, allowed] = [start, headers];
  for (let redirects = 0; redirects <= MAX_REDIRECTS; redirects++) {
    const answer = await http.send(url, { headers: allowed });
    const { location } = answer.headers;
    if (![301, 302, 303, 307, 308].includes(answer.status) || location === undefined) return answer;
    discard(answer);
    const next = parseTarget(location, url, endpoint);
    if (next.origin !== url.origin) allowed = harmless;
    url = next;
  }
  throw new GateError('too-many-redirects', { host: start.host });
}

function parseTarget(location: string, from: URL, endpoint: Endpoint): URL {
  if (!URL.canParse(location, from.href))
    throw new GateError('redirect-invalid', { host: from.host });
  const url = new URL(location, from);
  checkTarget(url, endpoint, 'blob store');
  // They would become an Authorization header chosen by the redirect.
  url.username = '';
  url.password = '';
  return url;
}
