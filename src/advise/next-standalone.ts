import { posix } from 'node:path';
import type { Evidence } from '../model/evidence.ts';
import { findBelow } from './below-folders.ts';
import { matchSigns, type NameIndex } from './signs.ts';

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
  const found = [...matchSigns(paths, NODE_MODULES, names).keys()];
  const tops = found.filter((node) => paths.path(node) === `${root}/node_modules`);
  return findBelow({ paths, bodies }, tops);
}
