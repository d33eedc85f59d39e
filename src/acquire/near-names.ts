const MAX_NAMES = 5;

/**
 * The names that someone who typed `wanted` may have meant, nearest first, at most five.
 * A name counts as near when one holds the other, or when at most a third of it must change.
 */
export function nearNames(wanted: string, names: readonly string[]): string[] {
  const core = bare(wanted);
  return [...new Set(names)]
    .map((name) => ({ name, distance: distanceTo(core, bare(name)) }))
    .filter(({ distance, name }) => distance <= Math.max(2, bare(name).length / 3))
    .sort((a, b) => a.distance - b.distance || (a.name < b.name ? -1 : 1))
    .slice(0, MAX_NAMES)
    .map(({ name }) => name);
}

/** `registry/team/app:1` as `team/app`: people forget the registry and the tag. */
function bare(name: string): string {
  const withoutTag = name.replace(/@.*$/, '').replace(/:[^/:]*$/, '');
  return withoutTag.replace(/^(?:localhost|[^/]*[.:][^/]*)\//, '').toLowerCase();
}

function distanceTo(wanted: string, name: string): number {
  if (wanted === name) return 0;
  if (wanted.length > 2 && (name.includes(wanted) || wanted.includes(name))) return 1;
  return editDistance(wanted.slice(0, 128), name.slice(0, 128));
}

/** Levenshtein's distance, row by row. */
function editDistance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const changed = (previous[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1);
      row.push(Math.min(changed, (previous[j] as number) + 1, (row[j - 1] as number) + 1));
    }
    previous = row;
  }
  return previous[b.length] as number;
}
