import type { PathTree } from '../model/facts.ts';

/** What a container sees in only one of two images. */
export interface TreeDifference {
  /** Files and folders that only the first has, without paths below a listed folder. */
  readonly gone: readonly string[];
  readonly added: readonly string[];
  /** Files of both, with another size. */
  readonly changed: readonly string[];
}

/** Compares what containers of two images see, by path and size. */
export function compareTrees(before: PathTree, after: PathTree): TreeDifference {
  const [old, now] = [indexVisible(before), indexVisible(after)];
  const isChanged = ([path, bytes]: readonly [string, number]): boolean =>
    now.has(path) && now.get(path) !== bytes;
  return {
    gone: listTops(old, now),
    added: listTops(now, old),
    changed: [...old].filter(isChanged).map(([path]) => path),
  };
}

/**
 * Lists paths that disappeared although no advice announced it. A folder may disappear with all its
 * contents, and empty files with a folder that has no other contents.
 */
export function listUnannounced(
  before: PathTree,
  gone: readonly string[],
  announced: readonly string[],
): string[] {
  const suspects = gone.filter(
    (path) => !announced.some((place) => isWithin(path, place)) && !MADE_TO_RUN.has(path),
  );
  const emptied = suspects.filter((path) => announced.some((place) => isWithin(place, path)));
  if (emptied.length === 0) return suspects;
  const kept = new Set<string>();
  for (const [path, bytes] of indexVisible(before)) {
    if (bytes === 0 || announced.some((place) => isWithin(path, place))) continue;
    for (const folder of emptied) if (isWithin(path, folder)) kept.add(folder);
  }
  return suspects.filter((path) => !emptied.includes(path) || kept.has(path));
}

/**
 * Files that a builder creates to run an instruction, if they are missing; every container does
 * that.
 */
const MADE_TO_RUN = new Set([
  ...['/dev', '/proc', '/sys'],
  ...['/etc/hosts', '/etc/hostname', '/etc/resolv.conf'],
]);

const isWithin = (path: string, folder: string): boolean =>
  path === folder || path.startsWith(`${folder}/`);

/** By visible path: its own bytes. */
function indexVisible(tree: PathTree): ReadonlyMap<string, number> {
  const index = new Map<string, number>();
  const names: string[] = [];
  for (let row = 0; row < tree.name.length; row++) {
    const depth = tree.depth[row] as number;
    names.length = depth;
    names[depth] = tree.name[row] as string;
    if (tree.isVisible[row] === 1) index.set(`/${names.join('/')}`, tree.visibleBytes[row] ?? 0);
  }
  return index;
}

function listTops(from: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): string[] {
  const tops: string[] = [];
  for (const path of from.keys()) {
    const top = tops.at(-1);
    if (!other.has(path) && !(top !== undefined && path.startsWith(`${top}/`))) tops.push(path);
  }
  return tops;
}
