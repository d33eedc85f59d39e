import { editDistance } from '../model/edit-distance.ts';

const MAX_NAMES = 5;

/**
 * The names that someone who typed `wanted` may have meant, nearest first, at most five.
 * A name counts as near when one holds the other, or when at most a third of its last part must change: what stands before
 * that is often the same for all of a team's images.
 */
export function nearNames(wanted: string, names: readonly string[]): string[] {
  const core = bare(wanted);
  return [...new Set(names)]
    .map((name) => ({ name, distance: distanceTo(core, bare(name)) }))
    .filter(({ distance, name }) => distance <= Math.max(2, lastPart(name).length / 3))
    .sort((a, b) => a.distance - b.distance || (a.name < b.name ? -1 : 1))
    .slice(0, MAX_NAMES)
    .map(({ name }) => name);
}

/** `registry/team/app:1` as `team/app`: people forget the registry and the tag. */
function bare(name: string): string {
  const withoutTag = name.replace(/@.*$/, '').replace(/:[^/:]*$/, '');
  return withoutTag.replace(/^(?:localhost|[^/]*[.:][^/]*)\//, '').toLowerCase();
}

const lastPart = (name: string): string => bare(name).replace(/^.*\//, '');

function distanceTo(wanted: string, name: string): number {
  if (wanted === name) return 0;
  if (wanted.length > 2 && (name.includes(wanted) || wanted.includes(name))) return 1;
  return editDistance(wanted.slice(0, 128), name.slice(0, 128));
}
