import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { GateError } from '../../errors.ts';
import type { Host } from '../../model/host.ts';
import { askGit, hasCommit } from './git.ts';

/** A submodule as a commit has it, and where it can be had from. */
export interface Submodule {
  /** From the root of the repository that has it. */
  readonly path: string;
  readonly sha: string;
  /** Where it, or another one that has the commit, is checked out now. */
  readonly root: string;
  /** What of it is wanted. */
  readonly parts: readonly string[];
}

/**
 * The submodules of a commit that have to be there as they are in the checkout: one that is empty here was empty then.
 * @param here its working folder is the repository's root
 * @param parts see `WantedFiles`
 * @throws GateError SOURCE_NOT_FOUND where this checkout has no such submodule any more, and nothing else has its commit
 */
export async function submodulesAt(
  sha: string,
  here: Host,
  parts: readonly string[],
): Promise<Submodule[]> {
  const paths = (await submodulePaths(sha, here)).filter(
    (path) => partsWithin(path, parts).length > 0,
  );
  const filled = paths.filter((path) => existsSync(join(here.cwd, path, '.git')));
  const found: Submodule[] = [];
  for (const link of await linksAt(sha, paths, here)) {
    if (isEmptyFolder(join(here.cwd, link.path))) continue;
    const from = filled.includes(link.path) ? link.path : await holderOf(link.sha, here);
    if (from === undefined) throw gone(sha, link.path);
    found.push({ ...link, root: join(here.cwd, from), parts: partsWithin(link.path, parts) });
  }
  return found;
}

/** Of the paths that are wanted, those in this folder, from there: `['']` is all of it. */
function partsWithin(folder: string, parts: readonly string[]): string[] {
  const isAll = parts.some(
    (part) => part === '' || part === folder || folder.startsWith(`${part}/`),
  );
  return isAll
    ? ['']
    : parts.flatMap((part) =>
        part.startsWith(`${folder}/`) ? [part.slice(folder.length + 1)] : [],
      );
}

/** As `.gitmodules` has them: what is not in it was never filled. */
async function submodulePaths(commit: string, here: Host): Promise<string[]> {
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

async function linksAt(sha: string, paths: readonly string[], here: Host): Promise<Link[]> {
  if (paths.length === 0) return [];
  const text = (await askGit(here, 'ls-tree', '-z', '--full-tree', sha, '--', ...paths)) ?? '';
  return text.split('\0').flatMap((line) => {
    const [, commit, path] = /^160000 commit ([0-9a-f]+)\t(.*)$/s.exec(line) ?? [];
    return commit === undefined || path === undefined ? [] : [{ path, sha: commit }];
  });
}

/** What a submodule is that was never filled. Files of the repository itself in its place tell nothing of what it was. */
const isEmptyFolder = (path: string): boolean => {
  try {
    return readdirSync(path).length === 0;
  } catch {
    return false;
  }
};

/** A submodule that was moved since has the commit too. */
async function holderOf(sha: string, here: Host): Promise<string | undefined> {
  for (const path of await submodulePaths('HEAD', here)) {
    if (!existsSync(join(here.cwd, path, '.git'))) continue;
    if (await hasCommit({ ...here, cwd: join(here.cwd, path) }, sha)) return path;
  }
  return undefined;
}

const gone = (sha: string, path: string): GateError =>
  new GateError(
    'SOURCE_NOT_FOUND',
    `${sha.slice(0, 12)} cannot be checked out whole: its submodule ${path} is not in this checkout any more`,
    { fix: 'compare with a kept report or with an image instead' },
  );
