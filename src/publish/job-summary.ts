import { summary } from '@actions/core';

/** What a step may write. Source: actions/runner, `FileCommandManager.cs`. */
export const MOST_SUMMARY_BYTES = 1024 * 1024;

/** @returns why it could not be written; an own runner may have none */
export async function writeJobSummary(markdown: string): Promise<string | undefined> {
  try {
    await summary.addRaw(markdown, true).write();
    return undefined;
  } catch (error) {
    return `the job summary could not be written: ${String((error as { message?: unknown })?.message ?? error)}`;
  }
}
