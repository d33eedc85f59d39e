import type { DanglingLink } from '../model/context.ts';
import type { ContextTree } from './context-tree.ts';

/** The maximum that Linux follows. */
const MOST_LINKS = 40;

/**
 * Explains why a link in a build context has no target in it.
 * @param isSent whether `.dockerignore` does not exclude a path
 * @returns `undefined` if it has a target
 */
export function explainLink(
  path: string,
  target: string,
  tree: ContextTree,
  isSent: (path: string) => boolean,
): DanglingLink['why'] | undefined {
  const found = resolveLink(path.split('/').slice(0, -1), target, tree);
  if (typeof found === 'string') return found;
  if (found.length === 0) return undefined;
  const at = found.join('/');
  if (tree.stat(at) === undefined) return 'absent';
  return isSent(at) ? undefined : 'ignored';
}

/** @returns the names of the target's path */
function resolveLink(
  folder: readonly string[],
  target: string,
  tree: ContextTree,
): readonly string[] | 'outside' | 'absent' {
  if (target.startsWith('/')) return 'outside';
  const pending = listNames(target);
  const place = [...folder];
  let links = 0;
  for (let name = pending.pop(); name !== undefined; name = pending.pop()) {
    if (name !== '..') place.push(name);
    else if (place.pop() === undefined) return 'outside';
    const next = name === '..' ? undefined : tree.readLink(place.join('/'));
    if (next === undefined) continue;
    if (next.startsWith('/')) return 'outside';
    if (++links > MOST_LINKS) return 'absent';
    place.pop();
    pending.push(...listNames(next));
  }
  return place;
}

/** The names of a path, last first. */
const listNames = (path: string): string[] =>
  path
    .split('/')
    .filter((name) => name !== '' && name !== '.')
    .reverse();
