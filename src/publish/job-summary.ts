import { summary } from '@actions/core';
import { getMessage } from '../errors.ts';

/** @returns why it could not be written; a self-hosted runner may have no summary */
export async function writeJobSummary(markdown: string): Promise<string | undefined> {
  try {
    await summary.addRaw(markdown, true).write();
    return undefined;
  } catch (error) {
    return `the job summary could not be written: ${getMessage(error)}`;
  }
}
