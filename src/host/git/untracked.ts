import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { Host } from '../../model/host.ts';
import { askGit } from './git.ts';

/**
 * What a folder holds that no commit has, ignored or not: paths from there, a folder of nothing else as one with a slash at its
 * end. Git's own folder among them, as a builder copies that too.
 */
export async function untrackedIn(folder: string, host: Host): Promise<string[]> {
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
