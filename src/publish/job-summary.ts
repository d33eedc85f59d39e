import { summary } from '@actions/core';
import { getMessage } from '../errors.ts';
import { Message } from '../report/words/messages/message.ts';
import type { Sentence } from '../report/words/messages/sentence.ts';

/** @returns why it could not be written; a self-hosted runner may have no summary */
export async function writeJobSummary(markdown: string): Promise<Sentence | undefined> {
  try {
    await summary.addRaw(markdown, true).write();
    return undefined;
  } catch (error) {
    return new Message('job-summary-unwritable', { reason: getMessage(error) });
  }
}
