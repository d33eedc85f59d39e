import { type ErrorCode, GateError } from '../../errors.ts';
import { lastWords } from '../../host/last-words.ts';
import { INSECURE_VARIABLE } from './endpoint.ts';

/** What failed now and may work in a moment: a broken connection, an overloaded server. */
export class PassingFault extends Error {
  /** What it comes to for whoever does not try again. */
  readonly final: GateError;
  /** How long the server asks to be left alone; `undefined` where it does not say. */
  readonly waitMs: number | undefined;

  constructor(final: GateError, waitMs?: number) {
    super(final.message);
    this.final = final;
    this.waitMs = waitMs;
  }
}

interface Kind {
  readonly codes: RegExp;
  readonly message: (host: string, detail: string) => string;
  readonly fix: (host: string) => string;
  /** Whether it is worth another try even where the host never answered before. */
  readonly isPassing: boolean;
}

/** The code of an error that a proxy's refusal is. */
export const PROXY_REFUSES = 'PROXY_REFUSES';

const KINDS: readonly Kind[] = [
  {
    codes: /^PROXY_REFUSES$/,
    message: (host, detail) => `${host} cannot be reached: ${detail}`,
    fix: () => 'correct HTTPS_PROXY, or name the host in NO_PROXY',
    isPassing: false,
  },
  {
    codes: /^ENOTFOUND$/,
    message: (host) => `no address is known for ${host}`,
    fix: () => 'check the spelling; behind a proxy set HTTPS_PROXY',
    isPassing: false,
  },
  {
    codes: /^EAI_/,
    message: (host) => `the address of ${host} could not be looked up`,
    fix: () => 'check the network and its DNS; behind a proxy set HTTPS_PROXY',
    isPassing: true,
  },
  {
    codes: /^ECONNREFUSED$/,
    message: (host) => `${host} refuses connections`,
    fix: () => 'check host and port, and whether the registry runs',
    isPassing: false,
  },
  {
    codes: /^(?:EHOSTUNREACH|ENETUNREACH|ETIMEDOUT)$/,
    message: (host) => `${host} cannot be reached`,
    fix: () => 'check the network; behind a proxy set HTTPS_PROXY',
    isPassing: true,
  },
  {
    codes: /CERT|SELF_SIGNED|UNABLE_TO_(?:GET|VERIFY)|HOSTNAME_MISMATCH|ERR_TLS_CERT/,
    message: (host, detail) => `the certificate of ${host} is not trusted: ${detail}`,
    fix: () => 'for an authority of your own: NODE_EXTRA_CA_CERTS=/path/to/ca.pem',
    isPassing: false,
  },
  {
    codes: /^EPROTO$|^ERR_SSL_/,
    message: (host) => `${host} does not speak TLS as it should`,
    fix: (host) =>
      `check the port; a registry on your own network without TLS: ${INSECURE_VARIABLE}=${host}`,
    isPassing: false,
  },
];

const OTHER: Pick<Kind, 'message' | 'fix'> = {
  message: (host, detail) => `the connection to ${host} broke: ${detail}`,
  fix: () => 'try again; the registry or the network is at fault',
};

/**
 * What the network did to a request.
 * @param hasAnswered whether the host answered before: then whatever happened may pass
 */
export function networkFault(
  error: unknown,
  host: string,
  hasAnswered: boolean,
): PassingFault | GateError {
  const code = codeOf(error);
  const kind = KINDS.find(({ codes }) => codes.test(code));
  const { message, fix } = kind ?? OTHER;
  const detail = lastWords(String((error as { message?: unknown }).message ?? '')) || code;
  const final = new GateError(CODE, message(host, detail), { fix: fix(host), cause: error });
  return hasAnswered || (kind?.isPassing ?? true) ? new PassingFault(final) : final;
}

const CODE: ErrorCode = 'SOURCE_UNREADABLE';

export const codeOf = (error: unknown): string =>
  String((error as { code?: unknown } | undefined)?.code ?? '');
