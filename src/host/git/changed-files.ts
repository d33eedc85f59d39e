import type { Host } from '../../model/host.ts';
import { tryGit } from './git.ts';

/** The changes of a commit in a folder, as relative paths. */
export interface FolderChange {
  readonly sha: string;
  /** Its parent is missing here, so it seems to add everything. */
  readonly isFirst: boolean;
  readonly paths: readonly string[];
}

/**
 * Lists the latest commits that changed a folder, latest first, without merges.
 * @returns `undefined` if the folder is not in a repository
 */
export const listFolderChanges = (
  folder: string,
  most: number,
  host: Host,
): Promise<FolderChange[] | undefined> => listChanges(folder, ['--no-merges'], most, host);

/**
 * Lists the states of the branch that changed a folder, latest first; a merge is one change.
 * @returns `undefined` if the folder is not in a repository
 */
export const listMainlineChanges = (
  folder: string,
  most: number,
  host: Host,
): Promise<FolderChange[] | undefined> => listChanges(folder, ['--first-parent', '-m'], most, host);

async function listChanges(
  folder: string,
  merges: readonly string[],
  most: number,
  host: Host,
): Promise<FolderChange[] | undefined> {
  const text = await tryGit({ ...host, cwd: folder }, [
    ...['log', '-z', ...merges, '--no-renames', '--name-only', '--relative'],
    ...[`--max-count=${most}`, '--pretty=tformat:commit:%H %P', '--', '.'],
  ]);
  if (text === undefined) return undefined;
  const changes: (FolderChange & { readonly paths: string[] })[] = [];
  // Each commit is a line followed by its paths; NUL ends each of them.
  for (const part of text.split('\0')) {
    const line = part.replace(/^\n/, '');
    const [, sha, parents] = /^commit:([0-9a-f]{40,64}) ([0-9a-f ]*)$/.exec(line) ?? [];
    if (sha !== undefined) changes.push({ sha, isFirst: parents === '', paths: [] });
    else if (line !== '') changes.at(-1)?.paths.push(line);
  }
  return changes;
}
