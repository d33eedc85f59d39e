import { type ClaimedOrigin, checkOrigin } from '../publish/github/kept-origin.ts';
import { Message } from '../report/words/messages/message.ts';
import type { Sentence } from '../report/words/messages/sentence.ts';
import type { Step } from './step.ts';

/** @returns why a kept report may come from the change itself; undefined if it does not */
export async function verifyOrigin(
  claimed: ClaimedOrigin | undefined,
  what: 'kept report' | 'history',
  { github: { run, client }, host }: Step,
): Promise<Sentence | undefined> {
  if (claimed === undefined) return undefined;
  if (run === undefined || client === undefined)
    return new Message('no-token-for-origin', { what });
  const ownRef = host.env.GITHUB_REF ?? '';
  return checkOrigin(client, { repository: run.repository, claimed, ownRef });
}
