import { posix } from 'node:path';

/** Follow at most this many links to links. */
export const MAX_HOPS = 16;

/** Cleans `./a//b` to `a/b`, because tools differ. */
export const cleanName = (name: string): string => posix.normalize(`/${name}`).slice(1);

/** A hard link's target is relative to the archive's root, a symlink's to its own folder. */
export const resolveLink = (name: string, target: string, isHardlink: boolean): string =>
  cleanName(isHardlink ? target : posix.resolve('/', posix.dirname(name), target));
