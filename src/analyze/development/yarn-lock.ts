import { DependencyGraph } from './graph.ts';
import { readIndented } from './indented.ts';

/**
 * Parses `yarn.lock` of yarn 1 and later: `"a@^1", "a@^1.2":` or `"a@npm:^1, a@npm:^1.2":`,
 * followed by `version`, `dependencies` and `optionalDependencies`. A dependency is `NAME@RANGE`.
 * @returns `undefined` if several workspaces share it, because one of them may not be in the image
 */
export function parseYarnLock(bytes: Uint8Array): DependencyGraph | undefined {
  const graph = new DependencyGraph((need) => [need, need.replace(/(?<=.)@/, '@npm:')]);
  let workspaces = 0;
  let ids: string[] = [];
  let version = '';
  let needs: string[] = [];
  let isNeeds = false;
  const close = (): void => {
    const [first = ''] = ids;
    if (first.includes('@workspace:')) workspaces++;
    else graph.add(ids, takeName(first), version, needs);
  };
  for (const { indent, text, key, value } of readIndented(bytes)) {
    if (indent === 0) {
      close();
      ids = text.replace(/:$/, '').replaceAll('"', '').split(', ');
      [version, needs, isNeeds] = ['', [], false];
    } else if (indent === 2) {
      if (key === 'version') version = value;
      isNeeds = key === 'dependencies' || key === 'optionalDependencies';
    } else if (isNeeds) needs.push(`${key}@${value}`);
  }
  close();
  return workspaces > 1 ? undefined : graph;
}

/** `@babel/core@^7` is `@babel/core`. */
const takeName = (id: string): string => id.slice(0, Math.max(0, id.indexOf('@', 1)));
