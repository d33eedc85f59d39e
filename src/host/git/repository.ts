import { realpath } from 'node:fs/promises';
import { relative, sep } from 'node:path';
import type { Host } from '../../model/host.ts';
import { askGit } from './git.ts';

/** Where something lies in a repository that is checked out. */
export interface Place {
  /** The repository's folder, without links. */
  readonly root: string;
  /** From there, with slashes; empty for the root itself. */
  readonly below: string;
}

/**
 * Finds the repository of a folder, whatever the working folder is. A submodule is a part of the repository that has it: which
 * commit of it belongs to another commit is said there.
 * @returns undefined where there is no such folder, or it is in no repository
 */
export async function findRepository(folder: string, host: Host): Promise<Place | undefined> {
  const real = await realpath(folder).catch(() => undefined);
  const root = real && (await outermostRoot({ ...host, cwd: real }));
  return root ? { root, below: relative(root, real).split(sep).join('/') } : undefined;
}

async function outermostRoot(there: Host): Promise<string | undefined> {
  const root = await askGit(there, 'rev-parse', '--show-toplevel');
  if (!root) return undefined;
  const above = await askGit(
    { ...there, cwd: root },
    'rev-parse',
    '--show-superproject-working-tree',
  );
  return above ? outermostRoot({ ...there, cwd: above }) : root;
}
