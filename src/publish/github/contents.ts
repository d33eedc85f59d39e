import type { GithubClient } from './client.ts';

/** The first of the files that is there; `absent`: none is; `unreachable`: that could not be told. */
export type FileAtCommit =
  | { readonly kind: 'file'; readonly path: string; readonly text: string }
  | { readonly kind: 'absent' }
  | { readonly kind: 'unreachable'; readonly reason: string };

export interface FileRequest {
  /** `owner/name`. */
  readonly repository: string;
  readonly sha: string;
  /** From the repository's root, the first that exists is meant. */
  readonly paths: readonly string[];
}

/** Reads a text file of at most 1 MiB as it is at a commit, in one request however many paths it may have. Never throws. */
export async function readFileAt(_client: GithubClient, _request: FileRequest): Promise<FileAtCommit> {
  return { kind: 'unreachable', reason: 'not written yet' };
}
