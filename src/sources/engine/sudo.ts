import { lstatSync } from 'node:fs';
import { posix } from 'node:path';
import type { Readable } from 'node:stream';
import { GateError } from '../../errors.ts';
import { readFrom } from '../../host/exec.ts';
import { lastWords } from '../../host/last-words.ts';
import type { Host } from '../../model/host.ts';

/** Commands that only read, each by its full path, with the arguments that never change. */
const COMMANDS = {
  /** Archives the named files below a folder; a link is archived as a link, a folder without its files. */
  tar: ['/bin/tar', '--create', '--file=-', '--no-recursion'],
  /** Prints one file. */
  cat: ['/bin/cat', '--'],
  /** Follows no links. */
  find: ['/usr/bin/find', '-P'],
} as const;

/**
 * Whether files that only root can read are read through sudo: on GitHub's own runners, whose user
 * may do everything anyway, and if the operator asks for it.
 */
export function maySudo({ env }: Host): boolean {
  if (process.platform !== 'linux' || process.getuid?.() === 0) return false;
  const { PLIMSOLL_ENGINE_FILES: choice, RUNNER_ENVIRONMENT: runner } = env;
  return choice === 'sudo' || (choice !== 'off' && runner === 'github-hosted');
}

/**
 * Reads what a command prints as root. sudo never prompts, no shell is involved, and nothing of our
 * environment is passed on.
 * @param args made by us: constants, digests and paths that were checked
 * @throws GateError SOURCE_UNREADABLE if sudo or the command fails; otherwise as `readFrom`
 */
export function readAsRoot<T>(
  host: Host,
  command: keyof typeof COMMANDS,
  args: readonly string[],
  consume: (stdout: Readable) => Promise<T>,
): Promise<T> {
  const plain: Host = { ...host, cwd: '/', env: { PATH: '/usr/bin:/bin', LC_ALL: 'C' } };
  const argv = ['-n', '--', ...COMMANDS[command], ...args];
  return readFrom(
    plain,
    '/usr/bin/sudo',
    argv,
    consume,
    (words) => new GateError('SOURCE_UNREADABLE', `sudo -n ${command}: ${lastWords(words)}`),
  );
}

/**
 * Whether a folder that an engine calls its own can only have been made by root. An engine of some
 * user, or one that only claims to be an engine, could otherwise have root read through links of
 * that user. Links on the way are refused too.
 */
export function isRootsOwn(folder: string): boolean {
  if (!posix.isAbsolute(folder) || posix.normalize(folder) !== folder || /\p{Cc}/u.test(folder))
    return false;
  let path = '';
  for (const part of folder.split('/').slice(1)) {
    path += `/${part}`;
    const access = accessTo(path);
    // Its parent is root's, and closed to this user: so is everything below.
    if (access === 'closed') return true;
    if (access === 'other') return false;
  }
  return path !== '/';
}

function accessTo(path: string): 'root' | 'closed' | 'other' {
  try {
    const stat = lstatSync(path);
    const isSafe = stat.isDirectory() && stat.uid === 0 && (stat.mode & 0o022) === 0;
    return isSafe ? 'root' : 'other';
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EACCES' ? 'closed' : 'other';
  }
}
