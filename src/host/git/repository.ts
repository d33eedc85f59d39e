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
 * @returns undefined if the folder doesn't exist, is in no repository, or its path has a line break
 */
export async function findRepository(folder: string, host: Host): Promise<Place | undefined> {
  const real = await realpath(folder).catch(() => undefined);
  const root = real && (await findOutermostRoot({ ...host, cwd: real }));
  return root ? { root, below: relative(root, real).split(sep).join('/') } : undefined;
}

async function findOutermostRoot(there: Host): Promise<string | undefined> {
  // git separates its results with line breaks, and both are folders above this one.
  if (there.cwd.includes('\n')) return undefined;
  const answer = await askGit(
    there,
    'rev-parse',
    '--show-toplevel',
    '--show-superproject-working-tree',
  );
  const [root, above] = answer?.split('\n') ?? [];
  return above ? findOutermostRoot({ ...there, cwd: above }) : root || undefined;
}
