import { isCode } from './edit-text.ts';

/**
 * Chooses the file that a small edit changes: the one that commits change most often; among equals,
 * code before others, then the one that changed last.
 * @param read the files that the build reads, by time of their last change, latest first
 * @param commits the files that each commit changed, latest first; may include others
 */
export function chooseTouched(
  read: readonly string[],
  commits: readonly (readonly string[])[],
): string | undefined {
  const known = new Set(read);
  const counts = new Map<string, number>();
  for (const paths of commits)
    for (const path of paths) if (known.has(path)) counts.set(path, (counts.get(path) ?? 0) + 1);
  const candidates = counts.size > 0 ? [...counts.keys()] : read;
  const most = Math.max(0, ...counts.values());
  const often = candidates.filter((path) => (counts.get(path) ?? 0) === most);
  return often.find(isCode) ?? often[0];
}
