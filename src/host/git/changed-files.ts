import type { Host } from '../../model/host.ts';
import { tryGit } from './git.ts';

/** What a commit changed in a folder, as relative paths. */
export interface FolderChange {
  readonly sha: string;
  readonly paths: readonly string[];
}

/**
 * Lists the latest commits that changed a folder, latest first, without merges.
 * @returns `undefined` if the folder is in no repository
 */
export async function listFolderChanges(
  folder: string,
  most: number,
  host: Host,
): Promise<FolderChange[] | undefined> {
  const text = await tryGit({ ...host, cwd: folder }, [
    ...['log', '-z', '--no-merges', '--no-renames', '--name-only', '--relative'],
    ...[`--max-count=${most}`, '--pretty=tformat:commit:%H', '--', '.'],
  ]);
  if (text === undefined) return undefined;
  const changes: (FolderChange & { readonly paths: string[] })[] = [];
  // Each commit is a line, then its paths; NUL ends each of them.
  for (const part of text.split('\0')) {
    const line = part.replace(/^\n/, '');
    const [, sha] = /^commit:([0-9a-f]{40,64})$/.exec(line) ?? [];
    if (sha !== undefined) changes.push({ sha, paths: [] });
    else if (line !== '') changes.at(-1)?.paths.push(line);
  }
  return changes;
}
