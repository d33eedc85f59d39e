import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { Host } from '../../model/host.ts';
import { askGit } from './git.ts';

/**
 * Lists uncommitted files in a folder, ignored or not, as relative paths. Folders with nothing else
 * end with a slash. Includes `.git`, because a builder copies it too.
 */
export async function listUntracked(folder: string, host: Host): Promise<string[]> {
  const text = await askGit(
    { ...host, cwd: folder },
    'ls-files',
    '-z',
    '--others',
    '--directory',
    '--no-empty-directory',
  );
  const own = statSync(join(folder, '.git'), { throwIfNoEntry: false })?.isDirectory()
    ? ['.git/']
    : [];
  return [...own, ...(text ?? '').split('\0').filter((path) => path !== '')];
}
