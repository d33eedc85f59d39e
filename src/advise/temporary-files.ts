import type { Evidence } from '../model/evidence.ts';
import { findBelow } from './below-folders.ts';
import { matchSigns, type NameIndex } from './signs.ts';

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
  const roots = matchSigns(paths, TEMPORARY_FOLDERS, names).keys();
  return findBelow({ paths, bodies }, [...roots]);
}
