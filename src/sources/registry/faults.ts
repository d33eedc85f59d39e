import { GateError, getMessage, ReasonError } from '../../errors.ts';
import { takeLastWords } from '../../host/last-words.ts';
import type { Sentence } from '../../report/words/messages/sentence.ts';

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

/** Returns the reason of an error: ours, or the end of another program's words. */
export const getReason = (error: unknown): Sentence =>
  error instanceof ReasonError ? error.reason : takeLastWords(String(getMessage(error)));

/** The error code of a proxy's refusal. */
export const PROXY_REFUSES = 'PROXY_REFUSES';

/** Failures by error code, and whether to retry even if the host never answered before. */
const KINDS = [
  { codes: /^PROXY_REFUSES$/, id: 'host-refused-by-proxy', isPassing: false },
  { codes: /^ENOTFOUND$/, id: 'host-unknown', isPassing: false },
  { codes: /^EAI_/, id: 'host-not-resolved', isPassing: true },
  { codes: /^ECONNREFUSED$/, id: 'connection-refused', isPassing: false },
  { codes: /^(?:EHOSTUNREACH|ENETUNREACH|ETIMEDOUT)$/, id: 'host-unreachable', isPassing: true },
  {
    codes: /CERT|SELF_SIGNED|UNABLE_TO_(?:GET|VERIFY)|HOSTNAME_MISMATCH|ERR_TLS_CERT/,
    id: 'certificate-not-trusted',
    isPassing: false,
  },
  { codes: /^EPROTO$|^ERR_SSL_/, id: 'tls-not-supported', isPassing: false },
] as const;

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
  const { id, isPassing } = KINDS.find(({ codes }) => codes.test(code)) ?? {
    id: 'connection-broke' as const,
    isPassing: true,
  };
  const final = new GateError(id, { host, detail: getReason(error) || code }, { cause: error });
  return hasAnswered || isPassing ? new PassingFault(final) : final;
}

export const getCode = (error: unknown): string =>
  String((error as { code?: unknown } | undefined)?.code ?? '');
