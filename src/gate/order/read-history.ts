import { GateError } from '../../errors.ts';
import { type FolderChange, listMainlineChanges } from '../../host/git/changed-files.ts';
import { isShallow } from '../../host/git/git.ts';
import { listUntracked } from '../../host/git/untracked.ts';
import type { Host } from '../../model/host.ts';
import type { OrderReport } from '../../model/order-report.ts';

export interface ChangeHistory {
  /** The states of the branch that changed the folder, latest first. */
  readonly commits: readonly FolderChange[];
  /** Uncommitted files that the build reads, as byte strings. */
  readonly always: readonly string[];
  /** @throws GateError HISTORY_TOO_SHORT if there are too few changes */
  readonly check: (changes: number) => void;
  readonly summarize: (changes: number) => OrderReport['history'];
}

const MOST_COMMITS = 500;
/** Fewer changes are not representative. */
const FEWEST_CHANGES = 20;

/**
 * Reads which commits changed a build context.
 * @param files that the build reads, as byte strings
 * @throws GateError HISTORY_TOO_SHORT without a repository
 */
export async function readHistory(
  folder: string,
  files: readonly string[],
  host: Host,
): Promise<ChangeHistory> {
  host.progress('reading the history of the build context', 0, undefined);
  const listed = await listMainlineChanges(folder, MOST_COMMITS, host);
  if (listed === undefined) throw new GateError('no-history-in-folder', {}, { where: folder });
  const commits = listed.filter(({ isFirst }) => !isFirst);
  const isCut = listed.length < MOST_COMMITS && (await isShallow({ ...host, cwd: folder }));
  const untracked = await listUntracked(folder, host);
  const isUntracked = createMatcher(untracked.map((path) => Buffer.from(path).toString('latin1')));
  return {
    commits,
    always: files.filter(isUntracked),
    check: (changes) => {
      if (changes < FEWEST_CHANGES) throw createShortError(folder, commits.length, changes, isCut);
    },
    summarize: (changes) => ({
      commits: commits.length,
      changes,
      newest: commits[0]?.sha ?? '',
      oldest: commits.at(-1)?.sha ?? '',
    }),
  };
}

function createShortError(
  folder: string,
  commits: number,
  changes: number,
  isCut: boolean,
): GateError {
  return new GateError(
    'history-too-short',
    { changes, commits, needed: FEWEST_CHANGES, isCut },
    { where: folder },
  );
}

/** @param untracked paths of files, and of folders with a trailing slash */
function createMatcher(untracked: readonly string[]): (path: string) => boolean {
  const names = new Set(untracked);
  return (path) => {
    for (let at = path.indexOf('/'); at >= 0; at = path.indexOf('/', at + 1))
      if (names.has(path.slice(0, at + 1))) return true;
    return names.has(path);
  };
}
