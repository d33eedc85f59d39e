import { existsSync, realpathSync } from 'node:fs';
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import type { Host } from '../model/host.ts';
import { UnreadableFile, unreadableFile } from './read-file.ts';

type Place = Pick<Host, 'cwd'> & Partial<Pick<Host, 'env'>>;

/**
 * Follows the links of a path. A pull request may add any link, so one that leads out of its repository is refused: we quote
 * what we read, and a runner's files hold secrets. A path that lies outside by its own name is its user's decision.
 * @returns the real path, which is the one to open
 * @throws UnreadableFile `outside`, or why the path can't be followed
 */
export function followInCheckout(path: string, place: Place): string {
  const full = resolve(place.cwd, path);
  const real = realPath(full);
  for (const root of checkoutsAround(full, place)) {
    if (!isWithin(real, realPath(root))) throw outside();
  }
  // The settings of a checkout hold its token.
  if (isGitFile(real) && !isGitFile(full)) throw outside();
  return real;
}

/**
 * Whether a path that a file of the repository names lies outside of the repository, whatever links there are. Outside of any
 * repository nothing does.
 * @param from where that file is, from the working folder
 */
export function liesOutside(path: string, from: string, place: Place): boolean {
  const full = resolve(place.cwd, path);
  const roots = checkoutsAround(resolve(place.cwd, from), place);
  return roots.some((root) => !isWithin(full, root)) || (roots.length > 0 && isGitFile(full));
}

/** The repositories that a path lies in by its name: a submodule lies in two. A worktree has a file of that name. */
function checkoutsAround(full: string, { env = {} }: Place): string[] {
  const roots = [full, ...foldersAbove(full)].filter((folder) => existsSync(join(folder, '.git')));
  // Without git in its container, actions/checkout downloads the files alone.
  const workspace = env.GITHUB_ACTIONS === 'true' ? env.GITHUB_WORKSPACE : undefined;
  return workspace && isWithin(full, resolve(workspace)) ? [...roots, resolve(workspace)] : roots;
}

/** The nearest repository that a path lies in by its name. */
export const nearestCheckout = (full: string): string | undefined =>
  checkoutsAround(full, { cwd: full })[0];

function foldersAbove(path: string): string[] {
  const parent = dirname(path);
  return parent === path ? [] : [parent, ...foldersAbove(parent)];
}

export function isWithin(path: string, folder: string): boolean {
  const below = relative(folder, path);
  return below !== '..' && !below.startsWith(`..${sep}`) && !isAbsolute(below);
}

const isGitFile = (path: string): boolean => /(?:^|[/\\])\.git(?:[/\\]|$)/i.test(path);

function realPath(path: string): string {
  try {
    return realpathSync.native(path);
  } catch (error) {
    throw unreadableFile(error);
  }
}

const outside = (): UnreadableFile =>
  new UnreadableFile('outside', 'it is a symbolic link out of the repository');
