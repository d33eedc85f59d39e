import type { Evidence } from '../model/evidence.ts';

/**
 * Finds what is below folders.
 * @returns whether a body is there; `undefined` if there are no folders
 */
export function findBelow(
  { paths, bodies }: Pick<Evidence, 'paths' | 'bodies'>,
  roots: readonly number[],
): ((body: number) => boolean) | undefined {
  if (roots.length === 0) return undefined;
  const isBelow = new Uint8Array(paths.count);
  for (const root of roots) isBelow[root] = 1;
  for (let node = 1; node < paths.count; node++)
    if (isBelow[paths.parent(node)] === 1) isBelow[node] = 1;
  return (body) => isBelow[bodies.node[body] as number] === 1;
}
