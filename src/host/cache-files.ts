/**
 * The only file of an entry. Its name is part of the entry's version: renaming it loses old
 * entries.
 */
export const CACHE_FILE = 'plimsoll-report.json';

/** The child process writes its answer to this file in its working directory. */
export const RESULT_FILE = 'result.json';

export interface CacheAnswer {
  /** Key of the entry that was found or saved. */
  readonly key?: string;
}
