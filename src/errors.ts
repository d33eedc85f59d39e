import { ERROR_EXIT, type ErrorCode, type ExitCode } from './exit-codes.ts';
import { type FailureId, Message, make, type ValuesOf } from './report/words/messages/message.ts';
import {
  type Entry,
  formatSentence,
  type Sentence,
  WORDS,
} from './report/words/messages/sentence.ts';

export interface GateErrorDetails {
  /** The file, flag, source or layer that failed, in the user's terms. */
  readonly where?: Sentence | undefined;
  /** What the user can do about it, if not what the message of this ID says. */
  readonly fix?: Sentence | undefined;
  readonly cause?: unknown;
}

/** An error as reports have it. */
export interface Reported {
  readonly code: ErrorCode;
  readonly message: Sentence;
  readonly where?: Sentence;
  readonly fix?: Sentence;
}

/**
 * An expected failure by its ID and values: what happened, where, and how to fix it. Its sentences
 * are in `report/words/messages`. Anything else thrown is a bug.
 */
export class GateError<Id extends FailureId = FailureId> extends Error {
  override readonly name = 'GateError';
  readonly id: Id;
  /** Not typed by the ID: an error is then also one of several IDs. */
  readonly values: unknown;
  readonly code: ErrorCode;
  readonly where: Sentence | undefined;
  readonly fix: Sentence | undefined;

  constructor(id: Id, values: ValuesOf<Id>, details: GateErrorDetails = {}) {
    const failure = make(id, values, WORDS.cli);
    super(failure.message, details.cause === undefined ? {} : { cause: details.cause });
    this.id = id;
    this.values = values;
    this.code = failure.code;
    this.where = details.where ?? this.#part('where', failure.where);
    this.fix = details.fix ?? this.#part('fix', failure.fix);
  }

  /** The message without its place and fix; `message` is the same for the command line. */
  get text(): Sentence {
    return new Message(this.id, this.values as ValuesOf<Id>);
  }

  get exitCode(): ExitCode {
    return ERROR_EXIT[this.code];
  }

  /** Returns the same error with another place or fix. */
  with({ where = this.where, fix = this.fix }: Pick<GateErrorDetails, 'where' | 'fix'>): GateError {
    const cause = this.cause ?? this;
    return new GateError(this.id, this.values as ValuesOf<Id>, { where, fix, cause });
  }

  #part(part: 'where' | 'fix', text: string | undefined): Sentence | undefined {
    return text === undefined ? undefined : new Message(this.id, this.values as ValuesOf<Id>, part);
  }
}

/** Returns an error as a report has it. */
export const toReported = ({ code, text, where, fix }: GateError): Reported => ({
  code,
  message: text,
  ...(where !== undefined && { where }),
  ...(fix !== undefined && { fix }),
});

/** Returns the error that a report has. */
export const fromReported = ({ code, message, where, fix }: Reported): GateError =>
  new GateError('reported', { code, message }, { where, fix });

/** The texts of an error in the words of an entry point. */
export const formatError = (error: GateError, entry: Entry) => ({
  code: error.code,
  exitCode: error.exitCode,
  message: formatSentence(error.text, entry),
  where: error.where === undefined ? undefined : formatSentence(error.where, entry),
  fix: error.fix === undefined ? undefined : formatSentence(error.fix, entry),
});

/** Why something failed, for an error that says what failed. */
export class ReasonError extends Error {
  readonly reason: Sentence;

  constructor(reason: Sentence, cause?: unknown) {
    super(String(reason), cause === undefined ? {} : { cause });
    this.reason = reason;
  }
}

/** Returns the message of a thrown value. */
export function getMessage(error: unknown): Sentence {
  if (error instanceof GateError) return error.text;
  if (error instanceof ReasonError) return error.reason;
  return String((error as { message?: unknown } | null)?.message ?? error);
}

/**
 * Turns a thrown value into a failure with an exit code. An unexpected error never passes and is
 * reported without a stack trace.
 * @param evidence what a bug report should include
 */
export function toGateError(error: unknown, evidence: Sentence): GateError {
  if (error instanceof GateError) return error;
  return new GateError('internal-error', { error: getMessage(error), evidence }, { cause: error });
}

/** Adds a location to an error that has none. */
export const addLocation = (error: unknown, where: Sentence): unknown =>
  error instanceof GateError && error.where === undefined ? error.with({ where }) : error;
