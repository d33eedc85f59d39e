import { GateError } from '../../errors.ts';
import type { Host } from '../../model/host.ts';
import type { ImageReference } from '../../oci/reference.ts';
import { type Challenge, parseChallenges } from './challenge.ts';
import type { Endpoint } from './endpoint.ts';
import { type Credentials, findCredentials } from './find-credentials.ts';
import type { Answer, HttpClient } from './http.ts';
import { type Asked, refusalOf } from './refusal.ts';
import { basicHeader, unspeakable } from './secret.ts';
import { fetchToken } from './token.ts';

/** What a server says of its refusal is heard up to here. */
const MAX_WORDS_BYTES = 1 << 16;

/** Keeps what a registry wants to see with each request, and gets it anew when it has run out. */
export class Authorizer {
  readonly #http: HttpClient;
  readonly #endpoint: Endpoint;
  readonly #reference: ImageReference;
  readonly #host: Host;
  #header: string | undefined;
  #renewing: Promise<void> | undefined;
  #credentials: Credentials | undefined;
  /** What no message may repeat, should a server send it back. */
  readonly #secrets = new Set<string>();

  constructor(http: HttpClient, endpoint: Endpoint, reference: ImageReference, host: Host) {
    this.#http = http;
    this.#endpoint = endpoint;
    this.#reference = reference;
    this.#host = host;
  }

  /** The `Authorization` to show; `undefined` until the registry asks for one. */
  get header(): string | undefined {
    return this.#header;
  }

  /**
   * Answers a refusal. Several requests that are refused at once are answered once.
   * Without anything to answer it with, `header` stays what it was.
   * @param shown the `Authorization` that was refused
   * @throws GateError SOURCE_UNREADABLE where the token service refuses too, or nothing that is asked for is known here; as
   *   `fetchToken`
   */
  async renew({ headers }: Answer, shown: string | undefined): Promise<void> {
    if (this.#header !== shown) return;
    this.#renewing ??= this.#obtain(headers['www-authenticate'] ?? '').finally(() => {
      this.#renewing = undefined;
    });
    await this.#renewing;
  }

  /**
   * The error behind an answer that is not what was asked for.
   * @param by who gave it
   */
  async refusal(answer: Answer, what: string, by: Asked['by']): Promise<unknown> {
    const body = await this.#http.readAtMost(answer, MAX_WORDS_BYTES);
    return refusalOf(answer, body, what, {
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
    for (const value of unspeakable(secret)) this.#secrets.add(value);
    const challenge = this.#chosen(parseChallenges(header));
    if (challenge?.scheme === 'basic') {
      if (secret?.kind === 'password') this.#header = basicHeader(secret);
    } else if (challenge !== undefined && secret?.kind === 'bearer') {
      this.#header = `Bearer ${secret.token}`;
    } else if (challenge !== undefined) {
      const scope = `repository:${this.#reference.repository}:pull`;
      const got = await fetchToken(this.#http, {
        challenge,
        scope,
        secret,
        endpoint: this.#endpoint,
      });
      if (typeof got !== 'string') throw await this.refusal(got, 'token', 'token service');
      this.#secrets.add(got);
      this.#header = `Bearer ${got}`;
    }
  }

  #chosen(challenges: readonly Challenge[]): Challenge | undefined {
    const known = ['bearer', 'basic'].flatMap((scheme) =>
      challenges.filter((one) => one.scheme === scheme),
    );
    if (known.length > 0 || challenges.length === 0) return known[0];
    const schemes = challenges.map(({ scheme }) => scheme.slice(0, 20)).slice(0, 3);
    const message = `${this.#endpoint.registry} asks for a way to log in that is not known here: ${schemes.join(', ')}`;
    throw new GateError('SOURCE_UNREADABLE', message, {
      fix: 'copy the image into a layout with a tool that knows it, then oci-dir:DIR',
    });
  }
}
