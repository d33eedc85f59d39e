import { Message } from '../../report/words/messages/message.ts';
import type { GithubRequest } from '../../report/words/messages/refusal.ts';
import type { Sentence } from '../../report/words/messages/sentence.ts';
import { type GithubAccess, getApiUrl } from './client.ts';
import { GithubFailure, sanitizeMessage } from './failure.ts';

/**
 * The result for one destination. If both are null, there was nothing to publish; if both are set,
 * it is incomplete.
 */
export interface Published {
  readonly url: string | null;
  /** What could not be published, why, and the permission or step that fixes it, in plain text. */
  readonly refused: Sentence | null;
}

/** Explains why something is missing and how to fix it, without secrets. */
export function describeRefusal(
  error: unknown,
  asked: GithubRequest,
  { env, token, readOnly }: GithubAccess,
): Sentence {
  const url = getApiUrl(env);
  const host = URL.canParse(url) ? new URL(url).host : undefined;
  const known = { asked, readOnly, host };
  if (error instanceof GithubFailure) {
    const { kind, status, code, waitMs, reason: message } = error;
    return new Message('github-refused', { ...known, kind, status, code, waitMs, message });
  }
  // An internal error, or a part of the program that can't be loaded: the verdict stays.
  const { message } = Object(error) as { message?: unknown };
  const own = typeof message === 'string' ? sanitizeMessage(message, token) : '';
  return new Message('github-refused', { ...known, kind: 'unexpected', message: own });
}
