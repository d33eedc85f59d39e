import type { Evidence } from '../model/evidence.ts';
import { type NameIndex, SignMatcher } from './signs.ts';

/** Folders for files that nobody needs later. */
export const TEMPORARY_FOLDERS = ['/tmp', '/var/tmp'].map((path) => ({ path, subject: '' }));

const NAMED = /(?:^|[\s"'=:])\/(?:var\/)?tmp(?:\/|\b)/;

/**
 * Finds what instructions left in temporary folders, unless the container starts there.
 * @returns whether a body is there; `undefined` if none is
 */
export function findTemporaryFiles(
  { paths, bodies, command, folder }: Evidence,
  names: NameIndex,
): ((body: number) => boolean) | undefined {
  if ([...command, folder].some((text) => NAMED.test(text))) return undefined;
  const matcher = new SignMatcher(paths, TEMPORARY_FOLDERS, names);
  const roots = names.known.filter((node) => matcher.match(node) !== undefined);
  if (roots.length === 0) return undefined;
  const isBelow = new Uint8Array(paths.count);
  for (const root of roots) isBelow[root] = 1;
  for (let node = 1; node < paths.count; node++)
    if (isBelow[paths.parent(node)] === 1) isBelow[node] = 1;
  return (body) => isBelow[bodies.node[body] as number] === 1;
}
