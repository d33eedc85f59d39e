import { posix } from 'node:path';
import type { Evidence } from '../model/evidence.ts';
import { type NameIndex, SignMatcher } from './signs.ts';

export const NODE_MODULES = [{ path: 'node_modules', subject: '' }];

const STANDALONE = /^(.*)\/\.next\/standalone\/server\.js$/;

/**
 * Finds packages next to the server of its own that Next.js writes, which has all it needs.
 * @returns whether a body is of these packages; `undefined` if the container starts no such server
 */
export function findBesideStandalone(
  { paths, bodies, command, folder }: Evidence,
  names: NameIndex,
): ((body: number) => boolean) | undefined {
  const root = command
    .map((word) => STANDALONE.exec(posix.resolve(folder, word))?.[1])
    .find((found) => found !== undefined);
  if (root === undefined) return undefined;
  const matcher = new SignMatcher(paths, NODE_MODULES, names);
  const top = names.known.find(
    (node) => matcher.match(node) !== undefined && paths.path(node) === `${root}/node_modules`,
  );
  if (top === undefined) return undefined;
  const isBelow = new Uint8Array(paths.count);
  isBelow[top] = 1;
  for (let node = top + 1; node < paths.count; node++)
    if (isBelow[paths.parent(node)] === 1) isBelow[node] = 1;
  return (body) => isBelow[bodies.node[body] as number] === 1;
}
