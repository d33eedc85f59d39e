import { Message } from '../report/words/messages/message.ts';
import type { Sentence } from '../report/words/messages/sentence.ts';

export const getErrorCode = (error: unknown): string =>
  String((Object(error) as { code?: unknown }).code ?? '');

/** @returns e.g. `permission denied` */
export const describeFileError = (error: unknown): Sentence =>
  new Message('file-error', { code: getErrorCode(error), text: String(error) });
