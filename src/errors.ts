/**
 * Exit codes. With several images, `unusable` takes precedence over `unmeasured`, then `over`, then
 * `within`.
 */
export const EXIT = { within: 0, over: 1, unusable: 2, unmeasured: 3, interrupted: 130 } as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** The kind of a failure. */
export type ErrorCode =
  | 'USAGE'
  | 'BUDGET_INVALID'
  | 'REPORT_INVALID'
  | 'SOURCE_AMBIGUOUS'
  | 'SOURCE_NOT_FOUND'
  | 'SOURCE_UNREADABLE'
  | 'ENGINE_UNAVAILABLE'
  | 'BUILD_FAILED'
  | 'IMAGE_NOT_SELECTED'
  | 'IMAGE_UNSUPPORTED'
  | 'IMAGE_CORRUPT'
  | 'LAYER_CORRUPT'
  | 'DIGEST_MISMATCH'
  | 'HISTORY_TOO_SHORT'
  | 'LIMIT_EXCEEDED'
  | 'TIMEOUT'
  | 'REPORT_UNWRITABLE'
  | 'INTERRUPTED';

export const ERROR_EXIT: Readonly<Record<ErrorCode, ExitCode>> = {
  USAGE: EXIT.unusable,
  BUDGET_INVALID: EXIT.unusable,
  REPORT_INVALID: EXIT.unusable,
  SOURCE_AMBIGUOUS: EXIT.unusable,
  SOURCE_NOT_FOUND: EXIT.unmeasured,
  SOURCE_UNREADABLE: EXIT.unmeasured,
  ENGINE_UNAVAILABLE: EXIT.unmeasured,
  BUILD_FAILED: EXIT.unmeasured,
  IMAGE_NOT_SELECTED: EXIT.unmeasured,
  IMAGE_UNSUPPORTED: EXIT.unmeasured,
  IMAGE_CORRUPT: EXIT.unmeasured,
  LAYER_CORRUPT: EXIT.unmeasured,
  DIGEST_MISMATCH: EXIT.unmeasured,
  HISTORY_TOO_SHORT: EXIT.unmeasured,
  LIMIT_EXCEEDED: EXIT.unmeasured,
  TIMEOUT: EXIT.unmeasured,
  REPORT_UNWRITABLE: EXIT.unmeasured,
  INTERRUPTED: EXIT.interrupted,
};

export interface GateErrorDetails {
  /** The file, flag, source or layer that failed, in the user's terms. */
  readonly where?: string | undefined;
  /** What the user can do about it, in the imperative. */
  readonly fix?: string | undefined;
  readonly cause?: unknown;
}

/** An expected failure: what happened, where, and how to fix it. Anything else thrown is a bug. */
export class GateError extends Error {
  override readonly name = 'GateError';
  readonly code: ErrorCode;
  readonly where: string | undefined;
  readonly fix: string | undefined;

  constructor(code: ErrorCode, message: string, details: GateErrorDetails = {}) {
    super(message, details.cause === undefined ? {} : { cause: details.cause });
    this.code = code;
    this.where = details.where;
    this.fix = details.fix;
  }

  get exitCode(): ExitCode {
    return ERROR_EXIT[this.code];
  }
}

/** Returns the message of a thrown value. */
export const getMessage = (error: unknown): string =>
  String((error as { message?: unknown } | null)?.message ?? error);

/**
 * Turns a thrown value into a failure with an exit code. An unexpected error never passes and is
 * reported without a stack trace.
 * @param evidence what a bug report should include
 */
export function toGateError(error: unknown, evidence: string): GateError {
  if (error instanceof GateError) return error;
  return new GateError('SOURCE_UNREADABLE', `internal error: ${getMessage(error)}`, {
    fix: `please report it with ${evidence}: https://github.com/plimsoll-ci/plimsoll/issues`,
    cause: error,
  });
}

/** Adds a location to an error that has none. */
export function addLocation(error: unknown, where: string): unknown {
  if (!(error instanceof GateError) || error.where !== undefined) return error;
  return new GateError(error.code, error.message, { where, fix: error.fix, cause: error.cause });
}
