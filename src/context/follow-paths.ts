import type { ContextTree } from './context-tree.ts';
import { BadPattern, matchName } from './ignore/go-match.ts';
import { cleanPath } from './ignore/runes.ts';

type LinkTree = Pick<ContextTree, 'listNames' | 'readLink'>;

/** A link can lead to a path with more links: a builder never gives up. */
const MOST_PATHS = 20_000;

/**
 * Lists what a client sends for the paths that instructions read: the paths and what their links
 * lead to, all inside the context.
 * @param paths byte strings, e.g. `src/*.js`
 * @returns patterns to include; `undefined` for everything
 * Source: github.com/tonistiigi/fsutil, followlinks.go.
 */
export function followPaths(
  paths: readonly string[],
  tree: LinkTree,
): readonly string[] | undefined {
  const resolved = new Set<string>();
  const pending = paths.map(toRelative).reverse();
  for (let path = pending.pop(); path !== undefined; path = pending.pop()) {
    if (resolved.size + pending.length > MOST_PATHS) return undefined;
    pending.push(...followPath(path, tree, resolved).reverse());
  }
  return resolved.has('.') ? undefined : [...resolved].sort();
}

/** Adds a path up to its first link. @returns the target of the link, from the root */
function followPath(path: string, tree: LinkTree, resolved: Set<string>): string[] {
  const names = path.split('/');
  for (let depth = 1; depth <= names.length; depth++) {
    const current = names.slice(0, depth).join('/');
    const rest = names.slice(depth).join('/');
    const targets = listTargets(current, tree);
    const isEnd = depth === names.length;
    if ((isEnd || targets.length > 0) && resolved.has(current)) return [];
    if (isEnd || targets.length > 0) resolved.add(current);
    if (targets.length > 0) return targets.map((target) => toRelative(`${target}/${rest}`));
  }
  return [];
}

/** The target of a link, or all links that the last part of a path matches. */
function listTargets(path: string, tree: LinkTree): string[] {
  const at = path.lastIndexOf('/');
  const [folder, name] = [at < 0 ? '.' : path.slice(0, at), path.slice(at + 1)];
  const found = hasWildcard(name)
    ? (tree.listNames(folder) ?? []).filter((other) => matches(name, other))
    : [name];
  return found.flatMap((other) => {
    const target = tree.readLink(folder === '.' ? other : `${folder}/${other}`);
    if (target === undefined) return [];
    return [target.startsWith('/') ? target : `/${folder}/${target}`];
  });
}

function matches(pattern: string, name: string): boolean {
  try {
    return matchName(pattern, name);
  } catch (error) {
    if (error instanceof BadPattern) return false;
    throw error;
  }
}

const hasWildcard = (name: string): boolean => /[*?[]/.test(name.replaceAll(/\\./gs, ''));

/** There is nothing above the root. */
const toRelative = (path: string): string => cleanPath(`/${path}`).slice(1) || '.';
