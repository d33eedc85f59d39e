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
