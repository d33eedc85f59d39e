import type { ErrorCode } from '../../../exit-codes.ts';
import type { Words } from './sentence.ts';

/** The texts of an error: what happened, and how to fix it. As values of a catalog: templates. */
export interface Failure<Template extends string = string> {
  readonly code: ErrorCode;
  readonly message: Template;
  /** In the imperative. */
  readonly fix?: Template | undefined;
  /** The option that caused it; other places come from the code that found it. */
  readonly where?: Template | undefined;
}

/** What the catalog has for an ID: a template, those of an error, or a function that makes them. */
export type Wording = string | Failure | ((values: never, words: Words) => string | Failure);

/** The values of a message that needs none. */
export type None = Readonly<Record<string, never>>;

/** An error, or its templates; several may share a code. */
export const failure = <const Message extends string, const Fix extends string = never>(
  code: ErrorCode,
  message: Message,
  fix?: Fix,
  where?: Fix,
): Failure<Message | Fix> => ({ code, message, fix, where });

const ofCode =
  (code: ErrorCode) =>
  <const Message extends string, const Fix extends string = never>(
    message: Message,
    fix?: Fix,
    where?: Fix,
  ) =>
    failure(code, message, fix, where);

export const usageError = ofCode('USAGE');
export const problem = ofCode('BUDGET_INVALID');
export const reportInvalid = ofCode('REPORT_INVALID');
export const sourceAmbiguous = ofCode('SOURCE_AMBIGUOUS');
export const sourceNotFound = ofCode('SOURCE_NOT_FOUND');
export const sourceUnreadable = ofCode('SOURCE_UNREADABLE');
export const engineUnavailable = ofCode('ENGINE_UNAVAILABLE');
export const buildFailed = ofCode('BUILD_FAILED');
export const imageNotSelected = ofCode('IMAGE_NOT_SELECTED');
export const imageUnsupported = ofCode('IMAGE_UNSUPPORTED');
export const imageCorrupt = ofCode('IMAGE_CORRUPT');
export const layerCorrupt = ofCode('LAYER_CORRUPT');
export const limitExceeded = ofCode('LIMIT_EXCEEDED');
export const timedOut = ofCode('TIMEOUT');
export const reportUnwritable = ofCode('REPORT_UNWRITABLE');
