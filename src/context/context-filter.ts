import { type ParentMatches, PatternMatcher } from './ignore/pattern-matcher.ts';

/** The state that a folder passes on to its contents. */
export interface FilteredFolder {
  readonly included: ParentMatches | undefined;
  readonly excluded: ParentMatches | undefined;
}

export interface FilteredPath {
  readonly isSent: boolean;
  /** For a folder: whether anything in it can be sent. `undefined`: no. */
  readonly folder: FilteredFolder | undefined;
}

const NOT_SENT: FilteredPath = { isSent: false, folder: undefined };

/**
 * Decides what a client sends of a build context.
 * Source: github.com/tonistiigi/fsutil, filter.go.
 */
export class ContextFilter {
  readonly #include: PatternMatcher | undefined;
  readonly #exclude: PatternMatcher;
  readonly #includedFolders: readonly string[] | undefined;
  readonly #exceptedFolders: readonly string[] | undefined;
  #last: { readonly path: string; readonly folder: FilteredFolder | undefined } | undefined;

  /**
   * @param included `undefined`: everything
   * @throws BadPattern
   */
  constructor(included: readonly string[] | undefined, excluded: readonly string[]) {
    this.#include = included && new PatternMatcher(included);
    this.#exclude = new PatternMatcher(excluded);
    this.#includedFolders = this.#include && listFolders(this.#include, false);
    this.#exceptedFolders = listFolders(this.#exclude, true);
  }

  /**
   * @param parent what this returned for the folder that contains the path; `undefined` at the root
   * @throws BadPattern
   */
  visit(path: string, isFolder: boolean, parent: FilteredFolder | undefined): FilteredPath {
    const included = this.#include?.match(path, parent?.included);
    if (included?.isMatch === false && isFolder && !mayContain(path, this.#includedFolders))
      return NOT_SENT;
    const excluded = this.#exclude.match(path, parent?.excluded);
    if (excluded.isMatch && isFolder && !mayContain(path, this.#exceptedFolders)) return NOT_SENT;
    const isSent = included?.isMatch !== false && !excluded.isMatch;
    const folder = isFolder ? { included: included?.own, excluded: excluded.own } : undefined;
    return { isSent, folder };
  }

  /** Whether a file at this path would be sent, even if it does not exist now. */
  sendsFile(path: string): boolean {
    const end = path.lastIndexOf('/');
    const folder = end < 0 ? undefined : this.#visitFolder(path.slice(0, end));
    return (end < 0 || folder !== undefined) && this.visit(path, false, folder).isSent;
  }

  /** Files of the same folder often follow one another. */
  #visitFolder(path: string): FilteredFolder | undefined {
    if (this.#last?.path === path) return this.#last.folder;
    const end = path.lastIndexOf('/');
    const parent = end < 0 ? undefined : this.#visitFolder(path.slice(0, end));
    const isInside = end < 0 || parent !== undefined;
    const folder = isInside ? this.visit(path, true, parent).folder : undefined;
    this.#last = { path, folder };
    return folder;
  }

  /**
   * Whether a sent file has its content. With exceptions, a client may decide differently when it
   * opens the file, and sends it empty.
   */
  hasContent(path: string): boolean {
    const isIncluded = this.#include?.hasExceptions !== true || this.#include.matchAlone(path);
    return isIncluded && !(this.#exclude.hasExceptions && this.#exclude.matchAlone(path));
  }
}

/** @returns the folders in which patterns can match, with a slash; `undefined`: any */
function listFolders(matcher: PatternMatcher, areExceptions: boolean): string[] | undefined {
  const texts = matcher.patterns
    .filter(({ isException }) => isException === areExceptions)
    .map(({ text }) => text.replace(/\/\*\*$/, '').replace(/\/\*$/, ''));
  return texts.some((text) => /[*[\]?^\\]/.test(text))
    ? undefined
    : texts.map((text) => `${text}/`);
}

const mayContain = (path: string, folders: readonly string[] | undefined): boolean =>
  folders === undefined || folders.some((folder) => folder.startsWith(`${path}/`));
