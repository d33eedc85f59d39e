/**
 * The one file of an entry. Its name is part of the entry's version: another name finds no entry
 * that was saved before.
 */
export const CACHE_FILE = 'plimsoll-report.json';

/** Where the child process leaves its answer, in its working folder. */
export const RESULT_FILE = 'result.json';

export interface CacheAnswer {
  /** Of the entry that was found, or that this process saved. */
  readonly key?: string;
}
