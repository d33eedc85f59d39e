import { computeEditDistance } from '../model/edit-distance.ts';

const MAX_NAMES = 5;

/**
 * Finds up to five names that the user may have meant, most similar first. A name is similar if one
 * contains the other, or if at most a third of its last part differs; the first parts are often the
 * same for all of a team's images.
 */
export function findNearNames(wanted: string, names: readonly string[]): string[] {
  const core = toBareName(wanted);
  return [...new Set(names)]
    .map((name) => ({ name, distance: measureDistance(core, toBareName(name)) }))
    .filter(({ distance, name }) => distance <= Math.max(2, takeLastPart(name).length / 3))
    .sort((a, b) => a.distance - b.distance || (a.name < b.name ? -1 : 1))
    .slice(0, MAX_NAMES)
    .map(({ name }) => name);
}

/** Reduces `registry/team/app:1` to `team/app`, because people omit registry and tag. */
function toBareName(name: string): string {
  const withoutTag = name.replace(/@.*$/, '').replace(/:[^/:]*$/, '');
  return withoutTag.replace(/^(?:localhost|[^/]*[.:][^/]*)\//, '').toLowerCase();
}

const takeLastPart = (name: string): string => toBareName(name).replace(/^.*\//, '');

function measureDistance(wanted: string, name: string): number {
  if (wanted === name) return 0;
  if (wanted.length > 2 && (name.includes(wanted) || wanted.includes(name))) return 1;
  return computeEditDistance(wanted.slice(0, 128), name.slice(0, 128));
}
