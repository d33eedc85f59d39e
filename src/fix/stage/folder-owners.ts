import { isPlainPath } from '../../advise/edit-run.ts';
import type { Instruction } from '../../analyze/dockerfile/parse-dockerfile.ts';
import type { FolderEntry } from '../../model/evidence.ts';
import { groupBy } from '../../model/group-by.ts';
import type { StartEvidence } from '../../model/rewrite-evidence.ts';
import { Uncertain } from './steps.ts';

const ROOT = /^(?:root|0)(?::(?:root|0))?$/;
const USUAL_MODE = 0o755;

/**
 * Sets the owners and modes of folders as they are today: copies keep those of what is in a folder,
 * but make the folder itself.
 * @param folders the project's folder, and those that are copied
 * @returns instructions to add after the copies
 * @throws Uncertain if the final stage may not be able to
 */
export function setFolderOwners(
  folders: readonly string[],
  { entries, user }: Pick<StartEvidence, 'entries' | 'user'>,
  instructions: readonly Instruction[],
): string[] {
  const made = folders.flatMap((path) => entries.get(path) ?? []).filter(isFolder);
  const byOwner = groupBy(made, ({ uid, gid }) => `${uid}:${gid}`);
  byOwner.delete('0:0');
  const byMode = groupBy(made, ({ mode }) => mode);
  byMode.delete(USUAL_MODE);
  const commands = [
    ...[...byOwner].map(([owner, of]) => `chown ${owner} ${joinPaths(of)}`),
    ...[...byMode].map(([mode, of]) => `chmod ${mode.toString(8)} ${joinPaths(of)}`),
  ];
  if (commands.length === 0) return [];
  if (!made.every(({ path }) => isPlainPath(path)))
    throw new Uncertain('folder-name-not-plain', {});
  const [first = user] = instructions.flatMap(({ verb, text }) => (verb === 'USER' ? [text] : []));
  const isBaseOfUser = instructions.every(({ verb }) => verb !== 'USER') || ROOT.test(first ?? '');
  if (first !== undefined && isBaseOfUser) throw new Uncertain('base-may-not-be-root', {});
  return [`RUN ${commands.join(' && ')}`];
}

const isFolder = ({ kind }: FolderEntry): boolean => kind === 'folder';

const joinPaths = (entries: readonly FolderEntry[]): string =>
  entries.map(({ path }) => path).join(' ');
