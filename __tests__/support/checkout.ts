import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { sh } from './engines.ts';

/** A git checkout with these files, by path. */
export function makeCheckout(folder: string, files: Readonly<Record<string, string>>): string {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return commitAll(folder);
}

/** Turns a folder with everything in it into a git checkout. */
export function commitAll(folder: string): string {
  const git = (...args: string[]): string => sh('git', ['-C', folder, ...args]);
  git('init', '--quiet', '--initial-branch=main');
  git('remote', 'add', 'origin', 'https://github.com/owner/project.git');
  git('add', '--all');
  git(
    '-c',
    'user.name=test',
    '-c',
    'user.email=test@example.com',
    'commit',
    '--quiet',
    '--message=test',
  );
  return folder;
}
