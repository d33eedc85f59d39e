import { existsSync, realpathSync } from 'node:fs';
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import type { Host } from '../model/host.ts';
import { Message } from '../report/words/messages/message.ts';
import { toUnreadableFile, UnreadableFile } from './read-file.ts';

type Place = Pick<Host, 'cwd'> & Partial<Pick<Host, 'env'>>;

/**
 * Resolves the links of a path. A pull request can add links, so a link out of the repository is
 * rejected: we quote what we read, and a runner's files contain secrets. A path that is outside
 * without links is the user's decision.
 * @returns the real path to open
 * @throws UnreadableFile `outside`, or why the path can't be resolved
 */
export function followInCheckout(path: string, place: Place): string {
  const full = resolve(place.cwd, path);
  const real = resolveRealPath(full);
  for (const root of listEnclosingCheckouts(full, place)) {
    if (!isWithin(real, resolveRealPath(root))) throw createOutsideError();
  }
  // The checkout's git settings contain its token.
  if (isGitFile(real) && !isGitFile(full)) throw createOutsideError();
  return real;
}

/**
 * Whether a path named by a file of the repository is outside of the repository, ignoring links. If
 * there is no repository, nothing is outside.
 * @param from the file's path, relative to the working directory
 */
export function isOutside(path: string, from: string, place: Place): boolean {
  const full = resolve(place.cwd, path);
  const roots = listEnclosingCheckouts(resolve(place.cwd, from), place);
  return roots.some((root) => !isWithin(full, root)) || (roots.length > 0 && isGitFile(full));
}

/**
 * Lists the repositories that contain a path: two for a submodule. In a worktree, `.git` is a file.
 */
function listEnclosingCheckouts(full: string, { env = {} }: Place): string[] {
  const roots = [full, ...listAncestors(full)].filter((folder) => existsSync(join(folder, '.git')));
  // Without git in its container, actions/checkout only downloads the files.
  const workspace = env.GITHUB_ACTIONS === 'true' ? env.GITHUB_WORKSPACE : undefined;
  return workspace && isWithin(full, resolve(workspace)) ? [...roots, resolve(workspace)] : roots;
}

/** Finds the innermost repository that contains a path, ignoring links. */
export const findNearestCheckout = (full: string): string | undefined =>
  listEnclosingCheckouts(full, { cwd: full })[0];

function listAncestors(path: string): string[] {
  const parent = dirname(path);
  return parent === path ? [] : [parent, ...listAncestors(parent)];
}

export function isWithin(path: string, folder: string): boolean {
  const below = relative(folder, path);
  return below !== '..' && !below.startsWith(`..${sep}`) && !isAbsolute(below);
}

const isGitFile = (path: string): boolean => /(?:^|[/\\])\.git(?:[/\\]|$)/i.test(path);

function resolveRealPath(path: string): string {
  try {
    return realpathSync.native(path);
  } catch (error) {
    throw toUnreadableFile(error);
  }
}

const createOutsideError = (): UnreadableFile =>
  new UnreadableFile('outside', new Message('link-out-of-repository', {}));
