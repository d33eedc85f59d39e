import { GateError } from '../../errors.ts';
import type { ErrorCode } from '../../exit-codes.ts';
import { takeLastWords } from '../../host/last-words.ts';
import { INSECURE_VARIABLE } from './endpoint.ts';

/** A temporary failure that may succeed on retry: a broken connection, an overloaded server. */
export class PassingFault extends Error {
  /** The final error if there is no retry. */
  readonly final: GateError;
  /** How long the server asks to wait; `undefined` if it doesn't say. */
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
  /** Whether to retry even if the host never answered before. */
  readonly isPassing: boolean;
}

/** The error code of a proxy's refusal. */
export const PROXY_REFUSES = 'PROXY_REFUSES';

const KINDS: readonly Kind[] = [
  {
    codes: /^PROXY_REFUSES$/,
    message: (host, detail) => `can't connect to ${host}: ${detail}`,
    fix: () => 'correct HTTPS_PROXY, or add the host to NO_PROXY',
    isPassing: false,
  },
  {
    codes: /^ENOTFOUND$/,
    message: (host) => `no such host: ${host}`,
    fix: () => 'check the spelling; behind a proxy, set HTTPS_PROXY',
    isPassing: false,
  },
  {
    codes: /^EAI_/,
    message: (host) => `can't look up the address of ${host}`,
    fix: () => 'check the network and its DNS; behind a proxy, set HTTPS_PROXY',
    isPassing: true,
  },
  {
    codes: /^ECONNREFUSED$/,
    message: (host) => `connection refused by ${host}`,
    fix: () => 'check the host and port, and that the registry is running',
    isPassing: false,
  },
  {
    codes: /^(?:EHOSTUNREACH|ENETUNREACH|ETIMEDOUT)$/,
    message: (host) => `can't connect to ${host}`,
    fix: () => 'check the network; behind a proxy, set HTTPS_PROXY',
    isPassing: true,
  },
  {
    codes: /CERT|SELF_SIGNED|UNABLE_TO_(?:GET|VERIFY)|HOSTNAME_MISMATCH|ERR_TLS_CERT/,
    message: (host, detail) => `the certificate of ${host} is not trusted: ${detail}`,
    fix: () => 'for your own certificate authority, set NODE_EXTRA_CA_CERTS=/path/to/ca.pem',
    isPassing: false,
  },
  {
    codes: /^EPROTO$|^ERR_SSL_/,
    message: (host) => `${host} does not support TLS correctly`,
    fix: (host) =>
      'check the port; for a registry without TLS on your own network, set ' +
      `${INSECURE_VARIABLE}=${host}`,
    isPassing: false,
  },
];

const OTHER: Pick<Kind, 'message' | 'fix'> = {
  message: (host, detail) => `the connection to ${host} broke: ${detail}`,
  fix: () => 'try again; the registry or the network is faulty',
};

/**
 * Classifies a network error.
 * @param hasAnswered whether the host answered before: then any failure may be temporary
 */
export function toNetworkFault(
  error: unknown,
  host: string,
  hasAnswered: boolean,
): PassingFault | GateError {
  const code = getCode(error);
  const kind = KINDS.find(({ codes }) => codes.test(code));
  const { message, fix } = kind ?? OTHER;
  const detail = takeLastWords(String((error as { message?: unknown }).message ?? '')) || code;
  const final = new GateError(CODE, message(host, detail), { fix: fix(host), cause: error });
  return hasAnswered || (kind?.isPassing ?? true) ? new PassingFault(final) : final;
}

const CODE: ErrorCode = 'SOURCE_UNREADABLE';

export const getCode = (error: unknown): string =>
  String((error as { code?: unknown } | undefined)?.code ?? '');
