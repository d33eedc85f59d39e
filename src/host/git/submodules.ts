import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { GateError } from '../../errors.ts';
import type { Host } from '../../model/host.ts';
import { askGit, hasCommit } from './git.ts';

/** A commit's submodule, and where to get it from. */
export interface Submodule {
  /** The path in its parent repository. */
  readonly path: string;
  readonly sha: string;
  /** Where it, or another repository with the commit, is checked out. */
  readonly root: string;
  /** The requested parts of it. */
  readonly parts: readonly string[];
}

/**
 * Lists a commit's submodules that the checkout has too; one that is empty here was empty then.
 * @param here its working directory is the repository's root
 * @param parts see `WantedFiles`
 * @throws GateError SOURCE_NOT_FOUND if the checkout lacks the submodule and nothing has its commit
 */
export async function listSubmodules(
  sha: string,
  here: Host,
  parts: readonly string[],
): Promise<Submodule[]> {
  const paths = (await listSubmodulePaths(sha, here)).filter(
    (path) => selectParts(path, parts).length > 0,
  );
  const filled = paths.filter((path) => existsSync(join(here.cwd, path, '.git')));
  const found: Submodule[] = [];
  for (const link of await listLinks(sha, paths, here)) {
    if (isEmptyFolder(join(here.cwd, link.path))) continue;
    const from = filled.includes(link.path) ? link.path : await findHolder(link.sha, here);
    if (from === undefined) throw new GateError('submodule-gone', { commit: sha, path: link.path });
    found.push({ ...link, root: join(here.cwd, from), parts: selectParts(link.path, parts) });
  }
  return found;
}

/** Selects the requested paths in this folder, relative to it: `['']` is all of it. */
function selectParts(folder: string, parts: readonly string[]): string[] {
  const isAll = parts.some(
    (part) => part === '' || part === folder || folder.startsWith(`${part}/`),
  );
  return isAll
    ? ['']
    : parts.flatMap((part) =>
        part.startsWith(`${folder}/`) ? [part.slice(folder.length + 1)] : [],
      );
}

/** From `.gitmodules`: a submodule that it lacks was never filled. */
async function listSubmodulePaths(commit: string, here: Host): Promise<string[]> {
  const settings = [
    '--blob',
    `${commit}:.gitmodules`,
    '-z',
    '--get-regexp',
    '^submodule\\..*\\.path$',
  ];
  const text = (await askGit(here, 'config', ...settings)) ?? '';
  return text.split('\0').flatMap((entry) => entry.slice(entry.indexOf('\n') + 1) || []);
}

interface Link {
  readonly path: string;
  readonly sha: string;
}

async function listLinks(sha: string, paths: readonly string[], here: Host): Promise<Link[]> {
  if (paths.length === 0) return [];
  const text = (await askGit(here, 'ls-tree', '-z', '--full-tree', sha, '--', ...paths)) ?? '';
  return text.split('\0').flatMap((line) => {
    const [, commit, path] = /^160000 commit ([0-9a-f]+)\t(.*)$/s.exec(line) ?? [];
    return commit === undefined || path === undefined ? [] : [{ path, sha: commit }];
  });
}

/** A submodule that was never filled is empty. Other files in its place don't show what it was. */
const isEmptyFolder = (path: string): boolean => {
  try {
    return readdirSync(path).length === 0;
  } catch {
    return false;
  }
};

/** A submodule that was moved has the commit too. */
async function findHolder(sha: string, here: Host): Promise<string | undefined> {
  for (const path of await listSubmodulePaths('HEAD', here)) {
    if (!existsSync(join(here.cwd, path, '.git'))) continue;
    if (await hasCommit({ ...here, cwd: join(here.cwd, path) }, sha)) return path;
  }
  return undefined;
}
