/**
 * The only file of an entry. Its name is part of the entry's version: renaming it loses old
 * entries.
 */
export const CACHE_FILE = 'plimsoll-report.json';

/** A task for the process that uses the toolkit. */
export interface CacheQuestion {
  /** `restore` and `find` take prefixes, best first; `save` takes a key. */
  readonly task: 'restore' | 'find' | 'save';
  readonly keys: readonly string[];
  /** For this request only: the file of the entry is read or written here. */
  readonly folder: string;
}

export interface CacheAnswer {
  /** Key of the entry that was found or saved. */
  readonly key?: string;
  /** Why there is no key, if that is an error. */
  readonly complaint?: string;
  /** The service's response ended early. */
  readonly isCutOff?: true;
}
