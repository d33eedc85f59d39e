import type { PathTree } from '../model/facts.ts';

/**
 * Finds names from untracked paths of the build context that are in an image but not in its
 * baseline. A folder, written with a trailing slash, counts only if it is not empty.
 */
export function findUntrackedInImage(
  untracked: readonly string[],
  image: PathTree,
  baseline: PathTree,
): string[] {
  if (untracked.length === 0) return [];
  const [now, then] = [collectNames(image), collectNames(baseline)];
  return untracked.filter((path) => {
    const name = path.slice(path.lastIndexOf('/', path.length - 2) + 1);
    return now.has(name) && !then.has(name);
  });
}

const collectNames = ({ name, depth }: PathTree): ReadonlySet<string> =>
  new Set(
    name.map((text, row) => ((depth[row + 1] ?? 0) > (depth[row] as number) ? `${text}/` : text)),
  );
