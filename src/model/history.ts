const SHA = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;

/**
 * A full SHA-1 or SHA-256 commit ID. Only these are passed to git, because other text could be read
 * as an option.
 */
export const isCommitSha = (text: string): boolean => SHA.test(text);

/**
 * GitHub's data about commits that a shallow checkout lacks; undefined if GitHub doesn't respond.
 */
export interface HistoryService {
  readonly findMergeBase: (base: string, head: string) => Promise<string | undefined>;
  /** The commit and its ancestors with their parents, in any order. */
  readonly listAncestors: (sha: string) => Promise<readonly HistoryCommit[] | undefined>;
}

export interface HistoryCommit {
  readonly sha: string;
  /** At least the first parent. */
  readonly parents: readonly string[];
}
