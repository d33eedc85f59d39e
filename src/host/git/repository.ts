import { realpath } from 'node:fs/promises';
import { relative, sep } from 'node:path';
import type { Host } from '../../model/host.ts';
import { askGit } from './git.ts';

/** A place in a checked-out repository. */
export interface Place {
  /** The repository's folder, with links resolved. */
  readonly root: string;
  /** The path from there, with slashes; empty for the root. */
  readonly below: string;
}

/**
 * Finds a folder's repository. A submodule counts as a part of the outer repository, which records
 * the submodule's commits.
 * @returns undefined if the folder doesn't exist or is in no repository
 */
export async function findRepository(folder: string, host: Host): Promise<Place | undefined> {
  const real = await realpath(folder).catch(() => undefined);
  const root = real && (await findOutermostRoot({ ...host, cwd: real }));
  return root ? { root, below: relative(root, real).split(sep).join('/') } : undefined;
}

async function findOutermostRoot(there: Host): Promise<string | undefined> {
  const root = await askGit(there, 'rev-parse', '--show-toplevel');
  if (!root) return undefined;
  const above = await askGit(
    { ...there, cwd: root },
    'rev-parse',
    '--show-superproject-working-tree',
  );
  return above ? findOutermostRoot({ ...there, cwd: above }) : root;
}
