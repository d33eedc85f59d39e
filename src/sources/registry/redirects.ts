import { GateError } from '../../errors.ts';
import { checkTarget, type Endpoint } from './endpoint.ts';
import { type Answer, discard, type HttpClient } from './http.ts';

/** Blob stores are one redirect away, seldom two. */
const MAX_REDIRECTS = 5;

/**
 * Gets what is at a URL or where it leads to. Each place is checked, and `Authorization` goes to none but the first host.
 * @throws GateError SOURCE_UNREADABLE for a redirect that is refused, or leads nowhere; as `HttpClient.send`
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
    const next = targetOf(location, url, endpoint);
    if (next.origin !== url.origin) allowed = harmless;
    url = next;
  }
  throw new GateError('SOURCE_UNREADABLE', `${start.host} redirects without end`, {
    fix: 'the registry is at fault; see whether "docker pull" works',
  });
}

function targetOf(location: string, from: URL, endpoint: Endpoint): URL {
  if (!URL.canParse(location, from.href)) {
    throw new GateError('SOURCE_UNREADABLE', `${from.host} redirects to what is no address`);
  }
  const url = new URL(location, from);
  checkTarget(url, endpoint, 'a blob store');
  // They would become an Authorization of the redirect's own making.
  url.username = '';
  url.password = '';
  return url;
}
