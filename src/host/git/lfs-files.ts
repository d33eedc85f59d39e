import { join } from 'node:path';
import { GateError } from '../../errors.ts';
import type { Host } from '../../model/host.ts';
import { readFileStart } from '../read-file.ts';
import { tryGit } from './git.ts';

/** A checkout's Git LFS files: contents, or pointers if LFS is not set up. */
export interface LfsFiles {
  readonly pointers: readonly string[];
  readonly contents: readonly string[];
}

/** @param there its working directory is the checkout's root @param parts see `WantedFiles` */
export async function listLfsFiles(there: Host, parts: readonly string[]): Promise<LfsFiles> {
  const specs = parts.map((part) => `:(attr:filter=lfs,literal)${part}`);
  const patterns = { env: { GIT_LITERAL_PATHSPECS: '0' } };
  const paths = (await tryGit(there, ['ls-files', '-z', '--', ...specs], patterns)) ?? '';
  const found = { pointers: [] as string[], contents: [] as string[] };
  for (const path of paths.split('\0').filter((line) => line !== '')) {
    const start = await readStart(join(there.cwd, path));
    if (start !== undefined) found[start === POINTER ? 'pointers' : 'contents'].push(path);
  }
  return found;
}

/** Start of a pointer file. Source: git-lfs, docs/spec.md. */
const POINTER = 'version https://git-lfs.github.com/spec/';

/** @returns undefined if it is not a readable file */
async function readStart(path: string): Promise<string | undefined> {
  try {
    return (await readFileStart(path, POINTER.length)).toString('latin1');
  } catch {
    return undefined;
  }
}

/**
 * Rejects a checkout with pointers instead of contents, because their sizes are not comparable.
 * @throws GateError SOURCE_NOT_FOUND if the other checkout has a pointer where this one has
 * contents
 */
export function refuseOtherLfsFiles(commit: string, now: LfsFiles, then: LfsFiles): void {
  const filled = new Set(now.contents);
  const odd = then.pointers.find((path) => filled.has(path) || now.pointers.length === 0);
  if (odd !== undefined) throw new GateError('lfs-file-missing', { commit, path: odd });
}
