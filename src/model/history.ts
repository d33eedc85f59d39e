const SHA = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;

/** The full name of a commit, of SHA-1 or SHA-256: only that is handed to git, to which anything else could be an option. */
export const isCommitSha = (text: string): boolean => SHA.test(text);

/** What GitHub can be asked where the checkout does not know; both resolve to undefined where it does not answer. */
export interface HistoryService {
  readonly mergeBase: (base: string, head: string) => Promise<string | undefined>;
  /** The commit and what it comes from, with parents, in any order. */
  readonly ancestors: (sha: string) => Promise<readonly HistoryCommit[] | undefined>;
}

export interface HistoryCommit {
  readonly sha: string;
  /** The first of them at least. */
  readonly parents: readonly string[];
}
