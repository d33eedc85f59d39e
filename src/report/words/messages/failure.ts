import type { ErrorCode } from '../../../exit-codes.ts';

/** The texts of an error: what happened, and how to fix it. */
export interface Failure {
  readonly code: ErrorCode;
  readonly message: string;
  /** In the imperative. */
  readonly fix?: string | undefined;
  /** The option that caused it; other places come from the code that found it. */
  readonly where?: string | undefined;
}

/** The values of a message that needs none. */
export type None = Readonly<Record<string, never>>;

export const failure = (
  code: ErrorCode,
  message: string,
  fix?: string,
  where?: string,
): Failure => ({ code, message, fix, where });

/** A problem in a budget; `hint` is shown after the caret under it. */
export const problem = (message: string, hint?: string): Failure =>
  failure('BUDGET_INVALID', message, hint);
