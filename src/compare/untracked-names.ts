import type { PathTree } from '../model/facts.ts';

/**
 * Which of the paths that a build context has and no commit does are in an image by their last name, and not in its baseline.
 * A folder, with a slash at its end, is one only where something is in it.
 */
export function untrackedInImage(
  untracked: readonly string[],
  image: PathTree,
  baseline: PathTree,
): string[] {
  if (untracked.length === 0) return [];
  const [now, then] = [namesOf(image), namesOf(baseline)];
  return untracked.filter((path) => {
    const name = path.slice(path.lastIndexOf('/', path.length - 2) + 1);
    return now.has(name) && !then.has(name);
  });
}

const namesOf = ({ name, depth }: PathTree): ReadonlySet<string> =>
  new Set(
    name.map((text, row) => ((depth[row + 1] ?? 0) > (depth[row] as number) ? `${text}/` : text)),
  );
