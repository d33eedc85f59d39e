import { join } from 'node:path';
import { GateError } from '../../errors.ts';
import type { Host } from '../../model/host.ts';
import { readFileStart } from '../read-file.ts';
import { tryGit } from './git.ts';

/** The files of Git LFS in a checkout: as contents, or as the pointers that stand for them where LFS is not in use. */
export interface LfsFiles {
  readonly pointers: readonly string[];
  readonly contents: readonly string[];
}

/** @param there its working folder is the checkout's root @param parts see `WantedFiles` */
export async function lfsFiles(there: Host, parts: readonly string[]): Promise<LfsFiles> {
  const specs = parts.map((part) => `:(attr:filter=lfs,literal)${part}`);
  const patterns = { env: { GIT_LITERAL_PATHSPECS: '0' } };
  const paths = (await tryGit(there, ['ls-files', '-z', '--', ...specs], patterns)) ?? '';
  const found = { pointers: [] as string[], contents: [] as string[] };
  for (const path of paths.split('\0').filter((line) => line !== '')) {
    const start = await startOf(join(there.cwd, path));
    if (start !== undefined) found[start === POINTER ? 'pointers' : 'contents'].push(path);
  }
  return found;
}

/** How each pointer begins. Source: git-lfs, docs/spec.md. */
const POINTER = 'version https://git-lfs.github.com/spec/';

/** @returns undefined if it is not a file that can be read */
async function startOf(path: string): Promise<string | undefined> {
  try {
    return (await readFileStart(path, POINTER.length)).toString('latin1');
  } catch {
    return undefined;
  }
}

/**
 * A pointer weighs nothing beside what it stands for: an image of the one cannot be compared with an image of the other.
 * @throws GateError SOURCE_NOT_FOUND where a pointer lies there, and contents lie here
 */
export function refuseOtherLfsFiles(commit: string, now: LfsFiles, then: LfsFiles): void {
  const filled = new Set(now.contents);
  const odd = then.pointers.find((path) => filled.has(path) || now.pointers.length === 0);
  if (odd === undefined) return;
  throw new GateError(
    'SOURCE_NOT_FOUND',
    `${commit} cannot be checked out whole: Git LFS does not give ${odd}`,
    {
      fix: 'check out with lfs: true, so that Git LFS is set up for later steps too',
    },
  );
}
