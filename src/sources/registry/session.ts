import type { Host } from '../../model/host.ts';
import type { ImageReference } from '../../oci/reference.ts';
import type { Requested } from '../../report/words/messages/registry.ts';
import { Attempts, type Patience } from './attempts.ts';
import { Authorizer } from './authorizer.ts';
import type { Endpoint } from './endpoint.ts';
import { getCode, PassingFault } from './faults.ts';
import { type Answer, discard, HttpClient } from './http.ts';
import { follow } from './redirects.ts';

/** Authorized requests about one repository, or the list of them, following redirects. */
export class Session {
  readonly http: HttpClient;
  readonly #reference: ImageReference;
  readonly #authorizer: Authorizer;
  readonly #endpoint: Endpoint;
  readonly #host: Host;
  readonly #patience: Patience;
  #origin: Promise<string> | undefined;

  /** @param scope what tokens are requested for; by default to pull from the repository */
  constructor(
    reference: ImageReference,
    endpoint: Endpoint,
    host: Host,
    patience: Patience,
    scope = `repository:${reference.repository}:pull`,
  ) {
    this.http = new HttpClient(host, patience);
    this.#reference = reference;
    this.#authorizer = new Authorizer(this.http, endpoint, reference, host, scope);
    this.#endpoint = endpoint;
    this.#host = host;
    this.#patience = patience;
  }

  /**
   * Gets a part of the repository, without retrying.
   * @param path e.g. `manifests/latest`
   * @param isWanted which statuses are valid answers
   * @throws PassingFault if a retry may help; GateError SOURCE_NOT_FOUND, SOURCE_UNREADABLE
   */
  async get(
    path: string,
    headers: Readonly<Record<string, string>>,
    requested: Requested,
    isWanted = isOk,
  ): Promise<Answer> {
    return this.#getWanted(`${this.#reference.repository}/${path}`, headers, requested, isWanted);
  }

  /**
   * Gets a page of the registry's list of repositories, without retrying.
   * @param query e.g. `n=1000&last=app`
   * @throws as `get`
   */
  getCatalog(query: string, isWanted: (status: number) => boolean): Promise<Answer> {
    return this.#getWanted(`_catalog?${query}`, {}, { what: 'repositories' }, isWanted);
  }

  async #getWanted(
    path: string,
    headers: Readonly<Record<string, string>>,
    requested: Requested,
    isWanted: (status: number) => boolean,
  ): Promise<Answer> {
    const url = new URL(`${await this.#reach()}/v2/${path}`);
    const answer = await this.#sendAuthorized(url, headers);
    if (isWanted(answer.status)) return answer;
    // A redirect's target belongs to another party.
    throw await this.#authorizer.createRefusal(
      answer,
      requested,
      answer.url.origin === url.origin ? 'registry' : 'store',
    );
  }

  attempts(): Attempts {
    return new Attempts(this.#host, this.#patience);
  }

  close(): void {
    this.http.close();
  }

  async #sendAuthorized(url: URL, headers: Readonly<Record<string, string>>): Promise<Answer> {
    const shown = this.#authorizer.header;
    const answer = await this.#sendShown(url, headers);
    if (answer.status !== 401 || answer.url.origin !== url.origin) return answer;
    await this.#authorizer.renew(answer, shown);
    if (this.#authorizer.header === shown) return answer;
    discard(answer);
    return this.#sendShown(url, headers);
  }

  #sendShown(url: URL, headers: Readonly<Record<string, string>>): Promise<Answer> {
    const { header } = this.#authorizer;
    return follow(
      this.http,
      url,
      { ...headers, ...(header && { authorization: header }) },
      this.#endpoint,
    );
  }

  /** Uses TLS, unless the registry may do without and doesn't support it. */
  #reach(): Promise<string> {
    const { address, mayBePlain } = this.#endpoint;
    if (!mayBePlain) return Promise.resolve(`https://${address}`);
    this.#origin ??= this.#probe(address).catch((error: unknown) => {
      this.#origin = undefined;
      throw error;
    });
    return this.#origin;
  }

  async #probe(address: string): Promise<string> {
    try {
      discard(await this.http.send(new URL(`https://${address}/v2/`), { headers: {} }));
      return `https://${address}`;
    } catch (error) {
      if (!isNoTls(error)) throw error;
      return `http://${address}`;
    }
  }
}

const isOk = (status: number): boolean => status === 200;

/** Some servers just close the connection on a TLS handshake. */
function isNoTls(error: unknown): boolean {
  const { cause } = error instanceof PassingFault ? error.final : (error as { cause?: unknown });
  return /^(?:EPROTO|ECONNRESET|ERR_SSL_.*)$/.test(getCode(cause));
}
