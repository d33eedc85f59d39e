import { GateError } from '../../errors.ts';
import type { Host } from '../../model/host.ts';
import type { ImageReference } from '../../oci/reference.ts';
import type { Requested } from '../../report/words/messages/registry.ts';
import { type Challenge, parseChallenges } from './challenge.ts';
import type { Endpoint } from './endpoint.ts';
import { type Credentials, findCredentials } from './find-credentials.ts';
import type { Answer, HttpClient } from './http.ts';
import { type Asked, toRefusal } from './refusal.ts';
import { listSecretValues, toBasicHeader } from './secret.ts';
import { fetchToken } from './token.ts';

/** Maximum length of a server's error message. */
const MAX_WORDS_BYTES = 1 << 16;

/** Keeps the authorization for a registry's requests and renews it when it expires. */
export class Authorizer {
  readonly #http: HttpClient;
  readonly #endpoint: Endpoint;
  readonly #reference: ImageReference;
  readonly #host: Host;
  readonly #scope: string;
  #header: string | undefined;
  #renewing: Promise<void> | undefined;
  #credentials: Credentials | undefined;
  /** Secrets that no message must repeat, even if a server echoes them. */
  readonly #secrets = new Set<string>();

  constructor(
    http: HttpClient,
    endpoint: Endpoint,
    reference: ImageReference,
    host: Host,
    scope: string,
  ) {
    this.#http = http;
    this.#endpoint = endpoint;
    this.#reference = reference;
    this.#host = host;
    this.#scope = scope;
  }

  /** The `Authorization` header; `undefined` until the registry asks for one. */
  get header(): string | undefined {
    return this.#header;
  }

  /**
   * Answers a 401; handles several parallel ones once. Without credentials, `header` is unchanged.
   * @param shown the `Authorization` that was rejected
   * @throws GateError SOURCE_UNREADABLE if the token service refuses too, or the scheme is unknown;
   *   as `fetchToken`
   */
  async renew({ headers }: Answer, shown: string | undefined): Promise<void> {
    if (this.#header !== shown) return;
    this.#renewing ??= this.#obtain(headers['www-authenticate'] ?? '').finally(() => {
      this.#renewing = undefined;
    });
    await this.#renewing;
  }

  /** Creates the error for an unexpected response. @param by its sender */
  async createRefusal(answer: Answer, requested: Requested, by: Asked['by']): Promise<unknown> {
    const body = await this.#http.readAtMost(answer, MAX_WORDS_BYTES);
    return toRefusal(answer, body, requested, {
      by,
      reference: this.#reference,
      credentials: this.#credentials,
      secrets: [...this.#secrets],
      env: this.#host.env,
    });
  }

  async #obtain(header: string): Promise<void> {
    this.#credentials ??= await findCredentials(this.#reference, this.#host);
    const { secret } = this.#credentials;
    for (const value of listSecretValues(secret)) this.#secrets.add(value);
    const challenge = this.#choose(parseChallenges(header));
    if (challenge?.scheme === 'basic') {
      if (secret?.kind === 'password') this.#header = toBasicHeader(secret);
    } else if (challenge !== undefined && secret?.kind === 'bearer') {
      this.#header = `Bearer ${secret.token}`;
    } else if (challenge !== undefined) {
      const got = await fetchToken(this.#http, {
        challenge,
        scope: this.#scope,
        secret,
        endpoint: this.#endpoint,
      });
      if (typeof got !== 'string')
        throw await this.createRefusal(got, { what: 'token' }, 'token service');
      this.#secrets.add(got);
      this.#header = `Bearer ${got}`;
    }
  }

  #choose(challenges: readonly Challenge[]): Challenge | undefined {
    const known = ['bearer', 'basic'].flatMap((scheme) =>
      challenges.filter((one) => one.scheme === scheme),
    );
    if (known.length > 0 || challenges.length === 0) return known[0];
    const schemes = challenges.map(({ scheme }) => scheme.slice(0, 20)).slice(0, 3);
    const { registry } = this.#endpoint;
    throw new GateError('authentication-unsupported', { registry, schemes });
  }
}
